"""How an act that a noun names is told: by what stands before it, and behind it and its arguments."""

from itertools import takewhile

from banggiao.reading.clauses import GIVING, agreed_at
from banggiao.reading.modality import SOON, Modality, only_threatened, verb_modality
from banggiao.reading.sentence import Sentence

_MAIN = 14  # tokens of the subject of the main clause
_AFTER_NOUN = 16
_NEAR_GIVER = 8  # tokens from an act and its arguments to "do"
# What stands behind these is said of something else: "báo cáo về cuộc gặp do công ty A vừa công bố".
_NEW_CLAUSE = frozenset({".", ";", "do", "mà"})
_UNDER_WAY = 3  # tokens in which "sẽ" is followed by a word of taking place
_HAPPENS = frozenset(
    {"diễn ra", "bắt đầu", "kéo dài", "được tổ chức", "tổ chức", "khai mạc", "là", "sẽ", "vào", "gồm", "bao", "bao gồm"}
)
_RESUMED = ("nối lại", "tiến hành")
_ON_THE_TABLE = ("đang trong chương trình nghị sự", "đang được chuẩn bị", "đang được thu xếp", "đang được lên kế hoạch")
_STILL = frozenset({"vẫn", "”", '"', "sớm"})
_HELD = frozenset({"diễn ra", "được tổ chức", "sẽ"})
_PUT_OFF = frozenset({"lùi", "dời", "rời"})
_BEFORE_THAT = ("trước đó", "trước đây", "lần trước", "trước kia")
_SPANS = frozenset({"ngày", "tuần", "tháng"})
_TAKES_PLACE = frozenset({"diễn ra", "được tổ chức", "ra"})
_SO_LONG = 6  # tokens from "diễn ra" to "một tuần trước"
_OPENING = 4
_NEAR_DAY = 24  # characters from an act and its arguments to its day
_COMING = 8  # tokens from an encounter's noun to "tới đây"
_LEFT = ("ngày nữa", "tuần nữa", "tháng nữa", "giờ nữa")  # "chỉ còn vài ngày nữa là diễn ra cuộc gặp"
_COMPARED = frozenset({"hơn", "như"})  # "sẽ thành công hơn cuộc gặp ở Lào": than one that has been
_HELD_THEN = frozenset(
    {"diễn ra", "được tổ chức", "kết thúc", "bắt đầu", "kéo dài", "mở ra", "sắp diễn ra", "ngày", "hôm"}
)
_ARRANGED = ("công tác tổ chức", "thời điểm tổ chức", "kế hoạch tổ chức", "việc tổ chức")
_DISCUSSED, _DISCUSSING = ("thảo luận", "bàn", "trao đổi", "bàn bạc", "xúc tiến"), 8
_SUDDENLY = frozenset("bị bất ngờ đột ngột cuối cùng sau đó phải".split())
_OTHERWISE = frozenset({"nhưng", "song", "khi", "sau khi", "trước khi", "khiến", "để", "vì", "và", "do", "dù"})
_AT_STAKE = ("có nguy cơ đổ vỡ", "có nguy cơ bị", "có nguy cơ không")
_WITHDRAWING = ("rút khỏi", "rút lui khỏi", "rút ra khỏi")  # "tuyên bố rút khỏi hội nghị thượng đỉnh với B"
_THREATS = ("doạ", "có thể", "nguy cơ", "cảnh báo")
_WHEN_OR_WHERE, _OF_OPEN = ("thời gian", "địa điểm", "thời điểm", "ngày giờ"), 4
_IDEAS = (
    "ý tưởng", "ý tưởng về", "ý tưởng tổ chức", "ý tưởng về một", "ý tưởng tổ chức một",
    "về việc tổ chức một", "về việc tiến hành một", "về việc thu xếp một", "về việc sắp xếp một",
)  # fmt: skip
_PLANS = (
    "kế hoạch tổ chức",
    "kế hoạch cho",
    "kế hoạch về",
    "kế hoạch tiến hành",
    "kế hoạch tổ chức một",
    "kế hoạch về một",
)
_PLANNED = 4  # tokens before an act in which a plan for it is named
_UNSAID = ("không đề cập", "không nhắc", "không nói", "chưa có", "không có", "không lên", "chưa lên")
_BACKING, _BACKED = "ủng hộ", 6  # tokens before an act
_NEXT = ("tới đây của ", "tới đây giữa ", "tới đây với ")
_ATTENDING = frozenset({"dự", "tham dự", "tham gia"})
_WITHIN = frozenset({"tại", "trong"})
_SINCE = frozenset({"đến từ", "bắt nguồn từ", "kể từ", "từ", "sau", "kể từ sau", "từ sau"})
_RESULTS = ("kết quả", "kết quả của", "kết quả các", "thành công của", "thành công")
_OF_IT = frozenset({"quả", "công", "của", "các", "kết quả", "thành công"})  # the last of their words
_OF_RESULT = 3  # tokens before an act in which its result is named
_SETTING = frozenset({"trong", "tại", "nhân", "nhân dịp", "khuôn khổ", "khổ", "dịp", "trước"})
_COUNTED = frozenset({"các", "cuộc", "buổi", "những", "hai"})
_SEVERAL = frozenset({"các", "những"})
_SO_MANY = frozenset({"phút", "giờ", "tiếng", "hồ", "ngày"})
_LENGTH = frozenset("đồng hơn gần khoảng một hai ba bốn năm sáu bảy nửa rưỡi".split())
_AFTER_OR_IN = frozenset({"sau", "trong", "ngay sau"})
_ADVERBS = 4  # tokens between "sẽ" and what is said
_IN_THE_PAST = ("hồi", "vừa qua", "vừa rồi", "năm ngoái", "tuần trước", "tháng trước", "hôm qua")
_ASKED = 3  # tokens before an act to which somebody is asked
_ASKED_TO = tuple(f"được mời {going}" for going in ("tới", "đến", "dự", "tham dự", "tới dự", "đến dự", "tham gia"))
_SAID_THERE = frozenset({"rằng", ":", ";", "”", "“", '"', "mà", "do"})
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "”", "“", '"'})


def noun_modality(sentence: Sentence, at: int, end: int) -> Modality:
    """Return how an act named by a noun at token ``at`` is told: words before it, then after its arguments."""
    of_result = (
        sentence.low(at - 1) in _OF_IT
        and sentence.words(at - _OF_RESULT, at).endswith(_RESULTS)
        and not sentence.has(at + 1, "future")
    )
    setting = _past_duration(sentence, sentence.before(at, _COUNTED))
    if sentence.words(at + 1, at + 3).startswith(_BEFORE_THAT) or sentence.low(setting) in _COMPARED:
        return "plain"  # "có thể ra Tuyên bố chung, tương tự cuộc gặp trước đó"
    if (
        sentence.low(setting) == "sau"
        and sentence.low(setting - 1) not in _SINCE
        and _was_done_after(sentence, setting)
    ):
        return "occurred"
    if thought := _thought_of(sentence, at):
        return thought
    if of_result or sentence.low(at - 1) in _SINCE or agreed_at(sentence, setting):
        return "plain"  # what something comes after has been, however that is told
    if sentence.low(setting) in _WITHIN and _will_do_there(sentence, at, end):
        return "planned"
    if sentence.low(setting) in _WITHIN and _opens(sentence, setting) and _spoken_at(sentence, end):
        return "occurred"
    before = verb_modality(sentence, at)
    if before in ("alleged", "hoped", "denied") and _is_setting(sentence, setting, at):
        # "muốn giải quyết tranh chấp trong chuyến thăm", "bác tin về phát biểu tại cuộc gặp": it is not of the act
        before = "planned" if before == "alleged" and _may_be_told(sentence, setting) else "plain"
    if before == "hoped" and sentence.has(at - 1, "awaited"):
        return "planned"  # "mong chờ cuộc gặp với A": what is looked forward to is to come
    if before == "hoped" and sentence.has(at - 1, "hoped") and _brings_about(sentence, end):
        return _hoped_of(sentence, at, end)  # "hy vọng chuyến thăm sẽ giúp …": the hope is for what comes of it
    if before == "planned" and sentence.low(setting) in _WITHIN and _agreed_there(sentence, setting, end):
        return "occurred"
    if before in ("cancelled", "hoped", "denied", "planned"):
        return before
    if before == "plain" and sentence.low(setting) in _WITHIN and _will_be_said(sentence, setting):
        return "planned"
    if _called_next(sentence, at, end) or _is_prepared(sentence, setting, end):
        return "planned"
    if _so_long_before(sentence, at) or _on_the_eve(sentence, setting) or sentence.says(_LEFT, at - _SO_LONG, at):
        return "planned"
    behind = _said_behind(sentence, end, several=sentence.low(at - 1) in _SEVERAL) or before
    return "plain" if behind == "occurred" and is_served(sentence, at) else behind


def _is_setting(sentence: Sentence, setting: int, at: int) -> bool:
    """Say whether what stands before an act is of something done at it: ``muốn giải quyết … trong chuyến thăm``.

    Not ``A vắng mặt trong đàm phán với B``, which he then has not; that of others is held without him.
    """
    if sentence.has(at + 1, "between") and sentence.low(setting) in _ATTENDING:
        return True  # "A không dự cuộc gặp giữa B và C"
    absent = "vắng" in sentence.words(max(0, setting - 2), setting) and not sentence.has(at + 1, "between")
    return sentence.low(setting) in _SETTING and not absent


def is_served(sentence: Sentence, at: int) -> bool:
    """Say whether an act is what something serves: ``máy bay phục vụ chuyến thăm của A đã hạ cánh``, A may not have."""
    return sentence.words(at - 2, at).endswith("phục vụ")


def _past_duration(sentence: Sentence, before: int) -> int:
    """``Sau (gần) 90 phút hội đàm``: return what stands before how long an act took."""
    if before < 1 or sentence.low(before) not in _SO_MANY:
        return before
    index = before
    while index > 0 and sentence.owner[index] is None:
        low = sentence.low(index)
        if low not in _SO_MANY and low not in _LENGTH and not low[:1].isdigit():
            return index if low in _AFTER_OR_IN else before
        index -= 1
    return index if sentence.low(index) in _AFTER_OR_IN else before


def _thought_of(sentence: Sentence, at: int) -> Modality | None:
    """``kế hoạch tổ chức cuộc gặp``: planned, unless nobody speaks of such a plan; only an idea: hoped for.

    What somebody has withdrawn from is called off.
    """
    before = sentence.words(at - _ASKED, at)
    if before.endswith(_WITHDRAWING):
        to_come = any(sentence.has(i, "future", "negation") for i in range(max(0, at - _SO_LONG), at))
        return "planned" if to_come or sentence.says(_THREATS, at - _SO_LONG, at) else "cancelled"
    asked = before.endswith(_ASKED_TO)  # "đã được mời tới hội nghị thượng đỉnh A - B"
    if asked or _is_idea(sentence, at):
        return "hoped"
    if not sentence.words(at - _PLANNED, at).endswith(_PLANS):
        return None
    near = range(max(0, at - _SO_LONG - _PLANNED), at)
    denied = any(sentence.has(i, "negation") for i in near) or sentence.says(_UNSAID, near.start, at)
    return "hoped" if denied else "planned"


def _is_idea(sentence: Sentence, at: int) -> bool:
    """``thảo luận ý tưởng về cuộc gặp``, ``ủng hộ một cuộc gặp``: whether an act on no day is only thought of.

    So it is in ``Một cuộc gặp giữa A và B là cần thiết``, where nothing says that it has been.
    """
    if any(date.edtf for date in sentence.dates):
        return False
    if sentence.low(at - 1) == "một" and _opens_thought(sentence, at - 1):
        return True
    backed = sentence.low(at - 1) == "một" and _BACKING in sentence.lows[max(0, at - _BACKED) : at]
    return backed or sentence.words(at - _BACKED, at).endswith(_IDEAS)


def _opens_thought(sentence: Sentence, at: int) -> bool:
    """Whether a clause begins at a token in which nothing is told as done, planned or taking place."""
    begins = at == 0 or sentence.low(at - 1) in (",", "rằng", "là") or sentence.has(at - 1, "say")
    told = any(
        sentence.low(i) in _HELD_THEN or sentence.has(i, "past", "ongoing") for i in range(at, len(sentence.lows))
    )
    return begins and not told and not any(date.kind == "relative" for date in sentence.dates)


def _is_prepared(sentence: Sentence, before: int, end: int) -> bool:
    """``bàn công tác tổ chức cuộc gặp``, ``cuộc gặp với B có nguy cơ đổ vỡ``: what is arranged or at stake."""
    if any(sentence.words(end + i, end + i + 6).startswith(_AT_STAKE) for i in (0, 1)):
        return True
    if _not_yet_fixed(sentence, before + 1, end):
        return True
    arranged = sentence.words(before - 3, before + 1).endswith(_ARRANGED)
    return arranged and sentence.says(_DISCUSSED, max(0, before - _DISCUSSING), before)


def _not_yet_fixed(sentence: Sentence, at: int, end: int) -> bool:
    """``Thời gian và địa điểm (diễn ra) cuộc gặp vẫn chưa được ấn định``: what is still open is of one to come."""
    if not sentence.says(_WHEN_OR_WHERE, max(0, at - _OF_OPEN), at):
        return False
    for after in range(end, min(end + _AFTER_NOUN, len(sentence.tokens))):
        if sentence.low(after) in _CLAUSE_ENDS and sentence.owner[after] is None:
            return False
        if sentence.low(after).startswith("chưa"):
            return True
    return False


def _said_behind(sentence: Sentence, end: int, *, several: bool) -> Modality | None:
    """Return what stands behind an act's noun and its arguments, in their clause, to say how it is told.

    ``các cuộc đàm phán vẫn đang diễn ra`` tells of ``several``, and of no single one of them.
    """
    given = _given_by(sentence, end)
    for after in range(given, min(given + _AFTER_NOUN, len(sentence.tokens))):
        token = sentence.tokens[after]
        if token.low == "," and sentence.low(after + 1) == "vốn":
            return "cancelled" if _put_off_after(sentence, after + 1) else None
        to_come = bool(sentence.dates) or sentence.has(after + 1, "future")
        if token.low == "," and to_come and _called_off_after(sentence, after + 1):
            return "cancelled"
        if token.low in _NEW_CLAUSE or (
            token.low == "," and not sentence.has(after + 1, "future", "cancelled", "passive")
        ):
            break
        if sentence.in_date(after) or sentence.owner[after] is not None:
            continue
        if sentence.words(after, after + 4).startswith(_ON_THE_TABLE):
            return "planned"
        if not several and token.has("ongoing") and sentence.low(after + 1) in _TAKES_PLACE:
            return "ongoing"
        if sentence.low(after + 1) in _PUT_OFF and (token.has("passive") or token.low == "bị"):
            return "planned"  # "cuộc gặp có thể bị lùi sang tháng 4"
        if token.has("cancelled"):
            return _called_off(sentence, end, after)
        if token.has("future") and token.low != "đồng ý":
            return "cancelled" if _called_off_then(sentence, after) else _to_come(sentence, after)
        if token.has("possible") and token.low != "khả năng" and _may_be_held(sentence, after + 1):
            return "alleged"  # "cuộc gặp có thể diễn ra vào tháng 9", not "cuộc gặp để bàn khả năng tổ chức …"
        if _did_not_happen(sentence, after):
            return "denied" if sentence.low(after).startswith("chưa") else "cancelled"
        if token.has("past"):
            called_off = any(sentence.has(i, "cancelled") for i in range(after + 1, after + 4))
            return "cancelled" if called_off else "occurred"
        if token.has("verb", "noun"):
            break
    return None


def _called_off(sentence: Sentence, end: int, at: int) -> Modality | None:
    """Return what a word of calling off at ``at`` says of the act whose arguments end before token ``end``."""
    if not _is_called_off(sentence, end, at):
        return None
    return "planned" if only_threatened(sentence, at) else "cancelled"


def _is_called_off(sentence: Sentence, end: int, at: int) -> bool:
    """``cuộc gặp (đã) bị hủy``, not ``cuộc gặp khiến A hủy tập trận``, ``có cuộc gặp nhưng hủy chuyến thăm``."""
    if sentence.low(at).startswith("bị") or sentence.low(at - 1) in _SUDDENLY:
        return True
    by_another = False
    for before in range(at - 1, end - 1, -1):
        if sentence.has(before, "passive"):
            return True  # "cuộc gặp bị phía A hoãn"
        if sentence.low(before) in _OTHERWISE:
            return False
        by_another |= sentence.owner[before] is not None and sentence.low(before - 1) not in ("tại", "ở")
    return not by_another


def _given_by(sentence: Sentence, end: int) -> int:
    """``lễ đón B do A chủ trì dự kiến …``: return where what is said of an act begins, behind who gives it."""
    for by in range(end, min(end + _NEAR_GIVER, len(sentence.tokens))):
        if sentence.low(by) == "do" and (giver := sentence.mention_after(by + 1)) is not None:
            return giver.last + 1 if sentence.low(giver.last) in GIVING else end
        if sentence.low(by) in _CLAUSE_ENDS or sentence.has(by, "noun", "verb"):
            break
    return end


def _may_be_held(sentence: Sentence, at: int) -> bool:
    """``nhiều khả năng (vẫn) diễn ra``, ``“hoàn toàn có khả năng” diễn ra``: whether that is said of an act."""
    while sentence.low(at) in _STILL:
        at += 1
    return sentence.low(at) in _HELD


def _did_not_happen(sentence: Sentence, at: int) -> bool:
    """``cuộc gặp (đã) không diễn ra như dự kiến``: what had been planned was not."""
    denied = at + sentence.has(at, "past")
    return sentence.has(denied, "negation") and sentence.low(denied + 1) in ("diễn ra", "được tổ chức")


def _will_be_said(sentence: Sentence, setting: int) -> bool:
    """``sẽ thảo luận vấn đề trong cuộc gặp với B``: where something will be said is itself still to come."""
    for index in range(setting - 1, max(-1, setting - _MAIN), -1):
        if sentence.owner[index] is None and sentence.low(index) in _SAID_THERE:
            return False
        if sentence.has(index, "say"):
            near = takewhile(lambda i: sentence.owner[i] is None, range(index - 1, max(-1, index - _ADVERBS), -1))
            return any(sentence.has(i, "future") for i in near)
    return False


def _agreed_there(sentence: Sentence, setting: int, end: int) -> bool:
    """``đồng ý hợp tác trong cuộc gặp hồi tháng 4``: to come is what they agreed on, at what has been."""
    if sentence.low(setting - 1) == "đồng ý" and sentence.has(setting - 2, "past"):
        return True  # "đã đồng ý trong các cuộc hội đàm tại Huế rằng …"
    past = sentence.says(_IN_THE_PAST, setting, min(end + _AFTER_NOUN, len(sentence.tokens)))
    told = next((i for i in range(setting - 1, -1, -1) if sentence.has(i, "future")), -1) if past else -1
    return told >= 0 and sentence.low(told) == "đồng ý" and not sentence.has(told - 1, "future")


def _was_done_after(sentence: Sentence, setting: int) -> bool:
    """``đã nhận hướng dẫn sau cuộc gặp với B``: what something that has been done comes after has been too."""
    clause = list(takewhile(lambda i: sentence.low(i) not in _CLAUSE_ENDS, range(setting - 1, -1, -1)))
    done = any(sentence.has(i, "past") for i in clause)
    return done and not any(sentence.has(i, "future", "possible", "hoped", "cancelled") for i in clause)


def _will_do_there(sentence: Sentence, at: int, end: int) -> bool:
    """``Trong cuộc gặp với B, ông A sẽ nêu …``: at what is over nobody will do anything."""
    for comma in range(at + 1, min(end + _AFTER_NOUN, len(sentence.lows))):
        if sentence.low(comma) != "," or sentence.owner[comma] is not None:
            continue
        doer = sentence.mention_after(comma + 1)
        while doer is not None and sentence.low(doer.last) == "và":
            doer = sentence.mention_after(doer.last + 1)
        return doer is not None and sentence.has(doer.last, "future") and sentence.low(doer.last) != "đồng ý"
    return False


def _spoken_at(sentence: Sentence, end: int) -> bool:
    """``Trong cuộc gặp với B tối 27/2, ông A nói …``: what somebody is told to have said at took place."""
    comma = next((i for i in range(end, min(end + _AFTER_NOUN, len(sentence.lows))) if sentence.low(i) == ","), 0)
    for index in range(comma + 1, min(comma + _MAIN, len(sentence.lows))) if comma else ():
        if sentence.has(index, "future", "possible", "hoped"):
            return False
        if sentence.has(index, "say"):
            return True
    return False


def _opens(sentence: Sentence, index: int) -> bool:
    """Whether a token opens its sentence, or a clause of it with nothing to come before: ``Trước đó, trong cuộc …``."""
    if index <= _OPENING:
        return True
    return sentence.low(index - 1) == "," and not any(sentence.has(i, "future") for i in range(index))


def _may_be_told(sentence: Sentence, setting: int) -> bool:
    """``có thể nêu vấn đề trong cuộc gặp với B``, not ``có thể đã …``: what may be done there is to come."""
    may = next((i for i in range(setting - 1, -1, -1) if sentence.has(i, "possible")), -1)
    clause = range(may + 1, setting)
    told = sentence.low(may) == "có thể" or sentence.has(may + 1, "future")  # "nhiều khả năng sẽ"
    if not told or any(date.edtf[:1].isdecimal() for date in sentence.dates):
        return False
    return not any(
        sentence.has(i, "past") or (sentence.low(i) in _CLAUSE_ENDS and sentence.owner[i] is None) for i in clause
    )


def _on_the_eve(sentence: Sentence, at: int) -> bool:
    """``trước thềm chuyến thăm Lào của A``: still to come, unless the sentence looks back on a day or year.

    So is what stands ``ngay trước chuyến thăm``. What somebody ``vừa`` did is news.
    """
    soon = sentence.words(at - 1, at + 1) == "ngay trước" and sentence.low(at + 1).startswith("chuyến")
    if not soon and sentence.words(at - 1, at + 1) != "trước thềm":
        return False
    news = any(sentence.low(i) == "vừa" and sentence.owner[i] is None for i in range(at))
    looks_back = not news and not sentence.low(at + 1).startswith("chuyến") and sentence.has_anywhere("past")
    start = sentence.tokens[at].start
    return not looks_back and not any(
        (date.start < start and (date.edtf or not news)) or date.edtf[:1].isdigit() for date in sentence.dates
    )


def _called_next(sentence: Sentence, at: int, end: int) -> bool:
    """``chuyến thăm Lào sắp tới của Thủ tướng``, ``chuyến thăm Lào tới đây của …``, ``cuộc gặp tới đây giữa …``."""
    behind = sentence.words(at + 1, at + _COMING)
    if any(form in behind for form in _NEXT):
        return True
    inside = range(at + 1, min(end, len(sentence.tokens)))
    return any(sentence.owner[i] is None and sentence.low(i) in SOON for i in inside)


def _so_long_before(sentence: Sentence, at: int) -> bool:
    """``diễn ra (một tuần) trước cuộc gặp``: what the news comes so long before is ahead, unless it all is history.

    So is what something goes on before: ``Căng thẳng đang leo thang vài ngày trước chuyến thăm``.
    """
    before = sentence.before(at, _COUNTED)
    if sentence.low(before) == "trước" and sentence.low(before - 1) in _TAKES_PLACE:
        return not sentence.has_anywhere("past") and not any(date.edtf[:1].isdecimal() for date in sentence.dates)
    if sentence.low(at - 1) != "trước" or sentence.low(at - 2) not in _SPANS:
        return False
    goes_on = any(sentence.has(i, "ongoing") for i in range(max(0, at - _MAIN), at - 2))
    if not goes_on and not any(sentence.low(i) in ("diễn ra", "được tổ chức") for i in range(at - _SO_LONG, at - 2)):
        return False
    past = any(sentence.has(i, "past") for i in range(at))
    return not past and all(date.kind not in ("month", "year") for date in sentence.dates)


def _to_come(sentence: Sentence, at: int) -> Modality | None:
    """``chuyến thăm sẽ diễn ra``, ``sẽ không diễn ra``: what a word of what is to come says of an act before it."""
    if sentence.has(at + 1, "negation") and _takes_place(sentence, at + 1):
        return "cancelled"
    if any(sentence.has(at + i, "cancelled") for i in (1, 2)):
        return "cancelled"  # "chuyến thăm sẽ (được) hoãn lại"
    return "planned" if sentence.low(at) in SOON or _takes_place(sentence, at) else None


def _called_off_after(sentence: Sentence, at: int) -> bool:
    """``Chuyến thăm, dự kiến diễn ra vào tháng 4, đã bị hoãn``: what was to come is called off behind the comma."""
    comma = next((i for i in range(at, min(at + _AFTER_NOUN, len(sentence.lows))) if sentence.low(i) == ","), 0)
    off = next((i for i in range(comma + 1, comma + _OPENING) if sentence.has(i, "cancelled")), 0) if comma else 0
    told = (sentence.has(i, "past", "passive") or sentence.low(i) in _SUDDENLY for i in range(comma + 1, off))
    return bool(off) and all(told) and not only_threatened(sentence, off)


def _called_off_then(sentence: Sentence, at: int) -> bool:
    """``Chuyến thăm dự kiến diễn ra vào tháng 4 đã bị hoãn``: what was to come is called off in the same clause."""
    for index in range(at + 1, min(at + _AFTER_NOUN, len(sentence.lows))):
        if sentence.low(index) in _CLAUSE_ENDS and sentence.owner[index] is None:
            return False
        if sentence.has(index, "cancelled"):
            once = "từng" in sentence.lows[index - 2 : index]  # "từng bị hủy sẽ được khôi phục"
            told = sentence.has(index, "passive") or sentence.has(index - 1, "past", "passive")
            return told and not once and not only_threatened(sentence, index)
    return False


def _put_off_after(sentence: Sentence, at: int) -> bool:
    """``Chuyến thăm, vốn được lên kế hoạch vào ngày 26/5, đã bị lùi sang tháng 6``: what was to come is put off."""
    comma = next((i for i in range(at, min(at + _AFTER_NOUN, len(sentence.lows))) if sentence.low(i) == ","), 0)
    behind = range(comma + 1, comma + 1 + _OPENING) if comma else range(0)
    return any(sentence.has(i, "cancelled") or sentence.low(i) in _PUT_OFF for i in behind)


def _takes_place(sentence: Sentence, at: int) -> bool:
    """``chuyến thăm sẽ diễn ra``, not ``chuyến thăm sẽ thúc đẩy quan hệ``: whether the act itself is to come."""
    return any(
        sentence.low(i) in _HAPPENS or sentence.in_date(i) is not None or sentence.words(i, i + 2) in _RESUMED
        for i in range(at + 1, min(at + 1 + _UNDER_WAY, len(sentence.tokens)))
    )


def _hoped_of(sentence: Sentence, at: int, end: int) -> Modality:
    """``hy vọng hội nghị ngày 27/4 sẽ mở ra cơ hội``: what much is hoped of is to come on a day of this year."""
    first, last = sentence.tokens[at].end, sentence.tokens[min(end, len(sentence.tokens)) - 1].end + _NEAR_DAY
    dated = any(d.kind == "day" and d.edtf.startswith("X") and first < d.start <= last for d in sentence.dates)
    return "planned" if dated and not sentence.has_anywhere("past") else "plain"


def _brings_about(sentence: Sentence, at: int) -> bool:
    """Whether "sẽ" follows an act and its arguments, and tells what will come of it."""
    for index in range(at, min(at + _AFTER_NOUN, len(sentence.tokens))):
        if sentence.low(index) == "sẽ" and sentence.owner[index] is None:
            return not _takes_place(sentence, index)
        if sentence.low(index) in (",", ".", ";"):
            break
    return False
