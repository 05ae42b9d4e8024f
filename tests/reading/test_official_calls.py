"""Whom foreign guests call on, and what is told of them beside, as official pages tell it (codebook §8)."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

TALKED = (
    "Chiều 26-7 tại Hà Nội, Thứ trưởng Bộ Quốc phòng Lê Văn Thử hội đàm với bà Anna Smith, Tổng Thư ký Quốc phòng "
    "New Zealand. "
)
TALKS = "talks: Anna Smith NZ participant, Lê Văn Thử VN participant"

TOLD = [
    (
        TALKED + "Bà Anna Smith cũng đến chào Chủ tịch Quốc hội.",
        f"{TALKS} | courtesy_call: Anna Smith NZ guest, Việt Nam VN host",
    ),
    (
        (
            "Chiều 5/3, tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Thử tiếp Thủ tướng Lào Kham Souva. Trước đó, Thủ "
            "tướng Kham Souva đã đến chào Chủ tịch Quốc hội."
        ),
        "reception: Lê Văn Thử VN host, Kham Souva LA guest | courtesy_call: Việt Nam VN host, Kham Souva LA guest",
    ),
    (
        TALKED + "Bà Anna Smith cũng đến gặp giám đốc và sinh viên của Trường Đại học Xanh.",
        TALKS,
    ),
    (
        TALKED + "Bà Anna Smith làm việc với Cục Đối ngoại và Viện Chiến lược quốc phòng.",
        (
            f"{TALKS} | meeting: Anna Smith NZ participant, Cục Đối ngoại VN participant, "
            "Viện Chiến lược quốc phòng VN participant"
        ),
    ),
    (
        (
            "Chiều 26-7 tại Hà Nội, Chủ tịch Quốc hội Trần Văn Mẫu tiếp bà Anna Smith, Phó Tổng thống Bulgaria. Bà "
            "Anna Smith thông báo với Chủ tịch Quốc hội kết quả cuộc hội đàm giữa bà và Phó Chủ tịch nước Lê Thị Thử."
        ),
        (
            "reception: Trần Văn Mẫu VN host, Anna Smith BG guest | talks: Anna Smith BG participant, "
            "Lê Thị Thử VN participant"
        ),
    ),
    (
        "Tổng thống Mông Cổ John Doe đã hội đàm, chứng kiến lễ ký và dự tiệc chiêu đãi cùng Chủ tịch nước Lê Văn Thử.",
        "talks: John Doe MN participant, Lê Văn Thử VN participant",
    ),
    (
        (
            "Chủ tịch UBND tỉnh Quảng Trị Lê Văn Thử chiều 25/9 tiếp xã giao bà Anna Smith, Đại sứ Nam Phi tại Việt "
            "Nam, nhân bà thăm và làm việc tại tỉnh."
        ),
        "reception: Lê Văn Thử VN host, Anna Smith ZA guest | visit: Anna Smith ZA guest, Việt Nam VN host",
    ),
    (
        "Thủ tướng Lê Văn Thử thăm Kuwait theo lời mời của Thủ tướng Sheikh Ahmad Al-Jaber Al Sabah.",
        "visit: Lê Văn Thử VN guest, Sheikh Ahmad Al-Jaber Al Sabah KW host",
    ),
    (
        "Nhân tròn 70 năm Việt Nam và Bulgaria thiết lập quan hệ ngoại giao, hai nước đã tổ chức nhiều hoạt động.",
        "",
    ),
    (
        (
            "Chủ tịch UBND tỉnh Tuyên Quang Lê Văn Thử đón Đại sứ Mông Cổ John Doe tới dự lễ đón nhận Bằng ghi danh "
            "nghi lễ của người Tày, Nùng, Thái."
        ),
        "reception: Lê Văn Thử VN host, John Doe MN guest",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_calls_on_whom(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)
