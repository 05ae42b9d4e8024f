"""What ONE article says, in the codebook's terms, each claim with the place in the text that says it."""

import msgspec

from banggiao.model.spans import Span
from banggiao.model.vocabulary import (
    ClaimKind,
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


class Place(msgspec.Struct, frozen=True):
    """A city or site as written (may be empty) and its country code (may be empty)."""

    name: str = ""
    country: str = ""


class Participant(msgspec.Struct, frozen=True, kw_only=True):
    """One side of an act: a person, or an organisation or country where no person is named.

    Attributes:
        country: ISO 3166-1 alpha-2 or an organisation's acronym; ``ZZ`` where the side cannot be known.
        offices: those that the article gives this person anywhere, in the codebook's normal form (§8).
        is_person: false for countries and organisations.
        at: where the mention that fills this place stands.
    """

    name: str
    country: str
    offices: tuple[str, ...] = ()
    role: Role = "participant"
    is_person: bool = True
    at: Span | None = None


class EventClaim(msgspec.Struct, frozen=True, kw_only=True):
    """One diplomatic act as one article tells it (codebook §1).

    Attributes:
        trigger: the words that name the act; the claim's anchor.
        at: the evidence's span; ``evidence`` is exactly what it quotes.
        also: other sentences of the article that tell the same act.
        date: EDTF, or empty.
        around: EDTF; the days that the article's other acts bear, where this one bears none and the article's day of
            publication is unknown.
        confidence: the reader's own estimate that the claim is right, 0 to 1.
    """

    type: EventType
    kind: EventKind | None = None
    status: EventStatus = "occurred"
    date: str = ""
    place: Place = Place()
    participants: tuple[Participant, ...] = ()
    evidence: str
    at: Span
    trigger: Span
    also: tuple[Span, ...] = ()
    fields: tuple[Field, ...] = ()
    note: str = ""
    around: str = ""
    confidence: float = 0.5


class PersonClaim(msgspec.Struct, frozen=True, kw_only=True):
    """A person as one article knows them: the fullest name, every spelling seen, where they are mentioned."""

    name: str
    country: str
    names: tuple[str, ...] = ()
    at: Span
    mentions: tuple[Span, ...] = ()


class OfficeClaim(msgspec.Struct, frozen=True, kw_only=True):
    """A person holds an office of a country (codebook §2).

    Attributes:
        since: the first day that a list of office-holders gives; until: the last; articles give neither.
    """

    person: str
    office: str
    country: str
    status: OfficeStatus = "current"
    since: str = ""
    until: str = ""
    at: Span


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """Who says it or presides: a person with the offices that the article gives them, else a side or body."""

    name: str
    country: str
    offices: tuple[str, ...] = ()
    is_person: bool = True


class SessionClaim(msgspec.Struct, frozen=True, kw_only=True):
    """One session of a joint body: its number, its chairs, where and when, as far as the article says."""

    number: str = ""
    date: str = ""
    place: Place = Place()
    chairs: tuple[Voice, ...] = ()
    at: Span


class InstrumentClaim(msgspec.Struct, frozen=True, kw_only=True):
    """A document or standing arrangement (codebook §3).

    Attributes:
        code: the acronym that it is known by or that the article gives it; full_name: what a known one stands for.
        also: where the article names it again, in full or in short (``Thỏa thuận này``).
        sessions: those of a joint body that the article tells of.
    """

    kind: InstrumentKind
    name: str
    parties: tuple[str, ...] = ()
    period: str = ""
    action: InstrumentAction = "referred"
    at: Span
    fields: tuple[Field, ...] = ()
    code: str = ""
    full_name: str = ""
    also: tuple[Span, ...] = ()
    sessions: tuple[SessionClaim, ...] = ()


class CommitmentClaim(msgspec.Struct, frozen=True, kw_only=True):
    """A side says what will or should be done (codebook §4); ``voices`` are those who say it."""

    act: CommitmentAct
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    field: Field | None = None
    fields: tuple[Field, ...] = ()
    voices: tuple[Voice, ...] = ()
    evidence: str
    at: Span


class FigureClaim(msgspec.Struct, frozen=True, kw_only=True):
    """A number that measures the relation (codebook §5); ``value`` is scaled (1,6 tỷ is 1600000000).

    Attributes:
        status: whether it is reached, aimed at or only estimated; between: the sides whose relation it measures.
    """

    value: float
    unit: str
    what: str
    period: str = ""
    status: FigureStatus = "reached"
    between: tuple[str, ...] = ()
    at: Span


Claim = EventClaim | PersonClaim | OfficeClaim | InstrumentClaim | CommitmentClaim | FigureClaim


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that one reader saw in one article.

    Attributes:
        article_id: the article's id.
        reader: name and version of the reader with its lexicon's digest.
        relevant: whether the gate let the article through; false means that nothing was looked for.
        fields: the fields of cooperation that the article is about, the weightiest first.
    """

    article_id: str
    reader: str
    relevant: bool = True
    fields: tuple[Field, ...] = ()
    events: tuple[EventClaim, ...] = ()
    people: tuple[PersonClaim, ...] = ()
    offices: tuple[OfficeClaim, ...] = ()
    instruments: tuple[InstrumentClaim, ...] = ()
    commitments: tuple[CommitmentClaim, ...] = ()
    figures: tuple[FigureClaim, ...] = ()

    def by_kind(self) -> dict[ClaimKind, tuple[Claim, ...]]:
        """Return the claims of each kind."""
        return {
            "event": self.events,
            "person": self.people,
            "office": self.offices,
            "instrument": self.instruments,
            "commitment": self.commitments,
            "figure": self.figures,
        }
