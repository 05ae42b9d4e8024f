"""Sessions: conferences of several countries and sessions of standing bodies, and who attends them."""

from banggiao.lexicon.entries import Act
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, sides_between
from banggiao.reading.mentions import Mention
from banggiao.reading.roles import governor, is_actor, subject

_OF_VERBS = frozenset({"tổ chức", "tham gia", "đăng cai", "khai mạc", "bế mạc"})
_REACH = 14
_OPENING = 12  # tokens in which a sentence about a conference names it
_STATE = 2  # letters of a country's code; an organisation does not attend its own session
_COMMON = frozenset({"cấp cao", "lần thứ", "thượng đỉnh", "quốc tế", "khu vực", "song phương", "quốc phòng"})


def read(trigger: Trigger) -> list[Draft]:
    """Return the session that the trigger tells, where a standing or international meeting stands beside it."""
    sentence, at = trigger.sentence, trigger.at
    if sentence.tokens[at].has("future") and sentence.low(at) == "dự kiến":
        return []
    if trigger.noun:
        return _held(trigger)
    name = _meeting_after(trigger, at + 1)
    if not name or (trigger.token_text in _OF_VERBS and "lần" not in name):
        return []
    if _gone_there(trigger):
        return []  # going to a conference is a visit of kind attendance (codebook §8)
    members = [a for a in _attending(trigger) if a.country != "ZZ"] or trigger.implied()
    members = [a for a in members if a.person is not None or len(a.country) == _STATE]
    if not members:
        return []
    named = countries_of(members)
    sides = [actor for actor in _sides_of_name(trigger, at + 1) if actor.country not in named]
    draft = trigger.draft([*_as_participants(members), *_as_participants(sides)])
    if draft.modality == "hoped" and draft.date:
        draft.modality = "planned"  # agreed upon with its date
    draft.topic = frozenset(word for word in trigger.words("standing") if word in name and word not in _COMMON)
    return [draft]


def _attending(trigger: Trigger) -> list[Actor]:
    """Who holds or attends it; ``hai bên`` and ``hai nước`` are the two states."""
    return trigger.cast.states_or_actors(subject(trigger.sentence, trigger.at), _two_states)


def _two_states(mention: Mention) -> bool:
    leaders = any("lãnh đạo" in cat for cat in mention.cats)
    return mention.kind == "group" and not mention.shared_title and not mention.countries and not leaders


def _gone_there(trigger: Trigger) -> bool:
    sentence = trigger.sentence
    if any("thăm" in sentence.low(index) for index in range(max(0, trigger.at - 12), trigger.at)):
        return False  # who visits and attends does two things
    for index in range(max(0, trigger.at - 12), trigger.at):
        if sentence.owner[index] is None and any(
            isinstance(act, Act) and act.frame == "move" for act in sentence.tokens[index].senses.get("verb", ())
        ):
            after = sentence.mention_after(index + 1) or sentence.mention_after(index + 2)
            if after is not None and after.kind in ("country", "place"):
                return True
    return False


def _as_participants(actors: list[Actor]) -> list[tuple[Actor, Role]]:
    return [(actor, "participant") for actor in actors]


def _meeting_after(trigger: Trigger, at: int) -> str:
    """Return the words of an international meeting that begin within a few tokens of ``at``."""
    words: list[str] = []
    sentence = trigger.sentence
    for index in range(at, min(at + _REACH, len(sentence.tokens))):
        token = sentence.tokens[index]
        if token.low in (".", ";", ":") or (
            token.low == "," and words and sentence.low(index + 1) in ("thăm", "gặp", "hội đàm")
        ):
            break
        if token.has("say"):
            break
        words.append(token.low)
    text = " ".join(words)
    starts = [text.find(word) for word in trigger.words("meetings") if 0 <= text.find(word) <= 24]
    direct = any(text.startswith(word) for word in trigger.words("standing"))
    if (not starts and not direct) or any(word in text for word in trigger.words("domestic")):
        return ""
    return text if any(word in text for word in trigger.words("standing")) else ""


def _sides_of_name(trigger: Trigger, at: int) -> list[Actor]:
    """The two sides that a bilateral body's name carries: ``Ủy ban liên Chính phủ Việt Nam - Lào``."""
    for mention in trigger.sentence.mentions:
        if at <= mention.first < at + _REACH and _joint(mention):
            return trigger.cast.actors([mention])
    return []


def _joint(mention: Mention) -> bool:
    return len(mention.countries) > 1 and (mention.kind == "body" or "pair_of_countries" in mention.cats)


def _held(trigger: Trigger) -> list[Draft]:
    """``Kỳ họp lần thứ 40 Ủy ban liên Chính phủ Việt Nam - Lào đã diễn ra …``: the two sides of a joint body."""
    sentence, at = trigger.sentence, trigger.at
    before = sentence.words(at - 26, at)
    if "bên lề" in before:
        return []
    if not any(word in before for word in ("kỳ họp", "phiên họp", "đối thoại", "tham vấn", "tham khảo", "hội nghị")):
        return []
    if not any(word in before for word in trigger.words("standing")) or any(
        word in before for word in trigger.words("domestic")
    ):
        return []
    pairs = [m for m in sentence.mentions if _joint(m) and m.first < at]
    if pairs:
        chairs = _chairs(trigger)
        named = countries_of(chairs)
        sides = [actor for actor in trigger.cast.actors(pairs[-1:]) if actor.country not in named]
        return [trigger.draft(_as_participants([*chairs, *sides]))]
    if sides := sides_between(trigger):
        return [trigger.draft(_as_participants(sides))]
    opening = sentence.words(0, _OPENING)
    if not any(word in opening for word in trigger.words("meetings")):
        return []
    organisations = [m for m in sentence.mentions if m.kind == "org" and m.first < at]
    return [trigger.draft(_as_participants(trigger.cast.actors(organisations[-1:])))] if organisations else []


def _chairs(trigger: Trigger) -> list[Actor]:
    """``do A và B đồng chủ trì``: the chairs stand for their sides."""
    sentence = trigger.sentence
    found = [
        m
        for m in sentence.mentions
        if is_actor(m)
        and m.person is not None
        and (sentence.low(m.first - 1) in ("do", "của") or governor(sentence, m.first) == "")
    ]
    return trigger.cast.actors(found)
