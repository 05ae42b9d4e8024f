"""What a sentence names as a conference or session, and the sides that its name tells."""

from typing import NamedTuple

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.actors import Actor
from banggiao.reading.frames.base import Trigger, named_between
from banggiao.reading.mention import Mention

_DASHES = ("-", "–")


class Meeting(NamedTuple):
    """A conference or session that a sentence names: its words, and its first token and the one after its last."""

    name: str
    first: int
    last: int


def sides_of_name(trigger: Trigger, meeting: Meeting) -> list[Actor]:
    """The two sides in a bilateral body's name (``Ủy ban hỗn hợp Việt Nam - Lào``), the organisation in others."""
    organised = organisations(trigger, meeting)[:2]
    found = trigger.cast.actors([*pairs(trigger, meeting)[:1], *organised, *_with_organisation(trigger, organised)])
    found = found or between(trigger, meeting.first, meeting.last)
    return list({actor.country: actor for actor in found}.values())


def _with_organisation(trigger: Trigger, organised: list[Mention]) -> list[Mention]:
    """``Hội nghị Cấp cao ASEAN - Australia``, ``Nga - ASEAN``: the state that a dash joins to an organisation."""
    sentence = trigger.sentence
    beside = [sentence.mention_after(m.last + 1) for m in organised if sentence.low(m.last) in _DASHES]
    beside += [sentence.owner[m.first - 2] for m in organised if m.first > 1 and sentence.low(m.first - 1) in _DASHES]
    return [mention for mention in beside if mention is not None and mention.kind == "country"]


def between(trigger: Trigger, first: int, last: int) -> list[Actor]:
    """``Hội nghị lần thứ 4 giữa Bộ Công an Việt Nam và Bộ Công an Lào``, ``… giữa hai Bộ``: the two states."""
    sides = [a for a in named_between(trigger, range(first, last)) if is_country_code(a.country)]
    named = {a.country: trigger.cast.side(a.country, a.start, a.end) for a in sides}
    return list(named.values()) if len(named) > 1 else []


def pairs(trigger: Trigger, meeting: Meeting) -> list[Mention]:
    """Return the pairs of countries in a name."""
    return [m for m in _within(trigger, meeting) if joint(m)]


def organisations(trigger: Trigger, meeting: Meeting) -> list[Mention]:
    """Return the organisations in a name."""
    return [m for m in _within(trigger, meeting) if m.kind == "org"]


def _within(trigger: Trigger, meeting: Meeting) -> list[Mention]:
    return [m for m in trigger.sentence.mentions if meeting.first <= m.first < meeting.last]


def joint(mention: Mention) -> bool:
    """Say whether a mention is of two countries, or of a body that they have together."""
    return len(mention.countries) > 1 and (mention.kind == "body" or "pair_of_countries" in mention.cats)
