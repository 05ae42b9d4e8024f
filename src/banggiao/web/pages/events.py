"""The pages of events."""

from collections.abc import Mapping

from litestar import Response
from litestar.params import FromPath
from msgspec.structs import replace

from banggiao.record.views import EventComparison, EventContext
from banggiao.web.citing import Citable
from banggiao.web.filters import read_event_filter
from banggiao.web.narrowing import Narrowing
from banggiao.web.pages.common import Pager, page
from banggiao.web.questions import find_event, list_paging
from banggiao.web.rendering import PageRequest, read_language, render_page
from banggiao.web.reports import MOST, find_around, lay_out_reports, other_spelling
from banggiao.web.settings import GivenSite, Site
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
    """One event with every report of it."""
    event, record = find_event(site.record, event_id), site.record
    context = record.event_context(event) or EventContext()
    numbers = {report.citation.article_id: n for n, report in enumerate(event.reports, start=1)}
    people = record.known_people({party.person_id for party in event.parties})
    compared = record.event_comparison(event) or EventComparison()
    shown = replace(event, reports=event.reports[:MOST])
    by_id = {person.id: person for person in people}
    told = {
        "cards": lay_out_reports(shown, record.passages(report.citation.anchor for report in shown.reports)),
        "more_reports": list(enumerate(event.reports, start=1))[MOST:],
        "around": find_around(record.browser, event),
        "whole": record.event_whole(event),
        "held": record.event_parts(event),
        "not_reported_since": compared.not_reported_since,
        "spellings": {
            p.person_id: other_spelling(by_id.get(p.person_id), p.name) for p in event.parties if p.person_id
        },
    }
    citable = Citable([report.citation for report in event.reports], date=event.date)
    differences = compared.differences
    content = {"context": context, "differences": differences, "report_numbers": numbers, "citable": citable}
    return render_page(request, site, "event.html", {"event": event, **told, **content})


PAGES = (list_events, show_event)
