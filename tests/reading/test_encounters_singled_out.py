"""Encounters that one sentence sums up and others tell apart; one verb with several is one event (codebook §8)."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

SINGLED_OUT = [
    (
        (
            "Thủ tướng Campuchia Sok Dara hôm nay gặp lãnh đạo Lào, Thái Lan. Tại cuộc gặp Thủ tướng Lào Khamla "
            "Vongsa, ông đề nghị mở cửa khẩu. Tại cuộc gặp Thủ tướng Thái Lan Somchai Wongsa, ông nói về thương mại."
        ),
        (
            "meeting: Sok Dara KH participant, Khamla Vongsa LA participant"
            " | meeting: Sok Dara KH participant, Somchai Wongsa TH participant"
        ),
    ),
    (
        (
            "Ngày 4/3, Tổng Bí thư Lê Văn Thử tiếp kiến Thủ tướng Lào Khamla Vongsa và Chủ tịch Hạ viện Nhật Bản Kato "
            "Ichiro. Tiếp kiến Chủ tịch Hạ viện Kato Ichiro, ông đề nghị Nhật Bản tăng đầu tư."
        ),
        ("reception: Lê Văn Thử VN host, Khamla Vongsa LA guest | reception: Lê Văn Thử VN host, Kato Ichiro JP guest"),
    ),
    (
        (
            "Ngày 4/3, Thủ tướng Nhật Bản Kato Ichiro gặp Thủ tướng Đức Karl Weber và Tổng thống Pháp Jean Moreau tại "
            "Huế. Trong cuộc gặp, ba nhà lãnh đạo nhất trí hợp tác."
        ),
        "meeting: Kato Ichiro JP participant, Karl Weber DE participant, Jean Moreau FR participant",
    ),
]


@pytest.mark.parametrize(("text", "told"), SINGLED_OUT)
def test_what_sums_up_encounters_does_not_stand_beside_them(acts: Acts, written: Acts, text: str, told: str) -> None:
    assert acts(text) == written(told)


def test_encounters_with_the_ministers_of_several_states_are_one_with_each(acts: Acts, written: Acts) -> None:
    text = (
        "Ngoại trưởng Campuchia Sok Dara có các cuộc gặp với ngoại trưởng các nước Na Uy, New Zealand và Canada "
        "tại Vientiane. Tại cuộc gặp Ngoại trưởng New Zealand Walter Price, ông Sok Dara nhấn mạnh hợp tác nông nghiệp."
    )
    assert acts(text) == written(
        "meeting: Sok Dara KH participant, Na Uy NO participant"
        " | meeting: Sok Dara KH participant, Walter Price NZ participant"
        " | meeting: Sok Dara KH participant, Canada CA participant"
    )


IN_A_ROW = ["đã gặp", "đã có các cuộc tiếp xúc song phương với", "đã có cuộc gặp với"]


@pytest.mark.parametrize("met", IN_A_ROW)
def test_semicolons_part_those_who_are_met(acts: Callable[[str], list[str]], met: str) -> None:
    told = acts(
        f"Chủ tịch Quốc hội Lê Văn Thử {met} Chủ tịch Hạ viện Chile Pablo Reyes; Chủ tịch Quốc hội Lào Khamla "
        "Vongsavanh; Chủ tịch Hạ viện Áo Karl Weber và Chủ tịch Thượng viện Anna Vogel."
    )
    assert told == [
        "meeting: Anna Vogel AT participant, Karl Weber AT participant, Lê Văn Thử VN participant",
        "meeting: Khamla Vongsavanh LA participant, Lê Văn Thử VN participant",
        "meeting: Lê Văn Thử VN participant, Pablo Reyes CL participant",
    ]


def test_whose_deed_follows_a_semicolon_is_not_met(acts: Callable[[str], list[str]]) -> None:
    told = acts("Thủ tướng Lê Văn Thử gặp Thủ tướng Lào Khamla Vongsavanh; Tổng thống Chile Pablo Reyes đã về nước.")
    assert told == ["meeting: Khamla Vongsavanh LA participant, Lê Văn Thử VN participant"]
