"""When two reports of an act can mean the same time.

A date is firm where it names days with their year. Weaker are a month, a day or a month without a year, and no date at
all, where only the time of publication is known; they agree with others within the bounds below, and acts that share no
firm day are one only where their persons agree too. A bare year agrees with nothing but itself, and contradicts what is
dated to another. An undated act in an article of an unknown day may be of those days that the article tells of; that
joins it to nothing by itself, and keeps it apart from nothing.

An interval that is open at one side (``2019-06-28/..``) is known at the other; into the open it reaches a week, which
is longer than most visits last, and agrees weakly with what lies there.
"""

import re
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from banggiao.model.edtf import ends, starts

Form = Literal["days", "month", "yearless", "season", "vague", "near", "none"]
Verdict = Literal["firm", "weak", "loose", "faint", "silent", "apart"]

NEWS_DAYS = 7
"""An undated act is taken to be news: it agrees with what happened or was published within so many days."""
_REACH = 7
"""Days that an open interval reaches beyond its known end."""
_NEAR = 2
"""Days by which an undated act may lie outside of those that its article tells of."""
_LONGEST = 366
"""Longer intervals mark a period, not an act, and agree only with the same interval."""
_LONGEST_YEARLESS = 31
DATED = "d"
"""What the keys of days and months of the year begin with where the year is known."""
_OF_YEAR = re.compile(r"\d\d(?:-\d\d)?")
_YEAR = 366
_MONTH = 31
_LEAP_YEAR = "2000"  # in which days without a year are counted


class When(NamedTuple):
    """A date made comparable.

    Attributes:
        form: ``yearless`` for days without a year, ``season`` for a month without one, ``near`` for an undated act near
            such days.
        first: the first and ``last`` the last day as ordinals (days; days without a year as those of a leap year, the
            last one beyond its end where they go on in the next), else 0.
        early: how many days before the first, and ``late`` after the last, may be meant too.
        marks: what must be shared where there are no ordinals (``2019-02``; ``02`` for a month without a year).
        published: the day of publication as an ordinal, 0 where unknown.
    """

    form: Form
    first: int = 0
    last: int = 0
    early: int = 0
    late: int = 0
    marks: frozenset[str] = frozenset()
    published: int = 0

    @property
    def reach(self) -> tuple[int, int]:
        """The first and the last day that may be meant."""
        return self.first - self.early, self.last + self.late

    @property
    def bounds(self) -> tuple[int, int]:
        """The days before and after which a time of days or of a month is not; those of any other are boundless.

        Two times whose bounds do not meet are ``apart``.
        """
        if self.form == "days":
            return self.reach
        first = _ordinal(f"{min(self.marks)}-01") if self.form == "month" else 0
        return (first, first + _MONTH - 1) if first else (0, date.max.toordinal())


@lru_cache(maxsize=16384)
def when(value: str, published: str, around: str = "") -> When:
    """Make an EDTF date comparable; ``around`` are the days near an undated act whose day of publication is unknown.

    >>> when("2019-02-24/2019-02-25", "").form, when("XXXX-02-24", "").form, when("", "2019-02-24T08:00").form
    ('days', 'yearless', 'none')
    """
    news = _ordinal(published[:10])
    if not value:
        near = when(around, "") if around and not news else None
        if near and near.form == "yearless":
            return near._replace(form="near", early=_NEAR, late=_NEAR)
        return When("none", published=news)
    edges = [edge for edge in (starts(value), ends(value)) if edge]
    early, late = _REACH * value.startswith("../"), _REACH * value.endswith("/..")
    days = [_ordinal(edge) for edge in edges]
    if all(days) and days[-1] - days[0] <= _LONGEST:
        return When("days", min(days), max(days), early, late, published=news)
    yearless = [_ordinal(_LEAP_YEAR + edge[4:]) for edge in edges if edge.startswith("XXXX-")]
    if len(yearless) == len(edges) and all(yearless):
        first, last = yearless[0], yearless[-1] + _YEAR * (yearless[-1] < yearless[0])
        if last - first <= _LONGEST_YEARLESS:
            return When("yearless", first, last, early, late, published=news)
    if len(set(edges)) == 1 and len(edges[0]) == len("2019-02"):
        is_season = edges[0].startswith("X")
        return When("season" if is_season else "month", marks=frozenset((edges[0][5 * is_season :],)), published=news)
    return When("vague", marks=frozenset((value,)), published=news)


@lru_cache(maxsize=65536)
def times_agree(one: When, other: When) -> Verdict:
    """Say how two times stand to each other; the order of the arguments does not matter.

    >>> times_agree(when("2019-02-24", ""), when("2019-02-24/2019-02-25", ""))
    'firm'
    >>> times_agree(when("XXXX-02-24", ""), when("2019-02-24", "")), times_agree(when("2018", ""), when("2018-02", ""))
    ('weak', 'silent')
    >>> times_agree(when("XXXX-02", ""), when("2019-02-24", "")), times_agree(when("2018", ""), when("2019-02", ""))
    ('loose', 'apart')
    """
    a, b = sorted((one, other), key=lambda time: _FORMS.index(time.form))
    if b.form == "none":
        return "weak" if _is_same_news(a, b) else "silent"
    if b.form == "near":
        return "faint" if _is_near(a, b) else "silent"
    if b.form == "vague":
        return _against_vague(a, b)
    if a.form == b.form == "days":
        if a.first <= b.last and b.first <= a.last:
            return "firm"
        return "weak" if _overlap(a.reach, b.reach) else "apart"
    if b.form == "yearless" and a.form == "month":
        return "loose" if _is_near(a, b) else "apart"
    if b.form == "yearless":
        return "weak" if _overlap_yearless(_without_year(a), b) else "apart"
    agreed: Verdict = "loose" if b.form == "season" else "weak"
    return agreed if _months(a, b.form) & b.marks else "apart"


def time_blocks(time: When) -> set[str]:
    """Return the keys under which a time is found; `times_met` tells which of others agreeing times have for them.

    Two firm times share a day, hence its week and month; a day without a year is shared with a firm one as such, and a
    month with each of its days; an undated act shares the week of its publication with every day whose news it may be,
    and with the week before for its likes, or the days near it.
    """
    if time.form == "none":
        week = time.published // NEWS_DAYS
        return {f"w{week}", f"w{week + 1}"} if time.published else set()
    if time.form == "days":
        first, last = time.reach
        weeks = range((first - 1) // NEWS_DAYS, (last + NEWS_DAYS) // NEWS_DAYS + 1)
        days = {f"{DATED}{day}" for day in _days_of_year(first, last)}
        return {f"w{week}" for week in weeks} | _months(time, "month") | days
    if time.form in ("yearless", "near"):
        return _days_of_year(*time.reach)
    if time.form == "vague":
        return set(time.marks)
    months = {mark[-2:] for mark in time.marks}
    days = {*months, *(f"{month}-{day:02}" for month in months for day in range(1, 32))}
    return days if time.form == "season" else {*time.marks, *(f"{DATED}{day}" for day in days)}


def times_met(key: str) -> tuple[str, ...]:
    """Return the keys of those times that agree with one because it has this key.

    Days and months of the year are met only where one of both does not know its year: of what has a year, most by far
    is of another.
    """
    if key.startswith(DATED):
        return (key.removeprefix(DATED),)
    return (key, f"{DATED}{key}") if _OF_YEAR.fullmatch(key) else (key,)


_FORMS: tuple[Form, ...] = ("days", "month", "yearless", "season", "vague", "near", "none")


def _against_vague(a: When, vague: When) -> Verdict:
    """Compare with what is hardly a date: a bare year contradicts another year, all else says nothing."""
    if a.form == "vague" and a.marks == vague.marks:
        return "weak"
    years, others = (_years(time) for time in (vague, a))
    return "apart" if years and others and not years & others else "silent"


def _years(time: When) -> frozenset[str]:
    """Return the years that a time touches, nothing where they are not known."""
    if time.form == "days":
        return frozenset(str(date.fromordinal(day).year) for day in time.reach)
    bare = len("2019") if time.form == "vague" else len("2019-02")
    return frozenset(mark[:4] for mark in time.marks if len(mark) == bare and mark[:4].isdecimal())


def _months(time: When, form: Form) -> frozenset[str]:
    """Return the months that a time touches, with their years or, for the form ``season``, without."""
    if time.form in ("month", "season"):
        return frozenset(mark[-2:] for mark in time.marks) if form == "season" else time.marks
    first, last = time.reach if form == "month" else _reach_into_months(time)
    stride = 28 if form == "month" or not _is_long(first, last) else last - first
    months = {date.fromordinal(day).strftime("%Y-%m") for day in (*range(first, last, stride), last)}
    return frozenset(month[5:] for month in months) if form == "season" else frozenset(months)


def _reach_into_months(time: When) -> tuple[int, int]:
    """Return the first and the last day that may be meant where months of unknown years are compared.

    The few days beside those that are told speak for no other month: ``28/3`` is no act of April.
    """
    early, late = (days if days >= _REACH else 0 for days in (time.early, time.late))
    return time.first - early, time.last + late


def _days_of_year(first: int, last: int) -> set[str]:
    """Return the days without their years; of long stretches only the first and the last."""
    days = (first, last) if _is_long(first, last) else range(first, last + 1)
    return {date.fromordinal(day).strftime("%m-%d") for day in days}


def _is_long(first: int, last: int) -> bool:
    return last - first > _LONGEST_YEARLESS + 2 * _REACH


def _without_year(time: When) -> list[tuple[int, int]]:
    """Return the stretches that a time covers in the year in which days without a year are counted."""
    first, last = time.reach
    if time.form in ("yearless", "near"):
        return [(first, last)]
    stretches = [(first, first), (last, last)] if _is_long(first, last) else [(first, last)]
    found = []
    for stretch in stretches:
        start, end = (_ordinal(date.fromordinal(day).strftime(f"{_LEAP_YEAR}-%m-%d")) for day in stretch)
        found.append((start, end + _YEAR * (end < start)))
    return found


def _overlap_yearless(stretches: list[tuple[int, int]], other: When) -> bool:
    first, last = other.reach
    turns = (-_YEAR, 0, _YEAR)
    return any(_overlap(stretch, (first + turn, last + turn)) for stretch in stretches for turn in turns)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _is_near(a: When, near: When) -> bool:
    """Say whether a time may be one of the days near an undated act; those that two are near lie `_NEAR` each other."""
    if a.form in ("month", "season"):
        months = {day[:2] for day in _days_of_year(*_reach_into_months(near))}
        return bool(months & _months(a, "season"))
    if a.form == "near":
        return _overlap_yearless([(a.first, a.last)], near)
    return a.form in ("days", "yearless") and _overlap_yearless(_without_year(a), near)


def _is_same_news(a: When, b: When) -> bool:
    """Say whether the undated ``b`` was published when ``a`` was news."""
    if not b.published:
        return False
    if a.form == "days":
        return a.first - 1 <= b.published <= a.last + NEWS_DAYS
    return a.form == "none" and a.published > 0 and abs(a.published - b.published) <= NEWS_DAYS


def _ordinal(day: str) -> int:
    """Return the day's ordinal, 0 where it is no whole day of the calendar (``2019-02-30`` can be printed)."""
    if len(day) != len("2019-02-24") or day.startswith("X"):
        return 0
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return 0
