"""Statements: a government, ministry or spokesperson speaks to another side or of its conduct."""

from banggiao.model.vocabulary import ENCOUNTERS, Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.adverbials import before_adverbial
from banggiao.reading.beside import connects, is_attribute
from banggiao.reading.coordination import Group, is_actor
from banggiao.reading.dates_apart import is_of
from banggiao.reading.drafts import NOWHERE, Draft
from banggiao.reading.frames.base import Trigger, passive_agent
from banggiao.reading.frames.going_on import speaks_on
from banggiao.reading.frames.grounds import is_ground
from banggiao.reading.frames.mouthpieces import spokesman_of
from banggiao.reading.frames.not_addressed import (
    hands_over_note,
    is_asking_to_meet,
    is_inquiry,
    is_not_meant,
    is_one_of_those,
    is_to_own_people,
    names_europeans,
)
from banggiao.reading.frames.offices_that_speak import speaks_by
from banggiao.reading.frames.relations import sent_home
from banggiao.reading.frames.remarks import within_talks
from banggiao.reading.frames.rows_addressed import row_of
from banggiao.reading.frames.suffered import whose_deed
from banggiao.reading.frames.that_state import for_that_state, that_state
from banggiao.reading.frames.whose_words import is_of_own_side, is_told_of_in_passing
from banggiao.reading.mention import Mention
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.when import date_near, framing_date

_SOFT = frozenset({"yêu cầu", "kêu gọi", "cảnh báo", "bác bỏ", "chỉ trích"})
_ASKING = frozenset({"yêu cầu", "kêu gọi"})
_GOING_ON = frozenset({",", "và", "đồng thời"})
_NOMINAL = frozenset(
    {"bác", "các", "những", "mối", "lời", "sự", "theo", "nhiều", "một", "liên quan đến", "liên quan tới", "về", "với",
     "trước", "đưa ra", "đến", "tới", "vì", "sau", "cho", "thêm", "trong", "bởi", "làn sóng", "hứng", "hứng chịu"}
)  # fmt: skip
_PEOPLE = frozenset({"ông", "bà", "anh", "chị", "cô", "chú", "ông ấy", "người", "công dân", "cảnh sát", "dân"})
_SAYING = 4  # tokens from the spokesperson to the verb of saying: "… hôm nay cho biết"
_BEFORE_STATE = frozenset(
    {",", ".", ":", "–", "-", "“", '"', "phía", "nước", "rằng", "nhưng", "song", "tuy nhiên", "khi", "trong khi",
     "sau khi", "còn", "do", "trước đó", "sau đó", "vì", "mà", "bởi", "ngay sau khi", "cả"}
)  # fmt: skip
_FRAMING = frozenset({"tại", "trong", "sau", "trước", "khi", "sau khi", "trước khi", "trong khi", "nhân", "ngay sau"})
_ROW = frozenset({",", "và", "đồng"})  # "đồng thời"
_REPEATED = (
    "duy trì quan điểm",
    "giữ quan điểm",
    "luôn",
    "luôn luôn",
    "nhiều lần",
    "không ít lần",
    "liên tục",
    "thường xuyên",
    "không ngừng",
    "lặp đi lặp lại",
    "miễn cưỡng",
)
_AS_CANDIDATE = (
    "chiến dịch tranh cử", "vận động tranh cử", "thời gian tranh cử", "khi tranh cử", "mùa tranh cử", "còn tranh cử",
    "đang tranh cử", "lúc tranh cử", "là ứng viên", "là ứng cử viên", "còn là thượng nghị sĩ", "còn là nghị sĩ",
    "cuốn sách", "hồi ký", "đơn từ chức",
)  # fmt: skip
_REPEATING = 7  # tokens before a verb in which it is told how often
_ENDS = frozenset({",", ";", ".", "trong khi", "trong lúc", "nhưng", "song", "dù", "mặc dù"})  # another clause begins
_PRESS, _NEAR_PRESS = ("truyền thông", "báo chí", "dư luận"), 4
_MEMBERS = ("nghi si", "thuong nghi si", "ha nghi si", "dan bieu")  # of a parliament: none of them speaks for a state
_PAPERS = ("nghị quyết của", "dự thảo của", "báo cáo của", "kiến nghị của")
_RULINGS = ("phán quyết", "bản án", "nghị quyết", "báo cáo", "đạo luật", "dự luật")
_TIMES = ("sau", "trước", "khi", "lúc", "thời điểm", "hồi")
_THEN = frozenset({"sau", "trước", "khi", "lúc", "thời", "điểm", "hồi", "đó"})
_THAT_STATE = "nước này"
_REACH = 16
_DOING = ("past", "future")  # behind whom a clause tells of
_ADDRESSED = 4  # sides at most to which one statement is addressed
_TOGETHER = 12  # sides at most that make one
_CLOSE = 10
_NAME = 5  # words of the name of a school or firm
_THIRD = 4  # tokens in which "các nước như Trung Quốc" still names the state itself
_THIRD_PARTIES = (
    "các ", "những ", "mọi ", "đồng minh ", "công dân ", "người dân ", "nhân sự ", "doanh nghiệp ", "công ty ",
    "quốc hội ", "truyền thông ", "báo chí ", "đảng ", "phe đối lập ", "nghị sĩ ",
)  # fmt: skip
_SEVERAL = frozenset({"các", "những", "mọi"})
_DEEDS = (
    "cuộc", "vụ", "hành động", "hành vi", "hoạt động", "biện pháp", "lệnh", "tuyên bố", "phát biểu", "bình luận",
    "nhận xét", "động thái", "bước đi", "chính sách", "quyết định", "kế hoạch", "đợt", "lời", "yêu sách", "cáo buộc",
    "vi phạm", "thử nghiệm",
)  # fmt: skip
_DONE = ("vụ", "việc", "hành động", "hành vi", "vụ việc", "lệnh", "quyết định", "cuộc tấn công", "cuộc tập trận")
_SAID_AT = ("họp", "báo chí", "phát biểu", "trả lời", "tuyên bố", "cuộc gặp", "hội đàm", "thông cáo", "bài viết")
_ADVERBS = frozenset(
    "lập tức nhiều lần công khai kiên quyết mạnh mẽ liên tục tiếp tục chính thức lên tiếng gay gắt mau bất ngờ rõ hôm"
    " nay qua cũng nhanh chóng liền ngay thẳng thắn thừng ngầm giận dữ tức phẫn nộ bóng gió trực gián quyết liệt"
    " dứt khoát nghiêm khắc nặng nề lớn một nữa".split()
)


def read(trigger: Trigger) -> list[Draft]:
    """Return the statement that the trigger tells, where it is aimed at another side."""
    sentence = trigger.sentence
    if sentence.words(trigger.at - 2, trigger.at).endswith("bỏ phiếu"):
        return []  # how a state votes on a resolution is no word to the one that it is about
    agent = passive_agent(sentence, trigger.at)
    if agent is not None and sentence.low(agent[1]) == "bị" and not trigger.noun:
        return _suffered(trigger, agent)
    if told := sent_home(trigger):
        return told
    nominal = sentence.low(trigger.at - 1) in _NOMINAL and sentence.in_date(trigger.at - 1) is None
    if trigger.noun or nominal or sentence.low(trigger.at + 1) == "của" or is_asking_to_meet(sentence, trigger.at):
        return []
    if hands_over_note(sentence, trigger.at):
        return []
    if is_repeated(trigger) or _is_of_paper(sentence, trigger.at) or _is_ruling(sentence, trigger.at):
        return []
    speakers = _speakers(trigger)
    if not speakers or not _speaks(trigger):
        return []
    states = countries_of(speakers)
    europeans = names_europeans(sentence, trigger.at) and "EU" not in states
    aimed = [trigger.side("EU")] if europeans else aimed_at(trigger, states)
    if not aimed or not may_be_addressed(trigger, aimed[0]) or not _may_speak(trigger, speakers):
        return []
    if trigger.token_text in _ASKING and within_talks(trigger) and not _of_third(trigger, {*states, aimed[0].country}):
        return []  # "Tại cuộc gặp cấp cao, A đã yêu cầu B …"
    if trigger.token_text in _ASKING and _goes_on_from_encounter(trigger, aimed[0].country):
        return []
    if trigger.token_text in _SOFT and sentence.block == "paragraph" and trigger.cast.last_pair and not apart(trigger):
        if countries_of(trigger.cast.last_pair) >= {speakers[0].country, aimed[0].country}:
            return []  # said inside an encounter: a commitment or a talking point, not an act of its own
    roles: list[tuple[Actor, Role]] = [(actor, "sender") for actor in speakers[:_TOGETHER]]
    roles += [(actor, "recipient") for actor in aimed[:_ADDRESSED]]
    draft = trigger.draft(roles)
    if draft.modality == "hoped" and speaks_on(sentence, trigger.at):
        draft.modality = "plain"  # "kêu gọi B rút quân đồng thời cảnh báo C"
    _settle_day(sentence, draft)
    return [draft]


def _settle_day(sentence: Sentence, draft: Draft) -> None:
    """``Trong tháng 3, A tuyên bố phản đối …`` has the day of declaring it, and no statement that of the deed."""
    at = draft.at
    if not draft.date and sentence.has(at - 1, "say"):
        draft.date, draft.date_kind = date_near(sentence, at - 1)
    behind = [d.edtf for d in sentence.dates if d.start > draft.trigger.start]
    if _is_of_the_deed(sentence, draft.date) or (not draft.date and any(_is_of_the_deed(sentence, d) for d in behind)):
        framed = framing_date(sentence, at)
        known = framed is not None and not _is_of_the_deed(sentence, framed.edtf)
        draft.date, draft.date_kind = (framed.edtf, framed.kind) if framed is not None and known else ("", "")


def _is_of_the_deed(sentence: Sentence, day: str) -> bool:
    """``lên án vụ phóng tên lửa của B ngày 15/6``: on that day was what is spoken against, and not the word on it."""
    own = sentence.dated(day) if day[:1].isdecimal() else None
    if own is None:
        return False
    end = sentence.token_at(own.start)
    begun = next((i for i in range(end - 1, -1, -1) if sentence.low(i) in (",", ";", ":", "”", '"')), -1) + 1
    clause = f" {sentence.words(begun, end)} "
    return any(f" {word} " in clause for word in _DONE) and not any(word in clause for word in _SAID_AT)


def _goes_on_from_encounter(trigger: Trigger, other: str) -> bool:
    """``A điện đàm với B, kêu gọi B kiềm chế``: what is asked of whom one talks with is said in the talk."""
    sentence = trigger.sentence
    before = sentence.before(trigger.at, _ADVERBS)
    if sentence.low(before) not in _GOING_ON:
        return False
    talks = next((i for i in reversed(sentence.triggers) if i < before), -1)
    if talks < 0 or not is_of(sentence.tokens[talks], "call", *ENCOUNTERS) or not sentence.has(talks, "verb"):
        return False
    return any(m.country == other for m in sentence.mentions if talks < m.first < before)


def _suffered(trigger: Trigger, agent: tuple[Group, int]) -> list[Draft]:
    """``Bình luận của A bị các bộ trưởng B lên án``: what A says or does is spoken against by B."""
    sentence = trigger.sentence
    if sentence.says(_REPEATED, max(0, agent[1] - _SAYING), agent[1]):
        return []  # "luôn bị B chỉ trích"
    speakers = trigger.cast.actors(agent[0])
    own = countries_of(speakers) | {"ZZ"}
    aimed = trigger.cast.actors(whose_deed(sentence, agent[1], own))
    aimed = [actor for actor in aimed if actor.country not in own and may_be_addressed(trigger, actor)]
    if not speakers or not aimed or "ZZ" in countries_of(speakers) or not _may_speak(trigger, speakers):
        return []
    roles: list[tuple[Actor, Role]] = [(actor, "sender") for actor in speakers[:_TOGETHER]]
    draft = trigger.draft([*roles, (aimed[0], "recipient")])
    told = any(sentence.has(agent[1] - back, "future", "possible") for back in (1, 2))
    if draft.modality in ("planned", "hoped") and not told:
        draft.modality = "plain"  # "sẽ tăng chi … trong chuyến đi vốn bị B phản đối": that is of another verb
    if not any(m.kind == "place" and m.first > trigger.at for m in sentence.mentions):
        draft.place = NOWHERE  # "Đề xuất ngừng bắn ở Idlib bị B bác bỏ"
    return [draft]


def _of_third(trigger: Trigger, sides: set[str]) -> bool:
    """``Tại cuộc gặp Ngoại trưởng C, A kêu gọi B …``: said at an encounter with another than the one addressed."""
    named = [m for m in trigger.sentence.mentions if m.last <= trigger.at and is_actor(m) and m.kind != "place"]
    return bool(countries_of(trigger.cast.actors(named)) - sides - {"ZZ"})


def _is_of_paper(sentence: Sentence, at: int) -> bool:
    """``dự thảo nghị quyết của Liên Hợp Quốc kêu gọi B …``: what a paper asks for nobody says here."""
    owner = sentence.owner[at - 1] if at else None
    return owner is not None and sentence.words(owner.first - 3, owner.first).endswith(_PAPERS)


def _is_ruling(sentence: Sentence, at: int) -> bool:
    """``Phán quyết của Tòa trọng tài … bác bỏ yêu sách của B``: what a ruling says no state or organisation says."""
    opened = sentence.words(0, 2).startswith(_RULINGS)
    return opened and not any(sentence.low(i) == "," and sentence.owner[i] is None for i in range(at))


def apart(trigger: Trigger, days: frozenset[str] = frozenset({""})) -> bool:
    """Say whether it was said on its own occasion, on another day than ``days``, or sharply: no point made at talks."""
    sentence = trigger.sentence
    sharp = trigger.token_text in trigger.words("sharp")
    return sharp or date_near(sentence, trigger.at)[0] not in days or sentence.says(trigger.words("occasions"))


def is_repeated(trigger: Trigger) -> bool:
    """``nhiều lần kêu gọi``, ``liên tục chỉ trích``: what a side says time and again, on no day, is no one act.

    Nor is what somebody says ``trong chiến dịch tranh cử`` or ``trong cuốn sách``, not speaking for his state.
    """
    sentence, first = trigger.sentence, trigger.at
    if sentence.says(_AS_CANDIDATE, 0, trigger.at):
        return True
    while trigger.at - first < _REPEATING and first and sentence.owner[first - 1] is None:
        first -= 1
    return sentence.says(_REPEATED, first, trigger.at) and not date_near(sentence, trigger.at)[0]


def may_be_addressed(trigger: Trigger, actor: Actor) -> bool:
    """A side that is known, or who acts for it: what is said of somebody's private doings is said to no state."""
    if actor.country == "ZZ" or not trigger.cast.acts_for_state(actor):
        return False
    held = trigger.cast.people.persons[actor.person].offices if actor.person is not None else {}
    if held and not any(office.is_office for office in held.values()):
        return False  # "giám đốc tài chính của hãng X"
    return not held or any(status != "former" for _, status in held)


def is_somebody_of(sentence: Sentence, mention: Mention) -> bool:
    """``chuyên gia Mỹ``, ``hãng tin Nhật Bản``, ``Đại học X, Australia``: the country only says whose they are."""
    first = mention.first
    if mention.kind == "country" and sentence.says(_PRESS, max(0, first - _NEAR_PRESS), first):
        return True  # "truyền thông Âu - Mỹ"
    if sentence.low(first - 1) in ("nghe", "(", "vào") or is_attribute(sentence, mention):
        return True
    if sentence.low(first - 1) == "," and sentence.low(mention.last) == ")":
        return True  # "giáo sư X tại Đại học Y (Z, Lào) nhận định"
    if sentence.low(first - 1) == "," and _in_apposition(sentence, first - 1):
        return True
    if mention.kind == "country" and sentence.low(mention.last) == ",":
        return True
    before = sentence.owner[first - 1] if first else None
    if before is not None and before.kind == "body" and "state" in before.cats:
        return False  # "Chính quyền Tehran"
    if first < 1 or sentence.in_date(first - 1) is not None or connects(sentence, first):
        return False  # "Hôm qua Nga cho rằng", "Tuy nhiên Nga cho rằng"
    return mention.kind == "country" and sentence.low(first - 1) not in _BEFORE_STATE


def begins_clause(sentence: Sentence, first: int) -> bool:
    """Say whether a side named from token ``first`` on stands where whoever does something stands."""
    before = first - 1
    if before < 0 or sentence.owner[before] is not None or sentence.in_date(before) is not None:
        return True
    if sentence.low(before) == ",":
        return not _in_apposition(sentence, before)
    return sentence.low(before) in _BEFORE_STATE or sentence.words(before - 1, first) in _BEFORE_STATE


def _in_apposition(sentence: Sentence, comma: int) -> bool:
    """``chuyên gia X, Australia``: who stands before the comma is of there; ``Sau khi gặp A, Mỹ`` is another clause."""
    before = sentence.owner[comma - 1]
    if before is None:
        return _in_address(sentence, comma)
    posted = before.kind == "bare" and sentence.low(before.first - 1) == "trên"  # "Trên Twitter, Mỹ tuyên bố"
    framed = posted or (sentence.low(0) in _FRAMING and before.kind not in ("place", "bare"))
    return not framed or any(sentence.low(i) == "," and sentence.owner[i] is None for i in range(comma))


def _in_address(sentence: Sentence, comma: int) -> bool:
    """``thuộc Đại học X, Australia``: the country behind the comma says where a school or firm is."""
    for index in range(comma - 1, max(-1, comma - _NAME - 1), -1):
        if sentence.low(index) == "thuộc" or sentence.has(index, "firm"):
            return True
        if not sentence.tokens[index].cap:
            return False
    return False


def _speaks(trigger: Trigger) -> bool:
    """Whoever states stands right before the verb; ``bị cáo buộc`` and ``cuộc điều tra cáo buộc`` are no statements."""
    sentence = trigger.sentence
    framed = before_adverbial(sentence, trigger.at) is not None or is_one_of_those(sentence, trigger.at)
    if framed or _goes_on(sentence, trigger.at) or that_state(trigger) or speaks_on(sentence, trigger.at):
        return True
    for before in range(trigger.at - 1, max(-1, trigger.at - _CLOSE), -1):
        mention = sentence.owner[before]
        if mention is not None:
            if _person_or_people(sentence, mention):
                return False
            if mention.kind == "place" and sentence.low(mention.first - 1) in ("ở", "tại"):
                continue
            told = sentence.low(mention.first - 1) != "việc" and not sentence.has(mention.first - 1, "passive")
            return told and (is_actor(mention) or mention.kind == "place") and not is_attribute(sentence, mention)
        token = sentence.tokens[before]
        if token.low in _THEN and any(f"{time} đó" in sentence.words(before - 2, before + 3) for time in _TIMES):
            continue
        if token.has("passive") or (
            token.word and not token.senses and not sentence.in_date(before) and token.low not in _ADVERBS
        ):
            return False
    return trigger.at < _CLOSE


def _goes_on(sentence: Sentence, at: int) -> bool:
    """``A tuyên bố …, yêu cầu B …``, ``A bác bỏ … và cảnh báo B``: the next verb of one who has said something."""
    before = at - 2 if sentence.low(at - 1) == "cũng" else at - 1
    before -= sentence.words(before - 1, before + 1) == "đồng thời"
    group = subject(sentence, at) if sentence.low(before) in _ROW else []
    if len(group) != 1 or not is_actor(group[0]) or group[0].kind == "group" or is_attribute(sentence, group[0]):
        return False
    first = group[0].last
    return any(sentence.has(i, "say") for i in range(first, min(first + _CLOSE, before)))


def _person_or_people(sentence: Sentence, mention: Mention) -> bool:
    """``ông Mỹ tố cáo``, ``một người đàn ông Việt Nam tố cáo``: a man of that name, or of that country, is no state."""
    if mention.kind != "country":
        return False
    other = sentence.beyond(mention.first, "và")
    if other is not None and is_attribute(sentence, other):
        return True  # "người dân A và B": the people of both
    officer = sentence.has(mention.first - 1, "rank")  # "Tướng Mỹ cảnh báo"
    return officer or is_attribute(sentence, mention) or sentence.low(mention.first - 1) in _PEOPLE


def _speakers(trigger: Trigger) -> list[Actor]:
    cast, sentence = trigger.cast, trigger.sentence
    if state := for_that_state(trigger):
        return state
    group = speaks_on(sentence, trigger.at) or subject(sentence, trigger.at)
    doers = cast.actors(m for m in group if not is_ground(sentence, m)) or spokesman_of(trigger)
    if doers and doers[0].person is None:
        return _spokesperson(trigger, doers[0].country) or doers
    return doers


def _spokesperson(trigger: Trigger, country: str) -> list[Actor]:
    """Return the spokesperson who says it for the state: ``X nêu rõ: Việt Nam phản đối …``, ``…, X nêu rõ``."""
    for mention in trigger.sentence.mentions:
        saying = any(trigger.sentence.has(i, "say") for i in range(mention.last, mention.last + _SAYING))
        if mention.person is None or (mention.first >= trigger.at and not saying):
            continue
        offices = trigger.cast.people.persons[mention.person].offices.values()
        if any(o.level == "spokesperson" for o in offices):
            actors = trigger.cast.actors([mention])
            if actors and actors[0].country == country:
                return actors
    return []


def _may_speak(trigger: Trigger, speakers: list[Actor]) -> bool:
    """States and those who speak for them make statements; analysts and companies do not."""
    persons = trigger.cast.people.persons
    for actor in speakers:
        if actor.person is None:
            if actor.title.startswith(_MEMBERS):
                continue
            return True
        offices = persons[actor.person].offices.values()
        if _is_called_former(trigger, actor):
            continue
        if any(speaks_by(trigger, office) for office in offices):
            return True
    return False


def _is_called_former(trigger: Trigger, actor: Actor) -> bool:
    """``Phe đối lập, gồm cựu Tổng thống X, kêu gọi B``: named right there as one who no longer speaks for the state."""
    own = (m for m in trigger.sentence.mentions if m.person == actor.person and m.last <= trigger.at)
    return any(office.status == "former" for mention in own for office in mention.offices)


def _to_third_parties(sentence: Sentence, at: int) -> bool:
    """``cảnh báo các đồng minh …``: whom the sentence addresses is named by a common noun, no state behind it.

    ``lên án các cuộc tấn công của B`` is said to B, whose deeds they are.
    """
    if sentence.low(at + 1) in _SEVERAL and sentence.words(at + 2, at + 4).startswith(_DEEDS):
        return False
    return f"{sentence.words(at + 1, at + 3)} ".startswith(_THIRD_PARTIES)


def aimed_at(trigger: Trigger, states: set[str]) -> list[Actor]:
    """The first actor of another side behind the verb: ``bác bỏ phát biểu về Việt Nam của Trung Quốc``."""
    sentence = trigger.sentence
    nobody, matter = states | {"ZZ"}, list[Actor]()
    if sentence.words(trigger.at + 1, trigger.at + 3) == _THAT_STATE:
        return _named_before(trigger, nobody)
    if is_to_own_people(sentence, trigger.at) or any(is_of_own_side(sentence, trigger.at, s) for s in states):
        return []
    for index in range(trigger.at + 1, min(trigger.at + _REACH, len(sentence.tokens))):
        mention = sentence.mention_after(index)
        if mention is not None and sentence.low(index - 1) != "từ" and is_ground(sentence, mention):
            continue  # "mối đe dọa từ Triều Tiên" names whose it is
        if mention is not None and index > trigger.at + _THIRD and is_inquiry(sentence, trigger.at):
            break  # "yêu cầu đánh giá toàn diện về cáo buộc B …"
        if mention is not None and is_not_meant(sentence, trigger.at, mention):
            continue
        if mention is not None and any(is_told_of_in_passing(sentence, mention, s) for s in states):
            continue
        if mention is not None and sentence.low(mention.last) == "độc lập":
            break  # "phản đối Đài Loan độc lập": a cause
        if mention is not None and trigger.token_text in _ASKING and sentence.low(index - 1) == "giữa":
            break  # "yêu cầu một số điều kiện cho cuộc gặp giữa A và B": asked of neither
        if index == trigger.at + 1 + _THIRD and _to_third_parties(sentence, trigger.at):
            break
        if mention is not None and mention.kind == "country" and sentence.low(index - 1) == "về" and not matter:
            matter = [a for a in trigger.cast.actors([mention]) if a.country not in nobody]
            continue  # "phản đối nội dung về B trong đạo luật của C"
        if mention is not None and is_actor(mention) and mention.kind != "group":
            named = trigger.cast.actors(row_of(sentence, mention, asked=trigger.token_text in _ASKING))
            found = [a for a in named if a.country not in nobody]
            own = bool(named) and not found and sentence.has(mention.last, *_DOING)
            if found or (mention.kind != "country" and not own):
                return found  # "cảnh báo chính quyền nước mình sẽ …, nếu B …" is a word to B
        if mention is None and (sentence.low(index) in _ENDS or sentence.words(index, index + 2) in _ENDS):
            break
    return matter


def _named_before(trigger: Trigger, nobody: set[str]) -> list[Actor]:
    """``A cứng rắn với B, cáo buộc nước này``: the state that is named last before."""
    for mention in reversed(trigger.sentence.mentions):
        if mention.last <= trigger.at and mention.kind == "country":
            found = [a for a in trigger.cast.actors([mention]) if a.country not in nobody]
            if found:
                return found
    return []
