"""Vocabulary files from a folder, and a user's own additions laid over them.

An own folder holds files of the same names and shapes as the package's (`lexicon/data`), each with only what is added:
entries come behind those that are there, words join their shelves, a single value takes the place of the one there.
"""

import tomllib
from hashlib import blake2b
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NamedTuple

from banggiao.model.errors import RunError

_MOST_BYTES = 4 * 1024 * 1024
_PACKAGE_ALONE = (
    "nicknames.toml",
    "occasions.toml",
    "posts.toml",
    "series.toml",
)  # asked for by what compares articles; no reader takes additions


class Layers(NamedTuple):
    """A folder of vocabulary files, and the folder whose files add to them."""

    base: Traversable
    own: Path

    def digest(self) -> str:
        """Return a hash of the additions."""
        total = blake2b(digest_size=4)
        for path in sorted(self.own.glob("*.toml")):
            total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
        return total.hexdigest()

    def check(self) -> None:
        """See that there is something to add, and nothing that is none of the files.

        Raises:
            RunError: there is no such folder, it holds no vocabulary, or a file that adds to none.
        """
        if not self.own.is_dir():
            raise RunError(f"there is no lexicon folder {self.own}")
        names = sorted(path.name for path in self.own.glob("*.toml"))
        files = (entry.name for entry in self.base.iterdir() if entry.name.endswith(".toml"))
        known = sorted(name for name in files if name not in _PACKAGE_ALONE)
        if unknown := [name for name in names if name not in known]:
            raise RunError(f"lexicon folder {self.own}: {unknown[0]} adds to nothing; files are: {', '.join(known)}")
        if not names:
            raise RunError(f"lexicon folder {self.own} holds no vocabulary; files are: {', '.join(known)}")
        if large := [name for name in names if (self.own / name).stat().st_size > _MOST_BYTES]:
            raise RunError(f"lexicon folder {self.own}: {large[0]} is larger than {_MOST_BYTES // 2**20} MB")


Folder = Traversable | Path | Layers


class Content(NamedTuple):
    """What a vocabulary file says, its additions behind it.

    Attributes:
        own: the file of the additions, empty where there is none.
        before: how many entries each list has without the additions.
    """

    values: dict[str, Any]
    own: str = ""
    before: dict[str, int] = {}  # noqa: RUF012 - never changed

    def number(self, table: str, place: int) -> str:
        """Return an entry's place in a list, from 1, as its place in the file that it stands in."""
        first = self.before.get(table, 0)
        return f"entry {place - first}" if place > first else f"entry {place} of the package's own"


def read_content(folder: Folder, name: str) -> Content:
    """Read a vocabulary file with its additions.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no TOML, or no UTF-8.
        RunError: the same of the file of additions, or it has another shape than the file that it adds to.
    """
    if not isinstance(folder, Layers):
        return Content(_parse((folder / name).read_bytes()))
    values = _parse((folder.base / name).read_bytes())
    path = folder.own / name
    if not path.exists():
        return Content(values)
    try:
        added = _parse(path.read_bytes())
    except (OSError, ValueError) as error:
        raise RunError(f"lexicon file {path}: {error}") from error
    before = {table: len(entries) for table, entries in values.items() if isinstance(entries, list)}
    return Content(_laid_over(values, added, f"lexicon file {path}"), str(path), before)


def _parse(data: bytes) -> dict[str, Any]:
    return tomllib.loads(data.decode("utf-8"))


def _laid_over(values: dict[str, Any], added: dict[str, Any], where: str) -> dict[str, Any]:
    laid = dict(values)
    for name, value in added.items():
        if isinstance(value, list) and any(isinstance(word, str) and not word.strip() for word in value):
            raise RunError(f"{where}: {name} holds an empty word")
        former = values.get(name)
        if former is not None and type(former) is not type(value):
            kind = type(former).__name__
            raise RunError(f"{where}: {name} must be of the kind that it is in the vocabulary ({kind})")
        if isinstance(value, dict) and isinstance(former, dict):
            laid[name] = _laid_over(former, value, f"{where}, {name}")
        elif isinstance(value, list) and isinstance(former, list):
            laid[name] = [*former, *value]
        else:
            laid[name] = value
    return laid
