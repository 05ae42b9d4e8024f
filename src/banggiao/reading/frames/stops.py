"""Stops of a tour: ``B là điểm dừng chân thứ ba của A, sau C và D, trong chuyến công du châu Á``.

So told too: ``Các chặng dừng chân tiếp theo của A gồm B và C``, ``Lịch trình của A gồm các chặng B và C``.
"""

from banggiao.reading.actors import Actor
from banggiao.reading.coordination import group_back, group_forward
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger
from banggiao.reading.frames.destinations import Destination, find_destinations
from banggiao.reading.frames.visits import visits_to
from banggiao.reading.roles import ASPECT
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.dates import DateMention

_IS = ("là", "thành")
_ARE = frozenset({"là", "gồm", "bao gồm", ":"})
_COUNTED = frozenset({"các", "những", "hai", "ba", "bốn", "năm"})
_NAMED = 16  # tokens from the stops to what they are
_NEXT = ("tiếp theo", "kế tiếp", "sắp tới")
_SCHEDULE = ("lịch trình", "lộ trình", "hành trình dự kiến")
_BEHIND = 30  # tokens from the stop to whose it is and to those before it
_APART = frozenset({",", "sau", "trước", "công"})
_ENDS = frozenset({".", ";", ":", "“", "”"})


def read(trigger: Trigger) -> list[Draft]:
    """Return the visits to the country that is called a stop and to those before it, of whoever travels."""
    sentence, at = trigger.sentence, trigger.at
    there = _stop(sentence, at) if sentence.low(at - 1) in _IS else _named_behind(sentence, at)
    end = next((i for i in range(at, at + _BEHIND) if sentence.low(i) in _ENDS), at + _BEHIND)
    gone = [actor for actor in trigger.implied() if actor.person in trigger.cast.gone]
    guests = _travellers(trigger, end) or trigger.cast.only_traveller() or gone if there else []
    drafts = visits_to(trigger, guests, [*there, *_before(sentence, at, end)], at + 1)
    for draft in drafts:
        draft.weak = True  # a visit that is told by its own word says more
        own = _own_day(sentence, at) if len(drafts) == 1 else None  # else the days are those of the whole tour
        draft.date, draft.date_kind = (own.edtf, own.kind) if own is not None else ("", "")
        if draft.modality == "plain" and (sentence.says(_NEXT, at, end) or sentence.says(_SCHEDULE, 0, at)):
            draft.modality = "planned"
    return drafts


def _stop(sentence: Sentence, at: int) -> list[Destination]:
    """``Việt Nam là điểm dừng chân``: the country or city right before the verb."""
    verb = sentence.before_tense(at - 1, *ASPECT) + 1  # "Việt Nam sẽ là điểm dừng chân"
    group, first = group_back(sentence, verb)
    place = sentence.beyond(verb + 1)
    begun = first if group else place.first if place is not None else at
    return find_destinations(sentence, begun, 2)[0] if begun < at else []


def _own_day(sentence: Sentence, at: int) -> DateMention | None:
    """``Lào là chặng dừng chân cuối của A trong hai ngày 12-13/5``: the days behind the stop, unless of a journey."""
    own = next((date for date in sentence.dates if date.start > sentence.tokens[at].start), None)
    if own is None or own.kind not in ("day", "interval"):
        return None
    between = range(at + 1, sentence.token_at(own.start))
    away = any(
        sentence.low(i).startswith("chuyến") or sentence.low(i) in _APART or sentence.tokens[i].has("verb", "noun")
        for i in between
        if sentence.owner[i] is None
    )
    return None if away else own


def _named_behind(sentence: Sentence, at: int) -> list[Destination]:
    """``Chặng dừng chân tiếp theo của A là B``, ``Các chặng dừng chân … gồm B và C``: what the noun says they are."""
    if sentence.low(sentence.before(at, _COUNTED)) in _ARE:
        return find_destinations(sentence, at + 1, 3)[0]
    for index in range(at + 1, min(at + _NAMED, len(sentence.tokens))):
        if sentence.owner[index] is not None:
            continue
        if sentence.low(index) in _ARE:
            return find_destinations(sentence, index + 1, 3)[0]
        if sentence.low(index) in (",", ".", ";") or sentence.has(index, "say", "past"):
            break
    return []


def _travellers(trigger: Trigger, end: int) -> list[Actor]:
    """``điểm dừng chân thứ ba (trong chuyến công du) của A``, ``Lịch trình của A gồm các chặng``: behind ``của``."""
    sentence, at = trigger.sentence, trigger.at
    for index in (*range(at + 1, end), *range(max(0, at - _NAMED), at)):
        if sentence.has(index, "of"):
            found = trigger.cast.actors(group_forward(sentence, index + 1, commas=False)[0])
            if any(actor.person is not None for actor in found):
                return found
    return []


def _before(sentence: Sentence, at: int, end: int) -> list[Destination]:
    """``…, sau Nhật Bản và Hàn Quốc``: the stops before it."""
    after = next((i for i in range(at + 1, end) if sentence.low(i) == "sau" and sentence.owner[i] is None), 0)
    return find_destinations(sentence, after + 1, 2)[0] if after else []
