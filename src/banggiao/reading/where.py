"""Where an act takes place, as its sentence tells."""

from banggiao.model.claims import Place
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_SITE_WORDS = frozenset({"tại", "ở", "đến", "tới", "sang", "xuống"})
_BEFORE_NAME = frozenset(
    {
        "thủ đô", "thành phố", "tp", "tòa nhà", "tỉnh", "toà nhà", "trụ sở", "khuôn viên", "khuôn", "viên", "sân",
        "hội trường", "hội", "trường", "phòng", "sảnh", "nhà khách", "khu vực", "khu",
    }
)  # fmt: skip
# What follows these is what is talked about or why, and lies elsewhere: "thảo luận về khủng hoảng tại Syria".
_ABOUT = frozenset(
    {
        "về", "vì", "do", "rằng", "nhằm", "bởi", "liên quan", "cho biết", "cho rằng", "triển khai", "dự án",
        "giúp", "đào tạo", "xây dựng", "thực hiện", "thống nhất", "nhất trí", "đề nghị", "mời",
    }
)  # fmt: skip
_TAKING_PLACE = frozenset({"diễn ra", "được tổ chức"})
_SETTING = frozenset({"trong", "nhân", "nhân dịp", "dịp", "khuôn khổ", "trong khuôn khổ", "tại", "khi"})
_COMING = frozenset({"đến", "tới", "sang", "đang ở"})
_GOING = frozenset({"đến", "tới", "sang", "ở", "tại"})
_FOR = frozenset({"để", "dự", "tham dự", "cuộc", "họp"})
_PURPOSE = 5  # tokens from what one goes for back to where
_CONFERENCE = frozenset({"hội nghị", "thượng đỉnh", "hội nghị thượng đỉnh", "diễn đàn", "tuần lễ cấp cao"})
_NAME = 14  # tokens from the word for a conference to where it is held
_BESIDE = 3  # tokens between a site and the city it stands in
_REACH = 9  # tokens from the word of a visit to the country visited
_INVITING = 9  # tokens back from a visit to the word that makes it an invitation


def place_near(sentence: Sentence, at: int) -> Place:
    """Return the place that ``tại`` or ``ở`` names in the act's sentence, the nearest one; sites name their city."""
    best: tuple[int, int] | None = None
    for index, mention in enumerate(sentence.mentions):
        seat = mention.kind == "body" and mention.place is not None  # "tại Điện Kremlin"
        if not (mention.kind == "place" or seat) or _lies_elsewhere(sentence, mention, at):
            continue
        before = mention.first - 1
        while before >= 0 and sentence.low(before) in _BEFORE_NAME:
            before -= 1
        if sentence.low(before) not in _SITE_WORDS and not (sentence.low(before) == "," and best is not None):
            continue
        distance = abs(mention.first - at)
        if best is None or distance < best[0]:
            best = (distance, index)
    return _named(sentence, best[1]) if best is not None else _country_there(sentence, at)


def _lies_elsewhere(sentence: Sentence, mention: Mention, at: int) -> bool:
    """Whether a place is that of something talked about, or a sea or region that no act takes place in."""
    if mention.place is not None and mention.place.kind == "region" and not mention.country:
        return True
    about = False  # "ký nghị định thư triển khai dự án tại Cuba", but "… dự án được tổ chức tại Hà Nội"
    for index in range(at + 1, mention.first):
        if sentence.owner[index] is None:
            low = sentence.low(index)
            held = low in _TAKING_PLACE or (low == "tổ chức" and sentence.low(index - 1) == "được")
            about = (about or low in _ABOUT) and not held
    return about


def last_goal(sentence: Sentence) -> str:
    """``Từ Hà Nội, ông bay tới Jakarta.``: the country of the last place that a sentence goes to."""
    for mention in reversed(sentence.mentions):
        if mention.kind in ("country", "place") and mention.country and sentence.low(mention.first - 1) in _SITE_WORDS:
            return mention.country
    return ""


def _named(sentence: Sentence, index: int) -> Place:
    """Return a place with what its neighbours add: ``Khách sạn A, Hà Nội``, ``Phủ Tổng thống Hàn Quốc``."""
    mention = sentence.mentions[index]
    name, country = mention.name, mention.country
    following = sentence.mentions[index + 1] if index + 1 < len(sentence.mentions) else None
    if following is None or following.first - mention.last > _BESIDE:
        return Place(name, country)
    if following.kind == "place":
        return Place(f"{name}, {following.name}", country or following.country)
    if following.kind == "country" and following.first - mention.last <= 1:
        site = mention.place is not None and mention.place.kind == "site" and following.first == mention.last
        generic = mention.place is not None and mention.place.generic
        country = following.country if site or generic else country or following.country
    return Place(name, country)


def _country_there(sentence: Sentence, at: int) -> Place:
    """``… hy sinh tại Lào``, ``Tại Singapore, A gặp B``: a country alone behind the act, or opening the sentence."""
    for mention in sentence.mentions:
        if mention.kind != "country" or sentence.low(mention.first - 1).split(" ")[-1] not in ("tại", "ở"):
            continue
        conference = _CONFERENCE & _named_before(sentence, mention.first) and not _left(sentence, mention, at)
        if mention.first == 1 or conference or (mention.first > at and not _lies_elsewhere(sentence, mention, at)):
            return Place(mention.name, mention.country)  # a capital that may stand for its state bears its name
    return Place()


def _left(sentence: Sentence, conference: Mention, at: int) -> bool:
    """``nhân dịp dự Hội nghị tại Singapore, A đã đến thăm Lào và chào …``: the act is where one goes from there."""
    return any(
        conference.last < mention.first <= at
        and mention.kind in ("country", "place")
        and (sentence.low(mention.first - 1) in _GOING or "thăm" in sentence.low(mention.first - 1))
        for mention in sentence.mentions
    )


def _named_before(sentence: Sentence, first: int) -> set[str]:
    """Return the words of the clause before a place, back to where a conference's long name may begin."""
    words: set[str] = set()
    for before in range(first - 1, max(-1, first - 1 - _NAME), -1):
        if sentence.low(before) in (",", ";") and sentence.owner[before] is None:
            break
        words.add(sentence.low(before))
    return words


def visited_in(sentence: Sentence, at: int) -> str:
    """Return the country of the visit that a sentence sets its act in, empty where it names none.

    ``nhân chuyến thăm Nhật Bản``, ``trong thời gian ở Lào``; ``đã đến Lào, hội đàm với …``.
    """
    for index in range(len(sentence.tokens)):
        if sentence.owner[index] is not None or not _sets(sentence, index, at):
            continue
        if any(sentence.low(i).endswith("mời") for i in range(max(0, index - _INVITING), index)):
            continue
        for after in range(index + 1, min(index + _REACH, len(sentence.tokens))):
            mention = sentence.mention_after(after)
            if mention is not None and mention.kind in ("country", "place") and mention.country:
                return mention.country
            if sentence.low(after) in (",", ";", ".") and sentence.owner[after] is None:
                break
    return ""


def gone_to(sentence: Sentence, at: int) -> str:
    """Return the country that one goes to for what the token ``at`` names: ``tới Singapore dự hội đàm thượng đỉnh``."""
    before = at - 1
    while before > at - _PURPOSE and sentence.owner[before] is None and sentence.low(before) in _FOR:
        before -= 1
    if before == at - 1 and sentence.low(at) not in _FOR:
        return ""
    mention = sentence.owner[before] if before > 0 else None
    if mention is None or mention.kind not in ("country", "place") or not mention.country:
        return ""
    return mention.country if sentence.low(mention.first - 1).split(" ")[-1] in _COMING else ""


def _sets(sentence: Sentence, index: int, at: int) -> bool:
    token = sentence.tokens[index]
    if not (token.low in _GOING or token.low in _COMING or "thăm" in token.low or "chuyến" in token.low):
        return False
    if token.has("noun") and "chuyến" in token.low:
        return sentence.low(index - 1) in _SETTING
    if token.low == "đang ở" or (token.low in _GOING and sentence.low(index - 1) == "đang"):
        return True
    if token.low not in _GOING and "thăm" not in token.low:
        return False
    if sentence.words(index - 2, index) == "thời gian":  # "trong thời gian thăm Lào", "… ở Lào"
        return token.low in _GOING or "thăm" in token.low
    return index < at and token.has("verb") and ("thăm" in token.low or token.low in _COMING)
