"""Of which kind a visit is: as its words say, as the trip that it is part of, or by what one goes for."""

from banggiao.model.vocabulary import EventKind
from banggiao.reading.frames.base import Trigger, event_kind
from banggiao.reading.sentence import Sentence

_FOR = frozenset({"để", "nhân", "dịp", "nhân dịp"})
_BEGINNING = ("bắt đầu", "mở đầu", "khởi đầu", "tiếp tục")
_PART_OF_TRIP = frozenset({"trong", "khổ", "khuôn khổ", "đầu", "bắt đầu", "mở đầu", "khởi đầu", "tục", "tiếp tục"})
_PART_OF = 12  # tokens from where one goes to the trip that this is part of
_NAMED_KIND = 5  # tokens in which a trip says of what kind it is


def kind_named(trigger: Trigger, end: int) -> EventKind | None:
    """Return the kind that the words of a visit up to token ``end`` name, None where they name none."""
    words = trigger.sentence.words(trigger.at, max(end, trigger.at + 1))
    return _kind_in(trigger, words)


def kind_of_trip(trigger: Trigger, after: int) -> EventKind | None:
    """``tới Lào hôm 11/5 trong chuyến thăm chính thức dài hai ngày``: which kind of trip the journey is part of.

    So is ``có mặt tại Lào, bắt đầu chuyến thăm chính thức``.
    """
    sentence = trigger.sentence
    for index in range(after, min(after + _PART_OF, len(sentence.tokens))):
        low = sentence.low(index)
        begins = low == "," and sentence.words(index + 1, index + 3).startswith(_BEGINNING)
        if (low in (",", ";") and not begins) or sentence.has(index, "say"):
            return None
        if "chuyến" in low and sentence.has(index, "noun") and sentence.low(index - 1) in _PART_OF_TRIP:
            return _kind_in(trigger, sentence.words(index, index + _NAMED_KIND).partition(" ,")[0])
    return None


def is_to_attend(sentence: Sentence, at: int) -> bool:
    """``chuyến thăm Lào năm 2017 nhân dịp dự Hội nghị …``, ``… dự Cuộc gặp Thượng đỉnh``: what the visit is for."""
    while sentence.low(at) in _FOR or (at < len(sentence.tokens) and sentence.in_date(at) is not None):
        at += 1
    return sentence.low(at) in ("dự", "tham dự") and sentence.owner[at] is None


def _kind_in(trigger: Trigger, words: str) -> EventKind | None:
    for entry in trigger.words("visit_kinds"):
        form, _, kind = entry.partition("=")
        if form in words:
            return event_kind(kind)
    return None
