"""Invitations to a visit: who is asked, who takes it up, and whose it is."""

from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import Group, group_back, group_forward
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, nearest_before
from banggiao.reading.frames.destinations import Destination
from banggiao.reading.frames.travels import before_companion
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence

PAYING = frozenset({"thực", "hiện", "thực hiện", "tiến", "hành", "tiến hành", "có", "một", "sang", "tới", "đến", "cho"})
"""What stands between those who are asked and the noun of their visit: ``mời B thực hiện chuyến thăm``."""
_INVITED = 5  # tokens from "mời" to the visit
_INVITATION = ("lời mời", "lời mời của", "lời mời từ")


def is_invited(sentence: Sentence, at: int) -> bool:
    """``nhận lời mời thăm``, ``mời B và phu nhân sang thăm``."""
    _, first = group_back(sentence, before_companion(sentence, at))
    plain = first
    while first == at and plain > max(0, at - _INVITED) and sentence.owner[plain - 1] is None:
        if "mời" in sentence.low(plain - 1):
            return True  # "mời cả gia đình tới thăm"
        plain -= 1
    return sentence.has(at - 1, "invited_by") or "mời" in sentence.low(first - 1) or _taken_from(sentence, first)


def _taken_from(sentence: Sentence, first: int) -> bool:
    """``chấp nhận lời mời của (từ) B tới thăm``: whether who begins at ``first`` is he whose invitation it is."""
    return sentence.low(first - 1) in ("của", "từ") and sentence.low(first - 2).endswith("lời mời")


def takers(trigger: Trigger, destinations: list[Destination]) -> list[Actor]:
    """``A nhận lời mời của B thăm X``: A, who is of another side than X."""
    sentence, cast = trigger.sentence, trigger.cast
    hosts = {destination.country for destination in destinations}
    taken, _ = _taken(sentence, trigger.at)
    group = subject(sentence, taken) if taken else nearest_before(sentence, trigger.at)
    return [a for a in cast.actors(group) or trigger.implied() if a.country not in hosts]


def _taken(sentence: Sentence, at: int) -> tuple[int, Group]:
    """``nhận lời mời của B thăm``: return where the invitation stands of those right before the visit, and those."""
    inviting, first = group_back(sentence, at)
    words = (i for i in (first - 1, first - 2) if sentence.low(i).endswith(_INVITATION))
    return (next(words, 0), inviting) if inviting else (0, [])


def invitation(trigger: Trigger, destinations: list[Destination], after: int, guests: list[Actor]) -> list[Draft]:
    """``A nhận lời mời thăm X`` without a day: the message of those who have asked him (codebook §8 Status)."""
    hosts = {destination.country for destination in destinations}
    taken, inviting = _taken(trigger.sentence, trigger.at)
    senders = [a for a in trigger.cast.actors(inviting) if a.country in hosts] if taken else []
    senders = senders or _whose(trigger, destinations, after)
    if not senders or not guests or "ZZ" in countries_of(guests):
        return []
    roles: list[tuple[Actor, Role]] = [*((a, "sender") for a in senders), *((a, "recipient") for a in guests)]
    draft = trigger.draft(roles, type_="message")
    draft.kind = "invitation"
    if draft.modality == "planned":
        draft.modality = "occurred"  # to come is what one is invited to
    return [draft]


def _whose(trigger: Trigger, destinations: list[Destination], after: int) -> list[Actor]:
    """``nhận lời mời thăm X (của B)``: B, or the one country that has asked."""
    sentence, at = trigger.sentence, trigger.at
    if not sentence.has(at - 1, "invited_by") or len(destinations) != 1:
        return []
    host = trigger.side(destinations[0].country)
    named = group_forward(sentence, after + 1, commas=False)[0] if sentence.low(after) == "của" else []
    return [a for a in trigger.cast.actors(named) if a.country == host.country] or [host]
