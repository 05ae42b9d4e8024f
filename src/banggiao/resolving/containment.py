"""Which acts a visit or a gathering holds: its talks, receptions, signings and ceremonies.

It is asked of merged events and never stored, so that it is right whatever is added when. A visit holds an act that
lies within its days, at the host's, between the same sides, and of the guest where persons are named. A gathering holds
the meetings of those who take part, within its days and in its place. Of several that hold an act the nearest has it:
a visit before a gathering, then the one that most reports tell, then the one with the fewest days.
"""

from collections.abc import Iterable, Mapping, Sequence

from banggiao.model.edtf import ends, starts
from banggiao.model.record import Event, Party
from banggiao.model.vocabulary import ENCOUNTERS, EventType
from banggiao.resolving.likeness import names_may_agree
from banggiao.resolving.when import When, times_agree, when
from banggiao.vietnamese.folding import fold

HELD_BY: Mapping[EventType, frozenset[EventType]] = {
    "visit": frozenset({*ENCOUNTERS, "ceremony", "signing", "award"}),
    "session": ENCOUNTERS,
}
"""The types of acts that an act of a type may hold."""
_ARRIVED = 3
"""Days that a visit may last of which only one day is known."""


def holders_of(acts: Iterable[Event], wholes: Iterable[Event], told: Mapping[str, int]) -> dict[str, str]:
    """Return for each act that one of the visits or gatherings holds the id of the nearest one, by the act's id.

    Args:
        acts: these.
        wholes: what may hold them; what is no visit or gathering is passed over.
        told: how many reports each of these has, by its id. The events may come without their reports.
    """
    ranked = sorted((whole for whole in wholes if whole.type in HELD_BY), key=lambda whole: _nearness(whole, told))
    found: dict[str, str] = {}
    for act in acts:
        holder = next((whole for whole in ranked if whole.id != act.id and holds(whole, act)), None)
        if holder:
            found[act.id] = holder.id
    return found


def holds(whole: Event, act: Event) -> bool:
    """Say whether a visit or gathering holds an act."""
    if act.type not in HELD_BY.get(whole.type, frozenset()) or (act.status, whole.status).count("cancelled") == 1:
        return False
    if not _is_within(whole, act):
        return False
    return _is_on_visit(whole, act) if whole.type == "visit" else _is_beside(whole, act)


def span_of(event: Event) -> When:
    """Return the days of an event; a visit of which only a day is known may go on."""
    time = when(event.date, "")
    if event.type == "visit" and time.form in ("days", "yearless") and time.first == time.last:
        return time._replace(late=max(time.late, _ARRIVED))
    return time


def _nearness(whole: Event, told: Mapping[str, int]) -> tuple[bool, int, int, str]:
    time = span_of(whole)
    return whole.type != "visit", -told[whole.id], time.last - time.first, whole.id


def _is_within(whole: Event, act: Event) -> bool:
    """Say whether an act's days are known and lie within those of the whole."""
    time, span = when(act.date, ""), span_of(whole)
    days = ("days", "yearless")
    if time.form not in days or span.form not in days or times_agree(time, span) not in ("firm", "weak"):
        return False
    return time.last - time.first <= span.last + span.late - span.first + span.early


def _is_on_visit(visit: Event, act: Event) -> bool:
    guests, hosts = _sides(visit.parties, "guest"), _sides(visit.parties, "host")
    if not guests or not hosts or not _sides(act.parties) <= guests | hosts or not guests & _sides(act.parties):
        return False
    if act.type in ENCOUNTERS and not hosts & _sides(act.parties):
        return False
    place = act.place.country
    return (not place or place in (hosts | {visit.place.country})) and _guest_takes_part(visit, act, guests)


def _guest_takes_part(visit: Event, act: Event, guests: frozenset[str]) -> bool:
    """Say whether the one who visits acts too, as far as persons are named; those with them act beside them."""
    visiting = _persons(visit.parties, guests, ("guest",)) or _persons(visit.parties, guests)
    acting = _persons(act.parties, guests)
    return not visiting or not acting or any(_is_same(one, other) for one in visiting for other in acting)


def _is_beside(gathering: Event, act: Event) -> bool:
    """Say whether those who meet take part in the gathering, and meet where it is held."""
    place, other = gathering.place, act.place
    if not place.country or place.country != other.country:
        return False
    if place.name and other.name and not _is_inside(fold(place.name), fold(other.name)):
        return False
    met = _sides(act.parties)
    abroad = place.country not in met
    return len(met & _sides(gathering.parties)) >= (1 if abroad else 2)


def _is_inside(one: str, other: str) -> bool:
    return one in other or other in one


def _sides(parties: Iterable[Party], role: str = "") -> frozenset[str]:
    return frozenset(party.country for party in parties if party.country and role in ("", party.role))


def _persons(parties: Iterable[Party], sides: frozenset[str], roles: Sequence[str] = ()) -> list[Party]:
    return [
        party for party in parties if party.person_id and party.country in sides and (not roles or party.role in roles)
    ]


def _is_same(one: Party, other: Party) -> bool:
    return one.person_id == other.person_id or names_may_agree(one.name, other.name)


def months_of(event: Event) -> list[str]:
    """Return the months without their years in which an event of unknown year began and ended (``02``)."""
    edges = [edge for edge in (starts(event.date), ends(event.date)) if edge.startswith("XXXX-")]
    return sorted({edge[5:7] for edge in edges})
