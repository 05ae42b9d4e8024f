"""Encounters of the same two sides in a row: number and country tell them apart, a crosshead tells one of them."""

from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor
from banggiao.reading.drafts import Draft
from banggiao.reading.goals import summit_town
from banggiao.reading.sentence import Sentence

_CLOSE = 12  # tokens from the word of an encounter to its number and place
_NUMBERS = {
    form: str(number)
    for number, forms in enumerate(
        ("đầu đầu tiên nhất một", "hai", "ba", "tư bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"), 1
    )
    for form in forms.split(" ")
}
_PLANS = ("kịch bản khác", "phương án khác", "kế hoạch khác")
_SEVERAL = frozenset({"số", "các", "những", "nhiều"})
_PLAINLY = frozenset({"gặp", "gặp gỡ", "cuộc gặp", "cuộc gặp gỡ", "gặp mặt"})
_LOOSELY = ("gặp", "trao đổi", "họp", "đối thoại")
_THEN = (", sau đó", ", tiếp đó", ", tiếp theo")
_ROW = 3  # words between two acts named in a row
_BREAKS = frozenset({"hơn", "so với", "như", "khi", "sau", "trước", ".", ";", "và"})


def held_elsewhere(one: Draft, other: Draft) -> bool:
    """In another country, or another of a row: ``cuộc gặp lần hai ở Hà Nội`` is not that ``lần đầu``."""
    mine, theirs = _behind(one), _behind(other)
    if _is_another(*mine) != _is_another(*theirs):
        return True
    numbers, places = {_number(mine), _number(theirs)} - {""}, {_country(mine), _country(theirs)} - {""}
    return len(numbers) > 1 or len(places) > 1


def _behind(draft: Draft) -> tuple[Sentence, int]:
    sentence, start = draft.sentence, draft.trigger.start
    at = sentence.token_at(start)
    return sentence, at + 1 if at < len(sentence.tokens) and sentence.tokens[at].start == start else 0


def _is_another(sentence: Sentence, at: int) -> bool:
    """``trong một cuộc gặp khác``, ``tìm kịch bản khác để A gặp B``: not the one that the report told before."""
    other = sentence.low(at) == "khác" and sentence.low(at - 2) not in _SEVERAL
    return other or sentence.says(_PLANS, max(0, at - _CLOSE), at)


def _number(told: tuple[Sentence, int]) -> str:
    """Return which of a row of encounters the words behind its word say it is, empty for none: ``lần thứ 8``."""
    sentence, at = told
    for index in range(at, min(at + _CLOSE, len(sentence.tokens))):
        if sentence.low(index) == "lần" and sentence.owner[index] is None:
            low = sentence.low(index + 2 if sentence.low(index + 1) == "thứ" else index + 1)
            return low if low.isdecimal() else _NUMBERS.get(low, "")
    return ""


def _country(told: tuple[Sentence, int]) -> str:
    """Return the country where the words behind the word of an encounter say it was, empty for none."""
    sentence, at = told
    if at and (town := summit_town(sentence, at - 1)):
        return town.country
    for index in range(at, min(at + _CLOSE, len(sentence.tokens))):
        mention = sentence.mention_after(index)
        if mention is not None and mention.kind in ("place", "country") and sentence.low(index - 1) in ("tại", "ở"):
            return mention.country
        if sentence.low(index) in _BREAKS:
            return ""
    return ""


def headed(one: Draft, other: Draft) -> bool:
    """``[A gặp B] Trong cuộc hội đàm, …``: a crosshead in brackets tells what the sentence behind it tells."""
    first, second = sorted((one.at, other.at))
    return "]" in one.sentence.lows[first:second]


def joined(one: Draft, other: Draft) -> bool:
    """``có cuộc gặp riêng và hội đàm với B``: two acts named in a row, joined by ``và`` or a comma."""
    first, second = sorted((one.trigger, other.trigger))
    tokens = one.sentence.tokens
    between = [t for t in tokens if first.end <= t.start < second.start]
    plainly = tokens[one.sentence.token_at(first.start)].low in _PLAINLY
    working = tokens[one.sentence.token_at(second.start)].low.startswith("làm việc")  # "đến chào và làm việc với B"
    if (plainly or working) and [t.low for t in between] in ([","], ["và"]):
        return False  # "gặp và hội đàm với B": one encounter, called both (codebook §8)
    text = " ".join(t.low for t in between)
    if any(then in text for then in _THEN):
        return True  # "có cuộc gặp riêng tại Huế, sau đó dẫn đầu hai đoàn hội đàm"
    return 0 < len(between) <= _ROW and any(t.low in ("và", ",") for t in between)


def received_to_talk(one: Draft, other: Draft) -> bool:
    """``tiếp B để bàn …`` and ``hội đàm với B`` of the same two are one encounter; a banquet is another one."""
    if {one.type, other.type} != {"talks", "reception"} or one.sentence is other.sentence:
        return False
    served = any("đãi" in draft.sentence.low(draft.at) for draft in (one, other))  # "thết đãi B"
    return len(one.persons() & other.persons()) > 1 and not served and "banquet" not in one.topic | other.topic


def is_called_talks(event: Draft, draft: Draft) -> bool:
    """``A gặp B. … Tại hội đàm, A nói``: one who met speaks of it as talks; who was received or dined did not talk.

    Each telling before must have said no more than that they met.
    """
    sentence, at = draft.sentence, draft.at
    called = sentence.low(at)
    if draft.type != "talks" or "hội đàm" not in called or "thượng đỉnh" in called:
        return False
    there = sentence.owner[at - 2] if at > 1 and sentence.low(at - 1) in ("tại", "trong") else None
    if there is not None and there.person is not None and there.person not in event.persons():
        return False  # "sự góp mặt của C tại cuộc hội đàm"
    persons = draft.persons()
    named = any(mention.person in persons for mention in sentence.mentions)
    return named and all(any(word in told.sentence.low(told.at) for word in _LOOSELY) for told in event.tellings[:-1])


def filled(draft: Draft, event: Draft) -> list[tuple[Actor, Role]]:
    """``Ông A hội đàm với Lào`` leaves out whom ``hội kiến Tổng thống B`` names."""
    if draft.sides != event.sides or all(actor.person is None for actor, _ in draft.cast):
        return draft.cast
    cast = []
    for actor, role in draft.cast:
        named = [(a, role) for a, _ in event.cast if a.country == actor.country and a.person is not None]
        cast += named if actor.person is None and named else [(actor, role)]
    return cast
