"""The words of a text, cut once for all who look for something in it.

A word is a run of letters and digits; what stands between two of them (mostly one space) is kept beside them. The
vocabulary's forms are sought word by word (``lexicon.matcher``), and sentences are made into tokens of the same words
(``reading.tokens``).
"""

import re
from bisect import bisect_left

from banggiao.vietnamese.folding import matchable

_WORD = re.compile(r"([^\W_]+)")


class Cut:
    """A text and its words.

    Attributes:
        text: as written; folded: as ``folding.matchable`` returns it, of the same length.
        words: the folded words; starts: where each begins.
        gaps: what stands before each word, and behind the last one.
    """

    __slots__ = ("folded", "gaps", "starts", "text", "words")

    def __init__(self, text: str, folded: str = "") -> None:
        """Cut a text; ``folded`` where it has been folded before.

        >>> cut = Cut("Xin-ga-po, 2019.")
        >>> cut.words, cut.gaps
        (['xin', 'ga', 'po', '2019'], ['', '-', '-', ', ', '.'])
        """
        self.text: str = text
        self.folded: str = folded or matchable(text)
        self.words: list[str] = []
        self.starts: list[int] = []
        self.gaps: list[str] = []
        self._cut()

    def between(self, start: int, end: int) -> list[str]:
        """Return the words that begin in ``text[start:end]``."""
        first = bisect_left(self.starts, start)
        return self.words[first : bisect_left(self.starts, end, first)]

    def _cut(self) -> None:
        words, starts, gaps = self.words, self.starts, self.gaps
        at, gap = 0, ""
        for piece in self.folded.split(" "):  # most are one word, or one with a mark behind it
            if piece.isalnum():
                words.append(piece)
                starts.append(at)
                gaps.append(gap)
                gap = " "
            elif piece[:-1].isalnum():
                words.append(piece[:-1])
                starts.append(at)
                gaps.append(gap)
                gap = piece[-1] + " "
            else:
                gap = self._cut_piece(piece, at, gap) + " "
            at += len(piece) + 1
        gaps.append(gap[:-1])

    def _cut_piece(self, piece: str, at: int, gap: str) -> str:
        """Take the words of a piece with several marks; return what stands behind the last of them."""
        parts: list[str] = _WORD.split(piece)
        gap += parts[0]
        at += len(parts[0])
        for index in range(1, len(parts), 2):
            self.words.append(parts[index])
            self.starts.append(at)
            self.gaps.append(gap)
            gap = parts[index + 1]
            at += len(parts[index]) + len(gap)
        return gap
