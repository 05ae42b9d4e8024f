"""The gold file format (codebook, "Gold file format"): one article a line, annotated by hand or by a reader.

An absent list means *not annotated* and is not scored; an empty one means *annotated, none*.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from banggiao.model.errors import RunError


class GoldPlace(msgspec.Struct, frozen=True):
    """A place: its name and its country's code, either of them perhaps unknown."""

    name: str | None = ""
    country: str | None = ""


class GoldParticipant(msgspec.Struct, frozen=True):
    """A person, organisation or country in an event."""

    name: str | None = ""
    country: str | None = ""
    offices: tuple[str, ...] = ()
    role: str | None = ""

    @property
    def code(self) -> str:
        """The code of the side represented, in capitals, or empty."""
        return (self.country or "").upper()


class GoldEvent(msgspec.Struct, frozen=True):
    """One diplomatic act; ``confidence`` is a reader's own estimate that it is right, and no part of the gold."""

    type: str
    kind: str | None = None
    status: str | None = None
    date: str | None = ""
    place: GoldPlace | None = None
    participants: tuple[GoldParticipant, ...] = ()
    evidence: str | None = ""
    confidence: float | None = None
    fields: tuple[str, ...] | None = None


class GoldOffice(msgspec.Struct, frozen=True):
    """A person's office."""

    person: str
    office: str
    country: str | None = ""
    status: str | None = None


class GoldInstrument(msgspec.Struct, frozen=True):
    """A document or standing arrangement."""

    kind: str
    name: str
    parties: tuple[str, ...] | None = ()
    period: str | None = ""
    action: str | None = ""
    fields: tuple[str, ...] | None = None


class GoldCommitment(msgspec.Struct, frozen=True):
    """An undertaking."""

    act: str
    by: tuple[str, ...] | None = ()
    to: tuple[str, ...] | None = ()
    field: str | None = None
    evidence: str | None = ""
    fields: tuple[str, ...] | None = None


class GoldFigure(msgspec.Struct, frozen=True):
    """A number that measures the relation."""

    value: float
    unit: str | None = ""
    what: str | None = ""
    period: str | None = ""


class GoldArticle(msgspec.Struct, frozen=True, kw_only=True):
    """One annotated article; ``text`` is the stored text, where the annotator is a reader that gives it."""

    id: str
    published: str | None = ""
    fields: tuple[str, ...] | None = None
    events: tuple[GoldEvent, ...] | None = None
    offices: tuple[GoldOffice, ...] | None = None
    instruments: tuple[GoldInstrument, ...] | None = None
    commitments: tuple[GoldCommitment, ...] | None = None
    figures: tuple[GoldFigure, ...] | None = None
    text: str = ""


def load_gold(path: Path) -> list[GoldArticle]:
    """Read a file of gold or of readings.

    Raises:
        RunError: the file cannot be read, or a line of it is not an annotated article.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{path}: cannot be read as gold: {error}") from error
    return parse_gold(lines, name=str(path))


def parse_gold(lines: Iterable[str], *, name: str = "gold") -> list[GoldArticle]:
    """Read annotated articles from lines of JSON; blank lines are passed over.

    >>> parse_gold(['{"id": "một", "events": []}', ""])[0].events
    ()

    Raises:
        RunError: a line is not an annotated article; the message names it.
    """
    decoder = msgspec.json.Decoder(GoldArticle, strict=False)
    articles = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            articles.append(decoder.decode(line))
        except msgspec.MsgspecError as error:
            raise RunError(f"{name}, line {number}: not an annotated article: {error}") from error
    return articles


def from_dict(row: dict[str, object]) -> GoldArticle:
    """Return a row of the gold file format, as :func:`banggiao.evaluate.to_gold` makes it, as a typed article."""
    return msgspec.convert(row, GoldArticle, strict=False)
