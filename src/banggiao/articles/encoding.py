"""From bytes to text: what encoding a file is in, or why it cannot be read."""

import codecs
import re

from charset_normalizer import from_bytes

from banggiao.articles.language import language_of, vietnamese_words
from banggiao.model.errors import ArticleError
from banggiao.vietnamese.unicode import clean_characters

_SAMPLE = 65_536
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:-]{2,30})", re.IGNORECASE)
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\x0b\x0c\x1b")
_MOST_CONTROLS = 0.01  # text has none; a stray NUL or two in a long text is mended by cleaning

# Vietnamese of the years before Unicode shows as Latin-1 with letters that no language uses so often.
_TCVN3 = frozenset("®µ¸¶·¹¨©ª«¬­Ò×ÜÞßÔÕÖ")
_VNI = re.compile(r"[aeouyAEOUYöôÖÔ][ùøûõïâáàåãäêéèëúüÙØÛÕÏÂÁÀÅÃÄÊÉÈËÚÜ]")
_LEAST_WORDS = 0.03
_LEGACY_SHARE = 0.04

_MAGIC = (
    (b"%PDF", "a PDF document; save its text as .txt or take the web page"),
    (b"PK\x03\x04", "a ZIP container (an Office document or an archive); unpack it, or save the text as .txt"),
    (b"\xd0\xcf\x11\xe0", "an old Office document; save the text as .txt in UTF-8"),
    (b"{\\rtf", "an RTF document; save the text as .txt in UTF-8"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3", "an SQLite database, not an article"),
)


def decode(data: bytes, *, markup: bool = False) -> str:
    """Return the text of ``data``, its encoding told by a mark, by HTML's own word, or by the bytes.

    Args:
        data: a whole file.
        markup: whether to believe an HTML ``charset``.

    Raises:
        ArticleError: binary data, an encoding that cannot be told, or TCVN3 or VNI, which only a converter can mend.

    >>> decode("Hà Nội".encode("utf-8-sig")), decode("Hà Nội".encode("utf-16"))
    ('Hà Nội', 'Hà Nội')
    """
    refuse_binary(data)
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _strictly(data, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _declared(data) if markup else ""
        text = text or _legacy(data)
    _refuse_legacy_font(text)
    return text


def refuse_binary(data: bytes) -> None:
    """Raise ArticleError, saying what they are, for bytes that are no text.

    Raises:
        ArticleError: a known binary format, or too many control characters.
    """
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise ArticleError(f"it is {name}")
    if data.startswith(tuple(mark for mark, _ in _BOMS)):
        return
    sample = data[:_SAMPLE]
    controls = sum(byte in _CONTROLS for byte in sample)
    if controls > max(len(sample) * _MOST_CONTROLS, 4):
        raise ArticleError("it is binary data, not text; give text, HTML or JSON Lines")


def _strictly(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except (UnicodeDecodeError, LookupError) as error:
        raise ArticleError(f"it is marked as {name} but is not; save it as UTF-8") from error


def _declared(data: bytes) -> str:
    found = _META.search(data[:4096])
    if not found:
        return ""
    try:
        return data.decode(found[1].decode("ascii"))
    except (UnicodeDecodeError, LookupError):
        return ""


def _legacy(data: bytes) -> str:
    """Decode what is not UTF-8: as Windows-1258 if that reads as Vietnamese, else by the library's best guess."""
    vietnamese = clean_characters(data.decode("cp1258", errors="replace"))
    if "\ufffd" not in vietnamese and _reads_as_vietnamese(vietnamese):
        return vietnamese
    _refuse_legacy_font(data[:_SAMPLE].decode("latin-1"))
    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise ArticleError("its encoding cannot be told; save it as UTF-8")
    try:
        return data.decode(best.encoding)
    except UnicodeDecodeError as error:
        raise ArticleError(f"it looks like {best.encoding} but has other bytes in it; save it as UTF-8") from error


def _reads_as_vietnamese(text: str) -> bool:
    """Letters alone do not tell: Russian bytes, read so, are full of marks. Words do."""
    return language_of(text) == "vi" and vietnamese_words(text) >= _LEAST_WORDS


def _refuse_legacy_font(text: str) -> None:
    """Refuse Vietnamese in the encodings of old fonts, also where a converter took it for Latin-1 and made it UTF-8."""
    sample = text[:_SAMPLE]
    if sample.isascii() or language_of(sample) == "vi":
        return
    letters = sum(map(str.isalpha, sample)) or 1
    if sum(map(_TCVN3.__contains__, sample)) > letters * _LEGACY_SHARE:
        raise ArticleError("it is Vietnamese in the old TCVN3 (ABC) encoding; convert it to UTF-8 first")
    if "ñ" in sample and len(_VNI.findall(sample)) > letters * _LEGACY_SHARE:
        raise ArticleError("it is Vietnamese in the old VNI encoding; convert it to UTF-8 first")
