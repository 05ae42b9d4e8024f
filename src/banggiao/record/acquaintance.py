"""What the page of a person asks: offices with some of their citations, acts by year, whom they met, what they said."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import reduce
from itertools import takewhile
from pathlib import Path
from typing import cast

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, func, select

from banggiao.model.record import Citation, Commitment, Join, Person
from banggiao.model.vocabulary import ENCOUNTERS, IN_OFFICE, EventType, OfficeStatus
from banggiao.record import tables as t
from banggiao.record.bits import Bits
from banggiao.record.browsing import Browser
from banggiao.record.facets import EventSets
from banggiao.record.joining import find_joins
from banggiao.record.matters import load_commitments
from banggiao.record.offices import cite_tenures
from banggiao.record.queries import MOST_NAMED_FIRST, count_people, find_person
from banggiao.record.relation_views import DONE
from banggiao.record.remembering import Kept
from banggiao.record.rows import fetch_in
from banggiao.record.views import EventFilter

MET: tuple[EventType, ...] = tuple(sorted({*ENCOUNTERS, "call", "visit"}))
"""Acts in which people have to do with each other."""
_CITED, _PARTNERS, _COMMITMENTS = 40, 24, 12
_KEPT = 48
"""People whose answers are kept: much reported ones are asked for most, and take longest."""
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
        number: how many times; reports: how many reports tell of these acts; first, last: the first and last known day.
    """

    person_id: str
    name: str
    country: str
    number: int
    reports: int = 0
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
        joins: why the spellings are one person's; none where there are too many articles to say it at once.
        is_explained: whether ``joins`` was looked for.
    """

    person: Person
    offices: tuple[Attested, ...] = ()
    acts: tuple[Acts, ...] = ()
    met: tuple[Met, ...] = ()
    met_total: int = 0
    commitments: tuple[Commitment, ...] = ()
    commitment_total: int = 0
    joins: tuple[Join, ...] = ()
    is_explained: bool = False

    @property
    def mostly(self) -> Attested | None:
        """The office that most sentences attest, one that the person is said to hold before a former one."""
        return max(self.offices, key=lambda office: (office.status in IN_OFFICE, office.number), default=None)


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
        with self._asking() as connection:
            met = _met(connection, person.id)
            spoken = _spoken(connection, person.id)
            is_explained = person.article_count <= _EXPLAINED
            return Acquaintance(
                person=person,
                offices=_offices(connection, person),
                acts=_acts(sets, took_place),
                met=_named(connection, met[:_PARTNERS]),
                met_total=len(met),
                commitments=load_commitments(connection, spoken[:_COMMITMENTS]),
                commitment_total=len(spoken),
                joins=find_joins(connection, person.id) if is_explained and len(person.names) > 1 else (),
                is_explained=is_explained,
            )

    def prepare(self, is_stopped: Callable[[], bool]) -> None:
        """Find what the pages of the people tell whom most articles name, so that nobody waits for these.

        Args:
            is_stopped: says between two of them whether to leave off.
        """
        with self._asking() as connection:
            named = select(t.people.c.id).order_by(*MOST_NAMED_FIRST).limit(_KEPT // 2)
            ids = connection.execute(named).scalars().all()
        for id_ in takewhile(lambda _: not is_stopped(), ids):
            self.of(id_)

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


def _met(connection: Connection, person_id: str) -> list[Met]:
    """Return those of other sides with whom a person dealt, most often first, without their names.

    Who stands at the same end of an act as the person, as guests of one host do, has not met them there.
    """
    own, again, theirs, events = t.event_parties.alias(), t.event_parties.alias(), t.event_parties.alias(), t.events.c
    apart = t.event_apart.c
    stood_beside = select(apart.other).where(
        apart.event_id == again.c.event_id, apart.side == again.c.country, apart.other == theirs.c.country
    )
    is_of_own_side = select(again.c.position).where(
        again.c.event_id == own.c.event_id,
        again.c.person == person_id,
        again.c.role != "member",
        (again.c.country == theirs.c.country) | stood_beside.correlate(again, theirs).exists(),
    )
    dealt = (
        select(theirs.c.person, events.id, events.first_day, events.report_count)
        .select_from(own)
        .join(t.events, events.id == own.c.event_id)
        .join(theirs, theirs.c.event_id == own.c.event_id)
        .where(own.c.person == person_id, own.c.role != "member", events.type.in_(MET), events.status.in_(sorted(DONE)))
        .where(theirs.c.role != "member", theirs.c.person.is_not(None))
        .where(~is_of_own_side.correlate(own, theirs).exists())
        .distinct()
    )
    each = dealt.subquery().c
    reports, days = func.sum(each.report_count), (func.min(each.first_day), func.max(each.first_day))
    query = select(each.person, func.count().label("number"), reports, *days).group_by(each.person)
    ranked = query.order_by(func.count().desc(), each.person)
    return [
        Met(person_id=row[0], name="", country="", number=row[1], reports=row[2], first=row[3] or "", last=row[4] or "")
        for row in connection.execute(ranked)
    ]


def _named(connection: Connection, met: Sequence[Met]) -> tuple[Met, ...]:
    ids = [each.person_id for each in met]
    people = {row.id: row for row in fetch_in(connection, select(t.people), t.people.c.id, ids)}
    known = ((each, people[each.person_id]) for each in met if each.person_id in people)
    return tuple(replace(each, name=row.name, country=row.country) for each, row in known)


def _spoken(connection: Connection, person_id: str) -> list[str]:
    """Return the ids of the commitments that a person voiced, the newest reports first; copies of a text speak once."""
    voices, articles = t.commitment_voices.c, t.articles.c
    mentions = select(t.places.c.anchor).where(t.places.c.entity == person_id, t.places.c.kind == "person")
    query = (
        select(voices.commitment_id, articles.text_id, t.claims.c.number)
        .join(t.claims, t.claims.c.anchor == voices.commitment_id)
        .join(t.articles, articles.id == t.claims.c.article_id)
        .where(voices.person_anchor.in_(mentions))
        .order_by(articles.published.desc(), voices.commitment_id)
    )
    first: dict[tuple[str, int], str] = defaultdict(str)
    for anchor, text_id, number in connection.execute(query):
        first[text_id, number] = first[text_id, number] or anchor
    return list(first.values())
