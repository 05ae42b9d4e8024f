"""Whether encounters and visits took place, by parts: acts as verbs and nouns, in frames that say how true they are.

Every act stands in every frame; none where an act is only wished for, advised, or not done (codebook §1, §8).
"""

from collections.abc import Callable

import pytest

from banggiao.model.claims import EventClaim

Tell = Callable[..., tuple[EventClaim, ...]]

HALE = "Tổng thống Mỹ Robert Hale"
VOGEL = "Ngoại trưởng Đức Anna Vogel"
BESIDE = "Bộ Ngoại giao Đức và Đại sứ quán Mỹ chưa bình luận về quan hệ ngoại giao hai nước.\n"

VERBS = [
    (f"gặp {VOGEL}", "meeting"),
    (f"có cuộc gặp kín với {VOGEL}", "meeting"),
    (f"bước vào hội đàm với {VOGEL}", "talks"),
    (f"tiếp {VOGEL}", "reception"),
    (f"điện đàm với {VOGEL}", "call"),
    ("thăm chính thức Đức", "visit"),
    ("bắt đầu chuyến thăm Đức", "visit"),
]
TOLD_AS = [
    ("đã", ["occurred"]),
    ("sẽ", ["planned"]),
    ("sẽ phải", ["planned"]),
    ("đã phải", ["occurred"]),
    ("tối qua định", ["planned"]),
    ("nhân dịp này định", ["planned"]),
    ("phủ nhận đã", ["alleged"]),
    ("không thể", []),
    ("không chịu", []),
    ("chưa", []),
    ("chưa từng", []),
    ("suýt", []),
    ("nên", []),
    ("không nên", []),
    ("có ý định", []),
    ("được phép", []),
]


@pytest.mark.parametrize(("verb", "kind"), VERBS)
@pytest.mark.parametrize(("told", "statuses"), TOLD_AS)
def test_how_a_verb_is_told(tell: Tell, verb: str, kind: str, told: str, statuses: list[str]) -> None:
    events = tell(f"{BESIDE}{HALE} {told} {verb}.", published="")
    assert [event.status for event in events if event.type == kind] == statuses


NOUNS = [
    (f"cuộc gặp giữa {HALE} và {VOGEL}", "meeting"),
    (f"cuộc hội đàm của {HALE} với {VOGEL}", "talks"),
    (f"cuộc nói chuyện qua điện thoại giữa {HALE} và {VOGEL}", "call"),
    (f"chuyến thăm Đức của {HALE}", "visit"),
]
FRAMES = [
    ("Truyền hình đưa tin {} diễn ra hôm 5/3.", "occurred"),
    ("Truyền hình đưa tin {} hiện đang diễn ra tại Berlin.", "ongoing"),
    ("Truyền hình đưa tin {} sẽ diễn ra ngày 5/3.", "planned"),
    ("Truyền hình đưa tin {} dự kiến diễn ra vào tháng 5 đã bị hoãn.", "cancelled"),
    ("Truyền hình đưa tin {} dự kiến diễn ra vào tháng 5 có thể bị hoãn.", "planned"),
    ("Thời gian và địa điểm {} vẫn chưa được ấn định.", "planned"),
    ("Tuy nhiên, địa điểm diễn ra {} chưa được tiết lộ.", "planned"),
]


@pytest.mark.parametrize(("noun", "kind"), NOUNS)
@pytest.mark.parametrize(("frame", "status"), FRAMES)
def test_how_a_noun_is_told(tell: Tell, noun: str, kind: str, frame: str, status: str) -> None:
    events = tell(BESIDE + frame.format(noun), published="")
    assert [event.status for event in events if event.type == kind] == [status]


def test_what_follows_from_another_act_is_done(tell: Tell) -> None:
    events = tell(f"{BESIDE}Hội nghị bị hoãn nên {HALE} gặp {VOGEL}.", published="")
    assert [event.status for event in events] == ["occurred"]


def test_talks_that_go_on_in_general_are_no_single_ones(tell: Tell) -> None:
    text = f"{BESIDE}{HALE} sẽ gặp {VOGEL} vào ngày 5/3. Ông nói các cuộc gặp giữa hai nước vẫn đang diễn ra."
    assert [event.status for event in tell(text, published="")] == ["planned"]


def test_what_was_once_called_off_may_be_on_again(tell: Tell) -> None:
    text = f"{BESIDE}Cuộc gặp giữa {HALE} và {VOGEL} dự kiến ngày 5/3 từng bị huỷ sẽ được nối lại."
    assert [event.status for event in tell(text, published="")] == ["planned"]


def test_obstacles_are_nobody_met(tell: Tell) -> None:
    text = f"{BESIDE}Kế hoạch của {VOGEL} gặp nhiều trở ngại từ phía Mỹ."
    assert not [event for event in tell(text, published="") if event.type == "meeting"]
