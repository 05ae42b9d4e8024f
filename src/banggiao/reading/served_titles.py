"""Those who act for another office: ``Đặc phái viên của Tổng Bí thư``, ``Phát ngôn viên Tổng thống``."""

from banggiao.lexicon.entries import Title
from banggiao.reading.title_builder import TitleBuilder
from banggiao.reading.tokens import Token

FOR_ANOTHER = ("envoy", "spokesperson", "official")  # levels of those who serve another office
_SPEAKING = ("Người phát ngôn", "Phát ngôn viên")
_KEEPS_WHOSE = ("envoy", "spokesperson")  # of these, those whose own title says whom they speak for
_AIDES = ("Cố vấn", "Trợ lý", "Chánh Văn phòng", "Phó Chánh Văn phòng", "Thư ký")  # so do these
_SERVED = ("head_of_state", "head_of_government", "head_of_party", "minister", "deputy")
_AT_THE_HEAD = ("Lễ tân", "Văn phòng")  # departments that serve one office
_LEADER = "lãnh đạo"


def take_served_after(tokens: list[Token], after: int, built: TitleBuilder) -> int:
    """``Đặc phái viên của Tổng Bí thư``, ``Cố vấn của Tổng thống``: the office of one who acts for another office.

    Whom he serves is part of his title, unless it says more (``cố vấn an ninh quốc gia của Tổng thống``) or the other
    is not in office yet. He is of the same side.
    """
    if built.head.level not in FOR_ANOTHER or not tokens[after].has("title", "leader"):
        return 0
    served = tokens[after].value("title")
    if not isinstance(served, Title):
        return after + 1 if _serves_leader(tokens, after, built) else 0
    if built.head.vi == "Trợ lý":
        built.parts.append(served.vi)
    elif _is_aide(built) and not (after + 1 < len(tokens) and tokens[after + 1].has("elect")):
        built.parts.append(served.vi if built.head.vi in _SPEAKING else f"của {served.vi}")
    built.inner = after
    return after + 1


def _is_aide(built: TitleBuilder) -> bool:
    """Say whether a title, of which only the head is read, is of one who speaks or works for another."""
    whole = built.head.open or built.head.level in _KEEPS_WHOSE
    return whole and len(built.parts) == 1 and (built.head.level in _KEEPS_WHOSE or built.head.vi.startswith(_AIDES))


def _serves_leader(tokens: list[Token], after: int, built: TitleBuilder) -> bool:
    """``Chánh Văn phòng của lãnh đạo (Triều Tiên)``: take the word into ``built`` if it stands there alone."""
    if tokens[after].low != _LEADER or not _is_aide(built):
        return False
    built.parts.append(f"của {_LEADER}")
    built.inner = after
    return True


def take_served(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    """``Phát ngôn viên Tổng thống``, ``Trợ lý Tổng thống Nga phụ trách Đối ngoại``: whom one serves, right behind."""
    head = tokens[at].value("title")
    if (
        not isinstance(head, Title)
        or built.head.level not in FOR_ANOTHER
        or not built.head.open
        or (len(built.parts) > 1 and not built.parts[-1].endswith(_AT_THE_HEAD))
    ):
        return at
    if head.level not in _SERVED and head.vi != "Tổng Thư ký":
        return at
    built.parts.append(head.vi)
    return at + 1
