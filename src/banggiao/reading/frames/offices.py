"""Appointments and credentials: someone takes up or leaves an office; an ambassador presents his letters."""

from banggiao.lexicon.entries import Title
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, nearest_before
from banggiao.reading.roles import governor, is_actor, objects, subject

_STATE_LEVELS = (
    "head_of_party",
    "head_of_state",
    "head_of_government",
    "head_of_parliament",
    "ambassador",
    "envoy",
    "minister",
)
_CREDENTIALS = ("quốc thư", "thư uỷ nhiệm")
_EPITHET_BEFORE = frozenset(
    {"từ khi", "kể từ khi", "sau khi", "trước khi", "khi", "ngày", "từ", "kể từ", "lễ", "ngay", "từ ngày"}
)
_NEEDS_OFFICE = (
    "bổ nhiệm",
    "miễn nhiệm",
    "kế nhiệm",
    "thay thế",
    "được bầu",
    "được phê chuẩn",
    "được tín nhiệm bầu",
    "đắc cử",
    "trúng cử",
)


def read(trigger: Trigger) -> list[Draft]:
    """Return the appointment that the trigger tells, where the person is named."""
    text = trigger.token_text
    if any(word in text for word in _CREDENTIALS):
        return _credentials(trigger)
    sentence, at = trigger.sentence, trigger.at
    if text == "bầu" and not any(t.low in ("làm", "giữ") for t in sentence.tokens[at : at + 16]):
        return []
    before = f" {sentence.words(at - 8, at)} "
    if any(f" {mark} " in before for mark in _EPITHET_BEFORE):
        return []
    if text == "đắc cử" and sentence.owner[at] is not None:
        return []
    if any(word in text for word in _NEEDS_OFFICE) and not _office_near(trigger):
        return []
    found = [a for a in trigger.cast.actors(subject(sentence, at)) if a.person is not None]
    passive = any(sentence.has(i, "passive") for i in range(max(0, at - 3), at))
    if text in ("bổ nhiệm", "miễn nhiệm", "trao quyết định bổ nhiệm") and not passive:
        found = [a for a in trigger.cast.actors(objects(sentence, at + 1)[0]) if a.person is not None]
    if not found:
        nearest = [m for m in nearest_before(sentence, at) if governor(sentence, m.first) not in ("of", "with", "to")]
        found = [a for a in trigger.cast.actors(nearest) if a.person is not None]
    found = [a for a in found if a.country not in ("ZZ", trigger.cast.people.home) or _of_state(trigger)]
    if _of_a_firm(trigger):
        return []
    return [trigger.draft([(found[-1], "appointee")])] if found else []


def _of_state(trigger: Trigger) -> bool:
    """At home only offices that act abroad or lead the state concern relations between sides."""
    return any(title.level in _STATE_LEVELS for title in _titles_near(trigger))


def _of_a_firm(trigger: Trigger) -> bool:
    """``miễn nhiệm ông X khỏi chức Phó Tổng Giám đốc``: no office of a state stands near."""
    titles = _titles_near(trigger)
    return bool(titles) and all(title.level == "organisation" for title in titles)


def _titles_near(trigger: Trigger) -> list[Title]:
    tokens = trigger.sentence.tokens[max(0, trigger.at - 10) : trigger.at + 14]
    return [title for token in tokens for title in token.senses.get("title", ()) if isinstance(title, Title)]


def _office_near(trigger: Trigger) -> bool:
    tokens = trigger.sentence.tokens[trigger.at : trigger.at + 14]
    return any(token.has("title") for token in tokens)


def _credentials(trigger: Trigger) -> list[Draft]:
    """``Đại sứ X trình Quốc thư lên Chủ tịch nước Y``; ``Chủ tịch nước Y tiếp nhận Quốc thư của Đại sứ X``."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    doers = [a for a in cast.actors(subject(sentence, at)) if a.person is not None]
    after = [m for m in sentence.mentions if m.first > at and is_actor(m)]
    others = [a for a in cast.actors(after) if a.person is not None]
    receiving = "nhận" in trigger.token_text
    ambassadors, hosts = (others, doers) if receiving else (doers, others)
    if not ambassadors:
        return []
    states: set[str] = countries_of(ambassadors)
    roles: list[tuple[Actor, Role]] = [(actor, "appointee") for actor in ambassadors]
    roles += [(actor, "host") for actor in hosts[:1] if actor.country not in states]
    return [trigger.draft(roles)]
