"""Title phrases: which office of which country a chain of words names (codebook §2, §8).

A phrase is a head from ``titles.toml`` and what follows it: a ministry, a body, a party, a locality, ``tại`` and a
country, a country. ``Bí thư Trung ương Đảng, Chánh Văn phòng Trung ương Đảng Nhân dân Cách mạng Lào`` is a chain
of two.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from banggiao.lexicon.entries import Title
from banggiao.lexicon.geography import is_country_code, is_state
from banggiao.model.vocabulary import OfficeStatus
from banggiao.reading.complements import past_body_above, past_state_of_locality, take_complements
from banggiao.reading.names import is_vietnamese_name, name_end
from banggiao.reading.title_builder import PRESIDENT_OF_STATE, TitleBuilder
from banggiao.reading.tokens import Token
from banggiao.vietnamese.folding import matchable

_JOINT = ("Đồng Chủ tịch",)  # held beside an office of one's own side
# Offices of one locality, named once at the end: "Bí thư, Đô trưởng thủ đô Viêng Chăn"
_LOCALITY = re.compile(r"(?:tỉnh|thành phố|thủ đô) [A-ZĐ].*$")
_OF_A_LOCALITY = frozenset(
    "bí thư|phó bí thư|bí thư tỉnh uỷ|phó bí thư tỉnh uỷ|bí thư thành uỷ|phó bí thư thành uỷ"
    "|phó bí thư thường trực|phó bí thư thường trực tỉnh uỷ|phó bí thư thường trực thành uỷ".split("|")
)
_OF_A_BODY = ("organisation", "official")
# Bodies that are no part of the state
_MASS = re.compile(r"\b(?:Hội(?! đồng| nghị)|Mặt trận|Liên hiệp|Hiệp hội|Liên đoàn|Tổng Liên đoàn|Tổng Công đoàn) .+")
_ACTING = frozenset({"lâm thời", "tạm quyền"})  # behind a title, before the name
_HEADING = ("head_of_state", "head_of_government", "head_of_parliament")  # who holds one is no ambassador besides
_SERVING = ("ambassador", "vice_minister", "spokesperson")
_IN_CHARGE = ("Tổng Giám đốc", "Tổng Thư ký", "Phó Tổng Giám đốc", "Phó Tổng Thư ký")
_SINOSPHERE = ("CN", "TW", "HK", "MO")
_WHOLE_NAME = 2  # words
_MOST_STATUS_WORDS = 6  # "nguyên", "quyền", ranks before a title


class Office(NamedTuple):
    """An office as a title phrase names it; ``country`` is empty where the phrase does not say whose it is."""

    title: str
    country: str
    status: OfficeStatus
    start: int
    end: int
    level: str
    is_office: bool


class Phrase(NamedTuple):
    """A chain of titles in the order of the text, and the index of the token after it.

    ``inner`` is the index of a title inside the last one (``Đặc phái viên của Tổng Bí thư``), 0 where there is none: a
    name that follows belongs to that inner title.
    """

    offices: tuple[Office, ...]
    end: int
    inner: int = 0


def first_offices(tokens: list[Token], at: int, phrase: Phrase, count: int) -> Phrase:
    """Return the chain at ``at`` up to the mark before its office number ``count``, which is of somebody else."""
    other = phrase.offices[count].start
    end = next(i for i in range(at, phrase.end) if tokens[i].start >= other)
    return Phrase(phrase.offices[:count], end - 1)


def parse_first(tokens: list[Token], at: int, surnames: frozenset[str]) -> Phrase | None:
    """Read the title at ``at`` alone, whatever follows it."""
    one = _parse_one(tokens, at, surnames)
    return Phrase((one[0],), one[1]) if one is not None else None


def parse_chain(tokens: list[Token], start: int, surnames: frozenset[str], *, named: bool = False) -> Phrase | None:
    """Read the chain of titles that begins at ``start``, if one does.

    ``và`` ends a chain (two persons), a comma, a dash or ``kiêm`` goes on with it where another title follows. Behind
    somebody who is ``named`` a title without a side is his too, unless another name follows it.
    """
    offices: list[Office] = []
    at = start
    inner = 0
    while (one := _parse_one(tokens, at, surnames)) is not None:
        if offices and tokens[at - 1].low == ";" and one[1] < len(tokens) and tokens[one[1]].low == "là":
            at = _before_joint(tokens, at)
            break  # "Trưởng đoàn Lào là ông X, Thứ trưởng; Trưởng đoàn Cuba là bà Y": of the next
        another = offices and tokens[at - 1].low != "kiêm" and _of_another(offices[-1], one[0])
        another = another and not _bears_both(tokens, one, offices[-1], surnames)
        if another and not (named and not one[0].country and name_end(tokens, one[1], surnames) == one[1]):
            at = _before_joint(tokens, at)
            break
        office, at, inner = one
        offices.append(office)
        at = _second_body(tokens, at, offices)
        after = _joint(tokens, at)
        if inner or after == at or _head_index(tokens, after) is None:
            break
        at = after
    return Phrase(_share_country(offices), at, inner) if offices else None


def _of_another(before: Office, office: Office) -> bool:
    """``Thủ tướng Lào, Bí thư Thành ủy Hà Nội``: titles of two sides, or a second without a side, are two persons'."""
    if before.level in _HEADING and office.level in _SERVING:
        return True  # "chuyến thăm của Thủ tướng, Đại sứ X cho biết"
    if not before.country or "tại" in before.title.split() or office.title.startswith(_JOINT):
        return False
    if office.country:
        sides = {before.country, office.country}
        if len(sides) > 1 and office.title.startswith(_IN_CHARGE):
            return True  # "Trưởng Đặc khu Hong Kong, Tổng Giám đốc WTO": nobody heads an organisation's staff besides
        return len(sides) > 1 and not (any(map(is_state, sides)) and any(not is_country_code(side) for side in sides))
    return not _party_title(before)


def _bears_both(tokens: list[Token], one: tuple[Office, int, int], before: Office, surnames: frozenset[str]) -> bool:
    """``Tổng Tham mưu trưởng Quân đội Lào, Thứ trưởng Quốc phòng Khamla Vongsavanh``: one person of the first's side.

    The name behind a title without a side tells whose that title is; a head of state or government holds no lower one.
    Chinese names are of the same build as Vietnamese ones and tell nothing.
    """
    office, at, _ = one
    heads = before.level in _HEADING and before.status != "elect"
    if office.country or office.level == "ambassador" or (heads and not _heads_parliament_too(before, office)):
        return False
    while at < len(tokens) and (tokens[at].low == "," or tokens[at].has("rank", "honorific")):
        at += 1
    name = [token.text for token in tokens[at : name_end(tokens, at, surnames, introduced=True)]]
    if not is_state(before.country) or len(name) < _WHOLE_NAME:
        return False
    vietnamese = is_vietnamese_name(name, surnames)
    return vietnamese if before.country == "VN" else not vietnamese and before.country not in _SINOSPHERE


def _heads_parliament_too(before: Office, office: Office) -> bool:
    """``Chủ tịch Quốc hội Lào, Trưởng Ban Tổ chức Trung ương Đảng X``: who heads a parliament has a party's office."""
    return before.level == "head_of_parliament" and _party_title(office)


def _party_title(office: Office) -> bool:
    """A party's name carries the country; the titles of state after it may leave it out."""
    return office.level in ("head_of_party", "party_body") or "Đảng" in office.title


def _before_joint(tokens: list[Token], at: int) -> int:
    """A title with its country, a comma, then one without: two persons (``Tổng thống Ba Lan, Chánh Văn phòng … K``)."""
    return at - 1 if at and _joint(tokens, at - 1) == at else at


def _second_body(tokens: list[Token], at: int, offices: list[Office]) -> int:
    """``Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng``: one head over two bodies is two offices."""
    if at + 1 >= len(tokens) or tokens[at].low != "và" or not tokens[at + 1].has("body"):
        return at
    first = offices[-1]
    head = next((h for h in ("Phó Chủ tịch", "Chủ tịch", "Chủ nhiệm") if first.title.startswith(h + " ")), "")
    if not head:
        return at
    end, country = at + 2, ""
    while end < len(tokens) and (tokens[end].has("country", "partytail", "of") or tokens[end].low == "nước"):
        country = country or str(tokens[end].value("country") or "")
        end += 1
    second = first._replace(
        title=f"{head} {tokens[at + 1].text}", start=tokens[at + 1].start, end=tokens[end - 1].end, country=country
    )
    offices.append(second)
    return end


def _joint(tokens: list[Token], at: int) -> int:
    if at < len(tokens) and tokens[at].low in {",", "-", "–", "kiêm", ";", "/"}:
        return at + 1
    return at


def whose_offices(offices: Iterable[Office]) -> str:
    """Return the state whose holder one is; of ``Chủ tịch ASEAN, Thủ tướng Lào`` the second, empty where none says."""
    sides = [office.country for office in offices if office.country]
    return next(filter(is_state, sides), sides[0] if sides else "")


def _share_country(offices: list[Office]) -> tuple[Office, ...]:
    """Give titles without a country that of the titles after them (or before), as a chain belongs to one person."""
    country = next((o.country for o in reversed(offices) if o.country), "")
    shared: list[Office] = []
    locality = _locality_of(offices) if len(offices) > 1 else ""  # what says its own locality lends it to nobody
    for office in offices:
        own = office.country or country
        if locality and matchable(office.title) in _OF_A_LOCALITY:
            office = office._replace(title=f"{office.title} {_of_committee(office.title, locality)}")  # noqa: PLW2901
        if office.title == "Chủ tịch" and own in PRESIDENT_OF_STATE:
            office = heading_state(office)  # noqa: PLW2901
        if own != office.country:
            office = office._replace(country=own)  # noqa: PLW2901
        if shared and office.status == "current" and _held_as_one(shared[-1], office):
            office = office._replace(status=shared[-1].status)  # noqa: PLW2901
        shared.append(office)
    return tuple(shared)


def _held_as_one(before: Office, office: Office) -> bool:
    """``nguyên Tổng Bí thư, Chủ tịch nước``, ``nguyên Phó Thủ tướng, Bộ trưởng Y``: one post of two titles is over."""
    if before.status != "former":
        return False
    heads = before.level == "head_of_party" and office.level == "head_of_state"
    return heads or (before.title.startswith("Phó Thủ tướng") and office.title.startswith("Bộ trưởng"))


def heading_state(office: Office) -> Office:
    """``Chủ tịch Trung Quốc``: the chairman of such a state is its head."""
    return office._replace(title="Chủ tịch nước", level="head_of_state")


def _locality_of(offices: list[Office]) -> str:
    for office in offices:
        if found := _LOCALITY.search(office.title):
            return found[0]
    return ""


def _of_committee(title: str, locality: str) -> str:
    """``Bí thư Tỉnh ủy`` says the kind of locality itself, ``Bí thư`` does not."""
    return locality if title in ("Bí thư", "Phó Bí thư") else locality.split(" ", 1)[1].removeprefix("phố ")


def _head_index(tokens: list[Token], at: int) -> int | None:
    """Skip status words and ranks before a head; return the head's index, or None where there is no head."""
    size = min(len(tokens), at + _MOST_STATUS_WORDS)
    while at < size and tokens[at].has("former", "acting", "elect", "new", "rank"):
        at += 1
    return at if at < len(tokens) and tokens[at].has("title") else None


def _parse_one(tokens: list[Token], start: int, surnames: frozenset[str]) -> tuple[Office, int, int] | None:
    head_at = _head_index(tokens, start)
    if head_at is None:
        return None
    status: OfficeStatus = "current"
    for token in tokens[start:head_at]:
        if token.has("former"):
            status = "former"
        elif token.has("acting"):
            status = "acting"
        elif token.has("elect"):
            status = "elect"
    head = tokens[head_at].value("title")
    assert isinstance(head, Title)
    built = TitleBuilder(head, status)
    at = take_complements(tokens, head_at + 1, built, surnames)
    if at < len(tokens) and tokens[at].has("elect"):
        built.status = status if built.inner else "elect"  # "người phát ngôn của Tổng thống đắc cử" is in office
        at = take_complements(tokens, at + 1, built, surnames)
    elif _ACTING & {token.low for token in tokens[at : at + 1]} and not built.inner:
        built.status = "acting"  # "Tổng thống lâm thời (tự xưng)"
        at = take_complements(tokens, at + 1, built, surnames)
        at += 2 if [token.low for token in tokens[at : at + 2]] == ["tự", "xưng"] else 0
    at = past_body_above(tokens, at, built, surnames)
    at = past_state_of_locality(tokens, at, built, surnames)
    office = Office(
        built.title(),
        built.country,
        built.status,
        tokens[start].start,
        tokens[at - 1].end,
        built.level(),
        built.is_office(),
    )
    return office, at, built.inner


def mass_organisation(offices: tuple[Office, ...]) -> str:
    """``Chủ tịch Hội Luật gia Nga`` without a name: his body acts, and no state; empty where he is of the state."""
    titles = [office.title for office in offices if office.level in _OF_A_BODY]
    found = _MASS.search(titles[0]) if len(titles) == len(offices) == 1 else None
    return found[0] if found else ""
