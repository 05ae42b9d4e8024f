"""The sides that mentions stand for, and the two that an article is about: worked out once an article."""

from functools import cached_property

from banggiao.reading.coordination import is_actor
from banggiao.reading.mention import Mention
from banggiao.reading.roles import governor
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_UNKNOWN = "ZZ"


class Sides:
    """Whose side the mentions of one article are on."""

    def __init__(self, story: Story) -> None:
        self._cast = story.cast

    @cached_property
    def main(self) -> tuple[str, ...]:
        """The two sides that the article names most."""
        return self._cast.main_countries()

    def codes(self, mention: Mention) -> tuple[str, ...]:
        """Return the codes of the sides that a mention stands for, none where they are not known."""
        if mention.kind == "group":
            codes = self._cast.sides(self._cast.pair(mention))[:2]
            return codes if len(codes) > 1 else self.main
        return tuple(code for code in self._cast.sides(self._cast.actors([mention])) if code != _UNKNOWN)

    def first(self, sentence: Sentence) -> tuple[str, ...]:
        """Return the side of a sentence's first free actor, its likely speaker."""
        for mention in sentence.mentions:
            if is_actor(mention) and not governor(sentence, mention.first) and (codes := self.codes(mention)):
                return codes
        return ()
