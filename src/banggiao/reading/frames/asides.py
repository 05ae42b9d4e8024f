"""Whom a remark names beside what it says: with whom one met when it was said, where somebody goes or things are."""

from banggiao.reading.frames.grounds import is_ground
from banggiao.reading.mention import Mention
from banggiao.reading.persons import RELATIVES
from banggiao.reading.roles import REPORTERS
from banggiao.reading.sentence import Sentence

_DURING = frozenset({"trong", "tại", "khi", "sau", "trước", "buổi", "ở"})
_KINDS_OF_TALKS = frozenset(
    {"thượng đỉnh", "riêng", "trực tiếp", "mới đây", "song", "phương", "gần", "đây", "chính", "thức"}
)
_ON_THE_WAY = ("sẽ", "đã", "vừa", "sắp", "từng")
_LEAVING = frozenset({"rời", "rời khỏi"})
_TOWARDS = ("đến", "tới")
_GOING = frozenset(
    {"cử", "đi", "bay", "chuyến đi", "chuyến công du", "trở lại", "quay lại", "lên đường", "đưa", "điều"}
)
_SENT = ("triển khai",)
_WAY = 7  # tokens from who goes to the country
_KIN = RELATIVES | {"luật sư", "cha", "mẹ", "vợ", "chồng", "phu nhân"}
_KINSMAN = 6  # tokens from a word of kin to whose kinsman it is
_IN_TIME = ("sau khi", "trước khi", "thời", "sau vụ", "trước vụ", "từ khi")
_PARTS = frozenset({"tỉnh", "miền", "vùng", "phố", "bang", "quận", "làng", "trấn"})
_WITHIN = _PARTS | {"tại", "ở", "của"}
_PEOPLE = frozenset({"người", "công dân", "binh sĩ", "lính", "du khách", "con tin"})
_ALL_OF_THEM = frozenset({"các", "những", "giới"})
_COUNTED = 4  # tokens from a number to whose people it counts
_FUGITIVES = ("người tị nạn", "người di cư", "dân tị nạn", "dân di cư")
_OUTLETS = ("báo", "tờ", "hãng", "đài", "kênh", "tạp chí", "nhật báo", "truyền hình")
_WHO_ASK = tuple(REPORTERS)
_OF_PRESS = frozenset({"báo", "phóng viên", "báo chí", "truyền thông", "truyền hình", "hãng tin", "đài"})
_OF_AGENCIES = frozenset({"thông", "tấn", "tin", "thông tấn", "xã"})
_OUTLET = 8  # tokens from "hãng" to whose it is
_EXERCISES = ("tập trận với", "tập trận chung với", "tập trận cùng", "diễn tập với", "diễn tập chung với")
_RIGHT_BEFORE = 4  # tokens of "tập trận chung với", "theo yêu cầu của"
_PARTY = frozenset({"với", "của", "giữa"})
_ACT = 12  # tokens from an act to the one of its parties
_PART = 6  # tokens from "ở" to the country
_DISCUSSED = tuple(
    f"{word} về" for word in ("thảo luận", "bàn", "trao đổi", "bàn thảo", "họp", "hội nghị", "đàm phán", "nghị quyết")
)
_OURSELVES = frozenset({"chúng", "chúng tôi", "chúng ta", "họ", "nước", "tôi"})
_MADE_LIKE = frozenset({"hoá"})
_TOGETHER = frozenset({"cùng", "cùng với"})
_ROW = 8  # states that are named together
_ASKED_BY = ("theo yêu cầu của", "theo lời mời của", "theo đề nghị của", "theo đề xuất của", "theo lệnh của")
_AT = frozenset({"ở", "tại"})
_NAME = 5  # tokens of a place that no vocabulary knows
_MOVING = (
    "triển khai", "lực lượng", "rút quân", "binh sĩ", "cất cánh", "xuất phát", "phóng đi", "quay về", "trở về",
    "trên đường", "chuyến bay", "chuyên cơ", "đường bay", "khởi hành",
)  # fmt: skip
_MOVED = 5  # tokens from forces, or who flies, to where they come from
_PRIVATE = (
    "đạo diễn", "phim", "diễn viên", "ca sĩ", "cầu thủ", "đội tuyển", "công ty", "tập đoàn", "doanh nghiệp",
    "vận động viên", "chuyên gia", "nhà báo", "sinh viên", "học giả", "du khách", "nhà đầu tư",
)  # fmt: skip
_TRADING = ("mua", "bán", "vận hành", "tương đương với", "tương đương", "mạnh hơn", "so với", "giống", "sánh với")
_BUYING = ("mua", "mua sắm", "đặt mua")
_WARE = 10  # tokens from "mua" to whose make it is
_OWNED = 6  # tokens from "công ty dầu khí hải dương quốc gia" to whose it is


def is_aside(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a mention behind a word of saying is no side of which something is said."""
    before = sentence.words(mention.first - _RIGHT_BEFORE, mention.first)
    if before.endswith(_EXERCISES):
        return True  # what both do together
    if before.endswith(_ASKED_BY):
        return True  # at whose request it was done
    if _is_met_there(sentence, mention) or _is_way(sentence, mention) or _is_region(sentence, mention):
        return True
    if _is_counted(sentence, mention) or _is_of_outlet(sentence, mention) or _is_of_fugitives(sentence, mention):
        return True
    if mention.kind == "country" and (
        _is_only_named(sentence, mention)
        or _is_private(sentence, mention)
        or _is_ground_too(sentence, mention)
        or _is_ware(sentence, mention)
    ):
        return True
    return _is_of_kin(sentence, mention)


def _is_only_named(sentence: Sentence, mention: Mention) -> bool:
    """``sẽ thảo luận về B``, ``đưa lực lượng từ B``, ``khách sạn ở Doonville, B``: a matter, or where something is."""
    mention = _first_of_row(sentence, mention)
    first = mention.first
    if sentence.words(first - 3, first).endswith(_DISCUSSED):
        return True
    if sentence.low(mention.last) in _MADE_LIKE:
        return True  # "Anh hoá"
    if sentence.low(first - 1) in _TOGETHER:
        if sentence.low(first - 2) == ",":
            return True  # "sẽ phản ứng, cùng với B và C"
        if sentence.low(mention.last) == ",":
            return sentence.low(mention.last + 1) in _OURSELVES  # "cùng với B, chúng tôi sẽ …"
    if sentence.low(first - 1) == "từ":
        return sentence.says(_MOVING, max(0, first - _MOVED), first)
    if sentence.low(first - 1) not in (",", "("):
        return False
    for at in range(first - 2, max(-1, first - 2 - _NAME), -1):
        if sentence.low(at) in _AT and sentence.owner[at] is None:
            return at < first - 2
        if not sentence.tokens[at].cap:
            return False
    return False


def _first_of_row(sentence: Sentence, mention: Mention) -> Mention:
    """``về B, C và D``: B, for any of them; in ``tới B, C tuyên bố`` C begins a clause of its own."""
    for _ in range(_ROW):
        before = sentence.beyond(mention.first, ",", "và")
        if before is None or before.kind != "country" or before.last != mention.first - 1:
            break
        if sentence.low(mention.first - 1) == "," and sentence.low(mention.last) not in (",", "và"):
            break
        mention = before
    return mention


def _is_ground_too(sentence: Sentence, mention: Mention) -> bool:
    """``bạo lực ở B và C``: the ground as B is; of a threat ``từ B`` B is told."""
    row = _first_of_row(sentence, mention)
    return row is not mention and sentence.low(row.first - 1) != "từ" and is_ground(sentence, row)


def _is_private(sentence: Sentence, mention: Mention) -> bool:
    """``sự bất cẩn của công ty xây dựng B``, ``với đạo diễn phim B``: whose people or firms are told of, no state."""
    first = mention.first
    while first > max(0, mention.first - _OWNED) and sentence.owner[first - 1] is None:
        first -= 1
    return sentence.says(_PRIVATE, first, mention.first)


def _is_ware(sentence: Sentence, mention: Mention) -> bool:
    """``tương đương với S-400 của B``, ``sẽ mua tàu của B``, ``nhanh hơn B``: whose make one buys, whom one passes."""
    first = mention.first
    if sentence.low(first - 1) == "hơn":
        return True
    if sentence.low(first - 1) != "của":
        return False
    traded = _TRADING if sentence.low(first - 2)[-1:].isdigit() else _BUYING
    return sentence.says(traded, max(0, first - _WARE), first)


def is_party_to(sentence: Sentence, mention: Mention) -> bool:
    """``nói rằng hội nghị thượng đỉnh với A đã …``, ``ca ngợi chuyến thăm của A``: of what A did with others.

    It is said of the act of two states, and not of the man.
    """
    if mention.person is None or sentence.low(mention.first - 1) not in _PARTY:
        return False
    for at in range(mention.first - 2, max(-1, mention.first - _ACT), -1):
        token = sentence.tokens[at]
        if sentence.owner[at] is None and token.has("noun"):
            return token.tells("encounter", "noun") or "chuyến" in token.low
        if token.low in (",", ";") or (sentence.owner[at] is None and token.has("say", "past", "future", "verb")):
            return False
    return False


def is_in_time(sentence: Sentence, mention: Mention) -> bool:
    """``nói về sự cố sau khi B …``, ``thời B``: B tells when it was, and nothing is said of it."""
    return sentence.words(mention.first - 2, mention.first).endswith(_IN_TIME)


def _is_met_there(sentence: Sentence, mention: Mention) -> bool:
    """``nói trong cuộc điện đàm với B``, ``phát biểu khi gặp B``: where it was said, and not of whom."""
    if mention.kind == "group" or "pair_of_countries" in mention.cats:
        return False  # "thỏa thuận đạt được tại hội nghị thượng đỉnh A - B"
    joined = sentence.beyond(mention.first, "và")
    first = joined.first if joined is not None else mention.first
    with_him = sentence.low(first - 1) in ("với", "cùng")
    at = sentence.before(first - with_him, _KINDS_OF_TALKS)
    if (
        not 0 < at < first
        or sentence.owner[at] is not None
        or not sentence.tokens[at].tells("encounter", "noun", "verb")
    ):
        return False
    return sentence.low(at - 1) in _DURING or (with_him and sentence.low(at - 2) in _DURING)


def _is_of_kin(sentence: Sentence, mention: Mention) -> bool:
    """``X, anh cùng cha khác mẹ của nhà lãnh đạo A``: it is told of X, whose kinsman only says who X is."""
    first = mention.first
    if mention.kind == "country" or sentence.low(first - 1) != "của":
        return False
    near = range(max(0, first - _KINSMAN), first - 1)
    return any(sentence.owner[i] is None and sentence.low(i) in _KIN for i in near)


def _is_of_outlet(sentence: Sentence, mention: Mention) -> bool:
    """``trả lời hãng X của B``, ``trả lời phóng viên báo B``: B is where those who ask are at home."""
    first = mention.first
    asking = sentence.words(first - 2, first).endswith(_WHO_ASK) and sentence.owner[first - 1] is None
    if mention.kind == "country" and (asking or sentence.low(first - 1) in _OF_PRESS):
        return True
    if mention.kind != "country" or sentence.low(first - 1) != "của":
        return False
    for at in range(first - 2, max(-1, first - _OUTLET), -1):
        if sentence.owner[at] is None and any(sentence.words(i, at + 1).startswith(_OUTLETS) for i in (at, at - 1)):
            return True  # "tạp chí X của B"
        if not sentence.tokens[at].cap and sentence.low(at) not in _OF_AGENCIES:
            return False
    return False


def _is_of_fugitives(sentence: Sentence, mention: Mention) -> bool:
    """``người tị nạn B``: who has left his state is told of, and not the state."""
    words = sentence.words(mention.first - _COUNTED, mention.first)
    return mention.kind == "country" and words.endswith(_FUGITIVES)


def _is_way(sentence: Sentence, mention: Mention) -> bool:
    """``sẽ cử phái viên tới B``, ``chuyến đi đến B``, ``rời B``: a country to which, or from where, somebody goes."""
    first = mention.first
    if mention.kind != "country":
        return False
    if sentence.low(first - 1) in _LEAVING:
        return True  # "phát biểu trước khi rời B"
    if sentence.low(first - 1) not in _TOWARDS:
        return False
    if sentence.low(first - 2) in _ON_THE_WAY:
        return True
    near = range(max(0, first - _WAY), first)
    return sentence.says(_SENT, near[0], first) or any(
        sentence.owner[i] is None and sentence.low(i) in _GOING for i in near
    )


def _is_region(sentence: Sentence, mention: Mention) -> bool:
    """``tại 3 tỉnh của Syria``, ``ở vùng tây bắc Syria``: what is told of as the ground is a part of the country."""
    if mention.kind != "country":
        return False
    for at in range(mention.first - 1, max(-1, mention.first - 1 - _PART), -1):
        token = sentence.tokens[at]
        if sentence.owner[at] is not None or not token.word:
            return False
        if token.senses and token.low not in _WITHIN:
            return False
        if token.low in ("tại", "ở"):
            return any(word in _PARTS for word in sentence.words(at + 1, mention.first).split(" "))
    return False


def _is_counted(sentence: Sentence, mention: Mention) -> bool:
    """``có 20 công dân A và 4 người B``, ``luật sư A``: whose people are counted or named is told nothing."""
    if mention.kind != "country":
        return False
    if sentence.has(mention.first - 1, "honorific") and sentence.low(mention.first - 2) not in _ALL_OF_THEM:
        return True  # "gặp luật sư Nga", but "gọi các chính trị gia Nga là …"
    words = sentence.words(mention.first - _COUNTED, mention.first).split(" ")
    return any(word[:1].isdigit() and " ".join(words[at + 1 :]) in _PEOPLE for at, word in enumerate(words))
