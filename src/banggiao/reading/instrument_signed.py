"""Words around a document's name that tell apart from its verb whether it has been signed (codebook §3).

Where they stand: behind a comma (``…, ký hồi tháng 3``), in a clause on it (``mà hai Bộ trưởng vừa ký``), in the
sentence before (``Hai bên ký 5 văn kiện. Đáng chú ý có …``).
"""

import re
from collections.abc import Sequence

from banggiao.model.vocabulary import InstrumentAction, InstrumentKind
from banggiao.reading.named import Named
from banggiao.reading.tokens import Token, words_before

_BEHIND = 12  # tokens
_PAPERS = ("agreement", "protocol", "mou", "plan", "joint_statement")
_SIGNED = re.compile(
    r"^ , (?:được |đã )?(?:ký|ký kết) (?:hồi|năm|ngày|tại|vào|hôm|từ|tháng|nhân|\d)"
    r"|^ (?:mà|do) (?:[^,;.]{1,40} )?(?:vừa|đã|mới) (?:cùng )?(?:được )?ký\b"
)
_IN_FORCE = re.compile(r"^ , (?:đã |chính thức )*có hiệu lực (?:từ|kể từ|vào|năm|ngày|hồi)\b")
_ISSUED = re.compile(r"^ (?:ngày|hôm|sau) \w")
_CARRIED = re.compile(r"^[^,;.]{0,60} (?:đang )?được (?:thực hiện|triển khai|thực thi)\b")
_RATIFYING = re.compile(r" phê chuẩn(?: và (?:thực hiện|triển khai|thực thi))?(?: các| hai)?$")
_EXCHANGED = re.compile(r" trao đổi(?: các| hai| một)?$")
_REST = re.compile(  # what opens a sentence that goes on with the documents of the one before
    r"(?:đáng chú ý|nổi bật|quan trọng nhất|lớn nhất|đó|trong số đó|trong đó|trong số này)(?: có| là| gồm)\b"
    r"|(?:một|hai|ba|bốn|năm|các|những|\d{1,2}) (?:văn kiện|thoả thuận|văn bản|bản ghi nhớ|hiệp định)(?: này)?"
    r"(?: còn lại| khác)?(?: là| gồm| bao gồm)\b"
)
_MANY = re.compile(
    r"\b(?:ký|ký kết|trao|lễ ký|lễ trao)\b[^.]*\b(?:văn kiện|thoả thuận|văn bản|bản ghi nhớ|hiệp định)\b"
)
_TO_COME = re.compile(r"\b(?:sẽ|dự kiến|sắp|theo lịch)\b")
_PLAIN = ("referred", "implementing", "in_force")


def told_behind(tokens: list[Token], at: int, first: int, kind: InstrumentKind) -> InstrumentAction | None:
    """Return what is told of a document behind its name, from token ``first`` on, that a comma or clause parts from it.

    A joint statement without a name (its noun stands at ``at``) that is told by its day, or by what it came after, has
    been issued: ``nêu trong tuyên bố chung ngày 5-3``.
    """
    if kind not in _PAPERS:
        return None
    behind = _words_behind(tokens, first)
    if _IN_FORCE.match(behind):
        return "in_force"
    if _SIGNED.match(behind) or (kind == "joint_statement" and first == at + 1 and _ISSUED.match(behind)):
        return "signed"
    return None


def is_carried_out_behind(tokens: list[Token], after: int) -> bool:
    """``các thỏa thuận được ký kết giữa hai nước được thực hiện``: behind the signing stands what becomes of them."""
    return _CARRIED.match(_words_behind(tokens, after)) is not None


def _words_behind(tokens: list[Token], first: int) -> str:
    end = min(first + _BEHIND, len(tokens))
    return words_before(tokens, end, max(0, end - first))


def is_ratified(tokens: list[Token], at: int) -> bool:
    """``sớm phê chuẩn Hiệp định …``: what is ratified has been signed, whenever that comes about."""
    return _RATIFYING.search(words_before(tokens, at, _BEHIND)) is not None


def is_exchanged(tokens: list[Token], at: int, kind: InstrumentKind) -> bool:
    """``trao đổi Bản ghi nhớ về …``: the two sides hand each other the signed paper."""
    is_paper = kind in ("mou", "protocol", "agreement") and tokens[at].cap
    return is_paper and _EXCHANGED.search(words_before(tokens, at, _BEHIND)) is not None


def goes_on_with_signed(folded: str, before: tuple[int, int], start: int) -> bool:
    """``Hai bên ký 5 văn kiện. Đáng chú ý có …``: a sentence names some of what the one before it tells to be signed.

    Args:
        folded: the article, folded by ``matchable``.
        before: where the sentence before begins and ends.
        start: where this one begins.
    """
    if _REST.match(folded, start) is None or _TO_COME.search(folded, *before):
        return False
    return _MANY.search(folded, *before) is not None


def as_signed(named: Sequence[Named]) -> list[Named]:
    """Take the documents of which a sentence says nothing else for signed ones."""
    return [
        each._replace(action="signed") if each.action in _PLAIN and each.kind in _PAPERS else each for each in named
    ]
