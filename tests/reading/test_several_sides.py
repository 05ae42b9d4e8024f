"""Encounters of more than two sides, and of those who are named under whom they take place."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

ROWS = [
    (
        "Ngoại trưởng ba nước Lào, Thái Lan và Campuchia đã gặp nhau tại Viêng Chăn hôm 4/5.",
        "meeting: Lào LA participant, Thái Lan TH participant, Campuchia KH participant",
    ),
    (
        "Lãnh đạo các nước Nga, Đức, Pháp và Ukraine đã gặp nhau tại Berlin hôm 4/5.",
        "meeting: Nga RU participant, Đức DE participant, Pháp FR participant, Ukraine UA participant",
    ),
    (
        "Bộ trưởng Quốc phòng 4 nước Nga, Đức, Pháp và Ukraine đã hội đàm tại Minsk ngày 4/5.",
        "talks: Nga RU participant, Đức DE participant, Pháp FR participant, Ukraine UA participant",
    ),
    (
        "Cuộc gặp bốn bên Lào, Thái Lan, Campuchia và Malaysia diễn ra tại Viêng Chăn hôm 4/5.",
        ("meeting: Lào LA participant, Thái Lan TH participant, Campuchia KH participant, Malaysia MY participant"),
    ),
    (
        "Cuộc gặp ba bên Nga, Iran, Armenia diễn ra tại Sochi hôm 4/5.",
        "meeting: Nga RU participant, Iran IR participant, Armenia AM participant",
    ),
    (
        "Hội nghị thượng đỉnh bốn bên gồm Nga, Đức, Pháp và Armenia diễn ra tại Paris hôm 4/5.",
        "session: Nga RU participant, Đức DE participant, Pháp FR participant, Armenia AM participant",
    ),
]

SPELT = [
    (
        "Bộ trưởng Ngoại giao Niu Di-lân thăm A-rập Xê-út.",
        "visit: Niu Di-lân NZ guest, A-rập Xê-út SA host",
    ),
    (
        "Việt Nam và I-xra-en ký hiệp định ngày 12/7/2012.",
        "signing: Việt Nam VN signatory, I-xra-en IL signatory",
    ),
    (
        "Hai nước Bê-la-rút - Cam-pu-chia ký hiệp định ngày 12/7/2012.",
        "signing: Bê-la-rút BY signatory, Cam-pu-chia KH signatory",
    ),
]

MEMBERS = [
    (
        "Thủ tướng Lê Văn Thử sẽ gặp gỡ lãnh đạo các nước thành viên G7.",
        "meeting: Lê Văn Thử VN participant, G7 G7 participant",
    ),
    (
        "Ngoại trưởng Lào Khamla Vongsavanh và ngoại trưởng các nước ASEAN đã họp tại Huế hôm 14/6.",
        "meeting: Khamla Vongsavanh LA participant, ASEAN ASEAN participant",
    ),
    ("Thủ tướng Lê Văn Thử tiếp Đại sứ các nước EU.", "reception: Lê Văn Thử VN host, Liên minh châu Âu EU guest"),
]

HAD = [
    (
        "Thủ tướng Lê Văn Thử đã có cuộc gặp Thủ tướng Nhật Bản Ito Ken và Thủ tướng Canada Peter Marlow.",
        "meeting: Lê Văn Thử VN participant, Ito Ken JP participant, Peter Marlow CA participant",
    ),
    (
        "Bộ trưởng Lê Văn Thử tiến hành các cuộc gặp Ngoại trưởng Lào Khamla Vongsavanh và Ngoại trưởng Đức Ida Voss.",
        (
            "meeting: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant | "
            "meeting: Lê Văn Thử VN participant, Ida Voss DE participant"
        ),
    ),
    (
        "Cuộc gặp Thủ tướng Nhật Bản Ito Ken và Thủ tướng Canada Peter Marlow diễn ra chiều 4/5.",
        "meeting: Ito Ken JP participant, Peter Marlow CA participant",
    ),
]

CHAIRED = [
    (
        (
            "Sáng 4/5, đã diễn ra Hội đàm cấp cao Việt Nam - Lào dưới sự đồng chủ trì của Thủ tướng Lê Văn Thử và Thủ "
            "tướng Lào Khamla Vongsavanh."
        ),
        "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Hội đàm diễn ra tại Huế dưới sự chủ trì của Bộ trưởng Công an Lê Văn Thử và Bộ trưởng Nội vụ Campuchia "
            "Chea Sovanrith."
        ),
        "talks: Lê Văn Thử VN participant, Chea Sovanrith KH participant",
    ),
]

HE = [
    (
        (
            "Ngoại trưởng Nga Ivan Belov thăm Việt Nam. Bên cạnh việc hội đàm với Bộ trưởng Vũ Quốc Anh, ông đã "
            "hội kiến Chủ tịch nước Lê Văn Thử."
        ),
        (
            "talks: Ivan Belov RU participant, Vũ Quốc Anh VN participant | "
            "meeting: Ivan Belov RU participant, Lê Văn Thử VN participant"
        ),
    ),
    (
        (
            "Ngoại trưởng Nga Ivan Belov thăm Việt Nam. Ngoài cuộc hội đàm với Bộ trưởng Vũ Quốc Anh, ông đã đến chào "
            "Chủ tịch nước Lê Văn Thử."
        ),
        (
            "talks: Ivan Belov RU participant, Vũ Quốc Anh VN participant | "
            "courtesy_call: Ivan Belov RU guest, Lê Văn Thử VN host"
        ),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_states_in_a_row_meet_together(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), SPELT)
def test_a_side_bears_the_name_that_the_article_spells(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), MEMBERS)
def test_those_of_an_organisation_are_met_as_its_members(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), HAD)
def test_who_has_a_meeting_is_of_it(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), CHAIRED)
def test_those_under_whom_talks_are_held_hold_them(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), HE)
def test_he_is_who_was_told_of_not_who_is_met(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert [line for line in acts(text) if not line.startswith("visit")] == written(expected)


APART = [
    (
        (
            "Bên lề Hội nghị, ngày 5/6, Thủ tướng Lê Văn Thử đã có các cuộc gặp với Tổng thống Pháp Pierre Dumont và "
            "Thủ tướng Lào Khamla Vongsavanh."
        ),
        (
            "meeting: Lê Văn Thử VN participant, Pierre Dumont FR participant | "
            "meeting: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant"
        ),
    ),
    (
        "Ngày 5/6, Thủ tướng Lê Văn Thử gặp song phương Tổng thống Pháp Pierre Dumont và Bộ trưởng Y tế Nga.",
        (
            "meeting: Lê Văn Thử VN participant, Pierre Dumont FR participant | "
            "meeting: Lê Văn Thử VN participant, Nga RU participant"
        ),
    ),
    (
        "Ngày 5/6, Thủ tướng Lê Văn Thử đã gặp Tổng thống Pháp Pierre Dumont và Thủ tướng Lào Khamla Vongsavanh.",
        ("meeting: Lê Văn Thử VN participant, Pierre Dumont FR participant, Khamla Vongsavanh LA participant"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_several_encounters_are_told_apart(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)
