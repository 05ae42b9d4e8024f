"""What the reader is worth on our own gold: floors that only go up.

``floors.toml`` keeps for each row the F1 that a reading must reach, and the digest of the gold that it was measured on.
After a change for the better raise the floors (``pytest -rP tests/evaluate/test_floors.py`` shows what was gained);
after a change of the gold measure anew.
"""

import tomllib
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path

import pytest

from banggiao.evaluate import GoldArticle, Scores, evaluate

GOLD = ("gold_1.jsonl", "gold_2.jsonl")
SAMPLES = Path(str(files("banggiao"))) / "samples"
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def scores(samples: tuple[list[GoldArticle], list[GoldArticle]]) -> Scores:
    return evaluate(*samples)


def test_the_floors_were_measured_on_this_gold() -> None:
    digest = blake2b(digest_size=16)
    for name in GOLD:
        digest.update((SAMPLES / name).read_bytes())
    assert digest.hexdigest() == FLOORS["gold"], "the gold has changed: measure anew and write floors.toml"


@pytest.mark.parametrize("row", FLOORS["f1"])
def test_the_reader_keeps_its_floor(scores: Scores, row: str) -> None:
    floor, counted = FLOORS["f1"][row], scores.rows[row]
    told = f"{row}: {counted.f1 - floor:+.4f} (floor {floor}, now {counted.f1}: {counted.hits} right of {counted.gold}"
    told += f", {counted.read} read)"
    print(told)  # noqa: T201 - shown by -rP: what a change has gained
    assert counted.f1 >= floor, told


def test_no_event_is_read_where_there_is_none(scores: Scores) -> None:
    assert scores.quiet_events <= FLOORS["quiet_events"]


def test_the_fields_of_cooperation_keep_their_floor(scores: Scores) -> None:
    row = scores.all_fields
    print(f"fields: {row.f1 - FLOORS['fields']:+.4f} ({row.hits} right of {row.gold}, {row.read} read)")  # noqa: T201
    assert row.f1 >= FLOORS["fields"]
