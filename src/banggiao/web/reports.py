"""The reports of an event side by side: each with its sentence in its paragraph, verbatim copies under the first."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Final, Literal, NamedTuple

from banggiao.model.edtf import is_calendar_date
from banggiao.model.record import Citation, Event, Report
from banggiao.model.spans import Span
from banggiao.record.browsing import Browser
from banggiao.record.days import first_day, last_day
from banggiao.record.views import EventFilter, EventLine, Passage
from banggiao.resolving.comparing import ComparedField, Difference, Version
from banggiao.web.passages import Mark, Piece, cut_passage

MOST: Final = 12
"""Texts that are shown with their sentences on the page of an event; the others stand on a list of their own."""
_MOST_COPIES: Final = 40  # reports in the same words as those that are shown, among which is looked for copies
_NAMED: Final = 6  # copies of a text that are named under it; of more, only the number stands
_LATER: Final = 3  # days after which a report looks back
_NEAR: Final = 4  # acts before and after one that are shown
Timing = Literal["before", "meanwhile", "after", "unknown"]


class Card(NamedTuple):
    """One text that reports an event: its number, its sentence in pieces, where else it was printed word for word.

    Attributes:
        timing: whether it was printed before the event, with it, or looks back; days: how many before or after.
        copies: the first few reports of the same text, with their numbers; more: how many others there are.
    """

    number: int
    report: Report
    passage: Passage | None
    pieces: tuple[Piece, ...]
    timing: Timing
    days: int
    copies: tuple[tuple[int, Report], ...]
    more: int

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the reports that it shows, its own first."""
        return (self.number, *(number for number, _ in self.copies))


def choose_reports(event: Event, most: int = MOST) -> list[int]:
    """Return the numbers of the reports that tell most of an event, in order, each sentence once.

    Of many, those printed with it rather than long before or after, that tell the act as the event has it and name
    persons, and of which the reader is surest.
    """
    numbers = number_sentences(report.citation for report in event.reports)
    ranked = sorted(numbers, key=lambda number: (_rank(event, event.reports[number - 1]), number))
    return sorted(ranked[:most])


def number_sentences(citations: Iterable[Citation]) -> list[int]:
    """Return the numbers of citations in order, of those of the same sentence only that of the first."""
    first: dict[str, int] = {}
    for number, citation in enumerate(citations, start=1):
        first.setdefault(citation.quote, number)
    return list(first.values())


_TIMINGS: Final = ("meanwhile", "unknown", "after", "before")


def _rank(event: Event, report: Report) -> tuple[bool, int, bool, float]:
    timing, _ = _timing(event, report)
    tells_so = (report.status, report.type) == (event.status, event.type)
    names = sum(party.is_person for party in report.participants) > 1
    return not tells_so, _TIMINGS.index(timing), not names, -report.confidence


def quoted_with(event: Event, chosen: Collection[int]) -> list[int]:
    """Return the numbers of reports in the very words of those chosen, them among these: so many that a page bears."""
    quotes = {event.reports[number - 1].citation.quote for number in chosen}
    alike = (number for number, report in enumerate(event.reports, start=1) if report.citation.quote in quotes)
    return [*chosen, *islice((number for number in alike if number not in chosen), _MOST_COPIES)]


def lay_out_reports(event: Event, passages: Mapping[str, Passage], chosen: Iterable[int]) -> list[Card]:
    """Return a card for each different text among the chosen reports, under it those of the same text."""
    numbers: dict[str, list[int]] = {}
    for number, report in enumerate(event.reports, start=1):
        if passage := passages.get(report.citation.anchor):
            numbers.setdefault(passage.text_id, []).append(number)
    cards: dict[str, Card] = {}
    for number in chosen:
        anchor = event.reports[number - 1].citation.anchor
        passage = passages.get(anchor)
        text = passage.text_id if passage else anchor
        if text not in cards:
            copies = [other for other in numbers.get(text, ()) if other != number]
            cards[text] = _card(event, number, passage, copies)
    return list(cards.values())


def _card(event: Event, number: int, passage: Passage | None, copies: Sequence[int]) -> Card:
    report = event.reports[number - 1]
    named = tuple((copy, event.reports[copy - 1]) for copy in copies[:_NAMED])
    pieces = _pieces(passage) if passage else ()
    return Card(number, report, passage, pieces, *_timing(event, report), named, len(copies) - len(named))


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


def find_apart(differences: Iterable[Difference]) -> dict[int, list[tuple[ComparedField, Version]]]:
    """Return, by the number of a report, each field and value that it gives otherwise than the record."""
    found: dict[int, list[tuple[ComparedField, Version]]] = {}
    for difference in differences:
        for version in difference.versions:
            for number in version.numbers if not version.kept else ():
                found.setdefault(number, []).append((difference.field, version))
    return found
