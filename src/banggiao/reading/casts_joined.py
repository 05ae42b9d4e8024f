"""Whom two tellings of one act name together: persons for the bare country of their side, all of a row."""

from banggiao.lexicon.geography import is_country_code
from banggiao.model.vocabulary import ENCOUNTERS, Role
from banggiao.reading.actors import Actor
from banggiao.reading.drafts import Draft

_TWO = 2


def keys(draft: Draft) -> set[tuple[object, ...]]:
    """Return what tells the actors of a draft from others."""
    return {actor.key for actor, _ in draft.cast}


def add_guests(event: Draft, draft: Draft) -> None:
    """``tiếp Đại sứ các nước A, B và C`` in the lead, ``Tiếp Đại sứ A`` below: the others were received too."""
    sides, hosts = event.sides, {actor.key for actor, role in event.cast if role == "host"}
    guests = [(actor, role) for actor, role in draft.cast if role == "guest" and actor.country not in sides]
    if len(guests) > 1 and hosts & {actor.key for actor, role in draft.cast if role == "host"}:
        event.cast += guests


def add_people(event: Draft, draft: Draft) -> None:
    """Persons stand in for the bare country of their side.

    Who is only referred to is believed where somebody whom the act names is among them, or in its own sentence.
    """
    referred = draft.weak and draft.sentence is not event.sentence
    if referred and not any(actor.person is not None for actor, _ in event.cast if actor.key in keys(draft)):
        return
    if event.type == "signing":
        known = {actor.key for actor, _ in event.cast}
        event.cast += [(a, role) for a, role in draft.cast if role == "member" and a.key not in known]
    if event.type == "session" and (draft.sentence is event.sentence or is_conference_itself(event)):
        _add_attenders(event, draft)  # "A dự Hội nghị B, diễn ra ngày 3/5": one conference, told by two verbs
    if event.type == "statement":
        _add_addressed(event, draft)
    if event.type in ("signing", "relations", "session", "statement"):
        return
    named: dict[str, list[Actor]] = {}
    for actor, role in draft.cast:
        if actor.person is not None and role != "member":
            named.setdefault(actor.country, []).append(actor)
    cast: dict[tuple[object, ...], tuple[Actor, Role]] = {}
    for actor, role in event.cast:
        for stand_in in named.get(actor.country, [actor]) if actor.person is None else [actor]:
            cast.setdefault(stand_in.key, (stand_in, role))
    event.cast = list(cast.values())


def _add_addressed(event: Draft, draft: Draft) -> None:
    """``A chỉ trích B``, ``Ông A lưu ý B và C …``: who is addressed beside whom another telling names."""
    known = {actor.country for actor, role in event.cast if role == "recipient"}
    named = [(actor, role) for actor, role in draft.cast if role == "recipient"]
    if known < {actor.country for actor, _ in named}:
        event.cast += [(actor, role) for actor, role in named if actor.country not in known]


def is_conference_itself(draft: Draft) -> bool:
    """``Hội nghị Cấp cao APEC diễn ra …``: told by the organisation alone, without those who attend it."""
    named = draft.tellings[0].cast if draft.tellings else draft.cast
    if len(named) != 1 or named[0][0].person is not None:
        return False
    side = named[0][0].country
    return not is_country_code(side) or not side.isalpha()  # "G7"


def _add_attenders(event: Draft, draft: Draft) -> None:
    known, sides = keys(event), event.sides
    event.cast += [
        (a, r) for a, r in draft.cast if a.key not in known and (a.person is not None or a.country not in sides)
    ]


def is_of_more(one: Draft, other: Draft) -> bool:
    """``gặp A, B và C``, ``Tại cuộc gặp A, …``: whether the first names all whom the second does, and more sides.

    A headline or lead may sum up several encounters that are told apart below.
    """
    row = len(one.sides) > _TWO and one.sentence.block not in ("title", "lead")
    return row and other.sides < one.sides and keys(other) < keys(one)


def add_row(event: Draft, draft: Draft) -> None:
    """``Gặp A, ông nói …``, ``Ông đã gặp A, B và C``: an encounter is with all of the row that is named of that day."""
    told = event.type in ENCOUNTERS and event.type == draft.type and not draft.weak
    if told and draft.date and draft.date == event.date and is_of_more(draft, event):
        known = keys(event)
        event.cast += [(actor, role) for actor, role in draft.cast if actor.key not in known]
