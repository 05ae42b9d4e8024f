"""What was measured of the reader, as the page about the data shows it."""

from collections.abc import Mapping
from math import sqrt
from typing import NamedTuple

from banggiao.evaluate import Measurement, Row

KINDS = ("events", "arguments", "offices", "instruments", "commitments", "figures")
"""The kinds of claim, in the order shown."""
_Z = 1.96
"""How many standard deviations hold 95 of a hundred."""


class Share(NamedTuple):
    """A share with the interval that holds it 95 times of a hundred, all in hundredths; ``of`` is the sample's size.

    >>> share_of(45, 50)
    Share(value=90, low=79, high=96, right=45, of=50)
    """

    value: int
    low: int
    high: int
    right: int
    of: int


class Line(NamedTuple):
    """How one kind is read."""

    name: str
    precision: Share | None
    recall: Share | None


def share_of(right: int, of: int) -> Share | None:
    """Return a share with its interval (Wilson's, which holds for small samples too); nothing of an empty sample."""
    if not of:
        return None
    share = right / of
    middle = share + _Z**2 / (2 * of)
    spread = _Z * sqrt(share * (1 - share) / of + _Z**2 / (4 * of**2))
    low, high = ((middle + sign * spread) / (1 + _Z**2 / of) for sign in (-1, 1))
    return Share(round(100 * share), round(100 * max(low, 0.0)), round(100 * min(high, 1.0)), right, of)


def tell_kinds(measurement: Measurement) -> list[Line]:
    """Return a line for each kind of claim."""
    return _tell({kind: measurement.rows[kind] for kind in KINDS if kind in measurement.rows})


def tell_types(measurement: Measurement) -> list[Line]:
    """Return a line for each type of event, those with most examples first."""
    return _tell(dict(sorted(measurement.types.items(), key=lambda pair: (-pair[1].gold, pair[0]))))


def tell_details(measurement: Measurement) -> list[tuple[str, Share]]:
    """Return in how much of what was found each further field is right."""
    shares = ((field, share_of(row.hits, row.gold)) for field, row in measurement.shares.items())
    return [(field, share) for field, share in shares if share]


def tell_confidence(measurement: Measurement) -> list[tuple[float, float, Share]]:
    """Return for each step of confidence how much of it was right."""
    shares = ((part.low, part.high, share_of(part.right, part.count)) for part in measurement.bins)
    return [(low, high, share) for low, high, share in shares if share]


def _tell(rows: Mapping[str, Row]) -> list[Line]:
    told = ((name, row) for name, row in rows.items() if row.read or row.gold)  # not all is annotated everywhere
    return [Line(name, share_of(row.hits, row.read), share_of(row.hits, row.gold)) for name, row in told]
