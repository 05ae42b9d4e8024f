"""Who takes pictures and who sends them: telling a press name from a person's name in a photo credit."""

import re

_PRESS = frozenset({
    "ttxvn", "thông tấn xã việt nam", "tân hoa xã", "thx", "nhân dân", "quân đội nhân dân", "qđnd", "công an nhân dân",
    "tuổi trẻ", "thanh niên", "tiền phong", "lao động", "người lao động", "tin tức", "sài gòn giải phóng", "pháp luật",
    "hà nội mới", "thế giới và việt nam", "thế giới & việt nam", "bnews", "vietnam+", "vietnamplus", "vnexpress",
    "vietnamnet", "dân trí", "zing", "kyodo", "yonhap", "reuters", "sputnik", "tass", "ria novosti", "bernama",
    "antara", "xinhua", "bloomberg", "anadolu", "akp", "kpl", "rodong sinmun", "rodong", "shutterstock", "wikipedia",
    "facebook", "twitter", "youtube", "instagram", "getty", "getty images", "associated press", "sky news", "fox news",
    "nikkei", "the nation", "the guardian", "khmer times", "vientiane times", "phnom penh post", "le monde",
})  # fmt: skip
_NOBODY = frozenset({
    "internet", "nvcc", "tư liệu", "tl", "t.l", "minh họa", "minh hoạ", "mh", "ctv", "pv", "p.v", "btc", "st",
    "sưu tầm", "chụp màn hình", "cắt từ clip", "cắt từ video", "ban biên tập", "bbt", "nhóm phóng viên", "nhóm pv",
    "nhân vật cung cấp", "cung cấp", "tác giả", "clip",
})  # fmt: skip
_BODIES = re.compile(
    r"(?:báo|bộ|ban|đài|hãng|cục|vụ|sở|phủ|văn phòng|thông tấn|đại sứ quán|đsq|tổng lãnh sự|ubnd|quốc hội|tạp chí|cổng"
    r"|trung tâm|công ty|công an|quân đội|học viện|bảo tàng|viện|hội|tập đoàn|nhà|kênh|tổng cục|hải quân)\s",
    re.IGNORECASE,
)
_ENGLISH_PRESS = re.compile(
    r"\b(?:times|post|images?|news|press|agency|daily|tv|media|online|journal|photos?|herald|today|telegraph|house"
    r"|department|ministry|office|studio|review|globe|mail|magazine|radio)$",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"[\w-]{2,}(?:\.[\w-]+)*\.[a-zA-Z]{2,4}")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){1,3}\s?[^\W\d_]*")
_LONGEST_PERSON = 5


def is_nobody(name: str) -> bool:
    """Say whether the words of a credit name no one (``Internet``, ``NVCC``, ``nhân vật cung cấp``)."""
    folded = name.casefold().strip(" .")
    return not folded or folded in _NOBODY or folded.endswith("cung cấp") or folded.startswith(("tư liệu", "minh h"))


def is_known_press(name: str) -> bool:
    """Say whether ``name`` is known for an outlet's or institution's, by list or by its first or last word."""
    folded = name.casefold().strip(" .")
    return folded in _PRESS or bool(_BODIES.match(folded + " ") or _ENGLISH_PRESS.search(folded))


def is_listed(name: str) -> bool:
    """Say whether ``name`` is on the list of outlets and agencies."""
    return name.casefold() in _PRESS


def is_domain(name: str) -> bool:
    """Say whether ``name`` is a site's (``vov.vn``)."""
    return bool(_DOMAIN.fullmatch(name))


def is_press(name: str) -> bool:
    """Say whether ``name`` is an agency, an outlet or an institution rather than a person.

    >>> [is_press(n) for n in ("TTXVN", "Báo Nhân Dân", "chinhphu.vn", "Minh Sơn", "VIỆT LÂM", "H.Nam")]
    [True, True, True, False, False, False]
    """
    if is_known_press(name):
        return True
    if _INITIALS.fullmatch(name) or name == "STR":  # a stringer: an agency's man whom it does not name
        return False
    words = name.split()
    if len(words) == 1:
        # A Vietnamese given name in a credit bears marks more often than not; TTXVN, EPA and Kyodo never do
        return name.isascii() or is_domain(name) or any(not c.isalpha() for c in name)
    return not is_person(name)


def is_person(name: str) -> bool:
    """Say whether ``name`` is built like a person's: two to five capitalised words, or initials.

    >>> [is_person(n) for n in ("Trần Minh Sơn", "VIỆT LÂM", "Quân đội nhân dân", "TTXVN")]
    [True, True, False, False]
    """
    if _INITIALS.fullmatch(name):
        return True
    words = name.split()
    return 1 < len(words) <= _LONGEST_PERSON and all(w[0].isupper() and _is_word(w) for w in words)


def _is_word(word: str) -> bool:
    return word.replace(".", "").replace("-", "").replace("'", "").isalpha()
