"""What words around a document's name tell of it: signed before, to be set up, kept up, one of an anniversary."""

from collections.abc import Callable

import pytest

from banggiao.lexicon.terms import load_terms
from banggiao.model.claims import Reading
from banggiao.reading.instruments import find_instruments
from banggiao.reading.story import Story

TERMS = load_terms()

ACTIONS = [
    ("Lào giúp đưa Hiệp định phân định biển, ký ngày 2/12/2012, vào cuộc sống.", "signed"),
    ("Phía Lào đánh giá Hiệp định thương mại tự do Lào - Cuba, có hiệu lực từ tháng 10, sẽ có ích.", "in_force"),
    ("Kế hoạch hợp tác giai đoạn 2025-2027 mà hai Bộ trưởng vừa ký sẽ tạo đà mới.", "signed"),
    ("Thủ tướng đề nghị Quốc hội Lào sớm phê chuẩn Hiệp định dẫn độ.", "signed"),
    ("Hai cục trao đổi Bản ghi nhớ về xúc tiến thương mại.", "signed"),
    ("Hai bên tạo thuận lợi để các thỏa thuận hợp tác được ký kết được thực hiện hiệu quả.", "implementing"),
    ("Ông nhắc tới đề nghị nêu trong tuyên bố chung ngày 5-3.", "signed"),
    ("Ông nhắc tới điều được nêu trong tuyên bố chung.", "referred"),
    ("Hai bên cần tuân thủ thỏa thuận về những nguyên tắc cơ bản trên biển.", "in_force"),
    ("Hai bên nhất trí khởi động đàm phán hiệp định thương mại ưu đãi.", "proposed"),
    ("Hai bên đang đàm phán hiệp định thương mại ưu đãi.", "negotiating"),
    ("Lãnh đạo hai nước nhất trí triển khai dự án Trung tâm Hạt nhân tại Lào.", "proposed"),
    ("Tổng thống đe dọa ngừng việc thực thi Thỏa thuận Hợp tác Quốc phòng.", "in_force"),
    ("Thủ tướng đề nghị hai bên duy trì Đối thoại chính sách quốc phòng cấp Thứ trưởng.", "in_force"),
    ("Hai bên thống nhất tổ chức phiên họp đầu tiên của Ủy ban hỗn hợp về kinh tế.", "proposed"),
    ("Hai bên nhất trí thành lập Ủy ban liên Chính phủ về kinh tế.", "proposed"),
    ("Hai bên nhất trí tăng trao đổi đoàn; phối hợp tổ chức Hội thảo lý luận lần thứ tám.", "proposed"),
    ("Hai bên sẽ tổ chức các hoạt động kỷ niệm 50 năm thiết lập quan hệ ngoại giao Lào - Cuba.", "proposed"),
    ("Hội thảo nằm trong chuỗi hoạt động kỷ niệm 50 năm ngày thiết lập quan hệ ngoại giao.", "implementing"),
]


@pytest.mark.parametrize(("text", "action"), ACTIONS)
def test_what_is_done_is_told_around_the_name(text: str, action: str, story: Callable[..., Story]) -> None:
    (found,) = find_instruments(story(text), TERMS)
    assert found.action == action


def test_what_has_been_ratified_is_signed_on_whatever_day(story: Callable[..., Story]) -> None:
    text = "Nghị viện châu Âu đã phê chuẩn Hiệp định Bảo hộ đầu tư Việt Nam - EU (EVIPA)."
    (found,) = find_instruments(story(text, published=""), TERMS)
    assert found.action == "signed"


def test_the_next_sentence_goes_on_with_what_was_signed(story: Callable[..., Story]) -> None:
    text = "Hai bên ký 5 văn kiện. Đáng chú ý có Bản ghi nhớ về đóng tàu và Chương trình hợp tác văn hóa 2035-2038."
    found = find_instruments(story(text), TERMS)
    assert [each.action for each in found if each.kind != "agreement"] == ["signed", "signed"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thủ tướng dự Hội nghị cấp cao ASEAN lần thứ 47.", ["Hội nghị cấp cao ASEAN lần thứ 47"]),
        ("Thủ tướng sắp dự Hội nghị cấp cao ASEAN - Ấn Độ.", ["Hội nghị cấp cao ASEAN - Ấn Độ"]),
        ("Thủ tướng dự Hội nghị cấp cao kỷ niệm 30 năm quan hệ ASEAN - Ấn Độ.", []),
        ("Thủ tướng dự Hội nghị cấp cao APEC.", []),
        ("Thủ tướng dự Hội nghị cấp cao APEC 2031.", []),
        ("Ông dự Hội nghị Ngoại trưởng ASEAN lần thứ 47.", []),
        ("Ông dự Hội nghị cấp cao G20 lần thứ 16 và Hội nghị doanh nghiệp.", ["Hội nghị cấp cao G20 lần thứ 16"]),
        ("Hai bên trao đổi đoàn theo thỏa thuận giữa hai bên.", []),
        ("Đây là một trong những thoả thuận quan trọng đạt được tại Moskva.", []),
        ("Lào từng dự đàm phán sáu bên trước đây. Nếu đàm phán sáu bên trở lại, Lào sẽ dự.", ["đàm phán sáu bên"]),
        ("Lào mong ký những thỏa thuận thương mại song phương với các nước đối tác.", []),
        ("Hai bên nhất trí tổ chức Năm Lào tại Pháp.", ["Năm Lào tại Pháp"]),
        ("Hai nước năm nay kỷ niệm 50 năm thiết lập quan hệ ngoại giao.", []),
        ("Hai bên duy trì các cơ chế như đối thoại chính sách quốc phòng.", ["đối thoại chính sách quốc phòng"]),
        (
            "Hai bộ trưởng đã ký kết Thỏa thuận hợp tác quân y và kế hoạch trao đổi đoàn năm 2019.",
            ["Thỏa thuận hợp tác quân y", "kế hoạch trao đổi đoàn năm 2019"],
        ),
        ("Ông là trưởng đoàn tại đàm phán sáu bên về vấn đề hạt nhân.", ["đàm phán sáu bên về vấn đề hạt nhân"]),
    ],
)
def test_conferences_years_and_anniversaries(text: str, names: list[str], story: Callable[..., Story]) -> None:
    assert [each.name for each in find_instruments(story(text), TERMS)] == names


def test_a_year_of_friendship_is_to_come_in_an_earlier_year(story: Callable[..., Story]) -> None:
    text = "Ngày 7/10/2021, hai bên nhất trí tổ chức tốt Năm Đoàn kết hữu nghị Lào - Cuba 2022."
    (found,) = find_instruments(story(text), TERMS)
    assert found.action == "proposed"


def test_a_signing_called_off_leaves_its_document_proposed(read: Callable[..., Reading]) -> None:
    text = (
        "Lễ ký thỏa thuận chung bị hủy\nTổng thống Lào và Thủ tướng Cuba hôm 3/5 hội đàm, lễ ký thỏa thuận chung đã bị "
        "hủy. Theo lịch, hai nhà lãnh đạo sẽ ký một thỏa thuận chung."
    )
    (found,) = read(text).instruments
    assert found.action == "proposed"


def test_a_point_of_a_list_does_not_tell_whose_a_code_of_conduct_is(story: Callable[..., Story]) -> None:
    text = (
        "Thủ tướng Việt Nam đề nghị Trung Quốc nhập thêm nông sản; thực hiện hiệu quả Tuyên bố về ứng xử của các bên "
        "ở Biển Đông (DOC)."
    )
    (found,) = find_instruments(story(text), TERMS)
    assert found.parties == ()


def test_an_item_of_a_digest_tells_whose_a_document_is(story: Callable[..., Story]) -> None:
    digest = "Lào khai mạc lễ hội. " * 40 + "Iran lên tiếng. Nga tuân thủ các điều khoản của thoả thuận hạt nhân."
    assert [found.code for found in find_instruments(story(digest), TERMS)] == ["JCPOA"]
