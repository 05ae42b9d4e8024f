"""What is only aimed at, wished for besides or had been arranged (codebook §8 "Status")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

AIMED_AT = [
    "Nhật Bản và Nga tìm cách ký hiệp ước biên giới.",
    "Thủ tướng Lào Khamla Vongsavanh hạ quyết tâm chấm dứt tranh cãi và ký hiệp ước với Thái Lan trong năm nay.",
    "Peru nỗ lực ký hiệp định thương mại với Chile.",
    "Tổng thống Mỹ Robert Hale muốn thăm Lào và gặp Thủ tướng Lào Khamla Vongsavanh.",
]
TOLD = [
    ("Tổng thống Mỹ Robert Hale đã không gặp Tổng thống Nga Ivan Belov như kế hoạch.", "meeting", "cancelled"),
    (
        "Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov không ăn trưa cùng nhau và ký tuyên bố như dự kiến.",
        "signing",
        "cancelled",
    ),
    ("Điều này khiến Tổng thống Mỹ Robert Hale quyết định thăm chính thức Lào.", "visit", "planned"),
    ("Tổng thống Mỹ Robert Hale có thể sẽ nêu vấn đề này khi đến Viêng Chăn.", "visit", "planned"),
    ("Tổng thống Mỹ Robert Hale có thể đã nêu vấn đề này khi thăm Lào hồi tháng 2.", "visit", "occurred"),
    (
        "Ngoại trưởng Mỹ Robert Hale bình luận về kế hoạch tổ chức cuộc gặp với Ngoại trưởng Nga Ivan Belov.",
        "meeting",
        "planned",
    ),
    (
        "Nhờ quyết tâm của hai bên, Ngoại trưởng Mỹ Robert Hale hôm qua gặp Ngoại trưởng Nga Ivan Belov.",
        "meeting",
        "occurred",
    ),
]


@pytest.mark.parametrize("text", AIMED_AT)
def test_what_is_only_aimed_at_is_no_act(acts: Callable[[str], list[str]], text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(("text", "type_", "status"), TOLD)
def test_how_what_is_resolved_on_or_arranged_is_told(
    only: Callable[..., EventClaim], text: str, type_: str, status: str
) -> None:
    assert only(text, type_, "").status == status


def test_a_plan_that_nobody_speaks_of_is_no_act(acts: Callable[[str], list[str]]) -> None:
    text = "Nhà Trắng không đề cập gì tới kế hoạch tổ chức cuộc gặp với Tổng thống Nga Ivan Belov."
    assert not [act for act in acts(text) if act.startswith("meeting")]
