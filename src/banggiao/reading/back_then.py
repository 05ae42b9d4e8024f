"""``Khi đó, …``, ``Bắc Kinh lúc ấy đã …``: acts that happened when what the sentence before tells did."""

from banggiao.model.edtf import is_day
from banggiao.reading.dates_apart import is_plan
from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.vietnamese.dates import DateMention

_THEN = ("khi đó", "lúc đó", "khi ấy", "lúc ấy", "bấy giờ")
_FIRST_WORDS = frozenset({"khi", "lúc", "bấy", "khi đó", "lúc đó", "bấy giờ"})
_THAT_VISIT = tuple(f"{visit} {which}" for visit in ("chuyến thăm", "chuyến đi") for which in ("này", "đó", "ấy"))
_OPENING = 6  # tokens in which a sentence says that it goes on with a visit told before
_OPENS = frozenset({",", ";", "nhưng", "và", "song", "vào", "ngay", "mà", "lúc"})
_BACK = 2  # sentences back to when that was
_LONGEST = 20  # tokens from the word for then to the act
_TOLD = ("day", "month", "year", "season")


def date_back_then(story: Story, draft: Draft) -> tuple[str, str]:
    """Return the date that ``khi đó`` before an act points back to, and its kind, both empty where there is none."""
    sentence = draft.sentence
    on_it = on_that_visit(draft)
    if not (on_it or any(_is_then(sentence, i) for i in range(max(0, draft.at - _LONGEST), draft.at))):
        return "", ""
    for before in reversed(story.sentences[max(0, sentence.index - _BACK) : sentence.index]):
        if before.block in (sentence.block, "lead"):
            told = before.dates[-1] if before.dates else None
            if told is not None and on_it and told.kind not in ("month", "year"):
                return "", ""
            if told is not None:
                return (told.edtf, told.kind) if _is_told(told) else ("", "")
    return "", ""


def on_that_visit(draft: Draft) -> bool:
    """``(Cũng) trong chuyến thăm này, A gặp B``: say whether an act is told to be of the visit told just before."""
    return draft.sentence.says(_THAT_VISIT, 0, min(_OPENING, draft.at))


def _is_told(date: DateMention) -> bool:
    return bool(date.edtf) and not is_plan(date) and (date.kind in _TOLD or is_day(date.edtf))


def _is_then(sentence: Sentence, index: int) -> bool:
    """Whether a clause is set back by a word; ``Tổng thống Mỹ khi đó là A`` only tells which president."""
    if sentence.low(index) not in _FIRST_WORDS or sentence.owner[index] is not None:
        return False
    words = next((n for n in (1, 2) if sentence.words(index, index + n) in _THEN), 0)
    if not words:
        return False
    if index == 0 or (sentence.owner[index - 1] is None and sentence.low(index - 1) in _OPENS):
        return True
    behind = index + words
    return sentence.owner[behind] is None and sentence.has(behind, "past", "verb")
