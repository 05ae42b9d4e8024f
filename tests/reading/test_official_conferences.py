"""How official pages report conferences and journeys: who attends, what is visited, towns, protests, papers."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim, Reading

Acts = Callable[[str], list[str]]
Only = Callable[..., EventClaim]
Read = Callable[..., Reading]

_SUMMIT = "Hội nghị Cấp cao ASEAN lần thứ 12"
_BOTH = "Lê Văn Thử VN participant, Khamla Vongsavanh LA participant"

REPORTS = [
    (
        (
            "Ngày 3/5, Thủ tướng Lê Văn Thử đã hội đàm với Thủ tướng Lào Khamla Vongsavanh; lần lượt hội kiến Chủ tịch "
            "nước Lào Kham Souvanna, Chủ tịch Quốc hội Lào Bounma Keo."
        ),
        (
            f"talks: {_BOTH} | meeting: Lê Văn Thử VN participant, Kham Souvanna LA participant | "
            "meeting: Lê Văn Thử VN participant, Bounma Keo LA participant"
        ),
    ),
    (
        (
            "Chủ tịch Quốc hội Lê Văn Thử sẽ thăm chính thức Lào từ ngày 6-7/9, Vương quốc Campuchia từ ngày 7-8/9, "
            "thăm chính thức Myanmar từ ngày 8-9/9."
        ),
        (
            "visit: Lê Văn Thử VN guest, Lào LA host | visit: Lê Văn Thử VN guest, Campuchia KH host | "
            "visit: Lê Văn Thử VN guest, Myanmar MM host"
        ),
    ),
    (
        "Sáng 5/9, Chủ tịch Quốc hội Lê Văn Thử thăm Nghị viện châu Âu (EP), Bỉ và thăm chính thức Phần Lan.",
        (
            "visit: Lê Văn Thử VN guest, Nghị viện châu Âu EU host | visit: Lê Văn Thử VN guest, Bỉ BE host | "
            "visit: Lê Văn Thử VN guest, Phần Lan FI host"
        ),
    ),
    (
        (
            "Ngày 3/5, đại diện Bộ Ngoại giao Việt Nam đã trao công hàm phản đối các hoạt động của Thái Lan xâm phạm "
            "vùng biển của Việt Nam."
        ),
        "message: Bộ Ngoại giao Việt Nam VN sender, Thái Lan TH recipient",
    ),
    (
        (
            f"Ngày 3/5, Thủ tướng Lê Văn Thử cùng Thủ tướng Lào Khamla Vongsavanh, Thủ tướng Cuba Juan Salas và Tổng "
            f"thống Peru Ana Quispe tham dự {_SUMMIT}."
        ),
        f"session: {_BOTH}, Juan Salas CU participant, Ana Quispe PE participant, ASEAN ASEAN participant",
    ),
    (
        (
            f"Ngày 3/5, Thủ tướng Lào Khamla Vongsavanh, Thủ tướng Cuba Juan Salas, Bộ trưởng Ngoại giao Nga và Bộ "
            f"trưởng Ngoại giao Peru dự {_SUMMIT}."
        ),
        (
            "session: Khamla Vongsavanh LA participant, Juan Salas CU participant, Nga RU participant, Peru PE "
            "participant, ASEAN ASEAN participant"
        ),
    ),
    (
        (
            "Ngày 4/10, tại Lima, Tổng thống Peru Ana Quispe và Tổng Thư ký Liên hợp quốc Juan Salas chủ trì lễ đón "
            "chính thức Thủ tướng Lê Văn Thử."
        ),
        "ceremony: Ana Quispe PE host, Juan Salas UN host, Lê Văn Thử VN guest",
    ),
    (
        (
            "Ngày 2/3, Bộ trưởng Tài chính Lê Văn Thử thay mặt Chính phủ Việt Nam cùng Đại sứ Lào Khamla Vongsavanh "
            "thay mặt Chính phủ Lào đã ký Công hàm trao đổi về khoản vay."
        ),
        "signing: Lê Văn Thử VN signatory, Khamla Vongsavanh LA signatory",
    ),
    (
        (
            "Trong buổi tiếp của Thủ tướng Lê Văn Thử chiều 20/3, Ngoại trưởng Lào Khamla Vongsavanh khẳng định coi "
            "trọng quan hệ với Việt Nam."
        ),
        "reception: Lê Văn Thử VN host, Khamla Vongsavanh LA guest",
    ),
    (
        "Thủ tướng Lê Văn Thử sẽ dự Phiên Thảo luận chung cấp cao Đại hội đồng Liên hợp quốc khóa 80.",
        "session: Lê Văn Thử VN participant, Đại hội đồng Liên hợp quốc UN participant",
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_conferences_and_journeys(acts: Acts, written: Acts, text: str, expected: str) -> None:
    assert acts(text) == written(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Thủ tướng Lê Văn Thử sẽ tham dự Hội nghị cấp cao ASEAN lần thứ 12 được tổ chức tại Kandola, Tunisia.",
        "Ngày 3/5, tại Kandola, Tunisia, Thủ tướng Lê Văn Thử dự Hội nghị cấp cao ASEAN lần thứ 12.",
    ],
)
def test_a_town_of_no_known_name_lies_in_the_country_behind_it(only: Only, text: str) -> None:
    place = only(text, "session").place
    assert (place.name, place.country) == ("Kandola", "TN")


def test_who_presides_is_no_act_of_another_day(only: Only) -> None:
    session = only(
        "Kỳ họp lần thứ 35 Ủy ban liên Chính phủ Việt Nam - Lào diễn ra dưới sự chủ trì của Phó Thủ tướng Lê Văn Thử "
        "và Phó Thủ tướng Lào Khamla Vongsavanh, vào chiều 19/12/2012, tại Hà Nội.",
        "session",
    )
    assert session.date == "2012-12-19"


def test_the_year_behind_a_sum_is_that_of_the_sum(only: Only) -> None:
    call = only(
        "Việt Nam và Lào nhất trí nâng kim ngạch thương mại lên 15 tỷ USD vào năm 2030, trong cuộc điện đàm giữa Thủ "
        "tướng hai nước.",
        "call",
    )
    assert call.date == ""


def test_what_a_numbered_list_names_is_signed(read: Read) -> None:
    told = read(
        "Hai Thủ tướng đã chứng kiến lễ ký 2 văn kiện giữa Việt Nam và Lào, bao gồm:\n\n"
        "1. Hiệp định về miễn thị thực giữa Chính phủ Việt Nam và Chính phủ Lào.\n\n"
        "2. Bản ghi nhớ giữa Bộ Tư pháp Việt Nam và Bộ Tư pháp Lào."
    )
    assert [i.action for i in told.instruments if i.kind in ("agreement", "mou")] == ["signed", "signed"]


def test_to_deepen_is_no_work(read: Read) -> None:
    told = read("Lãnh đạo hai nước đạt nhận thức chung về việc làm sâu sắc thêm hợp tác giữa Việt Nam và Lào.")
    assert [each.fields for each in told.commitments] == [("politics",)]


def test_whom_a_sentence_asks_first_is_not_who_speaks(read: Read) -> None:
    told = read(
        "Chiều 2/3, Thủ tướng Lê Văn Thử tiếp Thủ tướng Lào Khamla Vongsavanh. Thủ tướng Lê Văn Thử đề nghị hai bên "
        "phối hợp. Đề nghị phía Lào tạo điều kiện cho doanh nghiệp Việt Nam."
    )
    assert [each.by for each in told.commitments] == [("VN",), ("VN",)]
