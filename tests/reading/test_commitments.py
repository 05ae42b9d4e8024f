"""Commitments: which verbs undertake, where a clause ends, who undertakes towards whom."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banggiao.lexicon.terms import load_terms
from banggiao.model.claims import Reading
from banggiao.reading.commitments import find_commitments
from banggiao.reading.events import find_events
from banggiao.reading.sides import Sides
from banggiao.reading.story import Story

TERMS = load_terms()
HEAD = "Thủ tướng Việt Nam Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.\n"

CLAUSES = [
    (
        "Hai bên nhất trí tăng cường trao đổi đoàn; mở rộng hợp tác quốc phòng; và sớm mở cửa khẩu mới.",
        [
            ("agree", "Hai bên nhất trí tăng cường trao đổi đoàn"),
            ("agree", "mở rộng hợp tác quốc phòng"),
            ("agree", "sớm mở cửa khẩu mới"),
        ],
    ),
    (
        "Hai bên nhất trí thúc đẩy kết nối đường bộ, kêu gọi các nước cùng bảo vệ nguồn nước sông Mê Công.",
        [
            ("agree", "Hai bên nhất trí thúc đẩy kết nối đường bộ"),
            ("request", "kêu gọi các nước cùng bảo vệ nguồn nước sông Mê Công"),
        ],
    ),
    ("Hai bên đánh giá cao kết quả hợp tác, coi trọng quan hệ đặc biệt giữa hai nước.", []),
    ("Ông Khamla Vongsavanh khẳng định Lào luôn coi trọng và ủng hộ Việt Nam.", []),
    (
        "Ông Khamla Vongsavanh khẳng định Lào sẽ tiếp tục tạo thuận lợi cho doanh nghiệp Việt Nam.",
        [("commit", "Ông Khamla Vongsavanh khẳng định Lào sẽ tiếp tục tạo thuận lợi cho doanh nghiệp Việt Nam")],
    ),
    ("Theo đề nghị của phía bạn, sự thống nhất giữa hai bên được giữ kín.", []),
    ("Thủ tướng Lê Văn Thử sẽ thăm chính thức Lào vào tháng tới.", []),
    ("Hai nhà lãnh đạo sẽ ra tuyên bố chung sau khi hội đàm kết thúc.", []),
    ("Ông Khamla Vongsavanh khẳng định Lào ủng hộ mọi nỗ lực duy trì hòa bình.", []),
    ("Ông Khamla Vongsavanh cho biết Lào tiếp tục coi trọng quan hệ với Việt Nam.", []),
    ("Nếu Lào đồng ý mở cửa khẩu, hàng hóa của hai nước sẽ nhiều hơn.", []),
    ("Công chúng đang trông đợi một mùa lễ hội mới ở Lào.", []),
    ("Đàm phán có tiến triển, với những đề xuất cụ thể hơn về cửa khẩu của hai nước.", []),
    ("Nhiều ý tưởng đã được các bộ trưởng Lào đề xuất trong hai ngày qua.", []),
    ("Hành động của Lào sẽ gây khó cho các nước láng giềng.", []),
    ("Khoảng cách giữa hai bên cần được nói tới.", []),
    ("Cam kết “bốn không” được Lào nêu ra.", []),
    ("Cam kết Việt Nam - Lào về vấn đề này đang được nối lại.", []),
    ("Người dân Viêng Chăn kỳ vọng đây sẽ là dịp tốt cho Lào.", []),
    ("John Carter, 35 tuổi, hy vọng Lào sẽ mở thêm đường bay.", []),
    ("Bất kỳ thỏa thuận nào giữa Lào và Việt Nam cũng sẽ tùy vào nước khác.", []),
    ("Ông Khamla Vongsavanh khẳng định cuộc gặp với Việt Nam sẽ lại diễn ra.", []),
    ("Ông Lê Văn Thử nêu một số đề nghị để tăng cường quan hệ với Lào.", []),
    ("Những thỏa thuận mà hai bên đã nhất trí hồi tuần trước còn đó.", []),
    (
        "Ông Khamla Vongsavanh khuyến khích Việt Nam đầu tư vào Lào, đồng thời mong muốn hai nước mở thêm đường bay.",
        [
            ("propose", "Ông Khamla Vongsavanh khuyến khích Việt Nam đầu tư vào Lào"),
            ("propose", "mong muốn hai nước mở thêm đường bay"),
        ],
    ),
    ("Hai bên tập trung thực hiện lộ trình đã thống nhất, phát huy kinh nghiệm của Lào.", []),
    ("Ông Lê Văn Thử bày tỏ tin tưởng nhân dân Lào sẽ thực hiện thắng lợi các mục tiêu đề ra.", []),
    ("Hy vọng rằng chuyến thăm sẽ góp phần thúc đẩy quan hệ Việt Nam - Lào.", []),
    ("Ông Lê Văn Thử chia sẻ những vấn đề Lào cần giải quyết trong năm tới.", []),
    ("Bộ trưởng Thống nhất Lào rất lạc quan về việc này.", []),
    ("Thủ tướng Lào yêu cầu Bộ Quốc phòng Lào xem xét lại việc này.", []),
    ("Ông Khamla Vongsavanh mong đợi chuyến thăm Việt Nam vào tháng tới.", []),
    ("“Lào có thể trông chờ vào ai nữa?”", []),
    ("Cuộc gặp này được hai bên mong đợi từ lâu ở Lào.", []),
    ("Hiện chưa rõ hai bên đã thống nhất về chương trình hay chưa.", []),
    ("Lào sẽ áp dụng biện pháp nào với Thái Lan là câu hỏi lớn.", []),
    ("Tổng thống Lào sẽ không tới thăm khu vực biên giới.", []),
    ("“Lào sẽ tiếp tục nhượng bộ Việt Nam nhiều hơn”, John Carter nhận định.", []),
    ("“Lào sẽ tiếp tục nhượng bộ Việt Nam. Đó là điều lạ”, John Carter nhận định.", []),
    ("Có khả năng Lào sẽ yêu cầu Việt Nam mở thêm đường bay.", []),
    ("Lào hoan nghênh khuyến nghị và đóng góp của các doanh nghiệp.", []),
    (
        "Ông Khamla Vongsavanh đề nghị Việt Nam mở thêm đường bay; ủng hộ Lào vào tổ chức này; giúp Lào đào tạo.",
        [
            ("propose", "Ông Khamla Vongsavanh đề nghị Việt Nam mở thêm đường bay"),
            ("propose", "ủng hộ Lào vào tổ chức này"),
            ("propose", "giúp Lào đào tạo"),
        ],
    ),
    (
        "“Lào sẽ tiếp tục giúp Việt Nam đào tạo kỹ sư”, ông Khamla Vongsavanh nói với báo chí.",
        [("commit", "Lào sẽ tiếp tục giúp Việt Nam đào tạo kỹ sư")],
    ),
    (
        "Hai bên nhất trí mở thêm đường bay; ủng hộ việc các hãng mở văn phòng.",
        [("agree", "Hai bên nhất trí mở thêm đường bay")],
    ),
    (
        "Thủ tướng Lào cho biết, Lào tuyên bố sẽ không đàm phán về vấn đề này.",
        [("commit", "Lào tuyên bố sẽ không đàm phán về vấn đề này")],
    ),
    (
        "“Lào cần hoãn cuộc gặp lần này”, Đại sứ Việt Nam tại Liên hợp quốc Nguyễn Văn Minh Nam hôm 7/11 nói.",
        [("propose", "Lào cần hoãn cuộc gặp lần này")],
    ),
    ("Đề nghị được Thủ tướng Lào đưa ra trong cuộc hội đàm với Thủ tướng Việt Nam.", []),
    ("Các doanh nghiệp Lào kêu gọi Chính phủ Việt Nam dỡ bỏ lệnh cấm.", []),
    ("Hai nước không đủ thời gian để thống nhất một kế hoạch chi tiết.", []),
    ("Không ai dám chắc Lào sẽ rút khỏi vùng biên giới với Việt Nam.", []),
    ("Thủ tướng Lào nhấn mạnh điều đó không cho thấy Lào thay đổi lập trường.", []),
    ("Thủ tướng Lào nói rằng đó là mong muốn riêng của ông.", []),
    ("Lào không nên hy vọng về khả năng đàm phán với Việt Nam.", []),
    ("Thứ trưởng Ngoại giao Lào nói rằng Việt Nam quan tâm tới đề xuất sử dụng đường biển của Lào.", []),
    ("Chính đề nghị thứ hai này của Lào đã làm cuộc gặp với Việt Nam dừng lại.", []),
    ("Những công ty lớn của Lào hi vọng quan hệ với Việt Nam sẽ giúp họ mạnh hơn.", []),
    ("Việt Nam bảo vệ độc lập, chủ quyền, thống nhất, toàn vẹn lãnh thổ.", []),
    (
        "Thủ tướng Lào khẳng định Lào luôn nỗ lực giữ vững ổn định; luật pháp ngày càng minh bạch, rõ ràng.",
        [("commit", "Thủ tướng Lào khẳng định Lào luôn nỗ lực giữ vững ổn định")],
    ),
    (
        "Hai bên nhất trí mở thêm cửa khẩu, theo thông cáo của Bộ Ngoại giao.",
        [("agree", "Hai bên nhất trí mở thêm cửa khẩu")],
    ),
    (
        "Hai bên nhất trí mở thêm cửa khẩu, Bộ Ngoại giao Lào cho biết.",
        [("agree", "Hai bên nhất trí mở thêm cửa khẩu")],
    ),
    ("Hai bên nhất trí mở thêm cửa khẩu, cho hay", [("agree", "Hai bên nhất trí mở thêm cửa khẩu, cho hay")]),
    (
        "Hai bên nhất trí mở thêm cửa khẩu, theo luật của mỗi nước.",
        [("agree", "Hai bên nhất trí mở thêm cửa khẩu, theo luật của mỗi nước")],
    ),
    (
        "Ông Lê Văn Thử nhất trí hai bên cần mở thêm cửa khẩu, chuyển lời mời của Chủ tịch nước tới Vua Lào.",
        [("agree", "Ông Lê Văn Thử nhất trí hai bên cần mở thêm cửa khẩu")],
    ),
    (
        "Ông Khamla Vongsavanh hứa trả lại con tàu nhưng không nêu rõ thời hạn, nhấn mạnh đó là việc khó.",
        [("commit", "Ông Khamla Vongsavanh hứa trả lại con tàu")],
    ),
    (
        "Lào đề xuất mở thêm cửa khẩu, đúng vào lúc biên giới nóng lên.",
        [("propose", "Lào đề xuất mở thêm cửa khẩu")],
    ),
    (
        "Trong cuộc họp, lãnh đạo Bộ Quốc phòng hai nước thống nhất mở thêm đường dây nóng.",
        [("agree", "lãnh đạo Bộ Quốc phòng hai nước thống nhất mở thêm đường dây nóng")],
    ),
    ("Ông Lê Văn Thử nhấn mạnh, kinh tế thế giới hiện nay tiếp tục duy trì đà tăng trưởng.", []),
    ("Ông Lê Văn Thử nhấn mạnh vai trò và nỗ lực của Việt Nam và Lào trong việc này.", []),
    ("Đại học Việt Lào cần chú trọng xây dựng đội ngũ giáo viên.", []),
    ("Lào chắc chắn sẽ hoàn thành tốt nhiệm vụ do Việt Nam giao.", []),
    ("Hai bên trao đổi về những gì lãnh đạo hai nước đã thống nhất trong hội nghị trước.", []),
    (
        "Lào yêu cầu dỡ bỏ kho đạn gần biên giới; và các bệ phóng tên lửa ở đó.",
        [("request", "Lào yêu cầu dỡ bỏ kho đạn gần biên giới")],
    ),
    (
        "Hai bên nhất trí lập khu vực an toàn và dường như đang rút quân về.",
        [("agree", "Hai bên nhất trí lập khu vực an toàn")],
    ),
    (
        "Ông Khamla Vongsavanh khẳng định ông sẽ làm hết sức mình vì quan hệ với Việt Nam.",
        [("commit", "Ông Khamla Vongsavanh khẳng định ông sẽ làm hết sức mình vì quan hệ với Việt Nam")],
    ),
    (
        "Hai bên nhấn mạnh các bên liên quan cần kiềm chế trong vấn đề này.",
        [("propose", "cần kiềm chế trong vấn đề này")],
    ),
    (
        "Hai bên nhất trí mở thêm cửa khẩu, AFP dẫn lời ông Khamla Vongsavanh nói.",
        [("agree", "Hai bên nhất trí mở thêm cửa khẩu")],
    ),
    ("Nhiều khả năng hai bên đã thống nhất về phạm vi của thỏa thuận mới.", []),
    ("Ông Khamla Vongsavanh cho biết hai nước vẫn cần nhiều nỗ lực để mở thêm cửa khẩu.", []),
    ("Đó là bộ quy tắc năm ngoái đã được các nước ASEAN và các nước lớn nhất trí thúc đẩy.", []),
    ("Lào cần Thái Lan giúp đỡ về vốn.", []),
    (
        "Ông Lê Văn Thử mong muốn Lào mở thêm cửa khẩu, đồng thời đánh giá cao quan hệ với Lào.",
        [("propose", "Ông Lê Văn Thử mong muốn Lào mở thêm cửa khẩu")],
    ),
    ("Lào đã chấp thuận đề xuất cập cảng của Việt Nam.", []),
    ("Đề nghị trên được đưa ra trong cuộc hội kiến với Thủ tướng Lào.", []),
    ("Ông Khamla Vongsavanh có thể mong muốn Việt Nam mở thêm cửa khẩu.", []),
    ("Các cuộc gặp với Tổng thống Mỹ và Thủ tướng Lào sẽ giúp ông nâng cao vị thế.", []),
    ("Chuyến thăm của Thủ tướng Lào sẽ tiếp tục thúc đẩy quan hệ hai nước.", []),
    ("Lào dường như hy vọng Việt Nam mở thêm cửa khẩu.", []),
    ("Gần hai triệu người Lào kêu gọi Việt Nam mở thêm cửa khẩu.", []),
    ("Việt Nam lo ngại người tị nạn Lào sẽ tràn qua biên giới.", []),
    ("Có nhiều lý do để hai bên cần gặp nhau sớm hơn.", []),
    ("Ông Lê Văn Thử đánh giá cao việc Lào đặt mục tiêu chuyển đổi số trong năm tới.", []),
    ("Mối quan hệ Việt Nam - Lào sẽ không đổi thay vì việc này.", []),
    ("“Lào sẽ tiếp tục nhượng bộ Việt Nam nhiều hơn”, chuyên gia John Carter phân tích.", []),
    ("“Lào muốn yên ổn. Lào sẽ tiếp tục nhượng bộ Việt Nam. Đó là điều lạ”, John Carter nhận định.", []),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses(text: str, expected: list[tuple[str, str]], story: Callable[..., Story]) -> None:
    found = find_commitments(story(HEAD + text), TERMS)
    assert [(each.act, each.evidence) for each in found] == expected


def test_points_that_are_counted_are_undertaken(story: Callable[..., Story]) -> None:
    text = HEAD + (
        "Hai bên nhất trí:\n1. Tăng cường trao đổi đoàn; mở rộng hợp tác biên giới.\n"
        "2. Phấn đấu đưa kim ngạch thương mại lên 2 tỷ USD.\n3. Lào cảm ơn Việt Nam."
    )
    assert [claim.evidence for claim in find_commitments(story(text), TERMS)] == [
        "Tăng cường trao đổi đoàn",
        "mở rộng hợp tác biên giới",
        "Phấn đấu đưa kim ngạch thương mại lên 2 tỷ USD",
    ]


def test_points_behind_a_colon_are_undertaken(story: Callable[..., Story]) -> None:
    text = HEAD + "Hai bên nhất trí: tiếp tục phối hợp tại các diễn đàn quốc tế; sớm mở đường bay thẳng."
    assert [claim.evidence for claim in find_commitments(story(text), TERMS)] == [
        "Hai bên nhất trí: tiếp tục phối hợp tại các diễn đàn quốc tế",
        "sớm mở đường bay thẳng",
    ]


def test_points_of_a_list_belong_to_the_act_that_opens_it(story: Callable[..., Story]) -> None:
    text = HEAD + "Hai bên nhất trí triển khai tốt kế hoạch năm nay.\nTăng cường tuần tra chung trên biển."
    found = find_commitments(story(text), TERMS)
    assert [(each.act, each.evidence) for each in found] == [
        ("agree", "Hai bên nhất trí triển khai tốt kế hoạch năm nay"),
        ("agree", "Tăng cường tuần tra chung trên biển"),
    ]


def test_who_is_named_in_a_caption_undertakes_in_so_many_words(read: Callable[..., Reading]) -> None:
    text = (
        "Việt Nam và Lào bàn về cửa khẩu\n" + HEAD + "“Chúng tôi rất vui”, ông Lê Văn Thử nói.\n"
        "Bộ trưởng Y tế Thái Lan Somchai Dee cam kết giúp Lào xây bệnh viện - Ảnh: TTXVN\n"
        "“Chúng tôi sẵn sàng mở thêm cửa khẩu với Lào”.\n"
    )
    found = read(text).commitments
    assert [(each.by, each.act) for each in found] == [(("TH",), "commit"), (("VN",), "commit")]


def test_what_the_lead_tells_in_short_stands_once(story: Callable[..., Story]) -> None:
    text = (
        HEAD
        + "Hai bên nhất trí sớm mở thêm hai cặp cửa khẩu.\n"
        + "Tại hội đàm, hai bên nhất trí sớm mở thêm hai cặp cửa khẩu ở các tỉnh biên giới trong năm nay."
    )
    (found,) = find_commitments(story(text), TERMS)
    assert found.evidence.endswith("trong năm nay")


SIDES = [
    ("Ông Lê Văn Thử cảm ơn Lào đã giúp đỡ, đề nghị Lào cấp phép cho dự án.", ("VN",), ("LA",)),
    ("Ông Khamla Vongsavanh nhấn mạnh hai nước cần đẩy mạnh kết nối giao thông.", ("LA",), ("VN",)),
    ("Ông Lê Văn Thử chúc mừng Lào; sẵn sàng chia sẻ kinh nghiệm cải cách với Lào.", ("VN",), ("LA",)),
    ("Hai bên nhất trí sớm ký kế hoạch mới.", ("VN", "LA"), ()),
    ("Ông Lê Văn Thử đề nghị phía bạn sớm mở cửa thị trường gạo.", ("VN",), ("LA",)),
    ("Ông Khamla Vongsavanh cam kết bảo đảm an ninh cho chuyên gia.", ("LA",), ("VN",)),
    ("Cảm ơn lời mời, ông Khamla Vongsavanh mong muốn hai nước mở thêm đường bay.", ("LA",), ("VN",)),
    ("Ông Lê Văn Thử coi trọng quan hệ với Lào và mong muốn mở thêm đường bay.", ("VN",), ("LA",)),
    ("Ông Lê Văn Thử đánh giá cao sự giúp đỡ của Lào, cho rằng hai nước cần mở thêm đường bay.", ("VN",), ("LA",)),
    ("Ông Khamla Vongsavanh khẳng định Việt Nam là bạn của Lào ở khu vực và mong muốn mở đường bay.", ("LA",), ("VN",)),
    ("Ông Lê Văn Thử đề nghị các doanh nghiệp Thái Lan mở rộng đầu tư.", ("VN",), ("TH",)),
    ("Ông Lê Văn Thử đề nghị Quốc hội hai nước cùng giám sát các dự án.", ("VN",), ("LA",)),
    ("Ông Lê Văn Thử đề nghị phía Campuchia sớm mở cửa thị trường gạo.", ("VN",), ("KH",)),
    ("Hai bên nhất trí hợp tác sau khi Thái Lan rút khỏi hiệp định.", ("VN", "LA"), ()),
    ("Ông Lê Văn Thử cam kết bảo đảm an ninh cho chuyên gia và sẽ tiếp tục dạy nghề.", ("VN",), ("LA",)),
    ("Ông Lê Văn Thử kêu gọi các bên ở Trung Đông kiềm chế và ngừng bắn.", ("VN",), ()),
    ("Ông Lê Văn Thử hy vọng nền kinh tế sớm phục hồi sau dịch.", ("VN",), ()),
    ("Ông Lê Văn Thử đề nghị Lào tạo điều kiện cho cộng đồng người Việt.", ("VN",), ("LA",)),
    ("Ông Lê Văn Thử đề nghị các cơ quan của Lào cấp phép cho dự án.", ("VN",), ("LA",)),
    ("Ông Lê Văn Thử nói: “Tôi và Thủ tướng Lào thống nhất mở thêm đường bay”.", ("VN", "LA"), ()),
    ("Ông Lê Văn Thử nói: “Ngài Khamla Vongsavanh và tôi nhất trí mở thêm đường bay”.", ("VN", "LA"), ()),
]


@pytest.mark.parametrize(("text", "by", "to"), SIDES)
def test_sides(text: str, by: tuple[str, ...], to: tuple[str, ...], story: Callable[..., Story]) -> None:
    told = story(HEAD + text)
    (found,) = find_commitments(told, TERMS, Sides(told, find_events(told)))
    assert (set(found.by), found.to) == (set(by), to)


def test_whose_name_ends_in_a_word_like_another(story: Callable[..., Story]) -> None:
    (found,) = find_commitments(story("Nhật Bản nhất trí mở thêm đường bay đến Việt Nam trong năm nay."), TERMS)
    assert found.by == ("JP",)


def test_both_sides_are_those_who_met_last(read: Callable[..., Reading]) -> None:
    text = (
        "Tại New York, Thủ tướng Việt Nam Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh. "
        "Hai bên nhất trí mở thêm đường bay.\nChiều cùng ngày, Thủ tướng Lê Văn Thử gặp Thủ tướng Nhật Bản Sato Ken. "
        "Hai bên nhất trí sớm nối lại các chuyến tàu.\nSáng 5/3, ông Lê Văn Thử tiếp Tổng thống Chile Ana Soto. "
        "Ông Lê Văn Thử mong muốn hai nước lập một nhóm chuyên gia."
    )
    found = read(text).commitments
    assert [(each.by, each.to, [voice.name for voice in each.voices]) for each in found] == [
        (("VN", "LA"), (), ["Lê Văn Thử", "Khamla Vongsavanh"]),
        (("VN", "JP"), (), ["Lê Văn Thử", "Sato Ken"]),
        (("VN",), ("CL",), ["Lê Văn Thử"]),
    ]


def test_the_field_is_what_the_clause_is_about(story: Callable[..., Story]) -> None:
    (found,) = find_commitments(story(HEAD + "Hai bên nhất trí tăng cường tuần tra chung trên tuyến biên giới."), TERMS)
    assert found.field == "border"


PIECES = st.sampled_from(
    "Hai bên |nhất trí |thống nhất |; |, |. |và |sẽ |cần |đề nghị |Lào |Thủ tướng Lào |khẳng định |tiếp tục |kêu gọi "
    "|hợp tác |\n|“ |” |ủng hộ |cam kết |mở cửa |hoan nghênh |đồng thời ".split("|")
)


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_spans_quote_on_any_text(as_it_stands: Callable[[str], Story], text: str) -> None:
    read = as_it_stands(text)
    for each in find_commitments(read, TERMS):
        assert each.evidence == each.at.quote(read.text)
        assert each.evidence.strip() == each.evidence != ""


SPEAKERS = [
    ("Ông Lê Văn Thử cho biết Thái Lan sẵn sàng tiếp tục giúp đỡ Lào.", {"TH"}),
    ("Ông Lê Văn Thử tuyên bố muốn Lào trở thành một trung tâm mới.", {"VN"}),
    ("Ông Lê Văn Thử cảm ơn Lào. Đề nghị hai bên mở thêm cửa khẩu.", {"VN"}),
    ("Ông Lê Văn Thử cho biết đã cùng Thủ tướng Lào nhất trí mở thêm cửa khẩu.", {"VN", "LA"}),
    ("Trong chuyến thăm Việt Nam, ông Khamla Vongsavanh đã mời gọi: “Chúng tôi mong muốn mở cửa khẩu”.", {"LA"}),
    ("Tuyên bố chung Việt Nam - Lào cho biết Lào cam kết mở thêm cửa khẩu.", {"LA"}),
    ("Theo Thủ tướng Lê Văn Thử, hai bên cần mở thêm cửa khẩu.", {"VN"}),
    ("Tại diễn đàn doanh nghiệp hai nước, ông Lê Văn Thử nói: “Tôi mong hai bên mở thêm cửa khẩu mới”.", {"VN"}),
    ("Tại cuộc gặp Việt Nam - Lào, ông Lê Văn Thử hài lòng với quan hệ hai nước, mong muốn mở cửa khẩu.", {"VN"}),
    ("Ông Lê Văn Thử và ông Khamla Vongsavanh hài lòng với quan hệ hai nước, mong muốn mở cửa khẩu.", {"VN", "LA"}),
    ("Ông Lê Văn Thử cho biết hai bên đã ra tuyên bố chung, nhất trí mở thêm cửa khẩu.", {"VN", "LA"}),
    ("Sau cuộc gặp, cả hai cùng đồng ý mở thêm cửa khẩu.", {"VN", "LA"}),
    ("Cả Bắc Kinh và Washington đều cam kết giúp Lào rà phá bom mìn.", {"CN", "US"}),
    ("Hai bên rất vui mừng. Thủ tướng Lào Khamla Vongsavanh khuyến khích mở trường học tại Việt Nam.", {"LA"}),
    ("Ông Lê Văn Thử hội đàm với Thủ tướng Khamla Vongsavanh, nhất trí mở thêm cửa khẩu.", {"VN", "LA"}),
    ("Ông Lê Văn Thử hội đàm với Thủ tướng Khamla Vongsavanh và nhất trí mở thêm cửa khẩu.", {"VN", "LA"}),
    ("Ông Lê Văn Thử mở cửa cho Lào và Thủ tướng Khamla Vongsavanh cam kết mở thêm cửa khẩu.", {"LA"}),
    ("Ông Lê Văn Thử khẳng định lệnh trừng phạt Mỹ sẽ tiếp tục có hiệu lực với Lào.", {"VN"}),
    ("Ông Lê Văn Thử khẳng định Việt Nam coi trọng quan hệ với Lào, sẵn sàng giúp đào tạo kỹ sư.", {"VN"}),
    ("Theo lãnh đạo Lào, để thúc đẩy quan hệ Việt - Lào, hai bên đã cam kết mở thêm cửa khẩu.", {"VN", "LA"}),
    ("Ông Lê Văn Thử rất vui. Vị này cho biết Lào đã nhận tin, đồng thời bày tỏ hy vọng hai bên gặp nhau.", {"VN"}),
    ("Liên hợp quốc (LHQ) kêu gọi Lào mở thêm cửa khẩu với Việt Nam.", {"UN"}),
    (
        "“Tôi rất vui. Chúng tôi mong muốn Việt Nam mở thêm cửa khẩu. Đó là điều tốt”, ông Khamla Vongsavanh nói.",
        {"LA"},
    ),
    ("“Chúng tôi sẵn sàng mở thêm cửa khẩu với Việt Nam”, TTXVN dẫn lời ông Khamla Vongsavanh.", {"LA"}),
    ("Việt Nam, Lào nhất trí mở thêm cửa khẩu.", {"VN", "LA"}),
    (
        "Ông Hai, đại diện Bộ Ngoại giao Việt Nam và ông Bounmy, đại diện Bộ Ngoại giao Lào thống nhất mở bến.",
        {"VN", "LA"},
    ),
    ("Việt Nam không chấp nhận, trong khi Lào và nhiều nước kêu gọi Việt Nam mở thêm cửa khẩu.", {"LA"}),
    ("Ông Lê Văn Thử nói với Tổng thống Mỹ John Carter rằng ông hy vọng Mỹ giúp Lào rà phá bom mìn.", {"VN"}),
]


@pytest.mark.parametrize(("text", "by"), SPEAKERS)
def test_who_undertakes(text: str, by: set[str], story: Callable[..., Story]) -> None:
    (found,) = find_commitments(story(HEAD + text), TERMS)
    assert set(found.by) == by


VOICES = [
    ("Ông Lê Văn Thử đề nghị phía bạn sớm mở cửa thị trường gạo.", [("Lê Văn Thử", ("Thủ tướng",))]),
    ("Hai bên nhất trí mở thêm đường bay.", [("Lê Văn Thử", ("Thủ tướng",)), ("Khamla Vongsavanh", ("Thủ tướng",))]),
    ("Ông Khamla Vongsavanh cảm ơn; mong muốn hai nước mở thêm đường bay.", [("Khamla Vongsavanh", ("Thủ tướng",))]),
    ("Lào cam kết bảo đảm an ninh cho các chuyên gia.", [("Lào", ())]),
    ("“Chúng tôi cam kết giúp Việt Nam”, ông Khamla Vongsavanh nói.", [("Khamla Vongsavanh", ("Thủ tướng",))]),
]


@pytest.mark.parametrize(("text", "expected"), VOICES)
def test_who_says_it(text: str, expected: list[tuple[str, tuple[str, ...]]], story: Callable[..., Story]) -> None:
    (found,) = find_commitments(story(HEAD + text), TERMS)
    assert [(voice.name, voice.offices) for voice in found.voices] == expected


def test_a_question_undertakes_nothing(story: Callable[..., Story]) -> None:
    assert not find_commitments(story(HEAD + "Ông Khamla Vongsavanh hứa sẽ mở cửa khẩu nào năm nay?"), TERMS)


COMMENTED = [
    "Chuyên gia Wang Lei thuộc Đại học Alton cho rằng Lào cần tăng cường hợp tác với Việt Nam.",
    "Chuyên gia Wang Lei nói tình hình phức tạp. Ông cho rằng hai nước cần tăng cường hợp tác kinh tế.",
    "Theo nhà phân tích Wang Lei, Lào sẽ tiếp tục hỗ trợ Việt Nam trong lĩnh vực năng lượng.",
]


@pytest.mark.parametrize("text", COMMENTED)
def test_what_experts_say_undertakes_nothing(text: str, story: Callable[..., Story]) -> None:
    assert not find_commitments(story(HEAD + text), TERMS)


ALONE = [
    ("Thủ tướng Lào Khamla Vongsavanh kêu gọi người dân giữ gìn vệ sinh đường phố.", 0),
    ("Thủ tướng Lào Khamla Vongsavanh kêu gọi các nước giữ gìn nguồn nước.", 1),
    ("Thủ tướng Lào Khamla Vongsavanh kêu gọi Thái Lan giữ gìn nguồn nước.", 1),
]


@pytest.mark.parametrize(("text", "count"), ALONE)
def test_what_a_side_wants_of_nobody_abroad_is_no_undertaking(
    text: str, count: int, story: Callable[..., Story]
) -> None:
    assert len(find_commitments(story(text), TERMS)) == count


EXPLAINED = [
    ("Lào sẽ tiếp tục mua điện của Việt Nam.", 0),
    ("Hai nước sẽ tiếp tục mở rộng hợp tác kinh tế.", 1),
    ("Bộ Ngoại giao Lào cho biết Lào sẽ tiếp tục mua điện của Việt Nam.", 1),
    ("Thủ tướng Khamla Vongsavanh đề nghị Việt Nam tăng cường đầu tư vào Lào.", 1),
]


@pytest.mark.parametrize(("text", "count"), EXPLAINED)
def test_what_an_author_thinks_that_a_side_will_do(text: str, count: int, story: Callable[..., Story]) -> None:
    told = "Giá điện tăng trong năm nay.\n\n" + HEAD + text
    assert len(find_commitments(story("Vì sao Lào cần thêm điện?\n\n" + told), TERMS)) == count
    assert len(find_commitments(story("Lào cần thêm điện trong năm nay\n\n" + told), TERMS)) == 1


def test_a_thing_that_is_united_is_agreed_on_by_nobody(story: Callable[..., Story]) -> None:
    text = "Đoàn hai nước cùng diễu hành dưới lá cờ thống nhất trong lễ khai mạc đại hội thể thao."
    assert not find_commitments(story(HEAD + text), TERMS)


NONE = [
    "Ông Khamla Vongsavanh đồng ý, nhưng Chính phủ Lào thận trọng về cuộc gặp.",
    "Ông Khamla Vongsavanh kỳ vọng kinh tế Lào sẽ có nhiều bước tiến mới.",
    "Chuyên gia Trần Văn Hai hy vọng hai nước mở rộng hợp tác công nghệ.",
    "Theo TS. Trần Văn Hai, Lào cần tăng cường hợp tác với Việt Nam.",
    "Ông Lê Văn Thử yêu cầu các cơ quan rà soát các quy định liên quan.",
    "Ông Lê Văn Thử cảnh báo Lào sẽ gặp khó khăn về năng lượng.",
    "Các Bộ trưởng Ngoại giao, Thống nhất và Đại dương đã đến thăm hòn đảo.",
    "Tuy nhiên, đề xuất ngừng bắn của Lào đã bị bác bỏ tại hội nghị.",
    "Hai bên chưa mở đường bay như từng nhất trí tại cuộc gặp năm ngoái.",
    "Ngay cả khi ông Khamla Vongsavanh đồng ý với đề xuất đó, việc này vẫn khó.",
    "Mọi nỗ lực chia rẽ Việt Nam và Lào sẽ thất bại hoàn toàn.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_undertakes_nothing_between_sides(text: str, story: Callable[..., Story]) -> None:
    told = story(HEAD + text)
    assert find_commitments(told, TERMS, Sides(told, find_events(told))) == ()


ASKED = [
    ("Ông Lê Văn Thử mong Thủ tướng và Chính phủ Lào quan tâm đến các địa phương hai nước.", ("propose", ("VN",))),
    ("Ông Khamla Vongsavanh hoan nghênh và nhất trí với những đề xuất của ông Lê Văn Thử.", ("agree", ("LA",))),
    ("Lào muốn sớm trở thành quan sát viên của ASEAN.", ("propose", ("LA",))),
    ("Ông Lê Văn Thử cho rằng hai nước nên phối hợp chặt chẽ trong vấn đề biển.", ("propose", ("VN",))),
    ("Ông Lê Văn Thử khẳng định hai bên sẽ tiếp tục đẩy mạnh hợp tác quốc phòng.", ("commit", ("VN", "LA"))),
    ("Lào đã ra điều kiện Việt Nam phải chuyển số hàng này trong tháng.", ("request", ("LA",))),
]


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_what_is_asked_and_promised_for_both(
    text: str, expected: tuple[str, tuple[str, ...]], read: Callable[..., Reading]
) -> None:
    (found,) = read(HEAD + text).commitments
    assert (found.act, found.by) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ông Khamla Vongsavanh mong chờ được gặp ông Lê Văn Thử.",
        "Ông Khamla Vongsavanh trông chờ các cuộc thảo luận với Việt Nam vào ngày mai.",
        "Ông Khamla Vongsavanh hy vọng đạt được kết quả tích cực.",
    ],
)
def test_looking_forward_to_a_meeting_proposes_nothing(text: str, read: Callable[..., Reading]) -> None:
    assert not read(HEAD + text).commitments


def test_who_meets_on_the_soil_of_a_third_asks_the_other(read: Callable[..., Reading]) -> None:
    text = (
        "Gặp cấp cao tại Viêng Chăn\n\n"
        "Tối 9/10, tại thủ đô Viêng Chăn của Lào, nhân dịp dự lễ kỷ niệm của Đảng Nhân dân Cách mạng Lào, Thủ tướng "
        "Lê Văn Thử đã gặp Thủ tướng Chile Pablo Reyes.\n"
        "Thủ tướng Lê Văn Thử đề nghị hai bên tăng cường hợp tác nông nghiệp."
    )
    assert [claim.to for claim in read(text).commitments] == [("CL",)]
