"""Whose encounter it is: who speaks at one with several, a pair of states told last, others in what is told."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

THREE = "meeting: Ivan Belov RU participant, Kumar Rao IN participant, Đỗ Khang CN participant"
OF_TWO = "meeting: Kumar Rao IN participant, Đỗ Khang CN participant"
SPEAKING = [
    (
        ("Tổng thống Nga Ivan Belov nói trong cuộc họp với Thủ tướng Ấn Độ Kumar Rao và Chủ tịch Trung Quốc Đỗ Khang."),
        THREE,
    ),
    (
        (
            "Phát biểu trong cuộc gặp với Thủ tướng Ấn Độ Kumar Rao và Chủ tịch Trung Quốc Đỗ Khang, Tổng thống Nga "
            "Ivan Belov khẳng định sẽ tăng hợp tác."
        ),
        THREE,
    ),
    (
        (
            "Tổng thống Nga Ivan Belov khẳng định như vậy tại cuộc gặp Thủ tướng Ấn Độ Kumar Rao và Chủ tịch Trung "
            "Quốc Đỗ Khang."
        ),
        THREE,
    ),
    (
        "Tổng thống Nga Ivan Belov nói về cuộc gặp giữa Thủ tướng Ấn Độ Kumar Rao và Chủ tịch Trung Quốc Đỗ Khang.",
        OF_TWO,
    ),
]

MET = "Ngày 3/5, Thủ tướng Ấn Độ Kumar Rao gặp Tổng thống Pháp Jean Moreau tại Paris. "
FIRST = "meeting: Kumar Rao IN participant, Jean Moreau FR participant | "
TOLD_LAST = [
    ("Quan hệ Nhật Bản - Úc cải thiện. Bộ trưởng Quốc phòng hai nước gặp nhau tại Sydney hôm 4/5.", "meeting"),
    ("Quan hệ Nhật Bản - Úc cải thiện. Hai bên hội đàm tại Sydney hôm 4/5.", "talks"),
    ("Quan hệ Nhật Bản - Úc cải thiện sau khi ngoại trưởng hai nước hội đàm tại Sydney hôm 4/5.", "talks"),
    ("Quan hệ Nhật Bản - Úc cải thiện. Hai nhà lãnh đạo gặp nhau tại Sydney hôm 4/5.", "meeting"),
]

OTHERS = [
    ("Thủ tướng Séc Petr Novak nói về cuộc gặp thượng đỉnh, điều mà người dân Nga, Đức và Ba Lan chờ đợi.", ""),
    (
        (
            "Ngoại trưởng Mỹ John Hale gặp Thủ tướng Séc Petr Novak. Sau đó, ông Hale nhắc tới thỏa thuận mà Serbia và "
            "Croatia đạt được trong cuộc hội đàm tại Praha ngày 3/3."
        ),
        (
            "meeting: John Hale US participant, Petr Novak CZ participant"
            " | talks: Serbia RS participant, Croatia HR participant"
        ),
    ),
    ("Hiệp định Paris ký ngày 27-1-1973 chấm dứt chiến tranh ở Việt Nam.", ""),
]


@pytest.mark.parametrize(("text", "told"), SPEAKING)
def test_who_speaks_at_an_encounter_with_several_is_one_of_them(
    acts: Acts, written: Acts, text: str, told: str
) -> None:
    assert acts(text) == written(told)


@pytest.mark.parametrize(("text", "type_"), TOLD_LAST)
def test_both_are_the_states_of_the_pair_told_last(acts: Acts, written: Acts, text: str, type_: str) -> None:
    assert acts(MET + text) == written(f"{FIRST}{type_}: Nhật Bản JP participant, Australia AU participant")


@pytest.mark.parametrize(("text", "told"), OTHERS)
def test_an_encounter_is_of_those_whose_clause_tells_it(acts: Acts, written: Acts, text: str, told: str) -> None:
    assert acts(text) == written(told)


def test_of_two_namesakes_he_is_met_who_does_not_meet(acts: Acts, written: Acts) -> None:
    text = (
        "Thái tử Arab Saudi Mansour bin Salem hôm qua đến UAE. Thái tử Abu Dhabi Mansour bin Rashid đã tiếp đón Thái "
        "tử Mansour. Thái tử Mansour dự kiến tới Tunisia."
    )
    assert acts(text) == written(
        "visit: Mansour bin Salem SA guest, UAE AE host"
        " | reception: Mansour bin Rashid AE host, Mansour bin Salem SA guest"
        " | visit: Mansour bin Salem SA guest, Tunisia TN host"
    )
