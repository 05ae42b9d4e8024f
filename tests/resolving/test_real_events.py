"""How well reports of one act are merged: real reports, grouped by hand before any merge was run.

The reports are read from the corpus beside the repository, where it is there; ``benchmarks/merging.py`` measures the
same among all articles of the corpus.
"""

from pathlib import Path

import pytest

from banggiao.articles import FieldNames, read_paths
from banggiao.evaluate.acts import JudgedReport, load_judged, score_pairs, split_halves
from banggiao.reading import Reader
from banggiao.resolving.events import resolve_events
from banggiao.resolving.reports import reports_of

JUDGED = Path(__file__).with_name("events") / "groups.tsv"
CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
FILES = [CORPUS / name for name in ("clusters.jsonl.gz", "diplomatic.jsonl.gz")]
_FOUND = 0.9
"""The share of judged claims that must still be read where they were: another reader may read some elsewhere."""


@pytest.fixture(scope="module")
def judged() -> list[JudgedReport]:
    return load_judged(JUDGED)


@pytest.fixture(scope="module")
def event_of(judged: list[JudgedReport]) -> dict[str, str]:
    """The event of each claim in the judged articles."""
    if not all(path.exists() for path in FILES):
        pytest.skip("the shared corpus is not here")
    wanted = {report.article_id for report in judged}
    reader = Reader.load()
    articles = [item.article for item in read_paths(FILES, FieldNames()) if item.article]
    readings = [(article, reader.read(article)) for article in articles if article.id in wanted]
    reports = [report for item in readings for report in reports_of(*item) if report.kind == "event"]
    return {anchor: found.event.id for found in resolve_events(reports) for anchor in found.members}


def test_there_are_enough_groups_in_each_half(judged: list[JudgedReport]) -> None:
    for half in "AB":
        acts = [report.acts for report in judged if report.half == half]
        assert sum(acts.count(act) > 1 for act in set(acts)) >= 60


def test_most_judged_claims_are_still_read(judged: list[JudgedReport], event_of: dict[str, str]) -> None:
    assert sum(report.anchor in event_of for report in judged) >= _FOUND * len(judged)


def test_reports_of_one_act_are_mostly_one_event(judged: list[JudgedReport], event_of: dict[str, str]) -> None:
    row = score_pairs(split_halves(judged)["B, read rightly"], event_of)
    # Measured as 0.97 and 0.91; a pair or two may go with a reader that takes another person or day.
    assert row.precision >= 0.95
    assert row.f1 >= 0.88
