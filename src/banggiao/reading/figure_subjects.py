"""What a number measures, in a few words of the article: the words before a sum, those behind a count (codebook §5)."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from banggiao.lexicon.matcher import Hit
from banggiao.lexicon.terms import Unit
from banggiao.model.claims import FigureClaim
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story

THAT = ("mức này", "con số này", "con số đó")
"""What opens a sentence on the number of the one before, and says not what it measures."""
_BEFORE, _BEHIND = 90, 90  # characters
_CLAUSE = (", ", ";", ":", "(", ")")
_OPENING = frozenset("hiện nay đến trong đó cũng đã".split())
_CLOSING = frozenset("cũng đã đang từng có hiện với khoảng hơn gần trên là mỗi trong đó thêm".split())
_BETWEEN = frozenset("và với tại cùng như trong từ của cho khoảng gần hơn trên có".split())
_TRAILING = frozenset(
    "đạt gần hơn lên là khoảng tới đến ước tính trên với từ tăng giảm vượt mức còn có và chỉ sẽ đã được xấp xỉ gấp"
    " xuống thêm dưới cũng đang ở".split()
)
_MARK = "mốc"
_REACHING = ("đạt", "vượt", "qua", "lên", "cán", "chạm")  # ``vượt mốc 15 tỷ``
_TURNS = re.compile(  # behind a count these open another clause: ``dự án mà thành phố …``
    r" (?:mà|nhằm|để|so với|kể từ|tính (?:đến|tới|từ)|trong đó|trong khi|khi|nhưng|với (?:tổng|số|hơn|gần|khoảng)"
    r"|(?:có )?(?:tổng )?trị giá|có (?:tổng|số|giá)|và (?:ông|bà|đây|mới|đã|sẽ|đang|cũng|tổng|số vốn|người)"
    r"|sẽ|đã (?!qua)|cũng)\b"
)
_GROWS = re.compile(  # before a sum: ``thương mại song phương tăng 30%, đạt …``
    r",| (?:(?:đã|đang|sẽ|cũng|liên tục|chỉ) )*(?:tăng|giảm|đạt|vượt|ước|chiếm|lên tới|lên đến)\b(?! trưởng)"
    r"| (?:từ|lên|xuống) (?:(?:mức|khoảng|gần|hơn|trên) )*\d"
)
_RELATIVE = re.compile(r"vốn (?:đã |từng )?(?:đạt|lên|chiếm|là|ở)\b")
_OF_A_YEAR = re.compile(r" (?:trong |của )?(?:năm|tháng) [\d/-]+(?: đã| cũng)?$")
_COMPARING = re.compile(r"^so\b.*")  # ``tăng 20% so với năm ngoái``
_ONLY_WHEN = re.compile(  # ``12 tỷ USD năm ngoái``: when, and not what
    r"^(?:(?:vào|trong|của|hồi|ở|mỗi|hàng|hằng|một|năm|tháng|quý|nay|ngoái|trước|tới|sau|qua|này|rồi|vừa|đầu|cuối|giữa"
    r"|trở|lên|hiện|tại|thời|điểm|kỳ|giai|đoạn|mỗi|cùng|đến|kể|từ|cả|[\d/.-]+)(?: |$))+$"
)
_BRACKETED = re.compile(r" ?\((?:khoảng|gần|hơn|trên|tương đương)? ?\d[^()]{1,40}\)(?= [^\W\d])")
_CARDINAL = re.compile(r"\d")
_THINGS = frozenset({"document", "project", "handed"})
_WORTH = ("trị giá", "tổng trị giá", "giá trị", "tổng giá trị")
_BARE = ("xuất khẩu", "nhập khẩu", "đầu tư", "viện trợ", "hỗ trợ")
_COUNTS = ("người", "lượt", "lượt người", "lần", "người dân", "công dân")
_SUMS = frozenset({"money", "given", "spent"})
_OF_NAMES = ("body", "org", "title", "person", "bare")
_TYING = ("từ ", "cho ", "vào ", "tại ", "ở ", "của ", "sang ", "qua ", "thông qua ")
_LEAST = 2  # words that tell of whom a number is
_MOST = 70


class FigureSubjects:
    """Finds what the numbers of one sentence measure."""

    def __init__(self, story: Story, sentence: Sentence, hits: Sequence[Hit]) -> None:
        self._text = story.text
        self._folded = story.folded
        self._sentence = sentence
        self._hits = hits
        self._starts = [hit.start for hit in hits]

    def measured(self, start: int, end: int, last: FigureClaim | None) -> str:
        """Return the words before a sum, from ``start`` to ``end``, that say what it measures.

        A further number of a clause keeps the last one's, unless it tells its own behind it (``2 tỷ USD vốn vay``).
        """
        after = last.at.end if last else self._sentence.span.start
        near = self._window(max(after, start - _BEFORE), start)
        own = [hit.start for hit in near if "what" in hit.senses and not self._is_of_a_name(hit.start)]
        is_told_behind = last is not None and self._tells_behind(end)
        if is_told_behind and own and own[-1] <= after + 1:
            return ""  # "200 triệu USD viện trợ và 2 tỷ USD vốn vay"
        if not own:
            return "" if last is None or is_told_behind else last.what
        mark = max(self._text.rfind(mark, own[0], start) for mark in (*_CLAUSE, " với "))
        first = next((later for later in own if later > mark), own[0])
        if self._text[first - 2 : first] == ", " and _RELATIVE.match(self._folded, first):
            return self._before_comma(own, first)  # "thâm hụt với Lào, vốn đạt 3 tỷ USD"
        what = _trimmed(self._up_to_growth(first, start), _TRAILING)
        if what.lower() in _WORTH:
            return self._worth(near, first, what, last) or self._before_comma(own, first) or self._thing(first, what)
        return f"{self._whose(first)} {what}".strip() if what.lower() in _BARE else what

    def counted(self, start: int, unit: tuple[int, int], stop: int, *, is_measured: bool) -> str:
        """Return a unit with the words behind it, ``dự án đầu tư tại Lào``; behind money those alone, ``vốn vay``.

        Args:
            start: where its number begins.
            unit: where it stands itself.
            stop: where the next number stands.
            is_measured: whether it is one of money or growth.
        """
        written, behind = self._text[unit[0] : unit[1]], self._behind(unit[1], stop)
        if is_measured:
            if behind.startswith(_TYING):
                return f"{self._spoken_of(unit[0])} {behind}".strip()  # "cho Lào vay 3 tỷ yên từ ODA"
            return behind or self._spoken_of(unit[0]) or self._told_before(start) or written
        if not behind and written.lower() in _COUNTS and (told := self._told_before(start)):
            return told
        return f"{written} {behind}".strip()

    def _behind(self, end: int, stop: int) -> str:
        """Return the words behind a unit that belong to it, those in brackets left out: ``(gần 2 triệu USD)``."""
        if (same := _BRACKETED.match(self._text, end)) is not None and same.end() < self._sentence.span.end:
            end = same.end()
        stop = min(self._sentence.span.end, stop, end + _BEHIND)
        cuts = [at for mark in (*_CLAUSE, " với ") if (at := self._text.find(mark, end, stop)) >= 0]
        turn = _TURNS.search(self._folded, end + 1, stop)
        stop = min([*cuts, *([turn.start()] if turn else [])], default=stop)
        words = self._text[end:stop]
        if words and stop < len(self._text) and words[-1].isalnum() and self._text[stop].isalnum():
            words = words.rpartition(" ")[0]
        words = _COMPARING.sub("", " ".join(words.split())).strip(' .…"”,')
        return "" if _ONLY_WHEN.match(words.lower()) else _trimmed(words, _BETWEEN)

    def _tells_behind(self, end: int) -> bool:
        """``và 2 tỷ USD vốn vay``: say whether a word for what sums are of stands right behind a number."""
        return any("what" in hit.senses for hit in self._window(end, end + 2))

    def _up_to_growth(self, start: int, end: int) -> str:
        """``Thương mại hai chiều tăng ổn định, đạt``: what is measured ends where it is told how it has grown."""
        grows = _GROWS.search(self._folded, start, end)
        return self._text[start : grows.start() if grows else end]

    def _is_of_a_name(self, at: int) -> bool:
        """``Bộ Ngoại giao và Thương mại Canada``: the word is part of what somebody is called."""
        owner = self._sentence.owner[self._sentence.token_at(at)]
        return owner is not None and owner.kind in _OF_NAMES

    def _worth(self, near: Sequence[Hit], start: int, worth: str, last: FigureClaim | None) -> str:
        """``một hiệp định hoán đổi tiền tệ trị giá``: return what is worth so much, from the noun of it on."""
        noun = next((hit for hit in reversed(near) if hit.start < start and _names_thing(hit)), None)
        words = self._text[noun.start : start] if noun is not None else ""
        if words and not any(mark in words for mark in _CLAUSE):
            return f"{' '.join(words.split())} {worth}"
        if last is not None and self._text[last.at.end : start].count(",") <= 1 and ";" not in worth:
            return last.what  # "3 triệu liều vắc-xin, trị giá …"
        return ""

    def _before_comma(self, own: Sequence[int], start: int) -> str:
        """``khoản vay của Lào, trị giá``: return what the clause before a comma says that a sum is of."""
        comma = self._text.rfind(",", 0, start)
        if self._text[comma + 1 : start].strip():
            return ""
        first = next((at for at in own if at < comma), -1)
        clause = self._text[first:comma] if first >= 0 else ""
        return "" if any(mark in clause for mark in _CLAUSE) else _trimmed(clause, _TRAILING)

    def _thing(self, end: int, worth: str) -> str:
        """``bao gồm tuyến đường sắt A - B trị giá``: return the few words that open its clause."""
        start = max(self._sentence.span.start, end - _MOST)
        opens = self._behind_last((*_CLAUSE, " gồm ", " là ", " với "), start, end)
        if not opens and start > self._sentence.span.start:
            return worth
        words = " ".join(self._text[max(opens, start) : end].split())
        return f"{words} {worth}" if " " in words and words != "ước tính" else worth

    def _whose(self, at: int) -> str:
        """``Việt Nam xuất khẩu``: return who stands right before the word."""
        first = self._sentence.token_at(at)
        owner = self._sentence.owner[first - 1] if first else None
        return owner.name if owner is not None and owner.kind == "country" else ""

    def _told_before(self, end: int) -> str:
        """``Cộng đồng người Việt tại Lào có khoảng 600 người``: return of whom it is told in the clause before."""
        start = max(self._sentence.span.start, end - _MOST)
        if start > self._sentence.span.start:
            return ""
        start = max(start, self._behind_last(_CLAUSE, start, end))
        words = _OF_A_YEAR.sub("", _trimmed(self._text[start:end].strip(), _TRAILING | _CLOSING))
        while (first := words.partition(" "))[0].lower() in _OPENING:
            words = first[2]
        return "" if _CARDINAL.search(words) or words.count(" ") < _LEAST or words.lower().startswith(THAT) else words

    def _spoken_of(self, end: int) -> str:
        """``quy mô dự án được thu hẹp, giảm 6 tỷ USD``: the last word before a sum that tells what sums are of."""
        near = self._window(max(self._sentence.span.start, end - _BEFORE), end)
        topic = next((hit for hit in reversed(near) if not _SUMS.isdisjoint(hit.senses.get("topic", ()))), None)
        return self._text[topic.start : topic.end] if topic is not None else ""

    def _behind_last(self, marks: Sequence[str], start: int, end: int) -> int:
        """Return where the words begin behind the last of some marks between two offsets, 0 where none stands there."""
        places = ((self._text.rfind(mark, start, end), len(mark)) for mark in marks)
        return max((at + length for at, length in places if at >= 0), default=0)

    def _window(self, start: int, end: int) -> Sequence[Hit]:
        """Return the hits that begin between two offsets."""
        return self._hits[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _names_thing(hit: Hit) -> bool:
    """Say whether a hit names what can be worth something: a document, a project, ships."""
    units = (unit for unit in hit.senses.get("unit", ()) if isinstance(unit, Unit))
    return "thing" in hit.senses or any(not _THINGS.isdisjoint(unit.topics) for unit in units)


def _trimmed(words: str, last: frozenset[str]) -> str:
    """Drop the verb and the approximation between what is measured and its number (``… đạt gần``)."""
    kept = words.strip(" ,").split()
    while len(kept) > 1 and (kept[-1].lower() in last or (kept[-1] == _MARK and kept[-2] in _REACHING)):
        kept.pop()
    return " ".join(kept).strip(" ,")
