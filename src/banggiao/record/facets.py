"""Every event held in memory as one bit in sets of their own: counts, lists and periods under any conditions.

The events are numbered as lists show them, newest first and undated last; for each side, type, status, field, year and
outlet there is the set of its events (`banggiao.record.bits`). What holds under several conditions is the sets' common
part, so a list with the counts of all its facets takes milliseconds on hundreds of thousands of events. The sets are
made when they are first asked for, and again when the record has changed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappush, heappushpop
from typing import Any, Final, Literal, NamedTuple, get_args

from sqlalchemy import Connection, Select, select

from banggiao.lexicon.offices import LEVELS
from banggiao.model.edtf import ends, starts
from banggiao.record import tables as t
from banggiao.record.bits import Bits, bits_between, bits_of, cut, held_by, numbers_of
from banggiao.record.days import stretch
from banggiao.record.queries import NEWEST_FIRST
from banggiao.record.rows import strings

Facet = Literal["side", "type", "level", "status", "field", "year", "person", "publisher"]
FACETS: Final[tuple[Facet, ...]] = get_args(Facet)
MOST: Final = 400
"""People and outlets whose events are counted: those with most; any other can be asked for, but is not offered."""
Precision = Literal["day", "month", "year"]
_LENGTHS: Final[Mapping[Precision, int]] = {"day": 10, "month": 7, "year": 4}


class Tally(NamedTuple):
    """How many events there are, and how often articles report them."""

    events: int
    reports: int


class EventSets:
    """The sets of all events of a record."""

    def __init__(
        self,
        events: Sequence[Any],
        values: Mapping[Facet, Mapping[str, Iterable[int]]],
        apart: Mapping[tuple[str, str], Iterable[int]],
    ) -> None:
        """Take rows of events, newest first, and the numbers of the events of each value, and of sides kept apart."""
        size = len(events)
        self.ids: tuple[str, ...] = tuple(row.id for row in events)
        self.numbers: dict[str, int] = {event_id: number for number, event_id in enumerate(self.ids)}
        self.all: Bits = bits_between(0, size)
        self.dated: Bits = bits_of((n for n, row in enumerate(events) if row.first_day), size)
        self._days = [row.first_day for row in events if row.first_day][::-1]
        self._longer = [(n, row.last_day) for n, row in enumerate(events) if row.last_day != row.first_day]
        self._planes = _planes([row.report_count for row in events])
        self._held_planes = [held_by(plane, size) for plane in self._planes]
        known = _known_lengths(events)
        self.precise: dict[Precision, Bits] = {
            precision: bits_of((n for n, row in enumerate(events) if known[row.date] >= length and row.first_day), size)
            for precision, length in _LENGTHS.items()
        }
        self.values: dict[Facet, dict[str, Bits]] = {
            facet: {value: bits_of(found, size) for value, found in of_value.items()}
            for facet, of_value in values.items()
        }
        self._apart = {pair: bits_of(found, size) for pair, found in apart.items()}
        self._ranked: dict[Facet, list[tuple[str, int]]] = {
            facet: sorted(
                ((value, bits.bit_count()) for value, bits in of.items()), key=lambda pair: (-pair[1], pair[0])
            )
            for facet, of in self.values.items()
        }

    def of(self, facet: Facet, value: str) -> Bits:
        """Return the events that have a value."""
        return self.values[facet].get(value, 0)

    def apart(self, one: str, other: str) -> Bits:
        """Return the events in which both sides stand without dealing with each other."""
        return self._apart.get((one, other), 0)

    def extent(self, found: Bits) -> tuple[str, str]:
        """Return the first days of the oldest and of the newest of some dated events."""
        newest, oldest = (found & -found).bit_length() - 1, found.bit_length() - 1
        return self._days[-1 - oldest], self._days[-1 - newest]

    def of_ids(self, ids: Iterable[str]) -> Bits:
        """Return the events with these ids; ids that came in later are passed over."""
        return bits_of((self.numbers[each] for each in ids if each in self.numbers), len(self.ids))

    def begun(self, first: str, last: str) -> Bits:
        """Return the events that began from one day on, up to another; either may be empty."""
        return bits_between(*self._stretch(first, last))

    def _stretch(self, first: str, last: str) -> tuple[int, int]:
        return stretch(self._days, first, last)

    def lasting(self, since: str, until: str) -> Bits:
        """Return the events that were on at some time between two days, either of which may be empty."""
        begun = self.begun("", until)
        if not since:
            return begun
        longer = bits_of((n for n, last in self._longer if last and last >= since), len(self.ids))
        return begun & (self.begun(since, "") | longer)

    def tally(self, found: Bits) -> Tally:
        """Count events and their reports."""
        reports = sum((found & plane).bit_count() << place for place, plane in enumerate(self._planes))
        return Tally(found.bit_count(), reports)

    def histogram(self, found: Bits, bounds: Sequence[tuple[str, str]]) -> list[Tally]:
        """Count the events that began in each period; each is cut out of the set, so many cost no more than one."""
        held = held_by(found, len(self.ids))
        counted = []
        for start, stop in (self._stretch(first, last) for first, last in bounds):
            here = cut(held, start, stop)
            planes = enumerate(self._held_planes) if here else ()
            reports = sum((here & cut(plane, start, stop)).bit_count() << place for place, plane in planes)
            counted.append(Tally(here.bit_count(), reports))
        return counted

    def page(self, found: Bits, limit: int, offset: int) -> list[str]:
        """Return the ids of a page of events, newest first."""
        return [self.ids[number] for number in numbers_of(found, offset, limit)]

    def count(self, facet: Facet, found: Bits, *, most: int | None = None) -> list[tuple[str, int]]:
        """Return each value that some of the events have, with how many, at most so many values.

        Those with most come first, but years newest first and levels from the top.
        """
        present = self._counted(facet, found, most)
        if facet == "year":
            return sorted(present, reverse=True)[:most]
        if facet == "level":
            return sorted(present, key=lambda pair: LEVELS.index(pair[0]))
        return sorted(present, key=lambda pair: (-pair[1], pair[0]))[:most]

    def _counted(self, facet: Facet, found: Bits, most: int | None) -> list[tuple[str, int]]:
        """Count values, those with most events in the record first, until none that is left can be among the most."""
        counted: list[tuple[str, int]] = []
        best: list[int] = []  # of the most, the least first
        for value, total in self._ranked[facet]:
            if most and facet != "year" and len(best) == most and total < best[0]:
                break
            number = total if found == self.all else (self.values[facet][value] & found).bit_count()
            if number:
                counted.append((value, number))
                (heappush if most is None or len(best) < most else heappushpop)(best, number)
        return counted


def _known_lengths(events: Iterable[Any]) -> dict[str, int]:
    """Return for each date to how many of its letters the beginning is known: many events share one."""
    return {date: len(starts(date) or ends(date)) for date in {row.date for row in events}}


def _planes(numbers: Sequence[int]) -> list[Bits]:
    """Return the numbers' binary digits, the last of all of them first: so many sets count a sum."""
    longest = max((number.bit_length() for number in numbers), default=0)
    return [
        bits_of((n for n, value in enumerate(numbers) if value >> place & 1), len(numbers)) for place in range(longest)
    ]


def read_sets(connection: Connection) -> EventSets:
    """Read every event of a record into sets."""
    columns = ("id", "type", "status", "date", "first_day", "last_day", "fields", "report_count")
    events = connection.execute(select(*(t.events.c[name] for name in columns)).order_by(*NEWEST_FIRST)).all()
    numbers = {row.id: number for number, row in enumerate(events)}
    values: dict[Facet, dict[str, list[int]]] = {facet: defaultdict(list) for facet in FACETS}
    for number, row in enumerate(events):
        values["type"][row.type].append(number)
        values["status"][row.status].append(number)
        if row.first_day:
            values["year"][row.first_day[:4]].append(number)
        for field in strings(row.fields):
            values["field"][field].append(number)
    for country, event_id in connection.execute(select(t.event_sides.c.country, t.event_sides.c.event_id)).all():
        if country:
            values["side"][country].append(numbers[event_id])
    for event_id, level in connection.execute(_levels()).all():
        values["level"][level].append(numbers[event_id])
    values["publisher"] = _most(connection.execute(_outlets()).all(), numbers)
    values["person"] = _most(connection.execute(_people()).all(), numbers)
    apart: dict[tuple[str, str], list[int]] = defaultdict(list)
    for side, other, event_id in connection.execute(select(t.event_apart)).all():
        apart[side, other].append(numbers[event_id])
    return EventSets(events, values, apart)


def _levels() -> Select[Any]:
    """Return a query for the levels at which the sides of each event deal with each other."""
    pairs = t.event_pairs.c
    return select(pairs.event_id, pairs.level).where(pairs.side < pairs.other, pairs.level.in_(LEVELS)).distinct()


def _outlets() -> Select[Any]:
    claims, publisher = t.claims.c, t.articles.c.publisher
    query = select(claims.entity, publisher).join(t.articles, t.articles.c.id == claims.article_id)
    return query.where(claims.kind == "event", claims.entity.is_not(None), publisher != "")


def _people() -> Select[Any]:
    parties, claims = t.event_parties.c, t.claims.c
    query = select(parties.event_id, claims.entity).join(t.claims, claims.anchor == parties.person_anchor)
    return query.where(claims.entity.is_not(None))


def _most(rows: Iterable[Any], numbers: Mapping[str, int]) -> dict[str, list[int]]:
    """Return the numbers of the events of those with most of them, from rows of an event's id and one of its values."""
    found: dict[str, list[int]] = defaultdict(list)
    for event_id, value in rows:
        if event_id in numbers:
            found[value].append(numbers[event_id])
    most = sorted(found, key=lambda value: (-len(found[value]), value))[:MOST]
    return {value: found[value] for value in most}
