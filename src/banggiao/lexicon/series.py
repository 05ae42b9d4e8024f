"""Which figures between two sides measure the same thing, so that they can stand in one drawing."""

from typing import NamedTuple, Self

import msgspec

from banggiao.lexicon.entries import data_folder, read_toml
from banggiao.lexicon.layers import Folder
from banggiao.vietnamese.folding import fold


class SeriesEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One kind of figure: its labels, and the words by which what a figure measures tells of it."""

    key: str
    vi: str
    en: str
    forms: tuple[str, ...]


class _Series(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    series: tuple[SeriesEntry, ...]


class SeriesBook(NamedTuple):
    """The entries of ``series.toml`` with their forms folded."""

    entries: tuple[tuple[SeriesEntry, tuple[str, ...]], ...]

    @classmethod
    def load(cls, folder: Folder | None = None) -> Self:
        """Read ``series.toml``."""
        entries = read_toml(folder or data_folder(), "series.toml", _Series).series
        return cls(tuple((entry, tuple(f" {_key(form)} " for form in entry.forms)) for entry in entries))

    def find(self, what: str) -> SeriesEntry | None:
        """Return the series that a figure of this belongs to, if any.

        >>> book = SeriesBook.load()
        >>> found = book.find("kim ngạch thương mại song phương"), book.find("kim ngạch xuất khẩu"), book.find("tuổi")
        >>> [entry and entry.key for entry in found]
        ['trade', 'exports', None]
        """
        words = f" {_key(what)} "
        return next((entry for entry, forms in self.entries if any(form in words for form in forms)), None)


def _key(words: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in fold(words)).split())
