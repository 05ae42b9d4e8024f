"""What follows the head of a title: a ministry, a body, a party, a locality, ``tại`` and a country, a country."""

import re

from banggiao.lexicon.geography import Organisation, PlaceEntry, PoliticalParty
from banggiao.reading.charges import row_of_charges, take_ministry, unlisted_charge
from banggiao.reading.names import name_end, names_person
from banggiao.reading.open_bodies import (
    ATTRIBUTES,
    MOST_BODY_WORDS,
    capital_of_state,
    opens_body,
    take_body,
)
from banggiao.reading.served_titles import FOR_ANOTHER, take_served, take_served_after
from banggiao.reading.title_builder import TitleBuilder
from banggiao.reading.tokens import Token, closing_bracket, is_ordinal, is_party_tail, pair_at
from banggiao.vietnamese.folding import matchable

_LOCAL_COMMITTEES = ("tỉnh uỷ", "thành uỷ", "khu uỷ")
_HEADS_OF_PARTY = ("Chủ tịch", "Phó Chủ tịch")
_TERM = "khoá"
_NUMBER = re.compile(r"\d{1,3}|[IVX]{1,6}")
_OF_DEPARTMENTS = ("official", "military", "organisation", "vice_minister")
_MINISTRIES = ("bộ", "văn phòng", "uỷ ban")
_DEPARTMENTS = frozenset({"vụ", "cục", "ban", "phòng"})
_NUMBERED = 5  # tokens of a department's number in brackets
_RANKED = 4  # tokens from "cấp" through a title to whose it is
_YEAR = 4  # digits
_PARTY = 5  # words of a party's name
_OF_PARTIES = frozenset("nhân dân cách mạng cộng sản lao động".split())
_ACRONYM = 5  # letters
_POSTED, _POSTS = ("envoy", "ambassador"), frozenset({"về", "tại", "phụ trách", "của"})
_PRESIDENTIAL = "Phủ Tổng thống"
_COUNTED = ("head_of_state", "head_of_government", "royal")  # levels of whose holders one is "thứ 44"
_OF_PLACES = ("local", "official", "party_body", "military", "organisation")
_JOINT_BODY = 16  # tokens of a joint body's name
_KINDS_OF_PLACE = frozenset({"thành phố", "tp", "tp.", "tỉnh", "bang", "vùng", "hạt", "quận", "huyện", "châu"})
_TOWN = 5  # tokens of a town's name with its kind
_CHAMBERS = frozenset({"quốc hội", "nghị viện", "thượng viện", "hạ viện", "duma quốc gia", "hội đồng liên bang"})
_SHORT_NAME = 2  # words; a country and one word of a name may stand in a row
_AT = ("tại", "ở")
_SERVING = ("ambassador", "organisation", "envoy")
_ABROAD = ("trung tâm", "văn phòng", "viện ", "cơ quan đại diện")
_LOCALITIES = ("khu tự trị", "tỉnh", "thành phố", "bang", "vùng", "khu uỷ")
_OF_PAIRS = ("hữu nghị", "hội đồng kinh doanh", "hội đồng doanh nghiệp")  # bodies that a pair of states names
_JOINERS = frozenset({"của", "thuộc", "nước", "đảng", "tổ chức", "nước chủ nhà", "chủ nhà"})


def take_complements(tokens: list[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """Take all that follows a head into ``built``; return the index of the token after it."""
    size = len(tokens)
    begun = at
    while at < size and at - begun < MOST_BODY_WORDS + 4:
        after = _one_complement(tokens, at, built, surnames)
        if after == at:
            break
        at = after
    return at


def past_body_above(tokens: list[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """``Vụ trưởng Vụ Châu Á, Bộ Ngoại giao Pháp``: the ministry that a department belongs to says whose it is.

    Return the index after it, ``at`` where none stands there.
    """
    if at + 2 >= len(tokens) or tokens[at].low not in (",", "-", "–") or len(built.parts) == 1:
        return at
    if built.head.level not in _OF_DEPARTMENTS or tokens[at + 1].low not in _MINISTRIES or not tokens[at + 1].cap:
        return at
    end, known = at + 2, False
    while end < min(len(tokens), at + MOST_BODY_WORDS):
        token = tokens[end]
        if token.state:
            built.country = built.country or token.state
            return end + 1
        if known and not token.senses and name_end(tokens, end, surnames, introduced=True) > end:
            return end  # "Cục trưởng Cục Đối ngoại, Bộ Quốc phòng X"
        within = token.has("ministry", "body") or (token.cap and token.word and not token.senses)
        joined = token.low in ("và", ",") and end + 1 < len(tokens) and tokens[end + 1].has("ministry")
        if not (within or (joined and known)):
            break
        known = known or token.has("ministry", "body")
        end += 1
    return end if known else at


def past_state_of_locality(tokens: list[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """``Thống đốc bang Oregon, Hoa Kỳ John Hale``: behind a comma the state of a locality, and then a name.

    So does a province abroad tell whose a smaller locality is, whatever follows.

    Return the index after it, ``at`` where none stands there.
    """
    if at + 2 >= len(tokens) or tokens[at].low != "," or len(built.parts) == 1:
        return at
    if built.head.level != "local" and not built.parts[-1].lower().startswith(_LOCALITIES):
        return at
    named = at + 1 + (tokens[at + 1].low == "tỉnh")
    above = tokens[named].value("place")
    if isinstance(above, PlaceEntry) and above.kind == "province" and above.country not in ("", "VN"):
        if built.country not in ("", above.country):
            return at
        built.country = above.country  # "Châu trưởng châu Hồng Hà, tỉnh Vân Nam (Trung Quốc)"
        marks = [token.low for token in tokens[named + 1 : named + 4 : 2]]
        return named + 4 if marks == ["(", ")"] and tokens[named + 2].state == above.country else named + 1
    state = tokens[at + 1].state
    if not state or built.country not in ("", state) or name_end(tokens, at + 2, surnames, introduced=True) == at + 2:
        return at
    built.country = state
    return at + 2


def _one_complement(tokens: list[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """Take one complement into ``built``; return the index after it, or ``at`` where none stands here."""
    token = tokens[at]
    if names_person(tokens, at, surnames):
        return at
    governs_place = built.head.level == "local" and len(built.parts) == 1
    governs_place = governs_place or _is_emirate(token, built)
    governs_place = governs_place or tokens[at - 1].low in _LOCAL_COMMITTEES  # "Bí thư Tỉnh ủy Champasak X"
    if token.has("place") and not governs_place and name_end(tokens, at, surnames) > at + 1:
        return at
    if token.has("country", "short") and _whole_name_begins(tokens, at, surnames):
        return at
    if (after := row_of_charges(tokens, at, built, surnames)) > at:
        return after
    if (after := _past_new(tokens, at, built)) > at:
        return after
    if token.low == "đại diện" and built.parts[0].endswith("Trưởng Phái đoàn") and len(built.parts) == 1:
        if at + 2 < len(tokens) and tokens[at + 1].low == "thường" and tokens[at + 2].low == "trực":
            built.parts.append("Đại diện thường trực" if token.cap else "đại diện thường trực")
            return at + 3
    if (after := _past_attribute(tokens, at)) > at:
        return after
    if token.low in _JOINERS or token.has("of"):
        return _joined(tokens, at, built, surnames)
    for take in (
        _of_which,
        _term,
        _bracketed,
        _party_in_small,
        take_served,
        _serving_at,
        _friendship,
        _delegation_in_body,
        _side,
        take_ministry,
        _body,
        _locality,
        _unlisted_locality,
    ):
        if (after := take(tokens, at, built)) > at:
            return after
    if (after := unlisted_charge(tokens, at, built, surnames)) > at:
        return after
    if not opens_body(tokens, at, built):
        return at
    if token.low == "về":
        built.inner = 0  # "Đặc phái viên của Tổng thống Mỹ về khí hậu X": X is the envoy
    return take_body(tokens, at, built, surnames)


def _of_which(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    """``Tổng thống thứ 45 của Mỹ``, ``Công tước xứ York``: the how manieth a head is, and whence a duke is."""
    token = tokens[at]
    if token.low == "thứ" and built.head.level in _COUNTED and is_ordinal(tokens, at):
        return at + 2
    if token.low != "xứ" or built.head.level != "royal" or at + 1 >= len(tokens) or not tokens[at + 1].cap:
        return at
    place = tokens[at + 1].value("place")
    built.country = built.country or (place.country if isinstance(place, PlaceEntry) else "")
    built.parts.append(f"xứ {tokens[at + 1].text}")
    return at + 2


def _term(tokens: list[Token], at: int, built: TitleBuilder) -> int:  # noqa: ARG001 - as all that take complements
    """``Chủ tịch Quốc hội khóa XV X``, ``Ủy viên Bộ Chính trị khóa XI, XII``: of which terms says nothing more."""
    if tokens[at].low != _TERM or not _is_number(tokens, at + 1):
        return at
    end = at + 2
    while end + 1 < len(tokens) and tokens[end].low in (",", "và") and _is_number(tokens, end + 1):
        end += 2
    return end


def _is_number(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and _NUMBER.fullmatch(tokens[at].text) is not None


def _past_new(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    """``đặc phái viên mới về Syria``, ``cố vấn an ninh quốc gia mới của Tổng thống X``: the index behind ``mới``."""
    after = tokens[at + 1].low if tokens[at].low == "mới" and at + 1 < len(tokens) else ""
    return at + 1 if after == "của" or (after in _POSTS and built.head.level in _POSTED) else at


def _past_attribute(tokens: list[Token], at: int) -> int:
    """``trợ lý thân cận của Tổng thống``, ``Tổng thống tự phong X``: the index behind what is no part of a title."""
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    if after is None or tokens[at].cap or f"{tokens[at].low} {tokens[at + 1].low}" not in ATTRIBUTES:
        return at
    return at + 2 if after.has("of", "title", "honorific") or (after.cap and after.word and not after.senses) else at


def _whole_name_begins(tokens: list[Token], at: int, surnames: frozenset[str]) -> bool:
    """``Bộ Ngoại giao Hoa Xuân Oánh``: a country's short name that is a family name, with a whole name behind it."""
    return name_end(tokens, at, surnames) > at + _SHORT_NAME


def _joined(tokens: list[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """``của Bộ Ngoại giao``, ``thuộc Chính phủ``, ``nước (chủ nhà) Lào``, ``nước này``: what a joining word brings."""
    word, after = tokens[at].low, at + 1
    if after >= len(tokens):
        return at
    if word == "nước" and tokens[after].low == "này":
        return at + 2
    if word == "của" and tokens[after].low == "nước" and after + 1 < len(tokens) and tokens[after + 1].state:
        taken = _side(tokens, after + 1, built)
        return taken if taken > after + 1 else at  # "Tổng thống của nước Mỹ"
    if (word == "tổ chức" and not tokens[after].has("org")) or (word.endswith("chủ nhà") and not tokens[after].state):
        return at
    if (office := _bureau_of(tokens[after])) is not None:
        built.country = built.country or office.country
        if len(built.parts) == 1:
            built.parts.append(_PRESIDENTIAL)
        return after + 1
    if not tokens[after].has("country", "org", "party", "body", "ministry", "opener"):
        if word == "đảng" and built.head.vi in _HEADS_OF_PARTY:
            closed = _closing_quote(tokens, after)
            built.parts.append(" ".join(["Đảng", *(token.text for token in tokens[after + 1 : closed] if token.word)]))
            return closed + 1 if closed else after
        return take_served_after(tokens, after, built) or _acronym(tokens, after, built) or at
    known = len(built.parts)
    taken = _one_complement(tokens, after, built, surnames)
    if word == "thuộc" and 1 < known < len(built.parts):
        built.parts.insert(known, tokens[at].text)
    return taken if taken > after else at


def _bureau_of(token: Token) -> PlaceEntry | None:
    """``Giám đốc Văn phòng A thuộc Phủ Tổng thống Hàn Quốc``: a known seat that says whose the office is."""
    place = token.value("place")
    if not isinstance(place, PlaceEntry) or not place.country or not token.low.startswith(_PRESIDENTIAL.lower()):
        return None
    return place


def _acronym(tokens: list[Token], after: int, built: TitleBuilder) -> int:
    """``Phát ngôn viên của JCS Kim Joon-rak``: a body that only its capitals name, before a name; 0 where none is."""
    token, named = tokens[after], tokens[after + 1] if after + 1 < len(tokens) else None
    short = token.text.isupper() and token.text.isalpha() and 1 < len(token.text) <= _ACRONYM and not token.senses
    if not short or built.head.level not in FOR_ANOTHER or named is None or not named.cap or named.text.isupper():
        return 0
    built.parts.append(token.text)
    return after + 1


def _closing_quote(tokens: list[Token], at: int) -> int:
    """``Đảng “Nước Nga công bằng”``: the index of the mark that closes the name, 0 where none is opened at ``at``."""
    if tokens[at].low not in ("“", '"'):
        return 0
    return next((i for i in range(at + 2, min(at + MOST_BODY_WORDS, len(tokens))) if tokens[i].low in ("”", '"')), 0)


def _party_in_small(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    """``Ủy viên Trung ương Đảng nhân dân cách mạng Lào``: a ruling party in small letters says only whose it is."""
    end = at
    while end < min(len(tokens), at + _PARTY) and tokens[end].low in _OF_PARTIES:
        end += 1
    if end == at or end >= len(tokens) or not tokens[end].state or not built.parts[-1].endswith("Đảng"):
        return at
    built.country = built.country or tokens[end].state
    return end + 1


def _body(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    token = tokens[at]
    if token.low in ("tối", "toàn", "liên") and at + 1 < len(tokens) and tokens[at + 1].low in ("cao", "quốc", "bang"):
        built.parts.append(f"{token.text} {tokens[at + 1].text}")
        return at + 2
    if not token.has("body"):
        return at
    built.parts.append(token.text)
    built.country = built.country or str(token.value("seat") or "")
    return at + 1


def _bracketed(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    """``Tổng thống (Nga)``; an acronym in brackets after a body's name says nothing more (``Ủy ban châu Âu (EC)``)."""
    if tokens[at].low != "(" or at + 2 >= len(tokens):
        return at
    if tokens[at + 1].low in _DEPARTMENTS and (closed := closing_bracket(tokens, at, _NUMBERED)):
        return closed + 1  # "Vụ Hợp tác quốc tế (Vụ 13) Viện Kiểm sát …"
    if tokens[at + 2].low != ")":
        return at
    inside = tokens[at + 1]
    if inside.has("country"):
        built.country = str(inside.value("country"))
        return at + 3
    if inside.cap and not inside.senses and built.country and len(built.parts) > 1:
        return at + 3  # "Liên đoàn các tổ chức kinh tế Nhật Bản (Keidanren)"
    if not inside.text.isupper() or len(inside.text) == 1:
        explained = inside.has("body") and len(built.parts) > 1  # as in "Đại hội đại biểu nhân dân (Nhân đại) Lào"
        return at + 3 if explained else at
    built.country = built.country or str(inside.value("seat") or "")
    return at + 3


def _serving_at(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    """``tại Việt Nam``: where an ambassador or an organisation's head serves."""
    begun = at
    beside = [token.low for token in tokens[at : at + 2]] == ["bên", "cạnh"]  # "bên cạnh Liên hợp quốc"
    if not (beside or tokens[at].low in _AT) or not (built.head.level in _SERVING or _is_office_abroad(built)):
        return at
    at += 1 + beside
    while at < len(tokens) and (tokens[at].low in ("nước", "cộng hoà") or tokens[at].low == "thành phố"):
        at += 1
    if at < len(tokens) and tokens[at].has("country", "org", "place", "short"):
        built.serves_at = "Việt Nam" if tokens[at].text == "VN" else tokens[at].text
        return _past_other_posts(tokens, at + 1)
    return begun


def _is_office_abroad(built: TitleBuilder) -> bool:
    """``Giám đốc Trung tâm Khoa học và Văn hóa Nga tại Hà Nội``: what a state has in another country."""
    return bool(built.country) and built.parts[-1].lower().startswith(_ABROAD)


def _past_other_posts(tokens: list[Token], at: int) -> int:
    """``Đại sứ tại Ấn Độ, kiêm nhiệm Nepal và Bhutan``: the other countries where an ambassador serves."""
    size = len(tokens)
    end = at + (at < size and tokens[at].low == ",")
    if [token.low for token in tokens[end : end + 2]] != ["kiêm", "nhiệm"]:
        return at
    end += 2
    while end < size and tokens[end].state:
        more = end + 2 < size and tokens[end + 1].low in ("và", ",") and bool(tokens[end + 2].state)
        end += 2 if more else 1
        if not more:
            return end
    return at


def _friendship(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    """``Hội Hữu nghị Việt - Lào``, ``Nhóm Nghị sĩ hữu nghị Việt - Nhật``: the pair is part of the body's name."""
    if not built.parts[-1].lower().endswith(_OF_PAIRS):
        return at
    if [token.low for token in tokens[at : at + 2]] == ["và", "hợp tác"] and (pair := pair_at(tokens, at + 2)):
        built.parts.append(f"{tokens[at].text} {tokens[at + 1].text} {pair}")
        built.country = built.country or tokens[at + 2].state
        return at + 5
    if pair := pair_at(tokens, at):
        built.parts.append(pair)
        built.country = built.country or tokens[at].state  # "Hội Hữu nghị Lào - Việt Nam" is Laos's
        return _past_chamber(tokens, at + 3)
    return at


def _past_chamber(tokens: list[Token], at: int) -> int:
    """``Nhóm nghị sĩ hữu nghị Pháp - Việt Nam tại Thượng viện Pháp X``: the chamber says nothing more of the office."""
    chamber = at + 2 < len(tokens) and tokens[at].low in ("tại", "của", "thuộc") and tokens[at + 1].low in _CHAMBERS
    return at + 2 + bool(tokens[at + 2].state) if chamber else at


def _delegation_in_body(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    """``Chủ tịch Phân ban Lào trong Ủy ban liên Chính phủ Lào - Cuba``: one side of a joint body bears its name."""
    if built.parts[-1] != "Phân ban" or tokens[at].low not in ("trong", "tại", "của"):
        return at
    for end in range(at + 1, min(at + _JOINT_BODY, len(tokens))):
        if pair_at(tokens, end):
            whose = [tokens[at - 1].text] if tokens[at - 1].state else []
            built.parts += [*whose, *(token.text for token in tokens[at : end + 3])]
            return end + 3
        if tokens[end].has("title", "verb", "honorific") or not tokens[end].word:
            break
    return at


def _side(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    token = tokens[at]
    posted = built.head.level == "ambassador" and at + 1 < len(tokens) and tokens[at + 1].low in ("tại", "ở")
    if posted and not built.country and not token.senses.keys() & {"country"} and (side := capital_of_state(token)):
        built.country = side  # "đại sứ Bắc Kinh tại Lào"
        return at + 1
    of_party = is_party_tail(tokens, at) or (built.head.level == "legislator" and token.cap and token.has("partytail"))
    if not token.has("country", "short", "org", "party") and not of_party:
        return at  # "nghị sĩ Dân chủ X"
    country = token.value("country") or token.value("short")
    if isinstance(country, str):
        if (built.country and built.country != country) or _is_rank_of_both(tokens, at):
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
        year = tokens[at + 1].text if at + 1 < len(tokens) else ""
        return at + 2 if year.isdigit() and len(year) == _YEAR else at + 1  # "Chủ tịch ASEAN 2022"
    party = token.value("party") or token.value("partytail")
    assert isinstance(party, PoliticalParty)
    if built.country and built.country != party.country:
        return at
    built.country = party.country
    last = built.parts[-1]
    if token.has("party") and built.head.vi != "Tổng Bí thư":
        built.parts.append("Đảng" if party.ruling and last.endswith("Trung ương") else token.text)
    elif not party.ruling and last.endswith("Trung ương Đảng"):
        built.parts.append(token.text)
    return at + 1


def _is_rank_of_both(tokens: list[Token], at: int) -> bool:
    """``Đối thoại cấp Thứ trưởng Ngoại giao Lào - Cuba``: the rank is of both states, none's own office."""
    if not pair_at(tokens, at) or tokens[at + 1].low == "với":
        return False
    return any(token.low == "cấp" for token in tokens[max(0, at - _RANKED) : at])


def _locality(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    token = tokens[at]
    place = token.value("place")
    if not isinstance(place, PlaceEntry) or token.has("verb"):
        return at
    if place.kind == "site" or (not _is_emirate(token, built) and built.head.level not in _OF_PLACES):
        return at
    if place.country:
        built.country = built.country or place.country
    built.parts.append(_whole_name(token, place) if place.country == "VN" else token.text)
    return at + 1


def _unlisted_locality(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    """``Thị trưởng thành phố Plzen (Séc) Martin Novak``: a town that no list knows, told by its state in brackets."""
    if tokens[at].low not in _KINDS_OF_PLACE or built.head.level not in _OF_PLACES:
        return at
    end = at + 1
    while end < min(len(tokens), at + _TOWN) and tokens[end].cap and tokens[end].word and not tokens[end].senses:
        end += 1
    if end == at + 1 or end + 2 >= len(tokens) or tokens[end].low != "(" or tokens[end + 2].low != ")":
        return at
    state = tokens[end + 1].state
    if not state or built.country not in ("", state):
        return at
    built.country = state
    built.parts.append(" ".join(token.text for token in tokens[at:end]))
    return end + 3


def _is_emirate(token: Token, built: TitleBuilder) -> bool:
    """``Thái tử Abu Dhabi``: an emirate has princes of its own."""
    place = token.value("place")
    royal = built.head.level == "royal" and len(built.parts) == 1
    return royal and isinstance(place, PlaceEntry) and place.country == "AE" and place.kind != "site"


def _whole_name(token: Token, place: PlaceEntry) -> str:
    """``TP Hải Phòng`` is written out: ``thành phố Hải Phòng``."""
    if token.low.startswith(("tp", "thành phố")) and not matchable(place.name).startswith("thành phố"):
        return f"thành phố {place.name}"
    return place.name
