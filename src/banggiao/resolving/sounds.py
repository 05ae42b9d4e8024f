"""How alike two written words of foreign names sound, by their consonants.

A Vietnamese paper writes a foreign name as the ear hears it (``Xa-lưm-xay Côm-ma-xít`` for Saleumxay Kommasith), and
Latin spellings of a Lao or Korean name differ by who wrote them down. What stays are the consonants, as classes; what
is swapped or dropped is known: a final *r* or *t* is lost, *l* and *r* fall together, *d* is heard as *z* or *y*.
Vowels are not compared. Sources: the common transcription tables of Vietnamese papers, and the pairs of spellings that
the tests hold.
"""

from functools import lru_cache

from banggiao.vietnamese.folding import fold

_CLUSTERS = {
    # what Vietnamese spelling and Latin spelling share
    "ngh": "N", "ng": "N", "gh": "K", "kh": "K", "ph": "P", "th": "T", "nh": "Y", "ch": "J", "qu": "K",
    "sch": "S", "sh": "S", "tch": "J", "zh": "J", "dj": "J", "ck": "K", "ts": "S", "tz": "S", "ñ": "Y",
}  # fmt: skip
_LETTERS = {
    "b": "P", "p": "P", "v": "P", "f": "P", "t": "T", "s": "S", "z": "S", "x": "S", "c": "K", "k": "K", "q": "K",
    "g": "K", "j": "J", "m": "M", "n": "N", "l": "L", "r": "L", "h": "H", "w": "W", "đ": "T",
}  # fmt: skip
_VOWELS = frozenset("aeiouy")
_SOFTENING = frozenset("eiy")
_NEAR = {
    frozenset("NL"): 0.5, frozenset("TS"): 0.5, frozenset("DS"): 0.1, frozenset("DY"): 0.1, frozenset("DJ"): 0.2,
    frozenset("DT"): 0.5, frozenset("JS"): 0.4, frozenset("NY"): 0.2, frozenset("JK"): 0.5, frozenset("PW"): 0.3,
    frozenset("KH"): 0.4, frozenset("JY"): 0.4, frozenset("JT"): 0.5,
}  # fmt: skip
"""What it costs to hear one class as another; classes that are not listed are different (1)."""
_LIGHT = {"H": 0.1, "W": 0.2, "Y": 0.3}
"""What it costs to leave a class out anywhere."""
_LOST = 0.8
_LOST_AT_THE_END = 0.4
_AT_THE_HEAD = 2
"""How much more a difference in the first consonant says."""
_SHORTEST = 3
"""Fewer consonants than this say little; a difference among them weighs as much as among so many."""


@lru_cache(maxsize=65536)
def sounds_of(word: str, *, vietnamese: bool) -> str:
    """Return the classes of a word's consonants.

    Args:
        word: in lower case with diacritics, the syllables joined without hyphens.
        vietnamese: whether it is written as Vietnamese syllables (``d`` is then no ``đ``, ``gi`` and final ``ch`` are
            read as Vietnamese).

    >>> sounds_of("côm-ma-xít", vietnamese=True), sounds_of("kommasith", vietnamese=False)
    ('KMST', 'KMST')
    """
    word = "".join(letter if letter == "đ" else fold(letter) for letter in word)
    found: list[str] = []
    at, last = 0, ""
    while at < len(word):
        size = next((n for n in (3, 2) if word[at : at + n] in _CLUSTERS), 1)
        piece = word[at : at + size]
        mark = _mark(word, at, piece, vietnamese=vietnamese)
        at += size
        if vietnamese and piece == "g" and word[at : at + 1] == "i":
            mark = "J"
        if mark and mark != last:
            found.append(mark)
        if piece == "ng" and not vietnamese and word[at : at + 1] in _VOWELS and at < len(word):
            found.append("K")  # Angela
        if piece != "-":
            last = mark
    return "".join(found)


def _mark(word: str, at: int, piece: str, *, vietnamese: bool) -> str:
    following = word[at + len(piece) : at + len(piece) + 1]
    if piece == "d":
        return "D" if vietnamese else "T"
    if piece == "ch" and vietnamese and following in ("", "-"):
        return "K"
    if piece == "nh" and following in ("", "-"):
        return "N"
    if piece == "c" and not vietnamese and following in _SOFTENING and following:
        return "S"
    if piece == "y":
        return "Y" if following in _VOWELS and following and (at == 0 or word[at - 1] == "-" or not vietnamese) else ""
    return _CLUSTERS.get(piece, "") or _LETTERS.get(piece, "")


@lru_cache(maxsize=65536)
def sound_distance(one: str, other: str) -> float:
    """Return how different two rows of classes are: 0 for the same, 1 for nothing in common; symmetric."""
    size = max(len(one), len(other), _SHORTEST)
    costs = [0.0]
    for mark in other:
        costs.append(costs[-1] + _loss(other, len(costs) - 1, mark))
    for row, mark in enumerate(one):
        before, costs = costs, [costs[0] + _loss(one, row, mark)]
        for column, against in enumerate(other):
            swap = 0.0 if mark == against else _NEAR.get(frozenset((mark, against)), 1.0)
            swap *= 1 if row or column else _AT_THE_HEAD
            costs.append(
                min(
                    before[column] + swap,
                    before[column + 1] + _loss(one, row, mark),
                    costs[column] + _loss(other, column, against),
                )
            )
    return min(costs[-1] / size, 1.0)


def _loss(row: str, at: int, mark: str) -> float:
    if mark in _LIGHT:
        return _LIGHT[mark]
    return _LOST_AT_THE_END if at == len(row) - 1 and at else _LOST


def letter_distance(one: str, other: str) -> int:
    """Return how many letters must be put in, left out, changed or swapped with their neighbour.

    >>> letter_distance("trudeau", "trueau"), letter_distance("jae", "jea"), letter_distance("kerry", "kelly")
    (1, 1, 2)
    """
    rows = [list(range(len(other) + 1))]
    for row, letter in enumerate(one, 1):
        costs = [row]
        for column, against in enumerate(other, 1):
            cost = min(rows[-1][column] + 1, costs[-1] + 1, rows[-1][column - 1] + (letter != against))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == against:
                cost = min(cost, rows[-2][column - 2] + 1)
            costs.append(cost)
        rows.append(costs)
    return rows[-1][-1]


def least_distance(one: str, other: str) -> int:
    """Return what `letter_distance` is at least, found without comparing letter by letter."""
    mine, theirs = set(one), set(other)
    return max(len(mine - theirs), len(theirs - mine), abs(len(one) - len(other)))
