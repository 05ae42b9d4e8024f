from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.resolving.when import When, time_blocks, times_agree, times_met, when

_CASES = [
    ("2019-02-24", "2019-02-24", "firm"),
    ("2019-02-24", "2019-02-25", "apart"),
    ("2019-02-24/2019-02-25", "2019-02-25", "firm"),
    ("2019-02-24/2019-02-26", "2019-02-25/2019-02-27", "firm"),
    ("2019-02-24/2019-02-25", "2019-02-27", "apart"),
    ("2019-02-28/2019-03-02", "2019-03", "weak"),
    ("2019-02-24", "2019-02", "weak"),
    ("2019-02-24", "2019-03", "apart"),
    ("2019-02-24", "XXXX-02-24", "weak"),
    ("2019-02-24", "XXXX-02-25", "apart"),
    ("XXXX-02-24", "XXXX-02-24", "weak"),
    ("XXXX-02-24", "2019-02", "loose"),
    ("XXXX-02-24", "2019-03", "apart"),
    ("XXXX-02-23/XXXX-02-26", "XXXX-02-24/XXXX-02-25", "weak"),
    ("XXXX-12-30/XXXX-01-02", "2019-01-01", "weak"),
    ("XXXX-02", "XXXX-02-24", "loose"),
    ("XXXX-02", "2019-02-24", "loose"),
    ("XXXX-02", "2019-02", "loose"),
    ("XXXX-02", "XXXX-03-01", "apart"),
    ("2019-06-28/..", "2019-07-02", "weak"),
    ("2019-06-28/..", "2019-07-20", "apart"),
    ("../XXXX-11-12", "XXXX-11-10/XXXX-11-11", "weak"),
    ("2019", "2018-02-24", "apart"),
    ("2019", "2018", "apart"),
    ("2019", "2019", "weak"),
    ("2019", "2019-02-24", "silent"),
    ("", "2019", "silent"),
    ("", "XXXX-02-24", "silent"),
    ("2019-06-28/..", "2019-06-28", "firm"),
    ("../2019-08-24", "2019-08-24", "firm"),
    ("2019-02-30", "2019-02-28", "silent"),
]


@pytest.mark.parametrize(("one", "other", "verdict"), _CASES)
def test_dates_alone(one: str, other: str, verdict: str) -> None:
    assert times_agree(when(one, ""), when(other, "")) == verdict


@pytest.mark.parametrize(
    ("one", "published", "other", "other_published", "verdict"),
    [
        ("", "2019-02-24", "", "2019-03-01", "weak"),
        ("", "2019-02-24", "", "2019-03-10", "silent"),
        ("", "2019-02-24", "", "", "silent"),
        ("2019-02-24", "", "", "2019-02-26T08:00", "weak"),
        ("2019-02-24", "", "", "2019-02-20", "silent"),
        ("2019-02-24", "", "", "2019-04-01", "silent"),
    ],
)
def test_an_undated_act_is_news(one: str, published: str, other: str, other_published: str, verdict: str) -> None:
    assert times_agree(when(one, published), when(other, other_published)) == verdict


@pytest.mark.parametrize(
    ("date", "verdict"),
    [("XXXX-02-25", "faint"), ("2019-02-25", "faint"), ("XXXX-02", "faint"), ("XXXX-03-25", "silent"), ("", "silent")],
)
def test_an_undated_act_of_an_unknown_day_may_be_near_the_days_of_its_article(date: str, verdict: str) -> None:
    near = when("", "", "XXXX-02-23/XXXX-02-24")
    assert times_agree(near, when(date, "")) == verdict
    assert times_agree(when(date, ""), near) == verdict


@pytest.mark.parametrize(
    ("around", "verdict"),
    [
        ("XXXX-12-31", "faint"),
        ("XXXX-12-29", "faint"),
        ("XXXX-01-02/XXXX-01-09", "faint"),
        ("XXXX-12-28", "silent"),
        ("XXXX-01-03", "silent"),
    ],
)
def test_two_undated_acts_may_be_one_where_the_days_of_their_articles_lie_close(around: str, verdict: str) -> None:
    mine, theirs = when("", "", "XXXX-12-31"), when("", "", around)
    assert times_agree(mine, theirs) == times_agree(theirs, mine) == verdict


@pytest.mark.parametrize(
    ("other", "verdict"), [("2012-04", "apart"), ("XXXX-04", "apart"), ("2012-03", "loose"), ("XXXX-03", "loose")]
)
def test_the_days_beside_those_told_speak_for_no_other_month_of_any_year(other: str, verdict: str) -> None:
    visit = when("XXXX-03-28/XXXX-03-31", "")._replace(early=2, late=2)
    assert times_agree(visit, when(other, "")) == verdict
    assert times_agree(when("2019-03-31", "")._replace(late=2), when("2019-04", "")) == "weak"


days = st.dates(min_value=date(2018, 12, 20), max_value=date(2019, 1, 20))
dates = st.one_of(
    st.just(""),
    days.map(str),
    st.tuples(days, days).map(lambda pair: "/".join(str(day) for day in sorted(pair))),
    days.map(lambda day: str(day)[:7]),
    days.map(lambda day: f"XXXX{str(day)[4:]}"),
    days.map(lambda day: f"{day}/.."),
    st.sampled_from(["2018", "XXXX-01", "2018/2019", "XXXX-12-31/XXXX-01-02"]),
)
times = st.builds(
    when,
    dates,
    st.one_of(st.just(""), days.map(str)),
    st.one_of(st.just(""), days.map(lambda day: f"XXXX{str(day)[4:]}")),
)


@given(one=times, other=times)
def test_times_agree_in_both_directions_and_then_meet(one: When, other: When) -> None:
    verdict = times_agree(one, other)
    assert verdict == times_agree(other, one)
    if verdict in ("firm", "weak", "loose", "faint"):
        assert time_blocks(one) & _met(other)
        assert time_blocks(other) & _met(one)


def _met(time: When) -> set[str]:
    return {met for key in time_blocks(time) for met in times_met(key)}


@given(one=times, other=times)
def test_times_whose_bounds_do_not_meet_are_apart(one: When, other: When) -> None:
    early, late = sorted((one.bounds, other.bounds))
    if early[1] < late[0]:
        assert times_agree(one, other) == "apart"


def test_days_of_two_years_do_not_meet() -> None:
    assert not time_blocks(when("2019-02-24", "")) & _met(when("2018-02-24", ""))
