"""Circles of another country's people who are met (codebook §1 participants)."""

from collections.abc import Callable

import pytest

Acts = Callable[[str], list[str]]

MET = [
    (
        "Thủ tướng Lê Văn Thử sẽ gặp lãnh đạo một số bộ, ngành của Lào.",
        "meeting: Lê Văn Thử VN participant, lãnh đạo một số bộ, ngành của Lào LA participant",
    ),
    (
        "Thủ tướng Lê Văn Thử đã gặp lãnh đạo các chính đảng Nhật Bản.",
        "meeting: Lê Văn Thử VN participant, lãnh đạo các chính đảng Nhật Bản JP participant",
    ),
    (
        "Thủ tướng Lê Văn Thử tiếp lãnh đạo doanh nghiệp Nhật Bản như ông Kenji Morita và ông Taro Ueda.",
        "reception: Lê Văn Thử VN host, Kenji Morita JP guest, Taro Ueda JP guest",
    ),
    (
        "Khi gặp lãnh đạo các công ty Thái Lan tại Bangkok, Thủ tướng Lê Văn Thử kêu gọi đầu tư.",
        "meeting: Lê Văn Thử VN participant, lãnh đạo các công ty Thái Lan TH participant",
    ),
    (
        "Năm 2016, các quan chức Triều Tiên đã gặp gỡ không chính thức với các chuyên gia Mỹ tại Geneva.",
        "meeting: Mỹ US participant, Triều Tiên KP participant",
    ),
    (
        "Chiều nay, Thủ tướng Campuchia Chea Sovanrith gặp các cựu chiến binh Việt Nam tại Quân khu 7.",
        "meeting: Chea Sovanrith KH participant, cựu chiến binh Việt Nam VN participant",
    ),
    (
        "Chủ tịch nước Nguyễn Hữu Mẫu ăn trưa làm việc với các tập đoàn lớn của Nhật Bản.",
        "meeting: Nguyễn Hữu Mẫu VN participant, tập đoàn lớn của Nhật Bản JP participant",
    ),
    (
        "Sáng 17/3, Thủ tướng Lê Văn Thử tiếp các doanh nghiệp Hàn Quốc đang đầu tư tại Việt Nam.",
        "reception: Lê Văn Thử VN host, doanh nghiệp Hàn Quốc KR guest",
    ),
    (
        "Thủ tướng Lê Văn Thử có cuộc gặp với giới doanh nghiệp Nhật Bản tại Tokyo.",
        "meeting: Lê Văn Thử VN participant, giới doanh nghiệp Nhật Bản JP participant",
    ),
    (
        (
            "Tại Singapore, Thủ tướng Lào Khamla Vongsavanh gặp một nhóm quan chức Mỹ, trong đó có Phó Chánh văn phòng "
            "Nhà Trắng Robert Hale."
        ),
        "meeting: Khamla Vongsavanh LA participant, Robert Hale US participant",
    ),
    (
        "Ngoại trưởng Mỹ Robert Hale đã gặp một quan chức cấp cao của Triều Tiên hồi đầu tháng 3.",
        "meeting: Robert Hale US participant, Triều Tiên KP participant",
    ),
    (
        (
            "Ông Ri Chol-min giữ chức Bộ trưởng Ngoại giao Triều Tiên.\n\nNgoại trưởng Mỹ Robert Hale "
            "gặp quan chức cấp cao của Triều Tiên Ri Chol-min."
        ),
        "meeting: Robert Hale US participant, Ri Chol-min KP participant",
    ),
    (
        "Ngày 3/8, Bộ trưởng Quốc phòng Mỹ Robert Hale sẽ bay sang Nhật Bản để gặp các quan chức cấp cao của nước này.",
        "visit: Nhật Bản JP host, Robert Hale US guest | meeting: Nhật Bản JP participant, Robert Hale US participant",
    ),
    (
        "Bộ trưởng Quốc phòng Mỹ Robert Hale thăm Nhật Bản từ ngày 3/8. Ông sẽ gặp lãnh đạo nước chủ nhà.",
        "visit: Nhật Bản JP host, Robert Hale US guest | meeting: Nhật Bản JP participant, Robert Hale US participant",
    ),
    (
        "Tổng thống Mỹ Robert Hale thăm Việt Nam. Ông tiếp đó gặp gỡ cộng đồng khởi nghiệp Việt Nam.",
        (
            "visit: Robert Hale US guest, Việt Nam VN host | meeting: Robert Hale US participant, cộng đồng "
            "khởi nghiệp Việt Nam VN participant"
        ),
    ),
    (
        "Tổng thống Pháp Paul Martin sẽ gặp các lãnh đạo của thành phố Hồ Chí Minh vào ngày mai.",
        "meeting: Paul Martin FR participant, thành phố Hồ Chí Minh VN participant",
    ),
    (
        "Thủ tướng Lê Văn Thử gặp gỡ lãnh đạo bang Quebec chiều 3/8.",
        "meeting: Lê Văn Thử VN participant, Quebec CA participant",
    ),
]

ON_A_VISIT = [
    (
        "Thủ tướng Lào Khamla Vongsavanh thăm Việt Nam.\n\nTại TP HCM, Thủ tướng Lào tiếp xúc với các doanh nhân trẻ.",
        "meeting: Khamla Vongsavanh LA participant, doanh nhân trẻ VN participant",
    ),
    (
        "Thủ tướng Lào Khamla Vongsavanh thăm Việt Nam.\n\nTại TP HCM, ông gặp doanh nhân và thanh niên Việt Nam.",
        "meeting: Khamla Vongsavanh LA participant, doanh nhân và thanh niên Việt Nam VN participant",
    ),
    (
        "Thủ tướng Pháp Paul Martin thăm Việt Nam. Ông Martin gặp gỡ sinh viên một trường đại học.",
        "meeting: Paul Martin FR participant, sinh viên một trường đại học VN participant",
    ),
]

NONE = [
    "Thủ tướng Lào Khamla Vongsavanh gặp gỡ giới doanh nghiệp tại Vientiane.",
    "Doanh nghiệp Việt Nam gặp doanh nghiệp Hàn Quốc tại triển lãm ở Hà Nội.",
    "Thủ tướng Lê Văn Thử gặp gỡ sinh viên Việt Nam tại Nhật Bản.",
    "Thủ tướng Lê Văn Thử gặp luật sư Nga.",
    "Bộ trưởng Vũ Quốc Anh làm việc với các doanh nghiệp xuất khẩu sang Nhật Bản.",
    "Các doanh nghiệp gặp khó khăn khi xuất khẩu sang Trung Quốc, Bộ trưởng Vũ Quốc Anh cho biết.",
]


@pytest.mark.parametrize(("text", "expected"), MET)
def test_an_official_meets_a_circle(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize("text", NONE)
def test_no_circle_of_another_country(acts: Acts, text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(("text", "expected"), ON_A_VISIT)
def test_whom_a_guest_meets_are_people_of_the_country_that_he_visits(acts: Acts, text: str, expected: str) -> None:
    told = acts(text)
    assert [act for act in told if not act.startswith("visit")] == [expected]
