"""The command that reads articles without a record, and what reading them for a command takes."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import click

from banggiao.articles import FieldNames, Item, Refusal, read_paths, read_stream
from banggiao.cli.adding import NOTHING_TAKEN, published_option
from banggiao.cli.options import choose_jobs, fields_options, jobs_option, json_option, lexicon_option, paths_argument
from banggiao.cli.output import cell, open_console, open_error_console, print_json
from banggiao.cli.showing import show_reading
from banggiao.evaluate import to_gold
from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.pipeline import date_items, name_items, prepare_process, read_items


class ReadArticle(NamedTuple):
    """An article under its id, and what was read in it."""

    id: str
    article: Article
    reading: Reading


def read_all(
    named: Iterable[tuple[str, Item]], jobs: int, refused: list[Refusal], lexicon: Path | None = None
) -> Iterator[ReadArticle]:
    """Read articles under their ids; what is refused is said on standard error, and collected."""
    if jobs == 1:
        prepare_process(lexicon)
    ids: list[str] = []
    errors = open_error_console()

    def taken() -> Iterator[Item]:
        for id_, item in named:
            ids.append(id_)
            yield item

    for place, (item, reading) in enumerate(read_items(taken(), jobs=jobs, lexicon=lexicon)):
        if item.refusal:
            refused.append(item.refusal)
            errors.print(cell(f"refused: {item.refusal.where}: {item.refusal.reason}", "red"))
        elif item.article and reading:
            for doubt in item.doubts:
                errors.print(cell(f"left out: {doubt.where}: {doubt.reason}", "yellow"))
            yield ReadArticle(ids[place], item.article, reading)


@click.command()
@paths_argument
@fields_options
@published_option
@click.option("--no-text", is_flag=True, help="With --json: leave out the article's text.")
@jobs_option
@lexicon_option
@json_option
def read(
    *,
    paths: tuple[Path, ...],
    fields: FieldNames,
    jobs: int | None,
    lexicon: Path | None,
    as_json: bool,
    **given: Any,
) -> int:
    """Read articles from files and folders (or - for standard input) and print what they say, without a record."""
    refused: list[Refusal] = []
    items = read_stream(sys.stdin.buffer, fields=fields) if paths == (Path("-"),) else read_paths(paths, fields)
    console = open_console()
    count = 0
    named = name_items(date_items(items, given["published"]))
    for id_, article, reading in read_all(named, choose_jobs(jobs, paths), refused, lexicon):
        count += 1
        if as_json:
            print_json(to_gold(article, reading, id=id_, with_text=not given["no_text"]))
        else:
            console.rule(cell(f"{id_}  {article.title}", "bold"), align="left")
            console.print(show_reading(article, reading))
    return NOTHING_TAKEN if refused and not count else 0
