from hypothesis import given
from hypothesis import strategies as st

from banggiao.charts.lanes import WIDTH, Dot, Lane, Span, draw_lanes

day = st.one_of(
    st.just(""), st.builds("{:04d}-{:02d}-{:02d}".format, st.integers(0, 9999), st.integers(1, 12), st.integers(1, 31))
)
lane = st.builds(
    Lane,
    st.text(max_size=200),
    st.lists(st.builds(Span, day, day), max_size=3).map(tuple),
    st.lists(st.builds(Dot, day), max_size=3).map(tuple),
)


@given(lanes=st.lists(lane, max_size=6))
def test_everything_stays_on_the_axis(lanes: list[Lane]) -> None:
    drawn = draw_lanes(lanes)
    for row in drawn.rows:
        assert all(0 <= placed.x <= WIDTH for placed in (*row.spans, *row.dots))
        assert row.y < drawn.height
    assert len(drawn.ticks) <= 85


def test_a_lane_without_a_day_is_left_out() -> None:
    assert [row.label for row in draw_lanes([Lane("A"), Lane("B", (Span("2019", ""),))]).rows] == ["B"]


def test_what_is_later_stands_further_right() -> None:
    (row,) = draw_lanes([Lane("A", (), (Dot("2019-02-24"), Dot("2019-02-25"), Dot("2020-01-01")))]).rows
    places = [placed.x for placed in row.dots]
    assert places == sorted(set(places))
