"""People across articles: who is one person, and the offices in which articles attest them.

Mentions are first gathered into forms, which agree by their names and offices (`banggiao.resolving.forms`). Two forms
that stand side by side in one article, where the reader kept them apart, are different people, unless they are alike
and hold one office; so are two full names in one way of writing that do not agree (``Donald Trump``, ``Melania
Trump``), even where a third form (``Trump``) agrees with both: it goes with the one who shares an office with it, else
with the better attested of the two.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from banggiao.model.claims import OfficeClaim
from banggiao.model.record import Citation, Person, Tenure
from banggiao.resolving.deciding import NOTHING, Rulings, decided_nodes
from banggiao.resolving.forms import (
    Form,
    Span,
    TenureKey,
    are_strangers,
    contradict,
    forms_by_mention,
    gather,
    grown,
    is_slip_between,
    links_of,
    side_by_side,
    together,
)
from banggiao.resolving.grouping import Decided, parts_of
from banggiao.resolving.lines import lines_of
from banggiao.resolving.mentions import days_of, mentions_of
from banggiao.resolving.names import name_form
from banggiao.resolving.reports import Reported
from banggiao.resolving.support import plain_first


class ResolvedPerson(NamedTuple):
    """A person, and the anchors of the person claims behind them."""

    person: Person
    members: tuple[str, ...]


class Bearer(NamedTuple):
    """Forms that are one person's, in order, and the connected part that they lie in."""

    forms: tuple[Form, ...]
    part: str

    @property
    def id(self) -> str:
        """The person's id."""
        return person_id(min(form.first for form in self.forms))


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
    told = list(offices)
    held, _ = gather(mentions_of(people, told), rulings)
    forms = [grown(None, key, mentions) for key, mentions in held.items()]
    decided = decided_nodes(rulings, forms_by_mention(held))
    attesting = defaultdict(list)
    for office in told:
        attesting[office.people[0]].append(office)
    found = []
    for bearer in bearers_of(forms, side_by_side(held), decided):
        mentions = [mention for form in bearer.forms for mention in held[form.id]]
        articles = {mention.source.article_id for mention in mentions if not mention.source.is_listed}
        person = person_of(bearer.forms, len(articles))
        members = tuple(sorted(mention.anchor for mention in mentions))
        offices_of = [office for anchor in members for office in attesting.get(anchor, ())]
        found.append(ResolvedPerson(_with_citations(person, offices_of), members))
    return sorted(found, key=lambda resolved: resolved.person.id)


def bearers_of(
    forms: Iterable[Form],
    beside: Collection[frozenset[str]],
    decided: Decided,
    settled: Mapping[str, str] | None = None,
) -> list[Bearer]:
    """Tell whose forms are whose.

    Args:
        forms: the whole of each connected part that they lie in.
        beside: the pairs of them that stand in one article.
        decided: the pairs of them that are decided on.
        settled: the parts of those that are as they were (see `links_of`).
    """
    by_id = {form.id: form for form in forms}
    links = links_of(list(by_id.values()), settled)
    agreeing: dict[str, set[str]] = defaultdict(set)
    for _, one, other in links:
        agreeing[one].add(other)
        agreeing[other].add(one)

    def apart(one: str, other: str) -> bool:
        a, b = by_id[one], by_id[other]
        if frozenset((one, other)) in beside and are_strangers(a, b):
            return True
        if not contradict(a, b):
            return False
        return not any(is_slip_between(a, b, by_id[third]) for third in agreeing[one] & agreeing[other])

    found = []
    for part in parts_of(by_id, links, apart, decided):
        name = min(by_id[form].first for form in part.members)
        found += [Bearer(tuple(by_id[form] for form in group), name) for group in part.groups]
    return found


def person_of(forms: Sequence[Form], article_count: int) -> Person:
    """Return the person whose forms these are, all of them, without the sentences behind their offices.

    A spelling is as good as the texts that write it; of a text that has it in two forms it counts for each.
    """
    called = sum((form.called for form in forms), Counter[str]())
    spellings = sum((form.spellings for form in forms), Counter[str]())
    ranked = _by_number(called)
    name = next((name for name in ranked if not _is_shortened(name, ranked)), ranked[0])
    return Person(
        id=person_id(min(form.first for form in forms)),
        name=name,
        country=_country(forms),
        names=tuple(dict.fromkeys((name, *_by_number(spellings)))),
        tenures=_tenures(forms),
        article_count=article_count,
    )


def _country(forms: Sequence[Form]) -> str:
    """Return the country that most texts give the person, then most offices."""
    texts, offices = Counter[str](), Counter[str]()
    for form in forms:
        texts[form.country] += form.texts
        offices[form.country] += len(form.offices)
    return min(texts, key=lambda country: (-texts[country], -offices[country], country))


def _by_number(names: Counter[str]) -> list[str]:
    return sorted(names, key=lambda name: (-names[name], plain_first(name)))


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


def _tenures(forms: Iterable[Form]) -> tuple[Tenure, ...]:
    """Return the offices with the days between which articles attest them."""
    spans: dict[TenureKey, list[Span]] = defaultdict(list)
    for form in forms:
        for key, span in form.tenures.items():
            spans[key].append(span)
    return lines_of({key: together(told) for key, told in spans.items()})


def _with_citations(person: Person, offices: Iterable[Reported]) -> Person:
    """Return a person with the sentences behind each office, in the order of days."""
    line_of = {
        (office, tenure.country, tenure.status): at
        for at, tenure in enumerate(person.tenures)
        for office in (tenure.office, *tenure.also)
    }
    cited: dict[int, list[Citation]] = defaultdict(list)
    for report in sorted(offices, key=lambda report: (next(iter(days_of(report)), "~"), report.anchor)):
        if isinstance(report.claim, OfficeClaim):
            cited[line_of[report.claim.office, report.claim.country, report.claim.status]].append(report.citation)
    tenures = (msgspec.structs.replace(tenure, citations=tuple(cited[at])) for at, tenure in enumerate(person.tenures))
    return msgspec.structs.replace(person, tenures=tuple(tenures))
