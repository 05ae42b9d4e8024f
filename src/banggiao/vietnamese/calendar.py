"""From the parts of a date as written to EDTF: which year a day without one means, and what ``tuần trước`` covers.

Everything is reckoned from the day of publication, or else from a year that the article itself fixes; where neither is
known, a written day or month keeps its year unknown (``XXXX-12-16``) and a relative word stays unresolved (empty).
"""

from datetime import date, timedelta
from typing import NamedTuple, Self

from banggiao.model.edtf import is_day

UNKNOWN_YEAR = "XXXX"
_LEAP_YEAR = 2000  # a day and month whose year is unknown may be 29 February
_COMMON_YEAR = 2001  # as most years are
_NEWS_YEARS = range(1900, 2200)  # any other year of publication is a mistake of the source
_MONTHS_AHEAD = 6


class Calendar(NamedTuple):
    """What is known about when the article speaks."""

    published: date | None
    year: int | None

    @classmethod
    def of(cls, published: str, year: str) -> Self:
        """Read a publication time (``YYYY-MM-DD…`` or empty) and a year fixed by the article (or empty)."""
        try:
            day = date.fromisoformat(published[:10]) if published else None
        except ValueError:
            day = None
        fixed = int(year) if year.isdecimal() else 0
        known = day and day.year in _NEWS_YEARS
        return cls(day if known else None, fixed if fixed in _NEWS_YEARS else None)

    @property
    def this_year(self) -> int | None:
        """The year of publication, else the one that the article fixes."""
        return self.published.year if self.published else self.year

    def day(self, day: int, month: int, year: int | None, *, past: bool = False) -> str:
        """Return a day; without a year, the one nearest to the publication. Empty where there is no such day.

        A day of the ``past`` is the last one before the publication.

        >>> Calendar.of("2019-01-02", "").day(30, 12, None), Calendar.of("", "").day(16, 12, None)
        ('2018-12-30', 'XXXX-12-16')
        >>> Calendar.of("2021-10-08", "").day(25, 1, None, past=True)
        '2021-01-25'
        """
        if year is None and self.published:
            published = self.published
            around = (published.year + shift for shift in (-1, 0, 1))
            days = [found for each in around if (found := _day(each, month, day))]
            days = [found for found in days if found <= published] if past else days
            return min(days, key=lambda each: abs(each - published)).isoformat() if days else ""
        year = year or self.year
        found = _day(year or _LEAP_YEAR, month, day)
        if not found:
            return ""
        return found.isoformat() if year else f"{UNKNOWN_YEAR}-{month:02}-{day:02}"

    def month(self, month: int, year: int | None, lean: int = 0) -> str:
        """Return a month; without a year the nearest, not far ahead, past for ``lean`` -1 and to come for 1.

        >>> Calendar.of("2019-01-02", "").month(9, None), Calendar.of("2019-01-02", "").month(9, None, lean=1)
        ('2018-09', '2019-09')
        """
        if year is None and self.published:
            ahead = (month - self.published.month) % 12
            past = lean < 0 or (lean == 0 and ahead >= _MONTHS_AHEAD)
            months = self.published.year * 12 + self.published.month - 1 + ahead - (12 if past and ahead else 0)
            return f"{months // 12:04}-{months % 12 + 1:02}"
        year = year or self.year
        return f"{year:04}-{month:02}" if year else f"{UNKNOWN_YEAR}-{month:02}"

    def months(self, first: int, last: int, year: int | None) -> str:
        """Return the interval between two months of one year, this one unless another is given."""
        written = f"{year or self.this_year or 0:04}"
        written = UNKNOWN_YEAR if written == "0000" else written
        return f"{written}-{first:02}/{written}-{last:02}"

    def shifted_year(self, shift: int) -> int | None:
        """Return the year ``shift`` years after this one, where this one is known."""
        return self.this_year + shift if self.this_year else None

    def shifted_month(self, shift: int) -> str:
        """Return the month ``shift`` months after the publication's, or empty."""
        return later_month(self.published.isoformat(), shift) if self.published else ""

    def shifted_day(self, shift: int) -> str:
        """Return the day ``shift`` days after the publication, or empty."""
        return (self.published + timedelta(days=shift)).isoformat() if self.published else ""

    def week(self, shift: int) -> str:
        """Return Monday to Sunday of the week ``shift`` weeks after the publication's, or empty."""
        if not self.published:
            return ""
        monday = shift * 7 - self.published.weekday()
        return f"{self.shifted_day(monday)}/{self.shifted_day(monday + 6)}"

    def weekday(self, weekday: int, week: int | None, lean: int = -1) -> str:
        """Return a day of the week (Monday is 0): of the given week, else the last one, the nearest or the next.

        >>> Calendar.of("2019-02-24", "").weekday(4, None), Calendar.of("2019-02-24", "").weekday(4, 1)
        ('2019-02-22', '2019-03-01')
        """
        if not self.published:
            return ""
        shift = weekday - self.published.weekday()
        if week is not None:
            return self.shifted_day(shift + 7 * week)
        back = shift % 7 - 7 if shift % 7 else 0
        if lean > 0 or (lean == 0 and back < -3):
            back += 7
        return self.shifted_day(back)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shifted(day: str, days: int) -> str:
    """Return the day so many days after another, of an unknown year as in most years; empty where there is none.

    >>> shifted("2020-03-01", -1), shifted("XXXX-03-01", -1), shifted("XXXX-02-29", -1), shifted("2019-02", 1)
    ('2020-02-29', 'XXXX-02-28', '', '')
    """
    if not is_day(day):
        return ""
    known = not day.startswith(UNKNOWN_YEAR)
    found = _day(int(day[:4]) if known else _COMMON_YEAR, int(day[5:7]), int(day[8:]))
    try:
        moved = (found + timedelta(days=days)).isoformat() if found else ""
    except OverflowError:
        return ""
    return moved if known or not moved else f"{UNKNOWN_YEAR}{moved[4:]}"


def later_month(date: str, months: int) -> str:
    """Return the month so many months after that of a day or month; empty where that is not known.

    >>> later_month("2015-11-24", 2), later_month("XXXX-11", 2), later_month("2015", 2), later_month("1970/1979", 2)
    ('2016-01', 'XXXX-01', '', '')
    """
    if date[4:5] != "-" or not date[5:7].isdecimal():
        return ""
    later = int(date[5:7]) - 1 + months
    year = f"{int(date[:4]) + later // 12:04}" if date[:4].isdecimal() else UNKNOWN_YEAR
    return f"{year}-{later % 12 + 1:02}"


def day_of_year(day: str) -> int:
    """Return the place of a day in its year, to compare days whose years agree; as in a leap year.

    >>> day_of_year("XXXX-02-29"), day_of_year("2019-03-01")
    (60, 61)
    """
    return date(_LEAP_YEAR, int(day[5:7]), int(day[8:])).timetuple().tm_yday


def span(first: str, last: str) -> str:
    """Return the interval from one date to another; a year that only the later one states holds for both.

    >>> span("XXXX-12-28", "2017-01-05"), span("2019-02-24", "2019-02-24")
    ('2016-12-28/2017-01-05', '2019-02-24')
    """
    if first == last:
        return first
    if first.startswith(UNKNOWN_YEAR) and not last.startswith(UNKNOWN_YEAR):
        first = _in_year(first, int(last[:4]) - (first[4:] > last[4:]))
    elif last.startswith(UNKNOWN_YEAR) and not first.startswith(UNKNOWN_YEAR):
        last = _in_year(last, int(first[:4]) + (first[4:] > last[4:]))
    return f"{first}/{last}"


def _in_year(written: str, year: int) -> str:
    """Return ``XXXX-02-29`` in the given year, or as it was where that year has no such day."""
    moved = f"{year:04}{written[4:]}"
    return moved if len(moved) < 10 or _day(year, int(moved[5:7]), int(moved[8:])) else written
