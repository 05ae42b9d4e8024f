"""Captions on a web page: in figures, under a telling class name, in one box with a picture, or right after it."""

import re
from collections.abc import Iterator

from banggiao.articles.tree import Node, class_words, text_of

_CAPTION_CLASS = re.compile(
    r"caption|photocms|(?:image|img|photo|pic)-(?:des|note|title)|(?:desc?|note|chu-?thich)-(?:image|img|photo|anh)"
    r"|chu-?thich|imgdes",
)
_NEVER_BOXES = frozenset(
    {"html", "body", "main", "article", "header", "nav", "footer", "aside", "form", "a", "li", "ul"}
)
_LONGEST = 700
_LONGEST_BOX = 500
_LONGEST_UPRIGHT = 250  # a paragraph with a picture in it is a caption only if it is short or slanted
_MOST_BLOCKS = 2


def mark_captions(tree: Node) -> frozenset[str]:
    """Put each caption into the tree as a plain paragraph in its place and return the captions' texts.

    Extraction drops figures and tables; a paragraph it keeps.
    """
    found: dict[str, None] = {}
    for elements in (_declared(tree), _after_pictures(tree), _boxed(tree)):
        for element in elements:
            text = text_of(element)
            picture = _picture_of(element, text)
            if 0 < len(text) <= _LONGEST and picture.getparent() is not None:
                found[text] = None
                _replace(picture, text)
    return frozenset(found)


def _declared(tree: Node) -> list[Node]:
    """Return the elements that say that they are captions, the outermost of nested ones."""
    marked = {
        element: None
        for element in tree.iter("figcaption", "p", "td", "div", "span", "em")
        if element.tag == "figcaption" or _CAPTION_CLASS.search(class_words(element))
    }
    return [e for e in marked if not any(a in marked for a in e.iterancestors()) and len(text_of(e)) <= _LONGEST]


def _after_pictures(tree: Node) -> list[Node]:
    """Return the centred or slanted paragraphs right after one that is only a picture."""
    return [
        after
        for picture in _only_pictures(tree)
        if (after := picture.getnext()) is not None and after.tag == "p" and _is_aside(after)
    ]


def _only_pictures(tree: Node) -> Iterator[Node]:
    for picture in tree.iter("img"):
        box = next(picture.iterancestors("p", "div"), None)
        if box is not None and not any(text.strip() for text in box.itertext()):
            yield box


def _is_aside(element: Node) -> bool:
    style = f"{element.get('style', '')} {element.get('align', '')} {element.get('class', '')}".lower()
    return "center" in style or _is_slanted(element)


def _is_slanted(element: Node) -> bool:
    slanted = element.xpath(".//em | .//i")
    return bool(slanted) and len(text_of(slanted[0])) >= len(text_of(element)) // 2


def _boxed(tree: Node) -> list[Node]:
    """Return the smallest boxes that hold a picture and a little text and hardly a link."""
    boxes: dict[Node, None] = {}
    for picture in tree.iter("img"):
        box = next((a for a in picture.iterancestors() if any(text.strip() for text in a.itertext())), None)
        if box is not None and box not in boxes and _is_caption_box(box):
            boxes[box] = None
    return list(boxes)


def _is_caption_box(box: Node) -> bool:
    if box.tag in _NEVER_BOXES:
        return False
    text = text_of(box)
    longest = _LONGEST_UPRIGHT if box.tag == "p" and not _is_slanted(box) else _LONGEST_BOX
    if len(text) > longest or sum(len(text_of(link)) for link in box.iter("a")) > len(text) // 3:
        return False
    return (
        sum(1 for block in box.iter("p", "li", "h1", "h2", "h3") if block is not box and text_of(block)) <= _MOST_BLOCKS
    )


def _picture_of(element: Node, text: str) -> Node:
    """Return the whole picture that a caption is part of: its figure, or a table that holds nothing else."""
    for ancestor in element.iterancestors("figure", "table"):
        if text_of(ancestor) == text:
            return ancestor
    return element


def _replace(element: Node, text: str) -> None:
    parent = element.getparent()
    paragraph = parent.makeelement("p")
    paragraph.text = text
    if parent.tag == "p" and parent.getparent() is not None:
        # a paragraph cannot stand in a paragraph: it goes right behind it
        paragraph.tail, parent.tail = parent.tail, None
        parent.addnext(paragraph)
        parent.remove(element) if not element.tail else element.clear(keep_tail=True)
        return
    paragraph.tail = element.tail
    parent.replace(element, paragraph)
