"""The record in numbers."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Table, func, select

from banggiao.model.record import Event
from banggiao.record import tables as t
from banggiao.record.queries import NEWEST_FIRST, load_events
from banggiao.record.relating import NOBODY
from banggiao.record.rows import IS_ARTICLE, IS_ROW
from banggiao.record.views import Sizes, Stats

_SHOWN = 10


def read_stats(connection: Connection) -> Stats:
    """Count everything that a first look asks for."""
    month = func.substr(t.articles.c.published, 1, 7)
    months = count_by(connection, month, t.articles, IS_ARTICLE)
    return Stats(
        articles=connection.execute(select(func.count()).select_from(t.articles).where(IS_ARTICLE)).scalar_one(),
        texts=connection.execute(select(func.count(t.articles.c.text_id.distinct())).where(IS_ARTICLE)).scalar_one(),
        publishers=most_first(count_by(connection, t.articles.c.publisher, t.articles, IS_ARTICLE)),
        months=in_order(months),
        events=_size(connection, t.events),
        types=most_first(count_by(connection, t.events.c.type, t.events)),
        statuses=most_first(count_by(connection, t.events.c.status, t.events)),
        undated=connection.execute(select(func.count()).where(t.events.c.first_day.is_(None))).scalar_one(),
        pairs=_pairs(connection),
        people=_size(connection, t.people),
        offices=_size(connection, t.tenures),
        instruments=_size(connection, t.instruments),
        commitments=_size(connection, t.commitments),
        figures=_size(connection, t.figures),
        first_day=connection.execute(select(func.min(t.events.c.first_day))).scalar() or "",
        last_day=connection.execute(select(func.max(t.events.c.last_day))).scalar() or "",
        newest=_newest(connection),
        announced=_announced(connection, newest_day(connection)),
        pending=_size(connection, t.pending),
    )


def read_sizes(connection: Connection) -> Sizes:
    """Count what the record holds of each kind, and name the day of its newest article."""
    rows = connection.execute(select(func.count()).select_from(t.articles).where(IS_ROW)).scalar_one()
    return Sizes(
        articles=_size(connection, t.articles) - rows,
        events=_size(connection, t.events),
        people=_size(connection, t.people),
        instruments=_size(connection, t.instruments),
        commitments=_size(connection, t.commitments),
        figures=_size(connection, t.figures),
        newest_article=newest_day(connection),
    )


def newest_day(connection: Connection) -> str:
    """Return the day of the newest article, empty where none is known."""
    published = t.articles.c.published
    newest = select(published).where(IS_ARTICLE).order_by(published.desc()).limit(1)
    return (connection.execute(newest).scalar() or "")[:10]


def count_coverage(connection: Connection) -> list[tuple[str, str, int]]:
    """Count articles by outlet and month; an index holds both."""
    outlet, month = t.articles.c.publisher, func.substr(t.articles.c.published, 1, 7)
    counted = select(outlet, month, func.count()).group_by(outlet, month)
    found = {(row[0], row[1]): row[2] for row in connection.execute(counted)}
    for row in connection.execute(counted.where(IS_ROW)):
        found[row[0], row[1]] -= row[2]
    return [(*key, number) for key, number in sorted(found.items()) if number]


def _size(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def count_by(
    connection: Connection, column: ColumnElement[Any], source: FromClause, *conditions: ColumnElement[bool]
) -> list[tuple[str, int]]:
    """Return each value of a column with how many rows of ``source`` that meet the conditions have it."""
    rows = connection.execute(select(column, func.count()).select_from(source).where(*conditions).group_by(column))
    return [(row[0], row[1]) for row in rows]


def most_first(numbers: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """Return counted values, those counted most first."""
    return tuple(sorted(numbers, key=lambda pair: (-pair[1], pair[0])))


def in_order(months: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """Return counted months in their order, the unknown one last."""
    return tuple(sorted(months, key=lambda pair: (not pair[0], pair[0])))


def _pairs(connection: Connection) -> tuple[tuple[str, str, int], ...]:
    pairs = t.pair_tallies.c
    number = func.sum(pairs.number).label("number")
    query = (
        select(pairs.side, pairs.other, number)
        .where(pairs.side < pairs.other, pairs.other != NOBODY)
        .group_by(pairs.side, pairs.other)
        .order_by(number.desc(), pairs.side, pairs.other)
        .limit(_SHOWN)
    )
    return tuple((row[0], row[1], row[2]) for row in connection.execute(query))


def _newest(connection: Connection) -> tuple[Event, ...]:
    done = select(t.events.c.id).where(t.events.c.status == "occurred", t.events.c.first_day.is_not(None))
    return load_events(connection, connection.execute(done.order_by(*NEWEST_FIRST).limit(_SHOWN)).scalars())


def _announced(connection: Connection, day: str) -> tuple[Event, ...]:
    """Return what is planned for the day of the newest article or later; the record has no other clock."""
    ahead = select(t.events.c.id).where(t.events.c.status == "planned", t.events.c.last_day >= day)
    return load_events(
        connection,
        connection.execute(ahead.order_by(t.events.c.first_day, t.events.c.id).limit(_SHOWN)).scalars(),
    )
