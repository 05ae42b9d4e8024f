from hypothesis import given
from hypothesis import strategies as st

from banggiao.charts.series import HEIGHT, WIDTH, Point, draw_series

point = st.builds(Point, st.sampled_from(("", "2018", "2019", "1950", "XXXX")), st.floats(-1e12, 1e15), st.booleans())


@given(points=st.lists(point, max_size=12))
def test_points_stay_in_the_drawing(points: list[Point]) -> None:
    for placed in draw_series(points).points:
        assert 0 <= placed.x <= WIDTH
        assert 0 <= placed.y <= HEIGHT


def test_what_is_only_aimed_at_is_not_on_the_line() -> None:
    drawn = draw_series([Point("2018", 1.0), Point("2019", 2.0), Point("2020", 9.0, is_hollow=True)])
    assert len(drawn.line.split()) == 2
    assert len(drawn.points) == 3
