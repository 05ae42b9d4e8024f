"""Which day each act of a sentence has, and how it is told, where a sentence tells of more than one time (codebook §1).

Acts are written ``talks planned XXXX-06-12``, several with `` | `` between them, in any order.
"""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]

HALE = "Tổng thống Mỹ Robert Hale"
BELOV = "Tổng thống Nga Ivan Belov"
WEBER = "Thủ tướng Đức Karl Weber"
RESNIK = "Ngoại trưởng Nga Oleg Resnik"
ITO = "Ngoại trưởng Nhật Bản Ito Ren"

WHAT_COMES_BEFORE = [
    (
        f"Trước cuộc gặp thượng đỉnh vào ngày 12-6 giữa Nga và Nhật Bản, {RESNIK} đã gặp {ITO}.",
        "talks planned XXXX-06-12 | meeting occurred",
    ),
    (
        f"Trước thềm hội nghị thượng đỉnh Nga - Nhật Bản ngày 12/6, {RESNIK} hội đàm với {ITO}.",
        "talks planned XXXX-06-12 | talks occurred",
    ),
    (
        f"Ngay trước chuyến thăm Iran vào ngày 6-7, {WEBER} đã điện đàm với {BELOV}.",
        "visit planned XXXX-07-06 | call occurred",
    ),
    (
        f"Trước khi lên đường thăm Nga từ ngày 4 đến 6-9, {WEBER} đã tiếp Đại sứ Nga Ivan Zorin.",
        "visit planned XXXX-09-04/XXXX-09-06 | reception occurred",
    ),
    (f"Hội nghị diễn ra trước cuộc gặp giữa {HALE} và {BELOV}.", "meeting planned"),
]

OF_ANOTHER_TIME = [
    (
        f"Trong chuyến thăm Nga từ ngày 12 đến 16-4, ngày 14-4, {WEBER} hội đàm với {BELOV}.",
        "visit occurred XXXX-04-12/XXXX-04-16 | talks occurred XXXX-04-14",
    ),
    (
        f"{WEBER} nhắc tới Công ước của Liên hợp quốc về Luật Biển năm 1982 trong chuyến thăm Việt Nam.",
        "visit occurred",
    ),
    (
        f"{HALE} hội đàm với {WEBER} ngày 3/4. Trong cuộc gặp với {BELOV} một ngày trước đó, ông bàn về thương mại.",
        "talks occurred XXXX-04-03 | meeting occurred XXXX-04-02",
    ),
    (
        f"{WEBER} đã nhận báo cáo về cuộc hội đàm thượng đỉnh giữa Đức và Nhật Bản sau khi đến Hà Nội vào ngày 26/2.",
        "visit occurred XXXX-02-26 | talks occurred",
    ),
    (
        f"Tháng 12-2018, {HALE} hội đàm với {WEBER}. Đến ngày 29-12, hai nhà lãnh đạo điện đàm.",
        "talks occurred 2018-12 | call occurred 2018-12-29",
    ),
    (
        "Tiếp Đại sứ Nga Ivan Zorin hôm nay, Thủ tướng Lê Văn Thử chia buồn về vụ cháy ngày 25/3.",
        "reception occurred",
    ),
    (
        f"{WEBER} đã gửi bức thư đề ngày 15/12 tới {BELOV}, sau khi Mỹ cáo buộc Trung Quốc can thiệp bầu cử.",
        "message occurred XXXX-12-15 | statement occurred",
    ),
]

FIXED_BY_ANOTHER_DAY = [
    (
        f"{WEBER} kết thúc chuyến thăm Nga hôm 14/6, hai ngày sau khi gặp {BELOV}.",
        "visit occurred ../XXXX-06-14 | meeting occurred XXXX-06-12",
    ),
    (
        f"Sáng 7/4, {WEBER} hội đàm với {BELOV}. Tối nay, {WEBER} sẽ gặp {HALE}.",
        "talks occurred XXXX-04-07 | meeting planned XXXX-04-07",
    ),
    (
        f'{HALE} ngày 28/3 viết trên Twitter: "Tối qua tôi đã nhận được thư từ {BELOV}".',
        "message occurred XXXX-03-27",
    ),
    (
        f"{WEBER} sẽ thăm Nga và gặp {BELOV} vào ngày 31/5. Tại Kazan, bà sẽ gặp {HALE} và dự lễ kỷ niệm ở đó.",
        "visit planned XXXX-05-31 | meeting planned XXXX-05-31 | meeting planned | ceremony planned",
    ),
]

COMING_AND_GOING = [
    (
        f"Sau khi hội đàm với {BELOV} tại Moscow, ngày 9/6, {WEBER} bay sang Canada dự hội nghị thượng đỉnh G7.",
        "talks occurred | visit occurred XXXX-06-09",
    ),
    (
        f"Chuyến thăm Nga của {WEBER}, vốn được lên kế hoạch vào ngày 26/5, đã bị lùi sang tháng 6.",
        "visit cancelled XXXX-05-26",
    ),
    (f"Ngày 31/10, Nga sẽ đón {WEBER}, người sẽ có chuyến thăm Moscow kéo dài một tuần.", "visit planned XXXX-10-31"),
    (
        f"{WEBER} bắt đầu chuyến thăm Nga ngày 24/4 và rời Moscow về nước chiều 26/4.",
        "visit occurred XXXX-04-24/XXXX-04-26",
    ),
    (
        f"Italia sẽ là chặng dừng chân cuối của {HALE} trong hai ngày 12-13/5.",
        "visit planned XXXX-05-12/XXXX-05-13",
    ),
]

TOURS = [
    (
        f"{HALE} sẽ công du ba nước châu Phi từ ngày 28 đến 30/8. Ông sẽ thăm Nigeria và Kenya.",
        "visit planned XXXX-08-28/XXXX-08-30 | visit planned XXXX-08-28/XXXX-08-30",
    ),
    (
        f"{HALE} hôm 21/3 sẽ khởi hành tới châu Âu và thăm chính thức Italia và Pháp.",
        "visit planned XXXX-03-21/.. | visit planned XXXX-03-21/..",
    ),
    (
        f"{HALE} sẽ công du châu Á trong tháng 11. Ông dự kiến tới Nhật Bản và Hàn Quốc.",
        "visit planned XXXX-11 | visit planned XXXX-11",
    ),
    (
        f"Theo kế hoạch, {HALE} sẽ thăm các nước Trung Đông. Ngày 5/5, ông Hale thăm Israel, ngày 7/5 thăm Ai Cập.",
        "visit planned XXXX-05-05 | visit planned XXXX-05-07",
    ),
    (f"{HALE} đã công du châu Á hồi tháng 5. Ngày 5/5, ông Hale thăm Nhật Bản.", "visit occurred XXXX-05-05"),
]

HEARD_OF = [
    (f"Có suy đoán cho rằng {RESNIK} đã gặp {ITO} tại Huế.", "meeting alleged"),
    (f"Có tin nói rằng {RESNIK} đã gặp {ITO}.", "meeting alleged"),
    (f"Truyền thông dự đoán {BELOV} sẽ tới thăm Nhật Bản.", "visit alleged"),
    (f"Điều đó được dự đoán từ lâu, nhất là sau khi {BELOV} thăm Nhật Bản ngày 23/5.", "visit occurred XXXX-05-23"),
    (f"Nhiều người tin rằng Thụy Sĩ sẽ là nơi diễn ra cuộc gặp giữa {HALE} và {BELOV}.", "meeting alleged"),
    (f"Áo bác tin {BELOV} hủy thăm Vienna.", "visit planned"),
    (f"Theo điện Kremlin, không có chuyện chuyến thăm Vienna của {BELOV} bị hoãn.", "visit planned"),
    (f"{RESNIK} cho biết mục tiêu cuối cùng là {BELOV} sẽ tới thăm Nhật Bản.", ""),
    ("Mỹ xin lỗi Trung Quốc\n\nBộ Ngoại giao Mỹ được cho là đã xin lỗi Trung Quốc về vụ máy bay.", "statement alleged"),
    (f"Theo tư liệu, {HALE} thăm Việt Nam ngày 23/5.", "visit occurred XXXX-05-23"),
]

STILL_TO_COME = [
    ("Người dân hy vọng hội nghị thượng đỉnh Ấn Độ - Pakistan ngày 27/4 sẽ mở ra cơ hội.", "talks planned XXXX-04-27"),
    (
        f"{WEBER} sẽ thăm Nga ngày 5/5. Lịch trình gồm có các cuộc gặp với {BELOV}, sau đó hai bên ký thỏa thuận.",
        "visit planned XXXX-05-05 | meeting planned XXXX-05-05 | signing planned",
    ),
    (f"{BELOV} đã có kế hoạch gặp {HALE} hồi đầu tháng 11.", "meeting planned XXXX-11"),
    (
        f"Vào ngày {BELOV} thăm Lào, 20/1/2027, ông sẽ gặp Thủ tướng Lào Khamla Vongsavanh.",
        "visit planned 2027-01-20 | meeting planned 2027-01-20",
    ),
]

AGREED_THERE = [
    (
        f"Nga cho biết {RESNIK} và {ITO} đã đồng ý trong cuộc hội đàm tại Huế rằng các chuyên gia sẽ làm việc thêm.",
        "talks occurred",
    ),
]


def told(tell: Tell, text: str) -> list[str]:
    return sorted(f"{each.type} {each.status} {each.date}".strip() for each in tell(text, published=""))


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        *WHAT_COMES_BEFORE,
        *OF_ANOTHER_TIME,
        *FIXED_BY_ANOTHER_DAY,
        *COMING_AND_GOING,
        *TOURS,
        *HEARD_OF,
        *STILL_TO_COME,
        *AGREED_THERE,
    ],
)
def test_each_act_of_a_sentence_has_its_own_day_and_status(tell: Tell, text: str, acts: str) -> None:
    assert told(tell, text) == sorted(filter(None, acts.split(" | ")))


def test_a_picture_of_another_conference_gives_no_year(tell: Tell) -> None:
    text = f"{HALE} và {BELOV} hội đàm ngày 16/7 tại Huế.\n\n{HALE} và {BELOV} tại Hội nghị APEC 2017. Ảnh: TTXVN"
    assert told(tell, text) == ["talks occurred XXXX-07-16"]


def test_what_is_prepared_before_a_summit_is_that_summit(tell: Tell) -> None:
    told = tell(
        "Trước Hội nghị thượng đỉnh Nga - Áo dự kiến diễn ra vào tháng 5 tới đây, Tổng thống Nga Ivan Belov cần có sự "
        "chuẩn bị để thu về kết quả tốt đẹp từ cuộc gặp thượng đỉnh với Tổng thống Áo Franz Huber.",
        "",
    )
    assert [(event.type, event.status) for event in told] == [("talks", "planned")]
