"""How sure the reader is of an event: the signs that it rests on, weighed by their worth on annotated articles.

Each sign is there or not; the weights of ``lexicon/data/confidence.toml`` come from a logistic regression
(``benchmarks/confidence.py``), so that of the events given 0.9 nine in ten are right. How far that holds is in
``docs/architecture.md``.
"""

from math import exp

from banggiao.reading.drafts import Draft
from banggiao.reading.story import Story

_LEAST, _MOST = 0.02, 0.98
_TELLINGS = 3  # more of them say no more
_FAR = 100  # characters between the word of an act and who does it
_CROWD = 4  # participants of most acts


def of_event(story: Story, event: Draft) -> float:
    """Return a confidence from 0 to 1: the share of such events that is right."""
    weights = story.lexicon.confidence
    total = weights.get("base", 0.0) + sum(weights.get(sign, 0.0) for sign in signs_of(story, event))
    return round(min(max(1 / (1 + exp(-total)), _LEAST), _MOST), 2)


def signs_of(story: Story, event: Draft) -> frozenset[str]:
    """Return what is said of an event that makes it more or less sure, each as a short phrase."""
    tellings = min(len(event.tellings), _TELLINGS)
    signs = {
        f"type {event.type}",
        f"told {event.modality}",
        f"told {event.modality} {event.type}",
        f"block {event.sentence.block}",
        f"date {event.date_kind or ('inherited' if event.date else 'none')}",
        f"tellings {tellings}",
        *_signs_of_cast(story, event),
        *_signs_of_place(story, event),
    }
    if event.named_by_noun:
        signs.add("named by a noun")
    if event.weak:
        signs |= {"mentioned", f"mentioned {event.type}"}
    return frozenset(signs)


def _signs_of_cast(story: Story, event: Draft) -> set[str]:
    main = [actor for actor, role in event.cast if role != "member"]
    sides = {actor.country for actor in main}
    named = len({actor.country for actor in main if actor.person is not None})
    official = {actor.country for actor in main if story.cast.acts_for_state(actor)}
    signs = {f"sides {min(len(sides), 3)}", f"persons on {min(named, 2)}", f"persons on {min(named, 2)} {event.type}"}
    if official == sides:
        signs.add("officials on all sides")
    if "ZZ" in sides:
        signs.add("side unknown")
    if sides <= set(story.cast.main_countries()):
        signs.add("sides that the article is about")
    if story.people.home in sides:
        signs.add("home side")
    if len(main) > _CROWD:
        signs.add("crowd")
    return signs


def _signs_of_place(story: Story, event: Draft) -> set[str]:
    """Where the participants stand: in the sentence of the act, near its word, inside quotation marks."""
    span, trigger = event.sentence.span, event.trigger
    main = [actor for actor, role in event.cast if role != "member"]
    inside = [actor for actor in main if span.start <= actor.start < span.end]
    signs = {"all in the sentence"} if len(inside) == len(main) else set()
    if not inside:
        signs.add("none in the sentence")
    far = max((min(abs(a.start - trigger.end), abs(trigger.start - a.end)) for a in inside), default=0)
    signs.add("far" if far > _FAR else "near")
    before = story.text[span.start : trigger.start]
    if before.count("“") > before.count("”") or before.count('"') % 2:
        signs.add("quoted")
    if event.place.country:
        signs.add("placed")
    return signs
