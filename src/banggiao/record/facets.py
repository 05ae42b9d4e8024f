"""Every event held in memory as one bit in sets of their own: counts, lists and periods under any conditions.

The events are numbered as lists show them, newest first and undated last; for each side, type, status, field, year and
outlet there is the set of its events (`banggiao.record.bits`). What holds under several conditions is the sets' common
part, so a list with the counts of all its facets takes milliseconds on hundreds of thousands of events. The sets are
made when they are first asked for, and again when the record has changed.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from heapq import heappush, heappushpop
from itertools import groupby
from typing import Final, Literal, NamedTuple, TypeVar, cast, get_args

import msgspec
from sqlalchemy import Connection, func, select

from banggiao.lexicon.offices import LEVELS
from banggiao.model.edtf import ends, starts
from banggiao.record import tables as t
from banggiao.record.bits import Bits, bits_between, bits_of, cut, held_by, numbers_of
from banggiao.record.caching import Packed, pack, unpack
from banggiao.record.days import stretch
from banggiao.record.rows import strings
from banggiao.record.traits import PARTS, Traits, read_traits

K = TypeVar("K", bound=Hashable)
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
        traits: Traits,
        values: Mapping[Facet, Mapping[str, Bits]],
        apart: Mapping[tuple[str, str], Sequence[int]],
    ) -> None:
        """Take the traits of the events, newest first, the sets of each value, and the numbers of sides kept apart."""
        self.ids: Sequence[str] = traits.ids
        size = len(self.ids)
        self.numbers: dict[str, int] = dict(zip(self.ids, range(size), strict=True))
        self.documents: Sequence[int] = traits.documents
        self._of_document = dict(zip(traits.documents, range(size), strict=True))
        self._days = list(filter(None, reversed(traits.days)))
        self.all: Bits = bits_between(0, size)
        self.dated: Bits = bits_between(0, len(self._days))
        self._longer = [(n, last) for n, last in enumerate(traits.last_days) if last]
        self._planes = _planes(traits.report_counts)
        self._held_planes = [held_by(plane, size) for plane in self._planes]
        of_length = _by_length(traits.dates)  # of one that is no other than the first day, all is known
        self.precise: dict[Precision, Bits] = {
            precision: bits_of([n for known, found in of_length.items() if known >= length for n in found], size)
            & self.dated
            for precision, length in _LENGTHS.items()
        }
        self.values = values
        self._ranked = {facet: _ranked(of) for facet, of in values.items()}
        self._apart = apart

    def of(self, facet: Facet, value: str) -> Bits:
        """Return the events that have a value."""
        return self.values[facet].get(value, 0)

    def apart(self, one: str, other: str) -> Bits:
        """Return the events in which both sides stand without dealing with each other."""
        return bits_of(self._apart.get((one, other), ()), len(self.ids))

    def extent(self, found: Bits) -> tuple[str, str]:
        """Return the first days of the oldest and of the newest of some dated events."""
        newest, oldest = (found & -found).bit_length() - 1, found.bit_length() - 1
        return self._days[-1 - oldest], self._days[-1 - newest]

    def of_ids(self, ids: Iterable[str]) -> Bits:
        """Return the events with these ids; ids that came in later are passed over."""
        return bits_of((self.numbers[each] for each in ids if each in self.numbers), len(self.ids))

    def of_documents(self, numbers: Iterable[int]) -> Bits:
        """Return the events of which the full-text index holds the words under these numbers."""
        return bits_of([self._of_document[each] for each in numbers if each in self._of_document], len(self.ids))

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
        longer = bits_of((n for n, last in self._longer if last >= since), len(self.ids))
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


def _ranked(values: Mapping[str, Bits]) -> list[tuple[str, int]]:
    """Return each value with how many events have it, those with most first."""
    return sorted(((value, of.bit_count()) for value, of in values.items()), key=lambda pair: (-pair[1], pair[0]))


def _by_length(dates: Sequence[str]) -> dict[int, list[int]]:
    """Return the numbers of the events by how many letters of their dates' beginnings are known."""
    found: dict[int, list[int]] = defaultdict(list)
    for date, numbers in _alike(dates).items():
        found[len(starts(date) or ends(date)) if date else _LENGTHS["day"]] += numbers
    return found


def _planes(numbers: Sequence[int]) -> list[Bits]:
    """Return the numbers' binary digits, the last of all of them first: so many sets count a sum."""
    alike = _alike(numbers)
    longest = max((number.bit_length() for number in alike), default=0)
    return [
        bits_of([n for value, found in alike.items() if value >> place & 1 for n in found], len(numbers))
        for place in range(longest)
    ]


def _alike(values: Iterable[K]) -> dict[K, list[int]]:
    """Return each value with the places where it stands: many events share one."""
    places: dict[K, list[int]] = defaultdict(list)
    for place, value in enumerate(values):
        places[value].append(place)
    return places


class GatheredSets(NamedTuple):
    """What the sets of all events are made of; ``apart`` has numbers of events by the two sides that are kept apart."""

    traits: Traits
    values: Packed
    apart: list[tuple[str, str, list[int]]]


def make_sets(gathered: GatheredSets) -> EventSets:
    """Return the sets of all events."""
    values = cast("dict[Facet, dict[str, Bits]]", unpack(gathered.values))
    return EventSets(gathered.traits, values, {(side, other): numbers for side, other, numbers in gathered.apart})


def gather_sets(connection: Connection) -> GatheredSets:
    """Read every event of a record, for its sets."""
    traits = read_traits(connection)
    found: dict[Facet, dict[str, list[int]]] = {facet: defaultdict(list) for facet in FACETS}
    for told, numbers in _alike(traits.traits).items():
        for facet, values in zip(PARTS, told.split("\n"), strict=True):
            for value in filter(None, values.split("\t")):
                found[facet][value] += numbers
    for printed, numbers in _alike(traits.outlets).items():
        for outlet in strings(printed):
            found["publisher"][outlet] += numbers
    outlets = found["publisher"]
    most = sorted(outlets, key=lambda outlet: (-len(outlets[outlet]), outlet))[:MOST]
    found["publisher"] = {outlet: outlets[outlet] for outlet in most}
    size = len(traits.ids)
    sets: dict[Facet, dict[str, Bits]] = {
        facet: {value: bits_of(numbers, size) for value, numbers in of.items()} for facet, of in found.items()
    }
    sets["year"] = dict(years_of(traits.days))
    number_of = dict(zip(traits.ids, range(size), strict=True))
    for person, ids in _read_people(connection):
        sets["person"][person] = bits_of([number_of[each] for each in ids], size)
    apart = [(*pair, [number_of[each] for each in ids]) for pair, ids in _read_apart(connection)]
    return GatheredSets(traits._replace(traits=(), outlets=()), pack(sets), apart)


def years_of(days: Sequence[str]) -> Iterator[tuple[str, Bits]]:
    """Yield each year with its events, from their days, the newest first."""
    start = 0
    for year, within in groupby(day[:4] for day in days if day):
        stop = start + sum(1 for _ in within)
        yield year, bits_between(start, stop)
        start = stop


def _read_people(connection: Connection) -> Iterator[tuple[str, list[str]]]:
    """Yield those who took part in most events, with the events' ids."""
    parties = t.event_parties.c
    known = select(parties.person).where(parties.person.is_not(None)).group_by(parties.person)
    most = known.order_by(func.count().desc(), parties.person).limit(MOST).subquery()
    query = select(parties.person, func.json_group_array(parties.event_id)).where(parties.person.in_(select(most)))
    for person, ids in connection.execute(query.group_by(parties.person)):
        yield person, msgspec.json.decode(ids, type=list[str])


def _read_apart(connection: Connection) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """Yield pairs of sides with the ids of the events in which both stand without dealing with each other."""
    apart = t.event_apart.c
    query = select(apart.side, apart.other, func.json_group_array(apart.event_id)).group_by(apart.side, apart.other)
    for side, other, ids in connection.execute(query):
        yield (side, other), msgspec.json.decode(ids, type=list[str])
