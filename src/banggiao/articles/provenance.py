"""Whose report it is: the outlet's own mark before the lead, the source named at head or foot, the byline."""

import re
from typing import NamedTuple

from banggiao.articles.press import is_known_press, is_listed, is_person

# Acronyms that open sentences of their own right (``ASEAN - Nhật Bản``) and are no outlet's mark.
_ORGANISATIONS = frozenset({
    "ASEAN", "EU", "NATO", "APEC", "UN", "LHQ", "WTO", "WHO", "IMF", "WB", "ADB", "G7", "G8", "G20", "BRICS", "OPEC",
    "AIPA", "ASEM", "SCO", "CPTPP", "TPP", "RCEP", "UNESCO", "UNICEF", "FAO", "IAEA", "UAE", "CHDCND", "CHND", "CHLB",
    "AU", "MERCOSUR", "CLMV", "GMS", "COC", "DOC", "FTA", "EVFTA", "USD", "TPHCM", "TP.HCM", "VN", "BRI",
})  # fmt: skip
_BRACKETED = re.compile(r"(?P<place>[^()\n]{0,40}?)\(\s*(?P<mark>[^()\n]{2,26}?)\s*\)\s?(?P<dash>[-–—:.]?)\s*")
_BARE = re.compile(
    r"(?P<mark>[A-ZĐÂÊÔƠƯĂ]{2,8}\d?(?:\s(?:Online|News|Plus))?|[A-Z]{2,6}[a-z]{2,8}|[A-Za-z][\w-]{1,20}(?:\.[A-Za-z]{2,4}){1,2}|[A-Z][a-z]+(?:[A-Z][a-z]*)+)"
    r"(?P<dash>\s?[-–—]\s?)(?=[“\"'‘(]?\w)"
)
_SOURCE = re.compile(
    r"[(\[*]?\s*(?:theo|nguồn(?:\stin)?|trích(?:\stừ)?|lược dịch từ|dịch từ)\s?(?P<colon>:?)\s*"
    r"(?P<name>[^()\[\]]{2,60}?)\s*[)\]]?\.?",
    re.IGNORECASE,
)
_BYLINE_SOURCE = re.compile(
    r"(?P<who>[^()]{0,50}?)\s*\(\s*"
    r"(?:(?:theo|nguồn|dịch từ|dịch theo)\s?:?\s*(?P<name>[^()]{2,40}?)|[^()]{2,30})\s*\)\.?",
    re.IGNORECASE,
)
_HOUSE = re.compile(r"[A-ZĐ]{3,9}\d?|[\w-]{2,20}(?:\.[A-Za-z]{2,6}){1,3}|[A-Z]{2,}[\w+]*")
_BYLINE_START = re.compile(
    r"(?:tin và ảnh|bài và ảnh|tin, ảnh|bài, ảnh|tin|bài|thực hiện|ảnh|biên dịch|tác giả|pv|p\.v|nhóm pv"
    r"|nhóm phóng viên|phóng viên|ctv|btv)\b\s?:?\s*",
    re.IGNORECASE,
)
_BYLINE_END = re.compile(r"\s(?:tổng hợp|lược dịch|biên dịch|dịch|thực hiện|ghi)\.?$", re.IGNORECASE)
_WORDS_AND_PICTURES = re.compile(r"(?:tin|bài)(?:,| và|,? bài(?:,| và))\s?ảnh\s?:\s?", re.IGNORECASE)
_LONGEST_LINE = 70
_MOST_WORDS = 8
_WIRES = frozenset({"TTXVN", "VNA", "AFP", "AP", "Reuters", "Tân Hoa xã", "Xinhua", "THX", "TASS", "Kyodo", "Yonhap"})
_GENERIC = re.compile(r"^(?:www\.|báo điện tử |báo |đài |tạp chí |trang |hãng |cổng )+")
_LONGEST_SIGN = 40
_MOST_SIGN_WORDS = 4
_NO_HOUSES = frozenset({"PV", "CTV", "BTV", "BBT", "NVCC"})


class Mark(NamedTuple):
    """An outlet's mark that stood before the lead, and the lead without it."""

    publisher: str
    text: str


def split_mark(text: str) -> Mark | None:
    """Part the outlet's own mark from the lead that it stands before; None where there is none.

    A place before a bracketed mark stays, for it is what the article says of itself.

    >>> split_mark("GDVN- Chiều 5/3, Bộ trưởng tiếp Đại sứ.")
    Mark(publisher='GDVN', text='Chiều 5/3, Bộ trưởng tiếp Đại sứ.')
    >>> split_mark("Hà Nội (TTXVN) - Ngày 5/3, Bộ trưởng tiếp Đại sứ.").text
    'Hà Nội - Ngày 5/3, Bộ trưởng tiếp Đại sứ.'
    >>> split_mark("ASEAN - Nhật Bản nhất trí tăng cường hợp tác.") is None
    True
    """
    if "(" in text[:42] and (found := _BRACKETED.match(text)) and (mark := _bracketed(text, found)):
        return mark
    name, dash, rest = text[:_LONGEST_SIGN].partition(" - ")
    if dash and rest and is_listed(name):
        return Mark(name, text[len(name) + len(dash) :])
    bare = _BARE.match(text)
    if not bare or bare["mark"] in _ORGANISATIONS or not _spaced(bare["dash"]):
        return None
    return Mark(bare["mark"], text[bare.end() :])


def _spaced(dash: str) -> bool:
    """``GDVN- `` and ``TTO - `` are marks; ``EU-Nhật`` and ``T-34`` are words."""
    return dash.endswith(" ")


def _bracketed(text: str, found: re.Match[str]) -> Mark | None:
    place, mark, rest = found["place"].strip(" ,"), found["mark"], text[found.end() :]
    is_token = " " not in mark and (mark.isupper() or "." in mark)
    if not rest or not mark[0].isalnum() or not (found["dash"] in set("-–—") or (is_token and not place)):
        return None
    if (
        not any(c.isalpha() for c in mark)
        or "/" in mark
        or len(mark.split()) > _MOST_SIGN_WORDS
        or (mark[0].islower() and "." not in mark)
    ):
        return None
    if mark in _ORGANISATIONS and not found["dash"]:
        return None
    if mark.casefold().startswith(("phóng viên", "pv", "nhóm pv", "ctv")):
        mark = ""  # ``(Phóng viên thường trú)`` is nobody's name
    if not place:
        return Mark(mark, rest)
    if mark and not (is_token or is_listed(mark)):
        return None  # ``Ông Minh (31 tuổi) - …``
    if not (len(place.split()) <= 5 and all(w[0].isupper() for w in place.split())):
        return None
    return Mark(mark, f"{place} - {rest}")


def source_line(line: str) -> str:
    """Return whom a line of its own names as the source of the report, else empty.

    >>> source_line("Theo vov.vn"), source_line("(Theo TTXVN)"), source_line("Hồng Minh (Theo Reuters, AP)")
    ('vov.vn', 'TTXVN', 'Reuters, AP')
    >>> source_line("Theo đó, hai bên nhất trí."), source_line("Theo AFP, ông Minh đã tới Paris.")
    ('', '')
    """
    if len(line) > _LONGEST_LINE:
        return ""
    if (found := _SOURCE.fullmatch(line)) and _is_name(found["name"], colon=bool(found["colon"])):
        return found["name"]
    found = _BYLINE_SOURCE.fullmatch(line)
    if found and found["name"] and is_byline(found["who"] or "PV"):
        return found["name"]
    return ""


def foot_mark(line: str) -> str:
    """Return the house that signs a report with a line of its own at the foot, else empty.

    >>> foot_mark("(TTXVN/Vietnam+)"), foot_mark("VOV.VN"), foot_mark("Minh Anh/TTXVN"), foot_mark("Hồng Minh")
    ('TTXVN', 'VOV.VN', 'TTXVN', '')
    """
    bare = line.strip(" ()[].*")
    if not 0 < len(bare) <= _LONGEST_SIGN:
        return ""
    if line.startswith("(") and line.endswith(")") and "/" not in bare and bare[0].isupper():
        return bare if len(bare.split()) <= _MOST_SIGN_WORDS and not _BYLINE_START.fullmatch(bare + " ") else ""
    parts = [part.strip() for part in bare.split("/")]
    houses = [part for part in parts if _HOUSE.fullmatch(part) or is_listed(part)]
    if len(houses) == len(parts) or (len(houses) == 1 and houses[0] == parts[-1] and is_person(parts[0])):
        return houses[0] if houses[0] not in _NO_HOUSES else ""
    return ""


def is_wire(name: str) -> bool:
    """Say whether ``name`` is a news agency, whose signature names the source even where no other outlet is known."""
    return name in _WIRES


def is_office(line: str) -> bool:
    """Say whether a line at the foot is the office that put the report out.

    >>> is_office("Vụ Thông tin Báo chí"), is_office("Bộ Ngoại giao hai nước sẽ tiếp tục trao đổi về vấn đề này.")
    (True, False)
    """
    return len(line.split()) <= _MOST_WORDS and not line.endswith((".", ":", "?")) and is_known_press(line)


def same_house(one: str, other: str) -> bool:
    """Say whether two names mean one outlet: ``VOV online`` and ``vov.vn``.

    >>> same_house("VOV online", "www.vov.vn"), same_house("Báo Lao Động", "Báo Lâm Đồng")
    (True, False)
    """
    first, second = _label(one), _label(other)
    return bool(first) and first == second


def _label(house: str) -> str:
    name = _GENERIC.sub("", house.casefold())
    return re.split(r"[\s./]", name, maxsplit=1)[0]


def _is_name(name: str, *, colon: bool) -> bool:
    words = name.replace(",", " ").split()
    if not words or len(words) > _MOST_WORDS:
        return False
    first = words[0]
    if "." in first.strip(".") and len(words) == 1:
        return True
    if first.casefold() in {"báo", "đài", "tạp", "cổng", "hãng", "trang"}:
        return True
    if not first[0].isupper() or name.endswith((",", ":")):
        return False
    lower = sum(word[0].islower() for word in words)
    return colon or lower <= 1 or all(is_known_press(part) for part in name.split(","))


def photo_byline(line: str) -> str:
    """Return who signs for words and pictures alike, else empty.

    >>> photo_byline("Tin, ảnh: Hồng Minh"), photo_byline("Tin: Hồng Minh")
    ('Hồng Minh', '')
    """
    found = _WORDS_AND_PICTURES.match(line)
    name = line[found.end() :].strip(" .") if found else ""
    return name if is_person(name) else ""


def is_byline(line: str) -> bool:
    """Say whether a line at the foot is the writer's name.

    >>> [is_byline(line) for line in ("Hồng Minh", "PV", "Minh Anh/TTXVN", "M.A (Tổng hợp)", "Hợp tác toàn diện")]
    [True, True, True, True, False]
    """
    if len(line) > _LONGEST_LINE:
        return False
    line = _BYLINE_END.sub("", line)
    if (bracket := _BYLINE_SOURCE.fullmatch(line)) and bracket["who"]:
        line = bracket["who"]
    if (start := _BYLINE_START.match(line)) and not (line := line[start.end() :]):
        return True
    words = line.replace("/", " ").replace(",", " ").split()
    names = [word for word in words if word not in {"-", "–", "và", "&"}]
    if not 0 < len(names) <= _MOST_WORDS or line.endswith(("!", "?", ":", ";")):
        return False
    if line.endswith(".") and len(line) > 12:
        return False
    return all(word[0].isupper() or word == "online" for word in names) and not any(c.isdigit() for c in line)
