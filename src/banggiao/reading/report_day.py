"""The day of the report, where the article fixes it only by the way: ``hôm qua`` of an act that a caption dates.

Run over the events put together: what one telling calls ``hôm qua`` and another dates fixes the report's own day, and
by it every other word for a day. A programme goes on from part of the day to part of the day (codebook §1).
"""

from banggiao.model.edtf import is_day, starts
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.dates_apart import has_another_day
from banggiao.reading.days import may_be_of_the_day
from banggiao.reading.drafts import Draft
from banggiao.reading.months_told import settle_months
from banggiao.reading.pictured_day import only_day
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.vietnamese.calendar import shifted
from banggiao.vietnamese.known_days import days_from_today

_OF_THE_DAY = (*ENCOUNTERS, "signing", "ceremony", "award")
_TOGETHER = (*ENCOUNTERS, "ceremony", "signing")
_PARTS = ("buổi sáng ,", "buổi trưa ,", "buổi chiều ,", "buổi tối ,", "trưa ,", "chiều ,", "tối ,", "đến trưa ,")
_THEN = ("sau đó", "ngay sau đó", "tiếp đó", "sau lễ", "ngay sau lễ", "sau buổi", "kết thúc")
_OPENING = 6  # tokens in which a sentence says that it goes on
_DAYS = (
    ("ngày đầu tiên", 1), ("ngày làm việc đầu tiên", 1), ("ngày thứ nhất", 1), ("ngày thứ hai", 2),
    ("ngày làm việc thứ hai", 2), ("ngày thứ ba", 3),
)  # fmt: skip
_LATE = 12  # tokens before what is done then
_NEAR = 3  # sentences back or on to what it goes on from


def settle_report_day(story: Story, events: list[Draft]) -> None:
    """Give acts their days by the report's own, and those of one programme the day on which it goes on."""
    told = sorted(events, key=lambda event: event.trigger.start)
    if not story.today and (today := _reckoned(story, told)):
        for event in told:
            if not event.date and (days := {shifted(today, off) for off in _own_words(story, event)}):
                event.date = days.pop() if len(days) == 1 else ""
    for place, event in enumerate(told):
        if not event.date and event.type in _OF_THE_DAY:
            event.date = (
                _gone_on_from(event, told[:place]) or _of_the_programme(event, told) or _nth_of_the_visit(event, told)
            )
    _settle_pictured(story, told)
    settle_months(story, told)


def _settle_pictured(story: Story, events: list[Draft]) -> None:
    """``A tiếp B``, above ``A đón B sáng 15-11``: what both do in a report without a day is of the picture's."""
    captions = [(day, _persons(sentence)) for sentence in story.sentences if (day := only_day(sentence))]
    for event in events if captions else ():
        if event.date or event.date_kind or event.type not in _TOGETHER or not event.takes_place:
            continue
        persons = event.persons()
        shown = {day for day, those in captions if len(persons & those) > 1}
        if len(shown) != 1 or not all(map(_may_be_pictured, event.tellings)):
            continue
        if not any(other.type == event.type and other.sides == event.sides and other.date for other in events):
            event.date = shown.pop()


def _may_be_pictured(told: Draft) -> bool:
    return told.weak or (may_be_of_the_day(told) and not has_another_day(told.sentence, told.at))


def _persons(sentence: Sentence) -> set[int]:
    return {mention.person for mention in sentence.mentions if mention.person is not None}


def _reckoned(story: Story, events: list[Draft]) -> str:
    """Return the day of the report by the acts that one telling dates and another calls ``hôm qua``, if they agree."""
    found = {
        shifted(event.date, -off)
        for event in events
        if is_day(event.date) and event.date_kind == "day" and event.type in _OF_THE_DAY
        for telling in event.tellings
        if not telling.date
        for off in _own_words(story, telling)
    }
    return found.pop() if len(found) == 1 else ""


def _own_words(story: Story, draft: Draft) -> set[int]:
    """Return how far from the report's day the words ``hôm qua``, ``sáng mai`` in a draft's sentence put it."""
    if draft.date_kind != "relative":
        return set()
    return set(days_from_today(draft.sentence.dates, story.folded))


def _gone_on_from(event: Draft, before: list[Draft]) -> str:
    """``Sáng nay (30/5), A hội kiến B. Buổi tối, A sẽ dự quốc yến``: on the day of what was told last of them."""
    if event.sentence.dates or not event.sentence.words(0, _OPENING).startswith(_PARTS):
        return ""
    return next((last.date for last in reversed(before) if _goes_with(last, event)), "")


def _of_the_programme(event: Draft, events: list[Draft]) -> str:
    """``Theo lịch trình, A sẽ hội đàm với B. … Cùng ngày, A dự kiến hội kiến C``: on the day on which it goes on.

    ``A hôm qua đón B. Hai bên sau đó ký …``: what follows has its day from elsewhere.
    """
    planned = event.modality == "planned"
    passed = event.has_happened and event.date_kind == "relative"
    for other in events if planned or passed else ():
        for telling in (other, *other.tellings) if is_day(other.date) and other.sides == event.sides else ():
            sentence = telling.sentence
            if not 0 < sentence.index - event.sentence.index <= _NEAR or telling.type not in _OF_THE_DAY:
                continue
            if planned and telling.modality == "planned" and sentence.says(("cùng ngày",)):
                return other.date
            if passed and telling.has_happened and telling.at <= _LATE and sentence.says(_THEN, 0, telling.at):
                return other.date
    return ""


def _nth_of_the_visit(event: Draft, events: list[Draft]) -> str:
    """``A thăm Lào từ 23 đến 25/5. Trong ngày đầu tiên, ông gặp B``: the first day, or the second, of those told."""
    days = {day for telling in event.tellings if not telling.sentence.dates and (day := _nth_day(telling.sentence))}
    if len(days) != 1:
        return ""
    visits = [v for v in events if v.type == "visit" and v.takes_place and v.place.country in event.sides]
    begun = {starts(v.date) for v in visits if v.persons("guest") & event.persons() and is_day(starts(v.date))}
    return shifted(begun.pop(), days.pop() - 1) if len(begun) == 1 else ""


def _nth_day(sentence: Sentence) -> int:
    """``Trong ngày (làm việc) đầu tiên, …``: return which day of several a sentence opens with, 0 where none."""
    opening = sentence.words(0, _OPENING)
    return next((nth for words, nth in _DAYS if words in opening), 0)


def _goes_with(one: Draft, other: Draft) -> bool:
    near = abs(one.sentence.index - other.sentence.index) <= _NEAR
    return near and is_day(one.date) and one.type in _OF_THE_DAY and one.sides == other.sides
