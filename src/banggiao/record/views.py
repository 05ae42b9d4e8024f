"""What the record is asked and what it answers: filters, pages of results, and the views that surfaces show."""

from typing import Generic, Literal, TypeVar

import msgspec

from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.model.record import Commitment, Event, Figure, Instrument, Person
from banggiao.model.spans import Span
from banggiao.model.vocabulary import ClaimKind
from banggiao.resolving.comparing import Difference, FigureDifference

T = TypeVar("T")
HitKind = Literal["event", "person", "article", "instrument"]


class Page(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """One page of an ordered list.

    Attributes:
        total: how many there are on all pages together.
        undated: how many match in all else but carry no date with a known year. Under ``since`` or ``until`` they
            are left out of ``items`` and ``total``; otherwise they are counted in ``total`` and come last.
    """

    items: tuple[T, ...] = ()
    total: int = 0
    undated: int = 0
    limit: int = 50
    offset: int = 0


class EventFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which events to list; an empty field does not filter.

    Attributes:
        between: codes that must all be sides of the event, and deal with each other in it.
        person: a person's id or words of their name, with or without diacritics.
        type: one of the codebook's event types.
        status: one of the codebook's statuses.
        since: EDTF; events that ended before its start are left out.
        until: EDTF; events that began after its end are left out.
        words: words that must all be found in the event's names, places and sentences.
        country: one code that must be a side.
        level: of offices (`banggiao.lexicon.offices.LEVELS`), at which two of its sides deal with each other.
        field: one of the codebook's fields of cooperation.
        publisher: an outlet that must report the event.
        beside: another person who must take part, given as ``person`` is.
    """

    between: tuple[str, ...] = ()
    person: str = ""
    type: str = ""
    status: str = ""
    since: str = ""
    until: str = ""
    words: str = ""
    country: str = ""
    level: str = ""
    field: str = ""
    publisher: str = ""
    beside: str = ""


class EventLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a list of events: the event without its reports, and how many there are."""

    event: Event
    reports: int = 0


class ArticleFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which articles to list; an empty field does not filter. Days are compared with the publication's."""

    words: str = ""
    publisher: str = ""
    since: str = ""
    until: str = ""


class AddCounts(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the articles that were offered."""

    new: int = 0
    already: int = 0
    irrelevant: int = 0


class SourceEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the ledger of sources: how far which version of the reader has looked at which file.

    Attributes:
        digest: a hash of the file's content.
        name: the file's name as the user gave it.
        reader: name and version of the reader that looked.
        position: bytes, lines or members taken in so far, as the one who reads the file counts them.
        complete: whether the file was read to its end.
    """

    digest: str
    name: str
    reader: str
    position: int = 0
    looked_at: int = 0
    new: int = 0
    already: int = 0
    irrelevant: int = 0
    refused: int = 0
    complete: bool = False


class OfficeEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An office that articles attest somebody in, and how many people have been."""

    office: str
    country: str
    people: int


class ClaimRef(msgspec.Struct, frozen=True, kw_only=True):
    """One claim of an article: where it stands and what it became in the record.

    Attributes:
        anchor: the claim's id.
        index: the claim's place in the reading's tuple of this kind (``reading.events[index]``).
        at: the span that quotes it (for an event, its evidence).
        trigger: the span of the words that name it; the same as ``at`` but for events.
        entity: the id of the event, person or instrument that it supports; empty where there is none.
    """

    anchor: str
    kind: ClaimKind
    index: int
    at: Span
    trigger: Span
    entity: str = ""


class ArticleView(msgspec.Struct, frozen=True, kw_only=True):
    """An article with everything that was read in it.

    Attributes:
        copies: the ids of its verbatim copies.
        superseded_by: the id of the newest version under its link, where it is not that itself; what was read in it
            is then no part of the record.
    """

    article: Article
    reading: Reading
    claims: tuple[ClaimRef, ...] = ()
    copies: tuple[str, ...] = ()
    superseded_by: str = ""


class ArticleSummary(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a list of articles; ``superseded_by`` as in `ArticleView`."""

    id: str
    title: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    events: int = 0
    superseded_by: str = ""


class EventContext(msgspec.Struct, frozen=True, kw_only=True):
    """What else the articles that report an event say about the same sides.

    Attributes:
        instruments: those that most articles name first, cited from these articles.
        texts: how many different texts report the event.
        looked_at: in how many of them was looked; of many, in those printed nearest to the event.
    """

    instruments: tuple[Instrument, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    figures: tuple[Figure, ...] = ()
    texts: int = 0
    looked_at: int = 0


class EventComparison(msgspec.Struct, frozen=True, kw_only=True):
    """Where the reports of an event differ.

    Attributes:
        differences: the values that reports do not agree on, the best supported first.
        figures: numbers of one thing and time that its articles give differently.
        not_reported_since: of a planned act whose day is past, the day of its last report; else empty.
    """

    differences: tuple[Difference, ...] = ()
    figures: tuple[FigureDifference, ...] = ()
    not_reported_since: str = ""


class EventPlace(msgspec.Struct, frozen=True, kw_only=True):
    """What an event is part of, a visit or a gathering, and the acts that are part of it in the order of time."""

    whole: Event | None = None
    parts: tuple[Event, ...] = ()


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """The paragraph that one report of an event stands in, or as much of it as surrounds the sentence.

    Attributes:
        text_id: the hash of the article's text; verbatim copies share it.
        at: where the sentence stands in ``text``; trigger: the words that name the act, empty where they stand outside.
        people: where those who take part are named.
        is_cut_before: whether the paragraph begins earlier; is_cut_after: whether it goes on.
    """

    text_id: str
    text: str
    at: Span
    trigger: Span
    people: tuple[Span, ...] = ()
    is_cut_before: bool = False
    is_cut_after: bool = False


class SearchHit(msgspec.Struct, frozen=True, kw_only=True):
    """One thing found.

    Attributes:
        label: a person's name, an article's title, an instrument's name; for an event its first evidence.
        snippet: a stretch of text with the words that were asked for.
        marks: the ranges of those words in the snippet, half-open.
        exact: whether the words were found as written, diacritics included.
        event: the event where the hit is one, so that a surface can word it; without its reports.
    """

    kind: HitKind
    id: str
    label: str
    snippet: str = ""
    marks: tuple[Span, ...] = ()
    exact: bool = False
    date: str = ""
    event: Event | None = None


class Suggestions(msgspec.Struct, frozen=True, kw_only=True):
    """A few things that somebody may mean who is still typing, without reports and citations."""

    people: tuple[Person, ...] = ()
    events: tuple[EventLine, ...] = ()
    instruments: tuple[Instrument, ...] = ()


class SearchPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page of what was found, best first.

    Attributes:
        counts: how many of each kind there are in all.
        has_apart: whether more things have all the words, but far from each other.
    """

    items: tuple[SearchHit, ...] = ()
    total: int = 0
    counts: dict[str, int] = {}
    has_apart: bool = False
    limit: int = 20
    offset: int = 0


class Sizes(msgspec.Struct, frozen=True, kw_only=True):
    """How many of each kind a record holds; ``newest_article`` is the last day of publication, or empty."""

    articles: int = 0
    events: int = 0
    people: int = 0
    instruments: int = 0
    commitments: int = 0
    figures: int = 0
    newest_article: str = ""


class Stats(msgspec.Struct, frozen=True, kw_only=True):
    """The record in numbers.

    Attributes:
        articles: how many, and how many different texts (verbatim copies count once).
        publishers: (publisher, articles), most first; an unknown one is empty.
        months: (``YYYY-MM`` of publication, articles), in order; unknown is empty and last.
        types: (event type, events), most first.
        statuses: (event status, events), most first.
        pairs: (code, code, events) of the pairs best covered.
        first_day: start of the earliest event with a known year.
        newest: events that occurred, newest first.
        announced: planned events from the day of the newest article on, soonest first.
        pending: claims of a run that was cut off, not yet brought into the record (`Record.fold` does it).
    """

    articles: int = 0
    texts: int = 0
    publishers: tuple[tuple[str, int], ...] = ()
    months: tuple[tuple[str, int], ...] = ()
    events: int = 0
    types: tuple[tuple[str, int], ...] = ()
    statuses: tuple[tuple[str, int], ...] = ()
    undated: int = 0
    pairs: tuple[tuple[str, str, int], ...] = ()
    people: int = 0
    offices: int = 0
    instruments: int = 0
    commitments: int = 0
    figures: int = 0
    first_day: str = ""
    last_day: str = ""
    newest: tuple[Event, ...] = ()
    announced: tuple[Event, ...] = ()
    pending: int = 0
