"""Title phrases: which office of which country a chain of words names (codebook §2, §8).

A phrase is a head from ``titles.toml`` and what follows it: a ministry, a body, a party, a locality, ``tại`` and a
country, a country. ``Bí thư Trung ương Đảng, Chánh Văn phòng Trung ương Đảng Nhân dân Cách mạng Lào`` is a chain
of two.
"""

from collections.abc import Sequence
from typing import NamedTuple

from banggiao.lexicon.entries import Title
from banggiao.lexicon.geography import Organisation, PlaceEntry, PoliticalParty
from banggiao.model.vocabulary import OfficeStatus
from banggiao.reading.names import is_syllable, name_end
from banggiao.reading.tokens import Token

_PRESIDENT_OF_STATE = frozenset({"VN", "LA", "CN", "CU"})
_ABBREVIATIONS = {"T.Ư": "Trung ương", "TƯ": "Trung ương", "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân"}
_JOINERS = frozenset({"của", "thuộc", "nước", "đảng"})
_BODY_WORDS = 10  # no body's own name is longer; keeps an open title from swallowing the sentence
_MOST_STATUS_WORDS = 6  # "nguyên", "quyền", ranks before a title
_STOP_CATS = (
    "title", "honorific", "rank", "verb", "noun", "say", "future", "past", "ongoing", "passive", "with", "invited_by",
    "pair", "pair_office", "delegation", "lead", "kin", "counterpart", "between", "negation", "at", "to",
)  # fmt: skip


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


class _Builder:
    """What has been read of one title phrase so far."""

    def __init__(self, head: Title, status: OfficeStatus) -> None:
        self.head = head
        self.status = status
        self.parts: list[str] = [head.vi]
        self.country = head.country
        self.serves_at = ""
        self.inner = 0

    def title(self) -> str:
        if self.head.vi == "Chủ tịch" and len(self.parts) == 1 and self.country in _PRESIDENT_OF_STATE:
            return "Chủ tịch nước"
        if self.head.vi == "Tổng Bí thư":
            return self.head.vi
        name = " ".join(self.parts)
        for short, whole in _ABBREVIATIONS.items():
            name = name.replace(short, whole)
        if name.endswith("Văn phòng Trung ương"):
            name += " Đảng"
        return f"{name} tại {self.serves_at}" if self.serves_at else name


def parse_chain(tokens: Sequence[Token], start: int, surnames: frozenset[str]) -> Phrase | None:
    """Read the chain of titles that begins at ``start``, if one does.

    ``và`` ends a chain (two persons), a comma, a dash or ``kiêm`` goes on with it where another title follows.
    """
    offices: list[Office] = []
    at = start
    inner = 0
    while (one := _parse_one(tokens, at, surnames)) is not None:
        if offices and offices[-1].country and not one[0].country and not _party_title(offices[-1]):
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


def _party_title(office: Office) -> bool:
    """A party's name carries the country; the titles of state after it may leave it out."""
    return office.level in ("head_of_party", "party_body") or "Đảng" in office.title


def _before_joint(tokens: Sequence[Token], at: int) -> int:
    """A title with its country, a comma, then one without: two persons (``Tổng thống Ba Lan, Chánh Văn phòng … K``)."""
    return at - 1 if at and _joint(tokens, at - 1) == at else at


def _second_body(tokens: Sequence[Token], at: int, offices: list[Office]) -> int:
    """``Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng``: one head over two bodies is two offices."""
    if at + 1 >= len(tokens) or tokens[at].low != "và" or not tokens[at + 1].has("body"):
        return at
    first = offices[-1]
    head = next((h for h in ("Phó Chủ tịch", "Chủ tịch", "Chủ nhiệm") if first.title.startswith(h + " ")), "")
    if not head:
        return at
    end, country = at + 2, ""
    while end < len(tokens) and tokens[end].has("country", "partytail"):
        country = country or str(tokens[end].value("country") or "")
        end += 1
    second = first._replace(
        title=f"{head} {tokens[at + 1].text}", start=tokens[at + 1].start, end=tokens[end - 1].end, country=country
    )
    offices.append(second)
    return end


def _joint(tokens: Sequence[Token], at: int) -> int:
    if at < len(tokens) and tokens[at].low in {",", "-", "–", "kiêm", ";", "/"}:
        return at + 1
    return at


def _share_country(offices: list[Office]) -> tuple[Office, ...]:
    """Give titles without a country that of the titles after them (or before), as a chain belongs to one person."""
    country = next((o.country for o in reversed(offices) if o.country), "")
    shared = []
    for office in offices:
        own = office.country or country
        title = "Chủ tịch nước" if office.title == "Chủ tịch" and own in _PRESIDENT_OF_STATE else office.title
        shared.append(office._replace(country=own, title=title))
    return tuple(shared)


def _head_index(tokens: Sequence[Token], at: int) -> int | None:
    """Skip status words and ranks before a head; return the head's index, or None where there is no head."""
    size = min(len(tokens), at + _MOST_STATUS_WORDS)
    while at < size and tokens[at].has("former", "acting", "elect", "new", "rank"):
        at += 1
    return at if at < len(tokens) and tokens[at].has("title") else None


def _parse_one(tokens: Sequence[Token], start: int, surnames: frozenset[str]) -> tuple[Office, int, int] | None:
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
    built = _Builder(head, status)
    at = _complements(tokens, head_at + 1, built, surnames)
    if at < len(tokens) and tokens[at].has("elect"):
        built.status = "elect"
        at = _complements(tokens, at + 1, built, surnames)
    office = Office(
        built.title(), built.country, built.status, tokens[start].start, tokens[at - 1].end, head.level, head.office
    )
    return office, at, built.inner


def _complements(tokens: Sequence[Token], at: int, built: _Builder, surnames: frozenset[str]) -> int:
    size = len(tokens)
    begun = at
    while at < size and at - begun < _BODY_WORDS + 4:
        after = _one_complement(tokens, at, built, surnames)
        if after == at:
            break
        at = after
    return at


def _one_complement(tokens: Sequence[Token], at: int, built: _Builder, surnames: frozenset[str]) -> int:
    """Take one complement into ``built``; return the index after it, or ``at`` where none stands here."""
    token = tokens[at]
    governs_place = built.head.level == "local" and len(built.parts) == 1
    if token.has("ambiguous", "place") and not governs_place and name_end(tokens, at, surnames) > at + 1:
        return at
    if token.low == "(" and at + 2 < len(tokens) and tokens[at + 2].low == ")" and tokens[at + 1].has("country"):
        built.country = str(tokens[at + 1].value("country"))
        return at + 3
    if token.low in _JOINERS or token.has("of"):
        after = at + 1
        if after < len(tokens) and tokens[after].has("country", "org", "party", "body", "ministry", "opener"):
            taken = _one_complement(tokens, after, built, surnames)
            return taken if taken > after else at
        return _own_title(tokens, after, built, at)
    if token.low in ("tại", "ở") and built.head.level in ("ambassador", "organisation", "envoy"):
        return _serving_at(tokens, at + 1, built) or at
    if token.has("country", "short", "org", "party") or is_party_tail(tokens, at):
        return _friendship(tokens, at, built) or _side(tokens, at, built)
    if token.low in ("tối", "toàn", "liên") and at + 1 < len(tokens) and tokens[at + 1].low in ("cao", "quốc", "bang"):
        built.parts.append(f"{token.text} {tokens[at + 1].text}")
        return at + 2
    if (after := _ministry(tokens, at, built)) > at:
        return after
    if token.has("body"):
        built.parts.append(token.text)
        return at + 1
    if token.has("place") and not token.has("verb"):
        return _locality(token, at, built)
    if token.has("opener") or (built.head.open and token.low in ("phụ trách", "toàn quốc", "quốc gia", "tối cao")):
        return _open_body(tokens, at, built, surnames)
    if built.head.open and not built.parts[1:] and _plain_word(token):
        return _open_body(tokens, at, built, surnames)
    if token.low == "phụ" and at + 1 < len(tokens) and tokens[at + 1].low == "trách":
        return _open_body(tokens, at, built, surnames)
    return at


def _ministry(tokens: Sequence[Token], at: int, built: _Builder) -> int:
    """``Ngoại giao``, ``Bộ Ngoại giao``, ``… và Hợp tác``; a minister's title drops the word ``Bộ`` (codebook §8)."""
    token = tokens[at]
    if token.has("ministry"):
        built.parts.append(str(token.value("ministry")))
        return at + 1
    if token.low == "bộ" and at + 1 < len(tokens) and tokens[at + 1].has("ministry"):
        if built.head.level in ("minister", "vice_minister"):
            return at + 1
        built.parts.append(f"Bộ {tokens[at + 1].value('ministry')}")
        return at + 2
    if token.low == "và" and at + 1 < len(tokens) and tokens[at + 1].has("ministry") and len(built.parts) > 1:
        built.parts.append(f"và {tokens[at + 1].value('ministry')}")
        return at + 2
    return at


def _own_title(tokens: Sequence[Token], after: int, built: _Builder, at: int) -> int:
    """``Đặc phái viên của Tổng Bí thư``: the office of one who acts for another office."""
    if built.head.level in ("envoy", "spokesperson", "official") and after < len(tokens) and tokens[after].has("title"):
        head = tokens[after].value("title")
        assert isinstance(head, Title)
        built.parts.append(f"của {head.vi}")
        built.inner = after
        return after + 1
    return at


def _serving_at(tokens: Sequence[Token], at: int, built: _Builder) -> int:
    while at < len(tokens) and (tokens[at].low in ("nước", "cộng hoà") or tokens[at].low == "thành phố"):
        at += 1
    if at < len(tokens) and tokens[at].has("country", "org", "place", "short"):
        built.serves_at = tokens[at].text
        return at + 1
    return 0


def is_party_tail(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the rest of a party's name stands at ``at``, behind ``Đảng``: ``Trung ương Đảng | Lao động``."""
    return at > 0 and tokens[at].has("partytail") and tokens[at - 1].low.endswith("đảng")


def _friendship(tokens: Sequence[Token], at: int, built: _Builder) -> int:
    """``Hội Hữu nghị Việt - Lào``, ``Nhóm Nghị sĩ hữu nghị Việt - Nhật``: the pair is part of the body's name."""
    if not built.parts[-1].lower().endswith("hữu nghị") or at + 2 >= len(tokens):
        return 0
    if tokens[at + 1].low in ("-", "–", "với") and tokens[at + 2].has("country", "short"):
        built.parts.append(f"{tokens[at].text} {tokens[at + 1].text} {tokens[at + 2].text}")
        return at + 3
    return 0


def _side(tokens: Sequence[Token], at: int, built: _Builder) -> int:
    token = tokens[at]
    country = token.value("country") or token.value("short")
    if isinstance(country, str):
        if built.country and built.country != country:
            return at
        if token.cap and at > 0 and tokens[at - 1].low in ("tại", "ở"):
            return at
        built.country = country
        return at + 1
    organisation = token.value("org")
    if isinstance(organisation, Organisation):
        if not built.country:
            built.country = organisation.side
        if organisation.parent:
            built.parts.append(token.text)
        return at + 1
    party = token.value("party") or token.value("partytail")
    assert isinstance(party, PoliticalParty)
    if built.country and built.country != party.country:
        return at
    built.country = party.country
    if token.has("party") and built.head.vi != "Tổng Bí thư":
        built.parts.append("Đảng" if built.parts[-1].endswith("Trung ương") else token.text)
    return at + 1


def _locality(token: Token, at: int, built: _Builder) -> int:
    place = token.value("place")
    assert isinstance(place, PlaceEntry)
    if place.kind == "site" or built.head.level not in ("local", "official", "party_body", "military", "organisation"):
        return at
    if place.country:
        built.country = built.country or place.country
    built.parts.append(place.name if place.country == "VN" else token.text)
    return at + 1


def _plain_word(token: Token) -> bool:
    return token.word and not token.cap and not token.senses


def _open_body(tokens: Sequence[Token], at: int, built: _Builder, surnames: frozenset[str]) -> int:
    """Take the words of an unlisted body's name, up to a name, a mark or a word of another class."""
    words: list[str] = []
    begun = at
    while at < len(tokens) and at - begun < _BODY_WORDS:
        token = tokens[at]
        if not token.word or (at > begun and starts_name(tokens, at, surnames)):
            break
        if token.has("country", "short", "org", "party", *_STOP_CATS) or is_party_tail(tokens, at):
            break
        place = token.value("place")
        if isinstance(place, PlaceEntry) and place.country:
            built.country = built.country or place.country
        words.append(token.text)
        at += 1
    while words and words[-1].lower() in ("và", "của", "là", "các", "trong"):
        words.pop()
        at -= 1
    if built.head.body and words and words[0].lower() == built.head.body.lower():
        words = words[1:] if built.head.vi.endswith(built.head.body) else words
    if words:
        built.parts.append(" ".join(words))
    return at


def starts_name(tokens: Sequence[Token], at: int, surnames: frozenset[str]) -> bool:
    """Say whether a person's name, rather than more of a body's name, begins at ``at``."""
    token = tokens[at]
    if not token.cap or not token.word or token.senses:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if not is_syllable(token.text):
        return not token.text.isupper() or len(token.text) > 5
    if token.text in surnames:
        return following is not None and following.cap and following.word and is_syllable(following.text)
    return False
