"""Drawings of a page, offered as files: SVG, and their data as CSV."""

from collections.abc import Callable, Mapping
from typing import Any

from litestar import Response

from banggiao.charts.bars import Bars
from banggiao.charts.lanes import Lanes
from banggiao.charts.years import Columns
from banggiao.exports.spreadsheets import Cell
from banggiao.web.refusals import RefusedError
from banggiao.web.rendering import PageRequest, read_language
from banggiao.web.saving import csv_file, svg_file
from banggiao.web.settings import Site
from banggiao.web.writing import Writer

Drawing = Columns | Lanes | Bars
Maker = Callable[[Any, Writer], Drawing]
"""Lays a drawing of something out, with labels in the page's language."""


def save_drawing(
    request: PageRequest, site: Site, drawings: Mapping[str, Maker], asked: str, thing: object, name: str
) -> Response[str]:
    """Return a drawing as a file.

    Args:
        request: for the language.
        site: what the pages stand on.
        drawings: those that the page has, by name.
        asked: a drawing's name with its ending, ``svg`` or ``csv``.
        thing: what is drawn.
        name: what the file's name begins with.

    Raises:
        RefusedError: the page has no such drawing.
    """
    kind, _, ending = asked.partition(".")
    if kind not in drawings or ending not in ("svg", "csv"):
        raise RefusedError(404, "no_drawing", value=asked[:80], link=request.url.path.rpartition("/")[0])
    writer = Writer(read_language(request), site)
    drawing = drawings[kind](thing, writer)
    file = f"{name}-{kind}"
    if ending == "svg":
        return svg_file(
            request, site, "relation_drawing.svg", {"chart": drawing, "kind": kind, "thing": thing}, name=file
        )
    header, rows = _tabulate(drawing, writer)
    return csv_file(header, rows, name=file)


def _tabulate(drawing: Drawing, writer: Writer) -> tuple[list[str], list[tuple[Cell, ...]]]:
    if isinstance(drawing, Columns):
        keys = (*drawing.keys, *drawing.below)
        header = [writer.say("chart", "year"), *(writer.say("relation_key", key) for key in keys)]
        if not drawing.reports:
            return header, [(year, *numbers) for year, numbers in drawing.rows]
        header.append(writer.say("event", "reports_short"))
        told = zip(drawing.rows, drawing.reports, strict=True)
        return header, [(year, *numbers, reports) for (year, numbers), reports in told]
    if isinstance(drawing, Bars):
        header = [writer.say("event", "name"), writer.say("event", "side"), writer.say("chart", "count")]
        return header, [(bar.item.name, bar.item.note, bar.item.value) for bar in drawing.bars]
    header = [writer.say("instrument", "name"), writer.say("filter", "since"), writer.say("filter", "until")]
    rows: list[tuple[Cell, ...]] = [
        (row.lane.label, span.first, span.last) for row in drawing.rows for span in row.lane.spans
    ]
    rows += [(row.lane.label, dot.day, dot.day) for row in drawing.rows for dot in row.lane.dots]
    return header, rows
