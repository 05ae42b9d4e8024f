"""Reads Vietnamese news about relations between states and keeps a cited record.

>>> import banggiao
>>> reading = banggiao.read("Chiều 17/2, tại Hà Nội, Chủ tịch nước Tô Lâm tiếp Thủ tướng Lào Sonexay Siphandone.")
>>> [(event.type, [person.name for person in event.participants]) for event in reading.events]
[('reception', ['Tô Lâm', 'Sonexay Siphandone'])]

A record is one file; it is filled from files and folders and then asked:

>>> from pathlib import Path
>>> from tempfile import TemporaryDirectory
>>> with TemporaryDirectory() as folder:
...     _ = Path(folder, "bai.txt").write_text("Ngày 5/3/2021, tại Viêng Chăn, Thủ tướng Phạm Minh Chính hội đàm với "
...         "Thủ tướng Lào Thongloun Sisoulith.", encoding="utf-8")
...     with banggiao.open(Path(folder, "banggiao.db"), create=True) as record:
...         added = banggiao.add(record, [Path(folder, "bai.txt")])
...         events = record.events(banggiao.EventFilter(between=("VN", "LA"))).items
>>> added.new, [(event.date, event.type, event.place.country) for event in events]
(1, [('2021-03-05', 'talks', 'LA')])

What was known by a day, why mentions are one person, and a report's versions are asked of the record too:
`Record.known_by`, `Record.joins`, `Record.versions`; `add_holders` takes in a list of office-holders, and `reread`
reads stored articles again.

Every fact has the place in the text that says it: ``event.reports[0].citation`` for the record's events,
``claim.at.quote(article.text)`` for what was read in one article.
"""

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from banggiao.articles import FieldNames, Item, Refusal, article_from_html, article_from_text, read_paths
from banggiao.holders import HoldersReport, add_holders
from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.model.errors import ArticleError, BanggiaoError, RunError
from banggiao.model.record import Citation, Event, Person
from banggiao.pipeline import AddReport, Options, add_paths, default_reader
from banggiao.record import EventFilter, Record
from banggiao.rereading import RereadOptions, RereadReport, reread

__version__ = version("banggiao")

__all__ = [
    "AddReport",
    "Article",
    "ArticleError",
    "BanggiaoError",
    "Citation",
    "Event",
    "EventFilter",
    "FieldNames",
    "HoldersReport",
    "Item",
    "Person",
    "Reading",
    "Record",
    "Refusal",
    "RereadOptions",
    "RereadReport",
    "RunError",
    "__version__",
    "add",
    "add_holders",
    "article_from_html",
    "article_from_text",
    "open",
    "read",
    "read_paths",
    "reread",
]


def read(source: str | Article) -> Reading:
    """Return everything that one article says; a text is cleaned first, its title on its first line if it has one.

    The reading's spans point into the cleaned text. To have that at hand, make the article first:

    >>> article = article_from_text("Ngày 9/9, Bộ trưởng Ngoại giao Lê Văn Thử điện đàm với Bộ trưởng Ngoại giao Nga.")
    >>> [event.at.quote(article.text) for event in read(article).events] == [article.text]
    True

    Raises:
        ArticleError: nothing is left of the text when it is cleaned.
    """
    article = article_from_text(source) if isinstance(source, str) else source
    return default_reader().read(article)


def open(path: str | Path, *, create: bool = False, read_only: bool = False) -> Record:  # noqa: A001
    """Open a record; use it as a context manager, or close it.

    Raises:
        RunError: there is no such record and ``create`` is not given, or it cannot be used; the message says why.
    """
    return Record.open(Path(path), create=create, read_only=read_only)


def add(record: Record, paths: Sequence[str | Path], *, fields: FieldNames | None = None) -> AddReport:
    """Add every article under ``paths`` to a record, and say what became of each.

    Raises:
        RunError: the record is locked or read-only, or the disk is full; what was added before stays.
    """
    return add_paths(record, [Path(path) for path in paths], Options(fields=fields or FieldNames()))
