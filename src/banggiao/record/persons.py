"""People in the tables: of those that were there before, what is different is written."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete

from banggiao.model.record import Person
from banggiao.record import searching
from banggiao.record import tables as t
from banggiao.record.queries import load_people
from banggiao.record.rows import in_chunks
from banggiao.record.sqlite import put, set_values
from banggiao.vietnamese.folding import name_key

Row = dict[str, Any]
PERSON_TABLES = (t.tenure_wordings, t.tenures, t.person_names, t.people)
"""The tables that hold people, children first."""


def remove_people(connection: Connection, ids: Sequence[str]) -> None:
    """Take people out; what was said of them stays."""
    _remove_parts(connection, ids)
    for chunk in in_chunks(ids):
        connection.execute(delete(t.people).where(t.people.c.id.in_(chunk)))
    searching.drop_entries(connection, "person", ids)


def write_people(connection: Connection, people: Sequence[Person]) -> None:
    """Write people, new ones and such as are there already."""
    before = {person.id: person for person in load_people(connection, (person.id for person in people), cited=False)}
    put(connection, t.people, [_row(person) for person in people if person.id not in before])
    changed = [person for person in people if person.id in before and _row(person) != _row(before[person.id])]
    again = [(*_row(person).values(), person.id) for person in changed]
    set_values(connection, t.people, tuple(_row(changed[0])) if changed else (), "id", again)
    told = [person for person in people if _said(person) != _said(before.get(person.id))]
    known = [person.id for person in told if person.id in before]
    _remove_parts(connection, known)
    put(connection, t.person_names, [row for person in told for row in _names(person)])
    put(connection, t.tenures, [row for person in told for row in _tenures(person)])
    put(connection, t.tenure_wordings, [row for person in told for row in _wordings(person)])
    found = [person for person in told if _words(person) != _words(before.get(person.id))]
    searching.drop_entries(connection, "person", [person.id for person in found if person.id in before])
    searching.index_entries(connection, "person", found)


def _remove_parts(connection: Connection, ids: Sequence[str]) -> None:
    for chunk in in_chunks(ids):
        for column in (t.tenure_wordings.c.person_id, t.tenures.c.person_id, t.person_names.c.person_id):
            connection.execute(delete(column.table).where(column.in_(chunk)))


def _said(person: Person | None) -> object:
    return person and (person.names, person.tenures)


def _words(person: Person | None) -> object:
    """Return what a person is found by."""
    return person and (person.names, [tenure.office for tenure in person.tenures])


def _row(person: Person) -> Row:
    return {
        "id": person.id,
        "name": person.name,
        "country": person.country,
        "article_count": person.article_count,
    }


def _names(person: Person) -> list[Row]:
    return [
        {"person_id": person.id, "position": position, "name": name, "folded": f" {name_key(name)} "}
        for position, name in enumerate(person.names)
    ]


def _wordings(person: Person) -> list[Row]:
    return [
        {"person_id": person.id, "wording": wording, "position": position}
        for position, tenure in enumerate(person.tenures)
        for wording in (tenure.office, *tenure.also)
    ]


def _tenures(person: Person) -> list[Row]:
    return [
        {
            "person_id": person.id,
            "position": position,
            "office": tenure.office,
            "country": tenure.country,
            "status": tenure.status,
            "first_seen": tenure.first_seen,
            "last_seen": tenure.last_seen,
        }
        for position, tenure in enumerate(person.tenures)
    ]
