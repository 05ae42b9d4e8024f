"""Annotations in a few words, for people to read and to know them again by."""

from typing import NamedTuple

from banggiao.evaluate.gold import GoldCommitment, GoldEvent, GoldFigure, GoldInstrument, GoldOffice

_KEPT = 80  # letters of a quotation that tell one commitment from another


class Described(NamedTuple):
    """An annotation in words.

    Attributes:
        what: all of it in a few words.
        core: what a false alarm is known again by: without what changes too easily from reader to reader.
        quote: the words of the article that it stands on.
    """

    what: str
    core: str
    quote: str


def describe_event(event: GoldEvent) -> Described:
    """Name an event with everybody in it; its core are its type and sides.

    >>> from banggiao.evaluate.gold import GoldParticipant
    >>> event = GoldEvent("visit", participants=(GoldParticipant("Lào", "LA"), GoldParticipant("A", "VN")))
    >>> describe_event(event).core
    'visit LA-VN'
    """
    people = ", ".join(f"{p.name} ({p.code}, {p.role})" for p in event.participants)
    words = (event.type, event.kind, event.status if event.status != "occurred" else "", event.date)
    core = f"{event.type} {'-'.join(sorted({p.code for p in event.participants}))}"
    return Described(f"{' '.join(w for w in words if w)}: {people}", core, event.evidence or "")


def describe_office(office: GoldOffice) -> Described:
    """Name an office with its holder."""
    core = f"{office.person}, {office.office}, {office.country}"
    status = f" ({office.status})" if office.status not in (None, "current") else ""
    return Described(core + status, core, office.person)


def describe_instrument(instrument: GoldInstrument) -> Described:
    """Name an instrument with its parties and what is done with it."""
    what = f"{instrument.kind} {'-'.join(instrument.parties or ())} {instrument.action}: {instrument.name}"
    return Described(what, f"{instrument.kind}: {instrument.name}", instrument.name)


def describe_commitment(commitment: GoldCommitment) -> Described:
    """Name a commitment with its sides and its first words."""
    sides = f"{', '.join(commitment.by or ())} -> {', '.join(commitment.to or ())}"
    quote = commitment.evidence or ""
    what = f"{commitment.act} {sides} ({commitment.field}): {quote[:_KEPT]}"
    return Described(what, f"{commitment.act}: {quote[:_KEPT]}", quote)


def describe_figure(figure: GoldFigure) -> Described:
    """Name a figure with what it measures."""
    core = f"{figure.value:g} {figure.unit}"
    return Described(f"{core} ({figure.what}) {figure.period}".strip(), core, figure.what or "")
