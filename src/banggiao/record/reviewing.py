"""What a reviewer is asked: contradictions, doubtful merges, acts the reader is unsure of, decisions overtaken."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from sqlalchemy import Connection, select

from banggiao.lexicon.offices import OfficeBook
from banggiao.model.decisions import DecisionState, ReviewItem, ReviewKind
from banggiao.model.record import Attestation, Event, Person
from banggiao.record import tables as t
from banggiao.record.decisions import load_log, states_of
from banggiao.record.offices import find_attestations, find_attestations_of, find_offices, load_tenures
from banggiao.record.placing import things_of
from banggiao.record.queries import load_events, load_people
from banggiao.record.rows import fetch_in, strings
from banggiao.resolving.clashing import find_clash, may_clash
from banggiao.resolving.deciding import standing
from banggiao.resolving.holding import contradictions
from banggiao.resolving.likeness import may_agree
from banggiao.resolving.names import name_blocks, name_form
from banggiao.resolving.people import anchor_of

UNSURE = 0.6
"""Acts of less confidence are asked about."""
_MOST = 200  # acts of the least confidence that are looked through, so that a large record is asked in good time
_MOST_IN_BLOCK = 500  # people under one key; more are no hint that two of them are one


class _Settled(NamedTuple):
    """What is decided already: pairs of things, and claims."""

    pairs: frozenset[frozenset[str]]
    verdicts: frozenset[str]

    def holds(self, one: str, other: str) -> bool:
        """Say whether it is decided of two things that they are one, or two."""
        return frozenset((one, other)) in self.pairs


def find_doubts(connection: Connection) -> Iterator[ReviewItem]:
    """Yield pairs of people of one country whose names are alike and who are not known to be one, nor to be two.

    Those that more articles speak of come first.
    """
    settled = _settled(connection)
    people, keys = _people(connection)
    pairs = {pair for ids in keys.values() if len(ids) <= _MOST_IN_BLOCK for pair in combinations(sorted(ids), 2)}
    alike = [
        (min(people[one].articles, people[other].articles), one, other)
        for one, other in pairs
        if may_agree(name_form(people[one].name), name_form(people[other].name)) and not settled.holds(one, other)
    ]
    for _, one, other in sorted(alike, key=lambda found: (-found[0], found[1:])):
        yield _doubt(*load_people(connection, (one, other)))


def find_namesakes(connection: Connection) -> Iterator[ReviewItem]:
    """Yield people in whom two of one name may hide: their offices do not fit one person."""
    verdicts = _settled(connection).verdicts
    book = OfficeBook.load()
    for person_id, tenures in sorted(load_tenures(connection).items()):
        clash = None
        if may_clash(tenures, book.level):
            clash = find_clash(find_attestations_of(connection, person_id, ""), book.level)
        anchors = _holders(connection, clash) if clash else ()
        if clash and not verdicts & set(anchors):
            yield _clash(*clash, anchors)


def find_contradictions(connection: Connection) -> Iterator[ReviewItem]:
    """Yield pairs of people whom articles attest in one office, which has one holder, at one time."""
    settled = _settled(connection)
    book = OfficeBook.load()
    for entry in find_offices(connection, ""):
        if entry.people > 1 and book.is_sole(entry.office):
            told: set[frozenset[str]] = set()
            for one, other in contradictions(find_attestations(connection, entry.country, [entry.office])):
                pair = frozenset((one.person_id, other.person_id))
                decided = {one.citation.anchor, other.citation.anchor} & settled.verdicts
                if pair not in told and not decided:
                    told.add(pair)
                    yield _contradiction(one, other)


def find_unsure(connection: Connection) -> Iterator[ReviewItem]:
    """Yield acts that the reader is not sure of, the least sure first."""
    query = select(t.events.c.id).where(t.events.c.confidence < UNSURE)
    ids = connection.execute(query.order_by(t.events.c.confidence, t.events.c.id).limit(_MOST)).scalars()
    verdicts = _settled(connection).verdicts
    for event in load_events(connection, list(ids)):
        anchors = tuple(report.citation.anchor for report in event.reports)
        if not verdicts & set(anchors):
            yield _unsure(event, anchors)


def find_changed(connection: Connection) -> Iterator[ReviewItem]:
    """Yield standing decisions whose claims are gone, or say something else than when it was decided."""
    for state in states_of(connection):
        if state.stands and state.decision.kind != "undo" and (state.missing or state.changed or state.superseded):
            yield ReviewItem(
                kind="changed",
                anchors=state.decision.anchors,
                what=f"{state.decision.kind} {' '.join(state.decision.anchors)} ({state.decision.id})",
                why=_why_overtaken(state),
                quotes=(f"{state.decision.by}: {state.decision.why}",),
                entities=(state.decision.id,),
                reason="missing" if state.missing else "superseded" if state.superseded else "changed",
            )


def _why_overtaken(state: DecisionState) -> str:
    if state.missing:
        return f"nothing has the id {', '.join(state.missing)} any more"
    if state.superseded:
        return "its article has a newer version (banggiao versions shows it); decide there anew, and undo this one"
    return "what was read there has changed since it was decided"


def _settled(connection: Connection) -> _Settled:
    decided = standing(load_log(connection))
    anchors = {anchor for decision in decided for anchor in decision.anchors}
    thing = things_of(connection, anchors)
    pairs = (d.anchors for d in decided if d.kind in ("merge", "split"))
    return _Settled(
        frozenset(frozenset(thing.get(anchor, anchor) for anchor in pair) for pair in pairs),
        frozenset(d.anchors[0] for d in decided if d.kind in ("confirm", "reject", "correct")),
    )


class _Known(NamedTuple):
    name: str
    articles: int


def _people(connection: Connection) -> tuple[dict[str, _Known], dict[str, set[str]]]:
    """Return every person with a full name, and the people under each key of their names."""
    people: dict[str, _Known] = {}
    keys: dict[str, set[str]] = defaultdict(set)
    for row in connection.execute(select(t.people)):
        if " " in row.name:
            people[row.id] = _Known(row.name, row.article_count)
            for key in name_blocks(row.name, row.country):
                keys[key].add(row.id)
    return people, keys


def _first_offices(person: Person) -> list[str]:
    """Return two offices of a person, each once however it is held."""
    return list(dict.fromkeys(tenure.office for tenure in person.tenures))[:2]


def _doubt(one: Person, other: Person) -> ReviewItem:
    offices = [", ".join(_first_offices(person)) or "no office" for person in (one, other)]
    return ReviewItem(
        kind="doubt",
        anchors=(anchor_of(one.id), anchor_of(other.id)),
        what=f"{one.name} and {other.name} ({one.country})",
        why=f"the names are alike, no office says that they are one: {offices[0]}; {offices[1]}",
        quotes=tuple(c.quote for person in (one, other) for tenure in person.tenures[:1] for c in tenure.citations[:1]),
        entities=(one.id, other.id),
        names=(one.name, other.name),
        country=one.country,
        offices=tuple(person.tenures[0].office if person.tenures else "" for person in (one, other)),
    )


def _holders(connection: Connection, told: Sequence[Attestation]) -> tuple[str, ...]:
    """Return the anchors of the claims about the persons to whom offices are attested.

    Where both are one claim, of an article that knows only one person, those of the offices.
    """
    anchors = tuple(attestation.citation.anchor for attestation in told)
    rows = {row.anchor: row for row in fetch_in(connection, select(t.claims), t.claims.c.anchor, anchors)}
    people = tuple(person for anchor in anchors for person in strings(rows[anchor].people))
    return people if len(set(people)) == len(anchors) else anchors


def _clash(one: Attestation, other: Attestation, anchors: tuple[str, ...]) -> ReviewItem:
    days = [attestation.day or "an unknown day" for attestation in (one, other)]
    told = f"{one.office} by an article of {days[0]}, {other.office} of {days[1]}"
    if one.citation.article_id == other.citation.article_id:
        told = f"{one.office} and {other.office} by one article; confirm one, or reject the office that is not theirs"
    return ReviewItem(
        kind="namesakes",
        anchors=anchors,
        what=f"{one.name} ({one.country})",
        why=f"one person, or two of one name: {told}",
        quotes=(one.citation.quote, other.citation.quote),
        entities=(one.person_id,),
        names=(one.name,),
        country=one.country,
        offices=(one.office, other.office),
        days=(one.day, other.day),
    )


def _contradiction(one: Attestation, other: Attestation) -> ReviewItem:
    return ReviewItem(
        kind="contradiction",
        anchors=(one.citation.anchor, other.citation.anchor),
        what=f"{one.office}, {one.country}: {one.name} and {other.name}",
        why=f"articles of {one.day} and {other.day} attest both at one time",
        quotes=(one.citation.quote, other.citation.quote),
        entities=(one.person_id, other.person_id),
        names=(one.name, other.name),
        country=one.country,
        offices=(one.office,),
        days=(one.day, other.day),
    )


def _unsure(event: Event, anchors: tuple[str, ...]) -> ReviewItem:
    who = ", ".join(dict.fromkeys(party.name for party in event.parties))
    return ReviewItem(
        kind="unsure",
        anchors=anchors,
        what=f"{event.type}, {event.status}, {event.date or 'undated'}: {who}",
        why=f"the reader's confidence is {event.confidence:.2f}",
        quotes=tuple(dict.fromkeys(report.citation.quote for report in event.reports)),
        event=event,
    )


QUEUES: dict[ReviewKind, Callable[[Connection], Iterator[ReviewItem]]] = {
    "changed": find_changed,
    "contradiction": find_contradictions,
    "doubt": find_doubts,
    "namesakes": find_namesakes,
    "unsure": find_unsure,
}
