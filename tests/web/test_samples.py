"""Every page of the record that `make demo` shows opens: links between articles that no small record has."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from litestar.testing import TestClient

from banggiao.pipeline import Options, add_paths
from banggiao.record import EventFilter, Record
from banggiao.web import create_app
from banggiao.web.holding import slug_of


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    with Record.open(path, create=True) as record:
        add_paths(record, [Path(str(files("banggiao.samples").joinpath("articles")))], Options(jobs=1))
    return path


@pytest.fixture(scope="module")
def demo(path: Path) -> Iterator[Record]:
    with Record.open(path, read_only=True) as record:
        yield record


def test_every_event_page_opens(path: Path, demo: Record) -> None:
    events = demo.events(EventFilter(), limit=1000).items
    with TestClient(create_app(path)) as client:
        refused = [event.id for event in events if client.get(f"/events/{event.id}").status_code != 200]
    assert events
    assert refused == []


def test_every_person_page_opens(path: Path, demo: Record) -> None:
    people = {party.person_id for event in demo.events(EventFilter(), limit=1000).items for party in event.parties}
    with TestClient(create_app(path)) as client:
        refused = [id_ for id_ in people if id_ and client.get(f"/people/{id_}").status_code != 200]
    assert people
    assert refused == []


def test_every_article_page_opens(path: Path, demo: Record) -> None:
    reports = {
        report.citation.article_id for event in demo.events(EventFilter(), limit=1000).items for report in event.reports
    }
    with TestClient(create_app(path)) as client:
        refused = [id_ for id_ in reports if client.get(f"/articles/{id_}").status_code != 200]
    assert reports
    assert refused == []


def test_every_pair_country_office_and_instrument_page_opens(path: Path, demo: Record) -> None:
    pairs = demo.relations.pairs()
    addresses = {f"/relations/{pair.side}/{pair.other}" for pair in pairs}
    addresses |= {f"/countries/{side}" for pair in pairs for side in (pair.side, pair.other)}
    addresses |= {f"/offices/{entry.country}/{slug_of(entry.office)}" for entry in demo.offices()}
    addresses |= {f"/instruments/{item.id}" for item in demo.instruments(limit=1000).items}
    with TestClient(create_app(path)) as client:
        refused = [address for address in sorted(addresses) if client.get(address).status_code != 200]
    assert len(addresses) > 200
    assert refused == []
