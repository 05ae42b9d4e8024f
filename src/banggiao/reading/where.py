"""Where an act takes place, as its sentence tells."""

from banggiao.model.claims import Place
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.acts_between import TRANSPARENT, is_setting, word_before
from banggiao.reading.clauses import agreed_behind
from banggiao.reading.dates_apart import is_of
from banggiao.reading.dates_of_saying import PARTS_OF_DAY
from banggiao.reading.goals import BEING, GOING, summit_town, town_or_country
from banggiao.reading.localities import is_side
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence
from banggiao.reading.sites import before_site_word, find_sites, town_before
from banggiao.reading.spoken_of import is_object
from banggiao.reading.venues import venue

_SITE_WORDS = frozenset({"tại", "ở", "đến", "tới", "sang", "đi", "xuống", "viếng", "đã họp tại", "đã họp ở"})
_BEFORE_NAME = frozenset(
    {
        "thủ đô", "thành phố", "tp", "tỉnh", "toà nhà", "trụ sở", "khuôn viên", "khuôn", "viên", "sân",
        "hội trường", "hội", "trường", "phòng", "sảnh", "nhà khách", "khu vực", "khu",
    }
)  # fmt: skip
# What follows these is what is talked about or why, and lies elsewhere: "thảo luận về khủng hoảng tại Syria".
_ABOUT = frozenset(
    {
        "về", "vì", "do", "rằng", "nhằm", "bởi", "liên quan", "cho biết", "cho hay", "cho rằng", "triển khai", "dự án",
        "giúp", "đào tạo", "xây dựng", "thực hiện", "thống nhất", "nhất trí", "đề nghị", "mời",
    }
)  # fmt: skip
# Who or what does this in a country need not be where the act is: "những người bị giam giữ tại Iran", "quân Mỹ đóng …".
_STAYING = frozenset(
    {
        "đóng quân", "đồn trú", "giam giữ", "bị giam giữ", "bắt giữ", "bị bắt giữ", "bị bắt", "bị giam", "mắc kẹt",
        "sinh sống", "cư trú", "định cư", "học tập", "đầu tư", "kinh doanh", "làm ăn",
    }
)  # fmt: skip
# Words that begin a clause of its own, or what is said.
_SETS_OFF = frozenset(
    {"trước khi", "sau khi", "khi", "trong khi", "rằng", "mà", "sau", "trước", "nhưng", "song", "sẽ", "từng", "việc"}
)
_BEFORE_OR_AFTER = frozenset({"sau", "trước", "ngay sau", "sau khi", "ngay sau khi", "trước khi", "kết thúc"})
_COUNTS = frozenset({"cuộc", "buổi", "kết thúc", "khi", "lễ"})
_BESIDE_IT = frozenset({"bên lề", "lề", "khuôn khổ", "trong khuôn khổ"})
_TAKING_PLACE = frozenset({"diễn ra", "được tổ chức"})
_MEANWHILE = ("trong lúc", "trong khi", "khi ", "đúng lúc")
_OF_REGION = frozenset({"thủ đô", "miền", "nước", "đất nước", "của", "bắc", "nam", "đông", "tây", "trung"})
_CONFERENCE = frozenset({"hội nghị", "thượng đỉnh", "hội nghị thượng đỉnh", "diễn đàn", "tuần lễ cấp cao", "đối thoại"})
_ONESELF = frozenset({"ông", "bà", "hai bên", "hai", "đã"})
_CLAUSE_ENDS = frozenset({";", ".", ":", ","})
_WREATHS = ("đặt vòng hoa", "đặt hoa", "dâng hoa", "dâng hương", "viếng")
_LAID = 5  # tokens from a wreath to where it is laid
_PREPARING = ("chuẩn bị", "chuẩn bị cho", "thu xếp", "sắp xếp", "trước thềm", "dọn đường cho", "mở đường cho")
_THEN = ("trước khi", "sau khi")
_HELD_TO_SPEAK = frozenset({"phiên", "buổi", "cuộc", "lễ"})
_SPANS = frozenset({"ngày", "tuần", "tháng", "năm"})
_OPENING = 1  # tokens before a place that opens its sentence
_POINTING = 16  # tokens from an act back to "nơi", where it is
_SPOKEN = 8  # tokens from a word of saying to where it is said, behind the audience
_OPENS_SPEECH = frozenset({":", "“", '"'})
_NAME = 14  # tokens from the word for a conference to where it is held
_BESIDE = 3  # tokens between a site and the city it stands in


def place_near(sentence: Sentence, at: int, *, sites: bool = False, spoken: bool = False) -> Place:
    """Return the place that ``tại`` or ``ở`` names in the act's sentence, the nearest one; sites name their city.

    Args:
        sentence: where the act is told.
        at: the token that names it.
        sites: whether a site or town of no known name may be meant.
        spoken: whether something is said, so that a place in what is said is another.
    """
    if place := _antecedent(sentence, at):
        return place
    if called := summit_town(sentence, at):
        return Place(called.name if called.place is not None else "", called.country)
    if (held := venue(sentence, at)).country:
        return held
    best: tuple[int, int] | None = None
    for index, mention in enumerate(sentence.mentions):
        town = sites and _is_town(sentence, mention)
        seat = mention.kind == "body" and (mention.place is not None or town)  # "tại Điện Kremlin"
        if (
            not (mention.kind == "place" or seat)
            or _lies_elsewhere(sentence, mention, at)
            or is_side(sentence, mention)
        ):
            continue
        before = _before_names(sentence, before_site_word(sentence, mention.first - 1))
        in_row = sentence.low(before) == "," and best is not None and not seat  # "tại Huế, Đại sứ quán A tổ chức …"
        if sentence.low(before) not in _SITE_WORDS and not in_row:
            continue
        distance = abs(mention.first - at)
        if mention.first < at and (_is_seat(sentence, before) or is_object(sentence, at)):
            continue
        if _is_elses(sentence, mention, at) or (spoken and _is_spoken_of(sentence, mention, at)):
            continue
        if _is_another_time(sentence, mention, at) or _is_prepared_there(sentence, mention, at):
            continue
        if _is_of_noun(sentence, before, at):
            continue
        if best is None or distance < best[0]:
            best = (distance, index)
    if best is not None and sentence.mentions[best[1]].first < at and (held := _country_behind(sentence, at)).country:
        return held
    known = None if best is None else _named(sentence, best[1])
    if best is not None and known is not None and _is_of_a_wreath(sentence, sentence.mentions[best[1]], at):
        return Place("", known.country)
    if sites and (found := find_sites(sentence)):
        return _at_site(sentence, at, found, known, best)
    return known or _country_there(sentence, at)


def _is_prepared_there(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``tới Huế để chuẩn bị cho cuộc gặp giữa A và B``: where an act is made ready need not be where it will be."""
    return mention.last < at and not sentence.has(at, "verb") and sentence.says(_PREPARING, mention.last, at)


def _country_behind(sentence: Sentence, at: int) -> Place:
    """``tới Huế trước hội nghị thượng đỉnh Mỹ - Triều tại Singapore``: the country right behind what a noun names."""
    for mention in sentence.mentions if sentence.has(at, "noun") else ():
        if mention.kind == "country" and at < mention.first and sentence.low(mention.first - 1) in ("tại", "ở"):
            between = range(at + 1, mention.first)
            told = any(sentence.low(i) in _CLAUSE_ENDS or sentence.has(i, "verb", "say") for i in between)
            one = sentence.low(mention.last) != "và"  # "hai hội nghị ở Singapore và Hà Nội"
            elsewhere = told or not one or _lies_elsewhere(sentence, mention, at)
            return Place() if elsewhere else Place(mention.name, mention.country)
    return Place()


def _before_names(sentence: Sentence, before: int) -> int:
    """Return the last token, from one on back, that only says what kind of place a name is of."""
    while before >= 0 and sentence.low(before) in _BEFORE_NAME:
        before -= 1
    return before


def _at_site(
    sentence: Sentence, at: int, sites: list[Mention], known: Place | None, best: tuple[int, int] | None
) -> Place:
    """Return the place of a known name with the site before it, or else a site of no known name."""
    if known is not None and best is not None:
        first = sentence.mentions[best[1]].first
        beside = next((site for site in sites if 0 < first - site.last <= _BESIDE), None)
        return Place(f"{beside.name}, {known.name}", known.country) if beside and known.name else known
    country = _country_there(sentence, at)
    near = [site for site in sites if not _lies_elsewhere(sentence, site, at) and not _is_elses(sentence, site, at)]
    if not near:
        return country
    site = min(near, key=lambda site: abs(site.first - at))
    behind = next((m for m in sentence.mentions if 0 <= m.first - site.last < _BESIDE and m.country), None)
    return Place(site.name, behind.country if behind is not None and behind.kind == "country" else country.country)


def _is_seat(sentence: Sentence, before: int) -> bool:
    """``phán quyết của Tòa Trọng tài ở La Hay``: where a body sits that acts nowhere here."""
    body = sentence.beyond(before + 1)
    return body is not None and body.kind == "body" and sentence.low(body.first - 1) not in _SITE_WORDS


def _is_spoken_of(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``A nói: “Trận đánh ở Huế …”``, ``Đại sứ quán Lào tại Huế nêu rõ``: in what is said, or where an embassy is."""
    if mention.first > at + _SPOKEN or any(low in _OPENS_SPEECH for low in sentence.lows[at : mention.first]):
        return True
    embassy = sentence.beyond(mention.first)
    return embassy is not None and embassy.kind == "body" and mention.first < at


def _is_elses(sentence: Sentence, mention: Mention, at: int) -> bool:
    """Whether a place is that of another act, or of who speaks."""
    return (_is_of_another if mention.first > at else _is_of_speaker)(sentence, mention, at)


def _is_of_a_wreath(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``đặt vòng hoa tại Đài tưởng niệm, hội kiến B``: whom one meets next one does not meet there."""
    if mention.first > at or not sentence.has(at, "verb") or not is_of(sentence.tokens[at], *ENCOUNTERS):
        return False
    laid = range(max(0, mention.first - _LAID), mention.first)
    return any(sentence.low(i).startswith(_WREATHS) or sentence.words(i, i + 2) in _WREATHS for i in laid)


def _is_another_time(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``tới Huế, một ngày trước khi A và B gặp nhau``: where somebody else was then; ``Tại Huế, …`` holds for all."""
    if mention.last >= at or mention.first <= _OPENING or not sentence.has(at, "verb"):
        return False
    for index in range(mention.last, at):
        if sentence.owner[index] is None and sentence.words(index, index + 2).startswith(_THEN):
            long_after = sentence.low(index - 1) in _SPANS  # "tại Huế, một tuần sau khi gặp B"
            return long_after or any(sentence.mention_after(index + beyond) is not None for beyond in (1, 2))
    return False


def _is_of_noun(sentence: Sentence, before: int, at: int) -> bool:
    """``Cuộc hội đàm tại Huế của A và B quyết định số phận thượng đỉnh C - D``: where the first of the two was."""
    noun = before - 1
    if noun < 0 or noun >= at or not sentence.has(at, "noun") or not sentence.has(noun, "noun"):
        return False
    return is_of(sentence.tokens[noun], *ENCOUNTERS) and not is_setting(sentence, noun)


def _is_town(sentence: Sentence, mention: Mention) -> bool:
    """``tại Thủ đô Praha của Séc``, taken for the name of a body."""
    return sentence.low(mention.first) in ("thủ đô", "thành phố") and sentence.low(mention.first + 1) != "của"


def _is_of_another(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``hội đàm với B trước khi thăm Huế``, ``Sau khi gặp B, A dự lễ tại Huế``: a place behind another act is its own.

    Acts in a row (``gặp và hội đàm tại Huế``) share their place.
    """
    after = ""
    set_off = apart = closed = False
    for index in range(at + 1, mention.first):
        if sentence.owner[index] is not None:
            continue
        low = sentence.low(index)
        closed = closed or (low == ";" and mention.kind == "place")  # "hội đàm với B; đặt vòng hoa tại Huế"
        if low in _SETS_OFF or sentence.has(index, "say"):
            after = low
        set_off = set_off or low == ","
        if after in _BEFORE_OR_AFTER and sentence.has(index, "noun") and is_of(sentence.tokens[index], *ENCOUNTERS):
            return True  # "một tuần sau cuộc gặp giữa C và D tại Huế"
        if set_off and low.startswith(_WREATHS) and is_of(sentence.tokens[at], *ENCOUNTERS):
            return True  # "hội kiến B, đặt vòng hoa tại Đài tưởng niệm": where nobody is met
        apart = apart or low in _BEFORE_OR_AFTER
        own_subject = apart and sentence.owner[index - 1] is not None  # "sau khi B dự hội nghị tại Huế"
        told = sentence.has(index, "verb") and (low not in TRANSPARENT or own_subject)
        told = told and not (after == "khi" and sentence.has(index, "at", "to"))  # "đón B khi ông tới sân bay"
        if told and (after or closed or (set_off and _comes_first(sentence, at))):
            return True
    return False


def _is_of_speaker(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``Phát biểu tại Huế, A cho biết B sẽ thăm Lào``: where one speaks is not where that is which one tells of."""
    said = next((i for i in range(at - 1, mention.last - 1, -1) if _says(sentence, i)), at)
    done_by_it = said == at - 1 and (sentence.has(at, "verb") or is_of(sentence.tokens[at], "ceremony", "session"))
    afterwards = word_before(sentence, at) in _BEFORE_OR_AFTER  # "A nói sau hội đàm giữa C và D"
    if said == at or (is_setting(sentence, at) and not afterwards) or done_by_it:
        return False  # "tuyên bố bế mạc": done by saying so
    return sentence.low(said + 1) not in _ONESELF  # "Tại Huế, A cho biết ông đã gặp B"


def _says(sentence: Sentence, index: int) -> bool:
    """Whether somebody says something there; a ``phiên thảo luận`` is attended."""
    return sentence.has(index, "say") and sentence.low(index - 1) not in _HELD_TO_SPEAK


def _antecedent(sentence: Sentence, at: int) -> Place | None:
    """``tới đảo Cát, nơi ông sẽ gặp B``: the place that ``nơi`` points back to, None where the act has none."""
    for index in range(at - 1, max(0, at - _POINTING), -1):
        if sentence.low(index) in _CLAUSE_ENDS:
            return None
        if sentence.low(index) == "nơi" and sentence.owner[index] is None:
            before = index - 2 if sentence.low(index - 1) in (",", "-", "–") else index - 1
            mention = sentence.owner[before] if before >= 0 else None
            seat = mention is not None and mention.kind == "body" and mention.place is not None
            if mention is None or not (seat or mention.kind in ("country", "place")):
                site = next((site for site in find_sites(sentence) if site.last == before + 1), None)
                return None if site is None else Place(site.name)
            found = sentence.mentions.index(mention)
            city = sentence.mentions[found - 1] if found else mention
            beside = mention.kind == "country" and city.kind == "place" and mention.first - city.last <= 1
            return _named(sentence, found - 1 if beside else found)  # "Huế, Việt Nam, nơi …"
    return None


def _comes_first(sentence: Sentence, at: int) -> bool:
    """``Sau cuộc hội đàm với B, …``, ``Sau khi kết thúc chuyến thăm, …``: what follows the comma is another act."""
    if sentence.low(0) in _BEFORE_OR_AFTER and "," not in sentence.lows[:at]:
        return True
    before = sentence.before(at, _COUNTS)
    return before >= 0 and sentence.owner[before] is None and sentence.low(before) in _BEFORE_OR_AFTER


def _lies_elsewhere(sentence: Sentence, mention: Mention, at: int) -> bool:
    """Whether a place is that of something talked about, or a sea or region that no act takes place in."""
    if mention.place is not None and mention.place.kind == "region" and not mention.country:
        return True
    if _stays(sentence, mention.first - 2) and sentence.low(mention.first - 1) in ("tại", "ở"):
        return True
    if mention.first > at and (_said_there(sentence, at, mention.first) or agreed_behind(sentence, at, mention.first)):
        return True
    about = False  # "ký nghị định thư triển khai dự án tại Cuba", but "… dự án được tổ chức tại Hà Nội"
    for index in range(at + 1, mention.first):
        if sentence.owner[index] is None:
            low = sentence.low(index)
            held = low in _TAKING_PLACE or (low == "tổ chức" and sentence.low(index - 1) == "được")
            about = (about or low in _ABOUT) and not (held or low in _BESIDE_IT)
    return about


def _said_there(sentence: Sentence, at: int, first: int) -> bool:
    """``Tại cuộc gặp với B, ông ngỏ ý thăm dinh Tổng thống ở Huế``: what is said there may be of anywhere."""
    if sentence.low(sentence.before(at, _COUNTS)) not in ("tại", "trong", "sau"):
        return False
    comma = next((i for i in range(at, first) if sentence.low(i) == "," and sentence.owner[i] is None), first)
    return any(sentence.has(i, "say", "hoped") for i in range(comma, first))


def _stays(sentence: Sentence, index: int) -> bool:
    low = sentence.low(index)
    return low in _STAYING or f"{sentence.low(index - 1)} {low}" in _STAYING


def last_goal(sentence: Sentence) -> Place:
    """``Từ Hà Nội, ông bay tới Jakarta.``: the last place that a sentence goes to."""
    for mention in reversed(sentence.mentions):
        before = _before_names(sentence, mention.first - 1)
        if mention.kind in ("country", "place") and mention.country and sentence.low(before) in _SITE_WORDS:
            return town_or_country(sentence, mention)
    return Place()


def _named(sentence: Sentence, index: int) -> Place:
    """Return a place with what its neighbours add: ``Khách sạn A, Hà Nội``, ``Phủ Tổng thống Hàn Quốc``."""
    mention = sentence.mentions[index]
    name, country = mention.name, mention.country
    following = sentence.mentions[index + 1] if index + 1 < len(sentence.mentions) else None
    if following is not None and following.kind == "place" and not following.country:
        country = _country_of_city(sentence, index + 2) or country  # "nhà khách chính phủ Sao Mai ở Viêng Chăn"
    if following is None or following.first - mention.last > _BESIDE or is_side(sentence, following):
        return Place(name, country)
    region = following.place is not None and following.place.kind == "region" and not following.country
    if region or any(sentence.has(i, "verb") for i in range(mention.last, following.first)):
        return Place(name, country)  # "bay tới Manila dự Hội nghị cấp cao Đông Á"
    if following.kind == "place":
        apart = "và" in sentence.lows[mention.last : following.first]  # "tại Huế và Viêng Chăn"
        country = (country or following.country) if apart else (following.country or country)
        return Place(f"{name}, {following.name}", country)
    if following.kind == "country" and following.first - mention.last <= 1:
        site = mention.place is not None and mention.place.kind == "site" and following.first == mention.last
        generic = mention.place is not None and mention.place.generic
        country = following.country if site or generic else country or following.country
    return Place(name, country)


def _country_of_city(sentence: Sentence, index: int) -> str:
    """Return the country of the city that the mention before is said to be in."""
    mention = sentence.mentions[index] if index < len(sentence.mentions) else None
    if mention is None or mention.kind not in ("place", "country") or not mention.country:
        return ""
    close = mention.first - sentence.mentions[index - 1].last <= _BESIDE
    return mention.country if close else ""


def _country_there(sentence: Sentence, at: int) -> Place:
    """``… hy sinh tại Lào``, ``Tại Singapore, A gặp B``: a country alone behind the act, or opening the sentence."""
    beside = Place()
    for mention in sentence.mentions:
        if mention.kind != "country":
            continue
        town = town_before(sentence, mention)
        named = mention if town is None else town
        before = named.first - 1
        if town is None and sentence.owner[before] is None:
            before = before_site_word(sentence, _before_region(sentence, before))
        if sentence.low(before).split(" ")[-1] not in ("tại", "ở"):
            continue
        conference = _CONFERENCE & _named_before(sentence, mention.first) and not _left(sentence, mention, at)
        if _is_elses(sentence, mention, at) or agreed_behind(sentence, at, mention.first):
            continue
        if (
            named.first == 1
            or _sets_the_scene(sentence, named, at)
            or _is_there_when(sentence, mention, at)
            or (mention.first > at and not _lies_elsewhere(sentence, mention, at))
        ):
            # a capital that may stand for its state bears its name
            return Place(named.name, mention.country)
        if conference and not beside.country:  # "trò chuyện bên lề hội nghị ở Đức và gặp nhau khi cùng ở Lào"
            beside = Place(mention.name, mention.country)
    return beside


def _sets_the_scene(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``Ngày 12/6, tại Singapore, A gặp B``, ``A ngày 3/6 tại Singapore đã gặp B``: where, right behind when."""
    before = mention.first - 2
    if sentence.low(before) == ",":
        before -= 1
    date = sentence.in_date(before) if before >= 0 and mention.last < at else None
    begun = 0 if date is None else sentence.before(sentence.token_at(date.start), PARTS_OF_DAY)
    return date is not None and not sentence.has(begun, "noun", "verb")  # "đàm phán tháng 11 tại Singapore"


def _is_there_when(sentence: Sentence, mention: Mention, at: int) -> bool:
    """``có mặt ở Singapore trong lúc A gặp B``: where one is when others do something is where they do it."""
    is_there = sentence.low(mention.first - 1) in BEING or sentence.low(mention.first - 2) in ("đang", "có mặt")
    when = is_there and sentence.words(mention.last, mention.last + 2).startswith(_MEANWHILE)
    return when and mention.last < at and "," not in sentence.lows[mention.last : at]


def _before_region(sentence: Sentence, before: int) -> int:
    """``tại thủ đô của Lào``, ``ở miền nam nước Đức``: the token before what names a part of a country."""
    while before >= 0 and sentence.owner[before] is None and sentence.low(before) in _OF_REGION:
        before -= 1
    return before


def _left(sentence: Sentence, conference: Mention, at: int) -> bool:
    """``nhân dịp dự Hội nghị tại Singapore, A đã đến thăm Lào và chào …``: the act is where one goes from there."""
    return any(
        conference.last < mention.first <= at
        and mention.kind in ("country", "place")
        and (sentence.low(mention.first - 1) in GOING or "thăm" in sentence.low(mention.first - 1))
        for mention in sentence.mentions
    )


def _named_before(sentence: Sentence, first: int) -> set[str]:
    """Return the words of the clause before a place, back to where a conference's long name may begin."""
    words: set[str] = set()
    for before in range(first - 1, max(-1, first - 1 - _NAME), -1):
        if sentence.low(before) in (",", ";") and sentence.owner[before] is None:
            break
        words.add(sentence.low(before))
        words.add(f"{sentence.low(before)} {sentence.low(before + 1)}")
    return words
