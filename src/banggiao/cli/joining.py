"""The command that says why mentions are one person."""

from collections.abc import Iterable
from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.padding import Padding

from banggiao.cli.asking import open_record, read_side
from banggiao.cli.options import WORDS, json_option, record_option
from banggiao.cli.output import cell, open_console, print_json
from banggiao.cli.showing import show_citation
from banggiao.model.errors import RunError
from banggiao.model.record import Join, Person
from banggiao.record import Record

_NAMESAKES = 5


class JoinedPerson(msgspec.Struct, frozen=True, kw_only=True):
    """A person, and what joins the spellings of the name."""

    person_id: str
    name: str
    country: str
    names: tuple[str, ...] = ()
    joins: tuple[Join, ...] = ()


@click.command()
@click.argument("words", metavar="PERSON", type=WORDS, nargs=-1, required=True)
@click.option("--country", default="", callback=read_side, help="Only people of this country, as a code or name.")
@record_option
@json_option
def why(words: tuple[str, ...], country: str, record_path: Path, *, as_json: bool) -> None:
    """Say why mentions are taken to be one PERSON, named by an id or words of a name."""
    asked = " ".join(words)
    with open_record(record_path) as record:
        found = [
            JoinedPerson(
                person_id=person.id,
                name=person.name,
                country=person.country,
                names=person.names,
                joins=record.joins(person.id),
            )
            for person in _people(record, asked, country)
        ]
    if not found:
        raise RunError(f"no person of this record has the id or name {asked!r}")
    if as_json:
        print_json(found)
        return
    console = open_console()
    for person in found:
        console.print(*_show(person))


def _people(record: Record, asked: str, country: str) -> tuple[Person, ...]:
    if person := record.person(asked):
        return (person,)
    return record.people(words=asked, country=country, limit=_NAMESAKES).items


def _show(person: JoinedPerson) -> Iterable[RenderableType]:
    yield cell(f"{person.name} ({person.country}) {person.person_id}", "bold")
    if not person.joins:
        yield Padding(cell("all mentions are spelled alike", "dim"), (0, 0, 0, 2))
    for join in person.joins:
        yield Padding(cell(f"{join.name} = {join.other}: {_tell(join)}", "cyan"), (0, 0, 0, 2))
        for citation in join.citations:
            for line in show_citation(citation):
                yield Padding(line, (0, 0, 0, 2))


def _tell(join: Join) -> str:
    match join.why:
        case "decision":
            return f"{join.by} decided it ({join.decision})"
        case "article":
            return "one article writes both"
        case "same name":
            return "the same name, shortened or in another spelling"
        case "office":
            return f"close names, both attested as {join.office}, {join.country}"
