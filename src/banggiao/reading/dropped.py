"""What was planned and is told further on not to have come about, in words that only refer to it.

``A dự kiến gặp B. Tuy nhiên, ông đã hủy cuộc gặp này.`` ``A sẽ thăm Lào tuần tới. Chuyến thăm sau đó bị hoãn.``
"""

from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.drafts import Draft
from banggiao.reading.modality import only_threatened, verb_modality
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

_HELD = ("call", *ENCOUNTERS)
_PLANNED = ("visit", *_HELD)
_JOURNEYS = ("chuyến thăm", "chuyến đi", "chuyến công du", "chuyến công tác", "chuyến viếng thăm", "chuyến làm việc")
_MEETINGS = (
    "cuộc gặp", "cuộc hội đàm", "cuộc họp", "cuộc đàm phán", "cuộc hội kiến", "cuộc tiếp xúc", "cuộc thảo luận",
    "cuộc đối thoại", "hội đàm", "hội nghị thượng đỉnh", "thượng đỉnh", "cuộc điện đàm",
)  # fmt: skip
_PLANS = ("kế hoạch", "lịch trình", "dự định")
_NOUNS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (_JOURNEYS, ("visit",)), (_MEETINGS, _HELD), (_PLANS, _PLANNED),
)  # fmt: skip
_OF_ONE = frozenset({"này", "trên", "đó", "nói trên", "thượng đỉnh", "song phương", "dự kiến", "chính thức", "hội đàm"})
_BEFORE_IT = frozenset({"cuộc", "buổi"})
_SEVERAL = frozenset({"các", "những", "một", "nhiều", "mọi", "số", "hai", "ba"})
_ENDED = frozenset(
    ["", ".", ",", ";", ":", "”", '"', "sau khi", *"vì do sau trước vào với bởi và nhưng chỉ ngay lần".split()]
)
_PASSIVE = 6  # tokens from what was planned to the word that calls it off
_NOT_HELD = ("không diễn ra", "không thành", "không được tổ chức", "đổ bể", "không thể diễn ra", "bất thành")
_ADVERBS = frozenset("đã bị phải được cũng vừa đó sau cuối cùng rốt cuộc".split()) | {
    "sau đó", "cuối cùng", "rốt cuộc", "đột ngột", "bất ngờ",
}  # fmt: skip
_FORBIDDING = frozenset({"doạ", "đe doạ", "suýt", "yêu cầu", "nếu", "nguy cơ", "muốn", "định"})
_FARTHEST = 3  # sentences from the plan
_NEAR = 4  # tokens before the word that calls off


def settle_dropped(story: Story, events: list[Draft]) -> None:
    """Call off what was planned and is then told, without being named again, to have been called off or not held."""
    ahead = [event for event in events if event.modality == "planned" and event.type in _PLANNED]
    if not ahead:
        return
    for sentence in story.sentences:
        if sentence.block == "caption" or not (sentence.has_anywhere("cancelled") or sentence.says(_NOT_HELD)):
            continue
        for at, types in _referred(sentence):
            if event := _meant(ahead, sentence, at, types):
                event.modality = "cancelled"


def _referred(sentence: Sentence) -> list[tuple[int, tuple[str, ...]]]:
    """Where nouns stand that name no side, and are called off; each with the types of act that it may mean."""
    found: list[tuple[int, tuple[str, ...]]] = []
    for at in range(len(sentence.tokens)):
        if sentence.owner[at] is not None:
            continue
        here = sentence.words(at, at + 3)
        for words, types in _NOUNS:
            form = next((form for form in words if f"{here} ".startswith(f"{form} ")), "")
            if form and _is_called_off(sentence, at, at + _tokens(sentence, at, form)):
                found.append((at, types))
                break
    return found


def _tokens(sentence: Sentence, at: int, form: str) -> int:
    """Return of how many tokens a form is made that begins at a token."""
    last = at + 1
    while len(sentence.words(at, last)) < len(form):
        last += 1
    return last - at


def _is_called_off(sentence: Sentence, at: int, end: int) -> bool:
    while sentence.low(end) in _OF_ONE:
        end += 1
    if end < len(sentence.tokens) and sentence.owner[end] is not None:
        return False  # "chuyến thăm Lào": told with a side of its own
    before = sentence.before(at, _BEFORE_IT)
    if sentence.has(before, "cancelled"):
        return sentence.low(end) in _ENDED and _is_done(sentence, before) and not _behind_names(sentence, end)
    if sentence.low(before) in _SEVERAL:
        return False
    last = min(end + _PASSIVE, len(sentence.tokens))
    for index in range(end, last):
        if sentence.words(index, index + 3).startswith(_NOT_HELD):
            return True
        if sentence.has(index, "cancelled"):
            return not only_threatened(sentence, index) and _is_done(sentence, index)
        if sentence.owner[index] is not None or not (
            sentence.low(index) in _ADVERBS or sentence.in_date(index) is not None
        ):
            return False
    return False


def _behind_names(sentence: Sentence, end: int) -> bool:
    """``hủy cuộc gặp với B``: told with whom."""
    return sentence.low(end) == "với" and end + 1 < len(sentence.tokens) and sentence.owner[end + 1] is not None


def _is_done(sentence: Sentence, at: int) -> bool:
    """``đã hủy``, not ``doạ hủy``, ``không hủy``, ``sẽ hủy nếu``: whether it is told as called off."""
    near = range(max(0, at - _NEAR), at)
    if any(sentence.low(i) in _FORBIDDING or sentence.has(i, "possible", "condition", "negation") for i in near):
        return False
    return verb_modality(sentence, at) in ("plain", "occurred")


def _meant(ahead: list[Draft], sentence: Sentence, at: int, types: tuple[str, ...]) -> Draft | None:
    """Return the plan that a noun means: the last before it of its kind, not announced again further on."""
    start = sentence.tokens[at].start
    best: Draft | None = None
    for event in ahead:
        if event.type not in types or event.modality == "cancelled":
            continue
        told = [t for t in event.tellings if not t.weak and t.modality == "planned"]
        if not told or any(t.trigger.start > start or t.sentence.block == "title" for t in told):
            continue
        last = max(told, key=lambda t: t.trigger.start)
        if sentence.index - last.sentence.index > _FARTHEST:
            continue
        if best is None or last.trigger.start > max(t.trigger.start for t in best.tellings if not t.weak):
            best = event
    return best
