"""The JSON of offices."""

import msgspec
from litestar import Router, get
from litestar.params import FromPath

from banggiao.model.record import Holding, OfficeOnDay
from banggiao.record.views import OfficeEntry
from banggiao.web.api.common import DAY, SIDE, describe
from banggiao.web.filters import read_side, read_whole_day
from banggiao.web.pages.offices import answer_office
from banggiao.web.questions import find_office
from banggiao.web.rendering import PageRequest
from banggiao.web.settings import GivenSite


class OfficeLineView(msgspec.Struct, frozen=True, kw_only=True):
    """An office with the line of its holders, and who held it on the day that was asked for."""

    office: str
    country: str
    line: tuple[Holding, ...]
    on_day: OfficeOnDay | None = None


@get("/offices", sync_to_thread=True, summary="Offices that are attested, those of most people first")
def offices(request: PageRequest, site: GivenSite) -> list[OfficeEntry]:
    """Return the offices of one country, or of all."""
    return site.record.offices(read_side(request.query_params, "country", site.sides))


@get(
    "/offices/{country:str}/{slug:str}", sync_to_thread=True, summary="An office: its holders, and who held it on a day"
)
def office(request: PageRequest, site: GivenSite, country: FromPath[str], slug: FromPath[str]) -> OfficeLineView:
    """Return one office; the name in its address is folded and hyphened, as in ``thu-tuong``."""
    on, known_by = (read_whole_day(request.query_params, key) for key in ("on", "known_by"))
    view = find_office(site, country, slug, known_by=known_by)
    answer = answer_office(site, view, on, known_by)
    return OfficeLineView(office=view.office, country=view.country, line=view.line, on_day=answer)


ROUTES = (
    Router("", route_handlers=[offices], parameters=describe(country=SIDE)),
    Router("", route_handlers=[office], parameters=describe(on=DAY, known_by=DAY)),
)
