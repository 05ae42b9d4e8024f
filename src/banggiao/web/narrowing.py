"""A list's conditions as links: what narrows it further, with counts, and what takes a condition away again."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from banggiao.model.record import Person
from banggiao.record.browsing import Counted
from banggiao.record.facets import FACETS, Facet
from banggiao.record.views import EventFilter
from banggiao.web.filters import SIDES, WHOLE, Query, join_address, keep_pairs
from banggiao.web.writing import Writer

_OWN_WORDS: Final = frozenset({"person", "beside", "publisher"})  # their names stay Vietnamese
_DAYS: Final = ("since", "until")
_CONDITIONS: Final = ("country", "type", "level", "status", "field", "person", "beside", "publisher", "words")


class Entry(NamedTuple):
    """One value that a list can be narrowed to, or is."""

    label: str
    number: int
    reports: int
    href: str
    is_active: bool = False
    lang: str = ""


class Chip(NamedTuple):
    """One condition that a list stands under, with the address of the list without it."""

    label: str
    value: str
    href: str
    lang: str = ""


class Narrowing(NamedTuple):
    """The conditions of a list of events at an address; ``names`` are those of people who are asked for by id."""

    writer: Writer
    path: str
    query: Query
    filters: EventFilter
    person: Person | None = None
    names: Mapping[str, str] = {}

    def address(self, change: Mapping[str, Sequence[str]], path: str = "") -> str:
        """Return the address of the list with some conditions changed; an empty one is taken away."""
        added = [(key, value) for key, values in change.items() for value in values if value]
        pairs = [*keep_pairs(self.query, {*WHOLE, *change}), *added]
        return join_address(path or self.path, sorted(pairs, key=lambda pair: pair[0]))

    def chips(self) -> list[Chip]:
        """Return the conditions that are set."""
        say, found = self.writer.say, []
        for code in self.filters.between:
            rest = [each for each in self.filters.between if each != code]
            found.append(Chip(say("facet", "side"), self.writer.side(code), self.address({"between": rest})))
        for key in _CONDITIONS:
            if value := getattr(self.filters, key):
                lang = "vi" if key in _OWN_WORDS else ""
                found.append(Chip(say("filter", key), self._label(key, value), self.address({key: ()}), lang))
        if self.filters.since and self.filters.since == self.filters.until:
            shown = self.writer.date(self.filters.since)
            found.append(Chip(say("filter", "during"), shown, self.address(dict.fromkeys(_DAYS, ()))))
        else:
            days = [(key, getattr(self.filters, key)) for key in _DAYS if getattr(self.filters, key)]
            found += [Chip(say("filter", key), self.writer.date(day), self.address({key: ()})) for key, day in days]
        return found

    def facets(self, counted: Mapping[Facet, Sequence[Counted]]) -> list[tuple[str, list[Entry]]]:
        """Return each facet's title and entries; one with nothing to choose is left out."""
        listed = [(facet, [self._entry(facet, each) for each in counted[facet]]) for facet in FACETS]
        return [
            (self.writer.say("facet", facet), sorted(entries, key=lambda entry: not entry.is_active))
            for facet, entries in listed
            if len(entries) > 1 or any(entry.is_active for entry in entries)
        ]

    def _entry(self, facet: Facet, counted: Counted) -> Entry:
        is_active = self._is_active(facet, counted.value)
        href = self.address(self._change(facet, "" if is_active else counted.value, counted.value))
        label = counted.name or self._label(facet, counted.value)
        lang = "vi" if facet in _OWN_WORDS else ""
        return Entry(label, counted.tally.events, counted.tally.reports, href, is_active, lang)

    def _is_active(self, facet: Facet, value: str) -> bool:
        match facet:
            case "side":
                return value in (*self.filters.between, self.filters.country)
            case "year":
                return self.filters.since == self.filters.until == value
            case _:
                return value == (self.person.id if facet == "person" and self.person else getattr(self.filters, facet))

    def _change(self, facet: Facet, chosen: str, value: str) -> dict[str, Sequence[str]]:
        match facet:
            case "side" if chosen:  # a third side takes the place of the second
                return {"between": (*self.filters.between[: SIDES - 1], chosen)}
            case "side":
                rest = [code for code in self.filters.between if code != value]
                return {"between": rest, "country": () if self.filters.country == value else (self.filters.country,)}
            case "year":
                return dict.fromkeys(_DAYS, (chosen,))
            case _:
                return {facet: (chosen,)}

    def _label(self, key: str, value: str) -> str:
        match key:
            case "side" | "country":
                return self.writer.side(value)
            case "type" | "status":
                return self.writer.say(f"event_{key}", value)
            case "field" | "level":
                return self.writer.say(key, value)
            case "person":
                return self.person.name if self.person else value
            case _:
                return self.names.get(value, value)
