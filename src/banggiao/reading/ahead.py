"""What plain words tell and is still to come: by the day of publication, by an announcement, by what stands before.

Vietnamese needs no ``sẽ`` where a day tells enough: ``Thủ tướng A thăm chính thức Lào từ ngày 20 đến 22/5``.
"""

from collections.abc import Iterable

from banggiao.model.edtf import is_day, starts
from banggiao.reading.drafts import Draft
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.vietnamese.calendar import UNKNOWN_YEAR, day_of_year

_ANNOUNCING = ("thông báo", "thông cáo", "công bố")
_NEAR = 90  # days that a day without a year may be ahead of another
_LISTING = ("đó là", "cụ thể", "theo đó", "gồm có")
_APART = frozenset({";", ":", '"', "“", "”"})
_BEGUN = ("bắt đầu", "lên đường", "đặt chân", "đang", "kết thúc", "vừa")


def settle_ahead(story: Story, events: Iterable[Draft]) -> None:
    """Tell of acts that only plain words tell whether they are still to come."""
    for event in events:
        tellings = event.tellings or [event]
        if event.has_happened and len(tellings) == 1 and _is_meanwhile(tellings[0]):
            event.modality = "planned"
        if event.modality != "plain" or any(told.modality not in ("plain", "planned") for told in tellings):
            continue
        announced = any(map(_is_announced, tellings)) and not any(told.sentence.says(_BEGUN) for told in tellings)
        told_so = announced or any(_is_listed_ahead(story, told) for told in tellings)
        if is_later(starts(event.date), story.today) or told_so:
            event.modality = "planned"


def is_later(day: str, today: str) -> bool:
    """Say whether a day is after another; of days without a year one that is not far ahead.

    >>> [is_later("2024-05-20", "2024-05-15"), is_later("XXXX-06-05", "XXXX-06-02"), is_later("2024-05", "2024-05-02")]
    [True, True, False]
    """
    if not (is_day(day) and is_day(today)):
        return False
    if not day.startswith(UNKNOWN_YEAR) and not today.startswith(UNKNOWN_YEAR):
        return day > today
    if day.startswith(UNKNOWN_YEAR) != today.startswith(UNKNOWN_YEAR):
        return False
    return 0 < day_of_year(day) - day_of_year(today) <= _NEAR


def _is_announced(told: Draft) -> bool:
    """``Bộ Ngoại giao thông báo A thăm Lào từ ngày 20 đến 22/5``: announced with its days, so not yet over."""
    sentence, at = told.sentence, told.at
    if told.type != "visit" or told.named_by_noun or told.date_kind not in ("day", "interval") or not told.date:
        return False
    behind = sentence.says(_ANNOUNCING, at) and not sentence.has_anywhere("past")
    return behind or sentence.says(_ANNOUNCING, 0, at)


def _is_listed_ahead(story: Story, told: Draft) -> bool:
    """``Tuần tới, Lào sẽ đón hai đoàn. Đó là A thăm Lào từ 20/5; B thăm Lào từ 23/5``."""
    sentence = told.sentence
    if not sentence.index or not sentence.words(0, 2).startswith(_LISTING):
        return False
    before = story.sentences[sentence.index - 1]
    return before.has_anywhere("future") and not sentence.has_anywhere("past")


def _is_meanwhile(told: Draft) -> bool:
    """``A sẽ về nước trong khi B tiếp tục tới Lào``: at the same time, which is still to come."""
    sentence, at = told.sentence, told.at
    meanwhile = _last(sentence, at, "trong khi")
    if meanwhile < 0 or any(sentence.has(i, "past", "ongoing") for i in range(meanwhile, at)):
        return False
    before = range(meanwhile)
    apart = any(sentence.low(i) in _APART or sentence.has(i, "say") for i in before)
    return not apart and any(sentence.has(i, "future") for i in before)


def _last(sentence: Sentence, at: int, words: str) -> int:
    """Return where the last such words before token ``at`` begin, -1 where none stand there."""
    size = words.count(" ") + 1
    return next((i for i in range(at - 1, -1, -1) if sentence.words(i, i + size).startswith(words)), -1)
