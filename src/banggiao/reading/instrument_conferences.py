"""Which conferences are instruments: editions of a standing one, or those that two sides hold (codebook §3, §8)."""

import re

from banggiao.reading.grammar import Grammar
from banggiao.reading.mention import Mention
from banggiao.reading.story import Story
from banggiao.reading.tokens import Token

_EDITION = re.compile(r"(?:lần|thứ) (?:thứ )?\w+")
_NUMBERED = re.compile(r"(?:lần|thứ) (?:thứ )?\w+|(?:19|20)\d\d|[A-FH-Z] ?-?\d{1,2}\b")
_LEADERS = ("hội nghị cấp cao", "hội nghị thượng đỉnh")
_DASHES = ("-", "–")
_PAIR = 2


def is_conference(story: Story, grammar: Grammar, noun: Token, end: int, *, is_attended: bool) -> bool:
    """Say whether a conference named from ``noun`` to offset ``end`` is an instrument, and no mere occasion.

    A leaders' conference with its number is one also where somebody attends it; ``Hội nghị cấp cao ASEAN - Lào``, which
    an organisation holds with a partner, needs no number.
    """
    inside = grammar.between(noun.end, end)
    holds_org = any(mention.kind == "org" for mention in inside)
    if "thượng đỉnh" in noun.low and not holds_org:
        return False  # of two leaders, which is talks
    if "kỷ niệm" in story.folded[noun.end : end]:
        return False  # a single one, to keep an anniversary
    if any(mention.kind in ("group", "person") for mention in inside):
        return False
    if noun.low in _LEADERS and (
        _EDITION.search(story.text, noun.end, end) or _is_of_partners(story, noun, inside, holds_org=holds_org)
    ):
        return True
    return not is_attended and _NUMBERED.search(story.text, noun.end, end) is not None


def _is_of_partners(story: Story, noun: Token, inside: list[Mention], *, holds_org: bool) -> bool:
    """``Hội nghị cấp cao ASEAN - Ấn Độ``: right behind the noun an organisation stands beside its partner."""
    if not holds_org or len(inside) < _PAIR or inside[0].start != noun.end + 1:
        return False
    return story.text[inside[0].end : inside[1].start].strip() in _DASHES
