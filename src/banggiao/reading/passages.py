"""Which two sides a passage of an article is about: those of the encounter told of last (``Trong cuộc gặp …``).

A report on a conference tells of one encounter after another; what ``hai bên`` agree on is agreed by those of the last.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import combinations

from banggiao.lexicon.geography import is_country_code
from banggiao.model.claims import EventClaim
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.sentence import number_at
from banggiao.reading.story import Story

_MET = frozenset((*ENCOUNTERS, "call"))
_PAIR, _FEW = 2, 8
_AT = ("tại", "trong", "sau")
_MEETINGS = frozenset({
    "cuộc gặp", "buổi gặp", "hội đàm", "cuộc hội đàm", "hội kiến", "cuộc hội kiến", "buổi tiếp", "buổi hội kiến",
    "buổi làm việc", "cuộc tiếp xúc",
})  # fmt: skip
_NEAR = 8  # tokens from a sentence's beginning to whom it tells to be met


class Passages:
    """The encounters of one article in the order of the text, each with the two who meet.

    Attributes:
        several: whether two different sides are met; met: the pairs of sides that do something together.
        grounds: the states on whose soil two others meet.
    """

    def __init__(self, story: Story, events: Sequence[EventClaim]) -> None:
        self.met: set[frozenset[str]] = {
            frozenset((one.country, other.country))
            for event in events
            for one, other in combinations(event.participants[:_FEW], _PAIR)
        }
        self._indices = {(person.name, person.country): i for i, person in enumerate(story.people.persons)}
        encounters = [event for event in events if event.type in _MET]
        self.grounds = frozenset(event.place.country for event in encounters if _is_on_foreign_soil(event))
        hub = _hub(story, encounters)
        told = [telling for event in encounters for telling in self._tellings(story, event, hub)]
        own = next((actor for _, pair in told for actor in pair if actor.country == hub), None)
        told += [(start, (own or story.cast.side(hub, start, start), other)) for start, other in _openings(story, hub)]
        told.sort(key=_start)
        self._starts = [start for start, _ in told]
        self._pairs = [pair for _, pair in told]
        self.several: bool = len({frozenset(actor.country for actor in pair) for pair in self._pairs}) > 1

    def pair(self, offset: int) -> tuple[Actor, ...]:
        """Return who met last before an offset; before the first of several encounters nobody."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return self._pairs[0] if self._pairs and not self.several else ()
        return self._pairs[at]

    def _tellings(self, story: Story, event: EventClaim, hub: str) -> list[tuple[int, tuple[Actor, ...]]]:
        """Return where an encounter of two is told and who meets there, if the report's own side takes part in it."""
        pair = self._pair(story, event)
        own = next((actor for actor in pair if actor.country == hub), None)
        if own is None or len(pair) != _PAIR:
            return []
        told = [(event.trigger.start, pair)]
        for span in event.also:
            other = _other(story, span.start, [actor.country for actor in pair])
            told.append((span.start, (own, other) if other is not None else pair))
        return told

    def _pair(self, story: Story, event: EventClaim) -> tuple[Actor, ...]:
        """Return one actor for each of the states that meet, the first named."""
        chosen: dict[str, Actor] = {}
        for each in event.participants:
            if each.role == "member" or not is_country_code(each.country) or each.country == "ZZ":
                continue
            index = self._indices.get((each.name, each.country)) if each.is_person else None
            start = event.trigger.start
            actor = (
                story.cast.side(each.country, start, start) if index is None else story.cast.person(index, start, start)
            )
            chosen.setdefault(each.country, actor)
        return tuple(chosen.values())


def _other(story: Story, start: int, codes: Sequence[str]) -> Actor | None:
    """``Trong cuộc gặp Thủ tướng Lào, …``: whom a sentence names that tells an encounter of others once more."""
    sentence = story.sentences[max(0, number_at(story.sentences, start))]
    named = story.cast.actors(mention for mention in sentence.mentions if mention.kind in ("person", "title"))
    states = [actor for actor in named if is_country_code(actor.country)]
    countries = countries_of(states)
    further = countries - set(codes)
    if len(further) != 1 or countries.issuperset(codes):
        return None
    return next(actor for actor in states if actor.country in further)


def _openings(story: Story, hub: str) -> Iterable[tuple[int, Actor]]:
    """``Tại cuộc gặp với Tổng thống Lào, …``: sentences that open with whom the report's own side meets."""
    for sentence in story.sentences:
        noun = sentence.low(1) if sentence.low(0) in _AT else ""
        if noun not in _MEETINGS and sentence.words(1, 3) not in _MEETINGS:
            continue
        near = [m for m in sentence.mentions if m.first <= _NEAR and m.kind in ("person", "title")]
        others = [actor for actor in story.cast.actors(near) if actor.country != hub and is_country_code(actor.country)]
        if hub and len(countries_of(others)) == 1:
            yield sentence.span.start, others[0]


def _is_on_foreign_soil(event: EventClaim) -> bool:
    """Whether those who meet do so in a state of none of them."""
    return bool(event.place.country) and all(event.place.country != each.country for each in event.participants)


def _hub(story: Story, encounters: Sequence[EventClaim]) -> str:
    """Return whose encounters a report tells: home's where it is one of the two sides most named, else the first's.

    ``Việt Nam giúp tổ chức cuộc gặp Mỹ - Triều``: what others hold is only spoken of. Where none of the sides most
    named meets anybody (``tại thủ đô Bình Nhưỡng của Triều Tiên, A đã gặp Thủ tướng Lào``), home does if it is there.
    """
    main, home = story.cast.main_countries(), story.people.home
    first = home if home in main else next(iter(main), "")
    meeting = {each.country for event in encounters for each in event.participants}
    return home if home in meeting and first not in meeting else first


def _start(told: tuple[int, tuple[Actor, ...]]) -> int:
    return told[0]
