"""Whether another act is told between two places of a sentence, or is named only as what one stands in."""

from banggiao.reading.dates_apart import is_occasion, tells_who
from banggiao.reading.sentence import Sentence
from banggiao.reading.tokens import Token

HOLDING = frozenset({"chủ trì", "đồng chủ trì", "tổ chức", "đăng cai", "đăng cai tổ chức"})
"""Words of who holds a conference."""
_CONFERENCES = ("hội nghị", "thượng đỉnh", "đối thoại", "kỳ họp", "diễn đàn")
# Before the name of another act these make it the setting of what is told: a date behind it is the day of both.
_SETTING = frozenset(
    "tại|trong|nhân|của|dịp|nhân dịp|lề|khuôn khổ|khổ|trong khuôn khổ|sau|kết thúc".split("|"),
)
_COUNTS = frozenset(
    "cuộc|buổi|phiên|lần|các|một|dịp|lễ|khuôn khổ|khuôn|khổ|thời|gian|điểm|thời điểm|chương trình".split("|"),
)
_SINCE = 9  # tokens from "kể từ khi" to what was done then
_CLAUSE_ENDS = frozenset({",", ";", ":"})
ATTENDING = frozenset({"dự", "tham dự"})
"""Words of who attends something."""
TRANSPARENT = frozenset("diễn ra|khai mạc|được tổ chức|bế mạc|khép lại|tổ chức|có mặt|dự|tham dự".split("|"))
"""Words that tell nothing of their own beside the act before them: that it takes place, that one attends it."""


def other_act_between(sentence: Sentence, low: int, high: int, at: int, *, but_occasions: bool = False) -> bool:
    """Say whether another act is told between two places of the text, or one that is no mere occasion of the first."""
    for index in sentence.triggers:
        if index != at and low < sentence.tokens[index].start < high and blocks(sentence, index):
            if but_occasions and is_occasion(sentence, index):
                continue
            if not (_is_held(sentence, index, at) or tells_who(sentence, index, at)):
                return True
    return False


def blocks(sentence: Sentence, index: int) -> bool:
    """Say whether a token tells an act of its own, so that a date behind it is of that act."""
    if sentence.lows[index] in TRANSPARENT or not is_told(sentence, index) or sentence.low(index - 1) == "sự":
        return False  # "diễn ra dưới sự chủ trì của A và B, chiều 3/6"
    return not (is_setting(sentence, index) or is_since_when(sentence, index))


def is_since_when(sentence: Sentence, at: int) -> bool:
    """``chuyến thăm đầu tiên kể từ khi ông tái nhậm chức``: what only tells since when something is so."""
    for index in range(at - 1, max(0, at - _SINCE), -1):
        if sentence.owner[index] is None:
            if sentence.low(index) in _CLAUSE_ENDS:
                return False
            if sentence.low(index) == "khi":
                return sentence.low(index - 1) == "từ"
    return False


def _is_held(sentence: Sentence, index: int, at: int) -> bool:
    """``chủ trì Hội nghị thượng đỉnh … từ 29/3``: what is held or attended is no other act than holding it."""
    token = sentence.tokens[index]
    conference = index > at and token.has("noun") and token.low.startswith(_CONFERENCES)
    if sentence.low(at) in ATTENDING:  # "thăm Lào và dự Hội nghị … từ 1 đến 5/3": the days of the visit
        return conference and not any("thăm" in sentence.low(i) for i in sentence.triggers if i < at)
    return conference and sentence.low(at) in HOLDING


def is_setting(sentence: Sentence, at: int) -> bool:
    """Say whether an act is named as what another one stands in: ``tại kỳ họp``, ``trong chuyến thăm``."""
    before = sentence.before(at, _COUNTS)
    if sentence.low(before) in ATTENDING and sentence.low(before - 1).split(" ")[-1] == "khi":
        return True  # "ngay sau khi dự Đối thoại …, A thăm Lào"
    if before < 0 or sentence.owner[before] is not None:
        return False
    return sentence.low(before) in _SETTING or sentence.low(before).startswith("phát biểu ")


def is_told(sentence: Sentence, index: int) -> bool:
    """Say whether a token outside of any mention names an act; ``cấp Thứ trưởng`` confers nothing."""
    return sentence.owner[index] is None and _is_act(sentence.tokens[index]) and not sentence.ranks(index)


def _is_act(token: Token) -> bool:
    return token.has("verb", "noun") and not token.has("at", "to")


def word_before(sentence: Sentence, at: int) -> str:
    """Return what stands before an act and the words that count it (``tại cuộc``, ``sau buổi``), empty for a name."""
    before = sentence.before(at, _COUNTS)
    return sentence.low(before) if before >= 0 and sentence.owner[before] is None else ""
