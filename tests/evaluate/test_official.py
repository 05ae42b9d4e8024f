"""What the reader is worth on articles of our own in the manner of official pages of 2013 to 2026.

They were written and annotated by people who did not know how the reader reads, so that they hold what such pages tell
and not what it looks for. The floors stand in ``floors.toml`` and only go up.
"""

import tomllib
from pathlib import Path

import pytest

from banggiao.articles import FieldNames, read_paths
from banggiao.evaluate import Scores, evaluate, load_gold, to_gold
from banggiao.evaluate.gold import from_dict
from banggiao.pipeline import name_items
from banggiao.reading import Reader

HERE = Path(__file__).parent
FLOORS: dict[str, float] = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))["official"]


@pytest.fixture(scope="module")
def scores() -> Scores:
    reader = Reader.load()
    items = name_items(read_paths([HERE / "official" / "articles.jsonl"], FieldNames()))
    readings = [from_dict(to_gold(i.article, reader.read(i.article), id=id_)) for id_, i in items if i.article]
    return evaluate(load_gold(HERE / "official" / "gold.jsonl"), readings)


@pytest.mark.parametrize("row", FLOORS)
def test_official_prose_keeps_its_floor(scores: Scores, row: str) -> None:
    counted = scores.rows[row]
    assert counted.f1 >= FLOORS[row], f"{row}: {counted.hits} right of {counted.gold}, {counted.read} read"
