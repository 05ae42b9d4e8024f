"""Stops of a tour: ``B là điểm dừng chân thứ ba của A, sau C và D, trong chuyến công du châu Á``."""

from banggiao.reading.actors import Actor
from banggiao.reading.coordination import group_back, group_forward
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger
from banggiao.reading.frames.destinations import Destination, find_destinations
from banggiao.reading.frames.visits import visits_to
from banggiao.reading.sentence import Sentence

_IS = ("là", "thành")
_BEHIND = 30  # tokens from the stop to whose it is and to those before it
_ENDS = frozenset({".", ";", ":", "“", "”"})


def read(trigger: Trigger) -> list[Draft]:
    """Return the visits to the country that is called a stop and to those before it, of whoever travels."""
    sentence, at = trigger.sentence, trigger.at
    there = _stop(sentence, at) if sentence.low(at - 1) in _IS else []
    end = next((i for i in range(at, at + _BEHIND) if sentence.low(i) in _ENDS), at + _BEHIND)
    guests = _travellers(trigger, end) or trigger.cast.only_traveller() if there else []
    drafts = visits_to(trigger, guests, [*there, *_before(sentence, at, end)], at + 1)
    for draft in drafts:
        draft.weak = True  # a visit that is told by its own word says more
        draft.date = draft.date_kind = ""  # the days are those of the whole tour
    return drafts


def _stop(sentence: Sentence, at: int) -> list[Destination]:
    """``Việt Nam là điểm dừng chân``: the country or city right before the verb."""
    group, first = group_back(sentence, at - 1)
    place = sentence.beyond(at)
    begun = first if group else place.first if place is not None else at
    return find_destinations(sentence, begun, 2)[0] if begun < at else []


def _travellers(trigger: Trigger, end: int) -> list[Actor]:
    """``điểm dừng chân thứ ba (trong chuyến công du) của A``: who is named behind ``của``."""
    sentence = trigger.sentence
    for index in range(trigger.at + 1, end):
        if sentence.has(index, "of"):
            found = trigger.cast.actors(group_forward(sentence, index + 1, commas=False)[0])
            if any(actor.person is not None for actor in found):
                return found
    return []


def _before(sentence: Sentence, at: int, end: int) -> list[Destination]:
    """``…, sau Nhật Bản và Hàn Quốc``: the stops before it."""
    after = next((i for i in range(at + 1, end) if sentence.low(i) == "sau" and sentence.owner[i] is None), 0)
    return find_destinations(sentence, after + 1, 2)[0] if after else []
