"""To whom denials go: to those who have said what is denied (codebook §8 "Statements")."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

DENIED = [
    (
        "Israel cáo buộc Iran đưa vũ khí tới biên giới. Chính quyền Tehran bác bỏ cáo buộc này.",
        "statement: Israel IL sender, Iran IR recipient | statement: Iran IR sender, Israel IL recipient",
    ),
    (
        "Triều Tiên bắt một mục sư với cáo buộc lật đổ. Nhà chức trách Canada bác bỏ cáo buộc này.",
        "statement: Canada CA sender, Triều Tiên KP recipient",
    ),
    (
        "Anh cáo buộc Nga đứng sau vụ tấn công mạng, nhưng Nga bác bỏ.",
        "statement: Anh GB sender, Nga RU recipient | statement: Nga RU sender, Anh GB recipient",
    ),
    (
        "Israel cáo buộc Iran đưa vũ khí tới biên giới. Tehran phủ nhận mọi cáo buộc.",
        "statement: Israel IL sender, Iran IR recipient | statement: Iran IR sender, Israel IL recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale cảnh báo Syria không được tấn công Idlib. Điện Kremlin bác bỏ lời cảnh báo Syria.",
        "statement: Robert Hale US sender, Syria SY recipient | statement: Điện Kremlin RU sender, Mỹ US recipient",
    ),
    (
        "Bộ Ngoại giao Trung Quốc bác bỏ thông tin tàu nước này chở dầu cho Triều Tiên mà phía Hàn Quốc đưa ra.",
        "statement: Bộ Ngoại giao Trung Quốc CN sender, Hàn Quốc KR recipient",
    ),
    (
        "Nga phủ nhận cáo buộc của Tây Ban Nha.",
        "statement: Nga RU sender, Tây Ban Nha ES recipient",
    ),
]

TO_NOBODY = [
    "Bộ Ngoại giao Trung Quốc phủ nhận các báo cáo nói rằng Bắc Kinh đã gửi binh sĩ tới Venezuela.",
    "Triều Tiên bác bỏ cáo buộc nước này bán vật liệu cho Syria.",
    "Nga bác bỏ cáo buộc.",
]


@pytest.mark.parametrize(("text", "expected"), DENIED)
def test_a_denial_goes_to_who_has_said_it(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", TO_NOBODY)
def test_a_state_only_named_in_what_is_denied_is_told_nothing(acts: Acts, text: str) -> None:
    assert not [act for act in acts(text) if act.startswith("statement")]


def test_what_is_denied_time_and_again_is_no_act(acts: Acts) -> None:
    text = "Mỹ cáo buộc Syria dùng chất độc. Damascus liên tục bác bỏ cáo buộc này."
    assert acts(text) == ["statement: Mỹ US sender, Syria SY recipient"]


def test_the_day_of_the_charge_is_not_that_of_the_denial(tell: Callable[[str], tuple[object, ...]]) -> None:
    text = "Anh cáo buộc Nga đứng sau vụ tấn công hôm 4/3 nhưng Nga phủ nhận."
    assert [getattr(event, "date", None) for event in tell(text)][-1] == ""
