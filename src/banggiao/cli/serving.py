"""Commands that show the record's pages: serve, demo."""

import logging
import socket
import threading
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, TypedDict, Unpack

import click
import uvicorn

from banggiao.cli.adding import print_report
from banggiao.cli.options import record_option
from banggiao.cli.output import cell, count, open_console
from banggiao.cli.showing import tabulate_events
from banggiao.model.errors import RunError
from banggiao.pipeline import Options, add_paths, default_reader
from banggiao.record import EventFilter, Record
from banggiao.web import create_app
from banggiao.web.warming import settle

_DEMO_EVENTS, _DEMO_SIDES = 12, ("VN", "LA")
_GLOSSED = 8192  # offices and bodies whose labels are kept: a page has hundreds
_LOOPBACK = frozenset({"127.0.0.1", "localhost"})


class Address(TypedDict):
    """Where to listen, as the options say."""

    host: str
    port: int
    open_browser: bool


def _address_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option("--open", "open_browser", is_flag=True, help="Open the pages in a browser."),
        click.option(
            "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one."
        ),
        click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at."),
    ):
        command = option(command)
    return command


@click.command()
@_address_options
@record_option
def serve(record_path: Path, **address: Unpack[Address]) -> None:
    """Serve the record's pages until stopped."""
    serve_record(record_path, address)


@click.command()
@click.option("--no-serve", is_flag=True, help="Stop after printing.")
@_address_options
@click.option(
    "--record",
    "record_path",
    type=click.Path(path_type=Path),
    default="banggiao-demo.db",
    show_default=True,
    help="The demo record's file.",
)
def demo(record_path: Path, *, no_serve: bool, **address: Unpack[Address]) -> None:
    """Read the sample articles that come with banggiao into a record, print what was found, and serve it."""
    console = open_console()
    with Record.open(record_path, create=True) as record:
        with as_file(files("banggiao.samples") / "articles") as folder:
            report = add_paths(record, [folder], Options())
        print_report(console, report)
        found = record.events(EventFilter(between=_DEMO_SIDES), limit=_DEMO_EVENTS)
        total = record.stats().events
    console.print()
    console.print(tabulate_events(found.items))
    console.print(
        cell(
            f"{count(total, 'event')} in all, {found.total} between Viet Nam and Laos; the record: {record_path}", "dim"
        )
    )
    if not no_serve:
        serve_record(record_path, address, is_demo=True)


def serve_record(record_path: Path, address: Address, *, is_demo: bool = False) -> None:
    """Serve a record's pages until stopped; those of the demo say that it is one.

    Raises:
        RunError: there is no such record, or the address is taken.
    """
    listening = _listen(address["host"], address["port"])
    host, port = address["host"], listening.getsockname()[1]
    # Another site's page must not read the record through a name of its own that leads to this machine.
    allowed = tuple(f"{name}:{port}" for name in _LOOPBACK) if host in _LOOPBACK else ()
    app = create_app(record_path, office_gloss=_make_gloss(), allowed_hosts=allowed, is_demo=is_demo)
    settle()
    url = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    click.echo(f"Serving {record_path} at {url} (Ctrl-C stops)")
    if address["open_browser"]:
        threading.Thread(target=webbrowser.open, args=[url], daemon=True).start()
    server = uvicorn.Server(uvicorn.Config(app, log_level=logging.WARNING))
    with suppress(KeyboardInterrupt):  # the usual end
        server.run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen()  # from now on a visitor waits and is not turned away
    except OSError as error:
        listening.close()
        raise RunError(
            f"Cannot listen at {host}, port {port}: {error.strerror}; choose another with --port."
        ) from error
    return listening


def _make_gloss() -> Callable[[str], str]:
    """Return what gives an office's or a body's English label, or nothing where the lexicon has none."""
    lexicon = default_reader().lexicon

    @lru_cache(maxsize=_GLOSSED)
    def gloss(office: str) -> str:
        label = lexicon.office_label(office, "en")
        return lexicon.body_label(office) if label == office else label

    return gloss
