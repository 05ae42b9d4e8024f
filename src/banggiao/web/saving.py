"""What a page lets its reader take along: a drawing as SVG, a table as CSV that spreadsheets open rightly."""

import re
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from typing import Final

from litestar import Response

from banggiao.exports.spreadsheets import Cell, Sheet, write_csv
from banggiao.web.filters import join_address, read_pairs
from banggiao.web.rendering import PageRequest, read_language
from banggiao.web.settings import Site
from banggiao.web.tables import LINK
from banggiao.web.writing import Writer

_PROPERTY = re.compile(r"var\(--[a-z-]+, ([^()]+)\)")
_INSIDE: Final = "/* in the SVG */"


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
    kept = [(key, value) for key, value in read_pairs(request.query_params) if key != "lang"]
    return join_address(request.url.path.removesuffix(".svg"), kept)


def csv_file(header: Sequence[str], rows: Iterable[Sequence[Cell]], *, name: str) -> Response[str]:
    """Return a table as a file; for tables that fit into memory, as those of drawings do."""
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"', **LINK}
    written = b"".join(write_csv(Sheet(header, rows))).decode()
    return Response(written, media_type="text/csv", headers=headers)


def drawing_style() -> str:
    """Return the styles of a drawing that stands alone: each colour as the sheet's fallback has it."""
    sheet = files("banggiao.web").joinpath("static", "style", "charts.css").read_text(encoding="utf-8")
    return _PROPERTY.sub(r"\1", sheet.partition(_INSIDE)[2])
