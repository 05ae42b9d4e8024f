"""For every sentence of an article the day that was told last, which acts told without one may be of."""

import re
from collections.abc import Container

from banggiao.model.edtf import is_day, starts
from banggiao.reading.bound_dates import is_bound
from banggiao.reading.dates_apart import is_of
from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence, leaves_quote_open
from banggiao.reading.story import Story
from banggiao.vietnamese.date_forms import RECENT
from banggiao.vietnamese.dates import DateMention

_TO_COME = ("planned", "alleged")
_FIRST = 5  # sentences in which a report tells its day
_EARLY = 80  # characters from a sentence's start within which a date is the day of what follows, not of something past
_CLOSES = frozenset({",", ";", ":", "."})
_PRINTED = (
    "báo ", "tờ ", "nhật báo ", "hãng tin ", "hãng thông ", "đài ", "truyền thông ", "trang tin ", "tạp chí ", "kênh ",
)  # fmt: skip
_PRINTS = frozenset({"đưa", "đưa tin", "dẫn", "dẫn lời", "trích", "viết", "tường thuật", "loan tin"})
_HOME, _ENDED = ("về đến", "về tới", "về nước", "về hà nội"), ("kết thúc",)
_BEFORE_IT = "trước đó"
_SINCE = (" kể từ ", " từ sau ")
_ON_A_MATTER = (" về vụ ", " về việc ", " liên quan ", " trước vụ ", " trước việc ", " được hỏi về ", " trả lời về ")
_SPOKEN_AGAINST = 3  # tokens from the verb to what is spoken against
_LONGEST_PAPER = 9  # tokens of the name of a paper or an agency


def running_days(
    story: Story, but: Container[tuple[int, str]] = (), borne: Container[tuple[int, str]] = ()
) -> list[tuple[str, int]]:
    """For every sentence the day that was told last before its end, and the paragraph that told it.

    Args:
        story: the article.
        but: sentences, by number, and days of theirs that do not count.
        borne: sentences, and days on which acts of theirs took place: ``Được tin trận động đất ngày 1/1, ngày 2/1, A đã
            gửi điện …``.
    """
    running: list[tuple[str, int]] = []
    day, since = "", -9
    for number, sentence in enumerate(story.sentences):
        found = [
            d.edtf
            for d in sentence.dates
            if d.kind in ("day", "relative")
            and is_day(d.edtf)
            and d.edtf >= RECENT
            and (number, d.edtf) not in but
            and not leaves_quote_open(story.text[sentence.span.start : d.start])
            and not _is_of_a_report(sentence, d)
            and not _is_of_before(sentence, d)
            and (
                d.start - sentence.span.start <= _EARLY
                or (number < _FIRST and _is_own_day(story, d) and not is_looked_back_on(sentence, d))
            )
        ]
        if found and sentence.block != "caption" and not _tells_return(sentence):
            day, since = next((d for d in found if (number, d) in borne), found[0]), sentence.paragraph
        running.append((day, since))
    return running


def _tells_return(sentence: Sentence) -> bool:
    """``Chiều 20/8, A đã về đến Hà Nội, kết thúc chuyến thăm``: what is told of the visit after that was before."""
    return sentence.says(_HOME) and sentence.says(_ENDED)


def main_day(story: Story, running: list[tuple[str, int]]) -> str:
    """The day that the report's first sentences tell of; ``Trước đó, ngày 30/11, …`` is one before it."""
    last = earlier = ""
    for sentence, (day, _) in zip(story.sentences, running[:_FIRST], strict=False):
        if day != last and tells_of_before(sentence):
            earlier = day
        if day and day != earlier:
            return day
        last = day
    return ""


def tells_of_before(sentence: Sentence) -> bool:
    """``Trước đó, ngày 30/11, …``: what a sentence tells was before that which the report is about."""
    return sentence.words(0, 2).startswith(_BEFORE_IT)


def days_to_come(story: Story, told: list[Draft]) -> set[tuple[int, str]]:
    """Return the sentences, each with a day, in which a day is told only of what is still to come."""
    ahead = {(d.sentence.index, d.date) for d in told if d.date and d.modality in _TO_COME}
    for number, sentence in enumerate(story.sentences):
        ahead.update((number, d.edtf) for d in sentence.dates if is_day(d.edtf) and _will_be(sentence, d))
    return ahead - {(d.sentence.index, starts(d.date)) for d in told if d.date and d.takes_place} if ahead else ahead


def _will_be(sentence: Sentence, date: DateMention) -> bool:
    """``ông sẽ về nước ngày 18-3``: told in its clause as to come."""
    for index in range(sentence.token_at(date.start) - 1, -1, -1):
        ends = sentence.low(index) in _CLOSES and sentence.owner[index] is None
        if ends or sentence.has(index, "past", "say"):
            return False
        if sentence.has(index, "future"):
            return True
    return False


def _is_of_a_report(sentence: Sentence, date: DateMention) -> bool:
    """``Báo Chosun của Hàn Quốc ngày 31/5 cho biết …``, ``…, hãng tin B hôm 3/5 đưa tin``: when it was printed."""
    first, last = sentence.token_at(date.start), sentence.token_at(date.end)
    if not any(sentence.has(i, "say") or sentence.low(i) in _PRINTS for i in range(last, last + 3)):
        return False
    begun = next((i for i in range(first - 1, -1, -1) if sentence.low(i) in _CLOSES), -1) + 1
    opening = sentence.words(begun, begun + 2)
    return opening.startswith(_PRINTED) and first - begun <= _LONGEST_PAPER


def is_looked_back_on(sentence: Sentence, date: DateMention) -> bool:
    """Say whether a day is one of before: ``Tuyên bố mà hai bên đã ký ngày 27/4``, ``kể từ cuộc gặp hôm 27/4``."""
    return _is_of_before(sentence, date) or "mà" in _clause_before(sentence, date)


def _is_of_before(sentence: Sentence, date: DateMention) -> bool:
    """``từ sau cuộc điện đàm ngày 25/1``, ``lên án vụ phóng tên lửa ngày 15/9``: not of what is told there.

    Nor is that of the matter that somebody is asked about: ``Về vụ bắt giữ hôm 13/6, bà A cho biết …``.
    """
    clause = _clause_before(sentence, date)
    first = sentence.token_at(date.start) - len(clause)
    told = f" {' '.join(clause)} "
    if any(words in told for words in _SINCE) or told.startswith(_ON_A_MATTER):
        return True
    begun = range(first, first + len(clause))
    if is_bound(sentence, date):
        return True
    against = next((i for i in begun if sentence.has(i, "say") or is_of(sentence.tokens[i], "statement")), None)
    return against is not None and "vụ" in sentence.lows[against : against + _SPOKEN_AGAINST]


def _clause_before(sentence: Sentence, date: DateMention) -> list[str]:
    """The words of a date's clause before it, without those of names that hold a mark."""
    end = sentence.token_at(date.start)
    marks = (i for i in range(end - 1, -1, -1) if sentence.owner[i] is None and sentence.low(i) in _CLOSES)
    return sentence.lows[next(marks, -1) + 1 : end]


def _is_own_day(story: Story, date: DateMention) -> bool:
    """A day told with its year, late in a sentence, is history: the report's own day needs none.

    Behind a comma it begins a clause of its own (``Nhân kỷ niệm …, ngày 17/7/2012 các đồng chí …``).
    """
    return story.text[: date.start].endswith(", ") or not any(
        word.isdigit() and len(word) == len("2019") for word in re.split(r"\D", story.text[date.start : date.end])
    )
