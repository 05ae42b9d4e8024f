"""The year in which a report speaks, where it tells one thing both by ``năm ngoái`` and by its year (codebook §8)."""

import re
from typing import Final

from banggiao.vietnamese.date_forms import RECENT

_LAST_YEAR: Final = "năm ngoái"
_SAID: Final = 44  # characters before "năm ngoái" in which a place and a month stand with it
_MONTH = re.compile(r"\btháng (\d{1,2}) $")
_PLACE = re.compile(r"\b(?:tại|ở) (\w[\w ]{1,18}?) (?:hồi |vào |cuối |đầu |giữa |tháng \d{1,2} )*$")
_WRITTEN = re.compile(r"(?<![\d/-])(?:\d{1,2}[-/])?(\d{1,2})(?:[-/]| năm )(20\d\d)(?!\d)")
_AT = re.compile(r"\b(?:tại|ở) (\w[\w ]{1,18}?),? (?:hồi |vào |hôm |ngày |tháng |cuối |đầu |giữa )*$")
_BEFORE: Final = 44  # characters before a written date in which its place stands


def year_after_last(folded: str) -> str:
    """Return the year after the one that a text calls last and writes out for the same month or place, or empty.

    >>> year_after_last("cuộc gặp tại singapore năm ngoái … hội đàm tại singapore tháng 6-2018.")
    '2019'
    >>> year_after_last("tháng 11 năm ngoái, ông thăm lào. … từ ngày 8/11/2017.")
    '2018'
    >>> year_after_last("năm ngoái, kim ngạch tăng. năm 2017 …")
    ''
    """
    if _LAST_YEAR not in folded:
        return ""
    months: set[str] = set()
    places: set[str] = set()
    at = folded.find(_LAST_YEAR)
    while at >= 0:
        before = folded[max(0, at - _SAID) : at]
        months.update(month.lstrip("0") for month in _MONTH.findall(before))
        places.update(_PLACE.findall(before))
        at = folded.find(_LAST_YEAR, at + 1)
    years = {
        match[2]
        for match in _WRITTEN.finditer(folded)
        if match[1].lstrip("0") in months
        or not places.isdisjoint(_AT.findall(folded[max(0, match.start() - _BEFORE) : match.start()]))
    }
    last = years.pop() if len(years) == 1 else ""
    return str(int(last) + 1) if last >= RECENT else ""
