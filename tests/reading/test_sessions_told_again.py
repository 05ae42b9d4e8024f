"""One session told by its name, by those who attend it and by a word for it (codebook §1)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]

G7 = "session: G7 G7 participant, Adam Nowak PL participant"
OF_TWO = "session: Adam Nowak PL participant, Karl Weber AT participant"
ONCE = [
    (
        (
            "Ngày 5/6, Tổng thống Ba Lan Adam Nowak tham dự Hội nghị thượng đỉnh G7 mở rộng tại Vienna.\n\n"
            "Hội nghị thượng đỉnh G7 mở rộng diễn ra tại Vienna từ ngày 5 đến 6/6."
        ),
        G7,
    ),
    (
        (
            "Hội nghị thượng đỉnh G7 mở rộng diễn ra tại Vienna từ ngày 5 đến 6/6.\n\n"
            "Tổng thống Ba Lan Adam Nowak tham dự hội nghị thượng đỉnh G7."
        ),
        G7,
    ),
    (
        (
            "Ngày 5/6, tại Warsaw đã diễn ra Kỳ họp lần thứ 9 Ủy ban liên Chính phủ Ba Lan - Áo.\n\n"
            "Hai bên hài lòng về kết quả hợp tác.\n\n"
            "Tổng thống Ba Lan Adam Nowak và Thủ tướng Áo Karl Weber đồng chủ trì kỳ họp."
        ),
        OF_TWO,
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONCE)
def test_a_session_told_again_is_one(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert [act for act in acts(text) if act.startswith("session")] == written(expected)


def test_what_somebody_attends_besides_is_another(acts: Acts) -> None:
    text = (
        "Hội nghị thượng đỉnh G7 mở rộng diễn ra tại Vienna ngày 5/6.\n\n"
        "Ngoài tham dự hội nghị thượng đỉnh G7, Tổng thống Ba Lan Adam Nowak còn dự tọa đàm doanh nghiệp Ba Lan - Áo."
    )
    assert len([act for act in acts(text) if act.startswith("session")]) == len(("G7", "tọa đàm"))


STATUS = [
    ("Tổng thống Ba Lan Adam Nowak xác nhận tham dự hội nghị G20.", "planned"),
    ("Tổng thống Ba Lan Adam Nowak đang dẫn đầu đoàn đại biểu cấp cao thăm Áo và dự Hội nghị ASEM.", "ongoing"),
    ("Tổng thống Ba Lan Adam Nowak dự hội nghị G20.", "occurred"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_how_attending_is_told(only: Callable[[str, str], EventClaim], text: str, status: str) -> None:
    assert only(text, "session").status == status


def test_where_a_speech_was_held_is_a_setting(acts: Acts) -> None:
    text = "Tổng thống Ba Lan Adam Nowak trong bài phát biểu tại WEF cũng kêu gọi các nước hợp tác."
    assert acts(text) == []
    dated = text.replace("WEF", "WEF ngày 5/6")
    assert [act.partition(":")[0] for act in acts(dated)] == ["session"]


def test_who_speaks_at_a_session_is_named_behind_it(acts: Acts) -> None:
    text = "Theo TTXVN, phát biểu tại Hội nghị Cấp cao ASEAN ngày 5/6, Tổng thống Ba Lan Adam Nowak kêu gọi hợp tác."
    assert acts(text) == ["session: ASEAN ASEAN participant, Adam Nowak PL participant"]
