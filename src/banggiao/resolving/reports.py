"""Claims made ready for comparison across articles: each with its anchor, its source and the sentence that it cites."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Self

import msgspec

from banggiao.model.articles import Article
from banggiao.model.claims import (
    Claim,
    CommitmentClaim,
    EventClaim,
    OfficeClaim,
    Participant,
    PersonClaim,
    Reading,
)
from banggiao.model.ids import anchor
from banggiao.model.record import Citation
from banggiao.model.spans import Span
from banggiao.model.vocabulary import ClaimKind
from banggiao.resolving.likeness import names_may_agree
from banggiao.resolving.versions import LIST, link_of
from banggiao.vietnamese.folding import name_key
from banggiao.vietnamese.sentences import sentences


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of an article without its text.

    Attributes:
        link: what it shares with other versions of the report, or with the other rows of a list of office-holders.
        superseded: there is a newer version of it, and it says nothing any more.
    """

    article_id: str
    text_id: str
    published: str = ""
    publisher: str = ""
    title: str = ""
    url: str = ""
    link: str = ""
    superseded: bool = False

    @property
    def is_listed(self) -> bool:
        """Say whether it is a row of a list of office-holders, and no article."""
        return self.link.startswith(LIST)

    @classmethod
    def of(cls, article: Article) -> "Source":
        """Take an article's particulars."""
        return cls(
            article_id=article.id,
            text_id=article.text_id,
            published=article.published,
            publisher=article.publisher,
            title=article.title,
            url=article.url,
            link=link_of(article.url),
        )


class Reported(NamedTuple):
    """One claim of one article.

    Attributes:
        number: its place among the reading's claims of this kind.
        cite: the sentence that it cites, with ``quote`` the words that stand there.
        people: for an event, the anchor of each participant's person claim (empty for organisations and countries);
            for an office, the holder's; for a commitment, those of its voices; otherwise nothing.
        read: the claim as it was read, where ``claim`` has been corrected.
    """

    anchor: str
    kind: ClaimKind
    number: int
    claim: Claim
    source: Source
    cite: Span
    quote: str
    people: tuple[str, ...] = ()
    read: Claim | None = None

    @property
    def as_read(self) -> Claim:
        """The claim as the article says it, whatever a reviewer has corrected."""
        return self.read or self.claim

    @property
    def citation(self) -> Citation:
        """The claim's sentence with all that is needed to find it."""
        return Citation(
            anchor=self.anchor,
            article_id=self.source.article_id,
            at=self.cite,
            quote=self.quote,
            published=self.source.published,
            publisher=self.source.publisher,
            title=self.source.title,
            url=self.source.url,
        )


class Grouped(NamedTuple):
    """Reports of one thing in the order of their anchors, of which the first is its id, and the part they lie in."""

    reports: tuple[Reported, ...]
    members: tuple[str, ...]
    part: str

    @classmethod
    def of(cls, reports: Iterable[Reported], part: str) -> Self:
        """Put reports of one thing in order."""
        ordered = tuple(sorted(reports, key=lambda report: report.anchor))
        return cls(ordered, tuple(report.anchor for report in ordered), part)

    @property
    def id(self) -> str:
        """The id of the thing."""
        return self.members[0]


def trigger(claim: Claim) -> Span:
    """Return the words that a claim is anchored on."""
    return claim.trigger if isinstance(claim, EventClaim) else claim.at


def claims_of(reading: Reading) -> Iterator[tuple[ClaimKind, int, Claim]]:
    """Yield every claim of a reading with its kind and its place among those."""
    for kind, claims in reading.by_kind().items():
        for index, claim in enumerate(claims):
            yield kind, index, claim


def anchors_of(reading: Reading) -> dict[tuple[ClaimKind, int], str]:
    """Return the anchor of each claim by its kind and place.

    Claims of one kind on the same trigger are told apart by their order in the reading: the second is anchored as
    ``kind#1``.
    """
    seen: dict[tuple[ClaimKind, int], int] = {}
    found: dict[tuple[ClaimKind, int], str] = {}
    for kind, index, claim in claims_of(reading):
        start = trigger(claim).start
        ordinal = seen.get((kind, start), 0)
        seen[kind, start] = ordinal + 1
        found[kind, index] = anchor(reading.article_id, f"{kind}#{ordinal}" if ordinal else kind, start)
    return found


def reports_of(article: Article, reading: Reading) -> tuple[Reported, ...]:
    """Return every claim of an article, ready for comparison."""
    anchors = anchors_of(reading)
    source = Source.of(article)
    around = _Sentences(article)
    reports = []
    for kind, index, claim in claims_of(reading):
        cite = claim.at if isinstance(claim, EventClaim | CommitmentClaim) else around.sentence(claim.at)
        people = _people_behind(claim, reading, anchors)
        quote = cite.quote(article.text)
        reports.append(Reported(anchors[kind, index], kind, index, claim, source, cite, quote, people))
    return tuple(reports)


class _Sentences:
    """Finds the sentence around a span, splitting each block of the article at most once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._split: dict[Span, list[Span]] = {}

    def sentence(self, at: Span) -> Span:
        """Return the sentence around ``at``, or ``at`` itself where none holds it whole."""
        block = next((block.span for block in self._article.blocks if block.span.covers(at)), None)
        if block is None:
            return at
        if block not in self._split:
            self._split[block] = sentences(self._article.text, block.start, block.end)
        return next((span for span in self._split[block] if span.covers(at)), at)


def _people_behind(claim: Claim, reading: Reading, anchors: dict[tuple[ClaimKind, int], str]) -> tuple[str, ...]:
    if isinstance(claim, EventClaim):
        found = tuple(_find_person(party.name, party.country, party.at, reading) if party.is_person else None
                      for party in claim.participants)  # fmt: skip
    elif isinstance(claim, OfficeClaim):
        found = (_find_person(claim.person, claim.country, claim.at, reading),)
    elif isinstance(claim, CommitmentClaim):
        found = tuple(_find_person(voice.name, voice.country, claim.at, reading) if voice.is_person else None
                      for voice in claim.voices)  # fmt: skip
    else:
        return ()
    return tuple("" if index is None else anchors["person", index] for index in found)


def _find_person(name: str, country: str, at: Span | None, reading: Reading) -> int | None:
    """Return the place of the article's person of this name and country, or of this name alone.

    Of two who bear the very name the one is meant who is mentioned closest by.
    """
    key = name_key(name)
    ranked = []
    for index, person in enumerate(reading.people):
        spellings = (person.name, *person.names)
        same = key in {name_key(spelling) for spelling in spellings}
        if same or any(names_may_agree(name, spelling) for spelling in spellings):
            ranked.append((not same, person.country != country, _distance(person, at) if same else 0, index))
    return min(ranked)[3] if ranked else None


def _distance(person: PersonClaim, at: Span | None) -> int:
    """Return how many characters lie between a place and the closest mention of a person."""
    if at is None:
        return 0
    return min(max(mention.start - at.end, at.start - mention.end, 0) for mention in (person.at, *person.mentions))


def participants(report: Reported) -> tuple[Participant, ...]:
    """Return the participants of a reported event."""
    return report.claim.participants if isinstance(report.claim, EventClaim) else ()
