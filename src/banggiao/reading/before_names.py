"""What stands before a name or a title and tells of whom it is: one of several, a woman, a candidate, whose head."""

from banggiao.lexicon.geography import Geography, PlaceEntry
from banggiao.reading.titles import Office
from banggiao.reading.tokens import Token, words_before

_THEN = (" còn là", " từng là", " vốn là", " nguyên là")
_DEATH = 3  # words before whose death is told
_DEATHS = (" ngày mất của", " ngày mất", " ngày giỗ của", " tang lễ của", " tang lễ", " lễ tang của", " lễ tang")
_PREDECESSOR = 5  # tokens of "tiền nhiệm của ông là"
_WHO_WAS_BEFORE = " , người tiền nhiệm"
_OWNER = 9  # tokens of "tiền nhiệm của Tổng thống A là"
_PREDECESSORS = tuple(f" tiền nhiệm{more}" for more in ("", " như", " là", " của ông là", " của bà là"))
_HEADS = ("Người đứng đầu", "Người đứng đầu chính quyền")
_CANDIDATES = (" ứng viên", " ứng cử viên", " ứng cử viên chức", " ứng viên chức")


def begins_title(tokens: list[Token], at: int) -> bool:
    """Say whether a title, or a rank or status before one, stands at ``at``."""
    return at < len(tokens) and tokens[at].has("title", "rank", "former", "acting")


def state_headed(tokens: list[Token], at: int) -> str:
    """``nguyên thủ Hàn Quốc``: the state, empty where ``nguyên`` says that an office was held."""
    return tokens[at + 2].state if at + 2 < len(tokens) and tokens[at + 1].low == "thủ" else ""


def capital_of(token: Token, geography: Geography) -> str | None:
    """``nhà lãnh đạo Bình Nhưỡng``: the state abroad whose capital the token names, None for any other."""
    place = token.value("place")
    state = geography.country(place.country) if isinstance(place, PlaceEntry) and place.country != "VN" else None
    return state.code if state is not None and isinstance(place, PlaceEntry) and state.capital == place.name else None


def heads_state(token: Token, office: Office, geography: Geography) -> str:
    """``người đứng đầu (chính quyền) Nhật Bản``, ``người đứng đầu Bình Nhưỡng``: the state, empty for a body's head.

    Args:
        token: the last one of the title.
        office: as the title is read.
        geography: the states and their capitals.
    """
    if not office.title.startswith(_HEADS[0]) or not office.country:
        return ""
    capital = office.title == f"{_HEADS[0]} {token.text}" and capital_of(token, geography) == office.country
    return office.country if office.title in _HEADS or capital else ""


def of_a_woman(tokens: list[Token], start: int) -> frozenset[str]:
    """``Nữ Thủ tướng X``, ``nữ nghị sĩ Y``."""
    woman = tokens[start].low.startswith("nữ ") or (start > 0 and tokens[start - 1].low == "nữ")
    return frozenset({"nữ"}) if woman else frozenset()


def told_around(tokens: list[Token], start: int, end: int) -> frozenset[str]:
    """``Thủ tướng nước này``: of the country that was named last; ``ngày mất của lãnh đạo X``: who led formerly."""
    if words_before(tokens, start, _DEATH).endswith(_DEATHS):
        return frozenset({"former", "leader"})
    if any(tokens[at].low == "nước" and tokens[at + 1].low == "này" for at in range(start, end - 1)):
        return frozenset({"this country"})
    return frozenset()


def of_several(tokens: list[Token], start: int) -> bool:
    """``các đồng chí lãnh đạo Lào``: not the one leader whom the article names."""
    return tokens[start].low == "các đồng chí" or (
        start > 0 and (tokens[start - 1].low in ("các", "những", "các đồng chí") or tokens[start - 1].text.isdigit())
    )


def of_several_powers(tokens: list[Token], start: int, end: int) -> bool:
    """``lãnh đạo Đảng, Nhà nước Lào``: those who lead all of that are several, and no one leader."""
    return tokens[start].low == "lãnh đạo" and any(tokens[at].low in (",", "và") for at in range(start + 1, end))


def is_one(tokens: list[Token], start: int) -> bool:
    """``một lãnh đạo Lào``: some one of them."""
    return start > 0 and tokens[start - 1].low == "một"


def held_then(tokens: list[Token], at: int) -> bool:
    """``Khi còn là Đại sứ Nga, ông X …``: the office is of former times."""
    return tokens[at - 1].low == "là" and words_before(tokens, at, 4).endswith(_THEN) if at else False


def follows_predecessor(tokens: list[Token], at: int) -> bool:
    """``người tiền nhiệm X``, ``những người tiền nhiệm như X``."""
    return words_before(tokens, at, _PREDECESSOR).endswith(_PREDECESSORS)


def is_predecessor(tokens: list[Token], at: int, end: int) -> bool:
    """``người tiền nhiệm X``; ``người tiền nhiệm của ông Y là X``; ``X, người tiền nhiệm của Y``."""
    if follows_predecessor(tokens, at) or words_before(tokens, end + 4, 4) == _WHO_WAS_BEFORE:
        return True
    words = words_before(tokens, at, _OWNER)
    return words.endswith(" là") and " tiền nhiệm của " in words


def is_candidate(tokens: list[Token], at: int) -> bool:
    """``ứng viên Tổng thống X``: the office is wanted, not held."""
    return words_before(tokens, at, 4).endswith(_CANDIDATES)
