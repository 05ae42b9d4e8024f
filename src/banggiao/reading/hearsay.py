"""What is told only as a rumour or a goal, and what is denied to have been called off (codebook §8 Status)."""

from banggiao.reading.dates_of_others import is_named_ahead
from banggiao.reading.modality import Modality
from banggiao.reading.sentence import Sentence

_TOLD: tuple[Modality, ...] = ("plain", "occurred", "planned")
_RUMOURS = (
    "có suy đoán", "có đồn đoán", "có tin đồn", "có tin nói", "có tin rằng", "có tin cho rằng", "có tin cho hay",
    "có thông tin nói", "có thông tin cho rằng", "có thông tin cho hay", "có thông tin rằng", "rộ tin", "rộ lên tin",
    "xuất hiện tin đồn", "nhiều người tin", "nhiều người cho rằng", "nhiều người đoán", "đồn đoán rằng", "đồn rằng",
    "suy đoán rằng", "phỏng đoán rằng", "đoán rằng", "được tin là", "được đồn", "được đồn đoán",
    "dự đoán", "phỏng đoán", "không xác nhận", "chưa xác nhận", "lo ngại rằng", "người lo ngại",
    "xuất hiện các nguồn tin", "xuất hiện thông tin", "xuất hiện nguồn tin",
)  # fmt: skip
_LONGEST = 30  # tokens from a rumour to the act
_ENDS = frozenset({";", ".", "nhưng", "song", "tuy nhiên"})
_DENIED = (
    "bác tin", "bác bỏ tin", "phủ nhận tin", "bác thông tin", "bác bỏ thông tin", "phủ nhận thông tin", "bác tin đồn",
    "phủ nhận việc", "bác bỏ việc", "bác bỏ tin đồn", "phủ nhận tin đồn", "bác khả năng", "bác bỏ khả năng", "bác bỏ",
    "loại trừ khả năng", "phủ nhận", "không có chuyện", "phủ nhận khả năng",
)  # fmt: skip
_BEHIND = 16  # tokens from an act to the word that calls it off
_IS_IT_SO, _ASKED = ("có phải", "phải chăng", "liệu"), 4
_GOALS = ("mục tiêu", "mục đích", "mong ước", "ước mơ", "ước nguyện")
_IS = frozenset({"là", "nhằm"})
_GOAL = 12  # tokens from a goal to what it is


def as_heard(sentence: Sentence, at: int, modality: Modality) -> Modality:
    """Return how an act is told, that plain words tell as ``modality``, in view of how the sentence comes to it."""
    if modality == "cancelled":
        return "planned" if _is_not_called_off(sentence, at) else modality
    if modality == "denied" and _is_not_called_off(sentence, at) and _called_off_behind(sentence, at):
        return "planned"
    if modality == "plain" and is_named_ahead(sentence, at):
        return "planned"
    if modality not in _TOLD:
        return modality
    if modality == "planned" and (asked := _only_asked(sentence)):
        return asked
    if modality != "occurred" and _is_goal(sentence, at):
        return "hoped"
    return "alleged" if _is_rumoured(sentence, at) else modality


def _only_asked(sentence: Sentence) -> Modality | None:
    """``Nga sẽ tặng quà cho A?`` as a headline, ``Có phải A sắp gặp B không?``: what may be, and what is only asked."""
    if sentence.block == "title":
        return "alleged" if sentence.lows[-1:] == ["?"] else None
    return "hoped" if "?" in sentence.lows and sentence.says(_IS_IT_SO, 0, _ASKED) else None


def _is_rumoured(sentence: Sentence, at: int) -> bool:
    """``Có suy đoán cho rằng A đã gặp B``, ``Nhiều người tin rằng Lào sẽ là nơi diễn ra cuộc gặp``."""
    first = max(0, at - _LONGEST)
    if not sentence.says(_RUMOURS, first, at):
        return False
    back = (i for i in range(at - 1, first - 1, -1) if sentence.owner[i] is None)
    end = next((i for i in back if sentence.low(i) in _ENDS or sentence.words(i, i + 2) == "sau khi"), -1)
    return sentence.says(_RUMOURS, max(first, end + 1), at)


def _is_not_called_off(sentence: Sentence, at: int) -> bool:
    """``Áo bác tin A huỷ thăm Vienna``, ``phủ nhận việc chuyến thăm của A bị hoãn``: it stands."""
    for before in range(at - 1, max(-1, at - _LONGEST), -1):
        if sentence.owner[before] is None and sentence.low(before) in _ENDS:
            return False
        if any(sentence.words(before, before + n) in _DENIED for n in (1, 2, 3)):
            return True
    return False


def _called_off_behind(sentence: Sentence, at: int) -> bool:
    """``phủ nhận việc chuyến thăm Lào của A bị hoãn``: what is denied is that."""
    behind = range(at + 1, min(at + _BEHIND, len(sentence.lows)))
    end = next((i for i in behind if sentence.owner[i] is None and sentence.low(i) in _ENDS | {","}), behind.stop)
    return any(sentence.has(i, "cancelled") for i in range(at + 1, end))


def _is_goal(sentence: Sentence, at: int) -> bool:
    """``mục tiêu cuối cùng là A sẽ tới thăm B``: what is only aimed at."""
    begun = next((i for i in range(at - 1, max(-1, at - _GOAL), -1) if sentence.low(i) in _IS), -1)
    return begun > 0 and sentence.says(_GOALS, max(0, begun - 5), begun) and "," not in sentence.lows[begun:at]
