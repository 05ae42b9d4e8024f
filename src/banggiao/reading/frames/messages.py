"""Messages, greetings and invitations: who sends what to whom, and who bears it."""

from collections.abc import Set as AbstractSet

from banggiao.model.claims import Place
from banggiao.model.vocabulary import EventKind, Role
from banggiao.reading.actors import OFFICIALS, Actor, countries_of
from banggiao.reading.coordination import Group, group_back, group_forward, group_listed, is_actor, titled_row
from banggiao.reading.drafts import NOWHERE, Draft
from banggiao.reading.frames.base import (
    Trigger,
    event_kind,
    first_actor_after,
    passive_agent,
    person_behind,
    state_of_capital,
)
from banggiao.reading.frames.behalf import ALSO, thanking
from banggiao.reading.frames.feasts import ON_OCCASION, POWERS, TO, is_feast_of, to_others, unnamed, written_to
from banggiao.reading.frames.letters import (
    SENDING,
    conveyed_too,
    exchanged,
    is_mutual,
    is_often,
    is_written,
    letter_before,
)
from banggiao.reading.frames.mourning import (
    FAMILIES,
    at_the_bier,
    from_afar,
    is_to_those_who_suffer,
    mourning,
    of_those_who_suffer,
)
from banggiao.reading.frames.statements import aimed_at
from banggiao.reading.roles import ASPECT, governor, objects, subject
from banggiao.reading.sentence import Sentence

_FROM = frozenset({"của", "từ", "do", "bởi"})
_OWNING = ("của", "từ")  # the end of verbs right behind which those stand from whom it is received
_ADDRESSING = ("tới", "đến", "với", "cho")  # the end of verbs right behind which they stand who receive it
_ABOUT = frozenset({"về", "trước", "vì"})  # what a message is about, and no word of who sends it
_REACH = 22
_OPENING = 10
# "cho đại diện Đại sứ quán Lào", "gửi thư mời đại diện phía Lào", "của các lãnh đạo Lào"
_FOR_THEM = frozenset({"đại diện", "phía", "các"})
_EXPRESSING = ("bày tỏ",)  # to somebody it is a message, else what one feels
_GOING_ON = frozenset({",", "và", "cũng", "còn"})
_EXCHANGING = "trao đổi"
_NOTE = "công hàm"
_LETTERS_TO = ("thư gửi", "bức thư gửi", "lá thư gửi")
_LETTERS = ("điện", "thư", "bức thư", "lá thư")
_PEOPLE = 7  # "tới lãnh đạo và nhân dân Nga": tokens before the country of those who receive
# What a message to a country as a whole is addressed to: "tới Đảng, Nhà nước và nhân dân X"
_CONVEYED = 9  # tokens from "chuyển lời thăm hỏi và lời mời của A" to A
_WRITER = 8  # tokens around a verb in which "tôi" says that a letter's own words are read
_CALLED_FOR = frozenset({"cần", "nên", "nhằm"})
_GOING = ("thăm", "sang", "dự", "tham dự", "đến", "tới")
_OF_NO_SIDE = ("phóng viên", "nhà báo", "chuyên gia", "truyền thông", "cơ quan báo chí", "hãng tin")
_CHANCES = ("cơ hội", "cơ hội để", "dịp để")
_HABITS = ("thường", "thường xuyên", "năm nào cũng", "hay")
_EVERY_YEAR = ("lần một năm", "lần mỗi năm", "mỗi năm", "hàng năm", "hằng năm")
_AND_A_WORD = ("và lời", "cùng lời", "cũng như lời")
_MEANING = frozenset({"để", "như", "muốn"})
_TO_VICTIMS = 7  # tokens from the verb to "các nạn nhân"
_VICTIMS = ("nạn nhân", "gia đình", "thân nhân", "người bị thương")
_SENT = ("chúc mừng", "cảm ơn")
_LETTER = ("thư", "điện", "thông điệp")
_CONVEYING = ("chuyển", "trao", "mang", "đưa", "cầm", "giao", "nhận", "đọc")
_LEADERS = ("", "các ", "các nhà ", "các đồng chí ", "các vị ", "đồng chí ")  # before "lãnh đạo": of no name
_ASKING = frozenset({"nhờ", "đề nghị"})  # before who is to convey it
_SENDING_SOMEBODY = _ASKING | {"cử", "điều", "phái", "phái cử", "đã cử", "đã điều"}
_BY_WAY_OF = ("qua", "thông qua")
_FARTHER = 40  # tokens from the verb to "qua Đại sứ C"
_DIRECT = 2  # tokens between the verb and a recipient without a preposition
_SIGHTS = (
    "triển lãm",
    "một triển lãm",
    "bảo tàng",
    "vườn",
    "nhà riêng",
    "phòng",
    "trang trại",
    "gian hàng",
    "khu trưng bày",
)
_SIGHT = 3
_STEPS = frozenset({"lên", "vào", "ra", "ngồi", "bước"})  # "mời B lên bục danh dự": a gesture
_INVITED_TO = frozenset({"thăm", "sang", "dự", "tham dự", "tham gia", "đến", "tới", "sớm", "quay lại", "trở lại"})


def read(trigger: Trigger) -> list[Draft]:
    """Return the message that the trigger tells, if sender and recipient are of different sides."""
    mourners, bereaved = at_the_bier(trigger)
    if not bereaved:
        return _sent(trigger)
    drafts = _draft(trigger, (mourners, bereaved, []), "condolence")
    for draft in drafts:
        if draft.place.country in ("", bereaved[0].country):
            draft.place = Place(draft.place.name, mourners[0].country)  # their embassy stands in his country
    return drafts


def _sent(trigger: Trigger) -> list[Draft]:
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    if trigger.noun or _of_the_writer(trigger) or _is_meant(trigger) or _is_habit(trigger):
        return []
    if trigger.token_text in _LETTERS_TO and sentence.low(at - 1).split(" ")[-1] not in ("trong", "có"):
        return []  # "ký bức thư gửi B"
    content = sentence.words(at, at + _REACH)
    plain = trigger.token_text in SENDING
    wrote = letter_before(trigger) if plain else []
    if plain and not wrote and not is_written(trigger):
        return []
    kind = event_kind(trigger.value_in("message_kinds", content))
    if kind is None and not plain and not content.startswith(trigger.words("letters")):
        return []
    if kind in ("thanks", "congratulation") and _face_to_face(trigger):
        return []
    bearing = _bearing(trigger)
    named_only = trigger.token_text.startswith(_LETTERS)  # "Trong điện mừng của A gửi B": nobody bears it
    unsaid = plain and bool(at) and not sentence.has(at - 1, *ASPECT) and sentence.low(at - 1) not in _GOING_ON
    bearer = cast.actors(bearing) or ([] if named_only or unsaid else trigger.implied())
    senders, recipients = _sides(trigger, at)
    suffering = kind == "condolence" and not recipients and is_to_those_who_suffer(trigger)
    if (plain or trigger.token_text.startswith(_EXPRESSING)) and not (recipients or suffering):
        return []
    senders = cast.actors(wrote) or senders
    if bearing and sentence.low(bearing[0].first - 1) in _SENDING_SOMEBODY and not senders:
        persons = [m for m in sentence.mentions if m.person is not None and m.last < bearing[0].first]
        senders = cast.actors(subject(sentence, bearing[0].first - 1) or persons[:1])  # "A chúc mừng B; nhờ C chuyển"
    bearer = thanking(trigger, senders, bearer)
    members: list[Actor] = []
    if senders and not {a.key for a in senders} & {a.key for a in bearer}:
        members = bearer
    if (
        bearer
        and all(a.person is None and a.title in ("", OFFICIALS) for a in senders)
        and cast.sides(senders) == cast.sides(bearer)
        and not _of_leaders(trigger)
    ):
        senders, members = bearer, []  # "gửi lời chia buồn của nhân dân Việt Nam": the bearer speaks for his country
    senders = _speaking(trigger, senders or bearer or _writing(trigger))
    ours = cast.sides(senders)
    recipients = [a for a in recipients if a.country not in ours] or unnamed(trigger, ours)
    recipients = recipients or _as_its_kind_says(trigger, kind, ours)
    if not recipients and not to_others(trigger):
        note = _NOTE in trigger.token_text  # "gặp đại diện Đại sứ quán B, trao công hàm phản đối"
        met = (m for m in sentence.mentions if m.person is not None or (note and is_actor(m) and m.last <= at))
        named = cast.actors(met)
        recipients = [a for a in named if a.country not in ours][:1]
    if not recipients:
        found = _where_embassy_is(trigger, bearing) if _to_nobody_named(trigger) else written_to(trigger, ours)
        recipients = [a for a in found if a.country not in ours]
    exchanging = trigger.token_text.startswith(_EXCHANGING) or is_mutual(trigger)
    if exchanging and (len(ours) > 1 or is_often(trigger)):
        return exchanged(trigger)
    drafts = _draft(trigger, (senders, recipients, members or _through(trigger)), kind)
    drafts += conveyed_too(trigger, drafts)
    for draft in drafts:
        if wrote and draft.modality == "planned" and not sentence.has(at - 1, "future"):
            draft.modality = "plain"  # "sẽ xem kỹ bức thư mà A gửi B": what is to come is of another verb
    return drafts


def _as_its_kind_says(trigger: Trigger, kind: EventKind | None, ours: tuple[str, ...]) -> list[Actor]:
    """``gửi công hàm phản đối hành động của B``: a protest goes to B, whose deed it is against.

    Condolences to people whom nobody names go to their state.
    """
    if kind == "condolence":
        return of_those_who_suffer(trigger, ours)
    return aimed_at(trigger, set(ours)) if kind == "protest" else []


def _speaking(trigger: Trigger, senders: list[Actor]) -> list[Actor]:
    """``A khẳng định Chính phủ Lào cảm ơn … và gửi lời thăm hỏi``: who says so of his own state sends it."""
    sentence, cast = trigger.sentence, trigger.cast
    # "phía Lào đã gửi", as A says, is no word of his
    joined = sentence.low(trigger.at - 1) == "và" or _begins_anew(trigger)
    if not joined or len(senders) != 1 or senders[0].person is not None:
        return senders
    if senders[0].start >= sentence.tokens[trigger.at].start:
        return senders
    for mention in sentence.mentions:
        said = mention.person is not None and sentence.has(mention.last, "say") and mention.end < senders[0].start
        if said and governor(sentence, mention.first) in ("", "and"):
            actors = cast.actors([mention])
            if countries_of(actors) == countries_of(senders):
                return actors
    return senders


def _is_meant(trigger: Trigger) -> bool:
    """``A cần gửi thông điệp tới B``, ``tập trận nhằm gửi thông điệp …``: what is called for, or what a deed says."""
    sentence, at = trigger.sentence, trigger.at
    if sentence.low(at - 1) in _CALLED_FOR:
        return True
    if sentence.low(at - 1) in ("về", "vì") and any("cảm ơn" in sentence.low(i) for i in range(at - 1)):
        return True  # "gửi thư cảm ơn B về điện mừng": B's, and told of by him who thanks
    if trigger.token_text.endswith("lời chào") and (
        sentence.words(at - 3, at).endswith(_CHANCES) or sentence.low(at + 1) == "mời"
    ):
        return True  # "có cơ hội gửi lời chào tới B" in person; "gửi lời chào mời mua": an offer
    quoted = sentence.low(at - 1) in ('"', "“") and sentence.low(at + 1) in ('"', "”")
    return trigger.token_text.endswith("thông điệp") and (quoted or sentence.low(at - 1) in _MEANING)


def _is_habit(trigger: Trigger) -> bool:
    """``thường gửi lời mời B``, ``gửi yêu cầu B trả tiền hai lần một năm``: what is done time and again."""
    sentence, at = trigger.sentence, trigger.at
    return sentence.says(_HABITS, max(0, at - 2), at) or sentence.says(_EVERY_YEAR, at + 1, at + _OPENING)


def _writing(trigger: Trigger) -> list[Actor]:
    """``Trong bức thư gửi B, A bày tỏ …``: whose letter it is stands behind the comma."""
    sentence, at = trigger.sentence, trigger.at
    if not trigger.token_text.startswith(_LETTERS) or sentence.low(at - 1) != "trong":
        return []
    comma = next((i for i in range(at, min(at + _REACH, len(sentence.tokens))) if sentence.low(i) == ","), 0)
    return trigger.cast.actors(first_actor_after(sentence, comma + 1)) if comma else []


def _of_the_writer(trigger: Trigger) -> bool:
    """``chúng tôi xin gửi lời chia buồn``: the words of a message that is quoted, told as an act before."""
    sentence, at = trigger.sentence, trigger.at
    return "tôi" in {sentence.low(i) for i in (*range(max(0, at - _WRITER), at), *range(at + 1, at + _WRITER))}


def read_invitation(trigger: Trigger) -> list[Draft]:
    """``A mời B sang thăm C``: an invitation spoken or sent."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    agent = passive_agent(sentence, at)
    if sentence.words(at - 2, at).endswith("khả năng") or _is_habit(trigger):
        return []  # "thảo luận về khả năng mời B": only thought of
    asked_for = sentence.words(at + 1, at + 4)
    if asked_for.removeprefix("các ").removeprefix("những ").removeprefix("một số ").startswith(_OF_NO_SIDE):
        return []  # "mời các phóng viên từ B": nobody of a state
    guests, end = (subject(sentence, agent[1]), at + 1) if agent else objects(sentence, at + 1)
    near = {sentence.low(i) for i in range(end, end + 5)}
    if sentence.low(end) in _STEPS or _to_a_sight(sentence, end):
        return []
    if not guests or not any(
        word in _INVITED_TO or word.startswith(("thăm", "sang", "tới ", "đến ", "chuyến thăm")) for word in near
    ):
        return []
    if agent:  # "B được A mời sang thăm C"
        return _draft(trigger, (cast.actors(agent[0]), cast.actors(guests), []), "invitation")
    senders, bearers = _conveyed_for(trigger)
    if not senders:
        senders, bearers = _conveyed_with(trigger)
    asked = cast.actors(guests)
    senders = senders or _speaking(trigger, _inviting(trigger, countries_of(asked)))
    drafts = _draft(trigger, (senders, asked, bearers), "invitation")
    for draft in drafts:
        if draft.modality in ("planned", "hoped") and _begins_anew(trigger):
            draft.modality = "plain"  # "sẽ dành cho B …; trân trọng mời B", "đề nghị B …; mời B": he is asked now
    return drafts


def _begins_anew(trigger: Trigger) -> bool:
    """``…; trân trọng mời B``: a semicolon parts an invitation from what is to come or asked for before it."""
    sentence = trigger.sentence
    begun = next((i for i in range(trigger.at - 1, -1, -1) if sentence.low(i) == ";"), -1)
    return begun >= 0 and not any(sentence.has(i, "future") for i in range(begun, trigger.at))


def _to_a_sight(sentence: Sentence, at: int) -> bool:
    """``mời B đến thăm triển lãm``: what two who have met go to see together."""
    seen = at + 1 + (sentence.low(at) in ("đến", "tới", "đi") and "thăm" in sentence.low(at + 1))
    return "thăm" in sentence.low(seen - 1) and sentence.words(seen, seen + _SIGHT).startswith(_SIGHTS)


def _inviting(trigger: Trigger, asked: AbstractSet[str]) -> list[Actor]:
    """``A cảm ơn B đã dành cho Đoàn sự đón tiếp và mời B``, ``A đề nghị phía B …; trân trọng mời B``: A, not B."""
    sentence, cast = trigger.sentence, trigger.cast
    told = cast.actors(subject(sentence, trigger.at))
    if told and countries_of(told) <= asked and sentence.low(trigger.at - 1) in ALSO:
        told = cast.actors(first_actor_after(sentence, 0))
    return told or trigger.implied()


def read_received(trigger: Trigger) -> list[Draft]:
    """``B nhận được thư (chúc mừng) của A``: who receives it is the subject, whose letter it is follows ``của``."""
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    writers: list[Actor] = []
    visiting = trigger.token_text.endswith(_OWNING) or "thăm" in sentence.low(at + 1)
    if "lời mời" in trigger.token_text and visiting and _dated_behind(trigger):
        return []  # a dated invitation that is accepted is the visit (codebook §8)
    for index in range(at + 1 - trigger.token_text.endswith(_OWNING), min(at + _REACH, len(sentence.tokens))):
        if sentence.owner[index] is not None:
            continue
        if sentence.low(index) in (",", ".", ";", ":"):
            break
        if sentence.low(index).split(" ")[-1] in _FROM and (group := _group_at(sentence, index + 1)):
            headed = _group_at(sentence, group[1])  # "từ người đứng đầu phái đoàn B"
            writers = cast.actors(group[0]) or (cast.actors(headed[0]) if headed else [])
            break
    readers = cast.actors(subject(sentence, at)) or trigger.implied()
    kind = event_kind(trigger.value_in("message_kinds", sentence.words(at, at + _REACH)))
    return _draft(trigger, (writers, readers, []), kind)


def _dated_behind(trigger: Trigger) -> bool:
    return any(date.start > trigger.sentence.tokens[trigger.at].start for date in trigger.sentence.dates)


def _conveyed_for(trigger: Trigger) -> tuple[list[Actor], list[Actor]]:
    """``B chuyển lời (mời) của A mời C``: A invites, B bears it."""
    sentence, cast = trigger.sentence, trigger.cast
    group, first = group_back(sentence, trigger.at)
    conveying = next((i for i in range(first - 1, max(-1, first - _CONVEYED), -1) if _conveys(sentence.low(i))), -1)
    if not group or conveying < 0 or sentence.low(first - 1) not in _FROM:
        return [], []
    return cast.actors(group), cast.actors(subject(sentence, conveying)) or trigger.implied()


def _conveyed_with(trigger: Trigger) -> tuple[list[Actor], list[Actor]]:
    """``C chuyển lời thăm hỏi của A tới B và lời mời B sang …``: A's too, and borne by C, as the greeting before."""
    sentence = trigger.sentence
    if sentence.words(trigger.at - 2, trigger.at) not in _AND_A_WORD:
        return [], []
    first = max(0, trigger.at - _FARTHER)
    conveying = next((i for i in range(trigger.at - 1, first, -1) if _conveys(sentence.low(i))), 0)
    senders = _sides(trigger, conveying)[0] if conveying else []
    return (senders, trigger.cast.actors(subject(sentence, conveying)) or trigger.implied()) if senders else ([], [])


def _conveys(word: str) -> bool:
    return word.startswith("chuyển") or word.endswith((" chuyển", "gửi lời"))


def _draft(
    trigger: Trigger, sides: tuple[list[Actor], list[Actor], list[Actor]], kind: EventKind | None
) -> list[Draft]:
    senders, recipients, members = sides
    states = countries_of(senders)
    nowhere = states | {"ZZ"}
    recipients = [actor for actor in recipients if actor.country not in nowhere]
    if kind == "condolence":
        recipients = mourning(trigger, recipients)
    if not senders or not recipients:
        return []
    roles: list[tuple[list[Actor], Role]] = [(senders, "sender"), (recipients, "recipient"), (members, "member")]
    draft = trigger.draft([(actor, role) for actors, role in roles for actor in actors], type_="message")
    draft.kind = kind
    if kind == "condolence" and from_afar(trigger):
        draft.place = NOWHERE
    if kind == "invitation" and draft.date and _is_of_journey(trigger, draft.date):
        draft.date = draft.date_kind = ""
    return [draft]


def _is_of_journey(trigger: Trigger, day: str) -> bool:
    """``A mời B thăm Lào trong năm tới``: when B is to come, not when he is asked."""
    sentence = trigger.sentence
    date = sentence.dated(day, trigger.sentence.tokens[trigger.at].start)
    last = sentence.token_at(date.start) if date is not None else trigger.at
    return any(sentence.low(i).startswith(_GOING) and sentence.owner[i] is None for i in range(trigger.at + 1, last))


def _bearing(trigger: Trigger) -> Group:
    """Who sends or conveys it: in ``A chúc mừng B …, đồng thời gửi …`` who did the first, in ``A nhờ B chuyển`` B.

    So is B in ``A đề nghị B chuyển``.
    """
    sentence, at = trigger.sentence, trigger.at
    if "đồng thời" in (sentence.low(at - 1), sentence.low(at - 2)) or sentence.words(at - 2, at) == "đồng thời":
        return first_actor_after(sentence, 0) or subject(sentence, at)
    group, first = group_back(sentence, at)
    if sentence.low(first - 1) == "của" and sentence.low(first - 2).endswith(_LETTER) and first > 1:
        conveyed = sentence.words(max(0, first - 2 - _CONVEYED), first - 1)
        if not any(word in conveyed for word in _CONVEYING):
            return group  # "A tìm hiểu nội dung thư của B gửi C": A bears nothing
    return group if sentence.low(first - 1) in _ASKING else subject(sentence, at)


def _to_nobody_named(trigger: Trigger) -> bool:
    """``gửi lời chia buồn tới các nạn nhân``: who receives it is said, and is nobody told of before."""
    return trigger.sentence.says(_VICTIMS, trigger.at + 1, trigger.at + _TO_VICTIMS)


def _where_embassy_is(trigger: Trigger, senders: Group) -> list[Actor]:
    """``Đại sứ quán A ở B gửi lời chia buồn tới các nạn nhân``: to the country where it is."""
    sentence = trigger.sentence
    if not senders or senders[-1].kind != "body" or sentence.low(senders[-1].last) not in ("ở", "tại"):
        return []
    there = sentence.mention_after(senders[-1].last + 1)
    return trigger.cast.actors([there]) if there is not None and there.kind == "country" else []


def _face_to_face(trigger: Trigger) -> bool:
    """``Tại hội đàm, A gửi lời cảm ơn B``: spoken to somebody who is there (codebook §8)."""
    opening = trigger.sentence.words(0, min(trigger.at, _OPENING))
    spoken = trigger.token_text.endswith(("lời", "lời cảm ơn", "lời chúc mừng", "lời chúc"))
    return spoken and opening.startswith(("tại", "trong")) and any(w in opening for w in trigger.words("within"))


def _of_leaders(trigger: Trigger) -> bool:
    """``A chuyển lời thăm hỏi của các đồng chí lãnh đạo Lào``: theirs it is, whoever of their side conveys it."""
    if not trigger.token_text.startswith("chuyển"):
        return False
    words = trigger.sentence.words(trigger.at + 1, trigger.at + _REACH)
    return any(f"của {some}lãnh đạo" in words for some in _LEADERS) and "lãnh đạo và nhân dân" not in words


def _sides(trigger: Trigger, at: int) -> tuple[list[Actor], list[Actor]]:
    """Return senders (after ``của``) and recipients (after ``tới``, ``đến``, ``cho`` or straight after the verb)."""
    sentence, cast = trigger.sentence, trigger.cast
    senders: list[Actor] = []
    recipients: list[Actor] = []
    index, topical, festive = at + 1, False, False
    if trigger.token_text.endswith(_ADDRESSING) and (
        group := _people_of(sentence, index) or _group_at(sentence, index)
    ):
        recipients, index = _receiving(trigger, group[0]), group[1]
    while index < min(at + _REACH, len(sentence.tokens)):
        low = sentence.low(index)
        if low in (";", ".", ":") or (sentence.has(index, "say") and recipients and not _is_of_letter(sentence, index)):
            break
        group = _group_at(sentence, index + 1)
        festive = festive or (sentence.owner[index] is None and low in ON_OCCASION)
        topical = topical or festive or (sentence.owner[index] is None and low in _ABOUT)
        whose = low == "của" and not recipients and sentence.words(index - 2, index).endswith(FAMILIES)
        if sentence.owner[index] is None and whose and group:
            recipients, index = cast.actors(group[0]), group[1]  # "tới gia đình của B"
            continue
        if sentence.owner[index] is None and low in ("của", "từ", "gửi từ") and not senders and group:
            found = cast.actors(group[0])
            if is_feast_of(sentence, index, group[0][0]):
                festive = topical = True
            if not topical:
                senders = found
            elif found and not (recipients or festive):  # "chia buồn trước mất mát của Lào": whose loss it is
                recipients = [trigger.side_of(a) for a in found if a.country != "ZZ"]
            index = group[1]
            continue
        if sentence.owner[index] is None and low in TO and not recipients:
            if group := _people_of(sentence, index + 1) or group:
                recipients, index = _receiving(trigger, group[0]), group[1]
                continue
            recipients = state_of_capital(trigger, sentence.mention_after(index + 1))
        direct = _group_at(sentence, index) if index <= at + _DIRECT else None
        if direct and not senders and sentence.low(direct[1]) in SENDING:
            senders, index = cast.actors(direct[0]), direct[1]  # "chuyển thư Chủ tịch A gửi B"
            continue
        visited = "thăm" in sentence.low(index - 1)  # "chuyển lời mời thăm Việt Nam tới B"
        if direct and not recipients and sentence.owner[index - 1] is None and not visited:
            recipients, index = cast.actors(direct[0]), direct[1]
            continue
        index += 1
    return senders, recipients


def _is_of_letter(sentence: Sentence, at: int) -> bool:
    """``chuyển tới B thư chúc mừng của A``, ``chuyển tới B lời mời của A``: the word only says what is sent."""
    return sentence.low(at) in _SENT or sentence.low(at - 1) == "lời"


def _through(trigger: Trigger) -> list[Actor]:
    """``gửi lời thăm hỏi tới B qua Đại sứ C``, ``Thông qua Đại sứ C, A gửi …``: C bears it."""
    at = trigger.at
    behind = person_behind(trigger.sentence, _BY_WAY_OF, at + 1, at + _FARTHER, (";", "."))
    return trigger.cast.actors(behind or person_behind(trigger.sentence, _BY_WAY_OF, 0, 1, ()))


def _receiving(trigger: Trigger, group: Group) -> list[Actor]:
    """``tới lãnh đạo và nhân dân Nga`` is to the country, not to the one leader whom the article names."""
    found: list[Actor] = []
    for mention in group:
        people = "nhân dân" in trigger.sentence.words(mention.first, mention.last) and not mention.name
        side = trigger.side_of(mention) if people and mention.country else None
        found += [side] if side else trigger.cast.actors([mention])
    return found


def _people_of(sentence: Sentence, at: int) -> tuple[Group, int] | None:
    """``tới lãnh đạo và nhân dân Nga``, ``tới Đảng, Nhà nước và nhân dân Cuba``: the country that they belong to."""
    for index in range(at, min(at + _PEOPLE, len(sentence.tokens))):
        mention = sentence.owner[index]
        low = sentence.low(index)
        if mention is not None and "state" in mention.cats:
            if mention.country and index == mention.last - 1:
                return [mention], mention.last
        elif mention is not None:
            kin = mention.person is not None and sentence.says(FAMILIES, at, index)
            named = mention.kind == "country" and index > at
            return ([mention], mention.last) if kin or named else None
        elif (
            low in (".", ";", "của", "về")
            or sentence.has(index, "noun", "verb")
            or (low == "," and sentence.low(index + 1) not in POWERS)
        ):
            return None
    return None


def _group_at(sentence: Sentence, at: int) -> tuple[Group, int] | None:
    while sentence.low(at) in _FOR_THEM and sentence.owner[at] is None:
        at += 1
    if at < len(sentence.tokens) and is_actor(sentence.mention_after(at)):
        return titled_row(sentence, *group_listed(sentence, *group_forward(sentence, at, commas=False)))
    return None
