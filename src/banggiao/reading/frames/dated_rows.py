"""Several things that one verb does, each on its own date: ``trao Huân chương X năm 1982 và Y năm 1989``."""

from dataclasses import replace

from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.dates import DateMention


def told_each(trigger: Trigger, draft: Draft, words: tuple[str, ...]) -> list[tuple[Draft, DateMention]]:
    """Return an act once for each of several things with a date of its own, beside that; nothing where none are."""
    return [
        (replace(draft, date=date.edtf, date_kind=date.kind, cast=list(draft.cast)), date)
        for date in _dates_of_row(trigger, words)
    ]


def _dates_of_row(trigger: Trigger, words: tuple[str, ...]) -> list[DateMention]:
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
