import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.model.edtf import is_edtf
from banggiao.record.days import first_day, last_day


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2019-02-24", "2019-02-24", "2019-02-24"),
        ("2019-02-24/2019-03-01", "2019-02-24", "2019-03-01"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2018", "2018-01-01", "2018-12-31"),
        ("2018/2019", "2018-01-01", "2019-12-31"),
        ("2019-06-28/..", "2019-06-28", "2019-06-28"),
        ("../2019-08-24", "2019-08-24", "2019-08-24"),
        ("XXXX-02-24", None, None),
        ("", None, None),
    ],
)
def test_a_date_has_a_first_and_a_last_day(value: str, first: str | None, last: str | None) -> None:
    assert (first_day(value), last_day(value)) == (first, last)


_DATE = r"(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?:/\.\.)?"


@given(value=st.from_regex(_DATE, fullmatch=True))
def test_every_date_of_the_codebook_has_days_or_none(value: str) -> None:
    if is_edtf(value):
        assert (first_day(value) is None) == (last_day(value) is None) == value.startswith("X")
