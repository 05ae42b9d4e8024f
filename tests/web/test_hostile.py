"""Requests and articles that mean harm: the right status, a page that helps, nothing that runs."""

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from banggiao.model.articles import Article
from banggiao.model.claims import EventClaim, Participant, PersonClaim, Place, Reading
from banggiao.record.store import Record
from banggiao.web import create_app
from banggiao.web.rendering import POLICY

Client = TestClient[Litestar]
LONG = "Ng" + "uy" * 49_998 + "ễn"
TURNED = "\u202egnàoH\u202c \u2066Văn\u2069 \u200fThụ"


def named(name: str, samples: ModuleType) -> tuple[Article, Reading]:
    """An article that reports a meeting with somebody of this name."""
    evidence = f"Ngày 3/3/2021, {name} gặp Đại sứ Lào."
    article = samples.make_article([("title", f"{name} gặp Đại sứ"), ("paragraph", evidence)], published="2021-03-04")
    at = samples.find(article, name)
    host = Participant(name=name, country="VN", offices=(name,), role="participant", at=at)
    guest = Participant(name="Lào", country="LA", role="participant", is_person=False)
    event = EventClaim(
        type="meeting",
        date="2021-03-03",
        place=Place(name, "VN"),
        participants=(host, guest),
        evidence=evidence,
        at=samples.find(article, evidence),
        trigger=samples.find(article, "gặp"),
        note=name,
    )
    person = PersonClaim(name=name, country="VN", names=(name,), at=at)
    return article, Reading(article_id=article.id, reader=samples.READER, events=(event,), people=(person,))


@pytest.fixture(scope="module", params=[LONG, TURNED], ids=["long", "turned"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Client, Record]]:
    path: Path = tmp_path_factory.mktemp("hostile") / "r.db"
    samples = request.getfixturevalue("samples")
    with Record.open(path, create=True) as record:
        record.add([named(request.param, samples)])
        with TestClient(create_app(path)) as client:
            yield client, record


def test_any_name_has_its_pages_and_files(site: tuple[Client, Record]) -> None:
    client, record = site
    event = record.events().items[0]
    person = next(party.person_id for party in event.parties if party.person_id)
    article = event.reports[0].citation.article_id
    rooms = ["/", "/events", "/people", "/articles", "/search?q=gap", f"/people/{person}", f"/articles/{article}"]
    files = [
        "/events.csv",
        "/events.json",
        "/events.ics",
        "/events.atom",
        "/people.csv",
        f"/people/{person}/offices.csv",
    ]
    for address in [*rooms, f"/events/{event.id}", *files]:
        response = client.get(address)
        assert response.status_code == 200, address
        if address in rooms:
            assert "\u202e" not in response.text
            assert "\u2066" not in response.text


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/events?limit=1000000", 200),
        ("/events?offset=999999999999999999999999", 404),
        ("/events?page=1000000000", 404),
        ("/events?page=-1", 400),
        ("/events?page=" + "9" * 150, 404),
        ("/events?page=" + "9" * 5000, 400),
        ("/events?limit=0", 200),
        ("/events?since=0000", 400),
        ("/events?since=9999-99-99", 400),
        ("/events?since=XXXX-01-01", 400),
        ("/events?between=VN&between=VN", 400),
        ("/events?between=VN&between=LA&between=KH", 400),
        ("/events?between=%00", 400),
        ("/events?person=p-", 200),
        ("/events?person=%25%5F", 200),
        ("/events?words=%22", 200),
        ("/events?words=" + "x" * 201, 400),
        ("/events?type=visit&type=talks", 200),
        ("/events?%5B%5D=%00&lang=xx", 200),
        ("/events.csv?type=x", 400),
        ("/events.csv?limit=1000000", 200),
        ("/events/" + "c-" + "0" * 6000, 404),
        ("/events/%00", 404),
        ("/events/%F0%9F%92%A3", 404),
        ("/events/c-1'%20OR%20'1'='1", 404),
        ("/people/..%2F..%2Fetc%2Fpasswd", 404),
        ("/articles/%E2%80%AE", 404),
        ("/claims/%22%3E%3Cscript%3E", 404),
        ("/claims/x%0d%0aSet-Cookie:%20a=b", 404),
        ("/events/x/reports.csv", 404),
        ("/review?kind=%3Cscript%3E", 400),
        ("/log?page=99", 404),
        ("/api/events?limit=1000000", 200),
        ("/api/articles/%3Cscript%3E", 404),
    ],
)
def test_any_request_gets_its_status_and_the_policy(client: Client, address: str, status: int) -> None:
    response = client.get(address, follow_redirects=False)
    assert response.status_code == status
    assert response.headers["content-security-policy"] == POLICY
    assert "set-cookie" not in response.headers
    if response.headers["content-type"].startswith("text/html"):
        assert "<script>" not in response.text
    assert "Traceback" not in response.text


@pytest.mark.parametrize(
    "words",
    [
        '"',
        '""',
        '"a',
        "a*",
        "*",
        "a AND",
        "NEAR(a b, 2)",
        "folded:a",
        "{exact}:a",
        "^a",
        "-a",
        "a OR b",
        "(",
        "a)",
        "'",
        ";",
        "\\",
    ],
)
@pytest.mark.parametrize("address", ["/search?q={}", "/events?words={}", "/people?words={}", "/articles?words={}"])
def test_the_syntax_of_the_index_is_words_like_others(client: Client, address: str, words: str) -> None:
    path, _, name = address.partition("?")
    assert client.get(path, params={name.removesuffix("={}"): words}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", '"><script>', "a" * 300])
def test_another_host_reads_nothing_where_hosts_are_named(record_path: Path, host: str) -> None:
    with TestClient(create_app(record_path, allowed_hosts=("testserver.local",))) as client:
        assert client.get("/", headers={"Host": host}).status_code == 400
        assert client.get("/").status_code == 200
