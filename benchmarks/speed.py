"""Articles a second and peak memory for taking in, gating, reading and adding.

    python benchmarks/speed.py [--corpus FOLDER] [--most N] [--jobs N]

Each stage runs in a process of its own, so that its peak memory is its own. Seconds are those of the processor where
one process works, so that others on the machine count for less, and those of the clock where several do. The corpus is
a folder of JSON Lines (``*.jsonl``, plain or packed); without one the packaged samples are read.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib.resources import files
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from banggiao.articles import FieldNames, Item, read_paths
from banggiao.articles.files import File, list_files
from banggiao.model.articles import Article
from banggiao.pipeline import Options, add_paths, default_reader, prepare_process, read_items
from banggiao.reading.compiled import is_compiled
from banggiao.record import Record


class Task(NamedTuple):
    """One measurement: the stage, what it reads, and how much of it."""

    stage: str
    source: Path
    most: int
    jobs: int


class Result(NamedTuple):
    """What one stage did."""

    articles: int
    seconds: float
    peak_mb: float
    note: str


def take(task: Task) -> Iterator[Item]:
    """Yield up to the wanted number of items."""
    return islice(read_paths([task.source], FieldNames()), task.most)


def articles_of(task: Task) -> list[Article]:
    """Return the articles, cleaned beforehand so that a stage is timed alone."""
    return [item.article for item in take(task) if item.article]


def measure_taking_in(task: Task) -> Result:
    """Decode and clean."""
    start = time.process_time()
    count = sum(1 for _ in take(task))
    return timed(count, time.process_time() - start)


def measure_reading(task: Task) -> Result:
    """Gate all, read those that pass."""
    articles = articles_of(task)
    reader = default_reader()
    start = time.process_time()
    passed = sum(reader.read(article).relevant for article in articles)
    return timed(len(articles), time.process_time() - start, f"{passed} passed the gate")


def measure_gate(task: Task) -> Result:
    """Gate alone: the articles that the gate stops, which are read no further."""
    reader = default_reader()
    stopped = [article for article in articles_of(task) if not reader.read(article).relevant]
    start = time.process_time()
    for article in stopped:
        reader.read(article)
    return timed(len(stopped), time.process_time() - start, "articles that it stops")


def measure_in_processes(task: Task) -> Result:
    """Everything up to the reading, in several processes."""
    start = time.perf_counter()
    count = sum(1 for _ in read_items(take(task), jobs=task.jobs))
    return timed(count, time.perf_counter() - start, f"{task.jobs} processes, their start included")


def measure_adding(task: Task) -> Result:
    """Everything: from the file into a new record."""
    with tempfile.TemporaryDirectory() as folder, Record.open(Path(folder, "speed.db"), create=True) as record:
        start = time.perf_counter()
        report = add_paths(record, [task.source], Options(jobs=task.jobs))
        result = timed(report.looked_at, time.perf_counter() - start, f"{report.new} new, {task.jobs} processes")
        size = Path(folder, "speed.db").stat().st_size / 1e6
    return result._replace(note=f"{result.note}, record of {size:.1f} MB")


def timed(count: int, seconds: float, note: str = "") -> Result:
    """Return what was done in so many seconds."""
    unit = 1e6 if sys.platform == "darwin" else 1e3  # bytes there, else kilobytes
    own, largest_child = (
        resource.getrusage(who).ru_maxrss / unit for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return Result(count, seconds, own, f"{note}, each {largest_child:.0f} MB" if largest_child else note)


STAGES: dict[str, Callable[[Task], Result]] = {
    "taking in": measure_taking_in,
    "gate": measure_gate,
    "reading": measure_reading,
    "reading, parallel": measure_in_processes,
    "adding": measure_adding,
}


def run_stage(task: Task) -> Result:
    """Run one stage; the lexicon is built before the clock starts, as the program does it."""
    prepare_process()
    return STAGES[task.stage](task)


def main() -> None:
    """Measure every stage on every source and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=None)
    parser.add_argument("--most", type=int, default=5000, help="articles a source for all stages but adding")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", choices=list(STAGES), action="append", help="run only this stage")
    options = parser.parse_args()
    print("the reader is", "compiled" if is_compiled() else "interpreted")
    print(f"{'source':<24} {'stage':<18} {'articles':>9} {'seconds':>8} {'per second':>10} {'peak MB':>8}")
    for source in sources(options.corpus):
        for stage in options.only or STAGES:
            task = Task(stage, source, options.most, options.jobs)
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
                result = pool.submit(run_stage, task).result()
            rate = result.articles / result.seconds if result.seconds else 0.0
            print(
                f"{source.name:<24} {stage:<18} {result.articles:>9,} {result.seconds:>8.2f} {rate:>10,.0f} "
                f"{result.peak_mb:>8.0f}  {result.note}",
                flush=True,
            )


def sources(corpus: Path | None) -> list[Path]:
    """Return the corpus's files, or the packaged samples."""
    if corpus is None or not corpus.is_dir():
        return [Path(str(files("banggiao.samples").joinpath("articles")))]
    return [file.path for file in list_files([corpus]) if isinstance(file, File) and ".jsonl" in file.path.suffixes]


if __name__ == "__main__":
    main()
