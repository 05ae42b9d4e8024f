"""The JSON of what was found for a few words."""

from litestar import Router, get

from banggiao.record.views import SearchPage
from banggiao.web.api.common import PAGING, describe
from banggiao.web.questions import search_paging, search_record
from banggiao.web.rendering import PageRequest
from banggiao.web.settings import GivenSite


@get("/search", sync_to_thread=True, summary="Events, people, articles and instruments for a few words")
def search(request: PageRequest, site: GivenSite) -> SearchPage:
    """Return a page of what was found, best first."""
    paging = search_paging(request.query_params, site.settings)
    return search_record(site.record, request.query_params, paging)[1]


WANTED = describe(q="Words", kind="event, person, article or instrument; all where absent")
ROUTES = (Router("", route_handlers=[search], parameters={**PAGING, **WANTED}),)
