"""The paragraphs round the sentences that reports of an event are quoted with."""

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from banggiao.model.claims import EventClaim
from banggiao.model.spans import Span
from banggiao.record import tables as t
from banggiao.record.rows import claim_of, fetch_in
from banggiao.record.views import Passage

_AROUND: Final = 260  # letters before and after a sentence, at most


def find_passages(connection: Connection, anchors: Iterable[str]) -> dict[str, Passage]:
    """Return the passage of each claim of an event, by its anchor."""
    claims, articles = t.claims.c, t.articles.c
    columns = (
        claims.anchor,
        claims.kind,
        claims.value,
        claims.cite_start,
        claims.quote,
        articles.text_id,
        articles.text,
    )
    query = select(*columns).join(t.articles, articles.id == claims.article_id).where(claims.kind == "event")
    return {row.anchor: _passage(row) for row in fetch_in(connection, query, claims.anchor, anchors)}


def _passage(row: Row[Any]) -> Passage:
    claim = claim_of(row.kind, row.value)
    assert isinstance(claim, EventClaim)
    cite = Span(row.cite_start, row.cite_start + len(row.quote))
    start, end = _edges(row.text, cite)

    def inside(span: Span | None) -> bool:
        return span is not None and start <= span.start and span.end <= end

    def moved(span: Span) -> Span:
        return Span(span.start - start, span.end - start)

    return Passage(
        text_id=row.text_id,
        text=row.text[start:end],
        at=moved(cite),
        trigger=moved(claim.trigger) if claim.trigger and inside(claim.trigger) else Span(0, 0),
        people=tuple(moved(each.at) for each in claim.participants if each.at and inside(each.at)),
        is_cut_before=start > 0 and row.text[start - 1] != "\n",
        is_cut_after=end < len(row.text) and row.text[end] != "\n",
    )


def _edges(text: str, cite: Span) -> tuple[int, int]:
    """Return where the sentence's paragraph begins and ends; a long one is cut between words."""
    first = text.rfind("\n", 0, cite.start) + 1
    last = text.find("\n", cite.end)
    last = len(text) if last < 0 else last
    start, end = max(first, cite.start - _AROUND), min(last, cite.end + _AROUND)
    if start > first:
        start = min(text.find(" ", start, cite.start) + 1 or cite.start, cite.start)
    if end < last:
        end = max(text.rfind(" ", cite.end, end), cite.end)
    return start, end
