"""Echoes: reports of a new article that say again, word for word, what is told already, and so change no grouping.

What an agency sends out is printed by many. A copy of a telling makes no other telling of it, as long as its claim, its
day and its neighbours stay: then its event has a report more, and nothing else is to be decided. Where that is not
certain a report is none of these, and its part is resolved anew.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from banggiao.resolving.agreeing import agreement
from banggiao.resolving.deciding import Rulings
from banggiao.resolving.reports import Reported
from banggiao.resolving.tellings import Telling, event_blocks, tellings_of


class _Copied(NamedTuple):
    """A telling of the record with its copies in the new article."""

    telling: Telling
    new: tuple[Reported, ...]
    known: tuple[Reported, ...]
    part: str

    @property
    def articles(self) -> set[str]:
        """The articles that told it before."""
        return {report.source.article_id for report in self.known}

    @property
    def keys(self) -> set[str]:
        """The keys under which it was met before."""
        return {key for report in self.known for key in event_blocks(self.telling.claim, report.source)}

    def is_as_before(self, ruled: Collection[str]) -> bool:
        """Say whether the telling is the same without its new copies; ``ruled`` are the claims that are decided on."""
        first = min(report.source.published for report in self.known)
        return self.known[0] < self.new[0] and all(
            report.source.published >= first and report.anchor not in ruled for report in self.new
        )


def find_echoes(reports: Iterable[Reported], parts: Mapping[str, str], rulings: Rulings) -> dict[str, str]:
    """Return for those reports of a new article that are echoes the anchor of a report which they repeat.

    Args:
        reports: all of the new article, and those that they meet, each with all its copies.
        parts: the part of every report that is not new.
        rulings: what is decided.
    """
    tellings = tellings_of(reports, rulings.taken)
    ruled = rulings.taken.union(*rulings.together, *rulings.apart)
    copied = [each for telling in tellings if (each := _copied(telling, parts))]
    found: dict[str, str] = {}
    for each in copied:
        if each.is_as_before(ruled) and _is_linked_as_before(each, tellings, parts):
            if all(_told_together(each, other) for other in copied):
                found |= {report.anchor: each.known[0].anchor for report in each.new}
    return found


def _copied(telling: Telling, parts: Mapping[str, str]) -> _Copied | None:
    known = tuple(report for report in telling.reports if report.anchor in parts)
    new = tuple(report for report in telling.reports if report.anchor not in parts)
    return _Copied(telling, new, known, parts[known[0].anchor]) if known and new else None


def _is_linked_as_before(each: _Copied, others: Iterable[Telling], parts: Mapping[str, str]) -> bool:
    """Say whether all that the telling agrees with lies in its part, and was met before."""
    mine = each.keys
    for other in others:
        if other.id != each.telling.id and agreement(each.telling, other) > 0:
            known = [report for report in other.reports if report.anchor in parts]
            before = (event_blocks(other.claim, report.source) for report in known)
            if any(parts[report.anchor] != each.part for report in known) or not any(mine & keys for keys in before):
                return False
    return True


def _told_together(one: _Copied, other: _Copied) -> bool:
    """Say whether two tellings of a part stand in one article not for the first time, or are one."""
    return one.part != other.part or bool(one.articles & other.articles)
