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

AGREED_THERE = [
    (
        f"Nga cho biết {RESNIK} và {ITO} đã đồng ý trong cuộc hội đàm tại Huế rằng các chuyên gia sẽ làm việc thêm.",
        "talks occurred",
    ),
]


def told(tell: Tell, text: str) -> list[str]:
    return sorted(f"{each.type} {each.status} {each.date}".strip() for each in tell(text, published=""))


@pytest.mark.parametrize(("text", "acts"), [*WHAT_COMES_BEFORE, *OF_ANOTHER_TIME, *AGREED_THERE])
def test_each_act_of_a_sentence_has_its_own_day_and_status(tell: Tell, text: str, acts: str) -> None:
    assert told(tell, text) == sorted(acts.split(" | "))


def test_a_picture_of_another_conference_gives_no_year(tell: Tell) -> None:
    text = f"{HALE} và {BELOV} hội đàm ngày 16/7 tại Huế.\n\n{HALE} và {BELOV} tại Hội nghị APEC 2017. Ảnh: TTXVN"
    assert told(tell, text) == ["talks occurred XXXX-07-16"]
