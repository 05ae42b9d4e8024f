"""Documents signed, exchanged or adopted; who signs and who looks on (codebook §1, §8 "Signing")."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Acts = Callable[[str], list[str]]

SIGNINGS = [
    (
        "Sau nhiều vòng đàm phán, Ba Lan và Áo sẽ ký kết hàng loạt văn kiện ở Vienna.",
        "signing: Ba Lan PL signatory, Áo AT signatory",
    ),
    (
        "Ba Lan và Áo đã ký Bản ghi nhớ về quốc phòng năm 2011 và Tuyên bố tầm nhìn năm 2015.",
        "signing: Ba Lan PL signatory, Áo AT signatory | signing: Ba Lan PL signatory, Áo AT signatory",
    ),
    (
        "Việt Nam và Pháp ra Tuyên bố chung về nâng cấp quan hệ lên Đối tác chiến lược toàn diện.",
        ("signing: Việt Nam VN signatory, Pháp FR signatory | relations: Việt Nam VN participant, Pháp FR participant"),
    ),
    (
        "Việt Nam và Pháp ra Tuyên bố chung về tăng cường quan hệ Đối tác chiến lược toàn diện.",
        "signing: Việt Nam VN signatory, Pháp FR signatory",
    ),
    (
        "Đài Truyền hình Việt Nam và Đài Phát thanh Quốc gia Lào ký thỏa thuận hợp tác.",
        "signing: Đài Truyền hình Việt Nam VN signatory, Đài Phát thanh Quốc gia Lào LA signatory",
    ),
    (
        "Việt Nam và Nga hội đàm. Hai bên thống nhất ra Thông cáo báo chí chung về chuyến thăm.",
        "talks: Việt Nam VN participant, Nga RU participant | signing: Việt Nam VN signatory, Nga RU signatory",
    ),
    (
        "Tổng thống Mỹ Robert Hale vui mừng trong thông cáo chung với Tổng thống Nga Ivan Belov vừa được công bố.",
        "signing: Mỹ US signatory, Nga RU signatory",
    ),
    (
        "Bộ Quốc phòng Nga và Bộ Quốc phòng Iran đã ký thỏa thuận hợp tác giữa hai nước hôm 3/3.",
        "signing: Bộ Quốc phòng Nga RU signatory, Bộ Quốc phòng Iran IR signatory",
    ),
    (
        (
            "Đại sứ Lê Văn Thử thay mặt Chính phủ Việt Nam và Đại sứ Bahamas Anthony Brown thay mặt Chính phủ Bahamas "
            "đã ký Thông cáo chung về hợp tác giữa Việt Nam và Bahamas."
        ),
        "signing: Lê Văn Thử VN signatory, Anthony Brown BS signatory",
    ),
    (
        (
            "Bộ trưởng Lê Văn Thử và Bộ trưởng Ngoại giao, Lao động và Thương mại Nauru Paul Harris đã ký Thông cáo "
            "chung về hợp tác giữa Việt Nam và Nauru."
        ),
        "signing: Lê Văn Thử VN signatory, Paul Harris NR signatory",
    ),
    (
        "Một bản ghi nhớ về du lịch đã được ký giữa Bộ Văn hóa Việt Nam và Bộ Du lịch Thái Lan.",
        "signing: Bộ Văn hóa Việt Nam VN signatory, Bộ Du lịch Thái Lan TH signatory",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh và Tổng thống Mỹ Robert Hale đã ký nhiều thỏa thuận.",
        "signing: Khamla Vongsavanh LA signatory, Robert Hale US signatory",
    ),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh dự lễ ký các văn kiện hôm 12/3.",
        ("signing: Việt Nam VN signatory, Lào LA signatory, Lê Văn Thử VN member, Khamla Vongsavanh LA member"),
    ),
    (
        "Bộ Quốc phòng hai nước Việt Nam và Lào ký bản ghi nhớ hôm 12/3.",
        "signing: Bộ Quốc phòng Việt Nam VN signatory, Bộ Quốc phòng Lào LA signatory",
    ),
    (
        (
            "Hôm 12/3, hai bên chứng kiến lễ ký thỏa thuận kết nghĩa giữa thành phố Cần Thơ và thành phố Ostrova của "
            "Hungary."
        ),
        "signing: thành phố Cần Thơ VN signatory, thành phố Ostrova HU signatory",
    ),
    (
        (
            "Việt Nam và Lào ký hai bản ghi nhớ hôm 12/3. Bộ trưởng Y tế Trần Văn Khoa và Bộ trưởng Y tế Lào Khamla "
            "Vongsavanh ký bản ghi nhớ về dược phẩm hôm 12/3."
        ),
        "signing: Trần Văn Khoa VN signatory, Khamla Vongsavanh LA signatory",
    ),
    (
        (
            "Hôm 12/3, Bộ trưởng Y tế Trần Văn Khoa và Bộ trưởng Y tế Lào Khamla Vongsavanh ký bản ghi nhớ; Bộ Tư pháp "
            "Việt Nam và Bộ Tư pháp Lào ký thỏa thuận hợp tác."
        ),
        (
            "signing: Trần Văn Khoa VN signatory, Khamla Vongsavanh LA signatory, Bộ Tư pháp Việt Nam VN signatory, "
            "Bộ Tư pháp Lào LA signatory"
        ),
    ),
    (
        (
            "Thủ tướng Lào Khamla Vongsavanh đặt vòng hoa tại Đài tưởng niệm, hội đàm với Thủ tướng Đức Anna Vogel, "
            "chứng kiến lễ ký các văn kiện hợp tác."
        ),
        (
            "talks: Khamla Vongsavanh LA participant, Anna Vogel DE participant | "
            "signing: Lào LA signatory, Đức DE signatory, Khamla Vongsavanh LA member"
        ),
    ),
    (
        "Ông nhắc tới kế hoạch giữa Bộ Quốc phòng hai nước Việt Nam và Lào đã ký tháng 4/2018.",
        "signing: Bộ Quốc phòng Việt Nam VN signatory, Bộ Quốc phòng Lào LA signatory",
    ),
    (
        "Ngoại trưởng Nga Ivan Belov và Bộ trưởng Ngoại giao Vũ Quốc Anh ký kế hoạch giữa Bộ Ngoại giao hai nước.",
        "signing: Ivan Belov RU signatory, Vũ Quốc Anh VN signatory",
    ),
    (
        "Các bên đánh giá Thỏa thuận hợp tác ký năm 2017 giữa TP Huế và Viêng Chăn.",
        "signing: TP Huế VN signatory, Viêng Chăn LA signatory",
    ),
    (
        "Tổng thống Nga Ivan Belov và Thủ tướng Lào Khamla Vongsavanh hôm 5/3 ký hợp đồng cung cấp trực thăng.",
        "signing: Ivan Belov RU signatory, Khamla Vongsavanh LA signatory",
    ),
    (
        (
            "Trước khi tới Pháp, Tổng thống Nga Ivan Belov đã thăm Italy và chứng kiến lễ ký biên bản ghi nhớ về "
            "đường sắt."
        ),
        (
            "visit: Ivan Belov RU guest, Pháp FR host | visit: Ivan Belov RU guest, Italia IT host | "
            "signing: Nga RU signatory, Italia IT signatory, Ivan Belov RU member"
        ),
    ),
    (
        "Thủ tướng Lê Văn Thử và Đại sứ Lào Khamla Vongsavanh trao đổi công hàm về hiệp định vay vốn ngày 5/3.",
        "signing: Lê Văn Thử VN signatory, Khamla Vongsavanh LA signatory",
    ),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh đã ký thỏa thuận giữa Việt Nam và Lào.",
        "signing: Lê Văn Thử VN signatory, Khamla Vongsavanh LA signatory",
    ),
    (
        "Trong tuyên bố chung, hai bên Lào và Campuchia cam kết mở thêm cửa khẩu.",
        "signing: Lào LA signatory, Campuchia KH signatory",
    ),
    (
        "Hai bên sẽ mở thêm cửa khẩu, theo thông cáo chung Lào - Campuchia phát hôm nay.",
        "signing: Lào LA signatory, Campuchia KH signatory",
    ),
    (
        (
            "Hai bên cần tuân thủ “Thỏa thuận về những nguyên tắc cơ bản chỉ đạo giải quyết mọi vấn đề trên sông” ký "
            "năm 2011, Lào và Thái Lan cho biết."
        ),
        "signing: Lào LA signatory, Thái Lan TH signatory",
    ),
    (
        "Lào và Campuchia triển khai tuyên bố tầm nhìn chung giữa Bộ Quốc phòng hai nước đã ký vào tháng 4/2018.",
        "signing: Bộ Quốc phòng Lào LA signatory, Bộ Quốc phòng Campuchia KH signatory",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh và Tổng thống Cuba Miguel Pardo giám sát việc ký kết hai hiệp định về y tế.",
        "signing: Lào LA signatory, Cuba CU signatory, Khamla Vongsavanh LA member, Miguel Pardo CU member",
    ),
    (
        "Tại Tokyo, Việt Nam và Nhật Bản đã trao đổi ba hiệp định về thuế.",
        "signing: Việt Nam VN signatory, Nhật Bản JP signatory",
    ),
    (
        (
            "Hôm 16/3, Việt Nam và Lào ký các văn kiện hợp tác. Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla "
            "Vongsavanh chứng kiến lễ ký các văn kiện."
        ),
        "signing: Việt Nam VN signatory, Lào LA signatory, Lê Văn Thử VN member, Khamla Vongsavanh LA member",
    ),
    (
        "Tại Tokyo, Việt Nam và Nhật Bản đã trao đổi ba hiệp định về thuế.",
        "signing: Việt Nam VN signatory, Nhật Bản JP signatory",
    ),
    (
        "Bộ trưởng Tư pháp Phạm Đức Minh và Bộ trưởng Tư pháp Lào Khamla Vongsavanh đã ký Hiệp định tương trợ tư pháp.",
        "signing: Phạm Đức Minh VN signatory, Khamla Vongsavanh LA signatory",
    ),
    (
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh đã chứng kiến lễ ký các văn kiện hợp tác.",
        "signing: Việt Nam VN signatory, Lào LA signatory, Lê Văn Thử VN member, Khamla Vongsavanh LA member",
    ),
    (
        "Bộ Công an Việt Nam và Bộ Nội vụ Campuchia ký Biên bản ghi nhớ về phòng, chống tội phạm.",
        "signing: Bộ Công an Việt Nam VN signatory, Bộ Nội vụ Campuchia KH signatory",
    ),
    (
        "Lễ ký Thỏa thuận hợp tác giữa Bộ Y tế Việt Nam và Bộ Y tế Lào diễn ra sáng 17/3.",
        "signing: Bộ Y tế Việt Nam VN signatory, Bộ Y tế Lào LA signatory",
    ),
    (
        (
            "Thủ tướng Lê Văn Thử và Thủ tướng Ấn Độ Ravi Kapoor chứng kiến lễ trao các văn kiện gồm Hiệp định giữa "
            "Chính phủ hai nước; Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế và Phúc lợi Ấn Độ về y học; "
            "Thỏa thuận giữa Bộ Xây dựng Việt Nam và Cơ quan Nhà ở Ấn Độ."
        ),
        (
            "signing: Việt Nam VN signatory, Ấn Độ IN signatory, Bộ Y tế Việt Nam VN signatory, "
            "Bộ Y tế và Phúc lợi Ấn Độ IN signatory, Bộ Xây dựng Việt Nam VN signatory, "
            "Cơ quan Nhà ở Ấn Độ IN signatory, Lê Văn Thử VN member, Ravi Kapoor IN member"
        ),
    ),
    (
        "Hai bộ trưởng ngoại giao Hàn Quốc và Ba Lan đã ký kết hiệp định hợp tác văn hóa.",
        "signing: Hàn Quốc KR signatory, Ba Lan PL signatory",
    ),
    (
        "Ngày 17/3, Việt Nam và Cuba ký kết Hiệp định thương mại mới.",
        "signing: Việt Nam VN signatory, Cuba CU signatory",
    ),
    (
        "Việt Nam và Nhật Bản đã ra Tuyên bố chung về tăng cường hợp tác.",
        "signing: Việt Nam VN signatory, Nhật Bản JP signatory",
    ),
    (
        "Hôm 16/3, Nga và Belarus ký thỏa thuận về lộ trình hội nhập.",
        "signing: Nga RU signatory, Belarus BY signatory",
    ),
    (
        "Bộ trưởng Công Thương Vũ Quốc Anh ký Bản ghi nhớ hợp tác với Bộ trưởng Năng lượng Đan Mạch Lars Holm.",
        "signing: Vũ Quốc Anh VN signatory, Lars Holm DK signatory",
    ),
    (
        "Hai nước Việt Nam và Ấn Độ đã ký 12 văn kiện hợp tác ngày 16/3.",
        "signing: Việt Nam VN signatory, Ấn Độ IN signatory",
    ),
    (
        (
            "Sau hội đàm, Bộ trưởng Ngoại giao Vũ Quốc Anh và Bộ trưởng Ngoại giao Séc Jan Novotny đã ký Nghị định "
            "thư sửa đổi Hiệp định tránh đánh thuế hai lần."
        ),
        (
            "signing: Vũ Quốc Anh VN signatory, Jan Novotny CZ "
            "signatory | talks: Vũ Quốc Anh VN participant, Jan "
            "Novotny CZ participant"
        ),
    ),
    (
        (
            "Dưới sự chứng kiến của Thủ tướng Lê Văn Thử, Bộ trưởng Hoàng Thu Hà và Bộ trưởng Y tế Lào Khamla "
            "Vongsavanh ký Bản ghi nhớ hợp tác y tế."
        ),
        "signing: Hoàng Thu Hà VN signatory, Khamla Vongsavanh LA signatory, Lê Văn Thử VN member",
    ),
]

NONE = [
    "Ngày 25/3, Tổng thống Mỹ Robert Hale ký tuyên bố công nhận chủ quyền của Israel.",
    "Chính phủ Malaysia đã ký thỏa thuận với công ty Deep Sea có trụ sở tại Mỹ.",
    "Lãnh đạo hai miền nhất trí chấm dứt chiến tranh, mở đường ký hiệp ước giữa Triều Tiên và Hàn Quốc.",
    "Với việc ký Thông cáo chung này, Việt Nam là một trong số ít nước có quan hệ với mọi thành viên Liên hợp quốc.",
    "Các nghị quyết của Liên Hợp Quốc đã cấm các nước ký hợp đồng mới với Triều Tiên.",
    "Tổng thống Nga Ivan Belov và Thủ tướng Lào Khamla Vongsavanh hoan nghênh việc ký kết các hợp đồng kinh doanh.",
    "Lào nêu việc này trong tuyên bố chung của các nước thành viên.",
    "Rời EU, Anh có thể ký hiệp định thương mại song phương với nước khác.",
    "Bộ trưởng Vũ Quốc Anh và Bộ trưởng Lào Khamla Vongsavanh nhất trí thực hiện các thỏa thuận đã ký kết.",
    "Bất đồng về đảo đã ngăn Nga và Nhật Bản ký hiệp ước hòa bình.",
    "Quan hệ Việt Nam và Cuba được thử thách sau hai năm ký hiệp định thương mại.",
    "Việt Nam và Cuba đã ký nhiều văn kiện hợp tác về y tế.",
    "Tổng thống Mỹ Robert Hale ký đạo luật về chương trình hợp tác với Đài Loan.",
    "Thủ tướng Anh Robert Hale ký bức thư gửi EU để thông báo việc rời khối.",
    "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh nhất trí trao đổi về việc ký kết hiệp định dẫn độ.",
    "Thủ tướng Lào Khamla Vongsavanh sẽ giúp hoàn tất các thủ tục để ký Hiệp định thương mại Lào - Nga.",
    "Đại sứ Lào Khamla Vongsavanh ký vào cuốn sổ lưu niệm về các văn kiện của Việt Nam.",
    "Hiệp định thương mại giữa Việt Nam và Cuba có hiệu lực từ năm 2020.",
    "Thủ tướng Lê Văn Thử ký quyết định thành lập ban chỉ đạo hợp tác với Lào.",
    "Hai bên mong muốn sớm ký Hiệp định vận tải giữa Việt Nam và Lào, Bộ trưởng Vũ Quốc Anh nói.",
    "Doanh nghiệp Việt Nam ký hợp đồng mua bông của Mỹ, Bộ trưởng Vũ Quốc Anh cho biết.",
    "Thủ tướng Lào Khamla Vongsavanh và Tổng thống Mỹ Robert Hale chưa đi đến việc ký kết một thỏa thuận nào.",
    "Hai nước Lào và Mỹ trì hoãn ký hiệp định thương mại.",
    "Nhiều thỏa thuận đã được ký giữa các công ty Lào và Mỹ trong dịp này, Bộ trưởng Vũ Quốc Anh cho biết.",
    "Mỹ muốn Trung Quốc tuân thủ cam kết trong Tuyên bố chung Trung - Anh.",
    "Mỹ và Lào sẽ không vội vã ký bất kỳ thỏa thuận nào.",
]


@pytest.mark.parametrize(("text", "expected"), SIGNINGS)
def test_who_signs(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", NONE)
def test_no_signing_between_sides(acts: Acts, text: str) -> None:
    assert acts(text) == []


def test_the_year_of_a_plan_is_not_that_of_signing_it(only: Callable[..., EventClaim]) -> None:
    text = (
        "Chiều 18/2, Bộ trưởng Công an Lê Văn Thử và Bộ trưởng Nội vụ Campuchia Sok Dara đã ký Kế hoạch hợp tác giữa "
        "hai Bộ trong năm 2011."
    )
    assert only(text, "signing", "").date == "XXXX-02-18"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Ngày 5/3, Bộ Tư pháp Việt Nam và Bộ Tư pháp Lào ký Biên bản hợp tác năm 2021.", "2021-03-05"),
        ("Ngày 5/3, Lào kêu gọi tôn trọng Hiệp định mà Lào và Thái Lan ký năm 2007.", "2007"),
    ],
)
def test_a_year_behind_the_day_of_signing_is_the_papers(only: Callable[..., EventClaim], text: str, date: str) -> None:
    assert only(text, "signing").date == date


ASSIGNED = [
    "Hai Thủ tướng Việt Nam và Lào giao các cơ quan chức năng triển khai ký kết Bản ghi nhớ về hải quan.",
    "Thủ tướng ủy quyền Bộ trưởng Tài chính thay mặt Chính phủ Việt Nam ký Thỏa thuận với đại diện Chính phủ Lào.",
]


@pytest.mark.parametrize("text", ASSIGNED)
def test_what_others_are_charged_with_signing_is_not_signed_yet(only: Callable[..., EventClaim], text: str) -> None:
    assert only(text, "signing").status == "planned"


def test_those_who_sign_for_their_states_are_the_signatories(only: Callable[..., EventClaim]) -> None:
    text = (
        "Bộ trưởng Tài chính Lê Văn Thử và Bộ trưởng Tài chính Lào Khamla Vongsavanh đã thay mặt Chính phủ hai "
        "nước ký Hiệp định về thuế."
    )
    assert [p.name for p in only(text, "signing").participants] == ["Lê Văn Thử", "Khamla Vongsavanh"]
