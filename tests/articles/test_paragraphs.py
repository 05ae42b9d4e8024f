import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.articles.paragraphs import part_sentences, same_key, split_lines, tidy


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("Hai bên ký hiệp định.Sau lễ ký, hai bên họp báo.", "Hai bên ký hiệp định. Sau lễ ký, hai bên họp báo."),
        ("từ năm 2017.Hai nước đã mở lại cửa khẩu", "từ năm 2017. Hai nước đã mở lại cửa khẩu"),
        ("quan hệ hai nước...Hợp tác tiến triển", "quan hệ hai nước... Hợp tác tiến triển"),
        ("là dịp tốt!”Ông nói thêm", "là dịp tốt!” Ông nói thêm"),
        ("đã kết thúc.“Đây là dịp tốt”", "đã kết thúc. “Đây là dịp tốt”"),
        ("TP.Hồ Chí Minh, GS.Nguyễn Minh, Ths.Lê An", "TP.Hồ Chí Minh, GS.Nguyễn Minh, Ths.Lê An"),
        ("1.600 người, 26.4, T.Ư, U.S.A, vov.vn", "1.600 người, 26.4, T.Ư, U.S.A, vov.vn"),
        ("trang Booking.Com và Zing.Vn", "trang Booking.Com và Zing.Vn"),
    ],
)
def test_glued_sentences_are_parted_and_nothing_else(glued: str, parted: str) -> None:
    assert part_sentences(glued) == parted


@given(st.text())
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@given(st.text(alphabet="aÀh Đ.…?!”“(\n\t\u00a0\u200b\u030012"))
def test_only_spacing_changes(text: str) -> None:
    once = tidy(text)
    assert part_sentences(once) == once
    assert "".join(part_sentences(text).split()) == "".join(text.split())


def test_lines_know_the_blank_lines_between_them() -> None:
    assert [line.group for line in split_lines("Tiêu đề\n\nMột.\nHai.\n\n\nẢnh.")] == [0, 1, 1, 2]


@pytest.mark.parametrize("hostile", ["." * 500_000, "a" * 500_000, "a.B" * 150_000, " " * 500_000, "a.”" * 150_000])
def test_hostile_lines_take_linear_time(hostile: str) -> None:
    start = time.perf_counter()
    tidy(hostile)
    assert time.perf_counter() - start < 5


def test_copies_are_the_same_under_case_quotes_and_stops() -> None:
    assert same_key("“Hai nước ký hiệp định.”") == same_key("HAI NƯỚC KÝ HIỆP ĐỊNH")
