"""Offices and their holders over time, read from the tenures of all people."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, Select, distinct, func, select

from banggiao.model.record import Attestation
from banggiao.record import tables as t
from banggiao.record.relation_views import TenureLine
from banggiao.record.rows import citation_of, fetch_in, reported_of, select_claims
from banggiao.record.views import OfficeEntry
from banggiao.resolving.forms import days_of
from banggiao.resolving.versions import LIST


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
    connection: Connection, country: str, offices: Iterable[str], known_by: str = ""
) -> list[Attestation]:
    """Return who is attested in these offices of a country, by articles published up to a day."""
    held = _select_attested(known_by).where(t.tenures.c.country == country)
    return _in_order(fetch_in(connection, held, t.tenures.c.office, offices))


def find_attestations_of(connection: Connection, person_id: str, known_by: str) -> list[Attestation]:
    """Return every office that articles published up to a day attest a person in."""
    return _in_order(connection.execute(_select_attested(known_by).where(t.tenures.c.person_id == person_id)))


def _select_attested(known_by: str) -> Select[Any]:
    """Return a query of the claims behind tenures, with the tenure and the person's name."""
    reports, tenures = t.tenure_reports, t.tenures
    query = (
        select_claims()
        .add_columns(
            tenures.c.person_id, tenures.c.office, tenures.c.country, tenures.c.status, t.people.c.name.label("person")
        )
        .join(reports, reports.c.anchor == t.claims.c.anchor)
        .join(tenures, (tenures.c.person_id == reports.c.person_id) & (tenures.c.position == reports.c.tenure))
        .join(t.people, t.people.c.id == tenures.c.person_id)
    )  # fmt: skip
    if known_by:
        query = query.where(t.articles.c.published != "", func.substr(t.articles.c.published, 1, 10) <= known_by)
    return query


def _in_order(rows: Iterable[Row[Any]]) -> list[Attestation]:
    found = [
        Attestation(
            person_id=row.person_id,
            name=row.person,
            office=row.office,
            country=row.country,
            status=row.status,
            citation=citation_of(row),
            on=day if row.link.startswith(LIST) else "",
        )
        for row in rows
        for day in days_of(reported_of(row)) or ("",)
    ]
    return sorted(found, key=lambda attestation: (attestation.day, attestation.citation.anchor))


def find_tenures(connection: Connection, country: str) -> list[TenureLine]:
    """Return every tenure of the offices of a country as a line, the last seen first."""
    tenures, people = t.tenures.c, t.people.c
    columns = (tenures.office, tenures.person_id, people.name, tenures.status, tenures.first_seen, tenures.last_seen)
    query = select(*columns).join(t.people, people.id == tenures.person_id).where(tenures.country == country)
    lines = [TenureLine(*row) for row in connection.execute(query)]
    return sorted(lines, key=lambda line: (line.last_seen, line.first_seen, line.person_id), reverse=True)


def find_countries(connection: Connection) -> list[tuple[str, int, int]]:
    """Return each country with how many offices and people are attested for it, those of most people first."""
    tenures = t.tenures.c
    offices, people = func.count(distinct(tenures.office)), func.count(distinct(tenures.person_id))
    rows = connection.execute(select(tenures.country, offices, people).group_by(tenures.country))
    return sorted(((row[0], row[1], row[2]) for row in rows), key=lambda row: (-row[2], row[0]))
