"""Encounters: talks, meetings, receptions, courtesy calls, telephone calls."""

from banggiao.model.claims import Place
from banggiao.model.vocabulary import ENCOUNTERS, Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.beside import is_attribute
from banggiao.reading.coordination import Group, entries_behind, group_back, group_listed
from banggiao.reading.dates_apart import is_of
from banggiao.reading.drafts import ROUND, Draft
from banggiao.reading.frames import banquets, discussions, schedules
from banggiao.reading.frames.as_nouns import is_noun
from banggiao.reading.frames.base import TROOPS, Trigger, first_actor_after, localities_between, passive_agent
from banggiao.reading.frames.by_video import as_calls, is_by_video
from banggiao.reading.frames.circles import circle_met, himself, named_among, officials_of_both
from banggiao.reading.frames.partners import (
    addressee,
    asked_then,
    asked_to_table,
    at_home_first,
    beside_whom,
    both_call,
    both_sides,
    callers,
    calls,
    heads_for,
    in_chief,
    in_office_here,
    met_then,
    of_both_sides,
    of_delegations,
    of_more_than_two,
    of_several,
    officials_before,
    only_two,
    passing,
    past_greeting,
    people_for,
    received_before,
    shared_object,
    shown_together,
    spoken_for,
    takes_leave,
    their_own,
    third_side,
    to_talk,
    told_of_first,
    two_before,
    two_named_before,
    welcomed,
    whom_it_says,
    whose_act,
    whose_doing,
    whose_plan,
)
from banggiao.reading.frames.seats import at_airport, receives_at_seat, receives_in_passing
from banggiao.reading.frames.speaking_there import speaker_there
from banggiao.reading.frames.told_apart import apart
from banggiao.reading.frames.travels import each_time
from banggiao.reading.frames.untold import (
    are_several,
    countries_only,
    goes_on,
    held,
    is_numbered,
    is_overheard,
    not_told,
    of_organisation,
    sport,
    told_apart,
)
from banggiao.reading.frames.welcoming import hosts_and_guests
from banggiao.reading.modality import verb_modality
from banggiao.reading.roles import governor, objects, subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.who_was_there import tells_presence

_RECEIVES_TOO = "đón"
_RECEIVES = "tiếp"
_GREETS = frozenset({"chào đón", "đón chào"})
_OF_THE_GUEST_TOO = "tiếp kiến"
_TALKED = ("cuộc trò chuyện", "cuộc trao đổi", "cuộc nói chuyện")
_HAVING = ("có", "đã có", "vừa có", "sẽ có")
_SOME = frozenset({"các", "những", "nhiều", "một", "loạt", "hàng", "hàng loạt"})
_HOLDING = frozenset({*_HAVING, "tổ chức", "tham dự", "dự", "phát biểu", "phát biểu tại", "chủ trì", "đồng chủ trì"})
_HELD = 5  # tokens from a word of holding to the encounter
_AUDIENCE = frozenset({"audience"})  # what is no banquet; a reception may be one, unless both are told in a row
_SEVERAL = frozenset({"several"})  # "các cuộc hội kiến với lãnh đạo cấp cao B" are not the talks with one of them
_WELCOMES = frozenset({"đón tiếp", "tiếp đón"})
_ARRIVAL = frozenset({"arrival"})
_OF_BOTH_KOREAS = "liên triều"
_KOREAS = ("KP", "KR")
_PARTNER = 12  # tokens from an encounter to "với"
_NO_PARTNER = frozenset(
    {"nhau", "nội", "nội dung", "chủ", "chủ đề", "mục", "mục đích", "tư", "cách", "sự", "các", "những", "một", "phía"}
)
_OUTCOME, _NEAR_OUTCOME = ("kết quả",), 6  # tokens from it to the talks whose it is
_REPORTING, _REPORTED = ("báo cáo", "thông báo"), 40  # tokens from the verb to what is reported
_PREPARED, _PREPARING = ("công tác chuẩn bị", "công tác chuẩn bị cho"), 4
_TWO = 2
_GIVING = 3  # tokens from "tiếp" to B in "tiếp và trao tặng B"


def read(trigger: Trigger) -> list[Draft]:
    """Return the encounter that the trigger tells, if it does."""
    if banquets.is_banquet(trigger.token_text):
        return banquets.read(trigger)
    if tells_presence(trigger.sentence, trigger.at):
        return []  # "Tham dự hội đàm có A, B" tells who else was there
    if (trigger.token_text == _RECEIVES and goes_on(trigger)) or discussions.is_of_a_row(trigger):
        return []
    if trigger.token_text == _RECEIVES_TOO and not (receives_in_passing(trigger) or receives_at_seat(trigger)):
        return []
    if trigger.token_text in _GREETS and not receives_at_seat(trigger):
        return []
    trigger.noun = trigger.noun or is_noun(trigger)
    drafts = _noun(trigger) if trigger.noun else _verb(trigger)
    schedules.plan(trigger, drafts)
    if _is_prepared_there(trigger):
        for draft in drafts:
            draft.date = draft.date_kind = ""  # "họp đánh giá công tác chuẩn bị hội nghị thượng đỉnh ngày 24-2"
    if drafts and drafts[0].is_history:
        drafts = each_time(trigger, drafts)
    if is_by_video(trigger):
        drafts = as_calls(drafts)
    if not trigger.noun and trigger.token_text in _WELCOMES and at_airport(trigger):
        for draft in drafts:
            draft.type, draft.topic = "ceremony", _ARRIVAL
    return drafts


def _is_prepared_there(trigger: Trigger) -> bool:
    """``A phát biểu tại cuộc họp đánh giá công tác chuẩn bị hội nghị thượng đỉnh B - C``: of another day."""
    sentence, at = trigger.sentence, trigger.at
    prepared = trigger.noun and sentence.words(at - _PREPARING, at).endswith(_PREPARED)
    return prepared and sentence.says(("cuộc họp", "phát biểu tại", "kiểm tra"), 0, at)


def _sitting(trigger: Trigger) -> list[Draft]:
    """``A và B họp tại Lào``, ``Hai bên sẽ đàm phán ngày 5/6``."""
    group = discussions.together(trigger)
    doers = both_sides(trigger, group) or trigger.cast.actors(group)
    if len(trigger.cast.sides(doers)) < _TWO or not_told(trigger):
        return []
    return of_delegations(_drafts(trigger, doers, [], trigger.at + 1), group)


def _verb(trigger: Trigger) -> list[Draft]:
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    if trigger.token_text in discussions.SITTING:
        return _sitting(trigger)
    if (listed := hosts_and_guests(trigger)) is not None:
        return _drafts(trigger, *listed, at + 1) if all(listed) else []
    spoken = discussions.is_discussion(trigger.token_text)
    talked = spoken or trigger.token_text.startswith("trao đổi")
    if talked and sentence.low(at - 1) == "và" and _is_met_too(sentence, at - _TWO):
        return []  # "tiếp và trao đổi với B": one encounter, told by its first verb
    agent = passive_agent(sentence, at)
    if agent is not None and not spoken and trigger.token_text not in discussions.SPOKEN:
        hosts = cast.actors(agent[0])
        guests = cast.actors(subject(sentence, agent[1])) or cast.actors(first_actor_after(sentence, at + 1))
        return _drafts(trigger, hosts, guests or trigger.implied(), at)
    if not_told(trigger):
        return []
    acting = agent[0] if agent else subject(sentence, at)  # "sẽ được A thảo luận với B"
    doers = officials_before(trigger, acting) or both_sides(trigger, acting) or cast.actors(acting) or trigger.speaker()
    group, end = discussions.partner(sentence, at + 1) if spoken else _object(trigger)
    if spoken and not discussions.is_told(trigger, doers, group):
        return []
    circle = circle_met(trigger, at + 1) if all(m.kind == "country" for m in group) else []
    if discussions.with_nobody(trigger, group, end, circle):
        return []
    planning = whose_plan(trigger, end)
    doers = planning or doers
    others = circle or cast.actors(m for m in group if not is_attribute(sentence, m))
    if countries_only(others) or any(m.kind == "delegation" for m in group):
        others = named_among(trigger, end, others) or others
    others = others or of_several(trigger) or asked_to_table(trigger) or whom_it_says(trigger, acting)
    others = others or in_office_here(trigger, doers, group)
    if sentence.low(at + 1) == "nhau" or (sentence.low(at + 1) == "với" and sentence.low(at + 2) == "nhau"):
        others = []
    doers = _other_doers(trigger, doers, others, end)
    if not others and len(cast.sides(doers)) < 2:
        others = cast.actors(shared_object(trigger)) or welcomed(trigger, doers) or met_then(trigger, doers)
    if not others and (len(cast.sides(doers)) < 2 or (trigger.act.type == "courtesy_call" and both_call(acting))):
        return []
    if not circle and sport(trigger, [*doers, *others], [*acting, *group]):
        return []
    drafts = _drafts(trigger, doers, others, end)
    for draft in drafts:
        _settle(trigger, draft, end, planned=bool(planning), passing=spoken and not (group or circle))
    return of_delegations(drafts, [*acting, *group])


def _is_met_too(sentence: Sentence, at: int) -> bool:
    """Whether a verb of meeting stands at a token, of which whom it meets is told behind the next one."""
    return sentence.has(at, "verb") and is_of(sentence.tokens[at], *ENCOUNTERS)


def _object(trigger: Trigger) -> tuple[Group, int]:
    """Who is met: ``gặp B``; in ``chào xã giao Chủ tịch nước A; Thủ tướng B`` all of the list.

    ``tiếp và trao tặng B …``: who is given something there too.
    """
    group, end = objects(trigger.sentence, past_greeting(trigger))
    giving = trigger.at + _GIVING
    if not group and trigger.sentence.low(trigger.at + 1) == "và" and trigger.sentence.has(giving - 1, "verb"):
        if trigger.sentence.mention_after(giving) is not None:
            group, end = objects(trigger.sentence, giving)
    if group and trigger.act.type == "courtesy_call" and trigger.sentence.low(end) == ";":
        group, end = group_listed(trigger.sentence, group, end)
    return entries_behind(trigger.sentence, group, end) if group else (group, end)


def _settle(trigger: Trigger, draft: Draft, end: int, *, planned: bool, passing: bool) -> None:
    """Say how an encounter is told that a verb tells: ``planned`` where it names a plan, ``passing`` in passing."""
    if planned and draft.modality == "plain":
        draft.modality = "planned"
    if trigger.token_text == _RECEIVES_TOO or trigger.token_text in discussions.CHATTING or passing:
        draft.weak = True  # of an encounter that may be told by its own word
    if passing and not discussions.names_before(trigger, draft.place.country):
        draft.place = Place()  # what is talked of has places of its own
    if draft.type == "meeting" and trigger.token_text in discussions.SPOKEN and discussions.at_talks(trigger, end):
        draft.type = "talks"
    if draft.type == "meeting" and to_talk(trigger, end):
        draft.type = "talks"
    if trigger.act.type == "meeting" and takes_leave(trigger.sentence, end):
        draft.type, doers = "courtesy_call", {actor.country for actor, _ in draft.cast[:1]}
        draft.cast = [(actor, "guest" if actor.country in doers else "host") for actor, _ in draft.cast]


def _of_the_report(trigger: Trigger) -> list[Actor]:
    """``Làm việc với Bộ trưởng X`` as a heading: the one traveller whom the article is about does it."""
    return trigger.cast.only_traveller() if trigger.at == 0 else []


def _other_doers(trigger: Trigger, doers: list[Actor], others: list[Actor], end: int) -> list[Actor]:
    """Who does it where no subject stands before the verb, or only one of those who are met."""
    sentence, cast = trigger.sentence, trigger.cast
    if not doers and not others:
        beside = cast.actors(group_back(sentence, trigger.at)[0]) or of_both_sides(trigger)
        return beside if len(cast.sides(beside)) > 1 else []
    if others and "khi" in sentence.low(trigger.at - 1).split(" "):
        whose = sentence.owner[trigger.at - 2] if trigger.at > 1 else None  # "tuyên bố của A khi gặp C"
        if whose is not None and whose.person is not None and governor(sentence, whose.first) == "of":
            return cast.actors([whose])
        if doers and (countries_of(doers) == countries_of(others) or asked_then(trigger, doers)):
            doers = cast.actors(first_actor_after(sentence, 0))  # "A nói B đồng ý sau khi gặp C": A met C of B
    elif doers and others and countries_of(doers) == countries_of(others):
        doers = received_before(trigger, doers) or doers
    if not doers and others:
        met = countries_of(others)
        implied = [actor for actor in trigger.implied() if actor.country not in met]
        return cast.actors(first_actor_after(sentence, end)) or implied or _of_the_report(trigger)
    return doers


def _noun(trigger: Trigger) -> list[Draft]:
    """``cuộc hội đàm giữa A và B``; ``A có cuộc hội đàm với B``; ``Tại buổi tiếp B, A khẳng định``."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    if not_told(trigger) or _is_reported(trigger):
        return []
    several = are_several(trigger)
    found, both = whose_act(trigger, several=several)
    found = found or shared_object(trigger)
    others = ([] if several else officials_of_both(trigger)) or callers(trigger, found)
    others = others or cast.actors(m for m in found if not is_attribute(sentence, m))
    others = others or both_sides(trigger, found)
    if not others or all(m.kind == "country" for m in found):
        others = circle_met(trigger, at + 1) or others
    end = max((m.last for m in found), default=at + 1)
    having = sentence.low(at - 2) in _HOLDING
    if planner := schedules.whose_schedule(trigger) if others else []:
        return _drafts(trigger, planner, others, end)
    if several and not (sentence.dates or having) and countries_only(others) and verb_modality(sentence, at) == "plain":
        return []
    if not others and (sitting := discussions.attending(trigger)):
        return _drafts(trigger, sitting, [], at + 1)
    if trigger.token_text in trigger.words("loose") and not told_apart(trigger, found, others):
        two = discussions.of_the_paper(trigger) or discussions.at_its_setting(trigger)
        two = two or two_before(trigger, having=sentence.low(at - 1) in _HAVING)
        return _drafts(trigger, two, [], at + 1)
    joined = _joined(trigger, found) and (several or bool(found[0].countries) or _one_more(trigger, others, end))
    joined = joined or (_with_each_of(trigger, found) and bool(speaker_there(trigger, end, others)))
    if both and not joined and len(cast.sides(others)) > 1:
        doers: list[Actor] = []
        if countries_only(others):
            doers, others = people_for(trigger, others), []
        elif found[0].kind == "group":
            others = at_home_first(trigger, others)
        return _drafts(trigger, doers, others, end)
    if not others:
        return _alone(trigger, end)
    sides, met = countries_of(others), {actor.key for actor in others}
    if _of_one_side(trigger, sides, end) or is_overheard(trigger):
        return []
    for doers in (
        trigger.speaker(),
        cast.actors(whose_doing(sentence, at)),
        cast.actors(subject(sentence, at)),
        cast.actors(first_actor_after(sentence, end)),
        [a for a in cast.actors(himself(sentence, beside_whom(sentence, at))) if a.person is not None],
        [a for a in cast.actors(himself(sentence, first_actor_after(sentence, 0))) if a.person is not None],
        trigger.implied(),
    ):
        first = spoken_for(trigger, told_of_first(trigger, doers))
        own = [actor for actor in first if actor.key not in met]  # "Tại cuộc gặp B, A và B …"
        own = heads_for(trigger, own) if countries_only(others) else own
        if own and not countries_of(own) & sides and len(cast.sides([*own, *others])) > 1:
            theirs = trigger.act.type == "reception" and sentence.low(at + 1) == "của"  # "buổi tiếp của A, B nói …"
            drafts = _drafts(trigger, others, own, end) if theirs else _drafts(trigger, own, others, end)
            if several and countries_only(others) and len(drafts) == 1:
                drafts[0].topic = _SEVERAL
            return drafts
    return []


def _of_one_side(trigger: Trigger, sides: set[str], end: int) -> bool:
    """``Phát biểu tại cuộc họp với các đại sứ A, Tổng thống A …``: he meets his own people."""
    if not trigger.sentence.low(0).startswith(("phát biểu", "tại", "trong")) or trigger.at > _HELD:
        return False
    group = first_actor_after(trigger.sentence, end)
    named = bool(group) and group[0].person is not None and bool(group[0].name)
    return named and countries_of(trigger.cast.actors(group)) == sides


def _with_each_of(trigger: Trigger, found: Group) -> bool:
    """``cuộc gặp (với) A và B``: who are named, and of whom ``giữa`` or ``của`` does not say that it is theirs."""
    taken = governor(trigger.sentence, found[0].first) if len(found) > 1 else ""
    return taken in ("with", "verb") and all(m.kind in ("person", "title") for m in found)


def _joined(trigger: Trigger, found: Group) -> bool:
    """``cuộc gặp với B và C``, ``có cuộc gặp B và C``: whether whoever meets those behind the noun stands elsewhere."""
    taken = governor(trigger.sentence, found[0].first) if found else ""
    return taken == "with" or (taken == "verb" and (_has_it(trigger) or _with_each(trigger, found)))


def _with_each(trigger: Trigger, found: Group) -> bool:
    """``các cuộc gặp gỡ lãnh đạo B và C``: one with each of them, right behind the noun."""
    of_two = len(found) > 1 or (found[0].means_leaders() and "pair_of_countries" not in found[0].cats)
    return of_two and bool(found[0].countries or found[0].person is not None) and are_several(trigger)


def _has_it(trigger: Trigger) -> bool:
    """``A (đã) có các cuộc gặp``, ``A tiến hành một loạt cuộc gặp``."""
    before = trigger.sentence.before(trigger.at, _SOME)
    return trigger.sentence.low(before) in _HAVING or trigger.sentence.words(before - 1, before + 1) == "tiến hành"


def _one_more(trigger: Trigger, others: list[Actor], end: int) -> bool:
    """``A sẽ tổ chức cuộc gặp thượng đỉnh với B và C``, ``A phát biểu tại …``: whoever does it is of a third side."""
    sentence, at = trigger.sentence, trigger.at
    holding = any(sentence.low(i) in _HOLDING for i in range(max(0, at - _HELD), at)) or _has_it(trigger)
    doers = trigger.cast.actors(subject(sentence, at)) if holding else []
    if not holding and sentence.low(0) in ("tại", "trong") and at <= _HELD:  # "Tại cuộc gặp với B và C, A khẳng định"
        speaking = trigger.cast.actors(first_actor_after(sentence, end))
        doers = [actor for actor in speaking if actor.person is not None]
    return bool(doers) and not countries_of(doers) & countries_of(others)


def _alone(trigger: Trigger, end: int) -> list[Draft]:
    """``Tại hội đàm, A và B cho rằng``: a noun without arguments is of those who are told of around it."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    several = are_several(trigger)
    if _with_a_stranger(sentence, at):
        return []
    if trigger.token_text.endswith(_OF_BOTH_KOREAS):
        return _drafts(trigger, people_for(trigger, [trigger.side(code) for code in _KOREAS]), [], end)
    acting = subject(sentence, at)
    doers = both_sides(trigger, acting) or cast.actors(acting)
    if len(doers) > _TWO and countries_only(doers):
        doers = []  # "A, B và C sẽ được nhắc đến bên lề hội nghị thượng đỉnh"
    if (several and sentence.low(at - 2) not in ("tại", "trong", "sau")) or trigger.token_text in trigger.words(
        "loose"
    ):
        both = held(trigger) and len(cast.sides(doers)) > 1
        return _drafts(trigger, doers, [], end) if both else []  # "các cuộc gặp gỡ giữa lãnh đạo hai nước" in general
    troops = [] if acting else first_actor_after(sentence, end)
    if of_organisation(sentence, end) or any(mention.name.lower().startswith(TROOPS) for mention in troops[:1]):
        return []  # the summit of an organisation is a session; what troops told each other no leaders did
    behind = first_actor_after(sentence, end)
    speakers = callers(trigger, behind) or both_sides(trigger, behind) or cast.actors(behind)
    for pair in (
        localities_between(trigger),
        their_own(trigger),
        doers,
        speakers,
        [*(speakers or doers), *cast.actors(addressee(sentence))],
    ):
        if len(cast.sides(pair)) > 1:
            return _drafts(trigger, in_chief(trigger, pair) or pair, [], end)
    if shown := shown_together(trigger):
        return passing(_drafts(trigger, cast.actors(shown), [], end))
    if two := only_two(trigger) or two_named_before(trigger):
        return passing(_drafts(trigger, two, [], end))
    if several and not countries_of(speakers) <= countries_of(cast.last_pair):
        return []  # "Sau các cuộc hội đàm tại Paris, A tuyên bố": not those of two others, of whom was told before
    return _reference(trigger, speakers, end)


def _is_reported(trigger: Trigger) -> bool:
    """``A báo cáo B (về) kết quả cuộc hội đàm giữa hai Bộ``: B, to whom that is reported, held no talks himself."""
    sentence, at = trigger.sentence, trigger.at
    if not sentence.says(_OUTCOME, at - _NEAR_OUTCOME, at) or not sentence.says(_REPORTING, at - _REPORTED, at):
        return False
    return all(m.kind == "group" and not m.countries for m in whose_act(trigger, several=False)[0])


def _with_a_stranger(sentence: Sentence, at: int) -> bool:
    """``cuộc trò chuyện kéo dài 3 giờ với người dẫn chương trình X``: met is somebody of no side, whoever is named."""
    for index in range(at + 1, min(at + _PARTNER, len(sentence.tokens) - 1)):
        if sentence.low(index) in (",", ".", ";", ":") or sentence.has(index, "verb", "say"):
            return False
        if sentence.low(index) == "với" and sentence.owner[index] is None:
            met = sentence.tokens[index + 1]
            plain = met.word and not met.cap and not met.senses and sentence.owner[index + 1] is None
            return plain and met.low not in _NO_PARTNER and sentence.in_date(index + 1) is None
    return False


def _reference(trigger: Trigger, speakers: list[Actor], end: int) -> list[Draft]:
    """``Tại hội đàm, hai nhà lãnh đạo …``: the encounter of the pair that the article is about."""
    cast = trigger.cast
    called = cast.last_callers if trigger.act.type == "call" else ()
    pairs = [list(called), list(cast.last_pair), list(cast.main_pair(trigger.sentence.span.end))]
    speaking = {actor.key for actor in speakers if actor.person is not None}
    pair = next((pair for pair in pairs if pair and speaking <= {actor.key for actor in pair}), [])
    if pair and pair == list(cast.last_callers) and trigger.token_text in _TALKED:
        return []  # "Syria là chủ đề của cuộc trò chuyện": the call told before
    pair = at_home_first(trigger, in_chief(trigger, pair))
    return passing(_drafts(trigger, pair, [], end)) if len(cast.sides(pair)) > 1 else []


def _drafts(trigger: Trigger, doers: list[Actor], others: list[Actor], end: int) -> list[Draft]:
    if trigger.act.host:  # "tiếp đoàn Phân ban hợp tác Lào - Việt Nam": those of the other side
        own = countries_of(doers)
        others = [actor for actor in others if actor.person is not None or actor.country not in own] or others
    everyone = [*doers, *others]
    sides = [side for side in trigger.cast.sides(everyone) if side != "ZZ"]
    if len(sides) == _TWO and (third := third_side(trigger, sides)):
        others, everyone, sides = [*others, *third], [*everyone, *third], [*sides, *trigger.cast.sides(third)]
    if len(sides) < 2 or len(everyone) > 12:
        return []
    if "thượng đỉnh" in trigger.token_text and any(
        trigger.cast.lexicon.geography.country(side) is None for side in sides
    ):
        return []  # the summit of an organisation is a session
    if doers and others and countries_of(doers) == countries_of(others):
        return []
    if rows := apart(trigger, doers, others, end):
        return [trigger.draft(_roles(trigger, own, met), end=end, topic=_topic(trigger)) for own, met in rows]
    draft = trigger.draft(_roles(trigger, doers, others), end=end, topic=_topic(trigger))
    if trigger.act.type == "reception" and any(calls(trigger.sentence.low(i)) for i in range(end, end + 3)):
        draft.type = "courtesy_call"  # a guest who "đến chào" is received on a courtesy call (codebook §8)
    discussions.of_negotiators(trigger, draft)
    if len(sides) > _TWO and of_more_than_two(trigger):
        draft.type, draft.topic = "session", frozenset()  # no talks of two (codebook §8 "Encounters")
    if trigger.token_text in trigger.words("loose") and not draft.is_history:
        draft.soft = True  # "cuộc họp" may be of what is called a summit elsewhere
    if trigger.cast.note_pair(everyone) and trigger.act.type == "call":
        trigger.cast.last_callers = trigger.cast.last_pair
    return [draft]


def _topic(trigger: Trigger) -> frozenset[str]:
    """``tiếp kiến, tổ chức quốc yến chào mừng A`` are two acts; ``tiếp A`` may tell of the banquet given for him."""
    sentence, at = trigger.sentence, trigger.at
    if is_numbered(trigger):
        return ROUND
    in_a_row = any(banquets.is_banquet(sentence.low(i)) for i in (at + 2, at + 3))
    return _AUDIENCE if trigger.act.type != "reception" or in_a_row else frozenset()


def _roles(trigger: Trigger, doers: list[Actor], others: list[Actor]) -> list[tuple[Actor, Role]]:
    host: Role = "participant"
    guest: Role = "participant"
    if trigger.act.host == "subject":
        host, guest = "host", "guest"
    elif trigger.act.host == "object":
        host, guest = "guest", "host"
    if host != "participant":
        sides = countries_of([*doers, *others])
        at_home = trigger.cast.host_of(sides, planned=False) or trigger.cast.host_of(sides, planned=True)
        if not doers or not others:
            everyone = [*doers, *others]
            at_home = at_home or everyone[0].country
            doers, others = _by_side(everyone, {at_home}) if host == "host" else _by_side(everyone, {at_home})[::-1]
        elif trigger.token_text == _OF_THE_GUEST_TOO and not trigger.noun:
            cast = trigger.cast
            travelling = not at_home and cast.travels(doers) and not cast.travels(others)
            if at_home in countries_of(others) or travelling:
                doers, others = others, doers  # often said of the guest, whom the host receives
    return [(a, host) for a in doers] + [(a, guest) for a in others]


def _by_side(actors: list[Actor], sides: set[str]) -> tuple[list[Actor], list[Actor]]:
    """Return the actors of some sides and the others."""
    return [a for a in actors if a.country in sides], [a for a in actors if a.country not in sides]
