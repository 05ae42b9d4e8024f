"""From the triggers of an article to its events."""

from collections.abc import Callable, Iterable, Mapping

from banggiao.lexicon.entries import Act
from banggiao.model.claims import EventClaim, Participant
from banggiao.model.edtf import is_day
from banggiao.model.vocabulary import ENCOUNTERS, EventStatus
from banggiao.reading.actors import Actor
from banggiao.reading.ahead import settle_ahead
from banggiao.reading.called_off import settle_called_off
from banggiao.reading.casting import name_leaders, settle_casts
from banggiao.reading.conferences import settle_sessions
from banggiao.reading.confidence import of_event
from banggiao.reading.coordination import Group
from banggiao.reading.days import return_days, settle_days
from banggiao.reading.drafts import Draft
from banggiao.reading.dropped import settle_dropped
from banggiao.reading.exchanges import settle_exchanges, without_summaries
from banggiao.reading.frames import (
    ceremonies,
    denials,
    encounters,
    gifts,
    inviting,
    joint_statements,
    journeys,
    messages,
    offices,
    relations,
    returns,
    sessions,
    signings,
    sittings,
    speeches,
    statements,
    stops,
    visits,
)
from banggiao.reading.frames.base import Trigger, first_actor_after
from banggiao.reading.merging import merge
from banggiao.reading.places import forget_places, settle_places
from banggiao.reading.plans import settle_begun, settle_tours
from banggiao.reading.report_day import settle_report_day
from banggiao.reading.rounds import settle_rounds
from banggiao.reading.sentence import Sentence
from banggiao.reading.singled_out import part_singled_out
from banggiao.reading.speaking import settle_statements
from banggiao.reading.story import Story
from banggiao.reading.telling import fullest
from banggiao.reading.tours import settle_announced_tours
from banggiao.reading.visit_spans import settle_day_trips, settle_spans

_Frame = Callable[[Trigger], list[Draft]]
_VISITING: Mapping[str, _Frame] = {
    "visit": visits.read,
    "move": journeys.read,
    "stop": stops.read,
    "session": journeys.read_sent,
}
_OTHERS: Mapping[str, _Frame] = {
    "encounter": encounters.read,
    "message": messages.read,
    "invite": inviting.read,
    "letter received": messages.read_received,
    "ceremony": ceremonies.read,
    "signing": signings.read,
    "session": sessions.read,
    "appointment": offices.read,
    "award": gifts.read_award,
    "aid": gifts.read_aid,
    "repatriation": returns.read,
    "relations": relations.read,
    "statement": statements.read,
}
_Told = tuple[int, Act, bool]  # the token that may tell an act, the act, whether as a noun
_CATS = ((False, "verb"), (True, "noun"))  # first tried as a verb
_BY_OFFICE = (*ENCOUNTERS, "visit", "message", "ceremony")
_NAMED = 8  # characters from "tham dự" to what is attended
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "“", "”", '"'})
_NAMELESS = ("giấu tên", "ẩn danh")
_TOGETHER = 12  # acts of one sentence that another act in it is compared with


def find_events(story: Story) -> tuple[EventClaim, ...]:
    """Return the article's events in the order of the text, each once."""
    return tuple(_claim(story, event) for event in find_acts(story))


def find_acts(story: Story) -> list[Draft]:
    """Return the article's acts, put together from all their tellings, before they are stated as claims."""
    visits_told, others_told = _acts_told(story)
    openings: dict[int, Group] = {}
    visiting = _drafts(story, _VISITING, visits_told, openings)
    for draft in _visits_of_the_report(story, visiting):
        hosts = [actor.country for actor, role in draft.cast if role == "host"]
        guests = [actor for actor, role in draft.cast if role == "guest"]
        if story.cast.visits and all(actor.person is None for actor in guests):
            continue  # told beside the visit that the report is about
        story.cast.note_visit(hosts[0], guests, planned=draft.modality in ("planned", "alleged"), past=draft.is_history)
    story.cast.last_pair = story.cast.last_callers = ()
    others = _drafts(story, _OTHERS, others_told, openings)
    others += sittings.find_sittings(story, [*visiting, *others])
    others += joint_statements.find_issued(story, others)
    beside = _by_sentence((*visiting, *others))
    others = [d for d in others if not _purpose_of_visit(d, beside) and not _summit_of_two(d, beside)]
    drafts = [draft for draft in (*visiting, *_met_before_the_press(others)) if _between_sides(story, draft)]
    drafts += speeches.find_speeches(story, drafts)
    drafts = denials.settle_denials(story, drafts)
    drafts = [draft for draft in drafts if draft.type != "statement" or not _is_outsiders(story, draft)]
    drafts = [draft for draft in drafts if not _is_guessed(story, draft)]
    drafts = without_summaries([draft for draft in drafts if not _spoken_at(draft, drafts)])
    settle_called_off(drafts)
    name_leaders(story, drafts)
    forget_places(drafts)
    settle_announced_tours(story, drafts)
    settle_days(story, drafts)
    events = part_singled_out(merge(drafts, story.people.persons))
    return_days(events)
    settle_ahead(story, events)
    settle_statements(story, events)
    settle_casts(story, events)
    settle_exchanges(events)
    settle_spans(story, events)
    settle_day_trips(events)
    settle_sessions(story, events)
    settle_report_day(story, events)
    settle_places(story, events)
    settle_rounds(story, events)
    settle_tours(events)
    settle_begun(events)
    settle_dropped(story, events)
    return events


def _visits_of_the_report(story: Story, visiting: list[Draft]) -> list[Draft]:
    """Return the visits that say who is whose guest in a report: former ones do not where it tells of others."""
    told = [draft for draft in visiting if draft.is_told and draft.type == "visit" and _between_sides(story, draft)]
    told = [draft for draft in told if not draft.weak] or told  # a visit may only be referred to
    return [draft for draft in told if draft.date_kind != "year" or not draft.has_happened] or told


def _spoken_at(draft: Draft, drafts: list[Draft]) -> bool:
    """``Phát biểu tại Đối thoại X, A cáo buộc B``: where a statement was made is its setting (codebook §8 Sessions)."""
    if draft.type != "session" or "phát biểu" not in draft.sentence.low(draft.at):
        return False
    own = {actor.key for actor, _ in draft.cast}
    said = (d for d in drafts if d.type == "statement" and d.sentence is draft.sentence)
    return any(statement.cast[0][0].key in own for statement in said)


def _is_outsiders(story: Story, draft: Draft) -> bool:
    """``Chuyên gia X cho biết … Ông cũng cho rằng B …``: the article names only others whom ``ông`` could mean.

    Nor is a state heard in what ``một quan chức A giấu tên`` says.
    """
    sentence = draft.sentence
    if sentence.says(_NAMELESS, 0, draft.at):
        return True
    speakers = [actor.start for actor, role in draft.cast if role == "sender" and actor.person is not None]
    if not speakers:
        return _serve_sender(story, draft)
    meant = [mention for mention in sentence.mentions if mention.start in speakers and "pronoun" in mention.cats]
    return bool(meant) and story.outsiders.spoke_before(story.sentences, sentence.index)


def _serve_sender(story: Story, draft: Draft) -> bool:
    """``Nhóm học giả của Viện X Trung Quốc chỉ trích B``: the state is only that of the experts who say it."""
    sentence = draft.sentence
    named = sentence.token_at(draft.cast[0][0].start)
    begun = next((i + 1 for i in range(named - 1, -1, -1) if sentence.low(i) in _CLAUSE_ENDS), 0)
    return named < draft.at and story.outsiders.names_expert(sentence, begun, named)


def _is_guessed(story: Story, draft: Draft) -> bool:
    """``Chuyên gia X dự đoán A có thể viện trợ B``: what somebody who speaks for no side thinks possible, no report."""
    guessed = draft.modality == "alleged" and draft.type not in ENCOUNTERS
    return guessed and story.outsiders.comment(story.sentences, draft.sentence.index, goes_on=True)


def _by_sentence(drafts: Iterable[Draft]) -> Mapping[int, list[Draft]]:
    """Put the visits and talks of each sentence together, no more of them than a sentence can mean."""
    found: dict[int, list[Draft]] = {}
    for draft in drafts:
        together = found.setdefault(draft.sentence.index, [])
        if draft.type in ("visit", "talks", "meeting") and len(together) < _TOGETHER:
            together.append(draft)
    return found


def _purpose_of_visit(draft: Draft, beside: Mapping[int, list[Draft]]) -> bool:
    """Who goes to a conference is on a visit of attendance; the conference is no second act (codebook §8 Visits)."""
    attended = draft.type == "session" or (draft.type == "ceremony" and "opening" in draft.topic)
    alone = draft.type == "ceremony" and len(draft.sides) == 1  # "thăm Lào ba ngày, dự lễ khai mạc"
    if draft.type == "ceremony" and any(_is_what_for(draft, visit) for visit in beside[draft.sentence.index]):
        return True
    return attended and any(
        not draft.sides > visit.sides  # "tới Lào dự thượng đỉnh ba bên": there are more than who goes and his host
        and (
            visit.kind == "attendance"
            or (alone and visit.type == "visit" and visit.place.country == draft.place.country)
        )
        and {actor.key for actor, _ in visit.cast} & {actor.key for actor, _ in draft.cast}
        for visit in beside[draft.sentence.index]
    )


def _is_what_for(draft: Draft, visit: Draft) -> bool:
    """``tới dự lễ kỷ niệm Quốc khánh Lào``: the feast right behind the word of a journey is what that is for."""
    close = 0 <= draft.trigger.start - visit.trigger.end <= 1
    return visit.type == "visit" and visit.kind == "attendance" and close and draft.sides <= visit.sides


def _summit_of_two(draft: Draft, beside: Mapping[int, list[Draft]]) -> bool:
    """``Hội nghị thượng đỉnh Mỹ - Triều diễn ra …``: two states hold talks, no session (codebook §8 Encounters).

    Who ``hội đàm với B, dự Diễn đàn …`` does two things.
    """
    return draft.type == "session" and any(
        (other.type == "talks" and other.named_by_noun and draft.sides == other.sides)
        or (other.type != "visit" and _is_named(draft, other))
        for other in beside[draft.sentence.index]
    )


def _is_named(draft: Draft, other: Draft) -> bool:
    """``dự một hội nghị thượng đỉnh với B``, ``tổ chức cuộc họp song phương``: the encounter that the noun names."""
    close = 0 <= other.trigger.start - draft.trigger.end <= _NAMED
    return close and not other.weak and other.named_by_noun and draft.sides <= other.sides


def _met_before_the_press(drafts: list[Draft]) -> list[Draft]:
    """A joint press conference is a meeting only of sides of whom no other encounter is told (codebook §8)."""
    if not any(_to_the_press(draft) for draft in drafts):
        return drafts
    met = [draft for draft in drafts if draft.type in ENCOUNTERS and not _to_the_press(draft)]
    sides = [draft.sides for draft in met]
    for press in [draft for draft in drafts if _to_the_press(draft) and is_day(draft.date)]:
        _date_by_the_press(press, met)
    return [d for d in drafts if not (_to_the_press(d) and (d.weak or d.sides in sides))]


def _date_by_the_press(press: Draft, met: list[Draft]) -> None:
    """``họp báo với B ngày 11-12``: on that day they met, where the only telling of that bears no day."""
    same = [draft for draft in met if draft.persons() == press.persons() and draft.sides == press.sides]
    if len(same) == 1 and same[0].has_happened and not same[0].date and not same[0].date_kind:
        same[0].date, same[0].soft = press.date, True


def _to_the_press(draft: Draft) -> bool:
    sentence = draft.sentence
    return draft.type == "meeting" and "họp báo" in sentence.low(draft.at)


def _between_sides(story: Story, draft: Draft) -> bool:
    """Acts of persons are acts of their sides where somebody of each side acts for it; travellers and guests do not."""
    if draft.type not in _BY_OFFICE:
        return True
    sides: dict[str, bool] = {}
    for actor, role in draft.cast:
        if role != "member":
            sides[actor.country] = sides.get(actor.country, False) or story.cast.acts_for_state(actor)
    return all(sides.values())


def _acts_told(story: Story) -> tuple[list[list[_Told]], list[list[_Told]]]:
    """Return for each sentence which acts its words may tell, in the order in which to try them: visits, all others."""
    visiting: list[list[_Told]] = []
    others: list[list[_Told]] = []
    for sentence in story.sentences:
        told = [
            (at, act, noun)
            for at in sentence.triggers
            for noun, cat in _CATS
            for act in sentence.tokens[at].senses.get(cat, ())
            if isinstance(act, Act)
        ]
        visiting.append([each for each in told if each[1].frame in _VISITING])
        others.append([each for each in told if each[1].frame in _OTHERS])
    return visiting, others


def _drafts(
    story: Story, frames: Mapping[str, _Frame], told: list[list[_Told]], openings: dict[int, Group]
) -> list[Draft]:
    """Return what the frames make of the article's words of acts; of each word the first frame that fits tells.

    Whom sentences open with is kept in ``openings``: the frames of visits ask of them, and then all others.
    """
    found: list[Draft] = []
    previous: list[Actor] = []
    since: list[Sentence] = []  # of which nobody has been asked yet whom they are about
    paragraph, captions = -1, 0
    for sentence in story.sentences:
        if sentence.block != "caption":
            if sentence.paragraph - paragraph > 1 + captions:
                previous, since = [], []
            paragraph, captions = sentence.paragraph, 0
        elif sentence.paragraph != paragraph + captions:
            captions += 1
        acts = told[sentence.index]
        if acts and since:
            previous, since = _doers(story, since, openings) or previous, []
        read = -1
        for at, act, noun in acts:
            if at != read and (drafts := frames[act.frame](Trigger(sentence, at, act, noun, story.cast, previous))):
                found += drafts
                read = at
        since.append(sentence)
    return found


def _doers(story: Story, sentences: list[Sentence], openings: dict[int, Group]) -> list[Actor]:
    """Return who the last of some sentences is about that is about a person: its first actors that nothing governs."""
    for sentence in reversed(sentences):
        if sentence.block != "caption" and sentence.mentions:
            if (opening := openings.get(sentence.index)) is None:
                opening = openings[sentence.index] = first_actor_after(sentence, 0)
            doers = story.cast.actors(opening)
            if doers and doers[0].person is not None:
                return doers
    return []


def _claim(story: Story, event: Draft) -> EventClaim:
    told = fullest(event)
    span = told.sentence.span
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
        trigger=told.trigger,
        also=tuple(dict.fromkeys(other.sentence.span for other in event.tellings if other.sentence.span != span)),
        confidence=of_event(story, event),
    )


def _status(event: Draft) -> EventStatus:
    if event.modality in ("planned", "ongoing", "cancelled", "alleged"):
        return event.modality
    return "occurred"
