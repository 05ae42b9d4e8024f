"""The day of a report by its picture: ``A hôm nay hội đàm với B``, above ``A và B trong cuộc hội đàm ngày 10/9``.

A caption is written when its picture is printed beside the report, so that the day of those whom both name is the
report's own (codebook §1).
"""

from itertools import islice

from banggiao.model.edtf import is_day
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.calendar import shifted
from banggiao.vietnamese.folding import name_key
from banggiao.vietnamese.known_days import days_from_today

_TWO = 2
_STOPS = frozenset('.!?…:;”"')
_WHERE = ("( trái )", "( phải )", "( giữa )")
_NEWS = 12  # sentences in which a report tells its news
_PAST = frozenset({0, -1})  # what is shown has happened: "hôm nay", "hôm qua"


def pictured_today(sentences: list[Sentence], folded: str) -> str:
    """Return the day that captions show a report to be of, empty where they show none, or two."""
    shown = [(day, _shown(sentence)) for sentence in sentences if (day := only_day(sentence))]
    if not shown:
        return ""
    found: set[str] = set()
    for sentence in islice((s for s in sentences if not is_caption(s)), _NEWS):
        days = set(days_from_today(sentence.dates, folded))
        if len(days) != 1 or not days <= _PAST or any(is_day(date.edtf) for date in sentence.dates):
            continue
        told = _shown(sentence)
        found |= {shifted(day, -next(iter(days))) for day, those in shown if _same(told, those)}
    return found.pop() if len(found) == 1 and found.isdisjoint(_days_before(sentences)) else ""


def _days_before(sentences: list[Sentence]) -> set[str]:
    """``Trước đó, chiều 11-11, B đã đến``: return the days told to be before that of the report."""
    told = (sentence for sentence in sentences if sentence.words(0, 2).startswith("trước đó"))
    return {date.edtf for sentence in told for date in sentence.dates}


def only_day(sentence: Sentence) -> str:
    """Return the day of a caption that tells but one, empty for others."""
    days = {date.edtf for date in sentence.dates}
    if len(days) != 1:
        return ""
    day = days.pop()
    return day if is_day(day) and is_caption(sentence) else ""


def is_caption(sentence: Sentence) -> bool:
    """Whether a sentence tells what a picture shows: who stands where in it, or with no stop, as no prose ends."""
    if sentence.block != "paragraph":
        return sentence.block == "caption"
    return sentence.low(len(sentence.lows) - 1) not in _STOPS or sentence.says(_WHERE)


def _shown(sentence: Sentence) -> set[str]:
    """Return whom a sentence names, by their names, and on whose side they, and those named by office alone, are."""
    meant = [mention for mention in sentence.mentions if mention.kind in ("person", "title")]
    named = {name_key(mention.name) for mention in meant if mention.kind == "person" and mention.name}
    return named | {mention.country for mention in meant if mention.country}


def _same(told: set[str], shown: set[str]) -> bool:
    """Say whether both name one person and, besides, another or one of another side."""
    both = told & shown
    return len(both) >= _TWO and any(not each.isupper() for each in both)
