import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.vietnamese.sentences import sentences

PIECES = st.sampled_from(
    [
        "Hai bên",
        " hội đàm",
        ".",
        "...",
        "…",
        "!",
        "?",
        "”",
        "“",
        " ",
        "\n",
        "TP",
        "T.Ư",
        "1.234,5",
        "J",
        ")",
        "(",
        "/",
        ";",
    ]
)
NEWS = st.lists(PIECES, max_size=40).map("".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n ", []),
        ("Một câu không có dấu chấm", ["Một câu không có dấu chấm"]),
        ("Đoàn đã đến. Lễ đón diễn ra.", ["Đoàn đã đến.", "Lễ đón diễn ra."]),
        ("Vun đắp tình bạn hai nước.Hai bên ký kết.", ["Vun đắp tình bạn hai nước.", "Hai bên ký kết."]),
        ("Ông thăm năm 2019.Bà tiếp ông.", ["Ông thăm năm 2019.", "Bà tiếp ông."]),
        ("Họ dự họp ASEAN.Hai bên vui.", ["Họ dự họp ASEAN.", "Hai bên vui."]),
        ("Lãnh đạo TP. HCM và TP.HCM gặp khách.", ["Lãnh đạo TP. HCM và TP.HCM gặp khách."]),
        ("Ban Bí thư T.Ư Đảng họp. Văn phòng T.Ư. Hết.", ["Ban Bí thư T.Ư Đảng họp.", "Văn phòng T.Ư.", "Hết."]),
        (
            "PGS. TS. Lê An và PGS.TS.Hà Bình, Th.S Vũ, ThS. Đỗ.",
            ["PGS. TS. Lê An và PGS.TS.Hà Bình, Th.S Vũ, ThS. Đỗ."],
        ),
        ("Ông J. Biden gặp Mr. Hill ở U.S. Capitol.", ["Ông J. Biden gặp Mr. Hill ở U.S. Capitol."]),
        ("Q. PHÚC - Đ. BÌNH", ["Q. PHÚC - Đ. BÌNH"]),
        ("Đạt 1.234,5 triệu, ngày 12.5.2019.", ["Đạt 1.234,5 triệu, ngày 12.5.2019."]),
        ("Ông dừng... rồi nói tiếp... Bà cười… Hết.", ["Ông dừng... rồi nói tiếp...", "Bà cười…", "Hết."]),
        ("“Tôi rất vui.” Ông nói vậy.", ["“Tôi rất vui.”", "Ông nói vậy."]),
        ("“Tôi vui!” ông nói. “Cảm ơn”.Bà đáp.", ["“Tôi vui!” ông nói.", "“Cảm ơn”.", "Bà đáp."]),
        ("Chuyến thăm thành công./. ", ["Chuyến thăm thành công./."]),
        ("Dòng một\nDòng hai. Ba\n\n", ["Dòng một", "Dòng hai.", "Ba"]),
        ("Gặp ông A; tiếp bà B; ký kết.", ["Gặp ông A; tiếp bà B; ký kết."]),
        ("; mong hai bên hợp tác. Hết", ["; mong hai bên hợp tác.", "Hết"]),
        ("1. Tăng cường hợp tác.\n2. Mở rộng.", ["1. Tăng cường hợp tác.", "2. Mở rộng."]),
        ("Có gạo, cá, v.v. Hai bên vui.", ["Có gạo, cá, v.v.", "Hai bên vui."]),
        ("Theo trang vov.vn. Hết.", ["Theo trang vov.vn.", "Hết."]),
        ("Hợp tác ở châu Á. Hai bên ký kết.", ["Hợp tác ở châu Á.", "Hai bên ký kết."]),
        ("Vì sao? Không rõ! Thế thôi", ["Vì sao?", "Không rõ!", "Thế thôi"]),
        ("Họ ra về. (TTXVN)", ["Họ ra về.", "(TTXVN)"]),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert [span.quote(text) for span in sentences(text)] == expected


def test_only_the_range_is_split_and_offsets_are_the_texts_own() -> None:
    text = "Tiêu đề\nHai bên gặp nhau. Họ ký. Hết."
    spans = sentences(text, 8, 32)
    assert [span.quote(text) for span in spans] == ["Hai bên gặp nhau.", "Họ ký."]


@given(NEWS, st.integers(0, 30), st.integers(0, 60))
def test_sentences_are_in_order_and_cover_all_ink(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    spans = sentences(text, start, end)
    at = start
    for span in spans:
        assert at <= span.start < span.end <= end
        assert not text[at : span.start].strip()
        assert span.quote(text) == span.quote(text).strip()
        at = span.end
    assert not text[at:end].strip()


@pytest.mark.parametrize("unit", [".", ". ", "\n", "a.", "A.", "... ", ".A", "x", " ", "”"])
def test_monotonous_text_is_one_walk(unit: str) -> None:
    text = unit * 100_000
    assert sum(span.end - span.start for span in sentences(text)) <= len(text)


def test_text_without_a_stop_is_cut_at_spaces() -> None:
    text = "một hai ba " * 1000
    spans = sentences(text)
    assert max(span.end - span.start for span in spans) <= 2000
    assert " ".join(span.quote(text) for span in spans) == text.strip()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Thủ tướng đến TP.\nHồ Chí Minh.", 1),
        ("Ông gặp tướng Robert B.\nHale hôm nay.", 1),
        ("Cố vấn H.R.\nHalester nói.", 1),
        ("Theo UBND TP.\nTrước đó họ đã họp.", 2),
        ("Lễ ký - Ảnh: T.C.\nHalester nói.", 2),
        ("Cố vấn H.R.\n\nHalester nói.", 2),
        ("Nhóm H.R.\nTổng thống nói.", 2),
    ],
)
def test_a_line_end_inside_of_a_name_ends_no_sentence(text: str, count: int) -> None:
    assert len(sentences(text)) == count
