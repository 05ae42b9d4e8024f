"""What a record covers: a bar for each month or year, and below it a row of shaded cells for each outlet."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from banggiao.charts.periods import Period, Window, cut_months

WIDTH: Final = 840.0
LEFT: Final = 168.0
RIGHT: Final = 748.0
SHADES: Final = 4
"""How dark a cell may be; the darkest is that of the fullest cell."""
_TALL, _ROW, _GAP = 66.0, 15.0, 3.0
_LABEL: Final = 46.0  # what a year's name takes


class Cell(NamedTuple):
    """The articles of one outlet in one period."""

    period: Period
    number: int
    shade: int
    x: float
    width: float


class Line(NamedTuple):
    """One outlet; an empty key is an unknown one, ``None`` all those without a line of their own."""

    key: str | None
    number: int
    undated: int
    y: float
    cells: tuple[Cell, ...]

    def by_period(self) -> list[tuple[str, int]]:
        """Return the number of articles by the beginning of each period."""
        return [(cell.period.since, cell.number) for cell in self.cells]


class Bar(NamedTuple):
    """All articles of one period."""

    period: Period
    number: int
    x: float
    y: float
    width: float
    height: float


class Coverage(NamedTuple):
    """A drawing ready for the template; ``others`` says how many outlets share the last line."""

    window: Window | None
    bars: tuple[Bar, ...]
    lines: tuple[Line, ...]
    ticks: tuple[tuple[float, str], ...]
    others: int
    undated: int
    number: int
    height: float
    base: float = _TALL
    row: float = _ROW
    width: float = WIDTH
    left: float = LEFT
    right: float = RIGHT


def draw_coverage(counts: Iterable[tuple[str, str, int]], *, most: int = 10) -> Coverage:
    """Lay out numbers of articles by outlet and month (``2019-02``); what bears no month is counted as undated.

    >>> drawn = draw_coverage([("Báo Một", "2019-02", 3), ("Báo Hai", "", 1)])
    >>> [(line.key, line.number, line.undated) for line in drawn.lines], drawn.bars[0].number
    ([('Báo Một', 3, 0), ('Báo Hai', 1, 1)], 3)
    """
    table = list(counts)
    totals = Counter[str]()
    for outlet, _, number in table:
        totals[outlet] += number
    named = sorted(filter(None, totals), key=lambda outlet: (-totals[outlet], outlet))
    room = most - ("" in totals)
    shown = named if len(named) <= room else named[: room - 1]
    dated = [(outlet, month, number) for outlet, month, number in table if _is_month(month)]
    window = cut_months(min(m for _, m, _ in dated), max(m for _, m, _ in dated)) if dated else None
    rows: list[str | None] = [*shown, *([None] if len(named) > len(shown) else []), *([""] if "" in totals else [])]
    known = [(outlet if outlet in rows else None, month, number) for outlet, month, number in dated]
    in_row = Counter[str | None]()
    for outlet, _, number in table:
        in_row[outlet if outlet in rows else None] += number
    lines = _lines(window, rows, known, in_row)
    undated = sum(line.undated for line in lines)
    bottom = _TALL + _GAP * 3 + len(rows) * (_ROW + _GAP)
    return Coverage(
        window=window,
        bars=_bars(window, known) if window else (),
        lines=lines,
        ticks=_ticks(window) if window else (),
        others=len(named) - len(shown),
        undated=undated,
        number=sum(totals.values()),
        height=bottom + 20.0,
    )


def _is_month(month: str) -> bool:
    return len(month) == 7 and month[:4].isdecimal() and month[5:].isdecimal() and month[:4] > "0000"


def _place(window: Window, month: str) -> int:
    return next(place for place, period in enumerate(window.periods) if period.first[:7] <= month <= period.last[:7])


def _tally(window: Window, known: Iterable[tuple[str | None, str, int]]) -> Counter[tuple[str | None, int]]:
    places: dict[str, int] = {}
    tally = Counter[tuple[str | None, int]]()
    for outlet, month, number in known:
        if month not in places:
            places[month] = _place(window, month)
        tally[outlet, places[month]] += number
    return tally


def _bars(window: Window, known: Sequence[tuple[str | None, str, int]]) -> tuple[Bar, ...]:
    tally = Counter[int]()
    for (_, place), number in _tally(window, known).items():
        tally[place] += number
    step, top = _step(window), max(tally.values())
    bars = []
    for place, number in sorted(tally.items()):
        height = max(round(_TALL * number / top, 2), 1.0)
        x, y = round(LEFT + place * step, 2), round(_TALL - height, 2)
        bars.append(Bar(window.periods[place], number, x, y, _width(step), height))
    return tuple(bars)


def _lines(
    window: Window | None,
    rows: Sequence[str | None],
    known: Sequence[tuple[str | None, str, int]],
    in_row: Counter[str | None],
) -> tuple[Line, ...]:
    tally = _tally(window, known) if window else Counter[tuple[str | None, int]]()
    top = max(tally.values(), default=1)
    lines = []
    for at, key in enumerate(rows):
        own = sorted((place, number) for (outlet, place), number in tally.items() if outlet == key)
        step = _step(window) if window else 0.0
        cells = tuple(
            Cell(window.periods[place], n, -(-n * SHADES // top), round(LEFT + place * step, 2), _width(step))
            for place, n in own
            if window
        )
        dated = sum(number for _, number in own)
        y = round(_TALL + _GAP * 3 + at * (_ROW + _GAP), 2)
        lines.append(Line(key, in_row[key], in_row[key] - dated, y, cells))
    return tuple(lines)


def _step(window: Window) -> float:
    return min((RIGHT - LEFT) / len(window.periods), 48.0)  # few months must not make walls


def _width(step: float) -> float:
    return round(max(step - 1.5, step * 0.8), 2)


def _ticks(window: Window) -> tuple[tuple[float, str], ...]:
    step, free = _step(window), LEFT - 1
    ticks = []
    for place, period in enumerate(window.periods):
        x = round(LEFT + place * step, 2)
        begins = window.unit != "month" or place == 0 or period.first.endswith("-01-01")
        if begins and free <= x <= RIGHT - _LABEL / 2:
            ticks.append((x, period.first[:4]))
            free = x + _LABEL
    return tuple(ticks)
