"""One act told in title, lead, body and caption is one event (codebook §1, §8 "Encounters")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]

ONCE = [
    (
        (
            "Chủ tịch Triều Tiên Kim Dae-su gửi thư cảm ơn Chủ tịch nước Lê Văn Thử.\nBáo chí đăng thư của ông Kim "
            "Dae-su gửi Chủ tịch nước Lê Văn Thử."
        ),
        "message: Kim Dae-su KP sender, Lê Văn Thử VN recipient",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử hội kiến Thủ tướng Lào Khamla Vongsavanh tại Viêng Chăn. Việt Nam và Lào đã hội đàm "
            "tại Viêng Chăn."
        ),
        "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Tổng thống Nga Ivan Belov gặp Tổng thống Mỹ Robert Hale ở Geneva. Cuộc gặp giữa ông Ivan Belov và ông "
            "Robert Hale thành công hơn lần ở Paris."
        ),
        "meeting: Ivan Belov RU participant, Robert Hale US participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử tiếp Bộ trưởng Y tế Lào\n\nChiều 17/3, Thủ tướng Lê Văn Thử đã tiếp Bộ "
            "trưởng Y tế Lào "
            "Khamla Vongsavanh.\n\nTại buổi tiếp, Thủ tướng cảm ơn Lào."
        ),
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        (
            "Chiều 17/3, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.\n\n"
            "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh tại cuộc hội đàm. Ảnh: TTXVN\n\n"
            "Tại hội đàm, hai Thủ tướng bày tỏ vui mừng trước kết quả hợp tác."
        ),
        "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Chiều 17/3, Ngoại trưởng Mỹ Robert Hale gặp Ngoại trưởng Nga Ivan Belov. Cuộc hội đàm giữa "
            "Ngoại trưởng Robert "
            "Hale và Ngoại trưởng Ivan Belov kéo dài ba giờ."
        ),
        "talks: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử thăm chính thức Lào từ ngày 14 đến 16/3. Chuyến thăm Lào của Thủ tướng Lê "
            "Văn Thử nhằm "
            "củng cố quan hệ hai nước."
        ),
        "visit: Lê Văn Thử VN guest, Lào LA host",
    ),
    (
        (
            "Ngày 17/3, Thủ tướng Lê Văn Thử điện đàm với Thủ tướng Đức Anna Vogel.\n\nTrong cuộc điện đàm, "
            "Thủ tướng Lê Văn "
            "Thử đề nghị Đức hỗ trợ."
        ),
        "call: Lê Văn Thử VN participant, Anna Vogel DE participant",
    ),
    (
        "Tổng thống Pháp thăm Việt Nam\n\nTổng thống Pháp Pierre Dumont thăm chính thức Việt Nam từ ngày 5 đến 7/3.",
        "visit: Pierre Dumont FR guest, Việt Nam VN host",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử điện đàm với Thủ tướng Đức\n\nTối 17/3, Thủ tướng Lê Văn Thử đã có cuộc điện đàm "
            "với Thủ tướng Đức Anna Vogel.\n\nTại cuộc điện đàm, hai Thủ "
            "tướng nhất trí tăng cường hợp tác."
        ),
        "call: Lê Văn Thử VN participant, Anna Vogel DE participant",
    ),
    (
        (
            "Việt Nam và Lào ký Hiệp định vận tải\n\nSáng 17/3, Bộ trưởng Vũ Quốc Anh và Bộ trưởng Lào Khamla "
            "Vongsavanh đã ký Hiệp định vận tải.\n\nSau lễ ký, hai Bộ trưởng trả lời báo chí."
        ),
        "signing: Vũ Quốc Anh VN signatory, Khamla Vongsavanh LA signatory",
    ),
    (
        (
            "Thủ tướng tiếp Đại sứ Lào chào từ biệt\n\nSáng 17/3, Thủ tướng Lê Văn Thử đã tiếp Đại sứ Lào Khamla "
            "Vongsavanh đến chào từ biệt."
        ),
        "courtesy_call: Khamla Vongsavanh LA guest, Lê Văn Thử VN host",
    ),
    (
        (
            "Chủ tịch nước gửi điện mừng Quốc khánh Lào\n\nChủ tịch nước Nguyễn Hữu Mẫu vừa gửi điện mừng Chủ tịch "
            "nước Lào Bounmy Phetsarath.\n\nTrong điện mừng, Chủ tịch nước đánh giá cao quan hệ đặc biệt."
        ),
        "message: Nguyễn Hữu Mẫu VN sender, Bounmy Phetsarath LA recipient",
    ),
    (
        (
            "Tổng thống Mỹ sắp thăm Nhật Bản\n\nTổng thống Mỹ Robert Hale sẽ thăm Nhật Bản từ ngày 20 đến 22/3, "
            "Nhà Trắng thông báo hôm 16/3.\n\nĐây là chuyến thăm Nhật Bản đầu tiên của ông Hale."
        ),
        "visit: Robert Hale US guest, Nhật Bản JP host",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale sẽ thăm chính thức Việt Nam từ ngày 23 đến 25/5. Đêm 22/5, "
            "chuyên cơ chở Tổng thống "
            "Robert Hale sẽ hạ cánh xuống sân bay Nội Bài. Nhiều máy bay đã chở hàng hóa phục vụ "
            "chuyến thăm Việt Nam của "
            "Tổng thống Mỹ."
        ),
        "visit: Robert Hale US guest, Việt Nam VN host",
    ),
    (
        (
            "Ngày 12/3, Tổng thống Mỹ Robert Hale hội đàm với Tổng thống Nga Ivan Belov.\n\nNgày 15/3, "
            "đặc phái viên Mỹ đến Hà Nội báo cáo về cuộc hội đàm giữa Tổng thống Robert Hale và Tổng "
            "thống Ivan Belov."
        ),
        "talks: Robert Hale US participant, Ivan Belov RU participant | visit: Mỹ US guest, Việt Nam VN host",
    ),
]

ONCE += [
    (
        (
            "Tổng thống Mỹ Robert Hale gặp hai đặc phái viên Hàn Quốc Park Ji-woo và Lee Min-ho ngày 5/3.\n\n"
            "Sau khi Tổng thống Mỹ Robert Hale đón tiếp các quan chức cấp cao Hàn Quốc hôm 5/3, báo chí bình luận."
        ),
        "reception: Robert Hale US host, Park Ji-woo KR guest, Lee Min-ho KR guest",
    ),
]

APART = [
    (
        (
            "Triều Tiên hủy đàm phán cấp cao với Hàn Quốc.\nTổng thống Hàn Quốc Park Min-ho và lãnh đạo Triều Tiên "
            "Kim Dae-su tại hội nghị thượng đỉnh liên Triều ngày 27/2."
        ),
        (
            "talks: Triều Tiên KP participant, Hàn Quốc KR participant | talks: Park Min-ho KR participant, Kim "
            "Dae-su KP participant"
        ),
    ),
    (
        (
            "Ngày 27/2, Thủ tướng Lê Văn Thử hội kiến Tổng thống Mỹ Robert Hale.\n\nTheo báo chí, ông Thử và ông Hale "
            "gặp nhau lần đầu vào năm 2017."
        ),
        (
            "meeting: Lê Văn Thử VN participant, Robert Hale US participant | "
            "meeting: Lê Văn Thử VN participant, Robert Hale US participant"
        ),
    ),
    (
        (
            "Trong cuộc gặp lần đầu tại Singapore, Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov bắt tay. "
            "Cuộc gặp lần hai giữa ông Robert Hale và ông Ivan Belov bàn về biên giới."
        ),
        (
            "meeting: Robert Hale US participant, Ivan Belov RU participant | "
            "meeting: Robert Hale US participant, Ivan Belov RU participant"
        ),
    ),
    (
        (
            "Tổng thống Nga Ivan Belov gặp Tổng thống Mỹ Robert Hale ở Geneva. Cuộc gặp tại Paris giữa ông Ivan "
            "Belov và ông Robert Hale bàn về biên giới."
        ),
        (
            "meeting: Robert Hale US participant, Ivan Belov RU participant | "
            "meeting: Robert Hale US participant, Ivan Belov RU participant"
        ),
    ),
    (
        (
            "Bộ trưởng Ngoại giao Lào Khamla Vongsavanh sẽ gặp Bộ trưởng Ngoại giao Lê Văn Thử. Ông Khamla "
            "Vongsavanh sẽ có các cuộc hội kiến với lãnh đạo cấp cao Việt Nam."
        ),
        (
            "meeting: Khamla Vongsavanh LA participant, Lê Văn Thử VN participant | "
            "meeting: Khamla Vongsavanh LA participant, Việt Nam VN participant"
        ),
    ),
    (
        (
            "Sáng 17/3, Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh. Chiều cùng ngày, Thủ tướng "
            "Lê Văn Thử tiếp "
            "Đại sứ Đức Anna Vogel."
        ),
        (
            "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest | "
            "reception: Lê Văn Thử VN host, Anna Vogel DE guest"
        ),
    ),
    (
        (
            "Sáng 17/3, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh. Cùng ngày, Chủ "
            "tịch nước Nguyễn "
            "Hữu Mẫu tiếp Thủ tướng Lào Khamla Vongsavanh."
        ),
        (
            "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant | "
            "reception: Nguyễn Hữu Mẫu VN host, Khamla Vongsavanh LA guest"
        ),
    ),
    (
        (
            "Thủ tướng Lê Văn Thử thăm Lào từ ngày 2-4/3. Trước đó, Thủ tướng Lào Khamla Vongsavanh thăm "
            "Việt Nam vào tháng "
            "1/2019."
        ),
        "visit: Lê Văn Thử VN guest, Lào LA host | visit: Khamla Vongsavanh LA guest, Việt Nam VN host",
    ),
    (
        (
            "Chủ tịch nước Nguyễn Hữu Mẫu gửi điện mừng Tổng thống Phần Lan Mika Laine. Cùng ngày, Tổng "
            "thống Phần Lan Mika "
            "Laine gửi điện mừng Chủ tịch nước Nguyễn Hữu Mẫu."
        ),
        (
            "message: Nguyễn Hữu Mẫu VN sender, Mika Laine FI recipient | "
            "message: Mika Laine FI sender, Nguyễn Hữu Mẫu VN recipient"
        ),
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale đã hủy cuộc gặp với nhà lãnh đạo Triều Tiên Ri Chol-min. Sau đó, "
            "Tổng thống Robert "
            "Hale thông báo sẽ gặp nhà lãnh đạo Ri Chol-min ngày 20/3."
        ),
        (
            "meeting: Robert Hale US participant, Ri Chol-min KP participant | "
            "meeting: Robert Hale US participant, Ri Chol-min KP participant"
        ),
    ),
    (
        (
            "Thủ tướng Pháp Pierre Dumont thăm Việt Nam từ ngày 2 đến 4/3. Tổng thống Pháp dự kiến sang thăm "
            "Việt Nam cuối năm nay."
        ),
        "visit: Pierre Dumont FR guest, Việt Nam VN host | visit: Pháp FR guest, Việt Nam VN host",
    ),
    (
        (
            "Tổng thống Nga Ivan Belov sẽ thăm Việt Nam từ ngày 20 đến 21/3.\n\n"
            "Tổng thống Ivan Belov đã thăm Việt Nam tháng 11/2017."
        ),
        "visit: Ivan Belov RU guest, Việt Nam VN host | visit: Ivan Belov RU guest, Việt Nam VN host",
    ),
    (
        (
            "Ngày 12/3, Tổng thống Mỹ Robert Hale hội đàm với Tổng thống Nga Ivan Belov.\n\nTrong cuộc "
            "hội đàm hồi tháng 6/2018 với ông Robert Hale, ông Ivan Belov đã nói khác."
        ),
        (
            "talks: Robert Hale US participant, Ivan Belov RU participant | talks: Robert Hale US "
            "participant, Ivan Belov RU participant"
        ),
    ),
    (
        (
            "Đây sẽ là hội nghị thượng đỉnh lần thứ 8 giữa Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan "
            "Belov kể từ khi hai nhà lãnh đạo gặp nhau lần đầu vào tháng 6/2017."
        ),
        (
            "meeting: Robert Hale US participant, Ivan Belov RU participant | talks: Robert Hale US participant, "
            "Ivan Belov RU participant"
        ),
    ),
    (
        (
            "Ngày 14/6, Ngoại trưởng Mỹ Robert Hale hội kiến Chủ tịch Trung Quốc Lý Tân. Sau vòng đàm phán thứ 4 "
            "giữa Mỹ và Trung Quốc, hai bên chưa nhất trí."
        ),
        (
            "meeting: Robert Hale US participant, Lý Tân CN participant | talks: Mỹ US participant, Trung Quốc "
            "CN participant"
        ),
    ),
]


RETOLD = [
    (
        "Chiều 17/3, Thủ tướng Lê Văn Thử gặp gỡ, hội đàm với Thủ tướng Lào Khamla Vongsavanh.",
        "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Hội nghị Cấp cao APEC diễn ra tại Lima\n\nHội nghị Cấp cao APEC hôm nay diễn ra tại thủ đô Lima.\n\n"
            "Hội nghị Cấp cao APEC diễn ra trong sáng nay."
        ),
        "session: APEC APEC participant",
    ),
    (
        (
            "Tổng thống Mỹ hủy cuộc gặp với lãnh đạo Triều Tiên\n\nTổng thống Mỹ Robert Hale hủy cuộc gặp với nhà lãnh "
            "đạo Triều Tiên Ri Chol-min.\n\nCuộc gặp giữa ông Robert Hale và ông Ri Chol-min dự kiến diễn ra ngày 12/6."
        ),
        "meeting: Robert Hale US participant, Ri Chol-min KP participant",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale sẽ gặp Tổng thống Nga Ivan Belov ngày 12/6.\n\nTrước khi gặp ông Ivan Belov, "
            "ông Robert Hale nghỉ tại Paris."
        ),
        "meeting: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        (
            "Chiều 1/3, Chủ tịch nước Lê Văn Thử chủ trì lễ đón Chủ tịch Lào Khamla Vongsavanh tại Hà Nội.\n\nĐại sứ "
            "Lào Bounmy Keola cùng tham dự lễ đón.\n\nToàn cảnh lễ đón."
        ),
        "ceremony: Lê Văn Thử VN host, Khamla Vongsavanh LA guest, Bounmy Keola LA member",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*ONCE, *RETOLD])
def test_one_act_told_often_is_one(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), APART)
def test_two_acts_stay_two(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


def test_an_act_called_off_and_announced_again_are_two(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    text = (
        "Tổng thống Mỹ Robert Hale hủy cuộc gặp với nhà lãnh đạo Triều Tiên Ri Chol-min.\n\nCuộc gặp giữa ông Robert "
        "Hale và ông Ri Chol-min sẽ được nối lại vào ngày 12/6."
    )
    assert sorted(event.status for event in tell(text)) == ["cancelled", "planned"]


def test_an_act_that_the_headline_calls_off_is_cancelled(only: Callable[..., EventClaim]) -> None:
    assert only(RETOLD[2][0], "meeting").status == "cancelled"


QUOTED = [
    (
        (
            "Thủ tướng Lê Văn Thử rất vui khi gặp Thủ tướng Lào Khamla Vongsavanh.\n\nThủ tướng Lê Văn Thử đã gặp "
            "Thủ tướng Lào Khamla Vongsavanh."
        ),
        "meeting",
        "Thủ tướng Lê Văn Thử đã gặp",
    ),
    (
        (
            "Chiều 1/3, lễ đón Chủ tịch Lào Khamla Vongsavanh được tổ chức tại Hà Nội do Chủ tịch nước Lê Văn Thử chủ "
            "trì.\n\nNgay sau lễ đón, Chủ tịch nước Lê Văn Thử và Chủ tịch Lào Khamla Vongsavanh hội đàm."
        ),
        "ceremony",
        "Chiều 1/3",
    ),
    (
        (
            "Chiều 1/3, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh. Ông Lê Văn Thử đánh giá cao "
            "hiệp định vừa ký kết. Kết thúc hội đàm, ông Lê Văn Thử và ông Khamla Vongsavanh chứng kiến lễ ký ba văn "
            "kiện."
        ),
        "signing",
        "Kết thúc hội đàm",
    ),
    (
        (
            "Triều Tiên ngày 14/5 tuyên bố huỷ cuộc đàm phán cấp cao với Hàn Quốc.\n\nBên cạnh việc huỷ cuộc đàm phán "
            "cấp cao với Hàn Quốc, Triều Tiên cũng đe doạ Mỹ."
        ),
        "talks",
        "Triều Tiên ngày",
    ),
    (
        (
            "Ông Dan Scott tới Huế khi lãnh đạo Nga và Mỹ dự hội đàm thượng đỉnh.\n\nHai nhà lãnh đạo Nga và Mỹ sẽ gặp "
            "nhau tại Huế trong ngày 12/6."
        ),
        "talks",
        "Hai nhà lãnh đạo",
    ),
]


@pytest.mark.parametrize(("text", "type_", "begins"), QUOTED)
def test_quoted_is_where_an_act_is_told_not_what_comes_after_it(
    only: Callable[..., EventClaim], text: str, type_: str, begins: str
) -> None:
    assert only(text, type_).evidence.startswith(begins)


BEGUN = [
    (
        (
            "Hội đàm Việt Nam - Cuba\n\nSáng 8/3, tại Hà Nội, Chủ tịch nước Lê Văn Thử hội đàm với Chủ tịch Cuba Jorge "
            "Diaz.\n\nChuyến thăm Việt Nam của ông Jorge Diaz diễn ra từ ngày 8 đến 10/3.\n\nÔng Jorge Diaz dự kiến sẽ "
            "thăm Thành phố Hồ Chí Minh."
        ),
        "occurred",
    ),
    (
        (
            "Chủ tịch Cuba Jorge Diaz sắp thăm Việt Nam\n\nChủ tịch Cuba Jorge Diaz sẽ thăm Việt Nam từ ngày 28 đến "
            "30/3. Chủ tịch nước Lê Văn Thử gặp ông Jorge Diaz tại Hà Nội."
        ),
        "planned",
    ),
]


@pytest.mark.parametrize(("text", "status"), BEGUN)
def test_a_visit_has_begun_once_guest_and_host_have_met(
    only: Callable[..., EventClaim], text: str, status: str
) -> None:
    assert only(text, "visit", "").status == status


def test_who_one_talks_with_may_be_visiting(acts: Acts, written: Acts) -> None:
    text = "Tổng thống Nga Ivan Belov hội đàm với Thủ tướng Ấn Độ Arjun Rao đang ở thăm Nga."
    assert written("visit: Arjun Rao IN guest, Nga RU host")[0] in acts(text)


def test_a_year_written_out_beside_days_without_one_is_another(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    text = "Thủ tướng Nga Dmitry Ivanov thăm chính thức Lào ngày 18/3. Ông thích ẩm thực Lào. Hai nước là bạn lâu năm. "
    told = tell(text + "Ông Ivanov từng thăm Lào vào năm 2010.", "")
    assert sorted(event.date for event in told) == ["2010", "XXXX-03-18"]


def test_who_lands_on_the_last_day_of_a_month_visits_from_the_first(only: Callable[..., EventClaim]) -> None:
    text = (
        "Thủ tướng Lào Khamla Vongsavanh thăm chính thức Việt Nam từ ngày 1/5 đến ngày 3/5.\n\nNgày 30/4, Thủ tướng "
        "Lào Khamla Vongsavanh đến Hà Nội, bắt đầu chuyến thăm Việt Nam."
    )
    assert only(text, "visit", "").date == "XXXX-05-01/XXXX-05-03"


def test_another_meeting_of_the_same_two_is_another_act(acts: Acts) -> None:
    text = (
        "Nhật Bản đang sắp xếp cuộc gặp giữa Thủ tướng Nhật Bản Ito Ren và Tổng thống Mỹ Robert Hale. Trong khi "
        "đó, Tokyo sẽ tìm một phương án khác để ông Ito gặp ông Hale."
    )
    assert len(acts(text)) == 2
