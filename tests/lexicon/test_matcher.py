"""Every known form in a text, in one pass."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.lexicon.matcher import Matcher, Matchers, Sense, collect_forms
from banggiao.model.errors import RunError
from banggiao.vietnamese.folding import matchable
from banggiao.vietnamese.words import Cut

ENTRIES = [
    ("ký", False, Sense("verb", "sign")),
    ("ký kết", False, Sense("verb", "sign")),
    ("ký ức", False, Sense("stop", "memory")),
    ("Anh", True, Sense("country", "GB")),
    ("anh", False, Sense("honorific", "")),
    ("Lào", True, Sense("country", "LA")),
    ("Hà Lan", True, Sense("country", "NL")),
    ("Lan", True, Sense("name", "Lan")),
    ("thủ tướng", False, Sense("title", "PM")),
    ("đến", False, Sense("verb", "come")),
    ("đến", False, Sense("to", "")),
    ("hòa bình", False, Sense("word", "peace")),
]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(collect_forms((matchable(form), proper, sense) for form, proper, sense in ENTRIES))


FOUND = [
    ("hai bên ký hiệp định", ["ký"]),
    ("hai bên ký kết hiệp định", ["ký kết"]),
    ("ký ức về Lào", ["ký ức", "Lào"]),
    ("THỦ TƯỚNG LÀO", ["THỦ TƯỚNG", "LÀO"]),
    ("Thủ tướng Hà Lan", ["Thủ tướng", "Hà Lan"]),
    ("lào xào", []),
    ("kýu", []),
    ("đăngký", []),
    ("ký-tự", []),
    ("Lào-xi", []),
    ("Việt-Lào", ["Lào"]),
    ("Lào, ký.", ["Lào", "ký"]),
    ("hoà bình", ["hoà bình"]),
    ("hòa bình", ["hòa bình"]),
    ("", []),
    ("ký ký ký", ["ký", "ký", "ký"]),
    ("(Lào)", ["Lào"]),
    ("Lào/Anh", ["Lào", "Anh"]),
    ("Lào2019", []),
]

SENSES = [
    ("Anh", {"country", "honorific"}),
    ("anh", {"honorific"}),
    ("đến", {"verb", "to"}),
    ("Lào", {"country"}),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_forms_found(matcher: Matcher, text: str, expected: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in matcher.find(Cut(text))] == expected


@pytest.mark.parametrize(("text", "cats"), SENSES)
def test_a_form_keeps_all_its_senses(matcher: Matcher, text: str, cats: set[str]) -> None:
    assert [set(hit.senses) for hit in matcher.find(Cut(text))] == [cats]


def test_one_sense_given_twice_is_one() -> None:
    forms = collect_forms([("lào", True, Sense("country", "LA")), ("lào", True, Sense("country", "LA"))])
    assert [dict(form.senses) for form in forms] == [{"country": ("LA",)}]


def test_entries_of_one_class_stand_side_by_side() -> None:
    forms = collect_forms([("a", False, Sense("word", 1)), ("a", False, Sense("word", 2))])
    assert [dict(form.senses) for form in forms] == [{"word": (1, 2)}]


MARKED = ["%", "tp.", "u.s.", "us$", "$", "viên (áo)", "áo"]
WITH_MARKS = [
    ("5 %", ["%"]),
    ("5%", []),
    ("US$ và $", ["US$", "$"]),
    ("TP. Hà Nội, TP.HCM", ["TP."]),
    ("U.S. và U.S.A", ["U.S."]),
    ("Viên (Áo), (Áo)", ["Viên (Áo)", "Áo"]),
]


@pytest.mark.parametrize(("text", "expected"), WITH_MARKS)
def test_forms_with_marks(text: str, expected: list[str]) -> None:
    marked = Matcher(collect_forms((form, False, Sense("word", form)) for form in MARKED))
    assert [text[hit.start : hit.end] for hit in marked.find(Cut(text))] == expected


def test_a_form_cannot_begin_with_a_mark_before_a_word() -> None:
    with pytest.raises(RunError, match="begins with a mark"):
        Matcher(collect_forms([("%x", False, Sense("word", 1))]))


def test_each_vocabulary_finds_its_own_longest() -> None:
    short, long = (collect_forms([(form, False, Sense("word", form))]) for form in ("ký", "ký kết"))
    text = "ký kết, ký"
    found = Matchers([short, long]).find(Cut(text))
    assert [[text[hit.start : hit.end] for hit in hits] for hits in found] == [["ký", "ký"], ["ký kết"]]


@given(st.lists(st.sampled_from([form for form, _, _ in ENTRIES] + [" ", ",", "-", "x", "Đ"]), max_size=40))
def test_hits_are_in_order_and_apart(matcher: Matcher, pieces: list[str]) -> None:
    text = " ".join(pieces)
    hits = matcher.find(Cut(text))
    assert all(one.end <= other.start for one, other in itertools.pairwise(hits))


@given(st.text(max_size=200))
def test_hits_stand_on_word_boundaries(matcher: Matcher, text: str) -> None:
    for hit in matcher.find(Cut(text)):
        assert not text[hit.end : hit.end + 1].isalnum()
