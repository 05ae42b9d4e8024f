"""A sentence as one array of tokens: forms of the lexicon, words, numbers and marks."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from banggiao.lexicon.matcher import Hit, Senses

_WORD = re.compile(r"[^\W_]+(?:[-'’.](?=[^\W_])[^\W_]+)*|[^\s]")
_NO_SENSES: Senses = {}


class Token:
    """A form of the lexicon (with senses), a word or number, or one mark.

    Attributes:
        text: as written; low: folded for matching; cap: begins with a capital.
        senses: what the lexicon knows it as, empty for other words.
    """

    __slots__ = ("cap", "end", "low", "senses", "start", "text", "word")

    def __init__(self, text: str, low: str, start: int, senses: Senses) -> None:
        self.text = text
        self.low = low
        self.start = start
        self.end = start + len(text)
        self.senses = senses
        self.cap = text[0].isupper()
        self.word = text[0].isalnum()

    def has(self, *cats: str) -> bool:
        """Say whether the token has a sense of one of these classes."""
        senses = self.senses
        if senses:
            for cat in cats:  # a loop, not any(): this is asked some thousand times an article
                if cat in senses:
                    return True
        return False

    def value(self, cat: str) -> object:
        """Return the first entry of a class, or None."""
        values = self.senses.get(cat)
        return values[0] if values else None

    @property
    def state(self) -> str:
        """The code of the country that the token names, in full or in short, empty for none."""
        return str(self.value("country") or self.value("short") or "")

    def __repr__(self) -> str:
        return f"Token({self.text!r}, {'/'.join(self.senses)})"


def tokenize(text: str, folded: str, hits: Sequence[Hit], start: int, end: int) -> list[Token]:
    """Return the tokens of ``text[start:end]``; ``hits`` are those of the whole text, in order."""
    tokens: list[Token] = []
    at = start
    for index in range(bisect_left(hits, start, key=lambda hit: hit.start), len(hits)):
        hit = hits[index]
        if hit.start >= end:
            break
        if hit.end > end or hit.start < at:
            continue
        _words(tokens, text, folded, at, hit.start)
        tokens.append(Token(text[hit.start : hit.end], folded[hit.start : hit.end], hit.start, hit.senses))
        at = hit.end
    _words(tokens, text, folded, at, end)
    return tokens


def _words(tokens: list[Token], text: str, folded: str, start: int, end: int) -> None:
    if start < end:
        tokens.extend(
            Token(match[0], folded[match.start() : match.end()], match.start(), _NO_SENSES)
            for match in _WORD.finditer(text, start, end)
        )
