"""The pages of people."""

from litestar import Response
from litestar.params import FromPath

from banggiao.web.citing import Citable
from banggiao.web.filters import read_side, read_text
from banggiao.web.pages.common import Pager, page
from banggiao.web.questions import find_person, list_paging
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite


@page("/people")
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


@page("/people/{person_id:str}")
def show_person(request: PageRequest, site: GivenSite, person_id: FromPath[str]) -> Response[str]:
    """One person: offices, names, what they took part in."""
    person = find_person(site.record, person_id)
    paging = list_paging(request.query_params, site.settings)
    found = site.record.person_events(person.id, limit=paging.limit, offset=paging.offset)
    pager = Pager(request, found.total, paging)
    citable = Citable([citation for tenure in person.tenures for citation in tenure.citations])
    return render_page(
        request, site, "person.html", {"person": person, "found": found, "pager": pager, "citable": citable}
    )


PAGES = (list_people, show_person)
