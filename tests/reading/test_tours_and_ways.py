"""Tours, stops and ways told by pronouns, ships and delegations: who goes where, and whether he has gone yet."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]


def visits_of(events: tuple[EventClaim, ...]) -> list[str]:
    """Write visits as ``Ana Ruiz > JP planned``, those who only go along behind a plus, a bare year behind."""
    lines = []
    for event in events:
        if event.type == "visit":
            guests = ", ".join(p.name for p in event.participants if p.role == "guest")
            along = "".join(f" + {p.name}" for p in event.participants if p.role == "member")
            hosts = ", ".join(p.country for p in event.participants if p.role == "host")
            year = f" {event.date}" if event.date.isdigit() else ""
            lines.append(f"{guests}{along} > {hosts} {event.status}{year}")
    return lines


TOURS = [
    (
        "Tổng thống Peru Juan Salas sẽ công du châu Á trong tháng 11, bao gồm Lào, Thái Lan và Việt Nam.",
        ["Juan Salas > LA planned", "Juan Salas > TH planned", "Juan Salas > VN planned"],
    ),
    (
        "Chuyến công du của Tổng thống Peru Juan Salas sẽ bao gồm các chặng dừng ở Lào và Thái Lan.",
        ["Juan Salas > LA planned", "Juan Salas > TH planned"],
    ),
    (
        "Chuyến công du châu Âu của Tổng thống Peru Juan Salas gồm ba điểm dừng chân là Áo, Bỉ và Hungary.",
        ["Juan Salas > AT occurred", "Juan Salas > BE occurred", "Juan Salas > HU occurred"],
    ),
    (
        (
            '"Chúng tôi sẽ công du khắp châu Á trong tháng 11, bao gồm Lào và Thái Lan", hãng tin dẫn lời Tổng thống '
            "Peru Juan Salas."
        ),
        ["Juan Salas > LA planned", "Juan Salas > TH planned"],
    ),
    (
        "Lịch trình của Tổng thống Peru Juan Salas gồm các chặng Lào, Thái Lan và Việt Nam.",
        ["Juan Salas > LA planned", "Juan Salas > TH planned", "Juan Salas > VN planned"],
    ),
    (
        "Tổng thống Peru Juan Salas sẽ công du 4 nước châu Á vào tháng 11, trong đó có Lào và Việt Nam.",
        ["Juan Salas > LA planned", "Juan Salas > VN planned"],
    ),
]

WHEN_HE_COMES = [
    (
        "Tổng thống Peru Juan Salas sẽ gặp Thủ tướng Áo Karl Huber vào cuối tháng 5, khi ông tới Áo.",
        ["Juan Salas > AT planned"],
    ),
    ("Tổng thống Peru Juan Salas đưa ra đề nghị khi ông tới Vienna hôm 3/2.", ["Juan Salas > AT occurred"]),
    ("Khi ông tới Vienna hôm 3/2, Tổng thống Peru Juan Salas được chào đón.", ["Juan Salas > AT occurred"]),
    ("Tổng thống Peru Juan Salas sẽ phát biểu khi ông tới Áo.", ["Juan Salas > AT planned"]),
    ("Tổng thống Peru Juan Salas đã đáp máy bay xuống Vienna hôm 3/2.", ["Juan Salas > AT occurred"]),
    ("Ngoại trưởng Peru Juan Salas đã trực tiếp tới Vienna để thông tin về vụ việc.", ["Juan Salas > AT occurred"]),
]

SPOKEN_OF = [
    (
        "Bộ trưởng Quốc phòng Pháp Claire Fournier cho biết tàu hải quân Pháp sẽ thăm Peru vào tháng 9.",
        ["tàu hải quân Pháp > PE planned"],
    ),
    (
        "Bộ trưởng Quốc phòng Pháp Claire Fournier cho biết phái đoàn quân sự Pháp sẽ thăm Peru vào tháng 9.",
        ["Pháp > PE planned"],
    ),
    (
        "Tổng thống Pháp Claire Fournier thông báo một phái đoàn cấp cao sẽ thăm Peru vào tháng 9.",
        ["Pháp > PE planned"],
    ),
    (
        (
            "Trong chuyến thăm Peru hồi tháng 2, Tổng thống Pháp Claire Fournier và Tổng thống Peru Juan Salas đã bàn "
            "về khả năng tàu hải quân Pháp thăm Peru."
        ),
        ["Claire Fournier > PE occurred", "tàu hải quân Pháp > PE alleged"],
    ),
    (
        "Tổng thống Pháp Claire Fournier đồng ý để một tàu hải quân Pháp thăm Peru vào tháng 9.",
        ["tàu hải quân Pháp > PE planned"],
    ),
]

WHOSE = [
    (
        (
            "Tổng thống Peru Juan Salas gặp báo chí. Phim tài liệu của Peru về chuyến công du Lào và thượng đỉnh Lào - "
            "Peru của ông Juan Salas do Bộ trưởng Ngoại giao Peru Ana Ruiz giới thiệu."
        ),
        ["Juan Salas > LA occurred"],
    ),
    (
        (
            "Tổng thống Peru Juan Salas cảm ơn nhân dân hai nước Lào và Áo đã dành cho ông sự đón tiếp trọng thị trong "
            "chuyến thăm cấp Nhà nước tới hai quốc gia hồi tháng 2."
        ),
        ["Juan Salas > AT occurred", "Juan Salas > LA occurred"],
    ),
    (
        (
            "Thủ tướng Áo Karl Huber nhắc lại chuyến thăm Canada và tham dự Hội nghị Cấp cao G7 của Thủ tướng Lào "
            "Khamla Vongsavanh vào tháng 2."
        ),
        ["Khamla Vongsavanh > CA occurred"],
    ),
    (
        "Tổng thống Peru Juan Salas đã có chuyến thăm và gặp mặt Tổng thống Iran Hassan Karimi.",
        ["Juan Salas > IR occurred"],
    ),
    (
        "Bộ Ngoại giao Áo thông báo về chuyến thăm bất ngờ hai ngày 7-8/2 tới Áo của Tổng thống Peru Juan Salas.",
        ["Juan Salas > AT occurred"],
    ),
    (
        "Ông Alan Reed từng có chuyến thăm Việt Nam khi tháp tùng cựu Tổng thống Mỹ Robert Hale năm ngoái.",
        ["Robert Hale + Alan Reed > VN occurred 2020"],
    ),
    (
        (
            "Trong khuôn khổ chuyến thăm chính thức theo lời mời của Tổng thống Nga Ivan Belov, Thủ tướng Lê Văn Thử "
            "hôm nay hội đàm với Thủ tướng Oleg Popov tại Moskva."
        ),
        ["Lê Văn Thử > RU occurred"],
    ),
    (
        (
            "Trong khuôn khổ chuyến thăm chính thức theo lời mời của lãnh đạo Nga, Thủ tướng Lê Văn Thử hôm nay hội "
            "đàm với Tổng thống Ivan Belov tại Moskva."
        ),
        ["Lê Văn Thử > RU occurred"],
    ),
]

WAYS = [
    ("Thủ tướng Lào Khamla Vongsavanh rời Hà Nội đi Bangkok ngày 7-2.", ["Khamla Vongsavanh > TH occurred"]),
    (
        "Năm 1990, ông Karl Huber dẫn đầu đoàn đại biểu Áo đi Lào và Singapore.",
        ["Karl Huber > LA occurred 1990", "Karl Huber > SG occurred 1990"],
    ),
    ("Áo đã cử hai đoàn đại biểu đi Lào và Singapore.", ["Áo > LA occurred", "Áo > SG occurred"]),
    ("Lào sẽ cử phái đoàn tham dự Olympic mùa Đông tại Hàn Quốc vào tháng tới.", ["Lào > KR planned"]),
    (
        "Đoàn tàu chở nhà lãnh đạo Triều Tiên Kim Jong-un đã đi qua Trung Quốc tới Hà Nội.",
        ["Kim Jong-un > VN occurred"],
    ),
    (
        "Tổng thống Peru Juan Salas rời Lima lúc 17h ngày 23-2 để tới Hà Nội dự hội nghị thượng đỉnh.",
        ["Juan Salas > VN occurred"],
    ),
    (
        "Thủ tướng Áo Karl Huber tới Hà Nội hôm 3/2. Ông Huber đến Hà Nội chiều 4/2 bằng chuyên cơ.",
        ["Karl Huber > VN occurred"],
    ),
    ("Áo chấp nhận cử hai đoàn đại biểu Áo đi Lào và Singapore.", ["Áo > LA occurred", "Áo > SG occurred"]),
    ("Tổng thống Peru Juan Salas đã đi xe lửa tới Vienna năm 2001.", ["Juan Salas > AT occurred 2001"]),
    (
        "Thủ tướng Áo Karl Huber đến Lào ngày 3/2 để gặp Thủ tướng Khamla Vongsavanh tại khu nghỉ dưỡng Ban Xay.",
        ["Karl Huber > LA occurred"],
    ),
]

ON_THE_WAY = [
    ("Phó Chủ tịch Triều Tiên Kim Chol đang trên đường tới New York.", ["Kim Chol > US ongoing"]),
    (
        "Hôm 5/2, Tổng thống Peru Juan Salas từ Bắc Kinh đến Hà Nội trong chuyến công du hai nước.",
        ["Juan Salas > VN occurred"],
    ),
    ("Tổng thống Peru Juan Salas gặp đoàn xe từ Bắc Kinh đến Hà Nội.", []),
]

FEASTS = [
    ("Thủ tướng Áo Karl Huber tới dự lễ kỷ niệm Quốc khánh Peru hôm 9/2.", ["Karl Huber > PE occurred"]),
    (
        "Phó Chủ tịch nước Lê Thị Mẫu đến dự lễ nhậm chức của Tổng thống Peru Juan Salas.",
        ["Lê Thị Mẫu > PE occurred"],
    ),
    ("Thủ tướng Áo Karl Huber tới dự lễ đăng quang của Nhà vua Thái Lan.", ["Karl Huber > TH occurred"]),
    ("Thứ trưởng Ngoại giao Lê Văn Thử tới dự lễ kỷ niệm Quốc khánh Lào tại Đại sứ quán Lào ở Hà Nội.", []),
]

BEFORE_THIS_ONE = [
    (
        "Đây là lần thứ hai Tổng thống Peru Juan Salas thăm Áo, sau chuyến thăm năm 2001.",
        ["Juan Salas > AT occurred", "Juan Salas > AT occurred 2001"],
    ),
    (
        "Đây là lần thứ ba Tổng thống Peru Juan Salas thăm Áo sau các chuyến thăm vào năm 2001 và 2006.",
        ["Juan Salas > AT occurred", "Juan Salas > AT occurred 2001", "Juan Salas > AT occurred 2006"],
    ),
    (
        "Tổng thống Peru Juan Salas đã tới Áo ngày 3/2. Trước đó ông từng thăm Áo vào các năm 2001 và 2006.",
        ["Juan Salas > AT occurred", "Juan Salas > AT occurred 2001", "Juan Salas > AT occurred 2006"],
    ),
    (
        (
            "Tổng thống Peru Juan Salas thăm Áo. Lần gần nhất một Tổng thống Peru thăm Áo là năm 2001 với chuyến thăm "
            "của Tổng thống Peru Luis Prado lúc đó."
        ),
        ["Juan Salas > AT occurred", "Luis Prado > AT occurred 2001"],
    ),
    (
        (
            "Tổng thống Peru Juan Salas cử Ngoại trưởng Ana Ruiz sang Lào. Lần cuối cùng một vị Tổng thống Peru tới "
            "thăm Lào là khi ông còn đi học."
        ),
        ["Ana Ruiz > LA occurred"],
    ),
]

NO_VISITS = [
    ("Tổng thống Hàn Quốc Park Ji-woo sẽ không tới Tokyo dự lễ khai mạc Olympic.", []),
    ("Bộ Ngoại giao Ba Lan khuyến cáo công dân thận trọng khi đi đến Áo.", []),
    ("Ngoại trưởng Ba Lan Jan Novak sang Anh năm 1981 để học đại học.", []),
    ("Cựu Tổng thống Mỹ Robert Hale bay tới Toronto để cổ vũ đội bóng rổ.", []),
    (
        (
            "Ngoại trưởng Ba Lan Jan Novak ngày 3/2 thăm Áo. Một nguồn tin cho biết ban đầu ông dự định tới "
            "Salzburg nhưng sau đó thay đổi điểm đến."
        ),
        ["Jan Novak > AT occurred"],
    ),
    (
        "Tổng thống Peru Juan Salas dự kiến thăm Áo vào tháng 5. Tuy nhiên, kế hoạch này đã bị hoãn.",
        ["Juan Salas > AT cancelled"],
    ),
    ("Bộ trưởng Ngoại giao Peru Ana Ruiz cho rằng muộn nhất là ngày 15-6 tới, Lào sẽ công bố danh sách.", []),
    (
        "Ngoại trưởng Lào Khamla Vongsavanh gặp Tổng thống Peru Juan Salas ở Lima. Ông sẽ quay trở lại Viêng Chăn.",
        [],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*TOURS, *WHEN_HE_COMES, *SPOKEN_OF, *WHOSE, *WAYS, *ON_THE_WAY, *FEASTS, *BEFORE_THIS_ONE, *NO_VISITS],
)
def test_who_goes_where(tell: Tell, text: str, expected: list[str]) -> None:
    assert sorted(visits_of(tell(text))) == expected


def test_leaders_who_invite_stand_for_their_state(tell: Tell) -> None:
    (visit,) = (e for e in tell(WHOSE[-1][0]) if e.type == "visit")
    assert [p.name for p in visit.participants if p.role == "host"] == ["Nga"]


def test_a_trip_begun_says_of_what_kind_it_is(tell: Tell) -> None:
    (visit,) = tell("Tổng thống Peru Juan Salas có mặt tại Vienna ngày 3/2, bắt đầu chuyến thăm cấp Nhà nước ba ngày.")
    assert (visit.type, visit.kind) == ("visit", "state")


def test_what_one_goes_on_for_is_not_why_one_came(tell: Tell) -> None:
    visits = tell(
        "Tổng thống Peru Juan Salas thăm Áo. Ông dự kiến tới Salzburg sau đó, rồi rời đi Bangkok để viếng Nhà vua."
    )
    assert [(v.place.country, v.kind) for v in visits if v.type == "visit"] == [("AT", None), ("TH", "attendance")]


def test_where_one_goes_on_to_is_still_to_come(tell: Tell) -> None:
    events = tell(
        "Áo và Peru hợp tác\n\nHai nước Áo và Peru sẽ hợp tác nhiều hơn.\n\nThủ tướng Áo Karl Huber hội đàm với Tổng "
        "thống Peru Juan Salas tại Vienna, trong chuyến thăm chính thức Áo của ông Salas. Sau đó, ông Salas sẽ đến "
        "Salzburg để dự hội nghị quốc tế."
    )
    assert [(e.kind, e.status) for e in events if e.type == "visit"] == [
        ("official", "occurred"),
        ("attendance", "planned"),
    ]


def test_a_town_on_the_way_is_part_of_the_visit(tell: Tell) -> None:
    visits = tell(
        "Tổng thống Peru Juan Salas đã đến Vienna, bắt đầu chuyến thăm chính thức Áo. Cũng trong thời gian tại Áo, ông "
        "Salas sẽ thăm thành phố Salzburg."
    )
    assert visits_of(visits) == ["Juan Salas > AT occurred"]


def test_what_a_visit_comes_after_is_another(tell: Tell) -> None:
    visits = tell(
        "Tổng thống Peru Juan Salas thăm Áo ngày 3/5. Đây là chuyến thăm Áo lần thứ hai của Tổng thống Peru, sau "
        "chuyến đi hồi đầu năm nay.",
        published="",
    )
    assert visits_of(visits) == ["Juan Salas > AT occurred", "Juan Salas > AT occurred"]


def test_last_year_is_of_what_stands_before_it(tell: Tell) -> None:
    visits = tell(
        "Tổng thống Peru Juan Salas sẽ thăm chính thức Áo ngày 3/5. Theo ông Hale, khi đến Vienna, ông Salas có thể "
        "nêu vấn đề năng lượng, điều mà ông đã nói nhiều khi tiến hành chiến dịch tranh cử năm ngoái.",
        published="",
    )
    assert visits_of(visits) == ["Juan Salas > AT planned"]
