"""Who else was there, however a sentence tells it: as a list (``presence``), by a noun or by a verb.

``với sự tham dự của A``; ``A cũng dự buổi tiếp``; ``A tháp tùng B``; ``A là thành viên đoàn``.
"""

from banggiao.lexicon.entries import Act
from banggiao.model.vocabulary import ENCOUNTERS, EventType
from banggiao.reading.coordination import Group, before_brackets, group_back, group_forward
from banggiao.reading.mention import Mention
from banggiao.reading.presence import ANY_ACT, Presence, begins_list, find_list, listed_from
from banggiao.reading.roles import ASPECT, governor
from banggiao.reading.sentence import Sentence

_TAKING_PART = ("tham dự", "tham gia", "có mặt", "hiện diện", "góp mặt", "chứng kiến", "đồng hành", "tháp tùng")
_GIVEN = frozenset({"có", "với", "dưới", "trước"})  # before "sự tham dự của"
_CONFERENCES = ("hội nghị", "diễn đàn", "hội thảo", "toạ đàm", "phiên họp", "kỳ họp")
_LATER = 12  # sentences
_NEAR = 4  # sentences before "A cũng dự buổi tiếp" to the act
_SUBJECT = 6  # tokens of whose the presence is: "Phía Việt Nam (còn) có sự tham dự của"
_FRONTED = frozenset({"có mặt tại", "có mặt trong", "dự", "tham dự", "cùng dự"})
_FRONTING = frozenset({"có mặt tại", "có", "dự", "tham dự", "cùng"})
_OPENING = 3  # tokens in which a sentence names the act
_LINK = 16  # tokens from it to the list of those present
_HOLDING = frozenset(
    {"tiến hành", "tổ chức", "mở", "triệu tập", "hành"}
)  # "NSC tiến hành cuộc họp với sự có mặt của A"
_NOUN = 7  # tokens from "sự" to "của": "sự tham dự và chủ trì của"
_BEING_THERE = frozenset({"tham dự", "tham gia", "dự", "có mặt tại", "có", "chứng kiến"})
_THERE = frozenset({"mặt", "tại", "trong", "cả", "một", "phần"})
_ALSO = frozenset({"cũng", "còn", "cùng", "đều", "có"})
_ALSO_TENSE = _ALSO | {"đã", "sẽ", "vừa", "từng", "dự kiến"}
_TO_ACT = 4  # tokens from the verb to the act
_GOING = ("tháp tùng", "đi cùng", "cùng đi với", "hộ tống")
_GOING_FIRST = frozenset({"tháp", "đi", "cùng", "hộ"})
_SPEAKING_THERE = ("tham dự và phát biểu", "dự và phát biểu", "tham dự", "đã tham dự", "tham dự và có bài phát biểu")
_LED = 3  # tokens from "tham gia" to the delegation
_HANDING: tuple[EventType, ...] = ("signing", "award", "aid", "repatriation")
_VERBS = _BEING_THERE | _GOING_FIRST | {"thành"}
_OF_VERBS = frozenset({"dự", "gia", "mặt", "chứng", "tháp", "hộ", "đi", "viên"})  # one of which each of them needs
_PLACES = (*ENCOUNTERS, "ceremony", *_HANDING)
_WITH_DELEGATION: tuple[EventType, ...] = ("visit", *ENCOUNTERS)


def find_presence(sentence: Sentence) -> Presence | None:
    """Return those of whom a sentence tells that they were there or went along, None for none."""
    if sentence.present is None:
        sentence.present = [_find(sentence) if _names_somebody(sentence) else None]
    found = sentence.present[0]
    return found if isinstance(found, Presence) else None


def tells_presence(sentence: Sentence, at: int) -> bool:
    """``Tham dự hội đàm có A, B``: whether token ``at`` is of the words that only tell who else was there."""
    present = find_presence(sentence)
    return present is not None and present.first <= at <= present.last


def _find(sentence: Sentence) -> Presence | None:
    if found := find_list(sentence) or _by_noun(sentence):
        return found
    first = sentence.triggers[0] if sentence.triggers else len(sentence.tokens)
    if first <= _OPENING and (found := _of_act(sentence, first) or _fronted(sentence)):
        return found
    return _by_verb(sentence)


def _names_somebody(sentence: Sentence) -> bool:
    for mention in sentence.mentions:
        if (mention.kind == "person" and mention.person is not None) or mention.leader is not None:
            return True
    return False


def _by_noun(sentence: Sentence) -> Presence | None:
    """``Cuộc gặp có sự tham dự của A và B``, ``ký thỏa thuận dưới sự chứng kiến của A``."""
    if "sự" not in sentence.heard:
        return None
    for at, low in enumerate(sentence.lows):
        if low != "sự" or sentence.low(at - 1) not in _GIVEN or sentence.owner[at] is not None:
            continue
        if not sentence.words(at + 1, at + _NOUN).startswith(_TAKING_PART):
            continue
        of = next((i for i in range(at + 2, at + _NOUN) if sentence.low(i) == "của"), -1)
        if of > 0 and begins_list(sentence, of + 1):
            types, reach = _told_before(sentence, at)
            return Presence(at, of, types, None, listed_from(sentence, of + 1), reach)
    return None


def _told_before(sentence: Sentence, at: int) -> tuple[tuple[EventType, ...], int]:
    """Return the types of the act that is named last before token ``at``, and how far back it may be told.

    Of what a verb does (``NSC họp với sự có mặt của A``) the sentence itself tells.
    """
    if sentence.says(_CONFERENCES, 0, at):
        return ("session",), _LATER
    for index in reversed(sentence.triggers):
        if index < at and (types := _types_of(sentence, index)):
            held = sentence.low(index - 1) in _HOLDING and not sentence.has(index, "verb")
            return types, _LATER if sentence.has(index, "noun") and not held else 0
    begun = next((i for i in range(at - 1, -1, -1) if sentence.low(i) == ","), -1)
    return ANY_ACT, _LATER if at - begun < _SUBJECT and sentence.low(at - 1) == "có" else 0


def _of_act(sentence: Sentence, first: int) -> Presence | None:
    """``Lễ trao diễn ra tại X, có A và B``, ``Buổi tiếp còn có A``: token ``first`` names the act."""
    types = _types_of(sentence, first) if sentence.has(first, "noun") else ()
    for at in range(first + 1, min(first + _LINK, len(sentence.tokens))) if types else ():
        if sentence.low(at) == "có" and (sentence.low(at - 1) in (",", "còn") or at - first == 1):
            if begins_list(sentence, at + 1):
                return Presence(first, at, types, None, listed_from(sentence, at + 1), of_sides=True)
    return None


def _fronted(sentence: Sentence) -> Presence | None:
    """``Có mặt tại lễ ký, A đánh giá …``: A was there."""
    if sentence.low(0) not in _FRONTING:
        return None
    act = next((i for i in range(1, _OPENING + 1) if i in sentence.triggers and _types_of(sentence, i)), -1)
    if act < 0 or sentence.words(0, act) not in _FRONTED:
        return None
    comma = next((i for i in range(act, act + _LINK) if sentence.low(i) == ","), -1)
    persons = [m for m in group_forward(sentence, comma + 1)[0] if m.kind == "person"] if comma > 0 else []
    return Presence(0, act, _types_of(sentence, act), None, persons, _NEAR, of_sides=True) if persons else None


def _types_of(sentence: Sentence, at: int) -> tuple[EventType, ...]:
    """Return which acts the word of an act at token ``at`` may mean; none where nobody can be at them."""
    act = sentence.tokens[at].value("noun") or sentence.tokens[at].value("verb")
    if not isinstance(act, Act) or act.type not in _PLACES:
        return ()
    if act.type in _HANDING:
        return _HANDING  # "lễ trao" is of papers, gifts and orders
    return tuple(ENCOUNTERS) if act.type in ENCOUNTERS else (act.type,)


def _by_verb(sentence: Sentence) -> Presence | None:
    if _OF_VERBS.isdisjoint(sentence.heard):
        return None
    for at, low in enumerate(sentence.lows):
        if low not in _VERBS or sentence.owner[at] is not None:
            continue
        if low in _BEING_THERE:
            found = _attending(sentence, at) or _in_delegation(sentence, at) or _with_delegation(sentence, at)
            found = found or _taking_part(sentence, at)
        elif low in _GOING_FIRST:
            found = _going_along(sentence, at)
        else:
            found = _member(sentence, at)
        if found is not None:
            return found
    return None


def _attending(sentence: Sentence, at: int) -> Presence | None:
    """``A cũng dự buổi tiếp``, ``A, người có tham gia cuộc hội đàm``: A beside those who hold it."""
    act = next((i for i in range(at + 1, at + _TO_ACT) if i in sentence.triggers), -1)
    between = range(at + 1, act)
    if act < 0 or not sentence.has(act, "noun") or any(sentence.low(i) not in _THERE for i in between):
        return None
    if sentence.low(at) == "có" and sentence.low(at + 1) != "mặt":
        return None
    before = sentence.before(at, _ALSO_TENSE)
    also = any(sentence.low(i) in _ALSO for i in range(before + 1, at))
    relative = sentence.low(before) == "người" and sentence.low(before - 1) == ","
    persons = _persons_before(sentence, before - 1 if relative else before + 1)
    types = _types_of(sentence, act)
    if not persons or not types or not (also or relative):
        return None
    return Presence(at, act, types, None, persons, _NEAR, of_sides=True)


def _with_delegation(sentence: Sentence, at: int) -> Presence | None:
    """``A dẫn đầu đoàn Việt Nam tham dự Hội nghị.``: at the conference that the sentence before tells of."""
    if sentence.words(at + 1, at + _LED).rstrip(" .,") not in _CONFERENCES:
        return None
    before = sentence.before_tense(at, *ASPECT)
    delegation = next((m for m in reversed(sentence.mentions) if m.last <= at and m.kind == "delegation"), None)
    if delegation is None or before < 0:
        return None
    leader = delegation.leader
    if sentence.owner[before] is not delegation:
        return None
    lead = sentence.has(delegation.first - 1, "lead")  # else "Đoàn Việt Nam do A làm trưởng đoàn đã dự Hội nghị"
    persons = [leader] if leader is not None else _persons_before(sentence, delegation.first - 1) if lead else []
    persons = [mention for mention in persons if mention.person is not None]
    return Presence(at, at, ("session",), None, persons, _NEAR) if persons else None


def _taking_part(sentence: Sentence, at: int) -> Presence | None:
    """``Thủ tướng A tham dự và phát biểu.``: at the conference of which the sentence before tells."""
    words = sentence.words(at, at + _LED + 1).rstrip(" .")
    if words not in _SPEAKING_THERE or (sentence.triggers and sentence.triggers[0] < at):
        return None
    persons = _persons_before(sentence, sentence.before(at, _ALSO_TENSE) + 1)
    return Presence(at, at, ("session",), None, persons, 1) if persons else None


def _persons_before(sentence: Sentence, at: int) -> list[Mention]:
    """Return the persons who end before token ``at`` and whom nothing governs, none where others are among them."""
    at = before_brackets(sentence, at - (sentence.low(at - 1) == ","))  # "Ông A (phải), Chủ tịch Hội B, cũng dự"
    group: Group
    group, first = group_back(sentence, at)
    if any(m.kind != "person" or m.person is None for m in group) or governor(sentence, first) not in ("", "and"):
        return []
    return group


def _in_delegation(sentence: Sentence, at: int) -> Presence | None:
    """``A tham gia đoàn công tác do B dẫn đầu``."""
    found = next((m for i in range(at + 1, at + _LED) if (m := sentence.mention_after(i)) is not None), None)
    if sentence.low(at) != "tham gia" or found is None or found.kind != "delegation" or found.leader is None:
        return None
    persons = _persons_before(sentence, sentence.before(at, _ALSO_TENSE) + 1)
    return Presence(at, at, _WITH_DELEGATION, found.leader, persons) if persons else None


def _going_along(sentence: Sentence, at: int) -> Presence | None:
    """``A tháp tùng B trong chuyến thăm``, ``B được tháp tùng bởi A``."""
    form = next((form for form in _GOING if f"{sentence.words(at, at + 3)} ".startswith(f"{form} ")), "")
    behind = at + form.count(" ") + 1
    if form and sentence.low(behind) == "bởi" and sentence.low(at - 1) == "được" and begins_list(sentence, behind + 1):
        leader = sentence.mention_before_tense(at - 1, *ASPECT)
        return Presence(at, at, ("visit",), leader, listed_from(sentence, behind + 1)) if leader is not None else None
    whom = sentence.mention_after(behind) if form else None
    if whom is None or whom.person is None:
        return None
    persons = _persons_before(sentence, sentence.before(at, _ALSO_TENSE) + 1)
    return Presence(at, at, ("visit",), whom, persons) if persons else None


def _member(sentence: Sentence, at: int) -> Presence | None:
    """``A là thành viên (trong) đoàn``."""
    if sentence.low(at - 1) != "là" or sentence.low(at + 1) != "viên":
        return None
    behind = (sentence.mention_after(i) for i in range(at + 2, at + _TO_ACT + 1))
    if not any(m is not None and m.kind == "delegation" for m in behind):
        return None
    persons = _persons_before(sentence, sentence.before(at - 1, _ALSO_TENSE) + 1)
    return Presence(at, at, _WITH_DELEGATION, None, persons, of_sides=True) if persons else None
