"""Feasts that a mission abroad or a friendship association holds, and who of another side comes.

``Đại sứ quán Lào tổ chức chiêu đãi kỷ niệm Quốc khánh. Phó Thủ tướng A đã tới dự.``: the guests stand in the same
sentence or in one of the next.
"""

from banggiao.model.claims import Place
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.drafts import Draft
from banggiao.reading.envoys import MISSIONS, is_mission
from banggiao.reading.frames.base import Trigger
from banggiao.reading.mention import Mention
from banggiao.reading.presence import find_list
from banggiao.reading.roles import ASPECT, subject
from banggiao.reading.sentence import Sentence

_OF_FRIENDS = "hữu nghị"
_OWN = "VN"
_COMING = frozenset(
    {"tới dự", "đến dự", "dự", "tham dự", "đã tới dự", "đã đến dự", "cùng dự", "tới tham dự", "đến tham dự"}
)
_BEHIND = frozenset(
    {".", ",", ";", "và", "buổi", "lễ", "tiệc", "buổi lễ", "sự kiện", "chiêu đãi", "cùng", "có", "chương"}
)
_GREETING = frozenset(
    {",", "và", "chúc", "chúc mừng", "chúc tết", "tết", "mừng", "làm việc", "tặng quà", "năm mới", "cán bộ"}
)
_FURTHER = 3  # sentences behind that of the feast
_OCCASIONS = (
    "kỷ niệm",
    "nhân dịp",
    "nhân kỷ",
    "nhân ngày",
    "mừng quốc",
    "mừng ngày",
    "mừng kỷ",
    "mừng năm",
    "mừng tết",
)


def is_for_feast(sentence: Sentence, at: int) -> bool:
    """``chiêu đãi (trọng thể) kỷ niệm 70 năm Quốc khánh``: whether what stands at a token says on what occasion."""
    begun = at + (2 if sentence.words(at, at + 2) == "trọng thể" else 0)
    begun += sentence.low(begun) == "chào" and sentence.low(begun + 1) == "mừng"
    return sentence.words(begun, begun + 2).startswith(_OCCASIONS)


def of_mission(trigger: Trigger) -> list[Actor]:
    """Return the mission, envoy or friendship association that holds what the verb tells, empty for anybody else."""
    sentence, at = trigger.sentence, trigger.at
    before = sentence.before_tense(at, *ASPECT)
    while before > 0 and sentence.owner[before] is None and sentence.low(before) in ("tổ chức", "chủ trì", "trọng thể"):
        before = sentence.before_tense(before, *ASPECT)
    own = next((m for m in sentence.mentions if m.last <= at and _is_own_mission(m.name)), None)
    if own is not None and own.kind == "place":
        return [Actor(None, own.name, _OWN, own.start, own.end)]
    return [actor for actor in trigger.cast.actors(subject(sentence, at)) if _may_hold(trigger, actor)]


def _is_own_mission(name: str) -> bool:
    return name.lower().startswith(tuple(f"{mission} việt nam" for mission in MISSIONS))


def _may_hold(trigger: Trigger, actor: Actor) -> bool:
    friends = actor.person is None and _OF_FRIENDS in actor.name.lower()
    return friends or is_mission(trigger.cast.people.persons, actor)


def mission_visited(trigger: Trigger) -> list[Draft] | None:
    """``A đến thăm, chúc mừng Đại sứ quán Lào tại Việt Nam``: A meets those of the embassy, and goes to no country.

    None where no mission of another state is visited.
    """
    sentence, at = trigger.sentence, trigger.at + 1
    while sentence.low(at) in _GREETING and sentence.owner[at] is None:
        at += 1
    mission = sentence.mention_after(at)
    name = "" if mission is None or mission.kind != "body" else mission.name.lower()
    if mission is None or not name.startswith(MISSIONS) or name in MISSIONS:
        return None
    hosts = trigger.cast.actors([mission])
    guests = [a for a in trigger.cast.actors(subject(sentence, trigger.at)) if a.country not in countries_of(hosts)]
    if not guests or not hosts:
        return None
    draft = trigger.draft([(actor, "participant") for actor in (*guests, *hosts)], end=mission.last, type_="meeting")
    if not draft.place.country or draft.place.country == hosts[0].country:
        draft.place = Place("", guests[0].country)
    return [draft]


def who_came(trigger: Trigger, hosts: list[Actor]) -> list[Actor]:
    """Return those of another side who are told to have come to a feast of these hosts, empty for none."""
    own = {actor.country for actor in hosts}
    first = trigger.sentence.index
    for sentence in trigger.cast.sentences[first : first + 1 + _FURTHER]:
        if sentence.index > first and any(sentence.tokens[at].tells("encounter", "verb") for at in sentence.triggers):
            return []  # another act is told
        begun = trigger.at + 1 if sentence.index == first else 0
        there = trigger.cast.actors(_told_there(sentence, begun))
        guests = [actor for actor in there if actor.person is not None and actor.country not in own]
        if guests:
            return guests
    return []


def _told_there(sentence: Sentence, begun: int) -> list[Mention]:
    """``Tới dự có A; B``, ``A và B đã tới dự (buổi lễ)``: who is told to have come, from token ``begun`` on."""
    listed = find_list(sentence)
    if listed is not None and listed.first >= begun:
        return listed.persons
    for at in range(begun, len(sentence.tokens)):
        if sentence.low(at) not in _COMING or sentence.owner[at] is not None:
            continue
        if at + 1 == len(sentence.tokens) or sentence.low(at + 1) in _BEHIND:
            return [m for m in subject(sentence, at) if m.first >= begun]
    return []
