"""Offices and their holders over time, read from the tenures of all people."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from msgspec import convert
from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, distinct, func, select, tuple_

from banggiao.model.record import Attestation, Citation, Holding, Tenure
from banggiao.model.vocabulary import IN_OFFICE, OfficeStatus
from banggiao.record import tables as t
from banggiao.record.queries import names_of, with_tenures
from banggiao.record.relation_views import OfficeCount, TenureLine
from banggiao.record.rows import citation_of, fetch_in, published_by, reported_of, select_claims
from banggiao.record.views import OfficeEntry
from banggiao.resolving.holding import holding_of, in_line
from banggiao.resolving.mentions import days_of
from banggiao.resolving.versions import LIST

_CITED: Final = 40
"""Holders of an office that come with sentences: as many as are drawn."""


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
    """Return who is attested in these offices of a country, by articles published up to a day.

    Args:
        connection: to the record.
        country: the code of the offices' country.
        offices: their names.
        known_by: leave out what was published later than this day, or on an unknown one.
    """
    held = select_attested(known_by).where(t.tenures.c.country == country)
    return _in_order(fetch_in(connection, held, t.tenures.c.office, offices))


def find_attestations_of(connection: Connection, person_id: str, known_by: str) -> list[Attestation]:
    """Return every office that articles published up to a day attest a person in."""
    return _in_order(connection.execute(select_attested(known_by).where(t.tenures.c.person_id == person_id)))


def select_attested(known_by: str) -> Select[Any]:
    """Return a query of the claims behind tenures, with the tenure and the person's name."""
    tenures = t.tenures.c
    columns = (tenures.person_id, tenures.office, tenures.country, tenures.status, t.people.c.name.label("person"))
    query = select_claims().add_columns(*columns).join(t.attestations, t.attestations.c.anchor == t.claims.c.anchor)
    query = with_tenures(query).join(t.people, t.people.c.id == tenures.person_id)
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
        for day in (days_of(reported_of(row)) if row.link.startswith(LIST) else ()) or ("",)
    ]
    return sorted(found, key=lambda attestation: (attestation.day, attestation.citation.anchor))


def count_holders(connection: Connection, country: str, key: Callable[[str], str]) -> list[OfficeCount]:
    """Return the offices of a country with their holders counted, as the spelling seen last has each.

    Of holders seen last on the same days, or on unknown ones, the one comes first of whom most articles tell.

    Args:
        connection: to the record.
        country: the code of the offices' country.
        key: gives spellings of one office one value.
    """
    tenures = t.tenures.c
    known = func.printf("%010d", t.people.c.article_count)
    held = tenures.last_seen + " " + tenures.first_seen + " " + known + " " + tenures.person_id + " " + tenures.status
    in_office = case((tenures.status.in_(sorted(IN_OFFICE)), held))
    people = func.count(distinct(tenures.person_id))
    query = select(
        tenures.office, people.label("people"), func.max(held).label("seen"), func.max(in_office).label("held")
    ).join(t.people, t.people.c.id == tenures.person_id)
    groups: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(query.where(tenures.country == country).group_by(tenures.office)):
        groups[key(row.office)].append(row)
    last = {slug: max(filter(None, (row.held for row in rows)), default="") for slug, rows in groups.items()}
    names = names_of(connection, [seen.split(" ")[3] for seen in last.values() if seen])
    return [
        OfficeCount(
            max(rows, key=lambda row: str(row.seen)).office,
            rows[0].people if len(rows) == 1 else _count_people(connection, country, [row.office for row in rows]),
            _line_of(rows[0].office, last[slug], names),
        )
        for slug, rows in groups.items()
    ]


def _count_people(connection: Connection, country: str, offices: Sequence[str]) -> int:
    tenures = t.tenures.c
    query = select(func.count(distinct(tenures.person_id))).where(tenures.country == country)
    return int(connection.execute(query.where(tenures.office.in_(offices))).scalar_one())


def _line_of(office: str, seen: str, names: Mapping[str, str]) -> TenureLine | None:
    """Return the tenure that was put into words for comparison, with the holder's name."""
    last, first, _, person_id, status = seen.split(" ") if seen else ("", "", "", "", "")
    if person_id not in names:
        return None
    return TenureLine(office, person_id, names[person_id], convert(status, OfficeStatus), first, last)


class OfficesOf(NamedTuple):
    """A country with how many offices and people are attested for it, and by how many sentences."""

    country: str
    offices: int
    people: int
    sentences: int


def find_countries(connection: Connection) -> list[OfficesOf]:
    """Return the countries with offices, those of most people first."""
    tenures, told = t.tenures.c, t.form_tenures.c
    offices, people = func.count(distinct(tenures.office)), func.count(distinct(tenures.person_id))
    rows = connection.execute(select(tenures.country, offices, people).group_by(tenures.country)).all()
    summed = connection.execute(select(told.country, func.sum(told.claims)).group_by(told.country))
    sentences = {row[0]: row[1] for row in summed}
    found = (OfficesOf(row[0], row[1], row[2], sentences.get(row[0], 0)) for row in rows)
    return sorted(found, key=lambda each: (-each.people, each.country))


_Place = tuple[str, int]
"""A tenure: the person's id and its place among theirs."""


def cite_tenures(connection: Connection, person_id: str, most: int) -> dict[int, tuple[int, tuple[Citation, ...]]]:
    """Return for each of a person's tenures, by its place, how many sentences attest it, and some of them.

    These are taken evenly over time, the first among them.
    """
    found = _cite_evenly(connection, [t.tenures.c.person_id == person_id], most)
    return {position: told for (_, position), told in found.items()}


def _cite_evenly(
    connection: Connection, conditions: Sequence[ColumnElement[bool]], most: int
) -> dict[_Place, tuple[int, tuple[Citation, ...]]]:
    """Return for each tenure that meets conditions how many claims attest it, and some of them, evenly over time.

    Which these are is chosen here and not by the database, which takes ten times as long to number them.
    """
    attested, tenures = t.attestations.c, t.tenures.c
    query = select(tenures.person_id, tenures.position, attested.day, attested.anchor).select_from(t.attestations)
    told: dict[_Place, list[tuple[bool, str, str]]] = defaultdict(list)
    for person_id, position, day, anchor in connection.execute(with_tenures(query).where(*conditions)):
        told[person_id, position].append((not day, day, anchor))
    chosen = {place: sorted(rows)[:: -(-len(rows) // most)] for place, rows in told.items()}
    anchors = [anchor for rows in chosen.values() for _, _, anchor in rows]
    rows = fetch_in(connection, select_claims(), t.claims.c.anchor, anchors)
    cited = {row.anchor: citation_of(row) for row in rows}
    return {
        place: (len(told[place]), tuple(sorted((cited[anchor] for _, _, anchor in few), key=_in_time)))
        for place, few in chosen.items()
    }


def find_line(connection: Connection, country: str, offices: Collection[str], most: int) -> tuple[Holding, ...]:
    """Return the holders of an office, those first seen in it first; the first ones with sentences that attest them.

    ``Holding.texts`` counts sentences, also such as are the same.
    """
    tenures, people = t.tenures.c, t.people.c
    query = select(t.tenures, people.name).join(t.people, people.id == tenures.person_id)
    query = query.where(tenures.country == country)
    by_person: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in fetch_in(connection, query, tenures.office, offices):
        by_person[row.person_id].append(row)
    numbers = _count_sentences(connection, country, offices, by_person)
    ended = _days_as_former(connection, country, offices, by_person)
    line = in_line(_holding(rows, numbers, ended[id_]) for id_, rows in by_person.items())
    cited = _cite(connection, [row for held in line[:_CITED] for row in by_person[held.person_id]], most)
    return (*(replace(held, citations=cited[held.person_id]) for held in line[:_CITED]), *line[_CITED:])


_Sentences = Mapping[tuple[str, int], int]
"""How many sentences attest a person in an office, by the person and the place of the tenure."""


def _count_sentences(
    connection: Connection, country: str, offices: Collection[str], people: Iterable[str]
) -> _Sentences:
    held, worded, tenures = t.form_tenures.c, t.tenure_wordings.c, t.tenures.c
    key = (tenures.person_id, tenures.position)
    query = select(*key, func.sum(held.claims).label("number")).select_from(t.tenures)
    query = query.join(t.tenure_wordings, and_(worded.person_id == key[0], worded.position == key[1]))
    query = query.join(t.forms, t.forms.c.entity == tenures.person_id)
    of_wording = (held.office == worded.wording, held.country == tenures.country, held.status == tenures.status)
    query = query.join(t.form_tenures, and_(held.form == t.forms.c.id, *of_wording))
    query = query.where(tenures.country == country, tenures.office.in_(offices)).group_by(*key)
    rows = fetch_in(connection, query, tenures.person_id, people)
    return {(row.person_id, row.position): row.number for row in rows}


def _days_as_former(
    connection: Connection, country: str, offices: Collection[str], by_person: Mapping[str, Sequence[Row[Any]]]
) -> dict[str, list[str]]:
    """Return the days on which each person is called former.

    For most the first and the last such day say enough; of who is also attested in office between them all are asked.
    """
    days: dict[str, list[str]] = defaultdict(list)
    unclear = []
    for id_, rows in by_person.items():
        days[id_] += [day for row in rows if row.status == "former" for day in (row.first_seen, row.last_seen)]
        if len({*days[id_]}) > 1 and any(row.status in IN_OFFICE for row in rows):
            unclear.append(id_)
    tenures, day = t.tenures.c, t.attestations.c.day
    query = with_tenures(select(tenures.person_id, day).select_from(t.attestations)).distinct()
    query = query.where(tenures.country == country, tenures.office.in_(offices), tenures.status == "former")
    for row in fetch_in(connection, query, tenures.person_id, unclear):
        days[row.person_id].append(row.day)
    return days


def _holding(rows: Sequence[Row[Any]], numbers: _Sentences, ended: Iterable[str]) -> Holding:
    held = [row for row in rows if row.status in IN_OFFICE]
    days = (day for row in held for day in (row.first_seen, row.last_seen))
    texts = sum(numbers.get((row.person_id, row.position), 0) for row in held or rows)
    return replace(holding_of(rows[0].person_id, rows[0].name, days, ended), texts=texts)


def _cite(connection: Connection, rows: Iterable[Row[Any]], most: int) -> dict[str, tuple[Citation, ...]]:
    """Return some of the sentences that attest each of some holders, of their tenures in office if there are any."""
    places: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        places[row.person_id].append(row)
    wanted = {
        (id_, row.position)
        for id_, held in places.items()
        for row in [each for each in held if each.status in IN_OFFICE] or held
    }
    person, position = t.tenures.c.person_id, t.tenures.c.position
    # The persons are named too, for a pair is not looked up off an index.
    chosen = [person.in_(sorted({id_ for id_, _ in wanted})), tuple_(person, position).in_(sorted(wanted))]
    found: dict[str, tuple[Citation, ...]] = dict.fromkeys(places, ())
    for (id_, _), (_, cited) in sorted(_cite_evenly(connection, chosen, most).items()):
        found[id_] += cited
    return found


def _in_time(citation: Citation) -> tuple[str, str]:
    return citation.published or "~", citation.anchor
