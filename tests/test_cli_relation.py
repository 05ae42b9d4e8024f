"""The command that tells how two sides stand to each other."""

import json
import re
from pathlib import Path

import pytest

from banggiao.cli.commands import run

TEXTS = {  # by the day of publication
    "6/5/2024": "Chiều 6/5, tại Hà Nội, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Lào Saleumxay Kommasith.",
    "7/5/2024": "Ngày 7/5, tại Viêng Chăn, Chủ tịch nước Tô Lâm hội đàm với Chủ tịch nước Lào Thongloun Sisoulith.",
}
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> list[str]:
    """The options that name a record of two encounters."""
    monkeypatch.setenv("COLUMNS", "300")
    named = ["--record", str(tmp_path / "banggiao.db")]
    for day, text in TEXTS.items():
        path = tmp_path / "report.txt"
        path.write_text(text, encoding="utf-8")
        assert run(["add", str(path), "--published", day, *named]) == 0
    capsys.readouterr()
    return named


def test_a_relation_is_told_as_a_brief(record: list[str], capsys: Capture) -> None:
    assert run(["relation", "VN", "Lào", *record]) == 0
    brief = capsys.readouterr().out
    assert "2 acts (2 reports), 2 encounters (2 reports);" in brief
    assert re.search(r"2024 +2 +2", brief)
    assert "Thongloun Sisoulith" in brief


def test_a_relation_is_told_as_json(record: list[str], capsys: Capture) -> None:
    assert run(["relation", "LA", "VN", "--json", *record]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["coverage"]["articles"], {last["type"] for last in told["lasts"]}) == (2, {"reception", "talks"})


def test_a_relation_is_told_as_of_a_day(record: list[str], capsys: Capture) -> None:
    assert run(["relation", "VN", "LA", "--on", "6/5/2024", *record]) == 0
    told = capsys.readouterr().out
    assert "as of 2024-05-06" in told
    assert "1 act (1 report), 1 encounter (1 report);" in told


def test_a_relation_of_one_side_is_none(record: list[str], capsys: Capture) -> None:
    assert run(["relation", "VN", "Việt Nam", *record]) == 2
    assert "both sides are the same" in capsys.readouterr().err
