"""The gate: does an article tell of relations between sides at all?

It looks at the text before anything else does, through a small automaton of its own (``lexicon.sieve.Sieve``) over
the words of acts, the sides and the words of state. An act with a foreign side, a second side or a word of state close
by earns points, more for words that are used of little else (``hội đàm``, ``thăm chính thức``) and in the opening,
where an article says what it is about. ``benchmarks/gate.py`` measures what is lost; the numbers stand in
``docs/architecture.md``.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from banggiao.lexicon import Lexicon
from banggiao.lexicon.sieve import Letters
from banggiao.reading.gate_words import GateWords, Mark

_HOME = frozenset({"VN"})
# Bytes, of which a character of Vietnamese has 1.35 on average.
_OPENING = 450  # title and first sentence or two
_WINDOW = 180
_WIDE = 320  # in an article of a few sentences: long titles and rows of names stand between an act and its sides
_BREATH = 100  # for words that tell of relations only between two sides
_SHORT, _NOTE = 700, 350  # an article of a few sentences has no room to tell anything twice
_ENOUGH = 4


class _Worth(NamedTuple):
    """What an act's word is worth beside a foreign side: with another side and a word of state, one, neither."""

    full: int
    state: int = 0
    sides: int = 0
    alone: int = 0
    at_home: bool = False  # worth something only where the country at home is one of the sides


_ACTS = {
    "protocol": _Worth(6, 4, 4, 1),
    "telling": _Worth(4, 2, 2),
    "common": _Worth(2, 1),
    "signed": _Worth(2, 1, 1),
    "between": _Worth(4, 1, 2),
    "matter": _Worth(3, 1, 2),
    "ours": _Worth(3, at_home=True),
}
# Words of these count in the opening only, and as between two sides where each is on a side of the word.
_OPENING_ACTS = {"statement": _Worth(2, 0, 2), "other": _Worth(2, 1, 1), "arriving": _Worth(2)}


class Gate:
    """Tells articles about relations between sides from others, at little more than one pass over their letters."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = GateWords.of(lexicon)
        self._acts = words.sieve(_ACTS)
        self._opening_acts = words.sieve(_OPENING_ACTS)
        self._sides = words.sieve(("side", "state"))

    def passes(self, text: str) -> bool:
        """Say whether a text tells of relations between sides.

        The opening is looked at first, and the rest only where its acts could still be worth enough.
        """
        enough = _ENOUGH if len(text) > _SHORT else _ENOUGH // 2 if len(text) > _NOTE else 1
        letters = Letters.of(text)
        window = _WINDOW if len(text) > _SHORT else _WIDE
        around = _Around(self._sides.find(letters, _OPENING + window), window)
        points = 0
        if around.sides:
            early = self._acts.find(letters, _OPENING + window)
            points = sum(around.points(at, _ACTS[mark.kind]) for at, mark in early if at < _OPENING) * 2
            if points < enough:
                opening = self._opening_acts.find(letters, _OPENING)
                points += sum(around.points_between(at, _OPENING_ACTS[mark.kind]) for at, mark in opening)
        if points >= enough:
            return True
        late = [(at, _ACTS[mark.kind]) for at, mark in self._acts.find(letters) if at >= _OPENING]
        if points + sum(worth.full for _, worth in late) < enough:
            return False
        around = _Around(self._sides.find(letters), window)
        return points + sum(around.points(at, worth) for at, worth in late) >= enough


class _Around:
    """The sides and words of state of a text, by place; how far from an act they are looked for."""

    def __init__(self, found: Sequence[tuple[int, Mark]], window: int) -> None:
        self._window = window
        self.sides = [(at, mark.side) for at, mark in found if mark.side]
        self._states = [at for at, mark in found if not mark.side]

    def points(self, at: int, worth: _Worth) -> int:
        """Return what an act earns by what stands near it."""
        near = self._near(at, self._window)
        told = near - _HOME and not (worth.at_home and near.isdisjoint(_HOME))
        return self._earned(at, worth, self._window, two=len(near) > 1) if told else 0

    def points_between(self, at: int, worth: _Worth) -> int:
        """Return what an act earns that counts as between two sides only where it stands between them."""
        before, after = self._near(at, _BREATH, -1), self._near(at, _BREATH, 1)
        near = before | after
        two = bool(before and after) and len(near) > 1
        return self._earned(at, worth, _BREATH, two=two) if near - _HOME else 0

    def _near(self, at: int, reach: int, way: int = 0) -> set[str]:
        first = bisect_left(self.sides, (at if way > 0 else at - reach, ""))
        last = bisect_left(self.sides, (at if way < 0 else at + reach, ""))
        return {side for _, side in self.sides[first:last]}

    def _earned(self, at: int, worth: _Worth, reach: int, *, two: bool) -> int:
        index = bisect_left(self._states, at - reach)
        if index < len(self._states) and self._states[index] <= at + reach:
            return worth.full if two else worth.state
        return worth.sides if two else worth.alone
