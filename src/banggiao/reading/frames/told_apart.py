"""Encounters that the text itself tells apart, though one word tells them all (codebook §8 "Encounters")."""

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.frames.base import Trigger, passive_agent
from banggiao.reading.frames.untold import are_several

_EACH = 8  # tokens from "các cuộc gặp" to "các nước A, B và C"
_IN_TURN, _TURNS = "lần lượt", 16  # tokens from an encounter to the first of those who are met in turn
_TWO = 2


def apart(trigger: Trigger, doers: list[Actor], others: list[Actor], end: int) -> list[tuple[list[Actor], list[Actor]]]:
    """Return those who meet each time where the text itself tells several encounters apart, nobody for one encounter.

    ``lần lượt gặp B và C``; ``các cuộc gặp với Bộ trưởng B của Lào và Bộ trưởng C của Cuba``; ``gặp song phương``.
    Semicolons part those of different sides: ``gặp B của Lào; C và D của Cuba``.
    """
    if not doers or not others or 1 not in (len(doers), len(others)) or len(doers) + len(others) == _TWO:
        return []
    persons = all(actor.person is not None for actor in (*doers, *others))
    several = others if len(doers) == 1 else doers
    told = all(actor.person is not None or actor.title for actor in several) or _of_each_state(trigger)
    sides = countries_of(several)
    plural = (trigger.noun and are_several(trigger)) or "song phương" in trigger.token_text
    if (persons and _one_by_one(trigger)) or (plural and told and len(sides) == len(several)):
        return [([a], [b]) for a in doers for b in others]
    if not told or len(sides) < _TWO or ";" not in trigger.sentence.lows[trigger.at : end]:
        return []
    rows = [[actor for actor in several if actor.country == side] for side in trigger.cast.sides(several)]
    return [(doers, row) if several is others else (row, others) for row in rows]


def _of_each_state(trigger: Trigger) -> bool:
    """``các cuộc gặp với ngoại trưởng các nước A, B và C``: with a holder of the office of each."""
    sentence, at = trigger.sentence, trigger.at
    for index in range(at + 1, min(at + _EACH, len(sentence.tokens))):
        if sentence.low(index) in ("các nước", "nước"):
            return any(sentence.tokens[i].has("title", "leader", "counterpart") for i in range(at + 1, index))
    return False


def _one_by_one(trigger: Trigger) -> bool:
    """``lần lượt hội kiến A và B``, ``lần lượt được A và B tiếp``: the text itself tells them apart (codebook §8).

    So does ``hội đàm với lần lượt ba lãnh đạo gồm A, B và C``.
    """
    sentence, at = trigger.sentence, trigger.at
    agent = passive_agent(sentence, at)
    before = agent[1] if agent else at
    met = next((mention.first for mention in sentence.mentions if mention.first > at), at)
    behind = sentence.words(at + 1, met) if met - at <= _TURNS else ""
    return _IN_TURN in behind or _IN_TURN in sentence.words(before - 6, before)
