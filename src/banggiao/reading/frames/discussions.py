"""Discussions: ``A thảo luận vấn đề này với B`` tells that they met, ``hai bên thảo luận`` what they met about."""

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import Group, group_forward
from banggiao.reading.frames.base import Trigger, meets
from banggiao.reading.sentence import Sentence

_WORDS = frozenset({"thảo luận", "trao đổi"})
_MATTER = 14  # tokens of the matter between the word and with whom it is discussed
_ENDS = frozenset({".", ",", ";", ":", "“"})


def is_discussion(word: str) -> bool:
    """Say whether the word of an act is of a discussion, whose partner stands behind its matter."""
    return word in _WORDS


def partner(sentence: Sentence, at: int) -> tuple[Group, int]:
    """Return the persons behind ``với`` in the clause that goes on at token ``at``, and the index after them."""
    for index in range(at, min(at + _MATTER, len(sentence.tokens))):
        mention = sentence.mention_after(index)
        if mention is not None and mention.kind == "person" and sentence.low(index - 1) == "với":
            return group_forward(sentence, index)
        if sentence.low(index) in _ENDS or sentence.has(index, "say", "verb", "noun", "past", "future"):
            break
    return [], at


def is_told(trigger: Trigger, doers: list[Actor], partners: Group) -> bool:
    """Say whether a discussion is an encounter of its own: with somebody named, or to come on a visit.

    Where the sentence tells an encounter, the discussion is what was talked of at it.
    """
    sentence, at = trigger.sentence, trigger.at
    if any(i != at and sentence.low(i) not in _WORDS and meets(sentence, i) for i in sentence.triggers):
        return False
    to_come = sentence.has(at - 1, "future") or sentence.has(at - 2, "future")
    return bool(partners) or (to_come and _on_visit(trigger, doers))


def _on_visit(trigger: Trigger, doers: list[Actor]) -> bool:
    """``Hai bộ trưởng sẽ trao đổi …``: two persons, one of whom visits the other's country."""
    both = len(doers) == 2 and all(actor.person is not None for actor in doers)
    return both and bool(trigger.cast.host_of(countries_of(doers), planned=True))
