"""Whether two tellings of an act may mean the same men, by the titles that they give them."""

from collections.abc import Sequence

from banggiao.lexicon.offices import SOLE_LEVELS
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.actors import OFFICIALS
from banggiao.reading.drafts import Draft
from banggiao.reading.identity import Person

_ENVOYS = ("dac phai vien", "dac su", "phai vien", "dai dien dac biet")
_LEADING = frozenset({"head_of_party", "head_of_state", "head_of_government"})
_OF_A_MINISTRY = ("bo truong", "thu truong")
_CHAIRS = ("chu tich nuoc", "chu tich quoc hoi", "chu tich uy ban")


def may_hold(one: Draft, other: Draft, persons: Sequence[Person]) -> bool:
    """``Tổng thống Pháp`` is not the Prime Minister whom the article names."""
    return _fits_titles(one, other, persons) and _fits_titles(other, one, persons)


def _fits_titles(one: Draft, other: Draft, persons: Sequence[Person]) -> bool:
    for actor, _ in one.cast:
        if not actor.title:
            continue
        same_side = [a for a, role in other.cast if a.country == actor.country and role != "member"]
        named = [persons[a.person] for a in same_side if a.person is not None and a.person < len(persons)]
        if actor.title == OFFICIALS:
            if named and _of_officials(one) and all(_holds(person, _LEADING) for person in named):
                return False
            continue
        if named and not any(_bears(person, actor.title) for person in named):
            return False
        if any(a.person is None and a.title and not _akin(a.title, actor.title) for a in same_side):
            return False
    return True


def _bears(person: Person, title: str) -> bool:
    """A person of no known office may bear any; an envoy has an office besides, though none of the highest."""
    if title.startswith(_ENVOYS):
        return not _holds(person, SOLE_LEVELS)
    return not person.offices or any(_akin(held, title) for held, _ in person.offices)


def _of_officials(draft: Draft) -> bool:
    """``Các nhà đàm phán A và B gặp nhau``: these meet, and not their Presidents."""
    met = draft.type in ENCOUNTERS and not draft.named_by_noun
    return met and all(actor.person is None for actor, _ in draft.cast)


def _holds(person: Person, levels: frozenset[str]) -> bool:
    return any(office.level in levels for office in person.offices.values())


def _akin(one: str, other: str) -> bool:
    """Headlines shorten titles; ministers and chairmen are told apart by what they head."""
    if one.startswith(other) or other.startswith(one):
        return True
    if one.startswith(_OF_A_MINISTRY) or (one.startswith(_CHAIRS) and other.startswith(_CHAIRS)):
        return False
    return one.split()[:2] == other.split()[:2]
