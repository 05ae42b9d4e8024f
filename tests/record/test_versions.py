"""Articles of one link: the newest speaks, the others are kept; what changed is listed; decisions come back."""

from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from banggiao.model.decisions import Decision
from banggiao.record.store import Record
from banggiao.resolving.fold import resolve

LINK = "https://bao.example/tin/1"


def versions_of(make: ModuleType) -> list:
    """Two versions of one report: the first has a wrong day, the second tells of talks too."""
    m = make
    wrong = (m.TRONG, m.THONGLOUN, "reception", "2019-02-23", "occurred")
    right = (m.TRONG, m.THONGLOUN, "reception", "2019-02-24", "occurred")
    talks = (m.PHUC, m.THONGLOUN, "talks", "2019-02-24", "occurred")
    return [
        m.told_all([wrong], published="2019-02-24T08:00", url=LINK),
        m.told_all([right, talks], published="2019-02-24T09:00", url=f"{LINK}?utm_source=mxh"),
    ]


def test_the_newest_version_speaks_and_the_older_is_kept(record: Record, make: ModuleType) -> None:
    older, newer = versions_of(make)
    record.add([older])
    record.add([newer])
    assert {(event.type, event.date) for event in record.events().items} == {
        ("reception", "2019-02-24"),
        ("talks", "2019-02-24"),
    }
    view = record.article(older[0].id)
    assert (view.superseded_by, view.reading) == (newer[0].id, older[1])
    assert not any(ref.entity for ref in view.claims)


def test_an_older_version_that_comes_later_says_nothing(record: Record, make: ModuleType) -> None:
    older, newer = versions_of(make)
    record.add([newer])
    before = record.events().items
    assert record.add([older]).new == 1
    assert record.events().items == before


@pytest.mark.parametrize("by_link", [True, False])
def test_versions_are_listed_with_what_changed(record: Record, make: ModuleType, *, by_link: bool) -> None:
    older, newer = versions_of(make)
    record.add([newer, older])
    first, second = record.versions(LINK if by_link else newer[0].id)
    assert ([first.article_id, first.current], [second.article_id, second.current]) == (
        [older[0].id, False],
        [newer[0].id, True],
    )
    assert first.changes == ()
    assert {(change.change, change.kind) for change in second.changes} >= {("changed", "event"), ("added", "event")}


def test_what_has_no_link_has_one_version(record: Record, make: ModuleType) -> None:
    article, reading = make.matters()
    record.add([(article, reading)])
    assert [version.article_id for version in record.versions(article.id)] == [article.id]
    assert record.versions("https://bao.example/không-có") == record.versions("a-0000") == ()


def test_a_decision_on_an_older_version_comes_back_to_the_queue(record: Record, make: ModuleType) -> None:
    older, newer = versions_of(make)
    record.add([older])
    (event,) = record.events().items
    record.decide(Decision(id="", kind="confirm", anchors=(event.id,), by="Lan", why="đã đối chiếu", at=""))
    assert record.review(["changed"]) == []
    record.add([newer])
    (item,) = record.review(["changed"])
    assert event.id in item.anchors
    assert "newer version" in item.why
    (state,) = record.decisions()
    assert state.superseded == (event.id,)


def test_a_withdrawn_newest_version_does_not_bring_the_older_back(record: Record, make: ModuleType) -> None:
    older, newer = versions_of(make)
    record.add([older, newer])
    withdrawn = record.decide(
        Decision(id="", kind="withdraw", anchors=(newer[0].id,), by="Lan", why="báo đã gỡ bài", at="")
    )
    assert record.events().total == 0
    assert [version.withdrawn for version in record.versions(LINK)] == [False, True]
    record.decide(Decision(id="", kind="undo", undoes=withdrawn.id, by="Lan", why="nhầm", at=""))
    assert record.events().total == 2


def test_what_a_superseded_or_withdrawn_copy_said_is_said_by_the_other(record: Record, make: ModuleType) -> None:
    one, other = make.matters(url="https://a.example/1"), make.matters(url="https://b.example/1")
    record.add([one, other])
    (shown,) = record.commitments().items
    record.decide(
        Decision(id="", kind="withdraw", anchors=(shown.citation.article_id,), by="Lan", why="bản sao", at="")
    )
    (left,) = record.commitments().items
    assert left.citation.article_id != shown.citation.article_id


story = st.tuples(st.integers(0, 8), st.integers(0, 2), st.sampled_from(("", "2019-03-01", "2019-03-02T10:00")))


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(world=st.lists(story, min_size=2, max_size=7), withdrawn=st.integers(0, 99), random=st.randoms())
def test_versions_and_withdrawals_give_one_record_in_any_order(
    make: ModuleType, world: list, withdrawn: int, random: object
) -> None:
    m = make
    people = (m.THONGLOUN, m.THONGLUN, m.BOUNNHANG)
    told = [
        m.told(m.TRONG, people[number % 3], date=f"2019-02-{number + 1:02}", published=when, url=f"{LINK}{link}")
        for number, link, when in world
    ]
    articles = list({article.id: (article, reading) for article, reading in told}.values())
    gone = articles[withdrawn % len(articles)][0].id
    shuffled = list(articles)
    random.shuffle(shuffled)
    decision = Decision(id="", kind="withdraw", anchors=(gone,), by="Lan", why="gỡ", at="")
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "một.db", create=True) as record:
        record.add(articles)
        asked = record.decide(decision)
        with Record.open(Path(folder) / "hai.db", create=True) as other:
            early = [item for item in shuffled if item[0].id == gone]
            other.add(early)
            other.decide(decision)
            for item in shuffled:
                other.add([item])
            assert content(other) == content(record)
            before = other.digest()
            other.rebuild()
            assert other.digest() == before
        resolved = resolve(articles, [asked])
        assert content(record) == (resolved.people, resolved.events)


def content(record: Record) -> tuple:
    people = tuple(sorted((record.person(person.id) for person in record.people(limit=999).items), key=lambda p: p.id))
    return people, tuple(sorted(record.events(limit=999).items, key=lambda event: event.id))
