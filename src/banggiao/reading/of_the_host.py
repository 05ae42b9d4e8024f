"""Holders of offices whose side is only told by where they are met: ``Ngoại trưởng nước chủ nhà``."""

from collections.abc import Sequence

from banggiao.lexicon.geography import Geography
from banggiao.reading.mention import Mention
from banggiao.reading.tokens import Token

_HOSTING = frozenset({"nước chủ nhà", "nước sở tại"})
_THERE = frozenset({"tại", "ở"})


def name_hosts(tokens: list[Token], mentions: Sequence[Mention], geography: Geography) -> None:
    """Give those of the host's side the country visited, and remember in whose capital a counterpart is met."""
    for at, mention in enumerate(mentions):
        if mention.kind != "title" or mention.country:
            continue
        behind = mention.last
        if any(token.low in _HOSTING for token in tokens[mention.first : behind]):
            mention.country = _visited(mentions, at)
        elif mention.counterpart:
            if [token.low for token in tokens[behind : behind + 2]] == ["nước", "này"]:
                mention.cats |= {"this country"}
            mention.host = _capital_behind(tokens, mentions, at, geography)


def _visited(mentions: Sequence[Mention], at: int) -> str:
    """``hội đàm với Ngoại trưởng nước chủ nhà trong chuyến thăm Lào``: the one country gone to."""
    own = {mention.country for mention in mentions[:at] if mention.kind in ("person", "title")}
    told = {m.country for m in mentions if m.country and ("visited" in m.cats or "capital" in m.cats)} - own
    return told.pop() if len(told) == 1 else ""


def _capital_behind(tokens: list[Token], mentions: Sequence[Mention], at: int, geography: Geography) -> str:
    """``hội đàm với người đồng cấp tại Viêng Chăn``: the state of the capital right behind, empty where none stands."""
    behind, place = mentions[at].last, mentions[at + 1] if at + 1 < len(mentions) else None
    if place is None or place.first != behind + 1 or tokens[behind].low not in _THERE:
        return ""
    state = geography.country(place.country) if place.place is not None else None
    capital = state is not None and place.place is not None and state.capital == place.place.name
    return place.country if capital or "capital" in place.cats else ""
