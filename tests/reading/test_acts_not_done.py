"""Acts of every kind behind words that say that they are not done, or should be (codebook §8 "Status")."""

from collections.abc import Callable
from itertools import product

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[[str], tuple[EventClaim, ...]]

FIRST, SECOND = "Tổng thống Ba Lan Adam Nowak", "Thủ tướng Áo Karl Weber"
ACTS = {
    "signing": f"{FIRST} và {SECOND} ◦ đặt bút ký Hiệp định dẫn độ.",
    "award": f"{FIRST} ◦ được {SECOND} trao tặng Huân chương Hữu nghị.",
    "ceremony": f"{FIRST} ◦ được {SECOND} đón tại sân bay.",
    "message": f"{FIRST} ◦ gửi điện mừng tới {SECOND}.",
    "relations": "Ba Lan ◦ cắt đứt quan hệ ngoại giao với Áo.",
    "aid": "Ba Lan ◦ viện trợ cho Áo 10 triệu USD.",
}
NOT_DONE = ["chưa", "không", "đã không", "chưa từng", "từ chối", "muốn", "nên", "không nên", "suýt"]


@pytest.mark.parametrize(("kind", "word"), list(product(ACTS, NOT_DONE)))
def test_an_act_that_is_denied_or_wished_for_is_none(tell: Tell, kind: str, word: str) -> None:
    assert not [event for event in tell(ACTS[kind].replace("◦", word)) if event.type == kind]


@pytest.mark.parametrize(
    ("kind", "told"), list(product(ACTS, [("đã", "occurred"), ("cũng", "occurred"), ("có ý định", "planned")]))
)
def test_the_same_act_told_as_done_or_intended(tell: Tell, kind: str, told: tuple[str, str]) -> None:
    found = [event for event in tell(ACTS[kind].replace("◦", told[0])) if event.type == kind]
    assert [event.status for event in found] == [told[1]]


HELD = f"Lễ đón {SECOND} do {FIRST} chủ trì ◦ diễn ra tại Warsaw."


@pytest.mark.parametrize(
    ("word", "statuses"),
    [("đã", ["occurred"]), ("dự kiến", ["planned"]), ("sẽ", ["planned"]), ("có thể", ["alleged"]), ("chưa", [])],
)
def test_what_is_said_of_an_act_behind_who_gives_it(tell: Tell, word: str, statuses: list[str]) -> None:
    assert [event.status for event in tell(HELD.replace("◦", word)) if event.type == "ceremony"] == statuses


OPEN = [
    f"Trong trường hợp {FIRST} gửi điện mừng tới {SECOND}, quan hệ sẽ ấm lên.",
    f"Nhiều người lo ngại {FIRST} gửi điện mừng tới {SECOND}.",
    f"Ông không xác nhận thông tin {FIRST} đã gửi điện mừng tới {SECOND}.",
]


@pytest.mark.parametrize("text", OPEN)
def test_what_is_only_feared_or_not_confirmed_is_not_told_as_done(tell: Tell, text: str) -> None:
    assert all(event.status == "alleged" for event in tell(text) if event.type == "message")


def test_so_that_says_nothing_of_what_should_be_done(tell: Tell) -> None:
    text = f"Do được mời nên {FIRST} thăm Áo. Vì vậy {FIRST} nên Áo ghi nhận."
    assert [event.status for event in tell(text) if event.type == "visit"] == ["occurred"]


def test_remains_told_to_have_been_returned_need_no_number(acts: Callable[[str], list[str]]) -> None:
    told = "Ba Lan đã trao trả hài cốt binh sĩ cho Áo."
    assert acts(told) == ["repatriation: Ba Lan PL sender, Áo AT recipient"]
    assert acts(told.replace("đã ", "")) == []


def test_what_is_joined_by_or_to_what_is_denied_is_denied(tell: Tell) -> None:
    denied = f"Sẽ không có tiệc chiêu đãi tại cung điện hay lễ đón {SECOND} tại Warsaw."
    assert tell(denied) == ()
    assert [event.type for event in tell(denied.replace("không ", ""))] == ["ceremony"]


@pytest.mark.parametrize("who", ["Tỷ phú", "Công ty", "Luật sư", "Giáo sư", "Doanh nghiệp"])
@pytest.mark.parametrize(
    "act", ["viện trợ cho Áo 10 triệu USD", f"mời {SECOND} thăm cảng", "lên án Áo đóng cửa biên giới"]
)
def test_whose_state_opens_a_sentence_behind_a_common_noun_is_no_side(tell: Tell, who: str, act: str) -> None:
    assert [event for event in tell(f"{who} Ba Lan đã {act}.") if event.type != "visit"] == []
    assert tell(f"Ba Lan đã {act}.") != ()
