"""Where several reports of one event differ.

A report that leaves something out does not contradict the others, nor does one that spells a name another way or names
only the country of the place.
"""

from collections.abc import Hashable, Iterable, Mapping
from typing import Literal, NamedTuple

from banggiao.model.record import Event, Person, Report

ComparedField = Literal["type", "status", "date", "place", "people"]
FIELDS: tuple[ComparedField, ...] = ("type", "status", "date", "place", "people")
Spellings = Mapping[tuple[str, str], str]
"""A person's id by each name seen and the country."""


class Version(NamedTuple):
    """One value of a field: a report that gives it, the numbers of all that do, whether the record keeps it."""

    report: Report
    numbers: tuple[int, ...]
    kept: bool


class Difference(NamedTuple):
    """A field on which reports do not say the same."""

    field: ComparedField
    versions: tuple[Version, ...]


def gather_spellings(people: Iterable[Person]) -> Spellings:
    """Return whom each name means among the people of one event."""
    return {(name, person.country): person.id for person in people for name in (person.name, *person.names)}


def compare_reports(event: Event, spellings: Spellings) -> tuple[Difference, ...]:
    """Return each field on which the reports differ, with every value and who gives it, in the order of the reports."""
    found = []
    for field in FIELDS:
        numbers: dict[Hashable, list[int]] = {}
        for number, report in enumerate(event.reports, start=1):
            value = _value(field, report, spellings)
            if value and not (field == "place" and _is_vague(report, event.reports)):
                numbers.setdefault(value, []).append(number)
        if len(numbers) > 1:
            kept = _value(field, event, spellings)
            versions = (Version(event.reports[n[0] - 1], tuple(n), value == kept) for value, n in numbers.items())
            found.append(Difference(field, tuple(versions)))
    return tuple(found)


def _value(field: ComparedField, item: Event | Report, spellings: Spellings) -> Hashable:
    match field:
        case "type":
            return (item.type, item.kind)
        case "status":
            return item.status
        case "date":
            return item.date
        case "place":
            return (item.place.name, item.place.country)
        case "people":
            parties = item.parties if isinstance(item, Event) else item.participants
            named = ((party.name, party.country) for party in parties if party.role != "member")
            return frozenset(spellings.get(name, name) for name in named)


def _is_vague(report: Report, others: Iterable[Report]) -> bool:
    """Say whether a report gives no place, or only the country of a place that another one names."""
    if report.place.name:
        return False
    return not report.place.country or any(
        other.place.name and other.place.country == report.place.country for other in others
    )
