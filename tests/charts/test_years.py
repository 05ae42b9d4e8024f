from hypothesis import given
from hypothesis import strategies as st

from banggiao.charts.years import HEIGHT, WIDTH, draw_years

years = st.one_of(st.just(""), st.integers(0, 9999).map("{:04d}".format))
counts = st.dictionaries(st.tuples(years, st.sampled_from(("a", "b", "c"))), st.integers(0, 5000), max_size=40)


@given(counts=counts)
def test_everything_stays_in_the_drawing_and_is_counted(counts: dict) -> None:
    drawn = draw_years(counts, ("a", "b"), ("c",))
    for part in drawn.parts:
        assert 0 <= part.x <= part.x + part.width <= WIDTH
        assert -0.1 <= part.y <= part.y + part.height <= HEIGHT + 0.1
    assert sum(part.value for part in drawn.parts) + drawn.earlier == drawn.total == sum(counts.values())
    assert len({part.year for part in drawn.parts}) <= 61


def test_an_unknown_year_never_dwarfs_the_known() -> None:
    drawn = draw_years({("2019", "a"): 2, ("", "a"): 500}, ("a",))
    heights = {part.year: part.height for part in drawn.parts}
    assert heights["2019"] == heights[""] == HEIGHT
    assert (drawn.undated, drawn.is_cut) == (500, True)


def test_unknown_years_alone_stand_on_an_axis_of_their_own_length() -> None:
    drawn = draw_years({("", "a"): 12}, ("a",))
    assert (drawn.parts[0].height, drawn.levels[-1].label, drawn.is_cut) == (HEIGHT, "10", False)


def test_nothing_is_an_empty_drawing() -> None:
    drawn = draw_years({}, ("a",))
    assert (drawn.parts, drawn.total, drawn.rows) == ((), 0, ())
