"""What a page lets its reader take along: a drawing as SVG, a table as CSV that spreadsheets open rightly."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from io import StringIO
from typing import Final
from urllib.parse import urlencode

from litestar import Response

from banggiao.web.filters import read_pairs
from banggiao.web.rendering import PageRequest, read_language
from banggiao.web.settings import Site
from banggiao.web.writing import Writer

Cell = str | int | float
_PROPERTY = re.compile(r"var\(--[a-z-]+, ([^()]+)\)")
_INSIDE: Final = "/* in the SVG */"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")  # with these a spreadsheet takes words for a formula
_MARK: Final = "\ufeff"  # tells Excel that the file is UTF-8


def svg_file(
    request: PageRequest, site: Site, template: str, content: Mapping[str, object], *, name: str
) -> Response[str]:
    """Return a drawing as a file: ``template`` extends ``drawing.svg``; ``name`` is the file's, without its ending."""
    language = read_language(request)
    writer = Writer(language, site)
    drawing = site.templates.get_template(template).render(
        w=writer, t=writer.say, language=language, path=_address(request), style=drawing_style(), **content
    )
    headers = {"Content-Disposition": f'attachment; filename="{name}.svg"', "Content-Language": language}
    return Response(drawing, media_type="image/svg+xml", headers=headers | {"Vary": "Accept-Language, Cookie"})


def _address(request: PageRequest) -> str:
    """Return where a drawing was made, without its ending, as it is written below it."""
    query = urlencode([(key, value) for key, value in read_pairs(request.query_params) if key != "lang"])
    path = request.url.path.removesuffix(".svg")
    return f"{path}?{query}" if query else path


def csv_file(header: Sequence[str], rows: Iterable[Sequence[Cell]], *, name: str) -> Response[str]:
    """Return a table as a file; for tables that fit into memory, as those of drawings do."""
    written = StringIO()
    writer = csv.writer(written)
    writer.writerow(header)
    writer.writerows([plain(cell) for cell in row] for row in rows)
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return Response(_MARK + written.getvalue(), media_type="text/csv; charset=utf-8", headers=headers)


def plain(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula.

    >>> plain("=HYPERLINK(1)"), plain("Lào"), plain(-3)
    ("'=HYPERLINK(1)", 'Lào', -3)
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def drawing_style() -> str:
    """Return the styles of a drawing that stands alone: each colour as the sheet's fallback has it."""
    sheet = files("banggiao.web").joinpath("static", "style", "charts.css").read_text(encoding="utf-8")
    return _PROPERTY.sub(r"\1", sheet.partition(_INSIDE)[2])
