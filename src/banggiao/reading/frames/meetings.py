"""What a sentence names as a conference or session, and the sides that its name tells."""

from typing import NamedTuple

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.actors import Actor
from banggiao.reading.coordination import Group, group_forward
from banggiao.reading.frames.base import Trigger, is_pair_of_states
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence


class Meeting(NamedTuple):
    """A conference or session that a sentence names: its words, and its first token and the one after its last."""

    name: str
    first: int
    last: int


def sides_of_name(trigger: Trigger, meeting: Meeting) -> list[Actor]:
    """The two sides in a bilateral body's name (``Ủy ban hỗn hợp Việt Nam - Lào``), the organisation in others."""
    found = trigger.cast.actors([*pairs(trigger, meeting)[:1], *organisations(trigger, meeting)[:2]])
    found = found or between(trigger, meeting.first, meeting.last)
    return list({actor.country: actor for actor in found}.values())


def between(trigger: Trigger, first: int, last: int) -> list[Actor]:
    """``Hội nghị lần thứ 4 giữa Bộ Công an Việt Nam và Bộ Công an Lào``, ``… giữa hai Bộ``: the two states."""
    sentence, cast = trigger.sentence, trigger.cast
    for index in range(first, last):
        if sentence.has(index, "between"):
            sides = cast.states_or_actors(_named_between(sentence, index + 1), is_pair_of_states)
            named = {a.country: cast.side(a.country, a.start, a.end) for a in sides if is_country_code(a.country)}
            return list(named.values()) if len(named) > 1 else []
    return []


def _named_between(sentence: Sentence, at: int) -> Group:
    """Return whom the words behind ``giữa`` name; ``giữa Bộ Công an hai nước`` is between the two states."""
    group, end = group_forward(sentence, at, commas=True)
    behind = sentence.mention_after(end)
    of_two = len(group) == 1 and group[0].kind == "body" and behind is not None and behind.kind == "group"
    return [behind] if of_two and behind is not None else group


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
