"""The rank that two sides give their relations: ``đối tác chiến lược toàn diện`` (codebook §3, §8)."""

import re
from typing import NamedTuple

from banggiao.model.edtf import starts
from banggiao.model.vocabulary import InstrumentAction
from banggiao.reading.named import Named

_RANK = re.compile(
    r"đối tác(?P<rank>(?:(?: và|,)? (?:hợp tác|chiến lược|toàn diện|sâu rộng|tăng cường|mở rộng|đối thoại|tin cậy)\b"
    r"| vì hoà bình(?:, ổn định)?(?: và (?:phồn vinh|thịnh vượng|phát triển))?(?: (?:ở|tại) châu á)?)+)"
)
_MATTER = re.compile(  # ``đối tác chiến lược về quản lý nước với Hà Lan``: a partnership in one field
    r" về [^,;.()\n]{3,90}?(?= (?:(?<!ứng )(?<!phó )với|giữa|được|đã|đang|có|sẽ|là|cùng|và đối tác)\b|[,;.()\n]|$)"
)
_TELLING = ("chiến lược", "toàn diện", "đối thoại")
_SORT = re.compile(
    r"(?:các|những|nhiều|hiệp định|hiệp định khung|thoả thuận|chương trình|diễn đàn|giám đốc|vụ trưởng|vụ|một|mọi)"
    r" (?:hai |\d+ )?$"
)
_LIFT = re.compile(
    r"(?:nâng cấp|nâng tầm|nâng|lên|trở thành|thành|thiết lập|xác lập|hướng tới|hướng đến|tiến tới"
    r"|(?:hướng tới|hướng đến) xây dựng)"
    r"(?: mức| tầm)?(?: mối)?(?: quan hệ)? $"
)
_WISH = re.compile(
    r"\b(?:sớm|hướng tới|hướng đến|tiến tới|xem xét|đề nghị|đề xuất|mong|có thể|sẽ|khả năng|phấn đấu|tương lai gần"
    r"|thúc đẩy (?:để )?(?:đưa|nâng))\b"
)
_PAST = re.compile(r"(?:19|20)\d\d|\b(?:kể từ|từ khi|\d+ năm)\b")  # ``kể từ khi hai nước thiết lập quan hệ …``
_LOOK_BACK = 44
_NEAR = 12  # tokens
_SETTING_UP = frozenset(
    "vào|năm|từ|từ năm|vào năm|kể từ|kể từ năm|trong|hồi|tháng|được|thiết lập|xác lập|ký kết|nâng cấp|chính thức|đã|(|,"
    "|hai nước|giữa|với|và|ký|kết|lập|được xác lập|được thiết lập|được nâng cấp|được ký kết|được lập|xác|thiết".split(
        "|"
    )
)


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
    matter = _MATTER.match(folded, match.end(), sentence[1])
    return Partnership(
        start, matter.end() if matter else match.end(), _action(before, folded[sentence[0] : sentence[1]])
    )


def year_of(named: Named) -> str:
    """Return since when a partnership stands, or for when it is wished; empty where its sentence does not say."""
    date = next((date for date in named.grammar.sentence.dates if date.start >= named.end), None)
    spans = date is not None and date.kind == "interval" and not date.edtf.endswith("/..")  # "từ năm 2014" begins
    if date is None or not date.edtf or spans or not _is_joined(named, named.end, date.start):
        earlier = [date for date in named.grammar.sentence.dates if date.end <= named.start and date.edtf]
        date = earlier[-1] if earlier and _is_lifted(named, earlier[-1].end) else None
        if date is not None and named.action == "proposed" and date.kind == "interval":
            date = None  # "từ đối tác toàn diện từ năm 2009 lên …": since when the lower rank is held
    if date is None or not starts(date.edtf):
        return ""
    year = date.edtf.split("/")[0] or date.edtf
    return year if named.action in ("proposed", "negotiating") else f"{year}/.."


def _is_joined(named: Named, start: int, end: int) -> bool:
    """Say whether nothing but words of setting up stands between a partnership and a date behind it."""
    sentence = named.grammar.sentence
    words = [token.low for token in sentence.tokens if start <= token.start < end]
    between = named.grammar.between(start, end)
    covered = {token.low for each in between for token in sentence.tokens[each.first : each.last]}
    return len(words) <= _NEAR and all(word in _SETTING_UP or word in covered for word in words)


def _is_lifted(named: Named, after: int) -> bool:
    """``năm 2009, hai nước thiết lập quan hệ Đối tác toàn diện``: a verb that sets it up stands right before it.

    ``quan hệ A - B, được thiết lập năm 1973, lên Đối tác chiến lược``: that is since when there are relations.
    """
    sentence = named.grammar.sentence
    first = sentence.token_at(max(after, named.start - _LOOK_BACK))
    words = f"{sentence.words(first, sentence.token_at(named.start))} "
    return _LIFT.search(words) is not None and ";" not in words and not words.startswith(", lên ")


def _action(before: str, sentence: str) -> InstrumentAction:
    if not _LIFT.search(before):
        return "in_force"
    if _WISH.search(sentence):
        return "proposed"
    return "in_force" if _PAST.search(sentence) else "signed"
