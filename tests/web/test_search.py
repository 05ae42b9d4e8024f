import pytest
from litestar import Litestar
from litestar.testing import TestClient

Client = TestClient[Litestar]


def suggestions(client: Client, typed: str, language: str = "vi") -> list[dict[str, str]]:
    return client.get("/api/suggest", params={"q": typed}, headers={"Accept-Language": language}).json()


def test_people_are_offered_from_their_first_letters(client: Client, addresses: dict[str, str]) -> None:
    found = {each["href"]: each for each in suggestions(client, "minh kh")}
    person = found[addresses["person"]]
    assert (person["kind"], person["label"], person["lang"]) == ("Nhân vật", "Trần Minh Khải", "vi")
    assert person["note"] == "Thủ tướng · Việt Nam"


@pytest.mark.parametrize(
    ("typed", "code"), [("lao", "LA"), ("Nhật", "JP"), ("viet n", "VN"), ("jap", "JP"), ("ASEAN", "ASEAN")]
)
def test_sides_are_offered_by_name_in_either_language_and_by_code(client: Client, typed: str, code: str) -> None:
    assert suggestions(client, typed)[0]["href"] == f"/countries/{code}"


def test_events_and_instruments_are_offered(client: Client, addresses: dict[str, str]) -> None:
    hrefs = {each["href"] for each in suggestions(client, "biên giới", "en")}
    assert addresses["instrument"] in hrefs
    assert addresses["event"] in {each["href"] for each in suggestions(client, "vongsa")}


@pytest.mark.parametrize("typed", ["zzz", '"', "*", "a" * 200, "NOT", "%", "\u202e"])
def test_the_way_to_everything_is_always_offered(client: Client, typed: str) -> None:
    assert suggestions(client, typed)[-1]["href"].startswith("/search?q=")


def test_nothing_is_offered_for_nothing(client: Client) -> None:
    assert suggestions(client, "") == []
    assert client.get("/api/suggest?q=" + "a" * 201).status_code == 400


def test_what_was_found_is_counted_by_kind_and_narrowed(client: Client) -> None:
    page = client.get("/search?q=vongsa&kind=person").text
    assert 'kind=article">Bài báo <span class="soft">' in page
    everything = client.get("/search?q=ti%E1%BA%BFp").text
    assert 'href="/events?publisher=Tin+Th%E1%BB%AD&amp;words=ti%E1%BA%BFp" rel="nofollow"' in everything
