"""Lists of instruments and joint bodies: lines and counts, without their citations."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec
from sqlalchemy import ColumnElement, Connection, func, select

from banggiao.model.record import Instrument
from banggiao.record import tables as t
from banggiao.record.matters import load_instruments
from banggiao.record.relating import NOBODY
from banggiao.record.relation_views import PaperLine
from banggiao.record.rows import fetch_in, published_by
from banggiao.record.statistics import most_first
from banggiao.record.views import Page

SHOWN = 60
"""Instruments that the page of a relation shows."""
_BODIES = 24


class PaperFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which instruments to list; an empty field does not filter.

    Attributes:
        parties: one or two codes that must be parties.
        kind: one of the codebook's kinds of instrument.
        action: one of the codebook's actions, as it stands last.
        until: a day (``2019-02-24``) by which it must have been reported.
    """

    parties: tuple[str, ...] = ()
    kind: str = ""
    action: str = ""
    until: str = ""


class PaperCounts(msgspec.Struct, frozen=True, kw_only=True):
    """How many instruments a filter lets through, by kind and by action, most first."""

    kinds: tuple[tuple[str, int], ...] = ()
    actions: tuple[tuple[str, int], ...] = ()


def find_papers(connection: Connection, filters: PaperFilter, limit: int, offset: int) -> Page[PaperLine]:
    """Return instruments as lines, those last reported first."""
    conditions = _conditions(filters)
    ids = _newest(connection, conditions, limit, offset)
    total = connection.execute(select(func.count()).where(*conditions)).scalar_one()
    return Page(items=_lines(connection, ids), total=total, limit=limit, offset=offset)


def count_papers(connection: Connection, filters: PaperFilter) -> PaperCounts:
    """Count instruments by kind and by action, each under the other conditions."""
    pairs = t.instrument_pairs.c
    alone = msgspec.structs.replace(filters, kind="", action="")
    counted = select(pairs.kind, pairs.action, func.count()).where(*_conditions(alone))
    kinds: Counter[str] = Counter()
    actions: Counter[str] = Counter()
    for kind, action, number in connection.execute(counted.group_by(pairs.kind, pairs.action)):
        kinds[kind] += number if filters.action in ("", action) else 0
        actions[action] += number if filters.kind in ("", kind) else 0
    return PaperCounts(kinds=most_first((+kinds).items()), actions=most_first((+actions).items()))


def count_reports(connection: Connection, filters: PaperFilter) -> int:
    """Return how often articles name the instruments that a filter lets through, up to its day."""
    pairs, reports = t.instrument_pairs.c, t.instrument_reports.c
    query = select(func.count()).join(t.instrument_reports, reports.instrument_id == pairs.instrument_id)
    if filters.until:
        query = query.where(published_by(filters.until, reports.published))
    alone = _conditions(msgspec.structs.replace(filters, until=""))
    return int(connection.execute(query.select_from(t.instrument_pairs).where(*alone)).scalar_one())


def find_bodies(connection: Connection, filters: PaperFilter) -> tuple[Instrument, ...]:
    """Return the joint bodies that a filter lets through with their sessions, those last reported first."""
    conditions = _conditions(msgspec.structs.replace(filters, kind="mechanism"))
    return load_instruments(connection, _newest(connection, conditions, _BODIES, 0))


def _conditions(filters: PaperFilter) -> list[ColumnElement[bool]]:
    pairs = t.instrument_pairs.c
    side, other = (*filters.parties, NOBODY, NOBODY)[:2]
    conditions = [pairs.side == side, pairs.other == other]
    conditions += [pairs.kind == filters.kind] if filters.kind else []
    conditions += [pairs.action == filters.action] if filters.action else []
    return conditions + ([published_by(filters.until, pairs.first_told)] if filters.until else [])


def _newest(connection: Connection, conditions: Sequence[ColumnElement[bool]], limit: int, offset: int) -> list[str]:
    pairs = t.instrument_pairs.c
    ids = (
        select(pairs.instrument_id).where(*conditions).order_by(pairs.last_reported.desc(), pairs.instrument_id.desc())
    )
    return list(connection.execute(ids.limit(limit).offset(offset)).scalars())


def _lines(connection: Connection, ids: Sequence[str]) -> tuple[PaperLine, ...]:
    rows = {row.id: row for row in fetch_in(connection, select(t.instruments), t.instruments.c.id, ids)}
    parties: dict[str, list[str]] = defaultdict(list)
    sides = t.instrument_parties
    for row in fetch_in(connection, select(sides).order_by(sides.c.country), sides.c.instrument_id, ids):
        parties[row.instrument_id].append(row.country)
    reported = _reported(connection, ids)
    return tuple(
        PaperLine(
            id=row.id,
            kind=row.kind,
            name=row.name,
            parties=tuple(parties[row.id]),
            period=row.period,
            action=row.action,
            first=reported[row.id][0],
            last=row.last_reported[:10],
            articles=reported[row.id][1],
        )
        for row in (rows[key] for key in ids)
    )


def _reported(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[str, int]]:
    """Return the first known day on which each instrument was reported, and by how many articles."""
    reports = t.instrument_reports.c
    first, number = func.min(func.nullif(reports.published, "")), func.count(reports.article_id.distinct())
    query = select(reports.instrument_id, first.label("first"), number.label("number")).group_by(reports.instrument_id)
    rows = fetch_in(connection, query, reports.instrument_id, ids)
    return {row.instrument_id: (row.first or "", row.number) for row in rows}
