"""Gatherings that a sentence is about: ``Thượng đỉnh G7 lần thứ 45 diễn ra tại …``, nobody told to attend."""

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import group_back, is_actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, sides_between
from banggiao.reading.frames.meetings import (
    as_participants,
    between,
    is_domestic,
    joint,
    of_joint_body,
    stands,
    with_organisation,
)
from banggiao.reading.mention import Mention
from banggiao.reading.roles import ASPECT, governor, subject
from banggiao.reading.sentence import Sentence

_EDITION = 11  # tokens from a gathering's name to the verb
_SESSION = "khoá"  # "Đại hội đồng … khoá 74"
_OF_EDITION = frozenset("năm nay này tới lần thứ sẽ đã vừa được dự kiến chính thức ( - )".split()) | {
    "lần thứ",
    "dự kiến",
    _SESSION,
}
_GATHERING = frozenset({"thượng đỉnh", "hội nghị thượng đỉnh", "cấp cao", "hội nghị cấp cao", "hội nghị", "tuần lễ"})
_ASSEMBLY = "đại hội đồng"
_BEFORE_OR_AFTER = frozenset({"trước", "sau", "ngay trước", "ngay sau", "trước thềm", "kể từ"})
_TWO_AND_TWO = "đối thoại 2"  # "Đối thoại 2+2": of the ministers of foreign affairs and of defence
_INVITED = "được mời"
_TAKING_PLACE = ("diễn ra",)
_SEMINAR = "hội thảo"
_WHERE = frozenset({"tại", "ở", "ngày", "vào", "hôm", "nhân", "nhân dịp"})
_NAME = 26  # tokens of one conference's name
_MATTER = 12  # tokens of what a joint body is for
_OPENING = 12  # tokens in which a sentence about a conference names it
_START = 6  # tokens from the verb to "chủ trì"
_FAR = 40  # and where those who preside are named between: "khai mạc tại X do A và B đồng chủ trì"
_CONFERENCES = ("hội nghị", "diễn đàn", "đối thoại")
_KIND = 8  # tokens from the word for a conference to the two countries that hold it
_NAME_OF_ROW, _ORDINAL = 3, 3  # words of "Kỳ họp", of "lần thứ 6"
_ROW_BEFORE = 30  # sentences
_TO_BE = frozenset({"dự", "kiến", "sẽ", "được", "đã", "tiếp", "theo"})
_BEFORE_SUBJECT = frozenset({",", "khi", "rằng", "biết", "cho biết", "cho hay", ":"})


SITTING = frozenset({"họp kín", "họp khẩn", "họp khẩn cấp", "nhóm họp", "họp trực tuyến", "họp bất thường"})
"""Verbs that tell of a body of an organisation or of two states that it meets."""


def body_that_sits(trigger: Trigger) -> list[Actor]:
    """``Hội đồng Bảo an Liên Hợp Quốc họp khẩn``, ``Ban Liên hợp A - B nhóm họp``: the organisation, or both states."""
    sentence, at = trigger.sentence, trigger.at
    if both := _joint_body_before(trigger):
        return both
    beside = sentence.mention_before_tense(at, *ASPECT)
    doers = [beside] if beside is not None and beside.kind == "org" else subject(sentence, at)
    group = [m for m in doers if m.kind in ("org", "title") and m.person is None]
    sides = trigger.cast.actors(group)
    geography = trigger.cast.lexicon.geography
    return sides if len(sides) == 1 and sides[0].country != "ZZ" and not geography.country(sides[0].country) else []


def _joint_body_before(trigger: Trigger) -> list[Actor]:
    """``Ủy ban hỗn hợp A - B (về hợp tác kinh tế) nhóm họp``: the two states whose body the verb is said of."""
    sentence = trigger.sentence
    last = sentence.before_tense(trigger.at, *ASPECT) + 1
    body = next((m for m in reversed(sentence.mentions) if m.last <= last), None)
    if body is None or body.kind != "body" or not joint(body) or last - body.last > _MATTER:
        return []
    between = sentence.lows[body.last : last]
    return trigger.cast.actors([body]) if not between or (between[0] == "về" and "," not in between) else []


def _forum_itself(trigger: Trigger) -> Mention | None:
    """Return the organisation whose gathering the verb is said of, with the place or time of it; None for none."""
    sentence, at = trigger.sentence, trigger.at
    forum = next((m for m in reversed(sentence.mentions) if m.last <= at), None)
    if forum is None or not (forum.kind == "org" or _is_assembly(sentence, forum)) or at - forum.last > _EDITION:
        return None
    edition = (i for i in range(forum.last, at) if not (sentence.in_date(i) or sentence.low(i).isdigit()))
    first = sentence.before(forum.first, _GATHERING) + 1
    opens = (first == 0 or sentence.low(first - 1) in _BEFORE_SUBJECT) and (
        first < forum.first or "forum" in forum.cats or forum.kind == "body" or sentence.low(forum.last) == _SESSION
    )
    told = opens and (sentence.low(at + 1) in ("tại", "ở") or bool(sentence.dates))
    return forum if told and all(sentence.low(i) in _OF_EDITION or sentence.has(i, "org") for i in edition) else None


def _is_assembly(sentence: Sentence, mention: Mention) -> bool:
    """``Đại hội đồng AIPA lần thứ 44``: an organisation's own gathering."""
    return sentence.low(mention.first) == _ASSEMBLY and _of_organisation(mention)


def _marks_time(sentence: Sentence, forum: Mention) -> bool:
    """Say whether a gathering only says when something else was: ``trước Hội nghị Thượng đỉnh G20 diễn ra ở …``."""
    return sentence.low(sentence.before(forum.first, _GATHERING)) in _BEFORE_OR_AFTER


def held(trigger: Trigger) -> list[Draft]:
    """``Kỳ họp lần thứ 40 Ủy ban liên Chính phủ Việt Nam - Lào đã diễn ra …``: the two sides of a joint body."""
    sentence, at = trigger.sentence, trigger.at
    first, last = _told_of(trigger)
    before = sentence.words(first, last)
    if "bên lề" in before or "tại hội nghị" in before or _INVITED in before:
        return []  # "được mời tới Hội nghị … diễn ra tại Lào": the message alone
    if (forum := _forum_itself(trigger)) is not None:
        sides = [trigger.side_of(forum)] if forum.kind == "body" else trigger.cast.actors([forum])
        return [trigger.draft(as_participants(sides))]
    if not any(word in before for word in trigger.words("sittings")):
        return []
    if sides := _of_the_row(trigger, before):
        return [trigger.draft(as_participants(sides))]
    pairs = [m for m in sentence.mentions if joint(m) and m.first < last and (last <= at or m.first > at)]
    known = stands(trigger, before) or any(_of_pair(trigger, m) for m in pairs)
    known = known or _TWO_AND_TWO in before
    if not known or is_domestic(trigger, before):
        return []
    if "thượng đỉnh" in before and (pairs or sides_between(trigger) or not _named_before(trigger)):
        return []  # the summit of two sides is talks (codebook §8)
    if pairs:
        chairs = _chairs(trigger)
        named = countries_of(chairs)
        sides = [actor for actor in trigger.cast.actors(pairs[-1:]) if actor.country not in named]
        return [trigger.draft(as_participants([*chairs, *sides]))]
    if sides := sides_between(trigger) or between(trigger, first, last):
        presided = "chủ trì" in sentence.words(at + 1, at + _FAR)
        chairs = [a for a in _chairs(trigger) if presided and a.country in countries_of(sides)]
        rest = [side for side in sides if side.country not in countries_of(chairs)]
        return [trigger.draft(as_participants([*chairs, *rest]))]
    if _SEMINAR in before:
        return []  # of one side's own, or of nobody's
    if any(word in before for word in trigger.words("numbered")) and (sides := of_joint_body(trigger)):
        return [trigger.draft(as_participants(sides))]
    opening = sentence.words(0, _OPENING + sum(sentence.in_date(i) is not None for i in range(_OPENING)))
    if not any(word in opening for word in trigger.words("meetings")):
        return []
    organisations = _named_before(trigger)[-1:]
    if not organisations or _marks_time(sentence, organisations[-1]):
        return []
    chairs = _chairs(trigger) if _under(sentence, at) else []
    sides = trigger.cast.actors([*organisations, *with_organisation(trigger, organisations)])
    sides = [
        trigger.side_of(a) if a.country in {m.country for m in organisations if m.kind == "body"} else a for a in sides
    ]
    body = [a for a in sides if a.country not in countries_of(chairs)]
    return [trigger.draft(as_participants([*chairs, *body]))]


def _of_the_row(trigger: Trigger, named: str) -> list[Actor]:
    """``Kỳ họp lần thứ 6 dự kiến diễn ra …``: of the two sides that a sentence before tells to have held the fifth."""
    words = named.split(" ")
    number = words.index("lần") if "lần" in words else 0
    if not 0 < number <= _NAME_OF_ROW or not _TO_BE.issuperset(words[number + _ORDINAL :]):
        return []
    row = f"{' '.join(words[:number])} lần thứ"
    here = trigger.sentence.index
    for sentence in reversed(trigger.cast.sentences[max(0, here - _ROW_BEFORE) : here]):
        pair = next((m for m in sentence.mentions if joint(m)), None) if row in sentence.words(0) else None
        if pair is not None:
            return trigger.cast.actors([pair])
    return []


def chaired(trigger: Trigger) -> list[Draft]:
    """``Đối thoại Chiến lược Việt Nam - Lào lần thứ 12 do A và B đồng chủ trì``: what is named before ``do``."""
    sentence = trigger.sentence
    chairs, first = group_back(sentence, sentence.before_tense(trigger.at, *ASPECT) + 1)
    if not chairs or sentence.low(first - 1) != "do" or any(m.person is None for m in chairs):
        return []
    before = sentence.words(first - _NAME, first - 1)
    if not any(word in before for word in trigger.words("sittings")):
        return []
    known = stands(trigger, before)
    if not known or is_domestic(trigger, before):
        return []
    presiding = trigger.cast.actors(chairs)
    named = [m for m in sentence.mentions if m.last < first and (joint(m) or m.kind == "org")][-1:]
    sides = [a for a in trigger.cast.actors(named) if a.country not in countries_of(presiding)]
    return [trigger.draft(as_participants([*presiding, *sides]))] if named else []


def _told_of(trigger: Trigger) -> tuple[int, int]:
    """The tokens that name what is held: before the verb, or behind (``tại Hà Nội đã diễn ra Khóa họp thứ 9 …``)."""
    sentence, at = trigger.sentence, trigger.at
    if sentence.low(at) in _TAKING_PLACE and sentence.words(at + 1, at + 5).startswith(trigger.words("meetings")):
        return at + 1, min(at + 1 + _NAME, len(sentence.tokens))
    return max(0, at - _NAME), at


def _under(sentence: Sentence, at: int) -> bool:
    """``… đã diễn ra dưới sự đồng chủ trì của A và B``."""
    return any("chủ trì" in sentence.low(i) for i in range(at + 1, at + _START))


def _named_before(trigger: Trigger) -> list[Mention]:
    """The organisations that the sentence names before; ``Ngoại trưởng ASEAN`` are of theirs."""
    before = (m for m in trigger.sentence.mentions if m.first < trigger.at)
    return [m for m in before if m.kind == "org" or _of_members(m) or _of_organisation(m)]


def _of_members(mention: Mention) -> bool:
    unnamed = mention.kind == "title" and mention.person is None
    return unnamed and mention.country not in ("", "ZZ") and not is_country_code(mention.country)


def _of_organisation(mention: Mention) -> bool:
    """``Nhóm công tác chung ASEAN - Trung Quốc``: a body of an organisation."""
    return mention.kind == "body" and mention.country not in ("", "ZZ") and not is_country_code(mention.country)


def _of_pair(trigger: Trigger, pair: Mention) -> bool:
    """``Hội nghị xúc tiến đầu tư Việt Nam - Lào``: of what the conference of the two is; one of nothing is a summit."""
    name = trigger.sentence.words(pair.first - _KIND, pair.first)
    return not name.endswith("hội nghị") and any(word in name for word in _CONFERENCES)


def is_itself_held(trigger: Trigger) -> bool:
    """``Diễn đàn Doanh nghiệp Việt Nam - Lào vừa tổ chức ngày 5/6``: said of what the sentence opens with."""
    sentence, at = trigger.sentence, trigger.at
    behind = sentence.low(at + 1) in _WHERE or sentence.in_date(at + 1) is not None
    before = sentence.before(at, _OF_EDITION)
    last = sentence.owner[before] if before >= 0 else None
    if not behind or last is None or not (last.kind == "org" or joint(last)):
        return False
    return sentence.words(0, _START).startswith(trigger.words("meetings"))


def _chairs(trigger: Trigger) -> list[Actor]:
    """``do A và B đồng chủ trì``: the chairs stand for their sides."""
    sentence = trigger.sentence
    found = [
        m
        for m in sentence.mentions
        if is_actor(m)
        and m.person is not None
        and (sentence.low(m.first - 1) in ("do", "của") or governor(sentence, m.first) == "")
    ]
    return trigger.cast.actors(found)
