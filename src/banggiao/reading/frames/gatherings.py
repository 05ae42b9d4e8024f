"""Gatherings that a sentence is about: ``Thượng đỉnh G7 lần thứ 45 diễn ra tại …``, nobody told to attend."""

from banggiao.reading.actors import Actor
from banggiao.reading.frames.base import Trigger
from banggiao.reading.mention import Mention
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence

_EDITION = 8  # tokens from a gathering's name to the verb
_OF_EDITION = frozenset("năm nay này tới lần thứ sẽ đã vừa được dự kiến chính thức ( )".split()) | {
    "lần thứ",
    "dự kiến",
}
_GATHERING = frozenset({"thượng đỉnh", "hội nghị thượng đỉnh", "cấp cao", "hội nghị cấp cao", "hội nghị", "tuần lễ"})
_BEFORE_OR_AFTER = frozenset({"trước", "sau", "ngay trước", "ngay sau", "trước thềm", "kể từ"})
_BEFORE_SUBJECT = frozenset({",", "khi", "rằng", "biết", "cho biết", "cho hay", ":"})


SITTING = frozenset({"họp kín", "họp khẩn", "họp khẩn cấp", "nhóm họp"})
"""Verbs that tell of a body of an organisation that it meets."""


def body_that_sits(trigger: Trigger) -> list[Actor]:
    """``Hội đồng Bảo an Liên Hợp Quốc họp khẩn``, ``Ngoại trưởng các nước EU nhóm họp``: the organisation."""
    group = [m for m in subject(trigger.sentence, trigger.at) if m.kind in ("org", "title") and m.person is None]
    sides = trigger.cast.actors(group)
    geography = trigger.cast.lexicon.geography
    return sides if len(sides) == 1 and sides[0].country != "ZZ" and not geography.country(sides[0].country) else []


def forum_itself(trigger: Trigger) -> Mention | None:
    """Return the organisation whose gathering the verb is said of, with the place or time of it; None for none."""
    sentence, at = trigger.sentence, trigger.at
    forum = next((m for m in reversed(sentence.mentions) if m.last <= at), None)
    if forum is None or forum.kind != "org" or at - forum.last > _EDITION:
        return None
    edition = (i for i in range(forum.last, at) if not (sentence.in_date(i) or sentence.low(i).isdigit()))
    first = sentence.before(forum.first, _GATHERING) + 1
    opens = (first == 0 or sentence.low(first - 1) in _BEFORE_SUBJECT) and (
        first < forum.first or "forum" in forum.cats
    )
    told = opens and (sentence.low(at + 1) in ("tại", "ở") or bool(sentence.dates))
    return forum if told and all(sentence.low(i) in _OF_EDITION for i in edition) else None


def marks_time(sentence: Sentence, forum: Mention) -> bool:
    """Say whether a gathering only says when something else was: ``trước Hội nghị Thượng đỉnh G20 diễn ra ở …``."""
    return sentence.low(sentence.before(forum.first, _GATHERING)) in _BEFORE_OR_AFTER
