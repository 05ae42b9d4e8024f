"""Where several reports of one event differ."""

from collections.abc import Callable, Hashable
from typing import Literal, NamedTuple

from banggiao.model.record import Event, Report

ComparedField = Literal["type", "status", "date", "place", "people"]


class Version(NamedTuple):
    """One value of a field, one of the reports that give it, their numbers from 1, and whether the record keeps it."""

    report: Report
    numbers: tuple[int, ...]
    kept: bool


class Difference(NamedTuple):
    """A field on which reports do not say the same."""

    field: ComparedField
    versions: tuple[Version, ...]


def _people(item: Event | Report) -> Hashable:
    parties = item.parties if isinstance(item, Event) else item.participants
    return frozenset((party.name, party.country) for party in parties if party.role != "member")


_FIELDS: tuple[tuple[ComparedField, Callable[[Event | Report], Hashable]], ...] = (
    ("type", lambda item: (item.type, item.kind)),
    ("status", lambda item: item.status),
    ("date", lambda item: item.date),
    ("place", lambda item: (item.place.name, item.place.country)),
    ("people", _people),
)


def compare_reports(event: Event) -> tuple[Difference, ...]:
    """Return each field on which the reports differ, with every value and who gives it, in the order of the reports."""
    found = []
    for field, value_of in _FIELDS:
        numbers: dict[Hashable, list[int]] = {}
        for number, report in enumerate(event.reports, start=1):
            numbers.setdefault(value_of(report), []).append(number)
        if len(numbers) > 1:
            kept = value_of(event)
            versions = (Version(event.reports[n[0] - 1], tuple(n), value == kept) for value, n in numbers.items())
            found.append(Difference(field, tuple(versions)))
    return tuple(found)
