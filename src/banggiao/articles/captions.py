"""Which paragraphs are captions, and each of them once."""

import re
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from banggiao.articles.credits import split_credit
from banggiao.articles.paragraphs import Line, same_key
from banggiao.model.articles import BlockKind

_INLINE_CREDIT = re.compile(r"\((?:Ảnh|Nguồn ảnh|Ảnh minh họa|Ảnh minh hoạ)\s?:\s?[^()]{2,60}\)\.?(?=\s)")
_OPENING_QUOTES = ("“", '"', "‘")
_LONGEST_CAPTION = 500
_SHORTEST_COPY = 30  # shorter lines repeat for good reasons: a speaker's name in an interview, a heading


class Paragraph(NamedTuple):
    """A paragraph and what it is."""

    kind: BlockKind
    text: str


class Captioned(NamedTuple):
    """Paragraphs with their captions told apart, and those whom the credits name."""

    paragraphs: tuple[Paragraph, ...]
    photographers: tuple[str, ...]
    agencies: tuple[str, ...]


def caption_groups(lines: Sequence[Line]) -> frozenset[int]:
    """Return the groups of lines that are captions by their place alone.

    Some archives print the title, the lead, the body and the captions as four groups with blank lines between them and
    none inside: what follows a third group of several lines is captions.
    """
    sizes: dict[int, int] = {}
    for line in lines:
        sizes[line.group] = sizes.get(line.group, 0) + 1
    groups = sorted(sizes)
    if len(groups) < 4 or sizes[groups[0]] > 1 or sizes[groups[1]] > 2 or sizes[groups[2]] < 3:
        return frozenset()
    return frozenset(groups[3:]) if len(groups) <= 5 else frozenset()


def find_captions(paragraphs: Sequence[Paragraph]) -> Captioned:
    """Tell captions from text by their credits, take the credits out and keep one of each caption.

    >>> found = find_captions([Paragraph("paragraph", "Lễ ký. Ảnh Minh Sơn/Nhân dân")] * 2)
    >>> found.paragraphs, found.agencies
    ((Paragraph(kind='caption', text='Lễ ký.'),), ('Nhân dân',))
    """
    photographers: dict[str, None] = {}
    agencies: dict[str, None] = {}
    parted: list[Paragraph] = []
    for paragraph in chain.from_iterable(map(_part_inline, paragraphs)):
        credit = None if paragraph.kind == "title" else split_credit(paragraph.text)
        if credit is None:
            parted.append(paragraph)
            continue
        photographers |= dict.fromkeys(credit.photographers)
        agencies |= dict.fromkeys(credit.agencies)
        if credit.caption:
            parted.extend(_part_long(paragraph.kind, credit.caption))
        else:
            _mark_previous(parted)
    return Captioned(tuple(_each_once(parted)), tuple(photographers), tuple(agencies))


def _part_inline(paragraph: Paragraph) -> list[Paragraph]:
    """Part a paragraph saved without line breaks at the bracketed credits inside it."""
    kind, text = paragraph
    parts: list[Paragraph] = []
    start = 0
    for found in _INLINE_CREDIT.finditer(text) if kind != "title" and "nh" in text else ():
        rest = text[found.end() :].lstrip()
        if not rest[:1].isupper() and rest[:1] not in _OPENING_QUOTES:
            continue
        sentence = max(text.rfind(stop, start, found.start()) + 1 for stop in (".", "!", "?", "”"))
        sentence = max(sentence, start)
        if before := text[start:sentence].strip():
            parts.append(Paragraph(kind, before))
        parts.append(Paragraph(kind, text[sentence : found.end()].strip()))
        start = found.end()
    if not parts:
        return [paragraph]
    return [*parts, Paragraph(kind, text[start:].strip())] if text[start:].strip() else parts


def _part_long(kind: BlockKind, caption: str) -> list[Paragraph]:
    """A credit at the end of a long paragraph belongs to its last sentence only (pages saved without line breaks)."""
    if len(caption) <= _LONGEST_CAPTION:
        return [Paragraph("caption", caption)]
    cut = max(caption.rfind(stop, 0, -2) for stop in (". ", "! ", "? ", "” "))
    if cut < 0 or len(caption) - cut > _LONGEST_CAPTION:
        return [Paragraph(kind, caption)]
    return [Paragraph(kind, caption[: cut + 1]), Paragraph("caption", caption[cut + 2 :])]


def _mark_previous(parted: list[Paragraph]) -> None:
    """A credit on a line of its own makes a caption of the line above, if that is no full sentence."""
    if parted and parted[-1].kind == "paragraph" and not parted[-1].text.endswith((".", "!", "?", "…", ":", "”", '"')):
        parted[-1] = Paragraph("caption", parted[-1].text)


def _each_once(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    kept: list[Paragraph] = []
    seen: dict[str, int] = {}
    for paragraph in paragraphs:
        key = same_key(paragraph.text)
        first = seen.get(key)
        if first is None or not _is_copy(paragraph, adjacent=first == len(kept) - 1):
            seen.setdefault(key, len(kept))
            kept.append(paragraph)
        elif kept[first].kind == "paragraph" and (paragraph.kind == "caption" or first == len(kept) - 1):
            # The same words twice in a row, or again under a picture: they are the picture's
            kept[first] = Paragraph("caption", kept[first].text)
    return kept


def _is_copy(paragraph: Paragraph, *, adjacent: bool) -> bool:
    return adjacent or paragraph.kind == "caption" or len(paragraph.text) >= _SHORTEST_COPY
