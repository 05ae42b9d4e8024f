"""What the record's articles cover, and where they are silent."""

import msgspec
from sqlalchemy import Connection, exists, func, select

from banggiao.record import tables as t
from banggiao.record.rows import IS_ARTICLE
from banggiao.record.statistics import count_by, in_order, most_first

_READ = t.articles.join(t.readings, t.readings.c.article_id == t.articles.c.id)


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
    """Count what the record rests on."""
    articles = t.articles.c
    told = exists().where(t.claims.c.article_id == articles.id, t.claims.c.kind == "event")
    silent = select(func.count()).select_from(t.articles).where(IS_ARTICLE, ~told)
    months = count_by(connection, func.substr(articles.published, 1, 7), t.articles, IS_ARTICLE)
    return Coverage(
        articles=sum(number for _, number in months),
        without_events=connection.execute(silent).scalar_one(),
        months=in_order(months),
        publishers=most_first(count_by(connection, articles.publisher, t.articles, IS_ARTICLE)),
        readers=most_first(count_by(connection, t.readings.c.reader, _READ, IS_ARTICLE)),
    )
