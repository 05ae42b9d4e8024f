"""Our scoring prints the numbers of the codebook's own ``score.py``, on gold and on gold made wrong in many ways."""

import importlib.util
import json
import random
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from banggiao.evaluate import evaluate
from banggiao.evaluate.gold import from_dict
from banggiao.evaluate.sides import SIDES

SHARED = Path(__file__).parents[3] / "shared" / "gold"
Row = dict[str, Any]


@pytest.fixture(scope="module")
def official() -> ModuleType:
    path = SHARED / "score.py"
    if not path.exists():
        pytest.skip("needs ../shared/gold/score.py")
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def assert_same_numbers(official: ModuleType, gold: list[Row], read: list[Row]) -> None:
    ours = evaluate([from_dict(row) for row in gold], [from_dict(row) for row in read]).as_dict()
    ours.pop("fields", None)  # of cooperation: only ours counts them
    assert ours == official.score(gold, read)


def test_the_names_of_the_sides_are_the_same(official: ModuleType) -> None:
    assert official.COUNTRIES == SIDES


def perturb(row: Row, rng: random.Random) -> Row:
    """Make a reading out of gold as a poor reader would: things missing, doubled, renamed, out of order."""
    read: Row = json.loads(json.dumps(row))
    for kind in ("events", "offices", "instruments", "commitments", "figures"):
        items = [spoil(kind, item, rng) for item in read.get(kind, []) if rng.random() > 0.2]
        items += [json.loads(json.dumps(item)) for item in items if rng.random() < 0.15]
        rng.shuffle(items)
        read[kind] = items
    if rng.random() < 0.1:
        del read["events"]
    return read


def spoil(kind: str, item: Row, rng: random.Random) -> Row:
    if rng.random() < 0.4:
        SPOILERS[kind](item, rng)
    return item


def spoil_event(event: Row, rng: random.Random) -> None:
    match rng.randrange(6):
        case 0:
            event["type"] = rng.choice(["talks", "meeting", "reception", "visit", "signing"])
        case 1:
            event["date"] = rng.choice(["", "XXXX-12-16", "2019", "../2019-08-24", "2018-03"])
        case 2:
            event["status"], event["place"], event["kind"] = "planned", {"name": "", "country": "US"}, "working"
        case 3:
            event["evidence"] = event["evidence"][: len(event["evidence"]) // 3]
        case 4:
            del event["participants"][rng.randrange(len(event["participants"])) :]
        case _:
            for person in event["participants"]:
                person["name"] = rng.choice([person["name"].split()[-1], person["name"].upper(), "Hoa Kỳ"])
                person["role"] = rng.choice(["host", person["role"]])


def spoil_office(office: Row, rng: random.Random) -> None:
    office["person"] = office["person"].split()[-1]
    office["office"] = rng.choice([office["office"].lower(), "Ngoại trưởng", f"{office['office']} Chính phủ"])
    office["status"] = rng.choice([None, "former", "current"])


def spoil_instrument(instrument: Row, rng: random.Random) -> None:
    instrument["name"] = instrument["name"][: rng.randrange(1, len(instrument["name"]) + 1)]
    instrument["parties"] = instrument.get("parties", [])[::-1]
    instrument["action"] = "signed"


def spoil_commitment(commitment: Row, rng: random.Random) -> None:
    words = commitment["evidence"].split()
    commitment["evidence"] = " ".join(words[: rng.randrange(len(words) + 1)])
    commitment["by"] = ["VN"]


def spoil_figure(figure: Row, rng: random.Random) -> None:
    figure["value"] = rng.choice([figure["value"], str(figure["value"]), float(figure["value"]) * 1.1])
    figure["unit"] = rng.choice([figure["unit"], "đô la Mỹ", ""])


SPOILERS: dict[str, Callable[[Row, random.Random], None]] = {
    "events": spoil_event,
    "offices": spoil_office,
    "instruments": spoil_instrument,
    "commitments": spoil_commitment,
    "figures": spoil_figure,
}


def made_up(rng: random.Random) -> Row:
    """A small article of invented annotations."""
    names = [("Lê Văn Thử", "VN"), ("Trump", "US"), ("Mỹ", "US"), ("Hoa Kỳ", ""), ("ASEAN", "ASEAN"), ("Kim", "KP")]
    roles = ["host", "guest", "participant"]

    def event() -> Row:
        people = [{"name": n, "country": c, "role": rng.choice(roles)} for n, c in rng.sample(names, rng.randrange(4))]
        return {
            "type": rng.choice(["talks", "meeting", "reception", "visit"]),
            "kind": rng.choice([None, "official"]),
            "status": rng.choice(["occurred", "planned"]),
            "date": rng.choice([None, "", "2019-02-24", "XXXX-02-24", "2018/2019", "2019-03"]),
            "place": rng.choice([None, {"name": "Hà Nội", "country": "VN"}]),
            "participants": people,
            "evidence": rng.choice(["hai bên hội đàm", "ông Trump tiếp ông Kim tại Hà Nội", ""]),
        }

    return {
        "id": str(rng.randrange(3)),
        "events": [event() for _ in range(rng.randrange(5))],
        "offices": [{"person": n, "office": "Tổng thống", "country": c} for n, c in rng.sample(names, 2)],
    }


@pytest.mark.parametrize("seed", range(200))
def test_on_made_up_annotations(official: ModuleType, seed: int) -> None:
    rng = random.Random(seed)
    gold = list({row["id"]: row for row in (made_up(rng) for _ in range(4))}.values())
    read = [made_up(rng) for _ in range(4)]
    assert_same_numbers(official, gold, read)


@pytest.mark.parametrize("name", ["dev", "study", "seeds"])
def test_on_gold_made_wrong(official: ModuleType, name: str) -> None:
    gold = [json.loads(line) for line in (SHARED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    assert_same_numbers(official, gold, gold)
    for seed in range(3):
        rng = random.Random(seed)
        assert_same_numbers(official, gold, [perturb(row, rng) for row in gold if rng.random() < 0.9])
