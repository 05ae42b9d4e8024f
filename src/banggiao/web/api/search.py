"""The JSON of what was found for a few words, and of what may be meant by words that are still being typed."""

from litestar import Router, get

from banggiao.record.views import SearchPage
from banggiao.web.api.common import DAY, PAGING, SIDE, describe
from banggiao.web.filters import read_text
from banggiao.web.questions import search_paging, search_record
from banggiao.web.rendering import PageRequest, read_language
from banggiao.web.settings import GivenSite
from banggiao.web.suggestions import Suggestion, find_suggestions
from banggiao.web.writing import Writer


@get("/search", sync_to_thread=True, summary="Events, people, articles and instruments for a few words")
def search(request: PageRequest, site: GivenSite) -> SearchPage:
    """Return a page of what was found, best first."""
    paging = search_paging(request.query_params, site.settings)
    return search_record(site, request.query_params, paging)


@get("/suggest", sync_to_thread=True, summary="What may be meant by words that are still being typed")
def suggest(request: PageRequest, site: GivenSite) -> list[Suggestion]:
    """Return a few sides, people, events and instruments, each with its page."""
    writer = Writer(read_language(request), site)
    return find_suggestions(site.record, writer, read_text(request.query_params, "q"))


WANTED = describe(
    q="Words",
    kind="event, person, article or instrument; all where absent",
    apart="1 for what has the words far from each other, too",
    country=SIDE,
    publisher="An outlet",
    since=DAY,
    until=DAY,
)
ROUTES = (
    Router("", route_handlers=[search], parameters={**PAGING, **WANTED}),
    Router("", route_handlers=[suggest], parameters=describe(q="What was typed so far")),
)
