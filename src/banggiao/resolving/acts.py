"""Acts as they are compared: what a telling says of one, whoever prints it and in whatever words.

Thousands of reports of a few acts say the same few things of them, so an act of the same content is the same object
(`act_of`), and what is worked out of it, or of two, is worked out once.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from banggiao.lexicon.occasions import occasion_of
from banggiao.model.claims import EventClaim
from banggiao.model.vocabulary import ENCOUNTERS, UNKNOWN_SIDES, EventKind, EventType, Role
from banggiao.resolving.names import NameForm, name_form
from banggiao.resolving.when import DATED, When, time_blocks, times_met, when
from banggiao.vietnamese.folding import name_key

PAIRED_SIDES = 4
"""Acts of more sides than this meet only with acts of the very same sides."""
_ELSEWHERE = "@"  # what the keys of a third country begin with
_VISIT_BESIDE = 2
"""Days before and after those that a report names on which the visit may go on."""
_DIRECTED: frozenset[Role] = frozenset(("host", "guest", "sender", "recipient", "appointee"))
"""Parts that say at which end of an act somebody stands."""
_Party = tuple[str, Role, str, bool]
"""A side, its part, and the name of its person, if it is one."""
_Persons = dict[tuple[str, str], tuple[NameForm, ...]]


@dataclass(frozen=True, eq=False, slots=True)
class Act:
    """What is compared of an act; two are equal if they are one object.

    Attributes:
        occasion: what the act is besides its type (``meal``), where its name tells.
        is_summit: its name says that those who lead two states or more met.
        country: of the place; is_sited: a place in it is named.
        site: the place, folded, where the sides met in a third country.
        family: the type, or ``encounter`` for all meetings in person.
        elsewhere: the country where the sides met, if it is none of theirs; else empty.
        persons: the names of the persons of each side in each role, companions only where there are no others.
        of_side: the same of each side, whatever the role; directed: of each side those of a host, a guest and the like.
        directions: the sides of guests, and those of senders.
    """

    type: EventType
    kind: EventKind | None
    occasion: str
    is_summit: bool
    country: str
    is_sited: bool
    time: When
    site: str
    family: str
    elsewhere: str
    sides: frozenset[str]
    persons: _Persons
    of_side: dict[str, tuple[NameForm, ...]]
    directed: dict[str, dict[Role, tuple[NameForm, ...]]]
    directions: tuple[frozenset[str], ...]


class _Told(NamedTuple):
    """What an act is made of; all but the parties as in `Act`."""

    type: EventType
    kind: EventKind | None
    occasion: str
    is_summit: bool
    country: str
    is_sited: bool
    time: When
    site: str
    parties: tuple[_Party, ...]


def act_of(claim: EventClaim, published: str) -> Act:
    """Return the act that a claim tells, as of the day of publication."""
    name = claim.evidence[claim.trigger.start - claim.at.start : claim.trigger.end - claim.at.start]
    occasion, is_summit = occasion_of(claim.type, name), occasion_of("encounter", name) == "summit"
    time = _time_of(claim.type, claim.date, published, claim.around)
    parties = sorted((p.country, p.role, p.name if p.is_person else "", p.is_person) for p in claim.participants)
    place = (claim.place.country, bool(claim.place.name))
    site = name_key(claim.place.name) if _is_abroad(claim.type, claim.place.country, sides_of(claim)) else ""
    return _act(_Told(claim.type, claim.kind, occasion, is_summit, *place, time, site, tuple(parties)))


def family_of(kind: EventType) -> str:
    """Return the family of a type: all meetings in person go by several names."""
    return "encounter" if kind in ENCOUNTERS else kind


def sides_of(claim: EventClaim) -> frozenset[str]:
    """Return the known sides of an act."""
    return frozenset(party.country for party in claim.participants) - UNKNOWN_SIDES


@lru_cache(maxsize=16384)
def act_blocks(act: Act) -> frozenset[str]:
    """Return the keys of family, sides and time under which an act is found by those that may be the same.

    Acts that agree meet by time (`time_blocks`) and have sides in common: two of them (every pair of sides is a key),
    the only one, or, in acts of many sides, all. Meetings in a third country share that too, unless both know the days.
    """
    groups = _side_blocks(act.sides)
    times = time_blocks(act.time)
    if act.elsewhere:
        times.add(f"{DATED}{_ELSEWHERE}{act.elsewhere}" if act.time.form == "days" else f"{_ELSEWHERE}{act.elsewhere}")
    return frozenset(f"{act.family}|{group}|{time}" for group in groups for time in times)


def blocks_met(key: str) -> tuple[str, ...]:
    """Return the keys under which those acts are found that an act with this key may be one with."""
    head, bar, time = key.rpartition("|")
    if time.startswith(_ELSEWHERE):
        return key, f"{head}{bar}{DATED}{time}"
    return tuple(f"{head}{bar}{met}" for met in times_met(time)) if bar else (key,)


@lru_cache(maxsize=16384)
def all_blocks_met(act: Act) -> frozenset[str]:
    """Return the keys under which all acts are found that an act may be one with."""
    return frozenset(met for key in act_blocks(act) for met in blocks_met(key))


@lru_cache(maxsize=16384)
def _time_of(kind: EventType, date: str, published: str, around: str) -> When:
    """Return an act's time; a visit lasts, and a report of one of its days may mean those beside too."""
    time = when(date, published, around)
    if time.form != "none":  # only that of undated acts depends on the day of publication
        time = time._replace(published=0)
    if kind != "visit" or time.form not in ("days", "yearless"):
        return time
    return time._replace(early=max(time.early, _VISIT_BESIDE), late=max(time.late, _VISIT_BESIDE))


@lru_cache(maxsize=65536)
def _act(told: _Told) -> Act:
    persons, sides = _persons(told.parties), _sides(told.parties)
    return Act(
        *told[:-1],
        family=family_of(told.type),
        elsewhere=told.country if _is_abroad(told.type, told.country, sides) else "",
        sides=sides,
        persons=persons,
        of_side={
            side: tuple(form for (other, _), forms in persons.items() if other == side for form in forms)
            for side, _ in persons
        },
        directed={
            side: {role: forms for (other, role), forms in persons.items() if other == side and role in _DIRECTED}
            for side, _ in persons
        },
        directions=tuple(_sides(party for party in told.parties if party[1] == role) for role in ("guest", "sender")),
    )


def _is_abroad(kind: EventType, country: str, sides: frozenset[str]) -> bool:
    return kind in ("talks", "meeting") and country not in sides


def _sides(parties: Iterable[_Party]) -> frozenset[str]:
    return frozenset(country for country, _, _, _ in parties) - UNKNOWN_SIDES


def _persons(parties: Iterable[_Party]) -> _Persons:
    """Return the names of each side's persons by role; companions stand for a side only where it names no one else."""
    named = [(country, role, name) for country, role, name, is_person in parties if is_person]
    led = {country for country, role, _ in named if role != "member"}
    found: dict[tuple[str, str], list[NameForm]] = defaultdict(list)
    for country, role, name in named:
        if role != "member" or country not in led:
            found[country, role].append(name_form(name))
    return {place: tuple(forms) for place, forms in found.items()}


def _side_blocks(sides: frozenset[str]) -> list[str]:
    if len(sides) == 1:
        return list(sides)
    if len(sides) > PAIRED_SIDES:
        return ["+".join(sorted(sides))]
    return ["+".join(pair) for pair in combinations(sorted(sides), 2)]
