"""The page of what was found for a few words."""

from litestar import Response

from banggiao.record.views import SearchPage
from banggiao.web.filters import read_text
from banggiao.web.pages.common import Pager, page
from banggiao.web.questions import SEARCH_KINDS, search_paging, search_record
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite


@page("/search")
def show_search(request: PageRequest, site: GivenSite) -> Response[str]:
    """What was found for a few words."""
    words, paging = read_text(request.query_params, "q"), search_paging(request.query_params, site.settings)
    kind, found = search_record(site.record, request.query_params, paging) if words else ("", SearchPage())
    pager = Pager(request, found.total, paging)
    content = {"words": words, "kind": kind, "kinds": ("", *SEARCH_KINDS)}
    return render_page(request, site, "search.html", {"found": found, "pager": pager, **content})


PAGES = (show_search,)
