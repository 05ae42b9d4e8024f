"""Hosts who receive at their own seat: ``Tổng thống A đón Thủ tướng B tại Nhà Trắng`` is more than a welcome."""

from banggiao.reading.actors import countries_of
from banggiao.reading.frames.base import Trigger
from banggiao.reading.roles import objects, subject

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
_FAR = 3  # tokens from the guest to where he is received


def receives_at_seat(trigger: Trigger) -> bool:
    """Say whether a verb of welcoming tells that a person receives one of another side where he holds his office."""
    sentence, cast = trigger.sentence, trigger.cast
    hosts, (guests, end) = subject(sentence, trigger.at), objects(sentence, trigger.at + 1)
    if not hosts or not guests or guests[0].first != trigger.at + 1:
        return False
    if all(mention.kind not in ("person", "title") for mention in hosts):
        return False
    if countries_of(cast.actors(hosts)) & countries_of(cast.actors(guests)):
        return False
    for index in range(end, min(end + _FAR, len(sentence.tokens))):
        if sentence.owner[index] is None and sentence.low(index) in ("tại", "ở"):
            return f"{sentence.words(index + 1, index + 4)} ".startswith(_SEATS)
    return False
