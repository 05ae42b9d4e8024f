"""People across articles: who is one person, and the offices in which articles attest them.

Claims are first gathered into *forms* (a country and the set of spellings an article uses), for a person is written in
few ways however often. Forms of one country agree where any of their names are the same, or where they are close and
both forms are attested in one office within some years (`banggiao.resolving.likeness`). Two forms that stand side by
side in one article, where the reader kept them apart, are different people, unless they are alike and hold one office;
so are two full names in one way of writing that do not agree (``Donald Trump``, ``Melania Trump``), even where a third
form (``Trump``) agrees with both: it goes with the better attested of the two.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from banggiao.lexicon.offices import office_key
from banggiao.model.claims import OfficeClaim, PersonClaim
from banggiao.model.record import Person, Tenure
from banggiao.model.vocabulary import OfficeStatus
from banggiao.resolving.deciding import NOTHING, Rulings, decided_nodes
from banggiao.resolving.grouping import Link, parts_of
from banggiao.resolving.likeness import Likeness, compare
from banggiao.resolving.names import NameForm, name_blocks, name_form
from banggiao.resolving.reports import Claim, Reported
from banggiao.resolving.support import Vote, by_support, plain_first

_TERM = 6
"""Years between two attestations of one office beyond which they do not speak for one holder."""
_FIRST = 1_000_000  # more than there are texts of one person


class ResolvedPerson(NamedTuple):
    """A person, the anchors of the person claims behind them, and the connected part that they were found in."""

    person: Person
    members: tuple[str, ...]
    part: str


class _Form(NamedTuple):
    id: str
    country: str
    names: tuple[NameForm, ...]
    reports: list[Reported]
    offices: dict[tuple[str, str], set[int]]


def person_id(anchor: str) -> str:
    """Return the id of the person whose smallest anchor this is.

    >>> person_id("c-00af")
    'p-00af'
    """
    return "p-" + anchor.removeprefix("c-")


def anchor_of(any_id: str) -> str:
    """Return the anchor behind the id of a person, event or instrument, or of a claim.

    >>> anchor_of("p-00af"), anchor_of("c-00af")
    ('c-00af', 'c-00af')
    """
    return f"c-{any_id[2:]}"


def person_blocks(claim: PersonClaim) -> set[str]:
    """Return the keys under which a person claim meets those that it may agree with."""
    return {key for name in written_names(claim) for key in name_blocks(name, claim.country)}


def resolve_people(
    people: Iterable[Reported], offices: Iterable[Reported] = (), rulings: Rulings = NOTHING
) -> list[ResolvedPerson]:
    """Return the people behind person claims, with the tenures that office claims of the same people attest."""
    held = defaultdict(list)
    for office in offices:
        held[office.people[0]].append(office)
    forms = _forms(people, held, rulings.taken)
    by_id = {form.id: form for form in forms}
    strangers = _side_by_side(forms)

    def apart(one: str, other: str) -> bool:
        first, second = by_id[one], by_id[other]
        if frozenset((one, other)) in strangers:
            return not _in_two_spellings(first, second)
        return _contradict(first, second)

    found = []
    decided = decided_nodes(rulings, {report.anchor: form.id for form in forms for report in form.reports})
    for part in parts_of(by_id, _links(forms), apart, decided):
        name = min(report.anchor for form in part.members for report in by_id[form].reports)
        for group in part.groups:
            reports = [report for form in group for report in by_id[form].reports]
            found.append(_person(reports, held, name))
    return sorted(found, key=lambda resolved: resolved.person.id)


def written_names(claim: Claim) -> tuple[str, ...]:
    """Return the names by which a person claim identifies: the fullest, and other spellings of two words or more."""
    if not isinstance(claim, PersonClaim):
        return ()
    others = (name for name in claim.names if len(name_form(name).words) > 1)
    return tuple(dict.fromkeys((claim.name, *others)))


def _forms(people: Iterable[Reported], held: Mapping[str, Sequence[Reported]], taken: frozenset[str]) -> list[_Form]:
    forms: dict[str, _Form] = {}
    for report in sorted(people):
        claim = report.claim
        if not isinstance(claim, PersonClaim):
            continue
        written = sorted(
            {" ".join(form.marked or form.words): form for form in map(name_form, written_names(claim))}.items()
        )
        own = report.anchor if report.anchor in taken else ""
        key = "|".join((claim.country, *(spelling for spelling, _ in written), own))
        form = forms.setdefault(key, _Form(key, claim.country, tuple(form for _, form in written), [], {}))
        form.reports.append(report)
        for office in held.get(report.anchor, ()):
            if isinstance(office.claim, OfficeClaim):
                years = form.offices.setdefault((office_key(office.claim.office), office.claim.country), set())
                year = office.source.published[:4]
                years.add(int(year) if year.isdigit() else 0)
    return list(forms.values())


def _links(forms: Sequence[_Form]) -> list[Link]:
    """Return the agreeing pairs: those of the same name first, then a form attested in more texts draws more."""
    texts = {form.id: len({report.source.text_id for report in form.reports}) for form in forms}
    blocks = defaultdict(set)
    for index, form in enumerate(forms):
        for report in form.reports[:1]:
            for key in person_blocks(report.claim):  # type: ignore[arg-type]
                blocks[key].add(index)
    pairs = {pair for members in blocks.values() for pair in combinations(sorted(members), 2)}
    links = []
    for one, other in ((forms[a], forms[b]) for a, b in pairs):
        agreement = _agreement(one, other) if one.country == other.country else "other"
        if agreement != "other":
            first = _FIRST if agreement == "same" else 0
            links.append(Link(first + max(texts[one.id], texts[other.id]), one.id, other.id))
    return links


def _agreement(one: _Form, other: _Form) -> Likeness:
    """Say how two forms stand to each other: close names are one person's where an office is."""
    likenesses = {compare(a, b) for a in one.names for b in other.names}
    if "same" in likenesses:
        return "same"
    return "close" if "close" in likenesses and _hold_one_office(one, other) else "other"


def _hold_one_office(one: _Form, other: _Form) -> bool:
    """Say whether articles attest both in one office, within `_TERM` years where the years are known."""
    return any(
        not (a and b) or abs(a - b) <= _TERM
        for office in one.offices.keys() & other.offices.keys()
        for a in one.offices[office]
        for b in other.offices[office]
    )


def _in_two_spellings(one: _Form, other: _Form) -> bool:
    """Say whether one article that keeps the two apart only spells a full name in two ways, in one office."""
    full = all(len(form.names[0].words) > 1 for form in (one, other))
    return full and _hold_one_office(one, other) and _agreement(one, other) != "other"


def _side_by_side(forms: Sequence[_Form]) -> set[frozenset[str]]:
    """Return the pairs of forms that one article keeps apart."""
    inside = defaultdict(set)
    for form in forms:
        for report in form.reports:
            inside[report.source.article_id].add(form.id)
    return {frozenset(pair) for ids in inside.values() for pair in combinations(sorted(ids), 2)}


def _contradict(one: _Form, other: _Form) -> bool:
    """Say whether two forms are full names in one way of writing that do not agree."""
    if _agreement(one, other) != "other":
        return False
    styles = {form.style for form in one.names if len(form.words) > 1}
    return any(form.style in styles for form in other.names if len(form.words) > 1)


def _person(reports: Sequence[Reported], held: dict[str, list[Reported]], part: str) -> ResolvedPerson:
    members = tuple(sorted(report.anchor for report in reports))
    claims = [(report, report.claim) for report in reports if isinstance(report.claim, PersonClaim)]
    ranked = by_support(((claim.name, Vote(report.source.text_id)) for report, claim in claims), plain_first)
    spellings = [(name, Vote(report.source.text_id)) for report, claim in claims for name in (claim.name, *claim.names)]
    name = next((name for name in ranked if not _is_shortened(name, ranked)), ranked[0])
    person = Person(
        id=person_id(members[0]),
        name=name,
        country=claims[0][1].country,
        names=tuple(dict.fromkeys((name, *by_support(spellings, plain_first)))),
        tenures=_tenures([office for anchor in members for office in held.get(anchor, ())]),
        article_count=len({report.source.article_id for report in reports}),
    )
    return ResolvedPerson(person, members, part)


def _is_shortened(name: str, others: Sequence[str]) -> bool:
    """Say whether a name is a single word, or the tail of a Vietnamese name among the others (``Phú Trọng``)."""
    form = name_form(name)
    if len(form.words) == 1:
        return True
    longer = (name_form(other) for other in others)
    return len(form.words) == 2 and any(
        form.style == other.style == "vietnamese" and form.words == other.words[-2:] and form.words != other.words
        for other in longer
    )


def _tenures(offices: Iterable[Reported]) -> tuple[Tenure, ...]:
    """Return the offices with the days between which articles attest them, latest first, then most attested."""
    attested: dict[tuple[str, str, OfficeStatus], list[Reported]] = defaultdict(list)
    for report in offices:
        if isinstance(report.claim, OfficeClaim):
            attested[report.claim.office, report.claim.country, report.claim.status].append(report)
    tenures = []
    for (office, country, status), reports in sorted(attested.items()):
        days = sorted(report.source.published[:10] for report in reports if report.source.published)
        cited = sorted(reports, key=lambda report: (report.source.published or "~", report.anchor))
        first, last = (days[0], days[-1]) if days else ("", "")
        tenures.append(
            Tenure(
                office=office,
                country=country,
                status=status,
                first_seen=first,
                last_seen=last,
                citations=tuple(report.citation for report in cited),
            )
        )
    return tuple(sorted(tenures, key=lambda tenure: (tenure.last_seen, len(tenure.citations)), reverse=True))
