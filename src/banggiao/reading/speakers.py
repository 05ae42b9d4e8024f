"""Who speaks in a sentence: for which side, and in person as far as the article names them."""

from typing import NamedTuple

from banggiao.reading.actors import Actor
from banggiao.reading.coordination import is_actor
from banggiao.reading.mention import Mention
from banggiao.reading.roles import governor
from banggiao.reading.sentence import Sentence
from banggiao.reading.sides import Sides

_LAST, OPENING = 12, 3
_OWN = ("chúng tôi", "tôi ")  # who spoke last goes on
_MARKS_BEFORE = "“\"' -–"
_SAYING = (
    "nói",
    "nói thêm",
    "cho biết",
    "khẳng định",
    "nhấn mạnh",
    "tuyên bố",
    "cho hay",
    "phát biểu",
    "nêu rõ",
    "đề xuất",
    "chia sẻ",
    "thông báo",
    "phân tích",
    "trả lời",
    "viết",
    "tiết lộ",
    "kết luận",
    "bày tỏ",
    "giải thích",
    "nhận định",
)
_QUOTING = ("dẫn lời", "trích lời")
QUOTED = (",", "”", '"', "-", "–")
_JOINTS = ("và", "cùng", "cùng với")
_VOICED = ("person", "title", "body")
_OPENING_MARKS = ("“", '"')
_ROW = 4
_ASKED = frozenset(
    {"đề nghị", "mong muốn", "mong", "kêu gọi", "yêu cầu", "đề xuất", "hy vọng", "hi vọng", "nghị", "muốn"}
)
_SIDES = frozenset({"phía", "các", "nước"})
_OPENS = ("rằng", ",")
_REMARKS = tuple(  # ``Đánh giá cao …, Thủ tướng A``: what he says beside what follows
    "đánh giá|bày tỏ|khẳng định|nhấn mạnh|ghi nhận|hoan nghênh|cảm ơn|chúc mừng|trả lời|đề cập|phát biểu|vui mừng"
    "|nhắc lại|thông báo|chào mừng|cho rằng|nhất trí với|đáp lại|đáp lời|chia sẻ|trân trọng|để |nhằm ".split("|")
)
_SETTING = frozenset("tại trong sau nhân về trước với bên ngay cùng ngày sáng chiều tối trên".split())


class Speaker(NamedTuple):
    """The side that speaks, and the persons who speak for it as far as the article names them."""

    codes: tuple[str, ...] = ()
    actors: tuple[Actor, ...] = ()


def speaker_of(sides: Sides, sentence: Sentence) -> Speaker | None:
    """Return who speaks in a sentence: whom it names beside his words, else its first free actor and who joins him."""
    named = _beside_words(sides, sentence) or _before_colon(sides, sentence) or _according_to(sides, sentence)
    if named is not None and sides.is_of_firm(named):
        return Speaker()
    if named is not None:
        return Speaker(sides.codes(named), tuple(sides.actors(named)))
    if sentence.words(0, OPENING).lstrip(_MARKS_BEFORE).startswith(_OWN):
        return None
    opener = _behind_setting(sides, sentence) or sides.opener(sentence)
    if opener is None or sentence.low(sentence.before(opener.first, _SIDES)) in _ASKED or _is_told_of(sentence, opener):
        return None  # "Đề nghị hai bên …", "Mong phía Lào …": who speaks goes on
    if sides.is_of_firm(opener):
        return Speaker()
    row = _row(sides, sentence, opener)
    return Speaker(sides.codes_of(row), tuple(actor for mention in row for actor in sides.actors(mention)))


def _is_told_of(sentence: Sentence, mention: Mention) -> bool:
    """``Nhà ngoại giao này cho biết Lào …``: a side of whom somebody speaks whom no name tells."""
    first = mention.first - (sentence.low(mention.first - 1) == "rằng")
    return mention.kind == "country" and first > 1 and sentence.low(first - 1) in _SAYING


def _beside_words(sides: Sides, sentence: Sentence) -> Mention | None:
    """``“Chúng tôi sẽ tiếp tục hợp tác”, ông X nói``; ``ông X nói: “Tôi mong …”``; ``“…”, hãng A dẫn lời ông X``."""
    for mention in reversed(sentence.mentions[-_LAST:]):
        is_quoted = sentence.words(mention.first - 2, mention.first).endswith(_QUOTING)
        if is_quoted and mention.first > OPENING and mention.person is not None and sides.codes(mention):
            return mention
        if mention.person is None or sentence.low(mention.last) not in _SAYING or not sides.codes(mention):
            continue
        is_behind = mention.first > OPENING and sentence.low(mention.first - 1) in QUOTED
        if is_behind or sentence.low(mention.last + 1) == ":":
            return mention
    return None


def _before_colon(sides: Sides, sentence: Sentence) -> Mention | None:
    """``Tổng thống X đã không ngần ngại mời gọi: “Chúng tôi mong …”``: the last free person before what is quoted."""
    if ":" not in sentence.lows:
        return None
    colon = next(
        (at for at, low in enumerate(sentence.lows) if low == ":" and sentence.low(at + 1) in _OPENING_MARKS), 0
    )
    for mention in reversed(sentence.mentions):
        if mention.last <= colon and mention.person is not None and not governor(sentence, mention.first):
            return mention if sides.codes(mention) else None
    return None


def _according_to(sides: Sides, sentence: Sentence) -> Mention | None:
    """``Theo Bộ trưởng X, hai bên cần …``: what follows is what he says."""
    if sentence.low(0) != "theo":
        return None
    first = next(iter(sentence.mentions), None)
    if first is None or first.first > OPENING or first.kind not in _VOICED or sentence.low(first.last) != ",":
        return None
    return first if sides.codes(first) else None


def _behind_setting(sides: Sides, sentence: Sentence) -> Mention | None:
    """``Tại cuộc gặp cấp cao Việt Nam - Lào, Thủ tướng A …``: what opens so only tells where and when.

    So does what somebody does besides, where he stands right behind it: ``Đánh giá cao quan hệ hai nước, ông A …``.
    """
    if "," not in sentence.lows:
        return None
    is_setting = sentence.low(0) in _SETTING
    if not is_setting and not f"{sentence.words(0, OPENING)} ".startswith(_REMARKS):
        return None
    comma = sentence.lows.index(",")
    for mention in sentence.mentions:
        if not is_setting and mention.first > comma + 1 + (sentence.low(comma + 1) == "phía"):
            return None
        if mention.first > comma and is_actor(mention) and not governor(sentence, mention.first):
            return mention if sides.codes(mention) else None
    return None


def _row(sides: Sides, sentence: Sentence, opener: Mention) -> list[Mention]:
    """``Thủ tướng A và Thủ tướng B hài lòng …``: those who are joined to the first."""
    row = [opener]
    if opener.kind == "group":
        return row
    for mention in sentence.mentions:
        if mention.first < row[-1].last:
            continue
        joined = sentence.words(row[-1].last, mention.first) in _JOINTS
        acts = is_actor(mention) or mention.kind == "place"
        if not joined or not acts or not sides.codes(mention) or len(row) >= _ROW:
            break
        row.append(mention)
    return row


def said_to_be_of_two(sentence: Sentence, near: list[Mention]) -> Mention | None:
    """``ông X cho biết hai bên đã ra tuyên bố chung, nhất trí …``: the two of whom somebody tells before a verb."""
    for mention in reversed(near):
        before = sentence.low(mention.first - 1)
        if (
            mention.kind == "group"
            and not governor(sentence, mention.first)
            and (before in _SAYING or before in _OPENS)
        ):
            return mention
    return None
