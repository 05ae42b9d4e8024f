"""Whole lists, however long, read piece by piece.

The ids are read at once, what belongs to them in portions, each on a connection of its own: a client that takes its
time holds none, and memory stays flat. What is gone when its portion is read is left out.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, select

from banggiao.model.record import Event, Instrument, Person
from banggiao.record import library, matters, queries
from banggiao.record import tables as t
from banggiao.record.rows import in_chunks
from banggiao.record.views import ArticleFilter, ArticleSummary, EventFilter

T = TypeVar("T")
_PORTION = 200
_FEW = 10_000
"""Events of which the latest are found by looking at all of them."""
_NEWEST = 2_000
"""Articles that hold enough of many events, so that not all need be put in order."""


class Streams:
    """The record's lists as streams, in the order of its pages."""

    def __init__(self, asking: Callable[[], AbstractContextManager[Connection]]) -> None:
        """Take what opens a connection for a question."""
        self._asking = asking

    def events(self, filters: EventFilter) -> Iterator[Event]:
        """Yield the events that a filter lets through, newest first, undated last."""
        return self._read(queries.select_events(filters), queries.load_events)

    def people(self, *, words: str = "", country: str = "") -> Iterator[Person]:
        """Yield people, those in most articles first, their offices with citations."""
        return self._read(queries.select_people(words, country), queries.load_people)

    def articles(self, filters: ArticleFilter) -> Iterator[ArticleSummary]:
        """Yield articles, newest first, undated last."""
        return self._read(library.select_articles(filters), library.load_summaries)

    def summaries(self, article_ids: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """Return the lines of these articles, in this order."""
        with self._asking() as connection:
            return library.load_summaries(connection, article_ids)

    def instruments(self, countries: Sequence[str] = ()) -> Iterator[Instrument]:
        """Yield the instruments of these parties, those last reported first."""
        return self._read(matters.select_instruments(countries), matters.load_instruments)

    def latest(self, filters: EventFilter, most: int) -> tuple[Event, ...]:
        """Return the events told of by the newest articles, at most so many, newest article first."""
        with self._asking() as connection:
            return queries.load_events(connection, _latest(connection, filters, most))

    def _read(self, ids: Select[Any], load: Callable[[Connection, Iterable[str]], tuple[T, ...]]) -> Iterator[T]:
        with self._asking() as connection:
            wanted = connection.execute(ids).scalars().all()
        for start in range(0, len(wanted), _PORTION):
            with self._asking() as connection:
                portion = load(connection, wanted[start : start + _PORTION])
            yield from portion


def _latest(connection: Connection, filters: EventFilter, most: int) -> list[str]:
    """Return the ids of events: of few, all are looked at; many are looked for in the newest articles first."""
    query = queries.select_events(filters).order_by(None)
    meant = None if filters == EventFilter() else frozenset(connection.execute(query).scalars())
    if meant is not None and len(meant) <= _FEW:
        return list(dict.fromkeys(_told_anywhere(connection, query)))[:most]
    articles = select(t.articles.c.id).order_by(t.articles.c.published.desc(), t.articles.c.id)
    found: dict[str, None] = {}
    for newest in (articles.limit(_NEWEST), articles):
        for portion in in_chunks(connection.execute(newest).scalars()):
            told = library.find_told(connection, "event", portion)
            found |= dict.fromkeys(event_id for event_id in told if meant is None or event_id in meant)
            if len(found) >= most:
                return list(found)[:most]
    return list(found)


def _told_anywhere(connection: Connection, events: Select[Any]) -> Iterable[str]:
    """Return the ids of these events in the order of the articles that tell of them, the newest first."""
    claims, articles, places = t.claims, t.articles, t.places
    told = (
        select(places.c.entity)
        .join(claims, claims.c.anchor == places.c.anchor)
        .join(articles, articles.c.id == claims.c.article_id)
        .where(places.c.kind == "event", places.c.entity.in_(events))
        .order_by(articles.c.published.desc(), articles.c.id, claims.c.number)
    )
    return connection.execute(told).scalars()
