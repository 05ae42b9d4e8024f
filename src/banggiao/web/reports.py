"""The reports of an event side by side: each with its sentence in its paragraph, verbatim copies under the first."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple

from banggiao.model.edtf import is_calendar_date
from banggiao.model.record import Event, Person, Report
from banggiao.model.spans import Span
from banggiao.record.browsing import Browser
from banggiao.record.days import first_day, last_day
from banggiao.record.views import EventFilter, EventLine, Passage
from banggiao.vietnamese.folding import name_key
from banggiao.web.passages import Mark, Piece, cut_passage

MOST: Final = 24
"""Reports that are shown with their sentences; of more, only where they were printed."""
_LATER: Final = 3  # days after which a report looks back
_NEAR: Final = 4  # acts before and after one that are shown
Timing = Literal["before", "meanwhile", "after", "unknown"]


class Card(NamedTuple):
    """One text that reports an event: its number, its sentence in pieces, where else it was printed word for word.

    Attributes:
        timing: whether it was printed before the event, with it, or looks back; days: how many before or after.
    """

    number: int
    report: Report
    passage: Passage | None
    pieces: tuple[Piece, ...]
    timing: Timing
    days: int
    copies: tuple[tuple[int, Report], ...]


def lay_out_reports(event: Event, passages: Mapping[str, Passage]) -> list[Card]:
    """Return a card for each different text, in the order of the reports."""
    first: dict[str, int] = {}
    copies: dict[int, list[tuple[int, Report]]] = {}
    for number, report in enumerate(event.reports, start=1):
        passage = passages.get(report.citation.anchor)
        original = first.setdefault(passage.text_id if passage else report.citation.anchor, number)
        if original != number:
            copies.setdefault(original, []).append((number, report))
    return [
        _card(event, number, event.reports[number - 1], passages, tuple(copies.get(number, ())))
        for number in first.values()
    ]


def _card(
    event: Event,
    number: int,
    report: Report,
    passages: Mapping[str, Passage],
    copies: tuple[tuple[int, Report], ...],
) -> Card:
    passage = passages.get(report.citation.anchor)
    timing, days = _timing(event, report)
    return Card(number, report, passage, _pieces(passage) if passage else (), timing, days, copies)


def _pieces(passage: Passage) -> tuple[Piece, ...]:
    marks = [Mark(passage.at, "event"), Mark(passage.trigger, "trigger")]
    marks += [Mark(span, "person") for span in passage.people]
    return cut_passage(passage.text, Span(0, len(passage.text)), marks)


def _timing(event: Event, report: Report) -> tuple[Timing, int]:
    """Compare the day of publication with the event's days."""
    printed = report.citation.published[:10]
    starts, ends = first_day(event.date), last_day(event.date)
    if len(event.date.split("/")[0]) < len("2019-02-24") or not starts or not ends or len(printed) < len(starts):
        return "unknown", 0
    if not is_calendar_date(printed):
        return "unknown", 0
    day = date.fromisoformat(printed)
    if (ahead := (date.fromisoformat(starts) - day).days) > 0:
        return "before", ahead
    since = (day - date.fromisoformat(ends)).days
    return ("after", since) if since > _LATER else ("meanwhile", 0)


class Around(NamedTuple):
    """Acts between the same sides: the last before an event, and the first after it, both in the order of time."""

    sides: tuple[str, ...]
    before: Sequence[EventLine]
    after: Sequence[EventLine]


def find_around(browser: Browser, event: Event) -> Around:
    """Return what came before and after a dated event between its first two sides; of one side, acts of its type."""
    sides = tuple(code for code in event.countries if code)[:2]
    if not sides or not first_day(event.date):
        return Around(sides, (), ())
    filters = EventFilter(between=sides, type="" if len(sides) > 1 else event.type)
    before, after = browser.around(event.id, filters, most=_NEAR)
    return Around(sides, before, after)


def other_spelling(person: Person | None, shown: str) -> str:
    """Return another whole way in which articles write a foreign name: the Latin beside the transcribed, or the other.

    >>> other_spelling(Person(id="p", name="", country="LA", names=("Thoong-lun Xi-xu-lít", "ông Thoong-lun")), "T. S")
    'Thoong-lun Xi-xu-lít'
    """
    if person is None or person.country == "VN":
        return ""
    others = [
        name
        for name in person.names
        if ("-" in name.rstrip("-") and "-" not in shown) or ("-" in shown and "-" not in name)
    ]
    whole = [
        name
        for name in others
        if len(name_key(name).split()) > 1 and name[:1].isupper() and name_key(name) != name_key(shown)
    ]
    return max(whole, key=len, default="")
