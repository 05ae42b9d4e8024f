"""Where ``đón`` is more than a welcome: ``A đón B tại Nhà Trắng`` receives at his seat, ``Đón B, A nói`` in passing."""

from banggiao.reading.actors import countries_of
from banggiao.reading.coordination import group_back
from banggiao.reading.frames.base import Trigger
from banggiao.reading.roles import objects, subject
from banggiao.reading.sentence import Sentence

_SEATS = (
    "nhà trắng",
    "nhà xanh",
    "điện ",
    "cung điện",
    "dinh ",
    "lâu đài",
    "phủ tổng thống",
    "phủ thủ tướng",
    "phòng bầu dục",
)
_STAY = 10  # tokens behind a host in which a visit would make him one who welcomes
_ARRIVING = 16  # tokens around a welcome in which an airport is named
_FAR = 3  # tokens from the guest to where he is received


def receives_at_seat(trigger: Trigger) -> bool:
    """Say whether a verb of welcoming tells that a person receives one of another side where he holds his office."""
    sentence, cast = trigger.sentence, trigger.cast
    hosts, (guests, end) = subject(sentence, trigger.at), objects(sentence, trigger.at + 1)
    begun = trigger.at + 1 + (sentence.low(trigger.at + 1) == "các")
    if not hosts or not guests or guests[0].first != begun:
        return False
    if all(mention.kind not in ("person", "title") for mention in hosts):
        return False
    if countries_of(cast.actors(hosts)) & countries_of(cast.actors(guests)):
        return False
    for index in range(end, min(end + _FAR, len(sentence.tokens))):
        if sentence.owner[index] is None and sentence.low(index) in ("tại", "ở"):
            return f"{sentence.words(index + 1, index + 4)} ".startswith(_SEATS)
    return False


def receives_in_passing(trigger: Trigger) -> bool:
    """Say whether ``Đón B chiều nay, A khẳng định`` is told; elsewhere ``đón`` is of a welcome (see ceremonies)."""
    sentence, at = trigger.sentence, trigger.at
    opening = at == 0 or sentence.low(at - 1) in ("khi", "trong khi") or _host_before(sentence, at)
    group, end = objects(sentence, at + 1)
    if not opening or not group or group[0].first != at + 1 or names_airport(trigger, at, end + 8):
        return False
    alone = group[0].kind == "title" and at == 0 and "thăm" not in sentence.words(end, end + 8)
    return group[0].kind == "person" or alone


def _host_before(sentence: Sentence, at: int) -> bool:
    """``Thủ tướng A (trái) đón Thủ tướng B tại …``: who receives is named right before, and where or when behind."""
    host = group_back(sentence, sentence.before_tense(at, "past") + 1)[0]
    return bool(host) and host[0].person is not None and "thăm" not in sentence.words(at, at + _STAY)


def at_airport(trigger: Trigger) -> bool:
    """``tại sân bay, A được B đón tiếp``: who is welcomed where he arrives is not yet received (codebook §8)."""
    return names_airport(trigger, trigger.at - _ARRIVING, trigger.at + _ARRIVING)


def names_airport(trigger: Trigger, first: int, last: int) -> bool:
    """Say whether an airport or the like, where guests arrive, is named from token ``first`` to before ``last``."""
    near = trigger.sentence.words(first, last)
    return any(word in near for word in trigger.words("arrivals"))
