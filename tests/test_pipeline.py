import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import cast

import pytest

from banggiao.articles import FieldNames, Item, Progress, article_from_text, read_paths
from banggiao.model.articles import Article
from banggiao.model.errors import RunError
from banggiao.pipeline import AddReport, Options, add_paths, add_stream, name_items, read_items
from banggiao.record import Record

RECEPTION = "Chiều 6/5/2024, tại Hà Nội, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Lào Saleumxay Kommasith."
TALKS = "Ngày 7/5/2024, tại Viêng Chăn, Chủ tịch nước Tô Lâm hội đàm với Chủ tịch nước Lào Thongloun Sisoulith."
COOKING = "Món canh chua nấu với cá lóc, thêm cà chua và giá. Ăn nóng mới ngon, nhất là vào những ngày trời mưa."


def write_rows(path: Path, *texts: str) -> Path:
    rows = [json.dumps({"id": f"bài-{n}", "text": text}, ensure_ascii=False) for n, text in enumerate(texts, 1)]
    data = "\n".join(rows).encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def counts(report: AddReport) -> tuple[int, int, int, int, int]:
    return report.looked_at, report.new, report.already, report.irrelevant, len(report.refused)


def test_every_article_has_one_fate(record: Record, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "tin.jsonl", RECEPTION, COOKING, TALKS, RECEPTION, " ")
    report = add_paths(record, [path], Options())
    assert counts(report) == (5, 2, 1, 1, 1)
    assert report.refused[0].where.endswith("line 5")
    assert record.stats().articles == 2


def test_what_is_not_vietnamese_is_counted(record: Record, tmp_path: Path) -> None:
    english = "The Prime Minister of Laos visited Viet Nam and met the President in Ha Noi on Tuesday."
    unmarked = "Thu tuong Lao tham chinh thuc Viet Nam va hoi dam voi Chu tich nuoc tai Ha Noi."
    report = add_paths(record, [write_rows(tmp_path / "tin.jsonl", english, unmarked, COOKING, RECEPTION)], Options())
    assert counts(report) == (4, 1, 0, 3, 0)
    assert report.unread == 2


def test_a_source_read_to_its_end_is_passed_over(record: Record, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "tin.jsonl", RECEPTION, COOKING)
    add_paths(record, [path], Options())
    report = add_paths(record, [path], Options())
    assert counts(report) == (0, 0, 0, 0, 0)
    assert [(entry.name, entry.looked_at, entry.new) for entry in report.passed_over] == [(str(path), 2, 1)]


def test_a_source_that_grew_is_read_again(record: Record, tmp_path: Path) -> None:
    add_paths(record, [write_rows(tmp_path / "tin.jsonl", RECEPTION)], Options())
    report = add_paths(record, [write_rows(tmp_path / "tin.jsonl", RECEPTION, TALKS)], Options())
    assert counts(report) == (2, 1, 1, 0, 0)


class StopError(Exception):
    pass


def test_a_run_that_was_cut_off_goes_on(record: Record, tmp_path: Path) -> None:
    rows = [RECEPTION.replace("6/5", f"{day}/5") for day in range(1, 31)]
    path = write_rows(tmp_path / "tin.jsonl", *rows * 20)

    def stop(_count: int) -> None:
        raise StopError

    with pytest.raises(StopError):
        add_paths(record, [path], Options(on_articles=stop))
    assert record.stats().articles == 30
    report = add_paths(record, [path], Options())
    assert counts(report) == (100, 0, 100, 0, 0)  # the first 500 are not looked at again
    assert [(entry.looked_at, entry.new, entry.already) for entry in report.resumed] == [(500, 30, 470)]
    assert add_paths(record, [path], Options()).passed_over[0].looked_at == 600


KILLED = """
import os, sys
from pathlib import Path
from banggiao.pipeline import Options, add_paths
from banggiao.record import Record

def kill(count):
    os.kill(os.getpid(), 9)

if __name__ == "__main__":
    with Record.open(Path(sys.argv[1]), create=True) as record:
        add_paths(record, [Path(sys.argv[2])], Options(jobs=int(sys.argv[3]), on_articles=kill))
"""


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_run_that_was_killed_loses_nothing(record: Record, tmp_path: Path, jobs: int) -> None:
    rows = [RECEPTION.replace("6/5", f"{day}/5") for day in range(1, 31)]
    path = write_rows(tmp_path / "tin.jsonl", *rows, *[COOKING] * 500, TALKS)
    (tmp_path / "killed.py").write_text(KILLED, encoding="utf-8")
    command = [sys.executable, tmp_path / "killed.py", tmp_path / "killed.db", path, str(jobs)]
    assert subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode == -9
    add_paths(record, [path], Options())
    with Record.open(tmp_path / "killed.db") as killed:
        assert killed.stats().articles == 30
        assert counts(add_paths(killed, [path], Options())) == (31, 1, 0, 30, 0)
        assert killed.digest() == record.digest()


def test_the_order_and_the_batches_do_not_matter(tmp_path: Path) -> None:
    one = write_rows(tmp_path / "một.jsonl", RECEPTION, TALKS)
    other = write_rows(tmp_path / "hai.jsonl.gz", TALKS.replace("hội đàm", "hội kiến"), COOKING)
    digests = set()
    for number, order in enumerate([[one, other], [other, one]]):
        with Record.open(tmp_path / f"{number}.db", create=True) as record:
            for path in order:
                add_paths(record, [path], Options())
            digests.add(record.digest())
    assert len(digests) == 1


def test_several_processes_read_as_one_does(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "tin.jsonl", *[RECEPTION, COOKING, " ", TALKS] * 30)
    alone = list(read_items(read_paths([path])))
    together = list(read_items(read_paths([path]), jobs=2))
    assert len(alone) == 120
    assert alone == together


def test_an_article_on_which_the_reader_fails_is_refused_and_the_rest_is_read() -> None:
    broken = Item(source="hỏng", position=7, article=Article(text=cast("str", None), blocks=()))
    good = Item(source="lành", position=1, article=article_from_text(RECEPTION))
    [first, second] = read_items([broken, good])
    assert first.item.refusal is not None
    assert first.item.refusal.where == "hỏng, 7"
    assert second.reading is not None


def test_a_stream_is_added(record: Record, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "tin.jsonl", RECEPTION, TALKS)
    with path.open("rb") as stream:
        assert counts(add_stream(record, stream, Options())) == (2, 2, 0, 0, 0)


def test_a_path_that_is_not_there_is_refused_and_the_rest_is_added(record: Record, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "tin.jsonl", RECEPTION)
    report = add_paths(record, [tmp_path / "không-có", path], Options())
    assert counts(report) == (2, 1, 0, 0, 1)


def test_progress_is_told(record: Record, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "tin.jsonl", RECEPTION, TALKS)
    seen: list[Progress] = []
    looked_at: list[int] = []
    add_paths(record, [path], Options(on_bytes=seen.append, on_articles=looked_at.append))
    assert seen[-1].done == seen[-1].total == path.stat().st_size
    assert sum(looked_at) == 2


def test_a_record_that_cannot_be_written_stops_the_run(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "tin.jsonl", RECEPTION)
    Record.open(tmp_path / "record.db", create=True).close()
    with Record.open(tmp_path / "record.db", read_only=True) as record, pytest.raises(RunError):
        add_paths(record, [path], Options())


@pytest.mark.parametrize("name", ["tin.jsonl", "tin.jsonl.gz"])
def test_rows_are_named_by_their_own_id(tmp_path: Path, name: str) -> None:
    path = write_rows(tmp_path / name, RECEPTION, " ", TALKS)
    names = [id_ for id_, item in name_items(read_paths([path])) if item.article]
    assert names == ["bài-1", "bài-3"]


def test_files_are_named_by_their_stem_and_rows_without_an_id_by_their_line(tmp_path: Path) -> None:
    (tmp_path / "bài.txt").write_text(RECEPTION, encoding="utf-8")
    (tmp_path / "dòng.jsonl").write_text(f'{{"text": "{RECEPTION}"}}\n{{"text": "{TALKS}"}}\n', encoding="utf-8")
    names = [id_ for id_, _ in name_items(read_paths([tmp_path / "bài.txt", tmp_path / "dòng.jsonl"]))]
    assert names == ["bài", "dòng", "dòng-2"]


def test_one_source_after_another_keeps_the_names_apart(tmp_path: Path) -> None:
    one, two = write_rows(tmp_path / "a.jsonl", RECEPTION, TALKS), write_rows(tmp_path / "b.jsonl", TALKS)
    assert [id_ for id_, _ in name_items(read_paths([one, two]))] == ["bài-1", "bài-2", "bài-1"]


def test_a_day_that_is_none_is_left_out_and_named(record: Record, tmp_path: Path) -> None:
    (tmp_path / "tin.jsonl").write_text(json.dumps({"text": TALKS, "posted": "hôm qua"}), encoding="utf-8")
    report = add_paths(record, [tmp_path / "tin.jsonl"], Options(fields=FieldNames(published="posted")))
    (doubt,) = report.doubts
    assert doubt.where.endswith("tin.jsonl, line 1")
    assert all(word in doubt.reason for word in ("`posted`", "hôm qua", "2019-02-24"))
    assert (report.new, report.undated) == (1, 1)


def test_articles_that_tell_no_day_can_be_given_one(record: Record, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "tin.jsonl", TALKS)
    assert add_paths(record, [path], Options()).undated == 1
    report = add_paths(record, [path], Options(published="2024-05-08"))  # looked at again, for it is another article
    assert (report.new, report.undated) == (1, 0)
    assert {article.published for article in record.articles().items} == {"", "2024-05-08"}
