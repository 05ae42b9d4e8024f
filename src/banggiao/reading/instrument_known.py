"""Instruments that are known by themselves: a name by its acronym or its marks, an acronym by the name before it."""

import re
from collections.abc import Sequence

from banggiao.lexicon.terms import Head, Known, Terms
from banggiao.model.vocabulary import InstrumentKind
from banggiao.reading.story import Story
from banggiao.reading.tokens import Token
from banggiao.vietnamese.folding import matchable

_ACRONYM = re.compile(r"\(([A-Z][A-Z+]+)[^()]{0,6}\)")
_ABOUT = ("mou", "protocol", "joint_statement")
NOUNED = ("agreement", "convention")
"""Kinds whose noun alone (``Hiệp định``) may stand for one that is known."""
_BACK = 90  # characters before an acronym in brackets in which the name stands that it shortens
_OPENING = 600  # characters in which a report says whom it is about
_JUST_NOW = 400  # characters before a name in which an item of a digest says whom it is about
_NEW = " mới"
_BREAKS = (",", ";", ":", "(", ")")


def known_by_name(story: Story, terms: Terms, start: int, end: int, kind: InstrumentKind) -> tuple[Known, int] | None:
    """Return the known instrument that a name is, by its acronym in brackets or by the words that mark it, and its end.

    Args:
        story: the article; it may tell whose it is: ``thỏa thuận hạt nhân`` in a report on Iran.
        terms: the vocabulary.
        start: where the name begins.
        end: where it was found to end; a known one's may be nearer, or behind whose it is.
        kind: what its noun says that it is.
    """
    name = story.text[start:end]
    bracket = _ACRONYM.search(name)
    coded = bracket is not None or name.rpartition(" ")[2] in terms.code_ends
    if not coded and kind not in terms.marked_kinds:
        return None
    low = matchable(name)
    for known in terms.known:
        is_own = known.kind == kind or kind not in _ABOUT  # a memorandum about a programme that is known
        if is_own and bracket is not None and bracket[1].startswith(known.code):
            return known, end
        if is_own and name.endswith(f" {known.code}"):
            return known, end
        if known.kind != kind or not _is_marked(known, low):
            continue
        with_whom = f" với {known.told}" if known.told else ""
        if with_whom and story.folded.startswith(with_whom, end):
            return known, end + len(with_whom)
        around = story.folded[:_OPENING] + story.folded[max(0, start - _JUST_NOW) : start]
        if known.told in low or known.told in around:
            return known, start + _own_length(known, low)
    return None


def _is_marked(known: Known, low: str) -> bool:
    """Say whether a name holds all that marks a known one, and is no new one: ``thỏa thuận hạt nhân Iran mới``."""
    if not known.marks or not all(mark in low for mark in known.marks):
        return False
    return not low.endswith(_NEW) or known.marks[-1].endswith(_NEW)


def _own_length(known: Known, low: str) -> int:
    """``Hiệp ước Không phổ biến hạt nhân và giới hạn …``: what is joined to a whole name is another thing."""
    whole, _, joined = low.rpartition(" và ")
    is_whole = bool(whole) and all(mark in whole for mark in known.marks) and " và " not in matchable(known.vi)
    return len(whole) if is_whole and "(" not in joined else len(low)


def start_of_known(story: Story, tokens: Sequence[Token], at: int, known: Known, least: int) -> int:
    """Return where the name begins that an acronym closes: ``Hiệp định CPTPP``, ``tuyên bố về ứng xử … (DOC)``.

    Args:
        story: the article.
        tokens: the sentence.
        at: the token of the acronym.
        known: what it is.
        least: where the sentence begins.
    """
    before = tokens[at - 1] if at else None
    if before is None:
        return tokens[at].start
    head = before.value("head")
    if isinstance(head, Head) and head.kind == known.kind and known.kind in NOUNED:
        return before.start
    if before.text != "(" or not known.marks:
        return tokens[at].start
    words = story.folded[max(least, before.start - _BACK) : before.start]
    opening = words.rfind(known.marks[0])
    name = words[opening:] if opening >= 0 else ""
    is_told = story.text[before.start - len(name)].isupper() or all(mark in name for mark in known.marks)
    is_name = bool(name) and is_told and not any(mark in name for mark in _BREAKS)
    return before.start - len(name) if is_name else tokens[at].start
