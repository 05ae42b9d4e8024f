"""Events as iCalendar (RFC 5545), which knows days alone: what has no whole day of a known year cannot be in it."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from icalendar import Calendar
from icalendar import Event as Entry

from banggiao.exports.moments import last_reported
from banggiao.exports.wording import Wording, in_batches
from banggiao.model.edtf import ends, is_calendar_date, is_day, starts
from banggiao.model.record import Event
from banggiao.model.vocabulary import EventStatus
from banggiao.vietnamese.unicode import clean_characters

_STATUS: dict[EventStatus, str] = {
    "occurred": "CONFIRMED",
    "ongoing": "CONFIRMED",
    "planned": "TENTATIVE",
    "alleged": "TENTATIVE",
    "cancelled": "CANCELLED",
}
_END = b"END:VCALENDAR\r\n"


def write_calendar(events: Iterable[Event], wording: Wording, name: str) -> Iterator[bytes]:
    """Yield a calendar of the events that have a day, batch by batch."""
    calendar = Calendar()
    calendar.add("prodid", f"-//banggiao//{wording.language}//")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", clean_characters(name))
    before = calendar.to_ical().removesuffix(_END)
    for batch in in_batches(events):
        yield before + b"".join(entry.to_ical() for event in batch if (entry := _entry(event, wording)))
        before = b""
    yield before + _END


def days_of(when: str) -> tuple[date, date] | None:
    """Return the first and last day of a date, or nothing where its first day or its year is unknown.

    >>> days_of("2019-02-24/2019-02-25")
    (datetime.date(2019, 2, 24), datetime.date(2019, 2, 25))
    >>> days_of("2019-02"), days_of("XXXX-12-16"), days_of("")
    (None, None, None)
    """
    first = _day(starts(when))
    if first is None:
        return None
    last = _day(ends(when))
    return first, max(first, last or first)


def _day(when: str) -> date | None:
    return date.fromisoformat(when) if is_day(when) and is_calendar_date(when) else None


def _entry(event: Event, wording: Wording) -> Entry | None:
    days = days_of(event.date)
    if days is None:
        return None
    address = wording.address(f"/events/{event.id}")
    told = [f"“{report.citation.quote}”\n{wording.credit(report.citation)}" for report in event.reports[:1]]
    entry = Entry()
    entry.add("uid", f"{event.id}@banggiao")
    entry.add("dtstamp", last_reported(event))
    entry.add("dtstart", days[0])
    entry.add("dtend", days[1] + timedelta(days=1))
    entry.add("summary", clean_characters(wording.title(event)))
    entry.add("description", clean_characters("\n\n".join([*told, address])))
    if place := clean_characters(wording.place(event)):
        entry.add("location", place)
    entry.add("categories", [clean_characters(wording.act(event))])
    entry.add("status", _STATUS[event.status])
    entry.add("transp", "TRANSPARENT")
    entry.add("url", address)
    return entry
