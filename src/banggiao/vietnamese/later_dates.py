"""Dates reckoned from the one that the sentence before tells last: ``11 năm sau, …``, ``Ngày hôm sau, …``."""

import re
from typing import Final

from banggiao.model.edtf import is_day
from banggiao.vietnamese.calendar import shifted
from banggiao.vietnamese.date_forms import DateMention
from banggiao.vietnamese.durations import COUNTS

_COUNTS: Final = {"một": 1, **COUNTS}
_LATER = re.compile(
    rf"(?:(?P<years>\d{{1,2}}|{'|'.join(_COUNTS)})\snăm\ssau(?=,)|(?:sang\s)?(?P<next>(?:ngày\s)?hôm\ssau\b))"
)
_DAY_MONTH_YEAR: Final = ("day", "month", "year")


def later_date(folded: str, start: int, before: list[DateMention]) -> DateMention | None:
    """Return the date that a sentence opens with where it counts on from one told before, None for any other.

    Args:
        folded: the text, folded.
        start: where the sentence begins.
        before: the dates of the sentence before it.

    >>> told = [DateMention(0, 8, "2001", "year")]
    >>> later_date("năm 2001. 11 năm sau, hai nước …", 10, told).edtf
    '2012'
    """
    match = _LATER.match(folded, start)
    last = next((date.edtf for date in reversed(before) if date.kind in _DAY_MONTH_YEAR), "") if match else ""
    if not match or not last:
        return None
    if match["next"]:
        return DateMention(start, match.end(), shifted(last, 1), "day") if is_day(last) else None
    if not last[:4].isdecimal():
        return None
    years = _COUNTS.get(match["years"]) or int(match["years"])
    return DateMention(start, match.end(), f"{int(last[:4]) + years:04}", "year")
