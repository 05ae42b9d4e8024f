"""When two annotations say the same, apart from spelling.

Names compare without case, diacritics or punctuation. A shorter name is the longer one's where all of its words stand
in it and it has two of them or is the last (``Trump``, ``Donald Trump``; but not ``Kim``, ``Kim Jong Un``).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

from banggiao.evaluate.gold import GoldParticipant
from banggiao.evaluate.sides import SIDES
from banggiao.model import edtf

_NOT_WORD = re.compile(r"[^\w]+")
_APPROXIMATE = re.compile(r"[~?%]")
# Several ways to write one office (codebook §8, "Offices"), on the folded title.
_OFFICE_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bngoai truong\b"), "bo truong ngoai giao"),
    (re.compile(r"\b(bo truong|thu truong) bo\b"), r"\1"),
    (re.compile(r"\b(pho thu tuong|thu tuong) chinh phu\b"), r"\1"),
    (re.compile(r"^tong bi thu ban chap hanh trung uong dang\b.*"), "tong bi thu"),
)


def fold(text: str | None) -> str:
    """Return the words of ``text`` without case, diacritics and punctuation.

    >>> fold("Thủ tướng Đức – Ô-lắp Sôn")
    'thu tuong duc o lap son'
    """
    decomposed = unicodedata.normalize("NFD", text or "").replace("đ", "d").replace("Đ", "D")
    bare = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    return " ".join(_NOT_WORD.sub(" ", bare).split())


def same_name(one: str | None, other: str | None) -> bool:
    """Say whether two names can be one person's.

    >>> same_name("Trump", "Donald Trump"), same_name("Kim", "Kim Jong Un"), same_name("Kim Jong-un", "Kim Jong Un")
    (True, False, True)
    """
    first, second = fold(one).split(), fold(other).split()
    if not first or not second:
        return False
    if "".join(first) == "".join(second):
        return True
    short, long = sorted((first, second), key=len)
    return not (Counter(short) - Counter(long)) and (len(short) > 1 or short[0] == long[-1])


def office_key(title: str) -> str:
    """Return the normal form of an office's title.

    >>> office_key("Ngoại trưởng") == office_key("Bộ trưởng Bộ Ngoại giao")
    True
    """
    key = fold(title)
    for pattern, replacement in _OFFICE_RULES:
        key = pattern.sub(replacement, key)
    return key


def same_text(one: str | None, other: str | None, least: float = 0.8) -> bool:
    """Say whether two short texts are alike in at least ``least`` of their letters."""
    first, second = fold(one), fold(other)
    if first == second:
        return True
    return bool(first) and bool(second) and SequenceMatcher(None, first, second).ratio() >= least


def overlap(one: str | None, other: str | None) -> float:
    """Return the share of the words of the shorter quotation that stand in the longer one."""
    first, second = Counter(fold(one).split()), Counter(fold(other).split())
    least = min(first.total(), second.total())
    return (first & second).total() / least if least else 0.0


def dates_agree(one: str | None, other: str | None) -> bool:
    """Say whether two dates can be one; marks of approximation are passed over."""
    return edtf.dates_agree(_APPROXIMATE.sub("", one or ""), _APPROXIMATE.sub("", other or ""))


def same_codes(one: Iterable[str] | None, other: Iterable[str] | None) -> bool:
    """Say whether two lists hold the same codes, in whatever order."""
    return sorted(one or ()) == sorted(other or ())


def same_participant(one: GoldParticipant, other: GoldParticipant) -> bool:
    """Say whether two participants are one; a country is matched by its code, whatever it is called."""
    if one.code and other.code and one.code != other.code:
        return False
    first, second = SIDES.get(fold(one.name)), SIDES.get(fold(other.name))
    if first or second:
        return first == second
    return same_name(one.name, other.name)
