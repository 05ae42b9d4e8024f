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


PROGRAMME = [
    (
        (
            "Thủ tướng Lào Khamla Vongsavanh hạ cánh xuống sân bay Nội Bài ngày 8/11, bắt đầu chuyến thăm Việt Nam.\n"
            "Theo dự kiến, ông sẽ hội đàm với Thủ tướng Lê Văn Thử. Ông cũng tới chào xã giao Chủ tịch nước Vũ An."
        ),
        {"visit": "occurred", "talks": "planned", "courtesy_call": "planned"},
    ),
    (
        (
            "Thủ tướng Lào Khamla Vongsavanh sẽ hội đàm với Thủ tướng Lê Văn Thử. Ông cũng đã gặp Chủ tịch nước Vũ An "
            "hôm qua."
        ),
        {"talks": "planned", "meeting": "occurred"},
    ),
    (
        (
            "Khi gặp Thủ tướng Lê Văn Thử đầu tháng này tại Nga, Thủ tướng Lào Khamla Vongsavanh nói sẽ cố gắng. Ông "
            "Khamla Vongsavanh trong chiều mai hội kiến với Thủ tướng Lê Văn Thử."
        ),
        {"meeting": "occurred planned"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), PROGRAMME)
def test_what_goes_on_with_a_programme_is_still_to_come(tell: Tell, text: str, expected: dict[str, str]) -> None:
    told: dict[str, list[str]] = {}
    for event in tell(text, published=""):
        told.setdefault(event.type, []).append(event.status)
    assert {type_: " ".join(sorted(told.get(type_, []))) for type_ in expected} == expected
