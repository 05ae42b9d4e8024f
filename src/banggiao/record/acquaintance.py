"""What the page of a person asks: offices with some of their citations, acts by year, whom they met, what they said."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from functools import reduce
from pathlib import Path
from typing import cast

import msgspec
from sqlalchemy import Connection, select

from banggiao.model.record import Citation, Commitment, Join, Person
from banggiao.model.vocabulary import ENCOUNTERS, EventType, OfficeStatus
from banggiao.record import tables as t
from banggiao.record.bits import Bits
from banggiao.record.browsing import Browser
from banggiao.record.facets import EventSets
from banggiao.record.joining import find_joins
from banggiao.record.matters import load_commitments
from banggiao.record.offices import cite_tenures
from banggiao.record.queries import count_people, find_person
from banggiao.record.relation_views import DONE
from banggiao.record.remembering import Kept
from banggiao.record.rows import fetch_in
from banggiao.record.views import EventFilter

MET: tuple[EventType, ...] = tuple(sorted({*ENCOUNTERS, "call", "visit"}))
"""Acts in which people have to do with each other."""
_CITED, _PARTNERS, _COMMITMENTS = 40, 24, 12
_KEPT = 48
"""People whose answers are kept: much reported ones are asked for most, and take longest."""
_LOOKED_AT = 3000
"""Acts, the newest, in which is looked for those whom a person met."""
_EXPLAINED = 400
"""Articles up to which a page also says why the spellings are one person's; for more that takes too long."""


class Attested(msgspec.Struct, frozen=True, kw_only=True):
    """An office of a person with some of the sentences that attest it, evenly over time, the first among them.

    Attributes:
        number: how many sentences there are in all.
    """

    office: str
    country: str
    status: OfficeStatus
    first_seen: str = ""
    last_seen: str = ""
    number: int = 0
    citations: tuple[Citation, ...] = ()


class Met(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody of another side whom a person met, called or visited.

    Attributes:
        number: how many times; first, last: the first and last known day.
    """

    person_id: str
    name: str
    country: str
    number: int
    first: str = ""
    last: str = ""


class Acts(msgspec.Struct, frozen=True):
    """How many events of one type that took place a person took part in; the year is empty where unknown."""

    year: str
    type: EventType
    number: int


class Acquaintance(msgspec.Struct, frozen=True, kw_only=True):
    """A person as their page shows them.

    Attributes:
        person: without citations.
        met_total: how many people a person met in all.
        met_in: how many acts, the newest, were looked through for that, and met_of: how many there are.
        joins: why the spellings are one person's; none where there are too many articles to say it at once.
        is_explained: whether ``joins`` was looked for.
    """

    person: Person
    offices: tuple[Attested, ...] = ()
    acts: tuple[Acts, ...] = ()
    met: tuple[Met, ...] = ()
    met_total: int = 0
    met_in: int = 0
    met_of: int = 0
    commitments: tuple[Commitment, ...] = ()
    commitment_total: int = 0
    joins: tuple[Join, ...] = ()
    is_explained: bool = False


class Acquaintances:
    """The questions about one person; ``record.acquaintances`` is one."""

    def __init__(self, path: Path, asking: Callable[[], AbstractContextManager[Connection]], browser: Browser) -> None:
        """Take the record's file, what opens a connection for a question, and what holds the sets of events."""
        self._asking = asking
        self._browser = browser
        self._kept: Kept[Acquaintance | None] = Kept(path, _KEPT)

    def of(self, any_id: str) -> Acquaintance | None:
        """Return the person with this id, or with the anchor of any claim about them, as their page shows them."""
        return self._kept.answer(any_id, lambda: self._find(any_id))

    def _find(self, any_id: str) -> Acquaintance | None:
        with self._asking() as connection:
            person = find_person(connection, any_id, cited=False)
        if person is None:
            return None
        own = self._browser.select(EventFilter(person=person.id))
        sets = self._browser.sets()
        took_place = own & reduce(Bits.__or__, (sets.of("status", status) for status in DONE))
        meetings = took_place & reduce(Bits.__or__, (sets.of("type", kind) for kind in MET))
        with self._asking() as connection:
            met = _met(connection, person.id, sets.page(meetings, _LOOKED_AT, 0))
            spoken = _spoken(connection, person.id)
            is_explained = person.article_count <= _EXPLAINED
            return Acquaintance(
                person=person,
                offices=_offices(connection, person),
                acts=_acts(sets, took_place),
                met=_named(connection, met[:_PARTNERS]),
                met_total=len(met),
                met_in=min(meetings.bit_count(), _LOOKED_AT),
                met_of=meetings.bit_count(),
                commitments=load_commitments(connection, spoken[:_COMMITMENTS]),
                commitment_total=len(spoken),
                joins=find_joins(connection, person.id) if is_explained and len(person.names) > 1 else (),
                is_explained=is_explained,
            )

    def countries(self, words: str = "") -> list[tuple[str, int]]:
        """Return how many people each country has among those whose names hold all the words, most first."""
        with self._asking() as connection:
            return count_people(connection, words)


def _offices(connection: Connection, person: Person) -> tuple[Attested, ...]:
    cited = cite_tenures(connection, person.id, _CITED)
    found = []
    for place, tenure in enumerate(person.tenures):
        number, citations = cited.get(place, (0, ()))
        found.append(
            Attested(
                office=tenure.office,
                country=tenure.country,
                status=tenure.status,
                first_seen=tenure.first_seen,
                last_seen=tenure.last_seen,
                number=number,
                citations=citations,
            )
        )
    return tuple(found)


def _acts(sets: EventSets, took_place: Bits) -> tuple[Acts, ...]:
    """Count events by year and type."""
    years = {**sets.values["year"], "": sets.all & ~sets.dated}
    found = []
    for kind, of_kind in sets.values["type"].items():
        if own := took_place & of_kind:
            numbers = ((year, (own & in_year).bit_count()) for year, in_year in years.items())
            found += [Acts(year, cast("EventType", kind), number) for year, number in numbers if number]
    return tuple(sorted(found, key=lambda acts: (acts.year or "~", acts.type)))


def _met(connection: Connection, person_id: str, event_ids: Sequence[str]) -> list[tuple[str, int, str, str]]:
    """Return those of other sides who acted in events: their ids, how often, the first and last known day."""
    parties, events = t.event_parties, t.events.c
    query = (
        select(parties.c.event_id, parties.c.country, parties.c.person, events.first_day)
        .join(t.events, events.id == parties.c.event_id)
        .where(parties.c.role != "member", parties.c.person_anchor.is_not(None))
    )
    acting: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for row in fetch_in(connection, query, parties.c.event_id, event_ids):
        acting[row.event_id].append((row.person, row.country, row.first_day or ""))
    apart = _sides_apart(connection, event_ids)
    met: dict[str, list[str]] = defaultdict(list)
    for event_id, people in acting.items():
        own = {country for entity, country, _ in people if entity == person_id}
        if own:
            beside = own.union(*(apart[event_id, country] for country in own))
            for entity, day in {(entity, day) for entity, country, day in people if entity and country not in beside}:
                met[entity].append(day)
    found = [(id_, len(days), min(filter(None, days), default=""), max(days)) for id_, days in met.items()]
    return sorted(found, key=lambda each: (-each[1], each[0]))


def _sides_apart(connection: Connection, event_ids: Sequence[str]) -> dict[tuple[str, str], set[str]]:
    """Return for each event and side the sides with which it did not deal there, as guests of one host do not."""
    table = t.event_apart
    apart: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in fetch_in(connection, select(table), table.c.event_id, event_ids):
        apart[row.event_id, row.side].add(row.other)
    return apart


def _named(connection: Connection, met: Iterable[tuple[str, int, str, str]]) -> tuple[Met, ...]:
    found = list(met)
    people = {row.id: row for row in fetch_in(connection, select(t.people), t.people.c.id, [each[0] for each in found])}
    return tuple(
        Met(person_id=id_, name=people[id_].name, country=people[id_].country, number=number, first=first, last=last)
        for id_, number, first, last in found
        if id_ in people
    )


def _spoken(connection: Connection, person_id: str) -> list[str]:
    """Return the ids of the commitments that a person voiced, the newest reports first; copies of a text speak once."""
    voices, articles = t.commitment_voices.c, t.articles.c
    query = (
        select(voices.commitment_id, articles.text_id, t.claims.c.number)
        .join(t.claims, t.claims.c.anchor == voices.commitment_id)
        .join(t.articles, articles.id == t.claims.c.article_id)
        .where(voices.person_anchor.in_(select(t.claims.c.anchor).where(t.claims.c.entity == person_id)))
        .order_by(articles.published.desc(), voices.commitment_id)
    )
    first: dict[tuple[str, int], str] = defaultdict(str)
    for anchor, text_id, number in connection.execute(query):
        first[text_id, number] = first[text_id, number] or anchor
    return list(first.values())
