"""Sites of which several countries have one, and missions abroad: the article tells in which country they are."""

from banggiao.lexicon.geography import is_state
from banggiao.model.claims import Place
from banggiao.reading.drafts import Draft
from banggiao.reading.envoys import MISSIONS
from banggiao.reading.goals import visited_in
from banggiao.reading.mention import Mention

_IN = ("tại", "ở")
_MOST = 20  # tellings of one act that are looked at


def away_from_home(event: Draft, home: str) -> Place:
    """Return the place of an act where that is a mission abroad or a shared site, with the country that fits it.

    ``lễ kỷ niệm Quốc khánh Pháp tại Đại sứ quán Pháp``: in the country of those who come.
    """
    place = event.place
    if place.name.lower().startswith(MISSIONS) and "," not in place.name:
        own = _mission(event)
        if own is not None and own.country == place.country:
            return Place(place.name, _receiving(event, own.country, home))
        return place
    return Place(place.name, _told_beside(event) or place.country) if is_shared(event) else place


def at_our_mission(event: Draft, home: str) -> str:
    """``tại Đại sứ quán Việt Nam``: the one other state that takes part, empty where none or several do."""
    return _receiving(event, home, "") if home and event.place.name.lower().startswith(MISSIONS) else ""


def is_shared(event: Draft) -> bool:
    """Say whether an act is at a site whose name those of other countries bear: ``Đài tưởng niệm Chiến sĩ vô danh``."""
    return any(_shares_name(m) for told in event.tellings[:_MOST] for m in _named(told, event.place.name))


def _named(told: Draft, name: str) -> list[Mention]:
    return [m for m in told.sentence.mentions if m.name == name and m.place is not None]


def _shares_name(mention: Mention) -> bool:
    entry = mention.place
    return entry is not None and entry.kind == "site" and mention.name in entry.ambiguous


def _mission(event: Draft) -> Mention | None:
    """Return the mission at which an act is, None where its own sentence does not name it so."""
    named = (m for told in event.tellings[:_MOST] for m in told.sentence.mentions if m.name == event.place.name)
    return next(named, None)


def _receiving(event: Draft, own: str, home: str) -> str:
    """Return the one other state that takes part, else that of the report where the mission is none of its own."""
    others = {side for side in event.sides if is_state(side)} - {own}
    if len(others) == 1:
        return others.pop()
    return home if home not in ("", own) and not others else ""


def _told_beside(event: Draft) -> str:
    """``Ngày 5/6 tại Minsk, A đặt vòng hoa tại …``, ``… trong chuyến thăm Lào``: where the sentence says it was."""
    for told in event.tellings[:_MOST]:
        for mention in told.sentence.mentions:
            there = mention.kind in ("place", "country") and mention.country and mention.name != event.place.name
            if there and told.sentence.low(mention.first - 1) in _IN:
                return mention.country
        if (visited := visited_in(told.sentence, told.at)).country:
            return visited.country
    return ""
