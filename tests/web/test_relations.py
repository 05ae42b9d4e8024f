from pathlib import Path

from litestar import Litestar
from litestar.testing import TestClient

from banggiao.lexicon.series import SeriesBook
from banggiao.model.articles import Article, Block
from banggiao.model.claims import FigureClaim, Reading
from banggiao.model.record import Citation, Figure
from banggiao.model.spans import Span
from banggiao.record.relation_views import PairCount
from banggiao.record.store import Record
from banggiao.web import create_app
from banggiao.web.relating import busier_first, group_figures, make_matrix

Client = TestClient[Litestar]


def test_the_matrix_leads_to_the_pair(client: Client) -> None:
    page = client.get("/relations").text
    assert 'href="/relations/VN/LA"' in page
    assert "Lào" in page


def test_a_pair_is_found_by_codes_or_names_either_way_round(client: Client) -> None:
    for address in ("/relations/VN/LA", "/relations/LA/VN", "/relations/Việt Nam/lào"):
        page = client.get(address)
        assert page.status_code == 200
        assert "Hội đàm" not in page.text
        assert "biên giới" in page.text


def test_a_pair_names_who_headed_a_side_on_the_day_asked_for(client: Client) -> None:
    link = 'href="/offices/VN/thu-tuong?on=2023-02-18&amp;known_by=2023-02-18"'
    assert link in client.get("/relations/VN/LA?on=2023-02-18").text
    assert "/offices/VN/thu-tuong" not in client.get("/relations/VN/LA?on=2023-02-16").text  # articles were to come
    assert "/offices/VN/thu-tuong" not in client.get("/relations/VN/LA?on=2020-02-17").text


def test_a_pair_without_anything_says_so(client: Client) -> None:
    page = client.get("/relations/VN/FJ")
    assert page.status_code == 200
    assert "Sổ chưa ghi việc nào giữa Việt Nam và Fiji" in page.text


def test_what_makes_no_pair_is_refused(client: Client) -> None:
    assert client.get("/relations/VN/VN").status_code == 404
    assert client.get("/relations/VN/Atlantis").status_code == 404
    assert client.get("/countries/Atlantis").status_code == 404
    assert client.get("/relations?of=gossip").status_code == 400
    assert client.get("/relations?since=mai").status_code == 400


def test_drawings_are_saved_as_files(client: Client) -> None:
    svg = client.get("/relations/VN/LA/encounters.svg")
    assert svg.headers["content-type"].startswith("image/svg+xml")
    assert "<rect" in svg.text
    csv = client.get("/relations/VN/LA/encounters.csv", headers={"Accept-Language": "en"})
    assert csv.text.splitlines()[1] == "2021,0,0,0,1,1"
    assert csv.text.splitlines()[2] == "2023,0,1,0,0,3"
    assert client.get("/countries/VN/events.csv").status_code == 200
    for wrong in ("gossip.svg", "encounters.exe", "encounters"):
        assert client.get(f"/relations/VN/LA/{wrong}").status_code == 404


def test_the_json_of_relations(client: Client) -> None:
    (pair, *_) = client.get("/api/relations").json()
    assert (pair["side"], pair["other"], pair["events"]) == ("LA", "VN", 2)
    relation = client.get("/api/relations/VN/LA").json()
    assert (relation["coverage"]["articles"], relation["figure_total"]) == (4, 0)
    assert client.get("/api/countries/LA").json()["partners"][0]["other"] == "VN"
    assert client.get("/api/relations/VN/VN").status_code == 404


def test_visits_are_counted_from_the_row_to_the_column() -> None:
    pairs = [PairCount(side="LA", other="VN", events=5, visits_out=2, visits_in=3)]
    sides, rows = make_matrix(pairs, "visits")
    numbers = {(cell.side, cell.other): cell.number for row in rows for cell in row if cell}
    assert (sides, numbers) == (["LA", "VN"], {("LA", "VN"): 2, ("VN", "LA"): 3})


def test_the_busier_side_of_a_pair_comes_first() -> None:
    pairs = [
        PairCount(side="LA", other="VN", events=5, visits_out=1),
        PairCount(side="KH", other="VN", events=1),
    ]
    assert [(pair.side, pair.other, pair.visits_in) for pair in busier_first(pairs)] == [
        ("VN", "LA", 1),
        ("VN", "KH", 0),
    ]


def make_figure(what: str, period: str, unit: str = "USD") -> Figure:
    citation = Citation(anchor="c-1", article_id="a-1", at=Span(0, 1), quote="x")
    return Figure(id=f"c-{what}{period}", value=1.0, unit=unit, what=what, period=period, citation=citation)


def test_figures_of_several_years_make_a_series() -> None:
    figures = [
        make_figure("kim ngạch", "2017"),
        make_figure("kim ngạch thương mại hai chiều", "2018"),
        make_figure("kim ngạch", ""),
        make_figure("kim ngạch", "2019", "%"),
        make_figure("dự án", "2019", "dự án"),
    ]
    groups, rest = group_figures(figures, SeriesBook.load())
    assert [(group.entry.key, len(group.figures)) for group in groups] == [("trade", 2)]
    assert len(rest) == 3


def test_a_series_of_figures_is_saved(tmp_path: Path) -> None:
    told = "Kim ngạch thương mại năm 2017 đạt 1,5 tỷ USD, năm 2018 đạt 2 tỷ USD."
    article = Article(text=told, blocks=(Block("paragraph", 0, len(told)),))
    figures = tuple(
        FigureClaim(value=value, unit="USD", what="kim ngạch thương mại", period=year, between=("VN", "LA"), at=at)
        for value, year, at in ((1.5e9, "2017", Span(34, 44)), (2e9, "2018", Span(58, 66)))
    )
    with Record.open(tmp_path / "banggiao.db", create=True) as record:
        record.add([(article, Reading(article_id=article.id, reader="thử", figures=figures))])
    with TestClient(create_app(tmp_path / "banggiao.db")) as client:
        page = client.get("/relations/VN/LA?lang=en").text
        assert all(f'href="/relations/VN/LA/trade-usd.{ending}"' in page for ending in ("svg", "csv"))
        assert "Viet Nam – Laos" in client.get("/relations/VN/LA/trade-usd.svg?lang=en").text
        assert "2018,2000000000,reached" in client.get("/relations/VN/LA/trade-usd.csv?lang=en").text


def test_a_relation_as_of_a_day_leaves_out_what_came_later(client: Client) -> None:
    now, then = (client.get(f"/api/relations/VN/LA{asked}").json() for asked in ("", "?on=1990-01-01"))
    assert (now["coverage"]["articles"], then["coverage"]["articles"], then["tallies"]) == (4, 0, [])
    page = client.get("/relations/VN/LA?on=2019-02-24").text
    assert 'href="/relations/LA/VN?on=2019-02-24"' in page
    assert client.get("/relations/VN/LA?on=2019").status_code == 400
