"""Who is named behind a word of asking or blaming and is not the one addressed: one's own people, whose rule it is."""

from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_BREAKING = ("vi phạm", "tuân thủ", "thực thi", "bất chấp", "phớt lờ", "trái với", "trái")
_RULES = ("nghị quyết", "quy định", "hiến chương", "công ước", "lệnh trừng phạt", "lệnh cấm")
_BROKEN = 6  # tokens from "vi phạm" to whose rule it is
_OFFICIALS = (
    "quan chức",
    "giới chức",
    "bộ trưởng",
    "nội các",
    "quân đội",
    "lực lượng",
    "cơ quan",
    "bộ ngành",
    "cố vấn",
)
_OF_ONESELF = ("nước này", "nước mình", "của mình", "của ông", "của bà", "dưới quyền", "trong chính quyền")
_BY, _BACKING = frozenset({"do", "được"}), ("hậu thuẫn", "chống lưng", "ủng hộ", "bảo trợ", "đỡ đầu", "hỗ trợ")
_OWN = 7  # tokens of "các quan chức Chính phủ nước này"


def is_to_own_people(sentence: Sentence, at: int) -> bool:
    """``yêu cầu các quan chức Chính phủ nước này``: a word to those who serve the speaker's own state."""
    said = sentence.words(at + 1, at + 1 + _OWN)
    return said.removeprefix("các ").removeprefix("những ").startswith(_OFFICIALS) and any(
        w in said for w in _OF_ONESELF
    )


def is_rule_of(sentence: Sentence, mention: Mention) -> bool:
    """``vi phạm nghị quyết của Liên Hợp Quốc``: an organisation told of only as the one whose rules are broken."""
    if mention.kind not in ("org", "body") or mention.first < 1:
        return False
    words = sentence.words(max(0, mention.first - _BROKEN), mention.first)
    return any(f"{verb} " in words for verb in _BREAKING) and any(rule in words for rule in _RULES)


def is_backer(sentence: Sentence, mention: Mention) -> bool:
    """``các tay súng được A hậu thuẫn``: told of only as the one whose clients others are."""
    by = sentence.low(mention.first - 1) in _BY and sentence.owner[mention.first - 1] is None
    return by and mention.first > 0 and sentence.words(mention.last, mention.last + 2).startswith(_BACKING)
