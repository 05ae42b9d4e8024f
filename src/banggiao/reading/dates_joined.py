"""The dates of two tellings of one act, as one date."""

from banggiao.model.edtf import dates_agree, ends, is_day, starts
from banggiao.reading.drafts import Draft
from banggiao.vietnamese.calendar import day_of_year

_WORDS = 2  # tokens of "tháng trước"
_AGES = (
    ("day", ("hôm nay", "hôm qua", "sáng nay", "trưa nay", "chiều nay", "tối nay", "chiều qua", "tối qua")),
    ("week", ("tuần trước", "tuần rồi")),
    ("month", ("tháng trước", "tháng rồi")),
    ("year", ("năm ngoái", "năm trước")),
    ("this month", ("đầu tháng này", "đầu tháng", "giữa tháng này", "hồi đầu tháng")),
    ("ahead", ("ngày mai", "sáng mai", "chiều mai", "tối mai", "tuần tới", "tháng tới")),
)
_MAY_BE_ONE = ({"day", "ahead"}, {"day", "this month"}, {"week", "this month"})  # "hôm nay", "đến ngày mai"
_LONGEST = 21  # days of a visit
_EVE = 1  # days before a visit on which the guest arrives


def days_meet(one: str, other: str) -> bool:
    """Say whether a day lies within a visit's days or on their eve: who lands on the 22nd visits from the 23rd."""
    day, span = (one, other) if "/" in other else (other, one)
    first, last = starts(span), ends(span)
    if "/" not in span or not (is_day(day) and is_day(first) and is_day(last)) or not dates_agree(day[:4], first[:4]):
        return False
    return day_of_year(first) - _EVE <= day_of_year(day) <= day_of_year(last)


def landed_once(one: Draft, other: Draft) -> bool:
    """``tới Huế hôm 3/5``, ``đến Huế ngày 4/5``: say whether reports only differ on the day of one landing."""
    if one.type != "visit" or not (
        is_day(one.date) and is_day(other.date) and dates_agree(one.date[:4], other.date[:4])
    ):
        return False
    if any(not draft.has_happened or not draft.sentence.has(draft.at, "at", "to") for draft in (one, other)):
        return False
    apart = abs(day_of_year(one.date) - day_of_year(other.date))
    return apart == _EVE and one.place == other.place and bool(one.place.name)


def told_apart_in_time(one: Draft, other: Draft) -> bool:
    """``hôm qua`` and ``tháng trước`` of encounters that no day of publication resolves."""
    if one.date or other.date or other.date_kind != "relative":
        return False
    mine, theirs = {age for telling in one.tellings or [one] for age in _ages(telling)}, _ages(other)
    return bool(mine and theirs) and not mine & theirs and (mine | theirs) not in _MAY_BE_ONE


def _ages(draft: Draft) -> set[str]:
    """Return how long ago the words beside an act say it was: a day, a week, a month, a year."""
    sentence = draft.sentence
    if draft.date_kind != "relative":
        return set()
    told = [sentence.token_at(date.start) for date in sentence.dates if date.kind == "relative" and not date.edtf]
    # "A hôm nay nói về cuộc gặp": the day is that of saying
    own = [at for at in told if not any(sentence.has(i, "say") for i in range(*sorted((at, draft.at))))]
    words = [sentence.words(at, at + _WORDS) for at in own]
    return {age for age, forms in _AGES for word in words if word.startswith(forms)}


def joined_span(begun: str, ended: str) -> str:
    """Return ``từ 26/4`` or the day of coming told in one sentence and ``đến 27/4`` in another as one span, else empty.

    >>> joined_span("XXXX-04-26/..", "../XXXX-04-27"), joined_span("XXXX-04-26", "../XXXX-04-27")
    ('XXXX-04-26/XXXX-04-27', 'XXXX-04-26/XXXX-04-27')
    >>> joined_span("XXXX-04-26", "XXXX-04-27"), joined_span("XXXX-02-26", "../XXXX-04-27")
    ('', '')
    """
    last = ended.removeprefix("../")
    if begun.endswith("/..") and last != ended:
        return f"{begun.removesuffix('..')}{last}"
    if last == ended or not (is_day(begun) and is_day(last) and dates_agree(begun[:4], last[:4])):
        return ""
    return f"{begun}/{last}" if 0 < day_of_year(last) - day_of_year(begun) <= _LONGEST else ""


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
