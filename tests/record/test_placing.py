"""What claims belong to: found by it without all claims being gone through, and forgotten."""

import pytest
from sqlalchemy import select, text

from banggiao.record import tables as t
from banggiao.record.placing import forget_places, things_of
from banggiao.record.rows import select_placed
from banggiao.record.store import Record


@pytest.mark.parametrize("name", ["anchor", "part", "form", "entity"])
def test_claims_are_looked_up_by_what_they_belong_to(seeded: Record, name: str) -> None:
    query = select_placed().where(t.places.c[name].in_(["x", "y"]))
    with seeded._engine.connect() as connection:  # noqa: SLF001 - how it asks is nothing that it is asked
        asked = str(query.compile(connection, compile_kwargs={"literal_binds": True}))
        plan = [row.detail for row in connection.execute(text(f"EXPLAIN QUERY PLAN {asked}"))]
    assert all(step.startswith("SEARCH") for step in plan)


def test_what_is_forgotten_belongs_to_nothing(seeded: Record) -> None:
    with seeded._writing() as connection:  # noqa: SLF001 - as above
        anchors = list(connection.execute(select(t.places.c.anchor)).scalars())
        assert things_of(connection, anchors)
        forget_places(connection, anchors)
        assert things_of(connection, anchors) == {}
