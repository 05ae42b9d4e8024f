"""What a remark only passes on: where somebody goes, what two others agree on or hold, what one holds with them."""

from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_ON_A_JOURNEY = ("tới", "đến", "nghỉ", "lưu trú", "qua đêm", "rời", "bay", "trở về", "về nước", "dự", "tham dự", "đáp")
_WHEN = frozenset({"sẽ", "đã", "vừa", "sắp", "đang", "mới", "cũng", "đều", "có", "thể", "dự kiến"})
_ADVERBS = 6  # tokens of tense and time between who does something and the verb
_AGREEING = ("nhất trí", "thống nhất", "đồng ý", "xác nhận", "cam kết", "ký", "nối lại", "gặp", "hội đàm", "điện đàm")
_HELD = ("diễn ra", "được tổ chức", "bắt đầu", "kết thúc", "khai mạc", "sẽ diễn ra", "sẽ được tổ chức", "đã diễn ra")
_JOINED = ("và", "-", "–")
_HOLDING = frozenset({"tổ chức", "dự", "tham dự", "chủ trì", "đồng chủ trì", "đăng cai"})
_WITH = frozenset({"với", "cùng", "cùng với"})
_PLAN = 12  # tokens from "sẽ" to those with whom
_NOUN = 3  # tokens from the word of an encounter to "giữa A và B"


def is_passed_on(sentence: Sentence, at: int, mention: Mention, own: str) -> bool:
    """Say whether a side behind the word of saying at ``at`` is told of as in the news, and nothing is said to it."""
    return _travels(sentence, mention) or _is_one_of_two(sentence, mention, own) or _is_held_with(sentence, at, mention)


def _past_tense(sentence: Sentence, at: int) -> int:
    """Return where the verb stands behind words of tense and time."""
    for index in range(at, at + _ADVERBS):
        if sentence.low(index) not in _WHEN and sentence.in_date(index) is None:
            return index
    return at + _ADVERBS


def _travels(sentence: Sentence, mention: Mention) -> bool:
    """``Tổng thống B (và phu nhân) sẽ tới …``: where somebody goes or stays is news, and no word to his state."""
    if mention.kind not in ("person", "title"):
        return False
    last = mention.last
    if sentence.low(last) in ("và", "cùng") and sentence.has(last + 1, "kin"):
        last += 2
    verb = _past_tense(sentence, last)
    return verb > last and sentence.words(verb, verb + 2).startswith(_ON_A_JOURNEY)


def _is_one_of_two(sentence: Sentence, mention: Mention, own: str) -> bool:
    """``B và C đã nhất trí …``, ``cuộc gặp giữa B và C sẽ diễn ra``: told of what two others do together."""
    if own == mention.country or own in mention.countries:
        return False
    before = sentence.beyond(mention.first, *_JOINED)
    mention = before if before is not None and before.country not in ("", own) else mention
    first, last = mention.first, mention.last
    if not mention.countries:
        other = sentence.mention_after(last + 1)
        if sentence.low(last) not in _JOINED or other is None or other.country in ("", own, mention.country):
            return False
        last = other.last
    verb = _past_tense(sentence, last)
    doing = sentence.words(verb, verb + 2)
    if _names_encounter(sentence, first):
        return doing.startswith(_HELD)
    return verb > last and doing.startswith(_AGREEING)


def _names_encounter(sentence: Sentence, first: int) -> bool:
    """``thượng đỉnh B - C``, ``cuộc gặp cấp cao giữa B và C``: whether it is an encounter that they hold."""
    near = range(max(0, first - _NOUN), first)
    return any(sentence.owner[i] is None and sentence.tokens[i].tells("encounter", "noun") for i in near)


def _is_held_with(sentence: Sentence, at: int, mention: Mention) -> bool:
    """``A cho biết sẽ tổ chức hội nghị ba bên với B và C``: what one will hold or attend with others."""
    before = sentence.beyond(mention.first, "và")
    first = before.first if before is not None else mention.first
    governed = next((i for i in range(first - 1, max(at, first - _PLAN), -1) if sentence.low(i) in _WITH), 0)
    if not governed:
        return False
    plan = next((i for i in range(at + 1, governed) if sentence.has(i, "future")), governed)
    held = any(sentence.low(i) in _HOLDING for i in range(plan, governed))
    return held and not any(sentence.has(i, "negation") for i in range(at, governed))
