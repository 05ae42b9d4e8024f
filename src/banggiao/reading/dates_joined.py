"""The dates of two tellings of one act, as one date."""

from banggiao.model.edtf import dates_agree, ends, is_day, starts
from banggiao.vietnamese.calendar import day_of_year

_EVE = 1  # days before a visit on which the guest arrives


def days_meet(one: str, other: str) -> bool:
    """Say whether a day lies within a visit's days or on their eve: who lands on the 22nd visits from the 23rd."""
    day, span = (one, other) if "/" in other else (other, one)
    first, last = starts(span), ends(span)
    if "/" not in span or not (is_day(day) and is_day(first) and is_day(last)) or not dates_agree(day[:4], first[:4]):
        return False
    return day_of_year(first) - _EVE <= day_of_year(day) <= day_of_year(last)


def joined_span(begun: str, ended: str) -> str:
    """``từ 26/4`` told in one sentence and ``đến 27/4`` in another, as one span; empty for any other two dates."""
    if begun.endswith("/..") and ended.startswith("../"):
        return f"{begun.removesuffix('..')}{ended.removeprefix('../')}"
    return ""


def put_together(one: str, other: str) -> str:
    """``ngày 27-4`` and ``cuối tháng 4-2018`` of one act, as one date; empty where neither adds to the other.

    >>> put_together("XXXX-04-27", "2018-04"), put_together("XXXX-04-27", "2018-05"), put_together("XXXX-04-27", "2018")
    ('2018-04-27', '', '')
    """
    unknown, known = (one, other) if one.startswith("X") else (other, one)
    if not unknown.startswith("X") or known[:1] in ("", "X", ".") or "/" in one + other or not dates_agree(one, other):
        return ""
    return known[:4] + unknown[4:] if len(known) == len("2018-04") < len(unknown) else ""


def more_precise(one: str, other: str) -> bool:
    """Say whether more is known of a date; a bare year is no better than a month or day of an unknown year.

    >>> more_precise("2018-04", "XXXX-04"), more_precise("2000", "XXXX-04")
    (True, False)
    """
    coarser = "/" not in one + other and other.startswith("X") and len(one) < len(other)
    return precision(one) > precision(other) and not coarser


def precision(date: str) -> int:
    """Return how many digits of a date are known."""
    return sum(c.isdigit() for c in date)
