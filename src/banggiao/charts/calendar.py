"""Months laid out as weeks from Monday on, each day shaded by how much there is on it."""

from calendar import Calendar, monthrange
from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, get_args

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: Final[tuple[Weekday, ...]] = get_args(Weekday)
SHADES: Final = 4
"""How many shades there are beside none; the darkest is that of the fullest day."""
_WEEKS = Calendar(firstweekday=0)


class Day(NamedTuple):
    """One day: ``date`` is empty for a place in the first or last week that belongs to another month."""

    date: str
    number: int
    events: int
    shade: int


class Month(NamedTuple):
    """One month with its days in weeks."""

    date: str
    events: int
    weeks: tuple[tuple[Day, ...], ...]


def days_of(year: int, month: int) -> list[str]:
    """Return every day of a month.

    >>> days_of(2019, 2)[-1]
    '2019-02-28'
    """
    return [f"{year:04d}-{month:02d}-{day:02d}" for day in range(1, monthrange(year, month)[1] + 1)]


def lay_out_month(year: int, month: int, counts: Mapping[str, int], top: int) -> Month:
    """Lay out a month; ``top`` is what the fullest day of the whole calendar holds.

    >>> february = lay_out_month(2019, 2, {"2019-02-24": 3}, 6)
    >>> len(february.weeks), february.weeks[3][6]
    (5, Day(date='2019-02-24', number=24, events=3, shade=2))
    """
    weeks = []
    for numbers in _WEEKS.monthdayscalendar(year, month):
        days = [(f"{year:04d}-{month:02d}-{number:02d}" if number else "", number) for number in numbers]
        weeks.append(tuple(Day(day, n, counts.get(day, 0), _shade(counts.get(day, 0), top)) for day, n in days))
    total = sum(counts.get(day, 0) for day in days_of(year, month))
    return Month(f"{year:04d}-{month:02d}", total, tuple(weeks))


def _shade(count: int, top: int) -> int:
    return -(-count * SHADES // top) if count else 0
