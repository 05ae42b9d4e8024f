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


PINNED = ["lên cờ truyền thống của Bộ Công an Việt Nam", "lên lá cờ của Bộ Công an Việt Nam"]


@pytest.mark.parametrize("where", PINNED)
def test_an_order_is_pinned_on_the_flag_of_who_is_decorated(only: Only, where: str) -> None:
    award = only(f"Bộ trưởng An ninh Lào Kham Souvanna đã gắn Huân chương Vàng Quốc gia {where}.", "award")
    assert [(p.name, p.role) for p in award.participants] == [
        ("Kham Souvanna", "sender"),
        ("Bộ Công an Việt Nam", "recipient"),
    ]


def test_a_chamber_abroad_is_nobody_of_viet_nam(tell: Tell) -> None:
    told = tell(
        "Chủ tịch Quốc hội Lê Văn Thử sẽ thăm chính thức Ba Lan từ 3 đến 5/6. Tại Warsaw, Chủ tịch Quốc hội sẽ làm "
        "việc với lãnh đạo Thượng viện, Hạ viện, hội kiến Tổng thống Marek Novak."
    )
    (meeting,) = [event for event in told if event.type == "meeting"]
    assert [p.name for p in meeting.participants] == ["Lê Văn Thử", "Marek Novak"]


GUEST_ON_A_VISIT = [
    (
        "Ngày 5/3, Bộ trưởng Tư pháp Lê Văn Thử hội đàm với ông Sok Vanna, Bộ trưởng Tư pháp Campuchia đang thăm Việt "
        "Nam."
    ),
    (
        "Ngày 5/3 tại Hà Nội, Phó Thủ tướng Lê Văn Thử đã có cuộc hội đàm với ông Sok Vanna, Phó Thủ tướng Campuchia "
        "sang thăm Việt Nam."
    ),
]


@pytest.mark.parametrize("text", GUEST_ON_A_VISIT)
def test_a_title_behind_a_guest_goes_on_with_his_visit(only: Only, text: str) -> None:
    talks = only(text, "talks")
    assert [(p.name, p.country) for p in talks.participants] == [("Lê Văn Thử", "VN"), ("Sok Vanna", "KH")]


def test_a_title_behind_a_phrase_begins_the_clause(tell: Tell) -> None:
    told = tell("Sau cuộc hội đàm với ông Sok Vanna, Phó Thủ tướng Lào đã sang thăm Thái Lan.")
    (visit,) = [event for event in told if event.type == "visit"]
    assert [p.country for p in visit.participants] == ["LA", "TH"]


def test_who_receives_a_delegation_stands_behind_its_comma(only: Only) -> None:
    reception = only(
        "Đoàn đại biểu Lào do Phó Chủ tịch Quốc hội Lào Kham Souvanna dẫn đầu đã tới thăm tỉnh Nghệ An. Đón tiếp đoàn, "
        "ông Lê Văn Thử, Bí thư Tỉnh ủy, chúc mừng ông Kham Souvanna.",
        "reception",
    )
    assert [(p.name, p.role) for p in reception.participants] == [("Lê Văn Thử", "host"), ("Kham Souvanna", "guest")]


REPORTED = ["kết quả hội đàm giữa hai Bộ Quốc phòng", "về kết quả tốt đẹp của cuộc hội đàm giữa hai Đoàn đại biểu"]


@pytest.mark.parametrize("reported", REPORTED)
def test_talks_whose_outcome_is_reported_were_held_by_others(tell: Tell, reported: str) -> None:
    told = tell(
        "Ngày 5/3, Chủ tịch nước Lê Văn Thử tiếp Bộ trưởng Quốc phòng Lào Kham Souvanna. Bộ trưởng Kham Souvanna báo "
        f"cáo Chủ tịch nước {reported}."
    )
    assert "talks" not in [event.type for event in told]


def test_leaders_of_two_provinces_stand_for_them(only: Only) -> None:
    talks = only(
        "Chiều 5/3, tại Đồng Hới đã diễn ra cuộc hội đàm giữa lãnh đạo tỉnh Quảng Bình (Việt Nam) và lãnh đạo tỉnh "
        "Khăm Muộn (Lào).",
        "talks",
    )
    assert [(p.name, p.country) for p in talks.participants] == [("tỉnh Quảng Bình", "VN"), ("tỉnh Khăm Muộn", "LA")]


PREFECTURES = ["tỉnh Vân Nam (Trung Quốc)", "tỉnh Vân Nam"]


@pytest.mark.parametrize("province", PREFECTURES)
def test_a_province_tells_whose_a_prefecture_is(only: Only, province: str) -> None:
    talks = only(
        f"Ngày 5/3, Bộ trưởng Lê Văn Thử hội đàm với bà Vương Mẫu, Châu trưởng châu Hồng Hà, {province}.", "talks"
    )
    assert [(p.name, p.country) for p in talks.participants] == [("Lê Văn Thử", "VN"), ("Vương Mẫu", "CN")]
