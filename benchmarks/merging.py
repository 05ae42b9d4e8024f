"""How well reports of one act are merged, against real reports that were grouped by hand.

    python benchmarks/merging.py --corpus FOLDER [--wrong N]

The judged reports (``tests/resolving/events/groups.tsv``) name claims in articles of ``clusters.jsonl.gz`` and
``diplomatic.jsonl.gz`` in the folder. All articles of both files are read and merged, as in a record of them; then
the pairs of judged claims are counted. With ``--wrong`` some pairs of half A that are wrongly joined or left apart are
printed; half B is only to be measured.
"""

import argparse
import random
from itertools import combinations
from pathlib import Path

from banggiao.articles import FieldNames, read_paths
from banggiao.evaluate.acts import JudgedReport, load_judged, score_pairs, split_halves
from banggiao.model.claims import EventClaim
from banggiao.reading import Reader
from banggiao.resolving.events import resolve_events
from banggiao.resolving.reports import Reported, reports_of

JUDGED = Path(__file__).parents[1] / "tests" / "resolving" / "events" / "groups.tsv"
FILES = ("clusters.jsonl.gz", "diplomatic.jsonl.gz")


def reports_in(corpus: Path) -> list[Reported]:
    """Read the events of all articles of the corpus."""
    reader = Reader.load()
    found = []
    for item in read_paths([corpus / name for name in FILES], FieldNames()):
        if item.article:
            found += [
                report for report in reports_of(item.article, reader.read(item.article)) if report.kind == "event"
            ]
    return found


def describe(report: Reported) -> str:
    """Return a claim's values and its sentence in one line."""
    claim = report.claim
    assert isinstance(claim, EventClaim)
    who = "; ".join(f"{party.name}/{party.country}:{party.role}" for party in claim.participants)
    place = f"{claim.place.name}/{claim.place.country}"
    kind = f"{claim.type}({claim.kind or ''})"
    return (
        f"{kind} {claim.status} {claim.date or '-'} @{place} | {who} | {report.quote[:120]!r} {report.source.published}"
    )


def print_wrong(judged: list[JudgedReport], event_of: dict[str, str], reports: list[Reported], most: int) -> None:
    """Print pairs that the merge judges otherwise than the file."""
    by_anchor = {report.anchor: report for report in reports}
    pairs = []
    for one, other in combinations([report for report in judged if report.anchor in event_of], 2):
        is_joined = event_of[one.anchor] == event_of[other.anchor]
        if is_joined != bool(one.acts & other.acts) or (is_joined and one.acts.isdisjoint(other.acts)):
            pairs.append(("JOINED" if is_joined else "APART", one, other))
    for word, one, other in random.Random(1).sample(pairs, min(most, len(pairs))):
        print(f"{word}\n  {describe(by_anchor[one.anchor])}\n  {describe(by_anchor[other.anchor])}")


def main() -> None:
    """Merge the corpus and count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--wrong", type=int, default=0, help="pairs of half A to print")
    options = parser.parse_args()
    judged = load_judged(JUDGED)
    reports = reports_in(options.corpus)
    resolved = resolve_events(reports)
    event_of = {anchor: found.event.id for found in resolved for anchor in found.members}
    lost = sum(report.anchor not in event_of for report in judged)
    several = sum(len(found.members) > 1 for found in resolved)
    print(f"{len(reports):,} reports, {len(resolved):,} events, {several} of several reports; {lost} judged not found")
    for name, part in split_halves(judged).items():
        row = score_pairs(part, event_of)
        print(f"{name:16} {len(part)} reports, {row.gold} pairs of one act, {row.read} joined: "
              f"precision {row.precision:.3f}, recall {row.recall:.3f}, F1 {row.f1:.3f}")  # fmt: skip
    print_wrong(split_halves(judged)["A, read rightly"], event_of, reports, options.wrong)


if __name__ == "__main__":
    main()
