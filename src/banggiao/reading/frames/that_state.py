"""Who ``nước này`` is where it does something: the state that was named last."""

from collections.abc import Iterable

from banggiao.reading.actors import Actor
from banggiao.reading.frames.base import Trigger, first_actor_after
from banggiao.reading.mention import Mention
from banggiao.reading.roles import ASPECT, subject

_THIS = "nước này"
_OF_STATES = ("country", "body", "person", "title")
_BODIES = frozenset({"chính phủ", "bộ ngoại giao", "quốc hội", "lãnh đạo", "quan chức", "quân đội", "truyền thông"})
_ADVERBS = frozenset(
    {"cũng", "vẫn", "mới", "lại", "còn", "liền", "lên tiếng", "kiên quyết", "chính", "thức", "tiếp tục"}
)
_BACK = 2  # sentences in which it may have been named
_GOVERNING = ("at", "of", "with", "to", "between")  # "nhóm đối lập tại nước này cho biết"


def that_state(trigger: Trigger) -> list[Actor]:
    """``Với A, từ năm 2003 nước này đã viện trợ``: return the state, nobody where another stands before the verb."""
    sentence, cast = trigger.sentence, trigger.cast
    this = _place(trigger)
    if this < 1:
        return []
    if sentence.has(this - 2, *_GOVERNING) or sentence.low(this - 2) in _BODIES:
        return []
    named = _last(mention for mention in sentence.mentions if mention.last < this)
    first = max(0, sentence.index - _BACK)
    for before in () if named else reversed(cast.sentences[first : sentence.index]):
        if named := _last(first_actor_after(before, 0)) or _last(before.mentions):
            break
    return [trigger.side_of(a) for a in cast.actors([named])[:1]] if named else []


def for_that_state(trigger: Trigger) -> list[Actor]:
    """``Người phát ngôn X của A nói nước này lên án B``: X, by whom A is told to do so; else the state itself."""
    sentence, state = trigger.sentence, that_state(trigger)
    said = _place(trigger) - 2
    said -= sentence.low(said) in ("rằng", ",")
    if not state or not sentence.has(said, "say"):
        return state
    told = [a for a in trigger.cast.actors(subject(sentence, said)) if a.country == state[0].country]
    return told if told and told[0].person is not None else state


def _place(trigger: Trigger) -> int:
    """Return the index of the second word of ``nước này`` before a verb and its tense, -1 for none."""
    sentence = trigger.sentence
    this = sentence.before_tense(sentence.before(trigger.at, _ADVERBS) + 1, *ASPECT)
    if this < 1 or sentence.owner[this] is not None or sentence.words(this - 1, this + 1) != _THIS:
        return -1
    return this


def _last(mentions: Iterable[Mention]) -> Mention | None:
    told = [
        mention
        for mention in mentions
        if mention.kind in _OF_STATES and (mention.country or mention.person is not None)
    ]
    return told[-1] if told else None
