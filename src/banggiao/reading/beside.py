"""What is named beside an act and takes no part in it: where it is told to take place, whose something is, a matter."""

from collections.abc import Sequence

from banggiao.reading.clauses import SINCE_WHEN
from banggiao.reading.coordination import before_brackets
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_SKIPPED = frozenset(
    "đã vừa sẽ đang cũng cùng ngày trong tại ở và các một những có là sau trước khi tiếp này đó vẫn còn rồi liền"
    " tiến hành chính thức chủ trì trọng thể thân mật ngay lại".split()
)
_CONJUNCTIONS = frozenset("nhưng song bởi vì đồng".split())
_CONNECTING = frozenset(
    "tuy nhiên|thế nhưng|vì vậy|vì thế|do vậy|bởi vậy|mặc dù vậy|tuy vậy|ngoài ra|đồng thời|hiện nay|hiện tại|gần đây"
    "|trong khi đó|ngay sau đó|do đó|khi đó|lúc đó|lần này|đến nay|hiện|cuối cùng|ngược lại|trái lại|trên thực tế"
    "|đáng chú ý|ngay lập tức|lập tức|kết quả là".split("|")
)  # fmt: skip
_BEFORE_STATE = (
    _SKIPPED | _CONJUNCTIONS | {"mà", "phía", "bên", "nước", "bạn", "cả", "như", "nhau", "gồm", "lại", "cấp"}
)
_HALVES = {"gia": "quốc", "nhà": "chủ", "giềng": "láng"}  # the second half of a word for a state and the first
_FOLLOWING = ("ủng hộ", "phê bình", "chỉ trích", "phản đối", "chống", "chống đối", "trung thành với", "thân cận với")
_BACKING = ("hậu thuẫn", "chống lưng", "đỡ đầu", "bảo trợ", "ủng hộ")  # "phe nổi dậy do A hậu thuẫn": not A
_STANCE = 3  # tokens of such words
_CROWDS = frozenset({"những", "các", "nhiều", "một số", "giới", "phe", "nhóm"})
_CROWD = 7  # tokens from such a word to whom they are for or against
_UNDER = ("dưới thời", "dưới thời của")
_GOALS = 6  # of one journey
_LEAVING = frozenset({"rời", "rời khỏi", "khỏi"})
_OCCASIONS = frozenset(
    "hội nghị|diễn đàn|hội nghị cấp cao|cấp cao|thượng đỉnh|hội nghị thượng đỉnh|bên lề|tuần lễ cấp cao|khuôn khổ"
    "|khoá họp|phiên họp|kỳ họp".split("|")
)


def is_setting(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a mention tells where an act is told to take place, and nothing that somebody does.

    ``tới Siem Reap, Campuchia, …``, ``tại Paris (Pháp)``, ``bên lề Hội nghị Cấp cao APEC``, ``rời Việt Nam``.
    """
    first = mention.first
    if mention.kind == "country":
        if sentence.low(first - 1) in _LEAVING or _has_place_before(sentence, first):
            return True
        apart = sentence.low(first - 1) in (",", "(", "và") and sentence.owner[first - 1] is None
        before = sentence.owner[first - 1 - apart] if first > apart else None
        acting = sentence.has(_past_joined(sentence, mention), "past", "future", "ongoing", "verb", "say", "passive")
        return before is not None and before.kind == "place" and not acting
    if mention.kind == "body":
        return _is_in_address(sentence, mention)
    if mention.kind == "org":
        if "forum" in mention.cats or (sentence.low(first - 1) == "(" and _in_brackets_of_setting(sentence, first)):
            return True
        return any(sentence.words(first - size, first) in _OCCASIONS for size in (1, 2, 3))
    return False


def _is_in_address(sentence: Sentence, mention: Mention) -> bool:
    """``tại Vườn Hồng, Nhà Trắng, ngày 3/5``: a body behind the name of a site tells where that is.

    Not ``tại Hà Nội, Bộ Ngoại giao tổ chức …``, which does something there.
    """
    before = sentence.beyond(mention.first, ",")
    closed = sentence.low(mention.last) in (",", ".") or sentence.in_date(mention.last) is not None
    if before is None or not closed or sentence.low(before.first - 1) not in ("tại", "ở"):
        return False
    return before.kind == "bare" or (before.place is not None and before.place.kind == "site")


def _past_joined(sentence: Sentence, mention: Mention) -> int:
    """``tại Vienna, Ba Lan và Áo nhắc lại …``: the index behind a state and another that it does something with."""
    other = sentence.mention_after(mention.last + 1) if sentence.low(mention.last) == "và" else None
    return other.last if other is not None and other.kind == "country" else mention.last


def is_of_his_days(sentence: Sentence, mention: Mention) -> bool:
    """``cuộc gặp đầu tiên với B dưới thời A``: who led a state then tells when it was, and no more."""
    return mention.kind != "country" and sentence.words(mention.first - 2, mention.first).endswith(_UNDER)


def _has_place_before(sentence: Sentence, first: int) -> bool:
    """``tại thủ đô Helsinki của Phần Lan``: a country tells where a place lies."""
    before = sentence.beyond(first, "của")
    return before is not None and before.names_place()


def _in_brackets_of_setting(sentence: Sentence, first: int) -> bool:
    """``bên lề Hội nghị Cấp cao A (APEC)``: the short name of what is a setting."""
    before = sentence.beyond(first)
    return before is not None and before.kind == "org" and is_setting(sentence, before)


def is_goal(sentence: Sentence, mention: Mention) -> bool:
    """``thăm A từ ngày 3-5/6, B từ ngày 5-7/6, thăm C``; ``thăm Nghị viện châu Âu (EP), B và thăm C``: B is visited."""
    if mention.kind != "country" or sentence.has(mention.last, "past", "future", "ongoing", "verb"):
        return False
    first, entries = mention.first, 0
    while sentence.low(first - 1) in (",", "và") and entries < _GOALS:
        before, entries = first - 2, entries + 1
        while before > 0 and (sentence.low(before) in SINCE_WHEN or sentence.in_date(before) is not None):
            before -= 1
        if sentence.low(before) == ")":
            before = before_brackets(sentence, before + 1) - 1
        goal = sentence.owner[before]
        if before == first - 2 or goal is None or goal.kind not in ("country", "body", "org"):
            return False
        first = goal.first
        if sentence.has(first - 1, "verb") or sentence.low(first - 1) == "với":
            return True
    return False


def is_of_followers(sentence: Sentence, mention: Mention) -> bool:
    """``những người ủng hộ A``, ``các nhà phê bình A``: those who are for or against somebody, and not he himself."""
    first = mention.first
    if first < 1 or sentence.owner[first - 1] is not None:
        return False
    if sentence.low(first - 1) == "do" and sentence.words(mention.last, mention.last + 2).startswith(_BACKING):
        return True
    stand = sentence.words(first - _STANCE, first).endswith(_FOLLOWING)
    return stand and any(sentence.low(i) in _CROWDS for i in range(first - _CROWD, first - 1))


def is_attribute(sentence: Sentence, mention: Mention) -> bool:
    """A country right behind a common noun says whose that is: ``gặp luật sư Nga`` is no meeting with the state."""
    before = mention.first - 1
    if mention.kind != "country" or before < 0 or sentence.owner[before] is not None:
        return False
    if sentence.in_date(before) is not None or connects(sentence, mention.first):
        return False  # "Hôm qua Nga", "Tuy nhiên Nga"
    token = sentence.tokens[before]
    if token.low in _HALVES:  # "quốc gia Lào", "láng giềng Lào" are the state, "chuyên gia Lào" are people
        return sentence.low(before - 1) != _HALVES[token.low]
    whose = token.has("firm") or (token.has("honorific") and " " in token.low)
    plain = not token.cap and not token.senses
    return token.word and (plain or (whose and (before == 0 or not token.cap))) and token.low not in _BEFORE_STATE


def connects(sentence: Sentence, at: int) -> bool:
    """``Tuy nhiên Nga …``: whether what stands before token ``at`` joins a clause to the one before, at its head."""
    for size in (1, 2, 3):
        begun = at - size
        if begun < 0 or sentence.owner[begun] is not None:
            return False
        if sentence.words(begun, at) in _CONNECTING and (begun == 0 or not sentence.tokens[begun - 1].word):
            return True
    return False


def names_a_matter(sentence: Sentence, mention: Mention) -> bool:
    """``ngừng cuộc tập trận chung Mỹ - Hàn``: a pair right behind a common noun that is no act says of what it is.

    So it does inside a name: ``sinh viên Trường Đại học Việt - Nhật``.
    """
    before = mention.first - 1
    if "pair_of_countries" not in mention.cats or before < 0 or sentence.owner[before] is not None:
        return False
    token = sentence.tokens[before]
    if token.cap and token.word and before and sentence.in_date(before) is None:
        return not token.has("verb", "noun", "say", "with", "between", "of")
    return token.word and not token.cap and not token.senses and token.low not in _BEFORE_STATE


def is_matter(sentence: Sentence, found: Sequence[Mention], at: int) -> bool:
    """``cuộc họp với A về đối sách với B``: behind somebody who is met a state may be what is talked about."""
    met = bool(found) and found[-1].person is not None
    return met and any(sentence.low(i) == "về" and sentence.owner[i] is None for i in range(found[-1].last, at))
