"""From the triggers of an article to its events."""

import re
from collections.abc import Callable, Mapping, Sequence

from banggiao.lexicon.entries import Act
from banggiao.model.claims import EventClaim, Participant, Place
from banggiao.model.edtf import dates_agree
from banggiao.model.vocabulary import ENCOUNTERS, EventStatus
from banggiao.reading.actors import Actor
from banggiao.reading.confidence import of_event
from banggiao.reading.drafts import Draft
from banggiao.reading.frames import (
    ceremonies,
    encounters,
    gifts,
    journeys,
    messages,
    offices,
    relations,
    sessions,
    signings,
    statements,
    visits,
)
from banggiao.reading.frames.base import Trigger, first_actor_after
from banggiao.reading.merging import merge
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.vietnamese.dates import DateMention

_Frame = Callable[[Trigger], list[Draft]]
_VISITING: Mapping[str, _Frame] = {"visit": visits.read, "move": journeys.read}
_OTHERS: Mapping[str, _Frame] = {
    "encounter": encounters.read,
    "message": messages.read,
    "invite": messages.read_invitation,
    "ceremony": ceremonies.read,
    "signing": signings.read,
    "session": sessions.read,
    "appointment": offices.read,
    "award": gifts.read_award,
    "aid": gifts.read_aid,
    "repatriation": gifts.read_return,
    "relations": relations.read,
    "statement": statements.read,
}
_BY_OFFICE = (*ENCOUNTERS, "visit", "message")
_OF_THE_DAY = (*ENCOUNTERS, "signing", "ceremony", "message", "award", "call")
_FIRST = 5  # sentences in which a report tells its day
_PASSAGE = 2  # paragraphs for which a day goes on
_EARLY = 80  # characters from a sentence's start within which a date is the day of what follows, not of something past


def find_events(story: Story) -> tuple[EventClaim, ...]:
    """Return the article's events in the order of the text, each once."""
    visiting = _drafts(story, _VISITING)
    for draft in visiting:
        if draft.is_told and not draft.weak:
            hosts = [actor.country for actor, role in draft.cast if role == "host"]
            guests = [actor for actor, role in draft.cast if role == "guest"]
            story.cast.note_visit(hosts[0], guests, planned=draft.modality in ("planned", "alleged"))
    story.cast.last_pair = ()
    others = [draft for draft in _drafts(story, _OTHERS) if not _purpose_of_visit(draft, visiting)]
    drafts = [draft for draft in (*visiting, *others) if _between_sides(story, draft)]
    _settle_dates(story, drafts)
    events = merge(drafts, story.people.persons)
    _settle_spans(story, events)
    _settle_places(story, events)
    return tuple(_claim(story, event) for event in events)


def _purpose_of_visit(draft: Draft, visiting: Sequence[Draft]) -> bool:
    """Who goes to a conference is on a visit of attendance; the conference is no second act (codebook §8 Visits)."""
    return draft.type == "session" and any(
        visit.kind == "attendance"
        and visit.sentence is draft.sentence
        and {actor.key for actor, _ in visit.cast} & {actor.key for actor, _ in draft.cast}
        for visit in visiting
    )


def _between_sides(story: Story, draft: Draft) -> bool:
    """Acts of persons are acts of their sides where somebody of each side acts for it; travellers and guests do not."""
    if draft.type not in _BY_OFFICE:
        return True
    sides: dict[str, bool] = {}
    for actor, role in draft.cast:
        if role != "member":
            sides[actor.country] = sides.get(actor.country, False) or story.cast.acts_for_state(actor)
    return all(sides.values())


def _drafts(story: Story, frames: Mapping[str, _Frame]) -> list[Draft]:
    found: list[Draft] = []
    previous: list[Actor] = []
    paragraph, captions = -1, 0
    for sentence in story.sentences:
        if sentence.block != "caption":
            if sentence.paragraph - paragraph > 1 + captions:
                previous = []
            paragraph, captions = sentence.paragraph, 0
        elif sentence.paragraph != paragraph + captions:
            captions += 1
        for at, token in enumerate(sentence.tokens):
            if sentence.owner[at] is None and ("verb" in token.senses or "noun" in token.senses):
                found += _read(story, sentence, at, previous, frames)
        if (
            sentence.block != "caption"
            and (doers := story.cast.actors(first_actor_after(sentence, 0)))
            and doers[0].person is not None
        ):
            previous = doers
    return found


def _read(
    story: Story, sentence: Sentence, at: int, previous: list[Actor], frames: Mapping[str, _Frame]
) -> list[Draft]:
    """Try each sense of the trigger; the first frame that fits tells what it is."""
    token = sentence.tokens[at]
    for noun, cat in ((False, "verb"), (True, "noun")):
        for act in token.senses.get(cat, ()):
            if isinstance(act, Act) and act.frame in frames:
                drafts = frames[act.frame](Trigger(sentence, at, act, noun, story.cast, previous))
                if drafts:
                    return drafts
    return []


def _settle_dates(story: Story, drafts: list[Draft]) -> None:
    """Acts told without a date happened on the day that the report tells of (codebook §1).

    ``Cùng ngày`` is the day told last. Where the report's own acts all fall on one day, an undated one does too; where
    they fall on several, one that follows on within the same passage.
    """
    told = [d for d in drafts if d.is_told]
    days = {d.date for d in told if d.type in _OF_THE_DAY and _is_day(d) and d.modality in ("plain", "occurred")}
    only = next(iter(days)) if len(days) == 1 else ""
    running = _running_days(story)
    main = _main_day(running)
    for draft in told:
        if draft.date:
            continue
        day, since = running[draft.sentence.index]
        if draft.date_kind == "same_day":
            draft.date = day or main or only
        elif draft.type in _OF_THE_DAY and draft.modality in ("plain", "occurred"):
            draft.date = _inherited(draft, (day, since), main, only)


def _inherited(draft: Draft, running: tuple[str, int], main: str, only: str) -> str:
    """The day of an undated act: the report's main day in title, lead and captions, the running day in a passage."""
    day, since = running
    if draft.sentence.block in ("title", "lead"):
        return main or only
    if draft.sentence.block == "caption":
        return ""  # a picture may be of another day
    near = draft.sentence.paragraph - since <= _PASSAGE
    return day if near and day else only


def _main_day(running: list[tuple[str, int]]) -> str:
    """The day that the report's first sentences tell of."""
    return next((day for day, _ in running[:_FIRST] if day), "")


def _running_days(story: Story) -> list[tuple[str, int]]:
    """For every sentence the day that was told last before its end, and the paragraph that told it."""
    running: list[tuple[str, int]] = []
    day, since = "", -9
    for number, sentence in enumerate(story.sentences):
        found = [
            d.edtf
            for d in sentence.dates
            if d.kind in ("day", "relative")
            and _is_a_day(d.edtf)
            and (d.start - sentence.span.start <= _EARLY or (number < _FIRST and not _with_year(story, d)))
        ]
        if found and sentence.block != "caption":
            day, since = found[0], sentence.paragraph
        running.append((day, since))
    return running


def _with_year(story: Story, date: DateMention) -> bool:
    """A day told with its year, late in a sentence, is history: the report's own day needs none."""
    return any(
        word.isdigit() and len(word) == len("2019") for word in re.split(r"\D", story.text[date.start : date.end])
    )


def _settle_spans(story: Story, events: list[Draft]) -> None:
    """Dates given to "the visit" are those of the only visit that the report tells, where they do not contradict it."""
    visits = [event for event in events if event.type == "visit"]
    if len(visits) == 1 and len(story.cast.visit_spans) == 1:
        span = next(iter(story.cast.visit_spans))
        if "/" not in visits[0].date and dates_agree(visits[0].date, span):
            visits[0].date, visits[0].date_kind = span, "interval"


def _is_day(draft: Draft) -> bool:
    return _is_a_day(draft.date)


def _is_a_day(date: str) -> bool:
    return len(date) == len("XXXX-12-16") and "/" not in date


def _settle_places(story: Story, events: list[Draft]) -> None:
    """During a visit, what guest and host do together happens in the host country; receptions happen at the host's."""
    for event in events:
        if event.place.country:
            continue
        hosts = [actor.country for actor, role in event.cast if role == "host"]
        visited = story.cast.host_of(event.sides, planned=event.modality in ("planned", "alleged"))
        country = ""
        if event.type in (*ENCOUNTERS, "ceremony", "signing", "aid", "award"):
            if visited and not _historic(event):
                country = visited
            elif (
                hosts and event.type in ("reception", "courtesy_call", "ceremony") and event.sentence.block != "caption"
            ):
                country = hosts[0]
        elif event.type == "message" and event.kind in ("greeting", "invitation"):
            country = visited
        elif event.type == "appointment":
            country = event.cast[0][0].country
        event.place = Place(event.place.name, country)
    _share_places(events)


def _share_places(events: list[Draft]) -> None:
    """What the same two sides do in one report happens in one country, where the report names only one."""
    together = [e for e in events if e.type in (*ENCOUNTERS, "ceremony", "signing") and not _historic(e)]
    for event in together:
        if not event.place.country:
            near = {e.place.country for e in together if e.place.country and e.sides == event.sides}
            if len(near) == 1 and event.modality != "planned":
                event.place = Place(event.place.name, near.pop())


def _historic(event: Draft) -> bool:
    return event.date_kind in ("year", "month")


def _claim(story: Story, event: Draft) -> EventClaim:
    span = event.sentence.span
    people = story.people.persons
    participants = tuple(
        Participant(
            name=actor.name,
            country=actor.country,
            offices=() if actor.person is None else story.offices_of(people[actor.person]),
            role=role,
            is_person=actor.person is not None,
            at=story.span(actor.start, actor.end),
        )
        for actor, role in event.cast
    )
    return EventClaim(
        type=event.type,
        kind=event.kind,
        status=_status(event),
        date=event.date,
        place=event.place,
        participants=participants,
        evidence=span.quote(story.text),
        at=span,
        trigger=event.trigger,
        also=tuple(dict.fromkeys(other for other in event.also if other != span)),
        confidence=of_event(event),
    )


def _status(event: Draft) -> EventStatus:
    if event.modality in ("planned", "ongoing", "cancelled", "alleged"):
        return event.modality
    return "occurred"
