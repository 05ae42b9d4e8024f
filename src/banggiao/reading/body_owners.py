"""Whose a body is where no country ends its name: of a province or city, or of a state that is told with its people."""

from banggiao.lexicon.geography import PlaceEntry
from banggiao.reading.tokens import Token

LOCALITIES = frozenset({"tỉnh", "thành phố", "tp", "tp.", "huyện", "thủ đô"})
"""Words before the name of a province, city or district, folded."""
AND_PEOPLE = 3
"""Tokens of ``và nhân dân``."""
_IN_NAMES = ("tỉnh ", "thành phố ", "tp ")


def locality_at(tokens: list[Token], at: int) -> str:
    """``Hội Chữ thập đỏ tỉnh Attapeu``: the country of the province or city named at ``at``, empty where none is."""
    place = tokens[at].value("place")
    local = tokens[at].low.startswith(_IN_NAMES) or tokens[at - 1].low in LOCALITIES
    return place.country if local and isinstance(place, PlaceEntry) and place.kind != "site" else ""


def with_its_people(tokens: list[Token], at: int) -> str:
    """``Chính phủ và nhân dân Lào``: whose both are, empty where no country stands behind ``và nhân dân``."""
    words = [token.low for token in tokens[at : at + AND_PEOPLE]]
    return tokens[at + AND_PEOPLE].state if words == ["và", "nhân", "dân"] and at + AND_PEOPLE < len(tokens) else ""
