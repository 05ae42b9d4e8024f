from pathlib import Path
from typing import Any

import pytest

from banggiao.evaluate import Change, compare_with, find_all, load_ledger, render_change, save_ledger
from banggiao.evaluate.findings import Finding
from banggiao.evaluate.gold import GoldArticle, from_dict
from banggiao.model.errors import RunError

TEXT = "Sáng 3/4, ông Lê Văn Thử tiếp bà Anna Prova. Ông Thử là Bộ trưởng Ngoại giao."
HOST = {"name": "Lê Văn Thử", "country": "VN", "role": "host"}
GUEST = {"name": "Anna Prova", "country": "IT", "role": "guest"}
RECEPTION = {
    "type": "reception",
    "status": "occurred",
    "date": "2024-04-03",
    "participants": [HOST, GUEST],
    "evidence": "ông Lê Văn Thử tiếp bà Anna Prova",
}
OFFICE = {"person": "Lê Văn Thử", "office": "Bộ trưởng Ngoại giao", "country": "VN"}
FIGURE = {"value": 3, "unit": "lần", "what": "Sáng 3/4"}
IDS = {"a"}


def read(**lists: Any) -> GoldArticle:
    return from_dict({"id": "a", "text": TEXT, **lists})


GOLD = read(events=[RECEPTION], offices=[OFFICE], figures=[])


def found(**lists: Any) -> list[Finding]:
    return find_all([GOLD], [read(**lists)])


def change(path: Path, before: list[Finding], after: list[Finding]) -> Change:
    save_ledger(path, before)
    return compare_with(load_ledger(path), after, IDS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "found.jsonl"


def test_nothing_has_changed_since_it_was_saved(path: Path) -> None:
    findings = found(events=[RECEPTION, RECEPTION], figures=[FIGURE])
    assert change(path, findings, findings) == Change()


def test_what_is_gained_is_lost_the_other_way(path: Path) -> None:
    poor, good = found(events=[RECEPTION]), found(events=[RECEPTION], offices=[OFFICE])
    [gained] = change(path, poor, good).gained
    [lost] = change(path, good, poor).lost
    assert gained.what == "missed -> found: Lê Văn Thử, Bộ trưởng Ngoại giao, VN"
    assert lost.what == "found -> missed: Lê Văn Thử, Bộ trưởng Ngoại giao, VN"
    assert lost.sentence == "Sáng 3/4, ông Lê Văn Thử tiếp bà Anna Prova."


def test_another_type_is_better_than_nothing_and_worse_than_right(path: Path) -> None:
    none, talks, right = found(), found(events=[RECEPTION | {"type": "talks"}]), found(events=[RECEPTION])
    assert len(change(path, none, talks).gained) == len(change(path, talks, right).gained) == 1
    assert len(change(path, right, talks).lost) == 1


def test_faults_of_what_is_found_both_times_are_told_apart(path: Path) -> None:
    whole = found(events=[RECEPTION])
    faulty = found(events=[RECEPTION | {"date": "2024", "participants": [HOST | {"role": "guest"}]}])
    [broken] = change(path, whole, faulty).broken
    [mended] = change(path, faulty, whole).mended
    assert broken.what.startswith("date, missing guest Anna Prova, role of Lê Văn Thử: reception")
    assert mended.what == broken.what
    assert change(path, whole, faulty).lost == ()


def test_a_false_alarm_is_known_again_though_it_is_read_otherwise(path: Path) -> None:
    visit = RECEPTION | {"type": "visit"}
    before, after = found(events=[visit]), found(events=[visit | {"date": "", "kind": "official"}])
    assert change(path, before, after) == Change()
    assert change(path, found(), after).new_false_alarms[0].sentence == "Sáng 3/4, ông Lê Văn Thử tiếp bà Anna Prova."
    [gone] = change(path, before, found()).false_alarms_gone
    assert (gone.what, gone.sentence) == ("visit IT-VN", "Sáng 3/4, ông Lê Văn Thử tiếp bà Anna Prova.")


def test_equal_items_are_counted(path: Path) -> None:
    assert len(change(path, found(figures=[FIGURE]), found(figures=[FIGURE] * 3)).new_false_alarms) == 2


def test_another_gold_is_neither_gained_nor_lost(path: Path) -> None:
    fewer = find_all([read(events=[RECEPTION])], [read(events=[RECEPTION])])
    assert change(path, fewer, found(events=[RECEPTION])) == Change(unknown=1)
    assert change(path, found(events=[RECEPTION]), fewer) == Change(gone=1)
    save_ledger(path, found(figures=[FIGURE]))
    assert compare_with(load_ledger(path), [], {"another"}) == Change()


def test_lines_are_in_order_and_of_two_on_one_item_the_better_counts(path: Path) -> None:
    save_ledger(path, found())
    missed = path.read_text(encoding="utf-8")
    good = found(events=[RECEPTION], offices=[OFFICE], figures=[FIGURE])
    save_ledger(path, good)
    lines = path.read_text(encoding="utf-8")
    assert lines.splitlines() == sorted(lines.splitlines())
    path.write_text(lines + missed, encoding="utf-8")
    assert compare_with(load_ledger(path), good, IDS) == Change()


def test_a_file_that_is_something_else_is_named(path: Path) -> None:
    with pytest.raises(RunError, match=r"found\.jsonl"):
        load_ledger(path)
    path.write_text('{"id": "a"}\n', encoding="utf-8")
    with pytest.raises(RunError, match=r"found\.jsonl, line 1"):
        load_ledger(path)
    with pytest.raises(RunError, match="written"):
        save_ledger(path / "in-a-file", [])


def test_a_change_is_told_with_its_losses_first(path: Path) -> None:
    told = render_change(change(path, found(events=[RECEPTION]), found(offices=[OFFICE], figures=[FIGURE])))
    assert [line for line in told.splitlines() if not line.startswith(" ")] == [
        "lost: 1", "gained: 1", "new false alarms: 1",
    ]  # fmt: skip
