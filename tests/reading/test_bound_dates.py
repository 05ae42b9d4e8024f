"""Dates that belong to what is no act: put beside every kind of act, before it and behind it."""

from itertools import product

import pytest
from tests.reading.conftest import article_of

from banggiao.reading import Reader

_ACTS = (
    "hội đàm với Ngoại trưởng Lào Bounthan Vongsa",
    "có cuộc gặp với Ngoại trưởng Lào Bounthan Vongsa",
    "điện đàm với Ngoại trưởng Lào Bounthan Vongsa",
    "gửi điện mừng tới Ngoại trưởng Lào Bounthan Vongsa",
    "chủ trì lễ đón Ngoại trưởng Lào Bounthan Vongsa",
    "thăm chính thức Lào",
    "có chuyến thăm chính thức tới Lào",
)
_OPENINGS = (
    "Sau vụ phóng tên lửa ngày 28/2, ",
    "Hai năm sau cuộc chiến năm 2008, ",
    "Sau cuộc bầu cử tháng 11/2016, ",
    "Trước thềm hội nghị G20 diễn ra cuối tháng 6, ",
    "Theo thông cáo ngày 29/3 của Điện Kremlin, ",
    "Nhân dịp Quốc khánh 2/12, ",
)
_ASIDES = (
    ", người nhậm chức tháng 1/2017,",
    " - nhân vật được bổ nhiệm ngày 29/1 -",
    ", vừa đắc cử tháng 11/2016,",
)
_ENDINGS = (
    " sau vụ phóng tên lửa ngày 28/2",
    ", một ngày trước cuộc bầu cử 30/11",
    ", hai tuần sau khi nước này rút quân hôm 30/5",
    ", theo thông cáo phát đi ngày 30/1 của Điện Kremlin",
    ", theo Reuters ngày 30/1",
    ", lần đầu tiên kể từ năm 2011",
    ", nơi hai bên từng ký thỏa thuận năm 2015",
    " nhân kỷ niệm Quốc khánh Lào (2/12)",
)


def _days(reader: Reader, sentence: str) -> set[str]:
    """Return the days of the acts of whom the sentence is about, other than his taking office."""
    events = reader.read(article_of(f"Tin đối ngoại\n\n{sentence}", "")).events
    return {event.date for event in events if event.type not in ("appointment", "session", "signing", "statement")}


@pytest.mark.parametrize("act", _ACTS)
@pytest.mark.parametrize(
    ("opening", "aside", "ending"),
    [*product(_OPENINGS, [""], [""]), *product([""], _ASIDES, [""]), *product([""], [""], _ENDINGS)],
)
def test_no_act_has_a_date_that_is_bound_to_something_else(
    reader: Reader, opening: str, aside: str, ending: str, act: str
) -> None:
    sentence = f"{opening}Ngoại trưởng Nga Pavel Orlov{aside} đã {act}{ending}."

    assert _days(reader, sentence) == {""}


@pytest.mark.parametrize("act", _ACTS)
@pytest.mark.parametrize(("opening", "aside", "ending"), [("", a, e) for a, e in zip(_ASIDES, _ENDINGS, strict=False)])
def test_an_act_keeps_its_own_date_beside_such(reader: Reader, opening: str, aside: str, ending: str, act: str) -> None:
    sentence = f"{opening}Chiều 14/7, Ngoại trưởng Nga Pavel Orlov{aside} đã {act}{ending}."

    assert _days(reader, sentence) == {"XXXX-07-14"}


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Trước khi rời Huế ngày 27/4, Ngoại trưởng Nga Pavel Orlov gặp Vua Lào Khamla.", "XXXX-04-27"),
        ("Ngoại trưởng Nga Pavel Orlov gặp Ngoại trưởng Lào Bounthan Vongsa sau khi tới Huế ngày 5/3.", "XXXX-03-05"),
        ("Ngoại trưởng Nga Pavel Orlov có chuyến thăm và hội đàm với Vua Lào Khamla vào ngày 6/11.", "XXXX-11-06"),
        ("Thủ tướng Nga Pavel Orlov và Thủ tướng Lào Bounthan Vongsa hội đàm vào năm 1984.", "1984"),
        ("Bất chấp cảnh báo của phe đối lập, Ngoại trưởng Nga Pavel Orlov ngày 13/12 đã sang thăm Lào.", "XXXX-12-13"),
    ],
)  # fmt: skip
def test_a_date_of_the_day_itself_is_the_acts(reader: Reader, sentence: str, days: str) -> None:
    assert _days(reader, sentence) == {days}


def test_a_paper_signed_in_a_year_is_told_by_its_adverb(reader: Reader) -> None:
    text = (
        "Tin cũ\n\nNgoại trưởng Nga Pavel Orlov và Ngoại trưởng Lào Bounthan Vongsa đã ký Tuyên bố chung vào năm 1984."
    )

    assert [event.date for event in reader.read(article_of(text, "")).events] == ["1984"]


def test_relations_raised_in_talks_are_of_their_day(reader: Reader) -> None:
    text = (
        "Hội đàm Việt - Lào\n\nSáng 4/5, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Bounthan Vongsa.\n\n"
        "Trong cuộc hội đàm, hai nhà lãnh đạo nhất trí nâng cấp quan hệ hai nước lên Đối tác toàn diện."
    )

    raised = [event.date for event in reader.read(article_of(text, "")).events if event.type == "relations"]
    assert raised == ["XXXX-05-04"]


def test_when_a_conference_is_held_is_not_when_somebody_is_invited(reader: Reader) -> None:
    text = "Chủ tịch Quốc hội Lê Văn Thử mời Tổng Thư ký IPU Anna Vogel dự hội nghị, do Quốc hội tổ chức vào ngày 30-7."

    (event,) = reader.read(article_of(text, "")).events

    assert (event.type, event.date) == ("message", "")
