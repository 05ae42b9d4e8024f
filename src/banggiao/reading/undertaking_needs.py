"""What a speaker says that others, both sides or he himself must do, and what must be done to a thing (codebook §8)."""

from itertools import pairwise

from banggiao.reading.grammar import Grammar
from banggiao.reading.mention import Mention
from banggiao.reading.tokens import Token, low_at, token_from
from banggiao.reading.undertaking_words import QUOTES

MUST = ("phải", "nên", "không nên")
"""What somebody is told to do."""
DEALINGS = ("quan hệ", "hợp tác", "đối thoại", "đàm phán", "song phương", "hai nước", "hai bên", "liên kết")
"""What two sides have to do with each other."""
MERE = ("đã", "cũng", "luôn", "rất", "cùng", "đều")
"""Adverbs between a subject and its verb."""
_NEEDED = ("cần", "cần phải", *MUST)
MODAL = (*_NEEDED, "muốn", "mong muốn")
"""What ought to be done or is wished for: verbs before another verb."""
_SUFFERED = ("được", "bị")
_WE = ("chúng ta", "chúng tôi")
_AHEAD, _BACK = 12, 24  # tokens
_MARKS = frozenset(",;:(")


def is_own_need(tokens: list[Token], grammar: Grammar, at: int) -> bool:
    """``“Chúng ta phải hợp tác”, ông A nói``, ``cho rằng hai bên nên …``: what a speaker says that both must do."""
    last = at - 1 - (tokens[at - 1].low in MERE)
    if last < 0:
        return False
    if tokens[last].low not in _WE:
        both = grammar.covering(tokens[last].start)
        return both is not None and both.kind == "group" and is_told_by(teller(tokens, both))
    return any(
        token.low.startswith(DEALINGS) or (token.low == "với" and after.start in grammar.mentions)
        for token, after in pairwise(tokens[at + 1 : at + 1 + _AHEAD])
    )


def is_to_be_done(tokens: list[Token], at: int) -> bool:
    """``ông A nói lệnh trừng phạt cần được duy trì``: what a speaker says should be done to a thing."""
    if tokens[at].low not in _NEEDED or low_at(tokens, at + 1) not in _SUFFERED:
        return False
    before = tokens[:at]
    return bool(before) and (before[0].text in QUOTES or any(_tells(token) for token in before))


def thing_before(tokens: list[Token], at: int) -> int:
    """Return the token at which the thing is named to which something should be done."""
    least = max(0, at - _BACK)
    for first in range(at, least, -1):
        before = tokens[first - 1]
        if _tells(before) or before.low == "rằng" or before.text in _MARKS or before.text in QUOTES:
            return first
    return at if least else 0


def teller(tokens: list[Token], mention: Mention) -> Token | None:
    """Return the word right before somebody, ``rằng`` left out."""
    first = token_from(tokens, mention.start) - 1
    first -= first > 0 and tokens[first].low == "rằng"
    return tokens[first] if first >= 0 else None


def is_told_by(word: Token | None) -> bool:
    """Say whether a word of saying, or a quotation mark, opens what somebody is told to do."""
    return word is not None and (_tells(word) or word.text in QUOTES)


def _tells(token: Token) -> bool:
    return token.has("saying", "attitude")
