"""Which articles are versions of one report, as the tables hold it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from banggiao.record import tables as t
from banggiao.record.rows import fetch_in
from banggiao.record.sqlite import set_values
from banggiao.resolving.versions import Edition, in_order, superseded

_EDITION: Select[Any] = select(
    t.articles.c.id,
    t.articles.c.link,
    t.articles.c.published,
    t.articles.c.modified,
    func.length(t.articles.c.text).label("size"),
    t.articles.c.superseded_by,
)


def mark_superseded(connection: Connection, links: Iterable[str]) -> set[str]:
    """Note of all articles under these links which have a newer version; return those of which that has changed."""
    rows = fetch_in(connection, _EDITION, t.articles.c.link, [link for link in links if link])
    newest = superseded(map(_edition, rows))
    changed = {row.id: newest.get(row.id, "") for row in rows if row.superseded_by != newest.get(row.id, "")}
    set_values(connection, t.articles, ("superseded_by",), "id", [(value, key) for key, value in changed.items()])
    stood = {row.id for row in rows if not row.superseded_by}
    return {key for key, value in changed.items() if (key in stood) == bool(value)}


def find_editions(connection: Connection, link: str, article_id: str) -> list[str]:
    """Return the ids of the articles under a link, or of all versions of an article, the oldest first."""
    if article_id:
        found = connection.execute(select(t.articles.c.link).where(t.articles.c.id == article_id)).scalar()
        if found is None:
            return []
        if not found:
            return [article_id]
        link = found
    rows = connection.execute(_EDITION.where(t.articles.c.link == link)) if link else ()
    return [edition.article_id for edition in in_order(map(_edition, rows))]


def _edition(row: Row[Any]) -> Edition:
    return Edition(row.id, row.link, row.published, row.modified, row.size)
