"""What somebody only aims at or wishes for besides, and what had been arranged and was not done (codebook §8)."""

from typing import Literal

from banggiao.reading.sentence import Sentence

AIMS = frozenset({"cách", "lực", "tâm", "gắng", "cố gắng"})
"""The tokens that end a word of trying (``tìm cách``, ``nỗ lực``, ``quyết tâm``, ``cố gắng``)."""

HINDERING = frozenset({"cản", "ngăn", "trở", "chặn"})
"""The tokens that end a word of keeping somebody from something (``cản trở``, ``ngăn cản``, ``ngăn chặn``)."""

SMALL = frozenset({"tổ chức", "nhanh", "chóng", "có", "một", "cuộc", "lại", "tiếp", "tục", "tiếp tục", "được"})
"""The words that may stand between a wish or an aim and what it is of."""

_ANYBODY = frozenset({"các", "những", "mọi", "nhiều", "bất", "không", "việc", "một"})
_TRYING = ("tìm cách", "nỗ lực", "quyết tâm", "cố gắng")
_MEANS = frozenset({"với", "nhờ", "bằng"})  # "với nỗ lực tổ chức chu đáo hội nghị"
_WISHING = frozenset({"muốn", "mong muốn", "mong", "hy vọng", "hi vọng", "kỳ vọng"})
_BOTH = 10  # tokens from a wish to the second thing wished for
_ARRANGED = frozenset({"kế hoạch", "dự kiến", "lịch"})
_CLAUSE_MARKS = frozenset({",", ";", "khi", "nhưng", "để", ".", ":", "”", "“"})


def only_aimed_at(sentence: Sentence, before: int, at: int) -> Literal["hoped", "cancelled", ""]:
    """Say what the word at ``before`` makes of the act at ``at`` where it is of what is aimed at.

    ``tìm cách gặp B``, ``quyết tâm chấm dứt … và ký hiệp ước``, ``muốn thăm Lào và gặp B``: ``hoped``;
    ``không ăn trưa cùng nhau và ký tuyên bố như kế hoạch``: ``cancelled``.
    """
    low = sentence.low(before)
    if low in AIMS:
        return "hoped" if _tried(sentence, before, at) else ""
    if low in _WISHING and _joined(sentence, before, at):
        return "hoped"
    return "cancelled" if low == "không" and _joined(sentence, before, at) and as_arranged(sentence, at) else ""


def hinders(sentence: Sentence, at: int) -> bool:
    """``cản (trở) A gặp B``: whether it is said behind a word of hindering who is kept from what he would do."""
    kept = sentence.owner[at + 1] is not None or sentence.low(at + 1) in _ANYBODY
    return kept and (sentence.low(at) != "trở" or sentence.low(at - 1) == "cản")


def as_arranged(sentence: Sentence, at: int) -> bool:
    """``đã không gặp nhau như kế hoạch``: whether what was not done had been arranged."""
    if sentence.low(at).startswith("ăn"):
        return False  # a meal that two who met did without
    end = next((i for i in range(at, len(sentence.lows)) if sentence.low(i) in _CLAUSE_MARKS), len(sentence.lows))
    return any(sentence.low(i) == "như" and sentence.low(i + 1) in _ARRANGED for i in range(at + 1, end))


def _tried(sentence: Sentence, before: int, at: int) -> bool:
    """Whether a word of trying ends at ``before`` and is of the act at ``at``, right behind or behind ``và``."""
    first = before if sentence.low(before) in _TRYING else before - 1
    if sentence.words(first, before + 1) not in _TRYING or sentence.low(first - 1) in _MEANS:
        return False
    return all(sentence.low(i) in SMALL for i in range(before + 1, at)) or _joined(sentence, before, at)


def _joined(sentence: Sentence, before: int, at: int) -> bool:
    """Whether ``và`` joins the verb at ``at`` to what the word at ``before`` is said of."""
    if sentence.low(at - 1) != "và" or at - before > _BOTH or not sentence.has(at, "verb"):
        return False
    return not any(
        sentence.low(i) in _CLAUSE_MARKS or sentence.has(i, "past", "ongoing", "say") for i in range(before + 1, at)
    )
