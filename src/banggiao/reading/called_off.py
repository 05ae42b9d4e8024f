"""Plans that come to nothing, as told behind them: ``dự kiến gặp B, nhưng cuộc gặp đã bị huỷ``."""

from collections.abc import Mapping, Sequence

from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.dates_of_saying import is_of_calling_off
from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence

_NAMES: Mapping[str, tuple[str, ...]] = {
    "visit": ("chuyến",),
    **dict.fromkeys(ENCOUNTERS, ("cuộc", "buổi", "vòng")),
}
_BUT = frozenset({"nhưng", "song"})
_OPENS = frozenset({",", ".", ";", "tuy nhiên", "nhiên", "thế nhưng", "rằng"}) | _BUT
_LATER = frozenset({"sau", "đó", "sau đó", "cuối", "cùng", "cuối cùng", "rồi"})
_SAYING_HOW = frozenset({"này", "đó", "trên", "đã", "phải", "lại", "bị", "được", "buộc", "vừa", "mới"}) | _LATER
_WHY = frozenset({"", ".", ",", ";", "vì", "do", "bởi", "sau", "khi", "vào", "theo", "hôm", "ngày", "giữa", "trong"})
_OPENING = 5  # tokens of the next sentence in which it says so
_TOLD = 6  # tokens from the noun to the word of calling off


def settle_called_off(sentences: Sequence[Sentence], drafts: list[Draft]) -> None:
    """Give plans that are called off behind their telling that truth, and take off the day of calling off.

    A cancelled act bears the date that it would have had (codebook §8 Status).
    """
    for draft in drafts:
        if draft.modality == "planned" and draft.type in _NAMES and _is_called_off_behind(sentences, draft):
            draft.modality = "cancelled"
        own = draft.sentence.dated(draft.date) if draft.modality == "cancelled" and draft.date else None
        if own is not None and is_of_calling_off(draft.sentence, own, draft.at):
            draft.date, draft.date_kind = "", "relative"


def _is_called_off_behind(sentences: Sequence[Sentence], draft: Draft) -> bool:
    sentence, names = draft.sentence, _NAMES[draft.type]
    if _says_so(sentence, draft.at + 1, len(sentence.tokens), names) or _but_called_off(sentence, draft.at + 1):
        return True
    following = sentence.index + 1
    if following >= len(sentences) or sentences[following].block != sentence.block:
        return False
    return _says_so(sentences[following], 0, _OPENING, names)


def _says_so(sentence: Sentence, first: int, last: int, names: tuple[str, ...]) -> bool:
    """``nhưng cuộc gặp đã không diễn ra``: a noun of the plan, with nobody beside it, opens a clause that says so."""
    for index in range(first, min(last, len(sentence.tokens))):
        if sentence.low(index).startswith(names) and sentence.has(index, "noun"):
            if index == 0 or sentence.low(index - 1) in _OPENS:
                return _is_off(sentence, index + 1)
    return False


def _but_called_off(sentence: Sentence, first: int) -> bool:
    """``dự định thăm Lào, nhưng sau đó đã huỷ vì …``: said of the plan itself, no other act being named behind."""
    for index in range(first, len(sentence.tokens)):
        if sentence.low(index) in _BUT and sentence.owner[index] is None:
            at = _behind(sentence, index + 1)
            return sentence.has(at, "cancelled") and sentence.low(at + 1) in _WHY
    return False


def _is_off(sentence: Sentence, at: int) -> bool:
    at = _behind(sentence, at)
    return sentence.has(at, "cancelled") or sentence.words(at, at + 2).startswith("không diễn ra")


def _behind(sentence: Sentence, at: int) -> int:
    """Return the first token from ``at`` on that does not only say when or how."""
    end = min(at + _TOLD, len(sentence.tokens))
    while at < end and sentence.owner[at] is None and sentence.low(at) in _SAYING_HOW:
        at += 1
    return at
