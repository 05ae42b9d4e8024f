"""Mentions: every person, office-holder, country, body and group that a sentence names, in the order of the text."""

from collections.abc import Sequence

from banggiao.lexicon import Lexicon
from banggiao.reading.bodies import Bodies, side_of
from banggiao.reading.lists import read_lists
from banggiao.reading.mention import Mention
from banggiao.reading.names import is_syllable, is_vietnamese_name, name_end
from banggiao.reading.predicates import tell_offices
from banggiao.reading.titles import Office, Phrase, parse_chain
from banggiao.reading.tokens import Token

_BEFORE_SIDE = frozenset(
    {"của", "nước", "phía", "cấp", "cao", "bên", "và", "nhân", "dân", "nhà nước", "chính phủ", "đảng", ","}
)
_WHO_STAND_IN = ("ambassador", "minister", "vice_minister", "official", "local")
_HERE = (["nước", "chủ", "nhà"], ["nước", "sở", "tại"])
_GOVERNS = ("of", "with", "between")
_BEARERS_OF_NAMES = (
    "thành phố", "tp", "tp.", "sân bay", "đường", "phố", "đại lộ", "quận", "phường", "trường", "đại học", "học viện",
    "bệnh viện", "công viên", "bảo tàng", "tượng đài", "khu di tích", "nhà hát", "cung", "cầu", "cảng", "giải", "quỹ",
    "tàu", "lăng", "tư tưởng",
)  # fmt: skip
_QUOTES = frozenset('“”"')
_OWNING = ("of", "to", "between", "invited_by")
_BARE_MINISTERS = ("Bộ trưởng", "Thứ trưởng")
_TWO = ("hai", "2")
_PRONOUNS = frozenset({"ông", "bà"})
_LONGEST_INTRODUCTION = 40  # tokens of titles, ranks and honorifics before a name
_INTRODUCERS = ("title", "rank", "honorific", "leader", "former", "acting", "elect", "new", "counterpart")


class Finder:
    """Finds the mentions of one sentence."""

    def __init__(self, lexicon: Lexicon, text: str) -> None:
        self._lexicon = lexicon
        self._surnames = lexicon.surnames
        self._text = text
        self._bodies = Bodies(lexicon, text)

    def find(self, tokens: Sequence[Token]) -> list[Mention]:
        """Return the sentence's mentions, in order, not overlapping."""
        mentions: list[Mention] = []
        at, quoted = 0, False
        while at < len(tokens):
            token = tokens[at]
            known = token.senses or token.cap or token.low in _TWO  # all others, most of a text, name nobody
            mention = self._mention_at(tokens, at) if known else None
            if mention is None:
                if token.text in _QUOTES:
                    quoted = token.text == "“" or (token.text == '"' and not quoted)
                at += 1
            else:
                if quoted or (at and tokens[at - 1].has(*_OWNING)):
                    mention.cats |= {"beside"}
                mentions.append(mention)
                at = mention.last
        _share_title(mentions)
        tell_offices(tokens, mentions)
        read_lists(tokens, mentions)
        return mentions

    def _mention_at(self, tokens: Sequence[Token], at: int) -> Mention | None:
        token = tokens[at]
        senses = token.senses
        if token.low in _TWO and at + 1 < len(tokens) and tokens[at + 1].has("title"):
            return self._pair_of_holders(tokens, at)
        if not senses:
            return self._bare_name(tokens, at) if token.cap and token.word else None
        if "pronoun" in senses:
            return self._pronoun(tokens, at)
        if "pair" in senses or "pair_office" in senses:
            return self._bodies.group(tokens, at)
        if "pair_of_states" in senses:
            mention = Mention("group", tokens, at, at + 1)
            mention.countries = tuple(str(token.value("pair_of_states")).split())
            mention.cats = frozenset({"pair_of_countries"})
            return mention
        if "delegation" in senses:
            return (self._bare_name(tokens, at) if token.cap else None) or self._delegation(tokens, at)
        if "vessel" in senses:
            return self._bodies.vessel(tokens, at)
        if token.has(*_INTRODUCERS) and (person := self._person(tokens, at)):
            return person
        if token.has("country", "short"):
            return self._bodies.country(tokens, at)
        if "org" in senses:
            return self._bodies.organisation(tokens, at)
        if "party" in senses or "body" in senses or "opener" in senses:
            return self._bodies.body(tokens, at)
        if "place" in senses:
            return self._bodies.place(tokens, at)
        return None

    # -- persons

    def _person(self, tokens: Sequence[Token], start: int) -> Mention | None:
        """Read titles, ranks and honorifics in any order, the name they introduce, and titles after the name."""
        at = start
        offices: list[Office] = []
        cats: set[str] = set()
        country = ""
        size = min(len(tokens), start + _LONGEST_INTRODUCTION)
        while at < size:
            token = tokens[at]
            if phrase := _for_another(tokens, at, parse_chain(tokens, at, self._surnames)):
                if phrase.inner and self._named_after(tokens, phrase.end):
                    return self._person(tokens, phrase.inner)
                offices += phrase.offices
                at = phrase.end
                cats.add("title")
            elif token.has("honorific", "rank", "former", "acting", "elect", "new") and at + 1 < size:
                cats.update(token.senses)
                at += 1
            elif token.has("leader", "counterpart"):
                cats.update(token.senses)
                cats.update(filter(None, (str(token.value("leader") or ""),)))
                at, country = self._side_after(tokens, at + 1, country)
            elif at > start and token.low in (",", "-", "–") and self._introduces(tokens, at + 1, start):
                at += 1
            elif offices and token.low == "," and self._stands_beside(tokens, at + 1, offices[-1].country):
                at += 1
                break
            elif offices and token.low in ("khi", "lúc") and at + 1 < size and tokens[at + 1].low in ("đó", "ấy"):
                offices = [office._replace(status="former") for office in offices]
                at += 2
            else:
                break
        end = name_end(tokens, at, self._surnames, introduced=True)
        if end == at + 1 and is_syllable(tokens[at].text) and not cats & {"honorific", "rank"}:
            end = at
        if end == at:
            return self._title_alone(tokens, (start, at), offices, country, cats)
        mention = Mention("person", tokens, start, end)
        self._set_name(mention, tokens, at, end)
        mention.offices = tuple(offices)
        mention.cats = frozenset(cats)
        mention.forms = frozenset(token.low for token in tokens[start:at] if token.has("honorific"))
        mention.counterpart = "counterpart" in cats
        mention.country = country or next((o.country for o in offices if o.country), "")
        mention.cats |= _of_this_country(tokens, start, at)
        self._titles_after(mention, tokens)
        _past_caption_side(mention, tokens)
        _side_in_brackets(mention, tokens)
        if not mention.country:
            mention.country = _side_behind(tokens, mention.last)
        if any(token.has("verb", "with") for token in tokens[max(0, start - 3) : start]):
            mention.cats |= {"met"}
        return mention

    def _introduces(self, tokens: Sequence[Token], at: int, start: int) -> bool:
        """After a comma only a further title or rank belongs to the same person.

        ``Trước phản ứng của Ngoại trưởng Nga, bà Y đã …``: where ``của`` governs the title, who acts behind the comma
        is another.
        """
        if start and tokens[start - 1].has("kin"):
            return False  # "phu nhân Thủ tướng, bà X": the title is her husband's
        if at >= len(tokens) or not tokens[at].has("rank", "honorific"):
            return False
        end = name_end(tokens, at + 1, self._surnames)
        governed = start > 0 and tokens[start - 1].has(*_GOVERNS)
        return end > at + 1 and not (governed and _acts(tokens, end))

    def _stands_beside(self, tokens: Sequence[Token], at: int, country: str) -> bool:
        """``Ngoại trưởng Mỹ, Robert Hale cho biết``: a whole foreign name behind a foreign title and a comma.

        A title of its own behind the name, or a second name, says that it is another person.
        """
        end = name_end(tokens, at, self._surnames)
        if not country or country == "VN" or end < at + 2 or tokens[at].senses:
            return False
        words = [token.text for token in tokens[at:end]]
        if is_vietnamese_name(words, self._surnames) or is_syllable(words[0]) is (country != "CN"):
            return False
        after = tokens[end] if end < len(tokens) else None
        if after is None or after.has("and"):
            return False
        return after.low not in (",", "-", "–", "(") or not (end + 1 < len(tokens) and _begins_title(tokens[end + 1]))

    def _named_after(self, tokens: Sequence[Token], at: int) -> bool:
        return name_end(tokens, at, self._surnames) > at

    def _side_after(self, tokens: Sequence[Token], at: int, country: str) -> tuple[int, str]:
        """Take a side after ``nhà lãnh đạo`` or ``người đồng cấp``: ``(của) (nước) Triều Tiên``."""
        begun = at
        if [token.low for token in tokens[at : at + 3]] in _HERE:
            return at + 3, country
        while at < len(tokens) and (tokens[at].low in _BEFORE_SIDE):
            at += 1
        if at < len(tokens):
            side = side_of(tokens[at], tokens[at].value("party"))
            if side is not None:
                return at + 1, side
        return begun, country

    def _title_alone(
        self, tokens: Sequence[Token], span: tuple[int, int], offices: list[Office], country: str, cats: set[str]
    ) -> Mention | None:
        start, at = span
        if not offices and not cats & {"leader", "counterpart"}:
            return self._pronoun(tokens, start) if at == start + 1 and tokens[start].low in _PRONOUNS else None
        if at == start or (not offices and not country and "counterpart" not in cats):
            return None
        many = _first_of_many(tokens, at) if offices and not country else 0
        if many:
            at, country = many, tokens[many - 1].state
        if many or ("leader" in cats and not offices and _of_several(tokens, start)):
            cats = cats | {"of many"}
        mention = Mention("title", tokens, start, at)
        mention.offices = tuple(offices)
        mention.country = country or next((o.country for o in offices if o.country), "")
        mention.counterpart = "counterpart" in cats
        mention.cats = frozenset(cats) | _of_this_country(tokens, start, at)
        return mention

    def _set_name(self, mention: Mention, tokens: Sequence[Token], first: int, last: int) -> None:
        mention.name_start = tokens[first].start
        mention.name_end = tokens[last - 1].end
        mention.name = self._text[mention.name_start : mention.name_end]

    def _titles_after(self, mention: Mention, tokens: Sequence[Token]) -> None:
        """``Thongsalith Mangnomek, Bí thư Trung ương Đảng, …``; ``Phan Văn Giang - tổng tham mưu trưởng -``."""
        at = _after_brackets(tokens, mention.last)
        comrade = mention.cats & {"honorific"} and not mention.offices and at < len(tokens)
        if comrade and tokens[at].cap and tokens[at].has("title"):
            at -= 1  # "tiếp đồng chí X Ủy viên Trung ương Đảng, Bí thư …": the comma is left out
        elif at >= len(tokens) or tokens[at].low not in (",", "-", "–", "(", "là"):
            return
        opened = tokens[at].low
        phrase = parse_chain(tokens, at + 1, self._surnames, named=True)
        if phrase is None:
            return
        end = phrase.inner or phrase.end
        if not phrase.inner and end < len(tokens) and _names_another(tokens[end], self._named_after(tokens, end)):
            return
        if mention.offices and opened == "," and self._names_next(tokens, end):
            return
        end = self._past_owner(tokens, end)
        if (
            opened == ","
            and _joins_another(tokens, end, bare=not mention.offices)
            and not mention.cats & {"honorific", "rank"}
        ):
            return
        if (
            opened == ","
            and " " not in mention.name
            and not mention.cats & {"honorific", "rank"}
            and not _closes(tokens, end)
        ):
            return  # "Nghe lời Trump, phó tổng thống Mỹ đã ...": the title begins a clause of its own
        if opened == "," and mention.first and tokens[mention.first - 1].has(*_GOVERNS) and _acts(tokens, end):
            return  # "Sau phát biểu của ông X, Chủ tịch Quốc hội đáp từ": it ends the clause
        if opened == "là" and not mention.cats & {"honorific", "rank"}:
            return
        if mention.country and phrase.offices[-1].country and phrase.offices[-1].country != mention.country:
            return
        mention.offices += phrase.offices
        mention.country = mention.country or next((o.country for o in phrase.offices if o.country), "")
        end -= 1 if phrase.inner else 0
        mention.last = end + 1 if opened == "(" and end < len(tokens) and tokens[end].low == ")" else end
        mention.end = tokens[mention.last - 1].end

    def _names_next(self, tokens: Sequence[Token], at: int) -> bool:
        """``Bộ trưởng X, Phó Chủ tịch Ủy ban Châu Âu, bà Y``: titles that a comma and the next name follow."""
        if at + 2 >= len(tokens) or tokens[at].low != "," or not tokens[at + 1].has("honorific"):
            return False
        return self._named_after(tokens, at + 2)

    def _past_owner(self, tokens: Sequence[Token], at: int) -> int:
        """``cố vấn an ninh quốc gia của Trump``: whom the holder serves says nothing more of his office."""
        if at + 1 >= len(tokens) or not tokens[at].has("of"):
            return at
        begun = at + 2 if tokens[at + 1].has("honorific") else at + 1
        end = name_end(tokens, begun, self._surnames)
        return end if end > begun and _closes(tokens, end) else at

    def _bare_name(self, tokens: Sequence[Token], at: int) -> Mention | None:
        end = name_end(tokens, at, self._surnames)
        if end == at or _names_a_place(tokens, at):
            return None
        words = [token.text for token in tokens[at:end]]
        accompanies = at > 0 and tokens[at - 1].has("kin")
        if len(words) == 1 and not accompanies and (is_syllable(words[0]) or len(words[0]) < 3):
            return None
        named = accompanies or is_vietnamese_name(words, self._surnames)
        mention = Mention("person" if named else "bare", tokens, at, end)
        self._set_name(mention, tokens, at, end)
        mention.cats = frozenset({"kin" if accompanies else "bare"})
        self._titles_after(mention, tokens)
        sided = _side_in_brackets(mention, tokens)
        if mention.offices or sided:
            mention.kind = "person"
        return mention

    def _pair_of_holders(self, tokens: Sequence[Token], at: int) -> Mention | None:
        """``hai phó thủ tướng``, ``hai Bộ trưởng Quốc phòng Việt Nam và Lào``."""
        phrase = parse_chain(tokens, at + 1, self._surnames)
        if phrase is None or self._named_after(tokens, phrase.end):
            return None
        mention = Mention("group", tokens, at, phrase.end)
        mention.shared_title = phrase.offices[0].title
        mention.cats = frozenset({"hai"})
        return mention

    def _pronoun(self, tokens: Sequence[Token], at: int) -> Mention:
        """``ông``, ``bà`` with no name after it: the person told of last."""
        mention = Mention("title", tokens, at, at + 1)
        mention.cats = frozenset({"pronoun", tokens[at].low.split(" ")[0]})
        return mention

    def _delegation(self, tokens: Sequence[Token], at: int) -> Mention | None:
        mention = self._bodies.delegation(tokens, at)
        if mention is not None:
            self._led_by(mention, tokens)
        return mention

    def _led_by(self, mention: Mention, tokens: Sequence[Token]) -> None:
        at = _after_brackets(tokens, mention.last)
        if at < len(tokens) and tokens[at].low == ",":
            at += 1
        if at + 1 >= len(tokens) or tokens[at].low != "do":
            return
        if tokens[at + 1].has("delegation"):
            return
        leader = self._mention_at(tokens, at + 1)
        if leader is None or leader.kind not in ("person", "title", "bare"):
            return
        after = leader.last
        if after < len(tokens) and tokens[after].low == ",":
            after += 1
        if after < len(tokens) and tokens[after].has("lead"):
            if leader.kind == "bare":
                leader.kind = "person"
            leader.country = leader.country or mention.country
            mention.country = mention.country or leader.country
            leader.offices = _with_portfolio(leader.offices, tokens, mention)
            mention.leader = leader
            mention.last = after + 1
            mention.end = tokens[after].end


def _of_this_country(tokens: Sequence[Token], start: int, end: int) -> frozenset[str]:
    """``Thủ tướng nước này``: of the country that was named last."""
    if any(tokens[at].low == "nước" and tokens[at + 1].low == "này" for at in range(start, end - 1)):
        return frozenset({"this country"})
    return frozenset()


def _of_several(tokens: Sequence[Token], start: int) -> bool:
    """``các đồng chí lãnh đạo Lào``: not the one leader whom the article names."""
    return tokens[start].low == "các đồng chí" or (
        start > 0 and tokens[start - 1].low in ("các", "những", "các đồng chí")
    )


def _first_of_many(tokens: Sequence[Token], at: int) -> int:
    """``Đại sứ (của) các nước: A, B và C``: return the index behind the first of the countries, 0 where none is."""
    at += tokens[at].low == "của" if at < len(tokens) else 0
    if [token.low for token in tokens[at : at + 2]] != ["các", "nước"]:
        return 0
    at += 2
    at += at < len(tokens) and tokens[at].low == ":"
    return at + 1 if at < len(tokens) and tokens[at].state else 0


def _with_portfolio(offices: tuple[Office, ...], tokens: Sequence[Token], delegation: Mention) -> tuple[Office, ...]:
    """``Đoàn Bộ Quốc phòng … do Bộ trưởng X dẫn đầu``: a bare minister leads his own ministry's delegation."""
    inside = tokens[delegation.first : delegation.last]
    portfolio = next((str(t.value("ministry")) for t in inside if t.has("ministry")), "")
    if not portfolio:
        return offices
    return tuple(o._replace(title=f"{o.title} {portfolio}") if o.title in _BARE_MINISTERS else o for o in offices)


def _names_a_place(tokens: Sequence[Token], at: int) -> bool:
    """``sân bay Nguyễn Văn Trỗi``, ``đường Lê Duẩn``: what bears somebody's name."""
    before = " ".join(token.low for token in tokens[max(0, at - 2) : at])
    return any(before == noun or before.endswith(" " + noun) for noun in _BEARERS_OF_NAMES)


def _share_title(mentions: Sequence[Mention]) -> None:
    """``Hai ngoại trưởng A và B``: both named right behind hold the office."""
    for at, group in enumerate(mentions):
        holders = mentions[at + 1 : at + 3]
        if group.shared_title and len(holders) == 2 and holders[0].first == group.last:
            for holder in holders:
                if holder.kind == "person" and not holder.offices:
                    office = Office(
                        group.shared_title,
                        holder.country,
                        "current",
                        group.start,
                        group.end,
                        "minister",
                        is_office=True,
                    )
                    holder.offices = (office,)


def _for_another(tokens: Sequence[Token], at: int, phrase: Phrase | None) -> Phrase | None:
    """``Thay mặt Chủ tịch nước, Đại sứ …``: the head's title is another's, the ambassador's begins a new mention."""
    if phrase is None or len(phrase.offices) < 2 or not at or not tokens[at - 1].has("behalf"):
        return phrase
    for number, office in enumerate(phrase.offices):
        if number and office.level in _WHO_STAND_IN:
            end = next(i for i in range(at, phrase.end) if tokens[i].start >= office.start)
            return Phrase(phrase.offices[:number], end - 1)
    return phrase


def _past_caption_side(mention: Mention, tokens: Sequence[Token]) -> None:
    """``Moon Jae-in, trái, và …``: where one stands in the picture belongs to the mention."""
    at = mention.last
    if (
        at + 2 < len(tokens)
        and tokens[at].low == ","
        and tokens[at + 1].low in ("trái", "phải")
        and tokens[at + 2].low == ","
    ):
        mention.last = at + 3
        mention.end = tokens[at + 2].end


def _side_in_brackets(mention: Mention, tokens: Sequence[Token]) -> bool:
    """``Robert Hale (Mỹ)``: the side of a person in brackets after the name; say whether one stood there."""
    at = mention.last
    if mention.country or at + 2 >= len(tokens) or tokens[at].low != "(" or tokens[at + 2].low != ")":
        return False
    code = tokens[at + 1].value("country")
    if not isinstance(code, str):
        return False
    mention.country = code
    mention.last = at + 3
    mention.end = tokens[at + 2].end
    return True


def _side_behind(tokens: Sequence[Token], at: int) -> str:
    """``Đại tá Wang Hongli của hải quân Trung Quốc``: the side that a name's ``của`` brings, empty where none."""
    if at >= len(tokens) or not tokens[at].has("of"):
        return ""
    for token in tokens[at + 1 : at + 6]:
        if token.state:
            return token.state
        if not token.word or (token.senses and not token.has("body", "ministry", "opener")) or token.low == "và":
            break
    return ""


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """An apposition is closed by a mark, or the sentence ends with it."""
    return at >= len(tokens) or tokens[at].low in (",", ".", ";", ")", "-", "–")


def _joins_another(tokens: Sequence[Token], at: int, *, bare: bool) -> bool:
    """Say whether ``và`` and somebody else follow; behind a bare name ``cùng nhiều đồng chí`` names nobody."""
    if at >= len(tokens) or not tokens[at].has("and"):
        return False
    return (
        not bare
        or at + 1 == len(tokens)
        or tokens[at + 1].low not in ("nhiều", "các", "một", "những", "đông", "đại", "đoàn", "lãnh")
    )


def _begins_title(token: Token) -> bool:
    return token.has("title", "rank", "former", "acting")


def _acts(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].has("future", "past", "ongoing", "say", "verb")


def _names_another(token: Token, named: bool) -> bool:  # noqa: FBT001 - the answer of the name parser
    """Titles that a rank, an honorific or a name follows belong to the next person."""
    return named or token.has("honorific", "rank")


def _after_brackets(tokens: Sequence[Token], at: int) -> int:
    """Skip ``(phải)`` or ``, phải,`` after a name in a caption."""
    if at < len(tokens) and tokens[at].low == "(":
        for end in range(at + 1, min(at + 7, len(tokens))):
            if tokens[end].low == ")":
                inside = tokens[at + 1 : end]
                return end + 1 if any(t.low in ("phải", "trái", "giữa", "bìa", "thứ", "ảnh") for t in inside) else at
    if at + 2 < len(tokens) and tokens[at].low == "," and tokens[at + 1].low in ("phải", "trái"):
        return at + 2
    return at
