"""Encounters told beside something else: what is asked for at them, a schedule, one more, one that others call off."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Tell = Callable[[str], tuple[EventClaim, ...]]

NOWAK = "Ngoại trưởng Ba Lan Adam Nowak "
TALKS = "talks: Adam Nowak PL participant, Karl Weber AT participant"
AT_TALKS = [
    "kêu gọi Belarus mở cửa khẩu khi hội đàm với Ngoại trưởng Áo Karl Weber tại Paris ngày 3/3.",
    "đề nghị Nga rút quân khi hội đàm với Ngoại trưởng Áo Karl Weber tại Paris ngày 3/3.",
    "cảnh báo Nga khi hội đàm với Ngoại trưởng Áo Karl Weber tại Paris ngày 3/3.",
]

TOLD = [
    (
        NOWAK + "chia sẻ thông tin mật với ngoại trưởng Iran trong cuộc hội đàm ngày 10/3 ở Paris.",
        "talks: Adam Nowak PL participant, Iran IR participant",
    ),
    (
        NOWAK + "đàm phán về biên giới với Thứ trưởng Ngoại giao Belarus Ivan Petrov ở Brest hôm 3/3.",
        "talks: Adam Nowak PL participant, Ivan Petrov BY participant",
    ),
    (NOWAK + "muốn đàm phán về biên giới với Thứ trưởng Ngoại giao Belarus Ivan Petrov.", ""),
    (
        NOWAK + "hôm 3/3 gặp Ngoại trưởng Áo Karl Weber để tiến hành hội đàm song phương.",
        TALKS,
    ),
    (
        "Trong cuộc hội đàm tại Vienna, Ba Lan và Áo nhắc lại Hiệp định thương mại.",
        "talks: Ba Lan PL participant, Áo AT participant",
    ),
    (
        "Thủ tướng Séc Petr Novak đã gặp phái đoàn Ba Lan do Adam Nowak, một quan chức cấp cao, dẫn đầu.",
        "meeting: Petr Novak CZ participant, Adam Nowak PL participant",
    ),
    (
        "Thủ tướng Séc Petr Novak đã gặp phái đoàn Ba Lan do ông Adam Nowak phụ trách.",
        "meeting: Petr Novak CZ participant, Adam Nowak PL participant",
    ),
    (
        (
            "Thứ trưởng Hải quân Lê Văn Minh, Chuẩn đô đốc Trần Hùng, Tư lệnh Hạm đội 2, và Đại úy Đỗ Nam đón tiếp "
            "Đại sứ Mỹ John Hale."
        ),
        "reception: Lê Văn Minh VN host, Trần Hùng VN host, Đỗ Nam VN host, John Hale US guest",
    ),
    (
        (
            "Tổng thống Pháp Jean Moreau tin rằng sẽ có hòa bình sau nhiều cuộc gặp với Tổng thống Nga Ivan Belov và "
            "Thủ tướng Đức Karl Kohl."
        ),
        "",
    ),
]

SUMMITS = [
    (
        "Lãnh đạo Ba Lan và Áo hôm nay tới Séc dự hội nghị thượng đỉnh ba bên.",
        "session: Ba Lan PL participant, Áo AT participant, Séc CZ participant",
    ),
    (
        (
            "Thủ tướng Nhật Bản Kato Ichiro chủ trì hội nghị thượng đỉnh ba bên với Thủ tướng Trung Quốc Đỗ Khang và "
            "Tổng thống Hàn Quốc Kim Min Soo tại Tokyo."
        ),
        "session: Kato Ichiro JP participant, Đỗ Khang CN participant, Kim Min Soo KR participant",
    ),
]

SCHEDULES = [
    (
        "Lịch trình của Ngoại trưởng Mỹ John Hale bao gồm các cuộc gặp với Ngoại trưởng Ai Cập và Thủ tướng Israel.",
        ["EG", "IL"],
    ),
    ("Lịch trình của Ngoại trưởng Mỹ John Hale gồm cuộc hội đàm với Tổng thống Pháp Jean Moreau.", ["FR"]),
]


@pytest.mark.parametrize("text", AT_TALKS)
def test_who_asks_something_of_another_when_he_talks_has_talks(acts: Acts, text: str) -> None:
    assert TALKS in acts(NOWAK + text)


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_encounters_told_beside_something_else(acts: Acts, written: Acts, text: str, told: str) -> None:
    assert acts(text) == written(told)


@pytest.mark.parametrize(("text", "told"), SUMMITS)
def test_a_summit_of_three_is_a_session_of_all_three(acts: Acts, written: Acts, text: str, told: str) -> None:
    assert [line for line in acts(text) if not line.startswith("visit")] == written(told)


@pytest.mark.parametrize(("text", "met"), SCHEDULES)
def test_what_a_schedule_holds_is_planned(tell: Tell, text: str, met: list[str]) -> None:
    told = tell(text)
    assert {event.status for event in told} == {"planned"}
    assert sorted(p.country for event in told for p in event.participants if p.country != "US") == met


def test_talks_that_go_on_on_another_day_are_others(tell: Tell) -> None:
    told = tell(
        NOWAK + "tối 3/3 có cuộc hội đàm với Ngoại trưởng Áo Karl Weber tại Vienna. Ông dự kiến tiếp tục hội đàm với "
        "ông Weber ngày 20/3."
    )
    assert [(event.status, event.date) for event in told] == [("occurred", "2021-03-03"), ("planned", "2021-03-20")]


def test_what_two_call_off_is_no_encounter_with_a_third(tell: Tell) -> None:
    told = tell(
        "Mỹ hủy cuộc gặp với Nga tại Osaka. Thủ tướng Đức Karl Kohl gặp Tổng thống Mỹ John Hale và Tổng thống Nga Ivan "
        "Belov tối 29-1."
    )
    assert [(event.status, len(event.participants)) for event in told] == [("cancelled", 2), ("occurred", 3)]
