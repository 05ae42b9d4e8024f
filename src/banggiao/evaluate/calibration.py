"""Whether a reader's confidence means something: of the events that it gives 0.9, nine in ten should be right."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

import msgspec

from banggiao.evaluate.aligning import align
from banggiao.evaluate.gold import GoldArticle
from banggiao.evaluate.tallying import PLACES

_EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
"""The bins' edges; an edge belongs to the bin above it, 1 to the last."""


class Bin(msgspec.Struct, frozen=True, kw_only=True):
    """The events whose confidence lies from ``low`` to ``high``."""

    low: float
    high: float
    count: int = 0
    right: int = 0
    total: float = 0.0

    @property
    def confidence(self) -> float | None:
        """The mean of what the reader said."""
        return round(self.total / self.count, PLACES) if self.count else None

    @property
    def share(self) -> float | None:
        """The share that is right."""
        return round(self.right / self.count, PLACES) if self.count else None


class Calibration(msgspec.Struct, frozen=True):
    """Confidence against the share right, bin by bin."""

    bins: tuple[Bin, ...]

    @property
    def error(self) -> float | None:
        """The expected calibration error: how far the two lie apart, weighed by the bins' counts."""
        count = sum(part.count for part in self.bins)
        return round(sum(abs(part.total - part.right) for part in self.bins) / count, PLACES) if count else None

    def as_dict(self) -> dict[str, Any]:
        """Return all numbers as plain values."""
        bins = [
            {"from": b.low, "to": b.high, "count": b.count, "confidence": b.confidence, "right": b.share}
            for b in self.bins
        ]
        return {"bins": bins, "error": self.error}


def calibrate(gold: Iterable[GoldArticle], readings: Iterable[GoldArticle]) -> Calibration:
    """Hold the confidence of the events read against gold: right is what is aligned to a gold event of its type.

    >>> from banggiao.evaluate.gold import parse_gold
    >>> calibrate(*[parse_gold(['{"id": "a", "events": [{"type": "visit", "confidence": 0.9}]}'])] * 2).error
    0.9
    """
    bins = [Bin(low=low, high=high) for low, high in pairwise(_EDGES)]
    for confidence, right in _find_verdicts(gold, readings):
        place = min(max(bisect_right(_EDGES, confidence), 1), len(bins)) - 1
        old = bins[place]
        bins[place] = msgspec.structs.replace(
            old, count=old.count + 1, right=old.right + right, total=old.total + confidence
        )
    return Calibration(tuple(bins))


def _find_verdicts(gold: Iterable[GoldArticle], readings: Iterable[GoldArticle]) -> Iterator[tuple[float, bool]]:
    by_id = {reading.id: reading for reading in readings}
    for article in gold:
        reads = (by_id[article.id].events or ()) if article.id in by_id else ()
        if article.events is None:
            continue
        right = {j for i, j in align(article.events, reads) if article.events[i].type == reads[j].type}
        for place, event in enumerate(reads):
            if event.confidence is not None:
                yield event.confidence, place in right
