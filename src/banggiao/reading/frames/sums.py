"""What is given by its amount: a sum of money or goods by number, which tell gifts from policy and from one another."""

from itertools import pairwise

from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.numbers import find_numbers

MONEY = ("usd", "euro", "yên", "yen", "đồng", "won", "đô-la", "đô la", "đôla", "bảng", "nhân dân tệ", "rúp", "rupee")
"""Currencies, folded."""
GOODS = ("tấn", "liều", "bộ", "chiếc", "thùng", "suất")
"""What goods are counted in; what is counted by its own name (``18 tàu tuần tra``) needs no such word."""
_PARTS_OF_NUMBER = frozenset({",", ".", "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "trăm", "một", "hai", "ba", "nửa"})
_BEFORE, _BEHIND = 9, 12  # tokens around the word of giving in which its sum stands
_COUNTED = 7  # tokens from a word of sending to how much is sent
_PAID = (
    "mua", "bán", "phạt", "bồi thường", "trả nợ", "nợ", "đầu tư", "thương mại", "xuất khẩu", "nhập khẩu", "kim ngạch",
    "lương", "thuê", "người", "binh sĩ",
)  # fmt: skip
_ALIKE = 1.25  # how far apart two tellings of one sum may be rounded


def sum_given(sentence: Sentence, at: int) -> frozenset[str]:
    """Return the sum of money that stands nearest to token ``at`` as a topic: ``usd 1300000000``; empty for none."""
    near = [*range(at + 1, min(at + _BEHIND, len(sentence.tokens))), *range(at - 1, max(-1, at - _BEFORE), -1)]
    for index in near:
        unit = _unit_at(sentence, index)
        if unit and (value := _number_before(sentence, index)):
            return frozenset({f"{unit} {value:.0f}"})
    return frozenset()


def is_counted(sentence: Sentence, at: int) -> bool:
    """``gửi B 1 triệu USD``, ``giúp B 300 tấn gạo``: say whether a sum or goods by number follow the verb at once."""
    for index in range(at + 1, min(at + _COUNTED, len(sentence.tokens))):
        if sentence.low(index) in (".", ";", ":"):
            return False
        if (_unit_at(sentence, index) or sentence.low(index) in GOODS) and _number_before(sentence, index):
            return True
    return False


def follows_sum(sentence: Sentence, at: int) -> bool:
    """``… 1 triệu USD để giúp B``: say whether a sum of money stands right before token ``at``."""
    return any(_unit_at(sentence, i) and _number_before(sentence, i) for i in (at - 1, at - 2))


def is_paid(sentence: Sentence, at: int) -> bool:
    """Say whether it is a price, a debt or a trade of which the clause tells, or people who are sent."""
    return sentence.says(_PAID, at - _BEFORE, at + _BEHIND)


def _unit_at(sentence: Sentence, at: int) -> str:
    low = sentence.low(at)
    if low in MONEY:
        return low
    two = sentence.words(at, at + 2)
    return two if two in MONEY else ""


def _number_before(sentence: Sentence, at: int) -> float:
    """Return the number whose last token stands before ``at``, 0 for none."""
    first = at
    while first > 0 and (sentence.low(first - 1)[:1].isdigit() or sentence.low(first - 1) in _PARTS_OF_NUMBER):
        first -= 1
    tokens = sentence.tokens[first:at]
    if not tokens:
        return 0.0
    text = tokens[0].low
    for before, token in pairwise(tokens):
        text += " " * (token.start - before.end) + token.low
    numbers = find_numbers(text, 0, len(text))
    return numbers[-1].value if numbers else 0.0


def differ(one: Draft, other: Draft) -> bool:
    """Say whether two gifts are of sums of one currency that no rounding makes equal."""
    mine, theirs = _by_currency(one), _by_currency(other)
    return any(
        max(mine[unit], theirs[unit]) > _ALIKE * min(mine[unit], theirs[unit]) for unit in mine.keys() & theirs.keys()
    )


def _by_currency(draft: Draft) -> dict[str, float]:
    parts = (topic.rpartition(" ") for topic in draft.topic)
    return {unit: float(value) for unit, _, value in parts if unit}
