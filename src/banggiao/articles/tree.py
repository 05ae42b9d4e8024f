"""The tree of a web page; the only module that knows which parser reads it."""

from typing import Any

import lxml.etree  # type: ignore[import-untyped]
import lxml.html  # type: ignore[import-untyped]

from banggiao.articles.paragraphs import tidy
from banggiao.model.errors import ArticleError

Node = Any  # lxml has no types of its own


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
    return tidy(" ".join(element.itertext(with_tail=False)))
