"""What sides say will or should be done (codebook §4, §8): one undertaking for each act verb and semicolon."""

import re
from bisect import bisect_left
from itertools import pairwise
from typing import NamedTuple

from banggiao.lexicon.matcher import Hit
from banggiao.lexicon.terms import Terms, Undertaking
from banggiao.model.claims import CommitmentClaim
from banggiao.model.spans import Span
from banggiao.model.vocabulary import CommitmentAct
from banggiao.reading.actors import Actor
from banggiao.reading.commitment_lists import MARKS, each_once, is_numbered, next_points, without_openings
from banggiao.reading.coordination import is_actor
from banggiao.reading.fields import Fields
from banggiao.reading.grammar import Grammar
from banggiao.reading.heard import Heard
from banggiao.reading.mention import Mention
from banggiao.reading.quoted_words import Quotation, long_quotations
from banggiao.reading.roles import governor
from banggiao.reading.sentence import Sentence
from banggiao.reading.sides import Sides
from banggiao.reading.speakers import Speaker, said_to_be_of_two, speaker_of
from banggiao.reading.story import Story
from banggiao.reading.undertaking_clauses import UndertakingClauses
from banggiao.reading.undertaking_needs import MUST, thing_before
from banggiao.reading.undertakings import Undertakings, Verb
from banggiao.reading.voices import voices_of

_LEAST = 3
_SHOULD = ("cần", "phải", "nên", "không nên")
_ALONG = ("cùng", "cùng với")
_BOTH = 2
_CLOSING = "”\"'’ "
_MEETING = 4  # tokens before whom somebody meets in which it is told that they meet
_OBJECT = 5  # tokens behind a verb in which its object begins
_WITH_ME = ("đã", "cùng", "cũng", "đều", "vừa")
_AIMS = ("đặt mục tiêu",)  # agreed on by two
_SAID = ("attitude", "saying", "pronoun")
_OFFICES = ("body", "title", "person")
_WISHES = ("mong", "mong muốn", "hy vọng", "hi vọng", "kỳ vọng", "mong đợi", "trông đợi")
_EVERYBODY = ("các bên", "các nước", "các quốc gia", "cộng đồng quốc tế", "tất cả", "mọi ", "thế giới", "người dân")
_OF_TWO = re.compile(
    r"\b(?:hai (?:nước|bên|phía|đảng|chính phủ|quốc hội|dân tộc|bộ)|song phương|lẫn nhau|cùng nhau|quan hệ|đối thoại"
    r"|đàm phán|chúng ta|đối tác|hợp tác)\b"
)
_ASKING: tuple[CommitmentAct, ...] = ("propose", "request")


class _Subject(NamedTuple):
    """Who undertakes, where the words begin that say so, and who says it."""

    codes: tuple[str, ...]
    start: int
    voices: tuple[Actor, ...]


def find_commitments(
    story: Story, terms: Terms, sides: Sides | None = None, fields: Fields | None = None
) -> tuple[CommitmentClaim, ...]:
    """Return what the sides of an article undertake, in the order of the text.

    Args:
        story: the article.
        terms: the vocabulary.
        sides: whose side its mentions are on, told with its acts: who met last are the two sides of what follows.
        fields: what tells the fields of its passages.
    """
    hits = story.find(terms).undertakings
    verbs = [hit.start for hit in hits if "verb" in hit.senses]
    if not verbs:
        return ()
    openings = {hit.start for hit in hits if "opening" in hit.senses}
    found: list[CommitmentClaim] = []
    sides = sides or Sides(story)
    last = Speaker()
    between: list[Sentence] = []  # since the last undertaking
    quotations = long_quotations(story.sentences)
    for sentence in story.sentences:
        if sentence.block == "title":
            continue
        first = bisect_left(verbs, sentence.span.start)
        is_told = first < len(verbs) and verbs[first] < sentence.span.end
        if sentence.block == "caption":  # it stands for itself: who speaks in the text goes on behind it
            found += _Reader(story, terms, sentence, hits, sides).read_caption() if is_told else ()
            continue
        is_point = bool(found) and (not is_told or is_numbered(story, sentence))
        if points := next_points(story, sentence, found[-1], openings) if is_point else []:
            found += points
        elif is_told:
            reader = _Reader(story, terms, sentence, hits, sides, quotations.get(sentence.index))
            found += reader.read(_spoke_last(sides, between) or last)
            last = reader.last
            between = []
        else:
            between.append(sentence)
    fields = fields or Fields(story, terms)
    lead = next((block.end for block in story.article.blocks if block.kind == "lead"), 0)
    return tuple(fields.settle(each_once(without_openings(found, story.text), lead)))


def _spoke_last(sides: Sides, sentences: list[Sentence]) -> Speaker | None:
    """Return who speaks in the last of some sentences that tells it, None where none does."""
    for sentence in reversed(sentences):  # a generator would ask them all in the compiled reader
        if speaker := speaker_of(sides, sentence):
            return speaker
    return None


class _Reader:
    """Reads the undertakings of one sentence; ``last`` is who spoke last."""

    def __init__(
        self,
        story: Story,
        terms: Terms,
        sentence: Sentence,
        hits: list[Hit],
        sides: Sides,
        quotation: Quotation | None = None,
    ) -> None:
        self._story = story
        self._terms = terms
        self._sides = sides
        self._sentence = sentence
        self._tokens = story.words.tokens(hits, sentence.span.start, sentence.span.end)
        self._grammar = Grammar(sentence)
        self._undertakings = Undertakings(self._tokens, self._grammar, sides)
        self._heard = Heard(story, sides, sentence, quotation)
        self._parts = UndertakingClauses(self._tokens, self._grammar)
        self._before = Speaker()
        self.last = Speaker()

    def read(self, last: Speaker) -> list[CommitmentClaim]:
        """Return the undertakings of the sentence; ``last`` spoke before it."""
        self._before = last
        self.last = self._heard.quoted() or speaker_of(self._sides, self._sentence) or last
        if any("observer" in token.senses for token in self._tokens) or self._heard.is_commented():
            return []
        if self._story.text[self._sentence.span.start : self._sentence.span.end].rstrip(_CLOSING).endswith("?"):
            return []
        heard = self._heard.end_of_others()
        verbs = [
            verb
            for verb in self._undertakings.find(has_speaker=bool(self.last.codes))
            if self._tokens[verb.at].start >= heard
        ]
        if any(verb.entry.weak for verb in verbs) and self._is_explained():
            verbs = [verb for verb in verbs if not verb.entry.weak or self._is_of_both(verb)]
        return self._undertaken(verbs)

    def read_caption(self) -> list[CommitmentClaim]:
        """Return what somebody whom a picture's caption names undertakes in so many words."""
        self.last = speaker_of(self._sides, self._sentence) or Speaker()
        if any("observer" in token.senses for token in self._tokens) or self._heard.is_commented():
            return []
        verbs = self._undertakings.find(has_speaker=False)
        subjects = self._undertakings.subjects
        return self._undertaken(
            [verb for verb in verbs if not verb.entry.weak and subjects.mention_before(verb.at) is not None]
        )

    def _undertaken(self, verbs: list[Verb]) -> list[CommitmentClaim]:
        found: list[CommitmentClaim] = []
        for number, verb in enumerate(verbs):
            limit = verbs[number + 1].at if number + 1 < len(verbs) else len(self._tokens)
            after = self._tokens[verbs[number - 1].at].end if number else self._sentence.span.start
            found += self._clauses(verb, limit, after)
        return found

    def _is_explained(self) -> bool:
        """``Mỹ sẽ không từ bỏ …`` in a commentary, and nobody told to say so: it is what the author thinks."""
        sentence = self._sentence
        if sentence.low(0).startswith("theo") or any(token.has(*_SAID) for token in self._tokens):
            return False
        outsiders = self._story.outsiders
        return next(outsiders.words_of_saying(sentence), -1) < 0 and outsiders.explain(self._story.sentences)

    def _is_of_both(self, verb: Verb) -> bool:
        """``Hai nước sẽ …``: what two have agreed on is told so, in a commentary too."""
        mention = self._undertakings.subjects.mention_before(verb.at)
        return mention is not None and mention.kind == "group"

    def _clauses(self, verb: Verb, limit: int, after: int) -> list[CommitmentClaim]:
        sides = self._told_of(verb, self._subject(verb, after))
        if self._undertakings.is_to_be_done(verb.at):
            sides = sides._replace(start=max(after, self._tokens[thing_before(self._tokens, verb.at)].start))
        found: list[CommitmentClaim] = []
        start = sides.start
        at: int | None = verb.at + 1
        while at is not None and at < limit:
            end = self._parts.end(at, limit)
            claim = self._claim(verb, sides, start, end)
            if claim is not None:
                found.append(claim)
            if end >= limit or self._tokens[end].text != ";":
                break
            at = self._parts.next_clause(end + 1, limit, verb)
            start = self._tokens[at].start if at is not None else start
        return found

    def _subject(self, verb: Verb, after: int) -> _Subject:
        """Return who undertakes: the actors left of the verb in its clause, else those who spoke last."""
        begin = self._tokens[verb.at].start
        clause = self._tokens[self._undertakings.clause_start(verb.at)].start
        near = [
            mention for mention in self._grammar.between(clause, begin) if self._undertakings.subjects.acts(mention)
        ]
        joined = self._joined(near) if near else []
        is_own = near and self._undertakings.subjects.mention_before(verb.at) is near[-1]
        if not is_own or not self._undertakings.subjects.speaks(joined[0], self._tokens[verb.at], verb.entry):
            # A further verb of the same subject: what stands before it is the object of the verb before.
            return _Subject((), begin, ()) if self._is_of_somebody(begin) else self._further(verb, near, begin)
        codes = self._codes(near, joined, verb)
        if self._sentence.low(joined[0].first - 1) in _ALONG and self.last.codes:
            codes = tuple(dict.fromkeys((*self.last.codes, *codes)))  # "đã cùng Thủ tướng Lào nhất trí"
        opening = self._sentence.words(joined[0].first - _BOTH, joined[0].first)
        if verb.entry.act == "agree" and opening in ("tôi và", "tôi cùng") and len(self.last.codes) == 1:
            codes = tuple(dict.fromkeys((*self.last.codes, *codes)))  # "Tôi và Thủ tướng Lào thống nhất"
        if joined[0].kind in _OFFICES:  # with what stands behind their names
            codes = self._both(verb, near, codes) or codes
        actors = tuple(actor for mention in joined for actor in self._sides.actors(mention))
        voices = self._voices(codes, actors)
        if not verb.entry.weak and codes:
            self.last = Speaker(codes, voices)
        own = self._parts.start(self._story.folded, joined[0])
        start = max(own, after) if codes and joined[0].start >= after else begin
        return _Subject(codes or self.last.codes, start, voices if codes else self.last.actors)

    def _is_of_somebody(self, begin: int) -> bool:
        """``Kim Hee-jung, 35 tuổi, hy vọng …``: the sentence opens with a person who speaks for no side."""
        first = next(iter(self._sentence.mentions), None)
        if first is None or first.end > begin or first.first or self._sentence.low(first.last) != ",":
            return False
        return self._heard.is_nobodys(first)

    def _told_of(self, verb: Verb, sides: _Subject) -> _Subject:
        """``Tổng thống Pháp cho biết Iran sẵn sàng …``: who undertakes is whom the speaker tells of."""
        if verb.entry.weak or verb.entry.act != "commit":
            return sides
        inner = self._undertakings.subjects.inner(verb.at)
        if inner is None:
            return sides
        if inner.kind == "group":  # "khẳng định hai bên sẽ tiếp tục …": both, in the words of one
            both = self._sides.codes(inner)
            return sides._replace(codes=both) if len(both) > 1 and set(sides.codes) < set(both) else sides
        codes = self._sides.codes_of(self._grammar.between(self._tokens[verb.at].end, inner.end))
        return sides._replace(codes=codes) if codes and not set(codes) & set(sides.codes) else sides

    def _further(self, verb: Verb, near: list[Mention], begin: int) -> _Subject:
        """Return who undertakes one thing more: both (``cả hai``, ``hai bên … , nhất trí``), else who spoke last."""
        told = said_to_be_of_two(self._sentence, near) if verb.entry.act == "agree" else None
        if told is not None and len(self.last.codes) < _BOTH:
            return _Subject(self._sides.codes(told), begin, tuple(self._sides.actors(told)))
        if verb.entry.act == "agree" and len(self.last.codes) == 1 and self._has_met(near):
            both = tuple(dict.fromkeys((*self.last.codes, *self._sides.codes(near[-1]))))
            return _Subject(both, begin, tuple(self._sides.states(both, begin)))
        if verb.entry.act == "agree" and len(self.last.codes) == 1 and (beside := self._beside_me(verb.at)):
            both = tuple(dict.fromkeys((*self.last.codes, *self._sides.codes(beside))))
            return _Subject(both, begin, tuple(self._sides.states(both, begin)))
        if both := self._both(verb, near, self.last.codes):
            return _Subject(both, begin, tuple(self._sides.states(both, begin)))
        around = self._sides.around(begin) if self._undertakings.subjects.is_of_both(verb.at) else ()
        if around:
            return _Subject(around, begin, tuple(self._sides.states(around, begin)))
        return _Subject(self.last.codes, begin, self.last.actors)

    def _both(self, verb: Verb, near: list[Mention], codes: tuple[str, ...]) -> tuple[str, ...]:
        """``ông A, Vụ trưởng … Lào và bà B, đại diện … hôm nay thống nhất``: the two whom ``và`` joins agree."""
        if verb.entry.act != "agree" or len(codes) != 1:
            return ()
        for one, other in pairwise(near):
            if self._story.folded[one.end : other.start].strip() not in ("và", "cùng"):
                continue
            if governor(self._sentence, one.first) in ("with", "between", "at", "to"):
                continue
            both = tuple(dict.fromkeys((*self._sides.codes(one), *(self._sides.codes(other) or codes))))
            if len(both) == _BOTH and codes[0] in both:
                return both
        return ()

    def _beside_me(self, at: int) -> Mention | None:
        """``ngài A và tôi nhất trí``: return who does it with the one who says so."""
        while at and self._tokens[at - 1].low in _WITH_ME:
            at -= 1
        if at < _LEAST or self._tokens[at - 1].low != "tôi" or self._tokens[at - 2].low not in ("và", "cùng"):
            return None
        return self._grammar.covering(self._tokens[at - _LEAST].start)

    def _has_met(self, near: list[Mention]) -> bool:
        """``ông A đã hội đàm với Thủ tướng B, nhất trí …``: they agree who met just before."""
        if not near or near[-1].kind == "group" or governor(self._sentence, near[-1].first) != "with":
            return False
        before = self._sentence.tokens[max(0, near[-1].first - _MEETING) : near[-1].first]
        met = any(token.tells("encounter", "verb", "noun") for token in before)
        return met and self._sentence.low(near[-1].last) in (",", "và")

    def _joined(self, near: list[Mention]) -> list[Mention]:
        """Return the last actor with those that are joined to it: ``A và B``, ``A, B``."""
        joined = [near[-1]]
        for earlier in reversed(near[:-1]):
            joint = self._story.folded[earlier.end : joined[0].start].strip()
            alike = joined[0].kind == earlier.kind == "group" and not earlier.countries  # "hai Đảng, hai nước"
            listed = len(joined) > 1 and joined[0].kind != "group" and not governor(self._sentence, earlier.first)
            headed = joined[0].kind == earlier.kind == "country" and not earlier.first  # "Việt Nam, Lào nhất trí"
            apart = joint == "," and not (alike or listed or headed)  # "trước mặt A, B cam kết"
            # "… bảo đảm an ninh cho Lào và Tổng thống A cam kết": the state is of the clause before
            apart = apart or (
                earlier.kind == "country" != joined[0].kind and bool(governor(self._sentence, earlier.first))
            )
            if apart or joint not in ("và", "cùng", ",", "-", "với", "–"):
                break
            joined.insert(0, earlier)
        return joined

    def _codes(self, near: list[Mention], joined: list[Mention], verb: Verb) -> tuple[str, ...]:
        if verb.entry.weak and self._tokens[verb.at].low.startswith(_SHOULD):  # he who says so proposes
            opener = next((m for m in self._sentence.mentions if is_actor(m)), None)
            words = [each for each in self._tokens[max(0, verb.at - _OBJECT) : verb.at] if each.start >= joined[-1].end]
            if any(token.has("attitude", "saying") for token in words):
                return self._sides.codes_of(joined)  # "Lào cho rằng cần …"
            told = self._before if opener is joined[0] else self.last
            first = next((m for m in near if not governor(self._sentence, m.first)), joined[0])
            own = self._sides.codes(first) if first not in joined and first is not opener else told.codes
            return own or self._sides.codes(near[-1])
        if self.last.codes and self._is_told_to(joined[0]):
            return self.last.codes
        return self._sides.codes_of(joined)

    def _is_told_to(self, mention: Mention) -> bool:
        """``ông A nói với ông B rằng ông hy vọng …``: he is who speaks, not whom he tells."""
        told = self._sentence.beyond(mention.first, "rằng") if "pronoun" in mention.cats else None
        return told is not None and governor(self._sentence, told.first) == "with"

    def _voices(self, codes: tuple[str, ...], actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return who says it: a person of the undertaking's subject, else one of its side who spoke last."""
        own = tuple(actor for actor in actors if actor.country in codes)
        if any(actor.person is not None for actor in own):
            return own
        for speaker in (self.last, self._before):
            if speaker.codes == codes and speaker.actors:
                return speaker.actors
        return own or tuple(self._sides.states(codes, actors[0].start if actors else 0))

    def _claim(self, verb: Verb, sides: _Subject, start: int, end: int) -> CommitmentClaim | None:
        stop = self._tokens[end - 1].end
        text = self._story.text
        while stop > start and text[stop - 1] in MARKS:
            stop -= 1
        while start < stop and text[start] in MARKS:
            start += 1
        evidence = text[start:stop]
        if evidence.count(" ") < _LEAST or self._is_at_home(verb, sides.codes) or not sides.codes:
            return None
        if self._tokens[verb.at].low in MUST and verb.entry.act == "request" and self._is_of_own(verb, sides.codes):
            return None  # "ông A nói Mỹ phải …" is a demand only on another side
        if len(sides.codes) == 1 and self._tokens[verb.at].low in _AIMS and self._tokens[verb.at - 1].text != ",":
            return None  # "Việt Nam đặt mục tiêu chuyển đổi số": an aim of its own
        to = self._addressed(sides.codes, verb, Span(start, stop))
        if not to and self._is_domestic(sides.codes):
            return None
        return CommitmentClaim(
            act=verb.entry.act,
            by=sides.codes,
            to=to,
            voices=voices_of(self._story, sides.voices),
            evidence=evidence,
            at=Span(start, stop),
        )

    def _is_domestic(self, by: tuple[str, ...]) -> bool:
        """``Chính phủ yêu cầu các bộ …``: one side alone, in a report and a passage that tell of no other."""
        index = self._sentence.index
        passage = self._story.sentences[max(0, index - 1) : index + 1]
        if len(by) != 1 or self._sentence.says(self._story.lexicon.frames["abroad"]):
            return False
        return self._sides.is_alone(by[0], passage)

    def _addressed(self, by: tuple[str, ...], verb: Verb, clause: Span) -> tuple[str, ...]:
        """Return whom a side speaks to: whom it names behind the verb, else the other of the two who meet.

        Two who agree speak to nobody, and nobody is promised what has nothing to do with the other side.
        """
        at = verb.at
        if len(by) > 1 and self._is_agreed(at):
            return ()
        named = self._object(at)
        if named and not set(named) & set(by):
            return named
        around = self._sides.around(self._tokens[at].start)
        if len(by) != 1 or by[0] not in around:
            return ()
        others = tuple(code for code in around if code not in by)
        if not self._sides.deal(by[0], others, self._sentence) or self._is_said_to_all(at):
            return ()
        return others if self._concerns(others, verb, clause) else ()

    def _concerns(self, others: tuple[str, ...], verb: Verb, clause: Span) -> bool:
        """``đề nghị tạo điều kiện …`` asks whom one meets; a promise is for another only where it tells of the two."""
        plain = verb.entry.weak or verb.entry.needs or self._tokens[verb.at].low.endswith(_WISHES)
        if verb.entry.act != "agree" and not plain:
            return True
        if set(others) & set(self._sides.codes_of(self._sentence.mentions)):
            return True
        return _OF_TWO.search(self._story.folded, clause.start, clause.end) is not None

    def _is_said_to_all(self, at: int) -> bool:
        """``kêu gọi các bên kiềm chế``: all are asked, and none of the two."""
        return self._sentence.words(*self._behind(at)).startswith(_EVERYBODY)

    def _behind(self, at: int) -> tuple[int, int]:
        first = self._sentence.token_at(self._tokens[at].end + 1)
        return first, first + _OBJECT

    def _is_agreed(self, at: int) -> bool:
        entry = self._tokens[at].value("verb")
        return isinstance(entry, Undertaking) and entry.act == "agree"

    def _is_at_home(self, verb: Verb, by: tuple[str, ...]) -> bool:
        """``Tổng thống yêu cầu Bộ Quốc phòng …``: what a side asks of its own is no matter between sides."""
        if len(by) != 1 or verb.entry.act not in _ASKING or verb.entry.weak:
            return False
        after = self._tokens[verb.at + 1] if verb.at + 1 < len(self._tokens) else None
        asked = self._grammar.mentions.get(after.start) if after is not None else None
        if asked is None or asked.kind not in _OFFICES or "pronoun" in asked.cats:
            return False
        other = self._sentence.mention_after(asked.last + 1) if self._sentence.low(asked.last) == "và" else None
        if other is not None and set(self._sides.codes(other)) - set(by):
            return False  # "mong Thủ tướng và Chính phủ Lào …"
        beside = self._sentence.words(asked.first, asked.last + 1).split(" ")
        if "hai" in beside or "hai nước" in beside:
            return False  # "Quốc hội hai nước"
        return self._sides.codes(asked) == by

    def _is_of_own(self, verb: Verb, by: tuple[str, ...]) -> bool:
        """Say whether who is to do something is on the side that says so."""
        mention = self._undertakings.subjects.mention_before(verb.at)
        return mention is None or not set(self._sides.codes(mention)) - set(by)

    def _object(self, at: int) -> tuple[str, ...]:
        """``đề nghị phía Lào …``, ``kêu gọi Chính phủ Lào …``: the sides of whom the verb asks something."""
        for token in self._tokens[at + 1 : at + 1 + _OBJECT]:
            mention = self._grammar.mentions.get(token.start)
            if mention is not None:
                asked = (
                    is_actor(mention) and mention.kind != "group" and governor(self._sentence, mention.first) != "of"
                )
                return self._sides.codes(mention) if asked else ()  # "tuân thủ nghị quyết của Liên hợp quốc"
            if not token.word or token.has("attitude", "verb"):
                break
        return ()
