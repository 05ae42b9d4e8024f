"""How official pages tell of leaders on their ways: who welcomes and sees them off, whom they meet, what they write."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim, Reading

Acts = Callable[[str], list[str]]
Tell = Callable[..., tuple[EventClaim, ...]]

_ARRIVING = "Chiều 12/3, Tổng thống Peru Juan Salas đã đến Hà Nội, bắt đầu thăm cấp Nhà nước tới Việt Nam.\n"
_VISIT = "visit: Juan Salas PE guest, Việt Nam VN host"
_LEAVING = "Chiều 12/3, Chủ tịch nước Lê Văn Thử rời Hà Nội lên đường thăm cấp Nhà nước Peru.\n"

WELCOMES = [
    (
        _ARRIVING
        + "Ra đón đoàn tại sân bay Nội Bài có: Phó Chủ tịch nước Trần Thị Mẫu; Thứ trưởng Ngoại giao Lý Văn Bản.",
        f"{_VISIT} | ceremony: Juan Salas PE guest, Trần Thị Mẫu VN host, Lý Văn Bản VN host",
    ),
    (
        _ARRIVING + "Ra sân bay quốc tế Nội Bài đón đoàn có các Ủy viên Trung ương Đảng: Phó Chủ tịch nước Trần Thị "
        "Mẫu; Thứ trưởng Ngoại giao Lý Văn Bản.",
        f"{_VISIT} | ceremony: Juan Salas PE guest, Trần Thị Mẫu VN host, Lý Văn Bản VN host",
    ),
    (
        _ARRIVING + "Chủ tịch nước Lê Văn Thử ra sân bay đón Tổng thống Juan Salas. Cùng ra đón Tổng thống Juan Salas "
        "còn có ông Lý Văn Bản, Thứ trưởng Ngoại giao.",
        f"{_VISIT} | ceremony: Lê Văn Thử VN host, Juan Salas PE guest, Lý Văn Bản VN member",
    ),
    (
        (
            "Tổng thống Peru Juan Salas đã rời Hà Nội, kết thúc chuyến thăm Việt Nam.\nTiễn Đoàn tại sân bay Nội Bài "
            "có "
            "Phó Chủ tịch nước Trần Thị Mẫu."
        ),
        f"{_VISIT} | ceremony: Juan Salas PE guest, Trần Thị Mẫu VN host",
    ),
    (
        "Tổng thống Nga Ivan Belov đón Đoàn đại biểu cấp cao Việt Nam do Chủ tịch nước Lê Văn Thử dẫn đầu.",
        "ceremony: Ivan Belov RU host, Lê Văn Thử VN guest",
    ),
]

ON_A_VISIT = [
    (
        (
            "Tiếp tục chuyến thăm chính thức Phần Lan, chiều 12/3 theo giờ địa phương, Chủ tịch nước Lê Văn Thử đã "
            "gặp Chủ "
            "tịch Quốc hội Eero Laine và Bộ trưởng Thương mại Aino Koski."
        ),
        (
            "visit: Lê Văn Thử VN guest, Phần Lan FI host | "
            "meeting: Lê Văn Thử VN participant, Eero Laine FI participant, Aino Koski FI participant"
        ),
    ),
    (
        (
            "Nhận lời mời của Tổng thống Pháp Jean Moreau, Thủ tướng Lê Văn Thử dự và phát biểu tại Hội nghị Thượng "
            "đỉnh "
            "Đại dương."
        ),
        "session: Lê Văn Thử VN participant",
    ),
    (
        "Nhận lời mời của Tổng thống Pháp Jean Moreau, Thủ tướng Lê Văn Thử dự Hội nghị thượng đỉnh về khí hậu.",
        "session: Lê Văn Thử VN participant",
    ),
]

LETTERS = [
    (
        "Chủ tịch nước Lê Văn Thử đã gửi điện mừng tới ông Amani Juma nhân dịp được bầu lại làm Tổng thống Tanzania.",
        "message: Lê Văn Thử VN sender, Amani Juma TZ recipient | appointment: Amani Juma TZ appointee",
    ),
    (
        "Chủ tịch Quốc hội Lào Khamla Vongsavanh đã có thư chúc mừng Chủ tịch Quốc hội Lê Văn Thử.",
        "message: Khamla Vongsavanh LA sender, Lê Văn Thử VN recipient",
    ),
    (
        (
            "Nhân dịp Quốc khánh Việt Nam, Tổng thống Nga Ivan Belov, Thủ tướng Ấn Độ Ravi Nair đã gửi điện mừng tới "
            "Chủ "
            "tịch nước Lê Văn Thử."
        ),
        "message: Ivan Belov RU sender, Ravi Nair IN sender, Lê Văn Thử VN recipient",
    ),
    (
        (
            "Được tin đồng chí Lê Văn Thử được bầu làm Tổng Bí thư, Thủ tướng Lào Khamla Vongsavanh, Tổng thống Nga "
            "Ivan "
            "Belov đã gửi điện chúc mừng."
        ),
        (
            "message: Khamla Vongsavanh LA sender, Ivan Belov RU sender, Lê Văn Thử VN recipient | "
            "appointment: Lê Văn Thử VN appointee"
        ),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*WELCOMES, *ON_A_VISIT, *LETTERS])
def test_who_does_what(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_an_office_to_which_one_is_elected_is_not_the_next_ones(read: Callable[..., Reading]) -> None:
    reading = read(LETTERS[-1][0])
    held = [(office.person, office.office) for office in reading.offices if office.office == "Tổng Bí thư"]
    assert held == [("Lê Văn Thử", "Tổng Bí thư")]


def test_whom_his_own_people_see_off_leaves_from_home(tell: Tell) -> None:
    told = tell(
        _LEAVING + "Ra sân bay tiễn Chủ tịch nước có Thủ tướng Trần Văn Mẫu, Đại sứ Peru tại Việt Nam Ana Quispe."
    )
    assert [event.place.country for event in told if event.type == "ceremony"] == ["VN"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Được tin trận động đất ngày 1/3 gây nhiều thiệt hại tại Peru, ngày 2/3, Chủ tịch nước Lê Văn Thử đã gửi "
            "điện "
            "chia buồn tới Tổng thống Peru Juan Salas.\nCùng ngày, Bộ trưởng Ngoại giao Lý Văn Bản đã gửi điện chia "
            "buồn "
            "tới Bộ trưởng Ngoại giao Peru Ana Quispe."
        ),
        (
            "Nhân dịp ông Juan Salas được bầu làm Tổng thống Peru, ngày 2/3, Chủ tịch nước Lê Văn Thử đã gửi điện "
            "mừng; "
            "Chủ tịch Quốc hội Trần Văn Mẫu gửi thư mừng tới Chủ tịch Quốc hội Ana Quispe."
        ),
    ],
)
def test_letters_of_one_day(tell: Tell, text: str) -> None:
    assert [event.date for event in tell(text) if event.type == "message"] == ["2021-03-02", "2021-03-02"]
