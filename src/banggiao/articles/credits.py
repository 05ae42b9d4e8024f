"""Photo credits: ``(Ảnh: Minh Sơn/TTXVN)``, ``- Ảnh: VIỆT LÂM``, ``Ảnh VGP/Minh Sơn`` at the end of a caption."""

import re
from typing import NamedTuple

from banggiao.articles.press import is_domain, is_known_press, is_nobody, is_person, is_press

_TAIL = 180  # a credit is the last thing of a caption; nothing before this many characters is searched
_LONGEST_NAME = 90
_MOST_WORDS = 9
_WORD = re.compile(
    r"(?<![\w])(?P<word>(?:nguồn\s)?(?:ảnh|hình)|photo(?:\sby)?|ảnh\s?(?:,|và)\s?clip)"
    r"(?P<tight>(?:\s(?:tư liệu|minh h[oọ]ạ?a?|chụp))?)(?:\s?(?P<colon>[::])|(?!\w))\s*",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"(?:minh h(?:ọa|oạ)|tư liệu|chụp màn hình|cắt từ \w+(?: clip)?|nvcc|internet|(?:do )?(?:[^\W\d_]+ ){1,6}cung cấp)",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:[,;|+&]|\s[-–—]\s|\s(?:và|qua|chụp từ)\s)\s*")
_AFTER_SENTENCE = (".", "!", "?", "…", "”", '"', "'", ")", "]", ":")
_DASHES = ("-", "–", "—", "|", "(", "[", "/", "*")
_HINTS = ("ảnh", "Ảnh", "ẢNH", "ình", "ÌNH", "hoto", "HOTO")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,3}")
_CLOSERS = " .)]*”\"'"


class Credit(NamedTuple):
    """A paragraph that ends in a photo credit: the caption without it, and who is credited."""

    caption: str
    photographers: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()


def split_credit(text: str) -> Credit | None:
    """Part a caption from the credit at its end; None where there is no credit.

    >>> split_credit("Quang cảnh buổi hội đàm. (Ảnh: Minh Sơn/ TTXVN)")
    Credit(caption='Quang cảnh buổi hội đàm.', photographers=('Minh Sơn',), agencies=('TTXVN',))
    >>> split_credit("Hai nhà lãnh đạo gặp nhau - Ảnh: VIỆT LÂM.").photographers
    ('VIỆT LÂM',)
    >>> split_credit("Hai bên trao đổi về hình ảnh đất nước.") is None
    True
    """
    offset = max(0, len(text) - _TAIL)
    tail = text[offset:]
    if not any(hint in tail for hint in _HINTS):
        return None
    for found in _WORD.finditer(tail):
        before, rest = text[: offset + found.start()].rstrip(), tail[found.end() :]
        if _opens(before, found) and (names := _names(rest, found)) is not None:
            photographers, agencies = _classify(names)
            return Credit(_closed(before), photographers, agencies)
    return None


def _opens(before: str, found: re.Match[str]) -> bool:
    """A credit follows a sentence, a dash or a bracket; with a colon and a capital it may follow anything."""
    capital = found["word"][0].isupper()
    if not before or before.endswith(_DASHES):
        return capital or bool(found["colon"])
    if before.endswith(_AFTER_SENTENCE):
        return capital
    return capital and bool(found["colon"])


def _names(rest: str, found: re.Match[str]) -> str | None:
    """Return the names that a credit consists of, empty for a remark (``minh họa``), None where it is no credit."""
    names = rest.rstrip(_CLOSERS)
    if rest.startswith(names + ".") and _INITIALS.fullmatch(names + "."):
        names += "."
    if (_WORD.search(names) and ":" in names) or (")" in names and "(" not in names):
        return None  # the credit is a later one, or these are words after a bracket
    if len(names) > _LONGEST_NAME or re.search(r"[.!?]\s+\w{3}", names.replace("TP. ", "")):
        return None
    if _REMARK.fullmatch(names) or (found["tight"] and not names):
        return ""
    if found["colon"]:
        # ``Ảnh: `` may also open a caption; names are few words
        return names if len(names.split("/")[0].split()) <= _MOST_WORDS or is_known_press(names) else None
    # ``Ảnh Minh Sơn/Nhân dân``: without a colon only names may follow
    first = names.split("/", 1)[0].strip()
    return names if is_person(first) or (first.isupper() and is_press(first)) or _is_known(first) else None


def _is_known(name: str) -> bool:
    return bool(name) and name[0].isupper() and len(name.split()) <= 4 and is_press(name) and not name.istitle()


def _classify(names: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    photographers: dict[str, None] = {}
    agencies: dict[str, None] = {}
    for group in _SPLIT.split(names):
        person_seen = False
        for part in map(_bare_name, group.split("/")):
            if is_nobody(part) or (part[0].islower() and not (is_known_press(part) or is_domain(part))):
                continue
            # After a slash stands the house that a person works for, whatever it is called
            if is_press(part) or person_seen:
                agencies[part] = None
            else:
                photographers[part] = None
                person_seen = True
    return tuple(photographers), tuple(agencies)


def _bare_name(name: str) -> str:
    name = name.strip(" ()*”\"':-–—")
    return name if _INITIALS.fullmatch(name) else name.strip(_CLOSERS)


def _closed(before: str) -> str:
    return before.rstrip(" -–—|([/*").rstrip()
