"""Days as newspapers write them: ``24-25/2/2019``, ``30-11 đến 2-12``, ``12, 13 và 14-11``, ``2 tháng 9 năm 1945``.

A written group is a few items with connectors between them. An item that lacks its month or year takes it from the next
one. How many items are looked at is bounded, so that endless lists of numbers cost no more than their length.
"""

import re
from itertools import pairwise
from typing import Final, NamedTuple

from banggiao.vietnamese.calendar import UNKNOWN_YEAR, Calendar, span

_MOST_ITEMS: Final = 6

YEAR: Final = r"(?:1[5-9]|20|21)\d\d(?!\d)"
MONTH_WORDS: Final = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
MONTH: Final = (
    r"(?:0?[1-9]|1[0-2])(?!\d)|mười một\b|mười hai\b|(?:giêng|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười|chạp)\b"
)
YEAR_WORDS: Final = {"này": 0, "nay": 0, "ngoái": -1, "trước": -1, "tới": 1, "sau": 1}


def phrase(pattern: str) -> re.Pattern[str]:
    """Compile a pattern in which each blank stands for one or two white-space characters."""
    return re.compile(pattern.replace(" ", r"\s{1,2}"))


# The parts of a numeric run, by its shape: for each day the places of its day, month and year among the numbers.
_Places = tuple[tuple[int, int, int], ...]
_SHAPES: Final[dict[str, _Places]] = {
    "d": ((0, -1, -1),),
    "d-d": ((0, 1, -1),),
    "d/d": ((0, 1, -1),),
    "d-d-y": ((0, 1, 2),),
    "d/d/y": ((0, 1, 2),),
    "d/d-y": ((0, 1, 2),),
    "d-d/d": ((0, 2, -1), (1, 2, -1)),
    "d/d-d": ((0, 2, -1), (1, 2, -1)),  # 25/26-5, never 2/5-7
    "d-d-d": ((0, 2, -1), (1, 2, -1)),
    "d-d/d/y": ((0, 2, 3), (1, 2, 3)),
    "d-d/d-y": ((0, 2, 3), (1, 2, 3)),
    "d-d-d-y": ((0, 2, 3), (1, 2, 3)),
    "d/d-d/d": ((0, 1, -1), (2, 3, -1)),
    "d-d-d-d": ((0, 1, -1), (2, 3, -1)),
    "d/d-d/d/y": ((0, 1, 4), (2, 3, 4)),
    "d-d-d-d-y": ((0, 1, 4), (2, 3, 4)),
    "d/d/y-d/d/y": ((0, 1, 2), (3, 4, 5)),
    "d-d-y-d-d-y": ((0, 1, 2), (3, 4, 5)),
}
_RUN = re.compile(r"\d{1,2}(?!\d)(?:(?:\s?[-–]\s?|[/.])(?:\d{4}|\d{1,2})(?!\d)){0,5}")
_PART = re.compile(r"\d+|[-–/.]")
_RUN_GOES_ON = re.compile(r"[/.-]?\d|%|h\d?\b")
_WRITTEN_MONTH = phrase(rf",?(?: |)tháng (?P<month>{MONTH})(?:(?:,? năm |\s?[/-]\s?)(?P<year>{YEAR}))?")
_DAY_RANGE = re.compile(r"(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?!\d)")
_YEAR_TAIL = phrase(
    rf",? (?:của )?(?:năm (?:(?P<year>{YEAR})|(?P<word>nay|ngoái|trước|tới|sau)\b)|(?P<same>cùng năm)\b)"
)
_CONNECTOR = phrase(
    r"(?:\s?(?P<to>[-–])\s?|,\s?| (?:và|hoặc|hay) |(?P<until> (?:cho )?(?:đến|tới) ))(?:hết )?(?:ngày )?(?=\d)"
)
# An act that is over, and its day at the end of what is searched.
_LOOKING_BACK = re.compile(
    r"\b(?:hôm|hồi|(?:từ sau|kể từ)(?: khi| sau)? (?:cuộc|buổi|chuyến|lần|phiên|kỳ|khoá|khóa|hội đàm|điện đàm)"
    r"[^.;:,]{0,90}?)"
    r" (?:(?:sáng|chiều|tối|ngày) ){0,2}$"
)
_LOOK_BACK = 130  # characters
_UNIT = phrase(
    r" (?:lần|tiếng|tỷ|tỉ|triệu|nghìn|ngàn|km|kg|tấn|usd|phút|điểm|bữa|tuổi|độ|mét|m|ha|bàn|người)\b| ?%"
    r"| giờ(?= (?:đồng hồ|liền)|\s?[.,;)]|\s?$)| (?:tháng|tuần|ngày) (?!\d)"
    r"| năm\b(?! (?:\d{4}|nay|ngoái|trước|tới|sau))"
)


class Day(NamedTuple):
    """A day as written; month and year may be missing."""

    day: int
    month: int | None
    year: int | None


class _Item(NamedTuple):
    start: int
    end: int
    days: tuple[Day, ...]
    is_plain: bool  # numbers alone, no year and no word: only its surroundings tell a day from a score or a share


class WrittenDays(NamedTuple):
    """A group of days: what stands where, one entry where they form one interval.

    Attributes:
        is_plain: nothing but numbers for day and month, so that a reader asks for a word before or behind.
        is_same_year: ``cùng năm`` stands behind: the year is that of a date told before.
    """

    found: tuple[tuple[int, int, str], ...]
    is_plain: bool = False
    is_same_year: bool = False

    @property
    def end(self) -> int:
        """Where the group ends."""
        return self.found[-1][1]


def _is_looked_back_on(low: str, at: int) -> bool:
    """``từ sau cuộc điện đàm ngày 25/1``, ``hôm 25/1``: the day of an act that is over, in whatever year it was."""
    return _LOOKING_BACK.search(low, max(0, at - _LOOK_BACK), at) is not None


def read_days(low: str, at: int, calendar: Calendar) -> WrittenDays | None:
    """Read the days written in numbers at ``at`` of the lower-cased text, if a month belongs to them.

    >>> read_days("24-25/2/2019", 0, Calendar.of("", "")).found
    ((0, 12, '2019-02-24/2019-02-25'),)
    """
    items, is_range = _read_items(low, at)
    while items and items[-1].days[-1].month is None:
        items.pop()
    if not items:
        return None
    end, year, same = _read_year(low, items, calendar)
    days = _completed([day for item in items for day in item.days], year)
    past = _is_looked_back_on(low, at)
    dates = [calendar.day(day.day, day.month or 0, day.year, past=past) for day in days]
    if same:
        dates = [UNKNOWN_YEAR + each[4:] for each in dates]
    if not all(dates):
        return None
    plain = all(item.is_plain for item in items) and year is None and not same
    if is_range or len(dates) > len(items) or _is_run(days):
        return WrittenDays(((items[0].start, end, _span_of(days, dates)),), plain, same)
    places = [(item.start, item.end) for item in items[:-1]] + [(items[-1].start, end)]
    found = tuple((*place, each) for place, each in zip(places, dates, strict=True))
    return WrittenDays(found, plain, same)


def _read_items(low: str, at: int) -> tuple[list[_Item], bool]:
    items: list[_Item] = []
    is_range = False
    while len(items) < _MOST_ITEMS and (item := _read_item(low, at)):
        items.append(item)
        connector = _CONNECTOR.match(low, item.end)
        if not connector or _is_closed(items, connector, is_range=is_range):
            break
        is_range = is_range or bool(connector["to"] or connector["until"])
        at = connector.end()
    return items, is_range and len(items) > 1 and items[-1].days[-1].month is not None


def _is_closed(items: list[_Item], connector: re.Match[str], *, is_range: bool) -> bool:
    """``từ ngày 12 đến 16-4, ngày 14-4``: behind a range a comma parts a day of its own, which is no end of it."""
    last = items[-1].days
    if not connector[0].startswith(",") or last[-1].month is None:
        return False
    return is_range or len(last) > 1


def _read_item(low: str, at: int) -> _Item | None:
    """Read ``24``, ``24-2``, ``24-25/2/2019`` or ``24-25 tháng 2 năm 2019``."""
    run = _RUN.match(low, at)
    if not run:
        return None
    days = _DAY_RANGE.match(low, at)
    month = _WRITTEN_MONTH.match(low, days.end()) if days else None
    if days and month:
        numbers = [int(each) for each in days.groups() if each]
        written = MONTH_WORDS.get(month["month"]) or int(month["month"])
        year = int(month["year"]) if month["year"] else None
        return _Item(at, month.end(), tuple(Day(each, written, year) for each in numbers), is_plain=False)
    parts = list(_PART.finditer(run[0]))
    for count in range(len(parts), 0, -2):
        end = at + parts[count - 1].end()
        found = _interpreted([part[0] for part in parts[:count]])
        if found and not _RUN_GOES_ON.match(low, end) and not (found[0].month and _UNIT.match(low, end)):
            return _Item(at, end, found, is_plain=found[0].year is None)
    return None


def _interpreted(parts: list[str]) -> tuple[Day, ...]:
    """Return the days that numbers with separators between them mean, none where they mean none."""
    numbers = [int(part) for part in parts[::2]]
    marks = {"-": "-", "–": "-", "/": "/", ".": "/"}
    shape = "".join(marks.get(part) or ("y" if len(part) == 4 else "d") for part in parts)
    if shape == "d/d-d" and numbers[1] <= 12:
        return ()
    days = []
    for day, month, year in _SHAPES.get(shape, ()):
        written = Day(numbers[day], numbers[month] if month > 0 else None, numbers[year] if year > 0 else None)
        if not (1 <= written.day <= 31 and 1 <= (written.month or 1) <= 12 and 1500 <= (written.year or 2000) < 2200):
            return ()
        days.append(written)
    backwards = len(days) == 2 and days[0][1:] == days[1][1:] and days[0].day >= days[1].day
    return () if backwards else tuple(days)


def _read_year(low: str, items: list[_Item], calendar: Calendar) -> tuple[int, int | None, bool]:
    """Read a year behind the last item: where the group then ends, the year, whether it is ``cùng năm``."""
    end = items[-1].end
    if items[-1].days[-1].year is not None or not (tail := _YEAR_TAIL.match(low, end)):
        return end, None, False
    if tail["year"]:
        return tail.end(), int(tail["year"]), False
    if tail["same"]:
        return tail.end(), None, True
    return tail.end(), calendar.shifted_year(YEAR_WORDS[tail["word"]]), False


def _completed(days: list[Day], year: int | None) -> list[Day]:
    """Give each day the month and the year that only a later one states."""
    month = None
    completed: list[Day] = []
    for day in reversed(days):
        year = day.year or year
        later = completed[-1] if completed else None
        month = day.month or month
        turned = later is not None and later.year and not day.year and (month or 0) > (later.month or 0)
        completed.append(Day(day.day, month, year - 1 if turned and year else year))
        year = completed[-1].year
    return completed[::-1]


def _is_run(days: list[Day]) -> bool:
    """Say whether several days follow one upon the other within one month or over its end."""
    if len(days) < 2:
        return False
    return all(two.day == one.day + 1 or (two.day == 1 and one.day >= 28) for one, two in pairwise(days))


def _span_of(days: list[Day], dates: list[str]) -> str:
    """Join the first and the last date; the nearest years may turn them round where no year is written."""
    first, last = dates[0], dates[-1]
    if first > last and days[0].year is None and not first.startswith(UNKNOWN_YEAR):
        first = f"{int(last[:4]) - (first[4:] > last[4:]):04}{first[4:]}"
    return span(first, last)
