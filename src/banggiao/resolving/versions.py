"""Versions of one report: articles under one link, of which the newest speaks for all.

Which is the newest is asked of the articles alone, so that the order of adding does not matter: the one that was
changed or published last, of several the longest (reports grow while they are mended), of these the one with the
smallest id. A newer version that is withdrawn does not bring an older one back.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple, Self

from banggiao.model.articles import Article

_TRACKING = "utm_"
LIST = "list:"
"""What the links of the rows of a list of office-holders begin with; they stand side by side."""
_SCHEMES = ("http", "https")


class Edition(NamedTuple):
    """What is asked of an article to tell whether it is the newest of its link; size is that of its text."""

    article_id: str
    link: str
    published: str
    modified: str
    size: int

    @classmethod
    def of(cls, article: Article) -> Self:
        """Take an article's particulars."""
        return cls(article.id, link_of(article.url), article.published, article.modified, len(article.text))


def link_of(url: str) -> str:
    """Return what the addresses of one page have in common; empty where an address names no single page.

    >>> link_of("https://www.Bao.example/tin/1.html?utm_source=mxh#binh-luan"), link_of("http://bao.example/tin/1.html")
    ('bao.example/tin/1.html', 'bao.example/tin/1.html')
    >>> link_of("https://bao.example/"), link_of("xem trang 3")
    ('', '')
    """
    if url.startswith(LIST):
        return url
    scheme, _, rest = url.strip().partition("://")
    page, _, query = rest.partition("#")[0].partition("?")
    host, _, path = page.partition("/")
    asked = "&".join(part for part in query.split("&") if part and not part.lower().startswith(_TRACKING))
    path = path.rstrip("/")
    if scheme.lower() not in _SCHEMES or not host or not (path or asked):
        return ""
    return f"{host.lower().removeprefix('www.')}/{path}{f'?{asked}' if asked else ''}"


def superseded(editions: Iterable[Edition]) -> dict[str, str]:
    """Return the articles of which there is a newer version, each with the id of the newest."""
    by_link: dict[str, list[Edition]] = defaultdict(list)
    for edition in editions:
        if edition.link and not edition.link.startswith(LIST):
            by_link[edition.link].append(edition)
    newest = {link: in_order(group)[-1].article_id for link, group in by_link.items()}
    return {
        edition.article_id: newest[link]
        for link, group in by_link.items()
        for edition in group
        if edition.article_id != newest[link]
    }


def in_order(editions: Iterable[Edition]) -> list[Edition]:
    """Return versions of one report, the oldest first."""
    by_id = sorted(editions, key=lambda edition: edition.article_id, reverse=True)
    return sorted(by_id, key=lambda edition: (max(edition.published, edition.modified), edition.size))
