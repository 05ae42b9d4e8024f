"""Meetings on a screen: ``họp trực tuyến với B`` is a call, as by telephone (codebook §1)."""

from banggiao.reading.drafts import NOWHERE, Draft
from banggiao.reading.frames.base import Trigger

_ONLINE = "trực tuyến"
_BY_VIDEO = (
    "hình thức trực tuyến", "qua cầu truyền hình", "qua video", "qua màn hình", "theo phương thức trực tuyến",
)  # fmt: skip
_FORM = 24  # tokens from a meeting to "theo hình thức trực tuyến"
_CLAUSE_ENDS = frozenset({",", ";", ".", ":"})


def is_by_video(trigger: Trigger) -> bool:
    """``họp trực tuyến với B``, ``gặp B theo hình thức trực tuyến``: say whether nobody meets in person."""
    sentence, at = trigger.sentence, trigger.at
    if _ONLINE in trigger.token_text or sentence.words(at + 1, at + 3).startswith(_ONLINE):
        return True
    if not sentence.says(_BY_VIDEO, at + 1, at + _FORM):
        return False
    end = at + 1
    while end < min(at + _FORM, len(sentence.tokens)) and sentence.low(end) not in _CLAUSE_ENDS:
        end += 1
    return sentence.says(_BY_VIDEO, at + 1, end)


def as_calls(drafts: list[Draft]) -> list[Draft]:
    """Take meetings for calls, which are nowhere; talks on a screen are talks."""
    for draft in drafts:
        if draft.type == "meeting":
            draft.type, draft.place = "call", NOWHERE
    return drafts
