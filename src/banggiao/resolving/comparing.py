"""Where several reports of one event differ, and what is said most.

A report that leaves something out does not contradict the others, nor does one that spells a name another way, names
only the country of a person or place, or gives less of the date (``XXXX-06``) than another that it agrees with. Each
value comes with the reports that give it, the best supported first: that of the most different texts, near copies of a
sentence counting once; then the one that the event keeps, then the one told last.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Literal

import msgspec

from banggiao.model.claims import Participant
from banggiao.model.edtf import dates_agree
from banggiao.model.record import Event, Figure, Party, Person, Report
from banggiao.resolving.copies import gather_copies
from banggiao.resolving.dating import days_of, is_less_exact
from banggiao.resolving.when import times_agree, when
from banggiao.vietnamese.folding import fold

ComparedField = Literal["type", "status", "date", "place", "people", "offices"]
FIELDS: tuple[ComparedField, ...] = ("type", "status", "date", "place", "people", "offices")
Spellings = Mapping[tuple[str, str], str]
"""A person's id by each name seen and the country."""
_NO_LESS = ("silent", "apart")
_NEAR = 0.02  # share by which two figures differ at least


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a field.

    Attributes:
        report: the first that gives it; numbers: all that do, counted from one in the order of the event's reports.
        sources: how many different texts give it; told: the last day of publication of one, empty where unknown.
        kept: whether the event has this value.
    """

    report: Report
    numbers: tuple[int, ...]
    sources: int = 1
    told: str = ""
    kept: bool = False


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """A field on which reports do not say the same, its values best supported first."""

    field: ComparedField
    versions: tuple[Version, ...]


class FigureVersion(msgspec.Struct, frozen=True, kw_only=True):
    """A figure, and how many different texts give it."""

    figure: Figure
    sources: int = 1
    told: str = ""


class FigureDifference(msgspec.Struct, frozen=True, kw_only=True):
    """Figures of one thing and time that differ, best supported first."""

    what: str
    unit: str
    period: str = ""
    versions: tuple[FigureVersion, ...] = ()


def gather_spellings(people: Iterable[Person]) -> Spellings:
    """Return whom each name means among the people of one event."""
    return {(name, person.country): person.id for person in people for name in (person.name, *person.names)}


def compare_reports(event: Event, spellings: Spellings) -> tuple[Difference, ...]:
    """Return each field on which the reports differ, with every value and who gives it."""
    source_of = gather_copies({report.citation.quote: report.citation.quote for report in event.reports})
    found = []
    for field, value_of in _readers(event, spellings).items():
        numbers: dict[Hashable, list[int]] = {}
        for number, report in enumerate(event.reports, start=1):
            if value := value_of(report):
                numbers.setdefault(value, []).append(number)
        numbers = {value: told for value, told in numbers.items() if not _is_less(field, value, numbers)}
        if len(numbers) > 1:
            kept = value_of(event)
            versions = [
                _version(event, told, source_of, kept=_is_kept(field, value, kept)) for value, told in numbers.items()
            ]
            found.append(Difference(field=field, versions=tuple(sorted(versions, key=_support))))
    return tuple(found)


def compare_figures(figures: Iterable[Figure]) -> tuple[FigureDifference, ...]:
    """Return the figures that differ among those of one thing, unit, period, status and pair of sides."""
    told: dict[tuple[str, ...], list[Figure]] = {}
    for figure in figures:
        sides = "+".join(sorted(figure.between))
        key = (fold(figure.what), figure.unit, figure.period, figure.status, sides)
        told.setdefault(key, []).append(figure)
    found = []
    for _, group in sorted(told.items()):
        values = sorted({figure.value for figure in group})
        if group[0].period and values[-1] - values[0] > _NEAR * abs(values[-1]):
            versions = tuple(sorted((_figure(group, value) for value in values), key=_figure_support))
            first = versions[0].figure
            found.append(FigureDifference(what=first.what, unit=first.unit, period=first.period, versions=versions))
    return tuple(found)


def _figure(group: Sequence[Figure], value: float) -> FigureVersion:
    same = [figure for figure in group if figure.value == value]
    quotes = {figure.citation.quote: figure.citation.quote for figure in same}
    told = max(figure.citation.published[:10] for figure in same)
    return FigureVersion(figure=same[0], sources=len(set(gather_copies(quotes).values())), told=told)


def _figure_support(version: FigureVersion) -> tuple[int, str, float]:
    return -version.sources, _latest_first(version.told), version.figure.value


def _version(event: Event, numbers: Sequence[int], source_of: Mapping[str, str], *, kept: bool) -> Version:
    reports = [event.reports[number - 1] for number in numbers]
    return Version(
        report=reports[0],
        numbers=tuple(numbers),
        sources=len({source_of[report.citation.quote] for report in reports}),
        told=max(report.citation.published[:10] for report in reports),
        kept=kept,
    )


def _support(version: Version) -> tuple[int, bool, str, tuple[int, ...]]:
    return -version.sources, not version.kept, _latest_first(version.told), version.numbers


def _latest_first(day: str) -> str:
    """Return what sorts the later of two days first, an unknown one last."""
    return "".join(chr(ord("9") - ord(digit) + ord("0")) for digit in day if digit.isdigit()) or "~"


def _readers(event: Event, spellings: Spellings) -> dict[ComparedField, Callable[[Event | Report], Hashable]]:
    """Return for each field what reads its value from a report or from the event."""

    def who(party: Party | Participant) -> Hashable:
        return spellings.get((party.name, party.country), (party.name, party.country))

    disputed = _with_disputed_offices(event, who)
    named = {party.country for report in event.reports for party in report.participants if party.is_person}

    def offices(item: Event | Report) -> Hashable:
        named = ((who(party), frozenset(party.offices)) for party in parties_of(item) if party.offices)
        return frozenset(pair for pair in named if pair[0] in disputed)

    return {
        "type": lambda item: (item.type, item.kind),
        "status": lambda item: item.status,
        "date": lambda item: item.date,
        "place": lambda item: (item.place.name, item.place.country) if item.place.country or item.place.name else None,
        "people": lambda item: frozenset(
            who(party) for party in parties_of(item) if party.role != "member" and _is_named(party, named)
        ),
        "offices": offices,
    }


def _is_named(party: Party | Participant, named: Collection[str]) -> bool:
    """Say whether a party is a person, or stands for a side of which no report names one."""
    is_person = bool(party.person_id) if isinstance(party, Party) else party.is_person
    return is_person or party.country not in named


def parties_of(item: Event | Report) -> tuple[Party, ...] | tuple[Participant, ...]:
    """Return those who take part."""
    return item.parties if isinstance(item, Event) else item.participants


def _with_disputed_offices(event: Event, who: Callable[[Party | Participant], Hashable]) -> set[Hashable]:
    """Return the persons whom two reports give offices that have none in common."""
    given: dict[Hashable, set[frozenset[str]]] = {}
    for report in event.reports:
        for party in report.participants:
            if party.offices:
                given.setdefault(who(party), set()).add(frozenset(party.offices))
    return {who for who, sets in given.items() if any(one.isdisjoint(other) for one, other in combinations(sets, 2))}


def _is_less(field: ComparedField, value: Hashable, others: Iterable[Hashable]) -> bool:
    """Say whether a value only gives less than another of a date, a place, or those who take part."""
    if field == "date":
        return any(_says_more(str(other), str(value)) for other in others)
    if field == "place":
        return any(_is_inside(value, other) for other in others)
    return field == "people" and any(_is_part(value, other) for other in others)


def _is_inside(country: Hashable, place: Hashable) -> bool:
    """Say whether the one names only the country of the other."""
    return isinstance(place, tuple) and place[0] != "" and country == ("", place[1])


def _is_part(some: Hashable, others: Hashable) -> bool:
    """Say whether the ones are only some of the others."""
    return isinstance(some, frozenset) and isinstance(others, frozenset) and some < others


def _says_more(one: str, other: str) -> bool:
    """Say whether a date is the other, more exactly."""
    return bool(one) and is_less_exact(other, one) and times_agree(when(one, ""), when(other, "")) not in _NO_LESS


def _is_kept(field: ComparedField, value: Hashable, kept: Hashable) -> bool:
    """Say whether a value is the event's; its date may be put together of a day and another report's year."""
    if field != "date" or value == kept:
        return value == kept
    one, other = str(value), str(kept)
    return days_of(one) == days_of(other) and dates_agree(one, other)
