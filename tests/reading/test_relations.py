"""Relations established, raised, suspended or cut (codebook §1, §8 "History")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim, Reading

Acts = Callable[[str], list[str]]

RELATIONS = [
    ("Ba nhà ngoại giao Áo đã bị Ba Lan trục xuất.", "relations: Ba Lan PL participant, Áo AT participant"),
    ("Ba Lan và Áo trục xuất nhà ngoại giao của nhau.", "relations: Ba Lan PL participant, Áo AT participant"),
    (
        "UAE trở thành nước Arab thứ ba thiết lập quan hệ đầy đủ với Israel.",
        "relations: UAE AE participant, Israel IL participant",
    ),
    ("Ba Lan hạ cấp quan hệ với Nga xuống cấp đại biện.", "relations: Ba Lan PL participant, Nga RU participant"),
    (
        "Kể từ khi quan hệ giữa hai nước được bình thường hóa năm 1995, Ấn Độ và Israel hợp tác tốt.",
        "relations: Ấn Độ IN participant, Israel IL participant",
    ),
    (
        "Quan hệ song phương giữa Ba Lan và Áo được thiết lập lại năm 1995.",
        "relations: Ba Lan PL participant, Áo AT participant",
    ),
    ("Ba Lan và Áo tiến tới bình thường hóa quan hệ năm 1992.", "relations: Ba Lan PL participant, Áo AT participant"),
    ("Nga trục xuất hai nhà ngoại giao Anh.", "relations: Nga RU participant, Anh GB participant"),
    (
        "Peru hôm qua mở lại đại sứ quán ở thủ đô Santiago của Chile sau 7 năm.",
        "relations: Peru PE participant, Chile CL participant",
    ),
    (
        "Anh đóng cửa đại sứ quán ở Tehran năm 2011.",
        "relations: Anh GB participant, Iran IR participant",
    ),
    (
        "Mỹ trục xuất 60 nhà ngoại giao Nga và đóng cửa lãnh sự quán Nga ở Seattle.",
        "relations: Mỹ US participant, Nga RU participant",
    ),
    (
        "Hà Lan triệu hồi đại sứ tại Thổ Nhĩ Kỳ.\n\nHà Lan hôm nay thông báo rút đại sứ ở Thổ Nhĩ Kỳ về nước.",
        "relations: Hà Lan NL participant, Thổ Nhĩ Kỳ TR participant",
    ),
    (
        "Ngày 6/6, Jordan tuyên bố hạ mức quan hệ ngoại giao với Qatar.",
        "relations: Jordan JO participant, Qatar QA participant",
    ),
    ("Bolivia cắt đứt mọi quan hệ ngoại giao với Peru.", "relations: Bolivia BO participant, Peru PE participant"),
    (
        "Ukraine triệu đại sứ tại Hungary về nước tham vấn.",
        "relations: Ukraine UA participant, Hungary HU participant",
    ),
    (
        "Nga đóng cửa lãnh sự quán Mỹ ở Sankt-Peterburg và trục xuất 60 nhà ngoại giao Mỹ.",
        "relations: Nga RU participant, Mỹ US participant",
    ),
    (
        "Việc hai nước Việt Nam và Pháp vừa ký kết nâng tầm quan hệ lên Đối tác chiến lược là cơ hội.",
        "relations: Việt Nam VN participant, Pháp FR participant",
    ),
    (
        "Chuyến thăm Chile của Thủ tướng Lê Văn Thử làm sâu sắc quan hệ Đối tác toàn diện thiết lập từ năm 2007.",
        ("relations: Chile CL participant, Việt Nam VN participant | visit: Lê Văn Thử VN guest, Chile CL host"),
    ),
    (
        "Quan hệ Đối tác toàn diện giữa Việt Nam và Hungary được xác lập vào năm 2018.",
        "relations: Việt Nam VN participant, Hungary HU participant",
    ),
    (
        "Việt Nam và Chile nhất trí xác lập khuôn khổ quan hệ Đối tác toàn diện.",
        "relations: Việt Nam VN participant, Chile CL participant",
    ),
    (
        "Với Ba Lan, Việt Nam có quan hệ đối tác chiến lược từ năm 2015.",
        "relations: Ba Lan PL participant, Việt Nam VN participant",
    ),
    (
        "Hồi tháng 2, Việt Nam và Pháp nhất trí đưa quan hệ hợp tác quốc phòng lên đối tác chiến lược.",
        "relations: Việt Nam VN participant, Pháp FR participant",
    ),
    (
        "Chính phủ Đức yêu cầu một nhân viên Đại sứ quán Việt Nam tại Berlin về nước.",
        "relations: Đức DE participant, Việt Nam VN participant",
    ),
    (
        "Peru gọi đại sứ tại Venezuela về nước để tham vấn.",
        "relations: Peru PE participant, Venezuela VE participant",
    ),
    (
        "Nga ra lệnh trục xuất nhà ngoại giao của 20 nước, trong đó có Chile và Peru.",
        "relations: Nga RU participant, Chile CL participant, Peru PE participant",
    ),
    (
        "Các nước Arab như Bahrain, Kuwait và Ai Cập đầu tháng 6 cắt đứt quan hệ với Qatar.",
        "relations: Bahrain BH participant, Kuwait KW participant, Ai Cập EG participant, Qatar QA participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale đóng cửa lãnh sự quán này và trục xuất 60 nhà ngoại giao Nga.",
        "relations: Mỹ US participant, Nga RU participant",
    ),
    (
        "Bộ trưởng phát biểu sau khi Bahrain, Kuwait và Ai Cập cắt đứt quan hệ ngoại giao và mọi chuyến bay với Qatar.",
        "relations: Bahrain BH participant, Kuwait KW participant, Ai Cập EG participant, Qatar QA participant",
    ),
    (
        "Peru, Chile và Bolivia cũng trục xuất đại sứ Nga hôm 16/3.",
        "relations: Peru PE participant, Chile CL participant, Bolivia BO participant, Nga RU participant",
    ),
    (
        "Bahrain, Kuwait và Ai Cập đã cắt đứt quan hệ ngoại giao với Qatar.",
        ("relations: Bahrain BH participant, Kuwait KW participant, Ai Cập EG participant, Qatar QA participant"),
    ),
    (
        "Triều Tiên và Hàn Quốc hôm qua nối lại đường dây nóng.",
        "relations: Triều Tiên KP participant, Hàn Quốc KR participant",
    ),
    (
        "Việt Nam và Pháp vừa nâng tầm mối quan hệ lên đối tác chiến lược.",
        "relations: Việt Nam VN participant, Pháp FR participant",
    ),
    (
        "Thụy Điển là nước phương Tây đầu tiên thiết lập quan hệ với Việt Nam.",
        "relations: Thụy Điển SE participant, Việt Nam VN participant",
    ),
    (
        "Việt Nam và Hàn Quốc có quan hệ Đối tác hợp tác chiến lược thiết lập từ năm 2009.",
        "relations: Việt Nam VN participant, Hàn Quốc KR participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử và Thủ tướng Canada Justin Moreau nhất trí nâng cấp quan hệ hai nước lên "
            "Đối tác toàn "
            "diện."
        ),
        "relations: Việt Nam VN participant, Canada CA participant",
    ),
    (
        "Việt Nam và Brunei đã thiết lập quan hệ đối tác toàn diện ngày 27/3/2019.",
        "relations: Việt Nam VN participant, Brunei BN participant",
    ),
    (
        "Ngày 5/9/1962, Việt Nam và Lào thiết lập quan hệ ngoại giao.",
        "relations: Việt Nam VN participant, Lào LA participant",
    ),
    (
        "Việt Nam và Ấn Độ nâng cấp quan hệ lên Đối tác chiến lược toàn diện năm 2016.",
        "relations: Việt Nam VN participant, Ấn Độ IN participant",
    ),
    (
        "Ngày 10/3, Iran và Saudi Arabia khôi phục quan hệ ngoại giao sau nhiều năm gián đoạn.",
        "relations: Iran IR participant, Saudi Arabia SA participant",
    ),
    (
        (
            "Quan hệ đối tác chiến lược Việt Nam - Pháp được thiết lập năm 2013. Tháng 9/2013, Việt Nam và Pháp đã "
            "thiết lập quan hệ đối tác chiến lược."
        ),
        "relations: Việt Nam VN participant, Pháp FR participant",
    ),
    (
        "Séc trục xuất 18 nhà ngoại giao Nga hôm 16/3.",
        "relations: Séc CZ participant, Nga RU participant",
    ),
    (
        "Hungary triệu hồi đại sứ tại Romania hôm 16/3.",
        "relations: Hungary HU participant, Romania RO participant",
    ),
    (
        "Malaysia cắt đứt quan hệ ngoại giao với Triều Tiên hôm 16/3.",
        "relations: Malaysia MY participant, Triều Tiên KP participant",
    ),
    (
        "Hai nước Việt Nam và New Zealand chính thức nâng cấp quan hệ lên Đối tác chiến lược ngày 22/7/2020.",
        "relations: Việt Nam VN participant, New Zealand NZ participant",
    ),
    ("Mỹ trục xuất 60 nhà ngoại giao Nga hôm 12/3.", "relations: Mỹ US participant, Nga RU participant"),
    (
        "Quan hệ ngoại giao giữa Việt Nam và Malta được thiết lập năm 1974.",
        "relations: Việt Nam VN participant, Malta MT participant",
    ),
    ("Qatar và Ai Cập nối lại quan hệ ngoại giao hôm 16/3.", "relations: Qatar QA participant, Ai Cập EG participant"),
    ("Lào và Cuba hôm qua bình thường hóa quan hệ.", "relations: Lào LA participant, Cuba CU participant"),
    (
        "Ngày 5/6, Yemen cũng tuyên bố chấm dứt quan hệ với Qatar.",
        "relations: Yemen YE participant, Qatar QA participant",
    ),
]

NONE = [
    "Từ cựu thù, Ba Lan và Áo trở thành đối tác chiến lược.",
    "Cơ chế đối thoại giữa Ba Lan và Áo được thiết lập năm 2005.",
    "Canada tạm thời đóng cửa đại sứ quán ở Caracas.",
    "Đức không muốn đóng cửa đại sứ quán ở Bình Nhưỡng.",
    "Ông tặng bảo tàng Việt Nam bộ sưu tập năm 1974, sau khi hai bên lập quan hệ ngoại giao, và sang Nhật Bản.",
    "Trung Quốc gây sức ép để ngăn các nước khác thiết lập quan hệ ngoại giao với Đài Loan.",
    "Trung Quốc cắt mọi quan hệ ngân hàng với Triều Tiên.",
    "Hồi tháng 4, nhiều nhà báo tới Lào trong bối cảnh bình thường hóa quan hệ giữa Lào và Đức.",
    "Nga trả lời bằng đề xuất khôi phục quan hệ ngoại giao giữa Nga và Lào.",
    "Việt Nam là một trong số ít nước thiết lập quan hệ ngoại giao với tất cả các nước thành viên Liên hợp quốc.",
    "Việt Nam thiết lập quan hệ ngoại giao với thành viên cuối cùng của Liên hợp quốc.",
    "Việt Nam và Pháp sẽ đưa quan hệ đối tác chiến lược đi vào chiều sâu.",
    "Việt Nam và Chile yêu cầu các nhà ngoại giao thúc đẩy hợp tác.",
    "Ngoại trưởng Bahrain nói rằng việc cắt đứt quan hệ ngoại giao cần thời gian.",
    "Saudi Arabia đưa ra điều kiện để bình thường hóa quan hệ với Qatar.",
    "Thủ tướng Lê Văn Thử tin tưởng Việt Nam và Canada sẽ nâng cấp quan hệ lên đối tác chiến lược.",
    "Việt Nam và Canada thiết lập cơ chế tham vấn thường niên trong khuôn khổ đối tác toàn diện.",
    "Hai nước tổ chức nhiều hoạt động kỷ niệm 45 năm thiết lập quan hệ ngoại giao Việt Nam - Nhật Bản.",
    "Kể từ khi thiết lập quan hệ ngoại giao, Việt Nam và Lào luôn ủng hộ lẫn nhau, Thủ tướng Lê Văn Thử nói.",
    "Quan hệ Việt Nam - Lào ngày càng phát triển, Tổng Bí thư Phạm Đức Minh nhấn mạnh.",
    "Thủ tướng Lê Văn Thử mong muốn sớm nâng cấp quan hệ Việt Nam - Thụy Sĩ lên đối tác toàn diện.",
    "Chuyên gia này nói về nỗ lực của Triều Tiên trong việc bình thường hóa quan hệ với Mỹ.",
    "Hai lãnh đạo Lào và Nga thảo luận về hòa bình và bình thường hóa quan hệ.",
    "Tuyên bố chung về thiết lập quan hệ đối tác chiến lược Việt Nam - Cuba.",
]


@pytest.mark.parametrize(("text", "expected"), RELATIONS)
def test_relations_change(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_relations_are_of_the_year_since_which_they_bear_their_rank(only: Callable[..., EventClaim]) -> None:
    assert only("Việt Nam và Ba Lan là đối tác chiến lược từ năm 2015.", "relations").date == "2015"


@pytest.mark.parametrize("text", NONE)
def test_relations_do_not_change(acts: Acts, text: str) -> None:
    assert acts(text) == []


def test_relations_are_set_up_where_the_paper_is_signed(only: Callable[..., EventClaim]) -> None:
    text = (
        "Ngày 8/5, tại Wellington, New Zealand, Đại sứ Việt Nam Lê Văn Thử và Cao ủy Tonga Mary Latu đã ký Thông cáo "
        "chung thiết lập quan hệ ngoại giao giữa Việt Nam và Tonga."
    )
    assert only(text, "relations").place.country == "NZ"


def test_what_is_discussed_of_relations_is_still_to_come(only: Callable[..., EventClaim]) -> None:
    text = "Hai bên đang thảo luận việc nâng cấp quan hệ Việt Nam - Chile lên Đối tác chiến lược."
    assert only(text, "relations").status == "planned"


def test_each_rank_that_relations_were_raised_to_has_its_day(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    told = tell(
        "Hai nước nâng quan hệ Việt Nam - Chile lên Đối tác toàn diện năm 2009, Đối tác chiến lược năm 2018 và Đối tác "
        "chiến lược toàn diện ngày 7/3/2024."
    )
    assert [event.date for event in told if event.type == "relations"] == ["2009", "2018", "2024-03-07"]


def test_who_is_recalled_is_recalled_on_the_day_of_saying_so(only: Callable[..., EventClaim]) -> None:
    text = "Bộ Ngoại giao Peru ngày 9/1 thông báo triệu hồi Đại sứ tại Venezuela về nước để tham vấn."
    assert only(text, "relations").date == "2021-01-09"


RAISED = "Hai Thủ tướng nhất trí nâng cấp quan hệ Việt Nam - Chile, được thiết lập từ năm 1971, lên Đối tác chiến lược."


def test_since_when_there_are_relations_is_not_when_they_are_raised(only: Callable[..., EventClaim]) -> None:
    assert only(RAISED, "relations", "").date == ""


def test_a_rank_is_not_held_since_there_are_relations(read: Callable[..., Reading]) -> None:
    (partnership,) = read(f"Việt Nam - Chile\n\n{RAISED}", "").instruments
    assert (partnership.kind, partnership.period) == ("partnership", "")
