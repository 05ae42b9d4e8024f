"""Who speaks at an encounter with several: ``P nói trong cuộc họp với A và B`` tells of three, and not of A and B."""

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.frames.base import Trigger, first_actor_after
from banggiao.reading.identity import speaks_only
from banggiao.reading.roles import subject

_AT_IT = frozenset({"tại", "trong"})
_SOME = frozenset({"các", "những", "nhiều", "một", "loạt", "một loạt", "hàng loạt"})
_OPENING = ("phát biểu", "nói", "trao đổi", "chia sẻ", "trả lời")
_OPENED = 2  # tokens of "Phát biểu trong" at most
_REACH = 14  # tokens from the word of saying to the encounter: "khẳng định như vậy tại cuộc gặp"


def speaker_there(trigger: Trigger, end: int, met: list[Actor]) -> list[Actor]:
    """``Phát biểu trong cuộc gặp với A và B, P …``, ``P khẳng định như vậy tại cuộc gặp A và B``: P, of a third side.

    Nobody where the encounter is no setting of what is said; ``end`` is the index behind those who are met.
    """
    sentence, at = trigger.sentence, trigger.at
    setting = sentence.before(at, _SOME)
    if setting < 0 or sentence.low(setting).split(" ")[-1] not in _AT_IT or sentence.owner[setting] is not None:
        return []
    if sentence.low(0).startswith(_OPENING) and setting <= _OPENED:
        speaking = first_actor_after(sentence, end)
    else:
        saying = range(max(0, setting - _REACH), setting + 1)
        if not any(sentence.has(i, "say") and sentence.owner[i] is None for i in saying):
            return []
        speaking = subject(sentence, setting)
    doers = [actor for actor in trigger.cast.actors(speaking) if actor.person is not None]
    persons = trigger.cast.people.persons
    if len(doers) != 1 or speaks_only(persons[doers[0].person or 0]) or doers[0].country == "ZZ":
        return []
    return [] if countries_of(doers) & countries_of(met) else doers
