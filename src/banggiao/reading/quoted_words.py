"""Words that are quoted over several sentences: who has said them is told behind the last.

``“Chúng tôi sẽ mở cửa khẩu. Chúng tôi mong Lào cũng làm vậy”, Bộ trưởng A nói.``
"""

from collections.abc import Sequence
from typing import NamedTuple

from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence
from banggiao.reading.speakers import QUOTED

_OPENING, _CLOSING, _STRAIGHT = "“", "”", '"'
_LONGEST = 6  # sentences
_NEAR = 8  # tokens behind the closing mark in which its speaker is named


class Quotation(NamedTuple):
    """One quotation: the indices of its first and last sentence, and the token of the last that closes it."""

    first: int
    last: int
    close: int


def long_quotations(sentences: Sequence[Sentence]) -> dict[int, Quotation]:
    """Return the quotations of more than one sentence, by the index of each sentence that they run over.

    Args:
        sentences: those of an article, in order; a mark that nothing closes within a few sentences opens nothing.
    """
    found: dict[int, Quotation] = {}
    opened = -1  # index of the sentence in which the open quotation begins
    for sentence in sentences:
        if opened >= 0 and sentence.index - opened > _LONGEST:
            opened = -1
        lows = sentence.lows
        if _STRAIGHT not in lows and _OPENING not in lows and _CLOSING not in lows:
            continue
        for at, low in enumerate(lows):
            if low == _OPENING or (low == _STRAIGHT and opened < 0):
                opened = sentence.index
            elif low in (_CLOSING, _STRAIGHT) and opened >= 0:
                if opened < sentence.index:
                    whole = Quotation(opened, sentence.index, at)
                    found.update(dict.fromkeys(range(opened, sentence.index + 1), whole))
                opened = -1
    return found


def named_behind(sentence: Sentence, close: int) -> Mention | None:
    """Return who is named right behind a closing mark as having said what stands before it.

    Args:
        sentence: the one in which the quotation ends.
        close: the token of the closing mark.
    """
    if sentence.low(close + 1) not in QUOTED:
        return None
    for mention in sentence.mentions:
        if close < mention.first <= close + _NEAR and mention.kind in ("person", "title", "bare"):
            return mention
    return None
