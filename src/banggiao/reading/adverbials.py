"""Long adverbials between who does something and his verb: ``A trước cuộc gặp với B bên lề X đã …``."""

from banggiao.reading.coordination import is_actor
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_OPENING = frozenset({"trước", "sau", "khi", "trong", "tại", "bên", "bên lề", "nhân", "qua", "ngay"})
_WHEN = frozenset({"khi", "lúc", "thềm"})
_BEFORE = frozenset({",", ":", "rằng", "“", '"', "]", "-", "–"})
_MARKS = frozenset({",", ";", ":", "“", "”", '"', "(", "rằng", "mà", "nhưng", "và"})
_TENSES = ("past", "future")
POWERS = frozenset("đảng|nhà nước|chính phủ|quốc hội|nhân dân|nhân|lãnh đạo|quân đội|chính quyền".split("|"))
"""Those in power in a state, and its people, to whom one writes of whom only that is said."""
_FOR_WHOM = frozenset({",", "và", "các", "của", "cho", "toàn thể", "ta", "cá nhân", "nhân danh"}) | POWERS
_REACH = 30  # tokens of an adverbial


def before_adverbial(sentence: Sentence, at: int) -> Mention | None:
    """Return who stands before an adverbial and the verb at ``at`` with its tense: ``A sau khi gặp B đã chỉ trích C``.

    Nobody in the adverbial does what the verb tells. None where A opens no clause or a mark or ``và`` parts them.
    """
    if not sentence.has(at - 1, *_TENSES):
        return None
    for index in range(at - 2, max(0, at - _REACH), -1):
        doer = sentence.owner[index - 1]
        if sentence.owner[index] is not None:
            continue
        if sentence.low(index) in _MARKS:
            return None
        if sentence.low(index) in _OPENING and doer is not None and _opens(sentence, index):
            if is_actor(doer) and _is_free(sentence, doer):
                return doer
    return None


def _opens(sentence: Sentence, index: int) -> bool:
    """``sau khi gặp …``: not ``sau khi B …``, where another does something."""
    behind = index + 1 + (sentence.low(index + 1) in _WHEN)
    if sentence.low(index) in ("trong", "ngay") and sentence.low(index + 1) == "khi":
        return False
    when = behind > index + 1 or sentence.low(index) == "khi"
    return not (when and sentence.mention_after(behind) is not None)


def _is_free(sentence: Sentence, doer: Mention) -> bool:
    """Whether who is named opens a clause."""
    first = doer.first
    if doer.kind == "group" or (first and sentence.owner[first - 1] is not None):
        return False
    return first == 0 or sentence.low(first - 1) in _BEFORE or sentence.in_date(first - 1) is not None


def before_behalf(sentence: Sentence, at: int) -> int:
    """``A và B thay mặt lãnh đạo Đảng, Nhà nước tiếp C``: return the index of ``thay mặt``, else ``at``.

    Those in power for whom somebody acts do not do it themselves.
    """
    if not sentence.has_anywhere("behalf"):
        return at
    last = at - 1
    while last > 0 and sentence.has(last, *_TENSES):
        last -= 1
    if last < at - 1 and sentence.low(last) != ",":
        return at  # "A cho biết, đại diện Bộ X đã gặp B": they did it
    for index in range(last, max(0, at - _REACH), -1):
        owner, token = sentence.owner[index], sentence.tokens[index]
        if owner is None and token.has("behalf"):
            return index if index < at - 1 else at
        if owner is None and token.low not in _FOR_WHOM:
            break
        if owner is not None and owner.kind not in ("body", "country", "group"):
            break
    return at
