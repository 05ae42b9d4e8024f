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
    ("có ý định", ["planned"]),
    ("được phép", []),
    ("ra điều kiện", []),
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


GOES_ON = [
    "Bên cạnh đó, ông cũng",
    "Ngoài ra, ông Hale còn",
    "Nhân dịp này, Tổng thống Hale",
    "Chiều cùng ngày, ông",
    "Sau đó, Tổng thống Hale",
    "Buổi sáng, ông Hale",
]
BELOV = "Thủ tướng Nga Ivan Belov"


@pytest.mark.parametrize("opening", GOES_ON)
@pytest.mark.parametrize(("verb", "kind"), [("tiếp", "reception"), ("hội đàm với", "talks"), ("điện đàm với", "call")])
def test_what_goes_on_with_a_programme_is_to_come(tell: Tell, opening: str, verb: str, kind: str) -> None:
    ahead = tell(f"{HALE} sẽ gặp {VOGEL} vào sáng 5/3. {opening} {verb} {BELOV}.", published="")
    assert [event.status for event in ahead if event.type == kind] == ["planned"]


def test_what_others_do_besides_goes_on_with_no_programme(tell: Tell) -> None:
    text = f"{HALE} sẽ gặp {VOGEL} vào sáng 5/3. Ngoài ra, Ngoại trưởng Lào Khamla Vongsavanh điện đàm với {BELOV}."
    assert [event.status for event in tell(text, published="") if event.type == "call"] == ["occurred"]


def test_the_same_day_is_none_of_a_month_to_come(tell: Tell) -> None:
    text = f"Hai bên sẽ tổ chức Giao lưu biên giới lần thứ 10 vào tháng 3-2025. Chiều cùng ngày, {HALE} tiếp {BELOV}."
    assert [event.status for event in tell(text, published="2024-10-25") if event.type == "reception"] == ["occurred"]


CALLED_OFF = [  # how a call that A has is told, with what is called off behind
    (f"{HALE} đã có cuộc điện đàm với {VOGEL} nhưng hủy kế hoạch thăm Đức.", "occurred"),
    (f"{HALE} có cuộc điện đàm với {VOGEL} sau khi hủy các cuộc tập trận.", "occurred"),
    (f"Cuộc điện đàm giữa {HALE} và {VOGEL} hôm 5/3 khiến Nga hủy các cuộc tập trận.", "occurred"),
    (f"Cuộc điện đàm giữa {HALE} và {VOGEL} hôm 5/3 phải hoãn lại.", "cancelled"),
    (f"Cuộc điện đàm giữa {HALE} và {VOGEL} vào tuần tới tạm hoãn.", "cancelled"),
    (f"Cuộc điện đàm giữa {HALE} và {VOGEL} bị phía Đức hoãn vào phút chót.", "cancelled"),
]


@pytest.mark.parametrize(("text", "status"), CALLED_OFF)
def test_what_is_called_off_behind_an_act(tell: Tell, text: str, status: str) -> None:
    assert [event.status for event in tell(BESIDE + text, published="") if event.type == "call"] == [status]


@pytest.mark.parametrize("having", ["có cuộc hội đàm", "tiến hành các cuộc hội đàm", "hội đàm"])
@pytest.mark.parametrize(("told", "status"), [("đã", "occurred"), ("sẽ", "planned")])
def test_who_does_what_stands_behind_a_semicolon(tell: Tell, having: str, told: str, status: str) -> None:
    events = tell(f"{BESIDE}{HALE} {told} gặp {VOGEL}; {having} với {BELOV}.", published="")
    talks = [event for event in events if event.type == "talks"]
    assert [(event.status, {p.name for p in event.participants}) for event in talks] == [
        (status, {"Robert Hale", "Ivan Belov"})
    ]


BEFORE_IT = [
    f"Căng thẳng Mỹ - Đức đang leo thang vài ngày trước chuyến thăm chính thức Đức của {HALE}.",
    f"Vụ việc diễn ra một tuần trước chuyến thăm chính thức Đức của {HALE} và giống những gì Nga đã làm.",
]


@pytest.mark.parametrize("text", BEFORE_IT)
def test_what_something_goes_on_before_is_to_come(tell: Tell, text: str) -> None:
    assert [event.status for event in tell(BESIDE + text, published="") if event.type == "visit"] == ["planned"]


GONE_BY = [
    (f"Sau khi có cuộc gặp với {VOGEL} hôm 5/3, {HALE} sẽ thăm Nga vào ngày 8/3.", "occurred"),
    (f"Sau cuộc gặp với {VOGEL} hôm 5/3, {HALE} sẽ thăm Nga vào ngày 8/3.", "occurred"),
    (f"Sau khi có cuộc gặp với {VOGEL} ngày 5/3, {HALE} sẽ thăm Nga.", "planned"),
    (f"Không có chuyện {HALE} có cuộc gặp với {VOGEL}.", ""),
    (f"{BELOV} thuyết phục {HALE} gặp {VOGEL}.", ""),
    (f"{BELOV} vắng mặt trong cuộc gặp giữa {HALE} và {VOGEL} hôm 5/3.", "occurred"),
    (f"{BELOV} không tham dự cuộc gặp giữa {HALE} và {VOGEL} hôm 5/3.", "occurred"),
    (f"{HALE} vắng mặt trong cuộc gặp với {VOGEL} hôm 5/3.", ""),
]


@pytest.mark.parametrize(("text", "status"), GONE_BY)
def test_what_one_goes_on_from(tell: Tell, text: str, status: str) -> None:
    met = [event.status for event in tell(BESIDE + text, published="") if event.type == "meeting"]
    assert met == ([status] if status else [])


@pytest.mark.parametrize("whose", ["Em gái", "Con rể", "Luật sư", "Phu nhân"])
@pytest.mark.parametrize("met", ["gặp", "có cuộc gặp với"])
def test_what_relatives_and_lawyers_do_nobody_else_does(tell: Tell, whose: str, met: str) -> None:
    events = tell(f"{BESIDE}{whose} của {HALE} hôm 5/3 đã {met} {VOGEL}.", published="")
    assert not [event for event in events if event.type == "meeting"]


BESIDES = ["thay cho", "dưới sự trung gian của", "theo đề nghị của"]


@pytest.mark.parametrize("beside", BESIDES)
@pytest.mark.parametrize("met", ["gặp", "có cuộc gặp với"])
def test_who_is_named_beside_an_encounter_takes_no_part(tell: Tell, beside: str, met: str) -> None:
    events = tell(f"{BESIDE}{HALE} hôm 5/3 đã {met} {VOGEL} {beside} {BELOV}.", published="")
    assert [{p.name for p in event.participants} for event in events] == [{"Robert Hale", "Anna Vogel"}]


@pytest.mark.parametrize("plane", ["Chuyên cơ", "Máy bay", "Đoàn tàu"])
@pytest.mark.parametrize("whose", ["của", "chở"])
def test_whose_plane_comes_is_aboard(tell: Tell, plane: str, whose: str) -> None:
    events = tell(f"{BESIDE}{plane} {whose} {HALE} đã tới Berlin hôm 5/3.", published="")
    assert [event.type for event in events if "Robert Hale" in {p.name for p in event.participants}] == ["visit"]


@pytest.mark.parametrize("receiving", ["tiếp", "đã tiếp", "có buổi tiếp"])
@pytest.mark.parametrize("call", ["đến chào xã giao", "đến chào từ biệt", "tới chào"])
def test_a_guest_who_comes_to_call_is_received_on_a_courtesy_call(tell: Tell, receiving: str, call: str) -> None:
    events = tell(
        f"Sáng 5/3, Thủ tướng Lê Văn Thử {receiving} Đại sứ Đức tại Việt Nam Anna Vogel {call}.", published=""
    )
    assert [event.type for event in events] == ["courtesy_call"]


@pytest.mark.parametrize("people", ["giới lãnh đạo", "các lãnh đạo", "các nhà lãnh đạo", "giới chức"])
@pytest.mark.parametrize("met", ["gặp", "có cuộc gặp với", "làm việc với", "có buổi làm việc với"])
def test_those_who_lead_a_state_are_its_side(tell: Tell, people: str, met: str) -> None:
    events = tell(f"{BESIDE}{BELOV} hôm 5/3 đã {met} {people} Đức.", published="")
    assert [{p.country for p in event.participants} for event in events] == [{"RU", "DE"}]


@pytest.mark.parametrize("told", ["sẽ", "sẽ sớm"])
@pytest.mark.parametrize("verb", ["tới Berlin", "đến thủ đô Berlin", "thăm Đức"])
def test_who_will_come_soon(tell: Tell, told: str, verb: str) -> None:
    events = tell(f"{BESIDE}{HALE} {told} {verb}.", published="")
    assert [event.status for event in events if event.type == "visit"] == ["planned"]


def test_three_in_a_row_meet_one_of_whom_is_at_home(tell: Tell) -> None:
    text = f"{BESIDE}{HALE}, Bộ trưởng Quốc phòng Lê Văn Thử và {BELOV} đã gặp nhau hôm 5/3."
    assert [{p.name for p in event.participants} for event in tell(text, published="")] == [
        {"Robert Hale", "Lê Văn Thử", "Ivan Belov"}
    ]
