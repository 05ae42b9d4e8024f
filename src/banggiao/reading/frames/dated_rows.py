"""Several things that one verb does, each on its own date: ``trao Huân chương X năm 1982 và Y năm 1989``."""

from banggiao.reading.frames.base import Trigger
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.dates import DateMention


def each_dated(trigger: Trigger, words: tuple[str, ...]) -> list[DateMention]:
    """Return the date of each of several things that ``words`` name behind the trigger.

    Empty where there are not several; another act between them ends the row.
    """
    sentence, behind = trigger.sentence, trigger.at
    dated: list[DateMention] = []
    for date in sentence.dates:
        first = sentence.token_at(date.start)
        if first <= trigger.at:
            continue
        if any(_ends_row(sentence, i, words) for i in range(behind + 1, first)):
            break
        if date.edtf and sentence.says(words, behind, first):
            dated.append(date)
        behind = first
    return dated if len(dated) > 1 else []


def _ends_row(sentence: Sentence, at: int, words: tuple[str, ...]) -> bool:
    """Whether a mark or another act ends a row of things; ``Tuyên bố chung`` in it is one of them."""
    acts = sentence.has(at, "say", "verb") and not sentence.low(at).startswith(words)
    return acts or sentence.low(at) in (";", ".")
