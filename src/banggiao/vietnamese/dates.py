"""Dates and words for dates in running text, as EDTF.

One pass looks for the places where a date can begin; there every form is tried and the longest wins. The word before it
decides the rest: ``từ`` and ``đến`` make open intervals, which meet as one where they stand together, and bare numbers
(``5-6``) are a day only behind such a word, for they may as well be a score or a share.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from banggiao.model.edtf import ends, is_edtf, starts
from banggiao.vietnamese.calendar import UNKNOWN_YEAR, Calendar, span
from banggiao.vietnamese.date_days import YEAR, phrase
from banggiao.vietnamese.date_forms import (
    AFTER_FIGURES,
    FIRST_WORDS,
    RECENT,
    DateMention,
    Passage,
    forms_at,
    read_plain_day,
    read_plain_month,
    start_of_date,
)
from banggiao.vietnamese.words import Cut

__all__ = ["DateMention", "Dates", "article_year", "edition_year", "find_dates", "with_written_years"]

_LEAD = phrase(
    r"(?<!\w)(?:(?P<since>(?:(?:kể|bắt đầu|tính) )?từ|sau)|(?P<until>(?:(?:cho|kéo dài|tính) )?(?:đến|tới)(?: hết)?"
    r"|trước)|(?P<feast>dịp|lễ)|vào|hồi|thời điểm) $|(?P<bracket>\()$"
)
_LONGEST_LEAD: Final = 22
_PUT_OFF = phrase(r"(?:dời|lùi|hoãn|chuyển|trở|quay) (?:lại )?$")
_UNTIL_NOW = phrase(r" (?:cho )?(?:đến|tới) (?:nay|bây giờ|hiện tại)\b")
# What may follow ``từ 5-6`` where it means a day; before anything else it may be a count (``từ 5-6 nước``,
# ``từ 1-1,5 tỷ``).
_AFTER_PLAIN = phrase(
    r"[^\S\n]?(?:[.,](?!\d)|[;:!?)“”\"\n]|$)| (?:đến|tới|tại|ở|sẽ|đã|cho|theo|do|với|ông|bà|và|khi|để|trong|này|vừa"
    r"|sau|trước|nhân|bằng|tổng|thủ|chủ|bộ|phó|ngoại|hai bên|đoàn)\b"
)
_SHARE = re.compile(r"(?<!\d)[123]/[2345]$")
# What takes place on a day bears it without any word: "hội đàm lịch sử Mỹ - Triều 12-6", "hội nghị tại Hà Nội 27-28/2".
_HELD = phrase(
    r"\b(?:hội nghị|thượng đỉnh|hội đàm|cuộc gặp|cuộc họp|phiên họp|chuyến thăm|ngày làm việc)(?: [^\W\d_]+| [-–])*+ $"
)
_LONGEST_HELD: Final = 60
_COUNTING: Final = ("với", "khoảng", "có", "gồm", "hơn", "gần", "là", "trong", "vòng", "kéo dài")
_TWO_DIGITS = re.compile(r"[123]\d")
_RUN_OF_DAYS = re.compile(r"\d\d?\s?[-–]\s?\d\d?/")
# Three patterns, not one: each begins with a letter or a set, which the engine skips to.
_FULL_DATE = re.compile(rf"\d\d?([/.-])\d{{1,2}}\1({YEAR})")
_FULL_DATE_IN_WORDS = re.compile(rf"gày\s\d{{1,2}}\stháng\s\d{{1,2}},?\snăm\s({YEAR})")
_IN_JANUARY = re.compile(r"(?:gày|hôm|áng|hiều|tối|trưa)\s\d{1,2}[-/]0?1(?![-/.\d])")
_INSIDE_NUMBER: Final = frozenset("0123456789/.")
# A numbered edition, ``APEC 2017``; a theme year (``Năm ASEAN 2018``) fixes nothing.
_EDITION = re.compile(r"[A-Z](?<![A-Z]{2})[A-Z]{3,}+\s(20\d\d)\b(?!\s?[-–]\s?\d)")
_THEME_YEAR = re.compile(r"[Nn]ăm(?:\s[Cc]hủ tịch)?\s$")
_DIGIT = re.compile(r"[0-9]")
_WORDS: Final = ("ngày", "hôm", "tháng", "tuần", "năm", " nay", " qua", " mai", "thứ", "chủ nhật", "quý")
_SEASON_BEGINS, _SEASON_ENDS = "10", "07"  # months of the dry season, in which the fallen are searched for


def find_dates(text: str, start: int, end: int, *, published: str = "", year: str = "") -> list[DateMention]:
    """Return the dates in ``text[start:end]`` in order, not overlapping, with offsets in ``text``.

    Args:
        text: the article's text.
        start: where to begin.
        end: where to stop.
        published: ``YYYY-MM-DD…`` or empty; relative words and missing years are reckoned from it.
        year: the year that the article itself fixes (see ``article_year``), for want of a publication day.

    >>> text = "Từ 30-11 đến 2-12, ông thăm Lào; chiều nay (30-11) hai bên hội đàm."
    >>> [(text[d.start : d.end], d.edtf) for d in find_dates(text, 0, len(text), published="2018-11-30")]
    [('Từ 30-11 đến 2-12', '2018-11-30/2018-12-02'), ('chiều nay (30-11)', '2018-11-30')]
    """
    return Dates(Cut(text), Calendar.of(published, year)).find(start, end)


class Dates:
    """The dates of one text: where any may begin is looked up once, by the words."""

    def __init__(self, cut: Cut, calendar: Calendar) -> None:
        """Look for them; from the calendar relative words and missing years are reckoned."""
        self._cut = cut
        self._calendar = calendar
        self._places: list[int] = []
        self._starts: list[re.Pattern[str]] = []
        for number, word in enumerate(cut.words):
            if word < AFTER_FIGURES or word in FIRST_WORDS:
                self._places.append(cut.starts[number])
                self._starts.append(start_of_date(word))

    def find(self, start: int, end: int) -> list[DateMention]:
        """Return the dates in ``text[start:end]`` in order, not overlapping, with offsets in ``text``."""
        text = self._cut.text
        if start and text[start - 1 : start].isalnum() and text[start : start + 1].isalnum():  # inside a word
            apart = Dates(Cut(text[start:end], self._cut.folded[start:end]), self._calendar).find(0, end - start)
            return _moved(apart, start)
        first = bisect_left(self._places, start)
        last = bisect_left(self._places, end, first)
        if first == last:
            return []
        low = self._cut.folded[start:end]
        places = self._begun(low, start, first, last)
        if not places or (not _DIGIT.search(low) and not any(word in low for word in _WORDS)):
            return []
        passage = Passage(low, text[start:end], self._calendar)
        found: list[DateMention] = []
        reached = 0
        for place in places:
            if place >= reached and (read := _read_at(passage, place, reached)):
                found.extend(read)
                reached = read[-1].end
        return _moved(_joined(found, low), start)

    def _begun(self, low: str, start: int, first: int, last: int) -> list[int]:
        """Return at which of some places a date may begin in the stretch ``low``, reckoned from its start."""
        found: list[int] = []
        for number in range(first, last):
            at = self._places[number] - start
            if self._starts[number].match(low, at) and (not at or low[at - 1] != "_"):
                found.append(at)
        return found


def _moved(dates: list[DateMention], by: int) -> list[DateMention]:
    """Return the dates of a stretch with their places in the whole text."""
    return [DateMention(each.start + by, each.end + by, each.edtf, each.kind) for each in dates]


def article_year(text: str) -> str:
    """Return the one year that all full dates and numbered editions of the article state, or empty.

    Dates before 2000 do not count: they tell history.

    >>> article_year("Ngày 24-2-2019, hai bên hội đàm. Quan hệ được lập ngày 5/9/1962.")
    '2019'
    """
    years = {
        match[2]
        for match in _FULL_DATE.finditer(text)
        if text[max(0, match.start() - 1) : match.start()] not in _INSIDE_NUMBER
    }
    years.update(_FULL_DATE_IN_WORDS.findall(text))
    years.update(
        match[1]
        for match in _EDITION.finditer(text)
        if not _THEME_YEAR.search(text, max(0, match.start() - 14), match.start())
    )
    recent = {each for each in years if each >= RECENT}
    return _at_the_turn(text, recent.pop()) if len(recent) == 1 else ""


def _at_the_turn(text: str, year: str) -> str:
    """A report of January that looks back on a day of the December before, the only one whose year it writes.

    >>> article_year("Ông từ chức ngày 31-12-2018. Trong cuộc họp ngày 2-1, …"), article_year("Ngày 31-12-2018, …")
    ('2019', '2018')
    """
    if f"12-{year}" not in text and f"12/{year}" not in text:
        return year
    months = {match[0].replace(match[1], "-").split("-")[1] for match in _FULL_DATE.finditer(text) if match[2] == year}
    return str(int(year) + 1) if months == {"12"} and _IN_JANUARY.search(text) else year


# A conference by its edition where one goes to it; an aim (``Tầm nhìn ASEAN 2025``) is none.
_CONFERENCE = re.compile(
    r"(?:[Hh]ội nghị|[Tt]uần lễ|[Tt]hượng đỉnh|[Cc]ấp cao|[Dd]iễn đàn|dự|[Bb]ên lề|tổ chức|tổ chức thành công)\s"
    r"(?:[Cc]ấp cao\s|[Ll]ãnh đạo\s)?[A-Z]{4,8}\s(20\d\d)\b(?!\s?[-–]\s?\d)"
)


# A gathering whose name ends in its year: ``Đối thoại Shangri-La 2019``, ``hội nghị thượng đỉnh liên Triều 2018``.
_GATHERING = re.compile(
    r"\b(?:[Hh]ội nghị|[Tt]uần lễ|[Tt]hượng đỉnh|[Cc]ấp cao|[Dd]iễn đàn|[Đđ]ối thoại|[Hh]ội thảo|[Tt]riển lãm"
    r"|[Hh]ội chợ|[Ll]iên hoan|[Đđ]ại hội|[Gg]iao lưu|[Tt]ập trận)\s[^.,;:()\n“”]{2,90}\s$"
)
_LONGEST_GATHERING: Final = 110
_LOOKED_BACK_ON = re.compile(
    r"\b(?:tại|ở)\s(?!(?:[Hh]ội|[Dd]iễn đàn|[Đđ]ối thoại|[Tt]riển lãm)\b)(?:[^\W\d_]+\s){1,3}$"
)
_GOES_ON = re.compile(r"20\d\d\s?[-–/]\s?\d|20\d\d[\d%]")
# Behind a year: what bears it in its name takes place, a day follows on the year of a feast, or the year is the last.
_OPENS = re.compile(
    r"20\d\d\s(?:(?:chính thức|đã|sẽ|vừa)\s){0,2}(?:khai mạc|diễn ra|bế mạc|được\stổ chức|được\skhai mạc)\b"
)
_DAY_FOLLOWS = re.compile(r"20\d\d,\s(?:(?:ngày|sáng|trưa|chiều|tối)\s){1,2}\d")
_FEAST = re.compile(r"\bTết\s[^.,\n]{2,40}\snăm\s$")
_IS_PAST = re.compile(r"20\d\d\svừa\s(?:qua|rồi)\b")
_LONGEST_FEAST: Final = 60
_SUMMIT = re.compile(
    r"\b(?:[Hh]ội nghị|[Tt]uần lễ|[Tt]hượng đỉnh|[Cc]ấp cao|[Dd]iễn đàn)\s[^.,\n]{0,30}[A-Z]\d{0,2}\snăm\s$"
)
_ON_DAYS = re.compile(r"20\d\d\s[^.\n]{0,60}\bngày\s\d{1,2}\b[^.\n]{0,12}[-/]\d")


def edition_year(text: str) -> str:
    """Return the one year of the numbered conferences and feasts that an article tells of, or empty.

    >>> edition_year("Ông đến Đà Nẵng ngày 10-11 để dự APEC 2017. Hai bên nhắc tới Tầm nhìn ASEAN 2025.")
    '2017'
    >>> edition_year("Họ thăm gian hàng tại Hội chợ CIIE 2018."), edition_year("Họ gặp nhau tại Hà Nội 2018.")
    ('2018', '')
    >>> edition_year("Đại lễ Vesak 2019 sẽ diễn ra từ 12 đến 14/5."), edition_year("Sau năm 2018 vừa qua, …")
    ('2019', '2019')
    >>> edition_year("Ông dự Đối thoại Biển Đông 2019."), edition_year("Dự Đối thoại Biển 2018, năm 2019 ông trở lại.")
    ('2019', '')
    """
    years: set[str] = set()
    gatherings: set[str] = set()
    last = ""
    conferences = False
    for at in _years(text):
        conferences = conferences or text[at - 2 : at - 1].isupper()
        if text[at - 1].isspace() and (year := _year_of_what_is_now(text, at)):
            years.add(year)
        if _is_year(text, at):
            last = max(last, text[at : at + 4])
            gatherings.update(_year_of_gathering(text, at))
    if conferences:  # hardly any text names one
        years.update(_CONFERENCE.findall(text))
    if not years and gatherings == {last}:  # of an earlier one it is only told
        return last
    return years.pop() if len(years) == 1 else ""


def _is_year(text: str, at: int) -> bool:
    """Say whether four digits that stand alone begin at a place."""
    return text[at + 2 : at + 4].isdecimal() and not (text[at - 1].isdecimal() or text[at + 4 : at + 5].isdecimal())


def _year_of_gathering(text: str, at: int) -> tuple[str, ...]:
    """Return the year at a place if a gathering's name ends in it, else nothing."""
    before = text[max(0, at - _LONGEST_GATHERING) : at]
    is_named = before[-1:].isspace() and before.split()[-1:] and before.split()[-1][0].isupper()
    if not is_named or _GOES_ON.match(text, at) or _LOOKED_BACK_ON.search(before):
        return ()  # "Hội nghị đã thu hút 2018 người", "Đối thoại Hè 2016-2020", "hội nghị cấp cao ở Hà Nội 2017"
    return (text[at : at + 4],) if _GATHERING.search(before) else ()


def _year_of_what_is_now(text: str, at: int) -> str:
    """Return the year of what is held on days that are told, of a feast, or that behind the last one.

    ``Gặp gỡ Việt - Lào 2017 khai mạc sáng 6-9``, ``Nhân Tết Bunpimay năm 2023, ngày 9/4``; ``năm 2018 vừa qua``; ``Hội
    nghị thượng đỉnh G20 năm 2019 được tổ chức trong hai ngày 28 và 29-6``.
    """
    if not text.endswith("năm", max(0, at - 4), at - 1):
        return text[at : at + 4] if _OPENS.match(text, at) else ""
    if _IS_PAST.match(text, at):
        return str(int(text[at : at + 4]) + 1)
    before = max(0, at - _LONGEST_FEAST)
    feast = _DAY_FOLLOWS.match(text, at) and _FEAST.search(text, before, at)
    summit = _ON_DAYS.match(text, at) and _SUMMIT.search(text, before, at)
    return text[at : at + 4] if feast or summit else ""


def _years(text: str) -> Iterator[int]:
    at = text.find("20", 2)
    while at >= 0:
        yield at
        at = text.find("20", at + 2)


def with_written_years(found: list[list[DateMention]]) -> list[list[DateMention]]:
    """Give a day the year with which the same day is written elsewhere in the article, if only one is.

    >>> day, full = DateMention(0, 8, "XXXX-03-13", "day"), DateMention(20, 34, "2018-03-13", "day")
    >>> [each.edtf for (each,) in with_written_years([[day], [full]])]
    ['2018-03-13', '2018-03-13']
    """
    years: dict[str, set[str]] = {}
    for date in (date for dates in found for date in dates if date.kind in ("day", "interval")):
        for edtf in date.edtf.split("/"):
            if edtf >= RECENT and edtf[:1].isdecimal():
                years.setdefault(edtf[4:], set()).add(edtf[:4])
    seasons = {date.edtf for dates in found for date in dates if date.kind == "season" and "/" in date.edtf}
    season = seasons.pop() if len(seasons) == 1 else ""
    return [[_dated(each, years.get(each.edtf[4:10]) or _in_season(season, each)) for each in dates] for dates in found]


def _in_season(season: str, date: DateMention) -> set[str]:
    """``12-5`` in a report on the dry season 2018-2019 is of 2019, ``20-11`` of 2018."""
    month = date.edtf[5:7]
    if not season or not month.isdecimal() or _SEASON_ENDS < month < _SEASON_BEGINS:
        return set()
    return {season[:4] if month >= _SEASON_BEGINS else season[5:9]}


def _dated(date: DateMention, years: set[str]) -> DateMention:
    if len(years) != 1 or not date.edtf.startswith(UNKNOWN_YEAR) or date.kind not in ("day", "interval"):
        return date
    edtf = date.edtf.replace(UNKNOWN_YEAR, next(iter(years)))
    return date._replace(edtf=edtf) if _is_in_order(edtf) else date


def _read_at(passage: Passage, place: int, earliest: int) -> list[DateMention]:
    """Read the longest date at a place, with the meaning that the word before gives it."""
    tried = [read for form in forms_at(passage.low, place) if (read := form(passage, place))]
    found = max(tried, key=lambda read: read[-1].end, default=[])
    lead = _LEAD.search(passage.low, max(earliest, place - _LONGEST_LEAD), place)
    if not found:
        found = _plain_days(passage, lead) if lead else _days_of_what_is_held(passage, place, earliest)
    if not found or not all(is_edtf(each.edtf) for each in found):
        return []
    return _with_lead(passage, lead, found) if lead else found


def _plain_days(passage: Passage, lead: re.Match[str]) -> list[DateMention]:
    found = read_plain_day(passage, lead.end()) or read_plain_month(passage, lead.end())
    if not found:
        return []
    low, end = passage.low, found[-1].end
    if lead["bracket"]:
        return found if low[end : end + 1] == ")" else []
    if lead["feast"] or (found[-1].kind == "interval" and lead["since"]):
        return found
    if _SHARE.search(low, lead.end(), end) or not _AFTER_PLAIN.match(low, end):
        return []
    return found


def _days_of_what_is_held(passage: Passage, place: int, earliest: int) -> list[DateMention]:
    """``cuộc hội đàm lịch sử Mỹ - Triều 12-6``: a day behind the name of what is held; ``cuộc gặp 1-1`` has none."""
    low = passage.low
    if not _TWO_DIGITS.match(low, place):
        return []
    before = low[max(earliest, place - _LONGEST_HELD) : place]
    if not _HELD.search(before) or before.rstrip().endswith(_COUNTING):
        return []
    found = read_plain_day(passage, place)
    if len(found) != 1 or not (_RUN_OF_DAYS.match(low, place) or _AFTER_PLAIN.match(low, found[-1].end)):
        return []
    return found


def _with_lead(passage: Passage, lead: re.Match[str], found: list[DateMention]) -> list[DateMention]:
    """Make ``từ …`` and ``đến …`` open intervals; other words before a date stay outside its mention."""
    first, last = found[0], found[-1]
    if not first.edtf or len(found) > 1 or first.kind.startswith("same"):
        return found
    if lead["since"]:
        now = _UNTIL_NOW.match(passage.low, last.end)
        edtf = first.edtf if "/" in first.edtf else f"{first.edtf}/.."
        return [DateMention(lead.start(), now.end() if now else last.end, edtf, "interval")]
    if lead["until"] and not lead.start() and passage.low[last.end : last.end + 1] == ",":
        return found  # "Tới ngày 11/11, ông sẽ bay ra Huế": on that day
    if lead["until"] and not _PUT_OFF.search(passage.low, max(0, lead.start() - 14), lead.start()):
        return [DateMention(lead.start(), last.end, f"../{ends(first.edtf)}", "interval")]
    return found


def _joined(found: list[DateMention], low: str) -> list[DateMention]:
    """Join ``từ tháng 3`` with ``đến tháng 5/2019`` and ``ngày 24-2`` with ``đến ngày 5-3``."""
    joined: list[DateMention] = []
    for each in found:
        before = joined[-1] if joined else None
        if before and each.edtf.startswith("../") and starts(before.edtf) and _touch(before, each, low):
            edtf = span(starts(before.edtf), ends(each.edtf))
            if is_edtf(edtf) and _is_in_order(edtf):
                joined[-1] = DateMention(before.start, each.end, edtf, "interval")
                continue
        joined.append(each)
    return joined


def _touch(before: DateMention, after: DateMention, low: str) -> bool:
    is_open = not ends(before.edtf) or "/" not in before.edtf
    return is_open and not low[before.end : after.start].strip(" ,")


def _is_in_order(edtf: str) -> bool:
    first, last = starts(edtf), ends(edtf)
    return "X" in first[:1] or "X" in last[:1] or first <= last or last.startswith(first) or first.startswith(last)
