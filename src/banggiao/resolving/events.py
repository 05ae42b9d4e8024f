"""Which reports tell of one act, and under which keys such reports meet.

Two reports are compared on their own values alone, and the answer is the same in both directions:

- the same type, or both meetings in person, which go by several names;
- the sides: the same, or one report names more of them and both share two;
- the time (`banggiao.resolving.when`);
- the persons: on each side, among hosts with hosts and guests with guests, where both reports name persons at least
  one must be the same, else the acts are different. Where no side's persons can be compared, only reports of one type
  that share a firm day are one.

Verbatim copies tell the same and are one telling from the start. Two acts in one article stay two: its reader kept
them apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from banggiao.model.claims import EventClaim, Participant
from banggiao.model.ids import content_id
from banggiao.model.record import Event
from banggiao.model.vocabulary import ENCOUNTERS, EventKind
from banggiao.resolving.deciding import NOTHING, Rulings, decided_nodes
from banggiao.resolving.grouping import Link, parts_of
from banggiao.resolving.likeness import may_agree
from banggiao.resolving.merging import merged
from banggiao.resolving.names import NameForm, name_form
from banggiao.resolving.reports import Reported, Source
from banggiao.resolving.when import When, time_blocks, times_agree, when

_DIRECTED = ("host", "guest", "sender", "recipient", "appointee")
_PAIRED_SIDES = 4
"""Acts of more sides than this meet only with acts of the very same sides."""
_UNKNOWN_SIDES = frozenset(("", "ZZ"))


class ResolvedEvent(NamedTuple):
    """An event, the anchors of the claims behind it, and the connected part that it was found in."""

    event: Event
    members: tuple[str, ...]
    part: str


class Telling(NamedTuple):
    """One text's version of an act, made ready for comparison.

    Attributes:
        family: the type, or ``encounter`` for all meetings in person.
        persons: the names of the persons of each side in each role, companions only where there are no others.
        articles: the articles that carry the text.
    """

    id: str
    family: str
    claim: EventClaim
    sides: frozenset[str]
    time: When
    persons: dict[tuple[str, str], tuple[NameForm, ...]]
    articles: frozenset[str]
    reports: tuple[Reported, ...]


def event_blocks(claim: EventClaim, source: Source) -> set[str]:
    """Return the keys under which an event claim meets those that may tell of the same act.

    Each key joins family, sides and time. Reports that agree have a time key in common (`time_blocks`) and sides in
    common: two of them (every pair of sides is a key), the only one, or, in acts of many sides, all. Copies of a text
    share the text and the place of the trigger.
    """
    family, sides = _family(claim), _sides(claim)
    times = time_blocks(when(claim.date, source.published))
    keys = {f"{family}|{group}|{time}" for group in _side_blocks(sides) for time in times}
    keys.add(_copy_key(claim, source))
    return keys


def resolve_events(reports: Iterable[Reported], rulings: Rulings = NOTHING) -> list[ResolvedEvent]:
    """Return the events behind event claims, as they stand decided."""
    tellings = {telling.id: telling for telling in tellings_of(reports, rulings.taken)}
    telling_of = {report.anchor: telling.id for telling in tellings.values() for report in telling.reports}
    verdicts: dict[tuple[str, str], int] = {}

    def verdict(one: str, other: str) -> int:
        pair = (one, other) if one < other else (other, one)
        if pair not in verdicts:
            verdicts[pair] = agreement(tellings[pair[0]], tellings[pair[1]])
        return verdicts[pair]

    links = [Link(verdict(*pair), *pair) for pair in _meeting(tellings.values()) if verdict(*pair) > 0]
    found = []
    decided = decided_nodes(rulings, telling_of)
    for part in parts_of(tellings, links, lambda one, other: verdict(one, other) < 0, decided):
        name = min(report.anchor for telling in part.members for report in tellings[telling].reports)
        for group in part.groups:
            members = [report for telling in group for report in tellings[telling].reports]
            anchors = tuple(sorted(report.anchor for report in members))
            found.append(ResolvedEvent(merged(members), anchors, name))
    return sorted(found, key=lambda resolved: resolved.event.id)


def agreement(one: Telling, other: Telling) -> int:
    """Say how strongly two tellings agree: positive for one act, negative for different acts, 0 for neither."""
    if one.family != other.family or one.articles & other.articles or _kinds_differ(one, other):
        return -1
    shared = one.sides & other.sides
    if shared not in (one.sides, other.sides):
        return -1
    times = times_agree(one.time, other.time)
    persons = _same_persons(one, other, shared)
    if times == "apart" or persons < 0 or _places_differ(one, other):
        return -1
    if times == "silent" or not _sides_suffice(one.sides, other.sides):
        return 0
    same_type = one.claim.type == other.claim.type
    if not persons and not (times == "firm" and same_type):
        return 0
    return 4 * persons + 2 * same_type + (times == "firm")


def _sides_suffice(one: frozenset[str], other: frozenset[str]) -> bool:
    if max(len(one), len(other)) > _PAIRED_SIDES:
        return one == other
    return len(one & other) >= 2 or (len(one) == 1 and one == other)


def tellings_of(reports: Iterable[Reported], taken: frozenset[str] = frozenset()) -> list[Telling]:
    """Gather reports into tellings: verbatim copies of one claim are one, but for those somebody has taken away."""
    copies: dict[str, list[Reported]] = defaultdict(list)
    for report in sorted(reports):
        if isinstance(report.claim, EventClaim):
            # Copies read from different days may resolve "hôm nay" to different dates: those are different tellings.
            own = report.anchor if report.anchor in taken else ""
            copies[f"{_copy_key(report.claim, report.source)}|{report.claim.date}|{own}"].append(report)
    return [_telling(members) for members in copies.values()]


def _telling(reports: Sequence[Reported]) -> Telling:
    first = reports[0]
    claim = first.claim
    assert isinstance(claim, EventClaim)
    return Telling(
        id=first.anchor,
        family=_family(claim),
        claim=claim,
        sides=_sides(claim),
        time=when(claim.date, min(report.source.published for report in reports)),
        persons=_persons(claim.participants),
        articles=frozenset(report.source.article_id for report in reports),
        reports=tuple(reports),
    )


def _meeting(tellings: Iterable[Telling]) -> list[tuple[str, str]]:
    """Return the pairs of tellings that share a key, in order."""
    blocks: dict[str, set[str]] = defaultdict(set)
    for telling in tellings:
        for report in telling.reports:
            for key in event_blocks(telling.claim, report.source):
                blocks[key].add(telling.id)
    return sorted({pair for ids in blocks.values() for pair in combinations(sorted(ids), 2)})


def _family(claim: EventClaim) -> str:
    return "encounter" if claim.type in ENCOUNTERS else claim.type


def _sides(claim: EventClaim) -> frozenset[str]:
    return frozenset(party.country for party in claim.participants) - _UNKNOWN_SIDES


def _side_blocks(sides: frozenset[str]) -> list[str]:
    if len(sides) == 1:
        return list(sides)
    if len(sides) > _PAIRED_SIDES:
        return ["+".join(sorted(sides))]
    return ["+".join(pair) for pair in combinations(sorted(sides), 2)]


def _copy_key(claim: EventClaim, source: Source) -> str:
    return content_id("k", source.text_id, claim.type, str(claim.trigger.start), str(claim.at.start))


def _persons(participants: Sequence[Participant]) -> dict[tuple[str, str], tuple[NameForm, ...]]:
    """Return the names of each side's persons by role; companions stand for a side only where it names no one else."""
    named = [party for party in participants if party.is_person]
    led = {party.country for party in named if party.role != "member"}
    found: dict[tuple[str, str], list[NameForm]] = defaultdict(list)
    for party in named:
        if party.role != "member" or party.country not in led:
            found[party.country, party.role].append(name_form(party.name))
    return {place: tuple(forms) for place, forms in found.items()}


def _same_persons(one: Telling, other: Telling, shared: frozenset[str]) -> int:
    """Return on how many sides the persons agree, or -1 where some side's do not."""
    count = 0
    for country in sorted(shared):
        roles = [role for role in _DIRECTED if (country, role) in one.persons and (country, role) in other.persons]
        pools = [(one.persons[country, role], other.persons[country, role]) for role in roles]
        pools = pools or [(_of_side(one, country), _of_side(other, country))]
        comparable = [(a, b) for a, b in pools if a and b]
        if not all(any(may_agree(x, y) for x in a for y in b) for a, b in comparable):
            return -1
        count += bool(comparable)
    return count


def _of_side(telling: Telling, country: str) -> tuple[NameForm, ...]:
    return tuple(form for (side, _), forms in telling.persons.items() if side == country for form in forms)


def _kinds_differ(one: Telling, other: Telling) -> bool:
    """Say whether two acts of one family are of different kinds or go in different directions."""
    # "Thăm hỏi" greets, and after a storm consoles: a greeting may be told as a message of any other kind.
    kinds: set[EventKind | None] = {one.claim.kind, other.claim.kind} - {None, "greeting"}
    if one.family == "message" and len(kinds) == 2:
        return True
    for role in ("guest", "sender"):
        first, second = _in_role(one, role), _in_role(other, role)
        if first and second and not first & second:
            return True
    return False


def _in_role(telling: Telling, role: str) -> frozenset[str]:
    sides = (party.country for party in telling.claim.participants if party.role == role)
    return frozenset(sides) - _UNKNOWN_SIDES


def _places_differ(one: Telling, other: Telling) -> bool:
    places = {one.claim.place.country, other.claim.place.country} - {""}
    return len(places) > 1
