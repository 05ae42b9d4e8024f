"""Undertakings in chains: who says it, what else he says before, and what follows behind a comma, ``và`` or ``;``."""

from collections.abc import Callable
from itertools import product

import pytest

from banggiao.lexicon.terms import load_terms
from banggiao.reading.commitments import find_commitments
from banggiao.reading.story import Story

TERMS = load_terms()
HEAD = "Thủ tướng Việt Nam Lê Văn Thử hội đàm với Thủ tướng Lào Khamla Vongsavanh.\n"

OPENINGS = ("{}", "Tại hội đàm, {}", "Đánh giá cao quan hệ hai nước, {}", "Để đạt mục tiêu này, {}")
SUBJECTS = (
    "Thủ tướng Lào {}",
    "phía Lào {}",
    "ông Khamla Vongsavanh đánh giá cao kết quả hội đàm và {}",
    "Thủ tướng Lào nhấn mạnh quan hệ tốt đẹp giữa hai nước, {}",
)
VERBS = (
    ("đề nghị mở thêm cửa khẩu", "propose"),
    ("cho rằng cần mở thêm cửa khẩu", "propose"),
    ("khẳng định sẽ mở thêm cửa khẩu", "commit"),
    ("tuyên bố sẽ tạo thuận lợi cho doanh nghiệp", "commit"),
    ("kêu gọi giữ hòa bình ở khu vực", "request"),
)
ONE = (
    "",
    "; trong đó, tập trung vào các tỉnh biên giới",
    "; nhất là ở các tỉnh biên giới",
    "; qua đó nâng cao đời sống nhân dân",
    "; góp phần giữ gìn hòa bình ở khu vực",
    "; chân thành cảm ơn nhân dân Việt Nam",
    "; đánh giá cao hợp tác giữa hai nước",
    "; trao đổi về tình hình khu vực",
)
TWO = (
    ("; sớm nối lại các đường bay thẳng", None),
    ("; đồng thời sớm nối lại các đường bay thẳng", None),
    (" và cam kết tạo thuận lợi cho người dân", "commit"),
    (", đồng thời đề nghị sớm nối lại các đường bay", "propose"),
)


def _acts(opening: str, subject: str, told: str, story: Callable[..., Story]) -> list[tuple[str, tuple[str, ...]]]:
    sentence = opening.format(subject.format(told))
    text = f"{HEAD}{sentence[0].upper()}{sentence[1:]}."
    return [(each.act, each.by) for each in find_commitments(story(text), TERMS)]


@pytest.mark.parametrize("tail", ONE)
def test_what_is_said_besides_is_no_undertaking(tail: str, story: Callable[..., Story]) -> None:
    for opening, subject, (verb, act) in product(OPENINGS, SUBJECTS, VERBS):
        assert _acts(opening, subject, verb + tail, story) == [(act, ("LA",))], (opening, subject, verb)


@pytest.mark.parametrize(("tail", "further"), TWO)
def test_a_semicolon_or_another_act_verb_begins_one_more(
    tail: str, further: str | None, story: Callable[..., Story]
) -> None:
    for opening, subject, (verb, act) in product(OPENINGS, SUBJECTS, VERBS):
        told = [(act, ("LA",)), (further or act, ("LA",))]
        assert _acts(opening, subject, verb + tail, story) == told, (opening, subject, verb)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Việt Nam và Lào đều cho rằng cần mở thêm cửa khẩu.", {"VN", "LA"}),
        ("Hai nhà lãnh đạo khẳng định cần mở thêm cửa khẩu.", {"VN", "LA"}),
        ("Thủ tướng Lào nhấn mạnh hai bên cần mở thêm cửa khẩu.", {"LA"}),
    ],
)
def test_who_says_what_is_needed_proposes_it(text: str, by: set[str], story: Callable[..., Story]) -> None:
    (found,) = find_commitments(story(HEAD + text), TERMS)
    assert (found.act, set(found.by)) == ("propose", by)


def test_what_a_side_will_look_into_is_promised(story: Callable[..., Story]) -> None:
    text = "“Chúng tôi sẽ xem xét đề xuất của Việt Nam”, ông Khamla Vongsavanh nói."
    assert [each.act for each in find_commitments(story(HEAD + text), TERMS)] == ["commit"]
    text = "“Chúng tôi sẽ xem xét liệu điều đó có đúng không”, ông Khamla Vongsavanh nói."
    assert not find_commitments(story(HEAD + text), TERMS)


def test_a_sentence_may_break_off_behind_whom_it_asks(story: Callable[..., Story]) -> None:
    assert find_commitments(story("HAI BÊN:KÊU GỌI THỦ TƯỚNG LÀO VÀ"), TERMS) is not None
