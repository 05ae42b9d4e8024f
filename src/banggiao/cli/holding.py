"""The command that says who held an office, or which offices somebody held, on a day or over time."""

from collections.abc import Callable, Container, Iterable, Sequence
from pathlib import Path

import click
import msgspec
from rich.console import Console, RenderableType
from rich.padding import Padding

from banggiao.cli.asking import known_by_option, open_record, read_day, read_side
from banggiao.cli.options import WORDS, json_option, record_option
from banggiao.cli.output import cell, count, new_table, open_console, print_json
from banggiao.cli.showing import show_citation
from banggiao.lexicon.geography import load_geography
from banggiao.lexicon.offices import OfficeBook, office_key
from banggiao.lexicon.sides import make_side_finder
from banggiao.model.errors import RunError
from banggiao.model.record import Attestation, Holder, Holding, OfficeOnDay, Person
from banggiao.record import Record
from banggiao.resolving.holding import holders_of, who_held

_HOME = "VN"
"""Whose office it is where nobody says (codebook §2)."""
_CODE = 2  # letters
_NAMESAKES = 5
_WHOLE = ("head_of_state", "head_of_government", "head_of_parliament", "royal")
"""Levels of offices whose title says it all; others go on with a ministry, a party or a place."""
_SUGGESTED = 8


class _Asked(msgspec.Struct, frozen=True):
    """What is asked of an office: its name as typed, its country, its keys, the day, and what may be known."""

    typed: str
    country: str
    keys: tuple[str, ...]
    on: str
    known_by: str


class PersonOnDay(msgspec.Struct, frozen=True, kw_only=True):
    """The offices that a person is attested in, on a day or at all."""

    person_id: str
    name: str
    country: str
    offices: tuple[OfficeOnDay, ...] = ()
    line: tuple[Attestation, ...] = ()


@click.command()
@click.argument("words", type=WORDS, nargs=-1, required=True)
@click.option("--country", default="", callback=read_side, help="Whose office, as a code or name; else Viet Nam's.")
@click.option("--on", default="", callback=read_day, metavar="DAY", help="On this day; else over all time.")
@known_by_option
@record_option
@json_option
def who(words: tuple[str, ...], country: str, on: str, known_by: str, record_path: Path, *, as_json: bool) -> None:
    """Say who held an office, or which offices a person held: WORDS name either."""
    book = OfficeBook.load()
    typed, side = _split(book, " ".join(words), country)
    keys = book.asked(typed)
    with open_record(record_path) as record:
        if keys:
            _answer_office(record, book, _Asked(typed, side or _HOME, keys, on, known_by), as_json=as_json)
        else:
            _answer_person(record, book, " ".join(words), (on, known_by), as_json=as_json)


def _split(book: OfficeBook, typed: str, country: str) -> tuple[str, str]:
    """``Thủ tướng Lào``: take a side's name from the end of what is typed, where no option names one."""
    if country:
        return typed, country
    finder = make_side_finder(load_geography())
    words = typed.split()
    for at in range(1, len(words)):
        office, side = " ".join(words[:at]), " ".join(words[at:])
        is_marked = not side.isascii() and finder.is_written(side)  # "Mỹ" is a name, "sứ" no code
        is_name = len(side) > _CODE or side.isupper() or is_marked
        if is_name and book.asked(office) and (code := finder.find(side)):
            return office, code
    return typed, ""


def _answer_office(record: Record, book: OfficeBook, asked: _Asked, *, as_json: bool) -> None:
    found = record.attestations(asked.country, lambda name: office_key(name) in asked.keys, known_by=asked.known_by)
    if not found:
        raise RunError(_why_nobody(book, asked, [each.office for each in record.offices(asked.country)]))
    office = found[0].office
    if not asked.on:
        line = holders_of(found)
        _print(line, as_json=as_json, shown=lambda console: _print_line(console, office, asked.country, line))
        return
    answer = who_held(found, asked.on, sole=book.is_sole(office))
    answer = msgspec.structs.replace(answer, office=office, country=asked.country)
    _print(answer, as_json=as_json, shown=lambda console: _print_answer(console, answer))


def _why_nobody(book: OfficeBook, asked: _Asked, attested: Sequence[str]) -> str:
    near = [office for office in attested if any(key in office_key(office) for key in asked.keys)]
    keys = {office_key(office) for office in attested}
    rest = "" if near else _left_over(book, asked.typed, keys)
    if rest and not any(office_key(rest) in key for key in keys):
        return (
            f"{rest!r} in {asked.typed!r} is no country or organisation that is known, and no part of an office that "
            f"is attested for {asked.country}"
        )
    hint = f"; attested are: {', '.join(near[:_SUGGESTED])}" if near else ""
    return f"nobody is attested in this office of {asked.country}{hint}"


def _left_over(book: OfficeBook, typed: str, attested: Container[str]) -> str:
    """Return the words behind an office that is whole without them: one that is attested, or a title of a leader."""
    words = typed.split()
    for size in range(len(words) - 1, 0, -1):
        head = " ".join(words[:size])
        is_whole = office_key(head) in book.meant and book.level(book.normal(head)) in _WHOLE
        if is_whole or any(key in attested for key in book.asked(head)):
            return " ".join(words[size:])
    return ""


def _answer_person(record: Record, book: OfficeBook, words: str, days: tuple[str, str], *, as_json: bool) -> None:
    people = record.people(words=words, limit=_NAMESAKES).items
    if not people:
        raise RunError(f"{words!r} is neither an office that the lexicon knows nor a person of this record")
    on, known_by = days
    answers = [_person_on_day(record, book, person, on, known_by) for person in people]
    _print(answers, as_json=as_json, shown=lambda console: _print_people(console, answers))


def _person_on_day(record: Record, book: OfficeBook, person: Person, on: str, known_by: str) -> PersonOnDay:
    own = record.attestations_of(person.id, known_by=known_by)
    offices: list[OfficeOnDay] = []
    for office, country in dict.fromkeys((a.office, a.country) for a in own) if on else ():
        key, sole = office_key(office), book.is_sole(office)
        asked = own if not sole else record.attestations(country, _called(key), known_by=known_by)
        same = [a for a in asked if office_key(a.office) == key and a.country == country]
        answer = who_held(same, on, sole=sole)
        mine = tuple(holder for holder in answer.holders if holder.person_id == person.id)
        if mine:
            held = {"office": office, "country": country, "holders": mine, "sureness": mine[0].sureness}
            offices.append(msgspec.structs.replace(answer, **held))
    return PersonOnDay(
        person_id=person.id,
        name=person.name,
        country=person.country,
        offices=tuple(offices),
        line=() if on else tuple(own),
    )


def _called(key: str) -> Callable[[str], bool]:
    return lambda name: office_key(name) == key


def _print(value: object, *, as_json: bool, shown: Callable[[Console], None]) -> None:
    if as_json:
        print_json(value)
    else:
        shown(open_console())


def _print_line(console: Console, office: str, country: str, line: Iterable[Holding]) -> None:
    table = new_table("first seen", "last seen", "name", "#texts", "former by", "id")
    for held in line:
        table.add_row(
            cell(held.first_seen or "undated", "cyan"),
            cell(held.last_seen, "cyan"),
            cell(held.name, "bold"),
            cell(held.texts),
            cell(held.former_by),
            cell(held.person_id, "dim"),
        )
    console.print(cell(f"{office}, {country}", "bold"), table)


def _print_answer(console: Console, answer: OfficeOnDay) -> None:
    console.print(cell(f"{answer.office}, {answer.country}, on {answer.on}: {answer.sureness}", "bold"))
    for holder in answer.holders:
        console.print(cell(f"{holder.name} ({holder.person_id})", "bold"), *_why(holder))
    for word, near in (("last attested before", answer.before), ("first attested after", answer.after)):
        if near:
            console.print(cell(f"{word}: {near.name}, {near.day}", "cyan"), *show_citation(near.citation))
    if answer.undated:
        console.print(cell(f"attested on an unknown day: {', '.join(answer.undated)}", "dim"))


def _why(holder: Holder) -> list[RenderableType]:
    cited = dict.fromkeys(a for a in (holder.earlier, holder.later) if a)
    others = f"; so are {', '.join(holder.rivals)}" if holder.rivals else "; nobody else in between"
    status = "" if holder.status == "current" else f" ({holder.status})"
    said = f"{holder.sureness}{status}: in office {_by_what(cited, holder.texts)}{others}"
    lines: list[RenderableType] = [Padding(cell(said, "cyan"), (0, 0, 0, 2))]
    for attestation in cited:
        lines += show_citation(attestation.citation)
    return lines


def _by_what(cited: Iterable[Attestation], texts: int) -> str:
    """Say what attests: a list of office-holders by its name, articles by their days."""
    lists = dict.fromkeys(a.citation.publisher for a in cited if a.on)
    days = dict.fromkeys(a.day for a in cited if not a.on)
    said = [f"by the list {name}" for name in lists]
    said += [f"by articles of {' and '.join(days)}, {count(texts, 'different sentence')}"] if days else []
    return " and ".join(said)


def _print_people(console: Console, answers: Iterable[PersonOnDay]) -> None:
    for person in answers:
        console.print(cell(f"{person.name} ({person.country}) {person.person_id}", "bold"))
        if not (person.offices or person.line):
            console.print(Padding(cell("no office attested", "dim"), (0, 0, 0, 2)))
        for answer in person.offices:
            console.print(cell(f"{answer.office}, {answer.country}, on {answer.on}", "bold"), *_why(answer.holders[0]))
        _print_attestations(console, person.line)


def _print_attestations(console: Console, line: Iterable[Attestation]) -> None:
    table = new_table("first seen", "last seen", "office", "#texts")
    by_office: dict[str, list[Attestation]] = {}
    for attestation in line:
        status = "" if attestation.status == "current" else f" ({attestation.status})"
        by_office.setdefault(f"{attestation.office}, {attestation.country}{status}", []).append(attestation)
    for office, group in by_office.items():
        days = sorted(a.day for a in group if a.day)
        first, last = (days[0], days[-1]) if days else ("undated", "")
        texts = len({a.citation.quote for a in group})
        table.add_row(cell(first, "cyan"), cell(last, "cyan"), cell(office, "bold"), cell(texts))
    if by_office:
        console.print(table)
