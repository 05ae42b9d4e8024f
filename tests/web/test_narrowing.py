import pytest
from litestar import Litestar
from litestar.testing import TestClient

Client = TestClient[Litestar]


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("/events", "/events?between=LA"),
        ("/events?between=VN", "/events?between=VN&amp;between=LA"),
        ("/events?between=VN&between=L%C3%A0o", "/events?between=VN"),  # what is chosen is taken away again
        ("/events?type=reception", "/events"),
        ("/events?page=1&limit=2&lang=vi", "/events?type=visit"),  # narrowing begins at the first page
        ("/events?since=2023&until=2023", "/events?since=2021&amp;until=2021"),
        ("/events?since=2023&until=2023&type=reception", "/events?type=reception"),
        ("/events?words=ti%E1%BA%BFp", "/events?publisher=Tin+Th%E1%BB%AD&amp;words=ti%E1%BA%BFp"),
        ("/events?country=LA", "/events"),
    ],
)
def test_a_condition_is_added_or_taken_away(client: Client, address: str, link: str) -> None:
    assert f'href="{link}" rel="nofollow"' in client.get(address).text


def test_counts_stand_beside_what_they_count(client: Client) -> None:
    page = client.get("/events?between=VN", headers={"Accept-Language": "en"}).text
    assert '<span class="name">Reception</span> <span class="count">1 <small>· 3</small></span>' in page


def test_a_person_is_named_where_their_id_is_asked_for(client: Client, addresses: dict[str, str]) -> None:
    person = addresses["person"].rsplit("/", 1)[1]
    page = client.get(f"/events?person={person}").text
    assert '<strong lang="vi">Trần Minh Khải</strong>' in page
