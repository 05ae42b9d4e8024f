"""People of another country who are met as a circle: ``gặp giới doanh nghiệp Thái Lan``, ``các cựu chiến binh Mỹ``.

Nobody of them is named, and a country behind a common noun does nothing by itself; as the circle that an official of
another country meets they are that country's side (codebook §1 participants).
"""

from banggiao.lexicon.geography import is_country_code
from banggiao.lexicon.offices import HEADS
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import Group, group_forward
from banggiao.reading.frames.base import Trigger
from banggiao.reading.mention import Mention
from banggiao.reading.persons import RELATIVES
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.where import place_near
from banggiao.vietnamese.folding import fold

_SHORT = 6  # tokens of those whose country is not said
_LONGEST = 5  # tokens of a word for a circle: "cộng đồng khởi nghiệp"
_FAR = 9  # tokens between the word of the act and the country of those whom it names
_BEFORE = ("với", "các", "một số", "những", "một", "số", "nhiều", "đại diện", "nhóm", "đoàn", "cùng")
_AMONG = ("gồm", "bao gồm", "trong đó có", "trong đó gồm", "có sự tham gia của", "như", "trong đó")
_PARTNERS = ("đối tác", "nhà đàm phán")
_AS_SIDE = (
    "chuyên gia", "giới chức", "cựu quan chức", "quan chức", "phái viên", "đặc phái viên", "nhà ngoại giao", *_PARTNERS,
)  # fmt: skip  # who speak for their country, as officials do
_OFFICIALS = ("quan chức", "giới chức", "lãnh đạo", "nhà lãnh đạo")
_LOCAL = frozenset("của cấp cao chủ chốt tỉnh thành phố tp tp. bang chính quyền đảng bộ".split()) | {
    "cấp cao", "thành phố", "chính quyền",
}  # fmt: skip  # between "lãnh đạo" and the place
_THAT_STATE = ("nước này", "nước chủ nhà", "sở tại", "nước sở tại")
_PAST_LOCAL = (",", "và", "để", "nhằm", "trong", "trước", "sau")
_STOPS = frozenset({".", ";", ":", ",", "“", '"', "và", "trong", "tại"})
_ENDING = (".", ";", ":", "“", "(")
_OTHERS, _WHOSE = (*RELATIVES, "luật sư", "trợ lý", "phu nhân", "vợ", "chồng"), 3
_OF_STATES = frozenset({"hai nước", "hai bên", "hai quốc gia", "2 nước", "2 bên", "hai miền"})


def circle_met(trigger: Trigger, at: int) -> list[Actor]:
    """Return the circle of a country's people that begins behind token ``at``, where one does."""
    sentence = trigger.sentence
    at = next((index for index in range(at, at + 4) if sentence.low(index) == "với"), at)
    while sentence.low(at) in _BEFORE:
        at += 1
    if sentence.low(at - 1) == "đại diện" and (states := _sent_by(trigger, at)):
        return states
    if sentence.words(at, at + _LONGEST).startswith(_OFFICIALS):
        if others := _of_that_state(trigger, at) or _of_a_place(trigger, at):
            return others
    first, after = _first_word(trigger, at)
    if first < 0:
        return []
    end = len(sentence.tokens)
    for index in range(after, min(at + _FAR, len(sentence.tokens))):
        mention = sentence.mention_after(index)
        if mention is not None and mention.kind == "country" and not _elsewhere(sentence, index):
            named = sentence.mention_after(mention.last)
            if named is not None and named.person is not None:
                return trigger.cast.actors([named])  # "quan chức cấp cao của Triều Tiên Kim Yong-chol"
            start, end = sentence.tokens[at].start, mention.end
            name = _as_written(sentence, at, mention.last)
            if sentence.words(first, index).startswith(_PARTNERS) and not _by_a_person(trigger):
                return []
            if sentence.words(first, index).startswith(_AS_SIDE):
                return [trigger.cast.side(mention.country, mention.start, end)]
            return [Actor(None, name, mention.country, start, end, title=fold(name))]
        told = sentence.low(index) in _ENDING or sentence.in_date(index) is not None
        if told or sentence.has(index, "verb", "say", "past", "future", "at", "between"):
            end = index
            break
    return _of_the_house(trigger, first, min(end, after + _SHORT))


def _sent_by(trigger: Trigger, at: int) -> list[Actor]:
    """``gặp (các) đại diện (của) A và B``: whoever they are, the states for which they are there."""
    sentence = trigger.sentence
    at += sentence.low(at) in ("của", "phía", "từ")
    group, end = group_forward(sentence, at, commas=False)
    if any(m.kind != "country" for m in group) or sentence.mention_after(end) is not None:
        return []  # "đại diện Nga Ivan Petrov": he is named
    return [trigger.side_of(mention) for mention in group]


def _of_that_state(trigger: Trigger, first: int) -> list[Actor]:
    """``sang Lào để gặp các quan chức cấp cao của nước này``: of the state named last before, or else visited."""
    sentence, cast = trigger.sentence, trigger.cast
    last = min(first + _FAR, len(sentence.tokens))
    ends = (i for i in range(first, last) if sentence.owner[i] is not None or sentence.low(i) in _STOPS)
    end = next(ends, last)
    if not sentence.says(_THAT_STATE, first, end):
        return []
    doers = cast.actors(subject(sentence, trigger.at)) or trigger.implied()
    named = [m.country for m in sentence.mentions if m.last <= trigger.at and m.kind == "country" and m.country]
    abroad = [there for doer in doers if (there := cast.abroad(doer))]
    states = [code for code in (*named[-1:], *abroad[:1]) if code not in countries_of(doers)]
    return [cast.side(states[0], sentence.tokens[first].start, sentence.tokens[end - 1].end)] if states else []


def _of_a_place(trigger: Trigger, first: int) -> list[Actor]:
    """``gặp (các) lãnh đạo (của) thành phố Huế``, ``lãnh đạo bang Quebec``: those of a town or province are its own."""
    sentence = trigger.sentence
    at = next((i for i in range(first, first + _LONGEST) if sentence.mention_after(i) is not None), first)
    place = sentence.mention_after(at)
    if place is None or place.place is None or place.place.kind == "site" or not is_country_code(place.country):
        return []
    between = [low for low in sentence.lows[first:at] if low not in _OFFICIALS and low not in _LOCAL]
    return [] if between else [Actor(None, place.name, place.country, place.start, place.end)]


def _by_a_person(trigger: Trigger) -> bool:
    """``Lào tiếp tục tiếp xúc với các đối tác Mỹ`` is of relations at large, ``Thứ trưởng A gặp …`` an encounter."""
    return any(actor.person is not None for actor in trigger.cast.actors(subject(trigger.sentence, trigger.at)))


def _of_the_house(trigger: Trigger, first: int, end: int) -> list[Actor]:
    """``Thủ tướng B gặp gỡ giới doanh nghiệp`` on a visit: those whom a guest meets are people of the host's.

    Of those at home he has his own to meet abroad too; who meets whom is then not told.
    """
    sentence, cast = trigger.sentence, trigger.cast
    if trigger.act.type != "meeting" or not sentence.words(first, end).startswith(trigger.words("local_people")):
        return []
    if any(first <= mention.first < first + _SHORT for mention in sentence.mentions):
        return []  # "gặp gỡ doanh nhân, nhân sĩ hai nước"
    end = next((i for i in range(first, end) if sentence.low(i) in _PAST_LOCAL), end)
    guests = [a for a in cast.actors(subject(sentence, trigger.at)) or trigger.implied() if a.person is not None]
    place = place_near(sentence, trigger.at).country
    visited = {cast.abroad(guest) for guest in guests if guest.country != cast.people.home}
    if len(visited) != 1 or "" in visited or (place and place not in visited):
        return []
    start, after = sentence.tokens[first].start, sentence.tokens[end - 1].end
    name = _as_written(sentence, first, end)
    return [Actor(None, name, visited.pop(), start, after, title=fold(name))]


def _as_written(sentence: Sentence, first: int, end: int) -> str:
    return " ".join(token.text for token in sentence.tokens[first:end]).replace(" ,", ",")


def named_among(trigger: Trigger, end: int, circle: list[Actor]) -> list[Actor]:
    """``tiếp các doanh nghiệp Nhật Bản, gồm A và B``: the persons named stand for the circle; empty for none named."""
    sentence = trigger.sentence
    at = end + 1 if sentence.low(end) == "," else end
    if not sentence.words(at, at + 3).startswith(_AMONG):
        return []
    while at < end + 5 and sentence.mention_after(at) is None:
        at += 1
    named = trigger.cast.actors(group_forward(sentence, at)[0])
    sides = {actor.country for actor in circle} | {"ZZ"}
    found = [a for a in named if a.person is not None and (a.country in sides or not is_country_code(a.country))]
    trigger.cast.stand_for_side(found)
    return found


def _first_word(trigger: Trigger, at: int) -> tuple[int, int]:
    """Return where the word begins that names the circle, right at ``at`` or behind ``lãnh đạo các``, and what follows.

    Both are -1 where none names one.
    """
    sentence = trigger.sentence
    for index in range(at, min(at + 4, len(sentence.tokens))):
        if sentence.tokens[index].has("firm"):
            return index, index + 1
        words = sentence.words(index, index + _LONGEST)
        form = next((form for form in trigger.words("circles") if words.startswith(form)), "")
        if form:
            after = index + 1
            while len(sentence.words(index, after)) < len(form):
                after += 1
            return index, after
        if index > at and sentence.low(index) not in _BEFORE:
            break
    return -1, -1


def _elsewhere(sentence: Sentence, at: int) -> bool:
    return sentence.low(at - 1) in ("tại", "ở", "trong", "từ", "vào", "với")


def officials_of_both(trigger: Trigger) -> list[Actor]:
    """``cuộc họp giữa các quan chức an ninh hai nước``, ``… giữa Bộ trưởng Quốc phòng của hai nước``: the two states.

    Nobody of those who meet is named, and their leaders are others; empty where somebody else meets.
    """
    sentence, at = trigger.sentence, trigger.at + 2
    if not sentence.has(trigger.at + 1, "between"):
        return []
    while sentence.low(at) in _BEFORE:
        at += 1
    minister = sentence.mention_after(at)
    if minister is not None and (minister.kind != "title" or minister.name or not _beneath(minister)):
        return []
    if minister is None and not (sentence.has(at, "leader") and sentence.words(at, at + 2).startswith(_AS_SIDE)):
        return []
    for index in range(at + 1, min(at + _LONGEST, len(sentence.tokens))):
        both = sentence.mention_after(index)
        if both is not None:
            states = both.kind == "group" and bool(both.cats & _OF_STATES)
            return list(trigger.cast.countries_of_pair(both)) if states else []
    return []


def _beneath(title: Mention) -> bool:
    """``Bộ trưởng Quốc phòng``, not ``Tổng thống``: an office of those who act for their state, and do not lead it."""
    return bool(title.offices) and title.offices[0].level not in HEADS


def himself(sentence: Sentence, group: Group) -> Group:
    """Return a row of those who met somebody themselves: ``em gái của A``, ``luật sư của A`` met B, and not A."""
    whose = group[0].first - 1 if group else 0
    return [] if sentence.low(whose) == "của" and sentence.words(whose - _WHOSE, whose).endswith(_OTHERS) else group
