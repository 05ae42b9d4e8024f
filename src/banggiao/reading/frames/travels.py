"""Visits told together: one by one with their dates, only counted; whose one is, and who goes along on somebody's."""

from collections.abc import Callable
from dataclasses import replace

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.actors import Actor
from banggiao.reading.coordination import Group, group_back, group_forward
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger
from banggiao.reading.frames.destinations import Destination, find_destinations
from banggiao.reading.roles import ASPECT, governor, subject
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.dates import DateMention
from banggiao.vietnamese.folding import fold_name

_BEFORE_THAT = frozenset({"trước", "trước khi", "khi", "rồi", "sau", "đó", "sau đó", "và"})
_OFTEN = 6  # tokens from a visit to "ba lần"
_NUMBERS = frozenset({"hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "nhiều", "vài", "mấy"})
_COUNTED_TRIPS = _NUMBERS - {"hai", "năm"}
_ORDINAL = 7  # tokens from "lần" to its date: "lần gần đây nhất là vào năm"
_IN_A_ROW = frozenset({",", "và", "năm", "tháng", "vào", "hồi", "các"})
_NO_NOUN = frozenset(
    "khi trước sau đó và để rồi cùng này nay qua mai tới vào cũng đều lại lần thứ hai ba tiên nhất gian dịp"
    " nhân".split()
)
_WHEN_ONLY = ("khi mới", "lúc mới", "khi còn", "lúc còn")
_ENVOYS = ("dai su", "truong phai doan")
_ABROAD, _TOWARDS = "nước ngoài", frozenset({"đến", "tới", "sang"})
_OPENING = 12  # tokens of "Theo phóng viên tại B, trong khuôn khổ chuyến thăm"
_REGION = 9  # tokens from the noun of a journey to the region gone to
_SENT_BY_STATE = (
    "head_of_party", "head_of_state", "head_of_government", "head_of_parliament", "deputy", "minister", "vice_minister",
    "envoy",
)  # fmt: skip
_CLAUSE = 14  # tokens around a journey in which it is said what for
_COUNTED_BEFORE = frozenset({"các", "những", "hai", "ba", "lần"})
_AFTER = frozenset({"sau", "kể từ", "kể từ sau", "từ sau"})
_ONLY_DATED = frozenset(
    {"đầu", "tiên", "lần", "trước", "ngắn", "vào", "hồi", "trong", "bất", "ngờ", "bất ngờ", "diễn ra", "lần đầu",
     "đầu tiên", "chính thức", "gần", "đây", "nhất", "gần đây", "gần nhất", "cấp", "nhà", "nước"}
)  # fmt: skip
_BACK = 8  # tokens from the word of a visit to where it goes
CARRIED_OUT = frozenset({"có", "bắt đầu", "thực hiện", "tiến hành", "kết thúc", "đầu", "hiện", "hành", "một"})
"""Words that only carry out a visit that a noun names."""
_NEAR_BEFORE = 4  # sentences
_AMONG_THEM = ("trong đó có", "trong đó bao gồm", "bao gồm", "gồm", "gồm có", "trong số đó có")
_ASIDE = 30  # tokens of such an aside
_AT_FIRST = ("ban đầu", "lúc đầu", "thoạt đầu", "trước đó")
_MEANT = ("dự định", "định", "dự kiến", "có kế hoạch", "lên kế hoạch", "sẽ", "muốn")
_BUT = frozenset({"nhưng", "song", "tuy nhiên"})
_CHANGED = ("thay đổi", "đổi ý", "đổi hướng", "chuyển hướng", "đổi điểm đến", "đổi địa điểm", "đổi kế hoạch")
_BOTH = 16  # tokens from a visit and what else was done to whose both were
_SHIP = 10  # tokens of a ship's name and country, with the tense of the verb
_ABOARD = frozenset({"trên", "lên", "bằng", "từ", "theo", "nhiều", "các", "số"})
_SOME_SHIPS = frozenset({"một", "hai", "ba", "các", "rằng", "chiếc", "những", "nhóm", "đội"})
_OWN_TERRITORIES = {"HK": "CN", "MO": "CN", "PR": "US", "GU": "US", "GL": "DK", "NC": "FR"}
_HARDLY, _AS_OFTEN = 3, 0.9  # how often a state must be named beside that of a guest, and another may be
_ALONG = 12  # tokens from "tháp tùng" to the visit


def each_time(trigger: Trigger, drafts: list[Draft]) -> list[Draft]:
    """``gặp B vào năm 2000 và 2007``: return a draft for each year or month in a row, else the drafts as they are."""
    times = _times(trigger)
    return [replace(draft, date=d.edtf, date_kind=d.kind) for draft in drafts for d in times] if times else drafts


def _times(trigger: Trigger) -> list[DateMention]:
    """``thăm Việt Nam vào tháng 9/1973, tháng 12/1995 và tháng 2/2003``: as many visits as months or years in a row.

    None where one visit is told.
    """
    sentence = trigger.sentence
    behind = [d for d in sentence.dates if d.start > sentence.tokens[trigger.at].start and d.kind in ("month", "year")]
    counted = sentence.low(trigger.at - 1) == "lần"  # "hai lần sang thăm Lào, vào các năm 1987 và 2004"
    row = behind[:1] if behind and (counted or _stands_with(trigger, behind[0].start)) else []
    for date in behind[1:] if row else ():
        words = [t.low for t in sentence.tokens if row[-1].end <= t.start < date.start]
        if not words or not all(word in _IN_A_ROW for word in words):
            break
        row.append(date)
    if len(row) < 2:
        row = _counted(trigger)
    return row if len(row) > 1 else []


def _counted(trigger: Trigger) -> list[DateMention]:
    """``thăm Lào ba lần, lần đầu (tiên) là vào năm 2010, lần thứ hai năm 2012``: each time has its own date."""
    sentence = trigger.sentence
    times: list[DateMention] = []
    for date in sentence.dates:
        first = sentence.token_at(date.start)
        near = range(first - 1, max(trigger.at, first - _ORDINAL), -1)
        words = [sentence.low(i) for i in near if sentence.owner[i] is None]
        clause = words[: next((i for i, word in enumerate(words) if word in (",", ";")), len(words))]
        if any(word.startswith("lần") for word in clause):
            times.append(date)
    return times


def _stands_with(trigger: Trigger, start: int) -> bool:
    """Whether nothing is said or done between a visit and the date behind it."""
    sentence = trigger.sentence
    between = range(trigger.at + 1, len(sentence.tokens))
    return not any(
        sentence.low(i) == "," or sentence.has(i, "say", "verb", "noun")
        for i in between
        if sentence.tokens[i].start < start and sentence.owner[i] is None and not sentence.has(i, "to", "at")
    )


def only_counted(sentence: Sentence, at: int) -> bool:
    """``từng thăm Lào ba lần``, ``đã hai lần thăm Lào``: visits that are only counted are no single act."""
    before = sentence.low(at - 1) == "lần" and sentence.low(at - 2) in _NUMBERS
    counted = (i for i in range(at + 2, min(at + _OFTEN, len(sentence.tokens))) if sentence.low(i) == "lần")
    return before or any(sentence.low(i - 1) in _NUMBERS or sentence.low(i - 1).isdigit() for i in counted)


def of_any_one(sentence: Sentence, at: int) -> bool:
    """``Lần cuối cùng một Thủ tướng Lào thăm Nga là khi …``: say whether nobody in particular goes."""
    goer = sentence.mention_before_tense(at, *ASPECT)
    return goer is not None and "any one" in goer.cats


def several_trips(sentence: Sentence, at: int) -> bool:
    """``ba chuyến thăm Lào của A``: of several of one guest nothing tells one from another, where no day does."""
    number = sentence.low(at - 1)
    return sentence.low(at).startswith("chuyến") and (
        number in _COUNTED_TRIPS or (number.isdigit() and int(number) > 2)
    )


def owner_of(trigger: Trigger, destinations: list[Destination], after: int) -> list[Actor]:
    """``chương trình thăm chính thức Lào của A``: behind where somebody goes it is said that it is he."""
    if not destinations or not trigger.sentence.has(after, "of"):
        return []
    hosts = {destination.country for destination in destinations}
    owners = trigger.cast.actors(group_forward(trigger.sentence, after + 1, commas=False)[0])
    travel = [actor for actor in owners if actor.country not in hosts and (actor.person is not None or actor.title)]
    return travel if len(travel) == len(owners) else []


def goes_on(trigger: Trigger, at: int, goers: Callable[[Trigger, int], list[Actor]]) -> list[Actor]:
    """``A đã tới B và C, đang thăm D, trước khi sang E``: who went to B and C goes on; states do not travel."""
    sentence = trigger.sentence
    comma = sentence.before(sentence.before_tense(at, *ASPECT) + 1, _BEFORE_THAT) if at else -1
    if comma < 1 or sentence.low(comma) != ",":
        return []
    first = comma + 1
    while sentence.low(first - 1) in (",", "và") and (mention := sentence.owner[first - 2]) is not None:
        if mention.kind not in ("country", "place"):
            break
        first = mention.first
    verb = first - 1
    visiting = verb > 0 and any(sentence.tokens[verb].tells(frame, "verb") for frame in ("visit", "move"))
    return goers(trigger, verb) if visiting and sentence.owner[verb] is None else []


def attendants(trigger: Trigger, guests: list[Actor]) -> list[Actor]:
    """``A (sẽ) tháp tùng B thăm Lào``, ``A đã tháp tùng B trong chuyến thăm Lào``: A goes along with a guest.

    So do those of a delegation: ``đoàn do A dẫn đầu, trong đó có B và C, thăm Lào``.
    """
    sentence, at = trigger.sentence, trigger.at
    leading = {actor.person for actor in guests if actor.person is not None}
    if (aside := before_aside(sentence, at)) < at and leading:
        among = trigger.cast.actors(m for m in sentence.mentions if aside < m.first < at and m.person is not None)
        return [a for a in among if a.person not in leading and a.country == guests[0].country]
    for index in range(at - 1, max(0, at - _ALONG), -1):
        if sentence.owner[index] is not None or not sentence.low(index).endswith("tùng"):
            continue
        led = sentence.mention_after(index + 1)
        if led is None or led.person not in leading or any(sentence.has(index - i, "negation") for i in (1, 2)):
            return []
        going = trigger.cast.actors(subject(sentence, index)) or trigger.implied()
        return [actor for actor in going if actor.person is not None and actor.person not in leading]
    return []


def attended(trigger: Trigger, guests: list[Actor], end: int) -> tuple[list[Actor], list[Actor]]:
    """``A có chuyến thăm Lào khi tháp tùng B``: return whose visit it is, B's, and who only goes along, A."""
    sentence = trigger.sentence
    when = sentence.low(end) in ("khi", "để", "lúc", "nhằm") and sentence.owner[end] is None
    verb = end + 1 if sentence.low(end + 1) in ("tháp tùng", "hộ tống") else end + 2
    if not when or sentence.low(verb).split(" ")[-1] not in ("tùng", "tống"):
        return guests, []
    led = trigger.cast.actors(group_forward(sentence, verb + 1, commas=False)[0])
    leading = [actor for actor in led if actor.person is not None]
    if not leading or not all(actor.person is not None for actor in guests):
        return guests, []
    side = leading[0].country
    return leading, [a._replace(country=side) if a.country == "ZZ" else a for a in guests if a.country in (side, "ZZ")]


def whose_both_are(sentence: Sentence, at: int) -> int:
    """``chuyến thăm Lào và tham dự Hội nghị X của A``: where A begins, who did both, 0 if nothing is joined."""
    if sentence.low(at) not in ("và", ",") or at + 2 >= len(sentence.tokens) or sentence.owner[at + 1] is not None:
        return 0
    if not any(sentence.tokens[at + 1].tells(frame, "verb", "noun") for frame in ("session", "encounter")):
        return 0
    for index in range(at + 2, min(at + _BOTH, len(sentence.tokens))):
        if sentence.has(index, "of"):
            mention = sentence.mention_after(index + 1)
            if mention is not None and mention.kind in ("person", "title") and (mention.offices or mention.name):
                return index + 1
        if sentence.low(index) in (",", ";", "với", "giữa") or sentence.has(index, "say", *ASPECT):
            break
    return 0


def ship_told_of(sentence: Sentence, at: int) -> Group:
    """``A cho biết tàu hải quân Lào sẽ thăm B``, ``bàn về khả năng tàu … thăm B``: the ship right before the verb."""
    ship = next((m for m in reversed(sentence.mentions) if m.last <= at and m.kind == "vessel"), None)
    if ship is None or at - ship.last > _SHIP or sentence.low(ship.first - 1) in _ABOARD:
        return []
    if governor(sentence, sentence.before(ship.first, _SOME_SHIPS) + 1) not in ("", "say", "verb"):
        return []
    between = range(ship.last, at)
    apart = any(sentence.low(i) in (",", ";") or sentence.has(i, "say", "verb", "noun") for i in between)
    return [] if apart or any(m.person is not None for m in sentence.mentions if ship.last <= m.first < at) else [ship]


def is_private(trigger: Trigger, end: int) -> bool:
    """``sang Pháp chữa bệnh``, ``sang Anh xin tị nạn``: who goes for himself is nobody's guest."""
    sentence, first = trigger.sentence, max(0, trigger.at - _CLAUSE)
    child = sentence.says(_WHEN_ONLY, end, end + _CLAUSE) and sentence.says(("tuổi",), end, end + _CLAUSE)
    if sentence.words(end, end + 2).startswith("du lịch"):
        return True  # "từng tới Lào du lịch năm 1995"
    words = sentence.words(first, end + _CLAUSE).replace("khu nghỉ dưỡng", "")  # where one meets
    return child or any(f" {word} " in f" {words} " for word in trigger.words("private"))  # "đến Lào khi mới 6 tuổi"


def is_given_up(sentence: Sentence, at: int) -> bool:
    """``ban đầu ông dự định tới Huế nhưng sau đó thay đổi điểm đến``: who has changed his mind did not go there."""
    first = sentence.says(_AT_FIRST, max(0, at - _CLAUSE), at) and sentence.says(_MEANT, max(0, at - _CLAUSE), at)
    but = next((i for i in range(at, min(at + _CLAUSE, len(sentence.lows))) if sentence.low(i) in _BUT), 0)
    return first and bool(but) and sentence.says(_CHANGED, but, but + _CLAUSE)


def is_on_errand(trigger: Trigger, guests: list[Actor]) -> bool:
    """``Phó Chánh Văn phòng A đi công tác tại Đức``: an official sent on business is nobody's guest; a minister is."""
    if trigger.noun or not trigger.token_text.endswith("công tác"):
        return False
    persons = trigger.cast.people.persons
    held = (office for a in guests if a.person is not None for office in persons[a.person].offices.values())
    return not any(office.level in _SENT_BY_STATE for office in held)


def serves_at(trigger: Trigger, actor: Actor, host: str) -> bool:
    """``Đại sứ Mỹ thăm Đà Nẵng``, ``Đại sứ A tại Lào trở lại Viêng Chăn``: he is where he serves, and no guest."""
    there = f" tai {fold_name(trigger.cast.lexicon.side_name(host))}"
    if actor.person is None:
        return actor.title.startswith(_ENVOYS) and actor.title.endswith(there)
    for (title, status), office in trigger.cast.people.persons[actor.person].offices.items():
        if office.level == "ambassador" and status == "current":
            if title.endswith(there) or (host == trigger.cast.people.home and " tai " not in title):
                return True
    return False


def of_family(sentence: Sentence, at: int, first: int) -> bool:
    """``vợ và hai con sẽ đến Lào``, ``Gia đình Đại sứ sẽ tới Lào``: those who go along in private are no guests."""
    return sentence.low(at - 1) == "con" or (first < at and sentence.words(first - 2, first).endswith("gia đình"))


def stranger(sentence: Sentence, at: int) -> bool:
    """``các phóng viên có mặt ở Bắc Kinh``: a common noun before the verb is who goes, and nobody told of before."""
    token = sentence.tokens[at - 1] if at else None
    if token is not None and token.has("vessel") and sentence.owner[at - 1] is None:
        return True  # "Nhóm tàu sân bay sẽ có mặt ở …"
    plain = token is not None and token.word and not token.cap and not token.senses and sentence.owner[at - 1] is None
    return plain and sentence.low(at - 1).split(" ")[-1] not in _NO_NOUN and sentence.in_date(at - 1) is None


def person_after(trigger: Trigger, after: int) -> Group:
    """``Trong khuôn khổ chuyến thăm B, tại trụ sở Bộ Giáo dục B, A đã …``: who does what the sentence opens with."""
    sentence = trigger.sentence
    if trigger.at > _OPENING or sentence.low(trigger.at - 1) not in ("khổ", "dịp", "nhân"):
        return []
    behind = (m for m in sentence.mentions if m.first >= after and m.person is not None)
    return [m for m in behind if governor(sentence, m.first) in ("", "and")][:1]


def told_to_go(trigger: Trigger, hosts: set[str]) -> list[Actor]:
    """``Chuyến thăm Lào sẽ diễn ra …`` at the head of a sentence: return the one person told before to go there.

    So it is behind ``sau``: ``Đây là lần thứ hai ông đến Lào, sau chuyến thăm hồi tháng 5``.
    """
    sentence, at = trigger.sentence, trigger.at
    going = [person for person, codes in trigger.cast.gone.items() if not hosts.isdisjoint(codes)]
    if len(going) != 1 or not (at == 0 or _comes_before(sentence, at)):
        return []
    return [trigger.cast.person(going[0], sentence.tokens[at].start, sentence.tokens[at].end)]


def _comes_before(sentence: Sentence, at: int) -> bool:
    """``sau chuyến thăm hồi tháng 5``: say whether a noun names a visit that the one told comes after."""
    before = sentence.before(at, _COUNTED_BEFORE)
    return before >= 0 and sentence.low(before) in _AFTER and sentence.owner[before] is None


def same_country_again(sentence: Sentence, at: int) -> list[Destination]:
    """``đến Lào, sau chuyến thăm hồi tháng 5``: return where the last visit went, for one that only its date tells."""
    own = next((date for date in sentence.dates if date.start > sentence.tokens[at].start), None)
    if own is None or not _comes_before(sentence, at):
        return []
    if any(sentence.low(i) not in _ONLY_DATED for i in range(at + 1, sentence.token_at(own.start))):
        return []
    for before in reversed([i for i in sentence.triggers if i < at]):
        if sentence.tokens[before].tells("visit", "verb", "noun") or sentence.has(before, "at", "to"):
            return find_destinations(sentence, before + 1, _BACK)[0]
    return []


def to_region(sentence: Sentence, at: int) -> bool:
    """``chuyến công du châu Âu``, ``… nước ngoài``: whose countries are not named goes to none that is told of."""
    for index in range(at + 1, min(at + _REGION, len(sentence.tokens))):
        mention = sentence.mention_after(index)
        abroad = _ABROAD in sentence.words(index, index + 2)
        if abroad and any(sentence.low(i) in _TOWARDS for i in range(index, index + _REGION)):
            return False  # "chuyến công du nước ngoài đầu tiên của ông, đến Lào"
        if (
            abroad
            or sentence.low(index).startswith("châu")
            or (mention is not None and mention.kind == "place" and not mention.country)
        ):
            return True
        if sentence.low(index) in (",", ".", ";"):
            break
    return False


def before_aside(sentence: Sentence, at: int) -> int:
    """``đoàn do A dẫn đầu, trong đó có B, thăm Lào``: where those end of whom B is one, ``at`` where none are told."""
    if sentence.low(at - 1) != "," or sentence.owner[at - 1] is not None:
        return at
    for index in range(at - 2, max(0, at - _ASIDE), -1):
        if sentence.low(index) == "," and sentence.owner[index] is None:
            if sentence.words(index + 1, index + 4).startswith(_AMONG_THEM):
                return index
    return at


def before_companion(sentence: Sentence, at: int) -> int:
    """Return where the one accompanied ends, ``at`` where nobody is: ``chủ trì lễ đón B và Phu nhân thăm …``."""
    kin = at
    while kin > 0 and sentence.has(kin - 1, "kin") and sentence.low(kin - 1) != "chồng":
        kin -= 1  # of "bà A cùng chồng" it is he who goes
    return kin - 1 if kin < at and sentence.low(kin - 1) in ("và", "cùng") else at


def told_beside(trigger: Trigger, sides: set[str], main: list[str]) -> list[str]:
    """``tặng Lào viện trợ trong chuyến thăm của A``: the country told of here, where that of the report is not."""
    sentence = trigger.sentence
    near = trigger.cast.sentences[max(0, sentence.index - _NEAR_BEFORE) : sentence.index + 1]
    if any(mention.country in main for told in near for mention in told.mentions):
        return []
    here = {m.country for m in sentence.mentions if m.kind == "country" and is_country_code(m.country)} - sides
    return list(here) if len(here) == 1 else []


def is_at_home(side: str, host: str) -> bool:
    """Say whether a state's own territory is gone to: ``Chủ tịch Trung Quốc đến Hong Kong``."""
    return _OWN_TERRITORIES.get(host, host) == side


def may_be_elsewhere(trigger: Trigger, sides: set[str], host: str) -> bool:
    """``A đến thăm nhà máy``, ``chuyến thăm của A``: whether who goes may be at home or anywhere, and not in ``host``.

    So it is where the article hardly names that state beside his own, or another as often, and tells of nobody who
    went there, nor the sentence of it further on; and where a place of his own is named: ``chuyến làm việc của Tổng
    thống Mỹ tại New York``.
    """
    sentence = trigger.sentence
    if _at_home(sentence, trigger.at, sides):
        return True
    named_behind = any(m.country == host and m.first > trigger.at for m in sentence.mentions)
    if named_behind or any(host in codes for codes in trigger.cast.gone.values()):
        return False
    counts = trigger.cast.side_counts()
    named = counts.get(host, 0)
    others = (n for code, n in counts.items() if code != host and code not in sides and is_country_code(code))
    return named * _HARDLY < sum(counts.get(side, 0) for side in sides) or max(others, default=0) > named * _AS_OFTEN


def _at_home(sentence: Sentence, at: int, sides: set[str]) -> bool:
    """``chuyến làm việc của Tổng thống Mỹ tại New York``: whether a place of the guest's own is told right behind."""
    for index in range(at + 1, min(at + _CLAUSE, len(sentence.tokens))):
        owner = sentence.owner[index]
        if owner is not None and owner.kind == "place" and owner.country in sides:
            return True
        if owner is None and (sentence.low(index) in (",", ";") or sentence.has(index, "say", *ASPECT)):
            return False
    return False


def delegation_on(sentence: Sentence, at: int) -> Group:
    """``tiếp đoàn do A dẫn đầu đang có chuyến thăm B``: the delegation right before the verb that carries it out.

    So he with whom it goes: ``A cùng phu nhân và đoàn đại biểu cấp cao đang có chuyến thăm B``.
    """
    begun = sentence.before(at, CARRIED_OUT) + 1
    mention = sentence.mention_before_tense(begun, *ASPECT) if begun < at else None
    if mention is None or mention.kind != "delegation":
        return []
    with_whom = [m for m in group_back(sentence, mention.last)[0] if m.person is not None and m is not mention]
    return with_whom or [mention]


def of_led_by_nobody(trigger: Trigger) -> list[Actor]:
    """``đoàn A, gồm B và C, thăm Lào``: those who are named of a delegation that nobody is told to lead."""
    sentence, at = trigger.sentence, trigger.at
    aside = before_aside(sentence, at)
    whole = group_back(sentence, aside)[0] if aside < at else []
    if not whole or whole[-1].kind != "delegation" or whole[-1].leader:
        return []
    named = (m for m in sentence.mentions if aside < m.first < at and m.person is not None)
    return trigger.cast.actors(named) or trigger.cast.actors(whole)
