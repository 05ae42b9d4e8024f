"""Why mentions are one person: for each spelling, what joins it to another of the same person.

A person's forms (`banggiao.resolving.forms`) are walked from the one that bears the person's name, along the strongest
links, as they were when the forms were joined. Each step is one answer: a reviewer's decision, the same name in another
spelling, or a close name with an office that articles attest both in. Where one article writes a person in two ways,
the article is the answer.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from banggiao.lexicon.offices import office_key
from banggiao.model.claims import OfficeClaim
from banggiao.model.decisions import Decision
from banggiao.model.record import Citation, Join
from banggiao.resolving.deciding import rulings_of, standing
from banggiao.resolving.forms import TERM, Form, agreement_of, forms_by_mention, gather, grown, links_of
from banggiao.resolving.likeness import compare
from banggiao.resolving.mentions import Mention, mentions_of
from banggiao.resolving.names import name_form
from banggiao.resolving.reports import Reported


class _Told(NamedTuple):
    """What is said of a person: the forms with their mentions by id, and every claim by its anchor."""

    forms: dict[str, Form]
    mentions: dict[str, list[Mention]]
    claims: dict[str, Reported]

    def cite(self, form: Form) -> Citation:
        """Return the sentence of a form's first mention."""
        return self.claims[form.first].citation

    def offices(self, form: Form) -> list[tuple[Reported, OfficeClaim]]:
        """Return the offices that come with a form, so many that looking through them takes no time."""
        told = (self.claims[each.anchor] for mention in self.mentions[form.id] for each in mention.told)
        return [(office, office.claim) for office in told if isinstance(office.claim, OfficeClaim)][:_MOST]


class _Step(NamedTuple):
    """Two forms that belong together, and the decision that says so, if one does."""

    one: str
    other: str
    decision: Decision | None = None


def joins_of(
    people: Sequence[Reported], offices: Sequence[Reported], decisions: Iterable[Decision], name: str
) -> tuple[Join, ...]:
    """Return what joins the spellings of one person.

    Args:
        people: the claims about the person, and no others.
        offices: the offices that come with them.
        decisions: the whole log.
        name: the person's name, from which the answers start.
    """
    log = standing(decisions)
    rulings = rulings_of(log)
    claims = {report.anchor: report for report in (*people, *offices)}
    mentions, _ = gather(mentions_of(people, offices), rulings)
    forms = {key: grown(None, key, of_form) for key, of_form in mentions.items()}
    told = _Told(forms, mentions, claims)
    found = [join for form in forms.values() for join in _written_both(told, form)]
    for known, new, decision in _walk(told, [*_decided(mentions, log), *_linked(forms)], name):
        found += _decision_join(told, known, new, decision) if decision else _join(told, known, new)
    unique = {(join.name, join.other, join.why): join for join in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda join: (join.other != name, join.other, join.name, join.why)))


def _decided(held: Mapping[str, Iterable[Mention]], log: Iterable[Decision]) -> Iterator[_Step]:
    form_of = forms_by_mention(held)
    for decision in log:
        if decision.kind == "merge" and set(decision.anchors) <= form_of.keys():
            yield _Step(form_of[decision.anchors[0]], form_of[decision.anchors[1]], decision)


def _linked(forms: Mapping[str, Form]) -> list[_Step]:
    links = sorted(links_of(list(forms.values())), key=lambda link: (-link.strength, *sorted(link[1:])))
    return [_Step(link.one, link.other) for link in links]


def _walk(told: _Told, steps: Sequence[_Step], name: str) -> Iterator[tuple[Form, Form, Decision | None]]:
    """Yield each form with one that is known already, from the form that bears the name on; strongest steps first."""
    forms = told.forms
    start = min(forms, key=lambda key: (name not in forms[key].written, -len(told.mentions[key]), key), default=None)
    reached = {start}
    beside: dict[str | None, list[tuple[int, str]]] = defaultdict(list)
    for rank, step in enumerate(steps):
        beside[step.one].append((rank, step.other))
        beside[step.other].append((rank, step.one))
    border = [(rank, start, other) for rank, other in beside[start]]
    while border:
        rank, known, new = min(border, key=lambda each: each[0])
        border.remove((rank, known, new))
        if new not in reached and known is not None:
            reached.add(new)
            yield forms[known], forms[new], steps[rank].decision
            border += [(further, new, other) for further, other in beside[new] if other not in reached]


def _written_both(told: _Told, form: Form) -> Iterator[Join]:
    first, *others = form.written
    for other in others:
        if name_form(first) != name_form(other):
            citations = (told.cite(form),)
            yield Join(name=other, other=first, why="article", likeness=_likeness(first, other), citations=citations)


def _likeness(one: str, other: str) -> str:
    return compare(name_form(one), name_form(other))


def _decision_join(told: _Told, known: Form, new: Form, decision: Decision) -> list[Join]:
    one, other = known.written[0], new.written[0]
    cited = (told.cite(new), told.cite(known))
    reviewer = {"decision": decision.id, "by": decision.by}
    return [Join(name=other, other=one, why="decision", likeness=_likeness(one, other), citations=cited, **reviewer)]


def _join(told: _Told, known: Form, new: Form) -> list[Join]:
    if known.country != new.country:  # one full name, and one office
        return _join_by_office(told, known, new, (known.written[0], new.written[0], "same"))
    agreement = agreement_of(known, new)
    written = [(a, b) for a in known.written for b in new.written]
    pairs = [pair for pair in written if _likeness(*pair) == agreement]
    one, other = min(pairs or written, key=lambda pair: (-len(pair[0]), -len(pair[1]), pair))
    if agreement != "same":
        return _join_by_office(told, known, new, (one, other, agreement))
    if name_form(one) == name_form(other):
        return []  # one spelling, which an article gives beside another
    cited = (told.cite(new), told.cite(known))
    return [Join(name=other, other=one, why="same name", likeness=agreement, citations=cited)]


def _join_by_office(told: _Told, known: Form, new: Form, names: tuple[str, str, str]) -> list[Join]:
    """Return the office that joins two forms, given a name of each and how these stand to each other."""
    attested = _attested(told, known, new)
    if not attested:
        return []
    mine, theirs, held = attested
    one, other, likeness = names
    office = {"office": held.office, "country": held.country}
    cited = (theirs.citation, mine.citation)
    return [Join(name=other, other=one, why="office", likeness=likeness, citations=cited, **office)]


def _attested(told: _Told, known: Form, new: Form) -> tuple[Reported, Reported, OfficeClaim] | None:
    """Return two articles' words that attest both in one office, of all the two closest in time."""
    found = []
    for mine, office in told.offices(known):
        for theirs, other in told.offices(new):
            is_here = office.country == other.country or known.country != new.country
            if is_here and office_key(office.office) == office_key(other.office):
                years = [report.source.published[:4] for report in (mine, theirs)]
                apart = abs(int(years[0]) - int(years[1])) if all(year.isdigit() for year in years) else TERM
                found.append((apart, mine.anchor, theirs.anchor, mine, theirs, office))
    return min(found, key=lambda each: each[:3])[3:] if found else None


_MOST = 200
"""Attestations of one form that are looked through for the office that joins it to another."""
