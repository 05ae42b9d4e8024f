"""Forms that grew mention by mention, through decisions and other readings, are those that a rebuild makes."""

from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from banggiao.model.articles import Article
from banggiao.model.claims import OfficeClaim, PersonClaim, Reading
from banggiao.model.decisions import Decision
from banggiao.model.errors import RunError
from banggiao.model.spans import Span
from banggiao.record.store import Record
from banggiao.resolving.fold import resolve
from banggiao.resolving.reports import reports_of

_OFFICES = ("Thủ tướng", "Đại sứ", "Bộ trưởng Ngoại giao", "")
_NAMES = (
    "Thongloun Sisoulith", "Thoong-lun Xi-xu-lít", "Sisoulith", "Trump", "Donald Trump", "Hoa Xuân Oánh",
    "Hoa Xuân Doanh",
)  # fmt: skip
_KINDS = {"reject": 1, "merge": 2, "split": 2, "withdraw": 0, "undo": 0}
named = st.tuples(st.sampled_from(_NAMES), st.sampled_from(_OFFICES))
story = st.tuples(st.lists(named, min_size=1, max_size=3), st.sampled_from(("", "2019-02-24", "2027-06-01")))
worlds = st.lists(story, min_size=2, max_size=6)
acts = st.tuples(st.sampled_from(tuple(_KINDS)), st.integers(0, 99), st.integers(0, 99))
_FEW = settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])


def tell(make: ModuleType, world: list) -> list[tuple[Article, Reading]]:
    """Return articles that list people, perhaps several of one name."""
    return [told(make, mentions, published, f"Tin số {number}") for number, (mentions, published) in enumerate(world)]


def told(make: ModuleType, mentions: list, published: str, title: str) -> tuple[Article, Reading]:
    article = make.article(*(f"{office} {name} có mặt." for name, office in mentions), published=published, title=title)
    people, offices = [], []
    for block, (name, office) in zip(article.blocks[1:], mentions, strict=True):
        start = block.span.start + len(office) + 1
        at = Span(start, start + len(name))
        people.append(PersonClaim(name=name, country="LA", names=(name,), at=at))
        if office:
            held = Span(block.span.start, start - 1)
            offices.append(OfficeClaim(person=name, office=office, country="LA", at=held))
    return article, Reading(article_id=article.id, reader="tay/1", people=tuple(people), offices=tuple(offices))


def decide(record: Record, articles: list, kind: str, one: int, other: int) -> None:
    """Take a decision where it fits what is there."""
    claims = [report.anchor for item in articles for report in reports_of(*item) if report.kind == "person"]
    log = [state.decision.id for state in record.decisions()]
    anchors = [claims[each % len(claims)] for each in (one, other)][: _KINDS[kind]]
    if kind == "withdraw":
        anchors = [articles[one % len(articles)][0].id]
    undoes = log[one % len(log)] if kind == "undo" and log else ""
    try:
        record.decide(Decision(id="", kind=kind, anchors=tuple(anchors), undoes=undoes, by="Lan", why="thử", at=""))
    except RunError:
        return


def people_of(record: Record) -> list:
    listed = record.people(limit=999).items
    return sorted((record.person(person.id) for person in listed), key=lambda person: person.id)


@_FEW
@given(world=worlds, decided=st.lists(acts, max_size=4), cut=st.integers(1, 5))
def test_forms_that_grew_are_those_of_a_rebuild(make: ModuleType, world: list, decided: list, cut: int) -> None:
    articles = tell(make, world)
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "người.db", create=True) as record:
        record.add(articles[:cut])
        for act in decided:
            decide(record, articles[:cut], *act)
        for item in articles[cut:]:
            record.add([item])
        grown = record.digest()
        log = [state.decision for state in record.decisions()]
        assert people_of(record) == list(resolve(articles, log).people)
        record.rebuild()
        assert record.digest() == grown


@pytest.mark.parametrize("pair", [("Hoa Xuân Oánh", "Hoa Xuân Doanh"), ("Harjit Sajjan", "Harjit Singh Sahan")])
def test_names_that_are_alike_in_no_more_than_one_office_join_one_after_the_other(
    record: Record, make: ModuleType, pair: tuple[str, str]
) -> None:
    for name in pair:
        record.add([told(make, [(name, "Bộ trưởng Quốc phòng")], "2019-02-24", f"Tin về {name}")])
    (person,) = record.people().items
    assert set(person.names) == {*pair}


@_FEW
@given(world=worlds, other=story)
def test_a_mention_that_a_newer_reader_does_not_find_leaves_its_form(
    make: ModuleType, world: list, other: tuple
) -> None:
    articles = tell(make, world)
    (article, reading), *rest = articles
    again = (article, Reading(article_id=article.id, reader="tay/2", people=reading.people[1:]))
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "người.db", create=True) as record:
        record.add(articles)
        record.reread([again])
        assert people_of(record) == list(resolve([again, *rest]).people)
        record.add([told(make, *other, "Tin mới")])
        grown = record.digest()
        record.rebuild()
        assert record.digest() == grown


@pytest.mark.parametrize("most", ["Khamla Vongsavanh", "Sisavath Luangkham"])
def test_of_holders_on_unknown_days_the_one_told_of_most_comes_first(
    record: Record, make: ModuleType, most: str
) -> None:
    both = [("Khamla Vongsavanh", "Thủ tướng"), ("Sisavath Luangkham", "Thủ tướng")]
    record.add([told(make, both, "", "Hai người"), told(make, [(most, "Thủ tướng")], "", "Một người")])
    (office,) = record.relations.office_counts("LA", str)
    assert office.last is not None
    assert office.last.name == most
