"""Provinces and cities named as sides: ``hai tỉnh A (Việt Nam) và B (Lào)``."""

from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence
from banggiao.reading.tokens import Token, words_before

ROW = "of a row"
"""The class of a place that is named with others of its kind, and is not where something is."""
_AT = ("tại", "ở", "đến", "tới", "thăm")
_ROWS = ("hai tỉnh", "các tỉnh", "ba tỉnh", "bốn tỉnh", "hai thành phố", "các thành phố", "hai địa phương")
_JOINTS = frozenset({",", "và", "(", ")", "tỉnh", "thành phố", "với"})
_TWO = 2


def mark_localities(tokens: list[Token], mentions: list[Mention]) -> None:
    """``hai tỉnh A (Việt Nam) và B (Lào)``, ``các tỉnh A, B và C``: each place of the row may act."""
    last = -1  # the end of the row so far
    row: frozenset[str] = frozenset()
    for mention in mentions:
        between = [token.low for token in tokens[last : mention.first]] if last >= 0 else []
        if mention.kind == "place" and mention.place is not None and mention.place.kind != "site":
            if opens := words_before(tokens, mention.first, _TWO).endswith(_ROWS):
                there = words_before(tokens, mention.first - _TWO, 1) in _AT
                row = frozenset({"locality"} if there else {"locality", ROW})
            if opens or (last >= 0 and _JOINTS.issuperset(between)):
                mention.cats |= row
                last = mention.last
                continue
        last = mention.last if mention.kind == "country" and between == ["("] else -1


def is_side(sentence: Sentence, mention: Mention) -> bool:
    """``tại Huế, tỉnh A và tỉnh B (Lào) ký …``: a locality that another's stands beside is a side, and no scene."""
    if "locality" not in mention.cats:
        return False
    return ROW in mention.cats or any(
        other is not mention and _are_joined(sentence, *sorted((mention, other), key=lambda m: m.first))
        for other in sentence.mentions
        if "locality" in other.cats and other.country != mention.country
    )


def _are_joined(sentence: Sentence, one: Mention, other: Mention) -> bool:
    between = sentence.lows[one.last : other.first]
    country = any(m.kind == "country" and one.last < m.first < other.first for m in sentence.mentions)
    return "và" in between and len([low for low in between if low not in _JOINTS]) == int(country)
