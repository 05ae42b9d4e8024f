"""A person's offices as lines: one post that articles word in several ways is one line.

Wordings are of one post where their words mean the same (`banggiao.lexicon.offices.office_key`: ``Phát ngôn viên Điện
Kremlin``, ``Người phát ngôn Điện Kremlin``), and where one is another cut short (``Bộ trưởng``, ``Bộ trưởng Quốc
phòng``), as long as the person has no second post that it could be cut from, and both are told within a year.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from banggiao.lexicon.offices import office_key
from banggiao.lexicon.posts import is_bare, is_cut_short
from banggiao.model.record import Tenure
from banggiao.model.vocabulary import OfficeStatus
from banggiao.resolving.forms import Span, TenureKey, together
from banggiao.resolving.holding import days_between

_BESIDE = 366
"""Days between two wordings beyond which the shorter may be of another post."""


class _Post(NamedTuple):
    """An office as it is compared, its country, and how it is held."""

    key: str
    country: str
    status: OfficeStatus


def lines_of(told: Mapping[TenureKey, Span]) -> tuple[Tenure, ...]:
    """Return the lines of one person's offices, those attested last first, then the most attested.

    Each bears the wording that most claims have, one without more than a title (``Đại sứ``) only where there is no
    other, and beside it the other wordings.
    """
    wordings: dict[_Post, list[TenureKey]] = defaultdict(list)
    for each in sorted(told):
        office, country, status = each
        wordings[_Post(office_key(office), country, status)].append(each)
    homes = _homes({post: together(told[each] for each in held) for post, held in wordings.items()})
    lines: dict[_Post, list[TenureKey]] = defaultdict(list)
    for post, held in wordings.items():
        lines[homes[post]] += held
    found = [(together(told[each] for each in held), _worded(held, told)) for _, held in sorted(lines.items())]
    found.sort(key=lambda line: (line[0].last, line[0].claims), reverse=True)
    return tuple(_tenure(ranked, span) for span, ranked in found)


def _homes(spans: Mapping[_Post, Span]) -> dict[_Post, _Post]:
    """Return for each post the one that it is: itself, or the only one that it is cut from."""
    homes: dict[_Post, _Post] = {}
    for post in sorted(spans, key=lambda post: (-len(post.key), post)):
        wholes = {
            homes[other]
            for other in homes
            if other[1:] == post[1:] and is_cut_short(post.key, other.key) and _is_beside(spans[post], spans[other])
        }
        homes[post] = wholes.pop() if len(wholes) == 1 else post
    return homes


def _is_beside(one: Span, other: Span) -> bool:
    """Say whether two spans are not far apart, as far as their days are known."""
    early, late = sorted((one, other))
    return not early.last or not late.first or days_between(early.last, late.first) <= _BESIDE


def _worded(held: list[TenureKey], told: Mapping[TenureKey, Span]) -> list[TenureKey]:
    """Return the wordings of a line, the one to call it by first."""
    return sorted(held, key=lambda each: (is_bare(office_key(each[0])), -told[each].claims, -len(each[0]), each[0]))


def _tenure(ranked: list[TenureKey], span: Span) -> Tenure:
    (office, country, status), *others = ranked
    also = tuple(sorted(other[0] for other in others))
    return Tenure(office=office, country=country, status=status, first_seen=span.first, last_seen=span.last, also=also)
