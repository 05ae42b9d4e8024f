"""Dates inside the telling of something else: of what comes before, of what is heard of, of a document's name."""

from itertools import takewhile

from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.calendar import shifted
from banggiao.vietnamese.dates import DateMention
from banggiao.vietnamese.durations import COUNTS

_LONG_NAME = 14  # tokens back over the name of a document
_NAMING = frozenset({"về", "của"})
_FIRST = ("sau khi", "sau cuộc", "sau hội đàm", "kết thúc", "rời")
_ON = frozenset({"vào", "hôm", "ngày", "sáng", "trưa", "chiều", "tối"})
_GOING = frozenset({"bay sang", "bay tới", "bay đến", "lên đường sang", "lên đường tới", "sang", "rời", "bay"})
_SUBJECT = 14  # tokens of who goes on, behind the day
_COUNTED_BACK = 14  # tokens from an act to so many days before or after it
_WAYS = frozenset({"sau", "trước"})
_MARKS = frozenset({",", ";", ":"})
_WHEN = ("sau khi", "trước khi", "ngay sau khi", "ngay trước khi")
_COUNTS = frozenset({"cuộc", "buổi", "lần", "phiên", "lễ", "các", "một", "đợt"})
_BEFORE = ("trước", "ngay trước", "trước thềm", "ngay trước thềm", "trước khi diễn ra", "trước ngày diễn ra")
_BEFORE_GOING = (
    "trước khi lên đường", "trước khi khởi hành", "trước khi sang", "trước khi bắt đầu", "trước khi diễn ra",
)  # fmt: skip
_PARTS_OF_DAY = frozenset({"sáng", "trưa", "chiều", "tối", "đêm"})
_HOURS = _PARTS_OF_DAY | {"hôm"}
_ON_THE_DAY = frozenset({"đón", "duyệt", "đến", "tới"})  # what may be done on the day itself
_LONGEST = 30  # tokens from "trước" to the day


def ends_a_name(sentence: Sentence, first: int, at: int, documents: tuple[str, ...]) -> bool:
    """``Công ước của Liên hợp quốc về Luật Biển năm 1982``: say whether the year at ``first`` ends such a name."""
    begun = max(0, first - _LONG_NAME) if first <= at else max(at + 1, first - _LONG_NAME)
    for index in range(first - 1, begun - 1, -1):
        low = sentence.low(index)
        if low.startswith(documents) or sentence.words(index, index + 2) in documents:
            return sentence.low(index + 1 + (low not in documents)) in _NAMING
        if sentence.owner[index] is None and (low in _MARKS or sentence.tokens[index].has("verb", "past")):
            return False
    return False


def counted_from(sentence: Sentence, at: int) -> str:
    """``hôm 14/6, một ngày sau khi A gặp B``: return the day of the act at ``at``, counted from the one told before.

    Empty where it is not told so.
    """
    if not sentence.dates:
        return ""
    for index in range(at - 1, max(2, at - _COUNTED_BACK), -1):
        if sentence.owner[index] is not None:
            continue
        if sentence.low(index) in _MARKS:
            return ""
        way = sentence.low(index).split(" ")[0]
        if way not in _WAYS or sentence.low(index - 1) != "ngày":
            continue
        count = {"một": 1, **COUNTS}.get(sentence.low(index - 2), 0)
        behind = index - 2 - (sentence.low(index - 3) in (",", "đúng", "chỉ"))
        told = next((d for d in sentence.dates if d.kind == "day" and sentence.token_at(d.end) == behind), None)
        return shifted(told.edtf, -count if way == "sau" else count) if told is not None and count else ""
    return ""


def goes_away_then(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``Sau khi hội đàm với B, ngày 9/6, A bay sang Lào``: the day behind a comma of going on to somewhere else."""
    if not sentence.words(0, 3).startswith(_FIRST) or date.start < sentence.tokens[at].start:
        return False
    opening = sentence.before(sentence.token_at(date.start), _ON)
    if sentence.low(opening) != "," or sentence.owner[opening] is not None:
        return False
    behind = range(sentence.token_at(date.end), min(sentence.token_at(date.end) + _SUBJECT, len(sentence.lows)))
    goes = next((i for i in behind if sentence.owner[i] is None and sentence.low(i) in _GOING), -1)
    return goes > 0 and sentence.mention_after(goes + 1) is not None


def is_spoken_of_after(sentence: Sentence, at: int, between: range) -> bool:
    """``nhận báo cáo về cuộc gặp giữa B và C sau khi đến Huế ngày 5/3``: the day of hearing of it, not of it."""
    after = next((i for i in between if sentence.words(i, i + 2).startswith("sau khi")), -1)
    return after > at and sentence.has(at, "noun") and sentence.low(sentence.before(at, _COUNTS)) == "về"


def opens_after(sentence: Sentence, between: range) -> bool:
    """``gửi thư ngày 5/3 tới B, sau khi C cáo buộc D``: what another did before, on no day that is told."""
    commas = (i for i in between if sentence.low(i) == "," and sentence.owner[i] is None)
    return any(
        sentence.words(i + 1, i + 4).startswith(_WHEN)
        and any(sentence.owner[k] is not None for k in range(i + 2, min(i + 5, between.stop)))
        for i in commas
    )


def is_before_the_occasion(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``Trước cuộc gặp ngày 12/6 giữa B và C, A đã gặp D``: the day of what is to come, not of what came before it.

    What stands right before talks with an hour of their day is of the same day: ``Trước hội đàm chiều 12/6, …``.
    """
    first, last = sentence.token_at(date.start), sentence.token_at(date.end)
    if sentence.tokens[at].tells("ceremony", "verb", "noun") or sentence.low(at) in _ON_THE_DAY:
        return False
    if not _PARTS_OF_DAY.isdisjoint(sentence.lows[first - 1 : last]) or opens_before(sentence, first) < 0:
        return False
    return any(sentence.low(i) == "," and sentence.owner[i] is None for i in range(last, at))


def opens_before(sentence: Sentence, first: int) -> int:
    """Return the act whose day begins at ``first`` where ``trước`` opens its clause, else -1."""
    back = range(first - 1, max(-1, first - _LONGEST), -1)
    clause = list(takewhile(lambda i: sentence.owner[i] is not None or sentence.low(i) not in _MARKS, back))
    begun = clause[-1] if clause else first
    size = next((n for n in (4, 3, 2, 1) if sentence.words(begun, begun + n) in _BEFORE), 0)
    named = next((i for i in range(begun + size, first) if sentence.low(i) not in _COUNTS), first)
    if size and sentence.has(named, "noun"):
        return named
    going = sentence.words(begun, begun + 4).startswith(_BEFORE_GOING)  # "Trước khi lên đường thăm Lào từ 4 đến 6/9, …"
    return next((i for i in range(begun, first) if sentence.has(i, "verb")), -1) if going else -1


def named_ahead(sentence: Sentence, at: int) -> DateMention | None:
    """``Trước cuộc gặp ngày 12/6 giữa B và C, A …``: return the day of the act at ``at``, before which all else was."""
    start = sentence.tokens[at].start if at < len(sentence.tokens) else -1
    for date in sentence.dates:
        if date.start > start >= 0:
            return date if opens_before(sentence, sentence.token_at(date.start)) == at else None
    return None


def is_named_ahead(sentence: Sentence, at: int) -> bool:
    """``Trước cuộc gặp ngày 12/6 giữa B và C, A đã …``: a day of this year before which the news is, with no hour."""
    own = named_ahead(sentence, at)
    if own is None or not own.edtf.startswith("X") or own.kind not in ("day", "interval"):
        return False
    first = sentence.token_at(own.start)
    return _HOURS.isdisjoint(sentence.lows[first - 1 : sentence.token_at(own.end)])
