"""What ALL articles say together: the record's nouns, each field with the claims behind it."""

from typing import Literal, Self

import msgspec

from banggiao.model.claims import EventClaim, Participant, Place, SessionClaim, Voice
from banggiao.model.spans import Span
from banggiao.model.vocabulary import (
    CommitmentAct,
    EventKind,
    EventStatus,
    EventType,
    Field,
    FigureStatus,
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
    """A person is attested in an office between two days of publication (either may be unknown: empty).

    Attributes:
        also: other wordings of the office that articles attest the person in.
    """

    office: str
    country: str
    status: OfficeStatus = "current"
    first_seen: str = ""
    last_seen: str = ""
    also: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """One person across articles."""

    id: str
    name: str
    country: str
    names: tuple[str, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    article_count: int = 0


class Attestation(msgspec.Struct, frozen=True, kw_only=True):
    """One article's word that a person holds, held or is to hold an office.

    Attributes:
        on: the day that a list of office-holders attests; an article attests the day of its publication.
    """

    person_id: str
    name: str
    office: str
    country: str
    status: OfficeStatus
    citation: Citation
    on: str = ""

    @property
    def day(self) -> str:
        """The day that is attested, empty where unknown."""
        return self.on or self.citation.published[:10]


JoinKind = Literal["decision", "article", "same name", "office"]
"""Why two spellings are one person's (`banggiao.resolving.joining`)."""


class Join(msgspec.Struct, frozen=True, kw_only=True):
    """Why one spelling of a person's name is taken to be the same person's as another.

    Attributes:
        why: a reviewer decided it; an article writes both; they are one name in two spellings; they are close, and
            articles attest both in one office.
        likeness: how the names stand to each other.
        office: the office that joins them, with its country; decision: the id of the decision, with who took it.
        citations: a sentence for each of the two.
    """

    name: str
    other: str
    why: JoinKind
    likeness: str = ""
    office: str = ""
    country: str = ""
    decision: str = ""
    by: str = ""
    citations: tuple[Citation, ...] = ()


Sureness = Literal["attested", "likely", "disputed", "not attested"]
"""How sure it is that a person held an office on a day (`banggiao.resolving.holding`)."""


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """A person who held an office on a day, how sure that is, and why.

    Attributes:
        earlier: the last attestation in the office up to the day; later: the first from the day on.
        texts: how many different sentences attest them around the day.
        rivals: the names of others who are attested in the office for the same time.
    """

    person_id: str
    name: str
    status: OfficeStatus
    sureness: Sureness
    earlier: Attestation | None = None
    later: Attestation | None = None
    texts: int = 0
    rivals: tuple[str, ...] = ()


class OfficeOnDay(msgspec.Struct, frozen=True, kw_only=True):
    """Who held an office on a day; where nobody is attested, who held it last before and first after.

    Attributes:
        undated: the names of persons whom articles of an unknown day attest in the office.
    """

    on: str
    office: str = ""
    country: str = ""
    sureness: Sureness = "not attested"
    holders: tuple[Holder, ...] = ()
    before: Attestation | None = None
    after: Attestation | None = None
    undated: tuple[str, ...] = ()


class Holding(msgspec.Struct, frozen=True, kw_only=True):
    """One holder in the line of an office: the days on which articles first and last attest them in it.

    Attributes:
        former_by: the first day after these on which an article calls them former.
    """

    person_id: str
    name: str
    first_seen: str = ""
    last_seen: str = ""
    former_by: str = ""
    texts: int = 0
    citations: tuple[Citation, ...] = ()


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
    """One act, merged from its reports; its id is the smallest anchor among them.

    Attributes:
        confidence: that of its surest report, 1 where a reviewer has confirmed one.
    """

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
    confidence: float = 0.5

    @property
    def countries(self) -> tuple[str, ...]:
        """The sides of the act, each once."""
        return tuple(dict.fromkeys(party.country for party in self.parties))


class Instrument(msgspec.Struct, frozen=True, kw_only=True):
    """An agreement, programme or joint body as the articles name it.

    Attributes:
        code: its acronym; full_name: what that stands for.
        sessions: those of a joint body that its reports tell of, in the order of the reports.
    """

    id: str
    kind: InstrumentKind
    name: str
    parties: tuple[str, ...] = ()
    period: str = ""
    action: InstrumentAction = "referred"
    code: str = ""
    full_name: str = ""
    sessions: tuple[SessionClaim, ...] = ()
    citations: tuple[Citation, ...] = ()


class Commitment(msgspec.Struct, frozen=True, kw_only=True):
    """An undertaking with the sentence that reports it and those who say it."""

    id: str
    act: CommitmentAct
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    field: Field | None = None
    voices: tuple[Voice, ...] = ()
    citation: Citation


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A number with the sentence that reports it."""

    id: str
    value: float
    unit: str
    what: str
    period: str = ""
    status: FigureStatus = "reached"
    between: tuple[str, ...] = ()
    citation: Citation
