"""Dates that are no day of any act told beside them: years of plans and terms, of documents, of another clause."""

from itertools import takewhile

from banggiao.lexicon.entries import Act
from banggiao.model.edtf import is_day
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.dates_of_others import (
    ends_a_name,
    goes_away_then,
    is_before_the_occasion,
    is_spoken_of_after,
    opens_after,
)
from banggiao.reading.sentence import Sentence
from banggiao.reading.tokens import Token
from banggiao.vietnamese.dates import DateMention

_TERM = 14  # characters back to the word that makes a date a term
_PLAN = len("2021/2025")
_HORIZON = len("../2030")
_DOCUMENT = 6  # tokens back from a year to the document or ruling that bears it
_DOCUMENTS = (
    "phán quyết",
    "nghị quyết",
    "hiệp định",
    "công ước",
    "tuyên bố chung",
    "thoả thuận",
    "hiến chương",
    "kế hoạch",
    "bầu cử",
)
# What bears its day: "giúp khắc phục hậu quả trận động đất ngày 28/3".
_DATED = (
    "phán quyết", "nghị quyết", "hiệp định", "công ước", "tuyên bố chung", "hiệp ước", "động đất", "vụ tấn công",
    "vụ cháy", "vụ nổ", "cơn bão",
)  # fmt: skip
_SPEECHES = frozenset({"phát biểu", "bài phát biểu", "tuyên bố", "bình luận", "nhận xét"})
_YEARLY = ("kế hoạch hợp tác", "chương trình hợp tác", "kết quả hợp tác", "kế hoạch công tác", "nội dung hợp tác")
_ADVERBIAL = frozenset({"vào", "hồi"})
_RIGHT_BEHIND = 3  # tokens from "ký" to a year that is the verb's own: "ký vào năm 2011"
_LONG = 16  # tokens back from the year of one of those, as "Kế hoạch hợp tác giữa hai Bộ trong năm 2011"
_TERMS = (["nhiệm", "kỳ"], ["giai", "đoạn"], ["thời", "kỳ"], ["niên", "khoá"])
_THEN = frozenset({"khi", "lúc"})
_AROUND = 2  # commas around who somebody is
_FIRST_TIME = 8  # tokens from "lần đầu" to what is done
_LIVES = ("sinh", "qua đời", "băng hà", "từ trần")
_SPANS = frozenset({"ngày", "tuần", "tháng", "năm"})
_WITHIN = frozenset({"tại", "trong"})
_COUNTED = frozenset({"cuộc", "buổi", "lần", "các", "những", "hai", "ba"})
_APART = frozenset({"sau", "trước"})
_APART_REACH = 14  # tokens from an act back to so long before or after what it is
_SO_MANY = frozenset(
    {"một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "vài", "mấy", "ít", "nhiều"}
)
_COUNTS = frozenset({"cuộc", "buổi", "lần"})
_ANOTHER_TIME = ("lần tiếp theo", "lần sau", "lần kế tiếp", "lần gần đây nhất")
_LIKENED = ("ví như", "ví với", "giống như", "giống với", "so sánh với", "tương tự như", "như khi")
_OCCASION = ("khi", "dịp", "nhân")
_SINCE_WHEN = ("kể từ", "trước khi", "từ khi", "trước thềm")
_TAKES_EFFECT = (
    "hiệu lực từ",
    "hiệu lực vào",
    "hiệu lực kể từ",
    "hết hạn",
    "áp dụng từ",
    "đi vào hoạt động",
    "vận hành từ",
    "có từ",
)
_SOMEBODY = "người"
_WHO = frozenset({_SOMEBODY, "nhân vật", "nhà ngoại giao", "chính trị gia", "quan chức"})
_JUST = frozenset({"vừa", "mới", "từng"})
_WHO_REACH = 30  # tokens back from an act to the comma that opens such a clause
_CLAUSE_ENDS = frozenset({",", ";"})
_SET_OFF_BY = frozenset({",", ";", "-", "–", "—", "("})
_WELCOMES = frozenset({"đón", "đón tiếp", "chào đón", "đón chào", "tiếp đón"})
_COMES = frozenset({"sẽ", "bắt đầu"})
_WHO_DOES = frozenset({"đã", "từng", "vừa", "sẽ", "đang", "sắp", "cũng"})
_THAT_TIME = ("thời điểm", "thời gian", "ngày mà")  # "kể từ tháng 4, thời điểm A và B hội đàm"
_WHEN = ("sau khi", "trước khi", "ngay sau khi", "ngay trước khi", "ngay sau", "ngay trước")
_ALTHOUGH = frozenset({"dù", "mặc dù", "dẫu", "cho dù"})
_AS_AGREED = ("theo thoả thuận", "theo cam kết", "theo tuyên bố chung")
_MEANWHILE = ("diễn ra khi", "trong bối cảnh", "giữa lúc", "trong lúc", "trong khi")
_DAYS = 3  # tokens behind a noun in which it is said to take several days
_SEVERAL = frozenset({"hai", "ba", "bốn", "sáu", "bảy", "2", "3", "4", "5", "6", "7"})
_NEXT_CLAUSE = frozenset({",", ";", "và", "nhưng"})
_THEN_DOES = frozenset({"sau đó", "tiếp đó"})
_AT_THE_NEWS = ("được tin", "nhận tin", "biết tin", "nhân dịp", "sau khi", "ngay sau khi", "trước việc", "trước tin")
_DAY_WORDS = frozenset({"ngày", "hôm", "sáng", "chiều", "tối"})
_GOING_ON = ("sau đó", "tiếp đó", "tiếp theo")
_MOVING = frozenset({"đến", "tới", "sang", "rời"})
_SINCE = len("1979/..")
_SINCE_MONTH = len("1979-03/..")
_INVITED_TO = frozenset({"dự", "tham dự", "sang", "đến", "tới", "tham gia"})
_EARLIER = frozenset({"trước", "trước khi"})
_SINCE_DAY = len("XXXX-05-10/..")
_NO_DAYS = frozenset({"lần", "thứ"})


def is_plan(date: DateMention) -> bool:
    """``2021-2025``, ``đến năm 2030``: years of a plan or a mandate; ``5/9/1962 - 5/9/2012``: an anniversary's."""
    if date.kind != "interval" or date.edtf.endswith("/.."):
        return False
    begun, _, ended = date.edtf.partition("/")
    return len(date.edtf) in (_PLAN, _HORIZON) or (begun[:4] != ended[:4] and begun[4:] == ended[4:])


def counts_from(sentence: Sentence, date: DateMention) -> bool:
    """``cuộc gặp đầu tiên kể từ tháng 3/2015``: since when there was none, or more than one."""
    return date.edtf.endswith("/..") and sentence.low(sentence.token_at(date.start)).startswith("kể")


def then_told(sentence: Sentence, at: int) -> list[DateMention]:
    """Return the dates on which an act may be told to be.

    ``kể từ tháng 4, khi hai bên hội đàm`` is then, and so is the last time of what is done for the first time since.
    """
    found = []
    for date in sentence.dates:
        if not counts_from(sentence, date):
            found.append(date)
        elif _was_then(sentence, date, at) or _again_since(sentence, date, at):
            found.append(_begun(date))
    return found


def told_as_then(sentence: Sentence, at: int) -> DateMention | None:
    """``(từ) năm 1964, khi A, cha của B, thăm Lào``: return the date of which an act tells what time it was."""
    start = sentence.tokens[at].start
    found = next((date for date in sentence.dates if date.end < start and _was_then(sentence, date, at)), None)
    return None if found is None or sentence.dates[-1].start > start else _begun(found)


def _was_then(sentence: Sentence, date: DateMention, at: int) -> bool:
    after = sentence.token_at(date.end)
    after += sentence.low(after) == ","
    named = sentence.words(after, after + 2).startswith(_THAT_TIME)
    if after >= at or not (named or (sentence.low(after) in _THEN and sentence.owner[after + 1] is not None)):
        return False
    commas = [i for i in range(after, at) if sentence.low(i) == "," and sentence.owner[i] is None]
    return not commas or (len(commas) == _AROUND and sentence.before(at, _WHO_DOES) == commas[1])


def _begun(date: DateMention) -> DateMention:
    """``từ tháng 4``: return the month from which on, as that alone."""
    edtf = date.edtf.removesuffix("/..")
    return date if edtf == date.edtf else date._replace(edtf=edtf, kind="day" if is_day(edtf) else "month")


def _again_since(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``lần đầu hai người gặp nhau kể từ tháng 11``: they met then; of which a noun is the first needs none before."""
    again = sentence.has(at, "verb") and "lần đầu" in sentence.words(at - _FIRST_TIME, at)
    return again and date.start > sentence.tokens[at].start and date.edtf[:1] != "X"


def of_a_term(sentence: Sentence, start: int) -> bool:
    """``nhiệm kỳ từ năm 2018``, ``giai đoạn …``, ``ý nghĩa của năm 2018``, ``qua đời năm 2016``: of something else."""
    first = sentence.token_at(start)
    before = sentence.lows[sentence.token_at(start - _TERM) : first]
    return before[-2:] in _TERMS or before[-1:] == ["của"] or sentence.words(first - 2, first).endswith(_LIVES)


def is_so_long_apart(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``Ngày 16/3, một ngày sau khi B tới Lào, …``: what the day is so long after or before has another."""
    first = sentence.token_at(date.end)
    apart = (i for i in range(first + 1, at) if sentence.low(i) in _APART and sentence.low(i - 1) in _SPANS)
    return any("," not in sentence.lows[i:at] for i in apart)


def has_another_day(sentence: Sentence, at: int) -> bool:
    """``diễn ra hai tuần sau khi A gặp B``, ``một ngày trước cuộc gặp giữa C và D``: so long apart from the rest."""
    for index in range(at - 1, max(0, at - _APART_REACH), -1):
        if sentence.owner[index] is not None:
            continue
        if sentence.low(index) in _CLAUSE_ENDS:
            return False
        if sentence.low(index).split(" ")[0] in _APART and sentence.low(index - 1) in _SPANS:
            return sentence.low(index - 2) in _SO_MANY or sentence.low(index - 2).isdecimal()
    return False


def of_a_document(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``bàn về phán quyết của tòa năm 2016``: when a ruling or treaty is from that an act is about."""
    if of_a_yearly_plan(sentence, date, at):
        return True
    first = sentence.token_at(date.start)
    before = first <= at and "," not in sentence.lows[first:at]
    signed = is_of(sentence.tokens[at], "signing") and (date.kind == "day" or before)
    if date.kind not in ("year", "day") or signed or _signed_in(sentence, first, at):
        return False  # "Tuyên bố chung năm 2018 ký kết nhân dịp …"
    said = sentence.low(first - 1) in _SPEECHES and sentence.low(sentence.token_at(date.end)) == "của"
    if said and is_of(sentence.tokens[at], *ENCOUNTERS):
        return True  # "Tại cuộc gặp, A phê phán phát biểu ngày 31/5 của B"
    if date.kind == "year" and ends_a_name(sentence, first, at, _DOCUMENTS):
        return True
    named = _named_from(sentence, first, at, _DOCUMENT)
    return sentence.says(_DOCUMENTS if date.kind == "year" else _DATED, named, first)


def _signed_in(sentence: Sentence, first: int, at: int) -> bool:
    """``hội đàm và ký Tuyên bố chung vào năm 1984``: ``vào`` says when it is signed, not from when the document is."""
    if sentence.low(first - 1) not in _ADVERBIAL or first < at:
        return False
    return any(at <= i < first and is_of(sentence.tokens[i], "signing") for i in sentence.triggers)


def of_a_yearly_plan(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``ký Kế hoạch hợp tác giữa hai Bộ trong năm 2011``: the year that a plan is for is not that of signing it."""
    first = sentence.token_at(date.start)
    if date.kind != "year":
        return False
    if _of_paper_signed_then(sentence, date, at):
        return True
    named = f" {sentence.words(_named_from(sentence, first, at, _LONG), first)} ".rpartition(" ,")[2]
    return any(f" {paper} " in named for paper in _YEARLY)


def _of_paper_signed_then(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``Ngày 25/12, A và B ký biên bản hợp tác năm 2015``: behind the day of signing a year is the paper's.

    Unless another act stands between the day and the signing, or the year right behind the verb.
    """
    if date.kind != "year" or not is_of(sentence.tokens[at], "signing"):
        return False
    if sentence.token_at(date.start) - at <= _RIGHT_BEHIND:
        return False
    days = [d for d in sentence.dates if d.kind == "day" and d.end <= sentence.tokens[at].start]
    if not days:
        return False
    opened = sentence.token_at(days[-1].end)
    return not any(opened <= act < at for act in sentence.triggers)


def _named_from(sentence: Sentence, first: int, at: int, reach: int) -> int:
    """Return from which token on a document may bear the date at ``first``: behind the act where that comes before.

    ``ký Hiệp định hàng hải; năm 2015, A thăm Lào``: a semicolon parts them.
    """
    begun = first - _DOCUMENT if first <= at else max(at + 1, first - reach)
    return next((i + 1 for i in range(first - 1, max(-1, begun - 1), -1) if sentence.low(i) == ";"), begun)


def of_another_clause(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``gặp B trước khi rời đi ngày 31/8``, ``lần thứ tám kể từ khi họ gặp năm 2017``: what is told there has it."""
    before = max((d.end for d in sentence.dates if d.end <= date.start), default=0)
    first = max(at + 1, sentence.token_at(before))  # "kể từ cuộc chiến 1950-1953, vào tháng 11": that had its own
    last = sentence.token_at(date.start)
    if sentence.says(_ANOTHER_TIME, first, last) or sentence.says(_LIKENED, first, last):
        return True
    if sentence.says(_SINCE_WHEN, first, last) or is_meanwhile(sentence, date, at):
        return True
    if is_of_the_reply(sentence, date, at):
        return True
    if sentence.says(_TAKES_EFFECT, first, last + 1):
        return True  # "ký thỏa thuận, có hiệu lực từ năm 2021"
    if tells_who(sentence, last, at) or _comes_after(sentence, date, at, range(at + 1, last)):
        return True
    if is_spoken_of_after(sentence, at, range(first, last)):
        return True
    if sentence.says(_AS_AGREED, first, last):
        return True  # "bàn giao … theo thoả thuận tại cuộc gặp hôm 12/6"
    if any(_sets_out(sentence, i) for i in range(first, last)) and "," in sentence.lows[first:last]:
        return True
    if _goes_after(sentence, at, last) or goes_away_then(sentence, date, at):
        return True
    then = next((i for i in range(first, last) if sentence.words(i, i + 2) in _THEN_DOES), last)
    if any(sentence.low(i) in _MOVING or sentence.has(i, "verb") for i in range(then + 1, last)):
        return True  # "tháng 1 thăm Lào và sau đó tới Huế tháng 11"
    after = next((i for i in range(first, last) if sentence.words(i, i + 2).startswith("sau khi")), last)
    told = (i for i in sentence.triggers if after < i < last)  # "gặp B sau khi tới Huế ngày 5/3" is of one day
    return any(sentence.has(i, "verb") and not sentence.has(i, "at", "to") for i in told)


def _comes_after(sentence: Sentence, date: DateMention, at: int, between: range) -> bool:
    """``thăm Lào sau chuyến thăm của A năm 1993``, ``gặp lại sau cuộc hội đàm hồi tháng 7``: of what was before.

    What follows on talks of a day is of the same day.
    """
    for index in sentence.triggers:
        if index in between and sentence.has(index, "noun") and is_of(sentence.tokens[index], "visit", *ENCOUNTERS):
            if sentence.low(sentence.before(at, _COUNTS)).split(" ")[-1] in _WITHIN and "," in sentence.lows[at:index]:
                return True  # "Trong hội đàm, A ca ngợi kết quả sau cuộc gặp với C ngày 12-6"
            visits = is_of(sentence.tokens[at], "visit") and is_of(sentence.tokens[index], "visit")
            before = sentence.low(sentence.before(index, _COUNTED))  # "sau các chuyến thăm năm 2001 và 2006"
            if (visits or date.kind in ("month", "year")) and before in _APART:
                return True
    return False


def is_set_off(sentence: Sentence, date: DateMention, at: int) -> bool:
    """Whether a date before an act is of something else, since a clause of its own tells the act.

    ``ngày 6/3, ông A, người đã chủ trì đàm phán với B, gặp C``: when he presided is not said. ``chuyến thăm Lào, dự
    kiến từ 29 đến 30/6, sau khi ông dự Hội nghị D``: these are the days of the visit alone, and so is ``vào ngày 11/11,
    sau khi ông dự Hội nghị D``. Talks are mostly on the day of what follows on them.
    """
    first = sentence.token_at(date.end)
    if is_of_the_reply(sentence, date, at) or is_before_the_occasion(sentence, date, at):
        return True
    who = who_clause(sentence, at)
    if (who >= first and not is_welcomed(sentence, range(first, who), at)) or tells_who(
        sentence, sentence.token_at(date.start), at
    ):
        return True
    if any(sentence.has(i, "future") for i in range(first, at)) and _is_over(sentence, date):
        return True
    if _went_before(sentence, date, at) or _is_because(sentence, date, at):
        return True
    first += sentence.low(first) == ","
    told = any(sentence.tokens[i].start < date.start for i in sentence.triggers)
    if told and any(sentence.low(i - 1) == "," and sentence.low(i) in _ALTHOUGH for i in range(first, at)):
        return True  # "không đạt thoả thuận sau hội nghị 27-28/2, dù A khẳng định …"
    if told and is_of(sentence.tokens[at], "statement") and opens_after(sentence, range(first - 1, at)):
        return True
    later = date.kind == "interval" or is_of(sentence.tokens[at], "session", "visit")
    return later and told and sentence.words(first, first + 3).startswith(_WHEN)


def is_of_the_reply(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``Được tin A được bầu, ngày 5/3, B gửi điện mừng``: the day of what is done at the news, not of A's election."""
    if not is_of(sentence.tokens[at], "appointment"):
        return False
    told = next((i for i in range(at - 1, -1, -1) if sentence.words(i, i + 2).startswith(_AT_THE_NEWS)), -1)
    if told < 0:
        return False
    first = sentence.token_at(date.start)
    if first > at:
        first -= sentence.low(first - 1) in _DAY_WORDS
        return sentence.low(first - 1) == "," and sentence.owner[first - 1] is None
    return date.end <= sentence.tokens[told].start


def goes_on_then(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``thăm Lào ngày 5/4, sau đó tới Campuchia``: when one goes on to another country is not said."""
    if not is_of(sentence.tokens[at], "visit") or ("sau" not in sentence.heard and "tiếp" not in sentence.heard):
        return False
    between = range(sentence.token_at(date.end), at)
    return any(sentence.low(i - 1) == "," and sentence.words(i, i + 2).startswith(_GOING_ON) for i in between)


def _is_because(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``Ngày 26/2, A cảm ơn Lào vì đã đứng ra tổ chức cuộc gặp``: the day of thanking, not of what it is for."""
    return any(
        sentence.low(i) == "vì" and sentence.owner[i] is None and sentence.has(i + 1, "past")
        for i in range(sentence.token_at(date.end), at)
    )


def _went_before(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``đã tới Huế ngày 1/6, trước cuộc hội đàm giữa A và B``: the day of the journey, of what came later none."""
    later = next((i for i in range(at - 1, sentence.token_at(date.end) - 1, -1) if sentence.low(i) in _EARLIER), -1)
    if later < 0 or "," in sentence.lows[later:at] or sentence.owner[later] is not None:
        return False
    before = range(sentence.token_at(date.start) - 1, -1, -1)
    clause = takewhile(lambda i: sentence.low(i) not in _CLAUSE_ENDS, before)
    return any(sentence.low(i) in _MOVING and sentence.owner[i] is None for i in clause)


def _is_over(sentence: Sentence, date: DateMention) -> bool:
    """``đã tới Tokyo hôm 5/10 và sẽ tới Huế``: the day of what has been done, not of what will be."""
    before = range(sentence.token_at(date.start) - 1, -1, -1)
    clause = takewhile(lambda i: sentence.low(i) not in _NEXT_CLAUSE, before)
    return any(sentence.has(i, "past") for i in clause)


def who_clause(sentence: Sentence, at: int) -> int:
    """Return where the clause begins that tells beside the rest who somebody is, -1 where a token stands in none.

    ``A, người đã gặp B, …``, ``A - người được bổ nhiệm tháng 8-2018 - …``, ``A, vừa nhậm chức tháng 1, …``.
    """
    mark = at - 1
    farthest = max(-1, at - _WHO_REACH)
    while mark > farthest and (sentence.owner[mark] is not None or sentence.lows[mark] not in _SET_OFF_BY):
        mark -= 1
    if mark <= farthest:
        return -1
    opening, behind = sentence.low(mark + 1), mark + 2
    named = sentence.owner[mark - 1] if mark else None
    if named is not None and named.kind == "person":
        if opening.split(" ")[0] in _JUST:
            return mark + 1
        if sentence.words(mark + 1, mark + 3) in _WHO:
            behind = mark + 3
        elif opening not in _WHO:
            return -1
    elif opening != _SOMEBODY:
        return -1
    does = sentence.low(behind) in _WHO_DOES or sentence.has(behind, "verb", "passive")
    return mark + 1 if does else -1


def is_welcomed(sentence: Sentence, before: range, at: int) -> bool:
    """``Ngày 31/10, B sẽ đón A, người sẽ có chuyến thăm Lào``: who is welcomed then comes then."""
    comes = is_of(sentence.tokens[at], "visit") and sentence.low(before.stop + 1) in _COMES
    return comes and any(sentence.low(i) in _WELCOMES and sentence.owner[i] is None for i in before)


def tells_who(sentence: Sentence, index: int, at: int) -> bool:
    """``Ngày 15/6, ông A, người sẽ gặp B, đã tới Huế``: what one does besides is no act before the one told."""
    begun = who_clause(sentence, index)
    return begun >= 0 and begun != who_clause(sentence, at)


def _goes_after(sentence: Sentence, at: int, last: int) -> bool:
    """``Sau hội đàm giữa A và B, C cử đặc phái viên tới Huế ngày 2/5``: somebody goes somewhere on a later day."""
    if not sentence.has(at, "noun") or sentence.low(sentence.before(at, _COUNTS)).split(" ")[-1] not in _APART:
        return False
    comma = next((i for i in range(at, last) if sentence.low(i) == "," and sentence.owner[i] is None), last)
    goes = (i for i in range(comma, last - 1) if sentence.low(i) in _MOVING and sentence.owner[i] is None)
    return any((goal := sentence.mention_after(i + 1)) is not None and goal.names_place() for i in goes)


def is_invited_to(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``gửi lời mời B dự lễ kỷ niệm ngày 9/5``: the day of what one is invited to."""
    if not is_of(sentence.tokens[at], "message"):
        return False
    behind = range(at, sentence.token_at(date.start))
    invited = next((i for i in behind if sentence.low(i).endswith("mời")), behind.stop)
    return any(sentence.low(i) in _INVITED_TO and sentence.owner[i] is None for i in range(invited + 1, behind.stop))


def _sets_out(sentence: Sentence, index: int) -> bool:
    """``sắp xếp cuộc gặp với B, và A sẽ tới Huế vào tháng 8``: going somewhere is told with a day of its own."""
    return sentence.low(index) in _MOVING and sentence.has(index - 1, "future", "past")


def is_meanwhile(sentence: Sentence, date: DateMention, at: int) -> bool:
    """``A thăm Lào, trong khi B ở lại đến 26/4``, ``diễn ra khi C hôm 13/7 …``: what goes on beside an act has it."""
    return sentence.says(_MEANWHILE, at + 1, sentence.token_at(date.start))


def takes_days(sentence: Sentence, at: int) -> bool:
    """``sau cuộc gặp thượng đỉnh hai ngày``: what takes days is not on the day on which something follows it."""
    return any(
        sentence.low(index) in _SEVERAL
        and sentence.low(index + 1) == "ngày"
        and sentence.low(index - 1) not in _NO_DAYS
        for index in range(at + 1, at + 1 + _DAYS)
    )


def met_since(sentence: Sentence, date: DateMention) -> DateMention:
    """``đã tới Huế từ hôm 10/5 và gặp B``: from when one is there is when one meets; until when one stays is not."""
    if date.edtf.startswith("../"):
        return date._replace(edtf="", kind="relative")
    since = sentence.low(sentence.token_at(date.start)) == "từ" and len(date.edtf) == _SINCE_DAY
    return date._replace(edtf=date.edtf.removesuffix("/.."), kind="day") if since else date


def begun_then(sentence: Sentence, date: DateMention, at: int) -> tuple[str, str]:
    """``Mỹ cắt đứt quan hệ từ năm 1979``: the year of the act; ``cuộc gặp đầu tiên kể từ năm 2011`` is of later."""
    month = len(date.edtf) == _SINCE_MONTH and is_of(sentence.tokens[at], "relations", "appointment")
    if len(date.edtf) != _SINCE and not month:
        stays = is_of(sentence.tokens[at], "message") and date.end <= sentence.tokens[at].start
        return ("", "relative") if stays else (date.edtf, date.kind)  # "đã tới Huế từ tối 17-1, mang theo thư của B"
    first = sentence.token_at(date.start)
    if not sentence.has(at, "verb") or sentence.low(first).startswith("kể"):
        return "", ""
    begun = date.edtf.removesuffix("/..")
    return begun, "year" if len(date.edtf) == _SINCE else "month"


def is_occasion(sentence: Sentence, index: int) -> bool:
    """Say whether a visit tells when something was: ``đã ký khi A thăm Lào hồi tháng 6``, ``nhân dịp ông thăm Lào``."""
    if "thăm" not in sentence.low(index):
        return False
    guest = sentence.owner[index - 1] if index else None
    return sentence.low((index if guest is None else guest.first) - 1).split(" ")[-1] in _OCCASION


def is_of(token: Token, *types: str) -> bool:
    """Say whether a token is a word for acts of one of these types."""
    return any(
        isinstance(act, Act) and act.type in types for cat in ("verb", "noun") for act in token.senses.get(cat, ())
    )
