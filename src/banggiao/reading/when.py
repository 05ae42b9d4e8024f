"""On which day an act takes place, as its sentence tells."""

from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.acts_between import (
    ATTENDING,
    HOLDING,
    TRANSPARENT,
    blocks,
    is_setting,
    is_told,
    other_act_between,
    word_before,
)
from banggiao.reading.bound_dates import is_bound
from banggiao.reading.clauses import agreed_behind
from banggiao.reading.dates_apart import (
    begun_then,
    counts_from,
    goes_on_then,
    is_invited_to,
    is_of,
    is_plan,
    is_set_off,
    is_so_long_apart,
    met_since,
    of_a_document,
    of_a_term,
    of_another_clause,
    takes_days,
    then_told,
    told_as_then,
)
from banggiao.reading.dates_of_others import counted_from
from banggiao.reading.dates_of_saying import (
    PARTS_OF_DAY,
    is_announced,
    is_credited,
    is_quoted,
    is_said_at,
    is_told_besides,
    speaks,
    tells_of_others,
)
from banggiao.reading.modality import Modality
from banggiao.reading.sentence import Sentence
from banggiao.reading.spoken_of import is_object
from banggiao.vietnamese.dates import DateMention

_BEHIND = 8  # characters by which a date before an act counts as farther than one after it
_FAR = 150  # a date farther off belongs to something else
_OPENING = frozenset(
    {"nhân", "nhân dịp", "trong", "tiếp", "tiếp tục", "sau", "ngay sau", "thực hiện", "nhận", "nhận lời"}
)
_FARTHER = 320  # but one that closes the clause of what holds a conference
_BESIDE = 4  # tokens from a word of speaking to where one speaks
_BROADCAST = frozenset({"đưa tin", "tường thuật", "dẫn lời"})
_CREDIT = 7  # tokens of a date and of "theo" behind it, which credits what was said on the day
_CARRYING = frozenset({"có", "cuộc", "buổi", "tiến hành"})
_IN_A_ROW = frozenset({",", "và", "với", "cùng", "đã", "sẽ", "cũng"})
_SINCE_THEN = (" kể từ ", " từ khi ", " từ sau ")
_BEFORE_AND_AFTER = frozenset({"sau", "trước"})
_HELD_ON = frozenset({"diễn ra", "được tổ chức", "tổ chức", "dự kiến", "lên lịch", "ấn định", "diễn", "ra"})
_OF_A_DAY = (*ENCOUNTERS, "call", "message", "signing", "ceremony", "award", "aid", "statement")
"""Types of acts that go on till no day."""
_FAVOUR = 4  # by which such a date counts as nearer


_BEFORE_DATE = frozenset("vào hồi đến từ trong ngày tháng năm sáng chiều tối".split())
_AMOUNTS_TO = frozenset({"đạt", "ước", "là", "tăng", "giảm", "lên"})
_OF_FIGURES = ("kim ngạch", "kim ngạch thương mại", "kim ngạch hai chiều", "kim ngạch song phương", "thương mại")
_MEASURED = 4  # tokens before a date


def date_near(sentence: Sentence, at: int, modality: Modality = "plain") -> tuple[str, str]:
    """Return the date that belongs to the act at token ``at`` and its kind; the nearest in the sentence wins.

    A date after the act is preferred to one before it at the same distance; a date of another kind of thing
    (``giai đoạn 2021-2025``, ``Nghị quyết … năm 2018``) is left to what it belongs to.
    """
    if counted := counted_from(sentence, at):
        return counted, "day"
    if (then := told_as_then(sentence, at)) is not None:
        return then.edtf, then.kind
    chosen = _nearest(sentence, at)
    if chosen is not None and chosen.end <= sentence.tokens[at].start and is_object(sentence, at):
        return "", ""
    if (
        chosen is None and modality != "ongoing" and not is_object(sentence, at)
    ):  # "Sáng 2/4, A tiếp B, đang dự Hội nghị …": the day is A's
        chosen = framing_date(sentence, at)
    chosen = chosen or _shared_date(sentence, at) or _of_the_row(sentence, at)
    held = is_of(sentence.tokens[at], "session") or sentence.lows[at] in TRANSPARENT
    if chosen is not None and chosen.kind == "year" and held:
        chosen = _day_beside(sentence, at) or chosen
    if chosen is not None and is_told_besides(sentence, chosen, at):
        chosen = framing_date(sentence, at)
    if chosen is None or _of_another_time(sentence, chosen, at, modality):
        return "", ""
    if is_of(sentence.tokens[at], *ENCOUNTERS):
        if chosen.kind == "day" and takes_days(sentence, at):
            return "", ""
        if "/" in chosen.edtf and chosen.end <= sentence.tokens[at].start:
            day = framing_date(sentence, at)  # "Ngày 5/3, trong chuyến thăm từ 4 đến 6/3, A gặp B"
            chosen = day if day is not None and day.kind == "day" else met_since(sentence, chosen)
    return begun_then(sentence, chosen, at) if chosen.edtf.endswith("/..") else (chosen.edtf, chosen.kind)


def _of_another_time(sentence: Sentence, date: DateMention, at: int, modality: Modality) -> bool:
    """Whether a date before an act is that of what the act comes after or before, or of where it is spoken of.

    ``Kể từ cuộc đảo chính tháng 7/2016, A yêu cầu B …``; ``Tại hội đàm ngày 13/3, hai bên nhất trí sớm nâng cấp quan
    hệ``.
    """
    if date.end > sentence.tokens[at].start:
        return False
    if is_announced(sentence, date, at, modality) or word_before(sentence, at).endswith("thềm"):
        return True  # "đi qua ngày 28/4, ngay trước thềm cuộc gặp": when something else was
    first = sentence.token_at(date.start)
    begun = next((i for i in range(first - 1, -1, -1) if _ends_clause(sentence, i)), -1) + 1
    if any(_ends_clause(sentence, i) for i in range(first, at)):
        clause = f" {sentence.words(begun, first)} "
        late = date.kind in ("month", "year") and (" sau khi " in clause or " kỷ niệm " in clause)
        if late or any(words in clause for words in _SINCE_THEN) or _speaks_at(sentence, range(begun, first), modality):
            return True
    return date.kind in ("month", "year") and _looked_back_on(sentence, date, at)


def _speaks_at(sentence: Sentence, before: range, modality: Modality) -> bool:
    """``Tại hội đàm ngày 13/3, hai bên nhất trí sớm …``: what is still to come was only spoken of on that day."""
    if modality not in ("planned", "alleged"):
        return False
    if "theo" in sentence.lows[before.stop : before.stop + _CREDIT]:  # "Ngày 1-11, theo văn phòng tổng thống, …"
        return True
    acts = (i for i in before if is_told(sentence, i) and "thăm" not in sentence.low(i))
    return any(word_before(sentence, i) == "tại" for i in acts)


def _ends_clause(sentence: Sentence, index: int) -> bool:
    return sentence.owner[index] is None and sentence.low(index) in (",", ";", ":")


def _looked_back_on(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``A hồi tháng 11 thăm Lào, ngay trước chuyến thăm của B``: who did something then stands between."""
    return word_before(sentence, at) in _BEFORE_AND_AFTER and any(
        mention.start >= date.end and mention.last <= at for mention in sentence.mentions
    )


def _nearest(sentence: Sentence, at: int) -> DateMention | None:
    """Of the dates that no other act claims the nearest; one behind the act before one that another act stands at."""
    start = sentence.tokens[at].start
    found: list[tuple[int, DateMention]] = []
    for date in then_told(sentence, at):
        if is_plan(date) or of_a_term(sentence, date.start) or is_bound(sentence, date, at):
            continue
        if date.edtf.startswith("../") and is_of(sentence.tokens[at], *_OF_A_DAY):
            continue
        if date.start > start and agreed_behind(sentence, at, sentence.token_at(date.start)):
            continue
        distance = date.start - start if date.start > start else int((start - date.end) * 1.2) + _BEHIND
        if _is_of_another(sentence, date, at) or of_a_document(sentence, date, at):
            continue
        closing = distance < _FARTHER and sentence.low(at) in HOLDING and _closes_clause(sentence, date, start)
        if date.start > start and _takes_place(sentence, date, at):
            distance = distance // _FAVOUR
        if distance < _FAR or closing:
            found.append((distance, date))
    found.sort(key=lambda each: each[0])
    if not found:
        return None
    best = found[0][1]
    if best.end > start or not _is_taken(sentence, best):
        return best
    behind = next((date for _, date in found if date.start > start), None)
    return behind or (None if _is_of_the_first(sentence, best, at) else best)


def _takes_place(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``video về cuộc gặp diễn ra ngày 12/6``: said of what a noun names to be the day on which it takes place."""
    if sentence.has(at, "verb") or any(sentence.tokens[at].start < d.start < date.start for d in sentence.dates):
        return False
    before = sentence.token_at(date.start) - 1
    while before > 0 and sentence.low(before) in ("vào", "trong", "hôm", "ngày"):
        before -= 1
    held = sentence.owner[before] is None and sentence.low(before) in _HELD_ON
    return held and not any(at < i < before and sentence.tokens[i].has("noun") for i in sentence.triggers)


def _is_of_the_first(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``bắt đầu thăm Lào từ 14/3, dự kiến gặp …``, ``thăm Lào ngày 14-18/3 và dự Hội nghị``: the visit's days alone.

    ``đã thăm Lào ngày 14-18/3, gặp …`` happened on one of them.
    """
    attended = sentence.low(at) in ATTENDING or sentence.low(at - 1) in ATTENDING
    return date.edtf.endswith("/..") or (date.kind == "interval" and attended)


def _day_beside(sentence: Sentence, at: int) -> DateMention | None:
    """``Chiều 17/3, A chủ trì Diễn đàn Doanh nghiệp năm 2024``: the year is of the forum's name, the day of the act."""
    days = (d for d in sentence.dates if d.kind == "day" and not is_bound(sentence, d, at))
    return next((day for day in days if not _is_of_another(sentence, day, at)), None)


def _closes_clause(sentence: Sentence, date: DateMention, start: int) -> bool:
    """``chủ trì Hội nghị … lần 6 và Hội nghị … lần 10 từ 29/3 đến 31/3``: long names stand between, but no comma."""
    return date.start > start and not any(
        start < token.start < date.start and _ends_clause(sentence, i) for i, token in enumerate(sentence.tokens)
    )


def _shared_date(sentence: Sentence, at: int) -> DateMention | None:
    """``sẽ thăm Lào và dự hội nghị vào tháng 11``: the only date of the sentence, behind acts that ``và`` joins."""
    start = sentence.tokens[at].start
    if len(sentence.dates) != 1 or not 0 < (date := sentence.dates[0]).start - start < _FAR:
        return None
    if agreed_behind(sentence, at, sentence.token_at(date.start)):
        return None
    if _is_of_later_part(sentence, date, at) or _measures(sentence, date):
        return None
    others = [i for i in sentence.triggers if i > at and sentence.tokens[i].start < date.start and blocks(sentence, i)]
    if not sentence.has(at, "verb") and any(sentence.lows[i] == sentence.lows[at] for i in others):
        return None  # "chuyến thăm Lào của A và chuyến thăm Nga của B vào tháng 11"
    goes = sentence.has(at, "at", "to")
    there = sentence.mention_after(at + 1) if goes else None  # "tới Huế gặp B ngày 22/5"
    joined = all(
        _joins(sentence, i) == "và"
        or (sentence.low(i - 1) == "," and not goes)
        or (there is not None and there.last == i and there.kind in ("place", "country"))
        for i in others
    )
    if not joined or is_plan(date) or of_a_term(sentence, date.start) or counts_from(sentence, date):
        return None
    if is_bound(sentence, date, at):
        return None
    return None if of_a_document(sentence, date, at) or _is_told_aside(sentence, date, at) else date


def _of_the_row(sentence: Sentence, at: int) -> DateMention | None:
    """``Sáng 20/11, sau lễ đón, A hội đàm với B, hội kiến C``: the day before the first encounter of a row of verbs."""
    if not is_of(sentence.tokens[at], *ENCOUNTERS) or not sentence.has(at, "verb"):
        return None
    first = at
    while (before := _in_the_row(sentence, first)) >= 0:
        first = before
    date = None if first == at else _nearest(sentence, first)
    return date if date is not None and date.kind == "day" and date.end <= sentence.tokens[first].start else None


def _in_the_row(sentence: Sentence, at: int) -> int:
    """Return the encounter right before one in a row of verbs with nobody but those who are met between, else -1."""
    for index in range(at - 1, -1, -1):
        if sentence.owner[index] is None and sentence.low(index) not in _IN_A_ROW:
            met = sentence.has(index, "verb") and is_of(sentence.tokens[index], *ENCOUNTERS)
            return index if met and sentence.low(at - 1) in (",", "và", "sẽ", "đã") else -1
    return -1


def _joins(sentence: Sentence, at: int) -> str:
    """Return the word before an act and the verb that only carries it out: ``và (có cuộc) hội đàm``."""
    return sentence.low(sentence.before(at, _CARRYING))


def _is_of_later_part(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``A thăm Lào; năm 2015, hai nước ký …``: a semicolon parts a date from the act before it."""
    return ";" in sentence.lows[at : sentence.token_at(date.start)]


def _is_of_another(sentence: Sentence, date: DateMention, at: int) -> bool:
    start = sentence.tokens[at].start
    if date.start > start:
        if _is_of_later_part(sentence, date, at) or _measures(sentence, date):
            return True
        told = other_act_between(sentence, start, date.start, at, but_occasions=date.kind in ("month", "year"))
        return told or _is_told_aside(sentence, date, at)
    if ";" in sentence.lows[sentence.token_at(date.end) : at] or is_so_long_apart(sentence, date, at):
        return True
    if is_set_off(sentence, date, at) or goes_on_then(sentence, date, at):
        return True
    return (
        other_act_between(sentence, date.start, start, at)
        or _purpose(sentence, date, at)
        or _reported(sentence, date, at)
    )


def opens_part(sentence: Sentence, date: DateMention) -> bool:
    """``A thăm Lào; năm 2015, hai nước ký …``: the date with which a part begins behind a semicolon is of that part."""
    before = sentence.before(sentence.token_at(date.start), _BEFORE_DATE)
    return before >= 0 and sentence.low(before) == ";"


def _is_left_behind(sentence: Sentence, date: DateMention, at: int) -> bool:
    """Whether a later part of the sentence, in which the act stands, begins with a date of its own."""
    return any(date.end <= d.start < sentence.tokens[at].start and opens_part(sentence, d) for d in sentence.dates)


def _measures(sentence: Sentence, date: DateMention) -> bool:
    """``với kim ngạch bảy tháng đầu năm 2023 đạt 3,4 tỷ USD``: when something was measured."""
    first, last = sentence.token_at(date.start), sentence.token_at(date.end)
    near = sentence.words(first - _MEASURED, first)
    return sentence.low(last) in _AMOUNTS_TO and near.endswith(_OF_FIGURES)


def _is_told_aside(sentence: Sentence, date: DateMention, at: int) -> bool:
    """Say whether a date behind an act is of something told beside it, or of when somebody says so."""
    return (
        _within_visit(sentence, date, at)
        or of_another_clause(sentence, date, at)
        or is_said_at(sentence, date, at)
        or is_quoted(sentence, sentence.tokens[at].start, date.start)
        or is_credited(sentence, date, at)
        or is_invited_to(sentence, date, at)
    )


def _within_visit(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``hội đàm với B trong chuyến thăm Lào từ 9 đến 15/3``: the days of the whole visit, of no act within it."""
    if date.kind != "interval" or "thăm" in sentence.low(at):
        return False
    within = (i for i in sentence.triggers if i > at and sentence.tokens[i].start < date.start)
    return any("chuyến" in sentence.low(i) and sentence.owner[i] is None for i in within)


def _is_taken(sentence: Sentence, date: DateMention) -> bool:
    """``thăm Lào đến ngày 14/3, dự Hội nghị đến ngày 18/3``: the date stands behind an act, with no comma between."""
    for index in range(sentence.token_at(date.start) - 1, -1, -1):
        if sentence.low(index) in (",", ";", ":") and sentence.owner[index] is None:
            return False
        if blocks(sentence, index):
            return True
    return False


def _purpose(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``tới New Delhi ngày 5-12 để họp``: the date before ``để`` is of the going, unless that is the visit itself."""
    return "thăm" not in sentence.low(at) and "để" in sentence.lows[sentence.token_at(date.end) : at]


def _reported(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``Ngày 1-11, ông A thông báo hai bên sẽ gặp nhau``: the day of the word, not of the act.

    ``Ngày 1-11, phát biểu tại lễ ký``: where one speaks is of the day.
    """
    for index in range(at - 1, sentence.token_at(date.end) - 1, -1):
        if speaks(sentence, index):
            return sentence.low(index) in _BROADCAST or not (at - index <= _BESIDE and is_setting(sentence, at))
    return False


def framing_date(sentence: Sentence, at: int) -> DateMention | None:
    """Return the last date before ``at`` that stands before every act of its clause: it holds for all of them.

    ``Bộ Ngoại giao ngày 14/7 cho biết, tối 13/7, …``: the clause begins behind the word of speaking.
    """
    if not sentence.dates:
        return None
    begun = _word_of_speaking(sentence, at)
    limit = sentence.tokens[_first_told(sentence, begun, at)].start
    start = sentence.tokens[begun].end if begun >= 0 else sentence.span.start
    framing = [d for d in sentence.dates if start <= d.start and d.end <= limit and not is_plan(d)]
    framing = [
        d
        for d in framing
        if not (counts_from(sentence, d) or is_so_long_apart(sentence, d, at) or is_set_off(sentence, d, at))
        and not goes_on_then(sentence, d, at)
        and not (_is_left_behind(sentence, d, at) or is_bound(sentence, d, at))
    ]
    days = [d for d in framing if d.kind == "day"]
    if days and framing[-1].kind == "interval" and is_of(sentence.tokens[at], *ENCOUNTERS):
        framing = days  # "Ngày 5/3, trong chuyến thăm từ 4 đến 6/3, A gặp B"
    framing = framing or [d for d in sentence.dates if start <= d.start and _opens_clause(sentence, d, at)]
    if not framing or of_a_term(sentence, framing[-1].start) or of_a_document(sentence, framing[-1], at):
        return None
    return framing[-1]


def _opens_clause(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``Nhân chuyến thăm và dự Đại hội B, chiều 19/7, A đã …``: the day behind an opening phrase, of the act alone."""
    if date.end > sentence.tokens[at].start or date.kind != "day" or sentence.low(0) not in _OPENING:
        return False
    before = sentence.before(sentence.token_at(date.start), PARTS_OF_DAY)
    return sentence.low(before) == "," and _first_told(sentence, sentence.token_at(date.end) - 1, at) == at


def _word_of_speaking(sentence: Sentence, at: int) -> int:
    """Return the last word of speaking before an act that is no mere setting, -1 where none stands there."""
    for index in range(at - 1, -1, -1):
        if speaks(sentence, index):
            if tells_of_others(sentence, index, at):
                return index
            of_outlet = sentence.low(index) in _BROADCAST  # "TTXVN ngày 5/3 đưa tin, trong cuộc hội đàm …"
            of_outlet = of_outlet or any(sentence.has(i, "past", "passive") for i in range(index + 1, at))
            return -1 if is_setting(sentence, at) and not of_outlet and sentence.low(index + 1) != "rằng" else index
    return -1


def _first_told(sentence: Sentence, begun: int, at: int) -> int:
    """Return the first act between two tokens that is no mere setting, ``at`` where there is none."""
    for index in sentence.triggers:
        if index >= at:
            break
        if index > begun and is_told(sentence, index) and not is_setting(sentence, index):
            return index
    return at
