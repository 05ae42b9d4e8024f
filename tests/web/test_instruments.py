from pathlib import Path
from types import ModuleType

import pytest
from litestar import Litestar
from litestar.testing import TestClient
from msgspec.structs import replace

from banggiao.model.record import Citation
from banggiao.model.spans import Span
from banggiao.record.store import Record
from banggiao.web import create_app
from banggiao.web.pages.instruments import choose_citations

Client = TestClient[Litestar]
NAME = "Hiệp định thương mại biên giới"


def test_instruments_are_narrowed_by_parties_kind_and_standing(client: Client) -> None:
    assert NAME in client.get("/instruments").text
    assert NAME in client.get("/instruments?between=VN&between=Lào&kind=agreement").text
    for query in ("kind=mou", "action=signed", "between=JP"):
        page = client.get(f"/instruments?{query}")
        assert page.status_code == 200
        assert NAME not in page.text


def test_a_choice_that_is_made_can_be_taken_back(client: Client) -> None:
    page = client.get("/instruments?between=LA&kind=agreement").text
    assert 'href="/instruments?between=LA" rel="nofollow" aria-current="true"' in page
    assert 'href="/instruments?between=LA&amp;kind=agreement"' in client.get("/instruments?between=LA").text


@pytest.mark.parametrize("query", ["kind=gossip", "action=gossip", "between=Atlantis", "between=VN&between=VN"])
def test_conditions_that_make_no_sense_are_refused(client: Client, query: str) -> None:
    assert client.get(f"/instruments?{query}").status_code == 400


def test_an_instrument_leads_to_its_relation_and_is_drawn(client: Client, addresses: dict[str, str]) -> None:
    page = client.get(addresses["instrument"]).text
    assert 'href="/relations/LA/VN"' in page
    assert client.get(f"{addresses['instrument']}/time.svg").text.count("<circle") == 2
    assert client.get(f"{addresses['instrument']}/time.csv").text.splitlines()[1].startswith(NAME)


def test_every_place_that_names_an_instrument_stands_on_a_list_with_the_name_lit(
    client: Client, addresses: dict[str, str]
) -> None:
    pages = [client.get(f"{addresses['instrument']}/reports?limit=1&page={page}") for page in (1, 2, 3)]
    assert [page.status_code for page in pages] == [200, 200, 404]
    assert f'<mark class="mark mark-instrument">{NAME}</mark>' in pages[0].text
    assert f'href="{addresses["instrument"]}/reports.csv"' in pages[0].text


def test_of_many_citations_the_first_and_the_newest_are_shown_each_sentence_once() -> None:
    told = [Citation(anchor=f"c-{quote}", article_id="a", at=Span(0, 1), quote=quote) for quote in "aabcd"]
    assert choose_citations(told, 3) == [1, 4, 5]
    assert choose_citations(told) == [1, 3, 4, 5]


def test_files_stand_under_the_conditions_of_the_list(client: Client) -> None:
    assert len(client.get("/instruments.csv?kind=agreement").text.splitlines()) == 2
    assert len(client.get("/instruments.csv?kind=mou").text.splitlines()) == 1
    assert client.get("/api/instruments?kind=mou").json()["total"] == 0
    assert client.get("/api/instruments?between=VN&between=LA").json()["items"][0]["articles"] == 2


def test_an_instrument_that_only_undated_articles_name_says_so(tmp_path: Path, samples: ModuleType) -> None:
    article, reading = samples.first_report()
    undated = replace(article, published="")
    with Record.open(tmp_path / "banggiao.db", create=True) as record:
        record.add([(undated, replace(reading, article_id=undated.id))])
        (item,) = record.instruments().items
    with TestClient(create_app(tmp_path / "banggiao.db")) as client:
        assert "banggiao add --published" in client.get(f"/instruments/{item.id}").text


def test_an_instrument_that_dated_articles_name_needs_no_such_word(client: Client, addresses: dict[str, str]) -> None:
    assert "banggiao add --published" not in client.get(addresses["instrument"]).text
