"""Tellings: one text's version of an act each, made ready for comparison, and the keys under which they meet.

Verbatim copies, of a text or of a whole sentence, tell the same and are one telling from the start: a story that many
print costs no more than one that few print. Tellings that `banggiao.resolving.agreeing` may find to tell of one act
share at least one key.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from banggiao.lexicon.occasions import occasion_of
from banggiao.model.claims import EventClaim, Participant
from banggiao.model.ids import content_id
from banggiao.model.vocabulary import ENCOUNTERS, UNKNOWN_SIDES
from banggiao.resolving.copies import copy_keys
from banggiao.resolving.names import NameForm, name_form
from banggiao.resolving.reports import Reported, Source
from banggiao.resolving.when import When, time_blocks, when

PAIRED_SIDES = 4
"""Acts of more sides than this meet only with acts of the very same sides."""
_VISIT_BESIDE = 2
"""Days before and after those that a report names on which the visit may go on."""


class Telling(NamedTuple):
    """One text's version of an act.

    Attributes:
        family: the type, or ``encounter`` for all meetings in person.
        occasion: what the act is besides its type (``meal``), where its name tells.
        is_summit: its name says that those who lead two states or more met.
        persons: the names of the persons of each side in each role, companions only where there are no others.
        of_side: the same of each side, whatever the role.
        directions: the sides of guests, and those of senders.
        articles: the articles that carry the text.
    """

    id: str
    family: str
    occasion: str
    is_summit: bool
    claim: EventClaim
    sides: frozenset[str]
    time: When
    persons: dict[tuple[str, str], tuple[NameForm, ...]]
    of_side: dict[str, tuple[NameForm, ...]]
    directions: tuple[frozenset[str], ...]
    articles: frozenset[str]
    reports: tuple[Reported, ...]

    @property
    def elsewhere(self) -> str:
        """The country where the sides met, if it is none of theirs; else empty."""
        return elsewhere_of(self.claim, self.sides)


def event_blocks(claim: EventClaim, source: Source) -> set[str]:
    """Return the keys under which an event claim meets those that may tell of the same act.

    Most keys join family, sides and time. Reports that agree have a time key in common (`time_blocks`) and sides in
    common: two of them (every pair of sides is a key), the only one, or, in acts of many sides, all. Meetings in a
    third country share that too. Copies of a text share the text and the place of the trigger, near copies some of
    their words (`banggiao.resolving.copies`).
    """
    family, sides = family_of(claim), sides_of(claim)
    groups = _side_blocks(sides)
    times = time_blocks(time_of(claim, source.published))
    keys = {f"{family}|{group}|{time}" for group in groups for time in times}
    if country := elsewhere_of(claim, sides):
        keys |= {f"{family}|{group}|@{country}" for group in groups}
    keys |= {f"{claim.type}|~{key}" for key in copy_keys(claim.evidence)}
    keys.add(copy_key(claim, source))
    return keys


def tellings_of(reports: Iterable[Reported], taken: frozenset[str] = frozenset()) -> list[Telling]:
    """Gather reports into tellings: verbatim copies of one claim are one, but for those somebody has taken away."""
    copies: dict[str, list[Reported]] = defaultdict(list)
    for report in sorted(reports):
        if isinstance(report.claim, EventClaim):
            # Copies read from different days may resolve "hôm nay" to different dates: those are different tellings.
            own = report.anchor if report.anchor in taken else ""
            copies[f"{copy_key(report.claim, report.source)}|{report.claim.date}|{own}"].append(report)
    return [_telling(members) for members in copies.values()]


def meeting(tellings: Iterable[Telling]) -> list[tuple[str, str]]:
    """Return the pairs of tellings that share a key, in order."""
    blocks: dict[str, set[str]] = defaultdict(set)
    for telling in tellings:
        for report in telling.reports:
            for key in event_blocks(telling.claim, report.source):
                blocks[key].add(telling.id)
    return sorted({pair for ids in blocks.values() for pair in combinations(sorted(ids), 2)})


def time_of(claim: EventClaim, published: str) -> When:
    """Return an act's time; a visit lasts, and a report of one of its days may mean those beside too."""
    time = when(claim.date, published, claim.around)
    if claim.type != "visit" or time.form not in ("days", "yearless"):
        return time
    return time._replace(early=max(time.early, _VISIT_BESIDE), late=max(time.late, _VISIT_BESIDE))


def family_of(claim: EventClaim) -> str:
    """Return the type, or ``encounter`` for all meetings in person, which go by several names."""
    return "encounter" if claim.type in ENCOUNTERS else claim.type


def sides_of(claim: EventClaim, role: str = "") -> frozenset[str]:
    """Return the known sides of an act, all or those in a role."""
    sides = (party.country for party in claim.participants if role in ("", party.role))
    return frozenset(sides) - UNKNOWN_SIDES


def elsewhere_of(claim: EventClaim, sides: frozenset[str]) -> str:
    """Return the country of a meeting that is held in none of the sides' countries, else empty."""
    country = claim.place.country
    return country if claim.type in ("talks", "meeting") and country not in sides else ""


def _telling(reports: Sequence[Reported]) -> Telling:
    first = reports[0]
    claim = first.claim
    assert isinstance(claim, EventClaim)
    persons = _persons(claim.participants)
    return Telling(
        id=first.anchor,
        family=family_of(claim),
        occasion=occasion_of(claim.type, _name_of(claim)),
        is_summit=occasion_of("encounter", _name_of(claim)) == "summit",
        claim=claim,
        sides=sides_of(claim),
        time=time_of(claim, min(report.source.published for report in reports)),
        persons=persons,
        of_side={
            country: tuple(form for (side, _), forms in persons.items() if side == country for form in forms)
            for country, _ in persons
        },
        directions=tuple(sides_of(claim, role) for role in ("guest", "sender")),
        articles=frozenset(report.source.article_id for report in reports),
        reports=tuple(reports),
    )


def _name_of(claim: EventClaim) -> str:
    """Return the words that name the act."""
    return claim.evidence[claim.trigger.start - claim.at.start : claim.trigger.end - claim.at.start]


def _side_blocks(sides: frozenset[str]) -> list[str]:
    if len(sides) == 1:
        return list(sides)
    if len(sides) > PAIRED_SIDES:
        return ["+".join(sorted(sides))]
    return ["+".join(pair) for pair in combinations(sorted(sides), 2)]


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


def _persons(participants: Sequence[Participant]) -> dict[tuple[str, str], tuple[NameForm, ...]]:
    """Return the names of each side's persons by role; companions stand for a side only where it names no one else."""
    named = [party for party in participants if party.is_person]
    led = {party.country for party in named if party.role != "member"}
    found: dict[tuple[str, str], list[NameForm]] = defaultdict(list)
    for party in named:
        if party.role != "member" or party.country not in led:
            found[party.country, party.role].append(name_form(party.name))
    return {place: tuple(forms) for place, forms in found.items()}
