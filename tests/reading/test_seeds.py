"""The two articles that the project begins with are read as the gold says, nothing more and nothing less."""

from pathlib import Path

import pytest

from banggiao.articles import article_from_text
from banggiao.evaluate import GoldArticle, evaluate, find_differences, load_gold, to_gold
from banggiao.evaluate.gold import from_dict
from banggiao.reading import Reader

SHARED = Path(__file__).parents[3] / "shared"


@pytest.fixture(scope="module")
def gold() -> list[GoldArticle]:
    path = SHARED / "gold" / "seeds.jsonl"
    if not path.is_file():
        pytest.skip("the seed articles are not beside this checkout (../shared)")
    return load_gold(path)


@pytest.fixture(scope="module")
def readings(gold: list[GoldArticle], reader: Reader) -> list[GoldArticle]:
    rows = []
    for entry in gold:
        article = article_from_text((SHARED / "seeds" / f"{entry.id}.txt").read_text(encoding="utf-8"))
        rows.append(from_dict(to_gold(article, reader.read(article), id=entry.id)))
    return rows


@pytest.mark.parametrize("row", ["events", "arguments", "offices"])
def test_nothing_is_missed_and_nothing_made_up(gold: list[GoldArticle], readings: list[GoldArticle], row: str) -> None:
    wrong = [f for f in find_differences(gold, readings) if f.kind == row and f.verdict != "found"]
    assert (evaluate(gold, readings).rows[row].f1, wrong) == (1.0, [])


@pytest.mark.parametrize("field", ["status", "date", "place", "kind"])
def test_every_act_agrees_in(gold: list[GoldArticle], readings: list[GoldArticle], field: str) -> None:
    agreed = evaluate(gold, readings).agreed
    assert agreed[field] == agreed["kinds" if field == "kind" else "aligned"]


def test_offices_are_held_as_the_gold_says(gold: list[GoldArticle], readings: list[GoldArticle]) -> None:
    agreed = evaluate(gold, readings).agreed
    assert agreed["office_status"] == agreed["offices"] > 0


def test_the_day_of_publication_is_read(gold: list[GoldArticle], readings: list[GoldArticle]) -> None:
    assert [row.published for row in readings] == [row.published for row in gold]
