"""What tells a document that has no name of its own: where it came about, what it is signed for or what it is worth."""

import re

from banggiao.model.vocabulary import InstrumentAction, InstrumentKind

PAPERS = ("agreement", "mou", "protocol")
"""Kinds of papers that two sides sign."""
DEALT = ("signed", "proposed", "negotiating")
"""What is done with a paper that has no name yet."""
MADE = "made"
"""The head of papers that are told by where they came about."""
_MADE = re.compile(  # ``các thỏa thuận đã đạt được tại kỳ họp lần thứ 5 …``, ``thỏa thuận đạt được ở cuộc gặp …``
    r" (?:mà )?(?:(?:hai|các) (?:bên|nước) )?"
    r"(?:đã (?:được )?(?:đạt được|đạt|đưa ra|cam kết|ký kết|ký|thống nhất|nhất trí)|đạt được|được đưa ra)"
    r"(?: (?:với|giữa) (?:[^ ,;.]+ ){1,6}?(?=tại|trong|nhân|ở)| )(?:tại|trong|nhân|ở)"
    r" (?=(?:các )?(?:cuộc|chuyến|kỳ|phiên|hội nghị|hội đàm|thượng đỉnh)\b|khuôn khổ\b)"
)
_FOR = re.compile(r" (?:để|nhằm) (?=\w)")  # ``ký một biên bản ghi nhớ để giúp …``
_TO_SIGN = re.compile(r"\bký(?: kết)?(?: một| hai| ba| các| \d{1,2})?(?: bản)? $")
_REST = re.compile(
    r"(?:[^,;.()\n\"”]{0,40}\bgiữa [^,;.()\n\"”]{2,70}? và )?[^,;.()\n\"”]{4,110}?"
    r"(?= (?:vào|hồi|ngày|và|của riêng|cũng như|sẽ|đã|được|là|để|nhằm|có thể|không|khiến|đóng|mang)\b|[,;.()\n\"”]|$)"
)
_WORTH = re.compile(  # ``biên bản ghi nhớ trị giá 3 tỷ USD``
    r",? (?:có )?(?:với )?(?:tổng )?(?:trị giá|giá trị)(?: (?:lên tới|lên đến|khoảng|hơn|gần|tới|ước tính|trên))*"
    r" (?:[\d.,]+|hàng|nhiều|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ))*"
    r" (?:usd|đô - la|đô la|đôla|đô|euro|yen|yên|nhân dân tệ|won|bảng)\b(?: mỹ\b)?"
)
_BACK = 24


def is_made(folded: str, end: int) -> bool:
    """Say whether it is told right behind a noun where what it names came about."""
    return _MADE.match(folded, end) is not None


def tail_end(folded: str, start: int, end: int, kind: InstrumentKind, action: InstrumentAction) -> int:
    """Return where the words end that tell a document without a name, or 0 where none do.

    Args:
        folded: the text, folded by ``matchable``.
        start: where its noun, or the count before it, begins.
        end: where the noun ends.
        kind: what the noun says that it is.
        action: what is done with it.

    >>> text = "ký một biên bản ghi nhớ để giúp lào trồng lúa vào năm sau."
    >>> text[7 : tail_end(text, 7, 23, "mou", "signed")]
    'biên bản ghi nhớ để giúp lào trồng lúa'
    """
    if kind not in PAPERS:
        return 0
    opens = _MADE.match(folded, end)
    if opens is None and action in DEALT and _TO_SIGN.search(folded, max(0, start - _BACK), start):
        opens = _FOR.match(folded, end)
    if opens is None:
        return past_worth(folded, end) if action in DEALT else 0
    rest = _REST.match(folded, opens.end())
    return rest.end() if rest is not None else 0


def past_worth(folded: str, end: int) -> int:
    """Return where the sum ends that a document is told to be worth right behind its name, 0 where none is.

    >>> text = "thoả thuận thương mại trị giá hàng tỷ usd mà hai nước đã ký"
    >>> text[: past_worth(text, 21)]
    'thoả thuận thương mại trị giá hàng tỷ usd'
    """
    worth = _WORTH.match(folded, end)
    return worth.end() if worth is not None else 0
