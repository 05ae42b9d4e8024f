"""Ambassadors whom an act tells by their countries alone, and where those serve who present their letters.

``Chủ tịch nước A tiếp Đại sứ các nước B và C trình Quốc thư. … Đại sứ B X khẳng định …``: it is X who was received.
"""

from banggiao.model.vocabulary import ENCOUNTERS, EventType
from banggiao.reading.actors import Actor
from banggiao.reading.drafts import Draft
from banggiao.reading.identity import Person
from banggiao.reading.story import Story

_AMBASSADORS = ("Đại sứ", "Đại sứ đặc mệnh toàn quyền")
_FOLDED = "dai su"
MISSIONS = ("đại sứ quán", "tổng lãnh sự quán", "lãnh sự quán", "phái đoàn thường trực", "cơ quan đại diện")
"""How the offices of a state in another one are called."""
_AT = " tại "
_RECEIVED: tuple[EventType, ...] = ("reception", "courtesy_call", "meeting", "appointment")
_MOST = 40  # tellings of one act that are looked at


def is_mission(persons: list[Person], actor: Actor) -> bool:
    """Say whether an actor is an ambassador, or the embassy or consulate of a state in another."""
    if actor.person is None:
        return actor.name.lower().startswith(MISSIONS)
    offices = persons[actor.person].offices.values()
    return any(office.level == "ambassador" and office.status == "current" for office in offices)


def name_envoys(story: Story, event: Draft) -> None:
    """Put the ambassador whom the article names elsewhere in the place of the country whose ambassador is received."""
    states = [a.country for a, role in event.cast if role in ("guest", "appointee") and _is_state(story, a)]
    if event.type not in _RECEIVED or not states or not any("sứ" in t.sentence.heard for t in event.tellings[:_MOST]):
        return
    if not any("đại sứ" in telling.sentence.words(0) for telling in event.tellings[:_MOST]):
        return
    hosts = _hosts(event)
    for state in states:
        named = [i for i, person in enumerate(story.people.persons) if _may_be(story, person, state, hosts)]
        if len(named) == 1 and named[0] not in event.persons():
            event.cast = [
                (story.cast.person(named[0], a.start, a.end) if a.country == state and a.person is None else a, role)
                for a, role in event.cast
            ]


def post_envoys(story: Story, event: Draft) -> None:
    """Who presents his letters to a head of state serves in that state, wherever his title leaves it out."""
    hosts = _hosts(event)
    for actor, role in event.cast if event.type == "appointment" and len(hosts) == 1 else ():
        if role == "appointee" and actor.person is not None:
            offices = story.people.persons[actor.person].offices
            for key, office in offices.items():
                if office.title in _AMBASSADORS and office.status == "current":
                    offices[key] = office._replace(title=f"{office.title}{_AT}{story.lexicon.side_name(min(hosts))}")


def where_posted(story: Story, event: Draft) -> str:
    """``Đại sứ Việt Nam tại Lào A gặp Bộ trưởng Lào B``: in the state in which an envoy serves, if that takes part."""
    if event.type not in ENCOUNTERS or event.is_history:
        return ""
    acting = [a.person for a, role in event.cast if role != "member" and a.person is not None]
    titles = [
        office.title
        for person in acting
        for office in story.people.persons[person].offices.values()
        if office.level == "ambassador" and office.status == "current"
    ]
    posts = {title.rpartition(_AT)[2] for title in titles if _AT in title}
    there = {side for side in event.sides if story.lexicon.side_name(side) in posts}
    return there.pop() if len(there) == 1 else ""


def _hosts(event: Draft) -> set[str]:
    """Return the states that receive: who does so at the letters' presentation plays no part of its own name."""
    return {a.country for a, role in event.cast if role in ("host", "participant")}


def _is_state(story: Story, actor: Actor) -> bool:
    """Whether a country stands for its ambassador."""
    bare = actor.title in ("", _FOLDED)
    return actor.person is None and bare and actor.name == story.lexicon.side_name(actor.country)


def _may_be(story: Story, person: Person, state: str, hosts: set[str]) -> bool:
    """Whether somebody is that state's ambassador, and in no other state than the one that receives."""
    if person.country != state:
        return False
    posts = [o.title for o in person.offices.values() if o.level == "ambassador" and o.status == "current"]
    here = [f"{title}{_AT}{story.lexicon.side_name(host)}" for title in _AMBASSADORS for host in hosts]
    return any(title in _AMBASSADORS or title in here for title in posts)
