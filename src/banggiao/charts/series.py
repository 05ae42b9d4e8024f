"""Numbers of several years as a small drawing: points joined by a line, aims and estimates hollow."""

from collections.abc import Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 300.0, 96.0
_LEFT, _RIGHT = 8.0, 8.0
_LONGEST = 60
_TITLED = 480.0


class Point(NamedTuple):
    """One number of one year; a hollow one is aimed at or estimated."""

    year: str
    value: float
    is_hollow: bool = False
    href: str = ""
    title: str = ""


class Placed(NamedTuple):
    """A point with its place."""

    x: float
    y: float
    point: Point


class Series(NamedTuple):
    """A drawing ready for the template."""

    points: tuple[Placed, ...]
    line: str
    first: str
    last: str
    top: float

    @property
    def box(self) -> str:
        """The view box, with room for the labels."""
        return f"0 -16 {WIDTH:g} {HEIGHT + 36:g}"

    @property
    def titled_box(self) -> str:
        """The view box of a file, in which a title stands above: it is longer than a page's column is wide."""
        return f"0 -16 {_TITLED:g} {HEIGHT + 36:g}"


def draw_series(points: Sequence[Point]) -> Series:
    """Lay out points by year, from nothing up; the line joins the highest reached number of each year.

    >>> drawn = draw_series([Point("2016", 2.0), Point("2018", 4.0), Point("2020", 8.0, is_hollow=True)])
    >>> drawn.line, drawn.first, drawn.last
    ('8,72 150,48', '2016', '2020')
    """
    known = [p for p in points if len(p.year) == 4 and p.year.isdecimal() and p.value >= 0]
    if not known:
        return Series((), "", "", "", 0.0)
    last = max(int(p.year) for p in known)
    known = sorted((p for p in known if int(p.year) > last - _LONGEST), key=lambda p: (p.year, p.value))
    first, top = int(known[0].year), max(p.value for p in known) or 1.0
    scale = (WIDTH - _LEFT - _RIGHT) / max(last - first, 1)
    placed = [
        Placed(round(_LEFT + (int(p.year) - first) * scale, 2), round(HEIGHT - HEIGHT * p.value / top, 2), p)
        for p in known
    ]
    highest = {p.point.year: p for p in placed if not p.point.is_hollow}
    line = " ".join(f"{p.x:g},{p.y:g}" for p in highest.values()) if len(highest) > 1 else ""
    return Series(tuple(placed), line, str(first), str(last), top)
