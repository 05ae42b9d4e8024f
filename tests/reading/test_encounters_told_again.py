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
