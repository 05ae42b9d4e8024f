"""Words around a document's name that tell apart from its verb whether it has been signed (codebook §3).

Where they stand: behind a comma (``…, ký hồi tháng 3``), in a clause on it (``mà hai Bộ trưởng vừa ký``), in the
sentence before (``Hai bên ký 5 văn kiện. Đáng chú ý có …``).
"""

import re
from collections.abc import Sequence

from banggiao.model.vocabulary import InstrumentAction, InstrumentKind
from banggiao.reading.named import Named
from banggiao.reading.tokens import Token, token_from, words_before

_BEHIND = 12  # tokens
_PAPERS = ("agreement", "protocol", "mou", "plan", "joint_statement")
_SIGNED = re.compile(
    r"^ , (?:được |đã )?(?:ký|ký kết) (?:hồi|năm|ngày|tại|vào|hôm|từ|tháng|nhân|\d)"
    r"|^ (?:mà )?(?:(?:hai|các|đôi) (?:bên|nước) )?(?:đã )?đạt được (?:hồi|năm|ngày|tại|vào|hôm|tháng|trong|nhân|\d)"
    r"|^ (?:mà|do) (?:[^,;.]{1,40} )?(?:vừa|đã|mới) (?:cùng )?(?:được )?ký\b"
)
_SIGNED_ON = re.compile(  # ``đã có 18 bản ghi nhớ giữa các trường đại học và đối tác được ký kết``
    r"^(?: khác)?(?: (?:giữa|của|về|và|với|cho)\b[^,;:.]{1,60})? (?:đã )?được (?:ký|ký kết)\b"
)
_AHEAD = re.compile(r"\b(?:sẽ|dự kiến|sắp|sớm|cần|chờ|chưa|không|để|mong|việc|nếu|khi)\b")
_IN_FORCE = re.compile(r"^ , (?:đã |chính thức )*có hiệu lực (?:từ|kể từ|vào|năm|ngày|hồi)\b")
_ISSUED = re.compile(r"^ (?:ngày|hôm|sau) \w")
_CARRIED = re.compile(r"^[^,;.]{0,60} (?:đang )?được (?:thực hiện|triển khai|thực thi)\b")
_YEAR_BEHIND, _YEAR_LENGTH = 9, 4
_QUOTED = re.compile(
    r"(?:^|[,;:.]) (?:theo|trong|tại)(?: bản)?$| dẫn(?: lại| bản)?$|(?:^|[^,;:.]) theo$"
    r"| (?:cam kết|khẳng định|tuyên bố|nhấn mạnh|kêu gọi|bày tỏ|cho biết) (?:[^,;:.]{1,60} )?trong(?: bản)?$"
)
_NOW = re.compile(r"^ (?:đã )?(?:được )?(?:vừa|mới) |^ (?:đã |được )*(?:ký|ký kết)(?: kết)? (?:nhân|trong)\b|^ ký nhân")
_TELLS = re.compile(r"^ (?:cũng |còn )?(?:cho biết|nêu rõ|khẳng định|nhấn mạnh|có đoạn|viết|ghi rõ|nêu)\b")
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
_SIGNING = re.compile(r"\b(?:ký|ký kết|trao)\b")
_LISTED_AHEAD = re.compile(r"\b(?:sẽ|dự kiến|sắp)\b")
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
    if (later := _SIGNED_ON.match(behind)) is not None and not _AHEAD.search(later[0]):
        return "signed"
    if _SIGNED.match(behind) or (kind == "joint_statement" and first == at + 1 and _ISSUED.match(behind)):
        return "signed"
    return None


def is_issued(tokens: list[Token], at: int, end: int) -> bool:
    """``Theo Tuyên bố chung, …``, ``Tuyên bố chung nêu rõ …``: it is the news, and no statement of an earlier year.

    ``được nêu trong tuyên bố chung`` speaks of one of which nothing is said.
    """
    named = [token.text for token in tokens[at : at + _BEHIND] if token.start < end + _YEAR_BEHIND]
    if any(text.isdigit() and len(text) == _YEAR_LENGTH for text in named):
        return False
    if _TELLS.match(_words_behind(tokens, token_from(tokens, end))):
        return True
    return _QUOTED.search(words_before(tokens, at, _BEHIND)) is not None


def is_signed_now(tokens: list[Token], end: int) -> bool:
    """``triển khai Kế hoạch … vừa ký``, ``trên cơ sở Hiệp định … ký nhân chuyến thăm``: that signing is the news."""
    first = token_from(tokens, end)
    return _NOW.match(_words_behind(tokens, first)) is not None


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


def opens_list(folded: str) -> InstrumentAction | None:
    """``Các văn kiện sẽ được ký kết gồm:``: what is done with all items of the list that follows."""
    if not _SIGNING.search(folded):
        return None
    return "proposed" if _LISTED_AHEAD.search(folded) else "signed"


def as_signed(named: Sequence[Named]) -> list[Named]:
    """Take the documents of which a sentence says nothing else for signed ones."""
    return [
        each._replace(action="signed") if each.action in _PLAIN and each.kind in _PAPERS else each for each in named
    ]
