"""Forms: the claims about people that one country and one set of spellings have in common, and which of them agree.

A person is written in few ways however often, so people are compared by their forms. Forms of one country agree where
any of their names are the same, or where they are close and both forms are attested in one office within some years
(`banggiao.resolving.likeness`).

Where one article tells of two people of one name, or a reviewer has said that there are two, a name says too little:
the claims that bear it are parted into forms by the offices that come with them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple, Self

from banggiao.lexicon.offices import office_key
from banggiao.model.claims import Claim, OfficeClaim, PersonClaim
from banggiao.resolving.deciding import Rulings
from banggiao.resolving.grouping import Link
from banggiao.resolving.likeness import Likeness, compare
from banggiao.resolving.names import NameForm, name_blocks, name_form
from banggiao.resolving.reports import Reported

TERM = 6
"""Years between two attestations of one office beyond which they do not speak for one holder."""
_LONGEST = 80  # years in one office
_FIRST = 1_000_000  # more than there are texts of one person
Office = tuple[str, str]
"""The key of an office and the code of its country."""


class Form(NamedTuple):
    """Claims about people of one country that bear the same names.

    Attributes:
        offices: those that come with the claims, with the years of publication (0 where unknown).
    """

    id: str
    country: str
    names: tuple[NameForm, ...]
    reports: list[Reported]
    offices: dict[Office, set[int]]


def person_blocks(claim: PersonClaim) -> set[str]:
    """Return the keys under which a person claim meets those that it may agree with."""
    return {key for name in written_names(claim) for key in name_blocks(name, claim.country)}


def written_names(claim: Claim) -> tuple[str, ...]:
    """Return the names by which a person claim identifies: the fullest, and other spellings of two words or more."""
    if not isinstance(claim, PersonClaim):
        return ()
    others = (name for name in claim.names if len(name_form(name).words) > 1)
    return tuple(dict.fromkeys((claim.name, *others)))


def forms_of(people: Iterable[Reported], held: Mapping[str, Sequence[Reported]], rulings: Rulings) -> list[Form]:
    """Gather person claims into forms.

    Args:
        people: the claims.
        held: for the anchor of a person claim, the offices that come with it.
        rulings: what is decided; a claim that was taken away from others of its name is a form of its own, with those
            that bear its offices if they are other offices.
    """
    claims = [
        _Named.of(report, held.get(report.anchor, ()))
        for report in sorted(people)
        if isinstance(report.claim, PersonClaim)
    ]
    parted = _parted_by_offices(claims, rulings)
    shared = _in_one_article(claims) | {claim.key for claim in claims if claim.report.anchor in parted}
    forms: dict[str, Form] = {}
    for claim in claims:
        parts = [claim.key]
        if claim.key in shared:
            parts += sorted(f"@{office},{country}" for office, country in claim.offices)
        if claim.report.anchor in rulings.taken - parted:
            parts.append(claim.report.anchor)
        key = "|".join(parts)
        form = forms.setdefault(key, Form(key, claim.country, claim.names, [], {}))
        form.reports.append(claim.report)
        for office, years in claim.offices.items():
            form.offices.setdefault(office, set()).update(years)
    return list(forms.values())


class _Named(NamedTuple):
    """A person claim with its country and names as a key, and the offices that come with it."""

    report: Reported
    key: str
    country: str
    names: tuple[NameForm, ...]
    offices: dict[Office, set[int]]

    @classmethod
    def of(cls, report: Reported, told: Iterable[Reported]) -> Self:
        """Take a claim apart."""
        written = {" ".join(form.marked or form.words): form for form in map(name_form, written_names(report.claim))}
        spelled = dict(sorted(written.items()))
        country = getattr(report.claim, "country", "")
        return cls(report, "|".join((country, *spelled)), country, tuple(spelled.values()), _offices(told))

    def is_namesake(self, other: "_Named") -> bool:
        """Say whether another claim bears the same names, and none of the offices."""
        told = bool(self.offices and other.offices)
        return told and self.key == other.key and not self.offices.keys() & other.offices.keys()


def _parted_by_offices(claims: Iterable[_Named], rulings: Rulings) -> set[str]:
    """Return the claims taken away from others of their name that their offices tell from these."""
    by_anchor = {claim.report.anchor: claim for claim in claims}
    found: dict[str, bool] = {}
    for pair in rulings.apart:
        if len(pair) == 2 and pair <= by_anchor.keys():
            one, other = (by_anchor[anchor] for anchor in pair)
            for anchor in pair & rulings.taken:
                if one.key == other.key:
                    found[anchor] = found.get(anchor, True) and one.is_namesake(other)
    return {anchor for anchor, told_apart in found.items() if told_apart}


def _in_one_article(claims: Iterable[_Named]) -> set[str]:
    """Return the names that one article gives to two people of different offices."""
    met: dict[tuple[str, str], _Named] = {}
    return {
        claim.key
        for claim in claims
        if claim.is_namesake(met.setdefault((claim.report.source.article_id, claim.key), claim))
    }


def _offices(told: Iterable[Reported]) -> dict[Office, set[int]]:
    found: dict[Office, set[int]] = {}
    for report in told:
        if isinstance(report.claim, OfficeClaim):
            office = (office_key(report.claim.office), report.claim.country)
            found.setdefault(office, set()).update(_years(days_of(report)))
    return found


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


def links_of(forms: Sequence[Form]) -> list[Link]:
    """Return the agreeing pairs.

    Those of the same name and one office come first, then those of the same name, then close names; among these a form
    that is attested in more texts draws more.
    """
    texts = {form.id: len({report.source.text_id for report in form.reports}) for form in forms}
    blocks = defaultdict(set)
    for index, form in enumerate(forms):
        for report in form.reports[:1]:
            for key in person_blocks(report.claim):  # type: ignore[arg-type]
                blocks[key].add(index)
    pairs = {pair for members in blocks.values() for pair in combinations(sorted(members), 2)}
    links = []
    for one, other in ((forms[a], forms[b]) for a, b in pairs):
        agreement = agreement_of(one, other) if one.country == other.country else "other"
        if agreement != "other":
            first = _FIRST * (1 + in_one_office(one, other)) if agreement == "same" else 0
            links.append(Link(first + max(texts[one.id], texts[other.id]), one.id, other.id))
    return links


def agreement_of(one: Form, other: Form) -> Likeness:
    """Say how two forms stand to each other: close names are one person's where an office is."""
    likenesses = {compare(a, b) for a in one.names for b in other.names}
    if "same" in likenesses:
        return "same"
    return "close" if "close" in likenesses and in_one_office(one, other) else "other"


def in_one_office(one: Form, other: Form) -> bool:
    """Say whether articles attest both in one office, within `TERM` years where the years are known."""
    return any(
        not (a and b) or abs(a - b) <= TERM
        for office in one.offices.keys() & other.offices.keys()
        for a in one.offices[office]
        for b in other.offices[office]
    )


def contradict(one: Form, other: Form) -> bool:
    """Say whether two forms are full names in one way of writing that do not agree."""
    if agreement_of(one, other) != "other":
        return False
    styles = {form.style for form in one.names if len(form.words) > 1}
    return any(form.style in styles for form in other.names if len(form.words) > 1)


def side_by_side(forms: Sequence[Form]) -> set[frozenset[str]]:
    """Return the pairs of forms that one article keeps apart, but for a full name in two spellings, in one office."""
    by_id = {form.id: form for form in forms}
    inside = defaultdict(set)
    for form in forms:
        for report in form.reports:
            inside[report.source.article_id].add(form.id)
    pairs = {pair for ids in inside.values() for pair in combinations(sorted(ids), 2)}
    return {frozenset(pair) for pair in pairs if not _in_two_spellings(by_id[pair[0]], by_id[pair[1]])}


def _in_two_spellings(one: Form, other: Form) -> bool:
    full = all(len(form.names[0].words) > 1 for form in (one, other))
    return full and in_one_office(one, other) and agreement_of(one, other) != "other"
