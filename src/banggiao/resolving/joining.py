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
from banggiao.model.record import Join
from banggiao.resolving.deciding import rulings_of, standing
from banggiao.resolving.forms import TERM, Form, agreement_of, forms_of, links_of, written_names
from banggiao.resolving.likeness import compare
from banggiao.resolving.names import name_form
from banggiao.resolving.reports import Reported

_Held = Mapping[str, Sequence[Reported]]


class _Step(NamedTuple):
    """Two forms that belong together, and the decision that says so, if one does."""

    one: str
    other: str
    decision: Decision | None = None


def joins_of(
    people: Iterable[Reported], offices: Iterable[Reported], decisions: Iterable[Decision], name: str
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
    held: dict[str, list[Reported]] = defaultdict(list)
    for office in offices:
        held[office.people[0]].append(office)
    forms = {form.id: form for form in forms_of(people, held, rulings)}
    found = [join for form in forms.values() for join in _written_both(form)]
    for known, new, decision in _walk(forms, [*_decided(forms, log), *_linked(forms)], name):
        found += _decision_join(known, new, decision) if decision else _join(known, new, held)
    unique = {(join.name, join.other, join.why): join for join in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda join: (join.other != name, join.other, join.name, join.why)))


def _decided(forms: Mapping[str, Form], log: Iterable[Decision]) -> Iterator[_Step]:
    form_of = {report.anchor: form.id for form in forms.values() for report in form.reports}
    for decision in log:
        if decision.kind == "merge" and set(decision.anchors) <= form_of.keys():
            yield _Step(form_of[decision.anchors[0]], form_of[decision.anchors[1]], decision)


def _linked(forms: Mapping[str, Form]) -> list[_Step]:
    links = sorted(links_of(list(forms.values())), key=lambda link: (-link.strength, *sorted(link[1:])))
    return [_Step(link.one, link.other) for link in links]


def _walk(forms: Mapping[str, Form], steps: Sequence[_Step], name: str) -> Iterator[tuple[Form, Form, Decision | None]]:
    """Yield each form with one that is known already, from the form that bears the name on; strongest steps first."""
    start = min(forms, key=lambda key: (name not in _names(forms[key]), -len(forms[key].reports), key), default=None)
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


def _names(form: Form) -> tuple[str, ...]:
    return written_names(form.reports[0].claim)


def _written_both(form: Form) -> Iterator[Join]:
    first, *others = _names(form)
    for other in others:
        if name_form(first) != name_form(other):
            citations = (form.reports[0].citation,)
            yield Join(name=other, other=first, why="article", likeness=_likeness(first, other), citations=citations)


def _likeness(one: str, other: str) -> str:
    return compare(name_form(one), name_form(other))


def _decision_join(known: Form, new: Form, decision: Decision) -> list[Join]:
    one, other = _names(known)[0], _names(new)[0]
    cited = (new.reports[0].citation, known.reports[0].citation)
    reviewer = {"decision": decision.id, "by": decision.by}
    return [Join(name=other, other=one, why="decision", likeness=_likeness(one, other), citations=cited, **reviewer)]


def _join(known: Form, new: Form, held: _Held) -> list[Join]:
    agreement = agreement_of(known, new)
    pairs = [(a, b) for a in _names(known) for b in _names(new) if _likeness(a, b) == agreement]
    one, other = min(pairs, key=lambda pair: (-len(pair[0]), -len(pair[1]), pair))
    if agreement == "same":
        if name_form(one) == name_form(other):
            return []  # one spelling, which an article gives beside another
        cited = (new.reports[0].citation, known.reports[0].citation)
        return [Join(name=other, other=one, why="same name", likeness=agreement, citations=cited)]
    attested = _attested(known, new, held)
    if not attested:
        return []
    mine, theirs, office = attested
    return [
        Join(
            name=other,
            other=one,
            why="office",
            likeness=agreement,
            office=office.office,
            country=office.country,
            citations=(theirs.citation, mine.citation),
        )
    ]


def _attested(known: Form, new: Form, held: _Held) -> tuple[Reported, Reported, OfficeClaim] | None:
    """Return two articles' words that attest both in one office, of all the two closest in time."""
    found = []
    for mine, office in _held_by(known, held):
        for theirs, other in _held_by(new, held):
            if (office_key(office.office), office.country) == (office_key(other.office), other.country):
                years = [report.source.published[:4] for report in (mine, theirs)]
                apart = abs(int(years[0]) - int(years[1])) if all(year.isdigit() for year in years) else TERM
                found.append((apart, mine.anchor, theirs.anchor, mine, theirs, office))
    return min(found, key=lambda each: each[:3])[3:] if found else None


def _held_by(form: Form, held: _Held) -> list[tuple[Reported, OfficeClaim]]:
    told = (office for report in form.reports for office in held.get(report.anchor, ()))
    return [(office, office.claim) for office in told if isinstance(office.claim, OfficeClaim)][:_MOST]


_MOST = 200
"""Attestations of one form that are looked through for the office that joins it to another."""
