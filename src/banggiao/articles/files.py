"""Which files a run reads: folders walked in order, loops and special files refused by name."""

import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

_HIDDEN = "it is hidden; name it itself if it is meant"


class File(msgspec.Struct, frozen=True):
    """A file to read (or a pipe that was named itself): where, what messages call it, its size in bytes."""

    path: Path
    name: str
    size: int


class Unreadable(msgspec.Struct, frozen=True):
    """A file or folder that cannot be read, and why."""

    name: str
    reason: str


def list_files(paths: Sequence[Path]) -> list[File | Unreadable]:
    """Return every file under ``paths``, each once, folders in the order of their names."""
    seen: set[tuple[int, int]] = set()
    found: list[File | Unreadable] = []
    for path in paths:
        found.extend(_walk(path, seen))
    return found


def _walk(path: Path, seen: set[tuple[int, int]]) -> Iterator[File | Unreadable]:
    waiting = [path]
    while waiting:
        here = waiting.pop()
        name = str(here)
        if here is not path and here.name.startswith("."):
            yield Unreadable(name, _HIDDEN)
            continue
        try:
            status = here.stat()
            identity = (status.st_dev, status.st_ino)
            if identity in seen:
                continue
            seen.add(identity)
            if stat.S_ISDIR(status.st_mode):
                waiting.extend(sorted(here.iterdir(), reverse=True))
            elif stat.S_ISREG(status.st_mode) or (stat.S_ISFIFO(status.st_mode) and here is path):
                yield File(here, name, status.st_size)
            else:
                yield Unreadable(name, "it is neither a file nor a folder")
        except OSError as error:
            yield Unreadable(
                name, f"it cannot be opened ({error.strerror or error}); check that it exists and its rights"
            )
