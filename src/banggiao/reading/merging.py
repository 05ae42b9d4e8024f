"""One act told in title, lead, body and caption is one event; references to it are not another (codebook §1)."""

from collections.abc import Sequence

from banggiao.model.edtf import dates_agree, is_day
from banggiao.model.vocabulary import ENCOUNTERS, EventKind, EventType, Role
from banggiao.reading.agreed import is_agreed_upon
from banggiao.reading.called_off import called_off_below, called_off_by_others, told_anew
from banggiao.reading.casts_joined import add_guests, add_people, add_row, is_conference_itself, is_of_more, keys
from banggiao.reading.conferences import edition, is_called_briefly
from banggiao.reading.dates_joined import (
    days_meet,
    joined_span,
    landed_once,
    more_precise,
    put_together,
    told_apart_in_time,
)
from banggiao.reading.dates_of_others import named_ahead
from banggiao.reading.drafts import ROUND, Draft
from banggiao.reading.frames.sums import differ
from banggiao.reading.held_titles import may_hold
from banggiao.reading.identity import Person
from banggiao.reading.places import place_of_both
from banggiao.reading.references import (
    is_a_later_one,
    is_one_more,
    is_only_guessed,
    is_stop,
    looks_back,
    marks_time,
    only_describes,
    only_refers,
    only_refused,
    resumed,
    was_before,
)
from banggiao.reading.rows import filled, headed, held_elsewhere, is_called_talks, joined, received_to_talk
from banggiao.reading.said_again import goes_on_in_his_words, heads_report, is_said_again, speaks_on
from banggiao.reading.telling import of_these_days, sets_the_time, settled, told_of_then

_MOST = 60  # acts that a telling may belong to; no report tells of so many
_SETTING = frozenset({"thềm", "trong", "nhân", "dịp", "nhân dịp", "khuôn khổ", "khổ"})
_BACK = 3  # tokens from "từng" to the act of former times
_MET = frozenset((*ENCOUNTERS, "call"))
_PERSONAL = frozenset((*ENCOUNTERS, "visit"))
_VISIT_KINDS: tuple[EventKind, ...] = ("state", "official_friendship", "official", "working")
_HOSTED: frozenset[EventType] = frozenset(("reception", "courtesy_call"))
_SPECIFIC: tuple[EventType, ...] = ("talks", "courtesy_call", "reception", "meeting")


def merge(drafts: list[Draft], persons: Sequence[Person] = ()) -> list[Draft]:
    """Put together the drafts of one article that tell one act, the fullest telling first kept.

    Dated tellings come first, so that an undated one can choose the act that it stands nearest to.

    Args:
        drafts: the acts as single sentences tell them.
        persons: the article's persons, by the index that actors bear.
    """
    told = [draft for draft in drafts if draft.is_told]
    strong = sorted((d for d in told if not d.weak), key=_fullness)
    untold = [d for d in drafts if not d.is_told and d.type in ENCOUNTERS]
    weak = [d for d in told if d.weak and not only_refused(d, untold, strong)]
    events: list[Draft] = []
    hard = [d for d in strong if d.date and not _is_soft(d)]
    for draft in [*hard, *(d for d in strong if not d.date), *(d for d in strong if d.date and _is_soft(d)), *weak]:
        told_once, same = _told_before(events[-_MOST:], draft, persons)
        if not same and draft.weak:
            same = resumed(events, draft) or _of_that_day(events, draft)
        if same:
            nearest = min(same, key=lambda event: _distance(event, told_once)) if len(same) > 1 else same[0]
            _absorb(nearest, told_once)
        elif not only_describes(draft):
            draft.tellings = [draft.copy()]
            events.append(draft)
    events = [event for event in events if not is_only_guessed(event)]
    for event in events:
        event.modality = settled(event)
    return sorted(events, key=lambda d: d.trigger.start)


def _told_before(events: list[Draft], draft: Draft, persons: Sequence[Person]) -> tuple[Draft, list[Draft]]:
    """Return the acts that a draft may tell again; one whose day is soft without its day, where no act is of that."""
    same = [event for event in events if _same_act(event, draft) and may_hold(event, draft, persons)]
    if same or not draft.date or not _is_soft(draft):
        return draft, same
    dayless = draft.copy()
    dayless.date = dayless.date_kind = ""
    same = [
        event
        for event in events
        if {event.modality, draft.modality} != {"occurred", "planned"}
        and _same_act(event, dayless)
        and may_hold(event, draft, persons)
    ]
    return dayless, same


def _of_that_day(events: Sequence[Draft], draft: Draft) -> list[Draft]:
    """``Tại cuộc gặp ngày 12/6, A nói``: the one encounter of that day at which A was, whom he was told with last.

    A noun that names nobody is given those who met last, or of whom the article tells most; its day says more.
    """
    if draft.type not in ENCOUNTERS or not is_day(draft.date) or not draft.named_by_noun:
        return []
    persons, named = draft.persons(), {mention.person for mention in draft.sentence.mentions}
    if persons <= named:
        return []
    there = [e for e in events[-_MOST:] if e.type in ENCOUNTERS and e.date == draft.date and not e.weak]
    return there if len(there) == 1 and len(there[0].persons() & persons) == 1 < len(persons) else []


def _is_soft(draft: Draft) -> bool:
    return draft.soft and draft.type in _MET


def _distance(event: Draft, draft: Draft) -> tuple[bool, bool, int]:
    """How far another telling is from an act: told alike and on the same day first, then near in the text."""
    unlike = _told_apart(event, draft)
    spans = [told.sentence.span for told in (event.tellings[0], *event.tellings[-_MOST:])]
    return unlike, event.date != draft.date, min(abs(span.start - draft.sentence.span.start) for span in spans)


def _of_the_past(one: Draft, other: Draft) -> bool:
    """What is told with its month or year alone is history; a verb without a date means it only close by."""
    unlike = one.type in _PERSONAL and _of_a_year(one) and other.date.startswith("XXXX-")  # "18/3", "năm 2010"
    undated = (not other.date and not told_of_then(other)) or (unlike and len(other.date) > len("XXXX-03"))
    ahead = one.modality == "planned" or (one.modality == "alleged" and one.date.startswith("X"))
    historic = one.is_history and undated and not ahead
    if historic and (is_a_later_one(other) or (one.date[:1].isdecimal() and of_these_days(other))):
        return True
    if only_refers(other) and other.has_happened and not _is_news(other):
        return False
    later = was_before(one) or looks_back(one) or other.modality == "planned"
    return historic and (later or abs(one.sentence.index - other.sentence.index) > 1)


def _was_held(one: Draft, other: Draft) -> bool:
    """``gặp nhau hồi tháng 11-2017`` is no encounter that is called off now: what is called off has no such day."""
    held = one.type in ENCOUNTERS and one.has_happened and one.is_history and one.date[:1].isdecimal()
    return held and other.modality == "cancelled" and not other.date


def _came_before(one: Draft, other: Draft) -> bool:
    """``Trước hội nghị Nga - Nhật ngày 12/6, A hội đàm với B``: what a sentence tells to have been before the other.

    A noun further on may refer to that again: ``Trước hội nghị ngày 12/6, A chuẩn bị cho cuộc gặp với B``.
    """
    if one.sentence is not other.sentence or one.at >= other.at or other.named_by_noun:
        return False
    return named_ahead(one.sentence, one.at) is not None


def _of_a_year(draft: Draft) -> bool:
    """``hồi năm 2000 (và 2006)``, not ``Hội nghị thượng đỉnh 2018``, which names its edition."""
    if draft.date_kind != "year":
        return False
    sentence = draft.sentence
    own = sentence.dated(draft.date)
    while own is not None and sentence.low(at := sentence.token_at(own.start))[:1].isdecimal():
        before = sentence.in_date(at - 2) if at > 1 and sentence.low(at - 1) in ("và", ",") else None
        own = before if before is not None and before.end < own.start else None
    return own is not None


def _is_news(draft: Draft) -> bool:
    """``bắt đầu chuyến thăm … theo lời mời của B``: what is told with its host or day is of now."""
    return any(role == "host" and actor.person is not None for actor, role in draft.cast) or bool(draft.date_kind)


def _told_apart(one: Draft, other: Draft) -> bool:
    """One is expressly told as done, the other as still to come; a noun without a day of its own only refers.

    So does a clause of time: ``Sau khi thăm Lào, A sẽ …``. What those who met agree to have was not their meeting.
    """
    if any(d.modality == "planned" and is_agreed_upon(d.sentence, d.at) for d in (one, other)):
        return one.has_happened or other.has_happened
    if is_one_more(one, other) or is_one_more(other, one):
        return True
    apart = {one.modality, other.modality} == {"occurred", "planned"} and not is_stop(one, other)
    return apart and not any(_refers(draft) or (not draft.date and sets_the_time(draft)) for draft in (one, other))


def _refers(draft: Draft) -> bool:
    """``… phục vụ chuyến thăm Việt Nam của Tổng thống``: whatever the verb beside it says is not of the visit.

    Nor is ``sẽ`` in ``sẽ ký hơn 20 văn bản trong chuyến thăm này``. But ``từng có cuộc gặp với B`` tells of it.
    """
    if draft.date_kind or not draft.named_by_noun or "từng" in draft.sentence.lows[max(0, draft.at - _BACK) : draft.at]:
        return False
    return draft.modality == "occurred" or (draft.modality == "planned" and _is_setting(draft))


def _is_setting(draft: Draft) -> bool:
    return draft.sentence.low(draft.at - 1) in _SETTING


def _fullness(draft: Draft) -> tuple[int, int, int]:
    persons = sum(actor.person is not None for actor, _ in draft.cast)
    order = {"lead": 0, "paragraph": 0, "title": 1, "caption": 2}[draft.sentence.block]
    return (order, -min(persons, 2), draft.trigger.start)


def _same_act(one: Draft, other: Draft) -> bool:
    if one.type != other.type and not {one.type, other.type} <= ENCOUNTERS:
        return False
    if not (dates_agree(one.date, other.date) or (one.type == "visit" and _days_meet(one, other))) or (
        "cancelled" in {one.modality, other.modality}
        and ({one.modality, other.modality} & {"occurred", "ongoing"} or told_anew(one) or told_anew(other))
    ):
        return False
    if _was_held(one, other) or _was_held(other, one) or _came_before(one, other) or _came_before(other, one):
        return False
    if (_told_apart(one, other) and (not one.date or one.date != other.date)) or called_off_below(one, other):
        return False
    if one.type in _PERSONAL and told_apart_in_time(one, other):
        return False
    if _of_the_past(one, other) or _of_the_past(other, one):
        return False
    if one.type == "visit":
        return _same_visit(one, other) and not _one_after_the_other(one, other)
    if one.type == "message" and one.kind != other.kind and (one.kind and other.kind):
        return False
    if one.type in ("message", "award", "aid", "statement", "repatriation"):
        return _same_direction(one, other)
    both_off = one.modality == other.modality == "cancelled"  # "huỷ đàm phán", "huỷ các cuộc đàm phán"
    if one.topic and other.topic and not (one.topic & other.topic or both_off):
        return False
    if one.type == "session":
        return _same_session(one, other)
    if one.type in ("relations", "signing"):
        return (
            one.sides & other.sides == min(one.sides, other.sides, key=len)
            and (not one.date or not other.date or one.date == other.date or _once(one, other))
            and (other.weak or is_day(one.date) or not (one.date and other.date) or _once(one, other))
        )
    if (
        one.sentence is other.sentence
        and not headed(one, other)
        and one.type != other.type
        and not (one.weak or other.weak)
    ):
        if keys(one) != keys(other) or joined(one, other) or marks_time(one) or marks_time(other):
            return False  # two verbs of one sentence with different people, or "gặp riêng và hội đàm với" the same
    return _same_meeting(one, other)


def _days_meet(one: Draft, other: Draft) -> bool:
    return days_meet(one.date, other.date) or landed_once(one, other)


def _once(one: Draft, other: Draft) -> bool:
    """Relations of two sides are raised or cut once a year: ``năm 2013`` and ``tháng 9/2013`` are one time."""
    short, long = sorted((one.date, other.date), key=len)
    of_one = bool(short) and (short == long or (short[0].isdigit() and long.startswith(short)))
    return one.type == other.type == "relations" and of_one


def _same_session(one: Draft, other: Draft) -> bool:
    """Of the same who attend, or of states alone; told close by, under one name, of one day or of one organisation."""
    sides = one.sides == other.sides
    if not (keys(one) & keys(other) or (sides and (_of_states(one) or _of_states(other)))):
        return False
    mine, theirs = edition(one), edition(other)
    if mine and theirs:
        return mine == theirs  # "kỳ họp lần thứ 9" is not that "kể từ" which things got better, the 8th
    near = any(told.sentence.paragraph == other.sentence.paragraph for told in (one, *one.tellings[-_MOST:]))
    of_one = not (one.topic and other.topic) and _of_an_organisation(one, other)
    day = is_day(one.date) and one.date == other.date and keys(one) == keys(other)
    again = other.sentence.index > one.sentence.index and is_called_briefly(other)
    return near or of_one or day or again or bool(one.topic & other.topic)


def _of_an_organisation(one: Draft, other: Draft) -> bool:
    """``Hội nghị Cấp cao APEC`` told without those who attend it, in both, or in one as what the other attends."""
    if one.is_history or other.is_history:
        return False
    if is_conference_itself(one) or is_conference_itself(other):
        return True
    same = one.sides == other.sides and _of_states(one) and _of_states(other)
    return same and all(d.named_by_noun or len(d.cast) == 1 for d in (one, other))


def _of_states(draft: Draft) -> bool:
    return all(actor.person is None for actor, _ in draft.cast)


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
    if one.type != other.type and not other.weak and is_of_more(one, other):
        return False  # "gặp A, B và C" are not the talks with A that are told besides
    if len(one.sides & other.sides) < min(2, len(one.sides), len(other.sides)):
        return False
    if one.type in ENCOUNTERS and (held_elsewhere(one, other) or called_off_by_others(one, other)):
        return False
    if (one.topic >= ROUND or other.topic >= ROUND) and (_persons(one) or _persons(other)):
        return False  # delegations negotiate, in a row of rounds; what leaders held is not one of them
    mine, theirs = _persons(one), _persons(other)
    if not all(mine[side] & theirs[side] for side in mine.keys() & theirs.keys()):
        return False
    return one.type not in ENCOUNTERS or not (_with_bodies(one, other, theirs) or _with_bodies(other, one, mine))


def _with_bodies(one: Draft, other: Draft, persons: dict[str, set[int]]) -> bool:
    """``Đoàn Lào làm việc với Cục A và Viện B``: one is with a row of bodies, the other with others."""
    bodies: dict[str, set[tuple[object, ...]]] = {}
    for actor, _ in one.cast:
        if actor.person is None and not actor.title:
            bodies.setdefault(actor.country, set()).add(actor.key)
    return any(len(row) > 1 and side in persons and not row & keys(other) for side, row in bodies.items())


def _may_be_told_twice(one: Draft, other: Draft) -> bool:
    """``gặp`` says of any encounter; a reception and talks of the same two on one day are told apart."""
    types = {one.type, other.type}
    if "meeting" in types or types == {"reception", "courtesy_call"} or received_to_talk(one, other):
        return True
    if not other.date and sets_the_time(other) and one.sentence is not other.sentence:
        return True  # "thoải mái khi tiếp B": told in passing
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
        return other.weak or one.sentence is other.sentence  # "tới Lào, bắt đầu thăm chính thức và dự Hội nghị"
    return True


def _one_after_the_other(one: Draft, other: Draft) -> bool:
    """``Đây là lần thứ hai A thăm Lào, sau chuyến đi hồi đầu năm``: of two in one sentence the one is not the other."""
    beside = (told for told in one.tellings or [one] if told.sentence is other.sentence and told.at != other.at)
    return any(was_before(max(told, other, key=lambda d: d.at)) for told in beside)


def _same_direction(one: Draft, other: Draft) -> bool:
    def side(draft: Draft, wanted: str) -> set[str]:
        return {actor.country for actor, role in draft.cast if role == wanted}

    passing = other.weak and one.type == "repatriation" and one.sides == other.sides  # "trong lễ bàn giao"
    same = passing or all(side(one, role) & side(other, role) for role in ("sender", "recipient"))
    if one.type == "statement":
        if goes_on_in_his_words(one, other):
            return True
        if not same or heads_report(one, other):
            return same
        if _first_addressed(one) != _first_addressed(other):
            return speaks_on(one, other)
        return is_said_again(one, other) or bool(_in_role(one, "sender") & _in_role(other, "sender"))
    if one.type == "message" and "title" not in (one.sentence.block, other.sentence.block):
        return same and all(_may_be_one(one, other, role) for role in ("sender", "recipient"))
    another = one.type == "aid" and (differ(one, other) or not _may_be_one(one, other, "sender"))
    known = bool(keys(one) & keys(other)) or (one.type == "aid" and _of_one_ceremony(one, other))
    return same and not another and known


def _first_addressed(draft: Draft) -> str:
    """Of several to whom a remark is addressed, the one of whom it speaks first."""
    return next((actor.country for actor, role in draft.cast if role == "recipient"), "")


def _of_one_ceremony(one: Draft, other: Draft) -> bool:
    """A headline or lead and the report below tell of one gift, the one by the states, the other by who hands it over.

    What was given before is told below with a year or month of its own, or without any day.
    """
    heading = [d for d in (one, other) if d.sentence.block in ("title", "lead")]
    if not heading or any(d.is_history for d in (one, other) if d not in heading):
        return False
    return any(_of_states(d) and (d in heading or is_day(d.date)) for d in (one, other))


def _in_role(draft: Draft, wanted: str) -> set[tuple[object, ...]]:
    return {actor.key for actor, role in draft.cast if role == wanted}


def _may_be_one(one: Draft, other: Draft, wanted: Role) -> bool:
    """Who bears two messages does not make them one: where both name persons, the same one sends and receives them."""
    mine, theirs = one.persons(wanted), other.persons(wanted)
    return not mine or not theirs or bool(mine & theirs)


def _absorb(event: Draft, draft: Draft) -> None:
    """Take over from another telling of the same act what the event lacks."""
    event.tellings.append(draft.copy())
    if draft.weak and event.type == "meeting" and is_called_talks(event, draft):
        event.type = "talks"
    if event.type in ENCOUNTERS and draft.type in ENCOUNTERS and not draft.weak:
        if _SPECIFIC.index(draft.type) < _SPECIFIC.index(event.type):
            before = event.copy()
            event.type, event.cast = draft.type, filled(draft, event)
            if event.sides == before.sides and (_of_states(draft) or draft.type in _HOSTED):
                add_people(event, before)  # "hội kiến Tổng thống B" names who "hội đàm với Lào" leaves out
    event.kind = _fuller_kind(event.kind, draft.kind)
    if event.type == "session":
        event.topic = event.topic or draft.topic  # what the next telling must not belie
    span = joined_span(event.date, draft.date) or joined_span(draft.date, event.date)
    if event.type == "visit" and span:
        event.date, event.date_kind = span, "interval"
    elif full := put_together(event.date, draft.date):
        event.date, event.date_kind = full, "day"
    elif more_precise(draft.date, event.date) or (draft.date == event.date and not event.date_kind):
        event.date, event.date_kind = draft.date, draft.date_kind
    if event.modality == "plain":
        event.modality = draft.modality
    event.place = place_of_both(event, draft)
    add_people(event, draft)
    if event.type == "reception":
        add_guests(event, draft)
    add_row(event, draft)


def _fuller_kind(one: EventKind | None, other: EventKind | None) -> EventKind | None:
    """``thăm chính thức`` is said of a ``chuyến thăm cấp Nhà nước`` too, ``thăm và làm việc`` and ``dự`` of any."""
    if one == "attendance" and other in _VISIT_KINDS:
        return other
    if one in _VISIT_KINDS and other in _VISIT_KINDS:
        return min(one, other, key=_VISIT_KINDS.index)
    return one or other
