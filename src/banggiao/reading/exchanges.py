"""Messages that leaders exchange: who they are where one side's are told of together."""

from banggiao.reading.actors import OFFICIALS, Actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.letters import EXCHANGE


def without_summaries(drafts: list[Draft]) -> list[Draft]:
    """``Lãnh đạo hai nước trao đổi điện mừng``: no act of its own where the article tells who wrote to whom."""
    if not any(draft.topic == EXCHANGE for draft in drafts):
        return drafts
    told = [draft.sides for draft in drafts if draft.type == "message" and draft.topic != EXCHANGE]
    return [draft for draft in drafts if draft.topic != EXCHANGE or draft.sides not in told]


def settle_exchanges(events: list[Draft]) -> None:
    """``Trong điện mừng của các đồng chí lãnh đạo Lào …``: those to whom the other side's message goes."""
    messages = [event for event in events if event.type == "message"]
    for event in messages:
        if any(actor.title == OFFICIALS for actor, _ in event.cast):
            others = [o for o in messages if o is not event and o.kind == event.kind and o.sides == event.sides]
            event.cast = [(named, role) for actor, role in event.cast for named in _named(actor, others)]


def _named(actor: Actor, others: list[Draft]) -> list[Actor]:
    """The persons who stand for a side's leaders in the message that names most of them, else the side itself."""
    if actor.title != OFFICIALS:
        return [actor]
    persons = [
        [a for a, role in other.cast if a.country == actor.country and a.person is not None and role != "member"]
        for other in others
    ]
    return max(persons, key=len, default=[]) or [actor]
