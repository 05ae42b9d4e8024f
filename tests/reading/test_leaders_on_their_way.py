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


IN_A_ROW = [
    (
        (
            "Chủ tịch nước Lê Văn Thử đã tới Lima, bắt đầu chuyến thăm cấp Nhà nước tới Peru; Tổng thống Peru Juan "
            "Salas "
            "và Phu nhân chủ trì lễ đón tại Dinh Tổng thống."
        ),
        "visit: Lê Văn Thử VN guest, Peru PE host | ceremony: Juan Salas PE host, Lê Văn Thử VN guest",
    ),
    (
        (
            "Chiều 12/3, Bộ trưởng Quốc phòng Lê Văn Thử hội đàm với Bộ trưởng Quốc phòng Peru Juan Salas thăm chính "
            "thức "
            "Việt Nam."
        ),
        "talks: Lê Văn Thử VN participant, Juan Salas PE participant | visit: Juan Salas PE guest, Việt Nam VN host",
    ),
    (
        (
            "Bộ trưởng Ngoại giao Lê Văn Thử hội đàm với Bộ trưởng Ngoại giao Lào Khamla Vongsavanh, đồng chủ trì Kỳ "
            "họp "
            "lần thứ 9 Ủy ban hỗn hợp Việt Nam - Lào."
        ),
        (
            "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant | session: Lê Văn Thử VN participant, "
            "Khamla Vongsavanh LA participant"
        ),
    ),
    (
        "Sáng 12/3, Hội nghị Thượng đỉnh G20 diễn ra tại Lima, Peru. Thủ tướng Lê Văn Thử tham dự và phát biểu.",
        "session: G20 G20 participant, Lê Văn Thử VN participant",
    ),
    (
        (
            "Chủ tịch nước Lê Văn Thử thăm cấp Nhà nước tới Lào.\nChiều 12/3, Chủ tịch nước Lê Văn Thử đã đến thăm "
            "nguyên "
            "Tổng Bí thư, Chủ tịch nước Lào Khamla Vongsavanh."
        ),
        (
            "visit: Lê Văn Thử VN guest, Lào LA host | meeting: Lê Văn Thử VN participant, Khamla Vongsavanh LA "
            "participant"
        ),
    ),
    (
        (
            "Chiều 12/3, Thủ tướng Lê Văn Thử đã tới Đại sứ quán Lào tại Hà Nội viếng và ghi sổ tang nguyên Thủ tướng "
            "Lào "
            "Khamla Vongsavanh. Cùng đi có Thứ trưởng Ngoại giao Lý Văn Bản."
        ),
        "message: Lê Văn Thử VN sender, Lào LA recipient, Lý Văn Bản VN member",
    ),
    (
        (
            "Chủ tịch nước Lê Văn Thử gặp Đoàn đại biểu cựu chuyên gia Lào do nguyên Bộ trưởng Quốc phòng Khamla "
            "Vongsavanh làm Trưởng đoàn."
        ),
        "meeting: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
]

SEVERAL_LEGS = [
    (
        (
            "Trong khuôn khổ chuyến tham dự Hội nghị Cấp cao G20, thăm chính thức Chile và Peru từ ngày 12 đến 18/3, "
            "sáng 14/3, Chủ tịch nước Lê Văn Thử đã hội đàm với Tổng thống Peru Juan Salas."
        ),
        (
            "visit: Lê Văn Thử VN guest, Chile CL host | visit: Lê Văn Thử VN guest, Peru PE host | "
            "talks: Lê Văn Thử VN participant, Juan Salas PE participant"
        ),
    ),
    (
        (
            "Nhân dịp thăm chính thức Peru và dự Hội nghị APEC tại Lima, Chủ tịch nước Lê Văn Thử đã hội đàm với Tổng "
            "thống Peru Juan Salas."
        ),
        ("visit: Lê Văn Thử VN guest, Peru PE host | talks: Lê Văn Thử VN participant, Juan Salas PE participant"),
    ),
    (
        (
            "Thủ tướng Lê Văn Thử bắt đầu chuyến công tác tham dự Hội nghị Cấp cao ASEAN - Australia, thăm chính thức "
            "Australia và New Zealand từ ngày 12 đến 18/3."
        ),
        (
            "session: Lê Văn Thử VN participant, ASEAN ASEAN participant, Australia AU participant | "
            "visit: Lê Văn Thử VN guest, Australia AU host | visit: Lê Văn Thử VN guest, New Zealand NZ host"
        ),
    ),
    (
        (
            "Chủ tịch Quốc hội Lê Văn Thử lên đường tham dự Hội nghị Cấp cao Quốc hội ba nước CLV, thăm chính thức "
            "Lào và "
            "Thái Lan từ ngày 12 đến 18/3."
        ),
        "visit: Lê Văn Thử VN guest, Lào LA host | visit: Lê Văn Thử VN guest, Thái Lan TH host",
    ),
    (
        (
            "Chiều 12/3, ngay sau khi tới Lima, Peru dự Hội nghị Thượng đỉnh BRICS, Thủ tướng Lê Văn Thử đã gặp Tổng "
            "thống "
            "Peru Juan Salas."
        ),
        "visit: Lê Văn Thử VN guest, Peru PE host | meeting: Lê Văn Thử VN participant, Juan Salas PE participant",
    ),
    (
        "Chủ tịch nước Lê Văn Thử hội kiến Chủ tịch Quốc hội Trung Quốc Ngô Bang Thành và Thủ tướng Trương Minh.",
        "meeting: Lê Văn Thử VN participant, Ngô Bang Thành CN participant, Trương Minh CN participant",
    ),
]

ELECTED = [
    (
        (
            "Nhân dịp đồng chí Khamla Vongsavanh được Đại hội XI Đảng Nhân dân Cách mạng Lào bầu làm Tổng Bí thư, ngày "
            "12/3, Tổng Bí thư Lê Văn Thử đã gửi điện mừng."
        ),
        "appointment: Khamla Vongsavanh LA appointee | message: Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Ngày 12/3, Tổng thống Peru Juan Salas tái bổ nhiệm ông Pedro Rojas làm Thủ tướng.",
        "appointment: Pedro Rojas PE appointee",
    ),
]

NAMES = [
    ("Thủ tướng Lê Văn Thử gặp Thủ tướng Kuwait Ahmad Al-Sabah tại Paris.", "Ahmad Al-Sabah KW"),
    ("Thủ tướng Lê Văn Thử gặp Thủ tướng Bồ Đào Nha Luís Montenegro tại Paris.", "Luís Montenegro PT"),
    ("Thủ tướng Lê Văn Thử gặp Chủ tịch Hạ nghị viện Belarus Ivan Belov tại Paris.", "Ivan Belov BY"),
    (
        (
            "Chủ tịch Quốc hội Lê Văn Thử gặp Chủ tịch Nhóm nghị sĩ hữu nghị Pháp - Việt Nam tại Thượng viện Pháp "
            "Claire "
            "Moreau."
        ),
        "Claire Moreau FR",
    ),
]

PLACES = [
    (
        "Tại Dinh Tổng thống, Tổng thống Peru Juan Salas và Thủ tướng Lê Văn Thử đã hội đàm.",
        [("Dinh Tổng thống", "PE")],
    ),
    (
        (
            "Trong thời gian thăm Cuba, Chủ tịch nước Lê Văn Thử đã hội đàm với Chủ tịch nước Juan Salas; đặt vòng hoa "
            "tại Tượng đài José Martí."
        ),
        [("", "CU"), ("", "CU"), ("Tượng đài José Martí", "CU")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*WELCOMES, *ON_A_VISIT, *LETTERS, *IN_A_ROW, *SEVERAL_LEGS, *ELECTED])
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


@pytest.mark.parametrize(("text", "met"), NAMES)
def test_whole_names_are_met(acts: Acts, text: str, met: str) -> None:
    assert [f"{met} participant" in act for act in acts(text)] == [True]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_each_where_it_is(tell: Tell, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(event.place.name, event.place.country) for event in tell(text)] == expected


def test_two_visits_end_on_one_day(tell: Tell) -> None:
    told = tell(
        "Trưa 12/3, Thủ tướng Lê Văn Thử kết thúc chuyến công tác dự Hội nghị G20 tại Brazil và thăm chính thức Chile."
    )
    assert [event.date for event in told] == ["../2021-03-12", "../2021-03-12"]


def test_one_post_of_two_titles_is_over(read: Callable[..., Reading]) -> None:
    reading = read("Thủ tướng Lê Văn Thử tiếp nguyên Tổng Bí thư, Chủ tịch nước Lào Khamla Vongsavanh.")
    assert {office.status for office in reading.offices if office.person == "Khamla Vongsavanh"} == {"former"}


def test_what_goes_on_ends_at_a_semicolon(tell: Tell) -> None:
    told = tell(
        "Chiều 12/3, Chủ tịch nước Lê Văn Thử hội đàm với Tổng thống Peru Juan Salas đang thăm cấp Nhà nước Việt Nam; "
        "tiếp Thủ tướng Lào Khamla Vongsavanh."
    )
    assert [(event.type, event.status) for event in told if event.type != "visit"] == [
        ("talks", "occurred"),
        ("reception", "occurred"),
    ]
