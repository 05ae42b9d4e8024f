"""Instruments, commitments and figures, read back from the tables."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, exists, func, literal, select

from banggiao.model.claims import InstrumentClaim
from banggiao.model.record import Citation, Commitment, Figure, Instrument
from banggiao.record import tables as t
from banggiao.record.placing import thing_of
from banggiao.record.rows import citation_of, claim_of, fetch_in, select_claims, strings
from banggiao.record.views import Page

Condition = ColumnElement[bool]


def find_instruments(
    connection: Connection, countries: Sequence[str], article_id: str, limit: int, offset: int
) -> Page[Instrument]:
    """Return instruments whose parties include all the countries, those last reported first."""
    ids = select_instruments(countries, article_id)
    return Page(
        items=load_instruments(connection, connection.execute(ids.limit(limit).offset(offset)).scalars()),
        total=_total(connection, ids),
        limit=limit,
        offset=offset,
    )


def select_instruments(countries: Sequence[str], article_id: str = "") -> Select[Any]:
    """Return a query for the ids of instruments whose parties include all the countries, those last reported first."""
    table, parties = t.instruments, t.instrument_parties
    conditions: list[Condition] = [
        table.c.id.in_(select(parties.c.instrument_id).where(parties.c.country == code)) for code in countries
    ]
    if article_id:
        inside = select(t.places.c.entity).join(t.claims, t.claims.c.anchor == t.places.c.anchor)
        inside = inside.where(t.claims.c.article_id == article_id, t.claims.c.kind == "instrument")
        conditions.append(table.c.id.in_(inside))
    return select(table.c.id).where(*conditions).order_by(table.c.last_reported.desc(), table.c.name, table.c.id)


def find_instrument(connection: Connection, any_anchor: str) -> Instrument | None:
    """Return the instrument that a claim with this anchor is a report of."""
    found = connection.execute(thing_of(any_anchor, "instrument")).scalars()
    return next(iter(load_instruments(connection, found)), None)


def load_instruments(
    connection: Connection, ids: Iterable[str | None], articles: Sequence[str] = (), *, cited: bool = True
) -> tuple[Instrument, ...]:
    """Return the instruments with these ids, in this order.

    Args:
        connection: to the record.
        ids: unknown ones are passed over.
        articles: only what these say of them, where any are given.
        cited: with the sentences that name them, their sessions, code and full name; these may be thousands.
    """
    wanted = [instrument_id for instrument_id in ids if instrument_id]
    rows = {row.id: row for row in fetch_in(connection, select(t.instruments), t.instruments.c.id, wanted)}
    parties: dict[str, list[str]] = defaultdict(list)
    sides = select(t.instrument_parties).order_by(t.instrument_parties.c.country)
    for row in fetch_in(connection, sides, t.instrument_parties.c.instrument_id, wanted):
        parties[row.instrument_id].append(row.country)
    citations: dict[str, list[Citation]] = defaultdict(list)
    told: dict[str, list[InstrumentClaim]] = defaultdict(list)
    table = t.instrument_reports
    claims = select_claims().add_columns(table.c.instrument_id).join(table, table.c.anchor == t.claims.c.anchor)
    if articles:
        claims = claims.where(table.c.article_id.in_(articles))
    for row in fetch_in(connection, claims.order_by(table.c.position), table.c.instrument_id, wanted if cited else ()):
        citations[row.instrument_id].append(citation_of(row))
        claim = claim_of("instrument", row.value)
        if isinstance(claim, InstrumentClaim):
            told[row.instrument_id].append(claim)
    return tuple(
        Instrument(
            id=key,
            kind=rows[key].kind,
            name=rows[key].name,
            parties=tuple(parties[key]),
            period=rows[key].period,
            action=rows[key].action,
            code=next((claim.code for claim in told[key] if claim.code), ""),
            full_name=next((claim.full_name for claim in told[key] if claim.full_name), ""),
            sessions=tuple(session for claim in told[key] for session in claim.sessions),
            citations=tuple(citations[key]),
        )
        for key in wanted
        if key in rows
    )


def find_commitments(
    connection: Connection, countries: Sequence[str], article_id: str, limit: int, offset: int
) -> Page[Commitment]:
    """Return commitments that involve all the countries, newest articles first; copies of a text speak once."""
    table, sides = t.commitments, t.commitment_sides
    query = _with_source(table, article_id)
    for code in countries:
        query = query.where(table.c.id.in_(select(sides.c.commitment_id).where(sides.c.country == code)))
    rows = connection.execute(query.limit(limit).offset(offset)).all()
    return Page(items=tuple(map(_commitment, rows)), total=_total(connection, query), limit=limit, offset=offset)


def find_figures(
    connection: Connection, countries: Sequence[str], article_id: str, limit: int, offset: int
) -> Page[Figure]:
    """Return figures that measure a relation of all the countries, newest first; copies of a text speak once."""
    query, pairs = _with_source(t.figures, article_id), t.claim_pairs
    for code in countries:
        mine = (pairs.c.side == code, pairs.c.other == "", pairs.c.kind == "figure")
        query = query.where(t.figures.c.id.in_(select(pairs.c.anchor).where(*mine)))
    rows = connection.execute(query.limit(limit).offset(offset)).all()
    return Page(items=tuple(map(_figure, rows)), total=_total(connection, query), limit=limit, offset=offset)


def load_figures(connection: Connection, anchors: Iterable[str]) -> tuple[Figure, ...]:
    """Return the figures with these ids, in this order."""
    wanted = list(anchors)
    rows = {row.id: row for row in fetch_in(connection, _select_matters(t.figures), t.figures.c.id, wanted)}
    return tuple(_figure(rows[anchor]) for anchor in wanted if anchor in rows)


def load_commitments(connection: Connection, anchors: Iterable[str]) -> tuple[Commitment, ...]:
    """Return the commitments with these ids, in this order."""
    wanted = list(anchors)
    rows = {row.id: row for row in fetch_in(connection, _select_matters(t.commitments), t.commitments.c.id, wanted)}
    return tuple(_commitment(rows[anchor]) for anchor in wanted if anchor in rows)


def figures_in(connection: Connection, article_ids: Sequence[str], most: int) -> tuple[Figure, ...]:
    """Return the figures of some articles in their order, at most so many of each."""
    return tuple(map(_figure, _rows_in(connection, t.figures, article_ids, most)))


def commitments_in(connection: Connection, article_ids: Sequence[str], most: int) -> tuple[Commitment, ...]:
    """Return the commitments of some articles in their order, at most so many of each."""
    return tuple(map(_commitment, _rows_in(connection, t.commitments, article_ids, most)))


def _rows_in(connection: Connection, table: Any, article_ids: Sequence[str], most: int) -> list[Row[Any]]:
    told: dict[str, list[Row[Any]]] = defaultdict(list)
    query = _select_matters(table).order_by(t.claims.c.number)
    for row in fetch_in(connection, query, table.c.article_id, article_ids):
        told[row.article_id].append(row)
    return [row for article_id in article_ids for row in told[article_id][:most]]


def _figure(row: Row[Any]) -> Figure:
    claim = claim_of("figure", row.value)
    return Figure(
        id=row.id,
        value=row.figure,
        unit=row.unit,
        what=row.what,
        period=row.period,
        status=getattr(claim, "status", "reached"),
        between=getattr(claim, "between", ()),
        citation=citation_of(row),
    )


def _commitment(row: Row[Any]) -> Commitment:
    return Commitment(
        id=row.id,
        act=row.act,
        by=strings(row.by_sides),
        to=strings(row.to_sides),
        field=row.field,
        voices=getattr(claim_of("commitment", row.value), "voices", ()),
        citation=citation_of(row),
    )


def _with_source(table: Any, article_id: str) -> Select[Any]:
    """Return a query of a table of claims that stand alone, with their sentences, copies of a text left out."""
    query = _select_matters(table).order_by(t.articles.c.published.desc(), t.articles.c.id, t.claims.c.number)
    if article_id:
        return query.where(table.c.article_id == article_id)
    copies, told = t.articles.alias(), table.alias()
    earlier = exists().where(
        copies.c.text_id == t.articles.c.text_id, copies.c.id < t.articles.c.id, told.c.article_id == copies.c.id
    )
    return query.where(~earlier)


def _select_matters(table: Any) -> Select[Any]:
    """Return a query of a table of claims that stand alone, with their sentences."""
    own = [
        column.label("figure") if column.name == "value" else column
        for column in table.c
        if column.name != "article_id"
    ]
    return select_claims().add_columns(*own).join(table, table.c.id == t.claims.c.anchor)


def _total(connection: Connection, query: Select[Any]) -> int:
    counted = query.order_by(None).with_only_columns(literal(1).label("one"), maintain_column_froms=True)
    return int(connection.execute(select(func.count()).select_from(counted.subquery())).scalar_one())
