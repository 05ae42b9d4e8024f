"""For whom a spokesman of no name speaks, and what a paper says: those to whom they belong."""

from banggiao.reading.actors import Actor
from banggiao.reading.frames.base import Trigger
from banggiao.reading.roles import ASPECT

_SPOKESMEN = frozenset(
    {"phát ngôn viên", "người phát ngôn", "nữ phát ngôn viên", "phó phát ngôn viên", "phát ngôn nhân", "thư ký báo chí"}
)
_PAPERS = ("tuyên bố", "thông cáo", "thông báo", "thông cáo báo chí", "văn bản", "bài phát biểu", "thông điệp")
_BELONGING = 2  # tokens of "Phát ngôn viên của" before whom he speaks for
_PAPER = 3  # tokens of "thông cáo báo chí của"
_RIGHT_BEHIND = 4  # tokens from who has issued a paper to what it says


def spokesman_of(trigger: Trigger) -> list[Actor]:
    """``Phát ngôn viên của Tổng thống A hôm qua nói``: one of no name speaks for the side of whom he belongs to.

    ``Thông cáo của Bộ Ngoại giao A chỉ trích B``: what a paper says, A says.
    """
    sentence = trigger.sentence
    for mention in sentence.mentions:
        first = mention.first
        if first < _BELONGING or mention.last > trigger.at or sentence.low(first - 1) != "của":
            continue
        if sentence.low(first - 2) in _SPOKESMEN and sentence.owner[first - 2] is None:
            return [trigger.side_of(a) for a in trigger.cast.actors([mention])[:1]]
        issued = sentence.words(first - 1 - _PAPER, first - 1).endswith(_PAPERS)
        close = trigger.at - mention.last <= _RIGHT_BEHIND
        if issued and (close or sentence.mention_before_tense(trigger.at, *ASPECT) is mention):
            return trigger.cast.actors([mention])[:1]
    return []
