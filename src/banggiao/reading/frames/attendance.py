"""Who attends a conference, where nobody stands right before the verb: the visitor, a host of companions, the chair."""

from collections.abc import Container

from banggiao.reading.coordination import Group, group_forward, is_actor
from banggiao.reading.frames.base import Trigger, meets, person_behind
from banggiao.reading.roles import ASPECT, subject
from banggiao.reading.sentence import Sentence

_BESIDE = ("cùng", "với", "cùng với")
_BACK = 40  # tokens from the verb back to "cùng"
_VISITING = 9  # tokens from "thăm" to what is attended on the visit
_DUE = frozenset({"nhân", "dịp", "nhân dịp"})
_PURPOSE = ("nhằm", "để")
_JOINING = frozenset({"và", ",", *_PURPOSE})
_VISIT = 24  # tokens from "chuyến thăm của B tới A" to what B attends there


def attending_before(trigger: Trigger, group: Group) -> Group:
    """``A sẽ chủ trì Hội nghị Mekong - Nhật Bản, dự Hội nghị …``: a state in a conference's name attends no other."""
    sentence = trigger.sentence
    if (
        len(group) != 1
        or group[0].kind not in ("country", "org", "group", "body")
        or sentence.low(trigger.at - 1) not in (",", "và")
    ):
        return []
    before = [i for i in sentence.triggers if i < group[0].first and _attends(sentence, i)]
    within = before and not any(sentence.low(i) in (",", ";") for i in range(before[-1], group[0].first))
    return [m for m in subject(sentence, before[-1]) if m.person is not None] if within else []


def _attends(sentence: Sentence, at: int) -> bool:
    """``dự``, ``chủ trì``, ``lên đường tham dự``."""
    return sentence.tokens[at].tells("session", "verb") or sentence.low(at).endswith(" dự")


def co_chairs(trigger: Trigger, first: int) -> Group:
    """``A đồng chủ trì Đối thoại X - Y cùng B``: who presides beside A, behind the name that begins at ``first``.

    ``Ủy ban hỗn hợp họp phiên thứ 5 dưới sự đồng chủ trì của A và B``: who presides over what is held.
    """
    if "chủ trì" not in trigger.token_text:
        over_it = presiding(trigger.sentence, first, first + _BACK, (";", "."), commas=False)
        return [m for m in over_it if m.person is not None]
    behind = person_behind(trigger.sentence, _BESIDE, first, first + _BACK, (",", ";", "."))
    if behind:  # "với A và B"
        row = group_forward(trigger.sentence, behind[0].first, commas=False)[0]
        behind = [mention for mention in row if mention.person is not None] or behind
    return behind or _talked_with(trigger.sentence, trigger.at)


def _talked_with(sentence: Sentence, at: int) -> Group:
    """``A hội đàm với B, đồng chủ trì Kỳ họp …``: B presides too."""
    joined = sentence.low(at) in ("đồng chủ trì", "cùng chủ trì") and sentence.low(at - 1) in (",", "và")
    partner = sentence.owner[at - 2] if joined and at > 1 else None
    if partner is None or partner.person is None or sentence.low(partner.first - 1) != "với":
        return []
    return [partner] if meets(sentence, partner.first - 2) else []


def presiding(sentence: Sentence, first: int, last: int, stops: Container[str], *, commas: bool = True) -> Group:
    """``dưới sự (đồng) chủ trì của A và B``: who presides, where that is said between two tokens and before a stop.

    ``commas`` may part those who do so together.
    """
    for index in range(first, min(last, len(sentence.tokens) - 1)):
        if sentence.owner[index] is None and sentence.low(index).endswith("chủ trì") and sentence.has(index + 1, "of"):
            return group_forward(sentence, index + 2, commas=commas)[0]
        if sentence.low(index) in stops:
            break
    return []


def of_visit(trigger: Trigger) -> Group:
    """``B, đang thăm chính thức A và dự …``, ``chuyến thăm của B tới A và dự …``: who visits attends.

    So does who goes on a journey for that: ``chuyến công du của B, …, nhằm dự …``.
    """
    sentence = trigger.sentence
    if sentence.low(trigger.at - 1) not in _JOINING:
        return []
    near = range(trigger.at - 2, max(-1, trigger.at - _VISIT), -1)
    going = ("chuyến", "thăm") if sentence.low(trigger.at - 1) in _PURPOSE else ("thăm",)
    visit = next((i for i in near if sentence.owner[i] is None and any(w in sentence.low(i) for w in going)), -1)
    if visit >= 0 and sentence.has(visit, "noun") and "chuyến" in sentence.low(visit):
        own = person_behind(sentence, ("của",), visit + 1, trigger.at - 1, (",", ";"))
        return own or person_behind(sentence, ("của",), trigger.at + 1, trigger.at + _VISIT, (",", ";", "."))
    if visit < 0 or trigger.at - visit >= _VISITING:
        return []
    due = sentence.before(visit, _DUE)  # "hội đàm với B nhân dịp sang thăm A và dự …"
    guest = sentence.owner[due] if 0 <= due < visit - 1 else None
    return [guest] if guest is not None and guest.person is not None else subject(sentence, visit)


def led_along(trigger: Trigger) -> Group:
    """``A đã cùng lãnh đạo 36 nước, B và C tham dự``: A attends, whoever goes along."""
    sentence = trigger.sentence
    for index in range(trigger.at - 1, max(0, trigger.at - _BACK), -1):
        if sentence.owner[index] is None and sentence.low(index) in ("cùng", "cùng với"):
            together = _row_to_verb(sentence, index + 1)  # "A đã cùng B, C (và D) đồng chủ trì"
            return [m for m in (*subject(sentence, index), *together) if m.person is not None]
        if sentence.low(index) in (";", "."):
            break
    return []


def _row_to_verb(sentence: Sentence, at: int) -> Group:
    """Those whom commas and ``và`` join from token ``at`` up to what they do, nobody where the row ends otherwise."""
    row: Group = []
    while (mention := sentence.mention_after(at)) is not None and is_actor(mention):
        row.append(mention)
        at = mention.last
        if sentence.low(at) not in (",", "và") or sentence.owner[at] is not None:
            break
        at += 1
    return row if sentence.has(at, *ASPECT, "verb", "lead") else []
