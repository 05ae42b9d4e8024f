"""Where a sentence goes to: the country that is visited, the town to which one goes for what is told."""

from banggiao.model.claims import Place
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_SETTING = frozenset({"trong", "nhân", "nhân dịp", "dịp", "khuôn khổ", "khổ", "trong khuôn khổ", "tại", "khi"})
_CARRIED_OUT = frozenset({"có", "thực hiện", "bắt đầu", "tiến hành"})
_OCCASION = frozenset({"nhân dịp", "dịp", "nhân", "khi"})
_COMING = frozenset({"đến", "tới", "sang", "đang ở"})
GOING = frozenset({"đến", "tới", "sang", "ở", "tại"})
"""Words behind which stands where one goes or is."""
BEING = frozenset({"đang ở", "có mặt ở", "có mặt tại"})
"""Words for being somewhere."""
_FOR = frozenset({"để", "dự", "tham dự", "cuộc", "họp", "và", "chuẩn bị", "chuẩn", "bị", "cho", "chuẩn bị cho"})
_CITY_STATE = "SG"
_PURPOSE = 5  # tokens from what one goes for back to where
_REACH = 9  # tokens from the word of a visit to the country visited
_INVITING = 9  # tokens back from a visit to the word that makes it an invitation


def visited_in(sentence: Sentence, at: int) -> Place:
    """Return where the visit goes that a sentence sets its act in, empty where it names none.

    ``nhân chuyến thăm Nhật Bản``, ``trong thời gian ở Lào``; ``đã đến Lào, hội đàm với …``.
    """
    found = Place()
    for index in range(len(sentence.tokens)):
        if found.country and index >= at:
            break  # "từng thăm Lào và đang ở Huế trong lúc A gặp B": the last before the act
        if sentence.owner[index] is not None or not _sets(sentence, index, at):
            continue
        if any(sentence.low(i).endswith("mời") for i in range(max(0, index - _INVITING), index)):
            continue
        goal = _goal(sentence, index)
        found = goal if goal.country else found
    return found


def _goal(sentence: Sentence, index: int) -> Place:
    """Return where the word of a visit at ``index`` goes to, with the town, empty where nothing stands behind it."""
    for after in range(index + 1, min(index + _REACH, len(sentence.tokens))):
        mention = sentence.mention_after(after)
        if mention is not None and mention.kind in ("country", "place") and mention.country:
            return town_or_country(sentence, mention)
        if sentence.low(after) in (",", ";", ".") and sentence.owner[after] is None:
            break
    return Place()


def town_or_country(sentence: Sentence, mention: Mention) -> Place:
    """Return where one goes; of two towns in a row (``thăm Huế và Đà Nẵng``) neither is where one does what follows."""
    town = mention.names_place() and mention.place is not None and mention.place.kind == "city"
    following = sentence.mention_after(mention.last + 1)
    in_a_row = sentence.low(mention.last) in ("và", ",") and following is not None and following.kind == "place"
    return Place(mention.name if town and not in_a_row else "", mention.country)


def summit_town(sentence: Sentence, at: int) -> Mention | None:
    """``thượng đỉnh Helsinki``, ``hội nghị thượng đỉnh Singapore``: the town that a summit is called by, if by one."""
    town = sentence.mention_after(at + 1) if "thượng đỉnh" in sentence.low(at) else None
    if town is None or sentence.low(town.last) in ("-", "–", "và"):
        return None
    return town if town.country == _CITY_STATE or (town.place is not None and town.place.kind == "city") else None


def gone_to(sentence: Sentence, at: int) -> Place:
    """Return where one goes for what the token ``at`` names: ``tới Singapore dự hội đàm thượng đỉnh``."""
    before = at - 1
    while before > at - _PURPOSE and sentence.owner[before] is None and sentence.low(before) in _FOR:
        before -= 1
    if before == at - 1 and sentence.low(at) not in _FOR:
        return Place()
    mention = sentence.owner[before] if before > 0 else None
    if mention is None or mention.kind not in ("country", "place") or not mention.country:
        return Place()
    going = sentence.low(mention.first - 1).split(" ")[-1]
    return town_or_country(sentence, mention) if going in _COMING or going == "thăm" else Place()


def _sets(sentence: Sentence, index: int, at: int) -> bool:
    token = sentence.tokens[index]
    if not (token.low in GOING or token.low in _COMING or "thăm" in token.low or "chuyến" in token.low):
        return False
    if token.has("noun") and "chuyến" in token.low:
        before = sentence.low(index - 1)
        return before in _SETTING or (index < at and before in _CARRIED_OUT)
    if token.low in BEING or (token.low in GOING and sentence.low(index - 1) == "đang"):
        return True
    if token.low not in GOING and "thăm" not in token.low:
        return False
    visitor = sentence.owner[index - 1] if index else None
    coming = "thăm" in token.low or token.low in _COMING
    if visitor is not None and coming and sentence.low(visitor.first - 1) in _OCCASION:
        return True  # "ký kết nhân dịp A thăm Lào", "gặp B khi ông tới Lào"
    if sentence.words(index - 2, index) == "thời gian":  # "trong thời gian thăm Lào", "… ở Lào"
        return token.low in GOING or "thăm" in token.low
    return index < at and token.has("verb") and ("thăm" in token.low or token.low in _COMING)
