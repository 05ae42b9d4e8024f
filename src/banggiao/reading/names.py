"""Names of persons by their structure.

Vietnamese names are capitalised Vietnamese syllables that begin with a family name; Sino-Vietnamese ones look the
same; transcribed ones are hyphenated (``Thoong-lun Xi-xu-lít``); others are Latin words, with particles (``bin``,
``van der``), initials and numerals. Only the shape is judged here; who it is, is resolved in ``people``.
"""

import re
from collections.abc import Sequence

from banggiao.reading.foreign_names import foreign_word, initials, joint_length
from banggiao.reading.tokens import Token, low_at, words_before
from banggiao.vietnamese.folding import fold
from banggiao.vietnamese.syllables import are_syllables, is_syllable

_OF_HIGHLANDS = re.compile(r"[HK]['’‘]\w")
_CLANS = frozenset("Niê Mlô Êban Ênuôl Êñuôl Byă Kbuôr Ksor Kpă Rcom Ayun Kđoh Adrơng Hwing Kdăm".split())
_SURNAMES_AND_WORDS = frozenset({"đoàn", "ông", "văn", "hà", "kim", "danh", "thái", "hàn", "nga", "hoa", "mã"})
_MIDDLE = frozenset({"thị", "văn"})
_ARTICLES = frozenset(
    {"el", "al", "abdel", "abd", "ul", "as", "ad", "bin", "jean", "frank", "marie", "anne", "karl", "hans"}
)
_NO_FAMILY = ("country", "title", "org", "party", "honorific", "rank", "leader", "counterpart", "kin", "pronoun")
# Sides whose names may look Vietnamese
LIKE_NAMES = frozenset({"VN", "CN", "TW", "HK", "MO", "SG", "KR", "KP"})
_ROMAN = re.compile(r"[IVX]+")
_BEARERS_OF_NAMES = tuple(
    " " + noun
    for noun in (
        "thành phố|tp|tp.|sân bay|sân bay quốc tế|đường|phố|đại lộ|quận|phường|trường|đại học|đh|trường đh|học viện|"
        "bệnh viện|"
        "công viên|bảo tàng|tượng đài|khu di tích|nhà hát|cung|cầu|cảng|giải|quỹ|tàu|lăng|tư tưởng|huyện|xã|thị xã|"
        "thị trấn|làng|thôn|đảo|chùa|đền|núi|bến|khu công nghiệp|tuyến|tuyến đường|ngã tư|ngã sáu|ga|hồ|quảng trường|"
        "hầm"
    ).split("|")
)
_ROADS = (" đường", " phố", " tuyến", " tuyến đường", " đại lộ", " cầu")
_SEVERAL = (" các", " những", " tuyến", " hai", " ba")
_IN_A_ROW = 6  # roads named one after another
_JOINING = frozenset({"-", "–", ",", "và"})
_MAX_WORDS = 9
_GIVEN = frozenset(
    "huân chương|huy chương|huy hiệu|quốc thư|kỷ niệm|bằng khen|giải thưởng|danh hiệu|bản ghi|biên bản|lẵng hoa".split(
        "|"
    )
)
_TWO = 2
_SYLLABLE_LETTERS = 5  # of a Korean given name's second half
_NOT_NAMES = frozenset(
    "việt đảng nhà bộ ban hội ngày tháng năm sáng trưa chiều tối đêm hôm tại ở trong theo sau trước khi với về"
    " trên dưới từ đến tới cùng các những một hai ba bốn đây đó này ông bà nhân dân cộng quốc liên"
    " sở cục vụ viện tỉnh thành thủ cả cũng ngay lúc hiện vừa đang sẽ đã ảnh tổng nước biển tây nam bắc"
    " đệ hữu hai mới người việc vì tt cuộc buổi lễ chuyến quan hợp điều tuy nhưng đệ phía và là có không".split()
)


def name_end(tokens: list[Token], start: int, surnames: frozenset[str], *, introduced: bool = False) -> int:
    """Return the index after the name that begins at ``start``, or ``start`` where none does.

    Where a title or an honorific has ``introduced`` it, a capital behind a hyphen that was set apart belongs to the
    same name (``Chủ tịch Diaz - Canel``); elsewhere two persons are joined (``Trump - Putin``).
    """
    end = start
    size = len(tokens)
    if start + 1 < size and tokens[start].low == "lý" and tokens[start + 1].text == "do":
        return start  # "Lý do Kim Jong-un …": a headline's first word, and no family name
    if not introduced and start < size and _only_opens(tokens, start, surnames):
        return start
    while end < size and end - start < _MAX_WORDS:
        token = tokens[end]
        if end > start + 1 and ((token.text.isupper() and _acts_in_capitals(tokens, end)) or _is_given(tokens, end)):
            break
        if _is_name_word(tokens, end, start) or (introduced and end == start and _introduced_family(tokens, end)):
            end += 1
        elif (introduced or end > start) and (joint := joint_length(tokens, end, first=end == start)):
            end += joint
        elif end > start and token.text == "-" and _damaged_hyphen(tokens, end, introduced=introduced):
            end += 2
        elif end > start and introduced and (known := _known_family_name(tokens, end, start)):
            end += known
        elif end > start and token.low in _MIDDLE and _inside_vietnamese(tokens, end, surnames):
            end += 1
        elif end == start + 1 and _place_as_given_name(tokens, end):
            end += 1
        elif (
            end > start
            and introduced
            and tokens[start].text in surnames
            and _word_of_syllables(tokens[end], end - start)
        ):
            end += 1
        elif end > start and tokens[start].text in surnames and _word_of_a_body(tokens, end, end - start):
            end += 1
        else:
            break
    if end == start + 1 and _is_acronym(tokens, start):
        return start
    if end > start and tokens[start].text in surnames and are_syllables([token.text for token in tokens[start:end]]):
        end = min(end, start + 5)
    return end


def _only_opens(tokens: list[Token], at: int, surnames: frozenset[str]) -> bool:
    """``Vậy Manmohan Singh sẽ …``: a Vietnamese word with marks, and no family name, before a foreign name."""
    token = tokens[at]
    if not token.cap or token.senses or token.low.isascii() or token.text in surnames:
        return False
    return foreign_word(tokens, at + 1) and is_syllable(token.text) and fold(token.low) != token.low


def _is_acronym(tokens: list[Token], at: int) -> bool:
    """``20 chỉ huy IS``: two capitals alone are no name, but in a headline of capitals."""
    text = tokens[at].text
    return len(text) == _TWO and text.isupper() and not _neighbour_shouts(tokens, at)


def _acts_in_capitals(tokens: list[Token], at: int) -> bool:
    """``CHỦ TỊCH QUỐC HỘI LÊ VĂN AN ĐÓN ĐẠI SỨ LÀO``: a verb before a title is no part of the name."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at].has("verb") and after is not None and after.has("title", "delegation", "country", "honorific")


def is_vietnamese_name(words: Sequence[str], surnames: frozenset[str]) -> bool:
    """Say whether words have the shape of a full Vietnamese (or Sino-Vietnamese) name."""
    return 2 <= len(words) <= 5 and words[0] in surnames and are_syllables(words)


def is_highland_name(words: Sequence[str]) -> bool:
    """Say whether words are a name of the peoples of Viet Nam's Central Highlands: ``Ayun H’Bút``, ``Y Thanh Niê``."""
    return any(_OF_HIGHLANDS.match(word) is not None for word in words) or words[-1] in _CLANS


def _is_name_word(tokens: list[Token], at: int, start: int) -> bool:
    token = tokens[at]
    if not token.cap or not token.word:
        return False
    if token.senses:
        return _may_be_syllable(token) if at > start else _given_name_first(tokens, at) or _family_first(tokens, at)
    if at == start and token.low in _NOT_NAMES:
        return is_hyphenated(tokens, at)
    if token.text.isupper() and len(token.text) > 2 and not (initials(token.text) and _goes_on(tokens, at, start)):
        return bool(_ROMAN.fullmatch(token.text)) or (_spoken(token.text) and _neighbour_shouts(tokens, at))
    return token.text.isalpha() or not any(c.isdigit() for c in token.text)


def _goes_on(tokens: list[Token], at: int, start: int) -> bool:
    """Whether initials belong to a name that has begun, or that begins with them: ``H.R. McMaster``."""
    stop = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return at > start or (stop == "." and foreign_word(tokens, at + 2))


def _given_name_first(tokens: list[Token], at: int) -> bool:
    """``Victoria Ingrid``, ``Salvador Panelo``: a place's name that a foreign name follows is a given name."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    is_place = token.has("ambiguous", "place") and " " not in token.text and not token.has("title", "honorific", "rank")
    if not is_place or after is None:
        return False
    return after.cap and after.word and not after.senses and not is_syllable(after.text)


def _surname_first(tokens: list[Token], at: int) -> bool:
    """``Đoàn Văn Thuận``, ``Hội`` no: a family name that is also another word, with two capital syllables after it."""
    after = tokens[at + 1 : at + 3]
    if tokens[at].low not in _SURNAMES_AND_WORDS or not after:
        return False
    return all(map(_may_be_given, after))


def _may_be_given(token: Token) -> bool:
    """Say whether a word may be a syllable of a given name."""
    return token.cap and token.word and is_syllable(token.text) and (not token.senses or _may_be_syllable(token))


def _introduced_family(tokens: list[Token], at: int) -> bool:
    """``Thượng tướng Từ Tài Hậu``, ``đồng chí Thái Kỳ``: family names that are other words unless introduced.

    ``Từ`` takes a given name of two syllables; one alone, with marks of its own, may follow what names a country too.
    """
    family = tokens[at]
    if family.text != "Từ" and not (family.cap and family.low in _SURNAMES_AND_WORDS):
        return False
    given = [token for token in tokens[at + 1 : at + 1 + _TWO] if _may_be_given(token)]
    if family.text == "Từ":
        return len(given) == _TWO
    alone = len(given) == 1 and given[0] is tokens[at + 1] and not given[0].senses
    return alone and fold(given[0].low) != given[0].low


def _family_first(tokens: list[Token], at: int) -> bool:
    return _surname_first(tokens, at) or is_hyphenated(tokens, at) or _korean_family(tokens, at)


def _korean_family(tokens: list[Token], at: int) -> bool:
    """``Pak Thae Song``, ``Hàn Quốc Cho Min Su``: no country and no ``cho``, where two more words of a name follow."""
    if tokens[at].low not in ("pak", "cho") or (tokens[at].low == "cho" and at == 0):
        return False
    after = tokens[at + 1 : at + 3]
    if len(after) != _TWO or not all(t.cap and t.word and not t.senses and t.text.isascii() for t in after):
        return bool(after) and tokens[at].low == "cho" and _damaged_given(tokens, at + 1)
    korean = tokens[at].low == "pak" or (at > 0 and tokens[at - 1].state in ("KR", "KP"))
    return korean or not all(is_syllable(t.text) for t in after)


def _damaged_given(tokens: list[Token], at: int) -> bool:
    """``Cho Myoung - Gyon``: a given name whose hyphen a machine set apart."""
    joined = tokens[at : at + 3]
    if len(joined) <= _TWO or joined[1].text != "-" or joined[0].senses or joined[2].senses:
        return False
    halves = (joined[0], joined[2])
    return joined[0].cap and all(t.word and t.text.isascii() and t.text.isalpha() for t in halves)


def is_hyphenated(tokens: list[Token], at: int) -> bool:
    """``Ban Ki - moon``, ``Ban Ki-moon``: a Korean name whose first word is also a body's (``Ban``) or a common one."""
    if at + 1 >= len(tokens) or not tokens[at].cap or " " in tokens[at].text:
        return False
    given = tokens[at + 1]
    if not given.cap or given.senses or not given.text.isascii() or tokens[at].has(*_NO_FAMILY):
        return False
    if not is_syllable(tokens[at].text):  # asked last: it is what takes longest
        return False
    first, hyphen, last = given.text.partition("-")
    if hyphen:
        return first.isalpha() and last.isalpha() and last.islower() and len(last) <= _SYLLABLE_LETTERS
    return _damaged_hyphen(tokens, at + 2, introduced=False) and not tokens[at + 3].cap


def _may_be_syllable(token: Token) -> bool:
    """A country's or other short word (``Đức``, ``Anh``, ``Nga``, ``Sơn La`` no) may end a person's name."""
    return " " not in token.text and is_syllable(token.text) and not token.has("title", "opener", "rank")


def _spoken(word: str) -> bool:
    """An acronym has no vowel to speak of; a name has."""
    return word.isalpha() and any(letter in "aeiouy" for letter in fold(word))


def _neighbour_shouts(tokens: list[Token], at: int) -> bool:
    """In captions and headlines whole names stand in capitals; a lone acronym is no name."""
    near = [tokens[i] for i in (at - 1, at + 1) if 0 <= i < len(tokens)]
    return any(t.word and t.text.isupper() and len(t.text) > 1 and not t.senses for t in near)


def _inside_vietnamese(tokens: list[Token], at: int, surnames: frozenset[str]) -> bool:
    """``Nguyễn thị Kim Ngân``: the middle word of a Vietnamese name in lower case."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at - 1].text in surnames and after is not None and after.cap and after.word and is_syllable(after.text)
    )


def _place_as_given_name(tokens: list[Token], at: int) -> bool:
    """``Zhong Shan``: a place's name behind one foreign word of a name."""
    token, before = tokens[at], tokens[at - 1]
    return (
        token.has("place")
        and not token.has("country", "title", "rank", "honorific", "org")
        and token.cap
        and " " not in token.text
        and not is_syllable(before.text)
        and not before.senses
        and not is_syllable(token.text)
    )


def _known_family_name(tokens: list[Token], at: int, start: int) -> int:
    """``Thủ tướng Kuwait Ahmad Al-Sabah``, ``Thủ tướng Bồ Đào Nha Luís Montenegro``: words of a name that is a place's.

    Behind a particle and its hyphen, or behind one foreign word whose bearer is told to be of another country.
    """
    token, before = tokens[at], tokens[at - 1]
    if token.text == "-" and before.low in _ARTICLES and before.end == token.start and at + 1 < len(tokens):
        return 2 * (tokens[at + 1].cap and tokens[at + 1].start == token.end)
    is_country = bool(token.state) and " " not in token.text and not is_syllable(token.text)
    return int(
        is_country and at == start + 1 and start > 0 and bool(tokens[start - 1].state) and foreign_word(tokens, start)
    )


def _word_of_syllables(token: Token, words: int) -> bool:
    """``Phó Thủ tướng Trần Hòa Bình``: a province behind a family name that a title has introduced is a given name.

    So is what a party bears too (``Bộ trưởng Trần Công Minh``), and right behind the family name any other word of two
    syllables that is written like a name: ``Bộ trưởng Lê Khánh Thành``, ``đồng chí Trần Đăng Quang``.
    """
    if token.has("country", "title", "opener", "rank", "honorific") or token.text.isupper():
        return False
    if words > 1 and not token.has("place", "partytail", "party"):
        return False
    syllables = token.text.split(" ")
    return len(syllables) == _TWO and all(word[0].isupper() and is_syllable(word) for word in syllables)


def _given_name_of_a_body(tokens: list[Token], at: int) -> bool:
    """``đồng chí Nguyễn Quốc Đoàn, Bí thư …``, ``bà Bành Lệ Viện nói``: a body's word that ends a name, and no body's.

    A word for a delegation stands so before a mark; of a body the rest of its name would follow.
    """
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if token.text == "Đoàn":
        return after is not None and after.text in {",", "(", ")"}
    if not token.has("opener") or not token.cap or not is_syllable(token.text):
        return False
    return after is None or not (after.cap or after.has("ministry", "body", "opener", "place", "country", "of", "firm"))


def _word_of_a_body(tokens: list[Token], at: int, words: int) -> bool:
    """Say whether a body's word is one of a name behind so many ``words`` of it: its middle or its last."""
    if words == 1:
        return _middle_name_of_a_body(tokens, at)
    return words == _TWO and _given_name_of_a_body(tokens, at)


def _middle_name_of_a_body(tokens: list[Token], at: int) -> bool:
    """``Chủ tịch Trung Quốc Ngô Bang Thành``: a body's word inside a name, and no body's: a bare syllable follows."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or not token.has("opener") or not token.cap or not is_syllable(token.text):
        return False
    return after.cap and after.word and not after.senses and is_syllable(after.text) and not after.text.isupper()


def _is_given(tokens: list[Token], at: int) -> bool:
    """``trao tặng Chủ tịch nước X Huân chương …``: what somebody is given stands right behind his name."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and not after.cap and f"{tokens[at].low} {after.low}" in _GIVEN


def _damaged_hyphen(tokens: list[Token], at: int, *, introduced: bool) -> bool:
    """``Jae - in``: a hyphen set apart by a machine, followed by one short lower-case syllable."""
    if at + 1 >= len(tokens) or tokens[at].text != "-":
        return False
    after = tokens[at + 1]
    gap = tokens[at].start > tokens[at - 1].end
    if gap and after.cap and after.word and not after.senses and (introduced or tokens[at - 1].low in _ARTICLES):
        return not is_syllable(tokens[at - 1].text) or tokens[at - 1].low in _ARTICLES
    if not gap or not after.word or after.cap or after.senses or len(after.text) > _SYLLABLE_LETTERS:
        return False
    inside = len(tokens[at - 1].text) == 1 and tokens[at - 2].text == "-"  # "Chan - o - cha", no father
    return inside or not _known(after) or (introduced and _last_syllable(tokens, at + 1))


def _last_syllable(tokens: list[Token], at: int) -> bool:
    """``Vông Pị - sên và …``, ``In - thi - lát đã …``: a name spelt as it is spoken ends with this syllable."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    ends = after is None or not after.word or after.has("and", "say", "verb", "past", "future", "ongoing")
    ends = ends or (after is not None and after.cap and not after.senses)  # "Thoong - xỉ Vông - xa"
    word = tokens[at].low
    return ends and is_syllable(word) and word not in _KIN_OR_DEED and fold(word) not in _COMMON


def _known(token: Token) -> bool:
    """Vietnamese words with marks after a set-off hyphen begin an apposition, not the rest of a name."""
    return token.low != fold(token.low) or token.low in _COMMON


_KIN_OR_DEED = frozenset("mẹ vợ chồng cô dì chú bác bố ông bà nơi ký được bị đều từng này kia ấy".split())
_COMMON = frozenset("nguoi mang tung vi la va cho khi theo con cha anh em hai ba nay do mot cac tai".split())


def names_person(tokens: list[Token], at: int, surnames: frozenset[str]) -> bool:
    """``lãnh đạo Thái Anh Văn``: whether a short name of a country opens a whole Vietnamese name instead."""
    if not tokens[at].has("country"):
        return False
    end = name_end(tokens, at, surnames)
    return end >= at + 3 and is_vietnamese_name([token.text for token in tokens[at:end]], surnames)


def is_given_name(tokens: list[Token], at: int) -> bool:
    """``Tổng thống Moon``, ``Thủ tướng Phúc``: a capital syllable alone behind a title, of no class, may be a name."""
    token = tokens[at] if at < len(tokens) else None
    if token is None or not token.cap or token.senses or token.text.isupper() or not is_syllable(token.text):
        return False
    return at + 1 >= len(tokens) or not (tokens[at + 1].cap and tokens[at + 1].word)


def names_a_place(tokens: list[Token], at: int) -> bool:
    """``sân bay Nguyễn Văn Trỗi``, ``đường Lê Duẩn``: what bears somebody's name."""
    return words_before(tokens, at, 2).endswith(_BEARERS_OF_NAMES) or _is_along_the_way(tokens, at)


def _is_along_the_way(tokens: list[Token], at: int) -> bool:
    """``tuyến đường Cộng Hòa - Hoàng Văn Thụ - Lê Văn Sỹ``, ``các đường Lê Lợi, Hai Bà Trưng``: one road of several."""
    for _ in range(_IN_A_ROW):
        joint, start = low_at(tokens, at - 1) if at else "", at - 1
        if joint not in _JOINING:
            return False
        while start > 0 and tokens[start - 1].cap and tokens[start - 1].word:
            start -= 1
        if start == at - 1:
            return False
        if words_before(tokens, start, 3).endswith(_ROADS):
            listed = joint not in (",", "và") or any(word in words_before(tokens, start, 4) for word in _SEVERAL)
            return listed and not tokens[start].has("title", "honorific", "rank")
        at = start
    return False


def past_namesake(tokens: list[Token], at: int, surnames: frozenset[str]) -> int:
    """Return the index behind a name that a school or street bears: no syllable of it names a country."""
    if not tokens[at].cap or tokens[at].text not in surnames or not names_a_place(tokens, at):
        return at + 1
    end = name_end(tokens, at, surnames)
    return end if is_vietnamese_name([token.text for token in tokens[at:end]], surnames) else at + 1


def one_of_two(tokens: list[Token], at: int) -> bool:
    """``Trump - Kim``: a dash joins the short names of two, and a syllable alone may be one of them.

    So does ``và``: ``Trump và Kim``, ``ông Tập và Kim``.
    """
    if at > 1 and tokens[at - 1].low == "và" and _is_short_name(tokens, at - 2):
        return True
    for dash, other in ((at - 1, at - 2), (at + 1, at + 2)):
        if 0 < dash < len(tokens) - 1 and tokens[dash].low in ("-", "–"):
            short = (tokens[at], tokens[other])
            if all(token.cap and len(token.text) > 1 and not token.text.isupper() for token in short):
                return not tokens[other].senses and not all(is_syllable(token.text) for token in short)
    return False


def short_syllable(name: str) -> str:
    """Return the syllable by which papers name a foreigner in short, empty where it is none.

    >>> short_syllable("Moon Jae In"), short_syllable("Kim Jong - un"), short_syllable("Theresa May")
    ('Moon', 'Kim', 'May')
    >>> short_syllable("Shinzo Abe"), short_syllable("Lê Văn An")
    ('', '')
    """
    words = name.split(" ")
    if len(words) == 1 or are_syllables(words):
        return ""
    last = [] if "-" in name else [words[-1]]
    first = [words[0]] if "-" in name or len(words) > _TWO else []  # in Korea the family name comes first
    return next((word for word in last + first if len(word) > len("Ri") and is_syllable(word)), "")


def stands_for_person(tokens: list[Token], at: int) -> bool:
    """Say whether a syllable in a capital stands where somebody does: ``Hôm qua, Moon gặp Kim``, ``Kim đã gặp Moon``.

    The first word of a sentence has a capital anyway, so what one does must stand behind it.
    """
    if at + 1 < len(tokens) and ((tokens[at + 1].cap and tokens[at + 1].word) or tokens[at + 1].text in ("-", "–")):
        return False
    if at and tokens[at - 1].word:
        return not (tokens[at - 1].cap and not tokens[at - 1].senses and at > 1)
    if at + _TWO < len(tokens) and tokens[at + 1].low == "và":
        return _is_short_name(tokens, at + _TWO)
    return at + 1 < len(tokens) and tokens[at + 1].has("past", "future", "ongoing", "say", "verb", "negation", "also")


def _is_short_name(tokens: list[Token], at: int) -> bool:
    """Whether a word is the name of somebody: a syllable alone behind ``ông``, or a foreign name."""
    token = tokens[at]
    if token.senses or not token.cap or token.text.isupper():
        return False
    return not is_syllable(token.text) or (at > 0 and tokens[at - 1].has("honorific"))
