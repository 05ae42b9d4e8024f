"""A stretch of time cut into days, months, years or decades: the finest of them that a drawing has room for."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, Literal, NamedTuple

Unit = Literal["day", "month", "year", "decade"]
UNITS: Final[tuple[Unit, ...]] = ("day", "month", "year", "decade")
MOST: Final = 124
"""Periods in one drawing: four months of days, ten years of months, more than a century of years."""
_MONTHS: Final = {"month": 1, "year": 12, "decade": 120}
_LAST: Final = 9999 * 12 + 11  # the last month of the calendar


class Period(NamedTuple):
    """One period: its first and last day, and how an address writes its ends (``2010``, ``2019-02``, a day)."""

    first: str
    last: str
    since: str
    until: str


class Window(NamedTuple):
    """A stretch of time in periods of one unit."""

    unit: Unit
    periods: tuple[Period, ...]

    @property
    def whole(self) -> Period:
        """All of it as one period."""
        start, end = self.periods[0], self.periods[-1]
        return Period(start.first, end.last, start.since, end.until)


def parse_day(written: str) -> date:
    """Return a day of the calendar; the year 0, which it does not have, begins with the year 1."""
    return date.fromisoformat(max(written, "0001-01-01"))


def cut_periods(first: str, last: str) -> Window:
    """Cut from one day to another, both ``YYYY-MM-DD``, into the finest unit of which there are not too many.

    >>> cut_periods("2019-02-24", "2019-02-25").unit, cut_periods("2011-05-02", "2019-02-25").unit
    ('day', 'month')
    >>> [period.since for period in cut_periods("1911-01-01", "2045-12-31").periods][:2]
    ['1910', '1920']
    """
    start, end = sorted((parse_day(first), parse_day(last)))
    for unit in UNITS:
        if _number(start, end, unit) <= MOST or unit == "decade":
            return Window(unit, tuple(_periods(start, end, unit)))
    raise AssertionError(unit)


def cut_months(first: str, last: str, *, most: int = 96) -> Window:
    """Cut from one month to another, both ``YYYY-MM``, into months, or what is longer where they are too many.

    >>> cut_months("2019-02", "2020-01").unit, cut_months("1990-02", "2020-01").unit
    ('month', 'year')
    """
    start, end = sorted((parse_day(f"{first}-01"), parse_day(f"{last}-01")))
    unit: Unit = next((unit for unit in UNITS[1:3] if _number(start, end, unit) <= most), "decade")
    return Window(unit, tuple(_periods(start, end, unit)))


def enclosing(period: Period) -> list[tuple[Unit, Period]]:
    """Return the decade, year and month that hold all of a period and more, the widest first.

    >>> [(unit, around.since) for unit, around in enclosing(Period("2019-02-03", "2019-02-09", "", ""))]
    [('decade', '2010'), ('year', '2019'), ('month', '2019-02')]
    """
    start, end = parse_day(period.first), parse_day(period.last)
    units: tuple[Unit, ...] = ("decade", "year", "month")
    around = [(unit, next(_periods(start, end, unit))) for unit in units if _number(start, end, unit) == 1]
    return [(unit, found) for unit, found in around if (found.first, found.last) != (period.first, period.last)]


def neighbours(period: Period) -> tuple[Period | None, Period | None]:
    """Return the periods of the same length right before and after one; none beyond the calendar.

    >>> before, after = neighbours(Period("2019-01-01", "2019-12-31", "2019", "2019"))
    >>> before.since, after.until
    ('2018', '2020')
    """
    length = min(len(period.since), len(period.until))
    unit: Unit = {4: "year", 7: "month"}.get(length, "day")  # type: ignore[assignment]
    return _shifted(period, unit, -1), _shifted(period, unit, 1)


def _shifted(period: Period, unit: Unit, sign: int) -> Period | None:
    start, end = parse_day(period.first), parse_day(period.last)
    if unit == "day":
        days = timedelta(days=sign * ((end - start).days + 1))
        try:
            return _written(start + days, end + days, unit)
        except OverflowError:
            return None
    months = sign * (_month(end) - _month(start) + 1)
    low, high = _month(start) + months, _month(end) + months
    return _written(_first_of(low), _last_of(high), unit) if low >= 12 and high <= _LAST else None


def _number(start: date, end: date, unit: Unit) -> int:
    if unit == "day":
        return (end - start).days + 1
    return _month(end) // _MONTHS[unit] - _month(start) // _MONTHS[unit] + 1


def _periods(start: date, end: date, unit: Unit) -> Iterator[Period]:
    if unit == "day":
        for place in range((end - start).days + 1):
            day = start + timedelta(days=place)
            yield _written(day, day, unit)
        return
    step = _MONTHS[unit]
    for place in range(_month(start) // step, _month(end) // step + 1):
        low, high = max(place * step, 12), min(place * step + step - 1, _LAST)
        yield _written(_first_of(low), _last_of(high), unit)


def _written(start: date, end: date, unit: Unit) -> Period:
    length = {"day": 10, "month": 7}.get(unit, 4)
    first, last = start.isoformat(), end.isoformat()
    return Period(first, last, first[:length], last[:length])


def _month(day: date) -> int:
    """Return the month's number since the year 0."""
    return day.year * 12 + day.month - 1


def _first_of(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


def _last_of(month: int) -> date:
    year, place = month // 12, month % 12 + 1
    return date(year, place, monthrange(year, place)[1])
