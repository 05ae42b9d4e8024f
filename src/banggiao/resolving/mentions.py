"""Mentions: what an article says of one person, ready for comparison with what others say.

A mention is a person claim with the offices that come with it. Its names and country together are its bearing: mentions
of one bearing cannot be told from each other by their names.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from banggiao.lexicon.offices import office_key
from banggiao.model.claims import OfficeClaim, PersonClaim
from banggiao.model.vocabulary import OfficeStatus
from banggiao.resolving.names import NameForm, name_form
from banggiao.resolving.reports import Reported, Source

_LONGEST = 80  # years in one office
Office = tuple[str, str]
"""The key of an office and the code of its country."""


class Attested(NamedTuple):
    """A claim that somebody holds, held or is to hold an office, and the days for which it says so."""

    anchor: str
    office: str
    country: str
    status: OfficeStatus
    days: tuple[str, ...]

    @property
    def key(self) -> Office:
        """The office as it is compared."""
        return office_key(self.office), self.country


class Mention(NamedTuple):
    """A person claim and the offices that come with it."""

    anchor: str
    claim: PersonClaim
    source: Source
    bearing: str
    told: tuple[Attested, ...]

    @property
    def offices(self) -> dict[Office, set[int]]:
        """The offices, each with the years for which it is attested, 0 where they are unknown."""
        found: dict[Office, set[int]] = {}
        for attested in self.told:
            found.setdefault(attested.key, set()).update(_years(attested.days))
        return found

    def is_namesake(self, other: "Mention") -> bool:
        """Say whether another mention bears the same names, and none of the offices."""
        if self is other or self.bearing != other.bearing:
            return False
        mine, theirs = self.offices, other.offices
        return bool(mine and theirs) and not mine.keys() & theirs.keys()


def mentions_of(people: Iterable[Reported], offices: Iterable[Reported]) -> list[Mention]:
    """Return the mentions that person claims make with the office claims that belong to them, in order of anchors."""
    told: dict[str, list[Attested]] = defaultdict(list)
    for office in offices:
        if isinstance(office.claim, OfficeClaim):
            claim = office.claim
            attested = Attested(office.anchor, claim.office, claim.country, claim.status, days_of(office))
            told[office.people[0]].append(attested)
    return [
        Mention(report.anchor, report.claim, report.source, bearing_of(report.claim), tuple(told[report.anchor]))
        for report in sorted(people)
        if isinstance(report.claim, PersonClaim)
    ]


def bearing_of(claim: PersonClaim) -> str:
    """Return the country and the names of a person claim as one key.

    >>> from banggiao.model.spans import Span
    >>> bearing_of(PersonClaim(name="Tập Cận Bình", country="CN", names=("Xi Jinping",), at=Span(0, 12)))
    'CN|tập cận bình|xi jinping'
    """
    return "|".join((claim.country, *spelled(written_names(claim))))


def written_names(claim: PersonClaim) -> tuple[str, ...]:
    """Return the names by which a person claim identifies: the fullest, and other spellings of two words or more."""
    others = (name for name in claim.names if len(name_form(name).words) > 1)
    return tuple(dict.fromkeys((claim.name, *others)))


def spelled(names: Iterable[str]) -> dict[str, NameForm]:
    """Return names taken apart, by their words with diacritics, in order."""
    written = {" ".join(form.marked or form.words): form for form in map(name_form, names)}
    return dict(sorted(written.items()))


def days_of(report: Reported) -> tuple[str, ...]:
    """Return the days on which an office claim attests the office: of publication, or those that a list gives."""
    claim, published = report.claim, report.source.published[:10]
    if isinstance(claim, OfficeClaim) and (claim.since or claim.until):
        return tuple(day for day in (claim.since, claim.until or published) if day)
    return (published,) if published else ()


def _years(days: Sequence[str]) -> Iterable[int]:
    """Return the years from the first to the last of some days, 0 where there are none."""
    years = [int(day[:4]) for day in days if day[:4].isdigit()]
    return range(min(years), min(max(years), min(years) + _LONGEST) + 1) if years else (0,)
