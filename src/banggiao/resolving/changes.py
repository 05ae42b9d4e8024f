"""Which facts changed from one version of a report to the next.

Where a fact stands, in which words, and how sure its reader is does not count. What both versions state alike is paired
first; of the rest, facts of one kind are paired that have most in common (the same act between the same sides, the same
person's office), and shown with the values that differ; what is left over was added or is gone.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, NamedTuple

import msgspec

from banggiao.model.articles import Article
from banggiao.model.claims import (
    Claim,
    CommitmentClaim,
    EventClaim,
    FigureClaim,
    InstrumentClaim,
    OfficeClaim,
    Reading,
)
from banggiao.model.versions import Change, FactChange, ValueChange
from banggiao.resolving.reports import Reported, reports_of
from banggiao.vietnamese.folding import name_key

_TOLD = ("event", "office", "instrument", "commitment", "figure")
_UNCOUNTED = frozenset(("at", "also", "trigger", "evidence", "confidence"))


class _Fact(NamedTuple):
    report: Reported
    values: dict[str, str]


def compare_versions(older: tuple[Article, Reading], newer: tuple[Article, Reading]) -> tuple[FactChange, ...]:
    """Return what was added, is gone and was changed, in the order of the newer text, what is gone last."""
    before, after = _facts(*older), _facts(*newer)
    _pair(before, after, lambda fact: tuple(sorted(fact.values.items())))
    told: list[tuple[_Fact | None, _Fact]] = []
    for key in (_subject, _likeness):
        told += _pair(before, after, key)
    told += [(None, fact) for fact in after.values()]
    told.sort(key=lambda pair: (pair[1].report.cite.start, pair[1].report.anchor))
    return (
        *(_change("changed" if old else "added", old, new) for old, new in told),
        *(_change("gone", old, None) for old in before.values()),
    )


def _facts(article: Article, reading: Reading) -> dict[str, _Fact]:
    """Return the facts that an article states by their anchors, in the order of the reading."""
    return {
        report.anchor: _Fact(report, dict(_flat(msgspec.json.decode(msgspec.json.encode(report.claim)))))
        for report in reports_of(article, reading)
        if report.kind in _TOLD
    }


def _flat(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every value inside with the path that leads to it."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in _UNCOUNTED:
                yield from _flat(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list) and any(isinstance(inner, dict) for inner in value):
        for number, inner in enumerate(value):
            yield from _flat(inner, f"{path}.{number}")
    elif value not in (None, "", []):
        yield path, _write(value)


def _write(value: Any) -> str:
    """Return a value as people read it: a figure in full, with its thousands parted."""
    if isinstance(value, float):
        return f"{value:,.15g}"
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _pair(
    before: dict[str, _Fact], after: dict[str, _Fact], key: Callable[[_Fact], Hashable]
) -> list[tuple[_Fact | None, _Fact]]:
    """Take facts with the same key out of both, each once, and return them as pairs."""
    waiting: dict[Hashable, deque[str]] = defaultdict(deque)
    for anchor, old in before.items():
        waiting[old.report.kind, key(old)].append(anchor)
    pairs: list[tuple[_Fact | None, _Fact]] = []
    for anchor, new in list(after.items()):
        if same := waiting.get((new.report.kind, key(new))):
            pairs.append((before.pop(same.popleft()), after.pop(anchor)))
    return pairs


def _subject(fact: _Fact) -> Hashable:
    """Return what a fact is about: facts of one subject are one fact told otherwise."""
    match fact.report.claim:
        case EventClaim() as act:
            return (act.type, _sides(act), act.date)
        case OfficeClaim() as office:
            return (name_key(office.person), office.country, office.office)
        case InstrumentClaim() as paper:
            return (paper.kind, name_key(paper.name))
        case CommitmentClaim() as said:
            return (said.by, said.field, said.evidence)
        case FigureClaim() as figure:
            return (figure.what, figure.unit, figure.period)
        case _:
            return ()


def _likeness(fact: _Fact) -> Hashable:
    """Return less of what a fact is about, for what no longer says the same of its subject."""
    match fact.report.claim:
        case EventClaim() as act:
            return (act.type, _sides(act))
        case OfficeClaim() as office:
            return (name_key(office.person), office.country)
        case InstrumentClaim() as paper:
            return (paper.kind, tuple(sorted(paper.parties)))
        case CommitmentClaim() as said:
            return said.evidence
        case FigureClaim() as figure:
            return (figure.what, figure.unit)
        case _:
            return ()


def _sides(act: EventClaim) -> tuple[str, ...]:
    return tuple(sorted({party.country for party in act.participants}))


def _change(change: Change, old: _Fact | None, new: _Fact | None) -> FactChange:
    told = new or old
    assert told is not None
    return FactChange(
        change=change,
        kind=told.report.kind,
        what=_name(told.report.claim),
        values=tuple(_differences(old.values, new.values)) if old and new else (),
        before=old.report.citation if old else None,
        after=new.report.citation if new else None,
    )


def _differences(before: dict[str, str], after: dict[str, str]) -> Iterable[ValueChange]:
    for field in dict.fromkeys((*before, *after)):
        if before.get(field, "") != after.get(field, ""):
            yield ValueChange(field=field, before=before.get(field, ""), after=after.get(field, ""))


def _name(claim: Claim) -> str:
    match claim:
        case EventClaim():
            return f"{claim.type}: {', '.join(party.name for party in claim.participants)}"
        case OfficeClaim():
            return f"{claim.person}: {claim.office}, {claim.country}"
        case InstrumentClaim():
            return claim.name
        case CommitmentClaim():
            return f"{claim.act}: {', '.join(claim.by)}"
        case FigureClaim():
            return f"{claim.what}: {_write(claim.value)} {claim.unit}"
        case _:
            return claim.name
