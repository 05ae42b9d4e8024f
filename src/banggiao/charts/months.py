"""A bar for each month, laid out for our own SVG template."""

from collections.abc import Mapping
from typing import NamedTuple

_LONGEST = 72  # months: six years are still readable on a phone; beyond, years are drawn instead
_WIDTH, _HEIGHT, _GAP = 720.0, 96.0, 0.22
_NAME = 36.0  # what a year's name takes


class Bar(NamedTuple):
    """One bar: its place in the drawing, the period it counts and how many."""

    period: str
    value: int
    x: float
    y: float
    width: float
    height: float


class Tick(NamedTuple):
    """A year's name under the bars; a minor one is left out where the drawing is small."""

    x: float
    label: str
    is_minor: bool = False


class Chart(NamedTuple):
    """A drawing ready for the template; ``undated`` counts what bears no known month or year."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    undated: int
    top: int
    by_year: bool
    width: float = _WIDTH
    height: float = _HEIGHT

    @property
    def total(self) -> int:
        """How many are drawn."""
        return sum(bar.value for bar in self.bars)

    @property
    def highest(self) -> Bar | None:
        """The highest bar, the earliest of equals."""
        return max(self.bars, key=lambda bar: bar.value, default=None)


def draw_months(counts: Mapping[str, int]) -> Chart:
    """Lay out counts by month (``2019-02``); where they span many years, by year.

    >>> chart = draw_months({"2019-02": 3, "2019-04": 1, "": 2})
    >>> [(bar.period, bar.value) for bar in chart.bars], chart.undated
    ([('2019-02', 3), ('2019-03', 0), ('2019-04', 1)], 2)
    """
    dated = {
        month: n for month, n in counts.items() if len(month) == 7 and month[:4].isdecimal() and month[5:].isdecimal()
    }
    undated = sum(counts.values()) - sum(dated.values())
    if not dated:
        return Chart((), (), undated, 0, by_year=False)
    first, last = _index(min(dated)), _index(max(dated))
    by_year = last - first >= _LONGEST
    if by_year:
        tally = {f"{year:04d}": 0 for year in range(first // 12, last // 12 + 1)}
        for month, count in dated.items():
            tally[month[:4]] += count
    else:
        tally = {
            f"{i // 12:04d}-{i % 12 + 1:02d}": dated.get(f"{i // 12:04d}-{i % 12 + 1:02d}", 0)
            for i in range(first, last + 1)
        }
    return _lay_out(tally, undated, by_year=by_year)


def _index(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1


def _lay_out(tally: Mapping[str, int], undated: int, *, by_year: bool) -> Chart:
    top = max(tally.values())
    step = min(_WIDTH / len(tally), 48.0)  # few months must not make walls
    bars, ticks = [], [Tick(-_NAME, "")]
    for place, (period, value) in enumerate(tally.items()):
        height = round(_HEIGHT * value / top, 2)
        x = round(place * step, 2)
        bars.append(Bar(period, value, x, round(_HEIGHT - height, 2), round(step * (1 - _GAP), 2), height))
        if (by_year or place == 0 or period.endswith("-01")) and x - ticks[-1].x >= _NAME:
            major = next(tick.x for tick in reversed(ticks) if not tick.is_minor)
            ticks.append(Tick(x, period[:4], is_minor=major >= 0 and x - major < 2 * _NAME))
    return Chart(tuple(bars), tuple(ticks[1:]), undated, top, by_year=by_year)
