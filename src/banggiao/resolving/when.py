"""When two reports of an act can mean the same time.

A date is firm where it names days with their year. Weaker are a month, a day without a year, and no date at all, where
only the time of publication is known; they agree with others within the bounds below, and acts that share no firm day
are one only where their persons agree too. A bare year, or a month without a year, agrees with nothing but itself.
"""

from datetime import date
from typing import Literal, NamedTuple

from banggiao.model.edtf import ends, starts

Form = Literal["days", "month", "yearless", "vague", "none"]
Verdict = Literal["firm", "weak", "silent", "apart"]

NEWS_DAYS = 7
"""An undated act is taken to be news: it agrees with what happened or was published within so many days."""
_LONGEST = 366
"""Longer intervals mark a period, not an act, and agree only with the same interval."""


class When(NamedTuple):
    """A date made comparable.

    Attributes:
        first: the first and ``last`` the last day as ordinals (days), else 0.
        marks: what must be shared where there are no ordinals (``02-24`` for a day without a year).
        published: the day of publication as an ordinal, 0 where unknown.
    """

    form: Form
    first: int = 0
    last: int = 0
    marks: frozenset[str] = frozenset()
    published: int = 0


def when(value: str, published: str) -> When:
    """Make an EDTF date comparable.

    >>> when("2019-02-24/2019-02-25", "").form, when("XXXX-02-24", "").marks, when("", "2019-02-24T08:00").form
    ('days', frozenset({'02-24'}), 'none')
    """
    news = _ordinal(published[:10])
    if not value:
        return When("none", published=news)
    edges = [edge for edge in (starts(value), ends(value)) if edge]
    days = [_ordinal(edge) for edge in edges]
    if all(days) and days[-1] - days[0] <= _LONGEST:
        return When("days", min(days), max(days), published=news)
    if all(len(edge) == 10 and edge.startswith("X") for edge in edges):
        return When("yearless", marks=frozenset(edge[5:] for edge in edges), published=news)
    if len(set(edges)) == 1 and len(edges[0]) == 7 and not edges[0].startswith("X"):
        return When("month", marks=frozenset(edges), published=news)
    return When("vague", marks=frozenset((value,)), published=news)


def times_agree(one: When, other: When) -> Verdict:
    """Say how two times stand to each other; the order of the arguments does not matter.

    >>> times_agree(when("2019-02-24", ""), when("2019-02-24/2019-02-25", ""))
    'firm'
    >>> times_agree(when("XXXX-02-24", ""), when("2019-02-24", "")), times_agree(when("2018", ""), when("2018-02", ""))
    ('weak', 'silent')
    """
    a, b = sorted((one, other), key=lambda time: _FORMS.index(time.form))
    if b.form == "none":
        return "weak" if _is_same_news(a, b) else "silent"
    if b.form == "vague":
        return "weak" if a.form == "vague" and a.marks == b.marks else "silent"
    if a.form == b.form == "days":
        return "firm" if a.first <= b.last and b.first <= a.last else "apart"
    if b.form == "yearless" and a.form == "month":
        return "silent"
    return "weak" if marks_of(a, b.form) & b.marks else "apart"


def marks_of(time: When, form: Form) -> frozenset[str]:
    """Return the months (form ``month``) or the days without a year (form ``yearless``) that a time touches."""
    if time.form != "days":
        return time.marks if time.form == form else frozenset()
    if form == "yearless":
        return frozenset(date.fromordinal(day).strftime("%m-%d") for day in (time.first, time.last))
    return frozenset(_month(day) for day in (*range(time.first, time.last, 28), time.last))


def time_blocks(time: When) -> set[str]:
    """Return keys of which two times that do not stand ``silent`` or ``apart`` share at least one.

    Two firm times share a day, hence its month; a month or a day without a year is shared as such; an undated act
    shares the week of its publication with every day whose news it may be, and with the week before for its likes.
    """
    if time.form == "none":
        week = time.published // NEWS_DAYS
        return {f"w{week}", f"w{week + 1}"} if time.published else set()
    if time.form == "days":
        weeks = range((time.first - 1) // NEWS_DAYS, (time.last + NEWS_DAYS) // NEWS_DAYS + 1)
        return {f"w{week}" for week in weeks} | marks_of(time, "month") | marks_of(time, "yearless")
    return set(time.marks)


_FORMS: tuple[Form, ...] = ("days", "month", "yearless", "vague", "none")


def _is_same_news(a: When, b: When) -> bool:
    """Say whether the undated ``b`` was published when ``a`` was news."""
    if not b.published:
        return False
    if a.form == "days":
        return a.first - 1 <= b.published <= a.last + NEWS_DAYS
    return a.form == "none" and a.published > 0 and abs(a.published - b.published) <= NEWS_DAYS


def _month(ordinal: int) -> str:
    return date.fromordinal(ordinal).strftime("%Y-%m")


def _ordinal(day: str) -> int:
    """Return the day's ordinal, 0 where it is no whole day of the calendar (``2019-02-30`` can be printed)."""
    if len(day) != 10 or day.startswith("X"):
        return 0
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return 0
