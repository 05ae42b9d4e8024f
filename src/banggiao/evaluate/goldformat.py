"""A reading in the gold file format (codebook, "Gold file format"), as programs exchange it."""

from typing import Any

import msgspec

from banggiao.model.articles import Article
from banggiao.model.claims import Reading

_LISTS = ("events", "offices", "instruments", "commitments", "figures")


def to_gold(article: Article, reading: Reading, *, id: str, with_text: bool = True) -> dict[str, Any]:  # noqa: A002
    """Return one article's reading as a row of the gold file format, with ``at`` offsets into ``text``.

    Args:
        article: the article that was read.
        reading: what was read in it.
        id: the row's id: the file's name without its ending, or the id that the source gives.
        with_text: whether the stored text, into which every ``at`` points, goes along.
    """
    row: dict[str, Any] = {"id": id, "published": article.published, "reader": reading.reader}
    row["fields"] = list(reading.fields)
    row |= {name: [_plain(claim) for claim in getattr(reading, name)] for name in _LISTS}
    row["people"] = [_plain(person) for person in reading.people]
    row["provenance"] = {
        "publisher": article.publisher,
        "original_source": article.original_source,
        "captions": list(article.captions),
        "photographers": list(article.photographers),
        "agencies": list(article.agencies),
    }
    row |= {"article": article.id, "url": article.url, "language": article.language}
    row["relevant"] = reading.relevant
    return row | {"text": article.text} if with_text else row


def _plain(claim: msgspec.Struct) -> dict[str, Any]:
    """Return a claim as plain values; a place in the text that is not known is left out, not null."""
    plain: dict[str, Any] = msgspec.to_builtins(claim)
    for participant in plain.get("participants", ()):
        if participant["at"] is None:
            del participant["at"]
    return plain
