"""Places behind a word for a site, a capital or a part of a country (codebook §1 place)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Only = Callable[..., EventClaim]

MET = "Ngày 5/4, Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov gặp nhau"

PLACES = [
    (f"{MET} tại khu nghỉ dưỡng Mar-a-Lago.", "US"),
    (f"{MET} ở trung tâm Moskva.", "RU"),
    (f"{MET} tại thủ đô của Phần Lan.", "FI"),
    (f"{MET} ở miền nam nước Đức.", "DE"),
    (f"{MET} tại thành phố cảng Vladivostok.", "RU"),
    (f"{MET}, bàn về tình hình ở miền đông Ukraine.", ""),
]

BELOV_HALE = "giữa Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov"

VENUES = [
    (f"Singapore sẽ là nơi diễn ra cuộc gặp {BELOV_HALE}.", "SG"),
    (f"Việt Nam được chọn làm địa điểm tổ chức cuộc gặp {BELOV_HALE}.", "VN"),
    (f"Năm 2015, Phần Lan trở thành chủ nhà của cuộc gặp {BELOV_HALE}.", "FI"),
    (f"Nhà Trắng đã chọn Thụy Sĩ cho cuộc gặp {BELOV_HALE}.", "CH"),
    (f"Áo được xem là một trong những địa điểm thích hợp để tổ chức cuộc gặp {BELOV_HALE}.", ""),
    (f"Cuộc gặp {BELOV_HALE} sẽ diễn ra vào tháng 7, sau khi ông Hale dự hội nghị ở Pháp.", ""),
]

ELSEWHERE = [
    (
        (
            "Tổng thống Mỹ Robert Hale rời toà nhà trong khuôn viên Điện Kremlin, nơi ông và Tổng thống Nga Ivan Belov "
            "gặp nhau."
        ),
        "RU",
    ),
    (
        (
            "Tại cuộc gặp hồi tháng 5 với Tổng thống Mỹ Robert Hale, Thủ tướng Lê Văn Thử nêu đề nghị này.\nTrong "
            "chuyến thăm Mỹ hồi tháng 5, Thủ tướng Lê Văn Thử cũng dự một diễn đàn."
        ),
        "US",
    ),
    (
        (
            "Trong lúc Tổng thống Mỹ Robert Hale đang gặp Tổng thống Nga Ivan Belov, phu nhân đi xem phố.\nÔng Hale "
            "đang thăm Nga từ ngày 8/11."
        ),
        "RU",
    ),
    ("Thủ tướng Lê Văn Thử sẽ thăm thành phố New York, gặp Tổng Thư ký Liên Hợp Quốc Otto Maas.", "US"),
]


@pytest.mark.parametrize(("text", "country"), [*VENUES, *ELSEWHERE])
def test_a_place_is_told_to_be_the_venue_or_to_be_visited_then(only: Only, text: str, country: str) -> None:
    assert only(text, "meeting", "").place.country == country


@pytest.mark.parametrize(("text", "country"), PLACES)
def test_a_place_is_named_behind_what_it_is(only: Only, text: str, country: str) -> None:
    assert only(text, "meeting", "").place.country == country
