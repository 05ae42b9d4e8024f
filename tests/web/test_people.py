from litestar import Litestar
from litestar.testing import TestClient

Client = TestClient[Litestar]


def test_people_are_narrowed_by_country_with_counts(client: Client) -> None:
    page = client.get("/people").text
    assert 'href="/people?country=LA"' in page
    narrowed = client.get("/people?country=LA&words=kham").text
    assert "Khamphan Vongsa" in narrowed
    assert "Trần Minh Khải" not in narrowed
    assert 'href="/people?words=kham" rel="nofollow" aria-current="true"' in narrowed


def test_another_spelling_stands_beside_the_name(client: Client) -> None:
    assert "Khăm-phăn Vông-xa" in client.get("/people?country=LA").text
