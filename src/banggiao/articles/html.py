"""Saved web pages of any outlet: trafilatura finds the text, the page's own marks give captions and provenance."""

import re

import trafilatura

from banggiao.articles.cleaning import RawArticle, clean_article
from banggiao.articles.encoding import decode
from banggiao.articles.page_facts import read_page_facts
from banggiao.articles.pictures import mark_captions
from banggiao.articles.tree import Node, class_words, parse_page, size_of, text_of
from banggiao.model.articles import Article
from banggiao.model.errors import ArticleError

_SHORTEST_PARAGRAPH = 50  # a page of links and labels has no paragraph as long as one plain sentence
_MOSTLY = 0.6
_BOX = re.compile(
    r"(?:^|[\s-])(?:related?|others?|lien-?quan|tin-?khac|most-?read|xem-?nhieu|doc-?nhieu|comments?|binh-?luan"
    r"|social|shares?|sharing|tags?|keywords?|newsletter|recommend(?:ation|ed)?s?|breadcrumbs?|player|audio|sidebar|right-?col)(?:$|[\s-])"
)
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
    _part_datelines(tree)
    facts = read_page_facts(tree)
    _drop_boxes(tree)
    captions = mark_captions(tree)
    _drop_pointers(tree)
    text = _body(tree)
    return clean_article(
        RawArticle(
            text=text,
            title=facts.title,
            lead=facts.lead,
            url=facts.url or url,
            publisher=publisher or facts.publisher,
            published=facts.published,
            modified=facts.modified,
            original_source=facts.original_source,
            captions=captions,
        )
    )


def _part_datelines(tree: Node) -> None:
    """Put a dash behind a place before the lead that only the page's style parts from it."""
    for element in tree.xpath("//span[contains(@class, 'location') or contains(@class, 'dateline')]"):
        if element.tail and element.tail.strip() and text_of(element):
            element.tail = f" - {element.tail.lstrip(' -–—')}"


def _drop_boxes(tree: Node) -> None:
    """Take out the boxes around an article that name themselves: related articles, comments, sharing, tags."""
    size = size_of(tree)
    for element in list(tree.iter("div", "section", "ul", "aside", "p")):
        if _BOX.search(class_words(element)) and element.getparent() is not None and size_of(element) < size // 3:
            element.drop_tree()


def _drop_pointers(tree: Node) -> None:
    """Take out paragraphs, headings and list items that are little but a link: they lead to other articles."""
    for element in list(tree.iter("li", "p", "h2", "h3")):
        links = [*element.iter("a"), *element.iterancestors("a")]
        size = size_of(element) * _MOSTLY if links else 0
        if size and any(size_of(link) >= size for link in links) and element.getparent() is not None:
            element.drop_tree()


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
