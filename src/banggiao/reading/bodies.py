"""Countries, organisations, bodies, delegations, ships, groups and places as a sentence names them."""

from banggiao.lexicon import Lexicon
from banggiao.lexicon.geography import Organisation, PlaceEntry, PoliticalParty
from banggiao.reading.body_owners import AND_PEOPLE, LOCALITIES, locality_at, with_its_people
from banggiao.reading.mention import DELEGATIONS, Mention
from banggiao.reading.tokens import Token, is_party_tail, past_gloss, words_before
from banggiao.reading.units import is_unit, unit

_STATE_WORDS = frozenset({"chính phủ", "nhà nước", "chính quyền", "đảng và nhà nước", "chính phủ hoàng gia", "nội các"})
_WHERE = frozenset(
    "tại ở đến tới sang từ về thủ đô thành phố rời , và - – ( phố trong qua gần thăm ghé đô đoàn dự đại".split()
) | {"thủ đô", "thành phố", "đặt chân tới", "đặt chân đến", "có mặt tại", "có mặt ở", "lên đường tới"}
_DEEDS = (" động thái", " hành động", " sức ép", " áp lực", " phản ứng", " đe doạ", " tín hiệu", " yêu sách")
_DOING = frozenset({"cũng", "hôm", "gần", "lập", "liên", "nhiều", "vẫn", "lại", "mới"})
_BEFORE_CLAUSE = frozenset({",", "và"})
_OF_STATES = ("aid", "statement", "relations")  # acts of which no town is told
_TO_A_COUNTRY = frozenset({"công du", "tới", "đến", "sang", "rời", "tại", "ở"})
_INSIDE = frozenset({"của", "nước", "và", "thuộc"})
_OUTSIDE = frozenset({"mình", "khỏi"})  # "rút quân đội của mình khỏi Lào": whose it is was told before
_MISSIONS = frozenset({"đại sứ quán việt nam", "đsq việt nam"})  # sites, as others name them
_TO_A_SITE = frozenset({"tại", "ở", "đến", "tới", "thăm", "vào", "về", "sang", "cho", "với", "của", "từ", "trước"})
_TOPICS = ("hoped", "noun", "verb", "field", "agreeing")
_POWERS = ("đảng", "nhà nước", "quốc hội", "chính phủ")
_NAMING = ("title", "honorific", "rank", "delegation", "pair", "country", "opener", "body", "party", "org")
_BODY_WORDS = 9  # tokens of a body's name
_NAME_GOES_ON = 8  # of one that goes on behind a comma or "và"
_ENDS_DELEGATION = frozenset(
    "đã là để khi này và gồm tháp có cùng cũng được bị hôm ngày sáng trưa chiều tối vừa gặp".split()
)
_OF_DELEGATES = frozenset({"đàm phán", "quan chức", "đặc phái viên", "nhà đàm phán", "cấp cao", "nghị sĩ", "nghị sỹ"})
_VETERANS = "cựu"  # "đoàn đại biểu cựu chuyên gia Lào"
_NEGOTIATING = ("phái đoàn", "đoàn đàm phán")
_TWO = 2
_PAPERS = ("hiệp định", "hiệp ước", "công ước", "thoả ước", "hoà ước", "nghị định thư", "hiến chương")
_LOCAL_NAME = "tỉnh "
_LOCAL_NAMES = (_LOCAL_NAME, "thành phố ", "tp ")  # of cities where they begin a sentence: elsewhere they tell where
_OF_PLACES = _STATE_WORDS | LOCALITIES  # what only says whose or of which kind a place is
_STATE_OWNED = frozenset({"công", "quản lý", "lý", "thông", "đài", "báo"})  # before "nhà nước" as in "báo nhà nước"
_WHO_MEANS = frozenset({"tôi", "chúng tôi", "ông", "bà", "anh", "ngài", "ông ấy", "bà ấy", "tôi là"})
_PROGRAMME, _ARMS = "chương trình", frozenset({"vũ khí", "vũ", "hạt nhân", "hạt", "tên lửa", "tên", "nghị sự", "nghị"})
_OF_NAVIES = {
    "USS": "US", "USNS": "US", "USCGC": "US", "HMS": "GB", "HMAS": "AU", "HMCS": "CA", "HMNZS": "NZ", "INS": "IN",
    "ROKS": "KR",
}  # fmt: skip  # letters before the names of ships
_VESSEL_WORDS = 14  # tokens from a ship's kind to its country


class Bodies:
    """Finds what stands for a side without being a person, in the sentences of one text."""

    def __init__(self, lexicon: Lexicon, text: str) -> None:
        self._lexicon = lexicon
        self._text = text

    def country(self, tokens: list[Token], at: int) -> Mention | None:
        """Return the country named at ``at``, or the pair that it opens; None for a short form alone."""
        if pair := self._pair(tokens, at):
            return pair
        if not tokens[at].has("country") or _is_what_is_meant(tokens, at):
            return None
        mention = Mention("country", tokens, at, at + 1)
        mention.country = tokens[at].state
        if any("thăm" in token.low for token in tokens[max(0, at - 4) : at]) or _is_goal(tokens, at):
            mention.cats = frozenset({"visited"})
        return mention

    def _pair(self, tokens: list[Token], at: int) -> Mention | None:
        """``Việt Nam - Lào``, ``Mỹ - Triều``, ``Việt-Pháp``, ``Campuchia - Lào - Việt Nam``."""
        codes = [tokens[at].state]
        end = at + 1
        while end + 1 < len(tokens) and tokens[end].low in ("-", "–", "/") and (code := tokens[end + 1].state):
            codes.append(code)
            end += 2
        if len(codes) < 2:
            return None
        mention = Mention("group", tokens, at, end)
        mention.countries = tuple(dict.fromkeys(codes))
        mention.cats = frozenset({"pair_of_countries"})
        return mention

    def group(self, tokens: list[Token], at: int) -> Mention:
        """Return ``hai bên``, ``hai nước Việt Nam - Lào``: both sides at once."""
        end = at + 1
        if end + 1 < len(tokens) and tokens[end].low == "của" and tokens[end + 1].state:
            end += 1  # "hai nhà lãnh đạo của A và B"
        countries: list[str] = []
        while end < len(tokens) and len(countries) < 3:
            if code := tokens[end].state:
                countries.append(code)
            elif not (tokens[end].low in ("-", "–", "và", ",") and countries) and tokens[end].low != "nước":
                break
            end += 1
        while end > at + 1 and not tokens[end - 1].has("country", "short"):
            end -= 1
        mention = Mention("group", tokens, at, end)
        mention.countries = tuple(countries)
        mention.shared_title = str(tokens[at].value("pair_office") or "")
        mention.cats = frozenset({tokens[at].low})
        return mention

    def organisation(self, tokens: list[Token], at: int) -> Mention | None:
        """Return the international organisation named at ``at``; ``máy bay EP-3`` names none."""
        organisation = tokens[at].value("org")
        assert isinstance(organisation, Organisation)
        if _is_type(tokens, at):
            return None
        mention = Mention("org", tokens, at, at + 1)
        mention.country = organisation.side
        mention.name = tokens[at].text
        mention.cats = frozenset({"forum"} if organisation.forum else ())
        return mention

    def body(self, tokens: list[Token], at: int) -> Mention | None:
        """``Bộ Quốc phòng Việt Nam``, ``Văn phòng Trung ương Đảng …``, ``Đại sứ quán Nhật Bản``."""
        token = tokens[at]
        if "opener" in token.senses and not (token.cap or token.low in ("bộ", "đại sứ quán")):
            return None
        if token.low == _PROGRAMME and at + 1 < len(tokens) and tokens[at + 1].low in _ARMS:
            return None
        if token.low == "vụ" and at + 1 < len(tokens) and not tokens[at + 1].cap:
            return None  # "Vụ tấn công của Nga" is no department
        if token.low.startswith("đài ") and not token.cap:
            return None  # "đài truyền hình Nga" is whose words are quoted, or to whom one speaks
        if token.text == "bộ" and (tokens[at - 1].low == "cán" or (at + 1 < len(tokens) and tokens[at + 1].state)):
            return None  # "cán bộ", "nhượng bộ Mỹ", "nội bộ Mỹ"
        if token.text == "nhà nước" and at and (tokens[at - 1].has("firm") or tokens[at - 1].low in _STATE_OWNED):
            return None
        country, end, named, pair = self._extent(tokens, at)
        if pair is not None:
            return self._joint_body(tokens, at, pair)
        if not country and at + 1 < len(tokens) and tokens[at + 1].low == "ta":
            country, end, named = "VN", at + 2, True  # "Ban Chấp hành Trung ương Đảng ta", as the press at home says
        party = at > 0 and tokens[at - 1].has("between")  # "giữa Cục Viễn thám và …": who is so named is a side
        if not country and not named and not (party and end > at + 1):
            return None
        while end > at + 1 and tokens[end - 1].low in _INSIDE:
            end -= 1
        if not country and named:
            end = self._last_named(tokens, at, end)
        mention = Mention("body", tokens, at, end)
        place = token.value("place")
        if isinstance(place, PlaceEntry):
            mention.place = place
            country = country or place.country
        seats = (str(each.value("seat") or "") for each in tokens[at:end])  # "Đài Truyền hình Việt Nam": of one state
        country = country or next(filter(None, seats), "")
        mention.country = country
        mention.name = self._text[mention.start : mention.end]
        mention.cats = frozenset({"state"}) if token.low in _STATE_WORDS else frozenset()
        if country and [each.low for each in tokens[at + 1 : end - 1]] == ["các", "nước"]:
            mention.kind = "country"  # "Đại sứ quán các nước A, B và C": the first of them
        if (
            not country
            and not (at and tokens[at - 1].has("of"))
            and [each.low for each in tokens[end : end + 2]] == ["nước", "này"]
        ):
            mention.cats |= {"this country"}  # "Bộ Ngoại giao nước này"
            mention.last, mention.end = end + 2, tokens[end + 1].end
        _take_bracketed_country(mention, tokens)
        return mention

    def _extent(self, tokens: list[Token], at: int) -> tuple[str, int, bool, Mention | None]:
        """Follow a body's name: whose it is, where it ends, if a listed part stands in it, the pair of a joint body."""
        token = tokens[at]
        if is_unit(token):
            return (*unit(tokens, at), True, None)
        country, end, named = "", at + 1, "body" in token.senses or "party" in token.senses
        most = at + _BODY_WORDS
        if isinstance(party := token.value("party"), PoliticalParty):
            country = party.country
        while end < min(len(tokens), most) and not country:
            following = tokens[end]
            if following.state and (pair := self._pair(tokens, end)):
                friendly = _of_friendship(tokens, end)
                return pair.countries[0], pair.last if friendly else end, named, None if friendly else pair
            if (side := side_of(following, party_of(tokens, end))) is not None:
                country = side
            elif token.low not in _OF_PLACES and (there := locality_at(tokens, end)):
                country = there
            elif following.has("ministry", "body"):
                named = True
            elif token.low in _STATE_WORDS and following.low == "và" and (there := with_its_people(tokens, end)):
                country, end = there, end + AND_PEOPLE
            elif following.low in (",", "và") and _name_goes_on(tokens, end, ministry=token.low == "bộ"):
                named, most = True, end + _NAME_GOES_ON
            elif _ends_name(tokens, end, named=named):
                break
            end += 1
        return country, end, named, None

    def _joint_body(self, tokens: list[Token], at: int, pair: Mention) -> Mention:
        """``Ủy ban liên Chính phủ Việt Nam - Lào``: a body of two sides."""
        mention = Mention("body", tokens, at, pair.last)
        mention.countries = pair.countries
        mention.name = self._text[mention.start : mention.end]
        return mention

    def _last_named(self, tokens: list[Token], at: int, end: int) -> int:
        """Without a country, a body ends with its last listed part."""
        while end > at + 1 and not tokens[end - 1].has("ministry", "body", "party"):
            end -= 1
        return end

    def delegation(self, tokens: list[Token], at: int) -> Mention | None:
        """``Đoàn đại biểu cấp cao Việt Nam``, ``Đoàn cán bộ … Lào do đồng chí … dẫn đầu``."""
        end, country = at + 1, ""
        while end < len(tokens) and end - at < 16:
            if not country and (behind := past_gloss(tokens, end)):
                end = behind  # "Đoàn đại biểu Duma Quốc gia (Hạ viện) Nga"
            token = tokens[end]
            place = token.value("place")
            if token.state and _of_friendship(tokens, end) and (pair := self._pair(tokens, end)):
                country, end = country or pair.countries[0], pair.last
                break
            if (side := side_of(token, party_of(tokens, end))) is not None:
                country = country or side
            elif isinstance(place, PlaceEntry) and place.kind != "site":
                country = country or place.country
            elif seat := token.value("seat"):
                country = country or str(seat)  # "Đoàn đại biểu Mặt trận Lào xây dựng đất nước"
            elif (
                token.has("body", "ministry", "opener", "of", "delegation")
                or token.low in (_VETERANS, "cấp cao")  # "đoàn đàm phán thương mại cấp cao của Lào"
                or (token.word and not token.senses)
            ):
                if token.low in _ENDS_DELEGATION:
                    break
            elif not _goes_on(tokens, end, country) and not (end == at + 1 and _comes_from(tokens, end)):
                break
            end += 1
        while end > at + 1 and tokens[end - 1].low in ("của", "và", "cấp cao", "do", _VETERANS):
            end -= 1
        mention = Mention("delegation", tokens, at, end)
        mention.country = country
        mention.name = self._text[mention.start : mention.end]
        _take_bracketed_country(mention, tokens)
        return mention

    def delegations(self, one: Mention, tokens: list[Token]) -> Mention | None:
        """``phái đoàn Mỹ - Triều``, ``phái đoàn hai nước``: those of both sides; None where it is of one."""
        at = one.last
        if at + 1 >= len(tokens):
            return None
        dashed = one.country and tokens[at].low in ("-", "–") and tokens[at + 1].state not in ("", one.country)
        negotiating = one.name.lower().startswith(_NEGOTIATING)  # others are led by the two whom the article is about
        if not dashed and (one.country or "pair" not in tokens[at].senses or not negotiating):
            return None
        pair = None if dashed else self.group(tokens, at)
        both = Mention("group", tokens, one.first, pair.last if pair else at + 2)
        both.countries = pair.countries if pair else (one.country, tokens[at + 1].state)
        both.cats = DELEGATIONS
        return both

    def vessel(self, tokens: list[Token], at: int) -> Mention | None:
        """``tàu sân bay USS Carl Vinson của Mỹ``: a navy's ship with the country behind it, or its letters before."""
        prefix = 0
        for end in range(at + 1, min(at + _VESSEL_WORDS, len(tokens))):
            token = tokens[end]
            if token.text in _OF_NAVIES and end + 1 < len(tokens) and tokens[end + 1].cap:
                prefix = prefix or end
            if token.state:
                mention = Mention("vessel", tokens, at, end + 1)
                mention.country = token.state
                mention.name = self._text[mention.start : tokens[end].end]
                return mention
            of_people = token.low == "nhân" and end + 1 < len(tokens) and tokens[end + 1].low == "dân"
            known = token.senses and not of_people and not token.has("of", "opener", "body", "place", "vessel")
            if not token.word or known:
                break
        return self._ship(tokens, at, prefix) if prefix else None

    def _ship(self, tokens: list[Token], at: int, prefix: int) -> Mention:
        """``tàu sân bay USS Carl Vinson``: a ship whose navy the letters before its name tell."""
        end = prefix + 1
        while end < len(tokens) and tokens[end].cap and tokens[end].word and not tokens[end].state:
            end += 1
        mention = Mention("vessel", tokens, at, end)
        mention.country = _OF_NAVIES[tokens[prefix].text]
        mention.name = self._text[mention.start : mention.end]
        return mention

    def place(self, tokens: list[Token], at: int) -> Mention:
        """Return the place named at ``at``; a capital that acts stands for its state."""
        place = tokens[at].value("place")
        assert isinstance(place, PlaceEntry)
        mention = Mention("place", tokens, at, at + 1)
        if tokens[at].low in _MISSIONS and _does_something(tokens, at):
            mention.kind, mention.country, mention.name = "body", "VN", tokens[at].text
            return mention
        mention.place = place
        mention.name = tokens[at].text
        mention.country = place.country
        if place.kind == "site" and at + 1 < len(tokens) and is_party_tail(tokens, at + 1):
            mention.country = side_of(tokens[at + 1], party_of(tokens, at + 1)) or place.country  # of that party
        before = tokens[at - 1].low if at else ""
        if place.kind != "site" and tokens[at].low.startswith(_LOCAL_NAME if at else _LOCAL_NAMES):
            mention.cats = frozenset({"locality"})
        elif before in ("tỉnh", "thành phố", "tp", "tp.") and place.kind != "site":
            mention.cats = frozenset({"locality"})
            mention.name = self._text[tokens[at - 1].start : mention.end]
        elif at and (tokens[at - 1].has("title", "country", "honorific") or _names_paper(tokens, at)):
            pass  # "Công chúa Thụy Điển Victoria" is no capital
        elif self._is_capital(place) and (
            _is_told(tokens, at) if place.country == "VN" else before not in _WHERE or _for_state(tokens, at)
        ):
            mention.kind = "country"  # the capital stands for its state: "Bình Nhưỡng tuyên bố"
            mention.cats = frozenset({"capital"})
        return mention

    def _is_capital(self, place: PlaceEntry) -> bool:
        country = self._lexicon.geography.country(place.country)
        return place.kind == "city" and country is not None and country.capital == place.name


def _is_told(tokens: list[Token], at: int) -> bool:
    """``A kêu gọi Hà Nội không …``: the capital at home, where a state speaks to it, stands for its state too."""
    return at > 0 and tokens[at - 1].tells("statement", "verb")


def _names_paper(tokens: list[Token], at: int) -> bool:
    """``Hiệp định Paris``: the town where a paper was signed only tells which one is meant."""
    return words_before(tokens, at, _TWO).endswith(_PAPERS)


def _does_something(tokens: list[Token], at: int) -> bool:
    """``Đại sứ quán Việt Nam tại Lào đã gặp …``: an embassy of one's own that acts, where it serves behind it."""
    if at and (tokens[at - 1].low.split(" ")[-1] in _TO_A_SITE or tokens[at - 1].low == "trụ sở"):
        return False
    there = at + 2 < len(tokens) and tokens[at + 1].low in ("tại", "ở") and tokens[at + 2].has("country", "place")
    behind = at + 3 if there else at + 1
    return behind < len(tokens) and tokens[behind].has("past", "future", "ongoing", "verb", "say")


def _take_bracketed_country(mention: Mention, tokens: list[Token]) -> None:
    """``Đoàn đại biểu tỉnh Gunma (Nhật Bản) thăm …``: the country in brackets says whose it is, and does nothing.

    Nor does that behind a comma, where the delegation's name ends in a place of it (``Đoàn tỉnh Gunma, Nhật Bản``).
    """
    end = mention.last
    state = tokens[end + 1].state if end + 2 < len(tokens) else ""
    if not state or mention.country not in ("", state):
        return
    if tokens[end].low == "(" and tokens[end + 2].low == ")":
        mention.country = state
        mention.last = end + 3
    elif tokens[end].low == "," and tokens[end - 1].has("place") and mention.kind == "delegation":
        mention.last = end + 2


def _is_type(tokens: list[Token], at: int) -> bool:
    """``EP-3``: capitals with a number behind a hyphen are a type of machine."""
    hyphen, number = [token.text for token in tokens[at + 1 : at + 3]] if at + 2 < len(tokens) else ("", "")
    return (
        hyphen == "-"
        and number[:1].isdigit()
        and tokens[at].text.isupper()
        and tokens[at + 2].start == tokens[at + 1].end
    )


def _is_what_is_meant(tokens: list[Token], at: int) -> bool:
    """``Ý tôi là …``: at the head of a sentence what somebody means, and not Italy."""
    if tokens[at].text != "Ý" or at + 1 >= len(tokens) or tokens[at + 1].low not in _WHO_MEANS:
        return False
    return at == 0 or not tokens[at - 1].word


def _for_state(tokens: list[Token], at: int) -> bool:
    """``với Ankara và Tehran``: beside a capital with which something is done another stands for its state too."""
    if tokens[at - 1].low == "từ" and words_before(tokens, at - 1, _TWO).endswith(_DEEDS):
        return True  # "các động thái từ Bắc Kinh"
    row = at > _TWO and tokens[at - 1].low == "và" and tokens[at - 2].has("place", "country")
    said = row and tokens[at - 3].has("say")  # "nói Moscow và Tokyo …"
    return said or (row and tokens[at - 3].low in ("với", "cùng", "rằng")) or _acts(tokens, at)


def _acts(tokens: list[Token], at: int) -> bool:
    """``Tuy nhiên, Bình Nhưỡng gần đây đã …``, ``…, Paris và Rome đã``: capitals behind an adverbial that act."""
    first, last = at, at
    if at > 1 and tokens[at - 1].low == "và" and tokens[at - 2].has("place", "country"):
        first -= 2
    elif at + 2 < len(tokens) and tokens[at + 1].low == "và" and tokens[at + 2].has("place", "country"):
        last += 2
    if last + 1 >= len(tokens) or (first > 0 and tokens[first - 1].low not in _BEFORE_CLAUSE):
        return False
    if first > 1 and first == last and tokens[first - 2].has("place", "country"):
        return False
    after = tokens[last + 1]
    return (
        after.low in _DOING
        or after.has("past", "future", "ongoing", "say", "negation")
        or any(after.tells(frame, "verb") for frame in _OF_STATES)
    )


def _is_topic(token: Token) -> bool:
    """``Cơ quan Nghiên cứu Vũ trụ``: a word of another class with a capital belongs to a body's name."""
    return token.cap and token.has(*_TOPICS) and not token.has(*_NAMING)


def _ends_name(tokens: list[Token], at: int, *, named: bool) -> bool:
    """Say whether a body's name ends before ``at``: at a mark, a word of another class, ``và`` and the next body."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if token.low == "và":
        return named or (after is not None and after.cap and after.has("opener"))
    if token.low in _INSIDE:
        return False
    if token.low in _OUTSIDE:
        return True
    return not token.word or (bool(token.senses) and not token.has("opener", "place") and not _is_topic(token))


def _name_goes_on(tokens: list[Token], at: int, *, ministry: bool) -> bool:
    """``Bộ Năng lượng, Hạ tầng và Khí hậu Đan Mạch``: whether the mark at ``at`` stands inside the body's name.

    It does where nothing but plain words and another ``và`` lead from it to the country (``và chăn nuôi Lào``).
    """
    if not ministry and not (at + 1 < len(tokens) and tokens[at + 1].cap):
        return False
    joined = tokens[at].low == "và"
    for token in tokens[at + 1 : at + 1 + _NAME_GOES_ON]:
        if token.state:
            return joined
        if token.low == "và":
            if joined:
                return False
            joined = True
        elif not token.word or (token.senses and not token.has("ministry") and not _is_topic(token)):
            return False
    return False


def _is_goal(tokens: list[Token], at: int) -> bool:
    """``công du Canada``, ``tới (nước) Đức``: where somebody goes or is, and seldom whose he is."""
    before = tokens[at - 2 if at > 1 and tokens[at - 1].low == "nước" else at - 1] if at else None
    return before is not None and before.low in _TO_A_COUNTRY


def _of_friendship(tokens: list[Token], at: int) -> bool:
    """``Hội Hữu nghị Việt Nam - Lào`` is Viet Nam's, ``Hội Hữu nghị Lào - Việt Nam`` is Laos's."""
    return at > 0 and tokens[at - 1].low.endswith(("hữu nghị", "nghị"))


def side_of(token: Token, party: object) -> str | None:
    """Return the side that a token names: a country, the given party's, an organisation; None where it names none."""
    if token.state:
        return token.state
    if isinstance(party, PoliticalParty):
        return party.country
    organisation = token.value("org")
    return organisation.side if isinstance(organisation, Organisation) else None


def party_of(tokens: list[Token], at: int) -> object:
    """Return the party that is named at ``at``, in full or by the words behind ``Đảng``."""
    return tokens[at].value("party") or (tokens[at].value("partytail") if is_party_tail(tokens, at) else None)


def _goes_on(tokens: list[Token], at: int, country: str) -> bool:
    """``Đoàn đại biểu cấp cao Đảng, Nhà nước Lào``: the comma between the powers whose delegation it is."""
    if tokens[at].low in _OF_DELEGATES:
        return True  # "phái đoàn đàm phán thương mại Mỹ", "phái đoàn quan chức cấp cao Mỹ"
    if country or tokens[at].low != "," or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].has("body") and tokens[at - 1].low.endswith(_POWERS)


def _comes_from(tokens: list[Token], at: int) -> bool:
    """``phái đoàn từ Mỹ``: whose a delegation is."""
    return tokens[at].low == "từ" and at + 1 < len(tokens) and bool(tokens[at + 1].state)
