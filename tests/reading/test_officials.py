"""Officials whom nobody names: who travels, sits down and negotiates for a state, and for which two states."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]
Written = Callable[[str], list[str]]

RESHIN = "Tổng thống Syria Ali Reshin"
TRAVELLERS = [
    (
        f"Các quan chức quốc phòng cấp cao của Moscow đã tới Damascus để hội đàm với {RESHIN}.",
        "visit: Nga RU guest, Syria SY host | talks: Nga RU participant, Ali Reshin SY participant",
    ),
    ("Các nhà ngoại giao cấp cao của Nga đã tới Damascus ngày 3/5.", "visit: Nga RU guest, Syria SY host"),
    (
        "Một phái đoàn Mỹ đã tới Bắc Kinh để đàm phán với các quan chức Trung Quốc.",
        (
            "visit: phái đoàn Mỹ US guest, Trung Quốc CN host | talks: phái đoàn Mỹ US participant, "
            "Trung Quốc CN participant"
        ),
    ),
]
OF_BOTH = [
    (
        (
            "Thư ký Hội đồng An ninh Nga Ivan Belov nói với phía Philippines về ma túy trong cuộc họp giữa các quan "
            "chức an ninh hai nước tại Davao."
        ),
        "meeting: Nga RU participant, Philippines PH participant",
    ),
    (
        (
            "Nga và Thổ Nhĩ Kỳ sẽ giúp ổn định tình hình ở Syria, theo thông cáo đưa ra sau cuộc hội đàm giữa Bộ "
            "trưởng Quốc phòng của hai nước hôm 11/2."
        ),
        "talks: Nga RU participant, Thổ Nhĩ Kỳ TR participant",
    ),
    (
        "Cuộc họp giữa các quan chức Mỹ và Nga tại Geneva kéo dài đến khuya.",
        "meeting: Mỹ US participant, Nga RU participant",
    ),
    (
        "Trong đợt đàm phán tại Bắc Kinh tuần trước, Mỹ và Trung Quốc đã đạt được tiến bộ.",
        "talks: Mỹ US participant, Trung Quốc CN participant",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*TRAVELLERS, *OF_BOTH])
def test_officials_act_for_their_states(acts: Acts, written: Written, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_several_meetings_of_officials_are_no_single_act(acts: Acts) -> None:
    assert acts("Mỹ và Nga đang chuẩn bị các cuộc gặp giữa quan chức hai nước.") == []
