"""Anniversaries that two sides keep together: a programme where they hold activities for it (codebook §3)."""

import re
from collections.abc import Iterable

from banggiao.reading.grammar import Grammar
from banggiao.reading.named import Named
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_WORD = "kỷ niệm"
_KEPT = re.compile(
    r"\b(?:(?:các |nhiều |chuỗi |những )?(?:hoạt động|sự kiện)(?: chào mừng| thiết thực| cao điểm)?"
    r"|chuẩn bị(?: tốt)? cho|chương trình) $"
)
_NAME = re.compile(
    r"kỷ niệm (?:lần thứ )?\d{1,3} năm (?:ngày )?(?:(?:hai nước|hai bên) )?(?:thiết lập|lập)"
    r"(?: quan hệ| ngoại giao| đối tác| chiến lược| toàn diện)+"
)
_YEARS = re.compile(r" \([\d/. –-]{4,30}\)")
_BACK = 40
_UNDER_WAY = re.compile(r"\b(?:đang|là|nằm trong|trong khuôn khổ)\b[^,;.]{0,40}$")


def anniversaries_of(story: Story, sentence: Sentence) -> Iterable[Named]:
    """``tổ chức các hoạt động kỷ niệm 50 năm thiết lập quan hệ ngoại giao``: yield those that a sentence names."""
    span = sentence.span
    at = story.folded.find(_WORD, span.start, span.end)
    while at >= 0:
        least = max(span.start, at - _BACK)
        name = _NAME.match(story.folded, at, span.end)
        if name is not None and (kept := _KEPT.search(story.folded, least, at)) is not None:
            grammar = Grammar(sentence)
            end = _end(story, grammar, name.end(), span.end)
            is_on = _UNDER_WAY.search(story.folded, max(span.start, kept.start() - _BACK), kept.start()) is not None
            yield Named("programme", at, end, grammar, "implementing" if is_on else "proposed", _WORD)
        at = story.folded.find(_WORD, at + len(_WORD), span.end)


def _end(story: Story, grammar: Grammar, end: int, most: int) -> int:
    """Take in whose relations they are, and from when to when: ``… ngoại giao Việt Nam - Lào (1962-2022)``."""
    while (mention := grammar.mentions.get(end + 1)) is not None and mention.kind == "country":
        end = mention.end
        if story.text[end : end + 3] in (" - ", " – "):
            end += 2
    years = _YEARS.match(story.text, end, most)
    return years.end() if years is not None else end
