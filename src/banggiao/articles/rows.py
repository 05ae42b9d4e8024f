"""JSON Lines, a JSON array or a single object: rows one at a time, whatever the size of the file."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from banggiao.articles.cleaning import RawArticle
from banggiao.articles.dates import normalise_published
from banggiao.model.errors import ArticleError

LONGEST_ROW = 32 * 1024 * 1024
_BOM = b"\xef\xbb\xbf"
_TOKENS = re.compile(rb'\\.|["{}]', re.DOTALL)
_DATES = ("published", "modified")
_SHOWN = 60  # letters of a value that is quoted


class FieldNames(msgspec.Struct, frozen=True, kw_only=True):
    """What the fields of a row are called in a source; a field that a row lacks is empty."""

    title: str = "title"
    lead: str = "lead"
    text: str = "text"
    url: str = "url"
    publisher: str = "publisher"
    published: str = "published"
    modified: str = "modified"


class Row(NamedTuple):
    """One row's bytes and its number, from 1; None where the row was longer than the limit."""

    number: int
    data: bytes | None


def split_rows(chunks: Iterable[bytes], *, limit: int = LONGEST_ROW) -> Iterator[Row]:
    """Yield the lines of a stream that are not empty, numbered as lines."""
    number, parts, size = 0, list[bytes](), 0
    first = True
    for chunk in chunks:
        data = chunk.removeprefix(_BOM) if first else chunk
        first = False
        *ended, rest = data.split(b"\n")
        for end in ended:
            number += 1
            if size + len(end) > limit:
                yield Row(number, None)
            elif line := b"".join([*parts, end]).strip():
                yield Row(number, line)
            parts, size = [], 0
        size += len(rest)
        if size <= limit:
            parts.append(rest)
        else:
            parts = []
    if size > limit:
        yield Row(number + 1, None)
    elif line := b"".join(parts).strip():
        yield Row(number + 1, line)


def split_objects(chunks: Iterable[bytes], *, limit: int = LONGEST_ROW) -> Iterator[Row]:
    """Yield the outermost JSON objects of a stream (an array's elements, or one object over many lines)."""
    splitter = _ObjectSplitter(limit)
    for chunk in chunks:
        yield from splitter.feed(chunk)
    if splitter.depth:
        raise ArticleError("the JSON ends in the middle of an object; fetch the file again")
    if not splitter.number:
        raise ArticleError("there is no JSON object in it")


class _ObjectSplitter:
    """Finds where objects begin and end by their braces, strings skipped."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.number = 0
        self.depth = 0
        self._in_string = False
        self._carry = b""
        self._parts: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> Iterator[Row]:
        """Take the next piece and yield the objects that end in it."""
        data = self._carry + chunk
        # a backslash at the end escapes what the next piece begins with
        cut = len(data) - (len(data) - len(data.rstrip(b"\\"))) % 2
        data, self._carry = data[:cut], data[cut:]
        start = 0
        for found in _TOKENS.finditer(data):
            token = found.group()
            if token == b'"':
                self._in_string = not self._in_string and self.depth > 0
            elif not self._in_string and self._deepen(token) and self.depth == (token == b"{"):
                if token == b"{":
                    start = found.start()
                else:
                    yield self._row(data[start : found.end()])
        if self.depth:
            self._keep(data[start:])

    def _deepen(self, token: bytes) -> bool:
        if token == b"{":
            self.depth += 1
        elif token == b"}" and self.depth:
            self.depth -= 1
        else:
            return False
        return True

    def _keep(self, part: bytes) -> None:
        self._size += len(part)
        if self._size <= self.limit:
            self._parts.append(part)
        else:
            self._parts.clear()

    def _row(self, end: bytes) -> Row:
        self._keep(end)
        self.number += 1
        data = b"".join(self._parts) if self._size <= self.limit else None
        self._parts, self._size = [], 0
        return Row(self.number, data)


class RowDecoder:
    """Decodes rows with the fields named so; made once a run."""

    def __init__(self, fields: FieldNames) -> None:
        names = msgspec.structs.asdict(fields)
        kind = str | None
        row = msgspec.defstruct("Row", [(name, kind, None) for name in names], rename=names)
        self._decoder = msgspec.json.Decoder(row)
        self._fields = fields
        self._row = row

    def decode(self, data: bytes) -> RawArticle:
        """Return the row's parts.

        Raises:
            ArticleError: the row is no JSON object, a field is no text, or it has no text at all.
        """
        try:
            row = self._decoder.decode(data)
        except msgspec.ValidationError as error:
            raise ArticleError(_wrong_field(str(error))) from error
        except UnicodeDecodeError as error:
            raise ArticleError("it is not UTF-8; save the file as UTF-8") from error
        except msgspec.DecodeError as error:
            row = self._leniently(data, error)
        parts: dict[str, str | None] = msgspec.structs.asdict(row)
        if not (parts["text"] or "").strip():
            raise ArticleError(f"it has no text in the field `{self._fields.text}`; name the field that has the text")
        return msgspec.convert({name: value or "" for name, value in parts.items()}, RawArticle)

    def doubts(self, raw: RawArticle) -> Iterator[str]:
        """Yield what of a row is not understood and left out: a time that is none, by the name of its field."""
        for name in _DATES:
            value: str = getattr(raw, name)
            if value.strip() and not normalise_published(value):
                field = getattr(self._fields, name)
                yield (
                    f"the field `{field}` is no date ({value.strip()[:_SHOWN]!r}) and is left out; write 2019-02-24, "
                    "24/02/2019 or 2019-02-24T09:30"
                )

    def _leniently(self, data: bytes, error: msgspec.DecodeError) -> msgspec.Struct:
        """Read what only the standard library accepts: escaped lone surrogates, which cleaning then takes out."""
        try:
            return msgspec.convert(json.loads(data), self._row)
        except msgspec.ValidationError as wrong:
            raise ArticleError(_wrong_field(str(wrong))) from error
        except (ValueError, RecursionError):
            raise ArticleError(f"it is not JSON ({error})") from error


def _wrong_field(message: str) -> str:
    expected, _, place = message.partition(" - at `$.")
    if not place:
        return f"it is not an object with named fields ({expected})"
    got = expected.rpartition("got ")[2].strip("`")
    return f"the field `{place.rstrip('`')}` is not text but {got}; name the field that has the text"
