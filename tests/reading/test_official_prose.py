"""Acts as official pages go on to tell them: in the next clause, by a short name, beside what was told before."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Only = Callable[..., EventClaim]

THU = "Thủ tướng Lê Văn Thử"
KHAMLA = "Thủ tướng Lào Khamla Vongsavanh"
NOVAK = "Tổng thống Ba Lan Marek Novak"

TOLD = [
    (
        f"{KHAMLA} tiếp và trao tặng Đại sứ Việt Nam Trần Văn Mẫu Huân chương Ít-xa-la.",
        (
            "award: Khamla Vongsavanh LA sender, Trần Văn Mẫu VN recipient"
            " | reception: Khamla Vongsavanh LA host, Trần Văn Mẫu VN guest"
        ),
    ),
    (
        f"{KHAMLA} tiếp và trao đổi với {THU}.",
        "reception: Khamla Vongsavanh LA host, Lê Văn Thử VN guest",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov đã điện đàm với Ngoại trưởng Pháp Anne Martel, kêu gọi Pháp kiềm chế.",
        "call: Ivan Belov RU participant, Anne Martel FR participant",
    ),
    (
        "Bộ Công Thương Việt Nam và Bộ Kinh tế Ba Lan đã trao đổi Biên bản ghi nhớ về xúc tiến thương mại.",
        "signing: Bộ Công Thương Việt Nam VN signatory, Bộ Kinh tế Ba Lan PL signatory",
    ),
    (
        "Việt Nam và Lào ký Thư bày tỏ ý định hợp tác về nghiên cứu biển.",
        "signing: Việt Nam VN signatory, Lào LA signatory",
    ),
    (
        f"{THU} và {NOVAK} chứng kiến Bộ trưởng Y tế Trần Văn Mẫu và Bộ trưởng Y tế Ba Lan Anna Wrona ký Bản ghi nhớ.",
        "signing: Trần Văn Mẫu VN signatory, Anna Wrona PL signatory, Lê Văn Thử VN member, Marek Novak PL member",
    ),
    (
        f"{THU} trao Huân chương Độc lập tặng Ủy ban Trung ương Mặt trận Lào xây dựng đất nước.",
        "award: Lê Văn Thử VN sender, Ủy ban Trung ương Mặt trận Lào xây dựng đất nước LA recipient",
    ),
    (
        f"{NOVAK} cho biết Ba Lan sẽ dành cho Việt Nam tín dụng ưu đãi; trân trọng mời {THU} sớm thăm Ba Lan.",
        "message: Marek Novak PL sender, Lê Văn Thử VN recipient",
    ),
    (
        (
            "Đồng chí Lâm Kiến Quốc, Bí thư Ủy ban Chính pháp Trung ương Đảng Cộng sản Trung Quốc đã tiếp "
            "Bộ trưởng Công an Lê Văn Thử."
        ),
        "reception: Lâm Kiến Quốc CN host, Lê Văn Thử VN guest",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_acts_in_one_breath(acts: Acts, written: Callable[[str], list[str]], text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_an_invitation_behind_a_semicolon_is_made_now(only: Only) -> None:
    text = f"{NOVAK} cho biết Ba Lan sẽ giúp Việt Nam; trân trọng mời {THU} sớm thăm Ba Lan."
    assert only(text, "message").status == "occurred"


def test_nobody_is_the_guest_of_his_own_country(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    told = tell(f"{THU} hội đàm với {NOVAK}. Trước đây, ông từng thăm chính thức Việt Nam vào tháng 11/2017.")
    assert [(v.date, v.participants[0].name) for v in told if v.type == "visit"] == [("2017-11", "Marek Novak")]


def test_visits_that_are_counted_first_have_their_years_behind(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    told = tell(f"{NOVAK} từng hai lần sang thăm Việt Nam, vào các năm 1987 và 2004.")
    assert [event.date for event in told] == ["1987", "2004"]


def test_what_was_set_for_a_day_and_then_put_off_is_called_off(only: Only) -> None:
    text = "Chuyến thăm Nga của Tổng thống Mỹ Robert Hale, ban đầu ấn định vào ngày 16/10, đã bị hoãn vô thời hạn."
    assert (only(text, "visit").status, only(text, "visit").date) == ("cancelled", "2020-10-16")


CHAIRED = (
    "Bộ trưởng Công an Lê Văn Thử và Bộ trưởng Công an Lào Khamla Vongsavanh đồng chủ trì Kỳ họp lần thứ 5 Ủy ban hỗn "
    "hợp Việt Nam - Lào.\n"
)
NEXT = [
    "Kỳ họp lần thứ 6 dự kiến diễn ra tại Đà Nẵng vào năm 2027.",
    "Tại Kỳ họp, hai bên trao đổi về an ninh biên giới; thống nhất tổ chức Kỳ họp lần thứ 6 tại Việt Nam vào năm 2027.",
]


@pytest.mark.parametrize("text", NEXT)
def test_the_next_session_is_of_the_same_two_sides(tell: Callable[..., tuple[EventClaim, ...]], text: str) -> None:
    planned = [event for event in tell(CHAIRED + text) if event.status == "planned"]
    assert [(event.date, {each.country for each in event.participants}) for event in planned] == [
        ("2027", {"VN", "LA"})
    ]


def test_the_same_day_is_none_that_is_still_to_come(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    told = tell(
        "Hội nghị khai mạc ngày 27/6 tại Lisbon. Theo kế hoạch, Hội nghị sẽ bế mạc ngày 1/7. Cùng ngày, Thủ tướng Bồ "
        f"Đào Nha Ana Pimentel tiếp {THU}.",
        published="2022-06-29",
    )
    assert [event.date for event in told if event.type == "reception"] == ["2022-06-27"]


def test_a_headline_and_the_report_tell_one_session(only: Only) -> None:
    text = (
        "Bộ trưởng Lê Văn Thử thăm chính thức Lào, đồng chủ trì Đối thoại an ninh cấp Bộ trưởng lần thứ nhất\n"
        "Sáng 17/10, Bộ trưởng Công an Lê Văn Thử và Bộ trưởng Công an Lào Khamla Vongsavanh đồng chủ trì Đối thoại an "
        "ninh cấp Bộ trưởng Việt Nam - Lào lần thứ nhất."
    )
    assert {each.country for each in only(text, "session").participants} == {"VN", "LA"}


def test_who_attends_a_session_attends_that_session(only: Only) -> None:
    text = CHAIRED.strip() + " Tham dự Kỳ họp có Đại sứ Việt Nam tại Lào Trần Văn Mẫu."
    assert "Trần Văn Mẫu" in {each.name for each in only(text, "session").participants}


def test_each_part_of_a_sentence_has_its_own_year(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    told = tell(
        f"Năm 2009, {KHAMLA} thăm Việt Nam; năm 2012, Chủ tịch nước Trần Văn Mẫu thăm Lào; năm 2015, hai nước ký Hiệp "
        "định thương mại."
    )
    assert [event.date for event in told] == ["2009", "2012", "2015"]


def test_no_encounter_is_of_the_months_of_a_figure(only: Only) -> None:
    text = f"Trao đổi với {KHAMLA}, {THU} đánh giá cao quan hệ, với kim ngạch bảy tháng đầu năm 2023 đạt 2 tỷ USD."
    assert only(text, "meeting").date == ""


def test_a_round_of_encounters_lends_its_day_and_place(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    told = tell(
        f"{THU} gặp lãnh đạo các nước\n"
        f"Nhân dịp tham dự Hội nghị Cấp cao ASEAN lần thứ 43 tại Jakarta (Indonesia), ngày 6/9, {THU} có các cuộc gặp "
        "song phương với lãnh đạo một số nước.\n"
        f"Gặp {KHAMLA}, {THU} bày tỏ hài lòng về quan hệ hai nước.\n"
        f"Tiếp Chủ tịch Ngân hàng Thế giới Robert Hale, {THU} mong nhận được hỗ trợ.",
        published="2023-09-06",
    )
    met = [event for event in told if event.type in ("meeting", "reception")]
    assert [(event.date, event.place.country) for event in met] == [("2023-09-06", "ID"), ("2023-09-06", "ID")]


WITH_WHOM_TOO = ["ký Hiệp định với", "dự chiêu đãi chính thức của", "dự tiệc chiêu đãi do"]


@pytest.mark.parametrize("act", WITH_WHOM_TOO)
def test_with_whom_one_does_the_next_is_met(only: Only, act: str) -> None:
    talks = only(f"Ngày 5/3, {THU} đã hội đàm và {act} {KHAMLA} tại Viêng Chăn.", "talks")
    assert [p.name for p in talks.participants] == ["Lê Văn Thử", "Khamla Vongsavanh"]


def test_a_school_named_by_two_states_does_nothing_after(acts: Acts) -> None:
    told = acts(f"{KHAMLA} gặp gỡ sinh viên Trường Đại học Việt - Lào, hội kiến {THU}.")
    assert told == ["meeting: Khamla Vongsavanh LA participant, Lê Văn Thử VN participant"]
