"""The analysed article that every part of the reader works on: sentences, mentions, dates, persons."""

import re

from banggiao.lexicon import Lexicon
from banggiao.lexicon.matcher import Hit
from banggiao.lexicon.terms import TermHits, Terms
from banggiao.model.articles import Article, Block
from banggiao.model.spans import Span
from banggiao.reading.actors import Cast
from banggiao.reading.holders import retire_former_holders
from banggiao.reading.identity import Person
from banggiao.reading.mentions import Finder
from banggiao.reading.outsiders import Outsiders
from banggiao.reading.people import People
from banggiao.reading.pictured_day import pictured_today
from banggiao.reading.predecessors import name_predecessors
from banggiao.reading.sentence import Sentence
from banggiao.reading.tokens import Words
from banggiao.vietnamese.calendar import Calendar
from banggiao.vietnamese.dates import DateMention, Dates, article_year, edition_year, with_written_years
from banggiao.vietnamese.digests import day_of_digest, is_of_a_digest
from banggiao.vietnamese.known_days import known_today, with_known_days
from banggiao.vietnamese.last_years import year_after_last
from banggiao.vietnamese.later_dates import counted_days, later_date, next_days, with_same_years
from banggiao.vietnamese.near_years import with_near_years
from banggiao.vietnamese.sentences import parts_a_name, sentences
from banggiao.vietnamese.spoken_days import with_spoken_days
from banggiao.vietnamese.words import Cut

_UNITS = ("ngày", "tháng", "năm")
_OPENING = 500  # characters
_WORD = re.compile(r"\w[\w-]*")
_EDITION = re.compile(r"(\w[\w-]*)\s20\d\d\b")


class Story:
    """One article, analysed once, with nothing of any other article.

    Attributes:
        article: what is read; text, folded: its stored text, and that folded for matching (same offsets).
        cut: its words; words: those as tokens, for every vocabulary.
        sentences: all sentences in the order of the text, with mentions and dates.
        people: the persons of the article; cast: who acts where; outsiders: where nobody speaks for a side.
        year: the year that the article's own words fix, or empty.
        calendar: when the article speaks, by its day of publication or that year.
        today: the day of publication, else the one that the article itself calls today, or empty.
    """

    def __init__(
        self, article: Article, lexicon: Lexicon, cut: Cut, hits: list[Hit], term_hits: TermHits | None = None
    ) -> None:
        self.article = article
        self.text = article.text
        self.folded = cut.folded
        self.lexicon = lexicon
        self.cut = cut
        self.words = Words(cut)
        self._term_hits = term_hits
        self.year = article_year(_opening(article)) or edition_year(_told(article)) or year_after_last(cut.folded)
        self.calendar = Calendar.of(article.published, self.year)
        self.today = ""
        self.sentences = self._analyse(hits)
        self.people = People(lexicon)
        mentions = [sentence.mentions for sentence in self.sentences]
        self.people.name(mentions)
        persons, this_year = self.people.persons, self.calendar.this_year
        name_predecessors(persons, self.sentences)
        retire_former_holders(persons, self.sentences, this_year)  # a bare title means nobody who bore it formerly
        self.people.refer(mentions)
        retire_former_holders(persons, self.sentences, this_year)
        self.cast = Cast(lexicon, self.people, self.sentences)
        frames = lexicon.frames
        self.outsiders = Outsiders(frames["experts"], (*frames["speech"], *frames["hopes"]), frames["commentary"])

    @classmethod
    def of(cls, article: Article, lexicon: Lexicon) -> "Story":
        """Analyse an article."""
        cut = Cut(article.text)
        return cls(article, lexicon, cut, lexicon.find(cut))

    def find(self, terms: Terms) -> TermHits:
        """Return the words of the four vocabularies; where they were not found with all others, they are now."""
        if self._term_hits is None:
            self._term_hits = terms.find(self.cut)
        return self._term_hits

    def offices_of(self, person: Person) -> tuple[str, ...]:
        """Return the titles that the article gives a person anywhere, in the codebook's normal form."""
        return tuple(dict.fromkeys(office.title for office in person.offices.values() if office.is_office))

    def span(self, start: int, end: int) -> Span | None:
        """Return a span of the text, or None for an empty one."""
        return Span(start, end) if 0 <= start < end <= len(self.text) else None

    def _analyse(self, hits: list[Hit]) -> list[Sentence]:
        finder = Finder(self.lexicon, self.text)
        dates = Dates(self.cut, self.calendar)
        found: list[Sentence] = []
        for number, block in enumerate(_whole(self.article)):
            for span in sentences(self.text, block.start, block.end):
                tokens = self.words.tokens(hits, span.start, span.end)
                sentence = Sentence(span, block.kind, number, tokens, self.cut.between(span.start, span.end))
                sentence.index = len(found)
                sentence.set_mentions(finder.find(tokens))
                sentence.dates = dates.find(span.start, span.end)
                found.append(sentence)
        told = [sentence.dates for sentence in found]
        published = self.calendar.published
        self.today = published.isoformat() if published else known_today(told, self.folded)
        self.today = self.today or day_of_digest(told, self.folded) or pictured_today(found, self.folded)
        written = with_spoken_days(with_known_days(told, self.folded, self.today), self.folded)
        before: list[DateMention] = []
        dated_so = with_same_years(with_near_years(with_written_years(written), self.folded))
        for sentence, dated in zip(found, dated_so, strict=True):
            later = later_date(self.folded, sentence.span.start, before)
            own = [d for d in dated if not is_of_a_digest(self.folded, d)]
            sentence.dates = [later, *(d for d in own if d.start >= later.end)] if later else own
            if sentence.dates and "sau" in sentence.heard and "hôm" in sentence.heard:
                following = next_days(self.folded, sentence.dates[0].end, sentence.span.end, sentence.dates)
                sentence.dates = sorted([*sentence.dates, *following])
            if "đó" in sentence.heard and any(unit in sentence.heard for unit in _UNITS):
                begun = later.end if later else sentence.span.start
                counted = counted_days(self.folded, begun, sentence.span.end, sentence.dates, before)
                sentence.dates = _with(sentence.dates, counted)
            before = [d for d in sentence.dates if d.edtf] or before
        return found


def _with(dates: list[DateMention], counted: list[DateMention]) -> list[DateMention]:
    """Return the dates of a sentence and those counted in it, which are put before what else is read there."""
    others = [d for d in dates if not any(c.start < d.end and d.start < c.end for c in counted)]
    return sorted([*others, *counted])


def _whole(article: Article) -> list[Block]:
    """Return an article's blocks, those as one that part a name from its abbreviation."""
    whole: list[Block] = []
    for block in article.blocks:
        last = whole[-1] if whole else None
        joined = last is not None and last.kind in (block.kind, "lead") and block.start == last.end + 1
        if last is not None and joined and parts_a_name(article.text, last.end):
            whole[-1] = Block(last.kind, last.start, block.end)
        else:
            whole.append(block)
    return whole


def _told(article: Article) -> str:
    """Return the text of an article without captions of another conference: a picture may be of another year's.

    A caption that names a conference by its year (``APEC 2017``) counts where the article names that conference too.
    """
    blocks = [(block.kind != "caption", article.text[block.start : block.end]) for block in article.blocks]
    told = "\n".join(text for is_told, text in blocks if is_told)
    editions = [text for is_told, text in blocks if not is_told and _EDITION.search(text)]
    if not editions:
        return told
    words = set(_WORD.findall(told))
    return "\n".join([told, *(text for text in editions if words.issuperset(_EDITION.findall(text)))])


def _opening(article: Article) -> str:
    """Return what an article opens with: a date there is the report's own; later ones and captions tell of others."""
    own = [block for block in article.blocks if block.kind != "caption" and block.start < _OPENING]
    return "\n".join(article.text[block.start : min(block.end, _OPENING)] for block in own)
