"""Acts told in half a sentence: of who is set off by commas, of those who only attend, sign or represent somebody."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

SET_OFF = [
    (
        (
            "Ba tù nhân được trả tự do sau khi Robert Hale, đặc phái viên của Bộ Ngoại giao Mỹ về nhân quyền, bí mật "
            "đến Viêng Chăn."
        ),
        "visit: Robert Hale US guest, Lào LA host",
    ),
    (
        (
            "Lãnh đạo Peru, người đang tái tranh cử, tới Viêng Chăn dự hội nghị thường niên.\n\nThủ tướng Lào vắng mặt "
            "khi Tổng thống Peru Juan Salas phát biểu."
        ),
        "visit: Juan Salas PE guest, Lào LA host",
    ),
    (
        "Thượng tướng Lê Văn Thử và Trung tướng Ivan Belov, Bộ trưởng Quốc phòng Belarus, đã ký thỏa thuận ngày 5/3.",
        "signing: Lê Văn Thử VN signatory, Ivan Belov BY signatory",
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale phát biểu. Sau Áo, ông còn tới Lào và Thái Lan.",
        "visit: Robert Hale US guest, Lào LA host | visit: Robert Hale US guest, Thái Lan TH host",
    ),
]

REPRESENTED = [
    (
        "Đề xuất được đưa ra tại cuộc hội đàm cấp tướng lĩnh giữa Lào và Thái Lan hôm 14/6.",
        "talks: Lào LA participant, Thái Lan TH participant",
    ),
    (
        "Ngoại trưởng Lào Khamla Vongsavanh có cuộc gặp riêng với các đại diện Nga và Pháp hôm 5/3.",
        "meeting: Khamla Vongsavanh LA participant, Nga RU participant, Pháp FR participant",
    ),
    (
        "Ngoại trưởng Lào Khamla Vongsavanh có cuộc thảo luận riêng rẽ với các đại diện Nga.",
        "meeting: Khamla Vongsavanh LA participant, Nga RU participant",
    ),
]

SPOKEN_AT = [
    (
        (
            "Báo chí dẫn phát biểu của Tổng thống Nga Ivan Belov tại tiệc chiêu đãi do Thủ tướng Lào Khamla Vongsavanh "
            "chủ trì."
        ),
        "reception: Khamla Vongsavanh LA host, Ivan Belov RU guest",
    ),
]

SITTING = [
    (
        "Nga, Iran và Lào tham gia cuộc đàm phán tại Viêng Chăn hôm 14/2.",
        "talks: Nga RU participant, Iran IR participant, Lào LA participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov tham dự một cuộc họp ở Viêng Chăn.",
        "meeting: Robert Hale US participant, Ivan Belov RU participant",
    ),
    ("Ngoại trưởng Nga và Lào được mời để tham gia vòng đàm phán tại Viêng Chăn hôm 14/2.", ""),
]

CONTRACTS = [
    ("Lào ký hợp đồng mua tên lửa với Nga năm 2017.", "signing: Lào LA signatory, Nga RU signatory"),
    ("Lào và Nga ký hợp đồng vũ khí hồi tháng 6.", "signing: Lào LA signatory, Nga RU signatory"),
    ("Lào ký hợp đồng mua điện với công ty Nga năm 2017.", ""),
]


@pytest.mark.parametrize(("text", "told"), [*SET_OFF, *REPRESENTED, *SPOKEN_AT, *SITTING, *CONTRACTS])
def test_an_act_told_in_passing_is_read(acts: Acts, written: Acts, text: str, told: str) -> None:
    assert acts(text) == written(told)
