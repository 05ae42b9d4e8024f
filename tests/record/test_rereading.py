"""Articles read again: the record that the newer reader would have made, decisions kept, killed runs resumed."""

from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from banggiao.articles import article_from_text
from banggiao.cli.commands import run
from banggiao.model.claims import Reading
from banggiao.model.decisions import Decision
from banggiao.model.errors import RunError
from banggiao.pipeline import default_reader
from banggiao.record import tables as t
from banggiao.record.store import Record
from banggiao.rereading import RereadOptions, reread

TALKS = "Ngày 5/3/2021, tại Viêng Chăn, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Phankham Viphavan."
CALL = "Ngày 6/3/2021, Bộ trưởng Ngoại giao Bùi Thanh Sơn điện đàm với Bộ trưởng Ngoại giao Nga Sergey Lavrov."


def read_by(make: ModuleType, story: tuple, reader: str, gaps: int) -> tuple:
    """Return an article with its reading as another reader gives it, which misses what the bits of a number say."""
    article, reading = story
    kept = {
        name: tuple(claim for at, claim in enumerate(getattr(reading, name)) if not gaps >> (shift + at) & 1)
        for shift, name in enumerate(("events", "people", "offices"))
    }
    events = tuple(
        make.structs.replace(event, date="2018-01-01" if gaps >> 6 & 1 else event.date) for event in kept["events"]
    )
    return article, make.structs.replace(reading, reader=reader, **{**kept, "events": events})


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(gaps=st.lists(st.tuples(st.integers(0, 127), st.integers(0, 127)), min_size=1, max_size=7), at=st.integers(1, 7))
def test_a_record_read_again_is_the_one_of_the_newer_reader(make: ModuleType, gaps: list, at: int) -> None:
    older = [read_by(make, make.numbered(number), "tay/1", old) for number, (old, _) in enumerate(gaps)]
    newer = [read_by(make, make.numbered(number), "tay/2", new) for number, (_, new) in enumerate(gaps)]
    with TemporaryDirectory() as folder:
        with Record.open(Path(folder) / "một.db", create=True) as record:
            record.add(newer)
            fresh = record.digest()
        with Record.open(Path(folder) / "hai.db", create=True) as record:
            record.add(older)
            for start in range(0, len(newer), at):
                record.reread(newer[start : start + at])
            assert record.digest() == fresh
            record.rebuild()
            assert record.digest() == fresh


def test_decisions_stay_and_come_back_where_what_they_saw_has_changed(record: Record, make: ModuleType) -> None:
    story, other = make.numbered(1), make.numbered(2)
    record.add([story, other])
    by_article = {event.reports[0].citation.article_id: event for event in record.events().items}
    events = [by_article[article.id] for article, _ in (story, other)]
    for event in events:
        record.decide(Decision(id="", kind="confirm", anchors=(event.id,), by="Lan", why="đúng", at=""))
    assert record.reread([read_by(make, story, "tay/2", 64), read_by(make, other, "tay/2", 0)]) == [story[0].id]
    (item,) = record.review(["changed"])
    assert events[0].id in item.anchors
    assert [state.stands for state in record.decisions()] == [True, True]
    assert record.event(events[1].id).confidence == 1


def test_a_superseded_article_read_again_stays_silent(record: Record, make: ModuleType) -> None:
    link = "https://bao.example/1"
    older = make.told(make.TRONG, make.THONGLOUN, date="2019-02-23", published="2019-02-24", url=link)
    newer = make.told(make.TRONG, make.THONGLOUN, date="2019-02-24", published="2019-02-25", url=link)
    record.add([older, newer])
    before = record.events().items
    record.reread([read_by(make, older, "tay/2", 64)])
    assert record.events().items == before


@pytest.fixture
def outdated(tmp_path: Path) -> Path:
    """A record whose first article an older version of this reader has read, and found nothing in."""
    path = tmp_path / "banggiao.db"
    with Record.open(path, create=True) as record:
        for text in (TALKS, CALL):
            article = article_from_text(text)
            record.add([(article, default_reader().read(article))])
        first = article_from_text(TALKS)
        record.reread([(first, Reading(article_id=first.id, reader="rules-1+cũ"))])
        assert record.events().total == 1
    return path


def test_only_what_another_version_has_read_is_read_again(outdated: Path) -> None:
    with Record.open(outdated) as record:
        report = reread(record, RereadOptions())
        assert (report.read, report.changed, report.current, report.kept) == (1, 1, 1, {})
        assert record.events().total == 2
        assert reread(record, RereadOptions()).read == 0
        everything = reread(record, RereadOptions(everything=True))
        assert (everything.read, everything.changed) == (2, 0)


def test_what_an_unknown_reader_saw_is_kept_and_said(outdated: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = article_from_text(TALKS)
    with Record.open(outdated) as record:
        record.reread([(first, Reading(article_id=first.id, reader="rules-99+mới"))])
        report = reread(record, RereadOptions())
        assert (report.read, report.kept) == (0, {"rules-99+mới": 1})
    assert run(["reread", "--record", str(outdated)]) == 0
    assert "kept, of the unknown reader rules-99+mới" in capsys.readouterr().out
    assert run(["reread", "--all", "--record", str(outdated)]) == 0
    with Record.open(outdated) as record:
        assert record.events().total == 2


def test_a_run_that_stops_goes_on_where_it_was(record: Record, make: ModuleType) -> None:
    older = [read_by(make, make.numbered(number), "rules-1+cũ", 127) for number in range(250)]
    record.add(older)

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reread(record, RereadOptions(on_articles=stop))
    assert record.readers() == {"rules-1+cũ": 150, default_reader().version: 100}
    assert reread(record, RereadOptions()).read == 150
    whole = record.digest()
    record.rebuild()
    assert record.digest() == whole


def test_a_claim_that_this_program_does_not_understand_is_said(seeded: Record) -> None:
    (talks,) = (event for event in seeded.events().items if event.type == "talks")
    with seeded._writing() as connection:  # noqa: SLF001 - what only another version could write
        mine = t.claims.c.anchor == talks.id
        connection.execute(update(t.claims).where(mine).values(value='{"type": "phép lạ"}'))
    with pytest.raises(RunError, match="another version of banggiao wrote it"):
        seeded.event(talks.id)
