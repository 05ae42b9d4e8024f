"""Offices and their holders over time, read from the tenures of all people."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, distinct, func, select

from banggiao.model.record import Attestation, Citation, Holding, Tenure
from banggiao.model.vocabulary import IN_OFFICE
from banggiao.record import tables as t
from banggiao.record.relation_views import TenureLine
from banggiao.record.rows import citation_of, fetch_in, published_by, reported_of, select_claims
from banggiao.record.views import OfficeEntry
from banggiao.resolving.forms import days_of
from banggiao.resolving.holding import in_line
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


def load_tenures(connection: Connection) -> dict[str, list[Tenure]]:
    """Return the offices of everybody, without citations."""
    held: dict[str, list[Tenure]] = {}
    names = ("office", "country", "status", "first_seen", "last_seen")
    for row in connection.execute(select(t.tenures)):
        held.setdefault(row.person_id, []).append(Tenure(**{name: getattr(row, name) for name in names}))
    return held


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
    return query.where(published_by(known_by)) if known_by else query


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


def cite_tenure(connection: Connection, person_id: str, place: int, most: int) -> tuple[int, tuple[Citation, ...]]:
    """Return how many sentences attest a tenure, and some of them, evenly over time, the first among them."""
    reports = t.tenure_reports.c
    mine = (reports.person_id == person_id, reports.tenure == place)
    number = int(connection.execute(select(func.count()).where(*mine)).scalar_one())
    step = -(-number // most) or 1
    query = select_claims().join(t.tenure_reports, reports.anchor == t.claims.c.anchor)
    rows = connection.execute(query.where(*mine, reports.position % step == 0).order_by(reports.position).limit(most))
    return number, tuple(sorted(map(citation_of, rows), key=lambda c: (c.published or "~", c.anchor)))


def find_line(connection: Connection, country: str, offices: Collection[str], most: int) -> tuple[Holding, ...]:
    """Return the holders of an office with some of the sentences that attest them, those first seen in it first.

    ``Holding.texts`` counts sentences, also such as are the same.
    """
    tenures, people = t.tenures.c, t.people.c
    columns = (tenures.person_id, tenures.position, tenures.status, tenures.first_seen, tenures.last_seen, people.name)
    query = select(*columns).join(t.people, people.id == tenures.person_id).where(tenures.country == country)
    by_person: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in fetch_in(connection, query, tenures.office, offices):
        by_person[row.person_id].append(row)
    return in_line(_holding(connection, rows, most) for rows in by_person.values())


def _holding(connection: Connection, rows: Sequence[Row[Any]], most: int) -> Holding:
    held = [row for row in rows if row.status in IN_OFFICE]
    days = sorted(day[:10] for row in held for day in (row.first_seen, row.last_seen) if day)
    last = days[-1] if days else ""
    former = sorted(row.first_seen[:10] for row in rows if row.status == "former" and row.first_seen[:10] > last)
    cited = [cite_tenure(connection, row.person_id, row.position, most) for row in held or rows]
    return Holding(
        person_id=rows[0].person_id,
        name=rows[0].name,
        first_seen=days[0] if days else "",
        last_seen=last,
        former_by=former[0] if former else "",
        texts=sum(number for number, _ in cited),
        citations=tuple(citation for _, citations in cited for citation in citations),
    )
