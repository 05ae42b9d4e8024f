from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import inspect

from banggiao.record import sqlite
from banggiao.record.store import Record
from banggiao.record.views import EventFilter


def test_reports_of_one_act_are_one_event_with_each_report_beside_it(seeded: Record) -> None:
    (event,) = seeded.events(EventFilter(type="reception")).items
    assert event.date == "2019-02-24"
    assert event.place.name == "Hà Nội"
    assert [report.citation.publisher for report in event.reports] == ["Báo Một", "Báo Hai"]
    assert {party.name for party in event.parties} >= {"Nguyễn Phú Trọng"}
    assert all(seeded.event(report.citation.anchor) == event for report in event.reports)


def test_people_are_one_under_both_spellings_with_their_offices(seeded: Record) -> None:
    (person,) = seeded.people(words="thongloun").items
    assert set(person.names) == {"Thongloun Sisoulith", "Thoong-lun Xi-xu-lít"}
    whole = seeded.person(person.id)
    assert [tenure.office for tenure in whole.tenures] == ["Thủ tướng"]
    assert all("Thủ tướng" in citation.quote for citation in whole.tenures[0].citations)
    assert {event.type for event in seeded.person_events(person.id).items} == {"reception", "message"}


def test_adding_again_changes_nothing(seeded: Record, make: ModuleType) -> None:
    before = seeded.digest()
    counts = seeded.add([make.matters()])
    assert (counts.new, counts.already) == (0, 1)
    assert seeded.digest() == before


def test_a_rebuilt_record_is_the_same(seeded: Record) -> None:
    before = seeded.digest()
    seeded.rebuild()
    assert seeded.digest() == before


def test_a_rebuilding_that_writes_its_keys_in_many_turns_gives_the_same(
    seeded: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = seeded.digest()
    monkeypatch.setattr("banggiao.record.adding._MOST_KEYS", 1)
    seeded.rebuild()
    assert seeded.digest() == before


def test_a_rebuilt_record_has_its_indexes(record: Record, tmp_path: Path) -> None:
    engine = sqlite.make_engine(tmp_path / "banggiao.db", read_only=True, patience=1)
    before = inspect(engine).get_indexes("claim_keys")
    record.rebuild()
    assert inspect(engine).get_indexes("claim_keys") == before != []
    engine.dispose()


def test_an_article_comes_back_with_its_reading_and_every_claim(seeded: Record, make: ModuleType) -> None:
    article, reading = make.matters()
    view = seeded.article(article.id)
    assert view.article == article
    assert view.reading == reading
    kinds = [(claim.kind, claim.index) for claim in view.claims]
    assert len(kinds) == len(set(kinds)) == 9
    for claim in view.claims:
        if claim.kind == "event":
            assert seeded.event(claim.entity).id == claim.entity
        if claim.kind in ("person", "office"):
            assert seeded.person(claim.entity).id == claim.entity


def test_context_shows_what_concerns_the_sides_and_nothing_else(seeded: Record) -> None:
    (talks,) = seeded.events(EventFilter(type="talks")).items
    context = seeded.event_context(talks.id)
    assert [paper.name for paper in context.instruments] == ["Thỏa thuận hợp tác giai đoạn 2021-2025"]
    assert [commitment.act for commitment in context.commitments] == ["agree"]
    assert [figure.value for figure in context.figures] == [1.1e9]


def test_stats_count_the_record(seeded: Record) -> None:
    stats = seeded.stats()
    assert (stats.articles, stats.events, stats.pending) == (5, 4, 0)
    assert dict(stats.types) == {"reception": 1, "visit": 1, "talks": 1, "message": 1}
    assert stats.pairs == (("LA", "VN", 4),)
    assert [event.date for event in stats.announced] == ["2019-03-10"]


def test_the_record_is_there_when_it_is_opened_again(tmp_path: Path, make: ModuleType) -> None:
    path = tmp_path / "mới.db"
    with Record.open(path, create=True) as record:
        record.add([make.matters()])
        digest = record.digest()
    with Record.open(path, read_only=True) as record:
        assert record.digest() == digest
