"""Returns: remains, prisoners, fishermen or objects are handed over by one side and taken home by the other."""

from collections.abc import Collection

from banggiao.lexicon.geography import is_country_code
from banggiao.model.claims import Place
from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.coordination import group_forward, is_actor
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, passive_agent
from banggiao.reading.roles import subject

_TAKING = ("hồi hương", "tiếp nhận", "đón nhận", "nhận", "đón", "đưa", "lễ đón nhận", "tổ chức lễ đón nhận")
_SEARCHING = ("quy tập", "cất bốc")
_NOMINAL = frozenset({"vấn đề", "đề", "việc", "công tác", "về", "để", "pháp", "tâm", "trung tâm"})
_MONEY = ("usd", "tiền", "triệu đồng", "tỷ đồng")
_FREEING = frozenset({"thả", "phóng thích", "trả tự do", "thả tự do"})
_SWAPPING, _KEEPSAKES = "trao đổi", "kỷ vật"
_FALLEN = ("liệt sĩ", "liệt sỹ", "quân tình nguyện")
_LOST = ("hy sinh tại", "hy sinh ở", "hi sinh tại", "mất tích tại", "mất tích ở", "ngã xuống tại")
_TO = frozenset({"cho", "tới", "đến", "với", "về"})
_FROM = frozenset({"từ", "do", "của"})
_THINGS = 14  # tokens after the word of the act in which it is said what is returned
_REACH = 26
_WHOSE = 8  # tokens from what is returned to whose it is
_BACK = 12  # tokens from who "được A thả" back to who they are: "Ba con tin người B đã về nhà sau khi được A thả"
_GAP = 3
_SEARCHES = ("tìm kiếm", "quy tập", "khai quật")
_SEARCH = 9  # tokens from the search to its days in brackets
_ATTENDING = frozenset({"dự", "tham dự", "chứng kiến"})
_TALKED_OF = ("bàn về", "thảo luận về", "trao đổi về", "nỗ lực")
_GIVEN = ("tặng", "trao tặng", "hiến tặng", "biếu")
_ASKED = ("thuyết phục", "thúc giục", "đòi", "gây sức ép")


def read(trigger: Trigger) -> list[Draft]:
    """Return a handing-over of remains, prisoners or objects; ``hai bên`` both take part."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    agent = passive_agent(sentence, at)
    near = sentence.words(agent[1] - _BACK, at) if agent else _named_behind(trigger)
    returned = trigger.words("returned") + (trigger.words("freed") if trigger.token_text in _FREEING else ())
    if not any(f" {word} " in f" {near} " for word in returned):
        return []
    if any(word in near for word in _MONEY) or _is_none(trigger):
        return []  # "tiếp nhận 26.000 USD và hiện vật do B trao tặng": a gift
    first = max(0, agent[1] - _BACK if agent else at - 3)
    counted = any(t.text[0].isdigit() or t.low in _NUMBERS for t in sentence.tokens[first : at + 12])
    doers = cast.actors(agent[0]) if agent else cast.states_or_actors(subject(sentence, at))
    by_hand = any(actor.person is not None for actor in doers) and _KEEPSAKES in near
    done = sentence.has(at - 1, "past")
    if not (counted or by_hand or done or trigger.noun or sentence.dates or _is_named(trigger)):
        return []  # searching and returning in general is cooperation, not an act
    watching: list[Actor] = []
    if trigger.noun and sentence.low(at - 1) in _ATTENDING:
        doers, watching = [], [actor for actor in doers if actor.person is not None]
    joint = len(countries_of(doers)) > 1 and sentence.low(at - 1) not in _NOMINAL
    if joint and (trigger.noun or not countries_of(_after(trigger, _TO)) - countries_of(doers)):
        return [trigger.draft([(actor, "participant") for actor in doers], weak=trigger.noun)]  # "trong lễ bàn giao"
    if trigger.token_text in _SEARCHING or sentence.low(at - 1) in _NOMINAL:
        return []
    taking = trigger.token_text.startswith(_TAKING)
    others = _after(trigger, _FROM if taking else _TO) or _whose(trigger, first, countries_of(doers), taking=taking)
    givers, takers = (others, doers) if taking else (doers, others)
    if trigger.noun and takers and not givers:
        givers = _where_they_were(trigger, countries_of(takers))
    if not givers or not takers or countries_of(givers) & countries_of(takers):
        givers, takers = _where_they_fell(trigger)
    if not givers or not takers:
        return []
    roles: list[tuple[Actor, Role]] = [(actor, "sender") for actor in givers]
    roles += [(actor, "recipient") for actor in takers]
    draft = trigger.draft([*roles, *((actor, "member") for actor in watching)])
    if not draft.place.name and _fell_in(trigger, draft.place.country):
        draft.place = Place()
    if _is_of_search(trigger, draft.date):
        draft.date = draft.date_kind = ""
    if agent and draft.modality == "planned" and not any(sentence.has(agent[1] - back, "future") for back in (1, 2)):
        draft.modality = "plain"  # "sẽ gặp ba tù nhân được A trả về": what is to come is of another verb
    return [draft]


_NUMBERS = frozenset("một hai ba bốn năm sáu bảy tám chín mười các những".split())


def _is_none(trigger: Trigger) -> bool:
    """Say whether the word of the act tells no return: what is decided, talked of or asked for, or talk itself."""
    sentence, at = trigger.sentence, trigger.at
    if sentence.words(at, at + 2) == "đưa ra" or (trigger.token_text == _SWAPPING and not _swaps(trigger)):
        return True  # "quyết định rút lính đã được đưa ra", "trao đổi về việc bảo hộ công dân"
    # "sẽ bàn về các nỗ lực tìm kiếm, hồi hương hài cốt", "thuyết phục nhóm cướp biển trả tự do cho …"
    given = trigger.token_text.startswith(_TAKING) and sentence.says(_GIVEN, at, at + _REACH)
    return given or sentence.says((*_TALKED_OF, *_ASKED), at - _WHOSE, at)  # "tiếp nhận bức tượng do A tặng"


def _named_behind(trigger: Trigger) -> str:
    """``trao lại cho A các tài liệu, kỷ vật của B``: the words behind the act, with more things behind a comma."""
    words, comma, more = trigger.sentence.words(trigger.at, trigger.at + _THINGS).partition(" , ")
    return f"{words} {more}" if comma and f"{more} ".startswith(trigger.words("returned")) else words


def _swaps(trigger: Trigger) -> bool:
    """``trao đổi 70 tù nhân``: so many of them, right behind the verb; elsewhere it means to talk."""
    sentence, at = trigger.sentence, trigger.at + 1
    counted = at < len(sentence.tokens) and (sentence.tokens[at].text[0].isdigit() or sentence.low(at) in _NUMBERS)
    return counted and sentence.words(at + 1, at + 3).startswith(trigger.words("returned"))


def _where_they_fell(trigger: Trigger) -> tuple[list[Actor], list[Actor]]:
    """``lễ tiễn đưa 12 hài cốt quân tình nguyện hy sinh ở Lào``: they come home from the country where they fell."""
    sentence, home = trigger.sentence, trigger.cast.people.home
    if not any(word in sentence.words(trigger.at, trigger.at + _REACH) for word in _FALLEN):
        return [], []
    abroad = [m for m in sentence.mentions if m.kind in ("country", "place") and m.country and m.country != home]
    if not abroad:
        return [], []
    return [trigger.side(abroad[-1].country)], [trigger.side(home)]


def _fell_in(trigger: Trigger, country: str) -> bool:
    """``lễ đón nhận hài cốt liệt sĩ hy sinh tại Lào``: where they fell they are not handed over."""
    sentence = trigger.sentence
    return any(
        mention.country == country and sentence.words(mention.first - 3, mention.first).startswith(_LOST)
        for mention in sentence.mentions
        if mention.kind == "country" and mention.first > trigger.at
    )


def _where_they_were(trigger: Trigger, going: Collection[str]) -> list[Actor]:
    """``Lễ hồi hương hài cốt quân nhân Mỹ mất tích ở Lào``: who are not told to hand them over are those from there."""
    sentence = trigger.sentence
    for mention in sentence.mentions:
        there = mention.kind in ("country", "place") and is_country_code(mention.country)
        if mention.first > trigger.at and there and mention.country not in going:
            return [trigger.side(mention.country)]
    return []


def _is_of_search(trigger: Trigger, date: str) -> bool:
    """``hài cốt là kết quả của đợt tìm kiếm chung lần thứ 90 (tháng 2 - 4/2021)``: when they were looked for."""
    sentence = trigger.sentence
    own = sentence.dated(date, sentence.tokens[trigger.at].start) if date else None
    if own is None:
        return False
    first = sentence.token_at(own.start)
    return sentence.low(first - 1) == "(" and sentence.says(_SEARCHES, first - _SEARCH, first)


def _after(trigger: Trigger, prepositions: frozenset[str]) -> list[Actor]:
    """The other side behind its preposition: ``cho phía Mỹ``, ``từ phía Lào``."""
    sentence = trigger.sentence
    for index in range(trigger.at + 1, min(trigger.at + _REACH, len(sentence.tokens) - 1)):
        if sentence.low(index) in (".", ";"):
            break
        if sentence.owner[index] is None and sentence.low(index).split(" ")[-1] in prepositions:
            at = index + 1
            while at < min(index + _GAP, len(sentence.tokens)) and sentence.owner[at] is None:
                at += 1
            if is_actor(sentence.mention_after(at)):
                return trigger.cast.actors(group_forward(sentence, at)[0])
    return []


def _is_named(trigger: Trigger) -> bool:
    """Say whether somebody is freed by name: ``thả mục sư Mỹ A``."""
    named = (
        m for m in trigger.sentence.mentions if m.kind in ("person", "bare") and 0 < m.first - trigger.at <= _WHOSE
    )
    return trigger.token_text in _FREEING and any(named)


def _whose(trigger: Trigger, first: int, doing: Collection[str], *, taking: bool) -> list[Actor]:
    """``ba tù nhân Mỹ`` go home to the United States; who fell ``tại Lào`` comes from Laos; the fallen are ours."""
    sentence, cast = trigger.sentence, trigger.cast
    for mention in sentence.mentions:
        if mention.last < trigger.at and mention.country in doing:
            continue  # who acts stands there, not whose they are
        if mention.kind != "country" or not first <= mention.first <= trigger.at + _REACH or mention.last == trigger.at:
            continue
        where = sentence.low(mention.first - 1) in ("tại", "ở", "từ")
        if where == taking:
            return cast.actors([mention])
    if not taking and any(word in sentence.words(first, trigger.at + _THINGS) for word in _FALLEN):
        return [trigger.side(cast.people.home)]
    return []
