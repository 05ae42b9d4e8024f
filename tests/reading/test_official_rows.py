"""Rows of official prose: orders for several people, encounters of a programme."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Only = Callable[..., EventClaim]
Tell = Callable[..., tuple[EventClaim, ...]]

ORDERS = [
    (
        (
            "Thủ tướng Lào Kham Souvanna trao Huân chương Vàng tặng Tổng Bí thư Lê Văn Thử và Huân chương Tự do cho "
            "đồng chí Trần Văn Mẫu."
        ),
        ["Lê Văn Thử", "Trần Văn Mẫu"],
    ),
    (
        (
            "Thứ trưởng Lê Văn Thử trao Huân chương Hữu nghị cho Đại sứ Ba Lan Marek Novak, Huy chương Hữu nghị cho bà "
            "Anna Wrona, Tham tán Đại sứ quán Ba Lan."
        ),
        ["Marek Novak", "Anna Wrona"],
    ),
]


@pytest.mark.parametrize(("text", "recipients"), ORDERS)
def test_each_order_has_its_recipient(only: Only, text: str, recipients: list[str]) -> None:
    award = only(text, "award")
    assert [p.name for p in award.participants if p.role == "recipient"] == recipients


def test_a_chamber_abroad_is_nobody_of_viet_nam(tell: Tell) -> None:
    told = tell(
        "Chủ tịch Quốc hội Lê Văn Thử sẽ thăm chính thức Ba Lan từ 3 đến 5/6. Tại Warsaw, Chủ tịch Quốc hội sẽ làm "
        "việc với lãnh đạo Thượng viện, Hạ viện, hội kiến Tổng thống Marek Novak."
    )
    (meeting,) = [event for event in told if event.type == "meeting"]
    assert [p.name for p in meeting.participants] == ["Lê Văn Thử", "Marek Novak"]
