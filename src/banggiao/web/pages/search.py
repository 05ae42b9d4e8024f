"""The page of what was found for a few words, beside what narrows it."""

from collections.abc import Mapping
from typing import Final

from litestar import Response

from banggiao.record.catalogue import KINDS
from banggiao.record.finding import Asked
from banggiao.record.views import SearchPage
from banggiao.web.answering import Answer, find_answer
from banggiao.web.narrowing import Narrowing
from banggiao.web.pages.common import Pager, page
from banggiao.web.pages.events import read_narrowing
from banggiao.web.questions import read_asked, search_paging
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite, Site

_FEW: Final = 5  # things of each kind where all kinds are shown


@page("/search")
def show_search(request: PageRequest, site: GivenSite) -> Response[str]:
    """What was found for a few words: some of each kind, or one kind page by page."""
    asked, paging = read_asked(request.query_params, site), search_paging(request.query_params, site.settings)
    narrowing = read_narrowing(request, site)._replace(filters=asked.filters)
    is_one = len(asked.kinds) == 1
    everything = site.record.finder.search(asked._replace(kinds=KINDS), 0, 0)
    found = site.record.finder.search(asked, paging.limit, paging.offset) if is_one else everything
    pager, chips = Pager(request, found.total if is_one else 0, paging), narrowing.chips()
    is_first = pager.page == 1 and not chips
    content = {
        "words": asked.words,
        "kind": asked.kinds[0] if is_one else "",
        "kinds": ("", *KINDS),
        "counts": dict.fromkeys(KINDS, 0) | everything.counts,
        "found": found,
        "sections": {} if is_one else _find_some(site, asked, everything),
        "pager": pager,
        "narrowing": narrowing,
        "filters": narrowing.filters,
        "query": request.query_params,
        "chips": chips,
        "facets": narrowing.facets(site.record.finder.facets(asked)) if asked.words else [],
        "apart": asked.apart,
        "answer": find_answer(site, asked.words) if is_first and asked.words else Answer(),
        "listed": _tell_list(narrowing, asked),
    }
    return render_page(request, site, "search.html", content)


def _find_some(site: Site, asked: Asked, everything: SearchPage) -> Mapping[str, SearchPage]:
    """Return the first few of each kind that something was found of."""
    return {
        kind: site.record.finder.search(asked._replace(kinds=(kind,)), _FEW, 0)
        for kind in KINDS
        if everything.counts.get(kind)
    }


def _tell_list(narrowing: Narrowing, asked: Asked) -> str:
    """Return the address of the list of the events that were found."""
    return narrowing.address({"q": (), "kind": (), "apart": (), "words": (asked.words,)}, "/events")


PAGES = (show_search,)
