"""Sessions of standing bodies and conferences of several countries (codebook §1, §8 "Sessions")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]

SESSIONS = [
    (
        (
            "Tại cuộc họp lần thứ 9 Ủy ban hỗn hợp về hợp tác song phương Ba Lan - Áo ở Vienna ngày 6/3, ngoại "
            "trưởng hai nước đã trao đổi nhiều vấn đề."
        ),
        "session: Ba Lan PL participant, Áo AT participant",
    ),
    (
        "Hai bên đánh giá cao kết quả của phiên họp lần thứ 5 của Ủy ban liên Chính phủ Ba Lan - Áo.",
        "session: Ba Lan PL participant, Áo AT participant",
    ),
    (
        "Hai phái đoàn Lào và Campuchia tham dự đối thoại tại Viêng Chăn ngày 9/1.",
        "talks: Lào LA participant, Campuchia KH participant",
    ),
    (
        "Các cuộc đối thoại cấp cao giữa Lào và Campuchia sẽ được nối lại sau ngày 25/5.",
        "talks: Lào LA participant, Campuchia KH participant",
    ),
    (
        (
            "Đối thoại Quốc phòng Việt Nam - Lào lần thứ 8 diễn ra chiều 10/3 tại Huế. Trưởng đoàn Việt Nam là Thượng "
            "tướng Lê Văn Thử, Thứ trưởng Bộ Quốc phòng; Trưởng đoàn Lào là ông Khamla Vongsavanh, Thứ trưởng Bộ Quốc "
            "phòng."
        ),
        "session: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Kỳ họp lần thứ 22 Ủy ban liên Chính phủ Việt Nam - Lào diễn ra ngày 10/3 tại Hà Nội. Phó Thủ tướng Lê Văn "
            "Thử và Phó Thủ tướng Lào Khamla Vongsavanh, hai Chủ tịch Phân ban, đồng chủ trì Kỳ họp."
        ),
        "session: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh đồng chủ trì họp Nội các chung Việt Nam - Lào.",
        "session: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Cuộc họp nội các chung Thái Lan - Malaysia lần thứ 5 diễn ra tại Phuket ngày 5/6.",
        "session: Thái Lan TH participant, Malaysia MY participant",
    ),
    (
        (
            "Ngày 5/6, tại Sa Pa đã diễn ra Kỳ họp lần thứ 9 Nhóm Công tác liên hợp giữa các tỉnh Hà Giang, Lào Cai "
            "(Việt Nam) và tỉnh Vân Nam (Trung Quốc)."
        ),
        "session: tỉnh Hà Giang VN participant, Lào Cai VN participant, tỉnh Vân Nam CN participant",
    ),
    (
        (
            "Kỳ họp lần thứ 8 Nhóm công tác liên hợp giữa bốn tỉnh biên giới của Việt Nam và tỉnh Vân Nam, Trung Quốc "
            "diễn ra tại Côn Minh ngày 5/6."
        ),
        "session: Việt Nam VN participant, tỉnh Vân Nam CN participant",
    ),
    (
        (
            "Hội nghị hợp tác lần thứ 6 giữa Bộ Công an Việt Nam và Bộ Công an Lào khai mạc tại Huế do Bộ trưởng Công "
            "an Việt Nam Lê Văn Thử và Bộ trưởng Công an Lào Khamla Vongsavanh đồng chủ trì."
        ),
        "session: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    ("Thủ tướng Lê Văn Thử dự COP28 tại Dubai ngày 2/12.", "session: Lê Văn Thử VN participant"),
    (
        (
            "Thủ tướng Lê Văn Thử hội đàm với Tổng thống Nga Ivan Belov nhân dịp sang thăm Việt Nam và tham dự "
            "Hội nghị Cấp cao APEC."
        ),
        (
            "talks: Lê Văn Thử VN participant, Ivan Belov RU participant | "
            "session: Ivan Belov RU participant, APEC APEC participant"
        ),
    ),
    (
        "Ông Lê Văn Thử đánh giá cao chuyến thăm Việt Nam và dự Hội nghị cấp cao APEC của Tổng thống Nga Ivan Belov.",
        "session: Ivan Belov RU participant, APEC APEC participant | visit: Ivan Belov RU guest, Việt Nam VN host",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử hôm nay cùng đoàn cấp cao Việt Nam rời Hà Nội, bắt đầu chuyến thăm chính thức Lào, "
            "dự Hội nghị Cấp cao Đặc biệt ASEAN - Australia đến ngày 18/3."
        ),
        (
            "session: Lê Văn Thử VN participant, ASEAN ASEAN participant, Australia AU participant | "
            "visit: Lê Văn Thử VN guest, Lào LA host"
        ),
    ),
    (
        (
            "Thứ trưởng Ngoại giao Lê Văn Thử, Trưởng SOM ASEAN Việt Nam dẫn đầu Đoàn Việt Nam tham dự Cuộc họp Quan "
            "chức cao cấp ASEAN - Nga lần thứ 20."
        ),
        "session: Lê Văn Thử VN participant, ASEAN ASEAN participant, Nga RU participant",
    ),
    (
        "Ngày 12/6, Ủy ban liên hợp biên giới Việt Nam - Lào họp vòng 5 tại Huế.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    ("Đại hội đồng AIPA lần thứ 44 khai mạc tại Jakarta sáng 7/8.", "session: AIPA AIPA participant"),
    (
        (
            "Sáng 7/8, Đại hội đồng lần thứ 44 Hội đồng Liên nghị viện Hiệp hội các quốc gia Đông Nam Á (AIPA-44) đã "
            "khai mạc tại Jakarta."
        ),
        "session: AIPA AIPA participant",
    ),
    (
        "Ngày 5/6, Tham vấn chính trị cấp Thứ trưởng Ngoại giao Việt Nam - Hungary lần thứ 8 diễn ra tại Budapest.",
        "session: Việt Nam VN participant, Hungary HU participant",
    ),
    (
        (
            "Thứ trưởng Ngoại giao Lê Văn Thử ngày 14/6 cùng Thứ trưởng Ngoại giao Nga Ivan Belov chủ trì Đối thoại "
            "chiến lược cấp Thứ trưởng Ngoại giao Việt Nam - Nga."
        ),
        "session: Lê Văn Thử VN participant, Ivan Belov RU participant",
    ),
    (
        "Ngày 5/6, Ủy ban hỗn hợp Việt Nam - Hungary về hợp tác kinh tế họp Khóa 9 tại Budapest.",
        "session: Việt Nam VN participant, Hungary HU participant",
    ),
    (
        (
            "Nhận lời mời của Thủ tướng Lào Khamla Vongsavanh, Thủ tướng Lê Văn Thử dẫn đầu Đoàn đại biểu cấp cao Việt "
            "Nam dự Hội nghị Cấp cao ASEAN lần thứ 44 tại Viêng Chăn."
        ),
        "session: Lê Văn Thử VN participant, ASEAN ASEAN participant",
    ),
    (
        "Theo lời mời của Chính phủ Ấn Độ, Bộ trưởng Lê Văn Thử sẽ dự Đối thoại Raisina từ 2-4/6.",
        "session: Lê Văn Thử VN participant",
    ),
    (
        (
            "Khai mạc Kỳ họp lần thứ 9 Ủy ban liên Chính phủ Việt Nam - Lào\nSáng 8/1, Kỳ họp lần thứ 9 Ủy ban liên "
            "Chính phủ Việt Nam - Lào đã khai mạc dưới sự đồng chủ trì của Phó Thủ tướng Vũ Quốc Anh và Phó Thủ "
            "tướng Lào Khamla Vongsavanh."
        ),
        "session: Vũ Quốc Anh VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Phó Thủ tướng Vũ Quốc Anh, Chủ tịch Phân ban Việt Nam và Phó Thủ tướng Lào Khamla Vongsavanh, Chủ tịch "
            "Phân ban Lào đồng chủ trì Kỳ họp lần thứ 9 Ủy ban liên Chính phủ Việt Nam - Lào."
        ),
        "session: Vũ Quốc Anh VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Sáng 5/3, ông Lê Văn Thử dự Hội thảo lý luận lần thứ 9 giữa hai Đảng Việt Nam - Lào tại Viêng Chăn.",
        "session: Lê Văn Thử VN participant, Lào LA participant",
    ),
    (
        "Cuộc họp vòng 10 Nhóm công tác biên giới Việt Nam - Lào diễn ra tại Hà Nội.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        (
            "Đối thoại Chiến lược Quốc phòng Việt Nam - Ấn Độ lần thứ 12 do Thứ trưởng Lê Văn Thử và Thứ trưởng "
            "Ravi Kumar đồng chủ trì."
        ),
        "session: Lê Văn Thử VN participant, Ravi Kumar IN participant",
    ),
    (
        (
            "Tại Moskva, Ủy ban liên chính phủ Việt - Nga họp phiên thứ 20 dưới sự đồng chủ trì của Bộ trưởng Lê "
            "Văn Thử và Bộ trưởng Nga Ivan Belov."
        ),
        "session: Lê Văn Thử VN participant, Ivan Belov RU participant",
    ),
    (
        "Kỳ họp lần thứ hai Ủy ban liên Chính phủ Việt Nam - Lào khép lại chiều 12/3.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        "Cuộc họp lần thứ 5 của Nhóm công tác chung ASEAN - Nga diễn ra ở Huế ngày 6/6.",
        "session: ASEAN ASEAN participant, Nga RU participant",
    ),
    (
        "Cuộc tham khảo chính trị giữa hai Bộ Ngoại giao Việt Nam và Lào được tổ chức tại Huế.",
        "session: Lào LA participant, Việt Nam VN participant",
    ),
    (
        "Đại hội đồng Liên Hợp Quốc khóa 70 khai mạc hôm 15/9 tại New York.",
        "session: Đại hội đồng Liên Hợp Quốc UN participant",
    ),
    (
        "Đối thoại 2+2 giữa Mỹ và Ấn Độ được tổ chức ở New Delhi ngày 6/9.",
        "session: Mỹ US participant, Ấn Độ IN participant",
    ),
    (
        "Thứ trưởng Ngoại giao Pháp Paul Martin đồng chủ trì đối thoại kinh tế Việt - Pháp cùng Thứ trưởng Lê Văn Thử.",
        "session: Paul Martin FR participant, Lê Văn Thử VN participant",
    ),
    (
        "Thủ tướng Lê Văn Thử dự Hội nghị cấp cao hợp tác Mekong - Nhật Bản lần thứ 10 hôm 12/3.",
        "session: Lê Văn Thử VN participant, Nhật Bản JP participant",
    ),
    (
        "Thủ tướng Lê Văn Thử dự Hội nghị thượng đỉnh G20 tại Đức với tư cách nước chủ nhà APEC 2017.",
        "session: Lê Văn Thử VN participant, G20 G20 participant",
    ),
    (
        (
            "Việt Nam và Mỹ chuẩn bị cho chuyến thăm của Tổng thống Mỹ Robert Hale tới Việt Nam vào tháng 11 tới và "
            "tham dự Hội nghị cấp cao APEC 2017."
        ),
        ("visit: Robert Hale US guest, Việt Nam VN host | session: Robert Hale US participant, APEC APEC participant"),
    ),
    (
        "Bộ Ngoại giao Việt Nam và Bộ Ngoại giao Lào tổ chức Tham vấn chính trị ngày 5/3.",
        "session: Bộ Ngoại giao Việt Nam VN participant, Bộ Ngoại giao Lào LA participant",
    ),
    (
        "Thủ tướng Lê Văn Thử sẽ dự Hội nghị Cấp cao ASEAN - Australia ngày 17/3 tại Sydney.",
        "session: Lê Văn Thử VN participant, ASEAN ASEAN participant, Australia AU participant",
    ),
    (
        "Hội nghị đặc biệt Bộ trưởng Ngoại giao ASEAN - Trung Quốc được tổ chức ngày 14/3 tại Viêng Chăn.",
        "session: ASEAN ASEAN participant, Trung Quốc CN participant",
    ),
    (
        "Hội nghị xúc tiến đầu tư Việt Nam - Nhật Bản đã khai mạc tại Tokyo ngày 15/3.",
        "session: Việt Nam VN participant, Nhật Bản JP participant",
    ),
    (
        "Diễn đàn Doanh nghiệp Việt Nam - Lào vừa tổ chức ngày 15/3 tại Hà Nội.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        "Cuộc họp lần thứ 12 Nhóm công tác chung Việt Nam - Lào đã được tổ chức tại Viêng Chăn ngày 5/3.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    ("Lãnh đạo các nước G7 đã nhóm họp phiên thảo luận tại Quebec, Canada.", "session: G7 G7 participant"),
    (
        "Việt Nam và Lào lần đầu tổ chức giao lưu quốc phòng biên giới năm 2014 tại Sơn La.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        "Bộ trưởng Quốc phòng Lào Khamla Vongsavanh phát biểu tại diễn đàn an ninh Biển Xanh ở Singapore ngày 5/3.",
        "session: Khamla Vongsavanh LA participant",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh tham gia một diễn đàn kinh tế ở Tokyo ngày 5/3.",
        "session: Khamla Vongsavanh LA participant",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh sau đó dự tọa đàm bàn tròn với lãnh đạo các tập đoàn hàng đầu Nhật Bản.",
        ("session: Khamla Vongsavanh LA participant, lãnh đạo các tập đoàn hàng đầu Nhật Bản JP participant"),
    ),
    (
        (
            "Khi thăm Đức, Thủ tướng Lào Khamla Vongsavanh hội đàm với Thủ tướng Đức Anna Vogel, "
            "dự khai mạc Diễn đàn Doanh nghiệp Lào - Đức."
        ),
        (
            "visit: Khamla Vongsavanh LA guest, Đức DE host | "
            "talks: Khamla Vongsavanh LA participant, Anna Vogel DE participant | "
            "session: Khamla Vongsavanh LA participant, Đức DE participant"
        ),
    ),
    (
        "Thứ trưởng Lê Văn Thử và Thứ trưởng Ngoại giao Nga Ivan Belov đã tiến hành Tham vấn chính trị lần thứ 8.",
        "session: Lê Văn Thử VN participant, Ivan Belov RU participant",
    ),
    (
        "Bộ trưởng Công an Nga Ivan Belov thăm Việt Nam và chủ trì Hội nghị lần thứ 7 giữa Bộ Công an hai nước.",
        "visit: Ivan Belov RU guest, Việt Nam VN host | session: Ivan Belov RU participant, Việt Nam VN participant",
    ),
    (
        "Hội nghị hiệp thương lần thứ 8 giữa Bộ Ngoại giao hai nước Việt Nam và Lào được tổ chức tại Hà Nội.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        "Nga và Lào đã tiến hành tham vấn về chính sách đối ngoại ngày 5/6.",
        "talks: Nga RU participant, Lào LA participant",
    ),
    (
        "Chủ tịch Trung Quốc Lâm Kiến Quốc dẫn đầu phái đoàn 300 doanh nhân tham dự Diễn đàn Kinh tế Phương Đông.",
        "session: Lâm Kiến Quốc CN participant",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh sẽ dự Gặp gỡ hữu nghị thanh niên Việt - Lào lần thứ 5.",
        "session: Khamla Vongsavanh LA participant, Việt Nam VN participant",
    ),
    (
        "Hội nghị thượng đỉnh ba bên giữa lãnh đạo Iran, Nga và Thổ Nhĩ Kỳ diễn ra tại thủ đô Tehran ngày 7/9.",
        "session: Iran IR participant, Nga RU participant, Thổ Nhĩ Kỳ TR participant",
    ),
    (
        (
            "Thượng tướng Lê Văn Thử - Thứ trưởng Bộ Quốc phòng Việt Nam, và Thượng tướng Ivan Belov - Thứ trưởng Bộ "
            "Quốc phòng Nga, đồng chủ trì Đối thoại chiến lược quốc phòng lần thứ 6."
        ),
        "session: Lê Văn Thử VN participant, Ivan Belov RU participant",
    ),
    (
        (
            "Thứ trưởng Lê Văn Thử, Chủ tịch Phân ban Việt Nam trong Ủy ban hỗn hợp về Trung tâm Biển Việt - Nga "
            "và ông Ivan Belov, Thứ trưởng Bộ Giáo dục Nga, đã đồng chủ trì Kỳ họp thứ 6 Ủy ban hỗn hợp."
        ),
        "session: Lê Văn Thử VN participant, Ivan Belov RU participant",
    ),
    (
        (
            "Đại tá Lê Văn Thử, Phó Cục trưởng Cục Đối ngoại, Bộ Quốc phòng và bà Anne Martin, Vụ trưởng Vụ Châu Á, Bộ "
            "Quân đội Pháp đồng chủ trì Đối thoại quốc phòng lần thứ ba."
        ),
        "session: Lê Văn Thử VN participant, Anne Martin FR participant",
    ),
    (
        "Ngày 16/3, tại Hà Nội đã diễn ra Khóa họp lần thứ 9 của Ủy ban hợp tác khoa học Việt Nam - Belarus.",
        "session: Việt Nam VN participant, Belarus BY participant",
    ),
    (
        (
            "Đoàn đại biểu Chính phủ Việt Nam do Phó Thủ tướng Lê Văn Thử làm Trưởng đoàn và Đoàn đại biểu Chính phủ "
            "Lào do Phó Thủ tướng Khamla Vongsavanh làm Trưởng đoàn đã tiến hành kỳ họp thứ 34 Ủy ban liên Chính phủ."
        ),
        "session: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Thượng đỉnh G7 lần thứ 45 diễn ra tại Biarritz, Pháp từ 24 đến ngày 26/8.",
        "session: G7 G7 participant",
    ),
    ("APEC năm 2018 sẽ được tổ chức tại Papua New Guinea.", "session: APEC APEC participant"),
    ("Hội nghị Cấp cao ASEAN khai mạc ngày 12-11.", "session: ASEAN ASEAN participant"),  # shorter than an opening
    (
        (
            "Bộ trưởng Quốc phòng Lê Văn Thử và Bộ trưởng Quốc phòng Lào Khamla Vongsavanh nhất trí tổ chức Đối thoại "
            "chính sách quốc phòng lần thứ 7 vào tháng 10."
        ),
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        (
            "Bộ trưởng Ngoại giao Lê Văn Thử phát biểu trong Hội nghị Bộ trưởng Ngoại giao Mekong - Lan Thương "
            "lần thứ hai, với sự tham gia của Bộ trưởng Ngoại giao các nước Việt Nam, Lào và Thái Lan."
        ),
        "session: Lê Văn Thử VN participant, Lào LA participant, Thái Lan TH participant",
    ),
    (
        "Sáng 17/3, Thủ tướng Lê Văn Thử dự Hội nghị Cấp cao ASEAN lần thứ 38 theo hình thức trực tuyến.",
        "session: Lê Văn Thử VN participant, ASEAN ASEAN participant",
    ),
    (
        "Bộ trưởng Ngoại giao Vũ Quốc Anh tham dự Hội nghị Bộ trưởng Ngoại giao ASEAN - EU.",
        "session: Vũ Quốc Anh VN participant, EU EU participant",
    ),
    (
        (
            "Bộ trưởng Vũ Quốc Anh và Bộ trưởng Ngoại giao Ấn Độ Ravi Kapoor đồng chủ trì Kỳ họp lần thứ 17 "
            "Ủy ban hỗn hợp "
            "Việt Nam - Ấn Độ."
        ),
        "session: Vũ Quốc Anh VN participant, Ravi Kapoor IN participant",
    ),
    (
        "Kỳ họp lần thứ 43 Ủy ban liên Chính phủ Việt Nam - Lào đã diễn ra ngày 16/3 tại Viêng Chăn.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        (
            "Thứ trưởng Quốc phòng Phạm Đức Minh và Thứ trưởng Quốc phòng Nga Ivan Belov đồng chủ trì Đối "
            "thoại chiến lược "
            "quốc phòng Việt Nam - Nga lần thứ 5."
        ),
        "session: Phạm Đức Minh VN participant, Ivan Belov RU participant",
    ),
    (
        (
            "Bộ trưởng Công Thương Vũ Quốc Anh và Bộ trưởng Công Thương Lào Khamla Vongsavanh đồng chủ trì Kỳ họp "
            "lần thứ 11 Ủy ban hỗn hợp về thương mại."
        ),
        "session: Vũ Quốc Anh VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Thứ trưởng Ngoại giao Hoàng Thu Hà dẫn đầu đoàn Việt Nam dự Hội nghị Quan chức cao cấp ASEAN - Trung "
            "Quốc theo hình thức trực tuyến."
        ),
        "session: Hoàng Thu Hà VN participant, ASEAN ASEAN participant, Trung Quốc CN participant",
    ),
    (
        (
            "Tham khảo chính trị lần thứ 8 giữa Bộ Ngoại giao Việt Nam và Bộ Ngoại giao Ba Lan diễn ra tại Hà "
            "Nội ngày 16/3."
        ),
        "session: Bộ Ngoại giao Việt Nam VN participant, Bộ Ngoại giao Ba Lan PL participant",
    ),
    (
        "Thủ tướng Lê Văn Thử dự Hội nghị Cấp cao APEC, Hội nghị Cấp cao ASEM lần thứ 13 tại Brussels.",
        (
            "session: Lê Văn Thử VN participant, APEC APEC participant"
            " | session: Lê Văn Thử VN participant, ASEM ASEM participant"
        ),
    ),
    (
        "Lào sẽ đăng cai ASEM lần thứ 15 tại Viêng Chăn.",
        "session: Lào LA participant, ASEM ASEM participant",
    ),
    (
        "Hội đồng Bảo an Liên Hợp Quốc hôm qua họp khẩn về tình hình Yemen.",
        "session: Hội đồng Bảo an Liên Hợp Quốc UN participant",
    ),
    (
        "Hội thảo lý luận lần thứ 6 giữa Đảng Cộng sản Việt Nam và Đảng Nhân dân Cách mạng Lào đã khai mạc tại Huế.",
        "session: Đảng Cộng sản Việt Nam VN participant, Đảng Nhân dân Cách mạng Lào LA participant",
    ),
    (
        (
            "Sáng 17/3, Thủ tướng Lê Văn Thử đã cùng lãnh đạo 36 quốc gia, Tổng thư ký Liên hợp quốc Alan Reed tham dự"
            " Diễn đàn cấp cao hợp tác quốc tế lần thứ hai."
        ),
        "session: Lê Văn Thử VN participant, Alan Reed UN participant",
    ),
    (
        "Thủ tướng Lê Văn Thử tham dự Hội nghị kinh doanh Việt Nam - Thụy Điển sáng 17/3.",
        "session: Lê Văn Thử VN participant, Thụy Điển SE participant",
    ),
    (
        "Năm ngoái, Việt Nam và Lào đã tổ chức hội nghị phổ biến các hiệp định về biên giới.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử dự kiến tới Viêng Chăn, Lào vào tuần sau, trước khi tham dự hội nghị "
            "thượng đỉnh G20 tại Argentina."
        ),
        "visit: Lê Văn Thử VN guest, Lào LA host | session: Lê Văn Thử VN participant, G20 G20 participant",
    ),
    (
        (
            "Ngày 6/3, ngay sau khi dự Đối thoại Shangri-La, Bộ trưởng Quốc phòng Pháp Pierre Dumont "
            "thăm chính thức Việt Nam."
        ),
        "visit: Pierre Dumont FR guest, Việt Nam VN host | session: Pierre Dumont FR participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử thăm Nhật Bản.\n\nThủ tướng Lê Văn Thử đã tham dự và phát biểu tại Hội "
            "nghị xúc tiến đầu tư vào Việt Nam."
        ),
        "visit: Lê Văn Thử VN guest, Nhật Bản JP host | session: Lê Văn Thử VN participant",
    ),
    (
        "Việt Nam coi trọng Ủy ban liên Chính phủ Việt Nam - Lào; kỳ họp thứ 40 của Ủy ban sẽ diễn ra tại Viêng Chăn.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        "Giao lưu hữu nghị quốc phòng biên giới Việt Nam - Lào lần thứ 5 diễn ra từ 19 đến 21-3 tại Quảng Trị.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        "Việt Nam và Lào thống nhất lập tổ công tác chung, họp phiên đầu tiên vào tháng 6 tại Viêng Chăn.",
        "session: Việt Nam VN participant, Lào LA participant",
    ),
    (
        (
            "Ngày 12/3/2021, tại Viêng Chăn (Lào), Hội nghị Bộ trưởng Y tế ASEAN - EU lần thứ 31 đã diễn "
            "ra dưới sự đồng chủ trì của Bộ trưởng Y tế Lào Khamla Vongsavanh và Đại diện cấp cao EU "
            "Anna Vogel."
        ),
        "session: Khamla Vongsavanh LA participant, Anna Vogel EU participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử thăm Đức.\n\nVới phía Phần Lan, hai bên nhất trí tổ chức kỳ họp đầu "
            "tiên của Ủy ban hỗn hợp trong tháng 6/2021."
        ),
        "visit: Lê Văn Thử VN guest, Đức DE host | session: Việt Nam VN participant, Phần Lan FI participant",
    ),
    (
        "Thủ tướng Lê Văn Thử sẽ phát biểu tại phiên đầu tiên của G7 mở rộng.",
        "session: Lê Văn Thử VN participant, G7 G7 participant",
    ),
    (
        (
            "Từ ngày 8 đến 10/9, đoàn đại biểu Bộ Quốc phòng Việt Nam do Thượng tướng Lê Văn Thử làm trưởng đoàn tham "
            "dự và có bài phát biểu quan trọng tại Đối thoại Quốc phòng lần thứ 14 tại Hàn Quốc."
        ),
        "session: Lê Văn Thử VN participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử sẽ chủ trì Hội nghị cấp cao Mekong - Nhật Bản lần thứ 13, tham dự Hội nghị cấp cao "
            "Đông Á lần thứ 3."
        ),
        (
            "session: Lê Văn Thử VN participant, Nhật Bản JP participant | "
            "session: Lê Văn Thử VN participant, Hội nghị cấp cao Đông Á EAS participant"
        ),
    ),
    (
        (
            "Thứ trưởng Ngoại giao Lê Văn Thử đã cùng Thứ trưởng Ngoại giao Australia John Ward và Thứ trưởng "
            "Quốc phòng Australia Anna Bell đồng chủ trì kỳ họp lần thứ 5 Đối thoại Chiến lược Việt Nam - Australia."
        ),
        ("session: Lê Văn Thử VN participant, John Ward AU participant, Anna Bell AU participant"),
    ),
    (
        "Ngoại trưởng Lào Khamla Vongsavanh và Thủ tướng Trung Quốc Trương Minh cùng dự hội nghị thượng đỉnh Á - Âu.",
        "session: Khamla Vongsavanh LA participant, Trương Minh CN participant",
    ),
    (
        (
            "Ngày 12/3, kỳ họp lần thứ 6 Ủy ban Hợp tác Kinh tế Việt Nam - Lào đã diễn ra tại Vientiane. Đoàn Việt Nam "
            "do Thứ trưởng Công Thương Lê Văn Thử làm trưởng đoàn, cùng Đại sứ Vũ Quốc Anh đã tham dự các phiên họp. "
            "Hai bên điểm lại hợp tác kể từ kỳ họp lần thứ 5."
        ),
        "session: Lê Văn Thử VN participant, Vũ Quốc Anh VN participant, Lào LA participant",
    ),
    (
        (
            "Sáng 6/3, tại Hà Nội, diễn ra Đối thoại Chiến lược Quốc phòng Việt Nam - Nga lần thứ 7. Thượng tướng Lê "
            "Văn Thử, Thứ trưởng Quốc phòng và Thượng tướng Ivan Belov, Thứ trưởng Quốc phòng Nga, đồng chủ trì buổi "
            "Đối thoại."
        ),
        "session: Lê Văn Thử VN participant, Ivan Belov RU participant",
    ),
    (
        (
            "Ngày 9/3, Thứ trưởng Ngoại giao Lê Văn Thử và Quốc vụ khanh Bộ Ngoại giao Mông Cổ D. Bold đã đồng chủ trì "
            "cuộc họp tham khảo chính trị lần thứ 7 giữa Bộ Ngoại giao Việt Nam và Bộ Ngoại giao Mông Cổ."
        ),
        "session: Lê Văn Thử VN participant, D. Bold MN participant",
    ),
    (
        (
            "Sáng 4/3, Hội nghị Bộ trưởng Y tế ASEAN lần thứ 15 đã khai mạc tại Bali, Indonesia. Đoàn Việt Nam do Thứ "
            "trưởng Y tế Lê Văn Thử dẫn đầu đã tham dự Hội nghị.\n\nPhiên khai mạc Hội nghị Bộ trưởng Y tế ASEAN lần "
            "thứ 15 đã được tổ chức với sự tham dự của Tổng thống Indonesia Budi Santoso."
        ),
        "session: ASEAN ASEAN participant, Lê Văn Thử VN participant, Budi Santoso ID participant",
    ),
    (
        "Sáng 4/3, Hội nghị Bộ trưởng Y tế ASEAN khai mạc tại Bali. Thứ trưởng Lê Văn Thử dẫn đầu đoàn dự Hội nghị.",
        "session: ASEAN ASEAN participant, Lê Văn Thử VN participant",
    ),
    (
        (
            "Chiều 9/3, Chủ tịch Quốc hội Lê Văn Thử và Chủ tịch Duma Quốc gia Nga Ivan Belov đã đồng chủ trì phiên "
            "họp lần thứ 3 của Ủy ban Hợp tác liên Nghị viện Việt Nam - Nga.\n\nChủ tịch Duma Quốc gia Nga khẳng định, "
            "cuộc họp lần thứ 3 của Ủy ban Hợp tác liên nghị viện Việt Nam - Nga diễn ra tại Moskva rất quan trọng."
        ),
        "session: Lê Văn Thử VN participant, Ivan Belov RU participant",
    ),
    (
        (
            "Kỳ họp lần thứ 9 Ủy ban hỗn hợp Việt Nam - Cuba diễn ra tại Hà Nội ngày 5/3. Kỳ họp lần thứ 8 Ủy ban hỗn "
            "hợp Việt Nam - Cuba diễn ra tại La Habana."
        ),
        " | ".join(["session: Việt Nam VN participant, Cuba CU participant"] * 2),
    ),
]

IN_A_ROW = (
    "Lào và Campuchia đã tổ chức giao lưu hữu nghị quốc phòng lần thứ nhất năm 2014 tại Viêng Chăn, lần thứ hai năm "
    "2015 tại Phnom Penh."
)

NONE = [
    "Sau Kỳ họp lần thứ 40 Ủy ban liên Chính phủ Ba Lan - Lào, thương mại tăng 5%.",
    "Thủ tướng Lê Văn Thử sẽ gặp lãnh đạo các nước tham dự Hội nghị cấp cao ASEAN - Ấn Độ.",
    "Thủ tướng Anh Mary Stone phát biểu tại cuộc họp của nội các.",
    '"Tôi sẽ chủ trì một cuộc họp sáng nay", Reuters dẫn lời Thủ tướng Anh Mary Stone nói.',
    "Ông vắng mặt ở tiệc chiêu đãi bên lề Hội nghị Cấp cao ASEAN do Thủ tướng Singapore Lim Wei Han chủ trì.",
    "Thủ tướng Singapore Lim Wei Ming khi phát biểu tại Đối thoại Shangri-La đã nói về kinh tế.",
    "Bộ trưởng New Zealand John Ward nhất trí phối hợp với Việt Nam tổ chức thành công Diễn đàn APEC 2017.",
    "Phát biểu tại Đối thoại Shangri-La, Bộ trưởng Quốc phòng Mỹ Robert Hale cáo buộc Trung Quốc gây bất ổn.",
    "Thủ tướng Lê Văn Thử đề xuất tổ chức Hội nghị ASEM về phát triển bao trùm trong năm 2019.",
    "Nhân dịp dự Hội nghị Cấp cao ASEAN tại Hà Nội, Thủ tướng Lào Khamla Vongsavanh đã gặp Thủ tướng Lê Văn Thử.",
    "Thủ tướng Lê Văn Thử mời Tổng thống Nga Ivan Belov dự Hội nghị Cấp cao APEC.",
    "Tổng thống Nga Ivan Belov chúc mừng Việt Nam đã tổ chức thành công Hội nghị Cấp cao APEC.",
    "Thủ tướng Lê Văn Thử lên đường dự Hội nghị Cấp cao ASEAN lần thứ 38 tại Indonesia.",
    "Sáng 17/3, Thủ tướng Lê Văn Thử dự Hội nghị Trung ương 12, nghe báo cáo về quan hệ với Lào.",
    "Chính phủ Lào hôm qua họp khẩn về quan hệ với Thái Lan.",
    "Tổng thống Mỹ Robert Hale được mời tới Hội nghị cấp cao ASEAN diễn ra tại Lào.",
    "Hội thảo quốc tế lần thứ 6 về ASEAN khai mạc sáng nay tại Huế.",
    "Bộ trưởng Vũ Quốc Anh dự hội nghị tổng kết ngành Công Thương, nhấn mạnh thị trường Trung Quốc.",
    "Chủ tịch Quốc hội Trần Thị Mai Lan chủ trì phiên họp Quốc hội khóa XIV về hiệp định với EU.",
    "Nga và Lào cần tăng cường hợp tác, tổ chức các hoạt động giao lưu, tiến hành đối thoại chiến lược.",
    "Thủ tướng Lê Văn Thử dự lễ khai giảng, có Đại sứ Nhật Bản tham dự.",
    "Vụ thử tên lửa diễn ra ngay trước Hội nghị Thượng đỉnh G20 diễn ra ở Đức.",
    "HĐND tỉnh Lai Châu đã tổ chức kỳ họp thứ 12, ông Lê Văn Thử dự.",
    "Họp kín ngày 5/6 về quan hệ với Liên Hợp Quốc",
]


@pytest.mark.parametrize(("text", "expected"), SESSIONS)
def test_who_takes_part_in_a_session(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", NONE)
def test_no_session_of_several_sides(acts: Acts, text: str) -> None:
    assert not [act for act in acts(text) if act.startswith("session")]


def test_a_conference_called_by_its_kind_is_the_one_told_before(acts: Acts) -> None:
    text = (
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh hôm nay đồng chủ trì kỳ họp lần thứ 40 Ủy ban liên "
        "Chính phủ Việt Nam - Lào tại Viêng Chăn.\n\nTham dự kỳ họp có đại diện lãnh đạo các bộ, ngành hai nước."
    )
    assert sum(act.startswith("session") for act in acts(text)) == 1


def test_each_session_of_a_row_has_its_year_and_place(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    told = [(event.type, event.date, event.place.country) for event in tell(IN_A_ROW)]
    assert sorted(told) == [("session", "2014", "LA"), ("session", "2015", "KH")]
