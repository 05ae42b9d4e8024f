"""Everything that can be searched, held in memory by kind in the order of lists, with the sets that narrow it.

Of each kind the things are numbered as lists show them: people by how many articles name them, the rest from the newest
on. What the full-text index finds, which are numbers of documents, becomes one set of each kind
(`banggiao.record.bits`), and what holds under further conditions is the sets' common part.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any, Final, NamedTuple, cast

from sqlalchemy import ColumnElement, Connection, Select, func, select

from banggiao.model.edtf import ends, starts
from banggiao.record import tables as t
from banggiao.record.bits import ONE, Bits, bits_between, bits_in, bits_of
from banggiao.record.caching import Packed, pack, unpack
from banggiao.record.days import stretch
from banggiao.record.facets import EventSets, Facet, years_of
from banggiao.record.library import NEWEST_ARTICLES_FIRST
from banggiao.record.queries import MOST_NAMED_FIRST, NEWEST_FIRST
from banggiao.record.relating import NOBODY
from banggiao.record.rows import fetch_in
from banggiao.record.searching import Words
from banggiao.record.sqlite import read_columns, select_documents, word_table
from banggiao.record.traits import Traits
from banggiao.record.views import EventFilter, HitKind
from banggiao.vietnamese.folding import name_key

_ORDERS: Final[Mapping[HitKind, tuple[Any, ...]]] = {
    "person": MOST_NAMED_FIRST,
    "instrument": (t.instruments.c.last_reported.desc(), t.instruments.c.id),
    "event": NEWEST_FIRST,
    "article": NEWEST_ARTICLES_FIRST,
}
"""The orders of lists; the last of each is the column of ids."""
KINDS: Final[tuple[HitKind, ...]] = ("person", "instrument", "event", "article")
"""The kinds of things, in the order in which what is found equally well is shown."""
_KNOWN: Final = 4000  # people, those that most articles name, who are known by name
_NO_DOCUMENT: Final = 0  # the number of what cannot be found by words, as rows of lists of office-holders cannot
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
        documents: Mapping[HitKind, Sequence[int]],
        names: Mapping[str, Sequence[str]],
    ) -> None:
        """Take the sets of events, the shelves, the documents in the order of each shelf, and people's folded names."""
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
        ends = [0, *accumulate(len(documents[kind]) for kind in KINDS)]
        self._stretches: dict[HitKind, tuple[int, int]] = dict(zip(KINDS, pairwise(ends), strict=True))
        # Shelf behind shelf, the place of each document; behind the last one, of what is on none.
        self._places = array("i", [ends[-1]]) * (max(max(of, default=-1) for of in documents.values()) + 1)
        for place, number in enumerate(number for kind in KINDS for number in documents[kind]):
            self._places[number] = place

    def best_known(self, words: str) -> str:
        """Return the id of the best known person in one of whose names all the words stand; empty where nobody is."""
        bearing = [self._bearing.get(word, set()) for word in name_key(words).split()]
        found = set.intersection(*bearing) if bearing else set()
        return self._named[min(found)] if found else ""

    def sort(self, numbers: Sequence[int]) -> dict[HitKind, Bits]:
        """Return documents as one set of each kind; such as came in later are passed over."""
        places, size = self._places, len(self._places)
        digits = bytearray(b"0") * (self._stretches[KINDS[-1]][1] + 1)
        known = numbers if max(numbers, default=-1) < size else [number for number in numbers if number < size]
        for number in known:
            digits[places[number]] = ONE
        return {kind: bits_in(digits[start:stop]) for kind, (start, stop) in self._stretches.items()}


class GatheredShelf(NamedTuple):
    """What a shelf is made of, and the documents in its order."""

    ids: list[str]
    values: Packed
    days: list[str]
    documents: list[int]


class GatheredCatalogue(NamedTuple):
    """What can be searched beside events, and the folded names of those who are known by name."""

    shelves: dict[str, GatheredShelf]
    names: dict[str, list[str]]


def make_catalogue(gathered: GatheredCatalogue, sets: EventSets) -> Catalogue:
    """Return all that can be searched, beside the sets of events."""
    shelves: dict[HitKind, Shelf] = {"event": Shelf(sets.ids, sets.values)}
    documents: dict[HitKind, Sequence[int]] = {"event": sets.documents}
    for kind in _SHELVED:
        ids, values, days, documents[kind] = gathered.shelves[kind]
        shelves[kind] = Shelf(ids, cast("dict[Facet, dict[str, Bits]]", unpack(values)), days)
    return Catalogue(sets, shelves, documents, gathered.names)


def gather_catalogue(connection: Connection) -> GatheredCatalogue:
    """Read what can be searched beside events."""
    shelves: dict[str, GatheredShelf] = {}
    for kind, read in _SHELVED.items():
        shelf, documents = read(connection)
        shelves[kind] = GatheredShelf(list(shelf.ids), pack(shelf.values), list(shelf.days), list(documents))
    return GatheredCatalogue(shelves, _names(connection, shelves["person"].ids[:_KNOWN]))


def read_matching(connection: Connection, words: Words) -> Catalogue:
    """Read only what a full-text query finds, for one search without conditions: no sets, nobody's names."""
    shelves: dict[HitKind, Shelf] = {}
    documents: dict[HitKind, Sequence[int]] = {}
    for kind, order in _ORDERS.items():
        matching = order[-1].in_(select_documents(kind, words[word_table(kind)]))
        ids, documents[kind] = read_columns(connection, _shelved(kind).where(matching))
        shelves[kind] = Shelf(ids, {})
    return Catalogue(EventSets(Traits(), {}, {}), shelves, documents, {})


def _shelved(kind: HitKind, *columns: ColumnElement[Any]) -> Select[Any]:
    """Return a query of the things of a kind in the order of lists: their ids, their documents and more of them."""
    documents, order = t.search_documents.c, _ORDERS[kind]
    document = func.coalesce(documents.id, _NO_DOCUMENT).label("document")
    of_thing = (documents.kind == kind) & (documents.ref == order[-1])
    return select(order[-1], document, *columns).outerjoin(t.search_documents, of_thing).order_by(*order)


def _names(connection: Connection, ids: Sequence[str]) -> dict[str, list[str]]:
    """Return the folded names of people, in their order."""
    names: dict[str, list[str]] = {id_: [] for id_ in ids}
    for row in fetch_in(connection, select(t.person_names), t.person_names.c.person_id, ids):
        names[row.person_id].append(row.folded)
    return names


_Shelved = tuple[Shelf, Sequence[int]]
"""A shelf, and the documents in its order."""


def _people(connection: Connection) -> _Shelved:
    ids, documents, countries = read_columns(connection, _shelved("person", t.people.c.country))
    return _shelve(ids, {"side": zip(countries, ids, strict=True)}), documents


def _instruments(connection: Connection) -> _Shelved:
    parties = t.instrument_parties.c
    ids, documents, days = read_columns(connection, _shelved("instrument", t.instruments.c.last_reported))
    sides = read_columns(connection, select(parties.country, parties.instrument_id))
    return _shelve(ids, {"side": zip(*sides, strict=True)}, days), documents


def _articles(connection: Connection) -> _Shelved:
    articles, pairs = t.articles.c, t.pair_articles.c
    columns = (articles.published, articles.publisher)
    ids, documents, days, publishers = read_columns(connection, _shelved("article", *columns))
    each = select(t.pair_tallies.c.side).distinct()  # named, so that the rows of each are looked up
    alone = (pairs.side.in_(each), pairs.other == NOBODY)
    sides = read_columns(connection, select(pairs.side, pairs.article_id).where(*alone))
    values: dict[Facet, Iterable[Any]] = {
        "side": zip(*sides, strict=True),
        "publisher": zip(publishers, ids, strict=True),
    }
    return _shelve(ids, values, days), documents


def _shelve(ids: Sequence[str], values: Mapping[Facet, Iterable[Any]], days: Sequence[str] = ()) -> Shelf:
    """Put things on a shelf: their values come as pairs of a value and an id, their days in the order of the ids."""
    places = dict(zip(ids, range(len(ids)), strict=True))
    known = [day for day in days if day]
    sets: dict[Facet, Mapping[str, Bits]] = {facet: _sets(pairs, places) for facet, pairs in values.items()}
    if days:
        sets["year"] = dict(years_of(days))
    return Shelf(ids, sets, known[::-1])


def _sets(pairs: Iterable[Any], places: Mapping[str, int]) -> dict[str, Bits]:
    found: dict[str, list[int]] = defaultdict(list)
    for value, id_ in pairs:
        if value and id_ in places:
            found[value].append(places[id_])
    return {value: bits_of(of, len(places)) for value, of in found.items()}


_SHELVED: Final[Mapping[HitKind, Callable[[Connection], _Shelved]]] = {
    "person": _people,
    "instrument": _instruments,
    "article": _articles,
}
