"""Commands that read articles without a record: read, evaluate."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import click

from banggiao.articles import FieldNames, Item, Refusal, read_paths, read_stream
from banggiao.cli.adding import NOTHING_TAKEN
from banggiao.cli.options import choose_jobs, fields_options, jobs_option, json_option, paths_argument
from banggiao.cli.output import cell, open_console, open_error_console, print_json
from banggiao.cli.showing import show_reading
from banggiao.evaluate import (
    GoldArticle,
    evaluate,
    find_differences,
    load_gold,
    render,
    render_findings,
    to_gold,
)
from banggiao.evaluate.gold import from_dict
from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.model.errors import RunError
from banggiao.pipeline import name_items, read_items


class _Read(NamedTuple):
    id: str
    article: Article
    reading: Reading


def _read_all(named: Iterable[tuple[str, Item]], jobs: int, refused: list[Refusal]) -> Iterator[_Read]:
    """Read articles under their ids; what is refused is said on standard error, and collected."""
    ids: list[str] = []
    errors = open_error_console()

    def taken() -> Iterator[Item]:
        for id_, item in named:
            ids.append(id_)
            yield item

    for place, (item, reading) in enumerate(read_items(taken(), jobs=jobs)):
        if item.refusal:
            refused.append(item.refusal)
            errors.print(cell(f"refused: {item.refusal.where}: {item.refusal.reason}", "red"))
        elif item.article and reading:
            yield _Read(ids[place], item.article, reading)


@click.command()
@paths_argument
@fields_options
@click.option("--no-text", is_flag=True, help="With --json: leave out the article's text.")
@jobs_option
@json_option
def read(paths: tuple[Path, ...], fields: FieldNames, jobs: int | None, *, no_text: bool, as_json: bool) -> int:
    """Read articles from files and folders (or - for standard input) and print what they say, without a record."""
    refused: list[Refusal] = []
    items = read_stream(sys.stdin.buffer, fields=fields) if paths == (Path("-"),) else read_paths(paths, fields)
    console = open_console()
    count = 0
    for id_, article, reading in _read_all(name_items(items), choose_jobs(jobs, paths), refused):
        count += 1
        if as_json:
            print_json(to_gold(article, reading, id=id_, with_text=not no_text))
        else:
            console.rule(cell(f"{id_}  {article.title}", "bold"), align="left")
            console.print(show_reading(article, reading))
    return NOTHING_TAKEN if refused and not count else 0


@click.command(name="evaluate")
@click.argument("gold", type=click.Path(path_type=Path))
@click.argument("texts", type=click.Path(path_type=Path))
@click.option(
    "--show",
    "shown",
    type=click.IntRange(min=0),
    default=0,
    help="Also show misses and false alarms: how many of each kind.",
)
@jobs_option
@json_option
def evaluate_command(gold: Path, texts: Path, shown: int, jobs: int | None, *, as_json: bool) -> None:
    """Score the reading of the articles in TEXTS against the annotations in GOLD."""
    annotated = load_gold(gold)
    wanted = {article.id for article in annotated}
    readings = list(_read_wanted(texts, wanted, choose_jobs(jobs, (texts,))))
    missing = wanted - {reading.id for reading in readings}
    if missing:
        raise RunError(
            f"{texts}: no article for {len(missing)} of {len(wanted)} ids in {gold}, such as {min(missing)}."
        )
    scores = evaluate(annotated, readings)
    differences = find_differences(annotated, readings) if shown else []
    if as_json:
        print_json(scores.as_dict() | ({"differences": differences} if shown else {}))
        return
    click.echo(render(scores))
    if shown:
        click.echo("\n" + render_findings(differences, shown))


def _read_wanted(texts: Path, wanted: set[str], jobs: int) -> Iterator[GoldArticle]:
    named = ((id_, item) for id_, item in name_items(read_paths([texts])) if id_ in wanted)
    for id_, article, reading in _read_all(named, jobs, []):
        yield from_dict(to_gold(article, reading, id=id_))
