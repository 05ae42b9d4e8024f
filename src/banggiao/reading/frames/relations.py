"""Relations established, raised, suspended or cut."""

from banggiao.model.vocabulary import Role
from banggiao.reading.actors import Actor
from banggiao.reading.coordination import group_forward, is_actor, list_head, listed
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, date_behind, first_actor_after, passive_agent
from banggiao.reading.frames.embassies import read_embassy, tells_of_embassy
from banggiao.reading.roles import ASPECT, subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.when import date_near

_MARKS_OF_TIME = ("kể từ khi", "từ khi", "kể từ ngày", "kể từ")
_SINCE_BOTH = ("sau khi hai bên", "sau khi hai nước", "trước khi hai nước", "trước khi hai bên")
_COUNTED_FROM = frozenset({"năm", "ngày", "dịp", "tròn"})
_DIPLOMATIC = (
    "ngoại giao",
    "đường dây nóng",
    "đại sứ",
    "cắt đứt quan hệ",
    "cắt quan hệ",
    "cắt đứt các kênh",
    "cắt đứt mọi",
    "cắt đứt toàn bộ",
    "cắt đứt hoàn toàn",
    "cắt mọi",
    "bình thường hoá",
)
_REACH = 16
_DIPLOMATS = (
    "nhà ngoại giao", "đại sứ", "tuỳ viên", "nhân viên ngoại giao", "cao uỷ", "đại biện", "nhân viên sứ quán",
)  # fmt: skip
_TWO, _EACH_OTHERS = 2, ("của nhau", "lẫn nhau")
_LATER = frozenset({"sớm", "tiến tới", "hướng tới"})
_WISHED = frozenset(
    {
        "mong muốn",
        "đề nghị",
        "đề xuất",
        "xem xét",
        "hy vọng",
        "hi vọng",
        "mong",
        "kêu gọi",
        "thúc đẩy",
        "tiến tới",
        "tạo điều kiện",
    }
)
_BELIEVED = frozenset({"doạ", "đe doạ", "tin tưởng", "tin", "tin rằng", "hy vọng", "hi vọng", "mong", "mong muốn"})
_FOR = frozenset({"để", "nhằm", "muốn", "cảnh", "bối cảnh"})  # an aim is no act, nor is what goes on besides
_NORMALISING = "bình thường hoá"
_OF_BUSINESS = frozenset({"tài chính", "làm", "làm ăn", "kinh doanh", "ngân hàng"})
_SPOKEN_OF = frozenset({"việc", "về", "lực", "trình", "vọng", "hướng tới"})  # "nỗ lực", "tiến trình", "triển vọng"
_SETTING_UP = ("thiết lập", "xác lập", "thiết lập khuôn khổ", "xác lập khuôn khổ")
_SET_UP = (*_SETTING_UP, "được thiết lập", "được xác lập")
_MADE = (
    "được thiết lập", "được thiết lập lại", "được tái lập", "được tái thiết lập", "được bình thường hoá",
    "được chính thức thiết lập", "được chính thức bình thường hoá",
)  # fmt: skip
_TIES_WITH = (
    "thiết lập quan hệ", "lập quan hệ", "cắt đứt quan hệ", "chấm dứt quan hệ", "hạ cấp quan hệ", "hạ mức quan hệ",
)  # fmt: skip
_FULL = ("đầy đủ", "chính thức", "bình thường", "toàn diện")
_TIES = 14  # tokens from "quan hệ giữa A và B" to "được bình thường hoá"
_FOES = ("thù địch", "kẻ thù", "cựu thù", "thù địch cũ", "từ thù")
_RAISING = ("đưa quan hệ", "đưa mối quan hệ")
_RANK = ("đối tác",)
_UNTIL_NOW = "/.."  # the open end of a date
# "trên cơ sở quan hệ đối tác chiến lược từ 2012": no news of it
_ON_THE_GROUND = ("trên cơ sở", "khuôn khổ", "cùng với")
_SENT_AWAY = ("về nước", "rời khỏi", "rời", "ra khỏi")
_RECALLED = ("trục xuất", "triệu hồi", "triệu hồi đại sứ", "gọi đại sứ", "rút đại sứ")
_ASKING = ("yêu cầu",)
_CALLED, _HOME = ("triệu đại sứ", "triệu tập đại sứ"), ("về nước", "về tham vấn", "về để tham vấn", "hồi hương")
_SAID_OF = ("cho biết việc", "cho rằng việc", "nói việc", "rằng việc", "khẳng định việc")  # of which something is said
_EMBASSY = "đại sứ quán"
_FRAMEWORK = 30  # tokens between "đối tác chiến lược" and "khuôn khổ này được thiết lập"
_CLOSE = 4
_FRAME = ("khuôn khổ",)
_NAMED = 9  # tokens of "thiết lập khuôn khổ quan hệ đối tác hợp tác chiến lược"
_WITH_REACH = 10  # tokens to "với": "cắt đứt quan hệ ngoại giao và các tuyến bay với D"
_MANY = ("với tất cả", "với các nước", "với hầu hết", "với thành viên", "với nhiều nước", "với các thành viên")
_DISCUSSED = ("thảo luận", "bàn", "bàn bạc", "tham vấn", "trao đổi", "đàm phán", "bàn thảo", "xúc tiến")
_DISCUSSING = 6  # tokens before a verb
_SOON = frozenset({"sẽ", "đã", "quyết định", "việc", "về"})
_RAISED = ("nâng", "đưa quan hệ", "đưa mối quan hệ")
_RAISED_TO = 40  # tokens from the verb to the last rank of a row
_JOINING = frozenset({"và", "rồi", "lên", ","})
_ALLIES = 6  # states that do it together
_AWAY_FROM = frozenset({"với", "khỏi", "tại", "nước", "phía"})


def read(trigger: Trigger) -> list[Draft]:
    """Return the change of relations that the trigger tells; anniversaries and marks of time are none (codebook §8)."""
    sentence, at = trigger.sentence, trigger.at
    if tells_of_embassy(trigger):
        return read_embassy(trigger)
    if _is_spoken_of(trigger):
        return []
    if trigger.token_text in _RECALLED:
        return _against(trigger)
    level, since = _level(trigger), _borne_since(trigger)
    if not _changes(trigger, level, since) or _with_many(trigger):
        return []
    sides = _sides(trigger)
    if len(sides) < 2:
        return []
    draft = trigger.draft([(trigger.side(code), "participant") for code in sides])
    draft.topic = frozenset({level or "ties"})
    if since:
        draft.date, draft.date_kind, draft.modality = since, "year", "plain"
    elif date := date_behind(sentence, at):
        draft.date, draft.date_kind = date.edtf, date.kind
    if trigger.token_text in _SET_UP and draft.date:
        draft.modality = "plain"  # "đối tác chiến lược thiết lập từ 2009", whatever is asked for it
    if draft.modality in ("plain", "ongoing") and not draft.date and sentence.says(_DISCUSSED, at - _DISCUSSING, at):
        draft.modality = "planned"  # "đang thảo luận việc nâng cấp quan hệ"
    if draft.modality == "hoped" and sentence.low(at - 1) in _LATER and draft.date_kind == "year":
        draft.modality = "plain"  # "A và B tiến tới bình thường hóa quan hệ năm 1992"
    if draft.modality == "hoped":  # what two sides agree on about their relations is done, unless it is for later
        around = sentence.tokens[max(0, at - 8) : at]
        if any(t.has("agreeing") for t in around) and not any(t.low in _WISHED for t in around):
            draft.modality = "planned" if any(t.low in _LATER for t in around) else "plain"
    return [draft, *_raised_further(trigger, draft)]


def _raised_further(trigger: Trigger, draft: Draft) -> list[Draft]:
    """``nâng quan hệ lên Đối tác toàn diện năm 2013 và Đối tác chiến lược toàn diện tháng 9/2023``: each on its day.

    The first rank and its day are those of ``draft``.
    """
    sentence = trigger.sentence
    if not trigger.token_text.startswith(_RAISED) or not draft.date:
        return []
    found: list[Draft] = []
    for at in range(trigger.at + _CLOSE, min(trigger.at + _RAISED_TO, len(sentence.tokens))):
        if sentence.has(at, "verb"):
            break
        level = _level_at(trigger, at) if sentence.low(at - 1) in _JOINING else ""
        date = date_behind(sentence, at + len(level.split()) - 1) if level else None
        if date is not None and sentence.in_date(at - 2) is not None:
            further = trigger.draft(draft.cast, topic=frozenset({level}))
            further.date, further.date_kind, further.modality = date.edtf, date.kind, draft.modality
            found.append(further)
    return found


def _level_at(trigger: Trigger, at: int) -> str:
    """Return the rank whose name begins at a token, with or without ``quan hệ``, empty where none does."""
    words = trigger.sentence.words(at, at + _NAMED).removeprefix("quan hệ ")
    return next((level for level in trigger.words("levels") if words.startswith(level)), "")


def _with_many(trigger: Trigger) -> bool:
    """``lập quan hệ ngoại giao với tất cả các nước thành viên Liên hợp quốc``: how many states there are."""
    behind = trigger.sentence.words(trigger.at + 1, trigger.at + _WITH_REACH)
    return behind.startswith(_MANY)


def _is_spoken_of(trigger: Trigger) -> bool:
    """An anniversary, a mark of time, an aim or a threat: nothing is done."""
    sentence, at = trigger.sentence, trigger.at
    if sentence.says(("niệm",), at - 10, at) or sentence.low(at - 1) in _COUNTED_FROM or _years_ago(sentence, at):
        return True
    if sentence.low(at - 1) in _FOR or sentence.words(at - 2, at) in _SAID_OF:
        return True
    if trigger.token_text.startswith("trở thành") and not sentence.dates and sentence.says(_FOES, 0, at):
        return True  # "từ thù địch trở thành đối tác toàn diện": the way of many years
    if sentence.low(at + 1) in _OF_BUSINESS:
        return True  # "cắt quan hệ làm ăn với ngân hàng B"
    if not _dated(trigger) and (sentence.says(_MARKS_OF_TIME, at - 10, at) or _is_topic(trigger)):
        return True
    if sentence.says(_SINCE_BOTH, at - _NAMED, at) and not any(
        d.start > sentence.tokens[at].start for d in sentence.dates
    ):
        return True  # "tặng bảo tàng năm 1974, sau khi hai bên lập quan hệ ngoại giao"
    return any(t.low in _BELIEVED for t in sentence.tokens[max(0, at - 10) : at])


def _years_ago(sentence: Sentence, at: int) -> bool:
    """``nhân tròn 70 năm A và B thiết lập quan hệ``: so many years, and right behind them who did it."""
    return any(
        sentence.low(i) == "năm" and sentence.low(i - 1).isdecimal() and sentence.owner[i + 1] is not None
        for i in range(max(1, at - 10), at)
    )


def _changes(trigger: Trigger, level: str, since: str) -> bool:
    """Whether the relations of two states become others, by the rank that is told or by the verb itself."""
    sentence, at, text = trigger.sentence, trigger.at, trigger.token_text
    if text.startswith(_RANK):
        return bool(since) and not sentence.says(_ON_THE_GROUND, at - _NAMED, at)
    if text in _RAISING:
        return _up_to(trigger)
    if text.startswith("có ") and not any(d.start > sentence.tokens[at].start for d in sentence.dates):
        return False  # "chỉ có quan hệ ngoại giao với 17 nước" describes
    if text in _MADE and not level:
        return date_behind(sentence, at) is not None and _ties_before(sentence, at)
    if text in _SETTING_UP and not (level and _beside(trigger, level)):
        return False
    return bool(level) or _with_country(trigger) or any(word in text for word in _DIPLOMATIC)


def _ties_before(sentence: Sentence, at: int) -> bool:
    """``quan hệ (song phương) giữa A và B được thiết lập lại``: relations are what it is told of."""
    for index in range(at - 1, max(-1, at - _TIES), -1):
        if sentence.low(index) in (",", ";", ".") or sentence.has(index, "verb", "say"):
            return False
        if sentence.words(index - 1, index + 1) == "quan hệ":
            return True
    return False


def _is_topic(trigger: Trigger) -> bool:
    """``nỗ lực bình thường hoá quan hệ``, ``việc thiết lập quan hệ``: spoken of; told is what somebody does."""
    sentence, at = trigger.sentence, trigger.at
    if not trigger.token_text.startswith(_NORMALISING):
        named = sentence.owner[at - 1] is None and sentence.low(at - 1) in _SPOKEN_OF
        return named and "cắt" not in trigger.token_text and "cách đây" not in sentence.words(at, at + _REACH)
    return sentence.mention_before_tense(at, *ASPECT) is None


def _borne_since(trigger: Trigger) -> str:
    """``là đối tác chiến lược từ năm 2013``: return since when two states are, empty where it is not told."""
    if not trigger.token_text.startswith(_RANK):
        return ""
    token = trigger.sentence.tokens[trigger.at]
    since = (date for date in trigger.sentence.dates if token.start < date.start <= token.end + 1)
    return next((date.edtf.removesuffix(_UNTIL_NOW) for date in since if date.edtf.endswith(_UNTIL_NOW)), "")


def _up_to(trigger: Trigger) -> bool:
    """``đưa quan hệ quốc phòng lên đối tác chiến lược``: to a rank that the relations did not have."""
    raised = trigger.sentence.words(trigger.at, trigger.at + _REACH).partition(" lên ")[2]
    return raised.removeprefix("tầm ").removeprefix("mức ").removeprefix("quan hệ ").startswith(trigger.words("levels"))


def _level(trigger: Trigger) -> str:
    """Return the level of partnership that the trigger is about: the one right after it, else right before it.

    In ``quan hệ A - B, được thiết lập năm 1973, lên đối tác chiến lược`` the one behind the comma is another's.
    """
    sentence, at = trigger.sentence, trigger.at
    if "quan hệ ngoại giao" in trigger.token_text:
        return "quan hệ ngoại giao"
    back = _FRAMEWORK if "khuôn khổ" in sentence.words(at - 4, at) else _REACH
    after = sentence.words(at, at + _REACH)
    if trigger.token_text in _MADE or trigger.token_text in _SET_UP:
        after = after.partition(" , ")[0]
    elif trigger.token_text.startswith(_RAISED):
        raised = next((i for i in range(at, at + _RAISED_TO) if sentence.low(i) == "lên"), at)
        after = sentence.words(at, max(at, raised - 1) + _REACH)
    before = sentence.words(at - back, at)
    return next((level for text in (after, before) for level in trigger.words("levels") if level in text), "")


def _beside(trigger: Trigger, level: str) -> bool:
    """``đối tác chiến lược thiết lập từ 2009``: the level stands right by a verb that sets up many things."""
    sentence, at = trigger.sentence, trigger.at
    reach = _NAMED if trigger.token_text.endswith(_FRAME) else _CLOSE
    return level in sentence.words(at - _CLOSE - 6, at) or level in sentence.words(at, at + reach)


def _with_country(trigger: Trigger) -> bool:
    """``nước đầu tiên thiết lập quan hệ với Việt Nam``."""
    sentence, at = trigger.sentence, trigger.at
    at += next((size for size in (1, 2) if sentence.words(at + 1, at + 1 + size) in _FULL), 0)
    mention = sentence.mention_after(at + 2)
    ties = trigger.token_text in _TIES_WITH
    return ties and sentence.low(at + 1) == "với" and mention is not None and mention.kind == "country"


def _dated(trigger: Trigger) -> bool:
    return any(date.kind in ("day", "year", "month") for date in trigger.sentence.dates)


def _sides(trigger: Trigger) -> tuple[str, ...]:
    """The states: those that do it, those that the sentence names, those that the article is about."""
    cast, sentence = trigger.cast, trigger.sentence
    group = subject(sentence, trigger.at)
    doers = cast.states_or_actors(group)
    sides = cast.sides(doers)
    if (other := _other(trigger)) and {*sides} - {other, "ZZ"}:
        row = listed(sentence, list_head(sentence, group[0].first), group[0].first)
        return tuple(dict.fromkeys((*cast.sides(cast.actors(row))[:_ALLIES], *sides, other)))
    if len(sides) == 2:
        return sides
    around = [m for m in sentence.mentions if is_actor(m) and m.kind in ("country", "group") and m.countries != ()]
    named = cast.sides([*doers, *cast.actors(around), *_countries(trigger)])
    if len(named) >= 2:
        return named[:2]
    people = cast.sides(cast.actors(m for m in sentence.mentions if m.person is not None))  # "chuyến thăm Lào của A"
    return tuple(dict.fromkeys((*named, *people, *cast.main_countries())))[:2]


def _other(trigger: Trigger) -> str:
    """``A, B và C cắt quan hệ ngoại giao với D``: the state that those who do it do it to."""
    sentence = trigger.sentence
    for index in range(trigger.at + 1, trigger.at + _WITH_REACH):
        mention = sentence.mention_after(index)
        if mention is None and sentence.low(index) in (",", ";", "."):
            break
        if mention is not None and (index <= trigger.at + _CLOSE or sentence.low(index - 1) == "với"):
            behind = sentence.low(index - 1) in _AWAY_FROM
            return mention.country if behind and mention.kind in ("country", "place") else ""
    return ""


def _countries(trigger: Trigger) -> list[Actor]:
    return trigger.cast.actors([m for m in trigger.sentence.mentions if m.kind == "country"])


def _against(trigger: Trigger) -> list[Draft]:
    """``A trục xuất 18 nhà ngoại giao B``, ``nhà ngoại giao B bị A trục xuất``, ``A triệu hồi đại sứ tại B``."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    near = sentence.words(at - 10, at + _REACH)
    if not any(word in near for word in _DIPLOMATS):
        return []
    if (agent := passive_agent(sentence, at)) is not None:
        doers = cast.sides(cast.actors(agent[0]))
        others = _sent_away(trigger, agent[1], doers)
    else:
        doers = cast.sides(cast.states_or_actors(subject(sentence, at)))
        others = _whose_diplomats(trigger, doers)
    if len(doers) == _TWO and not others and sentence.says(_EACH_OTHERS, at, at + _REACH):
        doers, others = doers[:1], [*doers[1:]]
    if sentence.low(at - 1) == "và" and not others:  # "A đóng cửa lãnh sự quán B và trục xuất …"
        doers = cast.sides(cast.actors(first_actor_after(sentence, 0)))
        others = _whose_diplomats(trigger, doers)
    if not doers or not others:
        return []
    roles: list[tuple[Actor, Role]] = [(trigger.side(code), "participant") for code in (*doers[:_ALLIES], *others)]
    draft = trigger.draft(roles, type_="relations")
    draft.topic = frozenset({doers[0]})  # an answer in kind is another act
    if not draft.date and (day := _announced_on(trigger)):
        draft.date, draft.date_kind = day, "day"
    return [draft]


def _sent_away(trigger: Trigger, passive: int, doers: tuple[str, ...]) -> list[str]:
    """``18 nhà ngoại giao B (hôm 5/6) bị A trục xuất``: the state whose men stand before ``bị``."""
    before = (m for m in reversed(trigger.sentence.mentions) if 0 <= passive - m.last <= _WITH_REACH and m.country)
    whose = next(before, None)
    if whose is None or whose.country == "ZZ" or whose.country in doers:
        return []
    return [whose.country]


def _announced_on(trigger: Trigger) -> str:
    """``Bộ Ngoại giao A ngày 9/1 thông báo triệu hồi đại sứ tại B``: it is done by announcing it; empty for no day."""
    sentence = trigger.sentence
    said = sentence.before(trigger.at, _SOON)
    if not sentence.has(said, "say") or trigger.at - said > _CLOSE:
        return ""
    date, kind = date_near(sentence, said)
    return date if kind == "day" else ""


def sent_home(trigger: Trigger) -> list[Draft]:
    """``A yêu cầu hai nhà ngoại giao B về nước``, ``… rời khỏi nước này``: asked for is that they leave.

    Who is called home by his own state is recalled: ``A triệu đại sứ tại B về nước``.
    """
    asked = trigger.token_text in _ASKING and trigger.sentence.says(_SENT_AWAY, trigger.at, trigger.at + _REACH)
    asked = asked or (trigger.token_text in _CALLED and trigger.sentence.says(_HOME, trigger.at, trigger.at + _REACH))
    return _against(trigger) if asked else []


def _whose_diplomats(trigger: Trigger, doers: tuple[str, ...]) -> list[str]:
    """Return the other state, or those ``trong đó có A và B``; of an embassy whose name no state goes with, home."""
    sentence, cast = trigger.sentence, trigger.cast
    behind = [m for m in sentence.mentions if m.first > trigger.at]
    if behind and len(behind[0].countries) == 1:  # "trục xuất hai nhà ngoại giao Anh"
        return [code for code in behind[0].countries if code not in doers]
    after = [m for m in behind if m.country or m.name.lower().startswith(_EMBASSY)]
    if after and not after[0].country:
        return [cast.people.home] if cast.people.home not in doers else []
    others = [m for m in after if m.country not in doers]
    if not others:
        return []
    among = "trong đó" in sentence.words(trigger.at, others[0].first)
    states = among or others[0].kind == "country" or "of many" in others[0].cats  # "đại sứ tại A và B"
    row = group_forward(sentence, others[0].first, commas=True)[0] if states else others[:1]
    return list(dict.fromkeys(m.country for m in row if m.country and m.country not in doers))[:_ALLIES]
