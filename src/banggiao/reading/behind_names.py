"""What stands right behind a name or a title: a side in brackets or after ``của``, a place in a picture, a time."""

from collections.abc import Iterable
from itertools import pairwise

from banggiao.lexicon.geography import Organisation, PoliticalParty
from banggiao.model.vocabulary import OfficeStatus
from banggiao.reading.mention import Mention
from banggiao.reading.tokens import Token, low_at

# Behind a title and before the name: whether the office was still held
_WHEN_HELD: dict[str, OfficeStatus] = {
    **dict.fromkeys(
        ("khi đó", "khi ấy", "lúc đó", "lúc ấy", "bấy giờ", "lúc bấy giờ", "thời điểm đó", "vào thời điểm đó",
         "ở thời điểm đó", "nhiệm kỳ trước", "bị phế truất", "bị lật đổ"),
        "former",
    ),
    **dict.fromkeys(("hiện tại", "hiện nay", "sắp mãn nhiệm", "tại vị"), "current"),
}  # fmt: skip
_MEMBERS = ("thành", "viên", "thành viên")
_STATES = ("nước", "quốc gia")
SEVERAL: dict[str, int] = {
    "các": 0, **{word: n for n, word in enumerate(("ba", "bốn", "năm", "sáu"), 3)}, **{str(n): n for n in range(3, 7)},
}  # fmt: skip
"""Words before ``nước`` and ``bên``: how many states are to be named behind, 0 for any number."""
_WHEN_HELD_FIRST = frozenset(form.partition(" ")[0] for form in _WHEN_HELD)


def past_caption_side(mention: Mention, tokens: list[Token]) -> None:
    """``Moon Jae-in, trái, và …``: where one stands in the picture belongs to the mention."""
    at = mention.last
    if (
        at + 2 < len(tokens)
        and tokens[at].low == ","
        and tokens[at + 1].low in ("trái", "phải")
        and tokens[at + 2].low == ","
    ):
        mention.last = at + 3
        mention.end = tokens[at + 2].end


def side_led(tokens: list[Token], mentions: Iterable[Mention]) -> None:
    """``A đã dẫn đầu phái đoàn Lào tới B``: who leads a delegation is of its side, where nothing else says whose."""
    for leader, led in pairwise(mentions):
        if led.kind == "delegation" and led.country and tokens[led.first - 1].has("lead") and leader.name:
            leader.country = leader.country or led.country
        elif led.name and is_called_head(tokens, leader, led):
            led.country = led.country or leader.country


def is_called_head(tokens: list[Token], side: Mention, head: Mention) -> bool:
    """``Trưởng đoàn (phía) Lào là ông A``: whether somebody is told to be the head of the delegation of a side."""
    if not side.country or head.first != side.last + 1 or tokens[side.last].low != "là":
        return False
    return any("trưởng đoàn" in token.low for token in tokens[max(0, side.first - 2) : side.last])


def side_in_brackets(mention: Mention, tokens: list[Token]) -> bool:
    """``Robert Hale (Mỹ)``: the side of a person in brackets after the name; say whether one stood there."""
    at = mention.last
    if mention.country or at + 2 >= len(tokens) or tokens[at].low != "(" or tokens[at + 2].low != ")":
        return False
    code = tokens[at + 1].value("country")
    if not isinstance(code, str):
        return False
    mention.country = code
    mention.last = at + 3
    mention.end = tokens[at + 2].end
    return True


def side_behind(tokens: list[Token], at: int) -> str:
    """``Đại tá Wang Hongli của hải quân Trung Quốc``: the side that a name's ``của`` brings, empty where none."""
    if at >= len(tokens) or not tokens[at].has("of"):
        return ""
    for token in tokens[at + 1 : at + 6]:
        if token.state:
            return token.state
        organisation = token.value("org")
        if isinstance(organisation, Organisation):
            return organisation.side
        party = token.value("party")
        if isinstance(party, PoliticalParty):
            return party.country  # "Thượng nghị sĩ X của đảng Dân chủ"
        if token.text.isupper() and not token.senses:
            break  # "ông Belov của TT Lào": a title in short
        if not token.word or (token.senses and not token.has("body", "ministry", "opener")) or token.low == "và":
            break
    return ""


def first_of_many(tokens: list[Token], at: int) -> int:
    """``Đại sứ (của) các nước: A, B và C``: return the index behind the first of the countries, 0 where none is.

    So of ``Ngoại trưởng ba nước A, B và C``, and of ``lãnh đạo các nước (thành viên) ASEAN`` behind the organisation.
    """
    at += low_at(tokens, at) == "của"
    if low_at(tokens, at + 1) not in _STATES or low_at(tokens, at) not in SEVERAL:
        return 0
    at += 2
    at += low_at(tokens, at) == ":"
    while low_at(tokens, at) in _MEMBERS:
        at += 1
    return at + 1 if at < len(tokens) and (tokens[at].state or tokens[at].has("org")) else 0


def side_behind_consort(tokens: list[Token], at: int) -> str:
    """``Nhà vua và Hoàng hậu (mới) (của) Nhật Bản``: the side of both, empty where none is said."""
    if at + 2 >= len(tokens) or tokens[at].low != "và" or not tokens[at + 1].has("kin"):
        return ""
    at += 2
    at += tokens[at].low == "mới"
    at += low_at(tokens, at) == "của"
    return tokens[at].state if at < len(tokens) else ""


def when_held(tokens: list[Token], at: int) -> tuple[OfficeStatus | None, int]:
    """Return what the words at ``at`` say of whether an office is still held, and how many they are."""
    if at < len(tokens) and tokens[at].low.partition(" ")[0] in _WHEN_HELD_FIRST:
        for size in (4, 3, 2):
            status = _WHEN_HELD.get(" ".join(token.low for token in tokens[at : at + size]))
            if status is not None:
                return status, size
    return None, 0
