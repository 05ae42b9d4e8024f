"""Whether what is told of one person fits one person: two of one name may stand behind it.

Two offices that nobody holds together (two ministries, a ministry and the chair of a parliament) clash where articles
attest one of them both before and after the other, within `REACH` days, or one article attests both. So do attestations
in office further apart than a working life.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from banggiao.lexicon.offices import office_key
from banggiao.lexicon.posts import is_held_beside
from banggiao.model.record import Attestation, Tenure
from banggiao.resolving.holding import REACH, days_between, in_office

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
    held = in_office(attestations)
    dated = [attestation for attestation in held if attestation.day]
    if dated and int(dated[-1].day[:4]) - int(dated[0].day[:4]) > WORKING_LIFE:
        return dated[0], dated[-1]
    by_office: dict[tuple[str, str], list[Attestation]] = {}
    for attestation in held:
        if _is_held_alone(attestation.office, level):
            by_office.setdefault((office_key(attestation.office), attestation.country), []).append(attestation)
    pairs = list(combinations(by_office.values(), 2))
    found = [pair for one, other in pairs if (pair := _told_at_once(one, other) or _crossed(one, other))]
    return min(found, key=lambda pair: (pair[0].day or "~", pair[0].citation.anchor), default=None)


def may_clash(tenures: Iterable[Tenure], level: Callable[[str], str]) -> bool:
    """Say whether a person's offices are worth a look at each attestation."""
    told = list(tenures)
    alone = {(office_key(tenure.office), tenure.country) for tenure in told if _is_held_alone(tenure.office, level)}
    days = sorted(day for tenure in told for day in (tenure.first_seen, tenure.last_seen) if day)
    return len(alone) > 1 or bool(days and int(days[-1][:4]) - int(days[0][:4]) > WORKING_LIFE)


def _is_held_alone(office: str, level: Callable[[str], str]) -> bool:
    return level(office) in _ALONE and not is_held_beside(office_key(office))


def _told_at_once(one: Sequence[Attestation], other: Sequence[Attestation]) -> tuple[Attestation, Attestation] | None:
    """Return the words of one article that attest both offices."""
    told = {a.citation.article_id: a for a in reversed(one)}
    both = next((a for a in other if a.citation.article_id in told), None)
    return (told[both.citation.article_id], both) if both else None


def _crossed(one: Sequence[Attestation], other: Sequence[Attestation]) -> tuple[Attestation, Attestation] | None:
    """Return an attestation in one office, and one in the other from before it, where one after it follows soon."""
    for around, between in ((one, other), (other, one)):
        days = [a.day for a in around if a.day]
        for attestation in (a for a in between if a.day):
            last, following = bisect_right(days, attestation.day) - 1, bisect_left(days, attestation.day)
            if last >= 0 and following < len(days) and days_between(days[last], days[following]) <= REACH:
                return attestation, around[last]
    return None
