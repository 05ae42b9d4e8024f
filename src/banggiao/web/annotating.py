"""An article's claims as highlights in its text and as a list beside it, each pointing at the other."""

from collections.abc import Iterator
from typing import NamedTuple

from banggiao.model.articles import Block
from banggiao.model.claims import Claim, EventClaim, OfficeClaim, PersonClaim
from banggiao.model.vocabulary import ClaimKind
from banggiao.record.views import ArticleView, ClaimRef
from banggiao.web.passages import Mark, Piece, cut_passage

KINDS: tuple[ClaimKind, ...] = ("event", "person", "office", "instrument", "commitment", "figure")
_ROOMS = {"event": "events", "person": "people", "office": "people", "instrument": "instruments"}
_NUMBERED = frozenset({"event", "instrument", "commitment", "figure"})


class Entry(NamedTuple):
    """One claim in the list; ``number`` is 0 where the text bears none (people and offices are linked directly)."""

    ref: ClaimRef
    claim: Claim
    number: int

    @property
    def href(self) -> str:
        """The page of what the claim supports, or empty."""
        return _address(self.ref)


class Passage(NamedTuple):
    """A block of the text, cut at its highlights."""

    block: Block
    pieces: tuple[Piece, ...]


class Annotated(NamedTuple):
    """An article ready for its page."""

    passages: tuple[Passage, ...]
    entries: dict[ClaimKind, tuple[Entry, ...]]

    @property
    def named(self) -> Iterator[tuple[str, str]]:
        """The names of people that the claims give, each with the id of who is meant."""
        for entry in (*self.entries.get("person", ()), *self.entries.get("office", ())):
            if isinstance(entry.claim, PersonClaim | OfficeClaim):
                name = entry.claim.name if isinstance(entry.claim, PersonClaim) else entry.claim.person
                yield name, entry.ref.entity


def annotate_article(view: ArticleView) -> Annotated:
    """Return the blocks with their highlights, and the claims by kind in the order of the text."""
    entries = _number_claims(view)
    marks = [mark for entry in entries for mark in _marks(entry)]
    passages = [Passage(block, cut_passage(view.article.text, block.span, marks)) for block in view.article.blocks]
    by_kind = {kind: tuple(entry for entry in entries if entry.ref.kind == kind) for kind in KINDS}
    return Annotated(tuple(passages), {kind: found for kind, found in by_kind.items() if found})


def _number_claims(view: ArticleView) -> list[Entry]:
    claims = view.reading.by_kind()
    entries, seen, number = [], set(), 0
    for ref in sorted(view.claims, key=lambda ref: (ref.at, KINDS.index(ref.kind), ref.index)):
        if ref.anchor in seen:  # an address may stand only once on a page
            continue
        seen.add(ref.anchor)
        number += ref.kind in _NUMBERED
        entries.append(Entry(ref, claims[ref.kind][ref.index], number if ref.kind in _NUMBERED else 0))
    return entries


def _marks(entry: Entry) -> Iterator[Mark]:
    """Yield an event's sentence and, inside it, the words that name the act; other claims stand where they are read."""
    ref, claim = entry.ref, entry.claim
    href = _address(ref)
    if isinstance(claim, EventClaim):
        yield Mark(ref.at, "event", ref.anchor, number=entry.number)
        yield Mark(ref.trigger, "trigger", href=href)
        yield from (Mark(span, "event") for span in claim.also)
    elif isinstance(claim, PersonClaim):
        yield Mark(ref.at, "person", ref.anchor, href)
        yield from (Mark(span, "person", href=href) for span in claim.mentions if span != ref.at)
    elif ref.kind in {"office", "instrument", "commitment", "figure"}:
        yield Mark(ref.at, ref.kind, ref.anchor, href, entry.number)


def _address(ref: ClaimRef) -> str:
    """Return where a claim's entity has its page; an office's entity is its holder."""
    room = _ROOMS.get(ref.kind, "")
    return f"/{room}/{ref.entity}" if room and ref.entity else ""
