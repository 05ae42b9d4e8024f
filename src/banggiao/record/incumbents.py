"""Who held an office on a day, from the attestations next to that day alone: of many thousands some hundreds.

The answer is the one that all attestations give (`banggiao.resolving.holding`): what lies beyond the last one up to a
day and the first from it on settles nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import convert
from msgspec.structs import replace
from sqlalchemy import Connection, Row, Select, case, distinct, func, select

from banggiao.model.record import Attestation, Citation, OfficeOnDay
from banggiao.model.spans import Span
from banggiao.model.vocabulary import IN_OFFICE, OfficeStatus
from banggiao.record import tables as t
from banggiao.record.days import shifted
from banggiao.record.offices import find_attestations, select_attested
from banggiao.record.queries import names_of, with_tenures
from banggiao.record.rows import IS_ROW, citation_of, fetch_in
from banggiao.resolving.holding import REACH, who_held

_NOWHERE = Span(0, 0)
_DAY = len("2019-02-24")


def find_incumbents(
    connection: Connection, country: str, offices: Sequence[str], on: str, *, sole: bool, known_by: str = ""
) -> OfficeOnDay:
    """Return who held offices of a country on a day.

    Args:
        connection: to the record.
        country: the code of the offices' country.
        offices: the spellings of one office.
        on: the day (``2019-02-24``).
        sole: whether the office has one holder at a time.
        known_by: leave out what was published later than this day, or on an unknown one.
    """
    if _holds_lists(connection):
        return who_held(find_attestations(connection, country, offices, known_by), on, sole=sole)
    told = _select_told(country, offices, known_by)
    nearest = list(_find_nearest(connection, told, on))
    answer = who_held(nearest, on, sole=sole, texts=_count_texts(connection, told, on))
    return _cited(connection, answer)


def _holds_lists(connection: Connection) -> bool:
    """Say whether the record holds a list of office-holders, whose rows attest more than the day they stand under."""
    return connection.execute(select(t.articles.c.id).where(IS_ROW).limit(1)).first() is not None


def _select_told(country: str, offices: Sequence[str], known_by: str) -> Select[Any]:
    tenures, day = t.tenures.c, t.attestations.c.day
    query = with_tenures(select(tenures.person_id).select_from(t.attestations))
    query = query.where(tenures.country == country, tenures.office.in_(offices)).group_by(tenures.person_id)
    return query.where(day != "", day <= known_by) if known_by else query


def _find_nearest(connection: Connection, query: Select[Any], on: str) -> Iterator[Attestation]:
    """Yield of each person the attestations next to a day: in office, as former, and on an unknown day.

    They have no sentences yet.
    """
    told, day = t.attestations.c, t.attestations.c.day
    dated = day + " " + told.anchor + " " + told.status
    is_held, is_day = told.status.in_(sorted(IN_OFFICE)), func.length(day) == _DAY
    edges = query.add_columns(
        func.max(case((is_held & is_day & (day <= on), dated))),
        func.min(case((is_held & is_day & (day >= on), dated))),
        func.max(case(((told.status == "former") & is_day & (day <= on), dated))),
        func.max(case((day == "", dated))),
    )
    rows = connection.execute(edges).all()
    names = names_of(connection, [row.person_id for row in rows])
    for person_id, *nearest in rows:
        for edge in filter(None, dict.fromkeys(nearest)):
            yield _attestation(person_id, names[person_id], edge)


def _attestation(person_id: str, name: str, edge: str) -> Attestation:
    day, anchor, status = edge.split(" ")
    citation = Citation(anchor=anchor, article_id="", at=_NOWHERE, quote="", published=day)
    status = convert(status, OfficeStatus)
    return Attestation(person_id=person_id, name=name, office="", country="", status=status, citation=citation)


def _count_texts(connection: Connection, query: Select[Any], on: str) -> dict[str, int]:
    """Return how many different sentences attest each person in office, within `REACH` days."""
    told = t.attestations.c
    query = query.add_columns(func.count(distinct(t.claims.c.quote)).label("texts"))
    query = query.join(t.claims, t.claims.c.anchor == told.anchor)
    near = told.day.between(shifted(on, -REACH), shifted(on, REACH)) & (func.length(told.day) == _DAY)
    return {
        row.person_id: row.texts for row in connection.execute(query.where(near, told.status.in_(sorted(IN_OFFICE))))
    }


def _cited(connection: Connection, answer: OfficeOnDay) -> OfficeOnDay:
    """Return an answer whose attestations bear their sentences."""
    shown = [answer.before, answer.after, *(edge for each in answer.holders for edge in (each.earlier, each.later))]
    anchors = [each.citation.anchor for each in shown if each]
    rows = {row.anchor: row for row in fetch_in(connection, select_attested(""), t.claims.c.anchor, anchors)}
    holders = [replace(h, earlier=_whole(rows, h.earlier), later=_whole(rows, h.later)) for h in answer.holders]
    before, after = _whole(rows, answer.before), _whole(rows, answer.after)
    return replace(answer, holders=tuple(holders), before=before, after=after)


def _whole(rows: Mapping[str, Row[Any]], told: Attestation | None) -> Attestation | None:
    row = rows[told.citation.anchor] if told else None
    return told and row and replace(told, office=row.office, country=row.country, citation=citation_of(row))
