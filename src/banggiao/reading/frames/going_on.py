"""Who goes on to say something: ``A yêu cầu B thả X và kêu gọi C …`` tells of a second thing that A says."""

from banggiao.reading.coordination import Group, is_actor
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence

_ASKING = frozenset(
    {
        "yêu cầu",
        "kêu gọi",
        "hối thúc",
        "thúc giục",
        "đề nghị",
        "cảnh báo",
        "cảnh cáo",
        "chỉ trích",
        "lên án",
        "phản đối",
    }
)
_SHARP = frozenset({"cáo buộc", "tố", "tố cáo", "đổ lỗi", "đổ lỗi cho", "đe doạ", "doạ"})
_GOES_ON = frozenset({"yêu cầu", "kêu gọi", "cảnh báo", "hối thúc", "thúc giục", "đề nghị", "cảnh cáo"})
_SAYS_MORE = frozenset({"tuyên bố", "cho rằng", "khẳng định", "nhấn mạnh", "cho biết", "gọi", "nói"})
_VERBS = _GOES_ON | _SAYS_MORE
_CLOSED = frozenset({";", ":", "“", "”", '"', "(", "nhưng", "song", "còn", "khi", "sau khi", "trong khi", "mà", "rằng"})
_REACH = 30  # tokens from one verb of saying to the next
_SAID = 2  # tokens from a verb of asking to whom is asked


def speaks_on(sentence: Sentence, at: int) -> Group:
    """Return who says what stands before and goes on with the verb at token ``at``; nobody where that is another.

    Whom he asks for something asks nobody else in the same breath: ``hối thúc B thả X và yêu cầu C``; whom he blames
    for something may have said what stands behind ``và``, but not behind a comma.
    """
    low = sentence.low(at)
    joint = at - 1
    if sentence.words(at - 2, at) == "đồng thời":
        joint = at - 3 if sentence.low(at - 3) in (",", "và") else at - 2
    comma = sentence.low(joint) == "," and sentence.owner[joint] is None
    if not (comma or sentence.low(joint) == "và" or joint == at - 2) or low not in _VERBS:
        return []
    if not comma and low in _SAYS_MORE:
        return []
    for before in range(joint - 1, max(0, at - _REACH), -1):
        if sentence.owner[before] is not None:
            continue
        if sentence.low(before) in _CLOSED:
            return []
        if sentence.has(before, "say"):
            asked = sentence.low(before) in _ASKING or (comma and sentence.low(before) in _SHARP)
            other = next(
                (m for i in range(1, 1 + _SAID) if (m := sentence.mention_after(before + i)) is not None), None
            )
            if not asked or other is None or not is_actor(other):
                return []
            return [m for m in subject(sentence, before) if m.last <= before]
    return []
