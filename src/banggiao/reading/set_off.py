"""Who does it where commas set off what he is: ``A, người dẫn dắt đất nước từ năm 1986, đã tới B``."""

from banggiao.reading.coordination import Group
from banggiao.reading.mention import Mention
from banggiao.reading.persons import RELATIVES
from banggiao.reading.sentence import Sentence

_TENSES = ("past", "future", "ongoing")
_MANNER = frozenset("bí mật|bí|mật|bất ngờ|bất|ngờ|đích|thân|lặng|lẽ|vội|vã|chính thức|cũng|lần đầu".split("|"))
_GOVERNORS = ("of", "with", "between", "to", "at", "behalf", "lead", "invited_by", "verb", "noun", "kin")
_JOINING = frozenset({"và", "cùng", "hoặc"})
_CALLING = frozenset({"người", *RELATIVES})
_LONGEST = 24  # tokens that commas set off


def before_apposition(sentence: Sentence, at: int) -> Group:
    """``Ông A, cánh tay phải của B, (đã) tới C``: return who opens the sentence, where commas part what he is off.

    Whoever opens a clause inside it is told of by ``người`` or by his office: ``sau khi A, đại diện đặc biệt của Bộ X
    về Y, bí mật đến B``.
    """
    comma = at
    while (before := sentence.before(sentence.before_tense(comma, *_TENSES) + 1, _MANNER) + 1) < comma:
        comma = before
    comma -= 1
    if comma <= 0 or sentence.low(comma) != "," or sentence.owner[comma] is not None:
        return []
    first = sentence.mention_after(0)
    if first is not None and first.name and _ends_before(sentence, first, comma):
        if not _joined(sentence, first, comma):
            return [first]
    for mention in reversed(sentence.mentions):
        if mention.first < comma - _LONGEST:
            return []
        if _ends_before(sentence, mention, comma) and _is_told_of(sentence, mention, comma):
            return [mention] if _opens(sentence, mention) else []
    return []


def _ends_before(sentence: Sentence, mention: Mention, comma: int) -> bool:
    """Whether somebody is named right before a comma that opens what the one at ``comma`` closes."""
    if mention.person is None and mention.kind != "title":
        return False
    named = sentence.token_at(mention.name_end) if mention.name else mention.last
    return named < comma and sentence.low(named) == ","


def _joined(sentence: Sentence, first: Mention, comma: int) -> bool:
    others = (m for m in sentence.mentions if first.last <= m.first < comma and m.person is not None)
    return any(sentence.low(m.first - 1) in ("và", ",", "cùng") for m in others)


def _is_told_of(sentence: Sentence, mention: Mention, comma: int) -> bool:
    """``A, người …,``, ``A, em gái của B,``, ``A, đặc phái viên của Bộ X về Y,``: say whether that is what he is."""
    named = sentence.token_at(mention.name_end) if mention.name else mention.last
    if mention.last > named + 1:
        begun = mention.last  # of his title the mention has the beginning
    elif sentence.low(named + 1) in _CALLING:
        begun = named + 2
    else:
        return False
    return not any(sentence.low(i) in (",", ";", ":") and sentence.owner[i] is None for i in range(begun, comma))


def _opens(sentence: Sentence, mention: Mention) -> bool:
    """Whether nothing governs somebody, nor joins him to another."""
    before = mention.first - 1
    free = before < 0 or (sentence.owner[before] is None and sentence.low(before) not in _JOINING)
    return free and not sentence.has(before, *_GOVERNORS)
