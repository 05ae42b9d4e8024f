"""The gate: does an article tell of relations between sides at all?

An article passes where, in the hits of one pass of the matcher, an act stands near a foreign side and an office, body
or delegation. Acts alone let three articles in four through; a few fixed phrases lose half of the events. Words that
are mostly used of other things (``trao``, ``tham gia``, ``yêu cầu``) count only with side and office close by.
"""

from collections.abc import Sequence

from banggiao.lexicon.entries import Act, Title
from banggiao.lexicon.geography import PlaceEntry
from banggiao.lexicon.matcher import Hit

_SIDES = ("country", "org", "short", "party", "partytail", "place")
_STATE = ("body", "delegation", "leader", "pair", "pair_office", "counterpart", "party")
_TELLING = frozenset({"encounter", "visit", "message", "relations", "signing"})
_COMMON = frozenset({"gặp", "tiếp", "ký", "gặp gỡ", "làm việc với", "thông qua", "chuyến đi", "cuộc gặp", "gọi điện"})
_LESSER = frozenset({"official", "local", "legislator"})
_WINDOW = 220  # characters: an act, its side and its office stand within two or three sentences
_BREATH = 90  # for words of many uses
_HOME = "VN"


def passes(hits: Sequence[Hit], folded: str) -> bool:
    """Say whether the hits of an article's text hold an act, a foreign side and a state word close together."""
    side = state = telling = other = -_WINDOW * 2
    for hit in hits:
        senses, at = hit.senses, hit.start
        if any(cat in senses for cat in _SIDES) and _foreign(hit):
            side = at
        if any(cat in senses for cat in _STATE) or _high_title(hit):
            state = at
        kind = _act(hit, folded)
        telling = at if kind == "telling" else telling
        other = at if kind == "other" else other
        if at - min(side, state, telling) <= _WINDOW or at - min(side, state, other) <= _BREATH:
            return True
    return False


def _act(hit: Hit, folded: str) -> str:
    senses = hit.senses
    if "to" in senses or "at" in senses or not ("verb" in senses or "noun" in senses):
        return ""
    acts = (*senses.get("verb", ()), *senses.get("noun", ()))
    telling = any(isinstance(act, Act) and act.frame in _TELLING for act in acts)
    return "telling" if telling and folded[hit.start : hit.end] not in _COMMON else "other"


def _high_title(hit: Hit) -> bool:
    return any(isinstance(title, Title) and title.level not in _LESSER for title in hit.senses.get("title", ()))


def _foreign(hit: Hit) -> bool:
    countries = hit.senses.get("country") or hit.senses.get("short")
    if countries is None and (places := hit.senses.get("place")):
        return any(isinstance(place, PlaceEntry) and place.country not in ("", _HOME) for place in places)
    return countries is None or any(code != _HOME for code in countries)
