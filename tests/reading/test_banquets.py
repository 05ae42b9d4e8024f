"""Banquets: who gives one for whom (codebook §8 "Encounters")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]

GIVEN = [
    (
        "Chủ tịch Trung Quốc Trương Minh thết đãi Tổng thống Pháp Pierre Dumont tại Bắc Kinh.",
        "reception: Trương Minh CN host, Pierre Dumont FR guest",
    ),
    (
        "Tối 9/3, quốc yến chiêu đãi Tổng thống Pháp Pierre Dumont được tổ chức ở Bắc Kinh.",
        "reception: Trung Quốc CN host, Pierre Dumont FR guest",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu mở tiệc chiêu đãi cấp Nhà nước chào mừng Tổng thống Pháp Pierre Dumont.",
        "reception: Nguyễn Hữu Mẫu VN host, Pierre Dumont FR guest",
    ),
    (
        "Nhà vua Thái Lan Anan Suriya tổ chức quốc yến chiêu đãi Chủ tịch nước Nguyễn Hữu Mẫu.",
        "reception: Anan Suriya TH host, Nguyễn Hữu Mẫu VN guest",
    ),
    (
        "Quốc vương Campuchia Norin Sothea tổ chức Quốc yến đón Tổng Bí thư Phạm Đức Minh.",
        "reception: Norin Sothea KH host, Phạm Đức Minh VN guest",
    ),
    (
        "Phát biểu tại tiệc chiêu đãi chào mừng Tổng thống Pháp Pierre Dumont, Chủ tịch nước Nguyễn Hữu Mẫu cảm ơn.",
        "reception: Nguyễn Hữu Mẫu VN host, Pierre Dumont FR guest",
    ),
    (
        "Thủ tướng Ấn Độ Ravi Kapoor được Tổng thống Pháp Pierre Dumont chiêu đãi tại Paris.",
        "reception: Pierre Dumont FR host, Ravi Kapoor IN guest",
    ),
    (
        "Tổng thống Mỹ Robert Hale nói trong tiệc chào mừng của Đại sứ quán Nhật Bản.",
        "reception: Robert Hale US guest, Đại sứ quán Nhật Bản JP host",
    ),
    (
        "Nhà vua Thái Lan Anan Suriya sẽ tiếp kiến và tổ chức quốc yến chào mừng Chủ tịch nước Nguyễn Hữu Mẫu.",
        (
            "reception: Anan Suriya TH host, Nguyễn Hữu Mẫu VN guest | "
            "reception: Anan Suriya TH host, Nguyễn Hữu Mẫu VN guest"
        ),
    ),
]

ATTENDED = [
    (
        "Tối 9/3, Tổng thống Pháp Pierre Dumont dự tiệc chiêu đãi của nước chủ nhà Lào.",
        "reception: Lào LA host, Pierre Dumont FR guest",
    ),
    (
        "Tối 9/3, Tổng thống Pháp Pierre Dumont dự tiệc tối với Thủ tướng Lào Khamla Vongsavanh.",
        "reception: Khamla Vongsavanh LA host, Pierre Dumont FR guest",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu thăm Nhật Bản và tham dự Quốc yến do Nhà vua Nhật Bản chủ trì.",
        "reception: Nguyễn Hữu Mẫu VN guest, Nhật Bản JP host | visit: Nguyễn Hữu Mẫu VN guest, Nhật Bản JP host",
    ),
    (
        "Tổng thống Lào Ramon Reyes thăm Việt Nam ngày 17/3.\n\nTối cùng ngày, ông Reyes dự chiêu đãi Nhà nước.",
        "visit: Ramon Reyes LA guest, Việt Nam VN host | reception: Ramon Reyes LA guest, Việt Nam VN host",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử thăm New Zealand từ ngày 16/3.\n\nTại tiệc chiêu đãi của nước chủ nhà, Thủ tướng Lê "
            "Văn Thử cảm ơn sự đón tiếp."
        ),
        "visit: Lê Văn Thử VN guest, New Zealand NZ host | reception: Lê Văn Thử VN guest, New Zealand NZ host",
    ),
    (
        "Lãnh đạo Hàn Quốc Park Ji-woo cũng dự tiệc chiêu đãi do Chủ tịch nước Nguyễn Hữu Mẫu cùng Phu nhân chủ trì.",
        "reception: Park Ji-woo KR guest, Nguyễn Hữu Mẫu VN host",
    ),
    (
        (
            "Thủ tướng Lào Khamla Vongsavanh thăm Nga. Tổng thống Nga Ivan Belov và ông Vongsavanh dự tiệc tối ở "
            "điện Kremlin."
        ),
        "visit: Khamla Vongsavanh LA guest, Nga RU host | reception: Ivan Belov RU host, Khamla Vongsavanh LA guest",
    ),
    (
        "Tổng thống Pháp Paul Martin và Thủ tướng Đức Anna Weber dự tiệc tối tại Paris ngày 3/8.",
        "reception: Anna Weber DE guest, Paul Martin FR host",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale thăm Việt Nam. Chủ tịch nước Nguyễn Hữu Mẫu bắt tay Tổng thống Hale "
            "trong tiệc chiêu đãi tối 11/11."
        ),
        "visit: Robert Hale US guest, Việt Nam VN host | reception: Nguyễn Hữu Mẫu VN host, Robert Hale US guest",
    ),
]

NONE = [
    "Bà Hoàng Thu Hà mở tiệc chiêu đãi họ hàng ở Hà Nội sau chuyến du lịch Nhật Bản.",
    "Một công ty Nhật Bản mở tiệc chiêu đãi nhân viên Việt Nam.",
    "Chủ tịch nước Nguyễn Hữu Mẫu bắt tay Tổng thống Pháp Pierre Dumont trong tiệc chiêu đãi tối 17/3.",
]


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_who_gives_a_banquet_for_whom(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), ATTENDED)
def test_who_attends_is_the_guest(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", NONE)
def test_no_banquet_of_two_sides(acts: Acts, text: str) -> None:
    assert acts(text) == []


FEASTS = [
    (
        "Tối 9/3, Đại sứ quán Lào tổ chức chiêu đãi kỷ niệm 45 năm Quốc khánh. Phó Thủ tướng Lê Văn Thử đã tới dự.",
        "reception: Đại sứ quán Lào LA host, Lê Văn Thử VN guest",
    ),
    (
        (
            "Tối 9/3, tại Hà Nội, Đại sứ quán Pháp tổ chức tiệc chiêu đãi nhân dịp Quốc khánh. Đến dự có Bộ trưởng "
            "Công Thương Lê Văn Thử; Thứ trưởng Ngoại giao Phạm Đức Minh cùng đại diện các bộ, ngành."
        ),
        "reception: Đại sứ quán Pháp FR host, Lê Văn Thử VN guest, Phạm Đức Minh VN guest",
    ),
    (
        (
            "Tối 9/3, Bộ trưởng Quốc phòng Lê Văn Thử dự chiêu đãi kỷ niệm Quốc khánh Lào do Đại sứ quán Lào tại "
            "Việt Nam tổ chức."
        ),
        "reception: Đại sứ quán Lào LA host, Lê Văn Thử VN guest",
    ),
    (
        (
            "Đại sứ quán Việt Nam tại Lào tổ chức tiệc chiêu đãi trọng thể kỷ niệm Quốc khánh. Tới dự có Thủ tướng "
            "Lào Khamla Vongsavanh."
        ),
        "reception: Đại sứ quán Việt Nam VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Chiều 9/3, Đại sứ quán Pháp tổ chức lễ kỷ niệm Quốc khánh Pháp. Phó Thủ tướng Lê Văn Thử tới dự và phát biểu.",
        "ceremony: Đại sứ quán Pháp FR participant, Lê Văn Thử VN participant",
    ),
    ("Chiều 9/3, Sở Y tế tổ chức lễ kỷ niệm Ngày Thầy thuốc. Bộ trưởng Y tế Lê Văn Thử tới dự.", ""),
]


@pytest.mark.parametrize(("text", "expected"), FEASTS)
def test_feasts_of_missions(acts: Acts, written: Callable[[str], list[str]], text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_a_feast_of_an_embassy_is_held_where_it_stands(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    text = "Đại sứ quán Lào tổ chức chiêu đãi kỷ niệm 45 năm Quốc khánh. Phó Thủ tướng Lê Văn Thử đã tới dự."
    assert [event.place.country for event in tell(text)] == ["VN"]
