"""The days of a visit, as the whole article tells them: where it has none of its own, or only its first.

One sentence tells that the guest arrived, another how long he stays or from when to when.
"""

from banggiao.model.edtf import dates_agree, is_day, starts
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.dates_joined import joined_span
from banggiao.reading.drafts import Draft
from banggiao.reading.story import Story
from banggiao.vietnamese.calendar import shifted
from banggiao.vietnamese.durations import find_duration, lasting

_ON_IT = (*ENCOUNTERS, "ceremony", "signing")
_ENDS_NEAR = 4  # sentences behind a visit in which it is told when it ends
_ENDS_AT = 3  # tokens of "kết thúc vào"
_STAYING = ("kéo dài", "ở", "lưu lại", "ở lại", "ở thăm", "thăm")
_ENDING = ("kết thúc", "kết thúc vào", "kết thúc ngày", "kết thúc vào ngày")
_VISITS = ("chuyến thăm", "chuyến đi", "chuyến công tác", "chuyến công du")
ARRIVING = ("sân bay", "nhà ga", "ga", "cửa khẩu", "đặt chân", "chân cầu thang")
"""Words for where guests arrive."""


def settle_spans(story: Story, events: list[Draft]) -> None:
    """Give visits the days that the article states of "the visit" elsewhere, where they do not contradict their own."""
    visits = [event for event in events if event.type == "visit"]
    spans = story.cast.visit_spans
    undated = [visit for visit in visits if not visit.date]
    main = _visit_of_the_report(undated)
    taken = any(_begins(span, visit.date) for span in spans for visit in visits if is_day(visit.date))
    for visit in visits:
        if "/" in visit.date:
            continue
        begun = [span for span in spans if visit.date and _begins(span, visit.date)]
        if not (begun or taken) and len(spans) == 1 and (len(visits) == 1 or undated == [visit] or visit is main):
            begun = [span for span in spans if dates_agree(visit.date, span)]
        if begun:
            visit.date, visit.date_kind = begun[0], "interval"
        elif until := _told_to_end(story, visit, alone=len(visits) == 1):
            visit.date, visit.date_kind = until, "interval"
        elif (days := _told_to_last(story, visit)) and is_day(first := _first_day(visit, events)):
            visit.date, visit.date_kind = lasting(first, days), "interval"


def _visit_of_the_report(undated: list[Draft]) -> Draft | None:
    """Of the visits without a day that which title or lead tell, None where they tell of none or of two."""
    heads = [v for v in undated if any(told.sentence.block in ("title", "lead") for told in v.tellings)]
    return heads[0] if len(heads) == 1 else None


def _first_day(visit: Draft, events: list[Draft]) -> str:
    """The day of arrival, or where no day of the visit is told that on which the guest was welcomed at an airport.

    A ceremony of welcome may be on the day after, unless the visit is told to begin with it.
    """
    if visit.date or visit.date_kind:
        return visit.date if visit.date_kind == "day" else ""
    guests = visit.persons("guest")
    begins = any(told.sentence.says(("bắt đầu",)) for told in visit.tellings)
    welcomed = {
        event.date
        for event in events
        if event.type == "ceremony"
        and guests & event.persons("guest")
        and visit.sides <= event.sides
        and (begins or event.sentence.says(ARRIVING))
    }
    return welcomed.pop() if len(welcomed) == 1 else ""


def _told_to_end(story: Story, visit: Draft, *, alone: bool) -> str:
    """``A đến Huế ngày 14/1. Ông sẽ ở Lào đến ngày 15/1``: return the days of a visit whose first alone it tells."""
    if visit.date_kind != "day" or not is_day(visit.date):
        return ""
    first = max(told.sentence.index for told in visit.tellings)
    for sentence in story.sentences[first + 1 : first + 1 + _ENDS_NEAR]:
        if not (alone or visit.persons("guest") & {mention.person for mention in sentence.mentions}):
            continue
        for date in sentence.dates:
            before = sentence.words(sentence.token_at(date.start) - _ENDS_AT, sentence.token_at(date.start))
            stays = date.edtf.startswith("../") and sentence.says(_STAYING, 0, sentence.token_at(date.end))
            ends = date.kind == "day" and before.endswith(_ENDING) and sentence.says(_VISITS)
            if (stays or ends) and (span := joined_span(visit.date, f"../{date.edtf.removeprefix('../')}")):
                return span
    return ""


def _begins(span: str, day: str) -> bool:
    """Who lands on the eve of the days of his visit is on it."""
    first = starts(span)
    return day in (first, shifted(first, -1))


def _told_to_last(story: Story, visit: Draft) -> int:
    """``chuyến thăm ba ngày của A`` in a sentence that does not date it; 0 where none says so."""
    for told in visit.tellings:
        span = told.sentence.span
        if "ngày thứ" in told.sentence.words(0) or "ngày cuối" in told.sentence.words(0):
            return 0  # "ngày thứ hai trong chuyến thăm": the day told is not the first
        if not told.date and (found := find_duration(story.text, span.start, span.end)):
            return found.days
    return 0


def _is_of_the_meeting(trip: Draft, event: Draft) -> bool:
    """``sẽ thăm Lào và gặp B vào ngày 31/5``: the day is that of meeting B, on a visit of nobody knows how many."""
    own = trip.sentence.dated(trip.date, trip.trigger.end)
    same = event.sentence is trip.sentence and event.date == trip.date
    return same and own is not None and trip.trigger.start < event.trigger.start < own.start


def settle_day_trips(events: list[Draft]) -> None:
    """``A sẽ thăm Lào ngày 5/2. … A sẽ hội đàm với B``: what is planned on a visit of one day is of that day."""
    planned = [event for event in events if event.modality == "planned"]
    trips = [event for event in planned if event.type == "visit" and event.date_kind == "day" and is_day(event.date)]
    if len(trips) != 1:
        return
    trip, on_it = trips[0], [event for event in planned if event.type in _ON_IT]
    if any(_is_of_the_meeting(trip, event) for event in on_it):
        return
    if any(is_day(event.date) and event.date != trip.date and event.sides >= trip.sides for event in on_it):
        return
    for event in on_it:
        together = trip.persons("guest") & event.persons() and trip.place.country in event.sides
        if together and not event.date and not event.date_kind:
            event.date = trip.date
