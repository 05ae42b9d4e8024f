"""Around the word of a message: from whom it is, to whom it goes, and by whose hand."""

from banggiao.reading.actors import Actor
from banggiao.reading.adverbials import POWERS
from banggiao.reading.coordination import Group, group_forward, group_listed, is_actor, titled_row
from banggiao.reading.frames.base import Trigger, person_behind, state_of_capital
from banggiao.reading.frames.feasts import ON_OCCASION, TO, is_feast_of
from banggiao.reading.frames.letters import SENDING
from banggiao.reading.frames.mourning import FAMILIES
from banggiao.reading.sentence import Sentence

_ADDRESSING = ("tới", "đến", "với", "cho")  # the end of verbs right behind which they stand who receive it
_ABOUT = frozenset({"về", "trước", "vì"})  # what a message is about, and no word of who sends it
_AGAINST = "phản đối"
_REACH = 22
# "cho đại diện Đại sứ quán Lào", "gửi thư mời đại diện phía Lào", "của các lãnh đạo Lào"
_FOR_THEM = frozenset({"đại diện", "phía", "các"})
_PEOPLE = 7  # "tới lãnh đạo và nhân dân Nga": tokens before the country of those who receive
_SENT = ("chúc mừng", "cảm ơn")
_BY_WAY_OF = ("qua", "thông qua")
_FARTHER = 40  # tokens from the verb to "qua Đại sứ C"
_DIRECT = 2  # tokens between the verb and a recipient without a preposition


def sides_around(trigger: Trigger, at: int) -> tuple[list[Actor], list[Actor]]:
    """Return senders (after ``của``) and recipients (after ``tới``, ``đến``, ``cho`` or straight after the verb)."""
    sentence, cast = trigger.sentence, trigger.cast
    senders: list[Actor] = []
    recipients: list[Actor] = []
    index, topical, festive = at + 1, False, False
    if trigger.token_text.endswith(_ADDRESSING) and (group := _people_of(sentence, index) or group_at(sentence, index)):
        recipients, index = _receiving(trigger, group[0]), group[1]
    while index < min(at + _REACH, len(sentence.tokens)):
        low = sentence.low(index)
        if low in (";", ".", ":") or (sentence.has(index, "say") and recipients and not _is_of_letter(sentence, index)):
            break
        group = group_at(sentence, index + 1)
        festive = festive or (sentence.owner[index] is None and low in ON_OCCASION)
        topical = topical or festive or (sentence.owner[index] is None and low in _ABOUT)
        whose = low == "của" and not recipients and sentence.words(index - 2, index).endswith(FAMILIES)
        if sentence.owner[index] is None and whose and group:
            recipients, index = cast.actors(group[0]), group[1]  # "tới gia đình của B"
            continue
        if sentence.owner[index] is None and low in ("của", "từ", "gửi từ") and not senders and group:
            found = cast.actors(group[0])
            if is_feast_of(sentence, index, group[0][0]):
                festive = topical = True
            against = _AGAINST in sentence.words(at, index - 1)
            if not (topical or against):  # "trao công hàm phản đối hành động của Lào": whose deed it is
                senders = found
            elif found and not (against or recipients or festive):
                # "chia buồn trước mất mát của Lào": whose loss it is
                recipients = [trigger.side_of(a) for a in found if a.country != "ZZ"]
            index = group[1]
            continue
        if sentence.owner[index] is None and low in TO and not recipients:
            if group := _people_of(sentence, index + 1) or group:
                recipients, index = _receiving(trigger, group[0]), group[1]
                continue
            recipients = state_of_capital(trigger, sentence.mention_after(index + 1))
        direct = group_at(sentence, index) if index <= at + _DIRECT else None
        if direct and not senders and sentence.low(direct[1]) in SENDING:
            senders, index = cast.actors(direct[0]), direct[1]  # "chuyển thư Chủ tịch A gửi B"
            continue
        visited = "thăm" in sentence.low(index - 1)  # "chuyển lời mời thăm Việt Nam tới B"
        if direct and not recipients and sentence.owner[index - 1] is None and not visited:
            recipients, index = cast.actors(direct[0]), direct[1]
            continue
        index += 1
    return senders, recipients


def _receiving(trigger: Trigger, group: Group) -> list[Actor]:
    """``tới lãnh đạo và nhân dân Nga`` is to the country, not to the one leader whom the article names."""
    found: list[Actor] = []
    for mention in group:
        people = "nhân dân" in trigger.sentence.words(mention.first, mention.last) and not mention.name
        side = trigger.side_of(mention) if people and mention.country else None
        found += [side] if side else trigger.cast.actors([mention])
    return found


def _people_of(sentence: Sentence, at: int) -> tuple[Group, int] | None:
    """``tới lãnh đạo và nhân dân Nga``, ``tới Đảng, Nhà nước và nhân dân Cuba``: the country that they belong to."""
    for index in range(at, min(at + _PEOPLE, len(sentence.tokens))):
        mention = sentence.owner[index]
        low = sentence.low(index)
        if mention is not None and "state" in mention.cats:
            if mention.country and index == mention.last - 1:
                return [mention], mention.last
        elif mention is not None:
            kin = mention.person is not None and sentence.says(FAMILIES, at, index)
            named = mention.kind == "country" and index > at
            return ([mention], mention.last) if kin or named else None
        elif (
            low in (".", ";", "của", "về")
            or sentence.has(index, "noun", "verb")
            or (low == "," and sentence.low(index + 1) not in POWERS)
        ):
            return None
    return None


def group_at(sentence: Sentence, at: int) -> tuple[Group, int] | None:
    """Return those who stand at ``at``, be it behind ``đại diện`` or ``phía``, and the index after them."""
    while sentence.low(at) in _FOR_THEM and sentence.owner[at] is None:
        at += 1
    if at < len(sentence.tokens) and is_actor(sentence.mention_after(at)):
        return titled_row(sentence, *group_listed(sentence, *group_forward(sentence, at, commas=False)))
    return None


def _is_of_letter(sentence: Sentence, at: int) -> bool:
    """``chuyển tới B thư chúc mừng của A``, ``chuyển tới B lời mời của A``: the word only says what is sent."""
    return sentence.low(at) in _SENT or sentence.low(at - 1) == "lời"


def through(trigger: Trigger) -> list[Actor]:
    """``gửi lời thăm hỏi tới B qua Đại sứ C``, ``Thông qua Đại sứ C, A gửi …``: C bears it."""
    at = trigger.at
    behind = person_behind(trigger.sentence, _BY_WAY_OF, at + 1, at + _FARTHER, (";", "."))
    return trigger.cast.actors(behind or person_behind(trigger.sentence, _BY_WAY_OF, 0, 1, ()))
