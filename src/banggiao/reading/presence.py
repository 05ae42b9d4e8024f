"""Lists of those present: ``Cùng dự buổi tiếp có A; B``, ``Tháp tùng C trong chuyến thăm có A, B``, ``A và B cùng dự``.

Such a sentence tells no act of its own; those it names are members of an act told elsewhere (codebook §1 role).
"""

from typing import NamedTuple

from banggiao.model.vocabulary import ENCOUNTERS, EventType
from banggiao.reading.coordination import group_back
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_ATTENDING = (
    "cùng dự", "cùng tham dự", "đến dự", "tới dự", "đến tham dự", "tới tham dự", "tham dự", "dự", "cùng tham gia",
    "tham gia", "có mặt", "về phía", "phía", "cùng tiếp", "đại diện phía", "chứng kiến", "cùng ra đón", "cùng đón",
    "cùng ra sân bay đón", "cùng tiễn", "cùng ra tiễn", "cùng ra sân bay tiễn",
)  # fmt: skip
_ACCOMPANYING = (
    "tháp tùng", "cùng đi", "đi cùng", "cùng tháp tùng", "thành phần đoàn", "thành viên đoàn", "thành phần chính thức",
    "thành viên chính thức", "được tháp tùng", "ngồi cạnh", "ngồi cùng", "ngồi bên cạnh", "đi theo", "trong đoàn",
    "trong thành phần đoàn", "trong phái đoàn", "đoàn tháp tùng",
)  # fmt: skip
_WELCOMING = frozenset({"đón", "tiễn", "ra", "ra sân bay"})
_WITH = "cùng"
_TOGETHER = ("cùng dự", "cùng tham dự")
_FIRST_WORDS = frozenset(form.partition(" ")[0] for form in (*_ATTENDING, *_ACCOMPANYING))
_HEARD = (_FIRST_WORDS - {"trong"}) | {"đoàn"}  # one of which each form has, "trong đoàn" too
_LINKS = frozenset({"có", "gồm", "gồm có", "bao gồm", "là", "bởi"})
_BEGINS = frozenset({",", ";", ".", "-", "–", ":", "*"})
_LIST_WORDS = frozenset({":", "các", "các đồng chí", "đồng chí", "ông", "bà", "ngài", "những", "cả", "-"})
_OFFICIAL = frozenset({"đoàn", "chính", "thức", "chính thức", "cùng", "đại biểu", "cấp cao", "còn"})
_HEADING = ("về phía", "phía", "thành phần", "*", "-", "–")
_NAMED_ACT = 4  # words of what they attend
_HEAD = 28  # tokens from the word of presence to the list: "tháp tùng A và Phu nhân B trong chuyến công tác này có"
_GUEST = "khách"  # "khách mời" are guests, and nobody asks them
_OPENING = 3  # tokens between the link and the list
_VISIT: tuple[EventType, ...] = ("visit",)
_OF_ACT: tuple[tuple[str, tuple[EventType, ...]], ...] = (
    ("chuyến", _VISIT),
    ("gia đoàn", _VISIT),
    ("thăm", _VISIT),
    ("lễ ký", ("signing",)),
    ("ký kết", ("signing",)),
    ("lễ trao", ("award", "aid", "repatriation", "signing")),
    ("lễ đón", ("ceremony",)),
    ("lễ tiễn", ("ceremony",)),
    ("lễ", ("ceremony", "signing", "award", "aid", "repatriation")),
    ("hội nghị", ("session",)),
    ("kỳ họp", ("session",)),
    ("phiên họp", ("session",)),
    ("hội đàm", tuple(ENCOUNTERS)),
    ("tiếp", tuple(ENCOUNTERS)),
    ("gặp", tuple(ENCOUNTERS)),
    ("hội kiến", tuple(ENCOUNTERS)),
    ("làm việc", tuple(ENCOUNTERS)),
    ("đón", ("ceremony",)),
    ("tiễn", ("ceremony",)),
)
ANY_ACT: tuple[EventType, ...] = (*ENCOUNTERS, "ceremony", "session", "signing", "award", "aid", "repatriation")
"""The acts at which somebody may be told to have been, where nothing says at which."""


class Presence(NamedTuple):
    """A list of those present.

    Attributes:
        first, last: the tokens from the word of presence to the one before the list.
        types: which acts they may have been at.
        leader: whom they accompany, where the sentence names somebody.
        persons: those named.
        reach: how many sentences before the act may be told, where that is known.
        of_sides: whether they are on one of the sides of the act.
    """

    first: int
    last: int
    types: tuple[EventType, ...]
    leader: Mention | None
    persons: list[Mention]
    reach: int = 12
    of_sides: bool = False


def find_list(sentence: Sentence) -> Presence | None:
    """Return the list of those present that a sentence opens, None for none."""
    if sentence.mentions and sentence.mentions[0].kind == "delegation" and (members := _of_members(sentence)):
        return members
    if _HEARD.isdisjoint(sentence.heard):
        return None
    for at, low in enumerate(sentence.lows):
        if low not in _FIRST_WORDS and (" " not in low or low.partition(" ")[0] not in _FIRST_WORDS):
            continue
        if sentence.owner[at] is not None:
            continue
        if closing := _closing(sentence, at):
            return closing
        begins = not at or sentence.low(at - 1) in _BEGINS or sentence.in_date(at - 1) is not None
        if not begins and not _of_delegation(sentence, at):
            continue
        opener = _opener(sentence, at)
        if opener and (link := _link(sentence, at)) >= 0:
            persons = listed_from(sentence, link + 1)
            if persons:
                return _presence(sentence, at, link, opener, persons)
    return None


def _of_members(sentence: Sentence) -> Presence | None:
    """``Đoàn đại biểu Lào (gồm) có: A; B``: those who are in the delegation with which the sentence begins."""
    delegation = sentence.mentions[0]
    link = delegation.last
    alone = delegation.first == 0 or (delegation.first == 1 and sentence.low(0) in _HEADING)
    if not alone or delegation.leader is not None or sentence.low(link) not in _LINKS:
        return None
    begins = any(m.kind in ("person", "title") and 0 < m.first - link <= _OPENING for m in sentence.mentions)
    persons = listed_from(sentence, link + 1) if begins else []
    return Presence(0, link, (*ANY_ACT, "visit"), None, persons) if persons else None


def _of_delegation(sentence: Sentence, at: int) -> bool:
    """``(Cùng) đoàn đại biểu chính thức tháp tùng A có B``: nothing but the delegation stands before the word."""
    return all(
        sentence.low(i) in _OFFICIAL or ((m := sentence.owner[i]) is not None and m.kind == "delegation")
        for i in range(at)
    )


def _closing(sentence: Sentence, at: int) -> Presence | None:
    """``…; A và B cùng dự (lễ đón).``: those right before the words that end a sentence."""
    if not sentence.low(at).startswith(_WITH):
        return None
    words = sentence.words(at).rstrip(" .")
    together = next((form for form in _TOGETHER if words == form or words.startswith(f"{form} ")), "")
    if not together or words.count(" ") - together.count(" ") > _NAMED_ACT:
        return None
    persons: list[Mention] = []
    group, first = group_back(sentence, at)
    while group:
        persons = [*group, *persons]
        group, first = group_back(sentence, first - 1) if sentence.low(first - 1) == "," else ([], first)
    named = [mention for mention in persons if mention.kind == "person" and mention.person is not None]
    types = next((types for word, types in _OF_ACT if word in words), ANY_ACT)
    return Presence(first, len(sentence.tokens), types, None, named) if named else None


def _presence(sentence: Sentence, at: int, link: int, opener: str, persons: list[Mention]) -> Presence:
    head = sentence.words(at, link)
    going = opener in _ACCOMPANYING
    types = next((types for word, types in _OF_ACT if word in head), _VISIT if going else ANY_ACT)
    if types == ANY_ACT and sentence.low(0) in _WELCOMING:
        types = ("ceremony",)  # "Đón đoàn tại sân bay, phía Việt Nam có A; B"
    led = [m for m in sentence.mentions if at < m.last <= link and m.person is not None]
    before = [m for m in sentence.mentions if m.last <= at and m.person is not None]
    leader = led[0] if going and led else before[-1] if opener == "được tháp tùng" and before else None
    return Presence(at, link, types, leader, persons)


def _opener(sentence: Sentence, at: int) -> str:
    words = sentence.words(at, at + 4)
    found = [form for form in (*_ATTENDING, *_ACCOMPANYING) if words == form or words.startswith(form + " ")]
    return max(found, key=len, default="")


def _link(sentence: Sentence, at: int) -> int:
    """Return the index of the word behind which the list begins, -1 for none.

    It may stand behind how many came: ``Đến dự là gần 350 khách mời, trong đó có A, B``.
    """
    for index in range(at + 1, min(at + _HEAD, len(sentence.tokens))):
        low = sentence.low(index)
        if low in (";", ".") or (sentence.has(index, "say") and sentence.low(index - 1) != _GUEST):
            return -1
        if low in _LINKS and sentence.owner[index] is None and begins_list(sentence, index + 1):
            return index
    return -1


def begins_list(sentence: Sentence, at: int) -> bool:
    """Say whether somebody named, or a title with a list behind it, stands at token ``at`` or right behind."""
    for index in range(at, at + _OPENING):
        mention = sentence.mention_after(index)
        if mention is not None:
            return mention.kind == "person" or (mention.kind == "title" and sentence.low(mention.last) == ":")
        if sentence.low(index) not in _LIST_WORDS:
            return False
    return False


def listed_from(sentence: Sentence, at: int) -> list[Mention]:
    """Return the persons named from token ``at`` on, to the end of the clause."""
    found: list[Mention] = []
    for mention in sentence.mentions:
        if mention.first < at:
            continue
        between = range(found[-1].last if found else at, mention.first)
        if any(sentence.owner[i] is None and sentence.has(i, "say", "verb", "past", "future") for i in between):
            break
        if mention.kind == "person" and mention.person is not None:
            found.append(mention)
    return found
