"""One act told in title, lead, body and caption is one event; references to it are not another (codebook §1)."""

from banggiao.model.claims import Place
from banggiao.model.edtf import dates_agree
from banggiao.model.vocabulary import ENCOUNTERS, EventType
from banggiao.reading.actors import Actor
from banggiao.reading.drafts import Draft

_MOST = 60  # acts that a telling may belong to; no report tells of so many
_SPECIFIC: tuple[EventType, ...] = ("talks", "courtesy_call", "reception", "meeting")


def merge(drafts: list[Draft]) -> list[Draft]:
    """Put together the drafts of one article that tell one act, the fullest telling first kept."""
    told = [draft for draft in drafts if draft.is_told]
    strong = sorted((d for d in told if not d.weak), key=_fullness)
    weak = [d for d in told if d.weak]
    events: list[Draft] = []
    for draft in [*strong, *weak]:
        same = next((event for event in events[-_MOST:] if _same_act(event, draft)), None)
        if same is None:
            events.append(draft)
        else:
            _absorb(same, draft)
    return sorted(events, key=lambda d: d.trigger.start)


def _fullness(draft: Draft) -> tuple[int, int, int]:
    persons = sum(actor.person is not None for actor, _ in draft.cast)
    order = {"lead": 0, "paragraph": 0, "title": 1, "caption": 2}[draft.sentence.block]
    return (order, -min(persons, 2), draft.trigger.start)


def _same_act(one: Draft, other: Draft) -> bool:
    if one.type != other.type and not {one.type, other.type} <= ENCOUNTERS:
        return False
    if not dates_agree(one.date, other.date) or (
        "cancelled" in {one.modality, other.modality} - {"plain"}
        and (one.modality != other.modality and "plain" not in (one.modality, other.modality))
    ):
        return False
    if one.type == "visit":
        return _same_visit(one, other)
    if one.type == "message" and one.kind != other.kind:
        return False
    if one.type in ("message", "award", "aid", "statement", "repatriation"):
        return _same_direction(one, other)
    if one.type == "session":
        near = one.sentence.paragraph == other.sentence.paragraph
        return bool(_keys(one) & _keys(other)) and (near or bool(one.topic & other.topic))
    if one.topic and other.topic and not one.topic & other.topic:
        return False
    if one.type in ("relations", "signing"):
        return (
            one.sides & other.sides == min(one.sides, other.sides, key=len)
            and (not one.date or not other.date or one.date == other.date)
            and (other.weak or abs(one.sentence.index - other.sentence.index) <= 4 or not other.date)
        )
    if (
        one.sentence is other.sentence
        and one.type != other.type
        and not (one.weak or other.weak)
        and (_keys(one) != _keys(other))
    ):
        return False  # two verbs of one sentence with different people
    return _same_meeting(one, other)


def _keys(draft: Draft) -> set[tuple[object, ...]]:
    return {actor.key for actor, _ in draft.cast}


def _persons(draft: Draft) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for actor, role in draft.cast:
        if actor.person is not None and role != "member":
            found.setdefault(actor.country, set()).add(actor.person)
    return found


def _same_meeting(one: Draft, other: Draft) -> bool:
    """The same sides, and for each side that both name in person, a person in common."""
    if one.type in ENCOUNTERS and one.type != other.type and not _may_be_told_twice(one, other):
        return False
    if len(one.sides & other.sides) < min(2, len(one.sides), len(other.sides)):
        return False
    mine, theirs = _persons(one), _persons(other)
    return all(mine[side] & theirs[side] for side in mine.keys() & theirs.keys())


def _may_be_told_twice(one: Draft, other: Draft) -> bool:
    """``gặp`` says of any encounter; a reception and talks of the same two on one day are told apart."""
    types = {one.type, other.type}
    if "meeting" in types or types == {"reception", "courtesy_call"}:
        return True
    return other.weak or (
        one.sentence.block != other.sentence.block and "caption" in (one.sentence.block, other.sentence.block)
    )


def _same_visit(one: Draft, other: Draft) -> bool:
    hosts = {a.country for a, r in one.cast if r == "host"}, {a.country for a, r in other.cast if r == "host"}
    if not hosts[0] & hosts[1]:
        return False
    guests = {a.key for a, r in one.cast if r == "guest"}, {a.key for a, r in other.cast if r == "guest"}
    if not guests[0] & guests[1]:
        sides = {a.country for a, r in one.cast if r == "guest"} & {a.country for a, r in other.cast if r == "guest"}
        nobody = any(all(a.person is None for a, r in d.cast if r == "guest") for d in (one, other))
        return bool(sides) and nobody
    if one.kind and other.kind and one.kind != other.kind and "attendance" in (one.kind, other.kind):
        return other.weak
    return True


def _same_direction(one: Draft, other: Draft) -> bool:
    def side(draft: Draft, wanted: str) -> set[str]:
        return {actor.country for actor, role in draft.cast if role == wanted}

    same = all(side(one, role) & side(other, role) for role in ("sender", "recipient"))
    near = abs(one.sentence.index - other.sentence.index) <= 3 or "title" in (one.sentence.block, other.sentence.block)
    return same and (near or one.type != "statement") and bool(_keys(one) & _keys(other))


def _absorb(event: Draft, draft: Draft) -> None:
    """Take over from another telling of the same act what the event lacks."""
    event.also.append(draft.sentence.span)
    if event.type in ENCOUNTERS and draft.type in ENCOUNTERS and not draft.weak:
        if _SPECIFIC.index(draft.type) < _SPECIFIC.index(event.type):
            event.type, event.cast = draft.type, draft.cast
    event.kind = event.kind or draft.kind
    if _precision(draft.date) > _precision(event.date):
        event.date, event.date_kind = draft.date, draft.date_kind
    if event.modality == "plain":
        event.modality = draft.modality
    if not event.place.name and draft.place.name and event.place.country in ("", draft.place.country):
        event.place = draft.place
    elif not event.place.country:
        event.place = Place(event.place.name, draft.place.country)
    _add_people(event, draft)


def _precision(date: str) -> int:
    return sum(c.isdigit() for c in date)


def _add_people(event: Draft, draft: Draft) -> None:
    """Persons stand in for the bare country of their side."""
    if draft.weak:
        return
    if event.type in ("signing", "relations", "session", "statement"):
        return
    named: dict[str, list[Actor]] = {}
    for actor, _ in draft.cast:
        if actor.person is not None:
            named.setdefault(actor.country, []).append(actor)
    event.cast = [
        (replacement, role)
        for actor, role in event.cast
        for replacement in (named.get(actor.country, [actor]) if actor.person is None else [actor])
    ]
