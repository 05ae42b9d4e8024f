from pathlib import Path

import pytest

from banggiao.evaluate.gold import load_gold, parse_gold
from banggiao.model.errors import RunError


def test_absent_is_not_annotated_and_empty_is_none() -> None:
    [article] = parse_gold(['{"id": "a", "events": []}'])
    assert article.events == ()
    assert article.offices is None


def test_a_value_may_be_written_as_text() -> None:
    [article] = parse_gold(['{"id": "a", "figures": [{"value": "233", "unit": "bộ hài cốt"}]}'])
    assert article.figures is not None
    assert article.figures[0].value == 233.0


def test_a_broken_line_is_named() -> None:
    with pytest.raises(RunError, match="gold, line 3"):
        parse_gold(['{"id": "a"}', "", '{"events": []}'])


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "gold.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(RunError, match=r"gold\.jsonl"):
        load_gold(path)


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('\ufeff{"id": "một"}\n', encoding="utf-8")
    assert [article.id for article in load_gold(path)] == ["một"]
