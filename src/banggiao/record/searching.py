"""The full-text index: what is put into it, and what is found by it."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, false, func, insert, select

from banggiao.model.record import Event, Instrument, Person
from banggiao.record import sqlite
from banggiao.record import tables as t
from banggiao.record.rows import in_chunks
from banggiao.record.tokens import Query, parse_query, streams
from banggiao.resolving.versions import LIST

Entry = Person | Event | Instrument


def index_articles(connection: Connection, articles: Sequence[tuple[str, str]]) -> None:
    """Index the texts of articles by their ids."""
    _index(connection, "article", articles)


def index_entries(connection: Connection, kind: str, entries: Iterable[Entry]) -> None:
    """Index what the record holds of one kind."""
    _index(connection, kind, [(entry.id, "\n".join(_words(entry))) for entry in entries])


def index_all_articles(connection: Connection) -> None:
    """Index the texts of all articles of a record that has no index yet; rows of lists are no articles."""
    query = select(t.articles.c.id).where(~t.articles.c.url.startswith(LIST))
    ids = connection.execute(query.order_by(t.articles.c.id)).scalars().all()
    for chunk in in_chunks(ids):
        rows = connection.execute(select(t.articles.c.id, t.articles.c.text).where(t.articles.c.id.in_(chunk)))
        index_articles(connection, [(row.id, row.text) for row in rows])


def drop_entries(connection: Connection, kind: str, ids: Sequence[str] | None = None) -> None:
    """Take entries out of the index: those with these ids, or all of the kind."""
    documents = t.search_documents
    condition = (documents.c.kind == kind) if ids is None else (documents.c.kind == kind) & documents.c.ref.in_(ids)
    numbers = list(connection.execute(select(documents.c.id).where(condition)).scalars())
    sqlite.drop_words(connection, numbers)
    for chunk in in_chunks(numbers):
        connection.execute(delete(documents).where(documents.c.id.in_(chunk)))


def _index(connection: Connection, kind: str, texts: Sequence[tuple[str, str]]) -> None:
    if not texts:
        return
    last = connection.execute(select(func.max(t.search_documents.c.id))).scalar() or 0
    numbered = list(enumerate(texts, start=last + 1))
    connection.execute(
        insert(t.search_documents), [{"id": number, "kind": kind, "ref": ref} for number, (ref, _) in numbered]
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


def find(
    connection: Connection, words: str, kinds: Sequence[str], limit: int, offset: int
) -> tuple[list[Row[Any]], dict[str, int]]:
    """Return the documents with all the words, best first, and how many there are of each kind.

    Each row has ``kind``, ``ref`` and ``is_exact``.
    """
    query = parse_query(words)
    if not query.folded or not kinds:
        return [], {}
    return sqlite.find_documents(connection, _bound(query), kinds, limit, offset)


def count(connection: Connection, words: str, kinds: Sequence[str]) -> dict[str, int]:
    """Return how many documents of each kind hold all the words."""
    query = parse_query(words)
    return sqlite.count_documents(connection, _folded(query), kinds) if query.folded and kinds else {}


def has_words(words: str, column: ColumnElement[str], kind: str) -> ColumnElement[bool]:
    """Return the condition that the document of this kind and id holds all the words; none asked for, none found."""
    query = parse_query(words)
    if not query.folded:
        return false()
    return column.in_(sqlite.select_documents(kind, _folded(query)))


def folded_query(words: str) -> str:
    """Return the full-text query for all the words without their diacritics; there must be some."""
    return _folded(parse_query(words))


def _bound(query: Query) -> dict[str, str | int]:
    return {
        "folded": _folded(query),
        "unmarked": int(query.exact == query.folded),
        "exact": sqlite.words_query("exact", query.exact, is_prefix=query.is_prefix),
        "folded_phrase": sqlite.words_query("folded", [_joined(query.folded)], is_prefix=query.is_prefix),
        "exact_phrase": sqlite.words_query("exact", [_joined(query.exact)], is_prefix=query.is_prefix),
    }


def _folded(query: Query) -> str:
    return sqlite.words_query("folded", query.folded, is_prefix=query.is_prefix)


def _joined(phrases: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(token for phrase in phrases for token in phrase)
