"""Undertakings over more than one sentence: points of a list, and what lead and text both tell."""

from collections.abc import Container, Sequence

import msgspec

from banggiao.model.claims import CommitmentClaim
from banggiao.model.spans import Span
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.vietnamese.folding import fold

MARKS = " ,;:.…\n/“”\"'‘’-–"
"""What a quoted clause neither begins nor ends with."""

_BULLETS = MARKS + "+*•"
_RETOLD, _RETOLD_BY_LEAD, _TELLING = 0.75, 0.5, 6
_WINDOW = 80


def next_point(
    story: Story, sentence: Sentence, last: CommitmentClaim, openings: Container[int]
) -> CommitmentClaim | None:
    """Return the undertaking of a sentence that is one more point of the list that the one before it opened.

    Args:
        story: the article.
        sentence: one without an act verb.
        last: the undertaking told last.
        openings: where words begin that open such a point.
    """
    if last.act != "agree" or story.text[last.at.end : sentence.span.start].strip(MARKS):
        return None
    start, stop = sentence.span.start, sentence.span.end
    while start < stop and story.text[start] in _BULLETS:
        start += 1
    if start not in openings:
        return None
    while stop > start and story.text[stop - 1] in MARKS:
        stop -= 1
    evidence = story.text[start:stop]
    return msgspec.structs.replace(last, evidence=evidence, at=Span(start, stop))


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
