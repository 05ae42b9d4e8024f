"""Numbers of a wider whole than a relation: what a country sells to all the world is no trade of two (codebook §5)."""

import re
from collections.abc import Sequence

from banggiao.model.claims import FigureClaim
from banggiao.reading.sentence import Sentence
from banggiao.reading.sides import Sides

_OF_ALL = re.compile(r"\b(?:(?<!nhất )(?<!trên )thế giới|toàn cầu|(?<!trên )cả nước|toàn quốc)\b")
_OF_ONE = re.compile(
    r"^(?:tổng )?(?:giá trị |doanh thu )?(?:kim ngạch )?(?:xuất nhập khẩu|xuất khẩu|nhập khẩu|xuất siêu|nhập siêu)"
    r"(?: hàng hoá)?(?:$| của| năm| trong| cả)"
    r"|^(?:tổng )?(?:vốn )?(?:fdi|đầu tư trực tiếp nước ngoài|đầu tư nước ngoài)\b"
)
_OF_TWO = re.compile(
    r"\b(?:song phương|hai chiều|hai nước|hai bên|hai phía|hai thị trường|hai nền|giữa|lẫn nhau|ngược lại|sang|với"
    r"|thị trường này|nước này|nước bạn|nước ta|nước sở tại|đối tác)\b"
)


def is_of_whole(
    figure: FigureClaim, sentence: Sentence, folded: str, sides: Sides, before: Sequence[FigureClaim]
) -> bool:
    """``Xuất khẩu của Lào đạt 9 tỷ USD``: say whether a number tells of one country with all others.

    Args:
        figure: the number.
        sentence: where it stands.
        folded: the article, folded by ``matchable``.
        sides: whose side its mentions are on.
        before: the figures of the sentence before it, which this one may go on with.
    """
    what = figure.what.lower()
    if _OF_ALL.search(what) and figure.unit not in ("người", "lần"):
        return True
    if before or not _OF_ONE.match(what):
        return False
    if _OF_TWO.search(folded, sentence.span.start, sentence.span.end):
        return False
    if any(mention.kind == "group" for mention in sentence.mentions):
        return False
    return len(sides.codes_of(sentence.mentions)) == 1
