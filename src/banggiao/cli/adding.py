"""The command that fills the record."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import msgspec
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from banggiao.articles import Progress as Position
from banggiao.articles import Refusal
from banggiao.cli.asking import read_day
from banggiao.cli.options import (
    choose_jobs,
    fields_options,
    jobs_option,
    json_option,
    lexicon_option,
    paths_argument,
    record_option,
)
from banggiao.cli.output import cell, count, new_table, open_console, open_error_console, print_json
from banggiao.pipeline import AddReport, Options, add_paths, add_stream, prepare_process
from banggiao.record import Record, SourceEntry

NOTHING_TAKEN = 3
"""Exit code: there was input, and every piece of it was refused."""
_SHOWN = 20  # refusals printed; where there are more, all go into a file
_NO_DAY = (
    "the offices and instruments that it names stay undated, and words such as hôm qua give no date; give the day in a "
    "line of the text (24/02/2019), in the field `published` of a row, or with --published DAY"
)
_STDIN = Path("-")


published_option = click.option(
    "--published", default="", callback=read_day, metavar="DAY", help="The day of articles that do not tell theirs."
)


@click.command()
@paths_argument
@fields_options
@published_option
@jobs_option
@lexicon_option
@record_option
@json_option
def add(
    *,
    paths: tuple[Path, ...],
    jobs: int | None,
    record_path: Path,
    as_json: bool,
    **given: Any,
) -> int:
    """Add articles from files and folders (or - for standard input) to the record."""
    prepare_process(given["lexicon"])
    with Record.open(record_path, create=True) as record, show_progress(open_error_console(), "adding") as show:
        options = Options(jobs=choose_jobs(jobs, paths), on_bytes=show.bytes, on_articles=show.articles, **given)
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
    for entries, told in ((report.passed_over, "passed over, read before"), (report.resumed, "taken up again")):
        if entries:
            console.print(cell(f"{count(len(entries), 'file')} {told}: {_say_before(entries)}"))
    if report.undated:
        told = count(report.undated, "new article tells", "new articles tell")
        console.print(cell(f"{told} no day of publication: {_NO_DAY}", "yellow"))
    _print_refusals(console, report.refused, "refused", "red")
    _print_refusals(console, report.doubts, "left out", "yellow")


def _say_before(entries: Sequence[SourceEntry]) -> str:
    """Say what an earlier run has looked at, and how much of it the record has."""
    looked_at = sum(entry.looked_at for entry in entries)
    kept = sum(entry.new + entry.already for entry in entries)
    return f"{count(looked_at, 'article')} that the counts above leave out, {kept} of them in the record"


def _print_refusals(console: Console, refused: tuple[Refusal, ...], fate: str, style: str) -> None:
    if not refused:
        return
    console.print()
    if len(refused) <= _SHOWN:
        _print_each(console, refused, fate, style)
        return
    file = Path(f"add-{fate.replace(' ', '-')}.jsonl")
    lines = b"".join(msgspec.json.encode(refusal) + b"\n" for refusal in refused)
    try:
        file.write_bytes(lines)
    except OSError as error:
        _print_each(console, refused[:_SHOWN], fate, style)
        outcome = f"{file} cannot be written: {error.strerror}"
    else:
        outcome = f"each is named with its reason in {file}"
    console.print(cell(f"{len(refused)} were {fate}; {outcome}", style))


def _print_each(console: Console, refused: tuple[Refusal, ...], fate: str, style: str) -> None:
    for refusal in refused:
        console.print(cell(f"{fate}: {refusal.where}: {refusal.reason}", style))
