"""A sentence as one array of tokens: forms of the lexicon, words, numbers and marks."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from banggiao.lexicon.matcher import Hit, Senses

_WORD = re.compile(r"[^\W_]+(?:[-'’.](?=[^\W_])[^\W_]+)*|[^\s]")
_CLOSING = frozenset(',.;:!?)”"')
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


def is_party_tail(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the rest of a party's name stands at ``at``, behind ``Đảng``: ``Trung ương Đảng | Lao động``."""
    return at > 0 and tokens[at].has("partytail") and tokens[at - 1].low.endswith("đảng")


def pair_at(tokens: Sequence[Token], at: int) -> str:
    """Return two states that a dash joins, as they belong to a joint body's name, empty where none stand here."""
    if at + 2 < len(tokens) and tokens[at].state and tokens[at + 2].state and tokens[at + 1].low in ("-", "–", "với"):
        return " ".join(token.text for token in tokens[at : at + 3])
    return ""


class Words:
    """The words and marks of a text, cut once, and put together with the forms that each vocabulary finds in it."""

    def __init__(self, text: str, folded: str) -> None:
        self._text = text
        self._folded = folded
        self._tokens = _cut(text, folded)
        self._starts = [token.start for token in self._tokens]

    def tokens(self, hits: Sequence[Hit], start: int, end: int) -> list[Token]:
        """Return the tokens of ``text[start:end]``; ``hits`` are those of the whole text, in order."""
        text, folded, words, starts = self._text, self._folded, self._tokens, self._starts
        tokens: list[Token] = []
        at, size = start, len(words)
        first = bisect_left(starts, start)
        for index in range(bisect_left(hits, start, key=_start_of), len(hits)):
            hit = hits[index]
            begin, after = hit.start, hit.end
            if begin >= end:
                break
            if after > end or begin < at:
                continue
            last = first
            while last < size and starts[last] < begin:
                last += 1
            if at < begin:
                tokens += self._between(first, last, at, begin)
            form, head = text[begin:after], text[begin]
            tokens.append(Token(form, folded[begin:after], begin, after, hit.senses, head.isupper(), head.isalnum()))
            first, at = last, after
            while first < size and starts[first] < after:
                first += 1
        if at < end:
            tokens += self._between(first, bisect_left(starts, end, first), at, end)
        return tokens

    def _between(self, first: int, last: int, start: int, end: int) -> Iterable[Token]:
        """Return the words between two places; one that lies across either is cut there."""
        words = self._tokens
        if (first and words[first - 1].end > start) or (first < last and words[last - 1].end > end):
            return _cut_piece(self._text, self._folded, start, end)
        return words[first:last]


def _start_of(hit: Hit) -> int:
    return hit.start


def _cut(text: str, folded: str) -> list[Token]:
    tokens: list[Token] = []
    at = 0
    for piece in text.split(" "):  # no word holds a space, and most pieces are one word
        end = at + len(piece)
        if piece.isalpha():
            tokens.append(Token(piece, folded[at:end], at, end, _NO_SENSES, piece[0].isupper(), word=True))
        elif piece[-1:] in _CLOSING and piece[:-1].isalpha():
            word, last = piece[:-1], end - 1
            tokens.append(Token(word, folded[at:last], at, last, _NO_SENSES, piece[0].isupper(), word=True))
            tokens.append(Token(piece[-1], folded[last:end], last, end, _NO_SENSES, cap=False, word=False))
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
