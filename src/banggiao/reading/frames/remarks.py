"""Remarks that are no statements of their own: what is announced of an act or of oneself, points made at talks."""

from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import group_forward, is_actor
from banggiao.reading.frames.base import Trigger
from banggiao.reading.frames.quotations import is_schedule, opens_quoted
from banggiao.reading.sentence import Sentence

_SPEAKING_UP, _AFTERWARDS = "lên tiếng", ("sau khi", "sau cuộc", "sau vụ", "trong bối cảnh", "ngay sau khi")
_REPEATING, _WORDS = "nhắc lại", ("lời", "câu nói", "lời nói", "lời của")
_CALLING, _NEWS = "gọi", ("bản tin", "bài báo", "bài viết", "tin tức", "tin đồn", "truyền thông", "báo chí")
_SETTLING = ("xác nhận", "tuyên bố", "khẳng định")
_AT_HOME = tuple(
    "từ chức|độc lập|tranh cử|tái tranh cử|ứng cử|tình trạng khẩn cấp|quốc tang|trở thành tổng thống|chấm dứt tình"
    "|đã chấm dứt tình|thiết quân luật".split("|")
)
MEETINGS = ("gặp", "hội đàm", "thăm", "họp", "chuyến", "thượng đỉnh")
"""Words in what is said by which it is of an encounter or a visit."""
_CALLED_OFF = frozenset({"huỷ", "huỷ bỏ", "hoãn", "tạm hoãn", "dời"})
_ADVERBS = 3  # tokens between the verb and what is announced
_TALKING = frozenset({"bàn", "bàn tới", "bàn về", "thảo luận", "trao đổi", "nói chuyện"})
_NEAR = 10
_SOURCE = 8  # tokens of "Theo hãng tin A,"
_THERE = ("tại", "trong", "phát biểu tại", "phát biểu trong")
_FRAMES = frozenset({"tại", "trong"})
_ENCOUNTERS = frozenset({"cuộc họp", "cuộc thảo luận", "cuộc trao đổi", "cuộc trò chuyện", "cuộc đàm phán", "bữa tối"})
_CONFIRMING = "xác nhận"
_TO_PARLIAMENT = tuple(
    f"{paper} gửi {to}{house}"
    for paper in ("thông báo", "thư", "báo cáo", "thông điệp")
    for to in ("", "tới ", "đến ", "cho ")
    for house in ("quốc hội", "hạ viện", "thượng viện", "nghị viện")
)  # to one's own people
_OF_THE_ACT = ("về chuyến", "chuyến thăm", "về cuộc gặp", "về cuộc điện đàm", "về cuộc hội đàm")
_DISCUSSED = ("trao đổi", "thảo luận", "bàn", "đề cập", "rà soát", "điểm lại", "hội đàm", "gặp", "đàm phán")
_WE = ("chúng", "tôi")
_HOW = 5  # tokens of "cuộc họp trước đó" before "với"
_SEEMING = (
    "có thể thấy", "cho thấy", "dường như", "có vẻ", "phải chăng", "hàm ý", "ngụ ý", "chứng tỏ", "chưa rõ", "không rõ",
    "chưa biết", "không biết",
)  # fmt: skip
_MARKS = frozenset({",", ";", ":", '"', "“", "”"})
_BETWEEN = 5  # tokens of "hàm ý nước này vẫn" before the verb
_CLAUSE = 12  # tokens before who speaks in which it is told that this is only inferred
_DEPLOYING = (
    "điều",
    "điều động",
    "điều thêm",
    "đưa",
    "đưa thêm",
    "triển khai",
    "triển khai thêm",
    "gửi",
    "gửi thêm",
    "cử",
    "bán",
)
_BEFOREHAND = (
    "sẽ", "đã", "đang", "vừa", "chuẩn bị", "lên kế hoạch", "có kế hoạch", "quyết định", "sẵn sàng", "rằng", "nước này",
)  # fmt: skip
_FORCES = (
    "quân", "binh sĩ", "lính", "đặc nhiệm", "thuỷ thủ", "lục quân", "lực lượng", "chuyên gia", "cố vấn", "phái đoàn",
    "tàu", "hàng không mẫu hạm", "máy bay", "tiêm kích", "oanh tạc cơ", "trực thăng", "tên lửa", "hệ thống", "thaad",
    "vũ khí", "khí tài", "thiết bị",
)  # fmt: skip
_FIGHTING = (
    "bắn rơi ", "bắn hạ ", "đánh chặn ", "oanh tạc ", "tiêu diệt ", "đánh bại ", "mở đợt không kích ",
    "mở cuộc không kích ", "mở các đợt không kích ", "mở các cuộc không kích ",
)  # fmt: skip
_THREATENING = ("nếu", "trừ khi")
_FORCE = 8  # tokens from "điều" to what is sent


def settles(trigger: Trigger, speaker: Actor) -> bool:
    """``tuyên bố hủy cuộc gặp với …``, ``xác nhận sẽ thăm …``: that is what becomes of the act itself.

    Nor is one's own state or office another's matter: ``tuyên bố từ chức``, ``tuyên bố độc lập``.
    """
    sentence, at = trigger.sentence, trigger.at
    words = sentence.words(at + 1, at + 2 + _ADVERBS)
    if trigger.token_text == _SPEAKING_UP and words.startswith(_AFTERWARDS):
        return True  # "bà lên tiếng sau khi A và B gặp nhau": what she said is told elsewhere
    if trigger.token_text == _REPEATING and sentence.low(at + 1) in _WORDS:
        return True  # "A nhắc lại lời B": what B has said
    if trigger.token_text == _CALLING and words.startswith(_NEWS):
        return True  # "gọi bản tin về cuộc gặp với B là sai": a word to the press
    if sentence.low(at + 1) in _CALLED_OFF:
        return any(word in words for word in MEETINGS)
    if trigger.token_text not in trigger.words("sharp") and sentence.says(_TO_PARLIAMENT, 0, at):
        return True
    if _reports_talks(trigger, speaker) or (trigger.token_text in _CONFIRMING and words.startswith(_OF_THE_ACT)):
        return True
    if is_schedule(sentence, at) or words.removeprefix("sẽ ").removeprefix("ra ").startswith(_AT_HOME):
        return True
    planned = "không" not in words and any(f"kế hoạch {word}" in words for word in MEETINGS)
    planned = planned or any(f"sẽ {word}" in words for word in MEETINGS)
    return trigger.token_text in _SETTLING and planned


def _reports_talks(trigger: Trigger, speaker: Actor) -> bool:
    """``A cho biết, hai bên đã trao đổi về …``, ``"Chúng tôi đang đàm phán với B", A nói``: how an encounter goes."""
    sentence, at = trigger.sentence, trigger.at
    first = 1 if opens_quoted(sentence, at) else at + 1
    while sentence.low(first) in (",", "rằng"):
        first += 1
    row, verb = group_forward(sentence, first, commas=False)
    if not row and sentence.words(first, first + len(_WE)) == " ".join(_WE):
        verb = first + len(_WE)
    elif not row or (row[0].kind != "group" and speaker.country not in countries_of(trigger.cast.actors(row))):
        return False
    elif len(row) == 1 and row[0].kind != "group":
        return False
    while sentence.has(verb, "past", "ongoing") or sentence.low(verb) == "cũng":
        verb += 1
    return sentence.words(verb, verb + 2).startswith(_DISCUSSED)


def within_talks(trigger: Trigger) -> bool:
    """``Tại hội đàm, A khẳng định …``: the sentence itself says that it was said at an encounter."""
    sentence = trigger.sentence
    first = 0
    if sentence.low(0) == "[":  # a crosshead before the sentence
        first = next((i + 1 for i in range(1, trigger.at) if sentence.low(i) == "]"), 0)
    if sentence.low(0) == "theo":  # "Theo hãng tin A, phát biểu trong cuộc hội đàm, B …"
        first = next((i + 1 for i in range(1, min(trigger.at, _SOURCE)) if sentence.low(i) == ","), 0)
    text = sentence.words(first, min(trigger.at, first + _NEAR))
    if sentence.low(first) in _FRAMES and _is_met_with(sentence, first, trigger.at):
        return True
    if sentence.low(first) == "khi" and sentence.low(first + 1) in _TALKING:
        return True
    return sentence.low(first).startswith(_THERE) and any(w in text for w in trigger.words("within"))


def _is_met_with(sentence: Sentence, first: int, at: int) -> bool:
    """``Trong một cuộc họp (trước đó) với B``, ``giữa A và B``: an encounter of whatever name, with whom it was."""
    for index in range(first + 1, min(at, first + _NEAR)):
        if sentence.has(index, "with", "between") and is_actor(sentence.mention_after(index + 1)):
            said = range(max(first + 1, index - _HOW), index)
            return any(sentence.low(i) in _ENCOUNTERS and sentence.owner[i] is None for i in said)
    return False


def is_inferred(trigger: Trigger, speaker: Actor) -> bool:
    """``Có thể thấy rằng A đang bày tỏ …``, ``chữ "ngừng" hàm ý A vẫn để ngỏ …``: who writes infers it."""
    sentence = trigger.sentence
    named = sentence.token_at(speaker.start)
    first = named if sentence.span.start <= speaker.start and named < trigger.at else trigger.at
    begun = first
    while (
        begun
        and first - begun < _CLAUSE
        and (sentence.low(begun - 1) not in _MARKS or sentence.low(begun - 2) == "rằng")
    ):
        begun -= 1
    return sentence.says(_SEEMING, begun, first) or sentence.says(
        _SEEMING, max(first, trigger.at - _BETWEEN), trigger.at
    )


def sends_forces(trigger: Trigger, speaker: Actor) -> bool:
    """``xác nhận điều 1.500 lính tới B``, ``tuyên bố bắn rơi máy bay của B``: what a state does with its forces.

    That is its own policy, or its war. What it threatens with is not: ``sẽ triển khai tên lửa nếu B …``.
    """
    sentence, at = trigger.sentence, trigger.at + 1
    row, last = group_forward(sentence, at + (sentence.low(at) == "rằng"), commas=False)
    at = last if row else at  # "A cho biết A đưa tên lửa tới B"
    while sentence.low(at) in _BEFOREHAND or sentence.words(at, at + 2) in _BEFOREHAND:
        at += 1 + (sentence.low(at) not in _BEFOREHAND)
    if sentence.says(_THREATENING, at + 1):
        return False
    own = not row or speaker.country in countries_of(trigger.cast.actors(row))
    if own and f"{sentence.words(at, at + _FORCE)} ".startswith(_FIGHTING):
        return True
    return sentence.words(at, at + 2).startswith(_DEPLOYING) and sentence.says(_FORCES, at + 1, at + _FORCE)
