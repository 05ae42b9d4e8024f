"""The date of an act that several reports tell: the most exact that they give, completed by what agrees with it.

A day without its year (``XXXX-06-12``) that most reports give and a month with its year (``2018-06``) that another
gives are one date together: the year is taken from the reports that agree with the day, where they agree on one year.
"""

from collections.abc import Sequence
from typing import NamedTuple

from banggiao.model.edtf import ends, is_day, starts
from banggiao.resolving.support import Vote, by_support
from banggiao.resolving.when import times_agree, when

_EXACT = ("days", "yearless", "month", "season", "vague", "near", "none")
_YEAR = 4
_UNKNOWN_YEAR = "XXXX"


class Dated(NamedTuple):
    """A report's date, its vote, and whether it tells the act as done."""

    date: str
    vote: Vote
    is_done: bool = True


def date_of(told: Sequence[Dated]) -> str:
    """Return the date that reports tell together, empty where none gives one.

    >>> date_of([Dated("XXXX-06-12", Vote("t-1")), Dated("XXXX-06-12", Vote("t-2")), Dated("2018-06", Vote("t-3"))])
    '2018-06-12'
    """
    if not told:
        return ""
    rank = {each.date: _exactness(each.date) for each in told}
    best = [each for each in told if rank[each.date] == min(rank.values())]
    best = [each for each in best if each.is_done] or best
    if not _has_days(best[0].date):
        return by_support([(each.date, each.vote) for each in best])[0]
    day = by_support([(_without_year(each.date), each.vote) for each in best])[0]
    return _with_year(day, told)


def _exactness(value: str) -> tuple[int, bool]:
    """Return how exact a date is, the most exact first; an interval that is open at one side is less so."""
    time = when(value, "")
    return _EXACT.index(time.form) * (not _has_days(value)), bool(time.early or time.late)


def is_less_exact(value: str, other: str) -> bool:
    """Say whether a date is less exact than another; days without a year are less exact than days with one."""
    return _EXACT.index(when(value, "").form) > _EXACT.index(when(other, "").form)


def days_of(value: str) -> str:
    """Return a date without the year of its days, by which two reports of one act are compared.

    >>> days_of("2018-06-12"), days_of("XXXX-06-12"), days_of("2018-06")
    ('XXXX-06-12', 'XXXX-06-12', '2018-06')
    """
    return _without_year(value) if _has_days(value) else value


def _has_days(value: str) -> bool:
    return when(value, "").form in ("days", "yearless")


def _without_year(value: str) -> str:
    """Leave the year out, but where an interval goes on in the next."""
    years = {edge[:_YEAR] for edge in (starts(value), ends(value)) if edge}
    return value.replace(years.pop(), _UNKNOWN_YEAR) if len(years) == 1 else value


def _with_year(day: str, told: Sequence[Dated]) -> str:
    """Return days with the year that the reports which agree with them support best, if one stands out."""
    if not day.replace("../", "").startswith(_UNKNOWN_YEAR):
        return day
    mine = when(day, "")
    years: dict[str, set[str]] = {}
    for each in told:
        time = when(each.date, "")
        year = (starts(each.date) or ends(each.date))[:_YEAR]
        if time.form in ("days", "month") and year != _UNKNOWN_YEAR and times_agree(mine, time) != "apart":
            years.setdefault(year, set()).add(each.vote.text_id)
    ranked = sorted(years, key=lambda year: (-len(years[year]), year))
    if not ranked or (len(ranked) > 1 and len(years[ranked[0]]) == len(years[ranked[1]])):
        return day
    edges = [edge.replace(_UNKNOWN_YEAR, ranked[0]) for edge in day.split("/")]
    return "/".join(edges) if _in_order(edges) else day


def _in_order(edges: Sequence[str]) -> bool:
    """Say whether an interval in one year begins before it ends."""
    days = [edge for edge in edges if is_day(edge)]
    return days == sorted(days)
