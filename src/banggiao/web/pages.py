"""The pages: each asks the record one question and hands the answer to its template."""

from functools import partial

from litestar import HttpMethod, Response, route
from litestar.params import FromPath

from banggiao.model.vocabulary import EVENT_STATUSES, EVENT_TYPES
from banggiao.record.views import EventContext, SearchPage
from banggiao.web.annotating import annotate_article
from banggiao.web.charts import draw_months
from banggiao.web.comparing import compare_reports, gather_spellings
from banggiao.web.filters import (
    Paging,
    read_article_filter,
    read_event_filter,
    read_side,
    read_text,
    with_page,
)
from banggiao.web.questions import (
    SEARCH_KINDS,
    find_article,
    find_event,
    find_instrument,
    find_person,
    list_paging,
    search_paging,
    search_record,
)
from banggiao.web.refusals import RefusedError
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite

_page = partial(route, http_method=[HttpMethod.GET, HttpMethod.HEAD], sync_to_thread=True)
_COPIES = 10  # copies of a text that are named with their outlet; of more, only the ids stand


class Pager:
    """Where a page of a list stands among the others, with the addresses of its neighbours."""

    def __init__(self, request: PageRequest, total: int, paging: Paging) -> None:
        """Place the page; one beyond the last is refused, with the last one's address."""
        path, query = request.url.path, request.query_params
        self.pages = max(-(-total // paging.limit), 1)
        self.page = paging.page
        if self.page > self.pages:
            last = with_page(path, query, self.pages)
            raise RefusedError(404, "no_page", link=last, pages=self.pages, value=self.page)
        self.first = paging.offset + 1
        self.last = min(paging.offset + paging.limit, total)
        self.previous = with_page(path, query, self.page - 1) if self.page > 1 else ""
        self.next = with_page(path, query, self.page + 1) if self.page < self.pages else ""


@_page("/")
def show_start(request: PageRequest, site: GivenSite) -> Response[str]:
    """What the record holds."""
    stats = site.record.stats()
    return render_page(request, site, "start.html", {"stats": stats, "chart": draw_months(dict(stats.months))})


@_page("/events")
def list_events(request: PageRequest, site: GivenSite) -> Response[str]:
    """Events under the conditions in the address."""
    filters = read_event_filter(request.query_params, site.sides)
    paging = list_paging(request.query_params, site.settings)
    found = site.record.events(filters, limit=paging.limit, offset=paging.offset)
    person = site.record.person(filters.person) if filters.person else None
    content = {"filters": filters, "types": EVENT_TYPES, "statuses": EVENT_STATUSES, "query": request.query_params}
    pager = Pager(request, found.total, paging)
    return render_page(request, site, "events.html", {"found": found, "pager": pager, "person": person, **content})


@_page("/events/{event_id:str}")
def show_event(request: PageRequest, site: GivenSite, event_id: FromPath[str]) -> Response[str]:
    """One event with every report of it."""
    event = find_event(site.record, event_id)
    context = site.record.event_context(event.id) or EventContext()
    numbers = {report.citation.article_id: n for n, report in enumerate(event.reports, start=1)}
    people = filter(None, (site.record.person(party.person_id) for party in event.parties if party.person_id))
    differences = compare_reports(event, gather_spellings(people)) if len(event.reports) > 1 else ()
    content = {"context": context, "differences": differences, "report_numbers": numbers}
    return render_page(request, site, "event.html", {"event": event, **content})


@_page("/people")
def list_people(request: PageRequest, site: GivenSite) -> Response[str]:
    """People by name and country."""
    words = read_text(request.query_params, "words")
    country = read_side(request.query_params, "country", site.sides)
    paging = list_paging(request.query_params, site.settings)
    found = site.record.people(words=words, country=country, limit=paging.limit, offset=paging.offset)
    pager = Pager(request, found.total, paging)
    return render_page(
        request, site, "people.html", {"found": found, "pager": pager, "words": words, "country": country}
    )


@_page("/people/{person_id:str}")
def show_person(request: PageRequest, site: GivenSite, person_id: FromPath[str]) -> Response[str]:
    """One person: offices, names, what they took part in."""
    person = find_person(site.record, person_id)
    paging = list_paging(request.query_params, site.settings)
    found = site.record.person_events(person.id, limit=paging.limit, offset=paging.offset)
    pager = Pager(request, found.total, paging)
    return render_page(request, site, "person.html", {"person": person, "found": found, "pager": pager})


@_page("/articles")
def list_articles(request: PageRequest, site: GivenSite) -> Response[str]:
    """Articles, newest first."""
    filters, paging = read_article_filter(request.query_params), list_paging(request.query_params, site.settings)
    found = site.record.articles(filters, limit=paging.limit, offset=paging.offset)
    content = {"found": found, "pager": Pager(request, found.total, paging)}
    return render_page(request, site, "articles.html", {"filters": filters, "query": request.query_params, **content})


@_page("/articles/{article_id:str}")
def show_article(request: PageRequest, site: GivenSite, article_id: FromPath[str]) -> Response[str]:
    """One article with everything that was read in it."""
    view = find_article(site.record, article_id)
    copies = [(copy, site.record.article(copy)) for copy in view.copies[:_COPIES]]
    content = {"view": view, "article": view.article, "copies": copies, "more_copies": len(view.copies[_COPIES:])}
    link = view.article.url if view.article.url.startswith(("https://", "http://")) else ""
    return render_page(request, site, "article.html", {"shown": annotate_article(view), "link": link, **content})


@_page("/instruments/{instrument_id:str}")
def show_instrument(request: PageRequest, site: GivenSite, instrument_id: FromPath[str]) -> Response[str]:
    """One agreement, programme or joint body with every place that names it."""
    return render_page(request, site, "instrument.html", {"item": find_instrument(site.record, instrument_id)})


@_page("/search")
def show_search(request: PageRequest, site: GivenSite) -> Response[str]:
    """What was found for a few words."""
    words, paging = read_text(request.query_params, "q"), search_paging(request.query_params, site.settings)
    kind, found = search_record(site.record, request.query_params, paging) if words else ("", SearchPage())
    pager = Pager(request, found.total, paging)
    content = {"words": words, "kind": kind, "kinds": ("", *SEARCH_KINDS)}
    return render_page(request, site, "search.html", {"found": found, "pager": pager, **content})


@_page("/about")
def show_about(request: PageRequest, site: GivenSite) -> Response[str]:
    """What the data is worth."""
    return render_page(request, site, "about.html", {"types": EVENT_TYPES})
