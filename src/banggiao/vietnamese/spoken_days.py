"""Words for days (``tối nay``, ``tối qua``) that a day told just before them fixes, without any day of publication."""

from typing import Final

from banggiao.model.edtf import is_day
from banggiao.vietnamese.calendar import shifted
from banggiao.vietnamese.date_forms import DateMention
from banggiao.vietnamese.known_days import days_from_today

_PARTS: Final = {"sáng": 1, "trưa": 2, "chiều": 3, "tối": 4, "đêm": 5}
_QUOTES: Final = '“"'
_LONGEST: Final = 120  # characters from the day of saying to the words that are quoted


def with_spoken_days(found: list[list[DateMention]], folded: str) -> list[list[DateMention]]:
    """Give such words their day: later on a day whose morning is told, or in words that are quoted from a day.

    >>> from banggiao.vietnamese.dates import find_dates
    >>> text = "sáng 7/4, hai bên hội đàm. tối nay, ông dự tiệc"
    >>> told = [find_dates(text, 0, 26), find_dates(text, 27, len(text))]
    >>> [each.edtf for (each,) in with_spoken_days(told, text)]
    ['XXXX-04-07', 'XXXX-04-07']
    >>> text = 'ông a ngày 28/3 viết: "tối qua tôi đã nhận được thư"'
    >>> [each.edtf for each in with_spoken_days([find_dates(text, 0, len(text))], text)[0]]
    ['XXXX-03-28', 'XXXX-03-27']
    """
    last: DateMention | None = None
    resolved: list[list[DateMention]] = []
    for dates in found:
        dated: list[DateMention] = []
        said: DateMention | None = None  # the day told last in the sentence
        for date in dates:
            day = _spoken_on(date, said, folded) or _later_that_day(date, last, folded)
            dated.append(date._replace(edtf=day) if day else date)
            if date.kind == "day" and is_day(date.edtf):
                said = date
        last = said or last  # in one sentence "chiều 21/5" and "đêm nay" are of two days
        resolved.append(dated)
    return resolved


def _spoken_on(date: DateMention, said: DateMention | None, folded: str) -> str:
    """``A ngày 28/3 viết: "Tối qua …"``: reckoned from the day on which the words were said."""
    if said is None or date.start - said.end > _LONGEST or not (off := days_from_today([date], folded)):
        return ""
    opened = any(mark in folded[said.end : date.start] for mark in _QUOTES)
    return shifted(said.edtf, off[0]) if opened else ""


def _later_that_day(date: DateMention, last: DateMention | None, folded: str) -> str:
    """``Sáng 7/4, … Tối nay, …``: a part of the day behind an earlier one that is told with its day."""
    if last is None or days_from_today([date], folded) != [0]:
        return ""
    part = folded[date.start : date.end].partition(" ")[0]
    earlier = _PARTS.get(folded[last.start : last.end].partition(" ")[0], len(_PARTS))
    return last.edtf if _PARTS.get(part, 0) > earlier else ""
