"""Whose deed or word it is that others are told to speak against: ``Đề xuất của A bị B bác bỏ``."""

from banggiao.reading.beside import is_setting
from banggiao.reading.coordination import is_actor
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_SUFFERING, _DEED = 4, 16  # tokens from a side to "bị", and from whose deed it is
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "“", "”", '"', "nhưng", "song", "khi", "sau khi", "trong khi", "rằng"})
_OWNING = frozenset({"của", "từ"})


def whose_deed(sentence: Sentence, passive: int, own: set[str]) -> list[Mention]:
    """``A bị B lên án``, ``Đề xuất của A về … bị B bác bỏ``: whose it is what the clause up to ``bị`` tells of."""
    for at in range(passive - 1, max(-1, passive - _DEED), -1):
        mention = sentence.owner[at]
        if mention is None and (sentence.low(at) in _CLAUSE_ENDS or sentence.has(at, "passive")):
            break
        if mention is None or mention.first != at or not is_actor(mention) or mention.country in own:
            continue
        owner = sentence.low(at - 1) in _OWNING
        if owner and _lies_elsewhere(sentence, mention):
            return [mention]  # "Đề xuất ngừng bắn ở Idlib của A"
        if (owner or passive - mention.last <= _SUFFERING) and not is_setting(sentence, mention):
            return [mention]
    return []


def _lies_elsewhere(sentence: Sentence, mention: Mention) -> bool:
    """``ở Idlib của A``, the place known to lie in another country: whose that is which is told to be there."""
    place = sentence.beyond(mention.first, "của")
    return place is not None and place.kind == "place" and place.country not in ("", mention.country)
