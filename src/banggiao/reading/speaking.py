"""On which day, and where, a statement was made that its own sentence does not date: another says when he spoke.

A lead says ``B cảnh báo …``, the body ``B nói với báo giới tại Lào ngày 8/4``: what one person says in one report is
mostly said on one occasion.
"""

from typing import NamedTuple

from banggiao.model.claims import Place
from banggiao.model.edtf import is_day
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.coordination import Group
from banggiao.reading.dates_apart import is_of
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import meets
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.spoken_of import said_on
from banggiao.reading.story import Story
from banggiao.reading.when import date_near
from banggiao.reading.where import place_near

_HEAD = ("title", "lead")
_MET = (*ENCOUNTERS, "ceremony", "signing")
_AT_WHICH = (*ENCOUNTERS, "call")
_COUNTS = frozenset({"cuộc", "buổi", "một", "khi"})
_BESIDE_IT = ("tại", "trong", "trước", "sau")
_TWO = 2
_FIRST = 5  # sentences in which a report tells its day
_DATED = 10  # sentences that tell when somebody spoke; no report needs more
_JUST_TOLD = 4  # sentences from an encounter to what is said at it
_NEARBY = 8  # sentences for which one occasion goes on
_TO_THE_PRESS = 4  # tokens from a word of speaking to the press conference, and from there to who is beside one
_AT_ONCE = 4  # tokens from a word of speaking to when that was; farther on it is what is said
_ADDRESSING = "phát biểu "  # "phát biểu tại", "phát biểu trong"
_ANOTHER_TIME = (
    "trước đó", "trước đây", "từng", "gần đây", "sau đó", "nhiều lần", "liên tục", "lâu trước", "mới đây", "năm ngoái",
    "tuần trước", "tháng trước", "hôm sau", "đáp lại",
)  # fmt: skip


class _Speech(NamedTuple):
    """That somebody (``key``) is told to have spoken: in which sentence, on which day, and where."""

    sentence: int
    key: tuple[object, ...]
    day: str
    place: Place


def settle_statements(story: Story, events: list[Draft]) -> None:
    """Give statements without a date the day on which the same person or side is told to have spoken."""
    undated = [e for e in events if e.type == "statement" and not e.date and not _of_another_time(e)]
    spoken = _speeches(story) if undated else []
    for event in undated:
        found = _spoken_by(event, spoken)
        if found is not None:
            event.date = found.day
            if not event.place.name and found.place.name:
                event.place = found.place
        elif day := _day_of_occasion(event, events) or _day_they_met(event, events) or _day_just_told(event, events):
            event.date = day
        elif all(telling.sentence.block in _HEAD for telling in event.tellings):
            event.date = _day_of_news(story, {telling.sentence.index for telling in event.tellings})
    _settle_occasions(events)


def _settle_occasions(events: list[Draft]) -> None:
    """``Phát biểu sau cuộc hội đàm với B, A cáo buộc C``: they met on the day on which that is told to be said."""
    said = [e for e in events if e.type == "statement" and is_day(e.date)]
    for met in events if said else ():
        if met.date or met.date_kind or met.type not in _AT_WHICH or not met.has_happened:
            continue
        there = met.persons()
        days = {
            speech.date
            for telling in met.tellings
            if _is_beside_speech(telling.sentence, telling.at)
            for speech in said
            if speech.persons("sender") & there
            and any(s.sentence is telling.sentence and telling.at < s.at for s in speech.tellings)
        }
        if len(days) == 1:
            met.date = days.pop()


def _is_beside_speech(sentence: Sentence, at: int) -> bool:
    """``sau cuộc hội đàm``, ``trước khi điện đàm``: whether an encounter is what somebody speaks at or after."""
    before = sentence.before(at, _COUNTS)
    return sentence.owner[before] is None and sentence.low(before).endswith(_BESIDE_IT)


def _day_of_occasion(event: Draft, events: list[Draft]) -> str:
    """``Trước hội đàm, A nói với báo giới …``, ``Tại họp báo sau khi gặp B, …``: the day on which they met."""
    sentence, at = event.sentence, event.at
    if not any(_is_occasion(sentence, index) for index in range(at)):
        return ""
    speakers = event.persons("sender")
    met = [e for e in events if e.type in _MET and e.takes_place and not e.is_history and speakers & e.persons()]
    here = [e for e in met if any(told.sentence is sentence for told in e.tellings)]
    days = {e.date for e in here or met}
    day = days.pop() if len(days) == 1 else ""
    return day if is_day(day) else ""


def _day_they_met(event: Draft, events: list[Draft]) -> str:
    """``Hai Thủ tướng lên án B``: what two of different states say as one they say when they meet."""
    speakers = event.persons("sender")
    if len(speakers) < _TWO:
        return ""
    met = (e for e in events if e.type in ENCOUNTERS and e.takes_place and speakers <= e.persons())
    days = {e.date for e in met}
    day = days.pop() if len(days) == 1 else ""
    return day if is_day(day) else ""


def _day_just_told(event: Draft, events: list[Draft]) -> str:
    """``Hôm 28/4, sau cuộc gặp với A và B, C nói … Trong khi đó, A cáo buộc D``: on which A has just met others."""
    told = event.sentence.index
    speakers = event.persons("sender")
    near = [
        (telling.sentence.index, met.date)
        for met in events
        if met.type in ENCOUNTERS
        and met.takes_place
        and not met.is_history
        and is_day(met.date)
        and speakers & met.persons()
        for telling in met.tellings
        if 0 < told - telling.sentence.index <= _JUST_TOLD
    ]
    return max(near)[1] if near else ""


def _is_occasion(sentence: Sentence, index: int) -> bool:
    """``trước cuộc hội đàm``, ``tại họp báo``: whether a word names what somebody speaks at, before or after."""
    if sentence.owner[index] is not None or not (meets(sentence, index) or "họp báo" in sentence.low(index)):
        return False
    return sentence.low(sentence.before(index, _COUNTS)).endswith(_BESIDE_IT)


def _day_of_news(story: Story, told: set[int]) -> str:
    """Return the day on which the report first tells that anybody spoke: what headline and lead tell was said then."""
    for sentence in story.sentences[:_FIRST]:
        spoken = sentence.has_anywhere("say")
        days = [date.edtf for date in sentence.dates if is_day(date.edtf)]
        if spoken and days and sentence.block != "caption" and sentence.index not in told:
            return days[0]
    return ""


def _of_another_time(event: Draft) -> bool:
    return bool(event.date_kind) or event.sentence.says(_ANOTHER_TIME, 0, event.at + _AT_ONCE)


def _spoken_by(event: Draft, spoken: list[_Speech]) -> _Speech | None:
    """Return the speech that a statement belongs to: the last one before it, for a headline the first of all.

    What a state says is told of all its speakers, so only a headline is of the one that follows.
    """
    keys = {actor.key for actor, role in event.cast if role == "sender"}
    told = {telling.sentence.index for telling in event.tellings}
    own = [speech for speech in spoken if speech.key in keys and speech.sentence not in told]
    if any(telling.sentence.block in _HEAD for telling in event.tellings):
        return own[0] if own else None
    named = any(actor.person is not None for actor, role in event.cast if role == "sender")
    near = [speech for speech in own if 0 < event.sentence.index - speech.sentence <= _NEARBY]
    return near[-1] if near and named else None


def _speeches(story: Story) -> list[_Speech]:
    """Return who is told to have spoken on which day, in the order of the text."""
    verbs = frozenset(story.lexicon.frames["speech"])
    found: list[_Speech] = []
    for sentence in story.sentences:
        if sentence.block == "caption" or not any(is_day(date.edtf) for date in sentence.dates):
            continue
        for at in _words_of_speaking(sentence, verbs):
            day, _ = date_near(sentence, at)
            if not is_day(day) or not said_on(sentence, at, day):
                continue
            place, doers = place_near(sentence, at), story.cast.actors(_speakers(sentence, at))
            doers = [*doers[:1], *story.cast.actors(_speaks_too(sentence, at))]
            found += [_Speech(sentence.index, actor.key, day, place) for actor in doers]
        if len(found) >= _DATED:
            break
    return found


def _speakers(sentence: Sentence, at: int) -> Group:
    """Who says something, or whose words they are: ``phát biểu của A trước báo giới ngày 8/4``."""
    mention = sentence.owner[at + 2] if sentence.low(at + 1) == "của" and at + 2 < len(sentence.owner) else None
    return [mention] if mention is not None else subject(sentence, at)


def _speaks_too(sentence: Sentence, at: int) -> Group:
    """``A phát biểu tại họp báo chung với B ngày 7/9``: who answers the press beside him speaks then too."""
    for index in range(at + 1, min(at + 1 + _TO_THE_PRESS, len(sentence.lows))):
        if sentence.owner[index] is None and "họp báo" in sentence.low(index):
            near = range(index, min(index + _TO_THE_PRESS, len(sentence.lows)))
            beside = next((i for i in near if sentence.low(i).endswith("với") and sentence.owner[i] is None), None)
            other = None if beside is None else sentence.mention_after(beside + 1)
            return [] if other is None or "chung" not in sentence.words(index, (beside or index) + 1) else [other]
    return []


def _words_of_speaking(sentence: Sentence, verbs: frozenset[str]) -> list[int]:
    return [
        at
        for at, low in enumerate(sentence.lows)
        if sentence.owner[at] is None
        and (low in verbs or sentence.has(at, "say") or low.startswith(_ADDRESSING) or _accuses(sentence, at))
        and (sentence.low(at - 1) not in _COUNTS or sentence.low(at + 1) == "của")  # "cuộc trả lời phỏng vấn của B"
    ]


def _accuses(sentence: Sentence, at: int) -> bool:
    return sentence.has(at, "verb") and is_of(sentence.tokens[at], "statement")
