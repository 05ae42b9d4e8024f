"""What a sentence names as a conference or session, and the sides that its name tells."""

from typing import NamedTuple

from banggiao.lexicon.geography import is_country_code
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor
from banggiao.reading.frames.base import Trigger, named_between
from banggiao.reading.frames.circles import circle_met
from banggiao.reading.mention import Mention

_ROUND_TABLE = 6  # tokens from "tọa đàm" to "với"
_SHORT = 4  # characters of the names of organisations that may stand in other words
_DASHES = ("-", "–")
_REGIONS = frozenset({"mekong", "mê công", "châu", "phi", "châu phi", "châu á", "châu âu", "mỹ latinh", "trung á"})


class Meeting(NamedTuple):
    """A conference or session that a sentence names: its words, and its first token and the one after its last."""

    name: str
    first: int
    last: int


def sides_of_name(trigger: Trigger, meeting: Meeting) -> list[Actor]:
    """The two sides in a bilateral body's name (``Ủy ban hỗn hợp Việt Nam - Lào``), the organisation in others."""
    organised = organisations(trigger, meeting)[:2]
    dashed = [*with_organisation(trigger, organised), *_with_region(trigger, meeting)]
    found = trigger.cast.actors([*pairs(trigger, meeting)[:1], *organised, *dashed])
    found = found or between(trigger, meeting.first, meeting.last)
    return list({actor.country: actor for actor in found}.values())


def with_organisation(trigger: Trigger, organised: list[Mention]) -> list[Mention]:
    """Return the states that a dash joins to organisations: ``Hội nghị Cấp cao ASEAN - Australia``, ``Nga - ASEAN``."""
    sentence = trigger.sentence
    beside = [sentence.mention_after(m.last + 1) for m in organised if sentence.low(m.last) in _DASHES]
    beside += [sentence.owner[m.first - 2] for m in organised if m.first > 1 and sentence.low(m.first - 1) in _DASHES]
    return [mention for mention in beside if mention is not None and mention.kind == "country"]


def _with_region(trigger: Trigger, meeting: Meeting) -> list[Mention]:
    """``Hội nghị Cấp cao Mekong - Nhật Bản``, ``Diễn đàn Trung Quốc - châu Phi``: the state beside a region."""
    sentence = trigger.sentence
    return [
        mention
        for mention in _within(trigger, meeting)
        if mention.kind == "country"
        and any(
            sentence.low(dash) in _DASHES and sentence.low(dash + step) in _REGIONS
            for dash, step in ((mention.first - 1, -1), (mention.last, 1))
        )
    ]


def between(trigger: Trigger, first: int, last: int) -> list[Actor]:
    """``Hội nghị lần thứ 4 giữa Bộ Công an Việt Nam và Bộ Công an Lào``, ``… giữa hai Bộ``: the two states."""
    sides = [a for a in named_between(trigger, range(first, last)) if is_country_code(a.country)]
    named = {a.country: trigger.side_of(a) for a in sides}
    return list(named.values()) if len(named) > 1 else []


def stands(trigger: Trigger, text: str) -> bool:
    """Say whether a word for what states hold stands in a text; short ones only whole (``eu`` not in ``reuters``)."""
    padded = f" {text} "
    return any(word in text if len(word) > _SHORT else f" {word} " in padded for word in trigger.words("standing"))


def is_domestic(trigger: Trigger, text: str) -> bool:
    """Say whether a text tells of one side's own affairs (``phiên họp Nội các``, not ``họp Nội các chung A - B``)."""
    for joint_body in trigger.words("of_two_states"):
        text = text.replace(joint_body, "")
    return any(word in text for word in trigger.words("domestic"))


def pairs(trigger: Trigger, meeting: Meeting) -> list[Mention]:
    """Return the pairs of countries in a name."""
    return [m for m in _within(trigger, meeting) if joint(m)]


def organisations(trigger: Trigger, meeting: Meeting) -> list[Mention]:
    """Return the organisations in a name, of those too whose officers meet (``Hội nghị Bộ trưởng Y tế ASEAN``)."""
    return [m for m in _within(trigger, meeting) if m.kind == "org" or _of_organisation(trigger, m)]


def _of_organisation(trigger: Trigger, mention: Mention) -> bool:
    """``ngoại trưởng ASEAN``, not ``ngoại trưởng ASEAN - EU``, of whom one is the speaker's own."""
    if mention.kind != "title" or is_country_code(mention.country) or trigger.sentence.low(mention.last) in _DASHES:
        return False
    return any(token.text == mention.country for token in trigger.sentence.tokens[mention.first : mention.last])


def met_there(trigger: Trigger, meeting: Meeting) -> list[Actor]:
    """Return whom one meets at a round table: ``tọa đàm với lãnh đạo các tập đoàn Nhật Bản``."""
    sentence = trigger.sentence
    for index in range(meeting.first + 1, min(meeting.last, meeting.first + _ROUND_TABLE)):
        if sentence.owner[index] is None and sentence.low(index) == "với":
            return circle_met(trigger, index)
    return []


def _within(trigger: Trigger, meeting: Meeting) -> list[Mention]:
    return [m for m in trigger.sentence.mentions if meeting.first <= m.first < meeting.last]


def joint(mention: Mention) -> bool:
    """Say whether a mention is of two countries, or of a body that they have together."""
    return len(mention.countries) > 1 and (mention.kind == "body" or "pair_of_countries" in mention.cats)


def of_joint_body(trigger: Trigger) -> list[Actor]:
    """Return the two sides that the article is about: ``Ủy ban hỗn hợp sẽ tổ chức kỳ họp lần thứ 16``."""
    if not any(word in trigger.sentence.words(0, trigger.at) for word in ("hỗn hợp", "liên chính phủ", "hai bên")):
        return []
    return [trigger.side(code) for code in trigger.cast.main_countries()]


def as_participants(actors: list[Actor]) -> list[tuple[Actor, Role]]:
    """Return actors with the role of those who take part as equals."""
    return [(actor, "participant") for actor in actors]
