"""The record in numbers, as JSON."""

from litestar import get

from banggiao.record.views import Stats
from banggiao.web.settings import GivenSite


@get("/stats", sync_to_thread=True, summary="The record in numbers")
def stats(site: GivenSite) -> Stats:
    """Return what the record holds."""
    return site.record.stats()


ROUTES = (stats,)
