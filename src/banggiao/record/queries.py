"""Events, people and articles, read back from the tables as the model's objects."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, select

from banggiao.model.claims import EventClaim, Place
from banggiao.model.edtf import ends, starts
from banggiao.model.record import Event, Party, Person, Report, Tenure
from banggiao.model.vocabulary import Field
from banggiao.record import searching
from banggiao.record import tables as t
from banggiao.record.placing import thing_of
from banggiao.record.rows import citation_of, claim_of, fetch_in, select_claims, strings
from banggiao.record.views import EventFilter, EventLine, Page
from banggiao.resolving.people import anchor_of
from banggiao.vietnamese.folding import name_key

Condition = ColumnElement[bool]
_FIELDS = msgspec.json.Decoder(tuple[Field, ...])


def find_events(connection: Connection, filters: EventFilter, limit: int, offset: int) -> Page[Event]:
    """Return the events that a filter lets through, newest first, undated last."""
    conditions, bounds = list(conditions_of(filters)), list(_bounds(filters))
    undated = _count(connection, t.events, [*conditions, t.events.c.first_day.is_(None)])
    ids = select_events(filters).limit(limit).offset(offset)
    return Page(
        items=load_events(connection, connection.execute(ids).scalars()),
        total=_count(connection, t.events, [*conditions, *bounds]),
        undated=undated,
        limit=limit,
        offset=offset,
    )


def select_events(filters: EventFilter) -> Select[Any]:
    """Return a query for the ids of the events that a filter lets through, newest first, undated last."""
    return select(t.events.c.id).where(*conditions_of(filters), *_bounds(filters)).order_by(*NEWEST_FIRST)


NEWEST_FIRST = (t.events.c.first_day.desc().nulls_last(), t.events.c.date.desc(), t.events.c.id)
"""The order of lists of events."""
MOST_NAMED_FIRST = (t.people.c.article_count.desc(), t.people.c.name, t.people.c.id)
"""The order of lists of people."""


def _count(connection: Connection, table: Any, conditions: Iterable[Condition]) -> int:
    return int(connection.execute(select(func.count()).select_from(table).where(*conditions)).scalar_one())


def conditions_of(filters: EventFilter) -> Iterable[Condition]:
    """Yield the conditions of a filter, but for the days."""
    for code in dict.fromkeys((*filters.between, filters.country)):
        if code:
            yield t.events.c.id.in_(select(t.event_sides.c.event_id).where(t.event_sides.c.country == code))
    for one, other in combinations(filters.between, 2):
        apart = t.event_apart.c
        yield t.events.c.id.not_in(select(apart.event_id).where(apart.side == one, apart.other == other))
    if filters.type:
        yield t.events.c.type == filters.type
    if filters.status:
        yield t.events.c.status == filters.status
    for person in filter(None, (filters.person, filters.beside)):
        yield t.events.c.id.in_(_events_of_person(person))
    if filters.level:
        pairs = t.event_pairs.c
        dealt = select(pairs.event_id).where(pairs.level == filters.level, pairs.side < pairs.other)
        yield t.events.c.id.in_(dealt)
    if filters.field:
        yield t.events.c.fields.contains(f'"{filters.field}"', autoescape=True)
    if filters.publisher:
        yield t.events.c.id.in_(_events_in(filters.publisher))
    if filters.words:
        yield searching.has_words(filters.words, t.events.c.id, "event")


def _bounds(filters: EventFilter) -> Iterable[Condition]:
    if filters.since:
        yield t.events.c.last_day >= starts(filters.since)
    if filters.until:
        yield t.events.c.first_day <= f"{ends(filters.until)}~"  # after every day that begins so


def _events_in(publisher: str) -> Select[Any]:
    """Return a query for the events that an outlet reports."""
    claims, places = t.claims.c, t.places.c
    printed = select(places.entity).join(t.claims, claims.anchor == places.anchor)
    printed = printed.join(t.articles, t.articles.c.id == claims.article_id)
    return printed.where(t.articles.c.publisher == publisher, claims.kind == "event", places.entity.is_not(None))


def _events_of_person(person: str) -> Select[Any]:
    """Return a query for the events of a person by id, or by words of any of their names or as the event has it."""
    parties = t.event_parties
    of_people = select(parties.c.event_id)
    if person.startswith(("p-", "c-")):
        return of_people.where(parties.c.person == _person_of(person))
    names = select(t.person_names.c.person_id).where(_has_name(t.person_names.c.folded, person))
    by_name = of_people.where(parties.c.person_anchor.is_not(None), _has_name(parties.c.folded, person))
    return select(of_people.where(parties.c.person.in_(names)).union(by_name).subquery().c.event_id)


def _person_of(any_id: str) -> Any:
    """Return the id of the person who now holds the claim that an id was taken from."""
    return select(t.places.c.entity).where(t.places.c.anchor == anchor_of(any_id)).scalar_subquery()


def _has_name(column: ColumnElement[str], words: str) -> Condition:
    """Return the condition that a folded name has all the words, each perhaps only begun."""
    asked = name_key(words).split()
    return and_(*(column.contains(f" {word}", autoescape=True) for word in asked)) if asked else column == ""


def find_event(connection: Connection, which: str | Event) -> Event | None:
    """Return the event that a claim with this anchor is a report of; one that is at hand comes back as it is."""
    if isinstance(which, Event):
        return which
    return next(iter(load_events(connection, connection.execute(thing_of(which, "event")).scalars())), None)


def load_events(connection: Connection, ids: Iterable[str | None]) -> tuple[Event, ...]:
    """Return the events with these ids, in this order."""
    wanted = [event_id for event_id in ids if event_id]
    rows = {row.id: row for row in fetch_in(connection, select(t.events), t.events.c.id, wanted)}
    parties, reports = _parties(connection, wanted), _reports(connection, wanted)
    return tuple(_event(rows[key], parties[key], reports[key]) for key in wanted if key in rows)


def load_lines(connection: Connection, ids: Iterable[str | None]) -> tuple[EventLine, ...]:
    """Return the events with these ids, in this order, as lines of a list: their reports are only counted."""
    wanted = [event_id for event_id in ids if event_id]
    rows = {row.id: row for row in fetch_in(connection, select(t.events), t.events.c.id, wanted)}
    parties = _parties(connection, wanted)
    return tuple(
        EventLine(event=_event(rows[key], parties[key], ()), reports=rows[key].report_count)
        for key in wanted
        if key in rows
    )


def _event(row: Row[Any], parties: Sequence[Party], reports: Sequence[Report]) -> Event:
    return Event(
        id=row.id,
        type=row.type,
        kind=row.kind,
        status=row.status,
        date=row.date,
        place=Place(row.place, row.place_country),
        parties=tuple(parties),
        fields=_FIELDS.decode(row.fields),
        note=row.note,
        reports=tuple(reports),
        confidence=row.confidence,
    )


def _parties(connection: Connection, ids: Sequence[str]) -> dict[str, list[Party]]:
    table = t.event_parties
    query = select(table).order_by(table.c.event_id, table.c.position)
    found: dict[str, list[Party]] = defaultdict(list)
    for row in fetch_in(connection, query, table.c.event_id, ids):
        found[row.event_id].append(
            Party(
                name=row.name,
                country=row.country,
                role=row.role,
                offices=strings(row.offices),
                person_id=row.person or "",
            )
        )
    return found


def _reports(connection: Connection, ids: Sequence[str]) -> dict[str, list[Report]]:
    table = t.event_reports
    query = select_claims().add_columns(table.c.event_id).join(table, table.c.anchor == t.claims.c.anchor)
    found: dict[str, list[Report]] = defaultdict(list)
    for row in fetch_in(connection, query.order_by(table.c.event_id, table.c.position), table.c.event_id, ids):
        claim = claim_of("event", row.value)
        assert isinstance(claim, EventClaim)
        found[row.event_id].append(Report.of(claim, citation_of(row)))
    return found


_IN_TIME = (t.attestations.c.day == "", t.attestations.c.day, t.attestations.c.anchor)
"""Attestations in the order of days, those of an unknown day last."""
_WORDED_SO = and_(
    t.tenure_wordings.c.person_id == t.forms.c.entity, t.tenure_wordings.c.wording == t.attestations.c.office
)
_OF_TENURE = and_(
    *(t.tenures.c[name] == t.tenure_wordings.c[name] for name in ("person_id", "position")),
    *(t.attestations.c[name] == t.tenures.c[name] for name in ("country", "status")),
)


def with_tenures(attested: Select[Any]) -> Select[Any]:
    """Return a query of attestations with the tenure that each belongs to."""
    of_form = attested.join(t.forms, t.forms.c.id == t.attestations.c.form)
    return of_form.join(t.tenure_wordings, _WORDED_SO).join(t.tenures, _OF_TENURE)


def names_of(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Return the names of the people with these ids."""
    rows = fetch_in(connection, select(t.people.c.id, t.people.c.name), t.people.c.id, ids)
    return {row.id: row.name for row in rows}


def find_people(connection: Connection, words: str, country: str, limit: int, offset: int) -> Page[Person]:
    """Return people by words of a name and by country, those in most articles first, without citations."""
    ids = connection.execute(select_people(words, country).limit(limit).offset(offset))
    return Page(
        items=load_people(connection, ids.scalars(), cited=False),
        total=_count(connection, t.people, _of_people(words, country)),
        limit=limit,
        offset=offset,
    )


def select_people(words: str, country: str) -> Select[Any]:
    """Return a query for the ids of people by words of a name and by country, those in most articles first."""
    return select(t.people.c.id).where(*_of_people(words, country)).order_by(*MOST_NAMED_FIRST)


def _of_people(words: str, country: str) -> Iterable[Condition]:
    if words:
        named = select(t.person_names.c.person_id).where(_has_name(t.person_names.c.folded, words))
        yield t.people.c.id.in_(named)
    if country:
        yield t.people.c.country == country


def count_people(connection: Connection, words: str) -> list[tuple[str, int]]:
    """Return how many people each country has among those with these words in a name, most first."""
    country = t.people.c.country
    rows = connection.execute(select(country, func.count()).where(*_of_people(words, "")).group_by(country))
    return sorted(((row[0], row[1]) for row in rows), key=lambda row: (-row[1], row[0]))


def find_person(connection: Connection, any_id: str, *, cited: bool = True) -> Person | None:
    """Return the person with this id, now or before others were found to be the same; ``cited`` as in `load_people`."""
    found = connection.execute(thing_of(anchor_of(any_id), "person")).scalars()
    return next(iter(load_people(connection, found, cited=cited)), None)


def load_people(connection: Connection, ids: Iterable[str | None], *, cited: bool = True) -> tuple[Person, ...]:
    """Return the people with these ids, in this order; ``cited`` also loads the sentences behind their offices."""
    wanted = [person_id for person_id in ids if person_id]
    rows = {row.id: row for row in fetch_in(connection, select(t.people), t.people.c.id, wanted)}
    names: dict[str, list[str]] = defaultdict(list)
    spelled = select(t.person_names).order_by(t.person_names.c.person_id, t.person_names.c.position)
    for row in fetch_in(connection, spelled, t.person_names.c.person_id, wanted):
        names[row.person_id].append(row.name)
    tenures = _tenures(connection, wanted, cited=cited)
    return tuple(
        Person(
            id=key,
            name=rows[key].name,
            country=rows[key].country,
            names=tuple(names[key]),
            tenures=tuple(tenures[key]),
            article_count=rows[key].article_count,
        )
        for key in wanted
        if key in rows
    )


def _tenures(connection: Connection, ids: Sequence[str], *, cited: bool) -> dict[str, list[Tenure]]:
    citations = defaultdict(list)
    if cited:
        columns = (t.tenures.c.person_id, t.tenures.c.position)
        query = select_claims().join(t.attestations, t.attestations.c.anchor == t.claims.c.anchor)
        query = with_tenures(query).order_by(*_IN_TIME)
        for row in fetch_in(connection, query.add_columns(*columns), t.tenures.c.person_id, ids):
            citations[row.person_id, row.position].append(citation_of(row))
    found: dict[str, list[Tenure]] = defaultdict(list)
    worded: dict[tuple[str, int], list[str]] = defaultdict(list)
    for each in fetch_in(connection, select(t.tenure_wordings), t.tenure_wordings.c.person_id, ids):
        worded[each.person_id, each.position].append(each.wording)
    held = select(t.tenures).order_by(t.tenures.c.person_id, t.tenures.c.position)
    for row in fetch_in(connection, held, t.tenures.c.person_id, ids):
        found[row.person_id].append(
            Tenure(
                office=row.office,
                country=row.country,
                status=row.status,
                first_seen=row.first_seen,
                last_seen=row.last_seen,
                also=tuple(sorted(set(worded[row.person_id, row.position]) - {row.office})),
                citations=tuple(citations[row.person_id, row.position]),
            )
        )
    return found
