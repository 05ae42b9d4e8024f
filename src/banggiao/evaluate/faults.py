"""In what an item that was found differs from the gold's: a wrong date, somebody who is missing or in another role."""

from collections.abc import Iterator

import msgspec

from banggiao.evaluate.aligning import match
from banggiao.evaluate.comparing import overlap, same_codes, same_participant
from banggiao.evaluate.gold import GoldCommitment, GoldEvent, GoldFigure, GoldInstrument, GoldOffice

EVIDENCE = 0.5  # the share of words in which two quotations of one event must agree: the codebook's measure


class Fault(msgspec.Struct, frozen=True):
    """One difference inside an item that was found.

    Attributes:
        name: what differs, the same whatever was read instead: ``date``, ``missing guest Anna Prova``.
        gold: what is right, where the name does not say it.
        read: what was read.
    """

    name: str
    gold: str = ""
    read: str = ""


def find_event_faults(gold: GoldEvent, read: GoldEvent) -> Iterator[Fault]:
    """Compare two events that are one; the kind counts only where the gold gives one."""
    yield from _differ("status", gold.status, read.status)
    yield from _differ("date", gold.date, read.date)
    yield from _differ("place", country_of_place(gold), country_of_place(read))
    if gold.kind:
        yield from _differ("kind", gold.kind, read.kind)
    if overlap(gold.evidence, read.evidence) < EVIDENCE:
        yield Fault("evidence", gold.evidence or "", read.evidence or "")
    pairs = match(gold.participants, read.participants, same_participant)
    found, used = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, j in pairs:
        yield from _differ(f"role of {gold.participants[i].name}", gold.participants[i].role, read.participants[j].role)
    for i, who in enumerate(gold.participants):
        if i not in found:
            yield Fault(f"missing {who.role} {who.name}")
    for j, who in enumerate(read.participants):
        if j not in used:
            yield Fault(f"surplus {who.role} {who.name}")


def country_of_place(event: GoldEvent) -> str:
    """Return the code of the country where an event took place, or nothing."""
    return (event.place.country if event.place else "") or ""


def find_office_faults(gold: GoldOffice, read: GoldOffice) -> Iterator[Fault]:
    """Compare two offices that are one."""
    yield from _differ("status", gold.status or "current", read.status or "current")


def find_instrument_faults(gold: GoldInstrument, read: GoldInstrument) -> Iterator[Fault]:
    """Compare two instruments that are one."""
    if not same_codes(gold.parties, read.parties):
        yield Fault("parties", " ".join(gold.parties or ()), " ".join(read.parties or ()))
    yield from _differ("action", gold.action, read.action)


def find_commitment_faults(gold: GoldCommitment, read: GoldCommitment) -> Iterator[Fault]:
    """Compare two commitments that are one."""
    if not same_codes(gold.by, read.by):
        yield Fault("by", " ".join(gold.by or ()), " ".join(read.by or ()))


def find_figure_faults(gold: GoldFigure, read: GoldFigure) -> Iterator[Fault]:
    """Compare two figures that are one."""
    yield from _differ("period", gold.period, read.period)


def _differ(name: str, gold: str | None, read: str | None) -> Iterator[Fault]:
    if (gold or "") != (read or ""):
        yield Fault(name, gold or "", read or "")
