"""Those who act for others: for whom somebody confers an order, and who signs for his state, who bears a message."""

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.frames.base import Trigger, first_actor_after
from banggiao.reading.mention import Mention
from banggiao.reading.roles import governor

ALSO = frozenset({",", "và", "cũng", "còn", ";", "đồng thời"})
"""Behind what a sentence goes on with what the same one does."""
_TWO = 2
_FOR_STATES = 60  # tokens before the verb in which both are named who sign for their states
_BEHALF = 5  # tokens from who signs to "thay mặt"


def on_behalf(trigger: Trigger) -> list[Actor]:
    """``thay mặt Chủ tịch nước B trao tặng``: who is named as the one for whom another hands it over confers it too."""
    sentence = trigger.sentence
    named = (m for m in sentence.mentions if m.person is not None and m.name and m.last <= trigger.at)
    return trigger.cast.actors(m for m in named if governor(sentence, m.first) == "behalf")


def each_for_his_state(trigger: Trigger) -> list[Actor]:
    """``A thay mặt Chính phủ Lào và B thay mặt Chính phủ Cuba đã ký``: those two, where both are told to act so."""
    sentence = trigger.sentence
    if trigger.noun or not sentence.says(("thay mặt", "đại diện cho"), 0, trigger.at):
        return []
    found: list[Mention] = []
    for index in range(max(0, trigger.at - _FOR_STATES), trigger.at):
        if sentence.owner[index] is None and sentence.has(index, "behalf"):
            found += [m for m in sentence.mentions if m.person is not None and 0 <= index - m.last < _BEHALF][-1:]
    actors = trigger.cast.actors(found)
    return actors if len(actors) == len(countries_of(actors)) == _TWO else []


def thanking(trigger: Trigger, senders: list[Actor], bearer: list[Actor]) -> list[Actor]:
    """``B cảm ơn Lào về … và chuyển lời mời của A``: B bears it, and not the state that he thanks."""
    if not senders or any(a.person is not None for a in bearer) or trigger.sentence.low(trigger.at - 1) not in ALSO:
        return bearer
    spoke, ours = trigger.cast.actors(first_actor_after(trigger.sentence, 0)), countries_of(senders)
    return [actor for actor in spoke if actor.person is not None and actor.country in ours] or bearer
