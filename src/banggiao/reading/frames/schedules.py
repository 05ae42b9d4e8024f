"""Encounters that a schedule holds: ``Lịch trình của A bao gồm các cuộc gặp với B và C``."""

from banggiao.reading.actors import Actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger
from banggiao.reading.sentence import Sentence

_SCHEDULES = (
    "lịch trình", "chương trình nghị sự", "lịch làm việc", "chương trình làm việc", "lịch hoạt động",
    "chương trình hoạt động", "chương trình chuyến thăm",
)  # fmt: skip
_HOLDING = frozenset({"gồm", "bao gồm"})
_LISTED = 24  # tokens from "gồm" to an encounter of the list
_OPENS = 12  # tokens in which a sentence names the schedule


def whose_schedule(trigger: Trigger) -> list[Actor]:
    """Return whose schedule the encounter stands in, nobody where it stands in none."""
    sentence, at = trigger.sentence, trigger.at
    holding = next((i for i in range(at - 1, max(-1, at - _LISTED), -1) if _holds(sentence, i)), -1)
    if holding < 0 or not sentence.says(_SCHEDULES, 0, min(holding, _OPENS)):
        return []
    owner = next((m for m in reversed(sentence.mentions) if m.last <= holding), None)
    if owner is None:
        return trigger.implied()
    return trigger.cast.actors([owner]) if owner.person is not None or owner.kind == "title" else []


def _holds(sentence: Sentence, at: int) -> bool:
    return sentence.owner[at] is None and sentence.low(at) in _HOLDING


def plan(trigger: Trigger, drafts: list[Draft]) -> None:
    """What stands in a schedule is still to come, where nothing else is said of it."""
    if drafts and whose_schedule(trigger):
        for draft in drafts:
            draft.modality = "planned" if draft.modality == "plain" else draft.modality
