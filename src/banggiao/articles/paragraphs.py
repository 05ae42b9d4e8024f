"""From raw text to clean one-line paragraphs: characters, spacing, sentences glued without a space."""

import re
from typing import NamedTuple

from banggiao.vietnamese.unicode import clean_characters

# Linear on hostile input: a run of stops is entered once (lookbehind) and never given back (possessive).
_GLUED = re.compile(r"(?<=\w)[.?!…]++[”’»)]?+(?=[“‘«(]?\w)")
_VOWELS = frozenset("aeiouyăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ")
_TOP_LEVEL = frozenset({"Com", "Net", "Org", "Vn", "Gov", "Edu"})
_EDGES = " \t.…,;:!?\"'“”‘’()[]-–—*"


class Line(NamedTuple):
    """One line of raw text and the number of the group (lines without a blank one between them) it stands in."""

    text: str
    group: int


def tidy(text: str) -> str:
    """Return ``text`` as one clean line: NFC, no invisible characters, single spaces, sentences apart.

    >>> tidy("Quan hệ  hai nước phát triển.Hai bên nhất trí.")
    'Quan hệ hai nước phát triển. Hai bên nhất trí.'
    """
    return part_sentences(" ".join(clean_characters(text).split()))


def split_lines(text: str) -> list[Line]:
    """Return the non-empty lines of ``text``, each tidy, with the blank lines between them counted."""
    lines: list[Line] = []
    group, pending = 0, False
    for raw in clean_characters(text).splitlines():
        line = " ".join(raw.split())
        if not line:
            pending = True
            continue
        if pending and lines:
            group += 1
        pending = False
        lines.append(Line(part_sentences(line), group))
    return lines


def part_sentences(text: str) -> str:
    """Put one space between sentences that were glued together; no letter changes.

    >>> part_sentences("…trên các lĩnh vực.Hai bên đã ký.“Đây là dịp tốt”, ông nói. TP.HCM, Gs.Minh, vov.vn, 1.600")
    '…trên các lĩnh vực. Hai bên đã ký. “Đây là dịp tốt”, ông nói. TP.HCM, Gs.Minh, vov.vn, 1.600'
    """
    return _GLUED.sub(_spaced, text) if _GLUED.search(text) else text


def _spaced(found: re.Match[str]) -> str:
    text, stop = found.string, found.group()
    after = text[found.end() : found.end() + 12].lstrip("“‘«(")
    if not (after[:1].isupper() and after[1:2].islower()):
        return stop
    word = text[max(0, found.start() - 8) : found.start()].split()
    # An abbreviation (``Gs.``, ``Tp.``, ``P.``) has no vowel; every Vietnamese syllable has one.
    if not word or not (word[-1][-1:].isdigit() or _ends_a_sentence(word[-1])):
        return stop
    return stop if re.split(r"\W", after, maxsplit=1)[0] in _TOP_LEVEL else stop + " "


def _ends_a_sentence(word: str) -> bool:
    return len(word) > 1 and (word[-1].islower() or len(word) > 3) and any(c in _VOWELS for c in word.lower())


def same_key(text: str) -> str:
    """Return what two copies of one paragraph share, whatever their case, quotes and final stop.

    >>> same_key("' Hai nước ký hiệp định '.") == same_key("Hai nước ký hiệp định")
    True
    """
    return text.casefold().strip(_EDGES)
