"""The pages of people."""

from litestar import Response
from litestar.params import FromPath

from banggiao.record.views import EventFilter
from banggiao.web.choosing import list_choices
from banggiao.web.citing import Citable
from banggiao.web.filters import read_side, read_text
from banggiao.web.holding import address_of, draw_person
from banggiao.web.meeting import draw_acts, draw_met
from banggiao.web.pages.common import Pager, page
from banggiao.web.pages.drawings import Maker, save_drawing
from banggiao.web.questions import find_acquaintance, list_paging
from banggiao.web.rendering import PageRequest, read_language, render_page
from banggiao.web.settings import GivenSite
from banggiao.web.writing import Writer


@page("/people")
def list_people(request: PageRequest, site: GivenSite) -> Response[str]:
    """People by name and country."""
    words = read_text(request.query_params, "words")
    country = read_side(request.query_params, "country", site.sides)
    paging = list_paging(request.query_params, site.settings)
    found = site.record.people(words=words, country=country, limit=paging.limit, offset=paging.offset)
    writer = Writer(read_language(request), site)
    counted = [(code, writer.side(code), number) for code, number in site.record.acquaintances.countries(words)]
    content = {
        "found": found,
        "pager": Pager(request, found.total, paging),
        "words": words,
        "country": country,
        "countries": list_choices("/people", request.query_params, "country", country, counted),
    }
    return render_page(request, site, "people.html", content)


@page("/people/{person_id:str}")
def show_person(request: PageRequest, site: GivenSite, person_id: FromPath[str]) -> Response[str]:
    """One person: offices, whom they met, what they undertook, names, what they took part in."""
    known = find_acquaintance(site.record, person_id)
    writer = Writer(read_language(request), site)
    paging = list_paging(request.query_params, site.settings)
    filters = EventFilter(person=known.person.id)
    found = site.record.browser.lines(filters, limit=paging.limit, offset=paging.offset)
    content = {
        "known": known,
        "person": known.person,
        "found": found,
        "tally": site.record.browser.tally(filters),
        "pager": Pager(request, found.total, paging),
        "offices": draw_person(known.offices),
        "office_address": address_of,
        "acts": draw_acts(known.acts),
        "met": draw_met(known.met, writer),
        "citable": Citable([citation for office in known.offices for citation in office.citations]),
    }
    return render_page(request, site, "person.html", content)


@page("/people/{person_id:str}/{drawing:str}")
def save_person(
    request: PageRequest, site: GivenSite, person_id: FromPath[str], drawing: FromPath[str]
) -> Response[str]:
    """One of the drawings of a person as SVG, or its data as CSV."""
    known = find_acquaintance(site.record, person_id)
    return save_drawing(request, site, _DRAWINGS, drawing, known, known.person.id)


_DRAWINGS: dict[str, Maker] = {
    "career": lambda known, _: draw_person(known.offices),
    "acts": lambda known, _: draw_acts(known.acts),
    "met": lambda known, writer: draw_met(known.met, writer),
}
PAGES = (list_people, show_person, save_person)
