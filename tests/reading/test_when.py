"""The day of an act, against the day of publication: Thursday, 18 March 2021 (codebook §1, §8 "Dates and years")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Only = Callable[..., EventClaim]
Tell = Callable[..., tuple[EventClaim, ...]]

MET = "Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh"

DATES = [
    (f"Chiều 17/3, {MET}.", "2021-03-17"),
    (f"Chiều 17-3, {MET}.", "2021-03-17"),
    (f"Sáng ngày 17/3/2021, {MET}.", "2021-03-17"),
    (f"Ngày 05 tháng 3 năm 2021, {MET}.", "2021-03-05"),
    (f"Hôm nay, {MET}.", "2021-03-18"),
    (f"Sáng nay, {MET}.", "2021-03-18"),
    (f"Chiều nay (18/3), {MET}.", "2021-03-18"),
    (f"Hôm qua, {MET}.", "2021-03-17"),
    (f"{MET} chiều 16/3.", "2021-03-16"),
    (f"{MET} hôm 28/12.", "2020-12-28"),
    (f"{MET} vào tháng 11/2019.", "2019-11"),
    (f"{MET}.", ""),
    (f"Nhân kỷ niệm 35 năm ký Hiệp ước (15/3/1986 - 15/3/2021), {MET}.", ""),
    (f"{MET} và nói: “Ngày 18/7/1977 là mốc son trong quan hệ”.", ""),
    (f"Theo TTXVN, sáng 17/3, {MET}.", "2021-03-17"),
    (f"Ngày mai, {MET}.", "2021-03-19"),
]

UNDATED = [
    (f"Chiều 17/3, {MET}.", "XXXX-03-17"),
    (f"Hôm nay, {MET}.", ""),
    (f"Chiều 17/3/2021, {MET}.", "2021-03-17"),
    (f"{MET}.", ""),
]

NOT_ITS_DATE = [
    (f"{MET}, trao đổi về kế hoạch giai đoạn 2021-2025.", ""),
    (f"{MET}, người có nhiệm kỳ từ năm 2018.", ""),
]

SAME_DAY = [
    (
        f"Chiều 17/3, {MET}. Cùng ngày, Bộ trưởng Vũ Quốc Anh hội đàm với Ngoại trưởng Lào Bounmy Phetsarath.",
        "talks",
        "2021-03-17",
    ),
    (
        (
            f"Chiều 17/3, {MET}. Trước đó, sáng 16/3, Bộ trưởng Vũ Quốc Anh hội đàm với Ngoại trưởng Lào Bounmy "
            "Phetsarath."
        ),
        "talks",
        "2021-03-16",
    ),
    (
        f"Chiều 17/3, {MET}.\nNhân dịp này, Thủ tướng gửi lời thăm hỏi tới Tổng Bí thư Lào Bounmy Phetsarath.",
        "message",
        "2021-03-17",
    ),
    (
        (
            "Sáng 17/3, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.\nSau hội đàm, hai "
            "Thủ tướng chứng "
            "kiến lễ ký các văn kiện hợp tác giữa hai nước."
        ),
        "signing",
        "2021-03-17",
    ),
    (
        (
            "Sáng 17/3, Thủ tướng Lê Văn Thử chủ trì lễ đón Thủ tướng Lào Khamla Vongsavanh.\nNgay sau lễ "
            "đón, hai Thủ tướng "
            "tiến hành hội đàm."
        ),
        "talks",
        "2021-03-17",
    ),
    (
        (
            "Chiều 17/3, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.\nNgày 5/9/1962, "
            "Việt Nam và Lào "
            "thiết lập quan hệ ngoại giao."
        ),
        "relations",
        "1962-09-05",
    ),
    (
        (
            "Sáng 16/3, Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh.\nNgày 17/3, Thủ tướng Lê Văn Thử "
            "điện đàm với Thủ tướng Đức Anna Vogel."
        ),
        "call",
        "2021-03-17",
    ),
    (
        "Hôm qua, Ngoại trưởng Mỹ Robert Hale gặp Ngoại trưởng Nga Ivan Belov. Ngày mai, ông Hale sẽ thăm Đức.",
        "meeting",
        "2021-03-17",
    ),
    (
        (
            "Ngày 14/3, Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh. Một ngày sau đó, ông điện đàm với "
            "Thủ tướng Đức Anna Vogel."
        ),
        "reception",
        "2021-03-14",
    ),
]


MEET = "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh"

DATED_BY_ITS_SENTENCE = [
    (f"{MEET} tại Phủ Chủ tịch trong chuyến thăm Việt Nam tháng 6-2017.", "talks", "2017-06"),
    ("Thủ tướng Lào Khamla Vongsavanh chiều 28/3 đã tới Hà Nội để dự một diễn đàn.", "visit", "XXXX-03-28"),
    (
        "Chuyến thăm Lào của Thủ tướng Lê Văn Thử diễn ra từ 21/6 đến ngày 23/6 nhằm thúc đẩy hợp tác.",
        "visit",
        "XXXX-06-21/XXXX-06-23",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh tới Hà Nội sáng nay, bắt đầu chuyến thăm chính thức Việt Nam ngày 8 và 9/11.",
        "visit",
        "XXXX-11-08/XXXX-11-09",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh đã rời Hà Nội, kết thúc chuyến thăm chính thức Việt Nam chiều 12-11.",
        "visit",
        "../XXXX-11-12",
    ),
    (
        "Trong khuôn khổ chuyến thăm Lào, ngày 23/10, Thủ tướng Lê Văn Thử đã gặp Thủ tướng Lào Khamla Vongsavanh.",
        "visit",
        "",
    ),
    (f"Sáng 13-3, {MEET}.\nHai bên cho biết sáng 13-3-2018 là một dịp quan trọng.", "talks", "2018-03-13"),
    (
        "Thủ tướng Lê Văn Thử bắt đầu thăm chính thức Lào từ 29/5, chuyến đi kéo dài đến 31/5.",
        "visit",
        "XXXX-05-29/XXXX-05-31",
    ),
    ("Thủ tướng Lê Văn Thử sẽ thăm chính thức Lào, bàn về các mục tiêu toàn cầu đến năm 2030.", "visit", ""),
    ("Tổng thống Philippines Jose Reyes sẽ thăm Trung Quốc bàn về phán quyết của tòa năm 2016.", "visit", ""),
    (
        f"Bộ Ngoại giao ngày 14/7 cho biết, tối 13/7, nhân dịp một hội nghị khu vực và các hội nghị liên quan, {MEET}.",
        "talks",
        "XXXX-07-13",
    ),
    ("Mỹ đã cắt đứt quan hệ ngoại giao với Đài Loan từ năm 1979.", "relations", "1979"),
    ("Thủ tướng Lào Khamla Vongsavanh thăm Việt Nam hồi giữa tháng một.", "visit", "XXXX-01"),
    (
        "Ngày 6/6, ngay sau khi dự Đối thoại Shangri-La 15, Bộ trưởng Vũ Quốc Anh thăm chính thức Lào trong ba ngày.",
        "visit",
        "XXXX-06-06/XXXX-06-08",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử bắt đầu chuyến thăm Australia đến ngày 14/3, dự Hội nghị Cấp cao ASEAN - Australia "
            "đến ngày 18/3."
        ),
        "session",
        "../XXXX-03-18",
    ),
    (f"{MEET} chiều 10-11 bên lề Hội nghị cấp cao APEC 2017.", "talks", "2017-11-10"),
    (f"Hôm 24/10, Bộ Ngoại giao Lào thông báo {MEET} trong năm nay.", "talks", ""),
    (
        (
            "Theo chương trình, ngày 12-11, Thủ tướng Lê Văn Thử sẽ chủ trì lễ đón và hội đàm với Thủ tướng Lào Khamla "
            "Vongsavanh."
        ),
        "talks",
        "XXXX-11-12",
    ),
]

OF_ANOTHER_ACT = [
    ("Năm 2010, Lào và Nga ký Hiệp định hàng hải; năm 2015, Thủ tướng Lê Văn Thử thăm Nga.", "visit", "2015"),
    (
        "Thủ tướng Lê Văn Thử sẽ hội đàm với Thủ tướng Lào Khamla Vongsavanh trước khi rời Viêng Chăn ngày 31/8.",
        "talks",
        "",
    ),
    (
        (
            "Hôm 2/3, Chủ tịch Cuba Jorge Diaz rời ga Đồng Đăng, sau cuộc gặp thượng đỉnh hai ngày với Tổng thống "
            "Mỹ Robert Hale."
        ),
        "talks",
        "",
    ),
    (
        "Bộ trưởng Nga Igor Smolin đã tới Huế từ hôm 10/5 và gặp gỡ Bộ trưởng Vũ Quốc Anh.",
        "meeting",
        "XXXX-05-10",
    ),
    (
        "Đến ngày 10/5, Thủ tướng Lào Khamla Vongsavanh gặp Thủ tướng Lê Văn Thử.",
        "meeting",
        "XXXX-05-10",
    ),
    (
        "Ngoại trưởng Nga Igor Smolin gặp Ngoại trưởng Nhật Ito Ren về Tuyên bố chung Nhật - Nga ngày 1/3/1956.",
        "meeting",
        "",
    ),
    (
        "Trong chuyến thăm hai ngày tới Lào, ngày 1/8 Thủ tướng Lê Văn Thử gặp Thủ tướng Lào Khamla Vongsavanh.",
        "visit",
        "",
    ),
    (
        "Tổng thống Israel Dan Levi hội đàm với Chủ tịch nước Nguyễn Hữu Mẫu trong chuyến thăm Việt Nam từ 9 đến 15/3.",
        "talks",
        "",
    ),
    (
        "Thủ tướng Lê Văn Thử bắt đầu thăm Australia ngày 14-18/3 và tham dự Hội nghị Cấp cao ASEAN - Australia.",
        "session",
        "",
    ),
    (
        "Thủ tướng Lê Văn Thử bắt đầu thăm Lào từ ngày 29/5, dự kiến hội đàm với Thủ tướng Lào Khamla Vongsavanh.",
        "talks",
        "",
    ),
    (
        (
            "Sáng 2/4, Thủ tướng Lê Văn Thử tiếp Ngoại trưởng Lào Khamla Vongsavanh, đang thăm chính thức Việt Nam và "
            "dự Hội nghị thượng đỉnh hợp tác Tiểu vùng Mekong mở rộng (GMS) lần thứ sáu."
        ),
        "session",
        "",
    ),
    (
        "Kể từ sau cuộc đảo chính hồi tháng 7/2016, Thổ Nhĩ Kỳ yêu cầu Mỹ dẫn độ một giáo sĩ.",
        "statement",
        "",
    ),
    ("Sau khi được bầu hồi tháng 4, Chủ tịch Cuba Jorge Diaz đã thăm Venezuela.", "visit", ""),
    (
        (
            "Việt Nam chủ trì Hội nghị thượng đỉnh hợp tác Tiểu vùng Mekong mở rộng lần thứ 6 và Hội nghị cấp cao hợp "
            "tác khu vực Tam giác phát triển Campuchia - Lào - Việt Nam lần thứ 10 (CLV 10) từ 29/3 đến 31/3."
        ),
        "session",
        "XXXX-03-29/XXXX-03-31",
    ),
    ("Nga và Ấn Độ đặt quan hệ ngoại giao từ tháng 3/1947.", "relations", "1947-03"),
    (
        (
            "Chiều 2/4, Chủ tịch Quốc hội Lê Văn Thử rời Hà Nội, lên đường dự Đại hội đồng Liên minh Nghị viện thế "
            "giới tại Tashkent, thăm chính thức Armenia từ ngày 2 đến 8/4/2025."
        ),
        "visit",
        "2025-04-02/2025-04-08",
    ),
]

ON_THAT_OCCASION = [
    (
        (
            "Ngày 17/3, Tổng thống Mỹ Robert Hale gặp Tổng thống Nga Ivan Belov tại Geneva.\nÔng Hale cũng chỉ trích "
            "Triều Tiên."
        ),
        "statement",
        "XXXX-03-17",
    ),
    (
        (
            f"Ngày 18/4, {MEET}.\nCuối tháng 2/2019, Chủ tịch Cuba Jorge Diaz thăm Việt Nam.\nTổng Bí thư Lê Thị Thử "
            "đã tiếp Chủ tịch Cuba Jorge Diaz."
        ),
        "reception",
        "",
    ),
    (
        f"Sáng 17/3, {MEET}.\nNhân dịp này, Việt Nam trao tặng Lào 300 máy tính.",
        "aid",
        "XXXX-03-17",
    ),
    (
        (
            f"Ngày 27-28/2/2019, {MEET}.\nChiều 28/2, hai bên họp báo.\nPhát biểu tại cuộc họp báo, Thủ tướng Lê Văn "
            "Thử lên án Triều Tiên."
        ),
        "statement",
        "2019-02-28",
    ),
    (
        (f"Sáng 17/3, {MEET}.\nTrước đó, Thủ tướng Khamla Vongsavanh đã chào xã giao Chủ tịch nước Vũ Quốc Anh."),
        "courtesy_call",
        "",
    ),
    (
        f"Sáng 17/3, {MEET}.\nThủ tướng Khamla Vongsavanh cảm ơn Việt Nam đã gửi điện chia buồn tới nhân dân Lào.",
        "message",
        "",
    ),
    (
        "Trong cuộc hội đàm ngày 17/3, ông Lê Văn Thử chúc mừng những thỏa thuận mà Việt Nam và Lào đã ký.",
        "signing",
        "",
    ),
]

SPANS = [
    (
        (
            "Lãnh đạo Việt Nam cùng phu nhân bắt đầu chuyến làm việc tại Lào kéo dài đến ngày 6/9.\n\nThủ tướng Lê Văn "
            "Thử hôm nay rời Hà Nội, lên đường thăm chính thức Lào."
        ),
        "visit",
        "../XXXX-09-06",
    ),
    (
        (
            "Ngày 12-7, ngày cuối cùng trong chuyến thăm kéo dài 4 ngày tại Trung Quốc, Thủ tướng Lê Văn Thử hội kiến "
            "Chủ tịch Trung Quốc Vương Minh. Ông Vương Minh đánh giá cao chuyến thăm Trung Quốc của Thủ tướng Lê Văn "
            "Thử."
        ),
        "visit",
        "XXXX-07-09/XXXX-07-12",
    ),
    (
        "Thủ tướng Lê Văn Thử đang ở thăm Trung Quốc. Chuyến thăm kéo dài đến ngày 15/5.",
        "visit",
        "../XXXX-05-15",
    ),
]

INHERITED = [
    (
        f"{MET}. Trước đó, ngày 16/3, Bộ trưởng Vũ Quốc Anh hội đàm với Ngoại trưởng Lào Bounmy Phetsarath.",
        "reception",
        "",
    ),
    (
        f"Sáng 17/3, {MEET}.\nNgày 20/3, hai bên họp báo.\nSau hội đàm, hai Thủ tướng chứng kiến lễ ký các văn kiện.",
        "signing",
        "XXXX-03-17",
    ),
    (f"Sáng 17/3, {MEET}.\nHai bên đánh giá cao Hiệp định thương mại mà Việt Nam và Lào vừa ký kết.", "signing", ""),
    (
        (
            f"Sáng 17/3, {MEET}.\nTrong khuôn khổ chuyến thăm, Thủ tướng Khamla Vongsavanh đã chào xã giao Chủ tịch "
            "nước Vũ Quốc Anh."
        ),
        "courtesy_call",
        "",
    ),
]

_HALE = "Tổng thống Mỹ Robert Hale"
_BELOV = "Tổng thống Nga Ivan Belov"
NOT_INHERITED = [
    (
        (
            f"Ngày 17/3, {_HALE} hội đàm với {_BELOV}. Trước cuộc hội đàm, ông Hale nói: “Cuộc gặp của tôi với Thủ "
            "tướng Đức Karl Weber là dịp tốt”."
        ),
        "meeting",
    ),
    (
        (
            f"{_BELOV} tới Lào ngày 17/3. Ông Belov sau đó nêu khả năng diễn ra cuộc gặp thượng đỉnh giữa {_HALE} và "
            "Thủ tướng Đức Karl Weber."
        ),
        "talks",
    ),
    (
        (
            f"Ngày 17/3, {_HALE} hội đàm với {_BELOV} tại New York.\nTại Singapore, Thứ trưởng Ngoại giao Mỹ John "
            "Baker gặp Thứ trưởng Ngoại giao Nga Oleg Resnik."
        ),
        "meeting",
    ),
    (
        (
            "Đảng cầm quyền bầu lãnh đạo mới.\nKết quả không gây bất ngờ.\nDư luận ít quan tâm.\nCử tri chờ đợi.\nMùa "
            f"hè sẽ có bầu cử.\n{_BELOV} tuyên thệ nhậm chức ngày 14/5.\nÔng hôm nay tới Đức và hội đàm với Thủ tướng "
            "Đức Karl Weber."
        ),
        "talks",
    ),
    (f"Sáng 17/3, {MEET} tại Huế.\nThủ tướng cho biết hai bên đã ký Hiệp định Thương mại.", "signing"),
]

SPOKE = "Ngoại trưởng Nga Ivan Belov"

OF_ANOTHER_DAY = [
    (
        "Thủ tướng Ấn Độ Ravi Kapoor đang thăm Nga. Chuyến thăm Nga là bước mới từ khi hai nước đặt quan hệ từ 3/1947.",
        "visit",
        "",
    ),
    ("Việt Nam viện trợ Myanmar 300.000 USD để khắc phục hậu quả trận động đất ngày 28/3.", "aid", ""),
    (
        (
            "Ngày 10/4, Tổng thống Mỹ Robert Hale họp báo. Thủ tướng Lê Văn Thử từng hội đàm với Tổng thống Hàn "
            "Quốc Kim Min-ho."
        ),
        "talks",
        "",
    ),
    (
        "Thủ tướng Lê Văn Thử nêu phán quyết năm 2016 của tòa khi gặp Tổng thống Hàn Quốc Kim Min-ho.",
        "meeting",
        "",
    ),
    (f"Sáng 17/3, {MEET}.\nTrung Quốc và Mỹ đã ký thỏa thuận thương mại cách đây ba năm.", "signing", ""),
    ("Ngày 2/4, Triều Tiên chỉ trích các cuộc hội đàm giữa Hàn Quốc và Nhật Bản.", "talks", ""),
    (
        "Đài truyền hình ngày 14/6 phát lại video về hội đàm thượng đỉnh Mỹ - Triều diễn ra ngày 12/6 tại Singapore.",
        "talks",
        "XXXX-06-12",
    ),
    ("Đây là chuyến thăm đầu tiên của Thủ tướng Lào Khamla Vongsavanh tới Nga kể từ năm 2013.", "visit", ""),
]

DAYS_ELSEWHERE_IN_THE_SENTENCE = [
    (
        "Thủ tướng Lê Văn Thử tham dự Hội nghị cấp cao APEC tại Peru từ ngày 14 đến 16/11.",
        "session",
        "XXXX-11-14/XXXX-11-16",
    ),
    ("Tổng thống Mỹ Robert Hale sẽ gặp Tổng thống Nga Ivan Belov, Nhà Trắng ngày 5/3 cho biết.", "meeting", ""),
    (
        "Tổng thống Mỹ Robert Hale đến Hà Nội tối 22/5 trong chuyến thăm kéo dài đến 25/5.",
        "visit",
        "XXXX-05-22/XXXX-05-25",
    ),
    (
        "Tổng thống Mỹ Robert Hale hôm 5/6 bắt đầu thăm Nga.\n\nChuyến thăm ba ngày của ông Hale được mong chờ.",
        "visit",
        "XXXX-06-05/XXXX-06-07",
    ),
    ("Mỹ chỉ trích Nga gây ra vụ tấn công ngày 7/4 làm nhiều người bị thương.", "statement", ""),
    ("Ngày 7/4, Mỹ chỉ trích Nga gây ra vụ tấn công.", "statement", "XXXX-04-07"),
]

OF_WHAT_IS_TOLD = [
    (
        (
            "Sáng 17/3, Chủ tịch nước Vũ Quốc Anh tiếp Đại sứ Lào Khamla Vongsavanh. Ông Khamla Vongsavanh báo cáo "
            "kết quả cuộc hội đàm với Thủ tướng Lê Văn Thử."
        ),
        "talks",
        "",
    ),
    ("Nhà Trắng ngày 5/3 cho hay Tổng thống Mỹ Robert Hale sẽ gặp Tổng thống Nga Ivan Belov.", "meeting", ""),
]

SPOKEN_ON = [  # the day of a statement is that on which its speaker is told to have spoken
    (
        f"{SPOKE} cảnh báo Mỹ không gây căng thẳng.\n\n{SPOKE} nói với báo giới ngày 8/4 rằng ông lo ngại.",
        "XXXX-04-08",
    ),
    (
        f"Mở đầu.\n\n{SPOKE} ngày 8/4 trả lời phỏng vấn.\nÔng Belov chỉ trích Mỹ gây căng thẳng.",
        "XXXX-04-08",
    ),
    (f"Mở đầu.\n\n{SPOKE} ngày 8/4 trả lời phỏng vấn.\nTrước đó, ông Belov chỉ trích Mỹ gây căng thẳng.", ""),
    (f"{SPOKE} cảnh báo Mỹ không gây căng thẳng.\n\nHội nghị diễn ra ngày 8/4 tại Đức.", ""),
    (f"{SPOKE} cảnh báo Mỹ.\n\nÔng Belov phát biểu trong cuộc họp báo chung với Thủ tướng Lào ngày 8/4.", "XXXX-04-08"),
    (
        (
            f"Mở đầu.\n\n{SPOKE} nói tại họp báo chung với Thủ tướng Lào Khamla Vongsavanh ngày 8/4.\nThủ tướng "
            "Vongsavanh chỉ trích Mỹ gây căng thẳng."
        ),
        "XXXX-04-08",
    ),
    (
        (
            f"Hai bên không thỏa thuận được gì sau hội nghị thượng đỉnh Mỹ - Nga ngày 8/4, dù {SPOKE} chỉ trích Mỹ "
            "gây căng thẳng."
        ),
        "",
    ),
]

KNOWN_DAYS = [
    (f"Hôm nay (19/6), Quốc hội họp. Hôm qua, {MET}.", "XXXX-06-18"),
    (f"Hôm qua 30/6, Quốc hội họp. Sáng nay, {MET}.", "XXXX-07-01"),
    (f"Hôm nay (19/6), Quốc hội họp; báo cũ viết hôm nay (18/6). Hôm qua, {MET}.", ""),
]


@pytest.mark.parametrize(
    ("text", "type_", "date"), [*OF_ANOTHER_DAY, *OF_WHAT_IS_TOLD, *DAYS_ELSEWHERE_IN_THE_SENTENCE]
)
def test_what_is_spoken_of_has_a_day_of_its_own(only: Only, text: str, type_: str, date: str) -> None:
    assert only(text, type_, "").date == date


@pytest.mark.parametrize(("text", "date"), SPOKEN_ON)
def test_day_of_a_statement_told_elsewhere(only: Only, text: str, date: str) -> None:
    assert only(text, "statement", "").date == date


@pytest.mark.parametrize(("text", "date"), KNOWN_DAYS)
def test_word_for_a_day_that_the_article_writes_out(only: Only, text: str, date: str) -> None:
    assert only(text, "reception", "").date == date


@pytest.mark.parametrize(("text", "type_", "date"), DATED_BY_ITS_SENTENCE)
def test_date_in_the_sentence_of_the_act(only: Only, text: str, type_: str, date: str) -> None:
    assert only(text, type_, "").date == date


@pytest.mark.parametrize(("text", "type_", "date"), OF_ANOTHER_ACT)
def test_date_that_another_act_of_the_sentence_claims(tell: Tell, text: str, type_: str, date: str) -> None:
    assert {event.date for event in tell(text, "") if event.type == type_} == {date}


@pytest.mark.parametrize(("text", "type_", "date"), ON_THAT_OCCASION)
def test_day_of_what_is_told_of_the_same_occasion(only: Only, text: str, type_: str, date: str) -> None:
    assert only(text, type_, "").date == date


@pytest.mark.parametrize(("text", "type_", "date"), SPANS)
def test_days_of_a_visit_told_elsewhere(only: Only, text: str, type_: str, date: str) -> None:
    assert only(text, type_, "").date == date


@pytest.mark.parametrize(("text", "type_", "date"), INHERITED)
def test_day_inherited_without_a_day_of_publication(only: Only, text: str, type_: str, date: str) -> None:
    assert only(text, type_, "").date == date


@pytest.mark.parametrize(("text", "type_"), NOT_INHERITED)
def test_day_that_is_not_inherited(only: Only, text: str, type_: str) -> None:
    assert only(text, type_, "").date == ""


@pytest.mark.parametrize(("text", "date"), DATES)
def test_day_of_an_act(only: Only, text: str, date: str) -> None:
    assert only(text, "reception").date == date


@pytest.mark.parametrize(("text", "date"), UNDATED)
def test_day_without_a_day_of_publication(only: Only, text: str, date: str) -> None:
    assert only(text, "reception", "").date == date


@pytest.mark.parametrize(("text", "date"), NOT_ITS_DATE)
def test_date_of_something_else(only: Only, text: str, date: str) -> None:
    assert only(text, "reception").date == date


@pytest.mark.parametrize(("text", "type_", "date"), SAME_DAY)
def test_day_told_before(only: Only, text: str, type_: str, date: str) -> None:
    assert only(text, type_).date == date


def test_an_event_of_the_past_keeps_its_year(tell: Tell) -> None:
    text = f"Chiều 17/3, {MET}. Năm 2018, Thủ tướng Lào Bounmy Phetsarath đã thăm chính thức Việt Nam."
    assert {event.type: event.date for event in tell(text)} == {"reception": "2021-03-17", "visit": "2018"}


def test_a_plan_takes_no_day_from_a_passing_mention(only: Only) -> None:
    text = (
        "Sáng 27/4, Tổng thống Hàn Quốc Moon Jin Woo gặp Ngoại trưởng Nga Ivan Belov.\nTheo ông Moon, cuộc hội đàm Mỹ "
        "- Triều là bước tiến.\nTổng thống Mỹ Robert Hale dự kiến hội đàm với lãnh đạo Triều Tiên Kim Yong Su."
    )
    talks = only(text, "talks", "")
    assert (talks.status, talks.date) == ("planned", "")


def test_the_same_day_is_that_of_publication_where_no_other_is_told(only: Only) -> None:
    text = "Cùng ngày, Thủ tướng Lê Văn Thử gửi điện thăm hỏi tới Thủ tướng Lào Khamla Vongsavanh."
    assert only(text, "message").date == "2021-03-18"


def test_the_days_of_one_visit_are_not_those_of_another(tell: Tell) -> None:
    text = "Kết thúc chuyến thăm Pháp, Thủ tướng Lê Văn Thử sẽ thăm Cuba từ ngày 28 đến 30/3."
    days = {event.place.country: event.date for event in tell(text, "") if event.type == "visit"}
    assert days == {"FR": "", "CU": "XXXX-03-28/XXXX-03-30"}
