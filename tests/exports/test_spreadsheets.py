import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.exports.spreadsheets import Sheet, write_csv


def read_back(sheet: Sheet, separator: str = ",") -> list[list[str]]:
    written = b"".join(write_csv(sheet, ";" if separator == ";" else ","))
    return list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""), delimiter=separator))


@pytest.mark.parametrize("separator", [",", ";"])
def test_cells_come_back_as_they_were(separator: str) -> None:
    rows = [["Lào, Việt Nam; Cuba", 'nói: "có"', "hai\ndòng", 12.5, ""]]
    sign = "," if separator == ";" else "."
    told = [*rows[0][:3], f"12{sign}5", ""]
    assert read_back(Sheet(["a", "b", "c", "d", "e"], rows), separator)[1] == told


def test_a_mark_says_that_the_letters_are_utf_8() -> None:
    assert b"".join(write_csv(Sheet(["a"], []))) == b"\xef\xbb\xbfa\r\n"


@pytest.mark.parametrize("formula", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "\x00=1", "\u202e=1"])
def test_no_text_is_taken_for_a_formula(formula: str) -> None:
    assert read_back(Sheet(["a"], [[formula]]))[1][0].startswith("'")


@pytest.mark.parametrize(
    "text", ["3-4", "24/2", "24.2.2019", "1/2/2019", "2019/02", "2 May", "Mar-19", "May 2, 2019", "10:30", "007",
             "123456789012", "12e5", "True"],
)  # fmt: skip
def test_no_text_becomes_a_day_or_a_number(text: str) -> None:
    assert read_back(Sheet(["a"], [[text]]))[1] == [f"'{text}"]


@pytest.mark.parametrize(
    "text", ["2019-02-24", "2019", "2019-02/2019-03", "a-3", "may 2 tay", "70", "2019-02-24 08:00"]
)
def test_days_years_and_words_stay_as_they_are(text: str) -> None:
    assert read_back(Sheet(["a"], [[text]]))[1] == [text]


def test_a_month_does_not_become_its_first_day() -> None:
    assert read_back(Sheet(["a"], [["2019-02"]]))[1] == ["2019-02-XX"]


@pytest.mark.parametrize(("separator", "cell"), [(",", "a;=1+1"), (";", "a,@SUM(A1)")])
def test_no_text_becomes_a_formula_where_the_other_sign_parts_cells(separator: str, cell: str) -> None:
    assert read_back(Sheet(["a"], [[cell]]), separator)[1] == [f"{cell[:2]}'{cell[2:]}"]


def test_a_number_below_zero_stays_one() -> None:
    assert read_back(Sheet(["a"], [[-5]]))[1] == ["-5"]


def test_no_cell_spills_over() -> None:
    cell = read_back(Sheet(["a"], [["x" * 100_000]]))[1][0]
    assert len(cell) == 32_767
    assert cell.endswith("…")


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_any_row_stays_one_row(cells: list[str]) -> None:
    assert len(read_back(Sheet(["c"] * len(cells), [cells]))) == 2
