"""What the reader finds in our own gold, item by item: ``found.jsonl`` holds it, so that a change shows in its diff.

Only what is lost fails, for whoever changes the reader must mean it. Gains and false alarms are told at the end of the
run, and go into the file with ``make gold``.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from banggiao.evaluate import Change, GoldArticle, compare_with, find_all, load_ledger, render_change

FOUND = Path(__file__).with_name("found.jsonl")
RENEW = "`make gold` writes this into tests/evaluate/found.jsonl; commit it with the change"


Samples = tuple[list[GoldArticle], list[GoldArticle]]


def change_of(samples: Samples) -> Change:
    gold, readings = samples
    return compare_with(load_ledger(FOUND), find_all(gold, readings), {article.id for article in gold})


def test_nothing_is_lost(samples: Samples, tell_at_the_end: Callable[[str], None]) -> None:
    change = change_of(samples)
    told = f"{render_change(change)}\n\n{RENEW}"
    if change.lost:
        pytest.fail(f"the reader no longer finds what it found.\n\n{told}", pytrace=False)
    if change != Change():
        tell_at_the_end(told)


def test_the_file_tells_of_this_gold(samples: Samples) -> None:
    change = change_of(samples)
    assert (change.unknown, change.gone) == (0, 0), f"the gold has changed: {RENEW}"
