"""What every page is made of, counted once beside the first answers, so that nobody waits for it."""

import gc
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from banggiao.model.errors import RunError
from banggiao.record.store import Record
from banggiao.web.heading import prepare_heads
from banggiao.web.pages.start import prepare_start
from banggiao.web.settings import Site

_TURN: Final = 0.0005  # seconds for which a thread keeps the interpreter while others wait
_PATIENCE: Final = 30.0  # seconds that the end waits for the step at hand


def settle() -> None:
    """Make a process that does little but serve answer evenly.

    The garbage collector no longer goes through what is there for good, which takes a tenth of a second and strikes an
    answer now and then. What is counted aside hands over soon: an answer lets go of the interpreter each time that it
    asks the database, and waits so long until it has it back.
    """
    gc.collect()
    gc.freeze()
    sys.setswitchinterval(_TURN)


class Warming:
    """Asks what takes long, one thing after another, while the pages are served already."""

    def __init__(self, site: Site) -> None:
        """Take the site; nothing is asked yet."""
        record = site.record
        self._steps: tuple[Callable[[], object], ...] = (
            record.browser.prepare,
            lambda: prepare_start(record),
            record.finder.prepare,
            record.coverage,
            record.relations.office_countries,
            record.latin_names,
            lambda: prepare_heads(site),
            lambda: self._prepare_pairs(record),
            lambda: record.acquaintances.prepare(self._stopped.is_set),
        )
        self._stopped = threading.Event()
        self._worker: threading.Thread | None = None

    def start(self) -> None:
        """Begin."""
        self._stopped.clear()
        self._worker = threading.Thread(target=self._work, daemon=True)
        self._worker.start()

    def stop(self) -> None:
        """Leave out what has not been asked."""
        self._stopped.set()
        if self._worker:
            self._worker.join(_PATIENCE)

    def _work(self) -> None:
        with suppress(RunError):  # whoever asks for the page is told
            for step in self._steps:
                if not self._stopped.is_set():
                    step()

    def _prepare_pairs(self, record: Record) -> None:
        """Find what the pages tell of the pairs that the start page leads to: they take longest."""
        for pair, _ in prepare_start(record).pairs:
            if not self._stopped.is_set():
                record.relations.pair(pair.side, pair.other)
