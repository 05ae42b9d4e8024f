"""What is still to come and what is past, where the sentence around a noun says it (codebook §1 status)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]

HALE = "Tổng thống Mỹ Robert Hale"

TOLD = [
    (
        (
            "Thủ tướng Lê Văn Thử thăm Lào theo lời mời của Thủ tướng Lào Khamla Vongsavanh.\n\nTrong cuộc gặp hôm "
            "nay, hai nhà lãnh đạo sẽ cùng trao đổi về biên giới."
        ),
        "meeting",
        [("planned", "")],
    ),
    (
        (
            f"Quân đội Mỹ đã không nhận lệnh mới sau cuộc gặp giữa {HALE} và Tổng thống Nga Ivan Belov hôm 16/7.\n\n"
            "Ông Hale nói về các cuộc gặp sắp tới giữa ông và Tổng thống Ivan Belov."
        ),
        "meeting",
        [("occurred", "XXXX-07-16"), ("planned", "")],
    ),
    (
        f"{HALE} sẽ thăm các nước Lào, Các Tiểu vương quốc Ả Rập thống nhất (UAE) và Bỉ.",
        "visit",
        [("planned", "")] * 3,
    ),
    (
        f"Hai bên đã tán thành để {HALE} thăm Huế, Việt Nam, dự kiến vào tháng 3-2018.",
        "visit",
        [("planned", "2018-03")],
    ),
    (f"{HALE} gặp Tổng thống Nga Ivan Belov, dự kiến diễn ra ngày 5/3.", "meeting", [("planned", "XXXX-03-05")]),
    (f"{HALE} đến Huế dự kiến ngày 5/3.", "visit", [("planned", "XXXX-03-05")]),
    (f"Trong tuần này {HALE} có lịch đi thăm Lào.", "visit", [("planned", "")]),
    (f"{HALE} được cho là sẽ sớm thăm Lào.", "visit", [("alleged", "")]),
    (f"{HALE} sẽ sớm thăm Lào.", "visit", [("planned", "")]),
    (f"Sẽ sớm gặp Tổng thống Nga Ivan Belov là điều {HALE} nói.", "meeting", [("planned", "")]),
    (
        (
            "Chuyến đi được kỳ vọng sẽ tập trung vào dầu mỏ, sau khi hội nghị thượng đỉnh giữa "
            f"{HALE} và Tổng thống Nga Ivan Belov tại Huế hồi tháng 2 không đạt được thoả thuận."
        ),
        "talks",
        [("occurred", "XXXX-02")],
    ),
    (f"{HALE} mặc áo xanh trong chuyến thăm Lào hồi tháng 3 tới thủ đô.", "visit", [("occurred", "XXXX-03")]),
    (f"{HALE} từng có kế hoạch gặp Tổng thống Nga Ivan Belov hồi tháng 3.", "meeting", [("planned", "XXXX-03")]),
    (
        f"Đó là cuộc gặp giữa {HALE} và Tổng thống Nga Ivan Belov vào cuối tháng 5 hoặc đầu tháng 6 tới.",
        "meeting",
        [("planned", "XXXX-05/XXXX-06")],
    ),
    (f"{HALE} có thể thăm Bỉ sau khi dự Hội nghị Cấp cao ASEAN ngày 5/3.", "session", [("planned", "XXXX-03-05")]),
    (
        f"Lào chưa nói về khả năng gặp Bỉ, dù {HALE} đang tăng cường nỗ lực khi hội đàm với Tổng thống Nga Ivan Belov.",
        "talks",
        [("occurred", "")],
    ),
    (
        (
            f"Điều này được {HALE} nêu ra sau cuộc hội đàm với Tổng thống Nga Ivan Belov, trong lúc ông Belov đang "
            "điều phối công tác chuẩn bị cho một hội chợ."
        ),
        "talks",
        [("occurred", "")],
    ),
    (f"{HALE} hôm nay bắt đầu thăm Lào giữa lúc nhiều cuộc đua lớn dự kiến diễn ra.", "visit", [("occurred", "")]),
    (f"{HALE} đã tới Lào lo cho cuộc gặp Mỹ - Nga, dự kiến diễn ra ngày 12/6.", "visit", [("occurred", "")]),
    (f"{HALE} thăm Lào, dự kiến kéo dài ba ngày.", "visit", [("occurred", "")]),
    (f"{HALE} thăm Lào, nơi ông gặp các doanh nghiệp dự kiến vào tháng 5 sẽ mở cửa.", "visit", [("occurred", "")]),
    (f"{HALE} sẽ thăm Lào, sau Bỉ và Áo.", "visit", [("planned", ""), ("occurred", ""), ("occurred", "")]),
    (f"Lào sẽ là nước thứ hai {HALE} thăm chính thức, sau Bỉ.", "visit", [("occurred", "")]),
    (f"{HALE} sẽ thăm Lào, sau đó tới Bỉ.", "visit", [("planned", "")] * 2),
]


@pytest.mark.parametrize(("text", "kind", "acts"), TOLD)
def test_what_is_to_come_and_what_is_past(tell: Tell, text: str, kind: str, acts: list[tuple[str, str]]) -> None:
    assert [(event.status, event.date) for event in tell(text, published="") if event.type == kind] == acts
