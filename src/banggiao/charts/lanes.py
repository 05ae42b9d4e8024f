"""Lanes on an axis of time: what lasted as bars, what happened or was reported as dots, each lane with its label."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

WIDTH = 900.0
_LANE, _TOP = 34.0, 24.0
_LONGEST = 80.0  # years drawn; bars that begin earlier are cut off
_SHORTEST = 1.0
_LABEL = 110  # letters of a lane's label that fit


class Span(NamedTuple):
    """Something that lasted from one day to another; either may be empty, for open ends."""

    first: str
    last: str
    kind: str = ""


class Dot(NamedTuple):
    """Something of one day, which may lead somewhere."""

    day: str
    href: str = ""


class Lane(NamedTuple):
    """One line of the drawing."""

    label: str
    spans: tuple[Span, ...] = ()
    dots: tuple[Dot, ...] = ()
    href: str = ""
    lang: str = ""


class Placed(NamedTuple):
    """A span or dot with its place; a dot's width is 0."""

    x: float
    width: float
    item: Span | Dot


class Row(NamedTuple):
    """A lane with its place."""

    lane: Lane
    label: str
    y: float
    spans: tuple[Placed, ...]
    dots: tuple[Placed, ...]


class Tick(NamedTuple):
    """A year on the axis."""

    x: float
    label: str


class Lanes(NamedTuple):
    """A drawing ready for the template."""

    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    height: float

    @property
    def box(self) -> str:
        """The view box."""
        return f"0 0 {WIDTH:g} {self.height:g}"


def draw_lanes(lanes: Sequence[Lane]) -> Lanes:
    """Lay out those lanes that hold a day or year, in their order.

    >>> drawn = draw_lanes([Lane("A", (Span("2015", "2019-06"),)), Lane("B"), Lane("C", (), (Dot("2018-02-31"),))])
    >>> [(row.label, len(row.spans), len(row.dots)) for row in drawn.rows]
    [('A', 1, 0), ('C', 0, 1)]
    >>> [tick.label for tick in drawn.ticks]
    ['2015', '2016', '2017', '2018', '2019']
    """
    held = [lane for lane in lanes if any(_days(lane))]
    if not held:
        return Lanes((), (), 0.0)
    last = max(max(_days(lane)) for lane in held)
    first = max(min(min(_days(lane)) for lane in held), last - _LONGEST)
    start, stop = float(int(first)), float(int(last) + 1)
    if stop - start < _SHORTEST:
        stop = start + _SHORTEST
    scale = WIDTH / (stop - start)

    def place(at: float) -> float:
        return round(min(max((at - start) * scale, 0.0), WIDTH), 2)

    rows = []
    for number, lane in enumerate(held):
        y = _TOP + number * _LANE
        spans = tuple(Placed(x, max(round(end - x, 2), 3.0), s) for s in lane.spans for x, end in [_ends(s, place)])
        dots = tuple(Placed(place(at), 0.0, dot) for dot in lane.dots if (at := _time(dot.day)) is not None)
        rows.append(Row(lane, _shorten(lane.label), y, spans, dots))
    return Lanes(tuple(rows), tuple(_ticks(start, stop, scale)), _TOP + len(held) * _LANE)


def _ends(span: Span, place: Callable[[float], float]) -> tuple[float, float]:
    first, last = _time(span.first), _time(span.last, end=True)
    return (0.0 if first is None else place(first)), (WIDTH if last is None else place(last))


def _days(lane: Lane) -> Iterable[float]:
    for span in lane.spans:
        yield from (at for at in (_time(span.first), _time(span.last, end=True)) if at is not None)
    yield from (at for dot in lane.dots if (at := _time(dot.day)) is not None)


def _time(day: str, *, end: bool = False) -> float | None:
    """Return a day, month or year as a number of years, none where the year is unknown; days need not exist."""
    if len(day) < 4 or not day[:4].isdecimal():
        return None
    year, month, date = int(day[:4]), day[5:7], day[8:10]
    if not month:
        return year + (0.999 if end else 0.0)
    in_year = (int(month) - 1) / 12
    return year + in_year + ((int(date) - 1) / 372 if date else (1 / 12 - 0.001) * end)


def _ticks(start: float, stop: float, scale: float) -> Iterable[Tick]:
    every = next((n for n in (1, 2, 5, 10, 20) if n * scale >= 52), 50)
    for year in range(int(start), int(stop)):
        if year % every == 0 or stop - start <= 2:
            yield Tick(round((year - start) * scale, 2), str(year))


def _shorten(label: str) -> str:
    return label if len(label) <= _LABEL else f"{label[: _LABEL - 1].rstrip()}…"
