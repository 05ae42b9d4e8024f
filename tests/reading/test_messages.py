"""Letters, telegrams, greetings and invitations (codebook §1, §8 "Messages")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Only = Callable[..., EventClaim]

MESSAGES = [
    (
        "Tổng thống Cuba Miguel Pardo nhận được lời mời từ Tổng thống Nga Ivan Belov tới thăm Moskva.",
        "message: Ivan Belov RU sender, Miguel Pardo CU recipient",
    ),
    (
        "Bức thư của Tổng thống Nga Ivan Belov đã được chuyển đến Thủ tướng Ba Lan Jan Nowak.",
        "message: Ivan Belov RU sender, Jan Nowak PL recipient",
    ),
    (
        "Thông qua Đại sứ Paul Martin, Tổng thống Pháp đã chuyển tới Tổng thống Iran một bức thư.",
        "message: Pháp FR sender, Iran IR recipient, Paul Martin FR member",
    ),
    (
        ("Đại sứ Lê Văn Thử chuyển lời thăm hỏi, lời mời của Chủ tịch nước Vũ Quốc Anh tới Tổng thống Áo Karl Huber."),
        (
            "message: Vũ Quốc Anh VN sender, Karl Huber AT recipient, Lê Văn Thử VN member | message: Vũ Quốc "
            "Anh VN sender, Karl Huber AT recipient, Lê Văn Thử VN member"
        ),
    ),
    (
        "Nhân dịp năm mới, Tổng thống Ba Lan Jan Nowak gửi những lời chúc tốt đẹp nhất tới nhân dân Lào.",
        "message: Jan Nowak PL sender, Lào LA recipient",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử đến Đại sứ quán Singapore tại Hà Nội viếng cựu Thủ tướng Tan Boon Keng và ghi sổ "
            "chia buồn."
        ),
        "message: Lê Văn Thử VN sender, Đại sứ quán Singapore SG recipient",
    ),
    (
        "Tại Đại sứ quán Nhật Bản, Thủ tướng Lê Văn Thử đã viếng và ghi sổ tang cựu Thủ tướng Nhật Bản Kenji Morita.",
        "message: Lê Văn Thử VN sender, Nhật Bản JP recipient",
    ),
    (
        "Bộ trưởng Quốc phòng Hàn Quốc Park Ji-woo xem nội dung thư của Tổng thống Mỹ Robert Hale gửi Thủ tướng Lào.",
        "message: Robert Hale US sender, Lào LA recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale đã mời Thủ tướng Lê Văn Thử cho một chuyến thăm tới Washington trong năm nay.",
        "message: Robert Hale US sender, Lê Văn Thử VN recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale mời Thủ tướng Lê Văn Thử thực hiện chuyến thăm chính thức Mỹ.",
        "message: Robert Hale US sender, Lê Văn Thử VN recipient",
    ),
    (
        "Tổng thống Nga Ivan Belov vui vẻ nhận lời sang thăm Lào.",
        "message: Lào LA sender, Ivan Belov RU recipient",
    ),
    (
        "Nhà lãnh đạo Triều Tiên Kim Dae-su đã nhận lời mời tới Moskva của Tổng thống Nga Ivan Belov.",
        "message: Ivan Belov RU sender, Kim Dae-su KP recipient",
    ),
    (
        "Bộ Ngoại giao Lào hôm 3/3 gửi công hàm phản đối việc lính Thái Lan dựng lều ở biên giới.",
        "message: Bộ Ngoại giao Lào LA sender, Thái Lan TH recipient",
    ),
    (
        "Tổng thống Pháp Pierre Dumont mời Thủ tướng Lào Noy Khamvong tiến hành chuyến thăm chính thức tới Pháp.",
        "message: Pierre Dumont FR sender, Noy Khamvong LA recipient",
    ),
    (
        "Đại sứ Chile Sergio Bravo gửi lời chào của Tổng thống Chile tới Chủ tịch nước Nguyễn Hữu Mẫu.",
        "message: Chile CL sender, Nguyễn Hữu Mẫu VN recipient, Sergio Bravo CL member",
    ),
    (
        (
            "Nhân dịp Quốc khánh Việt Nam, lãnh đạo nhiều nước đã gửi điện mừng.\n\nThủ tướng Lào Khamla Vongsavanh đã "
            "gửi điện mừng.\n\nĐiện mừng cũng được gửi đến từ Thủ tướng Campuchia Sok Vanna."
        ),
        (
            "message: Khamla Vongsavanh LA sender, Việt Nam VN recipient | "
            "message: Sok Vanna KH sender, Việt Nam VN recipient"
        ),
    ),
    (
        (
            "Thủ tướng Lê Văn Thử đã gửi điện chia buồn đến Thủ tướng Nhật Bản Kenji Morita và Bộ trưởng Ngoại giao Vũ "
            "Quốc Anh đã gửi điện chia buồn đến Bộ trưởng Ngoại giao Nhật Bản Yoko Abe."
        ),
        (
            "message: Lê Văn Thử VN sender, Kenji Morita JP recipient | "
            "message: Vũ Quốc Anh VN sender, Yoko Abe JP recipient"
        ),
    ),
    (
        "Ngoại trưởng Lào A-nu Si trao lá thư của Thủ tướng Khamla Vongsavanh cho Tổng thống Mỹ Robert Hale.",
        "message: Khamla Vongsavanh LA sender, Robert Hale US recipient, A-nu Si LA member",
    ),
    (
        "Thủ tướng Lê Văn Thử đã chuyển đến Tổng thống Nga Ivan Belov lời mời của Chủ tịch nước Vũ Quốc Anh thăm Huế.",
        "message: Vũ Quốc Anh VN sender, Ivan Belov RU recipient, Lê Văn Thử VN member",
    ),
    (
        "Thủ tướng Lê Văn Thử gửi lời thăm hỏi tới Tổng thống Nga Ivan Belov qua Đại sứ Oleg Petrov.",
        "message: Lê Văn Thử VN sender, Ivan Belov RU recipient, Oleg Petrov RU member",
    ),
    (
        "Nhân dịp Quốc khánh Lào, Chủ tịch nước Nguyễn Hữu Mẫu đã gửi điện mừng.",
        "message: Nguyễn Hữu Mẫu VN sender, Lào LA recipient",
    ),
    (
        "Bộ Ngoại giao Đức đã gửi thư mời đại diện phía Việt Nam sang Berlin.",
        "message: Bộ Ngoại giao Đức DE sender, Việt Nam VN recipient",
    ),
    (
        "Tổng thống Nga Ivan Belov bày tỏ lời chia buồn sâu sắc tới Chính phủ Lào.",
        "message: Ivan Belov RU sender, Lào LA recipient",
    ),
    (
        "Thủ tướng Lào A-nu Si khẳng định Chính phủ Lào cảm ơn và gửi lời thăm hỏi tới Tổng Bí thư Lê Văn Thử.",
        "message: A-nu Si LA sender, Lê Văn Thử VN recipient",
    ),
    (
        "Đại sứ Mỹ Robert Hale ngày 3/3 gửi lời chia buồn về việc nguyên Thủ tướng Lê Văn Thử từ trần.",
        "message: Robert Hale US sender, Việt Nam VN recipient",
    ),
    (
        "Tổng thống Pháp Paul Martin gửi lời chia buồn sâu sắc tới gia đình của Chủ tịch nước Lê Văn Thử.",
        "message: Paul Martin FR sender, Lê Văn Thử VN recipient",
    ),
    (
        "Bộ Quốc phòng Nga đã gửi chi tiết một số đề xuất cho Mỹ hôm 11/3.",
        "message: Bộ Quốc phòng Nga RU sender, Mỹ US recipient",
    ),
    (
        'Tổng thống Mỹ Robert Hale đã gửi "lá thư tuyệt vời" cho Tổng thống Pháp Paul Martin.',
        "message: Robert Hale US sender, Paul Martin FR recipient",
    ),
    (
        "Hàn Quốc đã gửi thông báo từ chối hội đàm đến Bình Nhưỡng.",
        "message: Hàn Quốc KR sender, Triều Tiên KP recipient",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale đã gửi lời mời tới Tổng thống Philippines Jorge Salas, Thủ tướng Lào Khamla "
            "Vongsavanh và Thủ tướng Nhật Bản Kenji Morita."
        ),
        (
            "message: Robert Hale US sender, Jorge Salas PH recipient, Khamla Vongsavanh LA recipient, Kenji Morita JP "
            "recipient"
        ),
    ),
    (
        (
            "Nhân dịp Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam, Chủ tịch Thượng viện Chile Luis Marín, "
            "Chủ tịch Hạ viện Bỉ Anne Martin, Tổng thống Nga Ivan Belov gửi thư chúc mừng Chủ tịch nước Nguyễn Hữu Mẫu."
        ),
        "message: Luis Marín CL sender, Anne Martin BE sender, Ivan Belov RU sender, Nguyễn Hữu Mẫu VN recipient",
    ),
    (
        "Đại sứ quán các nước Nga, Mỹ, Bỉ đã gửi lời chia buồn tới nhân dân Việt Nam.",
        "message: Nga RU sender, Mỹ US sender, Bỉ BE sender, Việt Nam VN recipient",
    ),
    (
        "Thủ tướng Nhật Bản Kenji Morita gửi lời chia buồn trước mất mát to lớn của Việt Nam.",
        "message: Kenji Morita JP sender, Việt Nam VN recipient",
    ),
    (
        "Hôm 8/3, Tổng thống Mỹ Robert Hale chấp nhận lời mời gặp từ Chủ tịch Triều Tiên Kim Sung-ho.",
        "message: Kim Sung-ho KP sender, Robert Hale US recipient",
    ),
    (
        "Tổng thống Mỹ Robert Hale đã mở lời mời Tổng thống Nga Ivan Belov tới thăm Washington.",
        "message: Robert Hale US sender, Ivan Belov RU recipient",
    ),
    (
        "Đại sứ quán Thái Lan tại London đã gửi công văn hôm 5/3 tới Anh về vụ án.",
        "message: Đại sứ quán Thái Lan TH sender, Anh GB recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử nhận lời mời sang thăm Lào.",
        "message: Lào LA sender, Lê Văn Thử VN recipient",
    ),
    (
        "Tổng thống Cuba Luis Marín có thông điệp chia buồn với Chủ tịch nước Nguyễn Hữu Mẫu.",
        "message: Luis Marín CU sender, Nguyễn Hữu Mẫu VN recipient",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh đã nhận được thư chúc mừng của Tổng thống Mỹ Robert Hale.",
        "message: Robert Hale US sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Hôm 13/3, Tổng thống Mỹ Robert Hale nhận được bức thư từ Thủ tướng Nhật Bản Kenji Morita.",
        "message: Kenji Morita JP sender, Robert Hale US recipient",
    ),
    (
        "Tổng thống Nga Ivan Belov đã nhận lời mời thăm chính thức Việt Nam.",
        "message: Việt Nam VN sender, Ivan Belov RU recipient",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu gửi điện mừng Quốc khánh Lào.",
        "message: Nguyễn Hữu Mẫu VN sender, Lào LA recipient",
    ),
    (
        (
            "Chủ tịch Quốc hội Lê Văn Thử chúc mừng Nam Phi; nhờ Tổng thống Nam Phi Jan Botha chuyển lời mời thăm "
            "Việt Nam tới Chủ tịch Quốc hội Nam Phi Thoko Dube."
        ),
        "message: Lê Văn Thử VN sender, Thoko Dube ZA recipient, Jan Botha ZA member",
    ),
    (
        (
            "Tổng Bí thư Phạm Đức Minh hội đàm với Chủ tịch Trung Quốc Lâm Kiến Quốc.\n"
            "Chủ tịch Lâm Kiến Quốc gửi lời thăm hỏi đến Đảng, Chính phủ và nhân dân các vùng bị thiên tai."
        ),
        (
            "talks: Phạm Đức Minh VN participant, Lâm Kiến Quốc CN participant"
            " | message: Lâm Kiến Quốc CN sender, Việt Nam VN recipient"
        ),
    ),
    (
        "Nhật Bản đã trao công hàm phản đối cho Trung Quốc hôm 16/3.",
        "message: Nhật Bản JP sender, Trung Quốc CN recipient",
    ),
    (
        "Nhật Bản đã trao công hàm phản đối cho đại diện Trung Quốc hôm 16/3.",
        "message: Nhật Bản JP sender, Trung Quốc CN recipient",
    ),
    (
        "Phái đoàn Hàn Quốc đã trao thư tay của Tổng thống Kim Min-jun cho Tổng thống Mỹ Robert Hale.",
        "message: Kim Min-jun KR sender, Robert Hale US recipient, Phái đoàn Hàn Quốc KR member",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu gửi lời chia buồn sâu sắc tới lãnh đạo và nhân dân Nga.",
        "message: Nguyễn Hữu Mẫu VN sender, Nga RU recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử chuyển lời mời thăm lại Việt Nam tới Nữ hoàng Đan Mạch Ingrid Holm.",
        "message: Lê Văn Thử VN sender, Ingrid Holm DK recipient",
    ),
    (
        "Ngày 17/3, Chủ tịch nước Nguyễn Hữu Mẫu đã gửi điện mừng tới Tổng thống Phần Lan Mika Laine.",
        "message: Nguyễn Hữu Mẫu VN sender, Mika Laine FI recipient",
    ),
    (
        "Nhân dịp Quốc khánh Lào, Tổng Bí thư Phạm Đức Minh gửi điện mừng đến Tổng Bí thư Lào Bounmy Phetsarath.",
        "message: Phạm Đức Minh VN sender, Bounmy Phetsarath LA recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử gửi điện chia buồn tới Thủ tướng Ấn Độ Ravi Kapoor về thiệt hại do lũ lụt.",
        "message: Lê Văn Thử VN sender, Ravi Kapoor IN recipient",
    ),
    (
        (
            "Được tin Trung Quốc xảy ra động đất, Chủ tịch nước Nguyễn Hữu Mẫu đã gửi điện thăm hỏi Chủ "
            "tịch Trung Quốc "
            "Lâm Kiến Quốc."
        ),
        "message: Nguyễn Hữu Mẫu VN sender, Lâm Kiến Quốc CN recipient",
    ),
    (
        "Bộ trưởng Ngoại giao Vũ Quốc Anh gửi thư chúc mừng Ngoại trưởng Đức Anna Vogel.",
        "message: Vũ Quốc Anh VN sender, Anna Vogel DE recipient",
    ),
    (
        "Tổng thống Nga Ivan Belov gửi thông điệp chúc mừng Chủ tịch nước Nguyễn Hữu Mẫu.",
        "message: Ivan Belov RU sender, Nguyễn Hữu Mẫu VN recipient",
    ),
    (
        "Nhân dịp này, Thủ tướng Lê Văn Thử mời Thủ tướng Séc Jan Novotny sớm sang thăm Việt Nam.",
        "message: Lê Văn Thử VN sender, Jan Novotny CZ recipient",
    ),
    (
        (
            "Tại buổi tiếp Đại sứ Cuba Carlos Ibarra, Thủ tướng Lê Văn Thử gửi lời thăm hỏi tới Chủ tịch Cuba Raimundo "
            "Ferrer."
        ),
        (
            "reception: Lê Văn Thử VN host, Carlos Ibarra CU guest | "
            "message: Lê Văn Thử VN sender, Raimundo Ferrer CU recipient"
        ),
    ),
    (
        (
            "Đại sứ Lào Khamla Vongsavanh trân trọng chuyển lời thăm hỏi của Tổng Bí thư Lào Bounmy "
            "Phetsarath tới Tổng Bí "
            "thư Phạm Đức Minh."
        ),
        "message: Bounmy Phetsarath LA sender, Phạm Đức Minh VN recipient, Khamla Vongsavanh LA member",
    ),
    (
        (
            "Đại sứ Lào Khamla Vongsavanh chuyển lời thăm hỏi của các đồng chí lãnh đạo cấp cao Lào tới Tổng Bí thư "
            "Phạm Đức Minh."
        ),
        "message: Lào LA sender, Phạm Đức Minh VN recipient, Khamla Vongsavanh LA member",
    ),
    (
        "Đại diện Bộ Ngoại giao Việt Nam đã giao thiệp với Đại sứ quán Lào, trao công hàm phản đối việc làm trên.",
        "message: Bộ Ngoại giao Việt Nam VN sender, Đại sứ quán Lào LA recipient",
    ),
    (
        "Thứ trưởng Lê Văn Thử chuyển lời thăm hỏi của các lãnh đạo Việt Nam tới TNS Mỹ Robert Hale.",
        "message: Việt Nam VN sender, Robert Hale US recipient, Lê Văn Thử VN member",
    ),
    (
        "Tổng thống Mỹ Robert Hale đã gửi thư cho nhà lãnh đạo Triều Tiên Ri Chol-min.",
        "message: Robert Hale US sender, Ri Chol-min KP recipient",
    ),
    (
        "Chủ tịch Quốc hội Trần Thị Mai Lan gửi điện cảm ơn Chủ tịch Quốc hội Lào Xổm-sắc Phim-ma-sỏn.",
        "message: Trần Thị Mai Lan VN sender, Xổm-sắc Phim-ma-sỏn LA recipient",
    ),
    (
        "Bộ trưởng Ngoại giao Lào chuyển lời mời của Thủ tướng Lào Khamla Vongsavanh tới Thủ tướng Lê Văn Thử.",
        "message: Khamla Vongsavanh LA sender, Lê Văn Thử VN recipient, Lào LA member",
    ),
    (
        (
            "Nhân dịp kỷ niệm 46 năm Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào, Chủ tịch nước Nguyễn Hữu Mẫu "
            "đã gửi Điện mừng đến Chủ tịch nước Lào Bounmy Phetsarath."
        ),
        "message: Nguyễn Hữu Mẫu VN sender, Bounmy Phetsarath LA recipient",
    ),
    (
        (
            "Cùng ngày, Bộ trưởng Ngoại giao Vũ Quốc Anh cũng đã gửi điện chia buồn tới Bộ trưởng Ngoại giao Nga "
            "Ivan Belov."
        ),
        "message: Vũ Quốc Anh VN sender, Ivan Belov RU recipient",
    ),
    (
        "Thay mặt lãnh đạo Đảng, Nhà nước, Phó Chủ tịch nước Hoàng Thu Hà viếng và ghi sổ tang tại Đại sứ quán Ấn Độ.",
        "message: Hoàng Thu Hà VN sender, Đại sứ quán Ấn Độ IN recipient",
    ),
    (
        "Đại sứ Mỹ Robert Hale chuyển thư của Tổng thống Mỹ David Reed tới Thủ tướng Lê Văn Thử.",
        "message: David Reed US sender, Lê Văn Thử VN recipient, Robert Hale US member",
    ),
    (
        (
            "Tổng Bí thư, Chủ tịch nước Phạm Đức Minh, Thủ tướng Lê Văn Thử đã gửi điện mừng tới Tổng Bí thư "
            "Lào Bounmy Phetsarath."
        ),
        "message: Phạm Đức Minh VN sender, Lê Văn Thử VN sender, Bounmy Phetsarath LA recipient",
    ),
    (
        (
            "Tổng Bí thư BCH TW Đảng CS Việt Nam Phạm Đức Minh và Thủ tướng Lê Văn Thử đã gửi điện mừng tới các đồng "
            "chí Bounmy Phetsarath, Tổng Bí thư BCH TW Đảng NDCM Lào; Khamla Vongsavanh, Thủ tướng Chính phủ Lào."
        ),
        (
            "message: Phạm Đức Minh VN sender, Lê Văn Thử VN sender, Bounmy Phetsarath LA recipient, "
            "Khamla Vongsavanh LA recipient"
        ),
    ),
    (
        (
            "Tổng Bí thư Lào Bounmy Phetsarath; Thủ tướng Lào Khamla Vongsavanh và Chủ tịch Quốc hội Somchit Inthavong "
            "đã đồng gửi điện mừng tới Tổng Bí thư Phạm Đức Minh, Thủ tướng Lê Văn Thử."
        ),
        (
            "message: Bounmy Phetsarath LA sender, Khamla Vongsavanh LA sender, Somchit Inthavong LA sender, "
            "Phạm Đức Minh VN recipient, Lê Văn Thử VN recipient"
        ),
    ),
    (
        (
            "Chủ tịch Thượng viện Séc Jan Novotny, Chủ tịch Hạ viện Bỉ Anna Vogel, Chủ tịch Quốc hội Cuba Carlos "
            "Ibarra đã gửi thư chúc mừng Chủ tịch Quốc hội Trần Thị Mai Lan."
        ),
        (
            "message: Jan Novotny CZ sender, Anna Vogel BE sender, Carlos Ibarra CU sender, "
            "Trần Thị Mai Lan VN recipient"
        ),
    ),
    (
        "Ngoại trưởng các nước Belarus, Venezuela và Palestine đã gửi thư mừng tới Bộ trưởng Ngoại giao Vũ Quốc Anh.",
        "message: Belarus BY sender, Venezuela VE sender, Palestine PS sender, Vũ Quốc Anh VN recipient",
    ),
    (
        "Bộ trưởng Ngoại giao Vũ Quốc Anh đã trao đổi điện mừng với Bộ trưởng Ngoại giao Lào Khamla Vongsavanh.",
        "message: Vũ Quốc Anh VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Tổng Bí thư Phạm Đức Minh gửi lời chia buồn tới Đảng, Nhà nước và nhân dân Cuba về vụ cháy lớn.",
        "message: Phạm Đức Minh VN sender, Cuba CU recipient",
    ),
    (
        (
            "Chủ tịch Quốc hội Cuba Carlos Ibarra nhờ Đại sứ Việt Nam Lê Văn Thử chuyển lời thăm hỏi tới Chủ tịch "
            "Quốc hội Trần Thị Mai Lan."
        ),
        "message: Carlos Ibarra CU sender, Trần Thị Mai Lan VN recipient, Lê Văn Thử VN member",
    ),
    (
        (
            "Ông Lê Văn Thử, Trưởng Ban Tuyên giáo Trung ương, cũng chuyển lời của Chủ tịch Quốc hội Trần Thị Mai Lan "
            "mời Chủ tịch Quốc hội Lào Khamla Vongsavanh sang thăm Việt Nam."
        ),
        "message: Trần Thị Mai Lan VN sender, Khamla Vongsavanh LA recipient, Lê Văn Thử VN member",
    ),
    (
        (
            "Tổng Bí thư Phạm Đức Minh và Thủ tướng Lê Văn Thử đã gửi điện mừng tới Thủ tướng Lào Khamla Vongsavanh. "
            "Trong điện mừng của các đồng chí lãnh đạo Lào gửi các đồng chí lãnh đạo Việt Nam có đoạn viết: “Quan hệ "
            "hai nước ngày càng phát triển”."
        ),
        (
            "message: Phạm Đức Minh VN sender, Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient | "
            "message: Khamla Vongsavanh LA sender, Phạm Đức Minh VN recipient, Lê Văn Thử VN recipient"
        ),
    ),
    (
        "Dịp Quốc khánh, lãnh đạo các nước Lào, Trung Quốc, Campuchia đã có điện và thư mừng gửi lãnh đạo Việt Nam.",
        "message: Lào LA sender, Trung Quốc CN sender, Campuchia KH sender, Việt Nam VN recipient",
    ),
    (
        "Trong bức thư gửi Tổng thống Nga Ivan Belov, Chủ tịch Cuba Jorge Diaz mong hai bên duy trì liên lạc.",
        "message: Jorge Diaz CU sender, Ivan Belov RU recipient",
    ),
    (
        "Chủ tịch Cuba Jorge Diaz đã viết thư cho Tổng thống Nga Ivan Belov.",
        "message: Jorge Diaz CU sender, Ivan Belov RU recipient",
    ),
    (
        (
            "Tổng thống Nga Ivan Belov gặp Vua Brunei Omar.\n\nHôm qua, Vua Brunei tiết lộ Chủ tịch Cuba Jorge Diaz đã "
            "gửi thư chúc mừng sinh nhật ông."
        ),
        ("meeting: Ivan Belov RU participant, Omar BN participant | message: Jorge Diaz CU sender, Omar BN recipient"),
    ),
    (
        "Đại sứ quán Trung Quốc ở Campuchia đã gửi lời chia buồn tới các nạn nhân.",
        "message: Campuchia KH recipient, Đại sứ quán Trung Quốc CN sender",
    ),
    (
        "Chủ tịch Cuba Jorge Diaz đã gửi tới Tổng thống Nga Ivan Belov một bức thư.",
        "message: Jorge Diaz CU sender, Ivan Belov RU recipient",
    ),
    (
        "Chủ tịch Cuba Jorge Diaz gửi đến Tổng thống Nga Ivan Belov lời mời thăm La Habana.",
        "message: Jorge Diaz CU sender, Ivan Belov RU recipient",
    ),
    (
        "Bức thư được Chủ tịch Cuba Jorge Diaz gửi tới Tổng thống Nga Ivan Belov gồm hai trang.",
        "message: Jorge Diaz CU sender, Ivan Belov RU recipient",
    ),
    (
        'Phái đoàn Cuba đã chuyển "bức thư quan trọng" tới Tổng thống Nga Ivan Belov.',
        "message: Phái đoàn Cuba CU sender, Ivan Belov RU recipient",
    ),
    (
        "Bộ Ngoại giao Nga cho biết đã nhận được bản fax từ người đứng đầu phái đoàn Cuba.",
        "message: phái đoàn Cuba CU sender, Bộ Ngoại giao Nga RU recipient",
    ),
    (
        "Nhân dịp này, Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh đã trao đổi điện mừng.",
        "message: Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Bộ trưởng Ngoại giao Cuba Jorge Diaz cũng nhận lời mời của Bộ trưởng Vũ Quốc Anh thăm Việt Nam.",
        "message: Vũ Quốc Anh VN sender, Jorge Diaz CU recipient",
    ),
    (
        "Tổng thống Nga Ivan Belov được Thủ tướng Lào Khamla Vongsavanh mời sang thăm Vientiane.",
        "message: Khamla Vongsavanh LA sender, Ivan Belov RU recipient",
    ),
    (
        "Thủ tướng Ấn Độ Ravi Kapoor đăng lời chúc mừng Tổng thống Nga Ivan Belov trên mạng xã hội.",
        "message: Ravi Kapoor IN sender, Ivan Belov RU recipient",
    ),
    (
        "Thủ tướng Ấn Độ Ravi Kapoor chia buồn với chính phủ và nhân dân Lào sau trận lũ.",
        "message: Ravi Kapoor IN sender, Lào LA recipient",
    ),
    (
        "Tổng thống Nga Ivan Belov gửi lời chia buồn tới gia đình Chủ tịch nước Nguyễn Hữu Mẫu và nhân dân Việt Nam.",
        "message: Ivan Belov RU sender, Việt Nam VN recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử gửi điện chia buồn tới phu nhân cố Tổng thống Pháp Pierre Dumont.",
        "message: Lê Văn Thử VN sender, Pierre Dumont FR recipient",
    ),
    (
        "Tổng thống Nga Ivan Belov bày tỏ lời chia buồn tới thân nhân các nạn nhân vụ rơi máy bay ở Indonesia.",
        "message: Ivan Belov RU sender, Indonesia ID recipient",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu gửi điện mừng nhân dịp Quốc khánh của Cộng hòa Pháp.",
        "message: Nguyễn Hữu Mẫu VN sender, Pháp FR recipient",
    ),
    (
        "Tổng thống Nga Ivan Belov gửi điện mừng nhân kỷ niệm 70 năm ngày Lào thoát khỏi ách thuộc địa của Nhật Bản.",
        "message: Ivan Belov RU sender, Lào LA recipient",
    ),
    (
        (
            "Tướng Lào Bounma Sisavath tới Cuba để chuyển thư Chủ tịch nước Lào Khamla Vongsavanh gửi Chủ tịch Cuba "
            "Jorge Diaz."
        ),
        (
            "message: Khamla Vongsavanh LA sender, Jorge Diaz CU recipient, Bounma Sisavath LA member | "
            "visit: Bounma Sisavath LA guest, Cuba CU host"
        ),
    ),
    (
        "Tổng thống Nga Ivan Belov cử đặc phái viên Oleg Marin sang Lào trao thư cho Thủ tướng Lào Khamla Vongsavanh.",
        (
            "message: Ivan Belov RU sender, Khamla Vongsavanh LA recipient, Oleg Marin RU member | "
            "visit: Oleg Marin RU guest, Lào LA host"
        ),
    ),
    (
        "Bộ trưởng Pháp Paul Roy gửi lời từ Tổng thống Pháp Pierre Dumont mời Thủ tướng Lê Văn Thử tới Paris.",
        "message: Pierre Dumont FR sender, Lê Văn Thử VN recipient, Paul Roy FR member",
    ),
    (
        "Tổng thống Nga Ivan Belov đã nhận lời mời của Chủ tịch Trung Quốc Lý Tân sang thăm Bắc Kinh.",
        "message: Lý Tân CN sender, Ivan Belov RU recipient",
    ),
    (
        "Chủ tịch Triều Tiên Kim Sung-ho đã chấp nhận lời mời của Tổng thống Nga Ivan Belov tới thăm Moscow.",
        "message: Ivan Belov RU sender, Kim Sung-ho KP recipient",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh nhận lời mời thăm Việt Nam của Thủ tướng Lê Văn Thử.",
        "message: Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh nhận lời mời của Thủ tướng Lê Văn Thử thăm Việt Nam vào tháng 9.",
        "visit: Khamla Vongsavanh LA guest, Lê Văn Thử VN host",
    ),
    (
        (
            "Chủ tịch nước Nguyễn Hữu Mẫu cảm ơn Ngài Chủ tịch và nhân dân Lào đã dành cho Đoàn sự đón tiếp nồng ấm và "
            "trân trọng mời Chủ tịch nước Lào Khamla Vongsavanh sang thăm Việt Nam."
        ),
        "message: Nguyễn Hữu Mẫu VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh trao đổi điện mừng nhân dịp này.",
        "message: Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh gửi thư chúc mừng nhau.",
        "message: Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử trao đổi điện mừng với Thủ tướng Lào Khamla Vongsavanh.",
        "message: Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient",
    ),
]

KINDS = [
    (
        ("Đại sứ Ba Lan Jan Nowak chuyển lời chúc tốt đẹp nhất của Tổng thống Ba Lan tới Chủ tịch nước Vũ Quốc Anh."),
        "greeting",
    ),
    ("Chủ tịch nước Nguyễn Hữu Mẫu gửi điện mừng tới Tổng thống Phần Lan Mika Laine.", "congratulation"),
    ("Chủ tịch nước Nguyễn Hữu Mẫu gửi điện chúc mừng Tổng thống Phần Lan Mika Laine.", "congratulation"),
    ("Thủ tướng Lê Văn Thử gửi thư chúc mừng Thủ tướng Lào Khamla Vongsavanh.", "congratulation"),
    ("Thủ tướng Lê Văn Thử gửi điện chia buồn đến Thủ tướng Ấn Độ Ravi Kapoor.", "condolence"),
    ("Thủ tướng Lê Văn Thử gửi lời chia buồn sâu sắc tới Thủ tướng Ấn Độ Ravi Kapoor.", "condolence"),
    ("Chủ tịch nước Nguyễn Hữu Mẫu gửi điện thăm hỏi tới Tổng thống Philippines Jose Lacson.", "condolence"),
    ("Thủ tướng Lê Văn Thử gửi lời chào tới Tổng Bí thư Lào Bounmy Phetsarath.", "greeting"),
    ("Tổng thống Pháp Pierre Dumont đã mời Thủ tướng Lê Văn Thử sang thăm Pháp.", "invitation"),
    ("Tổng thống Pháp Pierre Dumont gửi thư mời Chủ tịch nước Nguyễn Hữu Mẫu dự hội nghị.", "invitation"),
    ("Thủ tướng Lê Văn Thử gửi thư cảm ơn Thủ tướng Lào Khamla Vongsavanh.", "thanks"),
]

NONE = [
    'Tổng thống Mỹ Robert Hale hy vọng sẽ gửi "lời chào nhanh" tới Tổng thống Cuba Miguel Pardo.',
    "Tổng thống Nga Ivan Belov mời Tổng thống Mỹ Robert Hale đến thăm triển lãm tranh.",
    "Người phát ngôn gọi đây là cơ hội để gửi lời chào tới Tổng thống Mỹ Robert Hale của Ủy viên Trung Quốc Vương Hải.",
    "Lãnh đạo Việt Nam thường gửi lời mời Nhật hoàng sang thăm Việt Nam.",
    "Thụy Điển gửi công hàm yêu cầu Triều Tiên trả nợ hai lần một năm.",
    "Ông Vương Hải, Ủy viên Quốc vụ Trung Quốc, đã có cơ hội gửi lời chào tới Tổng thống Mỹ Robert Hale.",
    "Triều Tiên đã mời các phóng viên từ Nga và Anh tới dự lễ đóng bãi thử.",
    "Tổng thống Nga Ivan Belov và Chủ tịch Cuba Jorge Diaz thường xuyên trao đổi thư từ.",
    "Thủ tướng Lào Khamla Vongsavanh vui vẻ nhận lời mời của Thủ tướng Lê Văn Thử thăm Việt Nam ngày 5/12.",
    "Tổng thống Nga Ivan Belov muốn chuyển tải thông điệp hòa bình cho Chủ tịch Cuba Jorge Diaz.",
    "Chủ tịch Trung Quốc Trương Minh mời Chủ tịch nước Nguyễn Hữu Mẫu lên bục danh dự.",
    "Tại hội đàm, Tổng thống Nga Ivan Belov gửi lời cảm ơn Thủ tướng Lê Văn Thử.",
    "Nhờ Đồng chí chuyển lời thăm hỏi của tôi tới Thủ tướng Lào Khamla Vongsavanh.",
    "Tại buổi lễ, Thủ tướng Lê Văn Thử chúc mừng các doanh nghiệp đã xuất khẩu sang Nhật Bản.",
    "Thủ tướng Lê Văn Thử gửi thư chúc mừng ngành y tế nhân hội nghị với ASEAN.",
    "Ông Khamla Vongsavanh, Bộ trưởng Y tế Lào, cảm ơn sự giúp đỡ quý báu của Việt Nam.",
    "Bộ trưởng Vũ Quốc Anh cảm ơn nhân dân Lào về tình cảm dành cho quân tình nguyện.",
    "Thủ tướng Lào Khamla Vongsavanh chúc mừng Việt Nam đã đạt được nhiều thành tựu to lớn.",
    "Thủ tướng Lê Văn Thử chúc mừng Đại sứ Đức Anna Vogel hoàn thành tốt nhiệm kỳ.",
    "Tổng thống Pháp Pierre Dumont cảm ơn Thủ tướng Lê Văn Thử đã dành cho đoàn sự đón tiếp nồng hậu.",
    "Mỹ và Nga thảo luận về khả năng mời Trung Quốc tham gia đàm phán.",
]


@pytest.mark.parametrize(("text", "expected"), MESSAGES)
def test_senders_and_recipients(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds_of_messages(only: Only, text: str, kind: str) -> None:
    assert only(text, "message").kind == kind


def test_an_exchange_is_told_by_its_letters(acts: Acts, written: Acts) -> None:
    text = (
        "Lãnh đạo Việt Nam và Lào trao đổi điện mừng.\n\nThủ tướng Lê Văn Thử gửi điện mừng tới Thủ tướng Lào Khamla "
        "Vongsavanh."
    )
    assert acts(text) == written("message: Lê Văn Thử VN sender, Khamla Vongsavanh LA recipient")


@pytest.mark.parametrize("text", NONE)
def test_no_message_between_sides(acts: Acts, text: str) -> None:
    assert not [act for act in acts(text) if act.startswith("message")]


def test_condolences_are_sent_from_afar(only: Only) -> None:
    text = "Tổng thống Nga Ivan Belov gửi lời chia buồn tới các nạn nhân vụ xả súng ở Orlando, Mỹ."
    assert only(text, "message").place.country == ""


CITED = [
    ("Trong thư chúc mừng Thủ tướng Lê Văn Thử", "congratulation"),
    ("Trong bức điện chúc mừng Thủ tướng Lê Văn Thử", "congratulation"),
    ("Trong thông điệp chia buồn gửi Thủ tướng Lê Văn Thử", "condolence"),
]


@pytest.mark.parametrize(("letter", "kind"), CITED)
def test_who_writes_a_letter_from_which_he_is_cited(only: Callable[..., EventClaim], letter: str, kind: str) -> None:
    message = only(f"{letter}, Thủ tướng Lào Khamla Vongsavanh khẳng định Lào ủng hộ Việt Nam.", "message")
    assert [(p.name, p.role) for p in message.participants] == [
        ("Khamla Vongsavanh", "sender"),
        ("Lê Văn Thử", "recipient"),
    ]
    assert message.kind == kind
