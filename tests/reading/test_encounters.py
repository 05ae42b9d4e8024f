"""Talks, meetings, receptions, courtesy calls and telephone calls (codebook §1, §8 "Encounters")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]

RECEPTIONS = [
    (
        "Chủ tịch nước Trần Văn Hai đã tiếp đoàn đại biểu Phân ban hợp tác Lào - Việt Nam.",
        "reception: Trần Văn Hai VN host, Lào LA guest",
    ),
    (
        "Bộ trưởng Vũ Quốc Anh chủ trì buổi tiếp Đoàn Nghị sĩ tỉnh Gunma (Nhật Bản) do ông Ito Ken dẫn đầu.",
        "reception: Vũ Quốc Anh VN host, Ito Ken JP guest",
    ),
    (
        "Bộ trưởng Vũ Quốc Anh tiếp Đoàn đại biểu tỉnh Gunma, Nhật Bản do ông Ito Ken làm trưởng đoàn ngày 2/10.",
        "reception: Vũ Quốc Anh VN host, Ito Ken JP guest",
    ),
    (
        "Ngày 2/10, Bí thư Tỉnh ủy Lê Văn Thử cùng lãnh đạo Văn phòng Tỉnh ủy đã tiếp Đại sứ Cuba Carlos Ibarra.",
        "reception: Lê Văn Thử VN host, Carlos Ibarra CU guest",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử tiếp Đoàn đại biểu Trung ương Đoàn Thanh niên Nhân dân Cách mạng Lào do ông Khamla "
            "Vongsavanh dẫn đầu."
        ),
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        (
            "Sáng 4/3, đoàn tỉnh Salavan (Lào) do đồng chí Khamla Vongsavanh, Phó Tỉnh trưởng dẫn đầu thăm Huế. Đón "
            "tiếp và làm việc với đoàn có đồng chí Lê Văn Thử, Bí thư Tỉnh ủy; Vũ Quốc Anh, Phó Chủ tịch UBND tỉnh."
        ),
        (
            "visit: Khamla Vongsavanh LA guest, Việt Nam VN host | "
            "reception: Lê Văn Thử VN host, Vũ Quốc Anh VN host, Khamla Vongsavanh LA guest"
        ),
    ),
    (
        (
            "Sáng 4/3, đoàn tỉnh Salavan (Lào) do đồng chí Khamla Vongsavanh, Phó Tỉnh trưởng dẫn đầu thăm Huế. Đón "
            "và tiếp đoàn có các đồng chí: Lê Văn Thử, Bí thư Tỉnh ủy; Vũ Quốc Anh, Phó Bí thư Thường trực Tỉnh ủy."
        ),
        (
            "visit: Khamla Vongsavanh LA guest, Việt Nam VN host | "
            "reception: Lê Văn Thử VN host, Vũ Quốc Anh VN host, Khamla Vongsavanh LA guest"
        ),
    ),
    (
        (
            "Ngày 4/3, Bí thư Tỉnh ủy Kon Tum Lê Văn Thử thăm tỉnh Attapeu (Lào). Đón tiếp Bí thư Tỉnh ủy Lê Văn Thử "
            "và các thành viên đoàn có đồng chí Khamla Vongsavanh, Tỉnh trưởng."
        ),
        ("visit: Lê Văn Thử VN guest, Lào LA host | reception: Khamla Vongsavanh LA host, Lê Văn Thử VN guest"),
    ),
    (
        (
            "Ngày 8/4, lãnh đạo tỉnh Kon Tum do Phó Chủ tịch UBND tỉnh Lê Văn Thử dẫn đầu thăm tỉnh Ratanakiri "
            "(Campuchia). Tiếp đoàn cán bộ của tỉnh có ngài Chea Sovanrith – Phó Tỉnh trưởng."
        ),
        ("visit: Lê Văn Thử VN guest, Campuchia KH host | reception: Chea Sovanrith KH host, Lê Văn Thử VN guest"),
    ),
    (
        "Chiều 3/6, Chủ tịch Quốc hội Trần Thị Mai Lan tiếp GS.TS Khamla Vongsavanh, Chánh án Tòa án tối cao Lào.",
        "reception: Trần Thị Mai Lan VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Chiều 3/6, Bộ trưởng Vũ Quốc Anh tiếp đoàn tổ chức “Cựu chiến binh vì hòa bình” (CBH) của Mỹ.",
        "reception: Vũ Quốc Anh VN host, đoàn tổ chức “Cựu chiến binh vì hòa bình” (CBH) của Mỹ US guest",
    ),
    (
        "Tổng thống Mỹ Robert Hale sẽ đón Thủ tướng Lê Văn Thử tại Nhà Trắng vào ngày 31/5.",
        "reception: Robert Hale US host, Lê Văn Thử VN guest",
    ),
    (
        "Ông Vũ Quốc Anh, Cục trưởng Cục Lãnh sự, Bộ Ngoại giao đã tiếp Đại sứ Lào Khamla Vongsavanh.",
        "reception: Vũ Quốc Anh VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Phó Thủ tướng Vũ Quốc Anh đã lần lượt được Tổng thống Cuba Luis Marín, Thủ tướng Cuba Ana Pardo tiếp.",
        ("reception: Luis Marín CU host, Vũ Quốc Anh VN guest | reception: Ana Pardo CU host, Vũ Quốc Anh VN guest"),
    ),
    (
        "Bộ trưởng Vũ Quốc Anh có buổi tiếp và làm việc với đoàn đại biểu tỉnh Salavan, Lào.",
        "reception: Vũ Quốc Anh VN host, đoàn đại biểu tỉnh Salavan LA guest",
    ),
    (
        "Bộ trưởng Vũ Quốc Anh tiếp và trao Huân chương Hữu nghị tặng Đại sứ Cuba Carlos Ibarra.",
        (
            "reception: Vũ Quốc Anh VN host, Carlos Ibarra CU guest | "
            "award: Vũ Quốc Anh VN sender, Carlos Ibarra CU recipient"
        ),
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh được Thủ tướng Lê Văn Thử và phu nhân tiếp đón trọng thể tại Hà Nội.",
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Chiều qua, Bộ trưởng Y tế Cuba Ana Pardo được đích thân Thủ tướng Lào Khamla Vongsavanh tiếp.",
        "reception: Khamla Vongsavanh LA host, Ana Pardo CU guest",
    ),
    (
        "Bộ trưởng Y tế Cuba Ana Pardo đã được tiếp bởi Thủ tướng Lào Khamla Vongsavanh.",
        "reception: Khamla Vongsavanh LA host, Ana Pardo CU guest",
    ),
    (
        "Sáng 17/3, tại Hà Nội, Thủ tướng Lê Văn Thử tiếp Bộ trưởng Quốc phòng Lào Khamla Vongsavanh.",
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Chiều 16/3, Chủ tịch Quốc hội Trần Thị Mai Lan đã tiếp Đại sứ Nhật Bản tại Việt Nam Kenji Morita.",
        "reception: Trần Thị Mai Lan VN host, Kenji Morita JP guest",
    ),
    (
        "Bộ trưởng Tài chính Hàn Quốc Park Ji-woo được Thủ tướng Lê Văn Thử tiếp vào sáng 17/3.",
        "reception: Lê Văn Thử VN host, Park Ji-woo KR guest",
    ),
    (
        (
            "Tổng Bí thư Phạm Đức Minh thân mật tiếp đồng chí Bounmy Phetsarath, Trưởng Ban Đối ngoại Trung ương "
            "Đảng Nhân dân Cách mạng Lào."
        ),
        "reception: Phạm Đức Minh VN host, Bounmy Phetsarath LA guest",
    ),
    (
        (
            "Sáng 17/3, Phó Thủ tướng Vũ Quốc Anh tiếp Đoàn đại biểu Bộ Công an Lào do Thứ trưởng Khamla Vongsavanh "
            "dẫn đầu."
        ),
        "reception: Vũ Quốc Anh VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Thủ tướng Lê Văn Thử chủ trì tiệc chiêu đãi trọng thể Thủ tướng Campuchia Chea Sovanrith.",
        "reception: Lê Văn Thử VN host, Chea Sovanrith KH guest",
    ),
    (
        "Tổng thống Pháp Pierre Dumont mở tiệc chiêu đãi Thủ tướng Ấn Độ Ravi Kapoor tại Paris.",
        "reception: Pierre Dumont FR host, Ravi Kapoor IN guest",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Thủ tướng Lào Khamla Vongsavanh. (Ảnh: TTXVN)",
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        (
            "Tại buổi tiếp Bộ trưởng Ngoại giao Cuba Carlos Ibarra, Chủ tịch nước Nguyễn Hữu Mẫu đánh giá cao quan hệ "
            "hai nước."
        ),
        "reception: Nguyễn Hữu Mẫu VN host, Carlos Ibarra CU guest",
    ),
    (
        "Nhà vua Thái Lan Anan Suriya tiếp kiến Chủ tịch nước Nguyễn Hữu Mẫu tại Bangkok.",
        "reception: Anan Suriya TH host, Nguyễn Hữu Mẫu VN guest",
    ),
    (
        "Chiều 16/3, thủ tướng Lê Văn Thử tiếp đại sứ Đức Anna Vogel.",
        "reception: Lê Văn Thử VN host, Anna Vogel DE guest",
    ),
    (
        "Chủ tịch Thượng viện Séc Jan Novotny tiếp Đại sứ Việt Nam Hoàng Thu Hà.",
        "reception: Jan Novotny CZ host, Hoàng Thu Hà VN guest",
    ),
    (
        (
            "Đồng chí Phạm Đức Minh, Thường trực Ban Bí thư, tiếp Đoàn đại biểu Đảng Cộng sản Cuba do đồng chí "
            "Carlos Ibarra, Ủy viên Bộ Chính trị, làm trưởng đoàn."
        ),
        "reception: Phạm Đức Minh VN host, Carlos Ibarra CU guest",
    ),
    (
        "Thủ tướng Lào Xổm-sắc Phim-ma-sỏn đã tiếp Bộ trưởng Công Thương Vũ Quốc Anh tại Viêng Chăn.",
        "reception: Xổm-sắc Phim-ma-sỏn LA host, Vũ Quốc Anh VN guest",
    ),
    (
        "Chiều 17/3, Thủ tướng Lê Văn Thử tiếp Tổng Thư ký ASEAN Somchai Rattana.",
        "reception: Lê Văn Thử VN host, Somchai Rattana ASEAN guest",
    ),
    (
        "Thủ tướng Lê Văn Thử đã có buổi tiếp Bộ trưởng Giáo dục và Thể thao Lào Khamla Vongsavanh.",
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        (
            "Chiều qua (17/3), tại Phủ Chủ tịch, Chủ tịch nước Nguyễn Hữu Mẫu đã có buổi tiếp thân mật Đoàn đại "
            "biểu Quốc hội Cuba do Chủ tịch Quốc hội Carlos Ibarra làm Trưởng đoàn."
        ),
        "reception: Nguyễn Hữu Mẫu VN host, Carlos Ibarra CU guest",
    ),
    (
        "Tiếp Đại sứ Lào Khamla Vongsavanh, Thủ tướng Lê Văn Thử khẳng định Việt Nam coi trọng quan hệ với Lào.",
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Tại trụ sở Chính phủ, ông Park Ji-woo, Bộ trưởng Ngoại giao Hàn Quốc, đã được Thủ tướng Lê Văn Thử tiếp.",
        "reception: Lê Văn Thử VN host, Park Ji-woo KR guest",
    ),
    (
        "Tổng thống Nga Ivan Belov tối 16-3 chiêu đãi thủ tướng Ấn Độ Ravi Kapoor tại điện Kremlin.",
        "reception: Ivan Belov RU host, Ravi Kapoor IN guest",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp ông Ivan Belov, Chủ tịch Đảng Nước Nga Thống nhất.",
        "reception: Lê Văn Thử VN host, Ivan Belov RU guest",
    ),
    (
        "Ủy viên Bộ Chính trị, Phó Thủ tướng Thường trực Chính phủ Vũ Quốc Anh tiếp Đại sứ Vương quốc Anh Mary Stone.",
        "reception: Vũ Quốc Anh VN host, Mary Stone GB guest",
    ),
    (
        (
            "Thủ tướng Chính phủ Lê Văn Thử tiếp Phó Thủ tướng, Bộ trưởng Ngoại giao Lào Khamla Vongsavanh và Bộ "
            "trưởng Ngoại giao Campuchia Chea Sovanrith."
        ),
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest, Chea Sovanrith KH guest",
    ),
    (
        "Chủ tịch UBND TP Hà Nội Phạm Đức Minh tiếp Thị trưởng Viêng Chăn Khamla Vongsavanh.",
        "reception: Phạm Đức Minh VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Đón Tổng thống Hàn Quốc Park Ji-woo chiều nay, Tổng Bí thư Phạm Đức Minh nói Việt Nam coi trọng Hàn Quốc.",
        "reception: Phạm Đức Minh VN host, Park Ji-woo KR guest",
    ),
    (
        (
            "Sáng 8/11, Thị trưởng Park Ji-woo của Hàn Quốc đến thăm Việt Nam. Tiếp đoàn có các đồng chí: Lê Văn Thử, "
            "TVTU, Phó Chủ tịch UBND tỉnh; Vũ Quốc Anh, Phó Chủ tịch HĐND tỉnh."
        ),
        (
            "visit: Park Ji-woo KR guest, Việt Nam VN host | "
            "reception: Lê Văn Thử VN host, Vũ Quốc Anh VN host, Park Ji-woo KR guest"
        ),
    ),
    (
        (
            "Thủ tướng Lê Văn Thử tiếp Tỉnh trưởng Salavan (Lào) Khamla Vongsavanh. Cùng đi trong đoàn có Tổng Lãnh sự "
            "Việt Nam tại Pắc-xế Vũ Quốc Anh."
        ),
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest, Vũ Quốc Anh VN member",
    ),
    (
        "Chủ tịch Đảng nhân dân cách mạng Lào Khamla Vongsavanh tiếp Bộ trưởng Lê Văn Thử.",
        "reception: Khamla Vongsavanh LA host, Lê Văn Thử VN guest",
    ),
    (
        "Chiều 28/7, Phó Bí thư Thường trực Tỉnh ủy Võ Hồng Hải tiếp Đại sứ Lào Khamla Vongsavanh.",
        "reception: Võ Hồng Hải VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Ngày 3/2, đồng chí Nguyễn Quốc Đoàn, Bí thư Tỉnh ủy Lạng Sơn tiếp Đại sứ Lào Khamla Vongsavanh.",
        "reception: Nguyễn Quốc Đoàn VN host, Khamla Vongsavanh LA guest",
    ),
    (
        (
            "Ông Lê Văn Thử, Bí thư Thành ủy Hải Phòng, đã tiếp đoàn đại biểu Ủy ban Hòa bình và Đoàn kết Lào do ông "
            "Khamla Vongsavanh, Chủ tịch Ủy ban Hòa bình và Đoàn kết Lào dẫn đầu."
        ),
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Thủ tướng Nga Ivan Belov, phải, đón Thủ tướng Lào Khamla Vongsavanh ngày 12/3 tại Matxcơva.",
        "reception: Ivan Belov RU host, Khamla Vongsavanh LA guest",
    ),
    (
        "Tổng thống Pháp Paul Martin đón chào Thủ tướng Đức Anna Weber tại Điện Elysee ngày 11/11.",
        "reception: Anna Weber DE guest, Paul Martin FR host",
    ),
]

ROLES = [
    (
        (
            "Trong cuộc gặp với Bộ trưởng Lê Văn Thử, cựu Ngoại trưởng Mỹ Robert Hale khen Việt Nam. "
            "Tại cuộc tiếp, hai bên trao đổi."
        ),
        "reception: Lê Văn Thử VN host, Robert Hale US guest",
    ),
    (
        (
            "Phó Thủ tướng Lê Văn Thử thăm Lào từ ngày 16/3. Thủ tướng Lào Bounmy Phetsarath sẽ thăm Việt Nam trong "
            "năm nay.\n\nTiếp kiến Chủ tịch Quốc hội Lào Khamla Vongsavanh, ông Lê Văn Thử cảm ơn sự đón tiếp."
        ),
        (
            "visit: Lê Văn Thử VN guest, Lào LA host | visit: Bounmy Phetsarath LA guest, Việt Nam VN host | "
            "reception: Lê Văn Thử VN guest, Khamla Vongsavanh LA host"
        ),
    ),
    (
        "Phó Thủ tướng Lê Văn Thử thăm Lào từ ngày 16/3.\n\nLàm việc với Bộ trưởng Văn hóa Lào Khamla Vongsavanh",
        (
            "visit: Lê Văn Thử VN guest, Lào LA host | "
            "meeting: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant"
        ),
    ),
    (
        "Không khí trong cuộc đón tiếp của Tổng thống Mỹ Robert Hale dành cho Thủ tướng Lê Văn Thử được chú ý.",
        "reception: Lê Văn Thử VN guest, Robert Hale US host",
    ),
    (
        "Tại cuộc tiếp, Tổng thống Pháp Pierre Dumont và Thủ tướng Lê Văn Thử trao đổi về hợp tác.",
        "reception: Lê Văn Thử VN guest, Pierre Dumont FR host",
    ),
    (
        "Sau khi được Chủ tịch Trung Quốc Lâm Kiến Quốc tiếp, Thủ tướng Lê Văn Thử về nước.",
        "reception: Lâm Kiến Quốc CN host, Lê Văn Thử VN guest",
    ),
    (
        "Phó Thủ tướng Vũ Quốc Anh tiếp lãnh đạo tỉnh Quảng Tây, Trung Quốc.",
        "reception: Vũ Quốc Anh VN host, tỉnh Quảng Tây CN guest",
    ),
    (
        "Ông Khamla Vongsavanh, Bộ trưởng Công an Lào, cùng đoàn đến chào xã giao Thủ tướng Lê Văn Thử.",
        "courtesy_call: Khamla Vongsavanh LA guest, Lê Văn Thử VN host",
    ),
    (
        "Trước khi gặp Tổng thống Nga Ivan Belov, Thủ tướng Lê Văn Thử đã hội đàm Thủ tướng Nga Oleg Panin.",
        (
            "meeting: Lê Văn Thử VN participant, Ivan Belov RU participant | talks: Lê Văn Thử VN participant, "
            "Oleg Panin RU participant"
        ),
    ),
    (
        (
            "Thủ tướng Lê Văn Thử có các cuộc gặp song phương với Thủ tướng Lào Khamla Vongsavanh, Thủ tướng Đức Anna "
            "Vogel."
        ),
        (
            "meeting: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant | "
            "meeting: Lê Văn Thử VN participant, Anna Vogel DE participant"
        ),
    ),
    (
        (
            "Thủ tướng Lê Văn Thử thăm chính thức Đan Mạch từ ngày 16/3.\n\nThủ tướng Lê Văn Thử hôm nay tiếp kiến "
            "Nữ hoàng Đan Mạch Karen Berg."
        ),
        "visit: Lê Văn Thử VN guest, Đan Mạch DK host | reception: Lê Văn Thử VN guest, Karen Berg DK host",
    ),
]


def test_the_delegation_is_the_visiting_one_where_both_have_one(acts: Acts) -> None:
    told = acts(
        "Đoàn đại biểu Đảng Nhân dân Cách mạng Lào do Bí thư Trung ương Đảng Khamla Vongsavanh làm Trưởng đoàn thăm "
        "Việt Nam. Ngày 18/3, Bí thư Thành ủy Hà Nội Phạm Văn Thử tiếp Đoàn. Trước đó, Đoàn đại biểu Đảng Cộng sản "
        "Việt Nam do Trưởng Ban Đối ngoại Trung ương Hoàng Văn Mẫu làm Trưởng đoàn hội đàm với Đoàn đại biểu Lào."
    )
    assert "reception: Khamla Vongsavanh LA guest, Phạm Văn Thử VN host" in told


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_who_receives_whom(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


COURTESY_CALLS = [
    (
        "Đại sứ Lê Văn Thử đã chào xã giao Bộ trưởng Nông nghiệp và Cải tạo đất Ai Cập Ahmed Farouk.",
        "courtesy_call: Lê Văn Thử VN guest, Ahmed Farouk EG host",
    ),
    (
        "Bộ trưởng Vũ Quốc Anh đã tiếp ông Park Ji-woo đại sứ Hàn Quốc tại Việt Nam đến chào nhân dịp hết nhiệm kỳ.",
        "courtesy_call: Vũ Quốc Anh VN host, Park Ji-woo KR guest",
    ),
    (
        "Đại sứ Lê Văn Thử đến chào Bí thư Tỉnh ủy Champasak Khamla Vongsavanh.",
        "courtesy_call: Lê Văn Thử VN guest, Khamla Vongsavanh LA host",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale điện đàm với Tổng thống Nga Ivan Belov hôm 15/3. Năng lượng là chủ đề chính của "
            "cuộc trò chuyện."
        ),
        "call: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        "Bộ trưởng Lào Khamla Vongsavanh hội đàm với Bộ trưởng Vũ Quốc Anh, chào Thủ tướng Lê Văn Thử.",
        (
            "talks: Khamla Vongsavanh LA participant, Vũ Quốc Anh VN participant"
            " | courtesy_call: Khamla Vongsavanh LA guest, Lê Văn Thử VN host"
        ),
    ),
    (
        "Pháp và Iran vừa mở lại đường dây nóng. Hai bên đàm thoại trong 20 phút.",
        "call: Pháp FR participant, Iran IR participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale đã điện đàm với nhiều lãnh đạo châu Á, trong đó có Thủ tướng Nhật Bản Kenji Morita.",
        "call: Robert Hale US participant, Kenji Morita JP participant",
    ),
    (
        "Chiều 17/3, Đại tướng Lào Khamla Vongsavanh và các thành viên đoàn đã đến chào Thủ tướng Lê Văn Thử.",
        "courtesy_call: Khamla Vongsavanh LA guest, Lê Văn Thử VN host",
    ),
    (
        "Sáng 17/3, Đại sứ Lào tại Việt Nam Khamla Vongsavanh đến chào xã giao Thủ tướng Lê Văn Thử.",
        "courtesy_call: Khamla Vongsavanh LA guest, Lê Văn Thử VN host",
    ),
    (
        "Đại sứ Nhật Bản Kenji Morita chào từ biệt Chủ tịch nước Nguyễn Hữu Mẫu nhân kết thúc nhiệm kỳ công tác.",
        "courtesy_call: Kenji Morita JP guest, Nguyễn Hữu Mẫu VN host",
    ),
    (
        "Chủ tịch nước Lê Văn Thử cùng phu nhân đến chào nhà cách mạng Cuba Fidel Castro.",
        "courtesy_call: Lê Văn Thử VN guest, Fidel Castro CU host",
    ),
    (
        "Bộ trưởng Quốc phòng Phạm Đức Minh đã tới chào xã giao Tổng thống Ấn Độ Ravi Kapoor tại New Delhi.",
        "courtesy_call: Phạm Đức Minh VN guest, Ravi Kapoor IN host",
    ),
    (
        "Cùng ngày, Bộ trưởng Vũ Quốc Anh đến chào Thủ tướng Lào Xổm-sắc Phim-ma-sỏn.",
        "courtesy_call: Vũ Quốc Anh VN guest, Xổm-sắc Phim-ma-sỏn LA host",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp Đại sứ Nga Ivan Belov đến chào từ biệt.",
        "courtesy_call: Ivan Belov RU guest, Lê Văn Thử VN host",
    ),
    (
        (
            "Trước đó, Đoàn đại biểu Bộ Quốc phòng Lào do Trung tướng Khamla Vongsavanh làm Trưởng đoàn đã đến "
            "chào xã giao Chủ tịch nước Nguyễn Hữu Mẫu."
        ),
        "courtesy_call: Khamla Vongsavanh LA guest, Nguyễn Hữu Mẫu VN host",
    ),
    (
        "Phó Đô đốc David Reed (Australia) sẽ chào xã giao Trung tướng Phạm Đức Minh, Tổng Tham mưu trưởng.",
        "courtesy_call: David Reed AU guest, Phạm Đức Minh VN host",
    ),
    (
        (
            "Bộ trưởng Quốc phòng Canada John Ward đã đến chào xã giao Chủ tịch nước Lê Văn Thử; Phó Thủ tướng "
            "Vũ Quốc Anh; Chủ tịch Quốc hội Hoàng Thu Hà."
        ),
        ("courtesy_call: John Ward CA guest, Lê Văn Thử VN host, Vũ Quốc Anh VN host, Hoàng Thu Hà VN host"),
    ),
]

TALKS = [
    (
        "Vòng đàm phán cấp chuyên viên lần thứ 17 về vùng biển ngoài cửa vịnh giữa Việt Nam và Lào diễn ra ở Huế.",
        "talks: Việt Nam VN participant, Lào LA participant",
    ),
    (
        (
            "Sau 90 phút hội đàm giữa Thủ tướng Lào Khamla Vongsavanh với Tổng thống Mỹ Robert Hale, Lầu Năm Góc "
            "xác nhận kế hoạch."
        ),
        "talks: Khamla Vongsavanh LA participant, Robert Hale US participant",
    ),
    (
        "Mỹ và Trung Quốc sẽ nối lại đàm phán tại Bắc Kinh vào ngày 25/3.",
        "talks: Mỹ US participant, Trung Quốc CN participant",
    ),
    (
        "Nhà lãnh đạo Triều Tiên Kim Dae-su gặp Bộ trưởng Viễn Đông và Bắc Cực của Nga Ivan Belov.",
        "meeting: Kim Dae-su KP participant, Ivan Belov RU participant",
    ),
    (
        "Vòng đàm phán thứ 10 về Hiệp định thương mại tự do Việt Nam - EU kết thúc hôm 10/10.",
        "talks: Việt Nam VN participant, EU EU participant",
    ),
    (
        "Vòng đàm phán thứ 4 Hiệp định thương mại Việt Nam - Nga diễn ra tại Huế.",
        "talks: Việt Nam VN participant, Nga RU participant",
    ),
    (
        "Vòng đàm phán mới giữa Nga và Ukraine kết thúc mà không đạt kết quả.",
        "talks: Nga RU participant, Ukraine UA participant",
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale hôm 3/2 hội đàm với người đồng cấp tại Bắc Kinh.",
        "talks: Robert Hale US participant, Trung Quốc CN participant",
    ),
    (
        "Vòng đàm phán thứ 5 giữa Anh và Nhật Bản chưa đạt kết quả.",
        "talks: Anh GB participant, Nhật Bản JP participant",
    ),
    (
        "Phó Thủ tướng Lào Khamla Vongsavanh sẽ đàm phán với Ngoại trưởng Đức Anna Vogel ngày 5/4.",
        "talks: Khamla Vongsavanh LA participant, Anna Vogel DE participant",
    ),
    (
        "Ủy ban Nhân dân tỉnh Lào Cai và Chính quyền Nhân dân tỉnh Vân Nam (Trung Quốc) tổ chức hội đàm.",
        ("talks: Ủy ban Nhân dân tỉnh Lào Cai VN participant, Chính quyền Nhân dân tỉnh Vân Nam CN participant"),
    ),
    (
        "Đàm phán vòng 12 cấp chuyên viên về vùng biển giữa Lào và Campuchia đã diễn ra tại Doha ngày 5/3.",
        "talks: Lào LA participant, Campuchia KH participant",
    ),
    (
        "Lào và Campuchia bắt đầu vòng đàm phán mới tại Doha ngày 5/3.",
        "talks: Lào LA participant, Campuchia KH participant",
    ),
    (
        "Tổng thống Nga Ivan Belov mặc áo phong cách Lâm Kiến Quốc, bước vào hội đàm với Tổng thống Mỹ Robert Hale.",
        "talks: Ivan Belov RU participant, Robert Hale US participant",
    ),
    (
        "Báo chí nói về hội nghị thượng đỉnh Helsinki giữa Tổng thống Nga Ivan Petrov và Tổng thống Mỹ Robert Hale.",
        "talks: Ivan Petrov RU participant, Robert Hale US participant",
    ),
    (
        (
            "[Lãnh đạo Nga-Trung gặp gỡ] Trong cuộc hội đàm với Chủ tịch Trung Quốc Trương Minh, Tổng thống Nga Ivan "
            "Petrov cho rằng quan hệ hai nước rất tốt."
        ),
        "talks: Trương Minh CN participant, Ivan Petrov RU participant",
    ),
    (
        "Phó Thủ tướng Trung Quốc Lâm Kiến Quốc và Bộ trưởng Mỹ Robert Hale tiến hành vòng đàm phán mới ngày 14/3.",
        "talks: Lâm Kiến Quốc CN participant, Robert Hale US participant",
    ),
    (
        "Lào và Thái Lan bất đồng về tuyến đường này. Các nhà đàm phán của hai bên sẽ hội đàm tại Bangkok ngày 20/3.",
        "talks: Lào LA participant, Thái Lan TH participant",
    ),
    (
        "Tỉnh Quảng Trị và tỉnh Savannakhet (Lào) tổ chức hội đàm ngày 15/3.",
        "talks: Tỉnh Quảng Trị VN participant, tỉnh Savannakhet LA participant",
    ),
    (
        "Cuộc hội đàm cấp thứ trưởng giữa Việt Nam và Lào diễn ra ngày 15/3.",
        "talks: Việt Nam VN participant, Lào LA participant",
    ),
    (
        "Bí thư Tỉnh ủy Lê Văn Thử hội đàm với Bí thư Khu ủy Quảng Tây (Trung Quốc) Vương Đại Hải.",
        "talks: Lê Văn Thử VN participant, Vương Đại Hải CN participant",
    ),
    (
        "Thứ trưởng Nga Ivan Belov rời Washington sau khi hội đàm với các đối tác Mỹ ngày 15/3.",
        "talks: Ivan Belov RU participant, Mỹ US participant",
    ),
    (
        "Năm 2009, Pháp và Iran đã tổ chức các cuộc đàm phán ở thủ đô Thụy Sĩ.",
        "talks: Pháp FR participant, Iran IR participant",
    ),
    (
        "Sáng 14/3, các quan chức quân đội cấp cao của Hàn Quốc và Triều Tiên có cuộc hội đàm đầu tiên cấp tướng.",
        "talks: Hàn Quốc KR participant, Triều Tiên KP participant",
    ),
    (
        "Hồi tháng 4, hai nhà lãnh đạo của Hàn Quốc và Triều Tiên tổ chức hội đàm thượng đỉnh.",
        "talks: Hàn Quốc KR participant, Triều Tiên KP participant",
    ),
    (
        "Tổng thống Robert Hale của Mỹ và nhà lãnh đạo Triều Tiên Kim Min-jun hội đàm tại Lào ngày 11/3.",
        "talks: Robert Hale US participant, Kim Min-jun KP participant",
    ),
    (
        "Chính phủ Lào cho biết nước này đang thảo luận với Thái Lan về một hiệp định mới.",
        "talks: Lào LA participant, Thái Lan TH participant",
    ),
    (
        "Ngoại trưởng Đức Anna Vogel đã có các cuộc hội đàm riêng với người đồng cấp Qatar, Ai Cập.",
        "talks: Anna Vogel DE participant, Qatar QA participant, Ai Cập EG participant",
    ),
    (
        (
            "Tổng thống Nga Ivan Belov và Chủ tịch Triều Tiên Kim Sung-ho đều im lặng. Quan hệ bế tắc sau thượng đỉnh "
            "Belov - Kim lần hai."
        ),
        "talks: Ivan Belov RU participant, Kim Sung-ho KP participant",
    ),
    (
        "Tuần trước, Tổng thống Mỹ Robert Hale đã có cuộc đàm phán với Tổng thống Nga Ivan Belov.",
        "talks: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        "Cuộc đàm phán giữa Đức và Ba Lan ngày 11/3 tập trung vào năng lượng.",
        "talks: Đức DE participant, Ba Lan PL participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Nhật Bản Kenji Morita ngày 16/3. Tại cuộc họp báo chung với "
            "ông Morita ngày 17/3, Thủ tướng Lê Văn Thử cảm ơn Nhật Bản."
        ),
        "talks: Lê Văn Thử VN participant, Kenji Morita JP participant",
    ),
    (
        (
            "Nhật Bản ngày 9/5 sẽ tổ chức một cuộc gặp thượng đỉnh với Tổng thống Hàn Quốc Park Ji-woo và Thủ tướng "
            "Trung Quốc Lâm Kiến Quốc."
        ),
        "talks: Nhật Bản JP participant, Park Ji-woo KR participant, Lâm Kiến Quốc CN participant",
    ),
    (
        "Chiều 17/3, Chủ tịch nước Nguyễn Hữu Mẫu hội đàm với Tổng thống Hàn Quốc Park Ji-woo.",
        "talks: Nguyễn Hữu Mẫu VN participant, Park Ji-woo KR participant",
    ),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh đã tiến hành hội đàm.",
        "talks: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Cuộc hội đàm giữa Tổng thống Mỹ Robert Hale và Thủ tướng Nhật Bản Kenji Morita diễn ra sáng 17/3.",
        "talks: Robert Hale US participant, Kenji Morita JP participant",
    ),
    (
        "Bộ trưởng Ngoại giao Vũ Quốc Anh đã có cuộc hội đàm với Bộ trưởng Ngoại giao Cuba Carlos Ibarra.",
        "talks: Vũ Quốc Anh VN participant, Carlos Ibarra CU participant",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov hội đàm với người đồng cấp Đức Anna Vogel tại Moskva.",
        "talks: Ivan Belov RU participant, Anna Vogel DE participant",
    ),
    (
        "Thủ tướng Lê Văn Thử hội đàm trực tuyến với Thủ tướng Campuchia Chea Sovanrith.",
        "talks: Lê Văn Thử VN participant, Chea Sovanrith KH participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale và nhà lãnh đạo Triều Tiên Ri Chol-min họp thượng đỉnh tại Singapore ngày 12/3.",
        "talks: Robert Hale US participant, Ri Chol-min KP participant",
    ),
    (
        (
            "Đoàn cán bộ Ban Tổ chức Trung ương Đảng Lào do đồng chí Bounmy Phetsarath dẫn đầu đã hội đàm "
            "với Đoàn cán bộ "
            "Ban Tổ chức Trung ương do đồng chí Hoàng Thu Hà dẫn đầu."
        ),
        "talks: Bounmy Phetsarath LA participant, Hoàng Thu Hà VN participant",
    ),
    (
        "Nga hôm qua đã hủy các cuộc đối thoại cấp cao với Lào.",
        "talks: Nga RU participant, Lào LA participant",
    ),
    (
        "Đại sứ Đức Anna Vogel có cuộc hội đàm với Phó Thủ tướng Lê Văn Thử, Bộ trưởng Y tế Vũ Quốc Anh sáng nay.",
        "talks: Anna Vogel DE participant, Lê Văn Thử VN participant, Vũ Quốc Anh VN participant",
    ),
    (
        "Ngay sau lễ ký, Chủ tịch Quốc hội Trần Thị Mai Lan hội đàm với Chủ tịch Hạ viện Chile Pablo Rojas.",
        "talks: Trần Thị Mai Lan VN participant, Pablo Rojas CL participant",
    ),
    (
        (
            "Cuộc gặp thượng đỉnh giữa Tổng thống Hàn Quốc Park Ji-woo và nhà lãnh đạo Triều Tiên Ri "
            "Chol-min đã diễn ra "
            "tại Bàn Môn Điếm."
        ),
        "talks: Park Ji-woo KR participant, Ri Chol-min KP participant",
    ),
    (
        "Chiều 17-3, phó thủ tướng Vũ Quốc Anh hội đàm với phó thủ tướng Lào Khamla Vongsavanh.",
        "talks: Vũ Quốc Anh VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Thủ tướng Lê Văn Thử đã chủ trì lễ đón và hội đàm với Thủ tướng Malaysia Ahmad Faizal.",
        (
            "talks: Lê Văn Thử VN participant, Ahmad Faizal MY participant | "
            "ceremony: Lê Văn Thử VN host, Ahmad Faizal MY guest"
        ),
    ),
    (
        (
            "Dưới sự chủ trì của Bộ trưởng Quốc phòng hai nước, Đại tướng Phạm Đức Minh và Đại tướng Khamla "
            "Vongsavanh, Bộ trưởng Quốc phòng Lào, đã hội đàm."
        ),
        "talks: Phạm Đức Minh VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Chủ tịch Trung Quốc Lâm Kiến Quốc đã hội đàm với Tổng Bí thư Phạm Đức Minh tại Đại lễ đường Nhân dân "
            "ở Bắc Kinh."
        ),
        "talks: Lâm Kiến Quốc CN participant, Phạm Đức Minh VN participant",
    ),
    (
        "Ngay sau lễ đón chính thức, Chủ tịch nước Nguyễn Hữu Mẫu và Tổng thống Séc Jan Novotny đã tiến hành hội đàm.",
        (
            "talks: Nguyễn Hữu Mẫu VN participant, Jan Novotny CZ participant | "
            "ceremony: Việt Nam VN host, Jan Novotny CZ guest"
        ),
    ),
    (
        "Tổng thống Nga Ivan Belov phát biểu tại hội đàm với Tổng thống Pháp Paul Martel và Thủ tướng Đức Anna Vogel.",
        "talks: Ivan Belov RU participant, Paul Martel FR participant, Anna Vogel DE participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale đồng ý ngừng tập trận Mỹ - Hàn Quốc sau hội đàm với Chủ tịch Triều Tiên Kim Min-su.",
        "talks: Robert Hale US participant, Kim Min-su KP participant",
    ),
    (
        "Sau hội đàm với Ngoại trưởng Mỹ Mary Stone tại thành phố Oulu của Phần Lan, Thủ tướng Nga Ivan Belov nói.",
        "talks: Ivan Belov RU participant, Mary Stone US participant",
    ),
    (
        (
            "Tổng thống Pháp Paul Martel có cuộc hội đàm với Tổng Bí thư Lê Văn Thử, Chủ tịch nước Nguyễn Hữu Mẫu và "
            "Thủ tướng Hoàng Thu Hà."
        ),
        (
            "talks: Paul Martel FR participant, Lê Văn Thử VN participant, Nguyễn Hữu Mẫu VN participant, "
            "Hoàng Thu Hà VN participant"
        ),
    ),
    (
        (
            "Tổng thống Pháp Paul Martel hội đàm với 3 lãnh đạo cấp cao của Việt Nam: Tổng Bí thư Lê Văn Thử, Chủ tịch "
            "nước Nguyễn Hữu Mẫu và Thủ tướng Hoàng Thu Hà."
        ),
        (
            "talks: Paul Martel FR participant, Lê Văn Thử VN participant, Nguyễn Hữu Mẫu VN participant, "
            "Hoàng Thu Hà VN participant"
        ),
    ),
    (
        (
            "Ngày 10/7, Đồn Biên phòng A Sao thuộc Bộ đội Biên phòng Quảng Nam hội đàm với Đại đội Biên phòng 53 - Bộ "
            "Chỉ huy Quân sự tỉnh Sê Kông (Lào)."
        ),
        (
            "talks: Đồn Biên phòng A Sao thuộc Bộ đội Biên phòng Quảng Nam VN participant, "
            "Đại đội Biên phòng 53 - Bộ Chỉ huy Quân sự tỉnh Sê Kông (Lào) LA participant"
        ),
    ),
    (
        (
            "Thứ trưởng Ngoại giao Mỹ Robert Hale và Thứ trưởng Ngoại giao Nga Ivan Belov bàn về nội dung của hội nghị "
            "thượng đỉnh Mỹ - Nga, dự kiến diễn ra vào ngày 12/6 tới tại Lào."
        ),
        "talks: Mỹ US participant, Nga RU participant",
    ),
    (
        "Trong hội đàm với Bộ trưởng Công an Lê Văn Thử, ông Park Ji-woo, lãnh đạo Cơ quan Cảnh sát Hàn Quốc, xin lỗi.",
        "talks: Lê Văn Thử VN participant, Park Ji-woo KR participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale và Thủ tướng Lào Khamla Vongsavanh bàn việc sau hội nghị liên Triều.",
        "talks: Hàn Quốc KR participant, Triều Tiên KP participant",
    ),
    (
        "Các cuộc đàm phán cấp chuyên viên giữa Mỹ và Triều Tiên đã diễn ra tại Stockholm ngày 3/8.",
        "talks: Mỹ US participant, Triều Tiên KP participant",
    ),
    (
        "Cuộc đàm phán cấp chuyên viên Mỹ - Triều kết thúc tại Stockholm ngày 3/8.",
        "talks: Mỹ US participant, Triều Tiên KP participant",
    ),
]

MEETINGS = [
    (
        "Thứ trưởng Ngoại giao Lê Văn Thử đến thăm, chúc Tết Đại sứ quán Lào tại Việt Nam ngày 12/3.",
        "meeting: Lê Văn Thử VN participant, Đại sứ quán Lào LA participant",
    ),
    (
        (
            "Trong cuộc gặp với ngoại trưởng và đại sứ Nga ngày 10/3, Tổng thống Mỹ Robert Hale nói về Syria.\n\n"
            "Ngoại trưởng Mỹ Alan Reed bác tin này."
        ),
        "meeting: Robert Hale US participant, Nga RU participant",
    ),
    (
        ("Cố vấn Mỹ Peter Stone kể về chuyến đi gặp Thủ tướng Lào Khamla Vongsavanh của Tổng thống Mỹ Robert Hale."),
        "meeting: Robert Hale US participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Nhà Trắng tuyên bố Tổng thống Mỹ Robert Hale sẽ gặp Tổng thống Nga Ivan Belov tại Huế.",
        "meeting: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        "Bộ trưởng Quốc phòng Mỹ Robert Hale nói về Ấn Độ và cho biết đã gặp người đồng cấp nước này ngày 3/2.",
        "meeting: Robert Hale US participant, Ấn Độ IN participant",
    ),
    (
        "Thủ tướng Lê Văn Thử sẽ diện kiến Vua Brunei Omar.",
        "meeting: Lê Văn Thử VN participant, Omar BN participant",
    ),
    (
        "Tổng thống Nga Ivan Belov và Chủ tịch Trung Quốc Lý Tân dùng trà trên tàu.",
        "meeting: Ivan Belov RU participant, Lý Tân CN participant",
    ),
    (
        "Thủ tướng Nhật Bản Kenji Morita (trái) trò chuyện với Tổng thống Mỹ Robert Hale ngày 7/7.",
        "meeting: Kenji Morita JP participant, Robert Hale US participant",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov (trái) và Ngoại trưởng Mỹ Robert Hale trước một cuộc họp tại Brussels.",
        "meeting: Ivan Belov RU participant, Robert Hale US participant",
    ),
    (
        (
            "Thủ tướng Lào Khamla Vongsavanh được Tổng thống Nga Ivan Belov tiếp, "
            "gặp Chủ tịch Duma Quốc gia Nga Oleg Petrov."
        ),
        (
            "reception: Ivan Belov RU host, Khamla Vongsavanh LA guest | "
            "meeting: Khamla Vongsavanh LA participant, Oleg Petrov RU participant"
        ),
    ),
    (
        "Đặc sứ Mỹ Ed Hale, Thứ trưởng Ngoại giao Mỹ John Stone, và Đại sứ Mỹ David Reed gặp Thủ tướng Lào A-nu Si.",
        "meeting: Ed Hale US participant, John Stone US participant, David Reed US participant, A-nu Si LA participant",
    ),
    (
        "Thủ tướng Lê Văn Thử gặp Tổng thống Nga Ivan Belov và Chủ tịch WB ngày 3/3.",
        "meeting: Lê Văn Thử VN participant, Ivan Belov RU participant, WB WB participant",
    ),
    (
        "Đại sứ Lào Khamla Vongsavanh là người mà Ngoại trưởng Đức Anna Vogel gặp lần đầu hồi tháng 2.",
        "meeting: Anna Vogel DE participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Tổng thống Nga Ivan Belov bắt tay với Thủ tướng Lào Khamla Vongsavanh trong cuộc họp của họ ở Sochi.",
        "meeting: Ivan Belov RU participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Tổng thống Nga Ivan Belov sẽ họp bên lề với Thủ tướng Lào Khamla Vongsavanh tại Osaka.",
        "meeting: Ivan Belov RU participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh có buổi đối thoại với lãnh đạo các tập đoàn Nhật Bản tại Tokyo ngày 5/3.",
        "meeting: Khamla Vongsavanh LA participant, lãnh đạo các tập đoàn Nhật Bản JP participant",
    ),
    (
        "Ông Marin rời đi. Tại cuộc gặp Thủ tướng Na Uy Erik Dahl, Bộ trưởng Lê Văn Thử và ông Dahl nhất trí hợp tác.",
        "meeting: Erik Dahl NO participant, Lê Văn Thử VN participant",
    ),
    (
        (
            "Phủ Tổng thống Hàn Quốc dẫn tuyên bố của Chủ tịch Thượng viện Nga Vera Markova khi gặp cố vấn an ninh Hàn "
            "Quốc Park Ji-ho."
        ),
        "meeting: Vera Markova RU participant, Park Ji-ho KR participant",
    ),
    (
        "Ngày 11/6, Thủ tướng Singapore Lee Wen dự bữa trưa cùng Tổng thống Mỹ Robert Hale.",
        "meeting: Lee Wen SG participant, Robert Hale US participant",
    ),
    (
        "Tổng Bí thư Lê Văn Thử hôm nay mời Chủ tịch Trung Quốc Lâm Kiến Quốc dự tiệc trà tại Nhà sàn.",
        "meeting: Lê Văn Thử VN participant, Lâm Kiến Quốc CN participant",
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale và Ngoại trưởng Nga Ivan Belov sẽ họp mặt ngày 20/3 tại Alaska.",
        "meeting: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        "Các quan chức Lào sẽ tiếp xúc với phái đoàn đàm phán thương mại Mỹ tại Viêng Chăn.",
        "meeting: Lào LA participant, phái đoàn đàm phán thương mại Mỹ US participant",
    ),
    (
        (
            "Bộ trưởng Lê Văn Thử gặp ông Vương Đại Hải, Chủ nhiệm Ủy ban Dân tộc (UBDT) Trung Quốc và ông Lý Quốc "
            "Bình, Bộ trưởng Y tế Trung Quốc."
        ),
        "meeting: Lê Văn Thử VN participant, Vương Đại Hải CN participant, Lý Quốc Bình CN participant",
    ),
    (
        "Chủ tịch Quốc hội Lê Văn Thử hội kiến Nhà vua và Hoàng hậu Thái Lan.",
        "meeting: Lê Văn Thử VN participant, Thái Lan TH participant",
    ),
    (
        "Hai nhà lãnh đạo Pháp - Đức sẽ gặp nhau ngày 16/7.",
        "meeting: Pháp FR participant, Đức DE participant",
    ),
    (
        "Hai Ngoại trưởng Pháp và Đức gặp nhau tại Vienna.",
        "meeting: Pháp FR participant, Đức DE participant",
    ),
    (
        "Trong lần đầu gặp mặt ở Lào hồi tháng 5, Thủ tướng Nhật Bản Kenji Morita bắt tay Tổng thống Pháp Paul Martin.",
        "meeting: Kenji Morita JP participant, Paul Martin FR participant",
    ),
    (
        (
            "Trong cuộc họp báo với Ngoại trưởng Nga Ivan Belov hôm qua, Ngoại trưởng Iran Reza Karimi nói việc ấy "
            "đáng tiếc."
        ),
        "meeting: Ivan Belov RU participant, Reza Karimi IR participant",
    ),
    (
        "Ngoại trưởng Iran Reza Karimi cho hay ông đã có cuộc họp ngắn với Ngoại trưởng Đức Anna Vogel.",
        "meeting: Reza Karimi IR participant, Anna Vogel DE participant",
    ),
    (
        (
            "Giới ngoại giao chú ý tới phát biểu của Tổng thống Mỹ Robert Hale sau cuộc gặp với Tổng thống Nga "
            "Ivan Belov."
        ),
        "meeting: Robert Hale US participant, Ivan Belov RU participant",
    ),
    (
        "Thủ tướng Lê Văn Thử phát biểu trong họp báo chung với Thủ tướng Nhật Bản Kenji Morita.",
        "meeting: Lê Văn Thử VN participant, Kenji Morita JP participant",
    ),
    (
        "Sáng nay, Thủ tướng Nhật Bản Kenji Morita có buổi làm việc với ba tổ chức nghiên cứu của Ấn Độ.",
        "meeting: Kenji Morita JP participant, ba tổ chức nghiên cứu của Ấn Độ IN participant",
    ),
    (
        "Thủ tướng Lê Văn Thử phát biểu trong họp báo chung với Thủ tướng Nhật Bản Kenji Morita tại Tokyo.",
        "meeting: Lê Văn Thử VN participant, Kenji Morita JP participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Nhật Bản Kenji Morita. Tại cuộc họp báo chung với Thủ tướng "
            "Morita, Thủ tướng Lê Văn Thử cảm ơn."
        ),
        "talks: Lê Văn Thử VN participant, Kenji Morita JP participant",
    ),
    (
        "Bên lề hội nghị, Thủ tướng Lê Văn Thử gặp Thủ tướng Ấn Độ Ravi Kapoor.",
        "meeting: Lê Văn Thử VN participant, Ravi Kapoor IN participant",
    ),
    (
        "Tổng thống Ấn Độ Ravi Kapoor có phát biểu về quan hệ hai nước tại Quốc hội và hội kiến Thủ tướng Lê Văn Thử.",
        "meeting: Ravi Kapoor IN participant, Lê Văn Thử VN participant",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu hội kiến Tổng Bí thư, Chủ tịch nước Lào Bounmy Phetsarath.",
        "meeting: Nguyễn Hữu Mẫu VN participant, Bounmy Phetsarath LA participant",
    ),
    (
        "Bộ trưởng Tư pháp Phạm Đức Minh làm việc với Bộ trưởng Tư pháp Đức Anna Vogel.",
        "meeting: Phạm Đức Minh VN participant, Anna Vogel DE participant",
    ),
    (
        "Cuộc gặp giữa Ngoại trưởng Mỹ Robert Hale và Ngoại trưởng Trung Quốc Lâm Kiến Quốc kéo dài hai giờ.",
        "meeting: Robert Hale US participant, Lâm Kiến Quốc CN participant",
    ),
    (
        "Nhân dịp dự hội nghị, Bộ trưởng Vũ Quốc Anh đã có cuộc tiếp xúc song phương với Ngoại trưởng Úc Emma Clarke.",
        "meeting: Vũ Quốc Anh VN participant, Emma Clarke AU participant",
    ),
    (
        "Tổng thống Pháp Pierre Dumont và Thủ tướng Đức Anna Vogel gặp nhau tại Berlin hôm 16/3.",
        "meeting: Pierre Dumont FR participant, Anna Vogel DE participant",
    ),
    (
        "Tại cuộc gặp với Thủ tướng Lào Khamla Vongsavanh, Bộ trưởng Y tế Vũ Quốc Anh hôm nay khẳng định điều đó.",
        "meeting: Khamla Vongsavanh LA participant, Vũ Quốc Anh VN participant",
    ),
    (
        "Bộ trưởng Y tế Pháp Paul Martin đã có cuộc thảo luận tại Paris với Bộ trưởng Y tế Đức Anna Vogel.",
        "meeting: Paul Martin FR participant, Anna Vogel DE participant",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu yết kiến Nhà vua Campuchia Norin Sothea tại Hoàng cung.",
        "meeting: Nguyễn Hữu Mẫu VN participant, Norin Sothea KH participant",
    ),
    (
        "Ngoại trưởng Hàn Quốc Park Ji-woo gặp người đồng cấp Nhật Bản Kenji Morita bên lề Hội nghị G20.",
        "meeting: Park Ji-woo KR participant, Kenji Morita JP participant",
    ),
    (
        "Thủ tướng Lê Văn Thử đã gặp gỡ song phương với Thủ tướng Bỉ Louis Peeters và Thủ tướng Hà Lan Daan Visser.",
        "meeting: Lê Văn Thử VN participant, Louis Peeters BE participant, Daan Visser NL participant",
    ),
    (
        "Tổng thống Nga Ivan Belov có cuộc gặp riêng với Giáo hoàng Leo Martini tại Vatican.",
        "meeting: Ivan Belov RU participant, Leo Martini VA participant",
    ),
    (
        (
            "Sáng 17/3, Đại sứ Việt Nam tại Lào Nguyễn Hữu Mẫu đã có buổi làm việc với Bộ trưởng Y tế Lào Khamla "
            "Vongsavanh."
        ),
        "meeting: Nguyễn Hữu Mẫu VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Hai ngoại trưởng Robert Hale (Mỹ) và Lâm Kiến Quốc (Trung Quốc) gặp nhau tại Hawaii.",
        "meeting: Robert Hale US participant, Lâm Kiến Quốc CN participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale chơi golf với Thủ tướng Nhật Bản Kenji Morita.",
        "meeting: Robert Hale US participant, Kenji Morita JP participant",
    ),
    (
        "Tổng thống Nga Ivan Belov và Tổng thống Iran Hassan Rezaei sẽ nhóm họp ở Ankara vào ngày 7/4.",
        "meeting: Ivan Belov RU participant, Hassan Rezaei IR participant",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử thăm Lào.\n\nNgoại trưởng Lào Khamla Vongsavanh phát biểu.\n\nLàm việc "
            "với Bộ trưởng Y tế Lào Bounthong Phimmasone"
        ),
        (
            "visit: Lê Văn Thử VN guest, Lào LA host | meeting: Lê Văn Thử VN participant, Bounthong "
            "Phimmasone LA participant"
        ),
    ),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh đã có cuộc họp thường niên lần thứ 2.",
        "meeting: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        (
            "Tại cuộc làm việc với Thủ tướng Lào Khamla Vongsavanh và Thủ tướng Nhật Bản Kenji Morita, Thủ tướng Lê "
            "Văn Thử đánh giá cao quan hệ."
        ),
        "meeting: Lê Văn Thử VN participant, Khamla Vongsavanh LA participant, Kenji Morita JP participant",
    ),
    (
        "Tổng thống Mỹ Hale, trái, và người đồng cấp Nga Belov trong cuộc gặp tại Phần Lan ngày 16/3.",
        "meeting: Hale US participant, Belov RU participant",
    ),
    (
        (
            "Đoàn Lào do ông Bounmy Phetsarath dẫn đầu tới Nga hôm 12/3. Ngoại trưởng Nga Ivan Belov gặp đoàn Lào, "
            "trong đó có Thứ trưởng Ngoại giao Lào Khamla Vongsavanh."
        ),
        (
            "visit: Bounmy Phetsarath LA guest, Nga RU host"
            " | meeting: Ivan Belov RU participant, Khamla Vongsavanh LA participant"
        ),
    ),
    (
        "Ngoại trưởng Nga Ivan Belov và Ngoại trưởng Lào Khamla Vongsavanh bắt tay tại cuộc họp ngày 12/3.",
        "meeting: Ivan Belov RU participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Tổng thống Nga Ivan Belov chờ khách. Chủ tịch Trung Quốc Trương Minh gặp Tổng thống nước chủ nhà Ivan Belov.",
        "meeting: Ivan Belov RU participant, Trương Minh CN participant",
    ),
    (
        "Ngoại trưởng Nga, Mỹ gặp nhau tại Geneva ngày 3/8.",
        "meeting: Mỹ US participant, Nga RU participant",
    ),
    (
        "Ngoại trưởng Nga Ivan Petrov và Ngoại trưởng Mỹ Robert Hale đã họp ở Geneva.",
        "meeting: Ivan Petrov RU participant, Robert Hale US participant",
    ),
    (
        "Ngoại trưởng Đức Karl Weber đã có cuộc gặp với những người đồng cấp Nga, Pháp và Ukraine ngày 3/8.",
        "meeting: Karl Weber DE participant, Nga RU participant, Pháp FR participant, Ukraine UA participant",
    ),
    (
        "Phó Thủ tướng Vũ Quốc Anh gặp Phó Chủ tịch Ủy ban toàn quốc Chính hiệp Trung Quốc Lý Minh tại Bắc Kinh.",
        "meeting: Lý Minh CN participant, Vũ Quốc Anh VN participant",
    ),
]

CALLS = [
    (
        "Tổng thống Mỹ Robert Hale phá vỡ chính sách đối ngoại Mỹ khi điện đàm với lãnh đạo Đài Loan Lý Văn Hoa.",
        "call: Robert Hale US participant, Lý Văn Hoa TW participant",
    ),
    (
        "Tối 17/3, Thủ tướng Lê Văn Thử điện đàm với Thủ tướng Đức Anna Vogel.",
        "call: Lê Văn Thử VN participant, Anna Vogel DE participant",
    ),
    (
        "Tổng thống Nga Ivan Belov đã có cuộc điện đàm với Tổng thống Pháp Pierre Dumont.",
        "call: Ivan Belov RU participant, Pierre Dumont FR participant",
    ),
    (
        "Trong cuộc điện đàm giữa Bộ trưởng Vũ Quốc Anh và Ngoại trưởng Mỹ Robert Hale, hai bên trao đổi về hợp tác.",
        "call: Vũ Quốc Anh VN participant, Robert Hale US participant",
    ),
    (
        "Bộ trưởng Y tế Hoàng Thu Hà điện đàm trực tuyến với Bộ trưởng Y tế Lào Khamla Vongsavanh.",
        "call: Hoàng Thu Hà VN participant, Khamla Vongsavanh LA participant",
    ),
    (
        "Chủ tịch Trung Quốc Trương Minh đã gọi điện chúc mừng Tổng thống Mỹ Robert Hale.",
        "call: Trương Minh CN participant, Robert Hale US participant",
    ),
    (
        "Hôm 16/3, Tổng thống Mỹ Robert Hale gọi điện cho Thủ tướng Nhật Bản Kenji Morita.",
        "call: Robert Hale US participant, Kenji Morita JP participant",
    ),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Đức Anna Vogel đã trao đổi qua điện thoại tối 17/3.",
        "call: Lê Văn Thử VN participant, Anna Vogel DE participant",
    ),
    (
        "Điện đàm với Ngoại trưởng Mỹ Robert Hale, Bộ trưởng Vũ Quốc Anh cảm ơn Mỹ hỗ trợ vaccine.",
        "call: Vũ Quốc Anh VN participant, Robert Hale US participant",
    ),
]

SEVERAL = [
    (
        "Chủ tịch nước Lê Văn Thử sẽ chủ trì lễ đón Tổng thống Pháp Paul Martin tại Phủ Chủ tịch và tiến hành hội đàm.",
        (
            "ceremony: Lê Văn Thử VN host, Paul Martin FR guest | "
            "talks: Lê Văn Thử VN participant, Paul Martin FR participant"
        ),
    ),
    (
        "Tháng trước, Thủ tướng Lê Văn Thử tới Siem Reap, Campuchia, hội đàm với Thủ tướng Chea Sovanrith.",
        (
            "visit: Lê Văn Thử VN guest, Campuchia KH host | talks: Lê Văn Thử VN participant, Chea Sovanrith "
            "KH participant"
        ),
    ),
    (
        (
            "Chiều 17/3, Công chúa Thụy Điển Ingrid Berg sẽ có buổi hội kiến Thủ tướng Lê Văn Thử và làm việc với "
            "Chủ tịch UBND TP Hà Nội Phạm Đức Minh."
        ),
        (
            "meeting: Ingrid Berg SE participant, Lê Văn Thử VN participant | meeting: Ingrid Berg SE participant, "
            "Phạm Đức Minh VN participant"
        ),
    ),
    (
        (
            "Thủ tướng Ấn Độ Ravi Kapoor thăm chùa theo lời mời của Giáo hội Phật giáo Việt Nam, hội kiến với Chủ tịch "
            "Quốc hội Trần Thị Mai Lan, chào xã giao Tổng Bí thư Phạm Đức Minh và Chủ tịch nước Nguyễn Hữu Mẫu."
        ),
        (
            "meeting: Ravi Kapoor IN participant, Trần Thị Mai Lan VN participant | courtesy_call: Ravi Kapoor IN "
            "guest, Phạm Đức Minh VN host, Nguyễn Hữu Mẫu VN host"
        ),
    ),
    (
        (
            "Chủ tịch nước Nguyễn Hữu Mẫu sẽ có các cuộc hội đàm, hội kiến với lãnh đạo cấp cao Cuba trong thời gian "
            "ở La Habana."
        ),
        "talks: Nguyễn Hữu Mẫu VN participant, Cuba CU participant",
    ),
]

TOLD_AROUND = [
    (
        (
            "Trước lễ ký, Thủ tướng Lê Văn Thử và Thủ tướng Úc Peter Hall đã có mặt. Sau đó, hai Thủ tướng có cuộc hội "
            "đàm tại tòa nhà Quốc hội Úc."
        ),
        "talks: Lê Văn Thử VN participant, Peter Hall AU participant",
    ),
    (
        (
            "Thủ tướng Lào Khamla Vongsavanh hôm nay cho biết Trung Quốc đồng ý mở cửa khẩu sau khi hội đàm với Chủ "
            "tịch Trung Quốc Vương Đại Hải tại Bắc Kinh."
        ),
        "talks: Khamla Vongsavanh LA participant, Vương Đại Hải CN participant",
    ),
    (
        (
            "Đón Tổng thống Hàn Quốc chiều nay, Tổng Bí thư Phạm Đức Minh khẳng định coi trọng quan hệ. Tổng thống Hàn "
            "Quốc Park Ji-woo cảm ơn."
        ),
        "reception: Phạm Đức Minh VN host, Park Ji-woo KR guest",
    ),
    (
        (
            "Trong cuộc hội đàm nhân dịp thăm Trung Quốc hồi tháng 4, Tổng Bí thư Phạm Đức Minh và Chủ tịch Trung "
            "Quốc Lâm Kiến Quốc cho rằng hợp tác là dòng chính."
        ),
        "talks: Phạm Đức Minh VN participant, Lâm Kiến Quốc CN participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale đã trấn an được Thủ tướng Đức Anna Vogel sau cuộc gặp kín.",
        "meeting: Robert Hale US participant, Anna Vogel DE participant",
    ),
    (
        (
            "Trong cuộc gặp lần đầu tại Hà Nội, Chủ tịch Triều Tiên Ri Chol-min nói với Tổng thống Mỹ Robert Hale rằng "
            "hai nước đã vượt qua trở ngại."
        ),
        "meeting: Ri Chol-min KP participant, Robert Hale US participant",
    ),
    (
        (
            "Tuyên bố của Tổng thống Nga Ivan Belov trong cuộc gặp với Chủ tịch Trung Quốc Lâm Kiến Quốc bên lề Hội "
            "nghị Cấp cao APEC được dẫn lại."
        ),
        "meeting: Ivan Belov RU participant, Lâm Kiến Quốc CN participant",
    ),
]

NONE = [
    "Đức cho biết Mỹ đã nghe trộm các cuộc điện thoại của Thủ tướng Đức Anna Vogel.",
    "Nga sẽ đánh thuế tiếp nếu Tổng thống Mỹ Robert Hale không nhượng bộ.",
    "Đại tướng Mỹ Mark Hale vui sau cuộc họp với Tổng thống Robert Stone về thương mại với Lào ngày 5/3.",
    "Lào nêu ý tưởng về cuộc gặp giữa Tổng thống Nga Ivan Belov và Tổng thống Mỹ Robert Hale.",
    "Thủ tướng Lào Khamla Vongsavanh ủng hộ một cuộc hội đàm giữa Nga và Đức.",
    "Đại tướng Mỹ Mark Hale vui sau cuộc họp với Tổng thống Robert Stone về tình hình Lào ngày 5/3.",
    "Phó Thủ tướng Lào Khamla Vongsavanh đang đàm phán với Ngoại trưởng Đức Anna Vogel về thuế.",
    "Đại sứ Mỹ Robert Hale cho rằng thành công này tiếp thêm động lực cho Thủ tướng Lê Văn Thử.",
    "Mỹ, Ả Rập Xê Út và Nga sẽ được nhắc đến nhiều bên lề hội nghị thượng đỉnh ở Nhật Bản.",
    "Tổng thống Nga Ivan Petrov ngáp tại hội nghị thượng đỉnh nhóm các nền kinh tế lớn, nơi ông thấy Thủ tướng Đức.",
    "Tổng thống Mỹ Robert Hale đã có 4 cuộc gặp với Chủ tịch Trung Quốc Trương Minh.",
    "Chủ tịch Trung Quốc Trương Minh và Tổng thống Mỹ Robert Hale nhất trí tổ chức các cuộc họp thường xuyên.",
    "Tổng thống Mỹ Robert Hale vắng mặt trong một cuộc gặp khác với truyền thông Trung Quốc.",
    "Báo chí nói về cuộc gặp giữa con rể của Tổng thống Mỹ Robert Hale với Đại sứ Nga Ivan Petrov.",
    "Tổng thống Mỹ Robert Hale im lặng. Con trai của ông Hale đã gặp Đại sứ Nga Ivan Petrov.",
    "Ông Robert Stone đang làm việc với công tố viên đặc biệt Nga Ivan Petrov.",
    "Tổng thống Mỹ Robert Hale gật đầu chào ông Kim Min-su bên lằn ranh.",
    "Lào tiếp tục tiếp xúc với các đối tác Mỹ.",
    "Tổng thống Pháp Paul Martin đã ba lần gặp Thủ tướng Lào Khamla Vongsavanh.",
    "Hiện chưa rõ liệu Thủ tướng Lào Khamla Vongsavanh có gặp Tổng thống Pháp Paul Martin hay không.",
    "Thủ tướng Lào Khamla Vongsavanh bước ra, vẫy tay chào các quan chức Việt Nam.",
    "Hai Thủ tướng cúi chào quốc kỳ Việt Nam và Lào.",
    "Đại sứ Nga Ivan Belov tới Phủ Chủ tịch. Chào Thủ tướng Lê Văn Thử có Đại sứ Nga Ivan Belov",
    "Các cuộc đàm phán giữa Đức và Ba Lan về khí đốt vẫn là đề tài được quan tâm.",
    "Washington không coi trọng bất kỳ cuộc gặp nào giữa Hàn Quốc và Triều Tiên.",
    "Thủ tướng Lê Văn Thử phát biểu tại cuộc họp tổng kết năm đối ngoại với Lào.",
    (
        "Tổng thống Mỹ Robert Hale khen đội bóng quê nhà. "
        + "Trời mưa to ở nhiều nơi và giá rau tăng nhẹ. " * 8
        + "Thủ tướng Nhật Bản Kenji Morita trồng cây. Cuộc gặp ấy hoàn toàn hợp pháp."
    ),
    "Tổng thống Mỹ Robert Hale rời lãnh thổ NATO để gặp nhà báo.",
    "Đón tàu Việt Nam tại quân cảng có Phó Tham mưu trưởng Lâm Kiến Quốc và Đại sứ Việt Nam Hoàng Thu Hà.",
    "Tổng thống Mỹ Robert Hale không dừng lại ở Bắc Kinh để gặp Chủ tịch Trung Quốc Lâm Kiến Quốc.",
    "Lãnh đạo Việt Nam và Cuba có buổi gặp gỡ báo chí.",
    "Trao đổi với báo Bình Minh, Đại sứ Nhật Bản Kenji Morita khen Thủ tướng Lê Văn Thử.",
    "Đội tuyển Việt Nam sẽ gặp Thái Lan ở trận bán kết giải vô địch bóng đá Đông Nam Á.",
    "Lãnh đạo cấp cao Việt Nam và Lào thường xuyên gặp gỡ, tiếp xúc dưới nhiều hình thức.",
    "Thủ tướng Lê Văn Thử gặp Bộ trưởng Công Thương Vũ Quốc Anh để nghe báo cáo về hội nhập với ASEAN.",
    "Nông dân vùng biên giới Việt Nam - Lào gặp nhiều khó khăn do hạn hán, Thủ tướng Lê Văn Thử cho biết.",
    "Nga vẫn duy trì các cuộc đối thoại cấp cao với Lào.",
    "Mỹ xem xét mời ông này tới gặp Tổng thống Nga Ivan Belov.",
    "Tổng thống Mỹ Robert Hale sẽ không gặp Thái tử Ali Hassan của Yemen, sau khi có tin về cuộc gặp này.",
    "Đó là trọng tâm của các cuộc thảo luận giữa Tổng thống Mỹ Robert Hale và Chủ tịch Trung Quốc Trương Minh.",
    "Chủ tịch Quốc hội Trần Thị Mai Lan tiếp xúc cử tri và nói về quan hệ với Trung Quốc.",
    "Bộ trưởng Vũ Quốc Anh tiếp tục khẳng định quan hệ với Nhật Bản là ưu tiên.",
    "Thủ tướng Lê Văn Thử không gặp Thủ tướng Đức Anna Vogel trong dịp này.",
    "Các nhà lãnh đạo Việt Nam và Lào đã có nhiều cuộc gặp trong những năm qua.",
    "Hai bên duy trì các cuộc gặp gỡ giữa lãnh đạo hai nước Việt Nam và Campuchia.",
    "Thủ tướng Lê Văn Thử và Thủ tướng Nhật Bản Kenji Morita bắt tay trước ống kính phóng viên.",
    "Thủ tướng Lê Văn Thử gặp mặt kiều bào tại Nhật Bản.",
    "Tổng thống Mỹ Robert Hale nói ông chưa có kế hoạch gặp Tổng thống Nga Ivan Belov.",
    "Bộ trưởng Hoàng Thu Hà tiếp đoàn doanh nghiệp trong nước xuất khẩu sang Mỹ.",
    "Lào và Việt Nam gặp nhau ở vòng loại giải U23, huấn luyện viên Park Ji-woo cho biết.",
    "Thủ tướng Lê Văn Thử tiếp thu ý kiến đại biểu Quốc hội về hiệp định với EU.",
    "Năm 2020, Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh gặp nhau nhiều lần.",
    "Thủ tướng Lê Văn Thử nhiều lần gặp Thủ tướng Lào Khamla Vongsavanh.",
    "Ông Tập Cận Bình và Tổng thống Nga Ivan Belov đã gặp nhau 30 lần.",
]


@pytest.mark.parametrize(("text", "expected"), RECEPTIONS)
def test_a_host_receives_a_guest(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), COURTESY_CALLS)
def test_a_guest_pays_a_call(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), TALKS)
def test_counterparts_hold_talks(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), MEETINGS)
def test_two_sides_meet(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_two_sides_speak_by_telephone(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_each_verb_of_a_row_has_its_own_objects(acts: Acts, written: Acts, text: str, expected: str) -> None:
    told = [line for line in acts(text) if not line.startswith("visit") or "visit" in expected]
    assert told == written(expected)


AROUND = [
    (
        (
            "Sau cuộc gặp với Tổng thống Nga Ivan Belov bên lề Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương "
            "(APEC), Thủ tướng Nhật Bản Kenji Morita cho biết hai bên đã hiểu nhau."
        ),
        "meeting: Kenji Morita JP participant, Ivan Belov RU participant",
    ),
    (
        (
            "Trong cuộc hội đàm nhân chuyến thăm chính thức Trung Quốc hồi tháng 4, Tổng Bí thư Lê Văn Thử và Chủ tịch "
            "Trung Quốc Vương Đại Hải nhất trí mở cửa khẩu."
        ),
        "talks: Lê Văn Thử VN participant, Vương Đại Hải CN participant",
    ),
    (
        (
            "Chủ tịch Quốc hội Trần Thị Mai Lan thăm chính thức Đan Mạch từ ngày 3/3. Bà Trần Thị Mai Lan tiếp kiến Nữ "
            "hoàng Đan Mạch Ingrid. Nữ hoàng nhận lời sẽ thăm Việt Nam."
        ),
        "reception: Ingrid DK host, Trần Thị Mai Lan VN guest",
    ),
]


@pytest.mark.parametrize(("text", "expected"), AROUND)
def test_where_they_meet_is_none_of_them(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert [line for line in acts(text) if not line.startswith("visit")] == written(expected)


@pytest.mark.parametrize(("text", "expected"), TOLD_AROUND)
def test_a_noun_without_arguments_is_of_those_around_it(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert [line for line in acts(text) if not line.startswith("visit")] == written(expected)


NONE += [
    "Một cuộc trò chuyện thú vị của Thủ tướng Canada Peter Marlow tại Đại học Lê Anh Đức đã diễn ra.",
    "Thủ tướng Lê Văn Thử sẽ công bố chi tiết về cuộc gặp này, nhưng không phải ở biên giới Hàn - Triều.",
    "Hàng chục triệu cuộc điện thoại giữa Ngoại trưởng Pháp Jean Moreau và Đại sứ Đức Anna Vogel bị nghe lén.",
    "Trao đổi với Báo Mới chiều 22/5, Đại sứ Nhật Bản Kenji Morita nói Chủ tịch nước Lê Văn Thử sẽ vui.",
    "Tổng thống Nga Ivan Belov muốn hội đàm với Thủ tướng Nhật Bản Kenji Morita.",
    "Thủ tướng Nhật Bản Kenji Morita sẵn lòng gặp Tổng thống Nga Ivan Belov.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_encounter_of_two_sides(acts: Acts, text: str) -> None:
    assert acts(text) == []


PLACES = [
    ("Sáng 17/3, tại Hà Nội, Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh.", "reception", "Hà Nội", "VN"),
    ("Ngoại trưởng Nga Ivan Belov hội đàm với Ngoại trưởng Đức Anna Vogel tại Berlin.", "talks", "Berlin", "DE"),
    (
        "Tại Trụ sở Trung ương Đảng, Tổng Bí thư Phạm Đức Minh tiếp Đại sứ Cuba Carlos Ibarra.",
        "reception",
        "Trụ sở Trung ương Đảng",
        "VN",
    ),
    (
        "Bên lề hội nghị ở Viêng Chăn, Thủ tướng Lê Văn Thử gặp Thủ tướng Campuchia Chea Sovanrith.",
        "meeting",
        "Viêng Chăn",
        "LA",
    ),
    ("Thủ tướng Lê Văn Thử tiếp Đại sứ Lào Khamla Vongsavanh.", "reception", "", "VN"),
]


@pytest.mark.parametrize(("text", "type_", "name", "country"), PLACES)
def test_where_they_meet(only: Callable[..., EventClaim], text: str, type_: str, name: str, country: str) -> None:
    place = only(text, type_).place
    assert (place.name, place.country) == (name, country)


def test_a_summit_named_by_its_theme_is_no_talks_with_who_invites_to_it(acts: Callable[[str], list[str]]) -> None:
    text = "Thủ tướng Lê Văn Thử sẽ dự Hội nghị Thượng đỉnh Thương mại theo lời mời của Thủ tướng Lào Khamla Vong."
    assert acts(text) == ["session: Lê Văn Thử VN participant"]
