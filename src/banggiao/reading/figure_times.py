"""For when a figure holds, and whether it is reached, aimed at or only estimated (codebook §5)."""

import re
from bisect import bisect_left
from typing import NamedTuple

from banggiao.model.vocabulary import FigureStatus
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.dates import DateMention

_COMPARED = re.compile(r"(?:so với|lần|của) (?:cùng kỳ )?(?:cả )?$")  # a year to compare with: ``gấp hai lần năm 2010``
# ``Tính đến tháng 2, …``, ``lũy kế đến hết quý I``: whatever was before counts too
_UNTIL = re.compile(r"\b(?:(?:đến|tới)(?: hết| cuối| giữa| thời điểm)?|luỹ kế) $")
_SINCE = re.compile(r"\b(?:kể từ|tính từ|từ)(?: [^ ,;.]+){0,8} (?:vào )?$")  # ``kể từ khi lập quan hệ năm 1992``
_BACK, _SINCE_BACK = 18, 60
_CLAUSE_ENDS = re.compile(r"[,;] (?!tính (?:đến|tới))| nếu | và việc ")
_DATES = 6
_CLAUSE = 90  # characters before a number that may say what it is
_DAY = len("YYYY-MM-DD")
_TARGET = re.compile(
    r"\b(?:mục tiêu|phải đạt|phấn đấu|hướng tới|hướng đến|nhằm đạt|quyết tâm|kỳ vọng|mong muốn|cam kết|sẽ|nhất trí"
    r"|thống nhất|đề ra|đặt ra|sớm|đề nghị|đề xuất|(?<!được )đưa|nâng"
    r"|(?:kế hoạch|lộ trình) (?:mua|xây|cung cấp|tăng|đầu tư))\b"
)
_ESTIMATE = re.compile(r"\b(?:ước đạt|ước tính|ước|dự kiến|dự báo|có thể|theo ước tính|được cho là)\b")
_REACHED = re.compile(r"\b(?:đã|hiện|hiện có|tính đến|trong đó có)\b")
_NOW = re.compile(r" (?:như )?(?:hiện nay|hiện tại)\b")  # ``vượt mức gần 8 tỷ USD hiện nay``
_CUT = re.compile(r"\b(?:thu hẹp|cắt giảm)\b(?:(?! xuống| còn)[^,;])*$")  # ``thu hẹp mức thâm hụt 347 tỷ``
_LIVING = re.compile(r"\bcộng đồng(?: (?:hơn|gần|khoảng|trên))? ?$")  # whatever is wished for it, it is there
_MARKS = re.compile(r"[;:]| trong khi | còn ")


class Stretch(NamedTuple):
    """A number with its unit and the stretch of its sentence that is its own: from the last figure to the next number.

    Attributes:
        is_further: whether a figure stands before it in the sentence.
    """

    start: int
    end: int
    after_last: int
    before_next: int
    is_further: bool = False


def status_of(folded: str, at: Stretch) -> FigureStatus:
    """Return whether a number is reached, aimed at or estimated, by the words before it in its clause.

    >>> text = "kim ngạch ước đạt 8 tỷ usd, phấn đấu đạt 10 tỷ usd"
    >>> status_of(text, Stretch(18, 26, 0, 42)), status_of(text, Stretch(42, 51, 26, 51))
    ('estimate', 'target')
    """
    if _NOW.match(folded, at.end):
        return "reached"
    start = max(at.after_last, at.start - _CLAUSE)
    if _CUT.search(folded, start, at.start) or _LIVING.search(folded, start, at.start):
        return "reached"
    marks = [mark.end() for mark in _MARKS.finditer(folded, start, at.start)]
    before = folded[marks[-1] if marks else start : at.start]
    if _ESTIMATE.search(before):
        return "estimate"
    wished = [match.start() for match in _TARGET.finditer(before)]
    told = [match.start() for match in _REACHED.finditer(before)]
    return "target" if wished and (not told or wished[-1] > told[-1]) else "reached"


def period_of(sentence: Sentence, folded: str, at: Stretch, status: FigureStatus) -> str:
    """Return the month, year or span for which a number holds; a year to compare with is none.

    The date behind the number and before the next one comes first, then the one before it; a year that stands further
    back holds for all that follows, but for no target.
    """
    dates = sentence.dates
    index = bisect_left(dates, at.start, key=lambda date: date.start)
    near = [date for date in dates[max(0, index - _DATES) : index + _DATES] if _is_period(date, folded)]
    near = [date for date in near if date.edtf or not any(_is_beside(date, other) for other in near if other.edtf)]
    mark = _CLAUSE_ENDS.search(folded, at.end, at.before_next)
    clause = mark.start() if mark else at.before_next
    behind = [date for date in near if at.end <= date.start < clause]
    comma = folded.rfind(", ", at.after_last, at.start) if at.is_further and status == "target" else -1
    before = [date for date in near if max(at.after_last, comma) <= date.start < at.start]
    earlier = [date for date in near if date.start < at.after_last]
    chosen = _choose(folded, at, behind, before) or (earlier[-1] if earlier and status == "reached" else None)
    if chosen is None:
        return ""
    edtf = chosen.edtf
    if _UNTIL.search(folded, max(0, chosen.start - _BACK), chosen.start):
        edtf = f"../{edtf.rpartition('/')[2]}"
    elif (
        "/" not in edtf
        and chosen.start >= at.end
        and _SINCE.search(folded, max(at.end, chosen.start - _SINCE_BACK), chosen.start)
    ):
        edtf = f"{edtf}/.."
    open_start, _, last = edtf.partition("/")
    return last if open_start == ".." and status == "target" else edtf


def _choose(folded: str, at: Stretch, behind: list[DateMention], before: list[DateMention]) -> DateMention | None:
    """Of the date right behind and the one right before a number, the nearer one; a comma parts more than words."""
    after, ahead = next(iter(behind), None), before[-1] if before else None
    if after is None or ahead is None or at.is_further:  # a date behind the last figure is that one's
        return after or ahead
    if folded.find(", ", ahead.end, at.start) >= 0:
        return after
    return after if after.start - at.end <= at.start - ahead.end else ahead


def _is_beside(one: DateMention, other: DateMention) -> bool:
    """``Quý I năm nay``: a year that is not known stands by a quarter that is."""
    return max(one.start, other.start) - min(one.end, other.end) <= 1


def _is_period(date: DateMention, folded: str) -> bool:
    """Say whether a date is no day and none to compare with; a year that cannot be known keeps its place."""
    begins = date.edtf.split("/")[0]
    if len(begins) >= _DAY or (not date.edtf and "năm" not in folded[date.start : date.end]):
        return False
    return _COMPARED.search(folded, max(0, date.start - _BACK), date.start) is None
