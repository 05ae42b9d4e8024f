"""Acts that a sentence says something of, and does not tell: they were on a day of their own."""

from banggiao.model.edtf import is_day
from banggiao.reading.sentence import Sentence

# What follows these is spoken of, and not told to happen.
_SAID_OF = frozenset(
    {
        "kết quả", "chỉ trích", "ca ngợi", "hoan nghênh", "đề cập", "đề cập đến", "đề cập tới", "bình luận", "lên án",
        "thành công", "triển vọng", "khả năng", "kế hoạch", "công tác chuẩn bị", "chuẩn bị", "phản đối",
        "đánh giá", "đánh giá cao", "tinh thần", "nội dung", "ý tưởng",
    }
)  # fmt: skip
_MATTERS = ("về khả năng", "về kế hoạch", "về việc", "về vấn đề")
_COUNTED_BY = frozenset({"cuộc", "buổi", "của", "các"})
_ENDS = frozenset({",", ";", ":", "và", "trong", "tại", "sau", "trước", "khi", "nhân"})
_OBJECT = 9  # tokens back to such a word

_QUOTES = frozenset('“”"')
_ADDING = frozenset({",", "và", "đồng thời", "đồng", "thời", "cũng", "còn"})
_SAID = 6  # tokens from a word of saying to what is to come
_AUDIENCE = frozenset(
    "của|phỏng vấn|phỏng|báo|tờ|câu hỏi|như vậy|như|với|trong|tại|trước|sau|trên|ở|khi|hôm|ngày|cùng|vào".split("|")
)
_LATER = frozenset({"sau khi", "trước khi"})
_AT_EVENT = frozenset({"dự", "tham dự", "diễn ra", "được tổ chức", "tổ chức"})
_CITING = frozenset({"dẫn lời", "dẫn", "trích lời"})
_QUOTED = 24  # tokens from those words to what somebody says
_FROM_WHERE = frozenset({"từ", "tại", "ở", "theo"})
_PLACE = 6  # tokens of where one speaks
_CLAUSE = 16  # tokens from the word of speaking to the day of it, behind the audience and the place


def is_object(sentence: Sentence, at: int) -> bool:
    """``ca ngợi kết quả hội đàm``, ``chỉ trích cuộc gặp``: what one says something of was on a day of its own.

    So is what one speaks of as possible or planned: ``bàn về khả năng tàu hải quân Áo thăm Lào``.
    """
    before = sentence.low(at - 1)
    doer = sentence.owner[at - 1] if at else None
    if doer is not None and sentence.has(at, "verb"):
        return sentence.words(doer.first - 2, doer.first).endswith(_MATTERS)
    planned = sentence.words(at - 2, at).endswith("kế hoạch")  # "xác nhận kế hoạch hội đàm"
    if sentence.has(at, "verb") and before.split(" ")[-1] not in _COUNTED_BY and not planned:
        return False
    for index in range(at - 1, max(-1, at - _OBJECT), -1):
        low = sentence.low(index)
        if sentence.owner[index] is not None or low in _ENDS:
            return False
        if low == "về" and sentence.before(at, _COUNTED_BY) == index:
            return not sentence.has(index - 1, "say")  # "điện đàm với A về cuộc gặp với B"
        if low in _SAID_OF or f"{sentence.low(index - 1)} {low}" in _SAID_OF:
            return True
    return False


def said_on(sentence: Sentence, at: int, day: str) -> bool:
    """``nói với báo giới tại Lào ngày 8/4``, not ``nói hội nghị ngày 8/4 …``: behind the verb before what is said."""
    own = sentence.dated(day)
    if own is None:
        return False
    start = sentence.tokens[at].start
    if own.start < start:  # "“… tối nay”, A viết": the words quoted are of another day
        between = sentence.lows[sentence.token_at(own.end) : at]
        later = max((i for i, low in enumerate(between) if low in _LATER), default=-1)
        # "C hồi tháng 3 rút lui sau khi A tuyên bố": the day is of what came after
        return _QUOTES.isdisjoint(between) and (later < 0 or "," in between[later:])
    last = sentence.token_at(own.start)
    behind = sentence.low(at + 1) in _AUDIENCE or own.start - sentence.tokens[at].end <= 1
    behind = behind or sentence.low(at).startswith("phát biểu ")  # "phát biểu tại"
    others = (i for i in range(at + 1, last) if sentence.has(i, "verb", "say"))
    told = (i for i in others if sentence.low(i) not in _AT_EVENT and "họp báo" not in sentence.low(i))
    return behind and last - at <= _CLAUSE and not any(told)


def said_then(sentence: Sentence, at: int) -> tuple[str, str] | None:
    """Return the date that opens the sentence of what is said at ``at``, or on which it is quoted; None for none."""
    day = cited_on(sentence, at)
    return (day, "day") if day else _opening_date(sentence)


def _opening_date(sentence: Sentence) -> tuple[str, str] | None:
    """Return the date that opens a sentence, with a comma behind it: ``Ngày 31/8, trả lời câu hỏi …, A nêu rõ``.

    Where one speaks may stand before it: ``Từ Huế, ngày 15-6, …``.
    """
    first = sentence.dates[0] if sentence.dates else None
    if first is None or first.kind not in ("day", "month", "year"):
        return None
    begun = sentence.token_at(first.start)
    place = sentence.low(0) in _FROM_WHERE and begun <= _PLACE and sentence.low(begun - 1) == ","
    if begun > 1 and not (place and all(sentence.owner[i] is not None for i in range(1, begun - 1))):
        return None
    return (first.edtf, first.kind) if sentence.low(sentence.token_at(first.end)) == "," else None


def cited_on(sentence: Sentence, at: int) -> str:
    """Return the day on which one is quoted who speaks at ``at``: ``Hãng tin A ngày 25/4 dẫn lời B cáo buộc C``."""
    for index in range(at - 1, max(-1, at - _QUOTED), -1):
        if sentence.owner[index] is None and sentence.low(index) in _CITING:
            end = sentence.tokens[index].start
            return next((d.edtf for d in sentence.dates if 0 <= end - d.end <= 1 and is_day(d.edtf)), "")
        if sentence.low(index) in (",", ";", ":", "“", '"'):
            return ""
    return ""


def is_of_word_before(sentence: Sentence, at: int) -> bool:
    """``A tuyên bố sẽ phớt lờ phán quyết và cáo buộc B``: to come is what A has said before."""
    before = sentence.before(at, _ADDING)
    if before == at - 1:
        return False
    to_come = next((i for i in range(before, -1, -1) if sentence.has(i, "future")), -1)
    return to_come > 0 and any(sentence.has(i, "say") for i in range(max(0, to_come - _SAID), to_come))
