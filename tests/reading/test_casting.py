"""Who else took part: companions by name, leaders at a summit, delegations told of again."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Tell = Callable[[str], tuple[EventClaim, ...]]

CASTS = [
    (
        (
            "Tối 13/4, Thủ tướng Lê Văn Thử rời Hà Nội, lên đường thăm chính thức Lào từ ngày 14-16/4 và thăm chính "
            "thức Đức từ ngày 16-18/4.\nTháp tùng Thủ tướng Lê Văn Thử trong chuyến công tác đối ngoại lần này có: Bộ "
            "trưởng Công an Vũ Quốc Anh; Đại sứ Việt Nam tại Lào Trần Văn Khoa."
        ),
        (
            "visit: Lê Văn Thử VN guest, Lào LA host, Vũ Quốc Anh VN member, Trần Văn Khoa VN member"
            " | visit: Lê Văn Thử VN guest, Đức DE host, Vũ Quốc Anh VN member"
        ),
    ),
    (
        (
            "Chủ tịch Trung Quốc Trương Minh sẽ hội đàm với Tổng thống Nga Ivan Belov. Trợ lý của ông Belov, ông Yuri "
            "Petrov, cho biết hai nhà lãnh đạo sẽ ký một tuyên bố chung."
        ),
        (
            "talks: Trương Minh CN participant, Ivan Belov RU participant"
            " | signing: Trương Minh CN signatory, Ivan Belov RU signatory"
        ),
    ),
    (
        (
            "Kỳ họp lần thứ 9 Ủy ban hỗn hợp Việt Nam - Lào diễn ra sáng 12/3. Kỳ họp do Bộ trưởng Ngoại giao Trần Văn "
            "Khoa và Ngoại trưởng Lào Khamla Vongsavanh đồng chủ trì."
        ),
        "session: Trần Văn Khoa VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Chủ tịch Trung Quốc Trương Minh sẽ thăm Triều Tiên năm 2019. Ông Trương Minh đã nhận được thư mời của "
            "Chủ tịch Triều Tiên Kim Il Chol."
        ),
        ("visit: Trương Minh CN guest, Kim Il Chol KP host | message: Kim Il Chol KP sender, Trương Minh CN recipient"),
    ),
    (
        (
            "Thủ tướng Lê Văn Thử sẽ thăm Lào và Ấn Độ từ ngày 21/3. Chuyến thăm diễn ra theo lời mời của Thủ tướng "
            "Lào Khamla Vongsavanh và Thủ tướng Ấn Độ Ravi Kapoor."
        ),
        ("visit: Lê Văn Thử VN guest, Khamla Vongsavanh LA host | visit: Lê Văn Thử VN guest, Ravi Kapoor IN host"),
    ),
    (
        (
            "Chiều 10/3, Đối thoại chiến lược quốc phòng Việt Nam - Trung Quốc lần thứ 5 diễn ra tại Hà Nội. Đoàn Việt "
            "Nam do Thứ trưởng Quốc phòng Trần Văn Khoa dẫn đầu. Đoàn Trung Quốc do Trung tướng Lâm Kiến Quốc dẫn đầu."
        ),
        "session: Trần Văn Khoa VN participant, Lâm Kiến Quốc CN participant",
    ),
    (
        (
            "Hôm 12/3, Tổng thống Hàn Quốc Park Ji-woo gặp Chủ tịch Triều Tiên Kim Il Chol. Ông Kim Il Chol (trái) bắt "
            "tay Tổng thống Mỹ Robert Hale trong cuộc gặp tại Singapore tháng 6/2018."
        ),
        (
            "meeting: Park Ji-woo KR participant, Kim Il Chol KP participant | "
            "meeting: Kim Il Chol KP participant, Robert Hale US participant"
        ),
    ),
    (
        (
            "Hội nghị thượng đỉnh Nga - Thổ Nhĩ Kỳ lần hai diễn ra ngày 16/3. Hôm 12/3, Tổng thống Nga Ivan Belov "
            "thăm Lào."
        ),
        "talks: Nga RU participant, Thổ Nhĩ Kỳ TR participant | visit: Ivan Belov RU guest, Lào LA host",
    ),
    (
        "Hôm 16/3, Tổng thống Nga Ivan Belov dự lễ kỷ niệm 25 năm đường bay Nga - Nhật Bản cùng các nhà ngoại giao.",
        "ceremony: Ivan Belov RU participant, Nhật Bản JP participant",
    ),
    (
        "Thủ tướng Nhật Bản Kenji Morita và phu nhân Yuki Morita thăm chính thức Việt Nam từ ngày 2-4/3.",
        "visit: Kenji Morita JP guest, Yuki Morita JP member, Việt Nam VN host",
    ),
    (
        "Nhà vua Campuchia Norin Sothea và Hoàng hậu Bopha thăm cấp Nhà nước Việt Nam từ ngày 2-4/3.",
        "visit: Norin Sothea KH guest, Bopha KH guest, Việt Nam VN host",
    ),
    (
        (
            "Nhà vua Campuchia Norin Sothea và Hoàng hậu Bopha ở Hà Nội. Hôm qua, Nhà vua và Hoàng hậu Campuchia gặp "
            "Thủ tướng Lê Văn Thử."
        ),
        "meeting: Norin Sothea KH participant, Bopha KH participant, Lê Văn Thử VN participant",
    ),
    (
        (
            "Hội nghị thượng đỉnh Nga - Thổ Nhĩ Kỳ diễn ra ngày 16/3. Tổng thống Nga Ivan Belov hài lòng. Tổng thống "
            "Thổ Nhĩ Kỳ Kemal Aydin cũng vậy."
        ),
        "talks: Ivan Belov RU participant, Kemal Aydin TR participant",
    ),
    (
        "Đoàn đại biểu Hội Hữu nghị Việt Nam - Lào đang thăm Lào. Sáng nay, đoàn đã dâng hoa tại Đài liệt sĩ vô danh.",
        (
            "visit: Đoàn đại biểu Hội Hữu nghị Việt Nam - Lào VN guest, Lào LA host | "
            "ceremony: Đoàn đại biểu Hội Hữu nghị Việt Nam - Lào VN participant"
        ),
    ),
    (
        (
            "Chủ tịch Ủy ban Quốc vụ Triều Tiên Ri Chol-min gặp Thủ tướng Lê Văn Thử. Ông Ri Chol-min nói về Hội nghị "
            "thượng đỉnh Triều Tiên - Mỹ. Chủ tịch Ri Su-chol xây dựng đất nước. Ông Ri Chol-min cảm ơn."
        ),
        (
            "meeting: Ri Chol-min KP participant, Lê Văn Thử VN participant | "
            "talks: Ri Chol-min KP participant, Mỹ US participant"
        ),
    ),
    (
        "Hôm 16/3, một số quan chức Nga đã tới Ba Lan để trao đổi về biên giới.",
        "visit: Nga RU guest, Ba Lan PL host",
    ),
    (
        (
            "Tổng thống Ba Lan Jan Nowak phát biểu tại diễn đàn doanh nghiệp Việt Nam - Ba Lan hôm 16/3. Phía Việt Nam "
            "có sự tham dự của Bộ trưởng Công Thương Trần Văn Khoa."
        ),
        "session: Jan Nowak PL participant, Trần Văn Khoa VN participant",
    ),
]

TALKS = "Sáng 12/3, Thủ tướng Lê Văn Định hội đàm với Thủ tướng Lào Khamla Sivong. "
VISIT = "Thủ tướng Lê Văn Định thăm chính thức Lào từ ngày 12 đến 14/3. "

# (the article, who of it is a member of which act)
PRESENT = [
    (
        (
            "Ngày 5/7, tại Đà Nẵng, Việt Nam bàn giao cho phía Mỹ hai bộ hài cốt quân nhân. Về phía Mỹ có Phó Đại sứ "
            "Mỹ tại Việt Nam Mary Stone."
        ),
        "repatriation: Mary Stone",
    ),
    (
        TALKS + "Cùng dự hội đàm có Bộ trưởng Ngoại giao Trần Văn Khoa; Đại sứ Lào tại Việt Nam Bounmy Keola.",
        "talks: Trần Văn Khoa, Bounmy Keola",
    ),
    (
        TALKS + "Tham dự, về phía Việt Nam có các đồng chí: Trần Văn Khoa, Bộ trưởng Ngoại giao; Đỗ Hữu Tâm.",
        "talks: Trần Văn Khoa, Đỗ Hữu Tâm",
    ),
    (TALKS + "Phía Lào tham gia hội đàm mở rộng là Phó Thủ tướng Bounmy Keola.", "talks: Bounmy Keola"),
    (
        TALKS + "Bộ trưởng Ngoại giao Trần Văn Khoa và Đại sứ Lào Bounmy Keola cùng dự.",
        "talks: Trần Văn Khoa, Bounmy Keola",
    ),
    (
        VISIT + "Tháp tùng Thủ tướng trong chuyến thăm có Bộ trưởng Ngoại giao Trần Văn Khoa.",
        "visit: Trần Văn Khoa",
    ),
    (
        VISIT + "Tham gia Đoàn cùng Thủ tướng có các đồng chí: Trần Văn Khoa, Bộ trưởng Ngoại giao.",
        "visit: Trần Văn Khoa",
    ),
    (
        VISIT + "Đoàn chính thức tháp tùng Thủ tướng có Bộ trưởng Ngoại giao Trần Văn Khoa.",
        "visit: Trần Văn Khoa",
    ),
    (
        VISIT + "Thành viên đoàn gồm Bộ trưởng Ngoại giao Trần Văn Khoa và ông Đỗ Hữu Tâm.",
        "visit: Trần Văn Khoa, Đỗ Hữu Tâm",
    ),
    (TALKS + "Cuộc hội đàm có sự tham dự của Bộ trưởng Ngoại giao Trần Văn Khoa.", "talks: Trần Văn Khoa"),
    (
        "Thủ tướng Lê Văn Định hội đàm với Thủ tướng Lào Khamla Sivong với sự có mặt của Đại sứ Lào Bounmy Keola.",
        "talks: Bounmy Keola",
    ),
    (TALKS + "Hội đồng An ninh Lào họp với sự có mặt của Bộ trưởng Công an Lào Bounmy Keola.", ""),
    (TALKS + "Bộ trưởng Ngoại giao Trần Văn Khoa cũng tham dự cuộc hội đàm.", "talks: Trần Văn Khoa"),
    (TALKS + "Ông Trần Văn Khoa, người có tham gia cuộc hội đàm, đánh giá cao kết quả.", "talks: Trần Văn Khoa"),
    (TALKS + "Ngoại trưởng Nga Ivan Belov cũng tham dự cuộc hội đàm.", ""),
    (TALKS + "Có mặt tại cuộc hội đàm, Đại sứ Lào Bounmy Keola đánh giá cao kết quả.", "talks: Bounmy Keola"),
    (TALKS + "Ngồi cạnh Thủ tướng Lào là Bộ trưởng Ngoại giao Bounmy Keola.", "talks: Bounmy Keola"),
    (TALKS + "Tháp tùng Thủ tướng Lào có Bộ trưởng Ngoại giao Bounmy Keola.", "talks: Bounmy Keola"),
    (TALKS + "Buổi hội đàm còn có Đại sứ Lào Bounmy Keola.", "talks: Bounmy Keola"),
    (
        (
            "Bộ trưởng Y tế Trần Văn Khoa và Bộ trưởng Y tế Lào Khamla Sivong ký bản ghi nhớ hôm 12/3, với sự chứng "
            "kiến của Thủ tướng Lào Bounmy Keola."
        ),
        "signing: Bounmy Keola",
    ),
    (
        TALKS + "Sau hội đàm, đại diện hai nước ký 5 văn kiện hợp tác trước sự chứng kiến của hai nhà lãnh đạo.",
        "signing: Lê Văn Định, Khamla Sivong",
    ),
    (
        (
            "Bộ trưởng Trần Văn Khoa đón Thủ tướng Lào Khamla Sivong tại sân bay hôm 12/3. Cùng dự lễ đón có ông Đỗ "
            "Hữu Tâm. Sau đó, Thủ tướng Lê Văn Định hội đàm với Thủ tướng Lào. Hai nước ra Tuyên bố chung."
        ),
        "ceremony: Đỗ Hữu Tâm",
    ),
    (VISIT + "Bộ trưởng Ngoại giao Trần Văn Khoa tháp tùng Thủ tướng Lê Văn Định.", "visit: Trần Văn Khoa"),
    (VISIT + "Bộ trưởng Ngoại giao Trần Văn Khoa (bìa trái) tháp tùng Thủ tướng Lê Văn Định.", "visit: Trần Văn Khoa"),
    (VISIT + "Thủ tướng Lê Văn Định được tháp tùng bởi Bộ trưởng Ngoại giao Trần Văn Khoa.", "visit: Trần Văn Khoa"),
    (VISIT + "Bộ trưởng Ngoại giao Trần Văn Khoa là thành viên đoàn.", "visit: Trần Văn Khoa"),
    (
        VISIT + "Ông Trần Văn Khoa, Chủ tịch Hội Luật gia, tham gia đoàn công tác do Thủ tướng dẫn đầu.",
        "visit: Trần Văn Khoa",
    ),
    (VISIT + "Phái đoàn gồm Bộ trưởng Ngoại giao Trần Văn Khoa và ông Đỗ Hữu Tâm.", "visit: Trần Văn Khoa, Đỗ Hữu Tâm"),
    ("Tổng thống Mỹ John Hale cùng vợ là bà Ann Hale thăm Lào hôm 12/3.", "visit: Ann Hale"),
    (
        "Thủ tướng Lê Văn Định và phu nhân thăm Lào hôm 12/3. Bà Trần Thu Hà, phu nhân Thủ tướng Lê Văn Định, dự tiệc.",
        "visit: Trần Thu Hà",
    ),
    (VISIT + "Bộ trưởng Ngoại giao Trần Văn Khoa dự lễ có nhiều hoa.", ""),
    ("Cùng dự có Bộ trưởng Ngoại giao Trần Văn Khoa.", ""),
]


@pytest.mark.parametrize(("text", "expected"), PRESENT)
def test_those_present_are_members_of_the_act(tell: Tell, text: str, expected: str) -> None:
    told = [(event.type, [p.name for p in event.participants if p.role == "member"]) for event in tell(text)]
    assert " | ".join(f"{type_}: {', '.join(names)}" for type_, names in told if names) == expected


def test_a_summit_of_two_states_is_the_meeting_of_their_leaders(acts: Acts, written: Acts) -> None:
    text = (
        "Thượng đỉnh Nga - Nhật Bản bàn về biên giới\n\nTổng thống Nga Ivan Belov hội đàm với Thủ tướng Nhật Bản Kenji "
        "Morita hôm 16/3. Trợ lý Tổng thống Nga Oleg Petrov cũng có mặt tại Thượng đỉnh Nga - Nhật Bản."
    )
    present = "Oleg Petrov RU member"
    assert acts(text) == written(f"talks: Ivan Belov RU participant, Kenji Morita JP participant, {present}")


@pytest.mark.parametrize(("text", "expected"), CASTS)
def test_who_else_took_part(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_an_official_leads_no_state(acts: Acts, written: Acts) -> None:
    told = acts("Cựu quan chức tình báo Mỹ Robert Hale khen Lào. Cuộc gặp thượng đỉnh Mỹ - Lào diễn ra ngày 16/3.")
    assert told == written("talks: Mỹ US participant, Lào LA participant")


def test_who_goes_along_with_one_is_on_no_visit_of_another(tell: Tell) -> None:
    text = (
        "Tổng thống Mỹ Robert Hale gặp Chủ tịch Trung Quốc Trương Minh. Ông Minh nhắc chuyến thăm Trung Quốc năm 1971 "
        "của Tổng thống Mỹ John Stone. Đi cùng ông Hale có Ngoại trưởng Mỹ Anna Ward."
    )
    visit = next(event for event in tell(text) if event.type == "visit")
    assert [(p.name, p.role) for p in visit.participants] == [("John Stone", "guest"), ("Trung Quốc", "host")]


def test_who_goes_along_is_no_host(tell: Tell) -> None:
    text = (
        "Đại sứ Mỹ Robert Hale vinh dự khi được tháp tùng Thủ tướng Lê Văn Thử tới New York trong chuyến thăm Mỹ hồi "
        "tháng 5. Chuyến thăm Mỹ của Thủ tướng Lê Văn Thử hồi tháng 5 thành công."
    )
    visit = next(event for event in tell(text) if event.type == "visit")
    assert ("Robert Hale", "host") not in [(p.name, p.role) for p in visit.participants]


def test_those_present_may_be_named_behind_how_many_came(only: Callable[..., EventClaim]) -> None:
    text = (
        "Ngày 14/9, Đại sứ quán Việt Nam tại Lào tổ chức Lễ kỷ niệm Quốc khánh tại Viêng Chăn.\n"
        "Đến tham dự buổi lễ là gần 350 khách mời, trong đó có Thứ trưởng Ngoại giao Lào Khamla Vongsavanh."
    )
    assert "Khamla Vongsavanh" in [p.name for p in only(text, "ceremony").participants]
