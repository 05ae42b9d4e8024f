"""Awards, aid and the return of persons and remains (codebook §1, §8 "Roles elsewhere")."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

AWARDS = [
    (
        (
            "Phó Chủ tịch nước Hoàng Thu Hà thay mặt Chủ tịch nước Nguyễn Hữu Mẫu trao Huân chương Hữu nghị tặng Đại "
            "sứ Cuba Carlos Ibarra. Đại sứ xúc động khi được Nhà nước Việt Nam trao tặng phần thưởng cao quý."
        ),
        "award: Hoàng Thu Hà VN sender, Nguyễn Hữu Mẫu VN sender, Carlos Ibarra CU recipient",
    ),
    (
        "Chủ tịch Cuba Miguel Pardo được nhận Huân chương Hồ Chí Minh từ Việt Nam vì phản đối cấm vận của Mỹ.",
        "award: Việt Nam VN sender, Miguel Pardo CU recipient",
    ),
    (
        "Chiều 18/3, tại Hà Nội đã diễn ra Lễ trao tặng Huân chương Tự do của Nhà nước Lào tặng Bộ trưởng Vũ Quốc Anh.",
        "award: Lào LA sender, Vũ Quốc Anh VN recipient",
    ),
    (
        "Việt Nam và Nga tổ chức trao tặng Huân chương Hữu nghị của Nhà nước Việt Nam tặng Đại sứ Nga Ivan Belov.",
        "award: Việt Nam VN sender, Ivan Belov RU recipient",
    ),
    (
        "Bộ trưởng Vũ Quốc Anh đã trao Huân chương Hữu nghị tặng mười cán bộ, hội viên Hội Hữu nghị Lào - Việt Nam.",
        "award: Vũ Quốc Anh VN sender, Hội Hữu nghị Lào - Việt Nam LA recipient",
    ),
    (
        "Tổng Bí thư Phạm Đức Minh đã được trao Huân chương Vàng, phần thưởng cao quý của Nhà nước Lào.",
        "award: Lào LA sender, Phạm Đức Minh VN recipient",
    ),
    (
        (
            "Thừa ủy quyền Chủ tịch nước, Bộ trưởng Ngoại giao Vũ Quốc Anh trao Huân chương Hữu nghị cho 15 hội viên "
            "là cán bộ của Hội Hữu nghị Lào - Việt Nam."
        ),
        "award: Vũ Quốc Anh VN sender, Hội Hữu nghị Lào - Việt Nam LA recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử trao tặng Huân chương Hữu nghị cho Đại sứ Lào Khamla Vongsavanh.",
        "award: Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        (
            "Thay mặt lãnh đạo Nhà nước, Phó Chủ tịch nước Hoàng Thu Hà trao Huân chương Hữu nghị tặng Đại sứ Cuba "
            "Carlos Ibarra."
        ),
        "award: Hoàng Thu Hà VN sender, Carlos Ibarra CU recipient",
    ),
    (
        "Chủ tịch nước Lào Bounmy Phetsarath đã trao Huân chương Tự do cho Bộ trưởng Quốc phòng Phạm Đức Minh.",
        "award: Bounmy Phetsarath LA sender, Phạm Đức Minh VN recipient",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh được Việt Nam tặng Huân chương Sao vàng năm 2002 và một Huân chương năm 2009.",
        " | ".join(["award: Việt Nam VN sender, Khamla Vongsavanh LA recipient"] * 2),
    ),
    (
        "Đại sứ Đức Anna Vogel được trao tặng Kỷ niệm chương Vì hòa bình, hữu nghị giữa các dân tộc của Việt Nam.",
        "award: Việt Nam VN sender, Anna Vogel DE recipient",
    ),
    (
        "Bộ trưởng Hoàng Thu Hà nhận Huân chương Bắc đẩu Bội tinh của Nhà nước Pháp.",
        "award: Pháp FR sender, Hoàng Thu Hà VN recipient",
    ),
    (
        (
            "Tại buổi lễ, Thủ tướng Lê Văn Thử đã trao Huân chương Hữu nghị của Nhà nước Việt Nam tặng nguyên Đại "
            "sứ Nhật Bản Kenji Morita."
        ),
        "award: Lê Văn Thử VN sender, Kenji Morita JP recipient",
    ),
    (
        (
            "Thừa ủy quyền của Chủ tịch nước, Đại sứ Việt Nam tại Cuba Nguyễn Hữu Mẫu trao Huy chương Hữu nghị "
            "cho ông Carlos Ibarra, Chủ tịch Viện Hữu nghị Cuba."
        ),
        "award: Nguyễn Hữu Mẫu VN sender, Carlos Ibarra CU recipient",
    ),
    (
        "Tổng Bí thư Lê Văn Thử trao Huân chương Hữu nghị tặng các cựu chuyên gia quân sự Cuba.",
        "award: Lê Văn Thử VN sender, cựu chuyên gia quân sự Cuba CU recipient",
    ),
    (
        (
            "Bộ trưởng Vũ Quốc Anh đã thay mặt Chủ tịch nước Nguyễn Hữu Mẫu trao tặng Huân chương Hữu nghị cho Đại sứ "
            "Cuba Carlos Ibarra. Đại sứ Carlos Ibarra vui mừng được Nhà nước Việt Nam trao tặng phần thưởng cao quý."
        ),
        "award: Vũ Quốc Anh VN sender, Nguyễn Hữu Mẫu VN sender, Carlos Ibarra CU recipient",
    ),
    (
        (
            "Tỉnh Quảng Trị được trao tặng Huân chương Lao động của Chủ tịch nước Lào\n\nSáng 5/6, thừa ủy quyền Chủ "
            "tịch nước Lào, Bộ trưởng Khamla Vongsavanh trao tặng Huân chương Lao động cho tỉnh Quảng Trị."
        ),
        "award: Khamla Vongsavanh LA sender, tỉnh Quảng Trị VN recipient",
    ),
]

AID = [
    ("Nhật Bản sẽ cung cấp cho Philippines hai tàu tuần tra.", "aid: Nhật Bản JP sender, Philippines PH recipient"),
    ("Chính phủ Ba Lan đã quyết định tặng Lào 500.000 liều vaccine.", "aid: Ba Lan PL sender, Lào LA recipient"),
    ("ADB cho Lào vay 200 triệu USD.", "aid: ADB ADB sender, Lào LA recipient"),
    (
        "Dự án được xây dựng tại Lào với số vốn mà Nhật Bản tài trợ là 10 triệu USD.",
        "aid: Nhật Bản JP sender, Lào LA recipient",
    ),
    ("Khoản tiền mà Áo cam kết tài trợ cho Lào là 10 triệu USD.", "aid: Áo AT sender, Lào LA recipient"),
    (
        "Hội Chữ thập đỏ tỉnh Quảng Trị trao 20 tấn gạo cho Hội Chữ thập đỏ tỉnh Salavan, Lào.",
        "aid: Hội Chữ thập đỏ tỉnh Quảng Trị VN sender, Hội Chữ thập đỏ tỉnh Salavan LA recipient",
    ),
    (
        "UBND tỉnh Kon Tum đã tổ chức lễ trao tặng trạm y tế trị giá 3 tỷ đồng cho huyện Phu Vông, tỉnh Attapeu, Lào.",
        "aid: UBND tỉnh Kon Tum VN sender, tỉnh Attapeu LA recipient",
    ),
    (
        (
            "Việt Nam trao 5 tỷ đồng thiết bị y tế giúp Lào\n\nĐại sứ Việt Nam Trần Minh Đức đã bàn giao các thiết bị "
            "y tế cho Bộ trưởng Y tế Lào Khamla Vongsavanh.\n\nSáng 12/5, tại Vientiane đã diễn ra lễ bàn giao thiết "
            "bị y tế do Chính phủ và nhân dân Việt Nam tặng Chính phủ và nhân dân Lào."
        ),
        "aid: Trần Minh Đức VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Bức tượng đã được Thủ tướng Lê Văn Thử trao tặng Nhà vua Campuchia Norodom Sokha.",
        "aid: Lê Văn Thử VN sender, Norodom Sokha KH recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử và Tổng thống Nga Ivan Belov đã tặng nhau hai bức tranh.",
        "aid: Lê Văn Thử VN sender, Ivan Belov RU recipient",
    ),
    (
        "Chú voi là quà tặng của Thủ tướng Lào Khamla Vongsavanh cho Tổng thống Nga Ivan Belov.",
        "aid: Khamla Vongsavanh LA sender, Ivan Belov RU recipient",
    ),
    (
        "Máy bay chở 20 tấn hàng viện trợ nhân đạo của Nga đã hạ cánh xuống Vientiane.",
        "aid: Nga RU sender, Lào LA recipient",
    ),
    (
        "Nhật Bản đã chấp thuận một gói hỗ trợ thiết bị y tế trị giá 5 triệu USD cho Lào.",
        "aid: Nhật Bản JP sender, Lào LA recipient",
    ),
    (
        "Nhật Bản đã chuyển giao hai tàu tuần tra cho Philippines.",
        "aid: Nhật Bản JP sender, Philippines PH recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử cảm ơn Chính phủ và nhân dân Lào đã hỗ trợ 20.000 USD cho các địa phương gặp bão.",
        "aid: Lào LA sender, Việt Nam VN recipient",
    ),
    (
        "Tổng thống Philippines Jorge Salas cảm ơn Trung Quốc đã tặng 500 khẩu súng.",
        "aid: Trung Quốc CN sender, Philippines PH recipient",
    ),
    (
        "Iraq đã nhận 2 tỷ USD viện trợ từ Washington.",
        "aid: Mỹ US sender, Iraq IQ recipient",
    ),
    (
        "Đức, Pháp, Mỹ viện trợ khẩn cấp cho Philippines 2 triệu USD.",
        (
            "aid: Đức DE sender, Philippines PH recipient | aid: Pháp FR sender, Philippines PH recipient"
            " | aid: Mỹ US sender, Philippines PH recipient"
        ),
    ),
    (
        "Trung Quốc đã cam kết hỗ trợ 100 triệu USD để hiện đại hóa quân đội Campuchia.",
        "aid: Trung Quốc CN sender, Campuchia KH recipient",
    ),
    (
        "Nhật Bản cam kết cấp 2 tỉ yên viện trợ không hoàn lại để Lào mua trang thiết bị y tế.",
        "aid: Nhật Bản JP sender, Lào LA recipient",
    ),
    (
        "Hôm 16/3, Philippines nhận được 124.000 USD viện trợ từ New Zealand.",
        "aid: New Zealand NZ sender, Philippines PH recipient",
    ),
    (
        "Ông Robert Hale xem lại khoản viện trợ của Đức cho Triều Tiên trị giá 2 triệu USD hồi năm 2005.",
        "aid: Đức DE sender, Triều Tiên KP recipient",
    ),
    (
        "Ngày 17/3, Chính phủ Hàn Quốc công bố khoản viện trợ khẩn cấp 1 triệu USD nhằm ứng phó bão tại Việt Nam.",
        "aid: Hàn Quốc KR sender, Việt Nam VN recipient",
    ),
    (
        "Hội Hữu nghị Việt Nam - Lào trao 400 triệu đồng giúp nhân dân Lào khắc phục hậu quả lũ lụt.",
        "aid: Hội Hữu nghị Việt Nam - Lào VN sender, Lào LA recipient",
    ),
    (
        "Ngày 17/3, Chính phủ Việt Nam đã viện trợ cho Lào 500.000 USD để khắc phục hậu quả lũ lụt.",
        "aid: Việt Nam VN sender, Lào LA recipient",
    ),
    (
        "Đại sứ Mỹ Robert Hale bàn giao 77 máy thở cho Bộ Y tế Việt Nam.",
        "aid: Robert Hale US sender, Bộ Y tế Việt Nam VN recipient",
    ),
    (
        "Bộ trưởng Quốc phòng Phạm Đức Minh trao tặng Bộ Quốc phòng Lào 200.000 khẩu trang ngày 16/3.",
        "aid: Phạm Đức Minh VN sender, Bộ Quốc phòng Lào LA recipient",
    ),
    (
        "Hôm 16/3, Nhật Bản công bố hỗ trợ Philippines 30 triệu USD.",
        "aid: Nhật Bản JP sender, Philippines PH recipient",
    ),
    (
        (
            "Chiều 17/3, Đại sứ Trung Quốc Lâm Kiến Quốc trao tượng trưng 500.000 liều vaccine cho Bộ trưởng Y tế "
            "Hoàng Thu Hà."
        ),
        "aid: Lâm Kiến Quốc CN sender, Hoàng Thu Hà VN recipient",
    ),
    (
        "Chính phủ Nhật Bản quyết định viện trợ không hoàn lại cho Lào 10 triệu USD hôm 16/3.",
        "aid: Nhật Bản JP sender, Lào LA recipient",
    ),
    (
        "Bộ Ngoại giao cho biết Việt Nam hỗ trợ khẩn cấp Philippines 100.000 USD ngày 16/3.",
        "aid: Việt Nam VN sender, Philippines PH recipient",
    ),
    (
        "Hôm 16/3, Trung Quốc cam kết viện trợ 500 triệu USD cho Lào.",
        "aid: Trung Quốc CN sender, Lào LA recipient",
    ),
    (
        "Nhật Bản đã cung cấp tàu tuần tra cho Việt Nam.",
        "aid: Nhật Bản JP sender, Việt Nam VN recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử tặng Thủ tướng Lào Khamla Vongsavanh cuốn từ điển Việt - Lào.",
        "aid: Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale được Thủ tướng Lê Văn Thử trao món quà.",
        "aid: Lê Văn Thử VN sender, Robert Hale US recipient",
    ),
    (
        "Bộ trưởng Lê Văn Thử trao số tiền 100.000 USD của Việt Nam giúp Lào khắc phục hậu quả lũ lụt.",
        "aid: Lê Văn Thử VN sender, Lào LA recipient",
    ),
    (
        "Chính phủ Đức gửi cho Lào 2 triệu euro viện trợ lương thực.",
        "aid: Đức DE sender, Lào LA recipient",
    ),
    (
        "Hội Chữ thập đỏ Việt Nam chuyển 50.000 USD tới Hội Chữ thập đỏ Nepal.",
        "aid: Hội Chữ thập đỏ Việt Nam VN sender, Hội Chữ thập đỏ Nepal NP recipient",
    ),
    (
        "Hàn Quốc đã dành 3 triệu USD để giúp Campuchia khắc phục hậu quả hạn hán.",
        "aid: Hàn Quốc KR sender, Campuchia KH recipient",
    ),
    (
        "Ấn Độ quyết định dành 1 triệu USD hỗ trợ Nepal tái thiết sau động đất.",
        "aid: Ấn Độ IN sender, Nepal NP recipient",
    ),
    (
        "Hồi tháng 3, Seoul thông qua khoản 6 triệu USD viện trợ cho trẻ em Myanmar.",
        "aid: Hàn Quốc KR sender, Myanmar MM recipient",
    ),
    (
        "Với Nhật Bản, từ đầu năm đến nay, nước này đã cung cấp cho Lào 5 triệu USD viện trợ.",
        "aid: Nhật Bản JP sender, Lào LA recipient",
    ),
    (
        "Hai bên nối lại đàm phán và Seoul đã viện trợ cho Lào 5 triệu USD.",
        "aid: Hàn Quốc KR sender, Lào LA recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử tặng Thủ tướng Lào Khamla Vongsavanh món quà lưu niệm là một bức tranh.",
        "aid: Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Bức tượng là món quà của Chính phủ Lào dành tặng Cuba.",
        "aid: Lào LA sender, Cuba CU recipient",
    ),
    (
        "Ông Robert Hale cho biết viện trợ tài chính của Đức cho Lào trị giá 2 triệu USD.",
        "aid: Đức DE sender, Lào LA recipient",
    ),
    (
        (
            "Tổng thống Nga Ivan Belov thăm Lào. Chủ tịch nước Lào Bounmy Phetsarath tặng Tổng thống Nga Ivan Belov "
            "một bức tranh. Trước đó, Thủ tướng Lào Khamla Vongsavanh tặng Tổng thống Nga Ivan Belov một cuốn sách."
        ),
        (
            "visit: Ivan Belov RU guest, Lào LA host"
            " | aid: Bounmy Phetsarath LA sender, Ivan Belov RU recipient"
            " | aid: Khamla Vongsavanh LA sender, Ivan Belov RU recipient"
        ),
    ),
    (
        "Nhật Bản viện trợ 7 triệu USD cho Lào. Sau đó, Nhật Bản viện trợ thêm cho Lào 900.000 USD.",
        " | ".join(["aid: Nhật Bản JP sender, Lào LA recipient"] * 2),
    ),
    (
        "Nhật Bản viện trợ 7,2 triệu USD cho Lào. Nhật Bản viện trợ hơn 7 triệu USD cho Lào để xây trường học.",
        "aid: Nhật Bản JP sender, Lào LA recipient",
    ),
]

RETURNS = [
    ("Ba con tin người Pháp đã trở về nhà sau khi được Niger thả.", "repatriation: Niger NE sender, Pháp FR recipient"),
    (
        "Sáng 5/4, tỉnh Tây Ninh tổ chức lễ đón nhận 45 hài cốt liệt sĩ hy sinh tại Campuchia về nước.",
        "repatriation: Campuchia KH sender, tỉnh Tây Ninh VN recipient",
    ),
    (
        "Bộ trưởng Lê Văn Thử trao kỷ vật của quân nhân Mỹ cho Bộ trưởng Quốc phòng Mỹ Robert Hale.",
        "repatriation: Lê Văn Thử VN sender, Robert Hale US recipient",
    ),
    (
        "Bộ trưởng Quốc phòng Mỹ Robert Hale trao lại cho Việt Nam một số tài liệu, kỷ vật của bộ đội.",
        "repatriation: Robert Hale US sender, Việt Nam VN recipient",
    ),
    (
        "Việt Nam và Lào phối hợp trao trả 12 công dân Nga cho phía Nga.",
        "repatriation: Việt Nam VN sender, Lào LA sender, Nga RU recipient",
    ),
    (
        "Nga và Mỹ trao đổi ba tù nhân hôm 7/9.",
        "repatriation: Nga RU participant, Mỹ US participant",
    ),
    (
        "Cơ quan Việt Nam tìm kiếm người mất tích đã bàn giao cho phía Mỹ hai bộ hài cốt.",
        "repatriation: Cơ quan Việt Nam tìm kiếm người mất tích VN sender, Mỹ US recipient",
    ),
    (
        (
            "Ngày 5/4, lễ hồi hương hài cốt quân nhân Mỹ mất tích ở Việt Nam đã diễn ra tại Đà Nẵng. Dự lễ, về phía Mỹ "
            "có Tổng Lãnh sự Robert Hale. Đại diện phía Việt Nam đã bàn giao cho đại diện phía Mỹ hai bộ hài cốt, kết "
            "quả của đợt tìm kiếm chung lần thứ 90 (tháng 2 - 3/2019)."
        ),
        "repatriation: Việt Nam VN sender, Mỹ US recipient, Robert Hale US member",
    ),
    (
        "Đại sứ Mỹ Robert Hale đã dự lễ hồi hương hài cốt quân nhân Mỹ tại sân bay Đà Nẵng, Việt Nam hôm 5/4.",
        "repatriation: Việt Nam VN sender, Mỹ US recipient, Robert Hale US member",
    ),
    (
        "Ban Công tác đặc biệt tỉnh Salavan đã bàn giao 7 bộ hài cốt cho Ban Công tác đặc biệt tỉnh Quảng Trị.",
        (
            "repatriation: Ban Công tác đặc biệt tỉnh Salavan LA sender, "
            "Ban Công tác đặc biệt tỉnh Quảng Trị VN recipient"
        ),
    ),
    (
        "Ngày 16/3, tỉnh Salavan tổ chức lễ tiễn đưa 12 hài cốt liệt sĩ quân tình nguyện hy sinh ở Lào về nước.",
        "repatriation: tỉnh Salavan LA sender, Việt Nam VN recipient",
    ),
    (
        "Ba tù nhân Mỹ được Triều Tiên phóng thích hôm 16/3.",
        "repatriation: Triều Tiên KP sender, Mỹ US recipient",
    ),
    (
        "Ngày 16/3, Việt Nam tiếp nhận 17 bộ hài cốt liệt sĩ hy sinh tại Lào.",
        "repatriation: Lào LA sender, Việt Nam VN recipient",
    ),
    (
        "Chiều 16/3, phía Lào tiễn đưa 17 bộ hài cốt liệt sĩ về nước.",
        "repatriation: Lào LA sender, Việt Nam VN recipient",
    ),
    (
        "Ngày 16/3, Lào bàn giao 17 bộ hài cốt liệt sĩ cho Việt Nam.",
        "repatriation: Lào LA sender, Việt Nam VN recipient",
    ),
    (
        "Mùa khô 2018-2019, hai nước Việt Nam và Campuchia đã quy tập được 60 bộ hài cốt liệt sĩ.",
        "repatriation: Việt Nam VN participant, Campuchia KH participant",
    ),
    (
        "Triều Tiên trao trả 55 bộ hài cốt lính Mỹ cho Mỹ hôm 12/3.",
        "repatriation: Triều Tiên KP sender, Mỹ US recipient",
    ),
    (
        "Ngày 12/3, Indonesia trao trả 39 ngư dân cho Việt Nam.",
        "repatriation: Indonesia ID sender, Việt Nam VN recipient",
    ),
    (
        "Sáng 16/3, tại sân bay Đà Nẵng, Việt Nam đã trao trả 1 bộ hài cốt quân nhân Mỹ cho phía Mỹ.",
        "repatriation: Việt Nam VN sender, Mỹ US recipient",
    ),
    (
        "Nga và Ukraine trao đổi tù binh ngày 12/3, mỗi bên 35 người.",
        "repatriation: Nga RU participant, Ukraine UA participant",
    ),
    (
        "Iran đã trả tự do cho hai sinh viên Pháp hôm 9/5/2018.",
        "repatriation: Iran IR sender, Pháp FR recipient",
    ),
    (
        "Triều Tiên thả giáo sư Mỹ Robert Hale sau khi hai bên đàm phán.",
        "repatriation: Triều Tiên KP sender, Mỹ US recipient",
    ),
    (
        "Mỹ hôm 12/3 trao trả hai chiếc ấn cho Lào. Quan chức Mỹ và Lào trong lễ bàn giao hai chiếc ấn ở Washington.",
        "repatriation: Mỹ US sender, Lào LA recipient",
    ),
]

NONE = [
    "Các ngoại trưởng EU cũng bàn tới việc tăng viện trợ cho chính quyền Palestine.",
    "Thủ tướng Ba Lan cảm ơn Chính phủ Lào đã dành cho Đoàn sự đón tiếp nồng hậu.",
    "Hội đồng Bảo an thảo luận về vấn đề viện trợ nhân đạo cho Syria.",
    'Ba Lan sẽ tặng "món quà" cho Áo?',
    "Chuyên gia John Poe dự đoán Trung Quốc có thể viện trợ 10 triệu USD cho Triều Tiên.",
    "Iran đã trao cho Đại sứ Anh các tài liệu về con tàu.",
    "Tổng thống Philippines Pedro Luna coi viện trợ kinh tế từ Trung Quốc là vô cùng cần thiết.",
    "Lực lượng nổi dậy do Mỹ hậu thuẫn đã phóng thích 20 tù nhân Syria.",
    "Quan chức Mỹ nói về việc trao trả 5 hài cốt lính Mỹ tử trận trong Chiến tranh Triều Tiên.",
    "Nga thả nhà báo Ivan Golovin ở Moskva.",
    "Thổ Nhĩ Kỳ hợp tác với Ukraine trong công nghiệp, chuyển giao phần mềm và thiết kế.",
    "Việt Nam và Thái Lan khẳng định sẽ hỗ trợ nhau cùng phát triển.",
    "Văn bản được Tổng thống Nga Ivan Belov trao tay cho Chủ tịch Cuba Jorge Diaz ở khách sạn.",
    "Giới chức Nga thuyết phục nhóm cướp biển trả tự do cho 5 thuyền viên ở ngoài khơi Benin.",
    "Quân đội Israel hôm nay thả tờ rơi, cảnh báo 20 tù nhân người Palestine không vượt biên giới.",
    "Một phi công của không quân Mỹ được trao Huân chương vì đã bắn rơi một máy bay của Syria.",
    "Triều Tiên đòi hỏi viện trợ 5 triệu USD từ Mỹ.",
    "Mỹ đã viện trợ cho Philippines 295 triệu USD trong ba năm qua.",
    "Nga thiết lập một trung tâm tiếp nhận 200 người tị nạn tại Syria.",
    "Việt Nam và Lào tiếp tục phối hợp tìm kiếm, quy tập hài cốt liệt sĩ.",
    "Chủ tịch nước Nguyễn Hữu Mẫu trao Huân chương Lao động cho ngành ngoại giao sau chuyến công tác.",
    "Thủ tướng Lê Văn Thử trao nhiệm vụ cho Bộ Ngoại giao chuẩn bị hội nghị với Lào.",
    "Thụy Điển đã viện trợ hơn 4 tỷ USD cho Việt Nam trong suốt 46 năm.",
    "Chính phủ Lào đang xem xét viện trợ 2 triệu USD cho Campuchia.",
    "Thủ tướng Lê Văn Thử tặng quà lưu niệm cho Đại sứ Lào Khamla Vongsavanh.",
    "Trung Quốc tăng cường quan hệ với Campuchia thông qua viện trợ quân sự và diễn tập chung.",
    "Hai bên thảo luận vấn đề hồi hương những người Trung Quốc ở Mỹ.",
    "Nhật Bản là nước viện trợ ODA lớn nhất cho Việt Nam, Thủ tướng Lê Văn Thử nói.",
    "Thủ tướng Lê Văn Thử sẽ dự Lễ trao Giải thưởng ASEAN.",
    "Lào và Campuchia muốn nâng cơ chế hợp tác lên cấp Bộ trưởng Ngoại giao ASEAN.",
    "Mỹ cầu cứu Nga giúp đỡ viện trợ nhân đạo 2 triệu USD cho trại tị nạn.",
    "Trung Quốc là đồng minh duy nhất viện trợ và tặng 2 triệu tấn gạo cho Triều Tiên.",
    "Quyết định rút 20 lính Mỹ khỏi Syria được đưa ra sau cuộc họp với Thổ Nhĩ Kỳ.",
    "Hai bên Mỹ và Triều Tiên sẽ bàn về các nỗ lực tìm kiếm, hồi hương 200 hài cốt.",
    "Hàn Quốc thường xuyên viện trợ lương thực cho Lào.",
    "Trong 25 năm qua, Lào đã nhận được khoảng 2 tỷ USD viện trợ từ Nhật Bản.",
    "Các nước gồm Mỹ và Nga phải viện trợ cho Lào 2 triệu USD mỗi quý.",
    "Nga chuyển cho Lào 2 triệu USD tiền mua gạo.",
    "Cháu gái Tổng thống Mỹ Robert Hale hát tặng Chủ tịch nước Lào Bounmy Phetsarath.",
    "Ông Robert Hale ủng hộ các động thái viện trợ nhân đạo của Hàn Quốc.",
    "Việt Nam giúp đỡ Lào chống dịch. Viện trợ 5 tấn gạo cho Chính phủ và nhân dân Lào",
]


@pytest.mark.parametrize(("text", "expected"), AWARDS)
def test_one_side_confers_on_the_other(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), AID)
def test_one_side_gives_to_the_other(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), RETURNS)
def test_one_side_hands_over_to_the_other(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", NONE)
def test_nothing_changes_hands_between_sides(acts: Acts, text: str) -> None:
    assert acts(text) == []
