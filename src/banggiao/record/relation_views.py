"""What the relations of the record are answered with: counts, lines and the few things that a page shows whole."""

from collections.abc import Iterable

import msgspec

from banggiao.model.record import Commitment, Figure, Instrument
from banggiao.model.vocabulary import (
    ENCOUNTERS,
    CommitmentAct,
    EventStatus,
    EventType,
    Field,
    InstrumentAction,
    InstrumentKind,
    OfficeStatus,
)
from banggiao.record.views import EventLine, Page

DONE: frozenset[str] = frozenset({"occurred", "ongoing"})
"""Statuses of what did take place; the rest is announced, called off or only claimed."""


class Tally(msgspec.Struct, frozen=True):
    """How many events of one sort a pair of sides has.

    Attributes:
        year: of the event, empty where unknown.
        level: of office, at which the two sides dealt (`banggiao.lexicon.offices.LEVELS`), empty where unknown.
        direction: ``out`` where the first side went or turned to the other, ``in`` the other way, else empty.
        reports: how many reports tell of them.
    """

    year: str
    type: EventType
    status: EventStatus
    level: str
    direction: str
    number: int
    reports: int = 0


class Told(msgspec.Struct, frozen=True):
    """How many things there are, and how many reports tell of them."""

    number: int = 0
    reports: int = 0


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """What a count rests on: how many articles, how many of them of unknown day, the first and last known day.

    Attributes:
        left_out: how many articles of unknown day beside them tell of what took place by the day that was asked for.
    """

    articles: int = 0
    undated: int = 0
    left_out: int = 0
    first: str = ""
    last: str = ""


class PairCount(msgspec.Struct, frozen=True, kw_only=True):
    """A pair of sides in numbers, of what did take place.

    Attributes:
        reports: how many tell of the events.
        encounters: talks, meetings, receptions and courtesy calls; visits_out: of the first side to the other.
        articles: how many report something of the pair.
    """

    side: str
    other: str
    events: int
    reports: int = 0
    encounters: int = 0
    visits_out: int = 0
    visits_in: int = 0
    articles: int = 0


class LastOf(msgspec.Struct, frozen=True, kw_only=True):
    """The last event of one type and the next that is announced.

    Attributes:
        number: how many took place, whatever is known of their day.
        reports: how many reports tell of them.
        undated: where none has a known day, the one that most articles report.
    """

    type: EventType
    number: int
    reports: int = 0
    last: EventLine | None = None
    undated: EventLine | None = None
    ahead: EventLine | None = None


class PaperLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a list of instruments; ``first`` and ``last`` are the days of its reports, as far as known."""

    id: str
    kind: InstrumentKind
    name: str
    parties: tuple[str, ...] = ()
    period: str = ""
    action: InstrumentAction = "referred"
    first: str = ""
    last: str = ""
    articles: int = 0


class TenureLine(msgspec.Struct, frozen=True):
    """A person attested in an office, without the sentences that say so."""

    office: str
    person_id: str
    name: str
    status: OfficeStatus
    first_seen: str
    last_seen: str


class OfficeCount(msgspec.Struct, frozen=True):
    """An office, how many people are attested in it, and who is attested last to hold it; none where nobody is."""

    office: str
    people: int
    last: TenureLine | None = None


class Undertaken(msgspec.Struct, frozen=True):
    """How many undertakings of one kind there are in one field, copies of a text counted once; how often all tell."""

    act: CommitmentAct
    field: Field | None
    number: int
    reports: int = 0


class Relation(msgspec.Struct, frozen=True, kw_only=True):
    """What the record holds of two sides, from the first one's point of view.

    Attributes:
        on: the day as of which it is told; empty for all that is known.
        commitments: the last dozen; figures: those that measure the pair, the newest reports first, at most 150.
        figure_total: how many there are in all; figure_reports: how often they are told.
        paper_reports: how often articles name the instruments.
    """

    side: str
    other: str
    on: str = ""
    coverage: Coverage = Coverage()
    tallies: tuple[Tally, ...] = ()
    lasts: tuple[LastOf, ...] = ()
    bodies: tuple[Instrument, ...] = ()
    papers: Page[PaperLine] = Page()
    undertaken: tuple[Undertaken, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    figures: tuple[Figure, ...] = ()
    figure_total: int = 0
    figure_reports: int = 0
    paper_reports: int = 0

    @property
    def events(self) -> Told:
        """How many events took place."""
        return add_up(self.tallies)


class SideView(msgspec.Struct, frozen=True, kw_only=True):
    """What the record holds of one side, with its partners, those of most events first.

    Attributes:
        people: of the side, with how often articles name them: each article counts once for each person.
    """

    side: str
    coverage: Coverage = Coverage()
    tallies: tuple[Tally, ...] = ()
    partners: tuple[PairCount, ...] = ()
    papers: Page[PaperLine] = Page()
    paper_reports: int = 0
    people: Told = Told()


def add_up(tallies: Iterable[Tally]) -> Told:
    """Return how many events took place, and how many reports tell of them."""
    done = [tally for tally in tallies if tally.status in DONE]
    return Told(sum(tally.number for tally in done), sum(tally.reports for tally in done))


def visits(tallies: Iterable[Tally], direction: str) -> Told:
    """Return how many visits one way took place."""
    return add_up(tally for tally in tallies if tally.type == "visit" and tally.direction == direction)


def encounters(tallies: Iterable[Tally]) -> Told:
    """Return how many encounters took place."""
    return add_up(tally for tally in tallies if tally.type in ENCOUNTERS)
