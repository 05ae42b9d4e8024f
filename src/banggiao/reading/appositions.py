"""Titles behind a name: ``X, Bí thư Trung ương Đảng, …``; ``X - tổng tham mưu trưởng -``; and whose they are."""

from banggiao.reading.mention import Mention
from banggiao.reading.names import LIKE_NAMES, is_vietnamese_name, name_end
from banggiao.reading.titles import Phrase, first_offices, parse_chain
from banggiao.reading.tokens import Token, low_at

_CAREER = 14  # tokens before the copula in which a year may stand
_YEAR = 4  # digits
_BEGINNING = frozenset("không chưa nên phải cần có muốn mới của".split())  # behind who begins a clause
_DASHES = ("-", "–")
_HEADING_A_BODY = (
    "Chủ tịch Phân ban",
    "Chủ tịch Ủy ban",
    "Chủ tịch Nhóm",
    "Chủ tịch Hội",
    "Đồng Chủ tịch",
    "Chủ nhiệm",
)
_CLAUSE = 40  # tokens of a clause before the word that governs a name
_FRONT = 5  # tokens from the beginning of a clause to the word of the act with which it begins
_FRONTING = frozenset({"tại", "trong", "sau", "khi", "trước"})
_SENDING = frozenset({"UN", "EU", "ASEAN"})
_BY_WAY_OF = ("qua", "thông qua")
GOVERNS = ("of", "with", "between")


def add_titles_behind(mention: Mention, tokens: list[Token], surnames: frozenset[str]) -> None:
    """``Thongsalith Mangnomek, Bí thư Trung ương Đảng, …``; ``Phan Văn Giang - tổng tham mưu trưởng -``."""
    at = after_brackets(tokens, mention.last)
    comrade = mention.cats & {"honorific"} and not mention.offices and at < len(tokens)
    if comrade and tokens[at].has("title") and (tokens[at].cap or _says_whose(tokens, at, surnames)):
        at -= 1  # "tiếp đồng chí X Ủy viên Trung ương Đảng, Bí thư …": the comma is left out
    elif at >= len(tokens) or tokens[at].low not in (",", "-", "–", "(", "là"):
        return
    opened = tokens[at].low
    phrase = parse_chain(tokens, at + 1, surnames, named=True)
    if phrase is None:
        return
    phrase = _before_served(tokens, at + 1, phrase, surnames)
    end = phrase.inner or phrase.end
    if not phrase.inner and end < len(tokens) and _names_another(tokens[end], name_end(tokens, end, surnames) > end):
        if opened not in _DASHES or mention.offices or len(phrase.offices) == 1:
            return
        # "ông X - Trưởng ban A, Bộ trưởng, Chủ nhiệm B Y": a dash gives X a title, those behind its comma are Y's
        phrase = first_offices(tokens, at, phrase, 1)
        end = phrase.end
    elif opened in _DASHES:
        phrase = _with_second(tokens, phrase, surnames)
        end = phrase.inner or phrase.end
    if (
        opened == ","
        and _names_next(tokens, end, surnames)
        and (mention.offices or _foreign(mention, phrase, surnames) or _is_source(mention, tokens))
    ):
        return
    end = _past_owner(tokens, end, surnames)
    if (
        opened == ","
        and _joins_another(tokens, end, bare=not mention.offices)
        and not mention.cats & {"honorific", "rank", "kin"}
        and not _heads_a_body_too(mention, phrase, tokens, end)
    ):
        return
    if (
        opened == ","
        and " " not in mention.name
        and not mention.cats & {"honorific", "rank", "kin"}
        and not _closes(tokens, end)
    ):
        return  # "Nghe lời Trump, phó tổng thống Mỹ đã ...": the title begins a clause of its own
    if opened == "," and mention.first and _ends_phrase(tokens, mention.first - 1, phrase.end if phrase.inner else end):
        return  # "Sau phát biểu của ông X, Chủ tịch Quốc hội đáp từ", "Theo ông X, Tổng thống sẽ …": it ends the clause
    if opened == "," and mention.first and _after_fronted(tokens, mention.first - 1, phrase):
        return
    if opened == "là" and not mention.cats & {"honorific", "rank"}:
        return
    office = phrase.offices[-1]
    if mention.country and office.country and office.country != mention.country:
        if office.level != "envoy" or office.country not in _SENDING or opened == "là":
            return  # else an organisation has sent him: "Hoàng hậu Hà Lan X, đặc phái viên của Liên hợp quốc"
    past = opened == "là" and in_past_years(tokens, mention.first)
    mention.offices += tuple(o._replace(status="former") for o in phrase.offices) if past else phrase.offices
    mention.country = mention.country or next((o.country for o in phrase.offices if o.country), "")
    end -= 1 if phrase.inner else 0
    mention.last = end + 1 if opened == "(" and end < len(tokens) and tokens[end].low == ")" else end
    mention.end = tokens[mention.last - 1].end


def _before_served(tokens: list[Token], at: int, phrase: Phrase, surnames: frozenset[str]) -> Phrase:
    """``X, người phát ngôn Thủ tướng Pháp Y, nói``: behind an aide's name and title stands the one whom he serves.

    Return the titles up to that one's, which is Y's.
    """
    if phrase.inner or len(phrase.offices) > 1 or phrase.offices[0].level not in ("spokesperson", "official", "envoy"):
        return phrase
    end = name_end(tokens, phrase.end, surnames, introduced=True)
    titles = [i for i in range(at, phrase.end) if tokens[i].has("title")]
    if end == phrase.end or len(titles) == 1 or not tokens[titles[-1] - 1].word or not _closes(tokens, end):
        return phrase
    return Phrase(phrase.offices, titles[-1])


def _with_second(tokens: list[Token], phrase: Phrase, surnames: frozenset[str]) -> Phrase:
    """``X - Phó Chủ tịch A và Đại diện cấp cao của B -``: two offices that a pair of dashes holds together."""
    if phrase.inner or phrase.end >= len(tokens) or not tokens[phrase.end].has("and"):
        return phrase
    second = parse_chain(tokens, phrase.end + 1, surnames)
    if second is None or second.inner or low_at(tokens, second.end) not in _DASHES:
        return phrase
    sides = {office.country for office in (*phrase.offices, *second.offices)} - {""}
    return Phrase(phrase.offices + second.offices, second.end) if len(sides) < 2 else phrase


def _ends_phrase(tokens: list[Token], governing: int, end: int) -> bool:
    """Whether what a word before a name governs ends with it, and the titles that end at ``end`` begin a clause."""
    if tokens[governing].low == "theo":
        return acts(tokens, end) or (end < len(tokens) and tokens[end].low in _BEGINNING)
    if tokens[governing].has("invited_by"):  # "Nhận lời mời của X, Chủ tịch Quốc hội dẫn đầu đoàn thăm …"
        return acts(tokens, end) or (end < len(tokens) and tokens[end].has("lead"))
    through = tokens[governing].low in _BY_WAY_OF  # "Thông qua Đại sứ X, Tổng thống Lào đã chuyển …"
    return (through or (tokens[governing].has(*GOVERNS) and not _acts_with(tokens, governing))) and acts(tokens, end)


def _acts_with(tokens: list[Token], governing: int) -> bool:
    """``Bộ trưởng X hội đàm với ông Y, Bộ trưởng Lào đang thăm …``: the clause has its subject and its verb already."""
    begun = next((i + 1 for i in range(governing - 1, max(-1, governing - _CLAUSE), -1) if tokens[i].low == ","), 0)
    clause = tokens[begun:governing]
    subject = next((i for i, token in enumerate(clause) if token.has("title", "honorific", "rank")), len(clause))
    return not any(t.low in _FRONTING for t in clause[:subject]) and any(
        token.has("verb", "past", "future") for token in clause[subject + 1 :]
    )


def _says_whose(tokens: list[Token], at: int, surnames: frozenset[str]) -> bool:
    """``tiếp ông X đại sứ Lào tại Việt Nam``: a title in small letters that says whose it is, and ends its clause."""
    phrase = parse_chain(tokens, at, surnames, named=True)
    return phrase is not None and phrase.offices[0].level == "ambassador" and bool(phrase.offices[0].country)


def _after_fronted(tokens: list[Token], governing: int, phrase: Phrase) -> bool:
    """``Tiếp Đại sứ X, Chủ tịch nước chúc mừng …``, ``Tại buổi tiếp Đại sứ X, …``: titles that say no side act.

    ``Tiếp ông X, Đại sứ Lào đến chào từ biệt, …`` says whose he is.
    """
    begun = next((i + 1 for i in range(governing - 1, max(-1, governing - _FRONT), -1) if not tokens[i].word), 0)
    fronted = tokens[governing].has("verb", "noun") and (begun == governing or tokens[begun].low in _FRONTING)
    return (
        fronted
        and governing - begun < _FRONT
        and not any(office.country for office in phrase.offices)
        and acts(tokens, phrase.end)
    )


def _foreign(mention: Mention, phrase: Phrase, surnames: frozenset[str]) -> bool:
    """``Đại tướng Ngô Văn Thử, Bộ trưởng Quốc phòng Ấn Độ, bà Y``: no Vietnamese holds another state's office."""
    side = phrase.offices[-1].country
    return bool(side) and side not in LIKE_NAMES and is_vietnamese_name(mention.name.split(), surnames)


def _is_source(mention: Mention, tokens: list[Token]) -> bool:
    """``Theo Reuters, trợ lý A, ông B cho biết``: one word behind ``theo`` is an agency, if others are named next."""
    return bool(mention.first) and tokens[mention.first - 1].low == "theo" and " " not in mention.name


def _names_next(tokens: list[Token], at: int, surnames: frozenset[str]) -> bool:
    """``Bộ trưởng X, Phó Chủ tịch Ủy ban Châu Âu, bà Y``: titles that a comma and the next name follow."""
    if at + 2 >= len(tokens) or tokens[at].low != "," or not tokens[at + 1].has("honorific", "rank"):
        return False
    return name_end(tokens, at + 2, surnames) > at + 2


def _past_owner(tokens: list[Token], at: int, surnames: frozenset[str]) -> int:
    """``cố vấn an ninh quốc gia của Trump``: whom the holder serves says nothing more of his office."""
    if at + 1 >= len(tokens) or not tokens[at].has("of"):
        return at
    begun = at + 2 if tokens[at + 1].has("honorific") else at + 1
    end = name_end(tokens, begun, surnames)
    return end if end > begun and _closes(tokens, end) else at


def _closes(tokens: list[Token], at: int) -> bool:
    """An apposition is closed by a mark, or the sentence ends with it."""
    return at >= len(tokens) or tokens[at].low in (",", ".", ";", ")", "-", "–")


def _joins_another(tokens: list[Token], at: int, *, bare: bool) -> bool:
    """Say whether ``và`` and somebody else follow; behind a bare name ``cùng nhiều đồng chí`` names nobody."""
    if at >= len(tokens) or not tokens[at].has("and"):
        return False
    return (
        not bare
        or at + 1 == len(tokens)
        or tokens[at + 1].low not in ("nhiều", "các", "một", "những", "đông", "đại", "đoàn", "lãnh")
    )


def _heads_a_body_too(mention: Mention, phrase: Phrase, tokens: list[Token], end: int) -> bool:
    """``Phó Thủ tướng X, Chủ tịch Phân ban Việt Nam và Phó Thủ tướng Lào Y``: who holds an office heads a body besides.

    ``end`` is the index of ``và``, behind which somebody else begins with his title.
    """
    office = phrase.offices[-1]
    headed = office.level == "official" and office.title.startswith(_HEADING_A_BODY)
    return (
        bool(mention.offices) and headed and end + 1 < len(tokens) and tokens[end + 1].has("title", "honorific", "rank")
    )


def _names_another(token: Token, named: bool) -> bool:  # noqa: FBT001 - the answer of the name parser
    """Titles that a rank, an honorific or a name follows belong to the next person."""
    return named or token.has("honorific", "rank")


def after_brackets(tokens: list[Token], at: int) -> int:
    """Skip ``(phải)`` or ``, phải,`` after a name in a caption."""
    if at < len(tokens) and tokens[at].low == "(":
        for end in range(at + 1, min(at + 7, len(tokens))):
            if tokens[end].low == ")":
                inside = tokens[at + 1 : end]
                return end + 1 if any(t.low in ("phải", "trái", "giữa", "bìa", "thứ", "ảnh") for t in inside) else at
    if at + 2 < len(tokens) and tokens[at].low == "," and tokens[at + 1].low in ("phải", "trái"):
        return at + 2
    return at


def acts(tokens: list[Token], at: int) -> bool:
    """Say whether a verb, or the tense before one, stands at ``at``."""
    return at < len(tokens) and tokens[at].has("future", "past", "ongoing", "say", "verb")


def in_past_years(tokens: list[Token], at: int) -> bool:
    """``Năm 2010 (đến năm 2011), ông là …``: a career's post; ``từ năm 2012, ông là …`` may be held still."""
    lows = [token.low for token in tokens[max(0, at - _CAREER) : at]]
    years = [
        i
        for i in range(1, len(lows))
        if lows[i - 1] in ("năm", "-", "–") and lows[i].isdigit() and len(lows[i]) == _YEAR
    ]
    if not years or "nay" in lows:
        return False
    first = years[0]
    return len(years) > 1 or lows[first - 2] not in ("từ", "kể từ")
