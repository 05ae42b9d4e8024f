"""Commands of reviewers: what is asked, deciding it, and the log of who decided what."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click
from rich.console import RenderableType
from rich.padding import Padding

from banggiao.cli.asking import open_record
from banggiao.cli.options import WORDS, json_option, record_option, reviewer_options
from banggiao.cli.output import cell, new_table, open_console, print_json
from banggiao.model.decisions import (
    DECISION_KINDS,
    REVIEW_KINDS,
    Decision,
    DecisionKind,
    DecisionState,
    ReviewItem,
    ReviewKind,
)
from banggiao.model.errors import RunError
from banggiao.record import Named, Record


@click.command()
@click.option("--kind", "kinds", type=click.Choice(REVIEW_KINDS), multiple=True, help="Only questions of this kind.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many of each kind at most.")
@record_option
@json_option
def review(kinds: tuple[ReviewKind, ...], limit: int, record_path: Path, *, as_json: bool) -> None:
    """List what a reviewer is asked: decisions overtaken, contradictions, doubtful merges, unsure acts."""
    with open_record(record_path) as record:
        items = record.review(kinds or REVIEW_KINDS, limit=limit)
    if as_json:
        print_json(items)
        return
    console = open_console()
    if not items:
        console.print(cell("nothing to review", "dim"))
    for item in items:
        console.print(*_show_item(item))


def _show_item(item: ReviewItem) -> Iterable[RenderableType]:
    yield cell(f"{item.kind}: {item.what}", "bold")
    yield Padding(cell(item.why, "cyan"), (0, 0, 0, 2))
    for quote in item.quotes:
        yield Padding(cell(f"“{quote}”"), (0, 0, 0, 2))
    yield Padding(cell(" ".join(item.anchors), "dim"), (0, 0, 1, 2))


@click.command()
@click.argument("kind", type=click.Choice(DECISION_KINDS))
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@reviewer_options
@click.option("--field", type=WORDS, default="", help="What is corrected: date, place.country, participants.0.role.")
@click.option("--value", type=WORDS, default="", help="What it ought to be.")
@click.option("--yes", "is_sure", is_flag=True, help="Decide without asking, whatever speaks against it.")
@record_option
@json_option
def decide(
    *, kind: DecisionKind, ids: tuple[str, ...], is_sure: bool, record_path: Path, as_json: bool, **given: Any
) -> None:
    """Confirm, reject or correct what was read, merge or split, withdraw an article, or undo a decision."""
    if (kind == "correct") != bool(given["field"]):
        raise click.UsageError("--field and --value belong to 'correct', which needs them.")
    if kind == "undo" and len(ids) > 1:
        raise RunError("to undo takes 1 id")
    undoes = ids[0] if kind == "undo" else ""
    asked = Decision(id="", kind=kind, anchors=() if undoes else ids, undoes=undoes, at="", **given)
    with Record.open(record_path) as record:
        if not is_sure:
            _make_sure(record.objection(asked))
        decision = record.decide(asked)
    if as_json:
        print_json(decision)
    else:
        open_console().print(cell(f"{decision.id}: {_tell(decision)}"))


def _make_sure(objection: str) -> None:
    """Ask at a terminal whether to decide all the same; elsewhere nobody can be asked.

    Raises:
        RunError: nobody says so.
    """
    if not objection:
        return
    if not sys.stdin.isatty():
        raise RunError(f"{objection}; if this is meant, decide it with --yes")
    if not click.confirm(f"{objection}. Go on?", err=True):
        raise RunError("nothing was decided")


@click.command()
@record_option
@json_option
def log(record_path: Path, *, as_json: bool) -> None:
    """List who decided what, when and why, the first first."""
    with open_record(record_path) as record:
        states = record.decisions()
        named = record.named([anchor for state in states for anchor in state.decision.anchors])
    if as_json:
        print_json(states)
        return
    table = new_table("#", "when", "who", "decision", "why", "state", "id")
    for state in states:
        decision = state.decision
        table.add_row(
            cell(decision.number),
            cell(decision.at, "cyan"),
            cell(decision.by),
            cell(_tell(decision, named), "bold"),
            cell(decision.why),
            cell(_state(state), "" if state.stands else "dim"),
            cell(decision.id, "dim"),
        )
    open_console().print(table)


_NOBODY: Mapping[str, Named] = {}


def _tell(decision: Decision, named: Mapping[str, Named] = _NOBODY) -> str:
    if decision.kind == "undo":
        return f"undo {decision.undoes}"
    change = f" {decision.field} = {decision.value}" if decision.field else ""
    ids = (f"{anchor} ({_call(named[anchor])})" if anchor in named else anchor for anchor in decision.anchors)
    return f"{decision.kind} {' '.join(ids)}{change}"


def _call(named: Named) -> str:
    """Return a thing in words; an event by what it is, when and who."""
    if named.event:
        who = ", ".join(party.name for party in named.event.parties[:3])
        return f"{named.event.type} {named.event.date or 'undated'}: {who}"
    return f"{named.name}, {named.country}" if named.country else named.name


def _state(state: DecisionState) -> str:
    if not state.stands:
        return "undone"
    if state.missing:
        return "its claims are gone"
    if state.superseded:
        return "its article has a newer version"
    return "its claims have changed" if state.changed else "stands"
