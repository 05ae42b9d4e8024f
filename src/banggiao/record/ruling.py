"""What reviewers decide: the part of a record that takes decisions, keeps their log, and says what is in doubt."""

from collections.abc import Sequence
from itertools import islice

from banggiao.model.decisions import REVIEW_KINDS, Decision, DecisionState, ReviewItem, ReviewKind
from banggiao.record import deciding, decisions, reviewing
from banggiao.record.naming import Named, name_ids
from banggiao.record.opening import RecordFile


class RuledFile(RecordFile):
    """A record's file with the decisions of its reviewers."""

    def decide(self, asked: Decision) -> Decision:
        """Write a reviewer's decision into the log, and bring the record up to date with it.

        Raises:
            RunError: the decision names what is not there, does not fit it, or gives no reason or name.
        """
        with self._writing() as connection:
            decision = deciding.decide(connection, asked)
        self.fold()
        return decision

    def objection(self, asked: Decision) -> str:
        """Return what speaks against a decision that could be made, in a sentence; empty where nothing does."""
        with self._asking() as connection:
            return deciding.find_objection(connection, asked)

    def decisions(self) -> list[DecisionState]:
        """Return the log: every decision as it stands now, the first first."""
        with self._asking() as connection:
            return decisions.states_of(connection)

    def named(self, ids: Sequence[str]) -> dict[str, Named]:
        """Return what ids of claims and articles stand for, in words; unknown ones are left out."""
        with self._asking() as connection:
            return name_ids(connection, ids)

    def review(self, kinds: Sequence[ReviewKind] = REVIEW_KINDS, *, limit: int = 50) -> list[ReviewItem]:
        """Return what a reviewer is asked, at most so many of each kind; decisions overtaken by new reading first."""
        with self._asking() as connection:
            return [item for kind in kinds for item in islice(reviewing.QUEUES[kind](connection), limit)]
