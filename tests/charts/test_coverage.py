from hypothesis import given
from hypothesis import strategies as st

from banggiao.charts.coverage import LEFT, RIGHT, SHADES, draw_coverage

MONTHS = st.builds(lambda year, month: f"{year:04d}-{month:02d}", st.integers(1, 9999), st.integers(1, 12))
COUNTS = st.lists(
    st.tuples(
        st.sampled_from(["", "Báo Một", "Báo Hai", "Báo Ba", "Báo Bốn"]), MONTHS | st.just(""), st.integers(1, 999)
    )
)


@given(COUNTS)
def test_every_article_is_drawn_or_named(counts: list[tuple[str, str, int]]) -> None:
    drawn = draw_coverage(counts, most=3)
    assert drawn.number == sum(number for _, _, number in counts) == sum(line.number for line in drawn.lines)
    assert sum(bar.number for bar in drawn.bars) + drawn.undated == drawn.number
    for line in drawn.lines:
        assert line.undated + sum(cell.number for cell in line.cells) == line.number
        assert all(1 <= cell.shade <= SHADES and LEFT <= cell.x <= RIGHT for cell in line.cells)
    assert len(drawn.lines) <= 3


def test_outlets_beyond_the_most_share_a_line() -> None:
    drawn = draw_coverage([("A", "2019-01", 5), ("B", "2019-01", 4), ("C", "2019-02", 1), ("", "2019-02", 9)], most=3)
    assert [(line.key, line.number) for line in drawn.lines] == [("A", 5), (None, 5), ("", 9)]
    assert drawn.others == 2


def test_nothing_is_drawn_of_nothing() -> None:
    assert draw_coverage([]).window is None
