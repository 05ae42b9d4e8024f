"""Delegations and officials of two sides who meet, nobody of them named."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

MET = [
    (
        "Phái đoàn Mỹ của Tổng thống Robert Hale gặp Thủ tướng Lào Khamla Vongsavanh tại Viêng Chăn.",
        "meeting: Robert Hale US participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Đoàn của Bộ trưởng Lê Văn Thử hội đàm với đoàn Bộ Công an Lào do Phó Thủ tướng, Bộ trưởng Công an Bounmy "
            "Sisa dẫn đầu."
        ),
        "talks: Lê Văn Thử VN participant, Bounmy Sisa LA participant",
    ),
    (
        (
            "Hội đồng An ninh Hàn Quốc tiến hành cuộc họp với sự hiện diện của Bộ trưởng Quốc phòng Park Ji-woo. Tổng "
            "thống Mỹ Robert Hale hội đàm với Chủ tịch Triều Tiên Kim Dae-ho ở Singapore hôm 3/3."
        ),
        "talks: Robert Hale US participant, Kim Dae-ho KP participant",
    ),
    (
        "Chủ tịch Triều Tiên Kim Dae-ho gặp phái đoàn quan chức cấp cao Hàn Quốc ở Bình Nhưỡng hồi tháng 3.",
        "meeting: Kim Dae-ho KP participant, phái đoàn quan chức cấp cao Hàn Quốc KR participant",
    ),
    (
        "Chủ tịch Triều Tiên Kim Dae-ho tiếp phái đoàn từ Hàn Quốc ở Bình Nhưỡng hồi tháng 3.",
        "reception: Kim Dae-ho KP host, phái đoàn từ Hàn Quốc KR guest",
    ),
    (
        "Phái đoàn Hàn Quốc và phái đoàn Triều Tiên hôm nay gặp nhau tại Bàn Môn Điếm.",
        "meeting: Phái đoàn Hàn Quốc KR participant, phái đoàn Triều Tiên KP participant",
    ),
    (
        "Hai phái đoàn Mỹ - Triều gặp nhau ở Stockholm ngày 3/8.",
        "meeting: Mỹ US participant, Triều Tiên KP participant",
    ),
    (
        "Mỹ và Iran nối lại đối thoại. Phái đoàn hai nước sẽ gặp nhau ở Geneva ngày 3/8.",
        "meeting: Iran IR participant, Mỹ US participant",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale sẽ gặp Chủ tịch Triều Tiên Kim Dae-ho. Phái đoàn Mỹ và Triều Tiên gặp "
            "nhau ngày 3/8."
        ),
        (
            "meeting: Kim Dae-ho KP participant, Robert Hale US participant | meeting: Phái đoàn Mỹ US "
            "participant, Triều Tiên KP participant"
        ),
    ),
    (
        "Đoàn đàm phán Hàn Quốc và Triều Tiên đã họp tại Bàn Môn Điếm ngày 3/8.",
        "meeting: Triều Tiên KP participant, Đoàn đàm phán Hàn Quốc KR participant",
    ),
    (
        "Các nhà đàm phán Mỹ và Trung Quốc gặp nhau ở Bắc Kinh ngày 3/8.",
        "meeting: Mỹ US participant, Trung Quốc CN participant",
    ),
    (
        "Việc Mỹ và Iran đã bàn thảo về vấn đề này được dư luận quan tâm.",
        "",
    ),
    (
        "Tổng thống Mỹ Robert Hale và Thủ tướng Nhật Bản Kenji Mori đã bàn thảo về thương mại tại Osaka hôm 3/8.",
        "meeting: Kenji Mori JP participant, Robert Hale US participant",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MET)
def test_delegations_meet(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert sorted(acts(text)) == written(expected)


def test_two_delegations_are_those_who_lead_them(acts: Acts, written: Acts) -> None:
    text = (
        "Theo Cục trưởng Lê Anh Đức, người chủ trì họp báo, đoàn Việt Nam do Bộ trưởng Vũ Quốc Anh dẫn đầu sẽ sang Lào "
        "và Bộ trưởng Quốc phòng Lào Khamla Vongsavanh sẽ có mặt. Cục trưởng Lê Anh Đức nói việc chuẩn bị đã xong.\n"
        "Tại Lào, hai đoàn sẽ hội đàm."
    )
    talks = [act for act in acts(text) if act.startswith("talks")]
    assert talks == written("talks: Khamla Vongsavanh LA participant, Vũ Quốc Anh VN participant")


LED = [
    "Phái đoàn Hàn Quốc do Cố vấn An ninh Park Ji-woo dẫn đầu rời Seoul hôm nay.",
    "Phái đoàn gồm 10 thành viên, do Cố vấn An ninh Hàn Quốc Park Ji-woo dẫn đầu, rời Seoul hôm nay.",
    "Dẫn đầu phái đoàn Hàn Quốc là Cố vấn An ninh Park Ji-woo.",
    "Trưởng phái đoàn Hàn Quốc là Cố vấn An ninh Park Ji-woo.",
    "Cố vấn An ninh Park Ji-woo, trưởng phái đoàn Hàn Quốc, phát biểu trước giờ lên đường.",
]


@pytest.mark.parametrize("led", LED)
@pytest.mark.parametrize("delegation", ["Phái đoàn Hàn Quốc", "Phái đoàn", "Các phái viên Hàn Quốc"])
def test_who_leads_a_delegation_acts_for_it(acts: Acts, led: str, delegation: str) -> None:
    told = acts(f"{led} {delegation} đã gặp Chủ tịch Triều Tiên Kim Dae-ho tại Bình Nhưỡng.")
    assert "meeting: Kim Dae-ho KP participant, Park Ji-woo KR participant" in told


def test_a_delegation_to_be_sent_is_not_that_of_the_talks(acts: Acts) -> None:
    talks = "Phái đoàn Triều Tiên gặp Bộ trưởng Thống nhất Hàn Quốc Park Ji-woo tại Bàn Môn Điếm."
    led = "Trưởng phái đoàn Triều Tiên là Chủ tịch Ủy ban Hòa bình Kim Dae-ho."
    told = acts(f"{led} {talks} Triều Tiên sẽ cử đoàn sang Hàn Quốc dự Thế vận hội.")
    assert not [act for act in told if act.startswith("visit") and "Kim Dae-ho" in act]


@pytest.mark.parametrize("along", ["cùng phu nhân và", "và"])
def test_with_whom_a_delegation_goes_makes_the_visit(acts: Acts, along: str) -> None:
    told = acts(f"Chủ tịch nước Lê Văn Thử {along} đoàn đại biểu cấp cao Việt Nam đang có chuyến thăm chính thức Lào.")
    assert told == ["visit: Lào LA host, Lê Văn Thử VN guest"]
