"""Whether an act has happened, where its sentences do not say so alike (codebook §1 status)."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]

HALE = "Tổng thống Mỹ Robert Hale"
BELOV = "Tổng thống Nga Ivan Belov"

TRUTHS = [
    (
        (
            "Sau 90 phút hội đàm giữa Thủ tướng Lào Khamla Vongsavanh với Tổng thống Mỹ Robert Hale, Nhà Trắng xác "
            "nhận kế hoạch."
        ),
        "talks",
        "occurred",
    ),
    (
        (
            "Tổng thống Mỹ Robert Hale đã thăm Biên Hoà, Việt Nam. Sau khi thăm Biên Hoà, Tổng thống Mỹ Robert Hale "
            "sẽ trở về Huế."
        ),
        "visit",
        "occurred",
    ),
    (f"Ngày 3/5, {HALE} sẽ thảo luận về an ninh trong cuộc hội đàm với {BELOV}.", "talks", "planned"),
    (f"Ngày 3/5, {HALE} thảo luận về an ninh trong cuộc hội đàm với {BELOV}.", "talks", "occurred"),
    (
        (
            f"{HALE} sẽ gặp {BELOV} ngày 3/5.\n\nGiá dầu tăng.\n\n{HALE} (trái) và {BELOV} trong cuộc gặp ngày 3/5 - "
            "Ảnh: REUTERS"
        ),
        "meeting",
        "occurred",
    ),
    (
        (
            "Điều đó đã có trong báo cáo về hội nghị thượng đỉnh Mỹ - Nga.\nHội nghị thượng đỉnh Mỹ - Nga sẽ diễn ra "
            "ngày 3/5 tại Geneva."
        ),
        "talks",
        "planned",
    ),
    (
        "Ông Lê Văn Thử vừa có chuyến đi tới Huế tuần trước, trước thềm hội nghị thượng đỉnh Mỹ - Nga tại Đức.",
        "talks",
        "planned",
    ),
    ("Nhà Trắng hôm nay xác nhận kế hoạch hội đàm thượng đỉnh Mỹ - Nga vào cuối tháng 2.", "talks", "planned"),
    (f"{HALE} hôm nay rời Huế, lên đường thăm Nga và dự Hội nghị Cấp cao ASEAN lần thứ 32.", "session", "planned"),
    (f"Trước khi lên đường thăm Nga, {HALE} dự Hội nghị Cấp cao ASEAN lần thứ 32.", "session", "occurred"),
    (f"{HALE} và {BELOV} đã đồng ý cùng tìm lối ra trong hội nghị thượng đỉnh hồi tháng 4.", "talks", "occurred"),
    (f"{HALE} và {BELOV} đã đồng ý gặp lại nhau trong hội nghị thượng đỉnh tháng 4.", "talks", "planned"),
    ("Việt Nam và Lào nhất trí triển khai Bản ghi nhớ về lao động (MOU) ký năm 2011.", "signing", "occurred"),
    (f"{BELOV} đã nhận lời thăm Lào vào tháng 11.", "visit", "planned"),
    (f"Chuyến thăm Nga của {HALE}, dự kiến diễn ra vào tháng 4, đã bị hoãn.", "visit", "cancelled"),
    (f"Chuyến thăm Nga của {HALE}, dự kiến diễn ra vào tháng 4, bất ngờ bị hủy.", "visit", "cancelled"),
    (f"Chuyến thăm Nga của {HALE}, dự kiến diễn ra vào tháng 4, có thể bị hoãn.", "visit", "planned"),
    (f"Thông tin {HALE} bí mật gặp {BELOV} vẫn chưa được xác nhận.", "meeting", "alleged"),
    (f"{BELOV} nhận lời tới Lào vào tháng 11 để dự một diễn đàn.", "visit", "planned"),
    ("Hai bên sẽ bàn việc thực hiện Hiệp định ký ngày 29/5/2015 giữa Việt Nam và Lào.", "signing", "occurred"),
    (
        (
            f"Ngày 3/5, {BELOV} sẽ hội đàm với Thủ tướng Lê Văn Thử.\nViệt Nam và Nga lập quan hệ ngoại giao năm 1950, "
            "sau đó nâng cấp quan hệ lên đối tác chiến lược năm 2001."
        ),
        "relations",
        "occurred",
    ),
    (f"{HALE} dự kiến gặp {BELOV} ngày 3/5.\nTuy nhiên, ông Hale đã hủy cuộc gặp này.", "meeting", "cancelled"),
    (f"{HALE} dự kiến gặp {BELOV} ngày 3/5.\nCuộc gặp sau đó bị hoãn vô thời hạn.", "meeting", "cancelled"),
    (f"{HALE} dự kiến gặp {BELOV} ngày 3/5.\nTuy nhiên, cuộc gặp không diễn ra.", "meeting", "cancelled"),
    (f"{HALE} dự kiến gặp {BELOV} ngày 3/5.\nĐiện Kremlin dọa hủy cuộc gặp này.", "meeting", "planned"),
    (f"{HALE} dự kiến gặp {BELOV} ngày 3/5.\nÔng Hale nói có thể hủy cuộc gặp.", "meeting", "planned"),
    (f"{HALE} dự kiến gặp {BELOV} ngày 3/5.\nCuộc gặp từng bị hoãn hai lần.", "meeting", "planned"),
    (f"{HALE} dự kiến gặp {BELOV} ngày 3/5.\nÔng Hale hủy một cuộc gặp với báo chí.", "meeting", "planned"),
    (f"{HALE} lẽ ra gặp {BELOV} ngày 3/5 nhưng cuộc gặp không thành.", "meeting", "cancelled"),
    (
        (
            f"{HALE} dự kiến gặp {BELOV} ngày 3/5.\nÔng Hale tuyên bố hủy cuộc gặp.\nNgày 1/5, ông cho biết cuộc gặp "
            "với ông Belov sẽ diễn ra như dự kiến."
        ),
        "meeting",
        "planned",
    ),
    (f"{HALE} dự kiến thăm Nga từ ngày 3/5.\nÔng Hale sau đó hủy chuyến đi.", "visit", "cancelled"),
    (f"{HALE} dự kiến thăm Nga từ ngày 3/5.\nTuy nhiên, chuyến thăm đã phải hoãn lại.", "visit", "cancelled"),
    (
        (f"{HALE} đã tới Nga.\n{HALE} sẽ có một loạt hoạt động trong thời gian từ ngày 3 đến 5/5 ở Moskva."),
        "visit",
        "occurred",
    ),
    ("Sức ép được cho là nguyên nhân khiến Bộ trưởng Quốc phòng Mỹ James Reed từ chức.", "appointment", "occurred"),
    ("Từ sự sắp xếp của Thụy Sĩ, Mỹ và Nga có cuộc hội đàm đầu tiên năm 1990.", "talks", "occurred"),
    (
        f"{HALE} đến Nga.\nTừ sân bay, ông tới Moskva.\n{HALE} sẽ thăm Nga trong hai ngày.",
        "visit",
        "occurred",
    ),
]


TO_COME_OR_DONE = [
    (
        (
            "Tiêu đề\n\nThủ tướng Lê Văn Thử tới Moskva sáng 29/5, bắt đầu chuyến thăm Nga dài ba ngày.\n\nThủ tướng "
            "Lê Văn Thử sẽ thăm chính thức Nga từ ngày 29 đến 31/5."
        ),
        "visit",
        "occurred",
    ),
    (f"{HALE} nêu quan điểm này ngay trước chuyến công du 4 ngày tới Nga.", "visit", "planned"),
    (f"Cuộc gặp giữa {HALE} và {BELOV} có thể bị lùi sang tháng 4.", "meeting", "planned"),
    (f"Hôm nay {HALE} đến Nga kiểm tra việc chuẩn bị cho giải đấu vào tháng tới.", "visit", "occurred"),
    (f"Chủ tịch nước Lê Văn Thử tiếp {BELOV} đang ở thăm cấp Nhà nước.", "visit", "ongoing"),
    (
        f"Dự kiến {HALE} sẽ thăm Nga.\nMáy bay chở hàng phục vụ chuyến thăm Nga của {HALE} đã hạ cánh xuống sân bay.",
        "visit",
        "planned",
    ),
]


@pytest.mark.parametrize(("text", "kind", "status"), TO_COME_OR_DONE)
def test_what_is_still_to_come_and_what_has_begun(tell: Tell, text: str, kind: str, status: str) -> None:
    assert [event.status for event in tell(text, published="") if event.type == kind] == [status]


def test_an_encounter_of_a_year_is_not_the_one_that_is_called_off(tell: Tell) -> None:
    text = f"Hội nghị thượng đỉnh Mỹ - Nga sẽ không diễn ra.\n{HALE} và {BELOV} gặp nhau tháng 11/2017."
    assert {(event.status, event.date) for event in tell(text, published="")} == {
        ("cancelled", ""),
        ("occurred", "2017-11"),
    }


def test_both_goals_of_a_journey_are_still_to_come(tell: Tell) -> None:
    text = (
        f"{HALE} sẽ thăm chính thức Nga vào ngày 11/11.\n"
        f"“{HALE} đến thăm châu Âu, gồm Nga và Đức, là một dấu hiệu”, một nhà nghiên cứu nói."
    )
    assert {event.status for event in tell(text, published="") if event.type == "visit"} == {"planned"}


@pytest.mark.parametrize(("text", "kind", "status"), TRUTHS)
def test_what_is_told_in_several_ways(tell: Tell, text: str, kind: str, status: str) -> None:
    assert {event.status for event in tell(text, published="") if event.type == kind} == {status}


BEFORE_IT = [  # what is told in a clause behind "trước khi"
    (f"{HALE} hôm nay tới Lào trước khi hội đàm với {BELOV}.", "talks", "planned"),
    (f"Sáng nay, {HALE} thăm một ngôi chùa trước khi hai bên có cuộc gặp với {BELOV}.", "meeting", "planned"),
    (f"{HALE} bắt tay {BELOV} trước khi bước vào hội đàm.", "talks", "occurred"),
    (f"{HALE} vừa kết thúc kỳ nghỉ trước khi có chuyến thăm chính thức Nga ngày mai.", "visit", "planned"),
    (
        (
            f"{HALE} nhấn mạnh chuyến thăm Nga của ông không chỉ vì kinh tế.\n\n"
            f'"Tôi vui lắm", {HALE} nói trước khi lên đường thăm Nga.'
        ),
        "visit",
        "planned",
    ),
]


DONE_AFTER_ALL = [  # what one sentence plans and another tells expressly as done
    (
        (
            f"{HALE} dự kiến có cuộc hội đàm với {BELOV} trong một giờ.\n\n"
            f'{HALE} nói: "Tôi đã có cuộc hội đàm hữu ích với {BELOV}".'
        ),
        "talks",
        "occurred",
    ),
    (
        f"{HALE} sẽ gặp {BELOV} ngày 5/3.\n\nTheo báo chí, {HALE} đã gặp {BELOV} ngày 5/3.",
        "meeting",
        "occurred",
    ),
    (
        (
            f"{HALE} cho biết ông chờ các cuộc hội đàm sắp tới với {BELOV}.\n\n"
            f'{HALE} nói: "Tôi đã có cuộc hội đàm hữu ích với {BELOV}".'
        ),
        "talks",
        "planned",
    ),
    (
        f"{HALE} khẳng định sẽ giúp Lào khi gặp {BELOV}.\n\nNgày 8/7, {BELOV} có cuộc gặp với {HALE}.",
        "meeting",
        "occurred",
    ),
]


@pytest.mark.parametrize(("text", "kind", "status"), [*BEFORE_IT, *DONE_AFTER_ALL])
def test_one_act_is_planned_or_done_below_the_lead(tell: Tell, text: str, kind: str, status: str) -> None:
    told = tell(f"Giá dầu tăng.\n\nDầu lên giá.\n\n{text}", published="")
    assert [event.status for event in told if event.type == kind] == [status]


CALLED_OFF = [  # the act's status and the day that it bears
    (f"{HALE} dự kiến thăm Nga, nhưng chuyến thăm đã bị hủy.", "cancelled", ""),
    (f"{HALE} có kế hoạch gặp {BELOV}, song cuộc gặp đã không diễn ra.", "cancelled", ""),
    (f"{HALE} sẽ hội đàm với {BELOV} vào ngày 5/3. Tuy nhiên, cuộc hội đàm sau đó bị hoãn.", "cancelled", "XXXX-03-05"),
    (f"{HALE} lên kế hoạch thăm Nga vào tháng 3 nhưng cuối cùng đã hủy vì bận.", "cancelled", "XXXX-03"),
    (f"{HALE} dự kiến thăm Nga vào tháng 3, nhưng hủy bài phát biểu tại đó.", "planned", "XXXX-03"),
    (f"Hôm 7/3, {HALE} hủy chuyến thăm Nga.", "cancelled", ""),
    (f"Chuyến thăm Nga của {HALE} bị hoãn hôm 7/3.", "cancelled", ""),
    (f"Hôm 7/3, {HALE} hủy chuyến thăm Nga dự kiến diễn ra ngày 9/3.", "cancelled", "XXXX-03-09"),
    (f"Chuyến thăm Nga của {HALE} sẽ được hoãn lại.", "cancelled", ""),
    (f"{HALE} hủy cuộc gặp với {BELOV} ngày 9/3.", "cancelled", "XXXX-03-09"),
    (f"Cuộc gặp ngày 9/3 giữa {HALE} và {BELOV} đã bị hủy.", "cancelled", "XXXX-03-09"),
]


@pytest.mark.parametrize(("text", "status", "date"), CALLED_OFF)
def test_what_is_called_off_bears_the_day_that_it_was_planned_for(
    tell: Tell, text: str, status: str, date: str
) -> None:
    assert [(event.status, event.date) for event in tell(text, published="")] == [(status, date)]


KINDS = [
    (f"{HALE} hội đàm nhân chuyến thăm Lào dự Hội nghị Cấp cao ASEAN.", "attendance"),
    (f"Trong chuyến công du Lào năm 2017 nhân dịp tham dự Hội nghị Cấp cao ASEAN, {HALE} vui.", "attendance"),
    (f"{HALE} đến Nga hôm 5/3.\nĐây là chuyến thăm cấp Nhà nước đầu tiên của một Tổng thống Mỹ tới Nga.", "state"),
    (f"{HALE} có chuyến thăm chính thức hữu nghị đến Nga.", "official_friendship"),
    (f"{HALE} thăm chính thức Nga.\nĐây là chuyến thăm cấp Nhà nước tới Nga của {HALE}.", "state"),
    (f"{HALE} bắt đầu chuyến thăm và làm việc tại Nga.\nTrong chuyến thăm chính thức Nga, {HALE} vui.", "official"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_visit_is_of_the_highest_kind_told(tell: Tell, text: str, kind: str) -> None:
    assert {event.kind for event in tell(text, published="") if event.type == "visit"} == {kind}
