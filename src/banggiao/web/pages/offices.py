"""The pages of offices: those of a country, the line of an office's holders, who held it on a day."""

import msgspec
from litestar import Response
from litestar.params import FromPath

from banggiao.model.record import OfficeOnDay
from banggiao.resolving.holding import who_held
from banggiao.web.filters import read_side, read_whole_day
from banggiao.web.holding import OfficeView, draw_line, named_by, rank_offices, slug_of
from banggiao.web.pages.common import page
from banggiao.web.pages.drawings import Maker, save_drawing
from banggiao.web.questions import find_office
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite, Site

_BANDS = ("leaders", "ministers", "officials", "")


def answer_office(site: Site, view: OfficeView, on: str, known_by: str = "") -> OfficeOnDay | None:
    """Return who held an office on a day, by what had been published by another; none where no day is asked."""
    if not on:
        return None
    sole = site.offices.is_sole(view.office)
    if known_by:
        answer = who_held(view.attestations, on, sole=sole)
    else:
        answer = site.record.relations.incumbents(view.country, named_by(view.slug), on, sole=sole)
    return msgspec.structs.replace(answer, office=view.office, country=view.country)


@page("/offices")
def list_offices(request: PageRequest, site: GivenSite) -> Response[str]:
    """The offices of one country, or which countries have some."""
    country = read_side(request.query_params, "country", site.sides)
    offices = rank_offices(site.record.relations.office_counts(country, slug_of), site.offices) if country else []
    content = {
        "country": country,
        "countries": [] if country else site.record.relations.office_countries(),
        "bands": [(band, [office for office in offices if office.band == band]) for band in _BANDS],
        "offices": offices,
    }
    return render_page(request, site, "offices.html", content)


@page("/offices/{country:str}/{slug:str}")
def show_office(request: PageRequest, site: GivenSite, country: FromPath[str], slug: FromPath[str]) -> Response[str]:
    """One office: who is attested in it, and who held it on a day."""
    on, known_by = (read_whole_day(request.query_params, key) for key in ("on", "known_by"))
    view = find_office(site, country, slug, known_by=known_by)
    content = {
        "view": view,
        "drawing": draw_line(view.line),
        "answer": answer_office(site, view, on, known_by),
        "on": on,
        "known_by": known_by,
        "query": request.query_params,
    }
    return render_page(request, site, "office.html", content)


@page("/offices/{country:str}/{slug:str}/{drawing:str}")
def save_office(
    request: PageRequest, site: GivenSite, country: FromPath[str], slug: FromPath[str], drawing: FromPath[str]
) -> Response[str]:
    """The line of an office's holders as SVG, or its data as CSV."""
    view = find_office(site, country, slug)
    return save_drawing(request, site, _DRAWINGS, drawing, view, f"{view.country}-{view.slug}")


_DRAWINGS: dict[str, Maker] = {"line": lambda view, _: draw_line(view.line)}
PAGES = (list_offices, show_office, save_office)
