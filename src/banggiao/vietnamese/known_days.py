"""Words for days (``hôm qua``, ``chiều nay``) in an article that writes itself which day one of them was."""

from collections.abc import Iterable
from typing import Final

from banggiao.model.edtf import is_day
from banggiao.vietnamese.calendar import later_month, shifted
from banggiao.vietnamese.date_forms import DateMention

_SHIFTS: Final = {"nay": 0, "qua": -1, "mai": 1}
_MONTHS: Final = {"trước": -1, "qua": -1, "rồi": -1, "này": 0, "nay": 0, "tới": 1, "sau": 1}
_FOR_YEARS: Final = frozenset({"năm", "tuần", "tháng", "lâu", "thời", "mùa"})  # "tuần qua" is no day


def with_known_days(found: list[list[DateMention]], folded: str, today: str) -> list[list[DateMention]]:
    """Give ``hôm qua`` its day and ``tháng tới`` its month, reckoned from the day that an article says today was.

    >>> from banggiao.vietnamese.dates import find_dates
    >>> text = "hôm nay (19-6) hai bên hội đàm, hôm qua ông đến Hà Nội"
    >>> dates = [find_dates(text, 0, len(text))]
    >>> [each.edtf for each in with_known_days(dates, text, known_today(dates, text))[0]]
    ['XXXX-06-19', 'XXXX-06-18']
    """
    if not today:
        return found
    return [[_resolved(each, folded, today) for each in dates] for dates in found]


def known_today(found: list[list[DateMention]], folded: str) -> str:
    """Return the day that an article says today was, empty where it names none, or two."""
    todays = {today for dates in found for each in dates if (today := _today_of(each, folded))}
    return todays.pop() if len(todays) == 1 else ""


def days_from_today(found: Iterable[DateMention], folded: str) -> list[int]:
    """Return how many days off today those dates are which no day is known for: -1 for ``hôm qua``, 1 for ``sáng mai``.

    >>> from banggiao.vietnamese.dates import find_dates
    >>> text = "hôm qua hai bên hội đàm, sáng mai ông rời hà nội"
    >>> days_from_today(find_dates(text, 0, len(text)), text)
    [-1, 1]
    """
    shifts = (_shift(each, folded) for each in found if each.kind == "relative" and not each.edtf)
    return [shift for shift in shifts if shift is not None]


def _today_of(mention: DateMention, folded: str) -> str:
    """``hôm qua (19-6)``: the day after that; empty where a date bears no such word."""
    if mention.kind != "day" or not is_day(mention.edtf):
        return ""
    shift = _shift(mention, folded)
    return "" if shift is None else shifted(mention.edtf, -shift)


def _resolved(mention: DateMention, folded: str, today: str) -> DateMention:
    if mention.kind != "relative" or mention.edtf:
        return mention
    shift = _shift(mention, folded)
    if shift is None:
        return mention._replace(edtf=month_of(today, folded[mention.start : mention.end].split()))
    return mention._replace(edtf=shifted(today, shift))


def month_of(today: str, words: list[str]) -> str:
    """``trong tháng tới``, ``cuối tháng trước``, reckoned from the month of today; empty for other words.

    >>> month_of("XXXX-12-30", ["tháng", "tới"]), month_of("2019-01-30", ["tháng", "trước"])
    ('XXXX-01', '2018-12')
    >>> month_of("XXXX-04-26", ["hồi", "đầu", "tháng"])
    'XXXX-04'
    """
    if words[-1:] == ["tháng"]:
        return today[: len("2019-04")]
    if words[-2:-1] != ["tháng"] or words[-1] not in _MONTHS:
        return ""
    return later_month(today, _MONTHS[words[-1]])


def _shift(mention: DateMention, folded: str) -> int | None:
    """By how many days the word of a mention lies off today, None where it has none."""
    words = folded[mention.start : mention.end].replace("(", " ").replace(",", " ").split()
    if not _FOR_YEARS.isdisjoint(words):
        return None
    return next((_SHIFTS[word] for word in words if word in _SHIFTS), None)
