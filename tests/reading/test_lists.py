"""Lists of those present: the side and the office that stand at their head."""

from collections.abc import Callable

import pytest

from banggiao.reading.coordination import list_head
from banggiao.reading.offices import find_offices
from banggiao.reading.story import Story

Stories = Callable[[str], Story]

LISTS = [
    (
        "Cùng dự có các Đại sứ: Lào Khamla Vongsavanh, Đức Anna Vogel và Mông Cổ Batbayar Dorj.",
        "Anna Vogel, Đại sứ, DE | Batbayar Dorj, Đại sứ, MN | Khamla Vongsavanh, Đại sứ, LA",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp các Đại sứ Lào Khamla Vongsavanh, Đức Anna Vogel.",
        "Anna Vogel, Đại sứ, DE | Khamla Vongsavanh, Đại sứ, LA | Lê Văn Thử, Thủ tướng, VN",
    ),
    (
        "Đoàn có các đồng chí Ủy viên Bộ Chính trị: Lê Văn Thử, Bộ trưởng Quốc phòng; Hoàng Thu Hà, Bộ trưởng Y tế.",
        (
            "Hoàng Thu Hà, Bộ trưởng Y tế, VN | Hoàng Thu Hà, Ủy viên Bộ Chính trị, VN | "
            "Lê Văn Thử, Bộ trưởng Quốc phòng, VN | Lê Văn Thử, Ủy viên Bộ Chính trị, VN"
        ),
    ),
    (
        "Cùng dự, về phía Trung Quốc có các đồng chí: Lý Kiến Quốc, Bộ trưởng Thương mại; Dương Hải, Bộ trưởng Y tế.",
        "Dương Hải, Bộ trưởng Y tế, CN | Lý Kiến Quốc, Bộ trưởng Thương mại, CN",
    ),
    (
        "Dự có các Ủy viên Trung ương Đảng: Bộ trưởng Y tế Hoàng Thu Hà; và Đại sứ Việt Nam tại Lào Lê Văn Thử.",
        "Hoàng Thu Hà, Bộ trưởng Y tế, VN | Hoàng Thu Hà, Ủy viên Trung ương Đảng, VN | Lê Văn Thử, Đại sứ tại Lào, VN",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_offices_of_a_list(story: Stories, text: str, expected: str) -> None:
    found = sorted(f"{o.person}, {o.office}, {o.country}" for o in find_offices(story(text)))
    assert found == expected.split(" | ")


def test_a_list_behind_a_consort_begins_where_its_first_is_named(story: Stories) -> None:
    (sentence,) = story("Cùng phu nhân, Lào, Nga").sentences
    first, last = (mention.first for mention in sentence.mentions)

    assert list_head(sentence, last) == first
