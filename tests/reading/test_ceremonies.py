"""Welcomes and farewells, wreaths, openings and celebrations together (codebook §1, §8 "Encounters")."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

CEREMONIES = [
    (
        (
            "Tại đêm Gala kỷ niệm 30 năm quan hệ ngoại giao giữa Ba Lan và Việt Nam tại Huế tối 5/4, Đại sứ Ba "
            "Lan Jan Nowak đã chúc mừng nhân dân hai nước."
        ),
        "ceremony: Jan Nowak PL participant, Việt Nam VN participant",
    ),
    (
        (
            "Sáng 4/5, Lễ đón Thủ tướng Lào Khamla Vongsavanh được tổ chức tại Phủ Chủ tịch. Thủ tướng Lê Văn Thử và "
            "Phu nhân chủ trì Lễ đón."
        ),
        "ceremony: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh đón chính thức Thủ tướng Việt Nam Lê Văn Thử tại Viêng Chăn.",
        "ceremony: Khamla Vongsavanh LA host, Lê Văn Thử VN guest",
    ),
    (
        "Sáng 12/3, chủ nhà Lào tổ chức lễ đón trọng thể Thủ tướng Việt Nam Lê Văn Thử.",
        "ceremony: Lào LA host, Lê Văn Thử VN guest",
    ),
    (
        "Tổng thống Nga Ivan Belov niềm nở chào đón Thủ tướng Lào Khamla Vongsavanh khi ông bước ra từ chuyên xa.",
        "ceremony: Ivan Belov RU host, Khamla Vongsavanh LA guest",
    ),
    (
        "Tổng thống Nga Ivan Belov và Thủ tướng Lào Khamla Vongsavanh cùng trồng một cây thông ở Vườn Hữu nghị.",
        "ceremony: Ivan Belov RU participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh và Ngoại trưởng Đức Anna Vogel khai trương cầu Mường Ngọc ngày 12/3.",
        "ceremony: Khamla Vongsavanh LA participant, Anna Vogel DE participant",
    ),
    (
        "Tổng thống Nga Ivan Belov dự lễ kỷ niệm 100 năm kết thúc Thế chiến I tại Paris, Pháp.",
        "ceremony: Ivan Belov RU participant",
    ),
    (
        "Phó Thủ tướng Lào Khamla Vongsavanh hôm nay dự lễ khai mạc Hội chợ Phương Nam tại Côn Minh, Trung Quốc.",
        "ceremony: Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Thượng tướng Lê Văn Thử (phải) đón và tặng hoa đoàn đại biểu quân sự Lào do Đại tướng Khamla Vongsavanh, "
            "Bộ trưởng Quốc phòng, làm trưởng đoàn."
        ),
        "ceremony: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Sáng 12/3, ra đón Chủ tịch Trung Quốc Trương Minh tại sân bay Manila có Ngoại trưởng Philippines Jorge Salas.",
        "ceremony: Jorge Salas PH host, Trương Minh CN guest",
    ),
    (
        (
            "Tại sân bay Bắc Kinh, Tổng thống Hàn Quốc Park Ji-woo được Thứ trưởng Ngoại giao "
            "Trung Quốc Vương Lâm đón tiếp."
        ),
        "ceremony: Vương Lâm CN host, Park Ji-woo KR guest",
    ),
    (
        "Tại sân bay Bắc Kinh, Tổng thống Mỹ Robert Hale được đón tiếp bởi Ngoại trưởng Trung Quốc Vương Nghị.",
        "ceremony: Robert Hale US guest, Vương Nghị CN host",
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale được chào đón bởi Thứ trưởng Ngoại giao Lào Khamla Vongsavanh tại sân bay Wattay.",
        "ceremony: Robert Hale US guest, Khamla Vongsavanh LA host",
    ),
    (
        "Sau lễ đón, Chủ tịch nước Nguyễn Hữu Mẫu đã hội đàm với Tổng thống Hàn Quốc Park Ji-woo tại Phủ Chủ tịch.",
        "ceremony: Việt Nam VN host, Park Ji-woo KR guest",
    ),
    (
        "Thủ tướng Lê Văn Thử duyệt đội danh dự New Zealand.",
        "ceremony: Lê Văn Thử VN guest, New Zealand NZ host",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử thăm chính thức Lào từ ngày 16/3. Ngay sau lễ đón, Thủ tướng Lê Văn Thử và Thủ tướng "
            "Lào Khamla Vongsavanh đã hội đàm."
        ),
        "ceremony: Lê Văn Thử VN guest, Lào LA host",
    ),
    (
        "Sáng 17/3, Chủ tịch nước Nguyễn Hữu Mẫu chủ trì lễ đón Tổng thống Hàn Quốc Park Ji-woo.",
        "ceremony: Nguyễn Hữu Mẫu VN host, Park Ji-woo KR guest",
    ),
    (
        (
            "Lễ đón chính thức Thủ tướng Lào Khamla Vongsavanh do Thủ tướng Lê Văn Thử chủ trì đã diễn ra tại "
            "Phủ Chủ tịch."
        ),
        "ceremony: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh cắt băng khánh thành Bệnh viện Hữu nghị tại "
            "Viêng Chăn."
        ),
        "ceremony: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Ngày 17/3, Đà Nẵng tổ chức lễ mít-tinh kỷ niệm 60 năm thiết lập quan hệ ngoại giao Việt Nam - Lào. Tham "
            "dự lễ có ông Lê Văn Thử, Chủ tịch nước; ông Khamla Vongsavanh, Phó Thủ tướng Lào."
        ),
        "ceremony: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Ngày 17/3, Liên hoan hữu nghị nhân dân Việt Nam - Ấn Độ lần thứ 6 đã khai mạc tại Hà Nội.",
        "ceremony: Việt Nam VN participant, Ấn Độ IN participant",
    ),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Campuchia Chea Sovanrith duyệt đội danh dự tại Phủ Chủ tịch.",
        "ceremony: Lê Văn Thử VN host, Chea Sovanrith KH guest",
    ),
    (
        "Bộ trưởng Quốc phòng Phạm Đức Minh chủ trì lễ đón Bộ trưởng Quốc phòng Lào Khamla Vongsavanh.",
        "ceremony: Phạm Đức Minh VN host, Khamla Vongsavanh LA guest",
    ),
    (
        (
            "Ra đón Thủ tướng Lê Văn Thử tại sân bay có Ngoại trưởng Lào, ông Khamla Vongsavanh; Thị trưởng Viêng Chăn "
            "Bounmy Keola và Đại sứ Việt Nam tại Lào, bà Hoàng Thu Hà."
        ),
        ("ceremony: Lê Văn Thử VN guest, Khamla Vongsavanh LA host, Bounmy Keola LA host, Hoàng Thu Hà VN member"),
    ),
    (
        "Ngoại trưởng Lào Khamla Vongsavanh cùng Đại sứ Việt Nam Hoàng Thu Hà ra sân bay đón Thủ tướng Lê Văn Thử.",
        "ceremony: Khamla Vongsavanh LA host, Hoàng Thu Hà VN member, Lê Văn Thử VN guest",
    ),
    (
        "Đại sứ Nga Ivan Belov, Phó Thống đốc Moskva và nhiều quan chức Nga ra sân bay đón Thủ tướng Lê Văn Thử.",
        "ceremony: Ivan Belov RU host, Lê Văn Thử VN guest",
    ),
    (
        "Thủ tướng Nhật Bản Kenji Morita ra sân bay đón Tổng thống Mỹ Robert Hale.",
        "ceremony: Kenji Morita JP host, Robert Hale US guest",
    ),
    (
        (
            "Lễ đón chính thức diễn ra sáng 16/3, sau đó Tổng thống Lào Khamla Vongsavanh thăm Hà Nội sẽ hội kiến "
            "Chủ tịch nước Lê Văn Thử."
        ),
        "ceremony: Khamla Vongsavanh LA guest, Việt Nam VN host",
    ),
    (
        "Tổng thống Pháp Paul Martin thăm Lào. Tổng thống Pháp sẽ khánh thành trường học mới tại Viêng Chăn.",
        "ceremony: Paul Martin FR participant",
    ),
    (
        "Tổng thống Pháp Paul Martin sẽ cùng Tổng thống Mỹ Robert Hale dự lễ duyệt binh tại Paris.",
        "ceremony: Paul Martin FR participant, Robert Hale US participant",
    ),
    (
        "Phó Thủ tướng Vũ Quốc Anh ra sân bay Nội Bài tiễn Tổng thống Mỹ Robert Hale.",
        "ceremony: Vũ Quốc Anh VN host, Robert Hale US guest",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu chủ trì lễ đón trọng thể Nhà vua Campuchia Norin Sothea tại Hà Nội.",
        "ceremony: Nguyễn Hữu Mẫu VN host, Norin Sothea KH guest",
    ),
    (
        (
            "Sáng 17/3, tại Phủ Chủ tịch, lễ đón cấp Nhà nước Tổng thống Séc Jan Novotny đã diễn ra trọng thể dưới "
            "sự chủ trì của Chủ tịch nước Nguyễn Hữu Mẫu."
        ),
        "ceremony: Nguyễn Hữu Mẫu VN host, Jan Novotny CZ guest",
    ),
    (
        "Thủ tướng Ấn Độ Ravi Kapoor đã chủ trì lễ đón chính thức Thủ tướng Lê Văn Thử tại Phủ Tổng thống ở New Delhi.",
        "ceremony: Ravi Kapoor IN host, Lê Văn Thử VN guest",
    ),
    (
        "Ra sân bay tiễn Thủ tướng Lào Khamla Vongsavanh có Bộ trưởng Hoàng Thu Hà.",
        "ceremony: Hoàng Thu Hà VN host, Khamla Vongsavanh LA guest",
    ),
    (
        (
            "Tổng thống Séc Jan Novotny thăm cấp Nhà nước Việt Nam từ ngày 2-4/3. Sáng nay, Tổng thống đặt vòng hoa "
            "tại Đài tưởng niệm các anh hùng liệt sĩ. Lễ đón chính thức Tổng thống Jan Novotny diễn ra chiều nay."
        ),
        "ceremony: Jan Novotny CZ participant | ceremony: Jan Novotny CZ guest, Việt Nam VN host",
    ),
    (
        (
            "Thủ tướng Pháp Pierre Dumont thăm chính thức Việt Nam từ ngày 2 đến 4/3. Thủ tướng Pháp đã tham dự lễ "
            "khai trương Trung tâm Y tế Pháp tại TP.HCM."
        ),
        "ceremony: Pierre Dumont FR participant",
    ),
    (
        (
            "Bộ trưởng Quốc phòng Lê Văn Thử cùng Bộ trưởng Quốc phòng Lào Khamla Vongsavanh đã cùng trồng cây hữu "
            "nghị tại cửa khẩu."
        ),
        "ceremony: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Sáng 15/6, tại Nhà Quốc hội, lễ đón và hội đàm giữa Chủ tịch Quốc hội Lê Văn Thử và Chủ tịch Hạ viện "
            "Campuchia Sok Dara đã diễn ra."
        ),
        "ceremony: Lê Văn Thử VN host, Sok Dara KH guest",
    ),
    (
        "Thủ tướng Israel David Cohen sẽ tham dự Duyệt binh Chiến thắng tại Nga.",
        "ceremony: David Cohen IL participant",
    ),
]

NONE = [
    "Tổng thống Nga Ivan Belov nói với báo Lào trước lễ kỷ niệm Quốc khánh Trung Quốc.",
    "Tổng thống Nga Ivan Belov không nhìn ông John Bell trong lễ khai mạc Thế vận hội ở Seoul.",
    "Tổng thống Nga Ivan Belov gặp báo chí bên lề lễ tưởng niệm ở Paris, Pháp.",
    "Trong chuyến thăm Lào, Tổng thống Nga Ivan Belov đã trồng cây lưu niệm.",
    "Tổng thống Pháp Pierre Dumont mời Thủ tướng Lê Văn Thử tới Paris dự cuộc duyệt binh vào tháng 7.",
    "Triều Tiên muốn mời Chủ tịch Trung Quốc Lâm Kiến Quốc dự lễ kỷ niệm Quốc khánh.",
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu đặt vòng hoa tại nghĩa trang liệt sĩ Quảng Trị, nơi yên nghỉ của bộ "
        "đội từng giúp Lào."
    ),
    "Hai nước Việt Nam và Lào sẽ tổ chức nhiều hoạt động kỷ niệm 60 năm thiết lập quan hệ ngoại giao.",
    "Đà Nẵng đón du khách Hàn Quốc trong dịp nghỉ lễ, Chủ tịch UBND thành phố cho biết.",
    "Cây cầu do Chính phủ Australia tài trợ sẽ khánh thành ngày 27/5 tại Huế.",
    "Thủ tướng Lào Khamla Vongsavanh đón Thủ tướng Lê Văn Thử. Ảnh: TTXVN",
    "Thủ tướng Lê Văn Thử dâng hương tưởng niệm các vị vua Hùng trước khi thăm Lào.",
    "Thủ tướng Lê Văn Thử dự lễ khởi công tuyến cao tốc, có vốn vay Nhật Bản.",
]


@pytest.mark.parametrize(("text", "expected"), CEREMONIES)
def test_sides_stand_at_a_ceremony(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert [act for act in acts(text) if act.startswith("ceremony")] == written(expected)


@pytest.mark.parametrize("text", NONE)
def test_no_ceremony_of_two_sides(acts: Acts, text: str) -> None:
    assert not [act for act in acts(text) if act.startswith("ceremony")]


BY_NOBODY = [
    ("Người dân Bình Nhưỡng chào đón Tổng thống Hàn Quốc Park Min-ho tại sân bay.", "Triều Tiên KP host"),
    (
        "Rừng người cờ hoa chào đón Tổng thống Hàn Quốc Park Min-ho khi ông đặt chân tới Bình Nhưỡng hôm 18/9.",
        "Triều Tiên KP host",
    ),
    ("Tổng thống Hàn Quốc Park Min-ho được đón chào tại sân bay Nội Bài.", "Việt Nam VN host"),
    ("Lào bắn 21 phát đại bác chào đón Tổng thống Hàn Quốc Park Min-ho.", "Lào LA host"),
]


@pytest.mark.parametrize(("text", "host"), BY_NOBODY)
def test_a_welcome_by_a_crowd_is_that_of_the_state(acts: Callable[[str], list[str]], text: str, host: str) -> None:
    welcomes = [act for act in acts(text) if act.startswith("ceremony")]
    assert welcomes == [f"ceremony: {', '.join(sorted([host, 'Park Min-ho KR guest']))}"]


def test_a_team_is_welcomed_home_by_no_state(acts: Callable[[str], list[str]]) -> None:
    assert acts("Đội tuyển Việt Nam được người hâm mộ chào đón tại sân bay Nội Bài.") == []


ARRIVED = "Chiều 4/5, Thủ tướng Lào Khamla Vongsavanh đã tới Hà Nội."

WELCOMED = [
    (
        f"{ARRIVED} Đón đoàn tại sân bay, phía Việt Nam có ông Lê Văn Thử, Chủ nhiệm Văn phòng Chính phủ và bà Vũ An.",
        "ceremony: Khamla Vongsavanh LA guest, Lê Văn Thử VN host, Vũ An VN host",
    ),
    (
        f"{ARRIVED} Đón đoàn tại sân bay có Bộ trưởng Ngoại giao Lê Văn Thử.",
        "ceremony: Khamla Vongsavanh LA guest, Lê Văn Thử VN host",
    ),
    (
        (
            f"{ARRIVED} Đón Thủ tướng Lào tại sân bay Nội Bài, về phía Việt Nam, có Bộ trưởng Lê Văn Thử; về phía Lào, "
            "có Đại sứ Lào tại Việt Nam Bounmy Phetsarath."
        ),
        "ceremony: Khamla Vongsavanh LA guest, Lê Văn Thử VN host, Bounmy Phetsarath LA member",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WELCOMED)
def test_who_welcomes_those_who_came_is_listed(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert [line for line in acts(text) if line.startswith("ceremony")] == written(expected)


def test_a_welcome_at_the_airport_is_told_with_and_without_the_word_for_it(acts: Callable[[str], list[str]]) -> None:
    text = (
        "Tổng thống Ba Lan Adam Nowak ra sân bay đón Thủ tướng Áo Karl Weber. "
        "Sau lễ đón tại sân bay sáng nay, ông Nowak và ông Weber về nhà khách."
    )
    assert acts(text) == ["ceremony: Adam Nowak PL host, Karl Weber AT guest"]


WENT_NEXT = [
    (
        "Thủ tướng Lê Văn Thử sẽ gặp Tổng thư ký ASEAN Bounmy Phetsarath và dự lễ kỷ niệm 30 năm Lào gia nhập ASEAN.",
        "ceremony: ASEAN ASEAN participant, Lào LA participant, Lê Văn Thử VN participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử thăm Lào ngày 5/4. Ông hội đàm với Thủ tướng Lào Khamla Vongsavanh, dự lễ kỷ niệm "
            "50 năm quan hệ ngoại giao giữa hai nước."
        ),
        "ceremony: Lào LA participant, Lê Văn Thử VN participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh và cùng dự lễ khánh thành Nhà Quốc hội "
            "tại Viêng Chăn."
        ),
        "ceremony: Khamla Vongsavanh LA participant, Lê Văn Thử VN participant",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WENT_NEXT)
def test_whom_one_meets_before_need_not_be_at_the_ceremony(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert [line for line in acts(text) if line.startswith("ceremony")] == written(expected)


@pytest.mark.parametrize("seeing", ["khi ra tiễn", "khi chào đón"])
def test_who_is_seen_off_is_the_guest(acts: Acts, written: Acts, seeing: str) -> None:
    told = acts(f"Nụ cười của Tổng thống Nga Ivan Belov {seeing} Thủ tướng Lào Khamla Vongsavanh tại sân bay.")
    assert told == written("ceremony: Ivan Belov RU host, Khamla Vongsavanh LA guest")


def test_whom_a_welcome_is_for_is_the_guest(acts: Acts, written: Acts) -> None:
    text = (
        "Thủ tướng Lào Khamla Vongsavanh hội đàm với Tổng thống Nga Ivan Belov ngày 8/3. Lễ đón trọng thể ông "
        "Khamla diễn ra trước đó."
    )
    told = [line for line in acts(text) if line.startswith("ceremony")]
    assert told == written("ceremony: Ivan Belov RU host, Khamla Vongsavanh LA guest")
