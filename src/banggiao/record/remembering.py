"""Answers that take long to count, kept until the record changes."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")


class Remembered(Generic[T]):
    """One answer about a record, asked again once its file has changed."""

    def __init__(
        self, path: Path, asking: Callable[[], AbstractContextManager[Connection]], ask: Callable[[Connection], T]
    ) -> None:
        """Take the record's file, what opens a connection to it, and the question; nothing is asked yet."""
        self._path = path
        self._asking = asking
        self._ask = ask
        self._lock = threading.Lock()
        self._known: tuple[object, T] | None = None

    def answer(self) -> T:
        """Return the answer."""
        with self._lock:
            stamp = stamp_of(self._path)
            if self._known is None or self._known[0] != stamp:
                with self._asking() as connection:
                    self._known = (stamp, self._ask(connection))
            return self._known[1]


def stamp_of(path: Path) -> object:
    """Return what changes when a record does: size and time of its file and of its log."""
    files = (path, path.with_name(f"{path.name}-wal"))
    return tuple((s.st_size, s.st_mtime_ns) for s in (file.stat() for file in files if file.exists()))
