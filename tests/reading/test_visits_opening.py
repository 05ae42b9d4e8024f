"""Visits told in the clause that opens a sentence, of whoever the main clause tells; and to ``nước này``."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Only = Callable[..., EventClaim]

HALE = "Tổng thống Mỹ Robert Hale"
OPENING = [
    ("Trong thời gian thăm Lào, {} đã dự lễ khánh thành một trường học.", "occurred", ""),
    ("Trong những ngày ở thăm Lào, {} sẽ khánh thành một trường học.", "planned", ""),
    ("Nhân dịp thăm chính thức Lào, {} cảm ơn người dân.", "occurred", ""),
    ("Trước đó, khi thăm Lào hồi tháng 2, {} khẳng định sẽ mở trường học.", "occurred", "2021-02"),
    ("Dự kiến trong thời gian thăm Lào, {} sẽ khánh thành một trường học.", "planned", ""),
    ("Theo kế hoạch, trong thời gian thăm Lào, {} sẽ khánh thành một trường học.", "planned", ""),
    ("Thăm Lào lần này, {} mang theo nhiều sách.", "occurred", ""),
    ("Thăm Lào theo lời mời của Thủ tướng Lào Khamla Vongsavanh, {} mang theo nhiều sách.", "occurred", ""),
]
TO_ATTEND = [
    "Nhân dịp sang Lào dự Hội nghị Bộ trưởng ASEAN, {} chào Thủ tướng Lào Khamla Vongsavanh.",
    "Nhân chuyến tham dự Hội nghị Bộ trưởng ASEAN tại Viêng Chăn, {} chào Thủ tướng Lào Khamla Vongsavanh.",
    "Sáng 5/6, tại Viêng Chăn, nhân dịp đến Lào dự Hội nghị Cấp cao ASEAN, {} chào Thủ tướng Lào Khamla Vongsavanh.",
    "{} chào Thủ tướng Lào Khamla Vongsavanh nhân dịp sang Lào dự Hội nghị Cấp cao ASEAN.",
    "Thủ tướng Lào Khamla Vongsavanh tiếp {} nhân dịp sang Lào dự Hội nghị Cấp cao ASEAN.",
]
THAT_COUNTRY = [
    f"Cảnh sát Lào tuyên bố sẽ siết chặt an ninh trong thời gian {HALE} tới thăm chính thức nước này.",
    f"Phía Lào cho biết {HALE} sẽ tới thăm nước này vào tháng 5.",
    f"{HALE} hội kiến Thủ tướng Lào Khamla Vongsavanh nhân dịp thăm chính thức quốc gia này.",
    f"{HALE} gặp Thủ tướng Lào Khamla Vongsavanh trước khi thăm nước này.",
]


@pytest.mark.parametrize(("text", "status", "date"), OPENING)
def test_who_is_told_of_next_is_the_guest(only: Only, text: str, status: str, date: str) -> None:
    visit = only(text.format(HALE), "visit")
    guests = [p.name for p in visit.participants if p.role == "guest"]
    assert (guests, visit.place.country, visit.status, visit.date) == (["Robert Hale"], "LA", status, date)


@pytest.mark.parametrize("text", TO_ATTEND)
def test_who_comes_to_attend_visits(only: Only, text: str) -> None:
    visit = only(text.format(HALE), "visit")
    guests = [p.name for p in visit.participants if p.role == "guest"]
    assert (guests, visit.place.country, visit.kind) == (["Robert Hale"], "LA", "attendance")


@pytest.mark.parametrize("text", THAT_COUNTRY)
def test_nobody_visits_his_own_country(only: Only, text: str) -> None:
    visit = only(text, "visit")
    assert ([p.name for p in visit.participants if p.role == "guest"], visit.place.country) == (["Robert Hale"], "LA")


def test_what_one_sees_at_home_is_no_visit(acts: Acts) -> None:
    told = acts(f"Trong thời gian thăm nhà máy, {HALE} đã gặp Thủ tướng Lào Khamla Vongsavanh.")
    assert not [act for act in told if act.startswith("visit")]


def test_several_leaders_are_received_at_ones_seat(acts: Acts, written: Callable[[str], list[str]]) -> None:
    assert acts(f"{HALE} sẽ đón các lãnh đạo Lào, Thái Lan và Malaysia tại Nhà Trắng.") == written(
        "reception: Robert Hale US host, Lào LA guest, Thái Lan TH guest, Malaysia MY guest"
    )


ROWS = [
    "Tổng thống Pháp Jean Moreau đến Huế sau các chuyến thăm Việt Nam của {} năm 1993 và {} năm 1997, năm 2004.",
    "Quan hệ hai nước phát triển sau chuyến thăm Việt Nam của {} (1993) và {} vào năm 1997 và năm 2004.",
]


@pytest.mark.parametrize("text", ROWS)
def test_each_guest_of_a_row_came_in_his_own_years(tell: Callable[..., tuple[EventClaim, ...]], text: str) -> None:
    told = tell(text.format("Tổng thống Pháp Henri Duval", "Tổng thống Pháp Paul Girard"))
    visits = {(p.name, e.date) for e in told if e.type == "visit" for p in e.participants if p.role == "guest"}
    assert {("Henri Duval", "1993"), ("Paul Girard", "1997"), ("Paul Girard", "2004")} <= visits


GUEST = "Robert Hale US guest"
TOURS = [
    (
        f"{HALE} vừa kết thúc chuyến thăm vùng Vịnh, gồm Qatar và Kuwait.",
        f"visit: {GUEST}, Qatar QA host | visit: {GUEST}, Kuwait KW host",
    ),
    (
        f"{HALE} bắt đầu chuyến công du Trung Đông với các chặng dừng chân tại Qatar và Kuwait.",
        f"visit: {GUEST}, Qatar QA host | visit: {GUEST}, Kuwait KW host",
    ),
    (
        f"{HALE} thăm Nhật Bản ngày 3/5. Các điểm đến tiếp theo bao gồm Lào và Philippines.",
        f"visit: {GUEST}, Nhật Bản JP host | visit: {GUEST}, Lào LA host | visit: {GUEST}, Philippines PH host",
    ),
    (
        f"{HALE} thăm Nhật Bản ngày 3/5. Lào sẽ là chặng dừng chân cuối của Tổng thống Mỹ.",
        f"visit: {GUEST}, Nhật Bản JP host | visit: {GUEST}, Lào LA host",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOURS)
def test_stops_of_a_tour(acts: Acts, written: Callable[[str], list[str]], text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_where_tourists_go_next_is_nobodys_visit(acts: Acts) -> None:
    assert acts(f"Điểm đến tiếp theo của du khách là Hàn Quốc. {HALE} sẽ gặp Thủ tướng Lào Khamla Vongsavanh.") == [
        "meeting: Khamla Vongsavanh LA participant, Robert Hale US participant"
    ]


def test_a_bare_title_behind_a_journey_is_not_the_hosts(acts: Acts) -> None:
    text = (
        f"{HALE} họp báo với Tổng thống Ukraine Petro Bondar ở Kiev. Nhà lãnh đạo Ukraine tỏ ra mệt mỏi. Trong chuyến "
        "công du kéo dài một ngày tới Kiev, Tổng thống 63 tuổi còn dự một buổi hòa nhạc."
    )
    assert f"visit: {GUEST}, Ukraine UA host" in acts(text)


LEGS = [
    "Từ ngày 3-5/3, Thủ tướng Lê Văn Thử thăm chính thức Lào; từ ngày 6-8/3, thăm Nga.",
    "Từ ngày 3 đến 5/3, Thủ tướng Lê Văn Thử thăm chính thức Lào; từ ngày 6 đến 8/3, Thủ tướng thăm Nga.",
    "Thủ tướng Lê Văn Thử sẽ thăm chính thức Lào (3-5/3) và Nga (từ 6-8/3).",
]


@pytest.mark.parametrize("text", LEGS)
def test_each_leg_of_a_journey_has_its_own_days(tell: Callable[..., tuple[EventClaim, ...]], text: str) -> None:
    visits = {(e.place.country, e.date.replace("XXXX", "2021")) for e in tell(text) if e.type == "visit"}
    assert visits == {("LA", "2021-03-03/2021-03-05"), ("RU", "2021-03-06/2021-03-08")}


def test_the_day_of_the_next_leg_is_not_that_of_the_one_before(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    told = tell(f"Ngày 3/3, {HALE} tới Tokyo, ngày 4/3 tới Seoul và ngày 5/3 tới Bắc Kinh.")
    assert [(e.place.name, e.date[-5:]) for e in told] == [
        ("Tokyo", "03-03"),
        ("Seoul", "03-04"),
        ("Bắc Kinh", "03-05"),
    ]
