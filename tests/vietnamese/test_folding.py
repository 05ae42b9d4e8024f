from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.vietnamese.folding import fold, matchable, name_key

NFC_TEXT = st.text(max_size=60).map(lambda text: normalize("NFC", text))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hòa bình", "hoà bình"),
        ("Thúy", "Thuý"),
        ("ỦY BAN", "UỶ BAN"),
        ("khỏe", "khoẻ"),
        ("lõa xõa", "loã xoã"),
        ("tùy", "tuỳ"),
        ("Thụy Điển", "Thuỵ Điển"),
        ("chí chóe", "chí choé"),
        ("HÒA", "hoà"),
        ("hòan thành", "hoàn thành"),  # a slip that newspapers print
    ],
)
def test_both_fashions_of_the_tone_mark_are_equal(old: str, new: str) -> None:
    assert matchable(old) == matchable(new)


@pytest.mark.parametrize(
    "word", ["quý", "quả", "giữ", "toàn", "hoàng", "huỳnh", "mùa", "lúa", "múi", "quà", "gì", "nghĩa"]
)
def test_other_syllables_stay(word: str) -> None:
    assert matchable(word) == word


@pytest.mark.parametrize(("one", "other"), [("hoá", "hoả"), ("Lào", "lao"), ("đương", "dương")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert matchable(one) != matchable(other)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đường Trường Sơn", "duong truong son"),
        ("HOÀ BÌNH, hòa bình", "hoa binh, hoa binh"),
        ("Bunnhăng Vòlachít", "bunnhang volachit"),
        ("São Tomé", "sao tome"),
        ("“Việt – Trung”…", "“viet – trung”…"),
        ("İstanbul Й 한", "istanbul и 한"),
    ],
)
def test_folding_takes_the_marks_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(NFC_TEXT)
def test_folding_keeps_the_length_and_is_stable(text: str) -> None:
    assert len(matchable(text)) == len(fold(text)) == len(text)
    assert matchable(matchable(text)) == matchable(text)
    assert fold(matchable(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim Jong-un", "KIM JONG UN"),
        ("Kim Jong - un", "Kim Jong Un"),
        ("Bun-nhăng Vo-la-chít", "Bun Nhăng Vo La Chít"),
        ("D'Onofrio", "D’Onofrio"),
        ("Trần Thị Thúy", "Trần Thị Thuý"),
        ("J. Biden", "J Biden"),
    ],
)
def test_two_spellings_of_a_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)
    assert name_key(one) == " ".join(name_key(one).split())
