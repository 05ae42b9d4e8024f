from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.vietnamese.unicode import clean_characters

ANY_TEXT = st.text(st.characters(codec=None) | st.sampled_from("\ud800\u200b\u00a0\u0301\r\n\t\ufeffà ơ"), max_size=60)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("", ""),
        ("Thủ tướng tiếp khách.\nHết.", "Thủ tướng tiếp khách.\nHết."),
        ("Vie\u0323\u0302t Nam", "Việt Nam"),
        ("Vie\u0323\u200b\u0302t", "Việt"),
        ("Lào\x00 và\x07 Cuba\x9f", "Lào và Cuba"),
        ("\ufeffHà\u200b Nội\u00ad\u200e", "Hà Nội"),
        ("một\ud83dhai\udc00", "mộthai"),
        ("Hà\u00a0Nội\u2009-\u3000Huế\tHội An", "Hà Nội - Huế Hội An"),
        ("a\r\nb\rc\u2028d\u2029e\x85f\x0cg", "a\nb\nc\nd\ne\nf\ng"),
        ("\r\n\r\n", "\n\n"),
        ("\u00d0\u1ea1i s\u1ee9, \u0189\u1ea3ng", "\u0110\u1ea1i s\u1ee9, \u0110\u1ea3ng"),
        ("😀 người ta", "😀 người ta"),
    ],
)
def test_characters_are_cleaned(raw: str, clean: str) -> None:
    assert clean_characters(raw) == clean


@given(ANY_TEXT)
def test_cleaning_twice_equals_once_and_gives_nfc_that_can_be_stored(raw: str) -> None:
    clean = clean_characters(raw)
    assert clean_characters(clean) == clean
    assert is_normalized("NFC", clean)
    clean.encode("utf-8")
    assert not set(clean) & set("\x00\r\t\u00a0\u200b\ufeff\u2028")


def test_clean_text_comes_back_as_the_same_object() -> None:
    text = "Hai bên nhất trí.\n" * 100
    assert clean_characters(text) is text
