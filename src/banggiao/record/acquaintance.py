"""What the page of a person asks: offices with some of their citations, acts by year, whom they met, what they said."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, func, select

from banggiao.model.record import Citation, Commitment, Join, Person
from banggiao.model.vocabulary import ENCOUNTERS, EventStatus, EventType, OfficeStatus
from banggiao.record import tables as t
from banggiao.record.joining import find_joins
from banggiao.record.matters import load_commitments
from banggiao.record.queries import load_people
from banggiao.record.relation_views import DONE
from banggiao.record.rows import citation_of, fetch_in, select_claims
from banggiao.resolving.people import anchor_of

MET: tuple[EventType, ...] = tuple(sorted({*ENCOUNTERS, "call", "visit"}))
"""Acts in which people have to do with each other."""
_CITED, _PARTNERS, _COMMITMENTS = 40, 24, 12
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
    """How many events of one sort a person took part in; the year is empty where unknown."""

    year: str
    type: EventType
    status: EventStatus
    number: int


class Acquaintance(msgspec.Struct, frozen=True, kw_only=True):
    """A person as their page shows them.

    Attributes:
        person: without citations.
        met_total: how many people there are in ``met`` on all pages together.
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


class Acquaintances:
    """The questions about one person; ``record.acquaintances`` is one."""

    def __init__(self, asking: Callable[[], AbstractContextManager[Connection]]) -> None:
        """Take what opens a connection for a question."""
        self._asking = asking

    def of(self, any_id: str) -> Acquaintance | None:
        """Return the person with this id, or with the anchor of any claim about them, as their page shows them."""
        with self._asking() as connection:
            return _find(connection, any_id)


def _find(connection: Connection, any_id: str) -> Acquaintance | None:
    entity = select(t.claims.c.entity).where(t.claims.c.anchor == anchor_of(any_id), t.claims.c.kind == "person")
    person = next(iter(load_people(connection, connection.execute(entity).scalars(), cited=False)), None)
    if person is None:
        return None
    met = _met(connection, person.id)
    spoken = _spoken(connection, person.id)
    is_explained = person.article_count <= _EXPLAINED
    return Acquaintance(
        person=person,
        offices=_offices(connection, person),
        acts=_acts(connection, person.id),
        met=_named(connection, met[:_PARTNERS]),
        met_total=len(met),
        commitments=load_commitments(connection, spoken[:_COMMITMENTS]),
        commitment_total=len(spoken),
        joins=find_joins(connection, person.id) if is_explained and len(person.names) > 1 else (),
        is_explained=is_explained,
    )


def _offices(connection: Connection, person: Person) -> tuple[Attested, ...]:
    reports = t.tenure_reports.c
    counted = select(reports.tenure, func.count()).where(reports.person_id == person.id).group_by(reports.tenure)
    numbers = {row[0]: row[1] for row in connection.execute(counted)}
    found = []
    for place, tenure in enumerate(person.tenures):
        step = -(-numbers.get(place, 1) // _CITED)
        mine = (reports.person_id == person.id, reports.tenure == place, reports.position % step == 0)
        query = select_claims().join(t.tenure_reports, reports.anchor == t.claims.c.anchor).where(*mine)
        citations = [citation_of(row) for row in connection.execute(query.order_by(reports.position).limit(_CITED))]
        found.append(
            Attested(
                office=tenure.office,
                country=tenure.country,
                status=tenure.status,
                first_seen=tenure.first_seen,
                last_seen=tenure.last_seen,
                number=numbers.get(place, 0),
                citations=tuple(sorted(citations, key=lambda c: (c.published or "~", c.anchor))),
            )
        )
    return tuple(found)


def _acts(connection: Connection, person_id: str) -> tuple[Acts, ...]:
    events = t.events.c
    year = func.coalesce(func.substr(events.first_day, 1, 4), "")
    query = select(year, events.type, events.status, func.count()).where(events.id.in_(_events_of(person_id)))
    rows = connection.execute(query.group_by(year, events.type, events.status))
    return tuple(Acts(*row) for row in rows)


def _events_of(person_id: str) -> Select[Any]:
    parties = t.event_parties.c
    return (
        select(parties.event_id)
        .join(t.claims, t.claims.c.anchor == parties.person_anchor)
        .where(t.claims.c.entity == person_id)
    )


def _met(connection: Connection, person_id: str) -> list[tuple[str, int, str, str]]:
    """Return the ids of those whom a person met, how often, and the first and last known day; most often first."""
    events, own, other = t.events.c, t.event_parties.alias(), t.event_parties.alias()
    mine, theirs = t.claims.alias(), t.claims.alias()
    acted: tuple[ColumnElement[bool], ...] = (own.c.role != "member", other.c.role != "member")
    query = (
        select(
            theirs.c.entity, func.count(events.id.distinct()), func.min(events.first_day), func.max(events.first_day)
        )
        .select_from(mine)
        .join(own, own.c.person_anchor == mine.c.anchor)
        .join(t.events, events.id == own.c.event_id)
        .join(other, (other.c.event_id == events.id) & (other.c.country != own.c.country))
        .join(theirs, theirs.c.anchor == other.c.person_anchor)
        .where(mine.c.entity == person_id, events.type.in_(MET), events.status.in_(sorted(DONE)), *acted)
        .group_by(theirs.c.entity)
    )
    found = [(row[0], row[1], row[2] or "", row[3] or "") for row in connection.execute(query) if row[0]]
    return sorted(found, key=lambda each: (-each[1], each[0]))


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
