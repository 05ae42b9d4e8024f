"""Visits: who goes where, as whose guest, of which kind."""

from banggiao.model.claims import Place
from banggiao.model.vocabulary import EventKind
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger, event_kind, first_actor_after
from banggiao.reading.mentions import Mention
from banggiao.reading.roles import governor, group_back, group_forward, is_actor, subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.when import date_of_visit

_BETWEEN = frozenset(
    "và làm việc tại tới đến ở sang hữu nghị chính thức cấp nhà nước quốc gia trở lại nước lần đầu tiên này ngắn"
    " sân bay quốc tế quân sự thủ đô thành phố các , hai ba bốn công tác lịch sử song phương đầu lại phía chung cả"
    " với đất gồm".split()
) | {"nhà nước", "cấp cao", "làm việc với", "thành phố", "thủ đô"}  # fmt: skip
_CARRIED_OUT = frozenset({"có", "bắt đầu", "thực hiện", "tiến hành", "kết thúc", "đầu", "hiện", "hành", "một"})
_ATTENDING = ("dự", "tham dự", "tham gia")
_BEHIND = 5  # characters between a country and the days of the visit there
_CLOSE = 30  # characters between "chuyến thăm" and its own dates
_STRANGE = 2  # words between a visit and its destination that say how it was ("đáng nhớ")
_MOVES = frozenset("đến tới sang".split())
_BEFORE_MOVE = frozenset(
    {"bất ngờ", "chính thức", "lần đầu tiên", "sau đó", "sau", "đó", "và", "rồi", "bất", "ngờ", "bắt", "đầu", "bắt đầu"}
)
_ASPECT = ("past", "future", "ongoing")


def read(trigger: Trigger) -> list[Draft]:
    """Return the visits that a word of visiting tells, one for each country visited."""
    return _noun(trigger) if trigger.noun else _verb(trigger)


def read_move(trigger: Trigger) -> list[Draft]:
    """Return the visits that a verb of movement tells: ``đã đến Hà Nội``, ``tới Mỹ dự …``."""
    sentence, at = trigger.sentence, trigger.at
    if trigger.token_text in _MOVES and not _moves(sentence, at):
        return []
    destinations, after = _destinations(sentence, at + 1, 4)
    if not destinations:
        return []
    if sentence.low(at - 1) == "khi":
        guests = trigger.cast.actors(first_actor_after(sentence, after))
    else:
        guests = _guests(trigger, at)
    if not any(actor.person is not None for actor in guests):
        return []
    attending = any(sentence.low(i) in _ATTENDING for i in range(after, min(after + 8, len(sentence.tokens))))
    drafts = _drafts(trigger, guests, destinations, after)
    for draft in drafts:
        draft.kind = "attendance" if attending else None
        draft.date = draft.date.removesuffix("/..")
        if any(sentence.has(i, "verb") and "thăm" in sentence.low(i) for i in range(after, len(sentence.tokens))):
            draft.weak = True
    return drafts


def _moves(sentence: Sentence, at: int) -> bool:
    """``đến`` and ``tới`` are verbs after an actor, a date, an aspect word or another going, else prepositions."""
    before = at - 1
    while before >= 0 and sentence.owner[before] is None and sentence.low(before) in _BEFORE_MOVE:
        before -= 1
    if before < 0:
        return False
    if sentence.low(before) == "khi" and sentence.owner[before] is None:
        return True
    mention = sentence.owner[before]
    if mention is not None and mention.kind == "place":
        return sentence.low(mention.first - 1) == "rời"
    if mention is not None:
        if mention.kind not in ("person", "delegation", "title", "bare") or not is_actor(mention):
            return before < at - 1 and mention.kind == "country"
        return governor(sentence, group_back(sentence, mention.last)[1]) not in ("of", "with", "to", "at", "between")
    return sentence.tokens[before].has(*_ASPECT) or sentence.in_date(before) is not None


def _verb(trigger: Trigger) -> list[Draft]:
    sentence, at = trigger.sentence, trigger.at
    if sentence.has(at - 1, "invited_by") or sentence.low(at - 1) in ("lời mời", "mời"):
        return []  # an invitation accepted without a date is a message alone (codebook §8)
    destinations, after = _destinations(sentence, at + 1, 9)
    guests = _guests(trigger, at)
    if not destinations:
        if not _comes(trigger) or not guests:
            return []
        destinations = _host_side(trigger, guests)
    return _drafts(trigger, guests, destinations, after)


def _comes(trigger: Trigger) -> bool:
    """``sang thăm``, ``đến thăm và làm việc`` without a destination: the visit is to whoever receives."""
    text = trigger.token_text
    return text.startswith(("sang thăm", "đến thăm", "tới thăm")) or text.endswith("làm việc")


def _host_side(trigger: Trigger, guests: list[Actor]) -> list[tuple[str, Place]]:
    sides = countries_of(guests)
    others = [code for code in trigger.cast.main_countries() if code not in sides]
    return [(others[0], Place("", others[0]))] if others else []


def _guests(trigger: Trigger, at: int) -> list[Actor]:
    """The one right before the verb goes, even as the object of another verb: ``tiếp B sang thăm``."""
    sentence = trigger.sentence
    before = at
    while (
        before > 0
        and sentence.owner[before - 1] is None
        and (
            sentence.tokens[before - 1].has(*_ASPECT)
            or sentence.low(before - 1) in ("cũng", "lần đầu", "chính thức", "bất ngờ")
        )
    ):
        before -= 1
    group, first = group_back(sentence, before)
    if group and "mời" in sentence.low(first - 1):
        return []  # invited to come: a message, no visit yet
    if group and governor(sentence, first) in ("", "verb", "and") and not all(m.kind == "country" for m in group):
        return trigger.cast.actors(group)
    found = trigger.cast.actors(subject(sentence, at))
    return found or trigger.implied()


def _noun(trigger: Trigger) -> list[Draft]:
    """``chuyến thăm chính thức Lào của A``; ``chuyến thăm của A tới Lào``; ``trong chuyến thăm Lào, A …``."""
    sentence, at = trigger.sentence, trigger.at
    destinations, after = _destinations(sentence, at + 1, 8)
    guests: list[Actor] = []
    scan = after
    while scan < min(after + 9, len(sentence.tokens)):
        if sentence.has(scan, "of"):
            group, after = group_forward(sentence, scan + 1, commas=False)
            guests = trigger.cast.actors(group)
            if not destinations:
                destinations, after = _destinations(sentence, after, 7)
            break
        if (sentence.owner[scan] is not None and is_actor(sentence.owner[scan])) or sentence.low(scan) in (",", "."):
            break
        scan += 1
    weak = False
    destinations = destinations or _left(sentence, at)
    if not guests:
        guests = _visitor(trigger, destinations, after)
        weak = sentence.low(at - 1) not in _CARRIED_OUT
    if guests and not destinations:
        invited = [actor.country for actor in _inviters(trigger)]
        destinations = [(code, Place("", code)) for code in invited[:1]] or _host_side(trigger, guests)
        weak = not invited
    drafts = _drafts(trigger, guests, destinations, after)
    for draft in drafts:
        draft.weak = weak and not (draft.date and draft.kind)
    if not drafts:
        trigger.cast.visit_spans.update(_spans_after(sentence, at))
    return drafts


def _left(sentence: Sentence, at: int) -> list[tuple[str, Place]]:
    """``rời Việt Nam, kết thúc chuyến thăm``: where it was."""
    for index in range(max(0, at - 14), at):
        if sentence.low(index) == "rời" and sentence.owner[index] is None:
            return _destinations(sentence, index + 1, 3)[0]
    return []


def _spans_after(sentence: Sentence, at: int) -> list[str]:
    """``Trong thời gian chuyến thăm từ ngày 28 đến 31-3``: when the visit that the report is about takes place."""
    end = sentence.tokens[at].end
    return [
        d.edtf for d in sentence.dates if d.kind == "interval" and ".." not in d.edtf and 0 <= d.start - end <= _CLOSE
    ]


def _visitor(trigger: Trigger, destinations: list[tuple[str, Place]], after: int) -> list[Actor]:
    """Whose visit it is where the noun does not say: the doer, or the first actor after who is no host."""
    hosts = {code for code, _ in destinations}
    sentence, cast = trigger.sentence, trigger.cast
    for group in (subject(sentence, trigger.at), first_actor_after(sentence, after)):
        actors = [a for a in cast.actors(group) if a.person is not None and a.country not in hosts]
        if actors and (hosts or not trigger.noun):
            return actors[:2]
    return []


def _destinations(sentence: Sentence, at: int, reach: int) -> tuple[list[tuple[str, Place]], int]:
    """Return the countries visited (with the city, where one is named) and the index after them."""
    found: list[tuple[str, Place]] = []
    begun, strange = at, 0
    while at < len(sentence.tokens) and at - begun < reach + 6 * len(found):
        mention = sentence.mention_after(at)
        if mention is not None:
            entry = _destination(mention)
            if entry is None and not found and mention.kind == "place" and not mention.country:
                at = mention.last  # a region, whose countries may be listed: "các nước Đông Nam Á gồm ..."
                continue
            if entry is None:
                break
            if found and found[-1][0] == entry[0]:
                found[-1] = (entry[0], Place(found[-1][1].name or entry[1].name, entry[0]))
            else:
                found.append(entry)
            at = mention.last
            begun = at if len(found) < 2 else begun
            ahead = at
            while ahead < len(sentence.tokens) and (
                sentence.in_date(ahead) or sentence.low(ahead) in ("từ", "trong", "hai", "ngày")
            ):
                ahead += 1
            if sentence.low(ahead) not in ("và", ",") or not _another(sentence, ahead + 1, sentence.low(ahead) == ","):
                break
            at = ahead + 1
            continue
        token = sentence.tokens[at]
        if sentence.in_date(at) or token.low in _BETWEEN or token.low in ("tỉnh", "tp") or token.has("stop"):
            at += 1
            continue
        if not found and strange < _STRANGE and token.word and not token.cap and not token.senses:
            strange += 1
            at += 1
            continue
        break
    return found, at


def _another(sentence: Sentence, at: int, comma: bool) -> bool:  # noqa: FBT001 - which mark joins the two
    mention = sentence.mention_after(at)
    if mention is None or _destination(mention) is None:
        return False
    return not comma or not sentence.has(mention.last, "past", "future", "ongoing", "verb", "say", "passive")


def _destination(mention: Mention) -> tuple[str, Place] | None:
    if mention.kind == "country":
        return mention.country, Place("", mention.country)
    if mention.kind == "org" and mention.country == "EU":
        return "EU", Place("", "EU")
    if mention.kind == "body" and mention.place is not None and mention.place.country:
        return mention.place.country, Place(mention.name, mention.place.country)
    if mention.kind == "place" and mention.place is not None and mention.country and mention.place.kind != "site":
        return mention.country, Place(mention.name, mention.country)
    return None


def _drafts(trigger: Trigger, guests: list[Actor], destinations: list[tuple[str, Place]], end: int) -> list[Draft]:
    sentence, at = trigger.sentence, trigger.at
    parties = [
        (code, place, going)
        for code, place in destinations
        for side in dict.fromkeys(actor.country for actor in guests)
        if side not in {code, "ZZ"}
        and (going := [a for a in guests if a.country == side and (a.person is not None or len(a.country) == 2)])
    ]
    if not parties:
        return []
    inviters, kind = _inviters(trigger), _kind(trigger, end)
    date, date_kind = date_of_visit(sentence, at, end)
    drafts = []
    for code, place, going in parties:
        if _only_states(going):
            continue
        hosts = [actor for actor in inviters if actor.country == code]
        hosts = hosts or [trigger.cast.side(code, sentence.tokens[at].start, sentence.tokens[at].end)]
        draft = trigger.draft([(a, "guest") for a in going] + [(a, "host") for a in hosts], end=end)
        draft.kind = kind
        draft.date, draft.date_kind = date, date_kind
        if len(parties) > 1:
            draft.date = _own_date(trigger, code) or date
        named_here = draft.place.name and draft.place.country in ("", code)
        draft.place = Place(draft.place.name, code) if named_here else place
        drafts.append(draft)
    return drafts


def _own_date(trigger: Trigger, code: str) -> str:
    """``thăm Na Uy từ ngày 24-26/5 và Thụy Điển ngày 26-28/5``: each country's own days stand right behind it."""
    sentence = trigger.sentence
    for mention in sentence.mentions:
        if mention.first > trigger.at and mention.country == code:
            return next((d.edtf for d in sentence.dates if 0 <= d.start - mention.end <= _BEHIND), "")
    return ""


def _only_states(actors: list[Actor]) -> bool:
    return all(
        actor.person is None and actor.country != actor.name and len(actor.name.split()) <= 3 for actor in actors
    )


def _inviters(trigger: Trigger) -> list[Actor]:
    sentence = trigger.sentence
    for at in range(len(sentence.tokens)):
        if sentence.has(at, "invited_by"):
            after = at + 1
            while after < len(sentence.tokens) and sentence.owner[after] is None and after - at < 4:
                after += 1
            return trigger.cast.actors(group_forward(sentence, after, commas=False)[0])
    return []


def _kind(trigger: Trigger, end: int) -> EventKind | None:
    words = trigger.sentence.words(trigger.at, max(end, trigger.at + 1))
    for entry in trigger.words("visit_kinds"):
        form, _, kind = entry.partition("=")
        if form in words:
            return event_kind(kind)
    return None
