"""Whether what is told of one person fits one person: two of one name may stand behind it.

Two offices that nobody holds together (two ministries, a ministry and the chair of a parliament) clash where articles
attest one of them both before and after the other, within `REACH` days, and none attests both. So do attestations in
office further apart than a working life.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from banggiao.lexicon.offices import office_key
from banggiao.model.record import Attestation
from banggiao.resolving.holding import REACH, days_between

WORKING_LIFE = 50
"""Years in office that no one person has."""
_ALONE = frozenset(("minister", "head_of_government", "head_of_parliament"))
"""Levels of which nobody holds two offices at a time."""


def find_clash(
    attestations: Iterable[Attestation], level: Callable[[str], str]
) -> tuple[Attestation, Attestation] | None:
    """Return two attestations of one person that do not fit one person, the first such pair by their days.

    Args:
        attestations: every office in which articles attest the person.
        level: gives an office's level.
    """
    held = sorted(
        (a for a in attestations if a.day and a.status in ("current", "acting")),
        key=lambda a: (a.day, a.citation.anchor),
    )
    if not held:
        return None
    if int(held[-1].day[:4]) - int(held[0].day[:4]) > WORKING_LIFE:
        return held[0], held[-1]
    by_office: dict[tuple[str, str], list[Attestation]] = {}
    for attestation in held:
        if level(attestation.office) in _ALONE:
            by_office.setdefault((office_key(attestation.office), attestation.country), []).append(attestation)
    found = [pair for one, other in combinations(by_office.values(), 2) if (pair := _crossed(one, other))]
    return min(found, key=lambda pair: (pair[0].day, pair[0].citation.anchor), default=None)


def _crossed(one: Sequence[Attestation], other: Sequence[Attestation]) -> tuple[Attestation, Attestation] | None:
    if {a.citation.article_id for a in one} & {a.citation.article_id for a in other}:
        return None
    for around, between in ((one, other), (other, one)):
        days = [a.day for a in around]
        for attestation in between:
            before = [day for day in days if day <= attestation.day]
            after = [day for day in days if day >= attestation.day]
            if before and after and days_between(before[-1], after[0]) <= REACH:
                return attestation, next(a for a in around if a.day == before[-1])
    return None
