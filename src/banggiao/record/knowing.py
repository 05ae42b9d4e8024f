"""The record of what had been published by a day.

It is not read off the record of today, in which later articles have joined, parted and dated things: the articles of
then go into a record of their own, with what was read in them and what reviewers have decided, and are folded there as
always. Of several versions of a report the newest of then speaks.
"""

from sqlalchemy import Connection, select

from banggiao.record import folding, searching
from banggiao.record import tables as t
from banggiao.record.editions import mark_superseded
from banggiao.record.rows import in_chunks, published_by
from banggiao.record.sqlite import put


def copy_known(source: Connection, target: Connection, day: str) -> None:
    """Put what was published up to a day into an empty record, all its claims pending.

    Args:
        source: the whole record.
        target: the empty one, in a transaction that writes.
        day: ``2019-02-24``; articles of an unknown day are left out.
    """
    unknown_then = {"superseded_by": ""}
    known = select(t.articles.c.id).where(published_by(day))
    ids = list(source.execute(known.order_by(t.articles.c.id)).scalars())
    for table, column in ((t.articles, t.articles.c.id), (t.readings, t.readings.c.article_id),
                          (t.claims, t.claims.c.article_id)):  # fmt: skip
        for chunk in in_chunks(ids):
            rows = source.execute(select(table).where(column.in_(chunk))).mappings()
            put(target, table, [dict(row) | (unknown_then if table is t.articles else {}) for row in rows])
    put(target, t.decisions, [dict(row) for row in source.execute(select(t.decisions)).mappings()])
    links = target.execute(select(t.articles.c.link).where(t.articles.c.link != "").distinct()).scalars().all()
    mark_superseded(target, links)
    searching.index_all_articles(target)
    folding.forget_everything(target)
