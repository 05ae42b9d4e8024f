"""A sentence's mentions by their place in the text, for readers that walk over tokens of their own vocabulary."""

from bisect import bisect_left, bisect_right
from functools import cached_property

from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence


class Grammar:
    """Finds what stands at an offset or between two, in logarithmic time: a sentence may be as long as its article."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self._mentions = sentence.mentions
        self._starts = [mention.start for mention in sentence.mentions]

    @cached_property
    def mentions(self) -> dict[int, Mention]:
        """The mentions by where they begin."""
        return dict(zip(self._starts, self._mentions, strict=True))

    @cached_property
    def verbs(self) -> set[int]:
        """Where verbs of saying and of acts begin."""
        tokens = self.sentence.tokens
        return {token.start for token in tokens if token.senses and ("say" in token.senses or "verb" in token.senses)}

    def covering(self, offset: int) -> Mention | None:
        """Return the mention that an offset stands in."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or self._mentions[index].end <= offset:
            return None
        return self._mentions[index]

    def between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that lie wholly between two offsets, in order."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [mention for mention in self._mentions[first:last] if mention.end <= end]
