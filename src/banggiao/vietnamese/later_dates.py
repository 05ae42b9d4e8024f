"""Dates reckoned from the one that is told before: ``11 năm sau, …``, ``Ngày hôm sau, …``, ``tháng 11 cùng năm``."""

import re
from typing import Final

from banggiao.vietnamese.calendar import UNKNOWN_YEAR, later_month, shifted
from banggiao.vietnamese.date_forms import DateMention
from banggiao.vietnamese.durations import COUNTS

_COUNTS: Final = {"một": 1, **COUNTS}
_LATER = re.compile(
    rf"(?:(?P<long>\d{{1,2}}|{'|'.join(_COUNTS)})\s(?P<unit>tháng|năm)\ssau(?:\sđó)?(?=,)"
    r"|(?:sang\s|vào\s)?(?P<next>(?:ngày\s)?hôm\ssau\b|một\sngày\ssau(?:\sđó)?(?=,))"
    r"|(?:vào\s)?(?P<eve>trước\sđó\s(?:một|1)\sngày\b|(?:một|1)\sngày\strước(?:\sđó)?(?=,)|(?:ngày\s)?hôm\strước(?=,))"
    rf"|(?P<days>\d{{1,2}}|{'|'.join(COUNTS)})\sngày\s(?P<way>sau|trước)(?:\sđó)?(?=,)"
    rf"|(?:chỉ\s|khoảng\s|gần\s|hơn\s|vào\s){{0,2}}(?P<apart>(?:\d{{1,2}}|một|vài|mấy|ít|{'|'.join(COUNTS)})"
    r"\s(?:(?:ngày|tuần|tháng)(?:\srưỡi)?\s(?:sau|trước)\b|năm\s(?:sau|trước)(?:,|\sđó\b))))"
)
_DAY_MONTH_YEAR: Final = ("day", "month", "year")


def later_date(folded: str, start: int, before: list[DateMention]) -> DateMention | None:
    """Return the date that a sentence opens with where it counts on from one told before, None for any other.

    Args:
        folded: the text, folded.
        start: where the sentence begins.
        before: the dates of the last sentence before it that has any.

    >>> told = [DateMention(0, 8, "2001", "year")]
    >>> later_date("năm 2001. 11 năm sau, hai nước …", 10, told).edtf
    '2012'
    >>> later_date("ngày 3/5. trước đó một ngày, ông …", 10, [DateMention(0, 8, "XXXX-05-03", "day")]).edtf
    'XXXX-05-02'

    What is so many weeks off, or so long after something else, is on another day that nobody writes:

    >>> later_date("ngày 3/5. hai tuần sau, ông …", 10, [DateMention(0, 8, "XXXX-05-03", "day")])
    DateMention(start=10, end=22, edtf='', kind='relative')
    """
    match = _LATER.match(folded, start)
    if match and match["apart"]:
        return DateMention(start, match.end("apart"), "", "relative")
    last = next((date.edtf for date in reversed(before) if date.kind in _DAY_MONTH_YEAR), "") if match else ""
    if not match or not last:
        return None
    if match["next"] or match["eve"]:
        day = shifted(last, 1 if match["next"] else -1)
        return DateMention(start, match.end(), day, "day") if day else None
    if match["days"]:
        count = COUNTS.get(match["days"]) or int(match["days"])
        day = shifted(last, count if match["way"] == "sau" else -count)
        return DateMention(start, match.end(), day, "day" if day else "relative")
    return _long_after(last, match, start)


def _long_after(last: str, match: re.Match[str], start: int) -> DateMention | None:
    """Return the month or year so many months or years after a date, None where that is of no known month or year."""
    count = _COUNTS.get(match["long"]) or int(match["long"])
    if match["unit"] == "tháng":
        month = later_month(last, count)
        return DateMention(start, match.end(), month, "month") if month else None
    if not last[:4].isdecimal():
        return None
    return DateMention(start, match.end(), f"{int(last[:4]) + count:04}", "year")


_NEXT_DAY = re.compile(r"(?:vào\s)?(?:ngày\s)?hôm\ssau\b(?!\slễ)|(?:vào\s)?ngày\skế\stiếp\b")


def next_days(folded: str, start: int, end: int, told: list[DateMention]) -> list[DateMention]:
    """Return the days that a stretch of text counts on from one that stands before them in it.

    >>> text = "gặp a hôm 24/5 và hội đàm với b vào ngày hôm sau."
    >>> next_days(text, 0, len(text), [DateMention(6, 14, "XXXX-05-24", "day")])
    [DateMention(start=32, end=48, edtf='XXXX-05-25', kind='day')]
    """
    found = []
    for match in _NEXT_DAY.finditer(folded, start, end):
        last = next((each for each in reversed(told) if each.end <= match.start()), None)
        if last is not None and last.kind == "day" and (day := shifted(last.edtf, 1)):
            found.append(DateMention(match.start(), match.end(), day, "day"))
    return found


_COUNTED = re.compile(
    rf"(?<!\w)(?:(?P<days>\d{{1,2}}|{'|'.join(_COUNTS)})\sngày|ngày\shôm|(?:vào|trong)\s(?:ngày|hôm)"
    rf"|(?P<long>\d{{1,2}}|{'|'.join(_COUNTS)})\s(?P<unit>tháng|năm)(?=\ssau))\s(?P<way>sau|trước)\sđó\b"
)
_ABOUT: Final = ("hơn ", "gần ", "khoảng ", "trong ", "suốt ")  # before a count that names no one day


def counted_days(
    folded: str, start: int, end: int, told: list[DateMention], before: list[DateMention]
) -> list[DateMention]:
    """Return the days that a stretch of text counts from the one told last: in it, else in the sentence ``before``.

    >>> text = "trong cuộc gặp với c một ngày trước đó, ông a cho rằng"
    >>> counted_days(text, 0, len(text), [], [DateMention(0, 8, "XXXX-04-03", "day")])
    [DateMention(start=21, end=38, edtf='XXXX-04-02', kind='day')]
    >>> text = "trong một cuộc phỏng vấn hai tháng sau đó, ông a nói"
    >>> counted_days(text, 0, len(text), [], [DateMention(0, 13, "2015-11-24", "day")])[0].edtf
    '2016-01'
    """
    found = []
    for match in _COUNTED.finditer(folded, start, end):
        counted = match["days"] or match["long"]
        if counted and folded[max(0, match.start() - len("khoảng ")) : match.start()].endswith(_ABOUT):
            continue
        near = [each for each in told if each.end <= match.start()] or before
        last = next((each for each in reversed(near) if each.kind in _DAY_MONTH_YEAR), None)
        if last is None:
            continue
        if match["long"]:
            if (far := _long_after(last.edtf, match, match.start())) is not None:
                found.append(far)
            continue
        count = (_COUNTS.get(match["days"]) or int(match["days"])) if match["days"] else 1
        day = shifted(last.edtf, count if match["way"] == "sau" else -count)
        if day:
            found.append(DateMention(match.start(), match.end(), day, "day"))
    return found


def with_same_years(found: list[list[DateMention]]) -> list[list[DateMention]]:
    """Give ``tháng 11 cùng năm`` the year that the last date before it bears, where that is known.

    >>> told = [DateMention(0, 12, "2017-01", "month"), DateMention(40, 57, "XXXX-11", "same_year")]
    >>> [each.edtf for each in with_same_years([told])[0]]
    ['2017-01', '2017-11']
    """
    year = ""
    for dates in found:
        for place, date in enumerate(dates):
            if date.kind == "same_year" and year:
                dates[place] = date._replace(edtf=date.edtf.replace(UNKNOWN_YEAR, year))
            elif date.edtf[:4].isdecimal():
                year = date.edtf[:4]
            elif date.edtf:
                year = ""
    return found
