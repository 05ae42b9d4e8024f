"""Folding for comparison only: letter case, the two fashions of placing a tone mark, and marks altogether.

``matchable`` and ``fold`` keep the length of their (NFC) argument, so an offset in the folded text is an offset in the
stored one.

In syllables that end in *oa*, *oe* or *uy* the tone stands on the first letter in the old fashion (``hòa``, ``thúy``)
and on the second in the new (``hoà``, ``thuý``). Both become the new one. In that direction the pair of letters alone
decides: no Vietnamese syllable has ``òa``, ``òe`` or ``ùy`` except in the old fashion, while ``uý`` in ``quý``,
where *u* belongs to the initial, is not touched, nor ``oà`` in ``toàn``.
"""

import re
from functools import cache, lru_cache
from itertools import product
from typing import Final
from unicodedata import combining, normalize

_OLD_TO_NEW: Final = {
    "òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ",
    "òe": "oè", "óe": "oé", "ỏe": "oẻ", "õe": "oẽ", "ọe": "oẹ",
    "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ",
}  # fmt: skip
# It begins with one set, to which the engine skips.
_OLD_FASHION = re.compile("[òóỏõọùúủũụ](?:(?<=[òóỏõọ])[ae]|(?<=[ùúủũụ])y)")
_NEW_TO_OLD: Final = {new: old for old, new in _OLD_TO_NEW.items()}
_NEW_FASHION = re.compile("|".join(_NEW_TO_OLD))
_WORD = re.compile(r"[^\W_]+")
_INSIDE_WORD = re.compile("['’ʼ`]")
# Every character below has its folding in the table, so that ``str.translate`` meets few misses (they cost ten hits).
_TABLE_END: Final = 0x2040


def _new_fashion(match: re.Match[str]) -> str:
    return _OLD_TO_NEW[match[0]]


def lowered(text: str) -> str:
    """Lower the case and keep the length: ``İ`` alone would become two characters."""
    return text.lower() if "İ" not in text else "İ".join(part.lower() for part in text.split("İ"))


def matchable(text: str) -> str:
    """Return ``text`` in lower case with tone marks in one fashion; same length, so same offsets.

    >>> matchable("Hòa Bình") == matchable("HOÀ BÌNH"), matchable("Ủy viên"), matchable("quý")
    (True, 'uỷ viên', 'quý')
    """
    return _OLD_FASHION.sub(_new_fashion, lowered(text))


def spellings_of(folded: str) -> list[str]:
    """Return every spelling in lower case that ``matchable`` makes into ``folded``.

    >>> spellings_of("hoà bình"), spellings_of("lào")
    (['hoà bình', 'hòa bình'], ['lào'])
    """
    parts: list[tuple[str, ...]] = []
    done = 0
    for match in _NEW_FASHION.finditer(folded):
        parts += [(folded[done : match.start()],), (match[0], _NEW_TO_OLD[match[0]])]
        done = match.end()
    return ["".join(choice) for choice in product(*parts, (folded[done:],))]


def _without_marks(character: str) -> str:
    """Return the letter below the marks, or the character itself where it is not one letter with marks."""
    parts = normalize("NFD", character)
    return parts[0] if len(parts) > 1 and all(map(combining, parts[1:])) else character


@cache
def _unmarked() -> dict[int, str]:
    table = {code: _without_marks(chr(code)).lower() for code in range(_TABLE_END)}
    table[ord("đ")] = "d"
    return table


def fold(text: str) -> str:
    """Return ``text`` in lower case without diacritics, ``đ`` as ``d``; same length for NFC text.

    >>> fold("Đối thoại Việt Nam - Lào")
    'doi thoai viet nam - lao'
    """
    return lowered(text).translate(_unmarked())


@lru_cache(maxsize=4096)
def fold_name(text: str) -> str:
    """Return ``fold(text)`` of a name or title: the same ones are compared again and again."""
    return fold(text)


@lru_cache(maxsize=4096)
def name_key(text: str) -> str:
    """Return the form in which two spellings of a person's name are compared: folded words with one space between.

    >>> name_key("Bun-nhăng Vo-la-chít") == name_key("Bun Nhăng Vo La Chít"), name_key("Kim Jong - un")
    (True, 'kim jong un')
    """
    return " ".join(_WORD.findall(_INSIDE_WORD.sub("", fold(text))))
