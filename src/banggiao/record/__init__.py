"""The store: tables, migrations, search and queries. The only room with SQL."""

from banggiao.record.store import Record
from banggiao.record.views import (
    AddCounts,
    ArticleFilter,
    ArticleSummary,
    ArticleView,
    ClaimRef,
    EventContext,
    EventFilter,
    HitKind,
    OfficeEntry,
    Page,
    SearchHit,
    SearchPage,
    SourceEntry,
    Stats,
)

__all__ = [
    "AddCounts",
    "ArticleFilter",
    "ArticleSummary",
    "ArticleView",
    "ClaimRef",
    "EventContext",
    "EventFilter",
    "HitKind",
    "OfficeEntry",
    "Page",
    "Record",
    "SearchHit",
    "SearchPage",
    "SourceEntry",
    "Stats",
]
