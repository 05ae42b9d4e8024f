"""From the triggers of an article to its events."""

from collections.abc import Callable, Mapping

from banggiao.lexicon.entries import Act
from banggiao.model.claims import EventClaim, Participant, Place
from banggiao.model.vocabulary import ENCOUNTERS, EventStatus
from banggiao.reading.actors import Actor
from banggiao.reading.confidence import of_event
from banggiao.reading.drafts import Draft
from banggiao.reading.frames import (
    ceremonies,
    encounters,
    gifts,
    messages,
    offices,
    relations,
    sessions,
    signings,
    statements,
    visits,
)
from banggiao.reading.frames.base import Trigger, first_actor_after
from banggiao.reading.merging import merge
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_Frame = Callable[[Trigger], list[Draft]]
_VISITING: Mapping[str, _Frame] = {"visit": visits.read, "move": visits.read_move}
_OTHERS: Mapping[str, _Frame] = {
    "encounter": encounters.read,
    "message": messages.read,
    "invite": messages.read_invitation,
    "ceremony": ceremonies.read,
    "signing": signings.read,
    "session": sessions.read,
    "appointment": offices.read,
    "award": gifts.read_award,
    "aid": gifts.read_aid,
    "repatriation": gifts.read_return,
    "relations": relations.read,
    "statement": statements.read,
}


def find_events(story: Story) -> tuple[EventClaim, ...]:
    """Return the article's events in the order of the text, each once."""
    visiting = _drafts(story, _VISITING)
    for draft in visiting:
        if draft.modality not in ("hoped", "denied") and not draft.weak:
            hosts = [actor.country for actor, role in draft.cast if role == "host"]
            story.cast.note_visit(hosts[0], [actor for actor, role in draft.cast if role == "guest"])
    story.cast.last_pair = ()
    drafts = [*visiting, *_drafts(story, _OTHERS)]
    _settle_dates(drafts)
    events = merge(drafts)
    _settle_places(story, events)
    return tuple(_claim(story, event) for event in events)


def _drafts(story: Story, frames: Mapping[str, _Frame]) -> list[Draft]:
    found: list[Draft] = []
    previous: list[Actor] = []
    paragraph = -1
    for sentence in story.sentences:
        if abs(sentence.paragraph - paragraph) > 1:
            previous = []
        paragraph = sentence.paragraph
        for at, token in enumerate(sentence.tokens):
            if sentence.owner[at] is None and ("verb" in token.senses or "noun" in token.senses):
                found += _read(Trigger, story, sentence, at, previous, frames)
        if (doers := story.cast.actors(first_actor_after(sentence, 0))) and doers[0].person is not None:
            previous = doers
    return found


def _read(
    make: type[Trigger], story: Story, sentence: Sentence, at: int, previous: list[Actor], frames: Mapping[str, _Frame]
) -> list[Draft]:
    """Try each sense of the trigger; the first frame that fits tells what it is."""
    token = sentence.tokens[at]
    for noun, cat in ((False, "verb"), (True, "noun")):
        for act in token.senses.get(cat, ()):
            if isinstance(act, Act) and act.frame in frames:
                drafts = frames[act.frame](make(sentence, at, act, noun, story.cast, previous))
                if drafts:
                    return drafts
    return []


def _settle_dates(drafts: list[Draft]) -> None:
    """``Cùng ngày`` and acts told right after another of the day take the day that was told last (codebook §1)."""
    last, last_paragraph = "", -9
    for draft in sorted(drafts, key=lambda d: d.trigger.start):
        if draft.date_kind == "same_day" and not draft.date:
            draft.date = last
        elif not draft.date and draft.type in (*ENCOUNTERS, "signing", "ceremony") and not draft.weak:
            if (
                last
                and draft.sentence.paragraph - last_paragraph <= 2
                and draft.modality in ("plain", "occurred")
                and (_follows(draft.sentence))
            ):
                draft.date = last
        if draft.date and "/" not in draft.date and len(draft.date) == len("XXXX-12-16"):
            last, last_paragraph = draft.date, draft.sentence.paragraph


def _follows(sentence: Sentence) -> bool:
    """``Sau hội đàm``, ``Kết thúc buổi tiếp``, ``Tại hội đàm``: the sentence stands within the act before it."""
    return sentence.low(0).split(" ")[0] in ("sau", "kết", "tại", "trước", "tiếp", "ngay", "trong", "cũng", "nhân")


def _settle_places(story: Story, events: list[Draft]) -> None:
    """During a visit, encounters of guest and host happen in the host country; receptions happen at the host's."""
    home = story.cast.host_side()
    for event in events:
        if event.place.country:
            continue
        hosts = [actor.country for actor, role in event.cast if role == "host"]
        if event.type in ENCOUNTERS or event.type in ("ceremony", "signing"):
            if home and home in event.sides and len(event.sides) > 1 and not _historic(event):
                event.place = Place(event.place.name, home)
            elif (
                hosts and event.type in ("reception", "courtesy_call", "ceremony") and event.sentence.block != "caption"
            ):
                event.place = Place(event.place.name, hosts[0])


def _historic(event: Draft) -> bool:
    return event.date_kind in ("year", "month")


def _claim(story: Story, event: Draft) -> EventClaim:
    span = event.sentence.span
    people = story.people.persons
    participants = tuple(
        Participant(
            name=actor.name,
            country=actor.country,
            offices=() if actor.person is None else story.offices_of(people[actor.person]),
            role=role,
            is_person=actor.person is not None,
            at=story.span(actor.start, actor.end),
        )
        for actor, role in event.cast
    )
    return EventClaim(
        type=event.type,
        kind=event.kind,
        status=_status(event),
        date=event.date,
        place=event.place,
        participants=participants,
        evidence=span.quote(story.text),
        at=span,
        trigger=event.trigger,
        also=tuple(dict.fromkeys(other for other in event.also if other != span)),
        note=event.note,
        confidence=of_event(event),
    )


def _status(event: Draft) -> EventStatus:
    if event.modality in ("planned", "ongoing", "cancelled", "alleged"):
        return event.modality
    return "occurred"
