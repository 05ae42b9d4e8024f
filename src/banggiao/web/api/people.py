"""The JSON of people."""

from litestar import Router, get
from litestar.params import FromPath

from banggiao.model.record import Join, Person
from banggiao.record.acquaintance import Acquaintance
from banggiao.record.views import Page
from banggiao.web.api.common import PAGING, SIDE, describe
from banggiao.web.filters import read_side, read_text
from banggiao.web.questions import find_acquaintance, find_person, list_paging
from banggiao.web.rendering import PageRequest
from banggiao.web.settings import GivenSite


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


@get("/people/{person_id:str}/joins", sync_to_thread=True, summary="Why mentions are one person")
def joins(site: GivenSite, person_id: FromPath[str]) -> tuple[Join, ...]:
    """Return what joins each spelling of a person's name to another."""
    return site.record.joins(find_person(site.record, person_id).id)


@get("/people/{person_id:str}/page", sync_to_thread=True, summary="One person as the page shows them")
def person_page(site: GivenSite, person_id: FromPath[str]) -> Acquaintance:
    """Return offices with some sentences, acts by year, whom they met, what they undertook, why they are one person."""
    return find_acquaintance(site.record, person_id)


ROUTES = (
    Router("", route_handlers=[people], parameters={**PAGING, **describe(words="Words of a name", country=SIDE)}),
    person,
    joins,
    person_page,
)
