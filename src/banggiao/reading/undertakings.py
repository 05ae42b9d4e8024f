"""Which words of a sentence undertake something: act verbs that rule a clause of their own (codebook §4, §8)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from banggiao.lexicon.terms import Undertaking
from banggiao.reading.beside import is_attribute
from banggiao.reading.coordination import is_actor
from banggiao.reading.grammar import Grammar
from banggiao.reading.roles import governor
from banggiao.reading.sides import Sides
from banggiao.reading.tokens import Token, low_at, words_before
from banggiao.reading.undertaking_needs import (
    DEALINGS,
    MERE,
    MODAL,
    MUST,
    is_own_need,
    is_to_be_done,
    is_told_by,
    teller,
)
from banggiao.reading.undertaking_subjects import OWNED, Subjects
from banggiao.reading.undertaking_words import (
    QUOTES,
    is_cut_off,
    is_heading,
    is_of_opinion,
    is_owned_noun,
    is_past,
    is_word_given,
)

_LEAST = 3
_NEAR, _HOME, _CLAUSE = 8, 6, 60
_OUGHT = "nên "
_NOUNED = ("duy trì", "nỗ lực", "tiếp tục")
_WARNING = ("cảnh báo", "nhắc nhở", "khuyến cáo", "khuyên")
_TOLD_TO = ("không", "nên", "phải", "đừng", "chớ", "cần")
_HOLDING = ("cho rằng", "không cho rằng", "nhận định", "đánh giá")  # what somebody thinks of another
_FOR_WHOM = ("cho", "với", "tới", "đối với")
_HELD = ("cho rằng", "nhấn mạnh", "khẳng định")
_THINGS = ("việc", "trọng")  # ``tầm quan trọng của việc duy trì`` undertakes nothing
_ENDS, _PAUSES = (";", "."), ("-", "–", "“", '"', ":")
_JOINTS = ("và", "đồng thời", "cũng", "đã", "cũng như")
_PAST, _HEAD, _UNITED = 2, 12, ("thống nhất",)
_BEHIND_UNITED = ("trong", "cho", "với", "của", ",", "và", "tại", "ở")
_BEFORE_AGREEING = frozenset(
    "cũng đã đến vẫn cùng sớm đều nhau và toàn bản nay phải lại cần rất vừa mới sẽ để khi là thì luôn tiếp hay nước bên"
    " trưởng đạo tướng qua đó".split()
)
_EVENTS = ("cuộc", "chuyến", "hội", "lễ", "buổi", "cuộc gặp", "chuyến thăm", "sự kiện", "hội nghị")
_AND = ("và", "đồng thời", "cũng như")
_MARKS = frozenset(",;:.“”\"'‘’(")
_PASSIVE = frozenset({"được", "bị", "do", "khiến", "buộc", "mà", "vấn đề", "đề", "điều", "gì", "nơi"})
"""Behind these a subject tells of something else: ``được hai bên mong đợi``, ``vấn đề mà Lào cần giải quyết``."""

_PLURAL = ("các", "những")
_GOING = ("muốn", "thể", "chịu", "tới", "đến", "thăm", "gặp", "dự", "tham", "mời", "sang")
_ANY = ("bất kỳ", "bất cứ", "kỳ", "cứ", "chừng")
_ASKED = 8  # tokens behind ``sẽ`` in which a question shows
_FURTHER = {
    "làm": ("hết", "mọi", "tất"),
    "mở": ("lại", "thêm", "rộng"),
    "chỉ": ("đạo", "thị"),
    "tạo": ("thuận", "điều", "mọi", "môi"),
    "xem": ("xét",),
    "trao đổi": ("kinh", "thông", "đoàn"),
}  # ``sẽ làm hết sức mình``, ``sẽ mở lại …``, ``sẽ tạo thuận lợi …``
_READY = ("sẵn sàng", "luôn sẵn sàng")
_RESOLVED = (*_READY, "sẵn lòng", "quyết tâm")  # whatever it is that a side is ready for
_FOR = ("cho", "trước", "chờ", "ở", "tại")  # ``sẵn sàng cho cuộc gặp``
_BOTH = ("hai", "hai bên", "hai nước")
_AGAINST = ("chỉ trích", "lên án", "phản đối", "cáo buộc")
_HOPED = ("sớm", "để", "muốn", "phải", "khó", "nhằm", "cố gắng", "nỗ lực", "tìm cách", "hy vọng")
_PROCESSES = ("tiến trình", "quá trình", "nền kinh", "tình hình", "thị trường", "mối quan", "quan hệ", "nó ")
_THAT = ("đó", "điều đó", "điều này", "việc này", "việc đó")
_SO = ("sẽ", "về", "rằng", "việc")
_ALL = (" các bên", " các bên liên quan", " các nước", " các nước liên quan", " các quốc gia")
_VOWING = ("khẳng định", "tái khẳng định")  # ``khẳng định sẽ thăm Lào``: his word that he will
_PERHAPS = ("có thể", "có lẽ", "dường như")
_FORESEEING = ("cảnh báo", "tiên đoán", "đồn đoán", "đoán", "lo sợ")
_BY, _MANY = ("được", "đã được", "bị"), ("nhiều", "mọi", "những", "các", "sự")
_ONCE = ("từng", "đã", "đã từng")
_SURE = ("chắc chắn", "chắc")


class Verb(NamedTuple):
    """An act verb where it stands in its sentence's tokens."""

    at: int
    entry: Undertaking


class Undertakings:
    """Finds the act verbs of one sentence.

    Attributes:
        subjects: who stands before each of them.
    """

    def __init__(self, tokens: list[Token], grammar: Grammar, sides: Sides) -> None:
        self._tokens = tokens
        self._grammar = grammar
        self._sides = sides
        self.subjects = Subjects(tokens, grammar, sides)
        self._has_speaker = False

    def find(self, *, has_speaker: bool) -> list[Verb]:
        """Return the act verbs that rule a clause; one that stands in another's clause is part of it."""
        self._has_speaker = has_speaker
        found: list[Verb] = []
        for at, token in enumerate(self._tokens):
            entry = token.value("verb") if token.senses else None
            if not isinstance(entry, Undertaking) or not self._undertakes(at, entry):
                continue
            if not found or self._begins_anew(found[-1], at, entry):
                found.append(Verb(at, self._as_meant(at, entry)))
        return found

    def clause_start(self, at: int) -> int:
        """Return where the clause of token ``at`` begins, looking back a bounded way."""
        least = max(0, at - _CLAUSE)
        while at > least and self._tokens[at - 1].text not in (";", ":"):
            at -= 1
        return at

    def _undertakes(self, at: int, entry: Undertaking) -> bool:
        tokens = self._tokens
        opens_list = entry.act == "agree" and at + 1 < len(tokens) and tokens[at + 1].text == ":"
        if at + 1 >= len(tokens) or not (tokens[at + 1].word or tokens[at + 1].text in "“\"'‘," or opens_list):
            return False
        is_answer = tokens[at].low == "đồng ý" and tokens[at + 1].text == ","  # "ông A đồng ý, nhưng …"
        if is_answer or self._grammar.covering(tokens[at].start) is not None or self._is_named(at):
            return False  # "Bộ trưởng Thống nhất"
        if at and (self._is_noun(at) or self._is_quoted(at)):
            return False
        if at and tokens[at - 1].low in _PERHAPS:
            return False  # "ông A có thể mong muốn …"
        if is_heading(self._tokens, at) or self._is_of_others(at, entry) or is_cut_off(self._tokens, at):
            return False
        if (entry.act == "agree" or tokens[at].low == "cam kết") and is_past(self._tokens, self._grammar, at):
            return False
        if entry.act == "agree" and is_of_opinion(self._tokens, self._grammar, at):
            return False
        told = at + 2 if tokens[at + 1].low == "rằng" and at + 2 < len(tokens) else at + 1
        is_idle = "idle" in tokens[told].senses and not self._follows(at, ("cần", "cần phải"))
        is_idle = is_idle and not tokens[at].low.startswith(_OUGHT)  # "nên phối hợp chặt chẽ"
        if is_idle and not is_word_given(self._tokens, at):
            return False
        if entry.act in ("propose", "request") and is_owned_noun(self._tokens, self._grammar, at):
            return False
        if entry.act != "agree" and self._is_for_home(at):
            return False
        if entry.needs and (tokens[at + 1].low in _EVENTS or not self._follows(at, entry.needs)):
            return False  # "khẳng định cuộc gặp sẽ diễn ra"
        if at and tokens[at - 1].low == "sẽ" and (entry.weak or self._is_believed(at)):
            return False
        return not entry.weak or self._is_weak_act(at, entry)

    def _is_named(self, at: int) -> bool:
        """``Ngoại giao, Thống nhất và Đại dương``: a capital inside a sentence makes the word a name."""
        token, before = self._tokens[at], self._tokens[at - 1] if at else None
        return token.cap and not token.text.isupper() and before is not None and (before.word or before.text == ",")

    def _is_for_home(self, at: int) -> bool:
        """``yêu cầu các bộ rà soát …``: one's own are asked; ``đề nghị Lào giúp kiều bào`` asks another side."""
        for index in range(at + 1, min(at + _HOME, len(self._tokens))):
            token = self._tokens[index]
            mention = self._grammar.mentions.get(token.start)
            if token.low == "cho" and "home" not in token.senses:
                return False  # "cam kết tạo thuận lợi cho người dân": what is done for them
            if token.low in _BOTH or (mention is not None and is_actor(mention) and "home" not in token.senses):
                return False  # "các cơ quan chức năng hai bên"
            if "home" in token.senses:
                ahead = self._tokens[index + 1 : index + _NEAR + 1]  # "các cơ quan của Lào", "các bộ hai nước"
                are_two = any(each.low.split(" ")[0] in _BOTH for each in ahead)
                return not are_two and not self._are_of_state(index + 1)
        return False

    def _are_of_state(self, first: int) -> bool:
        """``các cơ quan hữu quan của Lào``, ``các đơn vị pháo binh Lào``: say whose those are who are asked."""
        for index in range(first, min(first + _HOME, len(self._tokens))):
            mention = self._grammar.mentions.get(self._tokens[index].start)
            if mention is not None and mention.kind == "country":
                return index < first + _LEAST or self._tokens[index - 1].low == "của"
        return False

    def _is_noun(self, at: int) -> bool:
        """``sự thống nhất``, ``theo đề nghị``: the word before makes it a noun; a name's, ``Nhật Bản``, does not."""
        before = self._tokens[at - 1]
        if self._grammar.covering(before.start) is not None:
            return False
        if before.text in QUOTES and at > 1 and self._tokens[at - 2].low in _AGAINST:
            return True  # "chỉ trích “yêu cầu phi lý …”"
        if before.low == "và" and " lời " in words_before(self._tokens, at - 1, 2):
            return True  # "đưa ra lời khuyên và đề xuất về …"
        return "nominal" in before.senses or self._is_united(at)

    def _is_united(self, at: int) -> bool:
        """``dưới lá cờ thống nhất trong …``: right behind a thing, and before no verb, the word says how that is."""
        if self._tokens[at].low not in _UNITED or low_at(self._tokens, at + 1) not in _BEHIND_UNITED:
            return False
        before = self._tokens[at - 1]
        plain = before.word and not before.cap and not before.senses and not before.low[0].isdigit()
        return plain and before.low not in _BEFORE_AGREEING

    def _is_quoted(self, at: int) -> bool:
        """``"hy vọng" sẽ diễn ra``: the word alone is quoted."""
        return self._tokens[at - 1].text in QUOTES and self._tokens[at + 1].text in QUOTES

    def _is_of_others(self, at: int, entry: Undertaking) -> bool:
        """Say whether those before a verb are no side (``công chúng mong đợi``), or only suppose it (``nếu``)."""
        tokens = self._tokens
        first, least = at, max(0, at - _CLAUSE)
        told: set[str] = set()
        while first > least and tokens[first - 1].text not in _MARKS:
            first -= 1
            if first == 0 or tokens[first - 1].low not in _FOR_WHOM:  # "… thuận lợi cho doanh nghiệp và đề nghị …"
                told.update(tokens[first].senses)
        if any(token.low == "khả năng" for token in tokens[first : first + _LEAST]):
            return True  # "Nhiều khả năng hai bên đã thống nhất …"
        if "condition" in told or ("outsider" in told and not self._names_side(tokens[first].start, tokens[at].start)):
            return True
        near = [token.low for token in tokens[max(0, at - _LEAST) : at]]
        is_aim = entry.act == "request" and near[-1:] == ["để"]  # "dùng thuế để hối thúc Lào …"
        if is_aim or (entry.act == "agree" and near[-1:] and near[-1] in _HOPED):
            return True  # "họp để thống nhất …", "muốn đạt được thỏa thuận": it has not come about
        if near[-1:] and near[-1] in _ONCE and "như" in near:
            return True  # "như từng nhất trí tại hội đàm"
        if "mà" in near or near[-1:] == ["người"] or near[-2:-1] == ["người"]:
            return True  # "những gì mà họ đã nhất trí", "Tổng thống X, người luôn mong …"
        mention = self.subjects.mention_before(at)
        if mention is None and entry.act == "agree" and self._is_passive(first, at):
            return True
        if mention is None:
            beside = self._grammar.covering(tokens[at - 1].start) if at else None
            return self._is_of_stranger(at) or (beside is not None and self.subjects.is_private(beside))
        sentence, before = self._grammar.sentence, mention.first - 1
        joined = sentence.owner[before - 1] if before > 0 and sentence.low(before) == "và" else None
        if joined is not None and sentence.low(joined.first - 1) in ("do", "mà"):
            return True  # "kế hoạch do Lào và Thái Lan cùng thống nhất"
        before -= sentence.low(before) == "cả"  # "cuộc họp mà cả hai bên đều mong chờ"
        before -= sentence.low(before) in _PLURAL  # "ý tưởng được các ngoại trưởng đề xuất"
        if "những gì" in sentence.words(before - _LEAST, before + 1):
            return True  # "như những gì lãnh đạo hai nước đã thống nhất"
        return sentence.low(before) in _PASSIVE or (entry.weak and sentence.low(before) == "để")

    def _is_passive(self, first: int, at: int) -> bool:
        """``văn kiện mà năm ngoái đã được các nước ASEAN nhất trí thông qua``: what others have agreed on is named."""
        return any(token.low in _BY for token in self._tokens[first : max(first, at - 1)])

    def _is_of_stranger(self, at: int) -> bool:
        """``nhà sáng lập một hội, ông X, hy vọng …``: between commas stands somebody who is on no side."""
        if at < _LEAST or self._tokens[at - 1].text != ",":
            return False
        mention = self._grammar.covering(self._tokens[at - 2].start)
        if mention is None or mention.kind not in ("person", "bare"):
            return False
        return self._grammar.sentence.low(mention.first - 1) == "," and not self._sides.codes(mention)

    def _names_side(self, start: int, end: int) -> bool:
        """Say whether somebody stands between two places that no word such as ``ở`` or ``của`` governs."""
        sentence = self._grammar.sentence
        near = [mention for mention in self._grammar.between(start, end) if not is_attribute(sentence, mention)]
        return any(self.subjects.acts(each) and governor(sentence, each.first) not in OWNED for each in near)

    def _follows(self, at: int, words: Sequence[str]) -> bool:
        """Say whether one of the words follows in the verb's clause, and announces no event."""
        for index in range(at + 1, min(at + 1 + _NEAR, len(self._tokens))):
            token = self._tokens[index]
            if index > at + 1 and self._is_noun(index):
                continue  # "mọi nỗ lực", "sự duy trì"
            if index > at + 1 and self._is_strong(token) and self.subjects.mention_before(index) is not None:
                return False  # "cho biết Mỹ cam kết …": that verb says it by itself
            if token.low in words or (token.low == "sẽ tiếp tục" and "sẽ" in words):
                is_said = self._tokens[index - 1].low == "là" and token.low in _NOUNED  # "ưu tiên vẫn là duy trì …"
                if is_said or self._is_of_a_thing(at + 1, index) or self._is_effort(index):
                    return False
                is_vow = index == at + 1 and self._tokens[at].low in _VOWING
                is_told = is_vow or (not (token.low == "sẽ" and self._announces(index)) and not self._is_held(index))
                return is_told and "belief" not in self._tokens[index - 1].senses  # "có thể sẽ"
            if token.low in MODAL or "standing" in token.senses:
                return False
            if (token.text == "," and index > at + 1) or token.text == ";" or token.low in _THINGS:
                return False
            if "attitude" in token.senses:
                return False
        return False

    def _is_effort(self, at: int) -> bool:
        """``nhấn mạnh công sức và nỗ lực của Lào``, ``cho biết cần nhiều nỗ lực``: efforts that are only spoken of."""
        is_counted = at > 0 and self._tokens[at - 1].low.endswith(_MANY)
        return self._tokens[at].low == "nỗ lực" and (is_counted or low_at(self._tokens, at + 1) == "của")

    def _is_of_a_thing(self, first: int, last: int) -> bool:
        """``nhấn mạnh, kinh tế thế giới tiếp tục …``: behind a comma it is no side that goes on."""
        between = self._tokens[first:last]
        opening = between[between[0].low == "rằng" :] if between else between
        if opening and f"{opening[0].low} {low_at(self._tokens, first + 1)}".startswith(_PROCESSES):
            return True  # "cho biết tiến trình hòa bình sẽ …"
        if len(between) < _LEAST or between[0].text != ",":
            return False
        return not any(token.senses or self._grammar.covering(token.start) is not None for token in between)

    def _is_strong(self, token: Token) -> bool:
        """``cam kết``, ``nhất trí``: a verb that undertakes something behind a subject of its own."""
        entry = token.value("verb") if token.senses else None
        return isinstance(entry, Undertaking) and not entry.weak

    def _is_held(self, at: int) -> bool:
        """``tiếp tục coi trọng``: an attitude is kept, nothing is undertaken."""
        return any("attitude" in token.senses for token in self._tokens[at + 1 : at + 2])

    def _announces(self, at: int) -> bool:
        """Say whether ``sẽ`` tells of an act or of what will be, and nothing that a side takes upon itself."""
        after = [token for token in self._tokens[at + 1 : at + 1 + _ASKED] if token.text not in QUOTES]
        if after and after[0].low == "không":
            return len(after) > 1 and after[1].low.split(" ")[0] in _GOING
        if len(after) > 1 and after[0].low == "cùng" and after[1].low == "nhau":
            after = after[2:]
        if len(after) > 1 and after[0].low == "cùng" and self._grammar.mentions.get(after[1].start) is None:
            after = after[1:]  # "hai nước sẽ cùng gìn giữ …"
        if len(after) > 1 and after[1].low in _FURTHER.get(after[0].low, ()):
            return False
        if any("question" in token.senses and before.low not in _ANY for before, token in pairwise(after)):
            return True
        return bool(after) and "event" in after[0].senses

    def _is_weak_act(self, at: int, entry: Undertaking) -> bool:
        """``sẽ`` and ``cần`` count behind a side of the article, and not in a belief or a time clause."""
        if self.is_to_be_done(at):
            return True
        if self._tokens[at].low in MUST:
            return self._is_own_need(at) or self._is_demanded(at)
        if self._tokens[at].low.endswith(_WARNING) and not self._is_warned(at):
            return False
        if entry.of_side and not self._is_of_another(at, entry):
            return False
        after = self._tokens[at + 1]
        if entry.act == "agree" and not self._is_told_to_agree(at):
            return False
        if (self._tokens[at].low in _RESOLVED and after.low in _FOR) or self._tokens[at - 1].low in _THAT:
            return False  # "sẵn sàng cho cuộc gặp", "hy vọng điều đó sẽ …"
        if not self._is_of_side(at, entry):
            return False
        if entry.act != "commit":
            return not self._is_need(at)
        mention = self.subjects.mention_before(at)
        if self._tokens[at - 1].low in _SURE and mention is not None and "pronoun" not in mention.cats:
            return False  # "Lào chắc chắn sẽ …": what somebody thinks of it
        keeps_on = self._tokens[at].low.endswith("tiếp tục") or self._tokens[at].low in _RESOLVED
        return (keeps_on or not self._announces(at)) and not self._is_believed(at)

    def _is_warned(self, at: int) -> bool:
        """``cảnh báo Lào không tăng quân``, ``nhắc nhở Tổng thống Mỹ nên …``: another side is told to do something."""
        mention = self._grammar.mentions.get(self._tokens[at + 1].start)
        if mention is None or not is_actor(mention) or not self._sides.codes(mention):
            return False
        return self._grammar.sentence.low(mention.last).startswith(_TOLD_TO)

    def _as_meant(self, at: int, entry: Undertaking) -> Undertaking:
        """``Lào phải …`` is demanded, ``chúng ta phải …`` and ``… phải được …`` are only proposed."""
        if self._tokens[at].low in MUST and (self._is_own_need(at) or self.is_to_be_done(at)):
            return msgspec.structs.replace(entry, act="propose")
        return entry

    def is_to_be_done(self, at: int) -> bool:
        """Say whether a speaker says at ``at`` what should be done to a thing, and none should do it by name."""
        if not self._has_speaker or not is_to_be_done(self._tokens, at):
            return False
        return self.subjects.mention_before(at) is None and not self._is_believed(at)

    def _is_own_need(self, at: int) -> bool:
        return self._has_speaker and is_own_need(self._tokens, self._grammar, at)

    def _is_demanded(self, at: int) -> bool:
        """``“Lào phải rút quân”, ông A nói``, ``ông A nói Lào phải …``: somebody says what another side must do."""
        tokens = self._tokens
        last = at - 1 - (tokens[at - 1].low in MERE)
        mention = self._grammar.covering(tokens[last].start) if last > 0 else None
        if mention is None or mention.kind == "person" or not is_actor(mention) or not self._sides.codes(mention):
            return False
        if governor(self._grammar.sentence, mention.first) in OWNED or self._announces(at):
            return False
        word = teller(tokens, mention)
        if word is not None and word.low in _HOLDING and (tokens[at].low == "phải" or not self._has_speaker):
            return False
        return is_told_by(word)

    def _is_told_to_agree(self, at: int) -> bool:
        """``hai nước đã thỏa thuận mở rộng …``: right behind those who do it, and before what; else it is a noun."""
        before, after = self._tokens[at - 1], self._tokens[at + 1]
        is_told = before.low in MERE or self._grammar.covering(before.start) is not None
        return is_told and not self._tokens[at].cap and (after.low in _SO or "dealing" in after.senses)

    def _is_of_another(self, at: int, entry: Undertaking) -> bool:
        """``muốn Lào …``, ``muốn hợp tác …``: another side is wanted to do something, or to deal with."""
        after = self._tokens[at + 1]
        mention = self._grammar.mentions.get(after.start)
        if is_actor(mention) or (mention is not None and mention.kind == "place" and bool(self._sides.codes(mention))):
            return True
        if entry.act != "propose" or "dealing" not in after.senses:
            return False
        subject = self.subjects.mention_before(at)
        own = self._sides.codes(subject) if subject is not None else ()
        if len(own) > 1:  # "hai bên kỳ vọng tăng cường …"
            return True
        for token in self._tokens[at + 1 : at + _HEAD]:
            mention = self._grammar.mentions.get(token.start)
            if token.low.startswith(DEALINGS) or (
                mention is not None and not set(self._sides.codes(mention)) <= set(own)
            ):
                return True
        return False

    def _is_need(self, at: int) -> bool:
        """``Lào cần Thái Lan giúp``, and nobody told to say so: what the author thinks that it needs."""
        if self._tokens[at].low != "cần" or not is_actor(self._grammar.mentions.get(self._tokens[at + 1].start)):
            return False
        return not any(token.has("attitude", "saying", "pronoun") for token in self._tokens[:at])

    def _is_believed(self, at: int) -> bool:
        """``có khả năng Lào sẽ …``: the clause only tells what somebody thinks likely."""
        before = self._tokens[self.clause_start(at) : at]
        if any("belief" in token.senses for token in before):
            return True
        warned = next((i for i in range(len(before) - 1, -1, -1) if before[i].low.endswith(_FORESEEING)), None)
        return warned is not None and self._is_of_other(at, before[warned])

    def _is_of_other(self, at: int, foreseeing: Token) -> bool:
        """``ông A cảnh báo Lào sẽ …``: what somebody foresees of another side; of his own it is his word."""
        mention = self.subjects.mention_before(at)
        if mention is None or mention.start < foreseeing.start or "pronoun" in mention.cats:
            return False
        own = {code for each in self._grammar.between(0, foreseeing.start) for code in self._sides.codes(each)}
        return bool(set(self._sides.codes(mention)) - own)

    def _is_of_side(self, at: int, entry: Undertaking) -> bool:
        """Say whether a side stands right before a verb, or a speaker goes on or speaks of himself."""
        mention = self.subjects.mention_before(at)
        if mention is not None:
            return self.subjects.speaks(mention, self._tokens[at], entry) and bool(self._sides.codes(mention))
        if not self._has_speaker:
            return False
        if (entry.act == "commit" or entry.of_side) and self._goes_on(at):
            return True
        if at > 1 and ";" in (self._tokens[at - 1].text, self._tokens[at - 2].text):
            return True
        if self._tokens[at].low.startswith("cần") and (self._tokens[at - 1].low in _HELD or self._is_of_all(at)):
            return True  # "…, cho rằng cần …"
        return any("pronoun" in token.senses for token in self._tokens[max(0, at - _LEAST) : at])

    def _is_of_all(self, at: int) -> bool:
        """``Theo Thủ tướng Lào, các bên liên quan cần …``: what a speaker wants of all sides."""
        if not words_before(self._tokens, at, _LEAST + 1).endswith(_ALL):
            return False
        told = self._tokens[max(0, at - _CLAUSE) : at]
        return self._tokens[0].low == "theo" or any(token.has("attitude", "verb", "saying") for token in told)

    def _goes_on(self, at: int) -> bool:
        """``… và sẽ tiếp tục hợp tác``: one more thing that the same speaker says."""
        is_told = self._tokens[at].low.startswith("sẽ")
        is_ready = self._tokens[at].low in _READY
        while at and self._tokens[at - 1].low in MERE:
            at -= 1
        if not at or not (self._tokens[at - 1].low in _AND or (is_ready and self._tokens[at - 1].text == ",")):
            return False
        before = self._tokens[max(0, at - _CLAUSE) : at]
        return not (is_told or self._tokens[at - 1].text == ",") or any(
            token.has("attitude", "verb", "pronoun") for token in before
        )

    def _begins_anew(self, last: Verb, at: int, entry: Undertaking) -> bool:
        """Say whether an act verb opens a clause of its own after the last one."""
        between = self._tokens[max(last.at + 1, at - _CLAUSE) : at]
        if any(token.text in _ENDS for token in between):
            return True
        if entry.weak:
            if last.entry.act == entry.act:
                return self._speaks_anew(between, at)
            if len(between) < _LEAST:
                return False
            return any(token.text == "," for token in between[-6:]) and last.entry.weak
        if len(between) < _LEAST - 1:
            return False
        if between[-1].text == "," or between[-1].low in _JOINTS:
            return True
        return any(token.text == "," for token in between[-12:]) and self.subjects.mention_before(at) is not None

    def _speaks_anew(self, between: list[Token], at: int) -> bool:
        """``“Chúng tôi sẽ … - ông A nói - Chúng tôi sẽ …”``: behind who says it the quotation goes on."""
        said = next((i for i, token in enumerate(between) if token.has("saying", "attitude")), None)
        if said is None or not any(token.text in _PAUSES for token in between[said:]):
            return False
        return any("pronoun" in token.senses for token in self._tokens[at - _PAST : at])
