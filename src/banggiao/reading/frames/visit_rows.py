"""Visits of several guests in a row, each with his own year: ``sau chuyến thăm của A năm 1993 và B năm 1997``."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from banggiao.reading.actors import Actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.dates import DateMention

_WHEN = frozenset({"vào", "hồi", "trong", "(", ")", "năm", "tháng", "các"})
_JOINED = frozenset({",", "và", ";", "rồi", "của", "cùng", "sau"})
_HISTORIC = ("year", "month", "day")
_MOST = 6  # guests in a row


class _Entry(NamedTuple):
    """A guest with the times at which he came, and the index behind them."""

    guests: list[Actor]
    times: list[DateMention]
    end: int


def each_guest_then(trigger: Trigger, begun: int, visits: Callable[[list[Actor]], list[Draft]]) -> list[Draft]:
    """Return a visit for each guest and time of a row that begins at token ``begun``, empty where no row does.

    Args:
        trigger: the word of the visits.
        begun: the token behind ``của``.
        visits: makes the visits of one guest.
    """
    entries: list[_Entry] = []
    at = begun
    while len(entries) < _MOST and (entry := _entry(trigger, at)) is not None:
        entries.append(entry)
        at = entry.end
        while trigger.sentence.low(at) in _JOINED:
            at += 1
        if at == entry.end:
            break
    if len(entries) < 2:
        return []
    found = []
    for entry in entries:
        of_one = {draft.place.country: draft for draft in visits(entry.guests)}
        found += [replace(d, date=t.edtf, date_kind=t.kind) for d in of_one.values() for t in entry.times]
    return found


def _entry(trigger: Trigger, at: int) -> _Entry | None:
    sentence = trigger.sentence
    guest = sentence.mention_after(at)
    if guest is None or guest.person is None:
        return None
    times: list[DateMention] = []
    end = guest.last
    while (time := _time_at(sentence, end)) is not None:
        times.append(time)
        end = sentence.token_at(time.end)
        end += sentence.low(end) == ")"
        if sentence.low(end) not in (",", "và") or _time_at(sentence, end + 1) is None:
            break
        end += 1
    return _Entry(trigger.cast.actors([guest]), times, end) if times else None


def _time_at(sentence: Sentence, at: int) -> DateMention | None:
    """Return the date that begins behind token ``at`` and words like ``vào``, None where none does."""
    while sentence.low(at) in _WHEN and sentence.in_date(at) is None:
        at += 1
    time = sentence.in_date(at)
    return time if time is not None and time.kind in _HISTORIC and time.edtf else None
