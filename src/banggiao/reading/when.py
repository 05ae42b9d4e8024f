"""On which day an act takes place, as its sentence tells."""

from banggiao.reading.sentence import Sentence
from banggiao.reading.tokens import Token
from banggiao.vietnamese.dates import DateMention
from banggiao.vietnamese.durations import find_duration, lasting, lasting_until

_BEHIND = 8  # characters by which a date before an act counts as farther than one after it
_TERM = 14  # characters back to the word that makes a date a term
_FAR = 150  # a date farther off belongs to something else
_BESIDE = 4  # tokens from a word of speaking to where one speaks
_OWN = 40  # characters between a visit and its own days
_PLAN = len("2021/2025")
_QUOTES = frozenset("“”")
_HORIZON = len("../2030")
_SINCE = len("1979/..")
_DOCUMENT = 6  # tokens back from a year to the document or ruling that bears it
_DOCUMENTS = (
    "phán quyết",
    "nghị quyết",
    "hiệp định",
    "công ước",
    "tuyên bố chung",
    "thỏa thuận",
    "hiến chương",
    "kế hoạch",
)
_TERMS = (["nhiệm", "kỳ"], ["giai", "đoạn"], ["thời", "kỳ"], ["niên", "khóa"])
# Before the name of another act these make it the setting of what is told: a date behind it is the day of both.
_SETTING = frozenset(
    {"tại", "trong", "nhân", "của", "dịp", "nhân dịp", "bên lề", "khuôn khổ", "trong khuôn khổ", "sau", "kết thúc"}
)
_COUNTS = frozenset(
    {
        "cuộc",
        "buổi",
        "phiên",
        "lần",
        "các",
        "một",
        "dịp",
        "lễ",
        "khuôn khổ",
        "khuôn",
        "khổ",
        "thời",
        "gian",
        "chương trình",
    }
)
_ATTENDING = frozenset({"dự", "tham dự"})
# Tell nothing of their own beside the act before them: that it takes place, or that one goes there to attend something.
_TRANSPARENT = frozenset({"diễn ra", "khai mạc", "được tổ chức", "bế mạc", "tổ chức", "có mặt", "dự", "tham dự"})
# A date before one of these is the day of saying so, not of what is said.
_REPORTING = frozenset(
    {
        "cho biết", "thông báo", "tuyên bố", "xác nhận", "nói", "đưa tin", "dẫn lời", "cho rằng", "tiết lộ",
        "nhận định", "viết", "khẳng định", "nêu rõ", "nhắc lại",
    }
)  # fmt: skip
_CARRIED_OUT = frozenset({"bắt đầu", "kết thúc", "đầu", "thúc", "thực hiện", "tiến hành", "có", "hiện", "hành"})


def date_of_visit(sentence: Sentence, at: int, end: int) -> tuple[str, str]:
    """Return a visit's own date: an interval, month or year, or a day that stands with the visit and with no other act.

    ``Sáng 2/4, A tiếp B đang thăm …`` dates the reception, not the visit.
    """
    own = _own_days(sentence, at, end)
    date, kind = (own.edtf, own.kind) if own is not None else date_near(sentence, at)
    if date.endswith("/.."):  # "từ 29/5, chuyến đi kéo dài đến 31/5"
        until = next((d.edtf for d in sentence.dates if d.edtf.startswith("../")), "")
        return date.removesuffix("..") + until.removeprefix("../") if until else date, "interval"
    if date.startswith("../"):  # "Ngày 12/11 ... bắt đầu chuyến thăm ... đến ngày 14/11"
        opening = framing_date(sentence, at)
        if opening is not None and opening.kind == "day" and opening.edtf != date:
            return f"{opening.edtf}/{date.removeprefix('../')}", "interval"
    if kind == "day" and date:
        days = _duration(sentence)
        if _ends(sentence, at):
            return (lasting_until(date, days) if days else f"../{date}"), "interval"
        if days:
            return lasting(date, days), "interval"
    if own is not None or kind in ("interval", "month", "year", "season", "same_year"):
        return date, kind
    return (date, kind) if _is_what_happens(sentence, at) else ("", "")


def _ends(sentence: Sentence, at: int) -> bool:
    """``kết thúc chuyến thăm``, ``ngày cuối cùng trong chuyến thăm``: the day told is the last."""
    before = sentence.words(at - 4, at)
    return before.endswith("kết thúc") or "ngày cuối" in before


def _own_days(sentence: Sentence, at: int, end: int) -> DateMention | None:
    """Return the days right behind a visit and where it goes; days in an interval rather than the hour of arrival."""
    after = sentence.tokens[min(end, len(sentence.tokens)) - 1].end
    found = [
        date
        for date in sentence.dates
        if 0 <= date.start - after <= _OWN
        and not _is_plan(date)
        and not _of_a_term(sentence, date.start)
        and not _of_a_document(sentence, date, at)
        and not _other_act_between(sentence, sentence.tokens[at].start, date.start, at)
    ]
    if found and "/" not in found[0].edtf and _comma_between(sentence, after, found[0].start):
        return None  # "trong khuôn khổ chuyến thăm Nga, ngày 23/10, A gặp B"
    return next((date for date in found if "/" in date.edtf), found[0] if found else None)


def _comma_between(sentence: Sentence, low: int, high: int) -> bool:
    return "," in sentence.lows[sentence.token_at(low) : sentence.token_at(high)]


def _is_what_happens(sentence: Sentence, at: int) -> bool:
    """Say whether going is what the sentence reports, and not a frame for something else that happens on the day."""
    token = sentence.tokens[at]
    if not token.has("verb") and sentence.low(at - 1) not in _CARRIED_OUT:
        return not any(i != at and _other_act(sentence.tokens[i]) for i in sentence.triggers)
    for i in sentence.triggers:
        if i >= at:
            break
        token = sentence.tokens[i]
        if _other_act(token) and token.low not in _ATTENDING and not _is_setting(sentence, i):
            return False
    return True


def _other_act(token: Token) -> bool:
    """Whether a token is the word of some other act than going somewhere."""
    return token.has("verb", "noun") and not token.has("at", "to") and "thăm" not in token.low


def date_near(sentence: Sentence, at: int) -> tuple[str, str]:
    """Return the date that belongs to the act at token ``at`` and its kind; the nearest in the sentence wins.

    A date after the act is preferred to one before it at the same distance; a date of another kind of thing
    (``giai đoạn 2021-2025``, ``Nghị quyết … năm 2018``) is left to what it belongs to.
    """
    chosen = _nearest(sentence, at) or framing_date(sentence, at) or _shared_date(sentence, at)
    if chosen is None:
        return "", ""
    if len(chosen.edtf) == _SINCE and chosen.edtf.endswith("/.."):
        return _begun(sentence, chosen, at)
    return chosen.edtf, chosen.kind


def _nearest(sentence: Sentence, at: int) -> DateMention | None:
    """Of the dates that no other act claims the nearest; one behind the act before one that another act stands at."""
    start = sentence.tokens[at].start
    found: list[tuple[int, DateMention]] = []
    for date in sentence.dates:
        if _is_plan(date) or _of_a_term(sentence, date.start):
            continue
        distance = date.start - start if date.start > start else int((start - date.end) * 1.2) + _BEHIND
        if _is_of_another(sentence, date, at) or _of_a_document(sentence, date, at):
            continue
        if distance < _FAR:
            found.append((distance, date))
    found.sort(key=lambda each: each[0])
    if not found:
        return None
    best = found[0][1]
    behind = next((date for _, date in found if date.start > start), None)
    return behind if behind is not None and best.end <= start and _is_taken(sentence, best) else best


def _begun(sentence: Sentence, date: DateMention, at: int) -> tuple[str, str]:
    """``Mỹ cắt đứt quan hệ từ năm 1979``: the year of the act; ``cuộc gặp đầu tiên kể từ năm 2011`` is of later."""
    first = sentence.token_at(date.start)
    if not sentence.has(at, "verb") or sentence.low(first).startswith("kể"):
        return "", ""
    return date.edtf.removesuffix("/.."), "year"


def _shared_date(sentence: Sentence, at: int) -> DateMention | None:
    """``sẽ thăm Lào và dự hội nghị vào tháng 11``: the only date of the sentence, behind acts that ``và`` joins."""
    start = sentence.tokens[at].start
    if len(sentence.dates) != 1 or not 0 < (date := sentence.dates[0]).start - start < _FAR:
        return None
    others = [i for i in sentence.triggers if i > at and sentence.starts[i] < date.start and _blocks(sentence, i)]
    joined = all(sentence.low(i - 1) == "và" for i in others)
    of_another = _is_plan(date) or _of_a_term(sentence, date.start) or _of_a_document(sentence, date, at)
    of_another = of_another or _quoted(sentence, start, date.start)
    return date if joined and not of_another else None


def _is_of_another(sentence: Sentence, date: DateMention, at: int) -> bool:
    start = sentence.tokens[at].start
    if date.start > start:
        return _other_act_between(sentence, start, date.start, at) or _quoted(sentence, start, date.start)
    if any(token.low == ";" and date.end <= token.start < start for token in sentence.tokens[:at]):
        return True
    return (
        _other_act_between(sentence, date.start, start, at)
        or _purpose(sentence, date, at)
        or _reported(sentence, date, at)
    )


def _is_taken(sentence: Sentence, date: DateMention) -> bool:
    """``thăm Lào đến ngày 14/3, dự Hội nghị đến ngày 18/3``: the date stands behind an act, with no comma between."""
    for index in range(sentence.token_at(date.start) - 1, -1, -1):
        if sentence.low(index) in (",", ";", ":") and sentence.owner[index] is None:
            return False
        if _blocks(sentence, index):
            return True
    return False


def _quoted(sentence: Sentence, low: int, high: int) -> bool:
    """``Trong điện mừng có đoạn viết: “… ngày 18/7/1977 …”``: a day in words that are quoted is of what they tell."""
    for index in range(sentence.token_at(high) - 1, sentence.token_at(low + 1) - 1, -1):
        if sentence.lows[index] in _QUOTES:
            return sentence.lows[index] == "“"
    return False


def _purpose(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``tới New Delhi ngày 5-12 để họp``: the date before ``để`` is of the going, not of its purpose."""
    return "để" in sentence.lows[sentence.token_at(date.end) : at]


def _reported(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``Ngày 1-11, ông A thông báo hai bên sẽ gặp nhau``: the day of the word, not of the act.

    ``Ngày 1-11, phát biểu tại lễ ký``: where one speaks is of the day.
    """
    for index in range(at - 1, sentence.token_at(date.end) - 1, -1):
        if _speaks(sentence, index):
            return not (at - index <= _BESIDE and _is_setting(sentence, at))
    return False


def _is_plan(date: DateMention) -> bool:
    """``2021-2025``, ``đến năm 2030``: years of a plan or a mandate; ``5/9/1962 - 5/9/2012``: an anniversary's."""
    if date.kind != "interval" or date.edtf.endswith("/.."):
        return False
    begun, _, ended = date.edtf.partition("/")
    return len(date.edtf) in (_PLAN, _HORIZON) or (begun[:4] != ended[:4] and begun[4:] == ended[4:])


def _of_a_term(sentence: Sentence, start: int) -> bool:
    """``nhiệm kỳ từ năm 2018``, ``giai đoạn …``, ``ý nghĩa của năm 2018``: of something else than what is told."""
    before = sentence.lows[sentence.token_at(start - _TERM) : sentence.token_at(start)]
    return before[-2:] in _TERMS or before[-1:] == ["của"]


def _of_a_document(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``bàn về phán quyết của tòa năm 2016``: the year of a ruling or treaty that an act is about."""
    if date.kind != "year":
        return False
    first = sentence.token_at(date.start)
    words = f" {sentence.words(max(at + 1, first - _DOCUMENT), first)} "
    return any(f" {document} " in words for document in _DOCUMENTS)


def framing_date(sentence: Sentence, at: int) -> DateMention | None:
    """Return the last date before ``at`` that stands before every act of its clause: it holds for all of them.

    ``Bộ Ngoại giao ngày 14/7 cho biết, tối 13/7, …``: the clause begins behind the word of speaking.
    """
    if not sentence.dates:
        return None
    begun = _word_of_speaking(sentence, at)
    limit = sentence.starts[_first_told(sentence, begun, at)]
    start = sentence.tokens[begun].end if begun >= 0 else sentence.span.start
    framing = [d for d in sentence.dates if start <= d.start and d.end <= limit and not _is_plan(d)]
    if not framing or _of_a_term(sentence, framing[-1].start):
        return None
    return framing[-1]


def _word_of_speaking(sentence: Sentence, at: int) -> int:
    """Return the last word of speaking before an act that is no mere setting, -1 where none stands there."""
    for index in range(at - 1, -1, -1):
        if _speaks(sentence, index):
            return -1 if _is_setting(sentence, at) else index
    return -1


def _first_told(sentence: Sentence, begun: int, at: int) -> int:
    """Return the first act between two tokens that is no mere setting, ``at`` where there is none."""
    for index in sentence.triggers:
        if index >= at:
            break
        if index > begun and _is_act(sentence.tokens[index]) and not _is_setting(sentence, index):
            return index
    return at


def _speaks(sentence: Sentence, index: int) -> bool:
    return sentence.lows[index] in _REPORTING and sentence.owner[index] is None


def _is_act(token: Token) -> bool:
    return token.has("verb", "noun") and not token.has("at", "to")


def _is_setting(sentence: Sentence, at: int) -> bool:
    """``tại kỳ họp``, ``trong chuyến thăm``: an act named as what another one stands in."""
    before = at - 1
    while before >= 0 and sentence.owner[before] is None and sentence.low(before) in _COUNTS:
        before -= 1
    if sentence.low(before) in _ATTENDING and sentence.low(before - 1).split(" ")[-1] == "khi":
        return True  # "ngay sau khi dự Đối thoại …, A thăm Lào"
    return before >= 0 and sentence.owner[before] is None and sentence.low(before) in _SETTING


def _other_act_between(sentence: Sentence, low: int, high: int, at: int) -> bool:
    for index in sentence.triggers:
        if index != at and low < sentence.starts[index] < high and _blocks(sentence, index):
            return True
    return False


def _blocks(sentence: Sentence, index: int) -> bool:
    """Whether a token tells an act of its own, so that a date behind it is of that act."""
    if sentence.owner[index] is not None or sentence.lows[index] in _TRANSPARENT:
        return False
    return _is_act(sentence.tokens[index]) and not _is_setting(sentence, index)


def _duration(sentence: Sentence) -> int:
    """``kéo dài hai ngày``, ``chuyến thăm ba ngày``: how many days the visit takes; 0 for unsaid."""
    text = sentence.words(0)
    if "ngày" not in text:
        return 0
    found = find_duration(text, 0, len(text))
    return found.days if found else 0
