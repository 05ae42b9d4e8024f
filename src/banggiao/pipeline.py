"""Wires the rooms for one article and for one batch: sources to articles, to readings, into a record."""

import gc
import os
import signal
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from functools import cache
from hashlib import file_digest
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple, TypeVar

import msgspec

from banggiao.articles import FieldNames, Item, Progress, Refusal, read_paths, read_stream
from banggiao.articles.compression import read_chunks
from banggiao.articles.files import File, Unreadable, list_files
from banggiao.articles.rows import split_rows
from banggiao.model.claims import Reading
from banggiao.reading import Reader
from banggiao.record import Record, SourceEntry

_T = TypeVar("_T")
_Fate = Literal["new", "already", "irrelevant", "refused"]

BATCH = 500
"""Articles that go into the record together: enough to be quick, few enough to lose little by a crash."""
_CHUNK = 50  # articles handed to another process at a time
_SELDOM = 10_000  # new objects between two looks of the garbage collector


class ReadItem(NamedTuple):
    """An item and what was read in its article; no reading where there is nothing to read."""

    item: Item
    reading: Reading | None


class AddReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of what was offered to a record.

    Attributes:
        looked_at: articles and refusals met in this run.
        already: articles that the record had.
        irrelevant: articles that are not about relations between states; they are not kept.
        unread: those of them that are in no Vietnamese that can be read: another language, or no diacritics.
        undated: new articles of which nothing tells the day of publication.
        doubts: what of articles was not understood and left out.
        passed_over: sources that were not opened, for this reader had looked at all of them before.
        resumed: sources of which it had looked at a part before, as it had left them.
    """

    looked_at: int = 0
    new: int = 0
    already: int = 0
    irrelevant: int = 0
    unread: int = 0
    undated: int = 0
    refused: tuple[Refusal, ...] = ()
    doubts: tuple[Refusal, ...] = ()
    passed_over: tuple[SourceEntry, ...] = ()
    resumed: tuple[SourceEntry, ...] = ()


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How input is taken in.

    Attributes:
        fields: what the fields of JSON rows are called.
        jobs: how many processes read; the record is always written by this one.
        lexicon: a folder of the user's own additions to the vocabulary.
        published: the day (``2019-02-24``) of articles that tell none; sources are then looked at again.
        on_bytes: told of every piece of input.
        on_articles: told how many articles have been looked at, batch by batch.
    """

    fields: FieldNames = FieldNames()
    jobs: int = 1
    lexicon: Path | None = None
    published: str = ""
    on_bytes: Callable[[Progress], None] | None = None
    on_articles: Callable[[int], None] | None = None


def default_reader() -> Reader:
    """Return this process's reader, made from the shipped lexicon when it is first asked for."""
    return reader_with(None)


@cache
def reader_with(lexicon: Path | None) -> Reader:
    """Return this process's reader with a folder of additions to the vocabulary, made when it is first asked for.

    Raises:
        RunError: the folder is none, or a file in it is malformed.
    """
    return Reader.load(own=lexicon)


def prepare_process(lexicon: Path | None = None) -> None:
    """Make the reader of a process that does little else, and keep the garbage collector from going through it.

    What an article leaves is nearly all freed without the collector, which then looks seldom. A program that uses
    banggiao among other things keeps its collector as it is.
    """
    reader_with(lexicon)
    gc.collect()
    gc.freeze()
    gc.set_threshold(_SELDOM)


def read_items(items: Iterable[Item], *, jobs: int = 1, lexicon: Path | None = None) -> Iterator[ReadItem]:
    """Read the articles of ``items``, in their order, in ``jobs`` processes; one that cannot be read is refused."""
    if jobs == 1:
        yield from (_read(item, lexicon) for item in items)
        return
    # Started afresh and not forked, for this process may hold locks of the thread that shows progress.
    context = get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin_work, initargs=(lexicon,)) as pool:
        waiting: deque[Future[list[ReadItem]]] = deque()
        for chunk in in_batches(items, _CHUNK):
            waiting.append(pool.submit(_read_all, chunk, lexicon))
            if len(waiting) > 3 * jobs:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def _begin_work(lexicon: Path | None) -> None:
    """Leave it to the process that started this one to be interrupted, and end with it, even when it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=[parent_process()], daemon=True).start()
    prepare_process(lexicon)


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _read_all(items: list[Item], lexicon: Path | None) -> list[ReadItem]:
    return [_read(item, lexicon) for item in items]


def _read(item: Item, lexicon: Path | None) -> ReadItem:
    if item.article is None:
        return ReadItem(item, None)
    try:
        return ReadItem(item, reader_with(lexicon).read(item.article))
    except Exception as error:  # noqa: BLE001 - one article must not stop a run, whatever it brings to light
        where = f"{item.source}, {item.position}"
        refusal = Refusal(where, f"the reader failed on it ({type(error).__name__}: {error}); please report it")
        return ReadItem(msgspec.structs.replace(item, article=None, refusal=refusal), None)


def date_items(items: Iterable[Item], day: str) -> Iterator[Item]:
    """Give articles that tell no day of publication this one, where there is one."""
    for item in items:
        if day and item.article and not item.article.published:
            yield msgspec.structs.replace(item, article=msgspec.structs.replace(item.article, published=day))
        else:
            yield item


def name_items(items: Iterable[Item]) -> Iterator[tuple[str, Item]]:
    """Give each item the id under which gold knows it: a row's own ``id``, else its file's name without the endings."""
    rows = _RowIds("")
    for item in items:
        if item.source != rows.source:
            rows = _RowIds(item.source)
        yield rows.find(item) or _stem(item), item


def _stem(item: Item) -> str:
    name = Path(item.source).name.removesuffix(".gz").removesuffix(".zst")
    stem = Path(name).stem
    return stem if item.position <= 1 else f"{stem}-{item.position}"


class _RowId(msgspec.Struct, frozen=True):
    id: str | int | None = None


class _RowIds:
    """Reads a file of rows beside the one who reads its articles, for the rows' own ids."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._rows = self._read(Path(source)) if ".jsonl" in Path(source).suffixes else iter(())
        self._here = (0, "")

    def find(self, item: Item) -> str:
        """Return the own id of the item's row, or empty; items come in the order of their rows."""
        while item.article and self._here[0] < item.position:
            following = next(self._rows, None)
            if following is None:
                return ""
            self._here = following
        return self._here[1] if self._here[0] == item.position else ""

    @staticmethod
    def _read(path: Path) -> Iterator[tuple[int, str]]:
        with path.open("rb") as stream:
            for row in split_rows(read_chunks(stream)):
                with suppress(msgspec.DecodeError, UnicodeDecodeError):  # that row has been refused
                    yield row.number, str(msgspec.json.decode(row.data or b"{}", type=_RowId).id or "")


def add_paths(record: Record, paths: Sequence[Path], options: Options) -> AddReport:
    """Add every article under ``paths``; sources that this reader has read to their end are passed over."""
    adding = _Adding(record, options)
    todo = [path for found in list_files(paths) if (path := adding.choose(found))]
    return adding.run(read_paths(todo, options.fields, progress=options.on_bytes))


def add_stream(record: Record, stream: BinaryIO, options: Options) -> AddReport:
    """Add every article of a stream."""
    return _Adding(record, options).run(read_stream(stream, fields=options.fields, progress=options.on_bytes))


class _Adding:
    """One run of adding: how far each source has been read, and the counts."""

    def __init__(self, record: Record, options: Options) -> None:
        self._record, self._options = record, options
        self._reader = reader_with(options.lexicon).version
        self._resumed: dict[str, SourceEntry] = {}  # what an earlier run that was cut off has come to
        self._ledger: dict[str, SourceEntry] = {}  # sources of this run that are not yet read to their end
        self._counts: Counter[_Fate] = Counter()
        self._unread = self._undated = 0
        self._refused: list[Refusal] = []
        self._doubts: list[Refusal] = []
        self._passed_over: list[SourceEntry] = []

    def choose(self, found: File | Unreadable) -> Path | None:
        """Return the path to read, or nothing where there is nothing to read or it was read before."""
        if not isinstance(found, File):
            self._count("refused", Refusal(found.name, found.reason))
            return None
        try:
            with found.path.open("rb") as stream:
                digest = file_digest(stream, "blake2b").hexdigest()[:40]
        except OSError:
            return found.path  # reading it says what is wrong
        entry = self._record.source(digest)
        if entry and entry.reader != self._reader:
            entry = None  # another reader may find what that one passed over
        if entry and self._options.published:
            entry = None  # with a day it is another article
        if entry and entry.complete:
            self._passed_over.append(entry)
            return None
        if entry:
            self._resumed[found.name] = entry
        self._ledger[found.name] = entry or SourceEntry(digest=digest, name=found.name, reader=self._reader)
        return found.path

    def run(self, items: Iterable[Item]) -> AddReport:
        """Put everything in, batch by batch, and bring the record up to date with it."""
        for batch in in_batches(self._read(items), BATCH):
            self._record.add([(item.article, reading) for item, reading in batch if item.article and reading])
            self._note(batch)
        self._finish(list(self._ledger))
        self._record.fold()  # what an earlier run that was cut off left behind
        return AddReport(
            looked_at=self._counts.total(),
            new=self._counts["new"],
            already=self._counts["already"],
            irrelevant=self._counts["irrelevant"],
            unread=self._unread,
            undated=self._undated,
            refused=tuple(self._refused),
            doubts=tuple(self._doubts),
            passed_over=tuple(self._passed_over),
            resumed=tuple(self._resumed.values()),
        )

    def _read(self, items: Iterable[Item]) -> Iterator[ReadItem]:
        dated = date_items(items, self._options.published)
        return read_items(self._unknown(dated), jobs=self._options.jobs, lexicon=self._options.lexicon)

    def _unknown(self, items: Iterable[Item]) -> Iterator[Item]:
        """Leave out what an earlier run has looked at, and take from each item an article that the record has."""
        for item in items:
            before = self._resumed.get(item.source)
            if before and item.position <= before.position:
                continue
            known = item.article is not None and self._record.has_article(item.article.id)
            yield msgspec.structs.replace(item, article=None) if known else item

    def _note(self, batch: list[ReadItem]) -> None:
        """Count a batch that is in the record, and write down how far its sources have been read."""
        seen: set[str] = set()
        for item, reading in batch:
            fate = _fate(item, reading, seen)
            self._count(fate, item.refusal)
            self._doubts += item.doubts
            self._undated += fate == "new" and item.article is not None and not item.article.published
            self._unread += fate == "irrelevant" and item.article is not None and item.article.language == "und"
            if entry := self._ledger.get(item.source):
                counts = {"looked_at": entry.looked_at + 1, fate: getattr(entry, fate) + 1}
                self._ledger[item.source] = msgspec.structs.replace(entry, position=item.position, **counts)
        read = dict.fromkeys(item.source for item, _ in batch)
        *finished, current = read
        self._finish(finished)
        if entry := self._ledger.get(current):
            self._record.note_source(entry)
        if self._options.on_articles:
            self._options.on_articles(len(batch))

    def _count(self, fate: _Fate, refusal: Refusal | None) -> None:
        self._counts[fate] += 1
        if refusal:
            self._refused.append(refusal)

    def _finish(self, names: Iterable[str]) -> None:
        for name in names:
            if entry := self._ledger.pop(name, None):
                self._record.note_source(msgspec.structs.replace(entry, complete=True))


def _fate(item: Item, reading: Reading | None, seen: set[str]) -> _Fate:
    """Say what becomes of an item; ``seen`` holds the articles of the same batch."""
    if item.refusal:
        return "refused"
    if item.article is None or reading is None or item.article.id in seen:
        return "already"
    if not reading.relevant:
        return "irrelevant"
    seen.add(item.article.id)
    return "new"


def in_batches(items: Iterable[_T], size: int) -> Iterator[list[_T]]:
    """Yield items in order, so many at a time."""
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk
