"""A round of encounters that a report opens with, and tells one by one below.

``Nhân dịp dự Hội nghị tại Huế, ngày 6/9, A có các cuộc gặp song phương với lãnh đạo một số nước.`` Whom he met is told
paragraph by paragraph, without the day and the place.
"""

from typing import NamedTuple

from banggiao.model.claims import Place
from banggiao.model.edtf import is_day
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.drafts import Draft
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.reading.when import date_near
from banggiao.reading.where import place_near

_FIRST = 5  # sentences with which a report opens
_MANY = frozenset({"các", "nhiều", "loạt", "một loạt", "hàng loạt"})
_ENCOUNTERS = ("cuộc gặp", "cuộc tiếp xúc", "cuộc hội kiến", "cuộc làm việc", "cuộc trao đổi", "buổi gặp", "buổi tiếp")
_AT = frozenset({"tại", "ở"})


class _Round(NamedTuple):
    """Who holds it, in which sentence that is told, on which day and where."""

    person: int
    sentence: int
    day: str
    place: Place


def settle_rounds(story: Story, events: list[Draft]) -> None:
    """Give the encounters of a round, told below it without day or place, those of the round."""
    told = next((found for s in story.sentences[:_FIRST] if (found := _round(story, s)) is not None), None)
    if told is None:
        return
    for event in events:
        if event.type not in ENCOUNTERS or not event.has_happened or event.sentence.index <= told.sentence:
            continue
        if told.person not in event.persons() or event.is_history:
            continue
        if not event.date and not event.date_kind:
            event.date, event.date_kind = told.day, "day"
        elsewhere = event.place.name or place_near(event.sentence, event.at).country
        if event.date == told.day and not elsewhere:
            event.place = told.place


def _round(story: Story, sentence: Sentence) -> _Round | None:
    if sentence.block == "caption" or not sentence.dates:
        return None
    for at in sentence.triggers:
        if not sentence.low(at).startswith(_ENCOUNTERS) or sentence.low(at - 1) not in _MANY:
            continue
        doers = {actor.person for actor in story.cast.actors(subject(sentence, at - 1)) if actor.person is not None}
        day, kind = date_near(sentence, at)
        place = _place_before(sentence, at)
        if len(doers) == 1 and kind == "day" and is_day(day) and place.country:
            return _Round(doers.pop(), sentence.index, day, place)
    return None


def _place_before(sentence: Sentence, at: int) -> Place:
    """``nhân dịp dự Hội nghị … tại Huế``: the town that the clauses before the encounters name, and its country."""
    for mention in sentence.mentions:
        if (
            mention.last <= at
            and mention.kind == "place"
            and mention.country
            and sentence.low(mention.first - 1) in _AT
        ):
            return Place(mention.name, mention.country)
    return Place()
