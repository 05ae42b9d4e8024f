"""Ceremonies: welcomes and farewells, guards of honour, wreaths, openings and celebrations together."""

from collections.abc import Callable

from banggiao.lexicon.geography import is_country_code
from banggiao.model.claims import Place
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import Group, group_forward, is_actor, list_head
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import (
    Trigger,
    first_actor_after,
    is_pair_of_states,
    meets,
    nearest_before,
    passive_agent,
    sides_between,
)
from banggiao.reading.frames.celebrations import of_mission, who_came
from banggiao.reading.frames.seats import names_airport
from banggiao.reading.leading import is_leader
from banggiao.reading.mention import Mention
from banggiao.reading.presence import begins_list, listed_from
from banggiao.reading.roles import ASPECT, objects, subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.where import place_near
from banggiao.reading.who_was_there import tells_presence

_OPENED = frozenset({"khánh thành", "khai trương"})
_PLANTING = ("trồng", "cùng trồng")
_TREE = 4  # tokens from "cùng trồng" to the tree
_BEGINNING = "lễ khai mạc"
_TAKING_PART = ("dự", "phát biểu tại", "chủ trì")
_FORMALLY = frozenset({"đón chính thức", "đón trọng thể"})
_WELCOMING = frozenset({"đón", "chào đón", "đón chào"})
_SEEING = ("đón", "tiễn", "ra ")
_NEXT = frozenset({",", "và", ";", "sau đó", "rồi"})
_PARADES = frozenset({"cuộc", "lễ", "buổi", "màn"})
_ATTENDING = ("dự", "tham dự", "chứng kiến", "theo dõi", "xem")
_SHORT = 2  # words of a state's name
_TWO = 2
_HELD_BEFORE = 3  # tokens from "tổ chức" to the celebration
_HELD_AFTER = 40  # tokens from it to the two countries and "khai mạc"
_AFTER = frozenset({"sau", "ngay sau", "trước", "kết thúc"})
_WELCOMED = 4  # tokens from "lễ đón" to who is welcomed
_AIRPORT = ("tại sân bay", "ở sân bay")
_TITLES = 12  # tokens from who leads a delegation to "dẫn đầu"
_WHERE = 14  # tokens from a guest to those who welcome him: "tại sân bay quốc tế X, về phía Lào, có"
_NEAR, _FAR = 6, 25  # tokens around a welcome in which an airport is named
_CROWDS = (
    "người dân", "thiếu nhi", "học sinh", "sinh viên", "rừng người", "biển người", "đám đông", "đội danh dự", "đại bác",
    "thảm đỏ", "nghìn người", "ngàn người",
)  # fmt: skip
_HONOURS = ("đại bác", "thảm đỏ", "cờ hoa", "cờ , hoa", "đội danh dự")
_PRIVATE, _OF_WHAT = ("ngày cưới", "đám cưới", "hôn lễ", "sinh nhật"), 9
_BEFORE_IT = ("trước", "trước thềm", "trước khi diễn ra", "trước khi tổ chức")
_OF_BOTH = ("kỷ niệm", "quan hệ", "hữu nghị", "đoàn kết", "hai nước")
_WELCOMERS = 14  # tokens from them to the welcome
_FEAST = 12  # tokens from the word of a celebration to whose it is
_CELEBRATING = ("lễ kỷ niệm", "mít tinh", "mít-tinh", "lễ mít")
_ASKED = 12  # tokens between "mời" and what somebody is asked to attend


def read(trigger: Trigger) -> list[Draft]:
    """Return the ceremony that the trigger tells, if sides of two countries stand by it or a guest does abroad."""
    kind = _kind(trigger)
    if not kind or tells_presence(trigger.sentence, trigger.at):
        return []  # "Cùng dự lễ đón có A" tells who else was there
    drafts = _WAYS[kind](trigger)
    topic = {kind}
    if (kind == "arrival" and _with_honours(trigger)) or (kind == "welcome" and _at_airport(trigger)):
        topic = {"arrival", "welcome"}
    for draft in drafts:
        draft.topic = frozenset(topic)
    return drafts


def _at_airport(trigger: Trigger) -> bool:
    """``lễ đón tại sân bay``: the welcome that is told to be given where the guest lands."""
    return trigger.noun and trigger.sentence.words(trigger.at + 1, trigger.at + _WELCOMED).endswith(_AIRPORT)


def _kind(trigger: Trigger) -> str:
    """Say which ceremony it is: ``wreath``, ``welcome``, ``arrival`` or ``farewell`` at an airport, ``opening``."""
    text = trigger.token_text
    if text.startswith(trigger.words("wreaths")):
        return "wreath"
    if not any(word in text for word in trigger.words("welcomes")):
        return "opening"
    if text == "duyệt binh" and trigger.sentence.low(trigger.at - 1).endswith(_ATTENDING):
        return "opening"  # "dự duyệt binh tại Nga"
    if text == "duyệt binh" and trigger.sentence.low(trigger.at - 1) in _PARADES:
        attended = trigger.sentence.words(trigger.at - 3, trigger.at - 1).endswith(_ATTENDING)
        return "opening" if attended else ""  # a parade, at which nobody need be welcomed
    if "lễ" in text or "duyệt" in text or text in _FORMALLY:
        return "welcome"
    arriving = names_airport(trigger, trigger.at - _NEAR, trigger.at + _FAR) or _with_honours(trigger)
    if text in _WELCOMING and not arriving and not _of_delegation(trigger):
        return ""
    return "farewell" if "tiễn" in text else "arrival"


def _of_delegation(trigger: Trigger) -> bool:
    """``Tổng thống A đón đoàn đại biểu B``: a delegation is welcomed, wherever that is."""
    sentence, at = trigger.sentence, trigger.at
    guests = sentence.mention_after(at + 1)
    alone = not trigger.noun and sentence.low(at - 1) != "tiếp"  # "tiếp đón" receives
    return guests is not None and guests.kind == "delegation" and alone


def _with_honours(trigger: Trigger) -> bool:
    """``bắn 21 phát đại bác chào đón B``: honours that are given where a guest arrives, or at the welcome itself."""
    return trigger.sentence.says(_HONOURS, max(0, trigger.at - _WELCOMERS), trigger.at + _FAR)


def _welcome(trigger: Trigger) -> list[Draft]:
    everyone = _everyone(trigger)
    by_nobody = len(everyone) == 1 and _by_nobody(trigger)
    alone = len(everyone) == 1 and (trigger.noun or trigger.at == 0 or by_nobody)
    if alone and (home := _home(trigger, everyone[0])):
        if by_nobody:
            return [trigger.draft([(everyone[0], "guest"), (trigger.side(home), "host")])]
        everyone.append(trigger.side(home))
    if len(countries_of(everyone) - {"ZZ"}) < 2:
        return _reference(trigger)
    welcoming = _welcoming(trigger)
    everyone = _merge(everyone, welcoming)
    hosts = _hosts(trigger, everyone, welcoming)
    if trigger.noun and trigger.sentence.low(trigger.at - 1) in _AFTER:  # who talks then need not have welcomed him
        everyone = [trigger.side_of(a) if a.country in hosts else a for a in everyone]
    there: set[object] = {actor.key for actor in welcoming}  # of the guest's side, with those who welcome him
    others: list[tuple[Actor, Role]] = [(actor, "member" if actor.key in there else "guest") for actor in everyone]
    draft = trigger.draft([(actor, "host" if actor.country in hosts else role) for actor, role in others])
    if (home := _leaving_home(trigger, welcoming)) and not draft.place.country:
        draft.place = Place(draft.place.name, home)
    welcomed = [actor for actor, role in draft.cast if role != "member"]
    if all(_leads(trigger, actor) for actor in welcomed):
        trigger.cast.note_pair(welcomed)  # a minister at the airport is none of the two leaders
    return [draft]


def _leads(trigger: Trigger, actor: Actor) -> bool:
    return actor.person is not None and is_leader(trigger.cast.people.persons[actor.person])


def _leaving_home(trigger: Trigger, seeing_off: list[Actor]) -> str:
    """``Ra sân bay tiễn B có A; Đại sứ C``: whom his own people see off, an envoy beside them, leaves from home."""
    if "tiễn" not in trigger.token_text or not seeing_off:
        return ""
    leaving = countries_of(trigger.cast.actors(objects(trigger.sentence, trigger.at + 1)[0]))
    return seeing_off[0].country if leaving == {seeing_off[0].country} else ""


def _by_nobody(trigger: Trigger) -> bool:
    """``B được chào đón tại sân bay``, ``Hàng nghìn người dân chào đón B``: they welcome him for their state."""
    sentence, at = trigger.sentence, trigger.at
    if sentence.has(at - 1, "passive") or sentence.has(at - 2, "passive"):
        return passive_agent(sentence, at) is None
    return sentence.says(_CROWDS, max(0, at - _WELCOMERS), at)


def _welcoming(trigger: Trigger) -> list[Actor]:
    """``Ra đón B tại sân bay có A, C; D``, ``A và C ra sân bay đón B``: who welcomes a guest, or sees him off."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    if not trigger.token_text.startswith(_SEEING):
        return []
    guests, after = objects(sentence, at + 1)
    begun = next((i + 1 for i in range(after, after + _WHERE) if sentence.low(i) == "có"), 0)
    if begun and (begins_list(sentence, begun) or is_actor(sentence.mention_after(begun))):
        return cast.actors(listed_from(sentence, begun) or group_forward(sentence, begun)[0])
    doers = [] if trigger.noun or not guests else cast.actors(subject(sentence, at))
    return doers if len(countries_of(doers)) > 1 else []


def _home(trigger: Trigger, guest: Actor) -> str:
    """Where a guest is welcomed: the country of the place, else the one that the article tells him to be visiting."""
    place = place_near(trigger.sentence, trigger.at).country
    home = place if place not in ("", guest.country) else trigger.cast.abroad(guest) or _whose_people(trigger)
    return home if home not in ("ZZ", guest.country) else ""


def _whose_people(trigger: Trigger) -> str:
    """``Người dân Lào chào đón B``: the country of those who welcome a guest, empty where nobody's people do."""
    sentence, at = trigger.sentence, trigger.at
    if not sentence.says(_CROWDS, max(0, at - _WELCOMERS), at):
        return ""
    return next((m.country for m in sentence.mentions if m.last <= at and m.kind in ("country", "place")), "")


def _opening(trigger: Trigger) -> list[Draft]:
    """Both sides open or celebrate something, or a guest does so abroad; who is only asked to come does not."""
    before = trigger.sentence.words(trigger.at - _ASKED, trigger.at).rpartition(",")[2]
    if " mời " in f" {before} " or before.endswith("bên lề") or not _is_opened_by_them(trigger, before):
        return []
    if _is_domestic(trigger):
        return []
    if trigger.token_text.startswith("liên hoan"):
        return _of_two_countries(trigger)
    everyone = _everyone(trigger)
    if trigger.token_text.startswith(_PLANTING):
        return _planted_together(trigger)
    if trigger.token_text in _OPENED:
        everyone = [actor for actor in everyone if actor.person is not None]  # a bridge that a state has paid for
    if _is_next_of_row(trigger):
        everyone = [*everyone, *_whose_feast(trigger)]
    sides = countries_of(everyone) - {"ZZ"}
    if len(sides) > 1:
        return [trigger.draft([(actor, "participant") for actor in _for_their_states(trigger, everyone)])]
    doers = trigger.cast.actors(subject(trigger.sentence, trigger.at)) if sides else trigger.speaker()
    return _guests_alone(trigger, doers) or _of_two_countries(trigger) or _of_mission(trigger)


def _for_their_states(trigger: Trigger, everyone: list[Actor]) -> list[Actor]:
    """``Tại lễ kỷ niệm quan hệ giữa A và B, Đại sứ A chúc mừng …``: who speaks there is there for his state.

    So is the mission that holds it.
    """
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    comma = next((i for i in range(at, len(sentence.tokens)) if sentence.low(i) == ","), 0)
    if trigger.noun and comma and sentence.low(at - 1) == "tại":
        speaking = cast.actors(first_actor_after(sentence, comma + 1))
        everyone = [*everyone, *(a for a in speaking if a.person is not None and a.country in countries_of(everyone))]
    states = {cast.side(code, 0, 0).key for code in countries_of(everyone)}
    named = countries_of(a for a in everyone if a.key not in states)
    return _merge([a for a in everyone if a.key not in states or a.country not in named])


def _of_mission(trigger: Trigger) -> list[Draft]:
    """``Đại sứ quán Lào tổ chức lễ kỷ niệm Quốc khánh. Tới dự có A``: a feast of a mission with those who came."""
    hosts = of_mission(trigger) if trigger.token_text.startswith(_CELEBRATING) else []
    guests = who_came(trigger, hosts) if hosts else []
    return [trigger.draft([(actor, "participant") for actor in (*hosts, *guests)])] if guests else []


def _is_domestic(trigger: Trigger) -> bool:
    """``lễ kỷ niệm 60 năm ngày cưới``, ``trước khi diễn ra lễ kỷ niệm``, a rally where one speaks of somebody else."""
    sentence, at = trigger.sentence, trigger.at
    if sentence.says(_PRIVATE, at, at + _OF_WHAT) or sentence.words(at - 3, at).endswith(_BEFORE_IT):
        return True
    rally = trigger.token_text.removeprefix("lễ ").startswith(("mít tinh", "mít-tinh"))
    if not rally or sentence.says(_OF_BOTH, at, at + _HELD_AFTER):
        return False
    return trigger.cast.people.home not in countries_of(_everyone(trigger))


def _is_opened_by_them(trigger: Trigger, before: str) -> bool:
    """``dự lễ khai mạc hội chợ``; of a conference its session is told, and ``trong lễ khai mạc`` is only a setting."""
    if trigger.token_text != _BEGINNING:
        return True
    of_conference = trigger.sentence.words(trigger.at + 1, trigger.at + _HELD_BEFORE).startswith(
        trigger.words("meetings")
    )
    return not of_conference and before.endswith(_TAKING_PART)


def _planted_together(trigger: Trigger) -> list[Draft]:
    """``A và B trồng cây lưu niệm``: a ceremony of both; a guest who does so alone is on his visit."""
    sentence, at = trigger.sentence, trigger.at
    everyone = [a for a in trigger.cast.actors(subject(sentence, at)) if a.person is not None]
    tree = "cây" in sentence.words(at, at + _TREE).split()
    both = tree and len(countries_of(everyone) - {"ZZ"}) > 1
    return [trigger.draft([(actor, "participant") for actor in everyone])] if both else []


def _of_two_countries(trigger: Trigger) -> list[Draft]:
    """``tổ chức mít tinh kỷ niệm … quan hệ ngoại giao Việt Nam - Lào``: held by both; who came is told elsewhere."""
    sentence, at = trigger.sentence, trigger.at
    held = sentence.words(at - _HELD_BEFORE, at) + " " + sentence.words(at, at + _HELD_AFTER)
    if not trigger.noun or not sentence.dates or not any(word in held for word in trigger.words("held")):
        return []
    pairs = [m for m in sentence.mentions if at < m.first < at + _HELD_AFTER and len(m.countries) == _TWO]
    sides = tuple(trigger.cast.countries_of_pair(pairs[0]) if pairs else sides_between(trigger))
    return [trigger.draft([(side, "participant") for side in sides])] if len(sides) == _TWO else []


def _guests_alone(trigger: Trigger, doers: list[Actor]) -> list[Draft]:
    """Guests at a ceremony of the host's; people at home among themselves are no act between sides."""
    going = [actor for actor in doers if trigger.cast.acts_for_state(actor) and _is_abroad(trigger, actor)]
    if not going:
        return []
    draft = trigger.draft([(actor, "participant") for actor in going])
    if not draft.place.country:
        draft.place = Place(draft.place.name, trigger.cast.abroad(going[0]))
    return [draft]


def _is_abroad(trigger: Trigger, actor: Actor) -> bool:
    """Say whether somebody is on a visit, or at a ceremony that is told to be held in a country not his own."""
    place = place_near(trigger.sentence, trigger.at).country
    if trigger.cast.abroad(actor):
        return place in ("", "ZZ") or place != actor.country  # "sau chuyến thăm Lào, A sẽ dự lễ tưởng niệm" at home
    attended = trigger.sentence.low(trigger.at - 1).endswith(_ATTENDING)
    if actor.person is None or not (trigger.noun or attended or _kind(trigger) == "wreath"):
        return False  # who opens something by video is not there
    return is_country_code(place) and place != actor.country != "ZZ"


def _everyone(trigger: Trigger) -> list[Actor]:
    """The doer, the one welcomed, the one who presides (``do B chủ trì``), and whoever stands at the ceremony."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    if agent := passive_agent(sentence, at):
        return cast.actors([*agent[0], *subject(sentence, agent[1])])
    doers = cast.actors(subject(sentence, at))
    group, end = objects(sentence, at + 1)
    if not group:
        group, end = _welcomed_and_met(trigger)
    if _is_next_of_row(trigger):
        group = [mention for mention in group if not is_pair_of_states(mention)]  # "50 năm quan hệ hai nước"
    others = cast.actors(group)
    presiding = cast.actors(_presiding(trigger, end))
    found = _merge(doers, others, presiding)
    if len(countries_of(found)) < 2:
        before = [] if _is_next_of_row(trigger) else nearest_before(sentence, at)
        near = [*cast.actors(before), *cast.actors(first_actor_after(sentence, end))]
        found = _merge(found, [actor for actor in near if actor.person is not None])
    if len(countries_of(found)) < 2:
        behind = (m for m in sentence.mentions if m.person is not None and m.first > at)
        first = trigger.noun and sentence.low(at - 1) not in _AFTER
        found = _merge(found, cast.actors(m for m in behind if not (first and _of_next_act(sentence, m, at))))
    return found


def _is_next_of_row(trigger: Trigger) -> bool:
    """``A sẽ gặp B và dự lễ kỷ niệm``: whom A meets in the act before need not be where he goes next."""
    sentence, at = trigger.sentence, trigger.at
    if not sentence.low(at - 1).endswith(_ATTENDING):
        return False
    before = sentence.before_tense(at - 1, *ASPECT)
    return sentence.low(before) in _NEXT and sentence.owner[before] is None


def _whose_feast(trigger: Trigger) -> list[Actor]:
    """``lễ kỷ niệm 40 năm Lào gia nhập ASEAN``, ``… quan hệ giữa hai nước``: the sides that celebrate it."""
    sentence, at = trigger.sentence, trigger.at
    found: list[Actor] = []
    for mention in sentence.mentions if trigger.token_text.startswith(_CELEBRATING) else ():
        if at < mention.first < at + _FEAST:
            if is_pair_of_states(mention):
                found += trigger.cast.countries_of_pair(mention)
            elif mention.kind in ("country", "org"):
                found.append(trigger.side_of(mention))
    return found if len(countries_of(found)) == _TWO else []


def _of_next_act(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``Lễ đón diễn ra sáng nay, sau đó B hội đàm với C``: whom the guest meets next need not have welcomed him."""
    first = list_head(sentence, mention.first)
    return any(at < act < first and meets(sentence, act) for act in sentence.triggers)


def _welcomed_and_met(trigger: Trigger) -> tuple[Group, int]:
    """``tổ chức lễ đón chính thức và hội đàm với B``: who is met is welcomed too."""
    for index in range(trigger.at + 1, trigger.at + _WELCOMED):
        if trigger.sentence.low(index) == "và" and meets(trigger.sentence, index + 1):
            return objects(trigger.sentence, index + 2)
    return [], trigger.at + 1


def _presiding(trigger: Trigger, at: int) -> Group:
    sentence = trigger.sentence
    for index in range(at, min(at + 8, len(sentence.tokens) - 1)):
        if sentence.low(index) != "do" or not is_actor(sentence.mention_after(index + 1)):
            continue
        group, end = group_forward(sentence, index + 1)
        leads = any(sentence.has(i, "lead") for i in range(end, end + _TITLES))
        return [] if leads else group  # "đón đoàn do B, Bộ trưởng Y tế, dẫn đầu": B is welcomed
    return []


def _merge(*groups: list[Actor]) -> list[Actor]:
    found: dict[tuple[object, ...], Actor] = {}
    for group in groups:
        for actor in group:
            found.setdefault(actor.key, actor)
    return list(found.values())


def _hosts(trigger: Trigger, everyone: list[Actor], welcoming: list[Actor]) -> set[str]:
    """The host is whoever presides or welcomes; where two only stand there, the side of the place, else the first."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    presiding = cast.actors(_presiding(trigger, at + 1))
    if presiding:
        return countries_of(presiding)
    if agent := passive_agent(sentence, at):
        return countries_of(cast.actors(agent[0]))
    text = trigger.token_text
    guests = countries_of(cast.actors(objects(sentence, at + 1)[0])) if welcoming else set()
    if own := [actor.country for actor in welcoming if actor.country not in guests]:
        return set(own[:1])  # an ambassador of a third state may stand beside them
    doers = cast.actors(subject(sentence, at))
    if text.startswith("chủ trì lễ đón"):
        return countries_of(doers) or {everyone[0].country}  # "Tổng thống A và Tổng Thư ký B chủ trì lễ đón C"
    if doers and len(countries_of(doers)) == 1 and text.startswith(("chủ trì", "đón", "tiễn", "tổ chức", "ra sân bay")):
        return {doers[0].country}
    inspected, _ = objects(sentence, at + 1) if "duyệt" in text else ([], 0)
    if inspected and all(mention.kind in ("country", "body") for mention in inspected):
        return countries_of(cast.actors(inspected))  # "duyệt đội danh dự Quân đội nhân dân Lào"
    if len(sides := countries_of(_guests_named(trigger))) == 1:
        return countries_of(everyone) - sides  # "lễ đón chính thức B"
    home = trigger.cast.host_of(countries_of(everyone), planned=True)
    place = place_near(sentence, at).country or home
    if place and any(actor.country == place for actor in everyone):
        return {place}
    return {everyone[0].country}


def _guests_named(trigger: Trigger) -> list[Actor]:
    """``lễ đón chính thức B``, ``A khi ra tiễn B``: who is welcomed or seen off, right behind the word of it."""
    sentence, at, text = trigger.sentence, trigger.at, trigger.token_text
    seeing = text.startswith(_SEEING) or text in _WELCOMING
    if not (("lễ" in text) if trigger.noun else seeing):
        return []
    group, _ = objects(sentence, at + 1)
    far = not group or group[0].first > at + _WELCOMED or "," in sentence.lows[at : group[0].first]
    return [] if far else trigger.cast.actors(group)


def _reference(trigger: Trigger) -> list[Draft]:
    """``Sau lễ đón, …``: a welcome of whoever the article is about; ``A chủ trì lễ đón.``: of whom it told just now."""
    if not trigger.noun:
        doers = trigger.cast.actors(subject(trigger.sentence, trigger.at))
        hosts, sentence = countries_of(doers), trigger.sentence
        before = [m for m in sentence.mentions if m.person is not None and m.last <= trigger.at]
        told = [actor for actor in trigger.cast.actors(before) if trigger.cast.travels([actor])]
        guests = [actor for actor in told or trigger.previous if actor.country not in hosts]
        presiding = trigger.token_text.startswith("chủ trì") and all(a.person is not None for a in doers)
        cast: list[tuple[Actor, Role]] = [(actor, "host") for actor in doers]
        cast += [(actor, "guest") for actor in guests]
        return [trigger.draft(cast)] if presiding and doers and guests else []
    pair = trigger.cast.last_pair or trigger.cast.main_pair(trigger.sentence.span.end)
    if len(trigger.cast.sides(pair)) < 2:
        return []
    others = countries_of(pair) - countries_of(_guests_named(trigger))  # "Lễ đón B diễn ra ngay sau đó"
    host = min(others) if len(others) == 1 else trigger.cast.host_of(countries_of(pair), planned=True)
    if not host and trigger.sentence.says(("này",), trigger.at, trigger.at + 3):
        return []  # "Lễ đón tiếp này đã được phát sóng": whoever was welcomed, no visit is told
    host = host or pair[0].country
    draft = trigger.draft([(actor, "host" if actor.country == host else "guest") for actor in pair])
    draft.weak = True
    return [draft]


def _wreath(trigger: Trigger) -> list[Draft]:
    """Guests lay wreaths at the host's monuments; the host's own people doing so at home is no act between sides."""
    doers = trigger.cast.actors(subject(trigger.sentence, trigger.at)) or trigger.implied()
    return _guests_alone(trigger, [a for a in doers if a.person is not None or len(a.name.split()) > _SHORT])


_WAYS: dict[str, Callable[[Trigger], list[Draft]]] = {
    "wreath": _wreath,
    "welcome": _welcome,
    "arrival": _welcome,
    "farewell": _welcome,
    "opening": _opening,
}
