"""What the record's articles cover, and where they are silent."""

from collections import Counter

import msgspec
from sqlalchemy import Connection, exists, func, select

from banggiao.record import tables as t
from banggiao.record.rows import IS_ROW
from banggiao.record.statistics import count_by, count_coverage, in_order, most_first


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """What the record rests on.

    Attributes:
        without_events: articles in which no act was read.
        months: (``YYYY-MM`` of publication, articles), in order; unknown is empty and last.
        publishers: (outlet, articles), most first; an unknown one is empty.
        readers: (name and version of the reader, articles that it read), most first.
    """

    articles: int = 0
    without_events: int = 0
    months: tuple[tuple[str, int], ...] = ()
    publishers: tuple[tuple[str, int], ...] = ()
    readers: tuple[tuple[str, int], ...] = ()

    @property
    def silent(self) -> tuple[str, ...]:
        """The months between the first and the last article in which no article was published."""
        known = [month for month, _ in self.months if len(month) == len("2019-02")]
        if not known:
            return ()
        first, last = _index(known[0]), _index(known[-1])
        between = (f"{index // 12:04d}-{index % 12 + 1:02d}" for index in range(first, last))
        return tuple(month for month in between if month not in set(known))


def _index(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1


def read_coverage(connection: Connection) -> Coverage:
    """Count what the record rests on, off indexes alone: the articles themselves are long."""
    by_month: Counter[str] = Counter()
    by_outlet: Counter[str] = Counter()
    for outlet, month, number in count_coverage(connection):
        by_month[month] += number
        by_outlet[outlet] += number
    return Coverage(
        articles=by_month.total(),
        without_events=_count_silent(connection),
        months=in_order(by_month.items()),
        publishers=most_first(by_outlet.items()),
        readers=most_first(_count_readers(connection).items()),
    )


def _count_silent(connection: Connection) -> int:
    """Count articles in which no act was read; a list's rows tell of none, and are taken off."""
    read = t.readings.c.article_id
    told = exists().where(t.claims.c.article_id == read, t.claims.c.kind == "event")
    silent = select(func.count()).select_from(t.readings).where(~told)
    rows = select(func.count()).select_from(t.articles).where(IS_ROW)
    return int(connection.execute(silent).scalar_one()) - int(connection.execute(rows).scalar_one())


def _count_readers(connection: Connection) -> Counter[str]:
    counted = Counter(dict(count_by(connection, t.readings.c.reader, t.readings)))
    joined = t.articles.join(t.readings, t.readings.c.article_id == t.articles.c.id)
    counted.subtract(dict(count_by(connection, t.readings.c.reader, joined, IS_ROW)))
    return +counted
