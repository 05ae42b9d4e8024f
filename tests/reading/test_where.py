"""Where an act takes place, as its sentence and the visits of the article tell (codebook §1 place)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

MEET = "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Nhật Bản Ito Ren"

PLACES = [
    (
        (
            "Tại trụ sở Trung ương Đảng Nhân dân Cách mạng Lào, Tổng Bí thư Lào Khamla Vongsavanh tiếp ông Lê Văn Thử, "
            "Trưởng Ban Đối ngoại Trung ương."
        ),
        "reception",
        "LA",
    ),
    (f"{MEET} tại Điện Kremlin.", "talks", "RU"),
    (f"Chiều 4/5, tại New York, nhân dịp tham dự Phiên thảo luận cấp cao của Liên Hợp Quốc, {MEET}.", "talks", "US"),
    ("Đại sứ Việt Nam tại Lào Lê Văn Thử gặp Bộ trưởng Công an Lào Khamla Vongsavanh.", "meeting", "LA"),
    ("Bộ trưởng Công an Lê Văn Thử gặp Đại sứ Lào tại Việt Nam Khamla Vongsavanh.", "meeting", "VN"),
    ("Đại sứ Việt Nam tại Đức Lê Văn Thử gặp Bộ trưởng Công an Lào Khamla Vongsavanh.", "meeting", ""),
    (
        (
            "Thủ tướng Lê Văn Thử gặp Thủ tướng Nhật Bản Ito Ren tại Bắc Kinh, một tuần sau khi hội đàm với Tổng thống "
            "Mỹ Robert Hale."
        ),
        "talks",
        "",
    ),
    (f"{MEET} tại nhà khách chính phủ ở Bình Nhưỡng.", "talks", "KP"),
    (f"Tại Singapore, {MEET}.", "talks", "SG"),
    (f"{MEET} nhân chuyến thăm Nhật Bản kéo dài đến ngày 10/5.", "talks", "JP"),
    (f"Trong thời gian tại Nhật Bản, {MEET}.", "talks", "JP"),
    (f"{MEET} khi đang ở Tokyo dự một diễn đàn.", "talks", "JP"),
    (f"{MEET}, thảo luận về khủng hoảng tại Syria.", "talks", ""),
    (f"{MEET}. Bộ trưởng Vũ Quốc Anh mời Bộ trưởng Ito Ken sang thăm Việt Nam.", "talks", ""),
    (
        "Sau hội nghị thượng đỉnh G20 tại Nhật Bản, Thủ tướng Lê Văn Thử gặp Tổng thống Mỹ Robert Hale.",
        "meeting",
        "JP",
    ),
    ("Nhà lãnh đạo Triều Tiên Ri Chol-min lên đường tới Singapore dự hội đàm thượng đỉnh Mỹ - Triều.", "talks", "SG"),
    (
        "Tổng thống Mỹ Robert Hale đến Singapore chuẩn bị cho cuộc gặp thượng đỉnh với Thủ tướng Lào Khamla Vong.",
        "talks",
        "SG",
    ),
    (
        (
            "Nhà lãnh đạo Triều Tiên Ri Chol-min đã tới Việt Nam. Tổng thống Mỹ Robert Hale đã đến Việt Nam. Ông Hale "
            "hội đàm với ông Ri Chol-min."
        ),
        "talks",
        "VN",
    ),
    ("Hàn Quốc sẽ đăng cai tổ chức Hội nghị cấp cao ASEAN - Hàn Quốc.", "session", "KR"),
    (
        "Thủ tướng Lê Văn Thử thăm Lào. Năm ngoái, Việt Nam và Lào đã tổ chức Kỳ họp lần thứ 40 Ủy ban liên Chính phủ.",
        "session",
        "",
    ),
    ("Tổng thống Mỹ Robert Hale chỉ trích Trung Quốc về chiến lược tại Afghanistan.", "statement", ""),
    ("Tại Hà Nội, hai bên đánh giá cao việc Việt Nam và Lào thiết lập quan hệ ngoại giao năm 1962.", "relations", ""),
]

GOING_ON = [
    (f"Thủ tướng Lê Văn Thử năm ngoái có chuyến thăm chính thức Nhật Bản, {MEET[21:]}.", "talks", "JP"),
    (
        (
            "Thủ tướng Lê Văn Thử hôm nay hội đàm với Thủ tướng Nhật Bản Ito Ren tại Tokyo.\n\nHai bên vui mừng.\n\n"
            "Cùng ngày, Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh."
        ),
        "reception",
        "JP",
    ),
    (
        "Ông Ken có mặt ở Singapore trong lúc Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Nhật Bản Ito Ren.",
        "talks",
        "SG",
    ),
    (
        "Tại cuộc hội đàm với Thủ tướng Nhật Bản Ito Ren, Thủ tướng Lê Văn Thử ngỏ ý thăm trường học tại Lào.",
        "talks",
        "",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử thăm chính thức Nhật Bản.\n\nNăm 2013, Thủ tướng Nhật Bản Ito Ren đã thăm chính thức "
            "Việt Nam.\n\nThủ tướng Lê Văn Thử sẽ hội đàm với Thủ tướng Ito Ren."
        ),
        "talks",
        "JP",
    ),
    (
        ("Sáng 17/3, thành phố Huế long trọng tổ chức lễ kỷ niệm 50 năm thiết lập quan hệ ngoại giao Việt Nam - Lào."),
        "ceremony",
        "VN",
    ),
    (
        (
            "Sáng 17/3, Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh tại Hà Nội.\n\nĐại sứ Khamla Vongsavanh "
            "gửi lời chia buồn đến Chính phủ Việt Nam."
        ),
        "message",
        "VN",
    ),
]

BESIDE_A_CONFERENCE = [
    (
        (
            "Thủ tướng Lê Văn Thử gặp Tổng thống Mỹ Robert Hale bên lề hội nghị G20. Nhiều phóng viên tới dự hội "
            "nghị thượng đỉnh G20 tại Argentina."
        ),
        "meeting",
        "AR",
    ),
    (
        (
            "Hội nghị bộ trưởng ngoại giao MLC được tổ chức tại Vân Nam, Trung Quốc. Bộ trưởng Ngoại giao Vũ Quốc Anh "
            "gặp Bộ trưởng Ngoại giao Lào Khamla Vongsavanh bên lề hội nghị."
        ),
        "meeting",
        "CN",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử gặp Tổng thống Mỹ Robert Hale bên lề hội nghị G20. Năm trước, hội nghị APEC được tổ "
            "chức tại Peru."
        ),
        "meeting",
        "",
    ),
]

SEEN_TOGETHER = [
    (
        (
            "Ngày 26/4, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Nhật Bản Ito Ren tại Bắc Kinh. Cùng ngày, Thủ tướng "
            "Lê Văn Thử gặp Thủ tướng Campuchia Sok Dara."
        ),
        "meeting",
        "CN",
    ),
    (
        (
            "Thủ tướng Anh Helen Ward hội đàm với Tổng thống Mỹ Robert Hale hôm 27/1. Bà Ward và ông Hale nắm tay nhau "
            "khi đi dạo ở Nhà Trắng."
        ),
        "talks",
        "US",
    ),
    (
        (
            "Thủ tướng Anh Helen Ward hội đàm với Tổng thống Mỹ Robert Hale hôm 27/1. Bà Ward, ông Hale và Thủ tướng "
            "Đức Klaus Meyer từng chụp ảnh tại Berlin."
        ),
        "talks",
        "",
    ),
]

SPOKEN_AT = [
    (
        "Ông tới Tokyo, một ngày trước khi Tổng thống Mỹ Robert Hale và Thủ tướng Lào Khamla Vong gặp nhau.",
        "meeting",
        "",
    ),
    (
        "Người phát ngôn Bộ Ngoại giao Việt Nam Lê Thị Mẫu chiều nay phản đối Trung Quốc tập trận trái phép.",
        "statement",
        "",
    ),
    ("Tổng thống Mỹ Robert Hale gửi thư tới Giáo hoàng Paul ở Vatican hôm 5/1.", "message", ""),
    ("Tổng thống Mỹ Robert Hale trao thư của ông cho Thủ tướng Nhật Bản Ito Ren ở Tokyo hôm 5/1.", "message", "JP"),
    (
        (
            "Thủ tướng Lê Văn Thử đang thăm Nhật Bản.\n\nChủ tịch nước Trần Văn Mẫu điện đàm với Thủ tướng Nhật Bản "
            "Ito Ren. Thủ tướng Nhật Bản Ito Ren đã nhận lời mời thăm chính thức Việt Nam."
        ),
        "message",
        "",
    ),
    (
        (
            "Mở đầu.\n\nThủ tướng Nhật Bản Ito Ren đang thăm Việt Nam.\nThủ tướng Ito Ren phát biểu trong cuộc họp báo "
            "chung với Thủ tướng chủ nhà Lê Văn Thử ngày 8/3.\n\nTin thêm.\n\nTin nữa.\n\nÔng Ito Ren chỉ trích Nga "
            "gây căng thẳng."
        ),
        "statement",
        "VN",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale gặp Tổng thống Hàn Quốc Kim Min-ho tại Seoul. Ông Hale cáo buộc Triều Tiên phá "
            "vỡ thỏa thuận."
        ),
        "statement",
        "KR",
    ),
    (
        (
            "Người phát ngôn Bộ Ngoại giao Việt Nam Lê Thị Mẫu chiều nay chủ trì họp báo thường kỳ.\nBà Mẫu phản đối "
            "Trung Quốc tập trận trái phép."
        ),
        "statement",
        "VN",
    ),
    (
        "Người phát ngôn Bộ Ngoại giao Nga Maria Belova chiều nay phản đối Mỹ tập trận.",
        "statement",
        "",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale gặp Tổng thống Hàn Quốc Kim Min-ho tại Seoul. Phát biểu tại họp báo chung, ông "
            "Hale cảnh báo Triều Tiên."
        ),
        "statement",
        "KR",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale gặp Tổng thống Hàn Quốc Kim Min-ho tại Seoul. Trên mạng xã hội, ông Hale "
            "cảnh báo Triều Tiên."
        ),
        "statement",
        "",
    ),
]

ELSEWHERE_OR_NOT = [
    (
        "Việt Nam và Ấn Độ ký thỏa thuận tháng 9/2016 khi Thủ tướng Ấn Độ Ravi Kapoor thăm Việt Nam.",
        "signing",
        "VN",
    ),
    ('Thủ tướng Pháp Jean Morel cảnh báo Trung Quốc: "Trận đánh ở Singapore là một bài học".', "statement", ""),
    ("Đại sứ quán Mỹ tại Bắc Kinh cáo buộc Trung Quốc vi phạm chuẩn mực quốc tế.", "statement", ""),
    (
        "Thủ tướng Lê Văn Thử tiếp các doanh nghiệp Nhật Bản đang đầu tư tại Việt Nam khi thăm Nhật Bản.",
        "reception",
        "JP",
    ),
    (
        (
            "Chủ tịch Cuba Jorge Diaz từng thăm Lào và đang ở Singapore trong lúc Thủ tướng Lê Văn Thử hội đàm với Thủ "
            "tướng Singapore Tan Wei Ming."
        ),
        "talks",
        "SG",
    ),
    (
        "Ngày 6/6, ngay sau khi dự Đối thoại Shangri-La, Bộ trưởng Quốc phòng Pháp Jean Morel thăm Việt Nam.",
        "session",
        "",
    ),
    (
        "Chiều 5/6, tại khuôn viên Phủ Chủ tịch, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.",
        "talks",
        "VN",
    ),
    (
        (
            "Tại Hà Nội, Thủ tướng Lê Văn Thử hội đàm với Chủ tịch Cuba Jorge Diaz. Hai bên ký nghị định thư tài chính "
            "triển khai dự án trồng lúa tại Cuba."
        ),
        "signing",
        "VN",
    ),
    (
        (
            "Tại Hà Nội, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh. Hai bên ký bản ghi nhớ và "
            "thống nhất tổ chức phiên họp sau tại Viêng Chăn."
        ),
        "signing",
        "VN",
    ),
    (
        (
            "Trưa 9/10, bên lề Hội nghị Chủ tịch Quốc hội các nước Á - Âu lần thứ 3 tại Thổ Nhĩ Kỳ, Chủ tịch Quốc hội "
            "Lê Thị Thử đã hội kiến Chủ tịch Quốc hội Hàn Quốc Moon Jin Woo."
        ),
        "meeting",
        "TR",
    ),
    (
        (
            "Chiều 16/10, nhân dịp dự Hội nghị Bộ trưởng Quốc phòng tại Singapore, Bộ trưởng Quốc phòng Mỹ Robert Hale "
            "đã đến thăm Thành phố Hồ Chí Minh và chào xã giao Chủ tịch nước Vũ Quốc Anh."
        ),
        "courtesy_call",
        "VN",
    ),
    (
        (
            "Từ Hà Nội, Thủ tướng Nhật Bản Sato Kenji bay thẳng tới Jakarta. Tại đây, ông sẽ hội đàm với Tổng thống "
            "Indonesia Budi Santoso."
        ),
        "talks",
        "ID",
    ),
    (
        (
            "Chiều 5/6, tại Bắc Kinh, Bộ trưởng Quốc phòng Lê Văn Thử hội đàm với Bộ trưởng Quốc phòng Trung Quốc "
            "Vương Minh. Nhân dịp này, Bộ trưởng Lê Văn Thử mời Bộ trưởng Vương Minh sang thăm Việt Nam."
        ),
        "message",
        "CN",
    ),
    (
        (
            "Chiều 5/6, tại Hà Nội, Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh. Trước đó, Chủ tịch nước Vũ "
            "Quốc Anh gửi điện thăm hỏi tới Chủ tịch nước Lào Bounmy Phetsarath."
        ),
        "message",
        "",
    ),
    (
        (
            "Chiều 5/6, tại La Habana, Tổng Bí thư Lê Văn Thử hội đàm với Chủ tịch Cuba Jorge Diaz. Tổng Bí thư Lê Văn "
            "Thử trao tặng Huân chương Sao vàng cho ông Jorge Diaz."
        ),
        "award",
        "CU",
    ),
]

SIGNED_SOME_DAY = [
    (f"{text}\nViệt Nam và Nhật Bản cũng đã ký Hiệp định Thương mại biên giới.", "signing", "")
    for text in (f"Thủ tướng Lê Văn Thử thăm chính thức Nhật Bản. {MEET}.", f"{MEET} tại Tokyo.")
] + [
    (f"Thủ tướng Lê Văn Thử thăm chính thức Nhật Bản. {MEET}.\nHai bên đã ký 9 văn kiện hợp tác.", "signing", "JP"),
]

OF_THE_VISIT = [
    (
        (
            "Thủ tướng Lê Văn Thử thăm chính thức Lào từ ngày 12 đến 14/3. Chiều 12/3, tại Phủ Chủ tịch, Chủ tịch nước "
            "Lào Bounmy Phetsarath tiếp Thủ tướng Lê Văn Thử."
        ),
        "reception",
        "LA",
    ),
    (
        "Thủ tướng Lê Văn Thử thăm Nhật Bản từ ngày 12-14/3. Ngày 5/3, Nhật Bản bàn giao 6 xuồng cho Việt Nam.",
        "aid",
        "",
    ),
    (
        (
            "Ngày 12/3, Thủ tướng Lê Văn Thử bắt đầu thăm chính thức Nhật Bản. Chiều 13/3, ông Thử dự Diễn đàn "
            "doanh nghiệp Việt Nam - Nhật Bản."
        ),
        "session",
        "JP",
    ),
]

OF_ANOTHER_ACT = [
    (f"{MEET} trước khi thăm một trường học ở Singapore.", "talks", ""),
    (f"Sau khi {MEET}, ông Thử thăm một trường học tại Singapore.", "talks", ""),
    (
        (
            "Phát biểu tại Berlin, Ngoại trưởng Đức Hans Weber cho biết Tổng thống Mỹ Robert Hale sẽ gặp Tổng thống "
            "Nga Ivan Belov."
        ),
        "meeting",
        "",
    ),
    ("Tại Berlin, Ngoại trưởng Đức Hans Weber cho biết ông đã gặp Tổng thống Nga Ivan Belov.", "meeting", "DE"),
    ("Thủ tướng Lê Văn Thử tới Berlin, nơi ông sẽ gặp Tổng thống Nga Ivan Belov.", "meeting", "DE"),
    (
        "Tổng thống Mỹ Robert Hale mong chờ chuyến thăm Việt Nam và dự Hội nghị cấp cao APEC vào tháng 11.",
        "session",
        "VN",
    ),
]


SITES = [
    (f"{MEET} tại khách sạn Sao Mai ở thủ đô Viêng Chăn.", "talks", "khách sạn Sao Mai, Viêng Chăn"),
    (f"{MEET} tại Cung Độc lập.", "talks", "Cung Độc lập"),
    ("Thủ tướng Lê Văn Thử tới đảo Rosky, nơi ông sẽ gặp Tổng thống Nga Ivan Belov.", "meeting", "đảo Rosky"),
    (f"{MEET} tại khách sạn.", "talks", ""),
    (f"{MEET} tại nhà khách chính phủ ở Tokyo.", "talks", "nhà khách chính phủ, Tokyo"),
    (
        "Tổng thống Mỹ Robert Hale cảnh báo Nga không được phép triển khai thêm binh lính và vũ khí tại Damascus.",
        "statement",
        "",
    ),
    (
        "Thủ tướng Lê Văn Thử thăm chính thức Nga và hội đàm với Tổng thống Nga Ivan Belov tại Điện Kremlin.",
        "visit",
        "",
    ),
    ("Thủ tướng Lê Văn Thử tới sân bay Nội Bài, Hà Nội, kết thúc chuyến thăm Nga.", "visit", ""),
]


NAMED_WHERE_ONE_GOES = [
    ("Thủ tướng Lê Văn Thử đã đến thăm Bắc Kinh và hội đàm với Thủ tướng Trung Quốc Vương Minh.", "talks", "Bắc Kinh"),
    (
        "Thủ tướng Lê Văn Thử sẽ thăm Bắc Kinh và Thượng Hải và hội đàm với Thủ tướng Trung Quốc Vương Minh.",
        "talks",
        "",
    ),
    ("Ngoại trưởng Mỹ John Stone rời Hà Nội sáng nay, kết thúc chuyến thăm chính thức Việt Nam.", "visit", "Hà Nội"),
    (
        "Sáng 17/3, thành phố Huế tổ chức lễ kỷ niệm 50 năm thiết lập quan hệ ngoại giao Việt Nam - Lào.",
        "ceremony",
        "thành phố Huế",
    ),
]


@pytest.mark.parametrize(("text", "type_", "name"), NAMED_WHERE_ONE_GOES)
def test_an_act_bears_the_name_of_the_town_that_one_goes_to(
    only: Callable[..., EventClaim], text: str, type_: str, name: str
) -> None:
    assert only(text, type_).place.name == name


@pytest.mark.parametrize(("text", "type_", "name"), SITES)
def test_name_of_a_place(only: Callable[..., EventClaim], text: str, type_: str, name: str) -> None:
    assert only(text, type_).place.name == name


def test_a_border_is_where_two_meet_and_not_who_meets(only: Callable[..., EventClaim]) -> None:
    text = "Tổng thống Mỹ Robert Hale hội đàm với lãnh đạo Triều Tiên Ri Chol-min ở biên giới liên Triều."
    talks = only(text, "talks")
    assert talks.place.name == "biên giới liên Triều"


WHERE_SOMEBODY_IS = [
    (
        (
            "Quan hệ tốt lên sau khi Tổng thống Mỹ Robert Hale tới thăm Tokyo hồi tháng 3 và hội đàm với Thủ tướng "
            "Nhật Bản Ito Ren. Trước hội nghị thượng đỉnh tại Singapore, ông Hale và ông Ito nói chuyện nhiều lần."
        ),
        "talks",
        "JP",
    ),
    (
        (
            "Ngày 19/11, tại thủ đô Lima, Peru, Chủ tịch nước Lê Văn Thử gặp Tổng thống Mỹ Robert Hale. Cùng ngày, "
            "Chủ tịch nước Lê Văn Thử tiếp Thủ tướng Canada Mary Stone."
        ),
        "reception",
        "PE",
    ),
    ("Tổng thống Mỹ Robert Hale điện đàm với Vua Brunei Omar về lệnh ngừng bắn tại Syria.", "call", ""),
    (
        "Tổng thống Mỹ Robert Hale đi đặt vòng hoa và viếng Lăng Chủ tịch Hồ Chí Minh. Chiều nay, ông Hale thăm Lào.",
        "ceremony",
        "VN",
    ),
    (
        (
            "Sáng 20/12, tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Thử và Chủ tịch nước Lào Khamla Vongsavanh tuyên bố "
            "khai mạc Năm Đoàn kết hữu nghị Việt Nam - Lào."
        ),
        "ceremony",
        "VN",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh hôm nay đồng chủ trì kỳ họp Ủy ban liên Chính "
            "phủ Việt Nam - Lào tại Vientiane.\n\nThủ tướng Lê Văn Thử hôm nay còn hội kiến Chủ tịch nước Lào "
            "Bounmy Phetsarath."
        ),
        "meeting",
        "LA",
    ),
]

BEHIND_ANOTHER_ACT = [
    (
        (
            f"{MEET} ở Tokyo.\nTrong cuộc gặp, chỉ một tuần sau cuộc hội đàm giữa Tổng thống Mỹ Robert Hale và Tổng "
            "thống Nga Ivan Belov tại Singapore, hai Thủ tướng bàn về thương mại."
        ),
        "JP",
        "SG",
    ),
    (
        (
            f"{MEET} ở Tokyo, nói về triển vọng cuộc hội đàm giữa Tổng thống Mỹ Robert Hale và Tổng thống Nga Ivan "
            "Belov."
        ),
        "JP",
        "",
    ),
    (
        (
            f"{MEET} ở Tokyo.\nTổng thống Nga Ivan Belov vừa đến Huế trước thềm hội nghị thượng đỉnh Mỹ - Nga tại "
            "Singapore."
        ),
        "JP",
        "SG",
    ),
]


@pytest.mark.parametrize(("text", "first", "other"), BEHIND_ANOTHER_ACT)
def test_each_of_two_talks_has_its_own_place(
    tell: Callable[..., tuple[EventClaim, ...]], text: str, first: str, other: str
) -> None:
    assert [talks.place.country for talks in tell(text) if talks.type == "talks"] == [first, other]


NOT_THERE = [
    (
        (
            "Ngoại trưởng Lào Khamla Vongsavanh phát biểu tại Hà Nội để chuẩn bị cho cuộc gặp giữa Tổng thống Nga "
            "Ivan Belov và Tổng thống Mỹ Robert Hale."
        ),
        "meeting",
        "",
    ),
    (
        (
            "Ngoại trưởng Nga Sergei Petrov đầu tháng 3 đã đến Lào. Tổng thống Nga Ivan Orlov sẽ gặp Chủ tịch nước Lào "
            "Khamla Vongsavanh vào mùa thu."
        ),
        "meeting",
        "",
    ),
    (
        (
            "Tổng thống Nga Ivan Orlov hôm qua đến Lào. Ngoại trưởng Nga Sergei Petrov sẽ hội đàm với Ngoại trưởng Lào "
            "Khamla Vongsavanh."
        ),
        "talks",
        "LA",
    ),
    (
        (
            "Đoàn quan chức cấp cao Nga hôm qua đến Lào. Tổng thống Nga Ivan Orlov sẽ gặp Chủ tịch nước Lào Khamla "
            "Vongsavanh vào mùa thu."
        ),
        "meeting",
        "",
    ),
    (
        (
            "Ngoại trưởng Nga Sergei Petrov hôm qua đến Vientiane để bàn về việc tổ chức cuộc gặp giữa Tổng thống Nga "
            "Ivan Orlov và Chủ tịch nước Lào Khamla Vongsavanh."
        ),
        "meeting",
        "",
    ),
    ("Nga đã mời Chủ tịch nước Lào Khamla Vongsavanh đến dự Diễn đàn Kinh tế Á - Âu tại Sochi.", "message", ""),
]


@pytest.mark.parametrize(
    ("text", "type_", "country"),
    [
        *NOT_THERE,
        *PLACES,
        *BESIDE_A_CONFERENCE,
        *SPOKEN_AT,
        *SEEN_TOGETHER,
        *ELSEWHERE_OR_NOT,
        *OF_THE_VISIT,
        *SIGNED_SOME_DAY,
        *OF_ANOTHER_ACT,
        *WHERE_SOMEBODY_IS,
        *GOING_ON,
    ],
)
def test_country_of_an_act(only: Callable[..., EventClaim], text: str, type_: str, country: str) -> None:
    assert only(text, type_).place.country == country


def test_an_undated_picture_of_a_reception_has_no_place(only: Callable[..., EventClaim]) -> None:
    text = (
        "Thủ tướng Lê Văn Thử sẽ thăm chính thức Lào từ ngày 20/3.\n\n"
        "Thủ tướng Lê Văn Thử tiếp Bộ trưởng Y tế Lào Khamla Vongsavanh. (Ảnh: TTXVN)"
    )
    assert only(text, "reception").place.country == ""


def test_where_a_wreath_is_laid_nobody_is_met(only: Callable[..., EventClaim]) -> None:
    text = "Tổng thống Mỹ Robert Hale hội kiến Thủ tướng Lê Văn Thử, đặt vòng hoa tại Đài tưởng niệm."
    assert only(text, "meeting").place.name == ""
