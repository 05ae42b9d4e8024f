"""Encounters that two sides agree to have on a day that is named: those are planned (codebook §8 Status).

``A và B nhất trí tổ chức cuộc gặp thượng đỉnh vào tháng 5``; without a time they are only agreed to be desirable.
"""

from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.dates_apart import is_of
from banggiao.reading.sentence import Sentence

_AGREED = frozenset({"nhất trí", "thống nhất"})
_HOLDING = frozenset(
    "sẽ sớm tổ chức tiến hành nối lại có các những một hai cuộc buổi vòng tiếp tục về việc lịch thời gian gặp mở lần kế"
    " hoạch theo".split()
) | {"tổ chức", "tiến hành", "nối lại", "tiếp tục", "kế hoạch", "thời gian", "lên kế hoạch"}  # fmt: skip
_BEHIND = 30  # tokens from an encounter to its day
_PAST = frozenset({"hôm", "hồi"})
_GONE = ("qua", "trước", "ngoái", "rồi", "hôm nay", "sáng nay", "chiều nay")
_KINDS = ("day", "month", "year", "interval", "relative")


def agreed_upon(sentence: Sentence, agreeing: int, at: int) -> bool:
    """Say whether sides agree by the word at ``agreeing`` to have the encounter at ``at`` at a time still to come."""
    if sentence.low(agreeing) not in _AGREED or not is_of(sentence.tokens[at], *ENCOUNTERS):
        return False
    between = range(agreeing + 1, at)
    return all(sentence.owner[i] is None and sentence.low(i) in _HOLDING for i in between) and _day_to_come(
        sentence, at
    )


def is_agreed_upon(sentence: Sentence, at: int) -> bool:
    """Say whether the sides agree on the encounter at token ``at`` as the words right before it tell."""
    agreeing = sentence.before(at, _HOLDING)
    return agreeing >= 0 and sentence.owner[agreeing] is None and agreed_upon(sentence, agreeing, at)


def _day_to_come(sentence: Sentence, at: int) -> bool:
    """``vào ngày 5/5``, ``trong năm nay``: say whether the clause names when, and not when that was agreed upon."""
    for index in range(at + 1, min(at + _BEHIND, len(sentence.tokens))):
        date = sentence.in_date(index)
        if date is not None:
            own = [t.low for t in sentence.tokens if date.start <= t.start < date.end]
            gone = any(" ".join(own).endswith(word) for word in _GONE)
            return date.kind in _KINDS and not gone and _PAST.isdisjoint((*own, sentence.low(index - 1)))
        if sentence.owner[index] is not None:
            continue
        if sentence.low(index) in (",", ";", ":") or sentence.has(index, "say", "past"):
            return False
        if sentence.tokens[index].tells("encounter", "noun"):
            return False  # "nhất trí gặp lại nhau tại cuộc hội đàm ngày 5/5"
    return False
