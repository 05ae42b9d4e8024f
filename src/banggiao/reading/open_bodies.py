"""Bodies that the lexicon does not list, in a title: ``Trưởng ban Ban Chỉ đạo Chương trình …``, taken word by word."""

import re
from collections.abc import Sequence

from banggiao.lexicon.geography import PlaceEntry
from banggiao.reading.names import is_hyphenated
from banggiao.reading.title_builder import TitleBuilder
from banggiao.reading.tokens import Token, is_party_tail, low_at, pair_at
from banggiao.vietnamese.syllables import is_syllable

MOST_BODY_WORDS = 10  # no body's own name is longer; keeps an open title from swallowing the sentence
_PACIFIC = "thái bình dương"
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_A_TOPIC = ("envoy", "organisation", "vice_minister")  # "Đặc phái viên về Triều Tiên"
_OF_TOPICS = ("Thư ký", "Trợ lý", "Phó Trợ lý", "Cố vấn", "Phó Cố vấn", "Ủy viên châu Âu")
_TOPIC_MARKS = frozenset({"về", "phụ trách", "đặc trách", "đề", "vụ", "người", "với", "và", "khu vực"})
NO_BODY = frozenset(
    "có đầu tiên mới này kia đó đã sẽ đang là được bị duy nhất trẻ tuổi cũng giữ hiện tương nữ cấp cao khác quá tại"
    " thì mà để khi nói cho trong sang sau trước cùng với và hay hoặc vừa từng không chưa vẫn còn nên phải cần ra vào"
    " lên xuống đến tới từ rằng như theo bởi vì do nếu tuy nhưng song rồi luôn lâu kỳ nhiệm gốc người lúc ngay hôm"
    " ngày tháng năm vị ấy họ ông bà ta mình nào gì sao chính tự các những một hai ba bốn cả mọi thứ lần bên phía nhân"
    " dịp ở trên dưới ngoài giữa qua về quyền cựu nguyên tân đương".split()
)
"""Words with which no body's name and no charge begins."""
ATTRIBUTES = frozenset(
    {"thân cận", "hàng đầu", "kỳ cựu", "lâu năm", "tự phong", "dân cử", "hợp pháp", "chính thức", "tại nhiệm", "uy tín"}
)
"""What is said of the holder of an office between its title and his name, and is no part of the title."""
_LOCALITIES = frozenset({"tỉnh", "thành phố", "tp", "tp.", "thủ đô", "huyện", "quận"})
_BURMESE = frozenset({"U", "Daw"})  # "ông", "bà" before Burmese names
_TOPIC_WORDS = ("về", "phụ trách", "đặc trách")
_SERVICES = frozenset({"lãnh sự", "tổ chức"})  # titles and verbs that are matters too: "Cục trưởng Cục Lãnh sự"
_ENDS_BODY = frozenset("có là được bị đã sẽ đang vừa cùng để khi thì mà cũng đến tới cho trên ngoài sau thuộc".split())
_WHEN = frozenset({"vào", "hồi", "hôm", "trong", "ngày"})
_SPANS = frozenset(
    {"tháng", "ngày", "năm", "tuần", "đầu", "cuối", "giữa", "hôm", "mùa", "sáng", "chiều", "tối", "quý", "thứ"}
)
STOP_CATS = (
    "title", "honorific", "rank", "verb", "noun", "say", "future", "past", "ongoing", "passive", "with", "invited_by",
    "pair", "pair_office", "delegation", "lead", "kin", "counterpart", "between", "negation", "at", "to",
)  # fmt: skip
"""Classes of words that stand in no body's name."""


def opens_body(tokens: list[Token], at: int, built: TitleBuilder) -> bool:
    """Say whether the words of an unlisted body, or of what the holder deals with, begin here."""
    token = tokens[at]
    if token.has("opener"):
        return not is_hyphenated(tokens, at)
    if token.low in _TOPIC_WORDS:
        topical = built.head.level in _OF_A_TOPIC or built.head.vi.startswith(_OF_TOPICS)
        return topical and _begins_topic(tokens, at + 1)
    if token.low == "phụ" and at + 1 < len(tokens) and tokens[at + 1].low == "trách":
        return True
    if not built.head.open:
        return False
    if token.low in ("phụ trách", "toàn quốc", "quốc gia", "tối cao") or token.has("firm"):
        return True
    if not built.parts[1:] and _names_body(tokens, at, built):
        return True
    return not built.parts[1:] and _plain(token) and token.low not in NO_BODY


def _names_body(tokens: list[Token], at: int, built: TitleBuilder) -> bool:
    """``Chánh Văn phòng Chiến lược …``: the head has the body's first word in it, its name goes on with a capital."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if not (built.head.body or built.head.vi.endswith("Văn phòng")) or after is None:
        return False
    return token.cap and not token.senses and is_syllable(token.text) and _plain(after) and after.low not in NO_BODY


def _plain(token: Token) -> bool:
    return token.word and not token.cap and not token.senses and not token.text[0].isdigit()


def _begins_topic(tokens: list[Token], at: int) -> bool:
    """``về Chính sách đối ngoại``: but ``về nước``, ``về việc`` belong to the sentence."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    if not token.word or token.low in ("nước", "thăm", "việc", "phía", "đến", "tới"):
        return False
    return not token.has("verb", "say", "title", "honorific", "rank", "pair")


def take_body(tokens: list[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """Take the words of an unlisted body's name, up to a name, a mark or a word of another class."""
    words: list[str] = []
    begun = at
    while at < len(tokens) and at - begun < MOST_BODY_WORDS:
        token = tokens[at]
        if (joined := _past_joined(tokens, at)) > at and words:
            words.append(" ".join(part.text for part in tokens[at:joined]))
            at = joined
            if "Năm" in words and at < len(tokens) and _YEAR.fullmatch(tokens[at].text):
                words.append(tokens[at].text)  # "Ban Chỉ đạo Năm Đoàn kết Hữu nghị Việt Nam - Lào 2012"
                at += 1
            continue
        if _ends_before(tokens, at, begun, words, surnames):
            break
        if words and words[-1].lower() == "của" and (side := capital_of_state(token)):
            built.country = built.country or side  # "văn phòng ngoại giao của Bình Nhưỡng"
            words.pop()
            at += 1
            break
        topical = bool(words) and (words[-1].lower() in _TOPIC_MARKS or _is_topic(words))
        charged = token.has("org") and " ".join(words).lower() in _TOPIC_WORDS  # "phụ trách NATO"
        if charged or (token.has("country") and topical and not _says_whose(tokens, at, built, words, surnames)):
            words.append(token.text)
            at += 1
            continue
        if token.has("country", "short", "org", "party", *STOP_CATS) and not _goes_on(token, words):
            if not (at == begun + 1 and tokens[begun].has("opener") and token.low in _SERVICES and token.cap):
                break
        if is_party_tail(tokens, at) or (token.low == "nước" and at + 1 < len(tokens) and tokens[at + 1].low == "này"):
            break  # "Vụ Bắc Mỹ của Bộ Ngoại giao nước này"
        built.firm = built.firm or token.has("firm")
        place = token.value("place")
        if isinstance(place, PlaceEntry) and place.country and not topical:
            built.country = built.country or place.country
        words.append(token.text)
        at += 1
    at -= _cut_short(words)
    if built.head.body and words and words[0].lower() == built.head.body.lower():
        words = words[1:] if built.head.vi.endswith(built.head.body) else words
    if words:
        built.parts.append(" ".join(words))
    return at


def _says_whose(
    tokens: list[Token], at: int, built: TitleBuilder, words: Sequence[str], surnames: frozenset[str]
) -> bool:
    """``phụ trách các vấn đề chính trị Mỹ X``: a country behind what X deals with, which is no part of that.

    So is one that ends his title: ``X, Bộ trưởng phụ trách châu Âu và quốc tế Áo``.
    """
    if words[0] != "phụ" or words[-1].lower() in _TOPIC_MARKS:
        return False
    if starts_name(tokens, at + 1, surnames):
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    closes = after is None or after.low not in ("và", "-", "–", "thuộc", "của")
    return closes and not built.country


def _goes_on(token: Token, words: Sequence[str]) -> bool:
    """Whether a word of another class is one of a topic: ``về …``, ``về không phổ biến vũ khí hạt nhân``."""
    if not words:
        return token.low == "về"
    if token.low == "tổ chức" and words[-1].lower() == "các":
        return True  # "Vụ trưởng Vụ Các tổ chức quốc tế"
    return (token.low == "nhân" and words[-1] == "hạt") or (token.has("negation") and words[:1] == ["về"])


def _cut_short(words: list[str]) -> int:
    """Take off what stands behind a body's own name, and return how many of the words the title gives back."""
    if len(words) > 1 and " ".join(words[-2:]).lower() in ATTRIBUTES:
        del words[-2:]  # "cố vấn kinh tế hàng đầu của Tổng thống"
    if " ".join(words[-3:]).lower() == "và sáng lập":
        del words[-3:]  # "Chủ tịch điều hành và sáng lập WEF"
    if words and words[-1].lower() == "phía":
        words.pop()  # "Ủy ban hợp tác … phía Việt Nam": whose half of a joint body
    given_back = 0
    while words and words[-1].lower() in ("và", "của", "là", "các", "trong"):
        words.pop()
        given_back += 1
    return given_back


def _past_joined(tokens: list[Token], at: int) -> int:
    """``Việt Nam - Lào``, ``châu Á | - Thái Bình Dương``, ``Kế hoạch | - Tài chính``: the index behind what is joined.

    It is ``at`` where no dash joins anything there.
    """
    if pair_at(tokens, at):
        return at + 3
    if tokens[at].low not in ("-", "–") or not at:
        return at
    pacific = tokens[at - 1].text == "Á" and low_at(tokens, at + 1) == _PACIFIC
    regions = all(0 < i < len(tokens) and _is_region(tokens[i]) for i in (at - 1, at + 1))
    matters = at + 1 < len(tokens) and all(tokens[i].has("ministry") and tokens[i].cap for i in (at - 1, at + 1))
    return at + 2 if pacific or regions or matters else at  # "Vụ Đông Nam Á - Nam Á"


def _is_region(token: Token) -> bool:
    place = token.value("place")
    return isinstance(place, PlaceEntry) and not place.country


def _ends_before(tokens: list[Token], at: int, begun: int, words: list[str], surnames: frozenset[str]) -> bool:
    """Say whether an unlisted body's name ends before ``at``: at a mark, a name, a verb, behind a locality."""
    token = tokens[at]
    if not token.word or at == begun:
        return not token.word
    after = low_at(tokens, at + 1)
    if (token.low in _WHEN and _is_of_time(after)) or (token.low in _SPANS and after[:1].isdigit()):
        return True  # "bổ nhiệm làm đặc phái viên về Triều Tiên vào tháng 8", "Thống đốc bang Bihar tháng 8"
    of_people = bool(words) and words[-1].lower() == "người"  # "khu vực người Kurd"
    if (not of_people and starts_name(tokens, at, surnames)) or token.low in _ENDS_BODY:
        return True
    if at <= begun + 1 or tokens[at - 2].low not in _LOCALITIES:
        return False
    # "Chủ tịch UBND tỉnh Điện Biên đứng trước …", "Thị trưởng thành phố Thượng Hải Ứng Dũng"
    place = tokens[at - 1].value("place")
    abroad = isinstance(place, PlaceEntry) and place.country not in ("", "VN")
    return isinstance(place, PlaceEntry) and (_plain(token) or (abroad and token.cap and not token.senses))


def _is_of_time(low: str) -> bool:
    return low in _SPANS or low[:1].isdigit()


def _is_topic(words: Sequence[str]) -> bool:
    return " ".join(words[:2]).lower().startswith(_TOPIC_WORDS)


def capital_of_state(token: Token) -> str:
    """Return the state for which the name of a city may stand, empty where the token is none."""
    place = token.value("place")
    return place.country if isinstance(place, PlaceEntry) and place.kind == "city" and place.country != "VN" else ""


def starts_name(tokens: list[Token], at: int, surnames: frozenset[str]) -> bool:
    """Say whether a person's name, rather than more of a body's name, begins at ``at``."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    if not token.cap or not token.word or token.senses or tokens[at - 1].low == "châu":
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.text in _BURMESE and following is not None and following.cap:
        return True
    if not is_syllable(token.text):
        return not token.text.isupper() or len(token.text) > 5
    if following is not None and following.cap and following.word and not following.senses:
        if not is_syllable(following.text):
            return not following.text.isupper()  # "Choi Jong-gun"
    if token.text in surnames:
        return following is not None and following.cap and all(map(is_syllable, following.text.split(" ")))
    return False
