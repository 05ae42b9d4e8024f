"""Everybody and everything that a sentence names."""

from collections.abc import Callable, Sequence

import pytest

from banggiao.lexicon import Lexicon
from banggiao.reading.mention import Mention
from banggiao.reading.mentions import Finder
from banggiao.reading.tokens import Token

Tokens = Callable[[str], Sequence[Token]]

# kind, the name (or the words of the mention), the country
MENTIONS = [
    ("Thủ tướng Lê Văn Thử tới dự.", ["person Lê Văn Thử"]),
    ("Thủ tướng Lào Khamla Vongsavanh nói.", ["person Khamla Vongsavanh LA"]),
    ("Thủ tướng Khamla Vongsavanh (Lào) nói.", ["person Khamla Vongsavanh LA"]),
    ("đồng chí Bounmy Phetsarath nói.", ["person Bounmy Phetsarath"]),
    ("lãnh đạo tình báo Lào Khamla Vongsavanh nói.", ["person Khamla Vongsavanh LA"]),
    ("Thái tử Saudi Faisal bin Turki nói.", ["person Faisal bin Turki SA"]),
    ("Chủ tịch Tập đoàn Sunrise Jonathan Hale nói.", ["person Jonathan Hale"]),
    ("Nhà vua và Hoàng hậu mới của Thái Lan đến.", ["title Nhà vua TH", "country Thái Lan TH"]),
    ("ông Thử nói.", ["person Thử"]),
    ("Thị trưởng thành phố Thượng Hải Dư Đại Nam nói.", ["person Dư Đại Nam CN"]),
    ("lần thứ tư.", []),
    ("bà Vogel nói.", ["person Vogel"]),
    ("Đại tướng Phạm Đức Minh nói.", ["person Phạm Đức Minh"]),
    ("nhà lãnh đạo Triều Tiên Ri Chol-min nói.", ["person Ri Chol-min KP"]),
    ("người đồng cấp Đức Anna Vogel nói.", ["person Anna Vogel DE"]),
    ("Samdech Chea Sovanrith nói.", ["person Chea Sovanrith"]),
    ("Lê Văn Thử nói.", ["person Lê Văn Thử"]),
    ("Khamla Vongsavanh, Bộ trưởng Y tế Lào, nói.", ["person Khamla Vongsavanh LA"]),
    ("Anna Vogel - đại sứ Đức tại Việt Nam - nói.", ["person Anna Vogel DE"]),
    ("Thủ tướng nói.", ["title Thủ tướng"]),
    ("Thủ tướng Lào nói.", ["title Thủ tướng Lào LA"]),
    ("hai bên nhất trí.", ["group hai bên"]),
    ("hai Thủ tướng nhất trí.", ["group hai Thủ tướng"]),
    ("quan hệ Việt Nam - Lào phát triển.", ["group Việt Nam - Lào VN+LA"]),
    ("quan hệ Việt-Pháp phát triển.", ["group Việt-Pháp VN+FR"]),
    ("ba nước Campuchia - Lào - Việt Nam họp.", ["group Campuchia - Lào - Việt Nam KH+LA+VN"]),
    ("Bộ Quốc phòng Lào cho biết.", ["body Bộ Quốc phòng Lào LA"]),
    ("Đại sứ quán Nhật Bản tại Việt Nam cho biết.", ["body Đại sứ quán Nhật Bản JP", "country Việt Nam VN"]),
    ("Liên hợp quốc kêu gọi.", ["org Liên hợp quốc UN"]),
    ("tại Hà Nội và Viêng Chăn.", ["place Hà Nội VN", "place Viêng Chăn LA"]),
    ("Đoàn đại biểu cấp cao Việt Nam lên đường.", ["delegation Đoàn đại biểu cấp cao Việt Nam VN"]),
    ("Đảng Nhân dân Cách mạng Lào mời.", ["body Đảng Nhân dân Cách mạng Lào LA"]),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh đến.",
        ["person Lê Văn Thử", "person Khamla Vongsavanh LA"],
    ),
    (
        "Tổng thống Pháp Pierre Dumont, Thủ tướng Đức Anna Vogel cùng dự.",
        ["person Pierre Dumont FR", "person Anna Vogel DE"],
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu (phải) và Tổng thống Séc Jan Novotny.",
        ["person Nguyễn Hữu Mẫu", "person Jan Novotny CZ"],
    ),
    ("Đặc phái viên của Tổng thống Nga, ông Ivan Belov, đến.", ["person Ivan Belov RU"]),
    ("Trước phản ứng của Ngoại trưởng Nga, bà Anna Vogel đã nói.", ["title Ngoại trưởng Nga RU", "person Anna Vogel"]),
    (
        "Nhận lời mời của Bộ trưởng Quốc phòng Việt Nam, Trung tướng Jan Kovac sẽ sang thăm.",
        ["title Bộ trưởng Quốc phòng Việt Nam VN", "person Jan Kovac"],
    ),
    (
        "Nhận lời mời của Bộ trưởng Quốc phòng Việt Nam, Đại tướng Lê Văn Hòa, Thủ tướng Lào Kham Vong sẽ sang thăm.",
        ["person Lê Văn Hòa VN", "person Kham Vong LA"],
    ),
    ("Phía Mỹ cho biết.", ["country Mỹ US"]),
    ("bà Nga và ông Thái nói.", ["person Nga", "person Thái"]),
    ("người Thái nói.", ["country Thái TH"]),
    ("Công chúa Victoria nói.", ["person Victoria"]),
    ("Orlando Hernandez (Cuba) nói.", ["person Orlando Hernandez CU"]),
    ("vợ chồng Tổng thống Séc Jan Novotny nói.", ["person Jan Novotny CZ"]),
    ("Đại tướng Lào Khamla Vongsavanh nói.", ["person Khamla Vongsavanh LA"]),
    ("nguyên thủ Hàn Quốc nói.", ["title nguyên thủ Hàn Quốc KR"]),
    ("ông chủ Nhà Trắng nói.", ["title ông chủ Nhà Trắng US"]),
    ("Ngoại trưởng hai nước nói.", ["group Ngoại trưởng hai nước"]),
    (
        "Bộ Năng lượng, Hạ tầng và Khí hậu Đan Mạch cho biết.",
        ["body Bộ Năng lượng, Hạ tầng và Khí hậu Đan Mạch DK"],
    ),
    ("nguyên Thủ tướng Hàn Quốc nói.", ["title nguyên Thủ tướng Hàn Quốc KR"]),
    (
        "Bộ Thủy sản và chăn nuôi Bangladesh cho biết.",
        ["body Bộ Thủy sản và chăn nuôi Bangladesh BD"],
    ),
    ("Nhà nước và rời Việt Nam.", ["body Nhà nước", "country Việt Nam VN"]),
    ("phái đoàn Triều Tiên có mặt.", ["delegation phái đoàn Triều Tiên KP"]),
    ("phát ngôn viên Bộ Ngoại giao Hoa Xuân Oánh nói.", ["person Hoa Xuân Oánh"]),
    ("Cơ quan Nghiên cứu Vũ trụ Ấn Độ cho biết.", ["body Cơ quan Nghiên cứu Vũ trụ Ấn Độ IN"]),
    (
        "giữa Cục Viễn thám Quốc gia và Bộ Quốc phòng Lào.",
        ["body Cục Viễn thám Quốc gia", "body Bộ Quốc phòng Lào LA"],
    ),
]

OFFICES = [
    ("Tổng Bí thư, Chủ tịch nước Lào Bounmy Phetsarath nói.", ["Tổng Bí thư", "Chủ tịch nước"]),
    (
        "đồng chí Hoàng Thu Hà, Ủy viên Bộ Chính trị, Trưởng Ban Tổ chức Trung ương, nói.",
        ["Ủy viên Bộ Chính trị", "Trưởng Ban Tổ chức Trung ương"],
    ),
    (
        "đồng chí Bounmy Phetsarath Ủy viên Trung ương Đảng, Tỉnh trưởng tỉnh Salavan, nói.",
        ["Ủy viên Trung ương Đảng", "Tỉnh trưởng tỉnh Salavan"],
    ),
    ("Đại tướng Phạm Đức Minh, Bộ trưởng Quốc phòng, nói.", ["Bộ trưởng Quốc phòng"]),
    ("Thủ tướng Lê Văn Thử, Thủ tướng Lào Khamla Vongsavanh cùng dự.", ["Thủ tướng"]),
    ("Phó thủ tướng - bộ trưởng ngoại giao Vũ Quốc Anh nói.", ["Phó Thủ tướng", "Bộ trưởng Ngoại giao"]),
]


def shown(mention: Mention, text: str) -> str:
    side = "+".join(mention.countries) if mention.countries else mention.country
    return " ".join(filter(None, (mention.kind, mention.name or text[mention.start : mention.end], side)))


@pytest.mark.parametrize(("text", "expected"), MENTIONS)
def test_what_a_sentence_names(tokens: Tokens, lexicon: Lexicon, text: str, expected: list[str]) -> None:
    assert [shown(mention, text) for mention in Finder(lexicon, text).find(tokens(text))] == expected


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_of_the_first_person_named(tokens: Tokens, lexicon: Lexicon, text: str, expected: list[str]) -> None:
    first = Finder(lexicon, text).find(tokens(text))[0]
    assert [office.title for office in first.offices] == expected


LEADERS = [
    ("Đoàn đại biểu Quốc hội Lào do ông Khamla Vongsavanh dẫn đầu đã đến.", "Khamla Vongsavanh"),
    ("Đoàn công tác Bộ Y tế do Bộ trưởng Hoàng Thu Hà làm Trưởng đoàn đã đến.", "Hoàng Thu Hà"),
    ("Đoàn đại biểu cấp cao Campuchia, do Thủ tướng Chea Sovanrith dẫn đầu, đã đến.", "Chea Sovanrith"),
    (
        (
            "Đoàn cán bộ Ban Đối ngoại Trung ương Đảng Lào do đồng chí Bounmy Phetsarath, Ủy viên Trung ương Đảng, "
            "Trưởng Ban Đối ngoại, dẫn đầu đã đến."
        ),
        "Bounmy Phetsarath",
    ),
]


@pytest.mark.parametrize(("text", "leader"), LEADERS)
def test_who_leads_a_delegation(tokens: Tokens, lexicon: Lexicon, text: str, leader: str) -> None:
    delegation = Finder(lexicon, text).find(tokens(text))[0]
    assert delegation.leader is not None
    assert delegation.leader.name == leader
