"""The pages of agreements, programmes and joint bodies."""

from collections.abc import Iterable, Sequence
from typing import get_args

from litestar import Response
from litestar.params import FromPath

from banggiao.model.record import Citation, Instrument
from banggiao.model.vocabulary import InstrumentAction, InstrumentKind
from banggiao.record.papers import PaperFilter
from banggiao.web.choosing import list_choices
from banggiao.web.citing import Citable
from banggiao.web.filters import Query, read_choice, read_sides
from banggiao.web.pages.common import Pager, page
from banggiao.web.pages.drawings import Maker, save_drawing
from banggiao.web.passages import Piece, light_name
from banggiao.web.questions import find_instrument, list_paging
from banggiao.web.relating import draw_reports
from banggiao.web.rendering import PageRequest, read_language, render_page
from banggiao.web.reports import MOST, number_sentences
from banggiao.web.settings import GivenSite, Site
from banggiao.web.writing import Writer

_KINDS: tuple[str, ...] = get_args(InstrumentKind)
_ACTIONS: tuple[str, ...] = get_args(InstrumentAction)


def read_paper_filter(query: Query, site: Site) -> PaperFilter:
    """Return the instruments that an address asks for."""
    return PaperFilter(
        parties=tuple(read_sides(query, site.sides)),
        kind=read_choice(query, "kind", _KINDS),
        action=read_choice(query, "action", _ACTIONS),
    )


@page("/instruments")
def list_instruments(request: PageRequest, site: GivenSite) -> Response[str]:
    """Instruments under the conditions in the address, those last reported first."""
    query, writer = request.query_params, Writer(read_language(request), site)
    filters, paging = read_paper_filter(query, site), list_paging(query, site.settings)
    found = site.record.relations.papers(filters, limit=paging.limit, offset=paging.offset)
    counts = site.record.relations.paper_counts(filters)
    facets = [
        (
            writer.say("instrument", key),
            list_choices(
                "/instruments",
                query,
                key,
                query.get(key, ""),
                [(value, writer.say(f"instrument_{key}", value), number) for value, number in numbers],
            ),
        )
        for key, numbers in (("kind", counts.kinds), ("action", counts.actions))
    ]
    content = {"found": found, "pager": Pager(request, found.total, paging), "filters": filters, "facets": facets}
    return render_page(request, site, "instruments.html", content | {"query": query})


@page("/instruments/{instrument_id:str}")
def show_instrument(request: PageRequest, site: GivenSite, instrument_id: FromPath[str]) -> Response[str]:
    """One agreement, programme or joint body: its term, its sessions, and the newest places that name it."""
    item = find_instrument(site.record, instrument_id)
    content = {
        "item": item,
        "reports": _light(item, choose_citations(item.citations)),
        "citable": Citable(item.citations),
        "drawing": draw_reports(item),
    }
    return render_page(request, site, "instrument.html", content)


@page("/instruments/{instrument_id:str}/reports")
def list_citations(request: PageRequest, site: GivenSite, instrument_id: FromPath[str]) -> Response[str]:
    """Every place that names an agreement, programme or joint body."""
    item, paging = find_instrument(site.record, instrument_id), list_paging(request.query_params, site.settings)
    pager = Pager(request, len(item.citations), paging)
    shown = _light(item, pager.numbers)
    citable = Citable([citation for _, citation, _ in shown])
    return render_page(
        request, site, "citations.html", {"item": item, "reports": shown, "pager": pager, "citable": citable}
    )


def choose_citations(citations: Sequence[Citation], most: int = MOST) -> list[int]:
    """Return the numbers of the newest citations, each sentence once, in order; the first is always among them."""
    numbers = number_sentences(citations)
    return numbers if len(numbers) <= most else [numbers[0], *numbers[1 - most :]]


def _light(item: Instrument, numbers: Iterable[int]) -> list[tuple[int, Citation, tuple[Piece, ...]]]:
    """Return citations with their numbers and their sentences, in which the instrument's name is lit."""
    names = (item.name, item.full_name, item.code)
    chosen = ((number, item.citations[number - 1]) for number in numbers)
    return [(number, told, light_name(told.quote, names, "instrument")) for number, told in chosen]


@page("/instruments/{instrument_id:str}/{drawing:str}")
def save_instrument(
    request: PageRequest, site: GivenSite, instrument_id: FromPath[str], drawing: FromPath[str]
) -> Response[str]:
    """An instrument on the axis of time as SVG, or its data as CSV."""
    item = find_instrument(site.record, instrument_id)
    return save_drawing(request, site, _DRAWINGS, drawing, item, item.id)


_DRAWINGS: dict[str, Maker] = {"time": lambda item, _: draw_reports(item)}
PAGES = (list_instruments, show_instrument, list_citations, save_instrument)
