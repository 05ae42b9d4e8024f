"""Messages and greetings: who sends what to whom, and who bears it."""

from banggiao.model.claims import Place
from banggiao.model.vocabulary import EventKind, Role
from banggiao.reading.actors import OFFICIALS, Actor, countries_of
from banggiao.reading.coordination import Group, group_back, is_actor
from banggiao.reading.drafts import NOWHERE, Draft
from banggiao.reading.frames.addressees import group_at, sides_around, through
from banggiao.reading.frames.base import Trigger, event_kind, first_actor_after
from banggiao.reading.frames.behalf import thanking
from banggiao.reading.frames.feasts import to_others, unnamed, written_to
from banggiao.reading.frames.letters import (
    SENDING,
    conveyed_too,
    exchanged,
    is_mutual,
    is_often,
    is_written,
    letter_before,
    listed_writers,
)
from banggiao.reading.frames.mourning import (
    at_the_bier,
    from_afar,
    is_to_those_who_suffer,
    mourning,
    of_those_who_suffer,
)
from banggiao.reading.frames.statements import aimed_at
from banggiao.reading.roles import ASPECT, governor, subject

_FROM = frozenset({"của", "từ", "do", "bởi"})
_OWNING = ("của", "từ")  # the end of verbs right behind which those stand from whom it is received
_REACH = 22
_OPENING = 10
_EXPRESSING = ("bày tỏ",)  # to somebody it is a message, else what one feels
_GOING_ON = frozenset({",", "và", "cũng", "còn"})
_EXCHANGING = "trao đổi"
_NOTE = "công hàm"
_LETTERS_TO = ("thư gửi", "bức thư gửi", "lá thư gửi")
_CITED = ("trong", "qua")  # before a letter in which somebody says something
_SENTIMENTS = ("mừng", "chia buồn", "cảm ơn")
_LETTERS = ("điện", "thư", "bức thư", "lá thư", "bức điện", "thông điệp")
_CONVEYED = 9  # tokens from "chuyển lời thăm hỏi và lời mời của A" to A
_WRITER = 8  # tokens around a verb in which "tôi" says that a letter's own words are read
_CALLED_FOR = frozenset({"cần", "nên", "nhằm"})
_GOING = ("thăm", "sang", "dự", "tham dự", "đến", "tới")
_CHANCES = ("cơ hội", "cơ hội để", "dịp để")
_HABITS = ("thường", "thường xuyên", "năm nào cũng", "hay")
_EVERY_YEAR = ("lần một năm", "lần mỗi năm", "mỗi năm", "hàng năm", "hằng năm")
_MEANING = frozenset({"để", "như", "muốn"})
_TO_VICTIMS = 7  # tokens from the verb to "các nạn nhân"
_VICTIMS = ("nạn nhân", "gia đình", "thân nhân", "người bị thương")
_LETTER = ("thư", "điện", "thông điệp")
_CONVEYING = ("chuyển", "trao", "mang", "đưa", "cầm", "giao", "nhận", "đọc")
_LEADERS = ("", "các ", "các nhà ", "các đồng chí ", "các vị ", "đồng chí ")  # before "lãnh đạo": of no name
_ASKING = frozenset({"nhờ", "đề nghị"})  # before who is to convey it
_SENDING_SOMEBODY = _ASKING | {"cử", "điều", "phái", "phái cử", "đã cử", "đã điều"}


def read(trigger: Trigger) -> list[Draft]:
    """Return the message that the trigger tells, if sender and recipient are of different sides."""
    mourners, bereaved = at_the_bier(trigger)
    if not bereaved:
        return _sent(trigger)
    drafts = message_draft(trigger, (mourners, bereaved, []), "condolence")
    for draft in drafts:
        if draft.place.country in ("", bereaved[0].country):
            draft.place = Place(draft.place.name, mourners[0].country)  # their embassy stands in his country
    return drafts


def _sent(trigger: Trigger) -> list[Draft]:
    sentence, at, cast = trigger.sentence, trigger.at, trigger.cast
    if (trigger.noun and not _is_cited(trigger)) or _of_the_writer(trigger) or _is_meant(trigger) or is_habit(trigger):
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
    senders, recipients = sides_around(trigger, at)
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
    senders = speaking(trigger, senders or bearer or _writing(trigger))
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
    drafts = message_draft(trigger, (senders, recipients, members or through(trigger)), kind)
    drafts += conveyed_too(trigger, drafts)
    for draft in drafts:
        if wrote and draft.modality == "planned" and not sentence.has(at - 1, "future"):
            draft.modality = "plain"  # "sẽ xem kỹ bức thư mà A gửi B": what is to come is of another verb
    return drafts


def _is_cited(trigger: Trigger) -> bool:
    """``Trong thư chúc mừng B, A nhấn mạnh …``: what A says in it is told, and so that he sent it."""
    return trigger.sentence.low(trigger.at - 1) in _CITED and trigger.token_text.endswith(_SENTIMENTS)


def _as_its_kind_says(trigger: Trigger, kind: EventKind | None, ours: tuple[str, ...]) -> list[Actor]:
    """``gửi công hàm phản đối hành động của B``: a protest goes to B, whose deed it is against.

    Condolences to people whom nobody names go to their state.
    """
    if kind == "condolence":
        return of_those_who_suffer(trigger, ours)
    return aimed_at(trigger, set(ours)) if kind == "protest" else []


def speaking(trigger: Trigger, senders: list[Actor]) -> list[Actor]:
    """``A khẳng định Chính phủ Lào cảm ơn … và gửi lời thăm hỏi``: who says so of his own state sends it."""
    sentence, cast = trigger.sentence, trigger.cast
    # "phía Lào đã gửi", as A says, is no word of his
    joined = sentence.low(trigger.at - 1) == "và" or begins_anew(trigger)
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


def is_habit(trigger: Trigger) -> bool:
    """``thường gửi lời mời B``, ``gửi yêu cầu B trả tiền hai lần một năm``: what is done time and again."""
    sentence, at = trigger.sentence, trigger.at
    return sentence.says(_HABITS, max(0, at - 2), at) or sentence.says(_EVERY_YEAR, at + 1, at + _OPENING)


def _writing(trigger: Trigger) -> list[Actor]:
    """``Trong bức thư gửi B, A bày tỏ …``: whose letter it is stands behind the comma."""
    sentence, at = trigger.sentence, trigger.at
    if not trigger.token_text.startswith(_LETTERS) or sentence.low(at - 1) not in _CITED:
        return []
    comma = next((i for i in range(at, min(at + _REACH, len(sentence.tokens))) if sentence.low(i) == ","), 0)
    return trigger.cast.actors(first_actor_after(sentence, comma + 1)) if comma else []


def _of_the_writer(trigger: Trigger) -> bool:
    """``chúng tôi xin gửi lời chia buồn``: the words of a message that is quoted, told as an act before."""
    sentence, at = trigger.sentence, trigger.at
    return "tôi" in {sentence.low(i) for i in (*range(max(0, at - _WRITER), at), *range(at + 1, at + _WRITER))}


def begins_anew(trigger: Trigger) -> bool:
    """``…; trân trọng mời B``: a semicolon parts an invitation from what is to come or asked for before it."""
    sentence = trigger.sentence
    begun = next((i for i in range(trigger.at - 1, -1, -1) if sentence.low(i) == ";"), -1)
    return begun >= 0 and not any(sentence.has(i, "future") for i in range(begun, trigger.at))


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
        if sentence.low(index).split(" ")[-1] not in _FROM:
            continue
        if group := group_at(sentence, index + 1):
            headed = group_at(sentence, group[1])  # "từ người đứng đầu phái đoàn B"
            writers = cast.actors(group[0]) or (cast.actors(headed[0]) if headed else [])
            writers = writers or listed_writers(trigger, group[1])
            break
        if writers := listed_writers(trigger, index + 1):
            break
    readers = cast.actors(subject(sentence, at)) or trigger.implied()
    kind = event_kind(trigger.value_in("message_kinds", sentence.words(at, at + _REACH)))
    return message_draft(trigger, (writers, readers, []), kind)


def _dated_behind(trigger: Trigger) -> bool:
    return any(date.start > trigger.sentence.tokens[trigger.at].start for date in trigger.sentence.dates)


def message_draft(
    trigger: Trigger, sides: tuple[list[Actor], list[Actor], list[Actor]], kind: EventKind | None
) -> list[Draft]:
    """Return the message of ``sides`` (senders, recipients, bearers); none if one of the first two is wanting."""
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
