"""What follows the head of a title, and the normal form of the whole (codebook §8).

A ministry, a body, a party, a locality, ``tại`` and a country, a topic, a country; an unlisted body is taken word by
word.
"""

import re
from collections.abc import Sequence

from banggiao.lexicon.entries import Title
from banggiao.lexicon.geography import Organisation, PlaceEntry, PoliticalParty
from banggiao.model.vocabulary import OfficeStatus
from banggiao.reading.names import is_syllable, name_end
from banggiao.reading.tokens import Token
from banggiao.vietnamese.folding import matchable

PRESIDENT_OF_STATE = frozenset({"VN", "LA", "CN", "CU"})  # whose "Chủ tịch" is that of the state (codebook §8)
_ABBREVIATIONS = {
    "T.Ư": "Trung ương",
    "TƯ": "Trung ương",
    "TW": "Trung ương",
    "UBND": "Ủy ban nhân dân",
    "HĐND": "Hội đồng nhân dân",
    "QĐND": "Quân đội nhân dân",
    "MTTQ": "Mặt trận Tổ quốc",
}
_YEAR = re.compile(r"(?:19|20)\d\d")
_HEADS_OF_PARTY = ("Chủ tịch", "Phó Chủ tịch")
_FOR_ANOTHER = ("envoy", "spokesperson", "official")  # levels of those who serve another office
_KEEPS_WHOSE = ("envoy",)  # of these, those whose own title says whom they speak for
_OF_A_TOPIC = ("envoy", "organisation", "vice_minister")  # "Đặc phái viên về Triều Tiên"
_TOPIC_MARKS = frozenset({"về", "phụ trách", "đặc trách", "đề", "vụ", "người", "với", "và", "khu vực"})
# Heads that name no office alone, and words that never begin a body's name
_BARE_ARE_NONE = frozenset(
    "giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|viện trưởng|phó viện trưởng|trưởng nhóm|uỷ viên"
    "|trưởng phái đoàn|đại diện|điều phối viên|thư ký|trưởng ban|phó trưởng ban".split("|")
)
_NO_BODY = frozenset(
    "có đầu tiên mới này kia đó đã sẽ đang là được bị duy nhất trẻ tuổi cũng giữ hiện tương nữ cấp cao khác quá tại"
    " thì mà để khi nói cho trong sang sau trước cùng với và hay hoặc vừa từng không chưa vẫn còn nên phải cần ra vào"
    " lên xuống đến tới từ rằng như theo bởi vì do nếu tuy nhưng song rồi luôn lâu kỳ nhiệm gốc người lúc ngay hôm"
    " ngày tháng năm vị ấy họ ông bà ta mình nào gì sao chính tự các những một hai ba bốn cả mọi thứ lần bên phía nhân"
    " dịp ở trên dưới ngoài giữa qua về quyền cựu nguyên tân đương".split()
)
_TOPIC_WORDS = ("về", "phụ trách", "đặc trách")
_ENDS_BODY = frozenset("có là được bị đã sẽ đang vừa cùng để khi thì mà cũng đến tới cho trên ngoài sau thuộc".split())
_JOINERS = frozenset({"của", "thuộc", "nước", "đảng"})
_BODY_WORDS = 10  # no body's own name is longer; keeps an open title from swallowing the sentence
_STOP_CATS = (
    "title", "honorific", "rank", "verb", "noun", "say", "future", "past", "ongoing", "passive", "with", "invited_by",
    "pair", "pair_office", "delegation", "lead", "kin", "counterpart", "between", "negation", "at", "to",
)  # fmt: skip


class TitleBuilder:
    """What has been read of one title phrase so far.

    Attributes:
        parts: the head and the complements that belong to the office's name; country: whose it is.
        serves_at: where an ambassador serves; inner: the index of a title inside this one (see ``titles.Phrase``).
        firm: a word of a firm, a place of study or a body of the trade stands in it.
    """

    def __init__(self, head: Title, status: OfficeStatus) -> None:
        self.head = head
        self.status = status
        self.parts: list[str] = [head.vi]
        self.country = head.country
        self.serves_at = ""
        self.inner = 0
        self.firm = False

    def title(self) -> str:
        """Return the office's normal form (codebook §8)."""
        if self.head.vi in ("Chủ tịch", "Phó Chủ tịch") and len(self.parts) == 1 and self._of_a_president():
            return f"{self.head.vi} nước"
        if self.head.vi == "Tổng Bí thư":
            return self.head.vi
        name = " ".join(self.parts)
        for short, whole in _ABBREVIATIONS.items():
            name = name.replace(short, whole)
        if name.endswith("Văn phòng Trung ương"):
            name += " Đảng"
        return f"{name} tại {self.serves_at}" if self.serves_at else name

    def _of_a_president(self) -> bool:
        return self.country in PRESIDENT_OF_STATE

    def is_office(self) -> bool:
        """Say whether the phrase names an office: the head of a firm or of a place of study holds none."""
        if len(self.parts) == 1 and matchable(self.head.vi) in _BARE_ARE_NONE:
            return False
        return self.head.office and not (self.firm and "hữu nghị" not in " ".join(self.parts).lower())


def take_complements(tokens: Sequence[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """Take all that follows a head into ``built``; return the index of the token after it."""
    size = len(tokens)
    begun = at
    while at < size and at - begun < _BODY_WORDS + 4:
        after = _one_complement(tokens, at, built, surnames)
        if after == at:
            break
        at = after
    return at


def _one_complement(tokens: Sequence[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """Take one complement into ``built``; return the index after it, or ``at`` where none stands here."""
    token = tokens[at]
    governs_place = built.head.level == "local" and len(built.parts) == 1
    if token.has("place") and not governs_place and name_end(tokens, at, surnames) > at + 1:
        return at
    if token.low in _JOINERS or token.has("of"):
        return _joined(tokens, at, built, surnames)
    for take in (_bracketed, _served_title, _serving_at, _friendship, _side, _ministry, _body, _locality):
        if (after := take(tokens, at, built)) > at:
            return after
    if _opens(tokens, at, built):
        return _open_body(tokens, at, built, surnames)
    return at


def _joined(tokens: Sequence[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """``của Bộ Ngoại giao``, ``thuộc Chính phủ``, ``nước Lào``, ``nước này``: what a joining word brings."""
    word, after = tokens[at].low, at + 1
    if after >= len(tokens):
        return at
    if word == "nước" and tokens[after].low == "này":
        return at + 2
    if not tokens[after].has("country", "org", "party", "body", "ministry", "opener"):
        if word == "đảng" and built.head.vi in _HEADS_OF_PARTY:
            closed = _closing_quote(tokens, after)
            built.parts.append(" ".join(["Đảng", *(token.text for token in tokens[after + 1 : closed] if token.word)]))
            return closed + 1 if closed else after
        return _own_title(tokens, after, built) or at
    known = len(built.parts)
    taken = _one_complement(tokens, after, built, surnames)
    if word == "thuộc" and 1 < known < len(built.parts):
        built.parts.insert(known, tokens[at].text)
    return taken if taken > after else at


def _closing_quote(tokens: Sequence[Token], at: int) -> int:
    """``Đảng “Nước Nga công bằng”``: the index of the mark that closes the name, 0 where none is opened at ``at``."""
    if tokens[at].low not in ("“", '"'):
        return 0
    return next((i for i in range(at + 2, min(at + _BODY_WORDS, len(tokens))) if tokens[i].low in ("”", '"')), 0)


def _opens(tokens: Sequence[Token], at: int, built: TitleBuilder) -> bool:
    """Say whether the words of an unlisted body, or of what the holder deals with, begin here."""
    token = tokens[at]
    if token.has("opener"):
        return True
    if token.low in _TOPIC_WORDS:
        topical = built.head.level in _OF_A_TOPIC or built.head.vi.startswith(("Thư ký", "Trợ lý", "Phó Trợ lý"))
        return topical and _begins_topic(tokens, at + 1)
    if token.low == "phụ" and at + 1 < len(tokens) and tokens[at + 1].low == "trách":
        return True
    if not built.head.open:
        return False
    if token.low in ("phụ trách", "toàn quốc", "quốc gia", "tối cao") or token.has("firm"):
        return True
    if not built.parts[1:] and _names_body(tokens, at, built):
        return True
    return not built.parts[1:] and _plain(token) and token.low not in _NO_BODY


def _names_body(tokens: Sequence[Token], at: int, built: TitleBuilder) -> bool:
    """``Chánh Văn phòng Chiến lược …``: the head has the body's first word in it, its name goes on with a capital."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if not (built.head.body or built.head.vi.endswith("Văn phòng")) or after is None:
        return False
    return token.cap and not token.senses and is_syllable(token.text) and _plain(after) and after.low not in _NO_BODY


def _plain(token: Token) -> bool:
    return token.word and not token.cap and not token.senses and not token.text[0].isdigit()


def _begins_topic(tokens: Sequence[Token], at: int) -> bool:
    """``về Chính sách đối ngoại``: but ``về nước``, ``về việc`` belong to the sentence."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    if not token.word or token.low in ("nước", "thăm", "việc", "phía", "đến", "tới"):
        return False
    return not token.has("verb", "say", "title", "honorific", "rank", "pair")


def _body(tokens: Sequence[Token], at: int, built: TitleBuilder) -> int:
    token = tokens[at]
    if token.low in ("tối", "toàn", "liên") and at + 1 < len(tokens) and tokens[at + 1].low in ("cao", "quốc", "bang"):
        built.parts.append(f"{token.text} {tokens[at + 1].text}")
        return at + 2
    if not token.has("body"):
        return at
    built.parts.append(token.text)
    built.country = built.country or str(token.value("seat") or "")
    return at + 1


def _ministry(tokens: Sequence[Token], at: int, built: TitleBuilder) -> int:
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


def _bracketed(tokens: Sequence[Token], at: int, built: TitleBuilder) -> int:
    """``Tổng thống (Nga)``; an acronym in brackets after a body's name says nothing more (``Ủy ban châu Âu (EC)``)."""
    if tokens[at].low != "(" or at + 2 >= len(tokens) or tokens[at + 2].low != ")":
        return at
    inside = tokens[at + 1]
    if inside.has("country"):
        built.country = str(inside.value("country"))
        return at + 3
    return at + 3 if inside.text.isupper() and len(inside.text) > 1 else at


def _own_title(tokens: Sequence[Token], after: int, built: TitleBuilder) -> int:
    """``Đặc phái viên của Tổng Bí thư``: the office of one who acts for another office.

    An envoy's title says whose he is; one who works for another (``cố vấn an ninh quốc gia của Tổng thống``) is of
    the same side.
    """
    if built.head.level in _FOR_ANOTHER and tokens[after].has("title"):
        head = tokens[after].value("title")
        assert isinstance(head, Title)
        if built.head.level in _KEEPS_WHOSE:
            built.parts.append(f"của {head.vi}")
        elif built.head.vi.startswith("Trợ lý"):
            built.parts.append(head.vi)
        built.inner = after
        return after + 1
    return 0


def _served_title(tokens: Sequence[Token], at: int, built: TitleBuilder) -> int:
    """``Phát ngôn viên Tổng thống``, ``Trợ lý Tổng thống Nga phụ trách Đối ngoại``: whom one serves, right behind."""
    head = tokens[at].value("title")
    if (
        not isinstance(head, Title)
        or built.head.level not in _FOR_ANOTHER
        or not built.head.open
        or len(built.parts) > 1
    ):
        return at
    if head.level not in ("head_of_state", "head_of_government", "head_of_party", "minister", "deputy"):
        return at
    built.parts.append(head.vi)
    return at + 1


def _serving_at(tokens: Sequence[Token], at: int, built: TitleBuilder) -> int:
    """``tại Việt Nam``: where an ambassador or an organisation's head serves."""
    begun = at
    if tokens[at].low not in ("tại", "ở") or built.head.level not in ("ambassador", "organisation", "envoy"):
        return at
    at += 1
    while at < len(tokens) and (tokens[at].low in ("nước", "cộng hoà") or tokens[at].low == "thành phố"):
        at += 1
    if at < len(tokens) and tokens[at].has("country", "org", "place", "short"):
        built.serves_at = tokens[at].text
        return _past_other_posts(tokens, at + 1)
    return begun


def _past_other_posts(tokens: Sequence[Token], at: int) -> int:
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


def is_party_tail(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the rest of a party's name stands at ``at``, behind ``Đảng``: ``Trung ương Đảng | Lao động``."""
    return at > 0 and tokens[at].has("partytail") and tokens[at - 1].low.endswith("đảng")


def _friendship(tokens: Sequence[Token], at: int, built: TitleBuilder) -> int:
    """``Hội Hữu nghị Việt - Lào``, ``Nhóm Nghị sĩ hữu nghị Việt - Nhật``: the pair is part of the body's name."""
    if not built.parts[-1].lower().endswith("hữu nghị"):
        return at
    if [token.low for token in tokens[at : at + 2]] == ["và", "hợp tác"] and (pair := _pair(tokens, at + 2)):
        built.parts.append(f"{tokens[at].text} {tokens[at + 1].text} {pair}")
        return at + 5
    if pair := _pair(tokens, at):
        built.parts.append(pair)
        return at + 3
    return at


def _pair(tokens: Sequence[Token], at: int) -> str:
    """Return two states that a dash joins, as they belong to a joint body's name, empty where none stand here."""
    if at + 2 < len(tokens) and tokens[at].state and tokens[at + 2].state and tokens[at + 1].low in ("-", "–", "với"):
        return " ".join(token.text for token in tokens[at : at + 3])
    return ""


def _side(tokens: Sequence[Token], at: int, built: TitleBuilder) -> int:
    token = tokens[at]
    if not token.has("country", "short", "org", "party") and not is_party_tail(tokens, at):
        return at
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
    last = built.parts[-1]
    if token.has("party") and built.head.vi != "Tổng Bí thư":
        built.parts.append("Đảng" if party.ruling and last.endswith("Trung ương") else token.text)
    elif not party.ruling and last.endswith("Trung ương Đảng"):
        built.parts.append(token.text)
    return at + 1


def _locality(tokens: Sequence[Token], at: int, built: TitleBuilder) -> int:
    token = tokens[at]
    place = token.value("place")
    if not isinstance(place, PlaceEntry) or token.has("verb"):
        return at
    if place.kind == "site" or built.head.level not in ("local", "official", "party_body", "military", "organisation"):
        return at
    if place.country:
        built.country = built.country or place.country
    built.parts.append(_whole_name(token, place) if place.country == "VN" else token.text)
    return at + 1


def _whole_name(token: Token, place: PlaceEntry) -> str:
    """``TP Hải Phòng`` is written out: ``thành phố Hải Phòng``."""
    if token.low.startswith(("tp", "thành phố")) and not matchable(place.name).startswith("thành phố"):
        return f"thành phố {place.name}"
    return place.name


def _open_body(tokens: Sequence[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """Take the words of an unlisted body's name, up to a name, a mark or a word of another class."""
    words: list[str] = []
    begun = at
    while at < len(tokens) and at - begun < _BODY_WORDS:
        token = tokens[at]
        of_people = bool(words) and words[-1].lower() == "người"  # "khu vực người Kurd"
        if not token.word or (at > begun and not of_people and starts_name(tokens, at, surnames)):
            break
        if at > begun and token.low in _ENDS_BODY:
            break
        if words and words[-1].lower() == "của" and (side := _capital_of(token)):
            built.country = built.country or side  # "văn phòng ngoại giao của Bình Nhưỡng"
            words.pop()
            at += 1
            break
        if (pair := _pair(tokens, at)) and words:
            words.append(pair)
            at += 3
            if "Năm" in words and at < len(tokens) and _YEAR.fullmatch(tokens[at].text):
                words.append(tokens[at].text)  # "Ban Chỉ đạo Năm Đoàn kết Hữu nghị Việt Nam - Lào 2012"
                at += 1
            continue
        topical = bool(words) and (words[-1].lower() in _TOPIC_MARKS or _is_topic(words))
        if token.has("country") and topical:
            words.append(token.text)
            at += 1
            continue
        if token.has("country", "short", "org", "party", *_STOP_CATS) and not (token.low == "về" and at == begun):
            break
        if is_party_tail(tokens, at):
            break
        built.firm = built.firm or token.has("firm")
        place = token.value("place")
        if isinstance(place, PlaceEntry) and place.country and not topical:
            built.country = built.country or place.country
        words.append(token.text)
        at += 1
    if words and words[-1].lower() == "phía":
        words.pop()  # "Ủy ban hợp tác … phía Việt Nam": whose half of a joint body
    while words and words[-1].lower() in ("và", "của", "là", "các", "trong"):
        words.pop()
        at -= 1
    if built.head.body and words and words[0].lower() == built.head.body.lower():
        words = words[1:] if built.head.vi.endswith(built.head.body) else words
    if words:
        built.parts.append(" ".join(words))
    return at


def _is_topic(words: Sequence[str]) -> bool:
    return " ".join(words[:2]).lower().startswith(_TOPIC_WORDS)


def _capital_of(token: Token) -> str:
    """Return the state for which the name of a city may stand, empty where the token is none."""
    place = token.value("place")
    return place.country if isinstance(place, PlaceEntry) and place.kind == "city" and place.country != "VN" else ""


def starts_name(tokens: Sequence[Token], at: int, surnames: frozenset[str]) -> bool:
    """Say whether a person's name, rather than more of a body's name, begins at ``at``."""
    token = tokens[at]
    if not token.cap or not token.word or token.senses:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if not is_syllable(token.text):
        return not token.text.isupper() or len(token.text) > 5
    if following is not None and following.cap and following.word and not following.senses:
        if not is_syllable(following.text):
            return not following.text.isupper()  # "Choi Jong-gun"
    if token.text in surnames:
        return following is not None and following.cap and following.word and is_syllable(following.text)
    return False
