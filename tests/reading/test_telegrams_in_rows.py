"""Telegrams clause by clause, and messages that an official page tells beside what else somebody said."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Tell = Callable[..., tuple[EventClaim, ...]]

THU = "Chủ tịch nước Lê Văn Thử"
MAU = "Thủ tướng Trần Văn Mẫu"
MET = "Chiều 3/12, Phó Chủ tịch Quốc hội Phạm Thị Mẫu tiếp Đại sứ Lào Kham Souvanna."

ROWS = [
    (
        f"1. Quốc vương Cam-pu-chia Xa-mô-ni Rết gửi điện mừng {THU}; Thủ tướng Xa-vít Phan gửi điện mừng {MAU}.",
        (
            "message: Xa-mô-ni Rết KH sender, Lê Văn Thử VN recipient"
            " | message: Xa-vít Phan KH sender, Trần Văn Mẫu VN recipient"
        ),
    ),
    (
        f"{THU} gửi điện mừng Tổng thống Mông Cổ Ba-tu-ga Đoóc; {MAU} gửi điện mừng Thủ tướng Xu-khơ Ban-xa.",
        (
            "message: Lê Văn Thử VN sender, Ba-tu-ga Đoóc MN recipient"
            " | message: Trần Văn Mẫu VN sender, Xu-khơ Ban-xa MN recipient"
        ),
    ),
    (
        "Chủ tịch QH Lào Xa-mai Vông-đa-la gửi điện mừng Phó Chủ tịch QH Phạm Thị Mẫu.",
        "message: Xa-mai Vông-đa-la LA sender, Phạm Thị Mẫu VN recipient",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_each_clause_has_the_side_of_its_first(
    acts: Acts, written: Callable[[str], list[str]], text: str, expected: str
) -> None:
    assert acts(text) == written(expected)


GREETINGS = [
    (
        "Nhân dịp này, đồng chí gửi lời chúc mừng Quốc khánh lần thứ 50 của Lào tới các đồng chí lãnh đạo Lào.",
        "Phạm Thị Mẫu sender, Lào recipient",
    ),
    (
        "Đại sứ chuyển lời chúc năm mới của Thủ tướng Khamla Vongsavanh tới Thủ tướng Trần Văn Mẫu.",
        "Khamla Vongsavanh sender, Trần Văn Mẫu recipient, Kham Souvanna member",
    ),
    (
        (
            "Đại sứ Kham Souvanna cảm ơn Việt Nam về khoản viện trợ và chuyển lời mời của Thủ tướng Khamla Vongsavanh "
            "tới Thủ tướng Trần Văn Mẫu thăm Lào."
        ),
        "Khamla Vongsavanh sender, Trần Văn Mẫu recipient, Kham Souvanna member",
    ),
    (
        "Đại sứ chuyển lời chia buồn của Thủ tướng Khamla Vongsavanh tới lãnh đạo Đảng, Nhà nước Việt Nam.",
        "Khamla Vongsavanh sender, Việt Nam recipient, Kham Souvanna member",
    ),
    (
        (
            "Phó Chủ tịch Quốc hội đề nghị Lào chia sẻ kinh nghiệm; trân trọng mời Thứ trưởng Noy Khamvong sang thăm "
            "Việt Nam."
        ),
        "Phạm Thị Mẫu sender, Noy Khamvong recipient",
    ),
]


@pytest.mark.parametrize(("told", "expected"), GREETINGS)
def test_who_sends_and_who_bears_it(tell: Tell, told: str, expected: str) -> None:
    messages = [event for event in tell(f"{MET} {told}") if event.type == "message"]
    assert [", ".join(f"{p.name} {p.role}" for p in message.participants) for message in messages] == [expected]
    assert messages[0].status == "occurred"
