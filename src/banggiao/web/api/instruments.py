"""The JSON of agreements, programmes and joint bodies."""

from litestar import Router, get
from litestar.params import FromPath

from banggiao.model.record import Instrument
from banggiao.record.relation_views import PaperLine
from banggiao.record.views import Page
from banggiao.web.api.common import PAGING, SIDE, describe, optional
from banggiao.web.pages.instruments import read_paper_filter
from banggiao.web.questions import find_instrument, list_paging
from banggiao.web.rendering import PageRequest
from banggiao.web.settings import GivenSite


@get("/instruments", sync_to_thread=True, summary="Agreements, programmes and joint bodies, those last reported first")
def instruments(request: PageRequest, site: GivenSite) -> Page[PaperLine]:
    """Return a page of instruments as lines."""
    filters, paging = read_paper_filter(request.query_params, site), list_paging(request.query_params, site.settings)
    return site.record.relations.papers(filters, limit=paging.limit, offset=paging.offset)


@get("/instruments/{instrument_id:str}", sync_to_thread=True, summary="One agreement, programme or joint body")
def instrument(site: GivenSite, instrument_id: FromPath[str]) -> Instrument:
    """Return one instrument with its citations."""
    return find_instrument(site.record, instrument_id)


CONDITIONS = {
    "between": optional(f"{SIDE}; give it twice for two parties", list[str]),
    **describe(kind="A kind of the codebook", action="An action of the codebook, as it stands last"),
}
ROUTES = (Router("", route_handlers=[instruments], parameters={**PAGING, **CONDITIONS}), instrument)
