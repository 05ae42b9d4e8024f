"""Columns by year: stacked ones, some of which may hang below the line, with a column for what bears no year."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

WIDTH, HEIGHT = 480.0, 150.0
_LEFT, _UNDATED = 30.0, 46.0  # room for the numbers of the axis, and for the column of unknown years
_LONGEST = 60  # years drawn; what is earlier is counted apart
_OTHERWISE = 4  # of an unknown year, drawn on the side of the line where no year has anything
_WIDEST, _GAP, _LABEL = 26.0, 0.22, 36.0


class Part(NamedTuple):
    """One piece of a column: what it counts, how many, and its place; the year is empty where unknown."""

    year: str
    key: str
    value: int
    x: float
    y: float
    width: float
    height: float


class Mark(NamedTuple):
    """A label on an axis."""

    at: float
    label: str


class Columns(NamedTuple):
    """A drawing ready for the template.

    Attributes:
        keys: what is counted, from the line outward; below: those that hang.
        zero: where the line lies.
        rows: for the table: each year that has something, with the number of each key; the unknown one last.
        reports: how many tell of what each row counts; empty where nobody counts that.
        undated: how many bear no year; its column is cut off where it would dwarf the others: ``is_cut``.
        earlier: how many lie before the first year drawn.
    """

    parts: tuple[Part, ...]
    years: tuple[Mark, ...]
    levels: tuple[Mark, ...]
    keys: tuple[str, ...]
    below: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    reports: tuple[int, ...]
    zero: float
    undated: int
    undated_at: float
    undated_top: float
    is_cut: bool
    earlier: int
    first: str
    total: int

    @property
    def box(self) -> str:
        """The view box, with room for the labels."""
        return f"0 -14 {WIDTH:g} {HEIGHT + 44:g}"


def draw_years(
    counts: Mapping[tuple[str, str], int],
    keys: Sequence[str],
    below: Sequence[str] = (),
    reports: Mapping[str, int] = MappingProxyType({}),
) -> Columns:
    """Lay out counts by year and key; ``reports`` is by year how many tell of them, empty where nobody counts that.

    >>> drawn = draw_years({("2018", "out"): 2, ("2020", "in"): 1, ("", "out"): 9}, ["out"], ["in"])
    >>> [(row[0], row[1]) for row in drawn.rows], drawn.undated, len(drawn.parts)
    ([('2018', (2, 0)), ('2020', (0, 1)), ('', (9, 0))], 9, 3)
    """
    every = (*keys, *below)
    dated = sorted({year for (year, _), n in counts.items() if n and len(year) == 4 and year.isdecimal()})
    last = int(dated[-1]) if dated else 0
    first = max(int(dated[0]), last - _LONGEST + 1) if dated else 0
    shown = [f"{year:04d}" for year in range(first, last + 1)] if dated else []
    up, down = (max((_sum(counts, year, side) for year in shown), default=0) for side in (keys, below))
    undated_up, undated_down = _sum(counts, "", keys), _sum(counts, "", below)
    most = _OTHERWISE if shown else undated_up + undated_down
    top, bottom = up or min(undated_up, most) or int(not down), down or min(undated_down, most)
    scale = HEIGHT / ((top + bottom) or 1)
    zero = round(top * scale, 2)
    step = min((WIDTH - _LEFT - _UNDATED) / max(len(shown), 1), _WIDEST)
    parts: list[Part] = []
    for place, year in enumerate(shown):
        parts += _column(counts, year, keys, below, (_LEFT + place * step, step, zero, scale))
    at = round(_LEFT + len(shown) * step + 14, 2) if shown else _LEFT
    cut = min(1.0, top / undated_up if undated_up else 1.0, bottom / undated_down if undated_down else 1.0)
    parts += _column(counts, "", keys, below, (at, _WIDEST, zero, scale * cut))
    seen = sorted({year for (year, _), n in counts.items() if n}, key=lambda year: year or "~")
    return Columns(
        parts=tuple(parts),
        years=tuple(_marks(shown, step)),
        levels=tuple(_levels(top, bottom, zero, scale)),
        keys=tuple(keys),
        below=tuple(below),
        rows=tuple((year, tuple(counts.get((year, key), 0) for key in every)) for year in seen),
        reports=tuple(reports.get(year, 0) for year in seen) if any(reports.values()) else (),
        zero=zero,
        undated=undated_up + undated_down,
        undated_at=at,
        undated_top=round(zero - undated_up * scale * cut, 2),
        is_cut=cut < 1.0,
        earlier=sum(n for (year, key), n in counts.items() if year and year < f"{first:04d}" and key in every),
        first=shown[0] if shown else "",
        total=sum(n for (_, key), n in counts.items() if key in every),
    )


def _sum(counts: Mapping[tuple[str, str], int], year: str, keys: Sequence[str]) -> int:
    return sum(counts.get((year, key), 0) for key in keys)


def _column(
    counts: Mapping[tuple[str, str], int],
    year: str,
    keys: Sequence[str],
    below: Sequence[str],
    place: tuple[float, float, float, float],
) -> list[Part]:
    x, step, zero, scale = place
    width = round(step * (1 - _GAP), 2)
    parts, up, down = [], zero, zero
    for key in (*keys, *below):
        value = counts.get((year, key), 0)
        height = round(value * scale, 2)
        if not value:
            continue
        if key in below:
            parts.append(Part(year, key, value, round(x, 2), round(down, 2), width, height))
            down += height
        else:
            up -= height
            parts.append(Part(year, key, value, round(x, 2), round(up, 2), width, height))
    return parts


def _marks(shown: Sequence[str], step: float) -> list[Mark]:
    every = next(n for n in (1, 2, 5, 10, 20, 50, 100) if n * step >= _LABEL)
    middle = step * (1 - _GAP) / 2
    return [
        Mark(round(_LEFT + place * step + middle, 2), year)
        for place, year in enumerate(shown)
        if int(year) % every == 0 or len(shown) == 1
    ]


def _levels(top: int, bottom: int, zero: float, scale: float) -> list[Mark]:
    unit = _unit(max(top, bottom))
    up = [Mark(round(zero - n * scale, 2), str(n)) for n in range(unit, top + 1, unit)]
    return up + [Mark(round(zero + n * scale, 2), str(n)) for n in range(unit, bottom + 1, unit)]


def _unit(top: int) -> int:
    """Return the distance of the lines of the axis: 1, 2 or 5 times a power of ten, at most four of them."""
    power = 1
    while True:
        for unit in (power, 2 * power, 5 * power):
            if top <= 4 * unit:
                return unit
        power *= 10
