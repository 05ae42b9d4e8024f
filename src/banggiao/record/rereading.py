"""What a newer reader sees in an article takes the place of what was read before, under the same anchors.

What the article's claims belong to is taken out of the record, and all that it was made of is noted as pending, so that
it is put together anew. Decisions are bound to anchors and stay; the queue shows those that see other claims now.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.record import tables as t
from banggiao.record.adding import MEETING_KINDS, forget_claims, touch
from banggiao.record.folding import remove_things
from banggiao.record.forming import let_go
from banggiao.record.placing import forget_places
from banggiao.record.rows import article_of, claim_row, fetch_in, in_chunks
from banggiao.record.sqlite import put
from banggiao.resolving.reports import Reported, reports_of

_AS_READ = ("anchor", "kind", "number", "starts", "ends", "cite_start", "quote", "value", "people")


def count_readers(connection: Connection) -> dict[str, int]:
    """Return how many articles each version of a reader has read."""
    query = select(t.readings.c.reader, func.count()).group_by(t.readings.c.reader).order_by(t.readings.c.reader)
    return {row[0]: row[1] for row in connection.execute(query)}


def find_read_by(connection: Connection, readers: Iterable[str]) -> list[str]:
    """Return the ids of the articles that were read by one of these versions of a reader, in order."""
    query = select(t.readings.c.article_id)
    return sorted(row.article_id for row in fetch_in(connection, query, t.readings.c.reader, readers))


def load_articles(connection: Connection, ids: Sequence[str]) -> list[Article]:
    """Return the articles with these ids, in this order."""
    rows = {row.id: row for row in fetch_in(connection, select(t.articles), t.articles.c.id, ids)}
    return [article_of(rows[key]) for key in ids if key in rows]


def replace_readings(connection: Connection, items: Sequence[tuple[Article, Reading]]) -> list[str]:
    """Put readings in the place of those that are there; return the articles of which something else is said now."""
    ids = [article.id for article, _ in items]
    before: dict[str, set[tuple[Any, ...]]] = {key: set() for key in ids}
    for row in fetch_in(connection, select(t.claims), t.claims.c.article_id, ids):
        before[row.article_id].add(tuple(getattr(row, name) for name in _AS_READ))
    reports = {article.id: reports_of(article, reading) for article, reading in items}
    now = {key: {_as_read(report) for report in told} for key, told in reports.items()}
    changed = [key for key in ids if before[key] != now[key]]
    for _, reading in items:
        mine = t.readings.c.article_id == reading.article_id
        connection.execute(update(t.readings).where(mine).values(reader=reading.reader))
    if changed:
        _replace(connection, changed, [report for key in changed for report in reports[key]])
    return changed


def _as_read(report: Reported) -> tuple[Any, ...]:
    row = claim_row(report)
    return tuple(row[name] for name in _AS_READ)


def _replace(connection: Connection, article_ids: Sequence[str], reports: Sequence[Reported]) -> None:
    of_articles = select(t.claims.c.anchor, t.claims.c.kind, t.places.c.part, t.places.c.entity)
    of_articles = of_articles.outerjoin(t.places, t.places.c.anchor == t.claims.c.anchor)
    rows = fetch_in(connection, of_articles, t.claims.c.article_id, article_ids)
    beside = _beside(connection, rows)
    for kind in MEETING_KINDS:
        remove_things(connection, kind, sorted({row.entity for row in rows if row.entity and row.kind == kind}))
    anchors = [row.anchor for row in rows]
    forget_claims(connection, anchors)
    let_go(connection, anchors)
    forget_places(connection, anchors)
    for chunk in in_chunks(anchors):
        connection.execute(delete(t.claims).where(t.claims.c.anchor.in_(chunk)))
    put(connection, t.claims, [claim_row(report) for report in reports])
    touch(connection, [*(report.anchor for report in reports), *beside])


def _beside(connection: Connection, rows: Iterable[Any]) -> list[str]:
    """Return claims of other articles that must be put together anew.

    These are all that share a thing with one of the claims, and one of every other thing in the parts that they lie in:
    without the claims a part may fall to pieces.
    """
    gone = {row.anchor for row in rows}
    parts = {row.part for row in rows if row.part}
    things = {row.entity for row in rows if row.entity}
    columns = (t.places.c.anchor, t.places.c.entity)
    neighbours = fetch_in(connection, select(*columns), t.places.c.part, sorted(parts))
    left = sorted((row.anchor, row.entity) for row in neighbours if row.anchor not in gone)
    first: dict[str, str] = {}
    for anchor, entity in left:
        first.setdefault(entity, anchor)
    return [anchor for anchor, entity in left if entity in things or first[entity] == anchor]
