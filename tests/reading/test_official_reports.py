"""How official pages report talks, receptions and press conferences: two men meant by one word, papers, and days."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Tell = Callable[..., tuple[EventClaim, ...]]

_TALKS = (
    "Chiều 2/3, đồng chí Lê Văn Thử, Bí thư Tỉnh ủy Quảng Trị hội đàm với Tỉnh trưởng Khăm Muộn Bun-thon Keo (Lào).\n"
)
_MET = "Lê Văn Thử VN {0}, Bun-thon Keo LA {0}"
_MINISTER = "Chiều 2/3, Thủ tướng Lê Văn Thử tiếp Bộ trưởng Quốc phòng Peru Juan Salas đang thăm chính thức Việt Nam.\n"
_RECEIVED = "reception: Lê Văn Thử VN host, Juan Salas PE guest | visit: Juan Salas PE guest, Việt Nam VN host"

REPORTS = [
    (
        _TALKS + "Kết thúc hội đàm, hai đồng chí đã ký Biên bản ghi nhớ hợp tác giữa hai tỉnh.",
        f"talks: {_MET.format('participant')} | signing: {_MET.format('signatory')}",
    ),
    (
        _MINISTER + "Thủ tướng nhắc lại chuyến thăm Việt Nam của Tổng thống Peru Ana Quispe tháng 1/2019.\n"
        "Ngày 3/3, đoàn sẽ đến chào xã giao Chủ tịch nước Trần Văn Mẫu.",
        (
            f"{_RECEIVED} | visit: Ana Quispe PE guest, Việt Nam VN host | "
            "courtesy_call: Juan Salas PE guest, Trần Văn Mẫu VN host"
        ),
    ),
    (
        _MINISTER + "Thủ tướng đánh giá cao kết quả hội đàm sáng 2/3 giữa Bộ trưởng với Đại tướng Lý Văn Bản, Bộ "
        "trưởng Quốc phòng Việt Nam.",
        f"{_RECEIVED} | talks: Juan Salas PE participant, Lý Văn Bản VN participant",
    ),
    (
        _MINISTER + "Bộ trưởng Juan Salas chuyển lời thăm hỏi của Tổng thống Peru Ana Quispe tới Thủ tướng và lời mời "
        "Thủ tướng sang thăm Peru.",
        (
            f"{_RECEIVED} | message: Ana Quispe PE sender, Lê Văn Thử VN recipient, Juan Salas PE member | "
            "message: Ana Quispe PE sender, Lê Văn Thử VN recipient, Juan Salas PE member"
        ),
    ),
    (
        (
            "Ngày 2/3, Thủ tướng Lê Văn Thử và Thủ tướng Peru Ana Quispe chứng kiến lễ ký Hiệp định biển do Bộ trưởng "
            "Quốc phòng Lý Văn Bản và Bộ trưởng Quốc phòng Peru Juan Salas ký."
        ),
        ("signing: Lý Văn Bản VN signatory, Juan Salas PE signatory, Lê Văn Thử VN member, Ana Quispe PE member"),
    ),
    (
        (
            "Bà Lý Thị Bản, Người phát ngôn Bộ Ngoại giao, cho biết Đại sứ quán Việt Nam tại Malaysia đã gặp Bộ "
            "Ngoại giao Malaysia ngày 15/2."
        ),
        "meeting: Đại sứ quán Việt Nam VN participant, Bộ Ngoại giao Malaysia MY participant",
    ),
    (
        "Ngày 2/3, Người phát ngôn Bộ Ngoại giao Trung Quốc Tống Lệ Hoa kêu gọi Hà Nội không phóng đại vấn đề.",
        "statement: Tống Lệ Hoa CN sender, Việt Nam VN recipient",
    ),
    (
        "Theo Bộ Ngoại giao, Indonesia ngày 2/3 đã trao trả 32 ngư dân Việt Nam.",
        "repatriation: Indonesia ID sender, Việt Nam VN recipient",
    ),
    (
        "Ngày 2/3, Ban Chấp hành Trung ương Đảng ta gửi điện mừng tới Đảng Nhân dân Cách mạng Lào.",
        "message: Ban Chấp hành Trung ương Đảng ta VN sender, Đảng Nhân dân Cách mạng Lào LA recipient",
    ),
    (
        "Tổng thống Peru Ana Quispe đã gửi thư cảm ơn Chủ tịch nước Lê Văn Thử về điện mừng nhân dịp Quốc khánh Peru.",
        "message: Ana Quispe PE sender, Lê Văn Thử VN recipient",
    ),
    (
        "Ngày 2/3, Thủ tướng Ngụy Công Minh gửi điện mừng tới Thủ tướng Peru.",
        "message: Ngụy Công Minh VN sender, Peru PE recipient",
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_who_does_what(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert sorted(acts(text)) == sorted(written(expected))


@pytest.mark.parametrize(
    ("paper", "day", "place"),
    [
        ("Nghị định thư về hợp tác lao động và phúc lợi xã hội, ký ngày 23/3/2016, trước hết là", "2016-03-23", ""),
        ("Bản ghi nhớ về hợp tác quốc phòng ký tại Lima ngày 12/5/2015, nhất là", "2015-05-12", "PE"),
    ],
)
def test_when_and_where_a_paper_was_signed(tell: Tell, paper: str, day: str, place: str) -> None:
    told = tell(f"{_MINISTER}Hai bên nhất trí thực hiện tốt {paper} trao đổi đoàn.")
    assert [(event.date, event.place.country) for event in told if event.type == "signing"] == [(day, place)]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (
            (
                "Chiều 2/3, Thủ tướng Việt Nam Lê Văn Thử gặp Thủ tướng Peru Juan Salas.\nHai Thủ tướng lên án vụ "
                "phóng tên lửa của Triều Tiên ngày 27/2, yêu cầu Bình Nhưỡng tuân thủ các nghị quyết."
            ),
            "statement",
            "2021-03-02",
        ),
        (
            ("Ngày 2/3, Người phát ngôn Bộ Ngoại giao Lý Thị Bản lên án vụ phóng tên lửa ngày 27/2 của Triều Tiên."),
            "statement",
            "2021-03-02",
        ),
        (
            (
                "Chiều 2/3, Thủ tướng Việt Nam Lê Văn Thử gặp Thủ tướng Peru Juan Salas.\nHai bên đánh giá, từ sau "
                "cuộc điện đàm giữa hai nhà lãnh đạo ngày 25/11, hợp tác tiến triển."
            ),
            "call",
            "2020-11-25",
        ),
    ],
)
def test_days(tell: Tell, text: str, kind: str, day: str) -> None:
    assert [event.date for event in tell(text) if event.type == kind] == [day]


def test_the_same_day_is_the_reports(tell: Tell) -> None:
    told = tell(
        "Sáng 2/3, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Peru Juan Salas.\nHai bên đánh giá, từ sau cuộc điện đàm "
        "ngày 25/1, hợp tác tiến triển.\nChiều cùng ngày, Chủ tịch nước Trần Văn Mẫu hội kiến Thủ tướng Juan Salas."
    )
    assert [event.date for event in told if event.type == "meeting"] == ["2021-03-02"]


def test_a_session_of_a_later_quarter_is_planned_and_lends_its_place_to_nothing(tell: Tell) -> None:
    told = tell(
        "Ngày 2/3, Chủ tịch nước Lê Văn Thử hội đàm với Tổng thống Peru Ana Quispe.\nHai bên nhất trí tăng cường trao "
        "đổi đoàn; tổ chức Phiên họp lần thứ sáu Ủy ban liên Chính phủ tại Lima trong quý 1/2022."
    )
    assert [(event.type, event.status, event.place.country) for event in told] == [
        ("talks", "occurred", ""),
        ("session", "planned", "PE"),
    ]


def test_what_is_told_besides_of_later_makes_no_plan_of_what_is_done(tell: Tell) -> None:
    told = tell(
        "Đại sứ Peru Juan Salas chuyển lời thăm hỏi của Tổng thống Peru Ana Quispe tới Chủ tịch nước Lê Văn Thử và cho "
        "biết Tổng thống sẽ sang Việt Nam vào tháng 5 tới."
    )
    assert [event.status for event in told if event.type == "message"] == ["occurred"]
