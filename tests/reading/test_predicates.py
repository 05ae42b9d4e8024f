"""Offices that a clause tells of a person (codebook §2): ``ông X từng là Thủ tướng``."""

from collections.abc import Callable

import pytest

from banggiao.reading.offices import find_offices
from banggiao.reading.story import Story

Stories = Callable[[str], Story]

TOLD = [
    (
        "Ivan Belov, 62 tuổi, từng là Đại sứ Nga tại Lào.",
        "Ivan Belov, Đại sứ tại Lào, RU, former",
    ),
    (
        (
            "Ông Lê Văn Thử là Ủy viên Bộ Chính trị khóa XI, XII, từng giữ chức Bộ trưởng Công an trước khi làm "
            "Chủ tịch nước."
        ),
        (
            "Lê Văn Thử, Ủy viên Bộ Chính trị, VN, current | Lê Văn Thử, Bộ trưởng Công an, VN, former | "
            "Lê Văn Thử, Chủ tịch nước, VN, current"
        ),
    ),
    (
        "Ông Robert Hale được giữ nguyên chức Bộ trưởng Năng lượng Mỹ.",
        "Robert Hale, Bộ trưởng Năng lượng, US, current",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov cho hay ông vắng mặt ở lễ nhậm chức Tổng thống Mỹ của ông Robert Hale.",
        "Ivan Belov, Bộ trưởng Ngoại giao, RU, current | Robert Hale, Tổng thống, US, current",
    ),
    (
        "Ông Robert Hale nói khi Tổng thống Mỹ John Baker chỉ định ông làm Bộ trưởng Quốc phòng Mỹ.",
        "John Baker, Tổng thống, US, current",
    ),
    (
        "Ông Robert Hale, một tướng về hưu, vừa được ông John Baker bổ nhiệm làm Bộ trưởng Quốc phòng Mỹ.",
        "Robert Hale, Bộ trưởng Quốc phòng, US, current",
    ),
    (
        (
            "Chủ tịch Quốc hội Vương Văn Thử cảm ơn ông Khăm-la Vông-xa-vẳn chọn Việt Nam là nước đầu tiên đến thăm "
            "trên cương vị Bộ trưởng Quốc phòng Lào."
        ),
        "Vương Văn Thử, Chủ tịch Quốc hội, VN, current | Khăm-la Vông-xa-vẳn, Bộ trưởng Quốc phòng, LA, current",
    ),
    (
        "Ông Khamla Vongsavanh, người từng là Bộ trưởng Quốc phòng Lào, thăm Việt Nam.",
        "Khamla Vongsavanh, Bộ trưởng Quốc phòng, LA, former",
    ),
    (
        "Đại tướng Chea Sovanrith, người vừa được Quốc hội Campuchia phê chuẩn giữ chức Tổng Tham mưu trưởng.",
        "Chea Sovanrith, Tổng Tham mưu trưởng, KH, current",
    ),
    (
        "Tổng thống Ai Cập Karim Nasser đến. Ông từng là Thủ tướng.",
        "Karim Nasser, Tổng thống, EG, current | Karim Nasser, Thủ tướng, EG, former",
    ),
    (
        "Ông Robert Hale đứng cạnh Tổng thống với tư cách quyền Bộ trưởng Quốc phòng Mỹ.",
        "Robert Hale, Bộ trưởng Quốc phòng, US, acting",
    ),
    (
        "Ông Robert Hale từng làm Thị trưởng Chicago và Bộ trưởng Năng lượng Mỹ.",
        "Robert Hale, Thị trưởng Chicago, US, former | Robert Hale, Bộ trưởng Năng lượng, US, former",
    ),
    (
        "Năm 2010 đến năm 2012, ông Robert Hale là Bộ trưởng Năng lượng Mỹ.",
        "Robert Hale, Bộ trưởng Năng lượng, US, former",
    ),
    (
        "Từ năm 2012, ông Robert Hale là Bộ trưởng Năng lượng Mỹ.",
        "Robert Hale, Bộ trưởng Năng lượng, US, current",
    ),
    (
        "Tổng thống Mỹ đã chọn ông Robert Hale trong vai trò Bộ trưởng Năng lượng.",
        "Robert Hale, Bộ trưởng Năng lượng, US, current",
    ),
]

NOT_TOLD = [
    "Ông Khamla Vongsavanh sẽ trở thành Thủ tướng Lào.",
    "Ông Khamla Vongsavanh không phải là Thủ tướng Lào.",
    "Ông Robert Hale ủng hộ Việt Nam đảm nhiệm vai trò Chủ tịch ASEAN.",
    "Bà Mary Stone phát biểu. Ông từng là Bộ trưởng Quốc phòng Mỹ.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_offices_told_of_a_person(story: Stories, text: str, expected: str) -> None:
    found = [f"{o.person}, {o.office}, {o.country}, {o.status}" for o in find_offices(story(text))]
    assert found == expected.split(" | ")


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_not_told(story: Stories, text: str) -> None:
    assert find_offices(story(text)) == ()
