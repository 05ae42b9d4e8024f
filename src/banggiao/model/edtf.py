"""Dates that may be uncertain: the subset of EDTF (ISO 8601-2) that the codebook uses.

A day ``2019-02-24``, an interval ``2019-02-24/2019-02-25`` (either end may be ``..``), a month ``2019-02``, a year
``2018``, a day and month without a year ``XXXX-12-16``, a month without a year ``XXXX-09``, and empty for unknown.
"""

import re
from datetime import date

_DATE = r"(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_EDTF = re.compile(rf"(?:{_DATE}(?:/(?:{_DATE}|\.\.))?|\.\./{_DATE})?")
_WRITTEN = re.compile(r"(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})")


def is_edtf(value: str) -> bool:
    """Say whether ``value`` is a date that the codebook allows.

    >>> [is_edtf(v) for v in ("", "2019-02-24/2019-02-25", "XXXX-12-16", "2019-06-28/..", "24/2/2019")]
    [True, True, True, True, False]
    """
    return _EDTF.fullmatch(value) is not None


def starts(value: str) -> str:
    """Return the start of a date or interval, empty where it is open.

    >>> starts("2019-02-24/2019-02-25"), starts("../2019-08-24")
    ('2019-02-24', '')
    """
    start = value.split("/", 1)[0]
    return "" if start == ".." else start


def ends(value: str) -> str:
    """Return the end of a date or interval, empty where it is open.

    >>> ends("2019-02-24/2019-02-25"), ends("2019-02"), ends("2019-06-28/..")
    ('2019-02-25', '2019-02', '')
    """
    end = value.rsplit("/", 1)[-1]
    return "" if end == ".." else end


def dates_agree(one: str, other: str) -> bool:
    """Say whether neither date's start contradicts the other; an unknown date or digit agrees with all.

    >>> dates_agree("XXXX-02-24", "2019-02-24"), dates_agree("2019-02", "2019-02-24"), dates_agree("2018", "2019-02")
    (True, True, False)
    """
    first, second = starts(one), starts(other)
    return all(a == b or "X" in (a, b) for a, b in zip(first, second, strict=False))


def is_day(value: str) -> bool:
    """Say whether a date is one day, its year known or not.

    >>> [is_day(v) for v in ("2019-02-24", "XXXX-12-16", "2019-02", "2019-02-24/2019-02-25", "")]
    [True, True, False, False, False]
    """
    return len(value) == len("2019-02-24") and "/" not in value


def are_crossed(since: str, until: str) -> bool:
    """Say whether a stretch ends before it begins; what is known less exactly is compared as far as it goes.

    >>> are_crossed("2019-03", "2019-02-24"), are_crossed("2019-02-24", "2019"), are_crossed("2019", "")
    (True, False, False)
    """
    return bool(since and until) and since[: len(until)] > until


def is_calendar_date(value: str) -> bool:
    """Say whether ``value`` is a day, month or year with its year known, and exists in the calendar.

    >>> [is_calendar_date(v) for v in ("2019", "2019-02", "2020-02-29", "2019-02-29", "XXXX-02-01", "0000", "")]
    [True, True, True, False, False, False, False]
    """
    if not value or "/" in value or not is_edtf(value):
        return False
    try:
        date.fromisoformat(value + "-01" * (2 - value.count("-")))
    except ValueError:
        return False
    return True


def parse_date(written: str) -> str | None:
    """Return the ISO form of a date as somebody types it (day first, as in Viet Nam), or nothing where it is none.

    >>> [parse_date(w) for w in ("24/2/2019", "2-2019", "2019", "2019-02-24", "31/2/2019", "hôm qua")]
    ['2019-02-24', '2019-02', '2019', '2019-02-24', None, None]
    """
    text = written.strip()
    if is_calendar_date(text):
        return text
    match = _WRITTEN.fullmatch(text)
    if match is None:
        return None
    day, month, year = match.groups()
    iso = "-".join([year, *(part.zfill(2) for part in (month, day) if part)])
    return iso if is_calendar_date(iso) else None
