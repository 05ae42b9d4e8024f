"""A sentence's mentions by their place in the text, for readers that walk over tokens of their own vocabulary."""

from bisect import bisect_left, bisect_right

from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence


class Grammar:
    """Finds what stands at an offset or between two, in logarithmic time: a sentence may be as long as its article."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self._mentions = sentence.mentions
        self._starts = [mention.start for mention in sentence.mentions]
        self._by_start: dict[int, Mention] | None = None
        self._verbs: set[int] | None = None

    @property
    def mentions(self) -> dict[int, Mention]:
        """The mentions by where they begin."""
        if self._by_start is None:
            self._by_start = dict(zip(self._starts, self._mentions, strict=True))
        return self._by_start

    @property
    def verbs(self) -> set[int]:
        """Where verbs of saying and of acts begin."""
        if self._verbs is None:
            self._verbs = {
                token.start
                for token in self.sentence.tokens
                if (senses := token.senses) and ("say" in senses or "verb" in senses)
            }
        return self._verbs

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
