"""The pages of events."""

from litestar import Response
from litestar.params import FromPath

from banggiao.model.vocabulary import EVENT_STATUSES, EVENT_TYPES
from banggiao.record.views import EventContext
from banggiao.web.citing import Citable
from banggiao.web.comparing import compare_reports, gather_spellings
from banggiao.web.filters import read_event_filter
from banggiao.web.pages.common import Pager, page
from banggiao.web.questions import find_event, list_paging
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite


@page("/events")
def list_events(request: PageRequest, site: GivenSite) -> Response[str]:
    """Events under the conditions in the address."""
    filters = read_event_filter(request.query_params, site.sides)
    paging = list_paging(request.query_params, site.settings)
    found = site.record.events(filters, limit=paging.limit, offset=paging.offset)
    person = site.record.person(filters.person) if filters.person else None
    content = {"filters": filters, "types": EVENT_TYPES, "statuses": EVENT_STATUSES, "query": request.query_params}
    pager = Pager(request, found.total, paging)
    return render_page(request, site, "events.html", {"found": found, "pager": pager, "person": person, **content})


@page("/events/{event_id:str}")
def show_event(request: PageRequest, site: GivenSite, event_id: FromPath[str]) -> Response[str]:
    """One event with every report of it."""
    event = find_event(site.record, event_id)
    context = site.record.event_context(event.id) or EventContext()
    numbers = {report.citation.article_id: n for n, report in enumerate(event.reports, start=1)}
    people = filter(None, (site.record.person(party.person_id) for party in event.parties if party.person_id))
    differences = compare_reports(event, gather_spellings(people)) if len(event.reports) > 1 else ()
    citable = Citable([report.citation for report in event.reports], date=event.date)
    content = {"context": context, "differences": differences, "report_numbers": numbers, "citable": citable}
    return render_page(request, site, "event.html", {"event": event, **content})


PAGES = (list_events, show_event)
