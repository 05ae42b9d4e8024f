"""Commands that ask the record: search, events, show, stats, digest."""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, get_args

import click
from rich.console import RenderableType

from banggiao.cli.options import WORDS, json_option, record_option
from banggiao.cli.output import cell, new_table, open_console, print_json
from banggiao.cli.showing import (
    print_total,
    show_article,
    show_event,
    show_instrument,
    show_person,
    tabulate_events,
    tabulate_hits,
)
from banggiao.lexicon.geography import load_geography
from banggiao.lexicon.sides import make_side_finder
from banggiao.model.decisions import find_taken_out
from banggiao.model.edtf import are_crossed, is_day, parse_date
from banggiao.model.errors import RunError
from banggiao.model.vocabulary import EVENT_STATUSES, EVENT_TYPES
from banggiao.record import EventComparison, EventFilter, EventPlace, HitKind, Record, Stats

_limit = click.option(
    "--limit", type=click.IntRange(1, 1_000_000), default=50, show_default=True, help="How many at most."
)


def read_date(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    """Return an option's date.

    Raises:
        click.BadParameter: it is none.
    """
    day = parse_date(value) if value else ""
    if day is None:
        raise click.BadParameter(f"{value!r} is no date; write 2023, 2023-02, 2023-02-17 or 17/02/2023.")
    return day


def read_day(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    """Return an option's day.

    Raises:
        click.BadParameter: it is none, or only a month or year.
    """
    day = parse_date(value) if value else ""
    if day is None or (value and not is_day(day)):
        raise click.BadParameter(f"{value!r} is no day; write 2019-02-24 or 24/02/2019.")
    return day


known_by_option = click.option(
    "--known-by", default="", callback=read_day, metavar="DAY", help="Only by what was published up to this day."
)


@contextmanager
def open_known(path: Path, day: str) -> Iterator[Record]:
    """Open a record that exists, for reading: all of it, or what had been published by a day."""
    with open_record(path) as record:
        if not day:
            yield record
            return
        with record.known_by(day) as then:
            yield then


def open_record(path: Path) -> closing[Record]:
    """Open a record that exists, for reading, closed at the end of the ``with`` block."""
    return closing(Record.open(path, read_only=True))


@click.command()
@click.argument("words", type=WORDS, nargs=-1, required=True)
@click.option("--kind", "kinds", type=click.Choice(get_args(HitKind)), multiple=True, help="Only things of this kind.")
@click.option("--apart", is_flag=True, help="Also what has the words far from each other.")
@_limit
@record_option
@json_option
def search(
    *, words: tuple[str, ...], kinds: tuple[HitKind, ...], apart: bool, limit: int, record_path: Path, as_json: bool
) -> None:
    """Find WORDS in articles, events and people, with or without diacritics."""
    with open_record(record_path) as record:
        page = record.search(" ".join(words), kinds=kinds or get_args(HitKind), apart=apart, limit=limit)
    if as_json:
        print_json(page)
        return
    console = open_console()
    console.print(tabulate_hits(page.items) if page.items else cell("nothing found", "dim"))
    print_total(console, len(page.items), page.total)
    if page.has_apart:
        console.print(cell("more has all these words, but far from each other: --apart shows that too", "dim"))


def read_sides(_ctx: click.Context, _param: click.Parameter, value: tuple[str, ...] | None) -> tuple[str, ...]:
    """Return the codes of countries or organisations.

    Raises:
        click.BadParameter: one is called nothing of the kind, or both are the same.
    """
    if value is None:
        return ()
    finder = make_side_finder(load_geography())
    codes = tuple(finder.find(typed) for typed in value)
    for typed, code in zip(value, codes, strict=True):
        if not code:
            raise click.BadParameter(f"no country or organisation is called {typed!r}; write a code (VN) or a name.")
    if len(set(codes)) < len(codes):
        raise click.BadParameter("both sides are the same.")
    return codes


def read_side(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Return the code of an option's country or organisation, empty where none is given.

    Raises:
        click.BadParameter: nothing is called so.
    """
    return next(iter(read_sides(ctx, param, (value,) if value else None)), "")


@click.command()
@click.option("--between", nargs=2, callback=read_sides, metavar="A B", help="Both sides, as codes or names: VN LA.")
@click.option("--person", type=WORDS, default="", help="A person's id or words of their name.")
@click.option("--type", "type_", type=click.Choice(EVENT_TYPES), default=None, help="The type of the act.")
@click.option("--since", default="", callback=read_date, metavar="DATE", help="Not those that ended before.")
@click.option("--until", default="", callback=read_date, metavar="DATE", help="Not those that began after.")
@click.option("--status", type=click.Choice(EVENT_STATUSES), default=None, help="The status of the act.")
@click.option("--on", default="", callback=read_day, metavar="DAY", help="Only those under way on this day.")
@known_by_option
@_limit
@record_option
@json_option
def events(
    *, record_path: Path, limit: int, as_json: bool, type_: str | None, on: str, known_by: str, **asked: Any
) -> None:
    """List events, the newest first, those without a known date last."""
    if on and (asked["since"] or asked["until"]):
        raise click.UsageError("--on stands without --since and --until.")
    _check_order(asked["since"], asked["until"])
    asked |= {"since": on, "until": on} if on else {}
    given = {name: value for name, value in asked.items() if value}
    filters = EventFilter(type=type_ or "", **given)
    with open_known(record_path, known_by) as record:
        page = record.events(filters, limit=limit)
        nothing = "" if page.items else _why_none(record, filters.person)
    if as_json:
        print_json(page)
        return
    console = open_console()
    console.print(tabulate_events(page.items) if page.items else cell(nothing, "dim"))
    print_total(console, len(page.items), page.total, page.undated if filters.since or filters.until else 0)


def _check_order(since: str, until: str) -> None:
    """Refuse days the wrong way round."""
    if are_crossed(since, until):
        raise click.UsageError(f"--since {since} comes after --until {until}: the days are the wrong way round.")


def _why_none(record: Record, person: str) -> str:
    if person and not record.people(words=person, limit=1).total and not record.person(person):
        return f"nobody of the name or id {person!r} is in the record"
    return "no such event"


@click.command()
@click.argument("id_", metavar="ID")
@known_by_option
@record_option
@json_option
def show(id_: str, known_by: str, record_path: Path, *, as_json: bool) -> None:
    """Show everything known about an event, person, instrument or article, each fact with its quotation and source."""
    with open_known(record_path, known_by) as record:
        found = _find(record, id_)
        if found is None:
            raise RunError(f"{record_path}: {_why_missing(record, id_)}")
    thing, shown = found
    if as_json:
        print_json(thing)
    else:
        open_console().print(shown)


def _why_missing(record: Record, id_: str) -> str:
    """Say why nothing has an id: what it named was taken out, or it never named anything."""
    article_id = record.article_of(id_) or ""
    made = find_taken_out(record.decisions(), id_, article_id)
    if made is None:
        return f"nothing has the id {id_}; ids are listed by banggiao events and search."
    done = "was rejected" if made.kind == "reject" else "was told in an article that was withdrawn"
    where = f"; banggiao show {article_id} shows where it was read" if article_id else ""
    return f"{id_} {done}, by {made.by}: {made.why}; banggiao decide undo {made.id} takes that back{where}"


def _find(record: Record, id_: str) -> tuple[object, RenderableType] | None:
    """Return what has this id, and how it is shown."""
    if event := record.event(id_):
        place = EventPlace(whole=record.event_whole(event), parts=record.event_parts(event))
        return event, show_event(event, place, record.event_comparison(event) or EventComparison())
    if person := record.person(id_):
        return person, show_person(person, record.person_events(person.id).items)
    if paper := record.instrument(id_):
        return paper, show_instrument(paper)
    if view := record.article(id_):
        return view, show_article(view)
    return None


@click.command()
@record_option
@json_option
def stats(record_path: Path, *, as_json: bool) -> None:
    """Count what the record holds."""
    with open_record(record_path) as record:
        counted = record.stats()
    if as_json:
        print_json(counted)
        return
    table = new_table("in the record", "#")
    for name, value in _count_lines(counted):
        table.add_row(cell(name), cell(value))
    open_console().print(table)


def _count_lines(counted: Stats) -> Iterable[tuple[str, object]]:
    for name in (
        "articles",
        "texts",
        "events",
        "undated",
        "people",
        "offices",
        "instruments",
        "commitments",
        "figures",
    ):
        yield name, getattr(counted, name)
    yield "first day", counted.first_day
    yield "last day", counted.last_day
    for type_, count in counted.types:
        yield f"  {type_}", count
    for one, other, count in counted.pairs[:10]:
        yield f"  {one} and {other}", count


@click.command()
@record_option
@json_option
def digest(record_path: Path, *, as_json: bool) -> None:
    """Print a digest of the record's content: two records that say the same have the same one."""
    with open_record(record_path) as record:
        value = record.digest()
    if as_json:
        print_json({"digest": value})
    else:
        click.echo(value)
