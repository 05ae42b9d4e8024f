"""Sessions: conferences of several countries and sessions of standing bodies, and who attends them."""

from itertools import pairwise

from banggiao.lexicon.geography import is_country_code
from banggiao.model.claims import Place
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import Group
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.attendance import attending_before, co_chairs, led_along, of_visit
from banggiao.reading.frames.base import Trigger, first_actor_after
from banggiao.reading.frames.dated_rows import told_each
from banggiao.reading.frames.destinations import find_destinations
from banggiao.reading.frames.gatherings import SITTING, body_that_sits, chaired, held, is_itself_held
from banggiao.reading.frames.meetings import (
    Meeting,
    as_participants,
    is_domestic,
    met_there,
    of_joint_body,
    organisations,
    pairs,
    sides_of_name,
    stands,
)
from banggiao.reading.inviting import inviters
from banggiao.reading.mention import Mention
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.where import place_near
from banggiao.reading.who_was_there import tells_presence

_CONSULTING = ("tiến hành tham vấn", "tiến hành tham khảo", "tiến hành đối thoại")
_SITTING = frozenset(
    {
        *_CONSULTING,
        "họp phiên",
        "họp kỳ",
        "họp khoá",
        "họp vòng",
        "tiến hành kỳ họp",
        "tiến hành khoá họp",
        "tiến hành phiên họp",
    }
)
_HOLDING = frozenset({"tổ chức", "đăng cai", "tham gia", "khai mạc", "bế mạc", *_SITTING})
_BEING_HELD = ("tổ chức",)
_ANNOUNCING = frozenset({"xác nhận", "thông báo", "tuyên bố", "công bố"})
_OF_BOTH = ("tham vấn", "đối thoại", "tham khảo")
_JOINING = "tham gia"
_OF_FIRMS = "giữa doanh nghiệp"
_SMALL = ("cuộc họp", "cuộc đối thoại")
_TAKING_PART = frozenset({"dự", "tham dự", "tham gia", "phát biểu tại", "có bài phát biểu tại", "phát biểu trong"})
_OF_MANY = ("các nước", "các bên", "các đoàn", "các nền")
_ALONG = 5  # tokens from "cùng" to "các nước"
_ASIDE = frozenset(
    "họp báo|họp báo chung|cuộc họp báo chung|buổi họp báo chung|sau|trước|bên lề|hội chợ|triển lãm|lễ đón|tiệc".split(
        "|"
    )
)
_BANQUETS = ("tiệc", "tiệc chiêu đãi", "quốc yến", "dạ tiệc", "bữa tiệc")
_WELL = ("thành công",)
_NUMBERED = ("lần", "phiên thứ")
_IN_A_ROW = ("lần thứ",)
_FIRST = 2
_TWO = 2
_IN_CAPACITY = "với tư cách"  # behind the name: "dự Hội nghị G20 với tư cách chủ nhà APEC"
_MOVING = frozenset({"đến", "tới", "sang", "lên đường", "bay sang", "bay tới"})
_SETTING = ("nhân dịp", "nhân", "bên lề", "mời", "lời mời", "hoan nghênh", "chúc mừng", "cảm ơn", "địa điểm", "việc")
_PEOPLE = ("doanh nhân", "công nhân", "quân nhân", "cá nhân")
_REACH = 60  # tokens after the verb in which the conferences are named
_NEAR_BODY = 12
_START = 6  # tokens between the verb and the first of them
_IN_A_SPEECH = ("trong bài", "với bài", "qua bài")
_SPEECHES = ("phát biểu", "bài phát biểu", "có bài phát biểu")
_FURTHER = 10  # "tham dự và có bài phát biểu quan trọng tại"
_NAME = 26  # tokens of one conference's name
_JUST_BEFORE = 3  # tokens
_PROPOSING = frozenset({"đề xuất", "đề nghị", "kêu gọi", "mong", "mong muốn"})
_COUNCILS = frozenset({"hđnd", "hội đồng nhân dân", "ubnd", "uỷ ban nhân dân", "tỉnh uỷ"})
_PARTS = frozenset({"phiên", "buổi", "ngày", "lễ"})  # "phiên khai mạc Hội nghị": a part of it, and nobody opens it
_BACK = 40
_VENUE = 30  # tokens from the verb to the place of the conference
_PRESENCE = ("sự tham gia", "sự tham dự", "sự góp mặt", "sự có mặt")
_FRONTED = frozenset({"tham dự", "cùng dự", "dự", "tham gia", "cùng tham dự", "cùng", "có"})
_SHORT_LIST = 2  # tokens between two of a list
_TALKING = ("đối thoại", "đàm phán")
_PLAIN = frozenset({"tại", "ở", "với", ",", ".", "ngày", "hôm", "vào", "giữa", ""})
_COMMON = frozenset({"cấp cao", "lần thứ", "thượng đỉnh", "quốc tế", "khu vực", "song phương", "quốc phòng"})


def read(trigger: Trigger) -> list[Draft]:
    """Return the sessions that the trigger tells, where standing or international meetings stand beside it."""
    sentence, at = trigger.sentence, trigger.at
    if sentence.tokens[at].has("future") and sentence.low(at) == "dự kiến":
        return []
    if sentence.low(0) in _FRONTED and tells_presence(sentence, at):
        return []  # "Tham dự Kỳ họp có A, B" tells who else was there
    if trigger.token_text in _TAKING_PART and _is_of_many(sentence, at):
        return []
    if trigger.noun or (trigger.token_text in _BEING_HELD and is_itself_held(trigger)):
        return held(trigger)
    if trigger.token_text in SITTING:
        sitting = body_that_sits(trigger)
        return [trigger.draft(as_participants(sitting))] if sitting else []
    if "chủ trì" in trigger.token_text:
        if sentence.says(_BANQUETS, max(0, at - _NEAR_BODY), at):
            return []  # "tiệc chiêu đãi do A chủ trì"
        if told := chaired(trigger):
            return told
    meetings = _meetings(trigger)
    speaking = "phát biểu" in trigger.token_text
    if not meetings or _only_setting(trigger) or (_gone_there(trigger) and not speaking):
        return []
    attending = _attending(trigger)
    jointly = len(countries_of(attending)) > 1
    abroad = trigger.token_text not in _HOLDING and any(trigger.cast.abroad(actor) for actor in attending)
    there = _attends_elsewhere(trigger, attending)
    meetings = [
        meeting
        for meeting in meetings
        if _between_states(
            trigger, meeting, jointly=jointly or there or (abroad and sentence.tokens[meeting.first].cap)
        )
    ]  # what one attends by its name on a visit abroad is no matter of his own side
    if trigger.token_text in _HOLDING and not there:
        meetings = [meeting for meeting in meetings if _is_held(trigger, meeting, jointly=jointly)]
    return [draft for meeting in meetings for draft in _draft(trigger, meeting, attending)]


def _is_of_many(sentence: Sentence, at: int) -> bool:
    """``gặp lãnh đạo các nước tham dự hội nghị``: they attend, and no act is told; but ``A đang cùng … dự``."""
    return sentence.words(at - 2, at) in _OF_MANY and "cùng" not in sentence.lows[max(0, at - _ALONG) : at]


def _draft(trigger: Trigger, meeting: Meeting, attending: list[Actor]) -> list[Draft]:
    if trigger.token_text in _HOLDING and any(
        word in trigger.sentence.words(trigger.at - _NEAR_BODY, trigger.at) for word in ("hỗn hợp", "liên chính phủ")
    ):
        attending = of_joint_body(trigger)
    if trigger.token_text in _BEING_HELD and pairs(trigger, meeting) and _said(trigger):
        attending = []
    attending = [*attending, *trigger.cast.actors(co_chairs(trigger, meeting.first))]
    named = countries_of(attending)
    sides = [actor for actor in sides_of_name(trigger, meeting) if actor.country not in named]
    members = attending or (sides or of_joint_body(trigger) if trigger.token_text in _HOLDING else [])
    if not members:
        return []
    if trigger.token_text in _HOLDING and len(named) > 1 and _agreed(trigger):
        members = [trigger.side_of(a) for a in members]
    taking_part = _taking_part(trigger, meeting.first, {actor.country for actor in members})
    taking_part += [actor for actor in met_there(trigger, meeting) if actor.country not in named]
    draft = trigger.draft([*as_participants(members), *as_participants(sides), *as_participants(taking_part)])
    dated = bool(draft.date) or _is_dated(trigger, meeting)
    agreed = (dated and not _proposed(trigger)) or trigger.sentence.low(trigger.at - 1) == "cam kết"
    if draft.modality == "plain" and trigger.sentence.low(trigger.at - 1) in _ANNOUNCING:
        draft.modality = "planned"  # "xác nhận tham dự"
    if draft.modality == "hoped" and agreed:
        draft.modality = "planned"  # agreed upon with its date
    if trigger.token_text in _CONSULTING and not any(word in meeting.name for word in _NUMBERED):
        draft.type = "talks"  # "tiến hành tham vấn tại Vienna" is no session of a body
    draft.topic = frozenset(w for w in trigger.words("standing") if w in meeting.name and w not in _COMMON)
    if _is_of_two(trigger, meeting, named):
        draft.type, draft.topic = "talks", frozenset()
        draft.cast = [(a if a.person is not None else trigger.side_of(a), role) for a, role in draft.cast]
    return _in_a_row(trigger, draft) or [draft]


def _in_a_row(trigger: Trigger, draft: Draft) -> list[Draft]:
    """``lần thứ nhất năm 2014 tại A, lần thứ hai năm 2015 tại B``: each session of a row, with its time and place."""
    sentence = trigger.sentence
    found: list[Draft] = []
    for session, date in told_each(trigger, draft, _IN_A_ROW):
        last = sentence.token_at(date.end)
        place = sentence.mention_after(last + 1) if sentence.low(last) in ("tại", "ở") else None
        session.place = Place(place.name, place.country) if place is not None and place.kind == "place" else Place()
        found.append(session)
    return found


def _is_of_two(trigger: Trigger, meeting: Meeting, sides: set[str]) -> bool:
    """``Hai phái đoàn A và B tham dự đối thoại tại C``: two sides at a dialogue of no name hold talks."""
    first = meeting.first + (trigger.sentence.low(meeting.first) in ("cuộc", "buổi"))
    bare = not trigger.sentence.tokens[first].cap and trigger.sentence.words(first, first + 2) in _TALKING
    behind = trigger.sentence.low(first + 2)
    return bare and len(sides) == _TWO and (behind in _PLAIN or trigger.sentence.in_date(first + 2) is not None)


def _attends_elsewhere(trigger: Trigger, attending: list[Actor]) -> bool:
    """``A phát biểu tại diễn đàn an ninh ở Singapore``: what is held in a country not his own is of several."""
    sentence, at = trigger.sentence, trigger.at
    if trigger.token_text not in _TAKING_PART or "liệu" in sentence.lows[:at]:
        return False
    if _OF_FIRMS in sentence.words(at + 1, at + _START):
        return False  # at a round table of firms of both countries a minister is a guest
    if trigger.token_text == _JOINING and not sentence.tokens[at + 1].cap:
        if sentence.low(at + 1) != "một" or sentence.words(at + 2, at + _START).startswith(_SMALL):
            return False  # "sẵn sàng tham gia đối thoại" is no conference yet
    invited = [b.country for b in inviters(sentence, trigger.cast)]  # "theo lời mời của B, A dự Đối thoại Raisina"
    places = {code for code in (place_near(sentence, at).country, *invited) if is_country_code(code)}
    return any(a.person is not None and not places <= {a.country} for a in attending)


def _proposed(trigger: Trigger) -> bool:
    """``A đề xuất tổ chức …``: one side would like it, the other has not agreed."""
    return any(trigger.sentence.low(i) in _PROPOSING for i in range(max(0, trigger.at - _JUST_BEFORE), trigger.at))


def _said(trigger: Trigger) -> bool:
    """``A khẳng định sẽ tổ chức tốt Phiên họp … B - C``: who says so need not sit in the body of both states."""
    sentence, at = trigger.sentence, trigger.at
    return any(sentence.has(i, "say") and sentence.owner[i] is None for i in range(max(0, at - _BACK), at))


def _agreed(trigger: Trigger) -> bool:
    """``Hai Bộ trưởng nhất trí tổ chức Đối thoại …``: the states will hold it, whoever agrees upon it."""
    return any(trigger.sentence.has(i, "agreeing") for i in range(max(0, trigger.at - _BACK), trigger.at))


def _taking_part(trigger: Trigger, at: int, named: set[str]) -> list[Actor]:
    """``… với sự tham dự của bộ trưởng các nước A, B và C``: the states whose men take part, named or not."""
    sentence = trigger.sentence
    for index in range(at + 1, len(sentence.tokens) - 1):
        if sentence.low(index) == "của" and sentence.words(index - 3, index).endswith(_PRESENCE):
            return _states_listed(trigger, index + 1, named)
    return []


def _states_listed(trigger: Trigger, at: int, named: set[str]) -> list[Actor]:
    """The countries of a list that begins at ``at``, those of ``named`` left out; none where it is of one only."""
    sentence = trigger.sentence
    listed: list[Mention] = []
    for mention in sentence.mentions:
        if mention.first < at:
            continue
        apart = sentence.lows[listed[-1].last if listed else at : mention.first]
        if len(apart) > (_SHORT_LIST if listed else _START) or "." in apart or ";" in apart:
            break
        if is_country_code(mention.country) and mention.kind in ("country", "title"):
            listed.append(mention)
        elif listed:
            break
    found = [trigger.side_of(m) for m in listed if m.country not in named]
    return found if len(listed) > 1 else []


def _is_dated(trigger: Trigger, meeting: Meeting) -> bool:
    tokens = trigger.sentence.tokens[meeting.first : meeting.last]
    return any(tokens[0].start <= date.start < tokens[-1].end for date in trigger.sentence.dates)


def _meetings(trigger: Trigger) -> list[Meeting]:
    """The conferences that the verb governs, each with its name: ``dự Hội nghị A, Diễn đàn B và thăm …``."""
    sentence, at = trigger.sentence, trigger.at
    heads: list[int] = []
    end = min(at + 1 + _REACH, len(sentence.tokens))
    for index in range(at + 1, end):
        token = sentence.tokens[index]
        said = token.has("say") and (bool(heads) or token.low not in _SPEECHES)
        said = said and not (token.cap and index - 1 in heads)  # "Phiên Thảo luận": its name
        if token.low in (".", ";", ":") or said or (heads and _acts_anew(trigger, index)):
            end = index
            break
        begins = _begins_meeting(trigger, index) or (
            not heads
            and index <= at + 2
            and trigger.token_text not in _HOLDING
            and sentence.words(index, index + 2).startswith(trigger.words("standing"))
        )
        if begins and (not heads or sentence.low(index - 1) in (",", "và")):
            heads.append(index)
        if not heads and (index > at + (_START if sentence.low(at + 1) != "và" else _FURTHER) or token.low in _ASIDE):
            if trigger.token_text in _SITTING:
                break
            return []
        if at < _FIRST and token.low == ",":
            end = index  # "Phát biểu tại phiên họp, A khẳng định ..."
            break
    if trigger.token_text in _SITTING and not heads:
        heads = [at]  # "sẽ họp phiên đầu tiên vào tháng 6": the verb names it
    end = next((i for i in range(at + 1, end) if sentence.words(i, i + 3) == _IN_CAPACITY), end)
    bounds = [*heads, end]
    return [
        Meeting(sentence.words(first, min(last, first + _NAME)), first, min(last, first + _NAME))
        for first, last in pairwise(bounds)
    ]


def _begins_meeting(trigger: Trigger, at: int) -> bool:
    """A word for conferences; or an organisation with the number of its meeting: ``AIPA 41``, ``ASEM lần thứ 12``."""
    sentence = trigger.sentence
    if sentence.words(at, at + 4).startswith(trigger.words("meetings")):
        return True
    mention = sentence.mention_after(at)
    beside = at == trigger.at + 1 or sentence.low(at - 1) in (",", "và")
    return beside and mention is not None and mention.kind == "org" and _is_numbered(sentence, mention.last)


def _is_numbered(sentence: Sentence, at: int) -> bool:
    """``41``, ``lần thứ 12``, but not ``27 thành viên``."""
    if sentence.low(at) == "lần":
        return sentence.low(at + 1) == "thứ"
    counted = at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].word and not sentence.has(at + 1, "at")
    return sentence.low(at).isdigit() and (not counted or sentence.low(at + 1) in ("vào", "năm", "sẽ", "và", "này"))


def _acts_anew(trigger: Trigger, index: int) -> bool:
    """Another act begins behind a comma or ``và``: ``…, thăm chính thức B``."""
    sentence = trigger.sentence
    return sentence.low(index - 1) in (",", "và") and sentence.has(index, "verb", "future", "past", "ongoing")


def _between_states(trigger: Trigger, meeting: Meeting, *, jointly: bool) -> bool:
    """Of an organisation, of two countries that hold it, or of a kind that only states hold; never one side's own."""
    if is_domestic(trigger, meeting.name):
        return False
    if meeting.name.startswith("thượng đỉnh") and pairs(trigger, meeting):
        return False  # the summit of two leaders is talks (codebook §8)
    known = stands(trigger, meeting.name) or "hai nước" in meeting.name
    sides = pairs(trigger, meeting) or organisations(trigger, meeting) or met_there(trigger, meeting)
    return known or jointly or bool(sides)


def _is_held(trigger: Trigger, meeting: Meeting, *, jointly: bool) -> bool:
    """To hold a conference is told of a numbered one, or of one that is set for a time; its success is mere praise."""
    if (
        trigger.sentence.low(trigger.at + 1) in ("các", "những")
        or "thành công" in meeting.name
        or (trigger.sentence.says(_WELL, trigger.at + 1, trigger.at + 3) and not trigger.sentence.dates)
    ):
        return False
    if any(word in meeting.name for word in _NUMBERED):
        return True
    named = trigger.sentence.mention_after(meeting.first)
    if named is not None and _is_numbered(trigger.sentence, named.last):
        return True
    modality = trigger.draft([]).modality
    dated = bool(trigger.sentence.dates)
    if trigger.token_text in _SITTING:
        return trigger.token_text not in _CONSULTING or dated or modality == "occurred"
    if trigger.token_text not in _BEING_HELD:
        return False
    both = jointly and meeting.name.startswith(_OF_BOTH)  # "Bộ A và Bộ B tổ chức tham vấn ngày 5/6"
    told = modality == "hoped" or both or _for_the_first_time(trigger)
    return modality in ("planned", "occurred") or (dated and told)


def _for_the_first_time(trigger: Trigger) -> bool:
    """``A và B lần đầu (tiên) tổ chức giao lưu quốc phòng năm 2014``: told as what has been."""
    return trigger.sentence.words(trigger.at - _JUST_BEFORE, trigger.at).removesuffix(" tiên").endswith("lần đầu")


def _organisation_beside(sentence: Sentence, group: Group) -> Group:
    """``các quan chức cấp cao ASEAN - Nhật Bản đã tổ chức cuộc họp``: the organisation that a dash joins to a state."""
    before = sentence.owner[group[0].first - 2] if group and group[0].first > 1 else None
    if before is None or before.kind not in ("org", "title") or is_country_code(before.country):
        return []
    return [before] if sentence.low(group[0].first - 1) in ("-", "–") else []


def _attending(trigger: Trigger) -> list[Actor]:
    """Who holds or attends it; ``hai bên`` and ``hai nước`` are the two states; ``A cùng B dự`` names both."""
    cast, sentence = trigger.cast, trigger.sentence
    group = of_visit(trigger) or subject(sentence, trigger.at)
    if group and group[0].kind == "country" and sentence.low(group[0].first - 1) in ("ở", "tại"):
        group = first_actor_after(sentence, 0)  # "A hội kiến B khi ở Bắc Kinh dự ...": A attends
    group = attending_before(trigger, group) or group
    together = led_along(trigger)
    found = cast.states_or_actors([m for m in (*together, *group) if not _is_local(sentence, m)], _two_states)
    speaking = trigger.token_text.startswith("phát biểu") and sentence.low(trigger.at - 1) == ","
    if not found and (trigger.at < _FIRST or speaking or sentence.low(trigger.at - 1).endswith("khi")):
        found = [a for a in cast.actors(first_actor_after(sentence, trigger.at + 1)) if a.person is not None]
    if not found and _agreed(trigger):  # "Hai bên trao đổi …; thống nhất tổ chức Đối thoại lần thứ hai"
        both = [m for m in sentence.mentions if m.last <= trigger.at and _two_states(m)]
        found = cast.states_or_actors(both[-1:], _two_states)
    if not found and "đại biểu" not in sentence.words(0, trigger.at):
        found = trigger.implied()
    found = [a for a in found if a.country not in ("ZZ", "UN") or a.person is not None]
    found = [a for a in found if a.country != "ZZ" and (a.person is not None or is_country_code(a.country))]
    found += cast.actors(_organisation_beside(sentence, group))
    return list({actor.key: actor for actor in found}.values())


def _is_local(sentence: Sentence, mention: Mention) -> bool:
    """``HĐND tỉnh Lai Châu tổ chức kỳ họp``: what a province or a council of it holds is its own."""
    return mention.kind == "place" or (mention.kind == "body" and sentence.low(mention.first) in _COUNCILS)


def _two_states(mention: Mention) -> bool:
    leaders = any("lãnh đạo" in cat for cat in mention.cats)
    return mention.kind == "group" and not mention.shared_title and not mention.countries and not leaders


def _gone_there(trigger: Trigger) -> bool:
    """Going to a conference is a visit of kind attendance (codebook §8); who visits and attends does two things."""
    sentence = trigger.sentence
    if sentence.low(trigger.at - 1) in ("và", ",") and "thăm" in sentence.words(trigger.at - 14, trigger.at):
        return False
    for index in range(trigger.at - 1, max(-1, trigger.at - 12), -1):
        if sentence.owner[index] is not None:
            continue
        if sentence.low(index) in _MOVING and index == trigger.at - 1:
            return True
        if "thăm" in sentence.low(index):
            return False
        if sentence.tokens[index].tells("move", "verb"):
            after = sentence.mention_after(index + 1) or sentence.mention_after(index + 2)
            if after is not None and after.kind in ("country", "place"):
                return not _held_elsewhere(trigger, after.country)
    return False


def _held_elsewhere(trigger: Trigger, country: str) -> bool:
    """``tới Lào, trước khi dự Hội nghị … tại Thái Lan``: the conference is not where the journey goes."""
    sentence = trigger.sentence
    for index in range(trigger.at + 1, min(trigger.at + _VENUE, len(sentence.tokens))):
        if sentence.low(index) in ("tại", "ở") and sentence.owner[index] is None:
            found, _ = find_destinations(sentence, index + 1, _START)
            return bool(found) and all(place.country != country for place in found)
        if sentence.low(index) in (";", "."):
            break
    return False


def _only_setting(trigger: Trigger) -> bool:
    """``nhân dịp dự …``, ``mời A dự …``, ``cảm ơn B tổ chức …``: something else is told."""
    sentence = trigger.sentence
    opening = trigger.token_text in ("khai mạc", "bế mạc") and sentence.low(trigger.at - 1).endswith(
        ("khi", "trước", "sau")
    )
    named = trigger.token_text in ("khai mạc", "bế mạc") and sentence.low(trigger.at - 1) in _PARTS
    before = sentence.words(trigger.at - 2, trigger.at)  # "trong bài phát biểu tại X, A kêu gọi B"
    undated = before in _IN_A_SPEECH and not sentence.dates
    spoken = trigger.token_text.startswith("phát biểu") and (before.endswith("khi") or undated)
    if opening or named or spoken or sentence.low(trigger.at - 1) in ("can", "có thể"):
        return True  # "A khi phát biểu tại Đối thoại X đã cáo buộc B": where it was said
    people = sentence.words(trigger.at - 2, trigger.at) in _PEOPLE  # "đoàn gồm 100 doanh nhân tham dự …"
    if not people and sentence.says(_SETTING, trigger.at - 2, trigger.at):
        return True
    parted = False  # "nhận lời mời của B, A dự …": he goes, but not "nhận lời mời của B dự …"
    for index in range(trigger.at - 1, max(-1, trigger.at - 18), -1):
        low = sentence.low(index)
        parted = parted or (low == "," and sentence.owner[index] is None)
        if parted and sentence.has(index, "invited_by"):
            return False
        if sentence.owner[index] is None and (low in _SETTING[3:8] or low.endswith(("mời", "lời mời của"))):
            return True
        if low in (".", ";"):
            break
    return False
