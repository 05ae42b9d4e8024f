"""A timeline laid out for our own SVG template: a lane for everything, one below for each country or person.

Where there are many events a lane shows a bar for each period; where there are few, a dot for each event.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from banggiao.charts.periods import Period, Unit, Window, parse_day

WIDTH: Final = 840.0
LEFT: Final = 138.0
"""Where the lanes begin; their names stand before it."""
RIGHT: Final = 772.0
"""Where they end; what is undated stands behind it."""
_FIRST, _OTHER, _GAP = 74.0, 26.0, 10.0  # heights of the lanes' bars, and what is free above them
_RADIUS, _STEP = 4.0, 9.5  # of dots, and from one to the next above
_MOST_ABOVE: Final = 7  # dots above each other; of more the rest is only counted in the bars
_LABEL: Final = 46.0  # what a year's name takes at least
_NUMBER: Final = 15.0  # what the number of a day or month takes
_YEARS: Final = (1, 2, 5, 10, 20, 50)  # from one year that is named to the next


class Mark(NamedTuple):
    """One event to be drawn by itself; hollow where it is not sure to have been, vague where its day is not known."""

    key: str
    first: str
    last: str
    is_hollow: bool = False
    is_vague: bool = False


class Row(NamedTuple):
    """What one lane is to show: events and reports by period, how many are undated, and single events if few."""

    key: str
    counts: Sequence[tuple[int, int]]
    undated: int = 0
    marks: Sequence[Mark] = ()


class Bar(NamedTuple):
    """The events of one period."""

    period: Period
    number: int
    reports: int
    x: float
    y: float
    width: float
    height: float


class Dot(NamedTuple):
    """One event; ``width`` is more than the dot's own for one of several days."""

    key: str
    x: float
    y: float
    width: float
    is_hollow: bool
    is_vague: bool


class Lane(NamedTuple):
    """One lane: ``y`` is where its bars stand on; ``counted`` has events and reports of the periods with any."""

    key: str
    y: float
    number: int
    undated: int
    bars: tuple[Bar, ...]
    dots: tuple[Dot, ...]
    counted: tuple[tuple[Period, tuple[int, int]], ...] = ()


class Tick(NamedTuple):
    """A name below the lanes; a minor one is the number of a day or month."""

    x: float
    date: str
    is_minor: bool


class Timeline(NamedTuple):
    """A drawing ready for the template."""

    window: Window
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    height: float
    width: float = WIDTH
    left: float = LEFT
    right: float = RIGHT

    def table(self) -> list[tuple[Period, list[int]]]:
        """Return each period that has events, with how many each lane has in it."""
        lanes = [dict(lane.counted) for lane in self.lanes]
        return [(period, [lane.get(period, (0, 0))[0] for lane in lanes]) for period in (lanes[0] if lanes else ())]


def draw_timeline(window: Window, rows: Sequence[Row]) -> Timeline:
    """Lay lanes out over a window; the first row shows all events, the others share one scale."""
    lanes, y = [], 0.0
    top_of_others = max((number for row in rows[1:] for number, _ in row.counts), default=1)
    for place, row in enumerate(rows):
        dots = _dots(window, row.marks)
        height = _OTHER if place else _FIRST
        if dots:
            height = max(height if not place else 14.0, max(-dot.y for dot in dots) + _RADIUS)
        y += height + _GAP
        top = top_of_others if place else max((number for number, _ in row.counts), default=1)
        bars = () if dots else _bars(window, row.counts, y, height, max(top, 1))
        number = sum(number for number, _ in row.counts)
        placed = tuple(dot._replace(y=round(y + dot.y, 2)) for dot in dots)
        counted = tuple(pair for pair in zip(window.periods, row.counts, strict=True) if pair[1][0])
        lanes.append(Lane(row.key, round(y, 2), number, row.undated, bars, placed, counted))
    return Timeline(window, tuple(lanes), _ticks(window), round(y + 26.0, 2))


def _bars(window: Window, counts: Sequence[tuple[int, int]], y: float, height: float, top: int) -> tuple[Bar, ...]:
    step = (RIGHT - LEFT) / len(window.periods)
    bars = []
    for place, (period, (number, reports)) in enumerate(zip(window.periods, counts, strict=True)):
        if number:
            tall = max(round(height * number / top, 2), 1.5)  # one event among thousands still shows
            x = round(LEFT + place * step, 2)
            width = round(min(max(step * 0.86, step - 2), 26.0), 2)
            bars.append(Bar(period, number, reports, x, round(y - tall, 2), width, tall))
    return tuple(bars)


def _dots(window: Window, marks: Sequence[Mark]) -> tuple[Dot, ...]:
    """Place events by their days, above each other where they would touch; ``y`` counts from the lane's foot up."""
    ends: dict[int, float] = defaultdict(lambda: -1.0)  # where each level is taken up to
    dots = []
    for mark in sorted(marks, key=lambda mark: (mark.first, mark.last, mark.key)):
        x = _place(window, mark.first)
        width = max(_place(window, mark.last) - x, 0.0)
        level = next((level for level in range(_MOST_ABOVE) if ends[level] <= x - 2 * _RADIUS), None)
        if level is not None:
            ends[level] = x + width + 1
            dots.append(
                Dot(mark.key, x, round(-_RADIUS - 2 - level * _STEP, 2), round(width, 2), mark.is_hollow, mark.is_vague)
            )
    return tuple(dots)


def _place(window: Window, day: str) -> float:
    """Return where a day stands, at the middle of its own width."""
    first, last = (_ordinal(edge) for edge in (window.whole.first, window.whole.last))
    at = min(max(_ordinal(day), first), last)
    return round(LEFT + (RIGHT - LEFT) * (at - first + 0.5) / (last - first + 1), 2)


def _ordinal(day: str) -> int:
    return parse_day(day).toordinal()


def _ticks(window: Window) -> tuple[Tick, ...]:
    step = (RIGHT - LEFT) / len(window.periods)
    named, free = [], LEFT - 1
    for place, period in enumerate(window.periods):
        x = round(LEFT + place * step, 2)
        is_major = _is_major(window, period, place)
        if is_major and free <= x <= RIGHT - _LABEL / 2:
            named.append(Tick(x, _name(window.unit, period), is_minor=False))
            free = x + (_LABEL + 28 if window.unit == "day" else _LABEL)
        elif window.unit in ("day", "month") and step >= _NUMBER and x >= free:
            named.append(Tick(x, period.first[: 10 if window.unit == "day" else 7], is_minor=True))
    return tuple(named)


def _is_major(window: Window, period: Period, place: int) -> bool:
    match window.unit:
        case "day":
            return place == 0 or period.first.endswith("-01")
        case "month":
            return period.first.endswith("-01-01") or place == 0
        case "year":
            step = next(step for step in _YEARS if step * (RIGHT - LEFT) / len(window.periods) >= _LABEL)
            return int(period.first[:4]) % step == 0
        case _:
            return True


def _name(unit: Unit, period: Period) -> str:
    return period.first[:7] if unit == "day" else period.first[:4]
