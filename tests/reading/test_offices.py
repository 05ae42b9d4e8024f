"""Appointments and credentials, and the offices that an article attests (codebook §1, §2, §8 "Offices")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import Reading

Acts = Callable[[str], list[str]]
Read = Callable[..., Reading]

APPOINTMENTS = [
    (
        "Kể từ khi lên nắm quyền năm 2016, Tổng thống Nga Ivan Belov luôn coi trọng châu Á.",
        "appointment: Ivan Belov RU appointee",
    ),
    (
        "Sau khi cha mất hồi tháng 7, ông Ivan Belov được bổ nhiệm làm Ngoại trưởng Nga.",
        "appointment: Ivan Belov RU appointee",
    ),
    (
        "Ngoại trưởng Nga khi đó là ông Ivan Belov, người vừa từ chức để tranh cử.",
        "appointment: Ivan Belov RU appointee",
    ),
    (
        ("Sau khi trình quốc thư lên Tổng thống Áo Karl Huber, Đại sứ Ba Lan tại Áo Jan Nowak đã trả lời phỏng vấn."),
        "appointment: Jan Nowak PL appointee, Karl Huber AT participant",
    ),
    (
        ("Đại sứ Ba Lan tại Áo Jan Nowak ở Vienna. Sau khi trình quốc thư lên Tổng thống Áo, ông kể về buổi lễ."),
        "appointment: Jan Nowak PL appointee, Áo AT participant",
    ),
    (
        "Tổng thống Mexico Pedro Luna hôm 5/3 thay thế vị trí bộ trưởng tài chính của ông Luis Vega.",
        "appointment: Luis Vega MX appointee",
    ),
    (
        "Liên Hợp Quốc chỉ định ông Paul Martin làm đặc phái viên về Syria.",
        "appointment: Paul Martin UN appointee",
    ),
    (
        "Ông Ivan Belov sẽ kết thúc nhiệm kỳ Đại sứ Nga tại Lào trong tháng 7.",
        "appointment: Ivan Belov RU appointee",
    ),
    (
        "Mỹ bổ nhiệm đặc phái viên mới về Syria là ông Robert Hale.",
        "appointment: Robert Hale US appointee",
    ),
    (
        "Chủ tịch nước Lê Văn Thử tiếp nhận Thư ủy nhiệm của Đại sứ Lào Khamla Vongsavanh.",
        "appointment: Khamla Vongsavanh LA appointee, Lê Văn Thử VN participant",
    ),
    (
        "Chủ tịch nước đã ký quyết định cử ông Lê Văn Thử làm Đại sứ Việt Nam tại Lào.",
        "appointment: Lê Văn Thử VN appointee",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov đã bị bãi chức, theo một hãng tin.",
        "appointment: Ivan Belov RU appointee",
    ),
    (
        ("Ngoại trưởng Nga Ivan Belov kể về lễ nhậm chức Tổng thống Mỹ của ông Robert Hale hôm 3/2."),
        "appointment: Robert Hale US appointee",
    ),
    (
        (
            "Sáng 17/3, Chủ tịch nước Nguyễn Hữu Mẫu tiếp Đại sứ các nước Na Uy, Chile và Nepal trình Quốc thư. Đại "
            "sứ Na Uy Hilde Solberg mong sớm đi thăm các địa phương. Về phần mình, Đại sứ Chile Sergio Bravo vui "
            "mừng."
        ),
        (
            "reception: Nguyễn Hữu Mẫu VN host, Hilde Solberg NO guest, Sergio Bravo CL guest, Nepal NP guest | "
            "appointment: Hilde Solberg NO appointee, Sergio Bravo CL appointee, Nepal NP appointee, "
            "Nguyễn Hữu Mẫu VN participant"
        ),
    ),
    (
        (
            "Chủ tịch nước Nguyễn Hữu Mẫu đã tiếp các Đại sứ đến trình Quốc thư: Đại sứ Đức Anna Vogel, Đại sứ Cuba "
            "Carlos Ibarra và Đại sứ Chile Sergio Bravo."
        ),
        (
            "reception: Nguyễn Hữu Mẫu VN host, Anna Vogel DE guest, Carlos Ibarra CU guest, Sergio Bravo CL guest | "
            "appointment: Anna Vogel DE appointee, Carlos Ibarra CU appointee, Sergio Bravo CL appointee, "
            "Nguyễn Hữu Mẫu VN participant"
        ),
    ),
    (
        (
            "Chủ tịch nước Nguyễn Hữu Mẫu đã tiếp Đại sứ Đức Anna Vogel, Đại sứ Cuba Carlos Ibarra, Đại sứ Chile "
            "Sergio Bravo đến trình Quốc thư ngày 17/3."
        ),
        (
            "reception: Nguyễn Hữu Mẫu VN host, Anna Vogel DE guest, Carlos Ibarra CU guest, Sergio Bravo CL guest | "
            "appointment: Anna Vogel DE appointee, Carlos Ibarra CU appointee, Sergio Bravo CL appointee, "
            "Nguyễn Hữu Mẫu VN participant"
        ),
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale ngày 13/3 bị sa thải.",
        "appointment: Robert Hale US appointee",
    ),
    (
        "Hạ viện Nga hồi tháng 5 thông qua đề cử Ivan Belov làm thủ tướng.",
        "appointment: Ivan Belov RU appointee",
    ),
    (
        "Tổng thống Nga Ivan Belov dự lễ nhậm chức của Tổng thống Pháp Anne Martin ngày 11/3.",
        "appointment: Anne Martin FR appointee",
    ),
    (
        "Sáng 9/3, Đại sứ Đức Anna Vogel sang Viêng Chăn để bắt đầu nhiệm kỳ công tác.",
        "appointment: Anna Vogel DE appointee",
    ),
    (
        "Ông đánh giá cao quan hệ với Nepal kể từ khi Thủ tướng Nepal Ram Sharma nhậm chức tháng 2/2018.",
        "appointment: Ram Sharma NP appointee",
    ),
    (
        "Ông Kim Min-su được Quốc hội Hàn Quốc tín nhiệm bầu làm Chủ tịch Quốc hội.",
        "appointment: Kim Min-su KR appointee",
    ),
    (
        "Ngày 17/3, các Đại sứ Chile, Ba Lan và Uganda đã trình Quốc thư lên Chủ tịch nước Nguyễn Hữu Mẫu.",
        "appointment: Chile CL appointee, Ba Lan PL appointee, Uganda UG appointee, Nguyễn Hữu Mẫu VN participant",
    ),
    (
        "Ngày 17/3, Quốc hội Lào đã bầu; ông Khamla Vongsavanh được bầu làm Chủ tịch Quốc hội Lào.",
        "appointment: Khamla Vongsavanh LA appointee",
    ),
    (
        "Ngày 16/3, Đại sứ Việt Nam tại Lào Nguyễn Hữu Mẫu trình Quốc thư lên Chủ tịch nước Lào Bounmy Phetsarath.",
        "appointment: Nguyễn Hữu Mẫu VN appointee, Bounmy Phetsarath LA participant",
    ),
    (
        (
            "Đại sứ Việt Nam tại Ấn Độ, kiêm nhiệm Nepal và Bhutan Lê Văn Thử trình Thư ủy nhiệm lên Tổng thống Nepal "
            "Ravi Bhandari."
        ),
        "appointment: Lê Văn Thử VN appointee, Ravi Bhandari NP participant",
    ),
    (
        "Sáng 17/3, Chủ tịch nước Nguyễn Hữu Mẫu tiếp nhận Quốc thư của Đại sứ Đức Anna Vogel.",
        "appointment: Anna Vogel DE appointee, Nguyễn Hữu Mẫu VN participant",
    ),
    (
        "Sáng 17/3, Đại sứ Đức Anna Vogel và Đại sứ Cuba Carlos Ibarra trình Quốc thư Chủ tịch nước Nguyễn Hữu Mẫu.",
        "appointment: Anna Vogel DE appointee, Carlos Ibarra CU appointee, Nguyễn Hữu Mẫu VN participant",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu nhận Quốc thư của ba Đại sứ kiêm nhiệm, gồm Đại sứ các nước Nepal và Gabon.",
        "appointment: Nepal NP appointee, Gabon GA appointee, Nguyễn Hữu Mẫu VN participant",
    ),
    (
        (
            "Chủ tịch nước Nguyễn Hữu Mẫu đã lần lượt tiếp Đại sứ Đức Anna Vogel và các Đại sứ Chile, Singapore đến "
            "trình Quốc thư."
        ),
        (
            "reception: Nguyễn Hữu Mẫu VN host, Anna Vogel DE guest, Chile CL guest, Singapore SG guest"
            " | appointment: Anna Vogel DE appointee, Chile CL appointee, Singapore SG appointee, "
            "Nguyễn Hữu Mẫu VN participant"
        ),
    ),
    (
        "Đại tướng Khamla Vongsavanh vừa được Quốc hội Lào phê chuẩn giữ chức Bộ trưởng Quốc phòng.",
        "appointment: Khamla Vongsavanh LA appointee",
    ),
    (
        "Ông Khamla Vongsavanh được bổ nhiệm giữ chức Bộ trưởng Ngoại giao và được bầu làm Phó Thủ tướng Lào.",
        "appointment: Khamla Vongsavanh LA appointee",
    ),
    (
        "Ông Jan Novotny tuyên thệ nhậm chức Tổng thống Séc ngày 8/3.",
        "appointment: Jan Novotny CZ appointee",
    ),
    (
        "Ông Paul Martin vừa được Tổng thống Mỹ Robert Hale chỉ định làm Đại sứ Mỹ tại Lào.",
        "appointment: Paul Martin US appointee, Robert Hale US member",
    ),
    (
        "Trưa 12/3, Chủ tịch Quốc hội Trần Thị Mai Lan tiếp nhận chức Chủ tịch AIPA.",
        "appointment: Trần Thị Mai Lan VN appointee",
    ),
    (
        "Tổng thống Mỹ Robert Hale bổ nhiệm bà Mary Stone làm Đại sứ tại Việt Nam.",
        "appointment: Mary Stone US appointee",
    ),
    (
        "Thủ tướng Nhật Bản Kenji Morita từ chức ngày 12/3.",
        "appointment: Kenji Morita JP appointee",
    ),
    (
        "Ông Chea Sovanrith được bổ nhiệm làm Thủ tướng Campuchia ngày 12/3.",
        "appointment: Chea Sovanrith KH appointee",
    ),
    (
        "Tổng thống Mỹ Robert Hale ngày 5-6 bổ nhiệm bà Mary Stone làm Đại sứ Mỹ tại Hàn Quốc.",
        "appointment: Mary Stone US appointee",
    ),
    (
        "Thượng viện Mỹ hôm 5-6 phê chuẩn bà Mary Stone làm Đại sứ Mỹ tại Hàn Quốc.",
        "appointment: Mary Stone US appointee",
    ),
    (
        "Quốc hội bầu ông Nguyễn Hữu Mẫu làm Chủ tịch nước ngày 5-6.",
        "appointment: Nguyễn Hữu Mẫu VN appointee",
    ),
    (
        "Đại sứ Mỹ tại Việt Nam Robert Hale kết thúc nhiệm kỳ hồi tháng 11.",
        "appointment: Robert Hale US appointee",
    ),
]

OFFICES = [
    (
        "Phát ngôn viên văn phòng bà Nowak bác tin này. Thủ tướng Ba Lan Anna Nowak thăm Áo.",
        "Anna Nowak, Thủ tướng, PL",
    ),
    (
        (
            "Ông Jan Nowak trở thành Bộ trưởng Y tế Ba Lan năm 2000 và Bộ trưởng Quốc phòng Ba Lan năm 2002. "
            "Ông thăm Áo ngày 5/3."
        ),
        "Jan Nowak, Bộ trưởng Y tế, PL | Jan Nowak, Bộ trưởng Quốc phòng, PL",
    ),
    ("Chủ tịch Hội đồng LB Nga Olga Belova thăm Lào.", "Olga Belova, Chủ tịch Hội đồng Liên bang, RU"),
    (
        (
            "Ông Jan Nowak được bổ nhiệm làm Đặc phái viên của Tổng thống Ba Lan về vấn đề Syria hồi tháng 8. "
            "Ông thăm Áo."
        ),
        "Jan Nowak, Đặc phái viên của Tổng thống về vấn đề Syria, PL",
    ),
    (
        "Chủ tịch Đảng Lao động Brazil Maria Alves thăm Cuba và hội đàm với Thủ tướng Cuba.",
        "Maria Alves, Chủ tịch Đảng Lao động Brazil, BR",
    ),
    (
        "Robert Hale, cựu đại sứ Mỹ tại Peru, hiện là Đại sứ Mỹ tại Lào, gặp Thủ tướng Lào ở Viêng Chăn.",
        "Robert Hale, Đại sứ tại Lào, US | Robert Hale, Đại sứ tại Peru, US, former",
    ),
    (
        "Theo Springfield Post, Tư lệnh lực lượng phòng vệ Iran (IDF) hôm nay lên án Israel.",
        "Springfield Post: none",
    ),
    (
        "Thủ tướng Lào tiếp ông Kenji Morita, cố vấn đặc biệt về đối ngoại của Thủ tướng Nhật Bản.",
        "Kenji Morita, Cố vấn đặc biệt về đối ngoại, JP",
    ),
    (
        "Thủ tướng Lào tiếp chiến lược gia trưởng Nhà Trắng Robert Hale.",
        "Robert Hale, Chiến lược gia trưởng Nhà Trắng, US",
    ),
    (
        "Bà Anna Hale thăm Lào. Bà Anna Hale hiện là cố vấn cho một trung tâm dạy nghề ở Viêng Chăn.",
        "Anna Hale: none",
    ),
    (
        "Thủ tướng Lào tiếp Chủ tịch Hội đồng Nhà nước Cuba Carlos Ibarra. Chủ tịch Cuba cảm ơn Lào.",
        "Carlos Ibarra, Chủ tịch Hội đồng Nhà nước, CU | Carlos Ibarra, Chủ tịch nước, CU",
    ),
    (
        "Thủ tướng Lào thăm Mỹ.\n\nThủ tướng Lào gặp cố vấn An ninh Quốc gia Mỹ H.R.\nHalester tại Washington.",
        "H.R. Halester, Cố vấn an ninh quốc gia, US",
    ),
    (
        "Bộ trưởng Phạm Đức Minh thăm Lào ngày 3/3, theo Bộ Ngoại giao Việt Nam.",
        "Phạm Đức Minh, Bộ trưởng, VN",
    ),
    (
        "Thủ tướng Lào tiếp Bộ trưởng an toàn thực phẩm Malaysia Ahmad Faizal ngày 3/3.",
        "Ahmad Faizal, Bộ trưởng An toàn thực phẩm, MY",
    ),
    (
        "Thủ tướng Lào tiếp Bộ trưởng Thống nhất Hàn Quốc Cho Min Su ngày 3/3.",
        "Cho Min Su, Bộ trưởng Thống nhất, KR",
    ),
    (
        "Thủ tướng Lào tiếp ông Robert Hale, đặc phái viên Mỹ về không phổ biến vũ khí hạt nhân.",
        "Robert Hale, Đặc phái viên về không phổ biến vũ khí hạt nhân, US",
    ),
    (
        "Thủ tướng Lào tiếp bà Anna Belova, phát ngôn nhân của Bộ Ngoại giao Nga.",
        "Anna Belova, Phát ngôn nhân Bộ Ngoại giao, RU",
    ),
    (
        "Thủ tướng Lào tiếp nữ phát ngôn viên Bộ Ngoại giao Nga Anna Belova.",
        "Anna Belova, Phát ngôn viên Bộ Ngoại giao, RU",
    ),
    (
        "Tổng thống Nga Ivan Belov tiếp ông Oleg Serov, trợ lý thân cận của Tổng thống Belarus Pavel Novik.",
        "Oleg Serov, Trợ lý Tổng thống, BY",
    ),
    (
        "Thủ tướng Lào tiếp Thái tử Dubai Hamdan bin Faisal hôm 3/3.",
        "Hamdan bin Faisal, Thái tử Dubai, AE",
    ),
    (
        "Thủ tướng Lào tiếp đại sứ Bắc Kinh tại Kabul Zhang Baolin.",
        "Zhang Baolin, Đại sứ tại Kabul, CN",
    ),
    (
        "Thủ tướng Lào tiếp Chủ tịch điều hành và sáng lập WEF, Giáo sư Karl Vogel.",
        "Karl Vogel, Chủ tịch điều hành, WEF",
    ),
    (
        "Thủ tướng Lào tiếp Giám đốc điều hành Trung tâm An toàn mạng Quốc gia của Anh Robert Hale.",
        "Robert Hale, Giám đốc điều hành Trung tâm An toàn mạng Quốc gia, GB",
    ),
    (
        "Thủ tướng Lào tiếp giám đốc Văn phòng kinh tế thuộc Phủ tổng thống Hàn Quốc Park Ji-woo.",
        "Park Ji-woo, Giám đốc Văn phòng kinh tế, KR",
    ),
    (
        "Văn phòng Tổng thống Park Ji-woo cho biết Hàn Quốc và Lào sẽ hội đàm ngày 3/4.",
        "Park Ji-woo, Tổng thống, KR",
    ),
    (
        (
            "Đón Thủ tướng Vũ Quốc Anh tới thăm Mỹ có Đại sứ Việt Nam tại Mỹ Lê Văn Thử, Đại sứ, Trưởng Phái đoàn "
            "Đại diện thường trực Việt Nam tại Liên hợp quốc Hoàng Thu Hà."
        ),
        ("Hoàng Thu Hà, Trưởng Phái đoàn Đại diện thường trực tại Liên hợp quốc, VN | Hoàng Thu Hà, Đại sứ, VN"),
    ),
    (
        "Thủ tướng Lào tiếp Tổng thống Mỹ thứ 41 Robert Hale.",
        "Robert Hale, Tổng thống, US",
    ),
    (
        "Tổng thống của nước Nga Ivan Belov thăm Lào.",
        "Ivan Belov, Tổng thống, RU",
    ),
    (
        "Thủ tướng Lào tiếp nghị sĩ Dân chủ Robert Hale ngày 3/3.",
        "Robert Hale, Nghị sĩ, US",
    ),
    (
        "Sau cuộc điện đàm với nhiều cố vấn cấp cao, ông Putin thăm Lào.",
        "Putin: none",
    ),
    (
        "Thời ông Putin, với tư cách là Bộ trưởng Tài chính Nga, ông Ivan Belov đã thăm Lào.",
        "Ivan Belov, Bộ trưởng Tài chính, RU",
    ),
    (
        "Tổng thống Lào tiếp phu nhân Tổng thống Pháp Claire Macron ngày 3/3.",
        "Claire Macron: none",
    ),
    (
        "Thủ tướng Lê Văn Thử gặp Thứ trưởng Thương mại, Công nghiệp và Mỏ Massoud Karimi của Iran.",
        "Massoud Karimi, Thứ trưởng Thương mại, Công nghiệp và Mỏ, IR",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp bà Tuya Javzan, Bí thư thứ ba Đại sứ quán Mông Cổ.",
        "Tuya Javzan, Bí thư thứ ba Đại sứ quán, MN",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử tiếp Đại sứ Đặc mệnh Toàn quyền nước Cộng hòa Cuba Carlos Ibarra. Đại sứ Cuba tại "
            "Việt Nam Carlos Ibarra vui mừng. Đại sứ đặc mệnh toàn quyền Cuba tại Việt Nam Carlos Ibarra cảm ơn."
        ),
        "Carlos Ibarra, Đại sứ đặc mệnh toàn quyền tại Việt Nam, CU",
    ),
    (
        "Bộ trưởng Vũ Quốc Anh tiếp ông Park Ji-woo đại sứ đặc mệnh toàn quyền Hàn Quốc tại Việt Nam đến chào.",
        "Park Ji-woo, Đại sứ đặc mệnh toàn quyền tại Việt Nam, KR",
    ),
    (
        (
            "Chủ tịch nước Nguyễn Hữu Mẫu tiếp Đại sứ các nước Na Uy và Chile trình Quốc thư ngày 17/3. Đại sứ Chile "
            "Sergio Bravo vui mừng."
        ),
        "Sergio Bravo, Đại sứ tại Việt Nam, CL",
    ),
    (
        "Tiếp Đại sứ Chile Sergio Bravo, Chủ tịch nước chúc mừng Đại sứ nhận nhiệm vụ.",
        "Sergio Bravo, Đại sứ, CL",
    ),
    (
        "Tại buổi tiếp Đại sứ Chile Sergio Bravo, Chủ tịch nước nhấn mạnh quan hệ hai nước.",
        "Sergio Bravo, Đại sứ, CL",
    ),
    (
        "Thay mặt Chủ tịch nước, Phó Chủ tịch nước Hoàng Thu Hà tiếp Đại sứ Lào Khamla Vongsavanh.",
        "Hoàng Thu Hà, Phó Chủ tịch nước, VN",
    ),
    (
        "Đồng chí Lê Văn Thử, UV BCH T.Ư Đảng, Bí thư Tỉnh ủy tiếp Đại sứ Lào Khamla Vongsavanh.",
        "Lê Văn Thử, Ủy viên Trung ương Đảng, VN | Lê Văn Thử, Bí thư Tỉnh ủy, VN",
    ),
    (
        "Dự tiếp Đại sứ Lào có bà Hoàng Thu Hà, Vụ trưởng Vụ Hợp tác quốc tế (Vụ 9) VKSND tối cao.",
        "Hoàng Thu Hà, Vụ trưởng Vụ Hợp tác quốc tế Viện Kiểm sát Nhân dân tối cao, VN",
    ),
    (
        "Ông Lê Văn Thử, Phó Viện trưởng Thường trực VKSND tối cao tiếp Đại sứ Lào Khamla Vongsavanh.",
        "Lê Văn Thử, Phó Viện trưởng Thường trực Viện Kiểm sát Nhân dân tối cao, VN",
    ),
    (
        "Thứ trưởng Bộ Quốc phòng nước ta Lê Văn Thử hội đàm với Thứ trưởng Quốc phòng Lào Khamla Vongsavanh.",
        "Lê Văn Thử, Thứ trưởng Quốc phòng, VN",
    ),
    (
        (
            "Ngày 3/3, Đoàn đại biểu Mặt trận Lào xây dựng đất nước do đồng chí Khamla Vongsavanh, UV Bộ Chính trị "
            "dẫn đầu thăm chính thức Việt Nam. Thủ tướng Lê Văn Thử tiếp Đại sứ Lào."
        ),
        "Khamla Vongsavanh, Ủy viên Bộ Chính trị, LA",
    ),
    (
        (
            "Ngày 3/3, đoàn tỉnh Kon Tum thăm Lào. Cùng đi có các đồng chí: Lê Văn Thử, Phó Chủ tịch UBND tỉnh; A "
            "Brôl, Tỉnh ủy viên."
        ),
        "A Brôl, Tỉnh ủy viên, VN",
    ),
    (
        "Đoàn tỉnh Kon Tum ngày 3/3 thăm tỉnh Attapeu (Lào). Cùng đi có đồng chí Ayun H’Lum, Phó Chủ tịch HĐND tỉnh.",
        "Ayun H’Lum, Phó Chủ tịch Hội đồng nhân dân tỉnh, VN",
    ),
    (
        "Phó Chủ tịch Quốc hội Mã Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh.",
        "Mã Văn Thử, Phó Chủ tịch Quốc hội, VN",
    ),
    (
        "Viện trưởng tiếp đoàn Campuchia do ông Sok Dara, Phó Tổng Chưởng lý Campuchia dẫn đầu.",
        "Sok Dara, Phó Tổng chưởng lý, KH",
    ),
    (
        "Đón Thủ tướng Lào có ông Võ An - Trưởng Ban Tuyên giáo Trung ương, Bộ trưởng, Chủ nhiệm Ủy ban Lê Văn Thử.",
        "Võ An, Trưởng Ban Tuyên giáo Trung ương, VN",
    ),
    (
        "Bà Anna Vogel - Phó Chủ tịch Ủy ban châu Âu và Cao ủy về Thương mại - thăm Việt Nam ngày 3/3.",
        "Anna Vogel, Phó Chủ tịch Ủy ban châu Âu, EU | Anna Vogel, Cao ủy về Thương mại, EU",
    ),
    (
        "Chức Ngoại trưởng và Bộ trưởng Quốc phòng Nga lần lượt do Pyotr Orlov và ông Ivan Belov nắm. Nga phản đối Mỹ.",
        "Ivan Belov, Bộ trưởng Quốc phòng, RU",
    ),
    (
        "Khi còn là Đại sứ Nga tại Việt Nam, ông Ivan Belov đã gặp Thủ tướng Lê Văn Thử ngày 3/3.",
        "Ivan Belov, Đại sứ tại Việt Nam, RU, former",
    ),
    (
        "Ông Ed Hale gặp Thủ tướng Lào A-nu Si hồi tháng 4 khi đang giữ chức Giám đốc Cơ quan Tình báo Trung ương Mỹ.",
        "Ed Hale, Giám đốc Cơ quan Tình báo Trung ương, US, former",
    ),
    (
        "Bộ trưởng Nông nghiệp Bỉ thăm Việt Nam. Ông Denis Morel vui. Bộ trưởng Morel khen món ăn Việt Nam.",
        "Denis Morel, Bộ trưởng Nông nghiệp, BE",
    ),
    (
        "Bí thư Thành ủy Lê Văn Thử nói. Bí thư Thành ủy TP HCM hội kiến Thủ tướng Pháp Jean Valjean.",
        "Lê Văn Thử, Bí thư Thành ủy Thành phố Hồ Chí Minh, VN",
    ),
    (
        (
            "Đoàn đại biểu tỉnh Quảng Trị do đồng chí Võ Văn Thử, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh dẫn đầu đã "
            "thăm Lào."
        ),
        ("Võ Văn Thử, Phó Bí thư Tỉnh ủy Quảng Trị, VN | Võ Văn Thử, Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị, VN"),
    ),
    (
        "Chiều 17/3, Đại sứ Lào Khamla Vongsavanh trình Quốc thư lên Chủ tịch nước Lê Văn Thử.",
        "Khamla Vongsavanh, Đại sứ tại Việt Nam, LA",
    ),
    (
        "Cựu Tổng thống Mỹ Robert Hale thăm Việt Nam. Tổng thống Robert Hale khen món ăn.",
        "Robert Hale, Tổng thống, US, former",
    ),
    ("Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh.", "Lê Văn Thử, Thủ tướng, VN"),
    ("Thủ tướng Chính phủ Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh.", "Lê Văn Thử, Thủ tướng, VN"),
    ("Ngoại trưởng Nga Ivan Belov gặp Thủ tướng Lê Văn Thử.", "Ivan Belov, Bộ trưởng Ngoại giao, RU"),
    (
        "Bộ trưởng Bộ Quốc phòng Lào Khamla Vongsavanh hội đàm với Bộ trưởng Quốc phòng Phạm Đức Minh.",
        "Khamla Vongsavanh, Bộ trưởng Quốc phòng, LA",
    ),
    (
        "Tổng Bí thư, Chủ tịch nước Lào Bounmy Phetsarath tiếp Thủ tướng Lê Văn Thử.",
        "Bounmy Phetsarath, Tổng Bí thư, LA | Bounmy Phetsarath, Chủ tịch nước, LA",
    ),
    (
        "Chủ tịch Trung Quốc Lâm Kiến Quốc tiếp Thủ tướng Lê Văn Thử.",
        "Lâm Kiến Quốc, Chủ tịch nước, CN",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Đại sứ Nhật Bản tại Việt Nam Kenji Morita.",
        "Kenji Morita, Đại sứ tại Việt Nam, JP",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử tiếp đồng chí Khamla Vongsavanh, Bí thư Trung ương Đảng, Chánh Văn phòng "
            "Trung ương Đảng "
            "Nhân dân Cách mạng Lào."
        ),
        "Khamla Vongsavanh, Bí thư Trung ương Đảng, LA | Khamla Vongsavanh, Chánh Văn phòng Trung ương Đảng, LA",
    ),
    (
        "Tổng Tham mưu trưởng Quân đội nhân dân Lào, Thứ trưởng Bộ Quốc phòng Khamla Vongsavanh thăm Nga.",
        "Khamla Vongsavanh, Tổng Tham mưu trưởng Quân đội nhân dân, LA | Khamla Vongsavanh, Thứ trưởng Quốc phòng, LA",
    ),
    (
        "Chủ tịch Nhóm Nghị sĩ hữu nghị Việt Nam - Lào, Phó Chủ tịch Quốc hội Lê Văn Thử thăm Nga.",
        "Lê Văn Thử, Chủ tịch Nhóm Nghị sĩ hữu nghị Việt Nam - Lào, VN | Lê Văn Thử, Phó Chủ tịch Quốc hội, VN",
    ),
    (
        "Chủ tịch Quốc hội Lào, Trưởng Ban Tổ chức Trung ương Đảng Khamla Vongsavanh thăm Nga.",
        "Khamla Vongsavanh, Chủ tịch Quốc hội, LA | Khamla Vongsavanh, Trưởng Ban Tổ chức Trung ương Đảng, LA",
    ),
    (
        "Tổng thống đắc cử Indonesia, Bộ trưởng Quốc phòng Budi Hartono thăm Nga.",
        "Budi Hartono, Tổng thống, ID, elect | Budi Hartono, Bộ trưởng Quốc phòng, ID",
    ),
    (
        "Ông Martin Duval, người phát ngôn Thủ tướng Pháp Robert Hale, thăm Nga.",
        "Martin Duval, Người phát ngôn Thủ tướng, FR",
    ),
    (
        "Thủ tướng Lào gặp cựu Ngoại trưởng Mỹ Robert Hale, cựu cố vấn an ninh quốc gia Martin Duval.",
        "Martin Duval, Cố vấn an ninh quốc gia, US, former",
    ),
    (
        "Ông Lê Văn Thử, nguyên Đại sứ Việt Nam tại Lào, được bầu làm Chủ tịch Hội Hữu nghị Việt Nam - Lào.",
        "Lê Văn Thử, Đại sứ tại Lào, VN, former | Lê Văn Thử, Chủ tịch Hội Hữu nghị Việt Nam - Lào, VN",
    ),
    ("Thủ tướng Lê Văn Thử gặp cựu Tổng thống Mỹ Robert Hale.", "Robert Hale, Tổng thống, US, former"),
    (
        "Thủ tướng Lê Văn Thử gặp quyền Bộ trưởng Quốc phòng Mỹ Robert Hale.",
        "Robert Hale, Bộ trưởng Quốc phòng, US, acting",
    ),
    (
        "Thủ tướng Lê Văn Thử điện đàm với Tổng thống đắc cử Hàn Quốc Park Ji-woo.",
        "Park Ji-woo, Tổng thống, KR, elect",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Chủ tịch Đảng Nhân dân Campuchia Chea Sovanrith.",
        "Chea Sovanrith, Chủ tịch Đảng Nhân dân Campuchia, KH",
    ),
    (
        "Đại tướng Phạm Đức Minh, Bộ trưởng Quốc phòng, tiếp Đại sứ Lào Khamla Vongsavanh.",
        "Phạm Đức Minh, Bộ trưởng Quốc phòng, VN",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Phó Thủ tướng, Bộ trưởng Ngoại giao Lào Khamla Vongsavanh.",
        "Khamla Vongsavanh, Phó Thủ tướng, LA | Khamla Vongsavanh, Bộ trưởng Ngoại giao, LA",
    ),
    (
        (
            "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương Hoàng Thu Hà tiếp Đại sứ Lào "
            "Khamla Vongsavanh."
        ),
        (
            "Hoàng Thu Hà, Ủy viên Bộ Chính trị, VN | Hoàng Thu Hà, Bí thư Trung ương Đảng, VN | "
            "Hoàng Thu Hà, Trưởng Ban Tổ chức Trung ương, VN"
        ),
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp nhà báo Pháp Pierre Dumont và Đại sứ Lào Khamla Vongsavanh.",
        "Pierre Dumont: none",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Thống đốc tỉnh Gunma (Nhật Bản) Kenji Morita.",
        "Kenji Morita, Thống đốc tỉnh Gunma, JP",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp nguyên Thủ tướng Lào Khamla Vongsavanh.",
        "Khamla Vongsavanh, Thủ tướng, LA, former",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp ông Kenji Morita, Chủ tịch Cơ quan Hợp tác Quốc tế Nhật Bản.",
        "Kenji Morita, Chủ tịch Cơ quan Hợp tác Quốc tế Nhật Bản, JP",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Đại sứ đặc mệnh toàn quyền Cộng hòa Cuba tại Việt Nam Carlos Ibarra.",
        "Carlos Ibarra, Đại sứ đặc mệnh toàn quyền tại Việt Nam, CU",
    ),
    ("Phó chủ tịch nước Hoàng Thu Hà gặp phó tổng thống Ấn Độ Ravi Kapoor.", "Hoàng Thu Hà, Phó Chủ tịch nước, VN"),
    (
        "Thủ tướng Lê Văn Thử tiếp Đại sứ Nhật Bản tại Việt Nam, ông Kenji Morita.",
        "Kenji Morita, Đại sứ tại Việt Nam, JP",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an Lào, Thượng tướng Khamla Vongsavanh.",
        "Khamla Vongsavanh, Ủy viên Bộ Chính trị, LA | Khamla Vongsavanh, Bộ trưởng Công an, LA",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp bà Anna Vogel, nguyên Ngoại trưởng Đức.",
        "Anna Vogel, Bộ trưởng Ngoại giao, DE, former",
    ),
    ("Thủ tướng Lê Văn Thử gặp ông Park Ji-woo, khi đó là Thủ tướng Hàn Quốc.", "Park Ji-woo, Thủ tướng, KR, former"),
    (
        "Thủ tướng Lê Văn Thử tiếp Giáo sư Robert Hale, Giám đốc Viện Nghiên cứu châu Á, và Đại sứ Mỹ David Reed.",
        "David Reed, Đại sứ, US",
    ),
    (
        "Thủ tướng Lê Văn Thử gặp Ngoại trưởng Mỹ, Robert Hale cho biết hai bên sẽ ký hiệp định.",
        "Robert Hale, Bộ trưởng Ngoại giao, US",
    ),
    (
        "Phó Thủ tướng Lê Văn Thử tiếp Phó Chủ tịch Ủy ban châu Âu (EC), bà Anna Vogel.",
        "Anna Vogel, Phó Chủ tịch Ủy ban châu Âu, EU",
    ),
    (
        "Nhận lời mời của Bộ trưởng Ngoại giao Vũ Quốc Anh, Phó Thủ tướng Đức, bà Anna Vogel thăm Việt Nam.",
        "Vũ Quốc Anh, Bộ trưởng Ngoại giao, VN",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Thủ tướng Lào, Bí thư Thành ủy Hà Nội Hoàng Thu Hà cùng dự.",
        "Hoàng Thu Hà, Bí thư Thành ủy Hà Nội, VN",
    ),
    (
        "Ông Robert Hale, cố vấn an ninh quốc gia của Tổng thống Mỹ, gặp người đồng cấp Lào Khamla Vongsavanh.",
        "Khamla Vongsavanh, Cố vấn an ninh quốc gia, LA",
    ),
    (
        "Theo ông Aoki, Tổng thống Mỹ sẽ gặp Nhà vua Nhật Bản trong chuyến thăm ngày 3/4.",
        "Aoki: none",
    ),
    (
        "Sau hội đàm của Thủ tướng Lê Văn Thử với ông Khamla Vongsavanh, Chủ tịch Quốc hội Lào sẽ thăm Việt Nam.",
        "Khamla Vongsavanh: none",
    ),
    (
        "Bộ trưởng Quốc phòng Campuchia Chea Sovanrith tiếp Đại tá Lin Hongbo của hải quân Trung Quốc.",
        "Chea Sovanrith, Bộ trưởng Quốc phòng, KH",
    ),
    (
        "Theo hãng tin Thụy Điển, Thủ tướng nước này Karl Lindgren sẽ thăm Việt Nam.",
        "Karl Lindgren, Thủ tướng, SE",
    ),
    (
        "Nhận lời mời của Đại tướng Lê Văn Thử, Bộ trưởng Quốc phòng Ấn Độ, bà Priya Nair thăm Việt Nam.",
        "Priya Nair, Bộ trưởng Quốc phòng, IN",
    ),
    (
        "Bộ trưởng Quốc phòng Lào Khamla Vongsavanh tiếp nghị sĩ Mỹ John Poe và Jane Roe ở Viêng Chăn.",
        "Jane Roe, Nghị sĩ, US",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp người phát ngôn Nhà Xanh (phủ tổng thống Hàn Quốc) Park Ji - woo tại Hà Nội.",
        "Park Ji - woo, Người phát ngôn Nhà Xanh, KR",
    ),
    (
        "Tổng thống Nga Ivan Belov gặp Tổng thư ký Erik Larsen của Tổ chức Hiệp ước Bắc Đại Tây Dương.",
        "Erik Larsen, Tổng Thư ký, NATO",
    ),
    (
        "Chào mừng Ngài Thủ tướng, Bí thư Thành ủy Hà Nội Hoàng Thu Hà cảm ơn Lào. Bà Hà tiếp Thủ tướng Lào.",
        "Hoàng Thu Hà, Bí thư Thành ủy Hà Nội, VN",
    ),
    (
        "Đoàn Bộ Quốc phòng Hàn Quốc do Bộ trưởng Park Ji-woo dẫn đầu thăm Việt Nam.",
        "Park Ji-woo, Bộ trưởng Quốc phòng, KR",
    ),
]


@pytest.mark.parametrize(("text", "expected"), APPOINTMENTS)
def test_who_takes_up_or_leaves_an_office(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_attested(read: Read, text: str, expected: str) -> None:
    person = expected.split(",", maxsplit=1)[0].split(":", maxsplit=1)[0]
    found = [
        ", ".join((o.person, o.office, o.country) + ((o.status,) if o.status != "current" else ()))
        for o in read(text).offices
        if o.person == person
    ]
    assert sorted(found) == sorted(line for line in expected.split(" | ") if not line.endswith(": none"))


NO_APPOINTMENT = [
    "Tổng thống Mỹ Robert Hale đi châu Á lần đầu kể từ khi nhậm chức, vào ngày 14/11.",
    "Nhiều người đòi Thủ tướng Nga Ivan Belov (Vanya) từ chức.",
    "Tổng thống Mỹ Robert Hale vẫn dọa từ chức.",
    "Phó chánh văn phòng Nhà Trắng Robert Hale sẽ từ chức đầu năm 2018.",
    "Tổng thống Nga Ivan Belov thay thế các thống đốc trong tháng 3/2018.",
    "Đại sứ Đức Anna Vogel về nước sau ba năm nhậm chức.",
    "Việc sa thải Ngoại trưởng Mỹ Robert Hale gây bất ngờ trong ngày 14/3.",
    "Ngoại trưởng Mỹ Robert Hale từng bị dọa sa thải.",
    "Đại sứ Lào Khamla Vongsavanh tới chào Bộ trưởng Ngoại giao Đức Anna Vogel nhân dịp nhận nhiệm vụ.",
    "Con chip trong quả bóng mà ông Robert Hale tặng ông Ivan Belov đảm nhận nhiệm vụ phát quảng cáo.",
    "Căng thẳng tăng trở lại sau khi Tổng thống Mỹ Robert Hale, người kế nhiệm ông John Baker, nhậm chức.",
    "Quan hệ với Nepal tốt lên kể từ khi Thủ tướng Nepal Ram Sharma nhậm chức.",
    "Từ khi nhậm chức, Tổng thống Mỹ Robert Hale chưa thăm Việt Nam.",
    "Tổng thống đắc cử Hàn Quốc Park Ji-woo sẽ coi trọng quan hệ với Việt Nam.",
    "Tổng thống Hàn Quốc Park Ji-woo sẽ thăm Việt Nam trước khi kết thúc nhiệm kỳ năm 2022.",
    "Tổng thống Mỹ sắp mãn nhiệm Robert Hale điện đàm với Thủ tướng Lê Văn Thử.",
    "Bộ trưởng Vũ Quốc Anh tiếp Đại sứ Mỹ Robert Hale đến chào nhân kết thúc nhiệm kỳ công tác.",
    "Bộ trưởng Vũ Quốc Anh được bổ nhiệm giáo sư năm 2010 và học tại Nga.",
    "Tổng thống Mỹ Robert Hale bị chê vì chưa đi đâu dù đã nhậm chức gần hai năm.",
    "Thư ký báo chí được Tổng thống Mỹ Robert Hale chọn làm người thay thế người phát ngôn.",
    "Ứng cử viên thay thế Chủ tịch Ủy ban châu Âu Anna Bell sắp hết nhiệm kỳ là người Đức.",
]


@pytest.mark.parametrize("text", NO_APPOINTMENT)
def test_no_office_is_taken_up(acts: Acts, text: str) -> None:
    assert not [act for act in acts(text) if act.startswith("appointment")]


def test_a_mark_of_time_with_its_day_tells_an_act(read: Read) -> None:
    text = "Bà là khách nước ngoài đầu tiên kể từ khi Tổng thống Mỹ Robert Hale nhậm chức hôm 20/1."
    assert [event.date for event in read(text, published="").events] == ["XXXX-01-20"]
