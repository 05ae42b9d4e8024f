import gzip
import io
import json
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import zstandard

from banggiao.articles import FieldNames, Item, Progress, read_paths, read_stream

_TEXT = "Chiều 5/3, Bộ trưởng Ngoại giao tiếp Đại sứ Lào tại trụ sở Bộ."


def _row(number: int, **fields: object) -> str:
    return json.dumps({"title": f"Bản tin số {number}", "text": f"{_TEXT} Lần thứ {number}."} | fields)


def _rows(count: int) -> bytes:
    return "\n".join(_row(number) for number in range(1, count + 1)).encode()


def _only(items: Iterator[Item]) -> Item:
    [item] = items
    return item


def _reason(items: Iterator[Item]) -> str:
    refusal = _only(items).refusal
    assert refusal is not None
    return refusal.reason


def _write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("ending", ["txt", "html", "jsonl", "ndjson", "json", "text", "unknown"])
@pytest.mark.parametrize("pack", [bytes, gzip.compress, zstandard.compress])
def test_every_form_packed_or_plain(tmp_path: Path, ending: str, pack: type[bytes]) -> None:
    data = {
        "html": f"<html><body><article><h1>Tiếp Đại sứ</h1><p>{_TEXT}</p></article></body></html>".encode(),
        "jsonl": _rows(1),
        "ndjson": _rows(1),
        "json": b"[" + _rows(1) + b"]",
    }.get(ending, _TEXT.encode())
    suffix = {gzip.compress: ".gz", zstandard.compress: ".zst"}.get(pack, "")
    item = _only(read_paths([_write(tmp_path, f"a.{ending}{suffix}", pack(data))]))
    assert item.article is not None
    assert _TEXT in item.article.text


def test_one_broken_line_among_thousands(tmp_path: Path) -> None:
    lines = _rows(2000).split(b"\n")
    lines[1233] = lines[1233][:40]
    items = list(read_paths([_write(tmp_path, "rows.jsonl", b"\n".join(lines))]))
    refusals = [item.refusal for item in items if item.refusal]
    assert len(items) == 2000
    assert [refusal.where.rpartition("rows.jsonl")[2] for refusal in refusals] == [", line 1234"]
    assert "not JSON" in refusals[0].reason


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_rows_before_a_cut_are_kept(tmp_path: Path, pack: type[bytes]) -> None:
    chance = random.Random(7)
    rows = "\n".join(_row(number, noise=chance.randbytes(300).hex()) for number in range(3000)).encode()
    packed = pack(rows)
    items = list(read_paths([_write(tmp_path, "rows.jsonl.gz", packed[: len(packed) // 2])]))
    assert len(items) > 500
    assert all(item.article for item in items[:-1])
    assert items[-1].refusal is not None
    assert "cut off" in items[-1].refusal.reason
    assert items[-1].refusal.where.endswith(f"line {len(items)}")


def test_json_arrays_and_single_objects(tmp_path: Path) -> None:
    array = json.dumps([json.loads(_row(n)) for n in range(3)], indent=2).encode()
    assert len([item for item in read_paths([_write(tmp_path, "a.json", array)]) if item.article]) == 3
    one = json.dumps(json.loads(_row(1)), indent=2).encode()
    assert _only(read_paths([_write(tmp_path, "b.json", one)])).article


def test_other_field_names(tmp_path: Path) -> None:
    path = _write(tmp_path, "a.jsonl", json.dumps({"body": _TEXT, "date": "5/3/2021", "site": "VD"}).encode())
    article = _only(read_paths([path], FieldNames(text="body", published="date", publisher="site"))).article
    assert article is not None
    assert (article.published, article.publisher) == ("2021-03-05", "VD")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.jsonl", b"", "empty"),
        ("a.html", b" \n", "empty"),
        ("a.gz", gzip.compress(b""), "empty"),
        ("a.pdf", b"%PDF-1.4", "PDF"),
        ("a.jsonl", "{}".encode("utf-16"), "UTF-16"),
        ("a.txt.gz", gzip.compress(_TEXT.encode())[:-9], "cut off"),
        ("a.json", b"[]", "no JSON object"),
        ("a.jsonl", b"\x89PNG\r\n\x1a\n", "picture"),
        ("a.bin", bytes(range(256)) * 9, "binary"),
        ("a.html", b"<html><body><a href=/>Trang ch\xe1\xbb\xa7</a></body></html>", "no article"),
        ("a.txt", "Bé tr­ëng Ngo¹i giao Lµo th¨m chÝnh thøc ViÖt Nam vÒ biªn giíi.".encode("cp1252"), "TCVN3"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    path = _write(tmp_path, name, data)
    assert reason in _reason(read_paths([path]))
    assert next(read_paths([path])).source == str(path)


def test_a_bad_file_stops_nothing(tmp_path: Path) -> None:
    _write(tmp_path, "1.txt", b"")
    _write(tmp_path, "2.txt", _TEXT.encode())
    _write(tmp_path, "3.bin", b"\0" * 99)
    _write(tmp_path, "4.jsonl", _rows(2))
    assert [bool(item.article) for item in read_paths([tmp_path])] == [False, True, False, True, True]


def test_a_byte_order_mark_and_another_language(tmp_path: Path) -> None:
    marked = _only(read_paths([_write(tmp_path, "a.txt", b"\xef\xbb\xbf" + _TEXT.encode())])).article
    assert marked is not None
    assert marked.text == _TEXT
    _write(tmp_path, "b.jsonl", b"\xef\xbb\xbf" + _rows(1))
    assert _only(read_paths([tmp_path / "b.jsonl"])).article
    foreign = _only(read_stream(io.BytesIO(b"The ministers of both countries met today."))).article
    assert foreign is not None
    assert foreign.language == "und"


def test_a_folder_and_a_file_without_permission() -> None:
    # The superuser may read everything: the test then reads as somebody who may not.
    folder = Path(tempfile.mkdtemp())
    try:
        folder.chmod(0o755)
        _write(folder, "a.txt", _TEXT.encode()).chmod(0)
        (folder / "b").mkdir(mode=0)
        _write(folder, "c.txt", _TEXT.encode()).chmod(0o644)
        before = os.geteuid()
        if before == 0:
            os.seteuid(65534)
        try:
            items = list(read_paths([folder]))
        finally:
            os.seteuid(before)
        assert [bool(item.article) for item in items if item.source.endswith("c.txt")] == [True]
        refusals = {Path(item.source).name: item.refusal.reason for item in items if item.refusal}
        assert set(refusals) == {"a.txt", "b"}
        assert all("Permission denied" in reason for reason in refusals.values())
    finally:
        (folder / "b").chmod(0o700)
        shutil.rmtree(folder)


def test_standard_input_is_told_by_its_first_bytes() -> None:
    page = f"<!DOCTYPE html><html><body><article><p>{_TEXT}</p></article></body></html>".encode()
    for data, count in ((_rows(3), 3), (_TEXT.encode(), 1), (page, 1), (gzip.compress(_rows(2)), 2)):
        items = list(read_stream(io.BytesIO(data)))
        assert [item.source for item in items] == ["-"] * count
        assert all(item.article for item in items)


def test_progress_reaches_the_whole(tmp_path: Path) -> None:
    _write(tmp_path, "1.jsonl.gz", gzip.compress(_rows(500)))
    _write(tmp_path, "2.txt", _TEXT.encode())
    seen: list[Progress] = []
    list(read_paths([tmp_path], progress=seen.append))
    total = sum(path.stat().st_size for path in tmp_path.iterdir())
    assert {progress.total for progress in seen} == {total}
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert seen[-1].done == total


def test_rows_come_before_the_file_is_read_whole() -> None:
    class Endless(io.RawIOBase):
        reads = 0

        def read(self, size: int = -1) -> bytes:
            self.reads += 1
            return (_rows(50) + b"\n")[: max(size, 0)]

    stream = Endless()
    items = read_stream(stream)  # type: ignore[arg-type]
    assert all(next(items).article for _ in range(200))
    assert stream.reads < 30
