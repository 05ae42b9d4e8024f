"""Visits: who goes where, on whose invitation, of which kind (codebook §1, §8 "Visits")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]
Only = Callable[..., EventClaim]

VISITS = [
    (
        "Tàu hộ vệ 015 Sao Mai của Hải quân nhân dân Việt Nam đã cập cảng Thanh Đảo, Trung Quốc ngày 12/3.",
        "visit: Tàu hộ vệ 015 Sao Mai của Hải quân nhân dân Việt Nam VN guest, Trung Quốc CN host",
    ),
    (
        "Đoàn đại biểu tỉnh Gunma (Nhật Bản) thăm và làm việc tại tỉnh Quảng Trị.",
        "visit: Đoàn đại biểu tỉnh Gunma JP guest, Việt Nam VN host",
    ),
    (
        "Đoàn đại biểu thành phố Daegu, Hàn Quốc thăm và làm việc tại tỉnh Quảng Trị ngày 10/6.",
        "visit: Đoàn đại biểu thành phố Daegu KR guest, Việt Nam VN host",
    ),
    (
        "Thứ trưởng Ngoại giao Lê Văn Thử đi công tác tại Peru và Chile từ ngày 12 đến 18/3.",
        "visit: Lê Văn Thử VN guest, Peru PE host | visit: Lê Văn Thử VN guest, Chile CL host",
    ),
    (
        'Thủ tướng Lào Khamla Vongsavanh sẽ "thăm hữu nghị chính thức" Việt Nam vào cuối tháng 8.',
        "visit: Khamla Vongsavanh LA guest, Việt Nam VN host",
    ),
    (
        "Phó Tổng thống Mỹ Alan Reed được cử thay ông Robert Hale đến dự Hội nghị Cấp cao ASEAN ở Singapore.",
        "visit: Alan Reed US guest, Singapore SG host",
    ),
    (
        "Triển lãm khai mạc với sự có mặt của Bộ trưởng Thương mại Mỹ Robert Hale đang thăm Malaysia.",
        "visit: Robert Hale US guest, Malaysia MY host",
    ),
    (
        "Tổng thống Mỹ Robert Hale đã tới Nhật Bản, Hàn Quốc, đang thăm Việt Nam.",
        (
            "visit: Robert Hale US guest, Nhật Bản JP host | visit: Robert Hale US guest, Hàn Quốc KR host | visit: "
            "Robert Hale US guest, Việt Nam VN host"
        ),
    ),
    (
        "Sau khi thăm Lào, Thủ tướng Lê Văn Thử sẽ thăm Campuchia.",
        "visit: Lê Văn Thử VN guest, Lào LA host | visit: Lê Văn Thử VN guest, Campuchia KH host",
    ),
    (
        "Ông Kim Yong Chol, cánh tay phải của Chủ tịch Triều Tiên Kim Jong-un, đến Washington ngày 17/1.",
        "visit: Kim Yong Chol KP guest, Mỹ US host",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh đã tới Singapore. Tổng thống Mỹ Robert Hale cũng tới đây dự hội nghị an ninh.",
        "visit: Khamla Vongsavanh LA guest, Singapore SG host | visit: Robert Hale US guest, Singapore SG host",
    ),
    (
        "Đoàn Mỹ do Đại sứ Robert Hale dẫn đầu đã vượt biên giới sang Triều Tiên.",
        "visit: Robert Hale US guest, Triều Tiên KP host",
    ),
    ("Sau khi thăm nhà máy, Thủ tướng Lê Văn Thử sẽ thăm Campuchia.", "visit: Lê Văn Thử VN guest, Campuchia KH host"),
    (
        "Tổng thống Mỹ Robert Hale rời Hàn Quốc, tới Bắc Kinh chiều 8/11.",
        "visit: Robert Hale US guest, Trung Quốc CN host",
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale sẽ thăm ba nước châu Âu là Đức, Thụy Sĩ và Hà Lan.",
        (
            "visit: Robert Hale US guest, Đức DE host | visit: Robert Hale US guest, Thụy Sĩ CH host | visit: "
            "Robert Hale US guest, Hà Lan NL host"
        ),
    ),
    (
        "Thủ tướng Lê Văn Thử thăm hai nước Đức và Hà Lan từ ngày 5/3.",
        "visit: Lê Văn Thử VN guest, Đức DE host | visit: Lê Văn Thử VN guest, Hà Lan NL host",
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale thăm hai nước châu Phi là Ai Cập và Kenya.",
        "visit: Robert Hale US guest, Ai Cập EG host | visit: Robert Hale US guest, Kenya KE host",
    ),
    (
        "Tổng thống Mỹ Robert Hale sẽ lần lượt đến các quốc gia khác gồm Nhật Bản và Hàn Quốc.",
        "visit: Robert Hale US guest, Nhật Bản JP host | visit: Robert Hale US guest, Hàn Quốc KR host",
    ),
    (
        "Thủ tướng Lê Văn Thử chiều 5/6 tới Moskva, bắt đầu chuyến thăm chính thức Nga và dự Diễn đàn Kinh tế.",
        "visit: Lê Văn Thử VN guest, Nga RU host",
    ),
    (
        "Phái đoàn Nga, do Bộ trưởng Quốc phòng Ivan Belov dẫn đầu, trong đó có tướng Oleg Marin, thăm Lào hôm 5/3.",
        "visit: Ivan Belov RU guest, Oleg Marin RU member, Lào LA host",
    ),
    (
        "Đoàn Nga, gồm Bộ trưởng Quốc phòng Ivan Belov và Thứ trưởng Oleg Marin, thăm Lào hôm 5/3.",
        "visit: Ivan Belov RU guest, Oleg Marin RU guest, Lào LA host",
    ),
    (
        "Bộ trưởng Lê Văn Thử tiếp đoàn Nga do ông Ivan Belov dẫn đầu đang có chuyến thăm và làm việc tại Việt Nam.",
        ("reception: Lê Văn Thử VN host, Ivan Belov RU guest | visit: Ivan Belov RU guest, Việt Nam VN host"),
    ),
    (
        (
            "Tổng thống Zimbabwe Peter Moyo họp. Zimbabwe đói.\n\nGiá dầu tăng.\n\nGiá vàng tăng.\n\nGiá gạo tăng."
            "\n\nGiá than tăng.\n\nNga đã tặng Lào nhiều xe trong chuyến thăm của Bộ trưởng Quốc phòng Nga Ivan Belov "
            "hôm 5/3."
        ),
        "aid: Nga RU sender, Lào LA recipient | visit: Ivan Belov RU guest, Lào LA host",
    ),
    (
        (
            "Tướng Mỹ David Hale cùng ông Peter Stone Jr., chỉ huy Lực lượng hải quân của Mỹ, đã có "
            "mặt ở Viêng Chăn ngày 5/3."
        ),
        "visit: David Hale US guest, Peter Stone Jr. US guest, Lào LA host",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov đã hội đàm với Ngoại trưởng nước chủ nhà trong chuyến thăm Lào.",
        "talks: Ivan Belov RU participant, Lào LA participant | visit: Ivan Belov RU guest, Lào LA host",
    ),
    (
        "Khi Mỹ và Nga im lặng, Thứ trưởng Quốc phòng Ri Dae - ho đã dẫn đầu phái đoàn Triều Tiên sang Lào.",
        "visit: Ri Dae - ho KP guest, Lào LA host",
    ),
    (
        "Trợ lý Ngoại trưởng Mỹ phụ trách khu vực Đông Á - Thái Bình Dương Robert Hale thăm Lào.",
        "visit: Robert Hale US guest, Lào LA host",
    ),
    (
        "Ấn Độ vui mừng đón Chủ tịch nước Lê Văn Thử, Phu nhân và Đoàn đại biểu cấp cao Việt Nam sang thăm.",
        "visit: Lê Văn Thử VN guest, Ấn Độ IN host",
    ),
    (
        "Bộ Ngoại giao Việt Nam nói về chuyến thăm Cuba cấp Nhà nước của Tổng Bí thư Lê Văn Thử ngày 28/3.",
        "visit: Lê Văn Thử VN guest, Cuba CU host",
    ),
    (
        "Tổng thống Nga Ivan Belov chấp nhận lời mời thăm Lào vào năm 2020 của Thủ tướng Lào Khamla Vongsavanh.",
        "visit: Ivan Belov RU guest, Khamla Vongsavanh LA host",
    ),
    (
        "Bộ Lao động Việt Nam cho biết trong chuyến thăm Czech, Thủ tướng Lê Văn Thử đã thăm một nhà máy.",
        "visit: Lê Văn Thử VN guest, Séc CZ host",
    ),
    (
        "Năm 2010, Tổng thống Mỹ Robert Hale cùng phu nhân đến Ấn Độ và ở lại một khách sạn.",
        "visit: Robert Hale US guest, Ấn Độ IN host",
    ),
    (
        "Tới Peru dự hội nghị thượng đỉnh về khí hậu, Chủ tịch nước Lê Văn Thử hôm nay có nhiều hoạt động.",
        "visit: Lê Văn Thử VN guest, Peru PE host",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale thất vọng về cách hành xử của lãnh đạo Triều Tiên Kim Dae-su sau chuyến thăm "
            "Trung Quốc."
        ),
        "visit: Kim Dae-su KP guest, Trung Quốc CN host",
    ),
    (
        (
            "Nga và Pháp bất đồng với Mỹ. Nga chỉ trích.\n\nTổng thống Mỹ Robert Hale sẽ thăm Anh.\n\n"
            "Thông tin về chuyến thăm của ông Robert Hale sẽ được thông báo sau. Nga và Pháp chờ đợi."
        ),
        "visit: Robert Hale US guest, Anh GB host",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale thăm Đức. Đáng chú ý trong chuyến thăm lần này là việc Nga đã nhượng bộ.\n\n"
            "Giá dầu tăng."
        ),
        "visit: Robert Hale US guest, Đức DE host",
    ),
    (
        "Tổng thống Pháp Paul Martin quá cảnh tại Viêng Chăn trên đường tới Sydney.",
        "visit: Paul Martin FR guest, Lào LA host",
    ),
    (
        "Chủ tịch nước Lê Văn Thử lên đường thăm cấp Nhà nước tới Lào.",
        "visit: Lê Văn Thử VN guest, Lào LA host",
    ),
    (
        "Lào là điểm dừng chân thứ ba của Ngoại trưởng Mỹ Robert Hale sau Thái Lan và Campuchia trong chuyến công du.",
        (
            "visit: Robert Hale US guest, Lào LA host | visit: Robert Hale US guest, Thái Lan TH host | "
            "visit: Robert Hale US guest, Campuchia KH host"
        ),
    ),
    (
        "Tổng thống Pháp Paul Martin có chuyến thăm ngắn cấp nhà nước tới Viêng Chăn.",
        "visit: Paul Martin FR guest, Lào LA host",
    ),
    (
        "Tổng thống Pháp Paul Martin bất ngờ thăm căn cứ không quân Pháp tại thủ đô N'Djamena của Chad.",
        "visit: Paul Martin FR guest, Chad TD host",
    ),
    (
        "Đặc phái viên Mỹ Robert Hale bí mật đến Bình Nhưỡng hồi năm ngoái.",
        "visit: Robert Hale US guest, Triều Tiên KP host",
    ),
    (
        "Thủ tướng Lê Văn Thử vừa kết thúc chuyến tham dự Hội nghị cấp cao ASEAN tại Jakarta.",
        "visit: Lê Văn Thử VN guest, Indonesia ID host",
    ),
    (
        (
            "Chủ tịch Quốc hội Lê Văn Thử rời Hà Nội. Chuyến đi theo lời mời của Chủ tịch IPU Anna Vogel, Chủ tịch "
            "Quốc hội Lào Khamla Vongsavanh và Chủ tịch Quốc hội Thái Lan Somchai Prasert."
        ),
        ("visit: Lê Văn Thử VN guest, Khamla Vongsavanh LA host | visit: Lê Văn Thử VN guest, Somchai Prasert TH host"),
    ),
    (
        "Tổng thống Mỹ Robert Hale sẽ rời Canada để tới Iceland.",
        "visit: Robert Hale US guest, Iceland IS host",
    ),
    (
        "Máy bay chở Ngoại trưởng Đức Anna Vogel vừa đáp xuống Lisbon.",
        "visit: Anna Vogel DE guest, Bồ Đào Nha PT host",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh sáng nay khởi hành tới Mông Cổ.",
        "visit: Khamla Vongsavanh LA guest, Mông Cổ MN host",
    ),
    (
        "Tổng thống Pháp Paul Martin sẽ dừng chân tại Thái Lan vào tuần tới.",
        "visit: Paul Martin FR guest, Thái Lan TH host",
    ),
    (
        "Tổng thống Mỹ Robert Hale khen việc Trung Quốc cử đặc phái viên tới Lào.",
        "statement: Robert Hale US sender, Trung Quốc CN recipient | visit: Trung Quốc CN guest, Lào LA host",
    ),
    (
        "Hai nhà lãnh đạo Mỹ - Triều sẽ đến Việt Nam vào tuần tới.",
        "visit: Mỹ US guest, Việt Nam VN host | visit: Triều Tiên KP guest, Việt Nam VN host",
    ),
    (
        "Thứ trưởng Pháp Robert Hale là quan chức đầu tiên trong chính quyền Tổng thống Pháp Paul Martin đến Lào.",
        "visit: Robert Hale FR guest, Lào LA host",
    ),
    (
        "Nhà lãnh đạo Triều Tiên Kim Min-jun đã có mặt tại Hà Nội sáng nay.",
        "visit: Kim Min-jun KP guest, Việt Nam VN host",
    ),
    (
        "Các quan chức quốc phòng cấp cao của Nga đã tới Iran hôm 11/3.",
        "visit: Nga RU guest, Iran IR host",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử đã chủ trì Lễ đón Thủ tướng Lào Khamla Vongsavanh dẫn đầu đoàn đại biểu cấp cao thăm "
            "chính thức Việt Nam."
        ),
        (
            "ceremony: Lê Văn Thử VN host, Khamla Vongsavanh LA guest | "
            "visit: Khamla Vongsavanh LA guest, Việt Nam VN host"
        ),
    ),
    (
        "Theo lịch trình, Tổng thống Mỹ Robert Hale sẽ tới Nhật Bản, tiếp đó là Hàn Quốc và Philippines.",
        (
            "visit: Robert Hale US guest, Nhật Bản JP host | visit: Robert Hale US guest, Hàn Quốc KR host | "
            "visit: Robert Hale US guest, Philippines PH host"
        ),
    ),
    (
        (
            "Giới doanh nhân chú ý tới Lào sau các chuyến thăm của Thủ tướng Nhật Bản Kenji Morita và Tổng thống "
            "Hàn Quốc Park Ji-woo."
        ),
        "visit: Kenji Morita JP guest, Lào LA host | visit: Park Ji-woo KR guest, Lào LA host",
    ),
    (
        "Đại sứ Mỹ Robert Hale sẽ tháp tùng Tổng thống Mỹ John Smith đến dự Hội nghị APEC ở Đà Nẵng, thăm Việt Nam.",
        "visit: John Smith US guest, Robert Hale US member, Việt Nam VN host",
    ),
    (
        "Năm 2011, ông Robert Hale đã tháp tùng Tổng thống Mỹ John Smith trong chuyến thăm Trung Quốc.",
        "visit: John Smith US guest, Robert Hale US member, Trung Quốc CN host",
    ),
    (
        "Tổng thống Pháp Paul Martin đã thăm Lào lần đầu hồi năm 2003 và lần thứ hai trong năm 2009.",
        "visit: Paul Martin FR guest, Lào LA host | visit: Paul Martin FR guest, Lào LA host",
    ),
    (
        ("Đợt công du mùa xuân của Tổng thống Cuba Miguel Pardo, ngoài Pháp còn có Bỉ và Áo, kết thúc hôm qua."),
        (
            "visit: Miguel Pardo CU guest, Pháp FR host | visit: Miguel Pardo CU guest, Bỉ BE host | "
            "visit: Miguel Pardo CU guest, Áo AT host"
        ),
    ),
    (
        "Tổng thống Mỹ Robert Hale mời Thủ tướng Lào Khamla Vongsavanh tới Mỹ.",
        "message: Robert Hale US sender, Khamla Vongsavanh LA recipient",
    ),
    (
        "Thủ tướng Lê Văn Thử thăm chính thức Cộng hòa Dân chủ Nhân dân Lào từ ngày 14 đến 16/3.",
        "visit: Lê Văn Thử VN guest, Lào LA host",
    ),
    (
        "Nhận lời mời của Thủ tướng Lào Khamla Vongsavanh, Thủ tướng Lê Văn Thử thăm chính thức Lào từ ngày 14-16/3.",
        "visit: Lê Văn Thử VN guest, Khamla Vongsavanh LA host",
    ),
    (
        (
            "Theo lời mời của Chủ tịch Quốc hội Trần Thị Mai Lan, Chủ tịch Quốc hội Campuchia Chea "
            "Sovanrith thăm chính "
            "thức Việt Nam từ ngày 9 đến 11/3."
        ),
        "visit: Chea Sovanrith KH guest, Trần Thị Mai Lan VN host",
    ),
    (
        "Chuyến thăm Lào của Bộ trưởng Quốc phòng Phạm Đức Minh diễn ra từ ngày 10 đến 12/3.",
        "visit: Phạm Đức Minh VN guest, Lào LA host",
    ),
    (
        "Chuyến thăm chính thức của Tổng thống Hàn Quốc Park Ji-woo tới Việt Nam đã kết thúc tốt đẹp.",
        "visit: Park Ji-woo KR guest, Việt Nam VN host",
    ),
    (
        "Thủ tướng Nhật Bản Kenji Morita đã đến Hà Nội chiều 16/3, bắt đầu chuyến thăm chính thức Việt Nam.",
        "visit: Kenji Morita JP guest, Việt Nam VN host",
    ),
    (
        (
            "Tổng Bí thư Phạm Đức Minh dẫn đầu Đoàn đại biểu cấp cao Đảng Cộng sản Việt Nam thăm hữu nghị chính thức "
            "Cuba từ ngày 8-10/3."
        ),
        "visit: Phạm Đức Minh VN guest, Cuba CU host",
    ),
    (
        (
            "Tổng Bí thư, Chủ tịch nước Lào Bounmy Phetsarath dẫn đầu Đoàn đại biểu cấp cao Đảng, Nhà nước Lào thăm "
            "cấp nhà nước tới Việt Nam từ ngày 8 đến 11/3."
        ),
        "visit: Bounmy Phetsarath LA guest, Việt Nam VN host",
    ),
    (
        (
            "Đoàn đại biểu Quốc hội Lào do Phó Chủ tịch Quốc hội Khamla Vongsavanh dẫn đầu sang thăm và làm việc tại "
            "Việt Nam."
        ),
        "visit: Khamla Vongsavanh LA guest, Việt Nam VN host",
    ),
    (
        "Ngày 15-3, ngoại trưởng Mỹ Robert Hale tới Bắc Kinh, bắt đầu chuyến thăm Trung Quốc hai ngày.",
        "visit: Robert Hale US guest, Trung Quốc CN host",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu thăm cấp Nhà nước Ấn Độ và Bangladesh từ ngày 2 đến 6/3.",
        "visit: Nguyễn Hữu Mẫu VN guest, Ấn Độ IN host | visit: Nguyễn Hữu Mẫu VN guest, Bangladesh BD host",
    ),
    (
        "Tổng thống Pháp Pierre Dumont cùng phu nhân bắt đầu chuyến thăm Ấn Độ từ ngày 9/3.",
        "visit: Pierre Dumont FR guest, Ấn Độ IN host",
    ),
    (
        "Thủ tướng Lê Văn Thử đã tới Jakarta dự Hội nghị các nhà lãnh đạo ASEAN.",
        "visit: Lê Văn Thử VN guest, Indonesia ID host",
    ),
    (
        "Phó Chủ tịch nước Hoàng Thu Hà sang Lào dự Quốc tang nguyên Chủ tịch nước Lào.",
        "visit: Hoàng Thu Hà VN guest, Lào LA host",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Bộ trưởng Công an Lào Khamla Vongsavanh đang ở thăm Việt Nam.",
        (
            "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest | "
            "visit: Khamla Vongsavanh LA guest, Việt Nam VN host"
        ),
    ),
    (
        "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Khamla Vongsavanh cùng Đoàn đại biểu Lào sang thăm Việt Nam.",
        (
            "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant | "
            "visit: Khamla Vongsavanh LA guest, Việt Nam VN host"
        ),
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Bộ trưởng Công an Lào Khamla Vongsavanh sang thăm và làm việc tại Việt Nam.",
        (
            "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest | "
            "visit: Khamla Vongsavanh LA guest, Việt Nam VN host"
        ),
    ),
    (
        (
            "Trong chuyến thăm chính thức Việt Nam hồi tháng 2/2019, Tổng thống Séc Jan Novotny đã hội đàm "
            "với Chủ tịch "
            "nước Nguyễn Hữu Mẫu."
        ),
        (
            "visit: Jan Novotny CZ guest, Việt Nam VN host | "
            "talks: Jan Novotny CZ participant, Nguyễn Hữu Mẫu VN participant"
        ),
    ),
    (
        "Bộ trưởng Ngoại giao Vũ Quốc Anh công du Trung Quốc từ ngày 1 đến 3/3.",
        "visit: Vũ Quốc Anh VN guest, Trung Quốc CN host",
    ),
    (
        "Chủ tịch Quốc hội Lào Xổm-sắc Phim-ma-sỏn thăm hữu nghị chính thức Việt Nam.",
        "visit: Xổm-sắc Phim-ma-sỏn LA guest, Việt Nam VN host",
    ),
    (
        "Tổng thống Mỹ Robert Hale đã đặt chân đến Seoul tối 16/3.",
        "visit: Robert Hale US guest, Hàn Quốc KR host",
    ),
    (
        "Phó Đô đốc David Reed, Phó Tư lệnh Lực lượng Quốc phòng Australia, thăm chính thức Việt Nam từ ngày 8-12/3.",
        "visit: David Reed AU guest, Việt Nam VN host",
    ),
    (
        "Chuyến thăm của Thủ tướng Campuchia Chea Sovanrith diễn ra theo lời mời của Thủ tướng Lê Văn Thử.",
        "visit: Chea Sovanrith KH guest, Lê Văn Thử VN host",
    ),
    (
        (
            "Nhận lời mời của Chủ tịch nước Nguyễn Hữu Mẫu, Tổng thống Séc Jan Novotny và Phu nhân sẽ thăm cấp Nhà "
            "nước Việt Nam từ ngày 20-22/3/2021."
        ),
        "visit: Jan Novotny CZ guest, Nguyễn Hữu Mẫu VN host",
    ),
    (
        "Sáng 16/3, Thủ tướng Lê Văn Thử rời Hà Nội, lên đường thăm chính thức Campuchia.",
        "visit: Lê Văn Thử VN guest, Campuchia KH host",
    ),
    (
        "Chuyên cơ chở Tổng thống Mỹ Robert Hale hạ cánh xuống sân bay Nội Bài tối 16/3, bắt đầu chuyến thăm Việt Nam.",
        "visit: Robert Hale US guest, Việt Nam VN host",
    ),
    (
        "Ngoại trưởng Đức Anna Vogel sẽ có chuyến công du Lào và Campuchia từ ngày 20/3.",
        "visit: Anna Vogel DE guest, Lào LA host | visit: Anna Vogel DE guest, Campuchia KH host",
    ),
    (
        (
            "Đoàn đại biểu cấp cao Đảng, Nhà nước Lào do Tổng Bí thư, Chủ tịch nước Bounmy Phetsarath dẫn đầu thăm "
            "hữu nghị chính thức Việt Nam từ ngày 2-4/3."
        ),
        "visit: Bounmy Phetsarath LA guest, Việt Nam VN host",
    ),
    (
        "Chuyến thăm Việt Nam lần này của Thủ tướng Malaysia Ahmad Faizal diễn ra đúng dịp năm mới.",
        "visit: Ahmad Faizal MY guest, Việt Nam VN host",
    ),
    (
        "Tổng thống Pháp Paul Martin có thể tới Viêng Chăn vào tháng 5.",
        "visit: Paul Martin FR guest, Lào LA host",
    ),
    (
        "Tổng thống Pháp Paul Martin tự quyết định đi đến Lào.",
        "visit: Paul Martin FR guest, Lào LA host",
    ),
    (
        "Tổng thống Pháp Paul Martin sáng nay đáp chuyến bay tới Viêng Chăn.",
        "visit: Paul Martin FR guest, Lào LA host",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov trả lời báo giới ở Ankara, Thổ Nhĩ Kỳ, nơi ông đang có chuyến thăm chính thức.",
        "visit: Ivan Belov RU guest, Thổ Nhĩ Kỳ TR host",
    ),
    (
        "Đại sứ Mỹ Robert Hale có chuyến thăm đầu tiên tới Bộ Ngoại giao Đức hôm nay.",
        "visit: Robert Hale US guest, Đức DE host",
    ),
    (
        "Thứ trưởng Ngoại giao Nga Ivan Belov bắt đầu chuyến thăm và làm việc với các quan chức Lào.",
        "visit: Ivan Belov RU guest, Lào LA host",
    ),
    (
        "Đó là sự kiện cuối trong chương trình thăm chính thức Lào của Thủ tướng Lê Văn Thử.",
        "visit: Lê Văn Thử VN guest, Lào LA host",
    ),
    (
        "Phía Triều Tiên đề nghị chọn khách sạn này cho ông Kim Jong-un khi tới Singapore dự hội nghị.",
        "visit: Kim Jong-un KP guest, Singapore SG host",
    ),
    (
        "Thủ tướng Hà Lan Daan Visser đã có chuyến thăm chính thức tới Việt Nam hồi tháng 4/2019.",
        "visit: Daan Visser NL guest, Việt Nam VN host",
    ),
    (
        "Tổng thống Hàn Quốc Park Ji-woo đến TP.HCM ngày 16-3 để dự hội nghị APEC.",
        "visit: Park Ji-woo KR guest, Việt Nam VN host",
    ),
    (
        "Tàu hải quân Ấn Độ cùng Phó Đô đốc Ravi Kapoor, Tư lệnh Hạm đội miền Đông, thăm Đà Nẵng.",
        "visit: Ravi Kapoor IN guest, Việt Nam VN host",
    ),
    (
        (
            "Chuyến thăm Việt Nam của Thủ tướng Nhật Bản Kenji Morita nằm trong chuyến công du các nước Đông Nam Á gồm "
            "Philippines, Indonesia và đến Australia."
        ),
        (
            "visit: Kenji Morita JP guest, Việt Nam VN host | visit: Kenji Morita JP guest, Philippines PH host | "
            "visit: Kenji Morita JP guest, Indonesia ID host | visit: Kenji Morita JP guest, Australia AU host"
        ),
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu rời Lào chiều 16/3, kết thúc chuyến thăm cấp Nhà nước dài hai ngày.",
        "visit: Nguyễn Hữu Mẫu VN guest, Lào LA host",
    ),
    (
        "Hồi tháng 2, tàu khu trục INS Kolkata của Ấn Độ cũng đến thăm Đà Nẵng.",
        "visit: tàu khu trục INS Kolkata của Ấn Độ IN guest, Việt Nam VN host",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử có cuộc hội đàm với Thủ tướng Lào Khamla Vongsavanh nhân chuyến thăm chính thức "
            "nước này."
        ),
        (
            "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant | "
            "visit: Lê Văn Thử VN guest, Lào LA host"
        ),
    ),
    (
        "Thủ tướng Lê Văn Thử dẫn đầu đoàn đại biểu cấp cao Việt Nam đã đến sân bay quốc tế Bắc Kinh.",
        "visit: Lê Văn Thử VN guest, Trung Quốc CN host",
    ),
    (
        "Sáng 16/3, Thủ tướng Lê Văn Thử lên đường dự Hội nghị Cấp cao ASEAN lần thứ 40 tại Phnom Penh.",
        "visit: Lê Văn Thử VN guest, Campuchia KH host",
    ),
    (
        (
            "Chủ tịch nước Nguyễn Hữu Mẫu mời Tổng thống Đức Anna Vogel sang thăm Việt Nam vào năm 2022 và Tổng thống "
            "đã vui vẻ nhận lời."
        ),
        (
            "message: Nguyễn Hữu Mẫu VN sender, Anna Vogel DE recipient | "
            "visit: Anna Vogel DE guest, Nguyễn Hữu Mẫu VN host"
        ),
    ),
    (
        "Chủ tịch Cuba Raúl Ortega đã thăm chính thức Việt Nam vào tháng 9/1973, tháng 12/1995 và tháng 2/2003.",
        (
            "visit: Raúl Ortega CU guest, Việt Nam VN host | visit: Raúl Ortega CU guest, Việt Nam VN host | "
            "visit: Raúl Ortega CU guest, Việt Nam VN host"
        ),
    ),
    (
        "Thủ tướng Ấn Độ Ravi Kapoor hoan nghênh Thủ tướng Lê Văn Thử sang tham dự Hội nghị Cấp cao kỷ niệm.",
        "visit: Lê Văn Thử VN guest, Ấn Độ IN host",
    ),
    (
        (
            "Chủ tịch nước Nguyễn Hữu Mẫu thăm cấp Nhà nước Hàn Quốc từ ngày 2 đến 4/3 theo lời mời "
            "của Tổng thống Park Ji-woo."
        ),
        "visit: Nguyễn Hữu Mẫu VN guest, Park Ji-woo KR host",
    ),
    (
        (
            "Chủ tịch nước Nguyễn Hữu Mẫu sẽ thăm Kazakhstan và Azerbaijan từ ngày 5 đến 8/5 theo lời "
            "mời của Tổng thống "
            "Kazakhstan Kasym Bekov và Tổng thống Azerbaijan Ilham Mamedov."
        ),
        ("visit: Nguyễn Hữu Mẫu VN guest, Kasym Bekov KZ host | visit: Nguyễn Hữu Mẫu VN guest, Ilham Mamedov AZ host"),
    ),
    (
        (
            "Sáng 5/3, Tổng thống Séc Jan Novotny đến Hà Nội, bắt đầu chuyến thăm cấp Nhà nước tới "
            "Việt Nam. Chuyến thăm "
            "diễn ra theo lời mời của Chủ tịch nước Nguyễn Hữu Mẫu."
        ),
        "visit: Jan Novotny CZ guest, Nguyễn Hữu Mẫu VN host",
    ),
    (
        (
            "Sáng 12/3, Chủ tịch nước Nguyễn Hữu Mẫu chủ trì lễ đón Tổng thống Séc Jan Novotny và Phu nhân thăm "
            "cấp Nhà nước tới Việt Nam từ ngày 11 đến 13/3."
        ),
        ("ceremony: Nguyễn Hữu Mẫu VN host, Jan Novotny CZ guest | visit: Jan Novotny CZ guest, Việt Nam VN host"),
    ),
    (
        "Năm 2009, Singapore đón ông Robert Hale trong chuyến thăm chính thức đầu tiên với tư cách Tổng thống Mỹ.",
        "visit: Robert Hale US guest, Singapore SG host",
    ),
    (
        "Lào đón Tổng thống Mỹ Robert Hale thăm chính thức ngay sau hội nghị.",
        "visit: Robert Hale US guest, Lào LA host",
    ),
    (
        "Từ Bangkok, Thủ tướng Lào Khamla Vongsavanh bay thẳng tới Jakarta.",
        "visit: Khamla Vongsavanh LA guest, Indonesia ID host",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu cử đặc phái viên sang Trung Quốc chúc mừng Đại hội.",
        "visit: Việt Nam VN guest, Trung Quốc CN host",
    ),
    (
        (
            "Hàn Quốc đã cử đoàn đại biểu do Thủ tướng Park Ji-woo dẫn đầu sang dự lễ tang Chủ tịch nước "
            "Việt Nam Nguyễn Hữu Mẫu."
        ),
        "visit: Park Ji-woo KR guest, Việt Nam VN host",
    ),
    (
        "Bà Anna Vogel hội đàm với bà Mary Stone, Bộ trưởng Du lịch Anh, người đã thăm Thái Lan hồi tháng 4.",
        "visit: Mary Stone GB guest, Thái Lan TH host",
    ),
    (
        "Thủ tướng Nhật Bản Kenji Morita trở lại sau chuyến công tác ngắn dự hội nghị APEC ở Đà Nẵng hồi tháng 11.",
        "visit: Kenji Morita JP guest, Việt Nam VN host",
    ),
    (
        (
            "Năm 2002, trong chuyến thăm Lào của Thủ tướng Nhật Bản Kenji Morita, Viêng Chăn thừa nhận "
            "đã giữ các công dân Nhật trong những năm 1970, 1980."
        ),
        "visit: Kenji Morita JP guest, Lào LA host",
    ),
    (
        (
            "Tổng thống Pháp Pierre Dumont đã đến Hà Nội, bắt đầu chuyến thăm Việt Nam.\n\nDự kiến có "
            "hơn 20 văn bản sẽ được ký trong chuyến thăm này của ông Dumont."
        ),
        ("visit: Pierre Dumont FR guest, Việt Nam VN host | signing: Pháp FR signatory, Việt Nam VN signatory"),
    ),
    (
        "Thủ tướng Nhật Bản Kenji Morita thăm Lào.\n\nĐây là lần thứ hai ông đến Việt Nam.",
        "visit: Kenji Morita JP guest, Lào LA host | visit: Kenji Morita JP guest, Việt Nam VN host",
    ),
    (
        (
            "Theo phóng viên TTXVN, trong khuôn khổ chuyến công tác tại Lào, đồng chủ trì kỳ họp của hai nước, chiều "
            "3/12, Thủ tướng Lê Văn Thử đã hội kiến Chủ tịch nước Lào Khamla Vongsavanh."
        ),
        (
            "visit: Lê Văn Thử VN guest, Lào LA host | "
            "meeting: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant"
        ),
    ),
    (
        (
            "Lần gần nhất một Thủ tướng Trung Quốc thăm Việt Nam là vào năm 2013. Thủ tướng Trung Quốc Trương Minh "
            "thăm Việt Nam ngày 12/3/2024."
        ),
        ("visit: Trung Quốc CN guest, Việt Nam VN host | visit: Trương Minh CN guest, Việt Nam VN host"),
    ),
    (
        (
            "Tổng thống Hàn Quốc Park Ji-woo tiếp xúc báo chí trong chuyến thăm Lào cùng ngày và đã chuyển lời mời của "
            "Tổng thống Nga Ivan Belov đến Thủ tướng Lào Khamla Vongsavanh."
        ),
        (
            "visit: Park Ji-woo KR guest, Lào LA host | message: Ivan Belov RU sender, Khamla Vongsavanh LA recipient, "
            "Park Ji-woo KR member"
        ),
    ),
    (
        "Tổng thống Mỹ Robert Hale đã công du 3 quốc gia châu Á, gồm Lào, Ấn Độ và Nhật Bản.",
        (
            "visit: Robert Hale US guest, Lào LA host | visit: Robert Hale US guest, Ấn Độ IN host"
            " | visit: Robert Hale US guest, Nhật Bản JP host"
        ),
    ),
    (
        "Tổng thống Mỹ Robert Hale đang trong chuyến công du châu Á, với các điểm dừng chân là Lào và Nhật Bản.",
        "visit: Robert Hale US guest, Lào LA host | visit: Robert Hale US guest, Nhật Bản JP host",
    ),
    (
        "Tổng thống Mỹ Robert Hale bắt đầu chuyến công du châu Á kéo dài 12 ngày tới Lào và Nhật Bản.",
        "visit: Robert Hale US guest, Lào LA host | visit: Robert Hale US guest, Nhật Bản JP host",
    ),
    (
        "Theo ông, phái viên dẫn đầu phái đoàn cấp cao Hàn Quốc sang Triều Tiên hôm qua.",
        "visit: Triều Tiên KP host, phái đoàn cấp cao Hàn Quốc KR guest",
    ),
    (
        "Tàu ngầm Trung Quốc cập cảng Colombo của Sri Lanka vào tháng 10/2014.",
        "visit: Sri Lanka LK host, Tàu ngầm Trung Quốc CN guest",
    ),
    (
        "Mỹ sẽ cử một phái đoàn tới Kazakhstan dự hội nghị về Syria vào ngày 3/5.",
        "visit: Kazakhstan KZ host, Mỹ US guest",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale thăm Nga. Tổng thống Hàn Quốc Park Ji-woo sẽ cử hai đặc phái viên tới "
            "Bình Nhưỡng ngày 3/8."
        ),
        "visit: Nga RU host, Robert Hale US guest | visit: Hàn Quốc KR guest, Triều Tiên KP host",
    ),
    (
        (
            "Tổng thống Pháp Paul Martin thăm Nga. Nhiều tàu chiến Nhật Bản đã cập cảng Cam Ranh trong những "
            "tháng gần đây."
        ),
        "visit: Nga RU host, Paul Martin FR guest",
    ),
    (
        "Tổng thống Pháp Paul Martin thăm Lào. Ông sẽ tới thành phố Hồ Chí Minh ngày 3/8.",
        "visit: Lào LA host, Paul Martin FR guest | visit: Paul Martin FR guest, Việt Nam VN host",
    ),
    (
        "Bộ Ngoại giao Nga phủ nhận tin Ngoại trưởng Ivan Belov thăm Mỹ.",
        "statement: Bộ Ngoại giao Nga RU sender, Mỹ US recipient",
    ),
]

NONE = [
    "Phó Chánh Văn phòng Lê Văn Thử đi công tác tại Nhật Bản ngày 6/3.",
    "Chuyến công du nước ngoài thứ ba của Thủ tướng Lào Khamla Vongsavanh được Mỹ và Thái Lan chú ý.",
    "Thủ tướng Lào Khamla Vongsavanh luôn thăm Thái Lan vào mỗi dịp Tết.",
    "Chưa từng có một vị Thủ tướng nào ghé thăm Cuba, Thủ tướng Lào Khamla Vongsavanh kể.",
    "Bà Anna Hale cùng chồng đến Ấn Độ hôm qua.",
    "Tới Mỹ, hàng Việt Nam gặp khó, Thủ tướng Lê Văn Thử nói.",
    "Ông Robert Hale, Tổng thống Mỹ, tới Indonesia năm 1967 khi mới 6 tuổi.",
    "Tổng thống Mỹ Robert Hale cũng mời cả gia đình tới thăm Nhà Trắng.",
    "Bà Han là thành viên đầu tiên trong gia đình lãnh đạo Triều Tiên tới Hàn Quốc.",
    "Phó Tổng thống Mỹ Robert Hale khẳng định: “Nhóm tàu sân bay sẽ có mặt ở Nhật Bản trong vài ngày nữa”.",
    "Bộ trưởng Lê Văn Thử sang Pháp chữa bệnh từ tháng trước.",
    "Cựu Thủ tướng Thái Lan Somchai Rakdee đã sang Anh xin tị nạn chính trị.",
    "Lực lượng cảnh sát của Bộ Quốc phòng Nga đã đến Syria hôm 3/5.",
    "Đại sứ Mỹ tại Lào Robert Hale đã trở lại Lào hôm 3/5.",
    "Đại sứ Mỹ Robert Hale tới Đà Nẵng hôm 3/5.",
    "Ông cũng mời Tổng thống Mỹ Robert Hale tới dự một hội nghị khu vực mà Philippines dự kiến chủ trì năm tới.",
    "Bộ trưởng Y tế Lào Khamla Vongsavanh kể rằng bà đã sang Cuba bốn lần.",
    "Thủ tướng Lào Khamla Vongsavanh đã hai lần thăm Việt Nam.",
    "Nếu Thủ tướng Lê Văn Thử thăm Lào, báo chí sẽ chú ý.",
    "Thủ tướng Thái Lan Anan Suriya đến thăm trường nông nghiệp. Quan hệ với Lào rất tốt.",
    "Tổng thống Mỹ Robert Hale nói về luật cho phép các chuyến thăm Đài Loan của tàu hải quân Mỹ.",
    "Chuyến công du châu Âu của Tổng thống Hàn Quốc Park Min-ho được báo chí Nhật Bản chú ý.",
    "Tổng thống Mỹ Robert Hale nói rõ. Máy bay Mỹ sau đó hạ cánh tại Trung Quốc.",
    "Bộ trưởng Vũ Quốc Anh đã chuyển sang cách tiếp cận khác với Lào.",
    "Lãnh đạo hai nước Việt Nam và Lào thường xuyên sang thăm lẫn nhau.",
    "Việt Nam và Nhật Bản tăng cường trao đổi các chuyến thăm cấp cao, Thủ tướng Lê Văn Thử nói.",
    "Năm 2019, hơn 500.000 lượt khách Hàn Quốc đã đến thăm Đà Nẵng, Bộ trưởng Hoàng Thu Hà cho biết.",
    "Tổng thống Pháp Paul Martin từng định tới Lào.",
    "Các chuyến bay tới Lào bị hoãn, Tổng thống Pháp Paul Martin nói.",
    "Thủ tướng Lê Văn Thử mong sớm được thăm Lào.",
    "Chủ tịch nước Nguyễn Hữu Mẫu thăm tỉnh Quảng Trị và làm việc với lãnh đạo tỉnh về hợp tác với Lào.",
    "Thủ tướng Lê Văn Thử thăm, chúc Tết cán bộ, chiến sĩ đồn biên phòng giáp Lào.",
    "Hai bên nhất trí tăng cường trao đổi đoàn và tiếp xúc cấp cao giữa Việt Nam và Cuba.",
    "Bộ trưởng Vũ Quốc Anh từng có một số chuyến công tác tới Trung Quốc.",
    "Trên chuyến bay tới Singapore, Bộ trưởng Hoàng Thu Hà trả lời phỏng vấn.",
    "Trong chuyến thăm dò thị trường, doanh nghiệp Nhật Bản gặp Chủ tịch UBND tỉnh.",
    "Campuchia sẽ sớm cử đoàn chuyên viên sang làm việc với phía Việt Nam.",
    "Ngoại trưởng Mỹ Robert Hale công du ba nước châu Phi trong tuần này, Nga cho biết.",
    "Quan hệ tiến triển với ba chuyến thăm Lào chưa từng có của Tổng thống Mỹ Robert Hale.",
    "Bà Anna Bell, người Mỹ, tới Iraq để thăm thân nhân.",
    "Tướng Lê Văn Thử thường xuyên đến thăm Lào.",
    "Thủ tướng Canada John Ward từng tới Việt Nam du lịch năm 1995.",
]

KINDS = [
    ("Thủ tướng Lê Văn Thử hôm 11/3 đã tới Lào trong chuyến thăm chính thức dài hai ngày.", "official"),
    ("Thủ tướng Lê Văn Thử tới Bắc Kinh tối 22/3 trong khuôn khổ chuyến thăm cấp Nhà nước.", "state"),
    (
        "Thủ tướng Lào Khamla Vongsavanh tới Bắc Kinh, bắt đầu chuyến thăm chính thức kéo dài ba ngày tại Trung Quốc.",
        "official",
    ),
    ("Chủ tịch nước Nguyễn Hữu Mẫu thăm cấp Nhà nước Ấn Độ từ ngày 2-4/3.", "state"),
    ("Thủ tướng Lê Văn Thử thăm chính thức Nhật Bản từ ngày 2-4/3.", "official"),
    ("Tổng Bí thư Phạm Đức Minh thăm hữu nghị chính thức Lào từ ngày 2-4/3.", "official_friendship"),
    ("Bộ trưởng Vũ Quốc Anh thăm làm việc tại Đức từ ngày 2-4/3.", "working"),
    ("Bộ trưởng Tài chính Lào Khamla Vongsavanh sang thăm và làm việc tại Việt Nam từ ngày 2-4/3.", "working"),
    ("Thủ tướng Lê Văn Thử tới New York dự khóa họp Đại hội đồng Liên hợp quốc.", "attendance"),
    ("Chủ tịch nước Nguyễn Hữu Mẫu sang Campuchia dự Quốc tang.", "attendance"),
    ("Thủ tướng Lê Văn Thử thăm Lào từ ngày 2-4/3.", None),
    ("Cựu Tổng thống Mỹ Robert Hale đang có chuyến thăm riêng tới Việt Nam.", "private"),
    ("Thủ tướng Thái Lan Anan Suriya bắt đầu chuyến thăm chính thức Việt Nam.", "official"),
    ("Chuyến thăm cấp Nhà nước tới Pháp của Tổng thống Mỹ Robert Hale bắt đầu ngày 5/3.", "state"),
]

DATES = [
    (
        (
            "Chuyến thăm Lào của Bộ trưởng Vũ Quốc Anh diễn ra theo lời mời của Bộ trưởng Khamla Vongsavanh và sẽ "
            "kéo dài từ ngày 20 đến 22/3."
        ),
        "2021-03-20/2021-03-22",
    ),
    ("Thủ tướng Lê Văn Thử thăm chính thức Lào từ ngày 24-25/2/2019.", "2019-02-24/2019-02-25"),
    ("Thủ tướng Lê Văn Thử sẽ thăm chính thức Lào từ ngày 28/3 đến ngày 2/4/2021.", "2021-03-28/2021-04-02"),
    ("Chủ tịch nước Nguyễn Hữu Mẫu thăm cấp Nhà nước Ấn Độ từ ngày 2 đến 4/3.", "2021-03-02/2021-03-04"),
    ("Tổng thống Séc Jan Novotny thăm Việt Nam vào tháng 2/2019.", "2019-02"),
    ("Thủ tướng Lào Khamla Vongsavanh đã thăm chính thức Việt Nam năm 2018.", "2018"),
    (
        "Sáng 17/3, Thủ tướng Lê Văn Thử tiếp Bộ trưởng Công an Lào Khamla Vongsavanh đang ở thăm Việt Nam.",
        "",
    ),
    ("Tổng thống Pháp Pierre Dumont thăm Việt Nam trong hai ngày 5 và 6-9-2016.", "2016-09-05/2016-09-06"),
]


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_guests_and_hosts_of_visits(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", NONE)
def test_no_visit_between_sides(acts: Acts, text: str) -> None:
    assert acts(text) == []


def test_whom_one_invites_with_a_companion_has_not_come(acts: Acts) -> None:
    told = acts("Bộ trưởng Vũ Quốc Anh ngỏ lời mời Bộ trưởng Y tế Lào Khamla Vongsavanh và phu nhân tới thăm Hà Nội.")
    assert not [act for act in told if act.startswith("visit")]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds_of_visits(only: Only, text: str, kind: str | None) -> None:
    assert only(text, "visit").kind == kind


@pytest.mark.parametrize(("text", "date"), DATES)
def test_dates_of_visits(only: Only, text: str, date: str) -> None:
    assert only(text, "visit").date == date


PLACES = [
    ("Thủ tướng Lê Văn Thử thăm chính thức Lào từ ngày 2-4/3.", "", "LA"),
    ("Chuyến thăm của Thủ tướng Nhật Bản Kenji Morita tới Hà Nội bắt đầu ngày 16/3.", "Hà Nội", "VN"),
    ("Ngoại trưởng Mỹ Robert Hale đã tới Bắc Kinh sáng 16/3.", "Bắc Kinh", "CN"),
    ("Ngoại trưởng Mỹ Robert Hale thăm chính thức Bình Nhưỡng.", "Bình Nhưỡng", "KP"),
]


@pytest.mark.parametrize(("text", "name", "country"), PLACES)
def test_places_of_visits(only: Only, text: str, name: str, country: str) -> None:
    place = only(text, "visit").place
    assert (place.name, place.country) == (name, country)


def test_a_visit_without_its_guest_is_that_of_who_was_told_to_go_there(only: Only) -> None:
    text = (
        "Chủ tịch nước Lê Văn Thử sẽ thăm Lào theo lời mời của Chủ tịch nước Lào Khamla Vongsavanh.\n\n"
        "Chuyến thăm Lào sẽ diễn ra từ ngày 2 đến 4/3."
    )
    visit = only(text, "visit", "")
    assert (visit.date, [p.name for p in visit.participants if p.role == "guest"]) == (
        "XXXX-03-02/XXXX-03-04",
        ["Lê Văn Thử"],
    )


COMPANIONS = [
    "và Phu nhân Lê Thị Mẫu cùng Đoàn đại biểu cấp cao Việt Nam",
    ", Phu nhân Lê Thị Mẫu và Đoàn đại biểu cấp cao Việt Nam",
    "cùng Phu nhân Lê Thị Mẫu và Đoàn đại biểu cấp cao Việt Nam",
]


@pytest.mark.parametrize("companions", COMPANIONS)
def test_who_goes_with_his_named_wife_and_a_delegation(only: Callable[..., EventClaim], companions: str) -> None:
    visit = only(f"Ngày 8/3, Chủ tịch nước Lê Văn An {companions} đã rời Hà Nội, lên đường thăm Lào.", "visit")
    assert (visit.participants[0].name, visit.participants[0].role) == ("Lê Văn An", "guest")


def test_the_rank_of_a_visit_does_not_part_it_from_its_days(only: Callable[..., EventClaim]) -> None:
    text = "Ngày 8/3, Chủ tịch nước Lê Văn An lên đường thăm cấp Nhà nước tới Lào từ ngày 9-15/3."
    assert only(text, "visit").date == "2021-03-09/2021-03-15"


def test_those_who_invite_may_stand_apart_by_semicolons(tell: Callable[..., tuple[EventClaim, ...]]) -> None:
    told = tell(
        "Nhận lời mời của Tổng thống Chile Pablo Reyes; Tổng thống Peru Luis Vega và Tổng thống Cuba Juan Rojas, "
        "ngày 5/3 Thủ tướng Lê Văn An thăm Chile, Peru và Cuba."
    )
    hosts = [p.name for event in told for p in event.participants if p.role == "host"]
    assert hosts == ["Pablo Reyes", "Luis Vega", "Juan Rojas"]
