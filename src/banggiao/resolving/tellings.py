"""Tellings: one text's version of an act each, made ready for comparison, and the keys under which they meet.

Verbatim copies, of a text or of a whole sentence, tell the same and are one telling from the start: a story that many
print costs no more than one that few print. Tellings that `banggiao.resolving.agreeing` may find to tell of one act
share at least one key.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from banggiao.model.claims import EventClaim
from banggiao.model.ids import content_id
from banggiao.resolving.acts import Act, act_blocks, act_of, sides_of
from banggiao.resolving.copies import copy_keys
from banggiao.resolving.reports import Reported, Source


class Telling(NamedTuple):
    """One text's version of an act.

    Attributes:
        articles: the articles that carry the text.
    """

    id: str
    act: Act
    claim: EventClaim
    articles: frozenset[str]
    reports: tuple[Reported, ...]


def event_blocks(claim: EventClaim, source: Source) -> set[str]:
    """Return the keys under which an event claim meets those that may tell of the same act.

    Most keys join family, sides and time (`banggiao.resolving.acts.act_blocks`). Copies of a text share the text and
    the place of the trigger, near copies some of their words (`banggiao.resolving.copies`).
    """
    words = {f"{claim.type}|~{key}" for key in copy_keys(claim.evidence)}
    return {*act_blocks(act_of(claim, source.published)), *words, copy_key(claim, source)}


def tellings_of(reports: Iterable[Reported], taken: frozenset[str] = frozenset()) -> list[Telling]:
    """Gather reports into tellings: verbatim copies of one claim are one, but for those somebody has taken away."""
    copies: dict[tuple[str, str, str], list[Reported]] = defaultdict(list)
    for report in sorted(reports, key=lambda report: report.anchor):
        if isinstance(report.claim, EventClaim):
            # Copies read from different days may resolve "hôm nay" to different dates: those are different tellings.
            own = report.anchor if report.anchor in taken else ""
            copies[copy_key(report.claim, report.source), report.claim.date, own].append(report)
    return [_telling(members) for members in copies.values()]


def _telling(reports: Sequence[Reported]) -> Telling:
    first = reports[0]
    assert isinstance(first.claim, EventClaim)
    act = act_of(first.claim, min(report.source.published for report in reports))
    articles = frozenset(report.source.article_id for report in reports)
    return Telling(first.anchor, act, first.claim, articles, tuple(reports))


def copy_key(claim: EventClaim, source: Source) -> str:
    """Return the key that verbatim copies of one claim share: text or, of some length, sentence, and who takes part.

    One word may tell of several acts (``thăm Lào và Campuchia``).
    """
    parties = sorted(f"{party.role}:{party.country}:{party.name}" for party in claim.participants)
    if copy_keys(claim.evidence) and sides_of(claim):
        words = [claim.evidence, str(claim.trigger.start - claim.at.start)]
    else:
        words = [source.text_id, str(claim.trigger.start), str(claim.at.start)]
    return content_id("k", claim.type, claim.kind or "", claim.place.country, *words, *parties)
