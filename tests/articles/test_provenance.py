import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.articles.provenance import is_byline, source_line, split_mark


@pytest.mark.parametrize(
    ("text", "publisher", "rest"),
    [
        ("GDVN- Chiều 5/3, hai bên ký.", "GDVN", "Chiều 5/3, hai bên ký."),
        ("(TTXVN) - Chiều 5/3, hai bên ký.", "TTXVN", "Chiều 5/3, hai bên ký."),
        ("(VOV5) - Chiều 5/3, hai bên ký.", "VOV5", "Chiều 5/3, hai bên ký."),
        ("TTO - Chiều 5/3, hai bên ký.", "TTO", "Chiều 5/3, hai bên ký."),
        ("(Dân trí) - Chiều 5/3, hai bên ký.", "Dân trí", "Chiều 5/3, hai bên ký."),
        ("VOV.VN - Chiều 5/3, hai bên ký.", "VOV.VN", "Chiều 5/3, hai bên ký."),
        ("(Chinhphu.vn) – Chiều 5/3, hai bên ký.", "Chinhphu.vn", "Chiều 5/3, hai bên ký."),
        ("(ĐCSVN) – Chiều 5/3, hai bên ký.", "ĐCSVN", "Chiều 5/3, hai bên ký."),
        ("(VTC News) - Chiều 5/3, hai bên ký.", "VTC News", "Chiều 5/3, hai bên ký."),
        ("(NLĐO)- Chiều 5/3, hai bên ký.", "NLĐO", "Chiều 5/3, hai bên ký."),
        ("NDO - “Đây là dịp tốt”, ông nói.", "NDO", "“Đây là dịp tốt”, ông nói."),
        ("VietNamNet - Hai bên ký.", "VietNamNet", "Hai bên ký."),
        ("Viêng Chăn (TTXVN) - Chiều 5/3, hai bên ký.", "TTXVN", "Viêng Chăn - Chiều 5/3, hai bên ký."),
        ("QĐND Online - Chiều 5/3, hai bên ký.", "QĐND Online", "Chiều 5/3, hai bên ký."),
        ("ICTnews – Chiều 5/3, hai bên ký.", "ICTnews", "Chiều 5/3, hai bên ký."),
        ("TPO - Chiều nay (5-3), hai bên ký.", "TPO", "Chiều nay (5-3), hai bên ký."),
        ("(24h.vn) - Chiều 5/3, hai bên ký.", "24h.vn", "Chiều 5/3, hai bên ký."),
        ("(PLVN) Chiều 5/3, hai bên ký.", "PLVN", "Chiều 5/3, hai bên ký."),
    ],
)
def test_an_outlets_mark_before_the_lead(text: str, publisher: str, rest: str) -> None:
    assert split_mark(text) == (publisher, rest)


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN - Nhật Bản nhất trí hợp tác.",
        "EU-Nhật ký hiệp định.",
        "Thủ tướng (phải) - người vừa nhậm chức - tới Lào.",
        "Bộ trưởng Bộ Quốc phòng (BQP) - Đại tướng Lê Minh tới Lào.",
        "Ông Lê Minh (31 tuổi) - bí thư xã - vừa nhậm chức.",
        "(ASEAN) Hội nghị khai mạc tại Viêng Chăn.",
        "Việt Nam - Lào ký hiệp định.",
        "(5/3/2021) - Chiều nay, hai bên ký.",
        "",
    ],
)
def test_openings_that_are_no_mark(text: str) -> None:
    assert split_mark(text) is None


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Theo vov.vn", "vov.vn"),
        ("(Theo TTXVN)", "TTXVN"),
        ("Theo Nhân Dân", "Nhân Dân"),
        ("Theo Báo Quân đội nhân dân", "Báo Quân đội nhân dân"),
        ("Nguồn: TTXVN", "TTXVN"),
        ("Nguồn: Bộ Ngoại giao Lào", "Bộ Ngoại giao Lào"),
        ("Minh Sơn (Theo AFP)", "AFP"),
        ("Minh Sơn (theo Reuters, AP)", "Reuters, AP"),
        ("TTXVN", ""),
        ("Theo đó, hai bên nhất trí.", ""),
        ("Theo AFP, ông Minh đã tới Paris.", ""),
        ("Theo ông Minh, đây là dịp tốt", ""),
        ("Nguồn nhân lực", ""),
        ("Theo kế hoạch, ông sẽ tới Lào", ""),
    ],
)
def test_a_line_that_names_the_source(line: str, source: str) -> None:
    assert source_line(line) == source


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Minh Sơn", True),
        ("Lê Minh - Thu Hà", True),
        ("PV", True),
        ("M.S (Tổng hợp)", True),
        ("Minh Sơn/TTXVN", True),
        ("Tin, ảnh: Minh Sơn", True),
        ("Hợp tác toàn diện", False),
        ("Hai bên nhất trí.", False),
        ("Năm 2021", False),
    ],
)
def test_bylines(line: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_byline(line) is expected


@given(st.text(max_size=80))
def test_marks_and_sources_never_fail_and_add_nothing(text: str) -> None:
    mark = split_mark(text)
    assert mark is None or set(mark.text) <= set(text + " -")
    assert source_line(text) in text
    assert is_byline(text) in {True, False}
