"""EDTF dates as days that can be compared in a query; none where the year is unknown."""

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from banggiao.model.edtf import ends, starts


def first_day(value: str) -> str | None:
    """Return the first day that a date allows, of an open start the known end.

    >>> first_day("2019-02"), first_day("../2019-08-24"), first_day("XXXX-12-16"), first_day("")
    ('2019-02-01', '2019-08-24', None, None)
    """
    start = starts(value) or ends(value)
    if not start or start.startswith("X"):
        return None
    return start + "-01-01"[len(start) - 4 :] if len(start) < 10 else start


def last_day(value: str) -> str | None:
    """Return the last day that a date allows, of an open end the known start.

    >>> last_day("2019-02"), last_day("2018"), last_day("2019-02-24/2019-02-25"), last_day("2019-06-28/..")
    ('2019-02-28', '2018-12-31', '2019-02-25', '2019-06-28')
    """
    end = ends(value) or starts(value)
    if not end or end.startswith("X"):
        return None
    if len(end) == 4:
        return f"{end}-12-31"
    if len(end) == 7:
        year, month = int(end[:4]), int(end[5:])
        return f"{end}-{monthrange(year, month)[1] if year else 31:02}"
    return end


def stretch(days: Sequence[str], first: str, last: str) -> tuple[int, int]:
    """Return from where to before where, counted from the newest, days lie between two, either of which may be empty.

    >>> stretch(["2018-05-01", "2019-02-24", "2019-03-01"], "2019", "2019-02")
    (1, 2)
    """
    total = len(days)
    start = bisect_left(days, first) if first else 0
    stop = bisect_left(days, f"{last}~") if last else total  # after every day that begins so
    return total - stop, max(total - start, total - stop)


def shifted(day: str, days: int) -> str:
    """Return the day so many days later; the same where that is beyond the calendar.

    >>> shifted("2019-02-24", 7), shifted("0001-01-01", -1)
    ('2019-03-03', '0001-01-01')
    """
    try:
        return str(date.fromisoformat(day) + timedelta(days=days))
    except (ValueError, OverflowError):
        return day
