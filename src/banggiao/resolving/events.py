"""The events behind event claims: which reports tell of one act.

Reports are gathered into tellings (`banggiao.resolving.tellings`), those that share a key are compared
(`banggiao.resolving.agreeing`), what agrees is grouped (`banggiao.resolving.grouping`), and each group is one event
(`banggiao.resolving.merging`).
"""

from collections.abc import Iterable
from typing import NamedTuple

from banggiao.model.record import Event
from banggiao.resolving.agreeing import agreement
from banggiao.resolving.deciding import NOTHING, Rulings, decided_nodes
from banggiao.resolving.grouping import Link, parts_of
from banggiao.resolving.merging import merged
from banggiao.resolving.reports import Reported
from banggiao.resolving.tellings import meeting, tellings_of


class ResolvedEvent(NamedTuple):
    """An event, the anchors of the claims behind it, and the connected part that it was found in."""

    event: Event
    members: tuple[str, ...]
    part: str


def resolve_events(reports: Iterable[Reported], rulings: Rulings = NOTHING) -> list[ResolvedEvent]:
    """Return the events behind event claims, as they stand decided."""
    tellings = {telling.id: telling for telling in tellings_of(reports, rulings.taken)}
    telling_of = {report.anchor: telling.id for telling in tellings.values() for report in telling.reports}
    verdicts: dict[tuple[str, str], int] = {}

    def verdict(one: str, other: str) -> int:
        pair = (one, other) if one < other else (other, one)
        if pair not in verdicts:
            verdicts[pair] = agreement(tellings[pair[0]], tellings[pair[1]])
        return verdicts[pair]

    links = [Link(verdict(*pair), *pair) for pair in meeting(tellings.values()) if verdict(*pair) > 0]
    found = []
    decided = decided_nodes(rulings, telling_of)
    for part in parts_of(tellings, links, None, decided, weigh=verdict):
        name = min(report.anchor for telling in part.members for report in tellings[telling].reports)
        for group in part.groups:
            members = [report for telling in group for report in tellings[telling].reports]
            anchors = tuple(sorted(report.anchor for report in members))
            found.append(ResolvedEvent(merged(members), anchors, name))
    return sorted(found, key=lambda resolved: resolved.event.id)


def find_linked(reports: Iterable[Reported], met: Iterable[tuple[str, str]], rulings: Rulings = NOTHING) -> set[str]:
    """Return the anchors of reports that tell what a fresh one tells, or are linked to what does.

    Args:
        reports: the fresh ones, and those that they met, each with all its copies.
        met: pairs of the anchors of a fresh report and of one that shares a key with it.
        rulings: what is decided.
    """
    tellings = tellings_of(reports, rulings.taken)
    telling_of = {report.anchor: telling for telling in tellings for report in telling.reports}
    pairs = {
        (telling_of[fresh].id, telling_of[other].id) for fresh, other in met if {fresh, other} <= telling_of.keys()
    }
    told = {telling.id: telling for telling in tellings}
    linked = {
        each for pair in pairs for each in pair if pair[0] == pair[1] or agreement(*map(told.__getitem__, pair)) > 0
    }
    return {report.anchor for key in linked for report in told[key].reports}
