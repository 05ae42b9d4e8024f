"""Who else took part: companions by name, leaders at a summit, delegations told of again."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

CASTS = [
    (
        "Thủ tướng Nhật Bản Kenji Morita và phu nhân Yuki Morita thăm chính thức Việt Nam từ ngày 2-4/3.",
        "visit: Kenji Morita JP guest, Yuki Morita JP member, Việt Nam VN host",
    ),
    (
        "Nhà vua Campuchia Norin Sothea và Hoàng hậu Bopha thăm cấp Nhà nước Việt Nam từ ngày 2-4/3.",
        "visit: Norin Sothea KH guest, Bopha KH guest, Việt Nam VN host",
    ),
    (
        (
            "Hội nghị thượng đỉnh Nga - Thổ Nhĩ Kỳ diễn ra ngày 16/3. Tổng thống Nga Ivan Belov hài lòng. Tổng thống "
            "Thổ Nhĩ Kỳ Kemal Aydin cũng vậy."
        ),
        "talks: Ivan Belov RU participant, Kemal Aydin TR participant",
    ),
    (
        "Đoàn đại biểu Hội Hữu nghị Việt Nam - Lào đang thăm Lào. Sáng nay, đoàn đã dâng hoa tại Đài liệt sĩ vô danh.",
        (
            "visit: Đoàn đại biểu Hội Hữu nghị Việt Nam - Lào VN guest, Lào LA host | "
            "ceremony: Đoàn đại biểu Hội Hữu nghị Việt Nam - Lào VN participant"
        ),
    ),
    (
        "Hôm 16/3, một số quan chức Nga đã tới Ba Lan để trao đổi về biên giới.",
        "visit: Nga RU guest, Ba Lan PL host",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASTS)
def test_who_else_took_part(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)
