"""Acts told plainly that are still to come: their day, the programme they stand in or the whole report says so.

``Ngày mai, A tiếp B.`` ``A sẽ hội đàm với B. Tiếp đó, hai bên ký …`` And where title and lead tell of what will be, a
later ``Chuyến thăm diễn ra từ ngày 1 đến 2-4`` tells of no past (codebook §1 status, §8).
"""

import re
from collections import defaultdict

from banggiao.model.edtf import ends, is_day, starts
from banggiao.model.vocabulary import ENCOUNTERS, EventType
from banggiao.reading.ahead import is_later
from banggiao.reading.clauses import is_gone_by
from banggiao.reading.dates_of_saying import is_told_besides
from banggiao.reading.drafts import Draft
from banggiao.reading.references import looks_back
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.vietnamese.dates import DateMention

# For each kind of act between the same sides the sentences that tell it, and whether as expressly done.
_Done = defaultdict[tuple[EventType, frozenset[str]], set[tuple[int, bool]]]

_PROGRAMME = 2  # sentences from one planned act to the next
_OPENING = 10  # tokens in which a sentence says what it follows
_THEN = ("sau đó", "tiếp đó", "ngay sau đó", "tiếp theo", "ngay sau", "trước đó", "tiếp đến")
_NEXT = (
    "sau lễ", "sau hội đàm", "sau cuộc", "chiều nay", "tối nay", "sáng nay", "cùng ngày", "đầu giờ chiều",
    "buổi chiều", "buổi tối",
)  # fmt: skip
_BESIDES = (
    "bên cạnh đó", "ngoài ra", "đồng thời", "nhân dịp này", "cũng trong dịp này", "trong dịp này", "cũng nhân dịp này",
    "chiều cùng ngày", "tối cùng ngày", "trưa cùng ngày", "sáng cùng ngày", "buổi trưa", "buổi sáng",
)  # fmt: skip
_ITINERARY = ("lịch trình", "chương trình", "kế hoạch", "các hoạt động", "lịch làm việc")
_HOLDS = ("gồm", "bao gồm", "gồm có")
_EARLIER = "trước đó"
_ALSO = 4  # tokens in which "ông cũng" goes on
_NAMED = 2  # tokens in which "sau lễ đón" names the act that the sentence goes on from
_TO_COME = ("visit", *ENCOUNTERS, "ceremony", "signing", "session")
_HELD = (*ENCOUNTERS, "ceremony", "signing")
_HEAD = ("title", "lead")
_FAR = ("cuối năm", "năm tới", "năm sau", "tháng sau", "tháng tới", "mùa thu", "mùa xuân", "mùa hè", "mùa đông")
_TELLING = ("paragraph", *_HEAD)
_CLOSE = 2  # sentences from a visit to what one will meet on it
_LATER = 14  # tokens back to "sau khi", which sets what follows before something else, and on to "dự kiến"
_PLANS = ("kế hoạch", "dự kiến", "dự định", "lên lịch", "ý định")
_TAKING_PLACE = frozenset({"vào", "diễn ra", "được tổ chức"})
_OCCASION = frozenset({"nhân", "dịp", "trong"})
_LASTING = frozenset({"phút", "giờ", "tiếng"})
_HAVING = ("lên", "theo", "có", "được")
_FARTHEST = 60  # tokens on to what is told as coming after
_MOST_HEADS = 12
_SPANS = ("tuần", "tháng")
_COUNTED = frozenset("một hai ba bốn năm sáu bảy tám chín mười vài mấy nhiều mỗi những các nửa".split())
_PAST = ("past", "cancelled", "negation")
_LOOKING_BACK = (
    "trước đó", "trước đây", "gần đây", "gần nhất", "lần trước", "khi đó", "lúc đó", "sau khi", "tháng trước",
    "tuần trước", "năm trước", "năm ngoái", "tháng qua", "tuần qua", "trong cuộc", "tại cuộc",
)  # fmt: skip
# Behind a day: "ngày 22-5 tới", "ngày 29/6 tới đây tại Huế", not "ngày 22/5 tới Lào".
_COMING = re.compile(
    r"\s(?:sắp tới|tới đây|tới(?=\s?[.,;:)]|\s?$|\s(?:tại|ở|của|giữa|với|nhằm|là|sẽ|theo|nhân|trong)\b))"
)


def settle_plans(story: Story, told: list[Draft]) -> None:
    """Make plainly told acts planned where their day is to come, or where they go on with a programme."""
    ahead, done = _announced(told), _done(told)
    begun = _first_day(told, ahead) if ahead else ""
    last: Draft | None = None  # what was planned last
    for draft in told:
        if draft.type == "statement" or draft.kind == "invitation":
            continue  # what is said meanwhile is no part of a programme, and who is asked is asked now
        if _is_long_ago(draft):
            if draft.modality == "planned":
                draft.modality = "occurred"
            continue
        if draft.has_happened and _is_expected(draft):
            draft.modality = "planned"  # with a day of its own, and no part of a programme
            continue
        plain = draft.modality == "plain"
        if plain and (_is_next(draft, last) or _is_to_come(draft, story) or _is_of_plan(draft, ahead, begun, done)):
            draft.modality = "planned"
        elif (plain or _once_over(draft)) and _before_what_comes(draft, done):
            draft.modality = "planned"
        if draft.modality == "planned" and not draft.weak and draft.sentence.block != "title":
            last = draft
    _attend_later(told)
    _met_later(told)


def _is_next(draft: Draft, last: Draft | None) -> bool:
    """Whether an act goes on with what was planned last, or is signed as a programme holds."""
    if draft.type == "signing" and _in_an_itinerary(draft):
        return True
    own_day = draft.date_kind in ("day", "interval", "year") or (draft.is_history and draft.date[:1].isdecimal())
    return last is not None and not own_day and not _of_no_day(draft, last) and _goes_on(draft, last)


def _key(draft: Draft) -> tuple[EventType, frozenset[str]]:
    return draft.type, frozenset(draft.sides)


def _done(told: list[Draft]) -> _Done:
    """Return for each kind of act between the same sides the sentences that tell it as no plan, and how expressly."""
    done: _Done = defaultdict(set)
    for draft in told:
        if draft.takes_place:
            done[_key(draft)].add((draft.sentence.index, draft.modality != "plain"))
    return done


def goes_on_from_last(opening: str) -> bool:
    """``Tiếp đó, …``, ``Ngay sau đó, …``: whether a sentence goes on from the act before."""
    return any(f"{word} " in f"{opening} " for word in _THEN)


def _goes_on(draft: Draft, planned: Draft) -> bool:
    """``Tiếp đó, …``, ``Sau lễ đón, …``, ``Chiều nay …``: the next thing in a row.

    ``Trước đó, A tiếp B`` may be the one before; ``Trước đó, trong cuộc hội đàm với B, …`` looks back. What the same
    people do ``Bên cạnh đó`` or ``Nhân dịp này`` is of the programme too.
    """
    sentence = draft.sentence
    if sentence.index - planned.sentence.index > _PROGRAMME:
        return False
    if _in_an_itinerary(draft):
        return True
    here = sentence.words(0, min(_OPENING, draft.at) if draft.named_by_noun else _OPENING)
    if draft.named_by_noun and here.startswith(_EARLIER):
        return False
    if here.startswith("sau khi"):  # "Sau khi chụp ảnh, hai bên hội đàm"
        return "," in sentence.lows[: draft.at]
    if _also(draft):
        return True
    named = sentence.tokens[min(_NAMED, len(sentence.tokens) - 1)].start >= draft.trigger.start
    next_thing = here.startswith(_NEXT) or (here.startswith(_BESIDES) and _akin(draft, planned))
    return goes_on_from_last(here) or (next_thing and not named)


def _is_long_ago(draft: Draft) -> bool:
    """``được kỳ vọng sẽ …, sau khi hội nghị ở Huế hồi tháng 2 …``: ``hồi`` tells of the past, whatever is to come."""
    sentence = draft.sentence
    own = sentence.dated(draft.date) if draft.is_history else None
    if own is None or own.start < draft.trigger.start or sentence.says(_PLANS, 0, draft.at):
        return False
    first = sentence.token_at(own.start)
    return "hồi" in (sentence.low(first), sentence.low(first - 1))


def _of_no_day(draft: Draft, planned: Draft) -> bool:
    """``thống nhất tổ chức Giao lưu vào tháng 3-2025. Chiều cùng ngày, A tiếp B``: no day of what is to come."""
    return draft.date_kind == "same_day" and planned.date_kind in ("month", "year")


def _in_an_itinerary(draft: Draft) -> bool:
    """``Lịch trình gồm có các cuộc gặp với B, sau đó ký kết …``: what a programme is told to hold, by no past."""
    sentence = draft.sentence
    holds = sentence.words(0, 3).startswith(_ITINERARY) and sentence.says(_HOLDS, 0, draft.at)
    return holds and not sentence.has_anywhere("past")


def _also(draft: Draft) -> bool:
    """``Ông cũng tới chào C``, on no other day: what somebody does besides what he is told to be going to do."""
    sentence, at = draft.sentence, draft.at
    told = draft.named_by_noun or bool(sentence.dates) or sentence.has_anywhere(*_PAST, "ongoing")
    return not told and "cũng" in sentence.lows[:at] and sentence.words(0, _ALSO).find("cũng") > 0


def _is_to_come(draft: Draft, story: Story) -> bool:
    """``Ngày mai, …``, ``tháng tới``, or a day after today: that of publication, or what the article calls so."""
    today = story.today
    if is_day(draft.date) and today and draft.date[:1].isdecimal() == today[:1].isdecimal():
        return is_later(draft.date, today)
    if _is_next_week(draft.sentence) or _begins_later(draft.date, today):
        return True
    if _is_on_a_coming_day(draft, story):
        return True
    sentence = draft.sentence
    worded = [d for d in sentence.dates if d.kind != "same_day" and not is_told_besides(sentence, d, draft.at)]
    return bool(worded) and all(_to_come(story, d) for d in worded)


def _is_expected(draft: Draft) -> bool:
    """``A thăm Lào, dự kiến vào tháng 5``, ``đến Huế dự kiến ngày 3/5``: only the day behind is told as to come."""
    sentence, at = draft.sentence, draft.at
    if draft.type not in _TO_COME or "dự kiến" not in sentence.lows[at:]:
        return False
    for index in range(at + 1, min(at + _LATER, len(sentence.lows))):
        if sentence.owner[index] is not None or sentence.in_date(index) is not None:
            continue
        if sentence.low(index) == "dự kiến":
            apart = sentence.low(index - 1) != "," and sentence.owner[index - 1] is None
            held = sentence.low(index + 1) in _TAKING_PLACE or sentence.in_date(index + 1) is not None
            return held and not apart  # "thăm Lào giữa lúc nhiều cuộc biểu tình dự kiến diễn ra"
        if sentence.low(index) in (".", ";", ":") or sentence.has(index, "verb", "noun", "say", *_PAST):
            return False
    return False


def _begins_later(date: str, today: str) -> bool:
    """``tổ chức Khóa họp lần thứ 8 trong quý II/2022``: a month, quarter or year after that of publication."""
    first, now = starts(date), today[: len(starts(date))]
    return first[:1].isdecimal() and now[:1].isdecimal() and first > now


def _is_on_a_coming_day(draft: Draft, story: Story) -> bool:
    """``gặp B ngày 22-5 tới``; ``tới Mỹ gặp B ngày 22-5 tới``: the journey too is still to come."""
    sentence, end = draft.sentence, draft.trigger.end
    if draft.date_kind in ("day", "interval", "month"):
        own = sentence.dated(draft.date)
    else:
        today = any(not d.edtf and d.end <= draft.trigger.start and _is_now(story, d) for d in sentence.dates)
        journey = draft.type == "visit" and not today  # "hôm nay tới Huế lo việc của tháng tới"
        behind = (d for d in sentence.dates if d.start >= end) if journey else iter(())
        own = next(behind, None)
        between = sentence.lows[draft.at : sentence.token_at(own.start)] if own is not None else ()
        if "," in between or "diễn ra" in between:
            return False  # "tới Mỹ để cứu vãn hội nghị dự kiến diễn ra vào tháng tới"
    if own is None:
        return False
    if draft.date_kind == "month":
        return _to_come(story, own) or _or_to_come(story, sentence, own)
    return _COMING.match(story.folded, own.end) is not None or (draft.type == "visit" and _to_come(story, own))


def _or_to_come(story: Story, sentence: Sentence, date: DateMention) -> bool:
    """``vào cuối tháng 5 hoặc đầu tháng 6 tới``: the second of two months says so of both."""
    behind = next((other for other in sentence.dates if other.start >= date.end), None)
    if behind is None or not _to_come(story, behind):
        return False
    return sentence.words(sentence.token_at(date.end), sentence.token_at(behind.start)) in ("hoặc", "hay")


def _is_now(story: Story, date: DateMention) -> bool:
    return story.folded[date.start : date.end].endswith((" nay", " qua"))


def _is_next_week(sentence: Sentence) -> bool:
    """``A thăm Lào tuần sau``, not ``hai tuần sau``: a week or month after this one, and none counted from a day."""
    heard = sentence.heard
    named = "sau" in heard and any(
        heard[i] == "sau" and heard[i - 1] in _SPANS and heard[i - 2] not in _COUNTED and not heard[i - 2][:1].isdigit()
        for i in range(2, len(heard))
    )
    return named and not sentence.has_anywhere(*_PAST)


def _to_come(story: Story, date: DateMention) -> bool:
    until = story.folded[max(0, date.start - 4) : date.start].endswith(("đến ", "tới "))
    return not until and story.folded[date.start : date.end].endswith((" mai", " tới"))


def _announced(told: list[Draft]) -> list[Draft]:
    """Return what title and lead announce, where they tell of nothing that has happened."""
    heads = [draft for draft in told if draft.sentence.block in _HEAD and draft.type in _TO_COME and not draft.weak]
    if not heads or any(draft.modality != "planned" for draft in heads):
        return []
    return heads[:_MOST_HEADS]


def _first_day(told: list[Draft], ahead: list[Draft]) -> str:
    """The first date of what is announced: where title and lead tell none, that with which it is announced below."""
    keys = {_key(head) for head in ahead}
    dates = [starts(head.date) for head in ahead if head.date]
    below = (starts(d.date) for d in told if d.modality == "planned" and d.date and _key(d) in keys)
    return min(dates or below, default="")


def _is_of_plan(draft: Draft, ahead: list[Draft], begun: str, done: _Done) -> bool:
    """Whether a plainly told act belongs to what the report announces: the same people or sides, no day before it."""
    if not ahead or draft.type not in _TO_COME or draft.sentence.block not in _TELLING:
        return False
    if draft.date_kind in ("year", "month", "same_year") or _looks_back(draft):
        return False
    if begun and draft.date and ends(draft.date) < begun:
        return False
    if draft.type == "visit" and draft.sentence.low(draft.at - 1) == "sau" and _key(draft) not in map(_key, ahead):
        return False  # "Sau chuyến thăm Lào, A sẽ tới Nhật", which alone is announced
    return any(_akin(draft, head) for head in ahead) and not any(expressly for _, expressly in done[_key(draft)])


def _akin(draft: Draft, head: Draft) -> bool:
    """Whether two acts have a person in common or, where not both name one, their sides."""
    mine, theirs = draft.persons(), head.persons()
    return bool(mine & theirs) if mine and theirs else draft.sides == head.sides


def _looks_back(draft: Draft) -> bool:
    """``hôm qua``, ``trước đó``, ``đã``: words of a sentence that tells of the past."""
    sentence = draft.sentence
    if sentence.says(_LOOKING_BACK) or _of_a_known_day(draft):
        return True
    return sentence.has_anywhere(*_PAST)


def _of_a_known_day(draft: Draft) -> bool:
    """``Hôm qua, A tiếp B``, not ``Đại sứ hôm qua cho biết chuyến thăm …``: the day of saying so is another."""
    spoken = [i for i, t in enumerate(draft.sentence.tokens) if t.has("say") and t.start < draft.trigger.start]
    if draft.date_kind != "relative" or not spoken:
        return draft.date_kind == "relative"
    said = draft.sentence.tokens[spoken[-1]].start
    return any(d.kind == "relative" and d.start > said for d in draft.sentence.dates)


def _before_what_comes(draft: Draft, done: _Done) -> bool:
    """``Sau lễ đón, hai bên sẽ hội đàm``: what comes before something still to come, told nowhere as done.

    So does a visit on which something will be done: ``Nhân chuyến thăm Lào của A, hai bên sẽ ký …``.
    """
    sentence, at = draft.sentence, draft.at
    on_it = draft.type == "visit" and draft.named_by_noun and sentence.low(at - 1) in _OCCASION
    if not on_it and (draft.type == "visit" or not _is_set_before(sentence, at)):
        return False
    if is_gone_by(sentence, at) or not _future_behind(sentence, at):
        return False
    return len({index for index, _ in done[_key(draft)]} | {sentence.index}) == 1


def _once_over(draft: Draft) -> bool:
    """``Sau khi kết thúc hội đàm, A sẽ …``: what is over then need not be over now."""
    sentence, at = draft.sentence, draft.at
    return draft.modality == "occurred" and sentence.words(at - 3, at) == "sau khi kết thúc"


def _is_set_before(sentence: Sentence, at: int) -> bool:
    for before in range(at - 1, max(-1, at - _LATER), -1):
        if sentence.owner[before] is not None:
            continue
        low = sentence.low(before)
        if low in ("sau", "sau khi", "ngay sau", "ngay sau khi"):
            return _LASTING.isdisjoint(sentence.lows[before:at])  # "Sau 90 phút hội đàm, …" tells how long it was
        if low in (".", ";", ":") or sentence.has(before, "future", "say", *_PAST):
            return low == "kết thúc" and _is_set_before(sentence, before)
    return False


def _future_behind(sentence: Sentence, at: int) -> bool:
    """Whether the clause behind a comma is told as to come, with no word of the past before that."""
    behind_comma = False
    for index in range(at + 1, min(at + _FARTHEST, len(sentence.tokens))):
        if sentence.owner[index] is not None:
            continue
        behind_comma = behind_comma or sentence.low(index) == ","
        if sentence.has(index, "past", "say", "ongoing") or sentence.low(index) in (".", ";", ":"):
            return False
        if sentence.low(index).endswith(" kế hoạch") and not sentence.low(index).startswith(_HAVING):
            return False  # "…, A xác nhận kế hoạch": what is announced then is no part of a programme
        if sentence.tokens[index].tells("statement", "verb"):
            return False  # "đe doạ sẽ": what is threatened is of no programme
        if behind_comma and sentence.has(index, "future"):
            return True
    return False


def _attend_later(told: list[Draft]) -> None:
    """``A bắt đầu thăm Lào và dự Hội nghị …``: a visit that begins has its conference still before it."""
    begun: dict[int, int] = {}  # for a sentence where its last visit that begins stands
    for draft in told:
        sentence = draft.sentence
        if draft.type == "visit" and not draft.weak and draft.has_happened:
            at = draft.at
            if sentence.words(at - 2, at).endswith("bắt đầu"):
                begun[sentence.index] = draft.trigger.start
        elif draft.type == "session" and draft.modality == "plain":
            if begun.get(sentence.index, draft.trigger.start) < draft.trigger.start:
                draft.modality = "planned"


def _met_later(told: list[Draft]) -> None:
    """``Về chuyến thăm Mỹ của A, bà X cho biết A sẽ hội đàm với B``: a visit named only as what one will meet on."""
    done = {
        _key(d) for d in told if d.type == "visit" and d.takes_place and not (d.modality == "plain" and d.named_by_noun)
    }
    held = {frozenset(d.sides) for d in told if d.type in _HELD and d.has_happened}
    ahead = defaultdict[frozenset[str], list[int]](list)
    for draft in told:
        if draft.type in ENCOUNTERS and draft.modality == "planned":
            ahead[frozenset(draft.sides)].append(draft.sentence.index)
    tours: set[tuple[int, tuple[object, ...]]] = set()  # sentences that tell of visits still to come, and whose
    for draft in told:
        sides = frozenset(draft.sides)
        if draft.type != "visit" or draft.modality != "plain" or draft.is_history:
            continue
        if _key(draft) in done or sides in held or _has_begun(draft):
            continue
        if any(abs(index - draft.sentence.index) <= _CLOSE for index in ahead.get(sides, ())):
            draft.modality = "planned"
            tours |= _guests(draft)
    for draft in told if tours else ():
        if draft.type == "visit" and draft.modality == "plain" and draft.named_by_noun and tours & _guests(draft):
            draft.modality = "planned"  # "đợt công du tới Nga, Lào và Việt Nam"


def _has_begun(visit: Draft) -> bool:
    """``A hạ cánh xuống Huế ngày 8/11, bắt đầu chuyến thăm``, on a day that no word puts ahead."""
    sentence, at = visit.sentence, visit.at
    begins = sentence.words(at - 2, at).endswith("bắt đầu")
    return begins and visit.date_kind in ("day", "interval") and not sentence.has_anywhere("future")


def _guests(visit: Draft) -> set[tuple[int, tuple[object, ...]]]:
    """Return who is a guest on a visit, each with the number of the sentence that tells it."""
    return {(visit.sentence.index, actor.key) for actor, role in visit.cast if role == "guest"}


def settle_tours(events: list[Draft]) -> None:
    """``A thăm Lào và Nga``: where the one journey is told elsewhere to be still to come, so is the other."""
    visits = [event for event in events if event.type == "visit"]
    ahead = {(t.sentence.index, t.trigger) for v in visits if v.modality == "planned" for t in v.tellings if not t.weak}
    for visit in visits if ahead else ():
        plain = visit.modality == "plain" and not visit.date and not visit.date_kind
        if plain and all((told.sentence.index, told.trigger) in ahead for told in visit.tellings):
            visit.modality = "planned"


def settle_begun(events: list[Draft]) -> None:
    """A visit during which guest and host have met has begun, though the report goes on to what is still to come.

    Where title or lead announce the visit, or the report tells of a day far off, they met before it; where they are on
    a visit told before, they met on that.
    """
    held = [e for e in events if e.type in _HELD and e.has_happened and not e.is_history]
    begun = [e for e in events if e.type == "visit" and e.takes_place and not (e.is_history or looks_back(e))]
    for visit in events:
        if visit.type != "visit" or visit.modality != "planned" or any(_goes_on_from(visit, e) for e in begun):
            continue
        planned = [told.sentence for told in visit.tellings if told.modality == "planned"]
        ahead = any(sentence.block in _HEAD or sentence.says(_FAR) for sentence in planned)
        if not ahead and any(_is_during(visit, act) for act in held):
            visit.modality = "occurred"


def _goes_on_from(visit: Draft, begun: Draft) -> bool:
    """``A đã tới Lào. Sau đó ông sẽ đến Luang Prabang dự Hội nghị``: where one goes on to in the same country."""
    if visit.trigger.start < begun.trigger.start or visit.date or visit.place.country != begun.place.country:
        return False
    return bool(visit.persons("guest") & begun.persons("guest"))


def _is_during(visit: Draft, act: Draft) -> bool:
    guests = {actor.key for actor, role in visit.cast if role == "guest" and actor.person is not None}
    together = guests & {actor.key for actor, _ in act.cast} and visit.place.country in act.sides
    begun = starts(visit.date)
    known = len(begun) == len(act.date) and begun.startswith("X") == act.date.startswith("X")
    return bool(together) and act.place.country == visit.place.country and not (known and act.date < begun)
