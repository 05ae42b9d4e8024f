"""A user's own list of office-holders: a CSV file, each row of which attests a person in an office.

A row goes into the record as one short text with its claims, under the list's source, and is cited like a sentence. So
what it says is resolved, asked and withdrawn as what articles say.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

import msgspec

from banggiao.articles import Refusal
from banggiao.lexicon.geography import load_geography
from banggiao.lexicon.offices import OfficeBook
from banggiao.lexicon.sides import SideFinder, make_side_finder
from banggiao.model.articles import Article, Block
from banggiao.model.claims import OfficeClaim, PersonClaim, Reading
from banggiao.model.errors import ArticleError, RunError
from banggiao.model.spans import Span
from banggiao.record import Record
from banggiao.resolving.versions import LIST

COLUMNS = ("person", "office", "country", "from", "to")
"""What the columns are called; the last two may be missing."""
READER = "list-1"
"""The reader that the readings of rows name."""
_LONGEST_FILE = 32 * 1024 * 1024
_LONGEST_NAME = 200  # characters
_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
_SLASHED = re.compile(r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>\d{4})")


class HoldersReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a list: rows that are new, that were there already, and that were refused; which source it is."""

    source: str
    new: int = 0
    already: int = 0
    refused: tuple[Refusal, ...] = ()


class Holder(NamedTuple):
    """One row, its office as the codebook writes it and its country as a code."""

    person: str
    office: str
    country: str
    since: str
    until: str


def add_holders(record: Record, path: Path, source: str, *, listed: str = "") -> HoldersReport:
    """Add every row of a CSV file; one that is wrong is refused with its line and field, and the rest goes on.

    Args:
        record: that it goes into.
        path: of the file.
        source: what the list is called; it is cited under this name and withdrawn as ``list:`` with this name.
        listed: the day of which the list tells (``2024-05-06``); whoever has no last day is in office then.

    Raises:
        RunError: the file cannot be read, is no CSV, lacks a column, or the source has no name.
    """
    name = _tidy(source)
    if not name or len(name) > _LONGEST_NAME:
        raise RunError(f"a list needs the name of its source (--source), of at most {_LONGEST_NAME} characters")
    refused: list[Refusal] = []
    rows = _read_rows(path, refused)
    counts = record.add(_told(holder, name, listed) for holder in rows)
    return HoldersReport(source=f"{LIST}{name}", new=counts.new, already=counts.already, refused=tuple(refused))


def _told(holder: Holder, source: str, listed: str) -> tuple[Article, Reading]:
    """Return a row as a text under the name of its source, with what it says."""
    days = f"{holder.since or '…'} – {holder.until or '…'}"
    row = f"{holder.person}, {holder.office}, {holder.country}, {days}"
    text = f"{source}\n{row}"
    at = Span(len(source) + 1, len(text))
    blocks = (Block("title", 0, len(source)), Block("paragraph", at.start, at.end))
    article = Article(text=text, blocks=blocks, url=f"{LIST}{source}", publisher=source, published=listed)
    office = OfficeClaim(
        person=holder.person,
        office=holder.office,
        country=holder.country,
        since=holder.since,
        until=holder.until,
        at=at,
    )
    person = PersonClaim(name=holder.person, country=holder.country, names=(holder.person,), at=at)
    return article, Reading(article_id=article.id, reader=READER, people=(person,), offices=(office,))


def _read_rows(path: Path, refused: list[Refusal]) -> Iterator[Holder]:
    """Yield the rows of a file that are right, and note the others with their line and field."""
    try:
        if path.stat().st_size > _LONGEST_FILE:
            raise RunError(f"{path} is larger than {_LONGEST_FILE // 2**20} MB; give it in parts")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise RunError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise RunError(f"{path} is not UTF-8; save it as CSV in UTF-8") from error
    head, _, _ = text.partition("\n")
    rows = csv.reader(text.splitlines(keepends=True), delimiter=";" if head.count(";") > head.count(",") else ",")
    check = _Checks(OfficeBook.load(), make_side_finder(load_geography()))
    try:
        places = _columns(path, next(rows, []))
        for cells in rows:
            if any(cell.strip() for cell in cells):
                try:
                    yield check.holder({name: cells[at] if at < len(cells) else "" for name, at in places.items()})
                except ArticleError as error:
                    refused.append(Refusal(f"{path.name}, line {rows.line_num}", str(error)))
    except csv.Error as error:
        raise RunError(f"{path}, line {rows.line_num}: it is no CSV: {error}") from error


def _columns(path: Path, head: Sequence[str]) -> dict[str, int]:
    """Return the place of each column that is there."""
    named = {cell.strip().lower(): at for at, cell in reversed(list(enumerate(head)))}
    if missing := [name for name in COLUMNS[:3] if name not in named]:
        raise RunError(
            f"{path}, line 1: no column is called {' or '.join(missing)}; the first line names the columns: "
            f"{','.join(COLUMNS)}"
        )
    return {name: named[name] for name in COLUMNS if name in named}


class _Checks(NamedTuple):
    """What the fields of a row are held against."""

    book: OfficeBook
    sides: SideFinder

    def holder(self, row: dict[str, str]) -> Holder:
        """Return what a row says.

        Raises:
            ArticleError: with the field that is wrong, and why.
        """
        country = self.sides.find(row["country"])
        if not country:
            raise ArticleError(
                f"field country: no country or organisation is called {_short(row['country'])!r}; write a code (LA) or "
                "a name"
            )
        since, until = (_day(row, name) for name in COLUMNS[3:])
        if since and until and since > until:
            raise ArticleError(f"field to: {until} is before {since}, the day in the field from")
        return Holder(_name(row, "person"), self.book.normal(_name(row, "office")), country, since, until)


def _name(row: dict[str, str], field: str) -> str:
    name = _tidy(row[field])
    if not name:
        raise ArticleError(f"field {field}: it is empty")
    if len(name) > _LONGEST_NAME:
        raise ArticleError(f"field {field}: it is longer than {_LONGEST_NAME} characters")
    return name


def _day(row: dict[str, str], field: str) -> str:
    """Return a field's day as ``YYYY-MM-DD``, empty where it is."""
    written = row.get(field, "").strip()
    if not written:
        return ""
    found = _DAY.fullmatch(written) or _SLASHED.fullmatch(written)
    with suppress(ValueError):  # no such day
        if found:
            return date(**{part: int(number) for part, number in found.groupdict().items()}).isoformat()
    raise ArticleError(
        f"field {field}: {_short(written)!r} is no day; write 2019-02-24 or 24/02/2019, or leave it empty"
    )


def _tidy(words: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in normalize("NFC", words)).split())


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:40]}…"
