"""Kill the adding of articles at random moments, and see that the next run gives the record that an unbroken one gives.

    python benchmarks/kills.py --points 200

Each time a process begins a record afresh, five articles at a time, is killed (SIGKILL) at a random moment, and another
adds the same articles; the digest of what is there then must be that of a run that nobody killed. Ends with 1 where one
is not. The sample articles are read once, before.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.resources import as_file, files
from pathlib import Path

from banggiao.articles import read_paths
from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.pipeline import read_items
from banggiao.record import Record

_AT_A_TIME = 5


def main() -> int:
    """Kill, finish, compare; say how many were the same, and how far the killed runs had come."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--points", type=int, default=200)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--corpus", type=Path, help="articles to add; the samples by default")
    options = asked.parse_args()
    with as_file(files("banggiao.samples") / "articles") as samples:
        items = read_items(read_paths([options.corpus or samples]))
        told = [(item.article, reading) for item, reading in items if item.article and reading]
    moments = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        began = time.monotonic()
        in_child(lambda: add(folder / "unbroken.db", told))
        longest = time.monotonic() - began
        whole, total = look(folder / "unbroken.db")
        same, reached = 0, []
        for number in range(options.points):
            path = folder / f"{number}" / "killed.db"
            path.parent.mkdir()
            in_child(lambda path=path: add(path, told), after=moments.uniform(0, longest))
            reached.append(look(path)[1] if path.exists() else 0)
            in_child(lambda path=path: add(path, told))
            same += look(path) == (whole, total)
            shutil.rmtree(path.parent)
    print(
        f"{options.points} runs killed within {longest:.1f} s, at {min(reached)} to {max(reached)} of {total} articles,"
    )
    print(f"{len(set(reached))} different numbers of them; the same digest after the next run: {same}")
    return int(same < options.points)


def add(path: Path, told: Sequence[tuple[Article, Reading]]) -> None:
    """Add articles to a record, a few at a time."""
    with Record.open(path, create=True, patience=60) as record:
        for start in range(0, len(told), _AT_A_TIME):
            record.add(told[start : start + _AT_A_TIME])


def look(path: Path) -> tuple[str, int]:
    """Return the digest of a record and how many articles it holds; nothing of one that was not made."""
    try:
        with Record.open(path) as record:
            return record.digest(), record.stats().articles
    except Exception:  # noqa: BLE001 - killed before it was a record
        return "", 0


def in_child(work: Callable[[], None], after: float | None = None) -> None:
    """Do something in a process of its own, which is killed after so many seconds."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


if __name__ == "__main__":
    sys.exit(main())
