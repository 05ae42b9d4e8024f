"""A sentence as one array of tokens: forms of the lexicon, words, numbers and marks."""

from bisect import bisect_left

from banggiao.lexicon.entries import Act
from banggiao.lexicon.matcher import Hit, Senses
from banggiao.vietnamese.words import Cut

_INSIDE_WORD = frozenset("-'’.")
_NO_SENSES: Senses = {}
_GLOSS = 8  # tokens in brackets behind a body's name
_QUOTED = 14  # tokens of a body's name in quotes
_QUOTES = frozenset({'"', "“", "”"})
_OPENING, _CLOSING = frozenset({'"', "“"}), frozenset({'"', "”"})
_TWO = 2
_PEOPLES = frozenset("Tày Nùng Mường Mông Dao Khmer Kinh Chăm Giáy Khơ-mú Chứt".split())
_JOINS = frozenset({",", "và", "-"})
_STATES = ("cộng", "liên bang", "vương", "hợp chúng", "hợp chủng")  # with which the full name of a state begins
_ABBREVIATED = 4  # tokens before the country behind an abbreviation, at least


class Token:
    """A form of the lexicon (with senses), a word or number, or one mark.

    Attributes:
        text: as written; low: folded for matching; cap: begins with a capital; word: begins with a letter or digit.
        senses: what the lexicon knows it as, empty for other words.
    """

    __slots__ = ("cap", "end", "low", "senses", "start", "text", "word")

    def __init__(self, text: str, low: str, start: int, senses: Senses) -> None:
        head = text[0]
        self.text = text
        self.low = low
        self.start = start
        self.end = start + len(text)
        self.senses = senses
        self.cap = head.isupper()
        self.word = head.isalnum()

    def has(self, *cats: str) -> bool:
        """Say whether the token has a sense of one of these classes."""
        senses = self.senses
        if senses:
            for cat in cats:  # a loop, not any(): this is asked some thousand times an article
                if cat in senses:
                    return True
        return False

    def tells(self, frame: str, *cats: str) -> bool:
        """Say whether a sense of one of these classes (``verb``, ``noun``) is an act that a frame reads."""
        return any(isinstance(act, Act) and act.frame == frame for cat in cats for act in self.senses.get(cat, ()))

    def value(self, cat: str) -> object:
        """Return the first entry of a class, or None."""
        values = self.senses.get(cat)
        return values[0] if values else None

    @property
    def state(self) -> str:
        """The code of the country that the token names, in full or in short, empty for none."""
        return str(self.value("country") or self.value("short") or "")

    def __repr__(self) -> str:
        return f"Token({self.text!r}, {'/'.join(self.senses)})"


def token_from(tokens: list[Token], offset: int) -> int:
    """Return the index of the first token that begins at or behind an offset, their number where none does."""
    return bisect_left(tokens, offset, key=_start_of)


def _start_of(token: Token) -> int:
    return token.start


def low_at(tokens: list[Token], at: int) -> str:
    """Return the folded text of token ``at``, empty behind the last."""
    return tokens[at].low if at < len(tokens) else ""


def is_ordinal(tokens: list[Token], at: int) -> bool:
    """Say whether ``thứ`` and a number in digits stand at ``at``: ``Tổng thống Mỹ thứ 44``."""
    return low_at(tokens, at) == "thứ" and low_at(tokens, at + 1).isdigit()


def words_before(tokens: list[Token], at: int, size: int) -> str:
    """Return the folded words of the ``size`` tokens before ``at``, a space before each."""
    return "".join([f" {token.low}" for token in tokens[max(0, at - size) : at]])  # quicker than a generator


def closing_bracket(tokens: list[Token], at: int, most: int) -> int:
    """Return the index of the bracket that closes what opens at ``at``, less than ``most`` tokens on.

    It is 0 where none opens or closes, and where nothing stands inside or behind.
    """
    if tokens[at].low == "(":
        for end in range(at + 2, min(at + most, len(tokens) - 1)):
            if tokens[end].low == ")":
                return end
    return 0


def past_gloss(tokens: list[Token], at: int) -> int:
    """Return the index behind what brackets at ``at`` explain, or a name in quotes, where a country follows; else 0.

    ``Duma Quốc gia (Hạ viện) Nga``, ``tổ chức “Cựu chiến binh vì hòa bình” (VFP) của Mỹ``.
    """
    end = _past_quoted(tokens, at)
    end = (closing_bracket(tokens, end, _GLOSS) + 1 or end) if low_at(tokens, end) == "(" else end
    if end == at or end >= len(tokens):
        return 0
    whose = tokens[end + 1] if tokens[end].has("of") and end + 1 < len(tokens) else tokens[end]
    return end if whose.state else 0


def _past_quoted(tokens: list[Token], at: int) -> int:
    """Return the index behind a name in quotes that begins at ``at``, ``at`` where none does."""
    if tokens[at].low not in _QUOTES:
        return at
    closed = (i for i in range(at + 2, min(at + _QUOTED, len(tokens))) if tokens[i].low in _QUOTES)
    return next(closed, at - 1) + 1


def is_party_tail(tokens: list[Token], at: int) -> bool:
    """Say whether the rest of a party's name stands at ``at``, behind ``Đảng``: ``Trung ương Đảng | Lao động``."""
    return at > 0 and tokens[at].has("partytail") and tokens[at - 1].low.endswith("đảng")


def pair_at(tokens: list[Token], at: int) -> str:
    """Return two states that a dash joins, as they belong to a joint body's name, empty where none stand here."""
    if at + 2 < len(tokens) and tokens[at].state and tokens[at + 2].state and tokens[at + 1].low in ("-", "–", "với"):
        return " ".join(token.text for token in tokens[at : at + 3])
    return ""


def _first_from(hits: list[Hit], start: int) -> int:
    """Return the index of the first hit that begins at an offset or behind it."""
    low, high = 0, len(hits)
    while low < high:  # bisect_left would call a function of ours at every step
        middle = (low + high) // 2
        if hits[middle].start < start:
            low = middle + 1
        else:
            high = middle
    return low


def with_abbreviations(tokens: list[Token], text: str) -> list[Token]:
    """Make one token of a state's full name that its abbreviation stands in.

    ``nước Cộng hòa Dân chủ Nhân dân (CHDCND) Lào``: in brackets stand the letters with which the words before begin.
    """
    found: list[Token] = []
    for token in tokens:
        first = -1
        closed = len(found) > _ABBREVIATED and found[-1].text == ")" and found[-1 - _TWO].text == "("
        if closed and token.state:
            first = _full_name(found)
        if first < 0:
            found.append(token)
        else:
            begun = found[first].start
            found[first:] = [Token(text[begun : token.end], token.low, begun, token.senses)]
    return found


def with_continent(tokens: list[Token]) -> list[Token]:
    """``Vụ trưởng Vụ châu Mỹ``: the name of the continent names no state."""
    return [
        _plain(token) if token.text == "Mỹ" and at and tokens[at - 1].low == "châu" else token
        for at, token in enumerate(tokens)
    ]


def with_peoples(tokens: list[Token]) -> list[Token]:
    """``người Tày, Nùng, Thái``: in a row of peoples at home none is a state."""
    return [
        _plain(token) if token.text == "Thái" and _ends_row_of_peoples(tokens, at) else token
        for at, token in enumerate(tokens)
    ]


def _ends_row_of_peoples(tokens: list[Token], at: int) -> bool:
    return at > 1 and tokens[at - 1].low in _JOINS and tokens[at - _TWO].text in _PEOPLES


def _plain(token: Token) -> Token:
    """Return a token as a word of which the lexicon knows nothing."""
    return Token(token.text, token.low, token.start, _NO_SENSES)


def with_families(tokens: list[Token], text: str) -> list[Token]:
    """``Sheikh Ahmad Al Sabah``, ``Saud Al-Sabah``: what an article opens is the name of a family and of no place."""
    found: list[Token] = []
    for token in tokens:
        if not token.has("place") or not found or found[-1].end < token.start - 1:
            found.append(token)
        elif found[-1].text == "Al":
            found.append(_plain(token))
        elif found[-1].text == "-" and len(found) > 1 and found[-_TWO].text == "Al":
            begun = found[-_TWO].start
            found[-_TWO:] = [Token(name := text[begun : token.end], name.lower(), begun, _NO_SENSES)]
        else:
            found.append(token)
    return found


def _full_name(tokens: list[Token]) -> int:
    """Return where the words begin that the brackets at the end of tokens abbreviate, -1 where none do."""
    letters = tokens[-_TWO].text.lower()
    first, begun = len(tokens) - 1 - _TWO, ""
    while first > 0 and len(begun) < len(letters) and tokens[first - 1].word:
        first -= 1
        begun = "".join(word[0] for word in tokens[first].low.split(" ")) + begun
    if begun == letters and first > 0 and tokens[first - 1].low.startswith(_STATES):
        first -= 1  # "Cộng hòa xã hội chủ nghĩa (XHCN) Việt Nam"
    return first if begun == letters and tokens[first].low.startswith(_STATES) else -1


def without_quotes(tokens: list[Token]) -> list[Token]:
    """Drop the marks around a single word of an act: ``A sẽ "thăm chính thức" B`` says no more than without them."""
    quoted = [
        at
        for at in range(len(tokens) - _TWO)
        if tokens[at].low in _OPENING
        and tokens[at + _TWO].low in _CLOSING
        and any(tokens[at + 1].tells(frame, "verb", "noun") for frame in ("visit", "encounter"))
    ]
    if not quoted:
        return tokens
    marks = {mark for at in quoted for mark in (at, at + _TWO)}
    return [token for at, token in enumerate(tokens) if at not in marks]


class Words:
    """The words and marks of a text as tokens, put together with the forms that each vocabulary finds in it."""

    def __init__(self, cut: Cut) -> None:
        self._cut = cut
        self._whole: list[Token | None] = [None] * len(cut.words)  # the words that are tokens, made when first asked

    def tokens(self, hits: list[Hit], start: int, end: int) -> list[Token]:
        """Return the tokens of ``text[start:end]``; ``hits`` are those of the whole text, in order."""
        text, starts = self._cut.text, self._cut.starts
        tokens: list[Token] = []
        at, number = start, bisect_left(starts, start)
        for index in range(_first_from(hits, start), len(hits)):
            hit = hits[index]
            begin, after = hit.start, hit.end
            if begin >= end:
                break
            if after > end or begin < at:
                continue
            if begin - at > 1 or (at < begin and text[at] != " "):
                self._add_between(tokens, number, hit.first, at, begin)
            tokens.append(Token(text[begin:after], hit.form, begin, hit.senses))
            at, number = after, hit.after
        if at < end:
            self._add_between(tokens, number, bisect_left(starts, end, number), at, end)
        if text.find("(", start, end) >= 0:
            tokens = with_abbreviations(tokens, text)
        if text.find("châu Mỹ", start, end) >= 0:
            tokens = with_continent(tokens)
        if text.find("Al", start, end) >= 0:
            tokens = with_families(tokens, text)
        if text.find("Thái", start, end) >= 0:
            tokens = with_peoples(tokens)
        return without_quotes(tokens)

    def _add_between(self, tokens: list[Token], number: int, last: int, start: int, end: int) -> None:
        """Add the words and marks between two places; ``number`` and ``last`` count the words that begin there."""
        cut = self._cut
        text, folded, words, starts, gaps = cut.text, cut.folded, cut.words, cut.starts, cut.gaps
        if number and starts[number - 1] + len(words[number - 1]) > start:
            number -= 1  # it lies across the beginning
        while number < last:
            if gaps[number] == gaps[number + 1] == " ":  # most words
                token = self._whole[number] or self._make(number)
                if start <= token.start <= start + 1 and token.end <= end:
                    tokens.append(token)
                    start = token.end
                    number += 1
                    continue
            begin, word = starts[number], words[number]
            after = begin + len(word)
            if begin < start:
                begin = start
            elif begin - start > 1 or gaps[number] != " ":
                self._add_marks(tokens, start, begin)
            number += 1
            if after <= end and begin == starts[number - 1] and not (number < last and gaps[number] in _INSIDE_WORD):
                tokens.append(self._whole[number - 1] or self._make(number - 1))
                start = after
                continue
            while number < last and starts[number] == after + 1 and gaps[number] in _INSIDE_WORD:
                after = starts[number] + len(words[number])
                number += 1
            after = min(after, end)  # it may lie across the end
            low = word if len(word) == after - begin else folded[begin:after]
            tokens.append(Token(text[begin:after], low, begin, _NO_SENSES))
            start = after
        if end - start > 1 or (start < end and text[start] != " "):
            self._add_marks(tokens, start, end)

    def _make(self, number: int) -> Token:
        start, low = self._cut.starts[number], self._cut.words[number]
        token = Token(self._cut.text[start : start + len(low)], low, start, _NO_SENSES)
        self._whole[number] = token
        return token

    def _add_marks(self, tokens: list[Token], start: int, end: int) -> None:
        text, folded = self._cut.text, self._cut.folded
        for at in range(start, end):
            mark = text[at]
            if not mark.isspace():
                tokens.append(Token(mark, folded[at], at, _NO_SENSES))
