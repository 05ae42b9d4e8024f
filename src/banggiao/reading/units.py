"""Units of armed forces, of border guards and of police, by names that tell what is above them."""

from banggiao.lexicon.geography import PlaceEntry
from banggiao.reading.tokens import Token

_UNITS = (
    "đồn biên phòng", "đồn công an", "đại đội b", "tiểu đoàn b", "bộ chỉ huy", "bộ chqs", "bộ đội biên phòng", "bđbp",
)  # fmt: skip
_OF_UNITS = frozenset({*"- – ( ) thuộc của cửa khẩu quốc tế tỉnh huyện đóng tại trên".split(), "cửa khẩu", "quốc tế"})
_UNIT_WORDS = 22  # tokens of a unit's name with those above it


def is_unit(token: Token) -> bool:
    """Say whether a token opens the name of a unit."""
    return token.low.startswith(_UNITS)


def unit(tokens: list[Token], at: int) -> tuple[str, int]:
    """``Đại đội Biên phòng 534 - Bộ Chỉ huy Quân sự tỉnh Sê Kông (Lào)``: whose a unit is, and where its name ends.

    The units above it and where it lies belong to its name, for they say whose it is.
    """
    country, end = "", at + 1
    while end < min(len(tokens), at + _UNIT_WORDS) and not country:
        token = tokens[end]
        place = token.value("place")
        if token.state or isinstance(place, PlaceEntry):
            country = token.state or (place.country if isinstance(place, PlaceEntry) else "")
        elif not (token.cap or token.low.isdigit() or token.low in _OF_UNITS or token.low.startswith(_UNITS)):
            break
        end += 1
    if end + 2 < len(tokens) and tokens[end].low == "(" and tokens[end + 1].state and tokens[end + 2].low == ")":
        country, end = tokens[end + 1].state, end + 3
    while end > at + 1 and tokens[end - 1].low in _OF_UNITS and tokens[end - 1].low != ")":
        end -= 1
    return country, end
