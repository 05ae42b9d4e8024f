"""Days of which a digest of news tells: ``Quét tin thế giới ngày 2/5: …``; what it tells of was on days of its own."""

import re
from collections.abc import Iterable
from typing import Final

from banggiao.model.edtf import is_day
from banggiao.vietnamese.date_forms import DateMention

_DIGEST = re.compile(
    r"\b(?:(?:quét|điểm|bản) tin|tin (?:nóng|tức|nổi bật|đáng chú ý|vắn|thế giới|quốc tế))\b[^.:;,…\n]{0,40}$"
)
_LONGEST: Final = 60  # characters from the words for a digest to its day


def day_of_digest(found: Iterable[Iterable[DateMention]], folded: str) -> str:
    """Return the day of whose news a digest tells, which is its own today; empty where it tells two, or is none.

    >>> text = "quét tin thế giới ngày 2/5: ông a hôm nay thăm lào."
    >>> day_of_digest([[DateMention(18, 26, "XXXX-05-02", "day")]], text)
    'XXXX-05-02'
    """
    days = {date.edtf for dates in found for date in dates if is_of_a_digest(folded, date) and is_day(date.edtf)}
    return days.pop() if len(days) == 1 else ""


def is_of_a_digest(folded: str, date: DateMention) -> bool:
    """Say whether a day is that of a digest of news.

    >>> text = "là những tin đáng chú ý trong ngày 2/5."
    >>> is_of_a_digest(text, DateMention(30, 38, "XXXX-05-02", "day"))
    True
    """
    if date.kind != "day" or "tin " not in folded[max(0, date.start - _LONGEST) : date.start]:
        return False
    return _DIGEST.search(folded, max(0, date.start - _LONGEST), date.start) is not None
