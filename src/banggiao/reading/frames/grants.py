"""Gifts told otherwise than by who gives what to whom: exchanged, as presents of somebody, as goods on their way."""

from banggiao.model.claims import Place
from banggiao.reading.actors import Actor
from banggiao.reading.coordination import group_forward, is_actor
from banggiao.reading.drafts import NOWHERE, Draft
from banggiao.reading.frames.base import Trigger, each_to_other, first_actor_after, nearest_before
from banggiao.reading.frames.sums import follows_sum, is_counted
from banggiao.reading.mention import Mention
from banggiao.reading.modality import Modality, verb_modality
from banggiao.reading.roles import ASPECT, subject
from banggiao.reading.sentence import Sentence

PRESENTS = ("quà tặng",)
"""Nouns of a present; where it is not said whose, they tell of it as the verb does."""
GIFTS = ("món quà",)
"""Nouns of a present that is told where they say whose it is and for whom; else it may be anything that is welcome."""
GOODS = ("hàng viện trợ", "hàng cứu trợ", "hàng viện trợ nhân đạo", "gạo viện trợ")
"""Nouns of what is given, told of on its way."""
SUMS = ("khoản tài trợ", "khoản hỗ trợ", "gói hỗ trợ", "khoản viện trợ", "gói viện trợ")
"""Nouns of a sum for which somebody may be thanked."""
LOANS = ("vốn oda", "vốn vay oda", "viện trợ oda")
"""Nouns of what a sum is of that one state has in mind for another: ``sẽ dành cho B 10 triệu USD vốn ODA``."""
_SETTING_ASIDE = ("dành", "dành cho")
_SET_ASIDE = 14  # tokens from "dành" to what the sum is of
_FOR_WHOM = 24  # tokens from the word of giving to where those are for whom it is
_TOO = 5  # tokens from "cũng" to the word of giving
_BEFORE = 2  # sentences back to what another gives
_FOR_THEM = ("cho", "ở", "tại", "tặng", "giúp", "miền trung", "miền bắc", "miền nam")
_ABOUT = frozenset({"về", "vì", "đối với", "với"})
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


def thanked(trigger: Trigger) -> list[Draft]:
    """``B cảm ơn A về khoản tài trợ 13 triệu USD``: A has given it to those who give thanks."""
    sentence, at = trigger.sentence, trigger.at
    recipients = thanking(trigger)
    if sentence.low(at - 1) not in _ABOUT or not recipients or not is_counted(sentence, at):
        return []
    first = next(i for i in range(at - 1, -1, -1) if sentence.low(i) in _THANKING)
    givers = trigger.cast.actors(m for m in first_actor_after(sentence, first + 1) if m.first < at)
    return _granted(trigger, givers, recipients, "occurred")


def set_aside(trigger: Trigger) -> list[Draft]:
    """``A sẽ dành cho B khoảng 137,9 triệu USD vốn ODA``: a sum and what it is of, behind whom it is for."""
    sentence, at = trigger.sentence, trigger.at
    verb = next((i for i in range(at - 1, max(-1, at - _SET_ASIDE), -1) if sentence.low(i) in _SETTING_ASIDE), -1)
    to = verb + 1 + (sentence.low(verb + 1) == "cho")
    if verb < 0 or not follows_sum(sentence, at) or not is_actor(sentence.mention_after(to)):
        return []
    givers = trigger.cast.actors(nearest_before(sentence, verb)) or trigger.implied()
    modality = verb_modality(sentence, verb)
    return _granted(trigger, givers, trigger.cast.actors(group_forward(sentence, to)[0]), modality)


def _granted(trigger: Trigger, givers: list[Actor], recipients: list[Actor], modality: Modality) -> list[Draft]:
    theirs = {actor.country for actor in recipients}
    if not givers or any(actor.country in theirs or actor.country == "ZZ" for actor in givers):
        return []
    draft = trigger.draft([*((a, "sender") for a in givers), *((a, "recipient") for a in recipients)], type_="aid")
    draft.modality = modality
    return [draft]


def gives_too(trigger: Trigger, states: set[str]) -> list[Actor]:
    """``Lào cũng thông báo sẽ hỗ trợ 1 triệu USD``: to the state for which another's gift before is."""
    sentence, at = trigger.sentence, trigger.at
    if not any(sentence.low(i) == "cũng" for i in range(max(0, at - _TOO), at)) or not is_counted(sentence, at):
        return []
    for before in reversed(trigger.cast.sentences[max(0, sentence.index - _BEFORE) : sentence.index]):
        for mention in reversed(before.mentions):
            for_it = before.low(mention.first - 1) in _FOR_THEM
            if mention.kind == "country" and for_it and mention.country not in states:
                return [trigger.side_of(mention)]
    return []


def there_where(trigger: Trigger, countries: set[str]) -> Place:
    """``hỗ trợ 650.000 euro cho người dân bị ảnh hưởng bởi lũ tại Lào``: where those are who receive it."""
    sentence = trigger.sentence
    for mention in sentence.mentions:
        near = trigger.at < mention.first < trigger.at + _FOR_WHOM and mention.kind in ("country", "place")
        if near and mention.country in countries and sentence.low(mention.first - 1) in ("tại", "ở"):
            return Place("", mention.country)
    return NOWHERE


def province_behind(sentence: Sentence, district: Mention) -> Mention | None:
    """The province that follows the name of a district at once, None where none does."""
    behind = (sentence.mention_after(i) for i in range(district.last, district.last + _PROVINCE))
    return next((m for m in behind if m is not None and m.kind == "place"), None)
