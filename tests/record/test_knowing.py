"""What had been published by a day is what a record of that day would hold."""

from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from banggiao.cli.commands import run
from banggiao.model.decisions import Decision
from banggiao.record.store import Record
from banggiao.resolving.fold import resolve

LINK = "https://bao.example/1"


def test_an_announcement_is_planned_until_the_act_is_reported(record: Record, make: ModuleType) -> None:
    m = make
    record.add(
        [
            m.told(m.BOUNNHANG, m.VIETNAM, "visit", date="2019-02-24", status="planned", published="2019-02-20"),
            m.told(m.BOUNNHANG, m.VIETNAM, "visit", date="2019-02-24", published="2019-02-25"),
            m.told(m.TRONG, m.THONGLOUN, date="2019-02-24"),
        ]
    )
    (visit,) = (event for event in record.events().items if event.type == "visit")
    assert visit.status == "occurred"
    with record.known_by("2019-02-24") as then:
        assert [(event.type, event.status) for event in then.events().items] == [("visit", "planned")]
        assert then.event(visit.reports[0].citation.anchor).status == "planned"
        assert then.search("Bounnhang").counts == {"article": 1, "event": 1, "person": 1}
    with record.known_by("2019-02-19") as then:
        assert then.stats().articles == 0


def test_of_several_versions_that_of_then_speaks(record: Record, make: ModuleType) -> None:
    m = make
    for day in ("23", "24"):
        record.add([m.told(m.TRONG, m.THONGLOUN, date=f"2019-02-{day}", published=f"2019-02-{day}", url=LINK)])
    with record.known_by("2019-02-23") as then:
        assert [event.date for event in then.events().items] == ["2019-02-23"]
    assert [event.date for event in record.events().items] == ["2019-02-24"]


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(numbers=st.lists(st.integers(0, 40), min_size=1, max_size=8, unique=True), month=st.integers(1, 12))
def test_it_is_the_fold_of_what_was_published_by_then(make: ModuleType, numbers: list[int], month: int) -> None:
    stories, day = [make.numbered(number) for number in numbers], f"2019-{month:02}-15"
    early = [story for story in stories if story[0].published <= day]
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "một.db", create=True) as record:
        record.add(stories)
        event = record.events().items[0]
        decision = Decision(id="", kind="correct", anchors=(event.id,), field="place.country", value="LA",
                            by="Lan", why="sai nơi", at="")  # fmt: skip
        record.decide(decision)
        log = [state.decision for state in record.decisions()]
        with record.known_by(day) as then:
            resolved = resolve(early, log)
            assert sorted(then.events(limit=99).items, key=lambda event: event.id) == list(resolved.events)
            people = [then.person(person.id) for person in then.people(limit=99).items]
            assert sorted(people, key=lambda person: person.id) == list(resolved.people)


def test_the_commands_know_no_more(
    tmp_path: Path, make: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    m = make
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "300")
    with Record.open(tmp_path / "banggiao.db", create=True) as record:
        record.add([m.told(m.TRONG, m.THONGLOUN, date="2019-02-24/2019-02-26", published="2019-02-27")])
        (event,) = record.events().items
    for arguments, found in (
        (["events", "--known-by", "2019-02-26"], "no such event"),
        (["events", "--known-by", "2019-02-27"], event.id),
        (["events", "--on", "2019-02-25"], event.id),
        (["events", "--on", "2019-02-27"], "no such event"),
        (["show", event.id, "--known-by", "2019-02-27"], event.id),
    ):
        assert run(arguments) == 0
        assert found in capsys.readouterr().out
    assert run(["events", "--on", "2019-02-25", "--since", "2019"]) == 2
    assert run(["events", "--known-by", "2019"]) == 2
