"""The record is brought up to date with its claims, touching only what the pending ones can touch.

A claim can be one only with claims that share a key with it (`banggiao.resolving.fold.blocks_of`). Groups depend on
the connected part that they lie in, and each claim knows its part. So the neighbourhood of pending claims is: the parts
that hold a claim which one of them is linked to (`banggiao.record.meeting`). These are resolved anew together with the
pending claims, and what they were before gives way; all else stays. That is what resolving everything would give, in
any order of adding.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, select

from banggiao.lexicon.offices import OfficeBook
from banggiao.model.record import Citation, Event, Instrument
from banggiao.record import relating, searching
from banggiao.record import tables as t
from banggiao.record.adding import MADE_OF_ONE_CLAIM, MEETING_KINDS, state_all_claims
from banggiao.record.days import first_day, last_day
from banggiao.record.decisions import load_rulings
from banggiao.record.forming import FORM_TABLES, stale_bearings
from banggiao.record.meeting import find_neighbourhood
from banggiao.record.peopling import fold_people
from banggiao.record.persons import PERSON_TABLES
from banggiao.record.placing import Place, forget_places, put_places, things_of
from banggiao.record.rows import comparable_of, dump, in_chunks
from banggiao.record.sqlite import put
from banggiao.record.traits import keep_traits
from banggiao.resolving.events import group_events
from banggiao.resolving.instruments import group_instruments, instrument_of
from banggiao.resolving.merging import merged
from banggiao.resolving.reports import Grouped, Reported
from banggiao.vietnamese.folding import name_key

Row = dict[str, Any]
_AT_A_TIME = 50_000
"""Pending claims taken up in one transaction; neighbours in the order of keys mostly fall into one.

The fewer there are, the more often a crowded neighbourhood is taken up anew.
"""


def fold_some(connection: Connection, book: OfficeBook) -> bool:
    """Bring pending claims into the record, of each kind at most so many; say whether there may be more.

    Args:
        connection: to the record, writing.
        book: tells at which level the sides of an event act.
    """
    if fold_people(connection):
        return True
    for kind in MEETING_KINDS:
        query = select(t.pending.c.anchor).where(t.pending.c.kind == kind).order_by(t.pending.c.key, t.pending.c.anchor)
        anchors = list(connection.execute(query.limit(_AT_A_TIME)).scalars())
        if anchors:
            _fold(connection, kind, anchors, book)
        if len(anchors) == _AT_A_TIME:
            return True
    return False


def is_waiting(connection: Connection) -> bool:
    """Say whether there is anything to be brought into the record."""
    return bool(connection.execute(select(t.pending.c.anchor).limit(1)).first() or stale_bearings(connection))


def forget_everything(connection: Connection) -> None:
    """Take away all that was made of the claims, and note every claim as pending."""
    of_things = (table for tables in _TABLES.values() for table, _ in tables)
    of_claims = (column.table for column in MADE_OF_ONE_CLAIM)
    for table in dict.fromkeys((*of_things, *PERSON_TABLES, *FORM_TABLES, *relating.COUNTED, *of_claims, t.places)):
        connection.execute(delete(table))
    searching.drop_all_entries(connection)
    state_all_claims(connection)


def _fold(connection: Connection, kind: str, anchors: Sequence[str], book: OfficeBook) -> None:
    rulings = load_rulings(connection)
    rows, echoes = find_neighbourhood(connection, kind, anchors, rulings)
    before = {row.anchor: (row.part, row.entity) for row in rows}
    fresh = set(anchors)
    read = [comparable_of(row) for row in rows]
    stands = [report for report in map(rulings.apply, read) if report]
    standing = {report.anchor for report in stands}
    sizes = Counter(before.values())
    echoed = _echoed(stands, before, echoes)
    group = group_events if kind == "event" else group_instruments
    resolved = group([report for report in stands if report.anchor not in echoed], rulings)
    changed = [found for found in resolved if not _is_unchanged(found, before, sizes, fresh)]
    changed += _repeated(stands, echoed, before)
    dropped = [report.anchor for report in read if report.anchor not in standing]
    former = {before[anchor][1] for found in changed for anchor in found.members}
    former |= {before[anchor][1] for anchor in dropped}
    forget_places(connection, dropped)
    remove_things(connection, kind, sorted(entity for entity in former if entity))
    _write(connection, kind, changed, book)
    _put_places(connection, kind, changed, before)
    if kind == "event":
        keep_traits(connection, [found.id for found in changed])
    for chunk in in_chunks(anchors):
        connection.execute(delete(t.pending).where(t.pending.c.anchor.in_(chunk)))


def _echoed(reports: Iterable[Reported], before: dict[str, Place], echoes: dict[str, str]) -> dict[str, str]:
    """Return the events that reports are put into beside their likes, without anything being resolved."""
    entities = ((report.anchor, echoes.get(report.anchor) or before[report.anchor][1]) for report in reports)
    repeated = {*echoes.values()}
    return {anchor: entity for anchor, entity in entities if entity and entity in repeated}


def _repeated(reports: Iterable[Reported], echoed: dict[str, str], before: dict[str, Place]) -> list[Grouped]:
    """Return events with what echoes them."""
    of_event: dict[str, list[Reported]] = defaultdict(list)
    for report in reports:
        if report.anchor in echoed:
            of_event[echoed[report.anchor]].append(report)
    found = []
    for told in of_event.values():
        part = next(part for report in told if (part := before[report.anchor][0]))
        found.append(Grouped.of(told, part))
    return found


def _put_places(connection: Connection, kind: str, changed: Iterable[Grouped], before: dict[str, Place]) -> None:
    """Note of claims to which part and thing they belong now."""
    places = [
        (member, kind, found.part, found.id)
        for found in changed
        for member in found.members
        if before[member] != (found.part, found.id)
    ]
    put_places(connection, "part", places)


def _is_unchanged(found: Grouped, before: dict[str, Place], sizes: Counter[Place], fresh: set[str]) -> bool:
    """Say whether the very same claims made the same thing in the same part before."""
    place = (found.part, found.id)
    if any(anchor in fresh or before[anchor] != place for anchor in found.members):
        return False
    return sizes[place] == len(found.members)


_TABLES: dict[str, tuple[tuple[Table, str], ...]] = {
    "event": (
        (t.event_traits, "event_id"), (t.event_reports, "event_id"), (t.event_parties, "event_id"),
        (t.event_sides, "event_id"), (t.events, "id"),
    ),
    "instrument": (
        (t.instrument_reports, "instrument_id"), (t.instrument_parties, "instrument_id"),
        (t.instrument_pairs, "instrument_id"), (t.instruments, "id"),
    ),
}  # fmt: skip
"""The tables of each kind of thing, children first, with the column that holds the thing's id."""


def remove_things(connection: Connection, kind: str, ids: Sequence[str]) -> None:
    """Take the things of a kind with these ids out of the record; their claims stay."""
    for chunk in in_chunks(ids):
        if kind == "event":
            relating.forget_pairs(connection, chunk)
        for table, column in _TABLES[kind]:
            connection.execute(delete(table).where(table.c[column].in_(chunk)))
        searching.drop_entries(connection, kind, chunk)


def _write(connection: Connection, kind: str, found: Sequence[Grouped], book: OfficeBook) -> None:
    rows: dict[Table, list[Row]] = {table: [] for table, _ in reversed(_TABLES[kind])}
    events = [merged(each.reports) for each in found] if kind == "event" else []
    papers = [instrument_of(each.reports) for each in found] if kind == "instrument" else []
    acting = (party.person_id for event in events for party in event.parties if party.person_id)
    person_of = things_of(connection, acting)
    for event in events:
        _event_rows(event, person_of, rows)
    for paper in papers:
        _instrument_rows(paper, rows)
    for table, table_rows in rows.items():
        put(connection, table, table_rows)
    searching.index_entries(connection, kind, [*events, *papers])
    relating.count_pairs(connection, events, book)


def _event_rows(event: Event, person_of: Mapping[str, str], rows: dict[Table, list[Row]]) -> None:
    rows[t.events].append(
        {
            "id": event.id,
            "type": event.type,
            "kind": event.kind,
            "status": event.status,
            "date": event.date,
            "first_day": first_day(event.date),
            "last_day": last_day(event.date),
            "place": event.place.name,
            "place_country": event.place.country,
            "fields": dump(event.fields),
            "note": event.note,
            "report_count": len(event.reports),
            "confidence": event.confidence,
        }
    )
    rows[t.event_sides] += [{"event_id": event.id, "country": code} for code in event.countries if code]
    for position, party in enumerate(event.parties):
        rows[t.event_parties].append(
            {
                "event_id": event.id,
                "position": position,
                "name": party.name,
                "country": party.country,
                "role": party.role,
                "offices": dump(party.offices),
                "person_anchor": party.person_id or None,
                "folded": f" {name_key(party.name)} ",
                "person": person_of.get(party.person_id),
            }
        )
    rows[t.event_reports] += [
        {"event_id": event.id, "position": position, **_told(report.citation)}
        for position, report in enumerate(event.reports)
    ]


def _told(citation: Citation) -> Row:
    """Return where and when something is told."""
    return {"anchor": citation.anchor, "article_id": citation.article_id, "published": citation.published[:10]}


def _instrument_rows(paper: Instrument, rows: dict[Table, list[Row]]) -> None:
    last = max((citation.published for citation in paper.citations), default="")
    rows[t.instruments].append(
        {
            "id": paper.id,
            "kind": paper.kind,
            "name": paper.name,
            "period": paper.period,
            "action": paper.action,
            "last_reported": last,
        }
    )
    rows[t.instrument_parties] += [{"instrument_id": paper.id, "country": code} for code in paper.parties]
    rows[t.instrument_pairs] += relating.instrument_pairs(paper, last)
    rows[t.instrument_reports] += [
        {"instrument_id": paper.id, "position": position, **_told(citation)}
        for position, citation in enumerate(paper.citations)
    ]
