"""Why mentions are one person, and what tells that they may be two."""

from types import ModuleType

import pytest

from banggiao.lexicon.offices import OfficeBook
from banggiao.model.decisions import Decision
from banggiao.model.record import Attestation, Citation, Join
from banggiao.model.spans import Span
from banggiao.resolving.clashing import find_clash
from banggiao.resolving.fold import resolve
from banggiao.resolving.joining import joins_of
from banggiao.resolving.reports import reports_of


def joins(articles: list, decisions: list[Decision] = [], country: str = "LA") -> tuple[Join, ...]:  # noqa: B006
    (person,) = (person for person in resolve(articles, decisions).people if person.country == country)
    reports = [report for article, reading in articles for report in reports_of(article, reading)]
    about = [report for report in reports if getattr(report.claim, "country", "") == country]
    people = [report for report in about if report.kind == "person"]
    offices = [report for report in about if report.kind == "office"]
    return joins_of(people, offices, decisions, person.name)


def test_one_name_in_two_spellings_is_told_with_a_sentence_of_each(make: ModuleType) -> None:
    m = make
    (join,) = joins([m.told(m.TRONG, m.THONGLOUN, title="Một"), m.told(m.TRONG, m.THONGLUN, title="Hai")])
    assert join.why == "same name"
    assert {join.name, join.other} == {m.THONGLOUN.name, m.THONGLUN.name}
    assert all(name in citation.quote for name, citation in zip((join.name, join.other), join.citations, strict=True))


def test_close_names_say_the_office(make: ModuleType) -> None:
    m = make
    short, whole = (m.Someone(name, "LA", "Tổng thống") for name in ("Mun Chê In", "Moon Jae-in"))
    told = [m.told(m.TRONG, short, published="2019-02-01"), m.told(m.TRONG, whole, published="2019-03-01")]
    (join,) = joins(told)
    assert (join.why, join.office, join.country) == ("office", "Tổng thống", "LA")
    assert len(join.citations) == 2


def test_two_readings_of_a_name_say_the_office(make: ModuleType) -> None:
    m = make
    readings = (m.Someone(name, "LA", "Người phát ngôn Bộ Ngoại giao") for name in ("Hoa Xuân Oánh", "Hoa Xuân Doanh"))
    (join,) = joins([m.told(m.TRONG, who, title=who.name) for who in readings])
    assert (join.why, join.likeness, join.office) == ("office", "close", "Người phát ngôn Bộ Ngoại giao")


def test_an_article_that_writes_both_is_the_reason(make: ModuleType) -> None:
    m = make
    both = m.Someone("Tập Cận Bình", "LA", "Chủ tịch nước", also=("Xi Jinping",))
    xi = m.Someone("Xi Jinping", "LA", "Chủ tịch nước")
    (join,) = joins([m.told(m.TRONG, both), m.told(m.TRONG, both, title="Hai"), m.told(m.TRONG, xi)])
    assert (join.name, join.other, join.why) == ("Xi Jinping", "Tập Cận Bình", "article")


def test_a_decision_is_named_with_who_took_it(make: ModuleType) -> None:
    m = make
    told = [m.told(m.TRONG, m.THONGLOUN), m.told(m.TRONG, m.BOUNNHANG)]
    anchors = tuple(person.id.replace("p-", "c-") for person in resolve(told).people if person.country == "LA")
    merge = Decision(id="d-1", number=1, kind="merge", anchors=anchors, by="Lan", why="một người", at="")
    (join,) = joins(told, [merge])
    assert (join.why, join.decision, join.by) == ("decision", "d-1", "Lan")


def test_one_spelling_needs_no_reason(make: ModuleType) -> None:
    m = make
    assert joins([m.told(m.TRONG, m.THONGLOUN), m.told(m.PHUC, m.THONGLOUN)]) == ()


def held(*told: tuple[str, str]) -> list[Attestation]:
    """Attestations of one person in offices on days; each in an article of its own, but for those of one day."""
    return [
        Attestation(
            person_id="p", name="Lê Văn Thử", office=office, country="VN", status="current",
            citation=Citation(anchor=f"c-{number}", article_id=f"a-{day}", at=Span(0, 1), quote="…", published=day),
        )
        for number, (office, day) in enumerate(told)
    ]  # fmt: skip


CONGAN, QUOCPHONG, DAISU = "Bộ trưởng Công an", "Bộ trưởng Quốc phòng", "Đại sứ tại Lào"
CLASHES = [
    ([(CONGAN, "2019-01-01"), (QUOCPHONG, "2019-02-01"), (CONGAN, "2019-03-01")], True),
    ([(CONGAN, "2019-01-01"), (CONGAN, "2019-03-01"), (QUOCPHONG, "2019-04-01")], False),
    ([(CONGAN, "2019-01-01"), (QUOCPHONG, "2019-01-01")], True),
    ([(CONGAN, "2019-01-01"), (DAISU, "2019-01-01")], False),
    ([(CONGAN, "2019-01-01"), ("Bộ trưởng Văn phòng Thủ tướng", "2019-01-01")], False),
    ([(CONGAN, "2019-01-01"), (DAISU, "2019-02-01"), (CONGAN, "2019-03-01")], False),
    ([(CONGAN, "2015-01-01"), (QUOCPHONG, "2017-02-01"), (CONGAN, "2019-03-01")], False),
    ([(DAISU, "1960-01-01"), (DAISU, "2019-02-01")], True),
]


@pytest.mark.parametrize(("told", "clashes"), CLASHES)
def test_offices_that_nobody_holds_together_clash(told: list[tuple[str, str]], *, clashes: bool) -> None:
    assert bool(find_clash(held(*told), OfficeBook.load().level)) == clashes
