import pytest
from litestar import Litestar
from litestar.testing import TestClient

from banggiao.lexicon.offices import OfficeBook
from banggiao.record.acquaintance import Attested
from banggiao.record.relation_views import OfficeCount, TenureLine
from banggiao.web.holding import draw_person, rank_offices

Client = TestClient[Litestar]


def test_the_offices_of_a_country_lead_to_their_lines(client: Client) -> None:
    page = client.get("/offices?country=Lào").text
    assert 'href="/offices/LA/bo-truong-ngoai-giao"' in page
    assert "Khamphan Vongsa" in page
    assert "/offices?country=LA" in client.get("/offices").text


def test_who_held_an_office_on_a_day(client: Client) -> None:
    page = client.get("/offices/VN/thu-tuong?on=17/2/2023").text
    assert "Ngày 17/2/2023: có bài nêu" in page
    assert "Trần Minh Khải" in page
    assert '</bdi></a> <span class="soft">— ' in page
    assert "Không bài nào nêu" in client.get("/offices/VN/thu-tuong?on=2010-01-01").text
    answer = client.get("/api/offices/VN/thu-tuong?on=2023-02-17").json()
    assert (answer["on_day"]["sureness"], answer["line"][0]["first_seen"]) == ("attested", "2023-02-17")


def test_nothing_is_known_of_an_office_before_it_was_published(client: Client) -> None:
    assert client.get("/offices/VN/thu-tuong?known_by=2020-01-01").status_code == 404
    assert client.get("/offices/VN/thu-tuong?known_by=2023-12-31").status_code == 200


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/offices?country=Atlantis", 400),
        ("/offices/VN/vua", 404),
        ("/offices/Atlantis/thu-tuong", 404),
        ("/offices/VN/thu-tuong?on=2023", 400),
        ("/offices/VN/thu-tuong?on=hôm qua", 400),
        ("/offices/VN/thu-tuong/line.pdf", 404),
        ("/offices/VN/thu-tuong/line.svg", 200),
        ("/offices/VN/thu-tuong/line.csv", 200),
    ],
)
def test_offices_that_make_no_sense_are_refused(client: Client, address: str, status: int) -> None:
    assert client.get(address).status_code == status


def test_a_person_page_shows_whom_they_met_and_why_they_are_one(client: Client, addresses: dict[str, str]) -> None:
    page = client.get(addresses["person"]).text
    assert "Khamphan Vongsa" in page
    assert "ông Khải" in page
    assert client.get(f"{addresses['person']}/career.svg").text.count("<rect") > 1
    rows = client.get(f"{addresses['person']}/met.csv").text.splitlines()
    assert rows[1] == "Khamphan Vongsa,Lào,1"
    assert client.get(f"{addresses['person']}/gossip.svg").status_code == 404
    told = client.get(f"/api{addresses['person']}/page").json()
    assert ([met["name"] for met in told["met"]], told["offices"][0]["office"]) == (["Khamphan Vongsa"], "Thủ tướng")


def test_the_most_senior_offices_come_first() -> None:
    held = TenureLine("Bộ trưởng Ngoại giao", "p-1", "A", "current", "2019-01-01", "2019-05-01")
    counts = [OfficeCount("Bộ trưởng Ngoại giao", 2, held), OfficeCount("Thủ tướng", 1)]
    found = rank_offices(counts, OfficeBook.load())
    assert [(each.slug, each.band, each.people, each.last and each.last.name) for each in found] == [
        ("thu-tuong", "leaders", 1, None),
        ("bo-truong-ngoai-giao", "ministers", 2, "A"),
    ]


def test_former_offices_are_drawn_hollow() -> None:
    offices = [
        Attested(office="Thủ tướng", country="VN", status="former", first_seen="2019-01-01", last_seen="2019-02-01"),
        Attested(office="Đại sứ", country="VN", status="current"),
    ]
    (row,) = draw_person(offices).rows
    assert [placed.item.kind for placed in row.spans] == ["hollow"]
