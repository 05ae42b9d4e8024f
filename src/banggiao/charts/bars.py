"""Numbers of named things as bars side by side, the longest first."""

from collections.abc import Sequence
from typing import NamedTuple

WIDTH = 480.0
_ROW, _NAME = 24.0, 190.0
_ROOM = 40.0  # for the number behind the longest bar
_LETTERS = 27


class Named(NamedTuple):
    """One thing: its name, a word beside it, how many, where it leads."""

    name: str
    value: int
    note: str = ""
    href: str = ""


class Placed(NamedTuple):
    """A bar with its place."""

    item: Named
    label: str
    y: float
    x: float
    width: float


class Bars(NamedTuple):
    """A drawing ready for the template."""

    bars: tuple[Placed, ...]
    height: float

    @property
    def box(self) -> str:
        """The view box."""
        return f"0 0 {WIDTH:g} {self.height:g}"


def draw_bars(items: Sequence[Named]) -> Bars:
    """Lay out bars in the order given.

    >>> drawn = draw_bars([Named("Lào", 4), Named("Cuba", 1)])
    >>> [(bar.label, bar.width) for bar in drawn.bars], drawn.box
    ([('Lào', 250.0), ('Cuba', 62.5)], '0 0 480 48')
    """
    top = max((item.value for item in items), default=0) or 1
    scale = (WIDTH - _NAME - _ROOM) / top
    return Bars(
        tuple(
            Placed(item, _shorten(item.name), place * _ROW, _NAME, round(item.value * scale, 2))
            for place, item in enumerate(items)
        ),
        len(items) * _ROW,
    )


def _shorten(name: str) -> str:
    return name if len(name) <= _LETTERS else f"{name[: _LETTERS - 1].rstrip()}…"
