import pytest

from banggiao.model.articles import Article, Block
from banggiao.model.claims import InstrumentClaim, Reading
from banggiao.model.record import Instrument
from banggiao.model.spans import Span
from banggiao.resolving.fold import resolve


def instruments(*told: tuple[str, str, str, str]) -> tuple[Instrument, ...]:
    """Return what articles of (kind, name, action, published) say together."""
    articles = []
    for kind, name, action, published in told:
        article = Article(text=name, blocks=(Block("paragraph", 0, len(name)),), published=published)
        claim = InstrumentClaim(kind=kind, name=name, parties=("VN", "LA"), action=action, at=Span(0, len(name)))
        articles.append((article, Reading(article_id=article.id, reader="tay/1", instruments=(claim,))))
    return resolve(articles).instruments


def test_one_agreement_bears_what_the_newest_reports_say_is_done_with_it() -> None:
    name = "Hiệp định Thương mại biên giới giai đoạn 2021-2025"
    told = [("agreement", name, action, f"20{year}-03-01") for year, action in ((19, "negotiating"), (20, "signed"))]
    (paper,) = instruments(*told, ("agreement", name.upper(), "referred", "2022-01-01"))
    assert paper.action == "signed"
    assert paper.name == name
    assert [citation.published[:4] for citation in paper.citations] == ["2019", "2020", "2022"]


@pytest.mark.parametrize(
    ("kind", "name", "number"),
    [
        ("mou", "Biên bản ghi nhớ", 2),
        ("joint_statement", "Tuyên bố chung", 2),
        ("partnership", "đối tác chiến lược", 1),
        ("agreement", "Hiệp định 1977", 1),
    ],
)
def test_a_bare_name_is_another_paper_in_another_month(kind: str, name: str, number: int) -> None:
    assert len(instruments((kind, name, "signed", "2019-02-24"), (kind, name, "signed", "2020-05-01"))) == number
    assert len(instruments((kind, name, "signed", "2019-02-24"), (kind, name, "signed", "2019-02-25"))) == 1


def test_nothing_but_mentions_is_referred() -> None:
    (paper,) = instruments(("convention", "Công ước Luật Biển 1982", "referred", ""))
    assert paper.action == "referred"
