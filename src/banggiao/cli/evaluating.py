"""The command that scores the reader against annotated articles: evaluate."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

import click
import msgspec

from banggiao.articles import read_paths
from banggiao.cli.options import choose_jobs, jobs_option, json_option
from banggiao.cli.output import print_json
from banggiao.cli.reading import read_all
from banggiao.evaluate import (
    Calibration,
    Change,
    Finding,
    GoldArticle,
    Scores,
    Table,
    calibrate,
    compare_with,
    evaluate,
    find_all,
    load_gold,
    load_ledger,
    measure,
    render,
    render_change,
    render_findings,
    render_markdown,
    render_relations,
    save_ledger,
    save_measurement,
    split_by_relation,
    table_calibration,
    table_types,
    to_gold,
)
from banggiao.evaluate.gold import from_dict
from banggiao.model.errors import RunError
from banggiao.pipeline import default_reader, name_items

_ANY_PATH = click.Path(path_type=Path)


class _Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What the user wants to see."""

    by: tuple[Literal["type", "relation"], ...]
    calibration: bool
    shown: int
    saved: Path | None
    since: Path | None
    published: Path | None
    called: str
    markdown: bool
    as_json: bool


class _Group(NamedTuple):
    articles: int
    scores: Scores


class _Result(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to show; empty or nothing where it was not asked for."""

    scores: Scores
    relations: dict[str, _Group]
    calibration: Calibration | None
    differences: list[Finding]
    change: Change | None


@click.command(name="evaluate")
@click.argument("pairs", metavar="GOLD TEXTS...", nargs=-1, required=True, type=_ANY_PATH)
@click.option(
    "--by",
    type=click.Choice(["type", "relation"]),
    multiple=True,
    help="Also score apart each type of event, or articles on Viet Nam's own relations and others.",
)
@click.option("--calibration", is_flag=True, help="Also hold the confidence of events against the share right.")
@click.option(
    "--show",
    "shown",
    type=click.IntRange(min=0),
    default=0,
    help="Also show misses and false alarms: how many of each kind.",
)
@click.option("--save", "saved", type=_ANY_PATH, help="Write to this file what was found, item by item.")
@click.option("--since", type=_ANY_PATH, help="Also show what was gained and lost since this file was saved.")
@click.option("--publish", "published", type=_ANY_PATH, help="Write the numbers into this file, for the pages.")
@click.option("--called", default="samples", show_default=True, help="With --publish: the name of these articles.")
@click.option("--markdown", is_flag=True, help="Print the tables as Markdown.")
@jobs_option
@json_option
def evaluate_command(pairs: tuple[Path, ...], jobs: int | None, **asked: Any) -> None:
    """Score the reading of the articles in TEXTS against the annotations in GOLD; several pairs count together."""
    wanted = _Asked(**asked)
    if len(pairs) % 2:
        raise click.UsageError(f"every GOLD needs its TEXTS: {pairs[-1]} has none.")
    if wanted.markdown and wanted.as_json:
        raise click.UsageError("--json and --markdown exclude each other.")
    gold, readings = _read_pairs(list(zip(pairs[::2], pairs[1::2], strict=True)), jobs)
    result = _judge(gold, readings, wanted)
    if wanted.published:
        save_measurement(wanted.published, measure(wanted.called, default_reader().version, gold, readings))
    if wanted.as_json:
        print_json(_as_dict(result, wanted))
    else:
        click.echo("\n\n".join(_tell(result, wanted)))


def _read_pairs(pairs: list[tuple[Path, Path]], jobs: int | None) -> tuple[list[GoldArticle], list[GoldArticle]]:
    """Read every gold file and the articles that it names; an id stands for one article in all of them."""
    gold: dict[str, GoldArticle] = {}
    readings: list[GoldArticle] = []
    for path, texts in pairs:
        annotated = {article.id: article for article in load_gold(path)}
        if twice := annotated.keys() & gold.keys():
            raise RunError(f"{path}: {min(twice)} is annotated in another GOLD, too; an id must stand for one article.")
        gold |= annotated
        found = list(_read_wanted(texts, set(annotated), choose_jobs(jobs, (texts,))))
        missing = annotated.keys() - {reading.id for reading in found}
        if missing:
            raise RunError(
                f"{texts}: no article for {len(missing)} of {len(annotated)} ids in {path}, such as {min(missing)}."
            )
        readings += found
    return list(gold.values()), readings


def _read_wanted(texts: Path, wanted: set[str], jobs: int) -> Iterator[GoldArticle]:
    named = ((id_, item) for id_, item in name_items(read_paths([texts])) if id_ in wanted)
    for id_, article, reading in read_all(named, jobs, []):
        yield from_dict(to_gold(article, reading, id=id_))


def _judge(gold: list[GoldArticle], readings: list[GoldArticle], wanted: _Asked) -> _Result:
    findings = find_all(gold, readings) if wanted.shown or wanted.saved or wanted.since else []
    # Compared before anything is written, for both may be one file.
    ids = {article.id for article in gold}
    change = compare_with(load_ledger(wanted.since), findings, ids) if wanted.since else None
    if wanted.saved:
        save_ledger(wanted.saved, findings)
    groups = split_by_relation(gold) if "relation" in wanted.by else {}
    return _Result(
        scores=evaluate(gold, readings),
        relations={name: _Group(len(part), evaluate(part, readings)) for name, part in groups.items()},
        calibration=calibrate(gold, readings) if wanted.calibration else None,
        differences=[found for found in findings if found.is_difference] if wanted.shown else [],
        change=change,
    )


def _as_dict(result: _Result, wanted: _Asked) -> dict[str, Any]:
    numbers = result.scores.as_dict()
    if "type" in wanted.by:
        numbers["by_type"] = {name: row.as_dict() for name, row in result.scores.types.items()}
    if "relation" in wanted.by:
        numbers["by_relation"] = {
            name: {"articles": count} | scores.as_dict() for name, (count, scores) in result.relations.items()
        }
    if result.calibration:
        numbers["calibration"] = result.calibration.as_dict()
    if wanted.shown:
        numbers["differences"] = result.differences
    if result.change:
        numbers["since"] = result.change
    return numbers


def _tell(result: _Result, wanted: _Asked) -> Iterator[str]:
    yield render_markdown(result.scores) if wanted.markdown else render(result.scores)
    if "type" in wanted.by:
        yield _lay_out(table_types(result.scores), wanted)
    yield from render_relations(result.relations, markdown=wanted.markdown)
    if result.calibration:
        yield _lay_out(table_calibration(result.calibration), wanted)
    if wanted.shown:
        yield render_findings(result.differences, wanted.shown)
    if result.change:
        yield f"since {wanted.since}\n{render_change(result.change)}"


def _lay_out(table: Table, wanted: _Asked) -> str:
    return table.as_markdown() if wanted.markdown else table.as_text()
