"""Several orders that one verb confers: ``trao Huân chương X tặng B và Huân chương Y tặng C``."""

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import group_forward, is_actor
from banggiao.reading.frames.base import Trigger

_FOR = frozenset({"cho", "tặng"})
_ORDER = 14  # tokens from an order to whom it is for
_FAR = 80  # tokens from the verb to the last order


def others_decorated(trigger: Trigger, first: list[Actor]) -> list[Actor]:
    """Return those of the first one's side to whom the further orders go, each behind its own ``tặng`` or ``cho``."""
    sentence, sides = trigger.sentence, countries_of(first)
    known = {actor.key for actor in first}
    found: list[Actor] = []
    behind = max((sentence.token_at(actor.end) for actor in first), default=len(sentence.tokens))
    named = -1  # the last order behind whose "và" or mark no one stands yet
    for index in range(max(behind, trigger.at), min(trigger.at + _FAR, len(sentence.tokens) - 1)):
        if sentence.low(index - 1) in ("và", ",", ";") and sentence.words(index, index + 2).startswith(
            trigger.words("medals")
        ):
            named = index
        if named < 0 or index - named > _ORDER or sentence.owner[index] is not None or sentence.low(index) not in _FOR:
            continue
        if is_actor(sentence.mention_after(index + 1)):
            group = group_forward(sentence, index + 1)[0]
            found += [a for a in trigger.cast.actors(group) if a.country in sides and a.key not in known]
            named = -1
    return found
