"""Words that look like act verbs where they stand and undertake nothing: nouns, headings, what was agreed before."""

from banggiao.reading.grammar import Grammar
from banggiao.reading.tokens import Token, low_at

_PAST, _HEAD = 2, 12
_NOUNS = ("cam kết", "đề xuất", "đề nghị", "yêu cầu")
_FINITE = ("đang", "sẽ")
_PUT_FORWARD = ("đưa ra đề xuất", "đưa ra đề nghị")
_DONE_TO = ("được", "đã được", "bị")
_TOGETHER = ("cũng", "cùng", "nhau", "đều", "bên", "nước", "phía", "hai")
_ENDING = (",", ";", "trong", "tại", "giữa", "từ", "ở", "khi", "với", "trước")
QUOTES = ("“", "”", '"', "'", "‘", "’")
"""Marks before and behind words that are quoted."""
_ABOUT = ("trong", "về", "với", "đối", "đối với")
_NEAR = 8
_BEFALLS = ("bị ", "đã bị ", "được ", "đã được ", "là ", "không được ", "chưa được ", "vẫn ", "đều ")


def is_cut_off(tokens: list[Token], at: int) -> bool:
    """``… mà các bên đã đồng ý”, ông A nói``, ``tán thành và cho biết …``: nothing of it stands behind the verb."""
    after = tokens[at + 1]
    if tokens[at].low in _PUT_FORWARD and after.text in (",", "và"):
        return True  # "đã đưa ra đề xuất và …"
    if after.low == "và" and at + 2 < len(tokens):
        return tokens[at + 2].has("saying", "attitude") or tokens[at + 2].low in _DONE_TO
    return after.text in QUOTES and low_at(tokens, at + 2) in (",", ".", "")


def is_owned_noun(tokens: list[Token], grammar: Grammar, at: int) -> bool:
    """``đề xuất ngừng bắn của Lào đã bị bác bỏ``: with whose it is behind it, and what becomes of it, it is a noun."""
    for index in range(at + 1, min(at + _HEAD, len(tokens) - 2)):
        low = tokens[index].low
        if low in (",", ";", ":", "sẽ", "tiếp tục"):
            return False
        mention = grammar.mentions.get(tokens[index + 1].start) if low == "của" else None
        if mention is not None:
            behind = [token.low for token in tokens[index + 1 : index + _HEAD] if token.start >= mention.end]
            return f"{' '.join(behind[:2])} ".startswith(_BEFALLS)
    return False


def is_heading(tokens: list[Token], at: int) -> bool:
    """``Cam kết “bốn không”``, ``“Đề nghị 60-40 …``: with nobody before it the word is a noun."""
    if at > 1 or (at == 1 and tokens[0].text not in QUOTES):
        return False
    if tokens[at].low in _NOUNS:
        behind = tokens[at + 1 : at + _HEAD]
        if behind[0].low == "được" or any(token.low in _FINITE for token in behind):
            return True  # "Cam kết Mỹ - Nga đang được nối lại", "Đề nghị được ông đưa ra"
    return tokens[at + 1].text in QUOTES or tokens[at + 1].text[:1].isdigit()


def is_past(tokens: list[Token], grammar: Grammar, at: int) -> bool:
    """``lộ trình đã thống nhất, …``: what was agreed on before says which one is meant."""
    if at < _PAST or tokens[at - 1].low != "đã" or tokens[at + 1].low not in _ENDING:
        return False
    before = tokens[at - 2]
    return before.word and before.low not in _TOGETHER and grammar.covering(before.start) is None


def is_of_opinion(tokens: list[Token], grammar: Grammar, at: int) -> bool:
    """``đồng ý với ông A, quan hệ …``: with whom somebody holds the same, and no more."""
    if low_at(tokens, at + 1) != "với" or at + 2 >= len(tokens):
        return False
    mention = grammar.mentions.get(tokens[at + 2].start)
    return mention is not None and grammar.sentence.low(mention.last) in (",", ".", "")


def is_word_given(tokens: list[Token], at: int) -> bool:
    """``tái khẳng định cam kết của Lào trong việc …``: what a side is bound to is told behind whose word it is."""
    if not tokens[at].low.endswith(" cam kết") or low_at(tokens, at + 1) != "của":
        return False
    return any(token.low in _ABOUT for token in tokens[at + 2 : at + _NEAR])
