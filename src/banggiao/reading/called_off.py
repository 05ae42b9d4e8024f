"""What is called off: plans by words behind them, without the day of calling off; what that does not touch."""

from banggiao.model.edtf import is_day
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.dates_of_saying import is_of_calling_off
from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence

_PLANNED = ("visit", *ENCOUNTERS)
_SUMMIT = "thượng đỉnh"
_AGAIN = (
    "trở lại", "lại được", "nay lại", "khôi phục", "nối lại", "hồi sinh", "được tái khởi động", "vẫn sẽ", "sắp xếp lại",
    "lên lịch lại", "xếp lại lịch", "vào dịp khác", "vào thời điểm khác",
)  # fmt: skip
_BUT = frozenset({"nhưng", "song"})
_LATER = frozenset({"sau", "đó", "sau đó", "cuối", "cùng", "cuối cùng", "rồi"})
_SAYING_HOW = frozenset({"này", "đó", "trên", "đã", "phải", "lại", "bị", "được", "buộc", "vừa", "mới"}) | _LATER
_WHY = frozenset({"", ".", ",", ";", "vì", "do", "bởi", "sau", "khi", "vào", "theo", "hôm", "ngày", "giữa", "trong"})
_TWO = 2
_TOLD = 6  # tokens from the noun to the word of calling off


def settle_called_off(drafts: list[Draft]) -> None:
    """Give plans that are called off behind their telling that truth, and take off the day of calling off.

    A cancelled act bears the date that it would have had (codebook §8 Status).
    """
    for draft in drafts:
        if draft.modality == "planned" and draft.type in _PLANNED and _but_called_off(draft.sentence, draft.at + 1):
            draft.modality = "cancelled"
        own = draft.sentence.dated(draft.date) if draft.modality == "cancelled" and draft.date else None
        if own is not None and is_of_calling_off(draft.sentence, own, draft.at):
            draft.date, draft.date_kind = "", "relative"


def called_off_below(one: Draft, other: Draft) -> bool:
    """``huỷ đàm phán cấp cao với B`` is none of the summit of their leaders that took place on a day told."""
    off, held = (one, other) if one.modality == "cancelled" else (other, one)
    if off.modality != "cancelled" or not (held.modality == "plain" and is_day(held.date) and held.persons()):
        return False
    return not off.persons() and (_SUMMIT in held.sentence.low(held.at)) > (_SUMMIT in off.sentence.low(off.at))


def called_off_by_others(one: Draft, other: Draft) -> bool:
    """``A hủy cuộc gặp với B``, ``C gặp A và B``: what two call off is no encounter of more that is told by a verb."""
    off, held = (one, other) if one.modality == "cancelled" else (other, one)
    if off.modality != "cancelled" or held.modality == "cancelled" or held.named_by_noun:
        return False
    return len(off.sides) == _TWO < len(held.sides) and off.sides < held.sides


def told_anew(draft: Draft) -> bool:
    """``hội đàm đang được chuẩn bị trở lại``: announced again after it was called off, another act (codebook §8)."""
    later = draft.sentence.words(0, 2).startswith(("sau đó", "tiếp đó"))
    return draft.modality != "cancelled" and (later or draft.sentence.says(_AGAIN))


def _but_called_off(sentence: Sentence, first: int) -> bool:
    """``dự định thăm Lào, nhưng sau đó đã huỷ vì …``: said of the plan itself, no other act being named behind."""
    for index in range(first, len(sentence.tokens)):
        if sentence.low(index) in _BUT and sentence.owner[index] is None:
            at = _behind(sentence, index + 1)
            return sentence.has(at, "cancelled") and sentence.low(at + 1) in _WHY
    return False


def _behind(sentence: Sentence, at: int) -> int:
    """Return the first token from ``at`` on that does not only say when or how."""
    end = min(at + _TOLD, len(sentence.tokens))
    while at < end and sentence.owner[at] is None and sentence.low(at) in _SAYING_HOW:
        at += 1
    return at
