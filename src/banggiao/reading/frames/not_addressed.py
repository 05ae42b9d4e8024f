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
_OPPOSING = frozenset({"phản đối", "lên án", "chỉ trích", "phê phán", "bác bỏ", "tố cáo"})
_HARMING = (
    "tấn công", "không kích", "ném bom", "oanh tạc", "oanh kích", "nã pháo", "xâm lược", "chia rẽ", "lật đổ", "cô lập",
    "bao vây", "trừng phạt", "cấm vận", "phong toả", "đe doạ", "can thiệp", "can thiệp quân sự",
)  # fmt: skip
_HARMING_THEM = tuple(
    f"{deed}{to}" for deed in _HARMING for to in ("", " vào", " với", " đối với", " lên", " nhằm vào")
)
_DEED = 5  # tokens of "can thiệp quân sự nhằm vào"
_ASKING = frozenset({"yêu cầu", "kêu gọi", "đề nghị"})
_INQUIRING = ("đánh giá", "điều tra", "mở điều tra", "mở cuộc", "tiến hành điều tra", "rà soát", "xem xét lại")
_URGING = frozenset({"hối thúc", "thúc giục", "khuyên"})
_MANY = ("các ", "những ", "mọi ")
_AMONG_THEM = ("như", "gồm", "bao gồm", "đặc biệt", "trong đó")
_BLAMING = frozenset({"chỉ trích", "công kích", "phê phán", "ca ngợi"})
_AT_HOME = ("truyền thông ", "báo chí ", "đảng ", "phe đối lập ", "nghị sĩ ", "đối thủ ", "người tiền nhiệm ")
_MEETING = ("gặp", "hội đàm", "điện đàm")
_GROUPS = tuple(
    f"{word} {of}châu âu" for word in ("đồng minh", "nước", "quốc gia", "đối tác") for of in ("", "ở ", "tại ")
)
_ONE_OF = ("là một trong", "là nước", "là quốc gia", "nằm trong số", "là thành viên")
_AMONG = 9  # tokens of "là một trong những quốc gia đầu tiên"
_NEXT = 4  # tokens in which it may be said whose they are
_NOTE = 16  # tokens from "giao thiệp" to the note
_OWN = 7  # tokens of "các quan chức Chính phủ nước này"


def is_to_own_people(sentence: Sentence, at: int) -> bool:
    """``yêu cầu các quan chức Chính phủ nước này``: a word to those who serve the speaker's own state."""
    said = sentence.words(at + 1, at + 1 + _OWN)
    return said.removeprefix("các ").removeprefix("những ").startswith(_OFFICIALS) and any(
        w in said for w in _OF_ONESELF
    )


def hands_over_note(sentence: Sentence, at: int) -> bool:
    """``giao thiệp với Đại sứ quán B, trao công hàm phản đối``: the note is the act, not the call beside it."""
    return sentence.low(at).startswith("giao thiệp") and "công hàm" in sentence.words(at, at + _NOTE)


def is_inquiry(sentence: Sentence, at: int) -> bool:
    """``yêu cầu đánh giá toàn diện về cáo buộc A …``: asked for is what one's own men should look into."""
    return sentence.low(at) in _ASKING and sentence.words(at + 1, at + 3).startswith(_INQUIRING)


def is_to_others(sentence: Sentence, at: int) -> bool:
    """``hối thúc các nước Đông Nam Á đoàn kết về tranh chấp với A``, ``chỉ trích đảng X khi …``: said to no state."""
    said = f"{sentence.words(at + 1, at + 1 + _OWN)} "
    if sentence.low(at) in _URGING:
        return said.startswith(_MANY) and not any(f" {mark} " in said for mark in _AMONG_THEM)
    nobody = sentence.low(at) in _BLAMING and said.startswith(_AT_HOME)
    return nobody and all(sentence.mention_after(i) is None for i in range(at + 2, at + _NEXT))


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


def is_not_meant(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Say whether who is named behind the word at ``at`` only says whose rule, man or misfortune it is."""
    return is_rule_of(sentence, mention) or is_backer(sentence, mention) or is_victim(sentence, at, mention)


def is_victim(sentence: Sentence, at: int, mention: Mention) -> bool:
    """``phản đối kế hoạch tấn công B``, ``lên án lệnh trừng phạt B``: to whom is done what one speaks against."""
    if sentence.low(at) not in _OPPOSING or mention.kind == "group":
        return False
    done = sentence.words(max(at + 1, mention.first - _DEED), mention.first)
    return done.endswith(_HARMING_THEM)


def is_asking_to_meet(sentence: Sentence, at: int) -> bool:
    """``yêu cầu (được) gặp riêng B``: who is asked for an encounter is told nothing."""
    asked = sentence.words(at + 1, at + 3).removeprefix("được ")
    return sentence.low(at) in _ASKING and asked.startswith(_MEETING)


def names_europeans(sentence: Sentence, at: int) -> bool:
    """``kêu gọi các đồng minh châu Âu …``: those who are asked together are named by their continent."""
    said = sentence.words(at + 1, at + 6).removeprefix("các ").removeprefix("những ")
    return sentence.low(at) in _ASKING and said.startswith(_GROUPS)


def is_one_of_those(sentence: Sentence, at: int) -> bool:
    """``A là một trong những quốc gia phản đối B``: A does so."""
    if sentence.low(at - 1) not in ("nước", "gia"):
        return False
    for index in range(at - 2, max(-1, at - _AMONG), -1):
        if sentence.owner[index] is not None:
            return sentence.words(index + 1, index + 4).startswith(_ONE_OF)
    return False
