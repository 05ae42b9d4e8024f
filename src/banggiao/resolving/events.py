"""The events behind event claims: which reports tell of one act.

Reports are gathered into tellings (`banggiao.resolving.tellings`), those that share a key are compared
(`banggiao.resolving.agreeing`), what agrees is grouped (`banggiao.resolving.grouping`), and each group is one event
(`banggiao.resolving.merging`).
"""

from collections.abc import Collection, Iterable
from functools import cache
from typing import NamedTuple

from banggiao.model.record import Event
from banggiao.resolving.agreeing import agreement
from banggiao.resolving.deciding import NOTHING, Rulings, decided_nodes
from banggiao.resolving.grouping import parts_of
from banggiao.resolving.linking import links_between
from banggiao.resolving.merging import merged
from banggiao.resolving.reports import Grouped, Reported
from banggiao.resolving.tellings import tellings_of


class ResolvedEvent(NamedTuple):
    """An event, the anchors of the claims behind it, and the connected part that it was found in."""

    event: Event
    members: tuple[str, ...]
    part: str


def resolve_events(reports: Iterable[Reported], rulings: Rulings = NOTHING) -> list[ResolvedEvent]:
    """Return the events behind event claims, as they stand decided."""
    groups = group_events(reports, rulings)
    return [ResolvedEvent(merged(group.reports), group.members, group.part) for group in groups]


def group_events(reports: Iterable[Reported], rulings: Rulings = NOTHING) -> list[Grouped]:
    """Return which event claims tell of one act, in the order of the events' ids."""
    tellings = {telling.id: telling for telling in tellings_of(reports, rulings.taken)}
    telling_of = {report.anchor: telling.id for telling in tellings.values() for report in telling.reports}

    @cache
    def weigh(one: str, other: str) -> int:
        return agreement(tellings[min(one, other)], tellings[max(one, other)])

    links = links_between(tellings.values())
    found = []
    for part in parts_of(tellings, links, None, decided_nodes(rulings, telling_of), weigh=weigh):
        name = min(report.anchor for telling in part.members for report in tellings[telling].reports)
        for group in part.groups:
            members = [report for telling in group for report in tellings[telling].reports]
            found.append(Grouped.of(members, name))
    return sorted(found, key=lambda group: group.id)


def find_linked(reports: Iterable[Reported], fresh: Collection[str], rulings: Rulings = NOTHING) -> set[str]:
    """Return the anchors of reports that tell what a fresh one tells, or are linked to what does.

    Args:
        reports: the fresh ones, and those that they meet, each with all its copies.
        fresh: the anchors of the fresh ones.
        rulings: what is decided.
    """
    tellings = {telling.id: telling for telling in tellings_of(reports, rulings.taken)}
    own = {key for key, told in tellings.items() if any(report.anchor in fresh for report in told.reports)}
    met = tellings.keys() - own
    links = links_between(tellings.values(), min(own, met, key=len))  # what the fewer are linked to is sooner found
    linked = own.union(*((one, other) for _, one, other in links if one in own or other in own))
    return {report.anchor for key in linked for report in tellings[key].reports}
