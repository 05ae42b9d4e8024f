"""The whole fold: from the claims of articles to the record's content, whatever their order."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from banggiao.model.articles import Article
from banggiao.model.claims import Claim, EventClaim, InstrumentClaim, Reading
from banggiao.model.decisions import Decision
from banggiao.model.record import Event, Instrument, Person
from banggiao.resolving.acts import family_of
from banggiao.resolving.deciding import rulings_of
from banggiao.resolving.events import ResolvedEvent, resolve_events
from banggiao.resolving.instruments import instrument_key, resolve_instruments
from banggiao.resolving.people import resolve_people
from banggiao.resolving.reports import Reported, Source, reports_of
from banggiao.resolving.tellings import event_blocks
from banggiao.resolving.versions import Edition, superseded


class Content(NamedTuple):
    """What all articles say together, in the order of ids."""

    people: tuple[Person, ...]
    events: tuple[Event, ...]
    instruments: tuple[Instrument, ...]


def blocks_of(claim: Claim, source: Source) -> set[str]:
    """Return the keys under which a claim meets those that it may be one with; empty where claims stand alone.

    A new claim can touch only the connected parts that hold a claim with one of its keys. What is said of people meets
    by its forms (`banggiao.resolving.forms`).
    """
    if isinstance(claim, EventClaim):
        return event_blocks(claim, source)
    if isinstance(claim, InstrumentClaim):
        return {instrument_key(claim, source)}
    return set()


def turn_of(claim: Claim, keys: Iterable[str]) -> str:
    """Return a word by whose order claims of these keys are best taken up: most that may be one stand side by side.

    Of an act it is the first key of its family, sides and time.
    """
    if isinstance(claim, EventClaim):
        family = f"{family_of(claim.type)}|"
        return min((key for key in keys if key.startswith(family)), default="")
    return min(keys, default="")


def resolve(articles: Iterable[tuple[Article, Reading]], decisions: Iterable[Decision] = ()) -> Content:
    """Return the content of a record of these articles and decisions, and no others."""
    rulings = rulings_of(decisions)
    items = list(articles)
    older = superseded(Edition.of(article) for article, _ in items)
    current = ((article, reading) for article, reading in items if article.id not in older)
    read = (report for article, reading in current for report in reports_of(article, reading))
    reports = [report for report in map(rulings.apply, read) if report]
    people = resolve_people(_of_kind(reports, "person"), _of_kind(reports, "office"), rulings)
    person_of = {anchor: found.person.id for found in people for anchor in found.members}
    events = resolve_events(_of_kind(reports, "event"), rulings)
    instruments = resolve_instruments(_of_kind(reports, "instrument"), rulings)
    return Content(
        tuple(found.person for found in people),
        tuple(_with_people(found, person_of) for found in events),
        tuple(found.instrument for found in instruments),
    )


def _of_kind(reports: Iterable[Reported], kind: str) -> list[Reported]:
    return [report for report in reports if report.kind == kind]


def _with_people(found: ResolvedEvent, person_of: dict[str, str]) -> Event:
    parties = (
        msgspec.structs.replace(party, person_id=person_of.get(party.person_id, "")) for party in found.event.parties
    )
    return msgspec.structs.replace(found.event, parties=tuple(parties))
