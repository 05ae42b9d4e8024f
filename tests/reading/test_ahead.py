"""What plain words tell and is still to come, against the day of publication: 18 March 2021 (codebook §1 status)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]

VISIT = "Thủ tướng Lào Khamla Vongsavanh thăm chính thức Việt Nam"

AHEAD = [
    (f"{VISIT} từ ngày 22 đến 24/3.", "planned"),
    (f"{VISIT} từ ngày 15 đến 17/3.", "occurred"),
    (f"{VISIT} từ ngày 18 đến 20/3.", "occurred"),
    ("Thủ tướng Lào Khamla Vongsavanh đã thăm Việt Nam từ ngày 22/3.", "occurred"),
    (f"Tuần tới, Việt Nam sẽ đón một đoàn khách. Đó là {VISIT} từ ngày 17/3.", "planned"),
]

UNPUBLISHED = [
    (f"Người phát ngôn Bộ Ngoại giao thông báo {VISIT} từ ngày 22 đến 24/3.", "planned"),
    (f"{VISIT} từ ngày 22 đến 24/3, thông cáo của Bộ Ngoại giao hôm nay cho biết.", "planned"),
    (f"Bộ Ngoại giao thông báo chiều nay {VISIT}, bắt đầu từ ngày 22/3.", "occurred"),
    (f"{VISIT} từ ngày 22 đến 24/3.", "occurred"),
    ("Hôm nay (18/3), Bộ trưởng Lê Văn Thử có mặt tại Huế. " + VISIT + " từ ngày 22/3.", "planned"),
    ("Bà Vũ Thu An sẽ về nước trong khi Thủ tướng Lào Khamla Vongsavanh tiếp tục đến Việt Nam.", "planned"),
    ("Bà Vũ Thu An sẽ về nước trong khi Thủ tướng Lào Khamla Vongsavanh đã đến Việt Nam.", "occurred"),
]


@pytest.mark.parametrize(("text", "status"), AHEAD)
def test_a_day_after_publication_is_still_to_come(tell: Tell, text: str, status: str) -> None:
    assert [event.status for event in tell(text) if event.type == "visit"] == [status]


@pytest.mark.parametrize(("text", "status"), UNPUBLISHED)
def test_announcements_and_the_articles_own_today_tell_what_is_to_come(tell: Tell, text: str, status: str) -> None:
    told = [event.status for event in tell(text, published="") if event.type == "visit" and event.participants]
    assert told == [status]
