"""What several reports of one act say together.

Each value is the one that the most different texts give (`banggiao.resolving.support`), near copies of a sentence
counting once; every report keeps its own version beside it. Three values have rules of their own: the date
(`banggiao.resolving.dating`), of status the last word, and a country is named as a party only where no report names its
person in that part. A side that one source alone tells of several, and a person beside one whom several tell, are no
parties (a misread report, or one that tells of two meetings in one).
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from banggiao.model.claims import EventClaim, Participant
from banggiao.model.record import Event, Party, Report
from banggiao.model.vocabulary import ENCOUNTERS, EventStatus, EventType, Role
from banggiao.resolving.copies import gather_copies
from banggiao.resolving.dating import Dated, date_of
from banggiao.resolving.likeness import names_may_agree
from banggiao.resolving.reports import Reported
from banggiao.resolving.support import Vote, by_support

_SPECIFIC: tuple[EventType, ...] = ("talks", "courtesy_call", "reception", "meeting")
_SEVERAL = 3
"""Sources that outweigh one who tells of more parties."""
_FIRM: tuple[EventStatus, ...] = ("cancelled", "ongoing", "planned", "alleged")


class _Version(NamedTuple):
    """A report's values, and the vote that it gives them: that of the first of its near copies."""

    report: Reported
    claim: EventClaim
    vote: Vote


class _Mention(NamedTuple):
    anchor: str
    person: str
    party: Participant
    vote: Vote


def merged(reports: Sequence[Reported]) -> Event:
    """Return the event that these reports tell of; `Party.person_id` is the anchor of a person claim behind it."""
    versions = _versions(reports)
    said = sorted(versions, key=lambda v: (v.report.source.published or "~", v.report.anchor))
    named = [version for version in versions if version.claim.place.name] or [
        version for version in versions if version.claim.place.country
    ]
    return Event(
        id=versions[0].report.anchor,
        type=by_support([(v.claim.type, v.vote) for v in versions], _specificity)[0],
        kind=next(iter(by_support([(v.claim.kind, v.vote) for v in versions if v.claim.kind])), None),
        status=_status(said),
        date=_date(versions),
        place=by_support([(v.claim.place, v.vote) for v in named or versions])[0],
        parties=_parties(versions),
        fields=tuple(by_support([(field, v.vote) for v in versions for field in v.claim.fields])),
        note=next(iter(by_support([(v.claim.note, v.vote) for v in versions if v.claim.note])), ""),
        reports=tuple(Report.of(_as_read(version), version.report.citation) for version in said),
        confidence=max(version.claim.confidence for version in versions),
    )


def _versions(reports: Sequence[Reported]) -> list[_Version]:
    told = [(report, report.claim) for report in sorted(reports) if isinstance(report.claim, EventClaim)]
    source_of = gather_copies({report.source.text_id: claim.evidence for report, claim in told})
    return [_Version(report, claim, Vote(source_of[report.source.text_id], claim.confidence)) for report, claim in told]


def _as_read(version: _Version) -> EventClaim:
    read = version.report.as_read
    return read if isinstance(read, EventClaim) else version.claim


def _specificity(kind: EventType) -> tuple[int, str]:
    return (_SPECIFIC.index(kind) if kind in _SPECIFIC else len(_SPECIFIC), kind)


def _status(said: Sequence[_Version]) -> EventStatus:
    """Return the last word: what occurred has occurred; else a cancellation stands until the act is announced anew."""
    latest: dict[EventStatus, str] = {}
    for version in said:
        status, day = version.claim.status, version.report.source.published
        latest[status] = max(latest.get(status, ""), day)
    if "occurred" in latest:
        return "occurred"
    announced = max(latest.get("planned", ""), latest.get("ongoing", ""))
    if "cancelled" in latest and latest["cancelled"] < announced:
        del latest["cancelled"]
    return next(status for status in _FIRM if status in latest)


def _date(versions: Sequence[_Version]) -> str:
    """Return the date that the reports tell together, those of the act done before those that announced it."""
    done = ("occurred", "ongoing")
    return date_of([Dated(v.claim.date, v.vote, v.claim.status in done) for v in versions if v.claim.date])


def _parties(versions: Sequence[_Version]) -> tuple[Party, ...]:
    mentions = [
        _Mention(v.report.anchor, person, party, v.vote)
        for v in versions
        for party, person in zip(v.claim.participants, v.report.people, strict=True)
    ]
    mentions = _of_sides_supported(mentions)
    people = _same_parties([m for m in mentions if m.party.is_person])
    if any(v.claim.type in ENCOUNTERS for v in versions):
        people = _supported(people)
    persons = [_party(group) for group in people]
    parts = {(party.country, party.role) for party in persons}
    bodies = [_party(group) for group in _same_parties([m for m in mentions if not m.party.is_person])]
    kept = [party for party in bodies if (party.country, party.role) not in parts]
    return tuple(sorted((*persons, *kept), key=_order))


def _of_sides_supported(mentions: list[_Mention]) -> list[_Mention]:
    """Leave out the sides that one source alone tells of three or more, where there are two sides without them."""
    sources: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        sources[mention.party.country].add(mention.vote.text_id)
    kept = {country for country, of_side in sources.items() if len(of_side) > 1}
    is_told = len(kept) > 1 and len(set().union(*sources.values())) >= _SEVERAL
    return [mention for mention in mentions if mention.party.country in kept] if is_told else mentions


def _supported(people: Sequence[list[_Mention]]) -> list[list[_Mention]]:
    """Leave out whom one source alone tells beside a person of the same side that three or more tell.

    Such a sentence mostly tells of several meetings in one (``hội đàm với Chủ tịch nước và Chủ tịch Quốc hội``).
    """
    support = [len({mention.vote.text_id for mention in group}) for group in people]
    known = {group[0].party.country for group, sources in zip(people, support, strict=True) if sources >= _SEVERAL}
    return [
        group
        for group, sources in zip(people, support, strict=True)
        if sources > 1 or group[0].party.country not in known or group[0].party.role == "member"
    ]


def _same_parties(mentions: Sequence[_Mention]) -> list[list[_Mention]]:
    """Gather the mentions of one person (names agree) or one body (same name), fullest names first."""
    groups: list[list[_Mention]] = []
    for mention in sorted(mentions, key=lambda m: (-len(m.party.name), m.party.name, m.anchor)):
        home = next((group for group in groups if _is_same(group[0].party, mention.party)), None)
        if home is None:
            groups.append([mention])
        else:
            home.append(mention)
    return groups


def _is_same(one: Participant, other: Participant) -> bool:
    if one.country != other.country:
        return False
    return names_may_agree(one.name, other.name) if one.is_person else one.name == other.name


def _party(group: Sequence[_Mention]) -> Party:
    offices: dict[str, list[Vote]] = defaultdict(list)
    for mention in group:
        for office in mention.party.offices:
            offices[office].append(mention.vote)
    roles = [(m.party.role, m.vote) for m in group if m.party.role != "participant"]
    return Party(
        name=by_support([(m.party.name, m.vote) for m in group], lambda name: (-len(name), name))[0],
        country=group[0].party.country,
        role=by_support(roles)[0] if roles else "participant",
        offices=tuple(by_support((office, vote) for office, votes in offices.items() for vote in votes)),
        person_id=min((m.person for m in group if m.person), default=""),
    )


_ROLES: tuple[Role, ...] = (
    "host", "sender", "signatory", "appointee", "participant", "guest", "recipient", "member",
)  # fmt: skip


def _order(party: Party) -> tuple[int, str, str]:
    return (_ROLES.index(party.role), party.country, party.name)
