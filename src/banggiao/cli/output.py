"""What the commands print: UTF-8 in any locale, tables for people, JSON for programs."""

import io
import os
import re
import sys
from typing import Any, Literal

import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

_WHOLE = frozenset({"id", "date"})
_WIDTH = 120  # where the output is no terminal
# What a terminal would obey instead of showing; line ends and tabs become spaces in a cell.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


def use_utf8() -> None:
    """Write Vietnamese right whatever the locale says; what UTF-8 cannot hold is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


class _Console(Console):
    """A console that leaves it to the program to end when the reader of its output goes away."""

    def on_broken_pipe(self) -> None:
        """Let the error that is being handled go on."""
        raise  # noqa: PLE0704


def open_console() -> Console:
    """Return a console on standard output."""
    width = None if sys.stdout.isatty() or "COLUMNS" in os.environ else _WIDTH
    return _Console(file=sys.stdout, width=width, highlight=False, markup=False, emoji=False)


def open_error_console() -> Console:
    """Return a console on standard error, for progress and what is said beside the result."""
    return Console(file=sys.stderr, highlight=False, markup=False, emoji=False)


def cell(value: object, style: str = "") -> Text:
    r"""Return a value as a table's cell, without anything that a terminal would obey.

    >>> cell("Lào\x1b[31m", "bold").plain
    'Lào [31m'
    """
    return Text(_CONTROL.sub(" ", str(value)), style=style)


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with the word for what is counted.

    >>> count(1, "article"), count(2, "article"), count(0, "person", "people")
    ('1 article', '2 articles', '0 people')
    """
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def new_table(*columns: str) -> Table:
    """Return an empty table in the house's style; a column named ``#…`` is right-aligned, ``id`` is never broken."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        justify: Literal["left", "right"] = "right" if column.startswith("#") else "left"
        table.add_column(column.lstrip("#"), justify=justify, overflow="fold", no_wrap=column in _WHOLE)
    return table


def print_json(value: Any) -> None:
    """Print a value as one line of JSON."""
    sys.stdout.write(msgspec.json.encode(value).decode("utf-8") + "\n")
