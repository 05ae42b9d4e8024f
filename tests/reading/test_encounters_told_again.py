"""What a noun that looks back, or ahead, tells of an encounter that is told elsewhere too (codebook §1 status)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]

VONGSA = "Thủ tướng Lào Khamla Vongsa"
THU = "Thủ tướng Lê Văn Thử"

ONCE = [
    (f"Sau lễ đón, {THU} sẽ hội đàm với {VONGSA}. Hai bên sẽ họp báo sau khi kết thúc hội đàm.", "planned"),
    (
        (
            f"Ngày 8/3, {THU} và {VONGSA} duyệt đội danh dự. Sau khi kết thúc hội đàm, hai Thủ tướng họp báo.\n\n"
            f"{THU} và {VONGSA} đi bộ để chuẩn bị hội đàm. Ảnh: TTXVN"
        ),
        "occurred",
    ),
    (f"{THU} gặp {VONGSA}. Ông hy vọng trong những lần gặp sắp tới hai bên ký hiệp định.", "occurred"),
]


@pytest.mark.parametrize(("text", "status"), ONCE)
def test_it_is_one_encounter(tell: Tell, text: str, status: str) -> None:
    assert [event.status for event in tell(text) if event.type in ("talks", "meeting")] == [status]


def test_that_of_former_times_is_not_that_to_come(tell: Tell) -> None:
    text = f"{THU} dự kiến gặp {VONGSA}. Ông từng có cuộc trò chuyện với {VONGSA} tại Paris."
    told = tell(text)
    assert sorted((event.status, event.place.country) for event in told) == [("occurred", "FR"), ("planned", "")]


def test_whom_nothing_names_beside_a_noun_has_not_met(acts: Callable[[str], list[str]]) -> None:
    text = (
        "Tổng thống Nga Ivan Belov và Tổng thống Pháp Jean Moreau hội đàm ngày 8/3 tại Paris. Đàm phán bế tắc từ sau "
        "hội nghị thượng đỉnh ở Huế hồi tháng 2."
    )
    assert len(acts(text)) == 1


OF_SEVERAL = [
    (
        (
            "Hôm nay, Tổng thống Pháp Jean Moreau có cuộc gặp gỡ, hội đàm với lần lượt 3 lãnh đạo cấp cao của Việt Nam "
            "gồm: Thủ tướng Lê Văn Thử, Chủ tịch Quốc hội Trần Thị Mẫu và Tổng Bí thư Nguyễn Hữu Mẫu."
        ),
        (
            "talks: Jean Moreau FR participant, Lê Văn Thử VN participant"
            " | talks: Jean Moreau FR participant, Trần Thị Mẫu VN participant"
            " | talks: Jean Moreau FR participant, Nguyễn Hữu Mẫu VN participant"
        ),
    ),
    (
        (
            "Hôm qua, Tổng thống Pháp Jean Moreau đã có buổi gặp gỡ Thủ tướng Lê Văn Thử, Chủ tịch Quốc hội Trần Thị "
            "Mẫu, Phó Thủ tướng Hoàng Văn Ví và chào xã giao Tổng Bí thư Nguyễn Hữu Mẫu."
        ),
        (
            "meeting: Jean Moreau FR participant, Lê Văn Thử VN participant, Trần Thị Mẫu VN participant, "
            "Hoàng Văn Ví VN participant | courtesy_call: Jean Moreau FR guest, Nguyễn Hữu Mẫu VN host"
        ),
    ),
    (
        (
            "Thủ tướng Lê Văn Thử đã có các cuộc hội đàm với Thủ tướng Lào Khamla Vongsa và Chủ tịch Quốc hội Lào "
            "Bounmy Sisa. Tại hội đàm với Thủ tướng Khamla Vongsa, ông đề nghị mở cửa khẩu. Tại hội đàm với Chủ tịch "
            "Quốc hội Bounmy Sisa, ông nói về hợp tác."
        ),
        (
            "talks: Lê Văn Thử VN participant, Khamla Vongsa LA participant"
            " | talks: Lê Văn Thử VN participant, Bounmy Sisa LA participant"
        ),
    ),
]


@pytest.mark.parametrize(("text", "expected"), OF_SEVERAL)
def test_several_of_one_side_are_met_as_the_text_tells(
    acts: Callable[[str], list[str]], written: Callable[[str], list[str]], text: str, expected: str
) -> None:
    assert acts(text) == written(expected)


STATUS = [
    ("Khi đang kể về cuộc gặp với {VONGSA}, {THU} dừng lại.", ["occurred"]),
    (
        "{THU} có cuộc hội đàm với {VONGSA} để bàn về khả năng diễn ra hội nghị Mỹ - Nga.",
        ["occurred"],
    ),
    (
        (
            "Ngày 8/3, {THU} và {VONGSA} hội đàm tại Huế.\n\nÔng dự kiến gặp lại {VONGSA}. Báo chí đưa tin về hội đàm "
            "giữa {THU} và {VONGSA}."
        ),
        ["occurred", "planned"],
    ),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_what_is_said_of_something_else_is_not_of_the_encounter(tell: Tell, text: str, status: list[str]) -> None:
    told = tell(text.format(THU=THU, VONGSA=VONGSA))
    assert sorted(event.status for event in told if {"VN", "LA"} == {p.country for p in event.participants}) == status


def test_what_ought_to_be_done_has_not_been(tell: Tell) -> None:
    assert not tell(f"Hai nước có nhiều lý do để {THU} cần gặp {VONGSA} vào lúc này.")
    assert not tell(f"Theo ông, {THU} và {VONGSA} cần phải hội đàm sớm hơn.")
    assert tell(f"{THU} ân cần tiếp {VONGSA} hôm nay.")


CALLED = [
    (f"{THU} gặp {VONGSA} tại Huế. Tại cuộc hội đàm, ông Thử cảm ơn Lào.", "talks"),
    (f"{THU} gặp {VONGSA} tại Huế. Tại hội nghị thượng đỉnh, ông Thử cảm ơn Lào.", "meeting"),
    (f"{THU} ăn tối với {VONGSA} tại Huế. Trước cuộc hội đàm, ông Thử cảm ơn Lào.", "meeting"),
]


@pytest.mark.parametrize(("text", "type_"), CALLED)
def test_an_encounter_is_what_one_who_met_calls_it(tell: Tell, text: str, type_: str) -> None:
    assert [event.type for event in tell(text) if event.type in ("talks", "meeting")] == [type_]
