"""Dates that are the day of saying so, or of calling it off, or that stand in words that are quoted."""

from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.dates_apart import is_of
from banggiao.reading.modality import SOON, Modality
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.dates import DateMention

PARTS_OF_DAY = frozenset({"sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm", "vào", "cũng", "trong"})
"""What may stand before a date and belongs to it."""
_MADE_KNOWN = ("danh sách", "lịch trình", "chương trình", "thông tin", "kế hoạch", "thành phần", "ảnh", "hình ảnh")

# A date before one of these is the day of saying so, not of what is said.
_REPORTING = frozenset(
    {
        "cho biết", "thông báo", "tuyên bố", "xác nhận", "nói", "đưa tin", "dẫn lời", "cho rằng", "tiết lộ",
        "nhận định", "viết", "khẳng định", "nêu rõ", "nhắc lại", "hé lộ", "tường thuật", "nói thêm", "cho hay",
        "loan báo", "loan tin",
    }
)  # fmt: skip
_INFORMS = ("về", "chi tiết", "chi", "thêm", "rằng")  # "ngày 3/4 thông tin về chuyến thăm", not "theo thông tin từ A"
_OF_WORD = frozenset({"theo", "có", "nguồn", "của", "những", "các", "một số", "số"})  # before the noun
_PUBLISHES = ("tải", "phát", "ảnh", "bài", "thông tin")  # behind "đăng"
_SHOWING = frozenset({"chiếu", "phát", "phát sóng", "công chiếu", "trình chiếu"})
_SHOWN = frozenset({"phim", "bộ", "cuốn", "video", "đoạn", "hình", "hình ảnh", "chương"})  # behind "chiếu", "phát sóng"
_NEXT = 9  # tokens from a noun to "sắp tới"
_PLANNED = 5  # tokens from a noun to "dự kiến"
_WHOSE = frozenset({"của", "giữa", "với", ",", "."})
# Between a day and what is to come these tell what was done on the day: it was waited for.
_AWAITED = (
    "trông đợi", "trông chờ", "mong đợi", "chờ đợi", "chờ đón", "kỳ vọng", "trước thềm", "chuẩn bị cho",
    "chuẩn bị đón",
)  # fmt: skip
_BEFORE_THEN = ("trước thời điểm", "trước giờ", "trước ngày", "trước lúc")
_SAID = 6  # tokens from a word of saying to what is said to come
_COUNTS = frozenset({"cuộc", "buổi"})
_PAPERS = ("thông cáo", "thông báo", "tuyên bố", "nguồn tin")
_QUOTES = frozenset("“”")
_CLOSING = frozenset({",", "”", '"'})


def speaks(sentence: Sentence, index: int) -> bool:
    """Say whether a token is a word of reporting, before which a date is the day of saying so."""
    low = sentence.lows[index]
    if sentence.owner[index] is not None or sentence.has(index - 1, "negation"):
        return False
    if low == "thông tin":
        return sentence.low(index + 1) in _INFORMS and sentence.low(index - 1) not in _OF_WORD
    if low == "công bố":
        return sentence.words(index + 1, index + 3).startswith(_MADE_KNOWN)
    if low in _SHOWING:
        return sentence.low(index + 1) in _SHOWN
    return low in _REPORTING or (low == "đăng" and sentence.low(index + 1) in _PUBLISHES)


def is_announced(sentence: Sentence, date: DateMention, at: int, modality: Modality) -> bool:
    """``Ngày 4/7, A tiết lộ sẽ nêu vấn đề trong cuộc gặp với B``, ``Ngày 4/7, hai bên bàn về chuyến thăm sắp tới``.

    Say whether an act behind a date is one of a later day: what is called the next, or is told on that day to come.
    """
    if any(
        sentence.low(i) in SOON and sentence.owner[i] is None
        for i in range(at + 1, min(at + _NEXT, len(sentence.lows)))
    ):
        return True
    if any(sentence.low(i) == "dự kiến" and sentence.low(i + 1) in _WHOSE for i in range(at + 1, at + _PLANNED)):
        return True  # "nói về chuyến thăm Lào dự kiến của B"
    if modality == "planned" and "bắt đầu chuyến" in sentence.words(sentence.token_at(date.end), at):
        return True  # "ngày 22/5 bắt đầu chuyến thăm Lào và dự kiến gặp B": on some day of the visit
    told = range(sentence.token_at(date.end), at)
    if sentence.says(_BEFORE_THEN, told.start, at):
        return True  # "Sáng 10/11 quét dọn phố xá, trước thời điểm A đến thăm"
    if modality not in ("planned", "alleged"):
        return False
    return sentence.says(_AWAITED, told.start, at) or any(speaks(sentence, i) for i in told)


def tells_of_others(sentence: Sentence, said: int, at: int) -> bool:
    """Say whether a word of saying tells what others did: ``A khẳng định B đã không nói gì trong cuộc gặp với C``."""
    whom = sentence.mention_after(said + 1)
    return whom is not None and any(sentence.has(i, "past") for i in range(whom.last, min(whom.last + 2, at)))


def is_quoted(sentence: Sentence, low: int, high: int) -> bool:
    """``Trong điện mừng có đoạn viết: “… ngày 18/7/1977 …”``: a day in words that are quoted is of what they tell."""
    for index in range(sentence.token_at(high) - 1, sentence.token_at(low + 1) - 1, -1):
        if sentence.lows[index] in _QUOTES:
            return sentence.lows[index] == "“"
    return False


def is_credited(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``A sẽ gặp B, người phát ngôn hôm 5/3 cho biết``, ``… cho biết hôm 5/3``: the day of saying so, behind it."""
    before = sentence.before(sentence.token_at(date.start), PARTS_OF_DAY)
    if before > at + 1 and speaks(sentence, before) and sentence.owner[before - 1] is not None:
        if not _CLOSING.isdisjoint(sentence.lows[at:before]) and not is_of(sentence.tokens[at], "statement"):
            return True
    after = sentence.token_at(date.end)
    while sentence.low(after) in ("đã", "vừa", "cũng"):
        after += 1
    spoken = after < len(sentence.lows) and speaks(sentence, after)
    return spoken and _is_speaker(sentence, sentence.token_at(date.start) - 1)


def is_of_calling_off(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``Ngày 5/3, A huỷ chuyến thăm Lào``, ``cuộc gặp bị hoãn hôm 5/3``: not the day that it was to take place on.

    ``huỷ cuộc gặp ngày 5/3``, ``cuộc gặp ngày 5/3 bị hoãn`` and ``hoãn sang ngày 5/3`` tell that one.
    """
    first, after = sentence.token_at(date.start), sentence.token_at(date.end)
    if after <= at:
        return any(sentence.has(i, "cancelled") for i in range(after, at))
    last = sentence.before(first, PARTS_OF_DAY)
    return last > at and sentence.has(last, "cancelled")


def _is_speaker(sentence: Sentence, at: int) -> bool:
    """Whether someone is named there, or an outlet of one word that nobody knows: ``…, RIA ngày 18/7 dẫn lời B``.

    So does a paper speak: ``…, thông cáo ngày 18/7 cho biết``.
    """
    paper = sentence.words(at - 1, at + 1).endswith(_PAPERS)
    return (
        paper
        or sentence.owner[at] is not None
        or (at > 0 and sentence.tokens[at].cap and sentence.lows[at - 1] in _CLOSING)
    )


def is_said_at(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``nói sẽ thăm Lào trong cuộc gặp với B ngày 17-11``: the day of the encounter at which that was said."""
    said = next((i for i in range(at - 1, max(-1, at - _SAID), -1) if sentence.has(i, "say")), -1)
    if sentence.has(at, "say") or is_of(sentence.tokens[at], "statement"):
        return False  # it is this that is said there
    if said < 0 or (sentence.owner[said - 1] is None and not sentence.has(said - 1, "past", "also")):
        return False
    return any(
        sentence.tokens[i].start < date.start
        and is_of(sentence.tokens[i], *ENCOUNTERS)
        and sentence.low(sentence.before(i, _COUNTS)) in ("trong", "tại")
        for i in sentence.triggers
        if i > at
    )


def is_told_besides(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``A gặp B và cho biết C sẽ sang Lào tháng 5 tới``: when that will be which is told besides the act at ``at``."""
    last = sentence.token_at(date.start)
    return any(sentence.has(i, "say") and sentence.low(i - 1) == "và" for i in range(at + 1, last - 1))
