"""Which day an act has, where the report tells several: of others, of since when, of so long after (codebook §1)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]

MEET = "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh"
HALE = "Tổng thống Mỹ Robert Hale"

SINCE_WHEN = [
    (f"Cuộc gặp giữa {HALE} và Tổng thống Nga Ivan Belov là lần đầu tiên kể từ tháng 3/2015.", "meeting", ""),
    (f"Ngày 5/4, {HALE} gặp Tổng thống Nga Ivan Belov, lần đầu kể từ tháng 3.", "meeting", "XXXX-04-05"),
    ("Đây là chuyến bay đầu tiên kể từ tháng 4/2018, khi Hàn Quốc và Triều Tiên hội đàm.", "talks", "2018-04"),
]

STILL_TO_COME = [
    (
        (
            f"Báo Yomiuri nói Nhật Bản sắp xếp cuộc gặp giữa Thủ tướng Nhật Bản Ito Ren và {HALE}, và ông Ito sẽ đến "
            "Nga vào tháng 8."
        ),
        "meeting",
        "",
    ),
    (
        (
            f"{HALE} đã gặp Ngoại trưởng Triều Tiên Ri Chol-min để bàn về cuộc hội đàm thượng đỉnh Nga - Nhật, dự "
            "kiến diễn ra ngày 12-6 tại Singapore."
        ),
        "meeting",
        "",
    ),
    (
        (
            f"Trong cuộc gặp với Vua Brunei Omar, {HALE} bày tỏ lo ngại.\n\nSáng 21/7, hai bên khai mạc hội thảo.\n\n"
            f"Hội thảo kéo dài.\n\nTrước đó, {HALE} đã có cuộc gặp với Vua Brunei Omar."
        ),
        "meeting",
        "",
    ),
    (
        f"{HALE} sẽ đến thăm Nhật Bản ngày 25/5 và dự hội nghị thượng đỉnh G7 trong hai ngày tiếp theo.",
        "visit",
        "XXXX-05-25",
    ),
]

TOLD_ELSEWHERE = [
    (
        (
            "Thủ tướng Lê Văn Thử sẽ thăm Singapore và dự Hội nghị Cấp cao ASEAN trong tuần tới.\n\nHội nghị Cấp cao "
            "ASEAN lần thứ 32 diễn ra tại Singapore vào ngày 27-28/4."
        ),
        "session",
        "XXXX-04-27/XXXX-04-28",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử đã dự Hội nghị Thượng đỉnh G20 ở Đức.\n\nÔng Hale rời Hội nghị Thượng đỉnh G20 sáng "
            "8/7."
        ),
        "session",
        "",
    ),
    (
        (
            f"Ngày 22/5, {HALE} hội đàm với Tổng thống Hàn Quốc Park Ji-woo tại Nhà Trắng.\n\nNgày 25/5 là lễ.\n\n"
            f"Trước cuộc hội đàm, phát biểu trước các phóng viên, {HALE} đã cảnh báo Triều Tiên."
        ),
        "statement",
        "XXXX-05-22",
    ),
    (
        f"{HALE} dự kiến hội đàm với Tổng thống Nga Ivan Belov, thăm một nhà máy vào ngày 3/11.",
        "talks",
        "XXXX-11-03",
    ),
    (
        (
            f"{HALE} đang thăm chính thức Nga hai ngày.\n\nNgày 20/6, Tổng thống Nga Ivan Belov đón {HALE} tại sân bay "
            "với nghi thức cao nhất."
        ),
        "visit",
        "XXXX-06-20/XXXX-06-21",
    ),
    (
        (
            f"{HALE} hôm nay tới Nga, bắt đầu chuyến thăm chính thức từ ngày 6 đến 10/7.\n\nThủ tướng Nga Igor Smolin "
            f"đón {HALE} tại sân bay."
        ),
        "ceremony",
        "XXXX-07-06",
    ),
    (
        (
            f"{HALE} dự kiến gặp Tổng thống Nga Ivan Belov trong tháng 4. Đây là cuộc gặp thứ ba giữa {HALE} và Tổng "
            "thống Nga Ivan Belov, sau các cuộc gặp năm 2000."
        ),
        "meeting",
        "XXXX-04",
    ),
    (
        "Cùng ngày 21/12, báo chí đưa tin rằng việc này được bàn trong cuộc hội đàm giữa Nga và Mỹ.",
        "talks",
        "",
    ),
]

OF_OTHERS = [
    (
        (
            f"Ngày 8/3, {HALE} gặp Tổng thống Nga Ivan Belov.\nÔng Hale nói về kinh tế.\nÔng nói về năng lượng.\n"
            "Báo chí nhắc lại cuộc hội đàm giữa Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh."
        ),
        "talks",
        "",
    ),
    (
        (
            f"Ngày 8/3, {HALE} gặp Tổng thống Nga Ivan Belov.\nÔng Hale nói về kinh tế.\nÔng nói về năng lượng.\n"
            "Ngoại trưởng Lào Khamla Vongsavanh hôm nay có cuộc gặp với Thủ tướng Thụy Điển Lars Berg."
        ),
        "meeting",
        "",
    ),
]

SO_LONG_AFTER = [
    (f"Chiều 16/3, một ngày sau khi Ngoại trưởng Nga Ivan Belov tới Lào, {MEET}.", "visit", "XXXX-03-15"),
    (f"Chiều 16/3, một ngày sau khi Ngoại trưởng Nga Ivan Belov tới Lào, {MEET}.", "talks", "XXXX-03-16"),
    ("Chuyến thăm Lào của Thủ tướng Lê Văn Thử diễn ra khi Mỹ hôm 13/7 áp thuế với Nga.", "visit", ""),
    (f"{HALE} thăm Nhật Bản, trong khi ông Belov ở lại Viêng Chăn đến ngày 26/4.", "visit", ""),
    (f"{HALE} sẽ tới Thái Lan viếng Nhà vua, người qua đời năm 2016.", "visit", ""),
]

LATER = [
    (
        (
            "Việt Nam và Lào nâng quan hệ lên đối tác chiến lược vào năm 2001. 11 năm sau, hai nước nâng quan hệ lên "
            "đối tác chiến lược toàn diện."
        ),
        "relations",
        "2012",
    ),
    (f"Ngày 28/2, {HALE} tới Hà Nội. Ngày hôm sau, {MEET}.", "talks", "XXXX-03-01"),
]

HEADS = [
    (
        (
            "Ngoại trưởng Nga lên án Mỹ\n\nNgoại trưởng Nga Ivan Belov lên án Mỹ phá vỡ thỏa thuận.\n\nTheo Reuters, "
            "phía Nga hôm 4/5 cho biết như vậy."
        ),
        "statement",
        "XXXX-05-04",
    ),
    (
        (
            "Ngoại trưởng Nga lên án Mỹ\n\nNgoại trưởng Nga Ivan Belov từng lên án Mỹ phá vỡ thỏa thuận.\n\nTheo "
            "Reuters, phía Nga hôm 4/5 cho biết như vậy."
        ),
        "statement",
        "",
    ),
    (
        (
            f"{HALE} tới Bắc Kinh hôm 5/9. Vừa đặt chân tới sân bay, ông Hale được Thứ trưởng Ngoại giao Trung Quốc "
            "Vương Minh đón tiếp."
        ),
        "ceremony",
        "XXXX-09-05",
    ),
    (
        (
            f"Ngày 30/5, {HALE} họp báo. {HALE} đã hai lần đích thân bay đến Bình Nhưỡng để gặp lãnh đạo Triều Tiên Ri "
            "Chol-min."
        ),
        "meeting",
        "",
    ),
]

VISITS = [
    (f"{HALE} tới Hàn Quốc hôm 7/11, thăm chính thức nước này hai ngày.", "visit", "XXXX-11-07/XXXX-11-08"),
    (f"Hôm 2/3, {HALE} đã rời Huế, sau cuộc họp báo và chuyến thăm chính thức Việt Nam.", "visit", "../XXXX-03-02"),
    (
        f"Sáng 2/3, {HALE} rời Hà Nội sau khi kết thúc tốt đẹp chuyến thăm chính thức Việt Nam.",
        "visit",
        "../XXXX-03-02",
    ),
]


FOLLOWING = [
    (
        f"Hồi tháng 3, {HALE} có chuyến thăm đầu tiên tới Nga.\n\nHai chuyến thăm Nga sau đó của ông Hale là bất ngờ.",
        "visit",
        "",
    ),
    (
        "Tổng thống Pháp Luc Marchand thăm Việt Nam, ba năm sau chuyến thăm của Tổng thống Pháp Jean Duval năm 1993.",
        "visit",
        "1993",
    ),
    (
        f"{HALE} đến Nga hôm 2/8. Đây là lần đầu ông Hale đến Nga trong năm, sau chuyến thăm hồi tháng 11-2017.",
        "visit",
        "2017-11",
    ),
    (
        f"{HALE} nói sẽ thăm Nga trong cuộc gặp với Thủ tướng Nhật Bản Ito Ren ngày 17-11.",
        "visit",
        "",
    ),
    (
        f"Sáng 11/2, Bộ trưởng Nga Igor Smolin dự lễ hội, khi {HALE} có chuyến thăm chính thức tới Nga.",
        "visit",
        "",
    ),
    (
        "".join(f"Nga nêu {number} điều.\n\n" for number in range(2, 8))
        + f"Theo một bài báo dài, {HALE} gửi lời mời Tổng thống Nga Ivan Belov dự lễ kỷ niệm của Mỹ ngày 9/5.",
        "message",
        "",
    ),
    (f"{HALE} gặp Tổng thống Nga Ivan Belov vào năm 2010 và 2017.", "meeting", "2017"),
    ("Nga thiết lập quan hệ ngoại giao với Lào vào những năm 1970.", "relations", "1970/1979"),
    (f"{HALE} sẽ thăm Nga ngày 5/2.\n\n{HALE} sẽ hội đàm với Tổng thống Nga Ivan Belov.", "talks", "XXXX-02-05"),
    (
        (
            f"Ngày 8/4, {HALE} hội đàm với Tổng thống Nga Ivan Belov.\n\nTrước khi tới Nga, {HALE} đã gặp Thủ tướng "
            "Nhật Bản Ito Ren."
        ),
        "meeting",
        "",
    ),
    (
        f"{HALE} gặp lại Tổng thống Nga Ivan Belov sau cuộc hội đàm đầu tiên hồi tháng 7.",
        "meeting",
        "",
    ),
    (
        f"Hồi tháng 3, {HALE} đã thăm Nga, ngay trước thời điểm hội đàm Nga - Nhật được tổ chức.",
        "talks",
        "",
    ),
    (
        f"{HALE} sẽ thăm Nga và có cuộc hội đàm với Tổng thống Nga Ivan Belov, dự kiến diễn ra vào cuối tháng 9.",
        "visit",
        "XXXX-09",
    ),
    (
        "".join(f"Nga nêu {number} điều.\n\n" for number in range(2, 8))
        + f'"{HALE} có cuộc gặp với Đức và Pháp, tốt đẹp và hữu ích", Tổng thống Nga Ivan Belov cho biết hôm 16/9.',
        "meeting",
        "",
    ),
    (f"{HALE} đang thăm chính thức Nga ba ngày từ ngày 8/11.", "visit", "XXXX-11-08/XXXX-11-10"),
    (
        f'Cuộc gặp giữa {HALE} và Tổng thống Nga Ivan Belov "đang được thu xếp", RIA ngày 8/4 dẫn lời một quan chức.',
        "meeting",
        "",
    ),
    (f"Hãng DPA ngày 8/4 đưa tin, trong cuộc điện đàm với Tổng thống Nga Ivan Belov, {HALE} cám ơn Nga.", "call", ""),
    (
        (
            f"Ngày 8/4, {HALE} hội đàm với Tổng thống Nga Ivan Belov.\n\nQuan chức Mỹ và Nhật Bản đã tổ chức những "
            "cuộc gặp bí mật."
        ),
        "meeting",
        "",
    ),
]


@pytest.mark.parametrize(
    ("text", "kind", "date"),
    [*FOLLOWING, *SINCE_WHEN, *STILL_TO_COME, *TOLD_ELSEWHERE, *OF_OTHERS, *SO_LONG_AFTER, *LATER, *VISITS, *HEADS],
)
def test_an_act_has_its_own_day(tell: Tell, text: str, kind: str, date: str) -> None:
    assert date in [event.date for event in tell(text, published="") if event.type == kind]


def test_an_act_is_quoted_where_its_day_is_told(tell: Tell) -> None:
    dated = f"Ngày 5/3, {HALE} có chuyến công du Việt Nam."
    told = tell(f"Thủ tướng Lê Văn Thử đã tặng quà {HALE} khi ông đến thăm Việt Nam.\n{dated}", published="")
    assert [event.evidence for event in told if event.type == "visit"] == [dated]


def test_an_act_is_not_quoted_where_somebody_only_speaks_of_it(tell: Tell) -> None:
    talks = "Thủ tướng Lê Văn Thử gặp Tổng thống Nga Ivan Belov tại Moskva."
    text = f"Bộ trưởng Nga Igor Smolin ca ngợi cuộc gặp giữa Thủ tướng Lê Văn Thử và Tổng thống Ivan Belov.\n\n{talks}"
    assert [event.evidence for event in tell(text, published="") if event.type == "meeting"] == [talks]


def test_who_gives_thanks_and_invites_does_so_on_the_day(tell: Tell) -> None:
    text = (
        f"Ngày 3/3, Thủ tướng Lê Văn Thử hội kiến {HALE} tại Nhà Trắng.\n\nThủ tướng Lê Văn Thử cảm ơn Tổng thống "
        "Robert Hale đã dành sự đón tiếp trọng thị và trân trọng mời Tổng thống Robert Hale sang thăm Việt Nam."
    )
    assert [event.date for event in tell(text, published="") if event.type == "message"] == ["XXXX-03-03"]


def test_a_couple_visits_together(tell: Tell) -> None:
    text = (
        "Chủ tịch nước Vũ Quốc Anh đón Vua Nhật Bản Haruto và Hoàng hậu Nhật Bản Yumiko tại Phủ Chủ tịch trong chuyến "
        "thăm cấp Nhà nước lần đầu tiên tới Việt Nam."
    )
    (visit,) = [event for event in tell(text, published="") if event.type == "visit"]
    assert "Haruto" in [party.name for party in visit.participants if party.role == "guest"]


def test_a_stand_is_taken_on_the_day_on_which_somebody_says_so(tell: Tell) -> None:
    text = "Chiều 3/7, trả lời báo chí, Người phát ngôn Bộ Ngoại giao Lê Thị Thử nêu rõ Việt Nam phản đối Trung Quốc."
    assert [event.date for event in tell(text, published="") if event.type == "statement"] == ["XXXX-07-03"]


def test_a_conference_is_on_the_days_on_which_the_article_says_that_it_is_held(tell: Tell) -> None:
    text = (
        "Thủ tướng Lê Văn Thử khẳng định sẽ dự Tuần lễ Cấp cao APEC.\n\nTuần lễ Cấp cao APEC diễn ra từ ngày 6/11 đến "
        "11/11, với lãnh đạo của 21 nền kinh tế."
    )
    sessions = [event for event in tell(text, published="") if event.type == "session"]
    assert [event.date for event in sessions if event.participants[0].is_person] == ["XXXX-11-06/XXXX-11-11"]


def test_what_is_done_on_a_visit_is_of_no_day_before_it(tell: Tell) -> None:
    text = (
        "Ngoại trưởng Mỹ John Stone đến Nga hôm 6/7.\n\nNga cho rằng Mỹ quên tinh thần hội nghị thượng đỉnh giữa "
        f"{HALE} và Tổng thống Nga Ivan Belov hôm 12/6.\n\nÔng vui sau 8 giờ hội đàm.\n\nCó nhiều việc phải làm.\n\n"
        "Sau 8 giờ hội đàm với Ngoại trưởng Nga Igor Smolin, ông Stone lạc quan."
    )
    talks = [event for event in tell(text, published="") if event.type == "talks"]
    assert {event.date for event in talks if "John Stone" in {p.name for p in event.participants}} == {""}


def test_what_others_did_and_what_was_yesterday_have_no_day_that_is_told_of_somebody_else(tell: Tell) -> None:
    """The day of a press conference of two is not that of talks of others, nor a day told late that of the lead."""
    text = (
        "Ngày 14/7, Ngoại trưởng Lào Bounmy Sisay gặp Ngoại trưởng Thái Lan Somchai Dee.\n"
        f"{HALE} đã hội đàm với Tổng thống Nga Ivan Belov."
    )
    assert [event.date for event in tell(text, published="") if event.type == "talks"] == [""]
    text = (
        f"Tiêu đề\n\nNgoại trưởng Nga Igor Smolin hôm qua gặp {HALE}.\n\nHai bên bàn về hợp tác.\n"
        f"Hôm 9/2, {HALE} đã điện đàm với Tổng thống Nga Ivan Belov."
    )
    assert [event.date for event in tell(text, published="") if event.type == "meeting"] == [""]


def test_what_was_done_abroad_is_not_of_the_day_of_coming_home(only: Callable[..., EventClaim]) -> None:
    text = (
        "Chiều 20/8, chuyên cơ chở Thủ tướng Lê Văn Thử đã về đến Nội Bài, kết thúc chuyến thăm Lào từ 18-20/8.\n"
        "Tại Viêng Chăn, Thủ tướng Lê Văn Thử đã hội đàm với Thủ tướng Lào Khamla Vongsavanh."
    )
    assert only(text, "talks").date == ""
