"""The command that takes in a user's own list of office-holders."""

from pathlib import Path

import click

from banggiao.cli.adding import NOTHING_TAKEN
from banggiao.cli.asking import read_day
from banggiao.cli.options import WORDS, json_option, record_option
from banggiao.cli.output import cell, open_console, print_json
from banggiao.holders import HoldersReport
from banggiao.holders import add_holders as add_list
from banggiao.record import Record

_SHOWN = 50  # refusals


@click.command("add-holders")
@click.argument("path", metavar="FILE.csv", type=click.Path(path_type=Path, readable=False))
@click.option("--source", type=WORDS, required=True, help="What the list is called; it is cited under this name.")
@click.option(
    "--listed", default="", callback=read_day, metavar="DAY", help="The day of which the list tells: 2024-05-06."
)
@record_option
@json_option
def add_holders(path: Path, source: str, listed: str, record_path: Path, *, as_json: bool) -> int:
    """Add a list of office-holders: rows of person, office, country, from and to, cited under its source's name."""
    with Record.open(record_path, create=True) as record:
        report = add_list(record, path, source, listed=listed)
        if as_json:
            print_json(report)
        else:
            _print(report, _withdrawals(record, report.source))
    return NOTHING_TAKEN if report.refused and not (report.new or report.already) else 0


def _withdrawals(record: Record, source: str) -> list[str]:
    """Return the decisions that stand and take the list out of the record, the last last."""
    return [
        state.decision.id
        for state in record.decisions()
        if state.stands and state.decision.kind == "withdraw" and source in state.decision.anchors
    ]


def _print(report: HoldersReport, withdrawn: list[str]) -> None:
    console = open_console()
    console.print(
        cell(
            f"{report.source}: {report.new} new, {report.already} already there, {len(report.refused)} refused", "bold"
        )
    )
    for refusal in report.refused[:_SHOWN]:
        console.print(cell(f"refused: {refusal.where}: {refusal.reason}", "red"))
    if len(report.refused) > _SHOWN:
        console.print(cell(f"and {len(report.refused) - _SHOWN} more; --json names them all", "red"))
    if withdrawn:
        console.print(
            cell(f"this list is withdrawn and says nothing; banggiao decide undo {withdrawn[-1]} brings it back")
        )
