"""Which annotation of one article answers which of another: one to one, the likest events first."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from banggiao.evaluate.comparing import dates_agree, same_participant
from banggiao.evaluate.gold import GoldEvent
from banggiao.model.vocabulary import ENCOUNTERS

_T = TypeVar("_T")

# What makes two events one, as shares of 1: the type, the participants, both sides, both dated. The last hundredth
# lets two that share only their sides count at all.
_TYPE, _SHARED, _SIDES, _DATED, _FLOOR = 0.3, 0.5, 0.1, 0.1, 0.01


def match(golds: Sequence[_T], reads: Sequence[_T], same: Callable[[_T, _T], bool]) -> list[tuple[int, int]]:
    """Pair each gold item with the first reading that is the same and not yet taken; return their places.

    >>> match(["Lào", "Cuba"], ["Cuba", "Cuba", "Lào"], str.__eq__)
    [(0, 2), (1, 0)]
    """
    pairs: list[tuple[int, int]] = []
    used: set[int] = set()
    for i, gold in enumerate(golds):
        j = next((j for j, read in enumerate(reads) if j not in used and same(gold, read)), None)
        if j is not None:
            used.add(j)
            pairs.append((i, j))
    return pairs


def likeness(gold: GoldEvent, read: GoldEvent) -> float:
    """Return how well two events agree: 0 where they cannot be the same act."""
    if gold.type != read.type and not {gold.type, read.type} <= ENCOUNTERS:
        return 0.0
    if not dates_agree(gold.date, read.date):
        return 0.0
    shared = len(match(gold.participants, read.participants, same_participant))
    sides = ({p.code for p in gold.participants} & {p.code for p in read.participants}) - {""}
    if not shared and len(sides) < 2:
        return 0.0
    people = len(gold.participants) + len(read.participants)
    return (
        _TYPE * (gold.type == read.type)
        + _SHARED * (2 * shared / people if people else 0.0)
        + _SIDES * len(sides) / 2
        + _DATED * bool(gold.date and read.date)
        + _FLOOR
    )


def align(golds: Sequence[GoldEvent], reads: Sequence[GoldEvent]) -> list[tuple[int, int]]:
    """Pair gold events with read ones, the likest first; return their places."""
    scored = [(likeness(gold, read), i, j) for i, gold in enumerate(golds) for j, read in enumerate(reads)]
    pairs: list[tuple[int, int]] = []
    gold_used: set[int] = set()
    read_used: set[int] = set()
    for score, i, j in sorted(scored, reverse=True):
        if score > 0 and i not in gold_used and j not in read_used:
            gold_used.add(i)
            read_used.add(j)
            pairs.append((i, j))
    return pairs
