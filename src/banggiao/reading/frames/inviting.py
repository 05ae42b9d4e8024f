"""Invitations: who asks whom to come, for whom, and through whom."""

from collections.abc import Set as AbstractSet

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import group_back
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.addressees import sides_around
from banggiao.reading.frames.base import Trigger, first_actor_after, passive_agent
from banggiao.reading.frames.behalf import ALSO
from banggiao.reading.frames.messages import begins_anew, is_habit, message_draft, speaking
from banggiao.reading.roles import objects, subject
from banggiao.reading.sentence import Sentence

_FROM = frozenset({"của", "từ", "do", "bởi"})
_CONVEYED = 9  # tokens from "chuyển lời thăm hỏi và lời mời của A" to A
_OF_NO_SIDE = ("phóng viên", "nhà báo", "chuyên gia", "truyền thông", "cơ quan báo chí", "hãng tin")
_AND_A_WORD = ("và lời", "cùng lời", "cũng như lời")
_FARTHER = 40  # tokens from "chuyển lời thăm hỏi" to "và lời mời"
_SIGHTS = (
    "triển lãm",
    "một triển lãm",
    "bảo tàng",
    "vườn",
    "nhà riêng",
    "phòng",
    "trang trại",
    "gian hàng",
    "khu trưng bày",
)
_SIGHT = 3
_STEPS = frozenset({"lên", "vào", "ra", "ngồi", "bước"})  # "mời B lên bục danh dự": a gesture
_INVITED_TO = frozenset({"thăm", "sang", "dự", "tham dự", "tham gia", "đến", "tới", "sớm", "quay lại", "trở lại"})


def read(trigger: Trigger) -> list[Draft]:
    """``A mời B sang thăm C``: an invitation spoken or sent."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    agent = passive_agent(sentence, at)
    if sentence.words(at - 2, at).endswith("khả năng") or is_habit(trigger):
        return []  # "thảo luận về khả năng mời B": only thought of
    asked_for = sentence.words(at + 1, at + 4)
    if asked_for.removeprefix("các ").removeprefix("những ").removeprefix("một số ").startswith(_OF_NO_SIDE):
        return []  # "mời các phóng viên từ B": nobody of a state
    guests, end = (subject(sentence, agent[1]), at + 1) if agent else objects(sentence, at + 1)
    near = {sentence.low(i) for i in range(end, end + 5)}
    if sentence.low(end) in _STEPS or _to_a_sight(sentence, end):
        return []
    if not guests or not any(
        word in _INVITED_TO or word.startswith(("thăm", "sang", "tới ", "đến ", "chuyến thăm")) for word in near
    ):
        return []
    if agent:  # "B được A mời sang thăm C"
        return message_draft(trigger, (cast.actors(agent[0]), cast.actors(guests), []), "invitation")
    senders, bearers = _conveyed_for(trigger)
    if not senders:
        senders, bearers = _conveyed_with(trigger)
    asked = cast.actors(guests)
    senders = senders or speaking(trigger, _inviting(trigger, countries_of(asked)))
    drafts = message_draft(trigger, (senders, asked, bearers), "invitation")
    for draft in drafts:
        if draft.modality in ("planned", "hoped") and begins_anew(trigger):
            draft.modality = "plain"  # "sẽ dành cho B …; trân trọng mời B", "đề nghị B …; mời B": he is asked now
    return drafts


def _to_a_sight(sentence: Sentence, at: int) -> bool:
    """``mời B đến thăm triển lãm``: what two who have met go to see together."""
    seen = at + 1 + (sentence.low(at) in ("đến", "tới", "đi") and "thăm" in sentence.low(at + 1))
    return "thăm" in sentence.low(seen - 1) and sentence.words(seen, seen + _SIGHT).startswith(_SIGHTS)


def _inviting(trigger: Trigger, asked: AbstractSet[str]) -> list[Actor]:
    """``A cảm ơn B đã dành cho Đoàn sự đón tiếp và mời B``, ``A đề nghị phía B …; trân trọng mời B``: A, not B."""
    sentence, cast = trigger.sentence, trigger.cast
    told = cast.actors(subject(sentence, trigger.at))
    if told and countries_of(told) <= asked and sentence.low(trigger.at - 1) in ALSO:
        told = cast.actors(first_actor_after(sentence, 0))
    return told or trigger.implied()


def _conveyed_for(trigger: Trigger) -> tuple[list[Actor], list[Actor]]:
    """``B chuyển lời (mời) của A mời C``: A invites, B bears it."""
    sentence, cast = trigger.sentence, trigger.cast
    group, first = group_back(sentence, trigger.at)
    conveying = next((i for i in range(first - 1, max(-1, first - _CONVEYED), -1) if _conveys(sentence.low(i))), -1)
    if not group or conveying < 0 or sentence.low(first - 1) not in _FROM:
        return [], []
    return cast.actors(group), cast.actors(subject(sentence, conveying)) or trigger.implied()


def _conveyed_with(trigger: Trigger) -> tuple[list[Actor], list[Actor]]:
    """``C chuyển lời thăm hỏi của A tới B và lời mời B sang …``: A's too, and borne by C, as the greeting before."""
    sentence = trigger.sentence
    if sentence.words(trigger.at - 2, trigger.at) not in _AND_A_WORD:
        return [], []
    first = max(0, trigger.at - _FARTHER)
    conveying = next((i for i in range(trigger.at - 1, first, -1) if _conveys(sentence.low(i))), 0)
    senders = sides_around(trigger, conveying)[0] if conveying else []
    return (senders, trigger.cast.actors(subject(sentence, conveying)) or trigger.implied()) if senders else ([], [])


def _conveys(word: str) -> bool:
    return word.startswith("chuyển") or word.endswith((" chuyển", "gửi lời"))
