"""Tables as CSV that a spreadsheet opens rightly.

A byte-order mark says that the letters are UTF-8. Where the decimal sign is a comma, spreadsheets part cells by a
semicolon, so either can be asked for, and numbers follow the sign. A cell that would be taken for a formula is kept
from being one by an apostrophe, also where the file is opened as if the other sign parted its cells; one longer than a
cell may be is cut, and ends in an ellipsis.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeVar

from banggiao.exports.wording import in_batches
from banggiao.vietnamese.unicode import clean_characters

T = TypeVar("T")
Cell = str | int | float
Separator = Literal[",", ";"]
_LONGEST = 32_767
"""Characters that a cell holds; what is beyond would spill into the next row."""
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_PARTED = {sign: re.compile(rf"{sign}(?=[=+\-@＝＋－＠])") for sign in (",", ";")}
_OTHER: dict[Separator, Separator] = {",": ";", ";": ","}


class Sheet(NamedTuple):
    """A table: the names of its columns, and its rows."""

    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def lay_out(columns: dict[str, Callable[[T], Cell]], items: Iterable[T]) -> Sheet:
    """Return the table with a row for each item."""
    return Sheet(tuple(columns), ([cell(item) for cell in columns.values()] for item in items))


def write_csv(sheet: Sheet, separator: Separator = ",") -> Iterator[bytes]:
    r"""Yield a table, batch by batch.

    >>> b"".join(write_csv(Sheet(["name"], [["Lào"], ["1, 2"]]))).decode("utf-8")
    '\ufeffname\r\nLào\r\n"1, 2"\r\n'
    """
    before = "\ufeff".encode() + _write([sheet.columns], separator)
    for batch in in_batches(sheet.rows):
        yield before + _write(batch, separator)
        before = b""
    if before:
        yield before


def _write(rows: Iterable[Sequence[Cell]], separator: Separator) -> bytes:
    written = io.StringIO()
    writer = csv.writer(written, delimiter=separator)
    writer.writerows([_safe(cell, separator) for cell in row] for row in rows)
    return written.getvalue().encode()


def _safe(cell: Cell, separator: Separator) -> Cell:
    if isinstance(cell, float) and separator == ";":
        return str(cell).replace(".", ",")
    if not isinstance(cell, str):
        return cell
    other = _OTHER[separator]
    text = _PARTED[other].sub(f"{other}'", clean_characters(cell))
    if text.lstrip().startswith(_FORMULA):
        text = f"'{text}"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
