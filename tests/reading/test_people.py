"""Who is who inside one article: short names, bare titles, counterparts, both sides at once."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import Reading
from banggiao.reading.story import Story

Acts = Callable[[str], list[str]]
Read = Callable[..., Reading]

RECEPTION = "Chiều 17/3, Chủ tịch Quốc hội Trần Thị Mai Lan tiếp Bộ trưởng Y tế Lào Khamla Vongsavanh. "
TALKS = "Chiều 17/3, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Nhật Bản Kenji Morita. "

# (the article, each person as country: all spellings)
PEOPLE = [
    (
        "Thủ tướng Lê Văn Thử gặp Thủ tướng Nepal R. B. Thapa. Thủ tướng Nepal Ram Bahadur Thapa cảm ơn Việt Nam.",
        ["VN: Lê Văn Thử", "NP: R. B. Thapa, Ram Bahadur Thapa"],
    ),
    (TALKS, ["VN: Lê Văn Thử", "JP: Kenji Morita"]),
    (TALKS + "Ông Morita cảm ơn Việt Nam.", ["VN: Lê Văn Thử", "JP: Kenji Morita, Morita"]),
    (TALKS + "Ông Kenji cảm ơn ông Thử.", ["VN: Lê Văn Thử, Thử", "JP: Kenji Morita, Kenji"]),
    (TALKS + "Thủ tướng Morita khẳng định coi trọng quan hệ.", ["VN: Lê Văn Thử", "JP: Kenji Morita, Morita"]),
    (
        "Ngoại trưởng Trung Quốc Lâm Kiến Quốc tiếp Thủ tướng Lê Văn Thử. Ông Lâm đánh giá cao chuyến thăm.",
        ["CN: Lâm Kiến Quốc, Lâm", "VN: Lê Văn Thử"],
    ),
    (
        "Tổng thống Hàn Quốc Park Ji-woo gặp Thủ tướng Lê Văn Thử. Bà Park cảm ơn Việt Nam.",
        ["KR: Park Ji-woo, Park", "VN: Lê Văn Thử"],
    ),
    (
        RECEPTION + "Ông Khamla Vongsavanh cảm ơn bà Lan.",
        ["VN: Trần Thị Mai Lan, Lan", "LA: Khamla Vongsavanh"],
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp ông Robert Hale, Đại sứ Mỹ tại Việt Nam.",
        ["VN: Lê Văn Thử", "US: Robert Hale"],
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Bộ trưởng Lào Thoong-xỉ Vông-xa. Ông Thoong-xỉ cảm ơn Thủ tướng.",
        ["VN: Lê Văn Thử", "LA: Thoong-xỉ Vông-xa, Thoong-xỉ"],
    ),
    (
        "Tổng thống Nga Ivan Belov gặp Thủ tướng Ấn Độ Ravi Kapoor. Tổng thống Belov mời ông Kapoor thăm Nga.",
        ["RU: Ivan Belov, Belov", "IN: Ravi Kapoor, Kapoor"],
    ),
]

# (the article, the side of one person in it whom no title gives a country)
SIDES = [
    (
        "Bài viết của Đại sứ Nga tại Geneva nhắc đến Lào và Thái Lan. Đại sứ Pyotr Orlov mong Thái Lan thịnh vượng.",
        "Pyotr Orlov",
        "RU",
    ),
    ("Chủ tịch Quốc hội Lào Vương Đình Huệ phát biểu. Ông Vương Đình Huệ cảm ơn.", "Vương Đình Huệ", "VN"),
    ("Thủ tướng Lê Văn Thử tới Séc gặp Thủ tướng Jan Novotny.", "Jan Novotny", "CZ"),
    ("Hoàng tử Edgar đang công du Canada. Thủ tướng Đức nói: Hoàng tử Edgar tới đây.", "Edgar", "DE"),
    ("Tại Yerevan, Thủ tướng Lê Văn Thử hội kiến Tổng thống Davit Karapet.", "Davit Karapet", "AM"),
    ("Jordan và Nga nhất trí hợp tác. Vua Faisal bin Hassan đang thăm Nga.", "Faisal bin Hassan", "JO"),
    ("Chủ tịch IPU Anna Vogel mời ông. Thủ tướng Peru tới. Thủ tướng Jorge Salas nói.", "Jorge Salas", "PE"),
    ("Hoàng tử William phát biểu.", "William", "GB"),
]


@pytest.mark.parametrize(("text", "name", "country"), SIDES)
def test_the_side_of_who_bears_none(story: Callable[..., Story], text: str, name: str, country: str) -> None:
    assert {p.name: p.country for p in story(text).people.persons}[name] == country


FATHER_AND_SON = "Quốc vương Ả Rập Xê Út Karim bin Nasser và Thái tử Hamad bin Karim bin Nasser đã gửi điện mừng. "


def test_a_son_is_not_his_father(read: Read) -> None:
    names = {person.name for person in read(FATHER_AND_SON + TALKS).people}
    assert names >= {"Karim bin Nasser", "Hamad bin Karim bin Nasser"}


# (the article, its acts): who a short name, a bare title or both sides at once is
RESOLVED = [
    (
        (
            "Tướng Kim Yong Dae im lặng sau hội nghị thượng đỉnh Trump - Kim ở Huế. Nhà lãnh đạo Triều Tiên Kim "
            "Jong Su nói chuyện. Tổng thống Mỹ Donald Trump cũng vậy."
        ),
        "talks: Donald Trump US participant, Kim Jong Su KP participant",
    ),
    (
        (
            "Chủ tịch Triều Tiên Kim Jong Su sẽ phát biểu. Thủ tướng Triều Tiên Kim Yong Dae im lặng. Tổng thống "
            "Mỹ Robert Hale đã hội đàm với Chủ tịch Kim."
        ),
        "talks: Robert Hale US participant, Kim Jong Su KP participant",
    ),
    (
        "Tổng thống Nga Ivan Belov từng gặp lãnh đạo Triều Tiên Kim Nhật Thành (Kim Il - sung) năm 1986.",
        "meeting: Ivan Belov RU participant, Kim Nhật Thành KP participant",
    ),
    (
        "Bộ trưởng Ngoại giao Lê Văn Thử không tháp tùng Chủ tịch nước Hoàng Thu Hà sang Lào.",
        "visit: Hoàng Thu Hà VN guest, Lào LA host",
    ),
    (
        (
            "Thủ tướng Anh Mary Stone tiếp Tổng thống Mỹ Robert Hale. Ông Hale nói với Thủ tướng Lào Khamla "
            "Vongsavanh rằng ông sẽ thăm Cuba."
        ),
        "reception: Mary Stone GB host, Robert Hale US guest | visit: Robert Hale US guest, Cuba CU host",
    ),
    (
        (
            "Tổng thống Nga Ivan Belov khoe với Thủ tướng Lào Khamla Vongsavanh rằng ông từng gặp Tổng "
            "thống Mỹ Robert Hale ở Huế."
        ),
        "meeting: Ivan Belov RU participant, Robert Hale US participant",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov đã gặp Ngoại trưởng Iran Ali Rahimi và cho biết ông sẽ thăm Lào.",
        "meeting: Ivan Belov RU participant, Ali Rahimi IR participant | visit: Ivan Belov RU guest, Lào LA host",
    ),
    (
        "Chủ tịch Triều Tiên Kim Il Chol nói năm 1958 Thủ tướng Lê Văn Thử ra sân bay đón lãnh đạo Triều Tiên khi đó.",
        "ceremony: Lê Văn Thử VN host, Triều Tiên KP guest",
    ),
    (
        "Tổng thống Mỹ Ed Hale thăm Lào hôm 3/3. Cựu Tổng thống Mỹ John Stone vui. Cựu Tổng thống thăm Lào năm 2000.",
        "visit: Ed Hale US guest, Lào LA host | visit: John Stone US guest, Lào LA host",
    ),
    (
        "Tổng thống Mỹ sẽ gặp lãnh đạo Triều Tiên Kim Jong-un. Ông Trump viết như vậy trên Twitter. Trump rất vui.",
        "meeting: Trump US participant, Kim Jong-un KP participant",
    ),
    (
        "Người đứng đầu Nhà Trắng hôm 3/5 gặp Quốc vương Jordan Hassan Bakri. Tổng thống Mỹ Robert Hale rất vui.",
        "meeting: Robert Hale US participant, Hassan Bakri JO participant",
    ),
    (
        (
            "Bộ trưởng Quốc phòng Lê Văn Thử tiếp Bộ trưởng Quốc phòng Mỹ Robert Hale. Hôm 3/5, người đứng đầu Lầu Năm "
            "Góc thăm Lào. Hôm 5/5, người đứng đầu Bộ Quốc phòng Mỹ thăm Nhật Bản."
        ),
        (
            "reception: Lê Văn Thử VN host, Robert Hale US guest | visit: Robert Hale US guest, Lào LA host"
            " | visit: Robert Hale US guest, Nhật Bản JP host"
        ),
    ),
    (
        (
            "Chủ tịch Triều Tiên Kim Il Chol đã thăm Nga. Hôm 3/5, người đứng đầu Bình Nhưỡng thăm Lào. Hôm 5/5, người "
            "đứng đầu chính quyền Triều Tiên thăm Mông Cổ."
        ),
        (
            "visit: Kim Il Chol KP guest, Nga RU host | visit: Kim Il Chol KP guest, Lào LA host"
            " | visit: Kim Il Chol KP guest, Mông Cổ MN host"
        ),
    ),
    (
        (
            "Tổng thống Nga Ivan Belov đang bận. Lần cuối cùng một vị tổng thống Nga tới thăm Lào là khi Tổng thống "
            "Nga Dmitry Orlov có chuyến công du dài."
        ),
        "visit: Dmitry Orlov RU guest, Lào LA host",
    ),
    (
        "Người đứng đầu nội các chính phủ Nhật Bản hôm 3/5 gặp Tổng thống Mỹ Robert Hale. Thủ tướng Kenji Morita vui.",
        "meeting: Kenji Morita JP participant, Robert Hale US participant",
    ),
    (
        "Em gái nhà lãnh đạo Triều Tiên hôm 3/5 gặp Tổng thống Mỹ Robert Hale. Ông Kim Jong-un im lặng.",
        "meeting: Triều Tiên KP participant, Robert Hale US participant",
    ),
    (
        (
            "Lễ tưởng niệm cố lãnh đạo Triều Tiên Kim Min-ho sẽ diễn ra. Lãnh đạo Triều Tiên Kim Dae-su sẽ dự. "
            "Ngày kỷ niệm nhắc đến cố lãnh đạo Kim Min-ho. Sau đó, ông Kim thăm Trung Quốc."
        ),
        "visit: Kim Dae-su KP guest, Trung Quốc CN host",
    ),
    (
        "Lãnh đạo Triều Tiên Kim Dae-su và phu nhân Han Mi-ra lên đường. Nhà lãnh đạo Triều Tiên thăm Trung Quốc.",
        "visit: Kim Dae-su KP guest, Trung Quốc CN host",
    ),
    (
        (
            "Năm 1957, Chủ tịch Hồ Chí Minh tới thăm Triều Tiên. Hôm 12/3, Tổng Bí thư Lê Văn Thử vào Lăng viếng Chủ "
            "tịch Hồ Chí Minh. Quan hệ giữa hai nước do Chủ tịch Kim Il Chol và Chủ tịch Hồ Chí Minh vun đắp."
        ),
        "visit: Hồ Chí Minh VN guest, Triều Tiên KP host",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử và Thủ tướng Úc Robert Hale ở Hà Nội. Hôm 16/3, Thủ tướng Việt Nam và Úc hội đàm. "
            "Ngày 17/3, Tổng thống Mỹ John Carter điện đàm với Tổng thống Pháp Jean Morel."
        ),
        (
            "talks: Lê Văn Thử VN participant, Robert Hale AU participant | "
            "call: John Carter US participant, Jean Morel FR participant"
        ),
    ),
    (
        (
            "Tổng thống Nga Ivan Belov, Tổng thống Mỹ Robert Hale đều vui. Hôm 16/3, ông Hale hội đàm với Chủ tịch "
            "Triều Tiên Ri Chol Min. Lãnh đạo Mỹ và Nga sẽ gặp nhau ngày 20/3."
        ),
        (
            "talks: Robert Hale US participant, Ri Chol Min KP participant | "
            "meeting: Robert Hale US participant, Ivan Belov RU participant"
        ),
    ),
    (
        (
            "Hôm 11/3, Tổng thống Mỹ Robert Hale điện đàm với Thủ tướng Lào Khamla Vongsavanh. Ngày 8/3, ông Hale đã "
            "gặp Chủ tịch Triều Tiên Ri Chol Min. Trong cuộc điện đàm, hai nhà lãnh đạo thảo luận về an ninh."
        ),
        (
            "call: Robert Hale US participant, Khamla Vongsavanh LA participant | "
            "meeting: Robert Hale US participant, Ri Chol Min KP participant"
        ),
    ),
    (
        (
            "Chủ tịch Trung Quốc Trương Minh và Tổng thống Mỹ Robert Hale ở Hà Nội. Hôm 12/3, sau cuộc hội đàm với Chủ "
            "tịch Trung Quốc, Robert Hale đã ra về."
        ),
        "talks: Robert Hale US participant, Trương Minh CN participant",
    ),
    (
        (
            "Bộ trưởng Quốc phòng Mỹ Robert Hale thăm Việt Nam hồi tháng 1/2019. Tàu sân bay Mỹ sẽ thăm Đà Nẵng vào "
            "tháng 3 tới."
        ),
        "visit: Robert Hale US guest, Việt Nam VN host | visit: Tàu sân bay Mỹ US guest, Việt Nam VN host",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale ở Singapore. Sau hội đàm với nhà lãnh đạo Triều Tiên, ông Hale thừa nhận điều "
            "đó. Hôm 12/3, Tổng thống Hàn Quốc Park Ji-woo điện đàm với ông Hale."
        ),
        (
            "talks: Robert Hale US participant, Triều Tiên KP participant | "
            "call: Park Ji-woo KR participant, Robert Hale US participant"
        ),
    ),
    (
        "Chủ tịch Trung Quốc Trương Minh rất vui. Hôm 12/3, nhà lãnh đạo Trung Quốc gặp Tổng thống Mỹ Robert Hale.",
        "meeting: Trương Minh CN participant, Robert Hale US participant",
    ),
    (
        (
            "Thủ tướng Nhật Bản Kenji Morita nói rằng trong cuộc điện đàm diễn ra một ngày sau cuộc gặp giữa Lào và "
            "Campuchia, ông và Tổng thống Mỹ Robert Hale đã nhất trí."
        ),
        (
            "call: Kenji Morita JP participant, Robert Hale US participant | "
            "meeting: Lào LA participant, Campuchia KH participant"
        ),
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale gặp nhà ngoại giao hàng đầu của Nga hôm 16/3. Tổng thống Nga Ivan Belov đang ở "
            "nhà. Ngoại trưởng Nga Pyotr Orlov rất vui."
        ),
        "meeting: Robert Hale US participant, Pyotr Orlov RU participant",
    ),
    (
        (
            "Tổng thống Nga Ivan Belov và Ngoại trưởng Nga Pyotr Orlov ở Moskva. Hôm 16/3, Ngoại trưởng Mỹ Robert Hale "
            "hội đàm với người đồng cấp Nga."
        ),
        "talks: Robert Hale US participant, Pyotr Orlov RU participant",
    ),
    (
        (
            "Ngoại trưởng Nga Pyotr Orlov ở Hà Nội. Trong cuộc hội đàm với người đồng cấp hôm 16/3, Bộ trưởng Ngoại "
            "giao Trần Văn Khoa cảm ơn Nga."
        ),
        "talks: Trần Văn Khoa VN participant, Pyotr Orlov RU participant",
    ),
    (
        "Hôm 16/3, Chủ tịch Cuba Luis Marín hội đàm với người đồng cấp Nga, tổng thống Ivan Belov tại Moskva.",
        "talks: Luis Marín CU participant, Ivan Belov RU participant",
    ),
    (
        "Hôm 16/3, Ngoại trưởng Lào Khamla Vongsavanh hội đàm với người đồng cấp Triều Tiên là Ri Chol Min.",
        "talks: Khamla Vongsavanh LA participant, Ri Chol Min KP participant",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan Belov sắp gặp nhau. Trợ lý Điện Kremlin Pyotr Orlov cho "
            "biết, Tổng thống Hale mời như vậy trong cuộc điện đàm giữa hai nhà lãnh đạo hôm 20/3."
        ),
        (
            "meeting: Robert Hale US participant, Ivan Belov RU participant | "
            "call: Robert Hale US participant, Ivan Belov RU participant"
        ),
    ),
    (
        "Hôm 16/3, Phó Thủ tướng Trần Hòa Bình hội kiến Thủ tướng Lào Khamla Vongsavanh.",
        "meeting: Trần Hòa Bình VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Tổng thống Pháp Jean Morel thăm Việt Nam ngày 5/3. Tổng thống Pháp Paul Garnier thăm Việt Nam năm 1993. "
            "Lễ đón chính thức Tổng thống Pháp diễn ra hôm nay."
        ),
        (
            "visit: Jean Morel FR guest, Việt Nam VN host | visit: Paul Garnier FR guest, Việt Nam VN host | "
            "ceremony: Jean Morel FR guest, Việt Nam VN host"
        ),
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale sẽ gặp riêng Tổng thống Nga Ivan Belov khi mở đầu cuộc hội đàm của họ ngày 16/3 "
            "tại thủ đô Helsinki của Phần Lan."
        ),
        "talks: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        (
            "Chủ tịch Triều Tiên Kim Il Chol tiếp Tổng thống Hàn Quốc Park Ji-woo, sau đó ông Park và Chủ tịch Trung "
            "Quốc Vương Lâm hội đàm. Chủ tịch Kim sẽ thăm Lào."
        ),
        (
            "reception: Kim Il Chol KP host, Park Ji-woo KR guest | talks: Park Ji-woo KR participant, Vương Lâm CN "
            "participant | visit: Kim Il Chol KP guest, Lào LA host"
        ),
    ),
    (
        "Nhà lãnh đạo Thái Anh Văn rời Hawaii hôm nay. Bà Thái sẽ công du tới Palau.",
        "visit: Thái Anh Văn TW guest, Palau PW host",
    ),
    (
        (
            "Hôm 16/3, Ngoại trưởng Hungary Szalai Béla hội đàm với Ngoại trưởng Romania Elena Munteanu. Cuộc gặp giữa "
            "hai thủ tướng diễn ra ngày 20/3."
        ),
        (
            "talks: Szalai Béla HU participant, Elena Munteanu RO participant | "
            "meeting: Hungary HU participant, Romania RO participant"
        ),
    ),
    (
        (
            "Nhật Bản là bạn. Hôm 16/3, cuộc điện đàm giữa hai ngoại trưởng Hoàng Quốc Thái và Ogata Kenji đã diễn ra "
            "tốt đẹp."
        ),
        "call: Hoàng Quốc Thái VN participant, Ogata Kenji JP participant",
    ),
    (
        (
            "Tháng 3/2017, Thủ tướng Lê Văn Thử thăm Mỹ. Sau khi hai nước bình thường hóa quan hệ vào năm 1995, "
            "thương mại tăng. Việt Nam và Cuba, Lào và Cuba hợp tác."
        ),
        ("visit: Lê Văn Thử VN guest, Mỹ US host | relations: Việt Nam VN participant, Mỹ US participant"),
    ),
    (
        "Bà Thái Anh Văn đến thăm Mỹ hôm 16/3. Bà Thái gặp Ngoại trưởng Mỹ Robert Hale.",
        "visit: Thái Anh Văn TW guest, Mỹ US host | meeting: Thái Anh Văn TW participant, Robert Hale US participant",
    ),
    (
        RECEPTION + "Cùng ngày, ông Khamla Vongsavanh hội đàm với Bộ trưởng Y tế Hoàng Thu Hà.",
        (
            "reception: Trần Thị Mai Lan VN host, Khamla Vongsavanh LA guest | "
            "talks: Khamla Vongsavanh LA participant, Hoàng Thu Hà VN participant"
        ),
    ),
    (
        (
            "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh. Nhân dịp này, Thủ tướng gửi "
            "lời thăm hỏi "
            "tới Tổng Bí thư Lào Bounmy Phetsarath."
        ),
        (
            "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant | "
            "message: Lê Văn Thử VN sender, Bounmy Phetsarath LA recipient"
        ),
    ),
    (
        "Chủ tịch Trung Quốc Trương Minh nhắc lời cố Chủ tịch Trương Bân. Ông Trương gặp Đại sứ Nga Ivan Belov.",
        "meeting: Trương Minh CN participant, Ivan Belov RU participant",
    ),
    (
        TALKS + "Sau hội đàm, hai Thủ tướng chứng kiến lễ ký các văn kiện hợp tác giữa hai nước.",
        (
            "talks: Lê Văn Thử VN participant, Kenji Morita JP participant | "
            "signing: Việt Nam VN signatory, Nhật Bản JP signatory, Lê Văn Thử VN member, Kenji Morita JP member"
        ),
    ),
    (
        TALKS + "Sau hội đàm, hai nhà lãnh đạo đã chứng kiến lễ ký các văn kiện hợp tác giữa hai nước.",
        (
            "talks: Lê Văn Thử VN participant, Kenji Morita JP participant | "
            "signing: Việt Nam VN signatory, Nhật Bản JP signatory, Lê Văn Thử VN member, Kenji Morita JP member"
        ),
    ),
    (
        TALKS + "Tối cùng ngày, Thủ tướng Lê Văn Thử chiêu đãi ông Morita.",
        (
            "talks: Lê Văn Thử VN participant, Kenji Morita JP participant | "
            "reception: Lê Văn Thử VN host, Kenji Morita JP guest"
        ),
    ),
    (
        "Tổng thống Mỹ Robert Hale đã tới Hà Nội. Sáng 17/3, ông Hale hội đàm với Chủ tịch nước Nguyễn Hữu Mẫu.",
        (
            "visit: Robert Hale US guest, Việt Nam VN host | "
            "talks: Robert Hale US participant, Nguyễn Hữu Mẫu VN participant"
        ),
    ),
    (
        "Ngoại trưởng Nga Ivan Belov hội đàm với người đồng cấp Lào Khamla Vongsavanh.",
        "talks: Ivan Belov RU participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Chiều 17/3, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Nhật Bản Kenji Morita. Nhân dịp này, Thủ tướng "
            "Kenji Morita mời Thủ tướng Lê Văn Thử thăm Nhật Bản."
        ),
        (
            "talks: Lê Văn Thử VN participant, Kenji "
            "Morita JP participant | message: Kenji Morita "
            "JP sender, Lê Văn Thử VN recipient"
        ),
    ),
    (
        (
            "Chiều 17/3, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Nhật Bản Kenji Morita. Trước đó, Thủ tướng đã "
            "chủ trì lễ đón Thủ tướng Nhật Bản."
        ),
        (
            "talks: Lê Văn Thử VN participant, Kenji Morita JP participant | "
            "ceremony: Lê Văn Thử VN host, Kenji Morita JP guest"
        ),
    ),
    (
        (
            "Thủ tướng Nhật Bản Kenji Morita đang thăm Việt Nam. Sáng 17/3, ông Morita đã hội kiến Chủ tịch nước "
            "Nguyễn Hữu Mẫu."
        ),
        (
            "visit: Kenji Morita JP guest, Việt Nam VN host | meeting: Kenji Morita JP "
            "participant, Nguyễn Hữu Mẫu VN participant"
        ),
    ),
    (
        (
            "Bộ trưởng Y tế Hoàng Thu Hà và Bộ trưởng Y tế Lào Khamla Vongsavanh hội đàm sáng 17/3. Hai Bộ trưởng "
            "đã ký Bản ghi nhớ hợp tác."
        ),
        (
            "talks: Hoàng Thu Hà VN participant, Khamla Vongsavanh LA participant | "
            "signing: Hoàng Thu Hà VN signatory, Khamla Vongsavanh LA signatory"
        ),
    ),
    (
        (
            "Đoàn đại biểu Quốc hội Lào do bà Bounmy Phetsarath dẫn đầu thăm Việt Nam từ ngày 14-17/3. Sáng 16/3, "
            "đoàn đã chào xã giao Chủ tịch Quốc hội Trần Thị Mai Lan."
        ),
        (
            "visit: Bounmy Phetsarath LA guest, Việt "
            "Nam VN host | courtesy_call: Bounmy "
            "Phetsarath LA guest, Trần Thị Mai Lan VN host"
        ),
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale gặp nhà lãnh đạo Triều Tiên Ri Chol-min tại Singapore hôm 12/3. Hai nhà "
            "lãnh đạo đã ký tuyên bố chung."
        ),
        (
            "meeting: Robert Hale US participant, Ri Chol-min KP participant | "
            "signing: Robert Hale US signatory, Ri Chol-min KP signatory"
        ),
    ),
    (
        "Tổng thống Mỹ Robert Hale gặp Chủ tịch Triều Tiên Kim Min-su. Hội đàm Hale - Kim diễn ra ngày 12/3.",
        "talks: Robert Hale US participant, Kim Min-su KP participant",
    ),
    (
        "Chủ tịch Trung Quốc Lâm Kiến Quốc tiếp lãnh đạo Triều Tiên Kim Min-su. Gặp lãnh đạo Triều Tiên, ông Lâm nói.",
        "reception: Lâm Kiến Quốc CN host, Kim Min-su KP guest",
    ),
    (
        (
            "Ngoại trưởng Pháp Paul Martel và Bộ trưởng Quốc phòng Pháp Anne Duval tới Tokyo. "
            "Các bộ trưởng Pháp hội kiến Thủ tướng Nhật Bản Kenji Morita."
        ),
        (
            "visit: Paul Martel FR guest, Anne Duval FR guest, Nhật Bản JP host"
            " | meeting: Paul Martel FR participant, Anne Duval FR participant, Kenji Morita JP participant"
        ),
    ),
    (
        (
            "Với chuyến thăm Séc của Thủ tướng, đại sứ Hoàng Thu Hà cho biết quan hệ sẽ phát triển. "
            "Thủ tướng Lê Văn Thử thăm Séc."
        ),
        "visit: Lê Văn Thử VN guest, Séc CZ host",
    ),
    (
        (
            "THỦ TƯỚNG LÊ VĂN THỬ TIẾP BỘ TRƯỞNG NGOẠI GIAO LÀO KHAMLA VONGSAVANH\nSáng 17/3, Thủ tướng Lê Văn Thử đã"
            " tiếp Bộ trưởng Ngoại giao Lào Khamla Vongsavanh."
        ),
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        (
            "Ngoại trưởng Mỹ Robert Hale trả lời phỏng vấn. Ông Hale ca ngợi Chủ tịch Triều Tiên Kim Dae-ho, "
            "người mà ông gặp hồi tháng 4/2018."
        ),
        (
            "statement: Kim Dae-ho KP recipient, Robert Hale US sender | meeting: Kim Dae-ho KP participant, "
            "Robert Hale US participant"
        ),
    ),
]

RESOLVED += [
    (
        (
            "Thủ tướng Lào Khamla Vongsavanh đến sân bay Nguyễn Văn Trỗi. Tại thành phố Hồ Chí Minh, ông gặp Đại sứ "
            "Nga Ivan Belov."
        ),
        "meeting: Khamla Vongsavanh LA participant, Ivan Belov RU participant",
    ),
    (
        (
            "Thứ trưởng Ngoại giao Pháp Jean Moreau là quan chức đầu tiên trong chính quyền Tổng thống Pháp Louis "
            "Girard. Tại Hà Nội, ông gặp Bộ trưởng Ngoại giao Lê Văn Thử."
        ),
        "meeting: Jean Moreau FR participant, Lê Văn Thử VN participant",
    ),
    (
        (
            '"Đại sứ Bodnár István sẽ về nước", Ngoại trưởng Hungary Szalai Márton viết. Ông kêu gọi Romania xin lỗi. '
            "Ông hội đàm với Ngoại trưởng Romania Ion Pop."
        ),
        (
            "statement: Szalai Márton HU sender, Romania RO recipient | "
            "talks: Szalai Márton HU participant, Ion Pop RO participant"
        ),
    ),
    (
        (
            "Thứ trưởng Ngoại giao Lê Văn Thử dự lễ cùng Đại sứ Đức Brigitte Hofmann. Sáng nay, bà đến chào từ biệt "
            "Thủ tướng Võ Khắc Duy."
        ),
        "courtesy_call: Brigitte Hofmann DE guest, Võ Khắc Duy VN host",
    ),
    (
        (
            "Chủ tịch nước Lê Văn Thử tiếp các tân Đại sứ: Đại sứ Lào Khamla Vongsavanh, Đại sứ Cuba Orlando Hernandez "
            "và Đại sứ Algeria."
        ),
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest, Orlando Hernandez CU guest, Algeria DZ guest",
    ),
    (
        "Chủ tịch nước Lê Văn Thử tiếp Chủ tịch Hội Luật gia Liên bang Nga.",
        "reception: Lê Văn Thử VN host, Hội Luật gia RU guest",
    ),
    (
        "Lãnh đạo Việt Nam và Lào hội đàm hôm 16/3. Ca sĩ Vũ Quốc Anh hát tặng hai bên.",
        "talks: Việt Nam VN participant, Lào LA participant",
    ),
    (
        "Bà Kim Ji-woo, em gái nhà lãnh đạo Triều Tiên Kim Min-su, đã tới Hàn Quốc hôm 12/3.",
        "visit: Kim Ji-woo KP guest, Hàn Quốc KR host",
    ),
    (
        "Phu nhân Mary Hale tới Tokyo. Tổng thống Mỹ Hale gặp Thủ tướng Nhật Bản Kenji Morita.",
        "meeting: Hale US participant, Kenji Morita JP participant",
    ),
    (
        "Ngoại trưởng Nga Sergei Belov thăm Lào. Ngoại trưởng Nga Sergey Belov gặp Thủ tướng Lào Khamla Vongsavanh.",
        (
            "visit: Sergei Belov RU guest, Lào LA host"
            " | meeting: Sergei Belov RU participant, Khamla Vongsavanh LA participant"
        ),
    ),
]

OFFICES = [
    (
        "Thủ tướng Lê Văn Thử tới Viêng Chăn. Nhận lời mời của Tổng Bí thư Lào Khamla Vongsavanh, Thủ tướng sẽ dự lễ.",
        ["Khamla Vongsavanh, Tổng Bí thư, LA", "Lê Văn Thử, Thủ tướng, VN"],
    ),
    (
        "Ngoại trưởng Nga Ivan Belov hội đàm với người đồng cấp Đức Anna Vogel.",
        ["Anna Vogel, Bộ trưởng Ngoại giao, DE", "Ivan Belov, Bộ trưởng Ngoại giao, RU"],
    ),
    (
        TALKS + "Ông Morita là Thủ tướng Nhật Bản.",
        ["Kenji Morita, Thủ tướng, JP", "Lê Văn Thử, Thủ tướng, VN"],
    ),
    (
        "Tổng thống Nga và Thủ tướng Đức gặp nhau. Ngoại trưởng hai nước, ông Ivan Belov và bà Anna Vogel, cùng dự.",
        ["Anna Vogel, Bộ trưởng Ngoại giao, DE", "Ivan Belov, Bộ trưởng Ngoại giao, RU"],
    ),
    (
        "Bộ trưởng Công Thương Vũ Quốc Anh gặp Đại sứ Lào Khamla Vongsavanh. Bộ trưởng Vũ Quốc Anh cảm ơn Lào.",
        ["Khamla Vongsavanh, Đại sứ, LA", "Vũ Quốc Anh, Bộ trưởng Công Thương, VN"],
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale gặp Tổng thống Hàn Quốc Park Min-ho và gặp người đồng cấp Choi Ji-woo ở Seoul.",
        [
            "Choi Ji-woo, Bộ trưởng Ngoại giao, KR",
            "Park Min-ho, Tổng thống, KR",
            "Robert Hale, Bộ trưởng Ngoại giao, US",
        ],
    ),
    (
        "Nữ Thủ tướng Đan Mạch Anna Berg được Bộ trưởng Y tế Vũ Xuân An đón hôm 3/3. Bà mới nhậm chức Thủ tướng.",
        ["Anna Berg, Thủ tướng, DK", "Vũ Xuân An, Bộ trưởng Y tế, VN"],
    ),
    (
        "Tổng thống Pháp Paul Marteau thăm Lào. Ngày 3/3 Tổng thống Mareatu gặp Thủ tướng Lào Khamla Vongsavanh.",
        ["Khamla Vongsavanh, Thủ tướng, LA", "Paul Marteau, Tổng thống, FR"],
    ),
    (
        "Thủ tướng Hàn Quốc Lee Min-yon tiếp Thủ tướng Lào Khamla Vongsavanh. Thủ tướng Lee Min-yeon cảm ơn Lào.",
        ["Khamla Vongsavanh, Thủ tướng, LA", "Lee Min-yon, Thủ tướng, KR"],
    ),
    (
        "Đáp lại đề nghị gặp Tổng thống Belov của TT Lào, Nga nói sẽ xem xét. Tổng thống Nga Ivan Belov sẽ thăm Lào.",
        ["Ivan Belov, Tổng thống, RU"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_spellings_of_one_person_go_together(read: Read, text: str, expected: list[str]) -> None:
    found = [f"{p.country}: {', '.join(p.names)}" for p in read(text).people]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), RESOLVED)
def test_who_is_meant(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_each_office_once(read: Read, text: str, expected: list[str]) -> None:
    found = [f"{o.person}, {o.office}, {o.country}" for o in read(text).offices]
    assert sorted(found) == sorted(expected)


ROADS = [
    "Đoàn xe chở Thủ tướng Lào đi theo tuyến đường Cộng Hòa - Lê Văn Thử - Trần Văn Hai về khách sạn.",
    "Các tuyến đường Lê Văn Thử, Trần Văn Hai và Phạm Văn Ba bị cấm khi Thủ tướng Lào tới thăm Hà Nội.",
]


@pytest.mark.parametrize("text", ROADS)
def test_roads_in_a_row_are_no_people(read: Read, text: str) -> None:
    assert [person.name for person in read(text).people] == []


def test_somebody_behind_a_road_is_none(read: Read) -> None:
    text = "Tại khách sạn trên đường Lê Lợi, Trần Văn Hai tiếp Đại sứ Lào Khamla Vongsavanh."
    assert [person.name for person in read(text).people] == ["Trần Văn Hai", "Khamla Vongsavanh"]


def test_two_namesakes_of_two_countries_are_two(read: Read) -> None:
    text = "Thủ tướng Lào Bounmy Phetsarath tiếp Đại sứ Thái Lan Bounmy Phetsarath."
    assert [p.country for p in read(text).people] == ["LA", "TH"]


def test_a_well_known_name_brings_its_country(story: Callable[..., Story]) -> None:
    """The act is that of an article in the seeds: a reception of the Lao Prime Minister."""
    text = "Tổng Bí thư Nguyễn Phú Trọng tiếp ông Thongloun Sisoulith, khách của Đảng Cộng sản Việt Nam."
    assert {p.name: p.country for p in story(text).people.persons}["Thongloun Sisoulith"] == "LA"


SYLLABLES = (
    "Tổng thống Hàn Quốc Moon Ji-ho và Thủ tướng Anh Laura May thăm Nga. Thủ tướng Nhật Bản Kenji Morita ở nhà. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tuần trước, Moon gặp May.", "meeting: Moon Ji-ho KR participant, Laura May GB participant"),
        ("Moon đã gặp Morita.", "meeting: Moon Ji-ho KR participant, Kenji Morita JP participant"),
        ("Moon và Morita hội đàm ở Seoul.", "talks: Moon Ji-ho KR participant, Kenji Morita JP participant"),
        ("May mắn thay, Morita gặp Moon.", "meeting: Kenji Morita JP participant, Moon Ji-ho KR participant"),
    ],
)
def test_a_syllable_alone_names_whom_the_article_has_named(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert [act for act in acts(SYLLABLES + text) if not act.startswith("visit")] == written(expected)


def test_a_syllable_alone_names_nobody_whom_the_article_has_not_named(acts: Acts) -> None:
    assert acts("Tuần trước, Thủ tướng Nhật Bản Kenji Morita gặp Moon.") == []
