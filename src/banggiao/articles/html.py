"""Saved web pages of any outlet: trafilatura finds the text, the page's own marks give captions and provenance."""

import trafilatura

from banggiao.articles.cleaning import RawArticle, clean_article
from banggiao.articles.encoding import decode
from banggiao.articles.page_facts import read_page_facts
from banggiao.articles.pictures import mark_captions
from banggiao.articles.tree import Node, parse_page
from banggiao.model.articles import Article
from banggiao.model.errors import ArticleError

_SHORTEST_PARAGRAPH = 50  # a page of links and labels has no paragraph as long as one plain sentence
_NO_ARTICLE = "no article was found on the page; save the article's own page, or its text as .txt"


def article_from_html(data: bytes, *, url: str = "", publisher: str = "") -> Article:
    """Read the article on a saved page.

    Args:
        data: the page's bytes; its encoding is told by the page.
        url: where it was found, where the page itself does not say.
        publisher: the outlet, where it is known better than from the page.

    Raises:
        ArticleError: the page holds no article, or is no text.
    """
    tree = parse_page(decode(data, markup=True))
    facts = read_page_facts(tree)
    captions = mark_captions(tree)
    text = _body(tree)
    return clean_article(
        RawArticle(
            text=text,
            title=facts.title,
            lead=facts.lead,
            url=facts.url or url,
            publisher=publisher or facts.publisher,
            published=facts.published,
            captions=captions,
        )
    )


def _body(tree: Node) -> str:
    document = trafilatura.bare_extraction(tree, fast=True, include_comments=False, include_tables=False)
    body = getattr(document, "body", None)
    if body is None:
        raise ArticleError(_NO_ARTICLE)
    lines: list[str] = []
    longest = 0
    for element in body.iter("p", "head", "item", "quote", "ab"):
        if any(child.tag in {"p", "item", "head"} for child in element):
            continue
        for line_break in element.iter("lb"):
            line_break.tail = "\n" + (line_break.tail or "")
        line = "".join(element.itertext())
        lines.append(line)
        longest = max(longest, len(line) if element.tag != "item" else 0)
    if longest < _SHORTEST_PARAGRAPH:
        raise ArticleError(_NO_ARTICLE)
    return "\n".join(lines)
