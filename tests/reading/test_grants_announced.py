"""Grants that are announced, thanked for or set aside, by their sums."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Only = Callable[..., EventClaim]
Tell = Callable[..., tuple[EventClaim, ...]]

GRANTS = [
    (
        "Bộ trưởng Lê Văn Thử cảm ơn Hà Lan về khoản tài trợ 13 triệu đô la cho công tác phòng dịch ở Việt Nam.",
        "Hà Lan NL sender, Việt Nam VN recipient",
        "occurred VN",
    ),
    (
        "Thứ trưởng Lê Văn Thử cảm ơn Chính phủ và nhân dân Hà Lan về khoản viện trợ 10 triệu euro để rà phá bom.",
        "Hà Lan NL sender, Việt Nam VN recipient",
        "occurred ",
    ),
    (
        "Đại sứ khẳng định Chính phủ Hà Lan sẽ dành cho Việt Nam khoảng 137,9 triệu euro vốn ODA.",
        "Hà Lan NL sender, Việt Nam VN recipient",
        "planned ",
    ),
    (
        "Chính phủ Anh công bố khoản hỗ trợ bổ sung 300.000 bảng cho công tác cứu trợ ở miền Trung Việt Nam.",
        "Anh GB sender, Việt Nam VN recipient",
        "occurred VN",
    ),
    (
        "Liên minh châu Âu (EU) thông báo hỗ trợ 650.000 euro cho người dân bị ảnh hưởng bởi lũ lụt tại Lào.",
        "EU EU sender, Lào LA recipient",
        "occurred LA",
    ),
]


@pytest.mark.parametrize(("text", "cast", "told"), GRANTS)
def test_a_grant_is_told_by_its_sum(only: Only, text: str, cast: str, told: str) -> None:
    aid = only(text, "aid")
    assert ", ".join(f"{p.name} {p.country} {p.role}" for p in aid.participants) == cast
    assert f"{aid.status} {aid.place.country}" == told


def test_another_gives_to_the_same(tell: Tell) -> None:
    given = tell(
        "Chính phủ Anh công bố khoản hỗ trợ 300.000 bảng cho công tác cứu trợ ở Việt Nam. New Zealand cũng thông báo "
        "sẽ hỗ trợ một triệu đô la thông qua UNICEF."
    )
    assert [(e.status, [p.country for p in e.participants][:2]) for e in given if e.type == "aid"] == [
        ("occurred", ["GB", "VN"]),
        ("planned", ["NZ", "VN"]),
    ]
