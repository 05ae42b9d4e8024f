"""An article: clean text and where it came from."""

from typing import Literal

import msgspec

from banggiao.model.ids import content_id
from banggiao.model.spans import Span

BlockKind = Literal["title", "lead", "paragraph", "caption"]


class Block(msgspec.Struct, frozen=True, array_like=True):
    """One title, lead, paragraph or caption: its kind and its range in the article's text."""

    kind: BlockKind
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The block's range as a span."""
        return Span(self.start, self.end)


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """One report by one outlet, cleaned; immutable.

    Attributes:
        text: the stored text, its blocks joined by a newline; every span points into it.
        blocks: the blocks in the order of the text, not overlapping.
        published: ``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM`` (local time as printed), or empty.
        modified: when the outlet changed it last, in the same forms, or empty.
        publisher: the outlet's own name or host, or empty.
        original_source: whom the outlet says it took the report from (``vov.vn``), or empty (codebook §7).
        language: ISO 639 of the text as detected: ``vi``, or ``und`` where it is not Vietnamese.
    """

    text: str
    blocks: tuple[Block, ...]
    url: str = ""
    publisher: str = ""
    published: str = ""
    modified: str = ""
    original_source: str = ""
    photographers: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    language: str = "vi"

    @property
    def id(self) -> str:
        """The report's id: text, link and publication date, for the same text elsewhere is another report."""
        return content_id("a", self.text, self.url, self.published)

    @property
    def text_id(self) -> str:
        """The text's id, the same for every verbatim copy."""
        return content_id("t", self.text)

    @property
    def title(self) -> str:
        """The title, or empty."""
        return next((b.span.quote(self.text) for b in self.blocks if b.kind == "title"), "")

    @property
    def captions(self) -> tuple[str, ...]:
        """The captions, each once, in the order of the text."""
        return tuple(dict.fromkeys(b.span.quote(self.text) for b in self.blocks if b.kind == "caption"))
