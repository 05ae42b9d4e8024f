"""Asks the sets of events: lists with the counts of their facets, and periods, under the conditions of a filter."""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from itertools import combinations
from pathlib import Path
from typing import Final, NamedTuple, TypeVar, cast
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, select

from banggiao.model.edtf import ends, starts
from banggiao.model.record import Event
from banggiao.record import queries, searching
from banggiao.record import tables as t
from banggiao.record.bits import Bits, bits_between
from banggiao.record.caching import Cache
from banggiao.record.facets import (
    FACETS,
    EventSets,
    Facet,
    GatheredSets,
    Precision,
    Tally,
    gather_sets,
    make_sets,
)
from banggiao.record.remembering import Asking, Remembered, keep
from banggiao.record.views import EventFilter, EventLine, Page

T = TypeVar("T")
_KEPT: Final = 64  # filters whose events are kept, for a page asks for them several times


class Counted(NamedTuple):
    """One value of a facet, with how many events have it beside the other conditions; a person's with their name."""

    value: str
    tally: Tally
    name: str = ""


class _Answers(NamedTuple):
    """What was asked about the sets of events as they stand."""

    parts: dict[EventFilter, dict[str, Bits]]
    named: dict[str, object]


class Browser:
    """Lists, counts and periods of events.

    A large record that another program is writing to is shown as it was when its sets were last made: at most about a
    minute ago on a hundred thousand articles.
    """

    def __init__(self, path: Path, asking: Asking) -> None:
        """Ask the record at a path; nothing is read yet."""
        self._asking = asking
        cache = Cache(path, "events", GatheredSets)
        self._sets = Remembered(path, asking, lambda connection: _read_sets(connection, cache))
        self._answers: WeakKeyDictionary[EventSets, _Answers] = WeakKeyDictionary()

    def prepare(self) -> None:
        """Make the sets before anybody asks: some seconds on a hundred thousand articles."""
        self.sets()

    def sets(self) -> EventSets:
        """Return the sets of events, made anew where the record has changed."""
        return self._sets.answer()

    def _answers_of(self, sets: EventSets) -> _Answers:
        """Return what was asked about these sets; what was asked about older ones goes with them."""
        return self._answers.setdefault(sets, _Answers({}, {}))

    def remembered(self, name: str, ask: Callable[[], T]) -> T:
        """Return what was asked under a name, asked again only when the record has changed."""
        held = self._answers_of(self.sets()).named
        if name not in held:
            held[name] = ask()
        return cast("T", held[name])

    def select(self, filters: EventFilter) -> Bits:
        """Return the events that a filter lets through."""
        sets = self.sets()
        return _common(sets, self.parts(sets, filters).values())

    def events(self, filters: EventFilter, *, limit: int = 50, offset: int = 0) -> Page[Event]:
        """Return a page of events, newest first, undated last, as `Record.events` does."""
        ids, total, undated = self._page(filters, limit, offset)
        with self._asking() as connection:
            items = queries.load_events(connection, ids)
        return Page(items=items, total=total, undated=undated, limit=limit, offset=offset)

    def lines(self, filters: EventFilter, *, limit: int = 50, offset: int = 0) -> Page[EventLine]:
        """Return the same page as lines, without the events' reports."""
        ids, total, undated = self._page(filters, limit, offset)
        with self._asking() as connection:
            items = queries.load_lines(connection, ids)
        return Page(items=items, total=total, undated=undated, limit=limit, offset=offset)

    def lines_of(self, found: Bits, *, limit: int = 50, offset: int = 0) -> tuple[EventLine, ...]:
        """Return events that were selected, newest first, as lines."""
        ids = self.sets().page(found, limit, offset)
        with self._asking() as connection:
            return queries.load_lines(connection, ids)

    def around(
        self, event_id: str, filters: EventFilter, *, most: int
    ) -> tuple[tuple[EventLine, ...], tuple[EventLine, ...]]:
        """Return the dated events under a filter right before a dated one, and right after it, newest first."""
        sets = self.sets()
        if event_id not in sets.numbers:
            return (), ()
        found, here = self.select(filters) & sets.dated, sets.numbers[event_id]
        newer, older = found & bits_between(0, here), found & ~bits_between(0, here + 1)
        before = self.lines_of(older, limit=most)
        return before, self.lines_of(newer, limit=most, offset=max(newer.bit_count() - most, 0))

    def _page(self, filters: EventFilter, limit: int, offset: int) -> tuple[list[str], int, int]:
        """Return the ids of a page, how many events there are in all, and how many are undated."""
        sets = self.sets()
        parts = self.parts(sets, filters)
        found = _common(sets, parts.values())
        undated = _common(sets, (bits for name, bits in parts.items() if name != "year")) & ~sets.dated
        return sets.page(found, limit, offset), found.bit_count(), undated.bit_count()

    def tally(self, filters: EventFilter) -> Tally:
        """Count the events that a filter lets through, and their reports."""
        return self.sets().tally(self.select(filters))

    def facets(self, filters: EventFilter, *, most: int = 24) -> dict[Facet, list[Counted]]:
        """Return each facet's values with how many events have them; a facet's own condition is left out of its counts.

        Sides are the exception: a second side narrows the first.
        """
        sets = self.sets()
        parts = self.parts(sets, filters)
        found: dict[Facet, list[Counted]] = {}
        for facet in FACETS:
            others = _common(sets, (bits for name, bits in parts.items() if name != facet or facet == "side"))
            counted = sets.count(facet, others, most=None if facet == "year" else most)
            names = self.names(value for value, _ in counted) if facet == "person" else {}
            apart = kept_apart(sets, facet, filters)
            found[facet] = [
                Counted(value, tally, names.get(value, ""))
                for value, _ in counted
                if (tally := sets.tally(others & sets.of(facet, value) & ~apart(value))).events
            ]
        return found

    def names(self, people: Iterable[str]) -> dict[str, str]:
        """Return the names of people by their ids."""
        with self._asking() as connection:
            return queries.names_of(connection, people)

    def periods(self, found: Bits, bounds: Sequence[tuple[str, str]], precision: Precision) -> list[Tally]:
        """Count, among events, those that began in each period, of which the day is known well enough."""
        sets = self.sets()
        return sets.histogram(found & sets.precise[precision], bounds)

    def parts(self, sets: EventSets, filters: EventFilter) -> dict[str, Bits]:
        """Return the events that each condition of a filter lets through; those of the last filters are kept."""
        return keep(self._answers_of(sets).parts, _KEPT, filters, lambda: self._find_parts(sets, filters))

    def _find_parts(self, sets: EventSets, filters: EventFilter) -> dict[str, Bits]:
        """Return the events that each condition of a filter lets through; facets by their own names."""
        parts: dict[str, Bits] = {}
        sides = tuple(filter(None, dict.fromkeys((*filters.between, filters.country))))
        if sides:
            parts["side"] = reduce(Bits.__and__, (sets.of("side", code) for code in sides))
            for one, other in combinations(filters.between, 2):
                parts["side"] &= ~sets.apart(one, other)
        if filters.type:
            parts["type"] = sets.of("type", filters.type)
        if filters.level:
            parts["level"] = sets.of("level", filters.level)
        if filters.status:
            parts["status"] = sets.of("status", filters.status)
        if filters.field:
            parts["field"] = sets.of("field", filters.field)
        if filters.since or filters.until:
            parts["year"] = sets.lasting(starts(filters.since), ends(filters.until))
        if filters.publisher:
            parts["publisher"] = sets.of("publisher", filters.publisher) or self._asked(sets, "publisher", filters)
        if filters.person:
            parts["person"] = sets.of("person", filters.person) or self._asked(sets, "person", filters)
        if filters.beside:
            parts["beside"] = sets.of("person", filters.beside) or self._asked(sets, "beside", filters)
        if filters.words:
            with self._asking() as connection:
                parts["words"] = sets.of_documents(searching.find_together(connection, filters.words, "event"))
        return parts

    def _asked(self, sets: EventSets, name: str, filters: EventFilter) -> Bits:
        """Return the events under one condition for which no set is kept."""
        alone = EventFilter(**{name: getattr(filters, name)})
        with self._asking() as connection:
            query = select(t.events.c.id).where(*queries.conditions_of(alone))
            return sets.of_ids(connection.execute(query).scalars())


def _read_sets(connection: Connection, cache: Cache[GatheredSets]) -> EventSets:
    return make_sets(cache.get(lambda: gather_sets(connection), lambda gathered: len(gathered.traits.ids)))


def kept_apart(sets: EventSets, facet: Facet, filters: EventFilter) -> Callable[[str], Bits]:
    """Return what tells, of a further side, the events in which it does not deal with the one that is asked for."""
    if facet == "side" and len(filters.between) == 1:
        return lambda value: sets.apart(filters.between[0], value)
    return lambda _value: 0


def _common(sets: EventSets, parts: Iterable[Bits]) -> Bits:
    return reduce(Bits.__and__, parts, sets.all)
