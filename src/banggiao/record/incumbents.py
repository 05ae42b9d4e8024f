"""Who held an office on a day, from the attestations next to that day alone: of many thousands some hundreds.

The answer is the one that all attestations give (`banggiao.resolving.holding`): what lies beyond the last one up to a
day and the first from it on settles nothing.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, get_args

from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, distinct, func, null, select, true

from banggiao.model.record import Attestation, Citation, Holder, OfficeOnDay
from banggiao.model.spans import Span
from banggiao.model.vocabulary import IN_OFFICE, OfficeStatus
from banggiao.record import tables as t
from banggiao.record.days import shifted
from banggiao.record.offices import find_attestations, select_attested
from banggiao.record.rows import IS_ROW, citation_of, fetch_in
from banggiao.resolving.holding import REACH, who_held

_NOWHERE = Span(0, 0)
_DAY = len("2019-02-24")
_STATUSES: Final[Mapping[str, OfficeStatus]] = {status: status for status in get_args(OfficeStatus)}


class _Asked(NamedTuple):
    """The offices that are asked about, in all their spellings, and the day by which it was known; empty for ever."""

    country: str
    offices: Sequence[str]
    known_by: str


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
    asked = _Asked(country, offices, known_by)
    nearest = list(_find_nearest(connection, asked, on))
    answer = who_held(nearest, on, sole=sole, texts=_count_texts(connection, asked, on))
    return _cited(connection, answer)


def find_sole_holder(
    connection: Connection, country: str, offices: Sequence[str], on: str, *, known_by: str = ""
) -> Holder | None:
    """Return who alone held an office of one holder on a day, as `find_incumbents` does, but without sentences.

    Only where it decides something is it counted how many sentences attest the holder.
    """
    if _holds_lists(connection):
        everything = find_attestations(connection, country, offices, known_by)
        return _sole(who_held(everything, on, sole=True))
    asked = _Asked(country, offices, known_by)
    nearest = list(_find_nearest(connection, asked, on))
    answer = who_held(nearest, on, sole=True, texts={})
    if answer.sureness != "disputed" and len(answer.holders) > 1:
        return None  # namesakes, however many sentences tell of each
    if answer.sureness != "attested":  # sentences decide between holders, and whether there is one
        candidates = answer.holders or who_held(nearest, on, sole=False, texts={}).holders
        texts = _count_texts(connection, asked, on, {holder.person_id for holder in candidates}) if candidates else {}
        answer = who_held(nearest, on, sole=True, texts=texts)
    return _sole(answer)


def _sole(answer: OfficeOnDay) -> Holder | None:
    return answer.holders[0] if len(answer.holders) == 1 else None


def _holds_lists(connection: Connection) -> bool:
    """Say whether the record holds a list of office-holders, whose rows attest more than the day they stand under."""
    return connection.execute(select(t.articles.c.id).where(IS_ROW).limit(1)).first() is not None


def _find_nearest(connection: Connection, asked: _Asked, on: str) -> Iterator[Attestation]:
    """Yield of each person the attestations next to a day: in office, as former, and on an unknown day.

    They have no sentences yet. Each is looked up where it stands in the index of what is told of a form of a name, so
    that what lies farther from the day is not read.
    """
    tenures, day = t.tenures.c, t.attestations.c.day
    is_held, is_day = tenures.status.in_(sorted(IN_OFFICE)), func.length(day) == _DAY
    known = day <= asked.known_by if asked.known_by else true()
    undated = func.max(_edge(day == "")) if not asked.known_by else null()
    edges = (
        func.max(case((is_held, _edge(day <= on, is_day, known)))),
        func.min(case((is_held, _edge(day >= on, is_day, known, is_first=True)))),
        func.max(case((tenures.status == "former", _edge(day <= on, is_day, known)))),
        undated,
    )
    query = _select_forms(asked).join(t.people, t.people.c.id == tenures.person_id).add_columns(t.people.c.name, *edges)
    for person_id, name, *nearest in connection.execute(query.group_by(tenures.person_id)):
        for edge in filter(None, dict.fromkeys(nearest)):
            yield _attestation(person_id, name, edge)


def _select_forms(asked: _Asked) -> Select[Any]:
    """Return a query of who is attested in the offices, a row for each form of their name and each wording."""
    tenures, worded, told = t.tenures.c, t.tenure_wordings.c, t.form_tenures.c
    of_tenure = (worded.person_id == tenures.person_id, worded.position == tenures.position)
    of_wording = (told.office == worded.wording, told.country == tenures.country, told.status == tenures.status)
    query = select(tenures.person_id).select_from(t.tenures).join(t.tenure_wordings, and_(*of_tenure))
    query = query.join(t.forms, t.forms.c.entity == tenures.person_id)
    query = query.join(t.form_tenures, and_(told.form == t.forms.c.id, *of_wording))
    return query.where(tenures.country == asked.country, tenures.office.in_(asked.offices))


def _edge(*conditions: ColumnElement[bool], is_first: bool = False) -> ColumnElement[str]:
    """Return the first or last attestation of a form that meets conditions: its day, anchor and status."""
    told = t.attestations.c
    query = select(told.day + " " + told.anchor + " " + told.status).where(*_is_of_form(), *conditions).limit(1)
    order = (told.day, told.anchor) if is_first else (told.day.desc(), told.anchor.desc())
    return query.order_by(*order).correlate(t.form_tenures).scalar_subquery()


def _is_of_form() -> Iterator[ColumnElement[bool]]:
    """Yield the conditions of being an attestation of a form in one wording of an office."""
    told, held = t.attestations.c, t.form_tenures.c
    yield from (told[name] == held[name] for name in ("form", "office", "country", "status"))


def _attestation(person_id: str, name: str, edge: str) -> Attestation:
    day, anchor, status = edge.split(" ")
    citation = Citation(anchor=anchor, article_id="", at=_NOWHERE, quote="", published=day)
    told = _STATUSES[status]
    return Attestation(person_id=person_id, name=name, office="", country="", status=told, citation=citation)


def _count_texts(
    connection: Connection, asked: _Asked, on: str, people: Collection[str] | None = None
) -> dict[str, int]:
    """Return how many different sentences attest each person, or some people, in office within `REACH` days."""
    told, tenures = t.attestations.c, t.tenures.c
    query = _select_forms(asked).add_columns(func.count(distinct(t.claims.c.quote)).label("texts"))
    query = query.join(t.attestations, and_(*_is_of_form())).join(t.claims, t.claims.c.anchor == told.anchor)
    near = told.day.between(shifted(on, -REACH), shifted(on, REACH)) & (func.length(told.day) == _DAY)
    known = told.day <= asked.known_by if asked.known_by else true()
    query = query.where(near, known, tenures.status.in_(sorted(IN_OFFICE))).group_by(tenures.person_id)
    rows = connection.execute(query) if people is None else fetch_in(connection, query, tenures.person_id, people)
    return {row.person_id: row.texts for row in rows}


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
