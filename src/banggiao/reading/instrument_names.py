"""Where the name of an instrument ends: from its head noun over what it is about, whose it is and its years.

Vietnamese gives such a name no end mark. It runs on over nouns, ``về …``, ``giữa … và …``, ``giai đoạn …``, a quoted
title and an acronym in brackets, and stops at a verb, a word of purpose or a comma that opens a clause.
"""

import re

from banggiao.lexicon.terms import Head
from banggiao.reading.grammar import Grammar
from banggiao.reading.mention import Mention
from banggiao.reading.tokens import Token, low_at

_LONGEST = 300
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER = re.compile(r"\d[\d.,/-]*|[IVXLC]+")
_ACRONYM = re.compile(r"(?=[^()]{2,16}\))[A-ZĐ][\w&/+. -]*\d?\s?\)")
_OPENERS, _CLOSERS = '“"‘«', '”"’»'
_DASHES = ("-", "–", "—")
_OWNERS, _QUOTED, _PORTFOLIO = 5, 60, 10  # tokens
_CARRIED = ("quan hệ", "đối tác", "hiệp định", "tuyên bố", "tuyên bố chung", "thoả thuận")
_SEA, _SCALES = ("biển", "đất", "bộ"), ("triệu", "tỷ", "tỉ", "nghìn", "km", "usd")
_NAMES = ("country", "org", "body", "group", "place", "bare")


class NameScan:
    """One walk from a head noun to the end of the name that it opens; ``end`` is where that is."""

    def __init__(self, text: str, tokens: list[Token], grammar: Grammar, head: Head) -> None:
        self._text = text
        self._tokens = tokens
        self._owners = grammar.mentions
        self._verbs = grammar.verbs
        self._covering = grammar.covering
        self._head = head
        self._is_between = self._is_joined = False
        self.is_about = self.is_titled = False
        self._is_closed = self._is_quoted = False
        self._is_after_name = self._is_after_sides = False
        self._is_owned = False
        self._is_doing = False
        self._is_of_visit = False
        self.end = 0
        self.words = 0
        self.telling = False

    def walk(self, at: int) -> int:
        """Return where the name ends whose head is token ``at``; ``words`` and ``telling`` say what it holds."""
        tokens = self._tokens
        start = tokens[at].start
        self.end = tokens[at].end
        self._is_quoted = at > 0 and tokens[at - 1].text in _OPENERS
        if self._is_quoted and (close := self._closing(at + 1)) is not None:
            while tokens[close - 1].text in ",." and close > at + 1:
                close -= 1  # "“Năm hữu nghị Việt Nam - Lào 2012,”"
            self.end, self.words, self.telling = tokens[close - 1].end, close - at - 1, True
            return self.end
        self.is_about = tokens[at].low.endswith(" về")
        self._is_doing = (
            at + 1 < len(tokens) and "verb" in tokens[at + 1].senses
        )  # "Thỏa thuận tăng cường … và chia sẻ …"
        index: int | None = at + 1
        whole = self._owners.get(start)
        if whole is not None and whole.end > tokens[at].end:  # the lexicon knows it as an organisation
            index = self._take_mention(at, whole)
        while index is not None and index < len(tokens) and tokens[index].end - start <= _LONGEST:
            index = self._step(index)
        return self.end

    def _step(self, at: int) -> int | None:
        """Take the token at ``at`` into the name; return the next one, or None where the name has ended."""
        token = self._tokens[at]
        if self._is_closed and not self._goes_on_closed(at):
            return None
        mention = self._owners.get(token.start)
        if mention is not None:
            return self._take_mention(at, mention)
        if not token.word:
            return self._mark(at)
        if token.low == "và":
            return self._conjunction(at)
        if "about" in token.senses:
            self.is_about = True
            self._is_after_name = self._is_after_sides = False
            return at + 1
        if "between" in token.senses or (token.low == "với" and self._is_between and not self._is_joined):
            both = self._low(at + 1).split(" ")[0] == "hai"  # "giữa hai Bộ"
            self._is_joined = self._is_between or both
            self._is_between = True
            return at + 1
        if token.has("period", "session") or token.low in ("năm", "đến năm"):
            return self._period(at)
        if self._is_connective(at):
            return at + 1
        if "of" in token.senses:
            self._is_owned = True
            return self._owner(at)
        if "place" in token.senses:
            self._is_owned = True
            return at + 1 if self._takes_place(at) else None
        if self._is_numbered(at) or self._is_raised(at) or self._is_carried_out(at):
            return self._take(at + 1)
        if self._is_of_several(at) or self._is_renewed(at):
            return self._take(at)
        is_sum = self._low(at + 1) in _SCALES  # "dự án đường sắt A - B 250 triệu USD"
        if self._is_after_name and (is_sum or "verb" in token.senses or self._is_past_sides(token)):
            return None
        if token.has("stop", "quantity", "head", "known", "after") or token.low in ("trong", "giữa", "đã đạt"):
            return self._stopped(at)
        return self._take(at)

    def _is_connective(self, at: int) -> bool:
        """``đến năm 2030``, ``trên biển``, ``đối với …``, ``cho Việt Nam``: words that tie a name to what follows."""
        low, after = self._low(at), self._low(at + 1)
        if self._is_of_visit and low in _VISIT:
            return True
        if low in ("đến", "từ", "hướng đến", "hướng tới"):
            return after in ("năm", "nay") and self._is_year(at + 2)
        if low == "trên":
            return after in _SEA
        if low == "từ" and self._low(at - 1).endswith(("xuất khẩu", "nhập khẩu")):
            return self._is_name(at + 1)  # "… đối với dưa xuất khẩu từ Lào sang Thái Lan"
        if low in ("đối với", "cho") and self._low(at - 1).endswith("thị thực"):
            return True
        if low == "đối với":
            return self.is_about and (self._is_plain(at + 1) or after in ("các", "những"))
        if low == "các" and self._low(at - 1) == "đối với":
            return True
        if low == "các":
            between = "between" in self._tokens[at - 1].senses
            return between and (after == "bên" or self._is_of_sides(at + 1))
        return low == "cho" and self.words > 0 and (self._is_name(at + 1) or (self.is_about and self._is_plain(at + 1)))

    def _is_of_sides(self, at: int) -> bool:
        """``giữa các doanh nghiệp hai nước``: close behind plain words stands whose they are."""
        near = range(at, min(at + _OWNERS, len(self._tokens)))
        end = next((i for i in near if self._tokens[i].start in self._owners), at)
        plain = all(self._is_plain(index) or self._low(index) == "của" for index in range(at, end))
        return end > at and plain and self._owners[self._tokens[end].start].kind in ("country", "group")

    def _is_numbered(self, at: int) -> bool:
        """``tuyến số 2``, ``thỏa thuận đình chiến 3 tháng``: a number of the name, no quantity of something else."""
        is_term = self._tokens[at].text.isdigit() and self._low(at + 1) in _TERMS
        return is_term or (self._low(at) == "số" and self._low(at + 1)[:1].isdigit())

    def _is_raised(self, at: int) -> bool:
        """``Tuyên bố chung về nâng cấp quan hệ lên Đối tác chiến lược``."""
        return self.is_about and self._low(at) in ("lên", "thành") and self._low(at + 1) == "đối tác"

    def _is_carried_out(self, at: int) -> bool:
        """``Chương trình hành động triển khai quan hệ …``: what the programme carries out is its name."""
        return not self.words and self._low(at) in ("triển khai", "thực hiện") and self._low(at + 1) in _CARRIED

    def _is_of_several(self, at: int) -> bool:
        """``Hiệp ước Các lực lượng …``: a plural with which the name itself begins."""
        token = self._tokens[at]
        return not self.words and "quantity" in token.senses and (token.cap or self._tokens[at - 1].cap)

    def _is_renewed(self, at: int) -> bool:
        """``thỏa thuận hạt nhân Iran mới``: behind whose it is, the word that tells it from the old one."""
        return self._is_after_name and self._low(at) == "mới" and not self._is_plain(at + 1)

    def _is_past_sides(self, token: Token) -> bool:
        """After its sides a name goes on with connectives, numbers and proper names only."""
        return self._is_after_sides and not token.cap and not token.text[:1].isdigit() and "noun" not in token.senses

    def _owner(self, at: int) -> int | None:
        """``của`` belongs to the name before a side, before ``các bên``, and inside a subject."""
        if self._low(at + 1) == "các":
            return at + 2 if self._is_plain(at + 2) else None
        if self._is_name(at + 1) or (self.is_about and self._is_plain(at + 1)):
            return at + 1
        return None

    def _stopped(self, at: int) -> int | None:
        """A stop word ends the name, unless a quoted title still holds it."""
        token = self._tokens[at]
        before = self._tokens[at - 1]
        if "about" in before.senses or (self.is_about and "quantity" in token.senses and before.low not in (",", "và")):
            return at + 1  # about doing something, or about several things
        if "head" in token.senses and not token.has("stop", "quantity") and before.low not in (",", "và"):
            return self._take(at)  # an arrangement about another: ``về thực hiện Dự án …``
        return None

    def _take(self, at: int) -> int:
        token = self._tokens[at]
        self.end = token.end
        self.words += 1
        self._is_after_sides = False
        self._is_of_visit = self._is_of_visit or (self.is_about and self._text.endswith(_OF_A_VISIT, 0, token.end))
        self._is_after_name = self._head.kind == "resolution" and token.text.isdigit()  # "Nghị quyết 2375 cấm …"
        self.telling = self.telling or self.is_about or (token.cap and token.text not in _ABBREVIATED)
        return at + 1

    def _take_mention(self, at: int, mention: Mention) -> int | None:
        low = self._tokens[at].low
        is_told = self._is_between or self._is_of_visit
        if mention.kind in ("person", "delegation") and not is_told:
            return None
        if mention.kind == "title" and not is_told and self._low(at - 1) != "cấp":
            return None
        if mention.kind == "group" and low in ("hai bên", "hai phía") and not self._is_between:
            return None
        self.end = mention.end
        self.words += 1
        is_site = self._head.with_place and mention.kind == "place" and not self._tokens[at].cap
        self.telling = self.telling or not self._is_owned or is_site  # "dự án tẩy độc tại sân bay Biên Hòa"
        self._is_after_name = True
        self._is_after_sides = mention.kind in ("country", "group") and not self._is_between
        after = at + 1
        while after < len(self._tokens) and self._tokens[after].start < mention.end:
            after += 1
        return self._past_portfolio(after) if mention.kind == "body" else after

    def _past_portfolio(self, at: int) -> int:
        """``Bộ Năng lượng, Hạ tầng kỹ thuật và Khí hậu Đan Mạch``: a ministry of many things ends in its country."""
        if self._low(at) not in (",", "và"):
            return at
        for index in range(at + 1, min(at + _PORTFOLIO, len(self._tokens))):
            token = self._tokens[index]
            mention = self._owners.get(token.start)
            if mention is not None and mention.kind == "country" and self._tokens[index - 1].word:
                self.end = mention.end
                return index + 1
            joint = token.low in (",", "và")
            if mention is not None or not (joint or self._is_plain(index)) or token.has("verb", "between", "of"):
                return at
        return at

    def _mark(self, at: int) -> int | None:
        text = self._tokens[at].text
        if text in _OPENERS and not self._is_quoted and not self._closes(at):
            return self._quotation(at)
        if text == "(":
            return self._brackets(at)
        if text == "+" and self._low(at + 1)[:1].isdigit():
            return self._take(at + 1)  # "nhóm P5+1"
        if text == ":" and "about" in self._tokens[at - 1].senses:
            return at + 1
        if (text in _DASHES or text == "&") and self._is_plain(at + 1) and self._low(at + 1) != "một":
            return at + 1
        year_before = self._is_year(at - 1) and self._low(at - 2) == "năm"  # "… về quốc phòng năm 2019, hợp tác …"
        if text == "," and not year_before and self._list_goes_on(at):
            return at + 1
        return None

    def _quotation(self, at: int) -> int | None:
        close = self._closing(at + 1)
        if close is None:
            return None
        self.end = self._tokens[close].end
        self.words += 1
        self.telling = True
        self.is_titled = self._tokens[at + 1].cap
        self._is_closed = True
        return close + 1

    def _closes(self, at: int) -> bool:
        """Say whether a straight mark closes what was quoted before: ``có “một thỏa thuận tốt” nếu …``."""
        if self._tokens[at].text != '"':
            return False
        return sum(token.text == '"' for token in self._tokens[max(0, at - _QUOTED) : at]) % 2 == 1

    def _closing(self, at: int) -> int | None:
        """Return the mark that closes the quotation in which token ``at`` stands."""
        near = range(at, min(len(self._tokens), at + 45))
        close = next((index for index in near if self._tokens[index].text in _CLOSERS), None)
        if close is None or any(token.low in _FINITE for token in self._tokens[at:close]):
            return None
        return close

    def _brackets(self, at: int) -> int | None:
        match = _ACRONYM.match(self._text, self._tokens[at].end)
        if not match:
            return None
        self.end = match.end()
        self.words += 1
        self.telling = True
        self._is_closed = True
        after = at + 1
        while after < len(self._tokens) and self._tokens[after].start < self.end:
            after += 1
        return after

    def _goes_on_closed(self, at: int) -> bool:
        """After an acronym or a quoted title only years, sides, an edition or a subject belong to the name."""
        token = self._tokens[at]
        if token.has("about", "between", "period", "session") or token.low in ("năm", "(", "-", "–", "và"):
            return True
        mention = self._owners.get(token.start)
        if mention is not None:
            return mention.kind in ("country", "group", "org") and token.low not in ("hai bên", "hai nước")
        return bool(_YEAR.fullmatch(token.text)) or (token.text.isdigit() and "session" in self._tokens[at - 1].senses)

    def _conjunction(self, at: int) -> int | None:
        after = at + 1
        if after >= len(self._tokens):
            return None
        token = self._tokens[after]
        if self._is_between and not self._is_joined:
            self._is_joined = True
            return after
        is_counted = token.low == "một" or token.has("quantity", "plural")  # "… và một nghị định thư về đào tạo"
        is_counted = is_counted or (token.text.isdigit() and not _YEAR.fullmatch(token.text))  # "… và 50 năm Ngày …"
        if self._is_closed or is_counted or self._is_further_state(after):
            return None
        if "head" in token.senses:
            return self._joint_head(after)
        if self._head.en == "conference" and f"{token.low} {self._low(after + 1)}" == "hội nghị":
            return None  # "… lần thứ sáu và Hội nghị …": another one
        if not self.words and not self.is_about and self._head.kind == "agreement":
            return None  # "duy trì thỏa thuận và thuyết phục …"
        if self._head.bare and not self.words:
            return None
        if token.low in _SIGNING and self.is_about and "about" in self._tokens[at - 2].senses:
            return self._take(after)  # "Ý định thư về đàm phán và ký kết Hiệp định …"
        if not self._is_plain(after) or token.low in _CLAUSES:
            return None
        if self._is_doing and not self._is_after_name:
            return after
        if token.has("verb", "before"):
            joined = self.is_about and self.words and not self._is_after_name and token.low in _NAMING
            return self._take(after) if joined else None  # "… về nông nghiệp và phát triển nông thôn"
        if self.is_about and token.cap and not self._has_capital(at) and token.start not in self._owners:
            return None  # ``… về biến đổi khí hậu và Khung hành động …``: another name
        if token.start in self._verbs or (token.start in self._owners and not self._is_after_name):
            return None
        return after

    def _has_capital(self, at: int) -> bool:
        """``về Thương mại và Đầu tư``: say whether what stands before ``và`` is written with a capital too."""
        for index in range(at - 1, max(0, at - _NOUNS), -1):
            if self._tokens[index].cap:
                return True
            if not self._is_plain(index) or self._tokens[index].has("about", "of", "between"):
                return False
        return False

    def _is_further_state(self, at: int) -> bool:
        """``dự án tại sân bay Biên Hòa và Việt Nam …``: a state behind the place is of another clause."""
        mention = self._owners.get(self._tokens[at].start)
        placed = self._covering(self._tokens[at - 2].start)
        return mention is not None and mention.kind == "country" and placed is not None and placed.kind == "place"

    def _joint_head(self, at: int) -> int | None:
        """``Nghị định thư và kế hoạch hợp tác về …``: what follows the second head tells both."""
        if self.words or (self._head.en in _SORTS and not self._tokens[at - 2].cap):
            return None  # "phát triển dự án và Thỏa thuận khung …"
        if self._head.en.startswith(_OF_A_PLACE):
            return None  # "Tuyên bố Panmunjom và Tuyên bố …"
        return self._take(at)

    def _list_goes_on(self, at: int) -> bool:
        """Say whether what follows a comma is one more noun of the same list."""
        after = at + 1
        if after >= len(self._tokens):
            return False
        token = self._tokens[after]
        mention = self._owners.get(token.start)
        if mention is not None:
            home = mention.kind == "country" and self._is_joined and self._is_after_name
            if home and not self._does_something(mention):
                return True  # "… và Tập đoàn Mizuno, Nhật Bản về …"
            listed = mention.kind == "group" or (self._is_between and not self._is_joined and mention.kind in _NAMES)
            return self._is_after_name and listed and token.low != "hai bên" and not self._does_something(mention)
        if token.has("verb", "head", "before") or token.start in self._verbs or not self._is_plain(after):
            return False
        if self._is_between and not self.is_about:
            return token.cap
        return self.is_about and not token.cap and self._comes_to_end(after)

    def _does_something(self, mention: Mention) -> bool:
        """``…, Lào và Thái Lan cam kết``: behind the comma another clause begins."""
        return any(mention.end <= start <= mention.end + 1 for start in self._verbs)

    def _comes_to_end(self, at: int) -> bool:
        """A further noun of a list is followed soon by a comma, ``và`` or the end, not by a verb's object."""
        for index in range(at, min(at + 7, len(self._tokens))):
            token = self._tokens[index]
            if token.low in (",", "và", ";", ".", "(", "…", "...") or token.has("stop", "period", "place"):
                return True
            if "verb" in token.senses or token.start in self._verbs:
                return False
        return len(self._tokens) <= at + 7

    def _period(self, at: int) -> int | None:
        token = self._tokens[at]
        if "session" in token.senses and self._low(at - 1) in _ORDINALS:
            return self._take(at)
        if "session" in token.senses:
            follows = self._tokens[at + 1] if at + 1 < len(self._tokens) else None
            numbered = follows is not None and (
                follows.word and (_NUMBER.fullmatch(follows.text) or follows.low in _ORDINALS)
            )
            return at + 1 if numbered or self._low(at + 1) == "thứ" else None
        if "period" in token.senses:
            self.telling = self.telling or self._low(at + 1)[:1].isdigit()
            return at + 1
        if self._is_year(at + 1):
            return at + 1
        if _NUMBER.fullmatch(self._tokens[at - 1].text) or self._low(at - 1) in _ORDINALS:
            return self._take(at)
        return None

    def _takes_place(self, at: int) -> bool:
        if self._low(at + 1) in ("biển đông", "biển") and self._low(at + 2) in ("đông", "", ".", ",", "(", ")"):
            return True
        inside = self._owners.get(self._tokens[at + 1].start) if at + 1 < len(self._tokens) else None
        if self.is_about and self._low(at) == "tại" and inside is not None and inside.kind == "country":
            return self.words > 0  # "Nghị định thư về sản xuất xe tại Việt Nam"
        at_sea = self._low(at + 1).startswith(("biển", "vùng biển")) and (self.is_about or self._low(at) == "tại")
        return self.words > 0 and (self._head.with_place or at_sea)

    def _is_name(self, at: int) -> bool:
        if at >= len(self._tokens):
            return False
        mention = self._owners.get(self._tokens[at].start)
        return (mention is not None and mention.kind in _NAMES) or (self._tokens[at].cap and mention is None)

    def _is_plain(self, at: int) -> bool:
        """Say whether a word stands there that may belong to the name."""
        if at >= len(self._tokens):
            return False
        token = self._tokens[at]
        return token.word and not token.has("stop", "quantity", "head")

    def _is_year(self, at: int) -> bool:
        return at < len(self._tokens) and bool(_YEAR.match(self._tokens[at].text))

    def _low(self, at: int) -> str:
        return low_at(self._tokens, at)


_NAMING = ("phát triển", "khuyến khích", "bảo hộ", "bảo vệ", "quản lý", "sử dụng", "hỗ trợ", "phòng chống", "trấn áp")
_OF_A_PLACE = "declaration of a "
_OF_A_VISIT = "chuyến thăm"
_VISIT = frozenset("chính thức|hữu nghị|cấp|nhà nước|cấp nhà nước|tới|đến|của".split("|"))  # ``về chuyến thăm … của A``
_NOUNS = 4  # tokens of one noun of a list
_SIGNING = ("ký", "ký kết", "triển khai", "thực hiện")
_TERMS = ("tháng", "năm", "tuần", "ngày")
_FINITE = frozenset("là đã sẽ được đang".split())
_SORTS = ("project, programme", "arrangement")  # whose nouns in lower case name many
_CLAUSES = ("rằng", "sự", "việc", "cho rằng", "điều")  # what these open behind ``và`` is no further noun of a name
_ABBREVIATED = frozenset({"ODA", "FDI", "USD", "BOT"})
_ORDINALS = frozenset("nhất hai ba tư năm sáu bảy tám chín mười".split())
