import unicodedata
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.articles.encoding import decode
from banggiao.model.errors import ArticleError

_TEXT = "Bộ trưởng Ngoại giao Lào thăm chính thức Việt Nam, ký một bản ghi nhớ về biên giới.\n"
# The same sentence as old fonts wrote it.
_TCVN3 = "Bé tr­ëng Ngo¹i giao Lµo th¨m chÝnh thøc ViÖt Nam, ký mét b¶n ghi nhí vÒ biªn giíi.\n" * 3
_VNI = "Boä tröôûng Ngoaïi giao Laøo thaêm chính thöùc Vieät Nam, kyù moät baûn ghi nhôù veà ñöôøng bieân.\n" * 3


def _windows_1258(text: str) -> bytes:
    """Write each letter as that code page does: what it lacks as a letter with the tone behind it."""
    out = b""
    for letter in text:
        for attempt in (letter, _tone_apart(letter)):
            try:
                out += attempt.encode("cp1258")
                break
            except UnicodeEncodeError:
                continue
        else:
            raise AssertionError(unicodedata.name(letter))
    return out


def _tone_apart(letter: str) -> str:
    marks = unicodedata.normalize("NFD", letter)
    tones = [mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323"]
    rest = "".join(mark for mark in marks if mark not in tones)
    return unicodedata.normalize("NFC", rest) + "".join(tones)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_unicode_with_its_mark(encoding: str) -> None:
    data = _TEXT.encode(encoding)
    if encoding == "utf-16-le":
        data = b"\xff\xfe" + data
    assert decode(data) == _TEXT


def test_windows_1258_is_recomposed() -> None:
    assert decode(_windows_1258(_TEXT)) == _TEXT


@pytest.mark.parametrize(("text", "name"), [(_TCVN3, "TCVN3"), (_VNI, "VNI")])
@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_old_font_encodings_are_refused_by_name(text: str, name: str, encoding: str) -> None:
    with pytest.raises(ArticleError, match=name):
        decode(text.encode(encoding))


def test_a_page_says_its_own_encoding() -> None:
    page = '<html><head><meta charset="gb2312"></head><body>老挝外长访问越南</body></html>'
    assert "老挝外长访问越南" in decode(page.encode("gb2312"), markup=True)


def test_another_legacy_encoding_is_detected() -> None:
    text = "Министр иностранных дел Лаоса посетил Вьетнам с официальным визитом и подписал договор. " * 5
    assert decode(text.encode("cp1251")) == text


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04 ...", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Office"),
        (b"\x89PNG\r\n", "picture"),
        (b"SQLite format 3\x00", "SQLite"),
        (bytes(range(256)) * 20, "binary"),
        (b"\x00" * 1000, "binary"),
        (b"\xff\xfea", "UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, name: str) -> None:
    with pytest.raises(ArticleError, match=name):
        decode(data)


def test_a_stray_nul_does_not_make_a_text_binary() -> None:
    assert decode(("Hai bên ký.\x00 " + _TEXT * 20).encode()).startswith("Hai bên ký.")


@given(st.binary())
def test_any_bytes_are_text_or_an_article_error(data: bytes) -> None:
    with suppress(ArticleError):
        assert isinstance(decode(data), str)
