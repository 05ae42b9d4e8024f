"""What somebody who is still typing may mean: a few things of each kind, found without ranking everything."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, select

from banggiao.record import searching, sqlite
from banggiao.record import tables as t
from banggiao.record.matters import load_instruments
from banggiao.record.queries import load_lines, load_people, select_people
from banggiao.record.tokens import parse_query
from banggiao.record.views import Suggestions

_LOOKED_AT: Final = 600  # newest entries with all the words: among so many a few of each kind are looked for


def suggest(connection: Connection, words: str, most: int) -> Suggestions:
    """Return at most so many of each kind; people in most articles first, the rest newest first."""
    if not parse_query(words).folded:
        return Suggestions()
    refs = _entries(connection, words, ("event", "instrument"), most)
    people = select_people(words, "").limit(most)
    return Suggestions(
        people=load_people(connection, connection.execute(people).scalars(), cited=False),
        events=load_lines(connection, refs["event"]),
        instruments=load_instruments(connection, refs["instrument"], cited=False),
    )


def _entries(connection: Connection, words: str, kinds: Sequence[str], most: int) -> dict[str, list[str]]:
    numbers = sqlite.newest_documents(connection, searching.entries_query(words), _LOOKED_AT)
    documents = t.search_documents.c
    found: dict[str, list[str]] = {kind: [] for kind in kinds}
    rows: Any = connection.execute(select(documents.id, documents.kind, documents.ref).where(documents.id.in_(numbers)))
    for row in sorted(rows, key=lambda row: -row.id):
        if row.kind in found and len(found[row.kind]) < most:
            found[row.kind].append(row.ref)
    return found
