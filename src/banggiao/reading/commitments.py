"""What sides say will or should be done (codebook §4, §8): one undertaking for each act verb and semicolon."""

from bisect import bisect_left
from collections.abc import Container, Sequence
from typing import NamedTuple

import msgspec

from banggiao.lexicon.matcher import Hit
from banggiao.lexicon.terms import Terms, Undertaking
from banggiao.model.claims import CommitmentClaim
from banggiao.model.spans import Span
from banggiao.reading.fields import fields_of
from banggiao.reading.mentions import Mention
from banggiao.reading.roles import is_actor
from banggiao.reading.sentence import Sentence
from banggiao.reading.sides import Sides
from banggiao.reading.story import Story
from banggiao.reading.tokens import tokenize
from banggiao.vietnamese.folding import fold

_LEAST = 3
_NEAR = 8
_RETOLD, _TELLING = 0.75, 6
_THINGS = ("việc", "trọng")  # ``tầm quan trọng của việc duy trì`` undertakes nothing
_ENDS = (";", ".")
_MARKS = " ,;:.…\n/“”\"'‘’-–"


class _Verb(NamedTuple):
    """An act verb where it stands in its sentence's tokens."""

    at: int
    entry: Undertaking


class _Subject(NamedTuple):
    """Who undertakes, and where the words begin that say so."""

    codes: tuple[str, ...]
    start: int


def find_commitments(story: Story, terms: Terms) -> tuple[CommitmentClaim, ...]:
    """Return what the sides of an article undertake, in the order of the text."""
    hits = terms.undertakings(story.folded, story.text)
    verbs = [hit.start for hit in hits if "verb" in hit.senses]
    if not verbs:
        return ()
    found: list[CommitmentClaim] = []
    openings = {hit.start for hit in hits if "opening" in hit.senses}
    sides = Sides(story)
    speakers: tuple[str, ...] = ()
    for sentence in story.sentences:
        if sentence.block in ("title", "caption"):
            continue
        first = bisect_left(verbs, sentence.span.start)
        if first < len(verbs) and verbs[first] < sentence.span.end:
            reader = _Reader(story, terms, sentence, hits, sides)
            reader.speakers = speakers
            found += reader.read()
            speakers = reader.speakers
        elif found and found[-1].act == "agree" and _goes_on(story, sentence, found[-1], openings):
            found.append(_continued(story, terms, sentence, found[-1]))
        else:
            speakers = sides.first(sentence) or speakers
    return tuple(_once(found))


def _goes_on(story: Story, sentence: Sentence, last: CommitmentClaim, openings: Container[int]) -> bool:
    """Say whether a sentence without a subject is one more point of the list that the one before it opened."""
    between = story.text[last.at.end : sentence.span.start].strip(_MARKS)
    return not between and (sentence.span.start in openings or _past_dash(story, sentence) in openings)


def _past_dash(story: Story, sentence: Sentence) -> int:
    start = sentence.span.start
    while start < sentence.span.end and story.text[start] in _MARKS + "+*•":
        start += 1
    return start


def _continued(story: Story, terms: Terms, sentence: Sentence, last: CommitmentClaim) -> CommitmentClaim:
    start, stop = _past_dash(story, sentence), sentence.span.end
    while stop > start and story.text[stop - 1] in _MARKS:
        stop -= 1
    evidence = story.text[start:stop]
    fields = fields_of(evidence, terms)
    field = fields[0] if fields else None
    return msgspec.structs.replace(last, evidence=evidence, at=Span(start, stop), field=field)


def _once(found: Sequence[CommitmentClaim]) -> list[CommitmentClaim]:
    """Keep what a lead and the text both tell only where it is told at greater length."""
    kept: list[CommitmentClaim] = []
    words: list[frozenset[str]] = []
    for each in found:
        own = frozenset(fold(each.evidence).split())
        same = next((i for i, old in enumerate(kept) if old.act == each.act and _is_retold(words[i], own)), None)
        if same is None:
            kept.append(each)
            words.append(own)
        elif len(own) > len(words[same]):
            kept[same], words[same] = each, own
    return sorted(kept, key=lambda claim: claim.at.start)


def _is_retold(one: frozenset[str], other: frozenset[str]) -> bool:
    least = min(len(one), len(other))
    return least >= _TELLING and len(one & other) / least >= _RETOLD


class _Reader:
    """Reads the undertakings of one sentence; ``speakers`` are the sides that spoke last."""

    def __init__(self, story: Story, terms: Terms, sentence: Sentence, hits: Sequence[Hit], sides: Sides) -> None:
        self._story = story
        self._terms = terms
        self._sentence = sentence
        self._sides = sides
        self._tokens = tokenize(story.text, story.folded, hits, sentence.span.start, sentence.span.end)
        self._owners = {mention.start: mention for mention in sentence.mentions}
        self.speakers: tuple[str, ...] = ()
        self._before: tuple[str, ...] = ()

    def read(self) -> list[CommitmentClaim]:
        """Return the undertakings of the sentence."""
        found: list[CommitmentClaim] = []
        self._before = self.speakers
        self.speakers = self._sides.first(self._sentence) or self.speakers
        if any("observer" in token.senses for token in self._tokens):
            return []
        verbs = self._verbs()
        for number, verb in enumerate(verbs):
            limit = verbs[number + 1].at if number + 1 < len(verbs) else len(self._tokens)
            after = self._tokens[verbs[number - 1].at].end if number else self._sentence.span.start
            found += self._clauses(verb, limit, after)
        return found

    # -- which words undertake something

    def _verbs(self) -> list[_Verb]:
        """Return the act verbs that rule a clause; one that stands in another's clause is part of it."""
        found: list[_Verb] = []
        for at, token in enumerate(self._tokens):
            entry = token.value("verb") if token.senses else None
            if not isinstance(entry, Undertaking) or not self._undertakes(at, entry):
                continue
            if found and not self._begins_anew(found[-1], at, entry):
                continue
            found.append(_Verb(at, entry))
        return found

    def _undertakes(self, at: int, entry: Undertaking) -> bool:
        tokens = self._tokens
        if at + 1 >= len(tokens) or not (tokens[at + 1].word or tokens[at + 1].text in "“\"'‘,"):
            return False
        if at and "nominal" in tokens[at - 1].senses:
            return False
        if "idle" in tokens[at + 1].senses and not self._follows(at, ("cần", "cần phải")):
            return False
        if entry.act != "agree" and any("home" in token.senses for token in tokens[at + 1 : at + 4]):
            return False
        if entry.needs and not self._follows(at, entry.needs):
            return False
        return not entry.weak or self._is_weak_act(at, entry)

    def _follows(self, at: int, words: Sequence[str]) -> bool:
        """Say whether one of the words follows in the verb's clause, and announces no event."""
        near = range(at + 1, min(at + 1 + _NEAR, len(self._tokens)))
        for index in near:
            token = self._tokens[index]
            if token.low in words or (token.low == "sẽ tiếp tục" and "sẽ" in words):
                return not (token.low == "sẽ" and self._announces(index))
            if (token.text == "," and index > at + 1) or token.text == ";" or token.low in _THINGS:
                return False
            if "attitude" in token.senses:
                return False
        return False

    def _announces(self, at: int) -> bool:
        return any("event" in token.senses for token in self._tokens[at + 1 : at + 2])

    def _is_weak_act(self, at: int, entry: Undertaking) -> bool:
        """``sẽ`` and ``cần`` count behind a side of the article, and not in a belief or a time clause."""
        if entry.of_side and not is_actor(self._owners.get(self._tokens[at + 1].start)):
            return False
        if not self._is_of_side(at):
            return False
        if entry.act != "commit":
            return True
        clause = self._tokens[self._clause_start(at) : at]
        return not self._announces(at) and not any("belief" in token.senses for token in clause)

    def _is_of_side(self, at: int) -> bool:
        """Say whether a side stands right before a verb, or a speaker who speaks of himself."""
        mention = self._mention_before(at)
        if mention is not None:
            return bool(self._sides.codes(mention))
        if at > 1 and ";" in (self._tokens[at - 1].text, self._tokens[at - 2].text):
            return bool(self.speakers)
        nearest = self._tokens[max(0, at - 3) : at]
        return bool(self.speakers) and any("pronoun" in token.senses for token in nearest)

    def _mention_before(self, at: int) -> Mention | None:
        """Return the actor right before a verb, adverbs and dates between them."""
        for index in range(at - 1, max(-1, at - 6), -1):
            token = self._tokens[index]
            if token.text in ",;:.”“":
                return None
            covering = next((m for m in self._sentence.mentions if m.start <= token.start < m.end), None)
            if covering is not None:
                return covering if is_actor(covering) else None
        return None

    def _clause_start(self, at: int) -> int:
        while at > 0 and self._tokens[at - 1].text not in (";", ":"):
            at -= 1
        return at

    def _begins_anew(self, last: _Verb, at: int, entry: Undertaking) -> bool:
        """Say whether an act verb opens a clause of its own after the last one."""
        between = self._tokens[last.at + 1 : at]
        if any(token.text in _ENDS for token in between):
            return True
        before = self._tokens[at - 1]
        if entry.weak:
            if last.entry.act == entry.act or len(between) < _LEAST:
                return False
            return any(token.text == "," for token in between[-6:]) and last.entry.weak
        if len(between) < 2:
            return False
        if before.text == "," or before.low in ("và", "đồng thời", "cũng", "đã", "cũng như"):
            return True
        return any(token.text == "," for token in between[-12:]) and self._mention_before(at) is not None

    # -- how far its clause reaches, who speaks, to whom

    def _clauses(self, verb: _Verb, limit: int, after: int) -> list[CommitmentClaim]:
        sides = self._subject(verb, after)
        found: list[CommitmentClaim] = []
        start = sides.start
        at: int | None = verb.at + 1
        while at is not None and at < limit:
            end = self._end(at, limit)
            claim = self._claim(verb.entry, sides.codes, start, end)
            if claim is not None:
                found.append(claim)
            if end >= limit or self._tokens[end].text != ";":
                break
            at = self._next_clause(end + 1, limit)
            start = self._tokens[at].start if at is not None else start
        return found

    def _next_clause(self, at: int, limit: int) -> int | None:
        """Return where the next clause of the same act begins after a semicolon, or None where another act begins."""
        while at < limit and self._tokens[at].low in ("và", "đồng thời", "cũng như"):
            at += 1
        opening = self._tokens[at : min(at + 5, limit)]
        if len(opening) < _LEAST or any(token.has("attitude", "verb") for token in opening[:2]):
            return None
        if any(is_actor(self._owners.get(token.start)) for token in opening[:1]):
            return None
        return at

    def _end(self, at: int, limit: int) -> int:
        """Return the token at which a clause ends: a semicolon, or where another verb of saying takes over."""
        for index in range(at, limit):
            token = self._tokens[index]
            if token.text == ";":
                return index
            if (
                token.text == ","
                and index + 1 < limit
                and index > at + 2
                and "attitude" in self._tokens[index + 1].senses
            ):
                return index
        if limit < len(self._tokens):
            return self._back_to_mark(at, limit)
        return limit

    def _back_to_mark(self, at: int, limit: int) -> int:
        """Leave the subject of the next act verb out: go back to the comma or ``và`` before it."""
        for index in range(limit - 1, max(at, limit - 14), -1):
            if self._tokens[index].text in ",;." or self._tokens[index].low in ("và", "đồng thời"):
                return index
        return limit

    def _subject(self, verb: _Verb, after: int) -> _Subject:
        """Return who undertakes: the actors left of the verb in its clause, else those who spoke last."""
        begin = self._tokens[verb.at].start
        own = [m for m in self._sentence.mentions if m.end <= begin and is_actor(m)]
        clause = self._tokens[self._clause_start(verb.at)].start
        near = [m for m in own if m.start >= clause]
        if not near:
            return _Subject(self.speakers, begin)
        if self._mention_before(verb.at) is not near[-1]:
            return _Subject(
                self.speakers, begin
            )  # a further verb of the same subject; what stands before is its object
        joined = self._joined(near)
        codes = self._codes_before(near, joined, verb)
        if not verb.entry.weak:
            self.speakers = codes or self.speakers
        return _Subject(codes or self.speakers, joined[0].start if codes and joined[0].start >= after else begin)

    def _joined(self, near: Sequence[Mention]) -> list[Mention]:
        """Return the last actor with those that are joined to it: ``A và B``, ``A, B``."""
        joined = [near[-1]]
        for earlier in reversed(near[:-1]):
            if self._story.folded[earlier.end : joined[0].start].strip() not in ("và", "cùng", ",", "-", "với", "–"):
                break
            joined.insert(0, earlier)
        return joined

    def _codes_before(self, near: Sequence[Mention], joined: Sequence[Mention], verb: _Verb) -> tuple[str, ...]:
        if verb.entry.weak and verb.entry.act == "propose":
            opener = next((m for m in self._sentence.mentions if is_actor(m)), None)
            told = self._before if opener is joined[0] else self.speakers
            own = self._sides.codes(near[0]) if near[0] is not joined[0] else told
            return own or self._sides.codes(near[-1])
        return tuple(dict.fromkeys(code for mention in joined for code in self._sides.codes(mention)))

    def _claim(self, entry: Undertaking, codes: tuple[str, ...], start: int, end: int) -> CommitmentClaim | None:
        stop = self._tokens[end - 1].end
        text = self._story.text
        while stop > start and text[stop - 1] in _MARKS:
            stop -= 1
        while start < stop and text[start] in _MARKS:
            start += 1
        evidence = text[start:stop]
        if evidence.count(" ") < _LEAST:
            return None
        fields = fields_of(evidence, self._terms)
        return CommitmentClaim(
            act=entry.act,
            by=codes,
            to=self._addressed(codes),
            field=fields[0] if fields else None,
            evidence=evidence,
            at=Span(start, stop),
        )

    def _addressed(self, by: tuple[str, ...]) -> tuple[str, ...]:
        main = self._sides.main
        if len(by) != 1 or by[0] not in main:
            return ()
        return tuple(code for code in main if code not in by)
