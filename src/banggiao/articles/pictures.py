"""Captions on a web page: in figures, in picture tables, under a telling class name, right after a picture."""

import re

from banggiao.articles.tree import Node, text_of

_CAPTION_CLASS = re.compile(
    r"caption|photocms_|image[_-]?des|img[_-]?des|desc[_-]?(?:image|img|photo)|photo[_-]?des|chu-?thich|pic[_-]?note|imgnote",
    re.IGNORECASE,
)
_LONGEST = 700


def mark_captions(tree: Node) -> frozenset[str]:
    """Put each caption into the tree as a plain paragraph in its place and return the captions' texts.

    Extraction drops figures and tables; a paragraph it keeps.
    """
    found: dict[str, None] = {}
    for element in _caption_elements(tree):
        text = text_of(element)
        if not text or len(text) > _LONGEST or element.getparent() is None:
            continue
        found[text] = None
        _replace(_picture_of(element), text)
    return frozenset(found)


def _caption_elements(tree: Node) -> list[Node]:
    marked = [
        element
        for element in tree.xpath(
            "//figcaption | //*[self::p or self::td or self::div or self::span or self::em][@class]"
        )
        if element.tag == "figcaption" or _CAPTION_CLASS.search(element.get("class", ""))
    ]
    outermost = [e for e in marked if not any(a in set(marked) for a in e.iterancestors())] if len(marked) < 500 else []
    taken = set(outermost)
    pictures = [
        element
        for element in tree.xpath("//table[.//img] | //p[.//img]")
        if len(element.xpath(".//img")) == 1 and not any(inner in taken for inner in element.iter())
    ]
    return [*outermost, *pictures, *_after_pictures(tree)]


def _after_pictures(tree: Node) -> list[Node]:
    """A centred or slanted paragraph right after one that is only a picture tells what is on it."""
    return [
        after
        for picture in tree.xpath("//p[.//img] | //div[./img]")
        if not text_of(picture) and (after := picture.getnext()) is not None and after.tag == "p" and _is_aside(after)
    ]


def _is_aside(element: Node) -> bool:
    style = f"{element.get('style', '')} {element.get('align', '')} {element.get('class', '')}".lower()
    slanted = element.xpath("./em | ./i")
    return "center" in style or (len(slanted) == 1 and text_of(slanted[0]) == text_of(element))


def _picture_of(element: Node) -> Node:
    """Return the whole picture that a caption is part of: its figure, or a table that holds nothing else."""
    text = text_of(element)
    for ancestor in element.iterancestors("figure", "table"):
        if text_of(ancestor) == text:
            return ancestor
    return element


def _replace(element: Node, text: str) -> None:
    parent = element.getparent()
    if parent is None:
        return
    paragraph = parent.makeelement("p")
    paragraph.text, paragraph.tail = text, element.tail
    if parent.tag == "p":
        # a paragraph cannot stand in a paragraph: it goes right behind it
        paragraph.tail = parent.tail
        parent.tail = None
        parent.addnext(paragraph)
        parent.remove(element) if not element.tail else element.clear()
        return
    parent.replace(element, paragraph)
