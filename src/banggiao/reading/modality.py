"""Is it told as done, planned, going on, called off, claimed, hoped for or denied (codebook §1 status, §8)?"""

from typing import Literal

from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.clauses import agreed_at, is_apart, is_asked_for
from banggiao.reading.dates_apart import is_of
from banggiao.reading.sentence import Sentence

Modality = Literal["occurred", "planned", "ongoing", "cancelled", "alleged", "hoped", "denied", "plain"]
"""``plain``: the sentence does not say; ``hoped`` and ``denied`` are no events."""

_CATS: tuple[tuple[str, Modality], ...] = (
    ("cancelled", "cancelled"), ("possible", "alleged"), ("hoped", "hoped"), ("future", "planned"),
    ("ongoing", "ongoing"), ("past", "occurred"),
)  # fmt: skip
_BESIDE = 2  # tokens between a "không" and the verb that it denies
_SMALL = frozenset({"tổ chức", "nhanh", "chóng", "có", "một", "cuộc", "lại", "tiếp", "tục", "tiếp tục", "được"})
_WISHED = 3  # tokens but small ones between a wish and what is wished for
_APART = frozenset({"tại", "để", "trước", "sau", "khi", "vì", "do", "trước khi", "sau khi", "trước thềm"})
_HEADS = ("khi ", "trước khi ")
_BEFORE_CLAUSE = frozenset({",", "rằng", "là", ":"})
_HEADED = 20  # tokens from the head of a clause of time to the acts in it
_MAIN = 14  # tokens of the subject of the main clause
_IF = ("nếu", "giả sử", "nếu như")
_PLANS = ("mọi việc", "mọi thứ", "mọi chuyện", "kế hoạch", "dự kiến", "không có gì thay đổi", "suôn sẻ")
_NOBODY = 10  # tokens before a verb in which "chưa có … nào" stands
_NO_ONE = frozenset({"chưa", "chưa có", "chưa từng có", "không có", "không một"})
_DENYING = frozenset(
    {"phủ nhận", "bác bỏ", "không có kế hoạch", "không có ý định", "chưa có kế hoạch", "chưa có ý định",
     "không hề có ý định", "chưa lên kế hoạch"}
)  # fmt: skip
_AFTER_NOUN = 16
# What stands behind these is said of something else: "báo cáo về cuộc gặp do công ty A vừa công bố".
_NEW_CLAUSE = frozenset({".", ";", "do", "mà"})
_GOING_ON = 5  # tokens between "đang" and what goes on
_UNDER_WAY = 3  # tokens in which "sẽ" is followed by a word of taking place
_HAPPENS = frozenset({"diễn ra", "bắt đầu", "kéo dài", "được tổ chức", "tổ chức", "khai mạc", "là", "sẽ", "vào"})
_ON_THE_TABLE = ("đang trong chương trình nghị sự", "đang được chuẩn bị", "đang được thu xếp", "đang được lên kế hoạch")
_HELD = frozenset({"diễn ra", "được tổ chức", "sẽ"})
_SPANS = frozenset({"ngày", "tuần", "tháng"})
_SO_LONG = 6  # tokens from "diễn ra" to "một tuần trước"
_NEXT = frozenset({"sắp tới", "sắp diễn ra"})
_OPENING = 4
_COMING = 8  # tokens from an encounter's noun to "tới đây"
_WITHIN = frozenset({"tại", "trong"})
_THREATENING = frozenset({"doạ", "đe doạ", "không"})
_SINCE = frozenset({"kể từ", "từ", "sau", "kể từ sau", "từ sau"})
_RESULTS = ("kết quả", "kết quả của", "kết quả các", "thành công của", "thành công")
_OF_IT = frozenset({"quả", "công", "của", "các", "kết quả", "thành công"})  # the last of their words
_OF_RESULT = 3  # tokens before an act in which its result is named
_SETTING = frozenset({"trong", "tại", "nhân", "nhân dịp", "khuôn khổ", "khổ", "dịp", "trước"})
_COUNTED = frozenset({"các", "cuộc", "buổi", "những", "hai"})
_TELLING = frozenset({".", ":", "”", "“", ";", "sớm"})  # words of no class that say how a verb is told, or end it
_ENDING = frozenset({".", ":", "”", "“"})
_SAYING_HOW = frozenset({cat for cat, _ in _CATS} | {"negation", "agreeing", "condition", "say", "verb"})
_LIGHT = frozenset({"tổ chức", "dự", "tham gia"})
_WISHES = frozenset({"yêu cầu", "đề xuất", "đề nghị", "cam kết", "kêu gọi", "mong muốn"})
_SAID_OF_THINGS = frozenset({"này", "đó", "trên", "ấy", "tương tự", "nói trên"})
_BEFORE_THINGS = frozenset({"một", "những", "nhiều", "lời", "bản"})
_NAMING = frozenset({"các", "những", "một", "cuộc", "chuyến"})
_IT_IS_SEEN = frozenset({"hiểu", "thấy", "hiểu được", "nhìn", "nhìn thấy", "coi", "coi là", "nói"})
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "”", "“", '"'})
_SETTING_OUT = ("trên đường", "lên đường", "khởi hành", "rời")
_JOINED = (*ENCOUNTERS, "visit")
_MAY = frozenset({"có thể", "sẵn sàng"})
_FARTHEST = 80  # tokens back; beyond it no word says how a verb is told


def verb_modality(sentence: Sentence, at: int) -> Modality:
    """Return how the verb at token ``at`` is told: by the nearest word before it in its clause that says so."""
    if _nobody(sentence, at):
        return "denied"
    if _main_clause_to_come(sentence, at):
        return "planned"
    seen_verb = False
    for before in range(at - 1, max(-1, at - _FARTHEST), -1):
        low, senses = sentence.lows[before], sentence.tokens[before].senses
        if low == "," and is_apart(sentence, before):
            break
        if sentence.owner[before] is not None or (low not in _TELLING and _SAYING_HOW.isdisjoint(senses)):
            continue
        if low in _WISHES and (_is_thing(sentence, before) or _is_of_things(sentence, before, at)):
            continue  # "sẽ đưa ra yêu cầu này khi thăm Mỹ"
        if low == "không" and sentence.low(before + 1) == "quên":
            continue  # "không quên gọi điện cho B": he did
        if low in _ENDING or (low == ";" and before + 1 < at):
            break  # "sẽ hội đàm với A; hội kiến B" goes on, a new clause with its own subject does not
        if "negation" in senses and not seen_verb and (at - before <= _BESIDE or low in _DENYING):
            return "denied"
        if low == "sớm" and _future_before(sentence, before):
            return "planned"
        if "hoped" in senses and not seen_verb and _wishes_it(sentence, before, at):
            return "hoped"
        if said := _said_by(sentence, before, at):
            return said
        if ("agreeing" in senses or "condition" in senses) and not _at_that_time(sentence, before, at):
            return "hoped"
        if "say" in senses:
            break
        seen_verb = seen_verb or ("verb" in senses and low not in _LIGHT)
    return "plain"


def _at_that_time(sentence: Sentence, before: int, at: int) -> bool:
    """``đề nghị A chọn chỗ nghỉ cho B khi tới Lào``: asked for is what is done then, not that B comes."""
    return sentence.has(before, "agreeing") and any(
        sentence.low(i) == "khi" and sentence.low(i - 1) not in _APART for i in range(before + 2, at)
    )


def _said_by(sentence: Sentence, before: int, at: int) -> Modality | None:
    """Return what the word at ``before`` says of the verb at ``at``, None where it says nothing of it."""
    senses = sentence.tokens[before].senses
    for cat, modality in _CATS:
        if cat not in senses or (cat == "possible" and sentence.low(before + 1) in _IT_IS_SEEN):
            continue  # "có thể hiểu được khi A thăm": what may be seen so is a fact
        if cat == "past" and sentence.low(before) == "từng" and _of_whom_it_tells(sentence, before, at):
            continue
        if cat == "future" and sentence.low(before) == "đồng ý" and _agreed_when(sentence, before, at):
            continue
        if cat == "future" and sentence.low(before) in _NEXT and sentence.low(before + 1) == ",":
            continue  # "Nhân dịp Tết cổ truyền sắp tới, A gửi …": the feast is to come
        if cat == "ongoing" and sentence.words(before + 1, before + 3).startswith("trên đường"):
            return "ongoing" if sentence.has(at, "at", "to") else "planned"  # "đang trên đường tới Huế dự hội đàm"
        if cat == "possible" and is_of(sentence.tokens[at], *_JOINED) and _may_do_then(sentence, before, at):
            return "planned" if is_of(sentence.tokens[at], *ENCOUNTERS) else None
        if cat == "cancelled" and sentence.low(before - 1) == "thà":
            return "hoped"  # "thà huỷ các cuộc gặp còn hơn …"
        if cat == "cancelled" and _of_something_else(sentence, before, at):
            continue
        if cat == "cancelled" and _only_threatened(sentence, before):
            return "planned"
        if cat == "possible" and is_asked_for(sentence, before):
            return "hoped"
        if cat == "past" and _set_out_for(sentence, before, at):
            return "planned"
        if cat == "ongoing" and "để" in sentence.lows[before:at]:
            return "planned"  # "đang thăm Lào để hội đàm với A": what one has come for is still to be done
        if cat != "hoped" and not (cat == "ongoing" and at - before > _GOING_ON):
            return _weakened(sentence, before, modality)
    return None


def _of_whom_it_tells(sentence: Sentence, before: int, at: int) -> bool:
    """``sẽ gặp các cựu binh từng ở Lào, sau đó tới Huế``: said of those, in a clause that a comma ends."""
    whom = sentence.owner[before - 1]
    head = before - 1 if whom is None or whom.kind != "country" else whom.first - 1  # "lính Mỹ từng ở Lào"
    if head < 0 or sentence.owner[head] is not None or sentence.low(head) == ",":
        return False
    commas = (i for i in range(before + 1, at) if sentence.low(i) == ",")
    return any(sentence.words(i + 1, i + 3).startswith("sau đó") for i in commas)


def _set_out_for(sentence: Sentence, before: int, at: int) -> bool:
    """``đã lên tàu, trên đường đến Lào để gặp B``: what one has only set out for is still to be done."""
    if "để" not in sentence.lows[before:at] or not is_of(sentence.tokens[at], *ENCOUNTERS):
        return False
    return sentence.says(_SETTING_OUT, before, at)


def _may_do_then(sentence: Sentence, before: int, at: int) -> bool:
    """``có thể nêu vấn đề khi gặp B``: that they meet is sure, what is done there is not."""
    between = sentence.lows[before:at]
    return sentence.low(before) in _MAY and "khi" in between and "," not in between


def _agreed_when(sentence: Sentence, before: int, at: int) -> bool:
    """``đồng ý viện trợ sau khi hội đàm với A``, ``đã đồng ý mua tàu khi A thăm Lào``: it was agreed upon then."""
    if sentence.low(before - 1) == "đã":
        return sentence.says(("khi",), before, at)
    return sentence.says(("sau khi",), before, at)


def _wishes_it(sentence: Sentence, before: int, at: int) -> bool:
    """``muốn nhanh chóng tổ chức cuộc gặp``: whether next to nothing stands between a wish and what is wished for."""
    return (
        sentence.owner[before + 1] is not None
        or sum(sentence.low(i) not in _SMALL for i in range(before + 1, at)) < _WISHED
    )


def _of_something_else(sentence: Sentence, before: int, at: int) -> bool:
    """``hoãn tập trận để chuẩn bị cuộc gặp``, ``tạm dừng … tại cuộc gặp``: what is called off is not the act."""
    return any(sentence.low(i) in _APART and sentence.owner[i] is None for i in range(before + 1, at))


def _main_clause_to_come(sentence: Sentence, at: int) -> bool:
    """``Khi đến Huế, A sẽ …``: what a clause of time at the head tells is to come if the main clause is."""
    if "khi" not in sentence.heard:
        return False
    lows = sentence.lows
    begun = next((i for i in range(at - 1, max(-1, at - _HEADED), -1) if lows[i] == ","), max(0, at - _HEADED))
    heads = (i for i in range(begun, at) if sentence.words(i, i + 3).startswith(_HEADS))
    if not any(i <= 1 or lows[i - 1] in _BEFORE_CLAUSE for i in heads):
        return False
    comma = next((i for i in range(at, len(lows)) if lows[i] == "," and sentence.owner[i] is None), 0)
    for index in range(comma + 1, min(comma + _MAIN, len(lows))) if comma else ():
        if sentence.owner[index] is None:
            return sentence.has(index, "future") and sentence.owner[index - 1] is not None
    return False


def _nobody(sentence: Sentence, at: int) -> bool:
    """``Chưa có tổng thống nào gặp …``: whether the clause before a verb says of nobody that he did it."""
    words = sentence.lows[max(0, at - _NOBODY) : at]
    if "nào" not in words:
        return False
    return any(low in _NO_ONE for low in words[: words.index("nào")])


def _is_thing(sentence: Sentence, at: int) -> bool:
    """``một yêu cầu tương tự``, ``đề xuất này``: whether a word of asking or agreeing names what is asked for."""
    return sentence.low(at + 1) in _SAID_OF_THINGS or sentence.low(at - 1) in _BEFORE_THINGS


def _is_of_things(sentence: Sentence, before: int, at: int) -> bool:
    """``đề xuất các cuộc gặp với B, bí mật thăm C``: what is proposed is named, and another act stands behind it."""
    if sentence.low(before + 1) not in _NAMING or not sentence.has(at, "verb"):
        return False
    return any(sentence.low(i) == "," and sentence.owner[i] is None for i in range(before + 2, at))


def _only_threatened(sentence: Sentence, at: int) -> bool:
    """``dọa hủy``, ``có thể bị hoãn``: what may be called off still stands."""
    return any(sentence.low(i) in _THREATENING or sentence.has(i, "possible") for i in range(at - 2, at))


def _takes_place(sentence: Sentence, at: int) -> bool:
    """``chuyến thăm sẽ diễn ra``, not ``chuyến thăm sẽ thúc đẩy quan hệ``: whether the act itself is to come."""
    return any(
        sentence.low(i) in _HAPPENS or sentence.in_date(i) is not None
        for i in range(at + 1, min(at + 1 + _UNDER_WAY, len(sentence.tokens)))
    )


def _to_come(sentence: Sentence, at: int) -> Modality | None:
    """``chuyến thăm sẽ diễn ra``, ``sẽ không diễn ra``: what a word of what is to come says of an act before it."""
    if sentence.has(at + 1, "negation") and _takes_place(sentence, at + 1):
        return "cancelled"
    return "planned" if sentence.low(at) in _NEXT or _takes_place(sentence, at) else None


def _brings_about(sentence: Sentence, at: int) -> bool:
    """Whether "sẽ" follows an act and its arguments, and tells what will come of it."""
    for index in range(at, min(at + _AFTER_NOUN, len(sentence.tokens))):
        if sentence.low(index) == "sẽ" and sentence.owner[index] is None:
            return not _takes_place(sentence, index)
        if sentence.low(index) in (",", ".", ";"):
            break
    return False


def _weakened(sentence: Sentence, at: int, modality: Modality) -> Modality:
    """``có thể cũng sẽ``, ``được cho là đã``: what is only possible stays so, what an ``nếu`` opens is no act."""
    if modality == "planned" and sentence.low(0) in _IF and not _as_planned(sentence):
        return "hoped"
    if modality == "planned" and any(sentence.has(i, "hoped") for i in _before_subject(sentence, at)):
        return "hoped"  # "kỳ vọng A sẽ thăm Lào"
    if modality in ("planned", "occurred"):
        near = [*range(max(0, at - 3), at), *_before_subject(sentence, at)]
        if any(sentence.has(i, "possible") for i in near):
            return "alleged"
    return modality


def _as_planned(sentence: Sentence) -> bool:
    """``Nếu mọi việc đúng theo kế hoạch, A sẽ …``: an ``nếu`` that only says what may always come between."""
    comma = next((i for i in range(_HEADED * 2) if sentence.low(i) == ","), 0)
    return any(word in sentence.words(0, comma) for word in _PLANS)


def _before_subject(sentence: Sentence, at: int) -> range:
    """``khả năng A (và B) sẽ``: the tokens right before those who stand before ``sẽ``."""
    subject = sentence.owner[at - 1] if at > 0 else None
    if subject is None:
        return range(0)
    first = (sentence.beyond(subject.first, "và") or subject).first
    return range(max(0, first - 1), first)


def _future_before(sentence: Sentence, at: int) -> bool:
    return any(sentence.has(i, "future") for i in range(max(0, at - 3), at))


def _so_long_before(sentence: Sentence, at: int) -> bool:
    """``diễn ra một tuần trước cuộc gặp``: what the news comes so long before is ahead, unless it all is history."""
    if sentence.low(at - 1) != "trước" or sentence.low(at - 2) not in _SPANS:
        return False
    if not any(sentence.low(i) in ("diễn ra", "được tổ chức") for i in range(at - _SO_LONG, at - 2)):
        return False
    return not sentence.has_anywhere("past") and all(date.kind not in ("month", "year") for date in sentence.dates)


def _called_next(sentence: Sentence, at: int, end: int) -> bool:
    """``chuyến thăm Lào sắp tới của Thủ tướng``, ``chuyến thăm Lào tới đây của …``."""
    if "tới đây của " in sentence.words(at + 1, at + _COMING):
        return True
    inside = range(at + 1, min(end, len(sentence.tokens)))
    return any(sentence.owner[i] is None and sentence.low(i) in _NEXT for i in inside)


def _on_the_eve(sentence: Sentence, at: int) -> bool:
    """``trước thềm chuyến thăm Lào của A``: still to come, unless the sentence looks back on a day or year."""
    if sentence.words(at - 1, at + 1) != "trước thềm":
        return False
    looks_back = not sentence.low(at + 1).startswith("chuyến") and sentence.has_anywhere("past")
    start = sentence.tokens[at].start
    return not looks_back and not any(date.start < start or date.edtf[:1].isdigit() for date in sentence.dates)


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


def _opens(sentence: Sentence, index: int) -> bool:
    """Whether a token opens its sentence, or a clause of it with nothing to come before: ``Trước đó, trong cuộc …``."""
    if index <= _OPENING:
        return True
    return sentence.low(index - 1) == "," and not any(sentence.has(i, "future") for i in range(index))


def _spoken_at(sentence: Sentence, end: int) -> bool:
    """``Trong cuộc gặp với B tối 27/2, ông A nói …``: what somebody is told to have said at took place."""
    comma = next((i for i in range(end, min(end + _AFTER_NOUN, len(sentence.lows))) if sentence.low(i) == ","), 0)
    for index in range(comma + 1, min(comma + _MAIN, len(sentence.lows))) if comma else ():
        if sentence.has(index, "future", "possible", "hoped"):
            return False
        if sentence.has(index, "say"):
            return True
    return False


def noun_modality(sentence: Sentence, at: int, end: int) -> Modality:
    """Return how an act named by a noun at token ``at`` is told: words before it, then after its arguments."""
    of_result = (
        sentence.low(at - 1) in _OF_IT
        and sentence.words(at - _OF_RESULT, at).endswith(_RESULTS)
        and not sentence.has(at + 1, "future")
    )
    setting = sentence.before(at, _COUNTED)
    if of_result or sentence.low(at - 1) in _SINCE or agreed_at(sentence, setting):
        return "plain"  # what something comes after has been, however that is told
    if sentence.low(setting) in _WITHIN and _opens(sentence, setting) and _spoken_at(sentence, end):
        return "occurred"
    before = verb_modality(sentence, at)
    if before in ("alleged", "hoped") and sentence.low(setting) in _SETTING:
        # "muốn giải quyết tranh chấp trong chuyến thăm": the wish is not for the visit
        before = "planned" if before == "alleged" and _may_be_told(sentence, setting) else "plain"
    if before == "hoped" and sentence.has(at - 1, "hoped") and _brings_about(sentence, end):
        return "plain"  # "hy vọng chuyến thăm sẽ giúp …": the hope is for what comes of it
    if before in ("cancelled", "hoped", "denied", "planned"):
        return before
    if _called_next(sentence, at, end):
        return "planned"
    if _so_long_before(sentence, at) or _on_the_eve(sentence, setting):
        return "planned"
    return _said_behind(sentence, end) or before


def _said_behind(sentence: Sentence, end: int) -> Modality | None:
    """Return what stands behind an act's noun and its arguments, in their clause, to say how it is told."""
    for after in range(end, min(end + _AFTER_NOUN, len(sentence.tokens))):
        token = sentence.tokens[after]
        if token.low in _NEW_CLAUSE or (
            token.low == "," and not sentence.has(after + 1, "future", "cancelled", "passive")
        ):
            break
        if sentence.in_date(after) or sentence.owner[after] is not None:
            continue
        if sentence.words(after, after + 4).startswith(_ON_THE_TABLE):
            return "planned"
        if token.has("cancelled"):
            return "planned" if _only_threatened(sentence, after) else "cancelled"
        if token.has("future") and token.low != "đồng ý":
            return _to_come(sentence, after)
        if token.has("possible") and sentence.low(after + 1) in _HELD:
            return "alleged"  # "cuộc gặp có thể diễn ra vào tháng 9"
        if token.has("past"):
            called_off = any(sentence.has(i, "cancelled") for i in range(after + 1, after + 4))
            return "cancelled" if called_off else "occurred"
        if token.has("verb", "noun"):
            break
    return None
