"""Titles of guests as official reports write them, before the name and behind it: who is received, whose he is."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import Reading

Read = Callable[..., Reading]

# (as written, the side, the office in normal form)
TITLES = [
    ("Chủ tịch Mặt trận Lào xây dựng đất nước", "LA", "Chủ tịch Mặt trận Lào xây dựng đất nước"),
    ("Bộ trưởng Liên bang phụ trách châu Âu và quốc tế Cộng hòa Áo", "AT",
     "Bộ trưởng Liên bang phụ trách châu Âu và quốc tế"),
    ("Bộ trưởng Quan hệ Đối ngoại Angola", "AO", "Bộ trưởng Quan hệ Đối ngoại"),
    ("Bộ trưởng Bộ Cảng biển, Vận tải biển và Đường thủy Ấn Độ", "IN",
     "Bộ trưởng Cảng biển, Vận tải biển và Đường thủy"),
    ("Bộ trưởng Hợp tác phát triển và Chính sách khí hậu toàn cầu Đan Mạch", "DK",
     "Bộ trưởng Hợp tác phát triển và Chính sách khí hậu toàn cầu"),
    ("Bộ trưởng Y tế và Dịch vụ Nhân sinh Hoa Kỳ", "US", "Bộ trưởng Y tế và Dịch vụ Nhân sinh"),
    ("Bộ trưởng Điều phối các vấn đề chính trị, pháp luật và an ninh Indonesia", "ID",
     "Bộ trưởng Điều phối các vấn đề chính trị, pháp luật và An ninh"),
    ("Thống đốc bang Oregon, Hoa Kỳ", "US", "Thống đốc bang Oregon"),
    ("Thị trưởng thành phố Sakai, Nhật Bản", "JP", "Thị trưởng thành phố Sakai"),
    ("Chủ tịch Khu tự trị dân tộc Choang Quảng Tây, Trung Quốc", "CN",
     "Chủ tịch Khu tự trị dân tộc Choang Quảng Tây"),
    ("Thư ký Thường trực Bộ Ngoại giao Thái Lan", "TH", "Thư ký Thường trực Bộ Ngoại giao"),
    ("Quốc vụ khanh cấp cao Bộ Ngoại giao Singapore", "SG", "Quốc vụ khanh cấp cao Bộ Ngoại giao"),
    ("Đặc phái viên của Tổng thống Hoa Kỳ về biến đổi khí hậu", "US",
     "Đặc phái viên của Tổng thống về biến đổi khí hậu"),
    ("Quốc vụ khanh phụ trách châu Á, Bộ Ngoại giao Anh", "GB", "Quốc vụ khanh phụ trách châu Á"),
    ("Chủ tịch Hội Nghị sĩ hữu nghị Hàn Quốc - Việt Nam", "KR", "Chủ tịch Hội Nghị sĩ hữu nghị Hàn Quốc - Việt Nam"),
    ("Phó Chủ tịch Nghị viện châu Âu", "EU", "Phó Chủ tịch Nghị viện châu Âu"),
    ("Chủ tịch Hội đồng châu Âu", "EU", "Chủ tịch Hội đồng châu Âu"),
    ("Công tước xứ Edinburgh", "GB", "Công tước xứ Edinburgh"),
]  # fmt: skip


@pytest.mark.parametrize("guest", ["{title} {name}", "ông {name}, {title}"])
@pytest.mark.parametrize(("title", "side", "office"), TITLES)
def test_who_is_received(read: Read, title: str, side: str, office: str, guest: str) -> None:
    name = "Park Ji-hoon" if side == "KR" else "Anton Weber"
    guest = guest.format(title=title, name=name)
    text = f"Tin đối ngoại\n\nChiều 5/3, tại Hà Nội, Thủ tướng Chính phủ Lê Văn Thử đã tiếp {guest}."

    (event,) = read(text).events

    assert [(p.name, p.country, p.offices) for p in event.participants if p.role == "guest"] == [
        (name, side, (office,))
    ]


def test_who_heads_a_centre_abroad_is_named_behind_it(read: Read) -> None:
    title = "Giám đốc Trung tâm Khoa học và Văn hóa Nga tại Hà Nội"
    text = f"Tin đối ngoại\n\nChiều 5/3, Thủ tướng Chính phủ Lê Văn Thử đã tiếp {title} Anton Weber."

    (event,) = read(text).events

    assert [(p.name, p.country) for p in event.participants if p.role == "guest"] == [("Anton Weber", "RU")]


DEPARTMENTS = ["Vụ trưởng Vụ Châu Âu, Bộ Ngoại giao", "Cục trưởng Cục Đối ngoại, Bộ Quốc phòng"]


@pytest.mark.parametrize("title", DEPARTMENTS)
def test_the_ministry_of_a_department_ends_before_the_name(read: Read, title: str) -> None:
    text = f"Tin đối ngoại\n\nChiều 5/3, {title} Lê Văn Thử đã tiếp Đại sứ Lào Khamla Vongsavanh."

    (event,) = read(text).events

    assert [p.name for p in event.participants if p.role == "host"] == ["Lê Văn Thử"]


@pytest.mark.parametrize("manner", ["thân mật ", "trân trọng ", "nồng nhiệt đón ", ""])
def test_who_is_received_in_some_manner(read: Read, manner: str) -> None:
    text = f"Tin đối ngoại\n\nĐại sứ Lào Khamla Vongsavanh đã được Thủ tướng Lê Văn Thử {manner}tiếp chiều 5/3."

    (event,) = read(text, "").events

    assert (event.type, event.date) == ("reception", "XXXX-03-05")


LEAVE = ["được sự đồng ý của", "theo sự phân công của", "thực hiện chỉ đạo của", "theo đề nghị của"]


@pytest.mark.parametrize("leave", LEAVE)
def test_by_whose_leave_somebody_acts_holds_another_office(read: Read, leave: str) -> None:
    text = f"Tin đối ngoại\n\n{leave.capitalize()} Thủ tướng Chính phủ, Bộ trưởng Ngoại giao Lê Văn Thử đã thăm Lào."

    offices = read(text).offices

    assert [(office.person, office.office) for office in offices] == [("Lê Văn Thử", "Bộ trưởng Ngoại giao")]


@pytest.mark.parametrize("name", ["Trần Đăng Quang", "Lê Khánh Thành", "Từ Tài Hậu"])
def test_a_name_that_is_written_like_other_words(read: Read, name: str) -> None:
    text = f"Tin đối ngoại\n\nChiều 5/3, Thứ trưởng Quốc phòng {name} đã tiếp Đại sứ Lào Khamla Vongsavanh."

    (event,) = read(text).events

    assert [p.name for p in event.participants if p.role == "host"] == [name]


def test_the_name_of_a_continent_names_no_state(read: Read) -> None:
    text = "Tin đối ngoại\n\nChiều 5/3, Vụ trưởng Vụ châu Mỹ Lê Văn Thử đã tiếp Đại sứ Chile Pablo Reyes."

    offices = read(text).offices

    assert ("Lê Văn Thử", "Vụ trưởng Vụ châu Mỹ", "VN") in [(o.person, o.office, o.country) for o in offices]


STATES = ["Cộng hòa Dân chủ Nhân dân (CHDCND) Lào", "Cộng hòa Nhân dân (CHND) Trung Hoa"]


@pytest.mark.parametrize("state", STATES)
def test_a_state_whose_name_is_abbreviated_amid_it(read: Read, state: str) -> None:
    text = f"Tin đối ngoại\n\nSáng 5/3, Thủ tướng Lê Văn Thử lên đường thăm chính thức nước {state}."

    (event,) = read(text).events

    assert (event.type, event.participants[-1].role) == ("visit", "host")


def test_a_given_name_that_begins_a_verb_too(read: Read) -> None:
    text = "Tin đối ngoại\n\nNgày 5/3, Chủ tịch nước Lê Tấn Sang thăm Lào."

    (event,) = read(text).events

    assert event.participants[0].name == "Lê Tấn Sang"


OF_TWO_WORDS = [  # what a department deals with may be a verb too, and a dash may join two matters
    "Vụ trưởng Vụ Tổ chức quốc tế",
    "Vụ trưởng Vụ Các tổ chức quốc tế",
    "Vụ trưởng Vụ Kế hoạch - Tài chính",
    "Tư lệnh Quân chủng Phòng không - Không quân",
]


@pytest.mark.parametrize("title", OF_TWO_WORDS)
def test_what_a_department_deals_with_is_part_of_the_office(read: Read, title: str) -> None:
    text = f"Tin đối ngoại\n\nChiều 5/3, {title} Lê Văn Thử đã tiếp Đại sứ Lào Khamla Vongsavanh."

    offices = read(text).offices

    assert ("Lê Văn Thử", title) in [(office.person, office.office) for office in offices]


def test_a_comrade_may_be_named_like_a_country(read: Read) -> None:
    text = "Tin đối ngoại\n\nChiều 5/3, Bộ trưởng Lê Văn Thử gặp đồng chí Thái Kỳ, Ủy viên Bộ Chính trị Trung Quốc."

    (event,) = read(text).events

    assert ("Thái Kỳ", "CN") in [(p.name, p.country) for p in event.participants]


OFFICES_OF_BODIES = [
    "Phó Chủ tịch Viện Cuba hữu nghị với các dân tộc",
    "Bí thư Ban Chấp hành Trung ương Đoàn Thanh niên Nhân dân Cách mạng Lào",
]


@pytest.mark.parametrize("title", OFFICES_OF_BODIES)
def test_bodies_that_only_one_state_has(read: Read, title: str) -> None:
    text = f"Tin đối ngoại\n\nChiều 5/3, Bộ trưởng Ngoại giao Lê Văn Thử đã tiếp {title} Pedro Gomez thăm Việt Nam."

    offices = read(text).offices

    assert ("Pedro Gomez", title) in [(office.person, office.office) for office in offices]


RANKS = ["Đại thẩm phán", "Đại thẩm phán thứ nhất", "Đại kiểm sát trưởng"]


@pytest.mark.parametrize("rank", RANKS)
def test_ranks_of_judges_are_no_offices(read: Read, rank: str) -> None:
    text = (
        f"Tin đối ngoại\n\nNgày 5/3, Chủ tịch nước Lê Văn Thử tiếp {rank}, Chánh án Tòa án tối cao Lào Kham Souvanna."
    )

    told = read(text)

    assert [event.type for event in told.events] == ["reception"]
    assert rank not in [office.office for office in told.offices]


WHOSE_HOLDERS = [
    "Chủ tịch ASEAN, Thủ tướng Lào",
    "Thủ tướng nước chủ nhà Lào",
    "Thủ tướng Lào, Chủ tịch ASEAN",
]


@pytest.mark.parametrize("title", WHOSE_HOLDERS)
def test_an_office_of_state_says_whose_its_holder_is(read: Read, title: str) -> None:
    text = f"Tin đối ngoại\n\nNgày 5/3, {title} Kham Souvanna tiếp Thủ tướng Lê Văn Thử."

    offices = read(text).offices

    assert ("Kham Souvanna", "Thủ tướng", "LA") in [(o.person, o.office, o.country) for o in offices]


def test_only_a_bracket_that_closes_behind_the_state_is_of_the_province(read: Read) -> None:
    text = (
        "Tin đối ngoại\n\nChâu trưởng châu Hồng Hà, tỉnh Vân Nam (Trung Quốc, láng giềng) Vương Hồng tiếp Chủ tịch "
        "UBND tỉnh Lào Cai Lê Văn Thử."
    )

    assert ("Vương Hồng", "CN") in [(office.person, office.country) for office in read(text, "").offices]
