"""When the verb of an encounter names it: ``tại hội đàm``, ``trong lần đầu tiên gặp mặt``."""

from banggiao.reading.frames.base import Trigger
from banggiao.reading.frames.partners import TIME_BEFORE
from banggiao.reading.roles import ASPECT

_NOUN_BEFORE = frozenset(
    "tại sau trong trước cuộc buổi quả dung tới của các nhiều thúc vào có hành khi phiên vòng về nhân bên lần gian ngày"
    " giờ nơi phút tiếng hồ".split()
)
_TALKS = frozenset({"hội đàm", "điện đàm"})
_HELD = tuple(_TALKS)
_NAMED = (*_HELD, "họp thượng đỉnh", "gặp thượng đỉnh")
_TAKING_PLACE = "diễn ra"
_MEETING = frozenset({"gặp", "gặp mặt", "gặp gỡ"})
_WHICH_TIME = frozenset({"đầu", "tiên", "đầu tiên", "gần", "nhất", "đây", "gần đây", "hiếm", "hoi"})
_TIME_WORDS = 5  # tokens from "lần" to the encounter


def is_noun(trigger: Trigger) -> bool:
    """Say whether a word before the verb makes it the name of the encounter."""
    named = _is_used_as_noun(trigger) or _names_one_time(trigger) or _is_held(trigger)
    return named or _is_of_pair(trigger) or _is_between(trigger)


def _is_between(trigger: Trigger) -> bool:
    """``tổ chức họp thượng đỉnh giữa A và B``: behind it stands between whom it is, as behind no verb."""
    sentence, at = trigger.sentence, trigger.at
    if not trigger.token_text.startswith(_NAMED) or not sentence.has(at + 1, "between"):
        return False
    one = sentence.mention_after(at + 2)
    pair = one is not None and one.kind == "group" and not one.countries  # "hội đàm giữa hai bên": told before
    return one is not None and (not pair or sentence.mention_after(one.last) is not None)


def _is_of_pair(trigger: Trigger) -> bool:
    """``nước chủ nhà của (sự kiện) hội đàm Nga - Đức``: behind it stands whose it is."""
    pair = trigger.sentence.mention_after(trigger.at + 1)
    return trigger.token_text in _TALKS and pair is not None and "pair_of_countries" in pair.cats


def _is_held(trigger: Trigger) -> bool:
    """``đã diễn ra hội đàm cấp cao …``, ``Hội đàm (đã) diễn ra …``."""
    sentence, at = trigger.sentence, trigger.at
    if not trigger.token_text.startswith(_HELD):
        return False
    behind = at + 1 + sentence.has(at + 1, *ASPECT)
    return _TAKING_PLACE in (sentence.low(at - 1), sentence.low(behind))


def _names_one_time(trigger: Trigger) -> bool:
    """``trong lần đầu (tiên) gặp mặt``, ``kể từ lần gặp ở Lào``: the time names the encounter."""
    sentence, at = trigger.sentence, trigger.at
    if trigger.token_text not in _MEETING:
        return False
    for before in range(at - 1, max(0, at - _TIME_WORDS), -1):
        if sentence.low(before) == "lần":
            return sentence.low(before - 1).split(" ")[-1] in TIME_BEFORE and sentence.owner[before - 1] is None
        if sentence.low(before) not in _WHICH_TIME:
            return False
    return False


def _is_used_as_noun(trigger: Trigger) -> bool:
    """``tại hội đàm``, ``sau điện đàm``: of two words that are verbs as well as nouns."""
    sentence, before = trigger.sentence, trigger.at - 1
    if before < 0 or trigger.token_text not in _TALKS:
        return False
    return sentence.owner[before] is None and sentence.low(before).split(" ")[-1] in _NOUN_BEFORE
