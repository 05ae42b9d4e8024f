"""How often two spellings are rightly taken for one person: real pairs, judged before they were compared."""

from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from banggiao.resolving.people import resolve_people
from banggiao.resolving.reports import reports_of

PAIRS = Path(__file__).with_name("identity") / "pairs.tsv"


class Pair(NamedTuple):
    verdict: str
    country: str
    one: str
    office: str
    other: str
    others_office: str


def pairs() -> list[Pair]:
    rows = PAIRS.read_text(encoding="utf-8").splitlines()
    return [Pair(*row.split("\t")) for row in rows if not row.startswith("#")]


def is_merged(make: ModuleType, pair: Pair) -> bool:
    """Say whether two articles, each about one of the pair, make one person."""
    ours = make.Someone("Trần Thử", "XX")
    articles = [
        make.told(make.Someone(name, pair.country, office), ours, url=f"https://bao.example/{number}")
        for number, (name, office) in enumerate(((pair.one, pair.office), (pair.other, pair.others_office)))
    ]
    reports = [report for item in articles for report in reports_of(*item)]
    people = [report for report in reports if report.kind == "person" and report.claim.country == pair.country]
    return len(resolve_people(people, [report for report in reports if report.kind == "office"])) == 1


@pytest.fixture(scope="module")
def judged(make: ModuleType) -> list[tuple[Pair, bool]]:
    return [(pair, is_merged(make, pair)) for pair in pairs()]


def test_there_are_enough_pairs_and_hard_ones() -> None:
    verdicts = [pair.verdict for pair in pairs()]
    assert len(verdicts) >= 200
    assert verdicts.count("other") >= 90


def test_who_is_taken_for_one_person_is_one(judged: list[tuple[Pair, bool]]) -> None:
    merged = [pair for pair, is_one in judged if is_one]
    assert sum(pair.verdict == "same" for pair in merged) >= 0.97 * len(merged)


def test_one_person_is_mostly_found_to_be_one(judged: list[tuple[Pair, bool]]) -> None:
    same = [is_one for pair, is_one in judged if pair.verdict == "same"]
    assert sum(same) >= 0.90 * len(same)
