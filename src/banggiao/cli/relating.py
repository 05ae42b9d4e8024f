"""The command that tells how two sides stand to each other: relation."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import RenderableType
from rich.text import Text

from banggiao.cli.asking import known_by_option, open_known, read_day, read_sides
from banggiao.cli.options import json_option, record_option
from banggiao.cli.output import cell, count, new_table, open_console, print_json
from banggiao.cli.showing import tell_event
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.record.relation_views import DONE, LastOf, Relation, Told, encounters, visits

_YEARS, _LINES = 12, 8


@click.command()
@click.argument("sides", nargs=2, callback=read_sides, metavar="A B")
@click.option("--on", default="", callback=read_day, metavar="DAY", help="As the relation stood on this day.")
@known_by_option
@record_option
@json_option
def relation(sides: tuple[str, str], on: str, known_by: str, record_path: Path, *, as_json: bool) -> None:
    """Tell what the record holds of two sides A and B, codes or names: a brief."""
    with open_known(record_path, known_by) as record:
        found = record.relations.pair(*sides, on=on)
    if as_json:
        print_json(found)
        return
    console = open_console()
    for part in _brief(found):
        console.print(part)


def _brief(found: Relation) -> Iterator[RenderableType]:
    yield cell(f"{found.side} – {found.other}" + (f", as of {found.on}" if found.on else ""), "bold")
    cover = found.coverage
    days = f", published {cover.first} to {cover.last}" if cover.first else ""
    unknown = f"{cover.left_out} of unknown day left out" if found.on else f"{cover.undated} of unknown day"
    yield cell(f"by {count(cover.articles, 'article')}{days}; {unknown}", "dim")
    yield cell(
        f"{_told(found.events, 'act')}, {_told(encounters(found.tallies), 'encounter')}; "
        f"visits: {found.side} to {found.other} "
        f"{visits(found.tallies, 'out').number}, {found.other} to {found.side} {visits(found.tallies, 'in').number}; "
        f"{count(found.papers.total, 'instrument')}, "
        f"{count(sum(each.number for each in found.undertaken), 'undertaking')}, {count(found.figure_total, 'figure')}"
    )
    if found.tallies:
        yield from ("", _years(found), "", _lasts(found))
    if found.undertaken:
        fields: Counter[str] = Counter()
        for each in found.undertaken:
            fields[each.field or "no field told"] += each.number
        yield ""
        yield cell("undertakings: " + ", ".join(f"{name} {number}" for name, number in fields.most_common(_LINES)))
    for paper in found.papers.items[:_LINES]:
        yield cell(f"{paper.last or 'undated'}  {paper.name} ({paper.kind}, {paper.action}) {paper.id}", "dim")


def _told(told: Told, one: str) -> str:
    """Return how many there are, with how many reports tell of them."""
    return f"{count(told.number, one)} ({count(told.reports, 'report')})"


def _years(found: Relation) -> RenderableType:
    """Return the last years with acts, each with its encounters and visits each way; the unknown year last."""
    table = new_table(
        "year", "#acts", "#encounters", f"#{found.side} to {found.other}", f"#{found.other} to {found.side}"
    )
    counts: dict[str, Counter[str]] = {}
    for tally in found.tallies:
        if tally.status in DONE:
            year = counts.setdefault(tally.year, Counter())
            year["acts"] += tally.number
            year["encounters"] += tally.number * (tally.type in ENCOUNTERS)
            year[tally.direction] += tally.number * (tally.type == "visit")
    for name in sorted(counts, key=lambda year: year or "~")[-_YEARS:]:
        year = counts[name]
        numbers = (year["acts"], year["encounters"], year["out"], year["in"])
        table.add_row(cell(name or "unknown", "cyan"), *(cell(number or "–") for number in numbers))
    return table


def _lasts(found: Relation) -> RenderableType:
    table = new_table("type", "#times", "date", "last", "id")
    for each in found.lasts:
        for line, word in ((each.last, ""), (each.ahead, "announced: ")):
            if line:
                told = Text.assemble(word, tell_event(line.event))
                table.add_row(*_row(each, word), cell(line.event.date, "cyan"), told, cell(line.event.id, "dim"))
        if not each.last and not each.ahead:
            table.add_row(*_row(each, ""), cell("undated", "cyan"), cell(""), cell(""))
    return table


def _row(each: LastOf, word: str) -> tuple[RenderableType, RenderableType]:
    return cell("" if word and each.last else each.type, "bold"), cell("" if word and each.last else each.number)
