"""The JSON twins of the pages: the same questions, answered with the record's own nouns."""

from litestar import Router, get
from litestar.params import FromPath, QueryParameter
from litestar.types import ParametersMap

from banggiao.model.record import Event, Instrument, Person
from banggiao.record.views import ArticleSummary, ArticleView, Page, SearchPage, Stats
from banggiao.web.filters import read_article_filter, read_event_filter, read_side, read_text
from banggiao.web.questions import (
    find_article,
    find_event,
    find_instrument,
    find_person,
    list_paging,
    search_paging,
    search_record,
)
from banggiao.web.rendering import PageRequest
from banggiao.web.settings import GivenSite


@get("/events", sync_to_thread=True, summary="Events under conditions, newest first")
def events(request: PageRequest, site: GivenSite) -> Page[Event]:
    """Return a page of events."""
    filters, paging = (
        read_event_filter(request.query_params, site.sides),
        list_paging(request.query_params, site.settings),
    )
    return site.record.events(filters, limit=paging.limit, offset=paging.offset)


@get("/events/{event_id:str}", sync_to_thread=True, summary="One event, by its id or any of its anchors")
def event(site: GivenSite, event_id: FromPath[str]) -> Event:
    """Return one event with its reports."""
    return find_event(site.record, event_id)


@get("/people", sync_to_thread=True, summary="People by name and country")
def people(request: PageRequest, site: GivenSite) -> Page[Person]:
    """Return a page of people."""
    words = read_text(request.query_params, "words")
    country = read_side(request.query_params, "country", site.sides)
    paging = list_paging(request.query_params, site.settings)
    return site.record.people(words=words, country=country, limit=paging.limit, offset=paging.offset)


@get("/people/{person_id:str}", sync_to_thread=True, summary="One person: names, offices, citations")
def person(site: GivenSite, person_id: FromPath[str]) -> Person:
    """Return one person."""
    return find_person(site.record, person_id)


@get("/articles", sync_to_thread=True, summary="Articles, newest first")
def articles(request: PageRequest, site: GivenSite) -> Page[ArticleSummary]:
    """Return a page of articles."""
    filters, paging = read_article_filter(request.query_params), list_paging(request.query_params, site.settings)
    return site.record.articles(filters, limit=paging.limit, offset=paging.offset)


@get("/articles/{article_id:str}", sync_to_thread=True, summary="One article and everything that was read in it")
def article(site: GivenSite, article_id: FromPath[str]) -> ArticleView:
    """Return one article."""
    return find_article(site.record, article_id)


@get("/instruments/{instrument_id:str}", sync_to_thread=True, summary="One agreement, programme or joint body")
def instrument(site: GivenSite, instrument_id: FromPath[str]) -> Instrument:
    """Return one instrument with its citations."""
    return find_instrument(site.record, instrument_id)


@get("/search", sync_to_thread=True, summary="Events, people, articles and instruments for a few words")
def search(request: PageRequest, site: GivenSite) -> SearchPage:
    """Return a page of what was found, best first."""
    paging = search_paging(request.query_params, site.settings)
    return search_record(site.record, request.query_params, paging)[1]


@get("/stats", sync_to_thread=True, summary="The record in numbers")
def stats(site: GivenSite) -> Stats:
    """Return what the record holds."""
    return site.record.stats()


def make_api() -> Router:
    """Return every JSON address, each with the conditions that it takes."""
    day = "A day, month or year: 2019-02-24, 2019-02, 2019"
    side = "A country or organisation: ISO code, acronym or name"
    paging = _describe(limit="Lines; more than allowed is capped", offset="Lines to pass over")
    between: ParametersMap = {"between": _optional(f"{side}; give it twice for two sides", list[str])}
    conditions = _describe(
        person="A person's id, or words of their name",
        type="An event type of the codebook",
        status="An event status of the codebook",
        since=day,
        until=day,
        words="Words that must all be found",
        country=side,
    )
    printed = _describe(words="Words that must all be found", publisher="The outlet", since=day, until=day)
    wanted = _describe(q="Words", kind="event, person, article or instrument; all where absent")
    return Router(
        "/api",
        route_handlers=[
            Router("", route_handlers=[events], parameters={**paging, **between, **conditions}),
            Router(
                "", route_handlers=[people], parameters={**paging, **_describe(words="Words of a name", country=side)}
            ),
            Router("", route_handlers=[articles], parameters={**paging, **printed}),
            Router("", route_handlers=[search], parameters={**paging, **wanted}),
            event,
            person,
            article,
            instrument,
            stats,
        ],
    )


def _describe(**descriptions: str) -> ParametersMap:
    """Return optional query parameters; their values are checked where they are read, with our own messages."""
    return {name: _optional(words, str) for name, words in descriptions.items()}


def _optional(description: str, kind: type) -> QueryParameter:
    return QueryParameter(annotation=kind | None, required=False, default=None, description=description)
