"""Sites and towns of no known name, behind a word for what they are: ``tại khách sạn Sao Mai``, ``tới đảo Cát``."""

from itertools import pairwise

from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_AT = frozenset({"tại", "ở", "tới", "đến", "trước", "trong", "xuống", "đang ở"})
_SITES = tuple(
    "khách sạn|nhà hàng|biệt thự|dinh thự|dinh|cung điện|cung|lâu đài|nghĩa trang|đài tưởng niệm|tượng đài|bảo tàng"
    "|nhà hát|quảng trường|công viên|trung tâm hội nghị|trung tâm thương mại|trung tâm|khu nghỉ dưỡng|khu nghỉ mát"
    "|khu công nghệ cao|khu di tích|khu tưởng niệm|khu vực|khu|làng|đảo|đại lộ|căn cứ không quân|căn cứ hải quân"
    "|căn cứ quân sự|căn cứ|sân bay quốc tế|sân bay|nhà ga|ga|cảng|quân cảng|toà nhà|thành phố cảng"
    "|thành phố nghỉ dưỡng|thành phố|thị trấn|thị xã|bang|tỉnh|hội trường|lăng|chùa|đền|sân vận động|trang trại|điện"
    "|phòng".split("|")
)
# Behind these stands the name of a place; parks and monuments may bear that of a person or of another country.
_IN_PLACES = frozenset(
    "khách sạn|biệt thự|dinh thự|trung tâm|khu nghỉ dưỡng|khu nghỉ mát|khu vực|đảo|căn cứ không quân|căn cứ hải quân"
    "|căn cứ quân sự|căn cứ|sân bay quốc tế|sân bay|cảng|thành phố cảng|thành phố nghỉ dưỡng|thành phố|thị trấn|bang"
    "|tỉnh".split("|")
)
_FIRST = frozenset(form.partition(" ")[0] for form in _SITES)
_LONGEST = 4  # words of a form
_NAME = 7  # tokens of a name
_KNOWN = frozenset({"place", "country", "org", "group", "delegation", "body", "title"})
_BEHIND = frozenset(
    "của ở tại để và vào nhân cùng trong nơi do với theo trước sau khi là có đã sẽ hôm ngày này sáng chiều tối lúc từ"
    " trên huyện quận thuộc gần được bị đang cũng vừa như cho về rồi nhưng đó ngay bên".split()
)
_TOWNS = frozenset({"thủ đô", "thành phố", "tp", "thị trấn", "thị xã", "đảo", "vùng", "cố đô"})
_TOWN = 5  # tokens of its name
_INSIDE = frozenset({"-", "–", "&"})


def find_sites(sentence: Sentence) -> list[Mention]:
    """Return the sites that a sentence names behind ``tại``, ``ở`` …, each as a place of no country."""
    if _FIRST.isdisjoint(sentence.heard):
        return []
    found = []
    for at, low in enumerate(sentence.lows):
        if low in _AT and sentence.owner[at] is None and (size := _form(sentence, at + 1)):
            last = _name_end(sentence, at + 1 + size)
            if last > at + 1 + size:
                site = Mention("place", sentence.tokens, at + 1, last)
                site.name = _written(sentence, at + 1, last)
                found.append(site)
    return found


def town_before(sentence: Sentence, country: Mention) -> Mention | None:
    """``tại Djerba, Tunisia``, ``ở thành phố Hasselt (Bỉ)``: the town of no known name whose country stands behind."""
    last = country.first - 1
    if sentence.low(last) not in (",", "("):
        return None
    first = last
    while first > last - _TOWN and _unknown(sentence, first - 1) and sentence.tokens[first - 1].cap:
        first -= 1
    before = first - 1
    while before > 0 and sentence.low(before) in _TOWNS:
        before -= 1
    if first in (0, last) or sentence.low(before) not in _AT or sentence.in_date(first) is not None:
        return None
    town = Mention("place", sentence.tokens, before + 1, last)
    town.name = _written(sentence, town.first, last)
    return town


def _unknown(sentence: Sentence, at: int) -> bool:
    mention = sentence.owner[at]
    return mention is None or mention.kind == "bare"


def _form(sentence: Sentence, at: int) -> int:
    """Return of how many tokens the word for a site at ``at`` is, 0 where there is none."""
    if sentence.low(at).partition(" ")[0] not in _FIRST:
        return 0
    return next((size for size in range(_LONGEST, 0, -1) if sentence.words(at, at + size) in _SITES), 0)


def before_site_word(sentence: Sentence, last: int) -> int:
    """Return the token before the word for a site that ends at ``last``, ``last`` itself where none does.

    ``tại khu nghỉ dưỡng Mar-a-Lago``: behind which ``tại`` the known place stands.
    """
    if _FIRST.isdisjoint(sentence.heard):
        return last
    sizes = range(_LONGEST, 0, -1)
    return next((last - size for size in sizes if sentence.words(last - size + 1, last + 1) in _IN_PLACES), last)


def _name_end(sentence: Sentence, at: int) -> int:
    """Return where the name ends that begins at ``at``, ``at`` itself where what stands there is known or no name."""
    end = at
    for index in range(at, min(at + _NAME, len(sentence.tokens))):
        token, mention = sentence.tokens[index], sentence.owner[index]
        if mention is not None and mention.kind in _KNOWN:
            break
        if sentence.in_date(index) is not None:
            break
        if token.cap or (end > at and token.text.isalnum() and token.text[:1].isdecimal()):
            end = index + 1
        elif end == at or not (token.low in _INSIDE or sentence.low(index - 1) in _INSIDE):
            if end == index and end > at and _goes_on(sentence, index):
                end = index + 1  # "Cung Độc lập"
            else:
                break
    return end


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether a word in lower case is the second half of a Vietnamese word of the name."""
    token, before = sentence.tokens[at], sentence.tokens[at - 1]
    half = before.cap and not before.text.isascii() and " " not in before.text
    return half and token.word and not token.senses and token.low not in _BEHIND


def _written(sentence: Sentence, first: int, last: int) -> str:
    """Return tokens as the text writes them."""
    words = sentence.tokens[first].text
    for before, token in pairwise(sentence.tokens[first:last]):
        words += token.text if before.end == token.start else f" {token.text}"
    return words
