"""Search over everything at once, with the words shown where they stand."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from banggiao.model.record import Event, Instrument, Person
from banggiao.record import searching
from banggiao.record import tables as t
from banggiao.record.matters import load_instruments
from banggiao.record.queries import load_events, load_people
from banggiao.record.rows import fetch_in
from banggiao.record.tokens import Query, parse_query, snippet
from banggiao.record.views import HitKind, SearchHit, SearchPage


def search(connection: Connection, words: str, kinds: Sequence[HitKind], limit: int, offset: int) -> SearchPage:
    """Return what holds all the words, exact spellings first."""
    found, counts = searching.find(connection, words, kinds, limit, offset)
    query = parse_query(words)
    refs: dict[str, list[str]] = {"event": [], "person": [], "article": [], "instrument": []}
    for row in found:
        refs[row.kind].append(row.ref)
    things: dict[str, Any] = {}
    things |= {event.id: event for event in load_events(connection, refs["event"])}
    things |= {person.id: person for person in load_people(connection, refs["person"], cited=False)}
    things |= {paper.id: paper for paper in load_instruments(connection, refs["instrument"])}
    things |= {row.id: row for row in fetch_in(connection, select(t.articles), t.articles.c.id, refs["article"])}
    hits = tuple(_hit(things[row.ref], query, is_exact=bool(row.is_exact)) for row in found if row.ref in things)
    return SearchPage(items=hits, total=sum(counts.values()), counts=counts, limit=limit, offset=offset)


def _hit(thing: Event | Person | Instrument | Row[Any], query: Query, *, is_exact: bool) -> SearchHit:
    if isinstance(thing, Event):
        return _event_hit(thing, query, is_exact=is_exact)
    if isinstance(thing, Person):
        offices = "; ".join(dict.fromkeys(tenure.office for tenure in thing.tenures))
        text, marks = snippet(f"{' · '.join(thing.names)}\n{offices}" if offices else " · ".join(thing.names), query)
        return SearchHit(kind="person", id=thing.id, label=thing.name, snippet=text, marks=marks, exact=is_exact)
    if isinstance(thing, Instrument):
        text, marks = snippet(thing.name, query)
        return SearchHit(kind="instrument", id=thing.id, label=thing.name, snippet=text, marks=marks, exact=is_exact)
    text, marks = snippet(thing.text, query)
    return SearchHit(
        kind="article",
        id=thing.id,
        label=thing.title or thing.url,
        snippet=text,
        marks=marks,
        exact=is_exact,
        date=thing.published,
    )


def _event_hit(event: Event, query: Query, *, is_exact: bool) -> SearchHit:
    quotes = [report.citation.quote for report in event.reports]
    names = ", ".join(party.name for party in event.parties)
    shown = [snippet(text, query) for text in (*quotes, names)]
    text, marks = max(shown, key=lambda pair: len(pair[1]))
    return SearchHit(
        kind="event",
        id=event.id,
        label=quotes[0] if quotes else names,
        snippet=text,
        marks=marks,
        exact=is_exact,
        date=event.date,
        event=event,
    )
