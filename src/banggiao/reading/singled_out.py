"""Encounters summed up in one sentence and told apart below: ``A gặp B và C. Tại cuộc gặp B, … Tại cuộc gặp C, …``.

One verb with several counterparts is one event, unless the text separates them (codebook §8 Encounters). What sums them
up lends each its day and place.
"""

from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.drafts import Draft

_OPENING = frozenset({"tại", "trong", "cũng", "ở", "cuộc", "buổi"})
_MOST = 8  # counterparts, each on his own
_NEAR = 4  # tokens from an encounter to whom one meets
_TWO = 2


def part_singled_out(events: list[Draft]) -> list[Draft]:
    """Put the single encounters in the place of what sums them up."""
    found: list[Draft] = []
    for event in events:
        found += _singles(event) if event.type in ENCOUNTERS and _TWO < len(event.sides) <= _MOST else [event]
    return found


def _singles(event: Draft) -> list[Draft]:
    rows = [told for told in event.tellings if len(told.sides) > _TWO]
    if not rows or not event.takes_place:
        return [event]
    first = min(told.sentence.index for told in rows)
    single = {frozenset(t.sides): t for t in reversed(event.tellings) if t.sentence.index > first and _singles_out(t)}
    doer = _same_side(event, rows[0], list(single))
    others = [side for side in dict.fromkeys(actor.country for actor, _ in event.cast) if side != doer]
    told = [side for side in others if frozenset({doer, side}) in single]
    named = all(actor.person is not None for actor, role in event.cast if role != "member")
    if not doer or not told or (len(told) < len(others) and not (named and len(others) == _TWO)):
        return [event]
    return [_single(event, {doer, side}, single.get(frozenset({doer, side}))) for side in others]


def _singles_out(told: Draft) -> bool:
    """``Tại cuộc gặp B, …``, ``Tiếp B, …``: an encounter with one of them, with which a sentence opens."""
    sentence, at = told.sentence, told.at
    if told.weak or len(told.sides) != _TWO or sentence.before(at, _OPENING) >= 0:
        return False
    met = next((m for i in range(at + 1, at + _NEAR) if (m := sentence.mention_after(i)) is not None), None)
    return met is not None and met.person in told.persons()


def _same_side(event: Draft, row: Draft, single: list[frozenset[str]]) -> str:
    """Return the side that meets all the others, empty where it is not clear which."""
    if not single:
        return ""
    common = set.intersection(*map(set, single))
    hosts = {actor.country for actor, role in event.cast if role == "host"}
    common &= hosts if len(hosts) == 1 else common
    own = next((actor.country for actor, _ in row.cast), "")
    return own if own in common else ""


def _single(event: Draft, sides: set[str], told: Draft | None) -> Draft:
    draft = event.copy()
    draft.cast = [(actor, role) for actor, role in event.cast if actor.country in sides]
    draft.tellings = [telling for telling in event.tellings if len(telling.sides) > _TWO or telling.sides == sides]
    if told is not None:
        draft.type = told.type if told.type in ENCOUNTERS else event.type
        draft.sentence, draft.trigger = told.sentence, told.trigger
        draft.date, draft.date_kind = (told.date, told.date_kind) if told.date else (event.date, event.date_kind)
    return draft
