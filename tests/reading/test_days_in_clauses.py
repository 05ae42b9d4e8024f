"""Which clause a day belongs to, and what points back to a day told before (codebook §1 date)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]

HALE = "Tổng thống Mỹ Robert Hale"
BELOV = "Tổng thống Nga Ivan Belov"

IN_THEIR_CLAUSE = [
    (f"Ngày 15-6, {HALE}, người sẽ gặp {BELOV}, đã tới Đức.", "visit", "XXXX-06-15"),
    (f"Ngày 15-6, {HALE}, người sẽ gặp {BELOV}, đã tới Đức.", "meeting", ""),
    (f"Ngày 15-6, {HALE}, người đã gọi điện thoại hôm 12-6, gặp {BELOV}.", "meeting", "XXXX-06-15"),
    ("Hai nước Mỹ và Nga ký hiệp định thương mại, có hiệu lực từ năm 2024.", "signing", ""),
    (
        f"Chuyến thăm Nga của {HALE}, dự kiến từ ngày 3 đến 5/6, sau khi ông dự Hội nghị thượng đỉnh G7, bị hoãn.",
        "session",
        "",
    ),
    (f"{HALE} đã thăm Nga hôm 5/10 và sẽ thăm Đức.", "visit", "XXXX-10-05"),
    (f"{HALE} đã gặp {BELOV} hôm 5/10 và sẽ thăm Đức.", "visit", ""),
    (f"Tháng 1-2017, {HALE} thăm chính thức Nga và sau đó đến Đức tháng 11 cùng năm.", "visit", "2017-01"),
    (f"Tháng 1-2017, {HALE} thăm chính thức Nga và sau đó đến Đức tháng 11 cùng năm.", "visit", "2017-11"),
    (f"{HALE} sẽ thăm Nga ngày 5/4, sau đó tới Đức dự hội nghị.", "visit", ""),
    (
        f"Chuyến thăm Nga của {HALE} và chuyến thăm Mỹ của {BELOV} vào tháng 11-2017 là hai dấu mốc.",
        "visit",
        "",
    ),
    ("Được tin ông Pedro Luna được bầu làm Tổng thống Chile, ngày 5/4, Nga gửi điện mừng.", "appointment", ""),
    (f"Tàu Đức ngày 3/5 đi qua eo biển, ngay trước thềm cuộc hội đàm giữa {HALE} và {BELOV}.", "talks", ""),
    (f"Đây là vụ việc đầu tiên kể từ tháng 4, thời điểm {HALE} hội đàm với {BELOV}.", "talks", "XXXX-04"),
    (
        f"Ngày 3/5, {HALE} hội đàm với {BELOV}. Ngay sau hội đàm, {HALE} trao kỷ vật chiến tranh cho {BELOV}.",
        "repatriation",
        "XXXX-05-03",
    ),
    (f"{HALE} gặp {BELOV} bên lề Hội nghị thượng đỉnh G20 ngày 1/12.", "meeting", "XXXX-12-01"),
    (f"{BELOV} nhắc lại kỷ niệm năm 1994, khi {HALE}, một nhà văn, đến thăm Nga.", "visit", "1994"),
    (
        f"Sáng 8/11, {BELOV} đi qua cây cầu có từ năm 1961, thời điểm hiệp định giữa Lào và Thái Lan được ký kết.",
        "signing",
        "1961",
    ),
    (f"Sáng 8/11, {HALE} đáp xuống sân bay Nội Bài, bắt đầu chuyến thăm chính thức Việt Nam.", "visit", "XXXX-11-08"),
]

OF_WHAT_ELSE_IS_TOLD = [
    (f"{HALE} sẽ thăm Đức vào ngày 11/11, sau khi dự Hội nghị thượng đỉnh G7 ở Pháp.", "session", ""),
    (f"{HALE} sẽ thăm Đức vào ngày 11/11, sau khi dự Hội nghị thượng đỉnh G7 ở Pháp.", "visit", "XXXX-11-11"),
    (f"Tối 15/7, {HALE} hạ cánh ở Paris, chuẩn bị cho cuộc gặp với {BELOV}.", "meeting", ""),
    (f"Ngày 1-11, người phát ngôn nhắc tới cuộc gặp dự kiến giữa {HALE} và {BELOV}.", "meeting", ""),
    (f"Sáng 26/2, {HALE} cảm ơn Đức vì đã đứng ra tổ chức cuộc hội đàm giữa Nga và Pháp.", "talks", ""),
    (f"Ngày 19-2, Thủ tướng Đức Karl Weber điện đàm với {HALE} về cuộc gặp giữa {HALE} và {BELOV}.", "meeting", ""),
    (
        f"Sáng 28-8, trong chuyến thăm đầu tiên kể từ khi tái nhậm chức, {HALE} đến thăm và làm việc tại Đức.",
        "visit",
        "XXXX-08-28",
    ),
    (
        f"Ngày 28/3, {HALE} đến Đức.\nTrước khi sang Đức, {HALE} đã gặp {BELOV} tại Paris.",
        "meeting",
        "",
    ),
    (
        "Sáng 10/11, Đức kiểm tra nhiều tuyến phố, trước thời điểm Thủ tướng Lào Khamla Vongsavanh thăm Đức.",
        "visit",
        "",
    ),
    (f"{HALE} đã tới Đức từ tối 17-1, mang theo bức thư của Quốc vương Brunei Omar gửi Thủ tướng Đức.", "message", ""),
]

SPOKEN = [
    (
        (
            f"{HALE} tuyên bố Mỹ không tha thứ cho hành động của Nga nhằm vào Ba Lan và gần đây là Đức.\n\n"
            f"Mỹ sẽ đáp trả, {HALE} hôm 28/2 tuyên bố."
        ),
        "XXXX-02-28",
    ),
    (
        (
            "Từ Bắc Kinh, ngày 15-6, tuyên bố trước các phóng viên, Ngoại trưởng Trung Quốc Vương Nghị nhấn mạnh Trung "
            "Quốc sẵn sàng đáp trả các động thái leo thang của Mỹ."
        ),
        "XXXX-06-15",
    ),
    ("Hãng tin Sputnik ngày 25/4 dẫn lời người phát ngôn Bộ Quốc phòng Mỹ Eric Hale cáo buộc Nga.", "XXXX-04-25"),
]

POINTING_BACK = [
    (f"Danh sách được đưa ra hồi tháng 4-2018.\nNga khi đó đã lên án {HALE}.", "statement", "2018-04"),
    (f"Hai nước xa cách từ năm 2010.\nLúc đó, {HALE} đã gặp {BELOV}.", "meeting", ""),
    (f"Ngày 11-12, tòa ra phán quyết.\nTrước đó một ngày, {HALE} gặp {BELOV}.", "meeting", "XXXX-12-10"),
    (f"Ngày 11-12, tòa ra phán quyết.\nHội đồng vui mừng.\nMột ngày sau, {HALE} gặp {BELOV}.", "meeting", "XXXX-12-12"),
    (f"Hôm nay (30-12) quốc hội họp.\n{HALE} sẽ gặp {BELOV} trong tháng tới.", "meeting", "XXXX-01"),
    (f"Báo Thời sự ngày 31/5 cho biết Nga tập trận.\nKhi Nga tập trận, {HALE} đang tiếp {BELOV}.", "reception", ""),
    (
        (
            f"Ngày 15/7, {HALE} sẽ tới Nga.\nTheo chương trình, Ngoại trưởng Nga Igor Smolin chủ trì lễ đón {HALE}.\n"
            f"Sau đó, {HALE} sẽ hội đàm với {BELOV}."
        ),
        "talks",
        "XXXX-07-15",
    ),
    (f"Ngày 15/7, {HALE} sẽ tới Nga.\nTrong dịp này, {HALE} dự kiến gặp {BELOV}.", "meeting", "XXXX-07-15"),
    (f"Đoàn Nga sẽ về nước ngày 18-3.\n{HALE} đã tiếp {BELOV}.", "reception", ""),
]


@pytest.mark.parametrize(("text", "date"), SPOKEN)
def test_a_statement_has_the_day_on_which_it_is_quoted_or_made(tell: Tell, text: str, date: str) -> None:
    assert [event.date for event in tell(text, published="") if event.type == "statement"] == [date]


@pytest.mark.parametrize(("text", "kind", "date"), OF_WHAT_ELSE_IS_TOLD)
def test_a_day_of_what_is_told_beside_an_act_is_not_that_of_the_act(
    tell: Tell, text: str, kind: str, date: str
) -> None:
    assert {event.date for event in tell(text, published="") if event.type == kind} == {date}


@pytest.mark.parametrize(("text", "kind", "date"), [*IN_THEIR_CLAUSE, *POINTING_BACK])
def test_an_act_has_the_day_of_its_clause(tell: Tell, text: str, kind: str, date: str) -> None:
    assert date in [event.date for event in tell(text, published="") if event.type == kind]


def test_a_report_that_opens_a_sentence_with_today_has_its_own_day(tell: Tell) -> None:
    text = (
        f"Tiêu đề\n\nTrưa 23/5, {HALE} dự tiệc tại Đức.\n\nÔng nghe nhạc.\n\n{HALE} đến Đức tối 22/5.\n\n"
        f"Hôm nay, {HALE} hội đàm với Thủ tướng Đức Karl Weber."
    )
    assert [event.date for event in tell(text, published="") if event.type == "talks"] == ["XXXX-05-23"]


def test_the_year_is_that_after_the_one_called_last(tell: Tell) -> None:
    text = (
        f"Ngày 18-1, {HALE} gặp {BELOV}.\nSau hội đàm tại Paris năm ngoái, căng thẳng đã dịu.\nKết quả hội đàm tại "
        "Paris tháng 6-2018 được ca ngợi."
    )
    assert [event.date for event in tell(text, published="") if event.type == "meeting"] == ["2019-01-18"]


def test_a_report_of_january_writes_out_the_december_before(tell: Tell) -> None:
    text = f"Ông Otto Maas rời cương vị ngày 31-12-2018.\nNgày 2-1, {HALE} gặp {BELOV}."
    assert [event.date for event in tell(text, published="") if event.type == "meeting"] == ["2019-01-02"]
