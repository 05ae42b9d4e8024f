"""Where a visit goes: the countries and cities named behind its word, several of them on a tour."""

from typing import NamedTuple

from banggiao.lexicon.geography import is_country_code
from banggiao.model.claims import Place
from banggiao.reading.coordination import LOCAL
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_BETWEEN = frozenset(
    "và làm việc tại tới đến ở sang hữu nghị chính thức cấp nhà nước quốc gia trở lại nước lần đầu tiên này ngắn"
    " sân bay quốc tế quân sự thủ đô thành phố các , hai ba bốn công tác lịch sử song phương đầu lại phía chung cả"
    " với đất gồm bao như một số khu vực trong khác cảng thứ là : (".split()
) | {"nhà nước", "cấp cao", "làm việc với", "thành phố", "thủ đô", "bao gồm", "quốc gia"}  # fmt: skip
_REGIONS = frozenset({"á", "âu", "phi", "mỹ", "đại dương"})
_CONTINENTS = frozenset({"châu âu", "châu á", "châu phi", "châu mỹ", "châu đại dương"})
_ON_TOUR = (
    _REGIONS
    | _CONTINENTS
    | {"quốc gia", "đầu tiên", "kéo dài", "khu vực", "đông nam á", "thái bình dương", "đông nam", "chân"}
    | frozenset("châu khắp các nước quốc gia hai ba bốn năm sáu bảy tám - , đầu tiên lần này kéo dài ngày tuần".split())
    | frozenset("trong tháng ở khu vực với điểm đó bình dương thái lượt vùng vịnh bao lần qua vào".split())
)
_OPENS_TOUR = frozenset(
    {
        "gồm",
        "bao gồm",
        "lần lượt",
        "có",
        "là",
        "tới",
        "đến",
        ":",
        "(",
        "dừng",
        "điểm dừng",
        "điểm dừng chân",
        "chặng dừng chân",
        "tại",
    }
)
_TOUR = 24  # tokens from the word of a tour to its first country
_INCLUDING = frozenset({"gồm", "bao gồm", "có", "trải", "qua"})
_PLAINLY = frozenset({"bao", "trải", "này", "lần này", "dự kiến", "dự", "kiến"})
_STOPS = frozenset("các những chặng điểm dừng chân đến ở tại là hai ba bốn năm sáu nước lần lượt thăm".split()) | {
    "quốc gia", "điểm dừng", "điểm dừng chân", "chặng dừng chân", "chặng dừng", "điểm đến",
}  # fmt: skip
_BEHIND_GUEST = 7  # tokens from whose visit it is to where it goes
_TO_STOPS = 8  # tokens from a tour to the word for what it holds, and from there to the first country
_STRANGE = 2  # words between a visit and its destination that say how it was ("đáng nhớ")
_LEAVING = 14  # tokens from "rời Việt Nam" to "kết thúc chuyến thăm"
BASE = "căn cứ"
_BASE = 12  # tokens from "căn cứ" to whose it is
_GATES = ("sân bay", "cảng", "nhà ga", "ga ", "cửa khẩu")
_WHERE_IT_LIES = LOCAL | {
    ",", ".", "(", "-", "–", "ở", "tại", "thuộc", "quốc tế", "quân sự", "thủ đô", "bang", "bay", "khẩu", "ga",
    "hàng", "không", "hàng không",
}  # fmt: skip
_HOUSE = 7  # tokens from a visit to whom it is paid
_HOW_LONG = 6  # tokens from "kéo dài" to the unit of time
_AFTER_COUNTRY = ("từ", "trong", "hai", "ngày")
_BOTH = frozenset({"hai nước", "hai quốc gia"})
_DAYS = 12  # tokens of the days in a bracket
_MOST = 12  # destinations of one tour
_NEXT = frozenset("và|đến|tới|sang|cuối|cùng|là|sau|đó|tiếp|tiếp đó|tiếp theo|tiếp đến|sau đó".split("|"))
_ALSO = frozenset({"có", "là", "gồm", "thăm", "tới", "đến", "các", "nước", "hai"})
_WHILE = frozenset({"khi", "nhân", "dịp", "nhân dịp", "trước", "sau", "để"})
_THAT_COUNTRY = (("nước", "này"), ("quốc", "gia", "này"), ("quốc gia", "này"), ("đất", "nước", "này"), ("nước", "bạn"))


class Destination(NamedTuple):
    """A country (or ``EU``) visited, with the city or site where one is named."""

    country: str
    place: Place


def find_destinations(sentence: Sentence, at: int, reach: int) -> tuple[list[Destination], int]:
    """Return what is visited, as named from token ``at`` on within ``reach`` tokens, and the index after it.

    ``các nước Áo, Bỉ và Đan Mạch``, ``các nước trong khu vực gồm A, B và đến C``, ``nước này``.
    """
    found: list[Destination] = []
    at = _tour(sentence, at)
    at = _past_gate(sentence, at) or at
    begun, strange, timed = at, 0, 0
    while at < len(sentence.tokens) and at - begun < reach and len(found) < _MOST:
        mention = sentence.mention_after(at)
        if mention is not None:
            entry = _destination(mention)
            if entry is None and not found and (counted := _past_count(sentence, mention)):
                at = counted
                continue
            if entry is None and not found and (_is_region(mention) or _is_rank(sentence, mention)):
                at = mention.last
                continue
            if entry is None and mention.kind == "group" and not found and (both := _both(sentence, mention)):
                found += [Destination(code, Place("", code)) for code in both]
                at = begun = mention.last
                break
            if entry is None:
                break
            _take(found, entry)
            at = begun = mention.last
            following = _next_of_list(sentence, at)
            if following == at:
                break
            at = following
            continue
        if not found and (country := _that_country(sentence, at)):
            return [country], at + 2
        if sentence.low(at) == "là" and sentence.low(at + 1) == "việc":
            break  # "đáng chú ý trong chuyến thăm là việc A đã …"
        if _is_between(sentence, at):
            if not found and timed < _DAYS and sentence.in_date(at) is not None:
                timed += 1
                begun += 1  # "chuyến thăm bất ngờ hai ngày 7-8/5 tới Lào"
            at += 1
            continue
        if not found and (base := _base(sentence, at)) is not None:
            return [base], at + 2
        if not found and (lasting := _lasting(sentence, at)) > at:
            at = begun = lasting
            continue
        token = sentence.tokens[at]
        if not found and strange < _STRANGE and token.word and not token.cap and not token.senses:
            strange += 1
            at += 1
            continue
        break
    return found, at


def _tour(sentence: Sentence, at: int) -> int:
    """``công du 5 nước châu Á, gồm A, B``, ``công du châu Á 12 ngày tới A``: return where A stands, else ``at``."""
    index, opened = at, False
    while index < min(at + _TOUR, len(sentence.tokens)):
        low, mention = sentence.lows[index], sentence.owner[index]
        if mention is not None and not (low in _REGIONS and sentence.low(index - 1) == "châu"):
            if not _is_region(mention):
                return index if opened and _destination(mention) is not None else at
        elif low in _OPENS_TOUR and index > at:
            opened = True
        elif not (low in _ON_TOUR or low.isdigit() or sentence.in_date(index) is not None):
            return at
        index += 1
    return at


def goals_behind(sentence: Sentence, at: int) -> tuple[list[Destination], int]:
    """Return what is visited, as named behind whose visit it is, and the index after: ``chuyến thăm của A tới B``."""
    stops = _stops_told(sentence, at)
    return (stops, at) if stops else find_destinations(sentence, at, _BEHIND_GUEST)


def _stops_told(sentence: Sentence, at: int) -> list[Destination]:
    """``Chuyến công du của A sẽ (bao) gồm các chặng dừng ở B và C``: where a tour goes, by its stops."""
    verb = at
    while verb < at + _TO_STOPS and (sentence.has(verb, "future", "past", "ongoing") or sentence.low(verb) in _PLAINLY):
        verb += 1
    if sentence.low(verb) not in _INCLUDING or sentence.owner[verb] is not None:
        return []
    stop = verb + 1
    while stop < verb + _TO_STOPS and (sentence.low(stop) in _STOPS or sentence.low(stop).isdigit()):
        stop += 1
    return find_destinations(sentence, stop, 2)[0]


def place_left(sentence: Sentence, at: int) -> list[Destination]:
    """``rời Việt Nam, kết thúc chuyến thăm``: where it was."""
    for index in range(max(0, at - _LEAVING), at):
        if sentence.low(index) == "rời" and sentence.owner[index] is None:
            return find_destinations(sentence, index + 1, 3)[0]
    return []


def in_the_town_left(sentence: Sentence, at: int, destinations: list[Destination]) -> list[Destination]:
    """``rời Hà Nội, kết thúc chuyến thăm Việt Nam``: the country visited, with the town in it that one leaves."""
    if len(destinations) != 1 or destinations[0].place.name:
        return destinations
    left = [town for town in place_left(sentence, at) if town.country == destinations[0].country and town.place.name]
    return left or destinations


def place_told(sentence: Sentence, at: int) -> list[Destination]:
    """``với người đồng cấp Lào, nơi A đang có chuyến thăm``: the country that was told of right before ``nơi``."""
    for index in range(at - 1, max(0, at - _LEAVING), -1):
        if sentence.owner[index] is None and sentence.low(index) == "nơi":
            before = index - 1 - (sentence.low(index - 1) == ",")
            mention = sentence.owner[before] if before >= 0 else None
            code = mention.country if mention is not None else ""
            return [Destination(code, Place("", code))] if is_country_code(code) and code != "ZZ" else []
        if sentence.low(index) in (",", ";", "."):
            break
    return []


def house_visited(sentence: Sentence, at: int) -> list[Destination]:
    """``chuyến thăm đầu tiên tới Bộ Ngoại giao Lào``, ``… và làm việc với các quan chức Lào``: their country."""
    for index in range(at + 1, min(at + _HOUSE, len(sentence.tokens))):
        mention = sentence.mention_after(index)
        if mention is not None:
            theirs = mention.kind == "body" or (mention.kind == "title" and "of many" in mention.cats)
            theirs = theirs or (mention.kind in ("person", "title") and _is_met(sentence, at, index))
            return [Destination(mention.country, Place("", mention.country))] if theirs and mention.country else []
        if sentence.low(index) in (",", ";", ".", "của", "khi", "trong"):
            break
    return []


def _is_met(sentence: Sentence, at: int, first: int) -> bool:
    """``chuyến thăm và gặp mặt Tổng thống Lào A``: whom one meets there stands behind the verb that ``và`` joins."""
    verb = next((i for i in range(at + 1, first - 1) if sentence.low(i) == "và"), first) + 1
    return verb == first - 1 and sentence.owner[verb] is None and sentence.tokens[verb].tells("encounter", "verb")


def _is_region(mention: Mention) -> bool:
    """A region, whose countries may be listed: ``các nước Đông Nam Á gồm …``."""
    return mention.kind == "place" and not mention.country


def _is_rank(sentence: Sentence, mention: Mention) -> bool:
    """``chuyến thăm ngắn cấp nhà nước tới Lào``: the state says of what rank the visit is."""
    return "state" in mention.cats and sentence.low(mention.first - 1) == "cấp"


def _both(sentence: Sentence, mention: Mention) -> tuple[str, ...]:
    """``thăm hai nước A và B``; ``cảm ơn hai nước A và B về chuyến thăm tới hai quốc gia``: those named before."""
    if mention.countries or sentence.low(mention.first) not in _BOTH:
        return mention.countries
    told = [m.countries for m in sentence.mentions if m.last <= mention.first and len(m.countries) == 2]
    return told[-1] if told else ()


def _past_count(sentence: Sentence, mention: Mention) -> int:
    """``thăm hai nước châu Phi là A và B``: return where they begin to be named behind their region, 0 for nowhere."""
    if mention.kind != "group" or mention.countries:
        return 0
    end, region = mention.last, sentence.mention_after(mention.last)
    if sentence.low(end).startswith("châu"):
        end += 1 + (sentence.low(end) == "châu")
    elif region is not None and _is_region(region):
        end = region.last
    return end if end > mention.last and sentence.low(end) in _OPENS_TOUR else 0


def _base(sentence: Sentence, at: int) -> Destination | None:
    """``thăm căn cứ không quân X ở tỉnh Y của Lào``: who comes to a base has come to the country where it lies."""
    if sentence.words(at, at + 2) != BASE:
        return None
    lies, there = "", False
    for index in range(at + 2, min(at + _BASE, len(sentence.tokens))):
        mention, token = sentence.mention_after(index), sentence.tokens[index]
        if mention is not None and mention.country and mention.kind in ("country", "place", "body"):
            lies = mention.country if not lies or there else lies
        elif token.low in ("ở", "tại"):
            there = True
        elif not token.word or token.has("say", "past", "future"):
            break
    return Destination(lies, Place("", lies)) if lies else None


def _past_gate(sentence: Sentence, at: int) -> int:
    """``tới sân bay quốc tế X (thành phố B, A)``: return where it is told where an airport lies, zero for none."""
    if not sentence.words(at, at + 2).startswith(_GATES):
        return 0
    for index in range(at, min(at + _BASE, len(sentence.tokens))):
        mention, low = sentence.mention_after(index), sentence.low(index)
        if mention is not None and mention.kind in ("country", "place") and _destination(mention) is not None:
            return index if _another(sentence, index, comma=sentence.low(index - 1) == ",") else 0
        if mention is not None and (mention.offices or mention.kind not in ("person", "bare", "place")):
            return 0
        if index > at and not (sentence.tokens[index].cap or low in _WHERE_IT_LIES):
            return 0
    return 0


def _take(found: list[Destination], entry: Destination) -> None:
    """A city and its country are one destination, ``Ma Cao, Trung Quốc`` too."""
    if found and entry.country == "CN" and found[-1].country in ("HK", "MO") and not entry.place.name:
        return
    if found and found[-1].country == entry.country:
        found[-1] = Destination(entry.country, Place(found[-1].place.name or entry.place.name, entry.country))
    else:
        found.append(entry)


def _is_between(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    known = token.low in _BETWEEN or token.low in ("tỉnh", "tp") or token.has("stop") or token.low.isdigit()
    return known or sentence.in_date(at) is not None


def _lasting(sentence: Sentence, at: int) -> int:
    """``chuyến thăm chính thức kéo dài ba ngày tại X``: return where the words of how long it is end."""
    if not sentence.words(at, at + 2).startswith("kéo dài"):
        return at
    for index in range(at + 1, at + _HOW_LONG):
        if sentence.low(index).split(" ")[-1] in ("ngày", "tuần"):
            return index + 1
    return at


def _next_of_list(sentence: Sentence, at: int) -> int:
    """Return where the next destination of a list begins, ``at`` where there is none."""
    ahead = at + (sentence.low(at) == ")")  # "Các Tiểu vương quốc Ả Rập thống nhất (UAE) và Bỉ"
    while ahead < len(sentence.tokens) and (sentence.in_date(ahead) or sentence.low(ahead) in _AFTER_COUNTRY):
        ahead += 1
    ahead = _past_days(sentence, ahead)
    if sentence.low(ahead) == "(" and _another(sentence, ahead + 1, comma=True):
        return ahead + 1  # "Brussels (Bỉ)"
    if sentence.low(ahead) == "còn":
        return _besides(sentence, ahead + 1) or at
    if sentence.low(ahead) not in ("và", ",", "-", "–", "rồi"):
        return at
    comma = sentence.low(ahead) == ","
    ahead += 1
    while sentence.low(ahead) in _NEXT:
        ahead += 1
    return ahead if _another(sentence, ahead, comma=comma) else at


def _past_days(sentence: Sentence, at: int) -> int:
    """``thăm Lào (từ ngày 3-5/3) và …``: return where the bracket closes that holds only the days, else ``at``."""
    if sentence.low(at) != "(":
        return at
    for index in range(at + 1, at + _DAYS):
        if sentence.low(index) == ")":
            return index + 1 if index > at + 1 else at
        if sentence.in_date(index) is None and sentence.low(index) not in _AFTER_COUNTRY:
            break
    return at


def _besides(sentence: Sentence, at: int) -> int:
    """``ngoài A còn (có) các nước B, C``: return where B begins, 0 where no destination is named."""
    while sentence.low(at) in _ALSO:
        at += 1
    return at if _another(sentence, at, comma=False) else 0


def _another(sentence: Sentence, at: int, *, comma: bool) -> bool:
    """A country behind a comma that a verb follows begins a clause of its own."""
    mention = sentence.mention_after(at)
    if mention is None or _destination(mention) is None:
        return False
    return not comma or not sentence.has(mention.last, "past", "future", "ongoing", "verb", "say", "passive")


def _that_country(sentence: Sentence, at: int) -> Destination | None:
    """``thăm chính thức nước này``: the country told of last in the sentence, which is not that of the one who goes."""
    words = tuple(sentence.low(i) for i in range(at, at + 3))
    if not any(words[: len(form)] == form for form in _THAT_COUNTRY):
        return None
    before = [m for m in sentence.mentions if m.last <= at and m.country]
    own = before[-1].country if before and _goes(sentence, before[-1], at) else ""
    told = [m.country for m in before if m.country != own]
    return Destination(told[-1], Place("", told[-1])) if told else None


def _goes(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``A cho biết B sẽ tới thăm nước này``: say whether it is B who goes, right before the verb: not to his own."""
    if mention.kind not in ("person", "title", "delegation"):
        return False
    verb = False
    for index in range(at - 1, mention.last - 1, -1):
        token = sentence.tokens[index]
        verb = verb or token.tells("visit", "verb") or token.tells("move", "verb")
        if not (verb or sentence.low(index) in _BETWEEN) or sentence.low(index) in _WHILE:
            return False
        if verb and not (token.has("past", "future", "ongoing", "possible", "verb") or sentence.in_date(index)):
            return False
    return verb


def _destination(mention: Mention) -> Destination | None:
    if mention.kind == "country":
        named = mention.name if "capital" in mention.cats else ""  # "thăm Bình Nhưỡng"
        return Destination(mention.country, Place(named, mention.country))
    if mention.kind == "org" and mention.country == "EU":
        return Destination("EU", Place("", "EU"))
    site = mention.place
    if site is None:
        return None
    if mention.kind == "body" and site.country:
        return Destination(site.country, Place(mention.name, site.country))
    if mention.kind == "place" and mention.country and (site.kind != "site" or _is_gate(mention)):
        return Destination(mention.country, Place(mention.name, mention.country))
    return None


def _is_gate(mention: Mention) -> bool:
    """Who arrives at an airport or a port of a country has come to that country."""
    return mention.name.lower().startswith(_GATES)
