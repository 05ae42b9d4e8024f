"""Reports judged by hand as to which of them tell of one act, and how well a merge agrees with that.

A file of judged reports names each claim by its anchor's parts, never by its words: article, place of the trigger.
What counts is pairs of claims: a pair is right to be joined where both tell the same acts, wrong where they share none;
where one claim tells two acts of which the other tells one, it counts for nothing.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from banggiao.evaluate.tallying import Row
from banggiao.model.errors import RunError
from banggiao.model.ids import anchor

_COLUMNS = 6
_PLACE = re.compile(r"[0-9]{1,9}(?:#[0-9]{1,3})?")


class JudgedReport(NamedTuple):
    """One claim of an article as somebody judged it.

    Attributes:
        half: ``A`` to tune a merge with, ``B`` only to measure it.
        acts: what the sentence tells; names of no meaning, the same for the same act.
        is_misread: the reader took other persons, days or places than the sentence says.
        type: the event's type as it was read.
    """

    half: str
    acts: frozenset[str]
    is_misread: bool
    article_id: str
    anchor: str
    type: str


def load_judged(path: Path) -> list[JudgedReport]:
    """Return the judged reports of a file of tab-separated lines; ``#`` begins a comment.

    Raises:
        RunError: a line has not six columns, or its place is no number.
    """
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != _COLUMNS or not _PLACE.fullmatch(cells[4]):
            raise RunError(f"{path}, line {number}: half, acts, read, article, place and type must stand there")
        half, acts, read, article_id, place, kind = cells
        start, _, ordinal = place.partition("#")
        name = anchor(article_id, f"event#{ordinal}" if ordinal else "event", int(start))
        found.append(JudgedReport(half, frozenset(acts.split("+")), read == "misread", article_id, name, kind))
    return found


def score_pairs(judged: Iterable[JudgedReport], event_of: Mapping[str, str]) -> Row:
    """Count the pairs that tell one act and those that share an event; claims that belong to no event are left out.

    Args:
        judged: the reports.
        event_of: the id of the event that each claim belongs to, by anchor.
    """
    hits = gold = read = 0
    known = [report for report in judged if report.anchor in event_of]
    for one, other in combinations(known, 2):
        is_same = one.acts == other.acts
        if not is_same and one.acts & other.acts:
            continue
        is_joined = event_of[one.anchor] == event_of[other.anchor]
        hits += is_same and is_joined
        gold += is_same
        read += is_joined
    return Row(hits, gold, read)


def split_halves(judged: Sequence[JudgedReport]) -> dict[str, list[JudgedReport]]:
    """Return the reports of each half, whole and without those that were misread, by a name."""
    parts: dict[str, list[JudgedReport]] = {}
    for report in judged:
        parts.setdefault(report.half, []).append(report)
    for half in sorted(parts):
        parts[f"{half}, read rightly"] = [report for report in parts[half] if not report.is_misread]
    return parts
