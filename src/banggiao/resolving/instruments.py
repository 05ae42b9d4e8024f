"""Documents and standing arrangements across articles: one where kind, parties and name are the same.

A name that says no more than its kind (``Biên bản ghi nhớ``, ``Tuyên bố chung``) names another paper every month; such
reports are one only within a month of publication. What lasts (a partnership, a mechanism, a programme) is one always.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from banggiao.model.claims import InstrumentClaim
from banggiao.model.ids import content_id
from banggiao.model.record import Instrument
from banggiao.model.vocabulary import InstrumentAction
from banggiao.resolving.deciding import NOTHING, Rulings, decided_nodes
from banggiao.resolving.grouping import parts_of
from banggiao.resolving.reports import Grouped, Reported, Source
from banggiao.resolving.support import Vote, by_support, plain_first
from banggiao.vietnamese.folding import name_key

_LASTING = frozenset(("partnership", "mechanism", "programme", "convention"))
_BARE_WORDS = 4
"""Names of so few words, without a number, say no more than the kind."""
_LIFE: tuple[InstrumentAction, ...] = (
    "referred", "proposed", "negotiating", "signed", "in_force", "implementing", "completed",
)  # fmt: skip


class ResolvedInstrument(NamedTuple):
    """An instrument and the anchors of the claims behind it; `part` is the key they share."""

    instrument: Instrument
    members: tuple[str, ...]
    part: str


def instrument_key(claim: InstrumentClaim, source: Source) -> str:
    """Return the key that reports of one instrument share, and no others."""
    key = name_key(claim.name)
    bare = len(key.split()) <= _BARE_WORDS and not any(character.isdigit() for character in key)
    month = (source.published[:7] or source.text_id) if bare and claim.kind not in _LASTING else ""
    return content_id("k", claim.kind, key, *sorted(set(claim.parties)), month)


def resolve_instruments(reports: Iterable[Reported], rulings: Rulings = NOTHING) -> list[ResolvedInstrument]:
    """Return the instruments behind instrument claims, as they stand decided."""
    groups = group_instruments(reports, rulings)
    return [ResolvedInstrument(instrument_of(group.reports), group.members, group.part) for group in groups]


def group_instruments(reports: Iterable[Reported], rulings: Rulings = NOTHING) -> list[Grouped]:
    """Return which instrument claims are of one instrument, in the order of the instruments' ids."""
    same: dict[str, list[Reported]] = defaultdict(list)
    for report in reports:
        if isinstance(report.claim, InstrumentClaim):
            own = report.anchor if report.anchor in rulings.taken else ""
            same[f"{instrument_key(report.claim, report.source)}{own}"].append(report)
    decided = decided_nodes(rulings, {report.anchor: key for key, members in same.items() for report in members})
    parts = parts_of(same, (), None, decided)
    found = [
        Grouped.of((report for key in group for report in same[key]), part.members[0])
        for part in parts
        for group in part.groups
    ]
    return sorted(found, key=lambda group: group.id)


def instrument_of(reports: Sequence[Reported]) -> Instrument:
    """Return the instrument that these reports, in the order of their anchors, tell of."""
    told = [(report, report.claim) for report in reports if isinstance(report.claim, InstrumentClaim)]
    told.sort(key=lambda pair: (pair[0].source.published or "~", pair[0].anchor))
    periods = [(claim.period, Vote(report.source.text_id)) for report, claim in told if claim.period]
    return Instrument(
        id=reports[0].anchor,
        kind=told[0][1].kind,
        name=by_support(((claim.name, Vote(report.source.text_id)) for report, claim in told), plain_first)[0],
        parties=tuple(sorted(set(told[0][1].parties))),
        period=next(iter(by_support(periods)), ""),
        action=_last_action(told),
        citations=tuple(report.citation for report, _ in told),
    )


def _last_action(told: Sequence[tuple[Reported, InstrumentClaim]]) -> InstrumentAction:
    """Return what the newest reports say is done with it, of several the furthest in its life; mentions say nothing."""
    telling = [(report, claim) for report, claim in told if claim.action != "referred"]
    if not telling:
        return "referred"
    newest = max(report.source.published[:10] for report, _ in telling)
    last = [claim.action for report, claim in telling if report.source.published[:10] == newest]
    return max(last, key=_LIFE.index)
