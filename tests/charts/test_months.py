from hypothesis import given
from hypothesis import strategies as st

from banggiao.charts.months import draw_months

MONTHS = st.builds(lambda year, month: f"{year:04d}-{month:02d}", st.integers(1, 9999), st.integers(1, 12))


@given(st.dictionaries(MONTHS | st.sampled_from(["", "XXXX-12", "2019"]), st.integers(1, 10**6)))
def test_every_count_is_drawn_or_named(counts: dict[str, int]) -> None:
    chart = draw_months(counts)
    assert chart.total + chart.undated == sum(counts.values())
    for bar in chart.bars:
        assert 0 <= bar.x <= chart.width
        assert 0 <= bar.height <= chart.height


def test_a_long_span_is_drawn_by_year() -> None:
    chart = draw_months({"2010-01": 2, "2010-05": 1, "2020-12": 4})
    assert chart.by_year
    assert [(bar.period, bar.value) for bar in chart.bars if bar.value] == [("2010", 3), ("2020", 4)]


def test_nothing_is_drawn_of_nothing() -> None:
    assert draw_months({}).bars == ()
    assert draw_months({}).highest is None
