"""What sides say will or should be done (codebook §4, §8): one undertaking for each act verb and semicolon."""

from bisect import bisect_left
from typing import NamedTuple

from banggiao.lexicon.matcher import Hit
from banggiao.lexicon.terms import Terms
from banggiao.model.claims import CommitmentClaim
from banggiao.model.spans import Span
from banggiao.model.vocabulary import CommitmentAct
from banggiao.reading.actors import Actor
from banggiao.reading.commitment_lists import MARKS, each_once, next_point
from banggiao.reading.coordination import is_actor
from banggiao.reading.fields import Fields
from banggiao.reading.grammar import Grammar
from banggiao.reading.mention import Mention
from banggiao.reading.roles import governor
from banggiao.reading.sentence import Sentence, leaves_quote_open
from banggiao.reading.sides import Sides
from banggiao.reading.speakers import OPENING, QUOTED, Speaker, said_to_be_of_two, speaker_of
from banggiao.reading.story import Story
from banggiao.reading.undertakings import Undertakings, Verb
from banggiao.reading.voices import voices_of

_LEAST = 3
_STATED = 8  # tokens in which a clause shows that it only tells how things are
_BACK = 14
_TURNS = ("còn", "trong khi", "trong khi đó", "nhưng", "song", "tuy nhiên")  # behind a comma: another clause
_ALONG = ("cùng", "cùng với")
_WISHING = ("mong", "mong muốn", "hy vọng", "hi vọng")
_BOTH = 2
_QUOTED_ON = 5  # sentences over which a quotation may go on to its speaker
_CLOSING = "”\"'’ "
_CLOSERS = ("”", '"', "’")
_SPOKEN = 14  # tokens behind a quotation in which its speaker is told to say it
_SPOKEN_ON = 20  # where no comma is among them
_OBJECT = 5  # tokens behind a verb in which its object begins
_SAID = ("attitude", "saying", "pronoun")
_OFFICES = ("body", "title", "person")
_ASKING: tuple[CommitmentAct, ...] = ("propose", "request")
_JOINTS = ("và", "đồng thời", "cũng như")


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
    for sentence in story.sentences:
        if sentence.block in ("title", "caption"):
            continue
        first = bisect_left(verbs, sentence.span.start)
        if first < len(verbs) and verbs[first] < sentence.span.end:
            told = (speaker_of(sides, each) for each in reversed(between))
            reader = _Reader(story, terms, sentence, hits, sides)
            found += reader.read(next(filter(None, told), last))
            last = reader.last
            between = []
        elif found and (point := next_point(story, sentence, found[-1], openings)):
            found.append(point)
        else:
            between.append(sentence)
    fields = fields or Fields(story, terms)
    return tuple(fields.settle(each_once(found)))


class _Reader:
    """Reads the undertakings of one sentence; ``last`` is who spoke last."""

    def __init__(self, story: Story, terms: Terms, sentence: Sentence, hits: list[Hit], sides: Sides) -> None:
        self._story = story
        self._terms = terms
        self._sides = sides
        self._sentence = sentence
        self._tokens = story.words.tokens(hits, sentence.span.start, sentence.span.end)
        self._grammar = Grammar(sentence)
        self._undertakings = Undertakings(self._tokens, self._grammar, sides)
        self._before = Speaker()
        self.last = Speaker()

    def read(self, last: Speaker) -> list[CommitmentClaim]:
        """Return the undertakings of the sentence; ``last`` spoke before it."""
        self._before = last
        self.last = speaker_of(self._sides, self._sentence) or last
        if any("observer" in token.senses for token in self._tokens) or self._is_commented():
            return []
        if self._story.text[self._sentence.span.start : self._sentence.span.end].rstrip(_CLOSING).endswith("?"):
            return []
        heard = self._end_of_others()
        verbs = [
            verb
            for verb in self._undertakings.find(has_speaker=bool(self.last.codes))
            if self._tokens[verb.at].start >= heard
        ]
        if any(verb.entry.weak for verb in verbs) and self._is_explained():
            verbs = [verb for verb in verbs if not verb.entry.weak or self._is_of_both(verb)]
        found: list[CommitmentClaim] = []
        for number, verb in enumerate(verbs):
            limit = verbs[number + 1].at if number + 1 < len(verbs) else len(self._tokens)
            after = self._tokens[verbs[number - 1].at].end if number else self._sentence.span.start
            found += self._clauses(verb, limit, after)
        return found

    def _is_commented(self) -> bool:
        """``Chuyên gia X cho rằng …``, and ``Ông nói Mỹ sẽ …`` behind it: what is said by somebody of no side."""
        opener = self._sides.opener(self._sentence)
        goes_on = opener is None or "pronoun" in opener.cats
        return self._story.outsiders.comment(self._story.sentences, self._sentence.index, goes_on=goes_on)

    def _is_explained(self) -> bool:
        """``Mỹ sẽ không từ bỏ …`` in a commentary, and nobody told to say so: it is what the author thinks."""
        sentence = self._sentence
        if sentence.low(0).startswith("theo") or any(token.has(*_SAID) for token in self._tokens):
            return False
        outsiders = self._story.outsiders
        return next(outsiders.words_of_saying(sentence), -1) < 0 and outsiders.explain(self._story.sentences)

    def _is_of_both(self, verb: Verb) -> bool:
        """``Hai nước sẽ …``: what two have agreed on is told so, in a commentary too."""
        mention = self._undertakings.mention_before(verb.at)
        return mention is not None and mention.kind == "group"

    def _end_of_others(self) -> int:
        """``“Mỹ sẽ nhượng bộ”, John Carter nhận định``: where the words end of somebody who speaks for no side."""
        index = self._sentence.index
        for sentence in self._story.sentences[index : index + _QUOTED_ON]:
            text = self._story.text[sentence.span.start : sentence.span.end]
            closes = "”" in text or '"' in text or "’" in text
            for at in range(len(sentence.tokens) - 1 if closes else 0, OPENING, -1):
                if sentence.tokens[at].text in _CLOSERS and sentence.low(at + 1) in QUOTED:
                    return sentence.tokens[at].start if self._is_others(sentence, at) else 0
            if not (leaves_quote_open(text) or text.count('"') % 2):
                break  # the quotation does not go on
        return 0

    def _is_others(self, sentence: Sentence, at: int) -> bool:
        """Say whether who is named behind a quotation speaks for no side."""
        mention = next((m for m in sentence.mentions if at < m.first <= at + OPENING), None)
        return mention is not None and "dẫn" not in sentence.heard and self._is_nobodys(mention)

    def _clauses(self, verb: Verb, limit: int, after: int) -> list[CommitmentClaim]:
        sides = self._told_of(verb, self._subject(verb, after))
        found: list[CommitmentClaim] = []
        start = sides.start
        at: int | None = verb.at + 1
        while at is not None and at < limit:
            end = self._end(at, limit)
            claim = self._claim(verb, sides, start, end)
            if claim is not None:
                found.append(claim)
            if end >= limit or self._tokens[end].text != ";":
                break
            at = self._next_clause(end + 1, limit, verb)
            start = self._tokens[at].start if at is not None else start
        return found

    def _next_clause(self, at: int, limit: int, verb: Verb) -> int | None:
        """Return where the next clause of the same act begins after a semicolon, or None where another act begins."""
        while at < limit and self._tokens[at].low in _JOINTS:
            at += 1
        opening = self._tokens[at : min(at + 5, limit)]
        if len(opening) < _LEAST or any(token.has("attitude", "verb") for token in opening[:2]):
            return None
        if any(token.low == "càng" for token in self._tokens[at : min(at + _STATED, limit)]):
            return None  # "…; môi trường đầu tư ngày càng minh bạch": what already is so
        if any("standing" in token.senses for token in opening[:2]):
            is_wish = self._tokens[verb.at].low.endswith(_WISHING)
            asked = verb.entry.act in _ASKING and not is_wish and is_actor(self._grammar.mentions.get(opening[1].start))
            return at if asked else None  # "đề nghị Lào …; ủng hộ Việt Nam …"
        if any(is_actor(self._grammar.mentions.get(token.start)) for token in opening[:1]):
            return None
        return at

    def _end(self, at: int, limit: int) -> int:
        """Return the token at which a clause ends: a semicolon, a closing quote, or where another verb takes over."""
        for index in range(at, limit):
            token = self._tokens[index]
            if token.text in _CLOSERS and index > at + 1 and self._is_spoken(index):
                return index
            if token.text == ";":
                return index
            follows = self._tokens[index + 1] if index + 1 < limit else None
            if token.text != "," or index <= at + 2 or follows is None:
                continue
            if "attitude" in follows.senses or follows.low in _TURNS:
                return index
        if limit < len(self._tokens):
            return self._back_to_mark(at, limit)
        return limit

    def _is_spoken(self, at: int) -> bool:
        """``“Chúng tôi sẽ giúp Lào”, ông X nói``: behind what is quoted stands who says it, and nothing more."""
        after = self._tokens[at + 1 : at + 1 + _SPOKEN_ON]
        if not after or after[0].text not in QUOTED:
            return False
        comma = next((index for index, token in enumerate(after) if index and token.text == ","), len(after))
        return any(token.has("attitude", "saying") for token in after[1 : max(comma, _SPOKEN)])

    def _back_to_mark(self, at: int, limit: int) -> int:
        """Leave the subject of the next act verb out: go back to the comma or ``và`` before it."""
        for index in range(limit - 1, max(at, limit - _BACK), -1):
            if self._tokens[index].text in ",;." or self._tokens[index].low in _JOINTS:
                return index
        return limit

    def _subject(self, verb: Verb, after: int) -> _Subject:
        """Return who undertakes: the actors left of the verb in its clause, else those who spoke last."""
        begin = self._tokens[verb.at].start
        clause = self._tokens[self._undertakings.clause_start(verb.at)].start
        near = [mention for mention in self._grammar.between(clause, begin) if self._undertakings.acts(mention)]
        joined = self._joined(near) if near else []
        is_own = near and self._undertakings.mention_before(verb.at) is near[-1]
        if not is_own or not self._undertakings.speaks(joined[0], self._tokens[verb.at], verb.entry):
            # A further verb of the same subject: what stands before it is the object of the verb before.
            return _Subject((), begin, ()) if self._is_of_somebody(begin) else self._further(verb, near, begin)
        codes = self._codes(near, joined, verb)
        if self._sentence.low(joined[0].first - 1) in _ALONG and self.last.codes:
            codes = tuple(dict.fromkeys((*self.last.codes, *codes)))  # "đã cùng Thủ tướng Lào nhất trí"
        actors = tuple(actor for mention in joined for actor in self._sides.actors(mention))
        voices = self._voices(codes, actors)
        if not verb.entry.weak and codes:
            self.last = Speaker(codes, voices)
        start = joined[0].start if codes and joined[0].start >= after else begin
        return _Subject(codes or self.last.codes, start, voices if codes else self.last.actors)

    def _is_of_somebody(self, begin: int) -> bool:
        """``Kim Hee-jung, 35 tuổi, hy vọng …``: the sentence opens with a person who speaks for no side."""
        first = next(iter(self._sentence.mentions), None)
        if first is None or first.end > begin or first.first or self._sentence.low(first.last) != ",":
            return False
        return self._is_nobodys(first)

    def _is_nobodys(self, mention: Mention) -> bool:
        """Say whether a mention is of persons of whom none speaks for a side."""
        if mention.kind not in ("bare", "person"):
            return False
        return not any(self._story.cast.acts_for_state(actor) for actor in self._sides.actors(mention))

    def _told_of(self, verb: Verb, sides: _Subject) -> _Subject:
        """``Tổng thống Pháp cho biết Iran sẵn sàng …``: who undertakes is whom the speaker tells of."""
        if verb.entry.weak or verb.entry.act != "commit":
            return sides
        inner = self._undertakings.inner(verb.at)
        codes = self._sides.codes(inner) if inner is not None and inner.kind != "group" else ()
        return sides._replace(codes=codes) if len(codes) == 1 and not set(codes) & set(sides.codes) else sides

    def _further(self, verb: Verb, near: list[Mention], begin: int) -> _Subject:
        """Return who undertakes one thing more: both (``cả hai``, ``hai bên … , nhất trí``), else who spoke last."""
        told = said_to_be_of_two(self._sentence, near) if verb.entry.act == "agree" else None
        if told is not None and len(self.last.codes) < _BOTH:
            return _Subject(self._sides.codes(told), begin, tuple(self._sides.actors(told)))
        around = self._sides.around(begin) if self._undertakings.is_of_both(verb.at) else ()
        if around:
            return _Subject(around, begin, tuple(self._sides.states(around, begin)))
        return _Subject(self.last.codes, begin, self.last.actors)

    def _joined(self, near: list[Mention]) -> list[Mention]:
        """Return the last actor with those that are joined to it: ``A và B``, ``A, B``."""
        joined = [near[-1]]
        for earlier in reversed(near[:-1]):
            joint = self._story.folded[earlier.end : joined[0].start].strip()
            alike = joined[0].kind == earlier.kind == "group"  # "hai Đảng, hai nước"
            listed = len(joined) > 1 and joined[0].kind != "group" and not governor(self._sentence, earlier.first)
            apart = joint == "," and not (alike or listed)  # "trước mặt A, B cam kết"
            if apart or joint not in ("và", "cùng", ",", "-", "với", "–"):
                break
            joined.insert(0, earlier)
        return joined

    def _codes(self, near: list[Mention], joined: list[Mention], verb: Verb) -> tuple[str, ...]:
        if verb.entry.weak and self._tokens[verb.at].low.startswith("cần"):  # he who says so proposes
            opener = next((m for m in self._sentence.mentions if is_actor(m)), None)
            told = self._before if opener is joined[0] else self.last
            first = next((m for m in near if not governor(self._sentence, m.first)), joined[0])
            own = self._sides.codes(first) if first not in joined else told.codes
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
        to = self._addressed(sides.codes, verb.at)
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

    def _addressed(self, by: tuple[str, ...], at: int) -> tuple[str, ...]:
        """Return whom a side speaks to: whom it names behind the verb, else the other of the two who meet."""
        named = self._object(at)
        if named and not set(named) & set(by):
            return named
        around = self._sides.around(self._tokens[at].start)
        if len(by) != 1 or by[0] not in around:
            return ()
        others = tuple(code for code in around if code not in by)
        return others if self._sides.deal(by[0], others, self._sentence) else ()

    def _is_at_home(self, verb: Verb, by: tuple[str, ...]) -> bool:
        """``Tổng thống yêu cầu Bộ Quốc phòng …``: what a side asks of its own is no matter between sides."""
        if len(by) != 1 or verb.entry.act not in _ASKING or verb.entry.weak:
            return False
        after = self._tokens[verb.at + 1] if verb.at + 1 < len(self._tokens) else None
        asked = self._grammar.mentions.get(after.start) if after is not None else None
        if asked is None or asked.kind not in _OFFICES or "pronoun" in asked.cats:
            return False
        beside = self._sentence.words(asked.first, asked.last + 1).split(" ")
        if "hai" in beside or "hai nước" in beside:
            return False  # "Quốc hội hai nước"
        return self._sides.codes(asked) == by

    def _object(self, at: int) -> tuple[str, ...]:
        """``đề nghị phía Lào …``, ``kêu gọi Chính phủ Lào …``: the sides of whom the verb asks something."""
        for token in self._tokens[at + 1 : at + 1 + _OBJECT]:
            mention = self._grammar.mentions.get(token.start)
            if mention is not None:
                return self._sides.codes(mention) if is_actor(mention) and mention.kind != "group" else ()
            if not token.word or token.has("attitude", "verb"):
                break
        return ()
