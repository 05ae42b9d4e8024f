"""All who stand in a row where something is said of them are addressed: states, and leaders of several states."""

from banggiao.reading.coordination import group_forward
from banggiao.reading.frames.grounds import is_ground
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_CLOSING_ROW = frozenset({"và", "cùng", "cùng với"})
_TWO = 2
_LEADERS = frozenset({"person", "title", "bare"})
_GOING_ON = ("past", "say", "verb", "negation", "passive")  # behind a row: the last one may begin a clause of his own


def row_of(sentence: Sentence, mention: Mention, *, asked: bool = False) -> list[Mention]:
    """``cáo buộc A và B về …``, ``giữa A, B và C``: all states in a row are spoken to, and all leaders.

    ``chỉ trích A và B đã phản đối`` tells of what B says, unless they are ``asked`` or told of: ``nói A và B đã …``.
    """
    between = sentence.low(mention.first - 1) == "giữa"
    if mention.kind in _LEADERS:
        row, end = group_forward(sentence, mention.first, commas=False)
        fits = len(row) == _TWO and all(other.kind in _LEADERS for other in row) and row[0].country != row[1].country
    elif mention.kind == "country":
        row, end = group_forward(sentence, mention.first, commas=True)
        if len(row) == 1:
            return row
        if not between and (len(row) <= _TWO or sentence.low(row[-1].first - 1) not in _CLOSING_ROW):
            row, end = group_forward(sentence, mention.first, commas=False)  # "chỉ trích A, B và …": B's deeds
        fits = all(other.kind == "country" and not is_ground(sentence, other) for other in row)
    else:
        return [mention]
    goes_on = not asked and not between and sentence.has(end, *_GOING_ON)
    return row if fits and not goes_on else [mention]
