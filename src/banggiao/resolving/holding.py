"""Who held an office on a day, as far as articles attest it, and where they contradict each other.

Each article attests an office for the day of its publication. Between two days on which a person is attested in an
office, with nobody else attested in it between them, the office is taken to be theirs (*attested*); near one such day
with nobody else in between it is *likely*; else it is *not attested*, and nothing is guessed. An office of which there
is one holder at a time is *disputed* where two persons are attested in it for one day. Names that agree
(`banggiao.resolving.likeness`) do not dispute an office: they may be one person's.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from banggiao.model.record import Attestation, Holder, Holding, OfficeOnDay, Sureness
from banggiao.model.vocabulary import IN_OFFICE
from banggiao.resolving.likeness import names_may_agree
from banggiao.resolving.when import when

REACH = 180
"""Days for which one attestation alone makes it likely that the office was held."""
_ORDER: tuple[Sureness, ...] = ("attested", "likely", "disputed", "not attested")


class _Spell(NamedTuple):
    """What articles with a known day say of one person and one office, each list in the order of days."""

    person_id: str
    name: str
    held: list[Attestation]
    days: list[str]
    ended: list[str]


def who_held(
    attestations: Iterable[Attestation], on: str, *, sole: bool, texts: Mapping[str, int] | None = None
) -> OfficeOnDay:
    """Answer who held an office on a day.

    Args:
        attestations: of one office of one country, in any order.
        on: the day (``2019-02-24``).
        sole: whether the office has one holder at a time.
        texts: how many sentences attest each person within `REACH` days, where the attestations are but those next to
            the day; counted where they are all.
    """
    everything = list(attestations)
    spells = _spells(everything)
    days = _days_by_name(spells)
    found = [holder for spell in spells if (holder := _holder(spell, days, on, sole=sole))]
    if texts is not None:
        found = [msgspec.structs.replace(holder, texts=texts.get(holder.person_id, 0)) for holder in found]
    found.sort(key=lambda holder: (_ORDER.index(holder.sureness), -holder.texts, holder.person_id))
    if sole and found:
        found = _settled(found)
    undated = {attestation.person_id: attestation.name for attestation in everything if not attestation.day}
    return OfficeOnDay(
        on=on,
        sureness=found[0].sureness if found else "not attested",
        holders=tuple(found),
        before=None if found else _last_before(spells, on),
        after=None if found else _first_after(spells, on),
        undated=tuple(sorted(undated.values())),
    )


def holders_of(attestations: Iterable[Attestation]) -> tuple[Holding, ...]:
    """Return the line of an office's holders, those first seen in it first, those of unknown time last."""
    by_person: dict[str, list[Attestation]] = defaultdict(list)
    for attestation in attestations:
        by_person[attestation.person_id].append(attestation)
    return in_line(map(_holding, by_person.values()))


def in_line(holdings: Iterable[Holding]) -> tuple[Holding, ...]:
    """Return an office's holders, those first seen in it first; last those of unknown time, best attested first."""
    return tuple(sorted(holdings, key=_in_time))


def _in_time(held: Holding) -> tuple[str, str, int, str]:
    return held.first_seen or "~", held.last_seen, 0 if held.first_seen else -held.texts, held.person_id


def in_office(attestations: Iterable[Attestation]) -> list[Attestation]:
    """Return those that attest somebody in office at the time, in the order of days, those of an unknown day last."""
    held = (attestation for attestation in attestations if attestation.status in IN_OFFICE)
    return sorted(held, key=lambda attestation: (attestation.day or "~", attestation.citation.anchor))


def contradictions(attestations: Iterable[Attestation]) -> tuple[tuple[Attestation, Attestation], ...]:
    """Return pairs of an attestation and one that contradicts it, in an office that has one holder at a time.

    An attestation is contradicted where another person is attested in the office both before and after it, within
    `REACH` days, or on the very day.
    """
    spells = _spells(attestations)
    found = []
    for spell in spells:
        rivals = [other for other in spells if other is not spell and not names_may_agree(spell.name, other.name)]
        for attestation in spell.held:
            day = attestation.day
            for rival in rivals:
                before, after = _around(rival, day)
                near = before and after and max(days_between(before.day, day), days_between(day, after.day)) <= REACH
                if near and before:
                    found.append((attestation, before))
    return tuple(sorted(found, key=lambda pair: (pair[0].day, pair[0].citation.anchor, pair[1].citation.anchor)))


def _spells(attestations: Iterable[Attestation]) -> list[_Spell]:
    by_person: dict[str, list[Attestation]] = defaultdict(list)
    for attestation in attestations:
        if when(attestation.day, "").form == "days":
            by_person[attestation.person_id].append(attestation)
    spells = []
    for person_id, group in sorted(by_person.items()):
        held = in_office(group)
        ended = sorted(a.day for a in group if a.status == "former")
        spells.append(_Spell(person_id, group[0].name, held, [a.day for a in held], ended))
    return spells


def _days_by_name(spells: Iterable[_Spell]) -> dict[str, list[str]]:
    """Return under each name the days, in order, on which somebody so called is attested in office."""
    days: dict[str, list[str]] = defaultdict(list)
    for spell in spells:
        days[spell.name] += spell.days
    return {name: sorted(of) for name, of in days.items()}


def _holder(spell: _Spell, days: Mapping[str, Sequence[str]], on: str, *, sole: bool) -> Holder | None:
    """Return how a person stands to the office on a day, None where nothing speaks for them."""
    earlier, later = _around(spell, on)
    first, last = earlier.day if earlier else on, later.day if later else on
    if not earlier or not later:
        near = days_between(first, last) <= REACH and (earlier or later)
        if not near or (earlier and any(first < day <= on for day in spell.ended)):
            return None
    rivals = _rivals(spell, days, first, last) if sole and first != last else []
    if rivals and not (earlier and later):
        return None
    sureness: Sureness = "disputed" if rivals else "attested" if earlier and later else "likely"
    supporting = [a for a in (earlier, later) if a]
    return Holder(
        person_id=spell.person_id,
        name=spell.name,
        status=supporting[-1].status if len({a.status for a in supporting}) == 1 else "current",
        sureness=sureness,
        earlier=earlier,
        later=later,
        texts=len({a.citation.quote for a in spell.held if days_between(min(a.day, on), max(a.day, on)) <= REACH}),
        rivals=tuple(rivals),
    )


def _rivals(spell: _Spell, days: Mapping[str, Sequence[str]], first: str, last: str) -> list[str]:
    """Return the names of others attested in the office after one day and before another."""
    return [
        name
        for name, attested in days.items()
        if name != spell.name
        and bisect_right(attested, first) < bisect_left(attested, last)
        and not names_may_agree(spell.name, name)
    ]


def _settled(found: Sequence[Holder]) -> list[Holder]:
    """Of a sole office's candidates return the one who is attested, or all where several are, as disputed."""
    best = [holder for holder in found if holder.sureness == found[0].sureness]
    if found[0].sureness == "disputed":
        return list(found)
    rest = [holder for holder in found if holder.sureness == "disputed" and holder.texts >= best[0].texts]
    claimants = [*best, *rest]
    if len(_different(claimants)) == 1:
        return best
    if best[0].sureness == "likely":
        return []  # the office changed hands between them, nobody says when
    names = {holder.person_id: holder.name for holder in claimants}
    return [
        _with_rivals(holder, [name for key, name in names.items() if key != holder.person_id]) for holder in claimants
    ]


def _different(holders: Sequence[Holder]) -> list[Holder]:
    """Return one holder for each name that agrees with no other's."""
    different: list[Holder] = []
    for holder in holders:
        if not any(names_may_agree(holder.name, other.name) for other in different):
            different.append(holder)
    return different


def _with_rivals(holder: Holder, names: Sequence[str]) -> Holder:
    rivals = tuple(sorted({*holder.rivals, *names} - {holder.name}))
    return msgspec.structs.replace(holder, sureness="disputed", rivals=rivals)


def _around(spell: _Spell, day: str) -> tuple[Attestation | None, Attestation | None]:
    """Return the last attestation up to a day and the first from it on."""
    before, after = bisect_right(spell.days, day), bisect_left(spell.days, day)
    return (
        spell.held[before - 1] if before else None,
        spell.held[after] if after < len(spell.held) else None,
    )


def _last_before(spells: Sequence[_Spell], on: str) -> Attestation | None:
    past = [a for spell in spells for a in spell.held if a.day < on]
    return max(past, key=lambda a: (a.day, a.citation.anchor), default=None)


def _first_after(spells: Sequence[_Spell], on: str) -> Attestation | None:
    coming = [a for spell in spells for a in spell.held if a.day > on]
    return min(coming, key=lambda a: (a.day, a.citation.anchor), default=None)


def _holding(group: Sequence[Attestation]) -> Holding:
    held = in_office(group)
    citations = tuple(attestation.citation for attestation in held or group)
    days, ended = (a.day for a in held), (a.day for a in group if a.status == "former")
    seen = holding_of(group[0].person_id, group[0].name, days, ended)
    return msgspec.structs.replace(seen, texts=len({each.quote for each in citations}), citations=citations)


def holding_of(person_id: str, name: str, days: Iterable[str], ended: Iterable[str]) -> Holding:
    """Return a holder by the days, in any order, on which they are attested in office, and as former.

    Days that are empty are unknown.
    """
    known = sorted(filter(None, days))
    first, last = (known[0], known[-1]) if known else ("", "")
    former_by = min((day for day in ended if day > last), default="")
    return Holding(person_id=person_id, name=name, first_seen=first, last_seen=last, former_by=former_by)


def days_between(first: str, last: str) -> int:
    """Return how many days lie between two days."""
    return date.fromisoformat(last).toordinal() - date.fromisoformat(first).toordinal()
