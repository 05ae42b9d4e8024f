"""The command that reads a record's articles again."""

import os
from pathlib import Path

import click

from banggiao.cli.adding import show_progress
from banggiao.cli.options import jobs_option, json_option, lexicon_option, record_option
from banggiao.cli.output import cell, count, new_table, open_console, open_error_console, print_json
from banggiao.pipeline import prepare_process
from banggiao.record import Record
from banggiao.rereading import RereadOptions, RereadReport
from banggiao.rereading import reread as read_again

_MANY = 2000  # articles; below, starting further processes takes longer than reading


@click.command()
@click.option("--all", "everything", is_flag=True, help="Also what this reader, or an unknown one, has read.")
@jobs_option
@lexicon_option
@record_option
@json_option
def reread(*, everything: bool, jobs: int | None, lexicon: Path | None, record_path: Path, as_json: bool) -> None:
    """Read again the articles of a record that another version of the reader has read; decisions stay."""
    prepare_process(lexicon)
    with Record.open(record_path) as record:
        many = sum(record.readers().values()) > _MANY
        with show_progress(open_error_console(), "reading again") as show:
            report = read_again(
                record,
                RereadOptions(
                    everything=everything,
                    jobs=jobs or (os.cpu_count() or 1 if many else 1),
                    lexicon=lexicon,
                    on_articles=show.articles,
                    on_total=show.total,
                ),
            )
        if as_json:
            print_json(report)
        else:
            _print(report, overtaken=len(record.review(["changed"], limit=1_000_000)))


def _print(report: RereadReport, *, overtaken: int) -> None:
    console = open_console()
    table = new_table("articles", "#")
    table.add_row("read again", cell(report.read))
    table.add_row("say something else now", cell(report.changed, "bold" if report.changed else ""))
    table.add_row("read by this reader before", cell(report.current))
    for reader, number in report.kept.items():
        table.add_row(cell(f"kept, of the unknown reader {reader}"), cell(number))
    table.add_row("failed", cell(len(report.failed), "bold red" if report.failed else ""))
    console.print(table)
    for refusal in report.failed:
        console.print(cell(f"failed: {refusal.where}: {refusal.reason}", "red"))
    if report.kept:
        console.print(cell("what unknown readers saw is kept; --all reads these articles again too"))
    if overtaken:
        console.print(cell(f"{count(overtaken, 'decision')} to look at again: banggiao review --kind changed"))
