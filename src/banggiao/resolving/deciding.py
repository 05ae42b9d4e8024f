"""What reviewers' decisions mean for the record: claims left out or corrected, and things joined or kept apart.

Decisions are applied in the order of the log; of two that contradict each other the later stands, and one that was
undone does not count. They are bound to anchors, so they hold whatever else comes into the record, in any order.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from banggiao.model.claims import Claim, EventClaim
from banggiao.model.decisions import Decision
from banggiao.model.edtf import is_edtf
from banggiao.model.errors import RunError
from banggiao.model.ids import content_id
from banggiao.resolving.grouping import Decided
from banggiao.resolving.reports import Reported

_CONFIRMED = 1.0
_DATES = ("date", "period")
STAY_TWO = "two"
"""The value of a split of things that were two when it was decided: nothing is taken away, they stay two."""
Pair = frozenset[str]


class Rulings(NamedTuple):
    """What stands decided.

    Attributes:
        withdrawn: articles none of whose claims count, and links of lists of office-holders of which no row does.
        rejected: anchors of claims that are left out; confirmed: of those that are right.
        corrections: for an anchor, fields and what they ought to be, in the order of the log.
        together: pairs of anchors that are one thing.
        apart: pairs that are two, and the anchor of each pair that is taken away.
    """

    withdrawn: frozenset[str] = frozenset()
    rejected: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()
    corrections: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType({})
    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()
    taken: frozenset[str] = frozenset()

    def apply(self, report: Reported) -> Reported | None:
        """Return a report as it stands decided, None where it is left out, or superseded by a newer version."""
        source = report.source
        if source.superseded or report.anchor in self.rejected or self.withdrawn & {source.article_id, source.link}:
            return None
        claim = report.claim
        for field, value in self.corrections.get(report.anchor, ()):
            try:
                claim = corrected(claim, field, value)
            except RunError:  # a newer reader's claim has no such place; the queue shows the decision
                continue
        if report.anchor in self.confirmed and isinstance(claim, EventClaim):
            claim = msgspec.structs.replace(claim, confidence=_CONFIRMED)
        return report if claim is report.claim else report._replace(claim=claim, read=report.as_read)


NOTHING = Rulings()


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """Return the decisions that have not been undone, in the order of the log; an undoing may be undone itself."""
    log = list(decisions)
    undone: set[str] = set()
    for decision in reversed(log):  # a later undoing says whether an earlier one counts
        if decision.kind == "undo" and decision.id not in undone:
            undone.add(decision.undoes)
    return [decision for decision in log if decision.kind != "undo" and decision.id not in undone]


def rulings_of(decisions: Iterable[Decision]) -> Rulings:
    """Return what a log of decisions comes to."""
    withdrawn: set[str] = set()
    verdicts: dict[str, str] = {}
    corrections: dict[str, dict[str, str]] = {}
    pairs: dict[Pair, Decision] = {}
    for decision in standing(decisions):
        if decision.kind in ("confirm", "reject"):
            verdicts[decision.anchors[0]] = decision.kind
        elif decision.kind == "withdraw":
            withdrawn.add(decision.anchors[0])
        elif decision.kind == "correct":
            fields = corrections.setdefault(decision.anchors[0], {})
            fields.pop(decision.field, None)
            fields[decision.field] = decision.value
        else:
            pairs[frozenset(decision.anchors)] = decision
    splits = [decision for decision in pairs.values() if decision.kind == "split"]
    return Rulings(
        withdrawn=frozenset(withdrawn),
        rejected=frozenset(anchor for anchor, verdict in verdicts.items() if verdict == "reject"),
        confirmed=frozenset(anchor for anchor, verdict in verdicts.items() if verdict == "confirm"),
        corrections={anchor: tuple(fields.items()) for anchor, fields in corrections.items()},
        together=frozenset(pair for pair, decision in pairs.items() if decision.kind == "merge"),
        apart=frozenset(frozenset(decision.anchors) for decision in splits),
        taken=frozenset(decision.anchors[0] for decision in splits if decision.value != STAY_TWO),
    )


def corrected(claim: Claim, field: str, value: str) -> Claim:
    """Return a claim with another value in one field.

    Args:
        claim: what was read.
        field: a path into the claim: names, and numbers into lists, joined by dots.
        value: JSON, or else the words themselves.

    Raises:
        RunError: the claim has no such field, or the value does not fit it.
    """
    plain = msgspec.json.decode(msgspec.json.encode(claim))  # with lists, in which a value can be put
    *path, last = field.split(".")
    try:
        inner = plain
        for step in path:
            inner = inner[int(step)] if isinstance(inner, list) else inner[step]
        key: int | str = int(last) if isinstance(inner, list) else last
        inner[key]  # a field that is not there is not made
        inner[key] = _parsed(value, inner[key])
    except (KeyError, IndexError, ValueError, TypeError):
        raise RunError(f"a claim of this kind has no field {field!r}; its fields are {', '.join(plain)}") from None
    if last in _DATES and not is_edtf(value):
        raise RunError(f"{value!r} is no date for the field {field!r}; write 2019-02-24, 2019-02 or XXXX-02-24")
    try:
        return msgspec.convert(plain, type(claim))
    except msgspec.ValidationError as error:
        raise RunError(f"{value!r} does not fit the field {field!r}: {error}") from None


def _parsed(value: str, former: object) -> object:
    """Return words as they are where words stand, else what they mean as JSON."""
    if isinstance(former, str):
        return value
    try:
        return msgspec.json.decode(value.encode())
    except msgspec.DecodeError:
        return value


def decided_nodes(rulings: Rulings, node_of: Mapping[str, str]) -> Decided:
    """Return what is decided on claims as decided on the nodes that these claims are grouped by."""

    def nodes(pairs: Iterable[Pair]) -> frozenset[Pair]:
        known = (frozenset(node_of[anchor] for anchor in pair) for pair in pairs if pair <= node_of.keys())
        return frozenset(pair for pair in known if len(pair) == 2)

    return Decided(nodes(rulings.together), nodes(rulings.apart))


def evidence_of(claims: Iterable[Claim]) -> str:
    """Return a digest of what claims say, so that a decision knows later whether they still say it.

    Empty values do not count: a field that claims did not have when it was decided changes nothing.
    """
    said = ({name: value for name, value in msgspec.to_builtins(claim).items() if value} for claim in claims)
    return content_id("e", *(msgspec.json.encode(values).decode() for values in said))
