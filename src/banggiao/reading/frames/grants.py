"""Gifts told otherwise than by who gives what to whom: exchanged, as presents of somebody, as goods on their way."""

from banggiao.reading.actors import Actor
from banggiao.reading.coordination import group_forward, is_actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, each_to_other
from banggiao.reading.mention import Mention
from banggiao.reading.roles import ASPECT, subject
from banggiao.reading.sentence import Sentence

PRESENTS = ("quà tặng",)
"""Nouns of a present; where it is not said whose, they tell of it as the verb does."""
GIFTS = ("món quà",)
"""Nouns of a present that is told where they say whose it is and for whom; else it may be anything that is welcome."""
GOODS = ("hàng viện trợ", "hàng cứu trợ", "hàng viện trợ nhân đạo", "gạo viện trợ")
"""Nouns of what is given, told of on its way."""
_EACH_OTHER = "nhau"
_FOR = ("cho", "tặng", "dành cho", "trao tặng", "gửi tặng")
_THERE = ("đến", "tới", "xuống", "tại", "cho", "cảng", "sang")
_REACH = 14  # tokens from whose gift it is to whom it is for
_PROVINCE = 4  # tokens from the name of a district to that of its province
_AND_PEOPLE = "và nhân dân"
_THANKING = ("cảm ơn", "cám ơn")
_THANKED = 14  # tokens from thanking somebody to what he has given


def exchanged(trigger: Trigger) -> list[Draft]:
    """``A và B tặng nhau thanh kiếm``: each gives to the other."""
    sentence = trigger.sentence
    if sentence.low(trigger.at + 1) != _EACH_OTHER or not trigger.token_text.endswith("tặng"):
        return []
    roles = each_to_other(trigger, trigger.cast.actors(subject(sentence, trigger.at)))
    return [trigger.draft(roles, type_="aid")] if roles else []


def owned(trigger: Trigger) -> tuple[list[Actor], list[Actor]]:
    """``quà tặng của A cho B``, ``hàng viện trợ của A đến B``: return who gives and who receives."""
    sentence, cast = trigger.sentence, trigger.cast
    goods = trigger.token_text in GOODS
    first = next((i + 1 for i in range(trigger.at + 1, trigger.at + 4) if sentence.low(i) == "của"), -1)
    if first < 0 or not is_actor(sentence.mention_after(first)):
        return [], []
    group, end = group_forward(sentence, first, commas=False)
    for index in range(end, min(end + _REACH, len(sentence.tokens) - 1)):
        if sentence.low(index) in (".", ";"):
            break
        mention = sentence.mention_after(index + 1)
        if mention is None or sentence.owner[index] is not None:
            continue
        there = sentence.low(index).split(" ")[-1] in _THERE and mention.kind in ("country", "place")
        if goods and there and mention.country:
            return cast.actors(group), [trigger.side_of(mention)]
        if not goods and sentence.low(index) in _FOR and is_actor(mention):
            return cast.actors(group), cast.actors(group_forward(sentence, index + 1)[0])
    return cast.actors(group), []


def people_giving(trigger: Trigger) -> list[Actor]:
    """``Chính phủ và nhân dân A đã hỗ trợ``: the state, told of together with its people, right before the verb."""
    sentence = trigger.sentence
    mention = sentence.mention_before_tense(trigger.at, *ASPECT)
    if mention is None or mention.kind != "country" or sentence.words(mention.first - 3, mention.first) != _AND_PEOPLE:
        return []
    return trigger.cast.actors([mention])


def thanking(trigger: Trigger) -> list[Actor]:
    """``B cảm ơn A đã tặng …``: the side of who gives thanks for it has received it."""
    sentence, cast = trigger.sentence, trigger.cast
    for index in range(trigger.at - 1, max(-1, trigger.at - _THANKED), -1):
        if sentence.owner[index] is None and sentence.low(index) in _THANKING:
            thankful = cast.actors(subject(sentence, index))[:1]
            return [trigger.side_of(actor) for actor in thankful]
    return []


def province_behind(sentence: Sentence, district: Mention) -> Mention | None:
    """The province that follows the name of a district at once, None where none does."""
    behind = (sentence.mention_after(i) for i in range(district.last, district.last + _PROVINCE))
    return next((m for m in behind if m is not None and m.kind == "place"), None)
