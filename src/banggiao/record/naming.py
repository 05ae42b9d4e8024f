"""What ids stand for, in words and with the thing that they belong to now, for a log that would else name bare ids."""

from collections.abc import Iterable
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, select

from banggiao.model.claims import Claim, FigureClaim, InstrumentClaim, OfficeClaim, PersonClaim
from banggiao.model.record import Event
from banggiao.model.vocabulary import UNKNOWN_SIDES, ClaimKind
from banggiao.record import tables as t
from banggiao.record.placing import things_of
from banggiao.record.queries import load_lines
from banggiao.record.rows import claim_of, fetch_in

_LONGEST: Final = 160  # letters of a sentence that stands for a name


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """One id in words.

    Attributes:
        kind: of the claim; empty for an article.
        entity: the id of the event, person or instrument that the claim belongs to now; empty where there is none.
        name: as the article has it: a name, a title, or a sentence.
        country: of the person or office.
        event: the event without its reports, where the claim is a report of one.
    """

    kind: ClaimKind | None = None
    entity: str = ""
    name: str = ""
    country: str = ""
    event: Event | None = None


def name_ids(connection: Connection, ids: Iterable[str]) -> dict[str, Named]:
    """Return claims and articles in words, by their ids; unknown ones are left out."""
    wanted = list(dict.fromkeys(ids))
    columns = (t.claims.c.anchor, t.claims.c.kind, t.claims.c.quote, t.claims.c.value)
    claims = fetch_in(connection, select(*columns), t.claims.c.anchor, wanted)
    things = things_of(connection, wanted)
    of_events = [things[row.anchor] for row in claims if row.kind == "event" and row.anchor in things]
    events = {line.event.id: line.event for line in load_lines(connection, of_events)}
    titles = fetch_in(connection, select(t.articles.c.id, t.articles.c.title), t.articles.c.id, wanted)
    named = {row.id: Named(name=row.title) for row in titles}
    of_claims = ((row, things.get(row.anchor, "")) for row in claims)
    return named | {row.anchor: _named(row, thing, events.get(thing)) for row, thing in of_claims}


def are_of_two_countries(named: Iterable[Named]) -> bool:
    """Say whether people are of different countries, as far as these are known."""
    return len({each.country for each in named if each.kind == "person"} - UNKNOWN_SIDES) > 1


def _named(row: Row[Any], thing: str, event: Event | None) -> Named:
    claim = claim_of(row.kind, row.value)
    name, country = _words(claim)
    shown = name or row.quote[:_LONGEST]
    return Named(kind=row.kind, entity=thing, name=shown, country=country, event=event)


def _words(claim: Claim) -> tuple[str, str]:
    """Return the name and the country of what a claim is about; no name where its sentence says it best."""
    match claim:
        case PersonClaim():
            return claim.name, claim.country
        case OfficeClaim():
            return f"{claim.person}, {claim.office}", claim.country
        case InstrumentClaim():
            return claim.name, ""
        case FigureClaim():
            return claim.what, ""
        case _:
            return "", ""
