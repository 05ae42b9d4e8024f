"""Arguments and options that several commands share."""

import os
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click
import msgspec

from banggiao.articles import FieldNames

_Command = Callable[..., Any]
_MUCH = 4 * 1024 * 1024  # bytes; below, starting further processes takes longer than reading


class Words(click.ParamType[str]):
    """Words typed by the user, understood as UTF-8 whatever the locale says."""

    name = "words"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the words; what is not UTF-8 stays as Python read it."""
        _ = param, ctx
        try:
            return os.fsencode(value).decode("utf-8")
        except UnicodeError:
            return str(value)


WORDS = Words()


_ANY_PATH = click.Path(path_type=Path, readable=False)  # what cannot be read is refused by name, and the rest goes on


def record_option(command: _Command) -> _Command:
    """Add ``--record PATH``."""
    return click.option(
        "--record",
        "record_path",
        type=click.Path(path_type=Path),
        envvar="BANGGIAO_RECORD",
        default="banggiao.db",
        show_default="$BANGGIAO_RECORD, else banggiao.db",
        help="The record's file.",
    )(command)


def json_option(command: _Command) -> _Command:
    """Add ``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")(command)


def reviewer_options(command: _Command) -> _Command:
    """Add ``--why WORDS``, which ``--reason`` is another name of, and ``--by NAME``."""
    by = click.option(
        "--by", type=WORDS, envvar="BANGGIAO_REVIEWER", show_envvar=True, required=True, help="Who decides."
    )
    return click.option("--why", "--reason", "why", type=WORDS, required=True, help="The reason.")(by(command))


def paths_argument(command: _Command) -> _Command:
    """Add ``PATH...``."""
    return click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=_ANY_PATH)(command)


def jobs_option(command: _Command) -> _Command:
    """Add ``--jobs N``."""
    return click.option(
        "--jobs",
        type=click.IntRange(min=1),
        default=None,
        show_default="as many as cores where there is much to read, else 1",
        help="How many processes read.",
    )(command)


def lexicon_option(command: _Command) -> _Command:
    """Add ``--lexicon FOLDER``."""
    return click.option(
        "--lexicon",
        type=click.Path(path_type=Path),
        envvar="BANGGIAO_LEXICON",
        show_envvar=True,
        default=None,
        help="A folder with your own additions to the vocabulary.",
    )(command)


def choose_jobs(jobs: int | None, paths: tuple[Path, ...]) -> int:
    """Return how many processes are worth starting, where the user leaves it open."""
    if jobs is not None:
        return jobs
    size = 0
    for path in paths:
        for file in path.rglob("*") if path.is_dir() else (path,):
            size += file.stat().st_size if file.is_file() else 0
            if size > _MUCH:
                return os.cpu_count() or 1
    return 1


def fields_options(command: _Command) -> _Command:
    """Add an option for the name of each field of a row, handed over together as ``fields``."""
    defaults = msgspec.structs.asdict(FieldNames())

    @wraps(command)
    def with_fields(**given: Any) -> Any:
        names = {name: given.pop(f"{name}_field") for name in defaults}
        return command(fields=FieldNames(**names), **given)

    decorated: _Command = with_fields
    for name, default in reversed(defaults.items()):
        option = f"--{name}-field"
        decorated = click.option(
            option, default=default, show_default=True, help=f"The field of JSON rows with the {name}."
        )(decorated)
    return decorated
