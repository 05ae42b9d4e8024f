"""Foreign names that can be one person's although more than one thing about them differs, or they stand otherwise.

News writes in haste: a middle name is left out and a letter goes wrong (``Harjit Sajjan``, ``Harjit Singh Sahan``), a
surname stands alone and misspelt (``Netanhayu``), a given name stands alone (``Hoàng tử William``, ``Nữ hoàng
Elizabeth``), the surname comes first (``Shoygu Sergey Kuzhugetovich``), a Korean name is written by another rule
(``Choe Son-hui``, ``Choi Sun-hee``). Such names are no more than close: something else must say that they are one.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from banggiao.resolving.names import NameForm, is_syllable
from banggiao.resolving.sounds import letter_distance

KOREAN_FAMILIES = frozenset(
    "kim lee ri rhee yi park pak choe choi jong jung chung chong kang cho jo yun yoon jang chang moon mun han"
    " shin sin kwon hwang ahn an song ryu yu oh hong".split()
)
_SPELLINGS = (("y", "i"), ("q", "k"), ("ph", "f"), ("x", "s"), ("ou", "u"), ("oo", "u"))
_ALONE = 4
"""Letters that a given name must have to stand for the whole."""
_LONG_ENOUGH = 5
"""Letters that a word must have for a slip not to make it another."""
_CLOSE_BY = 2
WORDS_KEPT = 1 << 16
"""Words, and rows of them, of which what they have in common with others is kept."""


@lru_cache(maxsize=WORDS_KEPT)
def latin(word: str) -> str:
    """Return a word as its spellings in Latin letters have it in common (``Sergei``, ``Sergey``; ``Qasemi``)."""
    for written, heard in _SPELLINGS:
        word = word.replace(written, heard)
    word = re.sub(r"(.)\1+", r"\1", word)
    return re.sub(r"(?<=[aeiou])[iu]|h(?![aeiou])|(?<=[tkgbdp])h", "", word)


@lru_cache(maxsize=WORDS_KEPT)
def in_latin(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return words as `latin` has them."""
    return tuple(map(latin, words))


@lru_cache(maxsize=WORDS_KEPT)
def consonants(word: str) -> tuple[str, ...]:
    """Return the consonants of a word, whatever their order."""
    return tuple(sorted(re.sub(r"[aeiouy]", "", word)))


def may_be_slips(short: NameForm, long: NameForm) -> bool:
    """Say of two foreign names, the one of fewer words first, whether slips may make the one of the other.

    >>> from banggiao.resolving.names import name_form
    >>> def of(one, other): return may_be_slips(name_form(one), name_form(other))
    >>> of("Netanhayu", "Benjamin Netanyahu"), of("Elizabeth", "Elizabeth II")
    (True, True)
    >>> of("Harjit Sajjan", "Harjit Singh Sahan"), of("Mohammad bin Salman", "Mohammed bin Salman")
    (True, True)
    >>> of("Shoygu Sergei", "Sergey Kuzhugetovich Shoigu"), of("Choi Sun-hee", "Choe Son-hui")
    (True, True)
    >>> of("John Kerry", "John Kelly"), of("Kim Jong-il", "Kim Jong-un"), of("Nayef", "Mohammed bin Salman")
    (False, False, False)
    """
    if short.style != "foreign" or long.style != "foreign":
        return False
    if len(short.words) == 1:
        return len(long.words) > 1 and _may_stand_alone(short.words[0], long.words)
    if _is_korean(short.words) or _is_korean(long.words):
        return _are_korean_spellings(short.words, long.words)
    mine, theirs = in_latin(short.words), in_latin(long.words)
    shared = sum(word in theirs for word in mine)
    if shared < len(mine) - 1:
        return False
    if shared == len(mine) == len(theirs) - 1:
        return True
    return (len(mine) < len(theirs) or len(mine) > 2) and _is_in_order(short.words, long.words)


def may_be_readings(one: NameForm, other: NameForm) -> bool:
    """Say whether two names in Vietnamese syllables may be readings of one foreign name, but for a letter of one word.

    Chinese characters have more than one reading (``Hoa Xuân Oánh``, ``Hoa Xuân Doanh``). Of Vietnamese such names are
    two people's.
    """
    if not one.style == other.style == "vietnamese" or not 1 < len(one.words) == len(other.words):
        return False
    if one.words[-1] != other.words[-1] and not one.codes & other.codes:
        return False  # names that are never looked up together must not agree
    differing = [(a, b) for a, b in zip(one.words, other.words, strict=True) if a != b]
    return not differing or (len(differing) == 1 and letter_distance(*differing[0]) <= 1)


def _may_stand_alone(word: str, name: Sequence[str]) -> bool:
    """Say whether a word is a name's given name, or its surname misspelt."""
    if is_syllable(word):
        return False
    return (word == name[0] and len(word) >= _ALONE) or _is_slip(word, name[-1])


def _is_in_order(short: Sequence[str], long: Sequence[str]) -> bool:
    """Say whether the words of the shorter name stand in the longer in this order, of which one may be a slip."""
    at = slips = 0
    for word in short:
        found = next((place for place in range(at, len(long)) if latin(long[place]) == latin(word)), None)
        if found is None:
            found = next((place for place in range(at, len(long)) if _is_slip(word, long[place])), None)
            slips += 1
        if found is None or slips > 1:
            return False
        at = found + 1
    return True


def _is_slip(one: str, other: str) -> bool:
    """Say whether two words are one but for a letter, or for two close by that change places."""
    if min(len(one), len(other)) < _LONG_ENOUGH or one == other:
        return False
    if len(one) == len(other):
        places = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(places) == 2 and places[1] - places[0] <= _CLOSE_BY and sorted(one) == sorted(other):
            return True
    return letter_distance(latin(one), latin(other)) <= 1


def _is_korean(words: Sequence[str]) -> bool:
    return len(words) == 3 and words[0] in KOREAN_FAMILIES


def _are_korean_spellings(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether two Korean names have the same consonants, syllable by syllable: vowels are written in many ways."""
    if not (_is_korean(one) and _is_korean(other)):
        return False
    return all(consonants(mine) == consonants(theirs) for mine, theirs in zip(one, other, strict=True))
