"""Articles with what was read in them, and what surrounds an event there."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from banggiao.model.claims import Reading
from banggiao.model.record import Event, Figure
from banggiao.model.spans import Span
from banggiao.record import searching
from banggiao.record import tables as t
from banggiao.record.days import first_day
from banggiao.record.matters import commitments_in, figures_in, load_instruments
from banggiao.record.placing import things_of
from banggiao.record.queries import find_event
from banggiao.record.rows import IS_ARTICLE, IS_ROW, article_of, claim_of, fetch_in
from banggiao.record.views import ArticleFilter, ArticleSummary, ArticleView, ClaimRef, EventContext, Page
from banggiao.resolving.reports import trigger

_LISTS = {
    "event": "events",
    "person": "people",
    "office": "offices",
    "instrument": "instruments",
    "commitment": "commitments",
    "figure": "figures",
}
_MOST_IN_ARTICLE = 10_000
_MOST_ARTICLES = 120
"""Articles of one event in which is looked for what else they say."""
_MOST_PAPERS = 200
NEWEST_ARTICLES_FIRST = (t.articles.c.published.desc(), t.articles.c.id)
"""The order of lists of articles."""


def find_article(connection: Connection, article_id: str) -> ArticleView | None:
    """Return an article with its reading and the place of each claim in the record."""
    row = connection.execute(select(t.articles).where(t.articles.c.id == article_id)).one_or_none()
    if row is None:
        return None
    reader = connection.execute(select(t.readings.c.reader).where(t.readings.c.article_id == article_id)).scalar_one()
    claims = t.claims
    query = select(claims).where(claims.c.article_id == article_id).order_by(claims.c.kind, claims.c.number)
    rows = connection.execute(query).all()
    things = things_of(connection, (claim.anchor for claim in rows))
    same_text = select(t.articles.c.id).where(t.articles.c.text_id == row.text_id, t.articles.c.id != article_id)
    return ArticleView(
        article=article_of(row),
        reading=_reading(article_id, reader, rows),
        claims=tuple(_reference(claim, things.get(claim.anchor, "")) for claim in rows),
        copies=tuple(connection.execute(same_text.order_by(t.articles.c.id)).scalars()),
        superseded_by=row.superseded_by,
    )


def _reading(article_id: str, reader: str, rows: Sequence[Row[Any]]) -> Reading:
    lists: dict[str, Any] = {
        name: tuple(claim_of(kind, row.value) for row in rows if row.kind == kind) for kind, name in _LISTS.items()
    }
    return Reading(article_id=article_id, reader=reader, relevant=True, **lists)


def _reference(row: Row[Any], thing: str) -> ClaimRef:
    claim = claim_of(row.kind, row.value)
    return ClaimRef(
        anchor=row.anchor,
        kind=row.kind,
        index=row.number,
        at=Span(row.starts, row.ends),
        trigger=trigger(claim),
        entity=thing,
    )


def find_articles(connection: Connection, filters: ArticleFilter, limit: int, offset: int) -> Page[ArticleSummary]:
    """Return articles, newest first, those without a date last."""
    ids = connection.execute(select_articles(filters).limit(limit).offset(offset)).scalars()
    return Page(
        items=load_summaries(connection, ids),
        total=_count(connection, filters, *_bounds(filters)),
        undated=_count(connection, filters, t.articles.c.published == ""),
        limit=limit,
        offset=offset,
    )


def _count(connection: Connection, filters: ArticleFilter, *conditions: ColumnElement[bool]) -> int:
    """Count articles off an index: what is a row of a list is counted apart, which are few, and taken off."""
    count = select(func.count()).select_from(t.articles).where(*_conditions(filters), *conditions)
    rows = connection.execute(count.where(IS_ROW)).scalar_one()
    return int(connection.execute(count).scalar_one() - rows)


def select_articles(filters: ArticleFilter) -> Select[Any]:
    """Return a query for the ids of the articles that a filter lets through, newest first, undated last."""
    query = select(t.articles.c.id).where(IS_ARTICLE, *_conditions(filters), *_bounds(filters))
    return query.order_by(*NEWEST_ARTICLES_FIRST)


def load_summaries(connection: Connection, ids: Iterable[str]) -> tuple[ArticleSummary, ...]:
    """Return the lines of the articles with these ids, in this order."""
    wanted = list(ids)
    table = t.articles
    events = (
        select(func.count())
        .where(t.claims.c.article_id == table.c.id, t.claims.c.kind == "event")
        .scalar_subquery()
        .label("events")
    )
    about = (table.c.id, table.c.title, table.c.publisher, table.c.published, table.c.url)
    query = select(*about, events, table.c.superseded_by)
    rows = {row.id: row for row in fetch_in(connection, query, table.c.id, wanted)}
    return tuple(ArticleSummary(**rows[key]._mapping) for key in wanted if key in rows)  # noqa: SLF001 - public by its documentation


def _bounds(filters: ArticleFilter) -> Iterator[ColumnElement[bool]]:
    published = t.articles.c.published
    if filters.since:
        yield published >= filters.since
    if filters.until:
        yield published <= f"{filters.until}~"  # after every moment that begins so
    if filters.since or filters.until:
        yield published != ""


def _conditions(filters: ArticleFilter) -> list[ColumnElement[bool]]:
    conditions = []
    if filters.words:
        conditions.append(searching.has_words(filters.words, t.articles.c.id, "article"))
    if filters.publisher:
        conditions.append(t.articles.c.publisher == filters.publisher)
    return conditions


def find_context(connection: Connection, which: str | Event) -> EventContext | None:
    """Return the instruments, commitments and figures that the articles of an event read out about its sides."""
    event = find_event(connection, which)
    if event is None:
        return None
    sides = frozenset(event.countries)
    texts = one_of_each_text(connection, [report.citation.article_id for report in event.reports])
    articles = _nearest(event, texts)
    told = Counter(find_told(connection, "instrument", articles))
    papers = load_instruments(connection, [paper for paper, _ in told.most_common(_MOST_PAPERS)], articles)
    undertakings = commitments_in(connection, articles, _MOST_IN_ARTICLE)
    figures: dict[tuple[float, str, str, str], Figure] = {}
    for figure in figures_in(connection, articles, _MOST_IN_ARTICLE):
        figures.setdefault((figure.value, figure.unit, figure.what, figure.period), figure)
    return EventContext(
        instruments=tuple(paper for paper in papers if _concerns(paper.parties, sides)),
        commitments=tuple(said for said in undertakings if _concerns((*said.by, *said.to), sides)),
        figures=tuple(figures.values()),
        texts=len(texts),
        looked_at=len(articles),
    )


def _nearest(event: Event, articles: Sequence[str]) -> list[str]:
    """Return so many articles as are looked through, of more those printed nearest to the event, in their order."""
    if len(articles) <= _MOST_ARTICLES:
        return list(articles)
    printed = {report.citation.article_id: report.citation.published[:10] for report in event.reports}
    day = first_day(event.date) or ""
    later = sorted((id_ for id_ in articles if printed[id_] >= day), key=lambda id_: printed[id_])
    earlier = sorted((id_ for id_ in articles if printed[id_] < day), key=lambda id_: printed[id_], reverse=True)
    chosen = {*later[:_MOST_ARTICLES], *earlier[: max(_MOST_ARTICLES - len(later), 0)]}
    return [id_ for id_ in articles if id_ in chosen]


def find_told(connection: Connection, kind: str, article_ids: Sequence[str]) -> list[str]:
    """Return the ids of the things of a kind that articles tell of, in the order of the articles."""
    claims, places = t.claims.c, t.places.c
    inside = select(claims.article_id, claims.number, places.entity).join(t.places, places.anchor == claims.anchor)
    inside = inside.where(claims.kind == kind, places.entity.is_not(None))
    place = {article_id: number for number, article_id in enumerate(article_ids)}
    rows = fetch_in(connection, inside, claims.article_id, article_ids)
    return [row.entity for row in sorted(rows, key=lambda row: (place[row.article_id], row.number))]


def one_of_each_text(connection: Connection, article_ids: Sequence[str]) -> list[str]:
    """Return the articles in their order, of verbatim copies only the first."""
    query = select(t.articles.c.id, t.articles.c.text_id)
    text_of = {row.id: row.text_id for row in fetch_in(connection, query, t.articles.c.id, article_ids)}
    first: dict[str, str] = {}
    for article_id in article_ids:
        first.setdefault(text_of[article_id], article_id)
    return list(first.values())


def _concerns(codes: Sequence[str], sides: frozenset[str]) -> bool:
    """Say whether something between these parties is between these sides: all it names are among them."""
    return set(codes) <= sides or sides <= set(codes)
