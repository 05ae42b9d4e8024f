"""Where the clause of an undertaking begins and ends: what is undertaken, without who is cited for it."""

import re
from collections.abc import Sequence

from banggiao.articles.press import is_known_press
from banggiao.reading.coordination import is_actor
from banggiao.reading.grammar import Grammar
from banggiao.reading.mention import Mention
from banggiao.reading.speakers import QUOTED
from banggiao.reading.tokens import Token, low_at
from banggiao.reading.undertakings import Verb

_LEAST = 3
_STATED = 8  # tokens in which a clause shows that it only tells how things are
_BACK = 14
_FIELDS = 40  # tokens
_PAUSES = ("-", "–")
_STANDING = ("vẫn", "hiện", "đang", "đã")
_OF_FIELDS = re.compile(r"\b(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám) lĩnh vực\b")
_TURNS = ("còn", "trong khi", "trong khi đó", "nhưng", "song", "tuy nhiên", "dù", "mặc dù", "bởi")
"""Behind a comma these begin another clause."""

_CONTRARY = ("nhưng", "tuy nhiên")
_MEANWHILE = ("trong khi",)  # … also where no comma stands before it
_SEEMING = ("dường như", "có vẻ", "có vẻ như")  # ``…, có vẻ như Lào chưa …``: what the author thinks
_TALKED = ("trao đổi về ", "trao đổi ý kiến", "trao đổi quan điểm", "trao đổi các vấn đề")
_ADDING = ("trong đó", "nhất là", "đặc biệt là", "qua đó", "từ đó", "góp phần", "nhằm ", "bao gồm", "kể cả")
_HEARTILY = ("chân thành", "nhiệt liệt", "hết sức", "vô cùng", "một lần")
_ARTICLES = ("các", "những", "một")  # ``yêu cầu dỡ bỏ kho đạn; và các bệ phóng``: a thing, nothing to do
_CLOSERS = ("”", '"', "’")
_SPOKEN = 14  # tokens behind a quotation in which its speaker is told to say it
_SPOKEN_ON = 20  # where no comma is among them
_JOINTS = ("và", "đồng thời", "cũng như")
_WISHING = ("mong", "mong muốn", "hy vọng", "hi vọng")
_ASKING = ("propose", "request")
_SOURCES = frozenset(
    "thông cáo, tuyên bố, hãng tin, hãng thông, nguồn tin, nguồn thạo, tờ báo, văn phòng, người phát, bài viết, "
    "bản tin, thông tin, thông báo, truyền thông, báo chí".split(", ")
)
_CITING = ("tờ", "báo", "đài", "hãng", "lời", "trang")
_NAMED = ("person", "title", "body", "org", "bare")
_TELLING = frozenset(
    "cho biết, cho hay, nói, nói thêm, viết, đưa tin, khẳng định, nhấn mạnh, tuyên bố, nêu rõ, phát biểu, thông báo, "
    "tiết lộ, phân tích, nhận định".split(", ")
)
_TELLER = 14  # tokens from a comma to the word of saying that closes the sentence
_HEADS = re.compile(
    r"(?:^|(?<=[\s“\"(]))(?:(?:các|những|giới|toàn thể) )?"
    r"(?:(?:đại diện|lãnh đạo|nhà lãnh đạo|quan chức|chức|tướng lĩnh|tướng|phái đoàn|đoàn|chính quyền)"
    r"(?: cấp cao)?(?: của)? |(?<=các )|(?<=những ))$"
)
_HEAD_BACK = 40


class UndertakingClauses:
    """Parts one sentence into the clauses of its act verbs; positions are tokens of the vocabulary."""

    def __init__(self, tokens: list[Token], grammar: Grammar) -> None:
        self._tokens = tokens
        self._grammar = grammar

    def next_clause(self, at: int, limit: int, verb: Verb) -> int | None:
        """Return where the next clause of the same act begins after a semicolon, or None where another act begins."""
        while at < limit and self._tokens[at].low in _JOINTS:
            at += 1
        opening = self._tokens[at : min(at + 5, limit)]
        if len(opening) < _LEAST or any(token.has("attitude", "verb") for token in opening[:2]):
            return None
        if f"{opening[0].low} {opening[1].low}" in _HEARTILY and "attitude" in opening[2].senses:
            return None  # "…; chân thành cảm ơn Lào"
        if f"{opening[0].low} {opening[1].low} ".startswith(_TALKED):
            return None  # "…; trao đổi về tình hình khu vực": what they did besides
        if not opening[0].word or opening[0].low.split(" ")[0] == "thứ":
            return None  # "…; (2) Ông A và ông B đã trao đổi …", "…; thứ ba là quan hệ đối tác"
        if self._lists_fields(at, verb) and not opening[0].has("opening", "dealing"):
            return None  # "hợp tác trong ba lĩnh vực thương mại; tài chính; …"
        if opening[0].low in _ARTICLES and self._grammar.mentions.get(opening[0].start) is None:
            return None
        if opening[0].low in _STANDING:
            return None  # "…; vẫn chịu trách nhiệm về …": how things are
        if any(token.low == "càng" for token in self._tokens[at : min(at + _STATED, limit)]):
            return None  # "…; môi trường đầu tư ngày càng minh bạch": what already is so
        if any("standing" in token.senses for token in opening[:2]):
            is_wish = self._tokens[verb.at].low.endswith(_WISHING)
            asked = verb.entry.act in _ASKING and not is_wish and is_actor(self._grammar.mentions.get(opening[1].start))
            return at if asked else None  # "đề nghị Lào …; ủng hộ Việt Nam …"
        if any(is_actor(self._grammar.mentions.get(token.start)) for token in opening[:1]):
            return None
        return at

    def _adds(self, at: int) -> bool:
        """``đề nghị A; trong đó, tập trung vào B``: what stands behind the semicolon only says more of the same."""
        return f"{self._tokens[at].low} {low_at(self._tokens, at + 1)} ".startswith(_ADDING)

    def _lists_fields(self, at: int, verb: Verb) -> bool:
        """Say whether the clause before a semicolon has come to tell in which fields something is done."""
        before = " ".join(token.low for token in self._tokens[max(verb.at, at - _FIELDS) : at])
        return _OF_FIELDS.search(before.rpartition(";")[0].rpartition(";")[2]) is not None

    def end(self, at: int, limit: int) -> int:
        """Return the token at which a clause ends: a semicolon, a closing quote, or where another verb takes over."""
        for index in range(at, limit):
            token = self._tokens[index]
            if token.text in _CLOSERS and index > at + 1 and self._is_spoken(index):
                return index
            if token.text == ";" and index + 1 < limit and self._adds(index + 1):
                continue
            if token.text == ";" or (index > at + _LEAST and (self._turns(index) or self._tells_between(index))):
                return index
            if token.text == "," and index > at + _LEAST - 1 and index + 1 < limit and self._ends_before(index + 1):
                return index
        if limit < len(self._tokens):
            return self._back_to_mark(at, limit)
        return limit

    def start(self, folded: str, mention: Mention) -> int:
        """Return where it begins to be said who undertakes: ``đại diện hai bên``, ``lãnh đạo Bộ Quốc phòng Lào``."""
        start, least = mention.start, self._grammar.sentence.span.start
        near = self._grammar.between(max(least, start - _HEAD_BACK), start)
        holder = near[-1] if near and near[-1].kind in ("body", "title") else None
        if holder is not None and folded[holder.end : start].strip() in ("", "của"):
            start = holder.start
        head = _HEADS.search(folded, max(least, start - _HEAD_BACK), start)
        return head.start() if head else start

    def _ends_before(self, at: int) -> bool:
        """Say whether what stands behind a comma is another clause, or who is cited for the one before it."""
        token = self._tokens[at]
        if "attitude" in token.senses or token.low in _TURNS or token.low in _SEEMING:
            return True
        if token.low in _JOINTS and at + 1 < len(self._tokens) and "attitude" in self._tokens[at + 1].senses:
            return True  # "…, đồng thời đánh giá cao …"
        if token.low == "được" and at + 1 < len(self._tokens) and "attitude" in self._tokens[at + 1].senses:
            return True  # "…, được đánh giá là một bước tiến"
        if token.low == "đúng" and low_at(self._tokens, at + 1) in ("vào", "lúc"):
            return True  # "…, đúng vào thời điểm …"
        return self._cites(at) if token.low == "theo" else self._is_teller(at)

    def _cites(self, at: int) -> bool:
        """``…, theo thông cáo của Bộ Ngoại giao``, ``…, theo AFP``; ``theo luật pháp quốc tế`` says how."""
        after = low_at(self._tokens, at + 1)
        if after in _CITING or f"{after} {low_at(self._tokens, at + 2)}" in _SOURCES or after in _SOURCES:
            return True
        if at + 1 >= len(self._tokens):
            return False
        mention = self._grammar.mentions.get(self._tokens[at + 1].start)
        return (mention is not None and mention.kind in _NAMED) or is_known_press(self._tokens[at + 1].text)

    def _is_teller(self, at: int) -> bool:
        """``…, thông cáo của Bộ Ngoại giao cho biết.``: who says it stands at the sentence's end."""
        tokens = self._tokens
        if any(token.low == "dẫn lời" for token in tokens[at + 1 : at + _LEAST]):
            return True  # "…, AFP dẫn lời ông A cho biết"
        last = next((i for i in range(len(tokens) - 1, at, -1) if tokens[i].word), at)
        if last - at > _TELLER or tokens[last].low not in _TELLING:
            return False
        mention = self._grammar.mentions.get(tokens[at].start)
        named = mention is not None and mention.kind in _NAMED
        if (
            not named
            and f"{tokens[at].low} {low_at(tokens, at + 1)}" not in _SOURCES
            and tokens[at].low not in _SOURCES
        ):
            return False
        return not any(token.text in (",", ";") for token in tokens[at:last])

    def _turns(self, at: int) -> bool:
        """``… trong khi ông A …``, ``… và dường như …``: another clause begins without a comma."""
        low = self._tokens[at].low
        if low in _CONTRARY:
            return self._tells_on(at)
        return low in _MEANWHILE or (low == "và" and low_at(self._tokens, at + 1) in _SEEMING)

    def _tells_between(self, at: int) -> bool:
        """``“Chúng tôi sẽ … - ông A nói - …”``: between dashes stands who says it."""
        if self._tokens[at].text not in _PAUSES or at + 1 >= len(self._tokens):
            return False
        mention = self._grammar.mentions.get(self._tokens[at + 1].start)
        if mention is None or mention.kind not in _NAMED:
            return False
        behind = [token for token in self._tokens[at + 1 : at + _TELLER] if token.start >= mention.end]
        return bool(behind) and behind[0].has("saying", "attitude")

    def _tells_on(self, at: int) -> bool:
        """``… sẽ phá hủy nhà máy nhưng hôm nay ông A nói …``: behind the turn somebody says something else."""
        return any(token.has("attitude", "saying") for token in self._tokens[at + 1 : at + _SPOKEN])

    def _is_spoken(self, at: int) -> bool:
        """``“Chúng tôi sẽ giúp Lào”, ông X nói``: behind what is quoted stands who says it, and nothing more."""
        after: Sequence[Token] = self._tokens[at + 1 : at + 1 + _SPOKEN_ON]
        if not after or after[0].text not in QUOTED:
            return False
        comma = next((index for index, token in enumerate(after) if index and token.text == ","), len(after))
        return any(token.has("attitude", "saying") for token in after[1 : max(comma, _SPOKEN)])

    def _back_to_mark(self, at: int, limit: int) -> int:
        """Leave the subject of the next act verb out: go back to the comma or ``và`` before it."""
        for index in range(limit - 1, max(at, limit - _BACK), -1):
            if self._tokens[index].text in ",;." or self._tokens[index].low in _JOINTS:
                return index
        return limit
