from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.vietnamese.calendar import Calendar, span

UNDATED = Calendar.of("", "")


@pytest.mark.parametrize(
    ("published", "day", "month", "expected"),
    [
        ("2019-01-02", 30, 12, "2018-12-30"),
        ("2018-12-30", 2, 1, "2019-01-02"),
        ("2019-06-15T08:00", 24, 2, "2019-02-24"),
        ("2019-06-15", 29, 2, "2020-02-29"),
        ("2022-06-15", 29, 2, ""),
        ("", 29, 2, "XXXX-02-29"),
        ("", 31, 4, ""),
        ("24/2/2019", 24, 2, "XXXX-02-24"),
        ("9999-12-31", 24, 2, "XXXX-02-24"),
    ],
)
def test_a_day_without_a_year_is_the_nearest(published: str, day: int, month: int, expected: str) -> None:
    assert Calendar.of(published, "").day(day, month, None) == expected


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 12), st.integers(1, 28))
def test_no_day_is_further_than_half_a_year(published: date, month: int, day: int) -> None:
    found = date.fromisoformat(Calendar(published, None).day(day, month, None))
    assert (found.month, found.day) == (month, day)
    assert abs(found - published).days <= 183


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 12), st.sampled_from([-1, 0, 1]))
def test_a_month_lies_within_a_year(published: date, month: int, lean: int) -> None:
    found = date.fromisoformat(Calendar(published, None).month(month, None, lean) + "-01")
    ahead = (found.year - published.year) * 12 + found.month - published.month
    low, high = {-1: (-11, 0), 0: (-6, 5), 1: (0, 11)}[lean]
    assert found.month == month
    assert low <= ahead <= high


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2019-02-24", "2019-02-25", "2019-02-24/2019-02-25"),
        ("XXXX-09", "2018-12", "2018-09/2018-12"),
        ("2018-12-28", "XXXX-01-03", "2018-12-28/2019-01-03"),
        ("XXXX-02-29", "2019-03-01", "XXXX-02-29/2019-03-01"),
    ],
)
def test_the_ends_of_an_interval_share_a_year_where_one_states_it(first: str, last: str, expected: str) -> None:
    assert span(first, last) == expected


@pytest.mark.parametrize(
    ("weekday", "week", "lean", "expected"),
    [(6, None, -1, "2019-02-24"), (0, None, -1, "2019-02-18"), (0, None, 0, "2019-02-25"), (0, 0, 0, "2019-02-18")],
)
def test_a_day_of_the_week(weekday: int, week: int | None, lean: int, expected: str) -> None:
    assert Calendar.of("2019-02-24", "").weekday(weekday, week, lean) == expected
    assert UNDATED.weekday(weekday, week, lean) == ""
