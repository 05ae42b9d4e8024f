"""The record: one file, opened, added to and asked."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from sqlalchemy import Engine, Table, delete, insert, select

from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.model.record import Attestation, Commitment, Event, Figure, Instrument, Join, Person
from banggiao.model.versions import Version
from banggiao.record import (
    comparing,
    containing,
    folding,
    joining,
    knowing,
    library,
    matters,
    offices,
    passages,
    queries,
    rereading,
    statistics,
    suggesting,
    versions,
)
from banggiao.record import tables as t
from banggiao.record.acquaintance import Acquaintances
from banggiao.record.adding import add_articles
from banggiao.record.browsing import Browser
from banggiao.record.catalogue import KINDS
from banggiao.record.coverage import Coverage, read_coverage
from banggiao.record.desk import ReviewDesk
from banggiao.record.finding import Asked, Finder
from banggiao.record.relations import Relations
from banggiao.record.remembering import Remembered
from banggiao.record.ruling import RuledFile
from banggiao.record.spelling import read_latin_names
from banggiao.record.streaming import Streams
from banggiao.record.views import (
    AddCounts,
    ArticleFilter,
    ArticleSummary,
    ArticleView,
    EventComparison,
    EventContext,
    EventFilter,
    HitKind,
    OfficeEntry,
    Page,
    Passage,
    SearchPage,
    Sizes,
    SourceEntry,
    Stats,
    Suggestions,
)

_BATCH = 100
"""Articles in one transaction: what a killed run may have to read again."""
_ALL_EVENTS = EventFilter()
_ALL_ARTICLES = ArticleFilter()
_HOUSEKEEPING: frozenset[Table] = frozenset((t.sources, t.search_documents, t.event_traits, t.pending))


class Record(RuledFile):
    """A record of who met whom, when and where, and what was agreed, each fact with the sentence behind it.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder, Record.open(Path(folder) / "banggiao.db", create=True) as record:
    ...     record.stats().articles, record.events().items, record.search("hoà bình").total
    (0, (), 0)
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        super().__init__(path, engine)
        self.browser = Browser(path, self._asking)
        self.finder = Finder(path, self._asking, self.browser)
        self.review_desk = ReviewDesk(path, self._asking)
        self.relations = Relations(path, self._asking)
        self.acquaintances = Acquaintances(path, self._asking, self.browser)
        self._coverage = Remembered(path, self._asking, read_coverage)
        self._latin_names = Remembered(path, self._asking, read_latin_names)

    def close(self) -> None:
        """Let the file go."""
        self.review_desk.close()
        super().close()

    # What goes in

    def add(self, items: Iterable[tuple[Article, Reading]], *, fold: bool = True) -> AddCounts:
        """Add articles with their readings, passing over those that are there and those about something else.

        Articles go in by small batches, each whole or not at all, while ``items`` is read; a run that is cut off loses
        at most the batch at hand, and the next one brings in what it left behind.

        Args:
            items: articles with their readings.
            fold: also bring people, events and instruments up to date; a caller that adds many times leaves it and
                calls `fold` once at the end.

        Raises:
            RunError: the record is locked or read-only, or the disk is full.
        """
        new = already = irrelevant = 0
        remaining = iter(items)
        is_left = True
        while is_left:
            batch: list[tuple[Article, Reading]] = []
            try:
                batch.extend(islice(remaining, _BATCH))
            finally:  # what came before the reading of another article failed is kept
                counts = self._add_batch(batch)
            new, already, irrelevant = new + counts.new, already + counts.already, irrelevant + counts.irrelevant
            is_left = len(batch) == _BATCH
        if fold:
            self.fold()
        return AddCounts(new=new, already=already, irrelevant=irrelevant)

    def _add_batch(self, batch: Sequence[tuple[Article, Reading]]) -> AddCounts:
        relevant = [(article, reading) for article, reading in batch if reading.relevant]
        new = 0
        if relevant:
            with self._writing() as connection:
                new = add_articles(connection, relevant)
        return AddCounts(new=new, already=len(relevant) - new, irrelevant=len(batch) - len(relevant))

    def readers(self) -> dict[str, int]:
        """Return how many articles each version of a reader has read."""
        with self._asking() as connection:
            return rereading.count_readers(connection)

    def read_by(self, readers: Iterable[str]) -> list[str]:
        """Return the ids of the articles that one of these versions of a reader has read."""
        with self._asking() as connection:
            return rereading.find_read_by(connection, readers)

    def texts(self, article_ids: Sequence[str]) -> list[Article]:
        """Return the articles with these ids, without what was read in them."""
        with self._asking() as connection:
            return rereading.load_articles(connection, article_ids)

    def reread(self, items: Sequence[tuple[Article, Reading]]) -> list[str]:
        """Put readings in the place of those that articles have; return the ids of those that say something else now.

        Raises:
            RunError: the record is locked or read-only, or the disk is full.
        """
        with self._writing() as connection:
            changed = rereading.replace_readings(connection, items)
        self.fold()
        return changed

    def rebuild(self) -> None:
        """Make everything anew from the claims; a rebuilding that is cut off is finished by `fold`."""
        with self._writing(remakes=True) as connection:
            folding.forget_everything(connection)
        self._fold(remakes=True)

    def digest(self) -> str:
        """Return a hash of the record's content, the same however its articles came in."""
        total = blake2b(digest_size=16)
        with self._asking() as connection:
            for table in t.metadata.sorted_tables:
                if table in _HOUSEKEEPING:
                    continue
                total.update(table.name.encode())
                for row in connection.execute(select(table).order_by(*table.primary_key.columns)):
                    total.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
        return total.hexdigest()

    def has_article(self, article_id: str) -> bool:
        """Say whether the article is in the record."""
        with self._asking() as connection:
            return connection.execute(select(t.articles.c.id).where(t.articles.c.id == article_id)).first() is not None

    def source(self, digest: str) -> SourceEntry | None:
        """Return what the ledger says of a file with this digest."""
        with self._asking() as connection:
            row = connection.execute(select(t.sources).where(t.sources.c.digest == digest)).mappings().one_or_none()
        return None if row is None else SourceEntry(**row)

    def note_source(self, entry: SourceEntry) -> None:
        """Write a line of the ledger, in place of what it said of the same file."""
        with self._writing() as connection:
            connection.execute(delete(t.sources).where(t.sources.c.digest == entry.digest))
            connection.execute(insert(t.sources), {name: getattr(entry, name) for name in entry.__struct_fields__})

    @contextmanager
    def known_by(self, day: str) -> Iterator[Self]:
        """Open the record of what had been published by a day, folded anew; it is gone when the ``with`` block ends."""
        with TemporaryDirectory() as folder, type(self).open(Path(folder) / "known.db", create=True) as then:
            with self._asking() as source, then._writing() as target:  # noqa: SLF001 - a record too
                knowing.copy_known(source, target, day)
            then.fold()
            yield then

    # What is asked

    def events(self, filters: EventFilter = _ALL_EVENTS, *, limit: int = 50, offset: int = 0) -> Page[Event]:
        """Return events, newest first, undated last."""
        with self._asking() as connection:
            return queries.find_events(connection, filters, limit, offset)

    @property
    def streams(self) -> Streams:
        """Whole lists, however long."""
        return Streams(self._asking)

    def event(self, any_id: str) -> Event | None:
        """Return the event with this id, which may be the anchor of any of its reports."""
        with self._asking() as connection:
            return queries.find_event(connection, any_id)

    def passages(self, anchors: Iterable[str]) -> dict[str, Passage]:
        """Return the paragraphs that reports of events stand in, by the reports' anchors."""
        with self._asking() as connection:
            return passages.find_passages(connection, anchors)

    def event_parts(self, which: str | Event, *, cited: bool = True) -> tuple[Event, ...]:
        """Return the acts that a visit or gathering holds (talks, receptions, signings …), in the order of time.

        Args:
            which: the event or its id.
            cited: with their reports.
        """
        with self._asking() as connection:
            return containing.find_parts(connection, which, cited=cited)

    def event_whole(self, which: str | Event, *, cited: bool = True) -> Event | None:
        """Return the visit or gathering that holds an act; ``cited`` as in `event_parts`."""
        with self._asking() as connection:
            return containing.find_whole(connection, which, cited=cited)

    def event_comparison(self, which: str | Event) -> EventComparison | None:
        """Return where the reports of an event differ, each value with who gives it, the best supported first."""
        with self._asking() as connection:
            return comparing.find_comparison(connection, which)

    def event_context(self, which: str | Event) -> EventContext | None:
        """Return what the articles that report an event also say about its sides."""
        with self._asking() as connection:
            return library.find_context(connection, which)

    def people(self, *, words: str = "", country: str = "", limit: int = 50, offset: int = 0) -> Page[Person]:
        """Return people, those in most articles first, their offices without citations."""
        with self._asking() as connection:
            return queries.find_people(connection, words, country, limit, offset)

    def person(self, any_id: str) -> Person | None:
        """Return the person with this id, or with the anchor of any claim about them."""
        with self._asking() as connection:
            return queries.find_person(connection, any_id)

    def joins(self, person_id: str) -> tuple[Join, ...]:
        """Return why the spellings of a person's name are taken to be one person's; none for an unknown id."""
        with self._asking() as connection:
            return joining.find_joins(connection, person_id)

    def known_people(self, person_ids: Iterable[str]) -> tuple[Person, ...]:
        """Return the people with these ids, as they are now, their offices without citations."""
        with self._asking() as connection:
            return queries.load_people(connection, person_ids, cited=False)

    def person_events(self, person_id: str, *, limit: int = 50, offset: int = 0) -> Page[Event]:
        """Return the events that a person took part in, newest first."""
        return self.events(EventFilter(person=person_id), limit=limit, offset=offset)

    def offices(self, country: str = "") -> list[OfficeEntry]:
        """Return the offices that are attested, of one country or of all, those of most people first."""
        with self._asking() as connection:
            return offices.find_offices(connection, country)

    def attestations(self, country: str, is_meant: Callable[[str], bool], *, known_by: str = "") -> list[Attestation]:
        """Return who is attested in those offices of a country that are meant, earliest first.

        Args:
            country: the code of the office's country.
            is_meant: says of an office's name whether it is asked for.
            known_by: leave out what was published later than this day, or on an unknown one.
        """
        with self._asking() as connection:
            meant = [entry.office for entry in offices.find_offices(connection, country) if is_meant(entry.office)]
            return offices.find_attestations(connection, country, meant, known_by)

    def attestations_of(self, person_id: str, *, known_by: str = "") -> list[Attestation]:
        """Return every office that a person is attested in, earliest first."""
        with self._asking() as connection:
            return offices.find_attestations_of(connection, person_id, known_by)

    def article(self, article_id: str) -> ArticleView | None:
        """Return an article with everything that was read in it."""
        with self._asking() as connection:
            return library.find_article(connection, article_id)

    def versions(self, which: str) -> tuple[Version, ...]:
        """Return the versions of the report with this link or article id, the oldest first, with what changed."""
        with self._asking() as connection:
            return versions.find_versions(connection, which)

    def articles(
        self, filters: ArticleFilter = _ALL_ARTICLES, *, limit: int = 50, offset: int = 0
    ) -> Page[ArticleSummary]:
        """Return articles, newest first, those without a date last."""
        with self._asking() as connection:
            return library.find_articles(connection, filters, limit, offset)

    def instruments(
        self, *, countries: Sequence[str] = (), article_id: str = "", limit: int = 50, offset: int = 0
    ) -> Page[Instrument]:
        """Return agreements, programmes and joint bodies of these parties, or of one article."""
        with self._asking() as connection:
            return matters.find_instruments(connection, countries, article_id, limit, offset)

    def instrument(self, any_id: str) -> Instrument | None:
        """Return the instrument with this id, which may be the anchor of any of its reports."""
        with self._asking() as connection:
            return matters.find_instrument(connection, any_id)

    def commitments(
        self, *, countries: Sequence[str] = (), article_id: str = "", limit: int = 50, offset: int = 0
    ) -> Page[Commitment]:
        """Return undertakings that involve these sides, or of one article, newest first."""
        with self._asking() as connection:
            return matters.find_commitments(connection, countries, article_id, limit, offset)

    def figures(
        self, *, countries: Sequence[str] = (), article_id: str = "", limit: int = 50, offset: int = 0
    ) -> Page[Figure]:
        """Return figures that measure a relation of these sides, or of one article, newest first."""
        with self._asking() as connection:
            return matters.find_figures(connection, countries, article_id, limit, offset)

    def search(
        self,
        words: str,
        *,
        kinds: Sequence[HitKind] = KINDS,
        apart: bool = False,
        limit: int = 20,
        offset: int = 0,
    ) -> SearchPage:
        """Return what has the words, with or without diacritics, spellings as asked first.

        Args:
            words: phrases in quotation marks, and single words; neighbours must stand near each other.
            kinds: of things.
            apart: also return what has all the words, but far from each other.
            limit: at most so many.
            offset: passed over.
        """
        return self.finder.look_up(Asked(words, tuple(kinds), apart=apart), limit, offset)

    def suggest(self, words: str, *, most: int = 5) -> Suggestions:
        """Return a few of each kind that may be meant by words which are still being typed."""
        with self._asking() as connection:
            return suggesting.suggest(connection, words, most)

    def sizes(self) -> Sizes:
        """Return how many of each kind the record holds."""
        with self._asking() as connection:
            return statistics.read_sizes(connection)

    def printed(self) -> list[tuple[str, str, int]]:
        """Return how many articles each outlet printed in each month (``YYYY-MM``); either may be unknown: empty."""
        with self._asking() as connection:
            return statistics.count_coverage(connection)

    def stats(self) -> Stats:
        """Return the record in numbers."""
        with self._asking() as connection:
            return statistics.read_stats(connection)

    def coverage(self) -> Coverage:
        """Return what the record's articles cover, and where they are silent."""
        return self._coverage.answer()

    def latin_names(self) -> Mapping[str, Sequence[str]]:
        """Return, by id, the Latin spellings of foreign people whom articles also name in Vietnamese."""
        return self._latin_names.answer()

    def article_of(self, anchor: str) -> str | None:
        """Return the id of the article that the claim with this anchor stands in."""
        with self._asking() as connection:
            return connection.execute(select(t.claims.c.article_id).where(t.claims.c.anchor == anchor)).scalar()
