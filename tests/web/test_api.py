import pytest
from litestar import Litestar
from litestar.testing import TestClient

Client = TestClient[Litestar]


@pytest.mark.parametrize("kind", ["event", "person", "article", "instrument"])
def test_every_thing_has_its_twin(client: Client, addresses: dict[str, str], kind: str) -> None:
    response = client.get(f"/api{addresses[kind]}")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("application/json")
    body = response.json()
    if kind != "article":
        assert addresses[kind].endswith(body["id"])
    else:
        assert body["article"]["text"].startswith("Thủ tướng")
        assert body["article"]["text"][slice(*body["claims"][0]["at"])]


def test_lists_and_numbers(client: Client) -> None:
    assert client.get("/api/stats").json()["events"] == 3
    assert client.get("/api/people?country=LA").json()["total"] == 2
    assert client.get("/api/articles?publisher=Tin+Th%E1%BB%AD").json()["total"] == 2
    found = client.get("/api/search?q=khamphan").json()
    assert {hit["kind"] for hit in found["items"]} >= {"event", "person"}
    assert {hit["kind"] for hit in client.get("/api/search?q=khamphan&kind=person").json()["items"]} == {"person"}


def test_why_mentions_are_one_person(client: Client, addresses: dict[str, str]) -> None:
    joins = client.get(f"/api{addresses['person']}/joins")
    assert joins.status_code == 200
    assert all(join["why"] and join["citations"] for join in joins.json())
    assert client.get("/api/people/x/joins").status_code == 404


def test_an_event_has_its_parts_and_its_differences(client: Client, addresses: dict[str, str]) -> None:
    parts = client.get(f"/api{addresses['event']}/parts")
    assert parts.status_code == 200
    assert parts.json().keys() == {"whole", "parts"}
    compared = client.get(f"/api{addresses['event']}/differences").json()
    assert compared.keys() == {"differences", "figures", "not_reported_since"}
    assert all(version["sources"] for difference in compared["differences"] for version in difference["versions"])
    assert client.get("/api/events/x/parts").status_code == 404
    assert client.get("/api/events/x/differences").status_code == 404


def test_a_million_lines_are_capped(client: Client) -> None:
    body = client.get("/api/events?limit=1000000").json()
    assert body["limit"] == 200
    assert client.get("/api/events?limit=1&offset=1").json()["offset"] == 1


@pytest.mark.parametrize(
    ("address", "status", "error"),
    [
        ("/api/events/x", 404, "no_event"),
        ("/api/people/x", 404, "no_person"),
        ("/api/articles/x", 404, "no_article"),
        ("/api/instruments/x", 404, "no_instrument"),
        ("/api/events?between=Atlantis", 400, "bad_side"),
        ("/api/events?limit=x", 400, "bad_number"),
        ("/api/nowhere", 404, "http_404"),
    ],
)
def test_errors_are_named(client: Client, address: str, status: int, error: str) -> None:
    response = client.get(address)
    assert response.status_code == status
    assert response.json()["error"] == error
    assert response.json()["detail"]


def test_the_schema_is_plain_json(client: Client) -> None:
    schema = client.get("/schema/openapi.json").json()
    assert "/api/events" in schema["paths"]
    assert not [path for path in schema["paths"] if not path.startswith("/api")]
    names = {each["name"] for each in schema["paths"]["/api/events"]["get"]["parameters"]}
    assert {"between", "since", "until", "type", "status", "person", "words", "limit", "offset"} <= names
    for address in ("/schema/swagger", "/schema/redoc", "/schema/elements"):
        assert client.get(address).status_code == 404
