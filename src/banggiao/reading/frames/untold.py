"""Words of encounters that tell none: habits, counts, aims of what was not done, nouns of anybody's talks."""

from banggiao.reading.actors import Actor
from banggiao.reading.coordination import Group
from banggiao.reading.frames.base import Trigger, date_behind, meets
from banggiao.reading.frames.partners import AT_TABLE
from banggiao.reading.mention import DELEGATIONS, Mention
from banggiao.reading.modality import verb_modality
from banggiao.reading.persons import RELATIVES
from banggiao.reading.roles import ASPECT, governor
from banggiao.reading.sentence import Sentence

_PLURAL = frozenset({"các", "những", "nhiều", "loạt", "mọi"})
_NO_SIDES = tuple(
    "báo chí|phóng viên|báo giới|truyền thông|cử tri|kiều bào|bà con|cộng đồng người việt|nhà báo".split("|")
)
_HABITS = ("thường xuyên", "định kỳ", "thường niên", "thường được", "nhiều lần")
_AGAIN = ("thường xuyên", "định kỳ")
_SITTING_IN = ("dự", "tham dự", "tổ chức", "khai mạc")
_GREETS = "chào"
_TAKES_PLACE = frozenset({"kết thúc", "bắt đầu", "diễn ra", "khép lại"})
_NEAREST = 4  # tokens from "chào" to whom: "các"; from "giữa" to whose relatives
_TWICE = 2
_MULTILATERAL = ("đa phương ", "á - âu ", "á – âu ", "đông á ", "toàn cầu ", "thế giới ", "an ninh hạt nhân ")
_SIDES = ("country", "place", "short", "ambiguous", "title", "honorific", "rank", "org", "party", "leader", "kin")
_THEME = 12  # tokens from a summit to those between whom it is
_CLUBS = frozenset({"nhóm", "khối", "doanh nghiệp", "kinh doanh"})
_OF_KIND = frozenset({"kỷ", "niệm", "kỷ niệm", "đặc", "biệt", "đặc biệt", "thường niên", "không", "chính thức", "hẹp"})
_GOING_ON = frozenset({"thảo luận", "đàm phán", "trao đổi", "bàn", "nói", "làm việc", "hợp tác", "nghiên cứu"})
_UNITS = frozenset({"cuộc", "kỳ", "hội nghị", "vòng", "buổi"})
_OFTEN = 12  # tokens from an encounter to "nhiều lần", which makes it no single act
_COUNTED = frozenset({"chục", "trăm", "nghìn", "ngàn", "vạn", "triệu"})
_MANY_OF = frozenset({"nhiều", "hàng loạt", "một loạt", "không ít", "hàng chục"})
_NUMBERS = frozenset({"hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "mấy", "vài"})
_SEVERAL = _NUMBERS - {"hai", "vài", "mấy"}
_NEAR = 6  # tokens back to a word of habit
_AIM = 24  # tokens back from an aim to what is done for it
_HOLDING = frozenset(
    {"có", "tổ chức", "tiến hành", "kết thúc", "bắt đầu", "nối lại", "mở", "hoàn tất", "dẫn đầu", "chủ trì"}
)
_CONDUCTING = frozenset({"tiến hành", "bắt đầu", "hoàn tất"})
_BESIDE_NOUN = frozenset({"các", "những", "một", "thêm", "vòng", "lại"})
_ASKED_OF = 16  # tokens from "mời" where who is asked is described
_ASKED = 8  # tokens between "mời" and what somebody is asked to do
_ORDINALS = ("thứ ", "lần thứ ", "đầu tiên ")
_OF_STATE = ("phái đoàn", "đoàn đàm phán", "đoàn đại biểu")  # a team is no such delegation
_LEADING = 8  # tokens from an encounter to what it leads to
_LEADS_TO = ("dẫn tới", "dẫn đến", "mở đường")
_CLAUSE_ENDS = frozenset({",", ";", ".", ":"})
_OVERHEARING, _HEARD = ("nghe lén", "nghe trộm", "ghi âm", "kiểm tra", "theo dõi", "thu được", "bản ghi", "do thám"), 5
_ANY = ("bất kỳ", "bất kì", "bất cứ")
_NOBODY = frozenset("sau đó theo nếu khi để nữa thêm hay hoặc nhưng vì cho".split())


def countries_only(actors: list[Actor]) -> bool:
    """Say whether no actor is a person."""
    return all(actor.person is None for actor in actors)


def not_told(trigger: Trigger) -> bool:
    """``không dừng lại ở Bắc Kinh để gặp A``: an aim of what was not done; ``gặp gỡ báo chí``: no side is met."""
    sentence, at = trigger.sentence, trigger.at
    if _of_nobody_told(trigger) or _leads_to_more(sentence, at):
        return True
    with_ = sentence.words(at + 1, at + 6).removeprefix("khác ").removeprefix("với ").removeprefix("các ")
    if with_.startswith(_NO_SIDES):
        return True
    if sentence.low(at - 3) in _PLURAL and sentence.low(at - 1) in (",", "và") and meets(sentence, at - 2):
        return True  # "các cuộc hội đàm, hội kiến với A" are told by the noun
    if sentence.low(at + 1) == "giữa" and sentence.says(RELATIVES, at + 2, at + _NEAREST):
        return True  # "cuộc gặp giữa con rể của A với …"
    if f"{sentence.words(at + 1, at + 3)} ".startswith("hữu nghị ") and sentence.low(at - 1) in _SITTING_IN:
        return True  # "dự Gặp gỡ hữu nghị thanh niên A - B lần thứ 5": a gathering that has a name, and a session
    if trigger.token_text == _GREETS and not _pays_respects(sentence, at):
        return True
    if sentence.low(at - 1).endswith("lời mời") or (not trigger.noun and _is_asked_to(sentence, at)):
        return True  # "chấp nhận lời mời gặp B": a message, and no meeting yet
    if sentence.low(at - 1) == "lần" and _is_of_many(sentence.low(at - 2)):
        return True  # "đã ba lần gặp B", "những lần gặp": counted, and no single act
    if sentence.low(at - 1) in _COUNTED or sentence.words(at - 2, at).endswith(_ANY):
        return True
    near = sentence.words(at - _NEAR, at)
    if any(habit in near for habit in _HABITS) or _often(sentence, at):
        return True
    if sentence.low(at - 1) != "để":
        return False
    for before in range(at - 2, max(-1, at - 2 - _AIM), -1):
        if sentence.low(before) in (".", ";", ",", ":"):
            return False
        if sentence.has(before, "negation"):
            return True
    return False


def _is_of_many(low: str) -> bool:
    return low in _NUMBERS or low in _PLURAL or low.isdigit()


def goes_on(trigger: Trigger) -> bool:
    """``cần thảo luận tiếp``, ``sẽ đánh thuế tiếp nếu ông …``: that it goes on, and nobody is received."""
    sentence, at = trigger.sentence, trigger.at
    return sentence.low(at - 1) in _GOING_ON or sentence.low(at + 1) in _NOBODY


def _of_nobody_told(trigger: Trigger) -> bool:
    """Nouns: ``hội nghị thượng đỉnh APEC``, ``4 cuộc gặp với B``, ``các cuộc họp quân sự thường xuyên``."""
    sentence, at = trigger.sentence, trigger.at
    if "thượng đỉnh" in sentence.low(at) and (
        (sentence.low(at - 1) != "thềm" and of_organisation(sentence, at + 1))
        or _of_many_states(sentence, at)
        or _of_a_theme(sentence, at)
        or (sentence.low(at) == "hội nghị thượng đỉnh" and _club_before(sentence, at))
    ):
        return True
    if not trigger.noun:
        return False
    return _is_counted(sentence, at) or _is_after_many(sentence, at) or sentence.says(_AGAIN, at + 1, at + 1 + _NEAREST)


def _is_after_many(sentence: Sentence, at: int) -> bool:
    """``sau nhiều cuộc gặp với A và B``, ``sau hàng loạt cuộc hội đàm``: that there were many, and none of them."""
    many = sentence.low(at - 1) in _MANY_OF or sentence.words(at - _TWICE, at) in _MANY_OF
    return many and "sau" in sentence.lows[max(0, at - _NEAREST) : at] and not sentence.dates


def _club_before(sentence: Sentence, at: int) -> bool:
    """``dự Hội nghị thượng đỉnh B …; thảo luận tại hội nghị thượng đỉnh và …``: the one that was named before."""
    if sentence.owner[at - 1] is None and sentence.mention_after(at + 1) is None:
        before = (i for i in range(at) if "thượng đỉnh" in sentence.low(i) and sentence.owner[i] is None)
        return any(of_organisation(sentence, i + 1) for i in before)
    return False


def _of_many_states(sentence: Sentence, at: int) -> bool:
    """``Diễn đàn thượng đỉnh hợp tác quốc tế``, ``hội nghị thượng đỉnh đa phương``, ``… Á - Âu``: of no two sides."""
    behind = f"{sentence.words(at + 1, at + _NEAREST)} ".startswith(_MULTILATERAL)
    return behind or sentence.low(at - 1) in ("diễn đàn", "đàn")


def _of_a_theme(sentence: Sentence, at: int) -> bool:
    """``Hội nghị Thượng đỉnh Đại dương``, ``… Thương mại``, ``… về khí hậu``: of many states.

    That of two says between whom it is.
    """
    theme = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    if theme is None or not sentence.low(at).startswith("hội nghị") or sentence.owner[at + 1] is not None:
        return False
    called = theme.cap and theme.word and not theme.has(*_SIDES) and not sentence.tokens[at].text.isupper()
    if not called and theme.low != "về":
        return False
    for index in range(at + 1, min(at + _THEME, len(sentence.tokens))):
        owner = sentence.owner[index]
        with_somebody = sentence.low(index) == "với" and sentence.low(index + 1) != "sự"
        if with_somebody or sentence.has(index, "between") or (owner is not None and owner.kind == "group"):
            return False
        if owner is None and sentence.low(index) in _CLAUSE_ENDS:
            break
    return True


def _leads_to_more(sentence: Sentence, at: int) -> bool:
    """``các cuộc tiếp xúc này có thể dẫn tới cuộc gặp giữa A và B``: who is named behind takes part in the other."""
    after = range(at + 1, min(at + _LEADING, len(sentence.tokens)))
    for index in after:
        if sentence.owner[index] is not None or sentence.low(index) in _CLAUSE_ENDS:
            return False
        if sentence.words(index, index + 2).startswith(_LEADS_TO):
            return any(trigger in (index + 1, index + 2, index + 3) for trigger in sentence.triggers)
    return False


def _is_asked_to(sentence: Sentence, at: int) -> bool:
    """``mời ông này (tới) gặp B``: whom one asks to meet somebody has not met him; at a table one sits with him."""
    if sentence.low(at).startswith(AT_TABLE):
        return False
    before = range(at - 1, max(-1, at - 1 - _ASKED), -1)
    words = [sentence.low(i) for i in before if sentence.owner[i] is None]
    asked = next((i for i in range(at - 1, max(-1, at - _ASKED_OF), -1) if sentence.low(i) == "mời"), at)
    if ", người " in sentence.words(asked, at):
        return True  # "mời Tướng A, người đứng đầu quân đội, gặp B"
    return "mời" in words[: next((n for n, low in enumerate(words) if low in (",", "và", "để")), len(words))]


def _is_counted(sentence: Sentence, at: int) -> bool:
    """``bảy cuộc gặp``, ``cả 3 kỳ hội đàm``: of several nothing tells one from another, where no day does."""
    number = sentence.low(at - 2) if sentence.low(at - 1) in _UNITS else sentence.low(at - 1)
    several = number in _SEVERAL or (number.isdigit() and int(number) > _TWICE)
    dates = [date for date in sentence.dates if date.kind not in ("year", "month")]
    return several and not dates and sentence.owner[at - 1] is None


def _pays_respects(sentence: Sentence, at: int) -> bool:
    """``hội đàm với A, chào Tổng Bí thư B``: a call on who holds an office; ``gật đầu chào ông B`` is a greeting."""
    if not at:
        return False
    beside = sentence.owner[at - 1] is not None or sentence.low(at - 1) in (",", "và") or sentence.has(at - 1, *ASPECT)
    called_on = next((m for i in range(at + 1, at + _NEAREST) if (m := sentence.mention_after(i)) is not None), None)
    return beside and called_on is not None and (bool(called_on.offices) or "of many" in called_on.cats)


def _often(sentence: Sentence, at: int) -> bool:
    """``gặp nhau nhiều lần``, ``gặp B 30 lần``: no single act."""
    for index in range(at + 2, min(at + _OFTEN, len(sentence.tokens))):
        low = sentence.low(index)
        if low in (",", ";", ".", ":"):
            return False
        if low == "lần":
            counted = sentence.low(index - 1)
            return counted == "nhiều" or (counted.isdigit() and int(counted) > _TWICE)
    return False


def held(trigger: Trigger) -> bool:
    """``A và B đã tổ chức các cuộc đàm phán``, ``kết thúc cuộc đàm phán``: it is told that they have it, and when."""
    sentence, before = trigger.sentence, trigger.at - 1
    while sentence.low(before).split(" ")[-1] in _BESIDE_NOUN:
        before -= 1
    holding = sentence.low(before) in _HOLDING or sentence.words(before - 1, before + 1) in _CONDUCTING
    if sentence.owner[before] is not None or not holding:
        return False
    return bool(sentence.dates) or verb_modality(sentence, before) in ("occurred", "planned", "ongoing")


def is_numbered(trigger: Trigger) -> bool:
    """``vòng đàm phán thứ 4``, ``đàm phán vòng 4 giữa A và B``: one of a row, whenever it was."""
    if trigger.token_text.endswith(" vòng"):
        return True
    behind = f"{trigger.sentence.words(trigger.at + 1, trigger.at + _NEAREST)} "
    return trigger.token_text.startswith("vòng") and behind.startswith(_ORDINALS)


def are_several(trigger: Trigger) -> bool:
    """``các cuộc gặp``, ``một loạt cuộc gặp``: say whether a noun is of more encounters than one."""
    return trigger.sentence.low(trigger.at - 1).split(" ")[-1] in _PLURAL


def told_apart(trigger: Trigger, found: Group, others: list[Actor]) -> bool:
    """``cuộc họp với A``, ``cuộc đàm phán giữa A và B ngày 3/5``: whose it is is said, of states when too."""
    sentence = trigger.sentence
    if not found:
        return held(trigger) or (bool(others) and sentence.low(trigger.at - 1) == "có")
    joined = any(governor(sentence, mention.first) == "with" for mention in found)  # "cuộc họp của A với B"
    between = governor(sentence, found[0].first) == "between" or sentence.has(trigger.at + 1, "between")
    theirs = joined or between or sentence.low(found[0].first - 1) == "cùng"
    if not theirs and "pair_of_countries" not in found[0].cats:
        return False
    several = are_several(trigger)
    told = bool(sentence.dates) or is_numbered(trigger)
    told = told or verb_modality(sentence, trigger.at) not in ("plain", "alleged")
    told = told or (not several and sentence.low(found[-1].last) in _TAKES_PLACE)
    told = told or (not several and theirs and _held_there(sentence, found[-1].last))
    if not countries_only(others) and not all(mention.kind == "group" for mention in found):
        return told or not several
    if several and verb_modality(sentence, trigger.at) != "cancelled":
        behind = sentence.tokens[trigger.at].end
        from_then = any(date.kind == "interval" and date.start > behind for date in sentence.dates)
        return from_then or date_behind(sentence, trigger.at) is not None
    return told


def _held_there(sentence: Sentence, at: int) -> bool:
    """``trong cuộc họp giữa A và B tại Lào``: where it was makes it one of its own."""
    there = sentence.mention_after(at + 1) if sentence.low(at) in ("tại", "ở") else None
    return there is not None and there.place is not None


def sport(trigger: Trigger, everyone: list[Actor], mentions: Group) -> bool:
    """Teams meet too: countries alone that ``gặp`` one another are on a field, their leaders are not.

    Nor are several delegations of states, and those of whom each is called a side (``phía Nga``).
    """
    delegations = sum(mention.kind == "delegation" for mention in mentions)
    alone = countries_only(everyone) and delegations < _TWICE
    alone = alone and all(
        (mention.kind in ("country", "org") and trigger.sentence.low(mention.first - 1) != "phía")
        or (mention.kind == "delegation" and not mention.name.lower().startswith(_OF_STATE))
        or (mention.kind == "group" and not _in_office(mention))
        for mention in mentions
    )
    return trigger.act.type == "meeting" and alone


def _in_office(group: Mention) -> bool:
    """``Hai nhà lãnh đạo A - B``, ``hai Ngoại trưởng A và B``."""
    return bool(group.shared_title) or group.means_leaders() or group.cats >= DELEGATIONS


def of_organisation(sentence: Sentence, at: int) -> bool:
    """``hội nghị thượng đỉnh APEC``, ``… (nhóm) 20 nền kinh tế …``, ``… Doanh nghiệp APEC``."""
    while at < len(sentence.tokens) and sentence.owner[at] is None and sentence.low(at) in _OF_KIND:
        at += 1
    if sentence.low(at) in _CLUBS:
        return True
    mention = sentence.mention_after(at)
    return mention is not None and mention.kind == "org"


def is_overheard(trigger: Trigger) -> bool:
    """``nghe lén các cuộc điện thoại của A``, ``ghi âm cuộc điện đàm``: who listens in on a call takes no part."""
    sentence, at = trigger.sentence, trigger.at
    return trigger.act.type == "call" and sentence.says(_OVERHEARING, max(0, at - _HEARD), at)
