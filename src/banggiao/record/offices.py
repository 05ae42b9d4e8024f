"""Offices and their holders over time, read from the tenures of all people."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, distinct, func, select

from banggiao.model.record import Attestation
from banggiao.record import tables as t
from banggiao.record.rows import citation_of, fetch_in, select_claims
from banggiao.record.views import OfficeEntry


def find_offices(connection: Connection, country: str) -> list[OfficeEntry]:
    """Return the offices of a country that are attested, or of all countries, those of most people first."""
    people = func.count(distinct(t.tenures.c.person_id))
    query = select(t.tenures.c.office, t.tenures.c.country, people.label("people"))
    if country:
        query = query.where(t.tenures.c.country == country)
    rows = connection.execute(query.group_by(t.tenures.c.country, t.tenures.c.office))
    found = [OfficeEntry(office=row.office, country=row.country, people=row.people) for row in rows]
    return sorted(found, key=lambda entry: (-entry.people, entry.country, entry.office))


def find_attestations(
    connection: Connection, country: str, is_meant: Callable[[str], bool], known_by: str
) -> list[Attestation]:
    """Return who is attested in the offices of a country that are meant, by articles published up to a day."""
    offices = [entry.office for entry in find_offices(connection, country) if is_meant(entry.office)]
    held = select(t.tenures).where(t.tenures.c.country == country)
    rows = fetch_in(connection, held, t.tenures.c.office, offices)
    return _attestations(connection, [(row.person_id, row.position) for row in rows], known_by)


def find_attestations_of(connection: Connection, person_id: str, known_by: str) -> list[Attestation]:
    """Return every office that articles published up to a day attest a person in."""
    rows = connection.execute(select(t.tenures).where(t.tenures.c.person_id == person_id))
    return _attestations(connection, [(row.person_id, row.position) for row in rows], known_by)


def _attestations(connection: Connection, places: Sequence[tuple[str, int]], known_by: str) -> list[Attestation]:
    reports, tenures = t.tenure_reports, t.tenures
    query = (
        select_claims()
        .add_columns(
            tenures.c.person_id, tenures.c.position, tenures.c.office, tenures.c.country, tenures.c.status,
            t.people.c.name.label("person"),
        )
        .join(reports, reports.c.anchor == t.claims.c.anchor)
        .join(tenures, (tenures.c.person_id == reports.c.person_id) & (tenures.c.position == reports.c.tenure))
        .join(t.people, t.people.c.id == tenures.c.person_id)
    )  # fmt: skip
    if known_by:
        query = query.where(t.articles.c.published != "", func.substr(t.articles.c.published, 1, 10) <= known_by)
    wanted = set(places)
    found = [
        Attestation(
            person_id=row.person_id,
            name=row.person,
            office=row.office,
            country=row.country,
            status=row.status,
            citation=citation_of(row),
        )
        for row in fetch_in(connection, query, reports.c.person_id, sorted({person for person, _ in places}))
        if (row.person_id, row.position) in wanted
    ]
    return sorted(found, key=lambda attestation: (attestation.day, attestation.citation.anchor))
