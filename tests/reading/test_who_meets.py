"""Who meets, where others stand nearer to the word of the encounter: speakers for others, the late, who was before."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Tell = Callable[[str], tuple[EventClaim, ...]]

TWO = "talks: Ivan Belov RU participant, Đỗ Khang CN participant"
PICTURED = [
    "Chủ tịch Trung Quốc Đỗ Khang chào đón Tổng thống Nga Ivan Belov trước khi hội đàm ngày 8/1 tại Bắc Kinh.",
    "Chủ tịch Trung Quốc Đỗ Khang bắt tay Tổng thống Nga Ivan Belov trước khi hội đàm ở Bắc Kinh ngày 8/1.",
    "Chủ tịch Trung Quốc Đỗ Khang chụp ảnh cùng Tổng thống Nga Ivan Belov sau khi hội đàm ở Bắc Kinh ngày 8/1.",
]

SPOKEN_FOR = [
    (
        (
            "Người phát ngôn Điện Kremlin Dmitry Orlov cho biết cuộc gặp với Tổng thống Pháp Jean Moreau sẽ diễn ra "
            "vào ngày 16/7. Tổng thống Nga Ivan Belov đang ở Moskva."
        ),
        "meeting: Ivan Belov RU participant, Jean Moreau FR participant",
    ),
    (
        (
            "Người phát ngôn Bộ Quốc phòng Nga Dmitry Orlov nói cuộc hội đàm với Bộ trưởng Quốc phòng Pháp Jean Moreau "
            "hôm 16/7 rất hữu ích."
        ),
        "talks: Nga RU participant, Jean Moreau FR participant",
    ),
]

LEADERS = [
    (
        "Quan hệ Nga - Pháp căng thẳng. Lãnh đạo hai nước sẽ gặp nhau tại Osaka vào tháng 6.",
        "meeting: Nga RU participant, Pháp FR participant",
    ),
    (
        "Quan hệ Nga - Pháp cải thiện. Cuộc gặp giữa lãnh đạo hai nước diễn ra ngày 12/6 tại Helsinki.",
        "meeting: Nga RU participant, Pháp FR participant",
    ),
    ("Quan hệ Nga - Pháp cải thiện. Lãnh đạo hai nước gặp nhau thường xuyên.", ""),
]

SENT = [
    (
        "Thủ tướng Đức Karl Weber cùng Bộ trưởng Quốc phòng Jan Kohl gặp Tổng thống Nga Ivan Belov.",
        "meeting: Karl Weber DE participant, Jan Kohl DE participant, Ivan Belov RU participant",
    ),
    (
        "Ngày 3/5, Tổng thống Nga Ivan Belov rời Moskva, lên đường sang Pháp dự Hội nghị Cấp cao Pháp ngữ.",
        "visit: Ivan Belov RU guest, Pháp FR host",
    ),
    (
        "Các phái đoàn từ Đức, Pháp và Nga hôm 3/5 đã họp tại Viêng Chăn để bàn về năng lượng.",
        "meeting: Đức DE participant, Pháp FR participant, Nga RU participant",
    ),
    (
        "Đoàn tàu Hải quân Đức gồm hai tàu sẽ thăm Việt Nam từ ngày 5 đến 8/6.",
        "visit: Đoàn tàu Hải quân Đức DE guest, Việt Nam VN host",
    ),
    ("Nga và Đức có mặt ở đó. Pháp kêu gọi hai nước này rút quân đội của mình khỏi Lào.", ""),
]

ROWS = [
    (
        (
            "Sáng 27/2, Tổng thống Đức Karl Vogel đã có cuộc hội kiến với Tổng Bí thư Lê Văn Thử và cuộc hội kiến với "
            "Thủ tướng Vũ Quốc Anh."
        ),
        (
            "meeting: Karl Vogel DE participant, Lê Văn Thử VN participant | "
            "meeting: Karl Vogel DE participant, Vũ Quốc Anh VN participant"
        ),
    ),
    (
        (
            "Sáng 27/2, Tổng thống Đức Karl Vogel có cuộc hội đàm với Chủ tịch nước Lê Văn Thử và cuộc gặp với Thủ "
            "tướng Vũ Quốc Anh."
        ),
        (
            "talks: Karl Vogel DE participant, Lê Văn Thử VN participant | "
            "meeting: Karl Vogel DE participant, Vũ Quốc Anh VN participant"
        ),
    ),
]

CONSORTS = [
    (
        "Thủ tướng Lê Văn Thử tiếp Hoàng hậu Hà Lan Anna Hale, đặc phái viên của Tổng thư ký Liên hợp quốc.",
        "reception: Lê Văn Thử VN host, Anna Hale UN guest",
    ),
    (
        "Đệ nhất phu nhân Hàn Quốc Park Ji-woo trò chuyện với Tổng thống Nga Ivan Belov ở Đức.",
        "meeting: Park Ji-woo KR participant, Ivan Belov RU participant",
    ),
    (
        "Thủ tướng Lê Văn Thử gặp Nhà vua Bỉ, Hoàng hậu Hà Lan, Trưởng Đặc khu Hong Kong, Tổng Giám đốc WTO.",
        (
            "meeting: Lê Văn Thử VN participant, Bỉ BE participant, Hà Lan NL participant, Hồng Kông HK participant, "
            "WTO WTO participant"
        ),
    ),
    (
        "Tổng thống Mỹ Robert Hale họp báo. Trong buổi tiếp Ngoại trưởng và Đại sứ Nga, ông Hale đã nói về Syria.",
        "reception: Robert Hale US host, Nga RU guest",
    ),
    (
        "Tổng thống Mỹ Robert Hale ở Lào. Tổng thống Mỹ thứ 44 đã gặp Tổng thống Nga Ivan Belov.",
        "meeting: Mỹ US participant, Ivan Belov RU participant",
    ),
]

LATE = [
    (
        (
            "Lễ kỷ niệm 7 năm ngày mất của lãnh đạo Cuba Carlos Ibarra. Thủ tướng Lê Văn Thử gặp nhà lãnh đạo Cuba "
            "ngày 2/3."
        ),
        "meeting: Lê Văn Thử VN participant, Cuba CU participant",
    ),
    (
        "Cố lãnh đạo Cuba Carlos Ibarra mất năm 2016. Thủ tướng Lê Văn Thử gặp nhà lãnh đạo Cuba ngày 2/3.",
        "meeting: Lê Văn Thử VN participant, Cuba CU participant",
    ),
]

ONCE = [
    (
        "Tổng thống Nga Ivan Belov hội đàm với Tổng thống Pháp Jean Moreau tại Helsinki ngày 16/7. Trước thềm cuộc gặp "
        "giữa hai nhà lãnh đạo, hai bên ra thông báo."
    ),
    (
        "Ông Orlov, người phát ngôn của Tổng thống Nga Ivan Belov, cho biết cuộc hội đàm với Tổng thống Pháp hữu ích. "
        "Tổng thống Nga Ivan Belov và Tổng thống Pháp Jean Moreau gặp nhau ngày 16/7."
    ),
]

NEARER = [
    (  # what goes on meanwhile is told before who speaks
        (
            "Tổng thống Nga Ivan Belov đang bận. Tại cuộc gặp với Tổng thống Chile Carlos Vega, trong bối cảnh Việt "
            "Nam và Chile kỷ niệm 45 năm quan hệ, Thủ tướng Lê Văn Thử đề nghị hợp tác."
        ),
        "meeting: Lê Văn Thử VN participant, Carlos Vega CL participant",
    ),
    (  # as whose something is
        (
            "Sau cuộc hội đàm với Thủ tướng Nhật Bản Kenji Morita hôm 8/8 về các nỗ lực do Mỹ dẫn đầu, Tổng thống Nga "
            "Ivan Belov rất vui."
        ),
        "talks: Ivan Belov RU participant, Kenji Morita JP participant",
    ),
    (  # as where it was said
        (
            "“Lào rất đẹp”, Tổng thống Mỹ Robert Hale phát biểu trước báo giới tại Vườn Cam, Nhà Trắng, ngày 26/6 sau "
            "khi hội đàm với Thủ tướng Ấn Độ Ravi Kapoor."
        ),
        "talks: Robert Hale US participant, Ravi Kapoor IN participant",
    ),
    (  # beside those whom he met before
        (
            "Ngoại trưởng Mỹ Robert Hale hội đàm với Thủ tướng Nhật Bản Kenji Morita cùng các quan chức Nhật Bản trước "
            "khi có chuyến thăm Triều Tiên hôm 5/6."
        ),
        (
            "talks: Robert Hale US participant, Kenji Morita JP participant"
            " | visit: Robert Hale US guest, Triều Tiên KP host"
        ),
    ),
    (  # in the name of a war
        (
            "Thủ tướng Lê Văn Thử gặp Tổng thống Nga Ivan Belov. Tổng thống Nga cho biết ông và Chủ tịch Triều Tiên "
            "Kim Il Chol sẽ bàn về Chiến tranh Triều Tiên tại cuộc gặp thượng đỉnh ngày 12/6."
        ),
        (
            "meeting: Lê Văn Thử VN participant, Ivan Belov RU participant"
            " | talks: Ivan Belov RU participant, Kim Il Chol KP participant"
        ),
    ),
    (  # behind a gloss, whose parliament it is, and the next of the row
        (
            "Hôm 3/5, Thủ tướng Lê Văn Thử gặp ông Agus Rahman, Chủ tịch Hội đồng đại biểu địa phương (tức Thượng "
            "viện) Indonesia và ông Budi Harto, Chủ tịch Hội đồng nhân dân."
        ),
        ("meeting: Lê Văn Thử VN participant, Agus Rahman ID participant, Budi Harto ID participant"),
    ),
    (
        (
            "Ngoại trưởng Hàn Quốc Park Ji-woo sẽ hội đàm với Ngoại trưởng Nga Ivan Belov và những người đồng cấp từ "
            "Brunei và Đức."
        ),
        "talks: Park Ji-woo KR participant, Ivan Belov RU participant, Brunei BN participant, Đức DE participant",
    ),
    (  # of several offices and no name, who attends
        "Tổng thống Mỹ Robert Hale gặp Chủ tịch Trung Quốc Đỗ Khang. Các nhà lãnh đạo dự Hội nghị APEC ở Huế hôm 3/3.",
        "meeting: Robert Hale US participant, Đỗ Khang CN participant",
    ),
    (  # of whom the last sentence was, who goes somewhere to attend
        (
            "Chủ tịch Triều Tiên Kim Il Chol gặp Tổng thống Mỹ Robert Hale. Chuyến công du châu Âu của Tổng thống Hàn "
            "Quốc Park Ji-woo, diễn ra từ ngày 13/10, nhằm tham dự Hội nghị Á - Âu ở Bỉ."
        ),
        (
            "meeting: Kim Il Chol KP participant, Robert Hale US participant"
            " | session: Park Ji-woo KR participant, Hội nghị Á - Âu ASEM participant"
        ),
    ),
    (  # who speaks of a summit
        (
            "Bộ trưởng Quốc phòng Mỹ Robert Hale nói về cuộc gặp thượng đỉnh với Triều Tiên hôm 3/5. Tổng thống Mỹ Ed "
            "Stone im lặng."
        ),
        "talks: Ed Stone US participant, Triều Tiên KP participant",
    ),
    (  # with whom one was told last, though he met another that day
        (
            "Hôm 12/3, Tổng thống Nga Ivan Belov hội đàm với Tổng thống Pháp Jean Moreau. Thủ tướng Đức Karl Vogel đã "
            "gọi điện cho ông Belov. Ông Vogel rất vui. Tại cuộc gặp ngày 12/3, ông Belov nói về năng lượng."
        ),
        (
            "talks: Ivan Belov RU participant, Jean Moreau FR participant"
            " | call: Karl Vogel DE participant, Ivan Belov RU participant"
        ),
    ),
    (  # a row of holders of offices is told before the next verb
        (
            "Hôm 3/5, Tổng thống Nga Ivan Belov có buổi gặp gỡ Chủ tịch nước Lê Văn Thử, Chủ tịch Quốc hội Trần Thị "
            "Mai, Thủ tướng Đỗ Văn Mẫu và chào xã giao Tổng Bí thư Ngô Văn Tám."
        ),
        (
            "meeting: Ivan Belov RU participant, Lê Văn Thử VN participant, Trần Thị Mai VN participant, Đỗ Văn Mẫu VN"
            " participant | courtesy_call: Ivan Belov RU guest, Ngô Văn Tám VN host"
        ),
    ),
    (  # one conference, told by two verbs
        (
            "Tổng thống Mỹ Robert Hale lên đường. Ông sẽ thăm Nhật Bản vào cuối ngày, dự hội nghị thượng đỉnh G7, diễn "
            "ra ở Osaka, trong hai ngày 26 và 27/5."
        ),
        ("visit: Robert Hale US guest, Nhật Bản JP host | session: Robert Hale US participant, G7 G7 participant"),
    ),
    (
        (
            "Chủ tịch Trung Quốc Đỗ Khang sẽ thăm Lào và dự Hội nghị cấp cao APEC tại Huế vào tháng 11.\nNgười dân vui."
            "\nÔng Đỗ Khang cũng sẽ dự Hội nghị cấp cao APEC được tổ chức tại Huế vào tháng 11."
        ),
        ("visit: Đỗ Khang CN guest, Lào LA host | session: Đỗ Khang CN participant, APEC APEC participant"),
    ),
    (  # who has just been welcomed, and by whom
        (
            "Thủ tướng Đỗ Văn Mẫu gặp Ngoại trưởng Pháp Luc Bernard. Ngày 6/3, Chủ tịch nước Lê Văn Thử chủ trì lễ đón "
            "chính thức Tổng thống Pháp Jean Moreau. Sau đó, hai nhà lãnh đạo có cuộc hội đàm ngày 6/3."
        ),
        (
            "meeting: Đỗ Văn Mẫu VN participant, Luc Bernard FR participant | ceremony: Lê Văn Thử VN host, Jean "
            "Moreau FR guest | talks: Lê Văn Thử VN participant, Jean Moreau FR participant"
        ),
    ),
]


@pytest.mark.parametrize("caption", PICTURED)
def test_the_two_of_a_picture_meet_not_who_was_told_of_before(acts: Acts, written: Acts, caption: str) -> None:
    told = acts(f"Thủ tướng Đức Anna Vogel phát biểu tại Berlin.\n{caption}")
    assert told == written(TWO)


@pytest.mark.parametrize(("text", "expected"), SPOKEN_FOR)
def test_who_speaks_for_others_meets_nobody(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), LEADERS)
def test_leaders_of_two_states_meet_on_a_day(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_each_noun_of_a_row_is_an_act(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), CONSORTS)
def test_who_of_rank_takes_part(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), LATE)
def test_the_late_leader_is_not_met(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", ONCE)
def test_what_was_on_its_eve_is_no_second_meeting(acts: Acts, written: Acts, text: str) -> None:
    assert acts(text) == written("talks: Ivan Belov RU participant, Jean Moreau FR participant")


def test_talks_are_not_on_the_day_of_a_journey_before_them(tell: Tell) -> None:
    text = (
        "Đặc phái viên Nga Dmitry Orlov đã tới Paris ngày 1/6, trước cuộc hội đàm giữa Tổng thống Nga Ivan Belov và "
        "Tổng thống Pháp Jean Moreau."
    )
    dates = {event.type: event.date for event in tell(text)}
    assert (dates["talks"], dates["visit"][-5:]) == ("", "06-01")


THERE = [
    (
        (
            "Khi Thủ tướng Lê Văn Thử sang thăm Đức, Thủ tướng Karl Vogel đã thông báo trong cuộc hội đàm rằng Đức sẽ "
            "giúp."
        ),
        "talks: Lê Văn Thử VN participant, Karl Vogel DE participant",
    ),
    (
        "Trong chuyến thăm Đức của Thủ tướng Lê Văn Thử, Thủ tướng Karl Vogel cam kết tại hội đàm rằng Đức sẽ giúp.",
        "talks: Lê Văn Thử VN participant, Karl Vogel DE participant",
    ),
]

AT_TABLE = [
    (
        "Thủ tướng Lê Văn Thử thăm Đức. Tại tiệc chiêu đãi tối 5/3 do Thủ tướng Đức Karl Vogel chủ trì, Thủ tướng Lê "
        "Văn Thử cảm ơn nước chủ nhà."
    ),
    "Thủ tướng Lê Văn Thử thăm Đức. Trong tiệc chiêu đãi tối 5/3, Thủ tướng Lê Văn Thử cảm ơn nước chủ nhà.",
]

ONLY_THOUGHT_OF = [
    "Một cuộc gặp giữa Tổng thống Nga Ivan Belov và Tổng thống Pháp Jean Moreau càng trở nên xa vời.",
    "Giới quan sát cho rằng một cuộc gặp giữa Tổng thống Nga Ivan Belov và Tổng thống Pháp Jean Moreau là cần thiết.",
]


@pytest.mark.parametrize(("text", "expected"), THERE)
def test_who_is_visited_speaks_at_their_talks(acts: Acts, written: Acts, text: str, expected: str) -> None:
    before = "Tham tán Đức Otto Brandt cho biết Trưởng ban Tổ chức Trung ương Vũ Quốc Anh đã thăm Đức."
    assert [line for line in acts(f"{before} {text}") if not line.startswith("visit")] == written(expected)


@pytest.mark.parametrize("text", AT_TABLE)
def test_the_visitor_is_the_guest_at_table(acts: Acts, text: str) -> None:
    told = [line for line in acts(text) if line.startswith("reception")]
    assert len(told) == 1
    assert "Lê Văn Thử VN guest" in told[0]


@pytest.mark.parametrize("text", ONLY_THOUGHT_OF)
def test_a_meeting_of_which_one_only_thinks_is_none(acts: Acts, text: str) -> None:
    assert acts(text) == []


def test_one_meeting_told_without_a_day_is_an_act(acts: Acts, written: Acts) -> None:
    text = "Một cuộc gặp giữa Tổng thống Nga Ivan Belov và Tổng thống Pháp Jean Moreau đã diễn ra tại Osaka."
    assert acts(text) == written("meeting: Ivan Belov RU participant, Jean Moreau FR participant")


SUMMITS = [
    (
        (
            "Ngoại trưởng Đức Karl Vogel gặp Tổng thống Nga Ivan Belov tại Moskva tháng 4/2018. Thủ tướng Đức Anna "
            "Brandt phát biểu ở Berlin. Quan hệ Nga - Đức bế tắc sau khi hội nghị thượng đỉnh tại Huế hồi tháng 2 kết "
            "thúc."
        ),
        "Anna Brandt DE participant, Ivan Belov RU participant",
    ),
    ("Thủ tướng Lê Văn Thử gặp Thủ tướng Ấn Độ Rajesh Kumar. Ông dự Hội nghị thượng đỉnh kỷ niệm ASEAN - Ấn Độ.", ""),
]

SAME = [
    (
        "Thủ tướng Đức Karl Vogel đã tiếp Thủ tướng Lê Văn Thử tại Berlin ngày 5/3. Tại cuộc hội đàm, Thủ tướng Karl "
        "Vogel và Thủ tướng Lê Văn Thử nhất trí mở đường bay. Hai Thủ tướng hội đàm trong hai giờ."
    ),
    (
        "Thủ tướng Lê Văn Thử khi đó đã hội kiến Thủ tướng Đức Karl Vogel. Ông nghỉ hưu sau đó. Ông sống tại Huế. Thủ "
        "tướng Lê Văn Thử hội kiến Thủ tướng Đức Karl Vogel tại Berlin trong chuyến thăm tháng 6/2005."
    ),
]

OF_ELSE = [
    (
        (
            "Hãng tin bác bỏ thông tin về phát biểu của Thủ tướng Lê Văn Thử tại cuộc gặp với Thủ tướng Lào Khamla "
            "Vongsavanh ngày 14/7."
        ),
        "meeting: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Gây chú ý là cuộc họp của Tổng thống Nga Ivan Belov với Thủ tướng Đức Karl Vogel ở Huế.",
        "meeting: Ivan Belov RU participant, Karl Vogel DE participant",
    ),
    ("Nga không lên kế hoạch tổ chức cuộc gặp giữa Tổng thống Ivan Belov và Thủ tướng Đức Karl Vogel.", ""),
]


@pytest.mark.parametrize(("text", "expected"), SUMMITS)
def test_at_a_summit_those_meet_who_lead(acts: Acts, text: str, expected: str) -> None:
    talks = [line.removeprefix("talks: ") for line in acts(text) if line.startswith("talks")]
    assert talks == [expected] * bool(expected)


@pytest.mark.parametrize("text", SAME)
def test_one_encounter_of_two_is_told_twice(acts: Acts, text: str) -> None:
    assert len([line for line in acts(text) if not line.startswith("visit")]) == 1


@pytest.mark.parametrize(("text", "expected"), OF_ELSE)
def test_what_is_denied_or_owned_is_told_apart(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_the_day_of_making_a_list_known_is_not_that_of_the_meeting(tell: Tell) -> None:
    text = (
        "Điện Kremlin hôm 16/9 công bố lịch trình cuộc gặp giữa Tổng thống Ivan Belov và Tổng thống Pháp Jean Moreau."
    )
    assert [event.date for event in tell(text) if event.type == "meeting"] == [""]


THEIRS = [
    (
        (
            "Việt Nam, quốc gia chủ nhà của sự kiện hội đàm Nga - Đức lần này, đã sẵn sàng. Tổng thống Nga Ivan Belov "
            "sẽ gặp Tổng thống Đức Karl Vogel tại Huế."
        ),
        "talks: Ivan Belov RU participant, Karl Vogel DE participant",
    ),
    (
        (
            "Buổi hội đàm giữa hai đoàn quân sự của Việt Nam và Lào diễn ra sáng 30/10. Tại buổi hội đàm, Thượng tướng "
            "Lê Văn Thử chúc mừng Đại tướng Lào Khamla Vongsavanh."
        ),
        "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Ông Marlow không vui với những tiếp xúc của ông Belov với ông Vogel từ cuộc gặp của họ ngày 7/5 tại Huế. "
            "Đó là Thủ tướng Canada Peter Marlow, Tổng thống Nga Ivan Belov và Tổng thống Đức Karl Vogel."
        ),
        "meeting: Ivan Belov RU participant, Karl Vogel DE participant",
    ),
]


@pytest.mark.parametrize(("text", "expected"), THEIRS)
def test_whose_the_encounter_is(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert [line for line in acts(text) if not line.startswith("visit")] == written(expected)


def test_what_is_some_days_off_is_to_come(tell: Tell) -> None:
    text = (
        "Vụ việc xảy ra khi chỉ còn vài ngày nữa là diễn ra cuộc gặp giữa Tổng thống Nga Ivan Belov và Tổng thống Đức "
        "Karl Vogel."
    )
    assert [event.status for event in tell(text) if event.type == "meeting"] == ["planned"]


def test_the_day_of_a_report_is_not_that_of_talks_in_what_it_tells(tell: Tell) -> None:
    text = (
        "Ngày 31/5, một tờ báo dẫn nguồn tin nói ông Dmitry Orlov đã bị phạt vì không làm tròn nhiệm vụ tại hội đàm "
        "giữa Tổng thống Nga Ivan Belov và Tổng thống Đức Karl Vogel ở Huế."
    )
    assert [event.date for event in tell(text) if event.type == "talks"] == [""]


def test_he_of_a_headline_is_who_leads(acts: Acts) -> None:
    text = (
        "Ông Belov sẽ gặp Thủ tướng Lê Văn Thử\nTổng thống Nga Ivan Belov tới Hà Nội. Cùng đi có Bộ trưởng Y tế Anton "
        "Belov và Đại sứ Yuri Belov. Bộ trưởng Anton Belov, Đại sứ Yuri Belov nói về chuyến đi."
    )
    assert any("Ivan Belov" in line for line in acts(text) if line.startswith("meeting"))


def test_the_points_of_a_sentence_are_of_who_begins_it(acts: Acts) -> None:
    """Whom a point before a semicolon names takes part in that point alone, and is no half of a pair named later."""
    first = (
        "Chiều 3/5, tại Viêng Chăn, Thủ tướng Trần Văn Mẫu hội đàm với Thủ tướng Lào Bounmy Vongsa; hội kiến Tổng Bí "
        "thư, Chủ tịch nước Lào Khamtay Siphan, Chủ tịch Quốc hội Lào Somphone Keo."
    )
    then = "Sau hội đàm, hai nhà lãnh đạo đã chứng kiến lễ ký Hiệp định hợp tác về y tế."
    assert acts(f"{first}\n{then}") == [
        "meeting: Khamtay Siphan LA participant, Somphone Keo LA participant, Trần Văn Mẫu VN participant",
        "signing: Bounmy Vongsa LA member, Lào LA signatory, Trần Văn Mẫu VN member, Việt Nam VN signatory",
        "talks: Bounmy Vongsa LA participant, Trần Văn Mẫu VN participant",
    ]


@pytest.mark.parametrize(("text", "expected"), SENT)
def test_states_act_by_those_whom_they_send(
    acts: Acts, written: Callable[[str], list[str]], text: str, expected: str
) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), NEARER)
def test_whom_the_words_around_an_act_name_besides_is_passed_over(
    acts: Acts, written: Callable[[str], list[str]], text: str, expected: str
) -> None:
    assert acts(text) == written(expected)


def test_the_brother_of_a_leader_is_neither_he_nor_a_country(acts: Acts) -> None:
    """``Anh`` alone is the United Kingdom."""
    assert not acts("Anh trai của Tổng thống Nga Ivan Belov hôm 3/3 gặp Ngoại trưởng Lào Khamla Vongsa.")


def test_a_town_where_they_met_is_not_met(acts: Acts) -> None:
    text = "Chủ tịch Trung Quốc Đỗ Khang gặp Tổng thống Nga Ivan Belov tháng 3 và gặp ở thành phố Osaka hồi tháng 5."
    assert acts(text) == ["meeting: Ivan Belov RU participant, Đỗ Khang CN participant"]
