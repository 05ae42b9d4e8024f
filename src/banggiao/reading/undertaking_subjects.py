"""Who stands before an act verb and so undertakes something (codebook §4): no object, no private people, no tie."""

from banggiao.lexicon.terms import Undertaking
from banggiao.reading.coordination import is_actor
from banggiao.reading.grammar import Grammar
from banggiao.reading.mention import Mention
from banggiao.reading.roles import governor
from banggiao.reading.sides import Sides
from banggiao.reading.tokens import Token, token_from
from banggiao.reading.undertaking_needs import MODAL

_NEAR = 8
_ADVERBS = 6
_LEAST = 3
_STATES, _SEVERAL = ("nước", "quốc gia", "đồng minh"), ("nhiều", "các", "một số", "những")
_TURNS = ("nhưng", "song", "mà", "để", "nhằm")  # behind these another clause begins
_ROW = ("và", "cùng")
_AND = ("và", "đồng thời", "cũng như")
_MERE = ("đã", "cũng", "luôn", "rất", "cùng", "đều")
_GOVERNED = ("with", "between", "to", "at")  # ``quan hệ với Lào cần …``: whom these govern says nothing
OWNED = (*_GOVERNED, "of")
"""Whom these govern does not act: ``hành động của Lào sẽ gây căng thẳng``."""

_TOLD_WITH = ("between", "with")  # ``các cuộc gặp với A và B sẽ giúp …``: they do nothing together
_TENSES = ("đã", "đang", "vẫn", "từng")
_DASHES = ("-", "–")
_TIES = ("quan hệ", "liên minh")  # ``quan hệ Lào - Thái Lan sẽ không thay đổi``
_PRIVATE = ("người", "of")  # ``người Anh``, ``Taste of Australia``: no state
_NOTICES = ("thông báo",)  # ``thông báo Lào sẽ …``: no outsider of Lào's
_BRACKET = 8  # tokens in brackets behind a name
_INNER = frozenset("rằng là phía chính phủ nước cả các những nhà lãnh đạo lực lượng và - –".split())
_TAKING = ("sẽ", "sẽ tiếp tục", "sẵn sàng", "luôn sẵn sàng", "tiếp tục", "cam kết")


class Subjects:
    """Finds who undertakes what an act verb of one sentence says; positions are tokens of the vocabulary."""

    def __init__(self, tokens: list[Token], grammar: Grammar, sides: Sides) -> None:
        self._tokens = tokens
        self._grammar = grammar
        self._sides = sides

    def mention_before(self, at: int) -> Mention | None:
        """Return the actor right before a verb, adverbs and dates between them; no object of the predicate before."""
        is_joined = has_predicate = False
        at = self._before_others(self._before_brackets(at))
        for index in range(at - 1, max(-1, at - _ADVERBS), -1):
            token = self._tokens[index]
            if token.text in ",;:.”“" or token.low in _TURNS:
                return None
            covering = self._grammar.covering(token.start)
            if covering is not None:
                is_object = is_joined and not has_predicate  # "… quan hệ với A và mong B …"
                return covering if self.acts(covering) and not is_object else None
            if token.low == "và" and index and self._tokens[index - 1].low in _TENSES:
                continue  # "Lào đã và sẽ tiếp tục …"
            is_joined = is_joined or token.low in _AND
            has_predicate = (
                has_predicate or token.has("attitude", "verb", "standing") or token.start in self._grammar.verbs
            )
        return None

    def acts(self, mention: Mention) -> bool:
        """Say whether a mention can undertake something: an actor, or a capital told of as its state."""
        if is_actor(mention):
            return not self.is_private(mention)
        sentence = self._grammar.sentence
        before = sentence.beyond(mention.first, "và", "lẫn")
        joined = before is not None and before.kind == "country"
        return joined and mention.kind == "place" and bool(self._sides.codes(mention))  # "Bắc Kinh và Washington đều …"

    def is_of_both(self, at: int) -> bool:
        """Say whether ``cả hai`` stands before a verb."""
        while at and self._tokens[at - 1].low in _MERE:
            at -= 1
        return at > 1 and self._tokens[at - 1].low == "hai" and self._tokens[at - 2].low == "cả"

    def speaks(self, mention: Mention, verb: Token, entry: Undertaking) -> bool:
        """Say whether an actor before a verb is who undertakes, and no part of what is undertaken about."""
        is_told = entry.weak and entry.act == "commit" and not verb.low.endswith("tiếp tục")
        sentence = self._grammar.sentence
        if governor(sentence, mention.first) in (OWNED if is_told else _GOVERNED):
            return False
        if entry.weak and (self._is_tie(mention) or self._is_of_act(mention)):
            return False
        before = sentence.beyond(mention.first, *_ROW)
        return before is None or governor(sentence, before.first) not in (_TOLD_WITH if is_told else _TOLD_WITH[:1])

    def inner(self, at: int) -> Mention | None:
        """``cho biết Lào sẵn sàng …``: who is told to undertake something behind a verb of saying or promising."""
        for index in range(at + 1, min(at + 1 + _NEAR, len(self._tokens))):
            token = self._tokens[index]
            if token.text in ",;" or token.low in MODAL:
                return None
            if token.low in _TAKING:
                mention = self.mention_before(index)
                return mention if mention is not None and self._stands_behind(at, mention) else None
        return None

    def _before_brackets(self, at: int) -> int:
        """``Liên hợp quốc (LHQ) kêu gọi``: go back before what stands in brackets, and over adverbs behind it."""
        least = max(1, at - _ADVERBS)
        close = at - 1
        while close > least and self._tokens[close].low in _MERE:
            close -= 1
        if close < 1 or self._tokens[close].text != ")":
            return at
        opened = (i for i in range(close - 1, max(0, close - _BRACKET), -1) if self._tokens[i].text == "(")
        return next(opened, at)

    def _before_others(self, at: int) -> int:
        """``Lào và nhiều nước kêu gọi …``: go back before those who do it too and are no side of their own."""
        last = at
        while last > _LEAST and self._tokens[last - 1].low in _MERE:
            last -= 1
        last -= last > _LEAST and self._tokens[last - 1].low == "khác"
        if last <= _LEAST or self._tokens[last - 1].low not in _STATES or self._tokens[last - 2].low not in _SEVERAL:
            return at
        return last - _LEAST if self._tokens[last - _LEAST].low in _AND else at

    def is_private(self, mention: Mention) -> bool:
        """``người Anh``, ``các công ty Lào``, ``Đại học Việt Nhật``, ``hai bên của cuộc xung đột``: no side."""
        if self._sides.is_of_firm(mention):
            return True
        if mention.kind == "group":
            return self._grammar.sentence.words(mention.last, mention.last + 2) == "của cuộc"
        if self._grammar.sentence.low(mention.first - 1).endswith("đình"):
            return True  # "mối liên hệ với gia đình Trump sẽ …"
        if mention.kind != "country":
            return False
        at = token_from(self._tokens, mention.start)
        before = self._tokens[at - 1]
        is_outsider = "outsider" in before.senses and before.low not in _NOTICES
        named = at > 1 and before.cap and not before.senses and self._tokens[at - 2].word
        named = named and self._grammar.covering(before.start) is None
        return at > 0 and (before.low in _PRIVATE or is_outsider or named)

    def _is_of_act(self, mention: Mention) -> bool:
        """``chuyến thăm của Ngoại trưởng A sẽ tiếp tục …``: what somebody does is no word of his."""
        sentence, first = self._grammar.sentence, mention.first
        return sentence.low(first - 1) == "của" and sentence.has(first - 2, "noun")

    def _is_tie(self, mention: Mention) -> bool:
        """``quan hệ Lào - Thái Lan sẽ …``: what is between states does it."""
        sentence, first = self._grammar.sentence, mention.first
        if sentence.low(first - 1) in _DASHES and (other := sentence.owner[first - 2]) is not None:
            first = other.first
        return sentence.words(first - 2, first) in _TIES

    def _stands_behind(self, at: int, mention: Mention) -> bool:
        """``khẳng định rằng Lào …``, not ``khẳng định các lệnh trừng phạt Lào …``."""
        if mention.start <= self._tokens[at].start:
            return False
        between = [token for token in self._tokens[at + 1 : at + 1 + _NEAR] if token.start < mention.start]
        return all(t.low in _INNER or not t.word or self._grammar.covering(t.start) is not None for t in between)
