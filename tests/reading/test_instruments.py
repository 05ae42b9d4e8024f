"""Instruments: what names one, how far its name reaches, what is done with it, and each once an article."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banggiao.lexicon.terms import load_terms
from banggiao.model.claims import Reading
from banggiao.reading.instruments import find_instruments
from banggiao.reading.story import Story

TERMS = load_terms()

NAMES = [
    (
        "Thủ tướng tham dự Diễn đàn Kinh tế Viêng Chăn.",
        [("mechanism", "Diễn đàn Kinh tế Viêng Chăn", "referred")],
    ),
    (
        "Lào và Thái Lan nhắc lại tuyên bố Panmunjom và Tuyên bố Viêng Chăn.",
        [("joint_statement", "tuyên bố Panmunjom", "referred"), ("joint_statement", "Tuyên bố Viêng Chăn", "referred")],
    ),
    (
        "Hai bên ra Thông cáo chung về chuyến thăm chính thức Lào của Thủ tướng Thái Lan.",
        [("joint_statement", "Thông cáo chung về chuyến thăm chính thức Lào của Thủ tướng Thái Lan", "signed")],
    ),
    (
        "Lào và Thái Lan ký Thỏa thuận về nông nghiệp và phát triển nông thôn.",
        [("agreement", "Thỏa thuận về nông nghiệp và phát triển nông thôn", "signed")],
    ),
    (
        "Lào và Thái Lan ký một loạt thỏa thuận thương mại.",
        [("agreement", "một loạt thỏa thuận thương mại", "signed")],
    ),
    (
        "Hai bên nhất trí phối hợp tổ chức Đối thoại chính sách quốc phòng Lào - Thái Lan vào năm tới.",
        [("mechanism", "Đối thoại chính sách quốc phòng Lào - Thái Lan", "proposed")],
    ),
    (
        "Kỳ họp lần thứ 12 Ủy ban hỗn hợp Lào - Thái Lan dự kiến diễn ra ở Viêng Chăn.",
        [("mechanism", "Kỳ họp lần thứ 12 Ủy ban hỗn hợp Lào - Thái Lan", "proposed")],
    ),
    (
        "Hai bên đã tổ chức Đối thoại chính sách quốc phòng Lào - Thái Lan vào tháng 4 năm nay.",
        [("mechanism", "Đối thoại chính sách quốc phòng Lào - Thái Lan", "in_force")],
    ),
    (
        "Hai bên triển khai các thỏa thuận đã đạt được tại phiên họp tháng trước, và bàn về lúa gạo.",
        [("agreement", "các thỏa thuận đã đạt được tại phiên họp tháng trước", "implementing")],
    ),
    (
        "Nga và Lào ký một biên bản ghi nhớ để giúp Viêng Chăn trồng cao su vào năm sau.",
        [("mou", "biên bản ghi nhớ để giúp Viêng Chăn trồng cao su", "signed")],
    ),
    ("Nga và Lào có thể thỏa thuận để mở lại cửa khẩu.", []),
    ("Đây là hiệp định thương mại tiến bộ, và các nước xem nó như một thỏa thuận kiểu mẫu.", []),
    (
        "Hai bên ký nhiều bản, đáng kể nhất là hiệp định thương mại Lào - Nga.",
        [("agreement", "hiệp định thương mại Lào - Nga", "signed")],
    ),
    (
        "Nga muốn đàm phán thỏa thuận đánh cá Lào mới.",
        [("agreement", "thỏa thuận đánh cá Lào mới", "negotiating")],
    ),
    (
        "Nga đang thảo luận với Lào về một hiệp định khí đốt.",
        [("agreement", "hiệp định khí đốt", "negotiating")],
    ),
    (
        "Hai bên đón mừng kỷ niệm 30 năm hai nước ký Hiệp ước hữu nghị Lào - Thái Lan.",
        [("agreement", "Hiệp ước hữu nghị Lào - Thái Lan", "in_force")],
    ),
    (
        "Hai bên dự phiên họp lần thứ 3 trong khuôn khổ Ủy ban chiến lược Thái Lan - Lào.",
        [("mechanism", "phiên họp lần thứ 3 trong khuôn khổ Ủy ban chiến lược Thái Lan - Lào", "in_force")],
    ),
    ("Lào không phải là đồng minh hiệp ước của Nga.", []),
    (
        "Hai bên coi trọng quan hệ đối tác chiến lược về quản lý nước và đối tác chiến lược về lúa gạo với Hà Lan.",
        [
            ("partnership", "đối tác chiến lược về quản lý nước", "in_force"),
            ("partnership", "đối tác chiến lược về lúa gạo", "in_force"),
        ],
    ),
    (
        "Lào coi trọng đối tác chiến lược về ứng phó với lũ lụt giữa hai nước.",
        [("partnership", "đối tác chiến lược về ứng phó với lũ lụt", "in_force")],
    ),
    (
        "Thái Lan và Lào bàn hợp đồng xuất khẩu 12 chiếc trực thăng.",
        [("agreement", "hợp đồng xuất khẩu 12 chiếc trực thăng", "referred")],
    ),
    ("Công ty Lào ký hợp đồng xây dựng nhà máy.", []),
    (
        "Thái Lan đã đạt được thỏa thuận mua hệ thống radar của Nga.",
        [("agreement", "thỏa thuận mua hệ thống radar của Nga", "signed")],
    ),
    ("Anh mong ký hiệp định thương mại song phương với các nước khác.", []),
    ("Pháp nỗ lực duy trì thỏa thuận và thuyết phục Lào đàm phán.", []),
    ("Đàm phán dẫn tới một thỏa thuận trong đó Lào chấp nhận rút quân.", []),
    ("Hai bên không thể đi đến một thỏa thuận về thương mại.", []),
    ("Tổ chức Hiệp ước cấm thử hạt nhân toàn diện họp ở Viêng Chăn.", []),
    ("“Kế hoạch điều tàu Sao Mai của Lào vô dụng”, ông nói.", []),
    (
        "Lào triển khai thỏa thuận ngừng bắn Sao Mai bắt đầu từ hôm nay.",
        [("agreement", "thỏa thuận ngừng bắn Sao Mai", "implementing")],
    ),
    ("Thỏa thuận lớn đang chờ Lào và Thái Lan.", []),
    ("Chiếc xe được sản xuất tại Lào theo dự án Sao Mai.", []),
    (
        "Thái Lan tài trợ dự án Sao Mai tại Lào.",
        [("plan", "dự án Sao Mai tại Lào", "implementing")],
    ),
    ("Kế hoạch điều tàu Sao Mai tới Lào gây chú ý.", []),
    ("Thủ tướng Lào rời hội nghị thượng đỉnh G20 ở Osaka.", []),
    (
        "Hai bên ký Hiệp định về khoản vay bổ sung cho tuyến đường sắt Viêng Chăn.",
        [("agreement", "Hiệp định về khoản vay bổ sung cho tuyến đường sắt Viêng Chăn", "signed")],
    ),
    (
        "Hai bên ký Bản ghi nhớ về chăm sóc trẻ vị thành niên và thiết bị y tế.",
        [("mou", "Bản ghi nhớ về chăm sóc trẻ vị thành niên và thiết bị y tế", "signed")],
    ),
    (
        "Hiệp ước hòa bình Lào - Thái Lan vẫn chưa được ký kết.",
        [("agreement", "Hiệp ước hòa bình Lào - Thái Lan", "proposed")],
    ),
    (
        "Việc hai bên ký Bản ghi nhớ về thủy sản được đánh giá cao.",
        [("mou", "Bản ghi nhớ về thủy sản", "signed")],
    ),
    (
        "Hai bên hài lòng về Hiệp định về hợp tác hải quan ký nhân chuyến thăm năm ngoái.",
        [("agreement", "Hiệp định về hợp tác hải quan", "signed")],
    ),
    (
        "Hai nhà lãnh đạo nhất trí chấm dứt thù địch và ký hiệp ước hòa bình.",
        [("agreement", "hiệp ước hòa bình", "proposed")],
    ),
    (
        "Lào đang đề nghị ASEAN đưa ra một tuyên bố chung về biên giới.",
        [("joint_statement", "tuyên bố chung về biên giới", "proposed")],
    ),
    (
        "Kim ngạch tăng đều kể từ khi hai nước thiết lập quan hệ Đối tác toàn diện.",
        [("partnership", "Đối tác toàn diện", "in_force")],
    ),
    (
        "Việt Nam và Lào hướng đến quan hệ Đối tác chiến lược.",
        [("partnership", "Đối tác chiến lược", "proposed")],
    ),
    (
        "Hai bên đạt được thỏa thuận đình chiến thương mại 3 tháng.",
        [("agreement", "thỏa thuận đình chiến thương mại 3 tháng", "signed")],
    ),
    (
        "Hai bên tiếp tục triển khai dự án tẩy độc tại sân bay Biên Hòa và Lào ghi nhận việc đó.",
        [("plan", "dự án tẩy độc tại sân bay Biên Hòa", "implementing")],
    ),
    (
        "Hai Thủ tướng sẽ chứng kiến lễ ký các hợp đồng thương mại giữa các doanh nghiệp hai nước.",
        [("agreement", "các hợp đồng thương mại giữa các doanh nghiệp hai nước", "proposed")],
    ),
    (
        "Hai Thủ tướng chứng kiến lễ ký các văn kiện trong nhiều lĩnh vực, gồm: y tế, giáo dục.",
        [("agreement", "các văn kiện", "signed")],
    ),
    (
        "Hai bên hài lòng về kết quả của Hội nghị Tham vấn an ninh lần thứ 5 giữa Lào và Việt Nam.",
        [("mechanism", "Hội nghị Tham vấn an ninh lần thứ 5 giữa Lào và Việt Nam", "in_force")],
    ),
    (
        "Trong tuyên bố chung phát đi sau hội đàm, hai bên nêu rõ lập trường.",
        [("joint_statement", "tuyên bố chung", "signed")],
    ),
    (
        "Hai bên nhất trí sớm ký Hiệp định về dẫn độ, tương trợ tư pháp và chuyển giao người bị kết án.",
        [("agreement", "Hiệp định về dẫn độ, tương trợ tư pháp và chuyển giao người bị kết án", "proposed")],
    ),
    (
        "Hai Bộ trưởng đã ký Bản ghi nhớ về hợp tác nghề cá giữa Việt Nam và Malaysia nhằm tăng cường tin cậy.",
        [("mou", "Bản ghi nhớ về hợp tác nghề cá giữa Việt Nam và Malaysia", "signed")],
    ),
    (
        "Hai Phân ban thống nhất trình hai Chính phủ Việt Nam và Lào ký Thỏa thuận hợp tác năm 2024.",
        [("agreement", "Thỏa thuận hợp tác năm 2024", "proposed")],
    ),
    (
        "Hai Bộ trưởng Việt Nam và Lào đã ký Thỏa thuận về Kế hoạch hợp tác năm 2023.",
        [("agreement", "Thỏa thuận về Kế hoạch hợp tác năm 2023", "signed")],
    ),
    (
        "Hai bên phối hợp triển khai hiệu quả Kế hoạch hợp tác giai đoạn 2022-2026, góp phần củng cố quan hệ.",
        [("plan", "Kế hoạch hợp tác giai đoạn 2022-2026", "implementing")],
    ),
    (
        "Các bên cần thực hiện đầy đủ Tuyên bố về ứng xử của các bên ở Biển Đông (DOC), sớm hoàn tất đàm phán COC.",
        [
            ("joint_statement", "Tuyên bố về ứng xử của các bên ở Biển Đông (DOC)", "implementing"),
            ("agreement", "COC", "negotiating"),
        ],
    ),
    (
        "Hai nước đã nâng cấp quan hệ lên đối tác chiến lược toàn diện.",
        [("partnership", "đối tác chiến lược toàn diện", "signed")],
    ),
    (
        "Kết thúc hội đàm, hai Thủ tướng chứng kiến lễ ký 7 văn kiện hợp tác giữa hai nước.",
        [("agreement", "7 văn kiện hợp tác giữa hai nước", "signed")],
    ),
    (
        "Hai bên sẽ tổ chức kỳ họp lần thứ 12 Ủy ban liên Chính phủ Việt Nam - Lào tại Hà Nội.",
        [("mechanism", "kỳ họp lần thứ 12 Ủy ban liên Chính phủ Việt Nam - Lào", "proposed")],
    ),
    (
        "Bộ Kế hoạch và Đầu tư Việt Nam làm việc với phía Nhật Bản cam kết vốn vay.",
        [],
    ),
    (
        "Họ ký Thỏa thuận tăng cường hợp tác và chia sẻ thông tin giữa Hải quân Việt Nam và Hải quân Lào.",
        [
            (
                "agreement",
                "Thỏa thuận tăng cường hợp tác và chia sẻ thông tin giữa Hải quân Việt Nam và Hải quân Lào",
                "signed",
            )
        ],
    ),
    (
        "Hai bên gia hạn Thỏa thuận về đường dây nóng nghề cá giữa Việt Nam và Lào.",
        [("agreement", "Thỏa thuận về đường dây nóng nghề cá giữa Việt Nam và Lào", "in_force")],
    ),
    ("Tổng thư ký mong phía Lào giúp dự án Trường học.", [("plan", "dự án Trường học", "implementing")]),
    (
        "Thủ tướng Lào đề nghị Thái Lan ký Hiệp định hợp tác lao động.",
        [("agreement", "Hiệp định hợp tác lao động", "proposed")],
    ),
    (
        "Lào kêu gọi các nước sớm ra tuyên bố chung.",
        [("joint_statement", "tuyên bố chung", "proposed")],
    ),
    (
        "Hai bên sẽ phê chuẩn Hiệp định dẫn độ, ký Hiệp định vận tải trong năm nay.",
        [("agreement", "Hiệp định dẫn độ", "signed"), ("agreement", "Hiệp định vận tải", "proposed")],
    ),
    (
        "Hai bên sớm hoàn tất thủ tục để Hiệp định dẫn độ có hiệu lực.",
        [("agreement", "Hiệp định dẫn độ", "signed")],
    ),
    (
        "Hiệp định dẫn độ Lào - Thái Lan sớm được quốc hội hai nước phê chuẩn.",
        [("agreement", "Hiệp định dẫn độ Lào - Thái Lan", "proposed")],
    ),
    (
        "Ông hy vọng vào ngày hai nước đạt được hiệp ước hòa bình.",
        [("agreement", "hiệp ước hòa bình", "proposed")],
    ),
    (
        "Hai bên đánh giá lại những gì đạt được trong Chương trình hợp tác giai đoạn 2012-2022.",
        [("plan", "Chương trình hợp tác giai đoạn 2012-2022", "implementing")],
    ),
    (
        "Hai bên ký Nghị định thư sửa đổi Hiệp định Thương mại.",
        [
            ("protocol", "Nghị định thư sửa đổi Hiệp định Thương mại", "signed"),
            ("agreement", "Hiệp định Thương mại", "in_force"),
        ],
    ),
    (
        "Hai bên ký Ý định thư về đàm phán và ký kết Hiệp định vận tải.",
        [("agreement", "Ý định thư về đàm phán và ký kết Hiệp định vận tải", "signed")],
    ),
    (
        "Hai bên thực hiện Hiệp định khung về Thương mại và Đầu tư và mở đường bay.",
        [("agreement", "Hiệp định khung về Thương mại và Đầu tư", "implementing")],
    ),
    (
        "Hai bên thực hiện Kế hoạch hợp tác giữa hai Bộ năm 2024 và thống nhất mở đường bay.",
        [("plan", "Kế hoạch hợp tác giữa hai Bộ năm 2024", "implementing")],
    ),
    (
        "Hai bên ra Tuyên bố chung về làm sâu sắc quan hệ hữu nghị.",
        [("joint_statement", "Tuyên bố chung về làm sâu sắc quan hệ hữu nghị", "signed")],
    ),
    (
        "Hai bên ký Nghị định thư về sản xuất xe có động cơ tại Lào.",
        [("protocol", "Nghị định thư về sản xuất xe có động cơ tại Lào", "signed")],
    ),
    (
        "Hai bên hoan nghênh việc ký Hiệp định dẫn độ và vui mừng về việc ký kết Hiệp định vận tải.",
        [("agreement", "Hiệp định dẫn độ", "signed"), ("agreement", "Hiệp định vận tải", "signed")],
    ),
    (
        "Hai bên trao đổi dự thảo Hiệp định dẫn độ.",
        [("agreement", "Hiệp định dẫn độ", "negotiating")],
    ),
    (
        "Ông mong Hiệp định VIFTA và EVIPA sớm được ký kết.",
        [("agreement", "Hiệp định VIFTA", "negotiating"), ("agreement", "EVIPA", "negotiating")],
    ),
    ("Hai bên sẽ ký nhiều thỏa thuận mới và sự tin cậy sẽ tăng.", [("agreement", "nhiều thỏa thuận mới", "proposed")]),
    (
        "Mỹ rút khỏi Hiệp ước Các lực lượng hạt nhân tầm trung (INF).",
        [("agreement", "Hiệp ước Các lực lượng hạt nhân tầm trung (INF)", "in_force")],
    ),
    ("Quân đội hai nước duy trì cơ chế hợp tác song phương.", []),
    (
        "Họ ký Bản ghi nhớ giữa Bộ Y tế Việt Nam và Tập đoàn Mori, Nhật Bản về phục hồi chức năng.",
        [("mou", "Bản ghi nhớ giữa Bộ Y tế Việt Nam và Tập đoàn Mori, Nhật Bản về phục hồi chức năng", "signed")],
    ),
    (
        "Ngoài việc ký kết nhiều văn bản hợp tác song phương, hai bên đã đi thăm cảng.",
        [("agreement", "nhiều văn bản hợp tác song phương", "signed")],
    ),
    ("Họ bàn những gì có thể nêu ra trong thông cáo chung.", [("joint_statement", "thông cáo chung", "referred")]),
    (
        "Sau khi lập đường dây nóng giữa hai văn phòng của hai lãnh đạo, Việt - Lào cam kết đối thoại.",
        [("mechanism", "đường dây nóng giữa hai văn phòng của hai lãnh đạo", "in_force")],
    ),
    (
        "Họ ký Thỏa thuận khung phát triển dự án và Thỏa thuận khung bán khí Cá Voi.",
        [
            ("agreement", "Thỏa thuận khung phát triển dự án", "signed"),
            ("agreement", "Thỏa thuận khung bán khí Cá Voi", "signed"),
        ],
    ),
    (
        "Họ đưa ra sáng kiến về một vùng biển mở và xem xét lại Thỏa thuận chia sẻ tin tình báo.",
        [
            ("plan", "sáng kiến về một vùng biển mở", "proposed"),
            ("agreement", "Thỏa thuận chia sẻ tin tình báo", "in_force"),
        ],
    ),
    ("Hai bên thỏa thuận sẽ gặp lại nhau vào dịp thuận lợi, dù chưa có hiệp định hòa bình.", []),
    ("Hai bên mong đạt được một thỏa thuận tốt trong năm thứ 5 năm hợp tác.", []),
    (
        "Họ ký Bản ghi nhớ giữa Bộ Công Thương Việt Nam với Bộ Năng lượng, Hạ tầng và Khí hậu Đan Mạch về dầu khí.",
        [
            (
                "mou",
                "Bản ghi nhớ giữa Bộ Công Thương Việt Nam với Bộ Năng lượng, Hạ tầng và Khí hậu Đan Mạch về dầu khí",
                "signed",
            )
        ],
    ),
    (
        "Hai bên ký Nghị định thư về kiểm dịch đối với quả bơ tươi của Việt Nam xuất khẩu sang Hàn Quốc.",
        [("protocol", "Nghị định thư về kiểm dịch đối với quả bơ tươi của Việt Nam xuất khẩu sang Hàn Quốc", "signed")],
    ),
    (
        "Hai nước thực hiện Chương trình hành động triển khai quan hệ đối tác giai đoạn 2021-2025.",
        [("plan", "Chương trình hành động triển khai quan hệ đối tác giai đoạn 2021-2025", "implementing")],
    ),
    (
        "Hai bên phát động chiến dịch “Triệu cây xanh hữu nghị” và thực hiện Hiệp định CPTPP.",
        [
            ("programme", "chiến dịch “Triệu cây xanh hữu nghị”", "implementing"),
            ("agreement", "Hiệp định CPTPP", "implementing"),
        ],
    ),
    (
        "Bản ghi nhớ về hậu cần đã được Bộ trưởng Quốc phòng Nga ký hồi tháng 9.",
        [("mou", "Bản ghi nhớ về hậu cần", "signed")],
    ),
    (
        "Phía Lào đề nghị sớm triển khai và hoàn thành Dự án tẩy độc sân bay Sơn La.",
        [("plan", "Dự án tẩy độc sân bay Sơn La", "implementing")],
    ),
    (
        "Hai hãng hàng không đã tiến hành lễ ký kết và trao đổi Biên bản ghi nhớ hợp tác.",
        [("mou", "Biên bản ghi nhớ hợp tác", "signed")],
    ),
    (
        "Hai bên nhất trí thực hiện Hiệp định về biến đổi khí hậu Paris.",
        [("agreement", "Hiệp định về biến đổi khí hậu Paris", "implementing")],
    ),
    (
        "Họ ký Thỏa thuận về xây dựng trung tâm dữ liệu và Ý định thư về xử lý rác thải.",
        [
            ("agreement", "Thỏa thuận về xây dựng trung tâm dữ liệu", "signed"),
            ("agreement", "Ý định thư về xử lý rác thải", "signed"),
        ],
    ),
    (
        "Hai nước thực hiện Tuyên bố tầm nhìn chung đưa ra hồi tháng 3.",
        [("joint_statement", "Tuyên bố tầm nhìn chung", "implementing")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_and_actions(text: str, expected: list[tuple[str, str, str]], story: Callable[..., Story]) -> None:
    found = find_instruments(story(text), TERMS)
    assert [(each.kind, each.name, each.action) for each in found] == expected


def test_parties_and_period_stand_in_the_name(story: Callable[..., Story]) -> None:
    (found,) = find_instruments(
        story("Hai bên ký Nghị định thư hợp tác giữa Việt Nam và Lào giai đoạn 2021-2025."), TERMS
    )
    assert (found.parties, found.period) == (("VN", "LA"), "2021/2025")


def test_each_instrument_stands_once(story: Callable[..., Story]) -> None:
    text = (
        "Hai bên ký Thỏa thuận hợp tác giữa hai Bộ Tư pháp giai đoạn 2021-2025.\n"
        "Hai Bộ trưởng nhất trí thực hiện tốt Thỏa thuận hợp tác giữa hai Bộ Tư pháp."
    )
    assert [each.name for each in find_instruments(story(text), TERMS)] == [
        "Thỏa thuận hợp tác giữa hai Bộ Tư pháp giai đoạn 2021-2025"
    ]


def test_a_partys_resolution_is_that_of_the_side_last_spoken_of(story: Callable[..., Story]) -> None:
    text = "Ông Lê Văn Thử chúc nhân dân Lào thực hiện thắng lợi Nghị quyết Đại hội XII của Đảng."
    (found,) = find_instruments(story(text), TERMS)
    assert (found.name, found.parties) == ("Nghị quyết Đại hội XII của Đảng", ("LA",))


def test_a_year_of_friendship_is_over_once_a_later_year_is_written(story: Callable[..., Story]) -> None:
    text = "Hai bên đã tổ chức nhiều hoạt động trong Năm Hữu nghị Việt Nam - Lào 2017."
    (found,) = find_instruments(story(text, "2021-03-18"), TERMS)
    assert (found.name, found.action) == ("Năm Hữu nghị Việt Nam - Lào 2017", "completed")


LISTED = (
    "Hai nhà lãnh đạo đã dự lễ ký: Thỏa thuận hợp tác giữa Bộ Y tế Việt Nam và Bộ Y tế Lào giai đoạn 2023-2028; "
    "Bản ghi nhớ về quản lý nguồn nước; Kế hoạch hợp tác năm 2023 giữa hai Bộ Tư pháp."
)


def test_a_ceremony_signs_every_document_of_its_list(story: Callable[..., Story]) -> None:
    assert [(each.kind, each.action, each.period) for each in find_instruments(story(LISTED), TERMS)] == [
        ("agreement", "signed", "2023/2028"),
        ("mou", "signed", ""),
        ("plan", "signed", "2023"),
    ]


SORTS = [
    "Ông Lê Văn Thử trả lời trong chương trình “Đêm Viêng Chăn” của đài Lào.",
    "Ông John Carter, chuyên gia của Diễn đàn Nam Á, cho rằng đó là việc tốt.",
    "Hai nước có nhiều dự án đầu tư và các chương trình hợp tác.",
    "Các đối tác chiến lược của Việt Nam đều có mặt.",
    "Thủ tướng tham dự Diễn đàn Doanh nghiệp Việt Nam - Lào.",
    "Thủ tướng tham dự Diễn đàn hợp tác của hai nước.",
    "Không có thỏa thuận nào về biên giới được ký.",
    "Ông John Carter, Phó giám đốc Chương trình Nghiên cứu Mekong tại Trung tâm Henry, gặp Đại sứ Lào.",
    "Bà Ann Lee, nhà nghiên cứu cấp cao của Chương trình Chính sách năng lượng, gặp Đại sứ Lào.",
    "Khối Hiệp ước Bắc Đại Tây Dương họp tại Brussels.",
    "Đại sứ Lào ghi hình cho chương trình Quán Ngon Bốn Phương phát sóng trên đài VTV.",
    "Ông cho rằng ASEAN cần một chương trình giáo dục về hòa bình.",
]


@pytest.mark.parametrize("text", SORTS)
def test_sorts_of_things_are_no_instruments(text: str, story: Callable[..., Story]) -> None:
    assert find_instruments(story(text), TERMS) == ()


PIECES = st.sampled_from(
    "ký |hiệp định |Thỏa thuận |về |giữa |Việt Nam |và |Lào |( |COC) |“ |” |, |; |. |giai đoạn |2021-2025 |đối tác "
    "|chiến lược |các |7 |văn kiện |của |năm |lần thứ |\n|kế hoạch |dự án |tại |Biển Đông |trong lĩnh vực |- ".split(
        "|"
    )
)


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_spans_quote_on_any_text(as_it_stands: Callable[[str], Story], text: str) -> None:
    read = as_it_stands(text)
    for each in find_instruments(read, TERMS):
        assert each.name == each.at.quote(read.text)
        assert each.name.strip() == each.name != ""


def test_short_namings_are_tied_to_the_first(story: Callable[..., Story]) -> None:
    text = (
        "Việt Nam và Lào ký Hiệp định vận tải đường bộ và Bản ghi nhớ về trao đổi thông tin.\n"
        "Hiệp định có hiệu lực từ tháng tới. Bản ghi nhớ này thay bản năm 2015."
    )
    told = story(text)
    found = find_instruments(told, TERMS)
    assert [(each.name, [at.quote(told.text) for at in each.also]) for each in found] == [
        ("Hiệp định vận tải đường bộ", ["Hiệp định"]),
        ("Bản ghi nhớ về trao đổi thông tin", ["Bản ghi nhớ"]),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hai bên thực hiện DOC.", ("DOC", "Tuyên bố về ứng xử của các bên ở Biển Đông")),
        ("Hai bên dự Sáng kiến Hạ lưu sông Mê Công (LMI).", ("LMI", "Sáng kiến Hạ lưu sông Mê Công")),
    ],
)
def test_acronyms_have_their_full_names(text: str, expected: tuple[str, str], story: Callable[..., Story]) -> None:
    (found,) = find_instruments(story(text), TERMS)
    assert (found.code, found.full_name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Việt Nam và Úc thiết lập quan hệ đối tác toàn diện năm 2009.", "2009/.."),
        ("Quan hệ đối tác chiến lược giữa Việt Nam và Úc được xác lập vào năm 2018.", "2018/.."),
        ("Hai bên hướng tới nâng quan hệ Việt Nam - Úc lên đối tác chiến lược toàn diện trong năm 2024.", "2024"),
        ("Việt Nam và Úc coi trọng quan hệ đối tác chiến lược, nhất là sau chuyến thăm năm 2019.", ""),
    ],
)
def test_since_when_a_partnership_stands(text: str, expected: str, story: Callable[..., Story]) -> None:
    (found,) = find_instruments(story(text), TERMS)
    assert found.period == expected


def test_editions_of_one_body_are_one(story: Callable[..., Story]) -> None:
    text = "Hai bên tổ chức giao lưu quốc phòng biên giới lần 5. Năm đầu là giao lưu quốc phòng biên giới năm 2014."
    (found,) = find_instruments(story(text), TERMS)
    assert (found.name, len(found.also)) == ("giao lưu quốc phòng biên giới lần 5", 1)


def test_a_rank_between_a_pair_is_theirs(story: Callable[..., Story]) -> None:
    text = "Việt Nam và Lào thúc đẩy quan hệ Đối tác chiến lược ASEAN - Nhật Bản phát triển."
    (found,) = find_instruments(story(text), TERMS)
    assert found.parties == ("ASEAN", "JP")


def test_a_rank_is_of_those_behind_between(story: Callable[..., Story]) -> None:
    text = "Việt Nam và Lào cùng vui mừng vì quan hệ “Đối tác chiến lược sâu rộng” giữa Thái Lan và Nhật Bản."
    (found,) = find_instruments(story(text), TERMS)
    assert found.parties == ("TH", "JP")


def test_what_opens_a_list_is_done_with_its_items(story: Callable[..., Story]) -> None:
    text = (
        "Các văn kiện sẽ được ký kết gồm:\n- Tuyên bố chung về thủy sản;\n- Bản ghi nhớ về du lịch.\n"
        "Họ có Hiệp định về dẫn độ."
    )
    found = find_instruments(story(text), TERMS)
    assert [(each.kind, each.action) for each in found] == [
        ("joint_statement", "proposed"),
        ("mou", "proposed"),
        ("agreement", "referred"),
    ]


def test_a_packet_before_its_list_is_no_document_of_its_own(story: Callable[..., Story]) -> None:
    text = "Hai bên ký các văn kiện hợp tác: bản ghi nhớ về thủy sản; thỏa thuận về du lịch."
    assert [each.name for each in find_instruments(story(text), TERMS)] == [
        "bản ghi nhớ về thủy sản",
        "thỏa thuận về du lịch",
    ]


def test_what_is_going_to_be_signed_is_proposed(read: Callable[..., Reading]) -> None:
    text = (
        "Thủ tướng Lào Khamla Vongsavanh sẽ hội đàm với Thủ tướng Lê Văn Thử và chứng kiến lễ ký các văn kiện hợp tác."
    )
    assert [each.action for each in read(text).instruments] == ["proposed"]


def test_a_document_counted_behind_another_is_its_own(story: Callable[..., Story]) -> None:
    text = "Việt Nam và Lào ký Hiệp định về thương mại sửa đổi và một nghị định thư về đào tạo."
    assert [each.name for each in find_instruments(story(text), TERMS)] == [
        "Hiệp định về thương mại sửa đổi",
        "nghị định thư về đào tạo",
    ]


def test_a_conference_of_ministers_has_its_number(story: Callable[..., Story]) -> None:
    text = "Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 31 khai mạc tại Viêng Chăn."
    (found,) = find_instruments(story(text), TERMS)
    assert found.kind == "mechanism"
