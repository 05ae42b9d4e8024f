"""Leaders as official pages tell of them: for whom they act, where they land, who writes and who is received."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Only = Callable[..., EventClaim]

THU = "Chủ tịch nước Lê Văn Thử"
KHAMLA = "Thủ tướng Lào Khamla Vongsavanh"
RECEIVED = "reception: Khamla Vongsavanh LA guest, Lê Văn Thử VN host"

FOR_OTHERS = [
    f"{THU} đã thay mặt lãnh đạo Đảng, Nhà nước tiếp {KHAMLA}.",
    f"{THU} thay mặt Đảng, Nhà nước và nhân dân Việt Nam tiếp {KHAMLA}.",
    f"{THU}, thay mặt Chính phủ Việt Nam, đã tiếp {KHAMLA}.",
]


@pytest.mark.parametrize("text", FOR_OTHERS)
def test_who_acts_for_those_in_power_acts_himself(acts: Acts, text: str) -> None:
    assert acts(text) == [RECEIVED]


def test_who_visits_for_those_in_power_is_the_guest(only: Only) -> None:
    visit = only(f"{THU} thay mặt lãnh đạo Đảng và Nhà nước thăm chính thức Lào.", "visit")
    assert visit.participants[0].name == "Lê Văn Thử"


WRITTEN = [
    "Nhân dịp ông Lê Văn Thử được bầu giữ chức Chủ tịch nước Việt Nam, lãnh đạo các nước Lào, Cuba và Nga đã gửi điện.",
    "Nhân dịp Quốc khánh Việt Nam, lãnh đạo các nước Lào, Cuba và Nga đã gửi điện mừng.",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_leaders_of_states_in_a_row_write_behind_the_occasion(only: Only, text: str) -> None:
    told = only(text, "message")
    assert [p.country for p in told.participants if p.role == "sender"] == ["LA", "CU", "RU"]


@pytest.mark.parametrize("mark", ["(1) ", "★ ", "2) "])
def test_a_number_of_a_list_ends_no_row(only: Only, mark: str) -> None:
    told = only(
        f"{mark}Tổng Bí thư, Chủ tịch nước Lào Kham Souvanna, {KHAMLA} và Chủ tịch Quốc hội Lào Pany Vongsa đã gửi "
        f"điện mừng tới {THU}.",
        "message",
    )
    assert [p.name for p in told.participants] == [
        "Kham Souvanna",
        "Khamla Vongsavanh",
        "Pany Vongsa",
        "Lê Văn Thử",
    ]


def test_who_is_named_behind_what_another_became_bears_his_own_title(only: Only) -> None:
    told = only(
        "Nhân dịp ông Trần Văn Mẫu được bầu làm Thủ tướng Việt Nam, đồng chí Khamla Vongsavanh, Thủ tướng Lào đã "
        "gửi thư mừng.",
        "message",
    )
    assert next((p.name, p.country) for p in told.participants) == ("Khamla Vongsavanh", "LA")


def test_couples_in_a_row_give_a_banquet_together(acts: Acts) -> None:
    told = acts(f"Tổng Bí thư Phạm Văn Tư và phu nhân, {THU} và phu nhân đã chiêu đãi {KHAMLA}.")
    assert told == ["reception: Khamla Vongsavanh LA guest, Lê Văn Thử VN host, Phạm Văn Tư VN host"]


LANDED = [
    ("sân bay quốc tế Minh Hòa (Trung Quốc)", "CN", ""),
    ("sân bay quốc tế Minh Hòa ở Bắc Kinh (Trung Quốc)", "CN", "Bắc Kinh"),
    ("sân bay quốc tế J.F. Kennedy, thành phố New York, Hoa Kỳ", "US", "thành phố New York"),
]


@pytest.mark.parametrize(("airport", "country", "place"), LANDED)
def test_who_lands_at_an_airport_comes_to_where_it_lies(only: Only, airport: str, country: str, place: str) -> None:
    visit = only(f"{THU} đã tới {airport}, bắt đầu chuyến tham dự Hội nghị.", "visit")
    assert (visit.place.country, visit.place.name, visit.kind) == (country, place, "attendance")


def test_who_often_calls_at_ports_makes_no_visit(acts: Acts) -> None:
    assert acts("Việc tàu chiến Mỹ thường ghé cảng của Singapore không ảnh hưởng tới quan hệ với Triều Tiên.") == []


def test_letters_are_presented_on_the_day_of_the_reception(only: Only) -> None:
    told = only(f"Ngày 12/3, {THU} tiếp Đại sứ Lào Kham Souvanna nhân dịp trình Quốc thư.", "appointment")
    assert told.date.endswith("03-12")


def test_acts_behind_a_colon_are_of_who_has_them(acts: Acts) -> None:
    told = acts(f"{THU} có nhiều hoạt động song phương: tiếp {KHAMLA}; hội đàm với Tổng thống Ba Lan Marek Novak.")
    assert told == [RECEIVED, "talks: Lê Văn Thử VN participant, Marek Novak PL participant"]


def test_acts_to_come_are_so_behind_their_colon(only: Only) -> None:
    assert only(f"{THU} sẽ tiến hành các hoạt động: hội đàm với {KHAMLA}.", "talks").status == "planned"


def test_what_one_does_by_turns_goes_on_behind_a_semicolon(acts: Acts) -> None:
    told = acts(f"{THU} sẽ hội đàm với Tổng thống Ba Lan Marek Novak; lần lượt hội kiến {KHAMLA}.")
    assert told[0] == "meeting: Khamla Vongsavanh LA participant, Lê Văn Thử VN participant"


def test_nobody_is_met_where_a_wreath_was_laid(only: Only) -> None:
    met = only(f"{KHAMLA} đặt vòng hoa tại Lăng Chủ tịch Hồ Chí Minh, hội kiến {THU}.", "meeting")
    assert (met.place.name, met.place.country) == ("", "VN")


LISTED = [
    "của: Tổng thống Ba Lan Marek Novak; Thủ tướng Lào Khamla Vongsavanh.",
    "của nguyên thủ, lãnh đạo các nước:\n- Tổng thống Ba Lan Marek Novak;\n- Thủ tướng Lào Khamla Vongsavanh.",
]


@pytest.mark.parametrize("letters", LISTED)
def test_who_wrote_stands_in_a_list_behind_a_colon(only: Only, letters: str) -> None:
    told = only(f"{THU} đã nhận được điện mừng {letters}", "message")
    assert [p.name for p in told.participants] == ["Marek Novak", "Khamla Vongsavanh", "Lê Văn Thử"]
