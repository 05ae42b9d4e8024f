"""How many days something lasts: ``chuyến thăm kéo dài hai ngày``."""

import re
from typing import Final, NamedTuple

from banggiao.vietnamese.calendar import shifted
from banggiao.vietnamese.folding import matchable

COUNTS: Final = {
    "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
"""The words that count days and years, from two up."""
# ``trong hai ngày 12 và 13-11`` names the days themselves; ``5 ngày sau`` tells when, not how long.
_DAYS: Final = (
    rf"(?P<count>\d{{1,2}}|{'|'.join(COUNTS)})\s(?:ngày|hôm)\b"
    r"(?!\s\d|\s(?:sau|trước|nữa|tiếp|kế|qua|đầu|cuối|thứ|lễ|nghỉ|làm việc\s\d))"
)
_FROM_NOW = r"(?!\s\S{1,5}\sngày\s(?:tới|này|nay|liên|liền))"  # "trong ba ngày tới" tells when
_DURATION = re.compile(
    rf"\b(?:(?:(?:kéo\s)?dài|diễn\sra)(?:\strong)?|trong\svòng|trong{_FROM_NOW}|(?:chuyến|thăm)\s(?:(?!trong\s)[^\s.,;]{{1,12}}\s){{1,6}}?)"
    rf"\s?{_DAYS}"
)
_MOST_DAYS: Final = 60


class Duration(NamedTuple):
    """A number of days where the text states it."""

    start: int
    end: int
    days: int


def find_duration(text: str, start: int, end: int) -> Duration | None:
    """Return the first length in days that ``text[start:end]`` gives a visit or meeting.

    >>> text = "Sáng 20/12, ông đến Hà Nội, bắt đầu chuyến thăm chính thức kéo dài 2 ngày."
    >>> find_duration(text, 0, len(text)).days
    2
    """
    for match in _DURATION.finditer(matchable(text[start:end])):
        days = COUNTS.get(match["count"]) or int(match["count"])
        if 2 <= days <= _MOST_DAYS:
            return Duration(match.start("count") + start, match.end() + start, days)
    return None


def lasting(first: str, days: int) -> str:
    """Return the interval of so many days from ``first``; what is not a single day comes back as it is.

    >>> lasting("XXXX-12-31", 2), lasting("2019-02", 2)
    ('XXXX-12-31/XXXX-01-01', '2019-02')
    """
    last = shifted(first, days - 1)
    return f"{first}/{last}" if last and last != first else first


def lasting_until(last: str, days: int) -> str:
    """Return the interval of so many days that ends on ``last``: ``ngày cuối cùng trong chuyến thăm 4 ngày``.

    >>> lasting_until("XXXX-07-12", 4)
    'XXXX-07-09/XXXX-07-12'
    """
    first = shifted(last, 1 - days)
    return f"{first}/{last}" if first and first != last else last
