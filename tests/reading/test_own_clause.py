"""What stands in another clause: days and places of what is agreed, meetings on a screen, a paper's year."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim, Reading

Tell = Callable[..., tuple[EventClaim, ...]]
Only = Callable[..., EventClaim]
CALLS = [
    "Chiều 18/7, Phó Thủ tướng Lê Văn Thử đã họp trực tuyến với Phó Thủ tướng Ba Lan Marek Novak.",
    "Bộ trưởng Ngoại giao Lê Văn Thử có cuộc họp trực tuyến với Bộ trưởng Ngoại giao Ba Lan Marek Novak.",
    "Thứ trưởng Ngoại giao Lê Văn Thử đã gặp Thứ trưởng Ngoại giao Ba Lan Marek Novak theo hình thức trực tuyến.",
]


@pytest.mark.parametrize("text", CALLS)
def test_a_meeting_on_a_screen_is_a_call(only: Only, text: str) -> None:
    call = only(text, "call")
    assert [p.name for p in call.participants] == ["Lê Văn Thử", "Marek Novak"]
    assert not call.place.country


def test_talks_on_a_screen_are_talks(only: Only) -> None:
    assert only("Bộ trưởng Lê Văn Thử hội đàm trực tuyến với Bộ trưởng Ngoại giao Ba Lan Marek Novak.", "talks")


def test_what_is_agreed_behind_a_semicolon_has_its_own_day_and_place(tell: Tell) -> None:
    told = tell(
        "Chiều 25/9, tại Hà Nội, Bộ trưởng Lê Văn Thử hội đàm với Bộ trưởng Công an Lào Khamla Vongsavanh. Sau hội "
        "đàm, hai Bộ trưởng ký Bản ghi nhớ; hai bên thống nhất tổ chức Hội nghị lần thứ 6 tại Lào vào năm 2023."
    )
    (signing,) = [event for event in told if event.type == "signing"]
    assert (signing.date, signing.place.country) == ("2020-09-25", "VN")


def test_a_year_and_a_comma_end_the_name_of_a_paper(read: Callable[..., Reading]) -> None:
    text = "Từ khi ký Bản ghi nhớ về hợp tác quốc phòng năm 2019, hợp tác giữa Việt Nam và Ba Lan có bước tiến rõ."
    assert [i.name for i in read(text).instruments] == ["Bản ghi nhớ về hợp tác quốc phòng năm 2019"]
