"""What the package says of its reader is what its reader does."""

from pathlib import Path

import pytest

from banggiao.evaluate import GoldArticle, load_measurements, measure, save_measurement
from banggiao.evaluate.tallying import COUNTED
from banggiao.model.errors import RunError

_NEAR = 0.01
"""How far the numbers may lie behind the reader; the page names the reader that they were measured of."""
Samples = tuple[list[GoldArticle], list[GoldArticle]]


@pytest.mark.parametrize("kind", COUNTED)
def test_the_numbers_that_the_pages_show_are_those_of_this_reader(samples: Samples, kind: str) -> None:
    shipped = next(each for each in load_measurements() if each.called == "samples")
    now = measure("samples", shipped.reader, *samples)
    told, is_ = shipped.rows[kind], now.rows[kind]
    assert (shipped.articles, told.gold) == (now.articles, is_.gold)
    assert (told.precision, told.recall) == pytest.approx((is_.precision, is_.recall), abs=_NEAR), "run `make gold`"


def test_a_set_is_written_in_place_of_itself(tmp_path: Path) -> None:
    path = tmp_path / "measured.json"
    gold = [GoldArticle(id="a")]
    for called, reader in (("b", "1"), ("a", "1"), ("b", "2")):
        save_measurement(path, measure(called, reader, gold, gold))
    assert [(each.called, each.reader, each.articles) for each in load_measurements(path)] == [
        ("a", "1", 1),
        ("b", "2", 1),
    ]


def test_another_file_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('{"mine": 1}')
    with pytest.raises(RunError, match="name another file"):
        save_measurement(path, measure("a", "1", [], []))
    assert path.read_text() == '{"mine": 1}'
