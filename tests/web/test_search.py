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
    assert 'kind=article&amp;q=vongsa">Bài báo <span class="soft">' in page
    everything = client.get("/search?q=ti%E1%BA%BFp").text
    assert 'href="/search?publisher=Tin+Th%E1%BB%AD&amp;q=ti%E1%BA%BFp" rel="nofollow"' in everything


def numbers(client: Client, **asked: str) -> dict[str, int]:
    return client.get("/api/search", params=asked).json()["counts"]


def test_conditions_hold_for_whatever_can_meet_them(client: Client) -> None:
    everything = numbers(client, q="vongsa")
    assert numbers(client, q="vongsa", country="LA") == everything
    assert numbers(client, q="vongsa", country="JP") == {}
    assert numbers(client, q="vongsa", type="reception").keys() <= {"event"}
    assert numbers(client, q="vongsa", since="2030") == {}
    assert "article" in numbers(client, q="vongsa", publisher="Tin Thử")
    assert client.get("/search?q=vongsa&country=xyz").status_code == 400


def test_what_stands_apart_is_a_link_away(client: Client) -> None:
    page = client.get("/search?q=Vongsa+15").text
    assert ("apart=1" in page) == client.get("/api/search?q=Vongsa+15").json()["has_apart"]
    assert client.get("/search?q=Vongsa+15&apart=1").status_code == 200
    assert client.get("/search?q=Vongsa&apart=2").status_code == 400


@pytest.mark.parametrize("typed", ["việt nam lào", "viet nam va lao", "VN LA", "Vietnam and Laos"])
def test_two_sides_lead_to_their_relation(client: Client, typed: str) -> None:
    assert suggestions(client, typed)[0]["href"] == "/relations/VN/LA"
    assert 'href="/relations/VN/LA"' in client.get("/search", params={"q": typed}).text


def test_small_letters_mean_a_name_before_a_code(client: Client) -> None:
    assert suggestions(client, "my trieu tien")[0]["href"] == "/relations/US/KP"
    assert suggestions(client, "MY VN")[0]["href"] == "/relations/MY/VN"


def test_two_people_are_answered_with_what_both_took_part_in(client: Client, addresses: dict[str, str]) -> None:
    page = client.get("/search?q=minh+khai+va+vongsa").text
    assert 'class="direct"' in page
    assert f'href="{addresses["event"]}"' in page.partition('class="direct"')[2].partition("</div>")[0]
    both = page.partition('class="direct"')[2].partition('href="/events?')[2].partition('"')[0].replace("&amp;", "&")
    listed = client.get(f"/events?{both}").text
    assert addresses["event"] in listed
    assert "Cùng với" in listed
