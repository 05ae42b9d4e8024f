import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.vietnamese.numbers import find_numbers, may_end


@pytest.mark.parametrize(
    ("text", "mention", "value", "approx"),
    [
        ("đạt 1,6 tỷ USD", "1,6 tỷ", 1.6e9, ""),
        ("có 2.500 người", "2.500", 2500, ""),
        ("gần 29.730 lao động", "29.730", 29730, "less"),
        ("hơn 250 triệu USD", "250 triệu", 250e6, "more"),
        ("khoảng 1,5 nghìn tỷ đồng", "1,5 nghìn tỷ", 1.5e12, "about"),
        ("trên 10.000 tỉ đồng", "10.000 tỉ", 1e13, "more"),
        ("đạt 56,43 tỉ USD", "56,43 tỉ", 56.43e9, ""),
        ("dưới 5%", "5", 5, "less"),
        ("đạt 2.5 triệu tấn", "2.5 triệu", 2.5e6, ""),
        ("1.234,5 km", "1.234,5", 1234.5, ""),
        ("hai nước", "hai", 2, ""),
        ("năm nước thành viên", "năm", 5, ""),
        ("mười lăm dự án", "mười lăm", 15, ""),
        ("ba mươi năm qua", "ba mươi", 30, ""),
        ("hai mươi mốt phát đại bác", "hai mươi mốt", 21, ""),
        ("một trăm linh năm suất học bổng", "một trăm linh năm", 105, ""),
        ("ba trăm năm mươi sáu bộ hài cốt", "ba trăm năm mươi sáu", 356, ""),
        ("hai nghìn năm trăm sinh viên", "hai nghìn năm trăm", 2500, ""),
        ("một triệu hai trăm nghìn người", "một triệu hai trăm nghìn", 1.2e6, ""),
        ("5 triệu rưỡi USD", "5 triệu rưỡi", 5.5e6, ""),
        ("2 trăm triệu", "2 trăm triệu", 2e8, ""),
        ("ba chục người", "ba chục", 30, ""),
        ("tăng gấp đôi", "gấp đôi", 2, ""),
        ("gấp 2,5 lần", "2,5", 2.5, ""),
        ("trong tổng số 233 bộ", "233", 233, ""),
    ],
)
def test_a_number_is_read_with_its_scale(text: str, mention: str, value: float, approx: str) -> None:
    (found,) = find_numbers(text, 0, len(text))
    assert (text[found.start : found.end], found.value, found.approx) == (mention, value, approx)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("tăng 6,5-7%", [6.5, 7]),
        ("5 - 7 dự án", [5, 7]),
        ("12 chuyến bay, 3.000 khách", [12, 3000]),
        ("hai nghìn tấn gạo và 3 tỷ đồng", [2000, 3e9]),
        ("Ngân hàng ABC 113 triệu USD, UH 60", [113e6]),
    ],
)
def test_several_numbers_stay_apart(text: str, values: list[float]) -> None:
    assert [found.value for found in find_numbers(text, 0, len(text))] == values


@pytest.mark.parametrize(
    "text",
    [
        "Kỳ họp lần thứ 39", "thứ 3", "khóa XIII", "khóa 13", "năm 2017", "năm nay", "trong năm", "F-16", "G20",
        "ASEAN 35", "Nghị quyết 242", "COVID-19", "0912345678", "lúc 11h20", "13 giờ 30", "1/3 dân số",
        "cuộc gặp thứ hai", "12.5.2019", "tháng 9", "ngày 5", "hội nghị lần 3", "",
        "Công ước Luật Biển 1982",
    ],
)  # fmt: skip
def test_labels_times_and_ordinals_are_no_numbers(text: str) -> None:
    assert find_numbers(text, 0, len(text)) == []


def test_ranges_to_skip_are_skipped() -> None:
    text = "Sáng 3-4 có 5 dự án, chiều 6-7 có 8."
    assert [found.value for found in find_numbers(text, 0, len(text), skip=[(0, 8), (21, 30)])] == [5, 8]


def test_offsets_are_the_texts_own() -> None:
    text = "Có 5 nước.\nCó 12 dự án."
    (found,) = find_numbers(text, 11, len(text))
    assert text[found.start : found.end] == "12"


PIECES = st.sampled_from(
    [
        "1",
        "2",
        "000",
        ".",
        ",",
        " ",
        "-",
        "/",
        "hai",
        "mươi",
        "mười",
        "trăm",
        "nghìn",
        "tỷ",
        "rưỡi",
        "năm",
        "hơn",
        "gấp đôi",
        "h",
        "%",
        "linh",
        "chục",
        "x",
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join) | st.lists(PIECES, max_size=25).map(" ".join))
def test_mentions_are_in_order_and_apart(text: str) -> None:
    at = 0
    for found in find_numbers(text, 0, len(text)):
        assert at <= found.start < found.end <= len(text)
        assert found.value >= 0
        at = found.end


@pytest.mark.parametrize("unit", ["1", "1.", "1,", "1.111", ".111", "hai ", "mười nghìn ", "hơn ", "x", "năm "])
def test_monotonous_text_is_read_in_one_walk(unit: str) -> None:
    text = unit * 20_000
    assert len(find_numbers(text, 0, len(text))) <= len(text)


@pytest.mark.parametrize(
    "text", ["đạt 1,6 tỷ", "có 2.500", "(hai", "hai trăm linh năm", "gấp đôi", "một triệu rưỡi", "ba mươi mốt", "hơn 5"]
)
def test_a_quick_look_tells_where_a_number_may_end(text: str) -> None:
    assert find_numbers(text, 0, len(text))[-1].end == len(text)
    assert may_end(text, len(text))


@pytest.mark.parametrize("text", ["hai nước", "khai", "", "tỷ phú", "sinh viên "])
def test_most_words_end_no_number(text: str) -> None:
    assert not may_end(text, len(text))
