"""The reader: an article in, everything it says out. A pure function of the article and the lexicon."""

from typing import Self

from banggiao.lexicon import Lexicon
from banggiao.lexicon.entries import Folder
from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.reading.events import find_events
from banggiao.reading.gate import passes
from banggiao.reading.offices import find_offices, find_people
from banggiao.reading.story import Story
from banggiao.vietnamese.folding import matchable

_NAME = "rules-1"


class Reader:
    """Reads articles by rules over a lexicon; made once a process, never changed after.

    Attributes:
        version: name and version of the rules with the lexicon's digest; every reading carries it.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.version = f"{_NAME}+{lexicon.digest}"

    @classmethod
    def load(cls, folder: Folder | None = None) -> Self:
        """Make a reader from the vocabulary in ``folder``, by default that of the package.

        Raises:
            RunError: a vocabulary file is missing or malformed.
        """
        return cls(Lexicon(folder))

    def read(self, article: Article) -> Reading:
        """Return what the article says; ``relevant`` is false where the gate finds no relations between sides."""
        folded = matchable(article.text)
        hits = self.lexicon.find(folded, article.text) if article.language == "vi" else []
        if not passes(hits):
            return Reading(article_id=article.id, reader=self.version, relevant=False)
        story = Story(article, self.lexicon, folded, hits)
        events = find_events(story)
        return Reading(
            article_id=article.id,
            reader=self.version,
            events=events,
            people=find_people(story),
            offices=find_offices(story),
        )
