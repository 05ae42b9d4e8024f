"""Who is visited himself: ``A đến thăm nguyên Tổng Bí thư B tại nhà riêng`` is a meeting of the two, and no journey."""

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import group_forward
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger
from banggiao.reading.roles import subject

_VISITING = frozenset({"thăm", "đến thăm", "tới thăm", "thăm lại", "ghé thăm"})
_ALSO = frozenset({",", "chúc", "sức", "khoẻ", "chúc sức khoẻ", "và", "mừng", "thọ", "thân mật", "hỏi"})
_AT_HOME = ("nhà riêng", "tư gia", "tư dinh")
_NEAR = 6  # tokens from the verb to whom it is paid: "thăm, chúc sức khỏe nguyên Thủ tướng B"


def people_visited(trigger: Trigger) -> list[Draft]:
    """Return the meeting that a verb of visiting tells where it takes a named person of another side."""
    sentence, at = trigger.sentence, trigger.at
    if trigger.token_text not in _VISITING:
        return []
    begun = at + 1
    while begun < at + _NEAR and sentence.owner[begun : begun + 1] == [None] and sentence.low(begun) in _ALSO:
        begun += 1
    visited = group_forward(sentence, begun)[0]
    if not visited or any(m.kind != "person" or m.person is None or not m.name for m in visited):
        return []
    guests = trigger.cast.actors(subject(sentence, at)) or trigger.implied()
    hosts = trigger.cast.actors(visited)
    named = [actor for actor in guests if actor.person is not None]
    if not named or countries_of(named) & countries_of(hosts) or "ZZ" in countries_of([*named, *hosts]):
        return []
    if not _is_there(trigger, named, hosts):
        return []
    return [trigger.draft([(actor, "participant") for actor in [*named, *hosts]], type_="meeting")]


def _is_there(trigger: Trigger, guests: list[Actor], hosts: list[Actor]) -> bool:
    """Say whether guests are told to be in the country already, or whom they visit holds no office that receives them.

    ``Thủ tướng A đến thăm Tổng thống B tại Nhà Trắng`` is told of a journey.
    """
    gone = trigger.cast.gone
    there = any(host.country in gone.get(guest.person or 0, ()) for guest in guests for host in hosts)
    people = [trigger.cast.people.persons[host.person] for host in hosts if host.person is not None]
    retired = all(office.status == "former" for person in people for office in person.offices.values())
    return there or retired or trigger.sentence.says(_AT_HOME, trigger.at)
