"""What the reader's confidence rests on."""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim
from banggiao.reading.confidence import signs_of
from banggiao.reading.events import find_acts
from banggiao.reading.story import Story

SIGNS = [
    (
        "Chiều 17/3, Thủ tướng Lê Văn Thử tiếp Bộ trưởng Y tế Lào Khamla Vongsavanh.",
        {"type reception", "persons on 2", "all in the sentence", "home side", "near", "date day", "tellings 1"},
    ),
    (
        "Thủ tướng Lê Văn Thử sẽ thăm chính thức Lào từ ngày 20 đến 22/3.",
        {"type visit", "told planned", "persons on 1", "date interval", "placed"},
    ),
    (
        'Ông nói: "Ngoại trưởng Mỹ Robert Hale đã gặp Ngoại trưởng Nga Ivan Belov tại Vienna".',
        {"type meeting", "quoted", "officials on all sides"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SIGNS)
def test_signs_say_what_an_event_rests_on(story: Callable[[str], Story], text: str, expected: set[str]) -> None:
    told = story(text)
    assert expected <= signs_of(told, find_acts(told)[0])


def test_a_full_telling_is_surer_than_a_mention(only: Callable[..., EventClaim]) -> None:
    full = only("Chiều 17/3, Thủ tướng Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.", "talks")
    mention = only("Cuộc gặp gỡ giữa Nga và Mỹ được Ngoại trưởng Đức Anna Vogel khen là có ích.", "meeting")
    assert mention.confidence < full.confidence < 1
