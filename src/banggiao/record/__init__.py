"""The store: tables, migrations, search and queries. The only room with SQL."""

from banggiao.record.naming import Named
from banggiao.record.store import Record
from banggiao.record.views import (
    AddCounts,
    ArticleFilter,
    ArticleSummary,
    ArticleView,
    ClaimRef,
    EventComparison,
    EventContext,
    EventFilter,
    EventPlace,
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
    "EventComparison",
    "EventContext",
    "EventFilter",
    "EventPlace",
    "HitKind",
    "Named",
    "OfficeEntry",
    "Page",
    "Record",
    "SearchHit",
    "SearchPage",
    "SourceEntry",
    "Stats",
]
