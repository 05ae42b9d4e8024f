"""Banquets: who gives one for whom is told by the words around it more than by their order.

``A chủ trì quốc yến chào mừng B``, ``B dự tiệc chiêu đãi do A chủ trì``, ``tại tiệc của nước chủ nhà, B nói``.
"""

from banggiao.lexicon.geography import is_country_code
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import Group, group_forward
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, first_actor_after, passive_agent
from banggiao.reading.frames.celebrations import is_for_feast, of_mission, who_came
from banggiao.reading.frames.partners import shown_together, whose_doing
from banggiao.reading.roles import objects, subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.where import place_near

_BANQUET = frozenset({"banquet"})
_WORDS = ("tiệc", "quốc yến", "chiêu đãi", "khoản đãi")
_WELCOMING = frozenset(
    "chào mừng|chào đón|chiêu đãi|thết đãi|đón|mừng|đón tiếp|tiếp|tiếp đãi|thết|đón chào|vinh danh".split("|")
)
_WHOSE = ("do", "của")  # before the host, not the guest: "tiệc chiêu đãi do A chủ trì"
_HOSTING = ("chủ trì", "tổ chức", "mở", "chiêu đãi", "khoản đãi", "thết đãi", "đồng chủ trì")
_AT_HOME = frozenset({"nước chủ nhà", "nước", "chủ", "nhà"})
_AT_TABLE_WITH = frozenset({"với", "cùng", "cùng với"})
_FAR = 14  # tokens between a banquet and the words that say whose it is
_BEFORE = 4  # tokens between "dự" and the banquet that is attended


def is_banquet(word: str) -> bool:
    """Say whether the word of an act is of a banquet."""
    return any(part in word for part in _WORDS) and "trà" not in word


def read(trigger: Trigger) -> list[Draft]:
    """Return the banquet that the trigger tells of, where both its host and its guest can be known."""
    cast = trigger.cast
    if is_for_feast(trigger.sentence, trigger.at + 1) and not _attended(trigger) and (hosts := of_mission(trigger)):
        return _drafts(trigger, hosts, who_came(trigger, hosts), trigger.at + 1)
    if agent := passive_agent(trigger.sentence, trigger.at):
        received = cast.actors(subject(trigger.sentence, agent[1])) or trigger.implied()
        return _drafts(trigger, cast.actors(agent[0]), received, trigger.at)
    hosts, guests, end = _named(trigger)
    if trigger.noun and not hosts and not guests and not _attended(trigger):
        return _spoken_at(trigger) or _shown(trigger)
    doers = cast.actors(whose_doing(trigger.sentence, trigger.at) or subject(trigger.sentence, trigger.at))
    if not doers and len(cast.sides([*hosts, *guests])) < 2:
        doers = cast.actors(first_actor_after(trigger.sentence, end)) or trigger.implied()
    if _attended(trigger) or hosts:
        guests = guests or [actor for actor in doers if actor.country not in countries_of(hosts)]
    else:
        hosts = [actor for actor in doers if actor.country not in countries_of(guests)]
    if not hosts and (home := _home(trigger, guests)):
        hosts = [actor for actor in guests if actor.country == home]  # "A và B dự quốc yến", where A visits B
        guests = [actor for actor in guests if actor.country != home]
    return _drafts(trigger, hosts or _at_home(trigger, guests), guests or _received(trigger, hosts), end)


def _spoken_at(trigger: Trigger) -> list[Draft]:
    """``Trong tiệc chiêu đãi tối 5/3, A nói``: the guest of the state that he visits, or the host of its visitor."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    if sentence.low(at - 1).split(" ")[-1] not in ("tại", "trong"):
        return []
    speaking = cast.actors(first_actor_after(sentence, at + 1))
    if len(speaking) != 1 or speaking[0].person is None:
        return []
    own, start, end = speaking[0].country, speaking[0].start, speaking[0].end
    if visited := [host for host, guests in cast.visits.items() if own in guests and host != own]:
        return _drafts(trigger, [cast.side(visited[0], start, end)], speaking, at + 1) if len(visited) == 1 else []
    guests = [guest for guest in cast.only_traveller() if guest.country in cast.visits.get(own, ())]
    return _drafts(trigger, speaking, _received(trigger, speaking) or guests, at + 1)


def _shown(trigger: Trigger) -> list[Draft]:
    """``A bắt tay B trong tiệc chiêu đãi``: a picture of the two at table, one of whom visits the other."""
    both = trigger.cast.actors(shown_together(trigger))
    home = _home(trigger, both)
    return _drafts(trigger, [a for a in both if a.country == home], [a for a in both if a.country != home], trigger.at)


def _home(trigger: Trigger, guests: list[Actor]) -> str:
    """Which of those at table receives: who is visited, or where the table stands."""
    sides = countries_of(guests)
    place = place_near(trigger.sentence, trigger.at).country
    return trigger.cast.host_of(sides, planned=False) or (place if place in sides and len(sides) > 1 else "")


def _drafts(trigger: Trigger, hosts: list[Actor], guests: list[Actor], end: int) -> list[Draft]:
    sides = countries_of([*hosts, *guests])
    if not hosts or not guests or len(sides) < 2 or "ZZ" in sides or countries_of(hosts) == countries_of(guests):
        return []
    roles: list[tuple[Actor, Role]] = [*((a, "host") for a in hosts), *((a, "guest") for a in guests)]
    return [trigger.draft(roles, end=end, topic=_BANQUET)]


def _named(trigger: Trigger) -> tuple[list[Actor], list[Actor], int]:
    """Return host and guest as words after the banquet name them, and the index behind them."""
    sentence, cast = trigger.sentence, trigger.cast
    hosts: Group = []
    guests: Group = []
    at = end = trigger.at + 1
    last = min(at + _FAR, len(sentence.tokens))
    feast = is_for_feast(sentence, at)
    if trigger.token_text.endswith(tuple(_WELCOMING)) and sentence.low(at) not in _WHOSE and not feast:
        guests, end = _plain_objects(sentence, at)
        at = max(at, end)
    while at < last and sentence.low(at) not in (".", ";", ",", ":"):
        if sentence.owner[at] is None and sentence.low(at) in _WHOSE and not hosts:
            own = at + 1
            while sentence.low(own) in _AT_HOME:
                own += 1  # "của nước chủ nhà Lào"
            hosts, at = group_forward(sentence, own, commas=False)
            end = at = max(at, end + 1)
        elif sentence.owner[at] is None and sentence.low(at) in _AT_TABLE_WITH and not hosts and _attended(trigger):
            hosts, at = group_forward(sentence, at + 1, commas=False)  # "dự tiệc tối với B"
            end = at = max(at, end + 1)
        elif sentence.owner[at] is None and sentence.low(at) in _WELCOMING and not guests and not feast:
            guests, at = _plain_objects(sentence, at + 1)
            end = at = max(at, end + 1)
        else:
            at += 1
    return cast.actors(hosts), cast.actors(guests), end


def _plain_objects(sentence: Sentence, at: int) -> tuple[Group, int]:
    """The objects of a word of welcome; ``chiêu đãi Nhà nước`` says of what rank the banquet is."""
    group, end = objects(sentence, at)
    if group and (sentence.low(group[0].first - 1) in _WHOSE or "," in sentence.lows[at : group[0].first]):
        return [], at  # "tiệc chiêu đãi tối 5/3 do A chủ trì", "Tại tiệc chiêu đãi tối 5/3, A nói"
    return [m for m in group if m.name.casefold() != "nhà nước"], end


def _attended(trigger: Trigger) -> bool:
    """``dự quốc yến``, ``tiệc chiêu đãi của nước chủ nhà``: who is told of is there, and does not give it."""
    sentence, at = trigger.sentence, trigger.at
    if "chủ nhà" in sentence.words(at + 1, at + 1 + _BEFORE) or sentence.low(at - 1) in ("đến", "tới"):
        return True
    for before in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        if sentence.owner[before] is not None or sentence.low(before) in _HOSTING:
            return False
        if sentence.low(before).split(" ")[-1] == "dự":
            return True
    return False


def _at_home(trigger: Trigger, guests: list[Actor]) -> list[Actor]:
    """The country that the guests visit, where only they are named."""
    place = place_near(trigger.sentence, trigger.at).country if trigger.noun else ""
    host = place if is_country_code(place) and place not in countries_of(guests) else trigger.cast.host_side()
    told = _attended(trigger) or (trigger.noun and host == place)  # "quốc yến chiêu đãi B được tổ chức ở Bắc Kinh"
    if not host or not guests or host in countries_of(guests) or not told:
        return []
    start = trigger.sentence.tokens[trigger.at].start
    return [trigger.cast.side(host, start, start)]


def _received(trigger: Trigger, hosts: list[Actor]) -> list[Actor]:
    """The visitor whom the talk was of last, where only the host is named: ``tại tiệc chiêu đãi, A nói``."""
    pair = trigger.cast.last_pair
    rest = [actor for actor in pair if actor.country not in countries_of(hosts)]
    return rest if hosts and len(rest) < len(pair) else []
