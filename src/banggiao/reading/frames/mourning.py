"""To whom condolences go: to the state of who has died, or of those who were hurt, where nobody of it is named."""

from collections.abc import Collection

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.envoys import MISSIONS
from banggiao.reading.frames.base import Trigger
from banggiao.reading.mention import Mention
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence

_DYING = ("qua đời", "từ trần", "tạ thế", "đã qua đời", "đã từ trần", "vừa qua đời", "băng hà", "đột ngột", "ra đi")
FAMILIES = ("gia đình", "gia quyến", "thân nhân", "người thân", "phu nhân", "tang quyến")
"""Whose loss it is, before somebody's name."""
_OF_THE_DEAD = frozenset({"của", "cố", "nguyên", "cựu", "và", "ngài", "ông", "bà"})
_STATES = ("nhân dân", "chính phủ", "nhà nước")
_SUFFERING = ("nạn nhân", "người bị thương", "người thiệt mạng", "gia đình", "thân nhân", "gia quyến", "người dân")
_MOURNED, _BOOK = "viếng", "sổ"  # "viếng và ghi sổ tang"
_PAYING = frozenset({"viếng", "đặt vòng hoa", "đến viếng", "vào viếng", "tới viếng"})
_NEAR = 9  # tokens from the verb to "các nạn nhân"
_FARTHEST = 30  # tokens from the verb to the country where they suffered
_THERE = ("tại", "ở", "trong", "đến")
_ENDS = frozenset({".", ";", ":", "“", '"'})


def mourning(trigger: Trigger, recipients: list[Actor]) -> list[Actor]:
    """``về việc A qua đời``, ``tới gia đình A và nhân dân B``: who has died is sent nothing, his country is."""
    sentence = trigger.sentence
    dead = {m.person for m in sentence.mentions if m.name and _is_mourned(sentence, m)} - {None}
    return [trigger.side_of(a) if a.person in dead else a for a in recipients]


def _is_mourned(sentence: Sentence, mention: Mention) -> bool:
    if sentence.words(mention.last, mention.last + 2).startswith(_DYING):
        return True
    before = sentence.before(mention.first, _OF_THE_DEAD) + 1
    family = sentence.words(before - 2, before).endswith(FAMILIES)
    return family and sentence.says(_STATES, mention.last, mention.last + _NEAR)


def at_the_bier(trigger: Trigger) -> tuple[list[Actor], list[Actor]]:
    """``A đến Đại sứ quán Lào viếng nguyên Chủ tịch B (và ghi sổ tang)``: who mourns, and whose loss it is.

    That is the dead man's state, else the embassy's. Nobody where no mission of another state is named, or nothing is
    told of a book of condolence or a visit to the dead.
    """
    sentence, cast = trigger.sentence, trigger.cast
    if not trigger.token_text.startswith(_MOURNED) and _BOOK not in trigger.token_text:
        return [], []
    first = next(
        (i for i in range(max(0, trigger.at - _FARTHEST), trigger.at) if sentence.low(i) in _PAYING), trigger.at
    )
    mourners = [a for a in cast.actors(subject(sentence, first)) if a.person is not None]
    own = countries_of(mourners)
    missions = [m for m in sentence.mentions if m.kind == "body" and m.name.lower().startswith(MISSIONS)]
    bereaved = cast.actors(m for m in missions if m.country not in own and is_country_code(m.country))
    behind = sentence.mention_after(first + 1) or sentence.mention_after(trigger.at + 1)
    of_dead = behind is not None and behind.person is not None and behind.country not in own and bool(behind.country)
    if not mourners or not bereaved:
        return [], []
    return mourners, [trigger.side_of(behind)] if behind is not None and of_dead else bereaved[:1]


def is_to_those_who_suffer(trigger: Trigger) -> bool:
    """``tới thân nhân các nạn nhân``: say whether it is to people whom nobody names."""
    return trigger.sentence.says(_SUFFERING, trigger.at, trigger.at + _NEAR)


def of_those_who_suffer(trigger: Trigger, ours: Collection[str]) -> list[Actor]:
    """``tới thân nhân các nạn nhân vụ rơi máy bay ở B``: the state where, or whose, they are that nobody names."""
    sentence, at = trigger.sentence, trigger.at
    if not is_to_those_who_suffer(trigger):
        return []
    for index in range(at + 1, min(at + _FARTHEST, len(sentence.tokens))):
        mention = sentence.mention_after(index)
        if mention is None:
            if sentence.low(index) in _ENDS or sentence.has(index, "say"):
                break
        elif mention.kind in ("country", "place") and mention.country not in ours and is_country_code(mention.country):
            return [trigger.side_of(mention)]
    return []


def from_afar(trigger: Trigger) -> bool:
    """``gửi điện chia buồn về vụ tai nạn ở B``: where people suffered, and not where it was sent or handed over."""
    return not trigger.sentence.says(_THERE, 0, trigger.at)
