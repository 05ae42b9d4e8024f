"""What is gathered from a large record is had at once by the next program, until the record changes."""

from pathlib import Path

import pytest

from banggiao.record import EventFilter, Record, caching
from banggiao.record.caching import Cache
from banggiao.record.finding import Asked


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    (tmp_path / "record.db").write_text("one")
    return tmp_path / "record.db"


def get(path: Path, value: int, size: int = 20_000) -> int:
    return Cache(path, "things", int).get(lambda: value, lambda _: size)


def test_what_is_held_is_not_gathered_again_until_the_record_changes(path: Path) -> None:
    assert (get(path, 1), get(path, 2)) == (1, 1)
    path.write_text("two, longer")
    assert (get(path, 3), get(path, 4)) == (3, 3)


def test_of_a_small_record_nothing_is_held(path: Path) -> None:
    assert (get(path, 1, size=9), get(path, 2)) == (1, 2)


def test_a_damaged_cache_is_passed_over(path: Path) -> None:
    get(path, 1)
    (held,) = (path.parent / "caches" / "banggiao").iterdir()
    held.write_bytes(held.read_bytes()[:-1])
    assert get(path, 2) == 2


def test_a_place_that_cannot_be_written_is_passed_over(path: Path) -> None:
    (path.parent / "caches").write_text("a file, no folder")
    assert (get(path, 1), get(path, 2)) == (1, 2)


def test_a_record_answers_from_a_cache_as_without(seeded: Record, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def answers(record: Record) -> object:
        filters = EventFilter(between=("VN",))
        return record.browser.facets(filters), record.browser.lines(filters), record.finder.search(Asked("viet"), 9, 0)

    without = answers(seeded)
    monkeypatch.setattr(caching, "_FEWEST", 0)
    for _ in range(2):
        with Record.open(path.parent / "banggiao.db", read_only=True) as record:
            assert answers(record) == without
    assert len([*(path.parent / "caches" / "banggiao").iterdir()]) == 2
