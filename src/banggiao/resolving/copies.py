"""Sentences that are copies of each other but for a few words: what one agency sent out and many printed.

A sentence is taken apart into rows of four words, folded. Two are near copies where most rows are the same, and among
them two of the four of the smallest hash. Under each pair of these four a sentence is looked up, so that not all are
compared with all: near copies nearly always share a pair, sentences that have only a name in common hardly ever.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from itertools import combinations
from zlib import crc32

from banggiao.vietnamese.folding import fold

_WORD = re.compile(r"[^\W_]+")
_ROW = 4
_FEWEST = 10
"""Words that a sentence must have: short ones are alike by chance."""
_SMALLEST = 4
_MOSTLY = 0.6
_KEPT = 131_072
"""Sentences whose keys are kept: more than are taken up at once in a large record, for each is asked for five times."""


def are_near_copies(one: str, other: str) -> bool:
    """Say whether two sentences are the same but for a few words; symmetric.

    >>> told = "Tổng Bí thư Nguyễn Phú Trọng tiếp Thủ tướng Lào Thongloun Sisoulith tại Trụ sở Trung ương Đảng"
    >>> are_near_copies(told, told + " chiều 24/2"), are_near_copies(told, told.replace("Lào Thongloun Sisoulith", ""))
    (True, False)
    """
    if not copy_keys(one) & copy_keys(other):
        return False
    mine, theirs = _rows(one), _rows(other)
    return len(mine & theirs) >= _MOSTLY * len(mine | theirs)


@lru_cache(maxsize=_KEPT)
def copy_keys(sentence: str) -> frozenset[str]:
    """Return the keys of which near copies share at least one."""
    smallest = sorted(_rows_of(sentence))[:_SMALLEST]
    return frozenset(f"{one:08x}{other:08x}" for one, other in combinations(smallest, 2))


def gather_copies(sentences: Mapping[str, str]) -> dict[str, str]:
    """Return for each name of a sentence the smallest name among its near copies, and theirs."""
    homes = {name: name for name in sentences}

    def home_of(name: str) -> str:
        while homes[name] != name:
            name = homes[name]
        return name

    shelves: dict[str, list[str]] = defaultdict(list)
    for name in sorted(sentences):
        for key in sorted(copy_keys(sentences[name])):
            for other in shelves[key][:1]:
                if are_near_copies(sentences[name], sentences[other]):
                    first, second = sorted((home_of(name), home_of(other)))
                    homes[second] = first
            shelves[key].append(name)
    return {name: home_of(name) for name in sentences}


@lru_cache(maxsize=16384)
def _rows(sentence: str) -> frozenset[int]:
    return _rows_of(sentence)


def _rows_of(sentence: str) -> frozenset[int]:
    words = _WORD.findall(fold(sentence))
    if len(words) < _FEWEST:
        return frozenset()
    return frozenset(crc32(" ".join(words[at : at + _ROW]).encode()) for at in range(len(words) - _ROW + 1))
