"""What each claim belongs to: its part and its thing, and of people the form that holds the mention.

Claims never change and are many times as wide; what they belong to changes with every article, so it has a table of its
own, which is written in its order and forgotten at once. The ``person`` of ``event_parties`` follows it: a trigger sets
it where a mention is placed anew, and what no longer belongs to anybody is set here.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Literal

from sqlalchemy import Connection, Select, delete, select, update

from banggiao.record import sqlite
from banggiao.record import tables as t
from banggiao.record.rows import fetch_in, in_chunks

Place = tuple[str | None, str | None]
"""What a claim belongs to: a part or, of people, a form; and a thing. Nothing where it is not brought in yet."""


def put_places(
    connection: Connection, within: Literal["part", "form"], places: Sequence[tuple[str, str, str, str]]
) -> None:
    """Note of claims what they belong to now.

    Args:
        connection: to the record, writing.
        within: whether the third value of each place is a part or a form.
        places: anchor, kind, part or form, and thing.
    """
    sqlite.put_or_set(connection, t.places, ("anchor", "kind", within, "entity"), sorted(places))


def move_forms(connection: Connection, moved: Sequence[tuple[str, str]]) -> None:
    """Note of all that forms hold to whom it belongs now, given the persons and the forms."""
    sqlite.set_values(connection, t.places, ("entity",), "form", moved)


def let_go_of_forms(connection: Connection, anchors: Sequence[str]) -> set[str]:
    """Take claims out of the forms that hold them, and return these."""
    held = t.places.c.form.is_not(None)
    forms = {row.form for row in fetch_in(connection, select(t.places.c.form).where(held), t.places.c.anchor, anchors)}
    for chunk in in_chunks(anchors):
        connection.execute(update(t.places).where(t.places.c.anchor.in_(chunk), held).values(form=None))
    return forms


def thing_of(anchor: str, kind: str) -> Select[Any]:
    """Return a query for the thing that the claim of a kind with this anchor belongs to."""
    return select(t.places.c.entity).where(t.places.c.anchor == anchor, t.places.c.kind == kind)


def forget_places(connection: Connection, anchors: Iterable[str]) -> None:
    """Let claims belong to nothing."""
    for chunk in in_chunks(anchors):
        connection.execute(delete(t.places).where(t.places.c.anchor.in_(chunk)))
        parties = t.event_parties.c.person_anchor.in_(chunk)
        connection.execute(update(t.event_parties).where(parties).values(person=None))


def things_of(connection: Connection, anchors: Iterable[str]) -> dict[str, str]:
    """Return the things that claims belong to, by their anchors; those that belong to nothing are left out."""
    places = t.places.c
    rows = fetch_in(connection, select(places.anchor, places.entity), places.anchor, anchors)
    return {row.anchor: row.entity for row in rows if row.entity}
