"""Kill the adding of articles at random points, and see that the next run gives the record that an unbroken one gives.

    python benchmarks/kills.py --points 200

Each time a process begins a record afresh and kills itself (SIGKILL) before a statement chosen by lot among all that
the work takes; another adds the same articles, and the digest of what is there then must be that of a run that nobody
killed. Ends with 1 where one is not. The articles are the first of the samples, read once before.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path

from sqlalchemy import event

from banggiao.articles import read_paths
from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.pipeline import read_items
from banggiao.record import Record

_AT_A_TIME = 3
_NEVER = sys.maxsize
Told = Sequence[tuple[Article, Reading]]


def main() -> int:
    """Kill, finish, compare; say how many were the same, and how far the killed runs had come."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--points", type=int, default=200)
    asked.add_argument("--articles", type=int, default=12)
    asked.add_argument("--seed", type=int, default=1)
    options = asked.parse_args()
    with as_file(files("banggiao.samples") / "articles") as samples:
        items = read_items(read_paths([samples]))
        told = [(item.article, reading) for item, reading in items if item.article and reading][: options.articles]
    lot, same, reached = random.Random(options.seed), 0, []
    with tempfile.TemporaryDirectory() as scratch:
        empty, path = Path(scratch, "empty.db"), Path(scratch, "record.db")
        Record.open(empty, create=True).close()
        statements = add(fresh(empty, path), told, _NEVER)
        whole = look(path)
        for number in range(1, options.points + 1):
            add(fresh(empty, path), told, lot.randint(1, statements))
            reached.append(look(path)[1])
            add(path, told, _NEVER)
            same += look(path) == whole
            if number % 20 == 0:
                print(f"{number} killed, {same} the same in the end", flush=True)
    print(f"killed at {options.points} of {statements} statements, with {min(reached)} to {max(reached)} of {whole[1]}")
    print(f"articles in the record; the same digest after the next run: {same}")
    return int(same < options.points)


def fresh(empty: Path, path: Path) -> Path:
    """Put an empty record in the place of one that was killed."""
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    return Path(shutil.copy(empty, path))


def add(path: Path, told: Told, most: int) -> int:
    """Add articles to a record in a process that kills itself before so many statements; return how many it made."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writes, str(_add(path, told, most)).encode())
        finally:
            os._exit(0)
    os.close(writes)
    with os.fdopen(reads) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return int(said or 0)


def _add(path: Path, told: Told, most: int) -> int:
    made = 0

    def count(*_: object) -> None:
        nonlocal made
        made += 1
        if made == most:
            os.kill(os.getpid(), signal.SIGKILL)

    with Record.open(path) as record:
        event.listen(record._engine, "before_cursor_execute", count)  # noqa: SLF001 - where all statements pass
        for start in range(0, len(told), _AT_A_TIME):
            record.add(told[start : start + _AT_A_TIME])
    return made


def look(path: Path) -> tuple[str, int]:
    """Return the digest of a record and how many articles it holds."""
    with Record.open(path) as record:
        return record.digest(), record.stats().articles


if __name__ == "__main__":
    sys.exit(main())
