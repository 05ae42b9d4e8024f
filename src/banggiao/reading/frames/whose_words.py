"""Whose words or rules a statement is about: those of the speaker's own side are said to no other one."""

from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

_SAID = (
    "kết luận", "ý kiến", "báo cáo", "nhận định", "đánh giá", "quan điểm", "thông tin", "phát biểu", "bình luận",
    "tuyên bố", "đề xuất", "đề nghị", "lời kêu gọi", "kêu gọi", "cáo buộc", "chỉ trích", "cảnh báo", "dự luật",
    "đạo luật", "bài báo", "bài viết", "lập luận", "khuyến nghị", "yêu cầu", "nghi ngờ", "suy đoán", "đồn đoán",
    "nghị quyết", "lo ngại", "quyết định", "chính sách",
)  # fmt: skip
_COUNTED = frozenset({"các", "những", "mọi", "một", "một số", "lời", "tất cả", "toàn bộ", "bản", "nhiều"})
_OWNING, _OWNED = frozenset({"của", "từ"}), 5  # tokens from a claim to whose it is
_AT_HOME = (
    "phe đối lập", "đảng đối lập", "nghị sĩ", "các nghị sĩ", "một số nghị sĩ", "tình báo", "giới tình báo",
    "cơ quan tình báo", "các cơ quan tình báo", "truyền thông", "báo chí", "giới truyền thông", "dư luận", "cố vấn",
    "các cố vấn", "người tiền nhiệm", "đảng", "phe", "nội các", "quốc hội", "giới chức", "quan chức", "các quan chức",
    "chính phủ", "cựu",
)  # fmt: skip
_DENYING = frozenset({"bác", "bác bỏ", "phủ nhận", "phản bác"})
_NEWS = ("thông tin", "bài báo", "bài viết", "ý kiến", "đồn đoán", "suy đoán")  # of what is said
_OWNER = 4  # tokens from "của" to the state whose intelligence service or members of parliament they are
_PRESS = ("bài báo", "bài viết", "bản tin", "tờ báo", "bộ phim", "cuốn sách", "phim", "nội dung", "điều khoản")
_ABOUT, _PAPER = frozenset({"về", "liên quan", "liên quan đến", "liên quan tới"}), 4  # tokens from a paper to it
_NOT = ("không phải", "không chỉ", "không phải là", "không riêng")
_BOTH = frozenset({"lẫn", "và"})
_POLICIES = ("chính sách", "chiến lược", "cách tiếp cận")
_TOWARDS = frozenset({"đối với", "với", "về", "tại", "ở"})
_POLICY = 6  # tokens from "chính sách" to the state that it is about
_PEOPLE = (
    "quân nhân", "binh sĩ", "sinh viên", "học sinh", "công dân", "người dân", "du khách", "doanh nghiệp", "nhân viên",
    "công nhân", "phụ nữ", "trẻ em",
)  # fmt: skip
_FOR_THEM = frozenset({"sẽ", "được", "cần", "có thể"})
_AGAINST = ("chống lại", "chống", "nhằm vào", "nhắm vào", "nhắm tới", "nhằm chống")
_SUFFERER, _DOER = 6, 12  # tokens from "chống" to who is named behind it, and back to whose deed it is
_BANDS = frozenset({"kẻ", "phiến quân", "khủng bố", "khối", "liên quân", "nhóm", "phe", "tay súng"})
_WHOSE = frozenset({"hợp", "pháp", "hợp pháp", "của", "phía", "nước"})
_RULES = frozenset(
    {"các", "những", "quy", "tắc", "định", "quy tắc", "quy định", "văn", "bản", "văn bản", "luật", "rằng"}
)


def is_of_own_side(sentence: Sentence, at: int, own: str) -> bool:
    """``bác bỏ kết luận của tình báo A rằng B …``: what is spoken against at ``at`` was said at home, of B or not.

    So it was where only ``phe đối lập`` or the like is named as who has said it; news that is denied is of the press.
    """
    head = at + 1
    while sentence.low(head) in _COUNTED and sentence.owner[head] is None:
        head += 1
    if not sentence.words(head, head + 3).startswith(_SAID) or sentence.mention_after(head) is not None:
        return False
    denied = sentence.low(at) in _DENYING and sentence.words(head, head + 2).startswith(_NEWS)
    if denied and "đưa ra" not in sentence.words(head, len(sentence.tokens)):
        if not any(sentence.low(i) in _OWNING for i in range(head + 1, head + _OWNED)):
            return True
    for index in range(head + 1, head + _OWNED):
        if sentence.low(index) in _OWNING and sentence.owner[index] is None:
            return _is_at_home(sentence, index + 1, own)
        if index >= len(sentence.tokens) or sentence.owner[index] is not None:
            return False
    return False


def _is_at_home(sentence: Sentence, first: int, own: str) -> bool:
    """``(của) tình báo A``, ``(của) phe đối lập``: whether who is named from token ``first`` on is of the own side."""
    for index in range(first, first + _OWNER):
        mention = sentence.mention_after(index)
        if mention is not None:
            return mention.country == own
        if sentence.low(index) in ("về", "rằng", "cho rằng", ",", "."):
            break
    return sentence.words(first, first + 3).startswith(_AT_HOME)


def is_told_of_in_passing(sentence: Sentence, mention: Mention, own: str) -> bool:
    """Say whether a side is only what a paper or one's own policy is about, or named as who is not meant."""
    first = mention.first
    before = sentence.words(first - 3, first)
    if before.endswith(_NOT) and "chứ " not in before:
        return True  # "không phải B mà C cần …"
    if _is_matter_of_paper(sentence, first) or _is_of_own_policy(sentence, first, own):
        return True
    if _suffers(sentence, first, own):
        return True
    if sentence.low(first - 1) in _BOTH and sentence.low(first - 3) == "cả":
        joined = sentence.owner[first - 2]
        return joined is not None and joined.country == own  # "cho cả A lẫn B"
    people = mention.kind == "country" and sentence.words(first - 2, first).endswith(_PEOPLE)
    return people and sentence.low(mention.last) in _FOR_THEM  # "quân nhân B sẽ được huấn luyện"


def _is_matter_of_paper(sentence: Sentence, first: int) -> bool:
    """``chỉ trích bài báo về B``, ``phản đối nội dung về B trong …``: what is spoken against B has not said."""
    if sentence.low(first - 1) not in _ABOUT:
        return False
    return sentence.says(_PRESS, max(0, first - _PAPER), first)


def _is_of_own_policy(sentence: Sentence, first: int, own: str) -> bool:
    """``chính sách của A đối với B đã thất bại``, A the speaker's own side."""
    if sentence.low(first - 1) not in _TOWARDS:
        return False
    for index in range(first - 2, max(0, first - _POLICY), -1):
        owner = sentence.owner[index]
        if owner is not None:
            policy = sentence.words(index - 3, index).removesuffix(" của").endswith(_POLICIES)
            return owner.country == own and policy
    return False


def _suffers(sentence: Sentence, first: int, own: str) -> bool:
    """``hành động của C chống lại B``, ``những kẻ khủng bố chống B``: it is said of who does it, and not of B.

    What the speaker's own side does against B is said to B, and so is what nobody is told to do.
    """
    against = first
    while first - against < _SUFFERER and not sentence.words(against - 2, against).endswith(_AGAINST):
        if sentence.owner[against - 1] is None and sentence.low(against - 1) not in _WHOSE:
            return False
        against -= 1
    for index in range(against - 2, max(-1, against - _DOER), -1):
        owner = sentence.owner[index]
        if owner is not None:
            return owner.country != own
        if sentence.low(index) in _BANDS:
            return True
        if sentence.low(index) in (",", ";", ":") or sentence.has(index, "say"):
            return False
    return False


def owns_what_is_said(sentence: Sentence, at: int, mention: Mention) -> bool:
    """``cho rằng các quy tắc của WTO …``, ``cho rằng WTO cần …``: the organisation of which something is said."""
    begun = range(at + 1, mention.first - (sentence.low(mention.first - 1) == "của"))
    close = mention.first > at and len(begun) <= _OWNED
    return close and all(sentence.low(i) in _RULES and sentence.owner[i] is None for i in begun)
