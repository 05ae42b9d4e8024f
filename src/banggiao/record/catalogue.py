"""Everything that can be searched, held in memory by kind in the order of lists, with the sets that narrow it.

Of each kind the things are numbered as lists show them: people by how many articles name them, the rest from the newest
on. What the full-text index finds, which are numbers of documents, becomes one set of each kind
(`banggiao.record.bits`), and what holds under further conditions is the sets' common part.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, select

from banggiao.model.edtf import ends, starts
from banggiao.record import tables as t
from banggiao.record.bits import Bits, bits_between, bits_of
from banggiao.record.days import stretch
from banggiao.record.facets import EventSets, Facet
from banggiao.record.queries import NEWEST_FIRST
from banggiao.record.relating import NOBODY
from banggiao.record.rows import fetch_in
from banggiao.record.searching import Words, find_numbers
from banggiao.record.sqlite import select_documents, word_table
from banggiao.record.views import EventFilter, HitKind
from banggiao.vietnamese.folding import name_key

_ORDERS: Final[Mapping[HitKind, tuple[Any, ...]]] = {
    "person": (t.people.c.article_count.desc(), t.people.c.name, t.people.c.id),
    "instrument": (t.instruments.c.last_reported.desc(), t.instruments.c.id),
    "event": NEWEST_FIRST,
    "article": (t.articles.c.published.desc(), t.articles.c.id),
}
"""The orders of lists; the last of each is the column of ids."""
KINDS: Final[tuple[HitKind, ...]] = ("person", "instrument", "event", "article")
"""The kinds of things, in the order in which what is found equally well is shown."""
_KNOWN: Final = 4000  # people, those that most articles name, who are known by name
_OF_EVENTS: Final = (
    "type",
    "level",
    "status",
    "field",
    "person",
    "beside",
    "words",
)  # conditions that nothing else can meet


class Shelf(NamedTuple):
    """The things of one kind.

    Attributes:
        ids: in the order of lists; values: for each facet that the kind has, the set of each value.
        days: of those whose day is known, which come first in lists, the oldest first; nothing where none has a day.
    """

    ids: Sequence[str]
    values: Mapping[Facet, Mapping[str, Bits]]
    days: Sequence[str] = ()

    def parts(self, filters: EventFilter) -> dict[str, Bits]:
        """Return what each condition of a filter lets through, by facets' names; one that the kind has not, nothing."""
        parts: dict[str, Bits] = {name: 0 for name in _OF_EVENTS if getattr(filters, name)}
        for code in filter(None, (*filters.between, filters.country)):
            parts["side"] = parts.get("side", -1) & self.values.get("side", {}).get(code, 0)
        if filters.publisher:
            parts["publisher"] = self.values.get("publisher", {}).get(filters.publisher, 0)
        if filters.since or filters.until:
            start, stop = stretch(self.days, starts(filters.since), ends(filters.until))
            parts["year"] = bits_between(start, stop)
        return parts


class Catalogue:
    """The shelves of a record, and on which of them, and where, each document of the full-text index stands.

    Attributes:
        matching: what the last full-text queries found; apart: whether more had the words of the last searches apart.
    """

    def __init__(
        self,
        sets: EventSets,
        shelves: Mapping[HitKind, Shelf],
        documents: Iterable[Any],
        names: Mapping[str, Sequence[str]],
    ) -> None:
        """Take the sets of events, the shelves, rows of a document's number, kind and id, and people's folded names."""
        self.sets = sets
        self.matching: dict[str, Mapping[HitKind, Bits]] = {}
        self.apart: dict[str, bool] = {}
        self._named: list[str] = []  # whose each name is, the best known first
        self._bearing: dict[str, set[int]] = defaultdict(set)  # of each word, which names it stands in
        for id_, name in ((id_, name) for id_, own in names.items() for name in own):
            for word in name.split():
                self._bearing[word].add(len(self._named))
            self._named.append(id_)
        self.shelves = shelves
        places = {kind: {id_: place for place, id_ in enumerate(shelves[kind].ids)} for kind in KINDS}
        rows = [(row[0], KINDS.index(row[1]), places[row[1]].get(row[2], -1)) for row in documents if row[1] in places]
        size = max((row[0] for row in rows), default=-1) + 1
        self._kinds, self._places = bytearray(size), array("i", [-1]) * size
        for number, kind, place in rows:
            self._kinds[number], self._places[number] = kind, place

    def best_known(self, words: str) -> str:
        """Return the id of the best known person in one of whose names all the words stand; empty where nobody is."""
        bearing = [self._bearing.get(word, set()) for word in name_key(words).split()]
        found = set.intersection(*bearing) if bearing else set()
        return self._named[min(found)] if found else ""

    def sort(self, numbers: Iterable[int]) -> dict[HitKind, Bits]:
        """Return documents as one set of each kind; such as came in later are passed over."""
        found: tuple[list[int], ...] = tuple([] for _ in KINDS)
        kinds, places, size = self._kinds, self._places, len(self._kinds)
        for number in numbers:
            if number < size and places[number] >= 0:
                found[kinds[number]].append(places[number])
        sizes = (len(self.shelves[kind].ids) for kind in KINDS)
        return {kind: bits_of(of, size) for kind, of, size in zip(KINDS, found, sizes, strict=True)}


def read_catalogue(connection: Connection, sets: EventSets) -> Catalogue:
    """Read all that can be searched, beside the sets of events."""
    documents = t.search_documents.c
    rows = connection.execute(select(documents.id, documents.kind, documents.ref)).all()
    shelves: dict[HitKind, Shelf] = {
        "person": _people(connection),
        "instrument": _instruments(connection),
        "event": Shelf(sets.ids, sets.values),
        "article": _articles(connection),
    }
    return Catalogue(sets, shelves, rows, _names(connection, shelves["person"].ids[:_KNOWN]))


def read_matching(connection: Connection, words: Words) -> Catalogue:
    """Read only what a full-text query finds, for one search without conditions: no sets, nobody's names."""
    documents = t.search_documents.c
    rows = fetch_in(
        connection, select(documents.id, documents.kind, documents.ref), documents.id, find_numbers(connection, words)
    )
    shelves: dict[HitKind, Shelf] = {}
    for kind, order in _ORDERS.items():
        matching = order[-1].in_(select_documents(kind, words[word_table(kind)]))
        shelves[kind] = Shelf(
            connection.execute(select(order[-1]).where(matching).order_by(*order)).scalars().all(), {}
        )
    return Catalogue(EventSets([], {}, {}), shelves, rows, {})


def _names(connection: Connection, ids: Sequence[str]) -> dict[str, list[str]]:
    """Return the folded names of people, in their order."""
    names: dict[str, list[str]] = {id_: [] for id_ in ids}
    for row in fetch_in(connection, select(t.person_names), t.person_names.c.person_id, ids):
        names[row.person_id].append(row.folded)
    return names


def _people(connection: Connection) -> Shelf:
    people = t.people.c
    rows = connection.execute(select(people.id, people.country).order_by(*_ORDERS["person"])).all()
    return _shelve([row.id for row in rows], {"side": ((row.country, row.id) for row in rows)})


def _instruments(connection: Connection) -> Shelf:
    papers, parties = t.instruments.c, t.instrument_parties.c
    rows = connection.execute(select(papers.id, papers.last_reported).order_by(*_ORDERS["instrument"])).all()
    sides = connection.execute(select(parties.country, parties.instrument_id)).all()
    return _shelve([row.id for row in rows], {"side": sides}, [row.last_reported for row in rows])


def _articles(connection: Connection) -> Shelf:
    articles, pairs = t.articles.c, t.pair_articles.c
    columns = (articles.id, articles.published, articles.publisher)
    rows = connection.execute(select(*columns).order_by(*_ORDERS["article"])).all()
    sides = connection.execute(select(pairs.side, pairs.article_id).where(pairs.other == NOBODY)).all()
    values: dict[Facet, Iterable[Any]] = {"side": sides, "publisher": ((row.publisher, row.id) for row in rows)}
    return _shelve([row.id for row in rows], values, [row.published for row in rows])


def _shelve(ids: Sequence[str], values: Mapping[Facet, Iterable[Any]], days: Sequence[str] = ()) -> Shelf:
    """Put things on a shelf: their values come as pairs of a value and an id, their days in the order of the ids."""
    places = {id_: place for place, id_ in enumerate(ids)}
    known = [day for day in days if day]
    sets: dict[Facet, dict[str, Bits]] = {facet: _sets(pairs, places) for facet, pairs in values.items()}
    if days:
        years = ((day[:4], id_) for day, id_ in zip(known, ids, strict=False))
        sets["year"] = _sets(years, places)
    return Shelf(ids, sets, known[::-1])


def _sets(pairs: Iterable[Any], places: Mapping[str, int]) -> dict[str, Bits]:
    found: dict[str, list[int]] = defaultdict(list)
    for value, id_ in pairs:
        if value and id_ in places:
            found[value].append(places[id_])
    return {value: bits_of(of, len(places)) for value, of in found.items()}
