"""People across articles: who is one person, and the offices in which articles attest them.

Claims are first gathered into forms, which agree by their names and offices (`banggiao.resolving.forms`). Two forms
that stand side by side in one article, where the reader kept them apart, are different people, unless they are alike
and hold one office; so are two full names in one way of writing that do not agree (``Donald Trump``, ``Melania
Trump``), even where a third form (``Trump``) agrees with both: it goes with the one who shares an office with it, else
with the better attested of the two.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from banggiao.model.claims import OfficeClaim, PersonClaim
from banggiao.model.record import Person, Tenure
from banggiao.model.vocabulary import OfficeStatus
from banggiao.resolving.deciding import NOTHING, Rulings, decided_nodes
from banggiao.resolving.forms import contradict, days_of, forms_of, links_of, side_by_side
from banggiao.resolving.grouping import parts_of
from banggiao.resolving.names import name_form
from banggiao.resolving.reports import Reported
from banggiao.resolving.support import Vote, by_support, plain_first


class ResolvedPerson(NamedTuple):
    """A person, the anchors of the person claims behind them, and the connected part that they were found in."""

    person: Person
    members: tuple[str, ...]
    part: str


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


def resolve_people(
    people: Iterable[Reported], offices: Iterable[Reported] = (), rulings: Rulings = NOTHING
) -> list[ResolvedPerson]:
    """Return the people behind person claims, with the tenures that office claims of the same people attest."""
    held = defaultdict(list)
    for office in offices:
        held[office.people[0]].append(office)
    forms = forms_of(people, held, rulings)
    by_id = {form.id: form for form in forms}
    strangers = side_by_side(forms)

    def apart(one: str, other: str) -> bool:
        return frozenset((one, other)) in strangers or contradict(by_id[one], by_id[other])

    found = []
    decided = decided_nodes(rulings, {report.anchor: form.id for form in forms for report in form.reports})
    for part in parts_of(by_id, links_of(forms), apart, decided):
        name = min(report.anchor for form in part.members for report in by_id[form].reports)
        for group in part.groups:
            reports = [report for form in group for report in by_id[form].reports]
            found.append(_person(reports, held, name))
    return sorted(found, key=lambda resolved: resolved.person.id)


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
        article_count=len({report.source.article_id for report in reports if not report.source.is_listed}),
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
        days = sorted(day for report in reports for day in days_of(report))
        cited = sorted(reports, key=lambda report: (next(iter(days_of(report)), "~"), report.anchor))
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
