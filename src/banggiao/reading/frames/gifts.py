"""Awards and aid: one side confers or gives, the other receives."""

from banggiao.lexicon.geography import is_country_code
from banggiao.model.vocabulary import EventType, Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import group_back, group_forward, is_actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, nearest_before, passive_agent, state_of_capital
from banggiao.reading.frames.behalf import on_behalf
from banggiao.reading.frames.circles import circle_met
from banggiao.reading.frames.dated_rows import told_each
from banggiao.reading.frames.decorated import others_decorated
from banggiao.reading.frames.grants import (
    GIFTS,
    GOODS,
    LOANS,
    PRESENTS,
    SUMS,
    exchanged,
    gives_too,
    owned,
    people_giving,
    province_behind,
    set_aside,
    thanked,
    thanking,
    there_where,
)
from banggiao.reading.frames.sums import MONEY, follows_sum, is_counted, is_paid, sum_given
from banggiao.reading.frames.that_state import that_state
from banggiao.reading.roles import BACKING, subject
from banggiao.reading.tokens import Token

_RANK = "cấp"
_TO = frozenset({"cho", "tặng", "tới", "đến", "hỗ trợ", "giúp", "giúp đỡ", "ủng hộ"})
_ATTENDING = ("dự", "tham dự", "chứng kiến", "dự buổi")
_OWN_PEOPLE = ("kiều bào", "việt kiều", "bà con", "cộng đồng người việt")
_PINNED = _TO | {"lên"}  # "gắn Huân chương … lên cờ truyền thống của B"
_TOKENS = ("lưu niệm", "tặng hoa", "bó hoa", "lẵng hoa", "vòng hoa", *_OWN_PEOPLE)
_NAMED_TOKEN = ("lưu niệm là",)  # "món quà lưu niệm là một bức tranh": a gift that is told
_HANDING = ("trao tặng", "tặng", "gửi tặng", "biếu", *PRESENTS)
_HANDED_OVER = ("trao", "trao tặng", "trao tượng trưng", "bàn giao")
_APPROVING = ("chấp thuận", "thông qua", "thông báo", "phê duyệt")  # "thông qua một khoản", "chấp thuận gói"
_LENT = ("viện trợ", "hỗ trợ", "vay", "tín dụng", "oda")
_TRANSFER = "chuyển giao"
_VESSELS = ("tàu", "xuồng", "máy bay", "trực thăng", "xe", "ca nô")
_SO_MANY = frozenset({"một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"})
_PIECES = tuple(f"{thing} " for thing in (*_VESSELS, "chiếc", "bộ", "lô"))
_GOODS_REACH = 9  # tokens from the verb to "hai tàu tuần tra"
_PLEDGING = frozenset({"cam kết", "đồng ý", "quyết định", "công bố"})
_GENERAL = ("hỗ trợ", "cung cấp", "ủng hộ", "cấp", "công bố", "tài trợ", "giúp")
_NOMINAL = (
    "qua", "hoạt động", "vốn", "về", "nguồn", "các", "những", "việc", "khoản", "gói", "được", "tổng", "cung cấp",
    "nhận", "mức", "hàng", "cắt", "ngừng", "dừng", "ngăn chặn", "đình chỉ", "đòi hỏi", "xin", "chờ", "vận chuyển",
    "ủng hộ", "xem xét", "cân nhắc", "kêu gọi", "coi", "tìm", "tìm kiếm", "cần", "nhận được",
    "vấn đề", "chủ đề", "câu chuyện", "nhu cầu",
)  # fmt: skip
_WRITTEN = ("tài liệu", "các tài liệu", "công hàm", "bằng chứng", "hồ sơ", "danh sách", "bản sao", "kháng thư")
_ASKING = frozenset({"cầu cứu", "cứu", "nhờ", "xin", "cầu viện"})
_HELPING = frozenset({"giúp", "giúp đỡ", "đỡ", "hỗ trợ", "cung cấp"})
_QUOTES = frozenset({'"', "“"})
_RANKED = ("duy nhất", "lớn nhất", "nhiều nhất", "hàng đầu", "đầu tiên")
_ALONE = 7  # tokens of "là đồng minh duy nhất"
_OWNED = (*PRESENTS, *GIFTS, *GOODS)
_SENDING = frozenset({"gửi", "chuyển", "đóng góp"})  # said of much else than gifts
_BORROWING = "vay"  # told as lent where "cho" stands before who borrows
_TO_HELP = frozenset({"để giúp", "nhằm giúp", "để hỗ trợ", "nhằm hỗ trợ"})
# "hát tặng B": nothing is handed
_PERFORMED = ("hát", "biểu diễn", "ca khúc", "bài hát", "tiết mục", "điệu múa", "đàn")
_PERFORMING = 6  # tokens before "tặng"
_HELP = ("viện trợ",)
_SORTS = ("tài chính", "nhân đạo", "kinh tế", "quân sự", "phát triển", "lương thực", "không hoàn lại")
_OFTEN = ("thường xuyên", "luôn", "liên tục")
_FOR_IT = ("ủng hộ", "phản đối", "kêu gọi")  # who is for it gives nothing by that
_FAVOURED = 8  # tokens from "ủng hộ" to what one is for
_RECEIVERS = tuple(f"nhận viện trợ {rank}" for rank in ("lớn nhất", "nhiều nhất", "lớn thứ", "nhiều thứ", "hàng đầu"))
_MUST = frozenset({"phải", "nên", "cần"})
_CLOSING = frozenset({".", ";", "vì"})
_EVERY_YEAR = ("mỗi năm", "hàng năm", "hằng năm")
_STOPPED, _STOPPING = ("ngừng", "dừng", "chấm dứt", "đình chỉ", "cấm", "thảo luận", "bàn tới", "bàn về"), 14
_REACH = 48
_IN = frozenset({"tại", "ở", "miền trung", "miền bắc", "miền nam", "các tỉnh"})
_CLOSE = 4
_DISTRICTS = frozenset({"huyện", "xã", "bản", "quận", "thị xã", "cụm bản", "thị trấn"})
_PLEDGED = 7  # tokens from "cam kết" to the aid
_FROM = frozenset({"từ", "của"})
_GIVERS = frozenset({"của", "do", "từ"})
_SUM = 9  # tokens from the word of aid to its sum
_RECEIVED = 8  # tokens from "nhận được" to the word of aid
_TOGETHER = 2  # states that give one thing together
_BEFORE_VERB = 24  # characters from states in a row to the verb of what all do
_GIVEN = 6  # tokens from what is given to "được A viện trợ"
_PEOPLE = 9  # "cho các cựu chuyên gia quân sự Cuba": tokens before the country of those who receive


def read_award(trigger: Trigger) -> list[Draft]:
    """Return the conferring of an order or medal, where both sides are told."""
    if not _near(trigger, trigger.words("medals"), 12):
        return []
    text = trigger.token_text
    bare = trigger.sentence.has(trigger.at - 1, "passive")  # "được trao Huân chương … của B"
    if text.startswith(("nhận", "đón nhận", "được")) or bare:
        recipients = trigger.cast.actors(subject(trigger.sentence, trigger.at - bare))
        senders = [trigger.side_of(a) if a.title else a for a in _after(trigger, _GIVERS)]
    else:
        agent = passive_agent(trigger.sentence, trigger.at)
        senders = trigger.cast.actors(agent[0] if agent else subject(trigger.sentence, trigger.at))
        told, senders = bool(senders), senders or trigger.implied()
        recipients = (
            trigger.cast.actors(subject(trigger.sentence, agent[1]))
            if agent
            else _after(trigger, _PINNED if text == "gắn" else _TO)
        )
        recipients = recipients or _direct(trigger)
        recipients = [*recipients, *others_decorated(trigger, recipients)]
        if not told and not trigger.noun and recipients and countries_of(recipients) == {"ZZ"}:
            return []  # "Tạp chí X trao cho bà Y danh hiệu": neither side is known
        if trigger.noun and trigger.sentence.low(trigger.at - 1) in _ATTENDING:
            senders = []  # who attends the ceremony confers nothing
        senders += [a for a in on_behalf(trigger) if a.country in countries_of(senders)]
        if trigger.noun and not senders:  # "Lễ trao tặng Huân chương của Nhà nước A tặng B"
            senders = _after(trigger, frozenset({"của"}))
        if recipients and all(actor.person is None for actor in recipients):
            recipients = _circle(trigger) or recipients
    drafts = _draft(trigger, senders, recipients, "award")
    each = told_each(trigger, drafts[0], trigger.words("medals")) if drafts else []
    return [draft for draft, _ in each] or drafts


def _is_rank(trigger: Trigger) -> bool:
    """``cuộc họp cấp Bộ trưởng``, ``thăm cấp Nhà nước``, ``nâng cấp, làm sâu sắc quan hệ``: nothing is given."""
    if trigger.token_text == _RANK and trigger.sentence.low(trigger.at - 1) == "nâng":
        return True
    behind = trigger.sentence.tokens[trigger.at + 1 : trigger.at + 2]
    return trigger.token_text == _RANK and any(token.has("title") or token.low == "nhà nước" for token in behind)


def _is_asked_for(trigger: Trigger) -> bool:
    """``cầu cứu B giúp đỡ viện trợ``: B is only asked for it."""
    sentence = trigger.sentence
    first = group_back(sentence, sentence.before(trigger.at, _HELPING) + 1)[1]
    return sentence.low(first - 1) in _ASKING and sentence.owner[first - 1] is None


def _circle(trigger: Trigger) -> list[Actor]:
    """``trao Huân chương tặng các cựu chiến binh Lào``: those people, whose country does nothing itself."""
    for index in range(trigger.at + 1, min(trigger.at + _REACH, len(trigger.sentence.tokens))):
        if trigger.sentence.low(index) in _TO:
            return circle_met(trigger, index + 1)
    return []


def read_aid(trigger: Trigger) -> list[Draft]:
    """Return a gift or grant, where something is given and both sides are told."""
    if trigger.noun and trigger.token_text in SUMS and (found := thanked(trigger)):
        return _by_sum(trigger, found)
    if _is_spoken_of(trigger):
        return []
    if trigger.token_text == _BORROWING:
        return _lent(trigger)
    if trigger.token_text in _SENDING or trigger.token_text in _TO_HELP:
        return _sum_sent(trigger)
    if trigger.noun and trigger.token_text in LOANS:
        return _by_sum(trigger, set_aside(trigger))
    if trigger.noun and trigger.token_text in _OWNED:
        found = _owned(trigger)
        if found or trigger.token_text not in PRESENTS:
            return found
    return _by_sum(trigger, exchanged(trigger) or _given(trigger))


def _by_sum(trigger: Trigger, drafts: list[Draft]) -> list[Draft]:
    """Note how much is given: gifts of other sums are others."""
    topic = sum_given(trigger.sentence, trigger.at) if drafts else frozenset()
    for draft in drafts:
        draft.topic = topic
        if not draft.place.country:
            draft.place = there_where(trigger, {a.country for a, role in draft.cast if role == "recipient"})
    return drafts


def _sum_sent(trigger: Trigger) -> list[Draft]:
    """``gửi cho B 1 triệu USD``, ``chi 2 triệu USD để giúp B``: so much is given away, by whatever verb."""
    sentence, at = trigger.sentence, trigger.at
    helping = trigger.token_text in _TO_HELP
    if not (follows_sum(sentence, at) if helping else is_counted(sentence, at)) or is_paid(sentence, at):
        return []
    recipients = _direct(trigger) or ([] if helping else _after(trigger, _TO))
    senders = _givers(trigger) or people_giving(trigger)
    return _by_sum(trigger, _draft(trigger, senders, recipients, "aid"))


def _lent(trigger: Trigger) -> list[Draft]:
    """``A cho B vay 200 triệu USD``: B is named between the two halves of the verb."""
    sentence, at = trigger.sentence, trigger.at
    borrower = sentence.owner[at - 1] if at else None
    if borrower is None or sentence.low(borrower.first - 1) != "cho" or not is_counted(sentence, at):
        return []
    senders = trigger.cast.actors(subject(sentence, borrower.first - 1))
    return _by_sum(trigger, _draft(trigger, senders, trigger.cast.actors([borrower]), "aid"))


def _is_spoken_of(trigger: Trigger) -> bool:
    """Remains, medals and flowers are no aid, nor what is pledged at large or only named (``các khoản viện trợ``).

    Nor is what people of one's own abroad are given.
    """
    sentence, at = trigger.sentence, trigger.at
    nominal = sentence.words(at - 2, at).endswith(_NOMINAL) and trigger.token_text not in PRESENTS
    token = _near(trigger, _TOKENS, 7) and not _near(trigger, _NAMED_TOKEN, 12)
    if _near(trigger, ("hài cốt",), 12) or token or nominal or _is_rank(trigger):
        return True
    if sentence.low(at + 1) in _QUOTES and sentence.words(at + 2, at + 4).startswith(("quà", "món quà")):
        return True  # 'tặng "món quà" cho B': so called only
    if trigger.token_text in _HANDED_OVER and _near(trigger, _WRITTEN, 8):
        return True  # "trao cho Đại sứ B các tài liệu"
    if trigger.token_text in _HELP and not is_counted(sentence, at) and sentence.says(_STOPPED, at - _STOPPING, at):
        return True  # "đệ trình dự luật ngừng mọi thương vụ bán vũ khí hay viện trợ quân sự cho B"
    if sentence.says(_RECEIVERS, 0, at):
        return True  # "là nước nhận viện trợ lớn nhất của A, gồm viện trợ không hoàn lại"
    if _is_asked_for(trigger) or sentence.low(sentence.before(at, ("viện trợ",))) in _MUST:
        return True
    if sentence.says(_OFTEN, at - 2, at) or (
        sentence.says(_FOR_IT, at - _FAVOURED, at) and not is_counted(sentence, at)
    ):
        return True
    if trigger.token_text.endswith("tặng") and sentence.says(_PERFORMED, at - _PERFORMING, at):
        return True
    if trigger.token_text == _TRANSFER and not _near(trigger, _VESSELS, 4):
        return True
    if trigger.token_text.startswith(_APPROVING) and not _near(trigger, _LENT, 8):
        return True
    clause = _clause(trigger)
    if any(medal in clause for medal in trigger.words("medals")):
        return True
    return trigger.token_text in _PLEDGING and not _near(trigger, trigger.words("grants"), 5)


def _given(trigger: Trigger) -> list[Draft]:
    """``A tặng B X``, ``B được A tặng X``, ``X được A tặng B``, ``B nhận được X từ A``."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    agent = passive_agent(sentence, at)
    whose = _whose(trigger)
    owner = group_forward(sentence, whose)[0] if whose else []  # "viện trợ của Mỹ cho B"
    if whose and trigger.token_text in _HELP and not sum_given(sentence, at):
        return []  # what becomes of the aid of a state is no act of it
    senders = cast.actors(agent[0]) if agent else cast.actors(owner) or _givers(trigger) or people_giving(trigger)
    recipients = cast.actors(subject(sentence, agent[1])) if agent else []
    thing = bool(agent) and not recipients  # "bức tranh được A tặng B"
    recipients = recipients or _after(trigger, _TO) or _direct(trigger)
    if source := _source(trigger):
        senders, recipients = source, cast.actors(subject(sentence, at))  # "B nhận được … viện trợ từ A"
    told = any(sentence.low(i) in ("đã", "vừa") for i in range(max(0, at - 2), at))
    recipients = recipients or (thanking(trigger) if told or agent else [])
    handed = trigger.token_text in _HANDING and bool(recipients)
    given = trigger.words("gifts")
    before = sentence.says(given, agent[1] - _GIVEN, agent[1]) if agent else False
    summed = follows_sum(sentence, at)  # "dành 1 triệu USD hỗ trợ B"
    near = not thing and (_near(trigger, given, 16) or is_counted(sentence, at))
    if not (handed or before or summed or near):
        return []
    first = at - (_ALONE if sentence.says(_RANKED, at - _ALONE, at) else _CLOSE)
    if any(sentence.low(i) == "là" for i in range(max(0, first), at)) or _summed_up(trigger):
        return []  # "là nhà tài trợ lớn nhất" describes, it gives nothing
    counted = told or summed or any(t.text[0].isdigit() for t in sentence.tokens[at : at + 14])
    counted = (
        counted
        or is_counted(sentence, at)
        or any(low in _SO_MANY and f"{sentence.low(i)} ".startswith(_PIECES) for i, low in _words(trigger))
    )
    if not counted and trigger.token_text in _GENERAL:
        return []  # help in general is a policy, not a gift
    recipients = recipients or _of_the_country(trigger, senders) or _met_there(trigger, senders)
    states = countries_of(senders)
    drafts = _draft(trigger, senders, [a for a in recipients if a.country not in states], "aid")
    for draft in drafts:
        if counted and any(sentence.low(i) in _PLEDGING for i in range(max(0, at - _PLEDGED), at)):
            draft.modality = "plain"  # a grant that is announced is given (codebook §1)
    return drafts


def _words(trigger: Trigger) -> list[tuple[int, str]]:
    """Return the words close behind the verb, each with the index of the one after it."""
    sentence, at = trigger.sentence, trigger.at
    return [(i + 1, sentence.low(i)) for i in range(at + 1, min(at + _GOODS_REACH, len(sentence.tokens)))]


def _whose(trigger: Trigger) -> int:
    """``viện trợ (tài chính) của A``: return where it is said whose aid it is, 0 where it is not."""
    sentence, at = trigger.sentence, trigger.at
    end = next((i for i in range(at + 1, at + _CLOSE) if sentence.low(i) == "của" and sentence.owner[i] is None), 0)
    between = sentence.words(at + 1, end) if end else ""
    return end + 1 if end and (not between or between in _SORTS) else 0


def _owned(trigger: Trigger) -> list[Draft]:
    """``quà tặng của A cho B``: told by a noun, whatever becomes of it."""
    drafts = _draft(trigger, *owned(trigger), "aid")
    for draft in drafts:
        if draft.modality != "planned":
            draft.modality = "plain"
    return drafts


def _source(trigger: Trigger) -> list[Actor]:
    """Return from whom something is said to be received, nobody where the trigger is of giving."""
    if not any("nhận" in trigger.sentence.low(i).split(" ") for i in range(max(0, trigger.at - _RECEIVED), trigger.at)):
        return []
    return _after(trigger, _FROM)


def _clause(trigger: Trigger) -> str:
    """The words around the verb, up to a semicolon."""
    before = trigger.sentence.words(trigger.at - 12, trigger.at).rpartition(";")[2]
    return before + " " + trigger.sentence.words(trigger.at, trigger.at + 12).partition(";")[0]


def _givers(trigger: Trigger) -> list[Actor]:
    """Who gives; behind ``cho biết`` a clause of its own begins, with ``Quỹ X của Liên hợp quốc`` for its subject."""
    sentence = trigger.sentence
    if state := that_state(trigger):
        return state
    group = subject(sentence, trigger.at)
    if group and any(
        sentence.has(i, "say") and sentence.low(i) not in BACKING for i in range(group[-1].last, trigger.at)
    ):
        group = nearest_before(sentence, trigger.at)
    return trigger.cast.actors(group)


def _summed_up(trigger: Trigger) -> bool:
    """``đã viện trợ 4 tỷ USD trong suốt 46 năm``: a sum over many years is no one act."""
    sentence, at = trigger.sentence, trigger.at
    text = sentence.words(at, at + 24)
    if sentence.says(_EVERY_YEAR, 0, at):
        return True
    if any(sentence.words(i, i + 2) == "năm qua" and _is_many(sentence.low(i - 1)) for i in range(at)):
        return True
    return any(word in text for word in ("trong suốt", "năm qua", "hàng năm", "hằng năm", "mỗi năm"))


def _is_many(low: str) -> bool:
    return low[:1].isdigit() or low in ("nhiều", "những", "mấy")


def _of_the_country(trigger: Trigger, senders: list[Actor]) -> list[Actor]:
    """``A thăm B, cam kết viện trợ …``, ``viện trợ … cho nước này``: the other country of the sentence or article."""
    sentence, cast = trigger.sentence, trigger.cast
    states = countries_of(senders)
    named = [m for m in sentence.mentions if m.kind == "country" and m.last <= trigger.at and m.country not in states]
    if named:
        return cast.actors(named[-1:])
    behind = sentence.words(trigger.at, trigger.at + _REACH)
    places = [m for m in sentence.mentions if m.kind in ("country", "place") and m.country and m.first > trigger.at]
    there = [m for m in places if sentence.low(m.first - 1) in _IN and m.country not in states]
    if there and any(word in behind for word in trigger.words("disasters")):
        return [trigger.side_of(there[0])]
    if _in_money(trigger) and len(others := _states_behind(trigger, states)) == 1:
        return others
    granted = trigger.token_text.startswith("viện trợ") and any(t.text[0].isdigit() for t in _behind(trigger))
    if too := gives_too(trigger, states):
        return too
    if "nước này" not in behind and not granted:
        return []
    return [trigger.side(code) for code in cast.main_countries() if code not in states][:1]


def _met_there(trigger: Trigger, senders: list[Actor]) -> list[Actor]:
    """``Thay mặt Chính phủ, Đại sứ A trao 100.000 USD.``: it is for the other of the two sides that met there."""
    pair = trigger.cast.sides(trigger.cast.last_pair)
    states = countries_of(senders)
    if trigger.token_text not in _HANDED_OVER or len(pair) != _TOGETHER or not states <= set(pair):
        return []
    others = [code for code in pair if code not in states]
    return [trigger.side(code) for code in others] if sum_given(trigger.sentence, trigger.at) else []


def _in_money(trigger: Trigger) -> bool:
    """``hỗ trợ 100 triệu USD``, ``cung cấp khoản viện trợ … trị giá 600 triệu``: a sum of money."""
    sentence, at = trigger.sentence, trigger.at
    near = range(at, min(at + _SUM, len(sentence.tokens)))
    counted = any(sentence.tokens[i].text[0].isdigit() for i in near)
    return counted and any(sentence.low(i) in MONEY or "viện trợ" in sentence.low(i) for i in near)


def _states_behind(trigger: Trigger, states: set[str]) -> list[Actor]:
    """``… hiện đại hóa quân đội Campuchia``: the state named behind a sum, whose the matter is that is paid for."""
    found: dict[str, Actor] = {}
    for mention in trigger.sentence.mentions:
        if trigger.at < mention.first < trigger.at + _REACH and mention.kind in ("country", "body") and mention.country:
            side = trigger.side_of(mention)
            if is_country_code(side.country) and side.country not in states:
                found.setdefault(side.country, side)
        if trigger.sentence.low(mention.last) == ";":
            break
    return list(found.values())


def _behind(trigger: Trigger) -> list[Token]:
    return trigger.sentence.tokens[trigger.at : trigger.at + _CLOSE + 1]


def _near(trigger: Trigger, words: tuple[str, ...], reach: int) -> bool:
    text = f" {trigger.sentence.words(trigger.at, trigger.at + reach)} "
    return any(f" {word} " in text or (len(word) > 6 and word in text) for word in words)


def _after(trigger: Trigger, prepositions: frozenset[str]) -> list[Actor]:
    sentence = trigger.sentence
    for index in range(trigger.at + 1, min(trigger.at + _REACH, len(sentence.tokens) - 1)):
        low = sentence.low(index)
        if sentence.tokens[index].text in _CLOSING:
            break  # "vì đã …", not the "Vì" of a medal's name
        if sentence.owner[index] is None and (low in prepositions or low.split(" ")[-1] in prepositions):
            at = index + 1
            while at < min(index + _PEOPLE, len(sentence.tokens) - 1) and sentence.owner[at] is None:
                if sentence.low(at) in (".", ";") or (sentence.low(at) == "," and sentence.tokens[at + 1].cap):
                    break
                at += 1
            mention = sentence.mention_after(at)
            if mention is not None and mention.kind == "bare" and sentence.low(at - 1) in _DISTRICTS:
                mention = province_behind(sentence, mention)  # "cho huyện X, tỉnh Attapeu"
                at = mention.first if mention is not None else at
            belongs = mention is not None and mention.kind in ("country", "body", "place")
            if at == index + 1 and (states := state_of_capital(trigger, mention)):
                return states  # "viện trợ từ Washington"
            if mention is not None and is_actor(mention) and (at < index + _CLOSE or belongs):
                return trigger.cast.actors(group_forward(sentence, at)[0])
    return []


def _direct(trigger: Trigger) -> list[Actor]:
    for index in range(trigger.at + 1, min(trigger.at + 4, len(trigger.sentence.tokens))):
        if is_actor(trigger.sentence.mention_after(index)):
            return trigger.cast.actors(group_forward(trigger.sentence, index)[0])
    return []


def _draft(trigger: Trigger, senders: list[Actor], recipients: list[Actor], type_: EventType) -> list[Draft]:
    if not senders or not recipients or not any(map(trigger.cast.acts_for_state, senders)):
        return []
    theirs = countries_of(recipients)
    if countries_of(senders) == theirs:
        return []
    senders = [actor for actor in senders if actor.country not in theirs] or senders  # both may hold the ceremony
    received: list[tuple[Actor, Role]] = [(actor, "recipient") for actor in recipients]
    apart = trigger.sentence.tokens[trigger.at].start - senders[-1].end
    row = len(senders) > _TOGETHER and apart >= 0
    if row and type_ == "aid" and apart > _BEFORE_VERB:
        return []  # another's subject
    if row and type_ == "aid":  # "A, B, C viện trợ cho D": states in a row each give of their own
        return [trigger.draft([(actor, "sender"), *received], type_=type_) for actor in senders]
    return [trigger.draft([*((actor, "sender") for actor in senders), *received], type_=type_)]
