"""Numbers in running text, in digits and in words, with their value.

Vietnamese writes a decimal comma and dots between thousands: ``1,6 tỷ`` is 1.6 thousand million, ``29.730`` is 29730.
Whether a number word counts something (``hai nước``) or is part of a phrase is for the reader to decide; here a word is
left out only where it plainly is another: ``năm`` the year, an ordinal (``thứ hai``), a label (``Nghị quyết 242``).
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from banggiao.vietnamese.folding import matchable

Approx = Literal["", "more", "less", "about"]


class NumberMention(NamedTuple):
    """A number where it stands: digits or words and the scale (``1,6 tỷ``), not the word for "about" before it.

    Attributes:
        approx: ``more`` than the value (``hơn``), ``less`` (``gần``), ``about`` (``khoảng``), or exact: empty.
    """

    start: int
    end: int
    value: float
    approx: Approx


_DIGITS: Final = {
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_IN_GROUP: Final = {"chục": 10, "trăm": 100}
_SCALES: Final = {"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_APPROX: Final[dict[str, Approx]] = {
    "hơn": "more", "trên": "more", "vượt": "more", "gần": "less", "dưới": "less", "chưa đầy": "less",
    "chưa đến": "less", "khoảng": "about", "chừng": "about", "xấp xỉ": "about", "ước đạt": "about", "ước tính": "about",
}  # fmt: skip

_UNIT: Final = "(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)"
_TENS: Final = rf"(?:{_UNIT} mươi|mười)(?: (?:một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín)\b)?"
_HUNDREDS: Final = rf"{_UNIT} trăm(?: (?:(?:linh|lẻ) {_UNIT}|{_TENS})\b)?"
_WORDS: Final = rf"(?:{_HUNDREDS}|{_TENS}|{_UNIT})\b"
_FIGURES: Final = r"(?:\d{1,3}(?:\.\d{3}){1,5}(?!\d)(?:,\d{1,6})?|\d{1,15}(?:[.,]\d{1,6})?)(?!\d)"
_SCALE: Final = r"(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\b"
_GROUP: Final = rf"(?:{_WORDS}|{_FIGURES})"
_NUMBER = re.compile(
    (
        rf"(?<![\w/])(?<![^\W\d]-)(?<!\d[.,:])(?:(?P<approx>{'|'.join(_APPROX)}) )?"
        rf"(?:(?P<times>gấp (?:đôi|rưỡi))\b|(?P<number>{_GROUP}(?:\s?{_SCALE}(?: {_SCALE})?"
        rf"(?: (?:rưỡi\b|{_HUNDREDS}(?! {_SCALE})|{_GROUP} {_SCALE})){{0,3}})?))"
    ).replace(" ", r"\s{1,2}")
)
_PART = re.compile(rf"(?P<figure>{_FIGURES})|(?P<word>[^\W\d]+)")
# A number with one of these behind it is a time, a date or a label.
_NO_NUMBER_BEHIND = re.compile(r"[hg](?:\d|\b)|[/:.]\d|\s?giờ\s\d|[^\W\d_]")
_LABEL_BEFORE = re.compile(
    r"(?:\b(?:thứ|lần|khoá|điều|nghị quyết|nghị định|quyết định|chỉ thị|năm|tháng|ngày|giờ|quý|quốc lộ|phường|hạng)"
    r"|(?<!tổng )(?<!trong )\bsố|[A-ZĐ]{2,})\s{1,2}$"
)
_YEAR_WORD_BEHIND = re.compile(r"\s(?:\d|(?:nay|ngoái|trước|tới|sau|qua|học|mới|đó|này|ấy)\b)")
_YEAR_WORD_BEFORE = re.compile(
    r"(?:\d|\b(?:trong|mỗi|hằng|hàng|nhiều|những|các|vài|mấy|cả|từng|đầu|cuối|giữa|từ|vào|một|hai|ba|bốn|năm|sáu|bảy|tám"
    r"|chín|mười|mươi|trăm))\s{1,2}$"
)
_LEADING_ZERO = re.compile(r"0\d")  # a telephone number
_YEAR_FIGURE = re.compile(r"(?:19|20)\d\d")  # a year behind a name: Công ước Luật Biển 1982
_LOOK_BACK: Final = 14
_LAST_WORDS: Final = frozenset({*_DIGITS, *_IN_GROUP, *_SCALES, "mươi", "rưỡi", "đôi"})
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_LONGEST_WORD: Final = 8


def find_numbers(text: str, start: int, end: int, skip: Sequence[tuple[int, int]] = ()) -> list[NumberMention]:
    """Return the numbers in ``text[start:end]`` in order, with offsets in ``text``.

    Args:
        text: the article's text.
        start: where to begin.
        end: where to stop.
        skip: ranges in order that are something else, such as the dates already found.

    >>> text = "Kim ngạch đạt hơn 1,6 tỷ USD, tăng 6,5-7%, với hai mươi lăm dự án."
    >>> [(n.value, n.approx) for n in find_numbers(text, 0, len(text))]
    [(1600000000.0, 'more'), (6.5, ''), (7.0, ''), (25.0, '')]
    """
    raw = text[start:end]
    low = matchable(raw)
    found = []
    taken = iter(skip)
    busy = next(taken, None)
    for match in _NUMBER.finditer(low):
        group = "times" if match["times"] else "number"
        first, last = match.span(group)
        while busy and busy[1] <= first + start:
            busy = next(taken, None)
        if (busy and busy[0] < last + start) or (group == "number" and not _is_count(low, raw, first, last)):
            continue
        value = _times(match["times"]) if match["times"] else _value(match["number"])
        approx = _APPROX[" ".join(match["approx"].split())] if match["approx"] else ""
        found.append(NumberMention(first + start, last + start, value, approx))
    return found


def may_end(low: str, at: int) -> bool:
    """Say whether a number may end at ``at`` in folded text: a quick look, for most words are none.

    >>> may_end("16 tỷ usd", 5), may_end("hai nước", 8), may_end("năm 2019", 8)
    (True, False, True)
    """
    if low[at - 1 : at].isdigit():
        return True
    last = low[max(0, at - _LONGEST_WORD) : max(0, at)].rpartition(" ")[2]
    if last.isalpha():
        return last in _LAST_WORDS
    word = _LAST_WORD.search(last)
    return word is not None and word[0] in _LAST_WORDS


def _is_count(low: str, raw: str, first: int, last: int) -> bool:
    """Say whether the number is none of the things that only look like one."""
    if _NO_NUMBER_BEHIND.match(low, last) or _LEADING_ZERO.match(low, first):
        return False
    back = max(0, first - _LOOK_BACK)
    if low[first:last] == "năm":
        return not (_YEAR_WORD_BEHIND.match(low, last) or _YEAR_WORD_BEFORE.search(low, back, first))
    if _YEAR_FIGURE.fullmatch(low, first, last) and raw[back:first].rpartition(" ")[0].rpartition(" ")[2][:1].isupper():
        return False
    scaled = low[first].isdigit() and any(
        map(str.isalpha, low[first:last])
    )  # "VDB 113 triệu": a sum, where "UH 60" is a name
    return scaled or not (_LABEL_BEFORE.search(low, back, first) or _LABEL_BEFORE.search(raw, back, first))


def _times(written: str) -> float:
    return 2.0 if written.endswith("đôi") else 1.5


def _figure(written: str) -> Decimal:
    """Return the value of digits: dots before three digits part thousands, another dot or a comma the decimals."""
    whole, _, decimals = written.partition(",")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", whole):
        whole = whole.replace(".", "")
    return Decimal(f"{whole}.{decimals}" if decimals else whole)


def _value(written: str) -> float:
    """Add up the groups of a number, each with its scales: ``hai nghìn năm trăm``, ``1,5 nghìn tỷ``."""
    total = part = group = Decimal(0)
    scale = Decimal(1)
    for match in _PART.finditer(written):
        word = match[0]
        if match["figure"]:
            group += _figure(word)
        elif word in _DIGITS:
            group += _DIGITS[word]
        elif word == "mươi":  # the digit before it was read as ones
            group += group % 10 * 9
        elif word == "rưỡi":
            group += scale / 2
        elif word in _IN_GROUP:
            scale = Decimal(_IN_GROUP[word])
            group *= scale
        elif word in _SCALES:  # a second scale multiplies what the first one made: ``nghìn tỷ``
            scale = Decimal(_SCALES[word])
            total -= part if not group else 0
            part = (group or part) * scale
            total, group = total + part, Decimal(0)
    return float(total + group)
