"""Visits: who goes where, as whose guest, of which kind."""

from banggiao.lexicon.geography import is_country_code
from banggiao.model.claims import Place
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.adverbials import before_behalf
from banggiao.reading.coordination import Group, group_back, group_forward, is_actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.attendance import attending_before
from banggiao.reading.frames.base import Trigger, first_actor_after
from banggiao.reading.frames.celebrations import mission_visited
from banggiao.reading.frames.destinations import (
    BASE,
    Destination,
    find_destinations,
    goals_behind,
    house_visited,
    in_the_town_left,
    place_left,
    place_told,
)
from banggiao.reading.frames.invitations import PAYING, invitation, is_invited, takers
from banggiao.reading.frames.opening_clauses import other_holder, told_next, who_meets
from banggiao.reading.frames.partners import whose_doing
from banggiao.reading.frames.travels import (
    CARRIED_OUT,
    attendants,
    attended,
    before_aside,
    before_companion,
    delegation_on,
    each_time,
    goes_on,
    is_at_home,
    is_given_up,
    is_on_errand,
    is_private,
    may_be_elsewhere,
    of_any_one,
    of_family,
    of_led_by_nobody,
    only_counted,
    owner_of,
    person_after,
    same_country_again,
    serves_at,
    several_trips,
    ship_told_of,
    stranger,
    to_region,
    told_beside,
    told_to_go,
    whose_both_are,
)
from banggiao.reading.frames.visit_kinds import is_to_attend, kind_named
from banggiao.reading.frames.visit_rows import each_guest_then
from banggiao.reading.frames.visits_to_people import people_visited
from banggiao.reading.inviting import inviters
from banggiao.reading.roles import ASPECT, governor, subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.visit_days import date_of_visit, intervals_told, own_date, spans_told

_MANY = frozenset({"số", "nhiều", "các", "những", "mọi", "loạt", "vài"})
_SEVERAL = _MANY | {"hai", "ba"}
_GOES_TO = frozenset({"thăm", "tới", "đến", "sang"})
_ON_A_VISIT = frozenset({"trong", "nhân", "sang", "có", "ngay"})
_ADVERBS = frozenset(
    "cũng|lần đầu|chính thức|bất ngờ|bất|ngờ|bí|mật|đích|thân|lặng|lẽ|vội|vã|bắt|đầu|bắt đầu".split("|")
)
_HABIT = ("thường xuyên", "thường", "luôn", "luôn luôn")
_SIGHTS = ("tàu", "bảo tàng", "nhà máy", "trường", "bệnh viện", "căn cứ", "doanh trại", "trung tâm", "khu")
_OFFICIAL = ("thăm chính thức", "thăm cấp nhà nước", "thăm hữu nghị")
_COMING = frozenset({"đang", "đang ở", "ở", "sang"})  # "tiếp B đang ở thăm cấp Nhà nước"
_TWO = 2
_SHORT = 3  # words of a state's name
_DELEGATIONS = ("đoàn ", "phái đoàn ")
_WHEN = frozenset({"vào", "từ", "và", "trong", "theo", "lần", "lần đầu", "chính thức", "cấp", "hữu nghị", "nhằm", "để"})
_VENUE = 22  # tokens from "dự" to where it is held
_PRAISED = 24  # tokens from "A là" to the verb
_SOME = frozenset({"một", "vị", "một vị"})
_SOON = 4  # tokens from the noun to "dự"
_CLOSES = frozenset({",", ".", "đã", "sẽ", "vì", "bởi", "do", "khi", "sau khi", "trước khi", "bất chấp"})
# "chuyến thăm Lào và đã chuyển lời mời của B", "trong chuyến thăm vì phát biểu của B": what is another's


def read(trigger: Trigger) -> list[Draft]:
    """Return the visits that a word of visiting tells, one for each country visited."""
    return _noun(trigger) if trigger.noun else _verb(trigger)


def _verb(trigger: Trigger) -> list[Draft]:
    sentence, at = trigger.sentence, trigger.at
    if sentence.says(_HABIT, at - _TWO, at):
        return []  # "thường xuyên đến thăm các đơn vị": no single act
    if (mission := mission_visited(trigger)) is not None:
        return mission
    if met := people_visited(trigger):
        return met
    destinations, after = find_destinations(sentence, at + 1, 9)
    if is_invited(sentence, at):
        return accepted(trigger, destinations, after)
    owners = owner_of(trigger, destinations, after)
    opening = told_next(trigger, after)
    guests = owners or opening.guests or guests_before(trigger, at)
    guests = who_meets(trigger, guests, {there.country for there in destinations}) or guests
    if not destinations and guests:
        destinations = place_told(sentence, at) or _receiving(trigger, guests)
        destinations = destinations or (_host_side(trigger, guests) if _comes(trigger) else [])
        if destinations and _at_a_sight(sentence, at) and not any(a.person in trigger.cast.gone for a in guests):
            return []  # "đến thăm tàu hộ vệ B": nothing tells that it is abroad
    drafts = visits_to(trigger, guests, destinations, after)
    planned = owners and "kế hoạch" in sentence.words(at - _SOON, at)  # "đang bàn về kế hoạch thăm Lào của A"
    for draft in drafts if planned or opening.to_come else ():
        draft.modality = "planned"
    return drafts


def _receiving(trigger: Trigger, guests: list[Actor]) -> list[Destination]:
    """``Lào đón A thăm chính thức``, ``Lào đón A trong chuyến thăm``: who receives the one right before is visited."""
    sentence, at = trigger.sentence, trigger.at
    received = ("đón", "tiếp") if _is_there(trigger) else ("đón",)
    at = sentence.before(at, _ON_A_VISIT | _COMING if len(received) > 1 else _ON_A_VISIT) + 1
    group, first = group_back(sentence, before_companion(sentence, at))
    if not group or sentence.owner[first - 1] is not None:
        return []
    if not any(word in sentence.low(first - 1).split(" ") for word in received):
        return []
    sides = countries_of(guests or trigger.cast.actors(group))
    hosts = countries_of(trigger.cast.actors(subject(sentence, first - 1))) - sides - {"ZZ"}
    return [Destination(code, Place("", code)) for code in hosts] if len(hosts) == 1 else []


def _comes(trigger: Trigger) -> bool:
    """``sang thăm``, ``đến thăm và làm việc`` without a destination: the visit is to whoever receives."""
    text, at = trigger.token_text, trigger.at
    if text in ("đến thăm", "tới thăm") and trigger.sentence.low(at + 1) not in _WHEN:
        return not _of_others(trigger.sentence, at + 1)  # "đến thăm trường nông nghiệp"
    return _is_there(trigger) or text.startswith(("sang thăm", "đến thăm", "tới thăm")) or text.endswith("làm việc")


def _is_there(trigger: Trigger) -> bool:
    """``đang ở thăm cấp Nhà nước``, ``sang thăm chính thức``, without a destination."""
    before = trigger.sentence.low(trigger.at - 1)
    return trigger.token_text.startswith(_OFFICIAL) and before in _COMING


def _at_a_sight(sentence: Sentence, at: int) -> bool:
    """``đến thăm tàu hộ vệ B``, ``đến thăm Khải Hoàn Môn``: something is gone to see of which no country is known."""
    if at + 1 >= len(sentence.tokens):
        return False
    mention = sentence.mention_after(at + 1)
    seen = mention is not None and (
        mention.kind in ("bare", "vessel") or (mention.kind == "place" and not mention.country)
    )
    return seen or (mention is None and (sentence.low(at + 1).startswith(_SIGHTS) or sentence.tokens[at + 1].cap))


def _host_side(trigger: Trigger, guests: list[Actor]) -> list[Destination]:
    sides = countries_of(guests)
    main = [code for code in trigger.cast.main_countries() if code not in sides and is_country_code(code)]
    beside = told_beside(trigger, sides, main[:1])
    others = beside or main
    told = [code for actor in guests if actor.person in trigger.cast.gone for code in trigger.cast.gone[actor.person]]
    alone = trigger.noun and trigger.sentence.low(trigger.at - 1).split(" ")[-1] not in _SEVERAL
    if alone and told and not set(others[:1]) & set(told):
        others = told[-1:]  # "chuyến thăm của A": that of which the article tells
    if not others or (not beside and may_be_elsewhere(trigger, sides, others[0])):
        return []
    return [Destination(others[0], Place("", others[0]))]


def guests_before(trigger: Trigger, at: int) -> list[Actor]:
    """The one right before the verb goes, even as the object of another verb: ``tiếp B sang thăm``."""
    sentence = trigger.sentence
    if first_of := _first_of(sentence, at) or ship_told_of(sentence, at):
        return trigger.cast.actors(first_of)
    if whole := of_led_by_nobody(trigger):
        return whole
    before = before_aside(sentence, before_behalf(sentence, at))
    while (
        before > 0
        and sentence.owner[before - 1] is None
        and (sentence.tokens[before - 1].has(*ASPECT) or sentence.low(before - 1) in _ADVERBS)
    ):
        before -= 1
    before = before_companion(sentence, before)
    group, first = group_back(sentence, before)
    led = bool(group) and group[-1].kind == "delegation" and sentence.low(at).startswith("sang")
    official = before == at and sentence.low(at).startswith(
        (*_OFFICIAL, "sang thăm")
    )  # "hội đàm với B thăm chính thức"
    led = led or ((official or sentence.has(before, "ongoing")) and sentence.low(first - 1) == "với")  # "… B đang thăm"
    free: tuple[str, ...] = (
        ("", "verb", "and", "with") if led else ("", "verb", "and")
    )  # "hội đàm với B cùng Đoàn … sang thăm"
    wifes = sentence.has(first - 2, "kin")
    if group and sentence.has(before, "ongoing") and group[-1].name and group[-1].offices and not wifes:
        free = (*free, "of")  # "với sự có mặt của Bộ trưởng B đang thăm"
    if group and (stands_in := _stands_in(sentence, first)):
        return guests_before(trigger, stands_in)
    let = "cho" in (sentence.low(first - 1), sentence.low(first - 2))  # "thu xếp cho một đoàn thăm"
    if of_family(sentence, before, first):
        return []
    if group and (let or governor(sentence, first) in free) and not all(m.kind == "country" for m in group):
        return trigger.cast.actors(group)
    doers = subject(sentence, at)
    found = goes_on(trigger, at, guests_before) or trigger.cast.actors(attending_before(trigger, doers) or doers)
    if not found and group and group[-1].kind == "delegation" and governor(sentence, first) == "lead":
        found = trigger.cast.actors(group)  # "quan chức dẫn đầu phái đoàn A sang B"
    if not found and any(m.kind == "vessel" and m.last <= at for m in sentence.mentions):
        return _vessels(trigger, at)
    return found or trigger.speaker() or ([] if stranger(sentence, before) else trigger.implied())


def _stands_in(sentence: Sentence, first: int) -> int:
    """``A được cử thay B đến Lào``: return where the clause of A ends who goes for B named at ``first``, 0 for none."""
    at = first - 1 - (sentence.low(first - 1) == "cho")
    return at if at > 1 and sentence.low(at) == "thay" and sentence.owner[at] is None else 0


def _first_of(sentence: Sentence, at: int) -> Group:
    """``A là quan chức đầu tiên của chính phủ B đến Lào``: A goes there, whoever else is named in what he is."""
    ordinal = False
    for index in range(at - 1, max(0, at - _PRAISED), -1):
        low = sentence.low(index)
        if sentence.owner[index] is not None:
            continue
        ordinal = ordinal or (low == "đầu" and sentence.low(index + 1) == "tiên") or low in ("đầu tiên", "thứ", "duy")
        if low == "là":
            return group_back(sentence, index)[0] if ordinal else []
        if low in (",", ";", ".", ":") or (sentence.has(index, "say", "verb", "noun") and low != "cấp"):
            return []
    return []


def _vessels(trigger: Trigger, at: int) -> list[Actor]:
    """``Tàu sân bay … của Mỹ thăm Đà Nẵng``: a navy's ship visits for its country."""
    sentence = trigger.sentence
    before = [m for m in sentence.mentions if m.last <= at and m.kind == "vessel"][-1:]
    if before and sentence.low(before[0].first - 1) in _MANY and not any(date.edtf for date in sentence.dates):
        return []  # "nhiều tàu chiến đã cập cảng": no single act
    return trigger.cast.actors(before)


def accepted(trigger: Trigger, destinations: list[Destination], after: int) -> list[Draft]:
    """``A nhận lời mời (của B) thăm X vào năm 2020``; without a date the message stands alone (codebook §8)."""
    sentence, at = trigger.sentence, trigger.at
    if not any(word in sentence.words(0) for word in trigger.words("accepting")):
        return []
    guests = takers(trigger, destinations)
    if not any(date.start >= sentence.tokens[at].start for date in sentence.dates):
        return invitation(trigger, destinations, after, guests)
    drafts = visits_to(trigger, guests, destinations, after)
    for draft in drafts:
        draft.modality = "planned"
    return drafts


def _noun(trigger: Trigger) -> list[Draft]:
    """``chuyến thăm chính thức Lào của A``; ``chuyến thăm của A tới Lào``; ``trong chuyến thăm Lào, A …``."""
    sentence, at = trigger.sentence, trigger.at
    destinations, after = find_destinations(sentence, at + 1, 8)
    if sentence.low(at - 1).split(" ")[-1] in _MANY and not sentence.dates:
        return _one_of_each(trigger, destinations)  # "một số chuyến công tác", "các chuyến thăm": no single act
    paying = sentence.before(at, PAYING) + 1
    if paying < at and is_invited(sentence, paying):
        return accepted(trigger, destinations, after)  # "mời B thực hiện chuyến thăm Lào"
    guests: list[Actor] = []
    weak = of_some = False
    if begun := _of_whom(sentence, after):
        of_some = sentence.low(begun) in _SOME  # "chuyến thăm đầu tiên của một Tổng thống Mỹ": that which is told of
        while sentence.low(begun) in _SOME:
            begun += 1
        group, after = group_forward(sentence, begun, commas=False)
        guests = trigger.cast.actors(group) or _ship(trigger, begun)
        if not guests and (_of_others(sentence, begun) or sentence.has(begun, "vessel")):
            return []
        if not destinations:
            destinations, after = goals_behind(sentence, after)
    destinations = (
        in_the_town_left(sentence, at, destinations)
        or house_visited(sentence, at)
        or place_left(sentence, at)
        or place_told(sentence, at)
        or same_country_again(sentence, at)
    )
    venue, after = ([], after) if destinations else _venue(sentence, at, after)
    destinations = destinations or venue
    invited_by = [] if destinations else [a for a in inviters(sentence, trigger.cast) if is_country_code(a.country)]
    inviting = [Destination(code, Place("", code)) for code in dict.fromkeys(a.country for a in invited_by)]
    if not guests and inviting:
        destinations = inviting
        guests = [actor for actor in trigger.implied() if actor.country not in countries_of(invited_by)]
    if not guests and not destinations:
        destinations = _receiving(trigger, [])
    if not guests:
        guests = _visitor(trigger, destinations, after)
        weak = sentence.low(at - 1) not in CARRIED_OUT
    if not destinations and (of_some or to_region(sentence, at)):
        return []
    if guests and not destinations:
        destinations = inviting or _host_side(trigger, guests)
        weak = not inviting
    if begun and (drafts := each_guest_then(trigger, begun, lambda own: visits_to(trigger, own, destinations, after))):
        return drafts
    drafts = visits_to(trigger, guests, destinations, after)
    for draft in drafts:
        draft.kind = "attendance" if venue or (draft.kind is None and is_to_attend(sentence, after)) else draft.kind
        draft.weak = draft.weak or of_some or (weak and not (draft.date and draft.kind))
    if not drafts:
        trigger.cast.visit_spans.update(spans_told(sentence, at))
    return drafts


def _ship(trigger: Trigger, begun: int) -> list[Actor]:
    """``chuyến thăm Đà Nẵng của tàu sân bay X``: a ship whose visit it is."""
    ship = trigger.sentence.mention_after(begun)
    return trigger.cast.actors([ship]) if ship is not None and ship.kind == "vessel" else []


def _of_whom(sentence: Sentence, after: int) -> int:
    """``chuyến thăm (Lào) của A``: return where it is said behind ``của`` whose visit it is, 0 where it is not.

    So is it behind what else he did: ``chuyến thăm Lào và dự Hội nghị X của A``.
    """
    if also := whose_both_are(sentence, after):
        return also
    for index in range(after, min(after + 9, len(sentence.tokens))):
        if sentence.has(index, "of"):
            return index + 1
        if is_actor(sentence.owner[index]) or sentence.low(index) in _CLOSES:
            break
    return 0


def _one_of_each(trigger: Trigger, destinations: list[Destination]) -> list[Draft]:
    """``các chuyến thăm (Mỹ) của A và B``, both named: one visit of each, where the sentence says that another goes."""
    sentence, at = trigger.sentence, trigger.at
    of = next((i for i in range(at + 1, at + _SOON) if sentence.has(i, "of")), 0)
    group, end = group_forward(sentence, of + 1, commas=False) if of else ([], 0)
    if len(group) < 2 or any(mention.person is None for mention in group):
        return []
    before = (i for i in range(at) if sentence.low(i) in _GOES_TO and sentence.owner[i] is None)
    there = destinations or next((found for i in before if (found := find_destinations(sentence, i + 1, 3)[0])), [])
    return visits_to(trigger, trigger.cast.actors(group), there, end)


def _venue(sentence: Sentence, at: int, after: int) -> tuple[list[Destination], int]:
    """``chuyến công tác dự hội nghị APEC ở Đà Nẵng``: who goes to attend something goes where it is held.

    Also the index after it, so that no ``Hội nghị Bộ trưởng`` goes there: ``after`` where no such place is told.
    """
    attends = at if sentence.low(at).endswith("dự") else 0
    attends = attends or next((i for i in range(at + 1, at + _SOON) if sentence.low(i) in ("dự", "tham dự")), 0)
    for index in range(attends + 1, attends + _VENUE if attends else 0):
        if sentence.low(index) in ("tại", "ở") and sentence.owner[index] is None:
            return find_destinations(sentence, index + 1, _SHORT)
    return [], after


def _of_others(sentence: Sentence, at: int) -> bool:
    """``các chuyến thăm Đài Loan của tàu hải quân Mỹ``: somebody else's than the clause's subject."""
    mention = sentence.mention_after(at)
    if mention is not None:
        return mention.kind == "vessel"
    token = sentence.tokens[at] if at < len(sentence.tokens) else None
    return token is not None and token.word and not token.cap and (not token.senses or token.has("firm"))


def _visitor(trigger: Trigger, destinations: list[Destination], after: int) -> list[Actor]:
    """Whose visit it is where the noun does not say: the doer, or the first actor after who is no host."""
    hosts = {code for code, _ in destinations}
    sentence, cast = trigger.sentence, trigger.cast
    if not hosts:
        return []
    if own := [actor for actor in trigger.speaker() if actor.country not in hosts]:
        return own
    body: list[Actor] = []
    for group in (
        whose_doing(sentence, trigger.at),
        delegation_on(sentence, trigger.at),
        subject(sentence, trigger.at),
        first_actor_after(sentence, after),
        person_after(trigger, after),
        _told_before(trigger, hosts),
    ):
        actors = [a for a in cast.actors(group) if travels(a) and a.country not in hosts]
        if actors and (actors[0].person is not None or group[0].kind != "body"):
            return actors[:2]
        body = body or actors[:2]  # "Bộ X cho biết trong chuyến thăm, A đã …": bodies seldom travel
    known = told_to_go(trigger, hosts) or other_holder(trigger, after, hosts) or trigger.implied()
    return body or _vessels(trigger, trigger.at) or [a for a in known if a.country not in hosts]


def travels(actor: Actor) -> bool:
    """Say whether an actor may: a person or a delegation does, a state's name stands for whoever, and is too little."""
    named_there = actor.end - actor.start >= len(actor.name)  # "phái đoàn Mỹ", but not "đoàn" that means it
    delegation = named_there and actor.name.lower().startswith(_DELEGATIONS)
    return actor.person is not None or bool(actor.title) or delegation or len(actor.name.split()) > _SHORT


def _told_before(trigger: Trigger, hosts: set[str]) -> Group:
    """``Chuyến thăm Lào của A nằm trong chuyến công du …``, ``Theo A, trong chuyến thăm …``: the last named guest."""
    named = [m for m in trigger.sentence.mentions if m.last <= trigger.at and m.person is not None]
    last = [m for m in named if countries_of(trigger.cast.actors([m])).isdisjoint(hosts)][-1:]
    joined = group_back(trigger.sentence, last[0].last)[0] if last else []  # "đón A và B tại …, trong chuyến thăm Lào"
    return joined if joined and all(m.person is not None for m in joined) else last


def visits_to(trigger: Trigger, guests: list[Actor], destinations: list[Destination], end: int) -> list[Draft]:
    """Return a draft for each country visited and each side that goes."""
    sentence, at = trigger.sentence, trigger.at
    guests, along = attended(trigger, guests, end)
    kind = kind_named(trigger, end)
    parties = [
        (code, place, going)
        for code, place in destinations
        for side in dict.fromkeys(actor.country for actor in guests)
        if side != "ZZ"
        and not is_at_home(side, code)
        and (going := [a for a in guests if a.country == side and (a.person is not None or is_country_code(a.country))])
        and (kind or not all(serves_at(trigger, actor, code) for actor in going))
    ]
    if not parties or is_private(trigger, end) or is_on_errand(trigger, guests) or is_given_up(sentence, at):
        return []
    invited_by = inviters(sentence, trigger.cast)
    date, date_kind = date_of_visit(sentence, at, end)
    if not date and len(only := intervals_told(sentence, at)) == 1:
        date, date_kind = only[0], "interval"  # "… diễn ra theo lời mời của B và sẽ kéo dài từ ngày 2 đến 4/3"
    if not date and (only_counted(sentence, at) or (len(guests) == 1 and several_trips(sentence, at))):
        return []
    if not date_kind and of_any_one(sentence, at) and all(guest.person is None for guest in guests):
        return []
    drafts = []
    members: list[tuple[Actor, Role]] = [(actor, "member") for actor in (*along, *attendants(trigger, guests))]
    for code, place, going in parties:
        if _only_states(going):
            continue
        for actor in going:
            if actor.person is not None:
                trigger.cast.gone.setdefault(actor.person, []).append(code)
        hosts = [a for a in invited_by if a.country == code] or _own_inviter(invited_by, code, len(parties))
        hosts = hosts or [trigger.side(code)]
        draft = trigger.draft([(a, "guest") for a in going] + [(a, "host") for a in hosts] + members, end=end)
        draft.kind = kind
        draft.weak = BASE in sentence.words(at + 1, end)  # a stop on the visit, where one is told of
        draft.date, draft.date_kind = date, date_kind
        if len(parties) > 1:
            draft.date = own_date(sentence, at, code) or date
        town = _town(sentence, draft.place.name)
        draft.place = Place(town, code) if town and draft.place.country in ("", code) else place
        if draft.modality == "planned" and _came_before(sentence, at, code):
            draft.modality = "occurred"
        drafts += each_time(trigger, [draft])
    return drafts


def _came_before(sentence: Sentence, at: int, code: str) -> bool:
    """``sẽ thăm Lào, sau Áo và Bỉ``: whether a country is named only as one that was visited before."""
    after = next((i for i in range(at + 1, len(sentence.lows) - 1) if sentence.words(i - 1, i + 1) == ", sau"), 0)
    if not after or sentence.owner[after + 1] is None:
        return False
    named = (m.first for m in sentence.mentions if m.country == code and m.kind in ("country", "place"))
    return min(named, default=0) > after


def _own_inviter(invited_by: list[Actor], code: str, visits: int) -> list[Actor]:
    """``thăm Hàn Quốc theo lời mời của Tổng thống Park Ji-woo``: who invites to one country alone acts for it."""
    unknown = [actor for actor in invited_by if actor.country == "ZZ"]
    return [unknown[0]._replace(country=code)] if visits == 1 and len(invited_by) == len(unknown) == 1 else []


def _only_states(actors: list[Actor]) -> bool:
    """States do not travel; ``Tổng thống Pháp`` without a name, a ship or a delegation does."""
    return all(not travels(actor) and actor.country != actor.name for actor in actors)


def _town(sentence: Sentence, name: str) -> str:
    """Return a place's name without what is only a stop: an airport, a palace; a visit is to a country or town."""
    sites = {m.name for m in sentence.mentions if m.place is not None and m.place.kind == "site"}
    return ", ".join(part for part in name.split(", ") if part not in sites)
