"""The command that fills the record."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click
import msgspec
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from banggiao.articles import FieldNames, Refusal
from banggiao.articles import Progress as Position
from banggiao.cli.options import (
    choose_jobs,
    fields_options,
    jobs_option,
    json_option,
    lexicon_option,
    paths_argument,
    record_option,
)
from banggiao.cli.output import cell, new_table, open_console, open_error_console, print_json
from banggiao.pipeline import AddReport, Options, add_paths, add_stream, prepare_process
from banggiao.record import Record

NOTHING_TAKEN = 3
"""Exit code: there was input, and every piece of it was refused."""
_SHOWN = 20  # refusals printed; where there are more, all go into a file
_REFUSED_FILE = Path("add-refused.jsonl")
_STDIN = Path("-")


@click.command()
@paths_argument
@fields_options
@jobs_option
@lexicon_option
@record_option
@json_option
def add(
    *,
    paths: tuple[Path, ...],
    fields: FieldNames,
    jobs: int | None,
    lexicon: Path | None,
    record_path: Path,
    as_json: bool,
) -> int:
    """Add articles from files and folders (or - for standard input) to the record."""
    prepare_process(lexicon)
    with Record.open(record_path, create=True) as record, show_progress(open_error_console(), "adding") as show:
        options = Options(
            fields=fields,
            jobs=choose_jobs(jobs, paths),
            lexicon=lexicon,
            on_bytes=show.bytes,
            on_articles=show.articles,
        )
        report = add_from(record, paths, options)
    if as_json:
        print_json(report)
    else:
        print_report(open_console(), report)
    return NOTHING_TAKEN if report.refused and len(report.refused) == report.looked_at else 0


def add_from(record: Record, paths: Sequence[Path], options: Options) -> AddReport:
    """Add files and folders, or standard input where the path is ``-``."""
    if _STDIN not in paths:
        return add_paths(record, paths, options)
    if len(paths) > 1:
        raise click.UsageError("- (standard input) stands alone.")
    return add_stream(record, sys.stdin.buffer, options)


class _Shown:
    """What the progress line shows: how much is read of all bytes or all articles, and how many articles a second."""

    def __init__(self, progress: Progress, doing: str) -> None:
        self._progress = progress
        self._task = progress.add_task(doing, total=None, articles=0, rate="")
        self._articles = 0
        self._of_articles = 0

    def bytes(self, position: Position) -> None:
        self._progress.update(self._task, completed=position.done, total=position.total or None)

    def total(self, articles: int) -> None:
        self._of_articles = articles

    def articles(self, more: int) -> None:
        self._articles += more
        if self._of_articles:
            self._progress.update(self._task, completed=self._articles, total=self._of_articles)
        elapsed = self._progress.tasks[0].elapsed or 0.0
        rate = f"{self._articles / elapsed:,.0f}/s" if elapsed >= 1 else ""
        self._progress.update(self._task, articles=self._articles, rate=rate)


@contextmanager
def show_progress(console: Console, doing: str) -> Iterator[_Shown]:
    """Show on a terminal how far a command has come with reading articles."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[articles]:,} articles {task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        yield _Shown(progress, doing)


def print_report(console: Console, report: AddReport) -> None:
    """Print what became of everything, and why pieces were refused."""
    table = new_table("articles", "#")
    table.add_row("looked at", cell(report.looked_at))
    table.add_row("new", cell(report.new, "bold green" if report.new else ""))
    table.add_row("already there", cell(report.already))
    table.add_row("not about relations between states", cell(report.irrelevant - report.unread))
    table.add_row("not in Vietnamese with its diacritics", cell(report.unread))
    table.add_row("refused", cell(len(report.refused), "bold red" if report.refused else ""))
    console.print(table)
    if report.passed_over:
        before = sum(entry.looked_at for entry in report.passed_over)
        console.print(cell(f"{len(report.passed_over)} files passed over: their {before} articles were read before"))
    _print_refusals(console, report.refused)


def _print_refusals(console: Console, refused: tuple[Refusal, ...]) -> None:
    if not refused:
        return
    console.print()
    if len(refused) <= _SHOWN:
        _print_each(console, refused)
        return
    lines = b"".join(msgspec.json.encode(refusal) + b"\n" for refusal in refused)
    try:
        _REFUSED_FILE.write_bytes(lines)
    except OSError as error:
        _print_each(console, refused[:_SHOWN])
        outcome = f"{_REFUSED_FILE} cannot be written: {error.strerror}"
    else:
        outcome = f"each is named with its reason in {_REFUSED_FILE}"
    console.print(cell(f"{len(refused)} were refused; {outcome}", "red"))


def _print_each(console: Console, refused: tuple[Refusal, ...]) -> None:
    for refusal in refused:
        console.print(cell(f"refused: {refusal.where}: {refusal.reason}", "red"))
