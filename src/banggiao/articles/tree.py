"""The tree of a web page; the only module that knows which parser reads it."""

import re
from typing import Any

import lxml.etree  # type: ignore[import-untyped]
import lxml.html  # type: ignore[import-untyped]

from banggiao.articles.paragraphs import tidy
from banggiao.model.errors import ArticleError

Node = Any  # lxml has no types of its own
_INLINE = frozenset({"a", "b", "strong", "i", "em", "u", "span", "font", "sub", "sup", "small", "mark", "abbr"})
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def parse_page(markup: str) -> Node:
    """Return the root of a page, however broken.

    Raises:
        ArticleError: there is no element at all.
    """
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(markup.replace("\0", "").encode("utf-8", "ignore"), parser=parser)
    except (lxml.etree.LxmlError, ValueError) as error:
        raise ArticleError("there is no HTML element in it; save the article's own page") from error


def text_of(element: Node) -> str:
    """Return the text inside ``element`` as one clean line."""
    parts: list[str] = []
    for event, node in lxml.etree.iterwalk(element, events=("start", "end")):
        if node.tag not in _INLINE:
            parts.append(" ")
        if event == "start":
            parts.append(node.text or "")
        elif node is not element:
            parts.append(node.tail or "")
    return tidy("".join(parts))


def size_of(element: Node) -> int:
    """Return about how much text stands inside ``element``, without making it."""
    return sum(len(text.strip()) for text in element.itertext())


def class_words(element: Node) -> str:
    """Return the class names and the id of ``element`` in one form: small letters, words parted by a dash or a space.

    ``ArticleLead``, ``details__summary`` and ``article-lead`` are written by different hands and mean alike.
    """
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return _HUMP.sub("-", names).replace("_", "-").lower()
