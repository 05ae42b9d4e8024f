"""The page of what was found for a few words."""

from litestar import Response
from litestar.datastructures import MultiDict

from banggiao.record.views import EventFilter, SearchPage
from banggiao.web.filters import read_text
from banggiao.web.narrowing import Entry, Narrowing
from banggiao.web.pages.common import Pager, page
from banggiao.web.questions import SEARCH_KINDS, search_paging, search_record
from banggiao.web.rendering import PageRequest, read_language, render_page
from banggiao.web.settings import GivenSite
from banggiao.web.writing import Writer


@page("/search")
def show_search(request: PageRequest, site: GivenSite) -> Response[str]:
    """What was found for a few words, beside what narrows the events among it."""
    words, paging = read_text(request.query_params, "q"), search_paging(request.query_params, site.settings)
    kind, found = search_record(site.record, request.query_params, paging) if words else ("", SearchPage())
    counts = site.record.count_found(words, SEARCH_KINDS) if kind else found.counts
    facets = _facets(Writer(read_language(request), site), words) if words and kind in ("", "event") else []
    content = {
        "words": words,
        "kind": kind,
        "kinds": ("", *SEARCH_KINDS),
        "counts": dict.fromkeys(SEARCH_KINDS, 0) | counts,
        "facets": facets,
    }
    return render_page(
        request, site, "search.html", {"found": found, "pager": Pager(request, found.total, paging), **content}
    )


def _facets(writer: Writer, words: str) -> list[tuple[str, list[Entry]]]:
    """Return what narrows the list of the events with these words."""
    filters = EventFilter(words=words)
    narrowing = Narrowing(writer, "/events", MultiDict([("words", words)]), filters)
    return narrowing.facets(writer.site.record.browser.facets(filters))


PAGES = (show_search,)
