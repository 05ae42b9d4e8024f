"""Dates bound to what is no act of the record: ``sau vụ phóng ngày 28/2``, ``theo thông cáo ngày 29/3``."""

from banggiao.reading.acts_between import TRANSPARENT
from banggiao.reading.dates_apart import is_of
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.dates import DateMention

_CLOSES = frozenset({",", ";", ":", ".", "“", "”", '"'})
_ON = frozenset({"vào", "hôm", "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "hồi", "("})
_MATTERS = frozenset({"vụ", "trận", "thảm hoạ", "sự cố", "cơn"})
_EVENTS = frozenset({"cuộc", "chiến dịch", "đợt"})
_CONFERENCES = ("hội nghị", "thượng đỉnh", "diễn đàn", "đại hội", "kỳ họp")
_AHEAD = frozenset({"trước", "thềm", "trước thềm"})
_LONGEST = 8  # tokens from such a word to its day: "vụ tàu cá bị bắn ngày 9/7"
# Before what happened these make it a mark of time or a matter; "trong" and "tại" would make it where the act was.
_BESIDE_IT = frozenset({"sau", "trước", "từ", "kể từ", "về", "vì", "do", "quanh", "thềm", "trước thềm", "hậu"})
_APART = frozenset({"sau", "trước"})
_CURRENCIES = frozenset({"usd", "đô la", "euro", "eur", "đồng", "yên", "đô la mỹ"})
_SCALES = frozenset({"triệu", "tỷ", "tỉ"})
_SPANS = frozenset({"giờ", "ngày", "tuần", "tháng", "năm"})
_NAMED_AFTER = frozenset({"nhân", "dịp", "nhân dịp", "mừng", "chào mừng"})
_HELD = ("tổ chức", "đăng cai", "chủ trì")
_STANDING = frozenset({"được", "vốn"})
_SET_UP = ("được thiết lập", "được xác lập")
_FEW = 4  # tokens in which that is said
_FEASTS = ("quốc khánh", "kỷ niệm", "ngày thành lập", "ngày độc lập", "ngày giải phóng", "ngày truyền thống")
_SINCE_WHEN = ("trước khi", "ngay trước khi", "từ khi", "kể từ khi")
_AFTER = ("sau khi", "ngay sau khi")
_SAME_DAY = frozenset("tới|đến|sang|đáp|hạ|đặt|về|rời|dự|tham dự|thăm|diễn ra|kết thúc|tiếp|đón|khai mạc".split("|"))
_REPORTS = frozenset("thông|tuyên|tin|nguồn|báo|tờ|hãng|đài|truyền|lời|bản|bài|thông cáo|thông báo|tuyên bố".split("|"))


def is_bound(sentence: Sentence, date: DateMention, at: int = -1) -> bool:
    """Say whether a date belongs to what is no act: a matter, a feast, a report, a clause that marks the time.

    Args:
        sentence: where the date stands.
        date: one of its dates.
        at: the act for which a date is wanted, -1 for any act: what tells the act itself does not bind its date.
    """
    last = sentence.token_at(date.start)
    while last > 0 and sentence.owner[last - 1] is None and sentence.lows[last - 1] in _ON:
        last -= 1
    begun = last
    while begun > 0 and (sentence.owner[begun - 1] is not None or sentence.lows[begun - 1] not in _CLOSES):
        begun -= 1
    if begun > at and (sentence.lows[begun] == "nơi" or (at >= 0 and _stands_since(sentence, begun))):
        return True  # "thăm Huế, nơi ngày 5/3 hai bên từng gặp nhau"
    if begun > max(at, 0) and sentence.lows[begun] == "do" and sentence.says(_HELD, begun, last):
        return True  # "mời B dự hội nghị, do Quốc hội tổ chức ngày 30/7": when that is held
    opens = not begun <= at < last
    clause = range(begun if opens else at + 1, last)
    acts = [i for i in sentence.triggers if i in clause and _tells_an_act(sentence, i)]
    free = range(acts[-1] + 1 if acts else clause.start, last)  # what stands between the last act and the date
    return (
        _is_of_a_matter(sentence, free)
        or _is_of_a_feast(sentence, free)
        or _is_measured_from(sentence, free)
        or (date.kind == "year" and last < at and _is_of_a_sum(sentence, last))
        or _marks_the_time(sentence, date, free if at < 0 else clause)
        or (opens and not acts and _is_of_a_report(sentence, clause, at))
    )


def _stands_since(sentence: Sentence, begun: int) -> bool:
    """``nâng quan hệ, (vốn) được thiết lập năm 1973, lên …``: since when there are relations."""
    if sentence.lows[begun] in _STANDING:
        return sentence.words(begun, begun + _FEW).removeprefix("vốn ").removeprefix("đã ").startswith(_SET_UP)
    return sentence.lows[begun].startswith(_SET_UP)


def _tells_an_act(sentence: Sentence, index: int) -> bool:
    """Whether a token names an act that could have the date itself; what is ahead of all that is told could not."""
    token = sentence.tokens[index]
    if token.has("at", "to") or sentence.lows[index] in TRANSPARENT:
        return False
    return not (sentence.lows[index].startswith(_CONFERENCES) and _is_ahead(sentence, index))


def _is_ahead(sentence: Sentence, index: int) -> bool:
    """``trước (thềm) hội nghị G20``; ``bên thềm hội nghị`` is at it."""
    return sentence.low(index - 1) in _AHEAD and sentence.low(index - 2) != "bên"


def _is_of_a_matter(sentence: Sentence, words: range) -> bool:
    """``lên án vụ phóng tên lửa ngày 15/9``, ``trước thềm hội nghị G20 cuối tháng 6``: the day of what happens then."""
    for index in reversed(words[-_LONGEST:]):
        low = sentence.lows[index]
        if sentence.owner[index] is not None:
            continue
        if low in _MATTERS or (low == "đất" and sentence.low(index - 1) == "động"):
            return True
        if low.split(" ")[0] in _EVENTS:
            return sentence.low(index - 1) in _BESIDE_IT
        if low.startswith(_CONFERENCES):
            return _is_ahead(sentence, index)
    return False


def _is_of_a_feast(sentence: Sentence, words: range) -> bool:
    """``gửi điện mừng nhân Quốc khánh Lào (2/12)``: the day of the feast."""
    named = next((i for i in words if sentence.owner[i] is None and sentence.lows[i] in _NAMED_AFTER), words.stop)
    return named < words.stop and sentence.says(_FEASTS, named, words.stop)


def _is_of_a_sum(sentence: Sentence, last: int) -> bool:
    """``nâng kim ngạch lên 150 tỷ USD vào năm 2030``: when so much is or should be reached, behind the sum."""
    return sentence.low(last - 1) in _CURRENCIES and sentence.low(last - 2) in _SCALES


def _is_measured_from(sentence: Sentence, words: range) -> bool:
    """``hai tuần sau khi nước này rút quân hôm 30/5``, ``một ngày trước cuộc bầu cử 30/11``: so long apart from it."""
    return any(
        sentence.low(i).split(" ")[0] in _APART and sentence.low(i - 1) in _SPANS
        for i in words
        if sentence.owner[i] is None and i > words.start
    )


def _marks_the_time(sentence: Sentence, date: DateMention, words: range) -> bool:
    """``trước khi rời đi ngày 30/12``, ``sau khi hai nước đặt quan hệ năm 1992``: of what came before or after.

    ``sau khi tới Huế ngày 5/3`` is mostly of the same day.
    """
    for index in words:
        if sentence.owner[index] is not None:
            continue
        opening = sentence.words(index, index + 3)
        if opening.startswith(_SINCE_WHEN):
            return index > 0  # "Trước khi rời Huế ngày 5/3, A gặp B" is of the day
        if opening.startswith(_AFTER) and not any(i in words and i > index for i in sentence.triggers):
            went = any(sentence.lows[i] in _SAME_DAY for i in range(index + 1, words.stop))
            return date.kind in ("month", "year") or not went
    return False


def _is_of_a_report(sentence: Sentence, clause: range, at: int) -> bool:
    """``Theo thông cáo ngày 29/3 của B, …``, ``…, theo Reuters ngày 30/1``: when it was said, not the act."""
    if sentence.low(clause.start) != "theo" or not 1 < len(clause) <= _LONGEST:
        return False
    if at >= 0 and is_of(sentence.tokens[at], "statement"):
        return False
    named = clause.start + 1
    return sentence.owner[named] is not None or sentence.tokens[named].cap or sentence.lows[named] in _REPORTS
