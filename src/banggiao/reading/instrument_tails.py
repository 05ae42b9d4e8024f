"""What tells a document that has no name of its own: where it came about, or what it is signed for (codebook §3)."""

import re

from banggiao.model.vocabulary import InstrumentAction, InstrumentKind

PAPERS = ("agreement", "mou", "protocol")
"""Kinds of papers that two sides sign."""
DEALT = ("signed", "proposed", "negotiating")
"""What is done with a paper that has no name yet."""
_MADE = re.compile(  # ``các thỏa thuận đã đạt được tại kỳ họp lần thứ 5 …``
    r" (?:mà )?(?:(?:hai|các) (?:bên|nước) )?đã (?:được )?(?:đạt được|đạt|cam kết|ký kết|ký|thống nhất|nhất trí)"
    r" (?:tại|trong|nhân) (?=cuộc|các cuộc|chuyến|các chuyến|kỳ|phiên|hội nghị|khuôn khổ)"
)
_FOR = re.compile(r" (?:để|nhằm) (?=\w)")  # ``ký một biên bản ghi nhớ để giúp …``
_TO_SIGN = re.compile(r"\bký(?: kết)?(?: một| hai| ba| các| \d{1,2})?(?: bản)? $")
_REST = re.compile(r"[^,;.()\n\"”]{4,110}?(?= (?:vào|hồi|ngày|và|của riêng|cũng như)\b|[,;.()\n\"”]|$)")
_BACK = 24


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
    rest = _REST.match(folded, opens.end()) if opens is not None else None
    return rest.end() if rest is not None else 0
