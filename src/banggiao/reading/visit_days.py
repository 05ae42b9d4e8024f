"""The days of a visit, as its sentence tells: an interval, a month, the day of arrival with how long it lasts."""

from banggiao.model.edtf import is_day, starts
from banggiao.reading.acts_between import ATTENDING, is_setting, is_since_when, other_act_between
from banggiao.reading.bound_dates import is_bound
from banggiao.reading.dates_apart import (
    counts_from,
    is_meanwhile,
    is_plan,
    is_welcomed,
    of_a_document,
    of_a_term,
    of_another_clause,
    tells_who,
    who_clause,
)
from banggiao.reading.sentence import Sentence
from banggiao.reading.tokens import Token
from banggiao.reading.when import date_near, framing_date, opens_part
from banggiao.vietnamese.calendar import shifted
from banggiao.vietnamese.dates import DateMention
from banggiao.vietnamese.durations import find_duration, lasting, lasting_until

_DAY_ON = 13  # characters of "2019-02-24/.."
_RELATIONS = 4  # tokens from "quan hệ" to since when
_OWN = 40  # characters between a visit and its own days
_CLOSE = 30  # characters between "chuyến thăm" and its own dates
_BEHIND = 5  # characters between a country and the days of the visit there
_WHO_COMES = 9  # tokens from "khi" to the visit
_ON = frozenset({"vào", "hôm", "ngày", "lúc", "trong"})
_NEXT = frozenset({",", ";", "và", "rồi"})
_NTH_DAY = 6  # tokens between "ngày thứ hai" and the visit
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy")
_LAST_DAY = 4  # tokens between "ngày cuối" and the visit
_TOURS = ("chuyến", "thăm")
_HELD = frozenset({"được tổ chức", "diễn ra", "tổ chức"})
_CONFERENCES = ("hội nghị", "thượng đỉnh", "diễn đàn", "tuần lễ", "đại hội", "kỳ họp")
_LAST_YEAR = ("năm ngoái", "năm trước", "năm kia")
_TO_YEAR = 14  # tokens from a visit to "năm ngoái"
_ENDING = ("kết thúc", "kết thúc tốt đẹp", "kết thúc thành công")
_LEAVING = ("rời", "về nước", "trở về", "lên đường về")
_LANDING = frozenset(
    "xuống sân bay|hạ cánh xuống|hạ cánh tại|đáp xuống|đặt chân đến|đặt chân tới|cập cảng|cập bến|neo đậu".split("|")
)
_CARRIED_OUT = frozenset({"bắt đầu", "kết thúc", "đầu", "thúc", "thực hiện", "tiến hành", "có", "hiện", "hành"})


def date_of_visit(sentence: Sentence, at: int, end: int) -> tuple[str, str]:
    """Return a visit's own date: an interval, month or year, or a day that stands with the visit and with no other act.

    ``Sáng 2/4, A tiếp B đang thăm …`` dates the reception, not the visit.
    """
    own = _own_days(sentence, at, end)
    date, kind = (own.edtf, own.kind) if own is not None else _date_of_this_leg(sentence, at)
    if date.endswith("/..") and (len(date) < _DAY_ON or _measures_a_gap(sentence, date)):
        return "", ""  # nobody visits since a month or a year
    if date.endswith("/.."):  # "từ 29/5, chuyến đi kéo dài đến 31/5"
        until = next((d.edtf for d in sentence.dates if d.edtf.startswith("../")), "") or _ending_day(sentence)
        if not until and (days := _duration(sentence)):
            return lasting(date.removesuffix("/.."), days), "interval"  # "đang thăm Lào ba ngày từ ngày 8/11"
        return date.removesuffix("..") + until.removeprefix("../") if until else date, "interval"
    if date.startswith("../"):  # "Ngày 12/11 ... bắt đầu chuyến thăm ... đến ngày 14/11"
        opening = framing_date(sentence, at) or _day_of_arrival(sentence, at, date)
        if opening is not None and opening.kind == "day" and opening.edtf != date:
            return f"{opening.edtf}/{date.removeprefix('../')}", "interval"
    if is_day(date) and (gone := _days_gone(sentence, at)):
        return f"{shifted(date, -gone)}/..", "interval"
    if kind == "day" and date:
        begun = [d.edtf for d in sentence.dates if d.kind == "interval" and starts(d.edtf) == date]
        if len(begun) == 1 and not begun[0].endswith("/.."):
            return begun[0], "interval"  # "Chiều 2/4, A lên đường dự …, thăm chính thức Lào từ ngày 2 đến 8/4"
        last = next(
            (d.edtf for d in sentence.dates if d.kind == "day" and d.edtf != date and _is_last(sentence, d.edtf)), ""
        )
        last = last if last and _begins_on(sentence, date) else _day_of_leaving(sentence, at, date)
        if last:
            return f"{date}/{last}", "interval"
        days = _duration(sentence)
        if _ends(sentence, at) or _is_last(sentence, date):
            return (lasting_until(date, days) if days else f"../{date}"), "interval"
        if days and (own is not None or _is_what_happens(sentence, at)) and not _frames_another_act(sentence, at, date):
            return lasting(date, days), "interval"
    if not date and kind == "relative" and sentence.says(_LAST_YEAR, at, at + _TO_YEAR):
        return "", "year"  # "chuyến thăm Lào hồi năm ngoái": history, even where nothing says which year that was
    if own is not None or kind in ("interval", "month", "year", "season", "same_year"):
        return date, kind
    return (date, kind) if _is_what_happens(sentence, at, _opened(sentence, at, date)) else ("", "")


def _days_gone(sentence: Sentence, at: int) -> int:
    """``Hôm nay (13-11), trong ngày thứ hai của chuyến thăm``: return how many days of a visit lie before that."""
    words = sentence.words(at - _NTH_DAY, at).split(" ")
    nth = next((words[i + 2] for i in range(len(words) - 2) if words[i : i + 2] == ["ngày", "thứ"]), "")
    return _ORDINALS.index(nth) if nth in _ORDINALS else 0


def _opened(sentence: Sentence, at: int, date: str) -> int:
    """``Sau khi gặp B, ngày 9/6, A tới Lào``, ``Bất chấp cảnh báo của B, A hôm 9/6 tới Lào``: of the clause of a visit.

    Return the token of its day, where a comma parts that from all that is told before, else 0.
    """
    own = sentence.dated(date)
    first = sentence.token_at(own.start) if own is not None and own.end <= sentence.tokens[at].start else 0
    told = next((i for i in reversed(sentence.triggers) if i < first and _other_act(sentence.tokens[i])), first)
    parted = any(sentence.low(i) == "," and sentence.owner[i] is None for i in range(told, first))
    return first if parted or (first and sentence.low(sentence.before(first, _ON)) == ",") else 0


def _date_of_this_leg(sentence: Sentence, at: int) -> tuple[str, str]:
    """``Ngày 3/3, A tới Lào, ngày 4/3 tới Nga``: the day that frames the clause, not that of the next leg."""
    date, kind = date_near(sentence, at)
    near = sentence.dated(date, sentence.tokens[at].start)
    if near is None or not _opens_next_leg(sentence, near):
        return date, kind
    opening = framing_date(sentence, at)
    return (opening.edtf, opening.kind) if opening is not None else ("", "")


def spans_told(sentence: Sentence, at: int) -> list[str]:
    """Return when the visit that a report is about takes place: ``Trong thời gian chuyến thăm từ ngày 28 đến 31-3``."""
    end = sentence.tokens[at].end
    near = [d.edtf for d in sentence.dates if d.kind == "interval" and 0 <= d.start - end <= _CLOSE]
    near = [edtf for edtf in near if not edtf.endswith("/..") and len(edtf) > len("../2030")]
    if not near and "ngày cuối" in sentence.words(at - _LAST_DAY, at):  # "ngày cuối trong chuyến thăm kéo dài 4 ngày"
        near = [edtf for edtf, kind in [date_of_visit(sentence, at, at + 1)] if kind == "interval"]
    return near


def intervals_told(sentence: Sentence, at: int) -> list[str]:
    """Return the intervals of a sentence that are not told behind another visit: ``… sau khi B thăm Lào 26-27/11``."""
    others = [i for i in sentence.triggers if i > at and sentence.has(i, "verb") and "thăm" in sentence.low(i)]
    end = sentence.tokens[others[0]].start if others else sentence.span.end
    days = (d for d in sentence.dates if d.kind == "interval" and d.start < end and not is_plan(d))
    days = (d for d in days if len(d.edtf) > len("1947-03/..") and not is_meanwhile(sentence, d, at))
    return [d.edtf for d in days if not _is_of_a_conference(sentence, d, at)]


def _is_of_a_conference(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``chuyến thăm nhân dịp bà dự Hội nghị cấp cao được tổ chức từ ngày 6 đến 11/11``: these are the conference's."""
    held = False
    for index in range(sentence.token_at(date.start) - 1, at, -1):
        low = sentence.low(index)
        if sentence.owner[index] is None and (low.startswith(_TOURS) or low in ("kéo dài", "từ")):
            return False
        held = held or low in _HELD
        if held and low.startswith(_CONFERENCES):
            return True
    return False


def _frames_another_act(sentence: Sentence, at: int, date: str) -> bool:
    """``trong chuyến thăm hai ngày tới Lào, ngày 1/8 A đã nhấn mạnh …``: which day of the visit that is nobody says."""
    own = sentence.dated(date)
    return own is not None and is_setting(sentence, at) and "," in sentence.lows[at : sentence.token_at(own.start)]


def _day_of_arrival(sentence: Sentence, at: int, until: str) -> DateMention | None:
    """``A đến Huế tối 22/5 trong chuyến thăm kéo dài đến 25/5``: the day behind going there."""
    end = next((d.start for d in sentence.dates if d.edtf == until), 0)
    days = [d for d in sentence.dates if d.kind == "day" and d.start < end]
    return days[0] if len(days) == 1 and sentence.has(at, "at", "to") else None


def _measures_a_gap(sentence: Sentence, date: str) -> bool:
    """``chuyến thăm đầu tiên kể từ năm 2013``: since when there was none."""
    own = sentence.dated(date)
    if own is None:
        return False
    since = sentence.token_at(own.start)
    if sentence.low(since - 1) == "ngày":
        return False  # "thăm Lào trong ba ngày kể từ ngày 22-3"
    # "quá trình hai nước đặt quan hệ từ 3/1947": so long there are relations
    return sentence.low(since).startswith("kể") or "quan hệ" in sentence.words(since - _RELATIONS, since)


def _ends(sentence: Sentence, at: int) -> bool:
    """``kết thúc chuyến thăm``, ``ngày cuối cùng trong chuyến thăm``: the day told is the last."""
    before = sentence.words(at - 4, at)
    return before.endswith(_ENDING) or "ngày cuối" in before or _left_after(sentence, at) or _ends_too(sentence, at)


def _ends_too(sentence: Sentence, at: int) -> bool:
    """``kết thúc chuyến công tác tại Brazil và thăm chính thức Chile``: both, where ``và`` joins the second."""
    if sentence.low(at - 1) != "và" or "thăm" not in sentence.low(at):
        return False
    first = next((i for i in range(at - 2, -1, -1) if "chuyến" in sentence.low(i) and sentence.owner[i] is None), -1)
    return first > 0 and "," not in sentence.lows[first:at] and sentence.words(first - 4, first).endswith(_ENDING)


def _is_last(sentence: Sentence, date: str) -> bool:
    """``chuyến thăm kéo dài hai ngày, kết thúc vào ngày 20-6``: the day on which a visit ends."""
    own = sentence.dated(date)
    return own is not None and sentence.low(sentence.before(sentence.token_at(own.start), _ON)).endswith("thúc")


def _ending_day(sentence: Sentence) -> str:
    """``từ ngày 5/3 và kết thúc ngày 8/3``: return the day on which a visit is told to end, empty for none."""
    return next((d.edtf for d in sentence.dates if d.kind == "day" and _is_last(sentence, d.edtf)), "")


def _begins_on(sentence: Sentence, date: str) -> bool:
    """``chuyến thăm bắt đầu ngày 18-6 và kết thúc ngày 20-6``."""
    own = sentence.dated(date)
    return own is not None and sentence.low(sentence.before(sentence.token_at(own.start), _ON)) in ("bắt đầu", "đầu")


def _day_of_leaving(sentence: Sentence, at: int, date: str) -> str:
    """``bắt đầu chuyến thăm Lào ngày 24/4 và rời Huế chiều 26/4``: the day, behind that of coming, of going home."""
    came = sentence.dated(date, sentence.tokens[at].start)
    for day in sentence.dates if came is not None else ():
        if came is None or day.start <= came.end or day.kind != "day" or day.edtf <= date:
            continue
        between = range(sentence.token_at(came.end), sentence.token_at(day.start))
        left = next((i for i in between if sentence.words(i, i + 2).startswith(_LEAVING)), between.stop)
        others = any(m.kind == "person" and m.first in between for m in sentence.mentions)
        return day.edtf if left < between.stop and not others else ""
    return ""


def _left_after(sentence: Sentence, at: int) -> bool:
    """``hôm 2/3 đã rời Huế, sau cuộc gặp với B và chuyến thăm Lào``: the day on which one left."""
    left = next((i for i in range(at) if sentence.low(i) == "rời" and sentence.owner[i] is None), at)
    return any(sentence.low(i) == "sau" and sentence.low(i + 1) != "đó" for i in range(left, at))


def _own_days(sentence: Sentence, at: int, end: int) -> DateMention | None:
    """Return the days right behind a visit and where it goes; days in an interval rather than the hour of arrival."""
    after = sentence.tokens[min(end, len(sentence.tokens)) - 1].end
    found = [
        date
        for date in sentence.dates
        if 0 <= date.start - after <= _OWN
        and not (is_plan(date) or (counts_from(sentence, date) and _measures_a_gap(sentence, date.edtf)))
        and not of_a_term(sentence, date.start)
        and not of_a_document(sentence, date, at)
        and not other_act_between(sentence, sentence.tokens[at].start, date.start, at)
        and not (of_another_clause(sentence, date, at) or is_bound(sentence, date, at))
        and not (_opens_next_leg(sentence, date) or opens_part(sentence, date))
    ]
    if found and "/" not in found[0].edtf and _comma_between(sentence, after, found[0].start):
        return None  # "trong khuôn khổ chuyến thăm Nga, ngày 23/10, A gặp B"
    return next((date for date in found if "/" in date.edtf), found[0] if found else None)


def _opens_next_leg(sentence: Sentence, date: DateMention) -> bool:
    """``A tới Lào, ngày 4/3 tới Nga``, ``thăm Lào; từ ngày 6-8/3, thăm Nga``: the day is of where one goes then."""
    if sentence.low(sentence.before(sentence.token_at(date.start), _ON | {"từ"})) not in _NEXT:
        return False
    behind = sentence.token_at(date.end)
    behind += sentence.low(behind) == ","
    mention = sentence.mention_after(behind)
    behind = mention.last if mention is not None and mention.person is not None else behind
    while sentence.has(behind, "past", "future", "ongoing"):
        behind += 1
    if behind >= len(sentence.tokens) or sentence.owner[behind] is not None:
        return False
    return any(sentence.tokens[behind].tells(frame, "verb") for frame in ("visit", "move"))


def _comma_between(sentence: Sentence, low: int, high: int) -> bool:
    return "," in sentence.lows[sentence.token_at(low) : sentence.token_at(high)]


def _is_what_happens(sentence: Sentence, at: int, since: int = 0) -> bool:
    """Say whether going is what the sentence reports, and not a frame for something else that happens on the day."""
    token = sentence.tokens[at]
    if _is_meanwhile(sentence, at):
        return False
    if not token.has("verb") and sentence.low(at - 1).split(" ")[-1] not in _CARRIED_OUT:
        return not any(i != at and _other_act(sentence.tokens[i]) for i in sentence.triggers)
    for i in sentence.triggers:
        if i >= at:
            break
        if i < since:
            continue
        token = sentence.tokens[i]
        aside = token.low in _LANDING or is_setting(sentence, i) or tells_who(sentence, i, at)
        aside = aside or is_since_when(sentence, i) or is_welcomed(sentence, range(i, who_clause(sentence, at)), at)
        if _other_act(token) and token.low not in ATTENDING and not aside:
            return False
    return True


def _is_meanwhile(sentence: Sentence, at: int) -> bool:
    """``Sáng 11/2, A đi dạo, khi B có chuyến thăm Lào``: some day of the visit, on which the main clause tells of A."""
    when = next((i for i in range(at - 1, max(0, at - _WHO_COMES), -1) if sentence.low(i) == "khi"), 0)
    return when > 1 and sentence.low(when - 1) == "," and sentence.owner[when + 1] is not None


def _other_act(token: Token) -> bool:
    """Whether a token is the word of some other act than going somewhere."""
    return token.has("verb", "noun") and not token.has("at", "to") and "thăm" not in token.low


def _duration(sentence: Sentence) -> int:
    """``kéo dài hai ngày``, ``chuyến thăm ba ngày``: how many days the visit takes; 0 for unsaid."""
    text = sentence.words(0)
    if "ngày" not in text:
        return 0
    found = find_duration(text, 0, len(text))
    return found.days if found else 0


def own_date(sentence: Sentence, at: int, code: str) -> str:
    """``thăm Na Uy từ ngày 24-26/5 và Thụy Điển ngày 26-28/5``: each country's own days stand right behind it."""
    for mention in sentence.mentions:
        if mention.first > at and mention.country == code:
            return next((d.edtf for d in sentence.dates if 0 <= d.start - mention.end <= _BEHIND), "")
    return ""
