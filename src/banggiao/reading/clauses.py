"""Where clauses of a sentence stand apart, and what a word of considering or agreeing before an act is said of."""

from banggiao.reading.coordination import Group
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_CONSIDERING = frozenset({"xem xét", "cân nhắc"})
_WHETHER = 20  # tokens from "liệu" to the verb
_UNKNOWN = frozenset({"chưa rõ", "không rõ", "chưa biết", "không biết", "chưa chắc", "không chắc"})
_ENDS = frozenset({".", ":", ";", ",", "”", "“"})
_ASKED = 10  # tokens from a word of asking to "xem xét"
_AGREED = ("thoả thuận", "cam kết", "nhất trí", "đạt được", "tuyên bố chung", "nhận thức chung", "thống nhất")
_MEANWHILE = frozenset({"trong khi", "giữa lúc", "trong lúc", "trong bối"})
GIVING = frozenset({"chủ trì", "tổ chức", "đăng cai", "đăng cai tổ chức", "đồng chủ trì", "đồng tổ chức"})
"""Verbs that tell who gives a banquet, a welcome or a conference."""
_BRINGING = ("dẫn tới", "dẫn đến", "diễn ra", "mở đường cho", " có", "có một", "đưa tới", "đưa đến")
_REASONS = ("lý do", "nguyên nhân")
_QUOTED = 60  # tokens of a quotation
_HOLDING = frozenset({"có", "tiến hành", "tổ chức", "tiến", "thực hiện", "chủ trì"})
_HELD = 4  # tokens from "có" to the noun of what is held
BY_TURNS = frozenset("lần lượt đồng thời sau đó cũng cùng".split()) | {"tiếp đó"}
"""What may stand before what else the same one does: ``A hội đàm với B; lần lượt hội kiến C và D``."""
_ACTS = 14  # tokens from what somebody has, acts of some kind, to the colon before them
_OF_ACTS = ("hoạt động", "các cuộc", "nhiều cuộc", "loạt cuộc", "lịch trình")
_TWO = 2
SINCE_WHEN = frozenset({"từ", "vào", "ngày", "trong", "các"})
"""Words that may stand before a day, or between it and the act."""
_REASON = 5  # tokens from "là" to "lý do"


def is_apart(sentence: Sentence, comma: int) -> bool:
    """Say whether the clause behind the comma at a token is told apart from the one before it.

    ``Trong khi A cân nhắc …, B thăm C``; ``A đã nhận lời, dự kiến vào tháng 5, sau khi B mời``.
    """
    if sentence.words(0, 2) in _MEANWHILE:
        return "," not in sentence.lows[:comma]
    after = sentence.words(comma + 1, comma + 3)
    return after.startswith("sau khi") and any(sentence.has(i, "past") for i in range(comma))


def is_asked_for(sentence: Sentence, considering: int) -> bool:
    """``đề nghị B xem xét trả tự do cho …``: say whether what is considered is only asked for (codebook §8 Status)."""
    if sentence.low(considering) not in _CONSIDERING:
        return False
    for before in range(considering - 1, max(-1, considering - _ASKED), -1):
        if sentence.low(before) in (",", ";", ".", "và"):
            return False
        if sentence.has(before, "agreeing"):
            return True
    return False


def agreed_at(sentence: Sentence, setting: int) -> bool:
    """``sẽ trao trả theo thỏa thuận tại cuộc gặp với B``: say whether a setting is where that was agreed upon."""
    return sentence.low(setting) in ("tại", "ở") and sentence.words(setting - 2, setting).endswith(_AGREED)


def is_questioned(sentence: Sentence, at: int) -> bool:
    """``chưa rõ (liệu) A có thăm B hay không``: say whether it is only asked if, or when, somebody does it."""
    asked = sentence.low(at - 1) == "có"
    for before in range(at - 1, max(-1, at - _WHETHER), -1):
        if sentence.owner[before] is None:
            low = sentence.lows[before]
            if low == "liệu" or (asked and sentence.words(before, before + 2) in _UNKNOWN):
                return True
            if low == "nào" and sentence.low(before - 1) == "khi":
                return True  # "được hỏi khi nào A gặp B"
            if low in _ENDS or sentence.has(before, "future"):
                return False
    return False


def is_open_whether(sentence: Sentence, at: int) -> bool:
    """``liệu … có dẫn tới cuộc gặp với B hay không``: say whether it is only asked if the encounter at ``at`` comes."""
    if not sentence.words(at - _TWO, at).endswith(_BRINGING) or not is_questioned(sentence, at):
        return False
    return any(
        sentence.words(after, after + _TWO).startswith("hay không") for after in range(at + 1, len(sentence.tokens))
    )


def gives_it(sentence: Sentence, first: int, last: int, at: int) -> bool:
    """``dự tiệc do A chủ trì, gặp B``, ``A là lý do hủy cuộc gặp``: say whether A only gives a banquet or a reason."""
    if sentence.low(last) == "là" and sentence.says(_REASONS, last, last + _REASON):
        return True
    given = sentence.low(first - 1) == "do" and sentence.low(last) in GIVING
    return given and any(sentence.low(i) == "," and sentence.owner[i] is None for i in range(last + 1, at))


def does_the_same(sentence: Sentence, mention: Mention, first: int, at: int) -> bool:
    """``A đã gửi điện tới B và C đã gửi điện tới D``: who stands before the same verb again does it by himself.

    The row of actors that ``mention`` ends begins at ``first``, the verb is token ``at``.
    """
    if mention.kind != "person" or not mention.last < at:
        return False
    if not all(sentence.has(index, "past", "future", "ongoing") for index in range(mention.last, at)):
        return False
    return any(sentence.lows[index] == sentence.lows[at] for index in sentence.triggers if index < first)


def of_his_own(sentence: Sentence, group: Group, at: int) -> Group:
    """``A gặp B và C (đã) gặp D``: of a row that is met, who is last where he meets D himself, by the verb at ``at``.

    Empty where nobody in the row does.
    """
    mention = group[-1]
    if len(group) == 1 or mention.kind not in ("person", "title") or not sentence.has(at, "verb") or mention.last > at:
        return []
    joined = mention.first - 1 - (sentence.low(mention.first - 1) == "các")
    if sentence.low(joined) != "và" or not all(sentence.has(i, "past", "future") for i in range(mention.last, at)):
        return []
    low, after = sentence.low(at), sentence.low(at + 1)
    with_whom = after == "với" or low.endswith("với")
    if not with_whom and after != "các" and sentence.mention_after(at + 1) is None:
        return []
    first = group[0].first
    same = sentence.low(first - 2 if sentence.low(first - 1) == "với" else first - 1) == low
    return [mention] if with_whom or mention.last < at or same else []


def without_next(sentence: Sentence, group: Group, end: int) -> tuple[Group, int]:
    """Leave out of an object who begins a clause of his own (``gặp B và C gặp D``); ``end`` is the index after it."""
    if group and of_his_own(sentence, group, end + sentence.has(end, "past", "future")):
        return group[:-1], group[-2].last
    return group, end


def names_holder(sentence: Sentence, at: int) -> bool:
    """``Ông A, đại diện phía Lào``: somebody is named for whom the word at ``at`` only tells whom he stands for."""
    before = at - (sentence.low(at - 1) in (",", "-", "–", "("))
    return before > 0 and sentence.owner[before - 1] is not None


def opening_quote(sentence: Sentence, at: int) -> int:
    """Return where the quotation ends that token ``at`` closes began, -1 where it closes none."""
    lows, straight = sentence.lows, sentence.lows[at] == '"'
    if straight and lows[:at].count('"') % 2 == 0:
        return -1
    opening = '"' if straight else "“"
    return next((i for i in range(at - 1, max(-1, at - _QUOTED), -1) if lows[i] == opening), -1)


def past_days(sentence: Sentence, at: int) -> int:
    """``; từ ngày 6-8/3, thăm C``: return where the words of when end with which a clause begins, else ``at``."""
    behind = at
    while sentence.low(behind) in SINCE_WHEN or sentence.in_date(behind) is not None:
        behind += 1
    return behind + (sentence.low(behind) == ",") if behind > at else at


def predicate_before(sentence: Sentence, at: int, least: int) -> int:
    """``A đã chào B; làm việc với C, lãnh đạo D; dự …``: where the part before the semicolon at ``at`` begins.

    If that is with a verb: whom it names takes part in what it tells alone. Else, or before token ``least``, ``at``.
    """
    begun = next((i + 1 for i in range(at - 1, least, -1) if sentence.low(i) == ";" and sentence.owner[i] is None), at)
    return begun if is_predicate(sentence, begun) else at


def opens_acts(sentence: Sentence, at: int) -> bool:
    """``A có nhiều hoạt động (như): gặp B; tiếp C``: whether behind a colon stands what somebody does, one by one."""
    return sentence.low(at) == ":" and any(some in sentence.words(max(0, at - _ACTS), at) for some in _OF_ACTS)


def is_predicate(sentence: Sentence, at: int) -> bool:
    """``hội kiến C``, ``(đã) lần lượt gặp C``, ``có (các) cuộc gặp với C``: whether what is done begins at a token."""
    while (sentence.low(at) in BY_TURNS or sentence.has(at, "past", "future")) and sentence.owner[at] is None:
        at += 1
    if sentence.has(at, "verb"):
        return True
    return sentence.low(at) in _HOLDING and any(sentence.has(i, "noun") for i in range(at + 1, at + _HELD))


def is_gone_by(sentence: Sentence, at: int) -> bool:
    """``Sau khi gặp B hôm 5/3, A sẽ …``: whether the clause of the act at token ``at`` tells of a day gone by."""
    for index in range(at + 1, len(sentence.tokens) - 1):
        if sentence.low(index) == "," and sentence.owner[index] is None:
            return False
        if sentence.low(index) == "hôm" and sentence.low(index + 1) != "nay":
            return True
    return False


def agreed_behind(sentence: Sentence, at: int, thing: int) -> bool:
    """``ký Bản ghi nhớ; hai bên thống nhất tổ chức Hội nghị tại Lào năm 2018``: of what is agreed behind a semicolon.

    Whether a date or place at token ``thing`` is no act's at ``at``.
    """
    for index in range(at + 1, thing):
        if sentence.low(index) == ";" and sentence.owner[index] is None:
            return any(sentence.has(i, "agreeing", "say") for i in range(index, thing))
    return False
