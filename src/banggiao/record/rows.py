"""Between model objects and rows of tables."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, TypeVar

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, select

from banggiao.model.articles import Article, Block
from banggiao.model.claims import (
    Claim,
    CommitmentClaim,
    EventClaim,
    FigureClaim,
    InstrumentClaim,
    OfficeClaim,
    PersonClaim,
)
from banggiao.model.errors import RunError
from banggiao.model.record import Citation
from banggiao.model.spans import Span
from banggiao.record import tables as t
from banggiao.resolving.reports import Reported, Source
from banggiao.resolving.versions import LIST, link_of

T = TypeVar("T")

_CLAIMS: dict[str, msgspec.json.Decoder[Claim]] = {
    "event": msgspec.json.Decoder(EventClaim),
    "person": msgspec.json.Decoder(PersonClaim),
    "office": msgspec.json.Decoder(OfficeClaim),
    "instrument": msgspec.json.Decoder(InstrumentClaim),
    "commitment": msgspec.json.Decoder(CommitmentClaim),
    "figure": msgspec.json.Decoder(FigureClaim),
}
_STRINGS = msgspec.json.Decoder(tuple[str, ...])
_BLOCKS = msgspec.json.Decoder(tuple[Block, ...])

SOURCE_COLUMNS = (t.articles.c.text_id, t.articles.c.published, t.articles.c.publisher, t.articles.c.title,
                  t.articles.c.url, t.articles.c.link, t.articles.c.superseded_by)  # fmt: skip

IS_ROW = and_(t.articles.c.link >= LIST, t.articles.c.link < LIST[:-1] + chr(ord(LIST[-1]) + 1))
"""The condition of being a row of a list of office-holders: a stretch of the links' index, up to what comes next."""
IS_ARTICLE = ~IS_ROW
"""The condition of being an article: rows of lists of office-holders are none."""


def published_by(day: str, published: ColumnElement[str] = t.articles.c.published) -> ColumnElement[bool]:
    """Return the condition of having been published up to a day (``2019-02-24``); what has no day is left out."""
    return and_(published != "", func.substr(published, 1, 10) <= day)


def dump(value: object) -> str:
    """Write a value as JSON that people can read."""
    return msgspec.json.encode(value).decode()


def strings(value: str) -> tuple[str, ...]:
    """Read a list of strings back."""
    return _STRINGS.decode(value)


def article_row(article: Article, source: Source) -> dict[str, Any]:
    """Return the row of an article."""
    return {
        "id": source.article_id,
        "text_id": source.text_id,
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published,
        "modified": article.modified,
        "url": article.url,
        "link": link_of(article.url),
        "superseded_by": "",
        "original_source": article.original_source,
        "language": article.language,
        "photographers": dump(article.photographers),
        "agencies": dump(article.agencies),
        "blocks": dump(article.blocks),
        "text": article.text,
    }


def article_of(row: Row[Any]) -> Article:
    """Return the article of a row."""
    return Article(
        text=row.text,
        blocks=_BLOCKS.decode(row.blocks),
        url=row.url,
        publisher=row.publisher,
        published=row.published,
        modified=row.modified,
        original_source=row.original_source,
        photographers=strings(row.photographers),
        agencies=strings(row.agencies),
        language=row.language,
    )


def claim_row(report: Reported) -> dict[str, Any]:
    """Return the row of a claim."""
    return {
        "anchor": report.anchor,
        "article_id": report.source.article_id,
        "kind": report.kind,
        "number": report.number,
        "starts": report.claim.at.start,
        "ends": report.claim.at.end,
        "cite_start": report.cite.start,
        "quote": report.quote,
        "value": dump(report.claim),
        "people": dump(report.people),
    }


@lru_cache(maxsize=16384)
def claim_of(kind: str, value: str) -> Claim:
    """Return the claim that a row's value holds; what many print alike is decoded once, for claims never change.

    Raises:
        RunError: it is not as this program writes claims.
    """
    try:
        return _CLAIMS[kind].decode(value)
    except (KeyError, msgspec.MsgspecError) as error:
        raise RunError(
            f"the record holds a claim ({kind}) that this program does not understand: {error}; another version of "
            "banggiao wrote it, use that or a newer one"
        ) from error


def select_comparable() -> Select[Any]:
    """Return a query of what is needed of claims to compare them: no sentences, no titles."""
    claims, articles = t.claims.c, t.articles.c
    columns = (claims.anchor, claims.article_id, claims.kind, claims.number, claims.value, claims.people)
    about = (articles.text_id, articles.published, articles.link, articles.superseded_by)
    return select(*columns, *about).join(t.articles, t.articles.c.id == t.claims.c.article_id)


_COMPARED = len(select_comparable().selected_columns)
_NOWHERE = Span(0, 0)


_PLACE = (t.places.c.part, t.places.c.form, t.places.c.entity)


def select_for_comparison() -> Select[Any]:
    """Return a query of what is needed of claims to resolve them: beside the above, what they belong to now."""
    return select_comparable().add_columns(*_PLACE).outerjoin(t.places, t.places.c.anchor == t.claims.c.anchor)


def select_placed() -> Select[Any]:
    """Return the same of those that belong to something: the only ones that can be looked up by what that is."""
    return select_comparable().add_columns(*_PLACE).join(t.places, t.places.c.anchor == t.claims.c.anchor)


def comparable_of(row: Row[Any]) -> Reported:
    """Return the claim of a row of `select_comparable`; its citation is good for the anchor, and an act's words."""
    anchor, article_id, kind, number, value, people, text_id, published, link, newer = row[:_COMPARED]
    source = _source(article_id, text_id, published, link, newer)
    claim = claim_of(kind, value)
    quote = claim.evidence if isinstance(claim, EventClaim) else ""
    return Reported(anchor, kind, number, claim, source, _NOWHERE, quote, strings(people))


@lru_cache(maxsize=4096)
def _source(article_id: str, text_id: str, published: str, link: str, newer: str) -> Source:
    """Return what is known of an article, one object for all its claims, which mostly come together."""
    return Source(article_id=article_id, text_id=text_id, published=published, link=link, superseded=bool(newer))


def select_claims() -> Select[Any]:
    """Return a query of claims with the particulars of their articles."""
    columns = (t.claims, *SOURCE_COLUMNS)
    return select(*columns).join(t.articles, t.articles.c.id == t.claims.c.article_id)


def reported_of(row: Row[Any]) -> Reported:
    """Return the claim of a row of `select_claims`, ready for comparison."""
    source = Source(
        article_id=row.article_id,
        text_id=row.text_id,
        published=row.published,
        publisher=row.publisher,
        title=row.title,
        url=row.url,
        link=row.link,
        superseded=bool(row.superseded_by),
    )
    cite = Span(row.cite_start, row.cite_start + len(row.quote))
    claim = claim_of(row.kind, row.value)
    return Reported(row.anchor, row.kind, row.number, claim, source, cite, row.quote, strings(row.people))


def citation_of(row: Row[Any]) -> Citation:
    """Return the citation of a row of `select_claims`."""
    return Citation(
        anchor=row.anchor,
        article_id=row.article_id,
        at=Span(row.cite_start, row.cite_start + len(row.quote)),
        quote=row.quote,
        published=row.published,
        publisher=row.publisher,
        title=row.title,
        url=row.url,
    )


_MOST_BOUND = 900
"""Values bound in one statement: well below what any engine allows."""


def in_chunks(values: Iterable[T]) -> Iterable[Sequence[T]]:
    """Yield the values in order, as many at a time as one statement may bind."""
    ordered = list(values)
    for start in range(0, len(ordered), _MOST_BOUND):
        yield ordered[start : start + _MOST_BOUND]


def fetch_in(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], values: Iterable[str | int]
) -> list[Row[Any]]:
    """Return the rows of a query whose column holds one of the values."""
    rows: list[Row[Any]] = []
    for chunk in in_chunks(dict.fromkeys(values)):
        rows += connection.execute(query.where(column.in_(chunk))).all()
    return rows
