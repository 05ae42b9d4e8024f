"""Takes a picture of every kind of page, of the record made from the sample articles: ``make pictures``.

``list_pages`` is also what the browser tests go through, so a new kind of page is added here and nowhere else.
"""

import argparse
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

import uvicorn
from playwright.sync_api import Browser, sync_playwright

from banggiao.model.decisions import Decision, DecisionKind
from banggiao.pipeline import Options, add_paths, default_reader
from banggiao.record import EventFilter, Record
from banggiao.web import create_app

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
CHROMIUM = "/usr/bin/chromium"
WIDTH, HEIGHT = 1280, 960


def make_record(path: Path) -> None:
    """Read the sample articles into a record."""
    with Record.open(path, create=True) as record:
        add_paths(record, [Path(str(files("banggiao.samples").joinpath("articles")))], Options(jobs=1))
        _decide(record)


def _decide(record: Record) -> None:
    """Make decisions that leave everything as it is, so that the log has something to show."""
    one, other = (event.id for event in record.events(EventFilter(between=("VN", "LA")), limit=2).items)

    def decide(kind: DecisionKind, why: str, *anchors: str, undoes: str = "") -> Decision:
        return record.decide(Decision(id="", kind=kind, anchors=anchors, undoes=undoes, by="Lan", why=why, at=""))

    decide("confirm", "đã đối chiếu với bài gốc", one)
    rejected = decide("reject", "bài nói về năm trước", other)
    decide("undo", "đọc lại: đúng là năm nay", undoes=rejected.id)


def list_pages(path: Path) -> dict[str, str]:
    """Return an address of each kind of page; of things, the one that most is told of."""
    with Record.open(path, read_only=True) as record:
        event = max(record.events(EventFilter(between=("VN", "LA")), limit=200).items, key=lambda e: len(e.reports))
        person = record.people(country="VN", limit=1).items[0]
        article = max(record.articles(limit=200).items, key=lambda summary: summary.events)
        two = [party.name for party in event.parties if party.person_id][:2]
        instrument = max(record.instruments(limit=200).items, key=lambda item: len(item.citations))
    return {
        "start": "/",
        "events": "/events?between=VN",
        "timeline": "/events/timeline?between=VN",
        "timeline_dots": "/events/timeline?between=VN&since=2024-09&until=2024-12",
        "calendar": "/events/calendar?at=2024",
        "calendar_month": "/events/calendar?at=2024-11",
        "event": f"/events/{event.id}",
        "reports": f"/events/{event.id}/reports",
        "people": "/people",
        "person": f"/people/{person.id}",
        "articles": "/articles",
        "article": f"/articles/{article.id}",
        "offices": "/offices?country=VN",
        "office": "/offices/VN/thu-tuong?on=2025-01-05",
        "relations": "/relations",
        "relation": "/relations/VN/LA",
        "country": "/countries/LA",
        "instruments": "/instruments?between=VN&between=LA",
        "instrument": f"/instruments/{instrument.id}",
        "citations": f"/instruments/{instrument.id}/reports",
        "search": "/search?q=hoi+dam",
        "answer": f"/search?{urlencode({'q': ' '.join(two)})}",
        "about": "/about",
        "columns": "/columns",
        "review": "/review?kind=unsure",
        "log": "/log",
    }


@contextmanager
def serving(path: Path, *, is_demo: bool = False) -> Iterator[str]:
    """Serve a record on a free port of this machine."""
    lexicon = default_reader().lexicon
    app = create_app(path, office_gloss=lambda office: lexicon.office_label(office, "en"), is_demo=is_demo)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()  # who asks before the server is up waits, and is not refused
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def browsing() -> Iterator[Browser]:
    """Start Chromium, from where the environment's ``CHROMIUM`` says.

    Raises:
        FileNotFoundError: there is none.
    """
    path = os.environ.get("CHROMIUM") or CHROMIUM
    if not Path(path).exists():
        raise FileNotFoundError(f"no Chromium at {path}; install it or set CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


def take_pictures(folder: Path) -> list[str]:
    """Write the picture of each kind of page, in English, and return their names."""
    with TemporaryDirectory() as temporary, browsing() as browser:
        path = Path(temporary) / "banggiao.db"
        make_record(path)
        pages = list_pages(path)
        with serving(path, is_demo=True) as site:
            page = browser.new_page(locale="en-GB", viewport={"width": WIDTH, "height": HEIGHT})
            for name, address in pages.items():
                page.goto(f"{site}{address}", wait_until="networkidle")
                page.screenshot(path=folder / f"{name}.png")
    return list(pages)


def main() -> None:
    """Take them all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where to write them")
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    print(f"{folder}: {', '.join(take_pictures(folder))}")


if __name__ == "__main__":
    main()
