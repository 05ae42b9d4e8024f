"""The pages of events."""

from collections.abc import Mapping

from litestar import Response
from litestar.params import FromPath

from banggiao.record.views import EventComparison, EventContext
from banggiao.web.citing import Citable
from banggiao.web.filters import read_event_filter
from banggiao.web.narrowing import Narrowing
from banggiao.web.pages.common import Pager, page
from banggiao.web.questions import find_event, list_paging
from banggiao.web.rendering import PageRequest, read_language, render_page
from banggiao.web.reports import choose_reports, find_apart, find_around, lay_out_reports, quoted_with
from banggiao.web.settings import GivenSite, Site
from banggiao.web.spelling import meant_by
from banggiao.web.writing import Writer


def read_narrowing(request: PageRequest, site: Site) -> Narrowing:
    """Return the conditions in an address of events."""
    filters = read_event_filter(request.query_params, site.sides)
    is_id = filters.person.startswith(("p-", "c-"))
    person = next(iter(site.record.known_people([filters.person])), None) if is_id else None
    person = person or (site.record.person(filters.person) if is_id else None)  # an id that was theirs before
    names = site.record.browser.names([filters.beside]) if filters.beside else {}
    writer = Writer(read_language(request), site)
    return Narrowing(writer, request.url.path, request.query_params, filters, person, names)


def render_events(request: PageRequest, site: Site, template: str, content: Mapping[str, object]) -> Response[str]:
    """Return a page of events beside the form and the counts that narrow it; ``content`` holds its ``narrowing``."""
    narrowing = content["narrowing"]
    assert isinstance(narrowing, Narrowing)
    facets = narrowing.facets(site.record.browser.facets(narrowing.filters))
    shown = {"filters": narrowing.filters, "query": request.query_params, "chips": narrowing.chips(), "facets": facets}
    return render_page(request, site, template, {**shown, **content})


@page("/events")
def list_events(request: PageRequest, site: GivenSite) -> Response[str]:
    """Events under the conditions in the address."""
    narrowing, paging = read_narrowing(request, site), list_paging(request.query_params, site.settings)
    found = site.record.browser.lines(narrowing.filters, limit=paging.limit, offset=paging.offset)
    tally = site.record.browser.tally(narrowing.filters)
    content = {"found": found, "pager": Pager(request, found.total, paging), "tally": tally, "narrowing": narrowing}
    return render_events(request, site, "events.html", content)


@page("/events/{event_id:str}")
def show_event(request: PageRequest, site: GivenSite, event_id: FromPath[str]) -> Response[str]:
    """One event with the reports that tell most of it."""
    event, record = find_event(site.record, event_id), site.record
    chosen = choose_reports(event)
    asked = (event.reports[number - 1].citation.anchor for number in quoted_with(event, chosen))
    cards = lay_out_reports(event, record.passages(asked), chosen)
    content = {
        "event": event,
        "cards": cards,
        "shown": {number for card in cards for number in card.numbers},
        "page_size": site.settings.page_size,
        "compared": record.event_comparison(event) or EventComparison(),
        "context": record.event_context(event) or EventContext(),
        "report_numbers": {report.citation.article_id: n for n, report in enumerate(event.reports, start=1)},
        "around": find_around(record.browser, event),
        "whole": record.event_whole(event, cited=False),
        "held": record.event_parts(event, cited=False),
        "persons": meant_by((party.name, party.person_id) for party in event.parties),
        "citable": Citable([report.citation for report in event.reports], date=event.date),
    }
    return render_page(request, site, "event.html", content)


@page("/events/{event_id:str}/reports")
def list_reports(request: PageRequest, site: GivenSite, event_id: FromPath[str]) -> Response[str]:
    """Every report of one event, with what it says otherwise than the record."""
    event, paging = find_event(site.record, event_id), list_paging(request.query_params, site.settings)
    pager = Pager(request, len(event.reports), paging)
    numbered = [(number, event.reports[number - 1]) for number in pager.numbers]
    compared = site.record.event_comparison(event) or EventComparison()
    content = {
        "event": event,
        "numbered": numbered,
        "apart": find_apart(compared.differences),
        "pager": pager,
        "persons": meant_by((party.name, party.person_id) for party in event.parties),
        "citable": Citable([report.citation for _, report in numbered], date=event.date),
    }
    return render_page(request, site, "reports.html", content)


PAGES = (list_events, show_event, list_reports)
