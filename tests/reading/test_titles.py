"""Title phrases: which office of which country a chain of words names (codebook §2, §8)."""

from collections.abc import Callable, Sequence

import pytest

from banggiao.lexicon import Lexicon
from banggiao.reading.titles import parse_chain
from banggiao.reading.tokens import Token

Tokens = Callable[[str], Sequence[Token]]

# What follows the phrase stands after it in the text: a phrase must know its own end.
CHAINS = [
    ("Người phát ngôn của Thủ tướng Thụy Điển", "Người phát ngôn Thủ tướng SE"),
    ("Thư ký báo chí của Tổng thống Pháp", "Thư ký báo chí của Tổng thống FR"),
    ("Đặc phái viên của Tổng thống Pháp", "Đặc phái viên của Tổng thống FR"),
    ("Cục trưởng Cục Lễ tân Tổng thống Philippines", "Cục trưởng Cục Lễ tân Tổng thống PH"),
    ("Phó Thư ký báo chí Nhà Trắng", "Phó Thư ký báo chí Nhà Trắng US"),
    ("Ủy viên Bộ Chính trị khóa XI, XII, Lê Văn Thử", "Ủy viên Bộ Chính trị"),
    ("Đại sứ Mỹ phụ trách NATO", "Đại sứ phụ trách NATO US"),
    (
        "Đại diện cấp cao phụ trách an ninh của Liên minh châu Âu (EU)",
        "Đại diện cấp cao phụ trách an ninh EU",
    ),
    ("Thống đốc bang Bihar tháng 8", "Thống đốc bang Bihar IN"),
    ("Thị trưởng thành phố Plzen (Séc) Martin Novak", "Thị trưởng thành phố Plzen CZ"),
    (
        "Bộ trưởng Lãnh thổ, Hạ tầng, Giao thông và Du lịch Nhật Bản",
        "Bộ trưởng Lãnh thổ, Hạ tầng, Giao thông và Du lịch JP",
    ),
    ("Bộ trưởng Ngoại giao và Hội nhập khu vực Ghana", "Bộ trưởng Ngoại giao và Hội nhập khu vực GH"),
    ("Bộ trưởng Tài chính và Thủ tướng Nhật Bản", "Bộ trưởng Tài chính"),
    ("Bộ trưởng Cấp cao Singapore", "Bộ trưởng Cao cấp SG"),
    ("Thứ trưởng Ngoại giao phụ trách chính trị Mỹ Robert Hale", "Thứ trưởng Ngoại giao phụ trách chính trị US"),
    ("Chủ tịch Quốc hội khóa XV Lê Văn Thử", "Chủ tịch Quốc hội"),
    ("Vụ trưởng Vụ Đông Nam Á - Nam Á Lê Văn Thử", "Vụ trưởng Vụ Đông Nam Á - Nam Á"),
    ("Chủ tịch Quốc hội Chính quyền nhân dân Cuba", "Chủ tịch Quốc hội Chính quyền nhân dân CU"),
    ("Bộ trưởng Bộ Kế hoạch - Đầu tư Lê Văn Thử", "Bộ trưởng Kế hoạch và Đầu tư"),
    ("Thứ trưởng Giáo dục-Đào tạo Lê Văn Thử", "Thứ trưởng Giáo dục và Đào tạo"),
    ("Bộ trưởng Văn hóa – Thể thao – Du lịch Lê Văn Thử", "Bộ trưởng Văn hóa, Thể thao và Du lịch"),
    ("Chủ tịch UBND tỉnh Điện Biên đứng trước", "Chủ tịch Ủy ban nhân dân tỉnh Điện Biên VN"),
    ("Thủ hiến Vùng Yangon U Soe Thein", "Thủ hiến Vùng Yangon MM"),
    ("Thứ trưởng thứ nhất Bộ Quốc phòng Mỹ", "Thứ trưởng thứ nhất Bộ Quốc phòng US"),
    ("Đại sứ Pháp tại VN", "Đại sứ tại Việt Nam FR"),
    ("Thủ tướng", "Thủ tướng"),
    ("Thủ tướng Chính phủ", "Thủ tướng"),
    ("thủ tướng", "Thủ tướng"),
    ("Thủ tướng Lào", "Thủ tướng LA"),
    ("Thủ tướng nước Cộng hòa Dân chủ Nhân dân Lào", "Thủ tướng LA"),
    ("Phó Thủ tướng Chính phủ", "Phó Thủ tướng"),
    ("Ngoại trưởng Mỹ", "Bộ trưởng Ngoại giao US"),
    ("ngoại trưởng Mỹ", "Bộ trưởng Ngoại giao US"),
    ("Bộ trưởng Bộ Quốc phòng", "Bộ trưởng Quốc phòng"),
    ("Bộ trưởng Quốc phòng Lào", "Bộ trưởng Quốc phòng LA"),
    ("Bộ trưởng Giáo dục và Thể thao Lào", "Bộ trưởng Giáo dục và Thể thao LA"),
    ("Thứ trưởng Bộ Ngoại giao Nga", "Thứ trưởng Ngoại giao RU"),
    ("Tổng Bí thư, Chủ tịch nước", "Tổng Bí thư + Chủ tịch nước"),
    ("Tổng Bí thư, Chủ tịch nước Lào", "Tổng Bí thư LA + Chủ tịch nước LA"),
    ("Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "Tổng Bí thư VN"),
    ("Tổng Bí thư BCH TW Đảng CS Việt Nam", "Tổng Bí thư VN"),
    ("Chủ tịch Phân ban Hợp tác Việt Nam - Lào", "Chủ tịch Phân ban Hợp tác Việt Nam - Lào"),
    (
        "Phó Trưởng Ban Chỉ đạo Năm Đoàn kết Hữu nghị Việt Nam - Lào 2012",
        "Phó Trưởng Ban Chỉ đạo Năm Đoàn kết Hữu nghị Việt Nam - Lào 2012",
    ),
    ("Chủ tịch Hội hữu nghị và hợp tác Việt Nam-Pháp", "Chủ tịch Hội hữu nghị và hợp tác Việt Nam - Pháp VN"),
    ("Chủ tịch Đảng “Nước Nga công bằng”", "Chủ tịch Đảng Nước Nga công bằng"),
    ("Trưởng Ban Đối ngoại Trung ương Đảng Cộng sản Pháp", "Trưởng Ban Đối ngoại Trung ương Đảng Cộng sản Pháp FR"),
    ("Trưởng ban Nội chính T.Ư", "Trưởng Ban Nội chính Trung ương"),
    ("Chánh Văn phòng TW", "Chánh Văn phòng Trung ương Đảng"),
    ("Chủ tịch Trung Quốc", "Chủ tịch nước CN"),
    ("Chủ tịch Cuba", "Chủ tịch nước CU"),
    ("Chủ tịch Triều Tiên", "Chủ tịch KP"),
    ("Chủ tịch Quốc hội Campuchia", "Chủ tịch Quốc hội KH"),
    ("Chủ tịch Thượng viện Séc", "Chủ tịch Thượng viện CZ"),
    ("Chủ tịch Đảng Nhân dân Campuchia", "Chủ tịch Đảng Nhân dân Campuchia KH"),
    ("Đại sứ Lào tại Việt Nam", "Đại sứ tại Việt Nam LA"),
    ("Đại sứ đặc mệnh toàn quyền Nhật Bản tại Việt Nam", "Đại sứ đặc mệnh toàn quyền tại Việt Nam JP"),
    ("Đại sứ Việt Nam tại Liên hợp quốc", "Đại sứ tại Liên hợp quốc VN"),
    (
        "Bí thư Trung ương Đảng, Chánh Văn phòng Trung ương Đảng Nhân dân Cách mạng Lào",
        "Bí thư Trung ương Đảng LA + Chánh Văn phòng Trung ương Đảng LA",
    ),
    ("Chánh Văn phòng Trung ương Đảng", "Chánh Văn phòng Trung ương Đảng"),
    ("Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng", "Ủy viên Bộ Chính trị + Bí thư Trung ương Đảng"),
    ("Ủy viên T.Ư Đảng", "Ủy viên Trung ương Đảng"),
    ("Phó Thủ tướng kiêm Bộ trưởng Ngoại giao Lào", "Phó Thủ tướng LA + Bộ trưởng Ngoại giao LA"),
    ("Phó Chủ tịch HĐND tỉnh Nghệ An", "Phó Chủ tịch Hội đồng nhân dân tỉnh Nghệ An VN"),
    ("Chủ tịch UBND tỉnh Quảng Trị", "Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị VN"),
    ("Tổng Thư ký ASEAN", "Tổng Thư ký ASEAN"),
    ("Tổng Thư ký Liên hợp quốc", "Tổng Thư ký UN"),
    ("Người phát ngôn Bộ Ngoại giao", "Người phát ngôn Bộ Ngoại giao"),
    ("Người phát ngôn Bộ Ngoại giao Trung Quốc", "Người phát ngôn Bộ Ngoại giao CN"),
    ("Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam", "Tổng Tham mưu trưởng Quân đội nhân dân VN"),
    ("Tư lệnh Bộ Tư lệnh Thái Bình Dương của Mỹ", "Tư lệnh Bộ Tư lệnh Thái Bình Dương US"),
    ("Nhật hoàng", "Nhật hoàng JP"),
    ("Quốc vương Campuchia", "Quốc vương KH"),
    ("Thị trưởng Seoul", "Thị trưởng Seoul KR"),
    ("Trưởng Ban Đối ngoại Trung ương", "Trưởng Ban Đối ngoại Trung ương"),
    ("nguyên Chủ tịch nước", "Chủ tịch nước former"),
    ("cựu Tổng thống Mỹ", "Tổng thống US former"),
    ("quyền Bộ trưởng Quốc phòng Mỹ", "Bộ trưởng Quốc phòng US acting"),
    ("Tổng thống đắc cử Hàn Quốc", "Tổng thống KR elect"),
    ("Người phát ngôn của Tổng thống đắc cử Hàn Quốc", "Người phát ngôn KR"),
    ("người phát ngôn Tổng Thư ký Liên hợp quốc", "Người phát ngôn Tổng Thư ký UN"),
    ("cố vấn an ninh quốc gia của Tổng thống Mỹ", "Cố vấn an ninh quốc gia US"),
    ("chánh văn phòng của lãnh đạo Triều Tiên", "Chánh Văn phòng của lãnh đạo KP"),
    ("tân Đại sứ Pháp", "Đại sứ FR"),
    ("Bí thư Tỉnh ủy Savannakhet", "Bí thư Tỉnh ủy Savannakhet LA"),
    ("Bí thư thứ nhất Đảng Cộng sản Cuba", "Bí thư thứ nhất Đảng Cộng sản Cuba CU"),
    ("Thống đốc tỉnh Gunma", "Thống đốc tỉnh Gunma JP"),
    ("Thủ tướng Quốc vụ viện Trung Quốc", "Thủ tướng CN"),
    ("Phó Chủ tịch Trung Quốc", "Phó Chủ tịch nước CN"),
    ("Phó Chủ tịch Ủy ban châu Âu (EC)", "Phó Chủ tịch Ủy ban châu Âu EU"),
    ("Phát ngôn viên Nhà Trắng", "Phát ngôn viên Nhà Trắng US"),
    ("Phát ngôn viên Tổng thống Nga", "Phát ngôn viên Tổng thống RU"),
    ("Trợ lý Tổng thống Nga phụ trách Năng lượng", "Trợ lý Tổng thống phụ trách Năng lượng RU"),
    ("Đặc phái viên Mỹ về Triều Tiên", "Đặc phái viên về Triều Tiên US"),
    ("Vụ trưởng Vụ các vấn đề Mỹ Bộ Ngoại giao Triều Tiên", "Vụ trưởng Vụ các vấn đề Mỹ Bộ Ngoại giao KP"),
    ("Thủ tướng nước này", "Thủ tướng"),
    ("Phó Vụ trưởng Vụ Bắc Mỹ nước này", "Phó Vụ trưởng Vụ Bắc Mỹ"),
    ("Bộ trưởng Bộ KH&ĐT", "Bộ trưởng Kế hoạch và Đầu tư"),
    ("Bí thư, Đô trưởng thủ đô Viêng Chăn", "Bí thư thủ đô Viêng Chăn LA + Đô trưởng thủ đô Viêng Chăn LA"),
    (
        "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nghệ An",
        "Phó Bí thư Tỉnh ủy Nghệ An VN + Chủ tịch Ủy ban nhân dân tỉnh Nghệ An VN",
    ),
    ("Trợ lý của Tổng Bí thư", "Trợ lý Tổng Bí thư"),
    (
        "Đặc phái viên phụ trách Bắc Triều Tiên thuộc Bộ Ngoại giao Mỹ",
        "Đặc phái viên phụ trách Bắc Triều Tiên thuộc Bộ Ngoại giao US",
    ),
    ("Ủy viên trưởng Nhân đại toàn quốc", "Ủy viên trưởng Nhân đại toàn quốc CN"),
    (
        "Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng nước Cộng hòa Cuba",
        "Chủ tịch Hội đồng Nhà nước CU + Chủ tịch Hội đồng Bộ trưởng CU",
    ),
    ("Chánh Văn phòng Chiến lược ngoại giao Hàn Quốc", "Chánh Văn phòng Chiến lược ngoại giao KR"),
    (
        "Chủ tịch Phân ban Lào trong Ủy ban liên Chính phủ Lào - Cuba",
        "Chủ tịch Phân ban Lào trong Ủy ban liên Chính phủ Lào - Cuba LA",
    ),
    (
        "Ủy viên trưởng Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc (Nhân đại) Trung Quốc",
        "Ủy viên trưởng Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc CN",
    ),
    (
        "Phó Chủ tịch Viện Hữu nghị với các dân tộc Cuba (ICAP)",
        "Phó Chủ tịch Viện Hữu nghị với các dân tộc CU",
    ),
    ("Chủ tịch UBND tỉnh có buổi tiếp", "Chủ tịch Ủy ban nhân dân tỉnh"),
]

# Heads of firms, of places of study, of the trade's own bodies hold no office (codebook §8).
NO_OFFICES = [
    "Người đứng đầu",
    "Chủ tịch Hội đồng quản trị Tập đoàn Sông Xanh",
    "Giám đốc điều hành hãng hàng không Cánh Én",
    "Chủ tịch Phòng Thương mại Mỹ",
    "Phó Giám đốc Viện Nghiên cứu Phương Đông",
    "Giám đốc",
    "Chủ tịch Hiệp hội Dệt may",
]

NO_CHAINS = ["Lê Văn Thử", "hai bên", "Lào", "đồng chí", "Đại tướng", "của Thủ tướng", "phu nhân", "nhà báo"]

ENDS = [
    ("Thủ tướng Lào Khamla Vongsavanh thăm", "Thủ tướng Lào"),
    ("Bộ trưởng Công an Lê Văn Thử nói", "Bộ trưởng Công an"),
    ("Thủ tướng và Chủ tịch Quốc hội", "Thủ tướng"),
    ("Chủ tịch nước tiếp Thủ tướng Lào", "Chủ tịch nước"),
    ("Thủ tướng Lào, Chủ tịch Quốc hội Campuchia cùng dự", "Thủ tướng Lào"),
    ("Tổng Bí thư, Chủ tịch nước Nguyễn Hữu Mẫu", "Tổng Bí thư, Chủ tịch nước"),
    ("Tổng thư ký LHQ, Tổng Giám đốc IMF cùng dự", "Tổng thư ký LHQ"),
    ("Tổng thư ký LHQ Ban Ki - moon", "Tổng thư ký LHQ"),
    ("Tổng thư ký tổ chức OECD cùng dự", "Tổng thư ký tổ chức OECD"),
]


@pytest.mark.parametrize(("text", "expected"), CHAINS)
def test_offices_of_a_chain(tokens: Tokens, lexicon: Lexicon, text: str, expected: str) -> None:
    phrase = parse_chain(tokens(text), 0, lexicon.surnames)
    assert phrase is not None
    found = [
        " ".join(filter(None, (o.title, o.country, o.status if o.status != "current" else ""))) for o in phrase.offices
    ]
    assert " + ".join(found) == expected


@pytest.mark.parametrize("text", NO_CHAINS)
def test_no_chain_begins_here(tokens: Tokens, lexicon: Lexicon, text: str) -> None:
    assert parse_chain(tokens(text), 0, lexicon.surnames) is None


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_where_a_chain_ends(tokens: Tokens, lexicon: Lexicon, text: str, expected: str) -> None:
    found = tokens(text)
    phrase = parse_chain(found, 0, lexicon.surnames)
    assert phrase is not None
    assert text[: found[phrase.end - 1].end] == expected


@pytest.mark.parametrize("text", NO_OFFICES)
def test_heads_of_private_bodies_hold_no_office(tokens: Tokens, lexicon: Lexicon, text: str) -> None:
    phrase = parse_chain(tokens(text), 0, lexicon.surnames)
    assert phrase is not None
    assert [office.title for office in phrase.offices if office.is_office] == []
