"""Which articles are versions of one report, and what changed from one to the next."""

from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.resolving.changes import compare_versions
from banggiao.resolving.versions import Edition, link_of, superseded

_DAYS = ("", "2019-02-24", "2019-02-24T08:00", "2019-02-25")
editions = st.lists(
    st.builds(
        Edition, st.text("abcdef", min_size=1, max_size=4), st.sampled_from(("", "b.example/1", "b.example/2")),
        st.sampled_from(_DAYS), st.sampled_from(_DAYS), st.integers(1, 3),
    ),
    unique_by=lambda edition: edition.article_id, max_size=8,
)  # fmt: skip


@given(known=editions, random=st.randoms())
def test_the_order_of_versions_does_not_matter(known: list[Edition], random: object) -> None:
    shuffled = list(known)
    random.shuffle(shuffled)
    assert superseded(shuffled) == superseded(known)


@given(known=editions)
def test_every_link_has_one_version_that_speaks(known: list[Edition]) -> None:
    older = superseded(known)
    speaking = [edition.link for edition in known if edition.article_id not in older and edition.link]
    assert sorted(speaking) == sorted({edition.link for edition in known if edition.link})
    assert all(edition.article_id not in older for edition in known if not edition.link)


LATER = [
    (Edition("a", "l", "2019-02-24", "", 9), Edition("b", "l", "2019-02-25", "", 1)),
    (Edition("a", "l", "2019-02-24", "", 9), Edition("b", "l", "2019-02-24", "2019-02-24T09:00", 1)),
    (Edition("a", "l", "2019-02-24", "", 1), Edition("b", "l", "2019-02-24", "", 9)),
    (Edition("b", "l", "2019-02-24", "", 1), Edition("a", "l", "2019-02-24", "", 1)),
]


@pytest.mark.parametrize(("older", "newer"), LATER)
def test_the_newest_is_the_last_published_or_changed_then_the_longest(older: Edition, newer: Edition) -> None:
    assert superseded([older, newer]) == {older.article_id: newer.article_id}


@pytest.mark.parametrize(
    "url", ["", "https://bao.example", "https://bao.example/", "bao.example/tin", "tệp.txt", "://x/y"]
)
def test_what_names_no_page_is_no_link(url: str) -> None:
    assert link_of(url) == ""


def test_pages_told_apart_by_what_is_asked_of_them_stay_two() -> None:
    assert link_of("https://bao.example/tin?id=1") != link_of("https://bao.example/tin?id=2")


def test_a_changed_day_is_shown_with_both_values_and_sentences(make: ModuleType) -> None:
    m = make
    older = m.told(m.TRONG, m.THONGLOUN, date="2019-02-24", published="2019-02-24")
    newer = m.told(m.TRONG, m.THONGLOUN, date="2019-02-25", published="2019-02-25")
    (change,) = compare_versions(older, newer)
    assert (change.change, change.kind) == ("changed", "event")
    assert [(value.field, value.before, value.after) for value in change.values] == [
        ("date", "2019-02-24", "2019-02-25")
    ]
    assert (change.before.article_id, change.after.article_id) == (older[0].id, newer[0].id)


def test_what_is_added_and_what_is_gone_is_told_apart(make: ModuleType) -> None:
    m = make
    reception = (m.TRONG, m.THONGLOUN, "reception", "", "occurred")
    talks = (m.PHUC, m.THONGLOUN, "talks", "", "occurred")
    short, long = m.told_all([reception]), m.told_all([reception, talks])
    added = [(change.change, change.what) for change in compare_versions(short, long)]
    gone = [(change.change, change.what) for change in compare_versions(long, short)]
    assert ("added", "talks: Nguyễn Xuân Phúc, Thongloun Sisoulith") in added
    assert ("gone", "talks: Nguyễn Xuân Phúc, Thongloun Sisoulith") in gone
    assert {change for change, _ in added} == {"added"}
    assert {change for change, _ in gone} == {"gone"}


def test_other_words_for_the_same_facts_are_no_change(make: ModuleType) -> None:
    m = make
    one = m.told(m.TRONG, m.THONGLOUN, title="Tin vắn")
    assert compare_versions(one, m.told(m.TRONG, m.THONGLOUN, title="Tin đối ngoại hôm nay")) == ()
