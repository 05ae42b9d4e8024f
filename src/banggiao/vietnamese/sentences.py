"""Where sentences begin and end, as newspapers really write them.

One pass visits the stops (runs of ``. ! ? …`` with the closing quotes behind them) and the line ends; what stands on
both sides of a stop decides whether a sentence ends there. Each decision looks at a bounded neighbourhood.
"""

import re
from typing import Final

from banggiao.model.spans import Span
from banggiao.vietnamese.syllables import is_syllable

# Matches wherever a stop or a line end stands and never looks ahead, hence no run of dots is walked twice. The engine
# skips to the set that it begins with.
_STOP = re.compile(r"[\n.!?…](?:(?<!\n)[.!?…]*[\"'”’»)\]]*)?")
_INK = re.compile(r"\S")
_CLOSERS: Final = "\"'”’»)]"
_GOES_ON: Final = ",;:.?!)]”’»%/"
_OPENERS: Final = "“‘«(["
_LONGEST_TOKEN: Final = 10
_LONGEST: Final = 2000  # characters; no writer's sentence is so long, and what reads one may look back to its beginning
_ABBREVIATIONS: Final = frozenset({
    "TP", "Tp", "tp", "TX", "TT", "GS", "PGS", "TS", "Th", "TSKH", "BS", "CKI", "CKII", "KS",
    "LS", "CN", "NCS", "NXB", "Tr", "tr", "No", "St", "đ/c", "Đ/c", "Mr", "Mrs", "Ms", "Dr", "Jr", "Sr", "Prof", "Gen",
    "Sen", "Gov", "Lt", "Col", "Capt", "Cpt", "Sgt", "Rep", "Rev", "Hon", "Amb", "Mt", "vs", "Ltd", "Inc", "Co", "Corp",
})  # fmt: skip
_MASTER = re.compile(r"Th[Ss](?:KH)?")  # thạc sĩ
_WORDS_OF_ONE_LETTER: Final = frozenset("ÁÝƯ")  # châu Á, nước Ý, T.Ư may end a sentence; other letters are initials
# What stands before a city's name, before a name, and behind a picture
_ABBREVIATED: Final = 24  # characters of a given name and an initial
_CITY = re.compile(r"(?:^|[\s(])T[Pp]\.$")
_CITIES: Final = (
    "HCM", "Hồ Chí Minh", "Hà Nội", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Huế", "Nha Trang", "Đà Lạt", "Vũng Tàu",
    "Hạ Long", "Quy Nhơn", "Biên Hòa", "Biên Hoà",
)  # fmt: skip
_INITIALS = re.compile(r"(?:^|\s)(?:[A-Z]\.){2,3}$")
_GIVEN_NAME = re.compile(r"(?:^|\s)([A-Z][a-z]+) [A-Z]\.$")
_WORD = re.compile(r"\w+")
_CREDIT: Final = "Ảnh:"
_NUMBERING = re.compile(r"\d{1,2}|[IVX]{1,5}|[a-zđ]")


def sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the sentences of ``text[start:end]`` in order, without the white space around them.

    >>> text = "TP. HCM đón đoàn của hai nước.Hai bên hội đàm. Kim ngạch đạt 1.234,5 triệu USD./."
    >>> [span.quote(text) for span in sentences(text)]
    ['TP. HCM đón đoàn của hai nước.', 'Hai bên hội đàm.', 'Kim ngạch đạt 1.234,5 triệu USD./.']
    """
    stop = len(text) if end is None else min(end, len(text))
    spans: list[Span] = []
    begin = _next_ink(text, start, stop)
    for match in _STOP.finditer(text, begin, stop):
        at, after = match.span()
        if at < begin:  # a second line end in a row
            continue
        following = _next_ink(text, after, stop)
        if text[at] == "\n":
            if parts_a_name(text, at):
                continue
            after = at
        elif following < stop and not _ends_sentence(text, begin, match, following):
            continue
        if begin < after:
            spans += _within_bounds(text, begin, _trimmed(text, begin, after))
        begin = following
    if begin < stop:
        spans += _within_bounds(text, begin, _trimmed(text, begin, stop))
    return spans


def parts_a_name(text: str, at: int) -> bool:
    r"""Say whether a line end at ``at`` parts a city or a name from its abbreviation.

    Archives that a machine cut into sentences have one there.

    >>> lines = "Đoàn đến TP.\nHồ Chí Minh gặp cố vấn H.R.\nHalester của UBND TP.\nTrước đó họ nghỉ."
    >>> [parts_a_name(lines, at) for at, letter in enumerate(lines) if letter == "\n"]
    [True, True, False]
    """
    if text[at - 1 : at] != "." or text[at + 1 : at + 2].isspace():
        return False
    line = text[max(0, at - _ABBREVIATED) : at]
    if _CITY.search(line):
        return text.startswith(_CITIES, at + 1)
    given = _GIVEN_NAME.search(line)
    initials = _is_foreign(given[1]) if given else _INITIALS.search(line) is not None and _CREDIT not in line
    name = _WORD.match(text, at + 1)
    return initials and name is not None and _is_foreign(name[0])


def _is_foreign(word: str) -> bool:
    """Say whether a word is written as in a name of another language than Vietnamese."""
    return word[:1].isupper() and word[1:2].islower() and word.isascii() and not is_syllable(word)


def _within_bounds(text: str, begin: int, end: int) -> list[Span]:
    """Cut what has no stop for too long at a space, or where it must be."""
    spans: list[Span] = []
    while end - begin > _LONGEST:
        space = text.rfind(" ", begin + _LONGEST // 2, begin + _LONGEST)
        cut = space if space > 0 else begin + _LONGEST
        spans.append(Span(begin, _trimmed(text, begin, cut)))
        begin = _next_ink(text, cut, end)
    if begin < end:
        spans.append(Span(begin, end))
    return spans


def _next_ink(text: str, at: int, stop: int) -> int:
    match = _INK.search(text, at, stop)
    return match.start() if match else stop


def _trimmed(text: str, begin: int, end: int) -> int:
    while end > begin and text[end - 1].isspace():
        end -= 1
    return end


def _ends_sentence(text: str, begin: int, stop: re.Match[str], following: int) -> bool:
    """Say whether the stop ends the sentence that began at ``begin``, something else following at ``following``."""
    at, after = stop.span()
    token = _token_before(text, begin, at)
    if stop[0] == "." and _keeps_its_stop(token, begins_sentence=at - len(token) == begin):
        return False
    upcoming = text[following]
    if following == after:
        return _is_glued(text, token, following)
    return not (upcoming.islower() or upcoming in _GOES_ON)


def _token_before(text: str, begin: int, at: int) -> str:
    """Return the end of the word before ``at``, back to a space or an opening bracket, never far."""
    words = text[max(begin, at - _LONGEST_TOKEN) : at].split()
    if not words or text[at - 1].isspace():
        return ""
    return words[-1].lstrip(_OPENERS + _CLOSERS)


def _keeps_its_stop(token: str, *, begins_sentence: bool) -> bool:
    """Say whether the stop belongs to the token: ``TP.``, ``J.``, ``U.S.``, ``PGS.TS.``, or ``1.`` before an item."""
    last = token.rpartition(".")[2]
    if token in _ABBREVIATIONS or last in _ABBREVIATIONS or _MASTER.fullmatch(last):
        return True
    if len(last) == 1 and last.isupper():
        return last not in _WORDS_OF_ONE_LETTER
    return begins_sentence and _NUMBERING.fullmatch(token) is not None


def _is_glued(text: str, token: str, following: int) -> bool:
    """Say whether a stop with no space behind it ends a sentence: ``hai nước.Hai bên``, not ``1.234``, ``T.Ư``."""
    upcoming = text[following]
    if not (upcoming.isupper() or upcoming in "“‘«"):
        return False
    if not token:  # only punctuation before the stop, as in ``./.``
        return True
    last = token[-1]
    if last.isupper():  # an acronym: split before a word, not inside ``A.B.C``
        return len(token) > 1 and text[following + 1 : following + 2].islower()
    return last.islower() or last.isdigit() or last in _CLOSERS or last in "/%"
