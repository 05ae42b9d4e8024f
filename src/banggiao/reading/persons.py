"""Persons and office-holders as a sentence names them: titles before a name, the name, titles after it."""

from banggiao.lexicon import Lexicon
from banggiao.reading.appositions import GOVERNS, acts, add_titles_behind
from banggiao.reading.before_names import (
    begins_title,
    capital_of,
    heads_state,
    held_then,
    is_candidate,
    is_one,
    is_predecessor,
    of_a_woman,
    of_several,
    of_several_powers,
    state_headed,
    told_around,
)
from banggiao.reading.behind_names import (
    first_of_many,
    past_caption_side,
    side_behind,
    side_behind_consort,
    side_in_brackets,
    when_held,
)
from banggiao.reading.bodies import side_of
from banggiao.reading.mention import Mention
from banggiao.reading.names import (
    is_given_name,
    is_vietnamese_name,
    name_end,
    names_a_place,
    names_person,
    one_of_two,
    stands_for_person,
)
from banggiao.reading.titles import Office, Phrase, first_offices, parse_chain, parse_first, whose_offices
from banggiao.reading.tokens import Token, closing_bracket, is_ordinal, words_before
from banggiao.vietnamese.folding import name_key
from banggiao.vietnamese.syllables import is_syllable

_BEFORE_SIDE = frozenset(
    {"của", "nước", "phía", "cấp", "cao", "bên", "và", "nhân", "dân", "nhà nước", "chính phủ", "đảng", ","}
)
_OFFICIALS_OF = _BEFORE_SIDE | {
    "cấp cao", "quân đội", "quân", "sự", "ngoại giao", "quốc phòng", "an ninh", "tình báo", "hàng", "đầu",
}  # fmt: skip  # between "quan chức" and the side
_WHO_STAND_IN = ("deputy", "ambassador", "minister", "vice_minister", "official", "local")
_HERE = (["nước", "chủ", "nhà"], ["nước", "sở", "tại"])
RELATIVES = frozenset(
    {"em gái", "em trai", "anh trai", "chị gái", "con gái", "con trai", "ái nữ", "con rể", "con dâu", "cháu gái"}
)
_GOVERNS = (*GOVERNS, "invited_by", "verb", "behalf", "leave")
_APART = frozenset({",", "-", "–", "kiêm"})
_OUTLETS = frozenset(
    "Post Times News Journal Herald Daily Tribune Guardian Mail Globe Gazette Observer Telegraph Today Express".split()
)
_PLURAL = frozenset({"nhiều", "các", "những", "một số", "số"})
_RELATIVE = ("người", "ông", "bà", "vị")  # "B, người mà ông gặp": another than B
_CONSORTS = frozenset({"hoàng hậu", "đệ nhất phu nhân"})
_PRONOUNS = frozenset({"ông", "bà"})
_BEHIND_APPOSITION = frozenset(
    {"tại", "ở", ".", ",", "ngày", "vào", "trong", "để", "về", "bên lề", "hôm", "và", "khi", "sau", "trước", "nhằm"}
)
_BUREAUS = ("văn phòng ", "phủ ")
_SERVED = (("Phó Tổng thống", "deputy"), ("Tổng thống", "head_of_state"), ("Thủ tướng", "head_of_government"))
_PARTNER = " đối tác"
_COORDINATED = 6  # tokens back over a title that "và" joins to the next, and what governs both
_WHOLE_NAME = 2  # words of a foreign name, behind that of a firm
_LONGEST_GLOSS = 9  # tokens in brackets between a title and the name
_LONGEST_INTRODUCTION = 40  # tokens of titles, ranks and honorifics before a name


class _Introduction:
    """What stands before a name: the titles, what else the words are, the side that they say, and where they end."""

    __slots__ = ("at", "cats", "country", "offices")

    def __init__(self, at: int) -> None:
        self.at = at
        self.offices: list[Office] = []
        self.cats: set[str] = set()
        self.country = ""


class Persons:
    """Finds the persons and office-holders of the sentences of one text."""

    def __init__(self, lexicon: Lexicon, text: str) -> None:
        self._surnames = lexicon.surnames
        self._geography = lexicon.geography
        self._text = text
        self.shorts: set[str] = set()  # syllables that are the short names of those told of so far: "Moon", "Kim"

    def person(self, tokens: list[Token], start: int) -> Mention | None:
        """Read titles, ranks and honorifics in any order, the name they introduce, and titles after the name."""
        if tokens[start].low in RELATIVES and self._of_another(tokens, start + 1):
            return None  # "em gái nhà lãnh đạo X": X is told of, his sister has no name
        intro = _Introduction(start)
        while intro.at < min(len(tokens), start + _LONGEST_INTRODUCTION):
            chain = parse_chain(tokens, intro.at, self._surnames)
            phrase = _for_another(tokens, intro.at, chain, self._surnames)
            if phrase is not None and phrase.inner and self.named_after(tokens, phrase.end):
                served = self.person(tokens, phrase.inner)
                if served is not None:
                    served.served_by = phrase.offices[-1]
                return served
            if phrase is not None and _speaks_for_bureau(tokens, phrase):
                served = self.person(tokens, phrase.end)
                if served is not None and served.name:
                    served.served_by = phrase.offices[-1]
                    return served
            if phrase is not None:
                intro.offices += phrase.offices
                intro.at = phrase.end
                intro.cats.add("title")
            elif not (self._take_word(tokens, intro) or self._take_mark(tokens, intro, start)):
                break
        offices = _held(tokens, start, intro)
        at, cats, country = intro.at, intro.cats, intro.country
        end = self._name_end(tokens, at, offices, cats)
        if end == at:
            return self._title_alone(tokens, (start, at), offices, country, cats)
        if tokens[at - 1].has("firm") and end - at > _WHOLE_NAME and not is_syllable(tokens[at].text):
            at = end - _WHOLE_NAME  # "Chủ tịch Tập đoàn Sunrise Jonathan Hale"
        mention = Mention("person", tokens, start, end)
        self._set_name(mention, tokens, at, end)
        mention.offices = tuple(offices)
        mention.cats = frozenset(cats)
        forms = (
            token.low for token in tokens[start:at] if token.has("honorific") and not token.has("country", "short")
        )
        mention.forms = frozenset(forms) | of_a_woman(tokens, start)
        mention.counterpart = "counterpart" in cats
        mention.country = country or whose_offices(offices)
        mention.cats |= told_around(tokens, start, at)
        if offices and start and (tokens[start - 1].has("kin") or tokens[start - 1].low in RELATIVES):
            mention.cats |= {"kin's"}  # "phu nhân Thủ tướng X": his name, or hers
        if end + 1 < len(tokens) and tokens[end].low in (",", "-", "–") and tokens[end + 1].low in RELATIVES:
            mention.cats |= {"relative"}
        add_titles_behind(mention, tokens, self._surnames)
        past_caption_side(mention, tokens)
        side_in_brackets(mention, tokens)
        if not mention.country:
            mention.country = side_behind(tokens, mention.last)
        if _is_met(tokens, start, mention.last):
            mention.cats |= {"met"}
        return mention

    def _of_another(self, tokens: list[Token], at: int) -> bool:
        """Whether a title, a rank or an honorific at ``at`` introduces a name, no mark between."""
        if at >= len(tokens) or not tokens[at].has("title", "leader", "honorific") or tokens[at].low in RELATIVES:
            return False
        inner = self.person(tokens, at)
        if inner is None or not inner.name:
            return False
        between = (token.low for token in tokens[at : inner.last] if token.end <= inner.name_start)
        return _APART.isdisjoint(between)

    def _take_word(self, tokens: list[Token], intro: _Introduction) -> bool:
        """Take a rank, an honorific, a word of leading or a country between one and a name; say whether one stood."""
        at = intro.at
        token = tokens[at]
        official = token.has("honorific") and token.has("leader")  # "các nhà ngoại giao Nga"
        of_side = official and self._side_after(tokens, at + 1, "", _OFFICIALS_OF)[1]
        if token.has("honorific", "rank", "former", "acting", "elect", "new") and at + 1 < len(tokens) and not of_side:
            if state := state_headed(tokens, at):
                intro.country, intro.at = state, at + 3
                intro.cats.add("leader")
            else:
                intro.cats.update(token.senses)
                intro.at = at + 1
                if intro.offices and token.low.endswith(" là"):  # "Tổng thống khi đó là X"
                    intro.offices = [office._replace(status="former") for office in intro.offices]
            return True
        if token.has("leader", "counterpart"):
            told = str(token.value("leader") or "")
            intro.cats.update((*token.senses, told) if told else token.senses)
            whose = told if told.isupper() else intro.country
            between = _OFFICIALS_OF if told == "of many" else _BEFORE_SIDE
            intro.at, intro.country = self._side_after(tokens, at + 1, whose, between)
            if intro.at == at + 1 and told != "of many":  # "lãnh đạo tình báo Lào Khamla Vongsavanh"
                end, side = self._side_after(tokens, at + 1, whose, _OFFICIALS_OF)
                intro.at, intro.country = (end, side) if self.named_after(tokens, end) else (at + 1, intro.country)
            return True
        if token.state and "rank" in intro.cats and tokens[at - 1].has("rank") and self.named_after(tokens, at + 1):
            intro.country, intro.at = token.state, at + 1  # "Đại tướng Lào Khamla Vongsavanh"
            return True
        return False

    def _take_mark(self, tokens: list[Token], intro: _Introduction, start: int) -> bool:
        """Take a mark behind which a further title or the name stands, or ``khi đó`` behind titles."""
        at, offices = intro.at, intro.offices
        low = tokens[at].low
        introduces = at > start and low in (",", "-", "–") and self._introduces(tokens, at + 1, start)
        became = introduces and start and tokens[start - 1].tells("appointment", "verb")
        if introduces and not (became and self._bears_another(tokens, at + 2)):
            intro.at = at + 1
            return True
        if "counterpart" in intro.cats and (named := self._counterpart_named(tokens, at)):
            intro.at = named
            return True
        if offices and low == "," and self._stands_beside(tokens, at + 1, offices[-1].country, start):
            intro.at = at + 1
            return False
        if offices and self._take_time(tokens, intro):
            return True
        if offices and (closed := self._gloss(tokens, at)):
            intro.country = intro.country or next((t.state for t in tokens[at:closed] if t.state), "")
            intro.at = closed
            return True
        return False

    def _bears_another(self, tokens: list[Token], at: int) -> bool:
        """``B được bầu làm Thủ tướng Việt Nam, ông A, Thủ tướng Lào đã …``: A bears only the title behind his name."""
        end = name_end(tokens, at, self._surnames)
        return end + 1 < len(tokens) and tokens[end].low == "," and begins_title(tokens, end + 1)

    def _counterpart_named(self, tokens: list[Token], at: int) -> int:
        """``người đồng cấp Nga là X``, ``người đồng cấp Nga, Tổng thống X``: the index behind the mark, else 0."""
        if at + 1 >= len(tokens) or tokens[at].low not in ("là", ","):
            return 0
        phrase = parse_chain(tokens, at + 1, self._surnames)
        begun = phrase.end if phrase is not None else at + 1
        end = name_end(tokens, begun, self._surnames, introduced=phrase is not None)
        closed = end >= len(tokens) or tokens[end].low in _BEHIND_APPOSITION
        titled = tokens[at].low == "là" or (phrase is not None and not phrase.offices[0].country and closed)
        return at + 1 if titled and end > begun and not acts(tokens, end) else 0

    def _take_time(self, tokens: list[Token], intro: _Introduction) -> bool:
        """``Tổng thống lúc đó (là) X``, ``Phó Tổng thống hiện tại, X``: when the one behind the title held it."""
        at = intro.at
        status, size = when_held(tokens, at)
        if not status:
            return False
        end = min(at + size, len(tokens))
        end += end < len(tokens) and tokens[end].low in ("là", ",") and self._named_or_addressed(tokens, end + 1)
        if status == "current" and not self._named_or_addressed(tokens, end):
            return False
        intro.offices = [office._replace(status=status) if status != "current" else office for office in intro.offices]
        intro.at = end
        return True

    def _named_or_addressed(self, tokens: list[Token], at: int) -> bool:
        at += at < len(tokens) and tokens[at].has("honorific")
        return self.named_after(tokens, at)

    def _gloss(self, tokens: list[Token], at: int) -> int:
        """``người phát ngôn Nhà Xanh (Phủ Tổng thống Hàn Quốc) X``: the index behind what explains a title, else 0."""
        end = closing_bracket(tokens, at, _LONGEST_GLOSS)
        return end + 1 if end and name_end(tokens, end + 1, self._surnames) > end + 2 else 0

    def _name_end(self, tokens: list[Token], at: int, offices: list[Office], cats: set[str]) -> int:
        """Return the index after the name that titles and honorifics introduce at ``at``, ``at`` where none does."""
        end = name_end(tokens, at, self._surnames, introduced=True)
        if end == at and (offices or cats) and _named_like_a_place(tokens, at, offices):
            return at + 1
        alone = end == at + 1 and is_syllable(tokens[at].text) and not cats & {"honorific", "rank"}
        if alone and offices and tokens[at].text in self._surnames and not tokens[at].senses:
            return end  # "Chủ tịch Tập", where somebody of that family name is told of
        return at if alone else end

    def _introduces(self, tokens: list[Token], at: int, start: int) -> bool:
        """After a comma only a further title or rank belongs to the same person.

        ``Trước phản ứng của Ngoại trưởng Nga, bà Y đã …``, ``Nhận lời mời của Bộ trưởng, ông Y sẽ …``: where ``của``
        governs the title, who acts behind the comma is another.
        """
        if start and tokens[start - 1].low in _PLURAL:
            return False  # "điện đàm với nhiều cố vấn, ông X đã …"
        if start and tokens[start - 1].has("kin"):
            return False  # "phu nhân Thủ tướng, bà X": the title is her husband's
        if at >= len(tokens) or not tokens[at].has("rank", "honorific"):
            return False
        end = name_end(tokens, at + 1, self._surnames)
        before = tokens[start - 1] if start else None
        governed = before is not None and (before.has(*_GOVERNS, "noun") or before.low.endswith(("với", "từ")))
        if before is not None and before.low == "và":  # "Trong buổi tiếp Ngoại trưởng và Đại sứ Nga, ông Y đã …"
            governed = any(token.has(*_GOVERNS, "noun") for token in tokens[max(0, start - _COORDINATED) : start - 1])
        closed = end >= len(tokens) or not tokens[end].word or tokens[end].low in _BEHIND_APPOSITION
        return end > at + 1 and not (governed and (acts(tokens, end) or (end == at + 2 and not closed)))

    def _stands_beside(self, tokens: list[Token], at: int, country: str, start: int) -> bool:
        """``Ngoại trưởng Mỹ, Robert Hale cho biết``: a whole foreign name behind a foreign title and a comma.

        A title of its own behind the name, or a second name, says that it is another person.
        """
        end = name_end(tokens, at, self._surnames)
        if not country or country == "VN" or end < at + 2 or tokens[at].senses:
            return False
        if start and tokens[start - 1].low.endswith(("với", "từ")) and acts(tokens, end):
            return False  # "hội đàm với Chủ tịch Trung Quốc, Kim Il Chol đã …"
        words = [token.text for token in tokens[at:end]]
        if is_vietnamese_name(words, self._surnames) or is_syllable(words[0]) is (country != "CN"):
            return False
        after = tokens[end] if end < len(tokens) else None
        if after is None or after.has("and"):
            return False
        return after.low not in (",", "-", "–", "(") or not begins_title(tokens, end + 1)

    def named_after(self, tokens: list[Token], at: int) -> bool:
        """Say whether a name begins at ``at``."""
        return name_end(tokens, at, self._surnames) > at

    def _side_after(
        self, tokens: list[Token], at: int, country: str, between: frozenset[str] = _BEFORE_SIDE
    ) -> tuple[int, str]:
        """Take a side after ``nhà lãnh đạo`` or ``người đồng cấp``: ``(của) (nước) Triều Tiên``."""
        begun = at
        if [token.low for token in tokens[at : at + 3]] in _HERE:
            return at + 3, country
        while at < len(tokens) and tokens[at].low in between:
            at += 1
        at += at + 1 < len(tokens) and tokens[at].low in ("từ", "đến từ") and bool(tokens[at + 1].state)
        if at < len(tokens) and not names_person(tokens, at, self._surnames):
            side = side_of(tokens[at], tokens[at].value("party"))
            of_officials = tokens[at - 1].low in _OFFICIALS_OF and at > begun  # "quan chức quốc phòng của Moscow"
            if side is None and (at == begun or of_officials) and not self.named_after(tokens, at):
                side = capital_of(tokens[at], self._geography)
            if side is not None:
                return at + 1, side
        return begun, country

    def _title_alone(
        self, tokens: list[Token], span: tuple[int, int], offices: list[Office], country: str, cats: set[str]
    ) -> Mention | None:
        start, at = span
        if not offices and not cats & {"leader", "counterpart"}:
            return self.pronoun(tokens, start) if at == start + 1 and tokens[start].low in _PRONOUNS else None
        if offices and start < at and (led := heads_state(tokens[at - 1], offices[-1], self._geography)):
            offices, country, cats = [], led, cats | {"leader"}
        many = first_of_many(tokens, at) if (offices or "leader" in cats) and not country else 0
        if at == start or not (offices or country or many or "counterpart" in cats):
            return None
        if offices and offices[-1].level == "royal":
            country = country or side_behind_consort(tokens, at)
        if many:
            at, country = many, side_of(tokens[many - 1], None) or ""
        listed = at < len(tokens) and tokens[at].low == ":" and of_several(tokens, start)
        some = (
            "leader" in cats
            and not offices
            and (of_several(tokens, start) or of_several_powers(tokens, start, at) or is_one(tokens, start))
        )
        if many or listed or some:
            cats = cats | ({"of many", "of these states"} if many else {"of many"})
        elif offices and (country or offices[0].country) and of_several(tokens, start):
            cats = cats | {"several"}
        if any(is_ordinal(tokens, number) for number in range(start, at)):
            cats = cats | {"any one"}  # "Tổng thống Mỹ thứ 44": one of them all, not the one whom the article names
        if "leader" in cats and when_held(tokens, at)[0] == "former":
            cats = cats | {"then"}  # "vị lãnh đạo Triều Tiên khi đó"
        named = bool(offices) and is_given_name(tokens, at)
        mention = Mention("title", tokens, start, at + named)
        mention.given = name_key(tokens[at].text) if named else ""
        mention.offices = tuple(offices)
        mention.country = country or whose_offices(offices)
        mention.counterpart = "counterpart" in cats
        mention.cats = frozenset(cats) | told_around(tokens, start, at)
        return mention

    def _set_name(self, mention: Mention, tokens: list[Token], first: int, last: int) -> None:
        mention.name_start = tokens[first].start
        mention.name_end = tokens[last - 1].end
        mention.name = self._text[mention.name_start : mention.name_end].replace("\n", " ")

    def bare_name(self, tokens: list[Token], at: int) -> Mention | None:
        """Return the name that begins at ``at`` with nothing before it, with the titles and the side behind it."""
        end = name_end(tokens, at, self._surnames)
        if end == at or names_a_place(tokens, at):
            return None
        words = [token.text for token in tokens[at:end]]
        if len(words) > 1 and words[-1] in _OUTLETS:
            return None  # "Theo Jerusalem Post, chỉ huy …"
        accompanies = at > 0 and tokens[at - 1].has("kin")
        paired = len(words) == 1 and one_of_two(tokens, at)
        short = len(words) == 1 and not accompanies and not paired and (is_syllable(words[0]) or len(words[0]) < 3)
        if short and not (words[0] in self.shorts and stands_for_person(tokens, at)):
            return None
        named = accompanies or is_vietnamese_name(words, self._surnames) or is_predecessor(tokens, at, end)
        mention = Mention("person" if named else "bare", tokens, at, end)
        self._set_name(mention, tokens, at, end)
        mention.cats = frozenset(
            {"kin" if accompanies else "one of two" if paired else "syllable" if short else "bare"}
        )
        add_titles_behind(mention, tokens, self._surnames)
        sided = side_in_brackets(mention, tokens)
        if not mention.offices and at and (whose := _whose_bureau(tokens[at - 1])):
            mention.offices = (whose,)  # "Văn phòng Tổng thống X"
        if mention.offices or sided:
            mention.kind = "person"
        return mention

    def consort(self, tokens: list[Token], at: int) -> Mention | None:
        """``Hoàng hậu Lào (X)``, ``đệ nhất phu nhân Lào X``: she by her name and her side, without it her side alone.

        Right beside her husband she is of the words that name him.
        """
        state = tokens[at + 1].state if at + 1 < len(tokens) else ""
        if not state or tokens[at].low not in _CONSORTS or (at and tokens[at - 1].has("and")):
            return None
        end = name_end(tokens, at + 2, self._surnames, introduced=True)
        mention = Mention("person" if end > at + 2 else "country", tokens, at, max(end, at + 2))
        mention.country = state
        if end > at + 2:
            self._set_name(mention, tokens, at + 2, end)
            mention.cats = frozenset({"kin", "relative"})
            add_titles_behind(mention, tokens, self._surnames)
        return mention

    def partner(self, tokens: list[Token], at: int) -> Mention | None:
        """``đối tác Mỹ John Hale``: a counterpart, where a whole name stands behind his side; else of any kind."""
        end = name_end(tokens, at + 1, self._surnames)
        if not tokens[at].state or end < at + 1 + _WHOLE_NAME or not words_before(tokens, at, 2).endswith(_PARTNER):
            return None
        mention = Mention("person", tokens, at, end)
        self._set_name(mention, tokens, at + 1, end)
        mention.country = tokens[at].state
        mention.cats = frozenset({"counterpart"})
        mention.counterpart = True
        return mention

    def pronoun(self, tokens: list[Token], at: int) -> Mention:
        """``ông``, ``bà`` with no name after it: the person told of last."""
        mention = Mention("title", tokens, at, at + 1)
        opening = "opens clause" if at and tokens[at - 1].low == "," else "pronoun"
        mention.cats = frozenset({"pronoun", opening, tokens[at].low.split(" ")[0]})
        if at > 1 and tokens[at - 1].low == "mà" and tokens[at - 2].low in _RELATIVE:
            mention.cats |= {"another"}
        return mention


def _speaks_for_bureau(tokens: list[Token], phrase: Phrase) -> bool:
    """``Phát ngôn viên văn phòng bà X``: who speaks for somebody's office is another."""
    bureau = phrase.offices[-1].level == "spokesperson" and tokens[phrase.end - 1].low == "văn phòng"
    return bureau and phrase.end < len(tokens) and tokens[phrase.end].has("honorific")


def _is_met(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a verb or ``với`` stands before somebody; ``A cùng Bộ trưởng B gặp C``: B does what A does.

    So in ``Tại cuộc gặp B, ông …``, where the word of the encounter stands right before him.
    """
    if start and tokens[start - 1].tells("encounter", "noun"):
        return True
    before = [token for token in tokens[max(0, start - 3) : start] if token.has("verb", "with")]
    acts = end < len(tokens) and tokens[end].has("verb", "past", "future", "ongoing")
    return bool(before) and not (acts and all(token.low.startswith("cùng") for token in before))


def _whose_bureau(token: Token) -> Office | None:
    """``Văn phòng Tổng thống X thông báo``: the office of whom the bureau serves, None for any other body."""
    if not token.cap or not token.low.startswith(_BUREAUS):
        return None
    title, level = next(((title, level) for title, level in _SERVED if token.low.endswith(title.lower())), ("", ""))
    start = token.end - len(title)
    return Office(title, "", "current", start, token.end, level, is_office=True) if title else None


def _held(tokens: list[Token], start: int, intro: _Introduction) -> list[Office]:
    """Return the offices before a name as the one named holds them.

    ``con gái Tổng thống Lào, bà X``: the office is her father's, and she is of his side.
    """
    offices = intro.offices
    if offices and tokens[start].low in RELATIVES:
        intro.country, offices = intro.country or offices[-1].country, []
    if offices and is_candidate(tokens, start):
        offices = [office._replace(is_office=False) for office in offices]
    if offices and held_then(tokens, start):
        offices = [office._replace(status="former") for office in offices]
    return offices


def _named_like_a_place(tokens: list[Token], at: int, offices: list[Office]) -> bool:
    """``bà Nga``, ``ông Thái``; ``Công chúa Victoria``: a short country's or a place's name that is a given name."""
    if at >= len(tokens) or not tokens[at].cap or " " in tokens[at].text:
        return False
    before, token = tokens[at - 1], tokens[at]
    if before.low in _PRONOUNS:
        return token.has("country", "short", "place") and is_syllable(token.text)
    royal = bool(offices) and offices[-1].level == "royal" and not token.has("country", "title")
    return royal and token.has("place") and not is_syllable(token.text)


def _for_another(tokens: list[Token], at: int, phrase: Phrase | None, surnames: frozenset[str]) -> Phrase | None:
    """``Thay mặt Chủ tịch nước, Đại sứ …``: the head's title is another's, the ambassador's begins a new mention.

    So does what follows ``Được sự đồng ý của Thủ tướng, Bộ trưởng …`` and ``chào mừng Ngài Thủ tướng, …``, and in
    ``A được bầu làm Tổng Bí thư, Thủ tướng B đã …`` B's.
    """
    if phrase is None or len(phrase.offices) < 2 or not at:
        return phrase
    if tokens[at - 1].low == "ngài" and tokens[at - 2].has("verb", "say"):
        return first_offices(tokens, at, phrase, 1)
    if tokens[at - 1].tells("appointment", "verb") and name_end(tokens, phrase.end, surnames) > phrase.end:
        return parse_first(tokens, at, surnames)
    if not tokens[at - 1].has("behalf", "leave"):
        return phrase
    for number, office in enumerate(phrase.offices):
        if number and office.level in _WHO_STAND_IN:
            return first_offices(tokens, at, phrase, number)
    return phrase
