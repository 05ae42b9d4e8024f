"""Acts take their days from the day of the report, where the article fixes it only by the way."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Only = Callable[..., EventClaim]

WELCOMED = (
    "Lễ đón chính thức Chủ tịch nước Lê Văn Thử thăm Áo cấp nhà nước đã được tổ chức tại Vienna vào sáng nay 30-5. "
    "Sau lễ đón, Chủ tịch nước đã hội kiến với Tổng thống Áo Franz Huber. "
)
TO_COME = (
    "Sáng nay 20-2, tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Thử chủ trì lễ đón Tổng thống Peru Maria Quispe thăm cấp "
    "nhà nước tới Việt Nam từ 19 đến 21-2. Theo lịch trình dự kiến, Tổng thống Maria Quispe sẽ hội đàm với Chủ tịch "
    "nước Lê Văn Thử. "
)
SIGNED = (
    "Bộ trưởng John Baker và Bộ trưởng Lê Văn Thử sau lễ ký tuyên bố hôm 8/11.\n"
    "Bộ trưởng Quốc phòng Australia John Baker hôm qua chủ trì lễ đón chính thức Bộ trưởng Quốc phòng Việt Nam Lê Văn "
    "Thử tại Canberra. "
)


@pytest.mark.parametrize(
    ("text", "type_", "day"),
    [
        (WELCOMED + "Buổi tối, Chủ tịch nước sẽ dự quốc yến do Tổng thống Áo chủ trì.", "reception", "XXXX-05-30"),
        (WELCOMED + "Chủ tịch nước sẽ dự quốc yến do Tổng thống Áo chủ trì.", "reception", ""),
        (TO_COME + "Tổng thống Peru cùng ngày dự kiến hội kiến Thủ tướng Trần Văn Mẫu.", "talks", "XXXX-02-20"),
        (TO_COME + "Tổng thống Peru dự kiến hội kiến Thủ tướng Trần Văn Mẫu.", "talks", ""),
        (SIGNED + "Hai bên sau đó ký Tuyên bố tầm nhìn chung về hợp tác quốc phòng.", "ceremony", "XXXX-11-08"),
        (SIGNED + "Hai bên đã ký Tuyên bố tầm nhìn chung về hợp tác quốc phòng.", "ceremony", ""),
    ],
)
def test_a_programme_goes_on_through_one_day(only: Only, text: str, type_: str, day: str) -> None:
    assert only(text, type_, published="").date == day


def test_what_one_telling_calls_yesterday_and_another_dates_fixes_the_day_of_the_report(only: Only) -> None:
    text = (
        "Thủ tướng Lê Văn Thử hôm qua hội đàm với Thủ tướng Lào Khamla Vongsavanh tại Viêng Chăn. "
        "Sáng mai, Thủ tướng Lê Văn Thử sẽ hội kiến Chủ tịch Quốc hội Lào Bounmy Phetsarath.\n"
        "Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh tại cuộc hội đàm ngày 4/5."
    )
    assert only(text, "meeting", published="").date == "XXXX-05-06"


PICTURED = (
    "Hội đàm ở Viêng Chăn\n\nThủ tướng Lê Văn Thử hôm nay hội đàm với Thủ tướng Lào Khamla Vongsavanh tại Viêng Chăn. "
    "Sáng mai, ông sẽ hội kiến Chủ tịch Quốc hội Lào Bounmy Phetsarath.\n\n"
)


@pytest.mark.parametrize(
    ("caption", "day"),
    [
        ("Thủ tướng Lê Văn Thử và Thủ tướng Lào trong cuộc họp báo sáng 10/9. Ảnh: TTXVN", "XXXX-09-11"),
        ("Chủ tịch nước Trần Văn Mẫu và Thủ tướng Lào trong cuộc họp báo sáng 10/9. Ảnh: TTXVN", ""),
        ("Thủ tướng Lê Văn Thử (phải) và Thủ tướng Lào trong cuộc họp báo sáng 10/9.", "XXXX-09-11"),
        ("Thủ tướng Lê Văn Thử và Thủ tướng Lào trong cuộc họp báo sáng 10/9", "XXXX-09-11"),
        ("Thủ tướng Lê Văn Thử và Thủ tướng Lào dự cuộc họp báo sáng 10/9.", ""),
    ],
)
def test_a_picture_of_those_of_whom_it_is_news_tells_the_day_of_the_report(only: Only, caption: str, day: str) -> None:
    assert only(PICTURED + caption, "meeting", published="").date == day


def test_the_second_day_of_a_visit_tells_when_it_began(only: Only) -> None:
    text = "Sáng nay (13-11), Tổng thống Peru Maria Quispe dự hội thảo trong ngày thứ hai của chuyến thăm Việt Nam."
    assert only(text, "visit", published="").date == "XXXX-11-12/.."


ON_A_VISIT = "Tổng thống Peru Maria Quispe đang thăm chính thức Việt Nam từ 3 đến 5/6. "


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (ON_A_VISIT + "Trong ngày đầu tiên, bà đã hội kiến Thủ tướng Trần Văn Mẫu.", "XXXX-06-03"),
        (ON_A_VISIT + "Trong ngày thứ hai, bà đã hội kiến Thủ tướng Trần Văn Mẫu.", "XXXX-06-04"),
        (ON_A_VISIT + "Trong những ngày ở đây, bà đã hội kiến Thủ tướng Trần Văn Mẫu.", ""),
        ("Trong ngày đầu tiên, Tổng thống Peru Maria Quispe hội kiến Thủ tướng Trần Văn Mẫu.", ""),
    ],
)
def test_the_first_day_of_a_visit_is_that_on_which_it_begins(only: Only, text: str, day: str) -> None:
    assert only(text, "meeting", published="").date == day


SHOWN = (
    "Hợp tác quốc phòng\n\nBộ trưởng Quốc phòng Lê Văn Thử {did} Bộ trưởng Quốc phòng Lào Khamla Vongsavanh.\n\n"
    "Bộ trưởng Quốc phòng Lê Văn Thử đón chào Bộ trưởng Quốc phòng Lào Khamla Vongsavanh sáng 15-11. Ảnh: TTXVN"
)


@pytest.mark.parametrize(("did", "day"), [("đã hội đàm với", "XXXX-11-15"), ("từng hội đàm với", "")])
def test_what_two_do_who_are_pictured_is_of_the_day_of_the_picture(only: Only, did: str, day: str) -> None:
    assert only(SHOWN.format(did=did), "talks", published="").date == day


def test_a_picture_of_the_day_before_is_not_of_today(only: Only) -> None:
    text = (
        "Lễ đón tại Hà Nội\n\nSáng nay, Chủ tịch nước Lê Văn Thử chủ trì lễ đón Tổng thống Peru Maria Quispe. "
        "Trước đó, chiều 11-11, Tổng thống Peru đã đến Hà Nội.\n\n"
        "Chủ tịch nước Lê Văn Thử bắt tay Tổng thống Peru Maria Quispe tối 11-11. Ảnh: TTXVN"
    )
    assert only(text, "ceremony", published="").date == ""


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Thủ tướng Lê Văn Thử tối 7/6 lên đường đến Rome để thăm Italia. Chuyến thăm Italia kéo dài đến ngày 10/6.",
            "XXXX-06-07/XXXX-06-10",
        ),
        (
            "Chủ tịch nước Lê Văn Thử sáng 7/6 rời Hà Nội lên đường thăm Lào. Chuyến thăm kết thúc vào ngày 9/6.",
            "XXXX-06-07/XXXX-06-09",
        ),
        (
            "Thủ tướng Nga Ivan Belov đến Hà Nội ngày 14/1. Ông sẽ ở Việt Nam đến ngày 15/1.",
            "XXXX-01-14/XXXX-01-15",
        ),
        (
            "Thủ tướng Nga Ivan Belov đến Hà Nội ngày 14/1. Hội chợ kéo dài đến ngày 30/3.",
            "XXXX-01-14",
        ),
    ],
)
def test_one_sentence_tells_when_a_visit_begins_and_another_when_it_ends(only: Only, text: str, days: str) -> None:
    assert only(text, "visit", published="").date == days


def test_the_day_of_a_digest_is_its_today(only: Only) -> None:
    text = (
        "Điểm tin thế giới ngày 2/5: Lũ lụt ở Peru\n\nNgoại trưởng Nga Ivan Belov hôm qua từ chức.\n\n"
        "Lũ lụt ở Peru khiến 5 người thiệt mạng."
    )
    assert only(text, "appointment", published="").date == "XXXX-05-01"


@pytest.mark.parametrize(
    ("news", "visit", "month"),
    [
        ("Ngày 24-3, Bộ Ngoại giao Nga ra thông cáo. ", "sẽ thăm Lào vào giữa tháng sau.", "XXXX-04"),
        ("Ngày 24-3, Bộ Ngoại giao Nga ra thông cáo. ", "đã thăm Lào hồi đầu tháng.", "XXXX-03"),
        ("Ngày 31-3, Bộ Ngoại giao Nga ra thông cáo. ", "đã thăm Lào tháng trước.", ""),
        ("Bộ Ngoại giao Nga ra thông cáo. ", "đã thăm Lào tháng trước.", ""),
    ],
)
def test_words_for_a_month_are_reckoned_from_that_of_the_news(only: Only, news: str, visit: str, month: str) -> None:
    assert only(news + "Ngoại trưởng Nga Ivan Belov " + visit, "visit", published="").date == month


ARRIVED = (
    "Ngày 28/4, Ngoại trưởng Nga Ivan Belov hội đàm với Ngoại trưởng Iran Reza Karimi tại Moskva.\n"
    "Ngày 28/4, {who} đã tới Thái Lan. "
    "Tại Bangkok, Ngoại trưởng Mỹ John Baker được Ngoại trưởng Thái Lan Somchai Rattana đón tiếp."
)


@pytest.mark.parametrize(
    ("who", "day"), [("Ngoại trưởng Mỹ John Baker", "XXXX-04-28"), ("Ngoại trưởng Anh Tom Hill", "")]
)
def test_who_arrives_on_a_day_is_no_stranger_to_what_is_done_on_it(only: Only, who: str, day: str) -> None:
    assert only(ARRIVED.format(who=who), "reception", published="").date == day
