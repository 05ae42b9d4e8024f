"""The JSON of relations and countries."""

from litestar import Router, get
from litestar.params import FromPath

from banggiao.record.relation_views import PairCount, Relation, SideView
from banggiao.web.api.common import SIDE, describe
from banggiao.web.pages.relations import ask_relation, read_pairs_asked
from banggiao.web.questions import find_side
from banggiao.web.rendering import PageRequest
from banggiao.web.settings import GivenSite


@get("/relations", sync_to_thread=True, summary="Every pair of sides with how much took place, most first")
def relations(request: PageRequest, site: GivenSite) -> list[PairCount]:
    """Return all pairs in numbers."""
    return read_pairs_asked(request.query_params, site)[1]


@get("/relations/{one:str}/{other:str}", sync_to_thread=True, summary="Everything of two sides, in numbers and lines")
def relation(request: PageRequest, site: GivenSite, one: FromPath[str], other: FromPath[str]) -> Relation:
    """Return one pair, from the first side's point of view."""
    return ask_relation(request, site, one, other)


@get("/countries/{code:str}", sync_to_thread=True, summary="One side with its partners, in numbers")
def country(site: GivenSite, code: FromPath[str]) -> SideView:
    """Return one country or organisation."""
    return site.record.relations.side(find_side(site, code))


CONDITIONS = describe(
    of="all, encounters, visits, messages, signings or statements", since="A year", until="A year", country=SIDE
)
ROUTES = (
    Router("", route_handlers=[relations], parameters=CONDITIONS),
    Router("", route_handlers=[relation], parameters=describe(on="A whole day, as of which it is told: 2019-02-24")),
    country,
)
