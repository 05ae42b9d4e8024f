"""The gate: does an article tell of relations between sides at all?

An article passes where, in the hits of one pass of the matcher, an act stands near a foreign side and an office, body
or delegation. Acts alone let three articles in four through; a few fixed phrases lose half of the events. Words that
are mostly used of other things (``trao``, ``tham gia``, ``yêu cầu``) count only with side and office close by.
"""

from collections.abc import Sequence

from banggiao.lexicon.entries import Act, Title
from banggiao.lexicon.geography import Organisation, PlaceEntry, PoliticalParty
from banggiao.lexicon.matcher import Hit

_STATE = ("body", "delegation", "leader", "pair", "pair_office", "counterpart", "party")
_TELLING = frozenset({"encounter", "visit", "message", "signing"})
_BETWEEN = frozenset({"relations", "signing", "repatriation"})
_COMMON = frozenset({"gặp", "tiếp", "ký", "gặp gỡ", "làm việc với", "thông qua", "chuyến đi", "cuộc gặp", "gọi điện"})
_LESSER = frozenset({"official", "local", "legislator"})
_WINDOW = 220  # characters: an act, its side and its office stand within two or three sentences
_STEP = 30  # from a word of going to the place gone to
_BREATH = 90  # for words of many uses
_HOME = "VN"


def passes(hits: Sequence[Hit], folded: str) -> bool:
    """Say whether the hits of an article's text hold an act, a foreign side and a state word close together."""
    far = -_WINDOW * 2
    side = state = telling = other = arriving = between = far
    sides: dict[str, int] = {}
    for hit in hits:
        at = hit.start
        named = _side(hit)
        if named and named != _HOME:
            side = at
            if at - arriving <= _STEP:
                return True
        if named:
            sides[named] = at
        if any(cat in hit.senses for cat in _STATE) or _high_title(hit):
            state = at
        acts = _acts(hit, folded)
        telling = at if "telling" in acts else telling
        other = at if "other" in acts else other
        arriving = at if "arriving" in acts and at - state <= _BREATH else arriving
        between = at if "between" in acts else between
        if at - min(side, state, telling) <= _WINDOW or at - min(side, state, other) <= _BREATH:
            return True
        if at - between <= _BREATH and sum(at - seen <= _WINDOW for seen in sides.values()) > 1:
            return True
    return False


def _acts(hit: Hit, folded: str) -> tuple[str, ...]:
    """Say what an act's word shows: ``telling``, ``between`` two states, ``arriving`` somewhere, or ``other``."""
    senses = hit.senses
    acts = [act for cat in ("verb", "noun") for act in senses.get(cat, ()) if isinstance(act, Act)]
    if not acts:
        return ()
    frames = {act.frame for act in acts}
    if "to" in senses or "at" in senses:
        return ("arriving",) if "move" in frames else ()
    telling = ("telling",) if frames & _TELLING and folded[hit.start : hit.end] not in _COMMON else ()
    if frames & _BETWEEN:
        return ("between", "other", *telling)
    return telling or ("other",)


def _high_title(hit: Hit) -> bool:
    return any(isinstance(title, Title) and title.level not in _LESSER for title in hit.senses.get("title", ()))


def _side(hit: Hit) -> str:
    """Return the side that a hit names: a country, an organisation, the country of a place; empty for none."""
    for cat in ("country", "short"):
        for code in hit.senses.get(cat, ()):
            return str(code)
    for entry in (*hit.senses.get("org", ()), *hit.senses.get("party", ()), *hit.senses.get("partytail", ())):
        if isinstance(entry, Organisation):
            return entry.side
        if isinstance(entry, PoliticalParty):
            return entry.country
    for place in (*hit.senses.get("place", ()), *hit.senses.get("title", ())):
        if isinstance(place, PlaceEntry | Title) and place.country:
            return place.country
    return ""
