"""A run that is killed at any statement, in whatever it is doing, is finished by the next one."""

import os
import random
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import event

from banggiao.model.decisions import Decision
from banggiao.record.store import Record

POINTS = 20
_MANY = 1_000_000
Work = Callable[[Record], None]


def in_child(path: Path, work: Work, statements: int) -> int:
    """Do something with a record in a process that kills itself at its n-th statement; return how many it made."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        made = 0

        def count(*_: object) -> None:
            nonlocal made
            made += 1
            if made == statements:
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            with Record.open(path) as record:
                event.listen(record._engine, "before_cursor_execute", count)  # noqa: SLF001 - where statements pass
                work(record)
            os.write(writes, str(made).encode())
        finally:
            os._exit(0)
    os.close(writes)
    with os.fdopen(reads) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return int(said or 0)


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "rỗng.db"
    Record.open(path, create=True).close()
    return path


def test_adding_killed_anywhere_gives_the_same_record(tmp_path: Path, empty: Path, make: ModuleType) -> None:
    stories = [make.numbered(number) for number in range(6)] + [make.matters()]

    def add(record: Record) -> None:
        for start in range(0, len(stories), 2):
            record.add(stories[start : start + 2])

    check(tmp_path, empty, add)


def test_reading_again_killed_anywhere_gives_the_same_record(tmp_path: Path, empty: Path, make: ModuleType) -> None:
    stories = [make.numbered(number) for number in range(5)]
    again = [(article, make.structs.replace(reading, reader="tay/2", offices=())) for article, reading in stories]
    with Record.open(empty) as record:
        record.add(stories)

    def read_again(record: Record) -> None:
        for story in again:
            record.reread([story])

    check(tmp_path, empty, read_again)


def test_deciding_killed_anywhere_loses_no_decision_and_halves_none(
    tmp_path: Path, empty: Path, make: ModuleType
) -> None:
    with Record.open(empty) as record:
        record.add([make.numbered(number) for number in range(4)])
        anchors = [found.id for found in record.events().items]

    def decide(record: Record) -> None:
        decided = {state.decision.anchors[0] for state in record.decisions()}
        record.fold()
        for anchor in anchors:
            if anchor not in decided:
                record.decide(Decision(id="", kind="reject", anchors=(anchor,), by="Lan", why="sai", at=""))

    for killed in killed_at(empty, tmp_path, decide, POINTS // 4):
        with Record.open(killed) as record:
            decide(record)
            assert [state.decision.number for state in record.decisions()] == list(range(1, len(anchors) + 1))
            assert record.events().total == record.stats().pending == 0


def check(folder: Path, start: Path, work: Work) -> None:
    """Kill the work at points all over it; done again, it must give the record that it gives unbroken."""
    unbroken = folder / "liền.db"
    shutil.copy(start, unbroken)
    with Record.open(unbroken) as record:
        work(record)
        whole = record.digest()
    for killed in killed_at(start, folder, work, POINTS):
        with Record.open(killed) as record:
            work(record)
            record.fold()
            assert record.stats().pending == 0
            assert record.digest() == whole


def killed_at(start: Path, folder: Path, work: Work, points: int) -> list[Path]:
    """Return records, each left by a run that was killed somewhere else."""
    counted = folder / "đếm.db"
    shutil.copy(start, counted)
    statements = in_child(counted, work, _MANY)
    assert statements > points
    chosen = random.Random(statements).sample(range(1, statements + 1), points)
    left = []
    for number in chosen:
        path = folder / f"{number}.db"
        shutil.copy(start, path)
        assert in_child(path, work, number) == 0
        left.append(path)
    return left
