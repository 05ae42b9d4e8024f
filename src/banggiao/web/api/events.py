"""The JSON of events."""

from litestar import Router, get
from litestar.params import FromPath
from litestar.types import ParametersMap

from banggiao.model.record import Event
from banggiao.record.views import EventComparison, EventPlace, Page
from banggiao.web.api.common import DAY, PAGING, SIDE, describe, optional
from banggiao.web.filters import read_event_filter
from banggiao.web.questions import find_event, list_paging
from banggiao.web.rendering import PageRequest
from banggiao.web.settings import GivenSite


@get("/events", sync_to_thread=True, summary="Events under conditions, newest first")
def events(request: PageRequest, site: GivenSite) -> Page[Event]:
    """Return a page of events."""
    filters, paging = (
        read_event_filter(request.query_params, site.sides),
        list_paging(request.query_params, site.settings),
    )
    return site.record.browser.events(filters, limit=paging.limit, offset=paging.offset)


@get("/events/{event_id:str}", sync_to_thread=True, summary="One event, by its id or any of its anchors")
def event(site: GivenSite, event_id: FromPath[str]) -> Event:
    """Return one event with its reports."""
    return find_event(site.record, event_id)


@get("/events/{event_id:str}/parts", sync_to_thread=True, summary="What an event is part of, and what is part of it")
def parts(site: GivenSite, event_id: FromPath[str]) -> EventPlace:
    """Return the visit or gathering that holds an event, and the acts that it holds."""
    event = find_event(site.record, event_id)
    return EventPlace(whole=site.record.event_whole(event), parts=site.record.event_parts(event))


@get("/events/{event_id:str}/differences", sync_to_thread=True, summary="Where the reports of an event differ")
def differences(site: GivenSite, event_id: FromPath[str]) -> EventComparison:
    """Return the values that the reports of an event do not agree on, the best supported first."""
    return site.record.event_comparison(find_event(site.record, event_id)) or EventComparison()


CONDITIONS: ParametersMap = {
    "between": optional(f"{SIDE}; give it twice for two sides", list[str]),
    **describe(
        person="A person's id, or words of their name",
        type="An event type of the codebook",
        status="An event status of the codebook",
        since=DAY,
        until=DAY,
        words="Words that must all be found",
        country=SIDE,
        level="A level of offices, as from head_of_state to official",
        field="A field of cooperation of the codebook",
        publisher="An outlet that must report the event",
    ),
}
ROUTES = (Router("", route_handlers=[events], parameters={**PAGING, **CONDITIONS}), event, parts, differences)
