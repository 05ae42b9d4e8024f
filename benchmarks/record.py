"""A large record: how long making it, adding to it and rebuilding it takes.

    python benchmarks/record.py [--corpus FOLDER] [--articles N] [--record FILE] [--only STEP]

The articles are those of the corpus (the packaged samples without one), read once and told again until there are
enough, with acts that have as many reports as in the corpus (`retelling.py`). A record that is there already
(``--record``) is not made again; how fast its pages are, `pages.py` measures.

Beside the time that passed stands that of the processor, which is the same on a machine that is busy with other things.
"""

import argparse
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import islice
from pathlib import Path

from retelling import Told, read_corpus, tell_again

from banggiao.record import Record


def fill(record: Record, items: Iterator[Told], wanted: int) -> None:
    """Add articles in the bulk, then fold once."""
    start, worked = time.perf_counter(), time.process_time()
    for done in range(0, wanted, 2000):
        record.add(islice(items, min(2000, wanted - done)), fold=False)
        rate = (done + 2000) / (time.perf_counter() - start)
        print(f"\r{done + 2000:>8,} articles in, {rate:,.0f} a second", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    _tell("put in", time.perf_counter() - start, time.process_time() - worked)
    _tell("folded at once", *_timed(record.fold))


def add_one_by_one(record: Record, items: Iterator[Told], times: int) -> None:
    """Add articles singly, folding after each."""
    spent = [_timed(lambda item=item: record.add([item])) for item in islice(items, times)]
    _show(f"one more article, {times} times", sorted(1000 * passed for passed, _ in spent))
    _show("… of the processor's time", sorted(1000 * worked for _, worked in spent))


def _timed(act: object) -> tuple[float, float]:
    """Return the seconds that passed, and those for which the processor worked."""
    start, worked = time.perf_counter(), time.process_time()
    act()  # type: ignore[operator]
    return time.perf_counter() - start, time.process_time() - worked


def _tell(label: str, passed: float, worked: float) -> None:
    print(f"{label:34}{passed:10.1f} s, {worked:.1f} s of the processor's")


def _show(label: str, spent: Sequence[float]) -> None:
    slow = spent[min(len(spent) - 1, int(0.95 * len(spent)))]
    print(
        f"{label:34}median {statistics.median(spent):8.1f} ms   95 % under {slow:8.1f} ms   at most {spent[-1]:8.1f} ms"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(str(files("banggiao.samples").joinpath("articles"))))
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--record", type=Path, help="kept; used as it is where it is there")
    parser.add_argument("--only", choices=("add", "rebuild"), help="one of the measurements")
    parser.add_argument("--times", type=int, default=200)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.record or Path(folder) / "banggiao.db"
        is_there = path.exists()
        items = tell_again(read_corpus(asked.corpus))
        gc.freeze()  # what the corpus holds in memory is no part of what is measured
        with Record.open(path, create=True) as record:
            if not is_there:
                fill(record, items, asked.articles)
            print(f"{'articles':34}{record.stats().articles:10,}   {path.stat().st_size / 1e6:,.0f} MB")
            if asked.only in (None, "add"):
                new = (item for item in items if not record.has_article(item[0].id))
                add_one_by_one(record, new, asked.times)
            if asked.only in (None, "rebuild"):
                _tell("rebuilt", *_timed(record.rebuild))


if __name__ == "__main__":
    main()
