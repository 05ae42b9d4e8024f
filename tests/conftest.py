"""Settings of all tests, and what tests of several rooms begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from banggiao.record import Record

settings.register_profile("without a clock", deadline=None)  # how long a machine takes says nothing of what is right
settings.load_profile("without a clock")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the current one; the environment names neither a record nor a reviewer."""
    monkeypatch.chdir(tmp_path)
    for name in ("BANGGIAO_RECORD", "BANGGIAO_REVIEWER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "300")
    return tmp_path


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    """An empty record."""
    with Record.open(tmp_path / "banggiao.db", create=True) as opened:
        yield opened
