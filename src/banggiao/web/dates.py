"""Dates as people write them: EDTF on the inside, ``24–25/2/2019`` or ``24–25 Feb 2019`` on the page."""

from collections.abc import Callable
from typing import NamedTuple

from banggiao.model.edtf import is_edtf
from banggiao.web.languages import Language, Messages

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class _Day(NamedTuple):
    """The parts of one date; an empty part is unknown."""

    year: str
    month: str
    day: str

    @property
    def precision(self) -> tuple[bool, bool, bool]:
        return bool(self.year), bool(self.month), bool(self.day)


def show_date(value: str, language: Language, messages: Messages) -> str:
    """Write an EDTF date for people; what is not EDTF is shown as it is.

    >>> from banggiao.web.languages import load_messages
    >>> show_date("2019-02-24/2019-02-25", "vi", load_messages()), show_date("XXXX-12-16", "en", load_messages())
    ('24–25/2/2019', '16 Dec (year unknown)')
    """
    if not is_edtf(value):
        return value
    start, _, end = value.partition("/")
    if start == "..":
        return messages.say(language, "date", "until", date=show_date(end, language, messages))
    if end == "..":
        return messages.say(language, "date", "from", date=show_date(start, language, messages))
    first, last = _parts(start), _parts(end or start)
    if not any(first) and not any(last):
        return messages.say(language, "date", "unknown")
    write = _write_vi if language == "vi" else _write_en
    words = write(first) if first == last else _write_range(first, last, write, language)
    if not first.year and not last.year:
        return messages.say(language, "date", "no_year", date=words)
    return words


def show_moment(value: str, language: Language, messages: Messages) -> str:
    """Write a publication time: the day, and the hour where the article gives one.

    >>> from banggiao.web.languages import load_messages
    >>> show_moment("2023-02-17T19:28", "vi", load_messages())
    '19:28, 17/2/2023'
    """
    day, _, clock = value.partition("T")
    shown = show_date(day, language, messages)
    if not clock:
        return shown
    return f"{clock}, {shown}" if language == "vi" else f"{shown}, {clock}"


def _parts(value: str) -> _Day:
    year, month, day = [*value.split("-"), "", ""][:3]
    return _Day("" if year == "XXXX" else year, month, day)


def _write_vi(date: _Day) -> str:
    numbers = [part.lstrip("0") for part in (date.day, date.month) if part]
    if date.month and not date.day:
        return "tháng " + "/".join([*numbers, *filter(None, [date.year])])
    return "/".join([*numbers, *filter(None, [date.year])])


def _write_en(date: _Day) -> str:
    month = _MONTHS[int(date.month) - 1] if date.month else ""
    return " ".join(filter(None, [date.day.lstrip("0"), month, date.year]))


def _write_range(first: _Day, last: _Day, write: Callable[[_Day], str], language: Language) -> str:
    """Write two dates, saying once what they share at the end."""
    if first.precision != last.precision or first.year != last.year:
        return f"{write(first)} – {write(last)}" if first.month or last.month else f"{write(first)}–{write(last)}"
    if first.day and first.month == last.month:
        return f"{first.day.lstrip('0')}–{write(last)}"
    if not first.day and language == "vi":
        return f"tháng {first.month.lstrip('0')}–{write(last).removeprefix('tháng ')}"
    dash = "–" if language == "vi" or not first.day else " – "
    return write(first._replace(year="")) + dash + write(last)
