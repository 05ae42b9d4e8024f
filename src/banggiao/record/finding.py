"""Search over everything at once: what is found, in which order, under which conditions, the words in their place."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import reduce
from pathlib import Path
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Row, select

from banggiao.model.record import Event, Instrument, Person
from banggiao.record import searching
from banggiao.record import tables as t
from banggiao.record.bits import Bits, bits_between, numbers_of
from banggiao.record.browsing import Browser, Counted, kept_apart
from banggiao.record.caching import Cache
from banggiao.record.catalogue import (
    KINDS,
    Catalogue,
    GatheredCatalogue,
    gather_catalogue,
    make_catalogue,
    read_matching,
)
from banggiao.record.days import stretch
from banggiao.record.facets import FACETS, EventSets, Facet, Tally
from banggiao.record.library import load_summaries
from banggiao.record.matters import load_instruments
from banggiao.record.queries import load_lines, load_people
from banggiao.record.remembering import Asking, Remembered, keep
from banggiao.record.rows import fetch_in
from banggiao.record.sqlite import word_table
from banggiao.record.tokens import Query, parse_query, snippet
from banggiao.record.views import ArticleFilter, ArticleSummary, EventFilter, HitKind, Page, SearchHit, SearchPage

_KEPT: Final = 64  # searches whose results are kept, for a page asks for them several times
_PORTION: Final = 200  # results that are read at once where all are asked for
_MOST: Final = 24  # values of a facet
_QUOTED: Final = 40  # reports of an event among which the sentence with most of the words is looked for
_ALL: Final = EventFilter()
_NAMES: Final = frozenset({"person", "instrument"})  # of which each word asked for stands near another, as in a name
Found = Mapping[HitKind, Bits]


class Asked(NamedTuple):
    """A search.

    Attributes:
        filters: conditions that what is found must meet; what cannot meet one of them is left out.
        apart: also what has all the words, but far from each other.
    """

    words: str
    kinds: tuple[HitKind, ...] = KINDS
    filters: EventFilter = _ALL
    apart: bool = False


class Finder:
    """Searches a record."""

    def __init__(self, path: Path, asking: Asking, browser: Browser) -> None:
        """Take the record's file, what opens a connection to it, and what holds the sets of events."""
        self._asking = asking
        self._browser = browser
        cache = Cache(path, "catalogue", GatheredCatalogue)
        self._catalogue = Remembered(
            path, asking, lambda connection: _read_catalogue(connection, cache, browser.sets())
        )

    def prepare(self) -> None:
        """Read what can be searched before anybody searches."""
        self._catalogue.answer()

    def search(self, asked: Asked, limit: int, offset: int) -> SearchPage:
        """Return what has the words: as written first, side by side before near, each in the order of its list."""
        return self._search(asked, limit, offset, lambda _query: self._catalogue.answer())

    def everything(self, asked: Asked) -> Iterator[SearchHit]:
        """Yield all that `search` finds, piece by piece; what comes in meanwhile may be passed over."""
        offset = 0
        while items := self.search(asked, _PORTION, offset).items:
            yield from items
            offset += _PORTION

    def look_up(self, asked: Asked, limit: int, offset: int) -> SearchPage:
        """Return what `search` does, reading only what has the words: for who asks but once, without conditions."""
        return self._search(asked, limit, offset, self._read_matching)

    def _read_matching(self, query: Query) -> Catalogue:
        with self._asking() as connection:
            return read_matching(connection, searching.all_words(query))

    def _search(self, asked: Asked, limit: int, offset: int, read: Callable[[Query], Catalogue]) -> SearchPage:
        query = parse_query(asked.words)
        if not query.folded:
            return SearchPage(limit=limit, offset=offset)
        catalogue = read(query)
        parts = self._parts(catalogue, asked)
        with self._asking() as connection:  # opened last: whoever waits for the catalogue keeps no connection meanwhile
            everything = self._found(connection, catalogue, asked)
            found = {kind: _common(everything[kind], parts[kind]) for kind in asked.kinds}
            page = self._ordered(connection, catalogue, query, found, limit, offset)
            items = _load_hits(connection, list(page), query)
            has_apart = not asked.apart and self._has_apart(connection, catalogue, query)
        counts: dict[str, int] = {kind: of.bit_count() for kind, of in found.items() if of}
        total = sum(counts.values())
        return SearchPage(items=items, total=total, counts=counts, has_apart=has_apart, limit=limit, offset=offset)

    def best_known(self, words: str) -> str:
        """Return the id of the best known person with a name of these words; empty where nobody well known has."""
        return self._catalogue.answer().best_known(words)

    def facets(self, asked: Asked) -> dict[Facet, list[Counted]]:
        """Return each facet's values with how many found things have them; a facet's own condition does not count.

        Sides are the exception: a second side narrows the first.
        """
        catalogue = self._catalogue.answer()
        with self._asking() as connection:
            found = self._found(connection, catalogue, asked)
        parts = self._parts(catalogue, asked)
        counted: dict[Facet, list[Counted]] = {}
        for facet in FACETS:
            own = () if facet == "side" else (facet,)
            left = {kind: _common(found[kind], parts[kind], without=own) for kind in asked.kinds}
            numbers = _count(catalogue, facet, left, kept_apart(catalogue.sets, facet, asked.filters))
            names = self._browser.names(value for value, _ in numbers) if facet == "person" else {}
            counted[facet] = [Counted(value, Tally(number, 0), names.get(value, "")) for value, number in numbers]
        return counted

    def articles(self, filters: ArticleFilter, limit: int, offset: int) -> Page[ArticleSummary]:
        """Return a page of articles that have words, as `Record.articles` does."""
        query, catalogue = parse_query(filters.words), self._catalogue.answer()
        shelf, table = catalogue.shelves["article"], word_table("article")
        with self._asking() as connection:
            asked = {table: searching.words_together(query)[table]} if query.folded else {}
            found = self._matching(connection, catalogue, asked)["article"]
            found &= shelf.values["publisher"].get(filters.publisher, 0) if filters.publisher else found
            within = found
            if filters.since or filters.until:
                within &= bits_between(*stretch(shelf.days, filters.since, filters.until))
            ids = [shelf.ids[number] for number in numbers_of(within, offset, limit)]
            return Page(
                items=load_summaries(connection, ids),
                total=within.bit_count(),
                undated=(found >> len(shelf.days)).bit_count(),
                limit=limit,
                offset=offset,
            )

    def _parts(self, catalogue: Catalogue, asked: Asked) -> dict[HitKind, dict[str, Bits]]:
        """Return what each condition lets through of each kind that is asked for."""
        filters = asked.filters
        if filters == _ALL:
            return {kind: {} for kind in asked.kinds}
        return {
            kind: self._browser.parts(catalogue.sets, filters)
            if kind == "event"
            else catalogue.shelves[kind].parts(filters)
            for kind in asked.kinds
        }

    def _found(self, connection: Connection, catalogue: Catalogue, asked: Asked) -> Found:
        query = parse_query(asked.words)
        if not query.folded:
            return dict.fromkeys(KINDS, 0)
        if asked.apart:
            return self._matching(connection, catalogue, searching.all_words(query))
        together = self._matching(connection, catalogue, searching.words_together(query))
        close = self._matching(connection, catalogue, searching.words_close(query))
        return {kind: (close if kind in _NAMES else together)[kind] for kind in KINDS}

    def _matching(self, connection: Connection, catalogue: Catalogue, words: searching.Words) -> Found:
        """Return what a full-text query finds of each kind; the last ones are kept."""
        return keep(
            catalogue.matching,
            _KEPT,
            repr(words),
            lambda: catalogue.sort(searching.find_numbers(connection, words)),
        )

    def _has_apart(self, connection: Connection, catalogue: Catalogue, query: Query) -> bool:
        """Say whether more has all the words than has them together."""
        return keep(catalogue.apart, _KEPT, repr(query), lambda: searching.has_apart(connection, query))

    def _ordered(
        self, connection: Connection, catalogue: Catalogue, query: Query, found: Found, limit: int, offset: int
    ) -> Iterator[tuple[HitKind, str]]:
        """Yield a page of what was found: tier by tier, as many of them as the page needs."""
        left, passed = dict(found), offset
        for tier in (*searching.tiers(query), None):
            if limit <= 0 or not any(left.values()):
                return
            here = left if tier is None else self._matching(connection, catalogue, tier)
            for kind in KINDS:
                now = left.get(kind, 0) & here.get(kind, 0)
                ids = catalogue.shelves[kind].ids
                page = [(kind, ids[number]) for number in numbers_of(now, passed, limit)] if now else []
                yield from page
                limit -= len(page)
                passed = max(0, passed - now.bit_count())
                left[kind] = left.get(kind, 0) & ~now


def _read_catalogue(connection: Connection, cache: Cache[GatheredCatalogue], sets: EventSets) -> Catalogue:
    gathered = cache.get(lambda: gather_catalogue(connection), lambda _: len(sets.ids))
    return make_catalogue(gathered, sets)


def _common(found: Bits, parts: Mapping[str, Bits], without: Sequence[str] = ()) -> Bits:
    return reduce(Bits.__and__, (bits for name, bits in parts.items() if name not in without), found)


def _count(catalogue: Catalogue, facet: Facet, found: Found, apart: Callable[[str], Bits]) -> list[tuple[str, int]]:
    """Return the values of a facet that most of what was found has, with how many; years newest first."""
    numbers: dict[str, int] = {}
    for kind, here in found.items():
        values = catalogue.shelves[kind].values.get(facet, {}) if here else {}
        for value, of in values.items():
            here_too = of & here & ~apart(value) if kind == "event" else of & here
            if number := here_too.bit_count():
                numbers[value] = numbers.get(value, 0) + number
    if facet == "year":
        return sorted(numbers.items(), reverse=True)
    return sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST]


def _load_hits(connection: Connection, page: Sequence[tuple[HitKind, str]], query: Query) -> tuple[SearchHit, ...]:
    refs: dict[HitKind, list[str]] = {kind: [] for kind in KINDS}
    for kind, id_ in page:
        refs[kind].append(id_)
    things: dict[str, Any] = {}
    things |= {line.event.id: line.event for line in load_lines(connection, refs["event"])}
    things |= {person.id: person for person in load_people(connection, refs["person"], cited=False)}
    things |= {paper.id: paper for paper in load_instruments(connection, refs["instrument"], cited=False)}
    things |= {row.id: row for row in fetch_in(connection, select(t.articles), t.articles.c.id, refs["article"])}
    exact, quotes = searching.find_exact(connection, query, refs), _quotes(connection, refs["event"])
    return tuple(_hit(things[id_], quotes, query, is_exact=id_ in exact) for _, id_ in page if id_ in things)


def _quotes(connection: Connection, event_ids: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """Return the sentences of the first reports of events."""
    reports = t.event_reports.c
    query = select(reports.event_id, t.claims.c.quote).join(t.claims, t.claims.c.anchor == reports.anchor)
    query = query.where(reports.position < _QUOTED).order_by(reports.event_id, reports.position)
    found: dict[str, list[str]] = {id_: [] for id_ in event_ids}
    for row in fetch_in(connection, query, reports.event_id, event_ids):
        found[row.event_id].append(row.quote)
    return found


def _hit(
    thing: Event | Person | Instrument | Row[Any], quotes: Mapping[str, Sequence[str]], query: Query, *, is_exact: bool
) -> SearchHit:
    if isinstance(thing, Event):
        return _event_hit(thing, quotes[thing.id], query, is_exact=is_exact)
    if isinstance(thing, Person):
        offices = "; ".join(dict.fromkeys(tenure.office for tenure in thing.tenures))
        text, marks = snippet(f"{' · '.join(thing.names)}\n{offices}" if offices else " · ".join(thing.names), query)
        return SearchHit(kind="person", id=thing.id, label=thing.name, snippet=text, marks=marks, exact=is_exact)
    if isinstance(thing, Instrument):
        text, marks = snippet(thing.name, query)
        return SearchHit(kind="instrument", id=thing.id, label=thing.name, snippet=text, marks=marks, exact=is_exact)
    text, marks = snippet(thing.text, query)
    return SearchHit(
        kind="article",
        id=thing.id,
        label=thing.title or thing.url,
        snippet=text,
        marks=marks,
        exact=is_exact,
        date=thing.published,
    )


def _event_hit(event: Event, quotes: Sequence[str], query: Query, *, is_exact: bool) -> SearchHit:
    names = ", ".join(party.name for party in event.parties)
    shown = [snippet(text, query) for text in (*quotes, names)]
    text, marks = max(shown, key=lambda pair: len(pair[1]))
    return SearchHit(
        kind="event",
        id=event.id,
        label=quotes[0] if quotes else names,
        snippet=text,
        marks=marks,
        exact=is_exact,
        date=event.date,
        event=event,
    )
