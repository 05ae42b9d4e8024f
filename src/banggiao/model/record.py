"""What ALL articles say together: the record's nouns, each field with the claims behind it."""

from typing import Self

import msgspec

from banggiao.model.claims import EventClaim, Participant, Place
from banggiao.model.spans import Span
from banggiao.model.vocabulary import (
    CommitmentAct,
    EventKind,
    EventStatus,
    EventType,
    Field,
    InstrumentAction,
    InstrumentKind,
    OfficeStatus,
    Role,
)


class Citation(msgspec.Struct, frozen=True, kw_only=True):
    """The sentence behind a fact: which article, where in it, what it says."""

    anchor: str
    article_id: str
    at: Span
    quote: str
    published: str = ""
    publisher: str = ""
    title: str = ""
    url: str = ""


class Tenure(msgspec.Struct, frozen=True, kw_only=True):
    """A person is attested in an office between two days of publication (either may be unknown: empty)."""

    office: str
    country: str
    status: OfficeStatus = "current"
    first_seen: str = ""
    last_seen: str = ""
    citations: tuple[Citation, ...] = ()


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """One person across articles."""

    id: str
    name: str
    country: str
    names: tuple[str, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    article_count: int = 0


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """A participant of a merged event; ``person_id`` is empty for countries and organisations."""

    name: str
    country: str
    role: Role
    offices: tuple[str, ...] = ()
    person_id: str = ""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One article's version of an event: its values as that article gives them, and the sentence."""

    citation: Citation
    type: EventType
    kind: EventKind | None = None
    status: EventStatus = "occurred"
    date: str = ""
    place: Place = Place()
    participants: tuple[Participant, ...] = ()
    confidence: float = 0.5

    @classmethod
    def of(cls, claim: EventClaim, citation: Citation) -> Self:
        """Take a claim's values."""
        return cls(
            citation=citation,
            type=claim.type,
            kind=claim.kind,
            status=claim.status,
            date=claim.date,
            place=claim.place,
            participants=claim.participants,
            confidence=claim.confidence,
        )


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One act, merged from its reports; its id is the smallest anchor among them."""

    id: str
    type: EventType
    kind: EventKind | None = None
    status: EventStatus = "occurred"
    date: str = ""
    place: Place = Place()
    parties: tuple[Party, ...] = ()
    fields: tuple[Field, ...] = ()
    note: str = ""
    reports: tuple[Report, ...] = ()

    @property
    def countries(self) -> tuple[str, ...]:
        """The sides of the act, each once."""
        return tuple(dict.fromkeys(party.country for party in self.parties))


class Instrument(msgspec.Struct, frozen=True, kw_only=True):
    """An agreement, programme or joint body as the articles name it."""

    id: str
    kind: InstrumentKind
    name: str
    parties: tuple[str, ...] = ()
    period: str = ""
    action: InstrumentAction = "referred"
    citations: tuple[Citation, ...] = ()


class Commitment(msgspec.Struct, frozen=True, kw_only=True):
    """An undertaking with the sentence that reports it."""

    id: str
    act: CommitmentAct
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    field: Field | None = None
    citation: Citation


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A number with the sentence that reports it."""

    id: str
    value: float
    unit: str
    what: str
    period: str = ""
    citation: Citation
