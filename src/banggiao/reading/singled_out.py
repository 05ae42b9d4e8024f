"""Encounters summed up in one sentence and told apart below: ``A gặp B và C. Tại cuộc gặp B, … Tại cuộc gặp C, …``.

One verb with several counterparts is one event, unless the text separates them (codebook §8 Encounters). What sums them
up lends each its day and place. Counterparts of several sides are told apart by their sides, those of one side by who
they are.
"""

from collections.abc import Callable

from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.actors import Actor
from banggiao.reading.drafts import Draft

_OPENING = frozenset({"tại", "trong", "cũng", "ở", "cuộc", "buổi"})
_MOST = 8  # counterparts, each on his own
_NEAR = 4  # tokens from an encounter to whom one meets
_TWO = 2
_Mark = Callable[[Actor], str]  # what tells one who meets from others


def part_singled_out(events: list[Draft]) -> list[Draft]:
    """Put the single encounters in the place of what sums them up."""
    found: list[Draft] = []
    for event in events:
        found += _singles(event) if event.type in ENCOUNTERS and len(event.cast) > _TWO else [event]
    return found


def _singles(event: Draft) -> list[Draft]:
    mark: _Mark = _side if len(event.sides) > _TWO else _self
    rows = [told for told in event.tellings if len(_who(told, mark)) > _TWO]
    everyone = _who(event, mark)
    if not rows or not event.takes_place or not _TWO < len(everyone) <= _MOST:
        return [event]
    first = min(told.sentence.index for told in rows)
    single: dict[frozenset[str], Draft] = {}
    for told in reversed(event.tellings):
        if told.sentence.index > first and _singles_out(told, mark):
            single[frozenset(_who(told, mark))] = told
    doer = _same_side(event, rows[0], list(single), mark)
    others = [who for who in everyone if who != doer]
    singled = [who for who in others if frozenset({doer, who}) in single]
    named = mark is _side and all(actor.person is not None for actor, role in event.cast if role != "member")
    if not doer or not singled or (len(singled) < len(others) and not (named and len(others) == _TWO)):
        return [event]
    return [_single(event, {doer, who}, single.get(frozenset({doer, who})), mark) for who in others]


def _side(actor: Actor) -> str:
    return actor.country


def _self(actor: Actor) -> str:
    return actor.country if actor.person is None else str(actor.person)


def _who(draft: Draft, mark: _Mark) -> list[str]:
    """Return the marks of those who meet, each once; who only goes along is told from nobody."""
    return list(dict.fromkeys(mark(a) for a, role in draft.cast if mark is _side or role != "member"))


def _singles_out(told: Draft, mark: _Mark) -> bool:
    """``Tại cuộc gặp B, …``, ``Tiếp B, …``: an encounter with one of them, with which a sentence opens."""
    sentence, at = told.sentence, told.at
    if told.weak or len(_who(told, mark)) != _TWO or sentence.before(at, _OPENING) >= 0:
        return False
    met = next((m for i in range(at + 1, at + _NEAR) if (m := sentence.mention_after(i)) is not None), None)
    return met is not None and met.person in told.persons()


def _same_side(event: Draft, row: Draft, single: list[frozenset[str]], mark: _Mark) -> str:
    """Return who meets all the others, empty where it is not clear which."""
    if not single:
        return ""
    common = set.intersection(*map(set, single))
    hosts = {mark(actor) for actor, role in event.cast if role == "host"}
    common &= hosts if len(hosts) == 1 else common
    own = next((mark(actor) for actor, _ in row.cast), "")
    return own if own in common else ""


def _single(event: Draft, pair: set[str], told: Draft | None, mark: _Mark) -> Draft:
    draft = event.copy()
    draft.cast = [(actor, role) for actor, role in event.cast if mark(actor) in pair]
    draft.tellings = [t for t in event.tellings if len(who := _who(t, mark)) > _TWO or set(who) == pair]
    if told is not None:
        draft.type = told.type if told.type in ENCOUNTERS else event.type
        draft.sentence, draft.trigger = told.sentence, told.trigger
        draft.date, draft.date_kind = (told.date, told.date_kind) if told.date else (event.date, event.date_kind)
    return draft
