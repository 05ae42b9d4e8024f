"""Encounters: talks, meetings, receptions, courtesy calls, telephone calls."""

from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, first_actor_after, nearest_before, passive_agent
from banggiao.reading.modality import verb_modality
from banggiao.reading.roles import Group, arguments, group_back, group_forward, is_actor, is_attribute, objects, subject

_NOUN_BEFORE = frozenset(
    "tại sau trong trước cuộc buổi quả dung tới của các nhiều thúc vào có hành khi phiên vòng về nhân bên".split()
)


_PLURAL = frozenset({"các", "những", "nhiều", "mọi"})


def read(trigger: Trigger) -> list[Draft]:
    """Return the encounter that the trigger tells, if it does."""
    as_noun = trigger.noun or (
        trigger.act.type in ("talks", "call")
        and _used_as_noun(trigger)
        and trigger.token_text in ("hội đàm", "điện đàm")
    )
    if as_noun:
        trigger.noun = True
        return _noun(trigger)
    return _verb(trigger)


def _used_as_noun(trigger: Trigger) -> bool:
    before = trigger.sentence.low(trigger.at - 1)
    return (
        before.split(" ")[-1] in _NOUN_BEFORE and trigger.sentence.owner[trigger.at - 1] is None
        if trigger.at
        else False
    )


def _verb(trigger: Trigger) -> list[Draft]:
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    if agent := passive_agent(sentence, at):
        hosts = cast.actors(agent[0])
        guests = cast.actors(subject(sentence, agent[1])) or trigger.implied()
        return _drafts(trigger, hosts, guests, at)
    doers = cast.actors(subject(sentence, at))
    group, end = objects(sentence, at + 1)
    others = cast.actors(m for m in group if not is_attribute(sentence, m))
    if sentence.low(at + 1) == "nhau" or (sentence.low(at + 1) == "với" and sentence.low(at + 2) == "nhau"):
        others = []
    if not doers and not others:
        beside = cast.actors(group_back(sentence, at)[0])
        doers = beside if len(cast.sides(beside)) > 1 else []
    if not doers and others:
        doers = cast.actors(first_actor_after(sentence, end)) or trigger.implied()
    if not others and len(cast.sides(doers)) < 2:
        others = cast.actors(_shared_object(trigger, end))
    if not others and len(cast.sides(doers)) < 2:
        return []
    drafts = _drafts(trigger, doers, others, end)
    if trigger.act.type == "reception" and any("chào" in sentence.low(i) for i in range(end, end + 3)):
        for draft in drafts:
            draft.type = "courtesy_call"  # a guest who "đến chào" is received on a courtesy call (codebook §8)
    return drafts


def _shared_object(trigger: Trigger, at: int) -> Group:
    """``sẽ tiếp kiến, tổ chức quốc yến chào mừng A``: verbs in a row share the object of the last."""
    sentence = trigger.sentence
    if sentence.low(at) not in (",", "và"):
        return []
    for index in range(at + 1, min(at + 9, len(sentence.tokens))):
        mention = sentence.mention_after(index)
        if mention is not None:
            return group_forward(sentence, index)[0] if is_actor(mention) else []
        if sentence.low(index) in (",", ";", "."):
            return []
    return []


def _noun(trigger: Trigger) -> list[Draft]:
    """``cuộc hội đàm giữa A và B``; ``A có cuộc hội đàm với B``; ``Tại buổi tiếp B, A khẳng định``."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    found, both = arguments(sentence, at + 1)
    others = cast.actors(m for m in found if not is_attribute(sentence, m))
    end = max((m.last for m in found), default=at + 1)
    in_general = sentence.low(at - 1).split(" ")[-1] in _PLURAL and not sentence.dates
    if in_general and _countries_only(others) and verb_modality(sentence, at) == "plain":
        return []
    if both and len(cast.sides(others)) > 1:
        doers: list[Actor] = []
        if _countries_only(others):
            doers, others = _people_for(trigger, others), []
        return _drafts(trigger, doers, others, end)
    if not others:
        if sentence.low(at - 1).split(" ")[-1] in _PLURAL:
            return []  # "các cuộc gặp gỡ giữa lãnh đạo hai nước" in general
        doers = cast.actors(subject(sentence, at))
        if len(cast.sides(doers)) > 1:
            return _drafts(trigger, doers, [], end)
        return _reference(trigger, end)
    sides = countries_of(others)
    for doers in (
        cast.actors(subject(sentence, at)),
        cast.actors(first_actor_after(sentence, end)),
        [a for a in cast.actors(nearest_before(sentence, at)) if a.person is not None],
        trigger.implied(),
    ):
        if doers and not countries_of(doers) & sides and len(cast.sides([*doers, *others])) > 1:
            return _drafts(trigger, doers, others, end)
    return []


def _one_by_one(trigger: Trigger) -> bool:
    """``lần lượt hội kiến A và B``: the text itself tells them apart (codebook §8)."""
    return "lần lượt" in trigger.sentence.words(trigger.at - 6, trigger.at)


def _countries_only(actors: list[Actor]) -> bool:
    return all(actor.person is None for actor in actors)


def _people_for(trigger: Trigger, countries: list[Actor]) -> list[Actor]:
    """``Thượng đỉnh Mỹ - Triều`` is the meeting of the two leaders where the sentence names them as its doers."""
    cast = trigger.cast
    sides = countries_of(countries)
    doers = [a for a in cast.actors(subject(trigger.sentence, trigger.at)) if a.person is not None]
    if countries_of(doers) >= sides:
        return doers
    return countries


def _reference(trigger: Trigger, end: int) -> list[Draft]:
    """``Tại hội đàm, hai nhà lãnh đạo …``: the encounter of the pair that the article is about."""
    pair = list(trigger.cast.last_pair or trigger.cast.main_pair(trigger.sentence.span.end))
    drafts = _drafts(trigger, pair, [], end) if len(trigger.cast.sides(pair)) > 1 else []
    for draft in drafts:
        draft.weak = True
    return drafts


def _drafts(trigger: Trigger, doers: list[Actor], others: list[Actor], end: int) -> list[Draft]:
    everyone = [*doers, *others]
    sides = [side for side in trigger.cast.sides(everyone) if side != "ZZ"]
    if len(sides) < 2 or len(everyone) > 12 or _sport(trigger, everyone):
        return []
    if "thượng đỉnh" in trigger.token_text and any(
        trigger.cast.lexicon.geography.country(side) is None for side in sides
    ):
        return []  # the summit of an organisation is a session
    if doers and others and countries_of(doers) == countries_of(others):
        return []
    if doers and others and _one_by_one(trigger):
        pairs = [(a, b) for a in doers for b in others] if len(doers) == 1 or len(others) == 1 else []
        if len(pairs) > 1:
            return [trigger.draft(_roles(trigger, [a], [b]), end=end) for a, b in pairs]
    draft = trigger.draft(_roles(trigger, doers, others), end=end)
    if all(actor.person is not None for actor in everyone) and len(everyone) == 2:
        trigger.cast.last_pair = tuple(everyone)
    return [draft]


def _roles(trigger: Trigger, doers: list[Actor], others: list[Actor]) -> list[tuple[Actor, Role]]:
    host: Role = "participant"
    guest: Role = "participant"
    if trigger.act.host == "subject":
        host, guest = "host", "guest"
    elif trigger.act.host == "object":
        host, guest = "guest", "host"
    if not others and host != "participant":
        doers, others = doers[:1], doers[1:]
    return [(a, host) for a in doers] + [(a, guest) for a in others]


def _sport(trigger: Trigger, everyone: list[Actor]) -> bool:
    """Teams meet too: countries alone that ``gặp`` one another are on a field."""
    return trigger.act.type == "meeting" and _countries_only(everyone) and not trigger.noun
