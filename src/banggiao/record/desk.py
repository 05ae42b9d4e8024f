"""What reviewers are asked, gathered aside: on a large record that takes longer than anybody waits for a page."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from itertools import islice
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from banggiao.model.decisions import ReviewItem, ReviewKind
from banggiao.model.errors import RunError
from banggiao.record import reviewing
from banggiao.record.remembering import stamp_of

_MOST: Final = 200
_PATIENCE: Final = 0.2
"""Seconds that a small record's questions may take while whoever asks first waits for them."""


class ReviewDesk:
    """The first questions of each kind, as the record had them when they were last gathered."""

    def __init__(self, path: Path, asking: Callable[[], AbstractContextManager[Connection]]) -> None:
        """Take the record's file and what opens a connection to it; nothing is asked yet."""
        self._path = path
        self._asking = asking
        self._lock = threading.Lock()
        self._known: dict[ReviewKind, tuple[object, tuple[ReviewItem, ...]]] = {}
        self._at_work: dict[ReviewKind, threading.Thread] = {}
        self._is_closed = False

    def close(self) -> None:
        """Leave off what is being gathered, for the record is let go."""
        self._is_closed = True

    def items(self, kind: ReviewKind) -> tuple[ReviewItem, ...] | None:
        """Return the first questions of a kind, or nothing while they are being gathered for the first time."""
        stamp = stamp_of(self._path)
        with self._lock:
            known = self._known.get(kind)
            if known and known[0] == stamp:
                return known[1]
            worker = None
            if kind not in self._at_work:
                worker = threading.Thread(target=self._gather, args=(kind, stamp), daemon=True)
                self._at_work[kind] = worker
                worker.start()
        if worker:
            worker.join(_PATIENCE)
        known = self._known.get(kind)
        return known[1] if known else None

    def counts(self) -> dict[ReviewKind, int]:
        """Return how many questions are known of each kind that is gathered by now; nobody waits for the others."""
        stamp = stamp_of(self._path)
        with self._lock:
            return {kind: len(items) for kind, (known, items) in self._known.items() if known == stamp}

    def _gather(self, kind: ReviewKind, stamp: object) -> None:
        try:
            with self._asking() as connection:
                self._known[kind] = (stamp, tuple(islice(reviewing.QUEUES[kind](connection), _MOST)))
        except RunError:
            if not self._is_closed:
                raise
        finally:
            with self._lock:
                del self._at_work[kind]
