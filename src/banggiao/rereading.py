"""The articles of a record are read again, by a newer reader or with other additions to the vocabulary.

Articles that have been read again are noted with the reader's version, batch by batch, so that a run that was cut off
goes on where it stopped. What readers saw that this program does not know is left as it is.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from banggiao.articles import Item, Refusal
from banggiao.holders import READER as LIST_READER
from banggiao.pipeline import in_batches, read_items, reader_with
from banggiao.reading.reader import NAME
from banggiao.record import Record

_BATCH = 100
"""Articles in one transaction."""
_OURS = re.compile(r"([a-z]+)-(\d+)(?:\+.*)?")


class RereadReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the articles of a record.

    Attributes:
        read: articles that were read again; changed: those that say something else now.
        current: articles that were read by this reader already, and were left.
        kept: articles of readers that this program does not know, by the reader's version; they were left.
        failed: articles that the reader failed on; what was read before stays.
    """

    read: int = 0
    changed: int = 0
    current: int = 0
    kept: dict[str, int] = {}
    failed: tuple[Refusal, ...] = ()


class RereadOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How articles are read again.

    Attributes:
        everything: also those that this reader has read, and those of unknown readers.
        jobs: how many processes read; lexicon: the user's own additions to the vocabulary.
        on_articles: told how many articles have been read again, batch by batch; on_total: how many there are.
    """

    everything: bool = False
    jobs: int = 1
    lexicon: Path | None = None
    on_articles: Callable[[int], None] | None = None
    on_total: Callable[[int], None] | None = None


def reread(record: Record, options: RereadOptions) -> RereadReport:
    """Read a record's articles again.

    Raises:
        RunError: the record is locked or read-only; what was read again before stays.
    """
    record.fold()  # what a run that was cut off left behind
    current = reader_with(options.lexicon).version
    readers = record.readers()
    chosen = [name for name in readers if _is_chosen(name, current, options)]
    ids = record.read_by(chosen)
    if options.on_total:
        options.on_total(len(ids))
    changed = read = 0
    failed: list[Refusal] = []
    for batch in in_batches(read_items(_items(record, ids), jobs=options.jobs, lexicon=options.lexicon), _BATCH):
        told = [(item.article, reading) for item, reading in batch if item.article and reading]
        failed += [item.refusal for item, _ in batch if item.refusal]
        changed += len(record.reread(told))
        read += len(told)
        if options.on_articles:
            options.on_articles(len(batch))
    return RereadReport(
        read=read,
        changed=changed,
        current=readers.get(current, 0) if current not in chosen else 0,
        kept={name: number for name, number in readers.items() if not _is_known(name) and name not in chosen},
        failed=tuple(failed),
    )


def _is_chosen(reader: str, current: str, options: RereadOptions) -> bool:
    if reader == LIST_READER:
        return False
    return options.everything or (reader != current and _is_known(reader))


def _is_known(reader: str) -> bool:
    """Say whether a version is one of this program's rules, of now or earlier, or of a list of office-holders."""
    if reader == LIST_READER:
        return True
    mine, theirs = _OURS.fullmatch(NAME), _OURS.fullmatch(reader)
    return bool(mine and theirs and mine[1] == theirs[1] and int(theirs[2]) <= int(mine[2]))


def _items(record: Record, ids: Sequence[str]) -> Iterator[Item]:
    for portion in in_batches(ids, _BATCH):
        for number, article in enumerate(record.texts(portion), start=1):
            yield Item(source=article.id, position=number, article=article)
