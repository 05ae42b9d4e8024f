"""What goes wrong around the file: each says what it is, and leaves the record whole."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Barrier
from types import ModuleType

import pytest
from sqlalchemy import Column, MetaData, Table, event, insert, inspect

from banggiao.model.errors import RunError
from banggiao.record import migrating, sqlite
from banggiao.record import tables as t
from banggiao.record.adding import RESOLVED_KINDS, Stated
from banggiao.record.rows import article_row, claim_row
from banggiao.record.store import Record
from banggiao.resolving.deciding import NOTHING
from banggiao.resolving.reports import Source, reports_of


def refusal(path: Path, **how: object) -> str:
    with pytest.raises(RunError) as caught, Record.open(path, **how):
        pass
    return str(caught.value)


def test_a_record_that_is_not_there(tmp_path: Path) -> None:
    assert "banggiao add" in refusal(tmp_path / "không.db")
    assert not (tmp_path / "không.db").exists()
    assert "no folder" in refusal(tmp_path / "không" / "có.db", create=True)


def test_a_file_that_is_no_record(tmp_path: Path) -> None:
    (tmp_path / "thư.db").write_text("Không phải là cơ sở dữ liệu. " * 30)
    assert "not an SQLite file" in refusal(tmp_path / "thư.db", create=True)
    (tmp_path / "ngắn.db").write_bytes(b"SQL")
    assert "not an SQLite file" in refusal(tmp_path / "ngắn.db")
    (tmp_path / "rỗng.db").touch()
    assert "not a record" in refusal(tmp_path / "rỗng.db")
    with sqlite3.connect(tmp_path / "khác.db") as other:
        other.execute("CREATE TABLE notes (words)")
    other.close()
    assert "not a record" in refusal(tmp_path / "khác.db", create=True)
    assert "cannot be read" in refusal(tmp_path)


def test_an_empty_file_can_become_a_record(tmp_path: Path) -> None:
    path = tmp_path / "rỗng.db"
    path.touch()
    with Record.open(path, create=True) as record:
        assert record.stats().articles == 0


def test_a_file_that_was_cut_off(tmp_path: Path, make: ModuleType) -> None:
    path = tmp_path / "cụt.db"
    with Record.open(path, create=True) as record:
        record.add([make.matters()])
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert "cut off" in refusal(path)
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(RunError, match="damaged"), Record.open(path) as record:
        record.digest()


def test_a_newer_version_is_refused_with_both_versions_named(tmp_path: Path, make: ModuleType) -> None:
    path = tmp_path / "mới.db"
    with Record.open(path, create=True) as record:
        record.add([make.matters()])
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.close()
    before = path.read_bytes()
    assert all(version in refusal(path) for version in ("0999", migrating.NEWEST))
    assert path.read_bytes() == before


def old_record(path: Path, make: ModuleType) -> None:
    """Make a record of the first version, with an article in it."""
    article, reading = make.matters()
    reports = reports_of(article, reading)
    engine = sqlite.make_engine(path, read_only=False, patience=1)
    sqlite.keep_a_log(engine)
    with engine.connect() as connection, connection.begin():
        sqlite.mark_as_record(connection)
        migrating.migrate(connection, "0001")
        row = article_row(article, Source.of(article))
        known = {column["name"] for column in inspect(connection).get_columns("articles")}
        old = Table("articles", MetaData(), *(Column(name) for name in known))
        connection.execute(insert(old), [{name: row[name] for name in known}])
        connection.execute(insert(t.readings), [{"article_id": article.id, "reader": reading.reader}])
        connection.execute(insert(t.claims), [claim_row(report) for report in reports])
        stated = Stated()
        stated.take((report for report in reports if report.kind in RESOLVED_KINDS), NOTHING)
        stated.write(connection)
        stale = {"article_id": article.id, "act": "agree", "by_sides": "[]", "to_sides": "[]", "field": None}
        lone = [{"id": report.anchor, **stale} for report in reports if report.kind == "commitment"]
        connection.execute(insert(t.commitments), lone)
    engine.dispose()


def test_an_older_version_is_brought_up_to_date(tmp_path: Path, make: ModuleType) -> None:
    path = tmp_path / "cũ.db"
    old_record(path, make)
    assert "0001" in refusal(path, read_only=True)
    with Record.open(path) as record, Record.open(tmp_path / "mới.db", create=True) as fresh:
        fresh.add([make.matters()])
        assert record.digest() == fresh.digest()
        assert record.search("hoi dam").counts == fresh.search("hoi dam").counts == {"article": 1, "event": 1}
        assert record.stats().pending == 0


def test_what_refers_to_nothing_is_refused_again_after_a_rebuild(record: Record) -> None:
    record.rebuild()
    lost = {"id": "c-0", "article_id": "a-0", "value": 1.0, "unit": "USD", "what": "", "period": ""}
    with pytest.raises(RunError, match="FOREIGN KEY"), record._writing() as connection:  # noqa: SLF001 - what guards it
        connection.execute(insert(t.figures), lost)


@pytest.mark.usefixtures("record")
def test_the_migrations_make_the_tables_that_the_program_knows(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    engine = sqlite.make_engine(tmp_path / "banggiao.db", read_only=True, patience=1)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), t.metadata)
    engine.dispose()
    unknown = [d for d in differences if d[0] != "remove_table" or "_words" not in d[1].name]
    assert unknown == []


def test_a_locked_record_is_waited_for_and_then_said_to_be_locked(tmp_path: Path, make: ModuleType) -> None:
    path = tmp_path / "khóa.db"
    with Record.open(path, create=True) as record:
        record.add([make.matters()])
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Record.open(path, patience=0.05) as record:
        assert record.stats().articles == 1
        with pytest.raises(RunError, match="locked"):
            record.add([make.told(make.TRONG, make.THONGLOUN)])
        other.execute("ROLLBACK")
        other.close()
        assert record.add([make.told(make.TRONG, make.THONGLOUN)]).new == 1


def test_a_record_opened_for_reading_is_never_written(tmp_path: Path, make: ModuleType) -> None:
    path = tmp_path / "đọc.db"
    with Record.open(path, create=True) as record:
        record.add([make.matters()])
    with Record.open(path, read_only=True) as record:
        assert record.events().total == 1
        with pytest.raises(RunError, match="read-only"):
            record.add([make.told(make.TRONG, make.THONGLOUN)])
        assert record.stats().articles == 1


def as_nobody(work: Callable[[], str]) -> str:
    """Run something in a process without rights (the tests may run as root, whom no permission stops)."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            os.write(writes, work().encode())
        finally:
            os._exit(0)
    os.close(writes)
    with os.fdopen(reads) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return said


def test_a_read_only_file_in_a_read_only_folder_can_be_asked_but_not_added_to(make: ModuleType) -> None:
    def ask() -> str:
        with Record.open(path, read_only=True) as record:
            asked = record.events().total
        try:
            with Record.open(path) as record:
                record.add([make.told(make.TRONG, make.THONGLOUN)])
        except RunError as error:
            return f"{asked}: {error}"
        return "added"

    with TemporaryDirectory() as folder:
        path = Path(folder) / "banggiao.db"
        with Record.open(path, create=True) as record:
            record.add([make.matters()])
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        said = as_nobody(ask)
        Path(folder).chmod(0o755)
    assert said.startswith("1: ")
    assert "read-only" in said or "permissions" in said


_ADD_MANY = """
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
spec = spec_from_file_location("factories", sys.argv[1])
make = module_from_spec(spec)
spec.loader.exec_module(make)
from banggiao.record.store import Record
with Record.open(Path(sys.argv[2]), create=True) as record:
    def items():
        for number in range(int(sys.argv[3])):
            yield make.numbered(number)
            if number % 100 == 99:
                print(number, flush=True)
    record.add(items())
    print("added", flush=True)
"""


@pytest.mark.parametrize("killed_after", [1, 3, 5])
def test_a_killed_run_loses_nothing_and_is_finished_by_the_next(
    tmp_path: Path, make: ModuleType, killed_after: int
) -> None:
    path, number = tmp_path / "dở.db", 400
    factories = Path(__file__).parents[1] / "resolving" / "factories.py"
    command = [sys.executable, "-c", _ADD_MANY, str(factories), str(path), str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:
        for _ in range(killed_after):
            if not run.stdout.readline():
                break
        run.send_signal(signal.SIGKILL)
    stories = [make.numbered(each) for each in range(number)]
    with Record.open(path, create=True) as record, Record.open(tmp_path / "liền.db", create=True) as unbroken:
        kept = record.stats().articles
        assert kept >= min(100 * (killed_after - 1), number)
        assert all(record.article(summary.id).claims for summary in record.articles(limit=number).items)
        counts = record.add(stories)
        assert (counts.new, counts.already) == (number - kept, kept)
        unbroken.add(stories)
        assert record.stats().pending == 0
        assert record.digest() == unbroken.digest()
        assert record.search("Trọng").counts == unbroken.search("Trọng").counts


def test_a_full_disk_is_said_and_what_was_there_is_kept(tmp_path: Path, make: ModuleType) -> None:
    path = tmp_path / "đầy.db"
    with Record.open(path, create=True) as record:
        record.add([make.matters()])
        digest = record.digest()

    engine = sqlite.make_engine(path, read_only=False, patience=1)
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count = 1"))
    with Record(path, engine) as record, pytest.raises(RunError, match="disk is full"):
        record.add(make.numbered(each) for each in range(300))
    with Record.open(path) as record:
        assert record.digest() == digest
        assert record.add(make.numbered(each) for each in range(3)).new == 3


def test_articles_before_one_that_stops_the_run_are_kept(record: Record, make: ModuleType) -> None:
    def stories() -> Iterator[tuple]:
        yield make.matters()
        message = "đứt"
        raise ValueError(message)

    with pytest.raises(ValueError, match="đứt"):
        record.add(stories())
    assert record.stats().articles == 1


def test_two_claims_on_one_trigger_keep_apart(record: Record, make: ModuleType) -> None:
    article, reading = make.matters()
    doubled = make.structs.replace(reading, offices=(*reading.offices, *reading.offices))
    record.add([(article, doubled)])
    assert record.article(article.id).reading == doubled


def test_the_ledger_keeps_one_line_a_file(record: Record) -> None:
    from banggiao.record.views import SourceEntry

    assert record.source("d") is None
    for position in (10, 20):
        record.note_source(SourceEntry(digest="d", name="tin.jsonl", reader="luật/1", position=position, looked_at=3))
    assert record.source("d").position == 20
    assert not record.source("d").complete


def test_as_many_as_ask_at_once_are_answered(tmp_path: Path) -> None:
    engine, all_ask = sqlite.make_engine(tmp_path / "r.db", read_only=False, patience=1), Barrier(24, timeout=20)

    def ask(_number: int) -> bool:
        with engine.connect() as connection:
            asked = sqlite.is_blank(connection)
            all_ask.wait()
            return asked and sqlite.is_blank(connection)

    with ThreadPoolExecutor(24) as threads:
        assert all(threads.map(ask, range(24)))
    engine.dispose()
