"""The pages of relations: all pairs of sides, and one of them."""

from litestar import Response
from litestar.params import FromPath

from banggiao.record.relation_views import PairCount, Relation, add_up, encounters, visits
from banggiao.web.filters import Query, read_choice, read_side, read_whole_day, read_year
from banggiao.web.heading import find_heads
from banggiao.web.holding import rank_offices, slug_of
from banggiao.web.pages.common import Pager, page
from banggiao.web.pages.drawings import Maker, save_drawing
from banggiao.web.questions import find_pair, find_side, list_paging
from banggiao.web.relating import (
    FAMILIES,
    Family,
    FigureGroup,
    busier_first,
    count_levels,
    draw_encounters,
    draw_events,
    draw_papers,
    draw_visits,
    group_figures,
    make_matrix,
    tabulate_figures,
    tabulate_undertaken,
)
from banggiao.web.rendering import PageRequest, base_address, read_language, render_page
from banggiao.web.saving import csv_file, svg_file
from banggiao.web.settings import GivenSite, Site
from banggiao.web.writing import Writer

_SHOWN = 30  # partners on a country's page


def read_pairs_asked(query: Query, site: Site) -> tuple[Family, list[PairCount]]:
    """Return the family of events that an address asks for, and all pairs that have some."""
    family: Family = read_choice(query, "of", tuple(FAMILIES)) or "all"
    since, until, side = read_year(query, "since"), read_year(query, "until"), read_side(query, "country", site.sides)
    pairs = site.record.relations.pairs(FAMILIES[family], since=since, until=until)
    return family, [pair for pair in pairs if side in ("", pair.side, pair.other)]


@page("/relations")
def list_relations(request: PageRequest, site: GivenSite) -> Response[str]:
    """All pairs: the busiest as a matrix, then every one."""
    query = request.query_params
    family, pairs = read_pairs_asked(query, site)
    paging = list_paging(query, site.settings)
    sides, rows = make_matrix(pairs, family)
    content = {
        "family": family,
        "families": tuple(FAMILIES),
        "sides": sides,
        "rows": rows,
        "pairs": busier_first(pairs)[paging.offset : paging.offset + paging.limit],
        "pair_total": len(pairs),
        "event_total": sum(pair.events for pair in pairs),
        "pager": Pager(request, len(pairs), paging),
        "country": read_side(query, "country", site.sides),
        "since": read_year(query, "since"),
        "until": read_year(query, "until"),
    }
    return render_page(request, site, "relations.html", content)


def ask_relation(request: PageRequest, site: Site, one: str, other: str) -> Relation:
    """Return what an address asks for of two sides: all that is known, or how they stood on a day."""
    return site.record.relations.pair(*find_pair(site, one, other), on=read_whole_day(request.query_params, "on"))


@page("/relations/{one:str}/{other:str}")
def show_relation(request: PageRequest, site: GivenSite, one: FromPath[str], other: FromPath[str]) -> Response[str]:
    """Everything that the record holds of two sides."""
    relation = ask_relation(request, site, one, other)
    writer = Writer(read_language(request), site)
    tallies = relation.tallies
    groups, figures = group_figures(relation.figures, site.series)
    day = relation.on or relation.coverage.last[:10]
    heads = [(side, find_heads(site, side, day, relation.on)) for side in (relation.side, relation.other)]
    content = {
        "relation": relation,
        "day": day,
        "heads": [(side, found) for side, found in heads if found],
        "encounters": draw_encounters(tallies),
        "visits": draw_visits(tallies),
        "visits_out": visits(tallies, "out"),
        "visits_in": visits(tallies, "in"),
        "encounter_total": encounters(tallies),
        "levels": count_levels(tallies),
        "papers": draw_papers(relation.papers.items, writer),
        "undertaken": tabulate_undertaken(relation.undertaken),
        "groups": groups,
        "figures": figures,
    }
    return render_page(request, site, "relation.html", content)


@page("/relations/{one:str}/{other:str}/{drawing:str}")
def save_relation(
    request: PageRequest, site: GivenSite, one: FromPath[str], other: FromPath[str], drawing: FromPath[str]
) -> Response[str]:
    """One of the drawings of a pair as SVG, or its data as CSV."""
    relation = ask_relation(request, site, one, other)
    name, (kind, _, ending) = f"{relation.side}-{relation.other}", drawing.partition(".")
    for group in group_figures(relation.figures, site.series)[0]:
        if group.name == kind and ending in ("svg", "csv"):
            return _save_figures(request, site, relation, group, ending)
    return save_drawing(request, site, _PAIR_DRAWINGS, drawing, relation, name)


def _save_figures(
    request: PageRequest, site: Site, relation: Relation, group: FigureGroup, ending: str
) -> Response[str]:
    """Return figures of several years as SVG, or as CSV with the addresses of their sentences."""
    writer = Writer(read_language(request), site)
    file = f"{relation.side}-{relation.other}-{group.name}"
    if ending == "csv":
        return csv_file(*tabulate_figures(group, writer, base_address(request)), name=file)
    label = group.entry.vi if writer.language == "vi" else group.entry.en
    title = f"{label} ({group.unit}), {writer.side(relation.side)} – {writer.side(relation.other)}"
    content = {"chart": group.drawing, "kind": group.name, "thing": relation, "title": title}
    return svg_file(request, site, "relation_drawing.svg", content, name=file)


@page("/countries/{code:str}")
def show_country(request: PageRequest, site: GivenSite, code: FromPath[str]) -> Response[str]:
    """What the record holds of one side, and with whom."""
    view = site.record.relations.side(find_side(site, code))
    offices = rank_offices(site.record.relations.office_counts(view.side, slug_of), site.offices)
    attested = [each for each in site.record.relations.office_countries() if each.country == view.side]
    content = {
        "view": view,
        "events": draw_events(view.tallies),
        "event_total": add_up(view.tallies),
        "encounter_total": encounters(view.tallies),
        "visits_out": visits(view.tallies, "out"),
        "visits_in": visits(view.tallies, "in"),
        "partners": view.partners[:_SHOWN],
        "offices": [office for office in offices if office.band == "leaders"],
        "office_total": len(offices),
        "office_sentences": sum(each.sentences for each in attested),
    }
    return render_page(request, site, "country.html", content)


@page("/countries/{code:str}/{drawing:str}")
def save_country(request: PageRequest, site: GivenSite, code: FromPath[str], drawing: FromPath[str]) -> Response[str]:
    """The drawing of a side as SVG, or its data as CSV."""
    view = site.record.relations.side(find_side(site, code))
    return save_drawing(request, site, _SIDE_DRAWINGS, drawing, view, view.side)


_PAIR_DRAWINGS: dict[str, Maker] = {
    "encounters": lambda relation, _: draw_encounters(relation.tallies),
    "visits": lambda relation, _: draw_visits(relation.tallies),
    "papers": lambda relation, writer: draw_papers(relation.papers.items, writer),
}
_SIDE_DRAWINGS: dict[str, Maker] = {"events": lambda view, _: draw_events(view.tallies)}


PAGES = (list_relations, show_relation, save_relation, show_country, save_country)
