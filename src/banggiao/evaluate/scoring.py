"""Readings against gold: the codebook's measure of right."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from banggiao.evaluate.aligning import align, match
from banggiao.evaluate.comparing import office_key, overlap, same_codes, same_name, same_participant, same_text
from banggiao.evaluate.faults import EVIDENCE, country_of_place
from banggiao.evaluate.gold import (
    GoldArticle,
    GoldCommitment,
    GoldEvent,
    GoldFigure,
    GoldInstrument,
    GoldOffice,
)
from banggiao.evaluate.tallying import COUNTED, FIELDED, Row, Scores

_T = TypeVar("_T")

# How alike two quotations, names or units must be to count as one: the thresholds of the codebook's measure.
_COMMITMENT, _INSTRUMENT, _UNIT = 0.6, 0.75, 0.7
_VALUE = 1e-6  # relative


def evaluate(gold: Iterable[GoldArticle], readings: Iterable[GoldArticle]) -> Scores:
    """Score ``readings`` against ``gold``; an article without a reading counts as read empty.

    >>> from banggiao.evaluate.gold import parse_gold
    >>> gold = parse_gold(['{"id": "a", "figures": [{"value": 1600000000, "unit": "USD"}]}'])
    >>> evaluate(gold, gold).rows["figures"]
    Row(hits=1, gold=1, read=1)
    """
    by_id = {reading.id: reading for reading in readings}
    tally = _Tally()
    for article in gold:
        reading = by_id.get(article.id, GoldArticle(id=article.id))
        tally.add_fields("article", article.fields, reading.fields)
        tally.add_events(article.events, reading.events or ())
        tally.add_offices(article.offices, reading.offices or ())
        tally.add_instruments(article.instruments, reading.instruments or ())
        tally.add_commitments(article.commitments, reading.commitments or ())
        tally.add_figures(article.figures, reading.figures or ())
    types = dict(sorted(tally.types.items()))
    return Scores(tally.rows, types, tally.agreed, tally.quiet_articles, tally.quiet_events, tally.fields)


def same_office(gold: GoldOffice, read: GoldOffice) -> bool:
    """Say whether two offices are one: the person, the office in its normal form, and the country."""
    return (
        same_name(gold.person, read.person)
        and office_key(gold.office) == office_key(read.office)
        and (gold.country or "").upper() == (read.country or "").upper()
    )


def same_instrument(gold: GoldInstrument, read: GoldInstrument) -> bool:
    """Say whether two instruments are one: the kind, and a like name."""
    return gold.kind == read.kind and same_text(gold.name, read.name, _INSTRUMENT)


def same_commitment(gold: GoldCommitment, read: GoldCommitment) -> bool:
    """Say whether two commitments are one: the act, and a like quotation."""
    return gold.act == read.act and overlap(gold.evidence, read.evidence) >= _COMMITMENT


def same_figure(gold: GoldFigure, read: GoldFigure) -> bool:
    """Say whether two figures are one: the value, and a like unit."""
    return abs(gold.value - read.value) <= _VALUE * abs(gold.value) and same_text(gold.unit, read.unit, _UNIT)


class _Tally:
    """The running counts of one evaluation; what was not annotated (``None``) is not counted."""

    def __init__(self) -> None:
        self.rows = {name: Row() for name in COUNTED}
        self.types: defaultdict[str, Row] = defaultdict(Row)
        self.agreed: Counter[str] = Counter()
        self.fields = {name: Row() for name in FIELDED}
        self.quiet_articles = 0
        self.quiet_events = 0

    def add_events(self, golds: Sequence[GoldEvent] | None, reads: Sequence[GoldEvent]) -> None:
        if golds is None:
            return
        pairs = [(golds[i], reads[j]) for i, j in align(golds, reads)]
        right = [(gold, read) for gold, read in pairs if gold.type == read.type]
        arguments = (sum(len(event.participants) for event in events) for events in (golds, reads))
        for event in golds:
            self.types[event.type] += Row(gold=1)
        for event in reads:
            self.types[event.type] += Row(read=1)
        for event, _ in right:
            self.types[event.type] += Row(hits=1)
        self._add("events", Row(len(right), len(golds), len(reads)))
        self._add("events_any_encounter", Row(len(pairs), len(golds), len(reads)))
        self._add("arguments", Row(sum(_count_same_roles(gold, read) for gold, read in pairs), *arguments))
        for gold, read in pairs:
            self.agreed.update(_compare_events(gold, read))
            self.add_fields("event", gold.fields, read.fields)
        if not golds:
            self.quiet_articles += 1
            self.quiet_events += len(reads)

    def add_offices(self, golds: Sequence[GoldOffice] | None, reads: Sequence[GoldOffice]) -> None:
        for gold, read in self._match("offices", golds, reads, same_office):
            self.agreed["office_status"] += (gold.status or "current") == (read.status or "current")

    def add_instruments(self, golds: Sequence[GoldInstrument] | None, reads: Sequence[GoldInstrument]) -> None:
        for gold, read in self._match("instruments", golds, reads, same_instrument):
            self.agreed["parties"] += same_codes(gold.parties, read.parties)
            self.agreed["action"] += (gold.action or "") == (read.action or "")
            self.add_fields("instrument", gold.fields, read.fields)

    def add_commitments(self, golds: Sequence[GoldCommitment] | None, reads: Sequence[GoldCommitment]) -> None:
        for gold, read in self._match("commitments", golds, reads, same_commitment):
            self.agreed["by"] += same_codes(gold.by, read.by)
            self.add_fields("commitment", gold.fields, read.fields)

    def add_figures(self, golds: Sequence[GoldFigure] | None, reads: Sequence[GoldFigure]) -> None:
        for gold, read in self._match("figures", golds, reads, same_figure):
            self.agreed["period"] += (gold.period or "") == (read.period or "")

    def add_fields(self, kind: str, golds: Sequence[str] | None, reads: Sequence[str] | None) -> None:
        """Count the fields of one item; those of items that nobody annotated, or that were not found, say nothing."""
        if golds is not None:
            told, read = set(golds), set(reads or ())
            self.fields[kind] += Row(len(told & read), len(told), len(read))

    def _add(self, name: str, row: Row) -> None:
        self.rows[name] += row

    def _match(
        self, name: str, golds: Sequence[_T] | None, reads: Sequence[_T], same: Callable[[_T, _T], bool]
    ) -> list[tuple[_T, _T]]:
        if golds is None:
            return []
        pairs = [(golds[i], reads[j]) for i, j in match(golds, reads, same)]
        self._add(name, Row(len(pairs), len(golds), len(reads)))
        self.agreed[name] += len(pairs)
        return pairs


def _count_same_roles(gold: GoldEvent, read: GoldEvent) -> int:
    pairs = match(gold.participants, read.participants, same_participant)
    return sum(gold.participants[i].role == read.participants[j].role for i, j in pairs)


def _compare_events(gold: GoldEvent, read: GoldEvent) -> dict[str, int]:
    """Say in which fields a pair of aligned events agrees; the kind counts only where the gold gives one."""
    return {
        "aligned": 1,
        "status": gold.status == read.status,
        "date": (gold.date or "") == (read.date or ""),
        "place": country_of_place(gold) == country_of_place(read),
        "evidence": overlap(gold.evidence, read.evidence) >= EVIDENCE,
        "kinds": bool(gold.kind),
        "kind": bool(gold.kind) and gold.kind == read.kind,
    }
