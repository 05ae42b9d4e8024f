"""What general news tells of states in passing: what only looks like an act, and how and by whom an act was done."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]

# Wanted, kept from, asked or spoken of, and not done.
NOT_DONE = [
    "Anh ta từng gặp Tổng thống Mỹ Robert Hale.",
    "Anh Nam đã gặp Tổng thống Mỹ Robert Hale.",
    "Lào là nước nhận viện trợ lớn nhất của Nga, với nhiều hình thức như viện trợ không hoàn lại, hỗ trợ kỹ thuật.",
    "Cựu Thủ tướng Lào Khamla Vong chạy trốn và đã tới Campuchia.",
    '"Có phải Tổng thống Mỹ Robert Hale sắp gặp Tổng thống Nga Ivan Belov không?", một người viết.',
    "Chủ tịch Trung Quốc Trương Minh dự kiến đến Hong Kong ngày 3/5.",
    "Tổng thống Mỹ Robert Hale thăm Puerto Rico ngày 3/10.",
    "Tranh cãi kéo dài đã cản trở Nga và Nhật Bản bình thường hoá quan hệ ngoại giao.",
    "Mỹ đã ngăn chặn Nga và Nhật Bản bình thường hoá quan hệ ngoại giao.",
    "Hai bên nhất trí thảo luận về việc tổ chức một cuộc gặp khác giữa Vua Brunei Omar và Tổng thống Nga Ivan Belov.",
    "Mỹ im lặng. Nga tăng lương. Nga hạ thuế. Nga xây cầu. Công nhân vẫy tay khi Tổng thống Nga Ivan Belov đến thăm.",
    "Lào và Áo chờ. Lào và Áo họp. Áo giận Nga. Lào tấn công tàu Nga giữa chuyến thăm của Vua Brunei Omar.",
    "Lào chờ. Lào họp. Xe được dùng trong chuyến làm việc của Tổng thống Mỹ Robert Hale tại New York tháng 9/2018.",
    "Ngày 3/5, Bộ trưởng Tài chính Trần Văn Bình thăm Đức Hồng y Lê Văn An.",
    "Bộ trưởng Thương mại Mỹ John Reed muốn cản Tổng thống Mỹ Robert Hale gặp Tổng thống Nga Ivan Belov.",
    "Hiện chưa rõ Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov có gặp nhau hay không.",
    "Tổng thống Nga Ivan Belov hy vọng có thể nói chuyện và thảo luận về thuế với Tổng thống Mỹ Robert Hale.",
    "Lào hôm 12/7 vắng mặt trong cuộc đàm phán với phía Nga.",
    "Mỹ có thể rời bàn đàm phán ngay cả khi Tổng thống Nga Ivan Belov tới Mỹ.",
    "Đại sứ Mỹ Robert Hale cho rằng đã đến lúc Nga dỡ bỏ lệnh cấm.",
    "Lãnh sự quán Nga được Tổng thống Nga Ivan Belov cho mở trở lại Mỹ.",
    "Các nước phải hỏi ý kiến Nga trước khi ký bất cứ thỏa thuận nào với Mỹ.",
    '"Bộ trưởng Thương mại Mỹ John Reed nên từ chức", Tổng thống Mỹ Robert Hale nói.',
    "Hạn chót để Tổng thống Mỹ Robert Hale từ chức đã kết thúc trưa 20/11.",
    "Đô đốc Mỹ John Reed được đề cử làm Bộ trưởng Quốc phòng.",
    "Bà thừa nhận Tổng thống Mỹ Anna Hale sẽ từ chức nếu có thể.",
    "Tài liệu là một phần của luật trừng phạt được Tổng thống Mỹ Robert Hale ký hồi tháng 8/2017, nhắm đến Nga.",
    "Chính quyền Mỹ đã cắt quan hệ tài chính giữa các ngân hàng của nước này và ngân hàng Trung Quốc.",
    "Thủ tướng Đức Anna Vogel đang tìm cách tổ chức một cuộc họp với Thủ tướng Italia Marco Rossi.",
    "Nga đã mời Tướng Haftar, người đứng đầu quân đội Quốc gia Libya gặp Bộ trưởng Quốc phòng Nga Ivan Belov.",
    "Tổng thống Mỹ Robert Hale chỉ trích luật. Hơn 33.000 người nhập cư đã tới Tây Ban Nha trong năm nay.",
    "Phát biểu trong cuộc họp với các đại sứ Nga, Tổng thống Nga Ivan Belov nêu rõ. Tổng thống Mỹ Robert Hale nghe.",
    "Cán bộ Đại sứ quán thu thập thông tin để có cơ sở làm việc với phía Lào.",
    "Thủ tướng Lê Văn Thử tặng quà cho đại diện bà con Việt kiều tại Canada.",
    "Tôn Lập từng được coi là ngôi sao sáng, có thể kế nhiệm Chủ tịch Trung Quốc Trương Minh.",
    "CIA đánh giá các cuộc tấn công nhằm giúp ông Robert Hale thắng cử Tổng thống Mỹ.",
    "Nghị sĩ nhấn mạnh Mỹ cần gửi thông điệp tới Nga.",
    'Mỹ triển khai tàu chiến nhằm "gửi thông điệp" tới Nga.',
    "Có nội dung mà Lào và Nga cần thảo luận tiếp, trong đó có thuế.",
    "Tổng thống Mỹ Robert Hale tới thăm bảo tàng hàng không trước khi bảo tàng đóng cửa. Nga chúc mừng ông.",
    "Theo ông Lê Văn Thử, Chủ tịch Phòng Thương mại Việt Nam, hiệp định sẽ nâng cấp, làm sâu sắc quan hệ với Mỹ.",
    "Ông Lê Văn Thử được thăng quân hàm Đại tướng năm 1984. Lào chúc mừng Việt Nam.",
    "Ông Ivan Belov, Bộ trưởng Nga, bị tấn công khi đang chờ lên chuyến bay tới Macau, Trung Quốc.",
    "Người biểu tình đòi Thủ tướng Thái Lan Somchai Boon từ chức.",
    "Tổng thống Mỹ Robert Hale nói ông đang suy nghĩ đến việc từ chức.",
    "Thủ tướng Campuchia Sok Rith tìm viện trợ của Trung Quốc.",
    "Tổng thống Mỹ Robert Hale tỏ ra quan tâm đến việc đối thoại với lãnh đạo Triều Tiên Kim Jong-ho.",
    "Mỗi năm, Hàn Quốc viện trợ không hoàn lại khoảng 40 triệu USD cho Việt Nam.",
    "Hạ nghị sĩ Mỹ John Reed đệ trình dự luật ngừng thương vụ bán vũ khí hay viện trợ quân sự cho Lào.",
    "Tổng thống Mỹ Robert Hale phát biểu trong buổi mít tinh tối 22/9, gọi lãnh đạo Triều Tiên Kim Jong-ho là kẻ xấu.",
    "Tổng thống Pháp Jean Morel trò chuyện vui vẻ. Ông có cuộc trò chuyện kéo dài ba giờ với người dẫn chương trình.",
]

# Beside of whom something is said: a matter, a place, a firm, whose words a paper or somebody else gives.
SAID_TO_NOBODY = [
    "Đức cho biết họ sẽ thảo luận về Ukraine, Syria và năng lượng.",
    "Ngoại trưởng Anh John Reed hối thúc các nước Đông Nam Á đoàn kết trong cách xử lý tranh chấp với Trung Quốc.",
    "Tổng thống Mỹ Robert Hale chỉ trích đảng Dân chủ khi chia sẻ video được cho là của người Cuba.",
    "Tổng thống Mỹ Robert Hale yêu cầu đánh giá toàn diện về cáo buộc Nga phá hoại bầu cử.",
    "Mỹ vẫn duy trì quan điểm cho rằng Triều Tiên phải giải trừ vũ khí hạt nhân.",
    "Đơn của bị cáo Lê Thị Thử đã bị Bộ trưởng Tư pháp Malaysia Ali Hassan bác bỏ.",
    "Tổng thống Mỹ Robert Hale cho rằng Mỹ có thể tái triển khai lực lượng từ Iraq nếu phiến quân trỗi dậy.",
    '"Tôi không sẵn sàng nghỉ ở khách sạn tại Doonville, Ireland", Tổng thống Mỹ Robert Hale nói.',
    'Thủ tướng Campuchia Sok Rith cho rằng sự cố là do "sự bất cẩn" của công ty xây dựng Trung Quốc.',
    "Tổng thống Nga Ivan Belov nhấn mạnh, cùng với Iran, chúng tôi sẽ cố gắng xóa bỏ khủng bố.",
    "Iran khẳng định các hoạt động của nước này được tiến hành theo yêu cầu của Tổng thống Syria Omar Hassan.",
    "Bộ Quốc phòng Nga bỏ phiếu cho dự thảo nghị quyết của Liên Hợp Quốc kêu gọi Mỹ rút quân.",
    "Chủ tịch Quốc hội Venezuela Juan Rojas tuyên bố trở thành Tổng thống lâm thời, được Mỹ công nhận.",
    "Tổng thống Nga Ivan Belov lên tiếng sau khi Mỹ rút quân.",
    "Thư ký báo chí Nhà Trắng Anna Reed gọi bản tin nói Mỹ che giấu thỏa thuận với Nga là sai.",
    "Người phát ngôn Điện Kremlin Ivan Belov xác nhận không trả lời thư từ luật sư của Tổng thống Mỹ Robert Hale.",
    "Ngay khi Triều Tiên tuyên bố thử tên lửa, Mỹ đã kêu gọi đàm phán.",
    "Truyền thông Âu - Mỹ cho rằng tập đoàn phải giải thích quan hệ với chính quyền Trung Quốc.",
    "Triều Tiên nói họ sẽ phá nhà máy nhưng hôm nay trong cuộc họp báo Tổng thống Mỹ Robert Hale cho hay ông bất ngờ.",
    "Thượng nghị sĩ John Reed bị Tổng thống Mỹ Robert Hale cáo buộc suýt gây chiến với Triều Tiên.",
    "Nga bác cáo buộc không kích làm 150 dân thường Syria thiệt mạng.",
    "Phe đối lập, bao gồm cựu Tổng thống Maldives Ali Hassan, đang kêu gọi Ấn Độ can thiệp.",
    "Một quan chức trong chính quyền Trump khẳng định Mỹ không còn tin Trung Quốc.",
    "Các nghị sĩ Mỹ kêu gọi Saudi Arabia chấm dứt chiến tranh.",
    "Ngoại trưởng Nga Ivan Belov nhấn mạnh phải xóa bỏ khủng bố tại tỉnh Idlib.",
    "Trong cuốn sách mới, Tổng thống Mỹ Robert Hale chỉ trích Trung Quốc.",
    "Nhật Bản ngạc nhiên khi Tổng thống Mỹ Robert Hale tuyên bố kế hoạch gặp Chủ tịch Triều Tiên Kim Jong-ho.",
    '"Nga tuyên bố Mỹ phải rút quân", giáo sư Anna Vogel nói.',
    "Tại cuộc gặp cấp cao ở Florida, Tổng thống Mỹ Robert Hale đã yêu cầu Chủ tịch Trung Quốc Trương Minh giúp đỡ.",
]

STATUSES = [
    ("Trung Quốc tuyên bố sẽ phớt lờ phán quyết và cáo buộc Philippines gây căng thẳng.", "statement", "occurred"),
    ("Bên cạnh việc đình chỉ đàm phán, Nga cũng đe dọa trừng phạt Mỹ.", "statement", "occurred"),
    ("Phó Tổng thống Mỹ John Reed, người đang dự hội nghị ở Huế, cáo buộc Nga.", "statement", "occurred"),
    (
        "Ông sẽ tới Bangkok để gặp Nhà vua Thái Lan Maha Rama, người lên ngôi hồi tháng 10/2016.",
        "appointment",
        "occurred",
    ),
    (
        "Tổng thống Nga Ivan Belov cho biết ông định thảo luận về thuế với Tổng thống Mỹ Robert Hale.",
        "meeting",
        "planned",
    ),
    (
        "Thủ tướng Campuchia Sok Rith mời Thủ tướng Lê Văn Thử thăm chính thức nước này trong năm tới.",
        "message",
        "occurred",
    ),
    ("Ngoại trưởng Mỹ John Reed đang thăm Lào sau khi dự Diễn đàn Kinh tế mới ở Singapore.", "session", "occurred"),
    (
        "Cuộc gặp giữa Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov có nguy cơ đổ vỡ.",
        "meeting",
        "planned",
    ),
    (
        (
            "Hai bên thảo luận về công tác tổ chức hội nghị thượng đỉnh giữa Tổng thống Hàn Quốc Park Ji-woo và "
            "lãnh đạo Triều Tiên Kim Jong-ho."
        ),
        "talks",
        "planned",
    ),
    (
        "Nga tăng cường xu hướng đến từ cuộc gặp giữa lãnh đạo Triều Tiên Kim Jong-ho và Tổng thống Mỹ Robert Hale.",
        "meeting",
        "occurred",
    ),
    ("Malaysia đang tính trục xuất đại sứ Triều Tiên.", "relations", "alleged"),
    (
        "Dư luận chờ cuộc gặp tới đây giữa Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov.",
        "meeting",
        "planned",
    ),
    (
        "Cố vấn an ninh quốc gia Mỹ John Reed bác tin ông đã thảo luận với Đại sứ Nga Ivan Belov.",
        "talks",
        "alleged",
    ),
]

CASTS = [
    (
        "Cố vấn Hàn Quốc Chung Ji-ho là đặc phái viên tại Lào. Tổng thống Mỹ Robert Hale đã cử đặc phái viên đến Lào.",
        "visit: Mỹ US guest, Lào LA host",
    ),
    (
        "Trung Quốc cho rằng cuộc họp về Triều Tiên do Mỹ tổ chức là sai lầm.",
        "statement: Trung Quốc CN sender, Mỹ US recipient",
    ),
    (
        (
            "Tổng thống Nga Ivan Belov và Thủ tướng Israel Dan Levi đã tiến hành điện đàm để bàn về hoạt động của "
            "Israel tại vùng biên giới giáp Lebanon."
        ),
        "call: Ivan Belov RU participant, Dan Levi IL participant",
    ),
    (
        "Tổng thống Robert Hale chỉ trích ngân hàng. Đoàn đàm phán thương mại cấp cao của Mỹ đã tới Thượng Hải.",
        "visit: Đoàn đàm phán thương mại cấp cao của Mỹ US guest, Trung Quốc CN host",
    ),
    (
        "Đại sứ Mỹ Robert Hale hôm nay gặp Thủ tướng Nguyễn Văn An để chào từ biệt.",
        "courtesy_call: Robert Hale US guest, Nguyễn Văn An VN host",
    ),
    (
        "Cuộc gặp giữa Ngoại trưởng Thổ Nhĩ Kỳ Hakan Demir và đối tác Mỹ John Reed tháng trước rất quan trọng.",
        "meeting: Hakan Demir TR participant, John Reed US participant",
    ),
    (
        "Trao đổi với Thủ tướng Nga Ivan Belov trong cuộc hội đàm sau đó, Thủ tướng Lê Văn Thử nêu vấn đề này.",
        "talks: Lê Văn Thử VN participant, Ivan Belov RU participant",
    ),
    (
        "Cuộc gặp đầu tiên giữa đặc phái viên Triều Tiên Kim Jong-ho với Mỹ dưới thời Robert Hale đã bị hủy.",
        "meeting: Kim Jong-ho KP participant, Mỹ US participant",
    ),
    (
        "Bộ trưởng Quốc phòng Mỹ John Reed đã tới Lào, tiếp đó là chuyến thăm Đà Nẵng của tàu sân bay USS Carl Vinson.",
        "visit: tàu sân bay USS Carl Vinson US guest, Việt Nam VN host",
    ),
    (
        "Ngoại trưởng Anh John Reed được Thủ tướng Anh Anna Hale bổ nhiệm năm 2016, sau đó từ chức vào tháng 7/2018.",
        "appointment: John Reed GB appointee",
    ),
    (
        "Mỹ yêu cầu Ả Rập Saudi, Các Tiểu vương quốc Ả Rập thống nhất (UAE) cùng Qatar gửi quân.",
        "statement: Mỹ US sender, Saudi Arabia SA recipient, UAE AE recipient, Qatar QA recipient",
    ),
    (
        "Nga trục xuất các nhà ngoại giao Anh, Mỹ cùng hơn 20 nước khác.",
        "relations: Nga RU participant, Anh GB participant, Mỹ US participant",
    ),
    (
        (
            "Nguyên Chủ tịch nước Lê Văn Thử từng là chỉ huy chiến dịch giải phóng Campuchia. "
            "Năm 1995, Chủ tịch nước Lê Văn Thử thăm Cuba."
        ),
        "visit: Lê Văn Thử VN guest, Cuba CU host",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale hội đàm với lãnh đạo Triều Tiên Kim Jong-ho. Hai nhà lãnh đạo đã ký tuyên bố "
            "chung về hòa bình trong quan hệ liên Triều."
        ),
        "signing: Robert Hale US signatory, Kim Jong-ho KP signatory",
    ),
]


@pytest.mark.parametrize("text", NOT_DONE)
def test_what_is_not_done_is_no_act(acts: Acts, text: str) -> None:
    assert not [act for act in acts(text) if not act.startswith("statement")]


@pytest.mark.parametrize("text", SAID_TO_NOBODY)
def test_who_is_only_named_is_not_spoken_to(acts: Acts, text: str) -> None:
    assert not [act for act in acts(text) if act.startswith("statement")]


@pytest.mark.parametrize(("text", "type_", "status"), STATUSES)
def test_how_true_an_act_is_told(
    tell: Callable[..., tuple[EventClaim, ...]], text: str, type_: str, status: str
) -> None:
    assert [event.status for event in tell(text) if event.type == type_] == [status]


@pytest.mark.parametrize(("text", "expected"), CASTS)
def test_whose_act_it_is(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert written(expected)[0] in acts(text)


def test_an_encounter_that_two_hold_is_no_session_beside_it(acts: Acts) -> None:
    text = "Tổng thống Nga Ivan Belov và Thủ tướng Nhật Bản Sato Ken đã tổ chức một cuộc họp song phương."
    assert acts(text) == ["meeting: Ivan Belov RU participant, Sato Ken JP participant"]


def test_who_opens_games_on_a_visit_does_no_second_act(acts: Acts) -> None:
    text = (
        "Thủ tướng Nga Ivan Belov thực hiện chuyến thăm ba ngày đến Hàn Quốc, dự lễ khai mạc Olympic tại PyeongChang."
    )
    assert not [act for act in acts(text) if act.startswith("ceremony")]


def test_a_visit_next_year_has_not_begun_though_both_have_met(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    text = (
        "Tổng thống Nga Ivan Belov đã hội đàm với Thủ tướng Lào Khamla Vong tại Viêng Chăn.\n\n"
        "Tổng thống Nga Ivan Belov dự định thăm Lào vào cuối năm nay."
    )
    assert [event.status for event in tell(text) if event.type == "visit"] == ["planned"]


def test_an_invitation_has_not_the_day_of_the_journey(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    text = "Thủ tướng Campuchia Sok Rith mời Thủ tướng Lê Văn Thử thăm Campuchia trong năm tới."
    assert [event.date for event in tell(text)] == [""]


def test_negotiators_who_meet_are_not_their_presidents(acts: Acts) -> None:
    text = (
        "Các nhà đàm phán Mỹ và Brunei dự kiến gặp nhau vào ngày 9/5.\n\n"
        "Tổng thống Mỹ Robert Hale gặp Vua Brunei Hassan Omar vào ngày 9/5."
    )
    assert "meeting: Brunei BN participant, Mỹ US participant" in acts(text)


def test_relations_cut_in_one_month_are_cut_once(acts: Acts) -> None:
    text = (
        "Áo và Nga cắt đứt quan hệ ngoại giao với Lào đầu tháng 6. Sau khi Nga cắt đứt quan hệ ngoại giao với Lào "
        "đầu tháng 6, nước này mua máy bay."
    )
    assert len([act for act in acts(text) if act.startswith("relations")]) == 1
