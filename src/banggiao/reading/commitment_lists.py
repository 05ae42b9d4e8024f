"""Undertakings over more than one sentence: points of a list, and what lead and text both tell."""

import re
from collections.abc import Container, Sequence
from itertools import pairwise

import msgspec

from banggiao.model.claims import CommitmentClaim
from banggiao.model.spans import Span
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.vietnamese.folding import fold

MARKS = " ,;:.…\n/“”\"'‘’-–"
"""What a quoted clause neither begins nor ends with."""

_BULLETS = MARKS + "+*•"
_NUMBER = re.compile(r"\s*(?:\(?\d{1,2}[.)]|\(?[a-zđ]{1,4}\))\s*")
_SEMICOLON = re.compile(r";\s*")
_OPENING = re.compile(r"(?:(?P<bare>nhất trí|thống nhất|thỏa thuận|thoả thuận|đồng ý)|\bsau(?: đây)?)$")
_COUNTED = "0123456789)"
_COLON = 3  # characters from an undertaking to the colon behind it
_RETOLD, _RETOLD_BY_LEAD, _TELLING = 0.75, 0.5, 6
_WINDOW = 80


def next_points(
    story: Story, sentence: Sentence, last: CommitmentClaim, openings: Container[int]
) -> list[CommitmentClaim]:
    """Return the undertakings of a sentence that is one more point of the list that the one before it opened.

    A semicolon parts two of one point, where such a word begins the second too.

    Args:
        story: the article.
        sentence: one without an act verb.
        last: the undertaking told last.
        openings: where words begin that open such a point.
    """
    if last.act != "agree" or story.text[last.at.end : sentence.span.start].strip(MARKS):
        return []
    start, stop = sentence.span.start, sentence.span.end
    numbered = _NUMBER.match(story.text, start, stop)
    start = numbered.end() if numbered else start
    while start < stop and story.text[start] in _BULLETS:
        start += 1
    first = sentence.token_at(start)
    goes_on = numbered is not None and all(sentence.mention_after(at) is None for at in (first, first + 1))
    if start not in openings and not goes_on:
        return []
    marks = (mark.end() for mark in _SEMICOLON.finditer(story.text, start, stop))
    begins = [start, *(end for end in marks if end in openings)]
    return [_point(story.text, last, *part) for part in pairwise([*begins, stop])]


def _point(text: str, last: CommitmentClaim, start: int, stop: int) -> CommitmentClaim:
    while stop > start and text[stop - 1] in MARKS:
        stop -= 1
    return msgspec.structs.replace(last, evidence=text[start:stop], at=Span(start, stop))


def is_numbered(story: Story, sentence: Sentence) -> bool:
    """Say whether a sentence is a point of a list that is counted: ``2. Phấn đấu …``, ``b) …``."""
    return _NUMBER.match(story.text, sentence.span.start, sentence.span.end) is not None


def without_openings(found: Sequence[CommitmentClaim], text: str) -> list[CommitmentClaim]:
    """Leave out what only opens a list: ``Hai bên nhất trí:``, and before a point of it ``… các nội dung sau:``."""
    kept: list[CommitmentClaim] = []
    for at, each in enumerate(found):
        behind = text[each.at.end : each.at.end + _COLON].lstrip()
        opens = _OPENING.search(each.evidence.lower()) if behind.startswith(":") else None
        follows = at + 1 < len(found) and not text[each.at.end : found[at + 1].at.start].strip(_BULLETS + _COUNTED)
        if opens is None or not (opens["bare"] or follows):
            kept.append(each)
    return kept


def each_once(found: Sequence[CommitmentClaim], lead: int = 0) -> list[CommitmentClaim]:
    """Keep what a lead and the text both tell only where it is told at greater length.

    Args:
        found: what is undertaken, in the order of the text.
        lead: where the article's lead ends, which tells in other words what the text tells of the same sides.
    """
    kept: list[CommitmentClaim] = []
    words: dict[int, frozenset[str]] = {}  # of those kept that others have been compared with
    for each in found:
        alike = [i for i in range(max(0, len(kept) - _WINDOW), len(kept)) if kept[i].act == each.act]
        if not alike:
            kept.append(each)
            continue
        own = _words(each)
        for index in alike:
            if index not in words:
                words[index] = _words(kept[index])
        in_text = each.at.start >= lead
        same = next(
            (i for i in alike if _is_retold(words[i], own, by_lead=in_text and _leads(kept[i], each, lead))), None
        )
        if same is None:
            words[len(kept)] = own
            kept.append(each)
        elif len(own) > len(words[same]):
            kept[same], words[same] = each, own
    return sorted(kept, key=lambda claim: claim.at.start)


def _words(claim: CommitmentClaim) -> frozenset[str]:
    return frozenset(fold(claim.evidence).split())


def _leads(one: CommitmentClaim, other: CommitmentClaim, lead: int) -> bool:
    """Say whether the first is the lead's word of what the same sides undertake."""
    return one.at.start < lead and set(one.by) == set(other.by)


def _is_retold(one: frozenset[str], other: frozenset[str], *, by_lead: bool) -> bool:
    least = min(len(one), len(other))
    return least >= _TELLING and len(one & other) / least >= (_RETOLD_BY_LEAD if by_lead else _RETOLD)
