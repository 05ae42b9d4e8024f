"""Tables as CSV that a spreadsheet opens rightly.

A byte-order mark says that the letters are UTF-8. Where the decimal sign is a comma, spreadsheets part cells by a
semicolon, so either can be asked for, and numbers follow the sign. A cell that would be taken for a formula is kept
from being one by an apostrophe, also where the file is opened as if the other sign parted its cells; so is text that
would become a day, an hour or a number (``3-4``, ``24/2``, ``May 2``, ``007``, twelve digits and more). Whole days and
numbers may become what they are. A month alone is written ``2019-02-XX``, which is EDTF too: it would become its first
day. A cell longer than one may be is cut, and ends in an ellipsis.
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
_MONTH = re.compile(r"\d{4}-\d\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NAMED = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_TURNED = re.compile(
    r"\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?"  # 3-4, 24/2, 24.2.2019
    rf"|\d{{1,4}}[ /-]*{_NAMED}(?:[ ,/-]*\d{{1,4}})?|{_NAMED}[ ,/-]*\d{{1,4}}(?:[ ,/-]+\d{{1,4}})?"  # 2 May, Mar-19
    r"|\d{1,4}:\d\d(?::\d\d)?(?: ?[ap]m)?"  # 10:30
    r"|true|false|\d{12,}|0\d+|\d+(?:[.,]\d+)?e[+-]?\d+",  # long, with leading noughts, 12e5
    re.IGNORECASE | re.ASCII,
)
_LONGEST_TURNED = 40
"""Characters of what a spreadsheet may take for a day or number; a longer text is not looked at."""
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
    if _MONTH.fullmatch(text):
        return f"{text}-XX"
    if text.lstrip().startswith(_FORMULA) or _is_turned(text):
        text = f"'{text}"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _is_turned(text: str) -> bool:
    """Say whether a spreadsheet would show a text as another thing than it is."""
    bare = text.strip()
    return len(bare) <= _LONGEST_TURNED and not _DAY.fullmatch(bare) and _TURNED.fullmatch(bare) is not None
