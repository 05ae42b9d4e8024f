"""The full-text index: what is put into it, and what is found by it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal

from sqlalchemy import ColumnElement, Connection, delete, false, func, select

from banggiao.model.record import Event, Instrument, Person
from banggiao.record import sqlite
from banggiao.record import tables as t
from banggiao.record.rows import fetch_in, in_chunks
from banggiao.record.tokens import Query, exact_stream, has_exact, parse_query, streams
from banggiao.record.views import HitKind
from banggiao.resolving.versions import LIST

Entry = Person | Event | Instrument
_BETWEEN: Final = " qqqq" * 7 + " "
"""Stands between names, sentences and paragraphs, so that words of two of them are neither a phrase nor near."""


def index_articles(connection: Connection, articles: Sequence[tuple[str, str]]) -> None:
    """Index the texts of articles by their ids; words of two of its blocks do not stand near each other."""
    _index(connection, "article", [(id_, _parted(text)) for id_, text in articles])


def _parted(text: str) -> str:
    return text.replace("\n", _BETWEEN)


def index_entries(connection: Connection, kind: str, entries: Iterable[Entry]) -> None:
    """Index what the record holds of one kind."""
    _index(connection, kind, [(entry.id, _BETWEEN.join(_words(entry))) for entry in entries])


def index_all_articles(connection: Connection) -> None:
    """Index the texts of all articles of a record that has no index yet; rows of lists are no articles."""
    query = select(t.articles.c.id).where(~t.articles.c.url.startswith(LIST))
    ids = connection.execute(query.order_by(t.articles.c.id)).scalars().all()
    for chunk in in_chunks(ids):
        rows = connection.execute(select(t.articles.c.id, t.articles.c.text).where(t.articles.c.id.in_(chunk)))
        index_articles(connection, [(row.id, row.text) for row in rows])


def drop_entries(connection: Connection, kind: str, ids: Sequence[str]) -> None:
    """Take the entries of a kind with these ids out of the index."""
    documents = t.search_documents.c
    found = select(documents.id).where(documents.kind == kind)
    numbers = [row.id for row in fetch_in(connection, found, documents.ref, ids)]
    sqlite.drop_words(connection, numbers)
    for chunk in in_chunks(numbers):
        connection.execute(delete(t.search_documents).where(documents.id.in_(chunk)))


def drop_all_entries(connection: Connection) -> None:
    """Take everything that is not an article out of the index."""
    connection.execute(delete(t.search_documents).where(t.search_documents.c.kind != "article"))
    sqlite.empty_entry_words(connection)


def _index(connection: Connection, kind: str, texts: Sequence[tuple[str, str]]) -> None:
    if not texts:
        return
    last = connection.execute(select(func.max(t.search_documents.c.id))).scalar() or 0
    numbered = list(enumerate(texts, start=last + 1))
    sqlite.put(
        connection, t.search_documents, [{"id": number, "kind": kind, "ref": ref} for number, (ref, _) in numbered]
    )
    words = [{"id": number, **streams(written)._asdict()} for number, (_, written) in numbered]
    sqlite.put_words(connection, sqlite.word_table(kind), words)


def _words(entry: Entry) -> list[str]:
    if isinstance(entry, Person):
        return [*entry.names, *(tenure.office for tenure in entry.tenures)]
    if isinstance(entry, Event):
        said = (*(party.name for party in entry.parties), entry.place.name, entry.note)
        return list(dict.fromkeys((*said, *(report.citation.quote for report in entry.reports))))
    return [entry.name]


Words = Mapping[str, str]
"""A question to the full-text index: a query for each of its tables."""
_REACHES: Final = {"entry_words": 2, "article_words": 6}
"""Words that may stand between two that are asked for together: fewer in names and sentences than in whole texts."""
_NEARER: Final[tuple[sqlite.Nearness, ...]] = ("all", "each")
Column = Literal["exact", "folded"]


def all_words(query: Query) -> Words:
    """Return the question for all the words, wherever they stand."""
    return _near(query, "anywhere")


def words_together(query: Query) -> Words:
    """Return the question for all the words, of which some that are neighbours must stand near each other."""
    return _near(query, "some")


def words_close(query: Query) -> Words:
    """Return the question for all the words, each of which must stand near one of its neighbours."""
    return _near(query, "each")


def tiers(query: Query) -> tuple[Words, ...]:
    """Return the questions for what comes first, best first: as written before otherwise, side by side before near."""
    found = [words for column in ("exact", "folded") for words in (_phrase(query, column), *_nearer(query, column))]
    return tuple({repr(words): words for words in found}.values())


def _phrase(query: Query, column: Column) -> Words:
    joined = [tuple(token for phrase in getattr(query, column) for token in phrase)]
    return dict.fromkeys(_REACHES, sqlite.words_query(column, joined, is_prefix=query.is_prefix))


def _nearer(query: Query, column: Column) -> Iterator[Words]:
    if column == "folded" or query.exact != query.folded:
        yield from (_near(query, near, column) for near in _NEARER)


def _near(query: Query, near: sqlite.Nearness, column: Column = "folded") -> Words:
    phrases = getattr(query, column)
    return {
        table: sqlite.words_query(column, phrases, is_prefix=query.is_prefix, near=near, reach=reach)
        for table, reach in _REACHES.items()
    }


def find_numbers(connection: Connection, words: Words) -> list[int]:
    """Return the numbers of the documents that a question finds."""
    return [number for table, query in words.items() for number in sqlite.match(connection, table, query)]


def has_apart(connection: Connection, query: Query) -> bool:
    """Say whether a document has all the words, but no two neighbours of them near each other."""
    anywhere, together = all_words(query), words_together(query)
    return len(query.folded) > 1 and any(
        sqlite.has_other_matches(connection, table, anywhere[table], together[table]) for table in anywhere
    )


def find_exact(connection: Connection, query: Query, refs: Mapping[HitKind, Sequence[str]]) -> set[str]:
    """Return those of some things that have all the words as written, diacritics included."""
    return {ref for ref, words in _exact_words(connection, refs) if has_exact(words, query)}


def _exact_words(connection: Connection, refs: Mapping[HitKind, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Yield some things with their words as the full-text index has them."""
    articles, documents = t.articles.c, t.search_documents.c
    for row in fetch_in(connection, select(articles.id, articles.text), articles.id, refs.get("article", ())):
        yield row.id, exact_stream(_parted(row.text))
    ref_of: dict[int, str] = {}
    for kind in refs.keys() - {"article"}:
        of_kind = select(documents.id, documents.ref).where(documents.kind == kind)
        ref_of |= {row.id: row.ref for row in fetch_in(connection, of_kind, documents.ref, refs[kind])}
    yield from ((ref_of[number], words) for number, words in sqlite.exact_words(connection, list(ref_of)).items())


def find_together(connection: Connection, words: str, kind: HitKind) -> list[int]:
    """Return the numbers of the documents that have the words together, of a kind among others; none for no words."""
    query, table = parse_query(words), sqlite.word_table(kind)
    return sqlite.match(connection, table, words_together(query)[table]) if query.folded else []


def has_words(words: str, column: ColumnElement[str], kind: str) -> ColumnElement[bool]:
    """Return the condition that the document of this kind and id has the words together; none asked for, none found."""
    query = parse_query(words)
    if not query.folded:
        return false()
    return column.in_(sqlite.select_documents(kind, words_together(query)[sqlite.word_table(kind)]))


def entries_query(words: str) -> str:
    """Return the full-text query for entries that have the words together; there must be some."""
    return words_together(parse_query(words))["entry_words"]
