"""The rank that two sides give their relations: ``đối tác chiến lược toàn diện`` (codebook §3, §8)."""

import re
from typing import NamedTuple

from banggiao.model.vocabulary import InstrumentAction

_RANK = re.compile(
    r"đối tác(?P<rank>(?:(?: và|,)? (?:hợp tác|chiến lược|toàn diện|sâu rộng|tăng cường|mở rộng|đối thoại|tin cậy)\b"
    r"| vì hoà bình(?:, ổn định)?(?: và (?:phồn vinh|thịnh vượng|phát triển))?(?: (?:ở|tại) châu á)?)+)"
)
_TELLING = ("chiến lược", "toàn diện", "đối thoại")
_SORT = re.compile(
    r"(?:các|những|nhiều|hiệp định|hiệp định khung|thoả thuận|chương trình|diễn đàn|một|mọi) (?:hai |\d+ )?$"
)
_LIFT = re.compile(
    r"(?:nâng cấp|nâng tầm|nâng|lên|trở thành|thành|thiết lập|xác lập|hướng tới|tiến tới)"
    r"(?: mức| tầm)?(?: mối)?(?: quan hệ)? $"
)
_WISH = re.compile(r"\b(?:sớm|hướng tới|tiến tới|xem xét|đề nghị|đề xuất|mong|có thể|sẽ|khả năng|phấn đấu)\b")
_PAST = re.compile(r"(?:19|20)\d\d")
_LOOK_BACK = 44


class Partnership(NamedTuple):
    """Where the rank stands and whether it is held, given or wished for."""

    start: int
    end: int
    action: InstrumentAction


def read_partnership(folded: str, start: int, sentence: tuple[int, int]) -> Partnership | None:
    """Return the partnership named at ``start``, or None where the words name a sort of partner.

    Args:
        folded: the text, folded by ``matchable``.
        start: where ``đối tác`` stands.
        sentence: where its sentence begins and ends.

    >>> read_partnership("nâng cấp quan hệ lên đối tác chiến lược toàn diện", 21, (0, 49))
    Partnership(start=21, end=49, action='signed')
    """
    match = _RANK.match(folded, start, sentence[1])
    if match is None or not any(word in match["rank"] for word in _TELLING):
        return None
    before = folded[max(sentence[0], start - _LOOK_BACK) : start]
    if _SORT.search(before):
        return None
    return Partnership(start, match.end(), _action(before, folded[sentence[0] : sentence[1]]))


def _action(before: str, sentence: str) -> InstrumentAction:
    if not _LIFT.search(before):
        return "in_force"
    if _WISH.search(sentence):
        return "proposed"
    return "in_force" if _PAST.search(sentence) else "signed"
