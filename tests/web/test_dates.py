import pytest

from banggiao.model.edtf import parse_date
from banggiao.web.dates import show_date, show_moment
from banggiao.web.languages import load_messages

MESSAGES = load_messages()


@pytest.mark.parametrize(
    ("edtf", "vi", "en"),
    [
        ("2019-02-24", "24/2/2019", "24 Feb 2019"),
        ("2019-02-04", "4/2/2019", "4 Feb 2019"),
        ("2019-02-24/2019-02-25", "24–25/2/2019", "24–25 Feb 2019"),
        ("2019-02-24/2019-02-24", "24/2/2019", "24 Feb 2019"),
        ("2019-02-28/2019-03-03", "28/2–3/3/2019", "28 Feb – 3 Mar 2019"),
        ("2018-12-30/2019-01-02", "30/12/2018 – 2/1/2019", "30 Dec 2018 – 2 Jan 2019"),
        ("XXXX-12-16", "16/12 (không rõ năm)", "16 Dec (year unknown)"),
        ("XXXX-12-24/XXXX-12-25", "24–25/12 (không rõ năm)", "24–25 Dec (year unknown)"),
        ("XXXX-11-30/XXXX-12-01", "30/11–1/12 (không rõ năm)", "30 Nov – 1 Dec (year unknown)"),
        ("XXXX-09", "tháng 9 (không rõ năm)", "Sep (year unknown)"),
        ("2019-02", "tháng 2/2019", "Feb 2019"),
        ("2019-02/2019-03", "tháng 2–3/2019", "Feb–Mar 2019"),
        ("2018-11/2019-02", "tháng 11/2018 – tháng 2/2019", "Nov 2018 – Feb 2019"),
        ("2018", "2018", "2018"),
        ("2021/2025", "2021–2025", "2021–2025"),
        ("2019/2019-02", "2019 – tháng 2/2019", "2019 – Feb 2019"),
        ("2019-06-28/..", "từ 28/6/2019", "from 28 Jun 2019"),
        ("../2019-08-24", "đến 24/8/2019", "until 24 Aug 2019"),
        ("XXXX-06-28/..", "từ 28/6 (không rõ năm)", "from 28 Jun (year unknown)"),
        ("XXXX", "không rõ ngày", "date unknown"),
        ("", "không rõ ngày", "date unknown"),
        ("mùa xuân", "mùa xuân", "mùa xuân"),
    ],
)
def test_a_date_is_written_for_people(edtf: str, vi: str, en: str) -> None:
    assert show_date(edtf, "vi", MESSAGES) == vi
    assert show_date(edtf, "en", MESSAGES) == en


def test_a_moment_has_its_hour() -> None:
    assert show_moment("2023-02-17T19:28", "vi", MESSAGES) == "19:28, 17/2/2023"
    assert show_moment("2023-02-17T19:28", "en", MESSAGES) == "17 Feb 2023, 19:28"
    assert show_moment("2023-02-17", "en", MESSAGES) == "17 Feb 2023"


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("24/2/2019", "2019-02-24"),
        (" 24-2-2019 ", "2019-02-24"),
        ("24.02.2019", "2019-02-24"),
        ("2/2019", "2019-02"),
        ("2019", "2019"),
        ("2019-02-24", "2019-02-24"),
        ("29/2/2020", "2020-02-29"),
        ("29/2/2019", None),
        ("31/4/2019", None),
        ("2019-02-30", None),
        ("13/2019", None),
        ("0000", None),
        ("24/2", None),
        ("XXXX-02", None),
        ("hôm qua", None),
        ("", None),
    ],
)
def test_a_typed_date_is_understood_or_refused(typed: str, iso: str | None) -> None:
    assert parse_date(typed) == iso
