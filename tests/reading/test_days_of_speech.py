"""What is said beside an encounter, or after one, takes its day from it, and the other way about."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Only = Callable[..., EventClaim]
Tell = Callable[..., list[EventClaim]]

MET = "Ngày 28/4, Ngoại trưởng Nga Ivan Belov hội đàm với Ngoại trưởng Iran Reza Karimi tại Moskva. "


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Về phần mình, Ngoại trưởng Reza Karimi cáo buộc Mỹ gây căng thẳng.", "XXXX-04-28"),
        ("Về phần mình, Ngoại trưởng Thổ Nhĩ Kỳ Emre Demir cáo buộc Mỹ gây căng thẳng.", ""),
        ("Trước đó, Ngoại trưởng Reza Karimi cáo buộc Mỹ gây căng thẳng.", ""),
    ],
)
def test_who_has_just_met_others_speaks_on_that_day(only: Only, said: str, day: str) -> None:
    assert only(MET + said, "statement", published="").date == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "“Chúng tôi phản đối trừng phạt của Mỹ”, Ngoại trưởng Iran Reza Karimi trả lời phỏng vấn báo X hôm 1/5.",
            "XXXX-05-01",
        ),
        (
            "Ngày 19-6, Ngoại trưởng Iran Reza Karimi cảnh báo việc vội vã. Ông nói: “Mỹ phải rút khỏi vùng Vịnh”.",
            "XXXX-06-19",
        ),
    ],
)
def test_whoever_answers_a_paper_or_accuses_speaks(tell: Tell, text: str, day: str) -> None:
    assert {each.date for each in tell(text, published="") if each.type == "statement"} == {day}


@pytest.mark.parametrize(
    ("setting", "day"),
    [
        ("Phát biểu sau cuộc hội đàm với Ngoại trưởng Nga Ivan Belov,", "XXXX-05-11"),
        ("Phát biểu sau cuộc hội đàm tuần trước với Ngoại trưởng Nga Ivan Belov,", ""),
    ],
)
def test_those_after_whose_talks_one_speaks_met_on_that_day(tell: Tell, setting: str, day: str) -> None:
    text = "Ngày 11/5, Thủ tướng Lào Khamla Vongsavanh hội đàm với Thủ tướng Áo Franz Huber tại Vienna. "
    text += "Ngoại trưởng Iran Reza Karimi ngày 11/5 cáo buộc Mỹ gây hấn. "
    text += f"{setting} Ngoại trưởng Reza Karimi cáo buộc Mỹ phá hoại thoả thuận."
    talks = [each for each in tell(text, published="") if each.type == "talks"]
    assert [each.date for each in talks] == ["XXXX-05-11", day]


def test_the_month_that_opens_a_sentence_is_that_of_what_is_said_in_it(tell: Tell) -> None:
    text = (
        "Hồi tháng 10/2017, trong khi căng thẳng dâng cao, chỉ một ngày sau khi Ngoại trưởng John Baker nói rằng Mỹ có "
        "kênh liên lạc với Triều Tiên, Tổng thống Mỹ Robert Hale đã mỉa mai trên Twitter rằng: “Triều Tiên đang phí "
        "thời gian”."
    )
    assert {each.date for each in tell(text, published="") if each.type == "statement"} == {"2017-10"}
