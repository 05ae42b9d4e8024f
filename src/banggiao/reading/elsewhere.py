"""Acts that are told beside a visit, or with the name of a place, and were not there."""

from banggiao.model.edtf import dates_agree, is_day
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.dates_apart import is_of
from banggiao.reading.drafts import Draft
from banggiao.reading.leading import leading
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_PREPARING = frozenset({"thảo luận", "bàn", "bàn về", "bàn bạc", "bàn thảo", "sắp xếp", "dàn xếp"})
_TO_COME = ("planned", "alleged")
_PREPARED = 8  # tokens from such a word to what is prepared


def goes_between(visit: Draft, sides: set[str]) -> bool:
    """Say whether a visit is one of these sides to another of them."""
    return visit.place.country in sides and bool(visit.sides & (sides - {visit.place.country}))


def is_only_history(visited: str, event: Draft, visits: list[Draft]) -> bool:
    """Say whether an act of a day is of no visit to a country of which an article tells: ``… tháng 6/2017``."""
    told = [visit for visit in visits if visit.place.country == visited and goes_between(visit, event.sides)]
    past = all(visit.is_history and not dates_agree(visit.date, event.date) for visit in told)
    return bool(told) and past and is_day(event.date)


def are_others_there(story: Story, event: Draft, visited: str, visits: list[Draft]) -> bool:
    """Say whether an act names a leader of the visiting side, and none of the guests that the article tells of.

    ``Ngoại trưởng A đã tới Nga … Tổng thống B sẽ gặp Tổng thống Nga C``: where B is to meet C nobody says. Ministers
    may be there beside their leader, and of guests without names it is said of what has happened.
    """
    paid = [visit for visit in visits if visit.place.country == visited and goes_between(visit, event.sides)]
    people = story.people.persons
    named = {actor.person for actor, _ in event.cast if actor.person is not None and actor.country != visited}
    if not paid or not any(leading(people[person], story.lexicon) for person in named):
        return False
    guests = {actor.person for visit in paid for actor, role in visit.cast if role != "host"} - {None}
    if not guests:
        return event.modality in ("planned", "alleged")
    return named.isdisjoint(guests)


def is_prepared(sentence: Sentence, at: int) -> bool:
    """Say whether one goes for what comes before an act: ``tới Lào để bàn về việc tổ chức cuộc gặp``."""
    return not _PREPARING.isdisjoint(sentence.lows[max(0, at - _PREPARED) : at])


def is_prepared_there(event: Draft) -> bool:
    """Say whether an act is only prepared in the place that its sentence names before it, and none behind it."""
    sentence, at = event.sentence, event.at
    if not is_prepared(sentence, at):
        return False
    told = [m.first for m in sentence.mentions if m.kind in ("country", "place") and m.country == event.place.country]
    return bool(told) and max(told) < at


def is_invited_there(event: Draft) -> bool:
    """Say whether an invitation names where the guest is to go: ``mời B đến Nga dự Diễn đàn ở Vladivostok``.

    Behind an encounter the place is that of the encounter.
    """
    sentence, at = event.sentence, event.at
    places = [m for m in sentence.mentions if m.first > at and m.kind in ("country", "place")]
    first = next((m.first for m in places if m.country == event.place.country), 0)
    return first > 0 and not any(at < i < first and is_of(sentence.tokens[i], *ENCOUNTERS) for i in sentence.triggers)


def may_be_in_one_place(one: Draft, other: Draft) -> bool:
    """Say whether an act may be where another of the same two sides was: what somebody else plans is elsewhere."""
    if one.sides != other.sides or _of_other_people(one, other):
        return False
    ahead = one.modality in _TO_COME and other.modality not in _TO_COME
    return not ahead or all(_has_in_common(one, other, side) for side in one.sides)


def _has_in_common(one: Draft, other: Draft, side: str) -> bool:
    """Whether the same person takes part for a side, where both acts name one."""
    mine, theirs = (
        {actor.person for actor, _ in act.cast if actor.country == side and actor.person is not None}
        for act in (one, other)
    )
    return not mine or not theirs or bool(mine & theirs)


def _of_other_people(one: Draft, other: Draft) -> bool:
    """Whether both name persons and have none in common: ministers meet elsewhere than their heads of state."""
    mine, theirs = one.persons(), other.persons()
    return bool(mine) and bool(theirs) and not mine & theirs
