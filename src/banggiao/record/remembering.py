"""Answers that take long to count, kept until the record changes."""

import threading
from collections.abc import Callable, Hashable, MutableMapping
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from time import monotonic
from typing import Final, Generic, NamedTuple, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
Asking = Callable[[], AbstractContextManager[Connection]]
_SHORT: Final = 0.25  # seconds: what is answered faster than this is asked anew at once, other questions meanwhile
_REST: Final = 20.0  # times as long as it took, a slow answer is used before it is asked anew


class _Known(NamedTuple, Generic[T]):
    """An answer, what the record looked like when it was asked, when that was, and how long it took."""

    answer: T
    stamp: object
    asked: float
    took: float


class Remembered(Generic[T]):
    """One answer about a record, asked again once its file has changed.

    A slow answer about a record that another program is writing to stays as it was for a while, and is asked anew
    beside: nobody waits for it but the first.
    """

    def __init__(self, path: Path, asking: Asking, ask: Callable[[Connection], T]) -> None:
        """Take the record's file, what opens a connection to it, and the question; nothing is asked yet."""
        self._path = path
        self._asking = asking
        self._ask = ask
        self._lock = threading.Lock()
        self._known: _Known[T] | None = None

    def answer(self) -> T:
        """Return the answer."""
        known, stamp = self._known, stamp_of(self._path)
        if known is None or (known.stamp != stamp and known.took < _SHORT):
            with self._lock:
                known = self._known
                return known.answer if known and known.stamp == stamp else self._find(stamp)
        is_rested = monotonic() - known.asked > _REST * known.took
        if known.stamp != stamp and is_rested and self._lock.acquire(blocking=False):
            threading.Thread(target=self._find_aside, args=(stamp,), daemon=True).start()
        return known.answer

    def _find_aside(self, stamp: object) -> None:
        try:
            self._find(stamp)
        finally:
            self._lock.release()

    def _find(self, stamp: object) -> T:
        start = monotonic()
        with self._asking() as connection:
            answer = self._ask(connection)
        end = monotonic()
        self._known = _Known(answer, stamp, end, end - start)
        return answer


def keep(answers: MutableMapping[K, T], most: int, question: K, ask: Callable[[], T]) -> T:
    """Return the answer to a question, asked now unless it is kept; all are forgotten once there are too many."""
    with suppress(KeyError):  # another thread may have them forgotten at any time
        return answers[question]
    answer = ask()
    if len(answers) >= most:
        answers.clear()
    answers[question] = answer
    return answer


class Kept(Generic[T]):
    """The answers to some questions about a record, forgotten once its file has changed or there are too many."""

    def __init__(self, path: Path, most: int) -> None:
        """Take the record's file, and how many answers are kept."""
        self._path = path
        self._most = most
        self._lock = threading.Lock()
        self._stamp: object = None
        self._answers: dict[Hashable, T] = {}

    def answer(self, question: Hashable, ask: Callable[[], T]) -> T:
        """Return the answer to a question, asked now unless it is kept."""
        stamp = stamp_of(self._path)
        with self._lock:
            if stamp != self._stamp:
                self._answers, self._stamp = {}, stamp
            answers = self._answers
        return keep(answers, self._most, question, ask)


def stamp_of(path: Path) -> object:
    """Return what changes when a record does: size and time of its file, and of its log where something is in it."""
    files = (path, path.with_name(f"{path.name}-wal"))
    told = ((s.st_size, s.st_mtime_ns) for s in (file.stat() for file in files if file.exists()))
    return tuple((size, at) for size, at in told if size)
