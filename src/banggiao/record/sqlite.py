"""What is peculiar to SQLite: opening the file, locks, its full-text index, and what its errors mean."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from operator import itemgetter
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import quote

import msgspec
from sqlalchemy import (
    BindParameter,
    Connection,
    Engine,
    Index,
    Select,
    Table,
    Text,
    bindparam,
    column,
    create_engine,
    delete,
    event,
    func,
    select,
    text,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool
from sqlalchemy.sql.expression import TextualSelect

from banggiao.model.errors import RunError

APPLICATION_ID: Final = 0x62616E67  # "bang": how the file says that it is a record of banggiao
_MAGIC: Final = b"SQLite format 3\0"


def make_engine(path: Path, *, read_only: bool, patience: float) -> Engine:
    """Return an engine on the file; writers take the write lock when they begin, so that they never meet half-way."""
    uri = _uri(path, read_only=read_only)

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, timeout=patience, check_same_thread=False, isolation_level=None)

    # Named, for an address without a file gets a pool that closes the connections of others when many threads ask.
    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=QueuePool, pool_size=8, max_overflow=-1)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _uri(path: Path, *, read_only: bool) -> str:
    uri = f"file:{quote(str(path.absolute()))}"
    if not read_only:
        return f"{uri}?mode=rwc"
    # In a folder that cannot be written to, SQLite cannot keep its lock file; nobody else can be writing there either.
    return f"{uri}?mode=ro{'' if _can_lock(uri) else '&immutable=1'}"


def _can_lock(uri: str) -> bool:
    try:
        connection = sqlite3.connect(f"{uri}?mode=ro", uri=True)
    except sqlite3.OperationalError:
        return False
    try:
        connection.execute("SELECT 1 FROM sqlite_master").close()
    except sqlite3.DatabaseError as error:
        return error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
    finally:
        connection.close()
    return True


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")  # with a write-ahead log a killed process loses nothing
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -65536")  # 64 MB: keys are hashes, so writing touches pages everywhere
    connection.execute("PRAGMA wal_autocheckpoint = 8000")  # pages; the same page is then written back once, not often


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    writes = options.get("writes", False)
    if writes:
        connection.exec_driver_sql(f"PRAGMA foreign_keys = {'OFF' if options.get('remakes') else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def is_blank(connection: Connection) -> bool:
    """Say whether the file holds no table at all."""
    return int(connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar_one()) == 0


def is_record(connection: Connection) -> bool:
    """Say whether the file is marked as a record of banggiao."""
    return int(connection.execute(text("PRAGMA application_id")).scalar_one()) == APPLICATION_ID


def mark_as_record(connection: Connection) -> None:
    """Mark the file as a record of banggiao."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def keep_a_log(engine: Engine) -> None:
    """Write ahead to a log from now on: readers go on while one writes. Kept in the file."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def check_file(path: Path) -> None:
    """Refuse a file that is no SQLite file, or one that has been cut off.

    Raises:
        RunError: with what is wrong.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise RunError(f"{path} cannot be read: {error.strerror}") from error
    if head and not head.startswith(_MAGIC):
        raise RunError(f"{path} is not a record: it is not an SQLite file")
    log = path.with_name(path.name + "-wal")
    if len(head) < 100 or (log.exists() and log.stat().st_size):
        return
    page = int.from_bytes(head[16:18], "big")
    expected = (65536 if page == 1 else page) * int.from_bytes(head[28:32], "big")
    if path.stat().st_size < expected:
        missing = expected - path.stat().st_size
        raise RunError(f"{path} has been cut off: its last {missing} bytes are missing; take it from a copy")


@contextmanager
def speaking_plainly(path: Path) -> Iterator[None]:
    """Say what an error of SQLite means for the record at ``path``.

    Raises:
        RunError: instead of the database's own error.
    """
    try:
        yield
    except DBAPIError as error:
        raise RunError(_meaning(path, error.orig)) from error
    except sqlite3.Error as error:
        raise RunError(_meaning(path, error)) from error


def _meaning(path: Path, error: BaseException | None) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    meanings = {
        sqlite3.SQLITE_BUSY: "is locked: another program is writing to it; try again when it has finished",
        sqlite3.SQLITE_LOCKED: "is locked: another program is writing to it; try again when it has finished",
        sqlite3.SQLITE_READONLY: "cannot be written to: the file or its folder is read-only",
        sqlite3.SQLITE_FULL: "cannot grow: the disk is full; what was added before is kept",
        sqlite3.SQLITE_CANTOPEN: "cannot be opened: look at the permissions of the file and its folder",
        sqlite3.SQLITE_NOTADB: "is not a record: it is not an SQLite file",
        sqlite3.SQLITE_CORRUPT: "is damaged; take it from a copy, or add the articles again to a new record",
        sqlite3.SQLITE_IOERR: "cannot be read or written: the disk reports an error or is full",
    }
    return f"{path} {meanings.get(code, f'gave an error: {error}')}"


def add_up(connection: Connection, table: Table, counted: Select[Any]) -> None:
    """Add the numbers of a query, which gives the table's columns in order, to those that stand under the same keys.

    All columns beside the keys are numbers. Rows of which ``number`` comes to nothing are taken out.
    """
    number, keys = table.c.number, list(table.primary_key.columns)
    adding = insert(table).from_select([column.name for column in table.c], counted)
    sums = {column.name: column + adding.excluded[column.name] for column in table.c if not column.primary_key}
    connection.execute(adding.on_conflict_do_update(index_elements=keys, set_=sums))
    connection.execute(delete(table).where(number == text("0")))  # written out, so that the index of empty rows serves


def put(connection: Connection, table: Table, rows: Sequence[dict[str, Any]], *, anew: bool = False) -> None:
    """Insert rows that all have the same columns, if there are any.

    Args:
        connection: to the record, writing.
        table: that they go into.
        rows: their values by the names of the columns; all others are left to the table.
        anew: in place of those that stand under the same keys.
    """
    if rows:
        names = tuple(rows[0])
        values = [(row[names[0]],) for row in rows] if len(names) == 1 else list(map(itemgetter(*names), rows))
        put_values(connection, table, names, values, anew=anew)


def put_values(
    connection: Connection, table: Table, names: Sequence[str], values: list[Any], *, anew: bool = False
) -> None:
    """Insert rows given as tuples of the values of these columns, if there are any; the rest as in `put`.

    Handed over as they are: of a rebuilding, putting them through the query language was a tenth.
    """
    if values:
        columns = ", ".join(f'"{name}"' for name in names)
        into = f"INSERT {'OR REPLACE ' if anew else ''}INTO {table.name} ({columns})"  # of our own tables
        connection.exec_driver_sql(f"{into} VALUES ({', '.join('?' * len(names))})", values)


def set_values(
    connection: Connection, table: Table, names: Sequence[str], key: str, values: Sequence[tuple[Any, ...]]
) -> None:
    """Set these columns where ``key`` has a value, given as tuples of the new values and that; else as `put_values`."""
    if values:
        settings = ", ".join(f'"{name}" = ?' for name in names)
        statement = f'UPDATE {table.name} SET {settings} WHERE "{key}" = ?'  # noqa: S608 - of our own tables
        connection.exec_driver_sql(statement, list(values))


def put_or_set(connection: Connection, table: Table, names: Sequence[str], values: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows as `put_values`; where one stands under the same key, the first of the columns, set the others."""
    if values:
        columns = ", ".join(f'"{name}"' for name in names)
        settings = ", ".join(f'"{name}" = excluded."{name}"' for name in names[1:])
        into = f"INSERT INTO {table.name} ({columns}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - of our own tables
        connection.exec_driver_sql(f'{into} ON CONFLICT ("{names[0]}") DO UPDATE SET {settings}', list(values))


@contextmanager
def indexed_afterwards(connection: Connection, indexes: Iterable[Index]) -> Iterator[None]:
    """Do without indexes while very many rows are written, and make them at the end, each in its order."""
    left_out = list(indexes)
    for index in left_out:
        index.drop(connection)
    yield
    for index in left_out:
        index.create(connection)


def read_columns(connection: Connection, query: Select[Any]) -> list[list[Any]]:
    """Return the columns of a query's rows, in their order: of very many rows much sooner than row by row."""
    rows = query.subquery()
    gathered = select(*(func.json_group_array(column) for column in rows.c))
    return [msgspec.json.decode(column) for column in connection.execute(gathered).one()]


# The full-text index. Texts come tokenized and folded by `banggiao.record.tokens`; SQLite only looks tokens up.
# Articles never change, so their words are kept without a copy of the text; the rest is deleted and written anew.
_WORD_TABLES: Final = {
    "article_words": "CREATE VIRTUAL TABLE article_words USING fts5(exact, folded, content='', "
    'tokenize="unicode61 remove_diacritics 0")',
    "entry_words": "CREATE VIRTUAL TABLE entry_words USING fts5(exact, folded, "
    'tokenize="unicode61 remove_diacritics 0")',
}


def make_word_tables(connection: Connection) -> None:
    """Make the full-text tables."""
    for statement in _WORD_TABLES.values():
        connection.execute(text(statement))


def empty_entry_words(connection: Connection) -> None:
    """Take everything that is not an article out of the index, much sooner than one by one."""
    connection.execute(text("DROP TABLE entry_words"))
    connection.execute(text(_WORD_TABLES["entry_words"]))


def word_table(kind: str) -> str:
    """Return the full-text table that holds documents of a kind."""
    return "article_words" if kind == "article" else "entry_words"


def put_words(connection: Connection, table: str, rows: list[dict[str, Any]]) -> None:
    """Index documents: rows of ``id``, ``exact`` and ``folded``."""
    if rows:
        connection.execute(text(f"INSERT INTO {table}(rowid, exact, folded) VALUES (:id, :exact, :folded)"), rows)  # noqa: S608 - one of two names


def drop_words(connection: Connection, ids: list[int]) -> None:
    """Take documents that are not articles out of the index."""
    if ids:
        connection.execute(text("DELETE FROM entry_words WHERE rowid = :id"), [{"id": number} for number in ids])


Nearness = Literal["anywhere", "some", "each", "all"]
"""Which words must stand near their neighbours: none, two at least, each one of them, all of them."""


def words_query(
    column: str, phrases: Sequence[tuple[str, ...]], *, is_prefix: bool, near: Nearness = "anywhere", reach: int = 0
) -> str:
    """Return a full-text query for all phrases in a column, the last of them perhaps the beginning of a word.

    Tokens hold letters and digits alone and are quoted, so nothing in them can be read as the query's own syntax.

    Args:
        column: of the index.
        phrases: of one or more tokens.
        is_prefix: whether the last phrase may be only begun.
        near: which of them must stand near their neighbours.
        reach: tokens that may stand between two that are near.
    """
    quoted = [f'"{" ".join(tokens)}"' for tokens in phrases]
    quoted[-1] += "*" if is_prefix else ""
    pairs = [f"NEAR({one} {other}, {reach})" for one, other in pairwise(quoted)] if near != "anywhere" else []
    if not pairs:
        near = "anywhere"
    conditions = {
        "anywhere": lambda: quoted,
        "some": lambda: pairs if len(pairs) == 1 else [*quoted, _any(pairs)],
        "each": lambda: [_any(pairs[max(0, place - 1) : place + 1]) for place in range(len(quoted))],
        "all": lambda: pairs,
    }[near]()
    return f"{{{column}}} : ({' AND '.join(dict.fromkeys(conditions))})"


def _any(pairs: Sequence[str]) -> str:
    return f"({' OR '.join(pairs)})" if len(pairs) > 1 else pairs[0]


def match(connection: Connection, table: str, query: str) -> list[int]:
    """Return the numbers of the documents in a table that match a `words_query`."""
    statement = text(f"SELECT json_group_array(rowid) FROM {table} WHERE {table} MATCH :words")  # noqa: S608 - one of two names
    return msgspec.json.decode(connection.execute(statement, {"words": query}).scalar_one(), type=list[int])


def exact_words(connection: Connection, numbers: Sequence[int]) -> dict[int, str]:
    """Return the words of documents that are not articles, diacritics included, by their numbers."""
    wanted: BindParameter[int] = bindparam("numbers", expanding=True)
    statement = text("SELECT rowid, exact FROM entry_words WHERE rowid IN :numbers").bindparams(wanted)
    return {row[0]: row[1] for row in connection.execute(statement, {"numbers": list(numbers)})}


def has_other_matches(connection: Connection, table: str, query: str, known: str) -> bool:
    """Say whether a document in a table matches a `words_query` and not another; mostly one of the first does."""
    statement = text(f"SELECT rowid FROM {table} WHERE {table} MATCH :words LIMIT 1")  # noqa: S608 - one of two names
    return connection.execute(statement, {"words": f"({query}) NOT ({known})"}).first() is not None


def newest_documents(connection: Connection, query: str, limit: int) -> list[int]:
    """Return the numbers of the newest entries (no articles) that match a `words_query`, the newest first."""
    statement = "SELECT rowid FROM entry_words WHERE entry_words MATCH :words ORDER BY rowid DESC LIMIT :limit"
    return list(connection.execute(text(statement), {"words": query, "limit": limit}).scalars())


def select_documents(kind: str, query: str) -> TextualSelect:
    """Return a query for the ids of the things of a kind whose words match a `words_query`."""
    table = word_table(kind)
    statement = (
        "SELECT ref FROM search_documents WHERE kind = :document_kind "  # noqa: S608 - one of two names of our own
        f"AND id IN (SELECT rowid FROM {table} WHERE {table} MATCH :document_words)"
    )
    return text(statement).bindparams(document_kind=kind, document_words=query).columns(column("ref", Text))
