"""Which fields of cooperation a passage, an act and a whole article are about (codebook §6).

The method is open: words of the vocabulary tell a field or only hint at it; what stands in somebody's title tells what
he is, not what is done, and counts where nothing else is said. An undertaking whose own words tell nothing is about
what its sentence, then what was undertaken just before it, is about. An article is about what its acts, documents and
undertakings are about, the more often the more.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from msgspec import structs

from banggiao.lexicon.geography import is_country_code
from banggiao.lexicon.terms import FieldWords, Terms
from banggiao.model.claims import CommitmentClaim, EventClaim, InstrumentClaim
from banggiao.model.vocabulary import ENCOUNTERS, Field
from banggiao.reading.story import Story
from banggiao.vietnamese.words import Cut

_UNDERTAKEN, _WRITTEN, _DONE = 2.0, 1.5, 1.0  # what one undertaking, document or act adds to what an article is about
_AT_LARGE = 0.4  # … where it is only about relations at large
_LEAST = 0.12  # of all that an article is about: a field below is only touched on
_MINOR = 0.3  # of the weightiest field of a passage: one below is only touched on
_MOST = 6
_OPENING = 300  # characters in which a report says on what it is
_NEAR = 1500  # characters back to the undertaking before
_TITLED = ("person", "title", "place")  # whose words tell what somebody or some place is called
_ENOUGH = 3.0
_BEFORE = 2  # sentences before an act that answers something, in which that is told
_ENCOUNTERS = frozenset((*ENCOUNTERS, "visit", "call"))
_ANSWERING = ("aid", "statement")
_FORMAL = ("state", "official", "official_friendship")
_DISASTERS = ("environment", "health")
_CAUSED = ("condolence", "protest")
_AGREEING = re.compile(
    r"[,;] (?:(?:và|đã|cùng|hai bên|họ) )*(?:nhất trí|thống nhất|đồng ý|khẳng định|đề nghị|ký|bày tỏ)\b"
)
_ABOVE = ("Chủ tịch nước", "Thủ tướng", "Tổng thống", "Quốc vương")
_OF_PARTY = ("Tổng Bí thư", "Bí thư thứ nhất", "Thường trực Ban Bí thư")
_OF_LEADERS: tuple[Field, ...] = ("party",)  # whose leaders speak of everything
_GENERAL: tuple[Field, ...] = ("politics",)
_NO_FORUM = frozenset({"ZZ", "EU"})
_OF_MANY: tuple[Field, ...] = ("multilateral",)


class Fields:
    """Tells the fields of the passages of one article."""

    def __init__(self, story: Story, terms: Terms) -> None:
        self._terms = terms
        self._folded = story.folded
        self._offices: dict[str, tuple[Field, ...]] = {}
        self._hits = story.find(terms).fields
        self._starts = [hit.start for hit in self._hits]
        titles = [m for sentence in story.sentences for m in sentence.mentions if m.kind in _TITLED]
        self._title_starts = [mention.start for mention in titles]
        self._title_ends = [mention.end for mention in titles]
        self._sentences = story.sentences
        self._spans = [sentence.span.start for sentence in story.sentences]

    def named(self, start: int, end: int) -> tuple[Field, ...]:
        """Return the fields that a stretch of the text names, the weightiest first; empty where it names none.

        A word counts more the earlier it stands: an undertaking says first what it is about.
        """
        return self._told(start, end) or self._told(start, end, "weak")

    def of_event(self, event: EventClaim) -> tuple[Field, ...]:
        """Return what an act is about: its own words, else what those who act are charged with, else relations."""
        if (
            event.type == "relations"
            or (event.type == "message" and event.kind not in _CAUSED)
            or event.kind in _FORMAL
        ):
            return self._of_sides(event)
        start, end = event.at.start, event.at.end
        start = max(
            start, self._folded.rfind("; ", start, event.trigger.start) + 1
        )  # the point of a list that tells it
        if (point := self._folded.find("; ", event.trigger.end, end)) >= 0:
            end = point
        if event.type in _ENCOUNTERS:
            end = self._end_of_act(event.trigger.end, end)
        told = self._told(start, end)
        if event.type in _ENCOUNTERS and event.kind != "attendance" and _at_large(event) != _OF_MANY:
            told = tuple(field for field in told if field != "multilateral")  # "gặp bên lề Hội nghị Cấp cao ASEAN"
        if event.kind == "condolence":
            told = tuple(field for field in told if field in _DISASTERS)
        if not told and (event.type in _ANSWERING or event.kind in _CAUSED):
            told = self._told(self._before(start), start, late=True)[:1]
            told = tuple(field for field in told if event.kind != "condolence" or field in _DISASTERS)
        if not told and event.type == "session":  # "Kỳ họp lần thứ 14": of the body that the report is on
            told = self._told(0, _OPENING)[:1]
        if told:
            return told
        if event.kind == "condolence":
            return self._of_sides(event)
        acting = (self._charge(each.offices) for each in event.participants if each.role != "member")
        return next((charge for charge in acting if charge), _at_large(event))

    def _of_sides(self, event: EventClaim) -> tuple[Field, ...]:
        """A state visit, a greeting, relations raised are about relations at large, or what who acts is charged with.

        Leaders of parties speak for their countries there.
        """
        acting = (each for each in event.participants if each.role not in ("member", "recipient", "host"))
        charge = next((found for each in acting if (found := self._charge(each.offices))), ())
        return charge if charge and charge != _OF_LEADERS else _at_large(event)

    def _before(self, start: int) -> int:
        """Return where the sentences begin that stand right before an act, and may tell what it answers."""
        number = bisect_right(self._spans, start) - 1
        return self._spans[max(0, number - _BEFORE)] if number >= 0 else 0

    def _end_of_act(self, after: int, end: int) -> int:
        """What two sides agree on when they meet is told of in the same sentence, and is not the meeting."""
        told = _AGREEING.search(self._folded, after, end)
        return told.start() if told else end

    def _charge(self, offices: Sequence[str]) -> tuple[Field, ...]:
        """Return the field of the first office that has one; who heads a state or government has all in charge."""
        if any(office.startswith(_ABOVE) for office in offices):
            return ()
        told = [fields[:1] for office in offices if (fields := self._of_office(office))]
        return next((fields for fields in told if fields != _OF_LEADERS), told[0] if told else ())

    def _of_office(self, office: str) -> tuple[Field, ...]:
        if office not in self._offices:
            self._offices[office] = ("party",) if office in _OF_PARTY else self._of_words(office)
        return self._offices[office]

    def _of_words(self, words: str) -> tuple[Field, ...]:
        """Return the fields that the words of a title or of a full name tell."""
        hits = self._terms.find(Cut(words)).fields
        entries = [entry for hit in hits for entry in hit.senses.get("field", ())]
        found = [entry.field for entry in entries if isinstance(entry, FieldWords) and entry.field != "politics"]
        return tuple(found)

    def of_instrument(self, start: int, end: int, full_name: str = "") -> tuple[Field, ...]:
        """Return what a document is about: its name, else the full name of a known one, else relations at large."""
        return self.named(start, end) or (self._of_words(full_name) if full_name else ()) or _GENERAL

    def settle(self, claims: Sequence[CommitmentClaim]) -> list[CommitmentClaim]:
        """Give every undertaking its fields; one that names none is about what was undertaken just before."""
        settled: list[CommitmentClaim] = []
        for claim in claims:
            fields = self._of_undertaking(claim, settled[-1] if settled else None)
            settled.append(structs.replace(claim, field=fields[0], fields=fields))
        return settled

    def _of_undertaking(self, claim: CommitmentClaim, last: CommitmentClaim | None) -> tuple[Field, ...]:
        own = self._told(claim.at.start, claim.at.end)
        if own:
            return own
        offices = [office for voice in claim.voices for office in voice.offices]
        charge = self._charge(offices)
        if charge and charge != _OF_LEADERS:
            return charge
        if hinted := self._told(claim.at.start, claim.at.end, "weak"):
            return hinted
        span = self._sentences[max(0, bisect_right(self._spans, claim.at.start) - 1)].span
        around = self._told(span.start, span.end)[:1]
        if around:
            return around
        if last is not None and last.fields and claim.at.start - last.at.end < _NEAR:
            return last.fields[:1]
        return self._told(max(0, span.start - _NEAR), span.start)[:1] or _GENERAL

    def of_article(
        self,
        events: Iterable[EventClaim],
        instruments: Iterable[InstrumentClaim],
        commitments: Iterable[CommitmentClaim],
    ) -> tuple[Field, ...]:
        """Return what an article is about, the weightiest first."""
        weights: dict[Field, float] = {}
        groups = ((_DONE, events), (_WRITTEN, instruments), (_UNDERTAKEN, commitments))
        for weight, claims in groups:
            own: dict[Field, float] = {}
            for claim in claims:
                for place, field in enumerate(claim.fields):
                    share = _AT_LARGE if field in _GENERAL else 1.0
                    own[field] = own.get(field, 0.0) + share * weight / (place + 1)
            for field, told in own.items():  # a visit of ten meetings is no ten times about relations
                weights[field] = weights.get(field, 0.0) + min(told, _ENOUGH)
        total = sum(weights.values())
        ranked = sorted(weights, key=lambda field: -weights[field])
        return tuple(field for field in ranked[:_MOST] if weights[field] >= _LEAST * total)

    def _told(self, start: int, end: int, cat: str = "field", *, late: bool = False) -> tuple[Field, ...]:
        """Return the fields of the words of a class in a stretch, outside titles and names of places.

        The first words weigh most; in what comes before something else, which it is ``late`` in, the last.
        """
        weights: dict[Field, float] = {}
        size = end - start or 1
        for index in range(bisect_left(self._starts, start), bisect_left(self._starts, end)):
            hit = self._hits[index]
            if hit.end > end or self._in_title(hit.start):
                continue
            for entry in hit.senses.get(cat, ()):
                if isinstance(entry, FieldWords):
                    away = (end - hit.start if late else hit.start - start) / size / 2
                    weights[entry.field] = weights.get(entry.field, 0.0) + 1 - away
        least = _MINOR * max(weights.values(), default=0.0)
        return tuple(f for f in sorted(weights, key=lambda field: -weights[field]) if weights[f] >= least)

    def _in_title(self, offset: int) -> bool:
        index = bisect_right(self._title_starts, offset) - 1
        return index >= 0 and offset < self._title_ends[index]


def _at_large(event: EventClaim) -> tuple[Field, ...]:
    """Return what an act of no field of its own is about: relations of two, or with an organisation of states."""
    organised = any(each.country not in _NO_FORUM and not is_country_code(each.country) for each in event.participants)
    return _OF_MANY if organised else _GENERAL
