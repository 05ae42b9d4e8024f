"""Where an act takes place, as its sentence and the visits of the article tell (codebook §1 place)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

MEET = "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Nhật Bản Ito Ren"

PLACES = [
    (f"{MEET} tại Điện Kremlin.", "talks", "RU"),
    (f"Tại Singapore, {MEET}.", "talks", "SG"),
    (f"{MEET} nhân chuyến thăm Nhật Bản kéo dài đến ngày 10/5.", "talks", "JP"),
    (f"Trong thời gian tại Nhật Bản, {MEET}.", "talks", "JP"),
    (f"{MEET} khi đang ở Tokyo dự một diễn đàn.", "talks", "JP"),
    (f"{MEET}, thảo luận về khủng hoảng tại Syria.", "talks", ""),
    (f"{MEET}. Bộ trưởng Vũ Quốc Anh mời Bộ trưởng Ito Ken sang thăm Việt Nam.", "talks", ""),
    (
        "Sau hội nghị thượng đỉnh G20 tại Nhật Bản, Thủ tướng Lê Văn Thử gặp Tổng thống Mỹ Robert Hale.",
        "meeting",
        "JP",
    ),
    ("Nhà lãnh đạo Triều Tiên Ri Chol-min lên đường tới Singapore dự hội đàm thượng đỉnh Mỹ - Triều.", "talks", "SG"),
    (
        (
            "Nhà lãnh đạo Triều Tiên Ri Chol-min đã tới Việt Nam. Tổng thống Mỹ Robert Hale đã đến Việt Nam. Ông Hale "
            "hội đàm với ông Ri Chol-min."
        ),
        "talks",
        "VN",
    ),
    ("Hàn Quốc sẽ đăng cai tổ chức Hội nghị cấp cao ASEAN - Hàn Quốc.", "session", "KR"),
    (
        "Thủ tướng Lê Văn Thử thăm Lào. Năm ngoái, Việt Nam và Lào đã tổ chức Kỳ họp lần thứ 40 Ủy ban liên Chính phủ.",
        "session",
        "",
    ),
    ("Tổng thống Mỹ Robert Hale chỉ trích Trung Quốc về chiến lược tại Afghanistan.", "statement", ""),
    ("Tại Hà Nội, hai bên đánh giá cao việc Việt Nam và Lào thiết lập quan hệ ngoại giao năm 1962.", "relations", ""),
]

OF_THE_VISIT = [
    (
        "Thủ tướng Lê Văn Thử thăm Nhật Bản từ ngày 12-14/3. Ngày 5/3, Nhật Bản bàn giao 6 xuồng cho Việt Nam.",
        "aid",
        "",
    ),
    (
        (
            "Ngày 12/3, Thủ tướng Lê Văn Thử bắt đầu thăm chính thức Nhật Bản. Chiều 13/3, ông Thử dự Diễn đàn "
            "doanh nghiệp Việt Nam - Nhật Bản."
        ),
        "session",
        "JP",
    ),
]


@pytest.mark.parametrize(("text", "type_", "country"), [*PLACES, *OF_THE_VISIT])
def test_country_of_an_act(only: Callable[..., EventClaim], text: str, type_: str, country: str) -> None:
    assert only(text, type_).place.country == country


def test_an_undated_picture_of_a_reception_has_no_place(only: Callable[..., EventClaim]) -> None:
    text = (
        "Thủ tướng Lê Văn Thử sẽ thăm chính thức Lào từ ngày 20/3.\n\n"
        "Thủ tướng Lê Văn Thử tiếp Bộ trưởng Y tế Lào Khamla Vongsavanh. (Ảnh: TTXVN)"
    )
    assert only(text, "reception").place.country == ""
