"""Is it told as done, planned, going on, called off, claimed, hoped for or denied (codebook §1 status, §8)?"""

from typing import Literal

from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.agreed import agreed_upon
from banggiao.reading.aims import AIMS, HINDERING, SMALL, as_arranged, hinders, only_aimed_at
from banggiao.reading.clauses import BY_TURNS, is_apart, is_asked_for, is_gone_by, opens_acts
from banggiao.reading.dates_apart import is_of
from banggiao.reading.sentence import Sentence

Modality = Literal["occurred", "planned", "ongoing", "cancelled", "alleged", "hoped", "denied", "plain"]
"""``plain``: the sentence does not say; ``hoped`` and ``denied`` are no events."""

SOON = frozenset({"sắp tới", "sắp diễn ra"})
"""Words for what is the next to take place."""

_CATS: tuple[tuple[str, Modality], ...] = (
    ("cancelled", "cancelled"), ("possible", "alleged"), ("hoped", "hoped"), ("future", "planned"),
    ("ongoing", "ongoing"), ("past", "occurred"),
)  # fmt: skip
_BESIDE = 2  # tokens but those of holding between a "không" and the verb that it denies
_HOLDS = frozenset("bắt|đầu|bước|vào|tiến|hành|thực|hiện|các|những|chịu|buổi|bắt đầu|tiến hành".split("|"))
_HOLDING = SMALL | BY_TURNS | _HOLDS
_WISHED = 3  # tokens but small ones between a wish and what is wished for
_APART = frozenset({"tại", "để", "trước", "sau", "khi", "vì", "do", "trước khi", "sau khi", "trước thềm"})
_HEADS = ("khi ", "trước khi ")
_BEFORE_CLAUSE = frozenset({",", "rằng", "là", ":"})
_HEADED = 20  # tokens from the head of a clause of time to the acts in it
_MAIN = 14  # tokens of the subject of the main clause
_OPENS_SPEECH = frozenset({"“", '"'})
_IF = ("nếu", "giả sử", "nếu như")
_PLANS = ("mọi việc", "mọi thứ", "mọi chuyện", "kế hoạch", "dự kiến", "không có gì thay đổi", "suôn sẻ")
_NOBODY = 10  # tokens before a verb in which "chưa có … nào" stands
_NO_ONE = frozenset({"chưa", "chưa có", "chưa từng", "chưa từng có", "chưa bao giờ", "không có", "không một"})
_DENYING = frozenset(
    {"phủ nhận", "bác bỏ", "không có kế hoạch", "không có ý định", "chưa có kế hoạch", "chưa có ý định",
     "không hề có ý định", "chưa lên kế hoạch", "không lên kế hoạch", "không có chuyện"}
)  # fmt: skip
_GOING_ON = 5  # tokens between "đang" and what goes on
_THREATENING = frozenset({"doạ", "đe doạ", "không"})
_INTENDING = frozenset({"định"})
_SHOULD, _SO_THAT = "nên", ("vì", "do", "bởi", "bởi vì", "tuy", "nhờ")
_STILL = frozenset({"từng", "đang", "vẫn", "cũng", "này", "đó"})  # before "định", which ends others ("quyết định")
_ABSENT = frozenset({"vắng mặt", "vắng"})
# Words of no class that say how a verb is told, or end it.
_TELLING = frozenset({".", ":", "”", "“", ";", "sớm", "khi", "lúc", _SHOULD}) | HINDERING | _ABSENT | _INTENDING | AIMS
_ENDING = frozenset({".", ":", "”", "“"})
_SAYING_HOW = frozenset({cat for cat, _ in _CATS} | {"negation", "agreeing", "condition", "say", "verb"})
_WELCOMING = frozenset({"đón", "đón tiếp", "chào đón"})
_LIGHT = _WELCOMING | {"tổ chức", "dự", "tham dự", "tham gia"}
_WISHES = frozenset({"yêu cầu", "đề xuất", "đề nghị", "cam kết", "kêu gọi", "mong muốn"})
_SAID_OF_THINGS = frozenset({"này", "đó", "trên", "ấy", "tương tự", "nói trên"})
_BEFORE_THINGS = frozenset({"một", "những", "nhiều", "lời", "bản"})
_NAMING = frozenset({"các", "những", "một", "cuộc", "chuyến"})
_IT_IS_SEEN = frozenset({"hiểu", "thấy", "hiểu được", "nhìn", "nhìn thấy", "coi", "coi là", "nói"})
_SETTING_OUT = ("trên đường", "lên đường", "khởi hành", "rời")
_SETS_OUT = ("lên đường", "khởi hành")
_DONE_THERE = (*ENCOUNTERS, "session", "ceremony", "signing")
_AFTER_THAT = frozenset({"sau", "sau khi", "trước", "trước khi", "khi", ";", ".", "rằng", "nhưng"})
_JOINED = (*ENCOUNTERS, "visit", "session")
_MAY, _THEN = frozenset({"có thể", "sẵn sàng"}), frozenset({"khi", "sau khi"})
_EVER_SINCE = ("kể từ", "từ")
_DENIED = (
    "bác tin", "bác bỏ tin", "phủ nhận tin", "bác thông tin", "bác bỏ thông tin", "phủ nhận thông tin",
    "phủ nhận việc", "bác bỏ việc", "phủ nhận",
)  # fmt: skip
_CONSIDERED = frozenset({"tính", "cân nhắc", "xem xét", "tính toán"})
_RUMOURED = frozenset({"tin", "thông tin", "tin đồn", "tin tức"})
_UNCONFIRMED = ("chưa được xác nhận", "không được xác nhận", "chưa được kiểm chứng", "chưa được xác thực")
_ARRANGING = frozenset({"thu xếp", "sắp xếp", "sắp đặt", "lên kế hoạch"})
_IN_VAIN = ("không thành công", "không thành", "bất thành", "bất thành công")
_CAUSING = ("khiến",)
_AT_THE_TIME = frozenset({"khi", "lúc", "sau khi", "trước khi"})
_SAID_APART = frozenset({",", "rằng", ":", "“", "là", "sau", "trước"})
_OR, _PARTING = frozenset({"hay", "hoặc"}), frozenset({",", "nhưng", "mà", "song", "khi"})
_GONE_FOR = 8  # tokens from "không tới" to what one does not go for
_SOUGHT = ("tìm cách", "nỗ lực", "vận động")
_EVEN = ("ngay cả", "kể cả")
# "không huỷ đàm phán nhưng A cáo buộc …": another clause, where its subject follows
_BUT = ("nhưng", "song", "nên", "dù", "mặc dù")
_OF_SOMEBODY = 6  # tokens from ", người" to a word that says how he does something
_SPEAKING_UP = "lên tiếng"
_FARTHEST = 80  # tokens back; beyond it no word says how a verb is told


def verb_modality(sentence: Sentence, at: int) -> Modality:
    """Return how the verb at token ``at`` is told: by the nearest word before it in its clause that says so.

    What one sets out for is still to come: ``A lên đường thăm Lào và dự Hội nghị``.
    """
    told = _modality_before(sentence, at)
    if told in ("plain", "occurred") and sentence.low(0) in _RUMOURED and sentence.says(_UNCONFIRMED, at):
        return "alleged"
    return "planned" if told in ("plain", "occurred") and _sets_out_for(sentence, at) else told


def _sets_out_for(sentence: Sentence, at: int) -> bool:
    if not is_of(sentence.tokens[at], *_DONE_THERE) or any(date.kind in ("month", "year") for date in sentence.dates):
        return False
    for before in range(at - 1, max(-1, at - _MAIN), -1):
        if sentence.low(before) in _AFTER_THAT and sentence.owner[before] is None:
            return False
        if sentence.low(before) == "," and sentence.owner[before + 1] is not None:
            return False  # "trước khi lên đường, ông A gặp B"
        if sentence.words(before, before + 2).startswith(_SETS_OUT):
            return sentence.low(before - 1).split(" ")[-1] not in _AFTER_THAT
    return False


def _modality_before(sentence: Sentence, at: int) -> Modality:
    if _nobody(sentence, at):
        return "denied"
    if _main_clause_to_come(sentence, at):
        return "planned"
    seen_verb = False
    at -= sentence.low(at - 1) == _SPEAKING_UP  # "chưa từng lên tiếng chỉ trích B"
    verb = _with_agent(sentence, at)
    for before in range(at - 1, max(-1, at - _FARTHEST), -1):
        low, senses = sentence.lows[before], sentence.tokens[before].senses
        if _begins_clause(sentence, before, low):
            break
        if sentence.owner[before] is not None or (low not in _TELLING and _SAYING_HOW.isdisjoint(senses)):
            continue
        if kept := _kept_from(sentence, before, low) or only_aimed_at(sentence, before, at):
            return kept
        if _is_of_else(sentence, before, at):
            continue
        ended = low in _ENDING and not opens_acts(sentence, before)
        if ended or (low == ";" and any(sentence.low(i) not in _HOLDING for i in range(before + 1, at))):
            break  # "sẽ hội đàm với A; (có các cuộc) hội kiến B" goes on, a new clause with its own subject does not
        if "negation" in senses and (denied := _denied_at(sentence, before, verb, seen_verb=seen_verb)):
            return denied
        if low == "sớm" and (ahead := _future_before(sentence, before)) >= 0:
            return _weakened(sentence, ahead, "planned")
        then = "agreeing" in senses and _at_that_time(sentence, before, at)
        if "hoped" in senses and not (seen_verb or then) and _wishes_it(sentence, before, verb):
            return "hoped"
        if said := _said_by(sentence, before, at):
            return said
        asking = "agreeing" in senses or "condition" in senses
        if asking and (asked := _asked(sentence, before, at, then=then)):
            return asked
        if "say" in senses and sentence.low(before + 1) != "chuyện":  # "nói chuyện và thảo luận với B"
            return "planned" if _will_be_said_when(sentence, before, at) else "plain"
        seen_verb = seen_verb or ("verb" in senses and low not in _LIGHT)
    return "plain"


def _with_agent(sentence: Sentence, at: int) -> int:
    """``chưa được A (và B) đón``: return where a verb begins with the ``được`` that names who does it."""
    first = at
    while first > 1 and (sentence.owner[first - 1] is not None or sentence.low(first - 1) == "và"):
        first -= 1
    return first - 1 if first < at and sentence.has(first - 1, "passive") else at


def _denied_at(sentence: Sentence, before: int, at: int, *, seen_verb: bool) -> Modality | None:
    """Return what the ``không`` at ``before`` says of the verb at ``at``, None where it says nothing of it."""
    if not seen_verb and (_is_beside(sentence, before, at) or sentence.low(before) in _DENYING):
        return "cancelled" if as_arranged(sentence, at) else "denied"
    return "denied" if _stays_away(sentence, before, at) or _nor(sentence, before, at) else None


def _nor(sentence: Sentence, before: int, at: int) -> bool:
    """``sẽ không có tiệc chiêu đãi hay lễ đón``: what ``hay`` joins to what is denied is denied with it."""
    if sentence.low(at - 1) not in _OR or not sentence.has(before, "negation"):
        return False
    return not any(sentence.low(i) in _PARTING and sentence.owner[i] is None for i in range(before, at))


def _is_beside(sentence: Sentence, before: int, at: int) -> bool:
    """``không gặp``, ``chưa bước vào hội đàm``: whether nothing stands between but that it is held."""
    return sum(sentence.low(i) not in _HOLDING for i in range(before + 1, at)) < _BESIDE


def _stays_away(sentence: Sentence, before: int, at: int) -> bool:
    """``sẽ không tới Lào dự lễ khai mạc``: what somebody does not go for he does not do."""
    if not before + 2 < at <= before + _GONE_FOR or not sentence.has(before, "negation"):
        return False
    goes = sentence.has(before + 1, "to") and sentence.owner[before + 2] is not None
    return goes and not any(low in (",", "nhưng") for low in sentence.lows[before:at])


def _will_be_said_when(sentence: Sentence, before: int, at: int) -> bool:
    """``A sẽ phát biểu khi ông tới Lào``: what will be said on an occasion is said on one to come."""
    when = next((i for i in range(before + 1, at) if sentence.low(i) == "khi"), 0)
    if not when or any(low in _SAID_APART for low in sentence.lows[before + 1 : when]):
        return False
    return any(sentence.has(i, "future") for i in (before - 1, before - 2))


def _begins_clause(sentence: Sentence, at: int, low: str) -> bool:
    """Say whether a clause begins at a token that is told apart from what stands before it.

    ``sẽ thăm A kể từ khi B …``, ``…, nhưng B …``, ``sẽ gặp A, người lên ngôi năm ngoái``.
    """
    if low == ",":
        return is_apart(sentence, at)
    if low == "khi":
        return sentence.low(at - 1) in _EVER_SINCE
    return (low == "người" and sentence.low(at - 1) == ",") or (low in _BUT and sentence.owner[at + 1] is not None)


def _kept_from(sentence: Sentence, at: int, low: str) -> Modality | None:
    """Return how an act is told behind what keeps it from being told as done, None where nothing does.

    ``muốn cản (trở) A gặp B``, ``ngăn (chặn) các nước gặp B``, ``vắng mặt trong đàm phán với B``, ``có thể rút lui
    ngay cả khi A tới Lào``, ``định gặp B``, ``A nên gặp B``.
    """
    if low == "lúc" and sentence.low(at - 1).endswith("đến") and sentence.owner[at + 1] is not None:
        return "hoped"  # "đã đến lúc A gặp B": what somebody holds to be due
    if low in _ABSENT or (low in HINDERING and hinders(sentence, at)):
        return "denied"
    if low == _SHOULD and _ought_to(sentence, at):
        return "hoped"
    if low in _INTENDING and _resolves_to_go(sentence, at):
        return "planned"
    if low in _INTENDING and _is_of_doer(sentence, at):
        return "denied" if sentence.low(at - 1) == "từng" else "planned"
    return "hoped" if low == "khi" and sentence.words(at - 2, at) in _EVEN else None


def _is_of_doer(sentence: Sentence, at: int) -> bool:
    """``A (vẫn) định gặp B``, ``A tối qua định gặp B``: whether a word stands right behind who does it, or when."""
    beside = sentence.owner[at - 1] is not None or sentence.in_date(at - 1) is not None
    return beside or sentence.low(at - 1) in _STILL


def _ought_to(sentence: Sentence, at: int) -> bool:
    """``A (không) nên thăm Lào``, not ``do bận nên A không thăm Lào``: whether ``nên`` says what somebody should do."""
    doer = at - sentence.has(at - 1, "negation") - (sentence.low(at - 1) == "cũng")
    if doer < 1 or sentence.owner[doer - 1] is None or sentence.owner[at + 1] is not None:
        return False
    return not sentence.says(_SO_THAT, 0, doer)


def _resolves_to_go(sentence: Sentence, at: int) -> bool:
    """``A quyết định thăm Lào``, ``quyết định sẽ gặp B``: what somebody has made up his mind to do is to come."""
    if sentence.low(at - 1) != "quyết" or sentence.has(at - 2, "noun") or sentence.low(at - 2) == "việc":
        return False
    going = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    return going is not None and going.tells("visit", "verb") and not sentence.low(at + 1).startswith("về")


def _is_of_else(sentence: Sentence, before: int, at: int) -> bool:
    """Say whether a word that says how something is told says so of something else than the verb at ``at``."""
    low = sentence.low(before)
    if sentence.low(before + 1) in _AT_THE_TIME and sentence.has(before, "hoped", "agreeing"):
        return True  # "đưa ra đề nghị khi ông tới Lào": when it is said
    if low in _WISHES and (_is_thing(sentence, before) or _is_of_things(sentence, before, at)):
        return True  # "sẽ đưa ra yêu cầu này khi thăm Mỹ"
    if low == "không" and sentence.low(before + 1) == "quên":
        return True  # "không quên gọi điện cho B": he did
    return "người" in sentence.heard and _is_of_somebody(sentence, before, at)


def _is_of_somebody(sentence: Sentence, before: int, at: int) -> bool:
    """``A, người đang thăm Lào, nói …``: said of A, in a clause that commas part from the verb."""
    if "," not in sentence.lows[before:at]:
        return False
    for index in range(before - 1, max(0, before - _OF_SOMEBODY), -1):
        if sentence.owner[index] is None and sentence.low(index) in (",", "người"):
            return sentence.low(index) == "người" and sentence.low(index - 1) == ","
    return False


def _asked(sentence: Sentence, before: int, at: int, *, then: bool) -> Modality | None:
    """Return how the act at ``at`` is told behind a word of asking or agreeing, None where it is told as done.

    ``dự kiến kêu gọi A hành động khi gặp B``: that he meets B is to come; ``then`` where it is told with ``khi``.
    """
    if then:
        return "planned" if sentence.has(before - 1, "future") else None
    return "planned" if agreed_upon(sentence, before, at) else "hoped"


def _at_that_time(sentence: Sentence, before: int, at: int) -> bool:
    """``đề nghị A chọn chỗ nghỉ cho B khi tới Lào``: asked for is what is done then, not that B comes."""
    return sentence.has(before, "agreeing") and any(
        sentence.low(i) == "khi" and sentence.low(i - 1) not in _APART for i in range(before + 2, at)
    )


def _said_by(sentence: Sentence, before: int, at: int) -> Modality | None:
    """Return what the word at ``before`` says of the verb at ``at``, None where it says nothing of it."""
    senses = sentence.tokens[before].senses
    for cat, modality in _CATS:
        if cat not in senses or (cat == "possible" and _is_fact(sentence, before, at)):
            continue
        if cat == "past" and sentence.low(before) == "từng" and _of_whom_it_tells(sentence, before, at):
            continue
        if cat == "future" and sentence.low(before) == "đồng ý" and _agreed_when(sentence, before, at):
            continue
        if cat == "future" and sentence.low(before) in _ARRANGING and sentence.says(_IN_VAIN, at):
            return "denied"  # "cố gắng thu xếp cuộc gặp với A nhưng không thành công"
        if cat == "future" and sentence.low(before) in SOON and sentence.low(before + 1) == ",":
            continue  # "Nhân dịp Tết cổ truyền sắp tới, A gửi …": the feast is to come
        if cat == "ongoing" and (told := _going_on(sentence, before, at)):
            return told
        if cat == "possible" and _may_do_then(sentence, before, at):
            return "planned"
        if cat == "cancelled" and sentence.low(before - 1) == "thà":
            return "hoped"  # "thà huỷ các cuộc gặp còn hơn …"
        if cat == "cancelled" and _of_something_else(sentence, before, at):
            continue
        if cat == "cancelled" and only_threatened(sentence, before):
            return "planned"
        if cat == "possible" and (is_asked_for(sentence, before) or sentence.has(before - 1, "hoped")):
            return "hoped"  # "hy vọng có thể gặp B"
        if cat == "past" and (told := _not_yet_done(sentence, before, at)):
            return told
        if cat != "hoped" and not (
            cat == "ongoing" and at - before > _GOING_ON and not _attended_besides(sentence, at)
        ):
            weakened = _weakened(sentence, before, modality)
            return modality if weakened == "alleged" and _done_then(sentence, before, at) else weakened
    return None


def _is_fact(sentence: Sentence, possible: int, at: int) -> bool:
    """``có thể hiểu được khi A thăm B``, ``được cho là nguyên nhân khiến A từ chức``: what may be is something else."""
    seen = sentence.low(possible + 1) in _IT_IS_SEEN and sentence.low(possible + 2) != "chuyện"
    return seen or sentence.says(_CAUSING, possible, at)


def _going_on(sentence: Sentence, before: int, at: int) -> Modality | None:
    """Return what ``đang`` says of a verb of which it does not say that it goes on."""
    if ";" in sentence.lows[before:at]:
        return "plain"  # "hội đàm với A đang thăm Lào; tiếp B"
    if sentence.words(before + 1, before + 3).startswith("trên đường"):
        return "ongoing" if sentence.has(at, "at", "to") else "planned"  # "đang trên đường tới Huế dự hội đàm"
    if sentence.low(before + 1) in _CONSIDERED:
        return "alleged"  # "đang tính trục xuất đại sứ B"
    if sentence.words(before + 1, before + 3) in _SOUGHT:
        return "hoped"  # "đang tìm cách tổ chức cuộc gặp"
    if sentence.says(("sau khi",), before, at):
        return "occurred"  # "đang thăm Lào sau khi dự diễn đàn ở Huế"
    # "đang thăm Lào để hội đàm với A": what one has come for is still to be done
    return "planned" if "để" in sentence.lows[before:at] else None


def _attended_besides(sentence: Sentence, at: int) -> bool:
    """``A đang dẫn đầu đoàn đại biểu thăm Lào và dự Hội nghị``: what one attends on the journey goes on with it."""
    return sentence.low(at - 1) == "và" and is_of(sentence.tokens[at], "session")


def _of_whom_it_tells(sentence: Sentence, before: int, at: int) -> bool:
    """``sẽ gặp các cựu binh từng ở Lào, sau đó tới Huế``: said of those, in a clause that a comma ends."""
    whom = sentence.owner[before - 1]
    head = before - 1 if whom is None or whom.kind != "country" else whom.first - 1  # "lính Mỹ từng ở Lào"
    if head < 0 or sentence.owner[head] is not None or sentence.low(head) == ",":
        return False
    commas = (i for i in range(before + 1, at) if sentence.low(i) == ",")
    return any(sentence.words(i + 1, i + 3).startswith("sau đó") for i in commas)


def _not_yet_done(sentence: Sentence, before: int, at: int) -> Modality | None:
    """``đã lên tàu, trên đường đến Lào để gặp B``: what one has only set out for is still to be done.

    ``vừa thăm Lào trước khi tới Nga``: done is what stands before that.
    """
    if sentence.says(("trước khi",), before, at):
        return "plain"
    purpose = "để" in sentence.lows[before:at] and is_of(sentence.tokens[at], *ENCOUNTERS)
    return "planned" if purpose and sentence.says(_SETTING_OUT, before, at) else None


def _may_do_then(sentence: Sentence, before: int, at: int) -> bool:
    """``có thể nêu vấn đề khi gặp B``: that they meet is sure, what is done there is not."""
    return sentence.low(before) in _MAY and _done_then(sentence, before, at)


def _done_then(sentence: Sentence, before: int, at: int) -> bool:
    """``(có thể) sẽ nêu vấn đề (sau) khi thăm Lào``: whether what is told with an act is done at its time."""
    between = sentence.lows[before:at]
    then = not _THEN.isdisjoint(between) and "," not in between
    return then and is_of(sentence.tokens[at], *_JOINED)


def _agreed_when(sentence: Sentence, before: int, at: int) -> bool:
    """``đồng ý viện trợ sau khi hội đàm với A``, ``đã đồng ý mua tàu khi A thăm Lào``: it was agreed upon then."""
    if sentence.low(before - 1) == "đã":
        return sentence.says(("khi",), before, at)
    return sentence.says(("sau khi",), before, at)


def _wishes_it(sentence: Sentence, before: int, at: int) -> bool:
    """``muốn nhanh chóng tổ chức cuộc gặp``: whether next to nothing stands between a wish and what is wished for.

    ``mong sớm được đón A thăm Lào``: who would welcome somebody wishes for his coming.
    """
    first = next((i for i in range(before + 1, at) if sentence.low(i) not in SMALL and sentence.low(i) != "sớm"), at)
    return (
        sentence.owner[before + 1] is not None
        or sentence.low(first) in _WELCOMING
        or sum(sentence.low(i) not in SMALL for i in range(before + 1, at)) < _WISHED
    )


def _of_something_else(sentence: Sentence, before: int, at: int) -> bool:
    """``hoãn tập trận để chuẩn bị cuộc gặp``, ``tạm dừng … tại cuộc gặp``: what is called off is not the act."""
    return any(sentence.low(i) in _APART and sentence.owner[i] is None for i in range(before + 1, at))


def _main_clause_to_come(sentence: Sentence, at: int) -> bool:
    """``Khi đến Huế, A sẽ …``: what a clause of time at the head tells is to come if the main clause is."""
    if "khi" not in sentence.heard and "ngày" not in sentence.heard:
        return False
    lows = sentence.lows
    begun = next((i for i in range(at - 1, max(-1, at - _HEADED), -1) if lows[i] == ","), max(0, at - _HEADED))
    heads = (i for i in range(begun, at) if sentence.words(i, i + 3).startswith(_HEADS) or _is_day_of(sentence, i))
    if not any(i <= 1 or lows[i - 1] in _BEFORE_CLAUSE for i in heads):
        return False
    comma = next((i for i in range(at, len(lows)) if lows[i] == "," and sentence.owner[i] is None), 0)
    if is_gone_by(sentence, at):
        return False
    for index in range(comma + 1, min(comma + _MAIN, len(lows))) if comma else ():
        if sentence.owner[index] is None and not _dates_the_head(sentence, index):
            return sentence.has(index, "future") and sentence.owner[index - 1] is not None
    return False


def _is_day_of(sentence: Sentence, at: int) -> bool:
    """``Vào ngày A nhậm chức, …``: whether a day is told by what is done on it."""
    return sentence.low(at) == "ngày" and at <= 1 and sentence.owner[at + 1] is not None


def _dates_the_head(sentence: Sentence, at: int) -> bool:
    """``Vào ngày A nhậm chức, 20/1/2017, ông sẽ …``: whether a token is of the date told between the clauses."""
    return sentence.in_date(at) is not None or (sentence.low(at) == "," and sentence.in_date(at - 1) is not None)


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


def only_threatened(sentence: Sentence, at: int) -> bool:
    """``dọa hủy``, ``có thể bị hoãn``: say whether what may be called off still stands."""
    return any(sentence.low(i) in _THREATENING or sentence.has(i, "possible") for i in range(at - 2, at))


def _weakened(sentence: Sentence, at: int, modality: Modality) -> Modality:
    """``có thể cũng sẽ``, ``được cho là đã``: what is only possible stays so, what an ``nếu`` opens is no act."""
    if modality == "planned" and sentence.low(sentence.low(0) in _OPENS_SPEECH) in _IF and not _as_planned(sentence):
        return "hoped"
    if modality == "planned" and any(sentence.has(i, "hoped") for i in _before_subject(sentence, at)):
        return "hoped"  # "kỳ vọng A sẽ thăm Lào"
    if modality in ("planned", "occurred"):
        near = [*range(max(0, at - 3), at), *_before_subject(sentence, at)]
        if any(sentence.has(i, "possible") for i in near) or _is_denied(sentence, at):
            return "alleged"
    return modality


def _is_denied(sentence: Sentence, at: int) -> bool:
    """``bác tin ông đã gặp B``, ``phủ nhận (việc) đã gặp B``: what one tells and another denies (codebook §8)."""
    subject = sentence.owner[at - 1] if at > 0 else None
    first = at if subject is None else subject.first
    return sentence.words(first - 3, first).endswith(_DENIED)


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


def _future_before(sentence: Sentence, at: int) -> int:
    return next((i for i in range(max(0, at - 3), at) if sentence.has(i, "future")), -1)
