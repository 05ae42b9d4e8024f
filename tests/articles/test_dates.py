import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.articles.dates import date_line, normalise_published


@pytest.mark.parametrize(
    ("given_value", "expected"),
    [
        ("2013-10-23T11:39", "2013-10-23T11:39"),
        ("2021-03-05T08:15:00.000+07:00", "2021-03-05T08:15"),
        ("2021-03-05 08:15:00", "2021-03-05T08:15"),
        ("2021-03-05", "2021-03-05"),
        ("05/03/2021 19:28", "2021-03-05T19:28"),
        ("5-3-2021", "2021-03-05"),
        ("19h28 ngày 5.3.2021", "2021-03-05T19:28"),
        ("Thứ năm, ngày 5 tháng 3 năm 2021", "2021-03-05"),
        ("5/3/2021 7:28:05 PM", "2021-03-05T19:28"),
        ("5/3/2021 12:05 AM", "2021-03-05T00:05"),
        ("Fri, 05 Mar 2021 19:28:00 +0700", "2021-03-05T19:28"),
        ("05/03/2021 99:99", "2021-03-05"),
        ("31/02/2021", ""),
        ("hôm qua", ""),
        ("", ""),
    ],
)
def test_times_of_publication_in_one_form(given_value: str, expected: str) -> None:
    assert normalise_published(given_value) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("05/03/2021 19:28", "2021-03-05T19:28"),
        ("Thứ sáu, 05/03/2021 | 19:28 GMT+7", "2021-03-05T19:28"),
        ("Cập nhật: 05/03/2021, 19:28 (GMT+7)", "2021-03-05T19:28"),
        ("Cập nhật lúc 19h28 ngày 05/03/2021", "2021-03-05T19:28"),
        ("Thứ 6, 5/3/2021 - 08:00", "2021-03-05T08:00"),
        ("Chủ nhật, 7-3-2021", "2021-03-07"),
        ("Ngày đăng: 2021-03-05 08:00", "2021-03-05T08:00"),
        ("Ngày 5/3/2021, hai bên ký hiệp định.", ""),
        ("Năm 2021", ""),
        ("19:28", ""),
    ],
)
def test_a_line_that_is_only_a_date(line: str, expected: str) -> None:
    assert date_line(line) == expected


@given(st.text())
def test_any_field_is_a_date_or_empty(value: str) -> None:
    assert len(normalise_published(value)) in {0, 10, 16}
