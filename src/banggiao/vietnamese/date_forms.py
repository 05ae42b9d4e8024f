"""The forms that a date takes in running text, each a function that reads one form at one place.

A form sees lower-cased text of the same length as the original, and returns the mentions that it reads, in order and
with the text before them left alone, or an empty list.
"""

import re
from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from banggiao.vietnamese.calendar import UNKNOWN_YEAR, Calendar, span
from banggiao.vietnamese.date_days import MONTH, MONTH_WORDS, YEAR, YEAR_WORDS, phrase, read_days

RECENT: Final = "2000"
"""The first year of which news may tell as of its own; earlier ones are history."""

DateKind = Literal["day", "interval", "month", "year", "season", "relative", "same_day", "same_month", "same_year"]


class DateMention(NamedTuple):
    """A date where it stands in the text.

    Attributes:
        edtf: what it means, empty where that cannot be known from the sentence and the publication day alone. For
            ``same_year`` the month or day with an unknown year; the year is that of a date told before.
        kind: how it is written; ``relative`` is a word such as ``hôm qua``, resolved or not.
    """

    start: int
    end: int
    edtf: str
    kind: DateKind


class Passage(NamedTuple):
    """The text under reading: lower-cased, as written, and what is known of its time."""

    low: str
    raw: str
    calendar: Calendar


Form = Callable[[Passage, int], list[DateMention]]

_PART: Final = r"(?:rạng sáng|sáng sớm|chiều tối|nửa đêm|tối muộn|đêm muộn|đêm khuya|sáng|trưa|chiều|tối|đêm|khuya)\b"
_TIME: Final = r"\d{1,2}(?:[hg](?:\d\d)?|\s?giờ(?:\s?\d{1,2}(?:\s?phút)?| rưỡi)?|:\d\d)(?!\w)"
_ZONE: Final = r"(?: ?\((?:theo )?giờ [^()\n]{1,25}\)| \(?(?:theo )?giờ (?:địa phương|việt nam|hà nội|gmt)\)?)?"
_HEAD = phrase(
    rf"(?:(?:vào )?(?:lúc )?(?:khoảng |gần )?(?P<time>{_TIME})(?:\s?[-–]\s?{_TIME})?{_ZONE},?\s{{0,2}})?"
    rf"(?:(?:đầu|cuối) giờ )?(?:(?:buổi|ngày) (?={_PART}))?(?P<part>{_PART})?{_ZONE},?\s{{0,2}}"
    r"(?P<within>(?:cũng |ngay )?trong (?=(?:cùng )?ngày))?"
)
_DEICTIC = phrase(r"(?:(?:ngày )?hôm (?P<hom>nay|qua|kia)|ngày (?P<ngay>mai|kia)|(?P<bare>nay|qua|mai))\b")
_SHIFTS: Final = {"nay": 0, "qua": -1, "mai": 1}
_SAME_DAY = phrase(r"cùng ngày\b")
_IN_THE_DAY = phrase(r"(?:cũng|ngay|(?:trước|sau) đó|(?:sớm|muộn) hơn) trong ngày\b(?! (?:đầu|cuối|thứ|làm|\d))")
_WEEKDAY = phrase(
    r"(?P<lead>(?:hôm|ngày|vào) )?(?:thứ (?P<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ (?P<sunday>nhật))\b"
    r"(?: (?:(?P<week>tuần (?:trước|qua|này|tới|sau))|(?P<lean>tới|này|vừa qua))\b)?"
)
_WEEKDAYS: Final = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5}
_DAY_WORD = phrase(r"(?:ngày|hôm) (?=\d)")
_APPOSED = phrase(r"(?:\s{0,2}\((?:tức )?(?:ngày )?| (?:tức )?(?:là )?(?:ngày )?|, (?:ngày )?)(?=\d)")
_WEEK = phrase(r"(?:(?:đầu|giữa|cuối) )?tuần (trước|qua|rồi|vừa qua|này|nay|tới|sau)\b(?! (?:đó|nữa))")
_WEEK_SHIFTS: Final = {
    "trước": -1, "qua": -1, "rồi": -1, "vừa qua": -1, "này": 0, "nay": 0, "tới": 1, "sau": 1,
}  # fmt: skip
_MONTH = phrase(
    rf"(?:(?P<past>hồi )?(?P<part>(?:đầu|giữa|cuối) )?)tháng (?P<month>{MONTH}|một\b)"
    rf"(?:(?:\s?[-–]\s?| (?:và|hoặc|hay|đến) (?:(?:đầu|giữa|cuối) )?tháng |, đầu tháng )(?P<last>{MONTH}))?"
    rf"(?:\s?[-–/.]\s?(?P<year>{YEAR})|,? (?:của )?năm (?:(?P<late>{YEAR})|(?P<word>nay|ngoái|trước|tới|sau)\b)"
    r"|(?P<same> cùng năm)\b| (?P<lean>này|tới|sắp tới|vừa qua|vừa rồi|qua)\b)?"
)
_REVOLUTION = phrase(r"cách mạng $")
_LEANS: Final = {"tới": 1, "sắp tới": 1, "vừa qua": -1, "vừa rồi": -1, "qua": -1}
_NEAR_MONTH = phrase(r"(?:(?:đầu|giữa|cuối) )?tháng (trước|qua|rồi|vừa qua|này|nay|tới|sau)\b(?! (?:đó|nữa))")
# "hồi đầu tháng", with no word for which: that of the report.
_THE_MONTH = phrase(
    rf"hồi (?:đầu|giữa|cuối) tháng\b(?! (?:{MONTH}|một|trước|qua|rồi|vừa|này|nay|tới|sau|sắp|đó|cùng|của)\b)"
)
_SAME_MONTH = phrase(r"(?:ngày \d{1,2} )?cùng tháng\b")
_YEAR = phrase(rf"(?:hồi )?(?:(?:đầu|giữa|cuối) )?(?:các )?năm (?P<year>{YEAR})(?![.,]?\d|[-–/]\d)")
_MORE_YEARS = phrase(
    rf"(?:,| và| hoặc| hay) (?:năm )?(?P<year>{YEAR})(?=\s?[.,;:!?)\n]|\s?$| (?:và|của|tại|ở|do|với|khi)\b)"
)
_MOST_YEARS: Final = 5
_NEAR_YEAR = phrase(r"(?:hồi )?(?:(?:đầu|giữa|cuối) )?năm (?P<word>nay|ngoái|trước|tới|sau)\b(?! (?:đó|nữa))")
_COUNTED = phrase(
    r"(?:\d|\b(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|trăm|vài|nhiều|mấy|những|các|một|từng|mỗi|nửa))"
    r" (?:cuối |đầu )?$"
)
_PERIODS: Final = (  # with the tone mark folded
    "giai đoạn", "nhiệm kỳ", "thời kỳ", "niên khoá", "năm học", "các năm", "những năm", "năm", "khoá", "vụ",
)  # fmt: skip
_PERIOD: Final = f"(?:{'|'.join(_PERIODS)})"
_YEARS = phrase(
    rf"(?:(?P<season>mùa (?:khô|mưa|lũ|xuân|hè|hạ|thu|đông)) |{_PERIOD} )?(?:từ )?(?:năm )?(?P<first>{YEAR})"
    rf"(?:\s?[-–]\s?| (?:đến|tới) (?:hết )?(?:năm )?)(?P<last>{YEAR})(?![.,]?\d|[/-]\d)"
)
_PLAIN_MONTH = phrase(
    r"(?:(?P<month>0?[1-9]|1[0-2])[-/.]|(?:(?:đầu|giữa|cuối) )?)(?P<year>(?:19|20)\d\d)(?![\d%h]|[.,/–-]\d)"
)
_SEASON = phrase(rf"mùa (?:khô|mưa|lũ|xuân|hè|hạ|thu|đông) (?:năm )?(?P<year>{YEAR})(?![.,]?\d|[-–/]\d)")
_QUARTER = phrase(rf"quý (?P<quarter>iv|i{{1,3}}|[1-4])\b(?:\s?[/-]\s?(?P<year>{YEAR})| (?:năm )?(?P<late>{YEAR}))?")
_QUARTERS: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_SOME_MONTHS = phrase(
    rf"(?:(?P<count>\d{{1,2}}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một) tháng|(?P<half>nửa))"
    rf"(?: (?P<side>đầu|cuối))? (?:của )?năm\b(?: (?:(?P<year>{YEAR})|(?P<word>nay|ngoái|trước|tới|sau)\b))?"
)
_ISO = re.compile(rf"({YEAR})-(\d\d)-(\d\d)(?!\d)")


def read_day(passage: Passage, at: int) -> list[DateMention]:
    """Read a day with the time and the part of the day before it: ``lúc 13h hôm nay (22-3)``, ``tối 17-2``."""
    head = _HEAD.match(passage.low, at)
    if not head:
        return []
    words = bool(head["part"] or head["time"])
    place = head.end()
    return (
        _read_deictic(passage, at, place, has_part=bool(head["part"]))
        or _read_same_day(passage, at, place)
        or _read_weekday(passage, at, place, is_marked=words)
        or _read_numbers(passage, at, place, is_marked=words)
    )


def _read_deictic(passage: Passage, at: int, place: int, *, has_part: bool) -> list[DateMention]:
    match = _DEICTIC.match(passage.low, place)
    if not match or (match["bare"] and not has_part):
        return []
    word = match["hom"] or match["ngay"] or match["bare"]
    shift = _SHIFTS.get(word, -2 if match["hom"] else 2)
    end = match.end()
    weekday = _WEEKDAY.match(passage.low, end + 1)
    if weekday:
        end = weekday.end()
    return _apposed(passage, at, end) or [DateMention(at, end, passage.calendar.shifted_day(shift), "relative")]


def _apposed(passage: Passage, at: int, end: int) -> list[DateMention]:
    """Read the date that stands behind a word for a day: ``hôm nay (24-2)``, ``thứ tư 12-6``; one mention in all."""
    low = passage.low
    link = _APPOSED.match(low, end)
    days = read_days(low, link.end(), passage.calendar) if link else None
    if not link or not days or len(days.found) > 1:
        return []
    end = days.end
    if "(" in link[0]:
        if low[end : end + 1] != ")":
            return []
        end += 1
    return [_day_mention(at, end, days.found[0][2], is_same_year=days.is_same_year)]


def _day_mention(start: int, end: int, edtf: str, *, is_same_year: bool) -> DateMention:
    if is_same_year:
        return DateMention(start, end, edtf, "same_year")
    return DateMention(start, end, edtf, "interval" if "/" in edtf else "day")


def _read_same_day(passage: Passage, at: int, place: int) -> list[DateMention]:
    match = _SAME_DAY.match(passage.low, place) or _IN_THE_DAY.match(passage.low, at)
    if not match:
        return []
    return _apposed(passage, at, match.end()) or [DateMention(at, match.end(), "", "same_day")]


def _read_weekday(passage: Passage, at: int, place: int, *, is_marked: bool) -> list[DateMention]:
    """Read a day of the week, where it is not an ordinal: ``hôm thứ sáu``, ``thứ Sáu``, but not ``lần thứ sáu``."""
    match = _WEEKDAY.match(passage.low, place)
    if not match:
        return []
    apposed = _apposed(passage, at, match.end())
    name = match.start("day" if match["day"] else "sunday")
    lead = match["lead"] or ""
    is_name = bool(match["sunday"]) or passage.raw[name].isupper() or lead.startswith("hôm") or bool(match["week"])
    if apposed or not (is_marked or is_name):
        return apposed
    day = match["day"]
    weekday = 6 if not day else int(day) - 2 if day.isdecimal() else _WEEKDAYS[day]
    week = _WEEK_SHIFTS[match["week"].split()[1]] if match["week"] else None
    lean = _LEANS.get(match["lean"] or "", -1 if lead.startswith("hôm") else 0)
    return [DateMention(at, match.end(), passage.calendar.weekday(weekday, week, lean), "relative")]


def _read_numbers(passage: Passage, at: int, place: int, *, is_marked: bool) -> list[DateMention]:
    word = _DAY_WORD.match(passage.low, place)
    days = read_days(passage.low, word.end() if word else place, passage.calendar)
    if not days or not (word or is_marked or not days.is_plain):
        return []
    (_, end, edtf), *others = days.found
    first = _day_mention(at, end, edtf, is_same_year=days.is_same_year)
    return [first, *(_day_mention(*other, is_same_year=days.is_same_year) for other in others)]


def read_plain_day(passage: Passage, at: int) -> list[DateMention]:
    """Read numbers alone, ``5-6``, ``30-11 đến 2-12``; only the words around them make them days."""
    days = read_days(passage.low, at, passage.calendar)
    return [_day_mention(*found, is_same_year=False) for found in days.found] if days else []


def read_plain_month(passage: Passage, at: int) -> list[DateMention]:
    """Read ``8-2019`` or ``2014``, ``cuối 2012``; only the word before makes them a month or a year."""
    match = _PLAIN_MONTH.match(passage.low, at)
    if not match:
        return []
    year = int(match["year"])
    if match["month"]:
        return [DateMention(at, match.end(), passage.calendar.month(int(match["month"]), year), "month")]
    return [DateMention(at, match.end(), match["year"], "year")]


def read_iso_day(passage: Passage, at: int) -> list[DateMention]:
    """Read ``2019-02-24``."""
    match = _ISO.match(passage.low, at)
    edtf = passage.calendar.day(int(match[3]), int(match[2]), int(match[1])) if match else ""
    return [DateMention(at, match.end(), edtf, "day")] if match and edtf else []


def read_month(passage: Passage, at: int) -> list[DateMention]:
    """Read ``cuối tháng 9-2018``, ``tháng 9 năm ngoái``, ``hồi tháng 4``, ``tháng 11 cùng năm``."""
    match = _MONTH.match(passage.low, at)
    if not match or _REVOLUTION.search(passage.low, max(0, at - 12), at):
        return []
    if match["month"] == "năm" and not passage.raw[match.start("month")].isupper():  # tháng Năm, but ngày tháng năm
        return []
    if match["month"] == "một" and not (match["past"] or match["part"]):  # hồi tháng một, but sau một tháng một lần
        return []
    calendar = passage.calendar
    year = int(match["year"] or match["late"] or 0) or None
    lean = _LEANS.get(match["lean"] or "", -1 if match["past"] else 0)
    if match["same"]:
        return [DateMention(at, match.end(), f"{UNKNOWN_YEAR}-{_month(match['month']):02}", "same_year")]
    if match["word"]:
        year = calendar.shifted_year(YEAR_WORDS[match["word"]])
    edtf = calendar.month(_month(match["month"]), year, lean)
    if match["last"]:
        edtf = span(edtf, calendar.month(_month(match["last"]), year, lean))
    return [DateMention(at, match.end(), edtf, "interval" if match["last"] else "month")]


def _month(written: str) -> int:
    return MONTH_WORDS.get(" ".join(written.split())) or int(written)


def _is_counted(passage: Passage, at: int) -> bool:
    """Say whether a count stands before: ``hai tuần trước`` is not last week."""
    return _COUNTED.search(passage.low, max(0, at - 12), at) is not None


def read_near_month(passage: Passage, at: int) -> list[DateMention]:
    """Read ``tháng trước``, ``cuối tháng này``, ``hồi đầu tháng``, and ``cùng tháng``."""
    same = _SAME_MONTH.match(passage.low, at)
    if same:
        return [DateMention(at, same.end(), "", "same_month")]
    if bare := _THE_MONTH.match(passage.low, at):
        return [DateMention(at, bare.end(), passage.calendar.shifted_month(0), "relative")]
    match = _NEAR_MONTH.match(passage.low, at)
    if not match or _is_counted(passage, at):
        return []
    edtf = passage.calendar.shifted_month(_WEEK_SHIFTS[" ".join(match[1].split())])
    return [DateMention(at, match.end(), edtf, "relative")]


def read_week(passage: Passage, at: int) -> list[DateMention]:
    """Read ``tuần trước``, ``cuối tuần này``."""
    match = _WEEK.match(passage.low, at)
    if not match or _is_counted(passage, at):
        return []
    return [DateMention(at, match.end(), passage.calendar.week(_WEEK_SHIFTS[" ".join(match[1].split())]), "relative")]


def read_year(passage: Passage, at: int) -> list[DateMention]:
    """Read ``năm 2017``, ``đầu năm 2017``, ``hồi năm ngoái``, ``mùa khô 2018``."""
    match = _YEAR.match(passage.low, at)
    if match and match["year"].endswith("0") and passage.low[:at].endswith("những "):
        decade = f"{match['year']}/{match['year'][:-1]}9"  # "vào những năm 1970"
        return [DateMention(at, match.end(), decade, "year")]
    if match:
        found = [DateMention(at, match.end(), match["year"], "year")]
        while len(found) < _MOST_YEARS and (match := _MORE_YEARS.match(passage.low, found[-1].end)):
            found.append(DateMention(match.start("year"), match.end(), match["year"], "year"))
        return found
    match = _SEASON.match(passage.low, at)
    if match:
        return [DateMention(at, match.end(), match["year"], "season")]
    match = _NEAR_YEAR.match(passage.low, at)
    if not match or _is_counted(passage, at):
        return []
    year = passage.calendar.shifted_year(YEAR_WORDS[match["word"]])
    return [DateMention(at, match.end(), f"{year:04}" if year else "", "relative")]


def read_years(passage: Passage, at: int) -> list[DateMention]:
    """Read ``giai đoạn 2021-2025``, ``mùa khô 2017-2018``, ``2021 - 2025``."""
    match = _YEARS.match(passage.low, at)
    if not match or match["first"] >= match["last"]:
        return []
    edtf = f"{match['first']}/{match['last']}"
    return [DateMention(at, match.end(), edtf, "season" if match["season"] else "interval")]


def read_months(passage: Passage, at: int) -> list[DateMention]:
    """Read ``quý I/2020``, ``6 tháng đầu năm 2019``, ``nửa cuối năm nay``."""
    calendar = passage.calendar
    match = _QUARTER.match(passage.low, at)
    if match:
        quarter = _QUARTERS.get(match["quarter"]) or int(match["quarter"])
        edtf = calendar.months(quarter * 3 - 2, quarter * 3, int(match["year"] or match["late"] or 0) or None)
        return [DateMention(at, match.end(), edtf, "interval")]
    match = _SOME_MONTHS.match(passage.low, at)
    if not match:
        return []
    count = 6 if match["half"] else _month(match["count"])
    year = int(match["year"] or 0) or (calendar.shifted_year(YEAR_WORDS[match["word"]]) if match["word"] else None)
    if not 1 <= count <= 11 or (
        not match["side"] and (match["half"] or match["word"] not in (None, "nay") or not year)
    ):
        return []
    first, last = (1, count) if match["side"] != "cuối" else (13 - count, 12)
    return [DateMention(at, match.end(), calendar.months(first, last, year), "interval")]


_NUMBER_FORMS: Final[tuple[Form, ...]] = (read_day, read_iso_day, read_years, read_months)
_OF_MONTHS: Final[tuple[Form, ...]] = (read_month, read_near_month, read_week, read_year)
_OF_DAYS: Final[tuple[Form, ...]] = (read_day, read_near_month)
_OF_YEARS: Final[tuple[Form, ...]] = (read_year, read_years)
_FORMS: Final[dict[str, tuple[Form, ...]]] = {
    **dict.fromkeys("đầu cuối".split(), (read_day, *_OF_MONTHS)),
    **dict.fromkeys("hồi giữa tháng tuần".split(), _OF_MONTHS),
    **dict.fromkeys("ngày cùng".split(), _OF_DAYS),
    **dict.fromkeys("năm các mùa giai nhiệm thời niên những khoá vụ".split(), _OF_YEARS),
    **dict.fromkeys("quý hai ba bốn sáu bảy tám chín mười".split(), (read_months,)),
    "nửa": (read_day, read_months),
}  # fmt: skip
_OTHER_FORMS: Final[tuple[Form, ...]] = (read_day,)


def forms_at(low: str, at: int) -> tuple[Form, ...]:
    """Return the forms that may be read where a date can begin, by the first word."""
    if low[at].isdecimal():
        return _NUMBER_FORMS
    return _FORMS.get(low[at : at + _LONGEST_FIRST].split(None, 1)[0], _OTHER_FORMS)


# Where a date can begin, told by its first word; each is followed by a blank.
_NEAR: Final = rf"(?:tháng|tuần|năm) (?:\d|trước|này|nay|tới|sau|qua|rồi|vừa|ngoái)|tháng (?:{MONTH})"
_PARTS: Final = (
    "rạng sáng", "sáng sớm", "sáng", "trưa", "chiều tối", "chiều", "tối muộn", "tối", "nửa đêm", "đêm muộn",
    "đêm khuya", "đêm", "khuya",
)  # fmt: skip
_AFTER_PART: Final = r"(?:\d|nay\b|qua\b|mai\b|ngày|hôm|thứ|chủ|cùng|\()"
_STARTS: Final = (
    rf"ngày (?:\d|hôm|mai\b|kia\b|thứ|chủ nhật|{_PART})",
    r"hôm (?:\d|nay\b|qua\b|kia\b|thứ|chủ)",
    *(f"{part} {_AFTER_PART}" for part in _PARTS),
    *(rf"{part} (?:{_NEAR}|giờ (?:sáng|trưa|chiều)|(?:19|20)\d\d\b)" for part in ("đầu", "giữa", "cuối")),
    rf"hồi (?:(?:đầu|giữa|cuối) )?(?:{_NEAR})",
    *(rf"{part} tháng một\b" for part in ("hồi", "đầu", "giữa", "cuối")),
    r"hồi (?:đầu|giữa|cuối) tháng\b",
    _NEAR.replace("(?:tháng|tuần|năm)", "tháng"),
    r"tuần (?:trước|này|nay|tới|sau|qua|rồi|vừa)",
    r"năm (?:\d|nay|trước|tới|sau|ngoái|học \d)",
    r"lúc (?:khoảng |gần )?\d",
    rf"buổi {_PART}",
    r"thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])\b",
    r"chủ nhật\b",
    r"cùng (?:ngày|tháng)\b",
    r"cũng trong ngày\b",
    r"ngay trong ngày\b",
    *(rf"{word} trong ngày\b" for word in ("trước đó", "sau đó", "sớm hơn", "muộn hơn")),
    r"quý [1-4iv]",
    r"mùa (?:khô|mưa|lũ|xuân|hè|hạ|thu|đông) (?:năm )?\d",
    *(rf"{word} (?:từ )?(?:năm )?\d{{4}}" for word in _PERIODS),
    *(rf"{count} tháng (?:đầu|cuối)" for count in "hai ba bốn sáu bảy tám chín mười".split()),
    r"nửa (?:đầu|cuối) (?:của )?năm",
)
_NUMBER_START: Final = r"[0-9](?<!\d[.,/-].)\d{0,3}(?!\d)(?=\s?[-–/.:hg]\s?\d|[hg]| (?:giờ|tháng|và|đến|tới) )"
_PLAIN_YEAR_START: Final = r"[12][09]\d\d(?![\d%h]|[.,]\d)"
_LONGEST_FIRST: Final = 8


def _by_first_word() -> dict[str, re.Pattern[str]]:
    starts: dict[str, list[str]] = {}
    for start in _STARTS:
        starts.setdefault(start.partition(" ")[0], []).append(start)
    return {word: phrase("|".join(forms)) for word, forms in starts.items()}


_BY_FIRST_WORD: Final = _by_first_word()
_BY_NUMBER: Final = phrase(f"{_NUMBER_START}|{_PLAIN_YEAR_START}")
FIRST_WORDS: Final = frozenset(_BY_FIRST_WORD)
"""With which a date may begin in words."""
AFTER_FIGURES: Final = ":"
"""What sorts behind every word with which a date may begin in figures, and before all others."""


def start_of_date(word: str) -> re.Pattern[str]:
    """Return what a date looks like that begins with one of these words."""
    return _BY_NUMBER if word < AFTER_FIGURES else _BY_FIRST_WORD[word]
