"""The year of days that stand close to one that an article writes in full: ``ngày 14/5 … cuộc họp hôm 2/5/2021``."""

import re
from typing import Final

from banggiao.model.edtf import ends, is_day, starts
from banggiao.vietnamese.calendar import UNKNOWN_YEAR, day_of_year
from banggiao.vietnamese.date_forms import RECENT, DateMention

_UNTIL: Final = "đến "
_NEAR: Final = 31  # days between two days of one time
_YEARS = re.compile(r"(?<!\d)20\d\d(?!\d)")
_BEFORE: Final = 40  # characters before a full date in which it is said to be that of a document or a beginning
# Such a day lies in any year: "theo hiệp định ký ngày 29/5/2015", "phán quyết ngày 12/7/2016".
_OF_OLD = re.compile(
    r"\b(?:ký|phán quyết|hiệp định|hiệp ước|công ước|nghị quyết|thành lập|thiết lập|kỷ niệm|hiệu lực|ra đời|sinh)\b"
)
_BEHIND: Final = 60  # characters behind a full date in which somebody's office begins then
_BEGINS = re.compile(r"\b(?:nhậm chức|tuyên thệ)\b")


def with_near_years(found: list[list[DateMention]], folded: str) -> list[list[DateMention]]:
    """Give days without a year that of a full date within a month of them, where it is the last year that is written.

    >>> from banggiao.vietnamese.dates import find_dates
    >>> text = "ngày 14/5, bà nhắc lại cuộc họp hôm 2/5/2021 và hội nghị hồi tháng 12."
    >>> [each.edtf for each in with_near_years([find_dates(text, 0, len(text))], text)[0]]
    ['2021-05-14', '2021-05-02', 'XXXX-12']
    """
    found = _with_months(found, folded)
    full = [starts(date.edtf) for dates in found for date in dates if _is_full(date, folded)]
    last = max((each[:4] for each in full), default="")
    if not full or any(year > last for year in _YEARS.findall(folded)):
        return found
    days = [each for dates in found for date in dates for each in date.edtf.split("/") if _is_without_year(each)]
    # what a report shows or looks back on was not after all that it tells of, unless that very day is told again
    known = [
        day_of_year(each)
        for each in set(full)
        if each.startswith(last) and (full.count(each) > 1 or any(day[4:] > each[4:] for day in days))
    ]
    return [[_dated(each, last, known) for each in dates] for dates in found]


def _with_months(found: list[list[DateMention]], folded: str) -> list[list[DateMention]]:
    """Give the day until which a month goes on the year of the month, where that stands right before it.

    >>> text = "tháng 12-2018, hai bên hội đàm. đến ngày 29-12, …"
    >>> told = [[DateMention(0, 13, "2018-12", "month")], [DateMention(36, 46, "XXXX-12-29", "day")]]
    >>> [each.edtf for (each,) in _with_months(told, text)]
    ['2018-12', '2018-12-29']
    """
    month = ""
    dated: list[list[DateMention]] = []
    for dates in found:
        named = [_in_month(date, month, folded) for date in dates]
        month = next((d.edtf for d in reversed(named) if d.kind == "month"), "") if named else month
        dated.append(named)
    return dated


def _in_month(date: DateMention, month: str, folded: str) -> DateMention:
    if not month[:4].isdecimal() or len(month) != len("2018-12") or not date.edtf.startswith(f"XXXX{month[4:]}-"):
        return date
    until = folded[max(0, date.start - len(_UNTIL)) : date.start] == _UNTIL
    return date._replace(edtf=date.edtf.replace(UNKNOWN_YEAR, month[:4])) if until else date


def _is_full(date: DateMention, folded: str) -> bool:
    if date.kind not in ("day", "interval") or date.edtf[:4] < RECENT or not date.edtf[:4].isdecimal():
        return False
    first, last = starts(date.edtf), ends(date.edtf)
    if not (is_day(first) and is_day(last)) or first[:4] != last[:4]:
        return False
    begins = _BEGINS.search(folded, date.end, date.end + _BEHIND)
    return not begins and not _OF_OLD.search(folded, max(0, date.start - _BEFORE), date.start)


def _is_without_year(edtf: str) -> bool:
    return is_day(edtf) and edtf.startswith(UNKNOWN_YEAR)


def _dated(date: DateMention, year: str, known: list[int]) -> DateMention:
    days = [each for each in date.edtf.split("/") if is_day(each)]
    if date.kind not in ("day", "interval") or not days or not all(_is_without_year(each) for each in days):
        return date
    near = any(abs(day_of_year(day) - other) <= _NEAR for day in days for other in known)
    return date._replace(edtf=date.edtf.replace(UNKNOWN_YEAR, year)) if near else date
