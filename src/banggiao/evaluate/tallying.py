"""Counting: precision, recall and F1, and shares of what was matched."""

from collections import Counter
from typing import Any

import msgspec

PLACES = 4  # all printed numbers are rounded to this many decimals

COUNTED = ("events", "events_any_encounter", "arguments", "offices", "instruments", "commitments", "figures")
"""The rows with precision and recall, in the order shown."""

FIELDED = ("article", "event", "instrument", "commitment")
"""What carries fields of cooperation, in the order shown."""

AMONG = {
    "status": "aligned",
    "date": "aligned",
    "place": "aligned",
    "evidence": "aligned",
    "kind": "kinds",
    "office_status": "offices",
    "parties": "instruments",
    "action": "instruments",
    "by": "commitments",
    "period": "figures",
}
"""Further fields in which matched items may agree, and among what each is counted."""


class Row(msgspec.Struct, frozen=True):
    """Hits among the gold's and the reading's items.

    >>> Row(hits=3, gold=4, read=6).f1
    0.6
    """

    hits: int = 0
    gold: int = 0
    read: int = 0

    def __add__(self, other: "Row") -> "Row":
        return Row(self.hits + other.hits, self.gold + other.gold, self.read + other.read)

    @property
    def precision(self) -> float:
        """The share of the readings that are right; where nothing was read, 1 if nothing was there."""
        return round(self._precision, PLACES)

    @property
    def recall(self) -> float:
        """The share of the gold that was found; 1 where there is none."""
        return round(self._recall, PLACES)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        precision, recall = self._precision, self._recall
        return round(2 * precision * recall / (precision + recall), PLACES) if precision + recall else 0.0

    def as_dict(self) -> dict[str, float]:
        """Return all numbers under the names that scoring prints them by."""
        return {
            "precision": self.precision, "recall": self.recall, "f1": self.f1, "gold": self.gold, "read": self.read,
        }  # fmt: skip

    @property
    def _precision(self) -> float:
        return self.hits / self.read if self.read else float(not self.gold)

    @property
    def _recall(self) -> float:
        return self.hits / self.gold if self.gold else 1.0


class Scores(msgspec.Struct, frozen=True):
    """The counts of one evaluation.

    Attributes:
        rows: one for each name in ``COUNTED``.
        types: the events' row apart for each type that is in the gold or was read, by name.
        agreed: how many matched items agree in a further field (``status``, ``office_status``, …).
        quiet_articles: articles annotated as having no event.
        quiet_events: events read in those; each is a false alarm.
        fields: fields of cooperation that matched items of a kind share, one row for each name in ``FIELDED``; every
            field of every item counts once (micro-average).
    """

    rows: dict[str, Row]
    types: dict[str, Row]
    agreed: Counter[str]
    quiet_articles: int = 0
    quiet_events: int = 0
    fields: dict[str, Row] = {}

    @property
    def all_fields(self) -> Row:
        """The fields of cooperation of all kinds of items together."""
        return sum(self.fields.values(), Row())

    def agreement(self, field: str) -> Row:
        """Return how many of the items that were matched agree in a further field."""
        matched = self.agreed[AMONG[field]]
        return Row(hits=self.agreed[field], gold=matched, read=matched)

    def share(self, field: str) -> float | None:
        """Return the share of the items that were matched that agree in a field; nothing where there are none."""
        row = self.agreement(field)
        return row.recall if row.gold else None

    def as_dict(self) -> dict[str, Any]:
        """Return all numbers under the names that scoring prints them by."""
        counted: dict[str, Any] = {name: row.as_dict() for name, row in self.rows.items()}
        if self.all_fields.gold:  # only gold of our own tells fields
            counted["fields"] = {"all": self.all_fields.as_dict()} | {k: r.as_dict() for k, r in self.fields.items()}
        return counted | {
            "on_aligned_events": {
                "events": self.agreed["aligned"],
                "status": self.share("status"),
                "date": self.share("date"),
                "place_country": self.share("place"),
                "evidence": self.share("evidence"),
                "kind": self.share("kind"),
            },
            "on_matched": {
                "office_status": self.share("office_status"),
                "instrument_parties": self.share("parties"),
                "instrument_action": self.share("action"),
                "commitment_by": self.share("by"),
                "figure_period": self.share("period"),
            },
            "events_in_articles_with_none": {"articles": self.quiet_articles, "events": self.quiet_events},
        }
