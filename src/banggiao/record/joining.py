"""Why mentions are one person, asked of the tables."""

from sqlalchemy import Connection

from banggiao.model.record import Join
from banggiao.record import tables as t
from banggiao.record.decisions import load_log
from banggiao.record.queries import find_person
from banggiao.record.rows import reported_of, select_claims
from banggiao.resolving.deciding import rulings_of
from banggiao.resolving.joining import joins_of
from banggiao.resolving.reports import Reported


def find_joins(connection: Connection, any_id: str) -> tuple[Join, ...]:
    """Return what joins the spellings of the person with this id, or with the anchor of any claim about them."""
    person = find_person(connection, any_id, cited=False)
    if person is None:
        return ()
    log = load_log(connection)
    rulings = rulings_of(log)
    told = _claims(connection, person.id)
    stands = [report for report in map(rulings.apply, told) if report]
    people = [report for report in stands if report.kind == "person"]
    offices = [report for report in stands if report.kind == "office"]
    return joins_of(people, offices, log, person.name)


def _claims(connection: Connection, person_id: str) -> list[Reported]:
    rows = connection.execute(
        select_claims().join(t.places, t.places.c.anchor == t.claims.c.anchor).where(t.places.c.entity == person_id)
    )
    return [reported_of(row) for row in rows]
