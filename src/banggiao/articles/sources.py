"""Files, folders and streams to articles, one at a time; what cannot be read is refused and the rest goes on."""

import codecs
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Literal, TypeVar

import msgspec

from banggiao.articles.cleaning import article_from_text, clean_article
from banggiao.articles.compression import CutOffError, read_chunks
from banggiao.articles.encoding import decode, refuse_binary
from banggiao.articles.files import File, Unreadable, list_files
from banggiao.articles.html import article_from_html
from banggiao.articles.rows import LONGEST_ROW, FieldNames, Row, RowDecoder, split_objects, split_rows
from banggiao.model.articles import Article
from banggiao.model.errors import ArticleError

_T = TypeVar("_T")
_LONGEST_FILE = 32 * 1024 * 1024
_SNIFFED = 4096
_EMPTY = "it is empty; give a file that holds an article"
Form = Literal["text", "html", "lines", "objects"]
_FORMS: dict[str, Form] = {
    ".txt": "text", ".text": "text", ".md": "text", ".html": "html", ".htm": "html", ".xhtml": "html",
    ".jsonl": "lines", ".ndjson": "lines",
}  # fmt: skip
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_PACKED = frozenset({".gz", ".zst"})


class Refusal(msgspec.Struct, frozen=True):
    """What was not taken in, whole or in part: where it stands, and one sentence that says why and what to do."""

    where: str
    reason: str


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One article or one refusal, and how far its source has been read.

    Attributes:
        source: the file's name as given, or ``-`` for standard input.
        position: the line or the number of the object in its file; 1 where the file is one article.
        doubts: what of the article is not understood and left out, each with where it stands.
    """

    source: str
    position: int
    article: Article | None = None
    refusal: Refusal | None = None
    doubts: tuple[Refusal, ...] = ()


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How much of the input has been read, in bytes as they lie on the disk; the total is 0 for a stream."""

    done: int
    total: int
    source: str


def read_paths(
    paths: Sequence[Path], fields: FieldNames | None = None, *, progress: Callable[[Progress], None] | None = None
) -> Iterator[Item]:
    """Yield every article under ``paths``, and a refusal for each thing that is none; never raises for one of them.

    Args:
        paths: files and folders; folders are read whole, in the order of their names.
        fields: what the fields of JSON rows are called.
        progress: told of every piece read.
    """
    files = list_files(paths)
    meter = _Meter(sum(file.size for file in files if isinstance(file, File)), progress)
    decoder = RowDecoder(fields or FieldNames())
    for file in files:
        if isinstance(file, Unreadable):
            yield _refused(file.name, 0, file.reason)
            continue
        try:
            with file.path.open("rb") as stream:
                yield from _read(stream, file.name, decoder, meter.of(file.name))
        except OSError as error:
            yield _refused(
                file.name, 0, f"it cannot be opened ({error.strerror or error}); check the file and its rights"
            )
        meter.finish(file)


def read_stream(
    stream: BinaryIO,
    name: str = "-",
    fields: FieldNames | None = None,
    *,
    progress: Callable[[Progress], None] | None = None,
) -> Iterator[Item]:
    """Yield the articles of a stream; whether it is text, HTML or JSON is told by its first bytes."""
    yield from _read(stream, name, RowDecoder(fields or FieldNames()), _Meter(0, progress).of(name))


class _Meter:
    """Counts bytes over all files of a run."""

    def __init__(self, total: int, progress: Callable[[Progress], None] | None) -> None:
        self._total, self._progress = total, progress
        self._finished = 0
        self._here = 0

    def of(self, source: str) -> Callable[[int], None]:
        self._here = 0

        def advance(size: int) -> None:
            self._here += size
            if self._progress:
                self._progress(Progress(done=self._finished + self._here, total=self._total, source=source))

        return advance

    def finish(self, file: File) -> None:
        self._finished += max(file.size, self._here)


def _read(stream: BinaryIO, name: str, decoder: RowDecoder, advance: Callable[[int], None]) -> Iterator[Item]:
    position = 0
    try:
        for item in _items(read_chunks(stream, advance=advance), name, decoder):
            position = item.position
            yield item
    except CutOffError as error:
        yield _refused(f"{name}, line {position + 1}" if position else name, position, str(error), source=name)
    except ArticleError as error:
        yield _refused(name, position, str(error))
    except OSError as error:
        yield _refused(name, position, f"it cannot be read further ({error.strerror or error}); check the disk")


def _items(chunks: Iterator[bytes], name: str, decoder: RowDecoder) -> Iterator[Item]:
    first = next(chunks, b"")
    form = _form(name, first)
    whole = chain((first,), chunks)
    if form in {"text", "html"}:
        yield _whole(whole, name, form)
        return
    refuse_binary(first)
    if first.startswith(_WIDE):
        raise ArticleError("it is in UTF-16; save rows as UTF-8")
    counted = "line" if form == "lines" else "item"
    empty = True
    for row in _rows(form, whole):
        empty = False
        yield _row(row, f"{name}, {counted} {row.number}", name, decoder)
    if empty:
        raise ArticleError(_EMPTY)


def _form(name: str, first: bytes) -> Form:
    """Tell a file's form by its ending, else by its first bytes; a page saved as ``.txt`` is a page."""
    path = Path(name)
    ending = path.suffix.lower()
    if ending in _PACKED:
        ending = Path(path.stem).suffix.lower()
    start = first[:_SNIFFED].removeprefix(b"\xef\xbb\xbf").lstrip()
    if (form := _FORMS.get(ending)) and form != "text":
        return form
    lowered = start.lower()
    if lowered.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<article")) or (
        lowered.startswith(b"<") and b"<html" in lowered
    ):
        return "html"
    if ending in _FORMS:
        return "text"
    if start.startswith(b"["):
        return "objects" if start[1:].lstrip().startswith((b"{", b"]")) else "text"
    if start.startswith(b"{"):
        # One object a line, or one over many lines: the first line tells
        line = start.split(b"\n", 1)[0].rstrip()
        return "objects" if line in {b"{", b"{ "} or line.endswith(b",") else "lines"
    return "text"


def _rows(form: Form, chunks: Iterable[bytes]) -> Iterator[Row]:
    return split_rows(chunks) if form == "lines" else split_objects(chunks)


def _row(row: Row, where: str, name: str, decoder: RowDecoder) -> Item:
    data = row.data
    if data is None:
        return _refused(where, row.number, f"it is longer than {LONGEST_ROW >> 20} MB; split it", source=name)
    try:
        raw = _guarded(lambda: decoder.decode(data))
        article = _guarded(lambda: clean_article(raw))
    except ArticleError as error:
        return _refused(where, row.number, str(error), source=name)
    doubts = tuple(Refusal(where, doubt) for doubt in decoder.doubts(raw))
    return Item(source=name, position=row.number, article=article, doubts=doubts)


def _guarded(read: Callable[[], _T]) -> _T:
    """The per-article boundary: whatever one article breaks, the run goes on and says so."""
    try:
        return read()
    except ArticleError:
        raise
    except Exception as error:
        raise ArticleError(f"it broke the reading ({type(error).__name__}: {error}); please report it") from error


def _whole(chunks: Iterable[bytes], name: str, form: Form) -> Item:
    parts, size = [], 0
    for chunk in chunks:
        size += len(chunk)
        if size > _LONGEST_FILE:
            raise ArticleError(
                f"it is longer than {_LONGEST_FILE >> 20} MB; one file is one article, rows go into JSON Lines"
            )
        parts.append(chunk)
    data = b"".join(parts)
    if not data.strip():
        raise ArticleError(_EMPTY)
    article = _guarded(lambda: article_from_html(data) if form == "html" else article_from_text(decode(data)))
    return Item(source=name, position=1, article=article)


def _refused(where: str, position: int, reason: str, *, source: str = "") -> Item:
    return Item(source=source or where, position=position, refusal=Refusal(where, reason))
