"""To which state a message goes of which is only said what feast it is for, or that it is to those in power there."""

from collections.abc import Collection

from banggiao.reading.actors import Actor
from banggiao.reading.adverbials import POWERS
from banggiao.reading.frames.base import Trigger
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

TO = frozenset({"tới", "đến", "cho", "gửi tới", "gửi đến", "dành cho", "gửi", "mời"})
"""What stands before whom a message is to."""
ON_OCCASION = frozenset({"nhân", "nhân dịp", "dịp"})
"""What stands before the feast that a message is for."""
_FEASTS = ("quốc khánh", "ngày thành lập", "ngày thiết lập", "đại hội", "ngày độc lập", "năm mới", "tết")
_OF_A_STATE = ("quốc khánh", "ngày độc lập", "ngày thành lập", "đại hội", "ngày giải phóng", "ngày lễ")
_FEAST = 9  # tokens from "điện mừng" to whose feast it is
_OWNED = 7  # tokens from "Quốc khánh" back to the verb and on to "của Lào": "Quốc khánh lần thứ 50 của Lào"
_OCCASION = 12  # tokens from "nhân" to that: "nhân kỷ niệm 70 năm ngày thành lập nước Lào"
_LETTERS = ("điện mừng", "thư mừng", "điện chúc mừng", "thư chúc mừng", "điện và thư", "điện, thư", "thư, điện")
_REPORT = 20  # sentences of a report of letters in which their occasion is still the one that it opens with
_POWER = 7  # tokens from the verb to "tới Đảng, Nhà nước và nhân dân"


def is_feast_of(sentence: Sentence, at: int, owner: Mention) -> bool:
    """``chúc mừng Quốc khánh lần thứ 50 của Lào``: whose feast it is behind the ``của`` at ``at``, not who sends it."""
    if owner.kind not in ("country", "body"):
        return False
    return any(sentence.words(i, at).startswith(_OF_A_STATE) for i in range(max(0, at - _OWNED), at))


def unnamed(trigger: Trigger, ours: Collection[str]) -> list[Actor]:
    """The state that a message is to where no actor of it stands behind a preposition."""
    return _celebrating(trigger, ours) or _powers(trigger, ours)


def written_to(trigger: Trigger, ours: Collection[str]) -> list[Actor]:
    """``… gửi điện mừng.``: whom the sentence before is about, of the state whose feast a report of letters opens with.

    ``Nhân dịp Quốc khánh A, lãnh đạo nhiều nước đã gửi điện mừng.``, and then who has written.
    """
    implied = trigger.implied()
    sentences, index = trigger.cast.sentences, trigger.sentence.index
    for sentence in sentences[max(0, index - _REPORT) : index]:
        comma = _first_comma(sentence, len(sentence.tokens))
        celebrates = sentence.low(0) in ON_OCCASION and comma and sentence.says(_FEASTS, 0, comma)
        if celebrates and sentence.says(_LETTERS, comma, len(sentence.tokens)):
            states = {m.country for m in sentence.mentions if m.last <= comma and _is_of_another(m, ours)}
            if len(states) == 1:
                code = states.pop()
                return [actor for actor in implied if actor.country == code] or [trigger.side(code)]
    return implied


def _powers(trigger: Trigger, ours: Collection[str]) -> list[Actor]:
    """``gửi lời thăm hỏi tới Đảng, Nhà nước và nhân dân``: those of the other state that the report is about."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    near = [i for i in range(at + 1, at + _POWER) if sentence.low(i) in TO and sentence.low(i + 1) in POWERS]
    to = [i for i in near if sentence.low(i + 2) != "của"]
    states = cast.sides(cast.last_pair or cast.main_pair(sentence.span.end)) if to else ()
    others = [code for code in states if code not in ours]
    return [trigger.side(others[0])] if len(others) == 1 and len(states) > 1 else []


def _celebrating(trigger: Trigger, ours: Collection[str]) -> list[Actor]:
    """``gửi điện mừng (nhân dịp) Quốc khánh Lào``, ``gửi điện mừng Đại hội Đảng B``: to the one whose feast it is."""
    sentence, at = trigger.sentence, trigger.at
    if not trigger.token_text.endswith("mừng") or to_others(trigger):
        return []
    if sentence.low(0) in ON_OCCASION and (comma := _first_comma(sentence, at)) and sentence.says(_FEASTS, 0, comma):
        if elected := [m for m in sentence.mentions if m.last < comma and _is_elected(sentence, m)]:
            return [actor for actor in trigger.cast.actors(elected[:1]) if actor.country not in ours]
        states = {m.country for m in sentence.mentions if m.last <= comma and _is_of_another(m, ours)}
        if len(states) == 1:  # "Nhân dịp Quốc khánh B, A đã gửi điện mừng."
            return [trigger.side(next(iter(states)))]
    end = at + _FEAST
    for index in range(at + 1, len(sentence.tokens)):
        mention = sentence.mention_after(index)
        if mention is not None and _is_of_another(mention, ours):
            return trigger.cast.actors([mention])
        if sentence.owner[index] is None and sentence.low(index) in ON_OCCASION:
            end = index + _OCCASION
        if index >= end or (sentence.owner[index] is None and sentence.low(index) in (",", ".", ";")):
            break
    return []


def _is_elected(sentence: Sentence, mention: Mention) -> bool:
    """``Nhân dịp đồng chí B được Đại hội XI Đảng A bầu làm …``: to B, and not to A whose congress it is."""
    return mention.person is not None and bool(mention.name) and sentence.has(mention.last, "passive")


def _is_of_another(mention: Mention, ours: Collection[str]) -> bool:
    """``Quốc khánh Lào``, ``Đại hội Đảng B``: say whether a state, or a body of it, is another than those who send."""
    return mention.kind in ("country", "body") and bool(mention.country) and mention.country not in ours


def _first_comma(sentence: Sentence, at: int) -> int:
    return next((i for i in range(at) if sentence.low(i) == "," and sentence.owner[i] is None), 0)


def to_others(trigger: Trigger) -> bool:
    """``gửi lời chia buồn đến gia đình …``: to somebody who is nobody's side."""
    return any(trigger.sentence.low(i) in ("đến", "tới", "cho") for i in range(trigger.at + 1, trigger.at + 6))
