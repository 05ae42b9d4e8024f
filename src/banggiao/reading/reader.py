"""The reader: an article in, everything it says out. A pure function of the article and the lexicon."""

from pathlib import Path
from typing import Self

from msgspec import structs

from banggiao.lexicon import Lexicon
from banggiao.lexicon.entries import data_folder
from banggiao.lexicon.layers import Folder, Layers
from banggiao.lexicon.matcher import Matchers
from banggiao.lexicon.terms import TermHits, Terms, load_terms
from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.reading.commitments import find_commitments
from banggiao.reading.compiled import require_current
from banggiao.reading.events import find_events
from banggiao.reading.fields import Fields
from banggiao.reading.figures import find_figures
from banggiao.reading.gate import Gate
from banggiao.reading.instruments import find_instruments
from banggiao.reading.offices import find_offices, find_people
from banggiao.reading.sides import Sides
from banggiao.reading.story import Story
from banggiao.reading.surroundings import place_in_time
from banggiao.vietnamese.words import Cut

NAME = "rules-1"
"""What the versions of this reader begin with."""


class Reader:
    """Reads articles by rules over a lexicon; made once a process, never changed after.

    Attributes:
        version: name and version of the rules with the lexicon's digest; every reading carries it.
    """

    def __init__(self, lexicon: Lexicon, terms: Terms, *, gated: bool = True) -> None:
        """Make a reader; one without a gate reads every article to its end, to measure what the gate loses."""
        self.lexicon = lexicon
        self._gate = Gate(lexicon) if gated else None
        self._terms = terms
        self._vocabularies = Matchers([lexicon.forms, *terms.forms])  # one pass over the words finds all
        self.version = f"{NAME}+{lexicon.digest}{terms.digest[:4]}"

    @classmethod
    def load(cls, folder: Folder | None = None, *, own: Path | None = None, gated: bool = True) -> Self:
        """Make a reader from the vocabulary in ``folder``, by default that of the package.

        Args:
            folder: the vocabulary.
            own: a folder of a user's own additions to that of the package; their digest is part of the version.
            gated: whether general news is put aside first.

        Raises:
            RunError: a vocabulary file is missing or malformed, or the reader was compiled of other sources.
        """
        require_current()
        if own is None:
            return cls(Lexicon(folder), load_terms(folder), gated=gated)
        layers = Layers(data_folder(), own)
        layers.check()
        reader = cls(Lexicon(layers), load_terms(layers), gated=gated)
        reader.version += f"+{layers.digest()}"
        return reader

    def read(self, article: Article) -> Reading:
        """Return what the article says.

        ``relevant`` is false where the gate finds no relations between sides, or the reader finds no act, document or
        undertaking of theirs.
        """
        if article.language != "vi" or not (self._gate is None or self._gate.passes(article.text)):
            return Reading(article_id=article.id, reader=self.version, relevant=False)
        reading = self._read(self._story(article))
        if not (reading.events or reading.instruments or reading.commitments):
            return structs.replace(reading, relevant=False)
        return reading

    def _story(self, article: Article) -> Story:
        cut = Cut(article.text)
        hits, *terms = self._vocabularies.find(cut)
        return Story(article, self.lexicon, cut, hits, TermHits(*terms))

    def _read(self, story: Story) -> Reading:
        fields = Fields(story, self._terms)
        found = place_in_time(story, find_events(story))
        events = tuple(structs.replace(event, fields=fields.of_event(event)) for event in found)
        sides = Sides(story, events)
        instruments = find_instruments(story, self._terms, events, sides, fields)
        commitments = find_commitments(story, self._terms, sides, fields)
        return Reading(
            article_id=story.article.id,
            reader=self.version,
            fields=fields.of_article(events, instruments, commitments),
            events=events,
            people=find_people(story),
            offices=find_offices(story),
            instruments=instruments,
            commitments=commitments,
            figures=find_figures(story, self._terms, sides),
        )
