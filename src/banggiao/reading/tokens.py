"""A sentence as one array of tokens: forms of the lexicon, words, numbers and marks."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from banggiao.lexicon.matcher import Hit, Senses

_WORD = re.compile(r"[^\W_]+(?:[-'’.](?=[^\W_])[^\W_]+)*|[^\s]")
_NO_SENSES: Senses = {}


class Token(msgspec.Struct, gc=False, eq=False):
    """A form of the lexicon (with senses), a word or number, or one mark.

    Attributes:
        text: as written; low: folded for matching; cap: begins with a capital; word: begins with a letter or digit.
        senses: what the lexicon knows it as, empty for other words.
    """

    text: str
    low: str
    start: int
    end: int
    senses: Senses
    cap: bool
    word: bool

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


class Words:
    """The words and marks of a text, cut once, and put together with the forms that each vocabulary finds in it."""

    def __init__(self, text: str, folded: str) -> None:
        self._text = text
        self._folded = folded
        self._tokens = _cut(text, folded)
        self._starts = [token.start for token in self._tokens]

    def tokens(self, hits: Sequence[Hit], start: int, end: int) -> list[Token]:
        """Return the tokens of ``text[start:end]``; ``hits`` are those of the whole text, in order."""
        text, folded, starts = self._text, self._folded, self._starts
        tokens: list[Token] = []
        at = start
        first = bisect_left(starts, start)
        for index in range(bisect_left(hits, start, key=_start_of), len(hits)):
            hit = hits[index]
            begin, after = hit.start, hit.end
            if begin >= end:
                break
            if after > end or begin < at:
                continue
            if at < begin:
                last = bisect_left(starts, begin, first)
                self._add(tokens, first, last, at, begin)
                first = last
            form = text[begin:after]
            tokens.append(
                Token(form, folded[begin:after], begin, after, hit.senses, form[0].isupper(), form[0].isalnum())
            )
            first = bisect_left(starts, after, first)
            at = after
        if at < end:
            self._add(tokens, first, bisect_left(starts, end, first), at, end)
        return tokens

    def _add(self, tokens: list[Token], first: int, last: int, start: int, end: int) -> None:
        """Add the words between two places; a word that lies across one of them is cut there."""
        words = self._tokens
        if (first and words[first - 1].end > start) or (first < last and words[last - 1].end > end):
            tokens += _cut_piece(self._text, self._folded, start, end)
        else:
            tokens += words[first:last]


def _start_of(hit: Hit) -> int:
    return hit.start


def _cut(text: str, folded: str) -> list[Token]:
    tokens: list[Token] = []
    at = 0
    for piece in text.split(" "):  # no word holds a space, and most pieces are one word
        end = at + len(piece)
        if piece.isalpha():
            tokens.append(Token(piece, folded[at:end], at, end, _NO_SENSES, piece[0].isupper(), word=True))
        elif piece:
            tokens += _cut_piece(text, folded, at, end)
        at = end + 1
    return tokens


def _cut_piece(text: str, folded: str, start: int, end: int) -> Iterator[Token]:
    for match in _WORD.finditer(text, start, end):
        at, after = match.span()
        word = match[0]
        yield Token(word, folded[at:after], at, after, _NO_SENSES, word[0].isupper(), word[0].isalnum())


def tokenize(text: str, folded: str, hits: Sequence[Hit], start: int, end: int) -> list[Token]:
    """Return the tokens of ``text[start:end]``; ``hits`` are those of the whole text, in order."""
    return Words(text, folded).tokens(hits, start, end)
