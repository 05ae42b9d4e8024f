"""Acts told without a day happened on the day that the report tells of (codebook §1).

``Cùng ngày`` is the day told last. ``Sau hội đàm`` is the day of the talks told before. Where the report's own acts all
fall on one day, an undated one does too; where they fall on several, one that follows on within the same passage.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations, pairwise

from banggiao.model.edtf import ends, is_day, starts
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.back_then import date_back_then
from banggiao.reading.dates_apart import has_another_day
from banggiao.reading.dates_of_saying import speaks, tells_of_others
from banggiao.reading.drafts import Draft
from banggiao.reading.plans import goes_on_from_last, settle_plans
from banggiao.reading.running_days import days_to_come, is_looked_back_on, main_day, running_days, tells_of_before
from banggiao.reading.sentence import Sentence, leaves_quote_open
from banggiao.reading.spoken_of import is_object
from banggiao.reading.story import Story
from banggiao.reading.telling import is_aside, says_which_paper, sets_the_time
from banggiao.reading.visit_spans import ARRIVING
from banggiao.vietnamese.known_days import days_from_today

_OF_THE_DAY = (*ENCOUNTERS, "signing", "ceremony", "message", "award", "call")
_TOGETHER = (*ENCOUNTERS, "ceremony", "signing")
_TO_COME = ("planned", "alleged")
_PASSAGE = 2  # paragraphs for which a day goes on
_NEARBY = 4  # sentences back to what "sau đó" follows
_OPENING = 6  # tokens in which a sentence says what it follows, or that it sums up a whole visit
_AFTER = (
    "sau",
    "kết thúc",
    "ngay sau",
    "trước",
    "ngay sau khi kết thúc",
    "sau khi kết thúc",
    "tại",
    "trong",
    "trước khi",
)
_AT = ("tại", "trong")
_WHOLE_VISIT = (
    "khuôn khổ chuyến", "thời gian chuyến", "trong chuyến", "thời gian thăm", "thời gian ở", "thời gian tại",
    "lịch trình", "nhân chuyến", "dịp chuyến", "những ngày ở", "khuôn khổ hoạt động", "khuôn khổ lịch trình",
)  # fmt: skip
# Behind an act these tell that it was, or will be, on some other day that nobody writes.
_SOME_DAY = (
    "cách đây", "hồi đầu", "hồi cuối", "hồi giữa", "hồi tuần", "hồi tháng", "hồi năm", "mới đây", "gần đây", "tới đây",
    "sắp tới", "sắp diễn ra", "tuần tới", "tháng tới", "tuần trước", "tháng trước", "năm ngoái", "năm trước",
    "trong tuần", "trước đây", "đầu năm nay", "vừa qua", "vừa rồi", "lần trước", "trong quá khứ",
)  # fmt: skip
_COUNTED = 9  # tokens before an act in which it is counted
_TIMES = frozenset({"hai lần", "ba lần", "bốn lần", "nhiều lần", "2 lần", "3 lần", "4 lần", "vài lần", "mấy lần"})
_COUNTED_BY = frozenset({"cuộc", "buổi", "lần", "các", "một"})
_COUNTED_ONE = frozenset({"cuộc", "buổi", "lần", "chuyến", "lễ"})
_SEVERAL = frozenset({"những", "các", "nhiều", "loạt", "số", "vài"})
_TELLING = frozenset({"có", "tại"})  # "đã có cuộc gặp với B", "Phát biểu tại cuộc gặp với B, …": the act is told
_CLOSES = frozenset({",", ";", ":", "."})
_BEHIND = 12  # tokens from an act to the words for its day
_ON_IT = ("trong dịp này", "trong dịp đó", "nhân dịp này", "nhân dịp đó")
_EARLIER = "trước đó"  # earlier that day, or some day before
_BEFORE_GOING = ("trước khi tới", "trước khi đến", "trước khi sang", "trước khi thăm", "trước khi rời")
_TOLD_OF = frozenset({"cho biết", "cho hay", "thông báo", "tiết lộ", "xác nhận"})
_REPORTED = 16  # tokens from such a word to the message
_QUOTES = frozenset({"“", "”", '"'})
_BESIDE = 6  # acts beside one in its sentence
_MOST = 30  # acts back to what an undated one follows
_OCCASIONS = (
    "nhân dịp này", "nhân dịp đó", "dịp này", "tại đây", "khi đó", "tại cuộc", "tại buổi", "tại lễ", "tại họp báo",
    "tại hội", "phát biểu tại", "nói tại", "kết thúc buổi", "kết thúc cuộc", "kết thúc hội", "sau cuộc", "sau buổi",
    "trong cuộc", "trong buổi", "sau hội", "ngay sau hội", "ngay sau cuộc", "ngay sau buổi",
)  # fmt: skip


class _Company:
    """Who takes part in the acts of one day, for every other act to be compared with all of them at once.

    Attributes:
        sides: those of each act; pairs: any two that an act has; persons: of all acts.
    """

    def __init__(self) -> None:
        self.sides: set[frozenset[str]] = set()
        self.pairs: set[tuple[str, ...]] = set()
        self.persons: set[int] = set()
        self.countries: set[str] = set()

    def add(self, draft: Draft) -> None:
        """Take up who takes part in an act of the day."""
        self.sides.add(frozenset(draft.sides))
        self.pairs.update(combinations(sorted(draft.sides), 2))
        self.persons |= draft.persons()
        self.countries.add(draft.place.country)

    def is_elsewhere(self, draft: Draft) -> bool:
        """``Tại Singapore, A gặp B``: whether an act is told of another country than all of the day's."""
        country = draft.place.country
        return bool(country) and not self.countries <= {""} and country not in self.countries

    def has_met(self, draft: Draft) -> bool:
        """Say whether an act is told of all the sides of one of the day's, or of somebody who takes part in one."""
        return frozenset(draft.sides) in self.sides or not self.persons.isdisjoint(draft.persons())

    def shares(self, draft: Draft) -> bool:
        """Say whether an act is told of two sides that have one of the day's, or of somebody who takes part in one."""
        two = combinations(sorted(draft.sides), 2)
        return not (self.persons.isdisjoint(draft.persons()) and self.pairs.isdisjoint(two))


def settle_days(story: Story, drafts: list[Draft]) -> None:
    """Give undated acts the day that what stands before them fixes."""
    told = sorted((d for d in drafts if d.is_told), key=lambda d: d.trigger.start)
    settle_plans(story, told)
    days = defaultdict[str, _Company](_Company)
    for draft in told:
        of_the_day = draft.type in _OF_THE_DAY and is_day(draft.date) and not tells_of_before(draft.sentence)
        if of_the_day and _is_news(story, draft):
            days[draft.date].add(draft)
    visits = [d for d in told if d.type == "visit" and is_day(starts(d.date)) and _is_news(story, d)]
    arrivals = {d.date for d in visits if is_day(d.date)} or {starts(d.date) for d in visits}
    only_day = _only_day(days, visits)
    running = running_days(story, borne=(borne := _borne(told)))
    main = main_day(story, running)
    today = _day_of_today(story, main)
    ahead = days_to_come(story, told)
    done = running_days(story, ahead, borne) if ahead else running
    yesterday = {frozenset(draft.sides) for draft in told if _is_of_yesterday(story, draft)}
    for place, draft in enumerate(told):
        if (draft.type in _OF_THE_DAY and _is_of_the_visit(draft)) or (is_aside(draft) and _is_framed(draft)):
            draft.date, draft.date_kind = "", ""
            continue
        if draft.date or (draft.date_kind == "relative" and not _is_today(story, draft.sentence)):
            continue
        then, kind = date_back_then(story, draft) if draft.has_happened else ("", "")
        if then:
            draft.date, draft.date_kind = then, kind
            continue
        if _has_its_own_day(draft, told, place):
            continue
        only = only_day if only_day and days[only_day].shares(draft) else ""
        first_day = main
        if draft.type in ENCOUNTERS and frozenset(draft.sides) in yesterday:
            only = first_day = ""
        if draft.date_kind == "same_day":
            to_come = draft.modality == "planned" and _last_to_come(draft, ahead)
            draft.date = (
                to_come or _that_day(story, draft, running[draft.sentence.index][0]) or main or only or story.today
            )
        elif (draft.type in _OF_THE_DAY and not is_aside(draft)) or _on_that_occasion(draft):
            before = told[max(0, place - _MOST) : place]
            draft.date = _followed(draft, before)
            day, since = done[draft.sentence.index]  # "đã gặp B để bàn về hội đàm sẽ diễn ra ngày 12-6"
            if not draft.date and draft.has_happened and not _goes_on_history(draft, before, since):
                first = day if (draft.sentence.index, main) in ahead else first_day
                day = first if first and _opens_with_today(story, draft) else day
                draft.date = _inherited(draft, (day, since), first, only)
            on_it = days.get(draft.date)
            strangers = _are_strangers(draft, on_it, visits) or _refers_elsewhere(draft, on_it)
            another = draft.date_kind == "relative" and draft.date not in (today, only)
            if draft.date and (strangers or another or _is_of_others(draft, told, place)):
                draft.date = ""
            if not draft.date and not days and len(arrivals) == 1 and _is_welcome(draft):
                draft.date = next(iter(arrivals))
        draft.soft = draft.soft or (bool(draft.date) and draft.named_by_noun)


def _only_day(days: Iterable[str], visits: list[Draft]) -> str:
    """``bàn về cam kết tại hội đàm hôm 12/6``, on a visit since 6/7: the one day told, unless visits are of others."""
    told = list(days)
    only = told[0] if len(told) == 1 else ""
    return only if all(_may_hold(visit.date, only) for visit in visits) else ""


def _borne(told: list[Draft]) -> set[tuple[int, str]]:
    """Return the days on which acts are told to have taken place, each with the number of the sentence."""
    return {(d.sentence.index, d.date) for d in told if d.type in _OF_THE_DAY and d.takes_place and not is_aside(d)}


def _that_day(story: Story, draft: Draft, day: str) -> str:
    """``Hội nghị sẽ bế mạc ngày 1/7. Cùng ngày, A tiếp B``: what has happened is not of the day still to come."""
    return "" if draft.has_happened and story.today and day > story.today else day


def _has_its_own_day(draft: Draft, told: list[Draft], place: int) -> bool:
    """Whether an act is told to be on another day than what is told around it: its own is told with it, if at all."""
    setting = sets_the_time(draft)
    if setting == "trước khi" or (setting and draft.sentence.block in ("title", "lead")):
        return True
    if has_another_day(draft.sentence, draft.at) or _is_told_of_others(draft):
        return True
    return draft.type in ENCOUNTERS and _is_what_one_goes_for(draft, told, place)


def _is_told_of_others(draft: Draft) -> bool:
    """``A khẳng định B đã không tiết lộ gì trong cuộc gặp với C``: on some day before A said so."""
    sentence, at = draft.sentence, draft.at
    return any(speaks(sentence, i) and tells_of_others(sentence, i, at) for i in range(at))


def _may_hold(span: str, day: str) -> bool:
    """Whether a visit of these days, or of one whose end nobody tells, may hold a day; one told otherwise may."""
    first, last = starts(span), ends(span) if "/" in span else ""
    if len(first) != len(day):
        return True
    return first <= day and (not is_day(last) or day <= last)


def _is_welcome(draft: Draft) -> bool:
    """``đón A tại sân bay``: on the day on which the guest arrives."""
    sentence, at = draft.sentence, draft.at
    return draft.type == "ceremony" and draft.has_happened and "đón" in sentence.low(at) and sentence.says(ARRIVING)


def _refers_elsewhere(draft: Draft, day: _Company | None) -> bool:
    """``nối tiếp cuộc gặp giữa C và D``: a noun refers to an encounter of others than those who met on the day."""
    sentence = draft.sentence
    if draft.type not in ENCOUNTERS or not draft.named_by_noun:
        return False
    if sentence.low(sentence.before(draft.at, _COUNTED_BY)) in _TELLING:
        return False
    return day is not None and not day.has_met(draft)


def _are_strangers(draft: Draft, day: _Company | None, visits: list[Draft]) -> bool:
    """``C vừa kết thúc chuyến thăm. Ông đã hội đàm với D``: not on the day on which A and B of other states met.

    Who goes somewhere on that day is no stranger to it.
    """
    if draft.type not in _TOGETHER or day is None:
        return False
    if any(visit.date == draft.date and visit.persons("guest") & draft.persons() for visit in visits):
        return False
    return (bool(draft.persons()) and not day.shares(draft)) or day.is_elsewhere(draft)


def _is_of_others(draft: Draft, told: list[Draft], place: int) -> bool:
    """``Trước cuộc gặp với C, A hội đàm với B hôm 2/5``: the day that the sentence tells of what others did."""
    sentence = draft.sentence
    if sentence.dated(draft.date) is None:
        return False
    near = [d for d in told[max(0, place - _BESIDE) : place + _BESIDE] if d.sentence is sentence and d is not draft]
    of_the_day = [d for d in near if starts(d.date) == draft.date and d.date_kind in ("day", "interval")]
    return bool(of_the_day) and not any(d.sides <= draft.sides or draft.sides <= d.sides for d in of_the_day)


def _is_what_one_goes_for(draft: Draft, told: list[Draft], place: int) -> bool:
    """``A tới Huế để gặp B``, ``tới Huế ngày 25-28/3 để gặp B``: of no day of which the journey is not."""
    sentence = draft.sentence
    if "để" not in sentence.lows[: draft.at]:
        return False
    near = (d for d in told[max(0, place - _BESIDE) : place] if d.sentence is sentence and d.type == "visit")
    return any("để" in sentence.lows[d.at : draft.at] and not is_day(d.date) for d in near)


def _goes_on_history(draft: Draft, before: list[Draft], since: int) -> bool:
    """``Cuối tháng 2/2019, B thăm Việt Nam. A đã hội đàm với B.``: what follows on history is of no later day."""
    if draft.type not in _TOGETHER or draft.sentence.block in ("title", "lead"):
        return False
    last = next((d.sentence for d in reversed(before) if d.sentence.index < draft.sentence.index), None)
    if last is None or last.paragraph < since or draft.sentence.paragraph - last.paragraph > 1:
        return False
    return any(
        visit.sentence is last
        and visit.type == "visit"
        and visit.is_history
        and visit.modality != "planned"
        and draft.sides <= visit.sides
        for visit in before
    )


def _on_that_occasion(draft: Draft) -> bool:
    """``Nhân dịp này, A trao tặng …``, ``Phát biểu tại cuộc họp báo, A kêu gọi B …``: done where the rest was."""
    if draft.type not in ("aid", "statement", "repatriation", "relations"):
        return False
    sentence = draft.sentence
    also = draft.type == "statement" and "cũng" in sentence.lows[: draft.at]
    return also or sentence.words(0, _OPENING).startswith(_OCCASIONS)


def _is_news(story: Story, draft: Draft) -> bool:
    """What is told as done, outside of words that are quoted: ``viết: “Việc ký Hiệp ước ngày 18/7/1977 …”`` is past."""
    before = story.text[draft.sentence.span.start : draft.trigger.start]
    own = draft.sentence.dated(draft.date)
    if own is not None and is_looked_back_on(draft.sentence, own):
        return False
    return draft.has_happened and not says_which_paper(draft) and not leaves_quote_open(before)


def _is_today(story: Story, sentence: Sentence) -> bool:
    """``hôm nay``, ``sáng nay``: unresolved without a day of publication, but the report's own day."""
    return 0 in days_from_today(sentence.dates, story.folded)


def _day_of_today(story: Story, main: str) -> str:
    """``A hôm nay nhắc lại bữa tiệc tối 9/11``: return the report's main day, none where it is told beside today."""
    beside = (s for s in story.sentences if s.dated(main) is not None and _is_today(story, s)) if main else iter(())
    return "" if next(beside, None) is not None else main


def _opens_with_today(story: Story, draft: Draft) -> bool:
    """``A đến Huế tối 22/5. Hôm nay, ông gặp B``: the report's own day, and not that of what is told just before."""
    span = draft.sentence.span
    return draft.date_kind == "relative" and story.folded.startswith("hôm nay,", span.start)


def _is_of_yesterday(story: Story, draft: Draft) -> bool:
    """``A hôm qua gặp B`` in a lead: news of a day that nobody writes, so that a day told later on is of other acts."""
    if draft.type not in ENCOUNTERS or draft.date or draft.sentence.block not in ("title", "lead"):
        return False
    return any(not d.edtf and story.text[d.start : d.end].endswith(" qua") for d in draft.sentence.dates)


def _followed(draft: Draft, before: list[Draft]) -> str:
    """``Sau lễ đón, …``, ``Tiếp đó, …``: the day of the act that this one follows on."""
    sentence = draft.sentence
    if draft.type == "message" and (day := _of_the_row(draft, before)):
        return day
    here = sentence.words(0, _OPENING + 4)
    if _EARLIER in here or here.startswith(_BEFORE_GOING) or draft.modality == "alleged":
        return ""
    if goes_on_from_last(here) or (here.startswith(_ON_IT) and draft.modality in _TO_COME):
        near = (d for d in reversed(before) if 0 < sentence.index - d.sentence.index <= _NEARBY)
        last = next((d.date for d in near if d.date or not _in_a_programme(draft, d)), "")
        return last if is_day(last) else ""
    if _sums_up_a_visit(draft) or _is_quoted(draft):
        return ""
    if draft.weak:
        types = {draft.type}
    elif here.startswith(_AFTER):
        named = here.startswith(_AT)  # "Tại Huế, A sẽ gặp B và dự lễ …" follows on nothing
        here_too = [d for d in before if d.sentence is sentence and d.trigger.end < draft.trigger.start]
        types = {d.type for d in here_too if d.named_by_noun or not named}
    else:
        return ""
    earlier = (d for d in reversed(before) if d.sentence is not sentence and d.type in types)
    return next((d.date for d in earlier if is_day(d.date)), "")


def _of_the_row(draft: Draft, before: list[Draft]) -> str:
    """``ngày 30/5, A đã gửi điện mừng tới B; C gửi thư mừng tới D``: the day of the one told before in the sentence."""
    row = (d for d in reversed(before) if d.sentence is draft.sentence and (d.type, d.kind) == (draft.type, draft.kind))
    last = next(row, None)
    return last.date if last is not None and last.has_happened and is_day(last.date) else ""


def _in_a_programme(draft: Draft, before: Draft) -> bool:
    """``Theo chương trình, A chủ trì lễ đón. Sau đó, hai bên sẽ hội đàm``: the day of both is told before."""
    return draft.modality == before.modality == "planned" and not before.date_kind


def _inherited(draft: Draft, running: tuple[str, int], main: str, only: str) -> str:
    """The day of an undated act: the report's main day in title, lead and captions, the running day in a passage."""
    day, since = running
    if draft.sentence.block == "caption" or not may_be_of_the_day(draft):
        return ""  # a picture may be of another day
    if draft.sentence.block in ("title", "lead"):
        return main or only
    near = draft.sentence.paragraph - since <= _PASSAGE
    return day if near and day else only


def may_be_of_the_day(draft: Draft) -> bool:
    """Say whether nothing told with an act puts it on another day than what the report tells around it."""
    return not (
        _sums_up_a_visit(draft)
        or _has_another_day(draft)
        or _is_quoted(draft)
        or (draft.type == "message" and "nhận" in draft.sentence.low(draft.at))
        or _is_on_some_day(draft)
        or _was_once(draft)
        or _are_several(draft)
        or is_object(draft.sentence, draft.at)
        or _was_before(draft)
        or _is_reported_message(draft)
    )


def _was_before(draft: Draft) -> bool:
    """``Trước đó, A đã gặp B``: on some earlier day; ``Trước đó, sáng nay, …`` only at an earlier hour."""
    told = draft.sentence.words(0, _OPENING)
    return told.startswith(_BEFORE_GOING) or (told.startswith(_EARLIER) and draft.date_kind != "relative")


def _is_quoted(draft: Draft) -> bool:
    """``“Tôi đã gặp B”, A nói``: what words that are quoted tell was on another day than that of saying so."""
    sentence = draft.sentence
    for index in range(draft.at - 1, -1, -1):
        if sentence.low(index) in _QUOTES:
            last = sentence.tokens[index]
            opens = index == 0 or sentence.tokens[index - 1].end < last.start
            return sentence.low(index) == "“" or (
                sentence.low(index) == '"' and opens and sentence.tokens[index + 1].start == last.end
            )
    return False


def _was_once(draft: Draft) -> bool:
    """``từng gặp B``, ``đã ba lần hội đàm với B``: at some time, or on several days."""
    sentence, at = draft.sentence, draft.at
    before = sentence.lows[max(0, at - _COUNTED) : at]
    return "từng" in before or any(f"{one} {two}" in _TIMES for one, two in pairwise(before))


def _last_to_come(draft: Draft, ahead: set[tuple[int, str]]) -> str:
    """``Ngày 5/2 tới, A sẽ thăm Lào. … Tối cùng ngày, A sẽ …``: the last day told that is still to come."""
    before = [(index, day) for index, day in ahead if index <= draft.sentence.index and is_day(day)]
    return max(before)[1] if before else ""


def _is_reported_message(draft: Draft) -> bool:
    """``A cho biết đã nhận lời mời của B``: of what is told to have been sent nobody says when that was."""
    sentence, at = draft.sentence, draft.at
    return (
        draft.type == "message"
        and draft.kind != "greeting"
        and any(sentence.low(i) in _TOLD_OF and sentence.owner[i] is None for i in range(max(0, at - _REPORTED), at))
    )


def _are_several(draft: Draft) -> bool:
    """``đã tổ chức những cuộc gặp bí mật``: on several days."""
    sentence = draft.sentence
    counted = sentence.before(draft.at, _COUNTED_ONE)
    return draft.named_by_noun and sentence.low(counted) in _SEVERAL and sentence.low(counted - 1) != "có"


def _is_on_some_day(draft: Draft) -> bool:
    """``thỏa thuận ký cách đây ba năm``, ``cuộc gặp sắp tới``: on another day than the report's, before a comma."""
    sentence, at = draft.sentence, draft.at
    words: list[str] = []
    for index in range(at + 1, min(at + _BEHIND, len(sentence.tokens))):
        if sentence.owner[index] is None and (sentence.lows[index] in _CLOSES or sentence.has(index, "say")):
            break
        words.append(sentence.lows[index])
    clause = f"{' '.join(words)} "
    return any(f"{form} " in clause for form in _SOME_DAY) or sentence.words(0, _OPENING).startswith(_SOME_DAY)


def _sums_up_a_visit(draft: Draft) -> bool:
    """``Trong khuôn khổ chuyến thăm, ông đã chào xã giao …``: on some day of the visit."""
    sentence = draft.sentence
    opening = sentence.words(0, _OPENING)
    return any(words in opening for words in _WHOLE_VISIT)


def _is_of_the_visit(draft: Draft) -> bool:
    """``Trong chuyến thăm từ ngày 27 đến 29/5, ông đã chào xã giao …``: on one of those days, unsaid which."""
    if "/" not in draft.date or not draft.has_happened:
        return False
    own = draft.sentence.dated(draft.date)
    return own is not None and own.end <= draft.trigger.start and _sums_up_a_visit(draft)


def _is_framed(draft: Draft) -> bool:
    """``Trong cuộc gặp ngày 31/5, ông chúc mừng các thỏa thuận mà hai bên đã ký``: the day is of what is said."""
    return draft.sentence.dated(draft.date, draft.trigger.start) is None


def _has_another_day(draft: Draft) -> bool:
    """A day that stands before an act in its sentence and is not the act's breaks off what was told before."""
    return any(d.end <= draft.trigger.start and is_day(d.edtf) for d in draft.sentence.dates)


def return_days(events: list[Draft]) -> None:
    """Take from what is still to come, or on some day of a visit, a day that a passing mention of it inherited."""
    for event in events:
        if not event.date or event.date_kind:
            continue
        told = [t for t in event.tellings if t.date == event.date]
        ahead = event.modality in _TO_COME and not any(t.modality in _TO_COME for t in told)
        other = any(_is_on_some_day(t) or _is_earlier(t) for t in event.tellings if not t.weak)
        if ahead or other or any(_sums_up_a_visit(t) for t in event.tellings if not t.weak):
            event.date = ""


def _is_earlier(draft: Draft) -> bool:
    """``Trước đó, A đã gặp B``: earlier that day, or on some day before."""
    sentence = draft.sentence
    return not draft.date and not sentence.dates and sentence.words(0, _OPENING).startswith(_EARLIER)
