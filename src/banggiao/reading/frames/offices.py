"""Appointments and credentials: someone takes up or leaves an office; an ambassador presents his letters."""

import re

from banggiao.lexicon.entries import Title
from banggiao.lexicon.offices import HEADS
from banggiao.model.claims import Place
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import Group, group_forward, is_actor, listed_behind
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, date_behind, first_actor_after, nearest_before, passive_agent
from banggiao.reading.mention import Mention
from banggiao.reading.roles import ASPECT, governor, objects, subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.when import date_near
from banggiao.vietnamese.dates import DateMention

_STATE_LEVELS = (
    "head_of_party",
    "head_of_state",
    "head_of_government",
    "head_of_parliament",
    "ambassador",
    "envoy",
    "minister",
)
_CREDENTIALS = ("quốc thư", "thư uỷ nhiệm", "uỷ nhiệm thư")
_EPITHET_BEFORE = frozenset(
    {"từ khi", "kể từ khi", "sau khi", "trước khi", "khi", "ngày", "từ", "kể từ", "lễ", "ngay", "từ ngày"}
)
_ONLY_ASKED = frozenset(
    {"phải", "buộc", "dám", "kêu gọi", "yêu cầu", "đòi", "nếu", "bất cứ", "ai", "ép", "nào", "nên", "giúp",
     "nhằm giúp", "để giúp", "doạ", "đe doạ", "đưa"}
)  # fmt: skip
_PONDERED, _PONDERING = ("suy nghĩ đến", "nghĩ đến", "nghĩ tới", "tính đến", "tính chuyện"), 5
_BY_WHEN = ("hạn chót để", "hạn cuối để", "thời hạn để")  # somebody should do it
_RANKS = ("hàm", "quân hàm", "cấp hàm", "cấp bậc", "bậc", "học hàm", "lương")  # "được thăng quân hàm": no office
_ON_DUTY = "nhận nhiệm vụ"  # said of anybody and anything
_HOUSES = ("Nhà Trắng", "Điện Kremlin", "Nhà Xanh", "Điện Élysée")
_TERM = "bắt đầu nhiệm kỳ"
_ENDING = ("mãn nhiệm", "kết thúc nhiệm kỳ", "hết nhiệm kỳ", "rời nhiệm sở")
_WHO = ("người", "ứng cử viên", "ứng viên")
_SUCCEEDING = ("thay thế", "kế nhiệm")
_REPLACING, _OTHERS = "thay thế", ("vị trí", "các", "những", "một số", "hàng loạt", "nhiều")
_ABOUT = frozenset({"được", "gần", "hơn", "chưa", "chưa đầy", "đã", "đầy", "khoảng"})
_NUMBERS = frozenset({"một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "vài", "nhiều"})
_SPANS = frozenset({"năm", "tháng", "tuần", "ngày"})
_LEAVING = ("rời", "từ chức", "thôi")
_NAMING = ("bầu", "chỉ định", "quyết định cử")  # somebody as something: "bầu B làm"
_DISMISSING = ("sa thải", "cách chức", "bãi nhiệm", "phế truất", "bãi chức", "bãi khỏi chức vụ", "miễn chức")
_DONE_TO = (
    "bổ nhiệm", "miễn nhiệm", "trao quyết định bổ nhiệm", "phê chuẩn", "bầu", "chỉ định làm", "cử làm", "bổ nhiệm làm",
    "bổ nhiệm giữ chức", "bầu làm", "bầu giữ chức", "bầu lại làm", "tái bổ nhiệm", "tái bổ nhiệm làm",
    "bổ nhiệm lại làm", "thông qua đề cử", "phê chuẩn đề cử", "chỉ định", "quyết định cử", *_DISMISSING,
)  # fmt: skip
_DAY_WRITTEN = re.compile(r"\bngày \d\S*")  # no clause of time: ``ngày 5-6 bổ nhiệm …``
_BY_BODIES = frozenset({"bầu", "phê", "tín", "bổ", "chỉ"})  # bầu, phê chuẩn, tín nhiệm bầu, bổ nhiệm, chỉ định
_ALREADY = frozenset({"đã", "vừa", "mới", "tiếp", "tục", "tiếp tục", "chính thức"})
_NEWLY = frozenset({"được", "mới", "vừa", "mới được", "vừa được", "tiếp tục", "chính thức"})
_TO = ("lên", "tới", "đến", "cho")
_TIMES = ("sau khi", "trước khi", "từ khi")
_OPENING = ("khi", "sau", "và")  # what a verb stands behind that opens a sentence, its subject behind its clause
_ON_OCCASION = ("nhân dịp", "nhân dịp đến", "nhân dịp tới", ", nhân dịp")
_TO_SUBJECT = 24  # tokens from "trình Quốc thư" to the comma behind which the main clause begins
_NEAR, _CLAUSE = 8, 14  # tokens back in which a clause of time begins
_DATED = 20  # characters from the verb to its own date
_NEEDS_OFFICE = (
    "phê chuẩn",
    "bổ nhiệm",
    "miễn nhiệm",
    "kế nhiệm",
    "thay thế",
    "được bầu",
    "được chọn",
    "được lựa chọn",
    "được phê chuẩn",
    "tín nhiệm bầu",
    "đắc cử",
    "trúng cử",
)


def read(trigger: Trigger) -> list[Draft]:
    """Return the appointment that the trigger tells, where the person is named."""
    text = trigger.token_text
    if any(word in text for word in _CREDENTIALS):
        return _credentials(trigger)
    sentence, at = trigger.sentence, trigger.at
    own = max(0, at - _CLAUSE, _own_clause(sentence, at))
    before, clause = (f" {_DAY_WRITTEN.sub(' ', sentence.words(max(own, at - n), at))} " for n in (_NEAR, _CLAUSE))
    dated = _days_behind(trigger)
    leaving = bool(dated) and text.startswith(_LEAVING)
    history = not leaving and any(_dates_it(sentence, at, date) for date in dated)
    marks_time = not text.startswith(_TERM) and (
        any(f" {mark} " in before for mark in _EPITHET_BEFORE) or any(f" {mark} " in clause for mark in _TIMES)
    )
    if (text == _ON_DUTY and " nhân " in before) or (text.startswith(_ENDING) and (" nhân " in before or not dated)):
        return []  # "chào từ biệt nhân kết thúc nhiệm kỳ": what the call is paid for; "Tổng thống mãn nhiệm X"
    if marks_time and not (leaving or (history and not text.startswith(_ENDING))):
        return []
    if _is_only_asked(sentence, at) or _so_long_ago(trigger) or _names_no_office(trigger):
        return []
    if text == _REPLACING and sentence.words(at + 1, at + 3).startswith(_OTHERS):
        return _replaced(trigger)
    found = [a for a in trigger.cast.actors(_appointed(trigger)) if a.person is not None]
    passive = any(sentence.has(i, "passive") for i in range(max(0, at - 3), at)) or bool(_elected_by(sentence, at))
    passive = passive or passive_agent(sentence, at) is not None
    if text in _DONE_TO and not passive:
        named = [m for m in objects(sentence, at + 1)[0] if m.name] or _said_to_be(sentence, at)
        found = [a for a in trigger.cast.actors(named) if a.person is not None]
        if not found:
            return []
    agent = passive_agent(sentence, at)
    if not found and not agent:
        nearest = [m for m in nearest_before(sentence, at) if governor(sentence, m.first) not in ("of", "with", "to")]
        found = [a for a in trigger.cast.actors(nearest) if a.person is not None] or _told_of_behind(trigger)
    found = [a for a in found if text not in _DISMISSING or _is_dismissed(trigger, a)]
    found = [a for a in found if a.country not in ("ZZ", trigger.cast.people.home) or _of_state(trigger)]
    found = [a for a in found if not _of_a_household(trigger, a)]
    if _of_a_firm(trigger) or (text == _ON_DUTY and not _titles_near(trigger)):
        return []
    by = [a for a in trigger.cast.actors(agent[0]) if a.person is not None] if agent else []
    roles: list[tuple[Actor, Role]] = [(actor, "member") for actor in by]  # who appoints him
    drafts = [trigger.draft([(found[-1], "appointee"), *roles])] if found else []
    for draft in drafts:
        if history and marks_time and draft.date_kind != "day":
            draft.modality = "plain"  # "đây sẽ là chuyến thăm đầu tiên kể từ khi ông nhậm chức năm 2012"
    return drafts


def _own_clause(sentence: Sentence, at: int) -> int:
    """``Sau khi A lên nắm quyền, ông B được bổ nhiệm …``: return where the clause of a verb begins, 0 without a mark.

    It is the one behind the last comma, where somebody or a word for him (``người``) stands right behind that.
    """
    for index in range(at - 1, max(-1, at - 1 - _CLAUSE), -1):
        if sentence.low(index) == "," and sentence.owner[index] is None:
            begun = sentence.mention_after(index + 1)
            named = begun is not None and begun.person is not None and begun.last <= at
            return index + 1 if named or sentence.low(index + 1) == "người" else 0
    return 0


def _replaced(trigger: Trigger) -> list[Draft]:
    """``Tổng thống A thay thế vị trí bộ trưởng của X``, ``thay thế các thống đốc``: X leaves, and not who replaces."""
    sentence = trigger.sentence
    for index in range(trigger.at + 1, min(trigger.at + _NEAR, len(sentence.tokens))):
        if sentence.low(index) == "của" and sentence.owner[index] is None:
            actors = trigger.cast.actors(group_forward(sentence, index + 1, commas=False)[0])
            return [trigger.draft([(a, "appointee")]) for a in actors[:1] if a.person is not None]
    return []


def _days_behind(trigger: Trigger) -> list[DateMention]:
    """Return the dates close behind the verb; of a term that ends, the one behind the office too."""
    sentence, at = trigger.sentence, trigger.at
    dated = [date for date in sentence.dates if 0 < date.start - sentence.tokens[at].end <= _DATED]
    ended = date_behind(sentence, at) if not dated and trigger.token_text.startswith(_ENDING) else None
    return [ended] if ended else dated  # "kết thúc nhiệm kỳ Đại sứ B tại A vào tháng 7"


def _dates_it(sentence: Sentence, at: int, date: DateMention) -> bool:
    """``từ khi nhậm chức ngày 20/1``, ``năm 2016``: a day or a year makes such a mark of time an act that is told.

    Not one that another clause names: ``từ khi nhậm chức, kéo dài đến ngày 14/11``.
    """
    told = date.edtf[:1].isdigit() or (date.kind == "day" and bool(date.edtf))
    return told and "," not in sentence.lows[at : sentence.token_at(date.start)]


def _names_no_office(trigger: Trigger) -> bool:
    """``bầu B``, ``chọn B làm người thay thế``: whether no office is said of somebody that he could take up.

    ``được thăng (quân) hàm Trung tướng`` tells of a rank (codebook §8 Offices).
    """
    sentence, at, text = trigger.sentence, trigger.at, trigger.token_text
    if sentence.words(at + 1, at + 3).startswith(_RANKS):
        return True
    if text in _NAMING and not any(t.low in ("làm", "giữ") for t in sentence.tokens[at : at + 16]):
        return True
    if (sentence.words(at - 3, at).endswith(_WHO) and text in _SUCCEEDING) or (text == "đắc cử" and sentence.owner[at]):
        return True
    return any(word in text for word in _NEEDS_OFFICE) and not _office_near(trigger)


def _is_only_asked(sentence: Sentence, at: int) -> bool:
    """``kêu gọi B từ chức``, ``hạn chót để B từ chức``, ``được đề cử làm``: what somebody should do, and no act."""
    asked = any(sentence.low(i) in _ONLY_ASKED for i in range(max(0, at - 4), at))
    whom = next(iter(subject(sentence, at)), None)
    asked = asked or (whom is not None and sentence.low(whom.first - 1) in _ONLY_ASKED)  # "đòi Thủ tướng A từ chức"
    asked = asked or sentence.low(at - 1) == "("  # "cần làm điều đó (từ chức)"
    asked = asked or sentence.says(_PONDERED, at - _PONDERING, at)
    proposed = sentence.low(at - 1) == "đề" or sentence.low(at + 1) == "nếu"  # "được đề cử làm", "sẽ từ chức nếu …"
    guessed = sentence.low(at - 1) == "có thể" and not sentence.dates  # "ngôi sao sáng, có thể kế nhiệm B"
    doer = sentence.mention_before_tense(at, "past") if sentence.low(at).endswith("đề cử") else None
    if doer is not None and sentence.words(doer.first, doer.last).startswith("uỷ ban"):
        return True  # "Uỷ ban B thông qua đề cử A": the house has still to vote on it
    return asked or proposed or guessed or sentence.says(_BY_WHEN, max(0, at - _CLAUSE), at)


def _so_long_ago(trigger: Trigger) -> bool:
    """``dù đã nhậm chức gần hai năm``: how long somebody has held his office, and no act (codebook §8 History).

    So does ``sau hai năm nhậm chức``.
    """
    sentence, at = trigger.sentence, trigger.at + 1
    if sentence.low(at - 2) in _SPANS and (sentence.low(at - 3) in _NUMBERS or sentence.low(at - 3)[:1].isdigit()):
        return True
    while sentence.low(at) in _ABOUT and sentence.owner[at] is None:
        at += 1
    counted = sentence.low(at)[:1].isdigit() or sentence.low(at) in _NUMBERS
    return counted and sentence.low(at + 1) in _SPANS and sentence.low(at + 2) not in ("trước", "sau")


def _is_dismissed(trigger: Trigger, actor: Actor) -> bool:
    """``hôm 13/3 sa thải Ngoại trưởng X``, ``X đã bị bãi chức``: of those who are dismissed who acts between states."""
    sentence, at = trigger.sentence, trigger.at
    told = bool(sentence.dates) or (sentence.has(at - 1, "passive") and sentence.has(at - 2, "past"))
    if actor.person is None or not told or sentence.low(at - 1) == "việc":
        return False
    return any(o.level in _STATE_LEVELS for o in trigger.cast.people.persons[actor.person].offices.values())


def _appointed(trigger: Trigger) -> Group:
    """Who does it or, in ``người vừa được Quốc hội phê chuẩn``, whom it is done to; an office taken up is nobody."""
    sentence = trigger.sentence
    if congratulated := _congratulated(sentence, trigger.at):
        return congratulated
    if agent := passive_agent(sentence, trigger.at):
        done_to = [m for m in subject(sentence, agent[1]) if m.person is not None and m.name]
        return done_to or [m for m in sentence.mentions if m.person is not None and m.name and m.last <= agent[1]][-1:]
    if elected := _elected_by(sentence, trigger.at):
        return elected
    office = sentence.mention_after(trigger.at + 1) if trigger.noun else None
    behind = office.last if office is not None and office.kind == "title" else trigger.at + 1
    if trigger.noun and sentence.low(behind) == "của":
        return group_forward(sentence, behind + 1)[0]  # "A dự lễ nhậm chức (Tổng thống) của B": whoever is there
    group = subject(sentence, trigger.at)
    if group and sentence.low(group[0].first - 1) in ("giữ", "chức", "làm", "chức vụ", "cương vị", "vụ"):
        return subject(sentence, group[0].first - 1)
    return group


def _congratulated(sentence: Sentence, at: int) -> Group:
    """``A gửi điện mừng tới B nhân dịp (mới) được bầu làm …``: B, who is named right before the occasion."""
    occasion = sentence.before(at, _NEWLY)
    if sentence.words(occasion - 1, occasion + 1) != "nhân dịp":
        return []
    whom = sentence.owner[occasion - 2]
    return [whom] if whom is not None and whom.kind == "person" and whom.person is not None else []


def _elected_by(sentence: Sentence, at: int) -> Group:
    """``B được Đại hội lần thứ XI Đảng A bầu làm``: B, whatever stands between who is no actor alone."""
    if sentence.low(at).split(" ")[0] not in _BY_BODIES:
        return []
    for index in range(at - 1, max(-1, at - _CLAUSE), -1):
        if sentence.owner[index] is None and sentence.has(index, "passive"):
            whom = sentence.owner[sentence.before(index, _ALREADY)]
            return [whom] if whom is not None and whom.kind == "person" and whom.person is not None else []
        owner = sentence.owner[index]
        if owner is None and (sentence.low(index) in (",", ";", ":") or sentence.has(index, "verb", "say")):
            break
        if owner is not None and owner.person is not None:
            break
    return []


def _said_to_be(sentence: Sentence, at: int) -> Group:
    """``bổ nhiệm đặc phái viên mới về Triều Tiên là ông B``: who is named behind the office."""
    for index in range(at + 1, min(at + _CLAUSE, len(sentence.tokens))):
        if sentence.owner[index] is None and sentence.low(index) == "là":
            return [m for m in group_forward(sentence, index + 1, commas=False)[0] if m.person is not None and m.name]
        if sentence.low(index) in (",", ";", "."):
            break
    return []


def _is_envoy(mention: Mention) -> bool:
    return mention.person is not None and any(o.level in ("ambassador", "envoy") for o in mention.offices)


def _heads_state(trigger: Trigger, actor: Actor) -> bool:
    """Letters are presented to heads of state, or of an organisation."""
    if actor.person is None:
        return False
    offices = trigger.cast.people.persons[actor.person].offices.values()
    return any(office.level in HEADS for office in offices)


def _of_countries(trigger: Trigger, *, receiving: bool) -> list[Actor]:
    """``tiếp Đại sứ các nước A, B và C trình Quốc thư``: ambassadors without a name stand for their countries."""
    sentence, at = trigger.sentence, trigger.at
    words = sentence.words(at) if receiving else sentence.words(0, at)
    near = [
        m for m in sentence.mentions if (m.first > at) == receiving and m.country not in ("", trigger.cast.people.home)
    ]
    home = trigger.cast.people.home
    if "đại sứ" not in words or any(_is_envoy(m) and m.country == home for m in sentence.mentions):
        return []  # our ambassador's posts are none of those who present letters
    heads = [m for m in near if any(office.level in HEADS for office in m.offices)]
    return [trigger.side_of(m) for m in near if m.kind in ("country", "title") and m not in heads]


def _of_state(trigger: Trigger) -> bool:
    """At home only offices that act abroad or lead the state concern relations between sides."""
    return any(title.level in _STATE_LEVELS for title in _titles_near(trigger))


def _of_a_firm(trigger: Trigger) -> bool:
    """``miễn nhiệm ông X khỏi chức Phó Tổng Giám đốc``: no office of a state stands near; mayors are not of a state."""
    titles = _titles_near(trigger)
    return bool(titles) and all(title.level in ("organisation", "local") for title in titles)


def _of_a_household(trigger: Trigger, actor: Actor) -> bool:
    """``Phó Chánh Văn phòng Nhà Trắng từ chức``: who has no post but in a president's house acts for no state."""
    offices = [] if actor.person is None else trigger.cast.people.persons[actor.person].offices.values()
    posts = [office.title for office in offices if office.is_office]
    return bool(posts) and all(post.endswith(_HOUSES) for post in posts)


def _titles_near(trigger: Trigger) -> list[Title]:
    tokens = trigger.sentence.tokens[max(0, trigger.at - 10) : trigger.at + 14]
    return [title for token in tokens for title in token.senses.get("title", ()) if isinstance(title, Title)]


def _office_near(trigger: Trigger) -> bool:
    tokens = trigger.sentence.tokens[trigger.at : trigger.at + 14]
    return any(token.has("title") for token in tokens)


def _credentials(trigger: Trigger) -> list[Draft]:
    """``Đại sứ X trình Quốc thư lên Chủ tịch nước Y``; ``Chủ tịch nước Y tiếp nhận Quốc thư của Đại sứ X``."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    receiving = "nhận" in trigger.token_text
    ours = [m for m in sentence.mentions if is_actor(m) and (m.first > at) == receiving]
    row = [m for several in ours for m in listed_behind(sentence, several)[0] if m.first > at]
    presenting = cast.actors(m for m in row or ours if _is_envoy(m)) or (
        [] if receiving else cast.actors(subject(sentence, at)) or _having_presented(trigger)
    )
    ambassadors = [a for a in presenting if a.person is not None and not _heads_state(trigger, a)]
    named = countries_of(ambassadors)
    ambassadors += [actor for actor in _of_countries(trigger, receiving=receiving) if actor.country not in named]
    if not ambassadors:
        return []
    states: set[str] = countries_of(ambassadors)
    people = [a for a in cast.actors(m for m in sentence.mentions if is_actor(m)) if a.person is not None]
    host: list[tuple[Actor, Role]] = [
        (actor, "participant") for actor in people if actor.country not in states and _heads_state(trigger, actor)
    ][:1]
    host = host or _unnamed_head(trigger, states)
    draft = trigger.draft([*((actor, "appointee") for actor in ambassadors), *host])
    if host and draft.place.country != (home := host[0][0].country):
        draft.place = Place("" if draft.place.country else draft.place.name, home)  # he receives them at home
    if not draft.date and (received := _received_then(sentence, at)):
        draft.date, draft.date_kind = date_near(sentence, received)
    return [draft]


def _received_then(sentence: Sentence, at: int) -> int:
    """``Ngày 3/5, A tiếp Đại sứ B nhân dịp trình Quốc thư``: the verb of receiving, on whose day they are presented."""
    if sentence.words(at - 2, at) not in _ON_OCCASION:
        return 0
    return next((i for i in reversed(sentence.triggers) if i < at and sentence.tokens[i].tells("encounter", "verb")), 0)


def _having_presented(trigger: Trigger) -> list[Actor]:
    """``Sau khi trình Quốc thư lên Tổng thống A, Đại sứ B (ông) cho biết``: who is told of behind it."""
    found = _told_of_behind(trigger)
    posts = [trigger.cast.people.persons[a.person].offices.values() for a in found if a.person is not None]
    return found if any(o.level in ("ambassador", "envoy") for offices in posts for o in offices) else []


def _told_of_behind(trigger: Trigger) -> list[Actor]:
    """``Sau khi tiếp nhận chức Chủ tịch X, Thủ tướng A nói``: who is named behind its clause."""
    sentence, at = trigger.sentence, trigger.at
    before = sentence.before_tense(at, *ASPECT, "passive")
    if trigger.noun or not (at == 0 or sentence.low(before).endswith(_OPENING)):
        return []
    comma = next((i for i in range(at + 1, min(at + _TO_SUBJECT, len(sentence.tokens))) if sentence.low(i) == ","), 0)
    told = trigger.cast.actors(first_actor_after(sentence, comma + 1)) if comma else []
    return [actor for actor in told if actor.person is not None][:1]


def _unnamed_head(trigger: Trigger, states: set[str]) -> list[tuple[Actor, Role]]:
    """``trình Quốc thư lên Tổng thống B``: the state whose head is not named receives them."""
    sentence = trigger.sentence
    for mention in sentence.mentions:
        if mention.first > trigger.at and mention.kind == "title" and sentence.low(mention.first - 1) in _TO:
            found = [actor for actor in trigger.cast.actors([mention]) if actor.country not in states]
            return [(actor, "participant") for actor in found[:1]]
    return []
