"""Our own gold and what the reader reads in its articles, once for all tests; what has changed is told at the end."""

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import pytest

from banggiao.articles import read_paths
from banggiao.evaluate import GoldArticle, load_gold, to_gold
from banggiao.evaluate.gold import from_dict
from banggiao.pipeline import name_items
from banggiao.reading import Reader

SAMPLES = Path(str(files("banggiao"))) / "samples"
CHANGES = pytest.StashKey[list[str]]()


class Samples(NamedTuple):
    gold: list[GoldArticle]
    readings: list[GoldArticle]


@pytest.fixture(scope="session")
def samples() -> Samples:
    reader = Reader.load()
    gold = [article for path in sorted(SAMPLES.glob("gold_*.jsonl")) for article in load_gold(path)]
    items = [(id_, item.article) for id_, item in name_items(read_paths([SAMPLES / "articles"]))]
    readings = [from_dict(to_gold(article, reader.read(article), id=id_)) for id_, article in items if article]
    assert {entry.id for entry in gold} <= {row.id for row in readings}
    return Samples(gold, readings)


@pytest.fixture
def tell_at_the_end(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """A way to say something after all tests have run, though nothing failed."""
    return pytestconfig.stash.setdefault(CHANGES, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for told in config.stash.get(CHANGES, []):
        terminalreporter.section("the reader has changed")
        terminalreporter.write_line(told)
