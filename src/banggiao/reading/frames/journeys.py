"""Journeys: verbs of movement that tell a visit (``đã đến Hà Nội``, ``tới Mỹ dự …``)."""

from dataclasses import replace

from banggiao.lexicon.entries import Act
from banggiao.lexicon.geography import is_country_code
from banggiao.model.claims import Place
from banggiao.reading.actors import OFFICIALS, Actor, countries_of
from banggiao.reading.coordination import Group, group_back, is_actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import TROOPS, Trigger, first_actor_after, nearest_before
from banggiao.reading.frames.destinations import Destination, find_destinations
from banggiao.reading.frames.invitations import is_invited
from banggiao.reading.frames.opening_clauses import opens_sentence, who_meets
from banggiao.reading.frames.travels import before_companion, goes_on
from banggiao.reading.frames.visit_kinds import kind_of_trip
from banggiao.reading.frames.visits import accepted, guests_before, travels, visits_to
from banggiao.reading.mention import Mention
from banggiao.reading.roles import ASPECT, governor, subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.set_off import before_apposition
from banggiao.reading.telling import is_on_the_way
from banggiao.reading.where import last_goal
from banggiao.vietnamese.folding import fold

_BEFORE_OR_AFTER = ("trước khi", "sau khi")
_HERE = "đây"
_BACK = 2  # sentences in which "tới đây" may have its place named
_ATTENDING = ("dự", "tham dự", "tham gia", "viếng", "họp")
_TO_ATTEND = frozenset((*_ATTENDING, "hội nghị", "hội nghị thượng đỉnh", "thượng đỉnh", "diễn đàn", "lễ tang"))
_AGAIN = "trở lại"
_RESUMED = frozenset({"mở", "mở cửa", "hoạt động", "khôi phục", "nối", "sử dụng", "vận hành"})
_GOES = "đi"
_MOVES = frozenset("đến tới sang đi".split())
_THEN = ("sau đó", "tiếp đó", "rồi")
_BEFORE_MOVE = frozenset(
    "bất ngờ|chính thức|lần đầu tiên|sau đó|tiếp|tiếp đó|sau|đó|và|rồi|bất|ngờ|bắt|đầu|bắt đầu|bay|thẳng|đi|cũng|bí|mật"
    "|đích|thân|lặng|lẽ|vội|vã|tức|tốc|quyết|định|tự|lần|lượt|lần lượt|tiếp tục|vượt|biên giới|trực tiếp"
    "|bằng|tàu|xe|lửa|hoả|tàu hoả|sớm|còn|hai|ba|bốn".split("|")
)
_JOURNEY = 12  # tokens from a noun of a journey to its day
_TIMED = frozenset("dự kiến vào ngày hôm diễn ra lần thứ đầu tiên hai ba tư chính thức".split()) | {
    "dự kiến", "đầu tiên", "chính thức", "diễn ra", "lần thứ",
}  # fmt: skip
_BEFORE_GOING = (*ASPECT, "pair", "possible", "invited_by")
_REACH = 7  # tokens between a verb of movement and the place gone to ("sân bay quốc tế …")
_PURPOSE = 8  # tokens behind the place within which "dự" tells what for
_WELCOMING = ("hoan nghênh", "cảm ơn", "chào mừng")
_DUTIES = ("bắt đầu nhiệm kỳ", "nhận nhiệm vụ", "nhận nhiệm sở", "đảm nhiệm cương vị")
_PLANES = frozenset({"chuyến", "bay", "máy", "chuyên", "cơ", "tàu", "hoả", "riêng"})
_CARRIERS = ("chuyên cơ", "máy bay", "đoàn tàu", "tàu hoả", "đoàn xe")
_FLYING = frozenset({"bay", "khởi hành", "đi", "lên đường"})
_BOARDING = frozenset({"đáp", "lên", "đi", "bắt"})
_WAITING = frozenset({"chờ", "đợi"})
_BESIDE = ("with", "between", "of")
_ON_THE_WAY = frozenset({"trên", "đường", "trên đường"})
_ON_FOOT = frozenset({"đi", "bay", "quay", "trở", "lại"})
_OPENING = 5  # tokens before the verb where the clause of "khi" opens the sentence
_WHEN = ("khi", "nhân dịp", "lúc")  # "nhân dịp sang Lào dự hội nghị, A …"
_SENDING = ("cử", "phái", "đưa", "phái cử", "gửi")
_OF_DELEGATIONS = frozenset("đại biểu đại biểu công tác cấp cao quân sự chính phủ".split()) | {"cấp cao", "công tác"}
_GOING = Act(type="visit", frame="move", en="visit", plover="CONSULT")
_SOME = frozenset({"một", "hai", "ba", "các", "những"})
_OF_SOMEBODY = (
    "lễ tang", "quốc tang", "lễ quốc tang", "lễ viếng", "tang lễ", "lễ nhậm chức", "lễ đăng quang", "lễ lên ngôi",
    "lễ tuyên thệ", "nhậm chức",
)  # fmt: skip
_NATIONAL_DAYS = frozenset({"quốc khánh", "duyệt binh", "lễ duyệt binh", "ngày độc lập", "thành lập nước"})
_FEAST = 9  # tokens from "tới dự" to the feast that it is
_ON_LEAVING = frozenset("để , lúc vào hôm ngày sáng chiều tối trưa đêm giờ khoảng".split())
_CROSSING = frozenset("đi bay chạy băng vượt ngang xuyên qua trở lại".split())
_NEAR = 3  # tokens between a ceremony and whose it is
_VENUE = 30  # tokens from "dự" to the place of the conference


def read(trigger: Trigger) -> list[Draft]:
    """Return the visits that a verb of movement tells."""
    sentence, at = trigger.sentence, trigger.at
    if sentence.low(at + 1) == "lúc" or (trigger.token_text == _AGAIN and sentence.low(at - 1) in _RESUMED):
        return []  # "đã đến lúc A và B …", "lãnh sự quán được mở trở lại năm 1934"
    if sentence.in_date(at) is not None:
        return []  # "từ ngày 8 đến 10/11"
    if _is_a_flight(sentence, at) or (trigger.token_text in _MOVES and not _moves(sentence, at)):
        return []
    destinations, after = _here(trigger) or find_destinations(sentence, at + 1, _REACH)
    if (trigger.token_text in _MOVES and is_invited(sentence, at)) or _is_asked(sentence, at):
        return accepted(trigger, destinations, after)  # "mời B tới Mỹ": the message alone, until it is accepted
    attending = _attends(sentence, after) or trigger.token_text.endswith("dự")
    if not destinations:
        destinations, attending = _venue(trigger) or _welcoming(trigger), True
    if not destinations or _takes_up_post(sentence, after) or _stays_inside(sentence, at, destinations):
        return []
    hosts = {destination.country for destination in destinations}
    guests = _envoy_of(trigger, hosts) or _sent(trigger, hosts) or _travellers(trigger, after, hosts)
    if not any(travels(actor) for actor in guests):
        return []
    if all(actor.person is None and actor.name.lower().startswith(TROOPS) for actor in guests):
        return []  # troops are sent, police come to investigate
    intended = _intends(sentence, at)
    if intended and "từng" in (sentence.low(at - 2), sentence.low(at - 3)):
        return []  # "từng định tới Lào": who once had it in mind did not go
    drafts = visits_to(trigger, guests, destinations, after)
    for draft in drafts:
        draft.kind = "attendance" if attending else kind_of_trip(trigger, after)
        if draft.modality in ("plain", "occurred") and intended:
            draft.modality = "planned"
        if sentence.words(at - 2, at) == "trước khi":
            draft.date = draft.date_kind = ""  # the day is of what was done before
        if not any(sentence.has(i, "noun") and "chuyến" in sentence.low(i) for i in range(after, len(sentence.tokens))):
            draft.date = draft.date.removesuffix("/..")  # "từ ngày 10-11" is when one came, unless the trip is meant
        visits = any(sentence.has(i, "verb") and "thăm" in sentence.low(i) for i in range(after, len(sentence.tokens)))
        draft.weak = draft.weak or visits or is_on_the_way(draft)
    return drafts


def _is_a_flight(sentence: Sentence, at: int) -> bool:
    """``chuyến bay tới Lào``, which nobody is told to board: ``khi đang chờ lên chuyến bay tới Lào``."""
    left = _left(sentence, at)
    return sentence.low(left - 1) in _WAITING if left < at else sentence.low(at - 1) == "chuyến"


def _goes_straight(sentence: Sentence, at: int) -> bool:
    """``rời Huế đi Bangkok``, ``dẫn đầu đoàn đi Lào và Áo``: where ``đi`` goes stands right behind it."""
    there = sentence.mention_after(at + 1)
    return there is not None and there.kind in ("country", "place") and bool(there.country)


def _here(trigger: Trigger) -> tuple[list[Destination], int] | None:
    """``A đã ở Lào …. B cũng tới đây dự hội nghị``: where somebody was told last to be, to go or to meet."""
    sentence, behind = trigger.sentence, trigger.at + 1
    if _HERE not in trigger.token_text.split(" "):
        return None
    near = [m for m in sentence.mentions if m.last <= trigger.at and m.kind in ("place", "country")]
    for mention in [m for m in near if sentence.has(m.first - 1, "at", "to")][-1:]:
        town = mention.name if mention.kind == "place" else ""
        return [Destination(mention.country, Place(town, mention.country))], behind
    for before in range(sentence.index - 1, max(-1, sentence.index - 1 - _BACK), -1):
        if (place := last_goal(trigger.cast.sentences[before])).country:
            return [Destination(place.country, place)], behind
    return [], behind


def _intends(sentence: Sentence, at: int) -> bool:
    """``A quyết định (đi) đến Lào``: what somebody has made up his mind to do is to come."""
    return any(sentence.low(i) == "định" and sentence.owner[i] is None for i in (at - 1, at - 2) if i > 0)


def _is_asked(sentence: Sentence, at: int) -> bool:
    _, first = group_back(sentence, at)
    return sentence.low(first - 1) in ("mời", "đã mời", "ngỏ lời mời", "trân trọng mời")


def _attends(sentence: Sentence, at: int) -> bool:
    for index in range(at, min(at + _PURPOSE, len(sentence.tokens))):
        if sentence.low(index).removeprefix("chuyến ") in _ATTENDING:
            return True
        if index > at and sentence.has(index, "ongoing", "future") and sentence.low(index - 1) in (",", "và"):
            return False  # "đã tới Lào, đang dừng chân tại Nga để dự hội nghị"
        if sentence.words(index, index + 2) in _BEFORE_OR_AFTER or sentence.low(index) == "rồi":
            return False  # "tới Lào trước khi dự hội nghị tại Thái Lan", "tới Lào rồi sang Áo dự …": another journey
    return False


def _takes_up_post(sentence: Sentence, at: int) -> bool:
    """``tới Hà Nội, bắt đầu nhiệm kỳ mới``: who comes to serve is no guest."""
    words = sentence.words(at, at + _PURPOSE)
    return any(duty in words for duty in _DUTIES)


def _travellers(trigger: Trigger, after: int, hosts: set[str]) -> list[Actor]:
    sentence, at = trigger.sentence, trigger.at
    if (left := _left(sentence, at)) < at:
        return _leaders(trigger, guests_before(trigger, left))
    if (goer := _comes_first(sentence, at) or _aboard(sentence, at)) is not None:
        return [actor for actor in trigger.cast.actors([goer]) if actor.country not in hosts]
    told_later = _pronoun_of_none(sentence, at)  # "Khi ông tới Huế, Tổng thống A …"
    begun = sentence.before(at, _ON_FOOT) + 1  # "khi đi đến Huế"
    if not (told_later or sentence.words(begun - 2, begun).endswith(_WHEN)):
        guests = _leaders(trigger, guests_before(trigger, at))
        home = trigger.token_text == _AGAIN  # "Ông sẽ trở lại Huế" of one who is from there
        return guests if home else who_meets(trigger, guests, hosts) or guests
    if going := goes_on(trigger, at, guests_before):
        return going
    doer, behind = subject(sentence, at), first_actor_after(sentence, after)
    opening = at < _OPENING or opens_sentence(sentence, at)  # "Khi đến Huế, A …", but "A gặp B trước khi sang Huế"
    near = [m for m in nearest_before(sentence, at) if governor(sentence, m.first) not in _BESIDE]
    near = [m for m in near if not ("of many" in m.cats and governor(sentence, m.first) == "verb")]
    named = (m for m in sentence.mentions if m.first >= after and m.person is not None)
    told = [m for m in named if governor(sentence, m.first) in ("", "and")][:1]  # "… dự Hội nghị BRICS, A đã …"
    for group in (behind, told, doer, near) if opening else (doer, behind, near):
        actors = [a for a in trigger.cast.actors(group) if a.country not in hosts]
        if any(actor.person is not None or actor.title for actor in actors):
            return actors  # "phía B tìm chỗ nghỉ cho A khi tới Lào": states do not travel
    return who_meets(trigger, trigger.cast.actors(near), hosts)


def _aboard(sentence: Sentence, at: int) -> Mention | None:
    """``Chuyên cơ của A hạ cánh xuống Huế``: whose plane or train comes is aboard."""
    whose = sentence.mention_before_tense(at, *ASPECT)
    if whose is None or whose.person is None or sentence.low(whose.first - 1) != "của":
        return None
    return whose if sentence.words(whose.first - _NEAR, whose.first - 1).endswith(_CARRIERS) else None


def _pronoun_of_none(sentence: Sentence, at: int) -> bool:
    """``Khi ông tới Huế, …``: say whether between ``khi`` and the verb stands a pronoun that means nobody yet."""
    mention = sentence.owner[at - 1] if at > 1 else None
    if mention is None or "pronoun" not in mention.cats or mention.person is not None:
        return False
    return sentence.words(mention.first - 2, mention.first).endswith(_WHEN)


def _leaders(trigger: Trigger, guests: list[Actor]) -> list[Actor]:
    """``Hai nhà lãnh đạo Mỹ - Triều đến Lào``: the leaders of two states travel, also where nobody names them."""
    group = subject(trigger.sentence, trigger.at) if all(actor.person is None for actor in guests) else []
    if len(group) != 1 or not any("lãnh đạo" in cat for cat in group[0].cats):
        return guests
    return [actor._replace(title=actor.title or OFFICIALS) for actor in guests]


def _envoy_of(trigger: Trigger, hosts: set[str]) -> list[Actor]:
    """``B cử đặc phái viên đến Lào``: B's, whatever envoy of another side the article has named before."""
    group, first = group_back(trigger.sentence, trigger.at)
    if len(group) != 1 or group[0].name or group[0].person is None:
        return []
    if trigger.sentence.low(first - 1) not in _SENDING:
        return []
    sender = group_back(trigger.sentence, first - 1)[0] or subject(trigger.sentence, first - 1)
    sides = countries_of(trigger.cast.actors(sender)) - hosts
    own = countries_of(trigger.cast.actors(group))
    if len(sides) != 1 or sides & own:
        return []
    return [_unnamed(trigger, group, code) for code in sides]


def _sent(trigger: Trigger, hosts: set[str]) -> list[Actor]:
    """``A cử đặc phái viên sang Lào``: an envoy or a delegation of no name goes for the side that sends it.

    That a side will send somebody is a promise, and no visit yet where no time is told.
    """
    sentence = trigger.sentence
    group, sent = _sending(sentence, trigger.at)
    if not group:
        return []
    if any(sentence.has(i, "future", "hoped", "possible") for i in (sent - 2, sent - 1)) and not sentence.dates:
        return []
    own = sentence.owner[trigger.at - 1]
    if own is not None and own.kind == "country":
        return [_unnamed(trigger, group, own.country)] if own.country not in hosts else []
    right_before = group_back(sentence, sent)[0]  # "việc A cử đặc phái viên sang Lào"
    senders = [a for a in trigger.cast.actors(right_before or subject(sentence, sent)) if a.country not in hosts]
    return [_unnamed(trigger, group, a.country) for a in senders[:1] if is_country_code(a.country)]


def _sending(sentence: Sentence, at: int) -> tuple[Group, int]:
    """``cử hai đoàn đại biểu đi Lào``: return those of no name right before a verb, and the verb that sends."""
    own = sentence.owner[at - 1] if at else None  # "cử hai đoàn đại biểu Lào đi Áo"
    end = own.first if own is not None and own.kind == "country" else at
    group, first = group_back(sentence, sentence.before(end, _OF_DELEGATIONS) + 1)
    sent = sentence.before(first, _SOME)
    named = any(m.person is not None or m.leader for m in group)
    return ([], at) if named or sentence.low(sent) not in _SENDING else (group, sent)


def read_sent(trigger: Trigger) -> list[Draft]:
    """``A cử phái đoàn tham dự Hội nghị X tại Lào``: who is sent to attend what is held elsewhere is on a visit."""
    if trigger.noun or not trigger.token_text.endswith("dự") or not _sending(trigger.sentence, trigger.at)[0]:
        return []
    return read(replace(trigger, act=_GOING))


def _unnamed(trigger: Trigger, group: Group, code: str) -> Actor:
    """Return the side for which an envoy or a delegation goes, with its title, as told of where that is named."""
    title = fold(group[-1].offices[0].title if group[-1].offices else group[-1].name) or OFFICIALS
    return trigger.cast.side(code, group[0].start, group[-1].end)._replace(title=title)


def _venue(trigger: Trigger) -> list[Destination]:
    """``sang dự Hội nghị … tại Manila``: who goes to a conference goes where it is held."""
    sentence, at = trigger.sentence, trigger.at
    if not (trigger.token_text.endswith("dự") or sentence.low(at + 1) in _TO_ATTEND):
        return []
    if national := _of_national_day(trigger):
        return national
    for index in range(at + 1, min(at + _VENUE, len(sentence.tokens))):
        if sentence.owner[index] is not None:
            continue
        if sentence.low(index) in ("tại", "ở"):
            return find_destinations(sentence, index + 1, _REACH)[0]
        if sentence.words(index, index + 2).startswith(_OF_SOMEBODY):
            return _whose(trigger, index + 1)
        if sentence.low(index) in (";", ".") or sentence.has(index, "say"):
            return []
    return []


def _of_national_day(trigger: Trigger) -> list[Destination]:
    """``tới dự lễ kỷ niệm Quốc khánh Lào``: held in Laos, unless a mission of theirs is told to hold it abroad."""
    sentence, at = trigger.sentence, trigger.at
    day = next((i for i in range(at + 1, at + _FEAST) if sentence.words(i, i + 2) in _NATIONAL_DAYS), 0)
    if not day or any(sentence.low(i) in ("tại", "ở") for i in range(day, at + _VENUE)):
        return []
    near = trigger.cast.sentences[max(0, sentence.index - _BACK) : sentence.index + _BACK]
    if any(told.says(("đại sứ", "đại sứ quán", "lãnh sự quán", "tổng lãnh sự quán")) for told in near):
        return []
    states = [m for m in sentence.mentions if day <= m.first <= day + _NEAR and m.kind == "country"]
    return [Destination(state.country, Place("", state.country)) for state in states[:1]]


def _whose(trigger: Trigger, at: int) -> list[Destination]:
    """``sang dự lễ tang Chủ tịch nước A``: the country of the one whose ceremony it is."""
    actors = trigger.cast.actors([m for m in trigger.sentence.mentions if at <= m.first <= at + _NEAR][:1])
    return [
        Destination(a.country, Place("", a.country)) for a in actors if is_country_code(a.country) and a.country != "ZZ"
    ]


def _welcoming(trigger: Trigger) -> list[Destination]:
    """``A hoan nghênh B sang dự Hội nghị``: B comes to A's country."""
    sentence, at = trigger.sentence, trigger.at
    group, first = group_back(sentence, at)
    if not group or not trigger.token_text.endswith("dự") or sentence.low(first - 1) not in _WELCOMING:
        return []
    going = {actor.country for actor in trigger.cast.actors(group)}
    hosts = [actor.country for actor in trigger.cast.actors(subject(sentence, first - 1))]
    return [Destination(code, Place("", code)) for code in hosts[:1] if code not in going]


def _moves(sentence: Sentence, at: int) -> bool:
    """``đến`` and ``tới`` are verbs after an actor, a date, an aspect word or another going, else prepositions."""
    if sentence.low(at) == _GOES and not _goes_straight(sentence, at):
        return False
    on_the_way = sentence.before(at, _ON_THE_WAY)
    begun = on_the_way + 1 if sentence.has(on_the_way, "ongoing") else at  # "đang trên đường tới Huế"
    before = before_companion(sentence, sentence.before(begun, _BEFORE_MOVE) + 1) - 1
    if before < 0 or sentence.low(at + 1) in ("tại", "ở", ","):
        return _comes_first(sentence, at) is not None  # "diễn ra vào ngày 12/6 tới tại Lào"
    if sentence.owner[before] is None and sentence.words(before - 1, before + 1).endswith((*_WHEN, "tôi")):
        return True
    if sentence.low(before) == "," and sentence.words(before + 1, at).startswith(_THEN):
        return True  # "thăm Lào, sau đó tới Campuchia dự hội nghị"
    mention = sentence.owner[before]
    if _pronoun_of_none(sentence, at) or _sending(sentence, at)[0]:
        return True
    if _left(sentence, at) < at or before_apposition(sentence, before + 1):
        return True
    if mention is not None and mention.kind == "place":
        return False
    if mention is not None:
        leaders = mention.kind == "group" and "pair_of_countries" not in mention.cats
        if not (leaders or mention.kind in ("person", "delegation", "title", "bare")) or not is_actor(mention):
            return before < at - 1 and mention.kind == "country"
        return governor(sentence, group_back(sentence, mention.last)[1]) not in ("of", "with", "to", "at", "between")
    if sentence.in_date(before) is not None:
        return not (_sent_to(sentence, before) or _of_journey(sentence, before))
    return sentence.tokens[before].has(*_BEFORE_GOING)  # "lần thứ hai ông đến Lào"


def _comes_first(sentence: Sentence, at: int) -> Mention | None:
    """``Tới Lào dự hội nghị, A hôm nay …``: who is named right behind the clause with which the sentence begins."""
    if at:
        return None
    there = sentence.mention_after(1)
    comma = next((i for i, low in enumerate(sentence.lows) if low == "," and sentence.owner[i] is None), 0)
    goer = sentence.mention_after(comma + 1) if there is not None and 0 < comma < _VENUE else None
    return goer if goer is not None and (goer.kind == "person" or goer.offices) else None


def _left(sentence: Sentence, at: int) -> int:
    """``A rời Lào sang Nga``, ``A đáp chuyến bay (từ Lào) tới Nga``: return where one leaves or boards, else ``at``."""
    begun = sentence.owner[at - 1] if at else None
    places = begun is not None and begun.kind in ("place", "country") and sentence.low(begun.first - 1) == "từ"
    first = begun.first - 1 if places and begun is not None else at
    if first < at and sentence.low(first - 1) in _FLYING and sentence.low(first - 2) not in _PLANES:
        return first - 1
    if first < at and _starts_out(sentence, first):
        return first
    on_board = sentence.before(first, _PLANES)
    if 0 < on_board < first - 1 and sentence.owner[on_board] is None and sentence.low(on_board) in _BOARDING:
        return on_board
    before = at - 1
    while before > 0 and (sentence.low(before) in _ON_LEAVING or sentence.in_date(before) is not None):
        before -= 1
    mention = sentence.owner[before] if before > 0 else None
    if mention is None or mention.kind not in ("place", "country"):
        return at
    if (crossing := _crossing(sentence, mention.first)) < mention.first:
        return crossing
    return mention.first - 1 if sentence.low(mention.first - 1) == "rời" else at


def _starts_out(sentence: Sentence, at: int) -> bool:
    """``A (đã) từ Bắc Kinh đến Hà Nội``: say whether somebody who goes stands right before ``từ`` and his tense."""
    goer = sentence.mention_before_tense(at, *ASPECT)
    return goer is not None and goer.kind in ("person", "delegation") and not governor(sentence, goer.first)


def _crossing(sentence: Sentence, at: int) -> int:
    """``đi qua Trung Quốc tới Hà Nội``: return where the verb of crossing begins that stands before token ``at``."""
    begun = at - 1
    while begun > 0 and sentence.owner[begun] is None and sentence.low(begun) in _CROSSING:
        begun -= 1
    crosses = begun + 1 < at - 1 and sentence.low(at - 1).endswith("qua")
    return begun + 1 if crosses else at


def _stays_inside(sentence: Sentence, at: int, destinations: list[Destination]) -> bool:
    """``A rời Hà Nội đi Huế``: who goes on inside a country has come to it before."""
    left = _left(sentence, at)
    begun = sentence.mention_after(left + 1) if left < at and sentence.low(left) == "rời" else None
    return begun is not None and begun.kind == "place" and {d.country for d in destinations} == {begun.country}


def _of_journey(sentence: Sentence, at: int) -> bool:
    """``chuyến công du lần 3 dự kiến vào ngày 6/7 tới Lào của A``: the noun says who goes."""
    for before in range(at, max(-1, at - _JOURNEY), -1):
        low = sentence.low(before)
        if sentence.owner[before] is None and low.startswith("chuyến"):
            return True
        if not (sentence.in_date(before) is not None or low in _TIMED or low.isdigit()):
            return False
    return False


def _sent_to(sentence: Sentence, at: int) -> bool:
    """``gửi công văn hôm 5/7 tới Anh``: what is sent on a day goes there, and nobody."""
    while at > 0 and sentence.in_date(at) is not None:
        at -= 1
    at -= sentence.low(at) in ("ngày", "hôm", "vào")
    return sentence.owner[at] is None and sentence.tokens[at].tells("message", "verb")
