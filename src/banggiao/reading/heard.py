"""Whose words a sentence tells, where who has said them stands before, behind or in another sentence.

What experts, authors and strangers say is undertaken by nobody; in a quotation of several sentences they all are of
whom the last one names.
"""

from banggiao.reading.mention import Mention
from banggiao.reading.quoted_words import Quotation, named_behind
from banggiao.reading.sentence import Sentence
from banggiao.reading.sides import Sides
from banggiao.reading.speakers import OPENING, QUOTED, Speaker
from banggiao.reading.story import Story

_CLOSERS = ("”", '"', "’")
_HONORIFICS = ("ông", "bà")


class Heard:
    """Asks of one sentence whose words it tells."""

    def __init__(self, story: Story, sides: Sides, sentence: Sentence, quotation: Quotation | None) -> None:
        self._story = story
        self._sides = sides
        self._sentence = sentence
        self._quotation = quotation

    def quoted(self) -> Speaker | None:
        """Return who is told behind a quotation of several sentences to have said it, where the sentence is of it."""
        if self._quotation is None:
            return None
        last = self._story.sentences[self._quotation.last]
        named = named_behind(last, self._quotation.close)
        codes = self._sides.codes(named) if named is not None else ()
        return Speaker(codes, tuple(self._sides.actors(named))) if named is not None and codes else None

    def is_commented(self) -> bool:
        """``Chuyên gia X cho rằng …``, and ``Ông nói Mỹ sẽ …`` behind it: what is said by somebody of no side."""
        opener = self._sides.opener(self._sentence)
        goes_on = opener is None or "pronoun" in opener.cats
        if self._sentence.low(0) == "theo" and self._is_according_to_nobody():
            return True
        return self._story.outsiders.comment(self._story.sentences, self._sentence.index, goes_on=goes_on)

    def _is_according_to_nobody(self) -> bool:
        """``Theo ông Wang Lei, …``: somebody speaks of whom the article tells no office."""
        first = next(iter(self._sentence.mentions), None)
        if first is None or first.first != 1 or self._sentence.low(first.last) != ",":
            return False
        if self._sentence.low(1) not in _HONORIFICS:
            return False  # "Theo Yonhap (Hàn Quốc), …"
        return self.is_nobodys(first)

    def end_of_others(self) -> int:
        """``“Mỹ sẽ nhượng bộ”, John Carter nhận định``: where the words end of somebody who speaks for no side."""
        sentence, text = self._sentence, self._story.text
        if self._quotation is not None:
            last = self._story.sentences[self._quotation.last]
            if self._is_others(last, self._quotation.close):
                return last.tokens[self._quotation.close].start
        own = text[sentence.span.start : sentence.span.end]
        if "”" in own or '"' in own or "’" in own:
            for at in range(len(sentence.tokens) - 1, OPENING, -1):
                if sentence.tokens[at].text in _CLOSERS and sentence.low(at + 1) in QUOTED:
                    return sentence.tokens[at].start if self._is_others(sentence, at) else 0
        return 0

    def _is_others(self, sentence: Sentence, at: int) -> bool:
        """Say whether who is named behind a quotation speaks for no side."""
        if self._story.outsiders.names_expert(sentence, at + 1, at + OPENING):
            return True
        mention = next((m for m in sentence.mentions if at < m.first <= at + OPENING), None)
        return mention is not None and "dẫn" not in sentence.heard and self.is_nobodys(mention)

    def is_nobodys(self, mention: Mention) -> bool:
        """Say whether a mention is of persons of whom none speaks for a side."""
        if mention.kind not in ("bare", "person"):
            return False
        if self._sides.is_of_firm(mention):
            return True
        return not any(self._story.cast.acts_for_state(actor) for actor in self._sides.actors(mention))
