"""The command that lists the versions of a report and what changed between them, and the one that withdraws one."""

from collections.abc import Iterable
from pathlib import Path

import click
from rich.console import RenderableType
from rich.padding import Padding

from banggiao.cli.asking import open_record
from banggiao.cli.options import WORDS, json_option, record_option, reviewer_options
from banggiao.cli.output import cell, open_console, print_json
from banggiao.model.decisions import Decision
from banggiao.model.errors import RunError
from banggiao.model.versions import FactChange, Version
from banggiao.record import Record


@click.command()
@click.argument("which", metavar="URL|ID", type=WORDS)
@record_option
@json_option
def versions(which: str, record_path: Path, *, as_json: bool) -> None:
    """List the versions of a report, the oldest first, and the facts that changed from each to the next."""
    with open_record(record_path) as record:
        found = record.versions(which)
    if not found:
        raise RunError(f"{record_path}: no article has the link or id {which}; banggiao search lists articles")
    if as_json:
        print_json(found)
        return
    console = open_console()
    for number, version in enumerate(found, start=1):
        console.print(*_show_version(number, version))


def _show_version(number: int, version: Version) -> Iterable[RenderableType]:
    state = "withdrawn" if version.withdrawn else "current" if version.current else "superseded"
    yield cell(f"{number}. {version.title or 'untitled'} ({state})", "bold")
    times = [f"published {version.published or 'at an unknown time'}"]
    times += [f"changed {version.modified}"] if version.modified else []
    yield Padding(cell(" · ".join((*times, version.url, version.article_id)), "dim"), (0, 0, 0, 2))
    if number > 1 and not version.changes:
        yield Padding(cell("no fact changed", "dim"), (0, 0, 0, 2))
    for change in version.changes:
        yield from _show_change(change)


def _show_change(change: FactChange) -> Iterable[RenderableType]:
    style = {"added": "green", "gone": "red", "changed": "yellow"}[change.change]
    yield Padding(cell(f"{change.change}: {change.kind} {change.what}", style), (0, 0, 0, 2))
    for value in change.values:
        yield Padding(cell(f"{value.field}: {value.before or 'nothing'} → {value.after or 'nothing'}"), (0, 0, 0, 4))
    for sentence in dict.fromkeys(cited.quote for cited in (change.before, change.after) if cited):
        yield Padding(cell(f"“{sentence}”", "dim"), (0, 0, 0, 4))


@click.command()
@click.argument("article", metavar="URL|ID", type=WORDS)
@reviewer_options
@record_option
@json_option
def withdraw(*, article: str, why: str, by: str, record_path: Path, as_json: bool) -> None:
    """Withdraw the article with this link or id: all facts that rest on it alone go; `decide undo` takes it back.

    Of several versions of a report the newest, which speaks for all, is withdrawn. The log keeps that it was.
    """
    with Record.open(record_path) as record:
        decision = record.decide(Decision(id="", kind="withdraw", anchors=(article,), by=by, why=why, at=""))
    if as_json:
        print_json(decision)
    else:
        undoing = f"banggiao decide undo {decision.id}"
        (withdrawn,) = decision.anchors
        open_console().print(cell(f"{decision.id}: {withdrawn} is withdrawn; to take that back: {undoing}"))
