"""What reviewers decide: acts in an append-only log, bound to the anchors of claims."""

from collections.abc import Iterable
from typing import Literal, get_args

import msgspec

from banggiao.model.record import Event

DecisionKind = Literal["confirm", "reject", "correct", "merge", "split", "withdraw", "undo"]
DECISION_KINDS: tuple[DecisionKind, ...] = get_args(DecisionKind)


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """One act of a reviewer.

    Attributes:
        id: ``d-`` and a hash; number: its place in the log, from 1.
        anchors: the article that is withdrawn; the claim that is confirmed, rejected or corrected; the two that are one
            thing (merge) or are not (split: the first is taken away from what the second belongs to, or stays away).
        field: what is corrected, as a path into the claim (``date``, ``place.country``, ``participants.0.role``).
        value: what it ought to be.
        undoes: the id of the decision that is taken back.
        by: who decides; why: the reason; at: when, in UTC (``2026-11-28T09:30:00Z``).
        seen: a digest of what the claims said when it was decided.
    """

    id: str
    number: int = 0
    kind: DecisionKind
    anchors: tuple[str, ...] = ()
    field: str = ""
    value: str = ""
    undoes: str = ""
    by: str
    why: str
    at: str
    seen: str = ""


ReviewKind = Literal["changed", "contradiction", "doubt", "namesakes", "unsure"]
REVIEW_KINDS: tuple[ReviewKind, ...] = get_args(ReviewKind)

Overtaken = Literal["missing", "superseded", "changed"]


class ReviewItem(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a reviewer is asked.

    Attributes:
        kind: two people who may be one (doubt), one who may be two of one name (namesakes), two who are attested in one
            office at one time (contradiction), an act that the reader is not sure of (unsure), a decision whose claims
            say something else now (changed).
        anchors: the claims that it is about; a decision on them settles it.
        what: the two names, the act, or the decision; why: what makes it doubtful; quotes: the sentences behind it.
        entities: the ids of the people, in the order of ``names``; of a decision overtaken, the decision's.
        country: of the people; offices: theirs, in the order of ``days``, on which articles attest them.
        event: the act that the reader is not sure of.
        reason: why a decision is overtaken.
    """

    kind: ReviewKind
    anchors: tuple[str, ...]
    what: str
    why: str
    quotes: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    country: str = ""
    offices: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    event: Event | None = None
    reason: Overtaken | None = None


class DecisionState(msgspec.Struct, frozen=True, kw_only=True):
    """A decision as it stands now.

    Attributes:
        stands: it has not been taken back.
        missing: anchors of it that no claim has any more.
        changed: what its claims say has changed since.
        superseded: anchors of it in articles of which there is a newer version.
    """

    decision: Decision
    stands: bool = True
    missing: tuple[str, ...] = ()
    changed: bool = False
    superseded: tuple[str, ...] = ()


def find_taken_out(states: Iterable[DecisionState], anchor: str, article_id: str = "") -> Decision | None:
    """Return the decision that stands and takes out what a claim says: its rejection, or its article's withdrawal."""
    for state in reversed(tuple(states)):
        made = state.decision
        taken = {"reject": anchor, "withdraw": article_id}.get(made.kind, "")
        if state.stands and taken and taken in made.anchors:
            return made
    return None
