"""Who attends a conference, where nobody stands right before the verb: the visitor, a host of companions, the chair."""

from banggiao.reading.coordination import Group, group_forward
from banggiao.reading.frames.base import Trigger
from banggiao.reading.roles import subject

_BACK = 40  # tokens from the verb back to "cùng"


def attending_before(trigger: Trigger, group: Group) -> Group:
    """``A sẽ chủ trì Hội nghị Mekong - Nhật Bản, dự Hội nghị …``: a state in a conference's name attends no other."""
    sentence = trigger.sentence
    if len(group) != 1 or group[0].kind not in ("country", "org") or sentence.low(trigger.at - 1) not in (",", "và"):
        return []
    before = [i for i in sentence.triggers if i < group[0].first and sentence.tokens[i].tells("session", "verb")]
    within = before and not any(sentence.low(i) in (",", ";") for i in range(before[-1], group[0].first))
    return [m for m in subject(sentence, before[-1]) if m.person is not None] if within else []


def of_visit(trigger: Trigger) -> Group:
    """``B, đang thăm chính thức A và dự …``: who visits attends."""
    sentence = trigger.sentence
    if sentence.low(trigger.at - 1) not in ("và", ","):
        return []
    for index in range(trigger.at - 2, max(0, trigger.at - 9), -1):
        if sentence.owner[index] is None and "thăm" in sentence.low(index):
            return subject(sentence, index)
    return []


def led_along(trigger: Trigger) -> Group:
    """``A đã cùng lãnh đạo 36 nước, B và C tham dự``: A attends, whoever goes along."""
    sentence = trigger.sentence
    for index in range(trigger.at - 1, max(0, trigger.at - _BACK), -1):
        if sentence.owner[index] is None and sentence.low(index) in ("cùng", "cùng với"):
            together, end = group_forward(sentence, index + 1, commas=False)
            if end != trigger.at or any(m.person is None for m in together):
                together = []  # "A đã cùng B (và C) đồng chủ trì"
            return [m for m in (*subject(sentence, index), *together) if m.person is not None]
        if sentence.low(index) in (";", "."):
            break
    return []
