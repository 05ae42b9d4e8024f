"""The gate: does an article tell of relations between sides at all?

An article passes where, in the hits of one pass of the matcher, an act stands near a foreign side and an office, body
or delegation. Acts alone let three articles in four through; a few fixed phrases lose half of the events.
"""

from collections.abc import Sequence

from banggiao.lexicon.geography import PlaceEntry
from banggiao.lexicon.matcher import Hit

_ACTS = ("verb", "noun")
_SIDES = ("country", "org", "short", "party", "partytail", "place")
_STATE = (
    "title",
    "body",
    "delegation",
    "leader",
    "pair",
    "pair_office",
    "counterpart",
    "opener",
    "party",
    "org",
    "rank",
)
_WINDOW = 260  # characters: an act, its side and its office stand within two or three sentences
_HOME = "VN"


def passes(hits: Sequence[Hit]) -> bool:
    """Say whether the hits of an article's text hold an act, a foreign side and a state word close together."""
    last_side = last_state = last_act = -_WINDOW * 2
    for hit in hits:
        senses = hit.senses
        if any(cat in senses for cat in _SIDES) and _foreign(hit):
            last_side = hit.start
        if any(cat in senses for cat in _STATE):
            last_state = hit.start
        if any(cat in senses for cat in _ACTS) and not ("to" in senses or "at" in senses):
            last_act = hit.start
        if hit.start - min(last_side, last_state, last_act) <= _WINDOW:
            return True
    return False


def _foreign(hit: Hit) -> bool:
    countries = hit.senses.get("country") or hit.senses.get("short")
    if countries is None and (places := hit.senses.get("place")):
        return any(isinstance(place, PlaceEntry) and place.country not in ("", _HOME) for place in places)
    return countries is None or any(code != _HOME for code in countries)
