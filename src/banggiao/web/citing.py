"""How a page is cited: its stable address, its title, and the articles behind it with their hashes."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from markupsafe import Markup

from banggiao.exports.citing import Cited, Labels, cite_as_bibtex, cite_in_words
from banggiao.model.record import Citation
from banggiao.web.writing import Writer

_SHOWN = 5  # articles behind a page that are named
_LONGEST = 300  # characters of a title


class Citable(NamedTuple):
    """What a page that can say more than its title hands over under ``citable``.

    Attributes:
        sources: the sentences that it rests on.
        date: EDTF or a time of publication.
        publisher: who published what it shows.
        mark: the hash of the one article that it shows.
    """

    sources: Iterable[Citation] = ()
    date: str = ""
    publisher: str = ""
    mark: str = ""


class PageCitation(NamedTuple):
    """A page's citation in words and as BibTeX."""

    words: str
    bibtex: str


def cite_page(writer: Writer, address: str, title: Markup, content: Mapping[str, object]) -> PageCitation:
    """Return how the page at an address is cited.

    Args:
        writer: of the page's language.
        address: the whole stable address.
        title: as the page's template has it, escaped.
        content: of the page; what it holds under ``citable`` is used.
    """
    citable = content.get("citable")
    if not isinstance(citable, Citable):
        citable = Citable()
    read_on = writer.site.settings.today().isoformat()
    day = citable.date[:10] if "T" in citable.date else citable.date
    cited = Cited(
        title=_shorten(title.unescape()),
        publisher=_shorten(citable.publisher),
        date=day if day and "X" not in day else "",
        shown_date=writer.date(day) if day else "",
        address=address,
        read_on=read_on,
        shown_day=writer.date(read_on),
        sources=[citable.mark] if citable.mark else _name_sources(writer, citable.sources),
        record=writer.say("take", "sample") if writer.site.settings.is_demo else "",
    )
    label = writer.say("take", "article_id" if citable.mark else "sources")
    labels = Labels(read=writer.say("take", "read_on"), sources=label)
    return PageCitation(cite_in_words(cited, labels), cite_as_bibtex(cited, labels))


def _name_sources(writer: Writer, sources: Iterable[Citation]) -> list[str]:
    """Name each article once; of many, only the first."""
    articles = list({source.article_id: source for source in sources}.values())
    named = [_name_source(writer, source) for source in articles[:_SHOWN]]
    more = len(articles) - len(named)
    return [*named, writer.say("take", "more", count=more)] if more else named


def _name_source(writer: Writer, source: Citation) -> str:
    title = f"“{_shorten(source.title)}”" if source.title else ""
    published = writer.date(source.published[:10]) if source.published else ""
    parts = (_shorten(source.publisher), title, published)
    return f"{', '.join(part for part in parts if part)} [{source.article_id}]".strip()


def _shorten(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
