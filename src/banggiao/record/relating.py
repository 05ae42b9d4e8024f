"""What is written is kept and counted for each pair of sides, so that a relation is asked without counting.

``event_pairs`` holds every event once for each side and each other side, from the one's point of view, and once more
for each side with no other (an empty code), so that a country is asked as a pair is. Two sides that only stand at one
end of an act, as two guests of one host do, are no pair through that: such stand in ``event_apart``. ``pair_tallies``
holds how many they are by year, type, status, level and direction, and how many reports tell of them;
``pair_articles`` which articles report them. All follow from ``events`` alone: what an event adds when it is written
is taken off when it gives way. ``instrument_pairs`` and ``claim_pairs`` (commitments and figures) hold those matters
in the same way; in the former every instrument also stands once with no side at all, with the first known day on
which an article tells of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, func, select

from banggiao.lexicon.offices import LEVELS, OfficeBook
from banggiao.model.record import Citation, Event, Instrument, Party
from banggiao.model.vocabulary import UNKNOWN_SIDES, EventType, Role
from banggiao.record import sqlite
from banggiao.record import tables as t
from banggiao.record.days import first_day
from banggiao.record.rows import in_chunks
from banggiao.record.sqlite import put
from banggiao.resolving.reports import Reported

Row = dict[str, Any]
NOBODY = ""
"""Stands for the other side where a side is looked at alone."""
_MOST_SIDES = 24
"""Sides of an event that stand in pairs with each other; those of a larger gathering only stand each alone."""
COUNTED = (t.event_pairs, t.event_apart, t.pair_tallies, t.pair_articles)
"""The tables that hold what events add when they are written."""
_FROM, _TO = frozenset({"guest", "sender"}), frozenset({"host", "recipient"})
_AMONG_ALL: frozenset[EventType] = frozenset({"talks", "meeting", "call", "session", "signing", "relations"})
"""Acts in which all who take part deal with each other."""
_ENDS: tuple[tuple[frozenset[Role], Role], ...] = (
    (frozenset({"guest", "appointee", "participant", "member"}), "host"),
    (frozenset({"host"}), "guest"),
    (frozenset({"recipient"}), "sender"),
    (frozenset({"sender"}), "recipient"),
)
"""The roles of those at one end of all other acts, with the role at the other end, with which these deal."""


def count_pairs(connection: Connection, events: Sequence[Event], book: OfficeBook) -> None:
    """Count events that have just been written."""
    rows = [row for event in events for row in pairs_of(event, book)]
    put(connection, t.event_pairs, rows)
    put(connection, t.event_apart, [row for event in events for row in apart_of(event)])
    _add_up(connection, [event.id for event in events], 1)


def forget_pairs(connection: Connection, event_ids: Sequence[str]) -> None:
    """Take events off the counts, before they are taken out of the record."""
    _add_up(connection, event_ids, -1)
    for chunk in in_chunks(event_ids):
        for table in (t.event_pairs, t.event_apart):
            connection.execute(delete(table).where(table.c.event_id.in_(chunk)))


def _add_up(connection: Connection, event_ids: Sequence[str], sign: int) -> None:
    for chunk in in_chunks(event_ids):
        sqlite.add_up(connection, t.pair_tallies, _select_tallies(sign).where(t.event_pairs.c.event_id.in_(chunk)))
        sqlite.add_up(connection, t.pair_articles, _select_articles(sign).where(t.event_pairs.c.event_id.in_(chunk)))


def _select_tallies(sign: int) -> Select[Any]:
    """Return what counts rows of ``event_pairs`` as ``pair_tallies`` has them, each event so many times."""
    pairs, reports = t.event_pairs, func.sum(t.events.c.report_count)
    keys = (pairs.c.side, pairs.c.other, *tally_keys())
    numbers = ((func.count() * sign).label("number"), (reports * sign).label("reports"))
    return select(*keys, *numbers).join(t.events, t.events.c.id == pairs.c.event_id).group_by(*keys)


def tally_keys() -> tuple[ColumnElement[str], ...]:
    """Return by what the rows of ``event_pairs`` of two sides are counted apart."""
    pairs = t.event_pairs.c
    return (func.substr(pairs.day, 1, 4).label("year"), pairs.type, pairs.status, pairs.level, pairs.direction)


def _select_articles(sign: int) -> Select[Any]:
    pairs, reports, articles = t.event_pairs, t.event_reports, t.articles
    columns = (pairs.c.side, pairs.c.other, articles.c.published, articles.c.id)
    return (
        select(*columns, (func.count() * sign).label("number"))
        .select_from(pairs)
        .join(reports, reports.c.event_id == pairs.c.event_id)
        .join(articles, articles.c.id == reports.c.article_id)
        .group_by(*columns)
    )


def instrument_pairs(paper: Instrument, last_reported: str) -> list[Row]:
    """Return an instrument's rows of ``instrument_pairs``."""
    row = {"last_reported": last_reported, "instrument_id": paper.id, "kind": paper.kind, "action": paper.action}
    row["first_told"] = _first_told(paper.citations)
    pairs = ((NOBODY, NOBODY), *_pairs(paper.parties))
    return [{"side": side, "other": other, **row} for side, other in pairs]


def claim_pairs(report: Reported, codes: Iterable[str], *, act: str = "", field: str = "") -> list[Row]:
    """Return the rows of ``claim_pairs`` of a commitment or figure; ``words`` are the same in copies of a text."""
    words = f"{report.source.text_id} {report.number}"
    row = {"kind": report.kind, "published": report.source.published, "anchor": report.anchor}
    told = {**row, "act": act, "field": field, "words": words}
    return [{"side": side, "other": other, **told} for side, other in _pairs(codes)]


def _pairs(codes: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield every side alone and with each other side, where they are not too many for that."""
    sides = sorted({*codes} - UNKNOWN_SIDES)
    for side in sides:
        yield side, NOBODY
        if len(sides) <= _MOST_SIDES:
            yield from ((side, other) for other in sides if other != side)


def pairs_of(event: Event, book: OfficeBook) -> Iterator[Row]:
    """Yield an event's rows of ``event_pairs``."""
    sides, apart = {NOBODY: [], **_sides_of(event)}, {*_apart(event)}
    levels = {code: _level(parties, book) for code, parties in sides.items()}
    for side, other in _pairs(sides):
        if (side, other) in apart:
            continue
        yield {
            "side": side,
            "other": other,
            "type": event.type,
            "status": event.status,
            "day": first_day(event.date) or "",
            "event_id": event.id,
            "level": _lower(levels[side], levels[other]),
            "direction": _direction(event, sides[side], sides[other]),
        }


def apart_of(event: Event) -> Iterator[Row]:
    """Yield an event's rows of ``event_apart``."""
    for side, other in _apart(event):
        yield {"side": side, "other": other, "event_id": event.id}


def _apart(event: Event) -> Iterator[tuple[str, str]]:
    """Yield the sides, each with each, that only stand at one end of an act at whose other end others stand."""
    roles = {code: {party.role for party in parties} for code, parties in _sides_of(event).items()}
    if event.type in _AMONG_ALL or not 2 < len(roles) <= _MOST_SIDES:
        return
    for own, far in _ENDS:
        if any(far in theirs for theirs in roles.values()):
            here = [code for code, mine in roles.items() if mine <= own and code not in UNKNOWN_SIDES]
            yield from ((one, other) for one in here for other in here if one != other)


def _sides_of(event: Event) -> dict[str, list[Party]]:
    """Return the parties of each side of an event."""
    sides: dict[str, list[Party]] = {}
    for party in event.parties:
        sides.setdefault(party.country, []).append(party)
    return sides


def _first_told(citations: Iterable[Citation]) -> str:
    return min((citation.published[:10] for citation in citations if citation.published), default="")


def _level(parties: Iterable[Party], book: OfficeBook) -> str:
    """Return the most senior level of those who act for a side; companions do not raise it."""
    return book.highest(office for party in parties if party.role != "member" for office in party.offices)


def _lower(one: str, other: str) -> str:
    """Return the level at which two sides deal with each other: that of the lower one, or of the only one known."""
    return max((level for level in (one, other) if level), key=LEVELS.index, default="")


def _direction(event: Event, own: Sequence[Party], theirs: Sequence[Party]) -> str:
    """Say whether the one side goes or turns to the other (``out``), or the other to it (``in``)."""
    mine, yours = ({party.role for party in parties} for parties in (own, theirs))
    if event.type == "visit" and event.place.country:
        mine |= {"host"} if event.place.country in {party.country for party in own} and not mine & _FROM else set()
        yours |= {"host"} if event.place.country in {party.country for party in theirs} and not yours & _FROM else set()
    is_out = bool(mine & _FROM and (yours & _TO or not theirs))
    is_in = bool(mine & _TO and (yours & _FROM or not theirs))
    return "" if is_out == is_in else "out" if is_out else "in"
