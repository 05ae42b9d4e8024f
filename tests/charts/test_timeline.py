import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from banggiao.charts.periods import MOST, cut_periods, enclosing, neighbours
from banggiao.charts.timeline import LEFT, RIGHT, Mark, Row, draw_timeline

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31)).map(str)


@given(DAYS, DAYS)
def test_periods_follow_each_other_and_hold_both_days(one: str, other: str) -> None:
    first, last = sorted((one, other))
    window = cut_periods(first, last)
    periods = window.periods
    assert periods[0].first <= first
    assert periods[-1].last >= last
    assert len(periods) <= MOST or window.unit == "decade"
    for before, after in itertools.pairwise(periods):
        assert date.fromisoformat(before.last) + timedelta(days=1) == date.fromisoformat(after.first)


@given(DAYS, DAYS)
def test_what_encloses_a_period_is_wider(one: str, other: str) -> None:
    whole = cut_periods(*sorted((one, other))).whole
    for _, around in enclosing(whole):
        assert around.first <= whole.first
        assert around.last >= whole.last
        assert around != whole


@given(DAYS, DAYS)
def test_neighbours_touch(one: str, other: str) -> None:
    whole = cut_periods(*sorted((one, other))).whole
    before, after = neighbours(whole)
    if before:
        assert date.fromisoformat(before.last) + timedelta(days=1) == date.fromisoformat(whole.first)
    if after:
        assert date.fromisoformat(whole.last) + timedelta(days=1) == date.fromisoformat(after.first)


@given(DAYS, DAYS, st.lists(st.integers(0, 10**6), min_size=1, max_size=20))
def test_lanes_stay_inside_the_drawing(one: str, other: str, numbers: list[int]) -> None:
    window = cut_periods(*sorted((one, other)))
    counts = [(numbers[place % len(numbers)], 0) for place in range(len(window.periods))]
    drawing = draw_timeline(window, [Row("", counts), Row("LA", counts, undated=2)])
    for lane in drawing.lanes:
        assert lane.number == sum(bar.number for bar in lane.bars)
        assert all(LEFT <= bar.x <= bar.x + bar.width <= RIGHT + 1 for bar in lane.bars)
        assert all(0 <= bar.y <= bar.y + bar.height <= lane.y + 0.01 for bar in lane.bars)
    assert drawing.lanes[-1].y < drawing.height


def test_few_events_stand_for_themselves_and_do_not_touch() -> None:
    window = cut_periods("2019-02-01", "2019-02-28")
    marks = [Mark("a", "2019-02-24", "2019-02-26"), Mark("b", "2019-02-24", "2019-02-24", is_hollow=True)]
    lane = draw_timeline(window, [Row("", [(0, 0)] * 28, marks=marks)]).lanes[0]
    assert lane.bars == ()
    assert [(dot.key, dot.width > 0, dot.is_hollow) for dot in lane.dots] == [("b", False, True), ("a", True, False)]
    assert lane.dots[0].y != lane.dots[1].y
