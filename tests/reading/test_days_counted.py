"""Days that are counted from others, that are still to come or that papers print on (codebook §1 date, status)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]

RECEIVED = "Ngày 2/5, Thủ tướng Lê Văn Thử tiếp Thủ tướng Lào Khamla Vongsavanh tại Hà Nội."
TALKED = "Ngày 4/7, Thủ tướng Nhật Bản Ito Ren hội đàm với Tổng thống Hàn Quốc Park Jun-ho tại Seoul."
PUTIN = "Tổng thống Nga Ivan Belov"
HALE = "Tổng thống Mỹ Robert Hale"

# What the last act of a type is on: the text, the type, the date.
COUNTED = [
    (f"{RECEIVED} Hai tuần sau, Thủ tướng Lê Văn Thử gặp Thủ tướng Thái Lan Somchai Boonmee.", "meeting", ""),
    (f"{RECEIVED} Ba ngày trước đó, Thủ tướng Lê Văn Thử đã gặp {PUTIN}.", "meeting", "XXXX-04-29"),
    (f"{RECEIVED} 10 ngày sau, Thủ tướng Lê Văn Thử gặp {PUTIN}.", "meeting", "XXXX-05-12"),
    (f"Tháng 7/1982, {PUTIN} thăm Lào. Hai tháng sau, ông gặp {HALE} tại Huế.", "meeting", "1982-09"),
    (f"Hôm 24/11/2015, {PUTIN} thăm Lào. Ông gặp {HALE} hai tháng sau đó.", "meeting", "2016-01"),
    (f"Năm 1957, {PUTIN} thăm Lào và {HALE} thăm Nga một năm sau đó.", "visit", "1958"),
    (f"{RECEIVED} {PUTIN} gặp {HALE} gần hai tháng sau đó.", "meeting", ""),
    (f"{RECEIVED} Chỉ vài ngày trước cuộc tiếp, Thủ tướng Lê Văn Thử đã gặp {PUTIN}.", "meeting", ""),
    (f"{RECEIVED} Một tuần sau khi trở về từ Lào, Ngoại trưởng Mỹ John Stone gặp Thủ tướng Lê Văn Thử.", "meeting", ""),
    (f"{TALKED} Cuộc hội đàm diễn ra chỉ vài ngày sau khi ông Park gặp mặt {HALE}.", "meeting", ""),
    (f"{TALKED} Chuyến thăm diễn ra ba tuần sau cuộc gặp giữa ông Park và {HALE}.", "meeting", ""),
    (f"{TALKED} Trước đó trong ngày, ông Park đã gặp Đại sứ Mỹ John Stone.", "meeting", "XXXX-07-04"),
    (f"{TALKED} Muộn hơn trong ngày, ông Park điện đàm với {HALE}.", "call", "XXXX-07-04"),
]

PRINTED = [
    (
        "Hãng thông tấn KCNA ngày 20-6 thông tin chi tiết về chuyến công du Lào của Tổng thống Nga Ivan Belov.",
        "visit",
        "",
    ),
    (f"Tân Hoa xã ngày 28-3 đăng tải thông tin về cuộc hội đàm giữa {PUTIN} và {HALE}.", "talks", ""),
    (f"Hãng tin Lusa ngày 28-3 loan báo {PUTIN} đã gặp {HALE}.", "meeting", ""),
    (f"Theo thông tin từ Điện Kremlin, ngày 28-3 {PUTIN} đã gặp {HALE}.", "meeting", "XXXX-03-28"),
]

LASTING = [
    (f"Chuyến thăm Lào của {PUTIN} kéo dài ba ngày, kết thúc vào hôm 20-6.", "XXXX-06-18/XXXX-06-20"),
    (f"Chuyến thăm Lào lần này của {PUTIN} kéo dài 2 ngày và sẽ kết thúc ngày 20-6.", "XXXX-06-19/XXXX-06-20"),
    (f"Chuyến thăm Lào của {PUTIN} bắt đầu ngày 18-6 và kết thúc ngày 20-6.", "XXXX-06-18/XXXX-06-20"),
]

COMING = [
    (f"Thủ tướng Lê Văn Thử thăm Nga và gặp {PUTIN} vào ngày 4-6 tới.", "meeting", "planned"),
    (f"Hai bên bàn về chuyến thăm Lào của {PUTIN} vào ngày 11-11 tới.", "visit", "planned"),
    (f"{PUTIN} và {HALE} hội đàm tại Osaka ngày 29/6 tới đây.", "talks", "planned"),
    (f"{PUTIN} tới Mỹ gặp {HALE} ngày 22-5 tới.", "visit", "planned"),
    (f"Ngày 29/6 tới Lào, {PUTIN} đã gặp Thủ tướng Lào Khamla Vongsavanh.", "meeting", "occurred"),
    (
        f"{PUTIN} đã gặp {HALE} để bàn về hội nghị thượng đỉnh Nga - Nhật, dự kiến diễn ra ngày 12/6 tới.",
        "meeting",
        "occurred",
    ),
]

BY_TOWNS = [
    (f"{HALE} và {PUTIN} chưa nói chuyện kể từ hội nghị thượng đỉnh Helsinki.", [("Helsinki", "FI")]),
    (f"Sau thượng đỉnh Singapore, {HALE} và nhà lãnh đạo Triều Tiên Ri Chol-min đã trao đổi thư.", [("", "SG")]),
    (
        (
            f"Đây là lần đầu {HALE} và {PUTIN} gặp nhau kể từ hội nghị thượng đỉnh Helsinki. {HALE} gặp {PUTIN} tại "
            "Osaka."
        ),
        [("Osaka", "JP"), ("Helsinki", "FI")],
    ),
]


@pytest.mark.parametrize(("text", "kind", "date"), [*COUNTED, *PRINTED])
def test_day_of_an_act(tell: Tell, text: str, kind: str, date: str) -> None:
    assert [event.date for event in tell(text, published="") if event.type == kind][-1] == date


def test_what_is_so_long_apart_has_a_place_of_its_own(tell: Tell) -> None:
    text = f"{TALKED} Cuộc hội đàm diễn ra vài ngày sau khi ông Park gặp Thủ tướng Nhật Bản Abe Ken."
    assert [event.place.country for event in tell(text, published="") if event.type == "meeting"] == [""]


@pytest.mark.parametrize(("text", "date"), LASTING)
def test_days_of_a_visit_whose_last_is_told(tell: Tell, text: str, date: str) -> None:
    assert [event.date for event in tell(text, published="") if event.type == "visit"] == [date]


@pytest.mark.parametrize(("text", "kind", "status"), COMING)
def test_a_day_that_is_said_to_come_is_still_ahead(tell: Tell, text: str, kind: str, status: str) -> None:
    assert next(event.status for event in tell(text, published="") if event.type == kind) == status


@pytest.mark.parametrize(("text", "places"), BY_TOWNS)
def test_a_summit_that_is_called_by_its_town_was_there(tell: Tell, text: str, places: list[tuple[str, str]]) -> None:
    met = [event for event in tell(text, published="") if event.type in ("talks", "meeting")]
    assert [(event.place.name, event.place.country) for event in met] == places
    assert all(len(event.participants) == len({p.country for p in event.participants}) == 2 for event in met)


OF_OTHERS = [
    (
        f"Phát biểu trong cuộc hội đàm, {PUTIN} ca ngợi {HALE} vì kết quả sau cuộc gặp với Vua Brunei Omar ngày 12-6.",
        "",
    ),
    (f"Trong cuộc hội đàm, {PUTIN} chúc mừng {HALE} về cuộc gặp với Vua Brunei Omar hôm 27/4.", ""),
    (f"Sau cuộc hội đàm giữa {PUTIN} và {HALE}, Trung Quốc cử Ngoại trưởng Chen Wei tới Seoul ngày 2/5.", ""),
    (f"Sau hội đàm, {PUTIN} và {HALE} đã chứng kiến lễ ký các văn kiện ngày 2/5.", "XXXX-05-02"),
]

ON_OCCASION = [
    (
        "Hai bên đã ký Hiệp định khi Thủ tướng Lê Văn Thử thăm Nhật Bản hồi tháng 6/2017. Nga và Nhật Bản họp.",
        "signing",
    ),
    (f"{HALE} gặp Thủ tướng Lê Văn Thử nhân dịp ông thăm Việt Nam tháng 6/2017.", "meeting"),
    (
        f"Tháng 6/2017, {HALE} thăm Lào. Cũng trong chuyến thăm này, ông Hale đã gặp Chủ tịch nước Lào Bounmy.",
        "meeting",
    ),
]

GOING = [
    (f"{HALE} đã tới Berlin hội đàm với Thủ tướng Đức Erika Muster hôm 2/5.", "visit", "XXXX-05-02"),
    (f"{PUTIN} thăm Lào trong ba ngày kể từ ngày 22-3.", "visit", "XXXX-03-22/XXXX-03-24"),
    (f"Chuyến thăm Lào của {PUTIN} diễn ra ba ngày từ 22/3.", "visit", "XXXX-03-22/XXXX-03-24"),
    (f"{PUTIN} thăm Lào bắt đầu từ ngày 22/3 và kết thúc ngày 24/3.", "visit", "XXXX-03-22/XXXX-03-24"),
    (f"Chiều 17/3, {HALE} và {PUTIN} đồng chủ trì Diễn đàn Doanh nghiệp Mỹ - Nga năm 2024.", "session", "XXXX-03-17"),
    (f"{PUTIN} thăm Lào chiều 22/3, lần đầu tiên kể từ năm 2011.", "visit", "XXXX-03-22"),
    (f"Ngày 22/3, Thủ tướng Lào Khamla Vongsavanh tiếp {PUTIN}.\n\nTrước đó, sáng nay, {HALE} cũng gặp {PUTIN}.",
     "meeting", "XXXX-03-22"),
    ("Tàu hộ vệ tên lửa Ấn Độ cập cảng Đà Nẵng ngày 21-5, bắt đầu chuyến thăm Việt Nam kéo dài 5 ngày.", "visit",
     "XXXX-05-21/XXXX-05-25"),
    (f"{PUTIN} thăm Lào. Ngày 27-4, ông Belov hội đàm với {HALE}. Trước đó ông sang Lào để gặp Vua Brunei Omar.",
     "meeting", ""),
    (
        (f"{HALE} thăm Việt Nam. Chuyến thăm diễn ra nhân dịp ông dự Hội nghị Cấp cao APEC được tổ chức tại Đà Nẵng từ "
        "ngày 6 đến 11/11."),
        "visit",
        "",
    ),
    (
        (f"Thủ tướng Lê Văn Thử hôm nay hội kiến {PUTIN} nhân chuyến thăm chính thức Nga.\n\nChuyến thăm dài ngày 4 "
        "đến 8/6.\n\nTrước đó, Ngoại trưởng Nga Igor Smolin thăm Việt Nam."),
        "visit",
        "XXXX-06-04/XXXX-06-08",
    ),
]  # fmt: skip

SCENES = [
    (f"Ngày 12/6, tại Singapore, {HALE} và {PUTIN} đã hội đàm.", "SG"),
    (f"Ngày 12/6, tại Singapore, {HALE} và {PUTIN} đã thảo luận về tình hình bán đảo Triều Tiên.", "SG"),
    (f"{HALE} ngày 3/6 tại Singapore đã gặp {PUTIN}.", "SG"),
    (f"Bên lề Đối thoại Shangri-La tại Singapore, {HALE} ngày 3/6 gặp {PUTIN}.", "SG"),
]


@pytest.mark.parametrize(("text", "date"), OF_OTHERS)
def test_the_day_of_what_others_did_is_not_that_of_talks(tell: Tell, text: str, date: str) -> None:
    assert [event.date for event in tell(text, published="") if event.type == "talks"] == [date]


@pytest.mark.parametrize(("text", "kind"), ON_OCCASION)
def test_what_is_done_on_the_occasion_of_a_visit_is_of_its_month(tell: Tell, text: str, kind: str) -> None:
    assert [event.date for event in tell(text, published="") if event.type == kind] == ["2017-06"]


@pytest.mark.parametrize(("text", "kind", "date"), GOING)
def test_days_of_who_goes_somewhere(tell: Tell, text: str, kind: str, date: str) -> None:
    assert next(event.date for event in tell(text, published="") if event.type == kind) == date


@pytest.mark.parametrize(("text", "country"), SCENES)
def test_where_behind_when_is_where_they_met(tell: Tell, text: str, country: str) -> None:
    assert [event.place.country for event in tell(text, published="")] == [country]


def test_words_that_are_quoted_tell_of_no_day_around_them(tell: Tell) -> None:
    text = f'Ngày 25-1, {HALE} tiếp {PUTIN}.\n\n"Tôi đã gặp Vua Brunei Omar và có tiến triển", ông Hale nói.'
    assert [event.date for event in tell(text, published="") if event.type == "meeting"] == [""]


def test_a_letter_received_and_a_day_looked_back_on_are_of_no_day_of_the_report(tell: Tell) -> None:
    text = (
        f"{PUTIN} đã nhận được thư mời của {HALE}.\n\nÔng Belov nói với báo giới về Tuyên bố chung mà Nga và Mỹ đã ký "
        f"kết trong cuộc hội đàm thượng đỉnh hôm 27/4."
    )
    assert [event.date for event in tell(text, published="") if event.type == "message"] == [""]


def test_what_was_before_a_plan_is_no_part_of_it(tell: Tell) -> None:
    text = (
        f"{HALE} sắp thăm Trung Quốc.\n\nTrung Quốc cho biết {HALE} sẽ có chuyến thăm Trung Quốc vào tháng 5.\n\n"
        f"Thứ trưởng Ngoại giao Trung Quốc Chen Wei có cuộc gặp với {HALE} hôm 17/1 tại Manila."
    )
    assert [event.status for event in tell(text, published="") if event.type == "meeting"] == ["occurred"]


ANNOUNCED = [
    (f"Ngày 16-5, hai bên bàn về chuyến thăm Nga sắp tới của {HALE}.", "visit"),
    (
        f"Ngày 4/7, Ngoại trưởng Nga Igor Smolin tiết lộ vấn đề sẽ được nêu trong cuộc gặp giữa {PUTIN} và {HALE}.",
        "meeting",
    ),
    (
        f"Hôm 17/5, {PUTIN} khẳng định {HALE} đã không tiết lộ bí mật trong cuộc gặp với Ngoại trưởng Nga Igor Smolin.",
        "meeting",
    ),
    (f"Quét tin thế giới ngày 2/5: {PUTIN} gặp {HALE}", "meeting"),
    (f"{PUTIN} gặp {HALE}; động đất ở Nhật Bản… là những tin đáng chú ý trong ngày 2/5.", "meeting"),
]


@pytest.mark.parametrize(("text", "kind"), ANNOUNCED)
def test_the_day_on_which_news_is_told_is_not_that_of_the_act(tell: Tell, text: str, kind: str) -> None:
    assert [event.date for event in tell(text, published="") if event.type == kind] == [""]


def test_what_is_met_beside_a_conference_has_its_month(tell: Tell) -> None:
    text = f"{HALE} cũng đã gặp {PUTIN} bên lề cuộc họp của Đại hội đồng Liên Hợp Quốc hồi tháng 9-2018."
    assert [event.date for event in tell(text, published="") if event.type == "meeting"] == ["2018-09"]


def test_who_flies_from_one_town_to_another_visits_the_other(tell: Tell) -> None:
    text = f"{PUTIN} đáp chuyến bay từ Bắc Kinh tới Stockholm đêm 15/3."
    assert [(event.type, event.date, event.place.country) for event in tell(text, published="")] == [
        ("visit", "XXXX-03-15", "SE")
    ]


def test_what_a_minister_does_is_not_where_his_president_plans_to_go(tell: Tell) -> None:
    text = (
        f"Cuộc gặp giữa {HALE} và {PUTIN} dự kiến diễn ra ngày 12-6 tại Singapore.\n\nNgoại trưởng Mỹ John Stone gặp "
        f"{PUTIN} ngày 9-5."
    )
    assert [(e.date, e.place.country) for e in tell(text, published="")] == [("XXXX-06-12", "SG"), ("XXXX-05-09", "")]


ON_THE_DAY = [
    (
        f"Lễ đón chính thức diễn ra sáng 20/11, sau đó {HALE} sẽ hội đàm với Thủ tướng Lê Văn Thử và gặp {PUTIN}.",
        "meeting",
        "XXXX-11-20",
    ),
    (f"Ngày 5/3, trong chuyến thăm Lào từ ngày 4 đến 6/3, {HALE} đã gặp {PUTIN}.", "meeting", "XXXX-03-05"),
    (f"{HALE} ngày 22/5 bắt đầu chuyến công du 4 ngày tới Nga và dự kiến gặp {PUTIN}.", "meeting", ""),
    (
        f"{HALE} sẽ gặp Thủ tướng Lê Văn Thử vào hôm 24/5 và hội đàm với {PUTIN} vào ngày hôm sau.",
        "talks",
        "XXXX-05-25",
    ),
]


@pytest.mark.parametrize(("text", "kind", "date"), ON_THE_DAY)
def test_days_of_what_is_done_on_a_visit(tell: Tell, text: str, kind: str, date: str) -> None:
    assert [event.date for event in tell(text, published="") if event.type == kind] == [date]


def test_who_met_again_later_met_twice(tell: Tell) -> None:
    text = f"Năm 2009, {PUTIN} đã đón tiếp {HALE} thăm Nga.\n\nHai nhà lãnh đạo sau đó đã gặp lại tại Huế."
    met = [event for event in tell(text, published="") if event.type in ("reception", "meeting")]
    assert [(event.date, event.place.country) for event in met] == [("2009", "RU"), ("", "VN")]


def test_a_visit_that_an_occasion_names_is_the_one_told_before(tell: Tell) -> None:
    text = (
        f"Chuyến thăm Việt Nam của {HALE} vào tháng 3/2018 là minh chứng.\n\nQuốc hội đã lập diễn đàn.\n\nHai bên thực "
        f"hiện Tuyên bố chung ký kết nhân dịp {HALE} thăm Việt Nam."
    )
    assert [event.date for event in tell(text, published="") if event.type == "visit"] == ["2018-03"]


def test_where_somebody_plans_to_be_on_a_day_is_where_he_meets_others_on_it(tell: Tell) -> None:
    text = (
        f"Ngày 27/2, {HALE} và nhà lãnh đạo Triều Tiên Ri Chol-min sẽ gặp nhau tại Hà Nội.\n\nTrưa 27/2, {HALE} đã có "
        "cuộc gặp với Thủ tướng Lê Văn Thử."
    )
    assert [event.place.country for event in tell(text, published="")] == ["VN", "VN"]


def test_where_an_expert_speaks_is_not_where_others_met(tell: Tell) -> None:
    text = f"Ông Chen Wei, giáo sư đại học ở Seoul, cho rằng tình hình tốt lên sau hội đàm giữa {HALE} và {PUTIN}."
    assert [event.place.country for event in tell(text, published="") if event.type == "talks"] == [""]


def test_an_unofficial_visit_and_a_banquet_of_welcome(tell: Tell) -> None:
    text = f"{PUTIN} thăm không chính thức Lào ngày 28/3. Chủ tịch nước Lào Bounmy đã tổ chức tiệc chào đón {PUTIN}."
    told = [(event.type, event.kind, event.date, event.place.country) for event in tell(text, published="")]
    assert told == [("visit", "private", "XXXX-03-28", "LA"), ("reception", None, "XXXX-03-28", "LA")]


def test_the_town_of_one_encounter_is_not_that_of_another_its_sentence_names(tell: Tell) -> None:
    text = f"Cuộc hội đàm tại Huế của {PUTIN} và Thủ tướng Lê Văn Thử quyết định số phận thượng đỉnh {PUTIN} - {HALE}."
    assert [event.place.country for event in tell(text, published="")] == ["VN", ""]
